"""Takes become one sound: levelled voices, pauses, music, limiter, MP3, and the times of what was really mixed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from podcast import files
from podcast.errors import LibraryError, SoundError
from podcast.model import Chapter, Cue, Loudness, Role, Script, Sound, Take, Timeline, Voice
from podcast.sound import RATE, pacing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from podcast.sound.meter import Samples
    from podcast.sound.music import Tune

_BLOCK = 1 << 16
_ROUNDS = 4
"""Encodings at most: as planned, and corrected by what was measured."""
_MARGIN_DB = 0.5
"""Encoding moves peaks a little: the limiter stays this much below the ceiling of the finished file."""
_READING_DB = 0.05
"""How far two true-peak meters may read apart: the file keeps that much more room."""
_MUSIC_LU = -7.0
"""Loudness of the music alone against the voices."""
_DUCKED_DB = -15.0
"""What is left of it under speech."""
_DUCKING = RATE * 9 // 10
"""Samples in which it steps back before the first word."""


class _Track(NamedTuple):
    """One piece of sound at its place."""

    start: int
    load: Callable[[], Samples]


class _Heard(NamedTuple):
    """What a listener's player finds in the file."""

    steps: NDArray[np.float64]
    """Energy of each tenth of a second, the encoder's delay left out."""
    peak_db: float
    frames: int


def assemble(
    script: Script,
    takes: Sequence[Take],
    sound: Sound,
    out: Path,
    *,
    names: Mapping[Role, str],
    music: bool = True,
    root: Path = Path(),
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Timeline, Loudness]:
    """Mix the ``takes`` of all lines, in order, into the MP3 ``out``; tell where each line is and how loud it all is.

    Times count from the first sample that a decoder gives, the encoder's delay included. ``music=False`` leaves out
    opening, stings and closing, as a sober edition wants; music files of ``sound`` are relative to ``root``, the show's
    folder. ``progress`` gets samples done and samples in all; a round of
    correction starts again at 0. Raises SoundError, and then ``out`` is as it was.
    """
    places = _places(script)
    if not places or len(places) != len(takes):
        raise SoundError(
            f"the script has {len(places)} lines, but there are {len(takes)} takes",
            hint="record the script again" if places else "write at least one line into the script",
        )
    from podcast.sound import levels, meter

    lengths, energies = _measured(takes, places)
    tunes = _tunes(sound, root) if music else {}
    plan = pacing.plan(script, lengths, {name: (len(tune.samples), tune.alone) for name, tune in tunes.items()})
    voices = [take.voice for take in takes]
    played = {name: meter.energies(tune.samples, RATE) for name, tune in tunes.items()}
    gains = levels.first(sound.loudness_lufs, plan, voices, energies, played)
    ceiling = sound.true_peak_dbtp - _MARGIN_DB
    try:
        with files.replacing(out) as temporary:
            for _ in range(_ROUNDS):
                tracks = _tracks(takes, places, plan, tunes, gains)
                with temporary.open("wb") as opened:
                    _encode(tracks, plan.length, ceiling, sound.bitrate_kbps, opened, progress)
                heard = _listen(temporary)
                changes = levels.corrections(sound.loudness_lufs, plan, voices, heard.steps)
                excess = heard.peak_db + _READING_DB - sound.true_peak_dbtp
                if not changes and excess <= 0:
                    break
                gains = {voice: gain + changes.get(voice, 0.0) for voice, gain in gains.items()}
                ceiling -= max(0.0, excess)
    except LibraryError as error:
        raise SoundError(error.what, hint=error.hint) from error
    return _timeline(script, plan, names, heard.frames), _loudness(heard)


def _places(script: Script) -> list[str]:
    """How an error names each line."""
    titles = [section.title for section in script.sections for _ in section.lines]
    return [f"section {title}, line {number}" for number, title in enumerate(titles, 1)]


def _measured(takes: Sequence[Take], places: Sequence[str]) -> tuple[list[int], list[NDArray[np.float64]]]:
    """Samples at RATE and energies of each take."""
    from podcast.sound import meter, reel

    lengths, energies = [], []
    for take, place in zip(takes, places, strict=True):
        samples, rate = reel.read(Path(take.path), place)
        lengths.append(reel.length(len(samples), rate))
        energies.append(meter.energies(samples, rate))
    return lengths, energies


