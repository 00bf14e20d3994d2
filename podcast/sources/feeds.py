"""An RSS or Atom feed: it is no article, unless its only item carries one whole."""

from __future__ import annotations

import re
from calendar import timegm
from datetime import UTC, datetime
from typing import Any

from podcast.errors import SourceError
from podcast.sources.archive import refuse_entities
from podcast.sources.draft import Draft, ended, tidy
from podcast.sources.markup import blocks

FEWEST_WORDS = 60
"""Words of an item that is more than a teaser."""
_FEED = re.compile(
    r"(?>(?:<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>]*>)\s*)*+<(?:rss|feed|rdf:RDF|channel|item|entry)\b(?!-)", re.DOTALL
)


_LONE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?P<item><(?P<tag>item|entry)\b[^>]*>.*)", re.DOTALL)
_AROUND = {
    "item": '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>{}</channel></rss>',
    "entry": '<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>',
}
"""The feed that a lone item was cut out of."""


def looks_like_feed(text: str) -> bool:
    """Whether a text begins as RSS or Atom does.

    >>> looks_like_feed('<?xml version="1.0"?><rss version="2.0">'), looks_like_feed("<html>")
    (True, False)
    """
    return _FEED.match(text[:4096].lstrip("\ufeff \t\r\n")) is not None


def read_feed(data: bytes, name: str, url: str | None) -> Draft:
    """Draft of the feed's only item. Raises SourceError for all other feeds, with the address of the newest item."""
    import feedparser

    refuse_entities(data, name)
    lone = _LONE.match(data.decode("utf-8", "replace").lstrip("\ufeff"))
    if lone:
        data = _AROUND[lone["tag"]].format(lone["item"]).encode()
    got: Any = feedparser.parse(data)
    items = got.get("entries", [])
    if not items:
        raise SourceError(f"{name} is a feed without any item in it", hint="give the address of an article")
    item = items[0]
    content = max([part.get("value", "") for part in item.get("content", [])] + [item.get("summary", "")], key=len)
    draft = Draft([block for block in blocks(content) if block.kind != "title"] if content.strip() else [], url=url)
    whole = sum(len(block.text.split()) for block in draft.blocks if ended(block.text)) >= FEWEST_WORDS
    if len(items) > 1 or not (whole or lone):
        what = f"a feed of {len(items)} articles, not one" if len(items) > 1 else "a feed with a teaser, not an article"
        raise SourceError(f"{name} is {what}", hint=_hint(items))
    draft.title = plain(item.get("title")) or None
    draft.byline = plain(item.get("author")) or None
    draft.site = plain(got.get("feed", {}).get("title")) or None
    draft.url = item.get("link") or url
    draft.language = item.get("language") or got.get("feed", {}).get("language")
    draft.published = moment(item.get("published_parsed"))
    draft.modified = moment(item.get("updated_parsed"))
    return draft


def _hint(items: list[Any]) -> str:
    link = next((tidy(str(item.get("link"))) for item in items if item.get("link")), "")
    if not re.match(r"https?://\S{1,300}$", link):
        return "give the address of one article"
    return f"give the address of one article, such as {link}"


def plain(text: Any) -> str:
    """One line of at most 300 characters, without tags."""
    return tidy(re.sub(r"<[^>]{1,200}>", "", str(text or "")))[:300]


def moment(parsed: Any) -> str | None:
    """RFC 3339 of a moment as feedparser gives it, in UTC."""
    if not parsed:
        return None
    try:
        return datetime.fromtimestamp(timegm(parsed), tz=UTC).isoformat()
    except (ValueError, TypeError, OverflowError, OSError):
        return None
