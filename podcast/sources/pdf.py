"""A PDF into a draft: its lines joined to paragraphs again, running heads and page numbers left out."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from podcast.errors import SourceError
from podcast.model import Dropped
from podcast.sources.archive import broken
from podcast.sources.dates import iso
from podcast.sources.draft import Block, Draft, ended, tidy

MOST_PAGES = 300
WIDE_GAP = 1.35
"""Times the usual distance of two lines; a wider one parts paragraphs."""
CLOSEST = 0.7
"""Times the size of the letters; baselines nearer than that are no two lines."""
MOST_ABOVE_TITLE = 8
"""Words of a line above the title that is a running head rather than text."""
_PRINTED = re.compile(r"(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d),? \d{1,2}[.:]\d\d(?: ?[AP]M)?(?: .{0,200})?")
"""Head that a browser prints: date, time, and the page's title."""
_PRINTED_FOOT = re.compile(r"(?:https?|ﬁle|file)://\S+(?: \d+ ?/ ?\d+)?")
_BULLET = re.compile(r"(?:[-*•●▪‣·–—]|\(?\d{1,2}[.)])\s+(?P<text>\S.*)")
_COPY = "copy the article's text into a .txt file"


@dataclass(slots=True)
class _Line:
    text: str
    height: float
    """Distance of its baseline from the foot of the page, in points."""
    size: float
    page: int


