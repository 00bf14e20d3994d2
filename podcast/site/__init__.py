"""Makes the pages of ``feed/``: the show's menu, a page for each episode, and the few files that they share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

from podcast import qr
from podcast.model import Article, Entry, Episode, Show
from podcast.site import data, wave
from podcast.site.rows import chapters
from podcast.templates import Page, Theme, feed_url, instant, page_url, window_url, words

__all__ = ["Edition", "pages"]

CHUNK = 24
"""Episodes on a full page of the menu."""
COPIED = ("style.css", "player.js", "icon.svg")
APPS = (
    ("AntennaPod", "https://antennapod.org/deeplink/subscribe?url={quoted}"),
    ("Apple Podcasts", "podcast://{bare}"),
    ("Pocket Casts", "pktc://subscribe/{bare}"),
    ("Overcast", "overcast://x-callback-url/add?url={quoted}"),
    ("Podcast Addict", "podcastaddict://{bare}"),
)
"""Apps and how each is told an address; ``bare`` is the feed's address without its scheme."""


@dataclass(frozen=True, slots=True)
class Edition:
    """An episode with what its page shows beside it."""

    episode: Episode
    article: Article | None = None
    """None leaves the page without the sentences that its lines rest on."""
    peaks: tuple[int, ...] = ()
    """How loud the sound is from beginning to end, 0 to 100."""


def pages(
    show: Show, entries: Sequence[Entry], edition_of: Callable[[str], Edition], *, theme: Path | None = None
) -> Iterator[Page]:
    """Every file of the window but the feed and the cover.

    ``edition_of`` is asked for a slug when its page is rendered, and for the newest once more. ``theme`` is a folder
    whose templates and files go before the program's own. The same values give the same bytes, whatever order the
    entries come in. Raises UsageError for a theme that cannot be used.
    """
    oldest_first = sorted(entries, key=lambda entry: (instant(entry.published), entry.number, entry.slug))
    look = Theme(theme)
    common = {
        "show": show,
        "feed_url": feed_url(show),
        "apps": _apps(show),
        "cover": data.cover(show),
        "qr": qr.figure(feed_url(show)),
    }
    for name in (*COPIED, *look.extra(COPIED)):
        yield Page(f"static/{name}", partial(look.file, name), cheap=True)
    values = {"words": words(show.language), "cover": data.cover(show)}
    yield Page("static/feed.css", lambda: look.render("feed.css.j2", **values).encode(), cheap=True)
    yield from _menus(show, look, oldest_first, edition_of, common)
    for index, entry in enumerate(oldest_first):
        before = oldest_first[index - 1] if index else None
        after = oldest_first[index + 1] if index + 1 < len(oldest_first) else None

        def page(entry: Entry = entry, before: Entry | None = before, after: Entry | None = after) -> bytes:
            return _episode(show, look, edition_of(entry.slug), entry, before, after, common)

        def card(entry: Entry = entry) -> bytes:
            return data.compact(data.oembed(show, edition_of(entry.slug).episode)).encode()

        turns = repr([(other.slug, other.title) for other in (before, after) if other] + [before is None])
        yield Page(f"{entry.slug}/index.html", page, (entry.slug,), turns)
        yield Page(f"{entry.slug}/oembed.json", card, (entry.slug,))


def _menus(
    show: Show, look: Theme, oldest_first: list[Entry], edition_of: Callable[[str], Edition], common: dict[str, Any]
) -> Iterator[Page]:
    """The front page with the newest episodes, and older ones in full chunks that never change again.

    Chunks are counted from the oldest episode, so a new one moves nothing but the front page until a chunk is full.
    """
    own = words(show.language)
    archived = max(0, len(oldest_first) // CHUNK - 1)
    names = [f"page-{number}/index.html" for number in range(1, archived + 1)]
    names.append("index.html")
    for number, name in enumerate(names):
        front = number == archived
        entries = oldest_first[number * CHUNK : None if front else (number + 1) * CHUNK][::-1]
        up = "" if front else "../"
        own_values = {
            "up": up,
            "older": f"{up}{names[number - 1]}" if number else "",
            "newer": "" if front else f"{up}{names[number + 1]}",
            "canonical": page_url(show) + name.removesuffix("index.html"),
        }
        newest = entries[0].slug if front and entries else ""

        def render(entries: list[Entry] = entries, values: dict[str, str] = own_values, newest: str = newest) -> bytes:
            shown = [_item(entry, own) for entry in entries]
            text = look.render(
                "show.html.j2",
                **common,
                **values,
                words=own,
                items=shown[1:] if newest else shown,
                fresh=shown[0] if newest else None,
                newest=edition_of(newest).episode if newest else None,
                description=data.description(show),
                hosts=list(dict.fromkeys((show.cast.name("host"), show.cast.name("cohost")))),
                data=data.embedded(data.series(show)),
            )
            return text.encode()

        yield Page(name, render, (newest,) if newest else (), repr((entries, own_values, newest)))


def _episode(
    show: Show,
    look: Theme,
    edition: Edition,
    entry: Entry,
    before: Entry | None,
    after: Entry | None,
    common: dict[str, Any],
) -> bytes:
    episode = edition.episode
    own = words(episode.language)
    return look.render(
        "episode.html.j2",
        **common,
        words=own,
        up="../",
        item=_item(entry, own),
        episode=episode,
        season=show.feed.season(episode.number),
        chapters=chapters(show, episode, edition.article),
        chapter_starts=episode.chapters,
        wave=wave.bars(edition.peaks),
        before=before,
        after=after,
        names=list(dict.fromkeys(cue.speaker for cue in episode.cues)),
        formats=[(audio, _sound(entry.slug, audio.file)) for audio in episode.audio.formats],
        canonical=page_url(show, episode.slug),
        oembed=window_url(show, f"{episode.slug}/oembed.json"),
        data=data.embedded(data.podcast_episode(show, episode)),
        has_receipts=edition.article is not None and any(cue.receipts for cue in episode.cues),
    ).encode()


@dataclass(frozen=True, slots=True)
class Item:
    """An episode on the menu."""

    entry: Entry
    date: str
    """As people write it: 12 Oktober 2023."""
    minutes: str
    page: str
    """Relative to ``feed/``; names the file, because a folder's address does not open from a disk."""
    audio: str
    """Relative to ``feed/``."""


def _item(entry: Entry, own: SimpleNamespace) -> Item:
    moment = instant(entry.published)
    return Item(
        entry=entry,
        date=f"{moment.day} {own.months[moment.month - 1]} {moment.year}",
        minutes=f"{max(1, round(entry.duration_ms / 60_000))} {own.minutes}",
        page=f"{quote(entry.slug)}/index.html",
        audio=_sound(entry.slug, entry.file),
    )


def _sound(slug: str, file: str) -> str:
    return f"../episodes/{quote(slug)}/{quote(file)}"


def _apps(show: Show) -> list[tuple[str, str]]:
    address = feed_url(show)
    bare = address.partition("://")[2]
    return [(name, form.format(quoted=quote(address, safe=""), bare=bare)) for name, form in APPS]
