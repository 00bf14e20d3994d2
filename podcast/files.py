"""Writing so that a reader sees the old file or the new one, never half of one."""

import contextlib
import functools
import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from podcast.errors import LibraryError

TEMPORARY = ".tmp-"
"""Prefix of files being written; whatever bears it may be swept when no run is at work."""


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path beside ``path``; when the block ends well, it becomes ``path`` in one step.

    The data is flushed to the disk before the switch and the folder after it. When the block raises, the temporary
    file is removed and ``path`` is as it was. Raises LibraryError when the folder cannot be written.

    >>> import tempfile; target = Path(tempfile.mkdtemp()) / "a.txt"
    >>> with replacing(target) as temporary: _ = temporary.write_text("whole")
    >>> target.read_text()
    'whole'
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(
            prefix=f"{TEMPORARY}{_machine()}-{os.getpid()}-", suffix=path.suffix, dir=path.parent
        )
    except OSError as error:
        raise _unwritable(path, error) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def write(path: Path, content: str | bytes) -> None:
    """Write ``content`` (text as UTF-8 with ``\\n``) to ``path`` in one step. Raises LibraryError."""
    data = content.encode() if isinstance(content, str) else content
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def write_changed(path: Path, content: str | bytes) -> bool:
    """Write only when the bytes differ, so that an unchanged file keeps its time; tell whether it was written.

    >>> import tempfile; target = Path(tempfile.mkdtemp()) / "a.txt"
    >>> [write_changed(target, text) for text in ("satu", "satu", "dua ")]
    [True, False, True]
    """
    data = content.encode() if isinstance(content, str) else content
    with contextlib.suppress(OSError):
        if path.stat().st_size == len(data) and path.read_bytes() == data:
            return False
    write(path, data)
    return True


def sweep(folder: Path) -> None:
    """Remove what processes of this machine that are gone left half written in the folders right below ``folder``."""
    if os.name != "posix":  # elsewhere a process cannot be asked whether it is there
        return
    for path in folder.glob(f"*/{TEMPORARY}{_machine()}-*"):
        number = path.name.removeprefix(f"{TEMPORARY}{_machine()}-").partition("-")[0]
        if number.isdecimal() and not _alive(int(number)):
            with contextlib.suppress(OSError):
                path.unlink()


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


@functools.cache
def _machine() -> str:
    """Name of this machine in letters and figures: a cache may be shared with others."""
    name = os.uname().nodename if hasattr(os, "uname") else ""
    return re.sub(r"[^A-Za-z0-9]", "", name)[:40]


def sync_folder(folder: Path) -> None:
    """Flush a folder's list of names to the disk, where the system can do that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sha256(path: Path) -> str:
    """Hex digest of a file's bytes."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def digest(*parts: str | bytes) -> str:
    """Hex sha256 of several values; their borders count, so ("ab", "c") and ("a", "bc") differ.

    >>> digest("ab", "c") == digest("a", "bc")
    False
    """
    total = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return total.hexdigest()


def _unwritable(path: Path, error: OSError) -> LibraryError:
    reason = error.strerror or str(error)
    return LibraryError(f"cannot write {path}: {reason}", hint="check the folder's permissions and the free space")
