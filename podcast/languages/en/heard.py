"""What a listener hears: the numbers in English words, as canonical decimals for comparing."""

import re

from podcast.languages.decimals import canonical, part
from podcast.languages.en.numbers import MONTHS, SCALES, TENS, UNITS, ordinal

_UNIT = {word: value for value, word in enumerate(UNITS[:10])} | {"oh": 0}
_TEEN = {word: value for value, word in enumerate(UNITS) if value > 9}
_TEN = {word: value * 10 for value, word in enumerate(TENS) if word}
_POWER = {"hundred": 2} | {name: 3 * power for power, name in enumerate(SCALES) if power}
_ORDINAL = {ordinal(value): UNITS[value] for value in range(1, 20)} | {
    ordinal(value): word for word, value in _TEN.items()
}
_ORDINAL |= {f"{name}th": name for name in _POWER} | {"zeroth": "zero"}
_DECADE = {f"{word[:-1]}ies": word for word in _TEN}
_PART = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4, "thirds": 3} | {
    f"{ordinal(value)}{s}": value for value in (*range(3, 20), 20, 30, 40, 50, 100, 1000) for s in ("s",)
}
_MONTH = {name: number for number, name in enumerate(MONTHS, 1)}
_COINS = {"cents", "cent", "pence"}
_MONEY = re.compile(r"dollars?|euros?|pounds?")

_SAID_WITHOUT_COUNTING = re.compile(
    r"\b(?:one of|no one|one another|one day|at one point|for one|one's|at first|first of all"
    r"|(?:the|this|that|which|each|every|any) ones?|one(?= (?:can|must|should|could|might|would|has to)\b)"
    r"|first(?= name| lady| aid| minister)"
    r"|(?:one|first|second|third)-(?!half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"(?!hundred|thousand|million|billion)[a-z]+)\b"
    r"|(?:^|(?<=[.?!:;,] )|(?<=\band ))(?:first|second|third|fourth|fifth)(?=,)"
    r"|(?<=\bper )second\b|(?<=\ba )second\b|(?<=\bsplit )second\b|(?<=\bone )second\b|(?<=\bevery )second\b",
    re.IGNORECASE,
)
"""Phrases with number words that state no number, and the "First, …" that puts sentences in a row."""
_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]")


def values(spoken: str) -> tuple[str, ...]:
    """Every number in ``spoken``, which holds no figures, in canonical decimal form; dates as day, month, year.

    >>> values("nine point two billion rupiah on October twelfth, twenty twenty-three")
    ('9200000000', '12', '10', '2023')
    >>> values("one of the two hundred and five, three quarters, the fifteenth")
    ('205', '0.75', '15')
    """
    return _Listener(_SAID_WITHOUT_COUNTING.sub(" ; ", spoken)).listen()


def _tokens(text: str) -> list[str]:
    """Words in small letters, months as written, marks; no hyphens between words."""
    out = []
    for token in _TOKEN.findall(re.sub(r"(?<=\w)-(?=\w)", " ", text)):
        out.append(token if token in _MONTH else token.lower())
    return out


