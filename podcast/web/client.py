"""Asks the web and nothing inside the house: addresses are checked and dialled as checked, redirects too."""

from __future__ import annotations

import re
import ssl
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Protocol
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from podcast.errors import SourceError
from podcast.model import Fetch
from podcast.web.guard import Deadline, Guard, Refused

TOKEN = "KopiSedap"
"""What robots.txt calls us."""
AGENT = f"{TOKEN}/0.1"
HOPS = 8
"""Redirects followed."""
PIECE = 1 << 16
"""Bytes of a body in hand at a time, before and after unpacking."""
SAVE = "open it in a browser, save the page, and give the file"
_ACCEPT = "text/html,text/plain;q=0.9,*/*;q=0.1"


@dataclass(frozen=True)
class Answer:
    """What came back: ``headers`` have lower-case names, ``body`` is unpacked, ``url`` is where it was in the end."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


Allow = Callable[[int, Mapping[str, str]], int]
"""From status and headers, how many bytes of the body are wanted; 0 reads none. May raise SourceError."""
Before = Callable[[str, Deadline], None]
"""Called with each address before it is asked, those of redirects too; may wait, and may raise SourceError."""


class Ask(Protocol):
    """How an address is asked: ``ask`` itself, or one with manners (``visitor.Visitor.ask``)."""

    def __call__(
        self, url: str, fetch: Fetch, deadline: Deadline, *, allow: Allow, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """As ``ask``."""


def ask(
    url: str,
    fetch: Fetch,
    deadline: Deadline,
    *,
    allow: Allow,
    headers: Mapping[str, str] | None = None,
    before: Before | None = None,
) -> Answer:
    """The answer to GET ``url``, whatever its status, redirects followed, all within ``deadline``.

    Raises SourceError: bad address, private address not in ``fetch.allow_hosts``, name not found, TLS, time-out,
    a body that is larger than allowed, cut short, or packed in a broken way.
    """
    seen: list[str] = []
    current = url
    while True:
        _check_address(current, url)
        if current in seen:
            raise SourceError(f"{url} redirects in a circle", hint=SAVE)
        if len(seen) > HOPS:
            raise SourceError(f"{url} redirects more than {HOPS} times", hint=SAVE)
        seen.append(current)
        if before:
            before(current, deadline)
        answer = _once(current, url, fetch, deadline, allow, headers or {})
        if isinstance(answer, Answer):
            return answer
        current = answer


def client(fetch: Fetch, *, seconds: float) -> httpx.Client:
    """A client for large files: it dials nothing private but ``fetch.allow_hosts``, and ends after ``seconds`` in all.

    Redirects are followed, each through the same guard; ``fetch.timeout_s`` is for each read. Its requests raise
    httpx's errors, and ``guard.Refused``.
    """
    return httpx.Client(
        transport=_Transport(Guard(fetch.allow_hosts, Deadline(seconds)), secure=True),
        trust_env=False,
        follow_redirects=True,
        max_redirects=HOPS,
        timeout=fetch.timeout_s,
        headers={"User-Agent": AGENT},
    )


@cache
def _trusting() -> ssl.SSLContext:
    """Made once: reading the authorities' certificates costs 20 ms each time."""
    return httpx.create_ssl_context()


class _Stream(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class _Transport(httpx.BaseTransport):
    """httpx over a pool whose every connection goes through the guard."""

    def __init__(self, guard: Guard, *, secure: bool) -> None:
        context = _trusting() if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._pool = httpcore.ConnectionPool(ssl_context=context, network_backend=guard, retries=0)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = httpcore.URL(
            scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=request.url.raw_path
        )
        asked = httpcore.Request(request.method, url, headers=request.headers.raw, extensions=request.extensions)
        answer = self._pool.handle_request(asked)
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Stream(answer), extensions=answer.extensions
        )

    def close(self) -> None:
        self._pool.close()


def _check_address(address: str, asked: str) -> None:
    shown = address if address == asked else f"{asked} (it leads to {address[:200]})"
    if re.match(r"[a-z]+://[^/?#]*@", address, re.IGNORECASE):
        hint = "open it in a browser with that password, save the page, and give the file"
        raise SourceError(f"{_bare(shown)} has a name or password in it, which would end up in the episode", hint=hint)
    try:
        parts = urlsplit(address)
        port = parts.port
        httpx.URL(address)
    except (ValueError, httpx.InvalidURL) as error:
        raise SourceError(
            f"{shown} is no valid address: {error}", hint="an address looks like https://example.org/page"
        ) from error
    if parts.scheme not in ("http", "https"):
        raise SourceError(
            f"{shown} cannot be fetched: only http and https are", hint="give an http(s) address or a file"
        )
    if not parts.hostname or port == 0:
        raise SourceError(f"{shown} is no valid address", hint="an address looks like https://example.org/page")


