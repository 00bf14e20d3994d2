"""Where quotations begin and end in a paragraph: straight, curly, low and angle marks, nested or left open."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

STRAIGHT = '"'
OPENING = "“„«"
CLOSING = "”»"
LONGEST_SINGLE = 1_500
"""Characters; a single mark is an apostrophe so often that its partner is not sought further away."""
LONGEST_NESTED = 5_000
"""Characters looked ahead for the end of a quotation inside a quotation."""
_SINGLE_OPENING = re.compile(r"(?:^|(?<=[\s(\[—–]))[‘'](?=\w)")
_SINGLE_CLOSING = re.compile(r"(?<=[.,?!…])[’'](?=[\s.,;:?!)\]—–]|$)")
DOUBLE = frozenset(STRAIGHT + OPENING + CLOSING)
_DOUBLE = re.compile(f"[{STRAIGHT}{OPENING}{CLOSING}]")


class Span(NamedTuple):
    """A quotation: ``text[start:end]`` with its marks; ``closed`` is False when the paragraph ends inside it."""

    start: int
    end: int
    closed: bool

    def words(self, text: str) -> str:
        """What stands between the marks, without the comma that only leads to the attribution."""
        return text[self.start + 1 : self.end - 1 if self.closed else self.end].strip().removesuffix(",").rstrip()


@lru_cache(maxsize=256)
def spans(text: str) -> tuple[Span, ...]:
    """All outermost quotations between double marks, in order; inch marks (``14"``) and stray closers do not count.

    >>> text = 'Ia bilang "ya" dan “boleh "sekali" saja”.'
    >>> [s.words(text) for s in spans(text)]
    ['ya', 'boleh "sekali" saja']
    """
    found: list[Span] = []
    start = -1
    nested = 0
    for match in _DOUBLE.finditer(text):
        index, mark = match.start(), match.group()
        before = text[index - 1] if index else " "
        after = text[index + 1] if index + 1 < len(text) else " "
        opens, closes = _could(mark, before, after)
        if start < 0:
            if opens and not (mark == STRAIGHT and before.isdigit()):
                start, nested = index, 0
        elif opens and not closes and _closer_follows_twice(text, index):
            nested += 1
        elif nested:
            nested -= 1
        else:
            found.append(Span(start, index + 1, True))
            start = -1
    if start >= 0:
        found.append(Span(start, len(text), False))
    return tuple(found)


def _could(mark: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a mark could open and could close, by its shape and by the room around it."""
    roomy_before = before.isspace() or before in "([—–-/:"
    roomy_after = after.isspace() or after in ".,;:?!)]—–-/"
    if mark in OPENING:
        return True, False
    if mark in CLOSING:
        return False, True
    if roomy_before and not roomy_after:
        return True, False
    if roomy_after and not roomy_before:
        return False, True
    return True, True


def _closer_follows_twice(text: str, index: int) -> bool:
    """Whether enough marks follow for an inner and an outer end; else what looks like an inner start is a closer."""
    closers = 0
    for place in range(index + 1, min(len(text), index + LONGEST_NESTED)):
        if text[place] in DOUBLE:
            after = text[place + 1] if place + 1 < len(text) else " "
            opens, closes = _could(text[place], text[place - 1], after)
            if opens and not closes:
                return False
            closers += 1
            if closers == 2:
                return True
    return False


@lru_cache(maxsize=256)
def single_spans(text: str) -> tuple[Span, ...]:
    """Quotations between single marks, outside double ones, that end like speech: ``‘I agree,’ she said``.

    An apostrophe never opens one, and a span without final punctuation inside is a word in passing, not speech.

    >>> text = "‘It isn’t over,’ she said of the hosts' plan."
    >>> [s.words(text) for s in single_spans(text)]
    ['It isn’t over']
    """
    if "'" not in text and "‘" not in text:
        return ()
    taken = bytearray(len(text) + 1)
    for span in spans(text):
        taken[span.start : span.end] = b"\1" * (span.end - span.start)
    found: list[Span] = []
    for opening in _SINGLE_OPENING.finditer(text):
        start = opening.start()
        if taken[start] or (found and start < found[-1].end):
            continue
        closing = _SINGLE_CLOSING.search(text, start + 1, start + LONGEST_SINGLE)
        if closing:
            found.append(Span(start, closing.end(), True))
    return tuple(found)
