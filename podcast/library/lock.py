"""One writer at a time: a lock that dies with its process."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from podcast.errors import LibraryError
from podcast.library.folder import sweep
from podcast.library.links import refuse_outward
from podcast.library.shelf import FOLDER, refused

LOCK, HOLDER = ".lock", ".held"
"""The locked file stays empty, so that a run that changes nothing changes nothing; who holds it stands beside it."""
_held: set[int] = set()


def _let_go() -> None:
    for handle in _held:
        with contextlib.suppress(OSError):
            os.close(handle)
    _held.clear()


if hasattr(os, "register_at_fork"):  # else a worker process that outlives a killed parent would keep the lock
    os.register_at_fork(after_in_child=_let_go)


@contextlib.contextmanager
def locked(root: Path, purpose: str, *, name: str = LOCK) -> Iterator[None]:
    """Hold the show for writing; what an earlier run left unfinished is swept away first.

    Another ``name`` is another lock, which sweeps nothing: for a run that takes the first one now and then.

    The lock dies with its process. Raises LibraryError at once when another run holds it, naming that run, when the
    folder cannot be written, or when a link in it leads out of the show.
    """
    refuse_outward(root)
    path, holder = root / FOLDER / name, root / FOLDER / name.replace(LOCK, HOLDER)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise refused(path.parent, error) from error
    _held.add(handle)
    try:
        try:
            free = _lock(handle)
        except OSError as error:
            raise refused(path, error) from error
        if not free:
            hint = "wait until it has ended, then try again"
            raise LibraryError(f"another run is at work in {root} ({_holder(holder)})", hint=hint)
        try:
            holder.write_text(f"{purpose}, process {os.getpid()}\n", encoding="utf-8")
            if name == LOCK:
                sweep(root)
        except OSError as error:
            raise refused(path.parent, error) from error
        try:
            yield
        finally:
            with contextlib.suppress(OSError):
                holder.unlink(missing_ok=True)
    finally:
        _held.discard(handle)
        os.close(handle)


def _holder(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()[:200] or "unknown"
    except OSError:
        return "unknown"


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # Windows says "permission denied" for a lock that is held
        return False
    return True
