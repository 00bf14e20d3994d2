"""Adds the feeds of an OPML file to the sources that a show follows."""

from __future__ import annotations

from pathlib import Path

from podcast import config, files, following, sources
from podcast.errors import SourceError
from podcast.model import Item


def follow(settings: Path, opml: Path, *, dry_run: bool = False) -> tuple[Item, ...]:
    """Append a ``[[sources]]`` table to podcast.toml for each feed of ``opml`` that is not there; give those feeds.

    Raises SourceError for a file that is no OPML or lists no feed, and UsageError when podcast.toml is not valid,
    before or after.
    """
    show = config.load(settings)
    try:
        data = opml.read_bytes()
    except OSError as error:
        raise SourceError(f"cannot read {opml}: {error.strerror}", hint="give an OPML file") from error
    listing = sources.listing(data, str(opml))
    if listing.kind != "opml":
        hint = f'a list of articles is followed by path = "{opml.name}" in a [[sources]] table'
        raise SourceError(f"{opml} is no OPML but a list of articles", hint=hint)
    if not listing.items:
        raise SourceError(f"{opml} lists no feed", hint="export it again from your feed reader")
    known = {following.key(subscription.url) for subscription in show.sources if subscription.url}
    added = {following.key(item.source): item for item in listing.items if following.key(item.source) not in known}
    if added and not dry_run:
        text = settings.read_text("utf-8").rstrip("\n") + "\n"
        text += "".join(f"\n{config.source(item.source, item.title)}" for item in added.values())
        config.check(text, str(settings))
        files.write(settings, text)
    return tuple(added.values())
