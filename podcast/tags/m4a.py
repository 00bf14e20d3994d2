"""The tags of an M4A: iTunes' atoms, and free ones for what those lack. Its chapters are written with the sound."""

# mypy: disable-error-code=no-untyped-call

from __future__ import annotations

from pathlib import Path

from mutagen import mp4

from podcast.tags.card import Card, address, clean, row

_FREE = "----:com.apple.iTunes:"


def put(path: Path, card: Card, cover: bytes | None) -> None:
    """Write the atoms into the M4A ``path``, instead of any that it has."""
    file = mp4.MP4(path)
    if file.tags is None:
        file.add_tags()
    file.tags.clear()
    for key, text in _texts(card).items():
        if text:
            file.tags[key] = [mp4.MP4FreeForm(text.encode())] if key.startswith(_FREE) else [text]
    file.tags["trkn"] = [(card.number % 65_536, 0)]
    if card.season:
        file.tags["disk"] = [(card.season % 65_536, 0)]
    file.tags["pcst"] = True
    if cover is not None:
        file.tags["covr"] = [mp4.MP4Cover(cover, mp4.MP4Cover.FORMAT_JPEG)]
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
        f"{_FREE}WWWAUDIOSOURCE": address(card.source.url or ""),
    }
