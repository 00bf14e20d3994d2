"""list, show, remove, publish: the shelf and the window."""

import json
import shutil
from pathlib import Path

import miniaudio
import pytest

from podcast import library
from podcast.cli import loudspeaker
from tests.conftest import KEBUN, PASAR, Podcast, everything, folders


def test_remove_takes_it_out_of_the_feed_for_good(podcast: Podcast, stocked: Path) -> None:
    first, second = folders(stocked)
    assert podcast("remove", "2", "--json").document == {"removed": [second]}
    assert folders(stocked) == [first]
    feed = (stocked / "feed" / "feed.xml").read_text("utf-8")
    assert first in feed and second not in feed
    assert not (stocked / "feed" / second).exists()
    assert podcast("write", KEBUN, "--json").document["episodes"][0]["number"] == 3
    assert podcast("remove", "9").code == 1


def test_the_window_is_rebuilt_byte_for_byte(podcast: Podcast, stocked: Path) -> None:
    front = stocked / "feed"
    before = {name: digest for name, (digest, _) in everything(front).items()}
    shutil.rmtree(front)
    (front / "0009-lama").mkdir(parents=True)
    (front / "0009-lama" / "index.html").write_text("stale")
    (front / ".tmp-x").write_text("half")
    (front / ".gitkeep").touch()
    assert podcast("publish", "--dry-run").code == 0
    assert not (front / "feed.xml").exists()
    assert podcast("publish").code == 0
    (front / ".gitkeep").unlink()
    assert {name: digest for name, (digest, _) in everything(front).items()} == before
    stamps = everything(stocked)
    assert podcast("publish", "--json").document["written"] == []
    assert everything(stocked) == stamps


def test_publish_to_a_folder_sends_what_a_visitor_needs(podcast: Podcast, stocked: Path, tmp_path: Path) -> None:
    ran = podcast("publish", "--to", tmp_path / "www", "--json")
    assert ran.code == 0, ran.err
    assert ran.document["sent"][-1] == "feed/feed.xml"
    sent = [path.name for path in (tmp_path / "www").rglob("*") if path.is_file()]
    assert "feed.xml" in sent and any(name.endswith(".mp3") for name in sent)
    assert not {"article.json", "podcast.toml", "episode.json", "script.md"} & set(sent)
    assert podcast("publish", "--to", tmp_path / "www", "--json").document["sent"] == []
    assert podcast("publish", "--to", "ftp://x/y").code == 2


def test_a_damaged_episode_is_named_and_left_out_and_the_rest_goes_on(podcast: Podcast, stocked: Path) -> None:
    first, second = folders(stocked)
    guid = library.shelf(stocked).episodes[0].guid
    (stocked / "episodes" / first / "episode.json").write_text("{")
    listed = podcast("list")
    assert listed.code == 1 and second in listed.out and first in listed.err
    published = podcast("publish")
    assert published.code == 1
    assert first not in (stocked / "feed" / "feed.xml").read_text("utf-8")
    assert podcast("generate", PASAR).code == 1
    healed = podcast("generate", PASAR, "--force", "--json")
    assert healed.code == 0
    assert healed.document["episodes"][0]["guid"] == guid
    assert podcast("check").code == 0


def test_a_missing_sound_is_left_out_and_made_again(podcast: Podcast, stocked: Path) -> None:
    first = library.shelf(stocked).episodes[0]
    (stocked / "episodes" / first.slug / first.audio.file).unlink()
    assert podcast("publish").code == 1
    assert first.guid not in (stocked / "feed" / "feed.xml").read_text("utf-8")
    assert podcast("play", "1").code == 1
    assert podcast("generate", PASAR, "--json").document["episodes"][0]["status"] == "updated"
    assert podcast("check").code == 0


def test_show_and_list(podcast: Podcast, stocked: Path) -> None:
    slug = folders(stocked)[0]
    assert podcast("list").out.startswith(f"{slug}  2026-07-06  ")
    assert podcast("list", "--json").document["episodes"][0]["slug"] == slug
    shown = podcast("show", "pasar")
    assert "Pasar Pagi Sukamaju Kembali Buka" in shown.out and "Pembuka" in shown.out
    record = json.loads((stocked / "episodes" / slug / "episode.json").read_bytes())
    assert podcast("show", "1", "--json").document == record
    missing = podcast("show", "pasir")
    assert missing.code == 1 and "podcast list" in missing.err


def test_an_empty_shelf_says_how_to_fill_it(podcast: Podcast, show: Path) -> None:
    ran = podcast("list")
    assert (ran.code, ran.out) == (0, "")
    assert "podcast generate" in ran.err


def test_the_options_of_all_commands_stand_before_or_after(podcast: Podcast, stocked: Path) -> None:
    after = podcast("list", "--json", "--show", stocked)
    before = podcast("--json", "--show", stocked, "list")
    assert before.document == after.document
    assert podcast("-q", "publish").out == podcast("publish", "-q").out


def test_play_in_the_terminal_shows_the_lines_that_are_heard(
    podcast: Podcast, stocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loudspeaker, "backends", [miniaudio.Backend.NULL])  # plays in real time, to nobody
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    record = podcast("show", "1", "--json").document
    last = record["cues"][-1]
    minutes, seconds = divmod(last["start_ms"] // 1000, 60)
    ran = podcast("play", "1", "--here", "--at", f"{minutes}:{seconds}")
    assert ran.code == 0, ran.err
    assert ran.out.strip().endswith(".mp3")
    assert ran.err.splitlines()[-1].endswith(f"{last['speaker']}: {last['text']}")
    assert len(ran.err.splitlines()) <= 2
    assert podcast("play", "1", "--at", "59:00").code == 2
    assert podcast("play", "1", "--at", "soon").code == 2


def test_play_asks_the_desktop_where_there_is_one(
    podcast: Podcast, stocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(loudspeaker, "desktop", lambda: True)
    monkeypatch.setattr("click.launch", lambda path: opened.append(path) or 0)
    assert podcast("play", "kebun").code == 0
    assert [Path(path).name for path in opened] == [f"{folders(stocked)[1]}.mp3"]
