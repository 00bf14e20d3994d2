"""Which articles tell of the same event: told once in a digest, with every outlet that reports it named."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from podcast.languages.ear import ear_for
from podcast.languages.likeness import content_words, overlap
from podcast.model import Article

BEGINNING = 6
"""Sentences that tell what an article is about."""
STEM = 6
WORDS, NAMES, TITLE = 0.35, 0.5, 0.5
"""What two beginnings share of their words and of their names, and how much of each title the other one holds. Of
13,117 pairs within DAYS among 1,499 Indonesian articles (IndoSum), copies apart, one passes: a football match's."""
DAYS = timedelta(days=2)
"""Between two reports of one event."""
FIGURES = 3
"""Figures that two undated articles must share as well."""
MANY_FIGURES, SAME_FIGURES = 4, 0.3
"""From so many figures in each, what they share of them: reports that only look alike have figures of their own."""


def events(articles: Sequence[Article]) -> list[int]:
    """For each article the number of its event, counted from 1 in the order of their first mention.

    >>> texts = ("Jembatan Laya dibuka pada Senin, 4 Mei 2026.", "Jembatan Laya panjangnya 90 meter.")
    >>> one = Article(title="Jembatan Laya dibuka", language="id", published="2026-05-04", sentences=texts)
    >>> other = Article(title="Harga telur naik", language="id", published="2026-05-04", sentences=("Telur mahal.",))
    >>> events([one, other, one])
    [1, 2, 1]
    """
    found: list[int] = []
    marks = [_Marks.of(article) for article in articles]
    for index, mark in enumerate(marks):
        same = next((found[before] for before in range(index) if marks[before].same_event(mark)), None)
        found.append(same or max(found, default=0) + 1)
    return found


@dataclass(frozen=True)
class _Marks:
    """What an event is known by."""

    words: frozenset[str]
    names: frozenset[str]
    figures: frozenset[str]
    title: frozenset[str]
    published: datetime | None

    @classmethod
    def of(cls, article: Article) -> "_Marks":
        names = ear_for(article).names
        beginning = " ".join(article.sentences[:BEGINNING])
        return cls(
            words=_stems(f"{article.title} {beginning}", article.language),
            names=frozenset(word for word in re.findall(r"\b[A-Z][\w'’-]*", beginning) if word in names),
            figures=frozenset(re.findall(r"\d(?:[\d.,:]*\d)?", beginning)),
            title=_stems(article.title, article.language),
            published=_moment(article.published),
        )

    def same_event(self, other: "_Marks") -> bool:
        held = min(_share(self.title, other.words), _share(other.title, self.words))
        if overlap(self.words, other.words) < WORDS or overlap(self.names, other.names) < NAMES or held < TITLE:
            return False
        many = min(len(self.figures), len(other.figures)) >= MANY_FIGURES
        if many and overlap(self.figures, other.figures) < SAME_FIGURES:
            return False
        if self.published and other.published:
            return abs(self.published - other.published) <= DAYS
        return len(self.figures & other.figures) >= FIGURES


def _share(part: frozenset[str], whole: frozenset[str]) -> float:
    return len(part & whole) / len(part) if part else 0.0


def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in content_words(text, language))


def _moment(published: str | None) -> datetime | None:
    """The day of publication; offsets do not matter here."""
    try:
        return datetime.fromisoformat((published or "")[:10])
    except ValueError:
        return None
