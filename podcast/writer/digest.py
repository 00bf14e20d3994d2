"""A digest: one edition of several stories, each told in a part of its own by the writer of single editions."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from podcast.errors import UsageError
from podcast.files import digest
from podcast.languages import part, views
from podcast.languages.cuts import MOST_WORDS, TOO_LONG, capital
from podcast.languages.likeness import alike, content_words
from podcast.languages.telling import Telling
from podcast.model import STORY, Article, Brief, Line, Quote, Role, Script, Section, Show, Story
from podcast.writer import acronyms, questions, voices
from podcast.writer.dialogue import Turn
from podcast.writer.digest_article import listed
from podcast.writer.edition import Edition
from podcast.writer.register import is_grave
from podcast.writer.story import LEAD_TOO_LONG
from podcast.writer.style import Phrases, Style

TAKE_AWAYS = 5
MOST_QUOTED = 40
"""Words of the one quotation that a story has."""
MOST_ADDED = 2
"""Sentences that a second outlet adds to an event."""
MOST_ANSWERED = 30
"""Words of an answer."""
ROOM = 0.45
"""Of the minutes, in words, for what the stories tell and quote; only one that has told less asks a question, too."""


def write(
    article: Article,
    brief: Brief,
    show: Show,
    *,
    number: int,
    root: Path | None = None,
    without: Collection[int] = (),
) -> Script:
    """Write the script of a digest from an article with ``stories``; the arguments are those of a single edition.

    When one story is grave, all of it is told soberly. A story of which nothing can be told is left out. Raises
    UsageError when the style has no phrases for a digest.
    """
    style = _style(show, article.language, root)
    phrases = Phrases(style.table, number, digest(*article.sentences), is_grave(article), style.path)
    parts = [
        Part(
            story, stretch, _own(brief, before, stretch), show, number, root, _moved(without, -before), phrases, before
        )
        for story, (before, stretch) in zip(article.stories, article.apart(), strict=True)
    ]
    return _Digest(article, style, phrases, parts).script()


def _style(show: Show, language: str, root: Path | None) -> Style:
    """The style with the phrases of a digest beside its own."""
    style = Style.load(show.style, language, root)
    path = style.path / "digest.toml"
    try:
        own = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        hint = "copy digest.toml and digest.j2 from the style kopi-sedap, or use that style"
        reason = error.strerror if isinstance(error, OSError) else error
        raise UsageError(f"style {show.style!r} cannot write a digest: {path}: {reason}", hint=hint) from error
    return Style(style.path, {name: {**table, **own.get(name, {})} for name, table in style.table.items()})


def _moved(numbers: Collection[int], by: int) -> frozenset[int]:
    return frozenset(number + by for number in numbers)


def _own(brief: Brief, before: int, story: Article) -> Brief:
    """The points of a digest's brief that are one story's, with its own numbers."""
    last = before + len(story.sentences)
    mine = [point for point in brief.points if before < point.sentences[0] <= last]
    points = [point.model_copy(update={"sentences": tuple(n - before for n in point.sentences)}) for point in mine]
    return brief.model_copy(update={"points": tuple(points)})


@dataclass
class _Heard:
    """What the stories before have told, so that none tells it again."""

    language: str
    told: list[frozenset[str]] = field(default_factory=list)

    def knows(self, text: str) -> bool:
        said = content_words(text, self.language)
        return any(alike(said, other) for other in self.told)

    def add(self, texts: Collection[str]) -> None:
        self.told += [content_words(text, self.language) for text in texts]


class Part(Edition):
    """What one article gives to a digest: a theme, the essentials, a quotation, perhaps a question, one take-away."""

    def __init__(
        self,
        story: Story,
        article: Article,
        brief: Brief,
        show: Show,
        number: int,
        root: Path | None,
        without: frozenset[int],
        phrases: Phrases,
        before: int,
    ) -> None:
        super().__init__(article, brief, show, number, root, without, phrases)
        self.origin, self.before = story, before
        self.theme = self._theme()
        self.quotes: list[Quote] = []
        self.asked: list[questions.Question] = []
        self.told: list[Telling] = []

    def plan(self, heard: _Heard, *, first: bool, room: int) -> None:
        """Choose what to tell: all that an event needs from its ``first`` outlet, of others only what they add."""
        told_of = [number for number in self._points() if number not in self.quoted]
        answers = set(self.exchange.answers) if self.exchange else set()
        self.quotes = self._quotation(answers, heard)
        if first:
            self.asked = self._one_question(told_of, heard)
        held = {number for question in self.asked for number in question.receipts}
        held |= answers if self._puts(self.asked) else set()
        self.told = self.storyline.chosen(told_of, held, TOO_LONG)
        if first and len(self.told) < min(2, len(told_of)):
            self.told = self.storyline.chosen(told_of, held, LEAD_TOO_LONG)
        if not first:
            fit = (telling for telling in self.told if telling.longest <= TOO_LONG and not heard.knows(_said(telling)))
            self.told = list(fit)[:MOST_ADDED]
        spent = sum(len(_said(telling).split()) for telling in self.told)
        spent += sum(len(voices.shortened(quote.text).split()) for quote in self.quotes)
        if spent > room and not self._puts(self.asked):
            self.asked = []
        heard.add([self.article.sentence(telling.number) for telling in self.told])
        heard.add([quote.text for quote in self.quotes])

    def _quotation(self, answers: set[int], heard: _Heard) -> list[Quote]:
        """The quotation that a story is best heard in, or a question and its answer in an interview."""
        tried: set[int] = set()
        told = self._points()
        while found := voices.choose(self.article, told, 0, answers, self.without | tried):
            words = sum(len(voices.shortened(quote.text).split()) for quote in found)
            if words <= MOST_QUOTED and not any(heard.knows(quote.text) for quote in found):
                return found
            tried |= {quote.sentence for quote in found}
        return []

    def _one_question(self, numbers: list[int], heard: _Heard) -> list[questions.Question]:
        """The question that the article reports, else one whose answer would not be told otherwise."""
        for question in self.asking.choose(numbers):
            answer = " ".join(question.answer)
            if len(answer.split()) <= MOST_ANSWERED and not heard.knows(answer):
                return [question]
        return []

    # -- lines --------------------------------------------------------------------------------------------------------

    @property
    def called(self) -> str:
        """How the story is named: its theme, else its title."""
        return self.theme.text if self.theme else self.article.title

    @property
    def named_by(self) -> tuple[int, ...]:
        """Sentences that hold the words of its name."""
        return self.theme.sentences if self.theme else ()

    def named(self, phrase: str, speaker: Role) -> Turn:
        """A turn that names the story."""
        return Turn(speaker, capital(self.phrases.pick(phrase, theme=self.called)), self.named_by)

    def essentials(self) -> list[Turn]:
        """What happened, who says what, and perhaps a question with its answer; the one that was put, in its place."""
        put = self.exchange if self._puts(self.asked) else None
        before = [telling for telling in self.told if not put or telling.number <= put.told]
        turns = self.dialogue.story(before)
        turns += self._asking() if put else []
        said = " ".join(turn.text for turn in turns)
        known = {quote.speaker for quote in self.quotes if quote.speaker and quote.speaker in said}
        turns += voices.turns(self.quotes, self.dialogue, {}, None if put else self.exchange, known)
        turns += self.dialogue.story(self.told[len(before) :])
        return turns if put else turns + self._asking()

    def _puts(self, asked: list[questions.Question]) -> bool:
        """Whether somebody in the article asks this question."""
        answers = set(self.exchange.answers) if self.exchange else set()
        return any(answers & set(question.receipts) for question in asked)

    def _asking(self) -> list[Turn]:
        turns = []
        for question in self.asked:
            text = f"{self.phrases.pick('ask')} {question.text}"
            turns.append(self.dialogue.say(text, question.own or question.receipts))
            answer = " ".join(filter(None, (question.lead, *question.answer)))
            turns.append(self.dialogue.say(answer, question.receipts))
        return turns

    def take_away(self) -> Telling | None:
        """The sentence that sums it up best, with whoever it names in full."""
        points = [telling.number for telling in self.told]
        worth = [self.ear.introduce(telling, "") for telling in self.home.worthy(points)]
        short = [telling for telling in worth if len(telling.main[-1].split()) <= MOST_WORDS]
        return max(short or worth, key=self.home.worth, default=None)

    def lines(self, turns: list[Turn]) -> list[Line]:
        """Turns as lines, with the article's own numbers."""
        return list(self._lines("story", turns))


