"""How much two stretches of text say the same, by the words that carry meaning."""

import re
from collections.abc import Set

from podcast.languages import part

NEAR = 0.6
"""Two sentences that share so much of their words say the same thing."""


def content_words(text: str, language: str) -> frozenset[str]:
    """Small-letter words that carry meaning.

    >>> sorted(content_words("Gubernur itu tidak menghapus foto.", "id"))
    ['foto', 'gubernur', 'menghapus']
    """
    stopwords = part(language, "telling").STOPWORDS
    words = (word for word in re.findall(r"[\w'-]+", text.lower()) if len(word) > 2 or word.isdigit())
    return frozenset(word for word in words if word not in stopwords)


def overlap(left: Set[str], right: Set[str]) -> float:
    """Share of the smaller set that the other holds too."""
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


def alike(said: Set[str], other: Set[str], near: float = NEAR) -> bool:
    """Whether two stretches say the same thing: most of their words, and the first no figure of its own."""
    figures = {word for word in said if any(map(str.isdigit, word))}
    return figures <= other and overlap(said, other) > near
