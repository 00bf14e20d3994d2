"""Rules for Indonesian figures that are neither date nor amount: calls, plates, places, ranges, scores, fractions."""

import re

from podcast.languages.characters import number, roman
from podcast.languages.id.amounts import MINUS, START, TO, N, minus, say
from podcast.languages.id.letters import spell
from podcast.languages.id.numbers import cardinal, digits, figure, fraction, ordinal, plain
from podcast.languages.id.units import COUNTED_AS_DECIMAL
from podcast.languages.rules import Rule, rule

# --- figure by figure ------------------------------------------------------------------------------------------------


def _grouped(written: str) -> str:
    return ", ".join(digits(group) for group in re.findall("[0-9]+", written))


def _phone(found: re.Match[str]) -> str:
    figures = re.sub("[^0-9]", "", found[0])
    if not 8 <= len(figures) <= 15:
        return found[0]
    groups = re.sub("([0-9]{4})", r"\1 ", figures) if re.fullmatch(r"\+?[0-9]+", found[0]) else found[0]
    return f"{'plus ' if found[0].startswith('+') else ''}{number(_grouped(groups))}"


def _called(found: re.Match[str]) -> str:
    return found[1] + number(_grouped(found[2]))


def _plate(found: re.Match[str]) -> str:
    said = digits(found[2]) if len(found[2]) > 2 else cardinal(int(found[2]))
    return f"{spell(found[1])} {number(said)} {spell(found[3])}"


def _long(found: re.Match[str]) -> str:
    return number(_grouped(re.sub("([0-9]{4})", r"\1 ", found[0])))


def _chain(found: re.Match[str]) -> str:
    groups = found[0].split("-")
    if all(re.fullmatch("[1-9][0-9]", group) for group in groups):  # "aturan 20-20-20"
        return number(" ".join(cardinal(int(group)) for group in groups))
    single = all(len(group) == 1 for group in groups)
    return number(digits(found[0]) if single else _grouped(found[0]))


# --- ranges and scores -----------------------------------------------------------------------------------------------

_SCORE = re.compile(
    r"skor|menang|kalah|imbang|unggul|takluk|tekuk|bungkam|gilas|pecundang|kedudukan|hasil akhir|agregat|ditahan"
    r"|tertinggal|menaklukkan|menundukkan|gol|babak|pertandingan|gim|set pertama|laga|penalti",
    re.IGNORECASE,
)
_SCORE_AHEAD = re.compile(r"\s(?:atas|lewat|kontra|melawan|untuk (?:kemenangan|keunggulan))\b|, [0-9]{1,2}-[0-9]")
_BETWEEN_TEAMS = re.compile(
    r"\b(?!(?:Pasal|Bab|Kelas|Juz|Ayat|Episode|Seri|Level|Fase|Tahap|Grup|Zona|Hari|Minggu|Bulan|Menit|Halaman|Poin|Nomor"
    r"|Sesi|Pada|Sekitar|Pukul|Jam|Tanggal|Usia|Rasio|Skala|Komisi|Semester|Kuartal|Lantai|Blok|Jalan|Gang|Nilai|Januari"
    r"|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b)[A-Z][a-z]{2,}\s$"
)
_TEAM = re.compile(r"\s[A-Z][a-z]{2,}")
_SCORE_BEHIND = re.compile(r"(?:[0-9]-[0-9]{1,2}|\ue001),? (?:dan )?$")
_COUNTED = re.compile(
    r"\s(?:menit|jam|hari|pekan|minggu|bulan|tahun|orang|kali|persen|ribu|juta|miliar|triliun|meter|detik|poin|derajat"
    r"|anak|kursi|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b"
)


def _is_match(found: re.Match[str], before: str, most: int) -> bool:
    """Small figures between two names: "Persib 1-3 Arema"."""
    return most < 20 and bool(_BETWEEN_TEAMS.search(before) and _TEAM.match(found.string, found.end()))


def _is_score(found: re.Match[str], low: int, high: int) -> bool:
    if max(low, high) >= 200 or _COUNTED.match(found.string, found.end()):
        return False
    before = found.string[max(0, found.start() - 60) : found.start()]
    return (
        low >= high
        or _SCORE.search(before) is not None
        or _SCORE_BEHIND.search(before) is not None
        or _SCORE_AHEAD.match(found.string, found.end()) is not None
        or _is_match(found, before, max(low, high))
    )


def _range(found: re.Match[str]) -> str:
    first, second = found["first"], found["second"]
    low, high = plain(first), plain(second)
    if low.isdigit() and high.isdigit() and len(low) < 10 and len(high) < 10:
        if len(low) == 4 and len(high) == 2 and low[:2] in ("19", "20") and int(low[2:]) + 1 == int(high):
            second = low[:2] + high
        elif _is_score(found, int(low), int(high)):
            pause = ", " if int(low) % 10 == 0 and int(low) else " "
            return number(f"{say(first)}{pause}{say(second)}")
        elif int(low) >= int(high):
            return number(_grouped(found[0]))
    return f"{minus(found)}{number(say(first))} sampai {number(say(second))}"


# --- the rest --------------------------------------------------------------------------------------------------------


def _fraction(found: re.Match[str]) -> str:
    above, below, whole = int(found["above"]), int(found["below"]), found["whole"]
    front = f"{number(say(whole))} " if whole else ""
    if not 0 < above < below or below > 1000:
        word = "per" if below < 1000 else "garis miring"
        return f"{front}{number(say(found['above']))} {word} {number(say(found['below']))}"
    said = fraction(above, below)
    return number(f"{say(whole)} {said.replace(' per', '-per')}" if whole else said)


