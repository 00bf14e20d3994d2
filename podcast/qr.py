"""QR codes of an address: for a page, and for a terminal."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

LOCAL = re.compile(r"localhost|127\.[0-9.]+|\[?::1\]?|0\.0\.0\.0")
"""Hosts that only this machine reaches under that name."""
FIGURE = re.compile(rb'<figure class="qr">.*?</figure>', re.DOTALL)
"""A code on a page."""


def figure(address: str) -> Any:
    """An inline SVG in an HTML figure; an empty figure for an address that no other device could open."""
    from markupsafe import Markup

    drawn = "" if LOCAL.fullmatch(urlsplit(address).hostname or "") else _svg(address)
    return Markup(f'<figure class="qr">{drawn}</figure>')  # nothing but digits and letters of a path


def text(address: str) -> str:
    """The code in half blocks, dark on light for a terminal whose ground is dark; cameras read both ways round."""
    rows = [[bool(module) for module in row] for row in _code(address).matrix_iter(border=2)]
    if len(rows) % 2:
        rows.append([False] * len(rows[0]))
    blocks = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return "\n".join("".join(blocks[pair] for pair in zip(upper, lower, strict=True)) for upper, lower in pairs)


def _svg(address: str) -> str:
    drawn: str = _code(address).svg_inline(border=0, omitsize=True, svgclass=None, lineclass=None)
    return drawn.replace("<svg ", '<svg role="img" aria-label="QR" ', 1)


def _code(address: str) -> Any:
    import segno

    return segno.make(address, error="m", micro=False)
