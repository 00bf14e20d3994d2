"""Brings a voice from the hub or a mirror into the user's data folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from podcast.engines import catalogue, download, fetched, piper
from podcast.errors import EngineError, UsageError
from podcast.model import Fetch

HOURS_S = 4 * 3600.0
"""The largest voices have a hundred megabytes, and connections are slow in places."""


@dataclass(frozen=True)
class Installed:
    """A voice that is here now."""

    name: str
    engine: str
    licence: str
    files: tuple[str, ...]
    sha256: str
    """Of its largest file, the one that sounds."""
    new: bool = True
    """False when it was here already, and nothing was fetched."""


def install(
    name: str,
    *,
    mirror: str,
    fetch: Fetch,
    tell: Callable[[str], None],
    count: Callable[[str, int, int], None],
    wait_s: float = 1.0,
) -> Installed:
    """Fetch the voice ``name`` from ``mirror``, show its licence, and put its files into place, the sound last.

    Raises UsageError for an unknown name or a private mirror that is not allowed, EngineError for what the server did.
    """
    from podcast.web.client import client
    from podcast.web.guard import Refused

    offer = catalogue.offer(name)
    place = fetched.folder(offer.engine)
    paths = tuple(str(place / part.file) for part in offer.parts)
    if not mirror.startswith(("https://", "http://")):
        raise UsageError(f"the mirror {mirror!r} is no address", hint=f"it looks like {catalogue.HUB}")
    if sha256 := _here(offer, place):
        return Installed(name, offer.engine, offer.licence or _licence(name, place), paths, sha256, new=False)
    if offer.licence:
        tell(f"{name}: licence: {offer.licence}")
    try:
        with client(fetch, seconds=HOURS_S) as visitor:
            for part in offer.parts:
                try:
                    sha256 = download.fetch(
                        visitor,
                        f"{mirror.rstrip('/')}/{part.path}",
                        place / part.file,
                        sha256=part.sha256,
                        size=part.size,
                        progress=_percent(part.file, count),
                        wait_s=wait_s,
                        fault=partial(piper.fault, name=part.file) if offer.engine == "piper" else None,
                    )
                except download.AbsentError:
                    if part.needed:
                        raise
                if not part.needed:
                    tell(f"{name}: licence: {_licence(name, place)}")
    except Refused as refused:
        raise UsageError(f"{mirror}: {refused}", hint=f"if you trust it: --allow-host {refused.allow}") from refused
    return Installed(name, offer.engine, offer.licence or _licence(name, place), paths, sha256)


def _here(offer: catalogue.Offer, place: Path) -> str:
    """Digest of the voice when all of it is here already, as it was fetched, else empty."""
    try:
        *_, sha256 = (fetched.digest(place / part.file, offer.name) for part in offer.parts if part.needed)
    except EngineError:
        return ""
    return sha256 if sha256.startswith(offer.parts[-1].sha256) else ""


def _licence(name: str, place: Path) -> str:
    try:
        stated = piper.licence((place / f"{name}{piper.CARD}").read_text("utf-8", "replace"))
    except OSError:
        stated = "not stated, there is no model card"
    return catalogue.PIPER_NOTES.get(name, "") + stated


def _percent(file: str, count: Callable[[str, int, int], None]) -> Callable[[int, int], None]:
    last = [0]

    def progress(here: int, total: int) -> None:
        percent = 100 * here // total
        for step in range(last[0] + 1, percent + 1):
            count(f"{file}: fetching", step, 100)
        last[0] = max(last[0], percent)

    return progress
