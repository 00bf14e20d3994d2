"""The reader against the extractor alone, on the pages of ``benchmarks/shapes.py``."""

from statistics import mean

import pytest

from benchmarks.public import Real, rate, scored
from benchmarks.reading import Score, clock, extractor, f1, ours, score
from benchmarks.shapes import SHAPES, pages, stories
from podcast.sources import read

PAGES = {page.name: page for page in pages()}
BORDER = 0.02


@pytest.fixture(scope="module")
def scores() -> list[Score]:
    return [score(page) for page in PAGES.values()]


def test_there_are_enough_pages_and_every_story_is_used() -> None:
    assert len(PAGES) >= 40
    assert len(SHAPES) >= 14
    assert len({page.html for page in PAGES.values()}) == len(PAGES)
    assert {page.gold for page in PAGES.values()} == {story.gold for story in stories()}


def test_f1_counts_words_with_their_number() -> None:
    assert f1("Satu dua", "satu, dua!") == 1
    assert f1("satu satu", "satu") == pytest.approx(2 / 3)
    assert f1("tiga", "satu") == 0


def test_the_mean_is_that_of_the_extractor_or_better(scores: list[Score]) -> None:
    assert mean(row.ours for row in scores) >= max(
        mean(row.plain for row in scores), mean(row.precise for row in scores)
    )
    assert mean(row.ours for row in scores) >= 0.99


def test_no_page_is_read_worse_than_by_the_extractor(scores: list[Score]) -> None:
    worse = [row for row in scores if row.ours < max(row.plain, row.precise) - BORDER]
    assert worse == []


@pytest.mark.parametrize("name", ["kompas-1", "detik-2", "antara-3", "bbc-1", "weblog-4"])
def test_nothing_of_the_site_is_said(name: str) -> None:
    page = PAGES[name]
    article = read("-", stdin=page.html.encode())
    gold = "".join(page.gold.split())
    assert [text for text in article.sentences if "".join(text.split()) not in gold] == []
    assert article.dropped


def test_time_stays_near_the_extractor_alone() -> None:
    """The aim is 1.5 times; a machine that does other work is allowed a little more."""
    page = PAGES["kompas-1"]
    mine, alone = clock(page.html, ours, extractor)
    assert mine < 2 * alone


def test_real_pages_are_scored_without_title_and_code() -> None:
    said = [
        f"The ship of number {number} left the harbour before dawn with books and a crew of nine."
        for number in "1234567"
    ]
    body = "".join(f"<p>{text}</p>" for text in said)
    html = f"<html><body><article><h1>The ship</h1>{body}<pre>if (a) {{ b = 1; }}</pre></article></body></html>"
    page = Real("ship", html, "The ship\n" + "\n".join(said))
    assert rate(page) == (1, 1, 1)
    assert scored(page)
    assert not scored(Real("short", html, said[0]))
    assert not scored(Real("filler", html, f"Lorem ipsum {page.gold}"))
