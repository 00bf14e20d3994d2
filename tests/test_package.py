"""Wheel and sdist: each installed into an empty environment, where a show is made, spoken, published and checked."""

import json
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from docs import packages
from tests.conftest import PASAR

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.slow
MOST_PACKAGES = 58
"""That the base install brings, this one not counted: a change may lower it. Twelve of them come with trafilatura."""
SLOWEST_HELP = 3.0
"""Times that ``podcast --help`` may take of what importing click takes."""


def run(*command: str | Path, cwd: Path, **env: str) -> str:
    kept = {"PATH": os.environ["PATH"], "HOME": str(cwd), "KOPI_SEDAP_CACHE": str(cwd / "cache")}
    pip = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**kept, **pip, **env},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", folder], cwd=ROOT, check=True, capture_output=True
    )
    return folder


@pytest.fixture(scope="module", params=["*.whl", "*.tar.gz"])
def installed(request: pytest.FixtureRequest, built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an empty environment with the package in it."""
    venv = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    programs = venv / ("Scripts" if sys.platform == "win32" else "bin")
    archive = next(built.glob(request.param))
    pip = [programs / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", archive]
    subprocess.run(pip, check=True, cwd=venv, env={**os.environ, "PYTHONPATH": ""})
    return programs


def test_a_show_is_made_where_nothing_else_is(installed: Path, tmp_path: Path) -> None:
    podcast, show = installed / "podcast", tmp_path / "show"
    assert run(podcast, "--version", cwd=tmp_path) == "podcast 0.1.0\n"
    assert (
        run(podcast, "init", "show", "--title", "Kopi Uji", cwd=tmp_path)
        .splitlines()[-1]
        .startswith("podcast generate")
    )
    made = json.loads(run(podcast, "generate", PASAR, "--json", cwd=show))["episodes"][0]
    assert made["status"] == "created" and (show / made["audio"]).stat().st_size > 500_000
    assert json.loads(run(podcast, "check", "--json", cwd=show))["ok"]
    assert run(podcast, "say", "--print", "Rp9,2 miliar", cwd=show) == "sembilan koma dua miliar rupiah\n"
    code = "import podcast; print(podcast.generate(*__import__('sys').argv[1:]).episodes[0].status)"
    assert run(installed / "python", "-c", code, PASAR, cwd=show) == "unchanged\n"


def test_the_base_install_stays_small(installed: Path, tmp_path: Path) -> None:
    listed = json.loads(run(installed / "python", "-m", "pip", "list", "--format", "json", cwd=tmp_path))
    names = {package["name"].lower() for package in listed} - {"pip", "setuptools", "kopi-sedap"}
    assert len(names) <= MOST_PACKAGES, sorted(names)


@pytest.mark.skipif(sys.platform != "linux" or sys.version_info[:2] != (3, 11), reason="the page is of one system")
def test_the_page_of_packages_tells_what_is_installed(installed: Path) -> None:
    """The names and their number to the letter; megabytes, which move with every release, to a fifth."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    base, everything = (
        packages.Site(Path(run(python, "-c", code, cwd=installed).strip()))
        for python in (installed / "python", sys.executable)
    )
    measured, told = packages.page(base, everything), (ROOT / "docs" / "packages.md").read_text("utf-8")
    numbers = r"\d+\.\d|\d+(?= MB)|(?<= )\d+(?= \|$)"
    assert (
        re.sub(numbers, "N", measured, flags=re.MULTILINE).splitlines()[4:]
        == (re.sub(numbers, "N", told, flags=re.MULTILINE).splitlines()[4:])
    )
    for one, other in zip(
        *(map(float, re.findall(numbers, page, re.MULTILINE)) for page in (measured, told)), strict=True
    ):
        assert abs(one - other) <= max(1.0, 0.2 * other), (one, other)


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system for the CPU time of a process")
def test_help_takes_hardly_longer_than_importing_click(installed: Path, tmp_path: Path) -> None:
    """The least CPU time of several runs of each, in turn, so that a busy machine weighs on both."""
    import resource

    def seconds(*command: str | Path) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run(*command, cwd=tmp_path)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    help, click = [], []
    for _ in range(10):
        help.append(seconds(installed / "podcast", "--help"))
        click.append(seconds(installed / "python", "-c", "import click"))
    assert min(help) < SLOWEST_HELP * min(click), (help, click)


def test_both_archives_hold_what_they_must(built: Path) -> None:
    wheel = set(zipfile.ZipFile(next(built.glob("*.whl"))).namelist())
    data = [
        path
        for path in (ROOT / "podcast").rglob("*")
        if path.suffix in (".j2", ".toml", ".css", ".js", ".svg", ".typed")
    ]
    assert {path.relative_to(ROOT).as_posix() for path in data} <= wheel
    assert not [name for name in wheel if not name.startswith(("podcast/", "kopi_sedap-0.1.0.dist-info/"))]
    with tarfile.open(next(built.glob("*.tar.gz"))) as packed:
        source = {name.partition("/")[2] for name in packed.getnames()}
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    wanted = {name for name in tracked if not name.startswith((".ci/", "episodes/", "feed/", ".gitignore"))}
    assert wanted <= source
