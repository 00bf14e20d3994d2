"""What the directories require of a feed, as a table: PSP-1, Apple Podcasts, Spotify.

https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification
https://podcasters.apple.com/support/823-podcast-requirements
https://support.spotify.com/creators/article/podcast-specification-doc/
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any

SPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
}
LONGEST_TEXT, LONGEST_VALUE = 4000, 255
"""Bytes of a description, characters of any other value (Apple)."""

SHOW = (
    ("PSP-1", "a title", "string-length(normalize-space(title)) > 0"),
    ("PSP-1", "its own address in atom:link rel=self", "starts-with(atom:link[@rel='self']/@href, 'http')"),
    ("PSP-1", "a link to its page", "starts-with(link, 'http')"),
    ("PSP-1", "a description", "string-length(normalize-space(description)) > 0"),
    ("PSP-1", "a language", "string-length(normalize-space(language)) >= 2"),
    ("PSP-1", "a category", "string-length(itunes:category/@text) > 0"),
    ("PSP-1", "itunes:explicit true or false", "itunes:explicit = 'true' or itunes:explicit = 'false'"),
    ("PSP-1", "a picture in itunes:image", "starts-with(itunes:image/@href, 'http')"),
    ("Podcasting 2.0", "a podcast:guid", "string-length(podcast:guid) = 36"),
    ("Apple", "an author", "string-length(normalize-space(itunes:author)) > 0"),
)
"""Whose rule it is, what the feed must have, and the XPath from its channel that is true when it has it."""
ITEM = (
    ("PSP-1", "a title", "string-length(normalize-space(title)) > 0"),
    ("PSP-1", "a guid", "string-length(normalize-space(guid)) > 0"),
    ("PSP-1", "an enclosure with an address", "starts-with(enclosure/@url, 'http')"),
    ("PSP-1", "an enclosure with a length", "number(enclosure/@length) > 0"),
    ("PSP-1", "an enclosure of sound", "starts-with(enclosure/@type, 'audio/')"),
    ("Apple", "no number at the beginning of its title", "not(number(substring-before(concat(title, ' '), ' ')) >= 0)"),
    ("Apple", "true or false in itunes:explicit", "itunes:explicit = 'true' or itunes:explicit = 'false'"),
    ("Spotify", "a duration", "number(itunes:duration) > 0"),
)
"""The same for each item."""


def broken(document: Any) -> Iterator[str]:
    """What a parsed feed lacks, a sentence each; ``document`` is its root element."""
    channel = document.find("channel")
    if channel is None:
        yield "has no channel (RSS 2.0)"
        return
    yield from (f"lacks {what} ({who})" for who, what, path in SHOW if not _holds(channel, path))
    items = channel.findall("item")
    for number, item in enumerate(items, 1):
        name = item.findtext("title") or f"item {number}"
        yield from (f"“{name}” lacks {what} ({who})" for who, what, path in ITEM if not _holds(item, path))
        if not _is_date(item.findtext("pubDate") or ""):
            yield f"“{name}” lacks a date that apps can read (RSS 2.0)"
    yield from _twins(items)
    yield from _long(channel)


def _holds(element: Any, path: str) -> bool:
    return bool(element.xpath(path, namespaces=SPACES))


def _is_date(text: str) -> bool:
    try:
        return parsedate_to_datetime(text) is not None
    except ValueError:
        return False


def _twins(items: list[Any]) -> Iterator[str]:
    """Apps tell episodes apart by guid, and some by the base name of the file alone."""
    guids = Counter(item.findtext("guid") for item in items)
    names = Counter(
        enclosure.get("url", "").rpartition("/")[2] for item in items for enclosure in item.iter("enclosure")
    )
    yield from (f"has the guid {guid} {count} times (PSP-1)" for guid, count in guids.items() if count > 1)
    yield from (f"has {count} sounds called {name} (podget, podboat)" for name, count in names.items() if count > 1)


def _long(channel: Any) -> Iterator[str]:
    for element in channel.iter("description", "title"):
        text = element.text or ""
        if element.tag == "description" and len(text.encode()) > LONGEST_TEXT:
            yield f"has a description of more than {LONGEST_TEXT:,} bytes (PSP-1)"
        if element.tag == "title" and len(text) > LONGEST_VALUE:
            yield f"has a title of more than {LONGEST_VALUE} characters (Apple)"
    for address in channel.xpath(".//enclosure/@url | .//@href"):
        if not re.fullmatch(r"[\x21-\x7e]+", address):
            yield f"has the address {address}, which is not plain ASCII (Apple)"
