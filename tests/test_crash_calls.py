"""Each system call of a run that changes anything: killed at it, and refused by it, with strace."""

import functools
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests import crash
from tests.crash import Course, Stage, audit, mend
from tests.test_crash import assert_told, course

__all__ = ["course"]

CHANGING = (
    "write", "pwrite64", "fsync", "fdatasync", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "unlink",
    "unlinkat", "rmdir", "ftruncate", "truncate", "chmod", "fchmod", "fchmodat", "utimensat", "link", "symlink",
    "sendfile", "copy_file_range", "flock",
)  # fmt: skip
EVERY = int(os.environ.get("EVERY", "1"))
"""Of how many calls one is tried."""
ERRORS = ("ENOSPC", "EIO", "EROFS", "EDQUOT", "EACCES")
"""Given in turn."""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform != "linux" or not shutil.which("strace"), reason="needs strace: apt install strace"
    ),
]
CALL = re.compile(r"^(?P<process>[0-9]+) +(?P<call>[a-z0-9]+)\((?P<rest>.*)$", re.MULTILINE)


def traced(stage: Stage, *inject: str) -> tuple[int, str]:
    """The job under strace with these options: its exit code, and the trace."""
    trace, gate = stage.folder / "trace", stage.folder / "gate"
    os.mkfifo(gate)
    process = crash.start(stage, [*stage.job, "--workers", "1"], functools.partial(wait, gate))
    options = ["-f", "-y", "-o", str(trace), "-e", f"trace={','.join(CHANGING)}", *inject, "-p", str(process.pid)]
    with subprocess.Popen(["strace", *options], stderr=subprocess.PIPE, text=True) as strace:
        assert strace.stderr
        told = strace.stderr.readline()  # that it has attached itself, or why not
        gate.write_text("go")
        process.join(300)
        strace.stderr.read()
    if "attached" not in told:
        pytest.skip(f"strace does not work here: {told}")
    return process.exitcode, trace.read_text(errors="replace")


def wait(gate: Path) -> None:
    """Until something is written there."""
    sys.dont_write_bytecode = True
    gate.read_text()


@pytest.fixture(scope="module")
def nearly(course: Course, tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course with all but four lines spoken already: the calls of one take are those of any other."""
    folder = tmp_path_factory.mktemp("nearly")
    spoken, first = course.stage.clone(folder / "spoken"), course.stage.clone(folder / "first")
    assert crash.finish(spoken, spoken.job) == 0
    known = {path.name for path in first.cache.rglob("*.wav")}
    new = sorted(path for path in spoken.cache.rglob("*.wav") if path.name not in known)
    for path in new[4:]:
        target = first.cache / path.relative_to(spoken.cache)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    return replace(course, stage=first)


@pytest.fixture(scope="module")
def calls(nearly: Course, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, int]]:
    """Each changing call of the main thread to the disk: its name, and how many of that name there were with it."""
    stage = nearly.stage.clone(tmp_path_factory.mktemp("traced") / "stage")
    code, trace = traced(stage)
    assert code == 0, stage.said.read_text()
    found, seen, first = [], Counter[str](), None
    for match in CALL.finditer(trace):
        first = first or match["process"]
        if match["process"] == first:
            seen[match["call"]] += 1
            if str(stage.folder / "disk") in match["rest"]:
                found.append((match["call"], seen[match["call"]]))
    print(len(found), Counter(name for name, _ in found))
    assert len(found) > 60
    return found[::EVERY]


def counted(found: Iterator[list[str]]) -> Iterator[list[str]]:
    """The same, and a word now and then of how many there were."""
    for number, each in enumerate(found, 1):
        if number % 20 == 0:
            print(number, flush=True)
        yield each


def test_killed_at_each_call(nearly: Course, calls: list[tuple[str, int]], tmp_path: Path) -> None:
    def attempt(call: tuple[str, int]) -> list[str]:
        name, nth = call
        stage = nearly.stage.clone(tmp_path / f"{name}-{nth}")
        code, _ = traced(stage, "-e", f"inject={name}:signal=SIGKILL:when={nth}")
        faults = [f"ended with {code}"] * (code != -9)
        faults += audit(stage, nearly.before, nearly.after) + mend(stage, nearly)
        shutil.rmtree(stage.folder)
        if faults:
            print(name, nth, faults, flush=True)
        return [f"{name} {nth}: {fault}" for fault in faults]

    with ThreadPoolExecutor(2) as pool:
        faults = [fault for found in counted(pool.map(attempt, calls)) for fault in found]
    print(f"killed at {len(calls)} calls")
    assert faults == []


def test_refused_by_each_call(nearly: Course, calls: list[tuple[str, int]], tmp_path: Path) -> None:
    def attempt(job: tuple[int, tuple[str, int]]) -> list[str]:
        number, (name, nth) = job
        error = ERRORS[number % len(ERRORS)]
        stage = nearly.stage.clone(tmp_path / f"{name}-{nth}")
        code, _ = traced(stage, "-e", f"inject={name}:error={error}:when={nth}")
        said = stage.said.read_text()
        try:
            assert_told(code, said)
            faults = []
        except AssertionError:
            faults = [f"told badly: {code} {said}"]
        faults += audit(stage, nearly.before, nearly.after) + mend(stage, nearly)
        shutil.rmtree(stage.folder)
        if faults:
            print(name, nth, error, faults, flush=True)
        return [f"{name} {nth} {error}: {fault}" for fault in faults]

    with ThreadPoolExecutor(2) as pool:
        faults = [fault for found in counted(pool.map(attempt, enumerate(calls))) for fault in found]
    print(f"refused by {len(calls)} calls")
    assert faults == []
