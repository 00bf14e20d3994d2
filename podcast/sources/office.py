"""A Word file into a draft: mammoth makes plain HTML of it, tables included."""

from __future__ import annotations

import io
from typing import Any

from podcast.errors import SourceError
from podcast.sources import archive
from podcast.sources.dates import iso
from podcast.sources.draft import Block, Draft, tidy

_KIND = "Word file"
_TITLES = "p[style-name='Title'] => h1:fresh\np[style-name='Judul'] => h1:fresh"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"


def read_docx(data: bytes, name: str, url: str | None) -> Draft:
    """Draft of a .docx. Raises SourceError when it is broken, encrypted, or unpacks to far too much."""
    from mammoth import convert_to_html

    packed = archive.opened(data, name, _KIND)
    archive.part(packed, "word/document.xml", name, _KIND)
    for path in packed.namelist():
        if path.endswith((".xml", ".rels")):
            archive.refuse_entities(archive.part(packed, path, name, _KIND), name)
    try:
        page = convert_to_html(io.BytesIO(data), style_map=_TITLES, convert_image=_no_picture).value
    except Exception as error:  # mammoth raises whatever its parsers raise
        raise archive.broken(name, _KIND) from error
    from podcast.sources.markup import blocks

    draft = Draft(blocks(page), url=url)
    if draft.blocks and draft.blocks[0].kind == "title":
        draft.title = draft.blocks.pop(0).text
    draft.blocks = [Block("heading", block.text) if block.kind == "title" else block for block in draft.blocks]
    known = _properties(packed, name)
    draft.title = draft.title or known.get("title") or None
    draft.byline = known.get("creator") or None
    draft.published = iso((known.get("created") or "")[:10])
    return draft


def _no_picture(image: Any) -> list[Any]:
    return []


def _properties(packed: Any, name: str) -> dict[str, str]:
    """Title, creator and date as the file states them."""
    from lxml import etree

    try:
        core = archive.part(packed, "docProps/core.xml", name, _KIND)
        root = etree.fromstring(core, parser=etree.XMLParser(resolve_entities=False, no_network=True))
    except (SourceError, etree.LxmlError, ValueError):
        return {}
    names = {f"{_DC}title": "title", f"{_DC}creator": "creator", f"{_TERMS}created": "created"}
    return {key: tidy(root.findtext(tag) or "") for tag, key in names.items()}
