"""Rules for everything that is written with figures: dates, times, money, measures, ranges, numbers of all kinds.

Every rule is a pattern and a function from its match to words; they are applied in the order of ``RULES``.
"""

import re
from collections.abc import Callable

from podcast.languages.characters import number, roman
from podcast.languages.en.numbers import MONTHS, cardinal, digits, figure, fraction, ordinal, year
from podcast.languages.en.tables import CENTS, CURRENCIES, MEASURES, MONEY_SCALES, PER, SCALES
from podcast.languages.en.tables import MONTHS as SHORT_MONTHS

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


def one_of(words: object) -> str:
    """Alternation of the literal ``words``, longest first."""
    listed = sorted((str(word) for word in words), key=lambda word: (-len(word), word))  # type: ignore[attr-defined]
    return "|".join(re.escape(word) for word in listed)


_START = r"(?<![0-9])(?<![0-9][.,])"
_N = (
    r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})++(?![0-9])(?:\.[0-9]++)?"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}+(?![0-9])(?:,[0-9]++)?"
    r"|[0-9]++(?:\.[0-9]++)?)"
)
_MINUS = r"(?P<minus>(?<![^\s(\"'])-)?"
_TO = r"\s?[-–]\s?"
_SCALE = rf"(?:{one_of(SCALES)})(?![A-Za-z])"
_MONEY_SCALE = rf"(?:{one_of({**SCALES, **MONEY_SCALES})})(?![A-Za-z])"
_CURRENCY = one_of(CURRENCIES)
_CODES = one_of(code for code in CURRENCIES if code not in ("$", "Rp", "Rp.", "RM"))
_MONTH = "|".join((*MONTHS, *sorted(SHORT_MONTHS, key=lambda name: -len(name))))


def _month(written: str) -> str:
    return SHORT_MONTHS.get(written, written)


def _minus(found: re.Match[str]) -> str:
    return "minus " if found.groupdict().get("minus") else ""


# --- dates -----------------------------------------------------------------------------------------------------------


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
    return number(said) + ("" if half or hour < 13 else " hours")


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


# --- money and measures ----------------------------------------------------------------------------------------------


def _named(written: str, names: tuple[str, str]) -> str:
    return names[0] if written.strip("0") in ("1", "1.") or written == "1" else names[1]


def _money(found: re.Match[str]) -> str:
    currency, first, scale = found["currency"], found["first"], found["scale"]
    names = CURRENCIES[currency]
    scales = {**SCALES, **MONEY_SCALES}
    if found["second"]:
        said = figure(first) + (f" {scales[scale]}" if scale else "") + " to " + figure(found["second"])
        said += f" {scales[found['scale2']]}" if found["scale2"] else ""
        return f"{_minus(found)}{number(said)} {names[1]}"
    if scale:
        return f"{_minus(found)}{number(f'{figure(first)} {scales[scale]}')} {names[1]}"
    whole, _, decimals = first.partition(".")
    if re.fullmatch("[0-9]{2}", decimals) and currency in CENTS:
        said = number(figure(whole)) + f" {_named(whole, names)}"
        if not int(decimals):
            return _minus(found) + said
        return f"{_minus(found)}{said} and {number(cardinal(int(decimals)))} {_named(decimals.lstrip('0'), CENTS[currency])}"
    return f"{_minus(found)}{number(figure(first))} {_named(first, names)}"


def _money_behind(found: re.Match[str]) -> str:
    scale = found["scale"]
    said = figure(found["first"]) + (f" {SCALES[scale]}" if scale else "")
    return f"{_minus(found)}{number(said)} {_named(found['first'] + (scale or ''), CURRENCIES[found['currency']])}"


def _measured(found: re.Match[str]) -> str:
    said, names = figure(found["first"]), MEASURES[found["unit"]]
    if found["second"]:
        return f"{_minus(found)}{number(said + ' to ' + figure(found['second']))} {names[1]}"
    return f"{_minus(found)}{number(said)} {_named(found['first'], names)}"


def _compound(found: re.Match[str]) -> str:
    return f"{number(figure(found[1]))} {MEASURES[found[2]][0]}"


def _scaled(found: re.Match[str]) -> str:
    said = figure(found["first"])
    if found["second"]:
        said += " to " + figure(found["second"])
    return f"{_minus(found)}{number(said)} {SCALES[found['scale']]}"


# --- numbers that are read figure by figure, ranges, fractions ---------------------------------------------------------


def _grouped(written: str) -> str:
    return ", ".join(digits(group) for group in re.findall(r"[0-9]+", written))


