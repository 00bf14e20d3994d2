"""The show's picture: a cup of coffee whose steam is a sound wave, drawn in plain shapes."""

from __future__ import annotations

import io
import math
import unicodedata
from typing import TYPE_CHECKING

from podcast.errors import SoundError

if TYPE_CHECKING:
    from PIL import Image, ImageDraw
    from PIL.ImageFont import FreeTypeFont as Font

LARGEST_BYTES = 500_000
"""What directories and apps like to load."""

_FINE = 3600
"""Everything is drawn at least twice as large, and up to this many pixels, and then made smaller: smooth edges."""

_SMALLEST = 0.03
"""Height of letters below which a text is cut short rather than made smaller."""
_LONGEST = 200
_MANY = 20
"""Words beyond which three rows are not tried."""

Colour = tuple[int, int, int]

_NIGHT: Colour = (44, 23, 17)
_DUSK: Colour = (74, 38, 26)
_SUN_HIGH: Colour = (250, 170, 74)
_SUN_LOW: Colour = (222, 88, 48)
_CREAM: Colour = (255, 244, 226)
_SHADE: Colour = (238, 214, 182)
_DEEP: Colour = (206, 172, 136)
_COFFEE: Colour = (92, 45, 24)
_CREMA: Colour = (150, 84, 44)
_RED: Colour = (214, 82, 46)

_BARS = (0.26, 0.56, 0.84, 0.52, 1.0, 0.68, 0.32)
"""Heights of the wave that rises from the cup, left to right."""


