"""What is said, as text with times: WebVTT and SRT for players, chapters as JSON."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from podcast.model import Cue, Timeline

ROW = 42
"""Characters in a row that eyes can take in while ears listen; only a single longer word may pass it."""
LONGEST = 65
"""Characters in a row that players can show; a longer word is broken."""
ROWS = 2
_NAME = 20
"""Characters of a speaker's name in front of a row of SRT."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*$")
_CLAUSE_END = re.compile(r"[,;:–—][\"'”’)]*$")
_ACRONYM = re.compile(r"[A-Z]{2,}")

# How long the parts of a text take to say, in units of one spoken letter.
_DIGIT = 5.0
_CAPITAL = 2.5
_CLAUSE_PAUSE = 3.0
_SENTENCE_PAUSE = 6.0


class Piece(NamedTuple):
    """A stretch of a cue that fits on a screen."""

    start_ms: int
    end_ms: int
    rows: tuple[str, ...]


def vtt(timeline: Timeline, language: str) -> str:
    """WebVTT with a ``<v Name>`` voice in every cue; never more than two rows at a time.

    >>> cue = Cue(start_ms=0, end_ms=1500, speaker="Sari", text="Harga < Rp5 & naik.", section="opening")
    >>> print(vtt(Timeline(duration_ms=2000, cues=(cue,), chapters=()), "id"))
    WEBVTT - Language: id
    <BLANKLINE>
    1
    00:00:00.000 --> 00:00:01.500
    <v Sari>Harga &lt; Rp5 &amp; naik.</v>
    <BLANKLINE>
    """
    out = [f"WEBVTT - Language: {language}\n"]
    for number, (cue, piece) in enumerate(_all(timeline), 1):
        times = f"{_stamp(piece.start_ms, '.')} --> {_stamp(piece.end_ms, '.')}"
        rows = "\n".join(_escaped(row) for row in piece.rows)
        out.append(f"{number}\n{times}\n<v {_escaped(_plain(cue.speaker))}>{rows}</v>\n")
    return "\n".join(out)


def srt(timeline: Timeline) -> str:
    """SubRip with the same times; a line begins with its speaker's name.

    >>> cue = Cue(start_ms=0, end_ms=1500, speaker="Sari", text="Halo.", section="opening")
    >>> print(srt(Timeline(duration_ms=2000, cues=(cue,), chapters=())))
    1
    00:00:00,000 --> 00:00:01,500
    Sari: Halo.
    <BLANKLINE>
    """
    out = []
    before: Cue | None = None
    for number, (cue, piece) in enumerate(_all(timeline), 1):
        name = "" if cue is before else f"{_plain(cue.speaker)[:_NAME]}: "
        # SRT knows no escapes: an arrow inside the text would look like a time line.
        rows = "\n".join(piece.rows).replace("-->", "→")
        out.append(f"{number}\n{_stamp(piece.start_ms, ',')} --> {_stamp(piece.end_ms, ',')}\n{name}{rows}\n")
        before = cue
    return "\n".join(out)


def chapters(timeline: Timeline, title: str, *, folder: str = "") -> str:
    """Chapters in the JSON format 1.2 of the podcast namespace; times in seconds.

    ``folder`` is the address of the folder in which the chapters' pictures are.

    >>> from podcast.model import Chapter
    >>> print(chapters(Timeline(duration_ms=9, cues=(), chapters=(Chapter(start_ms=1250, title="Pembuka"),)), "Kopi"))
    {
      "version": "1.2.0",
      "title": "Kopi",
      "chapters": [
        {
          "startTime": 1.25,
          "title": "Pembuka"
        }
      ]
    }
    <BLANKLINE>
    """
    marks = [
        {"startTime": chapter.start_ms / 1000, "title": _plain(chapter.title)}
        | ({"img": f"{folder}/{chapter.image}"} if chapter.image else {})
        for chapter in timeline.chapters
    ]
    return (
        json.dumps({"version": "1.2.0", "title": _plain(title), "chapters": marks}, ensure_ascii=False, indent=2) + "\n"
    )


def told(transcript: str) -> str:
    """All that a WebVTT transcript of ours says, without blanks, for long words are broken in it.

    >>> told("WEBVTT\\n\\n1\\n00:00.000 --> 00:01.000\\n<v Sari>Kopi &amp;\\nteh</v>\\n")
    'Kopi&teh'
    """
    return "".join(html.unescape(" ".join(re.findall(r"<v [^<>]*>(.*?)</v>", transcript, re.DOTALL))).split())


