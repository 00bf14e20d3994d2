"""Names that a statement holds and its sentences do not."""

import re
from collections.abc import Iterator

from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.words import capitals, words

_POSSESSIVE = re.compile(r"['’]s\b")
_PRICE = re.compile(r"Rp\.?\d")
_NUMERIC_DATE = re.compile(r"\b\d{1,2}/(\d{1,2})\b")
"""A day, and the month that is said by its name."""


def names(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """Names, days and months that are not in the cited sentences, nor of whoever speaks in them."""
    language, ear, cited = evidence.language, evidence.ear, statement.cited
    speakers = [ear.subjects[number - 1] for number in statement.receipts]
    quotes = [quote for quote in evidence.article.quotes if quote.sentence in statement.receipts]
    known = set(words(_POSSESSIVE.sub("", " ".join((*cited, evidence.article.byline or "")))))
    known |= set(words(" ".join(cited)))
    known |= {word for subject in speakers if subject for word in words(subject[0])}
    known |= {word for quote in quotes for word in words(f"{quote.speaker or ''} {quote.role or ''}")}
    roles = [evidence.ear.role(quote.speaker) for quote in quotes if quote.speaker]
    known |= {word for role in roles if role for word in words(role[0])}
    known |= {word for short, full in evidence.acronyms.items() if short.lower() in known for word in words(full)}
    known |= {word for number in statement.receipts for word in words(evidence.meant(number))}
    dated = {int(number) for sentence in cited for number in _NUMERIC_DATE.findall(sentence)}
    known |= {month.lower() for number, month in enumerate(language.MONTHS, 1) if number in dated}
    days = frozenset(language.WEEKDAYS.split("|")) | frozenset(language.MONTHS)
    at_head = frozenset(name for name in evidence.names if name.lower() not in evidence.hearing.idle) | days
    said = evidence.without_openers(statement.said)
    named = [name for name in capitals(said, at_head) if not _PRICE.match(name)]
    strange = [name for name in named if not set(words(_POSSESSIVE.sub("", name))) <= known]
    while strange:
        size = max(size for size in range(1, len(strange) + 1) if " ".join(strange[:size]) in statement.said)
        yield f"names {' '.join(strange[:size])}, who or which is not in {statement.where}"
        del strange[:size]
