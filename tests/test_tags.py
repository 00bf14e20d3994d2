"""Tags in the MP3, read back by mutagen and looked at byte by byte where players are picky."""

import io

import numpy as np
import pytest
from mutagen import id3
from mutagen.mp3 import MP3
from PIL import Image

from podcast import tags
from podcast.errors import SoundError
from podcast.model import Cast, CastMember, Chapter, Cue, Show, Source, Timeline
from podcast.sound import encoder

SHOW = Show(
    title="Kopi Sedap",
    author="Redaksi Kopi",
    base_url="https://contoh.id/kopi",
    cast=Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca")),
)
TIMELINE = Timeline(
    duration_ms=2000,
    cues=(
        Cue(start_ms=25, end_ms=900, speaker="Sari", text="Selamat pagi, “Sobat” – é 🙂.", section="opening"),
        Cue(start_ms=1000, end_ms=1900, speaker="Bayu", text="Sampai jumpa.", section="closing"),
    ),
    chapters=(Chapter(start_ms=0, title="Pembuka"), Chapter(start_ms=1000, title="Penutup – selesai")),
)


def picture(width: int = 1600, height: int = 1600, mode: str = "RGB", kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (width, height), None).save(out, kind)
    return out.getvalue()


@pytest.fixture
def sound(tmp_path):
    tone = (0.1 * np.sin(np.arange(88_200) / 20)).astype(np.float32)
    path = tmp_path / "a.mp3"
    with path.open("wb+") as opened:
        encoded = encoder.Encoder(64, opened)
        encoded.encode(tone)
        encoded.finish()
    return path


def write(path, **changed) -> None:
    given = {
        "number": 15,
        "title": "Bakau dan banjir",
        "summary": "Warga menanam bakau.\nPanen naik.",
        "language": "id",
        "published": "2023-10-12T07:30:00+07:00",
        "source": Source(url="https://contoh.id/bakau/é?a=b c", title="Bakau", site="Kabar Contoh"),
        "timeline": TIMELINE,
        "cover": picture(),
    } | changed
    tags.write(path, tags.Card(SHOW, **given))


def test_what_players_show(sound):
    write(sound, guid="urn:uuid:1", season=2)
    found = id3.ID3(sound, translate=False)
    texts = {key: str(found[key]) for key in found if key.startswith("T")}
    assert texts == {
        "TIT2": "Bakau dan banjir",
        "TALB": "Kopi Sedap",
        "TPE1": "Redaksi Kopi",
        "TPE2": "Redaksi Kopi",
        "TPUB": "Redaksi Kopi",
        "TRCK": "15",
        "TPOS": "2",
        "TYER": "2023",
        "TDAT": "1210",
        "TIME": "0730",
        "TLAN": "ind",
        "TCON": "Podcast",
        "TCAT": "News",
        "TLEN": "2000",
        "TDES": "Warga menanam bakau.\nPanen naik.",
        "TGID": "urn:uuid:1",
    }
    assert found["WFED"].url == "https://contoh.id/kopi/feed/feed.xml"
    assert found["WOAS"].url == "https://contoh.id/bakau/%C3%A9?a=b%20c"
    assert found["WXXX:Kabar Contoh"].url == found["WOAS"].url
    assert found["PCST"].value == 1


def test_comment_tells_that_the_voices_are_synthetic(sound):
    for language, code, word in (("id", "ind", "sintetis"), ("en", "eng", "synthetic")):
        write(sound, language=language)
        comment = id3.ID3(sound)[f"COMM::{code}"].text[0]
        assert comment.startswith("Warga menanam bakau.") and word in comment


def test_chapters_read_back_to_the_millisecond(sound):
    write(sound)
    found = id3.ID3(sound)
    (contents,) = found.getall("CTOC")
    assert contents.flags == id3.CTOCFlags.TOP_LEVEL | id3.CTOCFlags.ORDERED
    chapters = [found[f"CHAP:{name}"] for name in contents.child_element_ids]
    assert [(mark.start_time, mark.end_time, str(mark.sub_frames["TIT2"])) for mark in chapters] == [
        (0, 1000, "Pembuka"),
        (1000, 2000, "Penutup – selesai"),
    ]
    assert all((mark.start_offset, mark.end_offset) == (0xFFFFFFFF, 0xFFFFFFFF) for mark in chapters)


