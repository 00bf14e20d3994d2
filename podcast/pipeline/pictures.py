"""The pictures of an episode: its cover with number and theme, and those a person put beside its chapters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from podcast import cover, library
from podcast.errors import LibraryError, SoundError
from podcast.model import Script, Show
from podcast.pipeline.window import cover_of

COVER = "cover.jpg"
"""The episode's own picture, in its folder."""
SOBER = "abu"
"""Palette of an edition that knows when not to joke."""
SUFFIXES = (".jpg", ".jpeg", ".png")


@dataclass(frozen=True)
class Picture:
    """A picture as it was found."""

    path: Path
    data: bytes

    def check(self) -> None:
        """Raise SoundError when it cannot be used."""
        if fault := cover.fault(self.data):
            hint = "put a JPEG or PNG of 1400 to 3000 pixels a side there"
            raise SoundError(f"the picture {self.path} {fault}", hint=hint)


@dataclass(frozen=True)
class Pictures:
    """What the pictures of an episode are made from."""

    show: Picture
    """The show's cover."""
    brought: Picture | None
    """A cover that a person put into the episode's folder."""
    chapters: Mapping[str, Picture]
    """By the section's id."""
    palette: str
    drawn: bool
    """Whether the episode gets a cover that is drawn for it."""

    @property
    def own(self) -> bool:
        """Whether the episode's cover is its alone, and not the show's."""
        return self.drawn or self.brought is not None

    def check(self) -> None:
        """Raise SoundError for a picture that cannot be used."""
        for picture in (self.brought or self.show, *self.chapters.values()):
            picture.check()

    def parts(self) -> Iterator[str | bytes]:
        """All that decides how they look, but for the words."""
        yield from (self.palette, str(self.own), (self.brought or self.show).data)
        for section in sorted(self.chapters):
            yield from (section, self.chapters[section].data)

    def cover(self, show: Show, script: Script) -> bytes:
        """The cover: brought by a person, drawn, or drawn over the one that a person gave the show."""
        if self.brought:
            return self.brought.data
        if not self.drawn:
            return self.show.data
        words = script.theme or script.title
        if cover.drawn(self.show.data):
            return cover.episode(show.title, script.number, words, palette=self.palette)
        return cover.stamped(self.show.data, show.title, script.number, words, palette=self.palette)


def gather(root: Path, show: Show, slug: str, script: Script, *, grave: bool) -> Pictures:
    """What an episode will show. A person may put pictures into its folder before it is recorded.

    ``cover.jpg`` there is the episode's cover, ``story.jpg`` the picture of the section ``story``. Raises LibraryError.
    """
    folder = root / library.FOLDER / slug
    brought = _content(folder / COVER)
    return Pictures(
        show=Picture(root / show.cover, cover_of(root, show)),
        brought=Picture(folder / COVER, brought) if brought and not cover.drawn(brought) else None,
        chapters=dict(_chapters(folder, script)),
        palette=SOBER if grave else show.palette,
        drawn=show.episode_covers,
    )


def missing(root: Path, show: Show) -> str | None:
    """A warning when podcast.toml names a cover that is not there; the usual name may be missing without a word."""
    if (root / show.cover).is_file() or show.cover == Show.model_fields["cover"].default:
        return None
    return f"there is no {show.cover}, which podcast.toml names as the cover; one is drawn instead"


def _chapters(folder: Path, script: Script) -> Iterator[tuple[str, Picture]]:
    for section in script.sections:
        # Ids come from a file that people edit: they must not lead out of the folder.
        if section.id == Path(COVER).stem or not re.fullmatch(r"[a-z0-9-]+", section.id):
            continue
        for path in (folder / f"{section.id}{suffix}" for suffix in SUFFIXES):
            if data := _content(path):
                yield section.id, Picture(path, data)
                break


def _content(path: Path) -> bytes:
    """Bytes of a file; none when there is no such file."""
    if not path.is_file():
        return b""
    try:
        return path.read_bytes()
    except OSError as error:
        raise LibraryError(f"cannot read {path}: {error.strerror}", hint="check its permissions") from error
