"""What a sentence takes back of a word before it says it: "hampir", "diduga", "akan", "sebagian", "lebih dari"."""

from collections.abc import Iterator, Sequence

from podcast.receipts.hearing import Hearing, Token

NEAR, WITHIN = 3, 8
"""Words before another in which a hedge is meant for it, and in which it may have moved."""


def changed(said: Sequence[Token], sources: Sequence[Sequence[Token]], hearing: Hearing) -> Iterator[tuple[str, str]]:
    """Hedges that one sentence puts in or leaves out, and how: ``leaves out "hampir" before "separuh"``."""
    rules = {name: rule for name, _, rule in hearing.meaning.HEDGES}
    for at, token in enumerate(said):
        idle = token.kind != "number" and token.text in hearing.idle
        if token.text in hearing.hedges or token.text in hearing.introducing:
            continue
        places = [
            (source, place)
            for source in sources
            for place, other in enumerate(source)
            if other.kind == token.kind
            and (other.value == token.value if token.kind else other.text == token.text)
            and (not idle or _text(source, place + 1) == _text(said, at + 1) != "")
        ]
        if not places:
            continue
        near = 1 if idle else NEAR
        here, wide = _before(said, at, near, hearing), _before(said, at, WITHIN, hearing, all_of_it=True)
        ways = []
        for source, place in places:
            there = _before(source, place, near, hearing)
            around = _before(source, place, WITHIN, hearing, all_of_it=True)
            lost = [word for name, word in there.items() if name not in wide and _minds(rules[name], "lost", token)]
            added = [word for name, word in here.items() if name not in around and _minds(rules[name], "added", token)]
            ways.append((lost, added))
        lost, added = min(ways, key=lambda way: len(way[0]) + len(way[1]))
        if lost:
            yield lost[0], f'leaves out "{lost[0]}" before "{token.shown}"'
        elif added:
            yield added[0], f'puts "{added[0]}" before "{token.shown}"'


def _text(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].text if place < len(tokens) else ""


def _minds(rule: str, change: str, token: Token) -> bool:
    return rule in ("both", change) or (rule == "number" and change == "lost" and token.kind == "number")


def _before(
    tokens: Sequence[Token], at: int, most: int, hearing: Hearing, *, all_of_it: bool = False
) -> dict[str, str]:
    """The hedges before a word, by what they say; those that other words of meaning part from it only if asked for."""
    found: dict[str, str] = {}
    for place in range(at - 1, max(-1, at - 1 - most), -1):
        token = tokens[place]
        if tokens[place + 1].opens and not all_of_it:
            break
        month = token.kind == "name" and token.text in hearing.months
        if not month and (name := hearing.hedges.get(token.text)):
            found[name] = token.shown
        elif not all_of_it and (token.text not in hearing.idle or token.text in hearing.language.SUBORDINATE):
            break
    return found
