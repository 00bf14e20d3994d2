"""ID3 tags in the MP3: what players show, chapters, transcript, cover, and where it all came from."""

# mypy: disable-error-code=no-untyped-call
# (mutagen says that it is typed, but its frames are not)

from __future__ import annotations

import io
import shutil
import urllib.parse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from podcast import files
from podcast.errors import LibraryError, SoundError
from podcast.model import Show, Source, Timeline

if TYPE_CHECKING:
    from mutagen import id3

LANGUAGES = {"id": "ind", "en": "eng"}
"""ISO 639-1 to 639-2, as ID3 wants it."""

DISCLOSURE = {
    "id": "Suara dalam episode ini sintetis, dan naskahnya disusun oleh program dari artikel sumber.",
    "en": "The voices in this episode are synthetic, and a program wrote the script from the source article.",
}

COVER_SIZE = 1000
"""Pixels: players show no more, and the picture is carried by every download."""
_LARGEST = 8000
"""Pixels a side of a cover that is opened at all."""
_LONGEST = 255
"""Characters of a title that players accept."""
_UTF16 = 1


def write(
    path: Path,
    show: Show,
    *,
    number: int,
    title: str,
    summary: str,
    language: str,
    published: str,
    source: Source,
    timeline: Timeline,
    cover: bytes | None,
    guid: str | None = None,
) -> None:
    """Put an ID3v2.3 tag at the front of the MP3 ``path``, in one step, instead of any that it has.

    ``published`` is RFC 3339, ``language`` ISO 639-1, ``cover`` a picture of any size,
    ``guid`` the feed item's. Raises SoundError, and then the
    file is as it was.
    """
    import mutagen
    from mutagen import id3

    frames = id3.ID3()
    for frame in _frames(show, number, title, summary, language, published, source, timeline):
        frames.add(frame)
    if guid:
        frames.add(id3.TGID(encoding=_UTF16, text=[guid]))
    for frame in _chapters(timeline):
        frames.add(frame)
    if cover is not None:
        frames.add(
            id3.APIC(encoding=0, mime="image/jpeg", type=id3.PictureType.COVER_FRONT, desc="", data=_sized(cover))
        )
    frames.update_to_v23()
    try:
        with files.replacing(path) as temporary:
            shutil.copyfile(path, temporary)
            id3.delete(temporary)
            frames.save(temporary, v1=0, v2_version=3, v23_sep="/", padding=lambda _: 0)
    except mutagen.MutagenError as error:
        raise SoundError(f"cannot tag {path}: {error}", hint="record the episode again") from error
    except LibraryError as error:
        raise SoundError(error.what, hint=error.hint) from error


def _frames(
    show: Show,
    number: int,
    title: str,
    summary: str,
    language: str,
    published: str,
    source: Source,
    timeline: Timeline,
) -> Iterator[id3.Frame]:
    from mutagen import id3

    code = LANGUAGES.get(language, "und")
    disclosure = DISCLOSURE.get(language, DISCLOSURE["en"])
    texts: tuple[tuple[type[id3.TextFrame], str], ...] = (
        (id3.TIT2, _row(title)),
        (id3.TALB, _row(show.title)),
        (id3.TPE1, _row(show.author)),
        (id3.TPE2, _row(show.author)),
        (id3.TPUB, _row(show.author)),
        (id3.TRCK, str(number)),
        (id3.TDRC, published[:19]),
        (id3.TLAN, code),
        (id3.TCON, "Podcast"),
        (id3.TLEN, str(timeline.duration_ms)),
        (id3.TDES, summary),
    )
    for kind, text in texts:
        if clean := _clean(text):
            yield kind(encoding=_UTF16, text=[clean])
    comment = "\n\n".join(part for part in (_clean(summary), disclosure) if part)
    yield id3.COMM(encoding=_UTF16, lang=code, desc="", text=[comment])
    yield id3.PCST(value=1)
    yield id3.WFED(url=_address(f"{show.base_url}/feed/feed.xml"))
    if source.url:
        yield id3.WOAS(url=_address(source.url))
        yield id3.WXXX(encoding=_UTF16, desc=_row(source.site or source.title), url=_address(source.url))
    transcript = "\n".join(f"{_row(cue.speaker)}: {' '.join(_clean(cue.text).split())}" for cue in timeline.cues)
    if transcript:
        yield id3.USLT(encoding=_UTF16, lang=code, desc="", text=transcript)


def _chapters(timeline: Timeline) -> Iterator[id3.Frame]:
    from mutagen import id3

    marks = timeline.chapters
    if not marks:
        return
    ends = [*(mark.start_ms for mark in marks[1:]), timeline.duration_ms]
    names = [f"chp{number}" for number in range(len(marks))]
    for name, mark, end in zip(names, marks, ends, strict=True):
        heading = id3.TIT2(encoding=_UTF16, text=[_row(mark.title)])
        yield id3.CHAP(
            element_id=name,
            start_time=mark.start_ms,
            end_time=end,
            start_offset=0xFFFFFFFF,
            end_offset=0xFFFFFFFF,
            sub_frames=[heading],
        )
    flags = id3.CTOCFlags.TOP_LEVEL | id3.CTOCFlags.ORDERED
    yield id3.CTOC(element_id="toc", flags=flags, child_element_ids=names, sub_frames=[])


def _sized(cover: bytes) -> bytes:
    """The cover as a JPEG of at most COVER_SIZE pixels a side."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(cover)) as picture:
            if max(picture.size) > _LARGEST:
                size = f"{picture.width} x {picture.height}"
                raise SoundError(f"the cover has {size} pixels", hint="use a picture of 1400 to 3000 pixels a side")
            picture.draft("RGB", (COVER_SIZE, COVER_SIZE))
            small = picture.convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise SoundError(f"cannot read the cover: {error}", hint="use a JPEG or PNG of 1400 to 3000 pixels") from error
    small.thumbnail((COVER_SIZE, COVER_SIZE), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    small.save(out, "JPEG", quality=85, optimize=True)
    return out.getvalue()


def _clean(text: str) -> str:
    """No control characters but line breaks, which stay ``\\n``."""
    return "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text.replace("\r\n", "\n")).strip()


def _row(text: str) -> str:
    """One line that players accept whole."""
    return " ".join(_clean(text).split())[:_LONGEST].strip()


def _address(url: str) -> str:
    """A URL in the characters that the tag can hold.

    >>> _address("https://contoh.id/kopi enak/é")
    'https://contoh.id/kopi%20enak/%C3%A9'
    """
    return urllib.parse.quote(url, safe="%/:=&?~#+!$,;'@()*[]")
