"""All measurements of cost in one table, each a ratio against a peer or against the bare thing in the same run.

    pip install feedgen podgen
    python benchmarks/run.py [ENGINE [PODCASTFY_PYTHON [PODCAST_CREATOR_PYTHON]]]      # half an hour with kokoro

Each row takes its turns by itself; nothing else should run meanwhile, and the load is told. The parts are programs of
their own: feed.py, joining.py, takes.py, batch.py, library.py.
"""

import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import batch, feed, joining, library, takes  # noqa: E402

Row = tuple[str, str, float]
"""What is measured, against what, and the ratio."""


def of_feeds() -> Iterator[Row]:
    cost = feed.costs()
    for peer in ("feedgen", "podgen"):
        yield "a feed of 10,000 items", peer, cost["ours"][0] / cost[peer][0]


def of_joining(*pythons: str) -> Iterator[Row]:
    cost, few, many = joining.costs(*pythons)
    ours = cost.pop("Kopi Sedap")
    for peer, theirs in cost.items():
        yield "joining 400 clips, levelled and measured", peer, ours.cpu_s / theirs.cpu_s
    yield "memory for 60 minutes of sound", "for 3 minutes", many.memory_mb / few.memory_mb


def of_speaking(engine: str) -> Iterator[Row]:
    loop, one, two, again = takes.costs(engine).values()
    yield f"recording with {engine}", "its bare loop", one / loop
    yield f"recording with {engine}, 2 workers", "1 worker", two / one
    yield "recording again, all lines kept", "the first time", again / two


def of_batches() -> Iterator[Row]:
    ran = batch.rows()
    one, two, cluster = ran["1 worker"], ran["2 workers"], ran["Dask, 2 workers"]
    yield "a batch of 40, 2 workers", "1 worker", two.seconds / one.seconds
    yield "a batch of 40, Dask with 2 workers", "2 workers", cluster.seconds / two.seconds
    yield "memory at the 40th episode", "at the 20th", two.last_mb / two.early_mb


def of_libraries() -> Iterator[Row]:
    for what, few, many in library.rows():
        yield f"{what}: 10,000 episodes", "10 episodes", many / few


def of_help() -> Iterator[Row]:
    def cpu_s(*words: str) -> float:
        before = os.times()
        for _ in range(10):
            subprocess.run([sys.executable, *words], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    yield "podcast --help", "import click", cpu_s("-m", "podcast", "--help") / cpu_s("-c", "import click")


def main(engine: str = "kokoro", *pythons: str) -> None:
    machine = f"{os.cpu_count()} cores of {platform.machine()}, Python {platform.python_version()}"
    print(f"{time.strftime('%Y-%m-%d')}, {machine}")
    print("\n| | against | ratio | load |\n|---|---|---|---|")
    parts = (of_help(), of_feeds(), of_joining(*pythons), of_speaking(engine), of_batches(), of_libraries())
    for part in parts:
        try:
            for what, peer, ratio in part:
                print(f"| {what} | {peer} | {ratio:.2f} | {os.getloadavg()[0]:.0f} |", flush=True)
        except (Exception, SystemExit) as error:  # a part that cannot be measured here leaves the others
            print(f"| {part.__name__} | not measured: {str(error).splitlines()[0]} | | |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
