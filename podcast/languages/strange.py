"""Whether a text is in another language than the one around it, by the everyday words that only one of the two has."""

import re

from podcast.languages import part, supported

MANY = 3
"""Everyday words of another language, from which a text is in it; and so many for each of its own."""
FEWEST = 4
"""Small words of a text that has none of its own, from which one of another language tells."""


def is_strange(text: str, language: str) -> bool:
    """Whether a text is rather in another supported language than in ``language``.

    >>> is_strange("Residents can enter without paying, and dogs are allowed.", "id")
    True
    >>> is_strange("Band The Beatles merilis ulang album lamanya.", "id")
    False
    """
    own, is_verb = part(language, "reading").PROFILE, part(language, "telling").is_verb
    others = [part(code, "reading").PROFILE - own for code in supported() if code != language]
    words = set(re.findall(r"[a-z']+", text.lower()))
    known = len(words & own)
    if max((len(words & other) for other in others), default=0) >= max(MANY, MANY * known):
        return True
    small = set(re.findall(r"\b[a-z']+\b", text))  # the "the" of "The Beatles" is no English
    wholly = not known and len(small) >= FEWEST and any(small & other for other in others)
    return wholly and not any(map(is_verb, small))
