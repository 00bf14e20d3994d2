"""The life of a feed: dates, titles, addresses, hubs and themes, through the command."""

import hashlib
import json
import re
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from lxml import etree

from podcast import library
from podcast.model import Episode
from tests.conftest import KEBUN, PASAR, Podcast, assert_refused, everything, folders

OLD, NEW = "http://localhost:8000", "https://baru.example/kopi"


def first(root: Path) -> Episode:
    return library.shelf(root).episodes[0]


def item(root: Path, guid: str) -> etree._Element:
    tree = etree.parse(root / "feed" / "feed.xml")
    (found,) = [each for each in tree.iter("item") if each.findtext("guid") == guid]
    return found


def sounds(root: Path) -> dict[str, tuple[str, int]]:
    return {path: seen for path, seen in everything(root / "episodes").items() if path.endswith(".mp3")}


def settings(root: Path, *changes: tuple[str, str]) -> None:
    path = root / "podcast.toml"
    text = path.read_text("utf-8")
    for old, new in changes:
        assert re.search(old, text)
        text = re.sub(old, new, text)
    path.write_text(text, "utf-8")


# --- dates and titles ------------------------------------------------------------------------------------------------


def test_republish_moves_the_date_and_nothing_else(podcast: Podcast, stocked: Path) -> None:
    before, heard = first(stocked), sounds(stocked)
    ran = podcast("republish", "1", "--date", "2026-08-01T06:30:00+07:00", "--json")
    assert ran.code == 0, ran.err
    assert ran.document["republished"] == [
        {"slug": before.slug, "guid": before.guid, "published": "2026-08-01T06:30:00+07:00"}
    ]
    after = first(stocked)
    assert after.published == "2026-08-01T06:30:00+07:00"
    assert after == before.model_copy(update={"published": after.published})
    assert sounds(stocked) == heard
    assert item(stocked, before.guid).findtext("pubDate") == "Sat, 01 Aug 2026 06:30:00 +0700"
    newest = etree.parse(stocked / "feed" / "feed.xml").findtext("channel/item/guid")
    assert newest == before.guid
    assert podcast("check").code == 0
    stamps = everything(stocked)
    assert podcast("republish", "1", "--date", "2026-08-01T06:30:00+07:00").code == 0
    assert everything(stocked) == stamps
    assert podcast("generate", PASAR, "--json").document["episodes"][0]["status"] == "unchanged"


def test_republish_can_be_looked_at_first(podcast: Podcast, stocked: Path) -> None:
    before = everything(stocked)
    ran = podcast("republish", "1", "--date", "2026-08-01", "--dry-run")
    assert "would be written  feed/feed.xml" in ran.out
    assert f"would be dated  {first(stocked).slug}  2026-08-01T00:00:00+00:00" in ran.out
    assert everything(stocked) == before
    listed = {row.split()[-1] for row in ran.out.splitlines() if row.startswith("would be written")}
    done = podcast("republish", "1", "--date", "2026-08-01")
    assert {row.split()[-1] for row in done.out.splitlines() if row.startswith("written")} == listed


@pytest.mark.parametrize(("arguments", "code"), [(("9",), 1), (("1", "--date", "besok"), 2), ((), 2)])
def test_republish_refuses(podcast: Podcast, stocked: Path, arguments: tuple[str, ...], code: int) -> None:
    assert_refused(podcast("republish", *arguments), code)


def test_a_draft_cannot_be_republished(podcast: Podcast, show: Path) -> None:
    podcast("write", PASAR)
    assert_refused(podcast("republish", "1"), 1)


def test_a_new_title_keeps_guid_date_and_address(podcast: Podcast, stocked: Path) -> None:
    before = first(stocked)
    path = stocked / "episodes" / before.slug / "script.md"
    path.write_text(path.read_text("utf-8").replace(before.title, "Pasar Pagi Dibuka Lagi"), "utf-8")
    assert podcast("record", "1").code == 0
    after = first(stocked)
    assert after.title == "Pasar Pagi Dibuka Lagi"
    assert (after.guid, after.published, after.slug) == (before.guid, before.published, before.slug)
    assert item(stocked, before.guid).findtext("title") == "Pasar Pagi Dibuka Lagi"
    assert item(stocked, before.guid).find("enclosure").get("url").endswith(f"/{before.audio.file}")


def test_remove_can_be_looked_at_first(podcast: Podcast, stocked: Path) -> None:
    before, slug = everything(stocked), folders(stocked)[1]
    ran = podcast("remove", "2", "--dry-run")
    assert f"would be removed  feed/{slug}/index.html" in ran.out and f"would be removed  {slug}" in ran.out
    assert everything(stocked) == before
    assert podcast("remove", "2").code == 0
    assert podcast("generate", KEBUN, "--json").document["episodes"][0]["number"] == 3


