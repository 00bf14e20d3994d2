"""One writer at a time: a lock that dies with its process."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from podcast.errors import LibraryError
from podcast.library.folder import sweep
from podcast.library.shelf import FOLDER, refused

LOCK = ".lock"
_held: set[int] = set()


def _let_go() -> None:
    for handle in _held:
        with contextlib.suppress(OSError):
            os.close(handle)
    _held.clear()


if hasattr(os, "register_at_fork"):  # else a worker process that outlives a killed parent would keep the lock
    os.register_at_fork(after_in_child=_let_go)


@contextlib.contextmanager
def locked(root: Path, purpose: str) -> Iterator[None]:
    """Hold the show for writing; what an earlier run left unfinished is swept away first.

    The lock dies with its process. Raises LibraryError at once when another run holds it, naming that run, or when the
    folder cannot be written.
    """
    path = root / FOLDER / LOCK
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise refused(path.parent, error) from error
    _held.add(handle)
    try:
        if not _lock(handle):
            holder = os.pread(handle, 200, 0).decode(errors="replace").strip() if hasattr(os, "pread") else ""
            hint = "wait until it has ended, then try again"
            raise LibraryError(f"another run is at work in {root} ({holder or 'unknown'})", hint=hint)
        try:
            os.ftruncate(handle, 0)
            os.write(handle, f"{purpose}, process {os.getpid()}\n".encode())
            sweep(root)
        except OSError as error:
            raise refused(path.parent, error) from error
        yield
    finally:
        _held.discard(handle)
        os.close(handle)


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, 1000, os.SEEK_SET)  # away from the text, which others read
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
