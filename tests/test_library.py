"""The shelf: names, numbers, the lock, and folders that appear whole or not at all."""

import json
import os
import re
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast import files, library
from podcast.errors import LibraryError
from podcast.model import Article, Audio, Episode, Loudness, MadeFrom, Source


def record(slug: str, number: int) -> Episode:
    return Episode(
        number=number,
        slug=slug,
        guid=f"guid-{number}",
        title="Judul",
        summary="Ringkasan.",
        language="id",
        published="2026-01-02T00:00:00+00:00",
        source=Source(title="Judul"),
        audio=Audio(file=f"{slug}.mp3", bytes=3, duration_ms=10, sha256="0" * 64),
        loudness=Loudness(integrated_lufs=-16, true_peak_dbtp=-1),
        chapters=(),
        cues=(),
        made_from=MadeFrom(article="a", script="b", cast="c", sound="d"),
    )


def put(root: Path, slug: str, number: int) -> None:
    with library.locked(root, "test"), library.making(root, slug) as work:
        (work / "script.md").write_text("naskah", encoding="utf-8")
        (work / "episode.json").write_text(record(slug, number).to_json(), encoding="utf-8")


def names(root: Path) -> list[str]:
    return sorted(entry.name for entry in (root / "episodes").iterdir() if entry.name not in (".lock", ".held"))


@given(st.integers(1, 123_456), st.text(max_size=200))
def test_any_title_gives_a_safe_name(number: int, title: str) -> None:
    name = library.slug(number, title)
    assert re.fullmatch(r"[0-9]{4,}(-[a-z0-9]+)+", name)
    assert len(name) <= 60
    assert library.number_of(name) == number


@pytest.mark.parametrize(
    "title",
    [
        "../../etc/passwd",
        "/abs",
        "CON",
        "-rf",
        "concat:a|b",
        "a\r\nb",
        "[CHAPTER]",
        "{{ x }}",
        "\u202efdp.exe",
        "☕",
        "x" * 99999,
    ],
)
def test_a_hostile_title_stays_in_its_folder(title: str) -> None:
    name = library.slug(7, title)
    assert re.fullmatch(r"0007-[a-z0-9-]+", name)
    assert len(name) <= 60


def test_numbers_go_up_and_a_removed_one_is_never_used_again(tmp_path: Path) -> None:
    assert library.next_number(tmp_path) == 1
    put(tmp_path, "0001-satu", 1)
    put(tmp_path, "0002-dua", 2)
    with library.locked(tmp_path, "remove"):
        library.remove(tmp_path, "0002-dua")
    assert names(tmp_path) == [".removed.json", "0001-satu"]
    assert library.next_number(tmp_path) == 3
    assert 2 in library.taken(tmp_path)
    (tmp_path / "episodes" / ".removed.json").write_text("{")
    with pytest.raises(LibraryError, match=r"\.removed\.json"):
        library.next_number(tmp_path)


def test_a_damaged_record_hides_no_other(tmp_path: Path) -> None:
    put(tmp_path, "0001-satu", 1)
    put(tmp_path, "0002-dua", 2)
    put(tmp_path, "0003-tiga", 3)
    (tmp_path / "episodes" / "0002-dua" / "episode.json").write_text('{"number": 2')
    (tmp_path / "episodes" / "0003-tiga" / "episode.json").unlink()
    (tmp_path / "episodes" / "catatan").mkdir()
    (tmp_path / "episodes" / "README").write_text("x")
    shelf = library.shelf(tmp_path)
    assert [episode.slug for episode in shelf.episodes] == ["0001-satu"]
    assert shelf.drafts == ("0003-tiga",)
    assert [str(tmp_path / "episodes" / "0002-dua" / "episode.json") in error.what for error in shelf.damaged] == [True]


def test_a_renamed_folder_is_damaged(tmp_path: Path) -> None:
    put(tmp_path, "0001-satu", 1)
    (tmp_path / "episodes" / "0001-satu").rename(tmp_path / "episodes" / "0001-lain")
    (damaged,) = library.shelf(tmp_path).damaged
    assert "0001-satu" in damaged.what


def test_an_episode_is_found_by_name_number_or_part(tmp_path: Path) -> None:
    for number, slug in ((1, "0001-kopi-pagi"), (2, "0002-kopi-sore"), (12, "0012-teh")):
        put(tmp_path, slug, number)
    assert library.find(tmp_path, "0001-kopi-pagi") == "0001-kopi-pagi"
    assert library.find(tmp_path, "12") == "0012-teh"
    assert library.find(tmp_path, "2") == "0002-kopi-sore"
    assert library.find(tmp_path, "sore") == "0002-kopi-sore"
    with pytest.raises(LibraryError, match="more than one") as caught:
        library.find(tmp_path, "kopi")
    assert "0001-kopi-pagi, 0002-kopi-sore" in caught.value.hint
    for hostile in ("..", "../..", "", "/etc", "0001-kopi-page"):
        with pytest.raises(LibraryError):
            library.find(tmp_path, hostile)
    with pytest.raises(LibraryError) as caught:
        library.find(tmp_path, "0001-kopi-page")
    assert "did you mean 0001-kopi-pagi?" in caught.value.hint


def test_what_fails_leaves_nothing_and_what_stands_stays(tmp_path: Path) -> None:
    put(tmp_path, "0001-satu", 1)
    before = (tmp_path / "episodes" / "0001-satu" / "episode.json").read_bytes()
    for slug in ("0001-satu", "0002-dua"):
        with pytest.raises(ZeroDivisionError), library.locked(tmp_path, "x"), library.making(tmp_path, slug) as work:
            (work / "episode.json").write_text("half")
            raise ZeroDivisionError
    assert names(tmp_path) == ["0001-satu"]
    assert (tmp_path / "episodes" / "0001-satu" / "episode.json").read_bytes() == before


