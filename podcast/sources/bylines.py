"""Lines that name a writer: with a date behind the name, or a desk in its place."""

from __future__ import annotations

import re

from podcast import languages
from podcast.sources.dates import published_line
from podcast.sources.draft import ended
from podcast.sources.names import is_role

MOST_SIGNED = 26
"""Words of a line that names the writer and says what they are."""
SIGNED_AND_DATED = re.compile(r"(?P<names>.{6,80}?)(?:\s+(?:pada|on)|\s*[|·•–—-])\s+(?P<date>.{0,20}\d.{6,40})")
"""A byline with a date behind it: ``Oleh Sari pada 21 Mar 2025, 09:30 WIB``."""
_PRESS = frozenset(
    "reporter reporters correspondent correspondents editor columnist writer journalist contributor critic "
    "wartawan kontributor jurnalis reporter pewarta kolumnis koresponden redaktur".split()
)
"""What a writer is said to be in a line that does not say ``by``."""
_DESK = re.compile(
    r"(?:the|our|a)\s+(?:[\w-]+\s+){0,3}(?:desk|team|staff|reporters?|correspondents?|editors?)", re.IGNORECASE
)
"""Writers without a name: ``By the transport desk``."""


_WORD = r"(?:[^\W\d_a-z][\w'’-]*\.?|al|el|bin|binti|de|van|von)"
_TITLE = r"(?:(?:Prof|Dr|dr|drg|Drs|Dra|Ir|Hj?|KH|Mr|Mrs|Ms)\.\s*|(?:Prof|Dr|Ir)\s+)"
_PERSON = rf"{_WORD}(?: {_WORD}){{0,4}}"
_DESCRIBED = re.compile(
    rf"(?:(?P<label>oleh:|by:)\s*|(?:oleh|by)\s+)(?P<titles>(?-i:{_TITLE}*))"
    rf"(?P<name>(?-i:{_PERSON}(?: (?:dan|and|&) {_PERSON})*))(?P<more>,\s.+|\s\(.+\))",
    re.IGNORECASE,
)
"""A byline that goes on with degrees or an office: ``Oleh: Dr. Rina Melati, M.T., dosen tata kota``."""


def described(text: str) -> str | None:
    """The name alone in a line that names the writer and says what they are; None for any other line.

    >>> described("Oleh: Dr. Rina Melati, M.T., dosen tata kota"), described("By Ann Reed, head of the Port Office")
    ('Rina Melati', 'Ann Reed')
    >>> described("By Ann Reed, Tom Fox and Mary Cole"), described("Oleh Rina, rumah itu dijual lagi.")
    (None, None)
    """
    match = _DESCRIBED.fullmatch(text) if len(text.split()) <= MOST_SIGNED else None
    if match is None:
        return None
    name, more = match["name"], [piece.strip(" ()") for piece in re.split(r",\s|[()]", match["more"]) if piece.strip()]
    degrees = [any(part.DEGREE.fullmatch(piece) for part in languages.parts("reading")) for piece in more]
    if ended(text) and not (degrees[-1] or match["label"]):
        return None  # a sentence
    words = name.split()
    dated = any(published_line(piece, languages.parts("reading")) for piece in more)
    known = _known(words)
    others = all(re.fullmatch(_PERSON + rf"(?: (?:dan|and|&) {_PERSON})*", piece) for piece in more)
    office = any(says_office(piece) for piece in more)
    alone = len(words) == 1 and not (match["titles"] or match["label"])
    return None if dated or known or alone or (others and not office and not any(degrees)) else name.rstrip(".")


_UNLABELLED = re.compile(
    rf"(?!(?:By|Oleh)\b)(?P<name>{_PERSON}(?: (?:dan|and|&) {_PERSON})*)"
    r"(?:, (?P<office>[^,.:;]{4,60}(?:, [A-Z][\w ]{2,30})?)|"
    r" (?:at|in|di) (?P<place>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}))"
)
"""A line without ``by``: ``Ann Reed, Business reporter``, ``Ann Reed at Mill Lane``."""


def signature(text: str) -> str | None:
    """The name in a line that says who wrote without saying ``by``; None for any other line. That the story does not
    speak of this person is for the caller to see.

    >>> signature("Ann Reed, Business reporter"), signature("Ann Reed at Mill Lane"), signature("Rina Melati, guru")
    ('Ann Reed', 'Ann Reed', None)
    """
    match = _UNLABELLED.fullmatch(text) if not ended(text) and len(text.split()) <= MOST_SIGNED else None
    if match is None or len(match["name"].split()) < 2 or _known(match["name"].split()):
        return None
    words = re.findall(r"[\w-]+", (match["office"] or "").lower())
    return match["name"] if match["place"] or any(word in _PRESS for word in words) else None


def writes(text: str) -> bool:
    """Whether a short line says nothing but what a writer is: ``Local democracy reporter``."""
    words = re.findall(r"[\w-]+", text.lower())
    return not ended(text) and 1 < len(words) <= 6 and any(word in _PRESS for word in words)


def undated(text: str) -> tuple[str, str]:
    """A line that describes the writer, parted from the date behind it: ``By Ann Reed, Business reporter`` and
    ``19 October 2026``; an empty date where none stands there.
    """
    pieces = text.split(", ")
    for place in range(2, len(pieces)):
        head, date = ", ".join(pieces[:place]), ", ".join(pieces[place:])
        if published_line(date, languages.parts("reading")) and described(head):
            return head, date
    return text, ""


def _known(words: list[str]) -> bool:
    """Whether some word is that of a day, a place or a body, which nobody is called."""
    return any(
        word.lower() in part.CALENDAR or word in part.PLACES or word.lower() in part.BODIES | part.NO_PERSON
        for word in words
        for part in languages.parts("reading")
    )


def says_office(text: str) -> bool:
    """Whether some word of a text is what somebody is."""
    words = re.findall(r"[\w-]+", text.lower())
    return any(word in part.WRITERS or is_role(word, part) for part in languages.parts("reading") for word in words)


def is_name(text: str) -> bool:
    """Whether a text is one name or more, rather than words of a story."""
    words = text.split()
    if _DESK.fullmatch(text):
        return True
    return 1 <= len(words) <= 8 and sum(word[0].isupper() for word in words) >= len(words) / 2
