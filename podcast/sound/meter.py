"""Loudness (ITU-R BS.1770-4, gated) and true peak, measured block by block so that length costs no memory."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

SILENCE_LUFS = -70.0
"""The absolute gate: what is softer does not count, and a sound without anything louder measures as this."""
_BOTH_SPEAKERS = 10 * math.log10(2)
"""A mono file comes out of two speakers: listeners hear 3 LU more than a meter that counts one channel."""
_OFFSET = -0.691 + _BOTH_SPEAKERS

_FFT = 1 << 15
_OVERLAP = 1 << 12
"""Samples after which the weighting filter has forgotten everything (its slowest pole is at 38 Hz)."""


class Meter:
    """Collects the K-weighted energy of every tenth of a second of a mono signal at ``rate`` Hz.

    Feed blocks of any size, then call ``steps``; gating and averaging are done by ``integrated``.
    """

    def __init__(self, rate: int) -> None:
        self._step = max(1, round(rate / 10))
        self._weight = _k_weighting(rate)
        self._history = np.zeros(_OVERLAP, np.float32)
        self._waiting: list[Samples] = []
        self._held = 0
        self._rest = np.zeros(0, np.float32)
        self._energies: list[NDArray[np.float64]] = []

    def feed(self, block: Samples) -> None:
        """Measure ``block``, which continues what came before."""
        self._waiting.append(block)
        self._held += len(block)
        hop = _FFT - _OVERLAP
        if self._held < hop:
            return
        pending = np.concatenate(self._waiting)
        used = len(pending) - len(pending) % hop
        for start in range(0, used, hop):
            self._filter(pending[start : start + hop])
        self._waiting = [pending[used:].copy()]
        self._held = len(pending) - used

    def steps(self) -> NDArray[np.float64]:
        """Mean square of each full tenth of a second so far. Call once, at the end."""
        if self._held:
            self._filter(np.concatenate(self._waiting))
            self._waiting, self._held = [], 0
        return np.concatenate(self._energies) if self._energies else np.zeros(0)

    def _filter(self, block: Samples) -> None:
        """Overlap-save convolution with the weighting filter, then sums of squares."""
        framed = np.concatenate((self._history, block))
        spectrum = np.fft.rfft(framed, _FFT)
        spectrum *= self._weight
        filtered = np.fft.irfft(spectrum, _FFT)[_OVERLAP : _OVERLAP + len(block)].astype(np.float32, copy=False)
        self._history = framed[-_OVERLAP:]
        filtered = np.concatenate((self._rest, filtered))
        whole = len(filtered) // self._step
        tenths = filtered[: whole * self._step].reshape(whole, self._step)
        self._energies.append(np.einsum("ij,ij->i", tenths, tenths).astype(np.float64) / self._step)
        self._rest = filtered[whole * self._step :].copy()


def blocks(steps: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean squares of the overlapping 400 ms blocks of the standard; block i starts at tenth i."""
    if len(steps) < 4:
        return np.zeros(0) if not len(steps) else np.array([steps.sum() / 4])
    return (steps[:-3] + steps[1:-2] + steps[2:-1] + steps[3:]) / 4


def integrated(mean_squares: NDArray[np.float64]) -> float:
    """Gated loudness of 400 ms blocks in LUFS as heard on two speakers; ``SILENCE_LUFS`` when nothing passes the gate.

    >>> round(integrated(np.full(50, 0.01)), 1)
    -17.7
    """
    loud = mean_squares[mean_squares > _power(SILENCE_LUFS)]
    if not len(loud):
        return SILENCE_LUFS
    loud = loud[loud > loud.mean() / 10]
    return _lufs(float(loud.mean()))


def energies(samples: Samples, rate: int) -> NDArray[np.float64]:
    """What a ``Meter`` collects of one whole sound."""
    meter = Meter(rate)
    meter.feed(samples)
    return meter.steps()


def measure(samples: Samples, rate: int) -> float:
    """Integrated loudness of one whole sound in LUFS as heard on two speakers."""
    return integrated(blocks(energies(samples, rate)))


def _lufs(power: float) -> float:
    return _OFFSET + 10 * math.log10(power)


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET) / 10))


