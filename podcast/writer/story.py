"""What the story tells of an article: which sentences, in order, and how those that open an entry of a list begin."""

import bisect
import math
from dataclasses import dataclass, replace
from functools import cached_property

from podcast.languages import part, views
from podcast.languages.cuts import capital
from podcast.languages.ear import Ear
from podcast.languages.exchange import Exchange
from podcast.languages.leaning import Leaning, Told
from podcast.languages.telling import Telling
from podcast.writer import opinion

FEWEST_TOLD = 5
"""Sentences that the story keeps before it lends one to a question or a quotation."""
FEWEST_ENTRIES = 3
"""So many make a list, whose entries are counted aloud."""
MOST_ANNOUNCED = 7
"""Words of a sentence that may only lead to the next one."""
MOST_ELLIPTIC = 6
"""Words of a sentence that may only answer the one before it."""
HARDLY_TOO_LONG = 30
"""Words of a sentence that is somewhat too long for the ear."""
VITAL_TOO_LONG = 36
"""Words of a sentence without which the story is none; an edition tells one besides its lead."""
LEAD_TOO_LONG = 42
"""The first sentence holds the news and may be longer."""


@dataclass(frozen=True)
class Storyline:
    """Chooses what is told of one article."""

    ear: Ear
    exchange: Exchange | None
    """A question and its answer that the article reports."""
    is_opinion: bool
    vital: frozenset[int] = frozenset()
    """Sentences without which the story is none, told though they are somewhat too long for the ear."""

    @cached_property
    def leaning(self) -> Leaning:
        """What its sentences take for known."""
        return Leaning(self.ear.article, self.ear)

    def chosen(self, numbers: list[int], held: set[int], most: int, room: float = math.inf) -> list[Telling]:
        """What is told of ``numbers``, in order; sentences of more than ``most`` words are passed over.

        ``room``: words for those that are somewhat too long for the ear.
        """
        told: list[Telling] = []
        spare: Telling | None = None
        last = 0
        entries = list_in = lengthy = 0
        chosen = frozenset(numbers)
        accusations = {denial.accusation for denial in self.ear.article.denials}
        starts = [stretch.first for stretch in self.ear.article.parts]
        named: str | None = None  # whom the sentence before has just named
        for number in numbers:
            if number in held or self.ear.doubtful(number):
                continue
            follows = number == last + 1 and last > 0
            asked = number in self.ear.headings
            tied = self.ear.language.POINTING_LEAD.match(self.ear.article.sentence(number)) is not None
            hanging = not (follows or asked) and (self.ear.leans(number) or self._hangs(number, told))
            if number > 1 and hanging and not tied:
                continue
            if told and self._counts_from_nothing(number, told):
                continue
            subject = self.ear.subjects[number - 1]
            known = follows and subject is not None and subject[0] == named
            telling = self.ear.tell(number, follows=follows, named=known)
            hangs = bool(telling.main and told) and self.ear.hangs(telling.main[0])
            if not follows and (hangs or self.ear.lost(telling)):
                continue
            if not follows and self._leaves_out(telling):
                continue
            objects = self.is_opinion and views.objects(number, self.ear)
            if objects and not views.answers(number, self.ear) & chosen:  # unanswered it would be the author's own view
                continue
            if self.is_opinion and views.objection(number, self.ear) not in (0, last):
                continue
            if not objects and self._announces(number, numbers):
                continue
            if self._denies(number) and not self._is_known(number, told, last):
                continue
            answered = any(self._denies(later) for later in (number + 1, number + 2))
            explains = follows and number - 1 in self.ear.article.entries
            needed = answered or explains or number in self.vital | self.ear.turning | accusations
            over = bool(told) and telling.longest > self.ear.easy and not needed
            longest = max(most, HARDLY_TOO_LONG) if needed else most
            longest = max(longest, VITAL_TOO_LONG) if number in self.vital and not lengthy else longest
            longest = LEAD_TOO_LONG if number in accusations or not told else longest
            if told and (hanging or self._points_to_nothing(telling, told)):
                telling = self._without_lead(telling)
                answers = {denial.accusation for denial in self.ear.article.denials if denial.sentence == number}
                said = self._denies(number) and any(one.number in answers | {number - 1} for one in told)
                if number not in self.vital | self.ear.turning and not said and self._points_to_nothing(telling, told):
                    continue
            if telling.longest > longest or (over and length(telling) > room):
                spare = spare or telling
                continue
            if not telling.main and not told:
                continue
            if telling.opener and not told:  # nobody has said anything yet that one could ask about
                whole = self.ear.tidy(self.ear.article.sentence(number))
                if number in telling.receipts[:1] and len(whole.split()) <= LEAD_TOO_LONG:
                    telling = replace(telling, main=(capital(whole),), pieces=(), opener=None)
            if self.is_opinion and not objects:
                author = (self.ear.article.byline if not told else None) or self.ear.language.AUTHOR
                counts = bool(told) and all(self._is_step(each) for each in (number, told[-1].number))
                goes_on = counts or (follows and bool(told) and number not in self.ear.article.paragraphs)
                plain = bool(told) and opinion.is_fact(" ".join(told[-1].main), self.ear)
                telling = opinion.attributed(telling, self.ear, author, goes_on=goes_on, plain=plain)
            if self._is_counted(telling):
                here = bisect.bisect_right(starts, number)
                entries = entries + 1 if here == list_in else 1
                list_in = here
                telling = self._counted(telling, entries)
            room -= length(telling) * over
            lengthy += bool(told) and telling.longest > HARDLY_TOO_LONG
            told.append(telling)
            says = subject is not None and self.ear.people[subject[0]] in " ".join(telling.main)
            named = subject[0] if subject and (known or says) else None
            last = number
        return told or ([spare] if spare else [])

    def _counts_from_nothing(self, number: int, told: list[Telling]) -> bool:
        """Whether a sentence says "a day later" with no day in what is told right before it."""
        sentence, language = self.ear.article.sentence(number), self.ear.language
        later = language.DAY_AFTER.search(sentence)
        if later is None or language.A_DAY.search(sentence[: later.start()]):
            return False
        return language.A_DAY.search(self.ear.article.sentence(told[-1].number)) is None

    def _points_to_nothing(self, telling: Telling, told: list[Telling]) -> bool:
        """Whether a sentence takes for known what nobody told: "the scheme", "them"."""
        said = [Told(number, text) for one in told for number in one.receipts for text in one.main]
        cited = [Told(number, self.ear.article.sentence(number)) for number in telling.receipts[:-1]]
        near = told[-1].number == telling.number - 1
        return self.leaning.hangs(" ".join(telling.main), telling.number, [*said, *cited], near)

    def _leaves_out(self, telling: Telling) -> bool:
        """Whether a few words leave out what the sentence before them has said: "Abolition is."."""
        last = telling.main[-1] if telling.main else ""
        return len(last.split()) <= MOST_ELLIPTIC and self.ear.language.ELLIPTIC.search(last) is not None

    def _without_lead(self, telling: Telling) -> Telling:
        """A sentence without what it only begins with to tie itself to another: "With that result, …"."""
        first = capital(self.ear.language.POINTING_LEAD.sub("", telling.main[0])) if telling.main else ""
        return replace(telling, main=(first, *telling.main[1:])) if first else telling

    def _is_known(self, number: int, told: list[Telling], last: int) -> bool:
        """Whether what a sentence denies was told: right before it, or by the noun with which it points back."""
        known = bool(self.ear.takes_for_known(number)) and not self._hangs(number, told)
        return last == number - 1 or known

    def _announces(self, number: int, numbers: list[int]) -> bool:
        """Whether a few words that open a paragraph only lead to the sentence after them, which is not told."""
        ends = number == len(self.ear.article.sentences) or number + 1 in self.ear.article.paragraphs
        asked = number in self.ear.headings or number in self.ear.article.entries
        opens = number in self.ear.article.paragraphs and number > 1 and not asked
        words = self.ear.article.sentence(number).split()
        plain = not any(map(str.isdigit, "".join(words))) and not any(
            word.strip(",.;:") in self.ear.names for word in words[1:]
        )
        following = number + 1
        told = following in self.ear.quoted or (
            following in numbers and self.ear.tell(following, follows=True).longest <= self.ear.easy
        )
        plain = plain and not self.ear.marks.DECIDES.search(self.ear.article.sentence(number))
        announced = self.ear.marks.ANNOUNCES.match(self.ear.article.sentence(number)) is not None
        return not told and (announced or (opens and not ends and plain and len(words) <= MOST_ANNOUNCED))

    def _denies(self, number: int) -> bool:
        """Whether a sentence answers what the one before it says of somebody."""
        there = number <= len(self.ear.article.sentences)
        return there and self.ear.language.DENIES.search(self.ear.article.sentence(number)) is not None

    def _is_step(self, number: int) -> bool:
        """Whether a sentence counts itself: "Kedua, …"."""
        return self.ear.language.STEP.match(self.ear.article.sentence(number)) is not None

    def _is_counted(self, telling: Telling) -> bool:
        """Whether a sentence opens an entry of a list and does not say so itself."""
        entries = self.ear.article.entries
        plain = telling.number in entries and bool(telling.main) and telling.opener is None
        return plain and len(entries) >= FEWEST_ENTRIES and not self.ear.language.STEP.match(telling.main[0])

    def _counted(self, telling: Telling, place_in_list: int) -> Telling:
        """An entry of a list with its place in it: "Pertama, …"."""
        place = part(self.ear.article.language, "speech").ordinal(place_in_list)
        said = self.ear.language.COUNTED.format(ordinal=capital(place), said=self.ear.decapital(telling.main[0]))
        return replace(telling, main=(said, *telling.main[1:]))

    def _hangs(self, number: int, told: list[Telling]) -> bool:
        """Whether a sentence takes a noun for known that nothing told holds.

        A noun that the article itself brings up with "itu" ("Dalam sidang itu …") is known from the sentence before.
        """
        if self.exchange and number == self.exchange.told:
            return False
        subject = self.ear.subject_noun(number)
        nouns = self.ear.leans_on(number) | ({subject} if subject else set())
        said = " ".join(text for telling in told for text in (*telling.main, *(piece.text for piece in telling.pieces)))
        before = next((earlier for earlier in range(number - 1, 0, -1) if earlier not in self.ear.quoted), 0)
        if (body := self.ear.body(number)) and body not in said:
            return True
        just = bool(told) and told[-1].number == before
        return any(noun not in said.lower() and not (just and self._is_new(noun, number)) for noun in sorted(nouns))

    def _is_new(self, noun: str, number: int) -> bool:
        """Whether no sentence before ``number`` holds a noun."""
        return not any(noun in sentence.lower() for sentence in self.ear.article.sentences[: number - 1])


def length(telling: Telling) -> int:
    """Words of a sentence as it is told, with its pieces."""
    return sum(len(text.split()) for text in (*telling.main, *(piece.text for piece in telling.pieces)))
