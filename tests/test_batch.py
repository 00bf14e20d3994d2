"""Batches: a stream of episodes side by side comes to what one after the other comes to, whatever fails in it."""

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import BrokenExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.console import Console

from podcast import library
from podcast.cli import progress
from podcast.engines import crew
from podcast.engines.executors import Processes, Threads
from podcast.errors import EngineError
from podcast.model import Clip, Voice
from podcast.pipeline import stream
from podcast.pipeline.draft import Place
from podcast.pipeline.order import Step
from tests.conftest import Podcast, everything, folders
from tests.tone_engine import ToneEngine

ROOT = Path(__file__).parent.parent
NAMES = "Melati Cempaka Flamboyan Anggrek Dahlia Mawar".split()
POISON = "Flamboyan"


class Picky(ToneEngine):
    """Does not say one word, and takes its time with another."""

    name = "picky"

    def speak(self, text: str, voice: Voice) -> Clip:
        if POISON in text:
            raise EngineError(f"cannot say {POISON}", hint="choose another word")
        return super().speak(text, voice)


class Slow(ToneEngine):
    name = "slow"

    def speak(self, text: str, voice: Voice) -> Clip:
        time.sleep(0.1)
        return super().speak(text, voice)


def story(name: str) -> str:
    return (
        f"Jembatan {name} Selesai Diperbaiki\n\nJembatan {name} selesai diperbaiki pada Rabu. Perbaikan itu memakan "
        f"waktu {30 + len(name)} hari. Warga {name} kini tidak perlu memutar jalan. Anak sekolah lewat setiap pagi."
    )


@pytest.fixture
def stories(show: Path) -> list[Path]:
    """Six sources beside the show, of which the second is empty."""
    toml = show / "podcast.toml"
    text = re.sub(r"^minutes = .*$", "minutes = 0.3", toml.read_text("utf-8"), flags=re.MULTILINE)
    toml.write_text(re.sub(r"^(\[cast\..*)$", r"\1\nspeed = 2.5", text, flags=re.MULTILINE), "utf-8")
    paths = [show.parent / f"{number}-{name}.txt" for number, name in enumerate(NAMES)]
    for path, name in zip(paths, NAMES, strict=True):
        path.write_text("" if path.name.startswith("1-") else story(name), "utf-8")
    return paths


def digests(root: Path) -> dict[str, str]:
    return {name: digest for name, (digest, _) in everything(root).items() if "/." not in name}


def test_side_by_side_comes_to_the_same_bytes_as_one_after_the_other(podcast: Podcast, show: Path, stories) -> None:
    sources = (*stories, stories[0])
    engine = ("--engine", f"{__name__}:Picky", "--date", "2026-07-06", "--json")
    one = podcast("generate", *sources, "--workers", "1", *engine)
    in_order = digests(show)
    for path in ("episodes", "feed"):
        shutil.rmtree(show / path)
    many = podcast("generate", *sources, "--workers", "2", "--progress", "json", *engine)
    assert digests(show) == in_order
    assert many.document == one.document
    events = [json.loads(row) for row in many.err.splitlines() if row.startswith("{")]
    ends = [event for event in events if event["stage"] in ("created", "unchanged", "failed")]
    assert [event["place"] for event in ends] == [1, 2, 3, 4, 5, 6, 7], "in the order of the sources"
    assert ends[-1] | {"seconds_left": 0} == ends[-1] and (ends[-1]["ended"], ends[-1]["failed"]) == (7, 2)
    assert {event["stage"] for event in events} >= {"reading", "writing", "speaking", "mixing"}
    assert "created  0001-" in one.err and "about " in one.err and "reading" not in one.err
    assert many.code == 1
    assert [failure["source"] for failure in many.document["failed"]] == [str(stories[1]), str(stories[2])]
    assert f"cannot say {POISON}" in many.document["failed"][1]["error"]
    assert [(episode["number"], episode["status"]) for episode in many.document["episodes"]] == [
        (1, "created"), (2, "created"), (3, "created"), (4, "created"), (1, "unchanged"),
    ], "no number is left out"  # fmt: skip


