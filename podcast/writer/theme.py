"""The theme of an edition: the few words by which a presenter would name what it is about."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article

MOST_WORDS = 7
MOST_JOINS = 1
"""Words such as "di" and "dan" inside a phrase; "of the" counts once."""
WHOLE, IN_TITLE, ROLE, IN_ARTICLE, NAMED, ALONE = 8.0, 4.0, 1.0, 0.9, 1.5, -3.5
"""How much it counts that a phrase sums up the title, is all of a phrase of the title, is what the title is about,
stands in the article word for word, stands after "about", or is but one word."""
LATER = 0.6
"""How much of that counts after the first mark of a title."""
MADE = 0.3
"""How much the phrases of a title count that holds only words of the first sentence, in their order and letters."""
SECOND = 0.7
"""Of the first phrase's score; a second one, which the article says it is about, is named too from there."""
PER_WORD = 0.55
"""What each word of meaning costs, so that a longer phrase must be worth it."""
KNOWN = 0.5
"""Of a theme's words of meaning; so many must be the article's, below its title."""
STEM = 6
_QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]+)[\"“”«»„]")
_WORD = re.compile(r"[\w'’-]+")


@dataclass(frozen=True)
class Theme:
    """``text`` as it is said, with the sentences that hold its words."""

    text: str
    sentences: tuple[int, ...]


def find(article: Article, ear: Ear) -> Theme | None:
    """The phrase of title or article that names best what the article comes back to; None when there is none.

    >>> article = Article(title="Lima Cara Merawat Tanaman Hias", language="id", sentences=(
    ...     "Merawat tanaman hias tidak sulit.", "Tanaman hias perlu air."))
    >>> find(article, Ear(article)).text
    'cara merawat tanaman hias'
    """
    found = _Phrases(article, ear)
    scored = {phrase: found.score(phrase) for phrase in found.candidates()}
    ranked = sorted(scored, key=lambda phrase: (-scored[phrase], phrase.place, phrase.text))
    if not ranked:
        return None
    themes = [ranked[0].text]
    if ranked[0].bonus < WHOLE:
        seconds = (phrase for phrase in ranked[1:] if phrase.text.lower() in found.about)
        second = next((phrase for phrase in seconds if not found.alike(phrase.text, themes[0])), None)
        if second and scored[second] >= SECOND * scored[ranked[0]]:
            themes.append(second.text)
    text = f" {found.telling.AND} ".join(found.naming.as_theme(theme) for theme in themes)
    return Theme(text, found.receipts(" ".join(themes)))


@dataclass(frozen=True)
class _Phrase:
    text: str
    place: int
    """Its first sentence, 0 for the title."""
    bonus: float


class _Run(NamedTuple):
    before: str
    """The verb right before it, "" for none."""
    words: list[tuple[str, int]]
    """Each with its place in the text."""


