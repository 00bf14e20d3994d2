"""The words of one article: which it has, in what letters, what it counts and denies, and which sentences hold them."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import pairwise

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article

STEM = 6
"""Letters by which two words count as the same: "direnovasi" and "direnovasinya"."""
LONG_OFFICE = 3
"""Words of a person with an office; of a longer one the name alone will do."""
WORD = re.compile(r"[\w'’-]+")
_MONEY = ("Rp", "US$", "$", "£", "€")


class Wording:
    """What a phrase about an article is held against."""

    def __init__(self, article: Article, ear: Ear) -> None:
        self.article, self.ear = article, ear
        self.telling, self.naming = part(article.language, "telling"), part(article.language, "theme")
        self.idle: frozenset[str] = self.telling.STOPWORDS | self.naming.INSIDE
        self.sentences = [WORD.findall(sentence) for sentence in article.sentences]
        self.shapes = Counter(word for words in self.sentences for word in words)
        self.stems = Counter(stem(word) for words in self.sentences for word in words)

    # -- what the article has -----------------------------------------------------------------------------------------

    @cached_property
    def text(self) -> str:
        """All sentences."""
        return " ".join(self.article.sentences)

    @cached_property
    def known(self) -> frozenset[str]:
        """Its words, in small letters."""
        return frozenset(word.lower() for word in self.shapes)

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that it writes small."""
        return frozenset(word for word in self.shapes if word.islower())

    @cached_property
    def pairs(self) -> dict[tuple[str, str], None]:
        """Every two words that follow each other, or are two of the three words of a name; in small letters."""
        spans = ((words, gap) for words in self.sentences for gap in (1, 2))
        near = ((one, two, gap) for words, gap in spans for one, two in zip(words, words[gap:], strict=False))
        return {
            (one.lower(), two.lower()): None
            for one, two, gap in near
            if gap == 1 or (one[0].isupper() and two[0].isupper())
        }

    def carries(self, word: str) -> bool:
        """Whether the article has a word, or one that begins like it, or need not have it."""
        if " " in word:
            return all(map(self.carries, word.split()))
        lowered = word.lower()
        if lowered in self.idle or lowered in self.known:
            return True
        varied = any(form in self.known for form in self.naming.GRAMMAR.variants(lowered))
        return varied or (bool(self.stems[stem(word)]) and not self.is_number(word))

    def meaning(self, text: str) -> list[str]:
        """The words of a phrase that mean something by themselves."""
        return [word for word in text.split() if word.lower() not in self.idle]

    def is_number(self, word: str) -> bool:
        """Whether a word is, or begins, a number or a sum."""
        return bool(_numbers(self.article.language, word)) or word[:1].isdigit() or word.startswith(_MONEY)

    def is_measure(self, word: str) -> bool:
        """Whether a word is what numbers count, or a date."""
        return word.lower() in self.telling.MEASURES

    def is_verb(self, word: str) -> bool:
        """Whether a word of a headline may be its verb: by its shape, unless the article has it as a name."""
        named = any(form in self.written.get(word.lower(), ()) for form in (word.capitalize(), word.upper()))
        return (self.telling.is_verb(word.lower()) and not named) or bool(self.naming.is_headline_verb(word))

    @cached_property
    def reports(self) -> re.Pattern[str]:
        """A verb that says who says something."""
        return re.compile(self.telling.REPORTS)

    def called(self, who: str) -> str:
        """A person with a long office by the name alone."""
        if len(who.split()) <= LONG_OFFICE:
            return who
        return next((full for full in self.ear.people if who.lower().endswith(full.lower())), who)

    # -- letters, large and small -------------------------------------------------------------------------------------

    @cached_property
    def written(self) -> dict[str, Counter[str]]:
        """How each word is written inside sentences, by its small letters."""
        found: dict[str, Counter[str]] = {}
        for words in self.sentences:
            for word in words[1:]:
                found.setdefault(word.lower(), Counter())[word] += 1
        return found

    @cached_property
    def _before(self) -> dict[tuple[str, str], Counter[str]]:
        """How a word, by its small letters, is written before another one."""
        found: dict[tuple[str, str], Counter[str]] = {}
        for words in self.sentences:
            for one, two in pairwise(words[1:]):
                found.setdefault((one.lower(), two), Counter())[one] += 1
            if len(words) > 1 and words[1][0].isupper():
                proper = words[1].lower() in self.small  # "Bank Sampah Melati", of a bank sampah
                first = words[0] if proper else self.ear.decapital(" ".join(words[:2])).split()[0]
                found.setdefault((words[0].lower(), words[1]), Counter()).setdefault(first, 1)
        return found

    @cached_property
    def _opening_names(self) -> frozenset[str]:
        """Words that stand at the head of a sentence before what is only written as a name: "Anies Baswedan", small."""
        heads = (words[:2] for words in self.sentences if len(words) > 1)
        names = (one for one, two in heads if two[0].isupper() and self.is_only_name(two))
        kinds: frozenset[str] = self.telling.KINDS_OF_PEOPLE | self.idle
        return frozenset(name.lower() for name in names) - kinds

    def shape(self, text: str) -> str:
        """A phrase with the letters, large or small, that the article uses most."""
        said = [""]
        for word in reversed(text.split()):
            said.append(self.letters(word, said[-1]))
        words = said[:0:-1]
        for place, (one, two) in enumerate(pairwise(words), 1):
            if one[:1].isupper() and two[:1].islower() and self._ends_name(one, two):
                words[place] = two.capitalize()
            elif one.islower() and two.islower() and self._is_name_of_two(one, two):
                words[place - 1 : place + 1] = one.capitalize(), two.capitalize()
        return " ".join(words)

    def _ends_name(self, one: str, two: str) -> bool:
        """Whether the article writes a word with a capital after a name, and never small: "Tabungan Nusa Muda"."""
        there = re.findall(rf"\b{re.escape(one)} ({re.escape(two)})\b", self.text, re.IGNORECASE)
        return bool(there) and all(word[:1].isupper() for word in there)

    def _is_name_of_two(self, one: str, two: str) -> bool:
        """Whether the article writes two words side by side with capitals alone: "Station Road" near the station."""
        there = re.findall(rf"(?<=[a-z,] ){re.escape(one)} {re.escape(two)}\b", self.text, re.IGNORECASE)
        return bool(there) and all(each.istitle() for each in there)

    def letters(self, word: str, after: str = "") -> str:
        """One word as the article writes it, before ``after`` if it can be."""
        if owner := re.fullmatch(r"(.+)(['’]s?)", word):
            return self.letters(owner[1]) + owner[2]
        lowered, capital = word.lower(), word[:1].upper() + word[1:]
        forms = self._before.get((lowered, after)) or self.written.get(lowered)
        if forms and lowered not in self.naming.GRAMMAR.tells:
            return max(forms, key=lambda form: (forms[form], form))
        if lowered in self._opening_names:
            return capital
        if len(word) > 1 and (word.isupper() or word.upper() in self.shapes):
            return word.upper()
        reading = part(self.article.language, "reading")
        if lowered in self.naming.GRAMMAR.deeds:
            return lowered
        return capital if capital in reading.PLACES or lowered in reading.EMPLOYERS else lowered

    def is_only_name(self, word: str) -> bool:
        """Whether the article has a word inside sentences with a capital, and never small."""
        return word.lower() in self.written and word.lower() not in self.small

    def is_name(self, word: str) -> bool:
        """Whether the article writes a word with a capital inside sentences."""
        return word.lower() in self.written and self.letters(word)[0].isupper()

    # -- receipts -----------------------------------------------------------------------------------------------------

    @cached_property
    def _held(self) -> list[set[str]]:
        """What each sentence says: its words and their beginnings, and what it denies together with the denial."""
        return [set(self._says(words)) for words in self.sentences]

    def _says(self, words: list[str]) -> Iterator[str]:
        for before, word in pairwise(["", *words]):
            if before.lower() in self.telling.NEGATIONS:
                yield f"{before} {word}".lower()
            else:
                yield from (stem(word), word.lower())

    def holding(self, needs: Iterable[frozenset[str]], *, all_of_them: bool = True) -> tuple[int, ...]:
        """The fewest sentences that hold a word of each need, the one that holds most first; none when they cannot."""
        left = list(needs)
        if all_of_them and not all(any(need & held for held in self._held) for need in left):
            return ()
        found: list[int] = []
        while left:
            most, number = max((sum(bool(need & held) for need in left), -n) for n, held in enumerate(self._held, 1))
            if not most:
                break
            found.append(-number)
            left = [need for need in left if not need & self._held[-number - 1]]
        return tuple(found)

    def agrees(self, text: str, numbers: Collection[int]) -> bool:
        """Whether a phrase names and counts as sentences do, and says nothing that they only deny or turn round."""
        cited = [self.sentences[number - 1] for number in numbers]
        words, said = text.lower().split(), {word.lower() for sentence in cited for word in sentence}
        if any(word[0].isupper() and word.lower() not in said for word in WORD.findall(text)):
            return False
        numbers_of = part(self.article.language, "speech").numbers
        counted = set(numbers_of(text)) if any(map(self.is_number, words)) else set()
        if counted and not counted <= {one for number in numbers for one in numbers_of(self.article.sentence(number))}:
            return False
        befores: dict[str, set[bool]] = {}
        for before, word in (pair for sentence in cited for pair in pairwise(["", *sentence])):
            befores.setdefault(word.lower(), set()).add(before.lower() in self.telling.NEGATIONS)
        plain = (two for one, two in pairwise(["", *words]) if one not in self.telling.NEGATIONS)
        if any(befores.get(word) == {True} for word in plain):
            return False
        sides = [tuple(side.split() for side in row) for row in part(self.article.language, "meaning").OPPOSITES]
        turned = ((one, other) for pair in sides for one, other in (pair, pair[::-1]) if not said.isdisjoint(other))
        return not any(not set(one).isdisjoint(words) and said.isdisjoint(one) for one, other in turned)


@lru_cache(maxsize=1 << 14)
def _numbers(language: str, word: str) -> tuple[str, ...]:
    return tuple(part(language, "speech").numbers(word))


def whole(word: str) -> str:
    """A name in full, of any other word its beginning."""
    return word.lower() if word[:1].isupper() else stem(word)


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """The beginning by which a word is known again, small."""
    return re.sub(r"['’]s$", "", word.lower())[:STEM]
