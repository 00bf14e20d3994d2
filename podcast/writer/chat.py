"""The words of which chat between the hosts may be made."""

import re
from pathlib import Path

from podcast.languages import part
from podcast.model import Article, Show
from podcast.writer.register import is_grave
from podcast.writer.style import Style

ADDRESSED = ("greeting", "start", "subscribe", "goodbye")
"""Phrases to the listener, which stand in the opening and the closing only."""


def chat_words(article: Article, show: Show, *, root: Path | None = None) -> frozenset[str]:
    """Small-letter words of which chat between the hosts may be made: the language's, and those of the style."""
    style = Style.load(show.style, article.language, root)
    register = "sober" if is_grave(article) else "warm"
    lists = (phrases for name, phrases in style.table.get(register, {}).items() if name not in ADDRESSED)
    said = " ".join(phrase for phrases in lists for phrase in phrases)
    words = f"{part(article.language, 'retelling').CHAT[register]} {re.sub(r'{.*?}', ' ', said)}"
    return frozenset(re.findall(r"[^\W_][\w'-]*", words.lower().replace("’", "'")))
