"""Records a script: every line spoken once by its voice, checked, trimmed and kept under the digest of what it is."""

from __future__ import annotations

import contextlib
import os
import platform
import unicodedata
import wave
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from podcast import files, languages
from podcast.engines import Engine, clauses, crew
from podcast.errors import EngineError, LibraryError
from podcast.model import Clip, Line, Role, Script, Take, Voice

SCHEMA = "take 1"
"""Part of every key; raise it when trimming, joining or the file's form changes."""
LONGEST = 400
"""Characters of a line that an engine is given at once; longer lines are split at clauses and joined."""
PAUSES_MS = {".": 260, "!": 260, "?": 260, "…": 260, ";": 180, ":": 180, ",": 130}
"""Silence where a long line was split, by the character before the cut."""
PAUSE_MS = 60


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a line has no take."""

    what: str
    hint: str


@dataclass(frozen=True, slots=True)
class Job:
    """A line to be spoken, with what an error must name."""

    where: str
    voice: Voice
    spoken: str
    key: str


def record(
    script: Script,
    voices: Mapping[Role, Voice],
    engine: Engine,
    *,
    cache: Path,
    pronunciations: Mapping[str, str] = {},
    workers: int | None = None,
    executor: Executor | None = None,
    progress: Callable[[int, int], None] | None = None,
    retake: Collection[int] = (),
    guests: Mapping[int, Voice] = {},
) -> list[Take]:
    """Takes for all lines in order; only what is not in ``cache`` is spoken, and the same words only once.

    ``workers`` is how many calls of the engine run side by side (at most ``engine.parallel``; None: one a core). A
    given ``executor`` (threads, processes, a cluster) is used instead of own ones and left open. ``progress`` is
    called with (lines ready, all lines). Of the lines, counted from 1, those in ``retake`` are spoken again, and those
    in ``guests`` by that voice instead of their role's. Raises EngineError naming engine, voice, section and line when
    one cannot be spoken, LibraryError when the cache cannot be written; takes that were finished stay in the cache.
    """
    jobs = _jobs(script, voices, engine, pronunciations, guests)
    files.sweep(cache)
    again = {job.key for number, job in enumerate(jobs, 1) if number in retake}
    found: dict[str, int] = {}
    missing: dict[str, Job] = {}
    for job in jobs:
        if job.key in found or job.key in missing:
            continue
        path = _path(cache, job.key)
        duration = None if job.key in again else _duration_ms(path)
        if duration is None:
            missing[job.key] = job
        else:
            found[job.key] = duration
            with contextlib.suppress(OSError):
                os.utime(path)  # what is used is not old: see prune
    cached = frozenset(found)
    lines = Counter(job.key for job in jobs)
    ready = sum(lines[key] for key in found)
    if progress:
        progress(ready, len(jobs))
    for key, wav in _speak_all(list(missing.values()), engine, workers, executor):
        path = _path(cache, key)
        try:
            files.write(path, wav)
        except LibraryError as error:
            job = missing[key]
            what = f"{error.what}; the take of {engine.name}, voice {job.voice.name}, {job.where}"
            raise LibraryError(
                what, hint="make room, or move the cache with --cache; finished lines are kept"
            ) from error
        duration = _duration_ms(path)
        assert duration is not None, f"{path} was written and cannot be read"
        found[key] = duration
        ready += lines[key]
        if progress:
            progress(ready, len(jobs))
    return [
        Take(
            line=line,
            spoken=job.spoken,
            voice=job.voice,
            key=job.key,
            path=str(_path(cache, job.key)),
            duration_ms=found[job.key],
            cached=job.key in cached,
        )
        for line, job in zip(script.lines, jobs, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Size:
    """How much a take cache holds."""

    takes: int
    bytes: int


def size(cache: Path) -> Size:
    """Takes in the cache and their bytes; of a cache that is not there, nothing."""
    sizes = [size for _, size, _ in _kept(cache)]
    return Size(len(sizes), sum(sizes))


def prune(cache: Path, keep: int) -> Size:
    """Remove the takes that were used longest ago, until at most ``keep`` bytes are left; give what was removed.

    A take that is missed later is spoken again. Raises LibraryError when one cannot be removed.
    """
    kept = sorted(_kept(cache))
    total = sum(size for _, size, _ in kept)
    removed = freed = 0
    for _, bytes_, path in kept:
        if total - freed <= keep:
            break
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError(f"cannot remove {path}: {error.strerror}", hint="check the permissions") from error
        removed, freed = removed + 1, freed + bytes_
    return Size(removed, freed)


def _kept(cache: Path) -> Iterator[tuple[int, int, Path]]:
    """Time of last use in ns, bytes and path of every take; nothing else that lies there."""
    for path in cache.glob("[0-9a-f][0-9a-f]/*.wav"):
        with contextlib.suppress(OSError):
            status = path.stat()
            yield status.st_mtime_ns, status.st_size, path


def key(engine: Engine, voice: Voice, spoken: str) -> str:
    """Digest of all that decides how a take sounds."""
    return _key(engine.name, engine.fingerprint(voice), voice, spoken)


def _key(engine: str, fingerprint: str, voice: Voice, spoken: str) -> str:
    parts = [SCHEMA, engine, fingerprint, voice.name, voice.language, repr(voice.speed), spoken]
    if voice.pitch:
        parts.append(f"pitch {voice.pitch!r}")
    return files.digest(*parts)


def _jobs(
    script: Script,
    voices: Mapping[Role, Voice],
    engine: Engine,
    pronunciations: Mapping[str, str],
    guests: Mapping[int, Voice],
) -> list[Job]:
    speech = languages.part(script.language, "speech")
    fingerprints = {voice: engine.fingerprint(voice) for voice in dict.fromkeys((*voices.values(), *guests.values()))}
    jobs = []
    number = 0
    for section in script.sections:
        for line in section.lines:
            number += 1
            voice = guests.get(number) or voices[line.speaker]
            spoken = _clean(line.spoken(lambda text: str(speech.speakable(text, pronunciations))))
            where = f'{section.title}, line {number}: "{_short(line)}"'
            if not any(map(str.isalnum, spoken)):
                raise EngineError(f"nothing in it can be spoken: {where}", hint="remove the line from script.md")
            jobs.append(Job(where, voice, spoken, _key(engine.name, fingerprints[voice], voice, spoken)))
    return jobs


def _clean(spoken: str) -> str:
    """Control and format characters can end a text early in a C library; no voice says them."""
    kept = "".join(" " if unicodedata.category(char) in {"Cc", "Cs", "Co", "Cn"} else char for char in spoken)
    return " ".join("".join(char for char in kept if unicodedata.category(char) != "Cf").split())


def _short(line: Line) -> str:
    return line.shown if len(line.shown) <= 60 else line.shown[:59].rstrip() + "…"


def _path(cache: Path, key: str) -> Path:
    return cache / key[:2] / f"{key}.wav"


def _duration_ms(path: Path) -> int | None:
    """Length of a whole take in the cache; None when there is none."""
    with contextlib.suppress(OSError, EOFError, wave.Error), wave.open(str(path), "rb") as take:
        frames, size = take.getnframes(), path.stat().st_size
        if frames and size >= 2 * frames and take.getsampwidth() == 2 and take.getnchannels() == 1:
            return frames * 1000 // take.getframerate()
    return None


def _speak_all(
    jobs: list[Job], engine: Engine, workers: int | None, executor: Executor | None
) -> Iterator[tuple[str, bytes]]:
    """Yield (key, WAV) as they come; after a refusal nothing more is begun, and it is raised at the end."""
    refused: dict[int, Refused] = {}
    known = {voice: _identity(engine, voice) for voice in dict.fromkeys(job.voice for job in jobs)}
    with nullcontext(executor) if executor else _own(engine, workers, len(jobs)) as hands:
        results = crew.work(
            speak,
            [(engine, job.voice, job.spoken, known[job.voice]) for job in jobs],
            hands,
            stop=lambda result: not isinstance(result, bytes),
        )
        for index, result in results:
            if isinstance(result, bytes):
                yield jobs[index].key, result
            elif isinstance(result, crew.Lost):
                refused[index] = Refused(result.reason, "change the line, or try another engine or voice")
            else:
                refused[index] = result
    for index in sorted(refused)[:1]:
        job, why = jobs[index], refused[index]
        raise EngineError(f"{engine.name}, voice {job.voice.name}: {why.what}; {job.where}", hint=why.hint)


@contextlib.contextmanager
def _own(engine: Engine, workers: int | None, jobs: int) -> Iterator[Executor]:
    """Threads or processes for these jobs alone; ended at once when nobody waits for the rest."""
    wanted = workers or crew.cores()
    hands = crew.hire(engine.executor, min(wanted, engine.parallel or wanted, max(1, jobs)))
    try:
        yield hands
    except BaseException:
        hands.kill()
        raise
    hands.shutdown()


def speak(engine: Engine, voice: Voice, spoken: str, known: str) -> bytes | Refused:
    """One line as a WAV file, checked and trimmed, or why not. Runs in a worker; a function of its arguments alone.

    ``known`` is what the engine is where the takes are kept: a worker where it is another does not speak.
    """
    from podcast.engines import clip

    try:
        here = _identity(engine, voice)
    except EngineError as error:
        return Refused(f"the worker on {platform.node()} cannot speak: {error.what}", error.hint)
    if here != known:
        hint = f"install the same there as here, where it is: {known}"
        return Refused(f"the worker on {platform.node()} has another {engine.name}: {here}", hint)
    line = sound(engine, voice, spoken)
    return line if isinstance(line, Refused) else clip.to_wav(line)


def _identity(engine: Engine, voice: Voice) -> str:
    """All but the words that decides what a worker gives back."""
    return f"{SCHEMA}, {engine.fingerprint(voice)}"


def sound(engine: Engine, voice: Voice, spoken: str) -> Clip | Refused:
    """One line as sound: spoken piece by piece when it is long, each piece checked and trimmed; or why not."""
    from podcast.engines import clip, stretch

    pieces = [piece for piece in clauses.split(spoken, LONGEST) if any(map(str.isalnum, piece))]
    clips: list[Clip] = []
    for piece in pieces:
        try:
            said = clip.trim(engine.speak(piece, voice))
        except EngineError as error:
            return Refused(error.what, error.hint)
        except Exception as error:  # an engine from elsewhere may raise anything; here it must not end the worker
            return Refused(f"it failed with {type(error).__name__}: {error}", "try another engine or voice")
        fault = clip.fault(said, piece, voice.speed)
        if fault is None and clips and said.rate != clips[0].rate:
            fault = f"its sample rate changed from {clips[0].rate} to {said.rate} Hz"
        if fault is not None:
            return Refused(fault, "change the line, or try another engine or voice")
        clips.append(stretch.change(said, semitones=voice.pitch) if voice.pitch else said)
    pauses = [PAUSES_MS.get(piece[-1], PAUSE_MS) for piece in pieces[:-1]]
    return clip.join(clips, pauses)
