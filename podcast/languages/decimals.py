"""Numbers as canonical decimal text ("9.2", "1500000"), exact at any length: how languages compare what was said."""

from fractions import Fraction


def canonical(whole: str, decimals: str = "", power: int = 0) -> str:
    """Decimal text of ``whole.decimals`` times ten to the ``power``, without needless zeros.

    >>> canonical("9", "2", 9), canonical("1", "50"), canonical("007")
    ('9200000000', '1.5', '7')
    """
    decimals = decimals.ljust(power, "0")
    whole, decimals = whole + decimals[:power], decimals[power:].rstrip("0")
    return (whole.lstrip("0") or "0") + (f".{decimals}" if decimals else "")


def part(above: int, below: int) -> str:
    """Decimal text of a fraction where it ends, else the fraction in lowest terms.

    >>> part(3, 4), part(2, 3)
    ('0.75', '2/3')
    """
    if not below:
        return f"{above}/0"
    value = Fraction(above, below)
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest > 1:
        return f"{value.numerator}/{value.denominator}"
    places = max(twos, fives)
    digits = str(value.numerator * 10**places // value.denominator).rjust(places + 1, "0")
    return canonical(digits[: len(digits) - places], digits[len(digits) - places :])
