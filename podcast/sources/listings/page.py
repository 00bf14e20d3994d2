"""A section page: its links that look like those to articles."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from podcast.model import Item
from podcast.sources.charset import decode
from podcast.sources.draft import tidy
from podcast.sources.listings.listing import Listing
from podcast.sources.listings.whole import address

HEADLINE = 4
"""Words from which the text of a link may be a headline."""
_ELSEWHERE = re.compile(
    r"/(?:tags?|topik|topics?|kategori|categor(?:y|ies)|authors?|penulis|editor|search|cari|login|masuk|register|daftar"
    r"|about|tentang|contact|kontak|privacy|terms|redaksi|pedoman|feed|rss|page|halaman|video|foto|photos?|galeri)(?:/|$)"
    r"|\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|css|js|xml|ico)$",
    re.IGNORECASE,
)
_FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json")
_OUTSIDE = ("nav", "footer", "aside", "header")


def parse(data: bytes, name: str, url: str | None) -> Listing:
    """Links of the page in its own order, each once, with the longest text that leads to it as title."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    found = Listing("page")
    try:
        parser = HTMLParser(remove_comments=True, remove_pis=True)
        tree = document_fromstring(decode(data).replace("\x00", ""), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return found
    base = _join(url, tree.findtext(".//base") or next(iter(tree.xpath("//base/@href")), "")) or url
    found.title = tidy(tree.findtext(".//title") or "")[:300] or None
    for link in tree.iter("link"):
        if (link.get("type") or "").lower() in _FEEDS and (href := _join(base, link.get("href"))):
            found.feeds.append(href)
    titles: dict[str, str] = {}
    for anchor in tree.iter("a"):
        target = _join(base, anchor.get("href"))
        if target is None or not _article_like(target, url) or _outside(anchor):
            continue
        target = target.partition("#")[0]
        words = tidy(anchor.text_content())[:300]
        titles[target] = max(titles.get(target, ""), words, key=len)
    for target, words in titles.items():
        if len(words.split()) >= HEADLINE:
            found.items.append(Item(source=target, title=words))
    return found


def _join(base: str | None, href: str | None) -> str | None:
    try:
        return address(urljoin(base or "", (href or "").strip())) if href else None
    except ValueError:
        return None


def _article_like(target: str, page: str | None) -> bool:
    """Whether an address is one of the same site, and deep or long enough to be that of an article.

    >>> [_article_like(f"https://www.a.id{path}", "https://a.id/berita") for path in ("/b/pasar-pagi-dibuka", "/tag/x")]
    [True, False]
    >>> _article_like("https://iklan.example/pasar-pagi-dibuka", "https://a.id/berita")
    False
    """
    parts, own = urlsplit(target), urlsplit(page or "")
    here, there = ((each.hostname or "").removeprefix("www.") for each in (own, parts))
    if page and not (here == there or there.endswith(f".{here}")):
        return False
    path = parts.path.rstrip("/")
    if _ELSEWHERE.search(path) or path in ("", own.path.rstrip("/")):
        return False
    last = path.rsplit("/", 1)[-1]
    return (
        last.count("-") + last.count("_") >= 2 or bool(re.search(r"\d{4,}", path)) or last.endswith((".html", ".htm"))
    )


def _outside(anchor: Any) -> bool:
    return any(parent.tag in _OUTSIDE for parent in anchor.iterancestors())
