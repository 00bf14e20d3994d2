"""podcast update against a newsroom on this machine: what is new becomes an episode, once, and nothing else does."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import feedparser
import pytest

from tests.conftest import Podcast, Ran, everything, folders
from tests.news_server import Newsroom, Reply, newsroom, story

DAY = 1783400000
"""7 July 2026, in seconds."""
Follow = Callable[..., None]


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as made:
        yield made


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch, podcast: Podcast) -> Callable[[int], None]:
    """Make it this many days after 7 July 2026."""

    def set_day(days: int) -> None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(DAY + 86_400 * days))

    set_day(0)
    return set_day


@pytest.fixture
def follow(show: Path, room: Newsroom, today: object) -> Follow:
    """Write a ``[[sources]]`` table; the server may be reached, and visited without a pause."""
    path = show / "podcast.toml"
    text = path.read_text("utf-8").replace("[fetch]", f'[fetch]\nallow_hosts = ["{room.host}"]\npause_s = 0')
    # An episode in a moment: fast talkers, and one picture for all.
    text = text.replace("# episode_covers = true", "episode_covers = false #")
    path.write_text(re.sub(r"(?m)^(\[cast\..*)$", r"\1\nspeed = 2.9", text), "utf-8")

    def add(**table: Any) -> None:
        if not table.keys() & {"url", "path"}:
            table["url"] = f"{room.base}/rss"
        rows = "".join(f"{key} = {json.dumps(value)}\n" for key, value in table.items())
        path.write_text(f"{path.read_text('utf-8')}\n[[sources]]\n{rows}", "utf-8")

    return add


def titles(root: Path) -> list[str]:
    """Titles of the episodes that the feed names, the oldest first."""
    return [entry.title for entry in reversed(feedparser.parse((root / "feed" / "feed.xml").read_bytes()).entries)]


def statuses(ran: Ran) -> list[str]:
    return [looked["status"] for looked in ran.document["sources"]]


# --- one run after the other ------------------------------------------------------------------------------------------


def test_each_new_article_is_an_episode_and_the_second_run_does_nothing(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    stories = [story(number) for number in range(3)]
    room.publish(stories[::-1])
    follow()
    ran = podcast("update", "--json")
    assert ran.code == 0, ran.err
    assert [episode["title"] for episode in ran.document["episodes"]] == [each.title for each in stories]
    assert ran.document["sources"] == [
        {"source": f"{room.base}/rss", "status": "read", "listed": 3, "new": 3, "left": {}}
    ]
    assert titles(show) == [each.title for each in stories]
    before = everything(show)
    again = podcast("update", "--json")
    assert (again.code, again.document["episodes"], statuses(again)) == (0, [], ["unchanged"])
    assert everything(show) == before
    assert room.count("/rss", 304) == 1
    assert all(room.count(each.path) == 1 for each in stories)
    assert podcast("update", "-q") == Ran(0, "", "")


def test_a_third_run_makes_the_one_that_is_new(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0), story(1)])
    follow()
    podcast("update")
    room.publish([story(2), story(1), story(0)])
    ran = podcast("update", "--json")
    assert [episode["title"] for episode in ran.document["episodes"]] == [story(2).title]
    assert [folder[:4] for folder in folders(show)] == ["0001", "0002", "0003"]


def test_without_the_file_of_what_was_seen_nothing_is_made_twice(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    room.publish([story(0), story(1)])
    follow()
    podcast("update")
    (show / "episodes" / ".following.json").unlink()
    asked = room.count(story(0).path)
    ran = podcast("update", "--json")
    assert (ran.code, ran.document["episodes"]) == (0, [])
    assert room.count(story(0).path) == asked  # the shelf knows its address; the page is not even fetched
    assert len(folders(show)) == 2


def test_a_removed_episode_does_not_come_again(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0), story(1)])
    follow()
    podcast("update")
    podcast("remove", "1")
    room.publish([story(1), story(0), story(2)])
    ran = podcast("update", "--json")
    assert [episode["title"] for episode in ran.document["episodes"]] == [story(2).title]


def test_a_damaged_file_of_what_was_seen_is_named(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0)])
    follow()
    podcast("update")
    (show / "episodes" / ".following.json").write_text("{", "utf-8")
    ran = podcast("update")
    assert ran.code == 1
    assert "delete it: what is on the shelf is not made twice" in ran.err


# --- what goes wrong --------------------------------------------------------------------------------------------------


def test_a_broken_page_is_reported_and_tried_again(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    room.publish([story(0), story(1)])
    good = room.replies[story(1).path]
    room.replies[story(1).path] = Reply(b"rusak", status=500)
    follow()
    ran = podcast("update", "--json")
    assert ran.code == 1
    assert [failure["source"] for failure in ran.document["failed"]] == [f"{room.base}{story(1).path}"]
    assert [(one["tries"], one["title"]) for one in ran.document["waiting"]] == [(1, story(1).title)]
    room.replies[story(1).path] = good
    again = podcast("update", "--json")
    assert (again.code, statuses(again)) == (0, ["unchanged"])
    assert [episode["title"] for episode in again.document["episodes"]] == [story(1).title]
    assert again.document["waiting"] == []


def test_what_fails_is_tried_ever_more_seldom_and_given_up_in_the_end(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    room.publish([story(0)])
    room.replies[story(0).path] = Reply(status=404)
    follow()
    tried = []
    for run in range(1, 135):
        ran = podcast("update", "--json")
        if ran.document["due"]:
            tried.append(run)
        assert ran.code == (1 if ran.document["due"] else 0)
    assert tried == [1, 2, 4, 8, 16, 32, 64, 128]
    assert ran.document["waiting"] == []
    assert room.count(story(0).path) == 8
    mark = next(iter(json.loads((show / "episodes" / ".following.json").read_bytes())["sources"].values()))["marks"]
    assert "no such page" in next(iter(mark.values()))["reason"]
