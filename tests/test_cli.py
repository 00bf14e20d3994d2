"""The command itself: init, say, voices, help and usage."""

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from podcast import config
from podcast.cli import COMMANDS, cli
from podcast.cli.begin import PALETTES, QUESTIONS
from podcast.cover import canvas
from tests.conftest import PASAR, Podcast, assert_refused, everything


def test_init_makes_a_show_and_says_what_comes_next(podcast: Podcast, tmp_path: Path) -> None:
    root = tmp_path / "baru"
    ran = podcast("init", root, "--title", 'Kopi "Pagi": \\ satu', "--author", "Redaksi", "--language", "id")
    assert ran.code == 0, ran.err
    assert ran.out.splitlines()[-1].startswith("podcast generate")
    assert sorted(path.name for path in root.iterdir()) == ["cover.jpg", "episodes", "podcast.toml"]
    assert podcast("list", "--show", root).code == 0
    before = everything(root)
    again = podcast("init", root, "--title", "Lain")
    assert again.code == 2 and "podcast.toml" in again.err
    assert everything(root) == before


@pytest.mark.parametrize(
    "options",
    [
        ("--language", "xx"),
        ("--title", ""),
        ("--email", "x"),
        ("--base-url", "kopi"),
        ("--cover", "a.gif"),
        ("--title", "a\nb"),
    ],
)
def test_init_refuses_bad_answers_and_leaves_nothing(
    options: tuple[str, str], podcast: Podcast, tmp_path: Path
) -> None:
    ran = podcast("init", tmp_path / "baru", *options)
    assert_refused(ran, 2)
    assert not (tmp_path / "baru").exists()


def test_init_takes_a_cover_of_one_s_own(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    assert podcast("init", tmp_path / "baru", "--cover", show / "cover.jpg").code == 0
    assert (tmp_path / "baru" / "cover.jpg").read_bytes() == (show / "cover.jpg").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_init_asks_five_questions_on_a_terminal_and_again_after_a_wrong_answer(tmp_path: Path) -> None:
    import pty

    answers = "Kopi Sore\nKami\nxx\nen\npandan\n\n"
    ours, theirs = pty.openpty()
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    os.write(ours, answers.encode())
    done = subprocess.run(
        [sys.executable, "-m", "podcast", "init", "baru"],
        stdin=theirs, stderr=theirs, stdout=subprocess.PIPE, cwd=tmp_path, env=env, text=True, check=False,
    )  # fmt: skip
    asked = os.read(ours, 100_000).decode()
    assert done.returncode == 0, asked
    assert [asked.count(question) for _, question, _ in QUESTIONS] == [1, 1, 2, 1, 1]
    assert done.stdout.splitlines()[-1] == "podcast generate --show baru ARTICLE"
    show = config.load(tmp_path / "baru" / "podcast.toml")
    assert (show.title, show.author, show.language, show.palette, show.email) == (
        "Kopi Sore", "Kami", "en", "pandan", None,
    )  # fmt: skip
    assert tuple(PALETTES) == tuple(canvas.PALETTES)


def test_say_prints_what_would_be_spoken(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    assert podcast("say", "--print", "Rp9,2 miliar").out == "sembilan koma dua miliar rupiah\n"
    settings = show / "podcast.toml"
    settings.write_text(
        settings.read_text("utf-8").replace("[pronunciations]", '[pronunciations]\n"Xyz" = "eks ye zet"'), "utf-8"
    )
    assert podcast("say", "--print", "Kata Xyz {itu|ini}").out.strip() == "Kata eks ye zet ini"
    out = tmp_path / "a.wav"
    ran = podcast("say", "Selamat pagi.", "--out", out, "--voice", "reader", "--json")
    assert ran.code == 0 and ran.document["voice"] == "middle"
    assert out.read_bytes()[:4] == b"RIFF"
    assert podcast("say", "…", "--out", out).code == 2
    assert podcast("say", "a", "--out", tmp_path / "a.mp3").code == 2


def test_voices_are_listed_and_tried(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    listed = podcast("voices", "--json").document["voices"]
    assert {"engine", "name", "language", "gender", "online"} <= set(listed[0])
    assert any(voice["engine"] == "espeak" and voice["language"] == "id" and voice["cast"] for voice in listed)
    assert "espeak" in podcast("voices", "--language", "id").out
    name = next(voice["name"] for voice in listed if voice["engine"] == "espeak" and voice["language"] == "id")
    out = tmp_path / "b.wav"
    assert podcast("voices", "try", name, "--out", out).code == 0
    assert out.stat().st_size > 10_000
    assert podcast("voices", "try", "zzz", "--out", out).code == 2


def test_what_cannot_be_said_or_played_is_told_in_a_line(podcast: Podcast, show: Path) -> None:
    ran = podcast("voices", "--language", "xx")
    assert_refused(ran, 2)
    assert ran.out == "" and "en, id" in ran.err
    assert "podcast voices install ef_dora" in podcast("voices", "--language", "id").out
    assert "en_US-lessac-medium" not in podcast("voices", "--language", "id").out
    ran = podcast("voices", "try", "ef_dora", "--out", "a.wav")
    assert_refused(ran, 2)
    assert "podcast voices install ef_dora" in ran.err
    ran = podcast("say", "--print", "-3 °C")
    assert ran.code == 2 and " --" in ran.err.splitlines()[-1]
    assert podcast("say", "--print", "--", "-3 °C").out.strip() == "minus tiga derajat Celsius"
    ran = podcast("say", "Ya.")  # most test machines have no loudspeaker; some do
    assert ran.code in (0, 1) and len(ran.err.splitlines()) <= 3


def test_serve_without_a_feed_says_what_to_do(podcast: Podcast, show: Path) -> None:
    ran = podcast("serve")
    assert_refused(ran, 1)
    assert "podcast publish" in ran.err


def test_usage(podcast: Podcast) -> None:
    assert podcast().code == 0
    wrong = podcast("genrate")
    assert wrong.code == 2 and "generate" in wrong.err
    assert podcast("generate").code == 2
    assert podcast("--version").out.startswith("podcast")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_is_what_the_help_says(name: str, podcast: Podcast) -> None:
    ran = podcast(name, "--help")
    assert ran.code == 0
    assert f"Example: podcast {name}" in ran.out
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    assert all(option.help for option in command.params if isinstance(option, click.Option))


@pytest.mark.parametrize("name", ["install", "prune", "try"])
def test_subcommands_begin_with_an_example_and_have_a_line_in_the_list(name: str, podcast: Podcast) -> None:
    assert f"Example: podcast voices {name}" in podcast("voices", name, "--help").out
    listed = podcast("voices", "--help").out.partition("Commands:")[2]
    assert re.search(rf"^  {name} +[A-Z]", listed, re.MULTILINE) and "Example" not in listed


def test_the_module_is_the_command() -> None:
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run(
        [sys.executable, "-m", "podcast", "list", "--show", "/nowhere"],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("Error: ")


def test_init_copies_the_style_for_changing(podcast: Podcast, tmp_path: Path) -> None:
    root = tmp_path / "own"
    assert podcast("init", root, "--title", "Kopi", "--author", "Kami", "--style").code == 0
    phrases = root / "style" / "id" / "phrases.toml"
    phrases.write_text(phrases.read_text().replace("Seduhan Utama", "Cerita Pagi"))
    ran = podcast("write", PASAR, "--show", root)
    assert ran.code == 0
    assert "minutes" in ran.err
    assert "# Cerita Pagi" in next(root.glob("episodes/*/script.md")).read_text()
    again = podcast("init", tmp_path / "other", "--style")
    assert again.code == 0
