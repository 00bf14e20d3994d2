"""The command that begins a show: init."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from podcast.cli import complete
from podcast.cli.console import Console, common
from podcast.errors import LibraryError, UsageError

PALETTES = ("kopi", "pandan", "laut", "senja", "abu")
QUESTIONS = (
    ("title", "Title of the show", "Kopi Sedap"),
    ("author", "Who publishes it", "Redaksi"),
    ("language", "Language", "id"),
    ("palette", "Colours of the cover", "kopi"),
    ("email", "Email, for the directories (may stay empty)", ""),
)
"""Asked on a terminal where the option is not given; elsewhere the last value holds."""

STYLE, THEME = "style", "theme"
"""Folders of a show's own templates: of what is said, and of how the pages look."""


@click.command("init")
@click.argument("folder", metavar="[DIR]", default=".")
@click.option("--title", help="Title of the show.")
@click.option("--author", help="Who publishes it.")
@click.option("--language", metavar="CODE", help="id or en.", shell_complete=complete.languages)
@click.option("--email", help="Address for the directories.")
@click.option("--description", default="", help="What the show is about.")
@click.option(
    "--base-url", default="http://localhost:8000", show_default=True, help="Where the folder will stand on the web."
)
@click.option(
    "--palette",
    type=click.Choice(PALETTES),
    help="Colours of the covers that are drawn [default: kopi].",
)
@click.option("--cover", type=click.Path(path_type=Path), help="A square picture, JPEG or PNG [default: one is drawn].")
@click.option(
    "--style", "own_style", is_flag=True, help="Copy the templates and phrases into DIR/style, to change them."
)
@click.option("--theme", "own_theme", is_flag=True, help="Copy the pages' templates into DIR/theme, to change them.")
@common
@click.pass_obj
def init_command(
    console: Console,
    /,
    folder: str,
    cover: Path | None,
    description: str,
    base_url: str,
    own_style: bool,
    own_theme: bool,
    **given: str | None,
) -> None:
    """Example: podcast init my-show --title "Kopi Sedap" --author "Redaksi"

    Writes a commented podcast.toml, a cover and an empty episodes/ into DIR. What stands there is never overwritten.
    In a show that is there already, --theme copies the templates of the pages and does nothing else.
    """
    from podcast import config, files, languages

    root = Path(folder).expanduser()
    if (root / config.NAME).exists() and own_theme:
        _add_theme(console, root)
        return
    if (root / config.NAME).exists():
        raise UsageError(f"{root / config.NAME} is there already", hint="edit it, or choose another folder")
    choices = {"language": languages.supported(), "palette": PALETTES}
    answers = {
        name: _answer(given[name], question, default, choices.get(name, ())) for name, question, default in QUESTIONS
    }
    palette = answers["palette"]
    if answers["language"] not in languages.supported():
        hint = f"supported languages: {', '.join(languages.supported())}"
        raise UsageError(f"language “{answers['language']}” is not supported", hint=hint)
    picture, name = _picture(root, cover)
    text = config.template(
        title=answers["title"],
        author=answers["author"],
        email=answers["email"] or None,
        language=answers["language"],
        description=description,
        base_url=base_url,
    )
    if name != "cover.jpg":
        text = text.replace('# cover = "cover.jpg" ', f'cover = "{name}" ')
    if palette != "kopi":
        text = text.replace('# palette = "kopi" ', f'palette = "{palette}" ')
    if own_style:
        text = text.replace('# style = "kopi-sedap" ', f'style = "{STYLE}"      ')
        if (root / STYLE).exists():
            raise UsageError(f"{root / STYLE} is there already", hint="move it away, or leave out --style")
    if own_theme:
        text = text.replace('# theme = "theme" ', f'theme = "{THEME}" ')
        if (root / THEME).exists():
            raise UsageError(f"{root / THEME} is there already", hint="move it away, or leave out --theme")
    config.check(text, config.NAME)
    if picture is None and not (root / name).exists():
        from podcast.cover import draw

        picture = draw(answers["title"], palette=palette)
    try:
        (root / "episodes").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"cannot make {root}: {error.strerror}", hint="choose another folder") from error
    if picture is not None and not (root / name).exists():
        files.write(root / name, picture)
    if own_style:
        _copy_style(root / STYLE)
    if own_theme:
        _copy_theme(root / THEME)
    files.write(root / config.NAME, text)
    console.out(f"{root / config.NAME}")
    here = root.resolve() == Path.cwd().resolve()
    following = (
        "podcast generate ARTICLE" if here else f"podcast generate --show {click.format_filename(str(root))} ARTICLE"
    )
    console.out(following)
    console.document(
        {"show": str(root), "settings": str(root / config.NAME), "cover": str(root / name), "next": following}
    )


def _copy_style(folder: Path) -> None:
    """The program's own style, every language of it."""
    from podcast import files
    from podcast.writer.style import OWN

    own = OWN / "kopi-sedap"
    for path in sorted(own.rglob("*")):
        if path.suffix in (".j2", ".toml"):
            files.write(folder / path.relative_to(own), path.read_bytes())


def _add_theme(console: Console, root: Path) -> None:
    """Copy the theme into a show that stands, and say which line of its settings makes use of it."""
    if (root / THEME).exists():
        raise UsageError(f"{root / THEME} is there already", hint="change the files in it, or move it away")
    _copy_theme(root / THEME)
    console.out(str(root / THEME))
    console.note(f'to use it, write theme = "{THEME}" above the first [table] of {root / "podcast.toml"}')
    console.document({"theme": str(root / THEME)})


def _copy_theme(folder: Path) -> None:
    """The templates and files of the pages; feed.xml is no matter of taste."""
    from podcast import files
    from podcast.templates import HERE, PAGES

    for name in PAGES:
        files.write(folder / name, (HERE / name).read_bytes())


def _answer(given: str | None, question: str, default: str, choices: Sequence[str]) -> str:
    if given is not None:
        return given
    if sys.stdin.isatty() and sys.stderr.isatty():
        kind = click.Choice(choices) if choices else str
        answer: str = click.prompt(question, default=default, type=kind, err=True)
        return answer
    return default


def _picture(root: Path, given: Path | None) -> tuple[bytes | None, str]:
    """The cover that was brought, None where it is to be drawn, and its name in the show."""
    if given is None:
        return None, "cover.jpg"
    suffix = given.suffix.lower().replace(".jpeg", ".jpg")
    if suffix not in (".jpg", ".png"):
        raise UsageError(f"{given} is neither .jpg nor .png", hint="directories take these two; convert it first")
    name = f"cover{suffix}"
    if (root / name).exists() and not (root / name).samefile(given):
        raise UsageError(f"{root / name} is there already", hint="move it away, or leave out --cover")
    try:
        return given.read_bytes(), name
    except OSError as error:
        raise UsageError(f"cannot read {given}: {error.strerror}", hint="give the path of a picture") from error
