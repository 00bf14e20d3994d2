"""The whole path with a real engine: article, episode, feed, server, two subscribers, and back to the same bytes."""

import hashlib
import io
import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import miniaudio
import podcastparser
import pytest
from mutagen.mp3 import MP3

from podcast import config, library
from podcast.cli import run
from tests.conftest import KEBUN, PASAR, Podcast, empty_show, everything

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A show with an espeak edition of an article of ours; the tests that share it only read."""
    folder = tmp_path_factory.mktemp("edition")
    root = empty_show(folder / "show")
    command = ("generate", PASAR, "--show", root, "--engine", "espeak", "--date", "2026-07-06", "--minutes", "4")
    assert run([str(word) for word in (*command, "--cache", folder / "cache", "--quiet")]) == 0
    return root


@pytest.fixture(scope="module")
def address(edition: Path) -> Iterator[str]:
    """Where it is served over HTTP."""
    import uvicorn

    from podcast import server

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        settings = uvicorn.Config(
            server.app(edition, config.load(edition / "podcast.toml")), log_level="error", lifespan="off"
        )
        serving = uvicorn.Server(settings)
        thread = threading.Thread(target=serving.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        for _ in range(200):
            if serving.started:
                break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        serving.should_exit = True
        thread.join(10)


def fetch(url: str) -> tuple[bytes, dict[str, str]]:
    with urllib.request.urlopen(url, timeout=10) as response:
        return response.read(), {name.lower(): value for name, value in response.headers.items()}


def test_an_app_subscribes_and_downloads_what_the_feed_promises(address: str, edition: Path) -> None:
    (episode,) = library.shelf(edition).episodes
    data, headers = fetch(f"{address}/feed/feed.xml")
    assert headers["content-type"].startswith("application/rss+xml")
    parsed = podcastparser.parse(f"{address}/feed/feed.xml", io.BytesIO(data))
    read: Any = feedparser.parse(data)
    assert not read.bozo, read.bozo_exception
    assert parsed["title"] == read.feed.title == "Kopi Uji"

    (first,), (second,) = parsed["episodes"], read.entries
    assert first["guid"] == second.id == episode.guid
    assert first["title"] == second.title == episode.title
    (enclosure,) = first["enclosures"]
    assert second.enclosures[0].href == enclosure["url"]
    assert enclosure["mime_type"] == second.enclosures[0].type == "audio/mpeg"
    assert first["total_time"] == round(episode.audio.duration_ms / 1000)

    sound, headers = fetch(enclosure["url"])
    assert len(sound) == enclosure["file_size"] == int(second.enclosures[0].length) == int(headers["content-length"])
    assert headers["content-type"] == enclosure["mime_type"]
    assert hashlib.sha256(sound).hexdigest() == episode.audio.sha256
    decoded = miniaudio.decode(sound, nchannels=1)
    assert abs(decoded.num_frames * 1000 / decoded.sample_rate - episode.audio.duration_ms) <= 1


def test_all_that_the_feed_and_the_pages_name_is_there(address: str) -> None:
    from lxml import etree, html

    document = etree.fromstring(fetch(f"{address}/feed/feed.xml")[0])
    named = {value for element in document.iter("*") for key, value in element.attrib.items() if key in ("url", "href")}
    ours = sorted(url for url in named if url.startswith(address))
    assert len(ours) >= 6  # the feed itself, the cover, the sound, two transcripts, the chapters
    for url in ours:
        assert fetch(url)[0], url
    front = html.fromstring(fetch(f"{address}/feed/")[0], base_url=f"{address}/feed/")
    front.make_links_absolute()
    pages = sorted({link for _, _, link, _ in front.iterlinks() if link.startswith(address)})
    assert any(page.endswith("/index.html") for page in pages)
    for page in pages:
        assert fetch(page.partition("#")[0])[0], page


def test_chapters_cues_and_tags_say_the_same(edition: Path) -> None:
    (episode,) = library.shelf(edition).episodes
    folder = edition / "episodes" / episode.slug
    tags: Any = MP3(folder / episode.audio.file).tags
    chapters = sorted(tags.getall("CHAP"), key=lambda chapter: chapter.start_time)
    (order,) = tags.getall("CTOC")
    assert order.child_element_ids == [chapter.element_id for chapter in chapters]
    wanted = [(chapter.start_ms, chapter.title) for chapter in episode.chapters]
    assert [(chapter.start_time, str(chapter.sub_frames["TIT2"])) for chapter in chapters] == wanted
    written = json.loads((folder / "chapters.json").read_bytes())["chapters"]
    assert [(round(chapter["startTime"] * 1000), chapter["title"]) for chapter in written] == wanted
    assert [title for _, title in wanted] == [
        "Pembuka", "Seduhan Utama", "Kata Narasumber", "Tanya Jawab", "Sesapan Terakhir", "Penutup",
    ]  # fmt: skip
    ends = [cue.end_ms for cue in episode.cues]
    assert ends == sorted(ends) and ends[-1] <= episode.audio.duration_ms
    assert {cue.speaker for cue in episode.cues} == {"Sari", "Bayu", "Pembaca"}
    article = library.article(edition, episode.slug)
    assert article is not None and article.brief is not None and episode.summary == article.brief.gist
    for cue in episode.cues:
        assert all(1 <= receipt <= len(article.sentences) for receipt in cue.receipts)


def test_a_second_run_changes_no_byte(podcast: Podcast, show: Path) -> None:
    podcast("generate", PASAR, KEBUN, "--engine", "espeak", "--date", "2026-07-06")
    before = everything(show)
    for command in (("generate", PASAR, KEBUN, "--engine", "espeak"), ("publish",)):
        assert podcast(*command).code == 0
        assert everything(show) == before


def test_another_machine_makes_the_same_bytes(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    """Another folder, empty cache, hash seed, time zone, locale and number of workers."""
    podcast("generate", PASAR, "--engine", "espeak", "--date", "2026-07-06")
    other = tmp_path / "lain"
    other.mkdir()
    for name in ("podcast.toml", "cover.jpg"):
        (other / name).write_bytes((show / name).read_bytes())
    source = other / "artikel" / "pasar.txt"
    source.parent.mkdir()
    source.write_bytes(PASAR.read_bytes())
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7", "TZ": "Asia/Jakarta", "LC_ALL": "C"}
    command = ["generate", str(source), "--engine", "espeak", "--date", "2026-07-06", "--workers", "1"]
    subprocess.run(
        [sys.executable, "-m", "podcast", *command, "--cache", str(tmp_path / "c2")],
        cwd=other, env=env, check=True, capture_output=True,
    )  # fmt: skip
    (episode,) = library.shelf(show).episodes
    for path in sorted([*(show / "episodes").rglob("*"), *(show / "feed").rglob("*")]):
        if path.is_file() and path.name not in ("article.json", ".lock"):  # article.json names the source's path
            assert path.read_bytes() == (other / path.relative_to(show)).read_bytes(), path.name
    assert episode.audio.bytes > 100_000


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_kill_at_any_moment_loses_nothing_and_publishes_no_half(podcast: Podcast, stocked: Path) -> None:
    show = stocked
    podcast("remove", "2")
    kept = {name: digest for name, (digest, _) in everything(show / "episodes").items()}
    chance = random.Random(15)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    for _ in range(8):
        running = subprocess.Popen(
            [sys.executable, "-m", "podcast", "generate", str(KEBUN), "--force"],
            env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        time.sleep(chance.uniform(0.2, 2.5))
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        now = {name: digest for name, (digest, _) in everything(show / "episodes").items()}
        assert {name: now.get(name) for name in kept} == kept
        shelf = library.shelf(show)
        assert not shelf.damaged
        for episode in shelf.episodes:
            sound = show / "episodes" / episode.slug / episode.audio.file
            assert hashlib.sha256(sound.read_bytes()).hexdigest() == episode.audio.sha256
        for entry in feedparser.parse((show / "feed" / "feed.xml").read_bytes()).entries:
            path = show / entry.enclosures[0].href.removeprefix("http://localhost:8000/")
            assert path.stat().st_size == int(entry.enclosures[0].length)
    assert podcast("generate", KEBUN).code == 0
    assert podcast("check").code == 0
    assert not list((show / "episodes").glob(".work-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_serve_says_where_and_serves(stocked: Path) -> None:
    command = [sys.executable, "-m", "podcast", "serve", "--host", "127.0.0.1", "--port", "0"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as serving:
        assert serving.stdout is not None
        try:
            page, feed = serving.stdout.readline().strip(), serving.stdout.readline().strip()
            assert feed == f"{page}feed.xml"
            assert fetch(feed)[0].startswith(b"<?xml")
            enclosure = feedparser.parse(fetch(feed)[0]).entries[0].enclosures[0].href
            assert enclosure.startswith(page.removesuffix("feed/"))
            part = urllib.request.Request(enclosure, headers={"Range": "bytes=0-99"})
            with urllib.request.urlopen(part, timeout=10) as response:
                assert (response.status, len(response.read())) == (206, 100)
        finally:
            serving.send_signal(signal.SIGINT)
        assert serving.wait(20) in (0, 130)
