"""The commands of the shop window: publish, republish, serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from podcast.cli import complete
from podcast.cli.console import Console, common
from podcast.errors import LibraryError, UsageError

if TYPE_CHECKING:
    from podcast.pipeline import Window


@click.command("publish")
@click.option(
    "--to",
    "target",
    metavar="TARGET",
    help="Also bring this up to date with the whole site: a folder, s3://BUCKET/PREFIX, gs://… or az://….",
)
@click.option("--force", is_flag=True, help="Even over another show, or episodes that are not on this shelf.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@common
@click.pass_obj
def publish_command(console: Console, target: str | None, force: bool, dry_run: bool) -> int:
    """Example: podcast publish --to s3://my-bucket/podcast

    Rebuilds feed/ from the episodes; the same episodes give the same bytes. Only what a visitor needs goes to TARGET,
    the feed last, and only what has changed; what was interrupted is finished by running it again.
    """
    from podcast import pipeline
    from podcast.cli.make import plain_order

    if force and target is None:
        raise UsageError("--force is about a target", hint="name it: podcast publish --to TARGET --force")
    root, show = console.show()
    window = pipeline.publish(root, show, plain_order(console, dry_run=dry_run, force=force), to=target)
    tell_window(console, window, dry_run)
    for error in window.left_out:
        console.error(error.what, error.hint)
    console.out(f"{window.feed}  {window.episodes} episode{'' if window.episodes == 1 else 's'}")
    console.document(
        {
            "feed": window.feed,
            "episodes": window.episodes,
            "written": [f"feed/{path}" for path in window.written],
            "removed": [f"feed/{path}" for path in window.removed],
            "sent": list(window.sent),
            "withdrawn": list(window.withdrawn),
            "warnings": list(window.warnings),
            "left_out": [{"error": error.what, "hint": error.hint} for error in window.left_out],
        }
    )
    return 1 if window.left_out else 0


def tell_window(console: Console, window: Window, dry_run: bool) -> None:
    """A line for each file that changed here or at the target, and the warnings."""
    would = "would be " if dry_run else ""
    if not console.quiet:
        for word, paths in (
            ("written", [f"feed/{path}" for path in window.written]),
            ("removed", [f"feed/{path}" for path in window.removed]),
            ("sent", window.sent),
            ("withdrawn", window.withdrawn),
        ):
            for path in paths:
                console.out(f"{would}{word}  {path}")
    for warning in window.warnings:
        console.warn(warning)


@click.command("republish")
@click.argument("slugs", metavar="SLUG...", nargs=-1, required=True, shell_complete=complete.slugs)
@click.option("--date", metavar="DATE", help="The new date, 2026-01-31 or RFC 3339 [default: today].")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@common
@click.pass_obj
def republish_command(console: Console, /, slugs: tuple[str, ...], date: str | None, dry_run: bool) -> int:
    """Example: podcast republish 15 --date 2026-01-31

    The only way to move the date of an episode. Nothing is spoken again, and its guid stays: apps move it up, and who
    has heard it is not given it twice.
    """
    from podcast import library, pipeline
    from podcast.cli.make import plain_order

    root, show = console.show()
    order = plain_order(console, dry_run=dry_run, date=date)
    moved = []
    for name in dict.fromkeys(library.find(root, slug) for slug in slugs):
        episode, window = pipeline.republish(root, show, name, order)
        if window:
            tell_window(console, window, dry_run)
        console.out(f"{'would be ' if dry_run else ''}dated  {episode.slug}  {episode.published}")
        moved.append({"slug": episode.slug, "guid": episode.guid, "published": episode.published})
    console.document({"republished": moved})
    return 0


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="0.0.0.0 lets the network in.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one.")
@common
@click.pass_obj
def serve_command(console: Console, host: str, port: int) -> None:
    """Example: podcast serve --host 0.0.0.0

    Serves feed and episodes over HTTP until Ctrl-C: to this machine, or with --host 0.0.0.0 to the whole network, so
    that a phone can subscribe.
    """
    from podcast import qr, server

    root, show = console.show()
    if not (root / "feed" / "feed.xml").is_file():
        raise LibraryError("there is no feed to serve yet", hint="make one with: podcast publish")

    local = host in ("127.0.0.1", "localhost", "::1")

    def ready(address: str) -> None:
        console.out(f"{address}/feed/")
        console.out(f"{address}/feed/feed.xml")
        console.document({"page": f"{address}/feed/", "feed": f"{address}/feed/feed.xml"})
        click.get_text_stream("stdout").flush()
        console.note("subscribe to the second address in a podcast app; Ctrl-C ends")
        if local:
            console.note("for a phone on the same network: podcast serve --host 0.0.0.0")
        else:
            console.note(qr.text(f"{address}/feed/feed.xml"))

    server.serve(root, show, host=host, port=port, on_ready=ready)
