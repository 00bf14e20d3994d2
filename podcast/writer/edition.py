"""An edition from its brief: what goes into which section, and the lines of each."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from pathlib import Path
from typing import Any

from podcast.files import digest
from podcast.languages import part, views
from podcast.languages.ear import ear_for
from podcast.languages.exchange import exchange
from podcast.languages.telling import Telling
from podcast.model import Article, Brief, Line, Role, Script, Section, Show
from podcast.writer import acronyms, opinion, quotations, theme, voices
from podcast.writer.asking import Asking
from podcast.writer.dialogue import Dialogue, Turn
from podcast.writer.register import is_grave
from podcast.writer.story import FEWEST_TOLD, HARDLY_TOO_LONG, LEAD_TOO_LONG, Storyline, length
from podcast.writer.style import Phrases, Style
from podcast.writer.takeaways import TakeAways
from podcast.writer.tellable import for_hosts

SECTIONS = ("opening", "story", "voices", "questions", "lastsip", "closing")
VITAL = 4
"""Rank in the brief down to which a point is told though its sentence is somewhat too long for the ear."""
LEAST_TOLD = 35
"""Words for each minute; a story of fewer takes sentences that are somewhat too long for the ear."""


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
        self.ear = ear_for(article)
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
        self.storyline = Storyline(self.ear, self.exchange, self.is_opinion, self._vital())
        self.asking = Asking(self.dialogue, self.exchange, without, show.minutes, self._is_disputed)

    def _vital(self) -> frozenset[int]:
        """Sentences without which the story is none: what the brief ranks highest."""
        most = 1 if self.ear.sets_the_scene else VITAL
        return frozenset(number for point in self.brief.points if point.rank <= most for number in point.sentences)

    def script(self) -> Script:
        """All six sections."""
        self.theme = self._theme()
        answers = self.exchange.answers if self.exchange else ()
        points = self._points()
        mine = [number for number in points if number not in self.quoted]
        after = set(range(answers[-1] + 1, answers[-1] + 4)) if answers else set()
        room = quotations.room(self.article, self.show.minutes, is_opinion=self.is_opinion)
        self.quotes = voices.choose(self.article, points, room, after, self.without)
        self.asked = self.asking.choose(mine)
        self.dialogue.later = frozenset(question.text for question in self.asked)
        asked = {number for question in self.asked for number in question.receipts}
        unfit = self.without.union(answers)
        self.contexts = quotations.contexts(self.quotes, mine, self.ear, asked=asked, unfit=unfit)
        self.quotes = quotations.read(self.quotes, self.contexts, mine, self.ear)
        aftermath = self.asking.aftermath(mine, self.asked, self.contexts.values())
        told = {number for question in self.asked for number in question.told}
        elsewhere = {*self.contexts.values(), *told, *answers, *aftermath}
        rebuttals = quotations.rebuttals(self.quotes, self.ear, self.without | elsewhere)
        self.rebuttals = {place: self._rebuttal(numbers) for place, numbers in rebuttals.items()}
        story = self._story(mine, elsewhere.union(*rebuttals.values()))
        bodies = {
            "opening": self._opening(),
            "story": self._lines("story", self._telling(story)),
            "voices": self._lines("voices", self._voices()),
            "questions": self._lines("questions", self.asking.turns(self.asked, aftermath, self.heard)),
            "lastsip": self._lines("lastsip", self._take_home(sorted({*points, *asked, *self.contexts.values()}))),
            "closing": self._closing(),
        }
        titles = self.style.titles(sober=self.sober)
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

    def _story(self, numbers: list[int], held: set[int]) -> list[Telling]:
        """What is told of these sentences but those ``held`` for elsewhere; longer ones where there is room."""
        story = self.storyline.chosen(numbers, held, self.ear.easy)
        room = LEAST_TOLD * self.show.minutes - sum(map(length, story))
        if room > 0:
            few = len(story) < min(FEWEST_TOLD, len(numbers))
            story = self.storyline.chosen(numbers, held, LEAD_TOO_LONG if few else HARDLY_TOO_LONG, room)
        return story

    def _rebuttal(self, numbers: tuple[int, ...]) -> list[Telling]:
        """What is told against a quotation, of an opinion as its author's view."""
        tellings = [self.ear.tell(number, follows=True) for number in numbers]
        if not self.is_opinion:
            return tellings
        who = self.ear.language.AUTHOR
        return [opinion.attributed(telling, self.ear, who, goes_on=index > 0) for index, telling in enumerate(tellings)]

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

    @cached_property
    def home(self) -> TakeAways:
        """What may be taken home from this article."""
        answers = frozenset(self.exchange.answers) if self.exchange else frozenset[int]()
        return TakeAways(self.ear, self.brief, answers, self._is_disputed, self.is_opinion)

    def _is_disputed(self, number: int) -> bool:
        """Whether a sentence of an opinion is a view of others, or the answer to it."""
        disputed = views.objects(number, self.ear) or views.objection(number, self.ear) > 0
        return self.is_opinion and (disputed or self.ear.reporter(self.article.sentence(number)) is not None)

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
            source += " " + self.phrases.word("opinion" if views.is_labelled(self.article) else "personal")
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
        spoken = voices.turns(
            self.quotes, self.dialogue, self.contexts, self.exchange, heard=self.heard, rebuttals=self.rebuttals
        )
        self.heard += " ".join(("", *(turn.text for turn in spoken if turn.speaker != "reader")))
        return [opening, *spoken]

    def _take_home(self, points: list[int]) -> list[Turn]:
        """The sentences to remember, each with its number."""
        chosen = self.home.chosen(points, self.show.minutes, self.without)
        if not chosen:
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
