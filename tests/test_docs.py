"""Docs that cannot lie: their tables are the program's own, their commands run, their links lead somewhere."""

import configparser
import inspect
import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
import tomllib
import typing
from pathlib import Path

import click
import pytest
import yaml

import podcast
from docs import packages, tables
from podcast import config, errors, script
from podcast.cli import COMMANDS, cli, make
from tests.conftest import KEBUN, PASAR

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "benchmarks").glob("*.md")])


@pytest.mark.parametrize("name", tables.PAGES)
def test_the_tables_are_those_of_the_program(name: str) -> None:
    assert (ROOT / name).read_text("utf-8") == tables.PAGES[name](), "stale: make docs"


def test_every_setting_is_explained_and_every_command_is_there() -> None:
    rows = re.findall(r"^\| `(\w+)` \|.*\|.*\| (.*?) \|$", tables.settings(), re.MULTILINE)
    assert len(rows) > 50
    assert [key for key, meaning in rows if not meaning.strip()] == []
    assert all(f"## podcast {name}\n" in tables.commands() for name in COMMANDS)
    keys = {key for key, _ in rows}
    for kind in config.CLOSED.values():
        tables_of_their_own = {"cast", "sound", "fetch", "feed", "llm", "sources", "pronunciations"}
        assert set(kind.model_fields) - tables_of_their_own <= keys


def anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_inside_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    links = re.findall(r"\]\(([^)\s]+)\)|(?:src|href)=\"([^\"]+)\"", text)
    for link in (one or other for one, other in links):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, place = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{page.name}: {link} leads nowhere"
        if place:
            assert place in anchors(target), f"{page.name}: {link} leads to no heading"


def code_blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^ *```{language}\n(.*?)^ *```$", (ROOT / page).read_text("utf-8"), re.MULTILINE | re.DOTALL)


