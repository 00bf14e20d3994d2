"""What the story tells of an article: which sentences, in order, and how those that open an entry of a list begin."""

import bisect
import math
from dataclasses import dataclass, field, replace
from functools import cached_property

from podcast.languages import part, views
from podcast.languages.cuts import capital
from podcast.languages.ear import Ear
from podcast.languages.exchange import Exchange
from podcast.languages.leaning import Told
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


@dataclass
class _SoFar:
    """What was told of a story until now."""

    told: list[Telling] = field(default_factory=list)
    last: int = 0
    """Number of the sentence that was told last."""
    named: str | None = None
    """Whom it has just named."""
    entries: int = 0
    """Entries of the list that was counted last, and the part in which it stands."""
    listed_in: int = 0

    def goes_on(self, number: int) -> bool:
        """Whether a sentence stands right behind the one that was told last."""
        return self.last > 0 and number == self.last + 1

    def count(self, part_of: int) -> int:
        """The place in its list of an entry that stands in a part of the article."""
        self.entries = self.entries + 1 if part_of == self.listed_in else 1
        self.listed_in = part_of
        return self.entries

    def add(self, telling: Telling, named: str | None) -> None:
        """Note that a sentence was told, which has just named somebody."""
        self.told.append(telling)
        self.last, self.named = telling.number, named


