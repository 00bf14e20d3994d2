"""The shelf of episodes on disk: what is there, one writer at a time, and folders that appear whole."""

from podcast.library.folder import making, remove
from podcast.library.links import outward
from podcast.library.lock import locked
from podcast.library.shelf import (
    ARTICLE,
    FOLDER,
    RECORD,
    SCRIPT,
    Index,
    Shelf,
    addresses,
    article,
    episode,
    find,
    folders,
    glance,
    identities,
    identity,
    next_number,
    number_of,
    removed,
    shelf,
    slug,
    taken,
)

__all__ = [
    "ARTICLE",
    "FOLDER",
    "RECORD",
    "SCRIPT",
    "Index",
    "Shelf",
    "addresses",
    "article",
    "episode",
    "find",
    "folders",
    "glance",
    "identities",
    "identity",
    "locked",
    "making",
    "next_number",
    "number_of",
    "outward",
    "remove",
    "removed",
    "shelf",
    "slug",
    "taken",
]