def _phone(found: re.Match[str]) -> str:
    figures = re.sub(r"[^0-9]", "", found[0])
    if not 7 <= len(figures) <= 15:
        return found[0]
    groups = found[0]
    if re.fullmatch(r"\+?[0-9]+", groups):
        groups = " ".join(re.findall(r"[0-9]{1,4}", figures))
    return f"{'plus ' if found[0].startswith('+') else ''}{number(_grouped(groups))}"


def _long(found: re.Match[str]) -> str:
    return number(", ".join(digits(group) for group in re.findall(r"[0-9]{1,4}", found[0])))


def _range(found: re.Match[str]) -> str:
    return f"{_minus(found)}{number(_bare(found['first']))} to {number(_bare(found['second']))}"


def _bare(written: str) -> str:
    if re.fullmatch(r"1[1-9][0-9]{2}|20[0-9]{2}", written):
        return year(int(written))
    return figure(written)


def _fraction(found: re.Match[str]) -> str:
    above, below, whole = int(found["above"]), int(found["below"]), found["whole"]
    if (above, below) in ((24, 7), (9, 11), (20, 20)) and not whole:
        return number(f"{cardinal(above)}{', ' if above % 10 == 0 else ' '}{cardinal(below)}")
    if not 0 < above < below:
        said = f"{number(figure(found['above']))} over {number(figure(found['below']))}"
        return f"{number(figure(whole))} {said}" if whole else said
    if not whole:
        return number(fraction(above, below))
    return number(f"{figure(whole)} and {'a half' if (above, below) == (1, 2) else fraction(above, below)}")


def _ordinal(found: re.Match[str]) -> str:
    return number(ordinal(int(found[1].replace(",", "")[:40])))


def _plain(found: re.Match[str]) -> str:
    return f"{_minus(found)}{number(_bare(found['first']))}"


def _rule(pattern: str, said: Callable[[re.Match[str]], str], flags: int = 0) -> Rule:
    return re.compile(pattern, flags), said


_YEAR = r"[12][0-9]{3}"
_HALF = r"(?:\s?(?P<half>[AaPp]\.?\s?[Mm](?:\.|(?![A-Za-z]))))"

