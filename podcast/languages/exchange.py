"""Questions that an article asks, in somebody's mouth or in its own words, and the sentences that answer them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast.languages.cuts import MOST_WORDS
from podcast.languages.ear import Ear
from podcast.model import Article, Quote

WITHIN = 4
"""Sentences after a question in which somebody may answer it."""
MOST_ANSWERS = 2
"""Sentences of an answer that is no quotation."""


@dataclass(frozen=True)
class Exchange:
    """A question that the article reports, and the sentences of its answer."""

    told: int
    """The sentence that says that somebody asks."""
    asked: int
    """The sentence with the question."""
    answers: tuple[int, ...]
    who: str
    question: str | None
    """The asker's own words when they make a question that a host may repeat."""


def exchange(article: Article, ear: Ear) -> Exchange | None:
    """The first question that somebody in the article asks and another answers; None when there is none."""
    quoted = {quote.sentence: quote for quote in article.quotes}
    for number, sentence in enumerate(article.sentences, 1):
        quote = quoted.get(number)
        asks = quote.text.rstrip().endswith("?") if quote else bool(ear.language.ASKED.search(sentence))
        if asks and (found := exchange_at(number, article, ear)):
            return found
    return None


def exchange_at(number: int, article: Article, ear: Ear) -> Exchange | None:
    """The exchange that begins with the question in sentence ``number``; None when nobody is said to answer it."""
    quoted = {quote.sentence: quote for quote in article.quotes}
    asker = ear.subjects[number - 1]
    for later in range(number + 1, min(number + WITHIN, len(article.sentences)) + 1):
        if later not in quoted and article.sentence(later).endswith("?"):
            break  # what is answered next is the article's own question
        answerer = ear.subjects[later - 1]
        if answerer is None or (asker and answerer[0] == asker[0]):
            continue
        if not ear.language.ANSWERED.search(article.sentence(later)):
            continue
        told = [later] if later not in quoted else []
        following = later + 1
        while following <= len(article.sentences) and following not in quoted and len(told) < MOST_ANSWERS:
            subject, sentence = ear.subjects[following - 1], article.sentence(following)
            if subject is not None and subject[0] != answerer[0]:
                break
            goes_on = ear.leans(following) or ear.refers_to(following) or ear.language.CONTRAST_LEAD.match(sentence)
            speaks = subject is not None and ear.speaks_of(sentence, subject[0])
            if not (goes_on or speaks):
                break  # what is told next is nobody's answer
            told.append(following)
            following += 1
        if told:
            asked = next((at for at in range(number, told[0]) if _repeatable(quoted.get(at), ear)), number)
            question = _repeatable(quoted.get(asked), ear)
            return Exchange(number, asked, tuple(told), ear.people[answerer[0]], question)
    return None


def answers(number: int, article: Article, ear: Ear) -> frozenset[int]:
    """Sentences that answer the question in sentence ``number``: whoever is said to answer it, or what comes next.

    >>> said = ("Apakah jalan itu aman?", "Petugas memasang rambu.", "Jalan itu ditutup.")
    >>> article = Article(title="t", language="id", sentences=said)
    >>> sorted(answers(1, article, Ear(article)))
    [2]
    """
    quotes = {quote.sentence: quote.speaker for quote in article.quotes}
    if found := exchange_at(number, article, ear):
        own = {each for each in range(found.answers[0], found.answers[-1] + WITHIN)
               if ear.people.get(quotes.get(each) or "") == found.who}  # fmt: skip
        return frozenset(found.answers) | own
    following = number + 1
    asks = following <= len(article.sentences) and (number not in quotes or quotes.get(following) != quotes[number])
    return frozenset({following}) if asks and (number not in quotes or following in quotes) else frozenset()


def _repeatable(quote: Quote | None, ear: Ear) -> str | None:
    """The last sentence of a quoted question, unless it is long or the asker speaks of himself in it."""
    if quote is None:
        return None
    last = re.split(r"(?<=[.?!])\s+", quote.text.strip())[-1]
    if not last.endswith("?") or len(last.split()) > MOST_WORDS or ear.language.FIRST_PERSON.search(last):
        return None
    return ear.decapital(last)
