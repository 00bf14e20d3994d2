"""The tab key: what a shell is offered, in bash itself and through click's own protocol."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.shell_completion import ShellComplete

from podcast.cli import COMMANDS, cli
from tests.conftest import Podcast


def offered(*words: str) -> list[str]:
    found = ShellComplete(cli, {}, "podcast", "_PODCAST_COMPLETE").get_completions(list(words[:-1]), words[-1])
    return [item.value for item in found]


@pytest.mark.parametrize(
    ("words", "some"),
    [
        (("",), list(COMMANDS)),
        (("gen",), ["generate"]),
        (("generate", "--"), ["--engine", "--minutes", "--show", "--json"]),
        (("generate", "--engine", "e"), ["espeak", "edge"]),
        (("generate", "--language", ""), ["en", "id"]),
        (("generate", "--style", "k"), ["kopi-sedap"]),
        (("voices", ""), ["install", "try", "prune"]),
        (("voices", "try", "id+f"), ["id+f2"]),
        (("voices", "try", "--engine", "piper", "id+f"), []),
        (("voices", "install", "ef"), ["ef_dora"]),
        (("say", "--voice", "re"), ["reader"]),
        (("init", "--palette", "p"), ["pandan"]),
        (("completion", ""), ["bash", "zsh", "fish"]),
    ],
)
def test_words_that_fit(words: tuple[str, ...], some: list[str]) -> None:
    found = offered(*words)
    assert set(some) <= set(found)
    assert bool(found) is bool(some)
    assert all(word.startswith(words[-1]) for word in found)


@pytest.mark.parametrize("command", ["show", "play", "record", "remove", "republish"])
def test_slugs_by_their_beginning_or_any_part(command: str, stocked: Path) -> None:
    slugs = sorted(path.name for path in (stocked / "episodes").glob("0*"))
    assert offered(command, "") == offered(command, "000") == slugs
    assert offered(command, "kebun") == [slug for slug in slugs if "kebun" in slug]
    assert offered(command, "--show", str(stocked.parent / "nowhere"), "") == []


def test_sources_are_files() -> None:
    found = ShellComplete(cli, {}, "podcast", "_PODCAST_COMPLETE").get_completions(["generate"], "art")
    assert [(item.value, item.type) for item in found] == [("art", "file")]


def test_completing_a_command_imports_none() -> None:
    code = (
        "import sys\nfrom podcast.cli import run\ntry: run([])\nfinally: print(*sorted(sys.modules), file=sys.stderr)"
    )
    env = {**os.environ, "_PODCAST_COMPLETE": "bash_complete", "COMP_WORDS": "podcast gen", "COMP_CWORD": "1"}
    env["PYTHONPATH"] = str(Path(__file__).parent.parent)
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert done.stdout == "plain,generate\n"
    assert not {"podcast.cli.make", "podcast.config", "pydantic"} & set(done.stderr.split())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_is_taught(shell: str, podcast: Podcast) -> None:
    ran = podcast("completion", shell)
    assert ran.code == 0 and f"_PODCAST_COMPLETE={shell}_complete" in ran.out
    assert ran.out.startswith("#compdef podcast\n(( $+functions[compdef] )) || {") is (shell == "zsh")


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
def test_bash_itself_completes_a_slug(podcast: Podcast, stocked: Path, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "podcast"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m podcast "$@"\n')
    program.chmod(0o755)
    script = podcast("completion", "bash").out
    ask = "COMP_WORDS=(podcast show 0001); COMP_CWORD=2; _podcast_completion podcast; echo ${COMPREPLY[@]}"
    env = {
        **os.environ,
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(Path(__file__).parent.parent),
    }
    done = subprocess.run(
        ["bash", "-c", f"{script}\n{ask}"], env=env, cwd=stocked, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [path.name for path in (stocked / "episodes").glob("0001-*")]


@pytest.mark.parametrize(
    ("shell", "ask", "says"),
    [
        ("zsh", "echo ${_comps[podcast]}", "_podcast_completion"),
        ("fish", "complete -C 'podcast show 0001'", "0001-"),
        ("fish", "complete -C 'podcast voices pru'", "prune\tMake the cache"),
    ],
)
def test_other_shells_themselves(
    shell: str, ask: str, says: str, podcast: Podcast, stocked: Path, tmp_path: Path
) -> None:
    if not shutil.which(shell):
        pytest.skip(f"needs {shell}")
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "podcast"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m podcast "$@"\n')
    program.chmod(0o755)
    (tmp_path / "taught").write_text(podcast("completion", shell).out)
    env = {
        **os.environ,
        "HOME": str(tmp_path),  # as new: nothing of the user's own is read or written
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(Path(__file__).parent.parent),
    }
    command = [shell, "-c", f"source {tmp_path / 'taught'}; {ask}"]
    done = subprocess.run(command, env=env, cwd=stocked, capture_output=True, text=True, check=True)
    assert says in done.stdout and done.stderr == ""


def test_every_argument_and_option_with_a_name_offers_something() -> None:
    for name in COMMANDS:
        command = cli.get_command(click.Context(cli), name)
        assert command is not None
        for parameter in command.params:
            if parameter.name in ("slug", "slugs", "engine", "language", "sources"):
                assert parameter._custom_shell_complete is not None, f"{name} {parameter.name}"
