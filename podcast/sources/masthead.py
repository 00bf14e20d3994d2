"""What stands above and below the story in a page that was copied whole: menu, title, names, captions, tags."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast import languages
from podcast.model import Dropped
from podcast.sources.bylines import described, signature, writes
from podcast.sources.dates import published_line
from podcast.sources.draft import Block, Draft, ended, headline_like
from podcast.sources.outlets import SITE, credits, is_outlet, may_be_outlet, written

LONGEST_TITLE = 20
"""Words."""
LIKELY_TITLE = 4
"""Words; a shorter line is a title only when there is no such line."""
FEWEST_SHORT = 5
"""Of the six paragraphs below the first lines, those that end as sentences do: a story, though none of them is long."""
BEGINNING = 5
"""Letters of a word that are compared."""
LONGEST_LABEL = 4
"""Words of an entry of a menu."""
LONGEST_TAG = 3
"""Words of an entry in a list of tags."""
LONGEST_BELOW = 12
"""Words of a line below the story; a longer one is a paragraph that lost its full stop."""
MOST_LINES = 25
LONGEST_NAME = 4
"""Words of a person's name."""
_NAME = re.compile(r"(?:[A-Z][\w'’.-]*|al|el|bin|binti|de|van|von)(?: (?:[A-Z][\w'’.-]*|al|el|bin|binti|de|van|von))+")
_EDGES = re.compile(r"^[*_~\s]+(?=[\w\"“‘'(])|[*_~\s\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]+$")
"""Marks and pictures with which a chat sets off a title."""
_AND = re.compile(r"\s*(?:,|&|\bdan\b|\band\b)\s*")
_WITH_OUTLET = re.compile(r"(?P<names>[^|–—·•]{4,80}?)\s*(?:\s-\s|[|–—·•])\s*(?P<outlet>[\w.]+(?: [\w.]+){0,2})")
_OUTLET = re.compile(
    r"detik\w+|\w+(?:news|post|kompas)|.{2,40}\bNews|(?:BBC|CNN)\b.{0,30}|(?:Tim )?Redaksi", re.IGNORECASE
)
_CAPTION = re.compile(
    r".{10,400}\s?\((?:foto\s*:\s*)?[\w. ]{2,30}/\s?[A-Z][\w.'’ /]{2,50}\)"
    r"|.{10,400}\b(?:Foto|Photo|Credit)\s*:\s.{3,60}"
)


def without_labels(blocks: list[Block], result: Draft) -> list[Block]:
    """Drop the lines at the very top, and the title, that only say that a release for the press follows."""
    if result.title and _is_label(result.title):
        result.dropped.append(Dropped(text=result.title, reason="line above the story"))
        result.title = None
    size = next((place for place, block in enumerate(blocks) if not _is_label(block.text)), 0)
    result.dropped += [Dropped(text=block.text, reason="line above the story") for block in blocks[:size]]
    return blocks[size:]


def _is_rubric(text: str) -> bool:
    """Whether a line above the story only says that it is somebody's view."""
    short = len(text.split()) < LIKELY_TITLE and not ended(text)
    return short and any(telling.OPINION.match(text) for telling in languages.parts("telling"))


def _is_label(text: str) -> bool:
    return any(reading.RELEASES.fullmatch(text) for reading in languages.parts("reading"))


def title(blocks: list[Block], result: Draft) -> list[Block]:
    """Find the title of a text that has none among the lines above its story; the other lines are left."""
    size = _size(blocks)
    below = blocks[size : size + 6]
    told = any(map(_is_long, below)) or sum(ended(block.text) for block in below) >= FEWEST_SHORT
    if not 0 < size < len(blocks) or not told:
        return blocks
    story = " ".join(block.text for block in blocks[size : size + 6])
    lines = [
        (place, block.text)
        for place, block in enumerate(blocks[:size])
        if _may_be_title(block, result)
        and (place == 0 or not _names(block.text, result) or _is_told(block.text, story))
    ]
    lines = [line for line in lines if not is_outlet(line[1])] or lines
    likely = [line for line in lines if len(line[1].split()) >= LIKELY_TITLE]
    lines = (
        [line for line in likely if _shared(line[1], story)]
        or likely
        or [line for line in lines if line[0] == 0 and len(line[1].split()) > 1]
    )
    if not lines:
        return blocks
    place, title = lines[0]
    result.title = _EDGES.sub("", title)
    return blocks[:place] + blocks[place + 1 :]


