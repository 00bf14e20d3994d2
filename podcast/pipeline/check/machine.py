"""What the machine has: engines, ffmpeg, room on the disk, leave to write, the cache of takes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from podcast import engines, takes
from podcast.errors import SoundError
from podcast.model import Sound
from podcast.pipeline.check.finding import Finding
from podcast.sound import ffmpeg

LEAST_MB, LITTLE_MB = 100, 1000
"""An edition and its takes need about 30 MB while it is made."""
MANY_MB = 1000
"""Takes that weigh more are worth a hint: it is the sound of about six hours."""


def look(root: Path, cache: Path | None = None, sound: Sound | None = None) -> Iterator[Finding]:
    """The machine, as far as a show in ``root`` needs it."""
    for name, known in engines.ENGINES.items():
        if name in engines.installed():
            yield Finding("good", f"engine {name}", "online" if known.online else "offline")
        else:
            yield Finding("note", f"engine {name}", "not installed", engines.how_to_install(name))
    yield _ffmpeg(sound or Sound())
    yield from _disk(root)
    if cache is not None:
        yield _takes(cache)


def _ffmpeg(sound: Sound) -> Finding:
    try:
        return Finding("good", "ffmpeg", ffmpeg.find())
    except SoundError as error:
        if sound.formats:
            return Finding("wrong", "ffmpeg", error.what, error.hint)
        return Finding("good", "ffmpeg", "none, and none is needed for MP3")


def _disk(root: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(root).free // 10**6
    hint = "make room, or shrink the cache: podcast voices prune --keep 200" if free < LITTLE_MB else ""
    yield Finding("wrong" if free < LEAST_MB else "note" if hint else "good", "disk", f"{free:,} MB free", hint)
    closed = [path for path in (root, root / "episodes", root / "feed") if path.exists() and not _writable(path)]
    for path in closed:
        yield Finding("wrong", "disk", f"{path} may not be written to", "change its owner or its permissions")


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK | os.X_OK)


def _takes(cache: Path) -> Finding:
    size = takes.size(cache)
    hint = f"podcast voices prune --keep {MANY_MB}" if size.bytes > MANY_MB * 10**6 else ""
    return Finding("good", "take cache", f"{size.takes} takes, {size.bytes / 10**6:.1f} MB in {cache}", hint)
