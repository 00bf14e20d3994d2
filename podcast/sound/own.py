"""A show's own music: the beginning of a sound file, with soft edges."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np

from podcast.errors import SoundError
from podcast.sound import RATE, encoder, meter
from podcast.sound.meter import Samples
from podcast.sound.music import Tune

LONGEST_S = {"opening": 15, "bed": 45, "sting": 5, "closing": 30}
"""How much of a file is played."""
OVERLAP_S = {"opening": 3, "bed": 0, "sting": 1, "closing": 0}
"""How much of that lies under the first words after it."""
_FADE_IN_MS = 15
_FADE_OUT_S = 3


def load(path: Path, name: str) -> Tune:
    """The beginning of ``path`` (MP3, WAV, FLAC, Ogg Vorbis) as the piece ``name``; of a longer file no more is read.

    Raises SoundError when it cannot be decoded, or is silent.
    """
    if not path.is_file():
        raise SoundError(f"there is no {path}, the {name} that podcast.toml names", hint="put it there, or take it out")
    wanted = LONGEST_S[name] * RATE
    blocks: list[Samples] = []
    for block in encoder.decode(path):
        blocks.append(block.copy())
        if sum(map(len, blocks)) >= wanted:
            break
    sound = np.concatenate(blocks) if blocks else np.zeros(0, np.float32)
    samples = sound[:wanted]
    if meter.measure(samples, RATE) <= meter.SILENCE_LUFS:
        raise SoundError(f"the {name} {path} is silent", hint="give another sound file, or none")
    samples = _faded(samples)
    alone = 0 if name == "bed" else max(len(samples) - OVERLAP_S[name] * RATE, len(samples) // 2)
    return Tune(samples, alone, whole=len(sound) <= wanted)


def _faded(samples: Samples) -> Samples:
    with warnings.catch_warnings():
        # pydub warns that it found no ffmpeg; fades need none.
        warnings.simplefilter("ignore")
        from pydub import AudioSegment

    pcm = np.rint(np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()
    segment = AudioSegment(data=pcm, sample_width=2, frame_rate=RATE, channels=1)
    out_ms = min(_FADE_OUT_S * 1000, len(segment) // 3)
    segment = segment.fade_in(min(_FADE_IN_MS, len(segment))).fade_out(out_ms)
    faded: Samples = np.frombuffer(segment.raw_data, "<i2").astype(np.float32) / np.float32(32768)
    return faded
