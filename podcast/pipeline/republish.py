"""Moves an episode's date, the one thing of a published episode that nothing else may change."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from podcast import files, library
from podcast.errors import LibraryError
from podcast.model import Episode, Show
from podcast.pipeline.order import Order, Window
from podcast.pipeline.window import FEED, preview, rebuild, whole


def republish(root: Path, show: Show, name: str, order: Order) -> tuple[Episode, Window | None]:
    """Date an episode anew: of ``order.date``, else of today, so that apps show it as new; its guid stays.

    The sound is not touched, so that nobody downloads it twice; its tags go on telling when it was made. Give the
    episode as it is then, and what that does to ``feed/``; None when there is no feed or nothing changes. A dry run
    only looks. Raises LibraryError.
    """
    slug = library.find(root, name)
    with nullcontext() if order.dry_run else library.locked(root, "podcast republish"):
        old = library.episode(root, slug)
        if old is None or not whole(root, old):
            what = f"{slug} is a draft without sound" if old is None else f"{slug} is not whole: a file is missing"
            raise LibraryError(what, hint=f"make it sound: podcast record {slug}")
        new = old.model_copy(update={"published": order.date or order.today})
        if new == old:
            return old, None
        standing = (root / FEED).exists()
        if order.dry_run:
            return new, preview(root, show, instead=new) if standing else None
        files.write(root / library.FOLDER / slug / library.RECORD, new.to_json())
        return new, rebuild(root, show) if standing else None
