"""What recording costs beside the voice itself: the bare engine, one and two processes, and a cache that holds it all.

    python benchmarks/takes.py [ENGINE [LINES]]      # minutes with kokoro and its 30 lines, the default

Wall-clock seconds, the loading of the model included; nothing else should run meanwhile.
"""

import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from podcast import engines, takes
from podcast.languages import part
from podcast.model import Line, Script, Section

ROLES = ("host", "cohost", "reader")


def script(count: int) -> Script:
    texts = (Path(__file__).parent / "sentences" / "id.txt").read_text("utf-8").splitlines()[:count]
    lines = tuple(Line(speaker=ROLES[number % 3], text=text) for number, text in enumerate(texts))  # type: ignore[arg-type]
    return Script(title="Takes", number=1, language="id", sections=(Section(id="story", title="Story", lines=lines),))


def bare(name: str, words: Script) -> None:
    """Each line through the engine and nothing more, as a program of its own would."""
    engine = engines.load(name)
    voices, say = engine.casting("id"), part("id", "speech").speakable
    for line in words.lines:
        engine.speak(say(line.text), voices[line.speaker])


def record(name: str, cache: Path, workers: int, words: Script) -> int:
    engine = engines.load(name)
    made = takes.record(words, engine.casting("id"), engine, cache=cache, workers=workers)
    return sum(not take.cached for take in made)


def alone(name: str, words: Script) -> None:
    process = multiprocessing.get_context("spawn").Process(target=bare, args=(name, words))
    process.start()
    process.join()


def timed(what: str, work: Callable[[], object]) -> float:
    started = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - started
    print(f"{what:<44} {seconds:7.2f} s" + (f"  {result} spoken" if isinstance(result, int) else ""), flush=True)
    return seconds


def costs(name: str = "kokoro", count: str = "30") -> dict[str, float]:
    """Seconds of each."""
    words = script(int(count))
    edited = words.model_copy(
        update={"sections": (words.sections[0].model_copy(update={"lines": (*words.lines[:-1], changed(words))}),)}
    )
    with tempfile.TemporaryDirectory() as folder:
        one_cache, two_cache = Path(folder) / "one", Path(folder) / "two"
        loop = timed("the bare engine, a process of its own", lambda: alone(name, words))
        one = timed("takes.record, one worker", lambda: record(name, one_cache, 1, words))
        two = timed("takes.record, two workers", lambda: record(name, two_cache, 2, words))
        again = timed("again, all in the cache", lambda: record(name, two_cache, 2, words))
        timed("one line edited", lambda: record(name, two_cache, 2, edited))
    return {"loop": loop, "one": one, "two": two, "again": again}


def main(*given: str) -> None:
    loop, one, two, again = costs(*given).values()
    print(
        f"overhead {one / loop - 1:+.1%}, two workers {one / two:.2f} times one, cached {again / two:.1%} of the first"
    )


def changed(words: Script) -> Line:
    return words.lines[-1].model_copy(update={"text": "Tim nasional menang tipis."})


if __name__ == "__main__":
    main(*sys.argv[1:3])
