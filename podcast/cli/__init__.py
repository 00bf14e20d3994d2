"""The command: a table of subcommands loaded when asked for, and the one place where errors are caught."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from podcast.cli.console import Console, Group, common
from podcast.errors import PodcastError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMMANDS = {
    "init": ("podcast.cli.begin", "Begin a new show."),
    "generate": ("podcast.cli.make", "Make an episode of each article."),
    "write": ("podcast.cli.make", "Write the script of each article, for a person to edit."),
    "record": ("podcast.cli.make", "Speak a script again; only what changed is spoken."),
    "update": ("podcast.cli.update", "Look at the followed sources, and make an episode of what is new."),
    "import": ("podcast.cli.update", "Follow the feeds of an OPML file."),
    "publish": ("podcast.cli.front", "Rebuild the feed and the pages, and upload them."),
    "serve": ("podcast.cli.front", "Serve the show over HTTP, for a phone to subscribe."),
    "list": ("podcast.cli.shelf", "List episodes and drafts."),
    "show": ("podcast.cli.shelf", "Show what is known of an episode."),
    "play": ("podcast.cli.shelf", "Play an episode: in the desktop's player, or in the terminal."),
    "republish": ("podcast.cli.front", "Give an episode a new date, so that apps show it as new."),
    "remove": ("podcast.cli.shelf", "Take an episode off the shelf and out of the feed."),
    "voices": ("podcast.cli.voices", "List and try the voices that can speak here."),
    "say": ("podcast.cli.say", "Speak a text, or print how it would be spoken."),
    "check": ("podcast.cli.check", "Check engines, settings, episodes, receipts and feed."),
    "completion": ("podcast.cli.complete", "Teach a shell to complete commands, slugs and voices."),
}
"""Command to the module that holds it, and its help in one line; only the module of the command given is imported."""


class Table(Group):
    """A group whose commands are the functions named ``NAME_command`` in the modules of COMMANDS."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Import the module that holds ``name``."""
        if name not in COMMANDS:
            return None
        import importlib

        found: click.Command = getattr(importlib.import_module(COMMANDS[name][0]), f"{name}_command")
        return found

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The table, without importing what it names."""
        from click.shell_completion import CompletionItem

        fitting = [
            CompletionItem(name, help=help) for name, (_, help) in COMMANDS.items() if name.startswith(incomplete)
        ]
        return [*fitting, *click.Command.shell_complete(self, ctx, incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table, without importing what it names."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, help) for name, (_, help) in COMMANDS.items()])


def _version(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            click.echo(f"podcast {version('kopi-sedap')}")
        except PackageNotFoundError:
            click.echo("podcast, run from its source folder")
        ctx.exit()


@click.group(cls=Table, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version."
)
@common
def cli() -> None:
    """Example: podcast generate article.txt

    Turns articles into a podcast with two hosts, offline, with a receipt for every fact.
    """


def run(args: Sequence[str] | None = None) -> int:
    """Run one command; give its exit code: 0 done, 1 something failed, 2 usage or settings, 130 interrupted."""
    console = Console()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        result: Any = cli.main(args=args, prog_name="podcast", standalone_mode=False, obj=console)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except click.NoSuchOption as error:
        place = error.ctx.command_path if error.ctx else "podcast"
        dashed = "; a text that begins with a dash goes behind --" if place.endswith(" say") else ""
        told = error.format_message().rstrip(".").replace(" Did you mean", ". Did you mean")
        console.fail(told, f"see: {place} --help{dashed}")
        return 2
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "podcast"
        console.fail(error.format_message().rstrip("."), f"see: {where} --help")
        return 2
    except click.ClickException as error:
        console.fail(error.format_message(), "")
        return 1
    except (click.Abort, KeyboardInterrupt) as broken:
        cause = broken.__cause__ or broken  # click makes an Abort of a KeyboardInterrupt
        if hasattr(cause, "outcome"):  # pipeline.Interrupted
            from podcast.cli.make import tell_broken

            tell_broken(console, cause)
        console.note("interrupted")
        return 130
    except BrokenPipeError:  # head, less: nobody listens any more
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except PodcastError as error:
        console.report(error)
        return error.exit_code
    except Exception as error:
        console.report(error)
        return 1


def main() -> None:
    """The entry point of ``podcast``: a run that is asked to end does so as after Ctrl-C, and tidies up."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is not signal.SIG_IGN:  # nohup ignores SIGHUP, and so shall we
            signal.signal(number, _asked_to_end)
    logging.getLogger().addHandler(logging.NullHandler())  # what libraries log may hold words of strangers
    sys.exit(run())


def _asked_to_end(number: int, frame: object) -> None:
    signal.signal(number, signal.SIG_IGN)  # a second one must not disturb the tidying
    raise KeyboardInterrupt
