"""Lines that name a writer: with a date behind the name, or a desk in its place."""

from __future__ import annotations

import re

SIGNED_AND_DATED = re.compile(r"(?P<names>.{6,80}?)(?:\s+(?:pada|on)|\s*[|·•–—-])\s+(?P<date>.{0,20}\d.{6,40})")
"""A byline with a date behind it: ``Oleh Sari pada 21 Mar 2025, 09:30 WIB``."""
_DESK = re.compile(
    r"(?:the|our|a)\s+(?:[\w-]+\s+){0,3}(?:desk|team|staff|reporters?|correspondents?|editors?)", re.IGNORECASE
)
"""Writers without a name: ``By the transport desk``."""


def is_name(text: str) -> bool:
    """Whether a text is one name or more, rather than words of a story."""
    words = text.split()
    if _DESK.fullmatch(text):
        return True
    return 1 <= len(words) <= 8 and sum(word[0].isupper() for word in words) >= len(words) / 2