@cache
def _k_weighting(rate: int) -> NDArray[np.complex64]:
    """Frequency response of the two BS.1770 filters, designed for ``rate`` (the standard lists 48 kHz only)."""
    z = np.exp(-2j * np.pi * np.arange(_FFT // 2 + 1) / _FFT)
    # High shelf: the head's effect.
    k, q, gain = math.tan(math.pi * 1681.974450955533 / rate), 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    middle = gain**0.4996667741545416
    a0 = 1 + k / q + k * k
    shelf = (gain + middle * k / q + k * k) + 2 * (k * k - gain) * z + (gain - middle * k / q + k * k) * z * z
    shelf /= a0 + 2 * (k * k - 1) * z + (1 - k / q + k * k) * z * z
    # High pass: low rumble is hardly heard.
    k, q = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
    a0 = 1 + k / q + k * k
    passed = (1 - 2 * z + z * z) / (1 + 2 * (k * k - 1) / a0 * z + (1 - k / q + k * k) / a0 * z * z)
    response: NDArray[np.complex64] = (shelf * passed).astype(np.complex64)
    return response


# --- true peak -------------------------------------------------------------------------------------------------------

REACH = 12
"""Samples on each side that an interpolated value looks at."""


@cache
def _interpolator(times: int) -> tuple[tuple[Samples, ...], float]:
    """Taps for the points between two samples at ``times`` the rate, and how much they can raise a peak at most."""
    offsets = np.arange(-REACH + 1, REACH + 1)
    phases = []
    for phase in range(1, times):
        distance = offsets - phase / times
        taps = np.sinc(distance) * np.cos(np.pi * distance / (2 * REACH + 1)) ** 2
        phases.append((taps / taps.sum()).astype(np.float32))
    return tuple(phases), max(float(np.abs(taps).sum()) for taps in phases)


def hop_peaks(samples: Samples, hop: int, above: float, *, times: int = 4) -> Samples:
    """True peak of each hop of ``samples``, seen at ``times`` the rate wherever it is above ``above``.

    ``samples`` starts and ends with REACH samples of context; the length between is a multiple of ``hop``. Where no
    interpolated value can reach ``above``, the plain sample peak is given.
    """
    core = samples[REACH:-REACH]
    magnitude = np.abs(core)
    peaks: Samples = magnitude.reshape(-1, hop).max(axis=1)
    phases, rise = _interpolator(times)
    # A hop's points look over its borders: take the neighbours' peaks into the bound.
    edge = np.float32(max(float(np.abs(samples[:REACH]).max()), float(np.abs(samples[-REACH:]).max())))
    padded = np.concatenate(([edge], peaks, [edge]))
    bound = np.maximum(np.maximum(padded[:-2], padded[1:-1]), padded[2:]) * rise
    (hot,) = np.nonzero(bound > above)
    if len(hot):
        # windows[n] holds core[n - REACH + 1 .. n + REACH]
        windows = np.lib.stride_tricks.sliding_window_view(samples[1:], 2 * REACH)
        index = (hot[:, None] * hop + np.arange(hop)[None, :]).ravel()
        near = windows[index]
        for taps in phases:
            # einsum, because matrix products wake every core for a job that one does in the same time.
            between = np.abs(np.einsum("ij,j->i", near, taps)).reshape(len(hot), hop)
            peaks[hot] = np.maximum(peaks[hot], between.max(axis=1))
    return peaks


class PeakMeter:
    """The highest true peak of a signal that comes in blocks."""

    _HOP = 64

    def __init__(self) -> None:
        self.peak = 0.0
        self._rest = np.zeros(REACH, np.float32)

    def feed(self, block: Samples) -> None:
        """Look at ``block``, which continues what came before."""
        signal = np.concatenate((self._rest, block))
        whole = (len(signal) - 2 * REACH) // self._HOP * self._HOP
        if whole <= 0:
            self._rest = signal
            return
        peaks = hop_peaks(signal[: whole + 2 * REACH], self._HOP, max(self.peak, 1e-4), times=8)
        self.peak = max(self.peak, float(peaks.max()))
        self._rest = signal[whole:].copy()

    def dbtp(self) -> float:
        """The peak so far in dB of full scale, never below -120."""
        self.feed(np.zeros(self._HOP + 2 * REACH, np.float32))
        return 20 * math.log10(max(self.peak, 1e-6))
