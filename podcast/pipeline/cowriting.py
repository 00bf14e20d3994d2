"""A script written together: the model proposes, the receipts decide, the template writer stands in line by line."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from podcast import receipts, writer
from podcast.cowriter import Desk, Fault, Material
from podcast.cowriter import estimate as prices
from podcast.cowriter.answers import Kept
from podcast.cowriter.client import Client
from podcast.cowriter.prompts import Prompts
from podcast.cowriter.schema import SECTIONS, Proposal, Turn
from podcast.errors import ModelError, PodcastError, UsageError
from podcast.languages.ear import Ear
from podcast.model import Article, Brief, Line, Role, Script, Section, Show
from podcast.pipeline.order import Order
from podcast.receipts import closely
from podcast.writer.edition import is_grave
from podcast.writer.style import OWN, Style, folder
from podcast.writer.voices import shortened

ROUNDS = 12
"""Times the lines are judged at most, after some of them gave way to others."""
MUST = 3
"""Points of the brief, the most newsworthy ones, that every edition tells."""
MOST_IN_A_ROW = 3
"""Lines of one host before the other speaks."""
TOO_LONG = 1.6
"""A section of so many times the template's words, or of its share of the edition, is cut at the end."""


@dataclass(frozen=True)
class Fallen:
    """A line of the model's that is not spoken."""

    section: str
    text: str
    reason: str
    instead: str
    """"template" when the template writer's line for the same point is spoken, "nothing" when there is none."""


@dataclass(frozen=True)
class Writing:
    """How a script came to be that a language model wrote along."""

    model: str | None
    """With its version; None when nothing of it is spoken."""
    lines: int
    """Of the whole script, opening and closing included."""
    by_model: int
    fallen: tuple[Fallen, ...] = ()
    requests: int = 0
    kept: int = 0
    """Answers that were kept from an earlier run."""
    repairs: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None
    currency: str = "USD"
    estimate: str | None = None
    """In a dry run, what would be asked."""
    instead: str | None = None
    """Why the template writer wrote it all."""

    @property
    def told(self) -> str:
        """In a line."""
        if self.estimate:
            return self.estimate
        if self.instead:
            return f"written by templates alone: {self.instead}"
        replaced = sum(fallen.instead == "template" for fallen in self.fallen)
        dropped = len(self.fallen) - replaced
        asked = f"{self.requests} request{'' if self.requests == 1 else 's'}, {self.kept} kept"
        spent = f", {self.tokens_in} tokens in, {self.tokens_out} out" if self.tokens_in else ""
        money = f", {self.cost:.4f} {self.currency}" if self.cost and self.requests else ""
        return (
            f"{self.model} wrote {self.by_model} of {self.lines} lines; {replaced} fell back to the template, "
            f"{dropped} were left out ({asked}{spent}{money})"
        )

    def document(self) -> dict[str, Any]:
        """For ``--json``."""
        return {**asdict(self), "fallen": [asdict(fallen) for fallen in self.fallen]}


@dataclass(frozen=True)
class _Said:
    """A line on its way into the script."""

    line: Line
    section: str
    original: str | None = None
    """What the model proposed; None for a line of the template writer's."""
    wrong: str | None = None
    """What was wrong before any audit: a quotation that does not exist, a sentence that is withheld."""

    @property
    def ruled(self) -> bool:
        return self.original is None


