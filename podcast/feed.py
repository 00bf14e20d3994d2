"""Writes ``feed.xml``: RSS 2.0 with every element that PSP-1 and Apple ask for, and Podcasting 2.0."""

from __future__ import annotations

import difflib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import SimpleNamespace

from podcast.categories import CATEGORIES
from podcast.errors import LibraryError, UsageError
from podcast.model import ROLES, Cue, Episode, Role, Show
from podcast.templates import cover_name, feed_url, instant, line, media_url, page_url, render, words

PODCAST_NAMESPACE = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
"""The namespace that the specification of podcast:guid names."""
LONGEST_TEXT = 4000
"""Bytes of a description (PSP-1, Apple)."""
PERSON: dict[Role, str] = {"host": "host", "cohost": "co-host", "reader": "narrator"}
"""Our roles in the words of the Podcast Taxonomy."""
OPENING_QUOTES = "\"“„«'‘"
BITE_MS = (15_000, 120_000)
"""Shortest and longest soundbite that the specification accepts."""


@dataclass(frozen=True, slots=True)
class Bite:
    """A soundbite: start and length in seconds, as printed."""

    start: str
    length: str
    title: str


def rss(show: Show, episodes: Sequence[Episode], *, cover_mime: str = "image/jpeg") -> str:
    """The whole feed, newest first; the same values give the same bytes.

    Raises UsageError for a category that Apple does not know, LibraryError when two episodes share a guid or a sound
    file's name (apps would show one of them), or when the result would not be XML.
    """
    check_category(show)
    _refuse_twins(episodes)
    dated = list(zip(in_order(episodes), dates(episodes), strict=True))
    text = render(
        "feed.xml.j2",
        show=show,
        words=words(show.language),
        description=_description(show),
        feed_url=feed_url(show),
        page_url=page_url(show),
        cover_url=f"{show.base_url}/feed/{cover_name(cover_mime)}",
        guid=guid(show),
        people=[(show.cast.name(role), PERSON[role]) for role in ROLES],
        items=[_item(show, episode, date) for episode, date in reversed(dated)],
    )
    _parse(text)
    return text


def guid(show: Show) -> str:
    """The feed's permanent identity: as set, or derived from its address without scheme and final slashes.

    >>> str(uuid.uuid5(PODCAST_NAMESPACE, "podnews.net/rss"))
    '9b024349-ccf0-5f69-a609-6b82873eab3c'
    """
    address = feed_url(show).partition("://")[2].rstrip("/")
    return show.guid or str(uuid.uuid5(PODCAST_NAMESPACE, address))


def check_category(show: Show) -> None:
    """Raise UsageError unless category and subcategory are on Apple's list."""
    for kind, given, known in (
        ("category", show.category, tuple(CATEGORIES)),
        ("subcategory", show.subcategory, CATEGORIES.get(show.category, ())),
    ):
        if given is not None and given not in known:
            near = difflib.get_close_matches(given, known, n=1, cutoff=0.5)
            hint = f"did you mean {near[0]!r}?" if near else "choose one of: " + (", ".join(known) or "none")
            raise UsageError(f"podcast.toml: {kind} {given!r} is not one of Apple Podcasts'", hint=hint)


def in_order(episodes: Sequence[Episode]) -> list[Episode]:
    """Oldest first."""
    return sorted(episodes, key=lambda episode: (instant(episode.published), episode.number, episode.slug))


def dates(episodes: Sequence[Episode]) -> list[datetime]:
    """A date for each episode of ``in_order``, no two alike: apps sort by date, and a twin may vanish."""
    given: list[datetime] = []
    for episode in in_order(episodes):
        date = instant(episode.published).replace(microsecond=0)
        if given and date <= given[-1]:
            date = (given[-1] + timedelta(seconds=1)).astimezone(date.tzinfo)
        given.append(date)
    return given


