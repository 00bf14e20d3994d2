"""Makes the pages of ``feed/``: the show's menu, a page for each episode, and the few files that they share."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

from podcast.model import ROLES, Article, Cue, Episode, Quote, Show
from podcast.templates import HERE, cover_name, feed_url, instant, line, media_url, page_url, render, web, words

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
QUOTED = re.compile(r"^[\"“„«](?P<words>.+)[\"”“»][.]?$", re.DOTALL)


def pages(
    show: Show, episodes: Sequence[Episode], article_of: Callable[[str], Article | None]
) -> Iterator[tuple[str, bytes]]:
    """Every file of the window but ``feed.xml`` and the cover: (path relative to ``feed/``, content).

    ``article_of`` is asked once for each slug; None leaves an episode's page without the sentences it rests on.
    The same values give the same bytes, whatever order the episodes come in.
    """
    oldest_first = sorted(episodes, key=lambda episode: (instant(episode.published), episode.number, episode.slug))
    own = words(show.language)
    common = {"show": show, "feed_url": feed_url(show), "apps": _apps(show), "cover": _cover(show)}
    for name in COPIED:
        yield f"static/{name}", (HERE / name).read_bytes()
    yield "static/feed.css", render("feed.css.j2", words=own, cover=_cover(show)).encode()
    yield from _menus(show, oldest_first, common, own)
    for index, episode in enumerate(oldest_first):
        before = oldest_first[index - 1] if index else None
        after = oldest_first[index + 1] if index + 1 < len(oldest_first) else None
        path = f"{episode.slug}/index.html"
        yield path, _episode(show, episode, before, after, article_of(episode.slug), common)


def _menus(
    show: Show, oldest_first: list[Episode], common: dict[str, Any], own: SimpleNamespace
) -> Iterator[tuple[str, bytes]]:
    """The front page with the newest episodes, and older ones in full chunks that never change again.

    Chunks are counted from the oldest episode, so a new one moves nothing but the front page until a chunk is full.
    """
    entries = [_entry(episode, own) for episode in oldest_first]
    archived = max(0, len(entries) // CHUNK - 1)
    names = [f"page-{number}/index.html" for number in range(1, archived + 1)]
    names.append("index.html")
    for number, name in enumerate(names):
        front = number == archived
        shown = entries[number * CHUNK : None if front else (number + 1) * CHUNK][::-1]
        up = "" if front else "../"
        text = render(
            "show.html.j2",
            **common,
            words=own,
            up=up,
            entries=shown[1:] if front else shown,
            fresh=shown[0] if front and shown else None,
            older=f"{up}{names[number - 1]}" if number else "",
            newer="" if front else f"{up}{names[number + 1]}",
            canonical=page_url(show) + name.removesuffix("index.html"),
            description=_description(show),
            hosts=list(dict.fromkeys((show.cast.name("host"), show.cast.name("cohost")))),
            data=_json(_series(show)),
        )
        yield name, text.encode()


def _episode(
    show: Show,
    episode: Episode,
    before: Episode | None,
    after: Episode | None,
    article: Article | None,
    common: dict[str, Any],
) -> bytes:
    own = words(episode.language)
    return render(
        "episode.html.j2",
        **common,
        words=own,
        up="../",
        entry=_entry(episode, own),
        episode=episode,
        chapters=_chapters(show, episode, article),
        chapter_starts=episode.chapters,
        before=before,
        after=after,
        names=list(dict.fromkeys(cue.speaker for cue in episode.cues)),
        canonical=page_url(show, episode.slug),
        data=_json(_podcast_episode(show, episode)),
        has_receipts=article is not None and any(cue.receipts for cue in episode.cues),
    ).encode()


@dataclass(frozen=True, slots=True)
class Entry:
    """An episode on the menu."""

    episode: Episode
    date: str
    """As people write it: 12 Oktober 2023."""
    minutes: str
    page: str
    """Relative to ``feed/``; names the file, because a folder's address does not open from a disk."""
    audio: str
    """Relative to ``feed/``."""


def _entry(episode: Episode, own: SimpleNamespace) -> Entry:
    moment = instant(episode.published)
    return Entry(
        episode=episode,
        date=f"{moment.day} {own.months[moment.month - 1]} {moment.year}",
        minutes=f"{max(1, round(episode.audio.duration_ms / 60_000))} {own.minutes}",
        page=f"{quote(episode.slug)}/index.html",
        audio=f"../episodes/{quote(episode.slug)}/{quote(episode.audio.file)}",
    )


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


def _chapters(show: Show, episode: Episode, article: Article | None) -> list[tuple[str, list[Row]]]:
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


def _apps(show: Show) -> list[tuple[str, str]]:
    address = feed_url(show)
    bare = address.partition("://")[2]
    return [(name, form.format(quoted=quote(address, safe=""), bare=bare)) for name, form in APPS]


def _cover(show: Show) -> str:
    return cover_name("image/png" if show.cover.lower().endswith(".png") else "image/jpeg")


def _description(show: Show) -> str:
    return show.description.strip() or str(words(show.language).description)


def _series(show: Show) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "PodcastSeries",
        "name": show.title,
        "url": page_url(show),
        "webFeed": feed_url(show),
        "description": _description(show),
        "inLanguage": show.language,
        "author": {"@type": "Person", "name": show.author},
        "image": f"{show.base_url}/feed/{_cover(show)}",
    }


def _podcast_episode(show: Show, episode: Episode) -> dict[str, Any]:
    seconds = max(1, round(episode.audio.duration_ms / 1000))
    minutes, rest = divmod(seconds, 60)
    made: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "PodcastEpisode",
        "name": episode.title,
        "url": page_url(show, episode.slug),
        "episodeNumber": episode.number,
        "datePublished": episode.published,
        "description": line(episode.summary, 500),
        "inLanguage": episode.language,
        "timeRequired": f"PT{minutes}M{rest}S",
        "associatedMedia": {
            "@type": "AudioObject",
            "contentUrl": media_url(show, episode.slug, episode.audio.file),
            "encodingFormat": episode.audio.mime,
            "contentSize": str(episode.audio.bytes),
            "duration": f"PT{minutes}M{rest}S",
        },
        "partOfSeries": {"@type": "PodcastSeries", "name": show.title, "url": page_url(show)},
    }
    if address := web(episode.source.url):
        made["isBasedOn"] = {"@type": "Article", "name": episode.source.title, "url": address}
    return made


def _json(value: dict[str, Any]) -> Any:
    """JSON that may stand in a script element: no text in it can close the element."""
    from markupsafe import Markup

    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))
