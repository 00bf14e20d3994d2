"""Publishing to a folder: what is sent, in which order, and what a second or broken run does."""

from pathlib import Path
from typing import Any

import pytest

from podcast import feed, files, publish
from podcast.errors import LibraryError, PodcastError, UsageError
from podcast.model import Episode
from tests import window
from tests.conftest import Podcast

EPISODES = [window.episode(1), window.episode(2)]


SENDER = publish.Sender(guid=feed.guid(window.show()), here={one.slug for one in EPISODES}, removed=())
LEDGER = ".kopi-sedap.json"


def send(target: Path | str, root: Path, episodes: list[Episode] = EPISODES, **more: Any) -> list[str]:
    return list(publish.to(publish.at(str(target), root), root, episodes, more.pop("sender", SENDER), **more).sent)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "show"
    root.mkdir()
    window.on_disk(root, EPISODES)
    front(root, EPISODES)
    (root / "feed" / ".gitkeep").touch()
    (root / "feed" / ".tmp-x.html").write_text("half")
    return root


def front(root: Path, episodes: list[Episode]) -> None:
    for path, data in window.pages(window.show(), episodes).items():
        files.write_changed(root / "feed" / path, data)
    files.write_changed(root / "feed" / "cover.jpg", b"\xff\xd8 cover")
    files.write_changed(root / "feed" / "feed.xml", feed.rss(window.show(), episodes))


def test_all_that_a_visitor_needs_arrives_and_nothing_else(root: Path, tmp_path: Path) -> None:
    sent = send(tmp_path / "www", root, EPISODES)
    there = {
        path.relative_to(tmp_path / "www").as_posix() for path in (tmp_path / "www").rglob("*") if path.is_file()
    } - {LEDGER}
    assert set(sent) == there and len(sent) == len(there)
    media = ("{0}.mp3", "transcript.vtt", "transcript.srt", "chapters.json")
    for one in EPISODES:
        assert {f"episodes/{one.slug}/{name.format(one.slug)}" for name in media} <= there
    assert {"feed/feed.xml", "feed/index.html", "feed/cover.jpg", "feed/static/style.css"} <= there
    assert not [
        path for path in there if path.endswith((".md", ".toml", "article.json", "episode.json")) or "/." in path
    ]
    for path in sent:
        assert (tmp_path / "www" / path).read_bytes() == (root / path).read_bytes()


def test_media_first_then_pages_and_the_feed_last(root: Path, tmp_path: Path) -> None:
    sent = send(tmp_path / "www", root, EPISODES)
    kinds = ["media" if path.startswith("episodes/") else "page" if path.endswith(".html") else "rest" for path in sent]
    assert sent[-1] == "feed/feed.xml"
    assert sorted(kinds[:-1], key=["media", "rest", "page"].index) == kinds[:-1]


def test_what_is_unchanged_is_not_sent_again(root: Path, tmp_path: Path) -> None:
    target = tmp_path / "www"
    send(target, root, EPISODES)
    stamps = {path: path.stat().st_mtime_ns for path in target.rglob("*")}
    assert send(target, root, EPISODES) == []
    assert {path: path.stat().st_mtime_ns for path in target.rglob("*")} == stamps
    same_length = (root / "feed" / "index.html").read_text().replace("jilid 2", "jilid Z")
    (root / "feed" / "index.html").write_text(same_length)
    assert send(target, root, EPISODES) == ["feed/index.html"]


def test_a_dry_run_lists_and_writes_nothing(root: Path, tmp_path: Path) -> None:
    target = tmp_path / "www"
    listed = send(target, root, EPISODES, dry_run=True)
    assert not target.exists()
    assert send(target, root, EPISODES) == listed


