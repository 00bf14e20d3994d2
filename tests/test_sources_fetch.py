"""Fetching from the web: against a server of our own, and against the tricks of others."""

import gzip
import ipaddress
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from podcast.errors import SourceError
from podcast.model import Fetch
from podcast.sources import read
from podcast.web import client
from podcast.web.guard import public

PAGE = (Path(__file__).parent / "pages" / "detik-shape.html").read_bytes()
Answer = Callable[[BaseHTTPRequestHandler], None]


class Server(ThreadingHTTPServer):
    """Answers each path as ``answers`` says."""

    daemon_threads = True
    answers: dict[str, Answer]

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"

    @property
    def base(self) -> str:
        return f"http://{self.host}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Server)
        self.server.answers[self.path](self)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server(("127.0.0.1", 0), Handler)
    made.answers = {}
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


def send(status: int, body: bytes = b"", **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def allowed(server: Server, seconds: float = 5) -> Fetch:
    return Fetch(allow_hosts=(server.host,), timeout_s=seconds)


def test_a_page_is_read(server: Server) -> None:
    seen: dict[str, str] = {}

    def answer(handler: BaseHTTPRequestHandler) -> None:
        seen.update(handler.headers.items())
        send(200, gzip.compress(PAGE), Content_Type="text/html; charset=utf-8", Content_Encoding="gzip")(handler)

    server.answers["/a"] = send(302, Location="/berita/jembatan")
    server.answers["/berita/jembatan"] = answer
    article = read(f"{server.base}/a", fetch=allowed(server))
    assert len(article.sentences) == 6
    assert article.url == f"{server.base}/berita/jembatan"
    assert article.origin == f"{server.base}/a"
    assert seen["User-Agent"] == "KopiSedap/0.1"


def test_plain_text_is_read(server: Server) -> None:
    text = "Judul Berita Pagi\n\nHujan turun sejak pagi tadi. Warga menunggu di pos ronda. Jalan itu tergenang air."
    server.answers["/t"] = send(200, text.encode("utf-16"), Content_Type="text/plain")
    article = read(f"{server.base}/t", fetch=allowed(server))
    assert article.title == "Judul Berita Pagi"
    assert article.url == f"{server.base}/t"


@pytest.mark.parametrize(
    ("status", "said", "hint"),
    [
        (403, "refuses", "save the page"),
        (404, "no such page", "check the address"),
        (410, "gone for good", "copy"),
        (429, "fewer requests", "try again in 120 seconds"),
        (500, "has a problem", "later"),
        (503, "has a problem", "try again in 120 seconds"),
        (418, "sent no page", "save the page"),
        (204, "sent no page", "save the page"),
    ],
)
def test_status(server: Server, status: int, said: str, hint: str) -> None:
    server.answers["/s"] = send(status, Retry_After="120")
    with pytest.raises(SourceError, match=said) as caught:
        read(f"{server.base}/s", fetch=allowed(server))
    assert str(status) in caught.value.what
    assert hint in caught.value.hint


@pytest.mark.parametrize("allow", ["", "127.0.0.1:1", "localhost", "10.0.0.1"])
def test_private_addresses_are_refused(server: Server, allow: str) -> None:
    server.answers["/a"] = send(200, PAGE)
    with pytest.raises(SourceError, match="private address") as caught:
        read(f"{server.base}/a", fetch=Fetch(allow_hosts=(allow,) if allow else (), timeout_s=5))
    assert f"--allow-host {server.host}" in caught.value.hint


def test_a_host_without_a_port_allows_all_its_ports(server: Server) -> None:
    server.answers["/a"] = send(200, PAGE, Content_Type="text/html")
    assert read(f"{server.base}/a", fetch=Fetch(allow_hosts=("127.0.0.1",), timeout_s=5)).sentences


def test_a_redirect_to_a_private_address_is_refused(server: Server) -> None:
    server.answers["/a"] = send(302, Location="http://127.0.0.2:9/geheim")
    with pytest.raises(SourceError, match=r"127.0.0.2 is a private address"):
        read(f"{server.base}/a", fetch=allowed(server))


def test_what_is_dialled_is_what_was_checked(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is public when checked and private when asked again must not be asked again."""
    answers = iter(["203.0.113.7", "127.0.0.1"])
    real = socket.getaddrinfo

    def look_up(host: str, port: int, *rest: object, **more: object) -> object:
        if host == "berganti.example":
            return real(next(answers), port, *rest, **more)  # type: ignore[arg-type]
        return real(host, port, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(SourceError, match=r"private address|cannot be reached|did not answer"):
        read(f"http://berganti.example:{server.server_address[1]}/a", fetch=Fetch(timeout_s=1))


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("/a", "in a circle"),
        ("ftp://contoh.id/a", "only http and https"),
        ("http://[::1", "invalid address|no valid"),
        ("http://contoh.id:99999/", "no valid"),
    ],
)
def test_redirects_that_lead_nowhere(server: Server, location: str, said: str) -> None:
    server.answers["/a"] = send(301, Location=location)
    with pytest.raises(SourceError, match=said):
        read(f"{server.base}/a", fetch=allowed(server))


def test_too_many_redirects(server: Server) -> None:
    for step in range(20):
        server.answers[f"/{step}"] = send(302, Location=f"/{step + 1}")
    with pytest.raises(SourceError, match="more than 8 times"):
        read(f"{server.base}/0", fetch=allowed(server))


def test_a_short_body_is_an_error(server: Server) -> None:
    server.answers["/a"] = send(200, PAGE, Content_Type="text/html", Content_Length=str(len(PAGE) + 500))
    with pytest.raises(SourceError, match="cut short"):
        read(f"{server.base}/a", fetch=allowed(server))


def test_bytes_are_counted_after_unpacking(server: Server) -> None:
    bomb = gzip.compress(b"<p>kata kata</p>" * 2_000_000)
    assert len(bomb) < 200_000
    server.answers["/a"] = send(200, bomb, Content_Type="text/html", Content_Encoding="gzip")
    with pytest.raises(SourceError, match="larger than 10 MB"):
        read(f"{server.base}/a", fetch=allowed(server))


BOMB = gzip.compress(gzip.compress(bytes(300 << 20), 1), 1)
"""300 MB, packed twice into less than a page."""


@pytest.mark.parametrize(
    "packing", ["gzip, gzip", "gzip,gzip", "br", "zstd", "deflate", "gzip\r\nContent-Encoding: gzip"]
)
def test_a_packing_that_nobody_asked_for(packing: str, server: Server) -> None:
    assert len(BOMB) < 10_000
    server.answers["/a"] = send(200, BOMB, Content_Type="text/html", Content_Encoding=packing)
    tracemalloc.start()
    try:
        with pytest.raises(SourceError, match="in a way that nobody asked for"):
            read(f"{server.base}/a", fetch=allowed(server))
        assert tracemalloc.get_traced_memory()[1] < 20 << 20
    finally:
        tracemalloc.stop()


def test_a_packed_page_is_unpacked_piece_by_piece(server: Server) -> None:
    server.answers["/a"] = send(
        200, gzip.compress(bytes(300 << 20), 1), Content_Type="text/html", Content_Encoding="gzip"
    )
    tracemalloc.start()
    try:
        with pytest.raises(SourceError, match="larger than 10 MB"):
            read(f"{server.base}/a", fetch=allowed(server))
        assert tracemalloc.get_traced_memory()[1] < 30 << 20
    finally:
        tracemalloc.stop()


def test_a_packed_page_that_ends_too_soon_is_no_page(server: Server) -> None:
    packed = gzip.compress(PAGE)
    for cut in (12, len(packed) // 2, len(packed) - 4):
        server.answers["/a"] = send(200, packed[:cut], Content_Type="text/html", Content_Encoding="gzip")
        with pytest.raises(SourceError, match="cut short"):
            read(f"{server.base}/a", fetch=allowed(server))


def test_a_page_packed_in_parts_is_whole(server: Server) -> None:
    half = len(PAGE) // 2
    packed = gzip.compress(PAGE[:half]) + gzip.compress(PAGE[half:])
    server.answers["/a"] = send(200, packed, Content_Type="text/html", Content_Encoding="GZIP")
    server.answers["/b"] = send(200, PAGE, Content_Type="text/html")
    both = [read(f"{server.base}/{name}", fetch=allowed(server)).sentences for name in "ab"]
    assert both[0] == both[1]


def test_broken_packing(server: Server) -> None:
    server.answers["/a"] = send(200, b"bukan gzip", Content_Type="text/html", Content_Encoding="gzip")
    with pytest.raises(SourceError, match="packed in a broken way"):
        read(f"{server.base}/a", fetch=allowed(server))


@pytest.mark.parametrize(
    ("kind", "said"), [("application/pdf", "is no PDF"), ("video/mp4", "is video"), ("image/png", "is image")]
)
def test_not_a_page(server: Server, kind: str, said: str) -> None:
    server.answers["/a"] = send(200, b"abc", Content_Type=kind)
    with pytest.raises(SourceError, match=said):
        read(f"{server.base}/a", fetch=allowed(server))


def test_empty_page(server: Server) -> None:
    server.answers["/a"] = send(200, b"", Content_Type="text/html")
    with pytest.raises(SourceError, match="is empty"):
        read(f"{server.base}/a", fetch=allowed(server))


@pytest.mark.parametrize("part", ["head", "body"])
def test_one_deadline_for_everything(server: Server, part: str) -> None:
    """A server that sends a byte now and then keeps every single read short, and the whole fetch long."""
    over = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        if part == "body":
            handler.send_response(200)
            handler.send_header("Content-Type", "text/html")
            handler.end_headers()
        else:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        for _ in range(100):
            try:
                handler.wfile.write(b"a")
                handler.wfile.flush()
            except OSError:
                return
            time.sleep(0.1)
        over.set()

    server.answers["/a"] = drip
    with pytest.raises(SourceError, match="did not answer within 1 s"):
        read(f"{server.base}/a", fetch=allowed(server, 1))
    assert not over.is_set(), "it waited for the last byte"


def test_nobody_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(SourceError, match="cannot be reached"):
        read(f"http://127.0.0.1:{port}/", fetch=Fetch(allow_hosts=("127.0.0.1",), timeout_s=5))


def test_no_such_host() -> None:
    with pytest.raises(SourceError, match="no host is called"):
        read("http://tidak-ada.invalid/", fetch=Fetch(timeout_s=10))


def test_no_tls_there(server: Server) -> None:
    with pytest.raises(SourceError, match=r"certificate|cannot be reached"):
        read(f"https://{server.host}/", fetch=allowed(server))


@pytest.mark.parametrize(
    "address", ["ftp://contoh.id/a", "file:///etc/passwd", "http://", "http://contoh.id:0/", "http://a:b:c/"]
)
def test_addresses_that_are_none(address: str) -> None:
    with pytest.raises(SourceError, match=r"only http and https|no valid address"):
        read(address)


@pytest.mark.parametrize(
    ("address", "is_public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("0.0.0.0", False),
        ("10.0.0.1", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1", False),
        ("fc00::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("fec0::1", False),
        ("3fff::1", False),
        ("2001:db8::1", False),
        ("100:0:0:1::1", False),
        ("::ffff:0:127.0.0.1", False),
        ("64:ff9b:1::7f00:1", False),
        ("2606:4700::5efe:10.0.0.1", False),
        ("2606:4700::200:5efe:169.254.169.254", False),
        ("2001:0:808:808:0:0:80ff:fffe", False),
        ("64:ff9b::5db8:d822", True),
        ("2606:4700::200:5efe:5db8:d822", True),
    ],
)
def test_public_addresses(address: str, is_public: bool) -> None:
    assert public(ipaddress.ip_address(address)) is is_public


def test_the_agent_names_the_program() -> None:
    assert client.AGENT.startswith("KopiSedap/")
