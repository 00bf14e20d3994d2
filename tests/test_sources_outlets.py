"""Outlets that nobody knows: a line that names one, alone or with a writer or a date, is none of a story."""

import pytest

from podcast.model import Article
from podcast.sources import read

ID = (
    "Pemerintah Kota Melintang membuka lagi jembatan gantung di Kampung Rawa pada Senin setelah tujuh bulan ditutup.",
    "Jembatan sepanjang 90 meter itu putus diterjang banjir pada April.",
    '"Anak-anak kami tidak perlu lagi memutar enam kilometer," kata Ketua RT 03 Wahyu Saputra.',
)
EN = (
    "The council in Wrenbury has reopened the footbridge over the Ash on Monday after seven months of repairs.",
    "The bridge was swept away by a flood in April that also damaged forty houses.",
    '"The children had to walk four miles to school," said head teacher Nora Finch.',
)
TITLE_ID = "Jembatan Gantung Kampung Rawa Dibuka Lagi"
TITLE_EN = "Footbridge reopens after seven months"


def text(content: str) -> Article:
    return read("-", stdin=content.encode(), force=True)


HEADS: list[tuple[str, str | None, str | None, str | None]] = [
    (
        "Andika Wiratama - detikFinance\nSelasa, 03 Nov 2026 10:15 WIB",
        "detikFinance",
        "Andika Wiratama",
        "2026-11-03T10:15:00+07:00",
    ),
    ("Kilas Niaga, 12 November 2026", "Kilas Niaga", None, "2026-11-12"),
    ("Oleh Sari Utami\nKilas Niaga, 12 November 2026", "Kilas Niaga", "Sari Utami", "2026-11-12"),
    ("Kompas.com - 12/11/2026, 08.00 WIB", "Kompas.com", None, "2026-11-12T08:00:00+07:00"),
    ("Harian Melintang | Kamis, 12 November 2026 | Halaman 3", "Harian Melintang", None, "2026-11-12"),
    ("Harian Melintang, edisi Kamis, 12 November 2026", "Harian Melintang", None, "2026-11-12"),
    ("Bola Sore\nPenulis: Sari Utami", "Bola Sore", "Sari Utami", None),
    ("Sehat Sentosa\nDitulis oleh Sari Utami", "Sehat Sentosa", "Sari Utami", None),
    ("Majalah Ruang Dengar\nPewawancara: Sari Utami", "Majalah Ruang Dengar", "Sari Utami", None),
    ("Reporter: Sari Utami | Foto: Bagas Wibowo", None, "Sari Utami", None),
    ("Reporter: Sari Utami | Editor: Bagas Wibowo | Radar Melintang", "Radar Melintang", "Sari Utami", None),
    ("Teks dan foto: Sari Utami", None, "Sari Utami", None),
    ("Penulis: Sari Utami\nEditor: Bagas Wibowo\nFoto: Antara/Bagas", None, "Sari Utami", None),
    ("Laporan wartawan Sari Utami", None, "Sari Utami", None),
    ("Laporan Wartawan Radar Melintang, Sari Utami", "Radar Melintang", "Sari Utami", None),
    ("Sari Utami - Lintas Kabar", "Lintas Kabar", "Sari Utami", None),
    ("Penulis: Media Wahyudi\nHarian Melintang", "Harian Melintang", "Media Wahyudi", None),
    ("Opini\nOleh Sari Utami", None, "Sari Utami", None),
    ("Kabar Terkini\nOleh Sari Utami", None, "Sari Utami", None),
    ("Melintang, 12 November 2026", None, None, "2026-11-12"),
    ("Rawa Indah, 12 November 2026", None, None, "2026-11-12"),
]
HEADS_EN: list[tuple[str, str | None, str | None, str | None]] = [
    ("Coastal Weekly", "Coastal Weekly", None, None),
    ("By Jane Doe, The Harbour Times", "The Harbour Times", "Jane Doe", None),
    ("By Jane Doe\nScience Weekly", "Science Weekly", "Jane Doe", None),
    ("By Jane Doe\nThe Northern Courier\nThursday 5 November 2026", "The Northern Courier", "Jane Doe", "2026-11-05"),
    ("By Jane Doe | The Harbour Times | 12 November 2026", "The Harbour Times", "Jane Doe", "2026-11-12"),
    ("By Jane Doe, local democracy reporter\nFenland Gazette", "Fenland Gazette", "Jane Doe", None),
    ("Words by Jane Doe\nPhotograph by Tom Fox", None, "Jane Doe", None),
    ("Words and photographs by Jane Doe", None, "Jane Doe", None),
    ("Words: Jane Doe | Photographs: Tom Fox", None, "Jane Doe", None),
    ("Jane Doe, The Harbour Times", "The Harbour Times", "Jane Doe", None),
    ("The Harbour Times, page 4, 12 November 2026", "The Harbour Times", None, "2026-11-12"),
    ("Opinion\nBy Jane Doe\nThe Evening Standard Post", "The Evening Standard Post", "Jane Doe", None),
    ("Local News\nBy Jane Doe", None, "Jane Doe", None),
]


