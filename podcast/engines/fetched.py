"""Where voices lie that a person has fetched: one folder for each engine in the user's data folder."""

from __future__ import annotations

import functools
import hashlib
import os
import sys
from pathlib import Path

from podcast.errors import EngineError


def folder(engine: str) -> Path:
    """Folder of the voices of ``engine``; it need not exist.

    >>> folder("piper").parts[-3:]
    ('kopi-sedap', 'voices', 'piper')
    """
    base = os.environ.get("XDG_DATA_HOME") or (
        "~/Library/Application Support" if sys.platform == "darwin" else "~/.local/share"
    )
    return Path(base).expanduser() / "kopi-sedap" / "voices" / engine


def files(engine: str, suffix: str) -> dict[str, Path]:
    """Fetched files of ``engine`` by name without ``suffix``, in order of the names."""
    place = folder(engine)
    try:
        found = sorted(path for path in place.iterdir() if path.name.endswith(suffix) and path.is_file())
    except OSError:
        return {}
    return {path.name.removesuffix(suffix): path for path in found}


def digest(path: Path, voice: str) -> str:
    """Hex sha256 of a fetched file. Raises EngineError when it is gone."""
    try:
        status = path.stat()
        return _digest(path, status.st_mtime_ns, status.st_size)
    except OSError as error:
        raise gone(voice) from error


def gone(voice: str) -> EngineError:
    """The error for a fetched voice that is not there any more."""
    return EngineError(f"the files of the voice {voice} are gone", hint=f"podcast voices install {voice}")


@functools.cache
def _digest(path: Path, changed: int, size: int) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
