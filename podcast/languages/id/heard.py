"""What a listener hears: the numbers in Indonesian words, as canonical decimals for comparing."""

import re

from podcast.languages.decimals import canonical, part
from podcast.languages.id.numbers import DIGITS, MONTHS, SCALES

_DIGIT = {word: value for value, word in enumerate(DIGITS)} | {"kosong": 0}
_POWER = {name: 3 * power for power, name in enumerate(SCALES) if power} | {"milyar": 9, "trilyun": 12}
_ONE = {f"se{name}": power for name, power in _POWER.items()}
_TEENS = {"sepuluh": 10, "sebelas": 11}
_MONTH = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_PLACES = {"belas", "puluh", "ratus"}
_JOINED = _PLACES | set(_POWER)
_STARTS = set(_DIGIT) - {"kosong"} | set(_TEENS) | set(_ONE) | {"seratus"}
_WORDS = _STARTS | _JOINED
_TO = ("sampai", "hingga")
_BELOW = "per-"
"""The prefix that makes the lower half of a fraction, apart from the word "per"."""

_SAID_WITHOUT_COUNTING = re.compile(
    r"\b(?:salah satu(?:nya)?|satu[ -]satunya|satu sama lain(?:nya)?|satu (?:per ?|demi )satu|satu pun|keduanya)\b"
    r"|(?:^|(?<=[.?!:;,] )|(?<=\bdan ))(?:pertama|kesatu|kedua|ketiga|keempat|kelima)(?=,)"
)
"""Phrases with number words that state no number, and the "Pertama, …" that puts sentences in a row."""
_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]")


def values(spoken: str) -> tuple[str, ...]:
    """Every number in ``spoken``, which holds no figures, in order and in canonical decimal form.

    >>> values("sembilan koma dua miliar rupiah pada dua belas Oktober dua ribu dua puluh tiga")
    ('9200000000', '12', '10', '2023')
    >>> values("salah satu dari tiga perempat warga, kelima belas")
    ('0.75', '15')
    """
    return _Listener(_SAID_WITHOUT_COUNTING.sub(" ; ", spoken.lower())).listen()


def _tokens(text: str) -> list[str]:
    """Words and marks; prefixes and suffixes of number words are taken off, so that "kelima" is "ke", "lima"."""
    out: list[str] = []
    for token in _TOKEN.findall(text):
        for suffix in ("nya", "lah", "kah", "pun"):
            if token.endswith(suffix) and (token[: -len(suffix)] in _WORDS or token.startswith("ke")):
                token = token[: -len(suffix)]
                break
        if (
            token.endswith("an")
            and token != "satuan"
            and token[:-2] in _WORDS
            and (token[:-2] in _STARTS or (out and out[-1] in _WORDS))
        ):
            token = token[:-2]
        if token == "pertama":
            out.extend((";", "satu"))
        elif token.startswith("ke") and token[2:] in _STARTS:
            out.extend((";", token[2:]))
        elif token.startswith("ber") and token[3:] in _DIGIT and token not in ("bersatu", "bernol"):
            out.append(token[3:])
        elif token.startswith("per") and token[3:] in _STARTS and out and out[-1] in _WORDS:
            out.extend((_BELOW, token[3:]))
        elif token.startswith("seper") and token[5:] in _STARTS:
            out.extend(("satu", _BELOW, token[5:]))
        else:
            out.append(token)
    return out


