"""The reading room: a URL, a file or standard input becomes an Article with its sentences numbered."""

from podcast.sources.article import read

__all__ = ["read"]
