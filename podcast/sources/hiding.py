"""What a page hides from whoever looks at it: elements, and rules of its ``<style>``, that leave nothing to be seen."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from podcast.model import Dropped
from podcast.sources.draft import tidy

MOST_STYLES = 300_000
"""Characters of the page's own rules that are looked at."""
MOST_HIDDEN = 0.25
"""Share of a page's text from which what seems hidden is the page: a dark one, or one that fades in."""
MOST_TOLD = 50
_STYLED = etree.XPath("//@hidden/.. | //@style/.. | //template")
"""Found from the attribute up: a look at every element costs four times as much."""
_NAMED = etree.XPath("//@hidden/.. | //@style/.. | //@class/.. | //@id/.. | //template")
_SURE = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_UNSEEN = (
    (re.compile(r"(?:^|[;\s])(?:left|right|top|text-indent|margin-left)\s*:\s*-\s*\d{4,}(?:\.\d+)?px", re.I), "beside"),
    (re.compile(r"(?:^|[;\s])opacity\s*:\s*0*\.?0+\s*(?:!|;|$)", re.I), "clear"),
    (re.compile(r"(?:^|[;\s])font-size\s*:\s*(?:0(?:\.0+)?[a-z%]*|(?:0?\.\d+|1)px)\s*(?:!|;|$)", re.I), "tiny"),
)  # fmt: skip
_WHITE = re.compile(r"(?:^|[;\s])color\s*:\s*(?:white|#fff(?:fff)?|rgba?\(\s*255\s*,\s*255\s*,\s*255\b[^)]*\))", re.I)
_GROUND = re.compile(r"(?:^|[;\s])background(?:-color|-image)?\s*:\s*(?P<what>[^;]+)", re.I)
_WHITE_GROUND = re.compile(r"\s*(?:white|#fff(?:fff)?)\b", re.I)
_SELECTOR = re.compile(r"[a-z]*(?P<name>[.#][\w-]+)", re.I)
_SHOWS = re.compile(r"(?:^|[;\s])(?:display|visibility|opacity)\s*:", re.I)
_WHOLE = ("html", "body", "main", "article")
_INSIDE = ".//p | .//div | .//h1 | .//h2 | .//h3 | .//li | .//*[contains(@style, 'font-size')]"


def remove(tree: Any) -> list[Dropped]:
    """Take out what a browser does not show, with the reason; the whole page is never taken out."""
    gone: list[Dropped] = []
    hiding = _hiding_names(tree)
    seeming: list[tuple[Any, str]] = []
    for element in (_NAMED if hiding else _STYLED)(tree):
        style = element.get("style") or ""
        if element.tag in _WHOLE or element.getparent() is None:
            continue
        if element.tag == "template" or element.get("hidden") is not None or _SURE.search(style):
            _take(element, "hidden on the page", gone)
            continue
        names = {f".{name}" for name in (element.get("class") or "").split()} | {f"#{element.get('id')}"}
        if names & hiding or _cannot_be_seen(element, style):
            seeming.append((element, "cannot be seen on the page"))
    inside = [(element, reason) for element, reason in seeming if element.getroottree().getroot() is tree]
    if inside:
        whole = len("".join(tree.itertext("p", "li", "div", "span", "h1", "h2", "td", "a", "article", "body")))
        if sum(len(element.text_content()) for element, _ in inside) <= MOST_HIDDEN * whole:
            for element, reason in inside:
                _take(element, reason, gone)
    return gone[:MOST_TOLD]


def _take(element: Any, reason: str, gone: list[Dropped]) -> None:
    if element.getparent() is None:
        return
    if words := tidy(element.text_content()):
        gone.append(Dropped(text=words[:300], reason=reason))
    element.drop_tree()


def _cannot_be_seen(element: Any, style: str) -> bool:
    """Whether a style leaves text without size or ink, or puts it beside the page.

    >>> from lxml.html import fromstring
    >>> _cannot_be_seen(fromstring("<p>x</p>"), "position:absolute; left:-9999px")
    True
    >>> [_cannot_be_seen(fromstring("<p>x</p>"), style) for style in ("opacity: 0.5", "font-size:10px", "left:-5px")]
    [False, False, False]
    """
    if not style:
        return False
    kind = next((kind for pattern, kind in _UNSEEN if pattern.search(style)), None)
    if kind == "tiny":  # around blocks it only closes the gaps between them
        return not element.xpath(_INSIDE)
    return kind is not None or (_WHITE.search(style) is not None and _on_white(element))


def _on_white(element: Any) -> bool:
    """Whether nothing around white words is said to have another colour."""
    for outer in (element, *element.iterancestors()):
        if ground := _GROUND.search(outer.get("style") or ""):
            return _WHITE_GROUND.match(ground["what"]) is not None
        if outer.get("bgcolor"):
            return _WHITE_GROUND.match(outer.get("bgcolor")) is not None
    return True


def _hiding_names(tree: Any) -> set[str]:
    """Classes and ids that a plain rule of the page hides, and no other rule shows."""
    styles = "\n".join(element.text or "" for element in tree.iter("style"))[:MOST_STYLES]
    hiding: set[str] = set()
    shown: set[str] = set()
    for selector, rule in _rules(styles):
        hides = _SURE.search(rule) or any(pattern.search(rule) for pattern, _ in _UNSEEN)
        for one in selector.split(","):
            plain = _SELECTOR.fullmatch(one.strip())
            if hides and plain:
                hiding.add(plain["name"])
            elif not hides and _SHOWS.search(rule):
                shown |= set(re.findall(r"[.#][\w-]+", one))
    return hiding - shown


def _rules(styles: str) -> list[tuple[str, str]]:
    """(selector, rule) of a style sheet, those of media and the like left out.

    >>> _rules("p { color: red } @media print { .a { display: none } } .b{opacity:0}")
    [('p', ' color: red '), ('.b', 'opacity:0')]
    """
    found: list[tuple[str, str]] = []
    depth, before, selector = 0, "", ""
    for piece in re.findall(r"[{}]|[^{}]+", re.sub(r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/", "", styles)):
        if piece == "{":
            depth += 1
            selector = before.rpartition(";")[2].strip() if depth == 1 else ""
        elif piece == "}":
            if depth == 1 and selector and not selector.startswith("@"):
                found.append((selector, before))
            depth = max(0, depth - 1)
            before = ""
            continue
        before = piece if piece != "{" else ""
    return found
