"""Letters and acronyms: which are spelled, which are said as a word, and which are said in full."""

import re

NAMES = {
    "a": "a", "b": "be", "c": "ce", "d": "de", "e": "e", "f": "ef", "g": "ge", "h": "ha", "i": "i", "j": "je",
    "k": "ka", "l": "el", "m": "em", "n": "en", "o": "o", "p": "pe", "q": "ki", "r": "er", "s": "es", "t": "te",
    "u": "u", "v": "ve", "w": "we", "x": "eks", "y": "ye", "z": "zet",
}  # fmt: skip
"""Names of the letters as the spelling rules give them."""

WORDS = frozenset(
    "AIDS AMAN ANTARA APEC ASEAN ASI BAB BAIS BAPPENAS BASARNAS BAWASLU BAZNAS BEM BIN BOS BRIN BULOG BUMDES "
    "CAPRES CAWAPRES COVID DAS DENSUS DIRJEN DIRUT FIFA GAM GOJEK GOLKAR GOR HAM INTERPOL ISIS KADIN KAPOLDA "
    "KAPOLRES KAPOLRI KEMENAG KEMENDAGRI KEMENHUB KEMENKES KEMENKEU KEMLU KIP KIR KIS KODAM KODIM KOMINFO KONI "
    "KOPI KOREM KUHAP KUR LAN LAPAN LAPAS LED LIPI MAN MENAG MENDAG MENHAN MENKES MENKO MENLU MENTAN MERS NASA "
    "NATO NIB NIK NIP OK OLED OPEC PAN PANGLIMA PANWASLU PAUD PEMILU PERSI PILEG PILKADA PILPRES PIN POLDA POLRES "
    "POLRI POLSEK POM PON RAM ROM SAR SARS SEA SEKJEN SIM STAN SUTET TAP TIMNAS TOEFL UEFA UIN UNAIR UNDIP UNESCO "
    "UNHAN UNIBRAW UNICEF UNPAD VAR WAG WAPRES".split()
)
"""Capitals said as a word though the rule for unknown ones might spell them."""

SHORT = frozenset(
    "ADA AIR AKU APA API ASAL ATAU BAN BAU BILA BIS BOM BU BUS DAN DANA DARI DI DIA DUA EKS EMAS GAS GIM IA IBU "
    "INI ISU ITU JAM JUGA KAN KAU KE KU LAH LAU MAS MAU MU NAH NYA OLEH PAK PARA PER PUL PUN SAH SAJA SANG SI "
    "TAHU TAK TIM TOL TUA UANG USAI USIA YA YANG".split()
)
"""Short words, for text that is in capitals all over."""

SPELLED = frozenset(
    "AKBP AMDK API APK ASO BEI BSI BUMD BUMN BYD IAI ICU IDI IDR IGD IKN ILO IOC IPB IPDN ITE IUP KAI KUA MUI OJK "
    "OKI OPM OTT PAW SUV TOD UGD UGM UI UMK UMP UMR UNS USD USU".split()
)
"""Capitals that are spelled though they could be said."""

IN_FULL = {
    "AS": "Amerika Serikat",
    "HUT": "Hari Ulang Tahun",
    "UU": "Undang-Undang",
    "RUU": "Rancangan Undang-Undang",
    "UUD": "Undang-Undang Dasar",
    "WIB": "Waktu Indonesia Barat",
    "WITA": "Waktu Indonesia Tengah",
    "WIT": "Waktu Indonesia Timur",
    "SWT": "subhanahu wa taala",
    "SAW": "sallallahu alaihi wasallam",
    "AI": "e ai",
    "IT": "ai ti",
    "CCTV": "si si ti vi",
    "CEO": "si i o",
    "VIP": "vi ai pi",
    "VVIP": "vi vi ai pi",
    "BBC": "bi bi si",
    "CNN": "si en en",
    "CNBC": "si en bi si",
    "NBA": "en bi ei",
    "DJ": "di jei",
    "PC": "pi si",
    "UAE": "Uni Emirat Arab",
    "USAID": "u es aid",
    "QRIS": "kris",
    "BRICS": "briks",
    "IELTS": "ielts",
    "PPPK": "pe tiga ka",
    "P3K": "pe tiga ka",
}
"""Capitals that are said in other words than their letters."""


def spell(letters: str) -> str:
    """Say letters one by one, each as a word of its own.

    >>> spell("BPSDM")
    'be pe es de em'
    """
    return " ".join(NAMES[letter] for letter in letters.lower() if letter in NAMES)


_VOWEL = "[AIUEO]"
_ONSET = "(?:[BDKPGTF][RL]|S[KPTLMNW]|SY|KH|NY|NG|PS|TR|STR|[BCDFGHJKLMNPRSTVWYZ])"
_CODA = "(?:NG|[BDFHKLMNPRSTGXJ])"
_SAYABLE = re.compile(f"(?:{_ONSET}?{_VOWEL}(?!{_VOWEL}{{3}})(?:{_CODA}(?!{_VOWEL}))?)++")


def sayable(capitals: str) -> bool:
    """Whether capitals have the shape of Indonesian syllables, as BAKTI has and BPJS has not.

    >>> sayable("BAKTI"), sayable("UNESCO"), sayable("BPJS"), sayable("ESDM")
    (True, True, False, False)
    """
    return _SAYABLE.fullmatch(capitals) is not None


def capitals(written: str, *, shouted: bool = False) -> str:
    """Say a run of capitals: in full, as a word, or letter by letter. ``shouted`` text is capitals all over.

    >>> capitals("ASN"), capitals("BIN"), capitals("ASEAN"), capitals("HUT"), capitals("JAKARTA")
    ('a es en', 'Bin', 'Asean', 'Hari Ulang Tahun', 'Jakarta')
    """
    if written in IN_FULL:
        return IN_FULL[written]
    length = len(written)
    if written in WORDS or (shouted and written in SHORT):
        return written.capitalize()
    if written not in SPELLED and length > 3 and sayable(written):
        return written.capitalize()
    vowels = len(re.findall(_VOWEL, written))
    if shouted and length > 4 and vowels * 3 >= length:
        return written.capitalize()
    if length > 6 and vowels:
        return written.capitalize()
    return spell(written)
