"""podcast check: silent about what is good, loud about what is not."""

import json
from pathlib import Path

import pytest

from podcast import library
from tests.conftest import LIBRARY, Podcast, everything


def test_check_finds_nothing_in_a_good_show_and_changes_nothing(podcast: Podcast, stocked: Path) -> None:
    podcast("write", LIBRARY)
    before = everything(stocked)
    ran = podcast("check", "--json")
    assert ran.code == 0, ran.out
    assert ran.document["ok"] is True
    assert everything(stocked) == before


def spoil_sound(folder: Path) -> None:
    path = folder / f"{folder.name}.mp3"
    path.write_bytes(path.read_bytes()[:-1] + b"x")


def spoil_cue(folder: Path) -> None:
    record = json.loads((folder / "episode.json").read_bytes())
    record["cues"][-1]["end_ms"] = record["audio"]["duration_ms"] + 1
    (folder / "episode.json").write_text(json.dumps(record))


def spoil_receipt(folder: Path) -> None:
    path = folder / "script.md"
    path.write_text(path.read_text("utf-8").replace("6 Juli 2026", "19 Juli 2026"), "utf-8")


def spoil_words(folder: Path) -> None:
    path = folder / "transcript.vtt"
    path.write_text(path.read_text("utf-8").replace("</v>", " lagi</v>", 1), "utf-8")


def spoil_lines(folder: Path) -> None:
    record = json.loads((folder / "episode.json").read_bytes())
    del record["cues"][3]
    (folder / "episode.json").write_text(json.dumps(record))


SPOILT = {
    "words of the transcript": spoil_words,
    "a line that is no cue": spoil_lines,
    "sound": spoil_sound,
    "cue": spoil_cue,
    "receipt": spoil_receipt,
    "script": lambda folder: (folder / "script.md").write_text("x"),
    "record": lambda folder: (folder / "episode.json").write_text("{}"),
    "transcript": lambda folder: (folder / "transcript.vtt").unlink(),
    "chapters": lambda folder: (folder / "chapters.json").write_text('{"chapters": []}'),
    "feed": lambda folder: (folder.parents[1] / "feed" / "feed.xml").write_text("<rss"),
    "stale feed": lambda folder: (folder.parents[1] / "feed" / "index.html").write_text("x"),
    "cover": lambda folder: (folder.parents[1] / "cover.jpg").write_bytes(b"x"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_check_finds_what_is_wrong(case: str, podcast: Podcast, stocked: Path) -> None:
    SPOILT[case](stocked / "episodes" / library.find(stocked, "1"))
    ran = podcast("check", "--json")
    assert ran.code == 1
    wrong = [finding for finding in ran.document["findings"] if finding["level"] == "wrong"]
    assert wrong and all(finding["what"] and finding["hint"] for finding in wrong)
