"""Addresses: without what follows readers around, and what makes two of them one."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit, urlunsplit

_PORTS = {"http": ":80", "https": ":443"}
_AMP = re.compile(r"/amp/?$|(?<=/)amp/(?=[^/])|\.amp(?=(?:\.html?)?$)", re.IGNORECASE)


def clean(url: str) -> str:
    """The same page without tracking parameters and fragment; what stays is left as it is written.

    >>> clean("https://contoh.id/a;b?utm_source=rss&id=7&fbclid=x#komentar")
    'https://contoh.id/a;b?id=7'
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url
    query = parts.query
    if query:
        from courlan import normalize_url

        kept = {pair.partition("=")[0] for pair in urlsplit(normalize_url(f"https://a.id/?{query}")).query.split("&")}
        query = "&".join(pair for pair in query.split("&") if pair.partition("=")[0] in kept)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def key(url: str) -> str:
    """What all addresses of one page have in common: no scheme, no www, no tracking, no fast-page variant.

    >>> key("http://www.Contoh.id:80/a/amp/?b=2&a=1&utm_medium=x") == key("https://contoh.id/a?a=1&b=2")
    True
    >>> key("https://contoh.id/?p=1") == key("https://contoh.id/?p=2")
    False
    """
    try:
        parts = urlsplit(clean(url))
        host = parts.netloc.lower().rpartition("@")[2]
    except ValueError:
        return url
    host = host.removesuffix(_PORTS.get(parts.scheme.lower(), " "))
    for prefix in ("www.", "amp."):
        host = host.removeprefix(prefix)
    path = _AMP.sub("", unquote(parts.path)).rstrip("/")
    query = "&".join(sorted(pair for pair in parts.query.split("&") if pair and pair.lower() not in ("amp", "amp=1")))
    return f"{host}{path}" + (f"?{query}" if query else "")
