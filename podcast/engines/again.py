"""Tells whoever listens that something was tried again: no retry stays unseen."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator

_log = logging.getLogger("podcast.again")
_log.propagate = False


def tell(what: str) -> None:
    """Say that something is tried again, and why; from any thread of this process."""
    _log.warning("%s", what)


@contextlib.contextmanager
def listening() -> Iterator[list[str]]:
    """What was tried again meanwhile, each once with how often.

    >>> with listening() as heard: tell("busy"), tell("busy")
    (None, None)
    >>> heard
    ['tried again, 2 times: busy']
    """
    told: dict[str, int] = {}

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told[record.getMessage()] = told.get(record.getMessage(), 0) + 1

    ear, heard = Ear(), list[str]()
    _log.addHandler(ear)
    try:
        yield heard
    finally:
        _log.removeHandler(ear)
        times = {1: "once"}
        heard += [f"tried again, {times.get(count, f'{count} times')}: {what}" for what, count in told.items()]
