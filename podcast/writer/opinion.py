"""A piece in which the author speaks: told as the author's view, and read where it says "I"."""

import re
from dataclasses import replace
from types import ModuleType

from podcast.languages import part, views
from podcast.languages.cuts import capital
from podcast.languages.ear import Ear
from podcast.languages.telling import Telling
from podcast.model import Article, Quote

FEWEST_FIRST_PERSON = 2
"""Sentences outside quotations in which the author says "I", from which a signed piece is an opinion."""
WHOLLY_OWN = 0.3
"""Of all sentences; from here a piece is its author's view though nobody has signed it."""
OWN_SHARE = 0.08
"""Of the sentences outside quotations; an "I" now and then does not make a view of a report."""
FEWEST_WORDS, MOST_WORDS = 6, 45
"""Of a sentence of the author's that is read."""
_MARKS = re.compile(r"[\"“”«»„]")


def is_opinion(article: Article) -> bool:
    """Whether an article is its author's view rather than news: by its rubric, or signed and told by an "I".

    >>> is_opinion(Article(title="Opini: Trotoar untuk Semua", language="id", sentences=("Trotoar kita sempit.",)))
    True
    """
    own = len(_own(article, part(article.language, "telling").SAYS_I))
    personal = own >= max(FEWEST_FIRST_PERSON, OWN_SHARE * (len(article.sentences) - len(article.quotes)))
    wholly = own >= WHOLLY_OWN * len(article.sentences) and own > FEWEST_FIRST_PERSON
    return views.is_labelled(article) or (personal and (bool(article.byline) or wholly))


def author(article: Article) -> str:
    """Who writes, by name or else as "the author"."""
    return article.byline or part(article.language, "telling").AUTHOR


def voiced(article: Article) -> Article:
    """The article with the sentences in which its author says "I", or "we", as quotations of the author.

    Unchanged when it is no opinion, or an interview.
    """
    questions = sum(quote.speaker is None and quote.text.endswith("?") for quote in article.quotes)
    if questions > 1 or not is_opinion(article):
        return article
    telling = part(article.language, "telling")
    own = sorted({*_own(article, telling.SPEAKS_OF_ITSELF), *_own(article, telling.OUR_VIEW)})
    quotes = [
        Quote(text=article.sentence(number), speaker=author(article), sentence=number)
        for number in own
        if FEWEST_WORDS <= len(article.sentence(number).split()) <= MOST_WORDS
        and not _MARKS.search(article.sentence(number))
        and not telling.OBJECTS.search(article.sentence(number))
        and (number - 1 in own or not _points_back(article.sentence(number), telling))
    ]
    both = sorted((*article.quotes, *quotes), key=lambda quote: quote.sentence)
    return article.model_copy(update={"quotes": tuple(both)})


def _points_back(sentence: str, telling: ModuleType) -> bool:
    we = telling.SPEAKS_OF_ITSELF.match(sentence)  # "Our city should …", which points to nothing
    return bool((telling.DANGLING.match(sentence) and not we) or telling.POINTS_OUT.search(sentence))


def is_fact(text: str, ear: Ear) -> bool:
    """Whether anybody can check what an author says, and so a host may tell it plainly."""
    language = ear.language
    return bool(language.FACT.search(text)) and not language.JUDGES.search(text)


def attributed(telling: Telling, ear: Ear, who: str, *, goes_on: bool = False, plain: bool = False) -> Telling:
    """A sentence of the author's own, told as "according to …"; unchanged when it is a fact, or somebody else says it.

    ``goes_on``: the author's view was told just before, so that a language may have a shorter form, or need none;
    ``plain``: but as a fact, so that nobody has named the author.
    """
    language = ear.language
    if telling.reporter or not telling.main or re.match(language.SAYS, telling.main[0]):
        return telling
    if language.TAKES_EXAMPLE.match(telling.main[0]):
        return telling
    if re.search(rf"^[A-Z][^.]*, [A-Z][^,]*, [^,]*\b(?:{language.REPORTS}) {language.THAT}\b", telling.main[0]):
        return telling  # somebody else says it, wherever
    if (step := language.STEP.match(telling.main[0])) and language.BIDDEN.match(telling.main[0][step.end() :]):
        form = language.PROPOSED_TOO if goes_on else language.PROPOSED
        said = form.format(said=telling.main[0][step.end() :])
        return replace(telling, main=(step.group() + said, *telling.main[1:]))
    if is_fact(telling.main[0], ear) or (goes_on and not language.JUDGES.search(telling.main[0])):
        return telling
    form = language.VIEW_GOES_ON if goes_on and not plain else language.VIEWS[telling.number % len(language.VIEWS)]
    if not form:
        return telling
    if telling.main[0].lower().startswith(language.ACCORDING.partition(" ")[0]):
        return telling  # "Menurut data …"
    if (step := language.STEP.match(telling.main[0])) and form == language.ACCORDING and step.group().endswith(", "):
        counted = telling.main[0][step.end() :]
        said = form.format(who=who, said=language.COUNTED.format(ordinal="", said=counted).lstrip(" ,"))
        return replace(telling, main=(step.group() + said, *telling.main[1:]))
    first, _, rest = telling.main[0].partition(" ")
    joined = first.strip(",").lower() in ear.language.JOINING and bool(rest)
    own = capital(rest) if joined else telling.main[0]
    said = form.format(who=who, said=ear.decapital(own))
    if joined and goes_on:
        said = f"{first} {said}"
    return replace(telling, main=(said[0].upper() + said[1:], *telling.main[1:]))


def _own(article: Article, first_person: re.Pattern[str]) -> list[int]:
    """Sentences outside quotations that hold one of these words."""
    quoted = {quote.sentence for quote in article.quotes}
    numbers = range(1, len(article.sentences) + 1)
    return [number for number in numbers if number not in quoted and first_person.search(article.sentence(number))]
