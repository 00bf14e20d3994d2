"""A run of ``podcast generate`` that may be killed, starved or refused anywhere, and the audit of what it leaves.

The show has two published editions. The run updates the second, whose article was revised, and makes a third; so an
episode is replaced, one is new, one must not be touched, and the feed is rebuilt over all of them.
"""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
import os
import re
import shutil
import signal
import sys
import time
import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from podcast import cli, config, library
from podcast.model import Clip, Voice
from tests.tone_engine import RATE, ToneEngine

LOG = "TONE_LOG"
"""Environment variable: file that gets a line for every line spoken."""
BASE = "https://kopi.example"
DATE = "2026-07-06"
STORIES = {
    "satu": "Pasar Pagi Sukamaju Dibuka Lagi\n\nPasar Sukamaju dibuka lagi pada Senin pagi. Ada 214 pedagang di sana. "
    "Lapak ikan pindah ke sisi timur. Warga datang sejak subuh untuk berbelanja.",
    "dua": "Kebun Atap Sekolah Panen Kangkung\n\nSekolah Sukamaju memanen kangkung dari kebun atap. Hasil panen "
    "mencapai 30 kilogram. Murid kelas lima merawat kebun itu setiap hari. Air hujan ditampung untuk menyiram.",
    "tiga": "Jembatan Kampung Selesai Diperbaiki\n\nJembatan Kampung Rawa selesai diperbaiki pada Rabu. Perbaikan itu "
    "memakan waktu 45 hari. Warga kini tidak perlu memutar jalan. Anak sekolah lewat di sana setiap pagi.",
}
REVISED = STORIES["dua"].replace("30 kilogram", "95 kilogram").replace(
    "Air hujan ditampung", "Pupuk dibuat dari sisa dapur kantin sekolah. Air hujan ditampung"
)  # fmt: skip


class Engine(ToneEngine):
    """The tone engine, which also tells a file what it speaks."""

    name = "logged tone"

    def speak(self, text: str, voice: Voice) -> Clip:
        if path := os.environ.get(LOG):
            log = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            os.writev(log, [f"{voice.name} {text}\n".encode()])  # unlike write, no call that the tests break
            os.close(log)
        return super().speak(text, voice)


