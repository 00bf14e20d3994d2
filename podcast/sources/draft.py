"""What a format's reader hands on: blocks of text in order, and what the source says of itself."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Literal

from podcast.errors import SourceError
from podcast.model import Dropped

LONGEST = 500_000
"""Characters of a draft, as of a book of 250 pages; what comes after reading takes seconds for that."""
MOST_BLOCKS = 10_000
Kind = Literal["paragraph", "heading", "item", "title", "question", "answer"]

LINK = "link outside the article"
"""Why a piece of a page was dropped that is hardly more than a link; an index has many of them."""
MENU = "menu or foot of the page"
"""Why a piece of a page was dropped that stands on every page of its site."""
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd\ue000-\uf8ff]")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, an entry of a list, the title, or a turn of an interview, as one line of clean text."""

    kind: Kind
    text: str
    speaker: str | None = None
    """Who is said to speak, as the label of a turn calls them."""


@dataclass(slots=True)
class Draft:
    """A source as read, before cleaning; fields are None where the source does not say."""

    blocks: list[Block]
    title: str | None = None
    byline: str | None = None
    site: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    modified: str | None = None
    image: str | None = None
    section: str | None = None
    first: str | None = None
    """Address of the first page of the same article, when this is not it."""
    following: str | None = None
    """Address of the next page of the same article."""
    whole: str | None = None
    """Address of all its pages in one."""
    bold: list[str] = field(default_factory=list)
    """Paragraphs that are bold from end to end."""
    linked: list[str] = field(default_factory=list)
    """Headings that lead to other pages."""
    warnings: list[str] = field(default_factory=list)
    """What a person should know of how it was read."""
    dropped: list[Dropped] = field(default_factory=list)
    signed: str | None = None
    """Names that stand above the story and may be the writer's, if nothing says who that is."""
    subject: str | None = None
    """Of the message in which the text was sent on: its title, if it has none of its own."""
    beside: list[str] = field(default_factory=list)
    """Lines of the paragraph in which a line names the writer."""
    sample: str = ""
    """The beginning of the text while it is being cleaned, to see how a word is used in it."""


def check_length(draft: Draft, name: str) -> None:
    """Raise SourceError for more text than anybody can have meant for an edition."""
    length = sum(len(block.text) for block in draft.blocks)
    if length > LONGEST or len(draft.blocks) > MOST_BLOCKS:
        what = f"{length:,} characters in {len(draft.blocks):,} paragraphs"
        raise SourceError(f"{name} is too long for an edition: {what}", hint="give one article or one chapter")


def tidy(text: str) -> str:
    """One line in Unicode form NFC: white space collapsed, invisible and control characters gone.

    >>> tidy("Kopi\\u200b\\u00a0 se\\u0301dap\\x07\\n")
    'Kopi sédap'
    """
    if text.isascii():  # most text of most pages, and half a page's time goes here
        text = " ".join(text.split())
        return text if text.isprintable() else "".join(mark for mark in text if mark.isprintable()).strip()
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    text = " ".join(text.split())
    if text.isprintable():
        return text
    return "".join(mark for mark in text if unicodedata.category(mark) not in ("Cc", "Cs", "Cn")).strip()


def ended(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    return re.search(r"[.?!…][\"”’'»)\]]*$", text.rstrip()) is not None


def headline_like(text: str, *, words: int = 24) -> bool:
    """Whether a line has the shape of a headline: short, begins like one, and no full stop at its end.

    >>> headline_like("Kebun Sawit di Papua: Janji yang Penuh Risiko?"), headline_like("Hujan turun sejak pagi.")
    (True, False)
    """
    text = text.strip()
    if not text or len(text.split()) > words or re.search(r"(?<!\.)\.[\"”’]?$|[,;]$", text):
        return False
    return not text[0].islower()
