"""Serves the show's folder over HTTP: what a visitor needs and nothing else, at whatever address the visitor used."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import socket
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path, PurePosixPath
from urllib.parse import quote

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import NotModifiedResponse, PathLike, StaticFiles
from starlette.types import Receive, Scope, Send

from podcast import mime, qr
from podcast.errors import UsageError
from podcast.model import Show

MEDIA = mime.SOUND | {".jpg", ".png", ".srt", ".vtt"}
"""What an episode's folder shows; of its JSON files only chapters.json."""
REWRITTEN = {".html", ".json", ".xml"}
"""Files of ``feed/`` that name the show's own address."""
RANGE = re.compile(r"bytes=(?:\s*(?:[0-9]+-[0-9]*|-[0-9]+)\s*(?:,|$))+", re.IGNORECASE)
"""A Range header that can be understood; any other is as if it were not there (RFC 9110, section 14.2)."""
HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")
"""A Host header that may be printed into a page: a name or an address, perhaps a port."""
APP_SCHEMES = ("podcast://", "pktc://subscribe/", "podcastaddict://")
"""How the pages' links to apps begin where they name the feed without its own scheme."""
PATIENCE_S = 3
"""How long a download may go on after Ctrl-C."""


def allowed(path: str) -> bool:
    """Whether a path relative to the show's folder is for visitors.

    >>> [allowed(path) for path in ("feed/feed.xml", "episodes/0001-a/0001-a.mp3", "episodes/0001-a/chapters.json")]
    [True, True, True]
    >>> [allowed(path) for path in ("podcast.toml", "episodes/0001-a/article.json", "feed/.tmp-1", "episodes/0001-a")]
    [False, False, False, False]
    """
    parts = PurePosixPath(path).parts
    if not parts or any(part.startswith(".") for part in parts):
        return False
    suffix = PurePosixPath(path).suffix
    if parts[0] == "feed":
        return suffix in mime.MIME or not suffix
    return parts[0] == "episodes" and len(parts) == 3 and (suffix in MEDIA or parts[2] == "chapters.json")


def readdress(data: bytes, old: str, new: str) -> bytes:
    """A feed or page with every address of the show moved from ``old`` to ``new``, base addresses without final slash.

    Only whole addresses of ``/feed/`` and ``/episodes/`` move: ``old`` may be the beginning of another site's name.

    >>> readdress(b'<a href="https://a.id/feed/"> https://a.id.au/feed/', "https://a.id", "http://10.0.0.2:8000")
    b'<a href="http://10.0.0.2:8000/feed/"> https://a.id.au/feed/'
    >>> readdress(b"https://a.id/tentang/", "https://a.id", "http://10.0.0.2:8000")
    b'https://a.id/tentang/'
    """
    bare_old, bare_new = old.partition("://")[2], new.partition("://")[2]
    for before, after, slash in (
        (old, new, "/"),
        (quote(old, safe=""), quote(new, safe=""), "%2F"),  # inside another address: ?url=…
        *((f"{scheme}{bare_old}", f"{scheme}{bare_new}", "/") for scheme in APP_SCHEMES),
    ):
        pattern = re.escape(before.encode()) + f"(?={slash}(?:feed|episodes){slash})".encode()
        data = re.sub(pattern, after.encode().replace(b"\\", b"\\\\"), data)
    if qr.FIGURE.search(data):
        data = qr.FIGURE.sub(str(qr.figure(f"{new}/feed/feed.xml")).encode(), data)
    return data


@lru_cache(maxsize=16)
def _readdressed(path: str, stamp: tuple[int, int], old: str, new: str) -> tuple[bytes, str]:
    """Bytes and ETag of a file's readdressed form; ``stamp`` (time, size) makes a changed file a new entry."""
    data = readdress(Path(path).read_bytes(), old, new)
    return data, f'"{hashlib.sha256(data).hexdigest()[:32]}"'


def app(root: Path, show: Show) -> Starlette:
    """The ASGI application for the show in ``root``."""
    return Starlette(
        routes=[
            Route("/", _to_the_show),
            Route("/favicon.ico", _to_the_icon),  # browsers ask here for documents that name no icon, such as a feed
            Mount("/", Window(root.resolve(), show.base_url)),
        ],
        exception_handlers={404: _missing},
    )


async def _to_the_show(request: Request) -> Response:
    return RedirectResponse("feed/")


async def _to_the_icon(request: Request) -> Response:
    return RedirectResponse("feed/static/icon.svg")


async def _missing(request: Request, error: Exception) -> Response:
    return PlainTextResponse("404: not here\n", 404)


def _mime(path: str, headers: Headers) -> str:
    return mime.FOR_BROWSERS if path.endswith(".xml") and "text/html" in headers.get("accept", "") else mime.of(path)


