"""Bad input: one clear line with a hint, the exit code of the contract, and nothing left behind."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

from tests.conftest import PASAR, Podcast, assert_refused, everything, folders

THREE = "Judul berita\n\nRatna membuka pasar itu. Darto datang.\n"
BAD: dict[str, tuple[bytes | None, tuple[str, ...], int]] = {
    "empty file": (b"", (), 1),
    "blank file": (b" \n\n\t\n", (), 1),
    "binary file": (bytes(range(256)) * 40, (), 1),
    "missing file": (None, (), 1),
    "no article": (b"<!doctype html><html><body><nav><a href='/'>Home</a></nav></body></html>", (), 1),
    "other language": (
        "Der Markt wurde am Montag wieder eröffnet. Die Händler freuen sich über die neue Halle. "
        "Der Bürgermeister sprach von einem guten Tag für die Stadt. Die Kosten betrugen neun Millionen Euro.".encode(),
        (),
        1,
    ),
    "too short": (THREE.encode(), (), 1),
    "unknown engine": (PASAR.read_bytes(), ("--engine", "espaek"), 2),
    "unknown language": (PASAR.read_bytes(), ("--language", "xx"), 2),
    "bad date": (PASAR.read_bytes(), ("--date", "kemarin"), 2),
    "bad minutes": (PASAR.read_bytes(), ("--minutes", "0"), 2),
    "unknown option": (PASAR.read_bytes(), ("--enigne", "espeak"), 2),
    "unknown style": (PASAR.read_bytes(), ("--style", "tidak-ada"), 2),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_line_with_a_hint_and_leaves_nothing(
    case: str, podcast: Podcast, show: Path, tmp_path: Path
) -> None:
    content, options, code = BAD[case]
    source = tmp_path / ("page.html" if case == "no article" else "berita.txt")
    if content is not None:
        source.write_bytes(content)
    before = everything(show)
    ran = podcast("generate", source, *options)
    assert_refused(ran, code)
    assert everything(show) == before
    assert folders(show) == []
    assert not (show / "feed").exists()


def test_an_address_that_nobody_answers(podcast: Podcast, show: Path) -> None:
    import socket

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
    address = f"http://127.0.0.1:{port}/berita"
    assert_refused(podcast("generate", address, "--allow-host", f"127.0.0.1:{port}"), 1)
    assert_refused(podcast("generate", address), 1)
    assert folders(show) == []


def test_an_unknown_voice(podcast: Podcast, show: Path) -> None:
    settings = show / "podcast.toml"
    settings.write_text(settings.read_text("utf-8").replace("[cast.reader]", '[cast.reader]\nvoice = "zzz"'), "utf-8")
    assert_refused(podcast("generate", PASAR), 2)
    assert folders(show) == []


def test_a_show_that_may_not_be_written(podcast: Podcast, show: Path) -> None:
    shutil.rmtree(show / "episodes")
    (show / "episodes").write_text("a file in the way")
    assert_refused(podcast("generate", PASAR), 1)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions")
def test_a_show_without_permission_to_write(podcast: Podcast, show: Path) -> None:
    assert podcast("generate", PASAR, "--dry-run").code == 0  # loads all that an unprivileged user may not read here
    root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as folder:
        closed = Path(folder) / "show"
        shutil.copytree(show, closed)
        (closed / "episodes" / ".lock").chmod(0o444)
        for path in (Path(folder), closed, closed / "episodes"):
            path.chmod(0o555)
        try:
            if root:
                os.seteuid(65534)
            ran = podcast("generate", PASAR, "--show", closed)
        finally:
            if root:
                os.seteuid(0)
            for path in (Path(folder), closed, closed / "episodes"):
                path.chmod(0o755)
        assert_refused(ran, 1)
        assert "Permission denied" in ran.err
        assert [path.name for path in (closed / "episodes").iterdir()] == [".lock"]


def test_no_show_here(podcast: Podcast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = podcast("generate", PASAR)
    assert_refused(ran, 2)
    assert "podcast init" in ran.err
    assert_refused(podcast("list", "--show", tmp_path / "tiada"), 2)


def test_an_interruption_is_130_and_leaves_nothing(
    podcast: Podcast, show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*args: object, **kwargs: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("podcast.mix.assemble", interrupted)
    ran = podcast("generate", PASAR)
    assert ran.code == 130
    assert folders(show) == [] and not list((show / "episodes").glob(".work-*"))


def test_a_fault_in_one_edition_is_told_without_a_traceback(
    podcast: Podcast, show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(*args: object, **kwargs: object) -> None:
        raise ZeroDivisionError("x")

    monkeypatch.setattr("podcast.mix.assemble", faulty)
    ran = podcast("generate", PASAR)
    assert_refused(ran, 1)
    assert "Traceback" in podcast("generate", PASAR, "-v").err
    assert folders(show) == []
