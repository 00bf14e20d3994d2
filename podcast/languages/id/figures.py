"""Rules for everything that is written with figures: dates, times, money, measures, ranges, numbers of all kinds.

Every rule is a pattern and a function from its match to words; they are applied in the order of ``RULES``.
"""

import re
from collections.abc import Callable

from podcast.languages.characters import number, roman
from podcast.languages.id.letters import spell
from podcast.languages.id.numbers import MONTHS, cardinal, digits, figure, fraction, ordinal, plain
from podcast.languages.id.units import ALONE, CURRENCIES, MEASURES, MONEY_SCALES, PER, SCALES

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


def one_of(words: object) -> str:
    """Alternation of the literal ``words``, longest first."""
    listed = sorted((str(word) for word in words), key=lambda word: (-len(word), word))  # type: ignore[attr-defined]
    return "|".join(re.escape(word) for word in listed)


_START = r"(?<![0-9])(?<![0-9][.,])"
_N = (
    r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})++(?![0-9])(?:,[0-9]++)?"
    r"|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}+(?![0-9])(?:\.[0-9]++)?"
    r"|[0-9]++(?:[.,][0-9]++)?)"
)
_MINUS = r"(?P<minus>(?<![^\s(\"'])-)?"
_TO = r"\s?[-–]\s?"
_SCALE = rf"(?:{one_of(SCALES)})(?![A-Za-z])"
_MONEY_SCALE = rf"(?:{one_of({**SCALES, **MONEY_SCALES})})(?![A-Za-z])"
_CURRENCY = one_of(CURRENCIES)
_CODES = one_of(code for code in CURRENCIES if not code.startswith(("Rp", "RP", "rp")))
_MEASURE = one_of(MEASURES)
_SHORT_MONTHS = {
    "jan": "Januari", "feb": "Februari", "mar": "Maret", "apr": "April", "jun": "Juni", "jul": "Juli", "agu": "Agustus",
    "ags": "Agustus", "agt": "Agustus", "agust": "Agustus", "sep": "September", "sept": "September", "okt": "Oktober",
    "nov": "November", "nop": "November", "des": "Desember",
}  # fmt: skip
_MONTH_NAMES = (
    {name.lower(): name for name in MONTHS} | _SHORT_MONTHS | {"nopember": "November", "pebruari": "Februari"}
)
_MONTH = f"(?i:{'|'.join(MONTHS)}|Nopember|Pebruari)|{'|'.join(name.capitalize() for name in _SHORT_MONTHS)}"
_ZONE = "WIB|WITA|WIT|Wib|Wita|Wit|wib|wita|wit|GMT|UTC"
_ZONES = {"wib": "Waktu Indonesia Barat", "wita": "Waktu Indonesia Tengah", "wit": "Waktu Indonesia Timur", "gmt": "ge em te", "utc": "u te ce"}  # fmt: skip


def _minus(found: re.Match[str]) -> str:
    return "minus " if found.groupdict().get("minus") else ""


def _say(written: str, *, point: str = "koma") -> str:
    return figure(written, point=point)


# --- dates -----------------------------------------------------------------------------------------------------------


def date(year: int | None, month: int, day: int | None) -> str:
    """Written form of a date.

    >>> date(2023, 10, 12), date(None, 10, 12), date(2023, 10, None)
    ('12 Oktober 2023', '12 Oktober', 'Oktober 2023')
    """
    return " ".join(str(part) for part in (day, MONTHS[month - 1], year) if part is not None)


def _full_year(written: str) -> int:
    year = int(written)
    return year if len(written) != 2 else year + (2000 if year < 50 else 1900)


def _numeric_date(found: re.Match[str]) -> str:
    day, month = int(found["day"]), int(found["month"])
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return found[0]
    until = found.groupdict().get("until")
    days = f"{day} sampai {int(until)}" if until else f"{day}"
    written = found.groupdict().get("year")
    return f"{days} {MONTHS[month - 1]}" + (f" {_full_year(written)}" if written else "")


def _iso_date(found: re.Match[str]) -> str:
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else found[0]


def _named_date(found: re.Match[str]) -> str:
    return f"{int(found[1])} {_MONTH_NAMES[found[2].lower()]}"


def _season(found: re.Match[str]) -> str:
    first, second = found[1], found[2]
    if len(second) == 2:
        second = first[:2] + second
    if int(second) - int(first) not in (1, -99):
        return found[0]
    return f"{number(_say(first))}, {number(_say(second))}"


