"""Plain HTML that holds nothing but a text, from a Word file, a chapter or a feed, into blocks."""

from __future__ import annotations

from typing import Any

from podcast.sources.draft import Block, Kind, tidy

_KINDS: dict[str, Kind] = {
    "p": "paragraph", "h1": "title", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading",
    "h6": "heading", "li": "item", "blockquote": "paragraph", "td": "paragraph", "div": "paragraph", "pre": "paragraph",
    "dd": "paragraph", "dt": "paragraph", "section": "paragraph", "article": "paragraph", "body": "paragraph",
}  # fmt: skip
_SILENT = ("script", "style", "figcaption", "nav", "template", "head", "svg", "math", "aside", "form")
_NOTES = "//sup[.//a] | //li[contains(@id, 'footnote-') or contains(@id, 'endnote-')]"


def blocks(page: str | bytes) -> list[Block]:
    """Blocks in order; text that stands between blocks of its own parent is a paragraph too.

    >>> [(b.kind, b.text) for b in blocks("<h1>Kopi</h1><ul><li>Satu<p>Dua</p></li></ul>tiga")]
    [('title', 'Kopi'), ('item', 'Satu'), ('item', 'Dua'), ('paragraph', 'tiga')]
    """
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    charset = "utf-8" if isinstance(page, bytes) else None
    try:
        parser = HTMLParser(remove_comments=True, remove_pis=True, encoding=charset)
        tree = document_fromstring(page, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return []
    for element in list(tree.iter(*_SILENT)):
        if element.tag == "head" or element.getparent() is not None:
            element.drop_tree()
    for element in tree.xpath(_NOTES):
        element.drop_tree()
    found: list[Block] = []
    words: list[str] = []

    def flush(kind: Kind) -> None:
        for line in "".join(words).split("\v"):
            if text := tidy(line):
                found.append(Block(kind, text))
        words.clear()

    # Walked by events: 50,000 nested elements would end a recursive walk.
    stack: list[Kind] = ["paragraph"]
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        kind = _kind(element, stack[-1])
        if event == "start":
            if kind is not None:
                flush(stack[-1])
                stack.append(kind)
            words.append("\v" if element.tag == "br" else _spaces(element.text))
        else:
            if kind is not None:
                flush(stack.pop())
            words.append(_spaces(element.tail))
    flush("paragraph")
    return found


def _spaces(text: str | None) -> str:
    return (text or "").replace("\v", " ")


def _kind(element: Any, outer: Kind) -> Kind | None:
    """Kind of a block element; inside an entry everything belongs to the list."""
    if element.tag == "p" and outer == "item":
        return "item"
    return _KINDS.get(element.tag)
