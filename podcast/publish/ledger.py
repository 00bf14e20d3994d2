"""What earlier runs sent to a target, kept at the target: by it, unchanged files stay and stale ones go."""

from __future__ import annotations

import json

from podcast.publish.parcel import Parcel
from podcast.publish.place import Line, Place

LEDGER = ".kopi-sedap.json"
TRIES = 5
"""Writes that may collide with another publisher's."""


class Ledger:
    """A memory, never the truth: what it says counts only where the target's own listing agrees."""

    def __init__(self, show: str | None, files: dict[str, Line]) -> None:
        self.show = show
        """podcast:guid of the show."""
        self.files = files
        self.changed = False
        self._gone: set[str] = set()

    @classmethod
    def read(cls, place: Place) -> Ledger:
        """As it stands at ``place``; empty where there is none or it is damaged."""
        return cls(*_read(place.read(LEDGER)))

    def note(self, parcel: Parcel, tag: str) -> None:
        """A parcel has arrived."""
        self.files[parcel.path] = {"digest": parcel.digest, "tag": tag}
        self._gone.discard(parcel.path)
        self.changed = True

    def forget(self, paths: list[str]) -> None:
        """These are no longer there."""
        for path in paths:
            del self.files[path]
        self._gone.update(paths)
        self.changed = self.changed or bool(paths)

    def write(self, place: Place) -> None:
        """Bring the target's copy up to date, keeping what another publisher noted meanwhile."""
        for _ in range(TRIES):
            mark = place.mark(LEDGER)
            _, theirs = _read(place.read(LEDGER))
            for path, line in theirs.items():
                if path not in self._gone:
                    self.files.setdefault(path, line)
            document = {"version": 1, "show": self.show, "files": dict(sorted(self.files.items()))}
            if place.note(LEDGER, json.dumps(document, indent=0).encode(), mark):
                self.changed = False
                return


def _read(data: bytes | None) -> tuple[str | None, dict[str, Line]]:
    try:
        document = json.loads(data or b"{}")
        files = {
            str(path): Line(digest=str(line["digest"]), tag=str(line["tag"]))
            for path, line in document.get("files", {}).items()
        }
        return document.get("show"), files
    except (ValueError, KeyError, TypeError, AttributeError):
        return None, {}