def without(blocks: list[Block], result: Draft) -> list[Block]:
    """Drop entries of menus, names, outlets and captions above the story. Dates and bylines that say so are left."""
    size = _size(blocks)
    head, reasons = blocks[:size], [_reason(place, blocks[:size], result) for place in range(size)]
    labelled = any(_is_credit(block.text) for block in head)
    for place, reason in enumerate(reasons):
        unlabelled = reason is None and not labelled and head[place].kind == "paragraph"
        if unlabelled and (name := _writer(place, blocks, size)):
            result.signed, reasons[place] = result.signed or name, "byline"
            if place + 1 < size and writes(head[place + 1].text):
                reasons[place + 1] = "about the writer"
    unclear = [place for place, reason in enumerate(reasons) if reason is None and not _kept(head[place])]
    if size < len(blocks) and blocks[size].kind == "paragraph" and (len(unclear) > 1 or unclear[:1] < [size - 1]):
        for place in unclear:
            reasons[place] = "line above the story"
    result.dropped += [
        Dropped(text=block.text, reason=reason) for block, reason in zip(head, reasons, strict=True) if reason
    ]
    result.section = result.section or next((block.text for block in head if _is_rubric(block.text)), None)
    return [block for block, reason in zip(head, reasons, strict=True) if not reason] + blocks[size:]


def _writer(place: int, blocks: list[Block], size: int) -> str | None:
    """Who wrote, where a line above the story says it without ``by`` and the story does not speak of them."""
    text = blocks[place].text
    name = signature(text)
    if name is None and place + 1 < size and writes(blocks[place + 1].text) and _NAME.fullmatch(text):
        name = text if len(text.split()) <= LONGEST_NAME else None
    told = name is not None and any(name.split()[-1] in block.text for block in blocks[size:])
    return None if told else name


def without_tail(blocks: list[Block], result: Draft) -> list[Block]:
    """Drop the lines below the last sentence: tags, names of lists, the desk that wrote. A list of the story stays."""
    size = len(blocks)
    while size and _is_below(blocks[size - 1]):
        size -= 1
    tail = blocks[size:]
    listed = any(block.kind == "item" and len(block.text.split()) > LONGEST_TAG for block in tail)
    if not size or not ended(blocks[size - 1].text) or listed:
        return blocks
    for block in tail:
        names = signature(block.text) or _names(block.text, result)
        signed = names is not None and names != block.text
        result.signed = result.signed or (names if signed else None)
        reason = "byline" if signed else "line below the story"
        result.dropped.append(Dropped(text=block.text, reason=reason))
    return blocks[:size]


def _is_below(block: Block) -> bool:
    """Whether a line is none of a story when nothing of it follows; one with a colon opens a list of the story."""
    text, size = block.text, len(block.text.split())
    opens = text.endswith(":") and size > 1
    return not ended(text) and not opens and size <= LONGEST_BELOW and not re.search(r": |[\"“”]", text)


def _size(blocks: Sequence[Block]) -> int:
    """How many blocks stand above the first paragraph of prose."""
    for place, block in enumerate(blocks[:MOST_LINES]):
        if block.kind != "paragraph" and block.kind != "heading":
            return place
        text = block.text
        short = len(text.split()) <= LONGEST_LABEL and not ended(text)
        line = short or len(text.split()) == 1 or (headline_like(text) and not _has_sentence(text))
        if not (line or _CAPTION.fullmatch(text) or _is_date(text)):
            return place
    return 0


def _has_sentence(text: str) -> bool:
    """Whether a sentence ends within a line, or it is a turn of talk."""
    parts = languages.parts("reading")
    marks = "[.?!]" if ended(text) else "[.!]"  # "Mata Perih? Begini Cara Mengatasinya" is a title
    ends = [match[1].lower() for match in re.finditer(rf"([\w.]{{2,}}){marks} +[A-Z]", text)]
    abbreviated = [word for word in ends if any(word in part.ABBREVIATIONS for part in parts)]
    labelled = any(part.QUESTION_LABELS.match(text) or part.ANSWER_LABELS.match(text) for part in parts)
    return len(ends) > len(abbreviated) or labelled


def _is_told(line: str, story: str) -> bool:
    """Whether what looks like a list of names speaks of what the story does: ``Sungai Meluap, Sekolah Libur``."""
    shared, words = _begun_alike(line, story)
    return len(line.split()) >= LIKELY_TITLE and 4 * shared >= words


