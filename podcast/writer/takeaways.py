"""What a listener takes home: a few sentences of the article that mean something by themselves."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import cached_property

from podcast.languages import part
from podcast.languages.cuts import MOST_WORDS, TOO_LONG, Cutter, capital
from podcast.languages.ear import Ear
from podcast.languages.leaning import Told
from podcast.languages.likeness import content_words, overlap
from podcast.languages.telling import Telling
from podcast.model import Brief
from podcast.writer.dialogue import REJOINED

MOST, FEW_MINUTES = 3, 2.5
"""Take-aways, and one fewer in an edition of fewer minutes."""
LEAST_WORTH = 1.0
"""A stretch of the article without a worthier sentence gives no take-away."""
MUCH_BETTER = 1.5
"""Worth by which another sentence takes the place of the best one in the middle of the article."""
POOR, FEWEST = -1.5, 2
"""A sentence that is worth less is taken home only where there would be fewer take-aways than these."""
SHORT, FEWEST_WORDS = 7, 5
"""Words; a shorter sentence is seldom, or never, worth taking home."""
MOST_DENIED = 42
"""Words of an accusation with its denial, and of news that cannot be made shorter."""
LEAST_LEAD, LEAD_WORDS = 10, 34
"""Words of the news itself when it is told again at the end, without what trails behind it."""
ONLY_HALF = frozenset({"contrast", "concession"})
"""Cut-off pieces without which a sentence says something else."""
REPEATED = -2.0
"""Worth of a sentence that says nothing but what the news says."""
RANKED = 1.0
"""Worth of the brief's best point; the last one has next to none."""


