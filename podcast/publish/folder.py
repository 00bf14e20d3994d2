"""A folder as the place that a show is published to: another disk, a web server's root."""

from __future__ import annotations

import filecmp
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from podcast import files
from podcast.errors import LibraryError, UsageError
from podcast.publish.parcel import Parcel
from podcast.publish.place import Line, Mark

HINT = "give a folder, such as --to /var/www/podcast"


class Folder:
    """Files are compared byte by byte and switched in one step."""

    side_by_side = 1

    def __init__(self, target: str, root: Path) -> None:
        """Raises UsageError for a target that cannot be used."""
        if not target.strip():
            raise UsageError("the publish target is empty", hint=HINT)
        self.name = target
        self.path = Path(target).expanduser().resolve()
        if self.path.exists() and not self.path.is_dir():
            raise UsageError(f"{target} is a file", hint=HINT)
        own = root.resolve()
        for out in (self.path / "feed", self.path / "episodes"):
            inside = any(out.is_relative_to(own / name) for name in ("feed", "episodes"))
            if inside or own.is_relative_to(out):
                raise UsageError(
                    f"{target} would mix the published files with the show's own",
                    hint="give a folder outside the show",
                )

    def begin(self, tell: Callable[[str], None] | None) -> None:
        """Nothing is to be made ready."""

    def stock(self) -> dict[str, str]:
        """Nothing is tagged: whether a file is there is seen when it is looked at."""
        return _Anything()

    def mark(self, path: str) -> Mark:
        """A folder has no conditions: the show's lock is what keeps two runs of one machine apart."""
        return None

    def read(self, path: str) -> bytes | None:
        """Content of a file; None where there is none."""
        try:
            return (self.path / path).read_bytes()
        except OSError:
            return None

    def has(self, parcel: Parcel, line: Line | None, tag: str | None) -> bool:
        """Whether the same bytes are there."""
        theirs = self.path / parcel.path
        try:
            return theirs.is_file() and not theirs.is_symlink() and filecmp.cmp(parcel.file, theirs, shallow=False)
        except OSError:
            return False

    def send(self, parcel: Parcel) -> str:
        """Copy the file; its tag is empty."""
        with files.replacing(self.path / parcel.path) as temporary:
            shutil.copyfile(parcel.file, temporary)
        return ""

    def switch(self, parcel: Parcel, mark: Mark) -> str:
        """Copy the feed."""
        return self.send(parcel)

    def note(self, path: str, data: bytes, mark: Mark) -> bool:
        """Write a small file."""
        files.write(self.path / path, data)
        return True

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files, and the folders that are empty then. Raises LibraryError."""
        try:
            for path in paths:
                file = self.path / path
                file.unlink(missing_ok=True)
                for folder in file.parents:
                    if folder == self.path or not folder.is_dir() or any(folder.iterdir()):
                        break
                    folder.rmdir()
        except OSError as error:
            raise LibraryError(f"cannot tidy {self.path}: {error}", hint="check the folder's permissions") from error


class _Anything(dict[str, str]):
    """Holds every path: a missing file is no obstacle to removing it."""

    def __contains__(self, path: object) -> bool:
        return True
