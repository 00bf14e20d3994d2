"""The commands that make episodes: generate, write, record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from podcast.cli import complete
from podcast.cli.console import Command, Console, cache_folder, common
from podcast.cli.shown import redacted
from podcast.cli.when import clock, moment, today
from podcast.errors import ModelError, UsageError

if TYPE_CHECKING:
    from podcast.model import Show
    from podcast.pipeline import Order, Outcome, Result


MOST_WORKERS = 1024
MOST_NAMED = 80
"""Characters of a source from which an error is seen to name it already."""


def _workers(ctx: click.Context, option: click.Parameter, given: str | None) -> int | str | None:
    """A number, the address of a cluster, or None for as many as there are cores. Raises click's BadParameter."""
    if given in (None, "auto"):
        return None
    if "://" in given:
        from podcast.engines import cluster

        cluster.check(given)
        return given
    if not given.isdecimal() or not 1 <= int(given) <= MOST_WORKERS:
        raise click.BadParameter(f"“{given}” is no number from 1 to {MOST_WORKERS}, auto, or an address")
    return int(given)


OVERRULING = (
    click.option(
        "--language",
        metavar="CODE",
        help="Language of the article [default: found out].",
        shell_complete=complete.languages,
    ),
    click.option(
        "--style",
        metavar="NAME",
        help="A style, or the path of a folder of templates.",
        shell_complete=complete.styles,
    ),
    click.option("--minutes", type=click.FloatRange(0, 60, min_open=True), help="Length to aim at."),
    click.option(
        "--writer",
        type=click.Choice(["template", "llm"]),
        help="Who writes the script; a digest is always the template's.",
    ),
    click.option("--model", metavar="NAME", help="The language model of --writer llm, as its server calls it."),
    click.option("--allow-host", "allow_hosts", metavar="HOST[:PORT]", multiple=True, help="Private address to allow."),
)
NUMBERING = (click.option("--number", type=click.IntRange(1, 999_999), help="Edition number [default: the next one]."),)
READING = (*OVERRULING, *NUMBERING)
SPEAKING = (
    click.option("--engine", metavar="NAME", help="What speaks; see: podcast voices.", shell_complete=complete.engines),
    click.option(
        "--workers",
        metavar="N|ADDRESS",
        callback=_workers,
        help="How many work side by side, auto, or a Dask cluster: tls://scheduler:8786 [default: one a core].",
    ),
    click.option(
        "--progress",
        type=click.Choice(["auto", "plain", "json", "none"]),
        default="auto",
        help="How to show on stderr how far a batch is.",
    ),
    click.option("--date", metavar="DATE", help="Date of publication, 2026-01-31 or RFC 3339 [default: today]."),
    click.option("--cache", metavar="DIR", help="Where spoken lines are kept [default: the user's cache folder]."),
    click.option("--no-publish", is_flag=True, help="Leave feed/ as it is."),
)
DIGEST = click.option("--digest", is_flag=True, help="Make one edition of all sources, a part for each.")
DOING = (
    click.option("--force", is_flag=True, help="Make it again, even over a script edited by hand."),
    click.option("--dry-run", is_flag=True, help="Only say what would be done."),
)


def with_options(*tables: tuple[Callable[[Command], Command], ...]) -> Callable[[Command], Command]:
    """A decorator that adds the options of some tables, in their order."""

    def add(command: Command) -> Command:
        for option in reversed([option for table in tables for option in table]):
            command = option(command)
        return command

    return add


@click.command("generate")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, shell_complete=complete.sources)
@DIGEST
@with_options(READING, SPEAKING, DOING)
@common
@click.pass_obj
def generate_command(
    console: Console, /, sources: tuple[str, ...], digest: bool, no_publish: bool, **given: Any
) -> int:
    """Example: podcast generate article.txt https://example.org/news

    Reads each SOURCE (an address, a file, or - for standard input), writes its script, speaks it, and publishes the
    feed. The same article again changes nothing.
    """
    from podcast import pipeline

    root, show = settings(console, given)
    order = order_of(console, sources, given)
    outcome = pipeline.generate(root, show, sources, order, window=not no_publish, digest=digest)
    return tell(console, outcome, given["dry_run"])


@click.command("write")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, shell_complete=complete.sources)
@DIGEST
@with_options(READING, DOING)
@common
@click.pass_obj
def write_command(console: Console, /, sources: tuple[str, ...], digest: bool, **given: Any) -> int:
    """Example: podcast write article.txt

    Stops at script.md, for a person to edit; podcast record makes it sound.
    """
    from podcast import pipeline

    root, show = settings(console, given)
    outcome = pipeline.write(root, show, sources, order_of(console, sources, given), digest=digest)
    return tell(console, outcome, given["dry_run"])


@click.command("record")
@click.argument("slugs", metavar="SLUG...", nargs=-1, required=True, shell_complete=complete.slugs)
@click.option(
    "--retake",
    metavar="LINE",
    type=click.IntRange(1),
    multiple=True,
    help="Speak this line again, counted from 1; the offline voices say it as before.",
)
@with_options(SPEAKING, DOING)
@common
@click.pass_obj
def record_command(console: Console, /, slugs: tuple[str, ...], no_publish: bool, **given: Any) -> int:
    """Example: podcast record 15

    Speaks script.md as it stands. A SLUG is a folder's name, its number, or a part of its name. An episode that is in
    the feed is brought up to date there.
    """
    from podcast import pipeline

    root, show = settings(console, given)
    outcome = pipeline.record(root, show, slugs, order_of(console, (), given), window=not no_publish)
    return tell(console, outcome, given["dry_run"])