def test_ctrl_c_leaves_nothing_half_and_the_next_run_does_the_rest(show: Path, stories, tmp_path: Path) -> None:
    good = [str(path) for path in stories if path.read_bytes()]
    command = [sys.executable, "-m", "podcast", "generate", *good, "--engine", f"{__name__}:Slow", "--workers", "2"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KOPI_SEDAP_CACHE": str(tmp_path / "cache")}
    run = subprocess.Popen(
        command, cwd=show, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    end = time.monotonic() + 120
    while not folders(show) and time.monotonic() < end:
        time.sleep(0.02)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=120)
    assert run.returncode == 130, err
    shelf = library.shelf(show)
    assert shelf.episodes and not shelf.drafts and not shelf.damaged
    assert f"{len(shelf.episodes)} of {len(good)} were done" in err and "Traceback" not in err
    assert out.count("created") == len(shelf.episodes)
    published = (show / "feed" / "feed.xml").read_text("utf-8")
    assert all(episode.guid in published for episode in shelf.episodes)
    assert not list((show / "episodes").glob(".work-*"))
    before = everything(show / "episodes")
    done = subprocess.run(command, cwd=show, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
    assert done.count("unchanged") == len(shelf.episodes) and len(folders(show)) == len(good)
    assert before.items() <= everything(show / "episodes").items(), "what was there is not touched"


# --- the stream ------------------------------------------------------------------------------------------------------


class Work:
    """Makes numbers of words; ``bad`` words fail when they are made."""

    def __init__(self, bad: str = "") -> None:
        self.bad = bad.split()
        self.numbers: list[int] = []
        self.told: list[tuple[str, object]] = []
        self.under_way = self.most = self.tidied = 0
        self.turn = threading.Lock()

    def read(self, position: int, source: str) -> str:
        if source == "unreadable":
            raise EngineError("unreadable")
        return source.upper()

    def place(self, source, content, others):
        return Place(None, len(self.numbers) + len(others) + 1, published="today")

    def make(self, position, source, content, place):
        with self.turn:
            self.under_way += 1
            self.most = max(self.most, self.under_way)
        try:
            time.sleep(0.002 * (position % 3))
            if source in self.bad:
                raise EngineError(f"bad {source}")
            yield
        finally:
            with self.turn:
                self.under_way -= 1
                self.tidied += 1
        return place.number

    def done(self, source, place, came) -> None:
        self.told.append((source, came if isinstance(came, int) else str(came)))
        if isinstance(came, int):
            self.numbers.append(came)

    def run(self, sources: str, ahead: int) -> None:
        stream.run(
            iter(sources.split()),
            read=self.read,
            place=self.place,
            make=self.make,
            done=self.done,
            ahead=ahead,
            kill=lambda: None,
        )


@pytest.mark.parametrize("ahead", [1, 2, 5])
def test_the_stream_ends_in_order_and_numbers_without_gaps(ahead: int) -> None:
    work = Work(bad="c g h")
    work.run("a b c d unreadable e f g h i", ahead)
    wanted = [("a", 1), ("b", 2), ("c", "bad c"), ("d", 3), ("unreadable", "unreadable"), ("e", 4), ("f", 5)]
    assert work.told == [*wanted, ("g", "bad g"), ("h", "bad h"), ("i", 6)]
    assert work.under_way == 0
    assert work.most <= 2 * ahead


def test_a_stream_that_is_broken_off_tidies_up() -> None:
    work = Work()
    work.done = lambda source, place, came: 1 // 0
    with pytest.raises(ZeroDivisionError):
        work.run("a b c d e f", 4)
    assert work.under_way == 0 and work.tidied >= 1


def test_one_story_twice_waits_for_the_first() -> None:
    work = Work()
    asked = []

    def place(source, content, others):
        asked.append((source, len(others)))
        return None if source == "b" and others else Place(None, len(work.numbers) + len(others) + 1, published="x")

    work.place = place
    work.run("a b c", 3)
    assert work.told == [("a", 1), ("b", 2), ("c", 3)]
    assert ("b", 0) in asked


# --- executors -------------------------------------------------------------------------------------------------------


def die_once(mark: str) -> str:
    if not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


def die() -> None:
    os._exit(3)


def pid() -> int:
    return os.getpid()


def test_a_killed_process_loses_its_own_job_alone(tmp_path: Path) -> None:
    pool = Processes(2, patience_s=60)
    try:
        others = [pool.submit(pid) for _ in range(6)]
        assert crew.call(pool, die_once, str(tmp_path / "mark")) == "done"
        assert all(other.result(60) for other in others)
        with pytest.raises(BrokenExecutor):
            crew.call(pool, die)
        assert pool.submit(pid).result(60) != os.getpid()
    finally:
        pool.shutdown()


def test_a_process_that_hangs_is_ended_and_its_job_reported() -> None:
    pool = Processes(1, patience_s=1.0)
    assert list(crew.work(time.sleep, [(60,)], pool)) == [(0, crew.Lost("no answer within 1 s"))]
    pool.kill()


def test_threads_take_the_lowest_place_first() -> None:
    pool, gate, seen = Threads(1), threading.Event(), []
    pool.submit(gate.wait)
    jobs = [pool.place(place, seen.append, place) for place in (3, 1, 2)]
    gate.set()
    assert [job.result(10) for job in jobs] == [None] * 3 and seen == [1, 2, 3]
    pool.shutdown()


def test_killed_threads_let_nobody_wait() -> None:
    pool, gate = Threads(1), threading.Event()
    running, waiting = pool.submit(gate.wait), pool.submit(gate.wait)
    while not running.running():
        time.sleep(0.01)
    pool.kill()
    with pytest.raises(BrokenExecutor):
        running.result(10)
    assert waiting.cancelled()
    with pytest.raises(RuntimeError):
        pool.submit(gate.wait)
    gate.set()


def test_bars_count_what_can_be_counted_and_fit_on_eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter((0.0, 60.0, 90.0))
    monkeypatch.setattr(progress, "time", SimpleNamespace(monotonic=lambda: next(moments)))
    bars = progress.Bars()
    monkeypatch.setattr(bars._rich, "start", lambda: None)

    def rows() -> list[str]:
        terminal = Console(file=io.StringIO(), width=80, color_system=None)
        terminal.print(bars)
        return [re.sub("[━╸╺]+", "", row).rstrip() for row in terminal.file.getvalue().splitlines()]

    slug = "0001-perbaikan-jalan-nomor-tiga-di-sukamaju"
    bars.show(Step(1, 6, "/srv/kopi/pagi/masuk/hari-ini/artikel-1.txt", "reading"))
    bars.show(Step(2, 6, "https://kabar.example/berita/jalan-2", "speaking", "0002-jalan", 3, 16))
    assert [row.split() for row in rows()] == [
        ["episodes", "0/6"],
        ["reading", "…pagi/masuk/hari-ini/artikel-1.txt"],
        ["speaking", "0002-jalan", "3/16"],
    ]
    bars.show(Step(2, 6, "", "mixing", "0002-jalan"))
    bars.show(Step(1, 6, "", "speaking", slug, 16, 16))
    assert [row.split() for row in rows()[1:]] == [
        ["speaking", "0001-perbaikan-jalan-nomor-tiga-d…", "16/16"], ["mixing", "0002-jalan"],
    ]  # fmt: skip
    bars.show(Step(1, 6, "", "created", slug))
    bars.show(Step(2, 6, "", "failed", error="x"))
    (whole,) = rows()
    assert whole.split(maxsplit=3)[:3] == ["episodes,", "1", "failed"] and whole.endswith("2/6  about 3:00 left")
    assert "?" not in whole
