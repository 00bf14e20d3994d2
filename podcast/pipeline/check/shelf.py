"""Every episode: its files and digests, cues inside the sound, loudness, the words beside it, every receipt."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from podcast import captions, files, library
from podcast.errors import PodcastError
from podcast.model import Episode, Show
from podcast.pipeline.check.audited import Audited
from podcast.pipeline.check.finding import Finding, wrong
from podcast.pipeline.draft import Audit, from_disk
from podcast.pipeline.window import CHAPTERS, SUBTITLES, TRANSCRIPT

OFF_LU = 1.0
"""What a directory forgives."""


def look(root: Path, show: Show) -> Iterator[Finding]:
    """Every folder of the shelf, whole or damaged."""
    for link in library.outward(root):
        what = f"{link.relative_to(root)} is a link that leads out of the show"
        yield Finding("wrong", library.FOLDER, what, "put the files themselves there, or remove the link")
    try:
        shelf = library.shelf(root)
        library.taken(root)
    except PodcastError as error:
        yield wrong(library.FOLDER, error)
        return
    for damaged in shelf.damaged:
        yield wrong(library.FOLDER, damaged)
    numbers: dict[int, str] = {}
    audited = Audited(root, show, len(shelf.episodes))
    for episode in shelf.episodes:
        other = numbers.setdefault(episode.number, episode.slug)
        if other != episode.slug:
            yield Finding("wrong", episode.slug, f"has the number of {other}", "remove one and generate it again")
        yield from _whole(
            episode.slug,
            [
                *_sound(root, episode),
                *_loudness(show, episode),
                *_beside(root, episode),
                *_words(root, show, episode.slug, episode, audited.audit),
            ],
            f"{len(episode.cues)} lines, {episode.audio.bytes} bytes",
        )
    for slug in shelf.drafts:
        yield from _whole(slug, list(_words(root, show, slug, None, audited.audit)), "draft")
    audited.keep()


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
        if not last <= cue.start_ms <= cue.end_ms:
            what = f"line {number} of episode.json begins at {cue.start_ms} ms, before its turn or after its end"
            yield Finding("wrong", episode.slug, what, again)
        elif cue.end_ms > episode.audio.duration_ms:
            whole = f"the sound, which is {episode.audio.duration_ms} ms long"
            what = f"line {number} of episode.json ends at {cue.end_ms} ms, after {whole}"
            yield Finding("wrong", episode.slug, what, again)
        last = cue.start_ms


def _loudness(show: Show, episode: Episode) -> Iterator[Finding]:
    """As it was measured on this very file, whose digest ``_sound`` compares."""
    heard, again = episode.loudness, f"podcast record {episode.slug} --force"
    if abs(heard.integrated_lufs - show.sound.loudness_lufs) > OFF_LU:
        what = f"is at {heard.integrated_lufs:.1f} LUFS, and {show.sound.loudness_lufs:.1f} is asked for"
        yield Finding("note", episode.slug, what, again)
    if heard.true_peak_dbtp > show.sound.true_peak_dbtp + 0.05:
        what = f"has peaks of {heard.true_peak_dbtp:.1f} dBTP, above {show.sound.true_peak_dbtp:.1f}"
        yield Finding("note", episode.slug, what, again)


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


def _words(root: Path, show: Show, slug: str, episode: Episode | None, audit: Audit) -> Iterator[Finding]:
    try:
        draft = from_disk(root, show, slug, audit)
    except PodcastError as error:
        yield wrong(slug, error)
        return
    edited = draft.article.written != files.digest(draft.text)  # a person may know better, the program may not
    for warning in draft.warnings:
        hint = "change the line, or the sentence numbers at its end; a line without any may state nothing"
        yield Finding("note" if edited else "wrong", slug, warning, hint)
    recorded = episode is not None and files.digest(draft.text) == episode.made_from.script
    if episode and recorded and [line.shown for line in draft.script.lines] != [cue.text for cue in episode.cues]:
        yield Finding("wrong", slug, "its cues are not the lines of its script", f"podcast record {slug} --force")
    if episode and not recorded:
        yield Finding("note", slug, "script.md was changed since it was recorded", f"podcast record {slug}")
