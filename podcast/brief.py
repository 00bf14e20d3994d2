"""What an edition will tell: the article's best sentences, within the time there is, in the article's order."""

import math
import re
from collections import Counter
from itertools import islice

from podcast.languages import part, views
from podcast.languages.cuts import TOO_LONG
from podcast.languages.ear import Ear, ear_for
from podcast.languages.likeness import alike, content_words, overlap
from podcast.model import WORDS_PER_MINUTE, Article, Brief, Point

SHARE_TOLD, SHARE_QUOTED = 0.37, 0.20
"""Of all words, those that retell and those that quote; the rest is greeting, questions, summing up and goodbye."""
MORE_WORDS = 0.1
"""Of the words that retell, so many more in a language whose sentences are longer by one word."""
FEWEST_WORDS = 60
DIGEST_WORDS, STORY_WORDS = 80, 50
"""Words of a digest that tell nothing: greeting and goodbye, and what names a story, leads to it and sums it up."""
FEWEST_OF_STORY = 50
"""Words in which a story can be told at all; a digest of many stories is longer than it was asked to be."""
MOST_OF_BUDGET = 0.5
"""Of the words that retell; a sentence that comes with more than these is not told."""
MOST_NEEDED = 3
"""Groups that come along with one that would hang in the air without them."""
FEWEST_STEPS = 3
"""So many sentences that count themselves make a list, whose entries are all told."""
STRETCH, FEWEST_STRETCHES = 5, 2
"""Sentences of a part, where the article names none; and how many parts it then has, or one for each minute."""
SLIGHT = 8
"""Words; a sentence of fewer is seldom told for the part that it stands in."""
MOST_DECIDING = 3
"""Groups besides the lead that are told for what they decide: a verdict, a vote, a denial."""
MOST_WORTH = 2
"""Groups that are told before all others, as nothing tells more of the article."""
MOST_TURNS = 7
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
    scores = _scores(article)
    words = max(FEWEST_WORDS, minutes * WORDS_PER_MINUTE)
    quoted = sum(len(quote.text.split()) for quote in article.quotes)
    to_spare = max(0.0, words * SHARE_QUOTED - quoted)
    wordier = 1 + ear.language.WORDIER * MORE_WORDS
    budget = {False: words * SHARE_TOLD * wordier + to_spare, True: words * SHARE_QUOTED}
    groups = _groups(article, ear)
    chosen = sorted(_choose(article, ear, groups, scores, budget, max(FEWEST_STRETCHES, round(minutes))))
    by_worth = sorted(chosen, key=lambda group: (-_worth(group, scores), group))
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
    share = max(FEWEST_OF_STORY, (minutes * WORDS_PER_MINUTE - DIGEST_WORDS) / count - STORY_WORDS)
    points: list[Point] = []
    gists: dict[int, str] = {}
    told: list[frozenset[str]] = []
    of_event: dict[int, frozenset[str]] = {}
    for event, (before, story) in zip(events, article.apart(), strict=True):
        own = summarise(story, minutes=share / WORDS_PER_MINUTE / (SHARE_TOLD + SHARE_QUOTED))
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


def _groups(article: Article, ear: Ear) -> list[tuple[int, ...]]:
    """Sentences that can only be told together, in order."""
    groups: list[tuple[int, ...]] = []
    for number in range(1, len(article.sentences) + 1):
        leans = ear.leans(number) and number not in ear.headings
        if groups and leans and not ear.quoted & {number, groups[-1][-1]}:
            groups[-1] = (*groups[-1], number)
        elif number in ear.quoted or not leans or not groups:
            groups.append((number,))
    return groups


