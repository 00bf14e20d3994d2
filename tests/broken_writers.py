"""Writers that lose things, each in a way that programs really do; the audit of ``crash`` must find every one."""

from __future__ import annotations

import contextlib
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from podcast import files, library, takes
from podcast.library import folder
from podcast.pipeline import episode, window


def in_place() -> None:
    """Writes an episode's files where they will stand, instead of in a folder that is switched."""

    @contextlib.contextmanager
    def making(root: Path, name: str) -> Iterator[Path]:
        (root / library.FOLDER / name).mkdir(exist_ok=True)
        yield root / library.FOLDER / name

    library.making = making


def removes_first() -> None:
    """Removes the old episode before the new one is made."""
    real = library.making

    @contextlib.contextmanager
    def making(root: Path, name: str) -> Iterator[Path]:
        shutil.rmtree(root / library.FOLDER / name, ignore_errors=True)
        with real(root, name) as work:
            yield work

    library.making = making


def publishes_late() -> None:
    """Switches an episode while the feed still states the length of the old one, and takes its time."""
    switch = folder._switch

    def slow(work: Path, target: Path) -> None:
        switch(work, target)
        time.sleep(0.2)

    folder._switch = slow
    episode._withheld = lambda *_: contextlib.nullcontext(lambda audio: None)


def feed_in_place() -> None:
    """Writes the feed piece by piece over the one that stands."""
    real = files.write_changed

    def write_changed(path: Path, content: Any) -> bool:
        if path.name != "feed.xml":
            return real(path, content)
        with path.open("wb") as out:
            for begin in range(0, len(content), 1000):
                out.write(content[begin : begin + 1000])
                out.flush()
                time.sleep(0.02)
        return True

    window.files.write_changed = write_changed


def without_lock() -> None:
    """Lets everybody write."""
    library.locked = lambda root, purpose: contextlib.nullcontext()


def forgets_takes() -> None:
    """Keeps spoken lines under a name that the next run will not look for."""
    real = takes._key
    takes._key = lambda *values: real(*values)[::-1]
