"""What was found in each file of a large shelf, kept in a small database that may be deleted at any time.

A file is read again when its stamp has changed, and a database that cannot be used is done without.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

NAME = ".index.sqlite"
MANY = 200
"""Folders from which it is worth it: fewer are read in a moment."""
REVISION = 2
"""Raise it when what is kept changes its meaning."""
SETTLED_NS = 2 * 10**9
"""A file that was written just now may be written again without another stamp: it is not kept yet."""

Finding = Callable[[Path], Any]
"""What is found in a file, as JSON can tell it."""


def recalled(folder: Path, kind: str, paths: list[Path], find: Finding) -> Iterator[tuple[Path, Any]]:
    """Each path with what ``find`` finds there, or found when the file was the same; ``kind`` tells findings apart.

    Paths are of files right below folders of ``folder``. None is never kept.
    """
    if len(paths) < MANY:
        yield from ((path, find(path)) for path in paths)
        return
    kept = load(folder, kind)
    fresh: dict[str, tuple[str, str]] = {}
    now = time.time_ns()
    try:
        for path in paths:
            name = path.parent.name
            stamp, settled = _stamp(path, now)
            old = kept.get(name)
            if old and stamp and old[0] == stamp:
                yield path, json.loads(old[1])
                continue
            found = find(path)
            if found is not None and settled and _stamp(path, now)[0] == stamp:
                fresh[name] = stamp, json.dumps(found)
            yield path, found
    finally:
        gone = kept.keys() - {path.parent.name for path in paths}
        if fresh or gone:
            save(folder, kind, fresh, gone)


def _stamp(path: Path, now: int) -> tuple[str, bool]:
    """What changes with the file, and whether it lay still for a while; empty when there is none."""
    try:
        status = os.stat(path)  # noqa: PTH116 - twenty thousand of them in a large shelf
    except OSError:
        return "", False
    stamp = f"{status.st_mtime_ns} {status.st_ctime_ns} {status.st_size} {status.st_ino}"
    return stamp, max(status.st_mtime_ns, status.st_ctime_ns) < now - SETTLED_NS


def load(folder: Path, kind: str) -> dict[str, tuple[str, str]]:
    """What is kept of a kind: by name, a stamp and what was found then; nothing of a database that cannot be used."""
    if not (folder / NAME).is_file():
        return {}
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_open(folder)) as database:
        rows = database.execute("SELECT folder, stamp, found FROM memory WHERE kind = ?", (_kind(kind),))
        return {name: (stamp, found) for name, stamp, found in rows}
    return {}


def save(folder: Path, kind: str, fresh: Mapping[str, tuple[str, str]], gone: Collection[str]) -> None:
    """Keep what is ``fresh``, forget what is ``gone``; where that cannot be done, it is left."""
    try:
        with contextlib.closing(_open(folder)) as database, database:
            columns = "kind, folder, stamp, found, PRIMARY KEY (kind, folder)"
            database.execute(f"CREATE TABLE IF NOT EXISTS memory ({columns}) WITHOUT ROWID")
            database.executemany(
                "DELETE FROM memory WHERE kind = ? AND folder = ?", ((_kind(kind), name) for name in gone)
            )
            rows = ((_kind(kind), name, stamp, found) for name, (stamp, found) in fresh.items())
            database.executemany("INSERT OR REPLACE INTO memory VALUES (?, ?, ?, ?)", rows)
    except sqlite3.DatabaseError as error:
        if not isinstance(error, sqlite3.OperationalError):  # no disk full, no lock: the file itself is damaged
            with contextlib.suppress(OSError):
                (folder / NAME).unlink()


def _kind(kind: str) -> str:
    return f"{kind} {REVISION}"


def _open(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / NAME, timeout=0.5)
