"""A look-ahead limiter: true peaks stay under a ceiling, the voice stays a voice."""

from __future__ import annotations

import numpy as np

from podcast.sound import RATE
from podcast.sound.meter import REACH, Samples, hop_peaks

_HOP = 16
"""Samples that share one peak; between hops the gain runs in straight lines."""
_LOOK = 14
"""Hops of look-ahead (5 ms): the gain is down before the peak comes."""
_RELEASE_DB = 40 * _HOP / RATE
"""How far the gain comes back in one hop: 40 dB a second."""


class Limiter:
    """Feed blocks at ``RATE``; the sound comes back some milliseconds later, the last of it from ``flush``.

    True peaks (between the samples too) are brought under ``ceiling_db`` dB of full scale; softer sound is not touched.
    """

    def __init__(self, ceiling_db: float) -> None:
        self._ceiling = 10 ** (ceiling_db / 20)
        self._signal = np.zeros(REACH + _LOOK * _HOP, np.float32)
        self._cuts = np.zeros(_LOOK)
        """Decibels to take away per hop of ``_signal``, release included; the first _LOOK hops are out already."""
        window = np.hanning(_LOOK + 2)[1:-1]
        self._window = window / window.sum()
        self._inside = 0

    def feed(self, block: Samples) -> Samples:
        """Take ``block`` in and give what is ready."""
        self._inside += len(block)
        out = self._advance(block)
        self._inside -= len(out)
        return out

    def flush(self) -> Samples:
        """Give what is still inside; input and output are then equally long."""
        return self._advance(np.zeros((2 * _LOOK + 3) * _HOP + 2 * REACH, np.float32))[: self._inside]

    def _advance(self, block: Samples) -> Samples:
        self._signal = np.concatenate((self._signal, block))
        known, hops = len(self._cuts), (len(self._signal) - 2 * REACH) // _HOP
        if hops > known:
            peaks = hop_peaks(self._signal[known * _HOP : hops * _HOP + 2 * REACH], _HOP, self._ceiling)
            needed = 20 * np.log10(np.maximum(peaks / self._ceiling, 1.0))
            # The release is a line in decibels, so the running maximum of "need plus line" holds all of it.
            line = _RELEASE_DB * np.arange(len(needed) + 1)
            cuts = np.maximum.accumulate(np.concatenate((self._cuts[-1:], needed)) + line) - line
            self._cuts = np.concatenate((self._cuts, cuts[1:]))
        ready = len(self._cuts) - 2 * _LOOK - 1
        if ready <= 0:
            return np.zeros(0, np.float32)
        start = REACH + _LOOK * _HOP
        out = self._signal[start : start + ready * _HOP]
        if self._cuts.any():
            # The deepest cut nearby, one hop wider on both sides, then smoothed: never less than what each hop needs.
            deepest = np.lib.stride_tricks.sliding_window_view(self._cuts, _LOOK + 2).max(axis=1)
            knots = 10 ** (-np.convolve(deepest, self._window, "valid") / 20)
            gains = knots[:-1, None] + np.diff(knots)[:, None] * (np.arange(_HOP) / _HOP)
            out = out * gains.ravel().astype(np.float32)
        self._signal = self._signal[ready * _HOP :].copy()
        self._cuts = self._cuts[ready:]
        return out
