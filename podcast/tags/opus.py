"""The tags of an Opus file: Vorbis comments, chapters among them."""

# mypy: disable-error-code=no-untyped-call

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from mutagen import flac, id3, oggopus

from podcast.tags.card import Card, address, clean, row


def put(path: Path, card: Card, cover: bytes | None) -> None:
    """Write the comments into the Opus file ``path``, instead of any that it has."""
    file: Any = oggopus.OggOpus(path)
    file.tags.clear()
    for key, text in _texts(card).items():
        if text:
            file.tags[key] = [text]
    if cover is not None:
        file.tags["METADATA_BLOCK_PICTURE"] = [_picture(cover)]
    file.save(padding=lambda _: 0)


def _texts(card: Card) -> dict[str, str]:
    show = card.show
    texts = {
        "TITLE": row(card.title),
        "ALBUM": row(show.title),
        "ARTIST": row(show.author),
        "ALBUMARTIST": row(show.author),
        "ORGANIZATION": row(show.author),
        "TRACKNUMBER": str(card.number),
        "DISCNUMBER": str(card.season or ""),
        "DATE": card.published,
        "LANGUAGE": card.code,
        "GENRE": "Podcast",
        "PODCASTCATEGORY": clean(show.category),
        "DESCRIPTION": clean(card.summary),
        "COMMENT": card.comment,
        "DISCLOSURE": card.disclosure,
        "LYRICS": card.transcript,
        "SOURCE": row(card.source.site or card.source.title),
        "SOURCEURL": " ".join(address(source.url) for source in card.sources if source.url),
        "FEEDURL": card.feed,
        "EPISODEID": card.guid or "",
    }
    for number, mark in enumerate(card.timeline.chapters, 1):
        texts[f"CHAPTER{number:03}"] = _stamp(mark.start_ms)
        texts[f"CHAPTER{number:03}NAME"] = row(mark.title)
    return texts


def _picture(jpeg: bytes) -> str:
    """The form of FLAC's picture block, as text."""
    import io

    from PIL import Image

    picture = flac.Picture()
    picture.data, picture.mime, picture.type = jpeg, "image/jpeg", id3.PictureType.COVER_FRONT
    with Image.open(io.BytesIO(jpeg)) as opened:
        picture.width, picture.height, picture.depth = (*opened.size, 24)
    return base64.b64encode(picture.write()).decode("ascii")


def _stamp(ms: int) -> str:
    """``HH:MM:SS.mmm``.

    >>> _stamp(3_723_004)
    '01:02:03.004'
    """
    seconds, rest = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