def draw(title: str, *, size: int = 3000, subtitle: str = "") -> bytes:
    """A square JPEG (RGB, no alpha, under 500 kB) of ``size`` pixels; the same words always give the same bytes."""
    from PIL import Image

    canvas = _Canvas(size * min(8, max(2, _FINE // size)))
    _sky(canvas)
    _cup(canvas)
    _steam(canvas)
    _words(canvas, title, subtitle)
    picture = canvas.picture.resize((size, size), Image.Resampling.BOX)
    for quality in (90, 86, 82, 76, 70, 60, 50):
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, subsampling=0 if quality > 80 else 2)
        if out.tell() < LARGEST_BYTES:
            break
    return out.getvalue()


class _Canvas:
    """A square from 0 to 1, y downwards."""

    def __init__(self, side: int) -> None:
        from PIL import Image, ImageDraw

        self.side = side
        self.picture: Image.Image = Image.new("RGB", (side, side), _NIGHT)
        self.pen: ImageDraw.ImageDraw = ImageDraw.Draw(self.picture)

    def box(self, x: float, y: float, width: float, height: float) -> tuple[int, int, int, int]:
        """Pixels of a box around the centre (x, y)."""
        left, top, right, bottom = x - width / 2, y - height / 2, x + width / 2, y + height / 2
        return (round(left * self.side), round(top * self.side), round(right * self.side), round(bottom * self.side))

    def ellipse(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled ellipse around (x, y)."""
        self.pen.ellipse(self.box(x, y, width, height), fill=colour)

    def bar(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A bar around (x, y) with round ends."""
        radius = round(min(width, height) / 2 * self.side)
        self.pen.rounded_rectangle(self.box(x, y, width, height), radius, fill=colour)

    def ring(self, x: float, y: float, width: float, height: float, thickness: float, colour: Colour) -> None:
        """The outline of an ellipse."""
        self.pen.ellipse(self.box(x, y, width, height), outline=colour, width=round(thickness * self.side))

    def shaded(self, box: tuple[int, int, int, int], top: Colour, bottom: Colour) -> Image.Image:
        """A gradient as large as ``box``."""
        from PIL import Image

        width, height = box[2] - box[0], box[3] - box[1]
        column = Image.linear_gradient("L").resize((1, height))
        picture = Image.composite(Image.new("RGB", (1, height), bottom), Image.new("RGB", (1, height), top), column)
        return picture.resize((width, height))


def _sky(canvas: _Canvas) -> None:
    """Night, and a rising sun with two rings of light."""
    from PIL import Image, ImageDraw

    whole = (0, 0, canvas.side, canvas.side)
    canvas.picture.paste(canvas.shaded(whole, _DUSK, _NIGHT), whole)
    for width, colour in ((0.80, (82, 43, 28)), (0.725, (102, 53, 32))):
        canvas.ellipse(0.5, 0.41, width, width, colour)
    box = canvas.box(0.5, 0.41, 0.65, 0.65)
    disc = Image.new("L", (box[2] - box[0], box[3] - box[1]), 0)
    ImageDraw.Draw(disc).ellipse((0, 0, disc.width - 1, disc.height - 1), fill=255)
    canvas.picture.paste(canvas.shaded(box, _SUN_HIGH, _SUN_LOW), box, disc)


def _cup(canvas: _Canvas) -> None:
    """Saucer, handle, bowl, coffee, and a kawung flower for the place it comes from."""
    from PIL import Image, ImageDraw

    middle, rim, width, depth = 0.48, 0.462, 0.40, 0.232
    floor = rim + depth
    canvas.ellipse(0.5, floor + 0.030, 0.60, 0.058, (30, 15, 11))
    canvas.ellipse(0.5, floor + 0.014, 0.58, 0.060, _DEEP)
    canvas.ellipse(0.5, floor + 0.006, 0.58, 0.056, _CREAM)
    canvas.ellipse(0.5, floor + 0.008, 0.36, 0.030, _SHADE)
    canvas.ring(middle + width / 2 + 0.012, rim + 0.082, 0.135, 0.130, 0.029, _SHADE)

    # The bowl: the lower half of an ellipse that is longer than the cup, cut flat by its foot.
    box = canvas.box(middle, rim, width, 2 * depth * 1.12)
    bowl = Image.new("L", (box[2] - box[0], box[3] - box[1]), 0)
    pen = ImageDraw.Draw(bowl)
    pen.pieslice((0, 0, bowl.width - 1, bowl.height - 1), 0, 180, fill=255)
    pen.rectangle((0, round(bowl.height / 2 + depth * canvas.side), bowl.width, bowl.height), fill=0)
    body = Image.new("RGB", bowl.size, _SHADE)
    ImageDraw.Draw(body).ellipse(
        (round(-0.22 * bowl.width), round(-0.1 * bowl.height), round(0.80 * bowl.width), round(1.02 * bowl.height)),
        fill=_CREAM,
    )
    canvas.picture.paste(body, box, bowl)

    canvas.ellipse(middle, floor, 0.19, 0.026, _CREAM)
    canvas.ellipse(middle, rim, width, 0.078, _CREAM)
    canvas.ellipse(middle, rim + 0.003, width - 0.034, 0.056, _COFFEE)
    canvas.ellipse(middle, rim + 0.012, width - 0.085, 0.034, _CREMA)
    canvas.ellipse(middle, rim + 0.010, width - 0.110, 0.026, _COFFEE)
    _kawung(canvas, middle - 0.005, rim + 0.132, 0.058)


def _kawung(canvas: _Canvas, x: float, y: float, reach: float) -> None:
    """Four petals around a point: the batik pattern of Java."""
    from PIL import Image, ImageDraw

    side = round(2 * reach * canvas.side)
    petal = Image.new("L", (side, side), 0)
    pen = ImageDraw.Draw(petal)
    half, long, slim = side / 2, side * 0.44, side * 0.105
    pen.ellipse((half - slim, half - long, half + slim, half - side * 0.05), fill=255)
    for turn in (45, 135, 225, 315):
        turned = petal.rotate(turn, Image.Resampling.BICUBIC)
        corner = canvas.box(x, y, 2 * reach, 2 * reach)[:2]
        canvas.picture.paste(Image.new("RGB", turned.size, _RED), corner, turned)
    canvas.ellipse(x, y, reach * 0.16, reach * 0.16, _RED)


def _steam(canvas: _Canvas) -> None:
    """The wave: bars with round ends, highest in the middle."""
    width, gap, base, highest = 0.029, 0.0235, 0.268, 0.245
    left = 0.48 - (len(_BARS) - 1) / 2 * (width + gap)
    for index, height in enumerate(_BARS):
        lift = 0.014 * math.sin(index * 1.05)
        canvas.bar(left + index * (width + gap), base + lift, width, height * highest, _CREAM)


def _words(canvas: _Canvas, title: str, subtitle: str) -> None:
    """The title, as large as it fits in one or two rows, and a small row under it."""
    title, subtitle = _plain(title), _plain(subtitle)
    if not title:
        return
    middle = 0.848 if subtitle else 0.872
    rows, font = _largest(_layouts(title), canvas.side, 0.132, 0.18)
    step = 1.05 * font.size
    y = middle * canvas.side - step * (len(rows) - 1) / 2
    bold = round(font.size * 0.024)
    for row in rows:
        canvas.pen.text((canvas.side / 2, y), row, _CREAM, font, "mm", stroke_width=bold, stroke_fill=_CREAM)
        y += step
    if subtitle:
        rows, font = _largest([(subtitle,)], canvas.side, 0.036, 0.06)
        canvas.pen.text((canvas.side / 2, 0.954 * canvas.side), rows[0], _SUN_HIGH, font, "mm")


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
