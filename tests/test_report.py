"""Nothing is left out in silence: lines, cues, transcript agree; the report tells what was dropped or tried again."""

import json
import re
from pathlib import Path

import pytest

from podcast import captions, library, takes
from podcast import script as paper
from podcast.config import load
from podcast.engines import again, clip
from podcast.model import Clip
from tests.conftest import PASAR, Podcast
from tests.test_takes import LINES, DyingEngine, record
from tests.tone_engine import ToneEngine


def test_lines_cues_and_transcript_are_the_same(podcast: Podcast, stocked: Path, tmp_path: Path) -> None:
    show = load(stocked / "podcast.toml")
    for episode in library.shelf(stocked).episodes:
        folder = stocked / "episodes" / episode.slug
        script = paper.parse((folder / "script.md").read_text("utf-8"), show.cast)
        assert [cue.text for cue in episode.cues] == [line.shown for line in script.lines]
        assert [cue.speaker for cue in episode.cues] == [show.cast.name(line.speaker) for line in script.lines]
        assert captions.told((folder / "transcript.vtt").read_text("utf-8")) == captions.said(episode.cues)
        srt = re.sub(r"^\d+$|^.* --> .*$", "", (folder / "transcript.srt").read_text("utf-8"), flags=re.MULTILINE)
        assert all(captions.said((cue,))[:30] in "".join(srt.split()) for cue in episode.cues)
        assert all(cue.end_ms - cue.start_ms > 200 for cue in episode.cues)


def test_what_was_left_out_is_in_the_report(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    source = tmp_path / "berita.txt"
    source.write_text(PASAR.read_text("utf-8") + "\n\nBaca Juga: Harga Cabai Naik Lagi\n", "utf-8")
    ran = podcast("generate", source, "--json")
    assert ran.code == 0, ran.err
    (episode,) = ran.document["episodes"]
    assert any("Harga Cabai" in gone["text"] and gone["reason"] for gone in episode["dropped"])
    assert re.search(r"\d+ pieces left out, see article.json", ran.err)
    kept = json.loads((show / "episodes" / episode["slug"] / "article.json").read_bytes())["dropped"]
    assert kept == episode["dropped"]


def test_a_repeated_request_is_in_the_report(podcast: Podcast, show: Path, speech_server, monkeypatch) -> None:
    monkeypatch.setattr("podcast.engines.online.time.sleep", lambda seconds: None)
    speech_server.plan = [503, "silent", 200, 200, 503]
    ran = podcast("generate", PASAR, "--engine", "openai", "--workers", "1", "--json")
    assert ran.code == 0, ran.err
    (episode,) = ran.document["episodes"]
    assert "tried again, 2 times: the speech server: the speech server is in trouble (503)" in episode["warnings"]
    assert "tried again, once: the speech server: the sound is silent" in episode["warnings"]


def test_a_worker_that_died_is_in_the_report(tmp_path: Path) -> None:
    with again.listening() as heard:
        record(LINES, DyingEngine(once="jalan baru", mark=str(tmp_path / "died")), tmp_path / "b", workers=2)
    assert heard and "a worker ended in the middle of a line" in heard[0]


class Paced(ToneEngine):
    """Beeps so many times as slowly as usual."""

    name = "paced"

    def __init__(self, times: float) -> None:
        self.times = times

    def speak(self, text, voice):
        return super().speak(text, voice.model_copy(update={"speed": 1 / self.times}))


class Distorted(ToneEngine):
    name = "distorted"

    def speak(self, text, voice):
        made = super().speak(text, voice)
        return Clip(b"\xff\x7f" * (len(made.pcm) // 2), made.rate)


class Nothing(ToneEngine):
    name = "nothing"

    def speak(self, text, voice):
        return Clip(b"", 24_000)


@pytest.mark.parametrize(
    ("engine", "said"),
    [
        (Paced(0.5), "too short for its words"),
        (Paced(2.2), "too long for its words"),
        (Distorted(), "clipped"),
        (Nothing(), "silent"),
    ],
)
def test_a_take_that_cannot_be_its_words_fails_with_them(engine, said, tmp_path: Path) -> None:
    with pytest.raises(takes.EngineError, match=said) as caught:
        record(LINES, engine, tmp_path)
    assert "Selamat pagi, kita bicara" in caught.value.what


@pytest.mark.parametrize("times", [0.8, 1.0, 1.4])
def test_a_pace_of_ones_own_is_fine(times: float, tmp_path: Path) -> None:
    assert len(record(LINES, Paced(times), tmp_path)) == len(LINES)


def test_the_limits_are_those_that_are_promised() -> None:
    text = "Pasar Sukamaju dibuka lagi pada hari Senin pagi oleh wali kota bersama warga"
    expected = len(text.split()) / clip.WORDS_A_SECOND
    least, most = clip.plausible(text)
    assert 0.5 < least / expected < 0.72
    assert 1.6 < most / expected < 2.0
