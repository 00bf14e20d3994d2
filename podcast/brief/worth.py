"""How much a sentence is worth telling."""

import math
from collections import Counter

from podcast.languages import views
from podcast.languages.ear import Ear
from podcast.languages.likeness import content_words, overlap
from podcast.model import Article

FIRST, NEAR_TOP, DEPTH, CENTRAL, TITLE, QUOTED = -2.1, 2.0, -1.7, 2.3, 1.5, -1.7
"""Weights of a sentence's marks: a logistic model fitted to 1,499 human summaries of Indonesian news (IndoSum)."""


UNFOLDING = 0.3
"""Of what the place of a sentence weighs, where an article is no news: its middle matters as much as its beginning."""
TURNS, PRESENTS, FEWEST_NAMED = 1.5, 0.7, 3
"""Of such an article what a turn of the story is worth more, and who comes up that is named so often at least."""


def unfolds(article: Article, ear: Ear) -> bool:
    """Whether an article does not say at its head what matters: a story that sets a scene, or an opinion."""
    return ear.sets_the_scene or views.is_labelled(article)


def scores(article: Article, ear: Ear) -> list[float]:
    """How likely each sentence is to be in a person's summary, as a log-odds up to a constant."""
    place = UNFOLDING if unfolds(article, ear) else 1.0
    steps = _steps(article, ear) if place < 1 else [0.0] * len(article.sentences)
    words = [content_words(sentence, article.language) for sentence in article.sentences]
    frequency = Counter(word for said in words for word in said)
    total = sum(frequency.values()) or 1
    title = content_words(article.title, article.language)
    quoted = {quote.sentence for quote in article.quotes}
    return [
        FIRST * (index == 0)
        + NEAR_TOP * place / (1 + index)
        + DEPTH * place * math.log(1 + index)
        + CENTRAL * 10 * sum(frequency[word] for word in said) / (len(said) + 1) / total
        + TITLE * overlap(title, said)
        + QUOTED * (index + 1 in quoted)
        + steps[index]
        for index, said in enumerate(words)
    ]


def _steps(article: Article, ear: Ear) -> list[float]:
    """For each sentence what it is worth as a step of a story: it turns, or somebody comes into it."""
    often = {full for full, short in ear.people.items() if _named(article, short) >= FEWEST_NAMED}
    steps: list[float] = []
    for sentence in article.sentences:
        new = often & set(ear.people_in(sentence))
        often -= new
        steps.append(TURNS * (ear.marks.CHANGES.search(sentence) is not None) + PRESENTS * bool(new))
    return steps


def _named(article: Article, name: str) -> int:
    return sum(name in sentence for sentence in article.sentences)


def worth_of(group: tuple[int, ...], scores: list[float]) -> float:
    """The worth of a group's best sentence."""
    return max(scores[number - 1] for number in group)