def soundbite(episode: Episode) -> Bite | None:
    """The longest quotation with the line that announces it, widened to 15 seconds where it is shorter."""
    cues = episode.cues
    quotes = [index for index, cue in enumerate(cues) if cue.text.startswith(tuple(OPENING_QUOTES))]
    if not quotes:
        return None
    best = max(quotes, key=lambda index: (len(cues[index].text), -index))
    first, last = max(best - 1, 0), best
    start = max(cues[first].start_ms, 500)  # the Podcast Index drops one that starts at 0
    while cues[last].end_ms - start < BITE_MS[0] and last + 1 < len(cues):
        last += 1
    end = min(cues[last].end_ms, start + BITE_MS[1], episode.audio.duration_ms)
    if end - start < BITE_MS[0]:
        return None
    return Bite(f"{start / 1000:.1f}", f"{(end - start) // 100 / 10:.1f}", line(_bare(cues[best]), 128))


def _bare(cue: Cue) -> str:
    return cue.text.strip("\"“”„«»'‘’ ")


@dataclass(frozen=True, slots=True)
class _Item:
    """What the template needs of one episode."""

    episode: Episode
    date: datetime
    page: str
    folder: str
    audio: str
    notes: str
    seconds: int
    people: list[tuple[str, str]]
    bite: Bite | None
    words: SimpleNamespace


def _item(show: Show, episode: Episode, date: datetime) -> _Item:
    page = page_url(show, episode.slug)
    people = _people(show, episode)
    own = words(episode.language)
    return _Item(
        episode=episode,
        date=date,
        page=page,
        folder=media_url(show, episode.slug, "").rstrip("/"),
        audio=media_url(show, episode.slug, episode.audio.file),
        notes=_notes(episode, page, [name for name, _ in people], own),
        seconds=max(1, round(episode.audio.duration_ms / 1000)),
        people=people,
        bite=soundbite(episode),
        words=own,
    )


def _people(show: Show, episode: Episode) -> list[tuple[str, str]]:
    """Who is heard, in order of first words; an old episode keeps the names it was recorded with."""
    roles = {show.cast.name(role): PERSON[role] for role in reversed(ROLES)}
    heard = dict.fromkeys(cue.speaker for cue in episode.cues)
    return [(name, roles.get(name, "host")) for name in heard] or [
        (show.cast.name(role), PERSON[role]) for role in ROLES
    ]


def _notes(episode: Episode, page: str, names: list[str], own: SimpleNamespace) -> str:
    """Show notes as clean HTML of at most 4,000 bytes; what is too long loses the end of the summary first."""
    import nh3

    stamps = [(chapter.start_ms if index else 0, chapter.title) for index, chapter in enumerate(episode.chapters)]
    source = episode.source
    for summary, chapters, credit in (
        (line(episode.summary, 2000), stamps, source),
        (line(episode.summary, 500), stamps[:20], source),
        (line(episode.summary, 500), [], source),
        (line(episode.summary, 500), [], source.model_copy(update={"url": None})),
    ):
        html = render(
            "notes.html.j2", summary=summary, chapters=chapters, source=credit, names=names, page=page, words=own
        )
        clean = nh3.clean(
            html, tags={"p", "br", "a"}, attributes={"a": {"href"}}, url_schemes={"http", "https"}, link_rel=None
        ).strip()
        if len(clean.encode()) <= LONGEST_TEXT:
            break
    return clean


def _description(show: Show) -> str:
    """The show's own words, then the disclosure, within 4,000 bytes."""
    own = words(show.language)
    text = show.description.strip() or own.description
    room = LONGEST_TEXT - len(own.disclosure.encode()) - 2
    while len(text.encode()) > room:
        text = text[: len(text) * 9 // 10].rstrip() + "…"
    return f"{text}\n\n{own.disclosure}"


def _refuse_twins(episodes: Sequence[Episode]) -> None:
    for what, values in (
        ("guid", [episode.guid for episode in episodes]),
        ("sound file name", [episode.audio.file for episode in episodes]),
    ):
        seen: dict[str, str] = {}
        for value, episode in zip(values, episodes, strict=True):
            if value in seen:
                raise LibraryError(
                    f"episodes {seen[value]} and {episode.slug} have the same {what}: {value}",
                    hint="one of the folders is a copy; remove it with 'podcast remove'",
                )
            seen[value] = episode.slug


def _parse(text: str) -> None:
    from lxml import etree

    try:
        etree.fromstring(text.encode(), etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise LibraryError(
            f"the feed would not be XML: {error}", hint="report this with the episode's title"
        ) from error
