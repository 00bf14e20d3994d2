"""Questions that a listener would ask, each with the sentence of the article that answers it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from podcast.languages import part
from podcast.languages.cuts import MOST_WORDS, TOO_LONG
from podcast.languages.ear import Ear
from podcast.languages.telling import Telling
from podcast.model import Article
from podcast.writer.dialogue import CARRIED_ON, REJOINED, Dialogue
from podcast.writer.listener import (
    FEWEST_MAIN,
    MOST_ASKED,
    Asked,
    askable,
    asked_by,
    plain,
    stands,
    stated,
    why,
    yes_or_no,
)

FEWEST_ANSWERED = 5
"""Words of a sentence that answers anything."""
LEAD = 2
"""Sentences that bring up whom an article is about."""
FEWEST_NEWS = 6
"""Words beyond which a sentence says something new of its subject."""
MOST_UNDER_HEADING = 30
"""Words of a sentence that answers a heading."""
MOST_ANSWERED = 40
"""Words of the sentences that answer a heading."""


@dataclass(frozen=True)
class Question:
    """``text`` starts with a small letter; ``answer`` are complete sentences or an elliptic answer."""

    text: str
    answer: tuple[str, ...]
    receipts: tuple[int, ...]
    worth: float
    own: tuple[int, ...] = ()
    """Sentences that hold the question itself, where the article asks it."""
    lead: str = ""
    """What comes before the answer: a plain "Tidak."."""
    under: tuple[int, ...] = ()
    """The sentences of an answer that stands under its question in the article."""

    @property
    def told(self) -> tuple[int, ...]:
        """The sentences that the answer tells, so that the story need not."""
        return self.under or self.receipts[-1:]


def find(numbers: Sequence[int], ear: Ear, dialogue: Dialogue) -> list[Question]:
    """Every question that one of these sentences answers, the most telling first."""
    following = part(ear.article.language, "asking").FOLLOWING
    asked = (question for number in numbers for question in _of(ear.tell(number), ear, dialogue))
    found = [each for each in asked if stands(each.text, ear) and not following.search(each.text)]
    found = [each for each in found if not _asks_of_hero(each, ear)]
    return sorted(found, key=lambda question: (-question.worth, question.receipts))


def _asks_of_hero(question: Question, ear: Ear) -> bool:
    """Whether it asks who somebody is whom the first sentences are about."""
    if not question.text.startswith(part(ear.article.language, "asking").WHO_IS):
        return False
    first = [ear.first_with(ear.people[full]) or 0 for full in ear.people_in(question.text)]
    return any(0 < number <= LEAD < question.receipts[-1] for number in first)


def headed(article: Article, ear: Ear, numbers: Sequence[int]) -> list[Question]:
    """Headings that ask, each answered by the first sentences under it when the first is one of ``numbers``."""
    found = []
    asking = part(article.language, "asking")
    firsts = [section.first for section in article.parts]
    ends = dict(pairwise([*firsts, len(article.sentences) + 1]))
    for section in article.parts:
        heading = section.heading or ""
        if not heading.endswith("?") or section.first not in numbers or len(heading.split()) > MOST_ASKED:
            continue
        tellings = [ear.tell(section.first)]
        for number in range(section.first + 1, ends[section.first]):
            following = ear.tell(number, follows=True)
            said = [*tellings, following]
            if following.opener or number in ear.quoted or sum(map(_length, said)) > MOST_ANSWERED:
                break
            tellings = said
        receipts = tuple(dict.fromkeys(number for telling in tellings for number in telling.receipts))
        source = " ".join(article.sentence(number) for number in receipts)
        named = re.findall(r"(?<!^)\b[A-Z][\w-]*|\d[\d.,]*", heading)
        fits = all(telling.main and telling.longest <= MOST_UNDER_HEADING for telling in tellings)
        reasoned = not asking.ASKS_WHY.match(heading) or asking.SAYS_WHY.search(source)
        if fits and reasoned and tellings[0].opener is None and all(name in source for name in named):
            answer = [text for telling in tellings for text in _texts(telling)]
            under = tuple(telling.number for telling in tellings)
            found.append(Question(ear.decapital(heading), tuple(answer), receipts, 3.5, under=under))
    return found


def _texts(telling: Telling) -> tuple[str, ...]:
    return (*telling.main, *(piece.text for piece in telling.pieces))


def _length(telling: Telling) -> int:
    return sum(len(text.split()) for text in _texts(telling))


def _of(telling: Telling, ear: Ear, dialogue: Dialogue) -> Iterator[Question]:
    asking = part(ear.article.language, "asking")
    if telling.longest > MOST_WORDS or len(telling.main) != 1 or ear.hangs(telling.main[0]):
        return
    if any(piece.kind in ("which", "example", "agent") for piece in telling.pieces):
        return
    if ear.language.STEP.match(telling.main[0]):  # the first of several is no answer
        return
    telling = dialogue.rejoined(telling, only_slight=True)
    main = telling.main[0].rstrip(".")
    whole = _texts(telling)
    if len(telling.pieces) == 1 and telling.pieces[0].kind in REJOINED and _length(telling) <= TOO_LONG:
        whole = ear.rejoined(telling).main  # "Karena …" is no sentence where nobody has asked why
    trails = any(piece.kind == "time" and ear.language.is_clause(piece.text.lower()) for piece in telling.pieces)
    if telling.opener and len(telling.main[0].split()) >= FEWEST_MAIN:
        yield Question(telling.opener, whole, telling.receipts, 3.0)
        return

    def question(found: Asked, lead: str = "") -> Question:
        return Question(plain(found, ear).text, whole, telling.receipts, found.worth, lead=lead)

    if denied := yes_or_no(telling, ear):
        yield question(denied, dialogue.phrases.word(denied.lead) if denied.lead and not telling.reporter else "")
    if reasoned := why(main, telling, ear):
        yield question(reasoned)
    if telling.reporter:
        wanted = ear.language.REQUESTS.search(telling.main[0])  # what somebody asks for is not so yet
        if not (telling.pieces or wanted) and (found := asked_by(stated(main, telling, ear), ear)) and not found.lead:
            yield question(found)
        if any(piece.kind not in CARRIED_ON for piece in telling.pieces):
            return
        reported = dialogue.reported(telling)
        about = re.search(ear.language.ASKED_ABOUT.format(question="", topic=".+").replace("?", r"\?"), reported or "")
        if reported and (about or not reported.startswith(asking.VAGUE)):
            yield Question(reported, whole, telling.receipts, 2.0 if about else 1.7)
        return
    if (found := asked_by(main, ear)) and not trails and _length(telling) >= FEWEST_ANSWERED:
        yield question(found, found.lead)
    for piece in telling.pieces[:1]:
        begins = piece.text.partition(" ")[0].lower()
        form = asking.PIECES.get(f"{piece.kind} {begins}") or asking.PIECES.get(piece.kind)
        if (
            form
            and len(telling.pieces) == 1
            and len(piece.text.split()) >= FEWEST_MAIN
            and "," not in main
            and not any(character.isdigit() for character in main)
            and askable(main, ear)
            and not ear.language.CLAIMS.search(main)
            and (piece.kind in ("reason", "purpose") or len(main.split()) <= asking.MOST_WHEN)
        ):
            worth = 2.8 if piece.kind in ("reason", "purpose") else 1.8
            answer = tuple(piece.text for piece in telling.pieces)
            text = plain(Asked(form.format(main=ear.decapital(main)), worth), ear).text
            yield Question(text, answer, telling.receipts, worth)
    if (
        (topic := ear.topic(telling))
        and _length(telling) > FEWEST_NEWS
        and not (telling.pieces or ear.language.STRAY_TOPIC.search(topic) or ear.language.GOES_ON.search(main))
        and topic.split()[0] not in ear.language.DEFINITE
    ):
        yield Question(ear.language.TOPIC_QUESTIONS[0].format(topic=topic), whole, telling.receipts, 1.6)
    if asking.PLAN.search(main) and askable(main, ear) and not telling.pieces and not dialogue.phrases.sober:
        yield Question(asking.PLAN_QUESTION, whole, telling.receipts, 1.95)