# --- a show that moves -----------------------------------------------------------------------------------------------


def test_a_new_address_without_a_word_of_the_old_one_is_warned_of(podcast: Podcast, stocked: Path) -> None:
    settings(stocked, (f'base_url = "{OLD}"', 'base_url = "https://lama.example"'))
    assert podcast("publish").err == "", "nobody has subscribed to localhost"
    settings(stocked, ("https://lama.example", NEW))
    for arguments in (("publish", "--dry-run"), ("publish",)):
        assert 'moved_from = "https://lama.example"' in podcast(*arguments).err
    assert podcast("publish").err == ""


def test_a_show_that_moves_leads_its_listeners_along_and_stays_itself(podcast: Podcast, stocked: Path) -> None:
    itunes, index = "{http://www.itunes.com/dtds/podcast-1.0.dtd}", "{https://podcastindex.org/namespace/1.0}"
    settings(stocked, (f'base_url = "{OLD}"', 'base_url = "https://lama.example"'))
    podcast("publish")
    before = etree.parse(stocked / "feed" / "feed.xml").find("channel")
    settings(
        stocked,
        ("https://lama.example", NEW),
        (r"\n\[feed\]\n", '\n[feed]\nmoved_from = "https://lama.example"\n'),
    )
    ran = podcast("publish")
    assert (ran.code, ran.err) == (0, "")
    after = etree.parse(stocked / "feed" / "feed.xml").find("channel")
    assert before.find(f"{itunes}new-feed-url") is None
    assert after.findtext(f"{itunes}new-feed-url") == f"{NEW}/feed/feed.xml"
    assert after.findtext(f"{index}guid") == before.findtext(f"{index}guid")
    assert [each.text for each in after.iter("guid")] == [each.text for each in before.iter("guid")]


# --- to a target -----------------------------------------------------------------------------------------------------


def test_what_was_removed_here_is_removed_there(podcast: Podcast, stocked: Path, tmp_path: Path) -> None:
    target = tmp_path / "www"
    podcast("publish", "--to", target)
    (target / "feed" / "verification.html").write_text("mine")
    slug = folders(stocked)[1]
    podcast("remove", "2")
    ran = podcast("publish", "--to", target, "--json")
    assert f"episodes/{slug}/{slug}.mp3" in ran.document["withdrawn"]
    assert not (target / "episodes" / slug).exists() and not (target / "feed" / slug).exists()
    assert (target / "feed" / "verification.html").read_text() == "mine"
    assert podcast("publish", "--to", target, "--json").document["withdrawn"] == []


def test_another_shelf_does_not_undo_what_this_one_published(podcast: Podcast, stocked: Path, tmp_path: Path) -> None:
    target, slug = tmp_path / "www", folders(stocked)[1]
    podcast("publish", "--to", target)
    shutil.rmtree(stocked / "episodes" / slug)  # as on a machine that never had it
    ran = podcast("publish", "--to", target)
    assert_refused_after(ran.err, slug)
    assert slug in (target / "feed" / "feed.xml").read_text("utf-8")
    assert podcast("publish", "--to", target, "--force").code == 0
    assert slug not in (target / "feed" / "feed.xml").read_text("utf-8")
    assert podcast("publish", "--force").code == 2


def assert_refused_after(err: str, slug: str) -> None:
    assert f"not on this shelf: {slug}" in err and "--force" in err and "Traceback" not in err


def test_a_dry_run_says_what_a_run_would_send(podcast: Podcast, stocked: Path, tmp_path: Path) -> None:
    podcast("publish", "--to", tmp_path / "www")
    settings(stocked, ('title = "Kopi Uji"', 'title = "Kopi Baru"'))
    before = everything(stocked)
    listed = podcast("publish", "--to", tmp_path / "www", "--dry-run", "--json").document
    assert everything(stocked) == before
    done = podcast("publish", "--to", tmp_path / "www", "--json").document
    assert listed["written"] == done["written"]
    assert set(listed["sent"]) == set(done["sent"])


