"""What a list of articles holds, whichever kind it is; parsed in a process with limits, for it comes from strangers."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib import import_module

from podcast.errors import SourceError
from podcast.model import Item
from podcast.sources import apart
from podcast.sources.charset import decode
from podcast.sources.feeds import looks_like_feed

LARGEST = 50 << 20
"""Bytes of a list, unpacked; a sitemap may have as many."""
MOST_ITEMS = 2_000
"""Items of one list that are looked at, the newest where dates are given."""
ADDRESSLESS = "it has no address"
"""Why an entry cannot be followed."""


@dataclass(frozen=True)
class Sub:
    """A list that a list leads to, as a sitemap index does."""

    url: str
    modified: str | None = None


@dataclass
class Listing:
    """``items`` in the list's own order, or ``subs`` of an index of lists; ``feeds`` that a page names as its own.

    ``left`` says why other entries are no items, and how many for each reason.
    """

    kind: str
    title: str | None = None
    items: list[Item] = field(default_factory=list)
    subs: list[Sub] = field(default_factory=list)
    feeds: list[str] = field(default_factory=list)
    left: dict[str, int] = field(default_factory=dict)

    def add(self, found: Iterable[Item | str]) -> Listing:
        """With more entries: items, or the reasons why they are none."""
        for each in found:
            if isinstance(each, Item):
                self.items.append(each)
            else:
                self.left[each] = self.left.get(each, 0) + 1
        return self


_NOTHING = "give the address of a feed, a sitemap, or a page that links to articles"
_PARSERS: dict[str, str] = {
    "feed": "podcast.sources.listings.feed:parse",
    "json": "podcast.sources.listings.jsonfeed:parse",
    "sitemap": "podcast.sources.listings.sitemap:parse",
    "opml": "podcast.sources.listings.opml:parse",
    "page": "podcast.sources.listings.page:parse",
    "saved": "podcast.sources.listings.saved:parse",
}
Parser = Callable[[bytes, str, str | None], Listing]
"""From bytes, what messages call them, and their address if any; raises SourceError."""


def read(data: bytes, name: str, url: str | None = None) -> Listing:
    """What the list in ``data`` holds; ``url`` is where it came from, None for a file.

    Raises SourceError for what is no list, for an empty one, for XML entities, and when the limits end the process.
    """
    found: Listing = apart.ask("listing", data, name, url)
    return found


def parse(data: bytes, name: str, url: str | None) -> Listing:
    """The same in this process."""
    data = _unpacked(data, name)
    kind = _kind(data, url)
    if kind is None:
        raise SourceError(f"{name} is no list of articles", hint=_NOTHING)
    module, function = _PARSERS[kind].split(":")
    parser: Parser = getattr(import_module(module), function)
    found = parser(data, name, url)
    if not found.items and not found.subs and kind in ("page", "saved"):
        raise SourceError(f"{name} links to no article", hint=_NOTHING)
    if (more := len(found.items) - MOST_ITEMS) > 0:
        found.left[f"it is not among the newest {MOST_ITEMS} of the list"] = more
        found.items = sorted(found.items, key=lambda item: item.published or "", reverse=True)[:MOST_ITEMS]
    return found


def _unpacked(data: bytes, name: str) -> bytes:
    """What a gzip file holds, as ``sitemap.xml.gz`` is one whatever the server calls it."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
        whole = unpacker.decompress(data, LARGEST)
    except zlib.error as error:
        raise SourceError(f"{name} is packed in a broken way", hint="try again later") from error
    if unpacker.unconsumed_tail:
        raise SourceError(f"{name} unpacks to more than {LARGEST >> 20} MB", hint=_NOTHING)
    return whole


def _kind(data: bytes, url: str | None) -> str | None:
    """Which list the bytes are, by what stands in them.

    >>> _kind(b"<urlset><url/></urlset>", None), _kind(b'{"version": "https://jsonfeed.org/version/1.1"}', None)
    ('sitemap', 'json')
    >>> _kind(b"Title,URL\\nA,https://a.id/", None), _kind(b"https://a.id/b\\n", None), _kind(b"Kopi.", None)
    ('saved', 'saved', None)
    """
    head = decode(data[:8192]).lstrip("\ufeff \t\r\n")
    root = re.match(r"(?>(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?[^>]*>)\s*)*+<([\w:]+)", head, re.DOTALL)
    name = root[1].rpartition(":")[2].lower() if root else ""
    if looks_like_feed(head):
        return "feed"
    if name in ("urlset", "sitemapindex"):
        return "sitemap"
    if name == "opml":
        return "opml"
    if head[:1] in ("{", "["):
        return _json_kind(data)
    if "NETSCAPE-Bookmark" in head[:200] or (name and not url):
        return "saved"
    if name:
        return "page"
    first = head.partition("\n")[0].lower()
    if re.search(r"(?:^|[,;\t\"])url(?:$|[,;\t\"\r])", first) or re.match(r"https?://\S+\s*$", first):
        return "saved"
    return None


def _json_kind(data: bytes) -> str | None:
    try:
        value = json.loads(decode(data))
    except ValueError:
        return None
    if isinstance(value, dict) and ("jsonfeed.org" in str(value.get("version")) or "items" in value):
        return "json"
    return "saved"
