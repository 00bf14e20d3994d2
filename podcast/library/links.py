"""Finds links that lead out of the show: through one, its files would be written elsewhere, or others' be published."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from podcast.errors import LibraryError
from podcast.library.shelf import FOLDER

PLACES = (FOLDER, "feed")
PICTURES = (".jpg", ".jpeg", ".png")
"""What may be the cover, beside the settings."""


def outward(root: Path) -> list[Path]:
    """Links in the show's own folders, and pictures beside them, that lead out of the show."""
    home = root.resolve()
    found = [path for name in PLACES if (path := root / name).is_symlink()]
    found += [path for path in sorted(root.iterdir()) if path.suffix.lower() in PICTURES and path.is_symlink()]
    for place in PLACES:
        found += sorted(_links(root / place))
    return [path for path in found if not path.resolve().is_relative_to(home)]


def _links(folder: Path) -> Iterator[Path]:
    """Links in a folder and in those below it; none is followed."""
    waiting = [str(folder)]
    while waiting:
        with contextlib.suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_symlink():
                    yield Path(entry.path)
                elif entry.is_dir():
                    waiting.append(entry.path)


def refuse_outward(root: Path) -> None:
    """Raise LibraryError for the first link that leads out of the show."""
    for path in outward(root):
        hint = "put the files themselves there, or remove the link"
        raise LibraryError(f"{path} is a link that leads out of the show", hint=hint)
