"""What takes something for known is told behind what it takes up: "according to him", "the decision", "the firm"."""

import pytest

from podcast.model import Article
from tests.test_cowriter_clauses import article, refused

ORCHARD = article(
    "en",
    "Pendle Orchard has sold its oldest field to the town of Garth.",
    "The council accepted a plan for 40 houses in April.",
    "Grower Tom Ashby picked 90 tonnes of pears last year.",
    "Some of it was pressed for juice.",
    "A frost in May killed half of the blossom.",
    "Insurer Holm Mutual paid for the loss.",
    "The company has eight clerks in Garth.",
    "Holm Mutual will send its clerks home on 1 August.",
    "Clerk Ruth Vane said the decision had come without a word.",
    "Teacher Lena Moss has led the choir since 2011.",
    "The woman has a garden of her own.",
)  # fmt: skip
LOOM = article(
    "id",
    "Koperasi Tenun Lestari memindahkan bengkelnya ke Desa Wates.",
    "Keputusan itu diambil dalam rapat anggota, Sabtu malam.",
    "Ketua koperasi, Sukardi, mengatakan bengkel lama terlalu sempit.",
    "Menurut dia, atapnya bocor sejak Januari.",
    "PT Benang Jaya memasok benang dari Solo.",
    "Perusahaan pemintalan itu mempekerjakan 75 orang.",
    "Dinas Perindustrian meminjamkan enam alat tenun.",
    "Petugas dinas datang setiap Rabu.",
    "Dinas akan menarik semua alat tenun pada Maret.",
    "Penenun senior, Mbok Rukmini, menyesalkan keputusan itu.",
    "Perempuan berusia 71 tahun itu menenun sejak kecil.",
)  # fmt: skip
FALSE = [
    (ORCHARD, (5,), 4, "Some of it was pressed for juice."),
    (ORCHARD, (1,), 7, "The company has eight clerks in Garth."),
    (ORCHARD, (2,), 9, "Clerk Ruth Vane said the decision had come without a word."),
    (ORCHARD, (9,), 11, "The woman has a garden of her own."),
    (LOOM, (3,), 2, "Keputusan itu diambil dalam rapat anggota, Sabtu malam."),
    (LOOM, (7,), 4, "Menurut dia, atapnya bocor sejak Januari."),
    (LOOM, (1,), 6, "Perusahaan pemintalan itu mempekerjakan 75 orang."),
    (LOOM, (1, 2), 10, "Penenun senior, Mbok Rukmini, menyesalkan keputusan itu."),
    (LOOM, (3,), 11, "Perempuan berusia 71 tahun itu menenun sejak kecil."),
]
TRUE = [
    (ORCHARD, (3,), 4, "Some of it was pressed for juice."),
    (ORCHARD, (6,), 7, "The company has eight clerks in Garth."),
    (ORCHARD, (8,), 9, "Clerk Ruth Vane said the decision had come without a word."),
    (ORCHARD, (10,), 11, "The woman has a garden of her own."),
    (LOOM, (1,), 2, "Keputusan itu diambil dalam rapat anggota, Sabtu malam."),
    (LOOM, (3,), 4, "Menurut dia, atapnya bocor sejak Januari."),
    (LOOM, (5,), 6, "Perusahaan pemintalan itu mempekerjakan 75 orang."),
    (LOOM, (9,), 10, "Penenun senior, Mbok Rukmini, menyesalkan keputusan itu."),
    (LOOM, (10,), 11, "Perempuan berusia 71 tahun itu menenun sejak kecil."),
]


@pytest.mark.parametrize(("told", "before", "number", "text"), FALSE, ids=[row[-1] for row in FALSE])
def test_behind_another_line_it_would_be_heard_of_that(
    told: Article, before: tuple[int, ...], number: int, text: str
) -> None:
    assert refused(told, number, text, before)


@pytest.mark.parametrize(("told", "before", "number", "text"), TRUE, ids=[row[-1] for row in TRUE])
def test_behind_its_own_it_is_spoken(told: Article, before: tuple[int, ...], number: int, text: str) -> None:
    assert refused(told, number, text, before) == []
