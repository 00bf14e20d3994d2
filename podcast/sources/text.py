"""Plain text and Markdown into a draft: paragraphs, headings, entries of lists."""

from __future__ import annotations

import re

from podcast import languages
from podcast.sources.bylines import described
from podcast.sources.clean import is_furniture
from podcast.sources.draft import Block, Draft, ended, tidy
from podcast.sources.forwarded import unwrap
from podcast.sources.outlets import credits, is_outlet

WIDEST = 120
"""Characters of a line that was broken to fit a width."""
MOST_WIDE = 2
"""Wider lines from which a text has a paragraph in each line."""
LAST_BYLINE = 2
"""Index of the last group of lines, and of the last line in a group, that may name the writer."""
MOST_CREDITS = 5
"""Lines of a paragraph of credits: writer, outlet, date."""
LONGEST_BYLINE = 80
"""Characters."""
_BULLET = re.compile(r"\s*(?:[-*•●▪‣·–—]|\(?\d{1,2}[.)])(?:\s+(?P<text>.*)|\s*)$")
_LONE_BULLET = re.compile(r"\s*[-*•●▪‣·–—]\s*$")
_MARKDOWN = re.compile(r"(?m)^#{1,6} \S|^(?:\*\*|__)\S|\[[^\]\n]+\]\([^)\n]+\)|^```|^(?:={3,}|-{3,})$")


def read_text(text: str) -> Draft:
    """Draft of a plain text, either one line a paragraph or hard-wrapped lines with empty lines between."""
    blocks: list[Block] = []
    wrapped = unwrap(re.sub(r"\r\n?", "\n", text))
    groups = _groups(wrapped.text)
    whole = sum(len(line) > WIDEST for group in groups for line in group) > MOST_WIDE
    beside: list[str] = []
    for place, group in enumerate(groups):
        if place <= LAST_BYLINE and 1 < len(group) <= MOST_CREDITS and any(map(_signed, group)):
            beside += [tidy(line) for line in group if not _signed(line)]
        if place <= LAST_BYLINE and len(group) > 1 and _signed(group[0]):
            blocks.append(_block(group[0]))
            group = group[1:]
        blocks.extend([_block(line) for line in group] if whole else _blocks(group))
    kept = [block for block in blocks if block.text]
    return Draft(kept, subject=wrapped.subject, dropped=list(wrapped.dropped), beside=beside)


def _signed(line: str) -> bool:
    """Whether a line only names the writer, so that the line below it goes on with something else."""
    if described(line.strip()):
        return True
    if len(line) > LONGEST_BYLINE or ended(line):
        return False
    for code in languages.supported():
        match = languages.part(code, "reading").BYLINES.fullmatch(line.strip())
        names = re.findall(r"[^\W\d_][\w'’.-]*", match.group("name")) if match else []
        if names and all(name[0].isupper() or name in ("and", "dan", "in", "di") for name in names):
            return True
    return False


def _is_credit(line: str) -> bool:
    return _signed(line) or is_outlet(line.strip()) or credits(line.strip()) is not None


def looks_like_markdown(text: str) -> bool:
    """Whether a text of unknown kind carries the marks of Markdown."""
    return bool(re.match(r"\s*# \S", text)) or len(_MARKDOWN.findall(text)) >= 3


def read_markdown_bytes(data: bytes, name: str, url: str | None) -> Draft:
    """Draft of a Markdown text in UTF-8."""
    draft = read_markdown(data.decode("utf-8", "replace"))
    draft.url = draft.url or url
    return draft


def read_markdown(text: str) -> Draft:
    """Draft of a Markdown text; code, tables, images and HTML are left out, links keep their words."""
    from markdown_it import MarkdownIt

    front, text = _front_matter(text)
    blocks: list[Block] = []
    kind = "paragraph"
    depth = 0
    title = front.get("title")
    for token in MarkdownIt("commonmark", {"html": False}).parse(text):
        if token.type == "heading_open":
            kind = token.tag
        elif token.type == "list_item_open":
            depth += 1
        elif token.type == "list_item_close":
            depth -= 1
        elif token.type == "inline":
            words = tidy("".join(_plain(child.type, child.content) for child in token.children or []))
            if not words:
                pass
            elif kind == "h1" and title is None:
                title = words
            elif kind.startswith("h"):
                blocks.append(Block("heading", words))
            else:
                blocks.append(Block("item" if depth else "paragraph", words))
            kind = "paragraph"
    draft = Draft(blocks, title=title)
    draft.byline = front.get("author") or front.get("byline")
    draft.site = front.get("site") or front.get("source")
    draft.url = front.get("url")
    draft.published = front.get("date")
    draft.language = front.get("language") or front.get("lang")
    return draft


def _plain(kind: str, content: str) -> str:
    if kind in ("softbreak", "hardbreak"):
        return " "
    return content if kind in ("text", "code_inline") else ""


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The simple ``key: value`` lines between two ``---`` at the very start, and the rest."""
    match = re.match(r"---[ \t]*\n(.{0,4000}?)\n---[ \t]*(?:\n|$)", text, re.DOTALL)
    if not match:
        return {}, text
    pairs = re.findall(r"(?m)^([A-Za-z_]+):[ \t]*(.+?)[ \t]*$", match.group(1))
    return {key.lower(): tidy(value.strip("\"'")) for key, value in pairs}, text[match.end() :]


def _groups(text: str) -> list[list[str]]:
    """Runs of lines without an empty line between them; a lone bullet takes the next line as its text."""
    groups: list[list[str]] = [[]]
    bullet = False
    for raw in re.split(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", text):
        line = raw.rstrip()
        if _LONE_BULLET.match(line):
            bullet = True
        elif not tidy(line):
            if groups[-1]:
                groups.append([])
        else:
            groups[-1].append(f"- {line.strip()}" if bullet else line)
            bullet = False
    return [group for group in groups if group]


def _blocks(group: list[str]) -> list[Block]:
    if _wrapped(group) and not is_furniture(group[0]) and not any(map(_is_credit, group[1 : LAST_BYLINE + 1])):
        return (
            [_block(" ".join(_entries([*group])[0]))]
            if not _has_entries(group)
            else [_block(" ".join(e)) for e in _entries(group)]
        )
    return [_block(line) for line in group]


def _wrapped(group: list[str]) -> bool:
    """Whether lines were broken to fit a width: they are of one length, and few of them end as sentences do."""
    if len(group) < 2:
        return False
    inner = group[:-1]
    longest = max(len(line) for line in group)
    open_ended = sum(not ended(line) for line in inner)
    return (
        longest <= WIDEST
        and open_ended > len(inner) / 2
        and sum(len(line) >= 0.6 * longest for line in inner) > len(inner) / 2
        and longest >= 40
    )


def _has_entries(group: list[str]) -> bool:
    return sum(bool(_BULLET.match(line)) for line in group) > 1


def _entries(group: list[str]) -> list[list[str]]:
    entries: list[list[str]] = []
    for line in group:
        if not entries or (_has_entries(group) and _BULLET.match(line)):
            entries.append([])
        entries[-1].append(line.strip())
    return entries


def _block(line: str) -> Block:
    match = _BULLET.match(line)
    if match and match.group("text") and not re.match(r"\s*\d+\.\d", line):
        return Block("item", tidy(match.group("text")))
    return Block("paragraph", tidy(line))
