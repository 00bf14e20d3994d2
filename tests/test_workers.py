"""--workers: the same bytes from a number of processes and from a Dask cluster, whatever happens to its parts."""

import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Literal

import pytest

from podcast import takes
from podcast.engines import cluster as farm
from podcast.engines import crew
from podcast.errors import EngineError
from podcast.model import Clip, Voice
from tests import cluster
from tests.conftest import Podcast, assert_refused
from tests.test_batch import digests, stories
from tests.test_takes import LINES, record
from tests.tone_engine import ToneEngine

__all__ = ["stories"]

pytest.importorskip("distributed")


class Marked(ToneEngine):
    """Beeps slowly; a word kills its worker, always or once; its fingerprint is the worker's own."""

    name = "marked"
    executor: Literal["process", "thread"] = "process"

    def __init__(self, deadly: str = "", mark: str = "", pause_s: float = 0.0) -> None:
        self.deadly, self.mark, self.pause_s = deadly, mark, pause_s

    def speak(self, text: str, voice: Voice) -> Clip:
        time.sleep(self.pause_s)
        if self.deadly and self.deadly in text and not (self.mark and Path(self.mark).exists()):
            if self.mark:
                Path(self.mark).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return super().speak(text, voice)


class Elsewhere(ToneEngine):
    """Another version in each process."""

    name = "elsewhere"

    def fingerprint(self, voice: Voice) -> str:
        return f"process {os.getpid()}"


@pytest.fixture
def running(tmp_path: Path):
    with cluster.running(tmp_path / "cluster") as running:
        yield running


def wavs(made) -> list[bytes]:
    return [Path(take.path).read_bytes() for take in made]


