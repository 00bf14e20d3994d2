"""Every finding of podcast check that is not good is brought about once, and says where, what, and what to do next."""

import ast
import contextlib
import json
import os
import shutil
import sys
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from podcast.pipeline.check import finding
from tests.conftest import Podcast, folders, stock_in
from tests.provoked.front import twin
from tests.provoked.row import Before, During, absent, both, in_episode, in_script, replaced, setting, without, written
from tests.provoked.shelf import leading_out, no_feed
from tests.test_check import spoil_cue, spoil_lines, spoil_sound

ROOT = Path(__file__).parent.parent
CHECK = ROOT / "podcast" / "pipeline" / "check"
AGAIN, PUBLISH = "podcast record 0001-", "podcast publish"
Usage = namedtuple("Usage", "total used free")


def of_episode(change: Callable[[Path], None]) -> Before:
    return lambda show: change(show / "episodes" / folders(show)[0])


def recorded(**changes: Any) -> Before:
    """Other values in the record of the first episode."""

    def change(show: Path) -> None:
        path = show / "episodes" / folders(show)[0] / "episode.json"
        record = json.loads(path.read_bytes())
        for name, value in changes.items():
            table, _, key = name.partition("__")
            place = int(key) if key.isdecimal() else key
            record[table][place] = {**record[table][place], **value} if isinstance(value, dict) else value
        path.write_text(json.dumps(record))

    return change


def in_feed(old: str, new: str) -> Before:
    def change(show: Path) -> None:
        path = show / "feed" / "feed.xml"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    return change


def renumbered(show: Path) -> None:
    """The second episode has the number of the first, in its record alone."""
    path = show / "episodes" / folders(show)[1] / "episode.json"
    path.write_text(path.read_text("utf-8").replace('"number": 2', '"number": 1').replace('"number":2', '"number":1'))


def small_cover(show: Path) -> None:
    Image.new("RGB", (900, 900)).save(show / "cover.jpg")


def no_ffmpeg(show: Path) -> contextlib.AbstractContextManager[None]:
    stack = contextlib.ExitStack()
    stack.enter_context(absent("imageio_ffmpeg"))
    stack.enter_context(replaced(shutil, "which", lambda name: None))
    return stack


