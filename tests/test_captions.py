"""Captions and chapters: what players get to show, and when."""

import itertools
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast import captions
from podcast.model import Chapter, Cue, Timeline

LONG = (
    "Menurut laporan itu, warga dua belas kelurahan di tepi sungai sudah menanam lebih dari empat ribu pohon bakau "
    "sejak awal tahun. Sebagian besar bibit datang dari kebun sendiri, dan sisanya dari dinas. Lalu bagaimana dengan "
    "pohon yang mati terendam?"
)


def cue(text: str, start: int = 1000, end: int = 13_000, speaker: str = "Sari") -> Cue:
    return Cue(start_ms=start, end_ms=end, speaker=speaker, text=text, section="kabar")


def timeline(*cues: Cue) -> Timeline:
    chapters = (Chapter(start_ms=0, title="Pembuka"), Chapter(start_ms=61_005, title="Tanya & Jawab"))
    return Timeline(duration_ms=200_000, cues=cues, chapters=chapters)


def blocks(text: str) -> list[list[str]]:
    """Cues of a VTT or SRT file as rows: number, times, text."""
    return [block.split("\n") for block in text.strip("\n").split("\n\n") if block and block[:6] != "WEBVTT"]


def ms(stamp: str) -> int:
    hours, minutes, seconds, rest = map(int, re.split(r"[:.,]", stamp))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest


def spans(text: str) -> list[tuple[int, int]]:
    return [(ms(block[1].split(" ")[0]), ms(block[1].split(" ")[2])) for block in blocks(text)]


def test_a_long_line_becomes_readable_cues():
    found = blocks(captions.vtt(timeline(cue(LONG)), "id"))
    assert len(found) >= 4
    for block in found:
        assert 3 <= len(block) <= 4
        assert all(len(row) <= captions.LONGEST for row in block)
        assert all(len(re.sub("<.*?>", "", row)) <= captions.ROW for row in block[2:])
        assert block[2].startswith("<v Sari>") and block[-1].endswith("</v>")
    said = " ".join(re.sub("<.*?>", "", row) for block in found for row in block[2:])
    assert said == LONG


def test_cuts_are_where_the_sentence_breathes():
    pieces = captions.split(cue(LONG))
    assert all(piece.rows[-1][-1] in ".,?" for piece in pieces if len(" ".join(piece.rows)) < 60)
    assert any(piece.rows[-1].endswith("tahun.") for piece in pieces)


def test_inner_times_fill_the_cue_by_what_is_said():
    text = "Ya. " * 2 + "Sepanjang tahun lalu panen kopi di lereng selatan naik hampir dua kali lipat dari biasanya."
    pieces = captions.split(cue(text, 2000, 10_000))
    assert pieces[0].start_ms == 2000 and pieces[-1].end_ms == 10_000
    assert all(before.end_ms == after.start_ms for before, after in itertools.pairwise(pieces))
    lengths = [piece.end_ms - piece.start_ms for piece in pieces]
    letters = [len(" ".join(piece.rows)) for piece in pieces]
    assert all(60 < length / count < 200 for length, count in zip(lengths, letters, strict=True))


def test_digits_take_longer_than_letters():
    text = "Pada 1998, 2004, 2013, 2019 dan 2023 hal itu pernah, dan memang begitulah adanya di sana, di kampung itu."
    pieces = captions.split(cue(text, 0, 10_000))
    share = len(" ".join(pieces[0].rows)) / len(text)
    assert pieces[0].end_ms > 1.2 * share * 10_000


def test_vtt_and_srt_agree():
    line = timeline(cue(LONG), cue("Baik.", 13_400, 14_000, "Bayu"), cue(LONG, 15_000, 27_000, "Bayu"))
    assert spans(captions.vtt(line, "id")) == spans(captions.srt(line))
    found = blocks(captions.srt(line))
    assert [int(block[0]) for block in found] == list(range(1, len(found) + 1))
    assert sum(block[2].startswith(("Sari: ", "Bayu: ")) for block in found) == 3
    assert all(len(row) <= captions.LONGEST for block in found for row in block)


def test_markup_and_arrows_in_the_text_stay_text():
    line = timeline(cue("Tom & <i>Jerry</i> --> lari\n\n2\n00:00:01.000 --> x", speaker="A<b>&"))
    vtt, srt = captions.vtt(line, "id"), captions.srt(line)
    assert vtt.count("-->") == len(blocks(vtt))
    assert srt.count("-->") == len(blocks(srt))
    assert "<i>" not in vtt and "Tom &amp; &lt;i&gt;Jerry" in vtt
    assert "<v A&lt;b&gt;&amp;>" in vtt


def test_hostile_names_do_not_break_rows():
    line = timeline(cue("Halo semua, selamat pagi dan selamat datang.", speaker="Nama " * 60 + "\n\n9"))
    assert all(len(row) <= captions.LONGEST for block in blocks(captions.srt(line)) for row in block)
    assert all(len(block) <= 4 for block in blocks(captions.vtt(line, "id")))


@pytest.mark.parametrize("text", ["", " ", "\n", "\x00\x07"])
def test_a_cue_without_words_is_left_out(text):
    assert blocks(captions.vtt(timeline(cue(text), cue("Ada.", 14_000, 15_000)), "id"))[0][2] == "<v Sari>Ada.</v>"


@given(st.text(max_size=400), st.integers(1, 20_000))
def test_any_text_gives_lawful_cues(text, length):
    line = timeline(cue(text, 500, 500 + length))
    for written in (captions.vtt(line, "id"), captions.srt(line)):
        times = [time for span in spans(written) for time in span]
        assert times == sorted(times) and all(500 <= time <= 500 + length for time in times)
        assert all(3 <= len(block) <= 4 for block in blocks(written))
    for piece in captions.split(line.cues[0]):
        assert len(piece.rows) <= captions.ROWS and all(len(row) <= captions.LONGEST for row in piece.rows)


def test_chapters_are_json_1_2_in_seconds():
    found = json.loads(captions.chapters(timeline(), "Kopi\nSedap"))
    assert found == {
        "version": "1.2.0",
        "title": "Kopi Sedap",
        "chapters": [{"startTime": 0.0, "title": "Pembuka"}, {"startTime": 61.005, "title": "Tanya & Jawab"}],
    }


def test_stamps_beyond_an_hour():
    text = captions.vtt(timeline(cue("Halo.", 3_599_999, 3_661_001)), "id")
    assert "00:59:59.999 --> 01:01:01.001" in text


def test_a_row_is_as_short_as_apple_asks_and_a_cue_has_two() -> None:
    """The other tests compare with the constants; this one says what they are."""
    assert (captions.LONGEST, captions.ROWS) == (65, 2)
