"""Where a proposal, the audit and the template writer meet: which lines are spoken, and what stands in for others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from podcast import receipts, writer
from podcast.cowriter import Desk, Fault, Material
from podcast.cowriter.schema import SECTIONS, Proposal, Turn
from podcast.errors import ModelError
from podcast.languages import part
from podcast.languages.cuts import capital
from podcast.languages.ear import ear_for
from podcast.languages.strange import is_strange
from podcast.model import Article, Brief, Line, Script, Section, Show
from podcast.pipeline.lines import (
    Fallen,
    Said,
    cited_by,
    exchanges,
    in_short,
    is_question,
    least_missed,
    taking_turns,
    units,
    words_of,
)
from podcast.receipts import closely
from podcast.writer.style import Style
from podcast.writer.voices import shortened

ROUNDS = 12
"""Times the lines are judged at most, after some of them gave way to others."""
MUST = 3
"""Points of the brief, the most newsworthy ones, that every edition tells."""
FEWEST = {"lastsip": 2}
"""Lines with receipts below which a section is not one; of others one will do."""
LONG, END = 30, 0.8
"""Sentences of a long article, and the share of it behind which its last part begins."""
UNASKED = "answers a question that is not asked"
TOO_SHORT = 0.8
"""A script with less than this share of the template's words is filled up with the template's lines, point by point."""
TOO_LONG = 1.6
"""A section of so many times the template's words, or of its share of the edition, is cut at the end."""
SHARES = {"story": 0.4, "voices": 0.3, "questions": 0.25, "lastsip": 0.15}
"""Of all words of an edition that a section may have, generously."""


LEADS = ("first_quote", "next_quote", "context_quote", "first_written", "next_written", "answered_quote")
"""Phrases of a style that only lead to a quotation."""


