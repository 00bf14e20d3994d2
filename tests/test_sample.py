"""The sample edition that comes with the program: small, whole, every receipt holds, and its page plays it."""

import shutil
from pathlib import Path

import pytest

from podcast import library
from podcast.sources import read
from tests.conftest import Podcast

ROOT = Path(__file__).parent.parent
SLUG = "0001-pembukaan-taman-baca"
MOST_BYTES = 700_000

pytestmark = pytest.mark.skipif(not (ROOT / library.FOLDER / SLUG).exists(), reason="the sdist goes without it")


def test_the_sample_is_whole_and_small(podcast: Podcast, tmp_path: Path) -> None:
    shutil.copy(ROOT / "podcast.toml", tmp_path)
    shutil.copytree(ROOT / library.FOLDER / SLUG, tmp_path / library.FOLDER / SLUG)
    assert sum(path.stat().st_size for path in (tmp_path / library.FOLDER / SLUG).iterdir()) <= MOST_BYTES
    assert podcast("publish", "--show", tmp_path).code == 0
    ran = podcast("check", "--silent", "--show", tmp_path)
    assert ran.code == 0, ran.out
    assert f"ok     {SLUG}: " in ran.out


def test_it_was_made_from_an_example(tmp_path: Path) -> None:
    article = library.article(ROOT, SLUG)
    assert article is not None
    assert article.sentences == read(str(ROOT / "examples" / "taman-baca.md")).sentences


def test_its_page_and_the_feed_name_its_sound() -> None:
    for page in ("feed.xml", f"{SLUG}/index.html"):
        assert f"{SLUG}.mp3" in (ROOT / "feed" / page).read_text("utf-8")
    assert SLUG in (ROOT / "feed" / "index.html").read_text("utf-8")