def test_transcript_keeps_every_sign(sound):
    write(sound)
    found = id3.ID3(sound)
    assert found["USLT::ind"].text == "Sari: Selamat pagi, “Sobat” – é 🙂.\nBayu: Sampai jumpa."
    assert found["SYLT::ind"].text == [("Selamat pagi, “Sobat” – é 🙂.", 25), ("Sampai jumpa.", 1000)]
    assert (found["SYLT::ind"].format, found["SYLT::ind"].type) == (2, 1)


def test_version_2_3_in_utf_16_without_padding_before_the_same_sound(sound):
    before = sound.read_bytes()
    write(sound)
    data = sound.read_bytes()
    assert data[:5] == b"ID3\x03\x00"
    size = sum(byte << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))
    assert data[10 + size :] == before
    assert data[10 + size - 1] != 0 or data[10 + size - 10 : 10 + size] != bytes(10)
    assert "Bakau dan banjir".encode("utf-16") in data
    assert "Penutup – selesai".encode("utf-16") in data
    assert MP3(sound).info.length == pytest.approx(2.0, abs=0.1)


def test_same_words_same_bytes_and_a_second_tag_replaces_the_first(sound, tmp_path):
    write(sound)
    first = sound.read_bytes()
    write(sound, title="Lain", cover=None)
    assert sound.read_bytes() != first
    write(sound)
    assert sound.read_bytes() == first
    assert list(tmp_path.iterdir()) == [sound]


@pytest.mark.parametrize(
    "given",
    [picture(), picture(3000, 2000), picture(300, 300, "RGBA"), picture(1200, 1200, "L", "JPEG"), picture(mode="P")],
)
def test_cover_is_made_small_enough_for_players(sound, given):
    write(sound, cover=given)
    (found,) = id3.ID3(sound).getall("APIC")
    assert (found.mime, found.type) == ("image/jpeg", id3.PictureType.COVER_FRONT)
    with Image.open(io.BytesIO(found.data)) as shown:
        assert shown.format == "JPEG" and shown.mode == "RGB" and max(shown.size) <= tags.COVER_SIZE
    assert len(found.data) < 200_000


@pytest.mark.parametrize(
    "given", [b"", b"halo", picture()[:200], picture(kind="JPEG")[:700], picture(9000, 10, "1")], ids=range(5)
)
def test_a_bad_cover_changes_nothing(sound, tmp_path, given):
    before = sound.read_bytes()
    with pytest.raises(SoundError, match="cover") as caught:
        write(sound, cover=given)
    assert caught.value.hint and "\n" not in caught.value.what
    assert sound.read_bytes() == before and list(tmp_path.iterdir()) == [sound]


def test_without_cover_source_or_chapters(sound):
    bare = Timeline(duration_ms=2000, cues=(), chapters=())
    write(sound, cover=None, source=Source(title="Berkas"), timeline=bare, summary="", published="2023-10-12")
    found = id3.ID3(sound, translate=False)
    kinds = {key[:4] for key in found}
    assert not kinds & {"APIC", "WOAS", "WXXX", "CHAP", "CTOC", "USLT", "SYLT", "TDES", "TIME", "TPOS"}
    assert str(found["TDAT"]) == "1210"


def test_hostile_words(sound):
    write(sound, title="A\x00B\r\nC" + "x" * 5000, summary="\x00\ud7ff" + "s" * 100_000)
    found = id3.ID3(sound)
    assert len(str(found["TIT2"])) <= 255 and "\x00" not in str(found["TIT2"]) and "\n" not in str(found["TIT2"])


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(SoundError, match="cannot"):
        write(tmp_path / "none.mp3")
    assert list(tmp_path.iterdir()) == []
