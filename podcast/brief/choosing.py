"""Which sentences are told: those that must be, then the worthiest, each with what it needs, while there is room."""

import re
from collections.abc import Iterator
from heapq import heapify, heappop, heappush
from itertools import chain

from podcast.brief import company, covering, worth
from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.languages.likeness import alike, content_words
from podcast.model import Article

MOST_OF_BUDGET = 0.5
"""Of the words that retell; a sentence that comes with more than these is not told."""

GOES_ON, LEADS_TO = 0.8, 0.4
"""Worth of a group right after one that is told, and of one right before it, in a story that unfolds."""

MOST_OF_SCENE = 45
"""Words of a paragraph that is told as one."""


def groups_of(article: Article, ear: Ear) -> list[tuple[int, ...]]:
    """Sentences that can only be told together, in order."""
    groups: list[tuple[int, ...]] = []
    for number in range(1, len(article.sentences) + 1):
        leans = ear.leans(number) and number not in ear.headings
        if groups and leans and not ear.quoted & {number, groups[-1][-1]}:
            groups[-1] = (*groups[-1], number)
        elif number in ear.quoted or not leans or not groups:
            groups.append((number,))
    return _in_scenes(article, ear, groups) if worth.unfolds(article, ear) else groups


def _in_scenes(article: Article, ear: Ear, groups: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Groups of one paragraph as one, up to so many words: of a story that unfolds, a paragraph is a scene."""
    scenes: list[tuple[int, ...]] = []
    for group in groups:
        parted = not scenes or group[0] in article.paragraphs or ear.quoted & {group[0], scenes[-1][-1]}
        whole = group if parted else (*scenes[-1], *group)
        if parted or sum(len(article.sentence(number).split()) for number in whole) > MOST_OF_SCENE:
            scenes.append(group)
        else:
            scenes[-1] = whole
    return scenes


def choose(
    article: Article,
    ear: Ear,
    groups: list[tuple[int, ...]],
    scores: list[float],
    budget: dict[bool, float],
    stretches: int,
) -> set[tuple[int, ...]]:
    """The groups that are told, within a budget of words for what is told and, with the key True, for what is read."""
    words = [content_words(sentence, article.language) for sentence in article.sentences]
    by_value = sorted(groups, key=lambda group: (-worth.worth_of(group, scores), group))
    turns = covering.turns_of(ear, by_value)
    must = covering.first_of_all(article, ear, by_value, turns, stretches)
    chosen: list[tuple[int, ...]] = []
    spent = {False: 0, True: 0}
    by_number = {number: group for group in groups for number in group}
    denials = covering.denials(article, ear, groups)
    ahead = frozenset(must)
    anyway = {*denials, *turns}
    rest = [group for group in by_value if group not in ahead]
    in_turn = _in_runs(rest, chosen, scores) if worth.unfolds(article, ear) else rest
    for group in chain([*must[:1], *denials, *must[1:]], in_turn):
        if group in chosen:
            continue
        for whole in (True, False):
            found = company.needed_by(article, ear, group, by_number, whole=whole)
            needed = [other for other in found if other not in chosen]
            length = sum(_length(article, ear, told) for told in (group, *needed))
            if length <= min(MOST_OF_BUDGET * budget[False], budget[False] - spent[False]):
                break
        if needed and length > MOST_OF_BUDGET * budget[False]:
            continue
        if not whole and company.is_unreal(article, ear, group) and company.withdrawn(article, ear, group):
            continue
        said = set().union(*(words[number - 1] for number in group))
        quotes = bool(ear.quoted & set(group))
        if not quotes and set(group) <= set(article.foreign):
            continue
        over = spent[quotes] + length > budget[quotes] and group not in anyway
        if spent[quotes] and (over or not _tellable(article, ear, group)):
            continue
        if any(alike(said, set().union(*(words[number - 1] for number in other))) for other in chosen):
            continue
        chosen += [group, *needed]
        spent[quotes] += length
    return set(chosen)


def _in_runs(
    groups: list[tuple[int, ...]], chosen: list[tuple[int, ...]], scores: list[float]
) -> Iterator[tuple[int, ...]]:
    """Groups by worth, those that go on from one that is ``chosen`` by then, or lead to it, before others of that
    worth: a listener follows a stretch more easily than single sentences.
    """
    waiting = [(-worth.worth_of(group, scores), group) for group in groups]
    heapify(waiting)
    by_first, by_last = ({group[end]: group for group in groups} for end in (0, -1))
    tried: set[tuple[int, ...]] = set()
    known = 0
    while waiting:
        for group in chosen[known:]:
            if follows := by_first.get(group[-1] + 1):
                heappush(waiting, (-worth.worth_of(follows, scores) - GOES_ON, follows))
            if leads := by_last.get(group[0] - 1):
                heappush(waiting, (-worth.worth_of(leads, scores) - LEADS_TO, leads))
        known = len(chosen)
        _, group = heappop(waiting)
        if group not in tried:
            tried.add(group)
            yield group


def _length(article: Article, ear: Ear, group: tuple[int, ...]) -> int:
    """Words of a group that hosts or the reader will say; a sentence too long for the ear costs no time."""
    said = (n for n in group if n == 1 or n in ear.quoted or ear.tell(n).longest <= ear.easy)
    return sum(len(article.sentence(number).split()) for number in said)


def _tellable(article: Article, ear: Ear, group: tuple[int, ...]) -> bool:
    """Whether some sentence of a group is a quotation or has a predicate."""
    return any(number in ear.quoted or _states(article.sentence(number), article.language) for number in group)


def _states(sentence: str, language: str) -> bool:
    """Whether a sentence says something; a line-up or a row of a table has no predicate, but many marks."""
    is_verb = part(language, "telling").is_verb
    return any(is_verb(word) for word in sentence.split()) or len(re.findall(r"[;|:,]", sentence)) < 5