def said(cues: Iterable[Cue]) -> str:
    """The same of the cues that a transcript is made of."""
    return "".join("".join(_plain(cue.text).split()) for cue in cues)


def split(cue: Cue) -> list[Piece]:
    """A cue as pieces of at most two rows; the time goes to them by how long their words take to say."""
    words = _words(cue.text)
    groups = _groups(words)
    weights = [sum(_weight(word) for word in group) for group in groups]
    length, total = cue.end_ms - cue.start_ms, sum(weights) or 1
    pieces, said, start = [], 0.0, cue.start_ms
    for group, weight in zip(groups, weights, strict=True):
        said += weight
        end = cue.start_ms + round(length * said / total)
        pieces.append(Piece(start, end, _rows(group)))
        start = end
    return pieces


def _all(timeline: Timeline) -> Iterator[tuple[Cue, Piece]]:
    for cue in timeline.cues:
        for piece in split(cue):
            if piece.end_ms > piece.start_ms:
                yield cue, piece


def _groups(words: list[str]) -> list[list[str]]:
    """Words of each piece: as few pieces as fit, about equally long, cut where the sentence breathes."""
    groups: list[list[str]] = []
    rest = words
    while rest:
        fitting = _fitting(rest)
        if fitting == len(rest):
            groups.append(rest)
            break
        cut = _best_cut(rest, fitting)
        groups.append(rest[:cut])
        rest = rest[cut:]
    return groups


def _fitting(words: list[str]) -> int:
    """How many of the first words fill ROWS rows."""
    row, width = 1, 0
    for count, word in enumerate(words):
        wider = width + 1 + len(word) if width else len(word)
        if wider > ROW and width:
            row, wider = row + 1, len(word)
            if row > ROWS:
                return count
        width = wider
    return len(words)


def _best_cut(words: list[str], fitting: int) -> int:
    """Where to end a piece: at a full stop if that fills it by a third, at a comma if by half, else where it is full.

    A remainder that would be one short word is avoided by sharing evenly.
    """
    total = len(" ".join(words[: 4 * fitting]))
    full = len(" ".join(words[:fitting]))
    for ending, share in ((_SENTENCE_END, 1 / 3), (_CLAUSE_END, 1 / 2)):
        for cut in range(fitting, 0, -1):
            if ending.search(words[cut - 1]) and len(" ".join(words[:cut])) >= full * share:
                return cut
    if total < 2 * full:
        for cut in range(fitting, 0, -1):
            if len(" ".join(words[:cut])) <= total / 2 + 1:
                return cut
    return fitting


def _rows(words: list[str]) -> tuple[str, ...]:
    """One row, or two of about the same length, the first not longer than it must be."""
    text = " ".join(words)
    if len(text) <= ROW:
        return (text,)
    options = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words)))
    return min(options, key=lambda rows: (max(map(len, rows)), len(rows[0])), default=(text,))


def _words(text: str) -> list[str]:
    """Words of a text; one that no row could hold is broken."""
    return [word[start : start + LONGEST] for word in _plain(text).split(" ") for start in range(0, len(word), LONGEST)]


def _weight(word: str) -> float:
    """About how long ``word`` takes to say, in spoken letters.

    >>> _weight("kopi"), _weight("2023") > _weight("kopi"), _weight("ASN") > _weight("asn")
    (5.0, True, True)
    """
    weight = 1.0
    acronym = bool(_ACRONYM.search(word))
    for sign in word:
        if sign.isdigit():
            weight += _DIGIT
        elif sign.isalpha():
            weight += _CAPITAL if acronym and sign.isupper() else 1.0
    if _SENTENCE_END.search(word):
        weight += _SENTENCE_PAUSE
    elif _CLAUSE_END.search(word):
        weight += _CLAUSE_PAUSE
    return weight


def _plain(text: str) -> str:
    """One line: any run of white space or control characters becomes one blank."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _stamp(ms: int, point: str) -> str:
    """``HH:MM:SS.mmm``.

    >>> _stamp(3_723_004, ".")
    '01:02:03.004'
    """
    seconds, rest = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{rest:03}"
