"""The shelf of episodes on disk: what is there, one writer at a time, and folders that appear whole."""

from podcast.library.folder import making, remove
from podcast.library.lock import locked
from podcast.library.shelf import (
    ARTICLE,
    FOLDER,
    RECORD,
    SCRIPT,
    Shelf,
    article,
    episode,
    find,
    folders,
    identities,
    identity,
    next_number,
    number_of,
    shelf,
    slug,
    taken,
)

__all__ = [
    "ARTICLE",
    "FOLDER",
    "RECORD",
    "SCRIPT",
    "Shelf",
    "article",
    "episode",
    "find",
    "folders",
    "identities",
    "identity",
    "locked",
    "making",
    "next_number",
    "number_of",
    "remove",
    "shelf",
    "slug",
    "taken",
]
