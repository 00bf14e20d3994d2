"""What a shell offers when the tab key is pressed: commands, slugs, voices, engines, languages, styles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import click
from click.shell_completion import CompletionItem, get_completion_class

from podcast.cli.console import Console, common

Complete = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]

SHELLS = {"bash": "~/.bashrc", "zsh": "~/.zshrc", "fish": "~/.config/fish/config.fish"}
"""Shells that can be taught, and the file that each reads when it starts."""

_HEAD = "#compdef podcast\n"
_COMPINIT = "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }\n"
"""A zsh whose ~/.zshrc has not called compinit knows no compdef, and would say so whenever it starts."""


def _offering(find: Callable[[click.Context], Iterable[str]], *, anywhere: bool = False) -> Complete:
    """Offers what ``find`` gives and begins with what was typed, or else holds it ``anywhere``; never an error."""

    def complete(ctx: click.Context, parameter: click.Parameter, typed: str) -> list[CompletionItem]:
        try:
            words = list(find(ctx))
        except Exception:  # a line that is being typed is no place for one
            return []
        fitting = [word for word in words if word.startswith(typed)]
        return [CompletionItem(word) for word in fitting or (word for word in words if anywhere and typed in word)]

    return complete


def _slugs(ctx: click.Context) -> list[str]:
    from podcast import library

    console = ctx.find_root().ensure_object(Console)
    return [folder.name for folder in library.folders(console.root())]


def _engines(ctx: click.Context) -> list[str]:
    from podcast import engines

    return ["auto", *engines.ENGINES]


def _voices(ctx: click.Context) -> list[str]:
    """Voices of the engine on the line, else of all that are here; those of a cast only by their plain names."""
    from podcast import engines

    given = ctx.params.get("engine")
    names = [given] if given else engines.installed()
    found = [voice.name for name in names for voice in engines.load(name).voices()]
    return list(dict.fromkeys(name for name in found if "*" not in name))


def _more_voices(ctx: click.Context) -> list[str]:
    from podcast.engines import catalogue

    return [*catalogue.STYLES, *catalogue.PIPER_EXAMPLES]


def _roles_and_voices(ctx: click.Context) -> list[str]:
    from podcast.model import ROLES

    return [*ROLES, *_voices(ctx)]


def _languages(ctx: click.Context) -> list[str]:
    from podcast import languages

    return list(languages.supported())


def _styles(ctx: click.Context) -> list[str]:
    from podcast.writer.style import OWN

    return sorted(path.name for path in OWN.iterdir() if path.is_dir())


slugs = _offering(_slugs, anywhere=True)
voices = _offering(_voices)
more_voices = _offering(_more_voices)
roles_and_voices = _offering(_roles_and_voices)
engines = _offering(_engines)
languages = _offering(_languages)
styles = _offering(_styles)


def sources(ctx: click.Context, parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    """Files, as the shell itself completes them."""
    return [CompletionItem(typed, type="file")]


@click.command("completion")
@click.argument("shell", type=click.Choice(list(SHELLS)))
@common
@click.pass_obj
def completion_command(console: Console, /, shell: str) -> None:
    """Example: podcast completion bash >> ~/.bashrc

    Prints what teaches a shell to complete commands, options, slugs and voices with the tab key: add it to the file
    that the shell reads when it starts.
    """
    from podcast.cli import cli

    found = get_completion_class(shell)
    assert found is not None
    text = found(cli, {}, "podcast", "_PODCAST_COMPLETE").source().replace(_HEAD, _HEAD + _COMPINIT)
    console.out(text.strip())
    console.document({"shell": shell, "file": str(Path(SHELLS[shell]).expanduser()), "script": text})
