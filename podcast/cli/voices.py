"""The commands about voices: what there are, how to get and try more, what is kept of them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli import complete
from podcast.cli.console import Console, Group, cache_folder, common
from podcast.cli.say import checked, show_at_hand, speak
from podcast.errors import PodcastError, UsageError

if TYPE_CHECKING:
    from podcast.engines import Engine
    from podcast.model import Show, Voice

SAMPLES = {
    "id": "Selamat pagi, Sobat Kopi. Edisi ke-15 tayang pukul 06.30 WIB, harga kopinya Rp12.500.",
    "en": "Good morning. Edition 15 is on air at 6:30, and the coffee costs $2.50.",
}


@click.group("voices", cls=Group, invoke_without_command=True)
@click.option("--language", metavar="CODE", help="Only voices for this language.", shell_complete=complete.languages)
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


@voices_command.command("install", short_help="Fetch a voice, and tell its licence.")
@click.argument("name", shell_complete=complete.more_voices)
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

    fetch = show_at_hand(console).fetch
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


@voices_command.command("prune", short_help="Make the cache of spoken lines smaller.")
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


@voices_command.command("try", short_help="Speak a sample with a voice.")
@click.argument("name", shell_complete=complete.voices)
@click.option("--text", help="What to say [default: a sample].")
@click.option(
    "--language",
    metavar="CODE",
    help="Language to speak [default: the show's].",
    shell_complete=complete.languages,
)
@click.option(
    "--engine", metavar="NAME", help="Whose voice it is [default: found out].", shell_complete=complete.engines
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write this .wav file instead of playing.")
@common
@click.pass_obj
def try_command(
    console: Console, /, name: str, text: str | None, language: str | None, engine: str | None, out: Path | None
) -> None:
    """Example: podcast voices try id+f2

    Speaks a sample with the voice NAME.
    """
    show = show_at_hand(console)
    code = checked(language or show.language)
    speak(console, show, text or SAMPLES.get(code, SAMPLES["en"]), code, engine or _owner(name, code, show), name, out)


def _owner(name: str, language: str, show: Show) -> str:
    """Engine that has the voice ``name``: the show's if it has it, else the first offline one that does.

    Raises UsageError when it is an online one, for nothing leaves the machine unless that engine is named; and when
    the voice could be installed and is not.
    """
    from podcast import engines
    from podcast.engines import catalogue

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
    here = {voice.name for one in offline for voice in engines.load(one).voices()}
    if name in (*catalogue.STYLES, *catalogue.PIPER_EXAMPLES) and name not in here:
        raise UsageError(f"the voice {name} is not installed", hint=f"podcast voices install {name}")
    return show.engine
