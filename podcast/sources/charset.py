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
_TWICE = re.compile(
    "[\u00c2-\u00c5][{c}]|\u00e2(?:\u20ac|\u0080)(?:[{c}]|\ufffd|(?=\\s|$))|[\u00e1-\u00ef][{c}]{{2}}|\u00f0[{c}]{{3}}".format(
        c="\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019"
        "\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
    )
)
"""A letter of UTF-8 whose bytes were read one by one as cp1252, its five empty places left as they are."""


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
        return data.decode("utf-8")
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


def mend(text: str) -> tuple[str, int]:
    """The text with every letter put right that was encoded twice (``â€œ`` for a curly mark), and how many there were.

    >>> mend("CafÃ© â€œSegaraâ€\x9d")
    ('Café “Segara”', 3)
    >>> mend("Café “Segara”")
    ('Café “Segara”', 0)
    """
    if not any(mark in text for mark in "ÂÃÄÅâð"):
        return text, 0
    mended = 0

    def once(match: re.Match[str]) -> str:
        nonlocal mended
        try:
            letter = b"".join(map(_byte, match.group())).decode("utf-8")
        except UnicodeError:
            # The closing curly mark is the one whose last byte cp1252 does not know, so that it got lost on the way.
            letter = "”" if match.group()[:2] in ("â€", "â\x80") and len(match.group()) < 4 else match.group()
        mended += letter != match.group()
        return letter

    return _TWICE.sub(once, text), mended


def _byte(letter: str) -> bytes:
    return letter.encode("latin-1") if letter <= "\xff" else letter.encode("cp1252")