@dataclass(frozen=True)
class Stage:
    """A folder with sources, what a run said and spoke, and in ``disk`` a show and its own cache of takes."""

    folder: Path

    @property
    def root(self) -> Path:
        return self.folder / "disk" / "show"

    @property
    def cache(self) -> Path:
        return self.folder / "disk" / "cache"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def said(self) -> Path:
        """What the run printed."""
        return self.folder / "said"

    def generate(self, *names: str) -> list[str]:
        """Arguments of the run over these stories."""
        sources = [str(self.folder / f"{name}.txt") for name in names]
        return ["generate", *sources, "--show", str(self.root), "--cache", str(self.cache), "--date", DATE, "--quiet"]

    @property
    def job(self) -> list[str]:
        """The run that everything here is about."""
        return self.generate("dua", "tiga")

    def takes(self) -> int:
        """Lines whose sound is kept."""
        return len(list(self.cache.rglob("[0-9a-f]*.wav")))

    def spoken(self) -> int:
        """Lines spoken so far."""
        return len(self.log.read_text().splitlines()) if self.log.exists() else 0

    def clone(self, folder: Path) -> Stage:
        """The same in another place; the sources stay known by their place beside the show."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return Stage(folder)


def stage(folder: Path) -> Stage:
    """A show with editions 1 and 2 published, and the story of the second revised since."""
    made = show(folder)
    assert finish(made, made.generate("satu", "dua")) == 0, made.said.read_text()
    (folder / "dua.txt").write_text(REVISED, encoding="utf-8")
    made.log.unlink()
    return made


def show(folder: Path) -> Stage:
    """A show without editions, and three stories."""
    from PIL import Image

    made = Stage(folder)
    (made.root / "episodes").mkdir(parents=True)
    text = config.template(title="Kopi Uji", author="Redaksi Uji", base_url=BASE)
    settings = {"engine": '"tests.crash:Engine"', "minutes": "0.3"}
    tunes = ("opening", "bed", "sting", "closing")
    settings |= dict.fromkeys(tunes, '"hum.wav"')  # chimes and drawn covers would cost as much time as all the rest
    settings |= {"episode_covers": "false"}
    for key, value in settings.items():
        text, count = re.subn(rf"^(?:# )?{key} = .*$", f"{key} = {value}", text, flags=re.MULTILINE)
        assert count == 1, key
    text = re.sub(r"^(\[cast\..*)$", r"\1\nspeed = 2.5", text, flags=re.MULTILINE)
    (made.root / "podcast.toml").write_text(text, encoding="utf-8")
    with wave.open(str(made.root / "hum.wav"), "wb") as hum:
        hum.setparams((1, 2, RATE, 0, "NONE", ""))
        hum.writeframes((100 * b"\x00\x08" + 100 * b"\x00\xf8") * 30)
    Image.new("RGB", (1400, 1400), (120, 70, 30)).save(made.root / "cover.jpg")
    for name, story in STORIES.items():
        (folder / f"{name}.txt").write_text(story, encoding="utf-8")
    return made


# --- running ---------------------------------------------------------------------------------------------------------

forks = multiprocessing.get_context("forkserver")
forks.set_forkserver_preload(["tests.crash_warm"])


def start(stage: Stage, arguments: list[str], prepare: Callable[[], None] | None = None, *, said: str = "said") -> Any:
    """The command in a process of its own, with all modules loaded; ``prepare`` is called in it first.

    What it prints goes to the stage's file ``said``.
    """
    process = forks.Process(target=_work, args=(stage, arguments, prepare, said))
    process.start()
    return process


def finish(stage: Stage, arguments: list[str], prepare: Callable[[], None] | None = None) -> int:
    """The command to its end; its exit code."""
    process = start(stage, arguments, prepare)
    process.join(120)
    assert process.exitcode is not None, "the command hangs"
    return int(process.exitcode)


def settle(stage: Stage, said: str = "said") -> None:
    """Let what this process says go to files of the stage."""
    os.environ[LOG] = str(stage.log)
    with (stage.folder / said).open("w") as out:
        os.dup2(out.fileno(), 1)
        os.dup2(out.fileno(), 2)


def limit_files(largest: int) -> None:
    """Let no file of this process grow beyond so many bytes."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))


def _work(stage: Stage, arguments: list[str], prepare: Callable[[], None] | None, said: str) -> None:
    settle(stage, said)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # who tests in the background may ignore both
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    if prepare:
        prepare()
    sys.argv = ["podcast", *arguments]
    cli.main()


# --- looking ---------------------------------------------------------------------------------------------------------

State = dict[str, dict[str, str]]
"""Digest of every file, by folder of ``episodes/`` (and "feed"), then by path in there."""


def state(stage: Stage) -> State:
    """What a visitor and the program can see; hidden files are neither's."""
    places = {folder.name: folder for folder in library.folders(stage.root)} | {"feed": stage.root / "feed"}
    return {name: _digests(place) for name, place in places.items()}


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def audit(stage: Stage, before: State, after: State) -> list[str]:
    """Everything that is wrong with a show in which a run from ``before`` to ``after`` was broken off.

    Each episode is as it was or as it will be, byte for byte; a new one is whole or not there; the feed is XML, and
    whatever it names is there with the length and type that it states.
    """
    found = []
    now = state(stage)
    for name in sorted({*before, *now} - {"feed"}):
        if now.get(name) not in (before.get(name), after.get(name)):
            found.append(f"{name} is neither as it was nor as it will be")
    with contextlib.suppress(FileNotFoundError):
        names = {path.name for path in (stage.root / "episodes").iterdir() if not path.name.startswith(".")}
        found += [f"{name} is visible and no episode" for name in names - {*before, *after}]
    shelf = library.shelf(stage.root)
    found += [error.what for error in shelf.damaged]
    for what in ("number", "guid"):
        values = [getattr(episode, what) for episode in shelf.episodes]
        found += [f"two episodes have one {what}"] * (len(values) != len(set(values)))
    return found + list(_feed(stage.root))