@pytest.mark.parametrize(
    ("title", "story", "head", "site", "byline", "published"),
    [(TITLE_ID, ID, *row) for row in HEADS] + [(TITLE_EN, EN, *row) for row in HEADS_EN],
    ids=[row[0] for row in HEADS + HEADS_EN],
)
@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["apart", "close"])
def test_credits_above_a_story_are_read_and_go(
    title: str,
    story: tuple[str, ...],
    head: str,
    site: str | None,
    byline: str | None,
    published: str | None,
    between: str,
) -> None:
    article = text(f"{title}{between}{head}{between}{between.join(story)}\n")
    assert article.sentences == story
    assert article.title == title
    assert (article.site, article.byline, article.published) == (site, byline, published)


def test_a_name_in_the_paragraph_of_the_writers_line_is_the_outlet() -> None:
    article = text(f"{TITLE_ID}\n\nPenulis: Sari Utami\nBola Sore\n\n" + "\n\n".join(ID))
    assert (article.site, article.byline, article.sentences) == ("Bola Sore", "Sari Utami", ID)


FEET: list[tuple[str, str | None, str | None]] = [
    ("Sumber: Harian Melintang, 12 November 2026", "Harian Melintang", None),
    ("Harian Melintang, 12 November 2026", "Harian Melintang", None),
    ("Dikutip dari Kilas Niaga", "Kilas Niaga", None),
    ("(ant/sut)", None, None),
    ("Penulis: Sari Utami\nEditor: Bagas Wibowo", None, "Sari Utami"),
    ("Source: The Harbour Times, 12 November 2026", "The Harbour Times", None),
    ("Baca juga Harga Ikan Naik Lagi di Pasar Rawa", None, None),
    ("BACA JUGA : Harga Ikan Naik Lagi", None, None),
    ("Simak juga video: Detik-Detik Jembatan Dibuka", None, None),
]


@pytest.mark.parametrize(("foot", "site", "byline"), FEET, ids=[row[0] for row in FEET])
def test_credits_below_a_story_are_read_and_go(foot: str, site: str | None, byline: str | None) -> None:
    article = text(f"{TITLE_ID}\n\n" + "\n\n".join(ID) + f"\n\n{foot}\n")
    assert article.sentences == ID
    assert (article.site, article.byline) == (site, byline)


def test_an_unknown_outlet_in_a_dateline_is_the_outlet() -> None:
    article = text(f"{TITLE_ID}\n\nTELUK RAWA, LINTAS KABAR - " + "\n\n".join(ID))
    assert (article.site, article.sentences) == ("Lintas Kabar", ID)


@pytest.mark.parametrize("line", ["Awal Mula", "Kabar Baik", "Empat Puluh Rumah"])
def test_a_sub_heading_is_no_outlet(line: str) -> None:
    article = text(f"{TITLE_ID}\n\nOleh Sari Utami\n\n{ID[0]}\n\n{line}\n\n{ID[1]}\n\n{ID[2]}")
    assert article.site is None
    assert line in [part.heading for part in article.parts]


@pytest.mark.parametrize("head", ["Rawabening (Lintas Kabar)", "Lintas Raya, Rawabening"])
def test_a_dateline_of_a_place_that_the_story_names_goes(head: str) -> None:
    said = "Banjir merendam dua kelurahan di Rawabening sejak Senin malam."
    article = text(f"{TITLE_ID}\n\n{head} - {said}\n\nWarga Rawabening mengungsi ke balai desa. Air mulai surut.")
    assert article.sentences[0] == said


def test_a_dateline_of_a_town_its_county_a_date_and_an_agency_goes() -> None:
    said = "Three people have died and 1,400 were moved from their homes near the river."
    head = "HEXHAM, Northumberland, 9 December 2024 (Northern Wire) — "
    article = text(
        f"Three dead as river bursts its banks\n\n{head}{said}\n\nThe water rose overnight. Schools are shut."
    )
    assert (article.sentences[0], article.site, article.published) == (said, "Northern Wire", "2024-12-09")


def test_an_outlet_that_writes_its_words_as_one_is_the_outlet() -> None:
    article = text(f"{TITLE_ID}\n\nTELUK RAWA, ArenaBola - " + "\n\n".join(ID))
    assert (article.site, article.sentences) == ("ArenaBola", ID)


def test_the_score_of_a_match_is_no_outlet() -> None:
    said = "Daniel Okafor scored in the fourth minute of stoppage time. Wexley will play Halmouth in May."
    article = text(
        f"Late winner sends Wexley to the final\n\nWexley Town 2-1 Brackenhurst Rovers\n\nBy Tom Hollis\n\n{said}"
    )
    assert (article.site, article.byline) == (None, "Tom Hollis")
