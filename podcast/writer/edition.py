"""An edition from its brief: what goes into which section, and the lines of each."""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Collection
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from podcast.files import digest
from podcast.languages import part
from podcast.languages.cuts import TOO_LONG, capital
from podcast.languages.ear import Ear
from podcast.languages.exchange import exchange
from podcast.languages.telling import Telling
from podcast.model import Article, Brief, Line, Quote, Role, Script, Section, Show
from podcast.writer import acronyms, listener, opinion, questions, theme, voices
from podcast.writer.dialogue import Dialogue, Turn
from podcast.writer.register import is_grave
from podcast.writer.style import Phrases, Style
from podcast.writer.takeaways import TakeAways
from podcast.writer.tellable import for_hosts

ADDRESSED = ("greeting", "start", "subscribe", "goodbye")
"""Phrases to the listener, which stand in the opening and the closing only."""
SECTIONS = ("opening", "story", "voices", "questions", "lastsip", "closing")
WORDS_OF_QUOTES = 20
"""For each minute of the edition."""
WORDS_OF_INTERVIEW = 50
"""For each minute of an edition whose article is mostly quotations."""
MOST_OF_QUOTES = 0.35
"""Of the article's words."""
MOST_OF_OPINION = 0.5
"""Of the words of an opinion, whose author's "I" nobody else can say."""
WORDS_OF_QUESTIONS = 16
"""For each minute: of all questions and answers, the first of them apart."""
MOST_HOME, FEW_MINUTES = 3, 3
"""Take-aways, and one fewer in an edition of fewer minutes."""
MOST_QUESTIONS = 3
WORTH_MORE = 1.6
"""From here a question is worth asking though the brief has not chosen its answer."""
FEWEST_HEARD = 2
"""Speakers whose quotations are read even where one points to what was not told."""
AFTERMATH = 3
"""Sentences after an answer in which its speaker may go on about it."""
FEWEST_ENTRIES = 3
"""So many make a list, whose entries are counted aloud."""
FEWEST_TOLD = 5
"""Sentences that the story keeps before it lends one to the quotes."""
MOST_ANNOUNCED = 7
"""Words of a sentence that may only lead to the next one."""
LEAST_TOLD, HARDLY_TOO_LONG = 35, 30
"""Words for each minute; a story of fewer takes sentences that are somewhat too long for the ear."""
LEAD_TOO_LONG = 42
"""The first sentence holds the news and may be longer."""


def write(
    article: Article,
    brief: Brief,
    show: Show,
    *,
    number: int,
    root: Path | None = None,
    without: Collection[int] = (),
    with_model: bool = False,
    themeless: bool = False,
) -> Script:
    """Write the script of edition ``number``; a style that is a path is looked up from ``root``.

    ``without``: sentences that must not be used, as when their lines did not pass the audit. ``with_model``: the
    opening says that a language model wrote along. ``themeless``: the opening names no theme.

    The same article, brief, show and number give the same script. A section with nothing to say is left out. Raises
    UsageError when the style has no folder for the article's language or is broken.
    """
    told = Edition(article, brief, show, number, root, frozenset(without), with_model=with_model, themeless=themeless)
    return told.script()


def apart(
    article: Article, brief: Brief, show: Show, sentences: Collection[int], *, number: int, root: Path | None = None
) -> dict[int, tuple[Line, ...]]:
    """For each of these sentences the lines that tell it by itself; none for one that hosts cannot tell."""
    edition = Edition(article, brief, show, number, root, frozenset())
    return {sentence: edition.alone(sentence) for sentence in sentences}


def chat_words(article: Article, show: Show, *, root: Path | None = None) -> frozenset[str]:
    """Small-letter words of which chat between the hosts may be made: the language's, and those of the style."""
    style = Style.load(show.style, article.language, root)
    register = "sober" if is_grave(article) else "warm"
    lists = (phrases for name, phrases in style.table.get(register, {}).items() if name not in ADDRESSED)
    said = " ".join(phrase for phrases in lists for phrase in phrases)
    words = f"{part(article.language, 'retelling').CHAT[register]} {re.sub(r'{.*?}', ' ', said)}"
    return frozenset(re.findall(r"[^\W_][\w'-]*", words.lower().replace("’", "'")))


