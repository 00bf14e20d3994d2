"""A text as a listener takes it in: its words in order, and which of them are numbers, names, opposites or hedges."""

import re
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import groupby
from types import ModuleType

from podcast.languages import part
from podcast.receipts.words import STEM, WORD

LONGEST_NUMBER = 12
"""Spoken words of a number."""

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*%?|[^\W_][\w'’-]*")
_FIGURES = re.compile(r"[^\W\d_]{0,3}\d(?:[\d.,:]*\d)?%?")
_LEADING_ZERO = re.compile(r"^0(?=\d$)")
_ASIDE = re.compile(r"\s*\((?![^()]*\d/\d|[A-Z][A-Za-z]*[A-Z]\))[^()]*\)")
"""Brackets that nobody says: neither a date nor an acronym."""
_MARK = re.compile(r"[,;:.?!()–—\"“”«»„]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text, or all the words of one number."""

    text: str
    """Small; ``_`` for a space inside."""
    kind: str = ""
    """``number``, ``name``, of a word that has a contrary the row of such words; else ""."""
    value: str = ""
    """What tells it from others of its kind: the number, the name, the side of the row."""
    opens: bool = False
    """Whether a mark or nothing stands before it."""

    @property
    def shown(self) -> str:
        """As a person reads it."""
        return self.text.replace("_", " ")

    @property
    def key(self) -> str:
        """By which it is the same as another: of a number what it says, however it is written."""
        return self.value if self.kind == "number" else self.text

    def as_name(self) -> "Token":
        """As a name, of a word that might also have got its capital from its place."""
        return self if self.kind else replace(self, kind="name", value=self.text)


class Hearing:
    """Takes in texts of one language; ``names`` are words that the article writes as names."""

    def __init__(self, language: str, names: frozenset[str]) -> None:
        self.names = names
        self.language: ModuleType = part(language, "telling")
        self.meaning: ModuleType = part(language, "meaning")
        self.speech: ModuleType = part(language, "speech")
        self.idle: frozenset[str] = self.language.STOPWORDS | self.language.FRAME
        self._spoken: dict[str, str] = {}
        self._numbers: dict[str, tuple[str, ...]] = {}
        self._measured: dict[str, list[tuple[str, str]]] = {}
        self._tokens: dict[str, list[Token]] = {}
        self._code = language

    def spoken(self, text: str) -> str:
        """As it is said, in words."""
        if text not in self._spoken:
            self._spoken[text] = self.speech.speakable(text)
        return self._spoken[text]

    def numbers(self, text: str) -> tuple[str, ...]:
        """Every number that it says, as canonical decimals in order."""
        if text not in self._numbers:
            self._numbers[text] = self.speech.numbers(text)
        return self._numbers[text]

    def as_said(self, number: str, text: str) -> str:
        """How a text says a number: "Januari" for 1, "dua belas" for 12."""
        said = (token for token in self.tokens(text) if token.kind == "number" and number in token.value.split())
        figures = (each for each in _FIGURES.findall(text) if number in self.numbers(each))
        shown = next((token.shown for token in said), None) or next(figures, number)
        found = re.search(rf"(?<!\w){re.escape(shown)}(?!\w)", text, re.IGNORECASE)
        return found[0] if found else shown

    def measured(self, text: str) -> list[tuple[str, str]]:
        """Every number with the word that it counts, as spoken: ``("30", "hari")``."""
        if text not in self._measured:
            self._measured[text] = self._measures(text) if self.numbers(text) else []
        return self._measured[text]

    def _measures(self, text: str) -> list[tuple[str, str]]:
        said = [match.group() for match in WORD.finditer(self.spoken(text))]
        found: list[tuple[str, str]] = []
        for place, word in enumerate(said[1:], 1):
            counted = word.islower() and word not in self.idle and not self.language.is_verb(word)
            if not (counted or word.lower() in self.language.MEASURES) or self._counts(word.lower()):
                continue
            if number := self._number_before(said[max(0, place - LONGEST_NUMBER) : place]):
                found.append((number, word.lower()))
        return found

    def _number_before(self, said: list[str]) -> str | None:
        """The number that the last of some spoken words say; None when they say none."""
        size = next((size for size, word in enumerate(reversed(said)) if not self._counts(word.lower())), len(said))
        found = self.numbers(" ".join(said[len(said) - size :])) if size else ()
        return found[-1] if found else None

    def _counts(self, word: str) -> bool:
        return counts(self._code, word)

    # -- tokens -------------------------------------------------------------------------------------------------------

    def tokens(self, text: str) -> list[Token]:
        """The words of a text without its asides."""
        if text not in self._tokens:
            self._tokens[text] = self._read(_ASIDE.sub(" ", text))
        return self._tokens[text]

    def _read(self, text: str) -> list[Token]:
        text = self.phrases.sub(lambda match: match.group().replace(" ", "_"), text)
        counted = bool(self.numbers(text))
        found: list[Token] = []
        run: list[str] = []
        last = 0
        opens = True
        for match in [*_TOKEN.finditer(text), None]:
            between = text[last : match.start()] if match else "."
            parted = (not found and not run) or _MARK.search(between) is not None
            word = _LEADING_ZERO.sub("", match.group()) if match else ""
            number = counted and word and (word[0].isdigit() or self._counts(word.lower()))
            if run and (parted or not number):
                found += self._number(run, opens)
                run = []
            if number:
                opens = parted if not run else opens
                run.append(word)
            elif match:
                found.append(self._word(word, parted))
            last = match.end() if match else last
        return found

    def _number(self, run: list[str], opens: bool) -> list[Token]:
        """The numbers of a run of words, months among them."""
        found: list[Token] = []
        for month, part_of_it in groupby(run, lambda word: self.months.get(word.lower())):
            text = " ".join(part_of_it).lower()
            values = (month,) if month else self.numbers(text)
            if " " not in text and values:  # "04.30" is four and thirty, but one time
                values = (" ".join(values),)
            found += [Token(text, "number", value, opens) for value in values] or [Token(text, opens=opens)]
        return found

    def _word(self, word: str, opens: bool) -> Token:
        small = word.lower().replace("’", "'")
        row = self._rows.get(small)
        if small in self.months and word[0].isupper() and not opens:  # "since May" is no "may"
            return Token(small, "name", small, opens)
        if row and (opens or word[0].islower()) and small not in self.language.FRAME:
            return Token(small, *row, opens)
        named = word in self.names or (word.isupper() and len(word) > 1) or (word[0].isupper() and not opens)
        if small in self._days or (named and small not in self.idle):
            small = small.removesuffix("'s")
            return Token(small, "name", small, opens)
        return Token(small, opens=opens)

    @cached_property
    def _days(self) -> frozenset[str]:
        return frozenset(self.language.WEEKDAYS.lower().split("|"))

    @cached_property
    def months(self) -> dict[str, str]:
        """Names of months (lower case) to their numbers."""
        return {month.lower(): str(number) for number, month in enumerate(self.language.MONTHS, 1)}

    @cached_property
    def _rows(self) -> dict[str, tuple[str, str]]:
        return rows(self._code)

    @cached_property
    def phrases(self) -> re.Pattern[str]:
        """Several words that are taken for one."""
        return phrases(self._code)

    @cached_property
    def introducing(self) -> frozenset[str]:
        """Verbs by which a host leads to a quotation, whose own words they are not."""
        table = part(self._code, "retelling")
        return frozenset(table.ASKS | table.ANSWERS | table.GOES_ON)

    @cached_property
    def people(self) -> frozenset[str]:
        """Beginnings of the words by which people are counted."""
        return frozenset(word[:STEM] for word in (*self.language.PEOPLE, *self.language.KINDS_OF_PEOPLE))

    @cached_property
    def hedges(self) -> dict[str, str]:
        """A word that takes something back, and what it says."""
        return {word: name for name, said, _ in self.meaning.HEDGES for word in said.split()}


@cache
def counts(language: str, word: str) -> bool:
    """Whether a word is part of a number as spoken: "tiga", "puluh", "million".

    >>> counts("id", "puluh"), counts("id", "pulau")
    (True, False)
    """
    speech = part(language, "speech")
    two = speech.speakable("2")
    return bool(speech.numbers(word) or speech.numbers(f"{two} {word}") != speech.numbers(two))


@cache
def rows(language: str) -> dict[str, tuple[str, str]]:
    """Words that have a contrary: the row in which they stand with it, and the side.

    >>> rows("id")["turun"]
    ('naik/turun', 'turun')
    """
    found: dict[str, tuple[str, str]] = {}
    for one, other in part(language, "meaning").OPPOSITES:
        name = f"{one.split()[0]}/{other.split()[0]}"
        for side in (one, other):
            for word in side.split():
                found.setdefault(word, (name, side.split()[0]))
    return found


@cache
def phrases(language: str) -> re.Pattern[str]:
    """The entries of several words in the tables of opposites and hedges."""
    meaning = part(language, "meaning")
    entries = [word for row in meaning.OPPOSITES for side in row for word in side.split()]
    entries += [word for _, said, _ in meaning.HEDGES for word in said.split()]
    several = sorted({word.replace("_", " ") for word in entries if "_" in word}, key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, several))})\b", re.IGNORECASE)
