"""The noun phrases of an article and its title, weighed by how well each may name what it is about."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from podcast.writer import title
from podcast.writer.wording import WORD, Wording, stem

MOST_WORDS = 7
MOST_JOINS = 1
"""Words such as "di" and "dan" inside a phrase; "of the" counts once."""
IN_TITLE, ROLE, IN_ARTICLE, NAMED, ALONE = 4.0, 1.0, 0.9, 1.5, -3.5
"""How much it counts that a phrase is all of a phrase of the title, is what the title is about, stands in the article
word for word, stands after "about", or is but one word."""
LATER = 0.6
"""How much of that counts after the first mark of a title."""
MADE = 0.3
"""How much the phrases of a title count that holds only words of the first sentence, in their order and letters."""
SECOND = 0.7
"""Of the first phrase's score; a second one, which the article says it is about, is named too from there."""
PER_WORD = 0.55
"""What each word of meaning costs, so that a longer phrase must be worth it."""
KNOWN = 0.5
"""Of a phrase's words of meaning; so many must be the article's, below its title."""


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


class Phrases:
    """The noun phrases of one article."""

    def __init__(self, wording: Wording) -> None:
        self.wording, self.ear, self.naming = wording, wording.ear, wording.naming
        self.telling = wording.telling
        self.capitals = {word for words in wording.sentences for word in words[1:] if word[0].isupper()}
        grammar = self.naming.GRAMMAR
        self.acting = (grammar.deeds.keys() | grammar.tells | grammar.held | grammar.passed_over) - grammar.nouns
        self.never = self.telling.STOPWORDS | self.telling.MEASURES
        self.often: Counter[str] = Counter()
        self.about: set[str] = set()
        self.first: dict[str, int] = {}
        about = re.compile(rf"\b(?:{self.telling.ABOUT}) $")
        for number, sentence in enumerate(wording.article.sentences, 1):
            for run in self._runs(sentence):
                for text, start in self._phrases(run):
                    key = text.lower()
                    self.often[key] += 1
                    self.first.setdefault(key, number)
                    if about.search(sentence[:start]):
                        self.about.add(key)

    def best(self) -> tuple[str, ...]:
        """The phrase that names the article best, with a second one where it says too little; none when none does."""
        scored = {phrase: self._score(phrase) for phrase in self._candidates()}
        ranked = sorted(scored, key=lambda phrase: (-scored[phrase], phrase.place, phrase.text))
        if not ranked:
            return ()
        first, *others = ranked
        others = [phrase for phrase in others if not self._alike(phrase.text, first.text)]
        if self._is_bare(first.text):
            second = next((phrase for phrase in others if self._adds(phrase.text, first.text)), None)
            if second is None:
                return ()
        else:
            second = next((phrase for phrase in others if phrase.text.lower() in self.about), None)
            second = second if second and scored[second] >= SECOND * scored[first] else None
        fits = second and len(first.text.split()) + len(second.text.split()) <= MOST_WORDS
        return (first.text, second.text) if second and fits else (first.text,)

    def _is_bare(self, text: str) -> bool:
        """Whether a phrase is but one word, or only a name."""
        return len(text.split()) == 1 or all(word[0].isupper() for word in self.wording.meaning(text))

    def _adds(self, text: str, bare: str) -> bool:
        """Whether a phrase may be named beside a bare one; of two bare words neither says anything."""
        words = text.split()
        plain = self.telling.AND not in words
        return (
            plain
            and (text[0].isupper() or text.lower() in self.wording.article.title.lower())
            and (len(words) > 1 or (text[0].islower() and bare[0].isupper()))
            and not any(map(self.wording.is_number, words))
        )

    # -- weighing -----------------------------------------------------------------------------------------------------

    def _candidates(self) -> Iterator[_Phrase]:
        """Those of the title first, each with what its place there is worth."""
        for clause, weight in self._clauses():
            runs = list(self._runs(clause, titled=True))
            for index, run in enumerate(runs):
                object_of = index > 0 and self.naming.acts(run.before)
                subject_of = not index and not (len(runs) > 1 and self.naming.acts(runs[1].before))
                bonus = weight * (IN_TITLE + ROLE * (object_of or subject_of))
                for text, _ in self._phrases(run):
                    share = len(text.split()) / len(run.words)
                    if self._holds(text) and self.fits(shaped := self.wording.shape(text)):
                        yield _Phrase(shaped, 0, bonus * share)
        for full, _ in self.ear.acronyms.values():
            if full.lower() in self.wording.article.title.lower():
                yield _Phrase(full, 0, IN_TITLE + ROLE)
        for key, number in self.first.items():
            recurs = (self.often[key] > 1 or key in self.about) and not self.naming.is_headline_verb(key.split()[0])
            if recurs and len(key.split()) > 1 and self.fits(shaped := self.wording.shape(key)):
                yield _Phrase(shaped, number, 0.0)

    def _score(self, phrase: _Phrase) -> float:
        words = self.wording.meaning(phrase.text)
        weight = sum(math.log1p(self.wording.stems[stem(word)]) for word in words)
        key = phrase.text.lower()
        said = IN_ARTICLE * math.log1p(self.often[key]) + NAMED * (key in self.about)
        cost: float = PER_WORD * len(words) ** 1.35 - ALONE * (len(words) == 1)
        return weight + said + phrase.bonus - cost

    def _alike(self, one: str, other: str) -> bool:
        """Whether two phrases share a word of meaning."""
        stems = {stem(word) for word in self.wording.meaning(one)}
        return any(stem(word) in stems for word in self.wording.meaning(other))

    def _clauses(self) -> Iterator[tuple[str, float]]:
        """The clauses of the title; what follows the first mark counts for less."""
        # a title that was made from the first sentence is no headline
        said = iter(self.wording.sentences[0] if self.wording.sentences else ())
        headline = not all(word in said for word in WORD.findall(self.wording.article.title)[1:])
        for place, (clause, _) in enumerate(title.clauses(self.wording)):
            yield clause, (LATER if place else 1.0) * (1.0 if headline else MADE)

    # -- cutting ------------------------------------------------------------------------------------------------------

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
            elif run.words or not (lowered in self.naming.DETERMINERS or self.wording.is_number(word)):
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
            and word not in self.ear.name_words
            and (
                lowered in self.naming.INSIDE
                or lowered not in self.never
                or (word in self.capitals and lowered not in self.telling.MEASURES)
            )
            and not self.telling.is_verb(lowered)
            and not self.wording.is_number(word)
        )

    def fits(self, text: str) -> bool:
        """Whether a phrase can name a story: most of its words are the article's, and one alone is no bare name."""
        words = self.wording.meaning(text)
        known = sum(bool(self.wording.stems[stem(word)]) for word in words)
        if (
            not words
            or self.naming.ODD.match(text)
            or self.naming.NO_THEME.search(text)
            or known < KNOWN * len(words)
            or len({stem(word) for word in words}) < len(words)
        ):
            return False
        return len(words) > 1 or (len(words[0]) > 3 and words[0].islower())

    def _holds(self, text: str) -> bool:
        """Whether a title's phrase has no verb in it, ends as the article does, and joins no names that are apart."""
        words = text.split()
        named = self.wording.is_name
        torn = any(
            named(one) and named(two) and (one.lower(), two.lower()) not in self.wording.pairs
            for one, two in pairwise(words)
        )
        return (
            not torn
            and words[-1].lower() in self.wording.known
            and not any(word.lower() in self.acting for word in words)
        )
