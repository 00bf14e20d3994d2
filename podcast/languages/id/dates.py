"""Rules for Indonesian dates and times of day."""

import re

from podcast.languages.characters import number
from podcast.languages.id.amounts import CODES, MEASURE, SCALE
from podcast.languages.id.numbers import MONTHS, cardinal, figure
from podcast.languages.rules import Rule, rule

_SHORT = {
    "Jan": "Januari", "Feb": "Februari", "Mar": "Maret", "Apr": "April", "Jun": "Juni", "Jul": "Juli", "Agu": "Agustus",
    "Ags": "Agustus", "Agt": "Agustus", "Agust": "Agustus", "Sep": "September", "Sept": "September", "Okt": "Oktober",
    "Nov": "November", "Nop": "November", "Des": "Desember",
}  # fmt: skip
_NAMES = {name.lower(): name for name in (*MONTHS,)}
_NAMES |= {"nopember": "November", "pebruari": "Februari"} | {short.lower(): name for short, name in _SHORT.items()}
_MONTH = f"(?i:{'|'.join(MONTHS)}|Nopember|Pebruari)|{'|'.join(_SHORT)}"
_ZONES = {
    "wib": "Waktu Indonesia Barat",
    "wita": "Waktu Indonesia Tengah",
    "wit": "Waktu Indonesia Timur",
    "gmt": "ge em te",
    "utc": "u te ce",
}


def date(year: int | None, month: int, day: int | None) -> str:
    """Written form of a date.

    >>> date(2023, 10, 12), date(None, 10, 12), date(2023, 10, None)
    ('12 Oktober 2023', '12 Oktober', 'Oktober 2023')
    """
    return " ".join(str(part) for part in (day, MONTHS[month - 1], year) if part is not None)


def _numeric(found: re.Match[str]) -> str:
    groups = found.groupdict()
    day, month, until, written = int(found["day"]), int(found["month"]), groups.get("until"), groups.get("year")
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return found[0]
    year = int(written) if written else None
    if written and year is not None and len(written) == 2:
        year += 2000 if year < 50 else 1900
    return (f"{day} sampai " if until else "") + date(year, month, int(until) if until else day)


def _iso(found: re.Match[str]) -> str:
    return date(int(found["year"]), int(found["month"]), int(found["day"]))


def _named(found: re.Match[str]) -> str:
    return f"{int(found['day'])} {_NAMES[found['month'].lower()]}"


def _month(found: re.Match[str]) -> str:
    return _NAMES[found[1].lower()] + " "


def _season(found: re.Match[str]) -> str:
    first, second = found[1], found[2]
    if len(second) == 2:
        second = first[:2] + second
    if int(second) - int(first) not in (1, -99):
        return found[0]
    return f"{number(figure(first))}, {number(figure(second))}"


_RATIO_BEFORE = re.compile(r"(?i:skala|rasio|perbandingan)\s$")


def _clock(hours: str, minutes: str | None, seconds: str | None = None) -> str:
    said = cardinal(int(hours))
    parts = [f"{cardinal(int(minutes))} menit"] if minutes and int(minutes) else []
    if seconds and int(seconds):
        parts.append(f"{cardinal(int(seconds))} detik")
    return number(f"{said} lewat {' '.join(parts)}" if parts else said)


def _time(found: re.Match[str]) -> str:
    groups = found.groupdict()
    if ":" in found[0] and _RATIO_BEFORE.search(found.string, max(0, found.start() - 13), found.start()):
        return found[0]
    said = (groups.get("before") or "") + _clock(found["h"], found["m"], groups.get("s"))
    if groups.get("h2"):
        said += " sampai " + _clock(found["h2"], found["m2"])
    zone = groups.get("zone")
    return said + (f" {_ZONES[zone.lower()]}" if zone else "")


def _lap(found: re.Match[str]) -> str:
    if _RATIO_BEFORE.search(found.string, max(0, found.start() - 13), found.start()):
        return found[0]
    return f"{number(cardinal(int(found[1])))} menit {number(figure(f'{int(found[2])},{found[3]}'))} detik"


def _seconds(found: re.Match[str]) -> str:
    return f"{number(figure(f'{found[1]},{found[2]}'))} detik"


