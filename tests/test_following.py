"""podcast update against a newsroom on this machine: what is new becomes an episode, once, and nothing else does."""

import gzip
import json
import os
import re
import signal
import threading
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import feedparser
import pytest

from podcast import following, library
from podcast.errors import EngineError
from podcast.following import Followed, Seen
from podcast.model import Item, Subscription
from tests.conftest import KEBUN, PASAR, Podcast, Ran, assert_refused, everything, folders
from tests.news_server import Answer, Newsroom, Reply, Story, newsroom, story

DAY = 1783400000
"""7 July 2026, in seconds."""
TODAY = "2026-07-07"
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


def long_story(number: int) -> Story:
    """A story of about 330 words."""
    return story(number, paragraphs=tuple(text for n in (0, 9, 18) for text in story(number + n).paragraphs))


def listed(table: Subscription, *items: Item) -> Followed:
    """What is known of a source that lists these items for the first time."""
    return following.sift(items, table, Seen(), TODAY, shelf=()).followed


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
        {"source": f"{room.base}/rss", "status": "read", "listed": 3, "new": 3, "left": {}, "ahead": 0}
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


def test_what_fails_is_tried_ever_more_seldom_and_given_up_in_the_end() -> None:
    table = Subscription(url="https://contoh.id/rss")
    seen = Seen(sources={table.name: listed(table, Item(source="https://contoh.id/a"))})
    tried = []
    for run in range(1, 200):
        seen, due = following.due(seen, [table], TODAY, limit=None)
        for one in due:
            tried.append(run)
            seen = following.settled(seen, one, TODAY, failed="no such page")
    assert tried == [1, 2, 4, 8, 16, 32, 64, 128]
    mark = seen.sources[table.name].marks["contoh.id/a"]
    assert (mark.status, mark.reason) == ("left", "no such page")


def test_what_fails_for_a_week_is_given_up_however_seldom_it_was_tried() -> None:
    table = Subscription(url="https://contoh.id/rss", max_age_days=30)
    seen = Seen(sources={table.name: listed(table, Item(source="https://contoh.id/a"))})
    (one,) = following.due(seen, [table], TODAY, limit=None)[1]
    later = following.settled(seen, one, "2026-07-14", failed="no such page")
    assert later.sources[table.name].marks["contoh.id/a"].status == "left"


