"""What is told before all else: the lead, what decides or turns a story, something of every part and speaker."""

import re
from itertools import islice

from podcast.brief.company import SLIGHT
from podcast.languages import part, views
from podcast.languages.cuts import TOO_LONG
from podcast.languages.ear import Ear
from podcast.model import Article

FEWEST_STEPS = 3
"""So many sentences that count themselves make a list, whose entries are all told."""
STRETCH, FEWEST_STRETCHES = 5, 2
"""Sentences of a part, where the article names none; and how many parts it then has, or one for each minute."""
MOST_DECIDING = 3
"""Groups besides the lead that are told for what they decide: a verdict, a vote, a denial."""
MOST_WORTH = 2
"""Groups that are told before all others, as nothing tells more of the article."""
MOST_TURNS = 10
"""Groups that are told of a match: its goals and dismissals."""
MOST_PLEAS = 2
"""Groups that are told of an opinion for what its author calls for."""
MOST_OF_TURN = 30
"""Words of a sentence that tells one."""
LAST_PART = 0.5
"""From here on in an article it says what comes next."""
MOST_CHANGES = 2
"""Groups that are told because they say what changed everything."""
MOST_DENIALS = 2
"""Groups with a denial that are told however short the edition is."""
BARE_ENTRY = 6
"""Words of an entry that only names what the sentence after it explains."""
MOST_ENTRY = 20
"""Words of an entry of a list that is told."""


def first_of_all(
    article: Article,
    ear: Ear,
    by_value: list[tuple[int, ...]],
    turns: list[tuple[int, ...]],
    stretches: int,
) -> list[tuple[int, ...]]:
    """The lead, then the best of each stretch and of each speaker, and every entry of a list."""
    opening = {1, 2} if ear.question(1) else {1}
    must = sorted(group for group in by_value if opening & set(group))
    must += islice((group for group in by_value if _says(article, ear, group, ear.marks.CHANGES)), MOST_CHANGES)
    must += [group for group in by_value[:MOST_WORTH] if group not in must]
    told = [group for group in by_value if not ear.quoted & set(group)]
    must += islice((group for group in told if group not in must and _decides(article, ear, group)), MOST_DECIDING)
    must += turns
    if stretches > FEWEST_STRETCHES:
        must += islice((group for group in by_value if _looks_ahead(article, ear, group)), 1)
    must += _pleading(article, ear, told)
    step = part(article.language, "telling").STEP
    listed = {number for number in article.entries if len(article.sentence(number).split()) <= MOST_ENTRY}
    listed |= {number - 1 for number in listed if number - 1 not in listed | ear.quoted}
    counted = {n for n, text in enumerate(article.sentences, 1) if step.match(text)} - ear.quoted
    steps = [group for group in by_value if (listed | counted) & set(group)]
    if max(len(steps), len(counted)) >= FEWEST_STEPS:
        bare = {number for number in listed if len(article.sentence(number).split()) <= BARE_ENTRY}
        must += sorted(steps)
        must += sorted(group for group in by_value if group not in steps and group[0] - 1 in bare)
    firsts = _stretches(article, stretches)
    ends = [*firsts[1:], len(article.sentences) + 1]
    for first, end in zip(firsts, ends, strict=True):
        inside = [group for group in by_value if first <= group[0] < end]
        must += sorted(inside, key=lambda group: (bool(ear.quoted & set(group)), _awkward(article, ear, group)))[:1]
    worth = {number: place for place, group in enumerate(by_value) for number in group}
    heard: dict[str, list[int]] = {}
    for quote in article.quotes:
        if quote.speaker:
            places = heard.setdefault(quote.speaker, [])
            places += [worth[quote.sentence]] if quote.sentence in worth else []
    must += [by_value[min(places)] for places in heard.values() if places]
    return list(dict.fromkeys(must))


def denials(article: Article, ear: Ear, groups: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Groups in which somebody denies something, told whatever the length: an accusation is not told without."""
    known = {denial.sentence for denial in article.denials}
    denying = {n for n, text in enumerate(article.sentences, 1) if n in known or ear.language.DENIES.search(text)}
    told = (group for group in groups if denying & set(group) and not ear.lost(ear.tell(group[0])))
    return list(islice(told, MOST_DENIALS))


def _decides(article: Article, ear: Ear, group: tuple[int, ...]) -> bool:
    """Whether a group tells what decides the story, in words that hosts can say."""
    said = [ear.tell(number) for number in group if ear.marks.DECIDES.search(article.sentence(number))]
    return any(telling.longest <= TOO_LONG and not ear.lost(telling) for telling in said)


def _pleading(article: Article, ear: Ear, told: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Of a piece that is labelled as an opinion what its author calls for, and an objection with the answer to it."""
    if not views.is_labelled(article):
        return []
    pleading = ear.language.PLEADS
    own = {n for n, text in enumerate(article.sentences, 1) if not (views.objects(n, ear) or ear.reporter(text))}
    pleads = (group for group in told if any(pleading.search(article.sentence(n)) for n in own & set(group)))
    wanted = list(islice(pleads, MOST_PLEAS))
    by_first = {group[0]: group for group in told}
    for number in sorted(by_first.keys() - own):
        answer = next((n for n in views.following(article, number) if n in by_first), 0)
        if views.objects(number, ear) and answer:
            return [*wanted, by_first[number], by_first[answer]]
    return wanted


def turns_of(ear: Ear, by_value: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Groups that tell how a match turned, in words that hosts can say."""
    fit = (group for group in by_value if any(ear.tell(n).longest <= MOST_OF_TURN for n in ear.turning & set(group)))
    return list(islice(fit, MOST_TURNS))


def _says(article: Article, ear: Ear, group: tuple[int, ...], what: re.Pattern[str]) -> bool:
    """Whether a group that nobody is quoted in says something of a kind."""
    return not ear.quoted & set(group) and any(what.search(article.sentence(number)) for number in group)


def _looks_ahead(article: Article, ear: Ear, group: tuple[int, ...]) -> bool:
    """Whether a group of the article's second half tells what comes next, in words that hosts can say."""
    late = group[0] > LAST_PART * len(article.sentences)
    if ear.language.DEICTIC.search(article.sentence(group[0])):
        return False
    return late and _says(article, ear, group, ear.marks.AHEAD) and not _awkward(article, ear, group)


def _awkward(article: Article, ear: Ear, group: tuple[int, ...]) -> bool:
    """Whether a group cannot well stand for a part: few words, a long sentence, or a "he" that nobody is named for."""
    words = sum(len(article.sentence(number).split()) for number in group)
    tellings = [ear.tell(number) for number in group]
    return words < SLIGHT or max(telling.longest for telling in tellings) > TOO_LONG or ear.lost(tellings[0])


def _stretches(article: Article, most: int) -> list[int]:
    """Where each part of the article begins; a long one, or one without headings, is cut between paragraphs."""
    length = max(STRETCH, len(article.sentences) / most)
    headed = {stretch.first for stretch in article.parts}
    firsts = [1]
    for first in sorted({*article.paragraphs, *headed}):
        if first > firsts[-1] and (first in headed or first - firsts[-1] >= length):
            firsts.append(first)
    return firsts
