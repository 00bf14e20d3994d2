"""Doctor and auditor: looks at machine, voices, settings, every episode and receipt, and the feed; mends nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from podcast import config
from podcast.model import Show
from podcast.pipeline.check import feed, machine, settings, shelf, voices
from podcast.pipeline.check.finding import Finding, wrong

__all__ = ["Finding", "check", "diagnose"]


def diagnose(root: Path, cache: Path | None = None, *, speak: bool = True) -> Iterator[Finding]:
    """As ``check``, for a folder whose podcast.toml may be wrong: then each of its mistakes is a finding."""
    show, mistakes = config.examine(root / config.NAME)
    yield from (wrong("settings", error) for error in mistakes)
    if show is None or mistakes:
        yield from machine.look(root, cache)
        return
    yield from check(root, show, cache, speak=speak)


def check(root: Path, show: Show, cache: Path | None = None, *, speak: bool = True) -> Iterator[Finding]:
    """Everything that can be looked at without the network, in order; ``wrong`` is what must be mended.

    ``cache`` is the folder of the take cache. With ``speak`` every voice of the cast says a few words, unless its
    engine is online: a look must not send anything.
    """
    yield from machine.look(root, cache, show.sound)
    yield from voices.look(show, speak=speak)
    yield from settings.look(root, show)
    yield from settings.leaving(show)
    yield from shelf.look(root, show)
    yield from feed.look(root, show)
