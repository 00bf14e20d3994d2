"""What an edition will tell: the article's best sentences, within the time there is, in the article's order."""

from podcast.brief import covering, worth
from podcast.brief.choosing import choose, groups_of
from podcast.languages import part
from podcast.languages.ear import Ear, ear_for
from podcast.languages.likeness import alike, content_words
from podcast.model import Article, Brief, Point

SHARE_TOLD, SHARE_QUOTED = 0.37, 0.20
"""Of all words, those that retell and those that quote; the rest is greeting, questions, summing up and goodbye."""
FEWEST_WORDS = 60
DIGEST_WORDS, STORY_WORDS = 80, 50
"""Words of a digest that tell nothing: greeting and goodbye, and what names a story, leads to it and sums it up."""
FEWEST_OF_STORY = 50
"""Words in which a story can be told at all; a digest of many stories is longer than it was asked to be."""


def summarise(article: Article, *, minutes: float) -> Brief:
    """Choose what to tell in ``minutes`` of an edition; less when the article holds less, never padded.

    Points come in the article's order; a sentence that leans on the one before it ("Hal itu …") shares its point. Every
    part of the article and every quoted speaker is heard when there is room. The stories of a digest share the minutes,
    and none tells again what one before it has told.

    >>> article = Article(title="Jembatan dibuka", language="id", sentences=(
    ...     "Pemerintah kota membuka jembatan baru pada Senin.", "Hal itu disambut warga.", "Jembatan itu gratis."))
    >>> [point.sentences for point in summarise(article, minutes=4).points]
    [(1, 2), (3,)]
    """
    if article.stories:
        return _of_stories(article, minutes)
    ear = ear_for(article)
    scores = worth.scores(article, ear)
    words = max(FEWEST_WORDS, minutes * ear.language.WORDS_PER_MINUTE)
    quoted = sum(len(quote.text.split()) for quote in article.quotes)
    to_spare = max(0.0, words * SHARE_QUOTED - quoted)
    budget = {False: words * SHARE_TOLD + to_spare, True: words * SHARE_QUOTED}
    groups = groups_of(article, ear)
    chosen = sorted(choose(article, ear, groups, scores, budget, max(covering.FEWEST_STRETCHES, round(minutes))))
    by_worth = sorted(chosen, key=lambda group: (-worth.worth_of(group, scores), group))
    points = tuple(
        Point(
            text=" ".join(ear.tidy(article.sentence(number)) for number in group),
            sentences=group,
            rank=by_worth.index(group) + 1,
        )
        for group in chosen
    )
    return Brief(headline=article.title, gist=_gist(article, ear), points=points)


def _of_stories(article: Article, minutes: float) -> Brief:
    """The stories' briefs one after the other, each in its share of the minutes."""
    events = [story.event for story in article.stories]
    count = len(set(events))
    pace = part(article.language, "telling").WORDS_PER_MINUTE
    share = max(FEWEST_OF_STORY, (minutes * pace - DIGEST_WORDS) / count - STORY_WORDS)
    points: list[Point] = []
    gists: dict[int, str] = {}
    told: list[frozenset[str]] = []
    of_event: dict[int, frozenset[str]] = {}
    for event, (before, story) in zip(events, article.apart(), strict=True):
        own = summarise(story, minutes=share / pace / (SHARE_TOLD + SHARE_QUOTED))
        known = of_event.get(event, frozenset())
        gists.setdefault(event, own.gist)
        new = []
        for point in own.points:
            said = [content_words(story.sentence(number), story.language) for number in point.sentences]
            words = frozenset[str]().union(*said)
            lead = 1 in point.sentences
            twice = any(alike(words, other) for other in told) or alike(words, known)
            if (twice and not lead) or (lead and known):  # what is new was told by the first outlet of the event
                continue
            new.append(words)
            points.append(point.model_copy(update={"sentences": tuple(n + before for n in point.sentences)}))
        told += new
        of_event[event] = known.union(*new)
    return Brief(headline=article.title, gist=" ".join(gists.values()), points=tuple(points))


def _gist(article: Article, ear: Ear) -> str:
    """The first sentence that is not a quotation, for the ear."""
    first = next((number for number in range(1, len(article.sentences) + 1) if number not in ear.quoted), 1)
    return ear.tidy(article.sentence(first))
