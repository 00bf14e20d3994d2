"""The feed: it stands, names what is here, keeps the rules of the directories, and is up to date."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from podcast import library
from podcast.errors import PodcastError
from podcast.model import Show
from podcast.pipeline.check.finding import Finding, wrong
from podcast.pipeline.check.rules import broken
from podcast.pipeline.window import FEED, preview, survey


def look(root: Path, show: Show) -> Iterator[Finding]:
    """feed.xml as it is on disk, and whether publishing would change it.

    An episode that is not whole is told of by the look at the shelf: what follows for the feed is not told again.
    """
    path = root / FEED
    if not path.is_file():
        yield Finding("note", FEED, "there is none yet", "podcast publish")
        return
    from lxml import etree

    try:
        document = etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False, no_network=True))
    except (OSError, etree.XMLSyntaxError) as error:
        yield Finding("wrong", FEED, f"cannot be read: {error}", "podcast publish")
        return
    try:
        window = preview(root, show)
    except PodcastError as error:
        yield wrong(FEED, error)
        return
    here = {folder.name for folder in library.folders(root) if (folder / library.RECORD).is_file()}
    halves = here - {entry.slug for entry in survey(root)[0]}
    good = not halves
    for enclosure in document.iter("enclosure"):
        address, length = enclosure.get("url", ""), enclosure.get("length", "")
        sound = root / address.removeprefix(f"{show.base_url}/")
        if sound.parent.name in halves:
            continue
        if not address.startswith(f"{show.base_url}/episodes/") or not sound.is_file():
            good = False
            yield Finding("wrong", FEED, f"names {address}, which is not here", "podcast publish")
        elif str(sound.stat().st_size) != length:
            good = False
            yield Finding("wrong", FEED, f"gives {address} another length than it has", "podcast publish")
    for what in broken(document):
        good = False
        yield Finding("wrong", FEED, what, "podcast publish")
    changed = [f"feed/{name}" for name in (*window.written, *window.removed)]
    if changed and not halves:
        yield Finding("wrong", "feed", f"is not up to date: {', '.join(changed[:5])}", "podcast publish")
    elif good:
        count = f"{window.episodes} episode{'' if window.episodes == 1 else 's'}"
        yield Finding("good", FEED, f"{count}; keeps the rules of PSP-1, Apple and Spotify")
