"""The commands about speaking: voices, say."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.console import Console, cache_folder, common
from podcast.errors import EngineError, PodcastError, UsageError

if TYPE_CHECKING:
    from podcast.engines import Engine
    from podcast.model import Clip, Show, Voice

SAMPLES = {
    "id": "Selamat pagi, Sobat Kopi. Edisi ke-15 tayang pukul 06.30 WIB, harga kopinya Rp12.500.",
    "en": "Good morning. Edition 15 is on air at 6:30, and the coffee costs $2.50.",
}


@click.group("voices", invoke_without_command=True)
@click.option("--language", metavar="CODE", help="Only voices for this language.")
@common
@click.pass_context
def voices_command(ctx: click.Context, language: str | None) -> None:
    """Example: podcast voices --language id

    What can speak here, the best engine first, and how to get more. An asterisk marks the cast of a show.
    """
    if ctx.invoked_subcommand is not None:
        return
    from podcast import engines, languages
    from podcast.engines import catalogue

    console: Console = ctx.obj
    voices = []
    rows: list[str] = []
    more: list[str] = []
    for name, known in engines.ENGINES.items():
        where = "online" if known.online else "offline"
        try:
            engine = engines.load(name)
            offered = [voice for voice in engine.voices() if language in (None, voice.language)]
            cast = {voice for code in {voice.language for voice in offered} for voice in _casting(engine, code)}
        except PodcastError as error:
            rows += [f"{name} ({where}): {error.what}", f"   {error.hint}"]
            continue
        needs = f"needs the extra [{known.extra}]" if known.extra else "needs nothing more"
        leaves = "the words leave this machine" if known.online else "nothing leaves this machine"
        rows.append(f"{name} ({where}): {len(offered)} voices; {needs}; {leaves}")
        for voice in offered:
            mark = "*" if voice in cast else " "
            rows.append(
                f" {mark} {voice.name:<34} {voice.language}  {voice.gender:<8} {voice.quality:<10} {voice.licence}"
            )
            voices.append(
                {**voice.model_dump(exclude={"speed", "pitch"}), "online": known.online, "cast": voice in cast}
            )
        absent = [each for each in catalogue.offered(name, language) if each not in {voice.name for voice in offered}]
        if absent:
            other = ", or any other Piper voice by its name" if name == "piper" else ""
            rows.append(f"   podcast voices install {' | '.join(absent)}{other}")
        more += absent
    if language is not None and not voices:
        raise UsageError(
            f"no voice here speaks {language!r}",
            hint=f"voices are for {', '.join(languages.supported())}; more of Piper's: podcast voices install NAME",
        )
    for row in rows:
        console.out(row)
    console.document({"voices": voices, "installable": more})


def _casting(engine: Engine, language: str) -> list[Voice]:
    try:
        return list(engine.casting(language).values())
    except PodcastError:
        return []


@voices_command.command("install")
@click.argument("name")
@click.option("--mirror", metavar="URL", help="Server to ask instead of huggingface.co [env: KOPI_SEDAP_VOICE_MIRROR].")
@click.option("--allow-host", "allow_hosts", metavar="HOST[:PORT]", multiple=True, help="Private address to allow.")
@common
@click.pass_obj
def install_command(console: Console, /, name: str, mirror: str | None, allow_hosts: tuple[str, ...]) -> None:
    """Example: podcast voices install ef_dora

    Fetches the voice NAME for kokoro or piper into your data folder, and tells its licence. When the connection
    breaks, the same command goes on where it stopped.
    """
    import os

    from podcast.engines import catalogue
    from podcast.pipeline.voices import install

    fetch = _show(console).fetch
    made = install(
        name,
        mirror=mirror or os.environ.get(catalogue.MIRROR_SETTING) or catalogue.HUB,
        fetch=fetch.model_copy(update={"allow_hosts": (*fetch.allow_hosts, *allow_hosts)}),
        tell=console.note,
        count=console.count,
    )
    console.out(f"{name} {'is installed' if made.new else 'was installed already'}; licence: {made.licence}")
    language = f" --language {name[:2]}" if made.engine == "piper" else ""
    console.out(f"try it: podcast voices try {name} --engine {made.engine}{language}")
    console.document(asdict(made))


@voices_command.command("prune")
@click.option("--keep", metavar="MB", type=click.FloatRange(0), default=500.0, help="Megabytes to keep [default: 500].")
@click.option("--cache", metavar="DIR", help="Where spoken lines are kept [default: the user's cache folder].")
@common
@click.pass_obj
def prune_command(console: Console, /, keep: float, cache: str | None) -> None:
    """Example: podcast voices prune --keep 200

    Removes the spoken lines that were used longest ago from the cache, until it is as small as told. An episode loses
    nothing; a line that is needed again is spoken again.
    """
    from podcast import takes

    place = cache_folder(cache) / "takes"
    removed = takes.prune(place, round(keep * 10**6))
    left = takes.size(place)
    console.out(
        f"{removed.takes} takes removed, {removed.bytes / 10**6:.1f} MB; "
        f"{left.takes} takes kept, {left.bytes / 10**6:.1f} MB in {place}"
    )
    console.document({"removed": asdict(removed), "kept": asdict(left), "cache": str(place)})


@voices_command.command("try")
@click.argument("name")
@click.option("--text", help="What to say [default: a sample].")
@click.option("--language", metavar="CODE", help="Language to speak [default: the show's].")
@click.option("--engine", metavar="NAME", help="Whose voice it is [default: found out].")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write this .wav file instead of playing.")
@common
@click.pass_obj
def try_command(
    console: Console, /, name: str, text: str | None, language: str | None, engine: str | None, out: Path | None
) -> None:
    """Example: podcast voices try id+f2

    Speaks a sample with the voice NAME.
    """
    show = _show(console)
    code = _language(language or show.language)
    _speak(console, show, text or SAMPLES.get(code, SAMPLES["en"]), code, engine or _owner(name, code, show), name, out)


@click.command("say")
@click.argument("text")
@click.option("--voice", metavar="NAME", help="A voice, or host, cohost or reader of the show [default: host].")
@click.option("--language", metavar="CODE", help="Language to speak [default: the show's].")
@click.option("--engine", metavar="NAME", help="What speaks [default: the show's].")
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
    show = _show(console)
    code = _language(language or show.language)
    if only_print:
        words = _spoken(show, text, code)
        console.out(words)
        console.document({"text": text, "spoken": words, "language": code})
        return
    _speak(console, show, text, code, engine, voice, out)


def _show(console: Console) -> Show:
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


def _language(code: str) -> str:
    from podcast import languages

    languages.part(code, "speech")
    return code


def _spoken(show: Show, text: str, language: str) -> str:
    from podcast import languages
    from podcast.model import Line

    speech = languages.part(language, "speech")
    return Line(speaker="host", text=text).spoken(lambda part: str(speech.speakable(part, show.pronunciations)))


def _owner(name: str, language: str, show: Show) -> str:
    """Engine that has the voice ``name``: the show's if it has it, else the first offline one that does.

    Raises UsageError when it is an online one: nothing leaves the machine unless that engine is named.
    """
    from podcast import engines

    offline = [one for one in engines.installed() if not engines.ENGINES[one].online]
    for candidate in (show.engine, *offline):
        try:
            engines.voice(engines.load(candidate, language), name, language)
        except PodcastError:
            continue
        return candidate
    for candidate in (one for one in engines.installed() if one not in offline):
        if any(voice.name == name for voice in engines.load(candidate).voices()):
            hint = f"if the text may leave this machine: --engine {candidate}"
            raise UsageError(f"{name} is a voice of {candidate}, which is online", hint=hint)
    return show.engine


def _speak(
    console: Console,
    show: Show,
    text: str,
    language: str,
    engine_name: str | None,
    voice_name: str | None,
    out: Path | None,
) -> None:
    from podcast import engines, files
    from podcast.engines import clip, stretch
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
    sound = stretch.change(engine.speak(words, voice), semitones=voice.pitch)
    if out is None:
        _play(sound)
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


def _play(sound: Clip) -> None:
    """Through the loudspeaker of this machine."""
    import time

    import miniaudio

    try:
        with _hushed():
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=sound.rate
            )
        with device:
            stream = miniaudio.stream_raw_pcm_memory(memoryview(sound.pcm).cast("h"), 1, 2)
            next(stream)
            device.start(stream)
            time.sleep(sound.duration_ms / 1000 + 0.3)
    except miniaudio.MiniaudioError as error:
        hint = "write a file instead: --out sound.wav"
        raise EngineError("no sound can be played here: there is no loudspeaker", hint=hint) from error


@contextlib.contextmanager
def _hushed() -> Iterator[None]:
    """Without what ALSA, a C library, writes to stderr by itself: forty lines where there is no sound card."""
    import os

    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
