"""Takes become one sound: levelled voices, pauses, music, limiter, encoders, and the times of what was really mixed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from podcast import files
from podcast.errors import LibraryError, SoundError
from podcast.model import Chapter, Cue, Loudness, Role, Script, Sound, Take, Timeline, Voice
from podcast.sound import RATE, pacing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from podcast.sound.desk import Track
    from podcast.sound.meter import Samples
    from podcast.sound.music import Tune
    from podcast.sound.waveform import Waveform

_ROUNDS = 4
"""Encodings at most: as planned, and corrected by what was measured."""
_MARGIN_DB = 0.5
"""Encoding moves peaks a little: the limiter stays this much below the ceiling of the finished file."""
_READING_DB = 0.05
"""How far two true-peak meters may read apart: the file keeps that much more room."""
_ALTERNATES_DB = 0.5
"""Smaller formats move peaks more than MP3 does."""
_ALTERNATES_LU = 0.3
"""How far from the target they may be: two are made from one stream."""


class Mixed(NamedTuple):
    """What became of the takes."""

    timeline: Timeline
    loudness: Loudness
    peaks: tuple[int, ...]
    """Percent of full scale, spread evenly over the whole."""
    notes: tuple[str, ...]
    """What a person should know: music that is longer than what is played of it."""


class _Heard(NamedTuple):
    """What a listener's player finds in the file."""

    steps: NDArray[np.float64]
    """Energy of each tenth of a second, the encoder's delay left out."""
    peak_db: float
    frames: int
    waveform: Waveform


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
) -> Mixed:
    """Mix the ``takes`` of all lines, in order, into the MP3 ``out``; tell where each line is and how loud it all is.

    A file for each of ``sound.formats`` is made beside it, with the same times. Times count from the first sample that
    a decoder gives, the encoder's delay included. ``music=False`` leaves out opening, bed, stings and closing, as a
    sober edition wants, but not the music that a line asks for; music files of ``sound`` are relative to ``root``, the
    show's folder. ``progress`` gets samples done and samples in all; a round of correction starts again at 0. Raises
    SoundError, and then ``out`` is as it was.
    """
    places = _places(script)
    if not places or len(places) != len(takes):
        raise SoundError(
            f"the script has {len(places)} lines, but there are {len(takes)} takes",
            hint="record the script again" if places else "write at least one line into the script",
        )
    from podcast.sound import desk, encoder, levels, meter, tunes

    lengths, energies = _measured(takes, places)
    played = tunes.load(sound, root, tunes.pieces(script, sound, music))
    plan = pacing.plan(script, lengths, {name: (len(tune.samples), tune.alone) for name, tune in played.items()})
    voices = [take.voice for take in takes]
    alone = {name: meter.energies(tune.samples[: tune.alone], RATE) for name, tune in played.items()}
    gains = levels.first(sound.loudness_lufs, plan, voices, energies, alone)
    ceiling = sound.true_peak_dbtp - _MARGIN_DB
    try:
        with files.replacing(out) as temporary:
            for _ in range(_ROUNDS):
                tracks = _tracks(takes, places, plan, played, gains)
                with temporary.open("wb+") as opened:
                    blocks = _counted(desk.blocks(tracks, plan.length), plan.length, progress)
                    _encode(blocks, ceiling, sound.bitrate_kbps, opened)
                heard = _listen(encoder.decode(temporary))
                changes = levels.corrections(sound.loudness_lufs, plan, voices, heard.steps)
                excess = heard.peak_db + _READING_DB - sound.true_peak_dbtp
                if not changes and excess <= 0:
                    break
                gains = {voice: gain + changes.get(voice, 0.0) for voice, gain in gains.items()}
                ceiling -= max(0.0, excess)
            timeline = _timeline(script, plan, names, heard.frames)
            if sound.formats:
                tracks = _tracks(takes, places, plan, played, gains)
                _alternates(tracks, plan.length, ceiling - _ALTERNATES_DB, sound, out, timeline, progress)
    except LibraryError as error:
        raise SoundError(error.what, hint=error.hint) from error
    peaks = heard.waveform.peaks(timeline.duration_ms)
    return Mixed(timeline, _loudness(heard), peaks, tuple(tunes.notes(sound, played)))


