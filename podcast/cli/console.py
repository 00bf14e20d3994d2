"""What every command shares: the options --show, --json, -q, -v, results to stdout, everything else to stderr."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from podcast.cli.shown import escaped, redacted, told
from podcast.errors import PodcastError, UsageError

if TYPE_CHECKING:
    from podcast.cli.progress import Progress
    from podcast.model import Show
    from podcast.pipeline import Step

Command = TypeVar("Command", bound=Callable[..., Any])


class Console:
    """The options given, and where words go."""

    def __init__(self) -> None:
        self.show_given: str | None = None
        self.json = False
        self.quiet = False
        self.verbose = False
        self.progress_form = "auto"
        self._counting = False
        self._progress: Progress | None = None
        self._turn = threading.Lock()  # steps come from several threads

    def root(self) -> Path:
        """Folder of the show. Raises UsageError when there is none."""
        from podcast import config

        if self.show_given is None:
            return config.find(Path.cwd()).parent
        given = Path(self.show_given).expanduser()
        folder = given.parent if given.name == config.NAME else given
        if not (folder / config.NAME).is_file():
            hint = f"make a show there with: podcast init {self.show_given}"
            raise UsageError(f"there is no {config.NAME} in {self.show_given}", hint=hint)
        return folder

    def show(self) -> tuple[Path, Show]:
        """The show's folder and its settings. Raises UsageError."""
        from podcast import config

        root = self.root()
        return root, config.load(root / config.NAME)

    def out(self, text: str) -> None:
        """A line of the result, unless the result is JSON."""
        if not self.json:
            click.echo(told(text))

    def document(self, value: Any) -> None:
        """The result as JSON, when that was asked for."""
        if self.json:
            unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
            click.echo(escaped(redacted(json.dumps(value, ensure_ascii=not unicode, indent=2))))

    def note(self, text: str) -> None:
        """A line about what goes on; of a batch that shows its progress, only with ``-v``."""
        if not self.quiet and (self._progress is None or self.verbose):
            self._end_count()
            click.echo(told(text), err=True)

    def count(self, doing: str, done: int, total: int) -> None:
        """Progress: one line that changes on a terminal, four lines elsewhere."""
        if self.quiet or total <= 0 or self._progress is not None:
            return
        text = told(f"{doing} {done}/{total}")
        if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
            click.echo(f"\r\x1b[K{_fitting(text)}", err=True, nl=done >= total)
            self._counting = done < total
        elif done >= total or done * 4 // total > (done - 1) * 4 // total:
            click.echo(text, err=True)

    def step(self, step: Step) -> None:
        """How far a source of a batch is."""
        from podcast.cli import progress

        with self._turn:
            if self._progress is None and not (self.quiet and self.progress_form != "json"):
                self._progress = progress.form(self.progress_form, step.total)
            if self._progress is not None:
                self._progress.show(step)

    def end_steps(self) -> None:
        """The batch is over."""
        if self._progress is not None:
            self._progress.close()
        self._progress = None

    def warn(self, text: str) -> None:
        """A line about what may be wrong."""
        self._end_count()
        click.echo(told(f"Warning: {text}"), err=True)

    def fail(self, what: str, hint: str) -> None:
        """What went wrong, and what to do next; with ``--json`` also as the document."""
        self.error(what, hint)
        self.document({"error": what, "hint": hint})

    def error(self, what: str, hint: str) -> None:
        """An error in one or two lines."""
        self._end_count()
        click.echo(told(f"Error: {what}"), err=True)
        if hint:
            click.echo(told(f"Hint: {hint}"), err=True)

    def report(self, error: Exception) -> None:
        """An error that ends the command; with ``-v`` the traceback too."""
        if isinstance(error, PodcastError):
            self.fail(error.what, error.hint)
        else:
            hint = "" if self.verbose else "run it again with -v, and report what it prints"
            self.fail(f"a fault in the program: {type(error).__name__}: {error}", hint)
        self.trace(error)

    def trace(self, error: BaseException) -> None:
        """The traceback of an error, for ``-v``."""
        if self.verbose:
            import traceback

            click.echo(told("".join(traceback.format_exception(error))), err=True)

    def _end_count(self) -> None:
        if self._counting:
            click.echo(err=True)
            self._counting = False


class Group(click.Group):
    """A group that guesses what a slip was meant to be."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was typed. Raises click's UsageError with the nearest one."""
        names = self.list_commands(ctx)
        if args and args[0] not in names and not args[0].startswith("-") and not ctx.resilient_parsing:
            import difflib

            before = "".join(f"{word} " for word in ctx.command_path.split()[1:])
            close = difflib.get_close_matches(args[0].lower(), names, n=1)
            guess = f" Did you mean “{before}{close[0]}”?" if close else ""
            raise click.UsageError(f"there is no command “{before}{args[0]}”.{guess}", ctx)
        return super().resolve_command(ctx, args)


def _fitting(text: str) -> str:
    """``text`` on one row of the terminal, with its end whole: a row that wraps is never written over."""
    import shutil

    room, end = shutil.get_terminal_size().columns - 1, 28
    if len(text) <= room:
        return text
    return f"{text[: room - end - 1]}…{text[-end:]}" if room > end else text[: max(room, 0)]


def cache_folder(given: str | None) -> Path:
    """Where takes are kept: as given, else $KOPI_SEDAP_CACHE, else the user's cache folder."""
    if chosen := given or os.environ.get("KOPI_SEDAP_CACHE"):
        return Path(chosen).expanduser()
    base = os.environ.get("XDG_CACHE_HOME") or ("~/Library/Caches" if sys.platform == "darwin" else "~/.cache")
    return Path(base).expanduser() / "kopi-sedap"


def common(command: Command) -> Command:
    """Add the options that every command has; they may stand before or after the command's name."""
    for option in (
        click.option(
            "-v", "--verbose", is_flag=True, help="Say more; errors come with a traceback.", **_stored("verbose")
        ),
        click.option("-q", "--quiet", is_flag=True, help="Only results, warnings and errors.", **_stored("quiet")),
        click.option("--json", "as_json", is_flag=True, help="Print one JSON document.", **_stored("json")),
        click.option(
            "--show",
            metavar="DIR",
            type=click.Path(),
            help="The show's folder [default: the nearest upwards].",
            **_stored("show_given"),
        ),
    ):
        command = option(command)
    return command


def _stored(name: str) -> dict[str, Any]:
    def store(ctx: click.Context, option: click.Parameter, value: Any) -> None:
        console = ctx.find_root().ensure_object(Console)
        if value:
            setattr(console, name, value)

    return {"callback": store, "expose_value": False}
