"""Says when what was read is no article: a paywall, a cookie notice, a login, a missing page, an index, a stub."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from podcast import languages
from podcast.errors import SourceError
from podcast.sources.draft import LINK, Draft, ended

FEWEST_SENTENCES = 3
SHORTEST_SENTENCE = 4
"""Words."""
MOST_SENTENCES = 5_000
"""Sentences; a book is no article."""
STUB = 8
"""Sentences; a page with no more than these that also asks to pay or to log in is what the wall lets through."""
FEWEST_TEASERS = 4
"""Headings that lead to other pages, with hardly a text below each, that make an index."""
LONGEST_TEASER = 3
"""Sentences."""
LONGEST_LIST = 10
"""Lines or links; more of them with hardly a sentence between them are an index."""
FORCE = "; --force reads it anyway"
_SAVE = f"save the page from your browser and give the file{FORCE}"
_ONE = f"give the address of one article{FORCE}"
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]?")
_OUTLET = re.compile(r"\s+[|–—»·-]\s+")


def usable(sentences: Sequence[str]) -> list[str]:
    """Sentences that say something: of four words or more, and ended as sentences are."""
    return [text for text in sentences if len(text.split()) >= SHORTEST_SENTENCE and ended(text)]


def doubt(draft: Draft, sentences: Sequence[str], everything: str, source: str) -> SourceError | None:
    """What to say when ``sentences``, read from ``draft``, are no article; None when they are.

    ``everything`` is all text of the source, dropped or not.
    """
    good = usable(sentences)
    wall = _wall(draft, good, everything)
    if wall:
        return SourceError(f"{source} holds no whole article: {wall}", hint=_SAVE)
    if _is_index(draft, sentences):
        return SourceError(f"{source} is a page of teasers, not an article", hint=_ONE)
    links = sum(gone.reason == LINK for gone in draft.dropped)
    if (len(good) < 0.2 * len(sentences) and len(draft.blocks) > LONGEST_LIST) or (not good and links > LONGEST_LIST):
        return SourceError(f"{source} looks like a list of headlines, not an article", hint=_ONE)
    if not good:
        few = "give a page or a text with at least three full sentences"
        return SourceError(f"{source} has no article in it", hint=few)
    if len(good) < FEWEST_SENTENCES:
        count = "only one full sentence" if len(good) == 1 else f"only {len(good)} full sentences"
        if len(sentences) > len(good):
            count += f" of {SHORTEST_SENTENCE} words or more"
        hint = f"at least {FEWEST_SENTENCES} are needed{FORCE}"
        return SourceError(f"{source} is too short for an edition: {count}", hint=hint)
    if len(sentences) > MOST_SENTENCES:
        count = f"{len(sentences)} sentences"
        hint = f"give one article or one chapter{FORCE}"
        return SourceError(f"{source} is too long for an edition: {count}", hint=hint)
    return None


def _wall(draft: Draft, good: Sequence[str], everything: str) -> str | None:
    """What the page says instead of its article.

    An article about walls speaks of them in other people's words or in passing. So a wall is believed where hardly
    anything else was read, where it cuts a short text, where the page's title says nothing else, or where it is half
    of what was read.
    """
    short = len(good) <= STUB
    said = list(_sentences(everything[:200_000])) if short else []
    kept = list(_sentences("\n".join(good)))
    for begins, reason in stubs():
        if any(begins.match(text) for text in said):
            return reason
    for title, begins, reason in _walls():
        if 2 * sum(begins.match(text) is not None for text in kept) > len(good):
            return reason
        named = short and any(title.fullmatch(piece) for piece in _titles(draft))
        if (named or len(good) < FEWEST_SENTENCES) and any(begins.match(text) for text in said):
            return reason
    return None


@cache
def stubs() -> list[tuple[re.Pattern[str], str]]:
    """How a prompt to pay or to log in begins, and what it means; of all languages at once."""
    return [
        (re.compile(shape, re.IGNORECASE), reason)
        for walls in languages.parts("walls")
        for shape, reason in walls.STUBS
    ]


@cache
def _walls() -> list[tuple[re.Pattern[str], re.Pattern[str], str]]:
    """Titles and beginnings of sentences of all languages at once: English walls stand before Indonesian pages."""
    return [
        (re.compile(title, re.IGNORECASE), re.compile(begins, re.IGNORECASE), reason)
        for walls in languages.parts("walls")
        for title, begins, reason in walls.WALLS
    ]


def _sentences(text: str) -> Iterable[str]:
    """Sentences without what is quoted in them, roughly cut: beginnings are all that counts."""
    return (piece.strip() for line in text.split("\n") for piece in re.split(r"(?<=[.?!])\s+", _QUOTED.sub("", line)))


def _titles(draft: Draft) -> Iterable[str]:
    """Pieces of what the page is called, the outlet's name among them, and its headings."""
    yield from _OUTLET.split(draft.title or "")
    yield draft.title or ""
    yield from (block.text for block in draft.blocks if block.kind == "heading")


def _is_index(draft: Draft, sentences: Sequence[str]) -> bool:
    """Whether most headings of the page are links to other pages, and little stands below each."""
    linked = set(draft.linked)
    teasers = sum(block.kind == "heading" and block.text in linked for block in draft.blocks)
    headings = sum(block.kind == "heading" for block in draft.blocks)
    few = len(sentences) <= LONGEST_TEASER * (teasers + 1)
    return teasers >= FEWEST_TEASERS and 2 * teasers > headings and few