RULES: tuple[Rule, ...] = (
    # dates
    _rule(
        rf"(?<![0-9./-])(?P<year>{_YEAR})[-/.](?P<month>0[1-9]|1[0-2])[-/.](?P<day>0[1-9]|[12][0-9]|3[01])(?![0-9]|[-/][0-9])",
        _iso_date,
    ),
    _rule(
        rf"(?<![0-9./-])(?P<day>[0-9]{{1,2}})(?P<mark>[-/.])(?P<month>[0-9]{{1,2}})(?P=mark)(?P<year>{_YEAR})(?![0-9]|[-/][0-9])",
        _numeric_date,
    ),
    _rule(
        rf"(?<![A-Za-z])(?P<month>{_MONTH})\.?\s(?P<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9]|[.,:][0-9]|\s?%)"
        rf"(?:\s?[-–]\s?(?:(?P<month2>{_MONTH})\.?\s)?(?P<until>[1-9]|[12][0-9]|3[01])(?![0-9]))?(?:,?\s(?P<year>{_YEAR})(?![0-9]|[.,][0-9]))?",
        _month_first,
    ),
    _rule(
        rf"{_START}(?<![-/$])(?P<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<until>[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?)?\s(?:of\s)?(?P<month>{_MONTH})(?![A-Za-z])\.?(?:,?\s(?P<year>{_YEAR})(?![0-9]|[.,][0-9]))?",
        _day_first,
    ),
    _rule(rf"(?<![0-9.,-])'?((?:1[1-9]|20)[0-9]0|[2-9]0)'?s(?![A-Za-z])", _decade),
    _rule(
        r"(?<![0-9.,/-])((?:1[1-9]|20)[0-9]{2})[-–/]((?:(?:1[1-9]|20)[0-9]{2}|[0-9]{2}))(?![0-9/-]|[.,][0-9])", _span
    ),
    # time of day
    _rule(
        rf"{_START}(?P<h>0?[0-9]|1[0-2])(?:[:.](?P<m>[0-5][0-9]))?(?:\s?(?:-|–|to)\s?(?P<h2>0?[0-9]|1[0-2])(?:[:.](?P<m2>[0-5][0-9]))?)?{_HALF}",
        _time,
    ),
    _rule(
        r"(?<![0-9.,:])(?P<h>[01]?[0-9]|2[0-4]):(?P<m>[0-5][0-9])(?:\s?[-–]\s?(?P<h2>[01]?[0-9]|2[0-4]):(?P<m2>[0-5][0-9]))?(?P<half>)(?![0-9]|[.,:][0-9])",
        _time,
    ),
    # money
    _rule(
        rf"{_MINUS}(?<![A-Za-z])(?P<currency>{_CURRENCY})\s?(?P<first>{_N})(?:[\s-]?(?P<scale>{_MONEY_SCALE}))?"
        rf"(?:{_TO}(?:(?:{_CURRENCY})\s?)?(?P<second>{_N})(?:\s?(?P<scale2>{_MONEY_SCALE}))?)?",
        _money,
    ),
    _rule(
        rf"{_MINUS}{_START}(?P<first>{_N})(?:\s?(?P<scale>{_SCALE}))?\s?(?P<currency>{_CODES})(?![A-Za-z0-9$])",
        _money_behind,
    ),
    # measures and scales
    _rule(
        rf"{_START}({_N})-({one_of(unit for unit in MEASURES if unit.isalpha() and len(unit) > 1)})(?![A-Za-z0-9])",
        _compound,
    ),
    _rule(
        rf"{_MINUS}{_START}(?P<first>{_N})%?(?:{_TO}(?P<second>{_N}))?\s?(?P<unit>{one_of(MEASURES)})(?![A-Za-z0-9])",
        _measured,
    ),
    _rule(rf"{_MINUS}{_START}(?P<first>{_N})(?:{_TO}(?P<second>{_N}))?[\s-]?(?P<scale>{_SCALE})", _scaled),
    # read figure by figure
    _rule(
        r"(?<![0-9A-Za-z.,])\+[1-9][0-9]{0,14}+(?:[ -]?\([0-9]{1,4}\))?(?:[ -][0-9]{2,14}+){0,5}+(?![0-9.,]*+[0-9/])",
        _phone,
    ),
    _rule(r"(?<![0-9A-Za-z.,-])(?:1-)?(?:\([0-9]{3}\)\s?|[0-9]{3}[-. ])[0-9]{3}[-. ][0-9]{4}(?![0-9-])", _phone),
    _rule(r"(?<![0-9A-Za-z.,-])0[0-9]{2,4}[- ][0-9]{3,4}[- ][0-9]{3,5}(?![0-9-])", _phone),
    _rule(r"(?<![0-9.,])[0-9]{16,}+(?![.,][0-9])", _long),
    # places in a row, ranges, fractions
    _rule(r"(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]++)(?:st|nd|rd|th)(?![A-Za-z])", _ordinal),
    _rule(r"(?<![0-9A-Za-z.,-])[0-9]{1,6}(?:-[0-9]{1,6}){2,8}(?![0-9-])", lambda m: number(_grouped(m[0]))),
    _rule(rf"{_MINUS}{_START}(?<![A-Za-z]-)(?P<first>{_N}){_TO}(?P<second>{_N})(?![0-9])", _range),
    _rule(rf"{_START}({_N})\s?[xX×]\s?({_N})", lambda m: f"{number(figure(m[1]))} by {number(figure(m[2]))}"),
    _rule(rf"{_START}({_N})\s?[xX×](?![A-Za-z0-9])", lambda m: f"{number(figure(m[1]))} times"),
    _rule(rf"{_START}({_N}):({_N})(?![0-9])", lambda m: f"{number(figure(m[1]))} to {number(figure(m[2]))}"),
    _rule(
        r"(?<![0-9.,/])(?:(?P<whole>[0-9]{1,3})[ -])?(?P<above>[0-9]{1,4})/(?P<below>[0-9]{1,4})(?:ths?)?(?![0-9/]|[.,][0-9])",
        _fraction,
    ),
    # whatever is left
    _rule(rf"{_MINUS}{_START}(?P<first>{_N})", _plain),
    _rule(r"[0-9]+", lambda m: number(digits(m[0]) if len(m[0]) > 30 else figure(m[0]))),
    _rule(
        rf"(?<=[a-z%\ue001])\s?/\s?({one_of({**PER, **{k: k for k, v in MEASURES.items() if len(k) > 1}})})(?![A-Za-z0-9])",
        lambda m: f" per {PER.get(m[1]) or MEASURES[m[1]][0]}",
    ),
    _rule(
        r"(?<![A-Za-z])[Kk][Ee]-(?P<figure>[IVX]+)(?![A-Za-z])",
        lambda m: number(ordinal(roman(m["figure"]) or 1)) if roman(m["figure"]) else m[0],
    ),
)
