"""The cast: whether its engine is here, its voices are told apart, and each really speaks."""

from __future__ import annotations

from collections.abc import Iterator

from podcast import engines, languages, takes
from podcast.errors import PodcastError
from podcast.model import ROLES, Show
from podcast.pipeline.check.finding import Finding, Level, wrong
from podcast.pipeline.studio import Studio, advice, equip


def look(show: Show, *, speak: bool) -> Iterator[Finding]:
    """The voices of the show; each says its name and the show's, with ``speak`` and an engine that is offline."""
    try:
        studio = equip(show, show.language)
    except PodcastError as error:
        yield wrong("cast", error)
        return
    if show.fallback:
        missing = [name for name in show.fallback if ":" not in name and name not in engines.installed()]
        level: Level = "note" if missing else "good"
        hint = engines.how_to_install(missing[0]) if missing else ""
        yield Finding(level, "fallback", ", ".join(show.fallback), hint)
    names = ", ".join(f"{show.cast.name(role)} by {voice.name}" for role, voice in studio.voices.items())
    yield Finding("good", "cast", f"{studio.engine.name}: {names}", advice(show, studio) or "")
    for one, other in studio.alike():
        what = f"{show.cast.name(one)} and {show.cast.name(other)} sound alike: {studio.voices[one].name}"
        hint = f"give cast.{other} another voice, see: podcast voices; or pitch = 3.0"
        yield Finding("note", "cast", what, hint)
    if speak:
        yield from _spoken(show, studio)


def _spoken(show: Show, studio: Studio) -> Iterator[Finding]:
    name = studio.engine.name
    if name in engines.ENGINES and engines.ENGINES[name].online:
        hint = f'podcast say "Selamat pagi" --engine {name}'
        yield Finding("note", "voices", "not tried: their words would leave this machine", hint)
        return
    speech = languages.part(show.language, "speech")
    for role in ROLES:
        voice = studio.voices[role]
        words = str(speech.speakable(f"{show.cast.name(role)}, {show.title}.", show.pronunciations))
        heard = takes.sound(studio.engine, voice, words)
        where = f"voice of {show.cast.name(role)}"
        if isinstance(heard, takes.Refused):
            yield Finding("wrong", where, f"{voice.name}: {heard.what}", heard.hint)
        else:
            yield Finding("good", where, f"{voice.name} said “{words}” in {heard.duration_ms / 1000:.1f} s")
