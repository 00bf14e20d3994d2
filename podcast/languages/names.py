"""The names of an article: its words with capitals, its acronyms, and which first letters may be made small."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import ModuleType

from podcast.languages import part
from podcast.languages.heads import name_at_head
from podcast.model import Article

NEAR = 60
"""Characters before a word that are looked at."""
_PARTICLED = re.compile(
    r"[A-Z][\w'’-]+ (?:van|von|de|del|der|den|da|dos|bin|binti|al|el|ibn|le|la|and|of|&) (?:(?:der|den|the) )?[A-Z]"
)
"""A name of several words, some of them small."""
_EDGE = re.compile(r"\b")
CAPITALISED = re.compile(r"\b[A-Z][\w'’-]*")


@dataclass(frozen=True)
class Names:
    """Knows an article's names, and the telling of its language."""

    article: Article
    language: ModuleType = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "language", part(self.article.language, "telling"))

    @cached_property
    def marks(self) -> ModuleType:
        """Words that show what a sentence does in its story."""
        return part(self.article.language, "marks")

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that the article writes with a capital inside a sentence, and never small."""
        found: set[str] = set()
        for sentence in self.article.sentences:
            for match in CAPITALISED.finditer(sentence):
                before = sentence[: match.start()].rstrip()
                if before and before[-1] not in ".?!:\"“”'‘’(-–—>|]":
                    found.add(match.group())
            found.add(name_at_head(sentence, self.article.language) or "")
        found = {word for word in found if len(word) > 1 and word[1] not in "'’"}
        found |= {re.sub(r"['’]s$", "", word) for word in found}
        found = {word for word in found if word.lower() not in self.common or word.isupper()}
        for quote in self.article.quotes:
            found.update((quote.speaker or "").split())
        return frozenset(found)

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that the article writes small."""
        return frozenset(re.findall(r"\b[a-z][\w'’-]*", " ".join(self.article.sentences)))

    @cached_property
    def acronyms(self) -> dict[str, tuple[str, int]]:
        """Acronyms that the article itself spells out, "Badan Pusat Statistik (BPS)", and the sentence that does.

        >>> Names(Article(title="t", language="id", sentences=("Badan Pusat Statistik (BPS) melapor.",))).acronyms
        {'BPS': ('Badan Pusat Statistik', 1)}
        """
        found: dict[str, tuple[str, int]] = {}
        for number, sentence in enumerate(self.article.sentences, 1):
            for match in re.finditer(
                rf"((?:[A-Z][\w-]*,? (?:(?:{self.language.AND}) )?)+)\(([A-Z]{{2,8}})\)", sentence
            ):
                words, short = match[1].split(), match[2]
                for start in range(len(words)):
                    initials = "".join(word[0] for word in words[start:] if word[0].isupper())
                    if initials == short:
                        found.setdefault(short, (" ".join(words[start:]), number))
                        break
        return found

    def first_with(self, name: str) -> int | None:
        """The first sentence that holds a name; None when none does.

        >>> names = Names(Article(title="t", language="id", sentences=("Hujan turun.", "Persija menang.")))
        >>> names.first_with("Persija"), names.first_with("Persib")
        (2, None)
        """
        numbers = range(1, len(self.article.sentences) + 1)
        return next((number for number in numbers if name in self.article.sentence(number)), None)

    def last_with(self, pattern: str, number: int) -> int:
        """The last sentence before ``number`` in which a pattern is found, whatever its capitals; 0 when none is.

        >>> said = ("Izin terbit.", "Hujan turun.", "Izin itu habis.")
        >>> names = Names(Article(title="t", language="id", sentences=said))
        >>> names.last_with("izin", 3), names.last_with("hujan", 2)
        (1, 0)
        """
        sought = re.compile(pattern, re.IGNORECASE)
        return next((n for n in range(number - 1, 0, -1) if sought.search(self.article.sentence(n))), 0)

    def decapital(self, text: str) -> str:
        """With a small first letter, unless the first word is a name or an acronym."""
        first = re.match(r"([\w'’-]+)(?: ([A-Z][\w'’-]*))?", text)
        if not first or first[1][1:] != first[1][1:].lower() or _PARTICLED.match(text):
            return text
        thing = first[1].lower() in self.language.THINGS
        if re.sub(r"['’]s$", "", first[1]) in self.names and not (thing and not first[2]):
            return text
        plain = self.common | self.language.STOPWORDS | self.language.NEGATIONS
        if first[1].lower() not in plain and self.language.LIKE_A_NAME.match(text):
            return text
        abstract = self.language.ABSTRACT.match(first[1]) and first[1] not in self.language.OFFICES
        of_region = first[2] in self.language.REGIONS and abstract
        opens = first[1].lower() in self.language.STOPWORDS | self.language.OPENING_VERBS
        if first[2] and not (of_region or opens):
            named = any(re.search(r"[\w,]$", before) for before in self._before(first.group()))
            kind = (
                thing
                or (abstract and self.language.NOUNS_ARE_SMALL)
                or first[1].lower() in self.language.KINDS_OF_PEOPLE
                or self._describes(first[1], first[2])
            )
            if named or not kind:
                return text
        return text[0].lower() + text[1:]

    def _describes(self, noun: str, name: str) -> bool:
        """Whether a noun at the head of a sentence is no part of the name after it, as in "Kontrak Ventura"."""
        small = self.language.NOUNS_ARE_SMALL and noun.lower() in self.common
        if not small or noun in self.language.OFFICES or name not in self.names:
            return False
        return any(not re.search(rf"\b{noun}$", before) for before in self._before(name))

    @cached_property
    def _before(self) -> Callable[[str], frozenset[str]]:
        """Of some words, those before each place of them in the article, with their marks."""
        text = " ".join(self.article.sentences)

        @cache
        def before(words: str) -> frozenset[str]:
            found: set[str] = set()
            place = text.find(f" {words}")
            while place >= 0:
                if _EDGE.match(text, place + 1 + len(words)):
                    found.add(text[max(0, place - NEAR) : place].rpartition(" ")[2])
                place = text.find(f" {words}", place + 1)
            return frozenset(found)

        return before
