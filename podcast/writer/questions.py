"""Questions that a listener would ask, each with the sentence of the article that answers it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from podcast.languages.cuts import MOST_WORDS, capital
from podcast.languages.ear import Ear, Telling
from podcast.model import Article, Quote
from podcast.writer.dialogue import Dialogue


@dataclass(frozen=True)
class Question:
    """``text`` starts with a small letter; ``answer`` are complete sentences or an elliptic answer."""

    text: str
    answer: tuple[str, ...]
    receipts: tuple[int, ...]
    worth: float
    own: tuple[int, ...] = ()
    """Sentences that hold the question itself, where the article asks it."""
    no: bool = False
    """Whether the answer begins with a plain no."""


@dataclass(frozen=True)
class Exchange:
    """A question that the article reports, and the sentences of its answer."""

    told: int
    """The sentence that says that somebody asks."""
    asked: int
    """The sentence with the question."""
    answers: tuple[int, ...]
    who: str
    question: str | None
    """The asker's own words when they make a question that a host may repeat."""


def exchange(article: Article, ear: Ear) -> Exchange | None:
    """The first question that somebody in the article asks and another answers; None when there is none."""
    quoted = {quote.sentence: quote for quote in article.quotes}
    for number, sentence in enumerate(article.sentences, 1):
        quote = quoted.get(number)
        asks = quote.text.rstrip().endswith("?") if quote else bool(ear.language.ASKED.search(sentence))
        if not asks:
            continue
        asker = ear.subjects[number - 1]
        for later in range(number + 1, min(number + 4, len(article.sentences)) + 1):
            answerer = ear.subjects[later - 1]
            if answerer is None or (asker and answerer[0] == asker[0]):
                continue
            if not ear.language.ANSWERED.search(article.sentence(later)):
                continue
            told = [later] if later not in quoted else []
            following = later + 1
            while following <= len(article.sentences) and following not in quoted and len(told) < 2:
                subject = ear.subjects[following - 1]
                if subject is not None and subject[0] != answerer[0]:
                    break
                told.append(following)
                following += 1
            if told:
                asked = next((at for at in range(number, told[0]) if _repeatable(quoted.get(at), ear)), number)
                return Exchange(
                    number, asked, tuple(told), ear.people[answerer[0]], _repeatable(quoted.get(asked), ear)
                )
    return None


def _repeatable(quote: Quote | None, ear: Ear) -> str | None:
    """The last sentence of a quoted question, unless it is long or the asker speaks of himself in it."""
    if quote is None:
        return None
    last = re.split(r"(?<=[.?!])\s+", quote.text.strip())[-1]
    if not last.endswith("?") or len(last.split()) > MOST_WORDS or ear.language.FIRST_PERSON.search(last):
        return None
    return ear.decapital(last)


def yes_or_no(telling: Telling, ear: Ear) -> str | None:
    """The question that a sentence with "tidak boleh", "tak perlu" … denies, also when somebody reports it."""
    language = ear.language
    text = telling.main[0].rstrip(".") if telling.main else ""
    if telling.reporter:
        text = re.sub(rf"^.*?\b(?:{language.REPORTS})\b,? (?:{language.THAT} )?", "", text, count=1)
        text = capital(text)
    match = language.MODAL_NEGATION.match(language.WHY_AND_HOW.sub("", text))
    if not match:
        return None
    return str(language.MODAL_QUESTION.format(who=ear.decapital(match["who"]), modal=match["modal"], did=match["did"]))


def find(numbers: Sequence[int], ear: Ear, dialogue: Dialogue) -> list[Question]:
    """Every question that one of these sentences answers, the most telling first."""
    found = [question for number in numbers for question in _of(ear.tell(number), ear, dialogue)]
    return sorted(found, key=lambda question: (-question.worth, question.receipts))


def _of(telling: Telling, ear: Ear, dialogue: Dialogue) -> Iterator[Question]:
    language = ear.language
    if telling.longest > MOST_WORDS or len(telling.main) != 1:
        return
    if any(piece.kind in ("which", "example", "agent", "addition", "concession") for piece in telling.pieces):
        return
    main = telling.main[0].rstrip(".")
    rest = tuple(piece.text for piece in telling.pieces)
    whole = (telling.main[0], *rest)
    if telling.opener:
        yield Question(telling.opener, whole, telling.receipts, 3.0)
        return
    if question := yes_or_no(telling, ear):
        yield Question(question, whole, telling.receipts, 3.0, no=not telling.reporter)
    if telling.reporter:
        question = dialogue.reported(telling)
        if question and not question.startswith(language.VAGUE_QUESTION):
            yield Question(question, whole, telling.receipts, 1.5)
        return
    if match := language.AMOUNT.match(main):
        yield Question(language.AMOUNT_QUESTION.format(what=ear.decapital(match["what"])), whole, telling.receipts, 2.5)
    for piece in telling.pieces[:1]:
        form = language.QUESTIONS.get(piece.kind)
        if form and "," not in main and not any(character.isdigit() for character in main):
            worth = 2.8 if piece.kind in ("reason", "purpose") else 1.8
            answer = tuple(piece.text for piece in telling.pieces)
            yield Question(form.format(main=ear.decapital(main)), answer, telling.receipts, worth)
    if topic := ear.topic(telling):
        yield Question(language.TOPIC_QUESTION.format(topic=topic), whole, telling.receipts, 1.6)
    if language.PLAN.search(main) and not telling.pieces and not dialogue.phrases.sober:
        yield Question(language.FUTURE_QUESTION, whole, telling.receipts, 1.2)
