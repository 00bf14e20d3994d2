"""From the shelf to the window: ``feed/`` rebuilt byte for byte from the episodes that are whole."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Collection, Iterator
from functools import cache, partial
from pathlib import Path

from podcast import cover, feed, files, library, qr, site
from podcast.errors import LibraryError, PodcastError
from podcast.model import Entry, Episode, Show
from podcast.pipeline.order import Window
from podcast.pipeline.rendered import Rendered
from podcast.templates import Page

FEED, FRONT = "feed/feed.xml", "feed"
TRANSCRIPT, SUBTITLES, CHAPTERS = "transcript.vtt", "transcript.srt", "chapters.json"
WAVEFORM = "waveform.json"
BESIDE = (library.ARTICLE, library.SCRIPT, TRANSCRIPT, SUBTITLES, CHAPTERS)


def rebuild(root: Path, show: Show, *, without: str | None = None) -> Window:
    """Write what changed in ``feed/``, feed.xml last, and then remove what no longer belongs there.

    ``without`` is left out, and so is what is damaged or not whole: the window says why. One page at a time is in
    memory. Raises LibraryError.
    """
    return _bring_up(root, show, without, files.write_changed, _remove, keep=True)


def preview(root: Path, show: Show, *, without: str | None = None, instead: Episode | None = None) -> Window:
    """What ``rebuild`` would do, without doing it; as if the record of ``instead`` were on the shelf already."""

    def differs(path: Path, data: bytes) -> bool:
        return not path.is_file() or path.read_bytes() != data

    return _bring_up(root, show, without, differs, lambda front, stale: None, instead=instead)


def _bring_up(
    root: Path,
    show: Show,
    without: str | None,
    write: Callable[[Path, bytes], bool],
    remove: Callable[[Path, list[Path]], None],
    *,
    instead: Episode | None = None,
    keep: bool = False,
) -> Window:
    entries, left_out = survey(root, without)
    if instead:
        entries = [Entry.of(instead) if entry.slug == instead.slug else entry for entry in entries]
    front, known, written = root / FRONT, set[str](), []
    warnings = _moved(front / "feed.xml", show)
    rendered = Rendered(root, show, len(entries), (library.RECORD, library.ARTICLE, WAVEFORM), instead)
    for page in _content(root, show, entries, instead):
        known.add(page.path)
        made_from = rendered.made_from(page)  # before it is rendered: what changes meanwhile is seen the next time
        if rendered.stands(page, made_from):
            continue
        data = page.render()
        if write(front / page.path, data):
            written.append(page.path)
        rendered.note(page, made_from, data)
    stale = _stale(front, known)
    remove(front, stale)
    if keep:
        rendered.keep(known)
    return Window(FEED, len(entries), tuple(written), _names(front, stale), tuple(left_out), warnings=warnings)


def _moved(path: Path, show: Show) -> tuple[str, ...]:
    """What to say when the feed that stands there was built for another address, and nothing leads from it."""
    head = path.read_bytes()[:4000].decode(errors="replace") if path.is_file() else ""
    found = re.search(r'<atom:link href="([^"]+)/feed/feed\.xml" rel="self"', head)
    if not found or found[1] == show.base_url or show.feed.moved_from or show.guid or qr.LOCAL.search(found[1]):
        return ()
    return (
        f"base_url was {found[1]}; who subscribed there is led to the new address, and the feed stays the same one to "
        f'directories, only with moved_from = "{found[1]}" under [feed] in podcast.toml and this feed at both places',
    )


def survey(root: Path, without: str | None = None) -> tuple[list[Entry], list[PodcastError]]:
    """The episodes that are whole, and why the others are not."""
    index = library.glance(root)
    found = [entry for entry in index.entries if entry.slug != without]
    broken = [entry.slug for entry in found if not _complete(root, entry)]
    errors = [
        LibraryError(
            f"{library.FOLDER}/{slug} is not whole: a file is missing or has another length",
            hint=f"make it again: podcast record {slug}",
        )
        for slug in broken
    ]
    return [entry for entry in found if entry.slug not in set(broken)], [*index.damaged, *errors]


def _content(root: Path, show: Show, entries: list[Entry], instead: Episode | None) -> Iterator[Page]:
    """Every file of ``feed/``, in the order of writing."""

    def episode_of(slug: str) -> Episode:
        found = instead if instead and instead.slug == slug else library.episode(root, slug)
        if found is None:
            raise LibraryError(f"{library.FOLDER}/{slug} has gone", hint="run it again")
        return found

    def edition_of(slug: str) -> site.Edition:
        return site.Edition(episode_of(slug), library.article(root, slug), _peaks(root / library.FOLDER / slug))

    png = show.cover.lower().endswith(".png")
    feed.check(show, entries)
    yield Page("cover.png" if png else "cover.jpg", partial(cover_of, root, show), cheap=True)
    yield from site.pages(show, entries, edition_of, theme=root / show.theme if show.theme else None)
    yield from feed.documents(show, entries, episode_of, cover_mime="image/png" if png else "image/jpeg")


def _peaks(folder: Path) -> tuple[int, ...]:
    """How loud the sound is from beginning to end; nothing where that was not kept."""
    try:
        return tuple(int(peak) for peak in json.loads((folder / WAVEFORM).read_bytes())["peaks"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def _remove(front: Path, stale: list[Path]) -> None:
    try:
        for path in stale:
            path.unlink()
        for folder in sorted((path for path in front.rglob("*") if path.is_dir()), reverse=True):
            if not any(folder.iterdir()):
                folder.rmdir()
    except OSError as error:
        raise LibraryError(f"cannot tidy {front}: {error}", hint="check the folder's permissions") from error


def _stale(front: Path, known: Collection[str]) -> list[Path]:
    """Files that do not belong in ``front``; hidden ones are not ours, apart from those a kill left half written."""
    found = []
    for path in sorted(front.rglob("*")):
        ours = not path.name.startswith(".") or path.name.startswith(files.TEMPORARY)
        if ours and not (path.is_dir() and not path.is_symlink()) and path.relative_to(front).as_posix() not in known:
            found.append(path)
    return found


def _names(front: Path, paths: list[Path]) -> tuple[str, ...]:
    return tuple(path.relative_to(front).as_posix() for path in paths)


def whole(root: Path, episode: Episode) -> bool:
    """Whether all that belongs to an episode is in its folder, at a glance; ``check`` looks closely."""
    return _complete(root, Entry.of(episode))


def _complete(root: Path, entry: Entry) -> bool:
    """As ``whole``, for many: a folder is listed once, and only sounds are asked for their length."""
    folder = root / library.FOLDER / entry.slug
    try:
        with os.scandir(folder) as listed:
            here = {each.name: each for each in listed}
        sizes = [here[name].stat().st_size if here[name].is_file() else None for name, _ in entry.sounds]
        beside = all(here[name].is_file() for name in (*BESIDE, *entry.pictures))
    except (KeyError, OSError):
        return False
    return beside and sizes == [size for _, size in entry.sounds]


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
