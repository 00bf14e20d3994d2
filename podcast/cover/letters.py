"""Words in the picture: as large as they fit, in the font that is there wherever Pillow is."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from podcast.cover.canvas import Canvas
from podcast.errors import SoundError

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont as Font

_SMALLEST = 0.03
"""Height of letters below which a text is cut short rather than made smaller."""
_LONGEST = 200
_MANY = 20
"""Words beyond which three rows are not tried."""


def title(canvas: Canvas, words: str, below: str) -> None:
    """The title, as large as it fits in up to three rows, and a small row under it."""
    words, below = _plain(words), _plain(below)
    if not words:
        return
    rows, font = _largest(_layouts(words), canvas.side, 0.132, 0.17)
    middle = 0.872 if not below else 0.848 if len(rows) == 1 else 0.836
    step = 1.05 * font.size
    y = middle * canvas.side - step * (len(rows) - 1) / 2
    cream = canvas.palette.cream
    for row in rows:
        canvas.pen.text(
            (canvas.side / 2, y), row, cream, font, "mm", stroke_width=round(font.size * 0.024), stroke_fill=cream
        )
        y += step
    if below:
        rows, font = _largest([(below,)], canvas.side, 0.036, 0.06)
        canvas.pen.text((canvas.side / 2, 0.957 * canvas.side), rows[0], canvas.palette.sun_high, font, "mm")


def figure(canvas: Canvas, number: int, x: float, y: float, tallest: float, widest: float) -> None:
    """A number around (x, y), bold, in the dark colour of the palette."""
    text, trial = str(number), 100
    height = min(tallest, widest * trial / _font(trial).getlength(text))
    font, night = _font(round(height * canvas.side)), canvas.palette.night
    place = (x * canvas.side, y * canvas.side)
    canvas.pen.text(place, text, night, font, "mm", stroke_width=round(font.size * 0.035), stroke_fill=night)


def _layouts(title: str) -> list[tuple[str, ...]]:
    """The title in one row, and in two and three for every place where it can be cut."""
    words = title.split(" ")
    two = [(words[:cut], words[cut:]) for cut in range(1, len(words))]
    three = [(one[:cut], one[cut:], rest) for one, rest in two for cut in range(1, len(one)) if len(words) <= _MANY]
    return [(title,), *(tuple(" ".join(row) for row in rows) for rows in (*two, *three))]


def _largest(layouts: list[tuple[str, ...]], side: int, tallest: float, room: float) -> tuple[tuple[str, ...], Font]:
    """The layout that can be written largest within 0.86 of the width and ``room`` of the height, and its font."""
    trial = 100
    font = _font(trial)
    best: tuple[float, tuple[str, ...]] = (0.0, layouts[0])
    for rows in layouts:
        widest = max(max(font.getlength(row) for row in rows), 1)
        best = max(best, (min(tallest, 0.86 * trial / widest, room / len(rows) / 1.05), rows), key=lambda each: each[0])
    height, rows = best
    if height < _SMALLEST:
        rows, height = tuple(_cut(row, 0.86 * trial / _SMALLEST) for row in rows), _SMALLEST
    return rows, _font(round(height * side))


def _cut(row: str, widest: float) -> str:
    """``row``, shortened to ``widest`` pixels at a font of 100."""
    font = _font(100)
    while row and font.getlength(row + "…") > widest:
        row = row[:-1]
    return row.rstrip() + "…"


def _font(size: int) -> Font:
    """Pillow's own font, which is there wherever Pillow is. Raises SoundError where it was built without FreeType."""
    from PIL import ImageFont

    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise SoundError("Pillow cannot write letters here", hint="reinstall it: pip install --force-reinstall pillow")
    return font


def _plain(text: str) -> str:
    """What the font can write of ``text``, on one line; accents and scripts that it lacks are left out."""
    font = _font(32)
    missing = bytes(font.getmask("\uffff"))
    kept = []
    for sign in text[:_LONGEST]:
        if not sign.isprintable():
            kept.append(" ")
            continue
        for part in (sign, *unicodedata.normalize("NFKD", sign)):
            if part == " " or (len(font.getmask(part)) and bytes(font.getmask(part)) != missing):
                kept.append(part)
                break
    return " ".join("".join(kept).split())
