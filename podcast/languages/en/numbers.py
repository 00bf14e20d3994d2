"""English numerals: figures to words."""

import re

UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = (
    "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion",
    "septillion", "octillion",
)  # fmt: skip
LARGEST = 10 ** (3 * len(SCALES)) - 1
"""Beyond it a number is read figure by figure."""
ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def cardinal(n: int) -> str:
    """Say a whole number.

    >>> cardinal(1_001_000), cardinal(2023), cardinal(-11)
    ('one million one thousand', 'two thousand twenty-three', 'minus eleven')
    """
    if n < 0:
        return f"minus {cardinal(-n)}"
    if n > LARGEST:
        return digits(str(n))
    if n == 0:
        return UNITS[0]
    words = []
    for power in range(len(SCALES) - 1, -1, -1):
        group = n // 1000**power % 1000
        if group:
            words.append(f"{_below_thousand(group)} {SCALES[power]}".rstrip())
    return " ".join(words)


def _below_thousand(n: int) -> str:
    hundreds, rest = divmod(n, 100)
    words = [f"{UNITS[hundreds]} hundred"] if hundreds else []
    if rest:
        words.append(_below_hundred(rest))
    return " ".join(words)


def _below_hundred(n: int) -> str:
    if n < 20:
        return UNITS[n]
    tens, unit = divmod(n, 10)
    return f"{TENS[tens]}-{UNITS[unit]}" if unit else TENS[tens]


def ordinal(n: int) -> str:
    """Say a place in a row.

    >>> ordinal(1), ordinal(15), ordinal(100), ordinal(32), ordinal(40)
    ('first', 'fifteenth', 'one hundredth', 'thirty-second', 'fortieth')
    """
    said = cardinal(n)
    head, mark, last = re.fullmatch(r"(.*?)([ -]?)([a-z]+)", said).groups()  # type: ignore[union-attr]
    regular = last[:-1] + "ieth" if last.endswith("y") else last + "th"
    return head + mark + ORDINALS.get(last, regular)


def year(n: int) -> str:
    """Say a year.

    >>> year(1945), year(2005), year(2023), year(1900)
    ('nineteen forty-five', 'two thousand five', 'twenty twenty-three', 'nineteen hundred')
    >>> year(1905), year(1066)
    ('nineteen oh five', 'ten sixty-six')
    """
    century, rest = divmod(n, 100)
    if not 10 <= century <= 20 or (century == 10 and rest < 60) or (century == 20 and rest < 10):
        return cardinal(n)
    if century < 16 and 0 < rest < 60:
        return cardinal(n)  # "fifteen thirty" is heard as a time of day
    if rest == 0:
        return f"{UNITS[century]} hundred"
    first = UNITS[century] if century < 20 else TENS[2]
    return f"{first} oh {UNITS[rest]}" if rest < 10 else f"{first} {_below_hundred(rest)}"


def digits(figures: str) -> str:
    """Say figures one by one.

    >>> digits("0812")
    'zero eight one two'
    """
    return " ".join(UNITS[int(figure)] for figure in figures if "0" <= figure <= "9")


def fraction(above: int, below: int) -> str:
    """Say a fraction.

    >>> fraction(1, 2), fraction(3, 4), fraction(2, 3), fraction(1, 16)
    ('one half', 'three quarters', 'two thirds', 'one sixteenth')
    """
    name = "half" if below == 2 else "quarter" if below == 4 else ordinal(below)
    plural = "halves" if below == 2 else f"{name}s"
    return f"{cardinal(above)} {name if above == 1 else plural}"


def figure(written: str) -> str:
    """Say a figure: commas between thousands, a full stop before decimals, which are read one by one.

    >>> figure("9.25"), figure("1,500"), figure("007"), figure("1.500.000")
    ('nine point two five', 'one thousand five hundred', 'zero zero seven', 'one million five hundred thousand')
    """
    if re.fullmatch(r"[1-9][0-9]{0,2}(?:,[0-9]{3})++(?:\.[0-9]++)?", written):
        written = written.replace(",", "")
    elif re.fullmatch(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}+(?:,[0-9]++)?", written):
        written = written.replace(".", "").replace(",", ".")
    whole, _, decimals = written.replace(",", ".").partition(".")
    said = digits(whole) if len(whole) > 30 or (whole[:1] == "0" and len(whole) > 1) else cardinal(int(whole or 0))
    return f"{said} point {digits(decimals)}" if decimals else said
