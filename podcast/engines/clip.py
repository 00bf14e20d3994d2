"""Looks at what a voice gave: is it sound, is it whole; trims the silence around it and joins its pieces."""

from __future__ import annotations

import io
import wave
from typing import Any

import numpy as np
from numpy.typing import NDArray

from podcast.model import Clip

Samples = NDArray[np.int16]

SILENT = 164
"""Peak in sample units (-46 dBFS) under which a clip counts as silent."""
QUIET = 0.008
"""Share of the peak under which the edges of a clip count as silence."""
LEAD_MS, TAIL_MS, FADE_MS = 20, 60, 5
"""What trimming leaves of the silence, so that no consonant is bitten off; the cut is faded."""
LETTERS_A_SECOND, WORDS_A_SECOND = 14.0, 2.5
"""A newsreader's pace; both are used, as acronyms are many short words and compounds few long ones."""
BREATH_S = 0.3
"""What a line takes beside its words."""
PLAUSIBLE = (0.6, 1.7)
"""A clip may take so many times as long as is expected; lines of the offline voices were between 0.7 and 1.3."""
GRACE_S = 0.4
"""In a line of a word or two the pace tells little: so much it may be off in any case."""
FULL_SCALE = 32_700
CLIPPED = 0.002
"""Share of samples in runs at full scale from which a clip is distorted."""


def samples(clip: Clip) -> Samples:
    """The clip's samples, read-only.

    >>> samples(Clip(b"\\x01\\x00\\xff\\xff", 8000)).tolist()
    [1, -1]
    """
    return np.frombuffer(clip.pcm[: len(clip.pcm) // 2 * 2], dtype="<i2")


def trim(clip: Clip) -> Clip:
    """Without the silence at both ends, but for a breath; a silent clip becomes empty."""
    sound = samples(clip)
    peak = _peak(sound)
    if peak < SILENT:
        return Clip(b"", clip.rate)
    quiet = int(peak * QUIET)
    loud = (sound > quiet) | (sound < -quiet)
    start = max(0, int(loud.argmax()) - clip.rate * LEAD_MS // 1000)
    end = min(len(sound), len(sound) - int(loud[::-1].argmax()) + clip.rate * TAIL_MS // 1000)
    cut = sound[start:end].copy()
    fade = min(len(cut) // 2, clip.rate * FADE_MS // 1000)
    if fade:
        ramp = np.arange(fade, dtype=np.float32) / fade
        cut[:fade] = np.rint(cut[:fade] * ramp)
        cut[-fade:] = np.rint(cut[-fade:] * ramp[::-1])
    return Clip(cut.tobytes(), clip.rate)


def fault(clip: Clip, text: str, speed: float = 1.0) -> str | None:
    """What is wrong with a trimmed clip that should say ``text``; None when nothing is.

    >>> fault(Clip(b"", 24000), "Selamat pagi.")
    'the sound is silent'
    """
    sound = samples(clip)
    if not 8_000 <= clip.rate <= 192_000:
        return f"{clip.rate} Hz is no usual sample rate"
    if len(clip.pcm) % 2:
        return "the sound ends in the middle of a sample"
    peak = _peak(sound)
    if peak < SILENT:
        return "the sound is silent"
    top = (sound >= FULL_SCALE) | (sound <= -FULL_SCALE)
    if len(sound) > 2 and float(np.mean(top[2:] & top[1:-1] & top[:-2])) > CLIPPED:
        return "the sound is clipped"
    seconds = len(sound) / clip.rate
    least, most = plausible(text, speed)
    if not least <= seconds <= most:
        kind = "short" if seconds < least else "long"
        return f"{seconds:.1f} s is too {kind} for its words; {least:.1f} to {most:.1f} s would be plausible"
    return None


def _peak(sound: Samples) -> int:
    return max(int(sound.max()), -int(sound.min())) if len(sound) else 0


def plausible(text: str, speed: float = 1.0) -> tuple[float, float]:
    """Shortest and longest plausible time in seconds for ``text``.

    >>> [round(value, 2) for value in plausible("Selamat pagi, Sobat Kopi.")]
    [1.04, 3.23]
    """
    by_words = sum(any(map(str.isalnum, word)) for word in text.split()) / WORDS_A_SECOND
    by_letters = sum(map(str.isalnum, text)) / LETTERS_A_SECOND
    short, long = min(by_words, by_letters) + BREATH_S, max(by_words, by_letters) + BREATH_S
    least, most = PLAUSIBLE
    return min(least * short, short - GRACE_S) / speed, max(most * long, long + GRACE_S) / speed


def join(clips: list[Clip], pauses_ms: list[int]) -> Clip:
    """The clips one after the other with a pause after each but the last. All have the rate of the first.

    >>> join([Clip(b"\\x01\\x00", 1000), Clip(b"\\x02\\x00", 1000)], [2]).pcm
    b'\\x01\\x00\\x00\\x00\\x00\\x00\\x02\\x00'
    """
    parts = [clips[0].pcm]
    for pause, each in zip(pauses_ms, clips[1:], strict=True):
        parts += [bytes(2 * (each.rate * pause // 1000)), each.pcm]
    return Clip(b"".join(parts), clips[0].rate)


def from_floats(sound: NDArray[Any], rate: int) -> Clip:
    """A clip of samples between -1 and 1; what is beyond is limited to them."""
    return Clip(np.rint(np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes(), rate)


def to_wav(clip: Clip) -> bytes:
    """The clip as a WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(clip.rate)
        out.writeframes(clip.pcm)
    return buffer.getvalue()