class _Listener:
    """Reads tokens from left to right; every method moves ``at`` past what it has understood."""

    def __init__(self, text: str) -> None:
        self.words = _tokens(text)
        self.at = 0
        self.found: list[str] = []

    def word(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.words[place] if 0 <= place < len(self.words) else ""

    def plain(self, ahead: int = 0) -> str:
        """The word, of an ordinal or a decade its cardinal."""
        word = self.word(ahead)
        return _ORDINAL.get(word) or _DECADE.get(word) or word

    def listen(self) -> tuple[str, ...]:
        waiting: tuple[int, str, str] | None = None
        while self.at < len(self.words):
            if self.word() in _MONTH:
                self.month()
                continue
            sign = "-" if self.word(-1) == "minus" else ""
            row = self.row()
            if row:
                self.found.append(sign + row)
                continue
            heard = self.amount()
            if heard is None:
                self.at += 1
                continue
            whole, decimals, power = heard
            if waiting and power > 2 and len(waiting[1]) <= 3:
                place, first, behind = waiting
                if float(f"{first}.{behind or 0}") < float(f"{whole[:20]}.{decimals[:9] or 0}"):
                    self.found[place] = canonical(first, behind, power)
            waiting = None
            if not power and not decimals and self.word() in _PART and self.word(-1) not in _ORDINAL:
                below = _PART[self.word()]
                self.at += 1
                self.found.append(sign + part(int(whole), below))
                continue
            decimals = decimals or self.coins()
            self.found.append(sign + canonical(whole, decimals, power))
            if not power and self.word() == "to":
                self.at += 1
                waiting = (len(self.found) - 1, whole, decimals)
        return tuple(self.found)

    def coins(self) -> str:
        """The cents of "five dollars and fifty cents"."""
        ahead = 1 if _MONEY.fullmatch(self.word()) else 0
        if not ahead:
            return ""
        start = self.at
        self.at += 2 if self.word(1) == "and" else 1
        heard = self.amount()
        if heard is not None and self.word() in _COINS and len(heard[0]) <= 2 and not heard[1] and not heard[2]:
            self.at += 1
            return heard[0].rjust(2, "0")
        self.at = start
        return ""

    def month(self) -> None:
        """A month counts beside a day or a year only; the day comes first whichever way it was said."""
        number = str(_MONTH[self.word()])
        behind = self.word(-2 if self.word(-1) == "of" else -1)
        day_before = self.at > 0 and bool(self.found) and len(self.found[-1]) <= 2 and _counts(behind)
        self.at += 1
        start = self.at
        following = self.amount()
        end, self.at = self.at, start
        value = (
            int(following[0]) * 10 ** following[2] if following and not following[1] and len(following[0]) < 5 else 0
        )
        if not day_before and 1 <= value <= 31 and self.word(end - start) not in ("percent", "per"):
            self.at = end
            self.found.extend((str(value), number))
        elif day_before or 1000 <= value <= 2999:
            self.found.append(number)

    def row(self) -> str:
        """Figures said one by one, three or more, or any number behind "plus"; a comma may group them."""
        count = self.run()
        dialled = self.word(-1) == "plus"
        if count < 3 and not (count and dialled):
            return ""
        said = ""
        while count:
            said += "".join(str(_UNIT[self.word(ahead)]) for ahead in range(count))
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
        while self.word(count) in _UNIT and self.word(count) != "oh":
            count += 1
        return count - 1 if count and (self.word(count) in _POWER or self.word(count) in {"point", "and"}) else count

    def amount(self) -> tuple[str, str, int] | None:
        """A whole or decimal number with a scale that is still to be applied: (whole, decimals, power of ten)."""
        if self.word() in ("a", "half") and self.word(1) in ("half", "a"):
            self.at += 2
            return "0", "5", self.power()
        if self.word() == "half" and self.word(1) in ("of", "the"):
            self.at += 1
            return "0", "5", 0
        if self.word() == "a" and self.word(1) in ("dozen", "quarter", "third"):
            said = self.word(1)
            if said == "dozen" or (said == "quarter" and self.word(2) == "of"):
                self.at += 2
                return ("12", "", 0) if said == "dozen" else ("0", "25", 0)
        if self.word() == "a" and self.word(1) in _POWER:
            self.at += 1
            return "1", "", self.power()
        heard = self.whole()
        if heard is None:
            return None
        value, power = heard
        if power:
            return str(value), "", power
        decimals = ""
        if self.word() == "point" and self.word(1) in _UNIT:
            self.at += 1
            while self.word() in _UNIT:
                decimals += str(_UNIT[self.word()])
                self.at += 1
        elif [self.word(0), self.word(1), self.word(2)] == ["and", "a", "half"]:
            self.at += 3
            decimals = "5"
        return str(value), decimals, self.power() if decimals else 0

    def power(self) -> int:
        power = 0
        while self.word() in _POWER:
            power += _POWER[self.word()]
            self.at += 1
        return power

    def whole(self) -> tuple[int, int] | None:
        """A whole number; when it is one group with one scale ("twelve thousand"), the two apart."""
        if self.plain() == "zero":
            self.at += 1
            return 0, 0
        paired = self.pair()
        if paired is not None:
            return paired, 0
        total, last, groups, power = 0, 100, 0, 0
        while True:
            start = self.at
            if groups and self.word() == "and" and _counts(self.word(1)):
                self.at += 1
            group = self.group()
            if group is None:
                self.at = start
                break
            power = 0 if self.word(-1) in _ORDINAL else _POWER.get(self.plain(), 0)
            if power == 2 or power >= last:
                self.at = start
                break
            self.at += 1 if power else 0
            total, last, groups = total + group * 10**power, power, groups + 1
            if not power or self.word(-1) in _ORDINAL:
                break
        if not groups:
            return None
        return (total // 10**last, last) if groups == 1 and last else (total, 0)

    def pair(self) -> int | None:
        """A year in two halves, "nineteen forty-five", "twenty oh one"."""
        first = _TEEN.get(self.word()) or (20 if self.word() == "twenty" else 0)
        if not first:
            return None
        start = self.at
        self.at += 1
        if self.word() == "oh" and _UNIT.get(self.word(1)):
            self.at += 2
            second: int | None = _UNIT[self.word(-1)]
        else:
            second = self.tens() if self.word() in _TEN or self.word() in _TEEN or self.word() in _DECADE else None
        if second is None or (first < 16 and second < 60) or self.word() in ("hours", *_POWER):
            self.at = start
            return None
        return first * 100 + second

    def group(self) -> int | None:
        """A number below a thousand, or some hundreds ("fifteen hundred")."""
        value = self.tens()
        if value is None:
            return None
        if value < 100 and self.plain() == "hundred" and self.word(-1) not in _ORDINAL:
            self.at += 1
            if 12 < value < 25 and self.word() == "hours":
                return value  # fifteen hundred hours is a time of day
            value *= 100
            if self.word(-1) in _ORDINAL:
                return value
            start = self.at
            self.at += 1 if self.word() == "and" else 0
            rest = self.tens()
            if rest is None or self.plain() == "hundred":
                self.at = start
            else:
                value += rest
        return value

    def tens(self) -> int | None:
        word = self.plain()
        if word in _TEN:
            value = _TEN[word]
            said_out = self.word() != word
            self.at += 1
            if not said_out and _UNIT.get(self.plain()):
                value += _UNIT[self.plain()]
                self.at += 1
            return value
        if word in _TEEN or _UNIT.get(word):
            self.at += 1
            return _TEEN.get(word) or _UNIT[word]
        return None


def _counts(word: str) -> bool:
    word = _ORDINAL.get(word) or _DECADE.get(word) or word
    return word in _UNIT or word in _TEEN or word in _TEN or word in _POWER
