"""JSON Feed, versions 1 and 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import json
from html import escape
from typing import Any
from urllib.parse import urljoin

from podcast.errors import SourceError
from podcast.model import Item
from podcast.sources.charset import decode
from podcast.sources.dates import iso
from podcast.sources.feeds import plain
from podcast.sources.listings.listing import ADDRESSLESS, Listing
from podcast.sources.listings.whole import address, item


def parse(data: bytes, name: str, url: str | None) -> Listing:
    """Items of a JSON feed. Raises SourceError when it is none."""
    value = json.loads(decode(data))
    entries = value.get("items")
    if not isinstance(entries, list):
        raise SourceError(f"{name} is no JSON feed: it has no list of items", hint="give the address of a feed")
    site = plain(value.get("title")) or None
    language = value.get("language")
    return Listing("json", site).add(_item(entry, site, language, url) or ADDRESSLESS for entry in entries)


def _item(entry: Any, site: str | None, language: Any, base: str | None) -> Item | None:
    if not isinstance(entry, dict):
        return None
    try:
        link = address(urljoin(base or "", str(entry.get("url") or entry.get("id") or "")))
    except ValueError:
        return None
    if link is None:
        return None
    writers = entry.get("authors") or [entry.get("author")]
    names = (
        [str(each.get("name") or "") for each in writers if isinstance(each, dict)] if isinstance(writers, list) else []
    )
    typed = escape(str(entry.get("content_text") or "")).replace("\n\n", "<p>").replace("\n", "<br>")
    return item(
        link,
        id=entry.get("id"),
        title=plain(entry.get("title")),
        byline=plain(", ".join(filter(None, names))),
        site=site,
        published=iso(str(entry.get("date_published") or entry.get("date_modified") or "")),
        language=entry.get("language") or language,
        summary=escape(str(entry.get("summary") or "")),
        text=str(entry.get("content_html") or typed),
    )
