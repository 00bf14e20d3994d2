"""Bytes into text: byte order mark, strict UTF-8, what was declared, and last the encoding of old Windows pages."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_MOJIBAKE = re.compile(
    "[\u00c2\u00c3\u00e2][\u0080-\u00bf\u20ac\u201a-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u02c6\u02dc\u2013\u2014\u2018-\u201d\u2122]"
)


def decode(data: bytes, declared: str | None = None) -> str:
    """Text of ``data``; never raises, for the last resort has a letter for every byte.

    >>> decode("“Kopi” é".encode("cp1252"))
    '“Kopi” é'
    >>> decode("kopi".encode("utf-16"))
    'kopi'
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    guess = _wide(data)
    if guess:
        return data.decode(guess, "replace")
    try:
        return _repaired(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    inside = _DECLARED.search(data[:4096])
    named = (inside.group(1) or inside.group(2)).decode("ascii", "replace") if inside else None
    for charset in (declared, named):
        try:
            if charset and codecs.lookup(charset).name not in ("utf-8", "ascii", "iso8859-1"):
                return data.decode(charset)
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    kept = data.decode("utf-8", "ignore")
    broken = len(data) - len(kept.encode())
    if sum(not letter.isascii() for letter in kept) > 4 * broken:
        return data.decode("utf-8", "replace")  # a few broken bytes in a UTF-8 page
    return data.decode("cp1252", "replace")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text is zero."""
    head = data[:400]
    if len(head) < 8:
        return None
    if head[1::2].count(0) > 0.7 * len(head[1::2]) and head[::2].count(0) == 0:
        return "utf-16-le"
    if head[::2].count(0) > 0.7 * len(head[::2]) and head[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def _repaired(text: str) -> str:
    """Undo UTF-8 that was once read as cp1252 (``â€œ`` for a curly mark), when the whole text can be turned back."""
    head = text[:200_000]
    if not any(mark in head for mark in "ÂÃâ") or len(_MOJIBAKE.findall(head)) < 2:
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text
