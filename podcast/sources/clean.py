"""Takes out what the site says around an article: lists of headlines, prompts, captions, credits; and says why."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from types import ModuleType

from podcast import languages
from podcast.model import Dropped
from podcast.sources import masthead
from podcast.sources.bylines import SIGNED_AND_DATED, described, is_name, undated
from podcast.sources.datelines import cut_dateline, is_dateline
from podcast.sources.dates import CHANGED, published_line
from podcast.sources.draft import Block, Draft, ended, headline_like
from podcast.sources.headings import with_headings
from podcast.sources.margins import (
    about_itself,
    about_writer,
    is_prose,
    is_standfirst,
    without_appendix,
    without_standfirst,
)
from podcast.sources.outlets import SITE, credits
from podcast.sources.plain import words
from podcast.sources.scores import is_score
from podcast.sources.verdict import stubs

LONGEST_FURNITURE = 420
"""Characters; a longer block is prose, whatever it begins with."""

FIRST_LINES = 8
"""Lines at the beginning among which a greeting may stand."""
LAST_LINES = 4
"""Lines at the end of a text, whatever they are, that may be credits, as may all below its last paragraph."""
_STATION = re.compile(
    r"\s+(?:in|at|from|di|dari)\s+[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,3}(?=\s*,|\s+(?:and|dan|&)\s|\s*$)"
)
"""Where a writer wrote: ``By Ann Lee in Reading and Tom Fox in Bath``."""
_CAPTION_LABEL = re.compile(
    r"(?:image (?:caption|source)|keterangan gambar|sumber gambar|media caption),?:?", re.IGNORECASE
)
"""A label whose caption stands in the next line."""


@dataclass(frozen=True, slots=True)
class _Rules:
    lists: frozenset[str]
    lines: tuple[tuple[re.Pattern[str], str], ...]
    any_line: re.Pattern[str]
    """All of ``lines`` at once: most text is none of them, and this says so in one look."""
    inline: tuple[tuple[re.Pattern[str], str], ...]
    list_ends: re.Pattern[str]
    run_on: tuple[re.Pattern[str], ...]
    signatures: tuple[re.Pattern[str], ...]
    bylines: tuple[re.Pattern[str], ...]
    editors: tuple[re.Pattern[str], ...]
    stubs: tuple[tuple[re.Pattern[str], str], ...]
    parts: tuple[ModuleType, ...]


@cache
def _rules() -> _Rules:
    """Of all languages at once: Indonesian sites say SCROLL TO CONTINUE, English ones stand among Indonesian links."""
    parts = languages.parts("reading")
    return _Rules(
        frozenset(title for part in parts for title in part.LISTS),
        tuple((re.compile(shape, re.IGNORECASE), reason) for part in parts for shape, reason in part.LINES),
        re.compile("|".join(f"(?:{shape})" for part in parts for shape, _ in part.LINES), re.IGNORECASE),
        tuple((re.compile(shape, re.IGNORECASE), reason) for part in parts for shape, reason in part.INLINE),
        re.compile("|".join(part.LIST_ENDS for part in parts), re.IGNORECASE),
        tuple(part.RUN_ON for part in parts),
        tuple(part.SIGNATURES for part in parts),
        tuple(part.BYLINES for part in parts),
        tuple(part.EDITORS for part in parts),
        tuple(stubs()),
        parts,
    )


def clean(draft: Draft) -> Draft:
    """The draft without what is not the article; ``dropped`` says what went and why, and title, byline, site and date
    are filled from lines that state them.
    """
    result = replace(draft, blocks=[], dropped=[*draft.dropped])
    result.sample = " ".join(block.text for block in draft.blocks[:12])[:6_000]
    blocks = _without_greetings(masthead.without_labels(draft.blocks, result), result)
    if result.title:
        result.title = cut_dateline(result.title, result)
    blocks = _without_title(blocks, result) if result.title else masthead.title(blocks, result)
    result.title = result.title or draft.subject
    blocks = masthead.without(blocks, result)
    blocks = without_appendix(_without_lists(blocks, result), result)
    seen: set[str] = set()
    first = True
    signed = -1
    end = max((place for place, block in enumerate(blocks) if is_prose(block)), default=len(blocks))
    end = min(end, len(blocks) - LAST_LINES)
    for place, block in enumerate(blocks):
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        if signed == place - 1 and place > 0 and first and about_writer(block, after):
            result.dropped.append(Dropped(text=block.text, reason="about the writer"))
            continue
        if place and _CAPTION_LABEL.fullmatch(blocks[place - 1].text) and not ended(block.text):
            result.dropped.append(Dropped(text=block.text, reason="photo caption"))
            continue
        if is_score(block.text) and after is not None and ended(after.text):  # not a list of results
            result.dropped.append(Dropped(text=block.text, reason="line of the score"))
            continue
        kept = _line(block, result, first=first, early=place < 4, last=place >= end)
        if kept is None:
            if place < 4 and result.dropped[-1].reason == "byline":
                signed = place
                result.dropped += [
                    Dropped(text=b.text, reason="line above the story") for b in result.blocks if is_standfirst(b)
                ]
                result.blocks = [other for other in result.blocks if not is_standfirst(other)]
            continue
        if kept.text in seen and len(kept.text) > 60:
            result.dropped.append(Dropped(text=kept.text, reason="said twice"))
            continue
        seen.add(kept.text)
        first = first and (kept.kind == "heading" or (place < 4 and not ended(kept.text)))
        result.blocks.append(kept)
    result.blocks = masthead.without_tail(without_standfirst(result.blocks, result), result)
    result.byline = result.byline or result.signed
    result.blocks = with_headings(result)
    return result


def _without_greetings(blocks: list[Block], result: Draft) -> list[Block]:
    """Drop what a newsletter says to its readers above the story, so that it is no title."""
    kept: list[Block] = []
    for place, block in enumerate(blocks):
        reasons = (
            [reason for shape, reason in _rules().lines if shape.fullmatch(block.text)] if place < FIRST_LINES else []
        )
        if set(reasons) & {"greeting", "newsletter prompt"}:
            result.dropped.append(Dropped(text=block.text, reason=reasons[0]))
        else:
            kept.append(block)
    return kept


def is_furniture(line: str) -> bool:
    """Whether a line by itself is one of those that sites put around an article.

    >>> is_furniture("Baca juga: Jembatan Kumai Dibuka"), is_furniture("Jembatan Kumai dibuka.")
    (True, False)
    """
    return len(line) <= LONGEST_FURNITURE and _rules().any_line.fullmatch(line.strip()) is not None


def _without_title(blocks: list[Block], result: Draft) -> list[Block]:
    """Drop the title where it is said again above the text."""
    kept: list[Block] = []
    for place, block in enumerate(blocks):
        if result.title and place < 4 and block.kind != "item" and _same(block.text, result.title):
            result.dropped.append(Dropped(text=block.text, reason="the title again"))
        else:
            kept.append(block)
    return kept


def _without_lists(blocks: list[Block], result: Draft) -> list[Block]:
    """Drop each list of other headlines: a known title with nothing but headline-like lines up to the next one."""
    rules = _rules()
    kept: list[Block] = []
    title: str | None = None
    for place, block in enumerate(blocks):
        name = block.text.lower().strip(" :»>")
        if name in rules.lists and not ended(block.text):
            following = next(
                (other for other in blocks[place + 1 :] if other.text.lower().strip(" :»>") not in rules.lists), None
            )
            if following is None or following.kind == "item" or headline_like(following.text):
                title = block.text.strip(" :»>")
                result.dropped.append(Dropped(text=block.text, reason="title of a list of other articles"))
                continue
        elif len(block.text) < 80 and rules.list_ends.fullmatch(block.text):
            result.dropped.append(Dropped(text=block.text, reason="end of a list of other articles"))
            while (
                kept and not kept[-1].text.endswith(":") and (kept[-1].kind == "item" or headline_like(kept[-1].text))
            ):
                result.dropped.append(Dropped(text=kept.pop().text, reason="in a list of other articles"))
            continue
        elif title is not None and (headline_like(block.text) or (block.kind == "item" and len(block.text) < 200)):
            result.dropped.append(Dropped(text=block.text, reason=f"in the list {title!r}"))
            continue
        title = None
        kept.append(block)
    return kept


def _line(block: Block, result: Draft, *, first: bool, early: bool, last: bool) -> Block | None:
    """One block without its furniture; None when nothing is left."""
    rules = _rules()
    text, signs = words(block.text)
    result.dropped += [Dropped(text=sign, reason=reason) for sign, reason in signs]
    for shape, reason in rules.inline:
        text = _cut(shape, text, reason, result)
    if text and len(text) <= LONGEST_FURNITURE:
        if _credit(text, result, near_edge=first or last):
            return None
        if last and any(shape.match(text) for shape, _ in rules.stubs):
            result.dropped.append(Dropped(text=text, reason="prompt to pay or to log in"))
            return None
        itself = about_itself(text, result) if last else None
        if itself:
            result.dropped.append(Dropped(text=text, reason=itself))
            return None
        for shape, reason in rules.lines if rules.any_line.fullmatch(text) else ():
            if shape.fullmatch(text):
                result.dropped.append(Dropped(text=text, reason=reason))
                return None
    for shape in rules.run_on:
        text = _cut_run_on(shape, text, result)
    for shape in rules.signatures if text.endswith((")", "]")) else ():
        text = _cut(shape, text, "writer's mark", result)
    if first and re.fullmatch(r"[A-Z][^.?!]{1,60}\s*(?:--|[-—–])", text) and len(text.split()) <= 6:
        site = SITE.search(text)
        result.site = result.site or (site.group() if site else None)
        result.dropped.append(Dropped(text=text, reason="dateline"))
        return None
    if block.kind == "paragraph" and (first or (early and SITE.match(text))):
        rest = cut_dateline(text, result)
        if rest != text:  # what stands above a dateline is a caption or a credit
            above = [other for other in result.blocks if other.kind != "heading"]
            result.dropped += [Dropped(text=other.text, reason="above the dateline") for other in above]
            result.blocks = [other for other in result.blocks if other.kind == "heading"]
        text = rest
    text = re.sub(r"\s+", " ", text).strip()
    if not re.search(r"\w", text):
        if text:
            result.dropped.append(Dropped(text=text, reason="nothing but signs"))
        return None
    return Block(block.kind, text)


def _cut(shape: re.Pattern[str], text: str, reason: str, result: Draft) -> str:
    if shape.search(text) is None:
        return text
    for match in shape.finditer(text):
        result.dropped.append(Dropped(text=match.group().strip(), reason=reason))
    return shape.sub(" ", text).strip()


def _cut_run_on(shape: re.Pattern[str], text: str, result: Draft) -> str:
    """A headline pasted into a paragraph has no end of its own: it goes with the rest of its sentence."""
    match = shape.search(text)
    while match:
        end = re.compile(r"[.?!](?=\s+[\"“A-Z]|$)").search(text, match.end())
        stop = end.end() if end else len(text)
        result.dropped.append(Dropped(text=text[match.start() : stop], reason="link to another article"))
        text = f"{text[: match.start()].rstrip()} {text[stop:].lstrip()}".strip()
        match = shape.search(text)
    return text


def _credit(text: str, result: Draft, *, near_edge: bool) -> bool:
    """Take a line that names writer, editor or date of publication; tell whether it was one."""
    rules = _rules()
    stated = credits(text) if near_edge else None
    if stated is not None:
        result.byline = result.byline or stated.byline
        result.site = result.site or stated.site
        result.published = result.published or stated.published
        reason = "byline" if stated.byline else "date of publication" if stated.published else "name of the outlet"
        result.dropped.append(Dropped(text=text, reason=reason))
        return True
    parted = SIGNED_AND_DATED.fullmatch(text)
    if parted and near_edge and published_line(parted["date"], rules.parts):
        signature = parted["names"]
        if any((match := shape.fullmatch(signature)) and is_name(match["name"]) for shape in rules.bylines):
            return _credit(parted["date"], result, near_edge=True) and _credit(signature, result, near_edge=True)
    if near_edge and is_dateline(text):
        result.dropped.append(Dropped(text=text, reason="dateline"))
        return True
    head, date = undated(text) if near_edge else (text, "")
    if date:
        result.published = result.published or published_line(date, rules.parts)
    if near_edge and (name := described(head)):
        result.byline = result.byline or name
        result.dropped.append(Dropped(text=text, reason="byline"))
        return True
    if near_edge and text.endswith(".") and len(text) < 80:
        text = _signed(text) or (text[:-1] if re.search(r":.*\b[A-Z]\.$", text) else text)  # Editor: Lintang S.
    if len(text) > 160 or (ended(text) and not text.endswith((")", "a.m.", "p.m."))):
        return False
    for shape in rules.bylines:
        match = shape.fullmatch(text)
        signed = _STATION.sub("", match.group("name")) if match else ""
        if match and near_edge and is_name(signed):
            name, _, date = signed.partition(",")
            moment = published_line(date.strip(), rules.parts) if date else None
            result.byline = result.byline or (name if moment else signed).strip(" ,-")
            result.published = result.published or moment
            result.dropped.append(Dropped(text=text, reason="byline"))
            return True
    pictures = near_edge and any(part.PICTURES.fullmatch(text) for part in rules.parts)
    if pictures or any(shape.fullmatch(text) for shape in rules.editors):
        result.dropped.append(Dropped(text=text, reason="credits"))
        return True
    moment = published_line(text, rules.parts)
    if moment and near_edge:
        result.published = result.published or moment
        result.modified = result.modified or (moment if CHANGED.search(text) else None)
        result.dropped.append(Dropped(text=text, reason="date of publication"))
        return True
    return False


def _signed(text: str) -> str | None:
    """The line ``Oleh Tono, 2 Mei 2024.`` without its full stop, when it holds a name, perhaps a date, and no more."""
    for shape in _rules().bylines:
        match = shape.fullmatch(text[:-1])
        name, _, date = match.group("name").partition(",") if match else ("", "", "")
        dated = not date or published_line(date.strip(), _rules().parts) is not None
        if name and dated and all(word[0].isupper() for word in name.split()) and len(name.split()) > 1 - bool(date):
            return text[:-1]
    return None


def _same(one: str, other: str) -> bool:
    return re.sub(r"\W+", "", one).lower() == re.sub(r"\W+", "", other).lower()
