"""Doctor and auditor: looks at engines, settings, every episode, every receipt and the feed; changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from podcast import captions, engines, feed, files, library, mix, takes
from podcast.errors import PodcastError
from podcast.model import Episode, Show
from podcast.pipeline.draft import from_disk
from podcast.pipeline.pictures import missing
from podcast.pipeline.studio import advice, equip
from podcast.pipeline.window import CHAPTERS, FEED, SUBTITLES, TRANSCRIPT, preview

MANY_MB = 1000
"""Takes that weigh more are worth a hint: it is the sound of about six hours."""
SMALLEST_COVER, LARGEST_COVER = 1400, 3000


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    level: Literal["good", "note", "wrong"]
    where: str
    what: str
    hint: str = ""


def check(root: Path, show: Show, cache: Path | None = None) -> Iterator[Finding]:
    """Everything that can be looked at without the network, in order; ``wrong`` is what must be mended.

    ``cache`` is the folder of the take cache.
    """
    yield from _engines(show)
    if cache is not None:
        yield _takes(cache)
    yield from _settings(root, show)
    yield from _episodes(root, show)
    yield from _feed(root, show)


def _wrong(where: str, error: PodcastError) -> Finding:
    return Finding("wrong", where, error.what, error.hint)


def _engines(show: Show) -> Iterator[Finding]:
    for name in engines.ENGINES:
        if name in engines.installed():
            yield Finding("good", f"engine {name}", "online" if engines.ENGINES[name].online else "offline")
        else:
            yield Finding("note", f"engine {name}", "not installed", engines.how_to_install(name))
    try:
        studio = equip(show, show.language)
    except PodcastError as error:
        yield _wrong("cast", error)
        return
    names = ", ".join(f"{show.cast.name(role)} by {voice.name}" for role, voice in studio.voices.items())
    if show.fallback:
        missing = [name for name in show.fallback if ":" not in name and name not in engines.installed()]
        level: Literal["note", "good"] = "note" if missing else "good"
        yield Finding(
            level, "fallback", ", ".join(show.fallback), engines.how_to_install(missing[0]) if missing else ""
        )
    yield Finding("good", "cast", f"{studio.engine.name}: {names}", advice(show, studio) or "")
    for one, other in studio.alike():
        what = f"{show.cast.name(one)} and {show.cast.name(other)} sound alike: {studio.voices[one].name}"
        hint = f"give cast.{other} another voice, see: podcast voices; or pitch = 3.0"
        yield Finding("note", "cast", what, hint)


def _takes(cache: Path) -> Finding:
    size = takes.size(cache)
    hint = f"podcast voices prune --keep {MANY_MB}" if size.bytes > MANY_MB * 10**6 else ""
    return Finding("good", "take cache", f"{size.takes} takes, {size.bytes / 10**6:.1f} MB in {cache}", hint)


def _settings(root: Path, show: Show) -> Iterator[Finding]:
    try:
        feed.check_category(show)
        yield Finding("good", "podcast.toml", f"“{show.title}”, {show.base_url}")
    except PodcastError as error:
        yield _wrong("podcast.toml", error)
    try:
        mix.prepare(show.sound, root)
    except PodcastError as error:
        yield _wrong("[sound]", error)
    path = root / show.cover
    if not path.is_file():
        level: Literal["note", "wrong"] = "wrong" if missing(root, show) else "note"
        yield Finding(level, show.cover, "missing; one is drawn for the feed", "put a picture there, or name another")
        return
    from PIL import Image

    try:
        with Image.open(path) as picture:
            width, height = picture.size
    except OSError as error:
        yield Finding("wrong", show.cover, f"is not a picture: {error}", "put a JPEG or PNG there")
        return
    if width == height and SMALLEST_COVER <= width <= LARGEST_COVER:
        yield Finding("good", show.cover, f"{width} by {height}")
    else:
        hint = f"directories want a square of {SMALLEST_COVER} to {LARGEST_COVER} pixels"
        yield Finding("wrong", show.cover, f"{width} by {height} pixels", hint)


def _episodes(root: Path, show: Show) -> Iterator[Finding]:
    for link in library.outward(root):
        what = f"{link.relative_to(root)} is a link that leads out of the show"
        yield Finding("wrong", library.FOLDER, what, "put the files themselves there, or remove the link")
    try:
        shelf = library.shelf(root)
        library.taken(root)
    except PodcastError as error:
        yield _wrong(library.FOLDER, error)
        return
    for damaged in shelf.damaged:
        yield _wrong(library.FOLDER, damaged)
    numbers: dict[int, str] = {}
    for episode in shelf.episodes:
        other = numbers.setdefault(episode.number, episode.slug)
        if other != episode.slug:
            yield Finding("wrong", episode.slug, f"has the number of {other}", "remove one and generate it again")
        yield from _whole(
            episode.slug,
            [*_sound(root, episode), *_beside(root, episode), *_words(root, show, episode.slug, episode)],
            f"{len(episode.cues)} lines, {episode.audio.bytes} bytes",
        )
    for slug in shelf.drafts:
        yield from _whole(slug, list(_words(root, show, slug, None)), "draft")


def _whole(slug: str, findings: list[Finding], good: str) -> Iterator[Finding]:
    yield from findings
    if not any(finding.level == "wrong" for finding in findings):
        yield Finding("good", slug, good)


def _sound(root: Path, episode: Episode) -> Iterator[Finding]:
    folder, again = root / library.FOLDER / episode.slug, f"podcast record {episode.slug} --force"
    for sound in episode.audio.formats:
        path = folder / sound.file
        if not path.is_file():
            yield Finding("wrong", episode.slug, f"{sound.file} is missing", again)
        elif path.stat().st_size != sound.bytes or files.sha256(path) != sound.sha256:
            yield Finding("wrong", episode.slug, f"{sound.file} is not the sound that was recorded", again)
    last = 0
    for number, cue in enumerate(episode.cues, 1):
        if not last <= cue.start_ms <= cue.end_ms <= episode.audio.duration_ms:
            what = f"line {number} is from {cue.start_ms} to {cue.end_ms} ms of {episode.audio.duration_ms}"
            yield Finding("wrong", episode.slug, what, again)
        last = cue.start_ms


def _beside(root: Path, episode: Episode) -> Iterator[Finding]:
    folder, again = root / library.FOLDER / episode.slug, f"podcast record {episode.slug} --force"
    for name in (TRANSCRIPT, SUBTITLES, CHAPTERS):
        try:
            text = (folder / name).read_text(encoding="utf-8")
            starts = [chapter["startTime"] for chapter in json.loads(text)["chapters"]] if name == CHAPTERS else []
        except (OSError, ValueError, KeyError, TypeError) as error:
            yield Finding("wrong", episode.slug, f"{name} cannot be read: {error}", again)
            continue
        if name == TRANSCRIPT and captions.told(text) != captions.said(episode.cues):
            yield Finding("wrong", episode.slug, f"{name} does not say what is heard", again)
        if name == CHAPTERS and len(starts) != len(episode.chapters):
            yield Finding("wrong", episode.slug, f"{name} has {len(starts)} of {len(episode.chapters)} chapters", again)


def _words(root: Path, show: Show, slug: str, episode: Episode | None) -> Iterator[Finding]:
    try:
        draft = from_disk(root, show, slug)
    except PodcastError as error:
        yield _wrong(slug, error)
        return
    for warning in draft.warnings:
        yield Finding("wrong", slug, warning, "change the line, or the sentence numbers at its end")
    recorded = episode is not None and files.digest(draft.text) == episode.made_from.script
    if episode and recorded and [line.shown for line in draft.script.lines] != [cue.text for cue in episode.cues]:
        yield Finding("wrong", slug, "its cues are not the lines of its script", f"podcast record {slug} --force")
    if episode and not recorded:
        yield Finding("note", slug, "script.md was changed since it was recorded", f"podcast record {slug}")


def _feed(root: Path, show: Show) -> Iterator[Finding]:
    path = root / FEED
    if not path.is_file():
        yield Finding("note", FEED, "there is none yet", "podcast publish")
        return
    from lxml import etree

    try:
        document = etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False, no_network=True))
    except (OSError, etree.XMLSyntaxError) as error:
        yield Finding("wrong", FEED, f"cannot be read: {error}", "podcast publish")
        return
    good = True
    for enclosure in document.iter("enclosure"):
        address, length = enclosure.get("url", ""), enclosure.get("length", "")
        sound = root / address.removeprefix(f"{show.base_url}/")
        if not address.startswith(f"{show.base_url}/episodes/") or not sound.is_file():
            good = False
            yield Finding("wrong", FEED, f"names {address}, which is not here", "podcast publish")
        elif str(sound.stat().st_size) != length:
            good = False
            yield Finding("wrong", FEED, f"gives {address} another length than it has", "podcast publish")
    try:
        window = preview(root, show)
    except PodcastError as error:
        yield _wrong(FEED, error)
        return
    changed = [f"feed/{name}" for name in (*window.written, *window.removed)]
    if changed:
        yield Finding("wrong", "feed", f"is not up to date: {', '.join(changed[:5])}", "podcast publish")
    elif good:
        yield Finding("good", FEED, f"{window.episodes} episodes")
