"""Covers and chapter pictures in the size that players show."""

from __future__ import annotations

import io

from podcast.errors import SoundError

COVER_SIZE = 1000
"""Pixels: players show no more, and the picture is carried by every download."""
CHAPTER_SIZE = 600
_LARGEST = 8000
"""Pixels a side of a picture that is opened at all."""


def sized(data: bytes, what: str = "the cover", pixels: int = COVER_SIZE) -> bytes:
    """A picture of any kind as a JPEG of at most ``pixels`` a side. Raises SoundError, which calls it ``what``."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as picture:
            if max(picture.size) > _LARGEST:
                size = f"{picture.width} x {picture.height}"
                raise SoundError(f"{what} has {size} pixels", hint="use a picture of 1400 to 3000 pixels a side")
            picture.draft("RGB", (pixels, pixels))
            small = picture.convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        reason = "is not a picture" if isinstance(error, UnidentifiedImageError) else f"cannot be read: {error}"
        raise SoundError(f"{what} {reason}", hint="use a JPEG or PNG of 1400 to 3000 pixels") from error
    small.thumbnail((pixels, pixels), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    small.save(out, "JPEG", quality=85, optimize=True)
    return out.getvalue()
