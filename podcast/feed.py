"""Writes ``feed.xml``: RSS 2.0 with every element that PSP-1 and Apple ask for, and Podcasting 2.0."""

from __future__ import annotations

import uuid
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import cache, lru_cache
from types import SimpleNamespace
from typing import Any, TypeVar

from podcast import categories
from podcast.errors import LibraryError, UsageError
from podcast.model import ROLES, UPDATES, Alternate, Cue, Entry, Episode, Role, Show
from podcast.templates import (
    Page,
    cdata,
    cover_name,
    feed_url,
    instant,
    line,
    media_url,
    page_url,
    render_many,
    window_url,
    words,
)

FEED = "feed.xml"

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
    """The whole feed in one document, newest first; the same values give the same bytes.

    Raises UsageError for a category that Apple does not know, LibraryError when two episodes share a guid or a sound
    file's name (apps would show one of them), or when the result would not be XML.
    """
    check(show, [Entry.of(episode) for episode in episodes])
    return _document(show, dated(episodes)[::-1], Links(feed_url(show)), cover_mime)


def documents(
    show: Show, entries: Sequence[Entry], episode_of: Callable[[str], Episode], *, cover_mime: str = "image/jpeg"
) -> Iterator[Page]:
    """The feed: full pages of older episodes where ``feed.limit`` asks for them, feed.xml last.

    Pages are counted from the oldest episode and hold half the limit, so that a new episode changes feed.xml alone
    until it is full. ``episode_of`` is asked for each slug once, when its page is rendered. Raises as ``rss`` does.
    """
    check(show, entries)
    every = dated(entries)
    size = show.feed.limit // 2
    archived = max(0, -(-(len(every) - show.feed.limit) // size))
    names = [*(f"feed-{number}.xml" for number in range(1, archived + 1)), FEED]
    for number, name in enumerate(names):
        live = number == archived
        shown = every[number * size : None if live else (number + 1) * size][::-1]
        links = Links(
            own=window_url(show, name),
            older=window_url(show, names[number - 1]) if number else "",
            newer="" if live else window_url(show, names[number + 1]),
            live=feed_url(show) if archived else "",
            oldest=window_url(show, names[0]) if archived else "",
        )

        def render(shown: list[tuple[Entry, datetime]] = shown, links: Links = links) -> bytes:
            dated = [(episode_of(entry.slug), date) for entry, date in shown]
            return _document(show, dated, links, cover_mime).encode()

        beside = repr((links, cover_mime, [date for _, date in shown]))
        yield Page(name, render, tuple(entry.slug for entry, _ in shown), beside)


@dataclass(frozen=True, slots=True)
class Links:
    """Where a document of the feed is, and its neighbours; empty for what it has not."""

    own: str
    older: str = ""
    newer: str = ""
    live: str = ""
    """feed.xml, where there is more than one document."""
    oldest: str = ""


def _document(show: Show, shown: Sequence[tuple[Episode, datetime]], links: Links, cover_mime: str) -> str:
    """One document with these episodes, in this order."""
    own = words(show.language)
    cast = {show.cast.name(role): PERSON[role] for role in ROLES}
    text = render_many(
        "feed.xml.j2",
        show=show,
        words=own,
        description=_description(show),
        links=links,
        moved_to=feed_url(show) if show.feed.moved_from else "",
        page_url=page_url(show),
        cover_url=window_url(show, cover_name(cover_mime)),
        guid=guid(show),
        license=_license(show),
        updates=_updates(show),
        funding_text=show.feed.funding_text or own.funding,
        people=_elements(tuple(cast.items())),
        items=[_item(show, episode, date, cast) for episode, date in shown],
    )
    _parse(text)
    return text


def _license(show: Show) -> tuple[str, str] | None:
    """Name and address; a known name is in lower case, as the specification asks."""
    if show.feed.license is None:
        return None
    return (show.feed.license if show.feed.license_url else show.feed.license.lower()), show.feed.license_url or ""


def _updates(show: Show) -> tuple[str, str] | None:
    """The rule, and how a person says it."""
    if (given := show.feed.updates) is None:
        return None
    return UPDATES.get(given, given), words(show.language).updates.get(given, given)


def guid(show: Show) -> str:
    """The feed's permanent identity: as set, or derived from its first address without scheme and final slashes.

    >>> str(uuid.uuid5(PODCAST_NAMESPACE, "podnews.net/rss"))
    '9b024349-ccf0-5f69-a609-6b82873eab3c'
    """
    first = f"{show.feed.moved_from.rstrip('/')}/feed/{FEED}" if show.feed.moved_from else feed_url(show)
    address = first.partition("://")[2].rstrip("/")
    return show.guid or str(uuid.uuid5(PODCAST_NAMESPACE, address))


def check(show: Show, entries: Sequence[Entry]) -> None:
    """Raise what ``rss`` raises for the show and the episodes, before anything is made of them."""
    check_category(show)
    _refuse_twins(entries)


def check_category(show: Show) -> None:
    """Raise UsageError unless category and subcategory are on Apple's list."""
    if fault := categories.fault(show.category, show.subcategory):
        raise UsageError(f"podcast.toml: {fault[1]}", hint=fault[2])


Dated = TypeVar("Dated", Episode, Entry)


def dated(episodes: Sequence[Dated]) -> list[tuple[Dated, datetime]]:
    """Oldest first, each with a date, no two alike: apps sort by date, and a twin may vanish."""
    given: list[tuple[Dated, datetime]] = []
    moments = sorted((instant(episode.published), episode.number, episode.slug, episode) for episode in episodes)
    for moment, _, _, episode in moments:
        date = moment.replace(microsecond=0)
        if given and date <= given[-1][1]:
            date = (given[-1][1] + timedelta(seconds=1)).astimezone(date.tzinfo)
        given.append((episode, date))
    return given


def soundbite(episode: Episode) -> Bite | None:
    """The longest quotation with the line that announces it, widened to 15 seconds where it is shorter."""
    cues = episode.cues
    quotes = [index for index, cue in enumerate(cues) if cue.text[:1] in OPENING_QUOTES and cue.text]
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


@dataclass(slots=True)
class _Item:
    """What the template needs of one episode; ``notes`` is a CDATA section."""

    episode: Episode
    date: str
    page: str
    folder: str
    notes: str
    seconds: int
    season: int | None
    people: str
    """Their elements."""
    bite: Bite | None
    formats: list[tuple[Alternate, str]]
    """Every format of the sound with its digest as base64, the MP3 first; empty where there is no other."""
    words: SimpleNamespace


def _item(show: Show, episode: Episode, date: datetime, cast: Mapping[str, str]) -> _Item:
    page = page_url(show, episode.slug)
    heard = dict.fromkeys(cue.speaker for cue in episode.cues)  # an old episode keeps the names it was recorded with
    people = tuple((name, cast.get(name, "host")) for name in heard or cast)
    own = words(episode.language)
    audio = episode.audio
    return _Item(
        episode=episode,
        date=format_datetime(date),
        page=page,
        folder=media_url(show, episode.slug, "").rstrip("/"),
        notes=cdata(_notes(episode, page, [name for name, _ in people], own)),
        seconds=max(1, round(audio.duration_ms / 1000)),
        season=show.feed.season(episode.number),
        people=_elements(people),
        bite=soundbite(episode),
        formats=[(each, _base64(each.sha256)) for each in audio.formats] if audio.alternates else [],
        words=own,
    )


@lru_cache(maxsize=64)
def _elements(people: tuple[tuple[str, str], ...]) -> str:
    """Most episodes have the same cast."""
    return render_many("people.xml.j2", people=people).strip()


def _base64(hexadecimal: str) -> str:
    return b64encode(bytes.fromhex(hexadecimal)).decode()


def _notes(episode: Episode, page: str, names: list[str], own: SimpleNamespace) -> str:
    """Show notes as clean HTML of at most 4,000 bytes; what is too long loses the end of the summary first."""
    stamps = [(chapter.start_ms if index else 0, chapter.title) for index, chapter in enumerate(episode.chapters)]
    for longest, most, with_link in ((2000, None, True), (500, 20, True), (500, 0, True), (500, 0, False)):
        html = render_many(
            "notes.html.j2",
            summary=line(episode.summary, longest),
            chapters=stamps[:most],
            sources=episode.sources,
            with_link=with_link,
            names=names,
            page=page,
            words=own,
            model=episode.made_from.model,
        )
        clean: str = _cleaner().clean(html).strip()
        if len(clean.encode()) <= LONGEST_TEXT:
            break
    return clean


@cache
def _cleaner() -> Any:
    """Lets through what notes are made of, whatever the titles in them try."""
    import nh3

    return nh3.Cleaner(tags={"p", "br", "a"}, attributes={"a": {"href"}}, url_schemes={"http", "https"}, link_rel=None)


def _description(show: Show) -> str:
    """The show's own words, then the disclosure, within 4,000 bytes."""
    own = words(show.language)
    text = show.description.strip() or own.description
    room = LONGEST_TEXT - len(own.disclosure.encode()) - 2
    while len(text.encode()) > room:
        text = text[: len(text) * 9 // 10].rstrip() + "…"
    return f"{text}\n\n{own.disclosure}"


def _refuse_twins(entries: Sequence[Entry]) -> None:
    for what, name in (("guid", "guid"), ("file", "sound file name")):
        seen: dict[str, str] = {}
        for entry in entries:
            value = getattr(entry, what)
            other = seen.setdefault(value, entry.slug)
            if other != entry.slug:
                raise LibraryError(
                    f"episodes {other} and {entry.slug} have the same {name}: {value}",
                    hint="one of the folders is a copy; remove it with 'podcast remove'",
                )


def _parse(text: str) -> None:
    """Raise LibraryError unless ``text`` is XML with its namespaces declared."""
    from xml.parsers.expat import ExpatError, ParserCreate

    try:
        ParserCreate(namespace_separator=" ").Parse(text.encode(), True)
    except ExpatError as error:
        raise LibraryError(
            f"the feed would not be XML: {error}", hint="report this with the episode's title"
        ) from error
