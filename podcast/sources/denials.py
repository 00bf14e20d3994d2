"""Who denies what: the sentence of a denial, the person behind it, through whom they speak, and the accusation."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

from podcast import languages
from podcast.model import Denial, Quote
from podcast.sources.attribution import Clauses
from podcast.sources.people import People
from podcast.sources.quotes import masked

REACH = 12
"""Sentences before a denial in which the accusation is looked for."""


def find(sentences: Sequence[str], quotes: Sequence[Quote], language: str) -> tuple[Denial, ...]:
    """Denials of an article in the order of its sentences; an interview's turns deny nothing here.

    >>> text = ["Rina menuding Heru mengatur lelang.", "Heru membantah melalui pengacaranya, Robi Sinaga."]
    >>> [(one.sentence, one.who, one.through, one.accusation) for one in find(text, (), "id")]
    [(2, 'Heru', 'Robi Sinaga', 1)]
    """
    rules = languages.part(language, "reading")
    turns = {quote.sentence for quote in quotes if quote.turn}
    places = [place for place, text in enumerate(sentences) if rules.DENIALS.search(text) and place + 1 not in turns]
    if not places:
        return ()
    plain = [masked(text) for text in sentences]
    places = [place for place in places if rules.DENIALS.search(plain[place])]
    people = People(plain, rules)
    clauses = Clauses(people, rules)
    found: list[Denial] = []
    for place in places:
        who = _who(place, plain, clauses)
        through = clauses.through(place, plain[place])
        found.append(
            Denial(
                sentence=place + 1,
                who=who,
                through=through.name if through else None,
                accusation=_accusation(place, plain, rules) if rules.DENIES_THAT.search(plain[place]) else 0,
            )
        )
    return tuple(found)


def _who(place: int, plain: Sequence[str], clauses: Clauses) -> str | None:
    """The person or body that denies, in the fullest form of the name; a pronoun is whom the sentences before mean."""
    said = clauses.denies(place, plain[place]) or clauses.head(place)
    if said is not None and said.pronoun is not None and place:
        said = clauses.antecedent(place - 1) or clauses.head(place - 1) or clauses.subject(place - 1)
    return said.name if said else None


def _accusation(place: int, plain: Sequence[str], rules: ModuleType) -> int:
    """Number of the nearest sentence before a denial that accuses; 0 where none does."""
    earlier = range(place - 1, max(-1, place - 1 - REACH), -1)
    return next((n + 1 for n in earlier if rules.ACCUSES.search(plain[n]) and not rules.DENIALS.search(plain[n])), 0)
