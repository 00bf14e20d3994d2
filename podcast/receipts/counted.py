"""Numbers, in figures or words, and what they count."""

from collections import Counter
from collections.abc import Iterator

from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.words import STEM


def numbers(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """Numbers that no cited sentence says, or not so often."""
    known = Counter(number for sentence in statement.cited for number in evidence.hearing.numbers(sentence))
    said = Counter(evidence.hearing.numbers(statement.said))
    yield from (f"says {number}, which is not in {statement.where}" for number in said if number not in known)
    if statement.asks:
        return
    for number, times in said.items():  # "1-1" is not said by "1-0"
        if 0 < known[number] < times:
            yield f"says {number} {times} times, which is not in {statement.where}"


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
            yield f'says "{number} {word}", which is not in {statement.where}'


def otherwise(shown: str, spoken: str, evidence: Evidence) -> bool:
    """Whether a hint has another number said than it shows."""
    said = evidence.hearing.numbers(spoken)
    return bool(said) and said != evidence.hearing.numbers(shown)
