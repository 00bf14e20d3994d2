"""Two firms or villages in one article: "the company" is heard of the one that was named last, and may be named."""

import pytest

from podcast import receipts, writer
from podcast.model import Article, Line, Script, Section
from podcast.receipts import closely
from podcast.receipts.stretches import match_of
from tests.test_writer import SHOW

Turns = tuple[tuple[str, tuple[int, ...]], ...]

TRAM = Article(
    title="Tram line waits for new rails",
    language="en",
    sentences=(
        "The tram line to Overby will open two months late.",
        "The rails were tested by Corbin Engineering, a firm from Leeds.",
        "It found rust on nine of them.",
        "The trams belong to Westmoor Motors, which also runs the buses.",
        "The company has trained 31 drivers.",
        "Its manager, Ida Cole, said the drivers would be paid.",
        "In Overby, shops had ordered more bread.",
        "The village has 1,200 residents and one bakery.",
        "In Marsh End, nobody minds the delay.",
        "The village has no shop.",
        "Corbin Engineering will test the rails again in June.",
        "A company from Denmark made the trams.",
        "The company is owned by its workers.",
        "Mayor Ruth Hale opened the first stop in May.",
        "She lives near the depot.",
    ),
)
SALT = Article(
    title="Dua desa menanam nanas",
    language="id",
    sentences=(
        "Petani di Desa Wonokerto menanam nanas di lereng bukit.",
        "Koperasi Tani Mulya membeli nanas seharga Rp4.000 per kilogram.",
        "Koperasi itu memiliki 120 anggota.",
        "Ketua koperasi, Slamet Riyanto, meminta jalan diperbaiki.",
        "Di Desa Sidorejo, nanas ditanam di sawah.",
        "Petani di desa itu memakai pupuk kandang.",
        "Tahun lalu, desa itu memanen 70 ton.",
        "Truk dari Desa Wonokerto mengangkut semuanya.",
        "Koperasi Sari Bumi meminjamkan truk.",
        "Koperasi itu didirikan pada 2016.",
        "PT Buah Segar mengolah nanas menjadi selai.",
        "Perusahaan itu mempekerjakan 45 orang.",
    ),
)

HEARD_OF_ANOTHER: list[tuple[Article, tuple[int, ...], str]] = [
    (TRAM, (2, 5), "Westmoor Motors"),
    (TRAM, (4, 5, 11, 5), "Westmoor Motors"),
    (TRAM, (12, 5), "Westmoor Motors"),
    (TRAM, (4, 5, 13), "another one"),
    (TRAM, (7, 10), "Marsh End"),
    (TRAM, (9, 8), "Overby"),
    (SALT, (1, 6), "Desa Sidorejo"),
    (SALT, (5, 8, 7), "Desa Sidorejo"),
    (SALT, (2, 10), "Koperasi Sari Bumi"),
    (SALT, (9, 3), "Koperasi Tani Mulya"),
    (SALT, (9, 4), "Koperasi Tani Mulya"),
]
"""Sentences in an order in which the last is heard of another firm or village than the article tells it of."""
HEARD_RIGHT: list[tuple[Article, tuple[int, ...]]] = [
    (TRAM, tuple(range(1, 16))),
    (TRAM, (2, 4, 5)),
    (TRAM, (11, 4, 5)),
    (TRAM, (12, 13)),
    (TRAM, (9, 7, 8)),
    (SALT, tuple(range(1, 13))),
    (SALT, (1, 5, 7)),
    (SALT, (9, 10, 2, 3)),
    (SALT, (9, 2, 4)),
    (SALT, (2, 11, 12)),
]


def told(article: Article, numbers: tuple[int, ...]) -> Script:
    return said(article, *((article.sentence(number), (number,)) for number in numbers))


def said(article: Article, *turns: tuple[str, tuple[int, ...]]) -> Script:
    lines = tuple(
        Line(speaker=("host", "cohost")[place % 2], text=text, receipts=cited)  # type: ignore[arg-type]
        for place, (text, cited) in enumerate(turns)
    )
    section = Section(id="story", title="S", lines=lines)
    return Script(title="t", number=1, language=article.language, sections=(section,))


