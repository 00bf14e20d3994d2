"""Two places, firms or things in one article: what is told of one is never heard of the other."""

import json
from pathlib import Path

import pytest

from podcast import brief, receipts, writer
from podcast.languages.ear import Ear
from podcast.model import Article, Line, Script, Section
from podcast.receipts import closely
from podcast.receipts.scenes import Scenes
from tests.conftest import Podcast
from tests.model_server import ModelServer
from tests.test_cowriter import WRITE, model, script
from tests.test_writer import SHOW

__all__ = ["model"]  # the fixture

VILLAGES = Article(
    title="Dua desa membangun kolam ikan",
    language="id",
    sentences=(
        "Dua desa di Kecamatan Sukorejo membangun kolam ikan sejak awal tahun.",
        "Di Desa Karanganyar, kolam dibuat di tanah bengkok.",
        "Kolam itu menghabiskan Rp140 juta.",
        "Pengelolanya, Wahyu Hidayat, mengatakan panen pertama jatuh pada Mei.",
        "Hasil panennya 3.200 kilogram.",
        "Warga ikut menjaga kolam pada malam hari.",
        "Di Desa Banjarsari, kolam memanfaatkan bekas galian pasir.",
        "Kolam itu menghabiskan Rp45 juta.",
        "Pengelolanya, Retno Palupi, mengatakan airnya sering keruh.",
        "Hasil panennya 700 kilogram.",
        "Sekitar 30 ibu rumah tangga mengolah ikan menjadi abon.",
        "Kecamatan Sukorejo berencana menambah empat kolam pada 2027.",
        "Anggarannya belum disetujui.",
    ),
)
CLINICS = Article(
    title="Two clinics move to new buildings",
    language="en",
    sentences=(
        "Two clinics in the county of Ashby have moved to new buildings this spring.",
        "At Marlow Clinic, doctors now work on the ground floor.",
        "The move cost £320,000.",
        "The clinic treats 410 patients a week.",
        "Nurses complain about the noise of the road.",
        "There, a lift is still missing.",
        "At Thornby Clinic, doctors share a hall with the fire brigade.",
        "The move cost £90,000.",
        "The clinic treats 150 patients a week.",
        "Patients wait 12 minutes on average.",
        "The county will visit both clinics in autumn.",
    ),
)
MILLS = Article(
    title="Paper mills cut jobs",
    language="en",
    sentences=(
        "Alder Paper will close its mill in Denby in June.",
        "The company employs 240 people.",
        "A union has called the closure a surprise.",
        "Corvan Paper will keep its mill in Hexton open.",
        "The company employs 900 people.",
        "Its output rose by 4 percent last year.",
        "The mill runs day and night.",
    ),
)
DAIRIES = Article(
    title="Dua koperasi susu menaikkan harga",
    language="id",
    sentences=(
        "Koperasi Sumber Rejeki menaikkan harga susu menjadi Rp8.200 per liter.",
        "Koperasi itu menampung susu dari 310 peternak.",
        "Sapi perah milik anggotanya berjumlah 1.450 ekor.",
        "Koperasi Tani Makmur menaikkan harga susu menjadi Rp7.600 per liter.",
        "Koperasi itu menampung susu dari 95 peternak.",
        "Gudang pendinginnya rusak sejak Maret.",
        "Di sana, susu disimpan dalam ember.",
    ),
)

FALSE: list[tuple[Article, tuple[int, ...]]] = [
    (VILLAGES, (1, 2, 8)),
    (VILLAGES, (2, 10)),
    (VILLAGES, (2, 3, 9)),
    (VILLAGES, (1, 7, 3)),
    (VILLAGES, (2, 7, 5)),
    (VILLAGES, (7, 6)),
    (VILLAGES, (2, 3, 11)),
    (VILLAGES, (1, 10)),
    (VILLAGES, (12, 10)),
    (VILLAGES, (2, 5, 13)),
    (CLINICS, (1, 2, 8)),
    (CLINICS, (2, 3, 9)),
    (CLINICS, (7, 4)),
    (CLINICS, (2, 10)),
    (CLINICS, (7, 5)),
    (CLINICS, (2, 7, 6)),
    (CLINICS, (1, 9)),
    (MILLS, (1, 5)),
    (MILLS, (4, 2)),
    (MILLS, (1, 7)),
    (MILLS, (1, 4, 2)),
    (DAIRIES, (1, 5)),
    (DAIRIES, (4, 2)),
    (DAIRIES, (1, 6)),
    (DAIRIES, (4, 3)),
    (DAIRIES, (1, 2, 7)),
    (DAIRIES, (1, 4, 2)),
]  # fmt: skip
"""Sentences in an order in which the last one is heard of another place or firm than the article tells it of."""
TRUE: list[tuple[Article, tuple[int, ...]]] = [
    (VILLAGES, tuple(range(1, 14))),
    (VILLAGES, (1, 2, 3, 5, 7, 8, 10, 12, 13)),
    (VILLAGES, (7, 10, 2, 5)),
    (VILLAGES, (7, 11, 12)),
    (CLINICS, tuple(range(1, 12))),
    (CLINICS, (2, 3, 4, 7, 8, 10)),
    (CLINICS, (1, 7, 9, 2, 4, 5)),
    (CLINICS, (1, 2, 11)),
    (MILLS, tuple(range(1, 8))),
    (MILLS, (4, 5, 1, 2)),
    (DAIRIES, tuple(range(1, 8))),
    (DAIRIES, (4, 5, 6, 1, 2, 3)),
]  # fmt: skip


