"""Rules for what is written with letters: addresses, abbreviations, laws, roman numerals, capitals, signs."""

import re

from podcast.languages.characters import PAUSE, number, roman
from podcast.languages.id.abbreviations import (
    ANYWHERE,
    BEFORE_FIGURE,
    BEFORE_NAME,
    ENDERS,
    NOT_INITIALS,
    OPENERS,
)
from podcast.languages.id.amounts import BARE
from podcast.languages.id.degrees import RULES as DEGREES
from podcast.languages.id.figures import ROMAN_PLACE, place
from podcast.languages.id.letters import IN_FULL, NAMES, capitals, sayable, spell
from podcast.languages.id.numbers import cardinal, digits, figure
from podcast.languages.id.ranks import RANKS
from podcast.languages.id.units import CURRENCIES
from podcast.languages.rules import Rule, one_of, rule, sentence_end, spaced

# --- abbreviations ---------------------------------------------------------------------------------------------------


def _anywhere(found: re.Match[str]) -> str:
    written = found[0]
    said = ANYWHERE.get(written) or ANYWHERE[written.rstrip(".")]
    ends = written.endswith(".") and (written in ENDERS or written not in ANYWHERE) and sentence_end(found)
    return said + "." if ends else said


def _before_name(found: re.Match[str]) -> str:
    return BEFORE_NAME[found[1].rstrip()] + " "


def _before_figure(found: re.Match[str]) -> str:
    return BEFORE_FIGURE[found[1].rstrip()] + " "


def _rank(found: re.Match[str]) -> str:
    rank = RANKS.get(found["rank"], found["rank"])
    return rank if not found["police"] or rank.endswith("Polisi") else f"{rank} Polisi"


def _initials(found: re.Match[str]) -> str:
    letters = re.findall("[A-Z]", found["letters"])
    before = found.string[max(0, found.start() - 14) : found.start()].split()
    following = re.match("[A-Za-z]+", found.string[found.end() : found.end() + 20])
    opens = following is not None and following[0] in OPENERS
    if opens or (len(letters) == 1 and before and before[-1].lower() in NOT_INITIALS):
        return f"{spell(''.join(letters))}. "
    return f"{spell(''.join(letters))} "


def _dotted(found: re.Match[str]) -> str:
    said = spell(found[0])
    return said + "." if sentence_end(found) else said


_EXPLAINED = {**IN_FULL, **{short: full for short, full in ANYWHERE.items() if full[0].isupper()}}


def _explained(found: re.Match[str]) -> str:
    """Drop "(UU)" behind "Undang-Undang", which would be said twice."""
    said = _EXPLAINED[found[1]].lower()
    return "" if found.string[max(0, found.start() - len(said)) : found.start()].lower() == said else found[0]


# --- laws ------------------------------------------------------------------------------------------------------------


def _verses(found: re.Match[str]) -> str:
    return re.sub(r"[()]", "", found[0])


def _minute(found: re.Match[str]) -> str:
    """ "76'" and "45+2'" are minutes of a match."""
    before = "" if found.string[: found.start()].lower().endswith("menit ") else "menit "
    return f"{before}{found[1]}" + (f" plus {found[2]}" if found[2] else "")


def _inches(found: re.Match[str]) -> str:
    """The mark behind a figure is one of inches where no quotation is open that it could close."""
    open_quotation = found[0].endswith('"') and found.string.count('"', 0, found.start()) % 2
    return found[0] if open_quotation else f"{found[1]} inci"


def _airliner(found: re.Match[str]) -> str:
    return f"{number(digits(found[1]))} {number(figure(found[2]))}"


def _short_law(found: re.Match[str]) -> str:
    return f"{found[1]}Nomor {found[2]} Tahun {'20' if int(found[3]) < 45 else '19'}{found[3]}"


def _document(found: re.Match[str]) -> str:
    if not (re.search("[0-9]", found[0]) and re.search("[A-Za-z]", found[0])):
        return found[0]
    pieces = []
    for part in re.sub(r"(?<=[A-Za-z0-9])\.(?=[A-Za-z0-9])", " ", found[0]).split("/"):
        value = roman(part) if part.isupper() else None
        pieces.append(number(cardinal(value)) if value is not None and value < 13 else part)
    return " garis miring ".join(pieces)


# --- roman numerals and capitals -------------------------------------------------------------------------------------

