"""Indonesian numerals: figures to words, and words back to values."""

import re

DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
SCALES = ("", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun", "sekstiliun", "septiliun", "oktiliun")
LARGEST = 10 ** (3 * len(SCALES)) - 1
"""Beyond it a number is read figure by figure."""
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip


def cardinal(n: int) -> str:
    """Say a whole number.

    >>> cardinal(1_001_000), cardinal(2023), cardinal(-11)
    ('satu juta seribu', 'dua ribu dua puluh tiga', 'minus sebelas')
    """
    if n < 0:
        return f"minus {cardinal(-n)}"
    if n > LARGEST:
        return digits(str(n))
    if n == 0:
        return DIGITS[0]
    words: list[str] = []
    for power in range(len(SCALES) - 1, -1, -1):
        group = n // 1000**power % 1000
        if group == 0:
            continue
        if group == 1 and power == 1:
            words.append("seribu")
        else:
            words.extend(filter(None, (_below_thousand(group), SCALES[power])))
    return " ".join(words)


def _below_thousand(n: int) -> str:
    words = []
    hundreds, rest = divmod(n, 100)
    if hundreds:
        words.append("seratus" if hundreds == 1 else f"{DIGITS[hundreds]} ratus")
    tens, unit = divmod(rest, 10)
    if rest in (10, 11):
        words.append("sepuluh" if rest == 10 else "sebelas")
    elif tens == 1:
        words.append(f"{DIGITS[unit]} belas")
    else:
        words.extend([f"{DIGITS[tens]} puluh"] if tens else [])
        words.extend([DIGITS[unit]] if unit else [])
    return " ".join(words)


def ordinal(n: int) -> str:
    """Say a place in a row.

    >>> ordinal(1), ordinal(15), ordinal(100), ordinal(21)
    ('pertama', 'kelima belas', 'keseratus', 'kedua puluh satu')
    """
    return "pertama" if n == 1 else f"ke{cardinal(n)}"


def digits(figures: str) -> str:
    """Say figures one by one.

    >>> digits("0812")
    'nol delapan satu dua'
    """
    return " ".join(DIGITS[int(figure)] for figure in figures if "0" <= figure <= "9")


def fraction(above: int, below: int) -> str:
    """Say a fraction as the spelling rules write it.

    >>> fraction(1, 2), fraction(3, 4), fraction(2, 10), fraction(1, 16)
    ('setengah', 'tiga perempat', 'dua persepuluh', 'seperenam belas')
    """
    if (above, below) == (1, 2):
        return "setengah"
    return f"{'se' if above == 1 else cardinal(above) + ' '}per{cardinal(below)}"


_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})++(?:,[0-9]++)?")
_ENGLISH_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}+(?:\.[0-9]++)?")


def plain(written: str) -> str:
    """Bring a written figure to digits with a comma before the decimals, or a full stop where one is spoken.

    >>> plain("1.500.000,5"), plain("1,250,000"), plain("2.0"), plain("0.125")
    ('1500000,5', '1250000', '2.0', '0.125')
    """
    if _THOUSANDS.fullmatch(written):
        return written.replace(".", "")
    if _ENGLISH_THOUSANDS.fullmatch(written):
        return written.replace(",", "").replace(".", ",")
    return written


def figure(written: str, *, point: str = "titik") -> str:
    """Say a figure as an Indonesian writes it: full stops between thousands, a comma before decimals.

    A full stop that cannot part thousands is said as ``point``. Leading zeros and figures beyond all names are said one
    by one.

    >>> figure("9,25"), figure("1.500"), figure("4.0"), figure("007")
    ('sembilan koma dua lima', 'seribu lima ratus', 'empat titik nol', 'nol nol tujuh')
    """
    whole, mark, decimals = re.fullmatch(r"([0-9]*)([.,]?)(.*)", plain(written), re.DOTALL).groups()  # type: ignore[union-attr]
    said = digits(whole) if len(whole) > 30 or (whole[:1] == "0" and len(whole) > 1) else cardinal(int(whole or 0))
    if not decimals:
        return said
    return f"{said} {'koma' if mark == ',' else point} {digits(decimals)}"
