"""OPML: the list of feeds that feed readers export (http://opml.org/spec2.opml)."""

from __future__ import annotations

from podcast.errors import SourceError
from podcast.model import Item
from podcast.sources.archive import refuse_entities
from podcast.sources.draft import tidy
from podcast.sources.feeds import plain
from podcast.sources.listings.listing import Listing
from podcast.sources.listings.whole import address


def parse(data: bytes, name: str, url: str | None) -> Listing:
    """The feeds as items, each with its title. Raises SourceError for broken XML and for XML that defines entities."""
    from lxml import etree

    refuse_entities(data, name)
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        tree = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise SourceError(f"{name} is broken OPML", hint="export it again from your feed reader") from error
    found = Listing("opml", plain(tree.findtext("head/title")) or None)
    for outline in tree.iter("outline"):
        told = {key.lower(): value for key, value in outline.items()}
        link = address(told.get("xmlurl"))
        if link:
            found.items.append(Item(source=link, title=tidy(told.get("title") or told.get("text") or "")[:300] or None))
    return found
