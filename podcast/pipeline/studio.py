"""The studio of a show: its engine, the voice of each role, and the digest of how they speak a script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from podcast import engines, files, languages
from podcast.errors import EngineError
from podcast.model import ROLES, Article, Cast, Role, Script, Show, Voice

SHIFTS = (0.0, 2.0, -2.0, 4.0)
"""Semitones that tell quoted persons apart and keep them apart from the hosts."""


@dataclass(frozen=True)
class Studio:
    """An engine with a cast for one language."""

    engine: engines.Engine
    voices: Mapping[Role, Voice]
    instead: str = ""
    """Why it speaks instead of the engine that the show asks for; empty when it is that one."""

    def digest(self, script: Script, show: Show, guests: Mapping[int, Voice] = {}) -> str:
        """Changes when any line of ``script`` would be named, spoken or sound differently."""
        speech = languages.part(script.language, "speech")
        prints = {voice: self.engine.fingerprint(voice) for voice in dict.fromkeys(self.voices.values())}
        parts = [self.engine.name]
        for role in ROLES:
            voice = self.voices[role]
            parts += [show.cast.name(role), voice.model_dump_json(), prints[voice]]
        for line in script.lines:
            parts.append(line.spoken(lambda text: str(speech.speakable(text, show.pronunciations))))
        parts += [f"{number} {voice.model_dump_json()}" for number, voice in sorted(guests.items())]
        return files.digest(*parts)

    def guests(self, script: Script, article: Article) -> dict[int, Voice]:
        """Voices of quoted persons by line, counted from 1: the reader's, moved in pitch, the same for the same name.

        A name keeps its pitch in every edition, unless two of one edition would have the same: then the later one
        moves on. Quotations that nobody is named for stay with the reader.
        """
        said_by = {quote.sentence: quote.speaker for quote in article.quotes}
        shifts: dict[str, float] = {}
        found = {}
        for number, line in enumerate(script.lines, 1):
            names = [name for sentence in line.receipts if (name := said_by.get(sentence))]
            if line.speaker != "reader" or not names:
                continue
            if names[0] not in shifts:
                first = int(files.digest(names[0])[:8], 16)
                order = [SHIFTS[(first + step) % len(SHIFTS)] for step in range(len(SHIFTS))]
                shifts[names[0]] = next((shift for shift in order if shift not in shifts.values()), order[0])
            reader = self.voices["reader"]
            pitch = min(max(reader.pitch + shifts[names[0]], -6.0), 6.0)
            found[number] = reader.model_copy(update={"pitch": pitch})
        return found


def equip(show: Show, language: str) -> Studio:
    """The engine that the show asks for, with its cast for ``language``.

    Raises UsageError for an engine or a voice that nothing bears, EngineError for one that is not installed here.
    """
    engine = engines.load(show.engine, language)
    voices = dict(engine.casting(language))
    for role in ROLES:
        member = getattr(show.cast, role)
        chosen = engines.voice(engine, member.voice, language) if member.voice else voices[role]
        speed, pitch = round(chosen.speed * member.speed, 4), chosen.pitch + member.pitch
        voices[role] = chosen.model_copy(update={"speed": speed, "pitch": pitch, "gain": member.gain})
    return Studio(engine, voices)


def hire(show: Show, language: str) -> Studio:
    """As ``equip``; when that engine is not here, the first of ``show.fallback`` that is, and it says so."""
    for name in show.fallback:
        engines.known(name)
    try:
        return equip(show, language)
    except EngineError as error:
        for studio in stand_ins(show, language, error):
            return studio
        raise


def stand_ins(show: Show, language: str, error: EngineError) -> Iterator[Studio]:
    """Studios of ``show.fallback`` that are here, each with its own cast: one engine speaks all lines of an edition."""
    own = {role: getattr(show.cast, role).model_copy(update={"voice": None}) for role in ROLES}
    for name in show.fallback:
        try:
            studio = equip(show.model_copy(update={"engine": name, "cast": Cast(**own)}), language)
        except EngineError:
            continue
        said = f"all lines are spoken by {studio.engine.name} instead of {show.engine}: {error.what}"
        yield replace(studio, instead=said)


def advice(show: Show, studio: Studio) -> str | None:
    """How to sound better, when the engine was left to us and a better one is not installed."""
    names = list(engines.ENGINES)
    if show.engine != "auto" or studio.engine.name not in names:
        return None
    better = [name for name in names[: names.index(studio.engine.name)] if not engines.ENGINES[name].online]
    missing = [name for name in better if name not in engines.installed()]
    return f"a clearer voice: {engines.how_to_install(missing[0])}" if missing else None
