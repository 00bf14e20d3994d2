"""Fetches one page from the web, and says what is wrong with what came instead."""

from __future__ import annotations

import re
from collections.abc import Mapping

from podcast.errors import SourceError
from podcast.model import Fetch
from podcast.sources.material import DOCUMENTS, LARGEST, LARGEST_DOCUMENT, Format, Material, checked
from podcast.web import client
from podcast.web.client import SAVE, Ask
from podcast.web.guard import Deadline

_TYPES: dict[str, Format | None] = {
    "text/html": "html", "application/xhtml+xml": "html", "text/plain": "text", "text/markdown": "markdown",
    "text/x-markdown": "markdown", "": None, "application/octet-stream": None, "application/xml": "html",
    "text/xml": "html", "application/rss+xml": "feed", "application/atom+xml": "feed", "application/rdf+xml": "feed",
    "application/feed+json": "text", "application/pdf": "pdf", "application/epub+zip": "epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}  # fmt: skip
_STATUS: dict[int, tuple[str, str]] = {
    400: ("the server did not understand the request", "check the address"),
    401: ("it asks for a login", SAVE),
    402: ("it asks for payment", SAVE),
    403: ("the server refuses to show it to programs or to you", SAVE),
    404: ("there is no such page", "check the address"),
    406: ("the server refuses to show it to programs", SAVE),
    410: ("the page is gone for good", "look for a copy, such as in the Internet Archive"),
    429: ("the server asks for fewer requests", "wait a few minutes and try again"),
    451: ("the page is withheld for legal reasons", "choose another article"),
}


def get(url: str, fetch: Fetch, deadline: Deadline | None = None, ask: Ask | None = None) -> Material:
    """The page at ``url``, at most LARGEST bytes after decompression, within ``fetch.timeout_s`` for everything.

    ``deadline`` is that of a fetch which this one is a part of, ``ask`` is how the web is asked when not at once.

    Raises SourceError: as ``web.client.ask``, and for a status other than 200 and for what is not text.
    """

    def allow(status: int, headers: Mapping[str, str]) -> int:
        if status != 200:
            raise refusal(status, headers, url)
        kind = _kind(headers)
        if kind not in _TYPES:
            what = kind.split("/")[0] if kind.split("/")[0] in ("image", "audio", "video") else kind[:60]
            raise SourceError(f"{url} is {what}, not a page of text", hint="give the address of an article")
        large = _TYPES[kind] in DOCUMENTS or kind == "application/octet-stream"
        return LARGEST_DOCUMENT if large else LARGEST

    answer = (ask or client.ask)(url, fetch, deadline or Deadline(fetch.timeout_s), allow=allow)
    declared = re.search(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", answer.headers.get("content-type", ""), re.IGNORECASE)
    charset = declared.group(1) if declared else None
    return checked(Material(answer.body, url, _TYPES[_kind(answer.headers)], charset, url=answer.url))


def _kind(headers: Mapping[str, str]) -> str:
    return headers.get("content-type", "").split(";")[0].strip().lower()


def refusal(code: int, headers: Mapping[str, str], asked: str) -> SourceError:
    """What to say of a status that is no page."""
    reason, hint = _STATUS.get(code, ("", ""))
    if not reason:
        reason = "the server has a problem" if code >= 500 else "the server sent no page"
        hint = "try again later" if code >= 500 else SAVE
    wait = headers.get("retry-after", "")
    if code in (429, 503) and wait.isdigit() and len(wait) <= 6:
        hint = f"try again in {wait} seconds"
    return SourceError(f"{asked} cannot be read: {reason} (status {code})", hint=hint)
