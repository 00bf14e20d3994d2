"""Whether a statement keeps to the words of its sentences: quotations word for word, of all words at least half."""

import re
from collections.abc import Iterator

from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.speakers import described
from podcast.receipts.words import STEM, words

FAIR_SHARE = 0.5
"""Of a statement's words of meaning: so many must be the cited sentences' own."""
FEWEST_WORDS = 4
"""Words of meaning from which that share is asked for."""

QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]+)[\"“”«»„]")
_QUOTES = re.compile(r"[“”«»„]")


def misquoted(statement: Statement, _: Evidence) -> Iterator[str]:
    """Quoted words that are not in the cited sentences."""
    source = [_plain(sentence) for sentence in statement.cited] + [_plain(" ".join(statement.cited))]
    for said in QUOTED.findall(statement.text):
        if not any(_plain(said) in sentence for sentence in source):
            yield f"quotes {said!r}, which is not word for word in {statement.where}"


def strange(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """Whether too many words come from elsewhere."""
    if not statement.asks and (share := _share(statement, evidence)) < FAIR_SHARE:
        yield f"has only {share:.0%} of its words from {statement.where}"


def _share(statement: Statement, evidence: Evidence) -> float:
    hearing = evidence.hearing
    said = [word for word in words(statement.said) if word not in hearing.idle and not word.isdigit()]
    if len(said) < FEWEST_WORDS:
        return 1.0
    stems = {word[:STEM] for sentence in (*statement.cited, evidence.article.title) for word in words(sentence)}
    stems |= {word[:STEM] for sentence in statement.cited for word in words(hearing.spoken(sentence))}
    stems |= {word[:STEM] for number in statement.receipts for word in described(number, evidence)}
    stems |= {word[:STEM] for number in statement.receipts for word in words(evidence.meant(number))}
    stems |= {word[:STEM] for full in evidence.acronyms.values() for word in words(full)}
    return sum(word[:STEM] in stems for word in said) / len(said)


def _plain(text: str) -> str:
    """For comparing quotations: spaces folded, marks of one kind."""
    text = text.replace("’", "'").replace("‘", "'")
    return " ".join(_QUOTES.sub('"', text).split()).strip(' ".,')
