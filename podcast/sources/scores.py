"""The line of a match report that holds the score with the scorers: no sentence, so what only it says is untold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from podcast.model import Dropped

_SCORERS = re.compile(r"[^()]{2,60}\b\d{1,2} ?[-–:] ?\d{1,2}\b[^()]{2,60}\([^()]*\d{1,3}(?:\+\d{1,2})?['’′][^()]*\)")
"""``Persira 2-1 Persima (Bintang 12', Cahyo 90+4'; Gustavo 33')``."""
_NAME = re.compile(r"[^\W\d_a-z][\w-]{2,}")


def is_score(text: str) -> bool:
    """Whether a line is nothing but the score of a match with its scorers."""
    return _SCORERS.fullmatch(text) is not None


def untold(dropped: Iterable[Dropped], sentences: Iterable[str]) -> str | None:
    """A warning for a line of the score that was left out, if some scorer in it is nowhere in the sentences.

    >>> untold([Dropped(text="Persira 1-0 Persima (Bintang 12')", reason="x")], ["Persira menang atas Persima."])
    "the line of the score is no sentence and not told: Persira 1-0 Persima (Bintang 12')"
    """
    line = next((gone.text for gone in dropped if is_score(gone.text)), None)
    if line is None:
        return None
    told = {word for sentence in sentences for word in re.findall(r"\w[\w-]+", sentence)}
    missing = any(name not in told for name in _NAME.findall(line[line.index("(") :]))
    return f"the line of the score is no sentence and not told: {line}" if missing else None
