"""What becomes of something after its turn: made, left for good, or tried again in a later run."""

from __future__ import annotations

from datetime import date

from podcast.following.seen import Seen
from podcast.following.sift import Due

TRIES = 8
"""Times that something is tried, in ever longer distances: the next run, then after 2, 4, 8 … runs."""
DAYS = 7
"""Days after which it is given up, however seldom it was tried."""


def settled(
    seen: Seen, one: Due, today: str, *, made: bool = False, left: str | None = None, failed: str | None = None
) -> Seen:
    """What was seen, with what became of one mark: an episode, a reason to leave it, or a reason why it failed.

    >>> from podcast.following.seen import Followed, Mark
    >>> mark = Mark(source="https://contoh.id/a", since="2026-07-06", listed="2026-07-06")
    >>> seen = Seen(sources={"rss": Followed(marks={"contoh.id/a": mark})})
    >>> once = settled(seen, Due("rss", "contoh.id/a", mark), "2026-07-06", failed="no such page")
    >>> once.sources["rss"].marks["contoh.id/a"].tries
    1
    """
    followed = seen.sources[one.source]
    mark = followed.marks[one.key]
    if made or left is not None:
        new = mark.model_copy(update={"status": "made" if made else "left", "teaser": "", "reason": left})
    else:
        tries = mark.tries + 1
        new = mark.model_copy(update={"tries": tries, "rest": 2 ** (tries - 1) - 1, "reason": failed})
        waited = (date.fromisoformat(today[:10]) - date.fromisoformat(mark.since)).days
        if tries >= TRIES or waited >= DAYS:
            new = new.model_copy(update={"status": "left", "teaser": "", "rest": 0})
    return seen.put(one.source, followed.model_copy(update={"marks": {**followed.marks, one.key: new}}))
