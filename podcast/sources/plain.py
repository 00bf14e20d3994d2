"""Plain words: takes out of a line the signs by which other programs are told something, and never speech."""

from __future__ import annotations

import re

_SIGNS: tuple[tuple[str, str], ...] = (
    (r"<!--.{0,2000}?-->", "comment in the page's code"),
    (r"\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|\$\{[^{}]{0,200}\}", "template that the site left unfilled"),
    (
        r"</?(?:a|b|i|u|p|em|br|li|ul|ol|div|span|font|strong|small|big|img|sup|sub|h[1-6])(?:\s[^<>]{0,300})?/?>",
        "markup",
    ),
    (r"(?<!\S)```\w*|`{1,3}|(?<!\*)\*{2,3}(?!\*)|(?<![\w@/.])_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)", "markup"),
    (r"\[\^?\d{1,3}\](?::(?=\s))?", "footnote mark"),
    (r"(?:<!)?--+>|<--+|(?<!\S)#{1,6}(?!\S)", "markup"),
)
_ANY = re.compile(r"[<>{}`\[#_]|\*\*")
_SHAPES = tuple((re.compile(shape, re.IGNORECASE), reason) for shape, reason in _SIGNS)
_BRACED = re.compile(r"\{([^{}]*)\}")
_BRACES = str.maketrans({"{": "(", "}": ")"})


def words(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The line without such signs, and what was taken out of it with the reason.

    >>> words("Ia <b>pulang</b> --> ke {rumah|gubuk} [1].")[0]
    'Ia pulang ke (rumah/gubuk).'
    >>> words("Suhu 3 < 5 derajat; surel: budi_s@contoh.id")
    ('Suhu 3 < 5 derajat; surel: budi_s@contoh.id', [])
    """
    if not _ANY.search(text):
        return text, []
    gone: list[tuple[str, str]] = []
    for shape, reason in _SHAPES:
        found = shape.findall(text)
        if found:
            gone += [(piece, reason) for piece in found]
            text = shape.sub(" " if reason != "markup" else "", text)
    if gone:
        text = re.sub(r"\s+(?=[.,;:?!](?:\s|$))", "", re.sub(r"\s{2,}", " ", text))
    text = _BRACED.sub(lambda match: "{" + match.group(1).replace("|", "/") + "}", text)
    return text.translate(_BRACES).strip(), gone
