"""What is denied, and what is the reason of what."""

import re
from collections.abc import Collection, Iterator, Sequence

from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.words import MARKS, STEM, sentences, threes, words


def denials(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """``negations``; of a line before a quotation only those that it has without the words of the quotation, too."""
    found = negations(statement, evidence)
    around = set(negations(evidence.without_quotations(statement), evidence)) if statement.introduces else None
    yield from (reason for reason in found if around is None or reason in around)


def negations(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """A "not" before a word that is not denied, and none before one that is."""
    negative = evidence.language.NEGATIONS
    denied, plain = _polarity(statement.cited, negative)
    for sentence in re.findall(r"[^.?!]+[.?!]*", statement.said):
        asks = sentence.rstrip().endswith("?")
        for before, word, after in threes(sentence):
            negated = before in negative
            if negated and not any(_same(word, *other) for other in denied if len(other) == 1):
                yield f'denies "{word}", which is not denied in {statement.where}'
            if negated or asks or word in negative:
                continue
            # "perlu" may stand free elsewhere; "perlu menghapus" may not
            if any(said in denied and said not in plain for said in ((word,), (word, after))):
                yield f'leaves out the "not" before "{word}" in {statement.where}'


def reasons(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """A word for cause or result in a statement whose sentences tie nothing to anything."""
    causes: frozenset[str] = evidence.retelling.CAUSES
    stated = [sentence for sentence in sentences(statement.said) if not sentence.endswith("?")]
    said = next((word for sentence in stated for word in words(sentence) if word in causes), None)
    if said and not any(word in causes for sentence in statement.cited for word in words(sentence)):
        yield f'gives a reason ("{said}"), which {statement.where} does not give'


def _same(word: str, other: str) -> bool:
    """Whether one is the other with an ending: "memberi", "memberikan"."""
    return word == other or (min(len(word), len(other)) > STEM and (word.startswith(other) or other.startswith(word)))


def _polarity(source: Sequence[str], negative: Collection[str]) -> tuple[set[tuple[str, ...]], set[tuple[str, ...]]]:
    """Words, and words with the next one, that are denied, and those that are not."""
    denied: set[tuple[str, ...]] = set()
    plain: set[tuple[str, ...]] = set()
    for sentence in source:
        for before, word, after in threes(MARKS.sub("", sentence)):
            (denied if before in negative else plain).update(((word,), (word, after)))
    return denied, plain
