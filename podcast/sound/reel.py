"""Reads takes: 16-bit mono WAV files of any rate, as float32 at their own rate or at ``RATE``."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import soxr

from podcast.errors import SoundError
from podcast.sound import RATE
from podcast.sound.meter import Samples

_HINT = "record again; if it stays, delete this file from the take cache"
_EDGE = 220
"""Samples (5 ms) in which a take comes and goes, so that no cut clicks."""


def read(path: Path, place: str) -> tuple[Samples, int]:
    """Samples of a take and their rate in Hz. Raises SoundError, which names ``place``, for a bad take."""
    try:
        with wave.open(str(path), "rb") as opened:
            kind = (opened.getnchannels(), opened.getsampwidth())
            rate, count = opened.getframerate(), opened.getnframes()
            pcm = opened.readframes(count)
    except (OSError, EOFError, wave.Error) as error:
        raise SoundError(f"{place}: cannot read the take {path}: {error or 'it is cut off'}", hint=_HINT) from error
    if kind != (1, 2) or not 4_000 <= rate <= 192_000:
        found = f"{kind[0]} channels, {8 * kind[1]} bits, {rate} Hz"
        raise SoundError(f"{place}: the take {path} is not 16-bit mono sound ({found})", hint=_HINT)
    if len(pcm) < 2 * count:
        raise SoundError(f"{place}: the take {path} is cut off", hint=_HINT)
    samples = np.frombuffer(pcm, "<i2")
    if not len(samples):
        raise SoundError(f"{place}: the take {path} is empty", hint=_HINT)
    return samples.astype(np.float32) / np.float32(32768), rate


def length(count: int, rate: int) -> int:
    """How many samples ``count`` samples at ``rate`` become at ``RATE``."""
    return max(1, count * RATE // rate)


def at_rate(samples: Samples, rate: int) -> Samples:
    """``samples`` at ``RATE``, exactly ``length`` of them, with soft edges."""
    wanted = length(len(samples), rate)
    if rate != RATE:
        samples = soxr.resample(samples, rate, RATE, quality="HQ")[:wanted]
    sound = np.zeros(wanted, np.float32)
    sound[: len(samples)] = samples
    edge = min(_EDGE, wanted // 2)
    if edge:
        ramp = np.linspace(0, 1, edge, endpoint=False, dtype=np.float32)
        sound[:edge] *= ramp
        sound[-edge:] *= ramp[::-1]
    return sound
