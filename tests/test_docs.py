"""Docs that cannot lie: their tables are the program's own, their commands run, their links lead somewhere."""

import re
from pathlib import Path

import pytest

from docs import tables
from podcast import config
from podcast.cli import COMMANDS

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "benchmarks").glob("*.md")])


@pytest.mark.parametrize("name", tables.PAGES)
def test_the_tables_are_those_of_the_program(name: str) -> None:
    assert (ROOT / "docs" / name).read_text("utf-8") == tables.PAGES[name](), "stale: make docs"


def test_every_setting_is_explained_and_every_command_is_there() -> None:
    rows = re.findall(r"^\| `(\w+)` \|.*\|.*\| (.*?) \|$", tables.settings(), re.MULTILINE)
    assert len(rows) > 50
    assert [key for key, meaning in rows if not meaning.strip()] == []
    assert all(f"## podcast {name}\n" in tables.commands() for name in COMMANDS)
    keys = {key for key, _ in rows}
    for kind in config.CLOSED.values():
        tables_of_their_own = {"cast", "sound", "fetch", "feed", "sources", "pronunciations"}
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
