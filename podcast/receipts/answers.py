"""Answers of one word: "Tidak." before "Warga tidak perlu membayar.", never "Ya."."""

import re
from collections.abc import Iterator

from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.hearing import Hearing
from podcast.receipts.words import sentences, words

_CLAUSE = re.compile(r"[,;:]")


def contradicted(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """An answer at the head of a statement that the rest of it, or else every cited sentence, denies."""
    hearing = evidence.hearing
    first, *rest = sentences(statement.said) or [""]
    if not (answer := bare(first, hearing)):
        return
    stated = rest[:1] or list(statement.cited)
    anywhere = any(set(words(sentence)) & hearing.language.NEGATIONS for sentence in stated)
    at_head = all(set(words(_CLAUSE.split(sentence)[0])) & hearing.language.NEGATIONS for sentence in stated)
    if (answer in hearing.meaning.NO and not anywhere) or (answer in hearing.meaning.YES and at_head):
        yield f'answers "{answer}", against {f"“{rest[0]}”" if rest else statement.where}'


def bare(sentence: str, hearing: Hearing) -> str | None:
    """The answer that a sentence is, if it is one word that says yes or no."""
    said = list(words(sentence))
    known = hearing.meaning.YES | hearing.meaning.NO
    return said[0] if len(said) == 1 and said[0] in known and not sentence.endswith("?") else None
