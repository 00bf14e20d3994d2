"""What a library of 10,000 episodes costs, beside one of 10: list, publish, check, and one more episode.

    python benchmarks/library.py [MANY]

The libraries are made from one small edition, its sound linked and not copied, each with a story, a date and a number
of its own. Figures are CPU seconds of the command and all that it starts; the feed's part is measured apart, by
``generate --no-publish`` and by a publish that finds one new episode.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parent.parent
FEW, MANY = 10, 10_000
STORY = (
    "Jembatan {name} Selesai Diperbaiki\n\nJembatan {name} selesai diperbaiki pada Rabu. Perbaikan itu memakan waktu "
    "{days} hari. Warga kini tidak perlu memutar jalan. Anak sekolah lewat di sana setiap pagi."
)


def run(show: Path, *args: str) -> float:
    """CPU seconds of a command."""
    command = [sys.executable, "-m", "podcast", *args, "--show", str(show), "-q"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KOPI_SEDAP_CACHE": str(show.parent / "cache")}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read().decode() if process.stderr else ""
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) > (args[0] == "check"):  # which finds that the address is only an example
        sys.exit(f"{' '.join(command)} failed:\n{said[-2000:]}")
    return usage.ru_utime + usage.ru_stime


def write(show: Path, name: str, days: int) -> str:
    path = show.parent / f"{name}.txt"
    path.write_text(STORY.format(name=name, days=days), "utf-8")
    return str(path)


def library(folder: Path, count: int) -> Path:
    """A show with so many episodes, all of them from the first."""
    show = folder / f"show-{count}"
    command = [
        sys.executable,
        "-m",
        "podcast",
        "init",
        str(show),
        "--title",
        "Kopi",
        "--author",
        "R",
        "--language",
        "id",
    ]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    toml = show / "podcast.toml"
    toml.write_text(re.sub(r"^# minutes = .*$", "minutes = 0.3", toml.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    run(show, "generate", write(show, "Pertama", 30), "--engine", "espeak", "--date", "2020-01-01")
    (first,) = (path for path in (show / "episodes").iterdir() if path.is_dir())
    record = json.loads((first / "episode.json").read_bytes())
    article = json.loads((first / "article.json").read_bytes())
    script = (first / "script.md").read_text("utf-8")
    date = datetime.fromisoformat(record["published"])
    for number in range(2, count + 1):
        slug = f"{number:04d}{first.name[4:]}"
        new = first.with_name(slug)
        new.mkdir()
        for path in first.iterdir():
            if path.name not in ("episode.json", "article.json", "script.md"):
                os.link(path, new / path.name.replace(first.name, slug))
        audio = {**record["audio"], "file": f"{slug}.mp3"}
        published = (date + timedelta(hours=number)).isoformat()
        own = {"number": number, "slug": slug, "guid": f"{record['guid'][:-5]}{number:05}", "published": published}
        (new / "episode.json").write_text(json.dumps({**record, **own, "audio": audio}), "utf-8")
        story = {"origin": f"{number}.txt", "sentences": [*article["sentences"], f"Nomor {number}."]}
        (new / "article.json").write_text(json.dumps({**article, **story}), "utf-8")
        (new / "script.md").write_text(re.sub(r"^number: 1$", f"number: {number}", script, flags=re.MULTILINE), "utf-8")
    return show


def measure(show: Path) -> Iterator[tuple[str, float]]:
    yield "publish all", run(show, "publish")
    yield "publish, nothing new", run(show, "publish")
    yield "list", run(show, "list")
    more = ("--engine", "espeak", "--date", "2026-07-06")
    yield "generate one more, without the feed", run(show, "generate", write(show, "Baru", 45), "--no-publish", *more)
    yield "publish one new episode", run(show, "publish")
    yield "check", run(show, "check")


def rows(many: int = MANY) -> Iterator[tuple[str, float, float]]:
    """What it is, CPU seconds with few episodes, and with many."""
    with tempfile.TemporaryDirectory() as name:
        small = dict(measure(library(Path(name), FEW)))
        for what, cost in measure(library(Path(name), many)):
            yield what, small[what], cost


def main(many: str = str(MANY)) -> None:
    print(f"| CPU seconds | {FEW} episodes | {many} episodes | times |\n|---|---|---|---|")
    for what, small, large in rows(int(many)):
        print(f"| {what} | {small:.2f} | {large:.2f} | {large / small:.1f} |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:2])