def leads(words: Mapping[str, str | Sequence[str]]) -> re.Pattern[str]:
    """A pattern of a style's lines that only say who will be heard.

    >>> leads({"first_quote": ["Here is {who}."]}).fullmatch("Here is Ruth Lindley.") is not None
    True
    """
    phrases = [phrase for name in LEADS if name in words for phrase in words[name]]
    return re.compile("|".join(re.escape(phrase).replace(r"\{who\}", ".+") for phrase in phrases) or "(?!)")


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
        self.withheld = frozenset(material.withheld)
        self.ear = ear_for(article)
        style = Style.load(show.style, article.language, root)
        self.leads = leads(style.table["words"])
        registers = [style.table.get(name, {}) for name in ("warm", "sober")]
        self.goes_on = tuple(phrase for register in registers for phrase in register.get("then", ()))
        self.fallen: list[Fallen] = []
        self._stood: list[tuple[int, tuple[Line, ...]]] = []
        self._judged: tuple[list[Said], dict[int, str]] | None = None
        self._lost: list[Fallen] = []
        self._moved: set[tuple[Line, ...]] = set()
        self.said: list[Said] = [
            self._said(turn, section.id) for section in proposal.sections for turn in section.lines
        ]

    def script(self, desk: Desk) -> tuple[Script, list[Fallen], int]:
        """The script, the lines that fell, and how many are the model's. Raises ModelError when none of them states."""
        self._mend(desk)
        self._replace()
        if not any(one.original is not None and one.line.receipts for one in self.said):
            raise ModelError(
                f"nothing that {desk.client.model} wrote holds: {in_short(self.fallen)}",
                hint="take another model, or --writer template",
            )
        self._complete()
        self._replace()
        self._lengthen()
        self._replace()
        self._shorten()
        self._replace()
        self._begin()
        self._ask_once()
        self._introduce()
        self._count_home()
        self.said = taking_turns(self.said)
        by_model = sum(one.original is not None for one in self.said)
        return self._assembled(), self._told(), by_model

    @property
    def added(self) -> int:
        """Lines of the template writer's that were added for length."""
        return sum(one.added for one in self.said)

    @property
    def unplaced(self) -> tuple[Fallen, ...]:
        """Lines of the template writer's that found no place, for what they lean on is not told."""
        spoken = {one.line.shown for one in self.said}
        return tuple({one.text: one for one in self._lost if one.text not in spoken}.values())

    def _told(self) -> list[Fallen]:
        """What fell, with what is really spoken in its place."""
        spoken = {one.tied for one in self.said}
        told = list(self.fallen)
        for index, tied in self._stood:
            if tied not in spoken:
                told[index] = replace(told[index], instead="nothing")
        return told

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
        if hidden := self.withheld & set(cited):
            wrong = f"cites sentence {min(hidden)}, which is not for telling"
        if not text:
            wrong = wrong or "has no words"
        elif speaker != "reader" and is_strange(text, self.ear.article.language):
            wrong = wrong or "is in another language than the article"
        line = Line(speaker=speaker, text=text or "…", receipts=tuple(number for number in cited if number > 0))
        if any(number < 1 for number in cited):
            wrong = "cites a sentence below 1"
        original = turn.text or text or (f"quotation {turn.quote}" if turn.quote else "…")
        return Said(line, section, original=original, wrong=wrong)

    # -- judging ------------------------------------------------------------------------------------------------------

    def _assembled(self) -> Script:
        """The whole script as it stands: the template's opening, the free sections, the template's closing."""
        free = {name: tuple(one.line for one in self.said if one.section == name) for name in SECTIONS}
        own = {section.id: section for section in self.plain.sections if section.id not in SECTIONS}
        titles = self.material.titles
        made = [Section(id=name, title=titles[name], lines=lines) for name, lines in free.items() if lines]
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
        found += closely.check(script, self.article, self.material.chat, ruled, self.material.reactions)
        for finding in found:
            index = finding.line - 1 - before
            if 0 <= index < len(self.said):
                faults.setdefault(index, finding.reason)
        for index, one in enumerate(self.said):
            lost = self._comes_unannounced(index) if one.ruled else not self._introduced(index)
            if one.line.speaker == "reader" and lost:
                faults.setdefault(index, "is a quotation of somebody whom no host has named before it")
            elif one.ruled and self._leads_nowhere(index):
                faults.setdefault(index, "introduces a quotation that does not follow")
        self._judged = list(self.said), dict(faults)
        return faults

    def _leads_nowhere(self, index: int) -> bool:
        """Whether a line of the template's only says who will be heard, and then nobody is."""
        one, *after = self.said[index : index + 2]
        heard = bool(after) and after[0].section == one.section and after[0].line.speaker == "reader"
        return one.line.speaker != "reader" and not heard and self.leads.fullmatch(one.line.shown) is not None

    def _comes_unannounced(self, index: int) -> bool:
        """Whether a quotation of the template's has lost the host's line before it."""
        before = self.said[index - 1] if index else None
        if before is None or before.section != self.said[index].section:
            return True
        return before.line.speaker == "reader" and not self._introduced(index)

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
            wanted |= {number - 1 for number in wanted}  # what it may lean on
            wanted &= set(range(1, len(self.article.sentences) + 1)) - self.withheld
            alone = writer.apart(self.article, self.told, self.show, wanted, number=self.plain.number, root=self.root)
            faults = self._with_what_hangs(faults)
            kept: list[Said] = []
            for index, one in enumerate(self.said):
                after = self.said[index + 1] if index + 1 < len(self.said) else None
                later = self._telling(other for place, other in enumerate(self.said) if place not in faults)
                kept += self._stand_in(one, faults[index], alone, kept, later, after) if index in faults else [one]
            lost = list(dict.fromkeys(self.said[index] for index in sorted(faults) if self.said[index].ruled))
            self.said = kept
            self._replant(lost)
        while faults := self._with_what_hangs(self._faults()):  # what still fails is not spoken
            for index in faults:
                self._fell(self.said[index], faults[index], "nothing")
            self.said = [one for index, one in enumerate(self.said) if index not in faults]

    def _replant(self, lost: Sequence[Said]) -> None:
        """Tell the template's lines that stood in a wrong place once more, behind the sentence that they lean on."""
        for tied in dict.fromkeys(one.tied for one in lost if one.section == "story" and one.tied):
            lines = [one for one in lost if one.tied == tied and one.section == "story"]
            stated = self._telling(lines)
            if not stated or tied in self._moved or stated & self._telling(self.said):
                continue
            self._moved.add(tied)
            if min(stated) - 1 in self._telling(one for one in self.said if one.section == "story"):
                self._tell(min(stated), lines)

    def _with_what_hangs(self, faults: Mapping[int, str]) -> dict[int, str]:
        """With the other lines of an exchange of the template's, and with answers to a question that is not asked."""
        every = dict(faults)
        fallen = {(self.said[index].section, self.said[index].tied) for index in faults if self.said[index].tied}
        for index, one in enumerate(self.said):
            if (one.section, one.tied) in fallen:
                every.setdefault(index, "belongs to what is not spoken")
            if one.section == "questions" and not one.ruled and not is_question(one.line) and index:
                before = self.said[index - 1]
                unasked = index - 1 in every and (is_question(before.line) or every[index - 1] == UNASKED)
                if unasked and before.section == one.section and before.line.receipts:
                    every.setdefault(index, UNASKED)
        return every

    @staticmethod
    def _telling(lines: Iterable[Said]) -> set[int]:
        """Sentences that lines tell before the take-aways: a question or an introduction tells none."""
        told: set[int] = set()
        every = list(lines)
        for place, one in enumerate(every):
            introduces = one.line.speaker != "reader" and any(
                after.line.speaker == "reader" for after in every[place + 1 : place + 2]
            )
            if one.section != "lastsip" and not is_question(one.line) and not introduces:
                told |= set(one.line.receipts)
        return told

    def _stand_in(
        self,
        one: Said,
        reason: str,
        alone: Mapping[int, tuple[Line, ...]],
        kept: Sequence[Said],
        later: set[int],
        after: Said | None,
    ) -> list[Said]:
        """The template writer's lines for the point of a line that failed.

        None for chat, a question, or a point that is told elsewhere; only an introduction before a quotation that
        stays, and a quotation among the voices only.
        """
        told = {number for other in kept if other.section == one.section for number in other.line.receipts}
        if one.section != "lastsip":
            told |= later | self._telling(kept)
        follows = after is not None and after.line.speaker == "reader" and not after.wrong
        if follows and after is not None:
            told -= set(after.line.receipts)
        made: list[Said] = []
        for number in one.line.receipts:
            lines = self._with_what_it_leans_on(number, one, alone, told)
            quotes = any(line.speaker == "reader" for line in lines)
            if one.ruled or is_question(one.line) or reason == UNASKED or number in told:
                continue
            if quotes and one.section != "voices":
                continue
            answers = bool(kept) and kept[-1].section == one.section and is_question(kept[-1].line)
            if one.section == "questions" and not answers and not any(map(is_question, lines)):
                continue
            if follows:
                lines = tuple(line for line in lines if line.speaker != "reader")
            if one.section == "lastsip":
                lines = lines if len(lines) == 1 and not made else ()
            made += [Said(line, one.section, tied=lines) for line in lines]
            told.add(number)
        self._fell(one, reason, "template" if made else "nothing", made[0].tied if made else ())
        return made

    def _with_what_it_leans_on(
        self, number: int, one: Said, alone: Mapping[int, tuple[Line, ...]], told: set[int]
    ) -> tuple[Line, ...]:
        """The template's lines of a sentence, in the story behind those of the sentence that it goes on from."""
        lines, before = alone.get(number, ()), alone.get(number - 1, ())
        if not (lines and before):
            return lines
        leans = self.ear.leans(number) or self.ear.leans_on(number)
        needs = one.section == "story" and leans and number - 1 not in told
        whole = not any(line.speaker == "reader" for line in (*before, *lines))
        return (*before, *lines) if needs and whole else lines

    def _fell(self, one: Said, reason: str, instead: str, tied: tuple[Line, ...] = ()) -> None:
        if one.original is None:
            self._lost.append(Fallen(one.section, one.line.shown, reason, instead))
            return
        if tied:
            self._stood.append((len(self.fallen), tied))
        self.fallen.append(Fallen(one.section, one.original, reason, instead))

    def _complete(self) -> None:
        """Sections that the model left out, and the points that no edition may do without, are the template's."""
        for name in SECTIONS:
            own = next((section.lines for section in self.plain.sections if section.id == name), ())
            mine = [one for one in self.said if one.section == name]
            asks = name != "questions" or any(is_question(one.line) for one in mine)
            if asks and sum(bool(one.line.receipts) for one in mine) >= FEWEST.get(name, 1):
                continue
            self.said = [one for one in self.said if one.section != name]
            told = self._telling(self.said) if name != "lastsip" else set()
            lines: list[Said] = []
            for tied in exchanges(own):
                together = [Said(line, name, tied=tied) for line in tied]
                if not (cited_by(tied) & self.withheld or self._telling(together) & told):
                    lines += together
            lines = lines if any(one.line.receipts for one in lines) else []
            for one in mine:
                self._fell(one, "nothing else of its section holds", "template" if lines else "nothing")
            self._insert(name, lines)
        story = next((section.lines for section in self.plain.sections if section.id == "story"), ())
        for point in self.told.points:
            heard = {number for one in self.said if one.section != "lastsip" for number in one.line.receipts}
            cites = [index for index, line in enumerate(story) if set(line.receipts) & set(point.sentences)]
            if point.rank <= MUST and cites and not heard & set(point.sentences):
                inside = range(cites[0], cites[-1] + 1)
                tied = tuple(story[index] for index in inside if index in cites or not story[index].receipts)
                self._tell(min(point.sentences), [Said(line, "story", tied=tied) for line in tied])
        self._reach_the_end(story)

    def _reach_the_end(self, story: Sequence[Line]) -> None:
        """Of a long article the story tells something of the last part too, where the template writer does."""
        last = round(len(self.article.sentences) * END)
        told = self._telling(one for one in self.said if one.section == "story")
        ending = [tied for tied in exchanges(story) if max(cited_by(tied), default=0) > last]
        if len(self.article.sentences) >= LONG and ending and max(told, default=0) <= last:
            lines = [Said(line, "story", tied=ending[-1]) for line in ending[-1]]
            if not cited_by(ending[-1]) & (self.withheld | self._telling(self.said)):
                self._tell(min(cited_by(ending[-1])), lines)

    def _begin(self) -> None:
        """Let the story begin with what it tells, where the chat at its head has lost what it went on from."""
        first = next((part.lines[0].text for part in self.proposal.sections if part.id == "story" and part.lines), "")
        head = self.said[0] if self.said else None
        while head and head.section == "story" and not head.line.receipts and head.original != first:
            self._fell(head, "goes on from what is not spoken", "nothing")
            self.said = self.said[1:]
            head = self.said[0] if self.said else None

    def _ask_once(self) -> None:
        """Drop a question right before another one, and let the first question of its section be no further one."""
        kept: list[Said] = []
        for one in self.said:
            before = kept[-1] if kept else None
            if before and before.section == one.section and is_question(before.line) and is_question(one.line):
                self._fell(before, "asks right before another question", "nothing")
                kept.pop()
            kept.append(one)
        for index, one in enumerate(kept):
            if one.section == "questions":
                lead = next((phrase for phrase in self.goes_on if one.line.text.startswith(f"{phrase} ")), "")
                if lead and one.ruled:
                    text = capital(one.line.text[len(lead) :].lstrip())
                    kept[index] = replace(one, line=one.line.model_copy(update={"text": text}))
                break
        self.said = kept

    def _introduce(self) -> None:
        """Say who somebody is where a line of the template's is now the first that names them."""
        for index, one in enumerate(self.said):
            text = one.line.text
            if not one.ruled or one.line.speaker == "reader" or one.section == "lastsip" or not one.line.receipts:
                continue
            heard = " ".join(other.line.shown for other in self.said[:index])
            for full, short in self.ear.people.items():
                name = next((name for name in (full, short) if text.startswith(f"{name} ")), "")
                role = self.ear.role(full) if name and not re.search(rf"\b{re.escape(short)}\b", heard) else None
                if role is None:
                    continue
                who = capital(self.ear.language.introduced(full, role[0])).rstrip(",")
                whole = who + "," * (", " in who) + text[len(name) :]
                cited = (*(() if role[1] in one.line.receipts else (role[1],)), *one.line.receipts)
                faults = self._faults()
                self.said[index] = replace(one, line=one.line.model_copy(update={"text": whole, "receipts": cited}))
                if self._faults().keys() - faults.keys():
                    self.said[index] = one

    def _count_home(self) -> None:
        """Take-aways counted from the first; a single one is not worth a section."""
        home = [one for one in self.said if one.section == "lastsip"]
        if sum(bool(one.line.receipts) for one in home) < FEWEST["lastsip"]:
            for one in home:
                self._fell(one, "one thing alone to take home is no section", "nothing")
            self.said = [one for one in self.said if one.section != "lastsip"]
            return
        speech, ear = part(self.article.language, "speech"), self.ear
        place = 0
        for index, one in enumerate(self.said):
            if one.section == "lastsip" and one.line.receipts:
                place += 1
                counted = ear.language.ORDER.match(one.line.text)
                said = one.line.text[counted.end() :].lstrip() if counted else ear.decapital(one.line.text)
                text = ear.language.COUNTED.format(ordinal=capital(speech.ordinal(place)), said=said)
                self.said[index] = replace(one, line=one.line.model_copy(update={"text": text}))

    def _insert(self, name: str, lines: list[Said], *, at_end: bool = False) -> None:
        order = SECTIONS.index(name) + at_end
        place = sum(SECTIONS.index(one.section) < order for one in self.said)
        self.said[place:place] = lines

    def _tell(self, number: int, lines: list[Said]) -> None:
        """Put the template's lines of a point behind what the story tells of the sentences before it, or else first."""
        behind = [
            (max(one.line.receipts), index + 1)
            for index, one in enumerate(self.said)
            if one.section == "story" and one.line.receipts and max(one.line.receipts) < number
        ]
        place = max(behind, default=(0, 0))[1]
        while not place and lines and not lines[0].line.receipts:
            lines = lines[1:]  # nobody asks "And then?" before anything was told
        self.said[place:place] = lines

    def _lengthen(self) -> None:
        """Let the template tell what a script that is much too short leaves out."""
        own = {section.id: section.lines for section in self.plain.sections if section.id in SECTIONS}
        wanted = words_of([line for lines in own.values() for line in lines])
        if words_of([one.line for one in self.said]) >= TOO_SHORT * wanted:
            return
        for name in SECTIONS[: SECTIONS.index("lastsip")]:
            for tied in exchanges(own.get(name, ())):
                inside = words_of([one.line for one in self.said if one.section == name])
                lines = [Said(line, name, tied=tied, added=True) for line in tied]
                stated = self._telling(lines)
                if name == "voices" and tied[-1].speaker != "reader":
                    continue
                if not stated or inside >= words_of(own[name]) or cited_by(tied) & self.withheld:
                    continue
                if not stated & self._telling(self.said):
                    if name == "story":
                        self._tell(min(stated), lines)
                    else:
                        self._insert(name, lines, at_end=True)

    def _shorten(self) -> None:
        """A section far beyond its share is thinned out, to its end; its first line and the brief's points stay."""
        ranks = {number: point.rank for point in self.told.points for number in point.sentences}
        for name in SECTIONS:
            plain = sum(words_of(section.lines) for section in self.plain.sections if section.id == name)
            share = self.show.minutes * self.ear.language.WORDS_PER_MINUTE * SHARES[name]
            most = TOO_LONG * max(plain, share)
            found = units([one for one in self.said if one.section == name])
            while len(found) > 1 and sum(words_of([one.line for one in unit]) for unit in found) > most:
                gone = found.pop(least_missed(found, ranks))
                for one in gone:
                    self._fell(one, "the section is longer than its share of the edition", "nothing")
                self.said = [one for one in self.said if all(one is not other for other in gone)]
