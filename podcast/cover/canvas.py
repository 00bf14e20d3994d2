"""A square to draw on, and the colours of each palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

Colour = tuple[int, int, int]


class Palette(NamedTuple):
    """The colours of a picture; letters stand in ``cream`` on ``night``, and in ``night`` on the sun."""

    night: Colour
    dusk: Colour
    halo: Colour
    glow: Colour
    sun_high: Colour
    sun_low: Colour
    mark: Colour
    """Of the flower on the cup."""
    cream: Colour = (255, 244, 226)
    shade: Colour = (238, 214, 182)
    deep: Colour = (206, 172, 136)
    coffee: Colour = (92, 45, 24)
    crema: Colour = (150, 84, 44)

    @property
    def floor(self) -> Colour:
        """What lies in the cup's shadow."""
        red, green, blue = self.night
        return red * 2 // 3, green * 2 // 3, blue * 2 // 3


PALETTES = {
    "kopi": Palette(
        (44, 23, 17), (74, 38, 26), (82, 43, 28), (102, 53, 32), (250, 170, 74), (222, 88, 48), (214, 82, 46)
    ),
    "pandan": Palette(
        (15, 38, 28), (24, 60, 42), (30, 70, 48), (40, 86, 56), (196, 220, 110), (86, 168, 92), (46, 122, 74)
    ),
    "laut": Palette(
        (12, 30, 48), (20, 50, 76), (25, 60, 88), (34, 76, 106), (138, 214, 222), (42, 138, 178), (28, 106, 150)
    ),
    "senja": Palette(
        (40, 18, 44), (72, 30, 66), (84, 36, 74), (108, 46, 84), (255, 178, 128), (226, 84, 110), (190, 58, 104)
    ),
    # of a sober edition
    "abu": Palette(
        (30, 32, 36), (48, 51, 56), (56, 59, 65), (68, 71, 78), (206, 208, 212), (136, 141, 150), (96, 101, 110),
        (246, 246, 244), (220, 220, 218), (178, 178, 178), (62, 58, 56), (110, 104, 100),
    ),
}  # fmt: skip


class Canvas:
    """A square from 0 to 1, y downwards."""

    def __init__(self, side: int, palette: Palette) -> None:
        from PIL import Image, ImageDraw

        self.side = side
        self.palette = palette
        self.picture: Image.Image = Image.new("RGB", (side, side), palette.night)
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
