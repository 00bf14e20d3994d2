"""``podcast update`` killed at any point: run again, each new article is one episode, and nothing is made twice."""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import crash
from tests.crash import Stage, audit, leftovers, library
from tests.news_server import Newsroom, newsroom, story

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="signals as Linux has them"),
]
STORIES = [story(number) for number in range(3)]
KILLS = 30


@pytest.fixture(scope="module")
def room() -> Iterator[Newsroom]:
    with newsroom() as made:
        made.publish(STORIES[::-1])
        yield made


@pytest.fixture(scope="module")
def first(room: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A show with one published edition that follows the newsroom."""
    made = crash.show(tmp_path_factory.mktemp("first"))
    settings = made.root / "podcast.toml"
    text = settings.read_text("utf-8").replace("[fetch]", f'[fetch]\nallow_hosts = ["{room.host}"]\npause_s = 0')
    settings.write_text(f'{text}\n[[sources]]\nurl = "{room.base}/rss"\n', "utf-8")
    assert crash.finish(made, made.generate("satu")) == 0, made.said.read_text()
    return made


def in_july() -> None:
    """Let it be the day after the stories."""
    os.environ["SOURCE_DATE_EPOCH"] = "1783400000"


def update(stage: Stage) -> list[str]:
    return ["update", "--show", str(stage.root), "--cache", str(stage.cache), "--date", crash.DATE, "--quiet"]


def test_a_killed_update_loses_and_doubles_nothing(first: Stage, tmp_path: Path) -> None:
    before = crash.state(first)
    whole = first.clone(tmp_path / "whole")
    begin = time.monotonic()
    assert crash.finish(whole, update(whole), in_july) == 0, whole.said.read_text()
    length, after = time.monotonic() - begin, crash.state(whole)
    assert len(after) == len(before) + len(STORIES)
    dice, killed = random.Random(10), 0  # the length is adapted: it depends on what else this machine does
    while killed < KILLS:
        stage = first.clone(tmp_path / "stage")
        while True:  # killed now and again, until a run comes to its end
            process = crash.start(stage, update(stage), in_july)
            time.sleep(dice.uniform(0, length))
            process.kill()
            process.join()
            assert process.exitcode in (0, -signal.SIGKILL), stage.said.read_text()
            length *= 0.9 if process.exitcode == 0 else 1.03
            if process.exitcode == 0:
                break
            killed += 1
            assert [killed, *audit(stage, before, after)] == [killed]
        assert crash.finish(stage, update(stage), in_july) == 0, stage.said.read_text()
        assert crash.state(stage) == after
        guids = [episode.guid for episode in library.shelf(stage.root).episodes]
        assert len(guids) == len(set(guids)) == 1 + len(STORIES)
        assert leftovers(stage) == []
        shutil.rmtree(stage.folder)
        print(killed, flush=True)
