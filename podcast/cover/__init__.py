"""Pictures of the show and of each episode: a cup of coffee before a rising sun, in the colours of a palette."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from podcast.cover.canvas import Canvas

LARGEST_BYTES = 500_000
"""What directories and apps like to load."""
EPISODE_SIZE = 1400
"""Pixels of an episode's picture: the least that directories take."""
MOST_PIXELS = 8000
"""Pixels a side of a picture that is opened at all."""

_FINE = 3600
"""Everything is drawn at least twice as large, and up to this many pixels, and then made smaller: smooth edges."""
_MARK = b"drawn by podcast"
"""Comment in the JPEGs that are drawn here: they are told from pictures that a person brought."""


def draw(title: str, *, size: int = 3000, subtitle: str = "", palette: str = "kopi") -> bytes:
    """A square JPEG (RGB, no alpha, under 500 kB) of ``size`` pixels; the same words always give the same bytes."""
    from podcast.cover import letters, scene

    canvas = _canvas(size, palette)
    scene.sky(canvas)
    scene.cup(canvas)
    scene.steam(canvas)
    letters.title(canvas, title, subtitle)
    return _jpeg(canvas, size)


def episode(show: str, number: int, theme: str, *, palette: str = "kopi", size: int = EPISODE_SIZE) -> bytes:
    """As ``draw``, for one edition: its number rises from the cup, its theme stands below, and the show's name."""
    from podcast.cover import letters, scene

    canvas = _canvas(size, palette)
    scene.sky(canvas)
    scene.cup(canvas)
    letters.figure(canvas, number, 0.48, 0.268, 0.34, 0.46)
    letters.title(canvas, theme, show)
    return _jpeg(canvas, size)


def stamped(
    picture: bytes, show: str, number: int, theme: str, *, palette: str = "kopi", size: int = EPISODE_SIZE
) -> bytes:
    """As ``episode``, over a picture that a person brought: number in a corner, theme and show's name below."""
    from PIL import Image, ImageOps

    from podcast.cover import letters, scene

    canvas = _canvas(size, palette)
    with Image.open(io.BytesIO(picture)) as opened:
        opened.draft("RGB", (size, size))
        canvas.picture.paste(ImageOps.fit(opened.convert("RGB"), canvas.picture.size, Image.Resampling.BICUBIC))
    scene.shadow(canvas)
    canvas.ellipse(0.80, 0.20, 0.32, 0.32, canvas.palette.sun_high)
    letters.figure(canvas, number, 0.80, 0.20, 0.22, 0.25)
    letters.title(canvas, theme, show)
    return _jpeg(canvas, size)


def drawn(data: bytes) -> bool:
    """Whether a picture was drawn here.

    >>> drawn(draw("Kopi", size=60)), drawn(b"")
    (True, False)
    """
    return _MARK in data[:200]


def fault(data: bytes) -> str | None:
    """Why a picture cannot be used; None for a good one."""
    import warnings

    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(data)) as picture:
            if max(picture.size) > MOST_PIXELS:
                return f"has too many pixels, {picture.width} x {picture.height}"
            picture.draft("RGB", (100, 100))
            picture.load()
    except UnidentifiedImageError:
        return "is not a picture"
    except Image.DecompressionBombError:
        return "has too many pixels"
    except (OSError, SyntaxError, ValueError) as error:
        return f"cannot be read: {error}"
    return None


def _canvas(size: int, palette: str) -> Canvas:
    from podcast.cover.canvas import PALETTES, Canvas

    return Canvas(size * min(8, max(2, _FINE // size)), PALETTES[palette])


def _jpeg(canvas: Canvas, size: int) -> bytes:
    from PIL import Image

    picture = canvas.picture.resize((size, size), Image.Resampling.BOX)
    for quality in (90, 86, 82, 76, 70, 60, 50):
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, subsampling=0 if quality > 80 else 2, comment=_MARK)
        if out.tell() < LARGEST_BYTES:
            break
    return out.getvalue()
