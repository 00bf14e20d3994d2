"""The server, over real HTTP: ranges, conditions, types, and what it keeps to itself."""

import hashlib
import io
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import feedparser
import httpx
import podcastparser
import pytest
import uvicorn

from podcast import config, feed, files, qr, server
from podcast.errors import UsageError
from tests import window

SOUND = "/episodes/0002-perahu-2/0002-perahu-2.mp3"
BESIDE = "/episodes/0002-perahu-2"


@dataclass(frozen=True)
class Served:
    root: Path
    address: str


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    root = tmp_path_factory.mktemp("show")
    build(root)
    listening = socket.create_server(("127.0.0.1", 0))
    runner = uvicorn.Server(uvicorn.Config(server.app(root, window.show()), log_level="error"))
    thread = threading.Thread(target=runner.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not runner.started:
        time.sleep(0.01)
    yield Served(root, f"http://127.0.0.1:{listening.getsockname()[1]}")
    runner.should_exit = True
    thread.join(10)
    listening.close()


def build(root: Path) -> None:
    show, episodes = window.show(), [window.episode(1), window.episode(2)]
    window.on_disk(root, episodes)
    for path, data in window.pages(show, episodes).items():
        files.write(root / "feed" / path, data)
    files.write(root / "feed" / "cover.jpg", b"\xff\xd8 cover")
    files.write(root / "feed" / "feed.xml", feed.rss(show, episodes))
    (root / "feed" / ".tmp-1.xml").write_text("half")
    (root / ".git").mkdir()
    (root / ".git" / "config").write_text("secret")


@pytest.fixture
def client(served: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.address) as opened:
        yield opened


@pytest.mark.parametrize(
    ("path", "mime", "cache"),
    [
        ("/feed/feed.xml", "application/rss+xml; charset=utf-8", "no-cache"),
        ("/feed/", "text/html; charset=utf-8", "no-cache"),
        ("/feed/0002-perahu-2/", "text/html; charset=utf-8", "no-cache"),
        ("/feed/0002-perahu-2/index.html", "text/html; charset=utf-8", "no-cache"),
        ("/feed/static/style.css", "text/css; charset=utf-8", "public, max-age=300"),
        ("/feed/static/player.js", "text/javascript; charset=utf-8", "public, max-age=300"),
        ("/feed/static/icon.svg", "image/svg+xml", "public, max-age=300"),
        ("/feed/cover.jpg", "image/jpeg", "public, max-age=86400"),
        (SOUND, "audio/mpeg", "public, max-age=86400"),
        (f"{BESIDE}/transcript.vtt", "text/vtt; charset=utf-8", "public, max-age=300"),
        (f"{BESIDE}/transcript.srt", "application/x-subrip; charset=utf-8", "public, max-age=300"),
        (f"{BESIDE}/chapters.json", "application/json+chapters", "public, max-age=300"),
    ],
)
def test_types_lengths_head_and_conditions(client: httpx.Client, path: str, mime: str, cache: str) -> None:
    got = client.get(path)
    assert got.status_code == 200
    assert got.headers["content-type"] == mime
    assert got.headers["cache-control"] == cache
    assert got.headers["access-control-allow-origin"] == "*"
    assert int(got.headers["content-length"]) == len(got.content) > 0
    head = client.head(path)
    assert head.status_code == 200 and head.content == b""
    same = ("content-type", "content-length", "etag", "cache-control")
    assert [head.headers[name] for name in same] == [got.headers[name] for name in same]
    again = client.get(path, headers={"If-None-Match": got.headers["etag"]})
    assert again.status_code == 304 and again.content == b"" and again.headers["etag"] == got.headers["etag"]
    weak = client.get(path, headers={"If-None-Match": f'"x", W/{got.headers["etag"]}'})
    assert weak.status_code == 304
    assert client.get(path, headers={"If-None-Match": '"x"'}).status_code == 200


@pytest.mark.parametrize(
    ("asked", "status", "start", "end"),
    [
        ("bytes=0-0", 206, 0, 1),
        ("bytes=100-199", 206, 100, 200),
        ("bytes=5000-", 206, 5000, 5005),
        ("bytes=-5", 206, 5000, 5005),
        ("bytes=4000-99999", 206, 4000, 5005),
        ("bytes=9999-", 416, 0, 0),
        ("lines=1-2", 200, 0, 5005),
        ("bytes=abc", 200, 0, 5005),
        ("bytes=", 200, 0, 5005),
        ("bytes=5-2", 200, 0, 5005),
        ("0-9", 200, 0, 5005),
        ("bytes=0-9;", 200, 0, 5005),
    ],
)
def test_ranges_of_a_sound(client: httpx.Client, asked: str, status: int, start: int, end: int) -> None:
    got = client.get(SOUND, headers={"Range": asked})
    assert got.status_code == status
    if status == 206:
        assert got.content == window.recorded(2)[start:end]
        assert got.headers["content-range"] == f"bytes {start}-{end - 1}/5005"
        assert got.headers["content-type"] == "audio/mpeg"
    elif status == 416:
        assert got.headers["content-range"] == "bytes */5005"


def test_a_range_is_given_only_while_the_sound_is_the_same(client: httpx.Client) -> None:
    whole = client.get(SOUND)
    assert whole.headers["accept-ranges"] == "bytes"
    part = {"Range": "bytes=0-9"}
    assert client.get(SOUND, headers={**part, "If-Range": whole.headers["etag"]}).status_code == 206
    assert client.get(SOUND, headers={**part, "If-Range": whole.headers["last-modified"]}).status_code == 206
    assert client.get(SOUND, headers={**part, "If-Range": '"old"'}).status_code == 200
    assert client.get(SOUND, headers={"If-Modified-Since": whole.headers["last-modified"]}).status_code == 304


@pytest.mark.parametrize(
    "path",
    [
        "/podcast.toml",
        "/.git/config",
        "/feed/.tmp-1.xml",
        "/episodes/",
        "/episodes",
        "/episodes/0002-perahu-2/",
        f"{BESIDE}/article.json",
        f"{BESIDE}/episode.json",
        f"{BESIDE}/script.md",
        "/feed/../podcast.toml",
        "/feed/%2e%2e/podcast.toml",
        "/feed/..%2fpodcast.toml",
        "/feed/static/..%5c..%5cpodcast.toml",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/feed/..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd",
        "/feed/%00",
        "/feed/" + "x" * 300,
        "/feed/nothing.html",
        "/feed/static/",
        "/feed/leads-out.html",
        "/feed/leads-in.html",
        "/feed/out/hosts.html",
    ],
)
def test_what_is_not_for_visitors_is_not_there(served: Served, path: str) -> None:
    outside = served.root.parent / "outside"
    outside.mkdir(exist_ok=True)
    (outside / "hosts.html").write_text("outside")
    for name, target in (
        ("leads-out.html", outside / "hosts.html"),
        ("leads-in.html", served.root / "episodes" / "0002-perahu-2" / "article.json"),
        ("out", outside),
    ):
        if not (served.root / "feed" / name).is_symlink():
            (served.root / "feed" / name).symlink_to(target)
    answer = raw(served, f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    assert answer.split(b" ", 2)[1] == b"404", answer[:200]
    assert b"title =" not in answer and b"outside" not in answer


def raw(served: Served, request: str) -> bytes:
    """The answer to exactly these bytes: a client library would tidy the path first."""
    host, port = served.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as opened:
        opened.sendall(request.encode("latin-1"))
        return b"".join(iter(lambda: opened.recv(65536), b""))


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_written(client: httpx.Client, method: str) -> None:
    assert client.request(method, "/feed/feed.xml").status_code == 405


def test_the_root_leads_to_the_show(client: httpx.Client) -> None:
    got = client.get("/", follow_redirects=True)
    assert got.status_code == 200 and got.url.path == "/feed/"
    assert client.get("/feed/0002-perahu-2", follow_redirects=True).url.path == "/feed/0002-perahu-2/"
    assert client.get("/favicon.ico", follow_redirects=True).headers["content-type"] == "image/svg+xml"


def test_the_feed_names_the_address_that_the_client_used(client: httpx.Client) -> None:
    here = client.get("/feed/feed.xml")
    assert window.BASE not in here.text
    there = client.get("/feed/feed.xml", headers={"Host": "192.168.1.7:8000"})
    assert '"http://192.168.1.7:8000/episodes/0002-perahu-2/0002-perahu-2.mp3"' in there.text
    assert 'href="http://192.168.1.7:8000/feed/feed.xml" rel="self"' in there.text
    assert there.headers["etag"] != here.headers["etag"]
    assert there.headers["vary"] == "Host, Accept"
    assert int(there.headers["content-length"]) == len(there.content)
    cross = {"Host": "192.168.1.7:8000", "If-None-Match": here.headers["etag"]}
    assert client.get("/feed/feed.xml", headers=cross).status_code == 200


def test_the_feed_stays_the_same_show_at_every_address(client: httpx.Client) -> None:
    text = client.get("/feed/feed.xml", headers={"Host": "a.test"}).text
    assert f"<podcast:guid>{feed.guid(window.show())}</podcast:guid>" in text


def test_pages_offer_the_address_that_the_client_used(client: httpx.Client) -> None:
    text = client.get("/feed/", headers={"Host": "[fd00::1]:81"}).text
    assert 'value="http://[fd00::1]:81/feed/feed.xml"' in text
    assert 'href="podcast://[fd00::1]:81/feed/feed.xml"' in text
    assert "url=http%3A%2F%2F%5Bfd00%3A%3A1%5D%3A81%2Ffeed%2Ffeed.xml" in text
    assert "kopi.example/acara" not in text


@pytest.mark.parametrize(
    "host", ['a"><script>', "a b", "evil.example/x?", "a:b", "", "-a", "x" * 300, "a@b", "a:123456"]
)
def test_a_strange_host_is_not_repeated(served: Served, host: str) -> None:
    answer = raw(served, f"GET /feed/feed.xml HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
    assert answer.split(b" ", 2)[1] in (b"200", b"400")
    if b" 200 " in answer[:20]:
        assert window.BASE.encode() in answer


def test_a_browser_is_given_the_feed_as_a_page(client: httpx.Client) -> None:
    got = client.get("/feed/feed.xml", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert got.headers["content-type"] == "application/xml; charset=utf-8"
    assert b'<?xml-stylesheet type="text/css" href="static/feed.css"?>' in got.content


def test_a_changed_feed_is_seen_at_once(client: httpx.Client, served: Served) -> None:
    before = client.get("/feed/feed.xml")
    path = served.root / "feed" / "feed.xml"
    text = path.read_text()
    try:
        files.write(path, text.replace("jilid 2", "jilid dua"))
        after = client.get("/feed/feed.xml", headers={"If-None-Match": before.headers["etag"]})
        assert after.status_code == 200 and "jilid dua" in after.text
    finally:
        files.write(path, text)


def test_podcast_clients_subscribe_and_download(client: httpx.Client, served: Served) -> None:
    address = f"{served.address}/feed/feed.xml"
    data = client.get(address).content
    first = podcastparser.parse(address, io.BytesIO(data))["episodes"][0]["enclosures"][0]
    second = feedparser.parse(address).entries[0].enclosures[0]
    assert first["url"] == second["href"]
    got = client.get(first["url"])
    assert len(got.content) == first["file_size"] == int(second["length"])
    assert got.headers["content-type"] == first["mime_type"]
    assert hashlib.sha256(got.content).hexdigest() == window.episode(2).audio.sha256
    assert client.get(podcastparser.parse(address, io.BytesIO(data))["cover_url"]).content == b"\xff\xd8 cover"


def test_serve_announces_itself_and_ends_at_ctrl_c(tmp_path: Path) -> None:
    build(tmp_path)
    code = (
        "import sys; from pathlib import Path; from podcast import server; from tests import window;"
        "server.serve(Path(sys.argv[1]), window.show(), host='127.0.0.1', port=0,"
        " on_ready=lambda address: print(address, flush=True)); print('ended')"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        address = running.stdout.readline().strip()
        assert httpx.get(f"{address}/feed/feed.xml").status_code == 200
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=120)
    assert (out, err, running.returncode) == ("ended\n", "", 0)


def test_an_open_server_shows_a_code_that_a_phone_can_scan(tmp_path: Path) -> None:
    build(tmp_path)
    (tmp_path / "podcast.toml").write_text(config.template(title="Kopi", author="Kami"), "utf-8")
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "podcast", "serve", "--show", str(tmp_path), "--host", "0.0.0.0", "--port", "0"]
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as running:
        assert running.stdout is not None and running.stderr is not None
        page, address = (running.stdout.readline().strip() for _ in range(2))
        rows = []
        while len(rows) < 10 or rows[-1].strip("█"):
            row = running.stderr.readline().rstrip("\n")
            if row and not row.strip("█▀▄ "):
                rows.append(row)
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=120)
    assert address == f"{page}feed.xml" and "0.0.0.0" not in address
    assert rows == qr.text(address).splitlines()


def test_the_code_on_a_page_leads_to_the_address_that_the_visitor_used(client: httpx.Client) -> None:
    there = client.get("/feed/", headers={"Host": "192.168.1.20:8000"}).text
    assert str(qr.figure("http://192.168.1.20:8000/feed/feed.xml")) in there
    assert '<figure class="qr"></figure>' in client.get("/feed/", headers={"Host": "localhost:8000"}).text


def test_oembed_names_the_address_that_the_visitor_used(client: httpx.Client) -> None:
    got = client.get("/feed/0002-perahu-2/oembed.json", headers={"Host": "192.168.1.20:8000"})
    assert got.headers["content-type"] == "application/json+oembed"
    assert got.json()["provider_url"] == "http://192.168.1.20:8000/feed/"
    assert 'src="http://192.168.1.20:8000/episodes/' in got.json()["html"]


def test_other_formats_are_served_as_what_they_are(client: httpx.Client, served: Served) -> None:
    (served.root / "episodes" / "0002-perahu-2" / "0002-perahu-2.opus").write_bytes(b"OggS")
    assert client.get(f"{BESIDE}/0002-perahu-2.opus").headers["content-type"] == "audio/ogg"
    (served.root / "episodes" / "0002-perahu-2" / "waveform.json").write_text("{}")
    assert client.get(f"{BESIDE}/waveform.json").status_code == 404


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UsageError) as caught:
            server.serve(tmp_path, window.show(), host="127.0.0.1", port=port)
    assert str(port) in caught.value.what
    assert f"--port {port + 1}" in caught.value.hint


@pytest.mark.parametrize(("host", "port"), [("203.0.113.5", 8000), ("no such host", 8000), ("127.0.0.1", 70_000)])
def test_an_address_that_is_not_ours_is_refused(tmp_path: Path, host: str, port: int) -> None:
    with pytest.raises(UsageError) as caught:
        server.serve(tmp_path, window.show(), host=host, port=port)
    assert caught.value.hint
