"""Numbers, names and opposites that stand in each other's place: "dari 48 ke 54" of "dari 54 ke 48"."""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from itertools import combinations

from podcast.receipts.hearing import Token

NEIGHBOURS = 3
"""Words on either side by which a place is known again."""
ENOUGH = 2
"""So many neighbours more must the other place have than the own one."""


def exchanged(said: Sequence[Token], source: Sequence[Token], symmetric: Collection[str]) -> Iterator[tuple[str, str]]:
    """Two numbers, names or opposites of a statement, each with the neighbours that the other has in the source."""
    places = [(at, token) for at, token in enumerate(said) if token.kind]
    likeness = _likeness(said, source)
    for (at, one), (after, other) in combinations(places, 2):
        if one.kind != other.kind or one.value == other.value or _joined(said[at + 1 : after], symmetric):
            continue
        swapped = (at, one.value, other.value), (after, other.value, one.value)
        own = [likeness(here, value, instead) for here, value, instead in swapped]
        turned = [likeness(here, instead, value) for here, value, instead in swapped]
        if min(own) < 0 or min(turned) < 1:
            continue
        more = [there - here for here, there in zip(own, turned, strict=True)]
        if min(more) > 0 and sum(more) >= ENOUGH:
            yield one.shown, other.shown


def replaced(said: Sequence[Token], source: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """A word and the contrary that the source has in its place; a number where the source has another one."""
    likeness = _likeness(said, source)
    for at, token in enumerate(said):
        if token.kind in ("", "name"):
            continue
        own = likeness(at, token.value, token.value)
        others = {other.value: other for other in source if other.kind == token.kind and other.value != token.value}
        for value, other in others.items():
            turned = likeness(at, value, value)
            contrary = token.kind != "number" and own < 0
            if contrary or (own == 0 and turned >= ENOUGH):
                yield token.shown, other.shown
                break


def _joined(between: Sequence[Token], symmetric: Collection[str]) -> bool:
    """Whether two words may change places, since only "and" stands between them."""
    return all(token.text in symmetric or token.kind == "name" for token in between)


def _likeness(said: Sequence[Token], source: Sequence[Token]) -> Callable[[int, str, str], int]:
    """Neighbours that a place of the statement shares with the most similar one of a value; -1 when there is none.

    Asked with the place, the value, and the one that might stand in the wrong place, too.
    """
    known: dict[tuple[str, str], list[int]] = {}
    for place, token in enumerate(source):
        known.setdefault((token.kind, token.value), []).append(place)

    @cache  # the pairs of a long statement ask the same again and again
    def likeness(at: int, value: str, other: str) -> int:
        pair = {said[at].value, value, other}
        places = known.get((said[at].kind, value), ())
        return max((sum(_run(said, at, source, place, step, pair) for step in (-1, 1)) for place in places), default=-1)

    return likeness


def _run(said: Sequence[Token], at: int, source: Sequence[Token], place: int, step: int, pair: Collection[str]) -> int:
    """Words that two places share on one side, up to one of the pair that may have changed places."""
    here, there = _past(said, at, step), _past(source, place, step)
    for size in range(NEIGHBOURS):
        if not (0 <= here < len(said) and 0 <= there < len(source)):
            return size
        one, other = said[here], source[there]
        if one.key != other.key or (one.kind == said[at].kind and one.value in pair):
            return size
        here, there = here + step, there + step
    return NEIGHBOURS


def _past(tokens: Sequence[Token], at: int, step: int) -> int:
    """The first place beside a word that is no more part of the same name."""
    place = at + step
    while 0 <= place < len(tokens) and tokens[at].kind == tokens[place].kind == "name":
        if tokens[max(place, place - step)].opens:
            break
        place += step
    return place