@pytest.mark.parametrize("exchange", [True, False], ids=["one call", "two renames"])
def test_a_new_folder_takes_over_what_it_does_not_bring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool
) -> None:
    if not exchange:
        monkeypatch.setattr("podcast.library.folder._exchange", lambda one, other: False)
    put(tmp_path, "0001-satu", 1)
    folder = tmp_path / "episodes" / "0001-satu"
    (folder / "catatan.txt").write_text("milik orang")
    (folder / "foto").mkdir()
    (folder / "foto" / "a.jpg").write_text("x")
    with library.locked(tmp_path, "x"), library.making(tmp_path, "0001-satu") as work:
        (work / "script.md").write_text("baru")
    assert (folder / "script.md").read_text() == "baru"
    assert (folder / "catatan.txt").read_text() == "milik orang"
    assert (folder / "foto" / "a.jpg").read_text() == "x"
    assert library.episode(tmp_path, "0001-satu") == record("0001-satu", 1)
    assert names(tmp_path) == ["0001-satu"]


def test_the_leavings_of_a_killed_run_are_swept(tmp_path: Path) -> None:
    put(tmp_path, "0001-satu", 1)
    shelf = tmp_path / "episodes"
    (shelf / ".work-abc").mkdir()
    (shelf / ".work-abc" / "x").write_text("half")
    (shelf / ".tmp-x").write_text("half")
    (shelf / "0001-satu").rename(shelf / ".old-0001-satu")  # killed between two renames
    with library.locked(tmp_path, "x"):
        pass
    assert names(tmp_path) == ["0001-satu"]
    assert library.episode(tmp_path, "0001-satu") == record("0001-satu", 1)


def test_a_second_writer_is_told_who_is_at_work(tmp_path: Path) -> None:
    with library.locked(tmp_path, "podcast generate a.txt"):
        with (
            pytest.raises(LibraryError, match=f"podcast generate a.txt, process {os.getpid()}") as caught,
            library.locked(tmp_path, "y"),
        ):
            pass
        assert caught.value.hint
    with library.locked(tmp_path, "z"):
        pass


KILLED = """
import os, sys, signal, time
from pathlib import Path
from podcast import files, library
root = Path(sys.argv[1])
with library.locked(root, "victim"), library.making(root, "0002-dua") as work:
    (work / "episode.json").write_text("half")
    if os.fork() == 0:      # a worker that outlives its parent
        print("ready", flush=True)
        time.sleep(60)
        os._exit(0)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_lock_dies_with_its_process_even_when_a_worker_lives_on(tmp_path: Path) -> None:
    put(tmp_path, "0001-satu", 1)
    victim = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert victim.stdout is not None
    try:
        assert victim.stdout.readline() == "ready\n"
        with pytest.raises(LibraryError, match="victim"), library.locked(tmp_path, "x"):
            pass
        victim.kill()
        victim.wait()
        with library.locked(tmp_path, "x"):
            assert names(tmp_path) == ["0001-satu"]
    finally:
        os.killpg(victim.pid, signal.SIGKILL)
        victim.stdout.close()


def test_a_shelf_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "episodes").write_text("a file where the folder should be")
    with pytest.raises(LibraryError, match="episodes") as caught, library.locked(tmp_path, "x"):
        pass
    assert "permissions" in caught.value.hint


def test_the_same_story_is_known_again(tmp_path: Path) -> None:
    read = Article(title="Judul", language="id", sentences=("Satu.", "Dua."), url="https://a.example/1", origin="a.txt")
    with library.locked(tmp_path, "x"), library.making(tmp_path, "0001-satu") as work:
        (work / "article.json").write_text(read.to_json(), encoding="utf-8")
    known = library.identities(tmp_path)

    def found(**changes: object) -> str | None:
        other = read.model_copy(update=changes)
        keys = library.identity(other.url, other.sentences, other.origin, other.title)
        return next((known[key] for key in keys if key in known), None)

    new = {"url": None, "sentences": ("Lain.",), "origin": "b.txt"}
    assert found() == "0001-satu"
    assert found(**{**new, "url": "https://a.example/1"}) == "0001-satu"
    assert found(**{**new, "sentences": read.sentences}) == "0001-satu"
    assert found(**{**new, "origin": "a.txt"}) == "0001-satu"
    assert found(**{**new, "origin": "a.txt", "title": "Lain"}) is None
    assert found(**new) is None
    stdin = Article(title="Judul", language="id", sentences=("Satu.",), origin="-")
    assert len(library.identity(stdin.url, stdin.sentences, stdin.origin, stdin.title)) == 1


def test_a_damaged_article_is_named(tmp_path: Path) -> None:
    put(tmp_path, "0001-satu", 1)
    assert library.article(tmp_path, "0001-satu") is None
    (tmp_path / "episodes" / "0001-satu" / "article.json").write_text(json.dumps({"title": "a"}))
    with pytest.raises(LibraryError, match=r"article\.json is damaged"):
        library.article(tmp_path, "0001-satu")


def test_half_written_takes_of_the_dead_are_swept_and_those_of_the_living_are_not(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    folder = tmp_path / "ab"
    with files.replacing(folder / "take.wav") as living:
        mine = living.name.split("-")
        dead = folder / "-".join([*mine[:2], str(gone.pid), *mine[3:]])
        elsewhere = folder / "-".join([mine[0], "another", str(gone.pid), *mine[3:]])
        for path in (dead, elsewhere, folder / ".tmp-odd"):
            path.write_text("half")
        files.sweep(tmp_path)
        assert sorted(path.name for path in folder.iterdir()) == sorted([living.name, elsewhere.name, ".tmp-odd"])
