"""podcast update: look at the followed sources, and make an episode of what is new."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import click

from podcast.cli.console import Console, common
from podcast.cli.make import OVERRULING, SPEAKING, order_of, settings, tell, with_options
from podcast.cli.when import now

if TYPE_CHECKING:
    from podcast.following import Due
    from podcast.pipeline import Update


@click.command("update")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Most episodes in this run.")
@click.option("--dry-run", is_flag=True, help="Only say what would be read.")
@with_options(OVERRULING, SPEAKING)
@common
@click.pass_obj
def update_command(console: Console, /, limit: int | None, no_publish: bool, **given: Any) -> int:
    """Example: podcast update -q

    Looks at each [[sources]] table of podcast.toml, makes an episode of each new article, and publishes the feed. Made
    for cron: says nothing when there is nothing new; what fails is tried again in later runs.
    """
    from podcast import pipeline

    root, show = settings(console, given)
    order = order_of(console, (), {**given, "force": False})
    make = partial(pipeline.generate, root, show, window=not no_publish)
    return _tell(console, pipeline.update(root, show, order, make, now=now(), limit=limit), order.dry_run)


def _tell(console: Console, came: Update, dry_run: bool) -> int:
    for looked in came.looked:
        left = "".join(f"; {count} left: {reason}" for reason, count in looked.left.items())
        console.note(f"{looked.source}: {looked.status}, {looked.fresh} new of {looked.listed}{left}")
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
            {"source": one.source, "status": one.status, "listed": one.listed, "new": one.fresh, "left": dict(one.left)}
            for one in came.looked
        ],
        "due": [_due(one) for one in came.due],
        "known": [{"source": failure.source, "reason": failure.error.what} for failure in came.known],
        "left": [{"source": failure.source, "reason": failure.error.what} for failure in came.left],
        "given_up": [_due(one) for one in came.given_up],
        "waiting": [_due(one) for one in came.waiting],
    }
    return tell(console, came.outcome, dry_run, more)


def _due(one: Due) -> dict[str, Any]:
    mark = one.mark
    told = {"source": mark.source, "from": one.source, "title": mark.title, "published": mark.published}
    return {**told, "tries": mark.tries, "reason": mark.reason}
