"""What a page says of itself: JSON-LD first, then Open Graph, then meta elements, then the page's own elements."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any
from urllib.parse import urljoin, urlsplit

from podcast import languages
from podcast.sources.bylines import SIGNED_AND_DATED, is_name
from podcast.sources.dates import CHANGED, iso, published_line
from podcast.sources.draft import tidy

_ARTICLES = frozenset(
    "NewsArticle Article ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle "
    "ReviewNewsArticle BlogPosting Report TechArticle ScholarlyArticle AdvertiserContentArticle "
    "SocialMediaPosting".split()
)
_PUBLISHED = (
    "article:published_time datepublished dc.date date pubdate publishdate publish_date publish-date "
    "content_publisheddate dcterms.created parsely-pub-date sailthru.date"
).split()
_MODIFIED = "article:modified_time datemodified og:updated_time last-modified dcterms.modified".split()
"""Names of meta elements, lower case, that hold a date."""
_LONGEST_LINE = 120
"""Characters of a line that states a date or a writer."""
_AROUND = 40
"""Elements before and after the title among which such a line is looked for."""
_LONGEST_JSON = 1_000_000
"""Characters of one JSON-LD script."""
_DEEPEST = 12
"""Levels of JSON-LD looked into."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says of itself; None where it does not say."""

    title: str | None = None
    byline: str | None = None
    site: str | None = None
    url: str | None = None
    published: str | None = None
    modified: str | None = None
    image: str | None = None
    section: str | None = None
    language: str | None = None
    free: bool = True
    """False when the page itself says that it is for subscribers."""


def facts(tree: Any, address: str | None) -> Facts:
    """Facts of an lxml page; ``address`` is where it was fetched from."""
    linked = _linked(tree)
    meta = _meta(tree)

    def first(*values: str | None) -> str | None:
        return next((value for value in values if value), None)

    byline = first(
        _names(linked.get("author")),
        _person(meta.get("article:author")),
        _person(meta.get("author")),
        _person(meta.get("dc.creator")),
    ) or _own_byline(tree)
    published = _moment(linked.get("datePublished"), *(meta.get(name) for name in _PUBLISHED), _own_time(tree))
    shown = _Shown() if byline and published else _shown(tree)
    publisher = _name(linked.get("publisher")) or _name(linked.get("isPartOf"))
    return Facts(
        title=first(_text(linked.get("headline")), meta.get("og:title"), meta.get("twitter:title"))
        or _own_title(tree, meta),
        byline=byline or shown.byline,
        site=first(publisher, meta.get("og:site_name"), meta.get("application-name"), _host(address)),
        url=_canonical(tree, linked, meta, address),
        published=published or shown.published,
        modified=_moment(linked.get("dateModified"), *(meta.get(name) for name in _MODIFIED), shown.modified),
        image=_picture(
            address or meta.get("og:url"),
            linked.get("image"),
            linked.get("thumbnailUrl"),
            meta.get("og:image"),
            meta.get("twitter:image"),
        ),
        section=first(_text(linked.get("articleSection")), meta.get("article:section"), meta.get("section")),
        language=first(
            _language(_text(linked.get("inLanguage"))),
            _language(tree.get("lang")),
            _language(meta.get("og:locale")),
            _language(meta.get("content-language")),
        ),
        free=str(linked.get("isAccessibleForFree", "true")).lower() != "false",
    )


@dataclass(frozen=True, slots=True)
class _Shown:
    """What lines beside the title state, for a reader's eyes."""

    byline: str | None = None
    published: str | None = None
    modified: str | None = None


def _shown(tree: Any) -> _Shown:
    """Writer and dates that a page only shows: ``Penulis: Sari``, ``Kamis, 16 Jan 2025 11:23 WIB``."""
    parts = languages.parts("reading")
    byline = published = modified = None
    for line in _beside_title(tree):
        named, moment = _signed_and_dated(line, parts)
        byline = byline or named
        if moment and CHANGED.search(line):
            modified = modified or moment
        else:
            published = published or moment
    return _Shown(byline, published or modified, modified)


def _signed_and_dated(line: str, parts: tuple[ModuleType, ...]) -> tuple[str | None, str | None]:
    """The writer that a line names and the moment that it states; None for what it does not."""
    parted = SIGNED_AND_DATED.fullmatch(line)
    moment = published_line(parted["date"], parts) if parted else None
    signature = parted["names"] if parted and moment else line
    matches = (part.BYLINES.fullmatch(signature) for part in parts)
    names = next((match["name"].strip(" ,-") for match in matches if match), None)
    if names and is_name(names):
        return _without_outlet(names), moment
    return None, published_line(line, parts)


def _beside_title(tree: Any) -> Iterator[str]:
    """Short lines around the page's main heading, those after it first."""
    heading = next(tree.iter("h1"), None)
    if heading is None:
        return
    for axis in ("following", "preceding"):
        for element in heading.xpath(f"({axis}::div|{axis}::p|{axis}::span|{axis}::time)[position() <= {_AROUND}]"):
            if len(element) <= 4:
                text = tidy(element.text_content())
                if 6 <= len(text) <= _LONGEST_LINE:
                    yield text


def _moment(*values: Any) -> str | None:
    return next((moment for value in values if (moment := iso(_text(value)))), None)


