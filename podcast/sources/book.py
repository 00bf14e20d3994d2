"""An EPUB into a draft: its chapters in the order of the spine."""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

from podcast.errors import SourceError
from podcast.sources import archive
from podcast.sources.dates import iso
from podcast.sources.draft import Block, Draft, tidy
from podcast.sources.markup import blocks

_KIND = "EPUB"
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
MOST_CHAPTERS = 1_000


def read_epub(data: bytes, name: str, url: str | None) -> Draft:
    """Draft of an EPUB. Raises SourceError when it is broken, locked, empty, or unpacks to far too much."""
    packed = archive.opened(data, name, _KIND)
    roots = [found.get("full-path") for found in _xml(packed, _CONTAINER, name).iter("{*}rootfile")]
    if not roots or not roots[0]:
        raise archive.broken(name, _KIND)
    package = _xml(packed, roots[0], name)
    chapters = _chapters(package, posixpath.dirname(roots[0]))
    if _locked(packed, name) & set(chapters):
        raise SourceError(f"{name} is an encrypted EPUB", hint="copy the article's text into a .txt file")
    draft = Draft([], url=url)
    for chapter in chapters[:MOST_CHAPTERS]:
        for block in blocks(archive.part(packed, chapter, name, _KIND)):
            draft.blocks.append(Block("heading", block.text) if block.kind == "title" else block)
    if not draft.blocks:
        raise SourceError(f"{name} is an EPUB with no text in it", hint="copy the article's text into a .txt file")
    draft.title = _said(package, "title")
    draft.byline = _said(package, "creator")
    draft.site = _said(package, "publisher")
    draft.language = _said(package, "language")
    draft.published = iso((_said(package, "date") or "")[:10])
    return draft


def _xml(packed: ZipFile, path: str, name: str) -> Any:
    from lxml import etree

    data = archive.part(packed, path, name, _KIND)
    archive.refuse_entities(data, name)
    try:
        return etree.fromstring(data, parser=etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.LxmlError, ValueError) as error:
        raise archive.broken(name, _KIND) from error


def _chapters(package: Any, folder: str) -> list[str]:
    """Paths of the chapters as the spine orders them, without the table of contents."""
    listed = {
        item.get("id"): item
        for item in package.iter("{*}item")
        if "nav" not in (item.get("properties") or "").split() and "html" in (item.get("media-type") or "html")
    }
    order = [ref.get("idref") for ref in package.iter("{*}itemref") if ref.get("linear") != "no"]
    addresses = [listed[one].get("href") or "" for one in order if one in listed]
    return [posixpath.normpath(posixpath.join(folder, unquote(urlsplit(one).path))) for one in addresses if one]


def _locked(packed: ZipFile, name: str) -> set[str]:
    """Paths that the book says are encrypted; fonts often are, chapters only when they are protected."""
    if _ENCRYPTION not in packed.namelist():
        return set()
    root = _xml(packed, _ENCRYPTION, name)
    return {unquote(found.get("URI") or "") for found in root.iter("{*}CipherReference")}


def _said(package: Any, what: str) -> str | None:
    found = package.find(f".//{{http://purl.org/dc/elements/1.1/}}{what}")
    return tidy("".join(found.itertext())) or None if found is not None else None