def settings(console: Console, given: dict[str, Any]) -> tuple[Path, Show]:
    """The show, with the options that overrule it."""
    root, show = console.show()
    overruled = {key: given[key] for key in ("engine", "style", "minutes", "writer") if given.get(key) is not None}
    if "style" in overruled and Path(overruled["style"]).is_dir():
        overruled["style"] = str(Path(overruled["style"]).resolve())  # as seen from here, not from the show
    if model := given.get("model"):
        if overruled.get("writer", show.writer) != "llm":
            raise UsageError("--model names the language model of --writer llm", hint="add --writer llm")
        overruled["llm"] = show.llm.model_copy(update={"model": model})
    if hosts := given.get("allow_hosts"):
        overruled["fetch"] = show.fetch.model_copy(update={"allow_hosts": (*show.fetch.allow_hosts, *hosts)})
    return root, show.model_copy(update=overruled)


def order_of(console: Console, /, sources: tuple[str, ...], given: dict[str, Any]) -> Order:
    """The order that the options make."""
    from podcast import languages
    from podcast.pipeline import Order

    console.progress_form = given.get("progress") or "auto"
    language = given.get("language")
    if language is not None and language not in languages.supported():
        hint = f"supported languages: {', '.join(languages.supported())}"
        raise UsageError(f"language “{language}” is not supported", hint=hint)
    if sources.count("-") > 1:
        raise UsageError("standard input (-) can be read only once", hint="give the other articles as files")
    return Order(
        today=today(),
        date=moment(given["date"]) if given.get("date") else None,
        cache=cache_folder(given.get("cache")) / "takes",
        language=language,
        number=given.get("number"),
        workers=given.get("workers"),
        retake=given.get("retake") or (),
        force=given["force"],
        dry_run=given["dry_run"],
        stdin=click.get_binary_stream("stdin").read() if "-" in sources else None,
        tell=console.note,
        count=console.count,
        step=console.step,
    )


def tell_broken(console: Console, broken: BaseException) -> None:
    """What a batch had come to when it was broken off."""
    from podcast.pipeline import Interrupted

    if not isinstance(broken, Interrupted):
        return
    done = len(broken.outcome.episodes) + len(broken.outcome.failed)
    tell(console, broken.outcome, dry_run=False)
    console.note(f"{done} of {broken.total} were done; the same command again does the others")


def tell(console: Console, outcome: Outcome, dry_run: bool, more: Mapping[str, Any] | None = None) -> int:
    """Print what a batch came to, with ``more`` in the document; give the exit code."""
    console.end_steps()
    for result in outcome.episodes:
        for warning in result.warnings:
            console.warn(warning)
        length = "" if result.duration_ms is None else f"  {clock(result.duration_ms)}"
        came = f"would be {_would(result)}" if dry_run else result.status
        console.out(f"{came}  {result.audio or result.script}{length}  {result.title}")
    for failure in outcome.failed:
        where = "" if redacted(failure.source)[:MOST_NAMED] in failure.error.what else f"{failure.source}: "
        console.error(where + failure.error.what, failure.error.hint)
        console.trace(failure.error)
    left_out = outcome.window.left_out if outcome.window else ()
    for error in left_out:
        console.error(error.what, error.hint)
    if outcome.window:
        console.out(outcome.window.feed)
    if new := [result for result in outcome.episodes if result.audio and result.status != "unchanged"]:
        console.note(f"listen: podcast play {new[-1].number}; on a phone or in a browser: podcast serve")
    console.document(
        {
            "episodes": [_episode(result) for result in outcome.episodes],
            "failed": [
                {
                    "source": failure.source,
                    "error": failure.error.what,
                    "hint": failure.error.hint,
                    **(failure.error.told if isinstance(failure.error, ModelError) else {}),
                }
                for failure in outcome.failed
            ],
            "feed": outcome.window.feed if outcome.window else None,
            **(more or {}),
        }
    )
    if outcome.failed and not outcome.episodes:
        return max(failure.error.exit_code for failure in outcome.failed) if len(outcome.failed) == 1 else 1
    return 1 if outcome.failed or left_out else 0


def _would(result: Result) -> str:
    """What a dry run says of a result: whether a model's words would change a thing, nobody knows."""
    unasked = result.writing is not None and result.writing["unasked"]
    return "written anew" if unasked and result.status == "updated" else result.status


def _episode(result: Result) -> dict[str, Any]:
    dropped = [gone.model_dump() for gone in result.dropped]
    told = {**asdict(result), "warnings": list(result.warnings), "dropped": dropped}
    return told if result.writing else {key: value for key, value in told.items() if key != "writing"}


def plain_order(console: Console, *, dry_run: bool = False, force: bool = False, date: str | None = None) -> Order:
    """The order of a command that makes no episode."""
    from podcast.pipeline import Order

    return Order(
        today=today(),
        date=moment(date) if date else None,
        cache=cache_folder(None) / "takes",
        force=force,
        dry_run=dry_run,
        tell=console.note,
        count=console.count,
    )
