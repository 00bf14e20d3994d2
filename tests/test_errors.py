"""Every error message of the program is provoked once, and says what is wrong, where, and what to do next.

The tables are in ``tests/provoked``, each for some of the program's files. A place that makes an error and that no row
of its table provokes fails the test, and so does a file that no table is for.
"""

import ast
import contextlib
import functools
import importlib
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from podcast import errors
from tests.conftest import Podcast, Ran, stock_in
from tests.provoked import TABLES
from tests.provoked.row import Call, Row

ROOT = Path(__file__).parent.parent
Place = tuple[str, int]


def kinds() -> set[str]:
    """Names of the classes of errors, wherever in the program they are made."""
    for path in (ROOT / "podcast").rglob("*.py"):
        if "Error(" in path.read_text("utf-8"):
            importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    found, names = [errors.PodcastError], set()
    while found:
        kind = found.pop()
        names.add(kind.__name__)
        found += kind.__subclasses__()
    return names


@functools.cache
def made() -> dict[Place, ast.Call]:
    """Every place of the program that makes an error, by its file and its first line."""
    places, names = {}, kinds()
    for path in sorted((ROOT / "podcast").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in names:
                places[path.relative_to(ROOT).as_posix(), node.lineno] = node
    return places


def _name(of: ast.expr) -> str:
    """The last name of a call: for ``click.UsageError`` it is that of ours as well."""
    return of.id if isinstance(of, ast.Name) else of.attr if isinstance(of, ast.Attribute) else ""


@contextlib.contextmanager
def watching(patch: pytest.MonkeyPatch) -> Iterator[set[Place]]:
    """The places whose errors have been made here meanwhile."""
    lines: set[Place] = set()

    def watched(kind: type[Exception]) -> None:
        first = kind.__init__

        def init(self: Exception, *args: object, **named: object) -> None:
            frame = sys._getframe(1)
            lines.add((frame.f_code.co_filename, frame.f_lineno))
            first(self, *args, **named)

        patch.setattr(kind, "__init__", init)

    watched(errors.PodcastError)
    watched(click.UsageError)
    seen: set[Place] = set()
    yield seen
    for (name, line), call in made().items():
        if any(str(ROOT / name) == file and line <= at <= (call.end_lineno or line) for file, at in lines):
            seen.add((name, line))


def table_of(name: str) -> str:
    """The table whose files are told most closely: that of ``podcast/sources/fetch.py`` is not that of the others."""
    told = [(max(map(len, fitting)), table) for table, (files, _) in TABLES.items()
            if (fitting := [file for file in files if name.startswith(file)])]  # fmt: skip
    assert told, f"no table is for {name}"
    return max(told)[1]


@pytest.mark.skipif(sys.platform == "win32", reason="rows name paths and refusals in the words of a POSIX system")
@pytest.mark.parametrize("table", TABLES)
def test_it_is_told_what_is_wrong_and_what_to_do(
    table: str,
    podcast: Podcast,
    stock: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    subtests: pytest.Subtests,
) -> None:
    _, rows = TABLES[table]
    provoked: set[Place] = set()
    for number, (case, row) in enumerate(rows.items()):
        folder = tmp_path / str(number)
        with subtests.test(case), monkeypatch.context() as patch, watching(patch) as seen:
            show = stock_in(folder, stock)
            patch.chdir(show)
            patch.setenv("KOPI_SEDAP_CACHE", str(folder / "cache"))
            if isinstance(row, Row):
                judge(row, podcast, show, patch)
            else:
                judge_call(row, show)
        provoked |= seen
        shutil.rmtree(folder, ignore_errors=True)
    missing = [
        f"{name}:{line}: {ast.unparse(call)[:150]}"
        for (name, line), call in made().items()
        if table_of(name) == table and (name, line) not in provoked
    ]
    assert not missing, f"provoked by no row of {table}:\n" + "\n".join(missing)


PORT = re.compile(r"(?<=127\.0\.0\.1):\d+")
"""Of a server made for a row, which it cannot know."""


def judge(row: Row, podcast: Podcast, show: Path, patch: pytest.MonkeyPatch) -> None:
    row.before(show)
    for name, value in row.env.items():
        patch.setenv(name, value)
    with row.during(show):
        ran = podcast(*row.args, stdin=row.stdin)
    told, hints = ([line for line in ran.err.splitlines() if line.startswith(head)] for head in ("Error: ", "Hint: "))
    assert ran.code == row.code, ran.err
    assert len(told) == 1 and row.what in f"{told[0]} {PORT.sub('', told[0])}", ran.err
    assert len(hints) == 1 and row.following in hints[0], ran.err
    assert "Traceback" not in ran.err and len(told[0]) < 300


def judge_call(row: Call, show: Path) -> None:
    with pytest.raises(errors.PodcastError) as told:
        row.call(show)
    assert row.what in told.value.what, told.value
    assert row.following in told.value.hint, told.value.hint
    assert "\n" not in told.value.what + told.value.hint and len(told.value.what) < 300
    assert row.kind in ("", type(told.value).__name__)


@pytest.mark.parametrize("case", ["slug", "unknown key", "no such file"])
def test_with_json_the_same_is_in_the_document(case: str, podcast: Podcast, stocked: Path) -> None:
    row = next(rows[case] for _, rows in TABLES.values() if case in rows)
    row.before(stocked)
    ran: Ran = podcast(*row.args, "--json")
    found = ran.document if "error" in ran.document else ran.document["failed"][0]
    assert row.what in found["error"] and row.following in found["hint"]


def test_no_error_is_made_without_a_next_step() -> None:
    assert len(made()) > 200
    for (name, line), call in made().items():
        place = f"{name}:{line}"
        if ast.unparse(call.func).startswith("click."):
            continue  # the command line adds where help is
        hint = next((keyword.value for keyword in call.keywords if keyword.arg == "hint"), None)
        assert hint is not None, f"{place}: hint"
        assert not (isinstance(hint, ast.Constant) and not hint.value), f"{place}: an empty hint"
        what = call.args[0] if call.args else None
        assert not isinstance(what, ast.Constant) or len(str(what.value).split()) > 3, f"{place}: says too little"
        for text in (
            node.value for part in (what, hint) if part for node in ast.walk(part) if isinstance(node, ast.Constant)
        ):
            assert "\n" not in str(text), f"{place}: more than a line"
