"""The index of a large shelf: it may be deleted or spoilt at any time, and never lies."""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from podcast import library
from podcast.library import memory
from podcast.model import Episode
from tests.conftest import Podcast


@pytest.fixture
def shelf(stocked: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two editions that count as many, and lie still since long ago."""
    monkeypatch.setattr(memory, "MANY", 2)
    monkeypatch.setattr(memory, "SETTLED_NS", 0)
    return stocked


def titles(root: Path) -> list[str]:
    return [entry.title for entry in library.glance(root).entries]


def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Records that are read from now on."""
    seen: list[str] = []
    real = library.episode

    def episode(root: Path, name: str) -> Episode | None:
        seen.append(name)
        return real(root, name)

    monkeypatch.setattr(sys.modules["podcast.library.shelf"], "episode", episode)
    return seen


def test_what_has_not_changed_is_not_read_again(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = library.glance(shelf), library.identities(shelf), library.addresses(shelf)
    seen = read(monkeypatch)
    assert (library.glance(shelf), library.identities(shelf), library.addresses(shelf)) == first
    assert seen == []
    (shelf / "episodes" / memory.NAME).unlink()
    assert library.glance(shelf) == first[0]
    assert len(seen) == 2


@pytest.mark.parametrize("how", ["in place", "replaced, with the old time"])
def test_a_record_that_changed_is_read_again(shelf: Path, how: str) -> None:
    before = titles(shelf)
    path = next(shelf.glob("episodes/0001-*")) / library.RECORD
    data, old = json.loads(path.read_bytes()), path.stat()
    other = "X" * len(data["title"])
    text = json.dumps({**data, "title": other})
    if how == "in place":
        path.write_text(text, "utf-8")
    else:
        path.with_name("new").write_text(text, "utf-8")
        os.replace(path.with_name("new"), path)  # noqa: PTH105
        os.utime(path, ns=(old.st_atime_ns, old.st_mtime_ns))
    assert titles(shelf) == [other, before[1]]


def test_a_removed_folder_is_gone_and_a_damaged_record_is_told_each_time(shelf: Path) -> None:
    titles(shelf)
    first, second = sorted(shelf.glob("episodes/0*"))
    shutil.rmtree(first)
    (second / library.RECORD).write_text("{")
    for _ in range(2):
        glance = library.glance(shelf)
        assert glance.entries == () and len(glance.damaged) == 1


@pytest.mark.parametrize("spoilt", [b"", b"no database", b"SQLite format 3\0" + bytes(5000)])
def test_a_spoilt_index_is_done_without(spoilt: bytes, shelf: Path) -> None:
    wanted = titles(shelf)
    (shelf / "episodes" / memory.NAME).write_bytes(spoilt)
    assert titles(shelf) == wanted
    assert titles(shelf) == wanted


def test_a_folder_that_cannot_be_written_is_read_all_the_same(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: Path) -> None:
        raise memory.sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(memory, "_open", refuse)
    assert len(titles(shelf)) == 2
    assert not (shelf / "episodes" / memory.NAME).exists()


def test_a_file_of_this_moment_is_not_kept(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "SETTLED_NS", 3600 * 10**9)
    titles(shelf)
    assert not (shelf / "episodes" / memory.NAME).exists()


def test_small_shelves_have_no_index(podcast: Podcast, stocked: Path) -> None:
    assert podcast("list").code == 0
    assert not (stocked / "episodes" / memory.NAME).exists()
