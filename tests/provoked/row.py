"""What a row of the tables is, and what may be done to the show before it."""

import contextlib
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import folders

Before = Callable[[Path], Any]
During = Callable[[Path], contextlib.AbstractContextManager[Any]]


def nothing(show: Path) -> None:
    """Leave the show as it is."""


@dataclass(frozen=True)
class Row:
    """A command line, what is done to the show before it, and what must be told.

    The show has two published editions, 1 (pasar) and 2 (kebun), and the command runs in its folder.
    """

    args: tuple[str, ...]
    code: int
    what: str
    """What is wrong, and where."""
    following: str
    """What to do next."""
    before: Before = nothing
    stdin: bytes = b""
    env: dict[str, str] = field(default_factory=dict)
    during: During = lambda show: contextlib.nullcontext()
    """What goes wrong meanwhile."""


@dataclass(frozen=True)
class Call:
    """A function of the program, given the show's folder, and what its error must tell.

    For what happens in a process of its own, and for what no command line of a test can bring about.
    """

    call: Callable[[Path], Any]
    what: str
    following: str
    kind: str = ""
    """Name of the error's class, where it matters."""


def setting(old: str, new: str) -> Before:
    def change(show: Path) -> None:
        path = show / "podcast.toml"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return change


def settings(more: str) -> Before:
    def change(show: Path) -> None:
        path = show / "podcast.toml"
        path.write_text(path.read_text("utf-8") + more, "utf-8")

    return change


def written(name: str, content: str | bytes) -> Before:
    def write(show: Path) -> None:
        (show / name).parent.mkdir(parents=True, exist_ok=True)
        (show / name).write_bytes(content if isinstance(content, bytes) else content.encode())

    return write


def in_script(old: str, new: str) -> Before:
    def change(show: Path) -> None:
        path = show / "episodes" / folders(show)[0] / "script.md"
        text = path.read_text("utf-8")
        assert re.search(old, text), text
        path.write_text(re.sub(old, new, text, count=1), "utf-8")

    return change


def in_episode(name: str, content: str | bytes) -> Before:
    return lambda show: written(f"episodes/{folders(show)[0]}/{name}", content)(show)


def without(name: str) -> Before:
    return lambda show: (show / "episodes" / folders(show)[0] / name).unlink()


def both(*changes: Before) -> Before:
    def change(show: Path) -> None:
        for each in changes:
            each(show)

    return change


@contextlib.contextmanager
def replaced(of: Any, name: str, by: Any) -> Iterator[None]:
    """An attribute of something, meanwhile another; an exception stands for a function that raises it."""

    def raising(*_: object, **__: object) -> None:
        raise by

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(of, name, raising if isinstance(by, BaseException) else by)
        yield


def failing(function: str, ending: str, error: BaseException) -> During:
    """A function such as "io.open" or "os.unlink" fails for paths that end so: for root nothing is forbidden."""

    def during(show: Path) -> contextlib.AbstractContextManager[None]:
        module, name = function.rsplit(".", 1)
        of = pkgutil.resolve_name(module)
        real = getattr(of, name)

        def fails(path: Any, *more: Any, **named: Any) -> Any:
            if str(path).endswith(ending):
                raise error
            return real(path, *more, **named)

        return replaced(of, name, fails)

    return during


def forbidden(name: str) -> During:
    """The file may not be opened."""
    return failing("io.open", name, PermissionError(13, "Permission denied"))


@contextlib.contextmanager
def absent(*modules: str) -> Iterator[None]:
    """Libraries are not installed meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        for name in modules:
            patch.setitem(sys.modules, name, None)
        yield


def lacking(*modules: str) -> During:
    return lambda show: absent(*modules)


@contextlib.contextmanager
def environment(**values: str) -> Iterator[None]:
    """Variables of the environment, empty ones unset."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in values.items():
            if value:
                patch.setenv(name, value)
            else:
                patch.delenv(name, raising=False)
        yield
