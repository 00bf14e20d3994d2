"""The formats that may stand beside the MP3, as a table."""

from typing import NamedTuple


class Format(NamedTuple):
    """A format beside the MP3; its name is its suffix."""

    mime: str
    codecs: str
    """As RFC 6381 names them."""
    kbps: int
    options: tuple[str, ...]


FORMATS = {
    "m4a": Format(
        "audio/mp4", "mp4a.40.2", 64, ("-c:a", "aac", "-map_chapters", "1", "-movflags", "+faststart", "-f", "ipod")
    ),
    "opus": Format("audio/ogg", "opus", 32, ("-c:a", "libopus", "-map_chapters", "-1", "-f", "opus")),
}