def _tunes(sound: Sound, root: Path) -> dict[str, Tune]:
    """The music, each piece at its loudness: the show's own files where it has some, else what we play ourselves."""
    from podcast.sound import meter, music, own

    files_of = {"opening": sound.opening, "sting": sound.sting, "closing": sound.closing}
    ours = {"opening": music.opening, "sting": music.sting, "closing": music.closing}
    tunes = {}
    for name, file in files_of.items():
        tune = own.load(root / file, name) if file else ours[name]()
        gain = sound.loudness_lufs + _MUSIC_LU - meter.measure(tune.samples, RATE)
        tunes[name] = tune._replace(samples=_amplified(tune.samples, gain))
    return tunes


def _tracks(
    takes: Sequence[Take],
    places: Sequence[str],
    plan: pacing.Plan,
    tunes: Mapping[str, Tune],
    gains: Mapping[Voice | None, float],
) -> list[_Track]:
    """Everything that sounds, in order of its beginning; a take is read when its turn has come."""
    from podcast.sound import reel

    def spoken(take: Take, place: str) -> Callable[[], Samples]:
        return lambda: _amplified(reel.at_rate(*reel.read(Path(take.path), place)), gains[take.voice])

    def played(cut: pacing.Cut) -> Callable[[], Samples]:
        return lambda: _amplified(_ducked(tunes[cut.name].samples, cut.word - cut.start), gains[None])

    tracks = [
        _Track(start, spoken(*take)) for start, take in zip(plan.starts, zip(takes, places, strict=True), strict=True)
    ]
    tracks += [_Track(cut.start, played(cut)) for cut in plan.cuts]
    return sorted(tracks, key=lambda track: track.start)


def _amplified(samples: Samples, gain_db: float) -> Samples:
    louder: Samples = samples * samples.dtype.type(10 ** (gain_db / 20))
    return louder


def _ducked(piece: Samples, word: int) -> Samples:
    """``piece``, stepping back before sample ``word`` of it."""
    import numpy as np

    if word >= len(piece):
        return piece
    low = 10 ** (_DUCKED_DB / 20)
    envelope = np.interp(np.arange(len(piece)), [max(0, word - _DUCKING), word], [1.0, low])
    return piece * envelope.astype(np.float32)


def _blocks(tracks: Sequence[_Track], length: int) -> Iterator[Samples]:
    """The sum of all tracks, block by block; only what sounds now is in memory."""
    import numpy as np

    waiting = list(reversed(tracks))
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


def _encode(
    tracks: Sequence[_Track],
    length: int,
    ceiling_db: float,
    bitrate_kbps: int,
    out: BinaryIO,
    progress: Callable[[int, int], None] | None,
) -> None:
    """Mix, limit and encode in one stream."""
    from podcast.sound import encoder, limiter

    limited, encoded = limiter.Limiter(ceiling_db), encoder.Encoder(bitrate_kbps)
    done = 0
    for block in _blocks(tracks, length):
        out.write(encoded.encode(limited.feed(block)))
        done += len(block)
        if progress:
            progress(done, length)
    out.write(encoded.encode(limited.flush()) + encoded.flush())


def _listen(path: Path) -> _Heard:
    """Decode the file as a player does, and measure."""
    from podcast.sound import encoder, meter

    measured, peak, frames = meter.Meter(RATE), meter.PeakMeter(), 0
    for block in encoder.decode(path):
        peak.feed(block)
        measured.feed(block[max(0, encoder.DELAY - frames) :])
        frames += len(block)
    return _Heard(measured.steps(), peak.dbtp(), frames)


def _timeline(script: Script, plan: pacing.Plan, names: Mapping[Role, str], frames: int) -> Timeline:
    """Sample counts as milliseconds of the decoded file."""
    from podcast.sound.encoder import DELAY

    cues: list[Cue] = []
    chapters: list[Chapter] = []
    spans = iter(zip(plan.starts, plan.ends, strict=True))
    for section in script.sections:
        for position, line in enumerate(section.lines):
            start, end = (round((sample + DELAY) * 1000 / RATE) for sample in next(spans))
            if not position:
                chapters.append(Chapter(start_ms=start if chapters else 0, title=section.title))
            cues.append(
                Cue(
                    start_ms=start,
                    end_ms=end,
                    speaker=names.get(line.speaker, line.speaker),
                    text=line.shown,
                    section=section.id,
                    receipts=line.receipts,
                )
            )
    return Timeline(duration_ms=round(frames * 1000 / RATE), cues=tuple(cues), chapters=tuple(chapters))


def _loudness(heard: _Heard) -> Loudness:
    from podcast.sound import meter

    lufs = meter.integrated(meter.blocks(heard.steps))
    return Loudness(integrated_lufs=round(lufs, 2), true_peak_dbtp=round(heard.peak_db, 2))
