"""The writer's room: a brief becomes a script in which two hosts tell it to each other, every fact with its receipt."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from podcast.languages.machines import withheld
from podcast.model import Article, Brief, Script, Show
from podcast.writer import digest, edition
from podcast.writer.chat import chat_words
from podcast.writer.edition import apart

__all__ = ["apart", "chat_words", "write"]


def write(
    article: Article,
    brief: Brief,
    show: Show,
    *,
    number: int,
    root: Path | None = None,
    without: Collection[int] = (),
    with_model: bool = False,
    themeless: bool = False,
) -> Script:
    """Write the script of edition ``number``: of one article, or of the ``stories`` that it holds.

    ``root`` is where a style that is a path is looked up from; ``without`` are sentences that must not be used, as when
    their lines did not pass the audit; ``with_model``: the opening of an article's edition says that a language model
    wrote along; ``themeless``: it names no theme. The same values give the same script. Raises UsageError for a style
    that is missing or broken.
    """
    without = {*without, *withheld(article)}
    if article.stories:
        return digest.write(article, brief, show, number=number, root=root, without=without)
    return edition.write(
        article, brief, show, number=number, root=root, without=without, with_model=with_model, themeless=themeless
    )
