"""The studio of a show: its engine, the voice of each role, and the digest of how they speak a script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from podcast import engines, files, languages
from podcast.engines.hertz import APART, apart
from podcast.errors import EngineError, UsageError
from podcast.model import ROLES, Article, Cast, Role, Script, Show, Timeline, Voice

SHIFTS = (0.0, 2.0, -2.0, 4.0)
"""Semitones that tell quoted persons apart; which of them fit depends on how high the hosts are."""
SPARE = (-4.0, 6.0, -3.4, -6.0)
"""Taken in this order instead of those that would bring a quoted person near a host."""
LIMIT = 6.0
"""Semitones by which a voice can be moved and is still one."""


@dataclass(frozen=True)
class Guest:
    """A quoted person with a voice of their own."""

    name: str
    voice: Voice


@dataclass(frozen=True)
class Studio:
    """An engine with a cast for one language."""

    engine: engines.Engine
    voices: Mapping[Role, Voice]
    instead: str = ""
    """Why it speaks instead of the engine that the show asks for; empty when it is that one."""

    def digest(self, script: Script, show: Show, guests: Mapping[int, Guest] = {}) -> str:
        """Changes when any line of ``script`` would be named, spoken or sound differently."""
        speech = languages.part(script.language, "speech")
        prints = {voice: self.engine.fingerprint(voice) for voice in dict.fromkeys(self.voices.values())}
        parts = [self.engine.name]
        for role in ROLES:
            voice = self.voices[role]
            parts += [show.cast.name(role), voice.model_dump_json(), prints[voice]]
        for line in script.lines:
            parts.append(line.spoken(lambda text: str(speech.speakable(text, show.pronunciations))))
        parts += [f"{number} {guest.name} {guest.voice.model_dump_json()}" for number, guest in sorted(guests.items())]
        return files.digest(*parts)

    def guests(self, script: Script, article: Article) -> dict[int, Guest]:
        """Quoted persons by line, counted from 1: the reader's voice, moved in pitch, the same for the same name.

        Nobody is brought near the pitch of a host, where that is known. A name keeps its pitch in every edition,
        unless two of one edition would have the same: then the later one moves on. Quotations that nobody is named
        for stay with the reader.
        """
        said_by = {quote.sentence: quote.speaker for quote in article.quotes}
        choice = self._shifts()
        shifts: dict[str, float] = {}
        found = {}
        for number, line in enumerate(script.lines, 1):
            names = [name for sentence in line.receipts if (name := said_by.get(sentence))]
            if line.speaker != "reader" or not names:
                continue
            if names[0] not in shifts:
                first = int(files.digest(names[0])[:8], 16)
                order = [choice[(first + step) % len(choice)] for step in range(len(choice))]
                shifts[names[0]] = next((shift for shift in order if shift not in shifts.values()), order[0])
            found[number] = Guest(names[0], self._moved(shifts[names[0]]))
        return found

    def _moved(self, shift: float) -> Voice:
        """The reader's voice, ``shift`` semitones higher."""
        reader = self.voices["reader"]
        return reader.model_copy(update={"pitch": min(max(reader.pitch + shift, -LIMIT), LIMIT)})

    def _shifts(self) -> tuple[float, ...]:
        """Four shifts of the reader's voice or fewer, each apart from both hosts and from the others."""
        hosts = (self.voices["host"], self.voices["cohost"])
        chosen: list[float] = [0.0]
        for shift in (*SHIFTS[1:], *SPARE):
            voice = self._moved(shift)
            fits = all(apart(voice, host) >= APART for host in hosts)
            if fits and all(apart(voice, self._moved(other)) >= 1.4 for other in chosen):
                chosen.append(shift)
        return tuple(chosen[: len(SHIFTS)])

    def alike(self) -> list[tuple[Role, Role]]:
        """Roles that a listener would take for one another: the same voice, or two of one pitch and gender."""
        return [
            (one, other)
            for one, other in combinations(ROLES, 2)
            if apart(self.voices[one], self.voices[other]) < APART
            and self.voices[one].gender == self.voices[other].gender
        ]


def credited(timeline: Timeline, guests: Mapping[int, Guest]) -> Timeline:
    """The timeline with the names of quoted persons, instead of the reader's, on the lines that are theirs."""
    cues = [
        cue.model_copy(update={"speaker": guests[number].name}) if number in guests else cue
        for number, cue in enumerate(timeline.cues, 1)
    ]
    return timeline.model_copy(update={"cues": tuple(cues)})


def equip(show: Show, language: str) -> Studio:
    """The engine that the show asks for, with its cast for ``language``.

    Raises UsageError for an engine or a voice that nothing bears, EngineError for one that is not installed here.
    """
    engine = engines.load(show.engine, language)
    voices = dict(engine.casting(language))
    for role in ROLES:
        member = getattr(show.cast, role)
        try:
            chosen = engines.voice(engine, member.voice, language) if member.voice else voices[role]
        except UsageError as error:
            raise UsageError(f"podcast.toml: cast.{role}.voice: {error.what}", hint=error.hint) from error
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