def _zone(found: re.Match[str]) -> str:
    return f" {_ZONES[found[1].lower()]}"


_ZONE = "(?P<zone>(?i:WIB|WITA|WIT)|GMT|UTC)(?![A-Za-z])"
_HM = r"(?P<h>[01]?[0-9]|2[0-4])[.:](?P<m>[0-5][0-9])(?:[.:](?P<s>[0-5][0-9]))?(?![0-9]|[.,:][0-9])"
_UNTIL = r"(?:\s?(?i:WIB|WITA|WIT))?\s?[-–]\s?(?P<h2>[01]?[0-9]|2[0-4])(?:[.:](?P<m2>[0-5][0-9]))?(?![0-9]|[.,:][0-9])"
_NO_AMOUNT = rf"(?!\s?(?:persen|poin|derajat|dolar|euro|rupiah|meter|kali|{SCALE}|(?:{MEASURE}|{CODES})(?![A-Za-z])))"
_DAY = r"(?P<day>[0-9]{1,2})(?:\s?[-–]\s?(?P<until>[0-9]{1,2}))?"
_AFTER_DAY = "|".join(
    f"(?<={word}{mark} )"
    for word in ("tanggal", "Tanggal", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
    for mark in ("", ",")
)
_FREE, _FREE_CLOCK = "(?<![0-9./-])", "(?<![0-9.,:])"
_END = "(?![0-9]|[-/][0-9])"

RULES: tuple[Rule, ...] = (
    rule(
        rf"{_FREE}(?P<year>[12][0-9]{{3}})(?P<mark>[-/.])(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12][0-9]|"
        rf"3[01]){_END}",
        _iso,
    ),
    rule(rf"{_FREE}{_DAY}(?P<mark>[-/.])(?P<month>[0-9]{{1,2}})(?P=mark)(?P<year>[12][0-9]{{3}}){_END}", _numeric),
    rule(rf"{_FREE}{_DAY}/(?P<month>[0-9]{{1,2}})/(?P<year>[0-9]{{2}}){_END}", _numeric),
    rule(rf"(?<=\(){_DAY}/(?P<month>[0-9]{{1,2}})(?=\))", _numeric),
    rule(rf"(?:{_AFTER_DAY}){_DAY}/(?P<month>[0-9]{{1,2}})(?![0-9/])", _numeric),
    rule(rf"(?<![0-9.,/:])(?P<day>0?[1-9]|[12][0-9]|3[01])[ -](?P<month>{_MONTH})\.?(?![A-Za-z])", _named),
    rule(rf"(?<![A-Za-z])({_MONTH})\.?[ -](?=(?:19|20)[0-9]{{2}}(?![0-9]))", _month),
    rule(rf"{_FREE}((?:19|20)[0-9]{{2}})/((?:19|20)?[0-9]{{2}})(?![0-9/])", _season),
    rule(rf"{_FREE_CLOCK}([0-9]{{1,2}})[:'][ ]?([0-5][0-9])[.,]([0-9]{{1,3}})(?![0-9])", _lap),
    rule(rf"{_FREE_CLOCK}([0-9]{{1,3}})[.,]([0-9]{{1,3}})\s?s(?![A-Za-z0-9])", _seconds),
    rule(rf"(?<![A-Za-z])(?P<before>(?i:pukul|jam)\s){_HM}(?:{_UNTIL})?(?:\s?{_ZONE})?", _time),
    rule(rf"{_FREE_CLOCK}{_HM}(?:{_UNTIL})?\s?{_ZONE}", _time),
    rule(rf"{_FREE_CLOCK}{_HM}{_UNTIL}{_NO_AMOUNT}", _time),
    rule(rf"{_FREE_CLOCK}(?=[0-9]{{1,2}}:){_HM}", _time),
    rule(rf"{_FREE_CLOCK}(?=[0-9]{{2}}\.[0-9]{{2}}(?![0-9]|[.,:][0-9])){_HM}{_NO_AMOUNT}", _time),
    rule(rf"(?<=[0-9])\s?{_ZONE}", _zone),
)  # fmt: skip