def place(value: int, *, capital: bool = False) -> str:
    """A place in a row; marked as a number where what follows might be heard as a part of it."""
    said = ordinal(value)
    said = said[0].upper() + said[1:] if capital else said
    return said if value % 10 and value <= 99 else number(said)


def _ordinal(found: re.Match[str]) -> str:
    written = found["figure"]
    value = int(written.replace(".", "")[:40]) if written[0] in "0123456789" else roman(written)
    return found[0] if value is None else place(value, capital=found["k"] == "K")


def _around(found: re.Match[str]) -> str:
    said = say(found[1])
    return number(f"{said}-an" if said.endswith("satu") else f"{said}an")


def _pair(word: str, found: re.Match[str]) -> str:
    return f"{number(say(found[1]))} {word} {number(say(found[2]))}"


_DECIMAL_BEHIND = re.compile(rf"\s(?:{COUNTED_AS_DECIMAL}|Lintang|Bujur|skala|magnitudo)\b", re.IGNORECASE)


def _plain(found: re.Match[str]) -> str:
    """A figure; a full stop in it that parts no thousands is said as "koma" where a measure follows."""
    point = "koma" if _DECIMAL_BEHIND.match(found.string, found.end()) else "titik"
    return f"{minus(found)}{number(figure(found['first'], point=point))}"


def _version(found: re.Match[str]) -> str:
    """ "2.3.1" and "192.168.0.1": every part with its "titik"."""
    return " titik ".join(number(figure(part)) for part in found[0].split("."))


def _left(found: re.Match[str]) -> str:
    return number(digits(found[0]) if len(found[0]) > 30 else figure(found[0]))


_PLATES = (
    "A|B|D|E|F|G|H|K|L|M|N|P|R|S|T|W|Z|AA|AB|AD|AE|AG|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|DA|DB|DC|DD|DE|DG|DH|DK|DL|DM|DN"
    "|DP|DR|DS|DT|EA|EB|ED|KB|KH|KT|KU|PA|PB"
)
_CALLED = (
    "[Hh]otline|[Hh]ubungi|[Mm]enghubungi|[Nn]omor darurat|[Ll]ayanan darurat|[Cc]all [Cc]enter|[Tt]elepon|WhatsApp|WA"
    "|SMS|[Kk]ode [Pp]os|PIN|NIK|NIP|NISN|[Rr]ekening|[Kk]ode OTP"
)

RULES: tuple[Rule, ...] = (
    rule(
        r"(?<![0-9A-Za-z.,+])(?:\(\+?[0-9]{2,5}\)[ -]?[0-9]{2,14}+|\+[1-9][0-9]{0,14}+|0[0-9]{1,14}+)"
        r"(?:[ -][0-9]{2,14}+){0,5}+(?![0-9.,]*+[0-9/])",
        _phone,
    ),
    rule(
        rf"((?:{_CALLED})\s(?:nomor\s|di\s|ke\s|darurat\s)?)([0-9]{{3,20}}(?:-[0-9]{{2,8}}){{0,3}})(?![0-9]|[.,][0-9])",
        _called,
    ),
    rule(rf"(?<![A-Za-z0-9])({_PLATES})[ -]([0-9]{{1,4}})[ -]([A-Z]{{1,3}})(?![A-Za-z0-9])", _plate),
    rule(r"(?<![0-9.,])[0-9]{16,}+(?![.,][0-9])", _long),
    rule(r"(?<![A-Za-z])(?P<k>[Kk])[Ee]-\s?(?P<figure>[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9])|[0-9]++)", _ordinal),
    rule(rf"{START}({N})\s?-an(?![A-Za-z])", _around),
    rule(r"(?<![0-9A-Za-z.,-])[0-9]{1,6}(?:-[0-9]{1,6}){2,8}(?![0-9-])", _chain),
    rule(
        r"(?<![0-9A-Za-z.,])(?![0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.]))[0-9]{1,4}(?:\.[0-9]{1,4}){2,5}(?![0-9.,]*[0-9])",
        _version,
    ),
    rule(rf"{MINUS}{START}(?<![A-Za-z]-)(?P<first>{N}){TO}(?P<second>{N})(?![0-9])", _range),
    rule(rf"{START}({N})\s?[xX×]\s?({N})", lambda found: _pair("kali", found)),
    rule(rf"{START}({N})\s?[xX×](?![A-Za-z0-9])", lambda found: f"{number(say(found[1]))} kali"),
    rule(rf"{START}({N})\s?:\s?({N})(?![0-9])", lambda found: _pair("banding", found)),
    rule(
        r"(?<![0-9.,/])(?:(?P<whole>[0-9]{1,3})[ ])?(?P<above>[0-9]{1,4})/(?P<below>[0-9]{1,4})(?![0-9/]|[.,][0-9])",
        _fraction,
    ),
    rule(rf"{MINUS}{START}(?P<first>{N})", _plain),
    rule("[0-9]+", _left),
)
ROMAN_PLACE = rule(r"(?<![A-Za-z])(?P<k>[Kk])[Ee]-\s?(?P<figure>[IVXLCDM]++(?![A-Za-z]))", _ordinal)
"""Roman numerals behind "ke-", also in a text without figures."""
