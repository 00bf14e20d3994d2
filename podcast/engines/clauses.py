"""Splits a text that is too long for one breath at the best places it has, and never drops a letter."""

import re

_PLACES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<=[.!?…][\"”’')])\s+|(?<=[.!?…])\s+",
        r"(?<=[;:])\s+",
        r"(?<=[,–—])\s+",
        r"\s+(?=(?:dan|atau|tetapi|namun|sedangkan|karena|sehingga|agar|yang|and|or|but|because|while|which)\s)",
        r"\s+",
    )
)
"""From the best place to the worst: sentence, clause, phrase, before a joining word, word."""


def split(text: str, limit: int) -> list[str]:
    """Pieces of at most ``limit`` characters, about equally long, split at sentences, else clauses, else words.

    Only a word that is longer than ``limit`` is split inside. Spaces at the cuts are dropped, nothing else is.

    >>> split("Satu dua, tiga empat. Lima enam.", 22)
    ['Satu dua, tiga empat.', 'Lima enam.']
    >>> split("Satu dua, tiga empat. Lima enam.", 12)
    ['Satu dua,', 'tiga empat.', 'Lima enam.']
    >>> split("abcdefgh", 3)
    ['abc', 'def', 'gh']
    """
    return _split(text.strip(), limit, 0)


def _split(text: str, limit: int, level: int) -> list[str]:
    if len(text) <= limit:
        return [text] if text else []
    if level == len(_PLACES):
        return [text[start : start + limit] for start in range(0, len(text), limit)]
    parts = [part for part in _PLACES[level].split(text) if part]
    if len(parts) == 1:
        return _split(text, limit, level + 1)
    pieces: list[str] = []
    for group in _groups(parts, limit):
        pieces.extend(_split(group, limit, level + 1))
    return pieces


def _groups(parts: list[str], limit: int) -> list[str]:
    """Neighbours joined up to ``limit``, and evenly: a tiny rest would be spoken like a word on its own."""
    whole = sum(map(len, parts)) + len(parts) - 1
    even = whole / -(-whole // limit)
    groups = [parts[0]]
    for part in parts[1:]:
        joined = f"{groups[-1]} {part}"
        if len(joined) <= limit and (len(groups[-1]) < even * 0.8 or len(joined) <= even * 1.05):
            groups[-1] = joined
        else:
            groups.append(part)
    return groups
