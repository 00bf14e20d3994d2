"""The tags of an M4A: iTunes' atoms, and free ones for what those lack. Its chapters are written with the sound."""

# mypy: disable-error-code=no-untyped-call

from __future__ import annotations

from pathlib import Path
from typing import Any

from mutagen import mp4

from podcast.tags.card import Card, address, clean, row

_FREE = "----:com.apple.iTunes:"


def put(path: Path, card: Card, cover: bytes | None) -> None:
    """Write the atoms into the M4A ``path``, instead of any that it has."""
    file: Any = mp4.MP4(path)
    file.tags = tags = mp4.MP4Tags()
    for key, text in _texts(card).items():
        if text:
            tags[key] = [mp4.MP4FreeForm(text.encode())] if key.startswith(_FREE) else [text]
    tags["trkn"] = [(min(card.number, 65_535), 0)]
    if card.season:
        tags["disk"] = [(min(card.season, 65_535), 0)]
    tags["pcst"] = True
    if cover is not None:
        tags["covr"] = [mp4.MP4Cover(cover, mp4.MP4Cover.FORMAT_JPEG)]
    file.save(padding=lambda _: 0)


def _texts(card: Card) -> dict[str, str]:
    show = card.show
    return {
        "\xa9nam": row(card.title),
        "\xa9alb": row(show.title),
        "\xa9ART": row(show.author),
        "aART": row(show.author),
        "\xa9day": card.published,
        "\xa9gen": "Podcast",
        "catg": clean(show.category),
        "desc": row(card.summary),
        "ldes": clean(card.summary),
        "\xa9cmt": card.comment,
        "\xa9lyr": card.transcript,
        "purl": card.feed,
        "egid": card.guid or "",
        f"{_FREE}LABEL": row(show.author),
        f"{_FREE}LANGUAGE": card.code,
        f"{_FREE}DISCLOSURE": card.disclosure,
        f"{_FREE}SOURCE": row(card.source.site or card.source.title),
        f"{_FREE}WWWAUDIOSOURCE": " ".join(address(source.url) for source in card.sources if source.url),
    }