def told(article: Article, numbers: tuple[int, ...], section: str = "story") -> Script:
    lines = tuple(
        Line(speaker=("host", "cohost")[place % 2], text=article.sentence(number), receipts=(number,))  # type: ignore[arg-type]
        for place, number in enumerate(numbers)
    )
    return Script(
        title="t", number=1, language=article.language, sections=(Section(id=section, title="S", lines=lines),)
    )


@pytest.mark.parametrize(("article", "numbers"), FALSE, ids=[f"{one.title[:9]}-{order}" for one, order in FALSE])
def test_what_is_told_of_one_is_not_heard_of_the_other(article: Article, numbers: tuple[int, ...]) -> None:
    found = receipts.check(told(article, numbers), article, SHOW)
    assert [finding.line for finding in found] == [len(numbers)], found
    assert found[0].reason.startswith("tells of")


@pytest.mark.parametrize(("article", "numbers"), TRUE, ids=[f"{one.title[:9]}-{order}" for one, order in TRUE])
def test_what_follows_its_own_place_is(article: Article, numbers: tuple[int, ...]) -> None:
    made = told(article, numbers)
    assert receipts.check(made, article, SHOW) == []
    assert closely.check(made, article, ()) == []


def test_a_take_away_stands_alone() -> None:
    assert receipts.check(told(VILLAGES, (2, 10), "lastsip"), VILLAGES, SHOW)
    assert receipts.check(told(VILLAGES, (7, 8), "lastsip"), VILLAGES, SHOW), "the one before it does not count"
    assert receipts.check(told(VILLAGES, (2, 12), "lastsip"), VILLAGES, SHOW) == []


def test_the_reason_says_which() -> None:
    (found,) = receipts.check(told(CLINICS, (1, 2, 8)), CLINICS, SHOW)
    assert found.reason == "tells of Thornby Clinic, as sentence 7 says, and is heard of Marlow Clinic"


@pytest.mark.parametrize("article", [VILLAGES, CLINICS, MILLS, DAIRIES], ids=lambda one: one.title)
@pytest.mark.parametrize("minutes", [1.0, 2.0, 4.0])
def test_the_template_writer_keeps_them_apart(article: Article, minutes: float) -> None:
    without: set[int] = set()
    for _ in range(4):
        made = writer.write(article, brief.summarise(article, minutes=minutes), SHOW, number=1, without=without)
        found = receipts.check(made, article, SHOW)
        without |= {number for finding in found for number in made.lines[finding.line - 1].receipts}
    assert found == []
    assert len(made.lines) > 8


def test_lies_about_places_are_not_spoken(podcast: Podcast, show: Path, model: ModelServer, tmp_path: Path) -> None:
    source = tmp_path / "kolam.txt"
    source.write_text(f"{VILLAGES.title}\n\n{' '.join(VILLAGES.sentences)}\n", encoding="utf-8")
    order = (1, 2, 8, 9, 10, 7, 3, 5, 6, 12, 13)
    lines = [
        {"speaker": ("host", "cohost")[place % 2], "text": VILLAGES.sentence(n), "receipts": [n], "quote": None}
        for place, n in enumerate(order)
    ]
    model.plan = [json.dumps({"sections": [{"id": "story", "lines": lines}]}), '{"lines": []}']
    assert podcast("write", source, *WRITE[2:]).code == 0
    said = script(show)
    story = said[said.index("# Seduhan") : said.index("# Penutup")]
    place = ""
    for line in story.splitlines():
        place = next((name for name in ("Karanganyar", "Banjarsari") if name in line), place)
        for figure, its in (
            ("140", "Karanganyar"),
            ("3.200", "Karanganyar"),
            ("45", "Banjarsari"),
            ("700", "Banjarsari"),
        ):
            assert f"{figure} " not in line or place == its, story


def test_a_decade_is_no_place() -> None:
    said = (
        "Di Kampung Watuwawer, ada tiga pembuat periuk.",
        "Pada 1980-an, ada 46 orang.",
        "Ibunya belajar dari nenek.",
    )
    article = Article(title="t", language="id", sentences=said)
    assert Scenes(article, Ear(article)).opened == (1, 1, 1)
