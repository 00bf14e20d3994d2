"""The studio of a show: its engine, the voice of each role, and the digest of how they speak a script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from podcast import engines, files, languages
from podcast.errors import EngineError
from podcast.model import ROLES, Cast, Role, Script, Show, Voice


@dataclass(frozen=True)
class Studio:
    """An engine with a cast for one language."""

    engine: engines.Engine
    voices: Mapping[Role, Voice]
    instead: str = ""
    """Why it speaks instead of the engine that the show asks for; empty when it is that one."""

    def digest(self, script: Script, show: Show) -> str:
        """Changes when any line of ``script`` would be named, spoken or sound differently."""
        speech = languages.part(script.language, "speech")
        prints = {voice: self.engine.fingerprint(voice) for voice in dict.fromkeys(self.voices.values())}
        parts = [self.engine.name]
        for role in ROLES:
            voice = self.voices[role]
            parts += [show.cast.name(role), voice.model_dump_json(), prints[voice]]
        for line in script.lines:
            parts.append(line.spoken(lambda text: str(speech.speakable(text, show.pronunciations))))
        return files.digest(*parts)


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
        voices[role] = chosen.model_copy(update={"speed": speed, "pitch": pitch})
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