def _picture(address: str | None, *values: Any) -> str | None:
    """The first whole http(s) address among a page's ways to name its picture."""
    for value in values:
        entry = value[0] if isinstance(value, list) and value else value
        entry = entry.get("url") or entry.get("contentUrl") if isinstance(entry, dict) else entry
        try:
            whole = urljoin(address or "", entry.strip()) if isinstance(entry, str) else ""
            if re.match(r"https?://[^\s<>\"]{4,2000}$", whole) and urlsplit(whole).hostname:
                return whole
        except ValueError:
            continue
    return None


def _linked(tree: Any) -> dict[str, Any]:
    """The first article among the page's JSON-LD, else nothing."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (script.text or "").strip()
        if not text or len(text) > _LONGEST_JSON:
            continue
        text = re.sub(r"^\s*<!--.*?-->", "", text, flags=re.DOTALL)
        text = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", text)
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in _entries(data, 0):
            return entry
    return {}


def _entries(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for entry in data[:200]:
            yield from _entries(entry, depth + 1)
    elif isinstance(data, dict):
        kinds = data.get("@type")
        if _ARTICLES & {str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])}:
            yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            yield from _entries(data.get(key), depth + 1)


def _meta(tree: Any) -> dict[str, str]:
    """Contents of meta elements by their lower-case property or name; the first of a kind counts."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        value = _text(element.get("content"))
        if name and value:
            found.setdefault(name.strip().lower(), value)
    return found


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, str):
        return None
    text = tidy(re.sub(r"<[^>]{1,200}>", "", html.unescape(value[:2000])))
    return text or None


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    name = _text(value)
    return name if name and not name.startswith(("http://", "https://")) and len(name) <= 120 else None


def _names(value: Any) -> str | None:
    """Names of all authors, joined by commas."""
    values = value if isinstance(value, list) else [value]
    names = list(dict.fromkeys(name for entry in values[:8] if (name := _person(_name(entry)))))
    return ", ".join(names) or None


def _person(value: str | None) -> str | None:
    """A name, not the address of a profile."""
    if not value or re.search(r"https?://|www\.|@", value) or len(value) > 120:
        return None
    return _without_outlet(re.sub(r"(?i)^(?:by|oleh|penulis|rep|reporter)\s*:?\s+", "", value)) or None


def _without_outlet(names: str) -> str:
    """A name without the outlet behind it: ``Sari Halaman - detikNews``, ``Galih Prasetyo | Suara.Com``."""
    return re.sub(r"\s+(?:-|\||–|—|·|•)\s+[\w.]+(?: [\w.]+){0,2}$", "", names)


def _language(value: str | None) -> str | None:
    match = re.match(r"([A-Za-z]{2})(?:[-_]|$)", value or "")
    code = match.group(1).lower() if match else None
    return "id" if code == "in" else code  # the old code of Indonesian, which sites still write


def _host(address: str | None) -> str | None:
    """Name of the host that served the page; a number or a name without a dot is no site."""
    host = urlsplit(address).hostname if address else None
    named = host is not None and "." in host and not host.replace(".", "").isdigit() and ":" not in host
    return host.removeprefix("www.") if host and named else None


def _canonical(tree: Any, linked: dict[str, Any], meta: dict[str, str], address: str | None) -> str | None:
    """The page's own address for itself, unless it is only the outlet's front page."""
    entity = linked.get("mainEntityOfPage")
    link = next((e.get("href") for e in tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()), None)
    candidates = [
        link,
        linked.get("url"),
        entity.get("@id") if isinstance(entity, dict) else entity,
        meta.get("og:url"),
    ]
    for candidate in candidates:
        if not isinstance(candidate, str) or len(candidate) > 2000:
            continue
        try:
            whole = urljoin(address or "", candidate.strip())
            parts = urlsplit(whole)
        except ValueError:
            continue
        if (
            parts.scheme in ("http", "https")
            and parts.hostname
            and parts.path.strip("/")
            and not re.search(r"[\s<>\"]", whole)
        ):
            return whole
    return address


def _own_title(tree: Any, meta: dict[str, str]) -> str | None:
    """The page's only main heading, else the title of the window without the outlet's name."""
    headings = [text for element in tree.iter("h1") if (text := tidy(element.text_content()))]
    if len(headings) == 1 and len(headings[0].split()) >= 2:
        return headings[0]
    title = next((tidy(element.text_content()) for element in tree.iter("title")), "")
    pieces = re.split(r"\s+[|–—»·-]\s+", title)
    if len(pieces) > 1 and len(pieces[-1].split()) <= 4 and len(pieces[0].split()) >= 3:
        title = title[: title.rindex(pieces[-1])].rstrip(" |–—»·-")
    return title or (headings[0] if headings else None)


def _own_byline(tree: Any) -> str | None:
    for element in tree.xpath(
        "//@rel[. = 'author']/.. | //@itemprop[. = 'author']/.. | "
        "//@class[contains(concat(' ', ., ' '), ' byline ') or contains(concat(' ', ., ' '), ' author ')]/.."
    )[:5]:
        name = _person(tidy(element.text_content()))
        if name and 1 <= len(name.split()) <= 6 and not re.search(r"\d", name):
            return name
    return None


def _own_time(tree: Any) -> str | None:
    return next((element.get("datetime") for element in tree.iter("time") if element.get("datetime")), None)
