"""From the shelf to the window: ``feed/`` rebuilt byte for byte from the episodes that are whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from podcast import cover, feed, files, library, site
from podcast.errors import LibraryError, PodcastError
from podcast.model import Episode, Show
from podcast.pipeline.order import Window

FEED, FRONT = "feed/feed.xml", "feed"
TRANSCRIPT, SUBTITLES, CHAPTERS = "transcript.vtt", "transcript.srt", "chapters.json"
WAVEFORM = "waveform.json"


def rebuild(root: Path, show: Show, *, without: str | None = None) -> Window:
    """Write what changed in ``feed/``, feed.xml last, and then remove what no longer belongs there.

    ``without`` is left out, and so is what is damaged or not whole: the window says why. Raises LibraryError.
    """
    content, window = _content(root, show, without)
    written = [path for path, data in content.items() if files.write_changed(root / FRONT / path, data)]
    try:
        stale = _stale(root / FRONT, content)
        for path in stale:
            path.unlink()
        for folder in sorted((path for path in (root / FRONT).rglob("*") if path.is_dir()), reverse=True):
            if not any(folder.iterdir()):
                folder.rmdir()
    except OSError as error:
        raise LibraryError(f"cannot tidy {root / FRONT}: {error}", hint="check the folder's permissions") from error
    return replace(window, written=tuple(written), removed=_names(root / FRONT, stale))


def preview(root: Path, show: Show) -> Window:
    """What ``rebuild`` would do, without doing it."""
    content, window = _content(root, show)
    front = root / FRONT
    written = [
        path for path, data in content.items() if not (front / path).is_file() or (front / path).read_bytes() != data
    ]
    return replace(window, written=tuple(written), removed=_names(front, _stale(front, content)))


def _content(root: Path, show: Show, without: str | None = None) -> tuple[dict[str, bytes], Window]:
    """Every file of ``feed/`` by its path in there, in the order of writing."""
    shelf = library.shelf(root)
    complete = [episode for episode in shelf.episodes if episode.slug != without and whole(root, episode)]
    left_out: list[PodcastError] = [*shelf.damaged]
    for episode in shelf.episodes:
        if episode not in complete and episode.slug != without:
            what = f"{library.FOLDER}/{episode.slug} is not whole: a file is missing or has another length"
            left_out.append(LibraryError(what, hint=f"make it again: podcast record {episode.slug}"))
    mime = "image/png" if show.cover.lower().endswith(".png") else "image/jpeg"
    text = feed.rss(show, complete, cover_mime=mime)
    content = dict(site.pages(show, complete, lambda slug: library.article(root, slug)))
    content["cover.png" if mime == "image/png" else "cover.jpg"] = cover_of(root, show)
    content["feed.xml"] = text.encode()
    return content, Window(FEED, len(complete), (), (), tuple(left_out))


def _stale(front: Path, content: Mapping[str, bytes]) -> list[Path]:
    """Files that do not belong in ``front``; hidden ones are not ours, apart from those a kill left half written."""
    found = []
    for path in sorted(front.rglob("*")):
        ours = not path.name.startswith(".") or path.name.startswith(files.TEMPORARY)
        if ours and not (path.is_dir() and not path.is_symlink()) and path.relative_to(front).as_posix() not in content:
            found.append(path)
    return found


def _names(front: Path, paths: list[Path]) -> tuple[str, ...]:
    return tuple(path.relative_to(front).as_posix() for path in paths)


def whole(root: Path, episode: Episode) -> bool:
    """Whether all that belongs to an episode is in its folder, at a glance; ``check`` looks closely."""
    folder = root / library.FOLDER / episode.slug
    pictures = (name for name in (episode.cover, *(chapter.image for chapter in episode.chapters)) if name)
    beside = (library.ARTICLE, library.SCRIPT, TRANSCRIPT, SUBTITLES, CHAPTERS, *pictures)
    sounds = ((folder / each.file, each.bytes) for each in episode.audio.formats)
    return all(_length(path) == length for path, length in sounds) and all((folder / name).is_file() for name in beside)


def _length(path: Path) -> int | None:
    return path.stat().st_size if path.is_file() else None


def cover_of(root: Path, show: Show) -> bytes:
    """The show's picture; one is drawn when its folder holds none."""
    path = root / show.cover
    if path.is_file():
        try:
            return path.read_bytes()
        except OSError as error:
            raise LibraryError(f"cannot read {path}: {error.strerror}", hint="check its permissions") from error
    return _drawn(show.title, show.palette)


@cache
def _drawn(title: str, palette: str) -> bytes:
    return cover.draw(title, palette=palette)