class _Listener:
    """Reads tokens from left to right; every method moves ``at`` past what it has understood."""

    def __init__(self, text: str) -> None:
        self.words = _tokens(text)
        self.at = 0
        self.found: list[str] = []

    def word(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.words[place] if place < len(self.words) else ""

    def listen(self) -> tuple[str, ...]:
        waiting: tuple[int, str, str] | None = None
        """A first half of a range ("satu koma dua sampai …") that may share the scale of the second."""
        while self.at < len(self.words):
            if self.word() in _MONTH:
                self.month()
                continue
            sign = "-" if self.word(-1 if self.at else 0) == "minus" else ""
            row = self.row()
            if row:
                self.found.append(sign + row)
                continue
            heard = self.amount()
            if heard is None:
                self.at += 1
                continue
            whole, decimals, power = heard
            if waiting and power and len(waiting[1]) <= 3:
                place, first, behind = waiting
                if float(f"{first}.{behind or 0}") < float(f"{whole[:20]}.{decimals[:9] or 0}"):
                    self.found[place] = canonical(first, behind, power)
            waiting = None
            below = self.below() if not power and not decimals else None
            if below is not None:
                self.found.append(sign + part(int(whole), below))
                continue
            self.found.append(sign + canonical(whole, decimals, power))
            if not power and self.word() in _TO:
                self.at += 1
                if self.word() == "dengan":
                    self.at += 1
                waiting = (len(self.found) - 1, whole, decimals)
        return tuple(self.found)

    def month(self) -> None:
        """A month counts beside a day or a year only."""
        number = str(_MONTH[self.word()])
        day = self.at and self.words[self.at - 1] in _WORDS and self.found and len(self.found[-1]) <= 2
        self.at += 1
        start = self.at
        heard = self.amount()
        self.at = start
        year = heard is not None and not heard[1] and 1000 <= int(heard[0][:9]) * 10 ** min(heard[2], 9) <= 2999
        if day or year:
            self.found.append(number)

    def row(self) -> str:
        """Figures said one by one, three or more, or any number behind "plus"; a comma may group them."""
        count = self.run()
        dialled = self.at > 0 and self.words[self.at - 1] == "plus"
        if count < 3 and not (count and dialled):
            return ""
        said = ""
        while count:
            said += "".join(str(_DIGIT[self.word(ahead)]) for ahead in range(count))
            self.at += count
            count = 0
            if self.word() == "," and (len(said) > 2 or dialled):
                self.at += 1
                count = self.run()
                if count < 3:
                    self.at -= 1
                    count = 0
        return said

    def run(self) -> int:
        count = 0
        while self.word(count) in _DIGIT:
            count += 1
        return count - 1 if count and self.word(count) in _JOINED | {"koma", "titik", _BELOW, "setengah"} else count

    def amount(self) -> tuple[str, str, int] | None:
        """A whole or decimal number with a scale that is still to be applied: (whole, decimals, power of ten)."""
        if self.word() == "setengah":
            self.at += 1
            return "0", "5", self.power()
        if self.word() == "selusin":
            self.at += 1
            return "12", "", 0
        heard = self.whole()
        if heard is None:
            return None
        value, power = heard
        if power:
            return str(value), "", power
        decimals = ""
        if self.word() in ("koma", "titik") and self.word(1) in _WORDS:
            start = self.at
            self.at += 1
            decimals = self.decimals()
            if not decimals:
                self.at = start
        elif self.word() == "setengah":
            self.at += 1
            decimals = "5"
        return str(value), decimals, self.power() if decimals else 0

    def power(self) -> int:
        power = _POWER.get(self.word(), 0)
        self.at += 1 if power else 0
        return power

    def decimals(self) -> str:
        if self.word(1) in _PLACES or self.word() in _TEENS:
            value = self.group()
            return str(value) if value is not None else ""
        said = ""
        while self.word() in _DIGIT and self.word(1) not in _PLACES:
            said += str(_DIGIT[self.word()])
            self.at += 1
        return said

    def whole(self) -> tuple[int, int] | None:
        """A whole number; when it is one group with one scale ("dua belas ribu"), the two apart."""
        if self.word() == "nol":
            self.at += 1
            return 0, 0
        total, last, groups, power = 0, 100, 0, 0
        while True:
            start = self.at
            if self.word() in _ONE and _ONE[self.word()] < last:
                group, power = 1, _ONE[self.word()]
                self.at += 1
            else:
                value = self.group()
                if value is None:
                    break
                group, power = value, _POWER.get(self.word(), 0)
                if power >= last:
                    self.at = start
                    break
                self.at += 1 if power else 0
            total, last, groups = total + group * 10**power, power, groups + 1
            if not power:
                break
        if not groups:
            return None
        return (total // 10**last, last) if groups == 1 and last else (total, 0)

    def group(self) -> int | None:
        """A number below a thousand."""
        value = 0
        if self.word() == "seratus":
            value = 100
            self.at += 1
        elif _DIGIT.get(self.word()) and self.word(1) == "ratus":
            value = 100 * _DIGIT[self.word()]
            self.at += 2
        if self.word() in _TEENS:
            value += _TEENS[self.word()]
            self.at += 1
        elif _DIGIT.get(self.word()) and self.word(1) == "belas":
            value += 10 + _DIGIT[self.word()]
            self.at += 2
        elif _DIGIT.get(self.word()) and self.word(1) == "puluh":
            value += 10 * _DIGIT[self.word()]
            self.at += 2
            value += self.unit()
        else:
            value += self.unit()
        return value or None

    def unit(self) -> int:
        value = _DIGIT.get(self.word(), 0)
        if not value or self.word(1) in _PLACES:
            return 0
        self.at += 1
        return value

    def below(self) -> int | None:
        """The lower half of a fraction, "perempat"."""
        if self.word() != _BELOW:
            return None
        start = self.at
        self.at += 1
        heard = self.whole()
        if heard is None or self.word() == "final":
            self.at = start
            return None
        return int(str(heard[0]) + "0" * heard[1])