@dataclass
class _Digest:
    """A digest in the making."""

    article: Article
    style: Style
    phrases: Phrases
    parts: list[Part]

    def script(self) -> Script:
        events = [[part for part in self.parts if part.origin.event == event] for event in self._events()]
        heard = _Heard(self.article.language)
        pace = part(self.article.language, "telling").WORDS_PER_MINUTE
        room = int(ROOM * self.parts[0].show.minutes * pace / len(events))
        for event in events:
            for place, part_of in enumerate(event):
                part_of.plan(heard, first=not place, room=room)
                if any(other.quotes for other in event[:place]):
                    part_of.quotes = []
        events = [event for event in events if any(part_of.told or part_of.quotes for part_of in event)]
        titles = self.style.titles(sober=self.phrases.sober)
        sections = [Section(id="opening", title=titles["opening"], lines=self._opening(events))]
        for number, event in enumerate(events, 1):
            lines = tuple(self._event(events, number - 1))
            sections.append(Section(id=f"{STORY}{number}", title=capital(event[0].called), lines=lines))
        if sip := self._last_sip(events):
            sections.append(Section(id="lastsip", title=titles["lastsip"], lines=sip))
        sections.append(Section(id="closing", title=titles["closing"], lines=self._closing()))
        return Script(
            title=self.article.title,
            number=self.parts[0].number,
            language=self.article.language,
            source=self.article.site,
            sections=tuple(_spelled_out(sections, self.parts)),
        )

    def _events(self) -> list[int]:
        return list(dict.fromkeys(part_of.origin.event for part_of in self.parts))

    def _opening(self, events: list[list[Part]]) -> tuple[Line, ...]:
        """Greeting, how many stories there are, and what each is about."""
        lead = self.parts[0]
        speaker, other = lead.first, lead.second
        named: list[Turn] = []
        for place, (first, *_) in enumerate(events):
            phrase = "name_first" if not place else "name_last" if place + 1 == len(events) else "name_next"
            turn = first.named(phrase, speaker)
            named.append(Turn(turn.speaker, turn.text, tuple(number + first.before for number in turn.receipts)))
            speaker, other = other, speaker
        counts = self.style.table["words"]["counts"]
        count = counts[len(events) - 1] if len(events) <= len(counts) else str(len(events))
        values = {**lead._values(), "turns": named, "count": count, "next": speaker, "after": other}
        self.last = other
        return self.style.lines("digest", values)

    def _event(self, events: list[list[Part]], place: int) -> Iterator[Line]:
        """One story: what leads to it, where it comes from, and what each outlet tells."""
        first, *others = events[place]
        phrase = "to_first" if not place else "to_last" if place + 1 == len(events) else "to_next"
        first.dialogue.last = self.last
        turns = [first.named(phrase, first.dialogue.say("").speaker)]
        turns.append(first.dialogue.say(self._credit(events[place], events[place - 1] if place else [])))
        yield from _renumbered(first.lines([*turns, *first.essentials()]), first.before)
        self.last = first.dialogue.last
        for other in others:
            if other.told or other.quotes:
                other.dialogue.last = self.last
                source = other.article.site or self.phrases.word("titled", title=other.article.title)
                added = other.dialogue.say(capital(self.phrases.word("also_from", source=source)))
                yield from _renumbered(other.lines([added, *other.essentials()]), other.before)
                self.last = other.dialogue.last

    def _credit(self, event: list[Part], previous: list[Part]) -> str:
        """Who reports a story, said once for all of its outlets."""
        article = event[0].article
        if len(names := self._outlets(event)) > 1:
            credit = self.phrases.word("from_several", sources=listed(names, article.language))
        else:
            same = article.site and [article.site] == self._outlets(previous)
            name = "from_same_site" if same else "from_site" if article.site else "from_title"
            name += "_author" if article.byline else ""
            facts = {"site": article.site or "", "title": article.title, "author": article.byline or ""}
            credit = self.phrases.word(name, **facts)
        if event[0].is_opinion:
            credit += " " + self.phrases.word("opinion" if views.is_labelled(article) else "personal")
        return capital(credit)

    def _outlets(self, parts: list[Part]) -> list[str]:
        """The outlets of some stories, each once; an article without one goes by its title."""
        titled = self.phrases.word
        names = (one.article.site or titled("titled", title=one.article.title) for one in parts)
        return list(dict.fromkeys(names))

    def _last_sip(self, events: list[list[Part]]) -> tuple[Line, ...]:
        """One sentence to remember of each story, of the first five; fewer than two are not worth a section."""
        found = [(first, telling) for first, *_ in events if (telling := first.take_away())][:TAKE_AWAYS]
        if len(found) < 2:
            return ()
        lead = self.parts[0]
        lead.dialogue.last = self.last
        lines = lead.lines([lead.dialogue.say(self.phrases.pick("take_home_stories"))])
        speech, telling_of = part(self.article.language, "speech"), part(self.article.language, "telling")
        for place, (first, telling) in enumerate(found, 1):
            ordinal = capital(speech.ordinal(place))
            said = telling_of.COUNTED.format(ordinal=ordinal, said=first.ear.decapital(telling.main[-1]))
            lines += _renumbered(first.lines([lead.dialogue.say(said, telling.receipts)]), first.before)
        return tuple(lines)

    def _closing(self) -> tuple[Line, ...]:
        linked = all(part_of.article.url for part_of in self.parts)
        names = listed(self._outlets(self.parts), self.article.language)
        credit = self.phrases.word("full_stories" if linked else "full_stories_offline", sources=names)
        return self.style.lines("closing", {**self.parts[0]._values(), "credit": credit})


def _said(telling: Telling) -> str:
    return " ".join((*telling.main, *(piece.text for piece in telling.pieces)))


def _renumbered(lines: list[Line], by: int) -> list[Line]:
    return [line.model_copy(update={"receipts": tuple(number + by for number in line.receipts)}) for line in lines]


def _spelled_out(sections: list[Section], parts: list[Part]) -> list[Section]:
    """Each story's acronyms explained where that story first says them, in the opening or later."""
    lines = [list(section.lines) for section in sections]
    for one in parts:
        end = one.before + len(one.article.sentences)
        places = [
            (row, column)
            for row, section in enumerate(lines)
            for column, line in enumerate(section)
            if line.receipts and one.before < line.receipts[0] <= end
        ]
        own = _renumbered([lines[row][column] for row, column in places], -one.before)
        (told,) = acronyms.spell_out([Section(id="story", title="", lines=tuple(own))], one.ear)
        for (row, column), line in zip(places, _renumbered(list(told.lines), one.before), strict=True):
            lines[row][column] = line
    return [section.model_copy(update={"lines": tuple(said)}) for section, said in zip(sections, lines, strict=True)]
