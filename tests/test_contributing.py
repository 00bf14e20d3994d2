"""The recipes of CONTRIBUTING.md, done word for word in a copy of the program."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml

from tests.conftest import PASAR, Podcast

ROOT = Path(__file__).parent.parent
RECIPES = dict(
    re.findall(
        r"^## An? (\w+)\n.*?^```(?:sh|python)\n(.*?)^```$",
        (ROOT / "CONTRIBUTING.md").read_text("utf-8"),
        re.MULTILINE | re.DOTALL,
    )
)
needs_gnu_sed = pytest.mark.skipif(sys.platform != "linux", reason="the recipes are written for GNU sed")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with the program's own code in it, and an article."""
    shutil.copytree(ROOT / "podcast", tmp_path / "podcast", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PASAR, tmp_path / "article.txt")
    return tmp_path


def do(recipe: str, folder: Path) -> str:
    """Run a recipe as a person would who has the copy's ``podcast`` in the path."""
    (folder / "bin").mkdir()
    for name, command in (("python", ""), ("podcast", "-m podcast")):
        (folder / "bin" / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {command} "$@"\n')
        (folder / "bin" / name).chmod(0o755)
    env = {
        **os.environ,
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1",
        "KOPI_SEDAP_CACHE": str(folder / "cache"),
    }
    done = subprocess.run(
        ["bash", "-e", "-c", recipe], cwd=folder, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_there_are_four_of_about_ten_lines() -> None:
    assert list(RECIPES) == ["engine", "style", "language", "source"]
    for recipe in RECIPES.values():
        assert len([row for row in recipe.splitlines() if row.strip()]) <= 17


def test_an_engine(podcast: Podcast, show: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (show / "my_engine.py").write_text(RECIPES["engine"], "utf-8")
    monkeypatch.syspath_prepend(show)
    path = show / "podcast.toml"
    path.write_text(path.read_text("utf-8").replace("tests.tone_engine:ToneEngine", "my_engine:Hum"), "utf-8")
    ran = podcast("generate", PASAR, "--json")
    assert ran.code == 0, ran.err
    assert ran.document["episodes"][0]["duration_ms"] > 30_000
    checked = podcast("check")
    assert checked.code == 0 and checked.out.count(" said “") == 3


@needs_gnu_sed
def test_a_style(copy: Path) -> None:
    do(RECIPES["style"], copy)
    assert "# Cerita Sore" in next(copy.glob("my-show/episodes/*/script.md")).read_text("utf-8")


@needs_gnu_sed
def test_a_language(copy: Path) -> None:
    do(RECIPES["language"], copy)
    words = next(copy.glob("demo/episodes/*/script.md")).read_text("utf-8")
    assert "language: ms" in words and "# Pembuka" in words
    imported = "import podcast.languages as l; print(l.supported(), l.part('ms', 'speech').speakable('Rp9,2 miliar'))"
    (copy / "bin").rename(copy / "old")
    assert do(f'python -c "{imported}"', copy).strip() == "('en', 'id', 'ms') sembilan koma dua miliar rupiah"


@needs_gnu_sed
def test_a_source(copy: Path) -> None:
    paragraphs = "".join(
        f"<text:p>{row}</text:p>" for row in PASAR.read_text("utf-8").replace("&", "&amp;").splitlines()
    )
    with zipfile.ZipFile(copy / "article.odt", "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        packed.writestr("content.xml", f'<office xmlns:text="urn:x">{paragraphs}</office>')
    do('podcast init demo --title "Kopi" --author "Kami" --language id\n' + RECIPES["source"], copy)
    words = next(copy.glob("demo/episodes/*/script.md")).read_text("utf-8")
    assert "Pasar Pagi Sukamaju" in words


def test_workflow_hooks_and_container_name_what_is_there() -> None:
    workflow = (ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8")
    jobs = yaml.safe_load(workflow)["jobs"]
    assert jobs["linux"]["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13", "3.14"]
    assert jobs["elsewhere"]["strategy"]["matrix"]["system"] == ["macos-latest", "windows-latest"]
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for words in re.findall(r"run: make ([a-z ]+)", workflow):
        assert set(words.split()) <= targets
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]
    assert {"ruff", "ruff-format", "mypy", "lint-imports", "docs"} == {hook["id"] for hook in hooks}
    assert all((ROOT / hook["entry"].split()[1]).exists() for hook in hooks if "/python " in hook["entry"])
    container = (ROOT / "Containerfile").read_text("utf-8")
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    wanted = re.search(r"/src\[([a-z,]+)\]", container)
    assert wanted and set(wanted[1].split(",")) <= set(extras) and "neural" in wanted[1]
    last_stage = container.rpartition("FROM ")[2]
    assert "\nUSER kopi\n" in last_stage and last_stage.index("USER kopi") < last_stage.index("ENTRYPOINT")
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", container, re.MULTILINE)
    assert all((ROOT / name).exists() for row in copied for name in row.split())
