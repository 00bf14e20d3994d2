"""Pages of a large shelf are rendered, and its scripts audited, when something has changed, and only then."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from podcast import receipts, site
from podcast.library import memory
from podcast.model import Script, Show
from podcast.pipeline import rendered as notes
from podcast.pipeline.check import audited
from podcast.pipeline.check import shelf as checked
from podcast.pipeline.window import preview, rebuild
from podcast.templates import Theme
from tests import window
from tests.conftest import everything

SHOW = window.show(cover="cover.jpg")
FRESH = {"index.html", "feed.xml"}
"""What names the newest editions."""


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Five editions with their window; small, but treated as a large one."""
    monkeypatch.setattr(memory, "MANY", 2)
    monkeypatch.setattr(memory, "SETTLED_NS", -(10**18))
    (tmp_path / "cover.jpg").write_bytes(b"cover")
    window.on_disk(tmp_path, [window.episode(number) for number in range(1, 6)])
    rebuild(tmp_path, SHOW)
    return tmp_path


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the templates that were filled, in order."""
    names: list[str] = []
    render = Theme.render

    def watched(look: Theme, template: str, **values: object) -> str:
        names.append(template)
        return render(look, template, **values)

    monkeypatch.setattr(Theme, "render", watched)
    return names


def afresh(root: Path) -> dict[str, object]:
    """The window as it is without anything remembered."""
    (root / "episodes" / memory.NAME).unlink(missing_ok=True)
    rebuild(root, SHOW)
    return {path: seen[0] for path, seen in everything(root / "feed").items()}


def test_a_second_run_renders_no_page(shelf: Path, rendered: list[str]) -> None:
    before = everything(shelf / "feed")
    assert rebuild(shelf, SHOW).written == preview(shelf, SHOW).written == ()
    assert everything(shelf / "feed") == before
    assert "episode.html.j2" not in rendered and "show.html.j2" not in rendered


def test_a_new_edition_renders_its_page_and_its_neighbour_s(shelf: Path, rendered: list[str]) -> None:
    window.on_disk(shelf, [window.episode(6)])
    assert set(rebuild(shelf, SHOW).written) == {
        *FRESH, "0005-perahu-5/index.html", "0006-perahu-6/index.html", "0006-perahu-6/oembed.json",
    }  # fmt: skip
    assert rendered.count("episode.html.j2") == 2


PAGE = "feed/0002-perahu-2/index.html"


def by_hand(root: Path) -> None:
    text = (root / PAGE).read_text("utf-8")
    (root / PAGE).write_text(text.replace("Perahu", "Kapal!"), "utf-8")


def emptied(root: Path) -> None:
    (root / PAGE).write_bytes(b"")


def removed(root: Path) -> None:
    (root / PAGE).unlink()


def article(root: Path) -> None:
    path = root / "episodes" / "0002-perahu-2" / "article.json"
    data = json.loads(path.read_bytes())
    data["sentences"][0] = "Kalimat yang lain."
    path.write_text(json.dumps(data))


def record(root: Path) -> None:
    path = root / "episodes" / "0002-perahu-2" / "episode.json"
    path.write_text(path.read_text().replace("sejak subuh", "sejak malam"))


def waveform(root: Path) -> None:
    (root / "episodes" / "0002-perahu-2" / "waveform.json").write_text('{"peaks": [1, 50, 100]}')


@pytest.mark.parametrize("change", [by_hand, emptied, removed, article, record, waveform])
def test_whatever_a_page_shows_or_is_may_change(shelf: Path, change: Callable[[Path], None]) -> None:
    change(shelf)
    assert PAGE.removeprefix("feed/") in preview(shelf, SHOW).written
    assert PAGE.removeprefix("feed/") in rebuild(shelf, SHOW).written
    kept = {path: seen[0] for path, seen in everything(shelf / "feed").items()}
    assert kept == afresh(shelf)


def test_a_setting_a_theme_and_the_program_itself_change_every_page(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pages(written: tuple[str, ...]) -> int:
        return sum(path.endswith("/index.html") for path in written)

    assert pages(rebuild(shelf, SHOW.model_copy(update={"title": "Kopi Pahit"})).written) == 5
    theme = shelf / "theme"
    theme.mkdir()
    themed = SHOW.model_copy(update={"theme": "theme"})
    template = (Path(site.__file__).parent.parent / "templates" / "episode.html.j2").read_text("utf-8")
    (theme / "episode.html.j2").write_text(template, "utf-8")
    rebuild(shelf, themed)
    (theme / "episode.html.j2").write_text(template.replace("<h1 ", '<h1 id="x" '), "utf-8")
    assert pages(preview(shelf, themed).written) == 5
    rebuild(shelf, SHOW)
    calls: list[str] = []
    monkeypatch.setattr(notes, "program", lambda: "another")
    monkeypatch.setattr(site, "_episode", lambda *given: calls.append(given[3].slug) or b"")
    preview(shelf, SHOW)
    assert len(calls) == 5


def test_a_new_title_is_on_the_neighbours_pages(shelf: Path) -> None:
    path = shelf / "episodes" / "0003-perahu-3" / "episode.json"
    path.write_text(path.read_text().replace("jilid 3", "jilid tiga"))
    written = set(rebuild(shelf, SHOW).written)
    assert {f"000{number}-perahu-{number}/index.html" for number in (2, 3, 4)} <= written
    assert "0001-perahu-1/index.html" not in written


@pytest.mark.parametrize("damage", [b"", b"SQLite format 3\0" + bytes(900), b"nonsense" * 200])
def test_a_damaged_memory_is_done_without(shelf: Path, damage: bytes) -> None:
    before = everything(shelf / "feed")
    (shelf / "episodes" / memory.NAME).write_bytes(damage)
    assert rebuild(shelf, SHOW).written == ()
    assert everything(shelf / "feed") == before


def test_a_sound_that_went_missing_is_seen_though_the_record_is_remembered(shelf: Path) -> None:
    (shelf / "episodes" / "0004-perahu-4" / "0004-perahu-4.mp3").unlink()
    window_ = rebuild(shelf, SHOW)
    assert (window_.episodes, len(window_.left_out)) == (4, 1)
    assert not (shelf / "feed" / "0004-perahu-4").exists()


def test_an_audit_is_remembered_until_script_article_settings_or_program_change(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 6):
        script = shelf / "episodes" / f"000{number}-perahu-{number}" / "script.md"
        script.write_text(f"---\nnumber: {number}\ntitle: Perahu\nlanguage: id\n---\n\n# Pembuka\nSari: Pagi. [1]\n")
    audits: list[int] = []
    check = receipts.check

    def counted(words: Script, *given: Any) -> Any:
        audits.append(words.number)
        return check(words, *given)

    def findings(show: Show = SHOW) -> list[str]:
        audits.clear()
        return [str(finding) for finding in checked.look(shelf, show)]

    monkeypatch.setattr(receipts, "check", counted)
    first = findings()
    assert sorted(audits) == [1, 2, 3, 4, 5]
    assert findings() == first
    assert audits == []
    script.write_text(script.read_text().replace("Pagi.", "Ada 900 perahu."))
    second = findings()
    assert audits == [5] and any("900" in row for row in second)
    article(shelf)
    findings()
    assert audits == [2]
    findings(SHOW.model_copy(update={"title": "Lain"}))
    assert len(audits) == 5
    findings()
    monkeypatch.setattr(audited, "program", lambda: "another")
    findings()
    assert len(audits) == 5
    (shelf / "episodes" / memory.NAME).unlink()
    assert findings() and len(audits) == 5
