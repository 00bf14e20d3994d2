"""Changing the shelf: a folder appears whole or not at all, and a removed one keeps its number."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from podcast import files
from podcast.library.shelf import FOLDER, REMOVED, number_of, refused, taken

WORK, OLD = ".work-", ".old-"


@contextlib.contextmanager
def making(root: Path, name: str) -> Iterator[Path]:
    """Give an empty hidden folder that becomes ``episodes/name`` in one step when the block ends well.

    Whatever the standing folder holds and the new one does not is carried over. When the block raises, or the process
    is killed, the shelf is as it was. The caller holds the lock. Raises LibraryError when the disk refuses.
    """
    target = root / FOLDER / name
    try:
        work = Path(tempfile.mkdtemp(prefix=WORK, dir=root / FOLDER))
        work.chmod(0o755)
    except OSError as error:
        raise refused(root / FOLDER, error) from error
    try:
        yield work
        try:
            if target.exists():
                _carry_over(target, work)
            for path in work.iterdir():
                if path.is_file():
                    _sync(path)
            files.sync_folder(work)
            _switch(work, target)
            files.sync_folder(target.parent)
        except OSError as error:
            raise refused(target, error) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


def remove(root: Path, name: str) -> None:
    """Take folder ``name`` off the shelf for good; its number stays used. The caller holds the lock."""
    path = root / FOLDER / REMOVED
    taken(root)  # a damaged list is named before anything is lost
    entries = json.loads(path.read_bytes())["removed"] if path.exists() else []
    number = number_of(name)
    if number is not None and all(entry["number"] != number for entry in entries):
        entries.append({"number": number, "slug": name})
        files.write(path, json.dumps({"removed": entries}, indent=2) + "\n")
    gone = root / FOLDER / f"{WORK}{name}"
    try:
        (root / FOLDER / name).rename(gone)
        files.sync_folder(root / FOLDER)
    except OSError as error:
        raise refused(root / FOLDER / name, error) from error
    shutil.rmtree(gone, ignore_errors=True)


def _carry_over(old: Path, new: Path) -> None:
    for entry in old.iterdir():
        if (new / entry.name).exists() or entry.name.startswith(files.TEMPORARY):
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, new / entry.name, symlinks=True)
        else:
            shutil.copy2(entry, new / entry.name, follow_symlinks=False)


def _switch(work: Path, target: Path) -> None:
    """Put ``work`` in the place of ``target`` without a moment in which neither is there, where the system can."""
    if not target.exists():
        work.rename(target)
    elif not _exchange(work, target):
        old = target.with_name(OLD + target.name)  # a kill between these two lines is mended by the next ``_sweep``
        target.rename(old)
        work.rename(target)
        shutil.rmtree(old, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two names in one system call; False where the system or the file system has none."""
    system = {"linux": ("renameat2", -100), "darwin": ("renameatx_np", -2)}.get(sys.platform)
    if system is None:
        return False
    call = getattr(ctypes.CDLL(None), system[0], None)
    here, swap = system[1], 2
    return call is not None and call(here, os.fsencode(one), here, os.fsencode(other), ctypes.c_uint(swap)) == 0


def _sync(path: Path) -> None:
    with path.open("rb") as opened:
        os.fsync(opened.fileno())


def sweep(root: Path) -> None:
    """Remove unfinished work, and put back an episode that a kill caught between two renames."""
    for entry in sorted((root / FOLDER).iterdir()):
        if entry.name.startswith(OLD) and not (root / FOLDER / entry.name.removeprefix(OLD)).exists():
            entry.rename(root / FOLDER / entry.name.removeprefix(OLD))
        elif entry.name.startswith((OLD, WORK)):
            shutil.rmtree(entry, ignore_errors=True)
        elif entry.name.startswith(files.TEMPORARY):
            entry.unlink(missing_ok=True)
