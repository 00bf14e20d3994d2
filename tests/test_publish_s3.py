"""Publishing to an object store: a real S3-compatible server over TCP, and what goes wrong with one."""

import hashlib
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import httpx
import podcastparser
import pytest

from podcast import feed, files, publish
from podcast.errors import LibraryError, UsageError
from podcast.model import Episode, Show
from tests import storage, window
from tests.conftest import Podcast, assert_refused

LEDGER = ".kopi-sedap.json"
ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[storage.Storage]:
    with storage.serving(tmp_path_factory.mktemp("weed")) as running:
        yield running


class Site:
    """A show on disk, and a prefix of its own in the bucket."""

    def __init__(self, root: Path, server: storage.Storage, name: str) -> None:
        self.root, self.server, self.prefix = root, server, name
        self.target = f"s3://{storage.BUCKET}/{name}"
        self.show: Show = window.show(base_url=f"{server.endpoint}/{storage.BUCKET}/{name}")
        self.episodes = [window.episode(1), window.episode(2)]
        self.removed: list[str] = []
        root.mkdir()
        window.on_disk(root, self.episodes)
        self.build()

    def build(self) -> None:
        files.write_changed(self.root / "feed" / "cover.jpg", b"\xff\xd8 cover")
        for path, data in window.pages(self.show, self.episodes).items():
            files.write_changed(self.root / "feed" / path, data)
        files.write_changed(self.root / "feed" / "feed.xml", feed.rss(self.show, self.episodes))

    def drop(self, episode: Episode) -> None:
        """Take an episode out of ``feed/``, as ``podcast publish`` would."""
        self.episodes.remove(episode)
        for path in (self.root / "feed" / episode.slug).iterdir():
            path.unlink()
        self.build()

    def send(self, **more: Any) -> publish.Delivery:
        here = [path.name for path in (self.root / "episodes").iterdir() if path.name not in self.removed]
        sender = publish.Sender(feed.guid(self.show), here, self.removed)
        return publish.to(publish.at(self.target, self.root), self.root, self.episodes, sender, **more)

    def there(self) -> set[str]:
        """What the bucket holds, apart from the ledger."""
        return {*publish.at(self.target, self.root).stock()} - {LEDGER}

    def get(self, path: str) -> httpx.Response:
        return self.server.get(f"{self.prefix}/{path}")

    def put(self, path: str, data: bytes) -> None:
        """What somebody else does."""
        publish.at(self.target, self.root)._put(path, data, "text/plain", "no-store", None)