@dataclass(frozen=True)
class Storyline:
    """Chooses what is told of one article."""

    ear: Ear
    exchange: Exchange | None
    """A question and its answer that the article reports."""
    is_opinion: bool
    vital: frozenset[int] = frozenset()
    """Sentences without which the story is none, told though they are somewhat too long for the ear."""

    def chosen(self, numbers: list[int], held: set[int], most: int, room: float = math.inf) -> list[Telling]:
        """What is told of ``numbers``, in order; sentences of more than ``most`` words are passed over.

        ``room``: words for those that are somewhat too long for the ear.
        """
        so_far = _SoFar()
        spare: Telling | None = None
        for number in numbers:
            if number in held or self.ear.doubtful(number) or not self._may_follow(number, so_far, numbers):
                continue
            follows = so_far.goes_on(number)
            subject = self.ear.subjects[number - 1]
            known = follows and subject is not None and subject[0] == so_far.named
            telling = self._standing(self.ear.tell(number, follows=follows, named=known), so_far)
            if telling is None:
                continue
            needed = self._is_needed(number, follows=follows)
            over = bool(so_far.told) and telling.longest > self.ear.easy and not needed
            longest = self._longest(number, so_far, max(most, HARDLY_TOO_LONG) if needed else most)
            if telling.longest > longest or (over and length(telling) > room):
                spare = spare or telling
                continue
            if not telling.main and not so_far.told:
                continue
            telling = self._as_said(telling, so_far)
            room -= length(telling) * over
            says = subject is not None and self.ear.people[subject[0]] in " ".join(telling.main)
            so_far.add(telling, subject[0] if subject and (known or says) else None)
        return so_far.told or ([spare] if spare else [])

    def _may_follow(self, number: int, so_far: _SoFar, numbers: list[int]) -> bool:
        """Whether a sentence may come behind what was told: it leans on nothing else, and answers what was said."""
        follows = so_far.goes_on(number)
        tied = self.ear.language.POINTING_LEAD.match(self.ear.article.sentence(number)) is not None
        if number > 1 and self._is_hanging(number, so_far) and not tied:
            return False
        if so_far.told and self._counts_from_nothing(number, so_far.told):
            return False
        telling = self.ear.tell(number, follows=follows)
        hangs = bool(telling.main and so_far.told) and self.ear.hangs(telling.main[0])
        if not follows and (hangs or self.ear.lost(telling) or self._leaves_out(telling)):
            return False
        objects = self.is_opinion and views.objects(number, self.ear)
        if objects and not views.answers(number, self.ear).intersection(numbers):
            return False  # unanswered it would be the author's own view
        if self.is_opinion and views.objection(number, self.ear) not in (0, so_far.last):
            return False
        if not objects and self._announces(number, numbers):
            return False
        return not self._denies(number) or self._is_known(number, so_far.told, so_far.last)

    def _is_hanging(self, number: int, so_far: _SoFar) -> bool:
        """Whether a sentence leans on one that was not told right before it."""
        asked = number in self.ear.headings
        stands = so_far.goes_on(number) or asked or self._answers(number, so_far.told)
        return not stands and (self.ear.leans(number) or self._hangs(number, so_far.told))

    def _answers(self, number: int, told: list[Telling]) -> bool:
        """Whether a sentence denies what was told."""
        accusations = {denial.accusation for denial in self.ear.article.denials if denial.sentence == number}
        return any(one.number in accusations for one in told)

    def _standing(self, telling: Telling, so_far: _SoFar) -> Telling | None:
        """A sentence that points to nothing but what was told, if need be without its lead; None where it does."""
        number, told = telling.number, so_far.told
        if not told or not (self._is_hanging(number, so_far) or self._points_to_nothing(telling, told)):
            return telling
        telling = self._without_lead(telling)
        answers = self._answers(number, told) or any(one.number == number - 1 for one in told)
        stands = (
            (self._denies(number) and answers)
            or number in self.vital | self.ear.turning
            or not self._points_to_nothing(telling, told)
        )
        return telling if stands else None

    def _is_needed(self, number: int, *, follows: bool) -> bool:
        """Whether the story is none without a sentence: it may be somewhat longer than the ear likes."""
        answered = any(self._denies(later) for later in (number + 1, number + 2))
        explains = follows and number - 1 in self.ear.article.entries
        return answered or explains or number in self.vital | self.ear.turning | self._accusations

    def _longest(self, number: int, so_far: _SoFar, most: int) -> int:
        """Words of a sentence at most."""
        if number in self._accusations or not so_far.told:
            return LEAD_TOO_LONG
        lengthy = any(each.longest > HARDLY_TOO_LONG for each in so_far.told[1:])
        return max(most, VITAL_TOO_LONG) if number in self.vital and not lengthy else most

    def _as_said(self, telling: Telling, so_far: _SoFar) -> Telling:
        """A sentence as it is told at its place: whole where it opens the story, as the author's view, counted."""
        number, told = telling.number, so_far.told
        if telling.opener and not told:  # nobody has said anything yet that one could ask about
            whole = self.ear.tidy(self.ear.article.sentence(number))
            if number in telling.receipts[:1] and len(whole.split()) <= LEAD_TOO_LONG:
                telling = replace(telling, main=(capital(whole),), pieces=(), opener=None)
        if telling.main and self._lost_its_first(number, told):
            telling = replace(
                telling, main=(capital(self.ear.language.STEP.sub("", telling.main[0])), *telling.main[1:])
            )
        if self.is_opinion and not views.objects(number, self.ear):
            author = (self.ear.article.byline if not told else None) or self.ear.language.AUTHOR
            counts = bool(told) and all(self._is_step(each) for each in (number, told[-1].number))
            goes_on = counts or (so_far.goes_on(number) and bool(told) and number not in self.ear.article.paragraphs)
            plain = bool(told) and opinion.is_fact(" ".join(told[-1].main), self.ear)
            telling = opinion.attributed(telling, self.ear, author, goes_on=goes_on, plain=plain)
        if self._is_counted(telling):
            here = bisect.bisect_right([stretch.first for stretch in self.ear.article.parts], number)
            telling = self._counted(telling, so_far.count(here))
        return telling

    @cached_property
    def _accusations(self) -> frozenset[int]:
        """Sentences that somebody denies."""
        return frozenset(denial.accusation for denial in self.ear.article.denials)

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
        return self.ear.leaning.hangs(" ".join(telling.main), telling.number, [*said, *cited], near)

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
        return last == number - 1 or known or self._answers(number, told)

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

    def _lost_its_first(self, number: int, told: list[Telling]) -> bool:
        """Whether a sentence says "third" of a list of which the ones before were not told."""
        counts = [each for each in range(1, number) if self._is_step(each)]
        return self._is_step(number) and bool(counts) and all(one.number != counts[-1] for one in told)

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
