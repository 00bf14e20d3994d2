"""Kopi Sedap: articles become a podcast, offline, with a receipt for every fact.

import podcast

outcome = podcast.generate("article.txt", show="my-show")
for episode in outcome.episodes:
    print(episode.audio, episode.status)
for failure in outcome.failed:
    print(failure.source, failure.error.what, failure.error.hint)

These names are the program's promise to other programs; whatever else can be imported may change.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from podcast.errors import PodcastError
    from podcast.pipeline import Failure, Outcome, Result, Window

    __version__: str

__all__ = ["Failure", "Outcome", "PodcastError", "Result", "Window", "__version__", "generate"]

_PLACES = dict.fromkeys(("Failure", "Outcome", "Result", "Window"), "podcast.pipeline")
_PLACES["PodcastError"] = "podcast.errors"


def generate(
    *sources: str | Path,
    show: str | Path = ".",
    digest: bool = False,
    date: str | None = None,
    engine: str | None = None,
    language: str | None = None,
    style: str | None = None,
    minutes: float | None = None,
    writer: Literal["template", "llm"] | None = None,
    model: str | None = None,
    number: int | None = None,
    workers: int | str | None = None,
    allow_hosts: tuple[str, ...] = (),
    force: bool = False,
    dry_run: bool = False,
    publish: bool = True,
    cache: str | Path | None = None,
    tell: Callable[[str], None] | None = None,
) -> Outcome:
    """Make an episode of each source (a URL or a file) in the show's folder, or one ``digest``; rebuild its feed.

    ``date`` is a day or a moment in RFC 3339, today when it is not given; ``tell`` gets a line at each step. A source
    that fails is in ``failed`` of what comes back, and stops no other. Raises PodcastError for what stops them all: no
    such show, a mistake in podcast.toml, an engine that is not here, another run at work.

    >>> generate("article.txt", show="/nowhere")
    Traceback (most recent call last):
        ...
    podcast.errors.UsageError: cannot read /nowhere/podcast.toml: No such file or directory
    """
    from dataclasses import replace

    from podcast import config, pipeline
    from podcast.cli.console import cache_folder
    from podcast.cli.when import moment, today

    root = Path(show)
    settings = config.load(root / config.NAME)
    fetch = settings.fetch.model_copy(update={"allow_hosts": (*settings.fetch.allow_hosts, *allow_hosts)})
    llm = settings.llm.model_copy(update={"model": model}) if model else None
    changes = {"engine": engine, "minutes": minutes, "style": style, "writer": writer, "llm": llm, "fetch": fetch}
    settings = settings.model_copy(update={key: value for key, value in changes.items() if value is not None})
    order = pipeline.Order(
        today=today(),
        date=None if date is None else moment(date),
        cache=cache_folder(None if cache is None else str(cache)) / "takes",
        language=language,
        number=number,
        workers=workers,
        force=force,
        dry_run=dry_run,
    )
    if tell is not None:
        order = replace(order, tell=tell)
    return pipeline.generate(root, settings, [str(source) for source in sources], order, window=publish, digest=digest)


def __getattr__(name: str) -> Any:
    """The other names of ``__all__``, imported when they are asked for: a program that wants one need not load all."""
    import importlib

    if name == "__version__":
        from importlib.metadata import version

        return version("kopi-sedap")
    if name in _PLACES:
        return getattr(importlib.import_module(_PLACES[name]), name)
    raise AttributeError(f"module 'podcast' has no attribute {name!r}")
