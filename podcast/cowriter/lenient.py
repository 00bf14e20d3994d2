"""JSON as models write it: behind thoughts and courtesies, in fences, with a comma too many or the wrong quotes."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from typing import Any

THOUGHT = re.compile(r"<think(?:ing)?>", re.IGNORECASE)

_ENDED = re.compile(r"</think(?:ing)?>", re.IGNORECASE)
_FENCE = re.compile(r"```[a-z0-9]*[^\S\n]*\n(.*?)```", re.DOTALL | re.IGNORECASE)
_STRING = r'"(?:[^"\\]|\\.)*(?:"|$)'
_BARE = re.compile(rf"\s*(?:null|true|false|-?\d{{1,9}}|{_STRING})\s*", re.DOTALL)
_BEGINS = re.compile(r"\{(?=\s*[\"'{}]|$)|\[(?=\s*[{\[\"'\d\]]|$)")
_SLIPS = re.compile(rf"({_STRING})|,(?=\s*[}}\]])|(?<![:\w])//[^\n]*|\b(None|True|False)\b", re.DOTALL)
_PYTHON = {"None": "null", "True": "true", "False": "false"}
_SINGLE = re.compile(r"(?<=[{\[,: \n])'((?:[^'\\]|\\.|'(?!\s*[,:}\]]))*)(?:'|$)", re.DOTALL)


class BrokenError(ValueError):
    """JSON that begins and goes wrong at character ``at``, counted from 1; None when it is nested too deeply."""

    def __init__(self, at: int | None) -> None:
        super().__init__("broken")
        self.at = at


def without_thoughts(text: str) -> str:
    """The answer proper, without what a model thought aloud before it, or after it.

    >>> without_thoughts("<think>Hm {</think>{}")
    '{}'
    """
    *_, end = 0, *(found.end() for found in _ENDED.finditer(text))
    begins = THOUGHT.search(text)
    return text[end:] if text[end:].strip() or not begins else text[: begins.start()]


def values(text: str) -> Iterator[Any]:
    """JSON values that stand in a text one after another. Raises BrokenError where one begins and goes wrong.

    >>> list(values("As [1] says: {'a': [1, 2,], 'b': None} // done"))
    [[1], {'a': [1, 2], 'b': None}]
    """
    fenced = _FENCE.search(text)
    text = fenced[1] if fenced else text
    if _BARE.fullmatch(text):
        with contextlib.suppress(ValueError):
            yield json.loads(text, strict=False)
        return
    text, place = mended(text), 0
    while begins := _BEGINS.search(text, place):
        try:
            value, place = json.JSONDecoder(strict=False).raw_decode(text, begins.start())
        except json.JSONDecodeError as error:
            raise BrokenError(error.pos + 1) from None
        except RecursionError:
            raise BrokenError(None) from None
        yield value


def mended(text: str) -> str:
    """Without commas too many, comments, and with JSON's own words and quotes.

    >>> mended("{'text': 'Rina's kios, buka', 'quote': None,}")
    '{"text": "Rina\\'s kios, buka", "quote": null}'
    """
    if '{"' not in text and '["' not in text:
        text = _SINGLE.sub(lambda found: json.dumps(found[1].replace("\\'", "'")), text)
    return _SLIPS.sub(lambda found: found[1] or _PYTHON.get(found[2] or "", ""), text)
