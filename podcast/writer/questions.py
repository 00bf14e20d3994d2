"""Questions that a listener would ask, each with the sentence of the article that answers it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from podcast.languages import part
from podcast.languages.cuts import MOST_WORDS, Cutter, capital
from podcast.languages.ear import Ear, Telling
from podcast.model import Article, Quote
from podcast.writer.dialogue import CARRIED_ON, Dialogue

MOST_ASKED = 14
"""Words of a question."""
FEWEST_NEWS = 6
"""Words beyond which a sentence says something new of its subject."""
FEWEST_MAIN = 3
"""Words of what a question asks the reason of, and of a reason."""
MOST_UNDER_HEADING = 30
"""Words of a sentence that answers a heading."""
MOST_ANSWERED = 40
"""Words of the sentences that answer a heading."""


_MARKED = re.compile(r"[:;\"“”«»„]")


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
    language, asking = ear.language, part(ear.article.language, "asking")
    text = telling.main[0].rstrip(".") if telling.main else ""
    if telling.reporter:
        text = re.sub(rf"^.*?\b(?:{language.REPORTS})\b,? (?:{language.THAT} )?", "", text, count=1)
        text = capital(text)
    match = asking.MODAL_NEGATION.match(language.WHY_AND_HOW.sub("", text))
    if not match or not _askable(match["who"], ear) or Cutter(language, ear.decapital).complete(match["who"]):
        return None
    return str(asking.MODAL_QUESTION.format(who=ear.decapital(match["who"]), modal=match["modal"], did=match["did"]))


def _askable(main: str, ear: Ear) -> bool:
    """Whether a sentence can be asked about as it stands: begun with its subject, and whole without the answer."""
    asking, language = part(ear.article.language, "asking"), ear.language
    headless = asking.NO_SUBJECT.match(main) or language.is_verb(main.split()[0].lower())
    return not (headless or language.OPEN_END.search(main) or _MARKED.search(main))


def find(numbers: Sequence[int], ear: Ear, dialogue: Dialogue) -> list[Question]:
    """Every question that one of these sentences answers, the most telling first."""
    backward = part(ear.article.language, "asking").BACKWARD
    asked = (question for number in numbers for question in _of(ear.tell(number), ear, dialogue))
    found = [_plain(question, ear) for question in asked if not backward.search(question.text)]
    return sorted(found, key=lambda question: (-question.worth, question.receipts))


def headed(article: Article, ear: Ear, numbers: Sequence[int]) -> list[Question]:
    """Headings that ask, each answered by the first sentences under it when the first is one of ``numbers``."""
    found = []
    asking = part(article.language, "asking")
    quoted = {quote.sentence for quote in article.quotes}
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
            if following.opener or number in quoted or sum(map(_length, said)) > MOST_ANSWERED:
                break
            tellings = said
        receipts = tuple(dict.fromkeys(number for telling in tellings for number in telling.receipts))
        source = " ".join(article.sentence(number) for number in receipts)
        named = re.findall(r"(?<!^)\b[A-Z][\w-]*|\d[\d.,]*", heading)
        fits = all(telling.main and telling.longest <= MOST_UNDER_HEADING for telling in tellings)
        reasoned = not asking.ASKS_WHY.match(heading) or asking.SAYS_WHY.search(source)
        if fits and reasoned and tellings[0].opener is None and all(name in source for name in named):
            answer = [text for telling in tellings for text in _texts(telling)]
            found.append(Question(ear.decapital(heading), tuple(answer), receipts, 3.5))
    return found


def _plain(question: Question, ear: Ear) -> Question:
    """Without an "also" or "then" that would tie the question to what was told before."""
    passing = part(ear.article.language, "asking").IN_PASSING
    return replace(question, text=passing.sub("", question.text))


def _texts(telling: Telling) -> tuple[str, ...]:
    return (*telling.main, *(piece.text for piece in telling.pieces))


def _length(telling: Telling) -> int:
    return sum(len(text.split()) for text in _texts(telling))


def asked_by(sentence: str, ear: Ear) -> tuple[str, float, str] | None:
    """The question that a sentence without its full stop answers, its worth, and a word that answers first.

    >>> ear = Ear(Article(title="t", language="id", sentences=("Sewa kios ditetapkan Rp350.000 per bulan.",)))
    >>> asked_by("Sewa kios ditetapkan Rp350.000 per bulan", ear)
    ('berapa sewa kios?', 2.6, '')
    """
    for kind in part(ear.article.language, "asking").ASKABLE:
        match = kind.answer.match(sentence)
        if not match:
            continue
        groups = {name: ear.decapital(words or "") for name, words in match.groupdict().items()}
        question = " ".join(kind.question.format(**groups).split())
        acts = any(map(ear.language.is_verb, groups.get("what", "").split()))
        if acts or any(map(str.isdigit, question)) or len(question.split()) > MOST_ASKED:
            continue
        return question, kind.worth, capital(kind.lead.format(**groups))
    return None


def _why(main: str, telling: Telling, ear: Ear) -> tuple[str, float] | None:
    """The question whose answer stands in the sentence itself: "Jalan ditutup karena banjir." """
    language = ear.language
    said = main
    if telling.reporter:
        said = capital(re.sub(rf"^.*?\b(?:{language.REPORTS})\b,? (?:{language.THAT} )?", "", main, count=1))
    for pattern, form, worth in part(ear.article.language, "asking").WHY:
        match = pattern.match(said)
        if not match or len(match["main"].split()) < FEWEST_MAIN or not _askable(match["main"], ear):
            continue
        if language.CLAIMS.search(match["main"]):
            continue
        guard = language.GUARDS["purpose"] if form.startswith("untuk") else None
        if guard and guard.search(match["main"]):
            continue
        question = form.format(main=ear.decapital(match["main"]))
        digits = any(map(str.isdigit, question))
        if (
            Cutter(language, ear.decapital).complete(match["main"])
            and not digits
            and len(question.split()) <= MOST_ASKED
        ):
            return question, worth
    return None


def _of(telling: Telling, ear: Ear, dialogue: Dialogue) -> Iterator[Question]:
    asking = part(ear.article.language, "asking")
    if telling.longest > MOST_WORDS or len(telling.main) != 1:
        return
    if any(piece.kind in ("which", "example", "agent") for piece in telling.pieces):
        return
    main = telling.main[0].rstrip(".")
    whole = _texts(telling)
    trails = any(piece.kind == "time" and ear.language.is_clause(piece.text.lower()) for piece in telling.pieces)
    if telling.opener and len(telling.main[0].split()) >= FEWEST_MAIN:
        yield Question(telling.opener, whole, telling.receipts, 3.0)
        return
    if question := yes_or_no(telling, ear):
        lead = "" if telling.reporter else dialogue.phrases.word("no")
        yield Question(question, whole, telling.receipts, 3.0, lead=lead)
    if why := _why(main, telling, ear):
        yield Question(why[0], whole, telling.receipts, why[1])
    if telling.reporter:
        if any(piece.kind not in CARRIED_ON for piece in telling.pieces):
            return
        question = dialogue.reported(telling)
        if question and not question.startswith(asking.VAGUE):
            yield Question(question, whole, telling.receipts, 1.5)
        return
    if (found := asked_by(main, ear)) and not trails:
        yield Question(found[0], whole, telling.receipts, found[1], lead=found[2])
    for piece in telling.pieces[:1]:
        form = asking.PIECES.get(piece.kind)
        if (
            form
            and len(telling.pieces) == 1
            and len(piece.text.split()) >= FEWEST_MAIN
            and "," not in main
            and not any(character.isdigit() for character in main)
            and _askable(main, ear)
            and (piece.kind in ("reason", "purpose") or len(main.split()) <= asking.MOST_WHEN)
        ):
            worth = 2.8 if piece.kind in ("reason", "purpose") else 1.8
            answer = tuple(piece.text for piece in telling.pieces)
            yield Question(form.format(main=ear.decapital(main)), answer, telling.receipts, worth)
    if (
        (topic := ear.topic(telling))
        and _length(telling) > FEWEST_NEWS
        and not (telling.pieces or asking.STRAY_TOPIC.search(topic))
    ):
        yield Question(ear.language.TOPIC_QUESTION.format(topic=topic), whole, telling.receipts, 1.6)
    if asking.PLAN.search(main) and _askable(main, ear) and not telling.pieces and not dialogue.phrases.sober:
        yield Question(asking.PLAN_QUESTION, whole, telling.receipts, 1.2)
