"""RSS and Atom, by feedparser."""

from __future__ import annotations

from typing import Any

from podcast.model import Item
from podcast.sources.archive import refuse_entities
from podcast.sources.feeds import moment, plain
from podcast.sources.listings.listing import ADDRESSLESS, Listing
from podcast.sources.listings.whole import address, item


def parse(data: bytes, name: str, url: str | None) -> Listing:
    """Items of a feed. Raises SourceError for one that defines entities."""
    import feedparser

    refuse_entities(data, name)
    # Relative links count from where the feed was found.
    got: Any = feedparser.parse(data, response_headers={"content-location": url} if url else None)
    about = got.get("feed", {})
    site, language = plain(about.get("title")) or None, about.get("language")
    return Listing("feed", site).add(_item(entry, site, language) or ADDRESSLESS for entry in got.get("entries", []))


def _item(entry: Any, site: str | None, language: str | None) -> Item | None:
    link = address(entry.get("feedburner_origlink") or entry.get("link"))
    if link is None:
        return None
    texts = [str(part.get("value") or "") for part in entry.get("content", [])]
    return item(
        link,
        id=entry.get("id"),
        title=plain(entry.get("title")),
        byline=plain(entry.get("author")),
        site=site,
        published=moment(entry.get("published_parsed") or entry.get("updated_parsed")),
        language=entry.get("language") or language,
        summary=str(entry.get("summary") or ""),
        text=max(texts, key=len, default=""),
    )
