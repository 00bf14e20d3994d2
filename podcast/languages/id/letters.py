"""Letters and acronyms: which are spelled, which are said as a word, and which are said in full."""

import re

NAMES = {
    "a": "a", "b": "be", "c": "ce", "d": "de", "e": "e", "f": "ef", "g": "ge", "h": "ha", "i": "i", "j": "je",
    "k": "ka", "l": "el", "m": "em", "n": "en", "o": "o", "p": "pe", "q": "ki", "r": "er", "s": "es", "t": "te",
    "u": "u", "v": "ve", "w": "we", "x": "eks", "y": "ye", "z": "zet",
}  # fmt: skip
"""Names of the letters as the spelling rules give them."""

WORDS = frozenset(
    "AIDS AMAN APEC ASI BAIS BAZNAS BBIB BEM BIN BOS BRIN BULOG BUMDES CAPRES CAWAPRES COVID DAS DENSUS "
    "GAM GESTAPU GOR GOLKAR "
    "HAM INTERPOL ISIS KADIN KIP KIR KIS KOMINFO KONI KUHAP KUR LAN LAPAN LAPAS LED LIPI MAN MERS NASA "
    "NATO NIB NIK NIP "
    "OLED OPEC PAN PAUD PIN PERSI POLRI PON RAM RIP ROM SAR SARS SIM STAN TAP TIMNAS TOEFL UIN UNESCO "
    "UNHAN UNIBRAW UNICEF "
    "UNDIP UNPAD UNAIR USAHA VAR WAG OK GOJEK SEA FIFA UEFA ASEAN ANTARA PEMILU PILKADA PILPRES PILEG BAWASLU "
    "PANWASLU BASARNAS BAPPENAS KEMENKES KEMENKEU KEMENDAGRI KEMENHUB KEMENAG KEMLU DIRUT DIRJEN SEKJEN MENKO MENTAN "
    "MENDAG MENKES MENLU MENHAN MENAG WAPRES KAPOLRI KAPOLDA KAPOLRES POLDA POLRES POLSEK PANGLIMA KODAM KODIM KOREM "
    "SUTET TOL DANA POM BUS UAS MAS PAK BU DAN DI KE YANG INI ITU JUGA TAK IA SANG PARA BILA OPSI ADA TIM".split()
)
"""Capitals said as a word though the rule for unknown ones might spell them."""

SHORT = frozenset(
    "ADA AIR AKU API APA ASAL ATAU BAK BAN BAU BIS BOM BU BUS DAN DAR DI DIA DUA DUM EKS EMAS GAS GIM IA "
    "IBU INI ISU ITU JAM KAN KE KU "
    "KAU LAH LAU LAW MAU MU NAH NYA OLEH PAK PER PUN PUL SAH SAJA SAM SI TAK TAHU TIM TUA UANG USAI USIA YA".split()
)
"""Short words, for text that is in capitals all over."""

SPELLED = frozenset(
    "AKBP BEI BSI BUMD BUMN ITE IDI IKN IUP KAI KUA MUI OKI OJK OPM OTT PAW SUV TOD UGM UMK UMP UMR UNS USU UI IPB "
    "IAI IPDN BYD USD IDR ILO IOC API APK ICU UGD IGD ASO AMDK".split()
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
    "PIN": "pin",
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