# --- time of day -----------------------------------------------------------------------------------------------------


def _clock(hours: str, minutes: str | None, seconds: str | None = None) -> str:
    said = cardinal(int(hours))
    parts = [f"{cardinal(int(minutes))} menit"] if minutes and int(minutes) else []
    if seconds and int(seconds):
        parts.append(f"{cardinal(int(seconds))} detik")
    return number(f"{said} lewat {' '.join(parts)}" if parts else said)


def _time(found: re.Match[str]) -> str:
    groups = found.groupdict()
    said = groups.get("before") or ""
    said += _clock(found["h"], found["m"], groups.get("s"))
    if groups.get("h2"):
        said += " sampai " + _clock(found["h2"], found["m2"])
    zone = groups.get("zone")
    return said + (f" {_ZONES[zone.lower()]}" if zone else "")


def _lap(found: re.Match[str]) -> str:
    return f"{number(_say(found[1]))} menit {number(_say(f'{int(found[2])},{found[3]}'))} detik"


_HM = r"(?P<h>[01]?[0-9]|2[0-4])[.:](?P<m>[0-5][0-9])(?:[.:](?P<s>[0-5][0-9]))?(?![0-9]|[.,:][0-9])"
_HM2 = r"(?P<h2>[01]?[0-9]|2[0-4])(?:[.:](?P<m2>[0-5][0-9]))?(?![0-9]|[.,:][0-9])"
_NOT_TIME = rf"(?!\s?(?:persen|poin|derajat|dolar|euro|rupiah|meter|kali|{_SCALE}|(?:{_MEASURE}|{_CODES})(?![A-Za-z])))"


# --- money and measures ----------------------------------------------------------------------------------------------


def _sum(written: str, scale: str | None) -> str:
    """A sum of money: "1,500" without a scale means thousands, and ",00" is not said."""
    bare = plain(written)
    whole, mark, decimals = bare.partition("," if "," in bare else ".")
    if not scale and mark:
        if mark == "," and len(decimals) == 3 and whole not in ("", "0"):
            return _say(whole + decimals)
        if not decimals.strip("0") and len(decimals) == 2:
            return _say(whole)
    said = _say(written)
    return f"{said} {({**SCALES, **MONEY_SCALES})[scale]}" if scale else said


def _money(found: re.Match[str]) -> str:
    said = _sum(found["first"], found["scale"])
    if found["second"]:
        said += " sampai " + _sum(found["second"], found["scale2"])
    return f"{_minus(found)}{number(said)} {CURRENCIES[found['currency']]}"


def _money_behind(found: re.Match[str]) -> str:
    said = _sum(found["first"], found["scale"])
    return f"{_minus(found)}{number(said)} {CURRENCIES[found['currency']]}"


def _measured(found: re.Match[str]) -> str:
    said = _say(found["first"])
    if not found["second"]:
        return f"{_minus(found)}{number(said)} {MEASURES[found['unit']]}"
    if found["unit1"] and found["unit1"] != found["unit"]:
        said = f"{number(said)} {MEASURES[found['unit1']]} sampai {number(_say(found['second']))}"
    else:
        said = number(f"{said} sampai {_say(found['second'])}")
    return f"{_minus(found)}{said} {MEASURES[found['unit']]}"


def _scaled(found: re.Match[str]) -> str:
    said = _say(found["first"])
    if found["second"]:
        said += " sampai " + _say(found["second"])
    return f"{_minus(found)}{number(said)} {SCALES[found['scale']]}"


def _per(found: re.Match[str]) -> str:
    return f" per {PER.get(found[1]) or MEASURES[found[1]]}"


# --- numbers that are read figure by figure --------------------------------------------------------------------------


def _grouped(written: str) -> str:
    return ", ".join(digits(group) for group in re.findall(r"[0-9]+", written))


def _phone(found: re.Match[str]) -> str:
    figures = re.sub(r"[^0-9]", "", found[0])
    if not 8 <= len(figures) <= 15:
        return found[0]
    groups = found[0]
    if re.fullmatch(r"\+?[0-9]+", groups):
        groups = " ".join(re.findall(r"[0-9]{1,4}", figures[:4] + " " + figures[4:]))
    return f"{'plus ' if found[0].startswith('+') else ''}{number(_grouped(groups))}"


def _called(found: re.Match[str]) -> str:
    return found[1] + number(_grouped(found[2]))


def _plate(found: re.Match[str]) -> str:
    said = digits(found[2]) if len(found[2]) > 2 else cardinal(int(found[2]))
    return f"{spell(found[1])} {number(said)} {spell(found[3])}"


