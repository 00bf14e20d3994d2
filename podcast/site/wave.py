"""The shape of the sound as one SVG path: bars around a middle line, like the strokes of a comb."""

from __future__ import annotations

from collections.abc import Sequence

BARS, HEIGHT = 180, 40
"""Most bars, and the height of the drawing; the page gives it 2 units of width for each bar."""


def bars(peaks: Sequence[int]) -> tuple[str, int]:
    """Path data and width of a drawing of ``peaks`` (0 to 100); empty and 0 where there are none.

    >>> bars((0, 100, 50)), bars(())
    (('M1 19.5v1M3 1v38M5 10.5v19', 6), ('', 0))
    """
    count = min(BARS, len(peaks))
    path = ""
    for index in range(count):
        first, last = index * len(peaks) // count, (index + 1) * len(peaks) // count
        loudest = min(100, max(0, *peaks[first:last], 0))
        length = max(1, round(loudest * (HEIGHT - 2) / 100))
        path += f"M{index * 2 + 1} {(HEIGHT - length) / 2:g}v{length}"
    return path, count * 2