_ORDINAL_BEFORE = re.compile(
    r"(?:(?i:\b(?:abad|perang dunia|kuartal|triwulan|muktamar|kongres|pon|munas|konferensi|paus|semester))"
    r"|Elizabeth|Charles|Louis|Paulus|Benediktus|Yohanes|Pius|Leo|George|Henry|Philip|Felipe|Abdullah|Hussein|Rama"
    r"|Napoleon|Buwono|Pakubuwono|Alam|Mangkunegara|Catherine|Alexander|Nicholas|William|Muhammad|Mahmud|Carlos)\s$"
)
_CARDINAL_BEFORE = re.compile(
    r"(?i:\b(?:bab|komisi|kelas|bagian|buku|jilid|eselon|golongan|tahap|tipe|lampiran|pasal|kodam|korem|wilayah|tingkat"
    r"|kategori|gelombang|periode|zona|rute|seri|volume|dapil|deputi|asisten|jalur|daerah|pelindo|angkatan|panggung|malang"
    r"|fase|jakarta|banten|jabar|jateng|jatim|putaran))\s$"
)


def _roman(found: re.Match[str]) -> str:
    numeral = found[0]
    value = roman(numeral)
    before = found.string[max(0, found.start() - 16) : found.start()]
    if value is None:
        return numeral
    if (len(numeral) > 1 or numeral in "IVX") and _ORDINAL_BEFORE.search(before):
        return place(value, capital=before.split()[-1][:1].isupper())
    small = not set(numeral) & set("LCDM")
    if (small or len(numeral) > 1) and _CARDINAL_BEFORE.search(before):
        return number(cardinal(value))
    if small and len(numeral) > 1 and value < 40:
        return number(cardinal(value))
    return numeral


def _mixed(found: re.Match[str]) -> str:
    """Letters and figures in one token, parted where they meet; what follows a flight's two letters, one by one."""
    parts = re.findall("[A-Za-z]+|[0-9]+", found[0])
    if len(parts) == 2 and parts[0] in _AIRLINES and len(parts[1]) > 2:
        return f"{parts[0]} {number(digits(parts[1]))}"
    if len(parts) == 3 and parts[1].isdigit():  # said now, or the letters behind would be taken for a measure
        return f"{parts[0]} {number(figure(parts[1]))} {parts[2]}"
    return " ".join(parts)


_AIRLINES = frozenset("AK EK GA ID IN IU IW JT MH OD QG QR QZ SJ SQ SV TR XT".split())


def shouted(text: str) -> bool:
    """Whether a text is written in capitals all over, so that they mark no acronyms."""
    small = sum(map(str.islower, text))
    return small * 4 < sum(map(str.isupper, text)) and len(re.findall(r"[A-Z]{2,}", text)) >= 3


def acronyms(text: str) -> str:
    """Say every run of capitals in ``text``."""
    loud = shouted(text)
    text = re.sub(r"(?<=[A-Z])-(?=[A-Z])|(?<=[a-z])(?=[A-Z]{2,}(?![a-z]))", " ", text)
    text = _MIXED_CASE.sub(_mixed_case, text)
    text = _LOUD_RUN.sub(lambda found: _CAPITALS.sub(lambda run: capitals(run[0], shouted=True), found[0]), text)
    return _CAPITALS.sub(lambda found: capitals(found[0], shouted=loud), text)


_LOUD_RUN = re.compile(r"(?<![A-Za-z])(?=[A-Z ]{0,40}?[A-Z]{6})[A-Z]{2,20}(?: [A-Z]{2,20}){2,20}(?![A-Za-z])")
"""Three or more words in capitals inside other text, one of them too long for an acronym."""


def _mixed_case(found: re.Match[str]) -> str:
    """BUMDes is a word, CNNIndonesia is two, PLTSa is spelled."""
    great, small = found["great"], found["small"]
    if small in ("nya", "lah", "kah", "pun") and len(great) > 1:
        return f"{great}-{small}"
    if len(great) > 3 and len(small) > 2 and not sayable(great[:-1]) and great[-1] not in "AIUEO":
        return f"{great[:-1]} {great[-1]}{small}"
    if len(small) > 3:
        return f"{great[:-1]} {great[-1]}{small}"
    word = len(small) > 1 and re.search("[AIUEO]", great)
    return (great + small).capitalize() if word else f"{great} {small}"


_MIXED_CASE = re.compile(r"(?<![A-Za-z])(?P<great>[A-Z]{2,8})(?P<small>[a-z]{1,20})(?![A-Za-z])")
_CAPITALS = re.compile(r"(?<![A-Za-z])[A-Z]++(?![a-z])(?!'[A-Za-z])")


_I = re.IGNORECASE
_WEEKDAY = "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu"
_MONTHS = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"

