"""Which pages of a large show's ``feed/`` stand as they would be rendered: the notes may be deleted, and cannot lie.

A page is left alone when its own bytes and everything that they are made from, the program among it, have the digests
that were noted when it was rendered.
"""

from __future__ import annotations

import contextlib
import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path

from podcast import files, library
from podcast.library import memory
from podcast.model import Episode, Show
from podcast.templates import Page

KIND = "page"
MADE_WITH = ("jinja2", "markupsafe", "nh3", "pydantic", "segno")


class Rendered:
    """What is noted of the pages; of a show with few ``episodes`` nothing, for they are rendered in a moment.

    ``instead`` counts as the record of its episode, whatever is on the shelf; ``beside`` are names of files in the
    episodes' folders that pages show.
    """

    def __init__(
        self, root: Path, show: Show, episodes: int, beside: tuple[str, ...], instead: Episode | None = None
    ) -> None:
        self._root, self._shelf = root, root / library.FOLDER
        self._beside, self._instead = beside, instead
        self._notes: dict[str, tuple[str, str]] = {}
        self._fresh: dict[str, tuple[str, str]] = {}
        self._records: dict[str, str] = {}
        self.active = episodes >= memory.MANY
        if self.active:
            self._notes = memory.load(self._shelf, KIND)
            theme = _folder(root / show.theme, "") if show.theme else ""
            self._common = files.digest(program(), show.model_dump_json(), theme)

    def made_from(self, page: Page) -> str:
        """Digest of all that goes into a page; empty where none is kept."""
        if not self.active or page.cheap:
            return ""
        return files.digest(self._common, page.path, page.beside, *map(self._record, page.slugs))

    def stands(self, page: Page, made_from: str) -> bool:
        """Whether the file of a page is what rendering it would give."""
        noted = self._notes.get(page.path)
        if not made_from or noted is None or noted[0] != made_from:
            return False
        with contextlib.suppress(OSError):
            return files.sha256(self._root / "feed" / page.path) == noted[1]
        return False

    def note(self, page: Page, made_from: str, data: bytes) -> None:
        """This is what the page was rendered to."""
        if made_from:
            self._fresh[page.path] = made_from, hashlib.sha256(data).hexdigest()

    def keep(self, known: set[str]) -> None:
        """Keep the notes; those of pages that are not ``known`` are forgotten."""
        gone = self._notes.keys() - known
        if self._fresh or gone:
            memory.save(self._shelf, KIND, self._fresh, gone)

    def _record(self, slug: str) -> str:
        if slug not in self._records:
            own = self._instead.to_json() if self._instead and self._instead.slug == slug else ""
            names = self._beside[1:] if own else self._beside
            self._records[slug] = files.digest(own, *(_bytes(self._shelf / slug / name) for name in names))
        return self._records[slug]


@cache
def program() -> str:
    """Digest of the program's own files, and the releases of what it renders with."""
    return files.digest(_folder(Path(__file__).parent.parent, "**/"), *map(metadata.version, MADE_WITH))


def _folder(folder: Path, below: str) -> str:
    """Digest of the files of a folder, their names with them; compiled ones do not count."""
    wanted = sorted(path for path in folder.glob(f"{below}*") if path.is_file() and path.suffix != ".pyc")
    parts = [part for path in wanted for part in (path.relative_to(folder).as_posix().encode(), _bytes(path))]
    return files.digest(*parts)


def _bytes(path: Path) -> bytes:
    """Of a file; nothing where there is none."""
    try:
        with open(path, "rb") as opened:  # noqa: PTH123 - thirty thousand of them in a large shelf
            return b"+" + opened.read()
    except OSError:
        return b""
