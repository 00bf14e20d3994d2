"""Numbers, in figures or words, and what they count."""

import re
from collections import Counter
from collections.abc import Iterator

from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.words import STEM

_PRICE = re.compile(r"[^\W\d]+\d")
"""A number that says what it counts: "Rp500 ribu"."""


def numbers(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """Numbers that no cited sentence says, or not so often."""
    hearing = evidence.hearing
    known = Counter(number for sentence in statement.cited for number in hearing.numbers(sentence))
    said = Counter(hearing.numbers(statement.said))
    strange = (hearing.as_said(number, statement.said) for number in said if number not in known)
    yield from (f"says {shown}, which is not in {statement.where}" for shown in dict.fromkeys(strange))
    if statement.asks:
        return
    for number, times in said.items():  # "1-1" is not said by "1-0"
        if 0 < known[number] < times:
            yield f"says {hearing.as_said(number, statement.said)} {times} times, which is not in {statement.where}"


def units(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """A number and its unit that no cited sentence has together: nine months are no 9 July."""
    language, hearing = evidence.language, evidence.hearing
    said = hearing.measured(statement.said)
    known = {pair for sentence in statement.cited for pair in hearing.measured(sentence)} if said else set()
    counted: dict[str, set[str]] = {}
    for number, word in known:
        counted.setdefault(number, set()).add(word[:STEM])
    for number, word in said:
        same = word[:STEM] in counted.get(number, ()) or not counted.get(number)
        people = word in language.PEOPLE and bool(counted.get(number, set()) & hearing.people)
        if (word in language.MEASURES and (number, word) not in known) or not (
            word in language.MEASURES or same or people
        ):
            shown = hearing.as_said(number, statement.said)
            whole = shown if _PRICE.match(shown) else f"{shown} {word}"
            yield f'says "{whole}", which is not in {statement.where}'


def otherwise(shown: str, spoken: str, evidence: Evidence) -> bool:
    """Whether a hint has another number said than it shows."""
    said = evidence.hearing.numbers(spoken)
    return bool(said) and said != evidence.hearing.numbers(shown)