@pytest.fixture
def hub() -> Iterator[tuple[str, list[dict[str, list[str]]]]]:
    """A WebSub hub: its address, and what it was told."""
    told: list[dict[str, list[str]]] = []

    class Hub(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            told.append(parse_qs(body))
            self.send_response(204 if "baik" in self.path else 500)
            self.end_headers()

        def log_message(self, *given: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", told
    server.shutdown()
    server.server_close()


def test_a_hub_is_told_once_when_the_feed_there_has_changed(
    podcast: Podcast, stocked: Path, tmp_path: Path, hub: tuple[str, list[dict[str, list[str]]]]
) -> None:
    address, told = hub
    settings(stocked, (r"\n\[feed\]\n", f'\n[feed]\nwebsub = "{address}/baik"\n'))
    podcast("publish")
    podcast("publish", "--to", tmp_path / "www", "--dry-run")
    assert told == []
    assert podcast("publish", "--to", tmp_path / "www").code == 0
    assert told == [{"hub.mode": ["publish"], "hub.url": [f"{OLD}/feed/feed.xml"]}]
    podcast("publish", "--to", tmp_path / "www")
    assert len(told) == 1


@pytest.mark.parametrize("where", ["{hub}/buruk", "http://127.0.0.1:9/"])
def test_a_hub_that_fails_is_a_warning(
    podcast: Podcast, stocked: Path, tmp_path: Path, hub: tuple[str, list[dict[str, list[str]]]], where: str
) -> None:
    settings(stocked, (r"\n\[feed\]\n", f'\n[feed]\nwebsub = "{where.format(hub=hub[0])}"\n'))
    ran = podcast("publish", "--to", tmp_path / "www")
    assert ran.code == 0
    assert ran.err.count("Warning: ") == 1 and "was not told" in ran.err
    assert (tmp_path / "www" / "feed" / "feed.xml").is_file()


# --- themes, pages, other formats ------------------------------------------------------------------------------------


def test_a_theme_is_copied_changed_and_used(podcast: Podcast, stocked: Path) -> None:
    before = {path: data for path, (data, _) in everything(stocked / "feed").items()}
    ran = podcast("init", stocked, "--theme")
    assert ran.code == 0 and 'theme = "theme"' in ran.err
    settings(stocked, (r'# theme = "theme"', 'theme = "theme"'))
    assert podcast("publish", "--json").document["written"] == [], "a copy looks like what it was copied from"
    sheet = stocked / "theme" / "style.css"
    sheet.write_text(sheet.read_text("utf-8") + "body { color: teal }\n", "utf-8")
    assert podcast("publish", "--json").document["written"] == ["feed/static/style.css"]
    (stocked / "theme" / "show.html.j2").write_text("{{ oops }}")
    broken = podcast("publish")
    assert_refused(broken, 2)
    assert "show.html.j2" in broken.err
    assert before.keys() == everything(stocked / "feed").keys()
    assert_refused(podcast("init", stocked, "--theme"), 2)
    assert_refused(podcast("init", stocked), 2)


def test_a_new_show_may_begin_with_a_theme(podcast: Podcast, tmp_path: Path) -> None:
    assert podcast("init", tmp_path / "baru", "--theme", "--title", "Kopi", "--author", "Kami").code == 0
    assert (tmp_path / "baru" / "theme" / "episode.html.j2").is_file()
    assert podcast("publish", "--show", tmp_path / "baru").code == 0


def test_a_limit_makes_pages_and_raising_it_takes_them_back(podcast: Podcast, stocked: Path) -> None:
    podcast("generate", KEBUN.parent / "kompos.txt", "--date", "2026-07-07")
    settings(stocked, (r"# limit = 300", "limit = 2"))
    assert podcast("publish").code == 0
    assert (stocked / "feed" / "feed-1.xml").is_file()
    assert len(folders(stocked)) == 3
    assert all((stocked / "feed" / slug / "index.html").is_file() for slug in folders(stocked))
    assert podcast("check").code == 0
    settings(stocked, (r"limit = 2", "limit = 300"))
    assert "feed/feed-1.xml" in podcast("publish", "--json").document["removed"]


def test_the_shape_of_the_sound_and_other_formats_reach_the_window(podcast: Podcast, stocked: Path) -> None:
    one = first(stocked)
    folder = stocked / "episodes" / one.slug
    record = json.loads((folder / "episode.json").read_bytes())
    other = {"file": f"{one.slug}.opus", "bytes": 4, "mime": "audio/ogg", "sha256": hashlib.sha256(b"OggS").hexdigest()}
    record["audio"]["alternates"] = [{**other, "codecs": "opus", "bitrate": 32000}]
    (folder / "episode.json").write_text(json.dumps(record))
    (folder / "waveform.json").write_text(json.dumps({"version": 1, "duration_ms": 9, "peaks": [0, 50, 100]}))
    assert podcast("publish").code == 1, "the other format is not there"
    (folder / f"{one.slug}.opus").write_bytes(b"OggS")
    assert podcast("publish").code == 0
    page = (stocked / "feed" / one.slug / "index.html").read_text("utf-8")
    assert 'class="wave"' in page and f"{one.slug}.opus" in page
    assert "alternateEnclosure" in (stocked / "feed" / "feed.xml").read_text("utf-8")


@pytest.mark.parametrize("peaks", ["{", "[]", '{"peaks": 3}', '{"peaks": ["x"]}', '{"peaks": null}'])
def test_a_damaged_shape_of_the_sound_is_no_obstacle(podcast: Podcast, stocked: Path, peaks: str) -> None:
    (stocked / "episodes" / first(stocked).slug / "waveform.json").write_text(peaks)
    assert podcast("publish").code == 0
