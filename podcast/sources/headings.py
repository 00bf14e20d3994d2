"""Sub-headings of an article, and short lines that only look like one: headlines of other articles, turns of talk."""

from __future__ import annotations

import re

from podcast import languages
from podcast.model import Dropped
from podcast.sources.draft import Block, Draft, ended, headline_like
from podcast.sources.interview import labels

LONGEST_HEADING = 12
"""Words."""
FEWEST_OF_HEADLINE = 5
"""Words; a shorter line may be a sub-heading of this article whatever its words are."""


def with_headings(draft: Draft) -> list[Block]:
    """Mark short lines between paragraphs as headings; drop a heading that nothing follows, and a repeated title."""
    marked: list[Block] = []
    labelled = labels(draft.blocks)
    said = " ".join(block.text for block in draft.blocks if ended(block.text)).lower() + f" {draft.title or ''}".lower()
    for place, block in enumerate(draft.blocks):
        if block.text.split(":")[0] in labelled:
            marked.append(block)
            continue
        after = draft.blocks[place + 1] if place + 1 < len(draft.blocks) else None
        kind = block.kind
        apart = after is not None and (block.text in draft.bold or _is_heading(block.text, after))
        if kind == "paragraph" and place > 0 and apart:
            if block.text not in draft.bold and _elsewhere(block.text, said):
                draft.dropped.append(Dropped(text=block.text, reason="headline of another article"))
                continue
            kind = "heading"
        marked.append(Block(kind, block.text))
    kept: list[Block] = []
    for place, block in enumerate(marked):
        after = marked[place + 1] if place + 1 < len(marked) else None
        if block.kind == "heading" and (after is None or after.kind == "heading"):
            draft.dropped.append(Dropped(text=block.text, reason="heading with nothing under it"))
        else:
            kept.append(block)
    return kept


def _elsewhere(text: str, said: str) -> bool:
    """Whether a line is the headline of another article: capitals throughout, and of its words hardly one is said."""
    found = re.findall(r"[^\W\d_][\w-]+", text)
    telling = [word.lower() for word in found if len(word) > 3]
    if len(found) < FEWEST_OF_HEADLINE or sum(word[0].isupper() for word in found) < 0.7 * len(found):
        return False
    return sum(word in said for word in telling) <= 0.25 * len(telling)


def _is_heading(text: str, after: Block) -> bool:
    if any(reading.QUESTION_LABELS.match(text) for reading in languages.parts("reading")):
        return False
    if not headline_like(text, words=LONGEST_HEADING) or text.endswith(("!", ":", "…")) or re.search(r"[\"“”]", text):
        return False
    if re.match(r"\d+[.)]?\s", text) and after.kind != "paragraph":
        return False
    return len(after.text.split()) >= 8 and len(after.text) > len(text)
