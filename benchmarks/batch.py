"""A batch: one worker, two, and a Dask cluster of two on this machine; the same bytes; memory from the 20th on.

    python benchmarks/batch.py [EPISODES [ENGINE [MINUTES]]]     # 40 of espeak's; nothing else should run meanwhile

Seconds are of the wall clock, CPU seconds those of the command and all that it starts, without a cluster's workers.
Memory is that of the command and its processes together, as /proc tells it.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests import cluster  # noqa: E402

EARLY = 20
"""Which episode memory is compared with: all has been imported, and everything is warm."""


class Ran(NamedTuple):
    seconds: float
    cpu_s: float
    early_mb: float
    last_mb: float
    digest: str


def story(number: int) -> str:
    rows = (
        f"Jalan nomor {number} di Sukamaju diperbaiki sejak Senin. Panjangnya {100 + number} meter.",
        f'"Kami minta warga bersabar selama {number + 3} hari," kata Kepala Dinas Budi Santoso.',
        f"Biaya perbaikan mencapai Rp{number + 1},5 miliar. Ada {number + 20} pekerja di sana setiap hari.",
        f"Warga dapat lewat jalan nomor {number + 1}. Angkutan umum tetap beroperasi sampai pukul 22.00 WIB.",
    )
    return f"Jalan Nomor {number} Diperbaiki\n\n" + "\n\n".join(rows)


def memory_mb(process: int) -> float:
    """Of a process and all below it, pages shared between them counted once each."""
    total, waiting = 0.0, [process]
    while waiting:
        each = waiting.pop()
        try:
            rollup = Path(f"/proc/{each}/smaps_rollup").read_text()
            total += int(re.search(r"^Pss: +(\d+)", rollup, re.MULTILINE)[1]) / 1024  # type: ignore[index]
            for task in Path(f"/proc/{each}/task").iterdir():
                waiting += map(int, (task / "children").read_text().split())
        except (OSError, TypeError):
            continue
    return total


def run(folder: Path, sources: list[str], engine: str, minutes: float, workers: str) -> Ran:
    show = folder / f"show-{workers.partition(':')[0]}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    podcast = [sys.executable, "-m", "podcast"]
    init = [*podcast, "init", str(show), "--title", "Kopi", "--author", "R", "--language", "id"]
    subprocess.run(init, check=True, capture_output=True, env=environment)
    command = [*podcast, "generate", *sources, "--show", str(show), "--cache", str(folder / f"{show.name}-cache")]
    command += ["--engine", engine, "--minutes", str(minutes), "--date", "2026-07-06", "--workers", workers]
    begun = time.monotonic()
    process = subprocess.Popen(
        [*command, "--progress", "json", "--json"],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    early = last = 0.0
    for row in process.stderr or ():
        event = json.loads(row) if row.startswith("{") else {}
        if event.get("stage") == "failed":
            sys.exit(row)
        if event.get("stage") == "created" and event["ended"] in (min(EARLY, len(sources) // 2), len(sources)):
            early, last = early or memory_mb(process.pid), memory_mb(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begun
    if status:
        sys.exit(f"{' '.join(command)} ended with {status}")
    digest = hashlib.sha256()
    for path in sorted(path for name in ("episodes", "feed") for path in (show / name).rglob("*") if path.is_file()):
        digest.update(path.relative_to(show).as_posix().encode() + path.read_bytes())
    return Ran(seconds, usage.ru_utime + usage.ru_stime, early, last, digest.hexdigest())


def rows(count: int = 40, engine: str = "espeak", minutes: float = 1.0) -> dict[str, Ran]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = []
        for number in range(count):
            path = folder / f"{number:03}.txt"
            path.write_text(story(number), "utf-8")
            sources.append(str(path))
        ran = {
            f"{number} worker{'s' * (number > 1)}": run(folder, sources, engine, minutes, str(number))
            for number in (1, 2)
        }
        with cluster.running(folder / "cluster") as running:
            ran["Dask, 2 workers"] = run(folder, sources, engine, minutes, running.address)
    return ran


def main(count: str = "40", engine: str = "espeak", minutes: str = "1") -> None:
    ran = rows(int(count), engine, float(minutes))
    one = ran["1 worker"]
    print(f"{count} episodes by {engine}, load {os.getloadavg()[0]:.1f} at the end\n")
    print(f"| workers | s | one worker is | CPU s | MB at {EARLY} | MB at {count} | same bytes |")
    print("|---|---|---|---|---|---|---|")
    for who, each in ran.items():
        same, times = "yes" if each.digest == one.digest else "NO", one.seconds / each.seconds
        costs = f"{each.cpu_s:.1f} | {each.early_mb:.0f} | {each.last_mb:.0f}"
        print(f"| {who} | {each.seconds:.1f} | {times:.2f} | {costs} | {same} |")


if __name__ == "__main__":
    main(*sys.argv[1:4])
