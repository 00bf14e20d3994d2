"""Addresses that cannot be fetched, asked of a server on this machine."""

import gzip
import ssl
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from podcast.model import Fetch
from podcast.sources import read
from podcast.web import visitor
from tests.provoked.row import Call, Row
from tests.test_sources_fetch import Answer, Handler, Server, send

SELF_SIGNED = Path(__file__).parent.parent / "pages" / "self-signed.pem"
VISITED = "robots.txt of 127.0.0.1"


def asked(*answers: Answer, seconds: float = 5, secure: bool = False, by: Callable[[str, Fetch], Any] | None = None,
          ) -> Callable[[Path], Any]:  # fmt: skip
    """Ask /a of a server with answers for /a, /b and so on."""

    def call(show: Path) -> Any:
        server = Server(("127.0.0.1", 0), Handler)
        server.answers = {f"/{'abcdefghijklmnop'[place]}": answer for place, answer in enumerate(answers)}
        server.answers["/robots.txt"] = server.answers.get("/b", send(404))
        server.handle_error = lambda *_: None  # type: ignore[method-assign]
        if secure:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(SELF_SIGNED)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        fetch = Fetch(allow_hosts=(server.host,), timeout_s=seconds, pause_s=0)
        url = f"{'https' if secure else 'http'}://{server.host}/a"
        try:
            return by(url, fetch) if by else read(url, fetch=fetch)
        finally:
            server.shutdown()
            server.server_close()

    return call


def visiting(url: str, fetch: Fetch) -> Any:
    """As ``podcast update`` asks for what it has found; twice, for it is the second time that a host is at rest."""
    known = visitor.Visitor(fetch, sleep=lambda _: None)
    known.found(url, allow=lambda status, headers: 1_000)
    return known.found(url, allow=lambda status, headers: 1_000)


def dripping(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    threading.Event().wait(0.6)


def at(address: str) -> Callable[[Path], Any]:
    return lambda show: read(address, fetch=Fetch(timeout_s=2))


PAGE = b"<p>" + b"Hujan turun sejak pagi tadi. " * 40
HTML = {"Content_Type": "text/html"}
ROWS: dict[str, Row | Call] = {
    "address of another kind": Row(("generate", "ftp://contoh.id/a"), 1, "only http and https are", "http(s) address"),
    "address with a password": Row(
        ("generate", "https://a:b@contoh.id/"), 1, "Error: https://contoh.id/ has a name or password", "save the page"
    ),
    "address of this machine": Row(
        ("generate", "http://127.0.0.1:9/a"), 1, "127.0.0.1:9/a is not fetched", "--allow-host 127.0.0.1"
    ),
    "port of nothing": Row(
        ("generate", "http://contoh.id:99999/"), 1, "is no valid address", "https://example.org/page"
    ),
    "no host": Row(("generate", "http:///a"), 1, "http:///a is no valid address", "https://example.org/page"),
    "no such host": Call(at("http://tiada.invalid/a"), "no host is called tiada.invalid", "your connection"),
    "nobody there": Call(
        lambda show: read("http://127.0.0.1:9/a", fetch=Fetch(allow_hosts=("127.0.0.1",), timeout_s=2)),
        "http://127.0.0.1:9/a cannot be reached", "your connection",
    ),
    "circle": Call(
        asked(send(302, Location="/b"), send(302, Location="/a")), "/a redirects in a circle", "save the page"
    ),
    "long way": Call(
        asked(*(send(302, Location=f"/{letter}") for letter in "bcdefghijklm")), "/a redirects more than 8 times",
        "save the page",
    ),
    "way to nowhere": Call(
        asked(send(302, Location="http://[::1")), "/a redirects to an invalid address", "save the page"
    ),
    "way to nobody's address": Call(
        asked(send(302, Location="http://a]b/")), "/a redirects to an invalid address", "save the page"
    ),
    "slow": Call(asked(dripping, seconds=0.2), "/a did not answer within 0.2 s", "try again later"),
    "large": Call(asked(send(200, bytes(11 << 20), **HTML)), "/a is larger than 10 MB", "the article alone"),
    "cut": Call(asked(send(200, PAGE, Content_Length="9999", **HTML)), "/a was cut short on the way", "try again"),
    "packed and cut": Call(
        asked(send(200, gzip.compress(PAGE)[:-6], Content_Encoding="gzip", **HTML)), "/a was cut short", "try again"
    ),
    "packed badly": Call(
        asked(send(200, b"bukan gzip", Content_Encoding="gzip", **HTML)), "/a is packed in a broken way", "try again"
    ),
    "packed strangely": Call(
        asked(send(200, PAGE, Content_Encoding="br", **HTML)), "/a is packed in a way that nobody", "save the page"
    ),
    "certificate": Call(asked(secure=True), "/a has no valid certificate", "a wrong clock"),
    "status": Call(asked(send(403)), "/a cannot be read: the server refuses", "save the page"),
    "video": Call(asked(send(200, b"abc", Content_Type="video/mp4")), "/a is video, not a page", "of an article"),
    # with the manners of podcast update
    "robots may not": Call(
        asked(send(200, PAGE, **HTML), send(200, b"User-agent: *\nDisallow: /"), by=visiting),
        f"{VISITED} does not allow it", "leave it out",
    ),
    "no robots.txt to be had": Call(
        asked(send(200, PAGE, **HTML), send(500), by=visiting), f"{VISITED} cannot be had", "try again later"
    ),
    "left alone": Call(
        asked(send(429, Retry_After="900"), send(404), by=visiting), "127.0.0.1 asks to be left alone for 900 s",
        "in a later run",
    ),
}  # fmt: skip
