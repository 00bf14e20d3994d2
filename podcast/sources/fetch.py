"""Fetches one page from the web and nothing from inside the house: addresses are checked and dialled as checked."""

from __future__ import annotations

import re
import ssl
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from podcast.errors import SourceError
from podcast.model import Fetch
from podcast.sources.guard import Deadline, Guard, Refused
from podcast.sources.material import DOCUMENTS, LARGEST, LARGEST_DOCUMENT, Format, Material, checked

AGENT = "KopiSedap/0.1"
HOPS = 8
"""Redirects followed."""
_SAVE = "open it in a browser, save the page, and give the file"
_TYPES: dict[str, Format | None] = {
    "text/html": "html", "application/xhtml+xml": "html", "text/plain": "text", "text/markdown": "markdown",
    "text/x-markdown": "markdown", "": None, "application/octet-stream": None, "application/xml": "html",
    "text/xml": "html", "application/rss+xml": "feed", "application/atom+xml": "feed", "application/rdf+xml": "feed",
    "application/feed+json": "text", "application/pdf": "pdf", "application/epub+zip": "epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}  # fmt: skip
_STATUS: dict[int, tuple[str, str]] = {
    400: ("the server did not understand the request", "check the address"),
    401: ("it asks for a login", _SAVE),
    402: ("it asks for payment", _SAVE),
    403: ("the server refuses to show it to programs or to you", _SAVE),
    404: ("there is no such page", "check the address"),
    406: ("the server refuses to show it to programs", _SAVE),
    410: ("the page is gone for good", "look for a copy, such as in the Internet Archive"),
    429: ("the server asks for fewer requests", "wait a few minutes and try again"),
    451: ("the page is withheld for legal reasons", "choose another article"),
}


class _Stream(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self):  # type: ignore[no-untyped-def]
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class _Transport(httpx.BaseTransport):
    """httpx over a pool whose every connection goes through the guard."""

    def __init__(self, guard: Guard, *, secure: bool) -> None:
        context = httpx.create_ssl_context() if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
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


def get(url: str, fetch: Fetch, deadline: Deadline | None = None) -> Material:
    """The page at ``url``, at most LARGEST bytes after decompression, within ``fetch.timeout_s`` for everything.

    ``deadline`` is that of a fetch which this one is a part of.

    Raises SourceError: bad address, private address not in ``fetch.allow_hosts``, name not found, TLS, time-out,
    status other than 200, too large, cut short, or not text.
    """
    deadline = deadline or Deadline(fetch.timeout_s)
    seen: list[str] = []
    current = url
    while True:
        _check_address(current, url)
        if current in seen:
            raise SourceError(f"{url} redirects in a circle", hint=_SAVE)
        if len(seen) > HOPS:
            raise SourceError(f"{url} redirects more than {HOPS} times", hint=_SAVE)
        seen.append(current)
        answer = _ask(current, url, fetch, deadline)
        if isinstance(answer, Material):
            return checked(answer)
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


def _ask(address: str, asked: str, fetch: Fetch, deadline: Deadline) -> Material | str:
    """One request: the page, or the address that it redirects to."""
    guard = Guard(fetch.allow_hosts, deadline)
    headers = {
        "User-Agent": AGENT,
        "Accept": "text/html,text/plain;q=0.9,*/*;q=0.1",
        "Accept-Encoding": "gzip, deflate",
    }
    try:
        with (
            httpx.Client(transport=_Transport(guard, secure=address.startswith("https")), trust_env=False) as client,
            client.stream("GET", address, headers=headers, follow_redirects=False, timeout=fetch.timeout_s) as answer,
        ):
            if answer.status_code in (301, 302, 303, 307, 308) and answer.headers.get("location"):
                return _location(answer, address, asked)
            if answer.status_code != 200:
                raise _status(answer, asked)
            return _material(answer, address, asked, deadline)
    except Refused as refused:
        raise SourceError(
            f"{asked} is not fetched: {refused}", hint=f"if you trust it: --allow-host {refused.allow}"
        ) from refused
    except (httpx.TimeoutException, httpcore.TimeoutException, TimeoutError) as error:
        raise SourceError(
            f"{asked} did not answer within {fetch.timeout_s:g} s", hint="try again later, or save the page"
        ) from error
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
        raise SourceError(f"{asked} redirects to an invalid address", hint=_SAVE) from error


def _status(answer: httpx.Response, asked: str) -> SourceError:
    code = answer.status_code
    reason, hint = _STATUS.get(code, ("", ""))
    if not reason:
        reason = "the server has a problem" if code >= 500 else "the server sent no page"
        hint = "try again later" if code >= 500 else _SAVE
    wait = answer.headers.get("retry-after", "")
    if code in (429, 503) and wait.isdigit() and len(wait) <= 6:
        hint = f"try again in {wait} seconds"
    return SourceError(f"{asked} cannot be read: {reason} (status {code})", hint=hint)


def _material(answer: httpx.Response, address: str, asked: str, deadline: Deadline) -> Material:
    declared = answer.headers.get("content-type", "")
    kind = declared.split(";")[0].strip().lower()
    if kind not in _TYPES:
        what = kind.split("/")[0] if kind.split("/")[0] in ("image", "audio", "video") else kind[:60]
        raise SourceError(f"{asked} is {what}, not a page of text", hint="give the address of an article")
    if answer.headers.get("content-encoding", "").count(",") > 1:
        raise SourceError(f"{asked} is packed several times over", hint=_SAVE)
    limit = LARGEST_DOCUMENT if _TYPES[kind] in DOCUMENTS or kind == "application/octet-stream" else LARGEST
    pieces: list[bytes] = []
    size = 0
    for piece in answer.iter_bytes(65536):
        size += len(piece)
        pieces.append(piece)
        if size > limit:
            raise SourceError(
                f"{asked} is larger than {limit >> 20} MB", hint="give the article alone, as text or HTML"
            )
        deadline.left()
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", declared, re.IGNORECASE)
    return Material(b"".join(pieces), asked, _TYPES[kind], charset.group(1) if charset else None, url=address)


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
        return SourceError(f"{asked} redirects to an invalid address", hint=_SAVE)
    if "incomplete" in text or "without sending complete" in text or "peer closed" in text:
        return SourceError(f"{asked} was cut short on the way", hint="try again")
    if isinstance(error, httpx.DecodingError):
        return SourceError(f"{asked} is packed in a broken way", hint="try again, or save the page")
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