@dataclass(frozen=True)
class TakeAways:
    """What may be taken home from one article."""

    ear: Ear
    brief: Brief
    answers: frozenset[int]
    """Sentences that answer a question which the article reports."""
    objects: Callable[[int], bool]
    """Whether a sentence is a view that the author takes up only to answer it."""
    is_opinion: bool = False

    def chosen(self, points: list[int], minutes: float, without: frozenset[int]) -> list[tuple[str, tuple[int, ...]]]:
        """Up to three sentences to remember, from all over the article, with those that hold them.

        Nothing for fewer than two, which are not worth a section.
        """
        points = sorted({*points, *self.answers} - without)
        most = MOST if minutes >= FEW_MINUTES else MOST - 1
        found = [(telling.main[-1], telling.receipts) for telling in self.spread(self.worthy(points), most)]
        said = self.of_answers(without)
        found = said if len(found) < 2 else [*found, *said[: most - len(found)]]
        return found if len(found) >= 2 else []

    def worthy(self, points: list[int]) -> list[Telling]:
        """Those sentences of ``points`` that can be remembered by themselves, as they are told."""
        language = self.ear.language
        return [
            telling
            for number in points
            if number not in self.ear.quoted and not self.ear.leans(number) and not self.ear.refers_to(number)
            if number not in self._answered.values()
            for telling in [self._with_denial(self._whole(self.ear.tell(number)))]
            if telling.main
            and not telling.opener
            and len(telling.main[-1].split()) >= FEWEST_WORDS
            and len(telling.main[-1].split()) <= self._most_words(telling.number)
            and telling.lead not in ("contrast", "result", "past")
            and not self.objects(telling.number)
            and telling.number not in self.ear.article.entries
            and (self.is_opinion or not language.STEP.match(telling.main[0]))
            and not language.NOT_ALONE.search(telling.main[-1])
            and not self.ear.marks.ANNOUNCES.match(telling.main[-1])
            and not self.ear.lost(telling)
            and not self.ear.hangs(telling.main[-1])
            and not any(piece.kind in ONLY_HALF for piece in telling.pieces)
            and not (telling.pieces and len(telling.main[-1].split()) < SHORT)
            and not (telling.pieces and language.is_verb(telling.main[-1].split()[-1]))
        ]

    def _most_words(self, number: int) -> int:
        """Words of a sentence that is taken home, with the denial of what it says."""
        return MOST_DENIED if number == 1 or number in self._answered else TOO_LONG

    @cached_property
    def _answered(self) -> dict[int, int]:
        """Sentences that accuse, each with the one that denies it, where both are short enough to be taken home."""
        found: dict[int, int] = {}
        for denial in self.ear.article.denials:
            both = [self.ear.tell(number) for number in (denial.accusation, denial.sentence) if number]
            fits = all(each.main for each in both) and sum(len(each.main[-1].split()) for each in both) <= MOST_DENIED
            if len(both) > 1 and fits and denial.sentence not in self.ear.quoted:
                found.setdefault(denial.accusation, denial.sentence)
        return found

    def _with_denial(self, telling: Telling) -> Telling:
        """An accusation with what denies it: nobody takes home the one without the other."""
        number = self._answered.get(telling.number)
        denial = self.ear.tell(number, follows=True) if number else None
        if denial is None or not denial.main or not telling.main:
            return telling
        receipts = tuple(dict.fromkeys((*telling.receipts, *denial.receipts)))
        return replace(telling, main=(f"{telling.main[-1]} {denial.main[0]}",), pieces=(), receipts=receipts)

    def _short(self, text: str) -> str:
        """The news without what trails behind it ("…, after a storm"), where it is long and that lets it stand."""
        parts = text.rstrip(".").split(", ")
        cutter = Cutter(self.ear.language, self.ear.decapital)
        for end in range(len(parts) - 1, 0, -1):
            head, tail = ", ".join(parts[:end]), parts[end]
            fits = LEAST_LEAD <= len(head.split()) <= self._lead_words < len(text.split())
            if fits and self.ear.language.TRAILS.match(tail) and cutter.complete(head):
                return f"{head}."
        return text

    def _points_to_nothing(self, telling: Telling) -> bool:
        """Whether a sentence takes for known what it does not say itself."""
        cited = [
            Told(number, self.ear.article.sentence(number)) for number in telling.receipts if number < telling.number
        ]
        return self.ear.leaning.hangs(telling.main[-1], telling.number, cited, near=False)

    def _whole(self, telling: Telling) -> Telling:
        """A sentence that was cut for the ear, in one again where it is short enough, without an "also"."""
        telling = replace(telling, main=tuple(self.ear.language.ALSO.sub("", text) for text in telling.main))
        if telling.number == 1 and len(telling.main) == 1 and not telling.pieces:
            return replace(telling, main=(self._short(telling.main[0]),))
        if self.is_opinion:  # what its author asks for is counted anew
            telling = replace(
                telling, main=tuple(capital(self.ear.language.STEP.sub("", text)) for text in telling.main)
            )
        parted = bool(self.ear.language.WORDIER) and len(telling.main) > 1 and not telling.pieces
        if (telling.number == 1 and telling.pieces and not telling.opener) or parted:
            text = capital(self.ear.tidy(self.ear.article.sentence(telling.number)))
            most = LEAD_WORDS if telling.pieces else self._lead_words if telling.number == 1 else TOO_LONG
            return replace(telling, main=(text,), pieces=()) if len(text.split()) <= most else telling
        joins = len(telling.main) == len(telling.pieces) == 1 and telling.pieces[0].kind in REJOINED
        if telling.reporter or not joins:
            return telling
        whole = self.ear.rejoined(telling)
        return whole if whole.longest <= TOO_LONG else telling

    def spread(self, tellings: list[Telling], most: int = MOST) -> list[Telling]:
        """The news, what explains or decides it, and what comes next, in order; poor ones only for want of others.

        Where nothing is a reason, or nothing lies ahead, what matters most of the middle and of the end.
        """
        fair = [telling for telling in tellings if self.worth(telling)[0] >= POOR]
        if len(fair) < FEWEST:
            return sorted(sorted(tellings, key=self.worth)[-FEWEST:], key=lambda telling: telling.number)
        if len(fair) <= most:
            return fair
        share = len(fair) / most
        stretches = [fair[round(i * share) : round((i + 1) * share)] for i in range(most)]
        tops = [max(stretch, key=self.worth) for stretch in stretches]
        if most > 2:
            tops[1:] = self._because_and_next(fair, tops)
        others = sorted((telling for telling in fair if telling not in tops), key=self._later, reverse=True)
        better = others and self.worth(others[0])[0] >= self.worth(tops[most // 2])[0] + MUCH_BETTER
        if better and most > 2:  # of the middle; the news and the end have their place
            tops[most // 2], others = others[0], others[1:]
        worthy = [
            telling for telling in tops if self.worth(telling)[0] >= (POOR if self._is_next(telling) else LEAST_WORTH)
        ]
        return sorted([*worthy, *others][:most], key=lambda telling: telling.number)

    def _because_and_next(self, fair: list[Telling], tops: list[Telling]) -> list[Telling]:
        """What explains the news, and what comes next; else the tops of the middle and of the end."""
        marks = self.ear.marks
        rest = [telling for telling in fair if telling != tops[0]]
        ahead = [telling for telling in rest if self._is_next(telling)]
        last = max(ahead, key=self._later, default=tops[-1])
        why = [telling for telling in rest if telling != last and marks.EXPLAINS.search(telling.main[-1])]
        middle = max(why, key=self.worth, default=tops[1] if tops[1] != last else tops[-1])
        return [middle, last]

    def _is_next(self, telling: Telling) -> bool:
        """Whether it says what comes next, and not what will not be: "membantah kabar bahwa perseroan akan …"."""
        rules = part(self.ear.article.language, "reading")
        denied = bool({word.lower() for word in telling.main[-1].split()} & rules.DENY)
        return not denied and self.ear.marks.AHEAD.search(telling.main[-1]) is not None

    def _later(self, telling: Telling) -> tuple[int, int]:
        """Of what is worth about the same, the later one: it says how the other came out."""
        return round(self.worth(telling)[0]), telling.number

    def worth(self, telling: Telling) -> tuple[float, int]:
        """How well a sentence sums up the article; of two alike the earlier one does it better."""
        main, language, marks = telling.main[-1], self.ear.language, self.ear.marks
        weighed = (
            (5.0, bool(self.answers & set(telling.receipts))),
            (4.0, telling.number == 1 and not self.ear.sets_the_scene),
            (-3.0, telling.number == 1 and self.ear.sets_the_scene),
            (RANKED, self._standing.get(telling.number, 0.0)),
            (1.5, marks.WEIGHTY.search(main) is not None),
            (2.0, marks.DECIDES.search(main) is not None),
            (1.5, language.GRAVE.search(main) is not None and any(map(str.isdigit, main))),
            (1.0, marks.EXPLAINS.search(main) is not None),
            (2.0, self.is_opinion and self._argues(telling.number)),
            (1.5, marks.CHANGES.search(main) is not None),
            (1.5, marks.TURNS_OF_PLAY.search(main) is not None),
            (-2.0, language.UNREAL.search(main) is not None),
            (-2.0, telling.number > 1 and marks.SCENE.match(main) is not None),
            (-2.0, marks.EARLIER.search(main) is not None),
            (-2.0, marks.RUMOUR.search(main) is not None),
            (3.0, overlap(self._titled, content_words(main, self.ear.article.language))),
            (0.5, any(character.isdigit() for character in main)),
            (-1.5, bool(telling.pieces)),
            (-1.0, telling.reporter is not None),
            (-1.5, len(main.split()) < SHORT),
            (-1.5, language.DEICTIC.search(main) is not None),
            (-4.0, bool({*self.ear.takes_for_known(telling.number)} - language.KNOWN_ANYWAY)),
            (-4.0, telling.number > 1 and self._points_to_nothing(telling)),
            (-2.0, not Cutter(language, self.ear.decapital).complete(main)),
            (-0.02, len(main.split())),
            (REPEATED, self._repeats(telling)),
        )
        return sum(weight * mark for weight, mark in weighed), -telling.number

    def _repeats(self, telling: Telling) -> float:
        """How much of a sentence the first one has said, from 0 to 1."""
        article = self.ear.article
        words = content_words(telling.main[-1], article.language)
        return 0.0 if telling.number == 1 else overlap(words, content_words(article.sentence(1), article.language))

    def _argues(self, number: int) -> bool:
        """Whether the author of an opinion says in a sentence what they hold, or what is to be done."""
        sentence, language = self.ear.article.sentence(number), self.ear.language
        sentence = re.sub(r"\d", "", sentence)  # a figure argues for nothing by itself
        return bool(
            language.STEP.match(sentence) or language.THESIS.search(sentence) or language.OUR_VIEW.search(sentence)
        )

    @cached_property
    def _lead_words(self) -> int:
        """Words of the news itself when it is told again."""
        return LEAD_WORDS + int(self.ear.language.WORDIER)

    @cached_property
    def _standing(self) -> dict[int, float]:
        """How high the brief ranks each sentence, from 0 to 1."""
        count = len(self.brief.points)
        return {n: 1 - (point.rank - 1) / count for point in self.brief.points for n in point.sentences}

    @cached_property
    def _titled(self) -> frozenset[str]:
        """Words of meaning of the headline, which says what matters."""
        return content_words(self.ear.article.title, self.ear.article.language)

    def of_answers(self, without: Collection[int]) -> list[tuple[str, tuple[int, ...]]]:
        """Of an interview, what the person asked says without an "I", told as theirs; from all over the answers."""
        language = self.ear.language
        cutter = Cutter(language, self.ear.decapital)
        fit: list[tuple[str, tuple[int, ...]]] = []
        for quote in self.ear.article.quotes:
            said = quote.text.strip()
            whole = said.endswith(".") and FEWEST_WORDS < len(said.split()) <= MOST_WORDS - 4 and cutter.complete(said)
            alone = not (language.FIRST_PERSON.search(said) or language.NOT_ALONE.search(said))
            if quote.turn != "answer" or not quote.speaker or not (whole and alone) or quote.sentence in without:
                continue
            if set(re.findall(r"\w+", said.lower())) & {*language.PRONOUNS, *language.THEY}:
                continue
            if self.ear.leans(quote.sentence) or language.DEICTIC.search(said) or self.ear.marks.REPLY.match(said):
                continue
            who = self.ear.people.get(quote.speaker, quote.speaker)
            text = language.ACCORDING.format(who=who, said=self.ear.decapital(said))
            fit.append((text, (quote.sentence,)))
        return fit[:: max(1, len(fit) // MOST)][:MOST]
