"""Engines that go wrong at one line, each in its own way; every other line beeps."""

import sys
import time

import numpy as np

from podcast.engines import clip, fetched
from podcast.engines.online import decoded
from podcast.errors import EngineError
from podcast.model import Clip, Voice
from tests.engines_google import mp3
from tests.tone_engine import RATE, ToneEngine

MARK = "unggas"
"""The word that brings the trouble; it stands in one line."""


class Trouble(ToneEngine):
    """Beeps, one call at a time so that it is certain which lines are finished."""

    parallel = 1
    name = "trouble"

    def speak(self, text: str, voice: Voice) -> Clip:
        return self.wrong(text, voice) if MARK in text else super().speak(text, voice)

    def wrong(self, text: str, voice: Voice) -> Clip:
        raise NotImplementedError


class Moody(ToneEngine):
    """No two takes of it are alike."""

    name = "moody"

    def speak(self, text: str, voice: Voice) -> Clip:
        sound = super().speak(text, voice)
        return Clip(sound.pcm + bytes(2 * (time.monotonic_ns() // 1000 % 5000)) + sound.pcm[:4000], sound.rate)


class Silent(Trouble):
    def wrong(self, text, voice):
        return Clip(bytes(4 * RATE), RATE)


class Empty(Trouble):
    def wrong(self, text, voice):
        return Clip(b"", RATE)


class Half(Trouble):
    def wrong(self, text, voice):
        return Clip(ToneEngine.speak(self, text, voice).pcm[: RATE // 3], RATE)


class OddBytes(Trouble):
    def wrong(self, text, voice):
        whole = ToneEngine.speak(self, text, voice)
        return Clip(whole.pcm[: len(whole.pcm) // 8 * 2 + 1], RATE)


class HalfMp3(Trouble):
    def wrong(self, text, voice):
        return decoded(mp3(3.0)[:900], RATE)


class Html(Trouble):
    def wrong(self, text, voice):
        return decoded(b"<html><body>Please log in</body></html>" * 50, RATE)


class WrongRate(Trouble):
    def wrong(self, text, voice):
        return Clip(ToneEngine.speak(self, text, voice).pcm, 300)


class Noise(Trouble):
    def wrong(self, text, voice):
        square = np.where(np.arange(2 * RATE) % 100 < 50, 32767, -32768)
        return Clip(square.astype("<i2").tobytes(), RATE)


class Deleted(Trouble):
    def wrong(self, text, voice):
        return clip.trim(Clip(fetched.digest(fetched.folder("piper") / "xx.onnx", "xx").encode(), RATE))


class Refusing(Trouble):
    def wrong(self, text, voice):
        raise EngineError("the service refuses (429)", hint="wait an hour")


class Raising(Trouble):
    def wrong(self, text, voice):
        raise MemoryError


class Exiting(Trouble):
    def wrong(self, text, voice):
        sys.exit(3)


class Hanging(Trouble):
    def wrong(self, text, voice):
        time.sleep(600)
        return Clip(b"", RATE)


class HangingProcess(Hanging):
    executor = "process"


class Dying(Trouble):
    executor = "process"

    def wrong(self, text, voice):
        import os

        os._exit(1)
