"""Articles that are spread over several pages: where the next one is, and the whole of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from podcast.errors import SourceError
from podcast.sources.draft import Draft

MOST_PAGES = 20
_PAGE_KEYS = ("page", "halaman", "hal")
_ALL = {("page", "all"), ("show", "all"), ("halaman", "all"), ("single", "1"), ("view", "all")}
_TURN = re.compile(
    r"\d{1,2}|[»›>‹«<]{1,2}"
    r"|.{0,20}\b(?:selanjutnya|berikutnya|lanjut|sebelumnya|semua|next|previous|all|single page)\b.{0,20}",
    re.IGNORECASE,
)
_COMMENTS = re.compile(r"comment|komentar", re.IGNORECASE)


class Turns(NamedTuple):
    """Addresses of other pages of an article; None where the page names none."""

    first: str | None = None
    following: str | None = None
    whole: str | None = None


def place(address: str) -> tuple[tuple[str, str, str], int]:
    """What all pages of an article have in common, and which one this is; 0 is all in one.

    >>> place("https://a.id/berita/d-12/jalan-rusak/2") == place("https://a.id/berita/d-12/jalan-rusak?page=2")
    True
    >>> place("https://a.id/x?page=all")[1], place("https://a.id/2024/03/05")[1]
    (0, 1)
    """
    parts = urlsplit(address)
    pairs = parse_qsl(parts.query)
    number = 0 if any((key.lower(), value.lower()) in _ALL for key, value in pairs) else 1
    kept = []
    for key, value in pairs:
        if key.lower() in _PAGE_KEYS and re.fullmatch(r"\d{1,2}", value):
            number = int(value)
        elif (key.lower(), value.lower()) not in _ALL:
            kept.append((key, value))
    path = parts.path.rstrip("/")
    tail = re.fullmatch(r"(?P<base>.*/[^/]*[A-Za-z][^/]*-[^/]*)(?:/page)?/(?P<number>\d{1,2})", path)
    if tail:
        path, number = tail.group("base"), int(tail.group("number"))
    host = (parts.netloc or "").lower().removeprefix("www.")
    return (host, path, urlencode(sorted(kept))), number


def links(tree: Any, address: str | None) -> Turns:
    """Other pages of the article that a page links to: of its own address, and told by a page number alone."""
    if not address:
        return Turns()
    try:
        own, number = place(address)
    except ValueError:
        return Turns()
    name = own[1].rsplit("/", 1)[-1]
    found: dict[int, str] = {}
    for element in tree.iter("a", "link"):
        href = element.get("href") or ""
        if not (href.startswith("?") or name in href):  # cheap, and true of nearly all links of a page
            continue
        if len(href) > 2_000 or _COMMENTS.search(href) or not _turns(element):
            continue
        try:
            target = urljoin(address, href.strip())
            base, at = place(target)
        except ValueError:
            continue
        if base == own and at != number and target.startswith(("http://", "https://")):
            found.setdefault(at, target.split("#")[0])
    if number == 0:
        return Turns()
    return Turns(found.get(1) if number > 1 else None, found.get(number + 1), found.get(0))


def _turns(element: Any) -> bool:
    """Whether a link turns a page, rather than that of the comments."""
    if "next" in (element.get("rel") or "").lower().split():
        return True
    if element.tag != "a" or not _TURN.fullmatch(" ".join(element.text_content().split())):
        return False
    around = (f"{parent.get('class') or ''} {parent.get('id') or ''}" for parent in element.iterancestors())
    return not any(_COMMENTS.search(names) for names in around)


def gather(draft: Draft, address: str, load: Callable[[str], tuple[Draft, str]], *, force: bool) -> Draft:
    """The whole article that ``draft`` at ``address`` is a page of; ``load`` gives a page and where it was in the end.

    All in one is taken where there is such a page, else every page after the other, MOST_PAGES at most, all of one
    host. Raises SourceError when a page is missing, unless ``force`` takes what there is.
    """
    if draft.whole:
        try:
            single, at = load(draft.whole)
            if _same_host(at, address) and _words(single) >= _words(draft):
                return single
        except SourceError:
            pass  # the pages one by one then
    try:
        if draft.first:
            draft, address = load(draft.first)
        seen = {draft.url, address}
        page, number = draft, 1
        while page.following:
            target = page.following
            if target in seen:
                break
            number += 1
            if number > MOST_PAGES:
                raise SourceError(f"{address} has more than {MOST_PAGES} pages", hint="give the article's text alone")
            seen.add(target)
            page, at = load(target)
            if not _same_host(at, address):
                raise SourceError(f"page {number} of {address} leads to another site", hint="save the pages as text")
            known = {block.text for block in draft.blocks} | {draft.title}
            draft.blocks += [block for block in page.blocks if block.text not in known]
            draft.dropped += [gone for gone in page.dropped if gone not in draft.dropped]
            draft.bold += page.bold
    except SourceError:
        if not force:
            raise
    return draft


def _same_host(one: str, other: str) -> bool:
    hosts = {(urlsplit(each).hostname or "").removeprefix("www.") for each in (one, other)}
    return len(hosts) == 1


def _words(draft: Draft) -> int:
    return sum(len(block.text.split()) for block in draft.blocks)
