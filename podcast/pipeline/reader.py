"""Reads what a followed source listed: politely, never a stub, and only what its filters want."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from podcast import following, sources
from podcast.errors import SourceError
from podcast.following import Due
from podcast.languages import likeness
from podcast.model import Article, Item, Show, Subscription
from podcast.pipeline.order import Order
from podcast.sources.verdict import FORCE
from podcast.web.visitor import RobotsError, Visitor

STUB = 0.8
"""Share of an article's sentences that stand in the teaser of its feed, from which it is no more than that teaser."""
LONGEST_TEASER = 150
"""Words; a longer summary is a short article."""
LATER = "it is tried again later"


class UnwantedError(SourceError):
    """An article that the filters of its source leave out."""


SETTLING = (UnwantedError, RobotsError)
"""What will be no different the next time."""


@dataclass(frozen=True)
class Reader:
    """Reads a source of one update; ``wanted`` has the table and the mark of each, ``items`` what is listed now."""

    show: Show
    order: Order
    visitor: Visitor
    today: str
    wanted: Mapping[str, tuple[Subscription, Due]]
    items: Mapping[str, Item]
    """By key."""

    def __call__(self, source: str) -> Article:
        """The article: the text of the feed where it has it all, else that of the page.

        Raises SourceError for what cannot be read or is a stub, and one of SETTLING for what is not wanted.
        """
        subscription, due = self.wanted[source]
        item = self.items.get(due.key)
        if item is not None and item.blocks:
            article = sources.listed(item, language=self.order.language)
        else:
            language, fetch = self.order.language, self.show.fetch
            try:
                article = sources.read(source, language=language, fetch=fetch, ask=self.visitor.ask)
            except SourceError as error:
                if FORCE not in (error.hint or ""):
                    raise
                raise SourceError(error.what, hint=LATER) from error  # whoever follows does not force
        if reason := following.unwanted(article, due.mark, subscription, self.today):
            raise UnwantedError(f"{source} is left out: {reason}", hint="change its [[sources]] table to have it")
        _refuse_stub(article, subscription, "" if item and item.blocks else due.mark.teaser, source)
        return article


def _refuse_stub(article: Article, subscription: Subscription, teaser: str, source: str) -> None:
    words = sum(len(sentence.split()) for sentence in article.sentences)
    if words < subscription.min_words:
        what = f"{source} has only {words} words, {subscription.min_words} are wanted"
        raise SourceError(what, hint=f"{LATER}; min_words in its [[sources]] table sets how many")
    if not teaser or len(teaser.split()) > LONGEST_TEASER:
        return
    said = likeness.content_words(teaser, article.language)
    each = [likeness.content_words(sentence, article.language) for sentence in article.sentences]
    if sum(likeness.overlap(one, said) > likeness.NEAR for one in each if one) >= STUB * len(each):
        raise SourceError(f"{source} says no more than the teaser in the feed", hint=LATER)