def read_pdf(data: bytes, name: str, url: str | None) -> Draft:
    """Draft of a PDF. Raises SourceError when it is broken, encrypted, too long, or holds pictures of text only."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    locked = SourceError(f"{name} is an encrypted PDF", hint=f"save it without its password, or {_COPY}")
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked
        if len(reader.pages) > MOST_PAGES:
            raise SourceError(f"{name} has {len(reader.pages)} pages", hint="give one article or one chapter")
        lines = [line for number, page in enumerate(reader.pages) for line in _lines(page, number)]
        pictures = not lines and any(_has_picture(page) for page in reader.pages)
        told: Any = reader.metadata or {}
        known = {key: tidy(str(told.get(f"/{key}") or "")) for key in ("Title", "Author", "CreationDate")}
    except DependencyError as error:
        hint = f"to read it: pip install 'kopi-sedap[pdf]'; or {_COPY}"
        raise SourceError(f"{name} is a PDF encrypted with AES", hint=hint) from error
    except FileNotDecryptedError as error:
        raise locked from error
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        raise broken(name, "PDF") from error
    if not lines:
        what = "only pictures of text" if pictures else "no text"
        raise SourceError(f"{name} is a PDF with {what} in it", hint=f"run it through text recognition, or {_COPY}")
    dropped = _running(lines)
    draft = Draft(_paragraphs([line for line in lines if line.text]), url=url, dropped=dropped)
    draft.title = _title(draft.blocks, lines, known["Title"], dropped)
    draft.byline = known["Author"] if re.fullmatch(r"[^\W\d_][\w.' -]+ [\w.' ,-]+", known["Author"]) else None
    date = re.match(r"D:(\d{4})(\d\d)(\d\d)", known["CreationDate"])
    draft.published = iso("-".join(date.groups())) if date else None
    return draft


def _lines(page: Any, number: int) -> list[_Line]:
    """Lines of a page in reading order, with their place."""
    pieces: list[tuple[str, float, float]] = []

    def visit(text: str, matrix: Any, place: Any, font: Any, size: float) -> None:
        if text:
            pieces.append((text, place[5] * (matrix[3] or 1) + matrix[5], abs((size or 0) * (place[3] or 1))))

    page.extract_text(visitor_text=visit)
    lines: list[_Line] = []
    fresh = True
    for text, height, size in pieces:
        for place, part in enumerate(text.split("\n")):
            fresh = fresh or place > 0
            if not part.strip() and fresh:
                continue
            if fresh:
                lines.append(_Line(part, height, size, number))
                fresh = False
            else:
                lines[-1].text += part
                if not lines[-1].size or len(part.strip()) > len(lines[-1].text) / 2:
                    lines[-1].height, lines[-1].size = height, size
    for line in lines:
        line.text = tidy(line.text)
    return [line for line in lines if line.text]


def _has_picture(page: Any) -> bool:
    contents = page.get_contents()  # an empty dictionary too, so that its truth tells nothing
    return contents is not None and re.search(rb"\b(?:Do|BI)\b", contents.get_data()) is not None


def _running(lines: list[_Line]) -> list[Dropped]:
    """Blank what stands at the head or foot of most pages, and lone page numbers there; tell what went."""
    pages = {line.page for line in lines}
    edges: list[_Line] = []
    for page in sorted(pages):
        own = [line for line in lines if line.page == page]
        edges += own[:2] + own[2:][-2:]
    count = Counter(re.sub(r"\d+", "#", line.text) for line in edges)
    dropped: list[Dropped] = []
    for line in edges:
        shape = re.sub(r"\d+", "#", line.text)
        lone = re.fullmatch(r"(?:(?:halaman|page|hal\.?)\s*)?[-–]?\s*#(?:\s*(?:/|dari|of)\s*#)?\s*[-–]?", shape, re.I)
        printed = _PRINTED.fullmatch(line.text) or _PRINTED_FOOT.fullmatch(line.text)
        if line.text and (printed or lone or (len(pages) > 1 and count[shape] > len(pages) / 2 and count[shape] > 1)):
            dropped.append(Dropped(text=line.text, reason="running head"))
            line.text = ""
    return dropped


def _paragraphs(lines: list[_Line]) -> list[Block]:
    gaps = [one.height - two.height for one, two in pairwise(lines) if one.page == two.page and one.height > two.height]
    size = median(line.size for line in lines) if lines else 0.0
    gaps = sorted(gap for gap in gaps if gap >= CLOSEST * size)
    usual = gaps[len(gaps) // 4] if gaps else 0.0  # paragraphs of two lines have as many wide gaps as narrow ones
    width = sorted(len(line.text) for line in lines)[int(0.9 * (len(lines) - 1))] if lines else 0
    groups: list[list[_Line]] = []
    for line in lines:
        if groups and not _parted(groups[-1][-1], line, usual, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    blocks: list[Block] = []
    for group in groups:
        text = _joined([line.text for line in group])
        bullet = _BULLET.fullmatch(text)
        blocks.append(Block("item", bullet.group("text")) if bullet else Block("paragraph", text))
    return blocks


def _parted(one: _Line, two: _Line, usual: float, width: int) -> bool:
    """Whether a paragraph ends between two lines that follow one another."""
    if _BULLET.fullmatch(two.text) or (one.size and two.size and abs(one.size - two.size) > 0.15 * one.size):
        return True
    short = len(one.text) < 0.8 * width
    if one.page != two.page or two.height > one.height:  # the next page or the next column
        return ended(one.text) and (short or not two.text[0].islower())
    gap = one.height - two.height
    if usual and gap > WIDE_GAP * usual:
        return True
    return short and ended(one.text) and not two.text[0].islower()


def _joined(lines: list[str]) -> str:
    """Lines as one; a word that was broken at the end of a line is mended, a doubled one keeps its hyphen.

    >>> _joined(["Anak-", "anak membaca di perpus-", "takaan."])
    'Anak-anak membaca di perpustakaan.'
    """
    text = lines[0]
    for line in lines[1:]:
        head = re.search(r"(\w+)-$", text)
        if head and line[:1].islower():
            doubled = line.lower().startswith(head.group(1).lower())
            text = (text if doubled else text[:-1]) + line
        else:
            text = f"{text} {line}"
    return tidy(text)


def _taken(blocks: list[Block], title: str, dropped: list[Dropped]) -> bool:
    """Take the title, in one block or several, out of the first ones, with what runs above it; tell if it is there."""
    for first in range(min(len(blocks), 6)):
        for last in range(first + 1, min(len(blocks), first + 4) + 1):
            if " ".join(block.text for block in blocks[first:last]) == title:
                above = blocks[:first]
                heads = [b for b in above if len(b.text.split()) <= MOST_ABOVE_TITLE and not ended(b.text)]
                dropped += [Dropped(text=block.text, reason="running head") for block in heads]
                blocks[:last] = [block for block in above if block not in heads]
                return True
    return False


def _title(blocks: list[Block], lines: list[_Line], told: str, dropped: list[Dropped]) -> str | None:
    """The first block in the largest letters, which it is taken from, else what the file calls itself."""
    usual = median(line.size for line in lines)
    largest = max(line.size for line in lines)
    if largest > 1.15 * usual:
        text = _joined([line.text for line in lines if line.size > 0.95 * largest and line.text][:4] or [""])
        if 2 <= len(text.split()) <= 30 and _taken(blocks, text, dropped):
            return text
    if len(told.split()) >= 3 and not re.search(r"\.\w{2,4}$|microsoft|untitled", told, re.I):
        return told
    return None
