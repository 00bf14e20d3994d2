"""The commands for what a show follows: update, import."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from podcast.cli.console import Console, common
from podcast.cli.make import OVERRULING, SPEAKING, order_of, settings, tell, with_options
from podcast.cli.when import now

if TYPE_CHECKING:
    from podcast.following import Due
    from podcast.pipeline import Looked, Update

EVERY = {"daily": 1, "weekly": 7}
"""Days from one digest to the next."""
STORIES = 10
"""Articles in a digest at most, unless --limit says otherwise; the newest come first, the others wait."""


@click.command("update")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Most episodes in this run.")
@click.option("--digest", type=click.Choice(list(EVERY)), help="One edition of all that is new, at most so often.")
@click.option("--dry-run", is_flag=True, help="Only say what would be read.")
@with_options(OVERRULING, SPEAKING)
@common
@click.pass_obj
def update_command(console: Console, /, limit: int | None, digest: str | None, no_publish: bool, **given: Any) -> int:
    """Example: podcast update -q

    Looks at each [[sources]] table of podcast.toml, makes an episode of each new article, and publishes the feed. Made
    for cron: says nothing when there is nothing new; what fails is tried again in later runs.
    """
    from podcast import pipeline

    root, show = settings(console, given)
    order = order_of(console, (), {**given, "force": False})
    window = not no_publish
    make = partial(pipeline.generate, root, show, window=window, digest=digest is not None)
    every, limit = (EVERY[digest], limit or STORIES) if digest else (None, limit)
    came = pipeline.update(root, show, order, make, now=now(), limit=limit, every=every, window=window)
    return _tell(console, came, order.dry_run)


@click.command("import")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would be followed.")
@common
@click.pass_obj
def import_command(console: Console, /, file: Path, dry_run: bool) -> int:
    """Example: podcast import subscriptions.opml

    Adds the feeds of an OPML file, as feed readers export it, to the [[sources]] of podcast.toml; what is followed
    already is left as it is.
    """
    from podcast import config, pipeline

    root = console.root()
    added = pipeline.follow(root / config.NAME, file, dry_run=dry_run)
    for item in added:
        console.out(f"{'would be followed' if dry_run else 'followed'}  {item.source}  {item.title or ''}".rstrip())
    if not added:
        console.note("nothing to add: all of it is followed already")
    console.document({"followed": [{"url": item.source, "title": item.title} for item in added]})
    return 0


def _tell(console: Console, came: Update, dry_run: bool) -> int:
    for looked in came.looked:
        console.note(_seen(looked))
    for failure in came.known:
        console.note(failure.error.what)
    for failure in came.left:
        console.warn(failure.error.what)
    for one in came.given_up:
        console.warn(f"{one.mark.source} is given up after {one.mark.tries} tries")
    if dry_run:
        for one in came.due:
            console.out(f"would be read  {one.mark.source}  {one.mark.title or ''}".rstrip())
    waiting = sum(one.mark.tries > 0 for one in came.waiting), len(came.waiting)
    if waiting[1] and not dry_run:
        console.note(f"{waiting[1]} wait for a later run, {waiting[0]} of them because they failed")
    more = {
        "sources": [
            {
                "source": one.source,
                "status": one.status,
                "listed": one.listed,
                "new": one.fresh,
                "left": dict(one.left),
                "ahead": one.ahead,
            }
            for one in came.looked
        ],
        "due": [_due(one) for one in came.due],
        "known": [{"source": failure.source, "reason": failure.error.what} for failure in came.known],
        "left": [{"source": failure.source, "reason": failure.error.what} for failure in came.left],
        "given_up": [_due(one) for one in came.given_up],
        "waiting": [_due(one) for one in came.waiting],
    }
    return tell(console, came.outcome, dry_run, more)


def _seen(looked: Looked) -> str:
    """What a look at one source came to, in a line."""
    if looked.status != "read":
        return f"{looked.source}: {looked.status}"
    ahead = f"; {looked.ahead} dated in the future, which counts as undated" if looked.ahead else ""
    left = "".join(f"; {count} left: {reason}" for reason, count in looked.left.items())
    return f"{looked.source}: read, {looked.fresh} new of {looked.listed}{ahead}{left}"


def _due(one: Due) -> dict[str, Any]:
    mark = one.mark
    told = {"source": mark.source, "from": one.source, "title": mark.title, "published": mark.published}
    return {**told, "tries": mark.tries, "reason": mark.reason}
