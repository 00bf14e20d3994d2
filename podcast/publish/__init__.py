"""Puts the show where visitors are: media first, pages next, the feed last, so that no feed names a missing file."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from podcast.errors import LibraryError
from podcast.model import Episode
from podcast.publish.bucket import Bucket
from podcast.publish.folder import Folder
from podcast.publish.ledger import Ledger
from podcast.publish.parcel import FEED, Parcel, parcels
from podcast.publish.place import Place
from podcast.publish.websub import ping

__all__ = ["FEED", "Delivery", "Place", "Sender", "at", "ping", "to"]

CHECKPOINTS = 20
"""How often on the way the target is told what has arrived."""
GUID = re.compile(rb"<podcast:guid>([0-9a-f-]{36})</podcast:guid>")


@dataclass(frozen=True)
class Delivery:
    """What went to a target; paths are relative to the show, with ``/``, in order."""

    sent: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True)
class Sender:
    """Whose show it is, and what its shelf says of episodes that the target may still have."""

    guid: str
    """Of the show."""
    here: Collection[str]
    """Folders on the shelf, damaged ones and drafts included."""
    removed: Collection[str]
    """Folders that were taken off the shelf for good."""


def at(target: str, root: Path) -> Place:
    """The place that ``target`` names: a folder, s3://…, gs://… or az://…. Raises UsageError."""
    return Bucket(target) if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:/", target) else Folder(target, root)


def to(
    place: Place,
    root: Path,
    episodes: Iterable[Episode],
    sender: Sender,
    *,
    dry_run: bool = False,
    force: bool = False,
    progress: Callable[[int, int], None] | None = None,
    tell: Callable[[str], None] | None = None,
) -> Delivery:
    """Bring ``place`` up to date with the show in ``root``.

    What is unchanged there is not sent again, each file is switched in one step, and what was sent is written down on
    the way: a run that was interrupted is finished by the next. Once the feed is switched, what earlier runs sent and
    nobody needs any more is removed; what others put there is not touched. ``dry_run`` only lists. ``progress`` is
    told (files looked at, files in all). Raises LibraryError when a file that the feed names is missing, when the
    place refuses, when it holds another show or episodes that this shelf never had (``force`` overrules that), and
    when another publisher changes the feed meanwhile.
    """
    stages = parcels(root, episodes)
    wanted = {parcel.path for stage in stages for parcel in stage}
    ledger, stock, mark = Ledger.read(place), place.stock(), place.mark(FEED)
    if not force:
        _refuse_strangers(place, ledger, sender)
    ledger.changed, ledger.show = ledger.show != sender.guid, sender.guid
    if not dry_run:
        place.begin(tell)
    sent: list[str] = []
    looked, every = 0, max(16, len(wanted) // CHECKPOINTS)
    try:
        for stage in stages[:-1]:
            missing = []
            for parcel in stage:
                looked += 1
                if place.has(parcel, ledger.files.get(parcel.path), stock.get(parcel.path)):
                    if progress:
                        progress(looked, len(wanted))
                else:
                    missing.append(parcel)
            looked -= len(missing)
            for parcel, tag in _send(place, missing, dry_run):
                looked += 1
                sent.append(parcel.path)
                if progress:
                    progress(looked, len(wanted))
                if not dry_run:
                    ledger.note(parcel, tag)
                    if len(sent) % every == 0:
                        ledger.write(place)
        (feed,) = stages[-1]
        if not place.has(feed, ledger.files.get(FEED), stock.get(FEED)):
            if not dry_run:
                ledger.write(place)
                ledger.note(feed, place.switch(feed, mark))
            sent.append(FEED)
        if progress:
            progress(len(wanted), len(wanted))
        stale = [path for path in ledger.files if path not in wanted and _is_ours(path, wanted, sender)]
        if not dry_run:
            place.remove([path for path in stale if path in stock])
            ledger.forget(stale)
        return Delivery(tuple(sent), tuple(stale))
    finally:
        if not dry_run and (ledger.changed or sent):
            ledger.write(place)


def _send(place: Place, missing: list[Parcel], dry_run: bool) -> Iterable[tuple[Parcel, str]]:
    """Each parcel with the tag that the place gave it, in order, as they arrive."""
    if dry_run:
        yield from ((parcel, "") for parcel in missing)
        return
    pool = ThreadPoolExecutor(place.side_by_side)
    try:
        yield from zip(missing, pool.map(place.send, missing), strict=True)
    finally:
        pool.shutdown(cancel_futures=True)


def _refuse_strangers(place: Place, ledger: Ledger, sender: Sender) -> None:
    """Two shelves must not undo each other at one place."""
    there = ledger.show
    if there is None and (found := GUID.search(place.read(FEED) or b"")):
        there = found[1].decode()
    if there not in (None, sender.guid):
        hint = "give another target; if it is yours and may be replaced, add --force"
        raise LibraryError(f"{place.name} holds another show, {there}", hint=hint)
    known = {*sender.here, *sender.removed}
    strange = sorted({slug for path in ledger.files if (slug := _slug(path)) and slug not in known})
    if strange:
        more = f" and {len(strange) - 3} more" if len(strange) > 3 else ""
        hint = "bring their folders here first; to drop them from the feed there, add --force"
        what = f"{place.name} has episodes that are not on this shelf: {', '.join(strange[:3])}{more}"
        raise LibraryError(what, hint=hint)


def _is_ours(path: str, wanted: Collection[str], sender: Sender) -> bool:
    """Whether a file that nobody needs may go: never the sound of an episode that may come back."""
    slug = _slug(path)
    return slug is None or slug in sender.removed or f"episodes/{slug}/{slug}.mp3" in wanted


def _slug(path: str) -> str | None:
    parts = path.split("/")
    return parts[1] if parts[0] == "episodes" and len(parts) == 3 else None
