"""A visitor with manners: how long it waits, whom it obeys, and what makes two addresses one."""

import itertools
from collections.abc import Callable, Iterator, Mapping

import pytest

from podcast.errors import SourceError
from podcast.model import Fetch
from podcast.web import address, robots
from podcast.web.guard import Deadline
from podcast.web.visitor import RobotsError, Visitor
from tests.news_server import Newsroom, Reply, newsroom


class Clock:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.now += seconds

    def time(self) -> float:
        return self.now


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as made:
        yield made


@pytest.fixture
def clock() -> Clock:
    return Clock()


def visit(room: Newsroom, clock: Clock, *paths: str, pause_s: float = 2.0) -> Visitor:
    fetch = Fetch(allow_hosts=("127.0.0.1", room.host), pause_s=pause_s)
    visitor = Visitor(fetch, sleep=clock.sleep, clock=clock.time)
    for path in paths:
        visitor.ask(room.base + path, fetch, Deadline(30), allow=allow)
    return visitor


def allow(status: int, headers: Mapping[str, str]) -> int:
    if status != 200:
        raise SourceError(f"status {status}")
    return 1000


def test_a_host_is_not_hurried(room: Newsroom, clock: Clock) -> None:
    """The robots.txt is a visit too."""
    room.replies |= {"/a": Reply(b"a"), "/b": Reply(b"b")}
    visit(room, clock, "/a", "/b")
    assert clock.slept == [2.0, 2.0]


def test_each_host_has_its_own_turn(room: Newsroom, clock: Clock) -> None:
    with newsroom() as other:
        for each in (room, other):
            each.replies["/a"] = Reply(b"a")
        visitor = visit(room, clock, "/a")
        visitor.named(f"{other.base}/a", allow=allow)
    assert clock.slept == [2.0]


@pytest.mark.parametrize(("stated", "slept"), [("7", 7.0), ("1", 2.0), ("0.5", 2.0), ("86400", 60.0), ("x", 2.0)])
def test_a_longer_crawl_delay_counts_instead(room: Newsroom, clock: Clock, stated: str, slept: float) -> None:
    room.replies |= {"/robots.txt": Reply(f"User-agent: *\nCrawl-delay: {stated}".encode()), "/a": Reply(b"a")}
    visit(room, clock, "/a", "/a")
    assert clock.slept == [2.0, slept]


def test_waiting_costs_a_fetch_nothing(room: Newsroom, clock: Clock) -> None:
    room.replies["/a"] = Reply(b"a")
    visitor = visit(room, clock, "/a")
    deadline = Deadline(5)
    before = deadline.left()
    visitor.ask(f"{room.base}/a", Fetch(allow_hosts=(room.host,)), deadline, allow=allow)
    assert deadline.left() > before


MOMENT, LATER = "Mon, 06 Jul 2026 05:00:00 GMT", "Mon, 06 Jul 2026 05:00:20 GMT"
BUSY: dict[str, tuple[int, dict[str, str], float]] = {
    "seconds": (429, {"Retry-After": "20"}, 20.0),
    "a date, counted from the server's own clock": (503, {"Retry-After": LATER, "Date": MOMENT}, 20.0),
    "it does not say how long": (429, {}, 30.0),
}


@pytest.mark.parametrize("name", BUSY)
def test_who_is_busy_for_a_moment_is_asked_once_more(room: Newsroom, clock: Clock, name: str) -> None:
    status, headers, wait_s = BUSY[name]
    replies = itertools.chain([Reply(status=status, headers=headers)], itertools.repeat(Reply(b"a")))
    room.replies["/a"] = lambda _: next(replies)
    visit(room, clock, "/a")
    assert clock.slept == [2.0, wait_s]
    assert room.count("/a") == 2


def test_who_is_busy_twice_is_left_alone(room: Newsroom, clock: Clock) -> None:
    room.replies["/a"] = Reply(status=429, headers={"Retry-After": "5"})
    visitor = visit(room, clock)
    url, fetch = f"{room.base}/a", Fetch(allow_hosts=(room.host,))
    with pytest.raises(SourceError, match="status 429"):
        visitor.ask(url, fetch, Deadline(30), allow=allow)
    assert visitor.rest_s(url) == 300
    with pytest.raises(SourceError, match=r"asks to be left alone for 300 s"):
        visitor.ask(url, fetch, Deadline(30), allow=allow)
    assert room.count("/a") == 2


def test_robots(room: Newsroom, clock: Clock) -> None:
    rules = b"User-agent: *\nDisallow: /*.pdf$\nDisallow: /arsip/\nAllow: /arsip/terbuka\n"
    room.replies |= {"/robots.txt": Reply(rules), "/arsip/terbuka": Reply(b"a"), "/x.pdf?a": Reply(b"a")}
    visit(room, clock, "/arsip/terbuka", "/x.pdf?a")
    for path in ("/arsip/1", "/x.pdf"):
        with pytest.raises(RobotsError, match=r"robots.txt of 127.0.0.1 does not allow it"):
            visit(room, clock, path)
        assert room.count(path) == 0


CANNOT: dict[str, Callable[[Newsroom], Reply]] = {
    "a server with a problem": lambda room: Reply(status=503),
    "one that is busy": lambda room: Reply(status=429, headers={"Retry-After": "9999"}),
    "a circle": lambda room: Reply(status=302, headers={"Location": "/robots.txt"}),
    "far too large": lambda room: Reply(b"#" * (robots.LARGEST + 1)),
}


@pytest.mark.parametrize("name", CANNOT)
def test_robots_that_cannot_be_had_close_the_house(room: Newsroom, clock: Clock, name: str) -> None:
    room.replies |= {"/robots.txt": CANNOT[name](room), "/a": Reply(b"a")}
    with pytest.raises(SourceError):
        visit(room, clock, "/a")
    assert room.count("/a") == 0


ONE = """
https://contoh.id/a/b
http://www.contoh.id:80/a/b/
HTTPS://CONTOH.id/a/b?utm_source=rss&utm_medium=x#isi
https://contoh.id/a/b?fbclid=1
https://amp.contoh.id/a/b
https://contoh.id/a/b/amp/
https://contoh.id/a/b?amp=1
""".split()


@pytest.mark.parametrize("url", ONE)
def test_one_page(url: str) -> None:
    assert address.key(url) == "contoh.id/a/b"


def test_other_pages() -> None:
    others = ["https://contoh.id/?p=1", "https://contoh.id/?p=2", "https://contoh.id/A", "https://contoh.id/a"]
    others += ["https://contoh.id:8443/a", "https://berita.contoh.id/a", "https://contoh.id/a?page=2"]
    assert len({address.key(url) for url in others}) == len(others)
