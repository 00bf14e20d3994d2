"""Tells whoever listens that something was tried again: no retry stays unseen."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar

_told: ContextVar[dict[str, int] | None] = ContextVar("told", default=None)
"""What was tried again, and how often; each episode has its own, also while several are made at once."""


def tell(what: str) -> None:
    """Say that something is tried again, and why; from any thread that works for the listener."""
    told = _told.get()
    if told is not None:
        told[what] = told.get(what, 0) + 1


@contextlib.contextmanager
def listening() -> Iterator[list[str]]:
    """What was tried again meanwhile, each once with how often.

    >>> with listening() as heard: tell("busy"), tell("busy")
    (None, None)
    >>> heard
    ['tried again, 2 times: busy']
    """
    told, heard = dict[str, int](), list[str]()
    before = _told.set(told)
    try:
        yield heard
    finally:
        _told.reset(before)
        times = {1: "once"}
        heard += [f"tried again, {times.get(count, f'{count} times')}: {what}" for what, count in told.items()]
