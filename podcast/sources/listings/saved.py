"""Addresses that a person saved: exports of read-later services, bookmarks, and plain lists.

Known by their columns or keys, not by their names: Pocket and Instapaper (CSV, HTML), Omnivore, Wallabag and Shaarli
(JSON), Raindrop and Readwise Reader (CSV), the bookmarks of browsers, Pinboard and Linkding (Netscape HTML), and a
text with one address a line.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from podcast.errors import SourceError
from podcast.model import Item
from podcast.sources.charset import decode
from podcast.sources.draft import tidy
from podcast.sources.listings.listing import ADDRESSLESS, Listing
from podcast.sources.listings.whole import address

_URLS = ("url", "given_url", "resolved_url", "href", "link")
_TITLES = ("title", "given_title", "resolved_title", "description", "text")
_DONE = {
    ("status", "archive"),
    ("folder", "archive"),
    ("state", "archived"),
    ("is_archived", "1"),
    ("location", "archive"),
}
"""Column and value of what was read and put away."""


def parse(data: bytes, name: str, url: str | None) -> Listing:
    """The addresses in order, without what its reader has put away. Raises SourceError for a broken file."""
    text = decode(data).lstrip("\ufeff")
    head = text.lstrip()[:1]
    try:
        rows = _json(text) if head in ("[", "{") else _links(text) if head == "<" else _lines(text)
        found = Listing("saved").add(_item(row) for row in rows)
    except (ValueError, csv.Error, RecursionError) as error:
        raise SourceError(f"{name} cannot be read as a list of addresses: {error}", hint="export it again") from error
    found.items = list({item.source: item for item in found.items}.values())
    return found


def _item(row: dict[str, str]) -> Item | str:
    """What a row saves, or why it is none."""
    row = {key.strip().lower().replace(" ", "_"): value for key, value in row.items()}
    if any(row.get(key, "").lower() == value for key, value in _DONE):
        return "it is archived there"
    link = next((found for key in _URLS if (found := address(row.get(key)))), None)
    title = next((told for key in _TITLES if (told := tidy(row.get(key, "")))), "")
    return Item(source=link, title=title[:300] if title and not address(title) else None) if link else ADDRESSLESS


def _json(text: str) -> Iterator[dict[str, str]]:
    value: Any = json.loads(text)
    if isinstance(value, dict):
        value = next((inner for inner in value.values() if isinstance(inner, list | dict)), [])
    for row in value.values() if isinstance(value, dict) else value:
        if isinstance(row, dict):
            yield {str(key): str(given) for key, given in row.items() if isinstance(given, str | int | float)}


def _links(text: str) -> Iterator[dict[str, str]]:
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    try:
        tree = document_fromstring(text.replace("\x00", ""), parser=HTMLParser(remove_comments=True))
    except (etree.LxmlError, AssertionError) as error:
        raise ValueError("broken HTML") from error
    folder = ""  # Pocket and Instapaper part what was read from what was not by headings
    for element in tree.iter("h1", "a"):
        if element.tag == "h1":
            folder = element.text_content().strip().lower().removeprefix("read ")
        else:
            yield {"href": element.get("href") or "", "title": element.text_content(), "folder": folder}


def _lines(text: str) -> Iterator[dict[str, str]]:
    first = text.partition("\n")[0]
    if re.match(r"https?://\S+\s*$", first):
        yield from ({"url": line} for line in text.splitlines())
        return
    delimiter = max(",;\t", key=first.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
    yield from ({str(key): value for key, value in row.items() if isinstance(value, str)} for row in rows)
