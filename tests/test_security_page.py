"""SECURITY.md tells no tales: every row names a test that is there; requirements/ locks what pyproject.toml asks."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parent.parent
ROWS = re.findall(r"^\| (.+) \| (.+) \| `([\w.]+)::(\w+)` \|$", (ROOT / "SECURITY.md").read_text("utf-8"), re.MULTILINE)
LOCKS = ("dev.txt", "supply.txt")


def test_the_table_has_at_least_forty_different_rows() -> None:
    assert len({hostile for hostile, *_ in ROWS}) == len(ROWS) >= 40
    table = re.findall(r"^\| .*::.* \|$", (ROOT / "SECURITY.md").read_text("utf-8"), re.MULTILINE)
    assert len(table) == len(ROWS), "a row has another form"


@pytest.mark.parametrize(("file", "name"), sorted({(file, name) for _, _, file, name in ROWS}))
def test_every_row_names_a_test(file: str, name: str) -> None:
    assert re.search(rf"^(?:async )?def {name}\(", (ROOT / "tests" / file).read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_everything_by_hash_and_names_no_server(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    pinned = re.split(r"\n(?=\S)", text.strip())
    assert len(pinned) > 30
    for entry in pinned:
        assert re.match(r"[A-Za-z0-9._-]+==\S+", entry), entry[:80]
        assert "--hash=sha256:" in entry, entry[:80]
    assert not re.search(r"https?:|file:|index|/", text)


def test_the_lock_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    text = (ROOT / "requirements" / "dev.txt").read_text("utf-8")
    locked = dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", text, re.MULTILINE))
    asked = [*project["dependencies"]]
    waiting = ["neural", "dev"]
    while waiting:
        for word in project["optional-dependencies"][waiting.pop()]:
            found = Requirement(word)
            waiting += found.extras if found.name == project["name"] else ()
            asked += [word] if found.name != project["name"] else []
    for word in asked:
        wanted = Requirement(word)
        name = re.sub(r"[-_.]+", "-", wanted.name).lower()
        assert name in locked, f"{name} is not locked: make lock"
        assert wanted.specifier.contains(Version(locked[name]), prereleases=True), f"{word} is not locked: make lock"
