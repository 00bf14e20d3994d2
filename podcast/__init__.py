"""Kopi Sedap: articles become a podcast, offline, with a receipt for every fact.

import podcast

outcome = podcast.generate("article.txt", show="my-show")
for episode in outcome.episodes:
    print(episode.audio, episode.status)
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from podcast.pipeline import Outcome

__all__ = ["generate"]


def generate(
    *sources: str,
    show: str | Path = ".",
    date: str | None = None,
    engine: str | None = None,
    language: str | None = None,
    minutes: float | None = None,
    number: int | None = None,
    workers: int | None = None,
    force: bool = False,
    publish: bool = True,
    cache: str | Path | None = None,
) -> Outcome:
    """Make an episode of each source (a URL or a file) in the show's folder, and rebuild its feed.

    ``date`` is a day or a moment in RFC 3339, today when it is not given. A source that fails is in ``failed`` of what
    comes back, and stops no other. Raises ``podcast.errors.PodcastError`` for what stops them all.
    """
    from podcast import config, pipeline
    from podcast.cli.console import cache_folder
    from podcast.cli.when import moment, today

    root = Path(show)
    settings = config.load(root / config.NAME)
    changes = {"engine": engine, "minutes": minutes}
    settings = settings.model_copy(update={key: value for key, value in changes.items() if value is not None})
    order = pipeline.Order(
        today=today(),
        date=None if date is None else moment(date),
        cache=cache_folder(None if cache is None else str(cache)) / "takes",
        language=language,
        number=number,
        workers=workers,
        force=force,
    )
    return pipeline.generate(root, settings, sources, order, window=publish)
