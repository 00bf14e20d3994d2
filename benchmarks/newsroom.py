"""A day of a newsroom: it serves stories, one in twenty broken, and one ``podcast update`` makes all the others.

    python benchmarks/newsroom.py [STORIES]      # 200; five minutes

Somebody reads the feed all the while. Memory is that of the command alone, and of the command with its processes:
early is the mean from the 20th story on, over a tenth of them all, and later that of the last tenth.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.batch import EARLY, memory_mb  # noqa: E402
from tests.news_server import Answer, Newsroom, Reply, Story, newsroom, story  # noqa: E402

BROKEN: tuple[Answer, ...] = (
    Reply(b"kaput", status=500),
    Reply(status=404),
    Reply(b"<html><body><p>Berlangganan untuk membaca.</p></body></html>"),
    Reply(b"\x89PNG\r\n", kind="image/png"),
    lambda handler: handler.connection.close(),
)
LINK = "http://localhost:8000/"


def begin(show: Path, room: Newsroom, count: int) -> tuple[list[Story], list[Story]]:
    """A show that follows the newsroom; the stories that are good, and those that are not."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    init = [sys.executable, "-m", "podcast", "init", str(show), "--title", "Kopi", "--author", "R", "--language", "id"]
    subprocess.run(init, check=True, capture_output=True, env=environment)
    stories = [replace(story(n), published=f"2026-07-06T{n // 60:02}:{n % 60:02}:00+07:00") for n in range(count)]
    room.publish(stories[::-1])
    bad = stories[7::20]
    for at, each in enumerate(bad):
        room.replies[each.path] = BROKEN[at % len(BROKEN)]
    toml = show / "podcast.toml"
    fetch = f'[fetch]\nallow_hosts = ["{room.host}"]\npause_s = 0'
    source = f'\n[[sources]]\nurl = "{room.base}/rss"\nlimit = {count}\n'
    toml.write_text(toml.read_text("utf-8").replace("[fetch]", fetch) + source, "utf-8")
    return [each for each in stories if each not in bad], bad


class Reader:
    """Looks at the feed all the while: it must be whole, and all that it names there."""

    def __init__(self, show: Path) -> None:
        self.show, self.looks, self.wrong = show, 0, list[str]()

    def look(self) -> None:
        path = self.show / "feed" / "feed.xml"
        if not path.exists():
            return
        self.looks += 1
        try:
            for enclosure in ET.fromstring(path.read_bytes()).iter("enclosure"):
                sound = self.show / enclosure.get("url", "").removeprefix(LINK)
                if not sound.is_file() or sound.stat().st_size != int(enclosure.get("length", "0")):
                    self.wrong.append(sound.name)
        except ET.ParseError as error:
            self.wrong.append(str(error))

    def stay(self, stop: threading.Event) -> None:
        while not stop.wait(0.5):
            self.look()


def rss_mb(process: int) -> float:
    """Of the process alone."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def update(show: Path, samples: list[tuple[float, float]]) -> tuple[dict[str, Any], float, float]:
    """The report, seconds of the clock, CPU seconds; a sample of memory for each source that is done."""
    command = [sys.executable, "-m", "podcast", "update", "--show", str(show), "--engine", "espeak", "--minutes", "1"]
    command += ["--json", "--progress", "json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KOPI_SEDAP_CACHE": str(show.parent / "cache")}
    environment |= {"SOURCE_DATE_EPOCH": "1783400000"}  # 7 July 2026
    began = time.monotonic()
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=subprocess.PIPE, text=True)
        for row in process.stderr or ():
            event = json.loads(row) if row.startswith("{") else {}
            if event.get("stage") in ("created", "failed"):
                samples.append((rss_mb(process.pid), memory_mb(process.pid)))
        _, status, usage = os.wait4(process.pid, 0)
        out.seek(0)
        report = json.load(out)
    assert os.waitstatus_to_exitcode(status) in (0, 1), status
    return report, time.monotonic() - began, usage.ru_utime + usage.ru_stime


def everything(show: Path) -> dict[str, tuple[int, int]]:
    """Time and length of every file but the notes of what was seen."""
    found = (path for path in show.rglob("*") if path.is_file() and not path.name.startswith("."))
    return {str(path): (path.stat().st_mtime_ns, path.stat().st_size) for path in found}


def main(given: str = "200") -> None:
    count = int(given)
    with tempfile.TemporaryDirectory() as name, newsroom() as room:
        show = Path(name) / "show"
        good, bad = begin(show, room, count)
        reader, stop = Reader(show), threading.Event()
        watching = threading.Thread(target=reader.stay, args=(stop,))
        watching.start()
        samples: list[tuple[float, float]] = []
        try:
            report, seconds, cpu_s = update(show, samples)
        finally:
            stop.set()
            watching.join()
        before = everything(show)
        reader.look()
        again, _, again_s = update(show, [])
        made = [each["title"] for each in report["episodes"]]
        failed = {each["source"] for each in report["failed"]}
        few = max(1, count // 10)
        early, late = samples[min(EARLY, count // 2) :][:few], samples[-few:]
        rows = (
            ("good stories that are an episode", f"{sum(each.title in made for each in good)} of {len(good)}"),
            ("broken ones in the report", f"{len(failed & {room.base + each.path for each in bad})} of {len(bad)}"),
            ("anything else made or reported", len(made) + len(failed) - len(good) - len(bad)),
            ("looks at the feed, and faults found", f"{reader.looks}, {len(reader.wrong)}"),
            ("second run: episodes, files changed", f"{len(again['episodes'])}, {everything(show) != before:d}"),
            ("seconds, CPU seconds", f"{seconds:.0f}, {cpu_s:.0f}"),
            ("CPU seconds of the second run", f"{again_s:.1f}"),
            *(
                (f"MB of {whose}, early and later", f"{mean(early, at):.0f}, {mean(late, at):.0f}")
                for at, whose in enumerate(("the command", "it and its processes"))
            ),
        )
        print(f"| {count} stories | |\n|---|---|")
        for what, value in rows:
            print(f"| {what} | {value} |")


def mean(samples: list[tuple[float, float]], at: int) -> float:
    return sum(sample[at] for sample in samples) / len(samples)


if __name__ == "__main__":
    main(*sys.argv[1:2])
