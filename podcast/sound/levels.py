"""How much each voice is turned up: from its takes at first, then from what the finished sound measured.

A voice's own ``gain`` is left standing: it is that much louder than the others at the end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from podcast.model import Voice
from podcast.sound import RATE, meter

if TYPE_CHECKING:
    from podcast.sound.pacing import Plan

_WHOLE_LU = 0.2
"""How far from the target the whole may stay."""
_APART_LU = 0.6
"""How far from each other two voices may stay."""
_STEP_DB = 6.0
"""One correction at most."""
_GAIN_DB = 40.0
"""No voice is turned up more than this: one that needs it is noise."""

Gains = dict[Voice | None, float]
"""Decibels for each voice, and under None for the music. The music moves with the voices: were it left where it is, the
meter's gate would count it at one loudness and leave it out at the next, and corrections would never settle."""

Steps = NDArray[np.float64]
"""K-weighted mean square of each tenth of a second, see ``meter``."""


def first(
    target: float, plan: Plan, voices: Sequence[Voice], takes: Sequence[Steps], music: Mapping[str, Steps]
) -> Gains:
    """Gains that bring each voice, and the edition with its pauses and its music, to ``target`` LUFS.

    ``voices`` and ``takes`` have an entry for each line; ``music`` is as loud against ``target`` as it should be.
    """
    gains: Gains = {None: 0.0}
    for voice in dict.fromkeys(voices):
        own = [meter.blocks(steps) for steps, speaker in zip(takes, voices, strict=True) if speaker == voice]
        found = meter.integrated(np.concatenate(own)) - voice.gain
        gains[voice] = 0.0 if found <= meter.SILENCE_LUFS else min(target - found, _GAIN_DB)
    whole = np.zeros(plan.length * 10 // RATE + 4)
    for start, voice, steps in zip(plan.starts, voices, takes, strict=True):
        at = start * 10 // RATE
        heard = steps[: len(whole) - at]
        whole[at : at + len(heard)] += heard * 10 ** (gains[voice] / 10)
    for cut in plan.cuts:
        at = cut.start * 10 // RATE
        heard = music[cut.name][: min(cut.word * 10 // RATE, len(whole)) - at]
        whole[at : at + len(heard)] += heard
    rest = target - meter.integrated(meter.blocks(whole))
    return {voice: gain + min(rest, _STEP_DB) for voice, gain in gains.items()}


def corrections(target: float, plan: Plan, voices: Sequence[Voice], heard: Steps) -> Gains:
    """What to add to the gains after the finished sound measured ``heard``; empty when all is as it should be."""
    blocks = meter.blocks(heard)
    owners = np.full(len(blocks), -1)
    speaking = list(dict.fromkeys(voices))
    for start, end, voice in zip(plan.starts, plan.ends, voices, strict=True):
        owners[-(-start * 10 // RATE) : max(0, end * 10 // RATE - 3)] = speaking.index(voice)
    found = [meter.integrated(blocks[owners == number]) - voice.gain for number, voice in enumerate(speaking)]
    audible = [loudness for loudness in found if loudness > meter.SILENCE_LUFS]
    missing = target - meter.integrated(blocks)
    if not audible and abs(missing) > _WHOLE_LU and target - missing > meter.SILENCE_LUFS:
        # Every line is too short to be measured by itself: all are moved alike.
        return dict.fromkeys([None, *speaking], _step(missing))
    if not audible or (abs(missing) <= _WHOLE_LU and max(audible) - min(audible) <= _APART_LU):
        return {}
    wanted = [_step(target - loudness) if loudness > meter.SILENCE_LUFS else 0.0 for loudness in found]
    # What the whole would measure once every voice is where it should be; what is missing then is added to all alike.
    changed = blocks * 10 ** (np.array([*wanted, 0.0])[owners] / 10)
    rest = _step(target - meter.integrated(changed))
    return {None: rest, **{voice: change + rest for voice, change in zip(speaking, wanted, strict=True)}}


def _step(change: float) -> float:
    return float(np.clip(change, -_STEP_DB, _STEP_DB))