def cowrite(
    root: Path, show: Show, article: Article, told: Brief, plain: Script, order: Order
) -> tuple[Script, Writing, tuple[str, ...]]:
    """A script with a model's lines where their receipts hold, how it came about, and warnings.

    ``plain`` is the template writer's script, whose opening and closing stay and whose lines stand in. Raises
    UsageError and ModelError, unless ``[llm] fallback`` lets the template writer write alone.
    """
    desk = _desk(root, show, article, order)
    material = _material(root, show, article, told, plain.number)
    try:
        if article.stories:
            raise UsageError("no language model writes along with a digest", hint="give --writer template for it")
        if order.dry_run:
            estimate = desk.estimate(material).told(show.llm)
            return plain, Writing(None, len(plain.lines), 0, estimate=estimate), ()
        try:
            proposal = desk.propose(material)
            table = _Table(root, show, article, told, plain, material, proposal)
            script, fallen, by_model = table.script(desk)
        except ModelError:
            desk.forget()
            raise
    except PodcastError as error:
        if not show.llm.fallback:
            raise
        why = f"{error.what}; {error.hint}" if error.hint else error.what
        return plain, Writing(None, len(plain.lines), 0, instead=why), (f"no language model wrote along: {why}",)
    tally = desk.tally
    writing = Writing(
        model=desk.model,
        lines=len(script.lines),
        by_model=by_model,
        fallen=tuple(fallen),
        requests=tally.requests,
        kept=tally.kept,
        repairs=tally.repairs,
        tokens_in=tally.tokens_in,
        tokens_out=tally.tokens_out,
        cost=prices.cost(show.llm, tally.tokens_in, tally.tokens_out),
        currency=show.llm.currency,
    )
    hidden = f"sentence {', '.join(map(str, sorted(material.withheld)))} speaks to machines or carries an address"
    withheld = (f"{hidden}, and was not shown to the model",) if material.withheld else ()
    return script.model_copy(update={"model": desk.model}), writing, (*withheld, *tally.warnings)


def _desk(root: Path, show: Show, article: Article, order: Order) -> Desk:
    style = folder(show.style, article.language, root)
    return Desk(
        client=Client(show.llm, os.environ),
        prompts=Prompts((style, OWN / "kopi-sedap" / article.language)),
        kept=Kept(order.cache.parent / "answers"),
        fresh=order.force,
        tell=order.tell,
    )


def withheld(article: Article) -> frozenset[int]:
    """Sentences that no edition with a model tells: they speak to machines, or carry addresses."""
    return frozenset(
        number
        for number, sentence in enumerate(article.sentences, 1)
        if closely.speaks_to_machines(sentence, article.language)
    )


def _material(root: Path, show: Show, article: Article, told: Brief, number: int) -> Material:
    return Material(
        article=article,
        brief=told,
        show=show,
        number=number,
        sober=is_grave(article),
        withheld=withheld(article),
        chat=tuple(sorted(writer.chat_words(article, show, root=root))),
    )


