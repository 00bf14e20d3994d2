"""Writes docs/commands.md, docs/settings.md and podcast.toml from the program; a test fails when they are stale."""

from __future__ import annotations

import ast
import json
import re
import sys
import types
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

import click
from pydantic import BaseModel
from pydantic_core import PydanticUndefined

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from podcast import config, model  # noqa: E402
from podcast.cli import COMMANDS, cli  # noqa: E402
from podcast.cli.console import common  # noqa: E402

TABLES = {
    "": ("The show", "At the top, above the first `[table]`."),
    "cast": (
        "`[cast.host]`, `[cast.cohost]`, `[cast.reader]`",
        '`host = "Rina"` under `[cast]` is short for the name.',
    ),
    "sound": ("`[sound]`", ""),
    "llm": ("`[llm]`", 'The language model of `writer = "llm"`; see [cowriter.md](cowriter.md).'),
    "feed": ("`[feed]`", ""),
    "fetch": ("`[fetch]`", ""),
    "sources": ("`[[sources]]`", "One table for each; `podcast update` looks at all of them."),
}
"""Heading and introduction of each table whose heading says more than its name."""


def commands() -> str:
    """Every command with its help as the terminal shows it, but for the options that all have."""
    shared = click.Command("x", params=[])
    common(shared)
    parts = [
        "# Commands",
        "Made by `make docs` from `podcast COMMAND --help`. These options are those of every command:",
    ]
    parts.append(_block("\n".join(_options(cli, [param for param in cli.params if param.name != "version"]))))
    for name in COMMANDS:
        command = cli.get_command(click.Context(cli), name)
        assert command is not None
        parts += _command(command, f"podcast {name}")
    return "\n\n".join(parts) + "\n"


def _command(command: click.Command, path: str) -> Iterator[str]:
    yield f"## {path}"
    own = {param.name for param in cli.params} | {"as_json", "show"}
    params = [param for param in command.params if param.name not in own]
    kept = command.params
    command.params = params
    context = click.Context(command, info_name=path, max_content_width=100, terminal_width=100)
    context.help_option_names = []
    yield _block(command.get_help(context))
    command.params = kept
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from _command(inner, f"{path} {name}")


def _options(command: click.Command, params: list[click.Parameter]) -> list[str]:
    context = click.Context(command, max_content_width=100, terminal_width=100)
    formatter = context.make_formatter()
    formatter.write_dl([record for param in params if (record := param.get_help_record(context))])
    return formatter.getvalue().rstrip().splitlines()


def _block(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```"


def settings() -> str:
    """A table for each table of podcast.toml: key, what may stand there, what holds without it, what it means."""
    parts = [
        "# Settings",
        "Everything that `podcast.toml` may hold. Made by `make docs` from the program's own types; `podcast init` "
        "writes a file with the same explanations, and `podcast check` names every mistake with its line.",
    ]
    said = explanations()
    for shape, kind in config.CLOSED.items():
        name = shape[0] if shape else ""
        heading, words = TABLES.get(name, (f"`[{name}]`", ""))
        parts.append(f"## {heading}")
        if words:
            parts.append(words)
        rows = ["| key | value | without it | meaning |", "|---|---|---|---|"]
        for key, field in kind.model_fields.items():
            if is_table(field.annotation):
                continue
            default = "needed" if field.is_required() else _toml(field.get_default(call_default_factory=True))
            text = _plain(said.get((kind.__name__, key), ""))
            rows.append(f"| `{key}` | {_kind(field.annotation, field.metadata)} | {default} | {text} |")
        parts.append("\n".join(rows))
    parts += ["## `[pronunciations]`", said["Show", "pronunciations"] + ' `"BPSDM" = "be pe es de em"`']
    return "\n\n".join(parts) + "\n"


def explanations() -> dict[tuple[str, str], str]:
    """The words below each field of a model, by the names of both."""
    found = {}
    classes = [
        node for node in ast.parse(Path(model.__file__).read_text("utf-8")).body if isinstance(node, ast.ClassDef)
    ]
    for kind in classes:
        for field, words in pairwise(kind.body):
            named = isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
            if named and isinstance(words, ast.Expr) and isinstance(words.value, ast.Constant):
                found[kind.name, field.target.id] = " ".join(str(words.value.value).split())
    return found


def _plain(text: str) -> str:
    """A docstring for readers of a file: a name of the program's becomes its value, None becomes leaving a key out."""
    text = re.sub(r"\b[A-Z]{3,}_[A-Z_]+\b", lambda found: str(getattr(model, found[0], found[0])), text)
    return re.sub(r"\bNone\b", "leaving it out", text).replace("``", "`").replace("|", "\\|")


def is_table(annotation: Any) -> bool:
    """Whether a field is a table of its own."""
    whole = [annotation, *get_args(annotation)]
    return (
        any(isinstance(part, type) and issubclass(part, BaseModel) for part in whole) or get_origin(annotation) is dict
    )


def _kind(annotation: Any, limits: list[Any]) -> str:
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        return _kind(next(part for part in parts if part is not type(None)), limits)
    if origin is Literal:
        return ", ".join(f"`{json.dumps(part)}`" for part in parts)
    if origin is tuple:
        return f"list of {_kind(parts[0], [])}"
    word = {str: "text", int: "whole number", float: "number", bool: "`true`, `false`"}[annotation]
    bounds = {
        name: getattr(limit, name) for limit in limits for name in ("ge", "gt", "le", "lt") if hasattr(limit, name)
    }
    low = f"from {bounds['ge']:g}" if "ge" in bounds else f"above {bounds['gt']:g}" if "gt" in bounds else ""
    high = f"to {bounds['le']:g}" if "le" in bounds else f"below {bounds['lt']:g}" if "lt" in bounds else ""
    return " ".join(filter(None, (word, low, high)))


def _toml(value: Any) -> str:
    if value is None or value is PydanticUndefined:
        return ""
    return f"`{json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)}`"


def show() -> str:
    """podcast.toml of this folder's own show: what init writes, with the values that stand there."""
    own = config.load(ROOT / config.NAME)
    return config.template(
        title=own.title, author=own.author, language=own.language, description=own.description, base_url=own.base_url
    )


PAGES = {"docs/commands.md": commands, "docs/settings.md": settings, "podcast.toml": show}

if __name__ == "__main__":
    for name, make in PAGES.items():
        (ROOT / name).write_text(make(), encoding="utf-8")
