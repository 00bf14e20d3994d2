"""Of which place, firm or thing a sentence tells: what leans on one of several is never heard of another.

"At Marlow Clinic, …" opens a scene, and so does "Alder Paper will close …": what follows without a name of its own
("The company employs 240 people.") is told of it. Behind another one the same words would be told of that.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article, Line
from podcast.receipts.kinds import Kinds
from podcast.receipts.words import WORD

_NAME = re.compile(r"\b[A-Z][\w'’-]*(?: (?:of )?[A-Z0-9][\w'’-]*)*")
_QUOTED = re.compile(r"[\"“”][^\"“”]*[\"“”]")

Name = tuple[str, ...]


@dataclass
class Heard:
    """What a listener was told last."""

    number: int = 0
    """The sentence."""
    scene: int = 0
    """The sentence that opened the scene in which everything is heard now; 0 before any."""


class Scenes:
    """An article's places, firms and things, and the sentences that tell of each."""

    def __init__(self, article: Article, ear: Ear) -> None:
        self.article, self.ear = article, ear
        self.table: ModuleType = part(article.language, "pointing")
        self.telling: ModuleType = ear.language
        self.reading: ModuleType = part(article.language, "reading")

    def strays(self, line: Line, number: int, heard: Heard) -> Iterator[str]:
        """Why a line that tells sentence ``number`` is heard of something else than the article tells it of.

        >>> said = ("At Marlow Clinic, doctors work upstairs.", "The move cost £9.", "At Thornby Clinic, they share.")
        >>> article = Article(title="t", language="en", sentences=(*said, "The move cost £5."))
        >>> scenes = Scenes(article, Ear(article))
        >>> list(scenes.strays(Line(speaker="host", text="The move cost £5.", receipts=(4,)), 4, Heard(2, 1)))
        ['tells of Thornby Clinic, as sentence 3 says, and is heard of Marlow Clinic']
        """
        scene = self.opened[number - 1]
        if not scene or scene == number or heard.number in (number - 1, number):
            return
        wanted = self.names[scene - 1]
        if scene in line.receipts or self._share(wanted, tuple(self._names_in(line.shown))):
            return
        if heard.scene and self._share(wanted, self.names[heard.scene - 1]):
            return
        if heard.scene and (self._is_bound(number) or self._takes_up(number, heard.scene)):
            last = _called(self.names[heard.scene - 1])
            yield f"tells of {_called(wanted)}, as sentence {scene} says, and is heard of {last}"
        elif not heard.scene and self._is_bound(number):
            yield f"tells of {_called(wanted)}, which sentence {scene} names, and nobody told"

    def hear(self, line: Line, number: int, heard: Heard, *, strayed: bool = False) -> None:
        """Note what a line told; nothing is told well behind one that ``strayed``."""
        heard.number = 0 if strayed else number
        named = tuple(self._names_in(line.shown))
        for place in (number, *line.receipts):
            if self.names[place - 1] and self._share(self.names[place - 1], named):
                heard.scene = place
                return
        if self.opened[number - 1] in line.receipts:
            heard.scene = self.opened[number - 1]

    @cached_property
    def kinds(self) -> Kinds:
        """Its firms, villages and schools by kind."""
        return Kinds(self.article, self.ear, self)

    # -- scenes -------------------------------------------------------------------------------------------------------

    @cached_property
    def names(self) -> tuple[tuple[Name, ...], ...]:
        """Of each sentence the names that open a scene: what it is about or where it is, but nobody."""
        return tuple(
            ()
            if number in self.ear.quoted or self._is_about_somebody(sentence)
            else tuple(self._names_in(self._head(sentence)))
            for number, sentence in enumerate(self.article.sentences, 1)
        )

    def _is_about_somebody(self, sentence: str) -> bool:
        """Whether a sentence begins with a person's name, whatever places describe them."""
        return bool(set(WORD.findall(self.telling.LEADS.sub("", sentence))[:1]) & self.ear.name_words)

    @cached_property
    def opened(self) -> tuple[int, ...]:
        """For each sentence the number of that which opened its scene; 0 for none."""
        found: list[int] = []
        for number, names in enumerate(self.names, 1):
            found.append(number if names else found[-1] if found else 0)
        return tuple(found)

    @cached_property
    def rivals(self) -> frozenset[int]:
        """Sentences that open a scene of which the article has another one like it: two clinics, two villages."""
        kinds: dict[str, dict[int, Name]] = defaultdict(dict)
        for number, names in enumerate(self.names, 1):
            front = self.table.PLACED.match(self.telling.LEADS.sub("", self.article.sentence(number)))
            for name in names:
                if front and " ".join(name) in front.group():
                    kinds[""][number] = name
                if len(name) > 1:
                    kinds[name[self.telling.NOUN_AT]][number] = name
        alike: set[int] = set()
        for places in kinds.values():
            alike |= {n for n, one in places.items() if any(not self._same(one, other) for other in places.values())}
        return frozenset(alike)

    def _head(self, sentence: str) -> str:
        """A sentence up to its verb, without what ties it to another one and whoever says so."""
        plain = _QUOTED.sub(" ", self.telling.LEADS.sub("", sentence))
        if self.telling.SAYS.match(plain):
            plain = plain.partition(", ")[2]
        words = plain.split()
        ends = (place for place, word in enumerate(words) if place and self._states(word))
        return " ".join(words[: next(ends, len(words))])

    def _states(self, word: str) -> bool:
        bare = word.strip(".,;:()").lower()
        return not word[:1].isupper() and (self.telling.is_verb(bare) or bare in self.telling.NEGATIONS)

    def _names_in(self, text: str) -> Iterator[Name]:
        return (name for _, name in self.found_names(text))

    def found_names(self, text: str) -> Iterator[tuple[int, Name]]:
        """Names of places, firms and things in a text, and where each begins."""
        for found in _NAME.finditer(text):
            name = tuple(word for word in found.group().split() if word.lower() not in self.reading.CALENDAR)
            first = not text[: found.start()].strip() or text[: found.start()].rstrip()[-1] in '.?!"“”'
            if first and name and name[0] not in self.ear.names and (len(name) == 1 or not self._is_kind(name[0])):
                name = name[1:]
            of_a_land = all(word.lower() in self.reading.DEMONYMS for word in name)
            if name and not (of_a_land or name[0][0].isdigit() or self._is_somebody(name, text[: found.start()])):
                yield text.index(name[0], found.start()), name

    def _is_somebody(self, name: Name, before: str) -> bool:
        """Whether a name is a person's, an office's, or follows what somebody is: "pengelolanya, Retno Palupi"."""
        small = name[0].lower()
        calls = self.reading.ROLES | self.reading.HONORIFICS | self.telling.KINDS_OF_PEOPLE
        what = [word.lower() for word in WORD.findall(before)[-1:]]
        described = any(word in calls | self.table.SOMEBODY or self.table.owned(word) for word in what)
        return described or small in calls | self.reading.GENDERED.keys() or bool(set(name) & self.ear.name_words)

    def _is_kind(self, word: str) -> bool:
        """Whether a word that begins a sentence belongs to the name after it."""
        small = word.lower()
        return small not in self.telling.STOPWORDS and small not in self.reading.OPENERS

    def _share(self, some: Sequence[Name], others: Sequence[Name]) -> bool:
        return any(self._same(one, other) for one in some for other in others)

    def _same(self, one: Name, other: Name) -> bool:
        """Whether two names are one's: a word in common beside what kind of thing it is."""
        kind = {one[self.telling.NOUN_AT]} & {other[self.telling.NOUN_AT]}
        alike = len(one) > 1 and len(other) > 1
        return bool(set(one) & set(other) - (kind if alike else set())) or one == other

    # -- what is told in one ------------------------------------------------------------------------------------------

    def _is_bound(self, number: int) -> bool:
        """Whether a sentence belongs to one of several scenes that are alike, whatever its words."""
        scene, sentence = self.opened[number - 1], self.article.sentence(number)
        if scene not in self.rivals or self.table.EVERY.search(sentence):
            return False
        head = self._head(sentence)
        if self._leans(number):
            return True
        if any(word[0].isupper() for word in WORD.findall(head)[1:]) or set(WORD.findall(head)) & self.ear.name_words:
            return any(map(self.table.owned, WORD.findall(sentence)))
        nouns = [word for word in map(str.lower, WORD.findall(head)) if word not in self.telling.STOPWORDS]
        noun = nouns[self.telling.NOUN_AT] if nouns else ""
        here = re.search(rf"\b{re.escape(noun)}", self.article.sentence(scene), re.IGNORECASE)
        before = " ".join(self.article.sentences[: min(self.rivals) - 1])
        known = re.search(rf"\b{re.escape(noun)}\b", before, re.IGNORECASE)
        return bool(noun) and bool(here or not known)

    def _takes_up(self, number: int, heard: int) -> bool:
        """Whether it points to what its own scene is about, where both scenes begin with what they are about."""
        return self._leans(number) and self._begins(self.opened[number - 1]) and self._begins(heard)

    def _begins(self, number: int) -> bool:
        """Whether a sentence begins with a name, or with the place that it names."""
        plain = self.telling.LEADS.sub("", self.article.sentence(number))
        first = " ".join(self.names[number - 1][0])
        return plain.startswith(first) or self.table.PLACED.match(plain) is not None

    def _leans(self, number: int) -> bool:
        """Whether it points to what its scene is about: "the company", "its", "there", "pengelolanya", "kolam itu"."""
        plain = self.telling.LEADS.sub("", self.article.sentence(number))
        if self.table.THERE.search(plain):
            return True
        head = self._head(plain)
        if any(map(self.table.owned, WORD.findall(head.lower()))):
            return not any(self.telling.is_verb(word.lower()) for word in WORD.findall(head)[:1])
        match = self.table.SORT.match(plain)
        if not match or not match["noun"]:
            return match is not None
        return not self.ear.last_with(self.table.NAMED_ANEW.format(noun=re.escape(match["noun"])), number)


def _called(names: Sequence[Name]) -> str:
    return " and ".join(dict.fromkeys(" ".join(name) for name in names))