class _Phrases:
    """The noun phrases of one article."""

    def __init__(self, article: Article, ear: Ear) -> None:
        self.article, self.ear = article, ear
        self.telling, self.naming = part(article.language, "telling"), part(article.language, "theme")
        self.idle = self.telling.STOPWORDS | self.naming.INSIDE
        self.numbers = cache(part(article.language, "speech").numbers)
        self.people = {word for full in ear.people for word in full.split()}
        self.words = [_WORD.findall(sentence) for sentence in article.sentences]
        self.shapes = Counter(word for words in self.words for word in words)
        self.inner = Counter(word for words in self.words for word in words[1:])
        self.held = [{shape for word in words for shape in (_stem(word), _whole(word))} for words in self.words]
        self.counts = Counter(_stem(word) for words in self.words for word in words)
        self.capitals = {word for words in self.words for word in words[1:] if word[0].isupper()}
        self.often: Counter[str] = Counter()
        self.about: set[str] = set()
        self.first: dict[str, int] = {}
        self.forms: dict[str, Counter[str]] = {}
        about = re.compile(rf"\b(?:{self.telling.ABOUT}) $")
        for number, sentence in enumerate(article.sentences, 1):
            for run in self._runs(sentence):
                for text, start in self._phrases(run):
                    key = text.lower()
                    self.often[key] += 1
                    self.first.setdefault(key, number)
                    self.forms.setdefault(key, Counter())[text if start else self.ear.decapital(text)] += 1
                    if about.search(sentence[:start]):
                        self.about.add(key)

    def candidates(self) -> Iterator[_Phrase]:
        """Those of the title first, each with what its place there is worth."""
        for clause, weight in self._clauses():
            for pattern, form in self.naming.WHOLE:
                if match := pattern.search(clause):
                    groups = {name: self._shape(words) for name, words in match.groupdict().items()}
                    if self._fits(text := form.format(**groups)):
                        yield _Phrase(text, 0, WHOLE)
            runs = list(self._runs(clause, titled=True))
            for index, run in enumerate(runs):
                object_of = index > 0 and self.naming.acts(run.before)
                subject_of = not index and not (len(runs) > 1 and self.naming.acts(runs[1].before))
                bonus = weight * (IN_TITLE + ROLE * (object_of or subject_of))
                for text, _ in self._phrases(run):
                    share = len(text.split()) / len(run.words)
                    if self._ends_in_known(text) and self._fits(shaped := self._shape(text)):
                        yield _Phrase(shaped, 0, bonus * share)
        for full, _ in self.ear.acronyms.values():
            if full.lower() in self.article.title.lower():
                yield _Phrase(full, 0, IN_TITLE + ROLE)
        for key, number in self.first.items():
            recurs = (self.often[key] > 1 or key in self.about) and not self.naming.is_headline_verb(key.split()[0])
            if recurs and len(key.split()) > 1 and self._fits(shaped := self._shape(key)):
                yield _Phrase(shaped, number, 0.0)

    def score(self, phrase: _Phrase) -> float:
        words = self._meaning(phrase.text)
        weight = sum(math.log1p(self.counts[_stem(word)]) for word in words)
        key = phrase.text.lower()
        said = IN_ARTICLE * math.log1p(self.often[key]) + NAMED * (key in self.about)
        cost: float = PER_WORD * len(words) ** 1.35 - ALONE * (len(words) == 1)
        return weight + said + phrase.bonus - cost

    def alike(self, one: str, other: str) -> bool:
        """Whether two phrases share a word of meaning."""
        stems = {_stem(word) for word in self._meaning(one)}
        return any(_stem(word) in stems for word in self._meaning(other))

    def receipts(self, text: str) -> tuple[int, ...]:
        """The fewest sentences that hold a theme's words, the one that holds most first."""
        missing = {_whole(word) for word in self._meaning(text)}
        found: list[int] = []
        while missing:
            most, number = max((len(missing & held), -number) for number, held in enumerate(self.held, 1))
            if not most:
                break
            found.append(-number)
            missing -= self.held[-number - 1]
        return tuple(found)

    # -- cutting -------------------------------------------------------------------------------------------------------

    def _clauses(self) -> Iterator[tuple[str, float]]:
        """The title without its rubric, cut at its marks; what follows the first mark counts for less."""
        title = self.naming.LABEL.sub("", re.sub(r"\s*\([^)]*\)", "", self.article.title))
        unquoted = _QUOTED.sub(lambda match: match[1] if len(match[1].split()) < 3 else ":", title)
        title = unquoted if unquoted.strip(" :") else title
        clauses = [clause.strip() for clause in re.split(rf"[:;?!]\s*|,\s+|\s[–—|-]\s|{self.naming.JOINED}", title)]
        # a title that was made from the first sentence is no headline
        said = iter(self.words[0] if self.words else ())
        headline = not all(word in said for word in _WORD.findall(self.article.title)[1:])
        for place, clause in enumerate(filter(None, clauses)):
            yield clause, (LATER if place else 1.0) * (1.0 if headline else MADE)

    def _runs(self, clause: str, *, titled: bool = False) -> Iterator[_Run]:
        """Stretches of words without a verb, a person, a number or a mark between them."""
        run, verb = _Run("", []), ""
        for match in re.finditer(r"[\w'’-]+|[^\w\s]", clause):
            word = match.group()
            describes = titled and run.words and self.naming.DESCRIBES.match(word)
            if describes or (not (titled and self.naming.is_headline_verb(word)) and self._nominal(word)):
                run.words.append((word, match.start()))
                continue
            if run.words:
                yield run
            lowered = word.lower()
            if self.telling.is_verb(lowered) or (titled and self.naming.is_headline_verb(word)):
                verb = lowered
            elif run.words or not (lowered in self.naming.DETERMINERS or self.numbers(word)):
                verb = ""
            run = _Run(verb, [])
        if run.words:
            yield run

    def _phrases(self, run: _Run) -> Iterator[tuple[str, int]]:
        """Every phrase in a run, with where it starts; none ends in a joining word, a lone letter or amid a name."""
        words = [word for word, _ in run.words]
        joins = [word.lower() in self.naming.INSIDE for word in words]
        begins = [joined and not before for before, joined in pairwise([False, *joins])]
        names = [word in self.ear.names and not joined for word, joined in zip(words, joins, strict=True)]
        torn = [False, *(one and other for one, other in pairwise(names)), False]
        ends = [not joined and len(word) > 1 for word, joined in zip(words, joins, strict=True)]
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + MOST_WORDS) + 1):
                whole = not (torn[start] or torn[end]) and ends[start] and ends[end - 1]
                if whole and sum(begins[start:end]) <= MOST_JOINS:
                    yield " ".join(words[start:end]), run.words[start][1]

    def _nominal(self, word: str) -> bool:
        lowered = word.lower()
        return (
            word[0].isalpha()
            and word not in self.people
            and (
                lowered in self.naming.INSIDE
                or lowered not in self.telling.STOPWORDS | self.telling.MEASURES
                or (word in self.capitals and lowered not in self.telling.MEASURES)
            )
            and not self.telling.is_verb(lowered)
            and not self.numbers(word)
        )

    def _fits(self, text: str) -> bool:
        """Whether a phrase can name a story: most of its words are the article's, and one alone is no bare name."""
        words = self._meaning(text)
        known = sum(bool(self.counts[_stem(word)]) for word in words)
        if (
            not words
            or self.naming.ODD.match(text)
            or known < KNOWN * len(words)
            or len({_stem(word) for word in words}) < len(words)
        ):
            return False
        return len(words) > 1 or (len(words[0]) > 3 and words[0].islower())

    def _ends_in_known(self, text: str) -> bool:
        """Whether the article writes the last word of a title's phrase so: a verb of the title it would inflect."""
        last = text.split()[-1]
        return any(self.shapes[form] for form in (last, last.lower(), last.capitalize(), last.upper()))

    def _shape(self, text: str) -> str:
        """With the letters, large or small, that the article itself uses most."""
        forms = self.forms.get(text.lower())
        if forms:
            return max(forms, key=lambda form: (forms[form], form))
        return " ".join(self._letters(word) for word in text.split())

    def _letters(self, word: str) -> str:
        forms = (word.lower(), word.capitalize(), word.upper())
        if not any(self.inner[form] for form in forms):
            return word if word.isupper() and len(word) > 1 else word.lower()
        return max(forms, key=lambda form: self.inner[form])

    def _meaning(self, text: str) -> list[str]:
        return [word for word in text.split() if word.lower() not in self.idle]


def _whole(word: str) -> str:
    """A name in full, of any other word the stem."""
    return word.lower() if word[:1].isupper() else _stem(word)


def _stem(word: str) -> str:
    return re.sub(r"['’]s$", "", word.lower())[:STEM]
