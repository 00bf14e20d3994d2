"""list, show, remove, publish: the shelf and the window."""

import json
from pathlib import Path

from tests.conftest import KEBUN, PASAR, Podcast, everything, folders


def test_remove_takes_it_out_of_the_feed_for_good(podcast: Podcast, show: Path) -> None:
    first, second = podcast("generate", PASAR, KEBUN, "--json").document["episodes"]
    assert podcast("remove", "2", "--json").document == {"removed": [second["slug"]]}
    assert folders(show) == [first["slug"]]
    feed = (show / "feed" / "feed.xml").read_text("utf-8")
    assert first["slug"] in feed and second["slug"] not in feed
    assert not (show / "feed" / second["slug"]).exists()
    assert podcast("generate", KEBUN, "--json").document["episodes"][0]["number"] == 3
    assert podcast("remove", "9").code == 1


def test_the_window_is_rebuilt_byte_for_byte(podcast: Podcast, show: Path) -> None:
    podcast("generate", PASAR, KEBUN)
    before = {name: digest for name, (digest, _) in everything(show / "feed").items()}
    for path in sorted((show / "feed").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (show / "feed" / "0009-lama").mkdir()
    (show / "feed" / "0009-lama" / "index.html").write_text("stale")
    (show / "feed" / ".tmp-x").write_text("half")
    (show / "feed" / ".gitkeep").touch()
    assert podcast("publish", "--dry-run").code == 0
    assert not (show / "feed" / "feed.xml").exists()
    assert podcast("publish").code == 0
    (show / "feed" / ".gitkeep").unlink()
    assert {name: digest for name, (digest, _) in everything(show / "feed").items()} == before
    stamps = everything(show)
    assert podcast("publish", "--json").document["written"] == []
    assert everything(show) == stamps


def test_publish_to_a_folder_sends_what_a_visitor_needs(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    podcast("generate", PASAR)
    ran = podcast("publish", "--to", tmp_path / "www", "--json")
    assert ran.code == 0, ran.err
    assert ran.document["sent"][-1] == "feed/feed.xml"
    sent = [path.name for path in (tmp_path / "www").rglob("*") if path.is_file()]
    assert "feed.xml" in sent and any(name.endswith(".mp3") for name in sent)
    assert not {"article.json", "podcast.toml", "episode.json", "script.md"} & set(sent)
    assert podcast("publish", "--to", tmp_path / "www", "--json").document["sent"] == []
    assert podcast("publish", "--to", "ftp://x/y").code == 2


def test_a_damaged_episode_is_named_and_left_out_and_the_rest_goes_on(podcast: Podcast, show: Path) -> None:
    first, second = podcast("generate", PASAR, KEBUN, "--json").document["episodes"]
    (show / "episodes" / first["slug"] / "episode.json").write_text("{")
    listed = podcast("list")
    assert listed.code == 1 and second["slug"] in listed.out and first["slug"] in listed.err
    published = podcast("publish")
    assert published.code == 1
    assert first["slug"] not in (show / "feed" / "feed.xml").read_text("utf-8")
    assert podcast("generate", PASAR).code == 1
    healed = podcast("generate", PASAR, "--force", "--json")
    assert healed.code == 0
    assert healed.document["episodes"][0]["guid"] == first["guid"]
    assert podcast("check").code == 0


def test_a_missing_sound_is_left_out_and_made_again(podcast: Podcast, show: Path) -> None:
    first = podcast("generate", PASAR, "--json").document["episodes"][0]
    (show / first["audio"]).unlink()
    assert podcast("publish").code == 1
    assert "<item>" not in (show / "feed" / "feed.xml").read_text("utf-8")
    assert podcast("play", "1").code == 1
    assert podcast("generate", PASAR, "--json").document["episodes"][0]["status"] == "updated"
    assert podcast("check").code == 0


def test_show_and_list(podcast: Podcast, show: Path) -> None:
    assert "podcast generate" in podcast("list").err
    slug = podcast("generate", PASAR, "--json", "--date", "2026-07-06").document["episodes"][0]["slug"]
    assert podcast("list").out.startswith(f"{slug}  2026-07-06  ")
    assert podcast("list", "--json").document["episodes"][0]["slug"] == slug
    shown = podcast("show", "pasar")
    assert "Pasar Pagi Sukamaju Kembali Buka" in shown.out and "Pembuka" in shown.out
    record = json.loads((show / "episodes" / slug / "episode.json").read_bytes())
    assert podcast("show", "1", "--json").document == record
    missing = podcast("show", "pasir")
    assert missing.code == 1 and "podcast list" in missing.err


def test_the_options_of_all_commands_stand_before_or_after(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    podcast("generate", PASAR)
    after = podcast("list", "--json", "--show", show)
    before = podcast("--json", "--show", show, "list")
    assert before.document == after.document
    assert podcast("-q", "publish").out == podcast("publish", "-q").out
