"""Lines without receipts, which state nothing: no number, name or quotation, no amount, nothing that happened."""

from collections.abc import Iterator

from podcast.receipts.evidence import Evidence
from podcast.receipts.wording import QUOTED
from podcast.receipts.words import capitals

_NO_NAMES = frozenset(("I", "RSS"))


def states(text: str, evidence: Evidence) -> Iterator[str]:
    """Why a line without receipts needs one."""
    rest = evidence.without_own(text)
    yield from (f"quotes {said!r} without a receipt" for said in QUOTED.findall(rest))
    for number in evidence.hearing.numbers(rest):
        if number not in evidence.counts:
            yield f"says {evidence.hearing.as_said(number, rest)} without a receipt"
    for pattern in (evidence.hearing.meaning.AMOUNTS, evidence.hearing.meaning.EVENTS):
        if match := pattern.search(rest):
            yield f'says "{match.group()}" without a receipt'
    for name in capitals(evidence.without_own(evidence.without_openers(text)), evidence.names):
        plain = name.lower() in evidence.hearing.idle
        if name not in _NO_NAMES and name[1:2] not in ("'", "’") and not plain:
            yield f"names {name} without a receipt"
