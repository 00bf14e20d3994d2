"""The walls: imports flow one way, and the command starts without anything heavy."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from podcast.cli import COMMANDS, cli

ROOT = Path(__file__).parent.parent
HEAVY = (
    "pydantic", "numpy", "lxml", "trafilatura", "httpx", "PIL", "pydub", "mutagen", "jinja2", "starlette", "uvicorn",
    "onnxruntime", "py3langid", "sentencex", "gtts", "asyncio", "importlib.metadata",
)  # fmt: skip


def in_python(code: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env).stdout


def test_imports_flow_one_way() -> None:
    done = subprocess.run(["lint-imports"], cwd=ROOT, capture_output=True, text=True, check=False, env=_with_our_bin())
    assert done.returncode == 0, done.stdout + done.stderr


def _with_our_bin() -> dict[str, str]:
    return {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
    }


@pytest.mark.parametrize("code", ["from podcast.cli import run; run(['--help'])", "import podcast; podcast.generate"])
def test_the_start_imports_nothing_heavy(code: str) -> None:
    out = in_python(f"import sys\n{code}\nprint('\\nLOADED', *sorted(set(sys.modules) & set({HEAVY!r})))")
    assert out.splitlines()[-1].strip() == "LOADED"


def test_asking_for_help_loads_no_command() -> None:
    out = in_python("import sys\nfrom podcast.cli import run; run(['--help'])\nprint(*sorted(sys.modules))")
    ours = [name for name in out.splitlines()[-1].split() if name.startswith("podcast")]
    assert ours == ["podcast", "podcast.cli", "podcast.cli.console", "podcast.cli.shown", "podcast.errors"]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_help_begins_with_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None and command.help is not None
    assert command.help.startswith(f"Example: podcast {name}")
    assert command.name == name


def test_the_program_s_own_help_begins_with_an_example() -> None:
    assert cli.help is not None
    assert cli.help.startswith("Example: podcast generate")


def test_every_file_begins_with_its_duty() -> None:
    for path in sorted((ROOT / "podcast").rglob("*.py")):
        assert path.read_text(encoding="utf-8").startswith('"""'), path


def test_every_module_can_be_imported_by_itself() -> None:
    for path in sorted((ROOT / "podcast").rglob("*.py")):
        if path.stem != "__main__":
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            importlib.import_module(name)
