"""robots.txt (RFC 9309): which pages of a host a program may fetch, and how fast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from podcast.web.client import TOKEN

LARGEST = 512 << 10
"""Bytes that are read; the RFC asks for 500 KiB at least."""
LONGEST_DELAY_S = 60.0
"""A Crawl-delay beyond this would keep a run for days; the host is then asked once a minute."""


@dataclass(frozen=True)
class Robots:
    """The rules of one host."""

    may: Callable[[str], bool]
    """Whether an address may be fetched."""
    delay_s: float = 0.0
    """Its Crawl-delay; 0 when it states none."""


OPEN = Robots(lambda url: True)
"""A host without a robots.txt: everything may be fetched (RFC 9309, 2.3.1.3)."""
CLOSED = Robots(lambda url: False)
"""A host whose robots.txt cannot be had now: nothing may be fetched (RFC 9309, 2.3.1.4)."""


def read(status: int, body: bytes) -> Robots:
    """The rules in an answer to a request for robots.txt.

    >>> rules = read(200, b"User-agent: *\\nDisallow: /arsip/\\nCrawl-delay: 2")
    >>> rules.may("https://contoh.id/arsip/1"), rules.may("https://contoh.id/berita"), rules.delay_s
    (False, True, 2.0)
    >>> read(404, b"").may("https://contoh.id/"), read(503, b"").may("https://contoh.id/")
    (True, False)
    """
    if status >= 500 or status == 429:
        return CLOSED
    if status >= 300:
        return OPEN
    from protego import Protego

    rules = Protego.parse(body.decode("utf-8", "replace"))
    delay = rules.crawl_delay(TOKEN) or 0.0
    return Robots(lambda url: bool(rules.can_fetch(url, TOKEN)), min(max(delay, 0.0), LONGEST_DELAY_S))


def place(url: str) -> str:
    """Address of the robots.txt that rules ``url``.

    >>> place("https://contoh.id:8443/a?b#c")
    'https://contoh.id:8443/robots.txt'
    """
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/robots.txt"
