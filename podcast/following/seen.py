"""The file of what was seen: disposable, for the shelf knows its own stories; without it all is looked at anew."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from podcast import files
from podcast.errors import LibraryError
from podcast.model import Model

NAME = ".following.json"
Status = Literal["waiting", "made", "left"]


class Mark(Model):
    """What became of one thing that a source listed."""

    source: str
    """Address of the article, or path of its file as seen from the show's folder."""
    id: str | None = None
    title: str | None = None
    published: str | None = None
    status: Status = "waiting"
    since: str
    """Day on which it was first listed, 2026-07-06."""
    listed: str
    """Day on which it was last listed."""
    teaser: str = ""
    """What the list says of it, while it waits: its page must say more."""
    whole: bool = False
    """Whether the list itself carries the text."""
    tries: int = Field(default=0, ge=0)
    """Times that reading it or making its episode failed."""
    rest: int = Field(default=0, ge=0)
    """Runs that pass before it is tried again."""
    reason: str | None = None
    """Why it waits although it was tried, or was left for good."""


class Followed(Model):
    """One source: how to ask it whether anything changed, and what it listed."""

    settings: str = ""
    """Digest of its table in podcast.toml; with other settings all of it is looked at anew."""
    etag: str | None = None
    modified: str | None = None
    """Last-Modified as the server wrote it."""
    not_before: str | None = None
    """RFC 3339 moment until which its server asks to be left alone."""
    marks: dict[str, Mark] = Field(default_factory=dict)
    """By what makes two addresses one page (``web.address.key``), or by path."""


class Seen(Model):
    """``.following.json``."""

    sources: dict[str, Followed] = Field(default_factory=dict)
    """By the ``url`` or ``path`` of the source."""
    digested: str | None = None
    """Day of the last digest, 2026-07-06."""

    def knows(self, key: str) -> Mark | None:
        """The mark of something, whichever source listed it."""
        return next((followed.marks[key] for followed in self.sources.values() if key in followed.marks), None)

    def put(self, name: str, followed: Followed) -> Seen:
        """With another state of one source."""
        return self.model_copy(update={"sources": {**self.sources, name: followed}})


def load(path: Path) -> Seen:
    """What was seen; nothing when there is no such file. Raises LibraryError for a damaged one."""
    try:
        return Seen.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return Seen()
    except (OSError, ValidationError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not what podcast update wrote"
        hint = "delete it: what is on the shelf is not made twice"
        raise LibraryError(f"{path} cannot be read: {reason}", hint=hint) from error


def save(path: Path, seen: Seen) -> bool:
    """Write what was seen, in one step and only when it changed; tell whether it did. Raises LibraryError."""
    return files.write_changed(path, seen.model_dump_json(indent=1, exclude_defaults=True) + "\n")