BEFORE: tuple[Rule, ...] = (
    rule(r"(?<=[0-9])(?: /|/ | / )(?=[0-9])", "/"),
    rule(r"(?<=[a-z])–(?=[A-Z])", "-"),
    *DEGREES,
    rule(
        rf"(?<![\w.-])(?P<rank>{one_of(RANKS)}|Jenderal(?=\sPol\b))(?![\w-])(?:\.(?=\s?[A-Z(]))?(?P<police>\sPol(?:\.|(?!\w)))?",
        _rank,
    ),
    rule(r"\(Purn\.?\)", "purnawirawan"),
    rule(
        r"(?<![\w.])([Nn])o\.?\s(?=(?:(?i:hp|wa|telp|telepon|ktp|rekening|rek|polisi|urut|seri|punggung)\b))",
        r"\1omor ",
    ),
    rule(rf"\s?\(({one_of(_EXPLAINED)})\)", _explained),
    rule(rf"(?<![\w.-])(?:{one_of(ANYWHERE)})(?![\w])", _anywhere),
    rule(
        r"(?<![A-Za-z])((?:UU|PP|Perpres|Permen[a-z]*|Perda|Pergub|Perppu|Kepres|Keppres|Inpres|PKPU|PMK|POJK|SEOJK|PBI)\s)([0-9]{1,4})/((?:19|20)[0-9]{2})(?![0-9/])",
        r"\1Nomor \2 Tahun \3",
    ),
    rule(r"(?<![A-Za-z])((?:UU|PP)\s)([0-9]{1,2})/([0-9]{2})(?![0-9/])", _short_law),
    rule(rf"(?<![\w.])({spaced(BEFORE_NAME)})(?=[A-Z][A-Za-z'.])", _before_name),
    rule(r"(?<![\w.])H\.\s+(?=[A-Z][a-z'.])", "Haji "),
    rule(rf"(?<![\w.])({spaced(BEFORE_FIGURE)})(?=(?:No(?:\.|mor)?\s?)?[0-9])", _before_figure),
    rule(r"(?<![\w.])M\s?([0-9])[.,]([0-9])(?![0-9])", r"magnitudo \1,\2"),
    rule(r"(?<![A-Za-z])AS(?= (?:Roma|Monaco)\b)", "a es"),
    rule(r"(?<![A-Za-z])DI(?= (?:Yogyakarta|Aceh|Jogja)\b)", "Daerah Istimewa"),
    rule(r"(?<![\w.])(?P<letters>(?:[A-Z]\.\s?){1,4})(?=[A-Z][a-z])", _initials),
    rule(r"(?<![\w.])(?:[A-Z]\.){2,}", _dotted),
    rule(
        r"(?<![A-Za-z])(ayat|angka|huruf|butir|pasal)\s?\([0-9a-z]{1,3}\)"
        r"(?:(?:,\s?|\s?-\s?|\s(?:dan|atau|serta|sampai dengan)\s(?:ayat\s)?)\([0-9a-z]{1,3}\))*",
        _verses,
        _I,
    ),
    rule(r"(?<![A-Za-z])([Nn]omor)\s?([0-9]{1,4}(?:[A-Z])?)/((?:19|20)[0-9]{2})(?![0-9/])", r"\1 \2 Tahun \3"),
    rule(r"(?<![\w/.-])[A-Za-z0-9.-]{1,20}(?:/[A-Za-z0-9.-]{1,20}){2,8}(?![\w/])", _document),
    rule(rf"(?<![A-Za-z])({_WEEKDAY}|{_MONTHS})\s?[-–]\s?(?={_WEEKDAY}|{_MONTHS})", r"\1 sampai "),
    rule(rf"(?<=[0-9]{{4}})\s?[-–]\s?(?={_MONTHS})", " sampai "),
    rule(
        rf"((?<![0-9])[0-9]{{1,2}} (?:{_MONTHS})(?: [0-9]{{4}})?)\s?[-–]\s?(?=[0-9]{{1,2}} (?:{_MONTHS}))",
        r"\1 sampai ",
    ),
    rule(r"(?<=[0-9])\sSM(?![A-Za-z])", " sebelum Masehi"),
    rule(
        r"(?<![A-Za-z])((?i:tahun|abad) (?:[Kk]e-?\s?)?(?:[0-9]{1,4}|[IVX]{1,5}))\sS\.?M(?![A-Za-z])\.?",
        r"\1 sebelum Masehi",
    ),
    rule(r"(?<![A-Za-z])((?i:tahun|abad) (?:[Kk]e-?\s?)?(?:[0-9]{1,4}|[IVX]{1,5}))\sM(?![A-Za-z])", r"\1 Masehi"),
    rule(r"(?<=[0-9])\s?H\s?/\s?([0-9]{4})\s?M(?![A-Za-z])", r" Hijriah, \1 Masehi"),
    rule(r"(?<![0-9.,])(1[0-5][0-9]{2})\s?H(?![A-Za-z0-9+-])", r"\1 Hijriah"),
    rule(r"(?<![0-9.,'\"-])([0-9]{1,3})(?:\+([0-9]{1,2}))?'(?![\w'\"])", _minute),
    rule(r"(?<![0-9])([0-9]{1,2}(?:[.,][0-9])?)(?:[″”]|\"(?=[\s)][A-Z(a-z]))", _inches),
    rule(r"(?i:(?<=boeing )|(?<=airbus )|(?<![0-9.,-]))(7[0-9]7)-([0-9]{3})(?![0-9-])", _airliner),
    rule(r"(?i:(?<=boeing )|(?<=airbus a))([37][0-9][0-9])(?![0-9.,])", lambda found: number(digits(found[1]))),
    rule(r"(?<![A-Za-z])RT\s?([0-9]{1,3})\s?/\s?(?:RW\s?)?([0-9]{1,3})", r"RT \1 RW \2"),
    rule(r"(?<![A-Za-z0-9-])(H)\s?-\s?([0-9]{1,3})(?![0-9])", r"\1 min \2"),
    rule(r"(?<![A-Za-z0-9-])(H)\s?\+\s?([0-9]{1,3})(?![0-9])", r"\1 plus \2"),
    rule(
        r"(?<![\w-])(?=[A-Za-z-]{0,20}[0-9])(?=[0-9-]{0,20}[A-Za-z])(?:[A-Z]{1,5}[0-9]{1,4}[A-Z]{0,4}|[0-9]{1,3}[A-Z]{1,3}|[A-Z]{1,4}-[A-Z]?[0-9]{1,4}[A-Z]{0,2}|(?!Ke-|Rp-)[A-Z][a-z]+-[0-9]{1,3})(?![\w]|[.,][0-9])",
        _mixed,
    ),
)