@pytest.mark.parametrize("address", ["tcp://farm.example:8786", "tcp://192.0.2.7:8786", "tcp://0.0.0.0:8786"])
def test_plain_tcp_beyond_this_machine_is_refused(address: str, podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", "x.txt", "--workers", address)
    assert_refused(ran, 2)
    assert "without encryption" in ran.err and "tls://" in ran.err


@pytest.mark.parametrize("given", ["0", "-1", "many", "1025", "http://127.0.0.1:8786", "tcp://127.0.0.1", "tcp://[::1"])
def test_what_is_no_number_and_no_cluster_is_refused(given: str, podcast: Podcast, show: Path) -> None:
    assert_refused(podcast("generate", "x.txt", "--workers", given), 2)


def test_tls_without_certificates_is_refused(podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", "x.txt", "--workers", "tls://127.0.0.1:8786")
    assert_refused(ran, 2)
    assert "certificates" in ran.err and "ca-file" in ran.err


def test_a_scheduler_that_is_not_there_is_told() -> None:
    with pytest.raises(EngineError, match="no scheduler answers at"):
        farm.Cluster("tcp://127.0.0.1:9", answer_s=1.0)


def test_a_worker_with_another_engine_does_not_speak() -> None:
    engine = ToneEngine()
    said = takes.speak(engine, engine.casting("id")["host"], "Selamat pagi.", "take 1, tone 0")
    assert isinstance(said, takes.Refused)
    assert "has another tone: take 1, tone 1" in said.what and "tone 0" in said.hint


def test_a_cluster_survives_its_workers_and_comes_to_the_same_bytes(
    podcast: Podcast, show: Path, stories, running: cluster.Running, tmp_path: Path
) -> None:
    good = [path for path in stories if path.read_bytes()]
    command = ("generate", *good, "--engine", "tests.tone_engine:ToneEngine", "--date", "2026-07-06", "--json")
    assert podcast(*command, "--workers", "1", "--cache", tmp_path / "one").code == 0
    here = digests(show)
    for path in [*(show / "episodes").iterdir(), *(show / "feed").iterdir()]:
        path.rename(tmp_path / f"{path.parent.name}-{path.name}")
    ran = podcast(*command, "--workers", running.address, "--cache", tmp_path / "many")
    assert ran.code == 0, ran.err
    assert digests(show) == here

    expected = wavs(record(LINES, ToneEngine(), tmp_path / "a"))
    with crew.Crew(running.address) as hands:
        engine = Marked(pause_s=0.05)
        made = record(LINES, engine, tmp_path / "b", executor=hands.at(0).studio(engine))
        assert wavs(made) == expected
        with pytest.raises(EngineError, match="has another elsewhere: take 1, process"):
            record(LINES, Elsewhere(), tmp_path / "c", executor=hands.at(0).studio(Elsewhere()))
        # kill -9 of a worker in the middle of a line
        engine = Marked(deadly="jalan baru", mark=str(tmp_path / "killed"))
        made = record(LINES, engine, tmp_path / "d", executor=hands.at(0).studio(engine))
        assert (tmp_path / "killed").exists() and wavs(made) == expected
        # and of the scheduler
        running.scheduler.kill()
        running.scheduler.wait()
        with pytest.raises(EngineError, match=r"is gone|ended each time|no answer"):
            record(LINES, engine, tmp_path / "e", executor=hands.at(0).studio(engine))


@pytest.mark.slow
def test_tls_needs_a_certificate_of_the_same_authority_on_both_sides(tmp_path: Path) -> None:
    import dask

    ours, theirs = (cluster.certificates(tmp_path / name) for name in ("ours", "theirs"))
    with cluster.running(tmp_path / "cluster", "tls", ours) as running:
        for settings, good in ((ours, True), (theirs, False)):
            tls = {
                name.removeprefix("DASK_").lower().replace("__", ".").replace("ca_file", "ca-file"): path
                for name, path in settings.items()
            }
            with dask.config.set(tls):
                if good:
                    with crew.Crew(running.address) as hands:
                        made = record(LINES, ToneEngine(), tmp_path / "a", executor=hands.at(0).studio(ToneEngine()))
                    assert len(made) == len(LINES)
                else:
                    with pytest.raises(EngineError, match="no scheduler answers"):
                        farm.Cluster(running.address, answer_s=3.0)
        with pytest.raises(EngineError, match="no scheduler answers"):
            farm.Cluster(running.address.replace("tls://", "tcp://"), answer_s=3.0)


@pytest.mark.slow
def test_a_frozen_worker_and_a_deadly_line_end_in_a_report(
    running: cluster.Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "PATIENCE_S", 20.0)
    expected = wavs(record(LINES, ToneEngine(), tmp_path / "a"))
    with crew.Crew(running.address) as hands:
        engine = Marked(pause_s=0.2)
        record(LINES * 2, engine, tmp_path / "warm", executor=hands.at(0).studio(engine))
        running.workers[0].send_signal(signal.SIGSTOP)
        try:
            made = record(LINES, engine, tmp_path / "b", executor=hands.at(0).studio(engine))
            assert wavs(made) == expected
        finally:
            running.workers[0].send_signal(signal.SIGCONT)
    with crew.Crew(running.address) as hands:
        engine = Marked(deadly="wali kota")  # each time: both workers are lost to it, and nothing is left
        with pytest.raises(EngineError, match=r"line 3|no answer"):
            record(LINES, engine, tmp_path / "c", executor=hands.at(0).studio(engine))


def part_of_readme() -> str:
    text = (cluster.ROOT / "README.md").read_text("utf-8")
    return text.partition("### On several machines")[2].partition("\n## ")[0]


@pytest.mark.slow
def test_the_commands_of_the_readme_run_as_they_stand(show: Path, stories, tmp_path: Path) -> None:
    settings, commands = re.findall(r"```(?:yaml)?\n(.*?)```", part_of_readme(), flags=re.DOTALL)
    cluster.certificates(show)
    (show / "dask.yaml").write_text(settings)
    for path in stories:
        if path.read_bytes():
            path.rename(show / f"article-{path.name}")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    rows = [
        row.partition("#")[0].replace("farm.example", "127.0.0.1").replace("8786", port)
        for row in commands.splitlines()
    ]
    export, scheduler, worker, generate = (shlex.split(row) for row in rows)
    name, _, value = export[1].partition("=")
    environment = {**os.environ, name: value, "PYTHONPATH": str(cluster.ROOT)}
    environment |= {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "KOPI_SEDAP_CACHE": str(tmp_path)}
    worker[worker.index("--nworkers") + 1] = "2"
    with (tmp_path / "log").open("w") as log:
        started = [
            subprocess.Popen(words, cwd=show, env=environment, stdout=log, stderr=log, start_new_session=True)
            for words in (scheduler, worker)
        ]
        try:
            generate[2:3] = sorted(str(path) for path in show.glob(generate[2]))
            ran = subprocess.run(generate, cwd=show, env=environment, capture_output=True, text=True, timeout=300)
        finally:
            for process in started:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    assert ran.returncode == 0, ran.stderr + (tmp_path / "log").read_text()
    assert ran.stdout.count("created  ") == 5
