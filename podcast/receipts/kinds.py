"""Which firm, village or school "the company", "desa itu" is heard of: of the one of that kind that was named last.

An article names "Hallmark Engineering, a firm from Glasgow", and later Northlight Lines, of which "the company" tells.
Whoever hears the later sentence behind the earlier one hears it of Hallmark Engineering.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from types import ModuleType
from typing import TYPE_CHECKING

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article
from podcast.receipts.words import WORD

if TYPE_CHECKING:
    from podcast.receipts.scenes import Scenes

NEAR = 2
"""Sentences back in which a name of no known kind may be what a noun takes up."""

_QUOTED = re.compile(r"[\"“”][^\"“”]*[\"“”]")

One = frozenset[str]
"""The small words of a name that tell it from others of its kind; of somebody unnamed the noun and the sentence."""


@dataclass(frozen=True)
class Mention:
    """A name, "a firm" or "the firm" in a text."""

    start: int
    one: One
    kind: int
    """Place of the kind in the language's table."""
    name: str = ""
    """As it is written; "" of what has none."""
    points: bool = False
    """Whether it is "the firm", of which ``name`` holds the words, and names nothing."""


@dataclass
class Told:
    """Of each kind what was told last."""

    last: dict[int, One] = field(default_factory=dict)


class Kinds:
    """Firms, villages, schools … of an article, by kind."""

    def __init__(self, article: Article, ear: Ear, scenes: "Scenes") -> None:
        self.article, self.ear, self.scenes = article, ear, scenes
        self.table: ModuleType = part(article.language, "pointing")

    def strays(self, text: str, receipts: tuple[int, ...], told: Told) -> Iterator[str]:
        """Why a spoken line is heard of another firm or village than its sentences tell of; notes what it names.

        >>> from podcast.receipts.scenes import Scenes
        >>> said = ("Hale Ltd wrote the report.", "The ferry belongs to Moor Lines Ltd.", "The company has 9 ships.")
        >>> article = Article(title="t", language="en", sentences=said)
        >>> kinds, told = Scenes(article, Ear(article)).kinds, Told()
        >>> [list(kinds.strays(article.sentence(n), (n,), told)) for n in (1, 3)]
        [[], ['tells of Moor Lines Ltd, which “the company” of sentence 3 means, and is heard of another one']]
        """
        here = [*self.mentions(text), *self._pointing(text)]
        for found in sorted(here, key=lambda one: one.start):
            if not found.points:
                told.last[found.kind] = found.one
                continue
            meant = [(n, who) for n in receipts for who in self.meant(n, found.kind)]
            heard = told.last.get(found.kind)
            if meant and heard and not any(self._same(heard, who.one) for _, who in meant):
                number, who = meant[0]
                yield (
                    f"tells of {who.name or 'another one'}, which “{found.name.lower()}” of sentence {number} means, "
                    "and is heard of another one"
                )
            if meant:
                told.last[found.kind] = meant[-1][1].one

    def hear(self, text: str, told: Told) -> None:
        """Note what a line names that is not looked at."""
        for found in self.mentions(text):
            told.last[found.kind] = found.one

    def named(self, number: int) -> Iterator[tuple[str, str]]:
        """(words of sentence ``number`` that take a firm or place for known, the name that is certainly meant)."""
        seen: set[int] = set()
        for found in self._pointing(self.article.sentence(number)):
            meant = () if found.kind in seen else self.meant(number, found.kind)
            seen.add(found.kind)
            if len(meant) == 1 and meant[0].name:
                yield found.name, meant[0].name

    def meant(self, number: int, kind: int) -> tuple[Mention, ...]:
        """What a noun of a kind in sentence ``number`` takes up; nothing when none stands there, or it is unknown."""
        return self._resolved.get((number, kind), ())

    def meaning(self, number: int, noun: str) -> tuple[Mention, ...]:
        """What "the company" takes up in sentence ``number``, by its noun; nothing when that is unknown."""
        kind = self._kind(noun)
        return self.meant(number, kind) if kind is not None else ()

    # -- mentions -----------------------------------------------------------------------------------------------------

    def mentions(self, text: str) -> Iterator[Mention]:
        """Names of a kind in a text, and what is named for the first time without one, in their order."""
        taken: list[tuple[int, int]] = []
        found: list[Mention] = []
        named = [(match.start(), tuple(match[0].split())) for match in self.table.NAMED.finditer(text)]
        for start, name in [*named, *self.scenes.found_names(text)]:
            written = " ".join(name)
            timed = all(word.lower().rstrip("s") in self.scenes.reading.CALENDAR for word in name)
            common = all(self._kind(word) is not None for word in name)
            if timed or common or any(begin <= start < end for begin, end in taken):
                continue
            taken.append((start, start + len(written)))
            for kind in self._kinds_of(name, text, start):
                found.append(Mention(start, self._one(name, kind), kind, written))
        for match in self.table.ANEW.finditer(text):
            beside = any(
                (match.end() <= start and self.table.CALLED.fullmatch(text[match.start("noun") : start]))
                or 0 <= match.start() - end <= 2
                for start, end in taken
            )
            new = self._kind(match["noun"])
            quoted = any(span.start() < match.start() < span.end() for span in _QUOTED.finditer(text))
            if new is not None and not (beside or quoted):
                after = WORD.findall(text[match.end() :])[:2]
                found.append(Mention(match.start(), frozenset({match["noun"].lower(), " ".join(after)}), new))
        yield from sorted(found, key=lambda one: one.start)

    def _kinds_of(self, name: tuple[str, ...], text: str, start: int) -> set[int]:
        kinds = self._written_kinds(name)
        kinds |= self._known.get(self._bare(name), set())
        kinds |= {kind for word in name for kind in self._short.get(word.lower(), set())} if not kinds else set()
        placed = self.table.PLACED.match(text[:start] + " ".join(name) + ",") is not None
        return kinds | ({self.table.FRONTED} - {None} if placed and not kinds else set())

    def _written_kinds(self, name: tuple[str, ...]) -> set[int]:
        """The kinds that a name says itself, with its first word or its last."""
        return {kind for kind in (self._kind(name[0]), self._kind(name[-1])) if kind is not None}

    def _kind(self, word: str) -> int | None:
        return self._words.get(word.lower())

    @cached_property
    def _words(self) -> dict[str, int]:
        """Each noun, and each word that ends a name of its kind, to the kind."""
        return {word: place for place, row in enumerate(self.table.BODIES) for word in row.split()}

    def _bare(self, name: tuple[str, ...]) -> One:
        return frozenset(word.lower().removesuffix("'s").removesuffix("’s") for word in name)

    def _one(self, name: tuple[str, ...], kind: int) -> One:
        bare = self._bare(name)
        return frozenset(word for word in bare if self._kind(word) != kind) or bare

    def _same(self, one: One, other: One) -> bool:
        return one <= other or other <= one

    @cached_property
    def _short(self) -> dict[str, set[int]]:
        """What names of a kind are called without it: "Lontor" of Desa Lontor."""
        short: dict[str, set[int]] = {}
        for sentence in self.article.sentences:
            for match in self.table.NAMED.finditer(sentence):
                name = tuple(match[0].split())
                for kind in self._written_kinds(name):
                    one = self._one(name, kind)
                    if len(one) == 1:
                        short.setdefault(next(iter(one)), set()).add(kind)
        return short

    @cached_property
    def _known(self) -> dict[One, set[int]]:
        """Names whose kind the article tells: "Hallmark Engineering, a firm from Glasgow", "a charity called …"."""
        known: dict[One, set[int]] = {}
        for sentence in self.article.sentences:
            for start, name in self.scenes.found_names(sentence):
                written = " ".join(name)
                before, after = sentence[:start], sentence[start + len(written) :]
                match = self.table.IS_ONE.match(after) or self.table.CALLED.search(before)
                kind = self._kind(match["noun"]) if match else None
                if kind is not None:
                    known.setdefault(self._bare(name), set()).add(kind)
        return known

    # -- what a noun takes up -----------------------------------------------------------------------------------------

    def _pointing(self, text: str) -> Iterator[Mention]:
        for match in self.table.TAKES_UP.finditer(text):
            kind = self._kind(match["noun"])
            if kind is not None:
                start = match.start("noun") if match.groupdict().get("head") else match.start()
                yield Mention(start, frozenset(), kind, text[start : match.end()], points=True)

    @cached_property
    def _resolved(self) -> dict[tuple[int, int], tuple[Mention, ...]]:
        """Sentence and kind to whatever a noun of that kind takes up there."""
        found: dict[tuple[int, int], tuple[Mention, ...]] = {}
        last: dict[int, tuple[int, tuple[Mention, ...]]] = {}
        for number, sentence in enumerate(self.article.sentences, 1):
            for one in sorted([*self.mentions(sentence), *self._pointing(sentence)], key=lambda each: each.start):
                if not one.points:
                    before, others = last.get(one.kind, (0, ()))
                    last[one.kind] = number, (*(others if before == number else ()), one)
                    continue
                if (number, one.kind) in found:
                    continue
                since, meant = last.get(one.kind, (0, ()))
                unknown = self._unknown(number, since, one.kind)
                found[number, one.kind] = meant = (*meant, *unknown)
                for each in meant if len(meant) == 1 and unknown else ():
                    self._known.setdefault(self._bare(tuple(each.name.split())), set()).add(one.kind)
                last[one.kind] = number, meant
        return found

    def _unknown(self, number: int, since: int, kind: int) -> tuple[Mention, ...]:
        """Names of no known kind, in the nearest sentence that has any, which the noun may take up."""
        for near in range(number - 1, max(since, number - 1 - NEAR, 0), -1) if kind in self.table.BARE else ():
            sentence = self.article.sentence(near)
            found = [
                Mention(start, self._one(name, kind), kind, written)
                for start, name in self.scenes.found_names(sentence)
                if not self._kinds_of(name, sentence, start) - {self.table.FRONTED}
                and not (len(written := " ".join(name)) == 1 or any(map(str.isdigit, written)))
                and self._fits(sentence[:start], kind)
            ]
            if found:
                return tuple(found)
        return ()

    def _fits(self, before: str, kind: int) -> bool:
        """Whether a name behind these words may be of a kind: a place stands behind "in", a firm does not."""
        return (self.table.WHERE.search(before) is not None) == (kind in self.table.PLACES)