def _choose(
    article: Article,
    ear: Ear,
    groups: list[tuple[int, ...]],
    scores: list[float],
    budget: dict[bool, float],
    stretches: int,
) -> set[tuple[int, ...]]:
    words = [content_words(sentence, article.language) for sentence in article.sentences]
    by_value = sorted(groups, key=lambda group: (-_worth(group, scores), group))
    turns = _turns(ear, by_value)
    must = _covering(article, ear, by_value, turns, stretches)
    chosen: list[tuple[int, ...]] = []
    spent = {False: 0, True: 0}
    by_number = {number: group for group in groups for number in group}
    denials = _denials(article, ear, groups)
    ahead = frozenset(must)
    anyway = {*denials, *turns}
    rest = (group for group in by_value if group not in ahead)
    for group in [*must[:1], *denials, *must[1:], *rest]:
        if group in chosen:
            continue
        for whole in (True, False):
            found = _needed(article, ear, group, by_number, whole=whole)
            needed = [other for other in found if other not in chosen]
            length = sum(_length(article, ear, told) for told in (group, *needed))
            if length <= min(MOST_OF_BUDGET * budget[False], budget[False] - spent[False]):
                break
        if needed and length > MOST_OF_BUDGET * budget[False]:
            continue
        if not whole and _unreal(article, ear, group) and _withdrawn(article, ear, group):
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


def _length(article: Article, ear: Ear, group: tuple[int, ...]) -> int:
    """Words of a group that hosts or the reader will say; a sentence too long for the ear costs no time."""
    said = (n for n in group if n == 1 or n in ear.quoted or ear.tell(n).longest <= ear.easy)
    return sum(len(article.sentence(number).split()) for number in said)


def _needed(
    article: Article, ear: Ear, group: tuple[int, ...], by_number: dict[int, tuple[int, ...]], *, whole: bool = True
) -> list[tuple[int, ...]]:
    """The groups without which one would hang in the air: what it takes for known, and what it denies.

    ``whole``: also what takes it back.
    """
    needed: list[tuple[int, ...]] = []
    open_ends = [group]
    while open_ends and len(needed) < MOST_NEEDED:
        opened = open_ends.pop()
        number = opened[0]
        firsts = [ear.last_with(rf"\b{re.escape(noun)}\b", number) for noun in sorted(ear.takes_for_known(number))]
        if ear.body(number):
            firsts.append(number - 1)
        if opening := ear.refers_to(number):  # brought up by "itu" itself, it sums up the sentence before
            firsts.append(ear.last_with(rf"\b{re.escape(opening)}\b", number) or number - 1)
        name = ear.named_subject(ear.tell(number)) or _body(ear.tell(number).reporter)
        if name and not name.isupper() and name not in ear.people.values():
            firsts.append(ear.first_with(name) or 0)
        sentence = article.sentence(number)
        firsts += _withdrawn(article, ear, opened) if whole else []
        firsts += _counted(article, ear, opened)
        accused = next((denial.accusation for denial in article.denials if denial.sentence == number), 0)
        if ear.language.DENIES.search(sentence) or ear.language.CONTRAST_LEAD.match(sentence):
            firsts.append(accused or number - 1)
        for first in firsts:
            known = by_number.get(first)
            if known and known not in (group, *needed) and not ear.quoted & set(known):
                needed.append(known)
                open_ends.append(known)
    return needed


def _body(reporter: str | None) -> str | None:
    """A reporter that is a name and nothing else, as of a company that an earlier sentence presents."""
    return reporter if reporter and all(word[0].isupper() for word in reporter.split()) else None


def _unreal(article: Article, ear: Ear, group: tuple[int, ...]) -> bool:
    """Whether a group tells what was to be and may not have come to be: "The lamps were due to go."."""
    return any(ear.language.UNREAL.search(article.sentence(number)) for number in group)


def _counted(article: Article, ear: Ear, group: tuple[int, ...]) -> list[int]:
    """What counts itself right after a group of the same paragraph: "… bila dua syarat dipenuhi. Pertama, …"."""
    step = part(article.language, "telling").STEP
    following = group[-1] + 1
    announced = ear.marks.ANNOUNCES.match(article.sentence(group[-1])) is not None
    found = [following] if announced and following <= len(article.sentences) else []
    for after in range(group[-1] + 1, min(len(article.sentences), group[-1] + MOST_NEEDED) + 1):
        if after in (*article.paragraphs, *ear.quoted) or not step.match(article.sentence(after)):
            break
        found.append(after)
    return found


