"""What a group of sentences brings along, as it would hang in the air or say something else without."""

import re

from podcast.languages import part, views
from podcast.languages.cuts import TOO_LONG
from podcast.languages.ear import Ear
from podcast.model import Article

MOST_NEEDED = 3
"""Groups that come along with one that would hang in the air without them."""
SLIGHT = 8
"""Words; a sentence of fewer is seldom told for the part that it stands in."""


def needed_by(
    article: Article, ear: Ear, group: tuple[int, ...], by_number: dict[int, tuple[int, ...]], *, whole: bool = True
) -> list[tuple[int, ...]]:
    """The groups without which one would hang in the air: what it takes for known, and what it denies.

    ``whole``: also what takes it back, and who the person is whom it only calls "he".
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
        firsts += ear.tell(number).receipts if whole else ()  # who the person is that an "ia" means
        sentence = article.sentence(number)
        firsts += withdrawn(article, ear, opened) if whole else []
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


def is_unreal(article: Article, ear: Ear, group: tuple[int, ...]) -> bool:
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


def withdrawn(article: Article, ear: Ear, group: tuple[int, ...]) -> list[int]:
    """What the paragraph says right after a group to take it back ("However, …"): half of it would be something else.

    A view that the author of an opinion takes up, and what was only due to happen, brings along all that stands
    before its answer.
    """
    objects = views.objects(group[-1], ear) or is_unreal(article, ear, group)
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