def _feed(root: Path) -> Iterator[str]:
    from lxml import etree

    path = root / "feed" / "feed.xml"
    try:
        feed = etree.fromstring(path.read_bytes())
    except (OSError, etree.XMLSyntaxError) as error:
        yield f"the feed cannot be read: {error}"
        return
    for enclosure in feed.iter("enclosure"):
        file = root / enclosure.get("url").removeprefix(f"{BASE}/")
        if not file.is_file():
            yield f"the feed names {file}, which is not there"
        elif str(file.stat().st_size) != enclosure.get("length") or enclosure.get("type") != "audio/mpeg":
            yield f"the feed says {enclosure.get('length')} of {file.name}, which has {file.stat().st_size} bytes"
    for address in {value for element in feed.iter("*") for value in (*element.attrib.values(), element.text or "")}:
        if address.startswith(f"{BASE}/") and "\n" not in address:
            file = root / address.removeprefix(f"{BASE}/").partition("#")[0]
            if not (file / "index.html" if address.endswith("/") else file).is_file():
                yield f"the feed names {address}, which is not there"
    guids = [guid.text for guid in feed.iter("guid")]
    if len(guids) != len(set(guids)):
        yield "the feed has a guid twice"


KEPT = (".lock", ".lock-update", ".removed.json", ".following.json")
"""Hidden files that belong to a show."""


def leftovers(stage: Stage) -> list[str]:
    """Files and folders of unfinished work."""
    every = [*stage.root.rglob(".*"), *stage.cache.rglob(".*")]
    return sorted(path.name for path in every if path.name not in KEPT)


@dataclass(frozen=True)
class Course:
    """What a run begins with and comes to when nothing happens to it."""

    stage: Stage
    """As it is before; never run in, only cloned."""
    before: State
    after: State
    takes: int
    """Lines in the cache at the end."""
    seconds: float

    @property
    def updated(self) -> str:
        """Folder of the episode that the run replaces."""
        return next(name for name in self.after if name.startswith("0002-"))

    @property
    def new(self) -> str:
        """Folder of the episode that it makes."""
        return next(name for name in self.after if name.startswith("0003-"))


def course(folder: Path) -> Course:
    """Prepare a show, and find out what an undisturbed run makes of a copy of it."""
    first = stage(folder / "first")
    copy = first.clone(folder / "copy")
    begin = time.monotonic()
    assert finish(copy, copy.job) == 0, copy.said.read_text()
    made = Course(first, state(first), state(copy), copy.takes(), time.monotonic() - begin)
    assert made.after.keys() - made.before.keys() == {made.new}, "the run makes a new episode"
    assert made.before[made.updated] != made.after[made.updated], "and replaces one"
    assert not audit(copy, made.after, made.after) and not leftovers(copy)
    return made


def mend(stage: Stage, course: Course, run: Callable[[Stage, list[str]], int] = finish) -> list[str]:
    """Run the job again, undisturbed; everything that is wrong then: not as it should be, or spoken twice."""
    kept, spoken = stage.takes(), stage.spoken()
    code = run(stage, stage.job)
    again = stage.spoken() - spoken
    found = [f"the second run ended with {code}: {stage.said.read_text()}"] * (code != 0)
    found += ["the second run did not come to what one run comes to"] * (state(stage) != course.after)
    found += [f"{again} lines were spoken, {kept} of {course.takes} were kept"] * (again != course.takes - kept)
    return found + [f"{name} is left over" for name in leftovers(stage)]
