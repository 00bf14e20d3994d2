"""A file system of our own that is nearly full, or read-only, in a process with a mount table of its own."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from podcast import cli
from tests import crash

NEW_MOUNTS, NEW_USER = 0x00020000, 0x10000000
PRIVATE, READ_ONLY, AGAIN = 0x44000, 1, 32
ROOM = 24 << 20
"""Bytes of the file system: enough for every run here."""


class Unavailable(Exception):  # noqa: N818 - it says why a test is left out
    """This machine lets nobody mount anything."""


def apart(job: Callable[..., Any], *arguments: Any) -> Any:
    """What ``job`` gives, called in a process that may mount without anyone seeing it. Raises Unavailable."""
    here, there = multiprocessing.Pipe()
    process = crash.forks.Process(target=_apart, args=(there, job, arguments))
    process.start()
    there.close()
    try:
        answer = here.recv()
    finally:
        process.join()
    if isinstance(answer, BaseException):
        raise answer
    return answer


def _apart(out: Connection, job: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    try:
        _enter()
        out.send(job(*arguments))
    except BaseException as error:
        out.send(error)


def _enter() -> None:
    user, group = os.getuid(), os.getgid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(NEW_MOUNTS if user == 0 else NEW_MOUNTS | NEW_USER):
        raise Unavailable(f"unshare: {os.strerror(ctypes.get_errno())}")
    if user:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    _mount(None, "/", None, PRIVATE)


def _mount(source: str | None, target: str, kind: str | None, flags: int, options: str = "") -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    words = (source and source.encode(), target.encode(), kind and kind.encode(), flags, options.encode())
    if libc.mount(words[0], words[1], words[2], ctypes.c_ulong(words[3]), words[4]):
        raise Unavailable(f"mount: {os.strerror(ctypes.get_errno())}")


def _run(stage: crash.Stage, arguments: list[str]) -> int:
    """The command in a child that sees our mounts."""
    child = os.fork()
    if not child:
        try:
            crash.settle(stage)
            os._exit(cli.run(arguments))
        finally:
            os._exit(70)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def full(course: crash.Course, folder: Path, free: list[int]) -> dict[int, tuple[int, str, list[str]]]:
    """For each number of free bytes: how a run on so full a disk ends, what it says, and what is wrong afterwards."""
    found = {}
    for room in free:
        disk = folder / str(room) / "disk"
        disk.mkdir(parents=True)
        _mount("none", str(disk), "tmpfs", 0, f"size={ROOM}")
        stage = course.stage.clone(disk.parent)
        ballast = disk / "ballast"
        status = os.statvfs(disk)
        with ballast.open("wb") as out:
            os.posix_fallocate(out.fileno(), 0, max(1, status.f_bavail * status.f_frsize - room))
        code = _run(stage, stage.job)
        said = stage.said.read_text()
        faults = crash.audit(stage, course.before, course.after)
        ballast.unlink()
        found[room] = (code, said, faults + crash.mend(stage, course, _run))
        ctypes.CDLL(None).umount(str(disk).encode())
    return found


def read_only(course: crash.Course, folder: Path) -> tuple[int, str, list[str]]:
    """The same for a show on a disk that cannot be written; the cache and what is said are elsewhere."""
    stage = course.stage.clone(folder)
    show = str(stage.root)
    _mount(show, show, None, 4096)
    _mount(None, show, None, AGAIN | READ_ONLY | 4096)
    code = _run(stage, stage.job)
    said = stage.said.read_text()
    ctypes.CDLL(None).umount(show.encode())
    return code, said, crash.audit(stage, course.before, course.after) + crash.mend(stage, course, _run)
