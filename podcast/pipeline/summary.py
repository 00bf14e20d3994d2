"""What an edition has become, in the few rows that a person reads after the work: sections, voices, receipts, sound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from podcast.model import ROLES, Article, Episode, Script, Show
from podcast.pipeline.studio import Studio
from podcast.sound import waveform

BARS = 24
"""Characters of a section's shape."""
LONGEST_TITLE = 20


def rows(
    show: Show, words: Script, article: Article, episode: Episode, studio: Studio, peaks: Sequence[int]
) -> Iterator[str]:
    """A row for each section: when it begins, its lines and words, how it sounds; then what the whole rests on."""
    total = episode.audio.duration_ms
    bounds = [*(mark.start_ms for mark in episode.chapters), total]
    for section, (start, end) in zip(words.sections, pairwise(bounds), strict=True):
        said = sum(len(line.shown.split()) for line in section.lines)
        first, last = (ms * len(peaks) // total for ms in (start, end))
        shape = waveform.bars(tuple(peaks[first:last]), BARS)
        minutes, seconds = divmod(start // 1000, 60)
        count = f"{len(section.lines):3} line{' ' if len(section.lines) == 1 else 's'} {said:5} words"
        yield f"  {minutes:3}:{seconds:02}  {section.title[:LONGEST_TITLE]:{LONGEST_TITLE}} {count}  {shape}".rstrip()
    cast = ", ".join(f"{show.cast.name(role)} is {studio.voices[role].name}" for role in ROLES)
    yield f"  voices    {studio.engine.name}: {cast}"
    lines = words.lines
    bound = [line for line in lines if line.receipts]
    used = {number for line in bound for number in line.receipts}
    yield (
        f"  receipts  {len(bound)} of {len(lines)} lines rest on {len(used)} of the article's "
        f"{len(article.sentences)} sentences; the other lines are chat"
    )
    loudness, size = episode.loudness, episode.audio.bytes / 10**6
    yield (
        f"  sound     {loudness.integrated_lufs:.1f} LUFS, true peak {loudness.true_peak_dbtp:.1f} dBTP, {size:.1f} MB"
    )
