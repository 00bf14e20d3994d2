"""What podcast.toml asks for: music, cover, address; and what would leave the machine with these settings."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from podcast import engines, mix, qr
from podcast.cowriter.client import Client, server
from podcast.errors import PodcastError
from podcast.model import Show
from podcast.pipeline.check.finding import Finding, Level, wrong
from podcast.pipeline.pictures import missing

SMALLEST_COVER, LARGEST_COVER = 1400, 3000


def look(root: Path, show: Show) -> Iterator[Finding]:
    """The settings that name something outside podcast.toml."""
    yield Finding("good", "podcast.toml", f"“{show.title}”, {show.base_url}")
    if qr.LOCAL.fullmatch(urlsplit(show.base_url).hostname or ""):
        what = f"base_url is {show.base_url}: nobody elsewhere can subscribe there"
        yield Finding(
            "note", "podcast.toml", what, "set base_url to the show's address on the web before it goes there"
        )
    elif show.base_url.startswith("http://"):
        yield Finding("note", "podcast.toml", f"{show.base_url} is not encrypted", "Apple Podcasts asks for https://")
    try:
        mix.prepare(show.sound.model_copy(update={"formats": ()}), root)  # of ffmpeg, the machine has told
    except PodcastError as error:
        yield wrong("[sound]", error)
    if show.writer == "llm":
        yield _model(show)
    yield _cover(root, show)


def _model(show: Show) -> Finding:
    """Whether all is there that the language model needs; it is not asked anything."""
    client = Client(show.llm, os.environ)
    try:
        client.ready()
    except PodcastError as error:
        return Finding("note" if show.llm.fallback else "wrong", "language model", error.what, error.hint)
    key = f"key in {client.server.key_name}" if client.server.key_name else "no key"
    alone = "templates alone when it fails" if show.llm.fallback else "an edition fails when it does"
    return Finding("good", "language model", f"{client.model} at {client.server.base_url}, {key}; {alone}")


def _cover(root: Path, show: Show) -> Finding:
    path = root / show.cover
    if not path.is_file():
        level: Level = "wrong" if missing(root, show) else "note"
        return Finding(level, show.cover, "missing; one is drawn for the feed", "put a picture there, or name another")
    from PIL import Image

    try:
        with Image.open(path) as picture:
            width, height = picture.size
    except OSError as error:
        return Finding("wrong", show.cover, f"is not a picture: {error}", "put a JPEG or PNG there")
    if width == height and SMALLEST_COVER <= width <= LARGEST_COVER:
        return Finding("good", show.cover, f"{width} by {height}")
    hint = f"directories want a square of {SMALLEST_COVER} to {LARGEST_COVER} pixels"
    return Finding("wrong", show.cover, f"{width} by {height} pixels", hint)


def leaving(show: Show) -> Iterator[Finding]:
    """What the settings send away from this machine, and when; sources given by hand aside."""
    found = []
    for name in dict.fromkeys((show.engine, *show.fallback)):
        if name in engines.ENGINES and engines.ENGINES[name].online:
            when = "" if name == show.engine else ", when the other engines fail"
            found.append(f"every line that is spoken, to {name}{when}")
    if show.writer == "llm":
        with contextlib.suppress(PodcastError):  # told with the settings
            where = server(show.llm, os.environ)
            if not where.local:
                host = urlsplit(where.base_url).hostname
                found.append(f"the sentences of every article, to {host}, for its script")
    hosts = dict.fromkeys(urlsplit(source.url).hostname or source.url for source in show.sources if source.url)
    if hosts:
        found.append(f"requests for feeds and articles, to {', '.join(hosts)}, when podcast update is run")
    if show.feed.websub:
        found.append(f"the address of the feed, to {urlsplit(show.feed.websub).hostname}, after publish --to")
    if not found:
        yield Finding("good", "network", "not needed; nothing leaves this machine but what you fetch or publish")
    for what in found:
        yield Finding("note", "leaves this machine", what)
