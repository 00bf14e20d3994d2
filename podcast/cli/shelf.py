"""The commands of the shelf: list, show, play, remove."""

from __future__ import annotations

import sys
from typing import Any

import click

from podcast.cli import complete
from podcast.cli.console import Console, common
from podcast.cli.when import clock, milliseconds
from podcast.errors import LibraryError, UsageError


@click.command("list")
@common
@click.pass_obj
def list_command(console: Console) -> int:
    """Example: podcast list

    One line for each episode and draft; a folder that is damaged is named, and the others are listed all the same.
    """
    from podcast import library

    shelf = library.glance(console.root())
    for entry in shelf.entries:
        console.out(f"{entry.slug}  {entry.published[:10]}  {clock(entry.duration_ms)}  {entry.title}")
    for slug in shelf.drafts:
        console.out(f"{slug}  draft")
    if not shelf.entries and not shelf.drafts and not shelf.damaged:
        console.note("the shelf is empty; fill it with: podcast generate SOURCE")
    for error in shelf.damaged:
        console.error(error.what, error.hint)
    console.document(
        {
            "episodes": [
                {
                    "slug": entry.slug,
                    "number": entry.number,
                    "guid": entry.guid,
                    "title": entry.title,
                    "language": entry.language,
                    "published": entry.published,
                    "audio": f"{library.FOLDER}/{entry.slug}/{entry.file}",
                    "duration_ms": entry.duration_ms,
                    "script": f"{library.FOLDER}/{entry.slug}/{library.SCRIPT}",
                }
                for entry in shelf.entries
            ],
            "drafts": [
                {"slug": slug, "number": library.number_of(slug), "script": f"{library.FOLDER}/{slug}/{library.SCRIPT}"}
                for slug in shelf.drafts
            ],
            "damaged": [{"error": error.what, "hint": error.hint} for error in shelf.damaged],
        }
    )
    return 1 if shelf.damaged else 0


@click.command("show")
@click.argument("slug", shell_complete=complete.slugs)
@common
@click.pass_obj
def show_command(console: Console, slug: str) -> None:
    """Example: podcast show 15

    SLUG is a folder's name, its number, or a part of its name. With --json: the whole record, episode.json.
    """
    from podcast import library

    root = console.root()
    name = library.find(root, slug)
    episode = library.episode(root, name)
    folder = f"{library.FOLDER}/{name}"
    if episode is None:
        article = library.article(root, name)
        rows: list[tuple[str, Any]] = [
            ("draft", name),
            *(("source", one.url or one.origin) for one in (article.stories or (article,) if article else ())),
            ("script", f"{folder}/{library.SCRIPT}"),
            ("next", f"podcast record {name}"),
        ]
        document: Any = {"slug": name, "draft": True, "script": f"{folder}/{library.SCRIPT}"}
    else:
        rows = [
            ("title", episode.title),
            ("number", episode.number),
            ("published", episode.published),
            ("language", episode.language),
            *(("source", ", ".join(filter(None, (one.title, one.site, one.url)))) for one in episode.sources),
            ("summary", episode.summary),
            (
                "audio",
                f"{folder}/{episode.audio.file}, {clock(episode.audio.duration_ms)}, {episode.audio.bytes} bytes",
            ),
            ("loudness", f"{episode.loudness.integrated_lufs} LUFS, peak {episode.loudness.true_peak_dbtp} dBTP"),
            ("script", f"{folder}/{library.SCRIPT}"),
            *([("model", episode.made_from.model)] if episode.made_from.model else []),
            ("guid", episode.guid),
            *(("", f"{clock(chapter.start_ms)}  {chapter.title}") for chapter in episode.chapters),
        ]
        document = episode.model_dump(mode="json")
    for label, value in rows:
        if value is not None:
            console.out(f"{label:<10} {value}")
    console.document(document)


@click.command("play")
@click.argument("slug", shell_complete=complete.slugs)
@click.option("--here", is_flag=True, help="In this terminal, line by line, even where there is a desktop.")
@click.option("--at", metavar="M:SS", default="0:00", help="Begin there, in this terminal.")
@common
@click.pass_obj
def play_command(console: Console, slug: str, here: bool, at: str) -> None:
    """Example: podcast play 15

    Opens the MP3 with the player of the desktop. Where there is none, or with --here or --at, it is played in the
    terminal, and each line is shown as it is heard; Ctrl-C ends.
    """
    from podcast import library
    from podcast.cli import loudspeaker

    root, start_ms = console.root(), milliseconds(at)
    name = library.find(root, slug)
    episode = library.episode(root, name)
    if episode is None:
        raise LibraryError(f"{name} is a draft without sound", hint=f"make it sound: podcast record {name}")
    path = root / library.FOLDER / name / episode.audio.file
    if not path.is_file():
        raise LibraryError(f"{path} is missing", hint=f"make it again: podcast record {name}")
    if start_ms >= episode.audio.duration_ms:
        hint = f"give a time before {clock(episode.audio.duration_ms)}"
        raise UsageError(f"{name} has ended by {at}", hint=hint)
    console.out(str(path))
    click.get_text_stream("stdout").flush()
    document = {"slug": name, "audio": f"{library.FOLDER}/{name}/{episode.audio.file}"}
    if loudspeaker.desktop() and not here and not start_ms and click.launch(str(path)) == 0:
        console.document(document)
        return
    waiting = [cue for cue in reversed(episode.cues) if cue.end_ms > start_ms]

    def heard(ms: int) -> None:
        while waiting and waiting[-1].start_ms <= ms:
            cue = waiting.pop()
            console.note(f"{clock(cue.start_ms):>7}  {cue.speaker}: {cue.text}")

    loudspeaker.file(path, heard, start_ms=start_ms)
    console.document(document)


@click.command("remove")
@click.argument("slugs", metavar="SLUG...", nargs=-1, required=True, shell_complete=complete.slugs)
@click.option("--yes", is_flag=True, help="Do not ask, even on a terminal.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@common
@click.pass_obj
def remove_command(console: Console, /, slugs: tuple[str, ...], yes: bool, dry_run: bool) -> int:
    """Example: podcast remove 15

    Deletes the folder and takes the episode out of the feed. Its number is never used again.
    """
    from podcast import library, pipeline
    from podcast.cli.front import tell_window
    from podcast.cli.make import plain_order

    root, show = console.show()
    names = list(dict.fromkeys(library.find(root, slug) for slug in slugs))
    asked = sys.stdin.isatty() and not yes and not dry_run
    if asked and not click.confirm(f"Delete {', '.join(names)} for good?", err=True):
        console.note("nothing was removed")
        console.document({"removed": []})
        return 1
    for name in names:
        window = pipeline.remove(root, show, name, plain_order(console, dry_run=dry_run))
        if dry_run and window:
            tell_window(console, window, dry_run)
        console.out(f"{'would be ' if dry_run else ''}removed  {name}")
    console.document({"removed": names})
    return 0