@pytest.fixture
def site(
    server: storage.Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Site:
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    return Site(tmp_path / "show", server, f"t{hashlib.sha256(request.node.name.encode()).hexdigest()[:12]}")


def test_all_that_a_visitor_needs_arrives_labelled_and_the_feed_last(site: Site) -> None:
    went = site.send()
    assert went.sent[-1] == "feed/feed.xml" and went.removed == ()
    assert set(went.sent) == site.there()
    assert not [path for path in went.sent if path.endswith((".md", ".toml", "article.json", "episode.json"))]
    kinds = ["media" if path.startswith("episodes/") else "page" if path.endswith(".html") else "else"
             for path in went.sent[:-1]]  # fmt: skip
    assert sorted(kinds, key=["media", "else", "page"].index) == kinds
    for path in went.sent:
        assert site.get(path).content == (site.root / path).read_bytes()


@pytest.mark.parametrize(
    ("path", "mime", "cache"),
    [
        ("feed/feed.xml", "application/xml; charset=utf-8", "no-cache"),
        ("feed/index.html", "text/html; charset=utf-8", "no-cache"),
        ("feed/static/style.css", "text/css; charset=utf-8", "public, max-age=300"),
        ("feed/cover.jpg", "image/jpeg", "public, max-age=86400"),
        ("feed/0002-perahu-2/oembed.json", "application/json+oembed", "public, max-age=300"),
        ("episodes/0002-perahu-2/0002-perahu-2.mp3", "audio/mpeg", "public, max-age=86400"),
        ("episodes/0002-perahu-2/transcript.vtt", "text/vtt; charset=utf-8", "public, max-age=300"),
        ("episodes/0002-perahu-2/transcript.srt", "application/x-subrip; charset=utf-8", "public, max-age=300"),
        ("episodes/0002-perahu-2/chapters.json", "application/json+chapters", "public, max-age=300"),
    ],
)
def test_types_and_cache_headers(site: Site, path: str, mime: str, cache: str) -> None:
    site.send()
    headers = site.get(path).headers
    assert (headers["content-type"], headers["cache-control"]) == (mime, cache)


def test_clients_subscribe_and_download_from_the_bucket(site: Site) -> None:
    site.send()
    address = feed.feed_url(site.show)
    text = httpx.get(address).content
    for one in podcastparser.parse(address, io.BytesIO(text))["episodes"]:
        sound = httpx.get(one["enclosures"][0]["url"]).content
        assert hashlib.sha256(sound).hexdigest() in {each.audio.sha256 for each in site.episodes}
        assert len(sound) == one["enclosures"][0]["file_size"]
    read = feedparser.parse(text)
    assert not read.bozo and len(read.entries) == 2
    part = httpx.get(read.entries[0].enclosures[0].href, headers={"Range": "bytes=10-19"})
    assert part.status_code == 206 and len(part.content) == 10


def test_what_is_unchanged_is_not_sent_again(site: Site) -> None:
    site.send()
    assert site.send() == publish.Delivery((), ())
    page = site.root / "feed" / "index.html"
    page.write_text(page.read_text().replace("jilid 2", "jilid Z"))
    assert site.send().sent == ("feed/index.html",)
    assert "jilid Z" in site.get("feed/index.html").text


def test_what_somebody_changed_there_is_put_right(site: Site) -> None:
    site.send()
    site.put("episodes/0001-perahu-1/0001-perahu-1.mp3", b"spoilt")
    site.put("feed/feed.xml", b"spoilt")
    assert site.send().sent == ("episodes/0001-perahu-1/0001-perahu-1.mp3", "feed/feed.xml")
    assert site.get("feed/feed.xml").content == (site.root / "feed" / "feed.xml").read_bytes()


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[]", b'{"files": {"a": 1}}', b'{"files": []}'])
def test_a_damaged_ledger_costs_an_upload_and_nothing_else(site: Site, spoilt: bytes) -> None:
    everything = site.send().sent
    site.put(LEDGER, spoilt)
    assert site.send() == publish.Delivery(everything, ())
    assert site.send().sent == ()


def test_a_dry_run_lists_and_writes_nothing(site: Site) -> None:
    listed = site.send(dry_run=True)
    assert publish.at(site.target, site.root).stock() == {}
    assert site.send() == listed


def test_a_large_sound_goes_in_parts(site: Site) -> None:
    data = bytes(range(256)) * 50_000  # 12.8 MB: three parts
    one = site.episodes[0]
    (site.root / "episodes" / one.slug / one.audio.file).write_bytes(data)
    sound = one.audio.model_copy(update={"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    site.episodes[0] = one.model_copy(update={"audio": sound})
    site.build()
    site.send()
    assert site.get(f"episodes/{one.slug}/{one.audio.file}").content == data
    assert site.send().sent == ()


def test_other_formats_go_along(site: Site) -> None:
    one, data = site.episodes[0], b"OggS opus"
    (site.root / "episodes" / one.slug / "0001-perahu-1.opus").write_bytes(data)
    site.episodes[0] = one.model_copy(update={"audio": window.with_opus(one.audio, data)})
    site.build()
    assert "episodes/0001-perahu-1/0001-perahu-1.opus" in site.send().sent
    assert site.get("episodes/0001-perahu-1/0001-perahu-1.opus").headers["content-type"] == "audio/ogg"


def test_what_is_stale_goes_and_what_others_put_there_stays(site: Site) -> None:
    site.send()
    site.put("feed/google123.html", b"verification")
    site.put("elsewhere.txt", b"mine")
    gone = site.episodes[1]
    site.drop(gone)
    site.removed.append(gone.slug)
    listed = site.send(dry_run=True)
    went = site.send()
    assert went == listed
    assert f"episodes/{gone.slug}/{gone.audio.file}" in went.removed and f"feed/{gone.slug}/index.html" in went.removed
    left = site.there()
    assert not [path for path in left if gone.slug in path]
    assert {"feed/google123.html", "elsewhere.txt"} <= left
    assert site.send() == publish.Delivery((), ())


def test_the_sound_of_an_episode_that_may_come_back_stays(site: Site) -> None:
    site.send()
    damaged = site.episodes[1]
    site.drop(damaged)
    went = site.send()
    assert f"feed/{damaged.slug}/index.html" in went.removed
    assert f"episodes/{damaged.slug}/{damaged.audio.file}" in site.there()


def test_the_feed_is_switched_before_anything_is_removed(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.send()
    site.removed.append(site.episodes[1].slug)
    site.drop(site.episodes[1])
    seen = []

    def removing(self: Any, paths: list[str]) -> None:
        seen.append("0002-perahu-2" in site.get("feed/feed.xml").text)

    monkeypatch.setattr("podcast.publish.bucket.Bucket.remove", removing)
    site.send()
    assert seen == [False]


def test_two_publishers_do_not_undo_each_other(site: Site) -> None:
    site.send()
    page = site.root / "feed" / "feed.xml"
    page.write_text(page.read_text().replace("Kopi Sedap", "Kopi Pahit"))

    def meanwhile(done: int, total: int) -> None:
        if done == total - 1:
            site.put("feed/feed.xml", b"theirs")

    with pytest.raises(LibraryError, match="somebody else has changed") as caught:
        site.send(progress=meanwhile)
    assert "run it again" in caught.value.hint
    assert site.get("feed/feed.xml").content == b"theirs"
    assert site.send().sent == ("feed/feed.xml",)


def test_the_first_feed_is_not_put_over_another_first_feed(site: Site) -> None:
    def meanwhile(done: int, total: int) -> None:
        if done == total - 1:
            site.put("feed/feed.xml", b"theirs")

    with pytest.raises(LibraryError, match="somebody else has changed"):
        site.send(progress=meanwhile)
    assert site.get("feed/feed.xml").content == b"theirs"


def test_episodes_that_are_not_here_are_not_dropped_there(site: Site) -> None:
    site.send()
    stranger = site.episodes[1]
    site.drop(stranger)
    for path in (site.root / "episodes" / stranger.slug).iterdir():
        path.unlink()
    (site.root / "episodes" / stranger.slug).rmdir()
    with pytest.raises(LibraryError, match="not on this shelf: 0002-perahu-2") as caught:
        site.send()
    assert "--force" in caught.value.hint
    assert "0002-perahu-2" in site.get("feed/feed.xml").text
    assert "feed/feed.xml" in site.send(force=True).sent
    assert "0002-perahu-2" not in site.get("feed/feed.xml").text
    assert f"episodes/{stranger.slug}/{stranger.audio.file}" in site.there()


@pytest.mark.parametrize("ledger", [True, False])
def test_another_show_is_not_written_over(site: Site, ledger: bool) -> None:
    site.send()
    if not ledger:
        site.put(LEDGER, b"")
    site.show = window.show(guid="9b024349-ccf0-5f69-a609-6b82873eab3c")
    with pytest.raises(LibraryError, match="holds another show") as caught:
        site.send()
    assert "--force" in caught.value.hint
    site.send(force=True)
    site.send()


def test_a_store_without_conditions_is_named_and_served(site: Site) -> None:
    place = publish.at(site.target, site.root)
    honest = place._api

    class Heedless:
        def __getattr__(self, name: str) -> Any:
            return getattr(honest, name)

        def put(self, *given: Any, mode: Any = None, **more: Any) -> Any:
            return honest.put(*given, **more)

    place._api = Heedless()
    told: list[str] = []
    sender = publish.Sender(feed.guid(site.show), [one.slug for one in site.episodes], ())
    went = publish.to(place, site.root, site.episodes, sender, tell=told.append)
    assert went.sent[-1] == "feed/feed.xml"
    assert len(told) == 1 and "knows no conditional writes" in told[0]


def test_a_killed_run_names_no_missing_sound_and_the_next_one_finishes(site: Site) -> None:
    """Killed outright at several moments, as by a power cut; the feed there is whole at every one."""
    site.send()
    for number in range(3, 40):
        one = window.episode(number)
        site.episodes.append(one)
        home = site.root / "episodes" / one.slug
        home.mkdir()
        (home / one.audio.file).write_bytes(window.recorded(number))
        for name in ("transcript.vtt", "transcript.srt", "chapters.json"):
            (home / name).write_text(f"{name} {number}")
    site.build()
    everything = len(site.send(dry_run=True).sent)
    code = (
        "import sys; from pathlib import Path; from podcast import feed, publish; from tests import window;"
        "root, target, base = sys.argv[1:]; episodes = [window.episode(n) for n in range(1, 40)];"
        "sender = publish.Sender(feed.guid(window.show(base_url=base)), [one.slug for one in episodes], ());"
        "publish.to(publish.at(target, Path(root)), Path(root), episodes, sender,"
        " progress=lambda done, total: print(done, flush=True))"
    )
    arguments = [sys.executable, "-c", code, str(site.root), site.target, site.show.base_url]
    for moment in (20, 90, 150):
        run = subprocess.Popen(arguments, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)})
        assert run.stdout is not None
        for line in run.stdout:
            if int(line) >= moment:
                break
        run.send_signal(signal.SIGKILL)
        run.wait()
        there = site.there()
        for entry in feedparser.parse(site.get("feed/feed.xml").content).entries:
            assert entry.enclosures[0].href.removeprefix(f"{site.show.base_url}/") in there
    rest = site.send()
    assert 0 < len(rest.sent) < everything
    assert site.get("feed/feed.xml").content == (site.root / "feed" / "feed.xml").read_bytes()
    assert site.send().sent == ()


def test_a_failure_on_the_way_keeps_what_has_arrived(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = site.send(dry_run=True).sent

    def interrupted(done: int, total: int) -> None:
        if done == total // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        site.send(progress=interrupted)
    assert site.get("feed/feed.xml").status_code == 404
    assert json.loads(site.get(LEDGER).content)["files"]
    rest = site.send().sent
    assert rest[-1] == "feed/feed.xml" and len(rest) < len(everything)


def test_a_refused_key_says_what_to_set(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "salah")
    with pytest.raises(LibraryError, match="access is refused") as caught:
        site.send()
    assert "AWS_ACCESS_KEY_ID" in caught.value.hint and "\n" not in caught.value.what


def test_a_bucket_that_is_not_there(site: Site) -> None:
    site.target = "s3://tidak-ada/x"
    with pytest.raises(LibraryError, match="there is no such bucket"):
        site.send()


def test_a_store_that_does_not_answer(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    begun = time.monotonic()
    with pytest.raises(LibraryError, match="no answer") as caught:
        site.send()
    assert time.monotonic() - begun < 120 and "run it again" in caught.value.hint


@pytest.mark.parametrize(
    ("target", "name"),
    [("az://container/prefix", "AZURE_STORAGE_ACCOUNT_NAME"), ("gs://bucket/prefix", "GOOGLE_APPLICATION_CREDENTIALS")],
)
def test_the_other_stores_say_what_they_ask_for(
    target: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in os.environ:
        if variable.startswith(("AZURE_", "GOOGLE_")):
            monkeypatch.delenv(variable)
    key = tmp_path / "key.json"
    key.write_text("{}")
    if name.startswith("GOOGLE"):
        monkeypatch.setenv(name, str(key))
    with pytest.raises(LibraryError) as caught:
        publish.at(target, tmp_path).stock()
    assert name in caught.value.hint


def test_without_obstore_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "obstore", None)
    with pytest.raises(UsageError) as caught:
        publish.at("s3://kopi/x", tmp_path)
    assert "kopi-sedap[s3]" in caught.value.hint


def test_the_command_publishes_to_a_bucket(
    podcast: Podcast, stocked: Path, server: storage.Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    target = f"s3://{storage.BUCKET}/perintah"
    listed = podcast("publish", "--to", target, "--dry-run", "--json").document["sent"]
    assert server.get("perintah/feed/feed.xml").status_code == 404
    ran = podcast("publish", "--to", target)
    assert ran.code == 0, ran.err
    assert [row.split()[-1] for row in ran.out.splitlines() if row.startswith("sent")] == listed
    assert f"files {len(listed)}/{len(listed)}" in ran.err
    assert server.get("perintah/feed/feed.xml").content == (stocked / "feed" / "feed.xml").read_bytes()
    slug = podcast("remove", "2", "--json").document["removed"][0]
    ran = podcast("publish", "--to", target, "--json")
    assert f"episodes/{slug}/{slug}.mp3" in ran.document["withdrawn"]
    assert server.get(f"perintah/episodes/{slug}/{slug}.mp3").status_code == 404
    assert podcast("publish", "--to", target, "--json").document["sent"] == []
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "salah")
    refused = podcast("publish", "--to", target)
    assert_refused(refused, 1)
    assert "AWS_SECRET_ACCESS_KEY" in refused.err and "salah" not in refused.err
