"""A Word file into a draft: the paragraphs of its body, of tables and boxes too, by the names of their styles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from podcast.errors import SourceError
from podcast.sources import archive
from podcast.sources.dates import iso
from podcast.sources.draft import Block, Draft, Kind, tidy

_KIND = "Word file"
_STYLES: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"title|judul", re.IGNORECASE), "title"),
    (re.compile(r"(?:heading|judul) ?1", re.IGNORECASE), "title"),
    (re.compile(r"(?:heading|judul) ?[2-9]|subtitle|subjudul", re.IGNORECASE), "heading"),
    (re.compile(r"list (?:bullet|number).*", re.IGNORECASE), "item"),
)
"""Names of styles, Word's own and LibreOffice's, and what their paragraphs are."""
_UNSEEN = ("{*}del", "{*}moveFrom", "{*}Fallback")
"""What was struck out or moved away, and what a text box says a second time for old programs."""
_MARKS = {"tab": " ", "br": "\v", "cr": "\v", "noBreakHyphen": "-"}
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"


def read_docx(data: bytes, name: str, url: str | None) -> Draft:
    """Draft of a .docx. Raises SourceError when it is broken, encrypted, or unpacks to far too much."""
    packed = archive.opened(data, name, _KIND)
    body = _xml(packed, "word/document.xml", name)
    styles = _styles(_xml(packed, "word/styles.xml", name)) if "word/styles.xml" in packed.namelist() else {}
    draft = Draft(list(_blocks(body, styles)), url=url)
    if draft.blocks and draft.blocks[0].kind == "title":
        draft.title = draft.blocks.pop(0).text
    draft.blocks = [Block("heading", block.text) if block.kind == "title" else block for block in draft.blocks]
    known = _properties(packed, name)
    draft.title = draft.title or known.get("title") or None
    draft.byline = known.get("creator") or None
    draft.published = iso((known.get("created") or "")[:10])
    return draft


def _xml(packed: ZipFile, path: str, name: str) -> Any:
    from lxml import etree

    data = archive.part(packed, path, name, _KIND)
    archive.refuse_entities(data, name)
    try:
        return etree.fromstring(data, parser=etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.LxmlError, ValueError) as error:
        raise archive.broken(name, _KIND) from error


def _styles(root: Any) -> dict[str, Kind]:
    """What the paragraphs of a style are, by its id, where they are more than paragraphs."""
    found: dict[str, Kind] = {}
    for style in root.iter("{*}style"):
        label = _value(style.find("{*}name"))
        kind = next((kind for names, kind in _STYLES if names.fullmatch(label)), None)
        if kind is None and style.find("{*}pPr/{*}numPr") is not None:
            kind = "item"
        if kind is not None:
            found[_attribute(style, "styleId")] = kind
    return found


def _blocks(root: Any, styles: dict[str, Kind]) -> Iterator[Block]:
    """Paragraphs in the order of the file, those of tables and text boxes too; a line break parts two."""
    from lxml import etree

    etree.strip_elements(root, *_UNSEEN, with_tail=False)
    ours = f"{{{etree.QName(root).namespace}}}"
    open_ones: list[list[str]] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        part = element.tag.removeprefix(ours)
        if event == "start" and part == "p":
            open_ones.append([])
        elif event == "end" and part == "p":
            kind = _kind(element.find("{*}pPr"), styles)
            for line in "".join(open_ones.pop()).split("\v"):
                if text := tidy(line):
                    yield Block(kind, text)
        elif event == "start" and open_ones and not _hidden(element):
            open_ones[-1].append((element.text or "").replace("\v", " ") if part == "t" else _MARKS.get(part, ""))


def _kind(about: Any, styles: dict[str, Kind]) -> Kind:
    """What a paragraph is, by its properties."""
    if about is None:
        return "paragraph"
    kind = styles.get(_value(about.find("{*}pStyle")), "paragraph")
    return "item" if kind == "paragraph" and about.find("{*}numPr") is not None else kind


def _hidden(element: Any) -> bool:
    """Whether the run around a piece of text is marked as not to be shown."""
    mark = element.getparent().find("{*}rPr/{*}vanish")
    return mark is not None and _value(mark) not in ("0", "false", "off")


def _value(element: Any) -> str:
    return _attribute(element, "val") if element is not None else ""


def _attribute(element: Any, name: str) -> str:
    """An attribute of the element's own namespace: Word writes one of two."""
    from lxml import etree

    return str(element.get(f"{{{etree.QName(element).namespace}}}{name}", ""))


def _properties(packed: ZipFile, name: str) -> dict[str, str]:
    """Title, creator and date as the file states them."""
    try:
        root = _xml(packed, "docProps/core.xml", name)
    except SourceError:
        return {}
    names = {f"{_DC}title": "title", f"{_DC}creator": "creator", f"{_TERMS}created": "created"}
    return {key: tidy(root.findtext(tag) or "") for tag, key in names.items()}
