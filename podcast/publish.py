"""Puts the show where visitors are: media first, pages next, the feed last, so that no feed names a missing file."""

from __future__ import annotations

import filecmp
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from podcast import files
from podcast.errors import LibraryError, UsageError
from podcast.model import Episode, Show

BESIDE = ("transcript.vtt", "transcript.srt", "chapters.json")
"""Files beside the sound that the feed names."""
PICTURES = ("*.jpg", "*.png")
FEED = "feed/feed.xml"


def to(
    target: str,
    root: Path,
    show: Show,
    episodes: Sequence[Episode],
    *,
    dry_run: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> list[str]:
    """Bring the folder ``target`` up to date with the show in ``root``; return what was sent, in order.

    Paths are relative to the show, with ``/``. Unchanged files are left alone and each file is switched in one step,
    so an interrupted run is finished by the next. Nothing is removed. ``dry_run`` only lists. ``progress`` is told
    (files looked at, files in all). Raises UsageError for a target that cannot be used, LibraryError when a file that
    the feed names is missing or has another length.
    """
    folder = _folder(target, root)
    wanted = list(_visitors_files(root, episodes))
    sent = []
    for count, path in enumerate(wanted, 1):
        if not _same(root / path, folder / path):
            if not dry_run:
                _copy(root / path, folder / path)
            sent.append(path)
        if progress:
            progress(count, len(wanted))
    return sent


def _folder(target: str, root: Path) -> Path:
    if found := re.match(r"([A-Za-z][A-Za-z0-9+.-]+)://", target):
        raise UsageError(f"cannot publish to {found[0]} addresses", hint="give a folder, such as --to /var/www/podcast")
    if not target.strip():
        raise UsageError("the publish target is empty", hint="give a folder, such as --to /var/www/podcast")
    folder = Path(target).expanduser().resolve()
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{target} is a file", hint="give a folder, such as --to /var/www/podcast")
    own = root.resolve()
    for out in (folder / "feed", folder / "episodes"):
        inside = any(out.is_relative_to(own / name) for name in ("feed", "episodes"))
        if inside or own.is_relative_to(out):
            raise UsageError(
                f"{target} would mix the published files with the show's own", hint="give a folder outside the show"
            )
    return folder


def _visitors_files(root: Path, episodes: Sequence[Episode]) -> Iterator[str]:
    """Everything that a visitor needs, in the order in which it must arrive."""
    for episode in sorted(episodes, key=lambda one: one.slug):
        yield from _media(root, episode)
    window = sorted(path for path in (root / "feed").rglob("*") if path.is_file())
    names = [path.relative_to(root) for path in window]
    public = [name.as_posix() for name in names if not any(part.startswith(".") for part in name.parts)]
    if FEED not in public:
        raise LibraryError(f"{root / FEED} is missing", hint="build it first: podcast publish")
    pages = [name for name in public if name.endswith(".html")]
    yield from (name for name in public if name not in pages and name != FEED)
    yield from pages
    yield FEED


def _media(root: Path, episode: Episode) -> Iterator[str]:
    home = f"episodes/{episode.slug}"
    for name in (*BESIDE, episode.audio.file):
        if not (root / home / name).is_file():
            raise LibraryError(f"{root / home / name} is missing", hint=f"make it again: podcast record {episode.slug}")
    length = (root / home / episode.audio.file).stat().st_size
    if length != episode.audio.bytes:
        raise LibraryError(
            f"{root / home / episode.audio.file} has {length} bytes, its record says {episode.audio.bytes}",
            hint=f"make it again: podcast record {episode.slug} --force",
        )
    pictures = sorted(path.name for pattern in PICTURES for path in (root / home).glob(pattern))
    yield from (f"{home}/{name}" for name in (episode.audio.file, *BESIDE, *pictures) if not name.startswith("."))


def _same(ours: Path, theirs: Path) -> bool:
    try:
        return theirs.is_file() and filecmp.cmp(ours, theirs, shallow=False)
    except OSError:
        return False


def _copy(ours: Path, theirs: Path) -> None:
    with files.replacing(theirs) as temporary:
        shutil.copyfile(ours, temporary)
