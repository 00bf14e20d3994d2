"""An HTML page into a draft: what hides is removed, trafilatura finds the article, the page's own facts go with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from podcast.errors import SourceError
from podcast.model import Dropped
from podcast.sources import body, hiding, paging
from podcast.sources.draft import LINK, MENU, Block, Draft, ended, tidy
from podcast.sources.facts import facts
from podcast.sources.verdict import FEWEST_TEASERS

LONGEST_PIECE = 500
"""Characters of a piece of text outside the article that are kept."""
MOST_OUTSIDE = 300
"""Pieces of text outside the article that are kept as dropped."""
_UNSAID = {"caption": "outside the article", "code": "program code", "table": "table"}
"""Kinds of pieces that are never read as the text of a page, with the reason."""
DEEP = "is nested too deeply to be read whole"
_COVERED = frozenset(
    "p h2 h3 li figcaption blockquote pre table script style noscript template svg select option textarea".split()
)
"""Elements whose text ``_pieces`` looks at, or nobody."""
_NEVER_TEXT = "script style svg noscript iframe link nav button select datalist dialog footer aside".split()
"""Elements that the extractor passes over in the end: a tree without them costs it a fifth less time."""
_HEADINGS = "(//h2 | //h3 | //h4)"
_IN_HEADINGS = etree.XPath(f"{_HEADINGS}//a[@href] | {_HEADINGS}/ancestor::a[@href]")
_SIGNS = re.compile(r"\W+")


def read_page(data: bytes, name: str, url: str | None) -> Draft:
    """Draft of a page in UTF-8. Raises SourceError when its text lies deeper than the parser goes."""
    draft = parse(data.decode("utf-8", "replace"), url)
    if DEEP in draft.warnings and not any(ended(block.text) for block in draft.blocks):
        raise SourceError(f"{name} {DEEP}", hint="copy the article's text into a .txt file")
    draft.warnings = [f"{name} {warning}" for warning in draft.warnings]
    return draft


def parse(text: str, address: str | None) -> Draft:
    """Draft of a page, in this process."""
    from trafilatura import bare_extraction

    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.replace("\x00", ""))
    parser = etree.HTMLParser(remove_comments=True, remove_pis=True, collect_ids=False)
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))  # not by tag, one by one
    try:
        tree = document_fromstring(text, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return Draft([])
    known = facts(tree, address)
    turns = paging.links(tree, address)
    scriptless = [words for element in tree.iter("noscript") if (words := tidy(element.text_content()))]
    hidden = hiding.remove(tree)
    bold, linking = _bold(tree), _IN_HEADINGS(tree)
    body.typed_prose(tree)
    outside = list(_pieces(tree))
    loose = dict.fromkeys(_loose(tree))
    etree.strip_elements(tree, *_NEVER_TEXT, with_tail=False)
    found: Any = bare_extraction(tree, include_comments=False, with_metadata=False, favor_precision=True)
    blocks = _restored(list(body.blocks(found.body)), outside) if found is not None else []
    everything = [(kind, words) for kind, words in outside if kind not in _UNSAID]
    draft = Draft(blocks or [Block("item" if kind == "link" else kind, words) for kind, words in everything])
    draft.title, draft.byline, draft.site = known.title, known.byline, known.site
    draft.url, draft.published, draft.language = known.url, known.published, known.language
    draft.modified, draft.image, draft.section = known.modified, known.image, known.section
    draft.bold = bold
    if sum(block.kind == "heading" for block in draft.blocks) >= FEWEST_TEASERS:
        draft.linked = [tidy(_text(link)) for link in linking if "#" not in link.get("href")]
    draft.first, draft.following, draft.whole = turns
    if not known.free:
        draft.dropped.append(
            Dropped(text="isAccessibleForFree: false", reason="the page says that it is for subscribers")
        )
    draft.dropped += hidden
    draft.dropped += [Dropped(text=words[:300], reason="shown only without scripts") for words in scriptless[:3]]
    inside, texts = _letters(draft.blocks), {block.text for block in draft.blocks}
    pieces = dict.fromkeys((kind, words) for kind, words in outside if words not in texts)
    away = [(kind, words) for kind, words in pieces if _squeezed(words) not in inside]
    draft.dropped += [
        Dropped(text=words, reason=LINK if kind == "link" else _UNSAID.get(kind, "outside the article"))
        for kind, words in away[:MOST_OUTSIDE]
    ]
    told = {gone.text for gone in draft.dropped} | texts | {draft.title or ""}
    others = [(words[:LONGEST_PIECE], menu) for words, menu in loose if words[:LONGEST_PIECE] not in told]
    draft.dropped += [
        Dropped(text=words, reason=MENU if menu else "outside the article")
        for words, menu in others[:MOST_OUTSIDE]
        if (letters := _squeezed(words)) and letters not in inside
    ]
    if any("xcessive depth" in entry.message for entry in parser.error_log):
        draft.warnings.append(DEEP)
    return draft


def _text(element: Any) -> str:
    """What ``text_content`` gives, in a third of its time."""
    text: str = etree.tostring(element, method="text", encoding="unicode", with_tail=False)
    return text


def _squeezed(text: str) -> str:
    return _SIGNS.sub("", text).lower()


def _letters(blocks: list[Block]) -> str:
    """All letters of some blocks in one string, to see whether words stand among them however they are parted."""
    return _squeezed("".join(block.text for block in blocks))


def _restored(blocks: list[Block], pieces: list[tuple[Any, str]]) -> list[Block]:
    """Put back what the extractor left out inside the article: sub-headings right above a paragraph that it kept, and
    lists between two paragraphs that it kept, unless they are lists of links.
    """
    present = {block.text[:LONGEST_PIECE] for block in blocks}
    above: dict[str, str] = {}
    below: dict[str, list[str]] = {}
    entries: list[str] = []
    inside = ""
    before: str | None = None
    for (kind, words), (next_kind, next_words) in pairwise(pieces):
        if kind == "heading" and next_kind == "paragraph":
            above.setdefault(next_words, words)
        if kind == "item":
            entries.append(words)
            if next_kind == "paragraph" and next_words in present and before in present:
                inside = inside or _letters(blocks)
                if not any(_squeezed(entry) in inside for entry in entries):
                    below.setdefault(str(before), entries)
        if kind != "item" or next_kind != "item":
            entries = []
        if kind != "item":
            before = words
    result: list[Block] = []
    for block in blocks:
        heading = above.get(block.text[:LONGEST_PIECE])
        if heading and heading not in present:
            result.append(Block("heading", heading))
        result.append(block)
        result += [Block("item", words) for words in below.pop(block.text[:LONGEST_PIECE], ())]
    return result


def _bold(tree: Any) -> list[str]:
    """Questions in paragraphs that are bold from end to end, as interviews print them."""
    found: list[str] = []
    for element in tree.iter("strong", "b"):
        parent = element.getparent()
        words = tidy(element.text_content())
        if words.endswith("?") and parent.tag in ("p", "div", "span") and tidy(parent.text_content()) == words:
            found.append(words)
    return found


def _loose(tree: Any) -> Iterator[tuple[str, bool]]:
    """Text outside the elements that ``_pieces`` looks at, and whether it is of a menu or the foot of the page."""
    stack = [(tree.find("body"), False)]
    while stack:
        element, menu = stack.pop()
        if element is None or element.tag in _COVERED:
            continue
        menu = menu or element.tag in ("nav", "footer")
        children = list(element)
        for text in (element.text, *[inner.tail for inner in children]):
            if text and not text.isspace() and (words := tidy(text)):
                yield words, menu
        stack += [(inner, menu) for inner in reversed(children)]


def _pieces(tree: Any) -> Iterator[tuple[Any, str]]:
    """Paragraphs, headings, entries and captions of the whole page, each cut at LONGEST_PIECE."""
    kinds = {
        "p": "paragraph",
        "h2": "heading",
        "h3": "heading",
        "li": "item",
        "figcaption": "caption",
        "blockquote": "paragraph",
        "pre": "code",
        "table": "table",
    }
    count = 0
    for element in tree.iter(*kinds):
        if count >= 4 * MOST_OUTSIDE:
            return
        if element.tag in ("li", "blockquote", "table") and next(element.iter("p"), None) is not None:
            continue
        words = tidy(_text(element))[:LONGEST_PIECE]
        if words:
            count += 1
            kind = kinds[element.tag]
            if kind == "item" and 2 * sum(len(_text(link)) for link in element.iter("a")) > len(words):
                kind = "link"
            yield kind, words
