"""What is asked of the pipeline, and what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from podcast.errors import PodcastError
from podcast.model import Article, Dropped

Status = Literal["created", "updated", "unchanged"]


def _silent(text: str) -> None:
    pass


def _uncounted(doing: str, done: int, total: int) -> None:
    pass


Stage = Literal["reading", "writing", "speaking", "mixing", "created", "updated", "unchanged", "failed"]


@dataclass(frozen=True)
class Step:
    """How far one source of a batch has come."""

    place: int
    """Of the source, counted from 1."""
    total: int
    """Sources of the batch."""
    source: str
    stage: Stage
    slug: str = ""
    """Empty before it is written."""
    done: int = 0
    of: int = 0
    """Lines spoken, of so many; 0 where nothing is counted."""
    error: str = ""


def _unseen(step: Step) -> None:
    pass


@dataclass(frozen=True)
class Order:
    """How to go about it; what the show itself settles (engine, style, minutes) is in Show."""

    today: str
    """RFC 3339 moment that a new episode is dated with; the pipeline has no clock."""
    cache: Path
    """Folder of the take cache."""
    date: str | None = None
    """Moment asked for by the user, RFC 3339: for new episodes, and for ``republish``."""
    language: str | None = None
    """Language of the article; None finds out."""
    number: int | None = None
    """Edition number; None takes the next one."""
    workers: int | str | None = None
    """How many work side by side, None for one a core, or the address of a cluster that speaks."""
    retake: tuple[int, ...] = ()
    """Lines to be spoken again though a take of them is there, counted from 1."""
    force: bool = False
    """Make it again, even when nothing changed or a person has edited the script."""
    dry_run: bool = False
    """Only say what would be done; nothing is written."""
    stdin: bytes | None = None
    """What the source ``-`` stands for."""
    read: Callable[[str], Article] | None = None
    """How a source is read when not by ``sources.read``; raises SourceError."""
    new_only: bool = False
    """Whether a story that is on the shelf is a failure (KnownStoryError), rather than brought up to date."""
    tell: Callable[[str], None] = _silent
    """Gets a line for the user at each step."""
    count: Callable[[str, int, int], None] = _uncounted
    """Gets what is being done, how much of it is done, and how much there is."""

    step: Callable[[Step], None] = _unseen
    """Gets how far each source is; from any thread."""

    def quiet(self) -> Order:
        """The same without listeners, to travel to another process."""
        return replace(self, read=None, tell=_silent, count=_uncounted, step=_unseen)


@dataclass(frozen=True)
class Result:
    """One episode or draft, with paths relative to the show."""

    slug: str
    number: int
    guid: str | None
    title: str
    language: str
    audio: str | None
    duration_ms: int | None
    script: str
    status: Status
    warnings: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    """What was read and left out of the article, and why."""
    writing: Mapping[str, Any] | None = None
    """How a language model wrote along: its name, lines, tokens, and which lines fell back and why; else None."""


@dataclass(frozen=True)
class Failure:
    """A source or episode that came to nothing; the others were done all the same."""

    source: str
    error: PodcastError


@dataclass(frozen=True)
class Window:
    """What ``publish`` did to ``feed/``."""

    feed: str
    """Path of feed.xml relative to the show."""
    episodes: int
    written: tuple[str, ...]
    """Files of ``feed/`` that changed."""
    removed: tuple[str, ...]
    left_out: tuple[PodcastError, ...]
    """Why an episode is not in the feed."""
    sent: tuple[str, ...] = ()
    """Files that went to the publish target."""
    withdrawn: tuple[str, ...] = ()
    """Files that were removed there."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What a batch came to."""

    episodes: tuple[Result, ...]
    failed: tuple[Failure, ...]
    window: Window | None = None


class Interrupted(KeyboardInterrupt):
    """A batch was broken off; what was done by then is done, and in ``feed/`` if that was asked for."""

    def __init__(self, outcome: Outcome, total: int) -> None:
        super().__init__()
        self.outcome = outcome
        self.total = total
        """How many there would have been."""