def _shared(line: str, story: str) -> bool:
    """Whether a line speaks of what the story does: some of its longer words begin as words of the story do."""
    shared, words = _begun_alike(line, story)
    return 4 * shared > words


def _begun_alike(line: str, story: str) -> tuple[int, int]:
    """How many of the longer words of a line begin as words of the story do, and how many it has."""
    begun = {word[:BEGINNING].lower() for word in re.findall(r"\w{4,}", story)}
    words = [word[:BEGINNING].lower() for word in re.findall(r"\w{4,}", line)]
    return sum(word in begun for word in words), len(words)


def _is_long(block: Block) -> bool:
    return len(block.text.split()) >= 12 and ended(block.text)


def _may_be_title(block: Block, result: Draft) -> bool:
    text = block.text
    if not headline_like(text, words=LONGEST_TITLE) or text.endswith(":") or _is_date(text) or _is_credit(text):
        return False
    speech = re.match(r"[\"“].*[\"”],? \w+$", text)
    return not (speech or _is_outlet(text, result) or _CAPTION.fullmatch(text))


def _kept(block: Block) -> bool:
    """Whether a line above the story belongs to it or is looked at again: a sentence, a label, a date, a byline."""
    text = block.text
    sentence = ended(text) and len(text.split()) > 1
    return block.kind != "paragraph" or sentence or ":" in text or _is_date(text) or _is_credit(text)


def _reason(place: int, head: Sequence[Block], result: Draft) -> str | None:
    """Why the line at ``place`` is no line of the story; None when that is unclear."""
    text = head[place].text
    if result.title and re.sub(r"\W+", "", text).lower() == re.sub(r"\W+", "", result.title).lower():
        return "the title again"
    if credits(text) is not None:
        return None
    if _CAPTION.fullmatch(text):
        return "photo caption"
    if _names_outlet(place, head, result):
        result.site = result.site or written(text)
        return "name of the outlet"
    if _is_date(text) or _is_credit(text):
        return None
    if place and _is_credit(head[place - 1].text) and head[place].kind == "paragraph" and may_be_outlet(text):
        return "line above the story"
    below = head[place + 1].text if place + 1 < len(head) else ""
    names = _names(text, result)
    if names and (names != text or _is_outlet(below, result) or _known(text, result)):
        result.signed = result.signed or names
        return "byline"
    if _known(text, result) and not ended(text) and len(text.split()) <= 3 * LONGEST_NAME:
        return "byline"
    return "name of the outlet" if _is_outlet(text, result) else None


def _names_outlet(place: int, head: Sequence[Block], result: Draft) -> bool:
    """Whether a line is an outlet's name: by its words, or because it stands with the line that names the writer."""
    block = head[place]
    if block.kind != "paragraph" or _is_credit(block.text):
        return False
    near = [other.text for other in (*head[max(0, place - 1) : place], *head[place + 1 : place + 2])]
    signed = any(map(_is_credit, near))
    if is_outlet(block.text, beside=signed or any(map(_is_date, near))):
        return True
    beside = block.text in result.beside or (signed and place + 1 < len(head))
    first = block.text.split()[0].lower()
    given = any(first in part.GIVEN or first in part.GENDERED for part in languages.parts("reading"))
    return beside and not given and may_be_outlet(block.text)


def _known(text: str, result: Draft) -> bool:
    """Whether a line begins with the name of the writer, whom the page has told already."""
    return result.byline is not None and text.startswith(result.byline.split(",")[0])


def _names(text: str, result: Draft) -> str | None:
    """The names of people that a line consists of, without the outlet behind them; else None."""
    match = _WITH_OUTLET.fullmatch(text)
    names = text
    if match and _is_outlet(match["outlet"], result):
        names = match["names"].title() if match["names"].isupper() else match["names"]
    people = _AND.split(names)
    alike = all(_NAME.fullmatch(one) and len(one.split()) <= LONGEST_NAME and not one.isupper() for one in people)
    return names if alike and not _is_outlet(names, result) and not re.search(r"\d", names) else None


def _is_outlet(text: str, result: Draft) -> bool:
    same = result.site is not None and text.lower() == result.site.lower()
    return bool(text) and (same or SITE.fullmatch(text) is not None or _OUTLET.fullmatch(text) is not None)


def _is_date(text: str) -> bool:
    return published_line(text, languages.parts("reading")) is not None


def _is_credit(text: str) -> bool:
    named = any(part.BYLINES.fullmatch(text) or part.EDITORS.fullmatch(text) for part in languages.parts("reading"))
    return named or described(text) is not None or credits(text) is not None
