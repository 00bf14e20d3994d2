"""Faithful lines are spoken, and what may be said freely opens no door to a lie."""

import pytest

from podcast import receipts, writer
from podcast.model import Line, Script, Section
from podcast.receipts import closely
from tests.faithfulness import FOLDER, article, judged
from tests.test_writer import SHOW

NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
SHARE = 0.81
"""Of all faithful lines that are spoken, at the least; the prompt and the documentation count on it."""


@pytest.mark.parametrize("name", NAMES)
def test_faithful_lines_are_spoken(name: str) -> None:
    found = judged(name)
    assert [(line.text, reason) for line, reason in found if reason and not line.known] == []
    assert [line.text for line, reason in found if line.known and not reason] == [], "take away the question mark"


def test_most_of_them_are() -> None:
    lines = [line for name in NAMES for line, _ in judged(name)]
    assert len(lines) > 300
    assert sum(not line.known for line in lines) >= SHARE * len(lines)


LIES: list[tuple[str, int, str, tuple[int, ...]]] = [
    # the second half of a sentence, given to somebody else or without what it hangs on
    ("en-court", 6, "That shop closed in 2008.", (7,)),
    ("en-court", 5, "Ellery moved the money in 52 small payments.", (5,)),
    ("en-court", 9, "Colin Baird had worked without pay for eleven years.", (9,)),
    ("en-council", 9, "The council will review the plan in March.", (10,)),
    ("en-council", 3, "It was proposed by nurses and bakers.", (4,)),
    ("en-bakery", 6, "The mill weighs 60 kilograms.", (6, 7)),
    ("en-bakery", 15, "It opened a second shop in Hereford.", (16,)),
    ("en-bakery", 16, "She has found a building.", (16,)),
    ("en-storm", 5, "8,000 homes lost power.", (6,)),
    ("id-cabai", 3, "Petani senang, tapi pembeli mengeluh.", (4,)),
    ("id-cabai", 9, "Dinas membeli 20 ton cabai dari petani dan menyimpannya di gudang.", (9, 10)),
    ("id-terminal", 15, "Terminal Kertawangi melayani sekitar 1.991 penumpang per hari.", (16,)),
    ("id-sekolah", 11, "Wali Kota Panjang, Hasan Basri, akan memesan dua kapal serupa.", (12,)),
    # a name for a pronoun that means another, or nobody for certain
    ("en-bakery", 11, "Pell's loaves cost £4.20.", (12,)),
    ("en-bakery", 8, "Joe Pell buys grain from six farms.", (9,)),
    ("en-court", 1, "Prosecutors accuse Baird of taking £86,000 from the club.", (2,)),
    ("en-council", 13, "Amara Diallo said the money should go to school buses first.", (14,)),
    ("en-storm", 2, "A man of 44 fell from a roof.", (2, 3)),
    ("id-bidan", 12, "Rahmat Siregar satu-satunya tenaga kesehatan di sana.", (2,)),
    ("id-bidan", 11, "Bupati Rahmat Siregar berjanji mengirim satu dokter ke Sibolga pada 2026.", (12,)),
    ("id-longsor", 3, "Irwan Hakim ditemukan di bawah reruntuhan dapur.", (4,)),
    # a speaker put first or last who says something else, or is lost
    ("en-court", 10, "Nobody in the club had ever checked the accounts, according to Rahman.", (10,)),
    ("en-court", 10, "Nobody in the club had ever checked the accounts.", (10,)),
    ("id-terminal", 9, "Sewa kios naik dari Rp250 ribu menjadi Rp400 ribu per bulan, menurut Yudi.", (9,)),
    ("id-cabai", 1, "Panen raya di tiga kecamatan penyebabnya.", (2,)),
    ("en-science", 1, "Police said a bog near Lochearn holds 40 percent more water.", (1,)),
    # a "but" that the article does not say
    ("en-council", 1, "But the two lines were cancelled in 2021.", (2,)),
    ("id-longsor", 1, "Tetapi, longsor terjadi sekitar pukul 22.15 WIB.", (2,)),
    ("id-terminal", 2, "Tapi, renovasi menghabiskan Rp6,8 miliar dari anggaran provinsi.", (3,)),
    # what somebody is, given to another
    ("en-court", 6, "Nadia Rahman is the former treasurer of Tolworth Rowing Club.", (1, 6)),
    ("en-storm", 8, "Maria Lind is a visitor of the island.", (8, 9)),
    # a question that takes for granted what nobody says
    ("en-court", 1, "Why did Ellery take the money?", (2,)),
    ("en-court", 1, "How did Ellery take £86,000?", (2,)),
    ("en-court", 1, "What did Ellery do with the money?", (2,)),
    ("en-court", 7, "What has the shop been charged with?", (8,)),
    ("en-court", 11, "Who took the money?", (2,)),
    ("en-science", 10, "How much did the lost grazing cost?", (11,)),
    ("en-storm", 13, "How much damage did the government pay for?", (13,)),
    ("en-storm", 1, "Who killed the man in Vik?", (2,)),
    ("en-bakery", 15, "Where in Hereford is the building?", (16,)),
    ("en-council", 3, "Why did Councillor Amara Diallo vote against it?", (4,)),
    ("id-terminal", 13, "Siapa penyebab kerusakan atap lama?", (14,)),
    ("id-terminal", 7, "Siapa yang puas?", (8,)),
    ("id-longsor", 11, "Kapan warga bersedia pindah?", (12,)),
    ("id-longsor", 13, "Kenapa bupati menolak datang?", (15,)),
    ("id-bidan", 7, "Kapan Nurhayati pindah ke Medan?", (8,)),
    ("id-cabai", 4, "Siapa yang menipu Basuki?", (5,)),
    ("id-cabai", 9, "Kapan dinas selesai membeli 20 ton cabai?", (9,)),
    ("id-sekolah", 11, "Berapa kapal yang sudah dipesan wali kota?", (12,)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "before", "text", "cited"), LIES, ids=[f"{lie[0]}-{lie[2][:45]}" for lie in LIES])
def test_what_may_be_said_freely_opens_no_door(name: str, before: int, text: str, cited: tuple[int, ...]) -> None:
    told = article(name)
    lines = (
        Line(speaker="host", text=told.sentence(before), receipts=(before,)),
        Line(speaker="cohost", text=text, receipts=cited),
        Line(speaker="host", text=told.sentence(cited[-1]), receipts=cited[-1:]),
    )
    last = len(lines) if text.endswith("?") else len(lines) - 1
    made = Script(
        title="t", number=1, language=told.language, sections=(Section(id="story", title="S", lines=lines[:last]),)
    )
    found = receipts.check(made, told, SHOW)
    found += closely.check(made, told, writer.chat_words(told, SHOW), (1, 3), closely.reactions(told, False))
    assert [one.reason for one in found if one.line == 2], text
