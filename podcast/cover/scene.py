"""What is in the picture: a rising sun, and a cup of coffee whose steam is a sound wave; plain shapes."""

from __future__ import annotations

import math

from podcast.cover.canvas import Canvas

_BARS = (0.26, 0.56, 0.84, 0.52, 1.0, 0.68, 0.32)
"""Heights of the wave that rises from the cup, left to right."""


def sky(canvas: Canvas) -> None:
    """Night, and a rising sun with two rings of light."""
    from PIL import Image, ImageDraw

    whole = (0, 0, canvas.side, canvas.side)
    canvas.picture.paste(canvas.shaded(whole, canvas.palette.dusk, canvas.palette.night), whole)
    for width, colour in ((0.80, canvas.palette.halo), (0.725, canvas.palette.glow)):
        canvas.ellipse(0.5, 0.41, width, width, colour)
    box = canvas.box(0.5, 0.41, 0.65, 0.65)
    disc = Image.new("L", (box[2] - box[0], box[3] - box[1]), 0)
    ImageDraw.Draw(disc).ellipse((0, 0, disc.width - 1, disc.height - 1), fill=255)
    canvas.picture.paste(canvas.shaded(box, canvas.palette.sun_high, canvas.palette.sun_low), box, disc)


def cup(canvas: Canvas) -> None:
    """Saucer, handle, bowl, coffee, and a kawung flower for the place it comes from."""
    from PIL import Image, ImageDraw

    middle, rim, width, depth = 0.48, 0.462, 0.40, 0.232
    floor = rim + depth
    canvas.ellipse(0.5, floor + 0.030, 0.60, 0.058, canvas.palette.floor)
    canvas.ellipse(0.5, floor + 0.014, 0.58, 0.060, canvas.palette.deep)
    canvas.ellipse(0.5, floor + 0.006, 0.58, 0.056, canvas.palette.cream)
    canvas.ellipse(0.5, floor + 0.008, 0.36, 0.030, canvas.palette.shade)
    canvas.ring(middle + width / 2 + 0.012, rim + 0.082, 0.135, 0.130, 0.029, canvas.palette.shade)

    # The bowl: the lower half of an ellipse that is longer than the cup, cut flat by its foot.
    box = canvas.box(middle, rim, width, 2 * depth * 1.12)
    bowl = Image.new("L", (box[2] - box[0], box[3] - box[1]), 0)
    pen = ImageDraw.Draw(bowl)
    pen.pieslice((0, 0, bowl.width - 1, bowl.height - 1), 0, 180, fill=255)
    pen.rectangle((0, round(bowl.height / 2 + depth * canvas.side), bowl.width, bowl.height), fill=0)
    body = Image.new("RGB", bowl.size, canvas.palette.shade)
    ImageDraw.Draw(body).ellipse(
        (round(-0.22 * bowl.width), round(-0.1 * bowl.height), round(0.80 * bowl.width), round(1.02 * bowl.height)),
        fill=canvas.palette.cream,
    )
    canvas.picture.paste(body, box, bowl)

    canvas.ellipse(middle, floor, 0.19, 0.026, canvas.palette.cream)
    canvas.ellipse(middle, rim, width, 0.078, canvas.palette.cream)
    canvas.ellipse(middle, rim + 0.003, width - 0.034, 0.056, canvas.palette.coffee)
    canvas.ellipse(middle, rim + 0.012, width - 0.085, 0.034, canvas.palette.crema)
    canvas.ellipse(middle, rim + 0.010, width - 0.110, 0.026, canvas.palette.coffee)
    _kawung(canvas, middle - 0.005, rim + 0.132, 0.058)


def _kawung(canvas: Canvas, x: float, y: float, reach: float) -> None:
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
        canvas.picture.paste(Image.new("RGB", turned.size, canvas.palette.mark), corner, turned)
    canvas.ellipse(x, y, reach * 0.16, reach * 0.16, canvas.palette.mark)


def steam(canvas: Canvas) -> None:
    """The wave: bars with round ends, highest in the middle."""
    width, gap, base, highest = 0.029, 0.0235, 0.268, 0.245
    left = 0.48 - (len(_BARS) - 1) / 2 * (width + gap)
    for index, height in enumerate(_BARS):
        lift = 0.014 * math.sin(index * 1.05)
        canvas.bar(left + index * (width + gap), base + lift, width, height * highest, canvas.palette.cream)


def shadow(canvas: Canvas) -> None:
    """The lower part of what is there goes dark, for words to stand on."""
    from PIL import Image

    top = round(0.52 * canvas.side)
    box = (0, top, canvas.side, canvas.side)
    depth = Image.linear_gradient("L").resize((canvas.side, canvas.side - top)).point(lambda level: min(235, level * 2))
    canvas.picture.paste(Image.new("RGB", depth.size, canvas.palette.night), box, depth)