@pytest.mark.parametrize(("article", "numbers", "name"), HEARD_OF_ANOTHER, ids=lambda one: str(one)[:20])
def test_the_one_named_last_is_heard(article: Article, numbers: tuple[int, ...], name: str) -> None:
    found = receipts.check(told(article, numbers), article, SHOW)
    assert [finding.line for finding in found] == [len(numbers)], found
    assert name in found[0].reason


@pytest.mark.parametrize(("article", "numbers"), HEARD_RIGHT, ids=lambda one: str(one)[:20])
def test_and_may_be(article: Article, numbers: tuple[int, ...]) -> None:
    assert receipts.check(told(article, numbers), article, SHOW) == []


def test_it_is_heard_of_what_another_section_named_as_well() -> None:
    first, second = told(TRAM, (2,)).sections[0], told(TRAM, (5,)).sections[0]
    script = Script(title="t", number=1, language="en", sections=(first, second.model_copy(update={"id": "questions"})))
    assert [finding.section for finding in receipts.check(script, TRAM, SHOW)] == ["questions"]


BY_NAME: list[tuple[Article, int, str, int]] = [
    (TRAM, 4, "Westmoor Motors has trained 31 drivers.", 5),
    (TRAM, 5, "The manager of Westmoor Motors, Ida Cole, said the drivers would be paid.", 6),
    (TRAM, 7, "Overby has 1,200 residents and one bakery.", 8),
    (TRAM, 9, "Marsh End has no shop.", 10),
    (TRAM, 14, "Ruth Hale lives near the depot.", 15),
    (SALT, 2, "Koperasi Tani Mulya memiliki 120 anggota.", 3),
    (SALT, 2, "Ketua Koperasi Tani Mulya, Slamet Riyanto, meminta jalan diperbaiki.", 4),
    (SALT, 5, "Petani di Desa Sidorejo memakai pupuk kandang.", 6),
    (SALT, 5, "Tahun lalu, Desa Sidorejo memanen 70 ton.", 7),
    (SALT, 11, "PT Buah Segar mempekerjakan 45 orang.", 12),
]
BY_ANOTHER: list[tuple[Article, int, str, int]] = [
    (TRAM, 4, "Corbin Engineering has trained 31 drivers.", 5),
    (TRAM, 2, "The manager of Corbin Engineering, Ida Cole, said the drivers would be paid.", 6),
    (TRAM, 7, "Marsh End has 1,200 residents and one bakery.", 8),
    (TRAM, 9, "Overby has no shop.", 10),
    (TRAM, 12, "Westmoor Motors is owned by its workers.", 13),
    (TRAM, 6, "Ida Cole lives near the depot.", 15),
    (SALT, 2, "Koperasi Sari Bumi memiliki 120 anggota.", 3),
    (SALT, 9, "Ketua Koperasi Sari Bumi, Slamet Riyanto, meminta jalan diperbaiki.", 4),
    (SALT, 1, "Petani di Desa Wonokerto memakai pupuk kandang.", 6),
    (SALT, 1, "Tahun lalu, Desa Wonokerto memanen 70 ton.", 7),
    (SALT, 9, "PT Buah Segar didirikan pada 2016.", 10),
]


def findings(article: Article, before: int, text: str, number: int) -> list[str]:
    script = said(article, (article.sentence(before), (before,)), (text, (number,)))
    found = receipts.check(script, article, SHOW)
    found += closely.check(script, article, writer.chat_words(article, SHOW), (1,))
    return [one.reason for one in found if one.line == 2]


@pytest.mark.parametrize(("article", "before", "text", "number"), BY_NAME, ids=lambda one: str(one)[:20])
def test_a_line_may_say_the_name(article: Article, before: int, text: str, number: int) -> None:
    assert findings(article, before, text, number) == []


@pytest.mark.parametrize(("article", "before", "text", "number"), BY_ANOTHER, ids=lambda one: str(one)[:20])
def test_but_not_another_ones(article: Article, before: int, text: str, number: int) -> None:
    assert findings(article, before, text, number)


