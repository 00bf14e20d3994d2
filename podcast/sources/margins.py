"""What stands right above and below a story: a standfirst, a line about the writer, sources, facts, a press contact."""

from __future__ import annotations

import re

from podcast import languages
from podcast.model import Dropped
from podcast.sources.dates import DAYS
from podcast.sources.draft import Block, Draft, ended
from podcast.sources.names import is_role
from podcast.sources.outlets import SITE

LONGEST_ABOUT = 12
"""Words of a line about the writer."""
LONGEST_STANDFIRST = 30
"""Words; a longer line is a paragraph that lost its full stop."""
SHORTEST_STANDFIRST = 5
"""Words; a shorter line may be a sub-heading."""
SHORTEST_PROSE = 6
"""Words."""
FEWEST_FACTS = 3
"""Lines of ``label: value`` under a heading that make a table."""
_ENDS = re.compile(r"\W{0,3}(?:ENDS?|Ends|SELESAI|Selesai)\W{0,3}|#(?: ?#){2}|-30-")
"""The line below which a release for the press says no more to the public."""
_FACT = re.compile(r"(?P<first>[A-Z][\w-]*)(?: [\w/()-]+){0,5}:\s+\S.{0,160}")


def about_writer(block: Block, after: Block | None) -> bool:
    """Whether a line right below the byline says what the writer is: ``Health reporter``, ``Dosen tata kota``."""
    text = block.text
    if after is None or ended(text) or len(text.split()) > LONGEST_ABOUT or len(after.text) < len(text):
        return False
    parts = languages.parts("reading")
    words = re.findall(r"[\w-]+", text.lower())
    return any(word in part.WRITERS or is_role(word, part) for part in parts for word in words)


def about_itself(text: str, result: Draft) -> str | None:
    """Why a line below the story is none of it: it tells who its writer is, or what its outlet is; else None."""
    parts = languages.parts("reading")
    names = re.split(r",\s*|\s+(?:and|dan|&)\s+", result.byline or "")
    if result.byline is None:
        names = [gone.text for gone in result.dropped if gone.reason == "line above the story"]
    for name in names:
        rest = text.removeprefix(name).lstrip() if name and text.startswith(f"{name} ") else ""
        if any(part.ABOUT_WRITER.match(rest) for part in parts):
            result.byline = result.byline or name
            return "about the writer"
    outlet = SITE.match(text)
    named = outlet.group() if outlet else result.site if result.site and text.startswith(f"{result.site} ") else ""
    rest = text[len(named) :].lstrip() if named else ""
    return "about the outlet" if any(part.ABOUT_OUTLET.match(rest) for part in parts) else None


def is_prose(block: Block) -> bool:
    """Whether a block is a sentence or more, which a story consists of."""
    return ended(block.text) and len(block.text.split()) >= SHORTEST_PROSE


def is_standfirst(block: Block) -> bool:
    """Whether a line above the story is no sentence of it: not ended, and no label or opening of a list."""
    size = len(block.text.split())
    open_ended = not ended(block.text) and not re.search(r"[,:;…]$|: ", block.text)
    return block.kind == "paragraph" and open_ended and SHORTEST_STANDFIRST <= size <= LONGEST_STANDFIRST


def without_standfirst(blocks: list[Block], result: Draft) -> list[Block]:
    """Drop the line between a known title and the first paragraph: a standfirst, the score of a match."""
    if not result.title or len(blocks) < 3 or not is_standfirst(blocks[0]) or not ended(blocks[1].text):
        return blocks
    result.dropped.append(Dropped(text=blocks[0].text, reason="line above the story"))
    return blocks[1:]


def without_appendix(blocks: list[Block], result: Draft) -> list[Block]:
    """Drop lists of sources, tables of facts and the contact for the press, which are read by the eye alone."""
    parts = languages.parts("reading")
    kept: list[Block] = []
    reason: str | None = None
    over = False
    facts = _facts(blocks)
    told = max((place for place, block in enumerate(blocks) if ended(block.text)), default=-1)
    for place, block in enumerate(blocks):
        name = block.text.lower().strip(" :")
        below = blocks[place + 1] if place + 1 < len(blocks) else None
        if place > 2 and _ENDS.fullmatch(block.text):
            reason, over = "below a press release", True
        elif over:
            pass
        elif place > max(told, 0) and any(part.CONTACTS.fullmatch(block.text) for part in parts):
            reason = "press contact"
        elif any(name in part.APPENDICES for part in parts) and below and not ended(below.text) and place:
            reason = "list of sources"
        elif ended(block.text) or block.kind == "heading":
            reason = None
        if reason or place in facts:
            result.dropped.append(Dropped(text=block.text, reason=reason or "table of facts"))
        else:
            kept.append(block)
    return kept


def _facts(blocks: list[Block]) -> set[int]:
    """Places of the lines ``label: value`` that stand under a heading; one under a sentence belongs to the story."""
    found: set[int] = set()
    run: list[int] = []
    for place, block in enumerate([*blocks, Block("paragraph", "")]):
        match = None if ended(block.text) else _FACT.fullmatch(block.text)
        if match and not DAYS.fullmatch(match["first"]):
            run.append(place)
            continue
        above = blocks[run[0] - 1] if run and run[0] else None
        if len(run) >= FEWEST_FACTS and above and not ended(above.text) and not above.text.endswith(":"):
            found.update([run[0] - 1, *run])  # with their title
        run = []
    return found
