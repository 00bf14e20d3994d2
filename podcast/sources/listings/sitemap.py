"""Sitemaps, their indexes, and news sitemaps (https://www.sitemaps.org/protocol.html)."""

from __future__ import annotations

import io
from typing import Any

from podcast.errors import SourceError
from podcast.model import Item
from podcast.sources.archive import refuse_entities
from podcast.sources.dates import iso
from podcast.sources.feeds import plain
from podcast.sources.listings.listing import ADDRESSLESS, Listing, Sub
from podcast.sources.listings.whole import address


def parse(data: bytes, name: str, url: str | None) -> Listing:
    """Pages or further sitemaps. Raises SourceError for broken XML and for XML that defines entities."""
    from lxml import etree

    refuse_entities(data, name)
    found = Listing("sitemap")
    try:
        walk = etree.iterparse(io.BytesIO(data), tag=("{*}url", "{*}sitemap"), resolve_entities=False, no_network=True)
        for _, element in walk:
            told = _told(element)
            link = address(told.get("loc"))
            changed = iso(_whole_moment(told.get("publication_date") or told.get("lastmod")))
            if link and etree.QName(element).localname == "sitemap":
                found.subs.append(Sub(link, changed))
            elif link:
                found.items.append(
                    Item(
                        source=link,
                        title=plain(told.get("title")) or None,
                        site=plain(told.get("name")) or None,
                        published=changed,
                        language=(told.get("language") or "")[:2].lower() or None,
                    )
                )
            else:
                found.add([ADDRESSLESS])
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except (etree.LxmlError, ValueError) as error:
        if not found.items and not found.subs:
            raise SourceError(f"{name} is a broken sitemap", hint="give the address of a feed") from error
    return found


def _told(element: Any) -> dict[str, str]:
    """Texts below an entry by the names of their elements, those of the news extension among them."""
    from lxml import etree

    told: dict[str, str] = {}
    for inner in element.iter("{*}*"):
        space = etree.QName(inner).namespace or ""
        if inner.text and not ("image" in space or "video" in space):
            told.setdefault(etree.QName(inner).localname, inner.text.strip())
    return told


def _whole_moment(text: str | None) -> str:
    """A date of the W3C's form; one of a month or a year alone says too little.

    >>> _whole_moment("2026-07-06T05:00+07:00"), _whole_moment("2026-07")
    ('2026-07-06T05:00+07:00', '')
    """
    return text if text and len(text) >= 10 else ""
