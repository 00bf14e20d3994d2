"""Dates as pages and bylines write them, into RFC 3339, no more precise than the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from types import ModuleType

_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})\s+(?P<month>[A-Za-z]{3,9})\.?,?\s+(?P<year>(?:19|20)\d\d)")
_MONTH_FIRST = re.compile(r"(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,\s+(?P<year>(?:19|20)\d\d)")
_DIGITS = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)")
_ISO = re.compile(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)")
_CLOCK = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?:[.:][0-5]\d)?\s*(?P<half>am|pm|AM|PM)?\s*(?P<zone>[A-Z]{2,4})?\b"
)
_AROUND = re.compile(
    r"[\s:]+|\b(?:first|last|date|published|updated|modified|posted|on|at|diterbitkan|terbit|tanggal|dipublikasikan"
    r"|tayang|diperbarui|pada|pukul|jam|a\.?m\.?|p\.?m\.?)\b",
    re.IGNORECASE,
)
_PIECES = re.compile(r"[,|/•·]|\s[–—-]+(?:\s|$)|^[–—-]+\s")
_PLACE = re.compile(r"[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}")
"""What may stand beside a date, parted from it: a place, an outlet."""
CHANGED = re.compile(r"\b(?:updated|modified|diperbarui|diubah)\b", re.IGNORECASE)
"""Words that tell of the last change rather than of the first publication."""
DAYS = re.compile(
    r"\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b",
    re.IGNORECASE,
)


def iso(text: str | None) -> str | None:
    """A date or date and time of a page's metadata as RFC 3339; None when it is neither.

    >>> iso("2023-10-12T14:05:00+0700"), iso("2023/10/12 14:05:00"), iso("yesterday")
    ('2023-10-12T14:05:00+07:00', '2023-10-12', None)
    >>> iso("Thu, 12 Oct 2023 14:05:00 +0700")
    '2023-10-12T14:05:00+07:00'
    """
    text = re.sub(r"^(\d{4})/(\d\d)/(\d\d)", r"\1-\2-\3", (text or "").strip())
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            return None
    try:
        moment = parsedate_to_datetime(text) if text[:3].isalpha() else datetime.fromisoformat(text)
    except ValueError:
        return None
    if not 1990 <= moment.year <= 2200:
        return None
    return moment.replace(microsecond=0).isoformat() if moment.tzinfo else moment.date().isoformat()


def published_line(text: str, languages: Sequence[ModuleType]) -> str | None:
    """The moment that a line states and nothing else does; None for every other line.

    >>> from podcast.languages import part
    >>> published_line("Kamis, 12 Oktober 2023 | 14:05 WIB", [part("id", "reading")])
    '2023-10-12T14:05:00+07:00'
    >>> published_line("Acara itu digelar 12 Oktober 2023", [part("id", "reading")]) is None
    True
    """
    match = next((m for shape in (_DAY_FIRST, _MONTH_FIRST, _ISO, _DIGITS) if (m := shape.search(text))), None)
    if not match or len(text) > 120:
        return None
    month = match.group("month").lower()
    number = (
        int(month) if month.isdigit() else next((part.MONTHS[month] for part in languages if month in part.MONTHS), 0)
    )
    try:
        day = date(int(match.group("year")), number, int(match.group("day")))
    except ValueError:
        return None
    rest = text[: match.start()] + " " + text[match.end() :]
    clock = _CLOCK.search(rest)
    zones = {name: offset for part in languages for name, offset in part.ZONES.items()}
    offset = zones.get((clock.group("zone") or "").lower()) if clock else None
    if clock:
        rest = rest[: clock.start()] + " " + rest[clock.end() :]
    beside = [_AROUND.sub(" ", piece).strip(" ().") for piece in _PIECES.split(DAYS.sub("", rest))]
    bracketed = "(" in text[: match.start()]
    if any(piece and (bracketed or not _PLACE.fullmatch(piece)) for piece in beside):
        return None
    if clock is None or offset is None:
        return day.isoformat()
    hour = (
        int(clock.group("hour")) % 12 + (12 if (clock.group("half") or "").lower() == "pm" else 0)
        if clock.group("half")
        else int(clock.group("hour"))
    )
    return f"{day.isoformat()}T{hour:02d}:{clock.group('minute')}:00{offset}"
