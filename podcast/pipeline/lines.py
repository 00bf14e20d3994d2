"""Lines on their way into a script: whose they are, and which of them belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from podcast.model import Line, Role

MOST_IN_A_ROW = 3
"""Lines of one host before the other speaks."""
OTHER: Mapping[Role, Role] = {"host": "cohost", "cohost": "host", "reader": "reader"}
"""Who speaks instead when the hosts change places."""
MOST_SHOWN = 60
"""Characters of a line in a message."""


@dataclass(frozen=True)
class Fallen:
    """A line of the model's that is not spoken."""

    section: str
    text: str
    reason: str
    instead: str
    """"template" when the template writer's line for the same point is spoken, "nothing" when there is none."""

    @property
    def told(self) -> str:
        """In a line."""
        return f"{self.section}: “{self.text}” {self.reason}; instead: {self.instead}"


@dataclass(frozen=True)
class Said:
    """A line on its way into the script."""

    line: Line
    section: str
    original: str | None = None
    """What the model proposed; None for a line of the template writer's."""
    wrong: str | None = None
    """What was wrong before any audit: a quotation that does not exist, a sentence that is withheld."""
    tied: tuple[Line, ...] = ()
    """Of a line of the template writer's the exchange that it belongs to, which is spoken whole or not at all."""
    added: bool = False
    """Whether it stands for no line of the model's, but was added for length."""

    @property
    def ruled(self) -> bool:
        """Whether the template writer wrote it."""
        return self.original is None


def in_short(fallen: Sequence[Fallen]) -> str:
    """Why nothing of an answer is spoken: its first line with the reason, and how many more there are.

    >>> in_short([Fallen("story", "Rina menang.", "cites sentence 9, but the article has only 3", "nothing")])
    '“Rina menang.” cites sentence 9, but the article has only 3'
    """
    if not fallen:
        return "it wrote nothing"
    one, others = fallen[0], len(fallen) - 1
    more = f"; {others} more {'line was' if others == 1 else 'lines were'} refused, each for its own reason"
    return f"“{_shortened(one.text)}” {one.reason}{more if others else ''}"


def _shortened(text: str) -> str:
    """At most so much of a line as a message holds."""
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN].rsplit(' ', 1)[0]} …"


def cited_by(lines: Sequence[Line]) -> set[int]:
    """The sentences that lines cite."""
    return {number for line in lines for number in line.receipts}


def words_of(lines: Sequence[Line]) -> int:
    """How many words they have."""
    return sum(len(line.shown.split()) for line in lines)


def is_question(line: Line) -> bool:
    """Whether a host asks something with it."""
    return line.shown.rstrip().endswith("?") and line.speaker != "reader"


def exchanges(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Lines of the template writer's by what belongs together: questions with answers, pieces of one sentence, an
    introduction with its quotation.
    """
    found: list[list[Line]] = []
    for line in lines:
        before = found[-1][-1] if found else None
        cited = cited_by(found[-1]) if found else set()
        goes_on = before is not None and (
            is_question(before) or line.speaker == "reader" or bool(cited & set(line.receipts))
        )
        if goes_on:
            found[-1].append(line)
        else:
            found.append([line])
    return [tuple(exchange) for exchange in found]


def units(lines: Sequence[Said]) -> list[list[Said]]:
    """Lines by what is dropped together: what leads to a statement with it, and all that goes on from one sentence."""
    found: list[list[Said]] = []
    for one in lines:
        before = found[-1][-1] if found else None
        cited = {number for other in found[-1] for number in other.line.receipts} if found else set()
        tied = before is not None and bool(one.tied) and one.tied == before.tied
        leads = before is not None and (is_question(before.line) or not before.line.receipts)
        goes_on = bool(cited & set(one.line.receipts)) or (not one.line.receipts and one.line.speaker == "reader")
        if tied or leads or goes_on or (before is not None and one.line.speaker == "reader"):
            found[-1].append(one)
        else:
            found.append([one])
    return found


def least_missed(units: Sequence[Sequence[Said]], ranks: Mapping[int, int]) -> int:
    """Index of the unit that is missed least, never the first: none of the brief's points, its neighbours near it."""
    places = [max((number for one in unit for number in one.line.receipts), default=0) for unit in units]
    ends = [*places, places[-1] + 1]

    def missed(index: int) -> tuple[bool, int, int]:
        rank = min(
            (ranks[number] for one in units[index] for number in one.line.receipts if number in ranks), default=0
        )
        return bool(rank), -rank, abs(ends[index + 1] - ends[index - 1])

    return min(range(len(units) - 1, 0, -1), key=missed)


def taking_turns(said: list[Said]) -> list[Said]:
    """With the other host for a line that would be the fourth of one host in a row, or answer his own question.

    Where a line of the template's stands between a model's, both hosts change places behind it, up to the end of the
    section, rather than that one of them goes on.
    """
    turned: list[Said] = []
    run = 0
    for one in _changing_places(said):
        speaker = one.line.speaker
        same = bool(turned) and turned[-1].line.speaker == speaker
        own = same and turned[-1].section == one.section and is_question(turned[-1].line) and not is_question(one.line)
        run = run + 1 if same else 1
        if (run > MOST_IN_A_ROW or own) and speaker != "reader":
            one = _with_other_host(one)
            run = 1
        turned.append(one)
    return turned


def _changing_places(said: Sequence[Said]) -> list[Said]:
    turned: list[Said] = []
    swapped = False
    for one in said:
        before = turned[-1] if turned else None
        if before is None or before.section != one.section:
            swapped = False
            turned.append(one)
            continue
        here = _with_other_host(one) if swapped else one
        apart = not (one.tied and one.tied == before.tied) and one.ruled != before.ruled
        if apart and here.line.speaker == before.line.speaker != "reader":
            swapped = not swapped
            here = _with_other_host(here)
        turned.append(here)
    return turned


def _with_other_host(one: Said) -> Said:
    return replace(one, line=one.line.model_copy(update={"speaker": OTHER[one.line.speaker]}))
