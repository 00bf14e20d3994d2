"""Nothing is ever lost: runs killed, refused, starved and doubled; and the same audit, shown to find broken writers."""

import functools
import itertools
import os
import re
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests import broken_writers, crash, small_disk
from tests.crash import Course, Stage, audit, leftovers, mend

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals, limits and mounts as Linux has them")
GOLDEN = 0.6180339887
"""Multiples of it, without what is before the point, are evenly spread however many are taken."""
Writer = Callable[[], None]


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    return crash.course(tmp_path_factory.mktemp("course"))


@pytest.fixture
def stage(course: Course, tmp_path: Path) -> Stage:
    return course.stage.clone(tmp_path / "stage")


# --- killed ----------------------------------------------------------------------------------------------------------


def phase(stage: Stage, course: Course) -> str:
    """How far a run had come."""
    if stage.spoken() == 0:
        return "reading"
    now = crash.state(stage)
    if now["feed"] != course.before["feed"] and course.new in now:
        return "publishing"
    if (stage.root / "episodes" / course.new).exists():
        return "second episode done"
    if now.get(course.updated) == course.after[course.updated]:
        return "second episode under way"
    return "first episode under way"


def kill(course: Course, folder: Path, seconds: float, writer: Writer | None = None) -> tuple[str, list[str]]:
    """Kill a run after so long: how far it had come ("" when it was over), and what was wrong then and later."""
    stage = course.stage.clone(folder)
    process = crash.start(stage, stage.job, writer)
    time.sleep(seconds)
    process.kill()
    process.join()
    if process.exitcode != -signal.SIGKILL:
        return "", []
    reached = phase(stage, course)
    faults = audit(stage, course.before, course.after)
    if writer is None:
        faults += mend(stage, course)
    shutil.rmtree(folder)
    return reached, [f"killed while {reached}: {fault}" for fault in faults]


def kills(course: Course, folder: Path, count: int, writer: Writer | None = None) -> tuple[Counter[str], list[str]]:
    """At least so many runs killed, evenly spread over their time, two at once."""
    reached: Counter[str] = Counter()
    faults: list[str] = []
    length = course.seconds  # of a run; it depends on what else this machine does, so it is adapted all the time
    shares = (number * GOLDEN % 1 for number in itertools.count(1))
    with ThreadPoolExecutor(2) as pool:
        while reached.total() - reached[""] < count:
            at = [share * length for share in itertools.islice(shares, 2)]
            jobs = [pool.submit(kill, course, folder / str(seconds), seconds, writer) for seconds in at]
            for job in jobs:
                come, wrong = job.result()
                faults += wrong
                reached[come] += 1
                if wrong or reached.total() % 20 == 0:
                    print(dict(reached), *wrong, flush=True)
                length *= 1.03 if come else 0.85
    del reached[""]
    return reached, faults


