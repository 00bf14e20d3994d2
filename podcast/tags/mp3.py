"""ID3v2.3, the version that most players read, with the frames of podcasts and chapters."""

# mypy: disable-error-code=no-untyped-call
# (mutagen says that it is typed, but its frames are not)

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mutagen import id3

from podcast.tags.card import Card, address, clean, row
from podcast.tags.picture import CHAPTER_SIZE, sized

_UTF16 = 1
_MS, _LYRICS = 2, 1
"""Codes of SYLT: stamps are milliseconds, the text is lyrics."""


def put(path: Path, card: Card, cover: bytes | None) -> None:
    """Write the tag at the front of the MP3 ``path``, instead of any that it has."""
    frames = id3.ID3()
    for frame in (*_texts(card), *_links(card), *_words(card), *_chapters(card)):
        frames.add(frame)
    if cover is not None:
        frames.add(_picture(cover, id3.PictureType.COVER_FRONT))
    frames.update_to_v23()
    id3.delete(path)
    frames.save(path, v1=0, v2_version=3, v23_sep="/", padding=lambda _: 0)


def _texts(card: Card) -> Iterator[id3.Frame]:
    show = card.show
    texts: tuple[tuple[type[id3.TextFrame], str], ...] = (
        (id3.TIT2, row(card.title)),
        (id3.TALB, row(show.title)),
        (id3.TPE1, row(show.author)),
        (id3.TPE2, row(show.author)),
        (id3.TPUB, row(show.author)),
        (id3.TRCK, str(card.number)),
        (id3.TPOS, str(card.season or "")),
        (id3.TDRC, card.published[:19]),
        (id3.TLAN, card.code),
        (id3.TCON, "Podcast"),
        (id3.TCAT, show.category),
        (id3.TLEN, str(card.timeline.duration_ms)),
        (id3.TDES, card.summary),
        (id3.TGID, card.guid or ""),
    )
    for kind, text in texts:
        if cleaned := clean(text):
            yield kind(encoding=_UTF16, text=[cleaned])
    yield id3.COMM(encoding=_UTF16, lang=card.code, desc="", text=[card.comment])
    yield id3.PCST(value=1)


def _links(card: Card) -> Iterator[id3.Frame]:
    yield id3.WFED(url=card.feed)
    linked = [(source, address(source.url)) for source in card.sources if source.url]
    for _, link in linked[:1]:
        yield id3.WOAS(url=link)
    for source, link in linked:  # players tell frames of one kind apart by their description
        yield id3.WXXX(
            encoding=_UTF16, desc=row(source.title if card.stories else source.site or source.title), url=link
        )


def _words(card: Card) -> Iterator[id3.Frame]:
    """The transcript, as a whole and line by line."""
    if not card.transcript:
        return
    yield id3.USLT(encoding=_UTF16, lang=card.code, desc="", text=card.transcript)
    lines = [(" ".join(clean(cue.text).split()), cue.start_ms) for cue in card.timeline.cues]
    yield id3.SYLT(encoding=_UTF16, lang=card.code, format=_MS, type=_LYRICS, desc="", text=lines)


def _chapters(card: Card) -> Iterator[id3.Frame]:
    marks = card.timeline.chapters
    if not marks:
        return
    ends = [*(mark.start_ms for mark in marks[1:]), card.timeline.duration_ms]
    names = [f"chp{number}" for number in range(len(marks))]
    for name, mark, end in zip(names, marks, ends, strict=True):
        inside: list[id3.Frame] = [id3.TIT2(encoding=_UTF16, text=[row(mark.title)])]
        if mark.image and mark.image in card.images:
            small = sized(card.images[mark.image], f"the chapter picture {mark.image}", CHAPTER_SIZE)
            inside.append(_picture(small, id3.PictureType.OTHER))
        yield id3.CHAP(
            element_id=name,
            start_time=mark.start_ms,
            end_time=end,
            start_offset=0xFFFFFFFF,
            end_offset=0xFFFFFFFF,
            sub_frames=inside,
        )
    flags = id3.CTOCFlags.TOP_LEVEL | id3.CTOCFlags.ORDERED
    yield id3.CTOC(element_id="toc", flags=flags, child_element_ids=names, sub_frames=[])


def _picture(jpeg: bytes, kind: int) -> id3.Frame:
    return id3.APIC(encoding=0, mime="image/jpeg", type=kind, desc="", data=jpeg)