class Edition:
    """One edition in the making, or the part that an article has in a digest, whose ``phrases`` it then shares."""

    def __init__(
        self,
        article: Article,
        brief: Brief,
        show: Show,
        number: int,
        root: Path | None,
        without: frozenset[int],
        phrases: Phrases | None = None,
        with_model: bool = False,
        themeless: bool = False,
    ) -> None:
        self.with_model = with_model
        self.themeless = themeless
        self.is_opinion = opinion.is_opinion(article)
        article = voices.answered(opinion.voiced(article))
        self.article, self.brief, self.show, self.number = article, brief, show, number
        self.style = Style.load(show.style, article.language, root)
        self.ear = Ear(article)
        seed = digest(article.title, *article.sentences)
        self.phrases = phrases or Phrases(self.style.table, number, seed, is_grave(article), self.style.path)
        self.sober = self.phrases.sober
        self.first: Role = "host" if number % 2 else "cohost"
        self.second: Role = "cohost" if number % 2 else "host"
        self.dialogue = Dialogue(self.ear, self.phrases, last=self.second)
        self.quoted = self.ear.quoted
        self.without = without
        self.heard = ""
        found = exchange(article, self.ear)
        self.exchange = found if found and not without & {found.asked, *found.answers} else None

    def script(self) -> Script:
        """All six sections."""
        self.theme = self._theme()
        answers = self.exchange.answers if self.exchange else ()
        points = self._points()
        words = sum(len(sentence.split()) for sentence in self.article.sentences)
        spoken = sum(len(quote.text.split()) for quote in self.article.quotes)
        told_by_quotes = spoken > words / 2
        each, most = (WORDS_OF_INTERVIEW, 1.0) if told_by_quotes else (WORDS_OF_QUOTES, MOST_OF_QUOTES)
        most = max(most, MOST_OF_OPINION * self.is_opinion)
        budget = int(min(each * self.show.minutes, most * words))
        after = set(range(answers[-1] + 1, answers[-1] + 4)) if answers else set()
        self.quotes = voices.choose(self.article, points, budget, after, self.without)
        self.asked = self._questions([n for n in points if n not in self.quoted])
        self.contexts = self._contexts([n for n in points if n not in self.quoted], set(answers))
        self.quotes = self._read([n for n in points if n not in self.quoted])
        held = (
            set(self.contexts.values()) | {number for question in self.asked for number in question.told} | set(answers)
        )
        self.aftermath = self._aftermath([n for n in points if n not in self.quoted])
        held |= set(self.aftermath)
        mine = [number for number in points if number not in self.quoted]
        story = self._story(mine, held, self.ear.easy)
        room = LEAST_TOLD * self.show.minutes - sum(map(_words, story))
        if room > 0:
            few = len(story) < min(FEWEST_TOLD, len(mine))
            story = self._story(mine, held, LEAD_TOO_LONG if few else HARDLY_TOO_LONG, room)
        bodies = {
            "opening": self._opening(),
            "story": self._lines("story", self._telling(story)),
            "voices": self._lines("voices", self._voices()),
            "questions": self._lines("questions", self._asking()),
            "lastsip": self._lines("lastsip", self._take_home(points)),
            "closing": self._closing(),
        }
        titles = self.style.table["sections"]
        return Script(
            title=self.article.title,
            number=self.number,
            language=self.article.language,
            source=self.article.site or self.article.url,
            theme=self.theme.text if self.theme else None,
            sections=acronyms.spell_out(
                (Section(id=name, title=titles[name], lines=bodies[name]) for name in SECTIONS if bodies[name]),
                self.ear,
            ),
        )

    def _theme(self) -> theme.Theme | None:
        found = None if self.themeless else theme.find(self.article, self.ear)
        return found if found and not self.without & set(found.sentences) else None

    def _points(self) -> list[int]:
        """Sentences of the brief that may be told or read."""
        points = [
            number
            for point in self.brief.points
            for number in point.sentences
            if not self.without & set(point.sentences) and for_hosts(number, self.ear) and not self._bids(number)
        ]
        if self.exchange and for_hosts(self.exchange.told, self.ear):
            points = sorted({*points, self.exchange.told})
        return points

    def _bids(self, number: int) -> bool:
        """Whether the author of an opinion speaks to the reader in it."""
        return self.is_opinion and self.ear.language.BIDS.match(self.article.sentence(number)) is not None

    def alone(self, number: int) -> tuple[Line, ...]:
        """The lines that tell one sentence by itself, a quotation with its introduction."""
        quotes = [quote for quote in self.article.quotes if quote.sentence == number and quote.speaker]
        if not for_hosts(number, self.ear) or (number in self.quoted and not quotes):
            return ()
        if quotes:
            turns = voices.turns(quotes[:1], self.dialogue, {}, self.exchange)
        else:
            turns = self.dialogue.tell(self.ear.tell(number))
        return tuple(Line(speaker=turn.speaker, text=turn.text, receipts=turn.receipts) for turn in turns)

    # -- what is told where -------------------------------------------------------------------------------------------

    def _questions(self, numbers: list[int]) -> list[questions.Question]:
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
                    or self.phrases.word("answer_question", who=self.exchange.who)
                )
                answer = tuple(text for telling in tellings for text in telling.main)
                receipts = tuple(dict.fromkeys(n for telling in tellings for n in telling.receipts))
                own = (self.exchange.asked,) if self.exchange.question else ()
                chosen.append(questions.Question(text, answer, receipts, 9, own))
                taken.update(self.exchange.answers)
        words: set[str] = {question.text for question in chosen}
        lent, room = 0, WORDS_OF_QUESTIONS * self.show.minutes
        spare = [number for number in spare if number not in taken]
        under = [part.first for part in self.article.parts if part.first not in taken | self.without | self.quoted]
        headed = questions.headed(self.article, self.ear, [first for first in under if for_hosts(first, self.ear)])
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
        others = range(numbers[1] + 1 if len(numbers) > 1 else 2, len(self.article.sentences) + 1)
        return [
            number
            for number in others
            if number not in self.quoted | self.without
            and number not in numbers[:2]
            and for_hosts(number, self.ear)
            and self._can_be_spared(number, numbers)
        ]

    def _contexts(self, numbers: list[int], answers: set[int]) -> dict[int, int]:
        """For a quotation the sentence right before it, when it is its speaker's too or the quotation points to it."""
        asked = {number for question in self.asked for number in question.receipts}
        contexts: dict[int, int] = {}
        lent = 0
        for quote in self.quotes:
            number = quote.sentence - 1
            lends = number in numbers
            if number < 1 or number in asked | answers | self.quoted | self.without or number in numbers[:2]:
                continue
            if not (lends or for_hosts(number, self.ear)) or self.ear.doubtful(number):
                continue
            subject = self.ear.subjects[number - 1]
            alone = number in self.article.paragraphs or quote.sentence not in self.article.paragraphs
            mine = alone and subject is not None and subject[0] == quote.speaker
            points = self._points_back(quote, numbers)
            if not self._is_supported(number, numbers):
                continue
            if not (mine or points) or self.ear.leans(number) or self.ear.lost(self.ear.tell(number)):
                continue
            if lends and len(numbers) - len(asked) - lent <= FEWEST_TOLD:
                continue
            telling = self.ear.tell(number)
            if telling.main and telling.longest <= self.ear.easy:
                contexts[quote.sentence] = number
                lent += lends
        return contexts

    def _points_back(self, quote: Quote, numbers: list[int]) -> bool:
        """Whether a quotation speaks of "them" or of "that letter", which nothing before it in ``numbers`` names."""
        told = self._before(quote.sentence, numbers)
        found = self.ear.language.QUOTE_POINTS.finditer(quote.text)
        return any(match["noun"] is None or match["noun"].lower() not in told for match in found)

    def _read(self, numbers: list[int]) -> list[Quote]:
        """The quotations without those that point to what nobody tells, where enough others remain."""
        known = {*self.contexts, *(quote.sentence + 1 for quote in self.quotes)}
        fit = [
            quote
            for quote in self.quotes
            if quote.turn or quote.sentence in known or not self._points_back(quote, numbers)
        ]
        heard = {quote.speaker for quote in fit}
        few = len(heard) < FEWEST_HEARD
        return [quote for quote in self.quotes if quote in fit or (few and quote.speaker not in heard)]

    def _aftermath(self, numbers: list[int]) -> list[int]:
        """What the one who answers says right after the answer: it makes no sense before it."""
        if not self.exchange or not any(set(self.exchange.answers) & set(question.told) for question in self.asked):
            return []
        last = self.exchange.answers[-1]
        answerer = self.ear.subjects[last - 1]
        starts = {part.first for part in self.article.parts}
        end = next(
            (number for number in range(last + 1, last + AFTERMATH + 1) if number in starts), last + AFTERMATH + 1
        )
        told = {number for question in self.asked for number in question.receipts} | set(self.contexts.values())

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

    def _can_be_spared(self, number: int, numbers: list[int]) -> bool:
        """A sentence that stands by itself and that nothing told after it leans on."""
        if self.ear.leans(number) or not self._is_supported(number, numbers):
            return False
        before = self._before(number, numbers)
        after = " ".join(self.article.sentence(told) for told in numbers if told > number)
        if set(self.ear.people_in(self.article.sentence(number))) & set(self.ear.people_in(after)) - {
            full for full in self.ear.people if self.ear.people[full].lower() in before
        }:
            return False  # it says who somebody is
        following = number + 1
        if following not in numbers:
            return True
        named_here = self.ear.subjects[following - 1] == (self.ear.subjects[number - 1] or 0)
        last = following in self.article.paragraphs
        known = self.ear.leans_on(following)
        return not self.ear.leans(following) and (last or not (named_here or known))

    def _before(self, number: int, numbers: list[int]) -> str:
        """The sentences of ``numbers`` before one, in small letters."""
        return " ".join(self.article.sentence(told) for told in numbers if told < number).lower()

    def _is_supported(self, number: int, numbers: list[int]) -> bool:
        """Whether the sentences of ``numbers`` before one hold the nouns that it takes for known."""
        nouns = self.ear.leans_on(number)
        before = self._before(number, numbers) if nouns else ""
        return all(noun in before for noun in nouns)

    def _story(self, numbers: list[int], held: set[int], most: int, room: float = math.inf) -> list[Telling]:
        """What is told of ``numbers``, in order; sentences of more than ``most`` words are passed over.

        ``room``: words for those that are somewhat too long for the ear.
        """
        told: list[Telling] = []
        spare: Telling | None = None
        last = 0
        entries = list_in = 0
        starts = [stretch.first for stretch in self.article.parts]
        named: str | None = None  # whom the sentence before has just named
        for number in numbers:
            if number in held or self.ear.doubtful(number):
                continue
            follows = number == last + 1 and last > 0
            asked = number in self.ear.headings
            if number > 1 and not (follows or asked) and (self.ear.leans(number) or self._hangs(number, told)):
                continue
            subject = self.ear.subjects[number - 1]
            known = follows and subject is not None and subject[0] == named
            telling = self.ear.tell(number, follows=follows, named=known)
            hangs = bool(telling.main and told) and self.ear.hangs(telling.main[0])
            if not follows and (hangs or self.ear.lost(telling)):
                continue
            objects = self.is_opinion and opinion.objects(number, self.ear)
            if objects and number + 1 not in numbers:  # without the answer it would be the author's own view
                continue
            if self.is_opinion and last != number - 1 and opinion.answers_objection(number, self.ear):
                continue
            if self._announces(number, numbers):
                continue
            if self._denies(number) and not self._is_known(number, told, last):
                continue
            answered = any(self._denies(later) for later in (number + 1, number + 2))
            over = bool(told) and telling.longest > self.ear.easy and not answered
            longest = LEAD_TOO_LONG if not told else max(most, HARDLY_TOO_LONG) if answered else most
            if telling.longest > longest or (over and _words(telling) > room):
                spare = spare or telling
                continue
            if not telling.main and not told:
                continue
            if telling.opener and not told:  # nobody has said anything yet that one could ask about
                whole = self.ear.tidy(self.article.sentence(number))
                if number in telling.receipts[:1] and len(whole.split()) <= LEAD_TOO_LONG:
                    telling = replace(telling, main=(capital(whole),), pieces=(), opener=None)
            if self.is_opinion and not objects:
                author = (self.article.byline if not told else None) or self.ear.language.AUTHOR
                goes_on = follows and bool(told) and number not in self.article.paragraphs
                telling = opinion.attributed(telling, self.ear, author, goes_on=goes_on)
            if self._is_counted(telling):
                here = bisect.bisect_right(starts, number)
                entries = entries + 1 if here == list_in else 1
                list_in = here
                telling = self._counted(telling, entries)
            room -= _words(telling) * over
            told.append(telling)
            says = subject is not None and self.ear.people[subject[0]] in " ".join(telling.main)
            named = subject[0] if subject and (known or says) else None
            last = number
        return told or ([spare] if spare else [])

    def _is_known(self, number: int, told: list[Telling], last: int) -> bool:
        """Whether what a sentence denies was told: right before it, or by the noun with which it points back."""
        known = bool(self.ear.takes_for_known(number)) and not self._hangs(number, told)
        return last == number - 1 or number - 1 in self.quoted or known

    def _announces(self, number: int, numbers: list[int]) -> bool:
        """Whether a few words that open a paragraph only lead to the sentence after them, which is not told."""
        ends = number == len(self.article.sentences) or number + 1 in self.article.paragraphs
        asked = number in self.ear.headings or number in self.article.entries
        opens = number in self.article.paragraphs and number > 1 and not asked
        words = self.article.sentence(number).split()
        plain = not any(map(str.isdigit, "".join(words))) and not any(word in self.ear.names for word in words[1:])
        following = number + 1
        told = following in self.quoted or (
            following in numbers and self.ear.tell(following, follows=True).longest <= self.ear.easy
        )
        return opens and not ends and plain and len(words) <= MOST_ANNOUNCED and not told

    def _denies(self, number: int) -> bool:
        """Whether a sentence answers what the one before it says of somebody."""
        there = number <= len(self.article.sentences)
        return there and self.ear.language.DENIES.search(self.article.sentence(number)) is not None

    @cached_property
    def home(self) -> TakeAways:
        """What may be taken home from this article."""
        answers = frozenset(self.exchange.answers) if self.exchange else frozenset[int]()
        return TakeAways(self.ear, self.brief, answers, self._is_disputed)

    def _is_disputed(self, number: int) -> bool:
        """Whether a sentence of an opinion is a view of others, or the answer to it."""
        return self.is_opinion and (opinion.objects(number, self.ear) or opinion.answers_objection(number, self.ear))

    def _is_counted(self, telling: Telling) -> bool:
        """Whether a sentence opens an entry of a list and does not say so itself."""
        entries = self.article.entries
        plain = telling.number in entries and bool(telling.main) and telling.opener is None
        return plain and len(entries) >= FEWEST_ENTRIES and not self.ear.language.STEP.match(telling.main[0])

    def _counted(self, telling: Telling, place_in_list: int) -> Telling:
        """An entry of a list with its place in it: "Pertama, …"."""
        place = part(self.article.language, "speech").ordinal(place_in_list)
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
        before = next((earlier for earlier in range(number - 1, 0, -1) if earlier not in self.quoted), 0)
        just = bool(told) and told[-1].number == before
        return any(noun not in said.lower() and not (just and self._is_new(noun, number)) for noun in sorted(nouns))

    def _is_new(self, noun: str, number: int) -> bool:
        """Whether no sentence before ``number`` holds a noun."""
        return not any(noun in sentence.lower() for sentence in self.article.sentences[: number - 1])

    # -- sections -----------------------------------------------------------------------------------------------------

    def _values(self) -> dict[str, Any]:
        speech = part(self.article.language, "speech")
        return {
            "show": self.show,
            "number": self.number,
            "ordinal": speech.ordinal(self.number),
            "first": self.first,
            "second": self.second,
            "name": self.show.cast.name,
            "pick": self.phrases.pick,
            "word": self.phrases.word,
            "sober": self.sober,
            "disclosure": f"disclosure{'_model' * self.with_model}{'_sober' * self.sober}",
            "theme": self.theme,
        }

    def _opening(self) -> tuple[Line, ...]:
        site, title = self.article.site, self.article.title
        name = f"episode_source{'' if site else '_title'}{'_sober' * self.sober}"
        source = self.phrases.word(name, site=site or "", title=title)
        if self.is_opinion:
            source += " " + self.phrases.word("opinion" if opinion.is_labelled(self.article) else "personal")
        return self.style.lines("opening", {**self._values(), "source": source})

    def _lines(self, name: str, turns: list[Turn]) -> tuple[Line, ...]:
        return self.style.lines(name, {**self._values(), "turns": turns}) if turns else ()

    def _telling(self, story: list[Telling]) -> list[Turn]:
        turns = self._in_turns(story)
        self.heard = " ".join(turn.text for turn in turns)
        return turns

    def _in_turns(self, story: list[Telling]) -> list[Turn]:
        told = self.exchange.told if self.exchange else None
        if told and any(quote.sentence > told for quote in self.quotes):
            who = self.exchange.who if self.exchange else ""
            return self.dialogue.story(story, (told, self.phrases.pick("answer_soon"), who))
        return self.dialogue.story(story)

    def _voices(self) -> list[Turn]:
        if not self.quotes:
            return []
        lead = self.phrases.pick("to_voices" if len({quote.speaker for quote in self.quotes}) > 1 else "to_voice")
        opening = self.dialogue.say(lead)
        spoken = voices.turns(self.quotes, self.dialogue, self.contexts, self.exchange, heard=self.heard)
        return [opening, *spoken]

    def _asking(self) -> list[Turn]:
        if not self.asked:
            return []
        asker: Role = "cohost" if self.dialogue.last == "host" else "host"
        teller: Role = "host" if asker == "cohost" else "cohost"
        turns = []
        for index, question in enumerate(self.asked):
            lead = self.phrases.pick("then" if index else "again" if question.own else "to_questions")
            if lead.endswith((",", ":")):
                turns.append(Turn(asker, f"{lead} {question.text}", question.receipts))
            else:
                turns += [Turn(asker, lead), Turn(asker, capital(question.text), question.own or question.receipts)]
            answer = " ".join(filter(None, (question.lead, *question.answer)))
            turns.append(Turn(teller, answer, question.receipts))
            if not index:
                tellings = [self.ear.tell(number) for number in self.aftermath]
                turns += [
                    Turn(teller, " ".join(telling.main), telling.receipts) for telling in tellings if telling.main
                ]
        self.dialogue.last = teller
        return turns

    def _take_home(self, points: list[int]) -> list[Turn]:
        """Up to three sentences to remember, from all over the article; fewer than two are not worth a section."""
        points = sorted({*points, *self.home.answers} - self.without)
        most = MOST_HOME if self.show.minutes >= FEW_MINUTES else MOST_HOME - 1
        chosen = [(telling.main[-1], telling.receipts) for telling in self.home.spread(self.home.worthy(points), most)]
        if len(chosen) < 2:
            chosen = self.home.of_answers(self.without)
        if len(chosen) < 2:
            return []
        name = "take_home_opinion" if self.is_opinion else "take_home"
        turns = [self.dialogue.say(self.phrases.pick(name))]
        for index, (said, cited) in enumerate(chosen):
            text = f"{self.phrases.item('number_words', index)} {self.ear.decapital(said)}"
            turns.append(self.dialogue.say(text, cited))
        return turns

    def _closing(self) -> tuple[Line, ...]:
        name = "source_site" if self.article.site else "source_title"
        values = {"site": self.article.site or "", "title": self.article.title, "author": self.article.byline or ""}
        if self.article.byline:
            name += "_author"
        if self.article.site and not self.article.url:
            name += "_offline"
        credit = self.phrases.word(name, **values)
        return self.style.lines("closing", {**self._values(), "credit": credit})


def _words(telling: Telling) -> int:
    return sum(len(text.split()) for text in (*telling.main, *(piece.text for piece in telling.pieces)))
