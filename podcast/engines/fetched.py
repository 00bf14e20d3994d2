"""Where voices lie that a person has fetched: one folder for each engine in the user's data folder.

Beside each file lies its sha256 as it was fetched, in the form of ``sha256sum``; a file without one is a person's own.
"""

from __future__ import annotations

import functools
import hashlib
import os
import sys
from pathlib import Path

from podcast import files as disk
from podcast.errors import EngineError

NOTE = ".sha256"
"""Ending of what lies beside a fetched file."""


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


def note(path: Path, sha256: str) -> None:
    """Keep the digest of a file that is about to be put at ``path``. Raises LibraryError."""
    disk.write(path.with_name(f"{path.name}{NOTE}"), f"{sha256}  {path.name}\n")


def digest(path: Path, voice: str) -> str:
    """Hex sha256 of a fetched file. Raises EngineError when it is gone, or not the one that was fetched."""
    try:
        status = path.stat()
        return _expected(path, _digest(path, status.st_mtime_ns, status.st_size), voice)
    except OSError as error:
        raise gone(voice) from error


def read(path: Path, voice: str) -> bytes:
    """Bytes of a fetched file. Raises EngineError when it is gone, or not the one that was fetched."""
    try:
        data = path.read_bytes()
        _expected(path, hashlib.sha256(data).hexdigest(), voice)
    except OSError as error:
        raise gone(voice) from error
    return data


def _expected(path: Path, found: str, voice: str) -> str:
    try:
        stated = path.with_name(f"{path.name}{NOTE}").read_text("utf-8", "replace")[:64]
    except FileNotFoundError:
        return found
    if found != stated:
        what = f"{path} is not the file that was fetched: its sha256 begins {found[:12]}, not {stated[:12]}"
        raise EngineError(what, hint=f"podcast voices install {voice}")
    return found


def gone(voice: str) -> EngineError:
    """The error for a fetched voice that is not there any more."""
    return EngineError(f"the files of the voice {voice} are gone", hint=f"podcast voices install {voice}")


@functools.cache
def _digest(path: Path, changed: int, size: int) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
