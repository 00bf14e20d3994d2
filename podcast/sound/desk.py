"""The mixing desk: pieces of sound at their places, summed block by block, so that length costs no memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from podcast.sound import RATE
from podcast.sound.meter import Samples

_BLOCK = 1 << 16
_DUCKED_DB = -15.0
"""What is left of music under speech."""
_DUCKING = RATE * 9 // 10
"""Samples in which it steps back before the first word."""
_LEAVING = RATE * 3
"""Samples in which a piece that is cut short fades away."""


class Track(NamedTuple):
    """One piece of sound at its place."""

    start: int
    load: Callable[[], Samples]
    """Called when its turn has come."""


def blocks(tracks: Sequence[Track], length: int) -> Iterator[Samples]:
    """The sum of all tracks, block by block; only what sounds now is in memory."""
    waiting = sorted(tracks, key=lambda track: track.start, reverse=True)
    sounding: list[tuple[int, Samples]] = []
    for begin in range(0, length, _BLOCK):
        end = min(begin + _BLOCK, length)
        block = np.zeros(end - begin, np.float32)
        while waiting and waiting[-1].start < end:
            track = waiting.pop()
            sounding.append((track.start, track.load()))
        for start, samples in sounding:
            first, last = max(start, begin), min(start + len(samples), end)
            block[first - begin : last - begin] += samples[first - start : last - start]
        sounding = [(start, samples) for start, samples in sounding if start + len(samples) > end]
        yield block


def amplified(samples: Samples, gain_db: float) -> Samples:
    """``samples``, that many decibels louder."""
    louder: Samples = samples * samples.dtype.type(10 ** (gain_db / 20))
    return louder


def ducked(piece: Samples, word: int) -> Samples:
    """``piece``, stepping back before sample ``word`` of it."""
    if word >= len(piece):
        return piece
    low = 10 ** (_DUCKED_DB / 20)
    if word <= 0:
        return piece * np.float32(low)
    envelope = np.interp(np.arange(len(piece)), [max(0, word - _DUCKING), word], [1.0, low])
    return piece * envelope.astype(np.float32)


def cut_short(piece: Samples, length: int) -> Samples:
    """The first ``length`` samples of ``piece``, fading away where something is cut off."""
    if length >= len(piece):
        return piece
    kept = piece[: max(0, length)].copy()
    leaving = min(_LEAVING, len(kept))
    if leaving:
        kept[-leaving:] *= np.cos(np.linspace(0, np.pi / 2, leaving, dtype=np.float32)) ** 2
    return kept