def _long(found: re.Match[str]) -> str:
    return number(", ".join(digits(group) for group in re.findall(r"[0-9]{1,4}", found[0])))


def _chain(found: re.Match[str]) -> str:
    groups = found[0].split("-")
    if all(len(group) == 1 for group in groups):
        return number(digits(found[0]))
    return number(_grouped(found[0]))


# --- ranges, scores, fractions ---------------------------------------------------------------------------------------

_SCORE = re.compile(
    r"skor|menang|kalah|imbang|unggul|takluk|tekuk|bungkam|gilas|pecundang|kemenangan|kekalahan|kedudukan|hasil akhir|agregat"
    r"|ditahan|mengalahkan|menaklukkan|tertinggal|gol|babak|pertandingan|gim|set pertama|laga|leg|penalti|dikalahkan|menundukkan",
    re.IGNORECASE,
)
_AFTER_SCORE = re.compile(r"\s(?:atas|lewat|kontra|melawan|untuk (?:kemenangan|keunggulan))\b|, [0-9]{1,2}-[0-9]")
_ROW_OF_SCORES = re.compile(r"[0-9]-[0-9]{1,2},? (?:dan )?$|\ue001,? (?:dan )?$")
_COUNTED = re.compile(
    r"\s(?:menit|jam|hari|pekan|minggu|bulan|tahun|orang|kali|persen|ribu|juta|miliar|triliun|meter|detik|poin|derajat|anak|kursi"
    r"|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b"
)


def _range(found: re.Match[str]) -> str:
    first, second = found["first"], found["second"]
    low, high = plain(first), plain(second)
    whole = low.isdigit() and high.isdigit() and len(low) < 10 and len(high) < 10
    if whole and len(low) == 4 and len(high) == 2 and low[:2] in ("19", "20") and int(low[2:]) + 1 == int(high):
        return f"{number(_say(first))} sampai {number(_say(low[:2] + high))}"
    text, end = found.string, found.end()
    if whole and int(low) < 200 and int(high) < 200 and not _COUNTED.match(text, end):
        before = text[max(0, found.start() - 60) : found.start()]
        if (
            int(low) >= int(high)
            or _SCORE.search(before)
            or _ROW_OF_SCORES.search(before)
            or _AFTER_SCORE.match(text, end)
        ):
            pause = ", " if int(low) % 10 == 0 and int(low) else " "
            return number(f"{_say(first)}{pause}{_say(second)}")
    if whole and int(low) >= int(high):
        return number(_grouped(found[0]))
    minus = _minus(found)
    return f"{minus}{number(_say(first))} sampai {number(_say(second))}"


def _ratio(found: re.Match[str]) -> str:
    return f"{number(_say(found[1]))} banding {number(_say(found[2]))}"


def _fraction(found: re.Match[str]) -> str:
    above, below, whole = int(found["above"]), int(found["below"]), found["whole"]
    front = f"{number(_say(whole))} " if whole else ""
    if not 0 < above < below:
        return f"{front}{number(_say(found['above']))} per {number(_say(found['below']))}"
    said = fraction(above, below)
    return number(f"{_say(whole)} {said.replace(' per', '-per')}" if whole else said)


def _ordinal(found: re.Match[str]) -> str:
    written = found["figure"]
    value = roman(written) if written[0] not in "0123456789" else int(written.replace(".", "")[:40])
    if value is None:
        return found[0]
    said = number(ordinal(value))
    return said if found["k"] == "k" else said[0] + said[1].upper() + said[2:]


def _around(found: re.Match[str]) -> str:
    said = _say(found[1])
    return number(f"{said}-an" if said.endswith("satu") else f"{said}an")


def _times(found: re.Match[str]) -> str:
    return f"{number(_say(found[1]))} kali {number(_say(found[2]))}"


def _plain(found: re.Match[str]) -> str:
    written = found["first"]
    return f"{_minus(found)}{number(figure(written))}"


def _rule(pattern: str, said: Callable[[re.Match[str]], str] | str, flags: int = 0) -> Rule:
    if isinstance(said, str):
        template = said
        return re.compile(pattern, flags), lambda found: found.expand(template)
    return re.compile(pattern, flags), said


_PLATES = (
    "A|B|D|E|F|G|H|K|L|M|N|P|R|S|T|W|Z|AA|AB|AD|AE|AG|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|DA|DB|DC|DD|DE|DG|DH|DK|DL|DM|DN|DP|DR"
    "|DS|DT|EA|EB|ED|KB|KH|KT|KU|PA|PB"
)