def prepare(sound: Sound, root: Path, *, music: bool = True) -> None:
    """Raise SoundError for what would fail after all was spoken: bad music files, an encoder that is not here."""
    try:
        from podcast.sound import ffmpeg, own
    except ImportError as error:
        hint = "reinstall the program: pip install --force-reinstall kopi-sedap"
        raise SoundError(f"sound cannot be encoded here: {error}", hint=hint) from error
    if sound.formats:
        ffmpeg.find()
    if music:
        for name in own.LONGEST_S:
            if file := getattr(sound, name):
                own.load(root / file, name)


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


def _tracks(
    takes: Sequence[Take],
    places: Sequence[str],
    plan: pacing.Plan,
    tunes: Mapping[str, Tune],
    gains: Mapping[Voice | None, float],
) -> list[Track]:
    """Everything that sounds; a take is read when its turn has come."""
    from podcast.sound import reel
    from podcast.sound.desk import Track, amplified, cut_short, ducked

    def spoken(take: Take, place: str) -> Callable[[], Samples]:
        return lambda: amplified(reel.at_rate(*reel.read(Path(take.path), place)), gains[take.voice])

    def played(cut: pacing.Cut) -> Callable[[], Samples]:
        def load() -> Samples:
            piece = cut_short(tunes[cut.name].samples, cut.end - cut.start)
            return amplified(ducked(piece, cut.word - cut.start), gains[None])

        return load

    tracks = [
        Track(start, spoken(*take)) for start, take in zip(plan.starts, zip(takes, places, strict=True), strict=True)
    ]
    return tracks + [Track(cut.start, played(cut)) for cut in plan.cuts]


def _counted(blocks: Iterable[Samples], length: int, progress: Callable[[int, int], None] | None) -> Iterable[Samples]:
    """``blocks`` as they are; ``progress`` is told when each has been used."""
    done = 0
    for block in blocks:
        yield block
        done += len(block)
        if progress:
            progress(done, length)


def _encode(blocks: Iterable[Samples], ceiling_db: float, bitrate_kbps: int, out: BinaryIO) -> None:
    """Limit and encode in one stream."""
    from podcast.sound import encoder, limiter

    limited, encoded = limiter.Limiter(ceiling_db), encoder.Encoder(bitrate_kbps, out)
    for block in blocks:
        encoded.encode(limited.feed(block))
    encoded.encode(limited.flush())
    encoded.finish()


def _alternates(
    tracks: Sequence[Track],
    length: int,
    ceiling: float,
    sound: Sound,
    mp3: Path,
    timeline: Timeline,
    progress: Callable[[int, int], None] | None,
) -> None:
    """The same sound in the other formats, by one process; what their encoders add to the peaks is taken back."""
    import numpy as np

    from podcast.sound import desk, ffmpeg, limiter, meter
    from podcast.sound.encoder import DELAY

    with ExitStack() as stack:
        outs: dict[str, Path] = {
            name: stack.enter_context(files.replacing(mp3.with_suffix(f".{name}"))) for name in sound.formats
        }
        louder = 0.0
        for _ in range(_ROUNDS):
            limited = limiter.Limiter(ceiling)
            with ffmpeg.encoding(outs, timeline.chapters, timeline.duration_ms) as feed:
                # Their players leave out the encoder's delay, and those of an MP3 do not: one list of times for both.
                feed(np.zeros(DELAY, np.float32))
                for block in _counted(desk.blocks(tracks, length), length, progress):
                    feed(limited.feed(desk.amplified(block, louder)))
                feed(limited.flush())
            heard = [_listen(ffmpeg.decode(out)) for out in outs.values()]
            found = [meter.integrated(meter.blocks(each.steps)) for each in heard]
            missing = sound.loudness_lufs - (min(found) + max(found)) / 2
            excess = max(each.peak_db for each in heard) + _READING_DB - sound.true_peak_dbtp
            if excess <= 0 and abs(missing) <= _ALTERNATES_LU:
                break
            ceiling -= max(0.0, excess)
            louder += missing


def _listen(blocks: Iterable[Samples]) -> _Heard:
    """Measure what a player gives."""
    from podcast.sound import encoder, meter, waveform

    measured, peak, drawn, frames = meter.Meter(RATE), meter.PeakMeter(), waveform.Waveform(), 0
    for block in blocks:
        peak.feed(block)
        drawn.feed(block)
        measured.feed(block[max(0, encoder.DELAY - frames) :])
        frames += len(block)
    return _Heard(measured.steps(), peak.dbtp(), frames, drawn)


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