def test_an_interrupted_run_names_no_missing_sound_and_the_next_one_finishes(root: Path, tmp_path: Path) -> None:
    target = tmp_path / "www"
    first = [EPISODES[0]]
    front(root, first)
    send(target, root, first)
    front(root, EPISODES)
    everything = send(target, root, EPISODES, dry_run=True)

    def kill(done: int, total: int) -> None:
        if len(list(target.rglob("*.mp3"))) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        send(target, root, EPISODES, progress=kill)
    assert "0002-perahu-2" not in (target / "feed" / "feed.xml").read_text()
    rest = send(target, root, EPISODES)
    assert rest[-1] == "feed/feed.xml" and set(rest) < set(everything)
    assert "0002-perahu-2.mp3" in (target / "feed" / "feed.xml").read_text()


def test_progress_counts_to_the_end(root: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    send(tmp_path / "www", root, EPISODES, progress=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == list(range(1, len(told) + 1))
    assert {total for _, total in told} == {len(told)}


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        ("s3://", "s3://BUCKET"),
        ("s3://a/../b?x", "s3://BUCKET"),
        ("ftp://host/x", "give a folder"),
        ("", "give a folder"),
        ("{root}", "outside"),
        ("{root}/feed", "outside"),
        ("{root}/episodes/0001-perahu-1", "outside"),
        ("{root}/feed/deep/er", "outside"),
        ("{root}/podcast.toml", "give a folder"),
        ("{root}/link", "outside"),
    ],
)
def test_targets_that_cannot_be_used(root: Path, target: str, hint: str) -> None:
    (root / "link").symlink_to(root / "feed")
    with pytest.raises(UsageError) as caught:
        send(target.format(root=root), root)
    assert hint in caught.value.hint


def test_a_target_whose_feed_folder_holds_the_show_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "feed" / "show"
    root.mkdir(parents=True)
    with pytest.raises(UsageError, match="mix"):
        send(tmp_path, root, [])


def test_a_folder_in_the_show_that_clashes_with_nothing_is_fine(root: Path) -> None:
    assert send(root / "public", root, EPISODES)[-1] == "feed/feed.xml"


def test_a_missing_or_cut_sound_stops_everything_before_anything_is_sent(root: Path, tmp_path: Path) -> None:
    sound = root / "episodes" / "0002-perahu-2" / "0002-perahu-2.mp3"
    for spoil in (lambda: sound.write_bytes(b"short"), sound.unlink):
        spoil()
        with pytest.raises(LibraryError) as caught:
            send(tmp_path / "www", root, EPISODES)
        assert "0002-perahu-2.mp3" in caught.value.what and "podcast record 0002-perahu-2" in caught.value.hint
        assert not (tmp_path / "www").exists()


def test_without_a_feed_there_is_nothing_to_publish(root: Path, tmp_path: Path) -> None:
    (root / "feed" / "feed.xml").unlink()
    with pytest.raises(LibraryError) as caught:
        send(tmp_path / "www", root, EPISODES)
    assert caught.value.hint == "build it first: podcast publish"


def test_a_folder_in_the_way_is_told_in_one_line(root: Path, tmp_path: Path) -> None:
    (tmp_path / "www" / "feed" / "feed.xml").mkdir(parents=True)
    with pytest.raises(PodcastError, match=r"cannot write .*feed\.xml"):
        send(tmp_path / "www", root, EPISODES)


def test_a_linked_file_at_the_target_is_replaced_and_what_it_leads_to_is_not_touched(
    root: Path, tmp_path: Path
) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    (tmp_path / "www" / "feed").mkdir(parents=True)
    (tmp_path / "www" / "feed" / "index.html").symlink_to(precious)
    send(tmp_path / "www", root, EPISODES)
    assert precious.read_text() == "mine"
    assert (tmp_path / "www" / "feed" / "index.html").read_bytes() == (root / "feed" / "index.html").read_bytes()


def test_hidden_files_in_the_window_are_somebody_else_s(podcast: Podcast, stocked: Path) -> None:
    (stocked / "feed" / ".htaccess").write_text("Header set X kopi")
    (stocked / "feed" / "lama.html").write_text("x")
    assert podcast("publish").code == 0
    assert (stocked / "feed" / ".htaccess").is_file() and not (stocked / "feed" / "lama.html").exists()
