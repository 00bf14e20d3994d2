"""Rules for English dates and times of day."""

import re

from podcast.languages.characters import number
from podcast.languages.en.amounts import START
from podcast.languages.en.numbers import MONTHS, cardinal, ordinal, year
from podcast.languages.en.tables import MONTHS as SHORT_MONTHS
from podcast.languages.rules import Rule, rule

_MONTH = "|".join((*MONTHS, *sorted(SHORT_MONTHS, key=lambda name: -len(name))))


def _month(written: str) -> str:
    return SHORT_MONTHS.get(written, written)


def date(year: int | None, month: int, day: int | None) -> str:
    """Written form of a date.

    >>> date(2023, 10, 12), date(None, 10, 12), date(2023, 10, None)
    ('October 12, 2023', 'October 12', 'October 2023')
    """
    head = MONTHS[month - 1] + (f" {day}" if day is not None else "")
    return head + ("" if year is None else f", {year}" if day is not None else f" {year}")


def _day(month: str, day: int, written_year: str | None) -> str:
    said = f"{month} {number(ordinal(day))}"
    return said + (f", {number(year(int(written_year)))}" if written_year else "")


def _month_first(found: re.Match[str]) -> str:
    until = found["until"]
    if until:
        month = _month(found["month2"]) + " " if found["month2"] else ""
        tail = f" to {month}{number(ordinal(int(until)))}"
        return (
            _day(_month(found["month"]), int(found["day"]), None)
            + tail
            + (f", {number(year(int(found['year'])))}" if found["year"] else "")
        )
    return _day(_month(found["month"]), int(found["day"]), found["year"])


def _day_first(found: re.Match[str]) -> str:
    days = number(ordinal(int(found["day"])))
    if found["until"]:
        days += f" to {number(ordinal(int(found['until'])))}"
    the = (
        "" if re.search(r"\bthe\s$", found.string[max(0, found.start() - 5) : found.start()], re.IGNORECASE) else "the "
    )
    said = f"{the}{days} of {_month(found['month'])}"
    return said + (f", {number(year(int(found['year'])))}" if found["year"] else "")


def _numeric_date(found: re.Match[str]) -> str:
    day, month = int(found["day"]), int(found["month"])
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return found[0]
    return _day(MONTHS[month - 1], day, found["year"])


def _iso_date(found: re.Match[str]) -> str:
    return _day(MONTHS[int(found["month"]) - 1], int(found["day"]), found["year"])


def _decade(found: re.Match[str]) -> str:
    written = found[1]
    said = year(int(written)) if len(written) == 4 else cardinal(int(written))
    said = said[:-1] + "ies" if said.endswith("y") else said + "s"
    return number(said)


def _span(found: re.Match[str]) -> str:
    first, second = found[1], found[2]
    if len(second) == 2:
        if int(second) != (int(first) + 1) % 100:
            return found[0]
        second = first[:2] + second
    return f"{number(year(int(first)))} to {number(year(int(second)))}"


# --- time of day -----------------------------------------------------------------------------------------------------


def _clock(hours: str, minutes: str, half: str | None) -> str:
    hour, minute = int(hours), int(minutes)
    said = cardinal(hour)
    if minute:
        said += f" {'oh ' if minute < 10 else ''}{cardinal(minute)}"
    elif not half:
        said += " hundred hours" if hour > 12 else " o'clock"
        return number(said)
    return number(said)


def _time(found: re.Match[str]) -> str:
    half = found["half"]
    said = _clock(found["h"], found["m"] or "00", half)
    if found["h2"]:
        said += " to " + _clock(found["h2"], found["m2"] or "00", half)
    if half:
        said += f" {half[0].upper()} M"
        if half.endswith(".") and re.match(r"\s+[A-Z]|\s*$", found.string[found.end() : found.end() + 4]):
            said += "."
    return said


_YEAR = r"[12][0-9]{3}"
_HALF = r"(?:\s?(?P<half>[AaPp]\.?\s?[Mm](?:\.|(?![A-Za-z]))))"

RULES: tuple[Rule, ...] = (
    rule(
        rf"(?<![0-9./-])(?P<year>{_YEAR})[-/.](?P<month>0[1-9]|1[0-2])[-/.](?P<day>0[1-9]|[12][0-9]|3[01])(?![0-9]|"
        rf"[-/][0-9])",
        _iso_date,
    ),
    rule(
        rf"(?<![0-9./-])(?P<day>[0-9]{{1,2}})(?P<mark>[-/.])(?P<month>[0-9]{{1,2}})(?P=mark)(?P<year>{_YEAR})(?![0-9]|[-/][0-9])",
        _numeric_date,
    ),
    rule(
        rf"(?<![A-Za-z])(?P<month>{_MONTH})\.?\s(?P<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9]|"
        rf"[.,:][0-9]|\s?%)"
        rf"(?:\s?[-–]\s?(?:(?P<month2>{_MONTH})\.?\s)?(?P<until>[1-9]|[12][0-9]|"
        rf"3[01])(?![0-9]))?(?:,?\s(?P<year>{_YEAR})(?![0-9]|[.,][0-9]))?",
        _month_first,
    ),
    rule(
        rf"{START}(?<![-/$])(?P<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<until>[1-9]|[12][0-9]|"
        rf"3[01])(?:st|nd|rd|th)?)?\s(?:of\s)?(?P<month>{_MONTH})(?![A-Za-z])\.?(?:,?\s(?P<year>{_YEAR})(?![0-9]|"
        rf"[.,][0-9]))?",
        _day_first,
    ),
    rule(
        rf"(?P<first>{START}(?:0?[0-9]|1[0-2])(?:[:.][0-5][0-9])?\s?[AaPp]\.?[Mm]\.?)\s?[-–]\s?(?=[0-9]{{1,2}}(?:[:.][0-5][0-9])?\s?[AaPp]\.?[Mm])",
        r"\1 to ",
    ),
    rule(r"(?<![0-9.,])(?<![0-9]-)'?((?:1[1-9]|20)[0-9]0|[2-9]0)'?s(?![A-Za-z])", _decade),
    rule(r"(?<![0-9.,/-])((?:1[1-9]|20)[0-9]{2})[-–/]((?:(?:1[1-9]|20)[0-9]{2}|[0-9]{2}))(?![0-9/-]|[.,][0-9])", _span),
    rule(
        rf"{START}(?P<h>0?[0-9]|1[0-2])(?:[:.](?P<m>[0-5][0-9]))?(?:\s?(?:-|–|to)\s?(?P<h2>0?[0-9]|"
        rf"1[0-2])(?:[:.](?P<m2>[0-5][0-9]))?)?{_HALF}",
        _time,
    ),
    rule(
        r"(?<![0-9.,:])(?P<h>[01]?[0-9]|2[0-4]):(?P<m>[0-5][0-9])(?:\s?[-–]\s?(?P<h2>[01]?[0-9]|"
        r"2[0-4]):(?P<m2>[0-5][0-9]))?(?P<half>)(?![0-9]|[.,:][0-9])",
        _time,
    ),
)
