"""Manners on a terminal and off it: colour, bars, rows that fit, and a JSON document of every command."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from podcast.cli import COMMANDS
from podcast.cli.console import _fitting
from podcast.errors import EngineError
from tests.conftest import LIBRARY, PASAR, Podcast, folders

ROOT = Path(__file__).parent.parent
COLOUR = re.compile(r"\x1b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[\d;]*m")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


def on_terminal(cwd: Path, *args: str | Path, code: int = 0, typed: str = "", **env: str) -> str:
    """All that a command writes on a terminal, with what was ``typed`` there."""
    import pty

    ours, theirs = pty.openpty()
    os.write(ours, typed.encode())
    known = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    known |= {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color", "KOPI_SEDAP_CACHE": str(cwd.parent / "cache")}
    command = [sys.executable, "-m", "podcast", *map(str, args)]
    running = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=cwd, env=known | env)
    os.close(theirs)
    parts = []
    try:
        while part := os.read(ours, 65536):
            parts.append(part)
    except OSError:  # Linux's way to say that the other end is closed
        pass
    os.close(ours)
    said = b"".join(parts).decode()
    assert running.wait() == code, said
    return said


@POSIX
def test_progress_stays_on_its_row_of_a_narrow_terminal(stocked: Path) -> None:
    said = on_terminal(stocked, "record", "1", "--force", COLUMNS="50")
    counts = re.findall(r"\r\x1b\[K([^\r\n]*)", said)
    assert counts[-1].endswith(": mixing 100/100") and any("…" in text for text in counts)
    assert max(map(len, counts)) < 50
    assert all(text.startswith("0001-") for text in counts)
    assert not COLOUR.search(said)


@POSIX
def test_a_dumb_terminal_gets_plain_rows(stocked: Path) -> None:
    said = on_terminal(stocked, "record", "1", "--force", TERM="dumb")
    assert "\x1b" not in said and said.count(": mixing ") == 4


@POSIX
def test_bars_have_colour_unless_it_is_not_wanted(stocked: Path) -> None:
    batch = ("generate", "a.txt", "b.txt", "c.txt", "d.txt", "--workers", "1", "--no-publish")
    coloured = on_terminal(stocked, *batch, code=1)
    assert "━" in coloured and COLOUR.search(coloured)
    plain = on_terminal(stocked, *batch, code=1, NO_COLOR="1")
    assert "━" in plain and not COLOUR.search(plain)


@POSIX
def test_who_says_no_keeps_the_episode_and_interrupts_nothing(stocked: Path) -> None:
    before = folders(stocked)
    said = on_terminal(stocked, "remove", "1", typed="n\n", code=1)
    assert "nothing was removed" in said and "interrupted" not in said
    assert folders(stocked) == before
    on_terminal(stocked, "remove", "1", typed="y\n")
    assert folders(stocked) == before[1:]


def test_nothing_moves_or_shines_off_a_terminal(
    podcast: Podcast, stocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    for args in (("record", "1", "--force"), ("list",), ("show", "1"), ("check", "--silent"), ("lst",)):
        ran = podcast(*args)
        assert "\x1b" not in ran.out + ran.err and "\r" not in ran.out + ran.err


@pytest.mark.parametrize("columns", [1, 12, 40, 80])
def test_a_long_text_is_cut_in_its_middle(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    text = f"0001-{'panjang-' * 9}sekali: lines spoken 12/135"
    assert len(_fitting(text)) <= max(columns - 1, 0)
    assert columns < 40 or _fitting(text).endswith("i: lines spoken 12/135")
    assert _fitting("") == ""


# Of a show with two editions; serve never ends by itself, and test_server has its document.
DOCUMENTS: dict[str, tuple[str, ...]] = {
    "init": ("init", "baru", "--title", "Kopi"),
    "generate": ("generate", str(PASAR)),
    "write": ("write", str(LIBRARY)),
    "record": ("record", "1"),
    "update": ("update",),
    "import": ("import", "a.opml"),
    "publish": ("publish",),
    "list": ("list",),
    "show": ("show", "1"),
    "republish": ("republish", "1", "--date", "2026-08-01"),
    "remove": ("remove", "1"),
    "voices": ("voices",),
    "voices try": ("voices", "try", "high", "--out", "a.wav"),
    "voices prune": ("voices", "prune"),
    "say": ("say", "Ya.", "--out", "a.wav"),
    "say --print": ("say", "--print", "Rp9,2 miliar"),
    "check": ("check", "--silent"),
    "completion": ("completion", "bash"),
}
OPML = '<opml version="2.0"><body><outline type="rss" xmlUrl="https://warta.example/feed.xml"/></body></opml>'


def lists(show: Path) -> None:
    """What ``update`` and ``import`` look at."""
    (show / "a.opml").write_text(OPML)
    (show / "inbox").mkdir()
    with (show / "podcast.toml").open("a") as settings:
        settings.write('\n[[sources]]\npath = "inbox"\n')


@pytest.mark.parametrize("name", DOCUMENTS)
def test_with_json_stdout_is_one_document(name: str, podcast: Podcast, stocked: Path) -> None:
    lists(stocked)
    ran = podcast(*DOCUMENTS[name], "--json")
    assert ran.code == 0, ran.err
    assert isinstance(json.loads(ran.out), dict)
    assert "\x1b" not in ran.out


@pytest.mark.parametrize("heard", [True, False])
def test_play_has_one_document_with_a_loudspeaker_or_without(
    heard: bool, podcast: Podcast, stocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def play(path: Path, *args: object, **kwargs: object) -> None:
        if not heard:
            raise EngineError("no sound can be played here", hint="play it elsewhere")

    monkeypatch.setattr("podcast.cli.loudspeaker.file", play)
    ran = podcast("play", "1", "--here", "--json")
    assert ran.code == (0 if heard else 1)
    assert set(ran.document) == ({"slug", "audio"} if heard else {"error", "hint"})


def test_every_command_has_a_document() -> None:
    elsewhere = {"serve", "play"}  # the one never ends, the other is above
    assert {name.split()[0] for name in DOCUMENTS} | elsewhere == set(COMMANDS)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_quiet_is_quiet(name: str, podcast: Podcast, stocked: Path) -> None:
    lists(stocked)
    ran = podcast(*DOCUMENTS[name], "-q")
    assert (ran.code, ran.err) == (0, "")
