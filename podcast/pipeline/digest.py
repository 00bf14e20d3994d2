"""Several articles into one edition: which of them may share it, in what order, and whether it is here already."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from podcast import library
from podcast.errors import SourceError, UsageError
from podcast.model import Article
from podcast.pipeline.draft import Draft, Stories, minutes
from podcast.pipeline.order import Order
from podcast.writer.digest_article import bind

NAME = "digest"
"""What a digest is called where a source has its address."""
FEWEST = 2
OVERLONG = 1.5
"""Times the minutes asked for, from which the user is told how long a digest runs."""
Group = list[tuple[str, Article]]
"""Articles of one language, each with the source that it came from."""


class AloneError(SourceError):
    """A new article that waits for another one to share a digest with."""


def bound(
    root: Path, read: Sequence[tuple[str, Article]], order: Order, stories: Stories
) -> tuple[Article, tuple[str, ...]]:
    """The digest of what was ``read``, each article with the source that it came from, and warnings.

    An article that is there twice is told once. The same set of articles again is the same digest, told in the same
    order unless ``order.force``. Raises SourceError for fewer than two articles, UsageError for two languages.
    """
    articles, warnings = _once(read)
    if len(articles) < FEWEST:
        hint = "give at least two different articles, or leave out --digest"
        raise SourceError(f"a digest needs two articles or more, and {len(articles) or 'none'} can be told", hint=hint)
    _one_language(read)
    article = bind(articles)
    slug = stories.slug(article)
    if slug and not order.force:
        article = bind(_as_on_shelf(root, slug, articles))
    order.tell(f"a digest of {len(articles)} articles: {article.title}")
    return article, tuple(warnings)


def by_language(read: Sequence[tuple[str, Article]]) -> list[Group]:
    """What was read, the articles of each language together."""
    groups: dict[str, Group] = {}
    for source, article in read:
        groups.setdefault(article.language, []).append((source, article))
    return list(groups.values())


def _once(read: Sequence[tuple[str, Article]]) -> tuple[list[Article], list[str]]:
    """The articles without repetitions, and a warning for each of these."""
    kept: dict[str, str] = {}
    articles: list[Article] = []
    warnings: list[str] = []
    for source, article in read:
        keys = _keys(article)
        twin = next((kept[key] for key in keys if key in kept), None)
        if twin is not None:
            warnings.append(f"{source} is the same article as {twin}; it is told once")
            continue
        articles.append(article)
        kept |= dict.fromkeys(keys, source)
    return articles, warnings


def _one_language(read: Sequence[tuple[str, Article]]) -> None:
    groups = by_language(read)
    if len(groups) > 1:
        listed = "; ".join(f"{group[0][1].language}: {', '.join(source for source, _ in group)}" for group in groups)
        hint = "make a digest for each language; --language says it for articles whose language was not found out"
        raise UsageError(f"a digest is told in one language, and these are in {len(groups)}: {listed}", hint=hint)


def _as_on_shelf(root: Path, slug: str, articles: list[Article]) -> list[Article]:
    """Articles in the order in which the digest that stands there tells them."""
    standing = library.article(root, slug)
    places = [_keys(story) for _, story in standing.apart()] if standing else []

    def place(article: Article) -> int:
        keys = set(_keys(article))
        return next((number for number, known in enumerate(places) if keys & set(known)), len(places))

    return sorted(articles, key=place)


def untold(made: Draft) -> list[str]:
    """A warning for each story of which the script has no word, unless another outlet tells it."""
    cited = {number for line in made.script.lines for number in line.receipts}
    stories = zip(made.article.stories, made.article.apart(), strict=True)
    told = {
        story.event
        for story, (before, article) in stories
        if any(before < number <= before + len(article.sentences) for number in cited)
    }
    return [
        f"nothing of “{story.title}” can be told; it is named as a source only"
        for story in made.article.stories
        if story.event not in told
    ]


def overlong(made: Draft, asked: float) -> list[str]:
    """A warning when the script runs far longer than the minutes ``asked`` for: each story has its least."""
    runs = minutes(made.script)
    if runs <= OVERLONG * asked:
        return []
    many, length = len(made.article.stories), math.ceil(runs)
    way = f"give fewer (podcast update: --limit), or allow for them with --minutes {length}"
    return [f"a digest of {many} articles runs about {length} minutes, not {asked:g}: {way}"]


def _keys(article: Article) -> list[str]:
    return library.identity(article.url, article.sentences, article.origin, article.title)
