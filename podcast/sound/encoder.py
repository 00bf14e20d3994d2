"""MP3: sound in, bytes out, and back again to see what a listener's player will find."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import lameenc
import miniaudio
import numpy as np

from podcast.errors import SoundError
from podcast.sound import RATE
from podcast.sound.meter import Samples

DELAY = 1105
"""Samples that come before the first one when the file is decoded (LAME 576 and any decoder 529): lameenc writes no
header that would let a player leave them out. Found by correlation; a test holds it."""

_SCALE = {192: 0.97}
_USUAL_SCALE = 0.95
"""LAME makes everything this much softer, by bit rate in kbit/s; measured, and taken back here; a test holds it."""

_QUALITY = 5
"""LAME's scale from 2 (best) to 7: 5 costs half the time of 2, and nobody hears the difference in speech."""


class Encoder:
    """Mono MP3 at ``RATE`` with a constant bit rate; the same samples always give the same bytes."""

    def __init__(self, bitrate_kbps: int) -> None:
        self._lame = lameenc.Encoder()
        self._lame.set_bit_rate(bitrate_kbps)
        self._lame.set_in_sample_rate(RATE)
        self._lame.set_out_sample_rate(RATE)
        self._lame.set_channels(1)
        self._lame.set_quality(_QUALITY)
        self._lame.silence()
        self._full = np.float32(32767 / _SCALE.get(bitrate_kbps, _USUAL_SCALE))

    def encode(self, block: Samples) -> bytes:
        """Bytes that are ready after ``block``; samples beyond full scale are clipped."""
        whole = np.clip(np.rint(block * self._full), -32768, 32767).astype("<i2")
        return bytes(self._lame.encode(whole.tobytes()))

    def flush(self) -> bytes:
        """The last frames."""
        return bytes(self._lame.flush())


def decode(path: Path) -> Iterator[Samples]:
    """Blocks of a sound file (MP3, WAV, FLAC, Ogg Vorbis) as mono at ``RATE``. Raises SoundError."""
    try:
        stream = miniaudio.stream_file(
            str(path), miniaudio.SampleFormat.FLOAT32, nchannels=1, sample_rate=RATE, frames_to_read=1 << 16
        )
        for block in stream:
            yield np.frombuffer(block, np.float32)
    except (miniaudio.MiniaudioError, OSError) as error:
        raise SoundError(f"cannot decode {path}: {error}", hint="is it a sound file, and whole?") from error
