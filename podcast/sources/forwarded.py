"""What mail and chats wrap around an article that is sent on: headers, stamps, marks of quoting, a farewell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast.model import Dropped

HEAD = 40
"""Lines in which the headers of a forwarded message may stand."""
FEWEST_HEADERS = 2
QUOTED = 0.7
"""Share of lines with a mark of quoting from which a text is quoted whole."""
_HEADER = re.compile(
    r"[*>\s]*(?P<label>from|to|cc|bcc|sent|date|subject|reply-to|dari|kepada|tanggal|terkirim|dikirim|perihal|subjek|"
    r"tembusan)\s*:\*?\s+(?P<value>\S.*)",
    re.IGNORECASE,
)
_SUBJECTS = frozenset({"subject", "perihal", "subjek"})
_SENDERS = frozenset({"from", "dari"})
_SENT_ON = re.compile(r"(?:(?:fwd?|re|trs|bls)\s*:\s*)+", re.IGNORECASE)
_LINE = re.compile(
    r"\W*(?:begin forwarded message|forwarded message|original message|pesan (?:yang )?(?:diteruskan|terusan|asli)|"
    r"forwarded(?: many times)?|diteruskan(?: berkali-kali)?|(?:diteruskan|forwarded|copas|copied) "
    r"(?:dari|from)\b.{0,60}|"
    r"(?:sent from my|dikirim dari) .{2,40}|get outlook for .{2,20}|(?:sent|dikirim) (?:via|lewat) .{2,40})\W*",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?m)^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? (?:pukul )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?\]?"
    r"(?: -)? [^:\n]{1,40}: ?"
)
"""When a message of a chat was sent, and by whom: ``[24/11/2026, 08.02] Budi:``."""


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """A text without its wrapping; ``subject`` is that of the last header, which may be the article's title."""

    text: str
    subject: str | None
    dropped: tuple[Dropped, ...]


def unwrap(text: str) -> Unwrapped:
    """Take off what is around a text that was sent on; of several messages the longest is the article.

    >>> unwrap("From: Ani\\nSubject: Fwd: Kapal tiba\\n\\nKapal itu tiba.").subject
    'Kapal tiba'
    >>> unwrap("[24/11/2026, 08.02] Ani: baca ini\\n[24/11/2026, 08.03] Ani: Kapal itu tiba pada Senin.").text
    'Kapal itu tiba pada Senin.'
    """
    text, dropped = _longest_message(text)
    lines = text.split("\n")
    marked = [line for line in lines if line.strip()]
    if marked and sum(line.startswith(">") for line in marked) >= QUOTED * len(marked):
        lines = [re.sub(r"^(?:> ?)+", "", line) for line in lines]
    headers = _headers(lines)
    subject: str | None = None
    kept: list[str] = []
    for place, line in enumerate(lines):
        if place in headers:
            match = _HEADER.match(line)
            if match and match["label"].lower() in _SUBJECTS:
                subject = _SENT_ON.sub("", match["value"]).strip() or subject
            dropped.append(Dropped(text=line.strip(), reason="header of a message"))
        elif line.strip() and _LINE.fullmatch(line.strip()):
            dropped.append(Dropped(text=line.strip(), reason="around a forwarded message"))
        else:
            kept.append(line)
    return Unwrapped("\n".join(kept), subject, tuple(dropped))


def _longest_message(text: str) -> tuple[str, list[Dropped]]:
    stamps = list(_STAMP.finditer(text))
    if not stamps:
        return text, []
    ends = [*(stamp.start() for stamp in stamps[1:]), len(text)]
    messages = [text[: stamps[0].start()], *(text[s.end() : end] for s, end in zip(stamps, ends, strict=True))]
    longest = max(messages, key=len)
    others = [message.strip() for message in messages if message is not longest and message.strip()]
    stamped = [stamp.group().strip() for stamp in stamps]
    return longest.strip("\n"), [
        Dropped(text=said, reason="around a forwarded message") for said in [*stamped, *others]
    ]


def _headers(lines: list[str]) -> set[int]:
    """Places of the lines of headers: a run of several, with a sender or a subject among them."""
    found: set[int] = set()
    run: list[tuple[int, str]] = []
    for place, line in enumerate([*lines[:HEAD], ""]):
        match = _HEADER.fullmatch(line.strip())
        if match:
            run.append((place, match["label"].lower()))
            continue
        labels = {label for _, label in run}
        if len(labels) >= FEWEST_HEADERS and labels & (_SUBJECTS | _SENDERS):
            found.update(place for place, _ in run)
        run = []
    return found
