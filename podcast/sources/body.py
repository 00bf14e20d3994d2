"""Blocks of the tree in which trafilatura hands back an article: headings, paragraphs, entries, prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from podcast.sources.draft import Block, Kind, ended, tidy

PROSE_IN_CELL = 40
"""Words in sentences from which a table's cell is a column of text rather than a figure."""
MOST_SIGNS_OF_CODE = 0.02
"""Share of braces, semicolons and the like in a preformatted text that is still prose."""
_PARTS = frozenset({"head", "p", "list", "quote", "div", "code", "ab", "table"})
"""Elements that are blocks of their own; ``code`` inside a line is not."""
_BREAKS = frozenset({"lb", "item", *_PARTS} - {"code"})
_INLINE = frozenset({"hi", "ref", "span", "del"})
_CODE_SIGNS = re.compile(r"[{}<>;=\\|$]")


def blocks(body: Any) -> Iterator[Block]:
    """Blocks of a body in order. A line break of the page parts two paragraphs, one of its source never does."""
    loose = _flat(body.text)
    for element in body:
        part = element.tag in _PARTS and not _inline_code(element, loose)
        if part and loose.strip():
            yield from _lines("paragraph", loose)
            loose = ""
        if not part:
            loose += "\n" if element.tag == "lb" else _words(element) if element.tag in _INLINE | {"code"} else ""
        elif element.tag == "head":
            yield from _lines("heading", _words(element))
        elif element.tag == "list":
            for item in element.iterchildren("item"):
                yield from _lines("item", _words(item))
        elif element.tag == "table":
            yield from _cells(element)
        elif element.tag == "code" and is_code("".join(element.itertext())):
            pass
        elif any(inner.tag in _PARTS - {"code"} for inner in element):
            yield from blocks(element)
        else:
            yield from _lines("paragraph", _words(element))
        loose += _flat(element.tail)
    yield from _lines("paragraph", loose)


def typed_prose(tree: Any) -> None:
    """Give prose that a page shows as typed (``pre``) a paragraph for each stretch between empty lines."""
    for element in list(tree.iter("pre")):
        text = element.text_content()
        if is_code(text):
            continue
        tail = element.tail
        element.clear()
        element.tag, element.tail = "div", tail
        for paragraph in re.split(r"\n\s*\n", text):
            if paragraph.strip():
                element.append(element.makeelement("p"))
                element[-1].text = paragraph


def is_code(text: str) -> bool:
    """Whether a preformatted text is a program rather than prose."""
    return len(_CODE_SIGNS.findall(text)) > MOST_SIGNS_OF_CODE * len(text)


def _inline_code(element: Any, before: str) -> bool:
    """Whether a ``code`` stands within a line: something on either side of it belongs to its sentence."""
    if element.tag != "code" or element.find(".//lb") is not None:
        return False
    return bool(before.strip()) or bool(re.match(r"\s*[\w,.;:)]", element.tail or ""))


def _cells(table: Any) -> Iterator[Block]:
    """Text of a table by which a page is laid out in columns; figures and menus are left out."""
    for cell in table.iter("cell"):
        if cell.find(".//table") is not None:
            continue
        found = list(blocks(cell))
        if sum(len(block.text.split()) for block in found if ended(block.text)) >= PROSE_IN_CELL:
            yield from found


def _words(element: Any) -> str:
    """Text of an element on one line, with a line break where the page has one and around blocks inside it."""
    text = _flat(element.text)
    for inner in element:
        apart = inner.tag in _BREAKS
        text += f"\n{_words(inner)}\n" if apart else _words(inner)
        text += _flat(inner.tail)
    return text


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text) if text else ""


def _lines(kind: Kind, text: str) -> Iterator[Block]:
    for line in text.split("\n"):
        words = tidy(line)
        if words:
            yield Block(kind, words)