class _Table:
    """Where proposal, audit and template meet."""

    def __init__(
        self,
        root: Path,
        show: Show,
        article: Article,
        told: Brief,
        plain: Script,
        material: Material,
        proposal: Proposal,
    ) -> None:
        self.root, self.show, self.article, self.told, self.plain = root, show, article, told, plain
        self.material, self.proposal = material, proposal
        self.titles = Style.load(show.style, article.language, root).table["sections"]
        self.fallen: list[Fallen] = []
        self._judged: tuple[list[_Said], dict[int, str]] | None = None
        self.said: list[_Said] = [self._said(turn, part.id) for part in proposal.sections for turn in part.lines]

    def script(self, desk: Desk) -> tuple[Script, list[Fallen], int]:
        """The script, the lines that fell, and how many are the model's. Raises ModelError when none of them states."""
        self._mend(desk)
        self._replace()
        if not any(one.original is not None and one.line.receipts for one in self.said):
            reason = self.fallen[0].reason if self.fallen else "it wrote nothing"
            raise ModelError(
                f"nothing that {desk.client.model} wrote holds: {reason}",
                hint="take another model, or --writer template",
            )
        self._complete()
        self._replace()
        self._shorten()
        self._replace()
        self.said = _taking_turns(self.said)
        by_model = sum(one.original is not None for one in self.said)
        return self._assembled(), self.fallen, by_model

    # -- from proposals to lines --------------------------------------------------------------------------------------

    def _said(self, turn: Turn, section: str) -> _Said:
        text = " ".join(turn.text.split())
        cited = tuple(dict.fromkeys(turn.receipts))
        speaker, wrong = turn.speaker, None
        if speaker == "reader":
            quote = (
                self.article.quotes[turn.quote - 1] if turn.quote and turn.quote <= len(self.article.quotes) else None
            )
            if quote is None or turn.quote is None or turn.quote < 1 or quote.speaker is None:
                wrong = f"there is no quotation {turn.quote}" if turn.quote else "the reader says quotations only"
            else:
                text, cited = f'"{shortened(quote.text)}"', (quote.sentence,)
        if hidden := set(cited) & self.material.withheld:
            wrong = f"cites sentence {min(hidden)}, which speaks to machines"
        if not text:
            wrong = wrong or "has no words"
        line = Line(speaker=speaker, text=text or "…", receipts=tuple(number for number in cited if number > 0))
        if any(number < 1 for number in cited):
            wrong = "cites a sentence below 1"
        return _Said(line, section, original=turn.text or text, wrong=wrong)

    # -- judging ------------------------------------------------------------------------------------------------------

    def _assembled(self) -> Script:
        """The whole script as it stands: the template's opening, the free sections, the template's closing."""
        free = {name: tuple(one.line for one in self.said if one.section == name) for name in SECTIONS}
        own = {section.id: section for section in self.plain.sections if section.id not in SECTIONS}
        made = [Section(id=name, title=self.titles[name], lines=lines) for name, lines in free.items() if lines]
        around = (
            [own[name] for name in ("opening",) if name in own],
            [own[name] for name in ("closing",) if name in own],
        )
        return self.plain.model_copy(update={"sections": (*around[0], *made, *around[1])})

    def _faults(self) -> dict[int, str]:
        """Index into ``said`` of each line that may not be spoken, and the first reason."""
        if self._judged and self._judged[0] == self.said:
            return dict(self._judged[1])
        script = self._assembled()
        before = sum(len(section.lines) for section in script.sections[:1] if section.id == "opening")
        ruled = {before + index + 1 for index, one in enumerate(self.said) if one.ruled}
        faults = {index: one.wrong for index, one in enumerate(self.said) if one.wrong}
        found = [*receipts.check(script, self.article, self.show)]
        found += closely.check(script, self.article, self.material.chat, ruled)
        for finding in found:
            index = finding.line - 1 - before
            if 0 <= index < len(self.said):
                faults.setdefault(index, finding.reason)
        for index, one in enumerate(self.said):
            if one.line.speaker == "reader" and not one.ruled and not self._introduced(index):
                faults.setdefault(index, "is a quotation of somebody whom no host has named before it")
        self._judged = list(self.said), dict(faults)
        return faults

    def _introduced(self, index: int) -> bool:
        """Whether the line before a quotation says who will be heard."""
        if not index or self.said[index - 1].section != self.said[index].section:
            return False
        before, line = self.said[index - 1].line, self.said[index].line
        speakers = {quote.sentence: quote.speaker for quote in self.article.quotes}
        if before.speaker == "reader":
            return bool(before.receipts) and speakers.get(before.receipts[0]) == speakers.get(line.receipts[0])
        name = set((speakers.get(line.receipts[0]) or "").split())
        return bool(set(before.receipts) & set(line.receipts)) and bool(
            name & set(re.findall(r"[\w'’-]+", before.shown))
        )

    def _mend(self, desk: Desk) -> None:
        """One second try for what was refused."""
        faults = self._faults()
        if not faults:
            return
        told = [
            Fault(index + 1, one.line.speaker, one.original or one.line.text, one.line.receipts, faults[index])
            for index, one in enumerate(self.said)
            if index in faults
        ]
        desk.tell(f"{desk.client.model}: {len(told)} of {len(self.said)} lines refused; asked once more for these")
        for number, turn in desk.mend(self.proposal, told).items():
            self.said[number - 1] = self._said(turn, self.said[number - 1].section)

    # -- standing in --------------------------------------------------------------------------------------------------

    def _replace(self) -> None:
        """Lines that fail give way to the template writer's, or to nothing, until all that is left holds."""
        for _ in range(ROUNDS):
            faults = self._faults()
            if not faults:
                return
            wanted = {number for index in faults for number in self.said[index].line.receipts}
            wanted &= set(range(1, len(self.article.sentences) + 1)) - self.material.withheld
            alone = writer.apart(self.article, self.told, self.show, wanted, number=self.plain.number, root=self.root)
            kept: list[_Said] = []
            for index, one in enumerate(self.said):
                after = self.said[index + 1] if index + 1 < len(self.said) else None
                kept += self._stand_in(one, faults[index], alone, kept, after) if index in faults else [one]
            self.said = kept
        faults = self._faults()
        while faults:  # what still fails is not spoken
            self._fell(self.said[min(faults)], faults[min(faults)], "nothing")
            del self.said[min(faults)]
            faults = self._faults()

    def _stand_in(
        self,
        one: _Said,
        reason: str,
        alone: Mapping[int, tuple[Line, ...]],
        kept: Sequence[_Said],
        after: _Said | None,
    ) -> list[_Said]:
        """The template writer's lines for the point of a line that failed.

        None for chat, a question, or a point that was told before; only an introduction before a quotation that stays.
        """
        told = {number for other in kept if other.section == one.section for number in other.line.receipts}
        asks = one.line.shown.rstrip().endswith("?") and one.line.speaker != "reader"
        follows = after is not None and after.line.speaker == "reader" and not after.wrong
        lines = [
            line
            for number in one.line.receipts
            if not one.ruled and not asks and number not in told
            for line in alone.get(number, ())
            if not (follows and line.speaker == "reader")
        ]
        if one.section == "lastsip":
            lines = [self._counted(lines[0], one.line.text)] if len(lines) == 1 else []
        self._fell(one, reason, "template" if lines else "nothing")
        return [_Said(line, one.section) for line in lines]

    def _counted(self, line: Line, text: str) -> Line:
        """With the place that the line which failed had in the list: "Pertama, …"."""
        ear = Ear(self.article)
        place = ear.language.ORDER.match(text)
        return line.model_copy(update={"text": f"{place[0]} {ear.decapital(line.text)}"}) if place else line

    def _fell(self, one: _Said, reason: str, instead: str) -> None:
        if one.original is not None:
            self.fallen.append(Fallen(one.section, one.original, reason, instead))

    def _complete(self) -> None:
        """Sections that the model left out, and the points that no edition may do without, are the template's."""
        for name in SECTIONS:
            own = next((section.lines for section in self.plain.sections if section.id == name), ())
            own = tuple(line for line in own if not set(line.receipts) & self.material.withheld)
            if own and not any(one.section == name and one.line.receipts for one in self.said):
                self.said = [one for one in self.said if one.section != name]
                self._insert(name, [_Said(line, name) for line in own])
        story = next((section.lines for section in self.plain.sections if section.id == "story"), ())
        for point in self.told.points:
            heard = {number for one in self.said if one.section != "lastsip" for number in one.line.receipts}
            lines = [line for line in story if set(line.receipts) & set(point.sentences)]
            if point.rank <= MUST and lines and not heard & set(point.sentences):
                self._tell(min(point.sentences), [_Said(line, "story") for line in lines])

    def _insert(self, name: str, lines: list[_Said]) -> None:
        order = SECTIONS.index(name)
        place = sum(SECTIONS.index(one.section) < order for one in self.said)
        self.said[place:place] = lines

    def _tell(self, number: int, lines: list[_Said]) -> None:
        """Put the template's lines of a point where the article has it, before the question that leads onward."""
        place = sum(one.section == "story" for one in self.said)
        for index, one in enumerate(self.said[:place]):
            if one.line.receipts and min(one.line.receipts) > number:
                place = index
                while place and (
                    not self.said[place - 1].line.receipts or self.said[place - 1].line.shown.endswith("?")
                ):
                    place -= 1
                break
        self.said[place:place] = lines

    def _shorten(self) -> None:
        """A section far beyond its share loses its end."""
        for name in SECTIONS:
            plain = sum(_count(section.lines) for section in self.plain.sections if section.id == name)
            share = self.show.minutes * WORDS_A_MINUTE * SHARES[name]
            most = TOO_LONG * max(plain, share)
            inside = [one for one in self.said if one.section == name]
            while len(inside) > 1 and _count([one.line for one in inside]) > most:
                last = inside.pop()
                self._fell(last, "the section is longer than its share of the edition", "nothing")
                self.said = [one for one in self.said if one is not last]


SHARES = {"story": 0.4, "voices": 0.3, "questions": 0.25, "lastsip": 0.15}
"""Of all words of an edition that a section may have, generously."""
WORDS_A_MINUTE = 95


def _count(lines: Sequence[Line]) -> int:
    return sum(len(line.shown.split()) for line in lines)


def _taking_turns(said: list[_Said]) -> list[_Said]:
    """With the other host for a line that would be the fourth of one host in a row."""
    turned: list[_Said] = []
    run = 0
    for one in said:
        speaker: Role = one.line.speaker
        same = bool(turned) and turned[-1].line.speaker == speaker
        run = run + 1 if same else 1
        if run > MOST_IN_A_ROW and speaker != "reader":
            other: Role = "cohost" if speaker == "host" else "host"
            one = replace(one, line=one.line.model_copy(update={"speaker": other}))
            run = 1
        turned.append(one)
    return turned
