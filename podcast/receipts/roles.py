"""Who did it and to whom: "Persija mengalahkan Persib" of "Persib mengalahkan Persija"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from podcast.receipts.hearing import Hearing, Token

NEAR = 4
"""Words of whoever stands beside a verb, and small words between them and it."""


@dataclass(frozen=True)
class Deed:
    """A word with those who stand on its two sides: who does it, and to whom, the nearest word of each first."""

    word: str
    forms: frozenset[str]
    who: tuple[str, ...]
    whom: tuple[str, ...]


def turned(said: Sequence[Token], source: Sequence[Token], hearing: Hearing) -> Iterator[str]:
    """Words of a statement whose two sides have changed places."""
    known = list(deeds(source, hearing))
    for deed in deeds(said, hearing):
        same = [other for other in known if other.forms & deed.forms]
        straight = any(deed.who[0] in other.who or deed.whom[0] in other.whom for other in same)
        crossed = any(deed.who[0] in other.whom and deed.whom[0] in other.who for other in same)
        if crossed and not straight:
            yield deed.word


def deeds(tokens: Sequence[Token], hearing: Hearing) -> Iterator[Deed]:
    """Every word that has somebody or something right before and right after it."""
    for at, token in enumerate(tokens):
        if token.kind in ("number", "name") or token.text in hearing.meaning.SYMMETRIC | hearing.meaning.POINTING:
            continue
        before, after = _side(tokens, at, -1, hearing), _side(tokens, at, 1, hearing)
        if before and after:
            forms, suffers = hearing.meaning.voice(tokens[at - 1].text, token.text)
            yield Deed(token.shown, forms, *((after, before) if suffers else (before, after)))


def _side(tokens: Sequence[Token], at: int, step: int, hearing: Hearing) -> tuple[str, ...]:
    """Words of meaning next to a place, past helping verbs and words that only point."""
    between = hearing.meaning.POINTING | hearing.language.AUXILIARIES | hearing.language.NEGATIONS
    found: list[str] = []
    place, skipped = at + step, 0
    while 0 <= place < len(tokens) and len(found) < NEAR:
        token, gap = tokens[place], tokens[place if step > 0 else place + 1]
        if gap.opens and (found or step > 0):
            break
        if token.text in between and skipped < NEAR and not found:
            skipped += 1
        elif token.kind == "number" or token.text in hearing.idle:
            break
        else:
            found.append(token.text)
        place += step
    return tuple(found)
