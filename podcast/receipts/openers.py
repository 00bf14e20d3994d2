"""How the hosts' own phrases open: "Good morning" names nothing, not even where a ship is called Good Hope."""

import re
from functools import cache
from pathlib import Path

STYLES = Path(__file__).parent.parent / "styles"
"""Styles that come with the program, by name; another one is a path."""
_WRITTEN = ("phrases.toml", "opening.j2", "closing.j2")
_OPENER = re.compile(r"\b[A-Z][a-z]+,? [a-z]+\b")


def without(style: str, language: str, text: str) -> str:
    """A text whose sentences open with a small letter where a phrase of the style opens as they do.

    >>> without("kopi-sedap", "en", "Good morning, coffee friends! Good Hope sank.")
    'good morning, coffee friends! Good Hope sank.'
    """
    own = _openers(style, language)
    return _OPENER.sub(lambda found: found[0].lower() if found[0] in own else found[0], text)


@cache
def _openers(style: str, language: str) -> frozenset[str]:
    """The first two words of whatever a style has its hosts say; none for a style that is not to be found."""
    base = STYLES / style if (STYLES / style).is_dir() else Path(style)
    files = [base / language / name for name in _WRITTEN]
    return frozenset(two for file in files if file.is_file() for two in _OPENER.findall(file.read_text("utf-8")))
