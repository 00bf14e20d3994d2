"""Dates and lengths as people type and read them; the only place with a clock."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from podcast.errors import UsageError

if TYPE_CHECKING:
    from datetime import datetime


def today() -> str:
    """Midnight of today here; of the day of SOURCE_DATE_EPOCH, in UTC, where that is set."""
    return _now().replace(hour=0, minute=0, second=0, microsecond=0).isoformat()


def _now() -> datetime:
    from datetime import UTC, datetime

    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now().astimezone()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH “{epoch}” is not a number of seconds", hint="unset it") from error


def now() -> str:
    """This moment here; that of SOURCE_DATE_EPOCH, in UTC, where that is set."""
    return _now().replace(microsecond=0).isoformat()


def moment(text: str) -> str:
    """RFC 3339 with offset of a date or a moment; without an offset it is UTC, so that it means the same anywhere.

    >>> moment("2026-01-31"), moment("2026-01-31T06:00:00+07:00")
    ('2026-01-31T00:00:00+00:00', '2026-01-31T06:00:00+07:00')
    """
    from datetime import UTC, datetime

    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"“{text}” is not a date", hint="write it as 2026-01-31") from error
    if not 1970 <= moment.year <= 9990:
        raise UsageError(f"the year {moment.year} is out of range", hint="write the date as 2026-01-31")
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).replace(microsecond=0).isoformat()


def clock(duration_ms: int) -> str:
    """Minutes and whole seconds, hours where there are any, as players show them.

    >>> clock(133_900), clock(3_600_000)
    ('2:13', '1:00:00')
    """
    seconds = duration_ms // 1000
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02d}:{seconds % 60:02d}" if hours else f"{minutes}:{seconds % 60:02d}"


def milliseconds(text: str) -> int:
    """What ``clock`` undoes. Raises UsageError.

    >>> milliseconds("2:13"), milliseconds("1:00:00"), milliseconds("7")
    (133000, 3600000, 7000)
    """
    if not re.fullmatch(r"(?:[0-9]{1,3}:){0,2}[0-9]{1,3}", text):
        raise UsageError(f"“{text}” is not a time", hint="write it as 3:20, minutes and seconds")
    total = 0
    for part in text.split(":"):
        total = 60 * total + int(part)
    return 1000 * total
