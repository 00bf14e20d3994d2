"""Tags in the sound files: what players show, chapters, transcript, cover, and where it all came from."""

from __future__ import annotations

import importlib
import shutil
from pathlib import Path

from podcast import files
from podcast.errors import LibraryError, SoundError
from podcast.tags.card import DISCLOSURE, Card
from podcast.tags.picture import CHAPTER_SIZE, COVER_SIZE, sized

__all__ = ["CHAPTER_SIZE", "COVER_SIZE", "DISCLOSURE", "Card", "sized", "write"]

WRITERS = {".mp3": "podcast.tags.mp3", ".m4a": "podcast.tags.m4a", ".opus": "podcast.tags.opus"}
"""Suffix of a sound file, and the module whose ``put`` tags it."""


def write(path: Path, card: Card) -> None:
    """Put ``card`` into the sound file ``path`` (MP3, M4A, Opus), in one step, instead of any tags that it has.

    The same card gives the same bytes. Raises SoundError, and then the file is as it was.
    """
    import mutagen

    put = importlib.import_module(WRITERS[path.suffix]).put
    cover = None if card.cover is None else sized(card.cover)
    try:
        with files.replacing(path) as temporary:
            shutil.copyfile(path, temporary)
            put(temporary, card, cover)
    except mutagen.MutagenError as error:
        raise SoundError(f"cannot tag {path}: {error}", hint="record the episode again") from error
    except LibraryError as error:
        raise SoundError(error.what, hint=error.hint) from error
