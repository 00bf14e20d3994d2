"""Several articles bound into the one that a digest is written from: sentences one after the other, stories marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from podcast.languages import part
from podcast.languages.cuts import capital
from podcast.languages.ear import ear_for
from podcast.model import Article, Story
from podcast.writer import theme
from podcast.writer.digest_events import events
from podcast.writer.register import is_grave

LONGEST_TITLE = 110
"""Characters; a title of more themes leaves out the last ones."""


def bind(articles: Sequence[Article]) -> Article:
    """One article of several in the same language, in the order in which a digest tells them.

    What is grave goes first, and the reports of one event stand together; otherwise the order is kept. Sentences are
    counted through, so that a receipt remains one number.

    >>> bound = bind([Article(title=f"Pasar {name}", language="id", sentences=(f"Pasar {name} ramai.", "Harga naik."))
    ...               for name in ("Melati", "Kenanga")])
    >>> [story.first for story in bound.stories], bound.sentence(3)
    ([1, 3], 'Pasar Kenanga ramai.')
    """
    found = events(articles)
    grave = {event for event, article in zip(found, articles, strict=True) if is_grave(article)}
    ordered = sorted(zip(found, articles, strict=True), key=lambda pair: (pair[0] not in grave, pair[0]))
    counted = {event: number for number, event in enumerate(dict.fromkeys(event for event, _ in ordered), 1)}
    stories: list[Story] = []
    sentences: list[str] = []
    numbered: dict[str, Any] = {}
    for event, article in ordered:
        shared = {name: getattr(article, name) for name in Story.model_fields if name not in ("first", "event")}
        stories.append(Story(**shared, first=len(sentences) + 1, event=counted[event]))
        for name, values in article.moved(len(sentences)).items():
            numbered[name] = (*numbered.get(name, ()), *values)
        sentences += article.sentences
    told = [next(article for other, article in ordered if other == event) for event in counted]
    return Article(
        title=_title(told),
        site=", ".join(dict.fromkeys(article.site for _, article in ordered if article.site)) or None,
        language=articles[0].language,
        sentences=tuple(sentences),
        dropped=tuple(gone for _, article in ordered for gone in article.dropped),
        warnings=tuple(warning for _, article in ordered for warning in article.warnings),
        stories=tuple(stories),
        **numbered,
    )


def listed(things: Iterable[str], language: str) -> str:
    """Words for a list: "A", "A dan B", "A, B, dan C".

    >>> listed(["kopi", "teh", "susu"], "id"), listed(["tea", "milk"], "en")
    ('kopi, teh, dan susu', 'tea and milk')
    """
    *others, last = things
    both = part(language, "telling").AND
    if not others:
        return last
    return f"{', '.join(others)}{',' if len(others) > 1 else ''} {both} {last}"


def _title(articles: Sequence[Article]) -> str:
    """The themes of the stories, as many as a title takes."""
    language = articles[0].language
    found = [theme.find(article, ear_for(article)) for article in articles]
    pairs = zip(found, articles, strict=True)
    themes = list(dict.fromkeys(one.text if one else article.title for one, article in pairs))
    named = themes
    while len(listed(named, language)) > LONGEST_TITLE and len(themes) > 1:
        themes = themes[:-1]
        named = [*themes, part(language, "telling").AND_MORE]
    return capital(listed(named, language))
