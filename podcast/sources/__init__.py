"""The reading room: a URL, a file or standard input becomes an Article with its sentences numbered."""

from podcast.sources.article import listed, read
from podcast.sources.listings import LARGEST as LARGEST_LIST
from podcast.sources.listings import read as listing

__all__ = ["LARGEST_LIST", "listed", "listing", "read"]