def test_the_python_of_the_docs_runs(
    show: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KOPI_SEDAP_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    show.rename(tmp_path / "my-show")
    shutil.copy(PASAR, tmp_path / "article.txt")
    blocks = code_blocks("docs/python.md", "python")
    assert len(blocks) == 2
    names: dict[str, object] = {}
    for block in blocks:
        exec(block, names)
    said = capsys.readouterr().out
    assert "created Pasar Pagi Sukamaju" in said and "episodes/0001-" in said
    assert "\nmissing.txt - " in said and "address begins with https://" in said
    assert "cannot read no-show-here/podcast.toml" in said and "podcast init" in said


def test_exported_names_are_there_typed_and_promised() -> None:
    assert set(podcast.__all__) == {
        "Failure", "Outcome", "PodcastError", "Result", "Window", "__version__", "generate",
    }  # fmt: skip
    for name in podcast.__all__:
        assert getattr(podcast, name) is not None
    with pytest.raises(AttributeError, match="nothing"):
        podcast.nothing  # noqa: B018
    assert podcast.PodcastError is errors.PodcastError
    assert (Path(podcast.__file__).parent / "py.typed").exists()
    hints = typing.get_type_hints(podcast.generate, {**vars(podcast), "Outcome": podcast.Outcome})
    assert hints["return"] is podcast.Outcome and set(hints) > {"show", "tell"}
    options = {param.name for param in make.generate_command.params} - {"sources", "no_publish", "verbose"}
    options -= {"quiet", "as_json", "show", "progress"}
    assert options <= set(inspect.signature(podcast.generate).parameters), "an option of generate is not in Python"


@pytest.mark.slow
def test_a_program_of_someone_else_is_type_checked(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(
        "import podcast\noutcome = podcast.generate('a.txt', show='x')\n"
        "reveal_type(outcome.episodes[0].audio)\nreveal_type(podcast.PodcastError('a').hint)\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "program.py"]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "MYPYPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert 'Revealed type is "str | None"' in done.stdout or "Union[builtins.str, None]" in done.stdout, done.stdout
    assert '"builtins.str"' in done.stdout or 'type is "str"' in done.stdout


READMES = ["README.md", "README.id.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="the blocks are written for a POSIX shell")
def test_the_shell_of_the_readme_runs(tmp_path: Path) -> None:
    """All blocks marked ``sh``, one after the other as a reader would, with the quick voice for the neural one."""
    blocks = code_blocks("README.md", "sh")
    assert len(blocks) == 4
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "podcast"
    program.write_text(
        "#!/bin/sh\ncommand=$1; shift\n"
        'case $command in generate|record) set -- "$@" --engine espeak;; esac\n'
        f'exec "{sys.executable}" -m podcast "$command" "$@"\n'
    )
    program.chmod(0o755)
    shutil.copy(PASAR, tmp_path / "article.txt")
    shutil.copy(KEBUN, tmp_path / "other.txt")
    env = {
        **os.environ,
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "KOPI_SEDAP_CACHE": str(tmp_path / "cache"),
        "EDITOR": "true",
    }
    script = "\n".join(textwrap.dedent(block) for block in blocks)
    done = subprocess.run(["bash", "-ec", script], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "sembilan koma dua miliar rupiah\n" in done.stdout
    assert len(list((tmp_path / "www" / "episodes").glob("*/*.mp3"))) == 2


def test_the_shell_of_the_readmes_differs_in_comments_only() -> None:
    """So that it is enough to run one of them."""
    one, other = ([re.sub(r"\s+#.*", "", block) for block in code_blocks(page, "sh")] for page in READMES)
    assert one == other


def parsed_shell(block: str) -> None:
    """Commands that are shown and not run here: the program knows each command and option."""
    assert subprocess.run(["bash", "-n"], input=block, text=True, check=False).returncode == 0
    for line in re.findall(r"^ *podcast (.*)$", block, re.MULTILINE):
        name, *args = shlex.split(line, comments=True)
        command = cli.get_command(click.Context(cli), name)
        assert command, line
        command.make_context(name, args)


def parsed_script(block: str) -> None:
    cast = config.check('title = "a"\nauthor = "a"\n', "a").cast
    head = "---\ntitle: a\nnumber: 1\nlanguage: id\n---\n\n"
    assert script.parse(head + textwrap.dedent(block), cast, name="a").lines


def parsed_crontab(block: str) -> None:
    assert all(re.match(r"(?:[\d*/,-]+ +){5}\S", row) for row in block.splitlines())


PARSED = {
    "sh": lambda block: None,  # runs, see above
    "shell": parsed_shell,
    "markdown": parsed_script,
    "toml": lambda block: config.check(f'title = "a"\nauthor = "a"\n{block}', "a"),
    "ini": lambda block: configparser.ConfigParser().read_string(block),
    "yaml": yaml.safe_load,
    "crontab": parsed_crontab,
    "text": lambda block: None,  # a picture in letters
}


@pytest.mark.skipif(sys.platform == "win32", reason="the blocks are written for a POSIX shell")
@pytest.mark.parametrize("page", READMES)
def test_every_block_of_code_has_a_language_and_is_right_in_it(page: str) -> None:
    blocks = re.findall(r"^ *```(\w*)\n(.*?)^ *```$", (ROOT / page).read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert len(blocks) > 9 and sum(language == "text" for language, _ in blocks) < 3
    for language, block in blocks:
        PARSED[language](block)


@pytest.mark.parametrize("page", READMES)
def test_the_messages_of_its_table_are_those_of_the_program(page: str) -> None:
    told = re.findall(r"^\| `([^|]+)` \| .* \| .* \|$", (ROOT / page).read_text("utf-8"), re.MULTILINE)
    messages = [message for message in told if not message.startswith(("podcast ", "[")) and " " in message]
    assert len(messages) > 9
    program = " ".join(
        re.sub(r"\s+", " ", path.read_text("utf-8")) for path in sorted((ROOT / "podcast").rglob("*.py"))
    )
    for message in messages:
        for part in message.replace("podcast.toml", "…").split("…"):
            words = part.strip(" “”:")
            assert not words or words in program, f"{page}: no message says “{words}”"


def test_every_command_and_every_extra_is_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert [name for name in extras if f"[{name}]" not in text and name not in ("all", "dev")] == []
    assert [name for name in COMMANDS if f"`podcast {name}" not in text and f"`{name}`" not in text] == []


def test_the_packages_are_those_that_are_asked_for_each_with_its_reason() -> None:
    assert sorted(packages.WHY) == packages.direct()
    page = (ROOT / "docs" / "packages.md").read_text("utf-8")
    rows = re.findall(r"^\| ([\w-]+) \| .* \| .* \| (.*) \|$", page, re.MULTILINE)
    told = {name: why for name, why in rows if name != "package"}
    assert told == {name: packages.WHY[name] for name in told}
    assert set(packages.WHY) - set(told) <= {"audioop-lts"}, "python docs/packages.py"


@pytest.mark.parametrize("page", READMES)
def test_the_figures_of_the_readmes_are_those_of_the_packages(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    measured = (ROOT / "docs" / "packages.md").read_text("utf-8")
    count, base = map(int, re.findall(r"\*\*(\d+) packages, (\d+) MB\*\*", measured)[0])
    neural = int(re.findall(r"`\[neural\]` \| \d+ \| (\d+)", measured)[0])
    told = re.findall(r"(\d+) (?:packages|paket), (?:about|sekitar) (\d+) MB", text)
    assert told == [(str(count), str(round(base, -1)))], page
    assert f"{round(neural, -1)} MB" in text, page
