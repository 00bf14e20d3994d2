"""What visitors are given, as what, and for how long they may keep it: one table for server and object store."""

from __future__ import annotations

from pathlib import PurePosixPath

MIME = {
    ".aac": "audio/aac",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".png": "image/png",
    ".srt": "application/x-subrip; charset=utf-8",
    ".svg": "image/svg+xml",
    ".vtt": "text/vtt; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/rss+xml; charset=utf-8",
}
"""By suffix; the systems' own tables know half of these."""
BY_NAME = {"chapters.json": "application/json+chapters", "oembed.json": "application/json+oembed"}
SOUND = {suffix for suffix, mime in MIME.items() if mime.startswith("audio/")}
FOR_BROWSERS = "application/xml; charset=utf-8"
"""The feed for a browser, which prints application/rss+xml as bare text and gives this the form of its style sheet."""
DAY, MINUTES = "public, max-age=86400", "public, max-age=300"


def of(path: str) -> str:
    """MIME type of a file of the show. Raises KeyError for a kind that visitors do not need.

    >>> of("episodes/0001-a/chapters.json"), of("feed/index.html")
    ('application/json+chapters', 'text/html; charset=utf-8')
    """
    name = PurePosixPath(path)
    return BY_NAME.get(name.name) or MIME[name.suffix]


def cache(path: str) -> str:
    """Cache-Control of a file of the show: sound and cover change once in a blue moon, feed and pages any time.

    >>> cache("episodes/0001-a/0001-a.mp3"), cache("feed/feed.xml")
    ('public, max-age=86400', 'no-cache')
    """
    suffix = PurePosixPath(path).suffix
    if suffix in SOUND or suffix in (".jpg", ".png"):
        return DAY
    return "no-cache" if suffix in (".html", ".xml") else MINUTES