AFTER: tuple[Rule, ...] = (
    *BARE,
    ROMAN_PLACE,
    rule(r"(?<![A-Za-z'])[IVXLCDM]++(?![A-Za-z'])", _roman),
    rule(r"(?i:(?<=huruf )|(?<=butir )|(?<=poin )|(?<=opsi ))([a-z])(?![A-Za-z'])", lambda found: NAMES[found[1]]),
    rule(r"(?<=[A-Za-z])(?=\ue000)|(?<=\ue001)-?(?=[A-Za-z])(?!(?:nya|lah|kah|pun|an)\b)", " "),
    rule(r"\ue001-(?=(?:nya|lah|kah|pun)\b)", "\ue001"),
    rule(r"(?<![A-Za-z'])[bcdfghjklmnpqrstvwxz]{2,5}(?![A-Za-z'])", lambda found: spell(found[0])),
    rule(r"(?<=[A-Za-z\ue001])-(?=\ue000)", " "),
    rule(r"@\s?(?=\ue000)", "masing-masing "),
    rule(r"\s?&\s?", " dan "),
    rule(r"\s?\+(?=\s?\ue000|[A-Za-z])", " plus "),
    rule(r"(?<=\ue001)\s?\+", " plus "),
    rule(r"(?<=[\ue001\w])\s?=\s?(?=[\ue000\w])", " sama dengan "),
    rule(r"<\s?(?=\ue000)", " kurang dari "),
    rule(r">\s?(?=\ue000)", " lebih dari "),
    rule(r"≤", " paling banyak "),
    rule(r"≥", " paling sedikit "),
    rule(r"≠", " tidak sama dengan "),
    rule(r"±|≈|~(?=\s?\ue000)", " kira-kira "),
    rule(r"÷", " dibagi "),
    rule(r"×", " kali "),
    rule(r"\^", " pangkat "),
    rule(r"%", " persen "),
    rule(r"‰", " permil "),
    rule(r"°\s?C?", " derajat "),
    rule(r"(?<![A-Za-z])Rp\.?(?![A-Za-z])", "rupiah"),
    rule(r"(?<![A-Za-z])US\$", "dolar Amerika Serikat"),
    rule(r"[€£¥₩₹฿₫₱₺₽$]", lambda found: f" {CURRENCIES[found[0]]} "),
    rule(r"µ", " mikro "),
    rule(r"(?<=[\ue001])\s?/\s?(?=\ue000)", " garis miring "),
    rule(r"(?<=[A-Za-z\ue001])\s?/\s?(?=[A-Za-z\ue000])", " "),
    rule(r"(?<=\ue001)\s?[-–]\s?(?=\ue000)", f" {PAUSE}"),
)
