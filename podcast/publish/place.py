"""What a place that a show is published to must be able to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, TypedDict

if TYPE_CHECKING:
    from podcast.publish.parcel import Parcel

Mark = Mapping[str, str | None] | None
"""What a file at a place is known by; None where there is none."""


class Line(TypedDict):
    """One file that was sent: its digest here (bytes and labels), and the tag that the place gave it."""

    digest: str
    tag: str


class Place(Protocol):
    """A folder or a bucket. Every method may raise LibraryError when the place refuses; paths are the show's."""

    name: str
    """As the user gave it."""
    side_by_side: int
    """Files that may be on their way at once."""

    def begin(self, tell: Callable[[str], None] | None) -> None:
        """Called once before anything is written."""

    def stock(self) -> Mapping[str, str]:
        """Tag of every file that is there."""

    def mark(self, path: str) -> Mark:
        """What a file is known by now, for ``switch`` and ``note``."""

    def read(self, path: str) -> bytes | None:
        """Content of a file; None where there is none."""

    def has(self, parcel: Parcel, line: Line | None, tag: str | None) -> bool:
        """Whether the parcel is there as it is here; ``line`` is what was noted of it, ``tag`` what it has now."""

    def send(self, parcel: Parcel) -> str:
        """Put it there in one step; give its tag."""

    def switch(self, parcel: Parcel, mark: Mark) -> str:
        """As ``send``, only if nobody has changed it since ``mark``. Raises LibraryError."""

    def note(self, path: str, data: bytes, mark: Mark) -> bool:
        """Write a small file if nobody has since ``mark``; tell whether that was so."""

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files."""