ENGINE = 'engine = "tests.tone_engine:ToneEngine"'
FOUND: dict[str, tuple[Before, str, str, str] | tuple[Before, str, str, str, During]] = {
    "no feed": (no_feed, "feed/feed.xml", "there is none yet", PUBLISH),
    "broken feed": (written("feed/feed.xml", "<rss"), "feed/feed.xml", "cannot be read", PUBLISH),
    "feed of another": (in_feed("/episodes/0001", "/episodes/0007"), "feed/feed.xml", "which is not here", PUBLISH),
    "length": (in_feed('length="', 'length="1'), "feed/feed.xml", "another length than it has", PUBLISH),
    "rules": (in_feed("<title>Kopi Uji</title>", ""), "feed/feed.xml", "lacks", PUBLISH),
    "stale": (written("feed/index.html", "x"), "feed", "is not up to date: feed/index.html", PUBLISH),
    "here alone": (lambda show: None, "podcast.toml", "nobody elsewhere can subscribe", "on the web"),
    "not encrypted": (setting("http://localhost:8000", "http://a.id"), "podcast.toml", "is not encrypted", "https://"),
    "model": (
        setting(ENGINE, f'writer = "llm"\n{ENGINE}'), "language model", "no language model is named", "--model NAME"
    ),
    "no cover": (lambda show: (show / "cover.jpg").unlink(), "cover.jpg", "missing; one is drawn", "put a picture"),
    "cover": (written("cover.jpg", "x"), "cover.jpg", "is not a picture", "put a JPEG or PNG there"),
    "small cover": (small_cover, "cover.jpg", "900 by 900 pixels", "a square of 1400 to 3000"),
    "engine": (lambda show: None, "engine piper", "not installed", "kopi-sedap[piper]", lambda show: absent("piper")),
    "no ffmpeg": (
        setting("# formats = []", 'formats = ["m4a"]'), "ffmpeg", "there is no ffmpeg here",
        "take formats out", no_ffmpeg,
    ),
    "full disk": (
        lambda show: None, "disk", "50 MB free", "podcast voices prune",
        lambda show: replaced(shutil, "disk_usage", lambda path: Usage(1, 1, 50_000_000)),
    ),
    "closed": (
        lambda show: None, "disk", "episodes may not be written to", "permissions",
        lambda show: replaced(os, "access", lambda path, mode: False),
    ),
    "link": (leading_out, "episodes", "is a link that leads out", "remove the link"),
    "number": (renumbered, "0002-", "has the number of 0001-", "remove one"),
    "twin": (twin, "feed/feed.xml", "have the same guid", "podcast remove"),
    "no sound": (lambda show: without(f"{folders(show)[0]}.mp3")(show), "0001-", ".mp3 is missing", AGAIN),
    "a byte": (of_episode(spoil_sound), "0001-", "is not the sound that was recorded", AGAIN),
    "late cue": (of_episode(spoil_cue), "0001-", "after the sound, which is", AGAIN),
    "early cue": (recorded(cues__3={"start_ms": 0}), "0001-", "before its turn", AGAIN),
    "quiet": (recorded(loudness__integrated_lufs=-30.0), "0001-", "is at -30.0 LUFS", AGAIN),
    "peaks": (recorded(loudness__true_peak_dbtp=0.5), "0001-", "has peaks of 0.5 dBTP", AGAIN),
    "no transcript": (without("transcript.vtt"), "0001-", "transcript.vtt cannot be read", AGAIN),
    "other words": (in_episode("transcript.vtt", "WEBVTT\n"), "0001-", "does not say what is heard", AGAIN),
    "chapters": (in_episode("chapters.json", '{"chapters": []}'), "0001-", "has 0 of", AGAIN),
    "receipt": (
        in_script(r": .* (\[\d+\])\n", r": Ada 99 kapal. \1\n"), "0001-", "script.md:", "the sentence numbers at its"
    ),
    "lines": (of_episode(spoil_lines), "0001-", "cues are not the lines of its script", "--force"),
    "edited": (in_script(r"\nSari: ", "\nSari: Ya, "), "0001-", "was changed since it was recorded", AGAIN),
    "fallback": (
        setting(ENGINE, f'{ENGINE}\nfallback = ["piper"]'), "fallback", "piper", "kopi-sedap[piper]",
        lambda show: absent("piper"),
    ),
    "online": (setting(ENGINE, 'engine = "gtts"'), "voices", "their words would leave this machine", "--engine gtts"),
    "alike": (setting("[cast.cohost]", '[cast.cohost]\nvoice = "high"'), "cast", "sound alike: high", "another voice"),
    "silent": (
        both(setting("tone_engine:ToneEngine", "engines_trouble:Silent"), setting('name = "Sari"', 'name = "unggas"')),
        "voice of unggas", "the sound is silent", "engine",
    ),
    "leaves": (setting(ENGINE, 'engine = "gtts"'), "leaves this machine", "every line that is spoken, to gtts", ""),
    "settings": (setting("title = ", "titel = "), "settings", "unknown key “titel”", "did you mean"),
}  # fmt: skip


def places() -> dict[tuple[str, int], ast.Call]:
    found = {}
    for path in sorted(CHECK.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Finding":
                level = node.args[0]
                if not (isinstance(level, ast.Constant) and level.value == "good"):
                    found[str(path), node.lineno] = node
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="rows name paths and refusals in the words of a POSIX system")
def test_every_finding_says_where_what_and_what_to_do(
    podcast: Podcast, stock: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, subtests: pytest.Subtests
) -> None:
    seen: set[tuple[str, int]] = set()
    first = finding.Finding.__init__

    def init(self: object, *args: object, **named: object) -> None:
        frame = sys._getframe(1)
        seen.add((frame.f_code.co_filename, frame.f_lineno))
        first(self, *args, **named)

    monkeypatch.setattr(finding.Finding, "__init__", init)
    for number, (case, (before, where, what, hint, *during)) in enumerate(FOUND.items()):
        with subtests.test(case), monkeypatch.context() as patch:
            show = stock_in(tmp_path / str(number), stock)
            patch.chdir(show)
            before(show)
            with during[0](show) if during else contextlib.nullcontext():
                ran = podcast("check", "--json", *([] if case in ("silent", "online") else ["--silent"]))
            told = [one for one in ran.document["findings"] if one["level"] != "good"]
            fitting = [one for one in told if one["where"].startswith(where) and what in one["what"]]
            assert len(fitting) == 1 and hint in fitting[0]["hint"], told
            assert all(one["where"] and one["what"] and "\n" not in one["what"] + one["hint"] for one in told)
            assert all(one["hint"] or one["where"] == "leaves this machine" for one in told), told
    lines = {line for file, line in seen}
    missing = [
        f"{Path(file).name}:{node.lineno}: {ast.unparse(node)[:120]}"
        for (file, _), node in places().items()
        if not any((file, line) in seen for line in lines if node.lineno <= line <= (node.end_lineno or 0))
    ]
    assert not missing, "brought about by no row:\n" + "\n".join(missing)
