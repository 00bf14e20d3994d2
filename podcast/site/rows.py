"""The lines of an edition as they stand on its page: under their chapter, with the sentences they rest on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast.model import ROLES, Article, Cue, Episode, Quote, Show

QUOTED = re.compile(r"^[\"“„«](?P<words>.+)[\"”“»][.]?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Row:
    """A line on the page. ``at`` is its anchor, unique on the page: the start in seconds."""

    at: str
    start_ms: int
    speaker: str
    tint: str
    """a, b or c for host, co-host and reader; d for anyone else."""
    named: bool
    """Whether the name is shown: where the speaker changes."""
    text: str
    quoted: Quote | None
    """The article's quotation that this line reads out."""
    is_quote: bool
    receipts: tuple[tuple[int, str], ...]


def chapters(show: Show, episode: Episode, article: Article | None) -> list[tuple[str, list[Row]]]:
    """Titles and rows of each chapter. A cue belongs to the last chapter that has begun."""
    tints = {show.cast.name(role): tint for role, tint in reversed(list(zip(ROLES, "abc", strict=True)))}
    sections: list[tuple[str, list[Row]]] = [(chapter.title, []) for chapter in episode.chapters] or [("", [])]
    starts = [chapter.start_ms for chapter in episode.chapters] or [0]
    used: set[str] = set()
    speaker = ""
    for cue in episode.cues:
        index = max(0, sum(start <= cue.start_ms for start in starts) - 1)
        at = f"{cue.start_ms / 1000:.1f}".removesuffix(".0")
        if at in used:
            at = f"{cue.start_ms / 1000:.3f}"
        used.add(at)
        found = QUOTED.match(cue.text.strip())
        sections[index][1].append(
            Row(
                at=at,
                start_ms=cue.start_ms,
                speaker=cue.speaker,
                tint=tints.get(cue.speaker, "d"),
                named=cue.speaker != speaker or not sections[index][1],
                text=found["words"] if found else cue.text,
                quoted=_quotation(found["words"], cue, article) if found else None,
                is_quote=found is not None,
                receipts=_sentences(cue, article),
            )
        )
        speaker = cue.speaker
    return [section for section in sections if section[1]]


def _sentences(cue: Cue, article: Article | None) -> tuple[tuple[int, str], ...]:
    known = article.sentences if article else ()
    return tuple((number, known[number - 1]) for number in cue.receipts if 1 <= number <= len(known))


def _quotation(text: str, cue: Cue, article: Article | None) -> Quote | None:
    """The article's quotation from which ``text`` is taken, if it says who spoke."""
    wanted = _letters(text)
    for said in article.quotes if article else ():
        if said.speaker and said.sentence in cue.receipts:
            whole = _letters(said.text)
            if wanted in whole or whole in wanted:
                return said
    return None


def _letters(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
