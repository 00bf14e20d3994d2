"""An item of a feed, and whether the feed carries the article itself or a taste of it."""

from __future__ import annotations

import re
from typing import Any

from podcast.model import Item
from podcast.sources.draft import Block, ended, tidy
from podcast.sources.markup import blocks

WHOLE = 200
"""Words in full sentences from which the text in a feed may be the article; excerpts have 55 or so."""
LONGEST_SUMMARY = 2_000
"""Characters of a teaser that are kept."""
_FOOTER = re.compile(
    r"The post .{1,300} (?:appeared first|first appeared) on .{1,200}|Pos .{1,300} pertama kali tampil pada .{1,200}"
)
_CUT = re.compile(
    r"(?:…|\.\.\.)[\s\])]*$"
    r"|\b(?:read|continue|keep) (?:more|reading|on|the (?:full|rest|whole))\b|\bfull (?:story|article)\b"
    r"|\b(?:baca|lihat) (?:lebih lanjut|artikel lengkap|berita lengkap)\b|\bselengkapnya\b|\blanjut(?:kan)? membaca\b",
    re.IGNORECASE,
)
"""How a text ends that goes on elsewhere."""


def item(link: str, *, id: Any, title: str, byline: str, site: str | None, published: str | None, language: Any,
         summary: str, text: str) -> Item:  # fmt: skip
    """Item of what a feed says; ``summary`` and ``text`` are HTML, and ``text`` may be a mere teaser too."""
    teaser = blocks(summary) if summary.strip() else []
    body = blocks(text) if text.strip() else teaser
    kept = whole(body)
    return Item(
        source=link,
        id=str(id)[:500] if id else None,
        title=title or None,
        byline=byline or None,
        site=site,
        published=published,
        language=str(language)[:2].lower() if language else None,
        summary=tidy(" ".join(block.text for block in (teaser or body)))[:LONGEST_SUMMARY],
        blocks=tuple((block.kind, block.text) for block in kept),
    )


def whole(found: list[Block]) -> list[Block]:
    """The blocks of a text that is an article from end to end; none for a teaser, or a text that is cut.

    >>> long = [Block("paragraph", "Kopi itu pahit sekali. " * 60)]
    >>> len(whole(long)), len(whole([*long, Block("paragraph", "Baca selengkapnya")])), len(whole(long[:1] * 0))
    (1, 0, 0)
    """
    found = [block for block in found if block.kind != "title"]
    while found and _FOOTER.fullmatch(found[-1].text):
        found = found[:-1]
    words = sum(len(block.text.split()) for block in found if ended(block.text))
    if words < WHOLE or _CUT.search(found[-1].text[-80:]):
        return []
    return found


def address(link: Any) -> str | None:
    """A link that can be followed, else None.

    >>> address(" https://contoh.id/a b "), address("javascript:alert(1)"), address(None)
    ('https://contoh.id/a%20b', None, None)
    """
    text = tidy(str(link or "")).replace(" ", "%20")
    return text if re.match(r"https?://[^/?#\s]+", text, re.IGNORECASE) and len(text) <= 2_000 else None
