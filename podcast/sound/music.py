"""The show's own music, made of numbers: an opening, a closing and a sting for warm chords and a small gamelan.

Every note is a row of a table (beat, pitch, strength, instrument); the instruments are a handful of decaying sines.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from podcast.sound import RATE
from podcast.sound.meter import Samples

_AUDIBLE = 8
"""Times of decay after which nothing is left to hear (-70 dB)."""
_BEAT = 0.56
"""Seconds: an unhurried 107 to the minute."""


class Partial(NamedTuple):
    """One sine of a struck sound."""

    ratio: float
    strength: float
    decay_s: float
    """Time in which it falls to a third."""


class Instrument(NamedTuple):
    """A struck sound: its partials, how soft the stroke is, and how far its twin is out of tune."""

    partials: tuple[Partial, ...]
    attack_s: float
    ombak_hz: float
    """Beats a second between the two bars of a pair, the shimmer of a gamelan."""


_INSTRUMENTS = {
    # a felt-covered electric piano
    "keys": Instrument(
        (Partial(1, 1, 1.5), Partial(2, 0.28, 0.8), Partial(3, 0.07, 0.4), Partial(4, 0.03, 0.2)), 0.012, 0.7
    ),
    # gender: a bronze bar over a tube, struck softly
    "bar": Instrument((Partial(1, 1, 1.1), Partial(2.76, 0.12, 0.25), Partial(5.4, 0.04, 0.08)), 0.004, 3.0),
    # a small hanging gong
    "gong": Instrument((Partial(1, 1, 2.2), Partial(1.52, 0.2, 1.1), Partial(2.02, 0.25, 1.3)), 0.03, 1.6),
}

_SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}

Note = tuple[float, str, float, str]
"""Beat, pitch, strength, instrument."""


def _chord(beat: float, strength: float, pitches: str) -> tuple[Note, ...]:
    return tuple((beat, pitch, strength, "keys") for pitch in pitches.split())


def _run(beat: float, strength: float, pitches: str) -> tuple[Note, ...]:
    """Half a beat for each."""
    return tuple((beat + index / 2, pitch, strength, "bar") for index, pitch in enumerate(pitches.split()))


_OPENING: tuple[Note, ...] = (
    *_chord(0.0, 0.50, "C3 G3 B3 E4"),
    (0.0, "C2", 0.40, "gong"),
    *_run(0.0, 0.60, "G4 C5 E5 D5"),
    *_chord(2.0, 0.45, "A2 G3 C4 E4"),
    *_run(2.0, 0.60, "A4 C5 G5 E5"),
    *_chord(4.0, 0.45, "F2 C3 A3 E4"),
    *_run(4.0, 0.55, "A4 C5"),
    *_chord(5.0, 0.40, "G2 D3 F3 A3"),
    *_run(5.0, 0.50, "D5 B4"),
    *_chord(6.0, 0.50, "C3 G3 D4 E4"),
    (6.0, "C2", 0.40, "gong"),
    (6.0, "C5", 0.55, "bar"),
)
"""Four and three quarter seconds; what rings on lies under the first words, where the bed takes over."""

_BED: tuple[Note, ...] = (
    *_chord(1.5, 0.40, "A2 G3 C4 E4"),
    (3.5, "E4", 0.22, "bar"),
    *_chord(5.5, 0.36, "F2 C3 A3 E4"),
    (8.5, "C5", 0.20, "bar"),
    *_chord(9.5, 0.40, "C3 G3 D4 E4"),
    (11.5, "G4", 0.22, "bar"),
    *_chord(13.5, 0.36, "G2 D3 A3 B3"),
    (16.5, "D5", 0.18, "bar"),
)
_BED_BEATS = 16
"""Chords in the time of the opening, again and again."""

_CLOSING: tuple[Note, ...] = (
    *_chord(0.0, 0.40, "F2 C3 A3 E4"),
    *_run(0.0, 0.50, "A4 C5 E5 D5"),
    *_chord(2.0, 0.40, "G2 D3 F3 A3"),
    *_run(2.0, 0.45, "D5 A4 B4"),
    *_chord(4.0, 0.50, "C3 G3 D4 E4"),
    (4.0, "C2", 0.40, "gong"),
    (4.0, "C5", 0.50, "bar"),
    (4.75, "E5", 0.40, "bar"),
    (5.5, "G5", 0.35, "bar"),
)

_STING: tuple[Note, ...] = (
    *_chord(0.0, 0.35, "C3 G3 D4"),
    *_run(0.0, 0.50, "G4 C5 E5"),
)


class Tune(NamedTuple):
    """A piece of music."""

    samples: Samples
    alone: int
    """Samples that are heard before words begin over the rest of it."""
    whole: bool = True
    """False for the beginning of a file that goes on for longer."""


@cache
def opening() -> Tune:
    """A phrase of four and three quarter seconds, eight with its ringing."""
    return Tune(_play(_OPENING, 8.0, fade_s=3.0), round(8.5 * _BEAT * RATE))


@cache
def bed() -> Tune:
    """Soft chords to speak over, three quarters of a minute; they begin where the opening's phrase ends."""
    length, turn = 45 * RATE, round(_BED_BEATS * _BEAT * RATE)
    once, total = _sum(_BED, turn + 10 * RATE), np.zeros(length)
    for start in range(0, length, turn):
        total[start : start + len(once)] += once[: length - start]
    return Tune(_ended(total, fade_s=5.0), 0)


