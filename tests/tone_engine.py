"""An engine for tests: instant, deterministic, of the real type. A beep for every word, at the pitch of the voice."""

from typing import Literal

from podcast.model import Clip, Role, Voice

RATE = 24_000
WORD_S = 0.4
"""A beep of 0.3 s and a gap of 0.1 s: two and a half words a second."""
PITCHES: dict[Role, tuple[str, int, Literal["female", "male", "unknown"]]] = {
    "host": ("high", 220, "female"),
    "cohost": ("low", 110, "male"),
    "reader": ("middle", 155, "unknown"),
}


class ToneEngine:
    name = "tone"
    online = False
    parallel: int | None = None
    executor: Literal["process", "thread"] = "thread"

    def voices(self) -> list[Voice]:
        return [voice for language in ("id", "en") for voice in self.casting(language).values()]

    def casting(self, language: str) -> dict[Role, Voice]:
        return {
            role: Voice(engine="tone", name=name, language=language, gender=gender, quality="beeps")
            for role, (name, _, gender) in PITCHES.items()
        }

    def fingerprint(self, voice: Voice) -> str:
        return "tone 1"

    def speak(self, text: str, voice: Voice) -> Clip:
        import numpy as np

        pitch = {name: hertz for name, hertz, _ in PITCHES.values()}[voice.name]
        beep = int(0.3 * RATE / voice.speed)
        gap = np.zeros(int(0.1 * RATE / voice.speed))
        time = np.arange(beep) / RATE
        fade = np.minimum(1, np.minimum(np.arange(beep), np.arange(beep)[::-1]) / (0.01 * RATE))
        sound = (np.sin(2 * np.pi * pitch * time) + 0.4 * np.sin(4 * np.pi * pitch * time)) * fade
        words = [part for word in text.split() for part in (sound * (0.20 + 0.02 * (len(word) % 5)), gap)]
        return Clip((np.concatenate([*words, gap]) * 32767).astype("<i2").tobytes(), RATE)