BOTTLES = Article(
    title="Dua bank sampah berebut botol",
    language="id",
    sentences=(
        "Pengelola bank sampah, Lilis Suryani, mengatakan botol dibeli seharga Rp3.000 per kilogram.",
        "PT Daur Lestari menampung botol itu.",
        "Direktur perusahaan, Bima Hartono, berencana membuka pabrik kedua pada 2027.",
        "Ia menolak menyebut nilai investasinya.",
        "Hampir semua pekerjanya berasal dari Desa Karangsari.",
        "Di Desa Tegalrejo, warga mengeluhkan bau dari pabrik.",
        "Desa itu berada di tepi sungai.",
    ),
)
BUSES = Article(
    title="Depot fire halts bus routes",
    language="en",
    sentences=(
        "Greenway Coaches, which bought the depot from the council in 2019, runs 60 buses.",
        "Fire officer Dana Price said the blaze had destroyed 14 buses.",
        "Councillor Mia Holt claimed the company had ignored three warnings.",
        "Alan Frost denied that the price was too high.",
        "Teacher Ron Adler said 40 pupils had come late because the bus broke down.",
        "The council may close the depot until June.",
        "Frost sold his first bus in 1998 and bought a second depot in 2004.",
    ),
)
OTHERWISE: list[tuple[Article, int, str, int]] = [
    (BOTTLES, 3, "Lilis Suryani menolak menyebut nilai investasinya.", 4),
    (BOTTLES, 5, "Desa itu berada di tepi sungai.", 7),
    (BOTTLES, 2, "Botol dibeli seharga Rp3.000 per kilogram, kata Bima Hartono.", 1),
    (BUSES, 2, "The council bought the depot.", 1),
    (BUSES, 1, "The blaze had destroyed 14 buses, Frost said.", 2),
    (BUSES, 1, "The company had ignored three warnings, Price said.", 3),
    (BUSES, 1, "The company had ignored three warnings.", 3),
    (BUSES, 2, "Why did the company ignore three warnings?", 3),
    (BUSES, 2, "Why was the price too high?", 4),
    (BUSES, 2, "Why did the bus come late?", 5),
    (BUSES, 2, "The council will close the depot.", 6),
    (BUSES, 2, "He bought a second depot in 1998.", 7),
    (BOTTLES, 5, "Warga di Desa Karangsari mengeluhkan bau dari pabrik.", 6),
    (SALT, 5, "Di Desa Wonokerto, petani memakai pupuk kandang.", 6),
    (TRAM, 6, "Shops in Marsh End had ordered more bread.", 7),
]
SO_TOO: list[tuple[Article, int, str, int]] = [
    (BOTTLES, 2, "Botol dibeli seharga Rp3.000 per kilogram, kata Lilis Suryani.", 1),
    (BUSES, 2, "Greenway Coaches bought the depot from the council in 2019.", 1),
    (BUSES, 1, "The blaze had destroyed 14 buses, Dana Price said.", 2),
    (BOTTLES, 5, "Warga di Desa Tegalrejo mengeluhkan bau dari pabrik.", 6),
    (SALT, 5, "Di Desa Sidorejo, petani memakai pupuk kandang.", 6),
    (TRAM, 6, "Shops in Overby had ordered more bread.", 7),
]


@pytest.mark.parametrize(("article", "before", "text", "number"), OTHERWISE, ids=lambda one: str(one)[:20])
def test_nor_what_nobody_says(article: Article, before: int, text: str, number: int) -> None:
    assert findings(article, before, text, number)


@pytest.mark.parametrize(("article", "before", "text", "number"), SO_TOO, ids=lambda one: str(one)[:20])
def test_what_is_said_in_another_order_may_be(article: Article, before: int, text: str, number: int) -> None:
    assert findings(article, before, text, number) == []


@pytest.mark.parametrize(
    ("language", "subject", "plain"),
    [
        ("en", "The old mill", True),
        ("en", "The mill that burned", False),
        ("en", "They", False),
        ("id", "Gudang lama", True),
        ("id", "Gudang yang terbakar", False),
    ],
)
def test_a_place_moves_only_beside_a_subject_on_which_nothing_hangs(language: str, subject: str, plain: bool) -> None:
    said = ("The old mill burned.",) if language == "en" else ("Gudang lama terbakar.",)
    assert match_of(Article(title="t", language=language, sentences=said))._is_plain(subject) is plain
