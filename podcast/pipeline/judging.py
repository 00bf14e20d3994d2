"""Where a proposal, the audit and the template writer meet: which lines are spoken, and what stands in for others."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from podcast import receipts, writer
from podcast.cowriter import Desk, Fault, Material
from podcast.cowriter.schema import SECTIONS, Proposal, Turn
from podcast.errors import ModelError
from podcast.languages.ear import Ear
from podcast.model import Article, Brief, Line, Role, Script, Section, Show
from podcast.receipts import closely
from podcast.writer.style import Style
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
class Said:
    """A line on its way into the script."""

    line: Line
    section: str
    original: str | None = None
    """What the model proposed; None for a line of the template writer's."""
    wrong: str | None = None
    """What was wrong before any audit: a quotation that does not exist, a sentence that is withheld."""

    @property
    def ruled(self) -> bool:
        """Whether the template writer wrote it."""
        return self.original is None


class Table:
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
        self._judged: tuple[list[Said], dict[int, str]] | None = None
        self.said: list[Said] = [self._said(turn, part.id) for part in proposal.sections for turn in part.lines]

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

    def _said(self, turn: Turn, section: str) -> Said:
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
        return Said(line, section, original=turn.text or text, wrong=wrong)

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
        if not line.receipts:
            return False
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
            kept: list[Said] = []
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
        one: Said,
        reason: str,
        alone: Mapping[int, tuple[Line, ...]],
        kept: Sequence[Said],
        after: Said | None,
    ) -> list[Said]:
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
        return [Said(line, one.section) for line in lines]

    def _counted(self, line: Line, text: str) -> Line:
        """With the place that the line which failed had in the list: "Pertama, …"."""
        ear = Ear(self.article)
        place = ear.language.ORDER.match(text)
        return line.model_copy(update={"text": f"{place[0]} {ear.decapital(line.text)}"}) if place else line

    def _fell(self, one: Said, reason: str, instead: str) -> None:
        if one.original is not None:
            self.fallen.append(Fallen(one.section, one.original, reason, instead))

    def _complete(self) -> None:
        """Sections that the model left out, and the points that no edition may do without, are the template's."""
        for name in SECTIONS:
            own = next((section.lines for section in self.plain.sections if section.id == name), ())
            own = tuple(line for line in own if not set(line.receipts) & self.material.withheld)
            if own and not any(one.section == name and one.line.receipts for one in self.said):
                self.said = [one for one in self.said if one.section != name]
                self._insert(name, [Said(line, name) for line in own])
        story = next((section.lines for section in self.plain.sections if section.id == "story"), ())
        for point in self.told.points:
            heard = {number for one in self.said if one.section != "lastsip" for number in one.line.receipts}
            lines = [line for line in story if set(line.receipts) & set(point.sentences)]
            if point.rank <= MUST and lines and not heard & set(point.sentences):
                self._tell(min(point.sentences), [Said(line, "story") for line in lines])

    def _insert(self, name: str, lines: list[Said]) -> None:
        order = SECTIONS.index(name)
        place = sum(SECTIONS.index(one.section) < order for one in self.said)
        self.said[place:place] = lines

    def _tell(self, number: int, lines: list[Said]) -> None:
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


def _taking_turns(said: list[Said]) -> list[Said]:
    """With the other host for a line that would be the fourth of one host in a row."""
    turned: list[Said] = []
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
