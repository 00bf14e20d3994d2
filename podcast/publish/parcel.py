"""What a visitor needs of a show, in the order in which it must arrive."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from podcast import files, mime
from podcast.errors import LibraryError
from podcast.model import Episode

BESIDE = ("transcript.vtt", "transcript.srt", "chapters.json")
"""Files beside the sound that the feed names."""
PICTURES = ("*.jpg", "*.png")
FEED = "feed/feed.xml"


@dataclass(frozen=True)
class Parcel:
    """A file to be sent."""

    path: str
    """Relative to the show, with ``/``; the same at the target."""
    file: Path
    sha256: str | None = None
    """As the record states it; None is worked out when it is asked for."""

    @cached_property
    def digest(self) -> str:
        """Of the bytes and of how they are labelled: when one changes, it is sent again."""
        return files.digest(self.sha256 or files.sha256(self.file), self.mime, self.cache)

    @property
    def mime(self) -> str:
        """Content-Type. A store cannot ask who wants the feed: it gets the form that browsers and apps both take."""
        return mime.FOR_BROWSERS if self.path.endswith(".xml") else mime.of(self.path)

    @property
    def cache(self) -> str:
        """Cache-Control."""
        return mime.cache(self.path)


def parcels(root: Path, episodes: Iterable[Episode]) -> list[list[Parcel]]:
    """Stages, each to be there before the next: media, what pages need, pages, the feed's older documents, the feed.

    Raises LibraryError when a file that the feed names is missing or has another length.
    """
    media = [parcel for episode in sorted(episodes, key=lambda one: one.slug) for parcel in _of_episode(root, episode)]
    window = sorted(path for path in (root / "feed").rglob("*") if path.is_file())
    stages: dict[str, list[Parcel]] = {"else": [], "page": [], "older": [], "feed": []}
    for file in window:
        inside = file.relative_to(root)
        if any(part.startswith(".") for part in inside.parts) or file.suffix not in mime.MIME:
            continue
        path = inside.as_posix()
        kind = "feed" if path == FEED else {".html": "page", ".xml": "older"}.get(file.suffix, "else")
        stages[kind].append(Parcel(path, file))
    if not stages["feed"]:
        raise LibraryError(f"{root / FEED} is missing", hint="build it first: podcast publish")
    return [media, *stages.values()]


def _of_episode(root: Path, episode: Episode) -> Iterable[Parcel]:
    home = root / "episodes" / episode.slug
    known: dict[str, str | None] = {}
    for sound in episode.audio.formats:
        length = _length(home / sound.file, episode.slug)
        if length != sound.bytes:
            raise LibraryError(
                f"{home / sound.file} has {length} bytes, its record says {sound.bytes}",
                hint=f"make it again: podcast record {episode.slug} --force",
            )
        known[sound.file] = sound.sha256
    for name in BESIDE:
        _length(home / name, episode.slug)
        known[name] = None
    for picture in sorted(path.name for pattern in PICTURES for path in home.glob(pattern)):
        if not picture.startswith("."):
            known[picture] = None
    for name, sha256 in known.items():
        yield Parcel(f"episodes/{episode.slug}/{name}", home / name, sha256)


def _length(path: Path, slug: str) -> int:
    if not path.is_file():
        raise LibraryError(f"{path} is missing", hint=f"make it again: podcast record {slug}")
    return path.stat().st_size
