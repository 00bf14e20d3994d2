"""Forty-eight whole articles against what a person reads in them: writer, place, sentences, paragraphs, quotations.

The expectations were written before they were compared. At first, of 168 quotations outside the interview, the program
found 162 with their exact words and gave 128 the right speaker, one word in marks was taken for speech, four of 1,430
sentences were cut wrongly, and 19 lines about writers, facts and sources were read as sentences. The rules were mended
on these articles afterwards, so that this table says what must not fall and is no forecast. Which of Rachel and Dan
Imlay "Mrs Imlay" is, the article leaves open.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from podcast import sources
from podcast.model import Article

HERE = Path(__file__).parent
FOLDERS = {"shapes": HERE / "articles" / "shapes", "news": HERE.parent / "benchmarks" / "news"}
QUOTES = [
    tuple(cell.strip() for cell in line.split("|"))
    for line in (HERE / "articles" / "quotes.table").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
INTERVIEW = "shapes/08-interview"
# article, byline, dateline, sentences, paragraphs, entries of lists
ARTICLES: list[tuple[str, str | None, str | None, int, int, int]] = [
    ("shapes/01-hardnews", "Rengga Sadewata", "KABUPATEN SAGARA -", 27, 15, 0),
    ("shapes/02-court", None, "KOTA WANASARI -", 27, 14, 0),
    ("shapes/03-accident", None, "KABUPATEN LEMBAYUNG —", 36, 16, 0),
    ("shapes/04-economy", "Anindya Larasmaya dan Fikri Alamsuta", "KOTA WANASARI -", 28, 14, 0),
    ("shapes/05-football", None, "KOTA WANASARI —", 33, 15, 0),
    ("shapes/06-listicle", "Savitri Wulandhani", None, 35, 19, 5),
    ("shapes/07-opinion", "Gumilang Adhyaksawara", None, 44, 11, 0),
    ("shapes/08-interview", "Halimah Purwadinata", "PULAU RENGGANIS -", 60, 17, 0),
    ("shapes/09-longread", "Larasati Dewanggani", "PULAU KARANG TEGUH —", 124, 41, 0),
    ("shapes/10-pressrelease", None, "SAGARA, 18 September 2024 -", 20, 10, 0),
    ("shapes/11-policy", "Bethari Nugraheni", "KOTA WANASARI —", 27, 12, 0),
    ("shapes/12-education-acronyms", None, "KOTA WANASARI -", 29, 13, 0),
    ("shapes/13-factcheck", "Tim Cek Fakta", None, 28, 12, 0),
    ("shapes/14-crime", None, "WANASARI, KABARTIRTA —", 31, 13, 0),
    ("shapes/15-election", None, "SAGARA -", 25, 14, 3),
    ("shapes/16-agriculture-contradict", "Kuswara Adinegara", "KABUPATEN LEMBAYUNG -", 27, 12, 0),
    ("shapes/17-audience", None, "KABUPATEN SAGARA —", 29, 13, 0),
    ("shapes/18-event", None, "Kabartirta, Teluk Jelaga -", 27, 13, 3),
    ("shapes/19-centralbank", "Desmond Arkelly and Paola Westering", "NORHAVEN, June 13 -", 30, 14, 0),
    ("shapes/20-health", "Rosalind Petterby", None, 39, 13, 0),
    ("shapes/21-howto", "Fergus Addlestrop", None, 48, 14, 7),
    ("shapes/22-science", "Callum Ostrander", None, 32, 13, 0),
    ("shapes/23-travel", "Clementine Rookhurst", None, 40, 12, 0),
    ("shapes/24-obituary", "Leopold Garrick-Nash", None, 33, 11, 0),
    ("shapes/25-technology", "Odalys Finchworth", None, 32, 11, 0),
    ("shapes/26-weather", "Gareth Illingsby", "NORHAVEN -", 34, 16, 4),
    ("shapes/27-transport-noquotes", "the transport desk", None, 33, 11, 0),
    ("shapes/28-brief", None, "NORHAVEN, Feb 6 -", 4, 1, 0),
    ("shapes/29-flood-contradict", "Nadia Wetherspoon-Hale and Jonas Birkbeck", None, 35, 14, 0),
    ("shapes/30-longread", "Imogen Tarrowby", None, 123, 40, 0),
    ("news/01", None, None, 16, 10, 0),
    ("news/02", None, None, 17, 11, 0),
    ("news/03", None, None, 14, 8, 0),
    ("news/04", None, None, 16, 9, 0),
    ("news/05", None, "LANSTOW, Oct 8 -", 14, 9, 0),
    ("news/06", None, None, 16, 8, 0),
    ("news/07", None, None, 16, 9, 0),
    ("news/08", None, None, 16, 7, 0),
    ("news/09", None, None, 16, 9, 0),
    ("news/10", None, None, 14, 7, 0),
    ("news/11", None, None, 19, 9, 0),
    ("news/12", None, None, 14, 7, 0),
    ("news/13", None, None, 12, 7, 0),
    ("news/14", None, None, 14, 8, 0),
    ("news/15", None, None, 20, 9, 0),
    ("news/16", None, None, 19, 8, 0),
    ("news/17", None, None, 19, 9, 0),
    ("news/18", None, None, 18, 8, 0),
]
NAMES = [row[0] for row in ARTICLES]


def path(name: str) -> Path:
    folder, stem = name.split("/")
    return FOLDERS[folder] / f"{stem}.txt"


@cache
def article(name: str) -> Article:
    return sources.read(str(path(name)))


def test_every_article_is_in_the_table() -> None:
    found = [f"{name}/{file.stem}" for name, folder in FOLDERS.items() for file in sorted(folder.glob("*.txt"))]
    assert found == NAMES


@pytest.mark.parametrize(("name", "byline", "dateline", "sentences", "paragraphs", "entries"), ARTICLES)
def test_head_and_size(
    name: str, byline: str | None, dateline: str | None, sentences: int, paragraphs: int, entries: int
) -> None:
    read = article(name)
    gone = [piece.text for piece in read.dropped if piece.reason == "dateline"]
    assert (read.byline, *gone) == (byline, *([dateline] if dateline else []))
    assert (len(read.sentences), len(read.paragraphs), len(read.entries)) == (sentences, paragraphs, entries)


@pytest.mark.parametrize("name", NAMES)
def test_a_paragraph_starts_where_a_line_does(name: str) -> None:
    read = article(name)
    lines = [
        re.sub(r"^(?:- |\d+\. |[TJ]: )", "", line.replace("*", ""))
        for line in path(name).read_text(encoding="utf-8").split("\n")
    ]
    starts = [re.sub(r"^.* [-—] (?=[A-Z])", "", line) if place < 8 else line for place, line in enumerate(lines)]
    for number in read.paragraphs:
        sentence = read.sentence(number)
        assert any(
            line.startswith(sentence) or start.startswith(sentence) for line, start in zip(lines, starts, strict=True)
        )


@pytest.mark.parametrize("name", [name for name in NAMES if name != INTERVIEW])
def test_every_quotation_has_its_words_and_its_speaker(name: str) -> None:
    read = article(name)
    wanted = [row for row in QUOTES if row[0] == name]
    assert [quote.sentence for quote in read.quotes] == [int(row[1]) for row in wanted]
    for quote, (_, _, first, last, speaker) in zip(read.quotes, wanted, strict=True):
        assert quote.text in read.sentence(quote.sentence)
        assert (quote.text.startswith(first), quote.text.endswith(last)) == (True, True), quote.text
        assert (first, quote.speaker) == (first, None if speaker == "-" else speaker)


def test_the_interview_is_questions_and_one_persons_answers() -> None:
    read = article(INTERVIEW)
    asked = [quote.text for quote in read.quotes if quote.speaker is None]
    assert {quote.speaker for quote in read.quotes} == {None, "Oktora Lumbanraya"}
    assert sum(text.endswith("?") for text in asked) == 7
    assert len(read.quotes) == len(read.sentences) - 4


@pytest.mark.parametrize(
    ("name", "speaker", "role"),
    [
        (
            "shapes/01-hardnews",
            "Wiratno Handaka",
            "Kepala Dinas Pekerjaan Umum dan Penataan Ruang (PUPR) Kabupaten Sagara",
        ),
        ("shapes/03-accident", "Prasetya Wirabumi", "Kepala Satuan Lalu Lintas Polres Lembayung"),
        ("shapes/10-pressrelease", "Prabaswara Indrakila", "Direktur Utama Nawasena Logistik"),
        ("shapes/14-crime", "Lukmanto Bayuaji", "Kepala Satuan Reserse Kriminal Polresta Wanasari"),
        ("shapes/20-health", "Kwabena Lisle", "emergency consultant at Harrowmere General Hospital"),
        ("shapes/22-science", "Helga Marchetti-Brown", "surgeon at Norhaven Royal Infirmary"),
        ("shapes/23-travel", "Dilys", "pair of sisters"),
        ("news/08", "Maureen Tighe", "chairwoman"),
    ],
)
def test_roles(name: str, speaker: str, role: str) -> None:
    assert {quote.role for quote in article(name).quotes if quote.speaker == speaker} == {role}
