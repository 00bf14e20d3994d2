"""The music of one edition: which pieces, at which loudness, the show's own files where it has some."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from podcast.model import Script, Sound
from podcast.sound import RATE, desk, meter, music, own
from podcast.sound.music import Tune

_MUSIC_LU = -7.0
"""Loudness of the music alone against the voices."""
_OURS = {"opening": music.opening, "bed": music.bed, "sting": music.sting, "closing": music.closing}


def pieces(script: Script, sound: Sound, wanted: bool) -> dict[str, str]:
    """What to play, and which piece it is; unless it is ``wanted``, only where a line asks for music."""
    found = {name: name for name in ("opening", "sting", "closing") if wanted}
    # Under a show's own opening our bed would be in another key.
    if wanted and (sound.bed or not sound.opening):
        found["bed"] = "bed"
    if any(line.music for line in script.lines):
        found["cue"] = "sting"
    return found


def load(sound: Sound, root: Path, wanted: Mapping[str, str]) -> dict[str, Tune]:
    """The pieces, each as loud as it should be against voices. Raises SoundError for a file that cannot be played."""
    found = {}
    for name, piece in wanted.items():
        file = getattr(sound, piece)
        tune = own.load(root / file, piece) if file else _OURS[piece]()
        gain = sound.loudness_lufs + _MUSIC_LU - meter.measure(tune.samples, RATE)
        found[name] = tune._replace(samples=desk.amplified(tune.samples, gain))
    return found


def notes(sound: Sound, played: Mapping[str, Tune]) -> Iterator[str]:
    """A line for each file of which only the beginning is played."""
    for name, tune in played.items():
        if not tune.whole and name != "cue":
            yield f"{getattr(sound, name)} is long: its first {own.LONGEST_S[name]} seconds are played as {name}"