def _bare(shown: str) -> str:
    """Addresses without names and passwords.

    >>> _bare("https://siti:rahasia@contoh.id/a (it leads to http://x@contoh.id/)")
    'https://contoh.id/a (it leads to http://contoh.id/)'
    """
    return re.sub(r"(?<=://)[^/?#\s]*@", "", shown)


def _once(
    address: str, asked: str, fetch: Fetch, deadline: Deadline, allow: Allow, headers: Mapping[str, str]
) -> Answer | str:
    """One request: the answer, or the address that it redirects to."""
    guard = Guard(fetch.allow_hosts, deadline)
    sent = {"User-Agent": AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip", **headers}
    try:
        with (
            httpx.Client(transport=_Transport(guard, secure=address.startswith("https")), trust_env=False) as client,
            client.stream("GET", address, headers=sent, follow_redirects=False, timeout=fetch.timeout_s) as answer,
        ):
            if answer.status_code in (301, 302, 303, 307, 308) and answer.headers.get("location"):
                return _location(answer, address, asked)
            told = {name.lower(): value for name, value in answer.headers.items()}
            body = _body(answer, asked, allow(answer.status_code, told), deadline)
            return Answer(answer.status_code, told, body, address)
    except Refused as refused:
        raise SourceError(
            f"{asked} is not fetched: {refused}", hint=f"if you trust it: --allow-host {refused.allow}"
        ) from refused
    except (httpx.TimeoutException, httpcore.TimeoutException, TimeoutError) as error:
        raise SourceError(
            f"{asked} did not answer within {fetch.timeout_s:g} s", hint="try again later, or save the page"
        ) from error
    except zlib.error as error:
        raise SourceError(f"{asked} is packed in a broken way", hint="try again, or save the page") from error
    except (
        httpx.HTTPError,
        httpx.InvalidURL,
        httpx.StreamError,
        httpcore.NetworkError,
        httpcore.ProtocolError,
        OSError,
    ) as error:
        raise _unreachable(error, asked) from error


def _location(answer: httpx.Response, address: str, asked: str) -> str:
    try:
        return urljoin(address, answer.headers["location"].strip())
    except ValueError as error:
        raise SourceError(f"{asked} redirects to an invalid address", hint=SAVE) from error


def _body(answer: httpx.Response, asked: str, limit: int, deadline: Deadline) -> bytes:
    if limit <= 0:
        return b""
    pieces: list[bytes] = []
    size = 0
    for piece in _unpacked(answer, asked):
        size += len(piece)
        pieces.append(piece)
        if size > limit:
            raise SourceError(
                f"{asked} is larger than {limit >> 20} MB", hint="give the article alone, as text or HTML"
            )
        deadline.left()
    return b"".join(pieces)


def _unpacked(answer: httpx.Response, asked: str) -> Iterator[bytes]:
    """The body in pieces of at most PIECE bytes, whatever they are packed in.

    httpx itself unpacks whatever has come at once, twice and thrice if the server says so, and takes a packing that
    ends too soon, or one of several parts, for whole.
    """
    packing = answer.headers.get("content-encoding", "").strip().lower()
    if packing in ("", "identity"):
        yield from answer.iter_raw(PIECE)
        return
    if packing not in ("gzip", "x-gzip"):
        raise SourceError(f"{asked} is packed in a way that nobody asked for", hint=SAVE)
    unpack = None
    for piece in answer.iter_raw(PIECE):
        while piece:
            unpack = unpack or zlib.decompressobj(zlib.MAX_WBITS | 16)
            yield unpack.decompress(piece, PIECE)
            piece = unpack.unconsumed_tail
            if unpack.eof:
                piece, unpack = unpack.unused_data.lstrip(b"\0"), None
    if unpack:
        raise SourceError(f"{asked} was cut short on the way", hint="try again")


def _unreachable(error: Exception, asked: str) -> SourceError:
    """What went wrong on the way, in plain words."""
    text = str(error)
    host = urlsplit(asked).hostname or asked
    if isinstance(error, ssl.SSLError) or "CERTIFICATE" in text or "SSL" in text or "TLS" in text:
        return SourceError(
            f"{asked} has no valid certificate: {_first_line(text)}",
            hint="check the address; a wrong clock does this too",
        )
    if "location header" in text or isinstance(error, httpx.InvalidURL):
        return SourceError(f"{asked} redirects to an invalid address", hint=SAVE)
    if "incomplete" in text or "without sending complete" in text or "peer closed" in text:
        return SourceError(f"{asked} was cut short on the way", hint="try again")
    if "resolve" in text or "Name or service" in text or "nodename" in text:
        return SourceError(
            f"{asked} cannot be reached: no host is called {host}", hint="check the address and your connection"
        )
    return SourceError(
        f"{asked} cannot be reached: {_first_line(text) or type(error).__name__}",
        hint="check the address and your connection",
    )


def _first_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)[:160]
