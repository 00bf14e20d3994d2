"""The command that speaks a text, and what trying a voice shares with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli import complete
from podcast.cli.console import Console, common
from podcast.errors import EngineError, UsageError

if TYPE_CHECKING:
    from podcast.model import Show


@click.command("say")
@click.argument("text")
@click.option(
    "--voice",
    metavar="NAME",
    help="A voice, or host, cohost or reader of the show [default: host].",
    shell_complete=complete.roles_and_voices,
)
@click.option(
    "--language",
    metavar="CODE",
    help="Language to speak [default: the show's].",
    shell_complete=complete.languages,
)
@click.option("--engine", metavar="NAME", help="What speaks [default: the show's].", shell_complete=complete.engines)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write this .wav file instead of playing.")
@click.option("--print", "only_print", is_flag=True, help="Only print the words as they would be spoken.")
@common
@click.pass_obj
def say_command(
    console: Console,
    /,
    text: str,
    voice: str | None,
    language: str | None,
    engine: str | None,
    out: Path | None,
    only_print: bool,
) -> None:
    """Example: podcast say --print "Rp9,2 miliar"

    Speaks TEXT with a voice of the show, or prints how it would be spoken: for tuning [pronunciations].
    """
    show = show_at_hand(console)
    code = checked(language or show.language)
    if only_print:
        words = _spoken(show, text, code)
        console.out(words)
        console.document({"text": text, "spoken": words, "language": code})
        return
    speak(console, show, text, code, engine, voice, out)


def show_at_hand(console: Console) -> Show:
    """The show at hand; outside of one, a plain show, so that a voice can be tried anywhere."""
    from podcast import config

    try:
        return console.show()[1]
    except UsageError:
        if console.show_given is not None or _inside_a_show():
            raise
        return config.check('title = "-"\nauthor = "-"\n', config.NAME)


def _inside_a_show() -> bool:
    from podcast import config

    try:
        config.find(Path.cwd())
    except UsageError:
        return False
    return True


def checked(code: str) -> str:
    """A language code that is supported. Raises UsageError."""
    from podcast import languages

    languages.part(code, "speech")
    return code


def _spoken(show: Show, text: str, language: str) -> str:
    from podcast import languages
    from podcast.model import Line

    speech = languages.part(language, "speech")
    return Line(speaker="host", text=text).spoken(lambda part: str(speech.speakable(part, show.pronunciations)))


def speak(
    console: Console,
    show: Show,
    text: str,
    language: str,
    engine_name: str | None,
    voice_name: str | None,
    out: Path | None,
) -> None:
    """Say ``text`` by a role of the show or a voice by its name, to a file or a loudspeaker. Raises PodcastError."""
    from podcast import engines, files, takes
    from podcast.cli import loudspeaker
    from podcast.engines import clip
    from podcast.model import ROLES
    from podcast.pipeline.studio import equip

    if out is not None and out.suffix.lower() != ".wav":
        raise UsageError(f"{out} does not end in .wav", hint="sound is written as WAV")
    words = _spoken(show, text, language)
    if not any(map(str.isalnum, words)):
        raise UsageError(
            "there is nothing to speak in this text", hint='give words, such as podcast say "Selamat pagi"'
        )
    changed = show.model_copy(update={"engine": engine_name}) if engine_name else show
    if voice_name is None or voice_name in ROLES:
        studio = equip(changed, language)
        engine, voice = studio.engine, studio.voices[next(role for role in ROLES if role == (voice_name or "host"))]
    else:
        engine = engines.load(changed.engine, language)
        voice = engines.voice(engine, voice_name, language)
    console.note(f"{engine.name}, {voice.name}: {words}")
    sound = takes.sound(engine, voice, words)
    if isinstance(sound, takes.Refused):
        raise EngineError(f"{engine.name}, voice {voice.name}: {sound.what}", hint=sound.hint)
    if out is None:
        loudspeaker.clip(sound)
    else:
        files.write(out, clip.to_wav(sound))
        console.out(str(out))
    console.document(
        {
            "text": text,
            "spoken": words,
            "engine": engine.name,
            "voice": voice.name,
            "language": language,
            "duration_ms": sound.duration_ms,
            "out": None if out is None else str(out),
        }
    )