def _withdrawn(article: Article, ear: Ear, group: tuple[int, ...]) -> list[int]:
    """What the paragraph says right after a group to take it back ("However, …"): half of it would be something else.

    A view that the author of an opinion takes up, and what was only due to happen, brings along all that stands
    before its answer.
    """
    objects = views.objects(group[-1], ear) or _unreal(article, ear, group)
    found: list[int] = []
    for after in range(group[-1] + 1, min(len(article.sentences), group[-1] + MOST_NEEDED) + 1):
        sentence = article.sentence(after)
        if (
            group[0] == 1
            or after in {*article.paragraphs, *ear.quoted}
            or ear.tell(after, follows=True).longest > TOO_LONG
        ):
            return []
        if len(sentence.split()) < SLIGHT and ear.language.SPEAKS_OF_ITSELF.search(sentence):
            continue
        found.append(after)
        if ear.language.CONTRAST_LEAD.match(sentence):
            return found
        if not objects:
            return []
    return []


def _worth(group: tuple[int, ...], scores: list[float]) -> float:
    return max(scores[number - 1] for number in group)


def _covering(
    article: Article,
    ear: Ear,
    by_value: list[tuple[int, ...]],
    turns: list[tuple[int, ...]],
    stretches: int,
) -> list[tuple[int, ...]]:
    """The lead, then the best of each stretch and of each speaker, and every entry of a list."""
    opening = {1, 2} if ear.question(1) else {1}
    must = sorted(group for group in by_value if opening & set(group))
    must += [group for group in by_value[:MOST_WORTH] if group not in must]
    told = [group for group in by_value if not ear.quoted & set(group)]
    must += islice((group for group in told if group not in must and _decides(article, ear, group)), MOST_DECIDING)
    must += turns
    must += islice((group for group in by_value if _says(article, ear, group, ear.marks.CHANGES)), MOST_CHANGES)
    if stretches > FEWEST_STRETCHES:
        must += islice((group for group in by_value if _looks_ahead(article, ear, group)), 1)
    must += _pleading(article, ear, told)
    step = part(article.language, "telling").STEP
    listed = {number for number in article.entries if len(article.sentence(number).split()) <= MOST_ENTRY}
    listed |= {number - 1 for number in listed if number - 1 not in listed | ear.quoted}
    steps = [group for group in by_value if listed & set(group) or step.match(article.sentence(group[0]))]
    if len(steps) >= FEWEST_STEPS:
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


def _denials(article: Article, ear: Ear, groups: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
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


def _turns(ear: Ear, by_value: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
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


FIRST, NEAR_TOP, DEPTH, CENTRAL, TITLE, QUOTED = -2.1, 2.0, -1.7, 2.3, 1.5, -1.7
"""Weights of a sentence's marks: a logistic model fitted to 1,499 human summaries of Indonesian news (IndoSum)."""


def _scores(article: Article) -> list[float]:
    """How likely each sentence is to be in a person's summary, as a log-odds up to a constant."""
    words = [content_words(sentence, article.language) for sentence in article.sentences]
    frequency = Counter(word for said in words for word in said)
    total = sum(frequency.values()) or 1
    title = content_words(article.title, article.language)
    quoted = {quote.sentence for quote in article.quotes}
    return [
        FIRST * (index == 0)
        + NEAR_TOP / (1 + index)
        + DEPTH * math.log(1 + index)
        + CENTRAL * 10 * sum(frequency[word] for word in said) / (len(said) + 1) / total
        + TITLE * overlap(title, said)
        + QUOTED * (index + 1 in quoted)
        for index, said in enumerate(words)
    ]


def _tellable(article: Article, ear: Ear, group: tuple[int, ...]) -> bool:
    """Whether some sentence of a group is a quotation or has a predicate."""
    return any(number in ear.quoted or _states(article.sentence(number), article.language) for number in group)


def _states(sentence: str, language: str) -> bool:
    """Whether a sentence says something; a line-up or a row of a table has no predicate, but many marks."""
    is_verb = part(language, "telling").is_verb
    return any(is_verb(word) for word in sentence.split()) or len(re.findall(r"[;|:,]", sentence)) < 5


def _gist(article: Article, ear: Ear) -> str:
    """The first sentence that is not a quotation, for the ear."""
    first = next((number for number in range(1, len(article.sentences) + 1) if number not in ear.quoted), 1)
    return ear.tidy(article.sentence(first))