@pytest.mark.parametrize("count", [4, pytest.param(300, marks=pytest.mark.slow)])
def test_a_kill_loses_nothing(count: int, course: Course, tmp_path: Path) -> None:
    reached, faults = kills(course, tmp_path, count)
    print(f"{count} kills: {dict(reached)}")
    assert faults == []
    assert reached.total() >= count
    assert len(reached) >= min(3, count // 4), "the kills were not spread over the run"


@pytest.mark.parametrize(
    "number",
    [signal.SIGTERM, *(pytest.param(other, marks=pytest.mark.slow) for other in (signal.SIGHUP, signal.SIGINT))],
)
def test_a_run_that_is_asked_to_end_leaves_nothing_behind(number: signal.Signals, course: Course, stage: Stage) -> None:
    process = crash.start(stage, stage.job)
    end = time.monotonic() + 60
    while not list((stage.root / "episodes").glob(".work-*")) and time.monotonic() < end:
        time.sleep(0.01)
    assert process.pid
    os.kill(process.pid, number)
    process.join(30)
    assert process.exitcode == 130, stage.said.read_text()
    assert stage.said.read_text().strip() == ""
    # a signal may fall between the making of a take's file and the line that minds it; the next run sweeps that up
    assert [name for name in leftovers(stage) if not re.fullmatch(r"\.tmp-.*\.wav", name)] == []
    assert audit(stage, course.before, course.after) == []
    assert mend(stage, course) == []


# --- starved and refused ---------------------------------------------------------------------------------------------


def assert_told(code: int, said: str) -> None:
    """A run that could not do all of its work says so, as an error with a next step and not as a fault of its own."""
    assert code in (0, 1), said
    assert "Traceback" not in said and "a fault in the program" not in said
    assert ("Error: " in said and "Hint: " in said) == (code == 1), said


@pytest.mark.parametrize("points", [2, pytest.param(50, marks=pytest.mark.slow)])
def test_files_that_may_not_grow_lose_nothing(points: int, course: Course, tmp_path: Path) -> None:
    least = 8192  # what the run says, and the tests' own log, are files too
    largest = max(path.stat().st_size for path in course.stage.folder.rglob("*.mp3"))
    for point in range(points):
        room = int(least * (1.1 * largest / least) ** (point / (points - 1)))
        stage = course.stage.clone(tmp_path / str(point))
        code = crash.finish(stage, stage.job, functools.partial(crash.limit_files, room))
        assert_told(code, stage.said.read_text())
        assert [room, *audit(stage, course.before, course.after), *mend(stage, course)] == [room]
        shutil.rmtree(stage.folder)


@pytest.mark.parametrize("points", [2, pytest.param(50, marks=pytest.mark.slow)])
def test_a_full_disk_loses_nothing(points: int, course: Course, tmp_path: Path) -> None:
    need = sum(path.stat().st_size for path in course.stage.folder.rglob("*") if path.is_file())
    free = [need * point // points for point in range(points)]
    try:
        found = small_disk.apart(small_disk.full, course, tmp_path, free)
    except small_disk.Unavailable as error:
        pytest.skip(f"nothing can be mounted here: {error}")
    assert any(code for code, _, _ in found.values())
    for room, (code, said, faults) in found.items():
        assert_told(code, said)
        assert [room, *faults] == [room]


@pytest.mark.slow
def test_a_disk_that_cannot_be_written_loses_nothing(course: Course, tmp_path: Path) -> None:
    try:
        code, said, faults = small_disk.apart(small_disk.read_only, course, tmp_path / "stage")
    except small_disk.Unavailable as error:
        pytest.skip(f"nothing can be mounted here: {error}")
    assert code == 1
    assert_told(code, said)
    assert "Read-only file system" in said
    assert faults == []


# --- doubled ---------------------------------------------------------------------------------------------------------


def together(course: Course, folder: Path, writer: Writer | None = None) -> list[str]:
    """What is wrong when eight runs begin at once, four times, until each story is an edition."""
    stage = course.stage.clone(folder)
    names = [f"cerita-{number}" for number in range(8)]
    for number, name in enumerate(names):
        text = crash.STORIES["tiga"].replace("Kampung Rawa", f"Desa {name.title()}").replace("45", f"{45 + number}")
        (stage.folder / f"{name}.txt").write_text(text.replace("Jembatan Kampung", f"Jembatan {number + 2}"), "utf-8")
    waiting = list(names)
    while waiting:
        runs = {name: crash.start(stage, stage.generate(name), writer, said=name) for name in waiting}
        for run in runs.values():
            run.join(120)
        ended = {name: run.exitcode for name, run in runs.items()}
        told = {name: (stage.folder / name).read_text() for name in waiting}
        if 0 not in ended.values():
            return [f"no run came to an end: {told}"]
        for name in waiting:
            if ended[name] and "another run is at work" not in told[name]:
                return [f"{name}: {told[name]}"]
        waiting = [name for name in waiting if ended[name]]
    now = crash.state(stage)
    faults = audit(stage, course.before, now)
    shelf = crash.library.shelf(stage.root).episodes
    faults += [f"{len(shelf)} episodes"] * (len(shelf) != 10)
    faults += ["a number was left out"] * ({episode.number for episode in shelf} != set(range(1, 11)))
    return faults + [f"{name} is left over" for name in leftovers(stage)]


@pytest.mark.slow
def test_eight_runs_at_once_make_eight_episodes(course: Course, tmp_path: Path) -> None:
    assert together(course, tmp_path / "stage") == []


# --- and the audit sees it when a writer is broken --------------------------------------------------------------------


BROKEN = (
    broken_writers.in_place,
    *(
        pytest.param(writer, marks=pytest.mark.slow)
        for writer in (broken_writers.removes_first, broken_writers.publishes_late, broken_writers.feed_in_place)
    ),
)


@pytest.mark.parametrize("writer", BROKEN)
def test_a_broken_writer_is_found_by_killing_it(writer: Writer, course: Course, tmp_path: Path) -> None:
    for attempt in range(15):
        reached, faults = kills(course, tmp_path / str(attempt), 4, writer)
        if faults:
            print(f"{writer.__name__}: {dict(reached)}: {faults[0]}")
            return
    pytest.fail("60 kills and the audit saw nothing")


@pytest.mark.slow
def test_a_broken_lock_is_found_by_eight_runs(course: Course, tmp_path: Path) -> None:
    assert together(course, tmp_path / "stage", broken_writers.without_lock)


@pytest.mark.slow
def test_a_cache_that_keeps_nothing_is_found(course: Course, stage: Stage) -> None:
    process = crash.start(stage, stage.job, broken_writers.forgets_takes)
    while len(list((stage.root / "episodes").glob(".work-*/*.mp3"))) == 0 and process.is_alive():
        time.sleep(0.01)
    process.kill()
    process.join()
    assert any("lines were spoken" in fault for fault in mend(stage, course))
