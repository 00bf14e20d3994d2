"""What machines read of the pages: JSON-LD of schema.org, and oEmbed."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from podcast.model import Episode, Show
from podcast.templates import cover_name, feed_url, line, media_url, page_url, web, window_url, words

COVER_PIXELS = 1400
"""Least width and height that directories take; the picture may be larger."""


def cover(show: Show) -> str:
    """Name of the show's picture in ``feed/``."""
    return cover_name("image/png" if show.cover.lower().endswith(".png") else "image/jpeg")


def description(show: Show) -> str:
    """The show's own words, or those of its language."""
    return show.description.strip() or str(words(show.language).description)


def series(show: Show) -> dict[str, Any]:
    """schema.org's PodcastSeries."""
    return {
        "@context": "https://schema.org",
        "@type": "PodcastSeries",
        "name": show.title,
        "url": page_url(show),
        "webFeed": feed_url(show),
        "description": description(show),
        "inLanguage": show.language,
        "author": {"@type": "Person", "name": show.author},
        "image": window_url(show, cover(show)),
    }


def podcast_episode(show: Show, episode: Episode) -> dict[str, Any]:
    """schema.org's PodcastEpisode."""
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
    linked = [(source.title, web(source.url)) for source in episode.sources]
    based = [{"@type": "Article", "name": title, "url": address} for title, address in linked if address]
    if based:
        made["isBasedOn"] = based if episode.stories else based[0]
    return made


def oembed(show: Show, episode: Episode) -> dict[str, Any]:
    """What other sites show of an edition: a player of sixty pixels' height that runs nothing of ours."""
    sound, page = media_url(show, episode.slug, episode.audio.file), page_url(show, episode.slug)
    title = line(episode.title)
    player = f'<audio controls preload="none" src="{escape(sound)}"></audio>'
    link = f'<p><a href="{escape(page)}">{escape(title)}</a>, {escape(line(show.title))}</p>'
    return {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "author_name": line(show.author),
        "author_url": page_url(show),
        "provider_name": line(show.title),
        "provider_url": page_url(show),
        "thumbnail_url": window_url(show, cover(show)),
        "thumbnail_width": COVER_PIXELS,
        "thumbnail_height": COVER_PIXELS,
        "html": player + link,
        "width": 400,
        "height": 120,
    }


def compact(value: dict[str, Any]) -> str:
    """JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def embedded(value: dict[str, Any]) -> Any:
    """JSON that may stand in a script element: no text in it can close the element."""
    from markupsafe import Markup

    return Markup(compact(value).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))
