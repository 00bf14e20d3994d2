"""Which of the things that a source lists are new and wanted, and whose turn it is in this run."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from podcast.following.seen import Followed, Mark, Seen
from podcast.model import Article, Item, Subscription
from podcast.web import address

KEPT_DAYS = 90
"""How long a mark is kept after its source has stopped listing it."""
SHORTEST_ID = 5
"""Characters; feeds that number their items 1, 2, 3 … number them anew each day."""


@dataclass(frozen=True)
class Due:
    """Something whose turn it is: ``source`` lists it, ``key`` is its mark."""

    source: str
    key: str
    mark: Mark


@dataclass(frozen=True)
class Sifted:
    """What a look at one source came to."""

    followed: Followed
    fresh: tuple[str, ...]
    """Keys of the marks that are new."""
    left: Mapping[str, int]
    """Why items were not taken, and how many for each reason."""
    ahead: int = 0
    """How many of those that are new are dated in the future."""


def key(source: str) -> str:
    """What all addresses of one page have in common; of a file its path."""
    return address.key(source) if "://" in source else source


def sift(
    items: Sequence[Item],
    subscription: Subscription,
    seen: Seen,
    today: str,
    *,
    shelf: Container[str],
) -> Sifted:
    """Mark what is new in ``items``: not seen before by address or id, not on the ``shelf``, and wanted.

    ``today`` is a day, 2026-07-06; ``shelf`` holds keys of what has an episode. That is marked as made, so that an
    episode that is removed later does not come again.
    """
    followed = seen.sources.get(subscription.name, Followed())
    marks = dict(followed.marks)
    often = Counter(item.id for item in items)
    ids = {mark.id: name for name, mark in marks.items() if mark.id}
    fresh: list[str] = []
    left: Counter[str] = Counter()
    ahead = 0
    # A server lists the newest first; a file is read from the top.
    for item in reversed(items) if subscription.url else items:
        id = item.id if item.id and len(item.id) >= SHORTEST_ID and often[item.id] == 1 else ""
        name = ids.get(id, key(item.source))
        if name in marks:
            told = {"teaser": item.summary, "whole": bool(item.blocks)} if marks[name].status == "waiting" else {}
            marks[name] = marks[name].model_copy(update={"listed": today, **told})
            continue
        if name not in shelf and seen.knows(name):
            continue
        mark = Mark(
            source=address.clean(item.source) if "://" in item.source else item.source,
            id=id or None,
            title=item.title,
            published=None if lies_ahead(item.published, today) else item.published,
            since=today,
            listed=today,
            teaser=item.summary,
            whole=bool(item.blocks),
        )
        if name in shelf:
            marks[name] = mark.model_copy(update={"status": "made", "teaser": ""})
            continue
        reason = _unlisted(mark, subscription, today)
        if reason:
            left[reason] += 1
            continue
        marks[name] = mark
        fresh.append(name)
        ahead += mark.published != item.published
    marks = {name: mark for name, mark in marks.items() if _days(mark.listed, today) <= KEPT_DAYS}
    return Sifted(followed.model_copy(update={"marks": marks}), tuple(fresh), dict(left), ahead)


def lies_ahead(published: str | None, today: str) -> bool:
    """Whether a date is a mistake: what can be read today came out by today, which elsewhere is tomorrow.

    >>> lies_ahead("2026-07-07T01:00:00+07:00", "2026-07-06"), lies_ahead("2031-07-06", "2026-07-06")
    (False, True)
    """
    return published is not None and _days(published, today) < -1


def found_on_shelf(seen: Seen, shelf: Container[str]) -> Seen:
    """With what waits and yet has an episode marked as made: a run was broken off between the two."""
    for name, followed in seen.sources.items():
        there = {
            key: mark.model_copy(update={"status": "made", "teaser": ""})
            for key, mark in followed.marks.items()
            if mark.status == "waiting" and key in shelf
        }
        if there:
            seen = seen.put(name, followed.model_copy(update={"marks": {**followed.marks, **there}}))
    return seen


def _unlisted(mark: Mark, subscription: Subscription, today: str) -> str | None:
    """Why something is not wanted, as far as the list tells."""
    if subscription.match and subscription.match not in mark.source:
        return f"its address has no “{subscription.match}”"
    return _by_title(mark.title, subscription) or _by_age(mark.published, subscription, today)


def unwanted(article: Article, mark: Mark, subscription: Subscription, today: str) -> str | None:
    """Why an article is not wanted now that it has been read; None when it is."""
    title = None if mark.title else article.title  # it was looked at in the list
    if subscription.language and article.language != subscription.language:
        return f"it is in another language ({article.language})"
    return _by_title(title, subscription) or _by_age(article.published, subscription, today)


def _by_title(title: str | None, subscription: Subscription) -> str | None:
    if title is None:
        return None
    if subscription.include and not _holds(title, subscription.include):
        return "its title has no word of include"
    if subscription.exclude and _holds(title, subscription.exclude):
        return "its title has a word of exclude"
    return None


def _holds(title: str, words: Iterable[str]) -> bool:
    """Whether a title holds one of the words, in small or great letters.

    >>> _holds("Harga Kopi naik", ["kopi"]), _holds("Kopiah baru", ["kopi"]), _holds("Bank Sampah", ["bank sampah"])
    (True, False, True)
    """
    return any(re.search(rf"(?<!\w){re.escape(word.strip())}(?!\w)", title, re.IGNORECASE) for word in words)


def _by_age(published: str | None, subscription: Subscription, today: str) -> str | None:
    oldest = subscription.oldest_days
    if oldest is None or published is None or _days(published, today) <= oldest:
        return None
    return f"it is older than {oldest} days"


def _days(earlier: str, today: str) -> int:
    return (date.fromisoformat(today[:10]) - date.fromisoformat(earlier[:10])).days


def due(
    seen: Seen, subscriptions: Iterable[Subscription], today: str, *, limit: int | None
) -> tuple[Seen, tuple[Due, ...]]:
    """Whose turn it is: the newest of each source up to its limit and of all up to ``limit``, the oldest of them first.

    What failed before comes after what is new, and rests for some runs. What waited until it is too old is left.
    """
    ready: list[Due] = []
    newest: list[Due] = []
    for subscription in subscriptions:
        followed = seen.sources.get(subscription.name)
        if followed is None:
            continue
        marks = dict(followed.marks)
        own: list[Due] = []
        for name, mark in followed.marks.items():
            if mark.status != "waiting":
                continue
            if reason := _by_age(mark.published or mark.since, subscription, today):
                marks[name] = mark.model_copy(update={"status": "left", "teaser": "", "reason": mark.reason or reason})
            elif mark.rest:
                marks[name] = mark.model_copy(update={"rest": mark.rest - 1})
            else:
                own.append(Due(subscription.name, name, mark))
        ready += own
        newest += _newest(own[::-1] if subscription.url else own)[: subscription.limit]
        seen = seen.put(subscription.name, followed.model_copy(update={"marks": marks}))
    picked = set(_newest(newest)[:limit])
    # In the order in which they appeared, so that editions are numbered as the news came in.
    return seen, tuple(sorted((one for one in ready if one in picked), key=_moment))


def _newest(found: Sequence[Due]) -> list[Due]:
    """By date, the newest first and those of one date as they stand; what failed before comes last."""
    by_date = sorted(found, key=_moment, reverse=True)
    return sorted(by_date, key=lambda one: one.mark.tries > 0)


def _moment(one: Due) -> datetime:
    moment = datetime.fromisoformat(one.mark.published or one.mark.since)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
