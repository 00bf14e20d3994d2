"""Says when what was read is no article: a paywall, a cookie notice, a login, a missing page, an index, a stub."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast import languages
from podcast.errors import SourceError
from podcast.sources.draft import ended

FEWEST_SENTENCES = 3
SHORTEST_SENTENCE = 4
"""Words."""
MOST_SENTENCES = 5_000
"""Sentences; a book is no article."""
STUB = 8
"""Sentences; a page with no more than these that also speaks of a wall is what the wall lets through."""
FORCE = "; --force reads it anyway"


def usable(sentences: Sequence[str]) -> list[str]:
    """Sentences that say something: of four words or more, and ended as sentences are."""
    return [text for text in sentences if len(text.split()) >= SHORTEST_SENTENCE and ended(text)]


def judge(sentences: Sequence[str], everything: str, source: str) -> None:
    """Raise SourceError when ``sentences`` are no article; ``everything`` is all text of the source, dropped or not."""
    good = usable(sentences)
    wall = _wall(everything, certain=len(good) >= FEWEST_SENTENCES) if len(good) <= STUB else None
    if wall:
        raise SourceError(
            f"{source} holds no whole article: {wall}", hint=f"save the page from your browser and give the file{FORCE}"
        )
    if not sentences or not good:
        raise SourceError(
            f"{source} has no article in it", hint="give a page or a text with at least three full sentences"
        )
    if len(good) < FEWEST_SENTENCES:
        count = "only one full sentence" if len(good) == 1 else f"only {len(good)} full sentences"
        raise SourceError(
            f"{source} is too short for an edition: {count}", hint=f"at least {FEWEST_SENTENCES} are needed{FORCE}"
        )
    if len(sentences) > MOST_SENTENCES:
        count = f"{len(sentences)} sentences"
        raise SourceError(
            f"{source} is too long for an edition: {count}", hint=f"give one article or one chapter{FORCE}"
        )
    if len(good) < 0.2 * len(sentences) and len(sentences) > 10:
        raise SourceError(
            f"{source} looks like a list of headlines, not an article", hint=f"give the address of one article{FORCE}"
        )


def _wall(everything: str, *, certain: bool) -> str | None:
    """What the page says instead of its article; beside several sentences only a demand to pay or log in counts."""
    for code in languages.supported():
        for number, (shape, reason) in enumerate(languages.part(code, "reading").WALLS):
            if (number < 2 or not certain) and re.search(shape, everything[:200_000], re.IGNORECASE):
                return str(reason)
    return None
