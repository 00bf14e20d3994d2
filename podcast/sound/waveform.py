"""How high the sound stands: peaks for a page to draw, and a row of bars for a terminal."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from podcast.sound import RATE
from podcast.sound.meter import Samples

MOST = 1200
"""Peaks of a whole edition at most: more than a page is wide."""
A_SECOND = 4
"""Peaks for each second at most."""
BARS = "▁▂▃▄▅▆▇█"

_HOP = RATE // 50


class Waveform:
    """Collects the peak of every fiftieth of a second of a sound at ``RATE`` that comes in blocks."""

    def __init__(self) -> None:
        self._rest = np.zeros(0, np.float32)
        self._peaks: list[Samples] = []

    def feed(self, block: Samples) -> None:
        """Look at ``block``, which continues what came before."""
        sound = np.concatenate((self._rest, block))
        whole = len(sound) // _HOP
        self._peaks.append(np.abs(sound[: whole * _HOP]).reshape(whole, _HOP).max(axis=1, initial=0))
        self._rest = sound[whole * _HOP :].copy()

    def peaks(self, duration_ms: int) -> tuple[int, ...]:
        """Percent of full scale, spread evenly over ``duration_ms``; MOST of them at most, and A_SECOND a second.

        >>> sound = Waveform()
        >>> sound.feed(np.repeat(np.float32([0.5, -1.0]), RATE))
        >>> sound.peaks(2000)
        (50, 50, 50, 50, 100, 100, 100, 100)
        """
        fine = np.concatenate([*self._peaks, np.abs(self._rest).max(keepdims=True, initial=0)])
        count = max(1, min(MOST, duration_ms * A_SECOND // 1000))
        edges = np.minimum(np.arange(count) * duration_ms * 50 // (count * 1000), len(fine) - 1)
        highest = np.maximum.reduceat(fine, edges)
        return tuple(int(peak) for peak in np.rint(np.clip(highest, 0, 1) * 100))


def bars(peaks: Sequence[int], width: int) -> str:
    """``peaks`` as a row of at most ``width`` bars.

    >>> bars((0, 10, 60, 100), 4), bars((0, 0, 50, 50), 2), bars((), 4)
    ('▁▁▅█', '▁▅', '')
    """
    if not peaks:
        return ""
    width = min(width, len(peaks))
    edges = [len(peaks) * column // width for column in range(width + 1)]
    columns = [peaks[first:last] for first, last in itertools.pairwise(edges)]
    return "".join(BARS[min(sum(column) * len(BARS) // (100 * len(column)), len(BARS) - 1)] for column in columns)
