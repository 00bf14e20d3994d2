"""Finds links that lead out of the show: through one, its files would be written elsewhere, or others' be published."""

from __future__ import annotations

import os
from pathlib import Path

from podcast.errors import LibraryError
from podcast.library.shelf import FOLDER

PLACES = (FOLDER, "feed")
PICTURES = (".jpg", ".jpeg", ".png")
"""What may be the cover, beside the settings."""


def outward(root: Path) -> list[Path]:
    """Links in the show's own folders, and pictures beside them, that lead out of the show."""
    home = root.resolve()
    found = [root / name for name in PLACES]
    found += [path for path in sorted(root.iterdir()) if path.suffix.lower() in PICTURES]
    for place in PLACES:
        for folder, names, files in os.walk(root / place):  # which enters no link
            found += [Path(folder, name) for name in sorted((*names, *files))]
    return [path for path in found if path.is_symlink() and not path.resolve().is_relative_to(home)]


def refuse_outward(root: Path) -> None:
    """Raise LibraryError for the first link that leads out of the show."""
    for path in outward(root):
        hint = "put the files themselves there, or remove the link"
        raise LibraryError(f"{path} is a link that leads out of the show", hint=hint)
