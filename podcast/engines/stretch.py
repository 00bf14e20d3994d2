"""Changes pitch or pace of a voice: makes three voices of one for engines that have no more."""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from podcast.engines import clip
from podcast.model import Clip

FRAME_MS, REACH_MS = 40, 8
"""Pieces of two or three periods of a voice, and how far to look for a place where they fit together."""


def change(sound: Clip, *, semitones: float = 0.0, speed: float = 1.0) -> Clip:
    """The voice ``semitones`` higher, as of a smaller person, and ``speed`` times as fast; unchanged at 0 and 1.

    >>> second = Clip(bytes(48_000), 24_000)
    >>> change(second, semitones=-4).duration_ms, change(second, speed=2).duration_ms
    (1000, 500)
    """
    if semitones == 0 and speed == 1:
        return sound
    samples = clip.samples(sound).astype(np.float32) / 32768
    ratio = 2 ** (semitones / 12)
    length = round(len(samples) / speed)
    if semitones:
        samples = soxr.resample(samples, sound.rate * ratio, sound.rate)
    return clip.from_floats(_to_length(samples, length, sound.rate), sound.rate)


def _to_length(samples: NDArray[np.floating], length: int, rate: int) -> NDArray[np.float32]:
    """Longer or shorter at one pitch: overlapping pieces, each taken where it continues the one before (WSOLA)."""
    frame = rate * FRAME_MS // 1000 // 2 * 2
    hop, reach = frame // 2, rate * REACH_MS // 1000
    window = np.hanning(frame + 1)[:frame].astype(np.float32)
    padded = np.concatenate([np.zeros(reach, np.float32), samples, np.zeros(frame + 2 * reach + hop, np.float32)])
    out = np.zeros(length + 2 * frame, np.float32)
    scale = len(samples) / max(length, 1)
    expected = padded[reach : reach + frame]
    for start in range(0, length + hop, hop):
        ideal = min(round(start * scale), len(samples))
        around = padded[ideal : ideal + frame + 2 * reach]
        best = ideal + int(np.correlate(around, expected, "valid").argmax()) if expected.any() else ideal + reach
        best = min(best, len(padded) - frame - hop)
        out[start : start + frame] += window * padded[best : best + frame]
        expected = padded[best + hop : best + hop + frame]
    return out[hop : hop + length] if length > hop else out[:length]