@cache
def sting() -> Tune:
    """Three bars and a chord, two and a half seconds with their ringing."""
    return Tune(_play(_STING, 2.6, fade_s=1.0), RATE * 7 // 4)


@cache
def closing() -> Tune:
    """Six and a half seconds that come home."""
    samples = _play(_CLOSING, 6.5, fade_s=2.0)
    return Tune(samples, len(samples))


def _play(score: tuple[Note, ...], seconds: float, *, fade_s: float) -> Samples:
    """All notes of ``score``, fading to nothing at the end; the peak is at 0.5."""
    return _ended(_sum(score, round(seconds * RATE)), fade_s=fade_s)


def _sum(score: tuple[Note, ...], length: int) -> NDArray[np.float64]:
    """All notes of ``score`` in ``length`` samples."""
    total = np.zeros(length)
    for beat, pitch, strength, instrument in score:
        start = round(beat * _BEAT * RATE)
        note = _strike(_frequency(pitch), _INSTRUMENTS[instrument], length - start)
        total[start : start + len(note)] += strength * note
    return total


def _ended(total: NDArray[np.float64], *, fade_s: float) -> Samples:
    fade = round(fade_s * RATE)
    total[-fade:] *= np.cos(np.linspace(0, np.pi / 2, fade)) ** 2
    total *= 0.5 / np.abs(total).max()
    return total.astype(np.float32)


def _strike(frequency: float, instrument: Instrument, longest: int) -> NDArray[np.float64]:
    """One note, at most ``longest`` samples and no longer than it can be heard."""
    # Higher notes ring shorter.
    damping = min(1.0, 440 / frequency) ** 0.35
    sound = np.zeros(min(longest, round(_AUDIBLE * damping * RATE * max(part.decay_s for part in instrument.partials))))
    for ratio, strength, decay in instrument.partials:
        length = min(len(sound), round(_AUDIBLE * damping * decay * RATE))
        for detune in (-0.5, 0.5):
            turning = frequency * ratio + detune * instrument.ombak_hz
            sound[:length] += strength / 2 * _ring(turning, decay * damping, length)
    attack = min(len(sound), round(instrument.attack_s * RATE))
    sound[:attack] *= np.sin(np.linspace(0, np.pi / 2, attack)) ** 2
    return sound


def _ring(frequency: float, decay_s: float, length: int) -> NDArray[np.float64]:
    """A decaying sine: powers of one complex number, taken as coarse times fine steps, which is 20 times faster."""
    turn = (2j * np.pi * frequency - 1 / decay_s) / RATE
    coarse = np.exp(turn * np.arange(0, length, 1024))
    return np.outer(coarse, np.exp(turn * np.arange(1024))).imag.ravel()[:length]


def _frequency(pitch: str) -> float:
    """Hertz of a pitch such as ``A4``.

    >>> _frequency("A4")
    440.0
    """
    return float(440 * 2 ** ((_SEMITONES[pitch[0]] - 9 + 12 * (int(pitch[1]) - 4)) / 12))
