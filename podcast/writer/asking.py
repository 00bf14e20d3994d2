"""The section in which one host asks and the other answers: which questions, what follows them, the turns."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from podcast.languages import part
from podcast.languages.cuts import TOO_LONG, capital
from podcast.languages.ear import Ear
from podcast.languages.exchange import Exchange
from podcast.languages.telling import Telling
from podcast.model import Role
from podcast.writer import listener, questions
from podcast.writer.dialogue import Dialogue, Turn
from podcast.writer.known import is_supported, points_to_nothing, told_before
from podcast.writer.story import FEWEST_TOLD
from podcast.writer.tellable import for_hosts

WORDS_OF_QUESTIONS = 16
"""For each minute: of all questions and answers, the first of them apart."""
MOST_QUESTIONS = 3
WORTH_MORE = 1.6
"""From here a question is worth asking though the brief has not chosen its answer."""
AFTERMATH = 3
"""Sentences after an answer in which its speaker may go on about it."""


@dataclass(frozen=True)
class Asking:
    """Chooses and tells the questions of one article."""

    dialogue: Dialogue
    exchange: Exchange | None
    """A question and its answer that the article reports."""
    without: frozenset[int]
    """Sentences that must not be used."""
    minutes: float
    objects: Callable[[int], bool]
    """Whether a sentence is a view that an author takes up to answer it, and so no answer itself."""

    @property
    def ear(self) -> Ear:
        """Tells the article's sentences."""
        return self.dialogue.ear

    def choose(self, numbers: list[int]) -> list[questions.Question]:
        """Questions for Tanya Jawab: the article's own first, then those whose answers the story can spare."""
        chosen: list[questions.Question] = []
        told = self.exchange.told if self.exchange else 0
        spare = [number for number in self._answering(numbers) if number != told]
        taken: set[int] = set()
        if self.exchange:
            told_alone = [n for n in self.exchange.answers if self.ear.tell(n).opener is None]
            answers = [n for n in told_alone if self.ear.tell(n).longest <= TOO_LONG]
            if answers:
                tellings = [self.ear.tell(n, follows=index > 0) for index, n in enumerate(answers)]
                denied = listener.yes_or_no(tellings[0], self.ear)
                text = (
                    self.exchange.question
                    or (denied.text if denied else None)
                    or self.dialogue.phrases.word("answer_question", who=self.exchange.who)
                )
                answer = tuple(text for telling in tellings for text in telling.main)
                receipts = tuple(dict.fromkeys(n for telling in tellings for n in telling.receipts))
                own = (self.exchange.asked,) if self.exchange.question else ()
                chosen.append(questions.Question(text, answer, receipts, 9, own))
                taken.update(self.exchange.answers)
        words: set[str] = {question.text for question in chosen}
        lent, room = 0, WORDS_OF_QUESTIONS * self.minutes
        spare = [number for number in spare if number not in taken]
        unfit = taken | self.without | self.ear.quoted
        under = [section.first for section in self.ear.article.parts if section.first not in unfit]
        headed = questions.headed(self.ear.article, self.ear, [first for first in under if for_hosts(first, self.ear)])
        for question in (*headed, *questions.find(spare, self.ear, self.dialogue)):
            if len(chosen) >= MOST_QUESTIONS:
                break
            place = question.receipts[-1]
            borrows = place in numbers
            if place in taken or question.text in words:
                continue
            asks = len(question.text.split()) + sum(len(text.split()) for text in question.answer)
            if chosen and asks > room:
                continue
            if (borrows and len(numbers) - lent <= FEWEST_TOLD) or (not borrows and question.worth < WORTH_MORE):
                continue
            room -= asks
            lent += borrows
            chosen.append(question)
            taken.add(place)
            words.add(question.text)
        return chosen

    def _answering(self, numbers: list[int]) -> list[int]:
        """Sentences that may answer a question: those that the story can spare, and those that it does not tell."""
        others = range(numbers[1] + 1 if len(numbers) > 1 else 2, len(self.ear.article.sentences) + 1)
        return [
            number
            for number in others
            if number not in self.ear.quoted | self.without
            and number not in numbers[:2]
            and for_hosts(number, self.ear)
            and not self.objects(number)
            and not self._leads_to_quotation(number)
            and self._can_be_spared(number, numbers)
        ]

    def _leads_to_quotation(self, number: int) -> bool:
        """Whether the next sentence is a quotation that points back to this one."""
        points = self.ear.language.QUOTE_POINTS
        following = (quote for quote in self.ear.article.quotes if quote.sentence == number + 1)
        return any(points.search(quote.text) for quote in following)

    def _can_be_spared(self, number: int, numbers: list[int]) -> bool:
        """A sentence that stands by itself and that nothing told after it leans on."""
        withdraws = self.ear.language.CONTRAST_LEAD.match(self.ear.article.sentence(number)) is not None
        explains = number - 1 in self.ear.article.entries
        if (
            withdraws
            or explains
            or number in self.ear.turning
            or self.ear.leans(number)
            or not is_supported(number, numbers, self.ear)
        ):
            return False
        if points_to_nothing(number, numbers, self.ear):
            return False
        before = told_before(number, numbers, self.ear)
        after = " ".join(self.ear.article.sentence(told) for told in numbers if told > number)
        if set(self.ear.people_in(self.ear.article.sentence(number))) & set(self.ear.people_in(after)) - {
            full for full in self.ear.people if self.ear.people[full].lower() in before
        }:
            return False  # it says who somebody is
        following = number + 1
        if following not in numbers:
            return True
        named_here = self.ear.subjects[following - 1] == (self.ear.subjects[number - 1] or 0)
        last = following in self.ear.article.paragraphs
        known = self.ear.leans_on(following)
        return not self.ear.leans(following) and (last or not (named_here or known))

    def aftermath(self, numbers: list[int], asked: list[questions.Question], contexts: Collection[int]) -> list[int]:
        """What the one who answers says right after the answer: it makes no sense before it."""
        if not self.exchange or not any(set(self.exchange.answers) & set(question.told) for question in asked):
            return []
        last = self.exchange.answers[-1]
        answerer = self.ear.subjects[last - 1]
        starts = {part.first for part in self.ear.article.parts}
        end = next(
            (number for number in range(last + 1, last + AFTERMATH + 1) if number in starts), last + AFTERMATH + 1
        )
        told = {number for question in asked for number in question.receipts} | set(contexts)

        def goes_on(number: int) -> bool:
            subject = self.ear.subjects[number - 1]
            return bool(subject and answerer and subject[0] == answerer[0]) and not self.ear.leans(number)

        return [
            number
            for number in numbers
            if last < number < end
            and number not in told
            and goes_on(number)
            and self.ear.tell(number).longest <= TOO_LONG
            and self.ear.tell(number).opener is None
        ]

    def turns(self, asked: list[questions.Question], aftermath: list[int], heard: str = "") -> list[Turn]:
        """The questions with their answers; after the first, what its answerer says next.

        ``heard``: what the hosts have told before, so that whoever it does not name is introduced.
        """
        if not asked:
            return []
        asker: Role = "cohost" if self.dialogue.last == "host" else "host"
        teller: Role = "host" if asker == "cohost" else "cohost"
        turns = []
        for index, plain in enumerate(asked):
            question = self._presented(plain, heard)
            heard += " ".join(("", question.text, *question.answer))
            lead = self.dialogue.phrases.pick("then" if index else "again" if question.own else "to_questions")
            if lead.endswith((",", ":")):
                turns.append(Turn(asker, f"{lead} {question.text}", question.receipts))
            else:
                turns += [Turn(asker, lead), Turn(asker, capital(question.text), question.own or question.receipts)]
            answer = " ".join(filter(None, (question.lead, *question.answer)))
            turns.append(Turn(teller, answer, question.receipts))
            if not index:
                tellings = [self.ear.tell(number) for number in aftermath]
                turns += [
                    Turn(teller, " ".join(telling.main), telling.receipts) for telling in tellings if telling.main
                ]
        self.dialogue.last = teller
        return turns

    def _presented(self, question: questions.Question, heard: str) -> questions.Question:
        """A question and its answer with the office of whoever has not been heard of, and without it for others."""
        answer = question.answer[0]
        if not part(self.ear.article.language, "presenting").ROLE_FIRST:
            return question
        reporter = self.ear.reporter(answer)
        full = self.ear.sayer(reporter) if reporter else None
        short = self.ear.people[full] if full else ""
        if reporter and full and short in heard and short != reporter and reporter.endswith(full):
            spoken = answer.removeprefix(reporter).lstrip(",")
            return replace(question, answer=(f"{short}{spoken}", *question.answer[1:]))
        if reporter and not full and "," in reporter and self.ear.decapital(reporter) in question.text:
            rest = answer.removeprefix(reporter).lstrip(",")
            return replace(question, answer=(reporter.rpartition(", ")[2] + rest, *question.answer[1:]))
        telling = Telling(question.told[-1], question.answer, (), question.receipts)
        told = self.ear.introduce(telling, heard)
        named = [full for full in self.ear.people_in(question.text) if self.ear.people[full] not in heard]
        roles = [role for full in named if (role := self.ear.presented(full))]
        if not roles:
            return replace(question, answer=told.main, receipts=told.receipts)
        who, where = roles[0]
        text = question.text.replace(self.ear.people[named[0]], who)
        text = text.replace(",?", "?")
        spoken = answer
        if reporter and reporter.endswith(named[0]):
            spoken = self.ear.people[named[0]] + answer.removeprefix(reporter).lstrip(",")
        receipts = tuple(dict.fromkeys((*where, *question.receipts)))
        return replace(question, text=text, answer=(spoken, *question.answer[1:]), receipts=receipts)