RULES: tuple[Rule, ...] = (
    # dates
    _rule(
        r"(?<![0-9./-])([12][0-9]{3})[-/.](0[1-9]|1[0-2])[-/.](0[1-9]|[12][0-9]|3[01])(?![0-9]|[-/][0-9])", _iso_date
    ),
    _rule(
        r"(?<![0-9./-])(?P<day>[0-9]{1,2})(?:\s?[-–]\s?(?P<until>[0-9]{1,2}))?(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<year>[12][0-9]{3})(?![0-9]|[-/][0-9])",
        _numeric_date,
    ),
    _rule(
        r"(?<![0-9./-])(?P<day>[0-9]{1,2})(?:\s?[-–]\s?(?P<until>[0-9]{1,2}))?/(?P<month>[0-9]{1,2})/(?P<year>[0-9]{2})(?![0-9]|[-/][0-9])",
        _numeric_date,
    ),
    _rule(
        rf"(?<=\()(?P<day>[0-9]{{1,2}})(?:\s?[-–]\s?(?P<until>[0-9]{{1,2}}))?/(?P<month>[0-9]{{1,2}})(?=\))",
        _numeric_date,
    ),
    _rule(
        rf"(?:(?<=tanggal )|(?<=Tanggal )|(?<=Senin )|(?<=Selasa )|(?<=Rabu )|(?<=Kamis )|(?<=Jumat )|(?<=Sabtu )|(?<=Minggu )|(?<=Senin, )|(?<=Selasa, )|(?<=Rabu, )|(?<=Kamis, )|(?<=Jumat, )|(?<=Sabtu, )|(?<=Minggu, ))"
        rf"(?P<day>[0-9]{{1,2}})(?:\s?[-–]\s?(?P<until>[0-9]{{1,2}}))?/(?P<month>[0-9]{{1,2}})(?![0-9/])",
        _numeric_date,
    ),
    _rule(rf"(?<![0-9.,/:])(0?[1-9]|[12][0-9]|3[01])[ -]({_MONTH})\.?(?![A-Za-z])", _named_date),
    _rule(
        rf"(?<![A-Za-z])({_MONTH})\.?[ -](?=(?:19|20)[0-9]{{2}}(?![0-9]))", lambda m: f"{_MONTH_NAMES[m[1].lower()]} "
    ),
    _rule(rf"(?<![0-9./-])((?:19|20)[0-9]{{2}})/((?:19|20)?[0-9]{{2}})(?![0-9/])", _season),
    # time of day
    _rule(r"(?<![0-9.,:])([0-9]{1,2})[:'][ ]?([0-5][0-9])[.,]([0-9]{1,3})(?![0-9])", _lap),
    _rule(
        r"(?<![0-9.,:])([0-9]{1,3})[.,]([0-9]{1,3})\s?s(?![A-Za-z0-9])",
        lambda m: f"{number(_say(f'{m[1]},{m[2]}'))} detik",
    ),
    _rule(
        rf"(?<![A-Za-z])(?P<before>(?:pukul|jam)\s+){_HM}(?:\s?(?:WI[BT]A?)?\s?[-–]\s?{_HM2})?(?:\s?(?P<zone>{_ZONE})(?![A-Za-z]))?",
        _time,
        re.IGNORECASE,
    ),
    _rule(rf"(?<![0-9.,:])(?P<before>){_HM}(?:\s?[-–]\s?{_HM2})?\s?(?P<zone>{_ZONE})(?![A-Za-z])", _time),
    _rule(rf"(?<![0-9.,:])(?P<before>){_HM}\s?[-–]\s?{_HM2}{_NOT_TIME}", _time),
    _rule(
        rf"(?<![0-9.,:])(?P<before>)(?P<h>[01]?[0-9]|2[0-4]):(?P<m>[0-5][0-9])(?::(?P<s>[0-5][0-9]))?(?![0-9]|[.,:][0-9])",
        _time,
    ),
    _rule(
        rf"(?<![0-9.,:])(?P<before>)(?P<h>[01][0-9]|2[0-3])\.(?P<m>[0-5][0-9])(?P<s>)(?![0-9]|[.,:][0-9]){_NOT_TIME}",
        _time,
    ),
    _rule(rf"(?<=[0-9])\s?({_ZONE})(?![A-Za-z])", lambda m: f" {_ZONES[m[1].lower()]}"),
    # money
    _rule(
        rf"{_MINUS}(?<![A-Za-z])(?P<currency>{_CURRENCY})\s?(?P<first>{_N})(?:\s?(?P<scale>{_MONEY_SCALE}))?"
        rf"(?:{_TO}(?:(?:{_CURRENCY})\s?)?(?P<second>{_N})(?:\s?(?P<scale2>{_MONEY_SCALE}))?)?(?:,-{{1,2}}|,=)?(?:\s(?:rupiah|dolar(?: AS)?)(?![a-z]))?",
        _money,
    ),
    _rule(
        rf"{_MINUS}{_START}(?P<first>{_N})(?:\s?(?P<scale>{_SCALE}))?\s?(?P<currency>{_CODES})(?![A-Za-z0-9$])",
        _money_behind,
    ),
    # measures and scales
    _rule(
        rf"{_MINUS}{_START}(?P<first>{_N})(?:(?:\s?(?P<unit1>{_MEASURE})(?![A-Za-z0-9]))?{_TO}(?P<second>{_N}))?\s?(?P<unit>{_MEASURE})(?![A-Za-z0-9])",
        _measured,
    ),
    _rule(rf"{_MINUS}{_START}(?P<first>{_N})(?:{_TO}(?P<second>{_N}))?[\s-]?(?P<scale>{_SCALE})", _scaled),
    _rule(rf"(?<![A-Za-z0-9])({one_of(ALONE)})(?![A-Za-z0-9])", lambda m: f" {MEASURES[m[1]]} "),
    # read figure by figure
    _rule(
        r"(?<![0-9A-Za-z.,+])(?:\(\+?[0-9]{2,5}\)[ -]?[0-9]{2,14}+|\+[1-9][0-9]{0,14}+|0[0-9]{1,14}+)(?:[ -][0-9]{2,14}+){0,5}+(?![0-9.,]*+[0-9/])",
        _phone,
    ),
    _rule(
        r"((?:[Hh]otline|[Cc]all [Cc]enter|[Tt]elepon|WhatsApp|WA|SMS|[Kk]ode [Pp]os|PIN|NIK|NIP|NISN|[Rr]ekening)\s(?:nomor\s|di\s|ke\s|darurat\s)?)([0-9]{3,20}(?:-[0-9]{2,8}){0,3})(?![0-9]|[.,][0-9])",
        _called,
    ),
    _rule(rf"(?<![A-Za-z0-9])({_PLATES})[ -]([0-9]{{1,4}})[ -]([A-Z]{{1,3}})(?![A-Za-z0-9])", _plate),
    _rule(r"(?<![0-9.,])[0-9]{16,}+(?![.,][0-9])", _long),
    # places in a row, ranges, scores, fractions
    _rule(
        r"(?<![A-Za-z])(?P<k>[Kk])[Ee]-\s?(?P<figure>[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9])|[0-9]++|[IVXLCDM]++(?![A-Za-z]))",
        _ordinal,
    ),
    _rule(rf"{_START}({_N})\s?-an(?![A-Za-z])", _around),
    _rule(r"(?<![0-9A-Za-z.,-])[0-9]{1,6}(?:-[0-9]{1,6}){2,8}(?![0-9-])", _chain),
    _rule(rf"{_MINUS}{_START}(?<![A-Za-z]-)(?P<first>{_N}){_TO}(?P<second>{_N})(?![0-9])", _range),
    _rule(rf"{_START}({_N})\s?[xX×]\s?(?={_N})({_N})", _times),
    _rule(rf"{_START}({_N})\s?[xX×](?![A-Za-z0-9])", lambda m: f"{number(_say(m[1]))} kali"),
    _rule(rf"{_START}({_N})\s?:\s?({_N})(?![0-9])", _ratio),
    _rule(
        r"(?<![0-9.,/])(?:(?P<whole>[0-9]{1,3})[ ])?(?P<above>[0-9]{1,4})/(?P<below>[0-9]{1,4})(?![0-9/]|[.,][0-9])",
        _fraction,
    ),
    # whatever is left
    _rule(rf"{_MINUS}{_START}(?P<first>{_N})", _plain),
    _rule(r"[0-9]+", lambda m: number(digits(m[0]) if len(m[0]) > 30 else figure(m[0]))),
    _rule(
        rf"(?<=[a-z%\ue001])\s?/\s?({one_of({**PER, **{k: v for k, v in MEASURES.items() if len(k) > 1 or k in 'lm'}})})(?![A-Za-z0-9])",
        _per,
    ),
)