def _is_range(value: bytes) -> bool:
    text = value.decode("latin-1").strip()
    spans = [span.strip().partition("-") for span in text.partition("=")[2].split(",")]
    backwards = any(first and last and int(first) > int(last) for first, _, last in spans if (first + last).isdigit())
    return RANGE.fullmatch(text) is not None and not backwards


class Window(StaticFiles):
    """Starlette's files, ranges and conditions, for what ``allowed`` lets through; feed and pages are readdressed."""

    def __init__(self, root: Path, base_url: str) -> None:
        super().__init__(directory=root, html=True)
        self.root = root
        self.base_url = base_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; a Range header that makes no sense is left out of the question."""
        kept = [(name, value) for name, value in scope.get("headers", ()) if name != b"range" or _is_range(value)]
        await super().__call__({**scope, "headers": kept}, receive, send)

    def lookup_path(self, path: str) -> tuple[str, os.stat_result | None]:
        """Where ``path`` is, if both names are fit to be seen: the one asked for, and the one a link leads to."""
        full, found = super().lookup_path(path)
        if found is None:
            return "", None
        real = Path(full).relative_to(self.root).as_posix()
        return (full, found) if allowed(path.replace(os.sep, "/")) and allowed(real) else ("", None)

    def file_response(
        self, full_path: PathLike, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """The file with the headers of its kind, or 304."""
        path = Path(os.fspath(full_path)).relative_to(self.root)
        if path.suffix in REWRITTEN and path.parts[0] == "feed":
            response = self._readdressed(os.fspath(full_path), stat_result, scope)
        else:
            response = super().file_response(full_path, stat_result, scope, status_code)
        if response.status_code != 304:
            response.headers["content-type"] = _mime(path.as_posix(), Headers(scope=scope))
        response.headers["cache-control"] = mime.cache(path.as_posix())
        response.headers["access-control-allow-origin"] = "*"
        response.headers["x-content-type-options"] = "nosniff"
        return response

    def _readdressed(self, path: str, stat_result: os.stat_result, scope: Scope) -> Response:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        prefix = scope.get("app_root_path", "").rstrip("/")
        address = f"{scope['scheme']}://{host}{prefix}" if HOST.fullmatch(host) else self.base_url
        data, etag = _readdressed(path, (stat_result.st_mtime_ns, stat_result.st_size), self.base_url, address)
        # No Last-Modified: the same file has other bytes at another address, so only the ETag can tell.
        response = Response(data, headers={"etag": etag, "vary": "Host, Accept"})
        return NotModifiedResponse(response.headers) if self.is_not_modified(response.headers, headers) else response


def serve(
    root: Path, show: Show, *, host: str = "127.0.0.1", port: int = 8000, on_ready: Callable[[str], None] | None = None
) -> None:
    """Serve until Ctrl-C; downloads under way get three seconds to end. ``port`` 0 takes a free one.

    ``on_ready`` is called once with the address to open: for a server that is open to the network, this machine's
    address in it. Raises UsageError for a port that is taken or not permitted and for a host that is not ours.
    """
    listening = _listen(host, port)
    address = _visible(host, listening.getsockname()[1])
    settings = uvicorn.Config(
        app(root, show), log_level="warning", access_log=False, server_header=False, lifespan="off",
        timeout_graceful_shutdown=PATIENCE_S,
    )  # fmt: skip

    class Announcing(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if on_ready:
                on_ready(address)

    with listening, contextlib.suppress(KeyboardInterrupt):  # uvicorn raises it again when all is closed
        Announcing(settings).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    if not 0 <= port <= 65535:  # the system takes what is beyond for another port
        raise UsageError(f"{port} is not a port", hint="use a number from 1024 to 65535")
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind, protocol)
    except OSError as error:
        raise UsageError(
            f"cannot serve at {host!r}: {error.strerror}", hint="use 127.0.0.1, or 0.0.0.0 for the network"
        ) from error
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(where)
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise _refused(host, port, error) from error
    return listening


def _refused(host: str, port: int, error: OSError) -> UsageError:
    hints = {
        errno.EADDRINUSE: f"something is serving there already; try: podcast serve --port {port + 1}",
        errno.EACCES: "ports below 1024 need special rights; try: podcast serve --port 8000",
        errno.EADDRNOTAVAIL: "use 127.0.0.1, or 0.0.0.0 for the network",
    }
    return UsageError(
        f"cannot serve at {host}:{port}: {error.strerror}", hint=hints.get(error.errno or 0, "try another --port")
    )


def _visible(host: str, port: int) -> str:
    """The address a visitor can open; an open host is replaced by this machine's address in its network."""
    if host in ("0.0.0.0", "::", ""):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(("192.0.2.1", 9))  # sends nothing: only asks which way out would be taken
                host = probe.getsockname()[0]
            except OSError:
                host = "127.0.0.1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
