"""Looks at one followed source: asks its server politely, reads the list, or what a folder holds."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from podcast import files, sources
from podcast.errors import SourceError, UsageError
from podcast.following import Followed
from podcast.model import Item, Subscription
from podcast.sources.fetch import refusal
from podcast.sources.listings import Listing
from podcast.web.visitor import Visitor

MOST_SUBS = 10
"""Sitemaps of an index that are read in one run, the newest first."""
SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".epub")
"""Files of a folder that may be articles."""
_OF_FEEDS = "podcast import {} writes its feeds into podcast.toml"


@dataclass(frozen=True)
class Look:
    """``items`` of a source, None when nothing changed there; ``followed`` says how to ask the next time."""

    items: tuple[Item, ...] | None
    followed: Followed
    notes: tuple[str, ...] = ()
    left: Mapping[str, int] = field(default_factory=dict)
    """Why other entries of its list are no items, and how many for each reason."""


def look(root: Path, subscription: Subscription, followed: Followed, visitor: Visitor) -> Look:
    """What a source lists now. Raises SourceError for what cannot be reached or read, UsageError for no such path."""
    if subscription.path is not None:
        return _on_disk(root, subscription.path, followed)
    settings = files.digest(subscription.model_dump_json())
    # A text that only the feed carries is needed again while its item waits, so it must come whole then.
    needed = any(mark.whole and mark.status == "waiting" for mark in followed.marks.values())
    asked = {} if needed or followed.settings != settings else _conditions(followed)
    url = subscription.name
    answer = visitor.named(url, allow=_allow(url), headers=asked)
    if answer.status == 304:
        return Look(None, followed)
    listing = sources.listing(answer.body, url, answer.url)
    if listing.kind == "opml":
        raise SourceError(f"{url} is a list of feeds", hint=_OF_FEEDS.format("FILE.opml"))
    notes = [f"{url} is a page that names a feed of its own: {listing.feeds[0]}"] if listing.feeds else []
    if listing.subs:
        _read_below(listing, visitor, notes)
    kept = {} if listing.subs else answer.headers  # an index may stay the same while what it leads to changes
    known = {"settings": settings, "etag": _kept(kept, "etag"), "modified": _kept(kept, "last-modified")}
    return Look(tuple(listing.items), followed.model_copy(update=known), tuple(notes), listing.left)


def _conditions(followed: Followed) -> dict[str, str]:
    given = {"If-None-Match": followed.etag, "If-Modified-Since": followed.modified}
    return {name: value for name, value in given.items() if value}


def _kept(headers: Mapping[str, str], name: str) -> str | None:
    value = headers.get(name, "")
    return value if value.isascii() and value.isprintable() and 0 < len(value) <= 1_000 else None


def _allow(url: str) -> Callable[[int, Mapping[str, str]], int]:
    def allow(status: int, headers: Mapping[str, str]) -> int:
        if status == 304:
            return 0
        if status != 200:
            raise refusal(status, headers, url)
        return sources.LARGEST_LIST

    return allow


def _read_below(index: Listing, visitor: Visitor, notes: list[str]) -> None:
    """Add what the newest sitemaps of an index list; one that cannot be read is noted and hides no other."""
    newest = sorted(index.subs, key=lambda sub: sub.modified or "", reverse=True)
    for sub in newest[:MOST_SUBS]:
        try:
            answer = visitor.found(sub.url, allow=_allow(sub.url))
            below = sources.listing(answer.body, sub.url, answer.url)
        except SourceError as error:
            notes.append(f"{error.what}; {error.hint}")
            continue
        index.items += below.items
        for reason, count in below.left.items():
            index.left[reason] = index.left.get(reason, 0) + count
    if (more := len(newest) - MOST_SUBS) > 0:
        index.left[f"a sitemap that is not among the newest {MOST_SUBS} of its index"] = more


def _on_disk(root: Path, given: str, followed: Followed) -> Look:
    path = root / Path(given).expanduser()
    home = Path(os.path.relpath(path, root))
    try:
        if path.is_dir():
            names = sorted(entry.name for entry in path.iterdir() if entry.is_file() and _readable(entry))
            return Look(tuple(Item(source=(home / name).as_posix()) for name in names), followed)
        listing = sources.listing(path.read_bytes(), given)
    except OSError as error:
        raise UsageError(
            f"source {given} cannot be read: {error.strerror}", hint="check path in podcast.toml"
        ) from error
    if listing.kind == "opml":
        raise SourceError(f"{given} is a list of feeds", hint=_OF_FEEDS.format(given))
    return Look(tuple(listing.items), followed, left=listing.left)


def _readable(path: Path) -> bool:
    """Whether a file may be an article; hidden ones are being written."""
    return path.suffix.lower() in SUFFIXES and path.name[0] not in ".~"
