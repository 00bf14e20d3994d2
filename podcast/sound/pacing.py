"""Where everything goes: pauses between lines, and the places of the music, in samples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from podcast.model import Line, Script
from podcast.sound import RATE

AFTER_MS = {".": 420, "!": 380, "?": 480, "…": 600, ":": 320, ";": 320, ",": 200}
"""Silence after a line by its last sign; DEFAULT_MS after any other."""
DEFAULT_MS = 350
TURN_MS = -80
"""People who talk to each other leave less silence than one who goes on."""
READER_MS = 160
"""Before and after the reader, so that a quotation stands by itself."""
SECTION_MS = 1000
"""Between two sections without music."""

STING_AFTER_MS = 450
"""Between the last word of a section and its sting."""
CLOSING_AFTER_MS = 500
BED_AFTER_MS = 700
"""After the last word of the first section its bed is gone."""
EDGE_MS = 400
"""Silence before the first and after the last word of an edition without music."""

_CLOSING_MARKS = "\"'”’»)]} "


class Cut(NamedTuple):
    """A piece of music at its place."""

    name: str
    start: int
    """In samples."""
    word: int
    """Sample at which speech begins over it; equal to its end when none does."""
    end: int
    """Sample at which it is over, or cut short."""


class Plan(NamedTuple):
    """Places in samples, before any delay of the encoder."""

    starts: tuple[int, ...]
    """First sample of each line."""
    ends: tuple[int, ...]
    cuts: tuple[Cut, ...]
    length: int


def plan(script: Script, lengths: Sequence[int], music: Mapping[str, tuple[int, int]]) -> Plan:
    """Places for lines of ``lengths`` samples and for the ``music``: opening, bed, sting, cue, closing, or some.

    A piece of music is given by its whole length and by what is heard of it before words begin over the rest. The bed
    lies under the first section, a sting before every other, a cue before each line that asks for music.
    """
    starts: list[int] = []
    ends: list[int] = []
    cuts: list[Cut] = []
    now = 0
    before: Line | None = None
    lines = iter(lengths)
    for number, section in enumerate(script.sections):
        for position, line in enumerate(section.lines):
            if before is None:
                now = _opened(line, music, cuts)
            elif line.music:
                now = _cued(now, line, music, cuts)
            elif position:
                now += _samples(pause(before, line))
            else:
                now = _parted(now, line, music, cuts)
            starts.append(now)
            now += next(lines)
            ends.append(now)
            before = line
        if not number and "bed" in music:
            length, _ = music["bed"]
            cuts.append(Cut("bed", starts[0], starts[0], min(starts[0] + length, now + _samples(BED_AFTER_MS))))
    if "closing" in music:
        length, _ = music["closing"]
        start = now + _samples(CLOSING_AFTER_MS)
        cuts.append(Cut("closing", start, start + length, start + length))
        now = start + length
    else:
        now += _samples(EDGE_MS)
    return Plan(tuple(starts), tuple(ends), tuple(cuts), now)


def _opened(line: Line, music: Mapping[str, tuple[int, int]], cuts: list[Cut]) -> int:
    """Where the first line begins."""
    name = "opening" if "opening" in music else "cue"
    if name in music and (name == "opening" or line.music):
        length, alone = music[name]
        cuts.append(Cut(name, 0, alone, length))
        return alone
    return _samples(EDGE_MS if line.pause_ms is None else line.pause_ms)


def _parted(now: int, line: Line, music: Mapping[str, tuple[int, int]], cuts: list[Cut]) -> int:
    """Where the first line of a section begins when the one before ended at ``now``."""
    if "sting" not in music:
        return now + _samples(SECTION_MS if line.pause_ms is None else line.pause_ms)
    length, alone = music["sting"]
    start = now + _samples(STING_AFTER_MS)
    word = start + alone if line.pause_ms is None else now + _samples(line.pause_ms)
    # A pause that a person made too short for the sting is kept, and the sting left out.
    if word >= start + alone // 2:
        cuts.append(Cut("sting", start, word, start + length))
    return word


def _cued(now: int, line: Line, music: Mapping[str, tuple[int, int]], cuts: list[Cut]) -> int:
    """Where a line begins that asks for music; a pause of its own comes after the music."""
    length, alone = music["cue"]
    start = now + _samples(STING_AFTER_MS)
    word = start + alone + _samples(line.pause_ms or 0)
    cuts.append(Cut("cue", start, word, start + length))
    return word


def pause(before: Line, line: Line) -> int:
    """Milliseconds of silence between two lines of one section; ``line.pause_ms`` has the last word.

    >>> pause(Line(speaker="host", text="Satu."), Line(speaker="host", text="Dua."))
    420
    >>> pause(Line(speaker="host", text="Benarkah?"), Line(speaker="cohost", text="Benar."))
    400
    """
    if line.pause_ms is not None:
        return line.pause_ms
    text = before.shown.rstrip(_CLOSING_MARKS)
    silence = AFTER_MS.get(text[-1:], DEFAULT_MS)
    if before.speaker != line.speaker:
        silence += READER_MS if "reader" in (before.speaker, line.speaker) else TURN_MS
    return silence


def _samples(ms: int) -> int:
    return ms * RATE // 1000
