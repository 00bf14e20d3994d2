"""The commands of the shop window: publish, serve."""

from __future__ import annotations

import click

from podcast.cli.console import Console, common
from podcast.errors import LibraryError


@click.command("publish")
@click.option("--to", "target", metavar="TARGET", help="Also bring this folder up to date with the whole site.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@common
@click.pass_obj
def publish_command(console: Console, target: str | None, dry_run: bool) -> int:
    """Example: podcast publish --to /var/www/podcast

    Rebuilds feed/ from the episodes; the same episodes give the same bytes. Only what a visitor needs goes to TARGET.
    """
    from podcast import pipeline
    from podcast.cli.make import plain_order

    root, show = console.show()
    window = pipeline.publish(root, show, plain_order(console, dry_run=dry_run), to=target)
    would = "would be " if dry_run else ""
    if not console.quiet:
        for word, paths in (("written", window.written), ("removed", window.removed)):
            for path in paths:
                console.out(f"{would}{word}  feed/{path}")
        for path in window.sent:
            console.out(f"{would}sent  {path}")
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
            "left_out": [{"error": error.what, "hint": error.hint} for error in window.left_out],
        }
    )
    return 1 if window.left_out else 0


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
    from podcast import server

    root, show = console.show()
    if not (root / "feed" / "feed.xml").is_file():
        raise LibraryError("there is no feed to serve yet", hint="make one with: podcast publish")

    def ready(address: str) -> None:
        console.out(f"{address}/feed/")
        console.out(f"{address}/feed/feed.xml")
        console.document({"page": f"{address}/feed/", "feed": f"{address}/feed/feed.xml"})
        click.get_text_stream("stdout").flush()
        console.note("subscribe to the second address in a podcast app; Ctrl-C ends")
        if host in ("127.0.0.1", "localhost", "::1"):
            console.note("for a phone on the same network: podcast serve --host 0.0.0.0")

    server.serve(root, show, host=host, port=port, on_ready=ready)
