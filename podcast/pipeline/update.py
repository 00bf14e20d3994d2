"""Looks at the sources that a show follows, and makes an episode of each article that is new."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

from podcast import following, library
from podcast.errors import EngineError, LibraryError, PodcastError, SoundError, UsageError
from podcast.following import Due, Followed, Mark, Seen
from podcast.model import Item, Show, Subscription
from podcast.pipeline import digest
from podcast.pipeline.draft import KnownStoryError
from podcast.pipeline.look import look
from podcast.pipeline.order import Failure, Order, Outcome
from podcast.pipeline.reader import SETTLING, Reader
from podcast.pipeline.window import rebuild
from podcast.web.visitor import LaterError, Visitor

LOCK = ".lock-update"
STATE = f"{library.FOLDER}/{following.NAME}"
OURS = (EngineError, SoundError, LibraryError, LaterError)
"""What is no fault of an article: it waits, and this does not count as a try."""
Make = Callable[[Sequence[str], Order], Outcome]
"""Makes something of sources as ``pipeline.generate`` does; what is in ``failed`` by its source is tried again."""


@dataclass(frozen=True)
class Looked:
    """What a look at one source came to."""

    source: str
    status: str
    """read, unchanged, resting or failed."""
    listed: int = 0
    fresh: int = 0
    """Articles that are new and wanted."""
    left: Mapping[str, int] = field(default_factory=dict)
    """Why others were not taken, and how many for each reason."""
    ahead: int = 0
    """How many of the new ones are dated in the future, which counts as undated."""


@dataclass(frozen=True)
class Update:
    """What ``podcast update`` came to."""

    looked: tuple[Looked, ...]
    due: tuple[Due, ...]
    """Whose turn it was."""
    outcome: Outcome
    """Episodes made, and what failed; sources that could not be looked at too."""
    left: tuple[Failure, ...]
    """Articles that the filters leave out now that they were read."""
    known: tuple[Failure, ...]
    """Stories that turned out to be on the shelf already."""
    given_up: tuple[Due, ...]
    """What failed too often and is not tried any more."""
    waiting: tuple[Due, ...]
    """What is left for later runs."""


def update(
    root: Path,
    show: Show,
    order: Order,
    make: Make,
    *,
    now: str,
    limit: int | None = None,
    every: int | None = None,
    window: bool = True,
) -> Update:
    """Look at each source once, and ``make`` something of what is new there, ``limit`` articles at most.

    With ``every``, what is made is a digest: of two articles or more, and so many days after the last one at least.
    ``now`` is an RFC 3339 moment. What fails keeps waiting and is tried again in later runs; a source that fails stops
    no other. ``window`` lets ``feed/`` be rebuilt after a run that was broken off. A dry run only looks. Raises
    UsageError for a show without sources, LibraryError when another update is at work, and whatever ``make`` raises.
    """
    if not show.sources:
        raise UsageError("this show follows no source", hint="add a [[sources]] table to podcast.toml")
    today = order.today[:10]
    visitor = Visitor(show.fetch)
    with nullcontext() if order.dry_run else library.locked(root, "podcast update", name=LOCK):
        around = _look_around(root, show, order, visitor, now)
        seen, due = around.seen, tuple[Due, ...]()
        if every is None or _days_since(seen.digested, today) >= every:
            seen, due = following.due(seen, show.sources, today, limit=limit)
        if every is not None and len(due) < digest.FEWEST:
            due = ()  # it waits for company
        if not order.dry_run:
            following.save(root / STATE, seen)  # what waits is not forgotten, whatever happens next
        outcome = Outcome((), ())
        if due and not order.dry_run:
            turns = {_given(root, one.mark): one for one in due}
            wanted = {source: (_table(show, one), one) for source, one in turns.items()}
            read = Reader(show, order, visitor, today, wanted, around.items)
            outcome = make(tuple(turns), replace(order, read=read, new_only=True))
            seen = _settled(seen, turns, outcome, today)
            if every is not None and outcome.episodes:
                seen = seen.model_copy(update={"digested": today})
            following.save(root / STATE, seen)
        if around.broken_off and window and outcome.window is None and not order.dry_run:
            with library.locked(root, "podcast update"):
                outcome = replace(outcome, window=rebuild(root, show))
    return _told(show, seen, around, due, outcome)


@dataclass
class _Around:
    """What the looks at all sources came to."""

    seen: Seen
    items: dict[str, Item] = field(default_factory=dict)
    """By key."""
    looked: list[Looked] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    broken_off: bool = False
    """Whether the shelf has episodes that an earlier run made and did not live to tell."""


class _Shelf:
    """Where the stories on the shelf were read; found out when first asked, for a run without news needs none of it."""

    def __init__(self, root: Path) -> None:
        self._addresses = cache(lambda: library.addresses(root))

    def __contains__(self, key: object) -> bool:
        return key in self._addresses()


def _look_around(root: Path, show: Show, order: Order, visitor: Visitor, now: str) -> _Around:
    shelf = _Shelf(root)
    around = _Around(following.load(root / STATE))
    for subscription in show.sources:
        name = subscription.name
        followed = around.seen.sources.get(name, Followed())
        if followed.not_before and datetime.fromisoformat(followed.not_before) > datetime.fromisoformat(now):
            order.tell(f"{name} asks to be left alone until {followed.not_before}")
            around.looked.append(Looked(name, "resting"))
            continue
        order.tell(f"looking at {name}")
        try:
            found = look(root, subscription, followed, visitor)
        except PodcastError as error:
            around.failed.append(Failure(name, error))
            around.looked.append(Looked(name, "failed"))
            if subscription.url and (rest_s := visitor.rest_s(subscription.url)):
                until = (datetime.fromisoformat(now) + timedelta(seconds=round(rest_s))).isoformat()
                around.seen = around.seen.put(name, followed.model_copy(update={"not_before": until}))
            continue
        for note in found.notes:
            order.tell(note)
        around.seen = around.seen.put(name, found.followed.model_copy(update={"not_before": None}))
        if found.items is None:
            around.looked.append(Looked(name, "unchanged"))
            continue
        sifted = following.sift(found.items, subscription, around.seen, order.today[:10], shelf=shelf)
        around.seen = around.seen.put(name, sifted.followed)
        around.items |= {following.key(item.source): item for item in found.items}
        listed, left = len(found.items) + sum(found.left.values()), {**found.left, **sifted.left}
        around.looked.append(Looked(name, "read", listed, len(sifted.fresh), left, sifted.ahead))
    before, around.seen = around.seen, following.found_on_shelf(around.seen, shelf)
    around.broken_off = around.seen is not before
    return around


def _days_since(day: str | None, today: str) -> float:
    return (date.fromisoformat(today) - date.fromisoformat(day)).days if day else math.inf


def _given(root: Path, mark: Mark) -> str:
    """A source as the pipeline takes it."""
    return mark.source if "://" in mark.source else str(root / mark.source)


def _table(show: Show, one: Due) -> Subscription:
    return next(subscription for subscription in show.sources if subscription.name == one.source)


def _settled(seen: Seen, turns: Mapping[str, Due], outcome: Outcome, today: str) -> Seen:
    """With what became of each one whose turn it was."""
    errors = {failure.source: failure.error for failure in outcome.failed}
    for source, one in turns.items():
        error = errors.get(source)
        if error is None:
            if outcome.episodes:  # else the whole came to nothing, and all of it waits
                seen = following.settled(seen, one, today, made=True)
        elif isinstance(error, KnownStoryError):
            seen = following.settled(seen, one, today, made=True)
        elif isinstance(error, digest.AloneError):
            continue  # it waits as if it had not had its turn
        elif isinstance(error, SETTLING):
            seen = following.settled(seen, one, today, left=error.what)
        elif not isinstance(error, OURS):
            seen = following.settled(seen, one, today, failed=error.what)
    return seen


def _told(show: Show, seen: Seen, around: _Around, due: Sequence[Due], outcome: Outcome) -> Update:
    def among(*kinds: type[PodcastError]) -> tuple[Failure, ...]:
        return tuple(failure for failure in outcome.failed if isinstance(failure.error, kinds))

    now = [Due(one.source, one.key, seen.sources[one.source].marks[one.key]) for one in due]
    waiting = [
        Due(subscription.name, key, mark)
        for subscription in show.sources
        for key, mark in seen.sources.get(subscription.name, Followed()).marks.items()
        if mark.status == "waiting"
    ]
    quiet = (KnownStoryError, digest.AloneError, *SETTLING)
    failed = [failure for failure in outcome.failed if not isinstance(failure.error, quiet)]
    return Update(
        looked=tuple(around.looked),
        due=tuple(due),
        outcome=replace(outcome, failed=(*around.failed, *failed)),
        left=among(*SETTLING),
        known=among(KnownStoryError),
        given_up=tuple(one for one in now if one.mark.status == "left" and one.mark.tries),
        waiting=tuple(waiting),
    )