def test_a_stub_is_no_episode(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    """A page that shows no more than the teaser of the feed, or hardly a paragraph, waits; it may grow."""
    teaser = " ".join(story(0).paragraphs[:6])
    short = replace(story(1), paragraphs=story(1).paragraphs[:3])
    room.publish([story(0), short])
    stub = replace(story(0), paragraphs=story(0).paragraphs[:6])
    room.replies[stub.path] = Reply(stub.page)
    feed = room.rss([story(0), short]).replace(story(0).paragraphs[0].encode(), teaser.encode())
    room.replies["/rss"] = Reply(feed, kind="application/rss+xml")
    follow()
    ran = podcast("update", "--json")
    assert ran.code == 1
    errors = sorted(failure["error"] for failure in ran.document["failed"])
    assert re.search(r"says no more than the teaser in the feed$", errors[0])
    assert re.search(r"has only \d\d words, 80 are wanted$", errors[1])
    assert all(failure["hint"].startswith("it is tried again later") for failure in ran.document["failed"])
    again = podcast("update", "--json")  # the feed is unchanged, and what it said is remembered
    assert (statuses(again), len(again.document["failed"]), folders(show)) == (["unchanged"], 2, [])
    room.publish([story(0), story(1)])
    assert podcast("update", "--json").document["due"] == []
    assert len(podcast("update", "--json").document["episodes"]) == 2


def test_a_page_that_is_too_short_waits_and_nobody_is_told_of_an_option_that_update_has_not(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    room.publish([replace(story(0), paragraphs=story(0).paragraphs[:1])])
    follow()
    ran = podcast("update")
    assert ran.code == 1 and "too short for an edition" in ran.err
    assert "--force" not in ran.err and "it is tried again later" in ran.err


def test_a_page_that_cannot_be_reached_is_never_told_from_its_teaser(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    stories = [story(number) for number in range(5)]
    room.publish(stories)
    for each in stories:
        room.replies[each.path] = lambda handler: handler.connection.close()
    follow()
    ran = podcast("update", "--json")
    assert (ran.code, ran.document["episodes"], len(ran.document["failed"])) == (1, [], 5)
    assert folders(show) == []


def test_what_is_no_fault_of_an_article_does_not_count_against_it(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An engine that fails for a week gives no article up."""
    from tests.tone_engine import ToneEngine

    def mute(self: ToneEngine, text: str, voice: object) -> None:
        raise EngineError("no voice today", hint="try again")

    room.publish([story(0)])
    follow()
    with monkeypatch.context() as patch:
        patch.setattr(ToneEngine, "speak", mute)
        for _ in range(3):
            ran = podcast("update", "--json")
            assert (ran.code, len(ran.document["failed"])) == (1, 1)
            assert [one["tries"] for one in ran.document["waiting"]] == [0]
    assert len(podcast("update", "--json").document["episodes"]) == 1


def test_a_feed_that_fails_stops_no_other(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0)])
    room.replies["/rusak"] = Reply(b"kaput", status=500)
    room.replies["/bukan"] = Reply(b"bukan apa-apa", kind="text/plain")
    follow(url=f"{room.base}/rusak")
    follow(url=f"{room.base}/bukan")
    follow()
    ran = podcast("update", "--json")
    assert (ran.code, statuses(ran)) == (1, ["failed", "failed", "read"])
    assert [failure["source"] for failure in ran.document["failed"]] == [f"{room.base}/rusak", f"{room.base}/bukan"]
    assert len(ran.document["episodes"]) == 1


def test_a_host_that_asks_for_patience_gets_it(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow, today: Callable[[int], None]
) -> None:
    """A moment is waited for; an hour is remembered until it has passed, over several runs."""
    room.publish([story(0), story(1)])
    page, calls = room.replies[story(0).path], []

    def busy(handler: object) -> Reply:
        calls.append(handler)
        assert isinstance(page, Reply)
        return Reply(status=429, headers={"Retry-After": "0"}) if len(calls) == 1 else page

    room.replies[story(0).path] = busy
    follow()
    ran = podcast("update", "--json")
    assert (ran.code, len(ran.document["episodes"]), len(calls)) == (0, 2, 2)
    room.replies["/rss"] = Reply(status=429, headers={"Retry-After": "3600"})
    assert podcast("update", "--json").code == 1
    asked = len(room.asked)
    again = podcast("update", "--json")
    assert (again.code, statuses(again), len(room.asked)) == (0, ["resting"], asked)
    room.publish([story(2), story(1), story(0)])
    today(1)
    assert [each["title"] for each in podcast("update", "--json").document["episodes"]] == [story(2).title]


def test_a_busy_host_is_left_alone_for_the_rest_of_the_run(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    stories = [story(number) for number in range(4)]
    room.publish(stories)
    for each in stories:
        room.replies[each.path] = Reply(status=503, headers={"Retry-After": "7200"})
    follow()
    ran = podcast("update", "--json")
    assert len(ran.document["failed"]) == 4
    assert sum(path.startswith("/berita") for path, _ in room.asked) == 1
    assert sorted(one["tries"] for one in ran.document["waiting"]) == [0, 0, 0, 1]


# --- manners ---------------------------------------------------------------------------------------------------------


def test_robots_are_obeyed(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0), story(1)])
    rules = f"User-agent: KopiSedap\nDisallow: {story(1).path}\n\nUser-agent: *\nDisallow: /\n"
    room.replies["/robots.txt"] = Reply(rules.encode(), kind="text/plain")
    follow()
    ran = podcast("update", "--json")
    assert (ran.code, len(ran.document["episodes"])) == (0, 1)
    assert [one["source"] for one in ran.document["left"]] == [f"{room.base}{story(1).path}"]
    assert "robots.txt of 127.0.0.1 does not allow it" in ran.err
    assert room.count(story(1).path) == 0
    assert room.count("/robots.txt") == 1
    assert room.agents == {"KopiSedap/0.1"}
    assert podcast("update", "-q") == Ran(0, "", "")


def test_robots_are_asked_again_at_the_end_of_a_redirect(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    room.publish([story(0), story(1)])
    room.replies[story(0).path] = Reply(status=301, headers={"Location": "/rahasia/1"})
    room.replies["/rahasia/1"] = Reply(story(0).page)
    room.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /rahasia/", kind="text/plain")
    follow()
    ran = podcast("update", "--json")
    assert (len(ran.document["episodes"]), len(ran.document["left"]), room.count("/rahasia/1")) == (1, 1, 0)


def test_without_knowing_the_robots_nothing_is_fetched_and_all_of_it_waits(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    room.publish([story(0)])
    room.replies["/robots.txt"] = Reply(status=500)
    follow()
    ran = podcast("update", "--json")
    assert (ran.code, len(ran.document["waiting"]), room.count(story(0).path)) == (1, 1, 0)
    room.replies["/robots.txt"] = Reply(status=404)
    assert len(podcast("update", "--json").document["episodes"]) == 1


# --- the same story again --------------------------------------------------------------------------------------------


def test_two_addresses_of_one_story_are_one_episode(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    """By tracking parameters, by the page's own word, by the same text, by a feed's id, and published again."""
    first = story(0, canonical=f"{room.base}/asli/0")
    room.publish([first])
    feeds = {
        "/lacak": [replace(first, path=f"{first.path}?utm_source=rss&fbclid=9")],
        "/lain": [replace(first, path="/kanal/lain/pasar-pagi-bogor-lagi-0001")],
        "/ulang": [replace(first, path="/2026/07/pasar-pagi-bogor-0002", canonical=None)],
    }
    again = replace(first, path="/baru/pasar-pagi-bogor-0003", canonical=None)
    feeds["/terbit-lagi"] = [replace(again, paragraphs=("Hari ini ada kabar baru dari sana.", *first.paragraphs[1:]))]
    for path, stories in feeds.items():
        room.publish(stories, feed=path)
    moved = room.rss([first]).replace(first.path.encode(), b"/pindah/pasar-pagi-bogor-0004")
    room.replies["/pindah"] = Reply(moved, kind="application/rss+xml")
    follow()
    assert podcast("update").code == 0
    text = (show / "podcast.toml").read_text("utf-8")
    for path in (*feeds, "/rss2"):
        text += f'\n[[sources]]\nurl = "{room.base}{path}"\n'
    room.replies["/rss2"] = room.replies["/rss"]
    (show / "podcast.toml").write_text(text, "utf-8")
    ran = podcast("update", "--json")
    assert (ran.code, ran.document["episodes"], len(folders(show))) == (0, [], 1)
    assert [one["source"].partition(room.base)[2] for one in ran.document["known"]] == [
        stories[0].path for path, stories in feeds.items() if path != "/lacak"
    ]
    room.replies["/rss"] = room.replies["/pindah"]  # the id of the feed stays
    assert podcast("update", "--json").document["due"] == []
    assert podcast("update", "-q") == Ran(0, "", "")


def test_another_story_of_the_same_title_is_another_episode(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    room.publish([story(0), replace(story(5), title=story(0).title)])
    follow()
    assert len(podcast("update", "--json").document["episodes"]) == 2


def test_items_that_are_numbered_anew_each_day_are_told_apart_by_their_addresses(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    def numbered(*stories: int) -> Reply:
        room.publish([story(number) for number in stories])
        feed = room.rss([story(number) for number in stories]).decode()
        return Reply(re.sub(r"kabar-\w+", "1", feed).encode(), kind="application/rss+xml")

    room.replies["/rss"] = numbered(0)
    follow()
    podcast("update")
    room.replies["/rss"] = numbered(1)
    assert len(podcast("update", "--json", "--dry-run").document["due"]) == 1


# --- what is wanted --------------------------------------------------------------------------------------------------


def test_filters(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    old = replace(story(3), published="2026-06-20T05:00:00+07:00")
    room.publish([story(0), story(1), story(2), old, replace(story(4), path="/olahraga/9/puskesmas-bogor-dibuka-lagi")])
    follow(include=["pasar pagi", "jembatan", "taman", "puskesmas"], exclude=["Gantung"], match="/berita/")
    ran = podcast("update", "--json")
    assert [each["title"] for each in ran.document["due"]] == [story(0).title]
    assert ran.document["sources"][0]["left"] == {
        "its address has no “/berita/”": 1,
        "it is older than 7 days": 1,
        "its title has no word of include": 1,
        "its title has a word of exclude": 1,
    }
    text = (show / "podcast.toml").read_text("utf-8")
    (show / "podcast.toml").write_text(text.replace('exclude = ["Gantung"]', "max_age_days = 30"), "utf-8")
    more = podcast("update", "--json", "--dry-run")  # other filters: the feed is read again though it has not changed
    assert sorted(each["title"] for each in more.document["due"]) == sorted([story(1).title, old.title])


def test_the_language_is_that_of_the_article(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0)])
    follow(language="en")
    ran = podcast("update", "--json")
    assert (ran.code, ran.document["episodes"]) == (0, [])
    assert "it is in another language (id)" in ran.document["left"][0]["reason"]
    assert podcast("update", "--json").document["due"] == []


def test_a_limit_takes_the_newest_and_keeps_the_others_for_later() -> None:
    """The oldest of them first, so that editions are numbered as the news came in; a day without hours is one."""
    table = Subscription(url="https://contoh.id/rss", limit=2)
    days = ["2026-07-05T22:00:00+00:00", "2026-07-04", "2026-07-03T08:00:00+07:00", "2026-07-03T02:00:00+00:00", None]
    items = [Item(source=f"https://contoh.id/{number}", published=day) for number, day in enumerate(days)]
    seen = Seen(sources={table.name: listed(table, *items)})
    turns = []
    for limit in (None, 1, None, None):
        seen, due = following.due(seen, [table], TODAY, limit=limit)
        turns.append([one.key for one in due])
        for one in due:
            seen = following.settled(seen, one, TODAY, made=True)
    assert turns == [["contoh.id/0", "contoh.id/4"], ["contoh.id/1"], ["contoh.id/2", "contoh.id/3"], []]


def test_a_list_in_a_file_is_read_from_the_top_and_a_feed_too() -> None:
    for table in (Subscription(path="list.txt", limit=2), Subscription(url="https://contoh.id/rss", limit=2)):
        items = [Item(source=f"https://contoh.id/{number}") for number in range(4)]
        seen = Seen(sources={table.name: listed(table, *items)})
        _, due = following.due(seen, [table], TODAY, limit=None)
        assert {one.key for one in due} == {"contoh.id/0", "contoh.id/1"}


def test_marks_of_what_is_listed_no_more_are_dropped_in_the_end() -> None:
    table = Subscription(url="https://contoh.id/rss")
    seen = Seen(sources={table.name: listed(table, Item(source="https://contoh.id/a"))})
    for day, kept in (("2026-10-01", True), ("2026-10-20", False)):
        came = following.sift([], table, seen, day, shelf=())
        assert ("contoh.id/a" in came.followed.marks) is kept


def test_what_waits_until_it_is_old_is_left(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow, today: Callable[[int], None]
) -> None:
    room.publish([story(0), story(1)])
    follow(limit=1)
    podcast("update")
    today(8)
    assert podcast("update", "--json").document["due"] == []


# --- kinds of sources ------------------------------------------------------------------------------------------------


def test_a_feed_that_carries_the_whole_text_needs_no_page(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    long = long_story(0)
    cut = replace(long_story(1), paragraphs=(*long_story(1).paragraphs, "Baca selengkapnya"))
    room.publish([long, cut], teaser=False)
    follow()
    ran = podcast("update", "--json")
    assert [each["title"] for each in ran.document["episodes"]] == [cut.title, long.title]
    assert (room.count(long.path), room.count(cut.path)) == (0, 1)
    article = json.loads(next(iter((show / "episodes").glob("*pasar*/article.json"))).read_bytes())
    assert (article["site"], article["url"]) == ("Kabar Uji", f"{room.base}{long.path}")
    assert len(article["sentences"]) > 25


def test_a_whole_text_that_waits_is_still_there_in_the_next_run(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    """Its feed is asked for as a whole, 304 or not."""
    longs = [long_story(0), long_story(1)]
    room.publish(longs, teaser=False)
    follow(limit=1)
    podcast("update")
    assert len(podcast("update", "--json").document["episodes"]) == 1
    assert [room.count(each.path) for each in longs] == [0, 0]
    assert statuses(podcast("update", "--json")) == ["unchanged"]


def test_sitemaps_with_an_index(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0), story(1), story(2)])
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    told = (
        f"<url><loc>{room.base}{story(0).path}</loc><news:news><news:publication><news:name>Kabar Uji</news:name>"
        "<news:language>id</news:language></news:publication><news:publication_date>2026-07-06</news:publication_date>"
        f"<news:title>{story(0).title}</news:title></news:news></url>"
        f"<url><loc>{room.base}{story(1).path}</loc><lastmod>2026-05-06T10:00+07:00</lastmod></url>"
    )
    room.replies["/news.xml"] = Reply(f"<urlset {space} {news}>{told}</urlset>".encode(), kind="text/xml")
    plain = f"<urlset {space}><url><loc>{room.base}{story(2).path}</loc></url></urlset>"
    room.replies["/more.xml.gz"] = Reply(gzip.compress(plain.encode()), kind="application/gzip")
    below = ("/news.xml", "/more.xml.gz", "/gone.xml")
    index = "".join(f"<sitemap><loc>{room.base}{path}</loc></sitemap>" for path in below)
    room.replies["/sitemap.xml"] = Reply(f"<sitemapindex {space}>{index}</sitemapindex>".encode(), kind="text/xml")
    follow(url=f"{room.base}/sitemap.xml")
    ran = podcast("update", "--json")
    assert sorted(each["title"] for each in ran.document["episodes"]) == sorted([story(0).title, story(2).title])
    assert ran.document["sources"][0]["left"] == {"it is older than 7 days": 1}
    assert "/gone.xml cannot be read" in ran.err


def test_what_a_list_holds_beyond_the_newest_2000_is_counted(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    rows = "".join(
        f"<url><loc>{room.base}/berita/{number}</loc><lastmod>2026-07-0{3 if number < 5 else 6}</lastmod></url>"
        for number in range(2_005)
    )
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    room.replies["/sitemap.xml"] = Reply(f"<urlset {space}>{rows}</urlset>".encode(), kind="text/xml")
    follow(url=f"{room.base}/sitemap.xml", limit=1)
    ran = podcast("update", "--dry-run", "--json")
    (looked,) = ran.document["sources"]
    assert (looked["listed"], looked["new"]) == (2_005, 2_000)
    assert looked["left"] == {"it is not among the newest 2000 of the list": 5}
    assert "2000 new of 2005; 5 left: it is not among the newest 2000" in ran.err


def test_sitemaps_that_an_index_has_beyond_the_newest_are_counted(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    empty = Reply(f"<urlset {space}/>".encode(), kind="text/xml")
    room.replies |= {f"/{number}.xml": empty for number in range(12)}
    index = "".join(f"<sitemap><loc>{room.base}/{number}.xml</loc></sitemap>" for number in range(12))
    room.replies["/sitemap.xml"] = Reply(f"<sitemapindex {space}>{index}</sitemapindex>".encode(), kind="text/xml")
    follow(url=f"{room.base}/sitemap.xml")
    ran = podcast("update", "--json")
    assert ran.document["sources"][0]["left"] == {"a sitemap that is not among the newest 10 of its index": 2}


def test_what_a_list_names_without_a_link_is_counted(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    room.publish([story(0), story(1)])
    feed = re.sub(rb"<link>[^<]*/1/[^<]*</link>", b"", room.rss([story(0), story(1)]))
    room.replies["/rss"] = Reply(feed, kind="application/rss+xml")
    items = [{"id": "1", "url": story(0).path}, {"id": "2", "url": "javascript:alert(1)"}, "kopi"]
    told = {"version": "https://jsonfeed.org/version/1.1", "title": "Kabar Uji", "items": items}
    room.replies["/feed.json"] = Reply(json.dumps(told).encode(), kind="application/feed+json")
    rows = f"url,status\n{room.base}{story(0).path},unread\n{room.base}/lama,archive\nkopi,unread\n"
    (show / "pocket.csv").write_text(rows, "utf-8")
    follow()
    follow(url=f"{room.base}/feed.json")
    follow(path="pocket.csv")
    rss, json_feed, pocket = podcast("update", "--dry-run", "--json").document["sources"]
    without = "it has no address"
    assert (rss["listed"], rss["new"], rss["left"]) == (2, 1, {without: 1})
    assert (json_feed["listed"], json_feed["left"]) == (3, {without: 2})
    assert (pocket["listed"], pocket["left"]) == (3, {"it is archived there": 1, without: 1})


def test_a_date_that_lies_ahead_is_unknown(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    """A story that can be read today has come out by today; tomorrow's date may be today's elsewhere."""
    wrong = story(0, published="2031-03-05T08:00:00+07:00")
    room.publish([story(1), story(2, published="2026-07-08T07:00:00+07:00"), wrong])
    follow()
    ran = podcast("update", "--json")
    assert ran.code == 0, ran.err
    looked = ran.document["sources"][0]
    assert (looked["new"], looked["ahead"]) == (3, 1)
    assert "1 dated in the future, which counts as undated" in ran.err
    due = {one["title"]: one["published"] for one in ran.document["due"]}
    assert due[wrong.title] is None and due[story(2).title]
    told = {one["title"]: one for one in ran.document["episodes"]}
    assert told[wrong.title]["warnings"] == [
        f"the date of {room.base}{wrong.path}, 2031-03-05, lies in the future and counts as unknown"
    ]
    assert told[story(2).title]["warnings"] == []
    article = library.article(show, told[wrong.title]["slug"])
    assert article and article.published is None


def test_a_section_page(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0), replace(story(1), published="2020-01-01")])
    links = "".join(f'<li><a href="{each.path}#isi">{each.title}</a></li>' for each in (story(0), story(1)))
    others = '<a href="/tag/pasar-pagi-bogor">Pasar pagi di kota Bogor</a>'
    others += '<a href="https://iklan.example/beli-sekarang-juga-ya">Beli barang ini sekarang juga</a>'
    head = '<head><link rel="alternate" type="application/rss+xml" href="/rss"></head>'
    page = f"<html>{head}<body><ul>{links}</ul>{others}"
    room.replies["/daerah"] = Reply(page.encode())
    follow(url=f"{room.base}/daerah")
    ran = podcast("update", "--json")
    assert [each["title"] for each in ran.document["episodes"]] == [story(0).title]
    assert "older than 7 days" in ran.document["left"][0]["reason"]  # known once the page was read
    assert f"names a feed of its own: {room.base}/rss" in ran.err


def test_a_json_feed(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0), story(1)])
    whole = "".join(f"<p>{text}</p>" for n in (1, 10, 19) for text in story(n).paragraphs)
    items = [
        {"id": "kabar-000", "url": story(0).path, "title": story(0).title, "date_published": story(0).published},
        {"id": "kabar-001", "url": story(1).path, "title": story(1).title, "content_html": whole},
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Kabar Uji", "items": items}
    room.replies["/feed.json"] = Reply(json.dumps(feed).encode(), kind="application/feed+json")
    follow(url=f"{room.base}/feed.json", limit=1)
    assert [each["title"] for each in podcast("update", "--json").document["episodes"]] == [story(1).title]
    assert [each["title"] for each in podcast("update", "--json").document["episodes"]] == [story(0).title]
    assert (room.count(story(0).path), room.count(story(1).path)) == (1, 0)


def test_a_folder(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    inbox = show / "masuk"
    inbox.mkdir()
    follow(path="masuk")
    assert podcast("update", "--json").document["sources"][0]["listed"] == 0
    for name in ("pasar.txt", ".kebun.txt", "catatan.bak"):
        (inbox / name).write_bytes(PASAR.read_bytes())
    assert len(podcast("update", "--json").document["episodes"]) == 1
    (inbox / "kebun.txt").write_bytes(KEBUN.read_bytes())
    (inbox / "salinan.txt").write_bytes(PASAR.read_bytes())
    ran = podcast("update", "--json")
    assert (ran.code, len(ran.document["episodes"]), len(ran.document["known"])) == (0, 1, 1)
    (show / "episodes" / ".following.json").unlink()
    assert podcast("update", "--json").document["episodes"] == []
    assert len(folders(show)) == 2


def test_a_folder_that_is_not_there(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    follow(path="tiada")
    ran = podcast("update")
    assert ran.code == 2
    assert "source tiada cannot be read" in ran.err


SAVED = {
    "pocket.csv": "title,url,time_added,tags,status\n{title},{url},1783300000,,unread\nLama,{base}/lama,1,,archive\n",
    "instapaper.csv": 'URL,Title,Selection,Folder,Timestamp\n{url},"{title}",,Unread,1\n{base}/lama,Lama,,Archive,1\n',
    "omnivore.json": '[{{"title":"{title}","url":"{url}","state":"Active"}},{{"url":"{base}/l","state":"Archived"}}]',
    "wallabag.json": '[{{"is_archived":0,"title":"{title}","url":"{url}"}},{{"is_archived":1,"url":"{base}/lama"}}]',
    "pocket.html": '<!DOCTYPE html><h1>Unread</h1><ul><li><a href="{url}" time_added="1">{title}</a></li></ul>'
    '<h1>Read Archive</h1><ul><li><a href="{base}/lama" time_added="1">Lama</a></li></ul>',
    "instapaper.html": '<!DOCTYPE html><h1>Unread</h1><ol><li><a href="{url}">{title}</a></ol>'
    '<h1>Archive</h1><ol><li><a href="{base}/lama">Lama</a></ol>',
    "bookmarks.html": '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="{url}" ADD_DATE="1">{title}</A></DL>',
    "list.txt": "{url}\n\n",
}


@pytest.mark.parametrize("name", SAVED)
def test_exports_of_read_later_services(
    name: str, podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    each = replace(story(0), title="Pasar Pagi Bogor Dibuka", published="2019-01-01")  # old, but saved
    room.publish([each])
    words = {"url": room.base + each.path, "title": each.title, "base": room.base}
    (show / name).write_text(SAVED[name].format(**words), "utf-8")
    follow(path=name)
    ran = podcast("update", "--dry-run", "--json")
    assert [one["source"] for one in ran.document["due"]] == [room.base + each.path]


def test_feeds_of_an_opml_file(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0)])
    follow()
    outline = f'<outline text="a"><outline text="Kabar &quot;Uji&quot;" xmlUrl="{room.base}/lain"/></outline>'
    opml = f'<opml version="2.0"><body>{outline}<outline xmlUrl="{room.base}/rss"/></body></opml>'
    (show / "langganan.opml").write_text(opml, "utf-8")
    assert podcast("import", "langganan.opml", "--dry-run").out.startswith(f"would be followed  {room.base}/lain")
    before = (show / "podcast.toml").read_text("utf-8")
    ran = podcast("import", "langganan.opml", "--json")
    assert ran.document == {"followed": [{"url": f"{room.base}/lain", "title": 'Kabar "Uji"'}]}
    after = (show / "podcast.toml").read_text("utf-8")
    assert after == f'{before.rstrip()}\n\n# Kabar "Uji"\n[[sources]]\nurl = "{room.base}/lain"\n'
    assert podcast("import", "langganan.opml", "--json").document == {"followed": []}
    (show / "kosong.opml").write_text('<opml version="2.0"><body><outline text="a"/></body></opml>', "utf-8")
    assert_refused(podcast("import", "kosong.opml"), 1)
    follow(path="langganan.opml")
    assert "podcast import langganan.opml" in podcast("update").err


# --- hostile lists ---------------------------------------------------------------------------------------------------

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
HOSTILE = {
    "entities in a feed": f"<?xml version='1.0'?>{BOMB}<rss><channel><title>&b;</title></channel></rss>",
    "entities in a sitemap": f"<?xml version='1.0'?>{BOMB}<urlset><url><loc>&b;</loc></url></urlset>",
    "entities in an outline": f"<?xml version='1.0'?>{BOMB}<opml><body><outline xmlUrl='&b;'/></body></opml>",
    "swollen": gzip.compress(b"<urlset>" + b" " * (60 << 20)),
    "half a list in JSON": '{"version": "https://jsonfeed.org/version/1", "items": [',
    "nested JSON": "[" * 200_000,
    "nothing": "",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_lists_end_in_one_line(name: str, podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    text = HOSTILE[name]
    room.replies["/rss"] = Reply(text.encode() if isinstance(text, str) else text, kind="application/xml")
    follow()
    ran = podcast("update", "-q")
    assert ran.code == 1 or not ran.out
    assert ran.err.count("Error: ") <= 1 and "Traceback" not in ran.err and "root:" not in ran.err


def test_what_a_feed_leads_to_may_not_be_private(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    feed = room.rss([story(0), story(1)]).replace(
        f"{room.base}{story(0).path}".encode(), b"http://169.254.169.254/meta"
    )
    room.publish([story(1)])
    with newsroom() as other:
        other.publish([story(2)])
        feed = feed.replace(f"{room.base}{story(1).path}".encode(), f"{other.base}{story(2).path}".encode())
        room.replies["/rss"] = Reply(feed, kind="application/rss+xml")
        follow()
        ran = podcast("update", "--json")
        assert (ran.code, len(ran.document["failed"]), other.asked) == (1, 2, [])


# --- two at once, and broken off --------------------------------------------------------------------------------------


def test_one_at_a_time(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0)])
    follow()
    with library.locked(show, "podcast update", name=".lock-update"):
        ran = podcast("update", "--json")
        assert ran.code == 1
        assert "another run is at work" in ran.document["error"] and "podcast update" in ran.document["error"]
        assert room.asked == []
    assert podcast("update").code == 0


def test_a_run_that_is_broken_off_is_finished_by_the_next(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    """Ctrl-C while the second page is fetched: the first episode stands, the rest comes with the next run."""
    stories = [story(number) for number in range(3)]
    room.publish(stories[::-1])
    page = room.replies[stories[1].path]

    def interrupt(handler: object) -> Reply:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.5)
        return Reply(status=503)

    room.replies[stories[1].path] = interrupt
    follow()
    assert podcast("update").code == 130
    assert len(folders(show)) == 1
    room.replies[stories[1].path] = page
    ran = podcast("update", "--json")
    assert [each["title"] for each in ran.document["episodes"]] == [stories[1].title, stories[2].title]
    assert titles(show) == [each.title for each in stories]
    assert room.count(stories[0].path) == 1


def test_a_feed_that_a_killed_run_left_behind_is_brought_up_to_date(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow
) -> None:
    room.publish([story(0)])
    follow()
    state = show / "episodes" / ".following.json"
    podcast("update", "--no-publish")
    state.write_text(state.read_text("utf-8").replace('"made"', '"waiting"'), "utf-8")  # killed before it was told
    assert podcast("update", "--json").document["feed"] == "feed/feed.xml"
    assert titles(show) == [story(0).title]


def test_a_dry_run_only_looks(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    room.publish([story(0)])
    follow()
    before = everything(show)
    ran = podcast("update", "--dry-run")
    assert ran.out == f"would be read  {room.base}{story(0).path}  {story(0).title}\n"
    assert everything(show) == before
    assert room.count(story(0).path) == 0


def test_a_show_without_sources_is_told_how_to_have_some(podcast: Podcast, show: Path) -> None:
    ran = podcast("update")
    assert (ran.code, ran.out) == (2, "")
    assert "[[sources]]" in ran.err


# --- a day in a newsroom ---------------------------------------------------------------------------------------------

BROKEN: tuple[Answer, ...] = (
    Reply(b"kaput", status=500),
    Reply(status=404),
    Reply(b"<html><body><p>Berlangganan untuk membaca.</p></body></html>"),
    Reply(b"\x89PNG\r\n", kind="image/png"),
    lambda handler: handler.connection.close(),
)


def _newsday(number: int, podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    """Of ``number`` stories one in twenty breaks: each good one an episode, each bad one in the report, and once."""
    stories = [replace(story(n), published=f"2026-07-06T{n // 60:02}:{n % 60:02}:00+07:00") for n in range(number)]
    room.publish(stories[::-1])
    bad = stories[7::20]
    for at, each in enumerate(bad):
        room.replies[each.path] = BROKEN[at % len(BROKEN)]
    good = [each for each in stories if each not in bad]
    follow(limit=number)
    stop = threading.Event()
    wrong: list[str] = []

    def watch() -> None:
        """The feed is whole whenever somebody looks, and all that it names is there."""
        path = show / "feed" / "feed.xml"
        while not stop.wait(0.3):
            if path.exists():
                for enclosure in ET.fromstring(path.read_bytes()).iter("enclosure"):
                    sound = show / enclosure.get("url", "").removeprefix("http://localhost:8000/")
                    if not sound.is_file() or sound.stat().st_size != int(enclosure.get("length", "0")):
                        wrong.append(str(sound))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        ran = podcast("update", "--json")
    finally:
        stop.set()
        watcher.join()
    assert wrong == []
    assert ran.code == 1
    assert [each["title"] for each in ran.document["episodes"]] == [each.title for each in good]
    assert {failure["source"] for failure in ran.document["failed"]} == {room.base + each.path for each in bad}
    assert all(failure["error"] and failure["hint"] for failure in ran.document["failed"])
    assert titles(show) == [each.title for each in good]
    kept = {name: value for name, value in everything(show).items() if ".following" not in name}
    again = podcast("update", "--json")
    assert (again.document["episodes"], statuses(again)) == ([], ["unchanged"])
    assert {failure["source"] for failure in again.document["failed"]} == {room.base + each.path for each in bad}
    assert {name: value for name, value in everything(show).items() if ".following" not in name} == kept
    assert all(room.count(each.path) == 1 for each in good)


def test_a_morning_in_a_newsroom(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    _newsday(8, podcast, show, room, follow)


@pytest.mark.slow
def test_a_day_in_a_newsroom(podcast: Podcast, show: Path, room: Newsroom, follow: Follow) -> None:
    _newsday(200, podcast, show, room, follow)
