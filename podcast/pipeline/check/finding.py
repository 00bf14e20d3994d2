"""One thing that was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from podcast.errors import PodcastError

Level = Literal["good", "note", "wrong"]


@dataclass(frozen=True)
class Finding:
    """What was seen somewhere: ``wrong`` must be mended, a ``note`` may be."""

    level: Level
    where: str
    what: str
    hint: str = ""


def wrong(where: str, error: PodcastError) -> Finding:
    """An error as a finding."""
    return Finding("wrong", where, error.what, error.hint)
