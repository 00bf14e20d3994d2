"""The shelf and what is done with it: editions, digests, followed sources, locks, and files that cannot be used."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import podcast.pipeline.draft
from podcast import config, library, pipeline
from podcast.following import Due, Followed, Mark
from podcast.model import Subscription
from podcast.pipeline import Order, look
from podcast.pipeline.reader import LATER, Reader
from podcast.web.visitor import Visitor
from tests import news_server
from tests.conftest import LIBRARY, PASAR, folders
from tests.provoked.row import (
    Call,
    Row,
    both,
    failing,
    forbidden,
    in_episode,
    in_script,
    replaced,
    setting,
    settings,
    without,
    written,
)

P, L = str(PASAR), str(LIBRARY)
REFUSED = PermissionError(13, "Permission denied")
ENGLISH = (
    "The library opened again on Monday after two years of repairs. The mayor said that the roof cost three million "
    "dollars. More than four hundred people came on the first day. The reading room is open until nine each evening.\n"
)
OPML = '<opml version="2.0"><body>{}</body></opml>'
WITH_FEED = OPML.format('<outline xmlUrl="https://a.id/rss"/>')


def show_of(root: Path) -> Any:
    return config.load(root / "podcast.toml")


def order(**more: Any) -> Order:
    return Order(today="2026-07-07T06:00:00+07:00", cache=Path("takes"), **more)


def failure(outcome: pipeline.Outcome, number: int = 0) -> None:
    raise outcome.failed[number].error


def known_story(root: Path) -> None:
    failure(pipeline.generate(root, show_of(root), [P], order(new_only=True)))


def digest(*sources: str, number: int = 0) -> Callable[[Path], None]:
    """As ``podcast update --digest`` does it."""

    def call(root: Path) -> None:
        failure(pipeline.generate(root, show_of(root), sources, order(new_only=True), digest=True), number)

    return call


def followed(source: str = P, *, teaser: str = "", **table: Any) -> Callable[[Path], Any]:
    """Read what a followed source listed, as ``podcast update`` does."""

    def call(root: Path) -> Any:
        mark = Mark(source=source, since="2026-07-06", listed="2026-07-06", teaser=teaser)
        show = show_of(root)
        wanted = {source: (Subscription(path="a", **table), Due("a", source, mark))}
        return Reader(show, order(), Visitor(show.fetch), "2026-07-07", wanted, {})(source)

    return call


def stub(root: Path) -> Any:
    (root / "a.txt").write_text("Hujan turun sejak pagi tadi di desa kami.\n", "utf-8")
    return followed("a.txt", min_words=0)(root)


def list_of_feeds(root: Path) -> Any:
    room = news_server.Newsroom()
    threading.Thread(target=room.serve_forever, args=(0.02,), daemon=True).start()
    room.replies["/a.opml"] = news_server.Reply(WITH_FEED.encode(), kind="text/x-opml")
    try:
        fetch = show_of(root).fetch.model_copy(update={"allow_hosts": (room.host,), "pause_s": 0})
        return look.look(root, Subscription(url=f"{room.base}/a.opml"), Followed(), Visitor(fetch))
    finally:
        room.shutdown()
        room.server_close()


def leading_out(show: Path) -> None:
    (show.parent / "outside").mkdir()
    (show / "episodes" / "link").symlink_to(show.parent / "outside")


def turned_into_a_file(show: Path) -> None:
    shutil.rmtree(show / "feed")
    (show / "feed").write_text("x")


def renamed_record(show: Path) -> None:
    path = show / "episodes" / folders(show)[0] / "episode.json"
    path.write_text(path.read_text("utf-8").replace('"0001-', '"0009-'), "utf-8")


def another_run(show: Path) -> Any:
    return library.locked(show, "podcast update")


def no_feed(show: Path) -> None:
    shutil.rmtree(show / "feed")


ROWS: dict[str, Row | Call] = {
    "number for two": Row(("generate", P, P, "--number", "9"), 2, "--number is for one source", "leave it out"),
    "number that is taken": Row(
        ("generate", L, "--number", "2"),
        2,
        "number 2 is or was an edition",
        "next one is 3",
    ),
    "retake of two": Row(("record", "1", "2", "--retake", "3"), 2, "--retake is for one episode", "give one SLUG"),
    "retake beyond": Row(("record", "1", "--retake", "999"), 2, "has no line 999", "numbered 1 to "),
    "slug": Row(("show", "pasr"), 1, "there is no episode “pasr”", "podcast list"),
    "slug nearly": Row(
        ("show", "0001-pasar-pagi-sukamayu"), 1, "no episode “0001-pasar-pagi-sukamayu”", "did you mean 0001-"
    ),
    "slug of two": Row(("play", "000"), 1, "“000” means more than one episode", "say which: 0001-"),
    "digest of one": Row(("generate", "--digest", P), 2, "made of two articles or more", "leave out --digest"),
    "nothing followed": Row(("update",), 2, "this show follows no source", "[[sources]]"),
    "followed, not there": Row(
        ("update",),
        2,
        "source tiada cannot be read",
        "check path",
        settings('\n[[sources]]\npath = "tiada"\n'),
    ),
    "no list of feeds": Row(("import", "tiada.opml"), 1, "cannot read tiada.opml", "give an OPML file"),
    "language to say": Row(("say", "Ya.", "--language", "xx"), 2, "language 'xx' is not supported", "en, id"),
    "nothing to tell": Row(
        ("generate", "-"),
        1,
        "has nothing that hosts could tell",
        "is it the right page or file?",
        stdin=b"Kami pergi ke pasar ikan. Kami membeli ikan segar di sana. Kami pulang naik perahu sore itu.\n",
    ),
    "draft to republish": Row(("republish", "1"), 1, "draft", "podcast record 0001-", without("episode.json")),
    "record of another": Row(
        ("show", "1"),
        1,
        "belongs to another folder, “0009-",
        "rename the folder back",
        renamed_record,
    ),
    "article that is damaged": Row(
        ("record", "1"), 1, "article.json is damaged", "from a backup", in_episode("article.json", "{}")
    ),
    "removed without the list": Row(
        ("remove", "1"), 1, "cannot be read", "restore it from a backup", written("episodes/.removed.json", "{}")
    ),
    "numbers that are gone": Row(
        ("generate", L), 1, "cannot be read", "restore it from a backup", written("episodes/.removed.json", "{}")
    ),
    "article": Row(("record", "1"), 1, "article.json is missing", "from its source", without("article.json")),
    "script": Row(("record", "1"), 1, "script.md is not a file", "podcast write SOURCE", without("script.md")),
    "damaged record": Row(
        ("show", "1"),
        1,
        "episode.json is damaged",
        "from a backup",
        in_episode("episode.json", "{}"),
    ),
    "number of the script": Row(
        ("record", "1"), 2, "says number 7, its folder 1", "write number: 1", in_script("number: 1", "number: 7")
    ),
    # what the system refuses
    "folder that may not be read": Row(
        ("list",), 1, "cannot use", "check the folder's permissions", during=failing("os.scandir", "episodes", REFUSED)
    ),
    "feed that is a file": Row(("publish",), 1, "cannot write", "the free space", turned_into_a_file),
    "link out of the show": Row(
        ("publish",), 1, "link is a link that leads out of the show", "remove the link", leading_out
    ),
    "two at once": Row(("publish",), 1, "another run is at work in", "wait until it has ended", during=another_run),
    "what was seen": Row(
        ("update",), 1, ".following.json cannot be read: it is not what podcast update wrote", "delete it",
        both(settings('\n[[sources]]\npath = "episodes"\n'), written("episodes/.following.json", "[]")),
    ),
    "sound that may not go": Row(
        ("record", "1", "--force"), 1, ".m4a: Permission denied", "remove it by hand",
        during=failing("os.unlink", ".m4a", REFUSED),
    ),
    "page that may not go": Row(
        ("publish",), 1, "cannot tidy", "check the folder's permissions", written("feed/lama.html", "x"),
        during=failing("os.unlink", "lama.html", REFUSED),
    ),
    "cover that may not be read": Row(
        ("publish",), 1, "cover.jpg: Permission denied", "check its permissions", during=forbidden("show/cover.jpg")
    ),
    "script in another encoding": Row(
        ("record", "1"), 1, "script.md: it is not UTF-8 text", "save it as UTF-8", in_episode("script.md", b"\xff")
    ),
    # editions
    "number of another": Row(("generate", P, "--number", "9"), 2, "is edition 1 already", "leave out --number"),
    "story that is known": Call(known_story, "is the story of 0001-", "it is left as it is", kind="KnownStoryError"),
    "line that does not hold": Row(
        ("generate", L, "--workers", "1"), 1, "a written line states what the article does not: kopi", "podcast write",
        during=lambda show: replaced(podcast.pipeline.draft, "audit", lambda *_: ("kopi",)),
    ),
    "fault": Row(
        ("generate", L, "--workers", "1"), 1, "a fault in the program: RuntimeError: kopi", "run it again with -v",
        during=lambda show: replaced(podcast.brief, "summarise", RuntimeError("kopi")),
    ),
    "not whole": Row(
        ("publish",), 1, "is not whole: a file is missing", "podcast record 0001-",
        lambda show: without(f"{folders(show)[0]}.mp3")(show),
    ),
    "gone meanwhile": Row(
        ("publish",), 1, "has gone", "run it again", no_feed,
        during=lambda show: replaced(library, "episode", lambda root, slug: None),
    ),
    "cast": Row(
        ("record", "1", "--force"), 2, "podcast.toml: cast.host.voice: tone has no voice 'hihg'", "did you mean high",
        setting("[cast.host]", '[cast.host]\nvoice = "hihg"'),
    ),
    # digests
    "digest of one twice": Row(
        ("generate", "--digest", P, P), 1, "a digest needs two articles or more, and 1 can be told",
        "leave out --digest",
    ),
    "digest in two languages": Row(
        ("generate", "--digest", P, "a.txt"), 2, "a digest is told in one language, and these are in 2: id:",
        "a digest for each language", written("a.txt", ENGLISH),
    ),
    "digest of what is known": Call(
        digest(P, L), "is the story of 0001-", "it is left as it is", kind="KnownStoryError"
    ),
    "digest that waits": Call(
        digest(P, L, number=1), "library.txt waits for another", "with the next new article", kind="AloneError"
    ),
    # followed sources
    "list for a list of feeds": Row(
        ("import", "a.txt"), 1, "a.txt is no OPML but a list of articles", 'path = "a.txt"',
        written("a.txt", "https://a.id/b\n"),
    ),
    "list of no feed": Row(
        ("import", "a.opml"), 1, "a.opml lists no feed", "export it again", written("a.opml", OPML.format(""))
    ),
    "feeds as a source": Row(
        ("update",), 1, "a.opml is a list of feeds", "podcast import a.opml",
        both(settings('\n[[sources]]\npath = "a.opml"\n'), written("a.opml", WITH_FEED)),
    ),
    "feeds at an address": Call(list_of_feeds, "/a.opml is a list of feeds", "podcast import FILE.opml"),
    "too few words": Call(followed(min_words=9_999), "words, 9999 are wanted", "min_words in its [[sources]] table"),
    "teaser": Call(
        lambda root: followed(teaser=" ".join(PASAR.read_text("utf-8").split()[:140]))(root),
        "says no more than the teaser", LATER,
    ),
    "not wanted": Call(followed(exclude=("pasar",)), "pasar.txt is left out", "[[sources]]", kind="UnwantedError"),
    "too short to follow": Call(stub, "a.txt is too short for an edition", LATER),
}  # fmt: skip
