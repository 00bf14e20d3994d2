"""Digests in words: several articles in one script, every fact in the right one, and nothing told twice.

The articles in ``digests/`` are made up: ``cabai`` and ``cabai-warta`` report one event, and so do ``ferry`` and
``ferry-times``; ``kapal`` and ``mill`` are grave.
"""

import itertools
import os
import re
import tomllib
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from podcast import brief, receipts, script, sources, writer
from podcast.errors import UsageError
from podcast.languages.likeness import alike, content_words
from podcast.model import Article, Line, Quote, Script, Section, Story
from podcast.writer.digest_article import bind
from podcast.writer.digest_events import events
from podcast.writer.register import is_grave
from tests.test_variety import STYLE
from tests.test_writer import SHOW

FOLDER = Path(__file__).parent / "digests"
GOLDEN = Path(__file__).parent / "golden"
COFFEE = re.compile(
    r"\b(?:kopi(?:nya)?|ngopi|seduh|seteguk|cangkir|yuk|nih|lho|coffee|cup|sip)\b|, ya\b", re.IGNORECASE
)


@cache
def read(name: str) -> Article:
    return sources.read(str(next(FOLDER.glob(f"{name}.*"))))


def digest(*names: str, number: int = 8) -> tuple[Article, Script]:
    article = bind([read(name) for name in names])
    told = brief.summarise(article, minutes=SHOW.minutes)
    return article, writer.write(article, told, SHOW, number=number)


ID, EN = ("sepeda", "cabai", "batik", "cabai-warta", "buku"), ("ferry", "bees", "stall", "ferry-times")


@pytest.mark.parametrize(("language", "names", "number"), [("id", ID, 8), ("en", EN, 5)])
def test_a_digest_reads_as_it_was_approved(language: str, names: tuple[str, ...], number: int) -> None:
    article, words = digest(*names, number=number)
    text = script.render(words, SHOW.cast)
    golden = GOLDEN / f"digest-{language}.script.md"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text)
    assert text == golden.read_text()
    assert script.parse(text, SHOW.cast) == words
    assert receipts.check(words, article, SHOW) == []


ALL = [
    *itertools.permutations(("sepeda", "cabai", "batik"), 2),
    *itertools.combinations(("buku", "kapal", "cabai-warta", "batik", "sepeda"), 3),
    *itertools.combinations(("ferry", "bees", "mill", "stall"), 3),
    ("ferry-times", "ferry"),
    ("sepeda", "cabai", "batik", "cabai-warta", "buku", "kapal"),
]


@pytest.mark.parametrize("names", ALL, ids=" ".join)
def test_any_digest_keeps_its_rules(names: tuple[str, ...]) -> None:
    """Receipts hold, each line is of one story, hosts take turns, each story has its chapter, credit and last word."""
    article, words = digest(*names, number=len(names))
    assert receipts.check(words, article, SHOW) == []
    told = len(set(events([read(name) for name in names])))
    ids = [section.id for section in words.sections]
    sip = ["lastsip"] if told > 1 else []
    assert ids == ["opening", *(f"story-{number}" for number in range(1, told + 1)), *sip, "closing"]
    assert not any(
        len({line.speaker for line in run}) == 1 for run in zip(*(words.lines[at:] for at in range(4)), strict=False)
    )
    for story in article.stories:
        outlet = story.site or story.title
        assert outlet in " ".join(line.text for line in words.sections[-1].lines)
        assert any(outlet in line.text for section in words.sections[1:-1] for line in section.lines)
    for line in words.lines:
        if line.speaker != "reader" and line.receipts:
            assert all(len(said.split()) <= 25 for said in re.split(r"(?<=[.?!]) ", line.text)), line.text


def test_a_part_holds_the_sentences_of_its_own_stories_only() -> None:
    article, words = digest(*ID)
    ends = [*(story.first - 1 for story in article.stories[1:]), len(article.sentences)]
    for number, section in enumerate(words.sections[1:-2], 1):
        mine = {
            sentence
            for story, end in zip(article.stories, ends, strict=True)
            for sentence in range(story.first, end + 1)
            if story.event == number
        }
        assert {sentence for line in section.lines for sentence in line.receipts} <= mine


def test_the_opening_names_every_story_and_how_many_there_are() -> None:
    _, words = digest(*ID)
    opening = " ".join(line.text for line in words.sections[0].lines)
    for said in (
        "empat cerita",
        "jalur sepeda",
        "cabai rawit",
        "membatik",
        "perahu buku",
        "edisi kedelapan",
        "sintetis",
    ):
        assert said in opening
    for section, theme in zip(words.sections[1:3], ("jalur sepeda Kota Lama", "harga cabai rawit"), strict=True):
        assert theme in section.title and section.title[0].isupper()


def test_one_event_of_two_outlets_is_told_once_and_both_are_named() -> None:
    article, words = digest("cabai", "sepeda", "cabai-warta")
    assert [story.event for story in article.stories] == [1, 1, 2]
    part = " ".join(line.text for line in words.sections[1].lines)
    assert "Harian Nusa dan Warta Cempaka" in part
    assert part.count("Rp38.000") == 1 and part.count("pertengahan November") <= 1


def test_what_the_second_outlet_alone_knows_is_said_to_be_its() -> None:
    _, words = digest("ferry", "bees", "ferry-times")
    lines = [line.text for line in words.sections[1].lines]
    added = next(
        number for number, text in enumerate(lines) if text.startswith("The Island Times") or "in The Island" in text
    )
    assert any("40 bookings" in text for text in lines[added:])
    assert sum("6 November" in text for text in lines) == 1


@pytest.mark.parametrize("names", [ID, EN, ("cabai-warta", "cabai", "batik")], ids=" ".join)
def test_no_sentence_is_told_twice(names: tuple[str, ...]) -> None:
    """Whatever a story says, no other has said, but for the sum at the end."""
    article, words = digest(*names)
    told: list[tuple[int, frozenset[str]]] = []
    for line in (line for section in words.sections[1:-2] for line in section.lines if line.receipts):
        said = content_words(line.text, article.language)
        story = sum(story.first <= line.receipts[0] for story in article.stories)
        assert not any(alike(said, other) and story != one for one, other in told), line.text
        told.append((story, said))


@pytest.mark.parametrize(
    ("names", "first"), [(("batik", "kapal", "cabai"), "kapal"), (("bees", "ferry", "mill"), "mill")]
)
def test_a_grave_story_is_told_first_and_all_stay_sober(names: tuple[str, ...], first: str) -> None:
    article, words = digest(*names, number=3)
    assert is_grave(article) and article.stories[0].title == read(first).title
    for line in words.lines:
        assert not COFFEE.search(line.text.replace(SHOW.title, "")), line.text


def test_a_name_of_one_story_is_no_receipt_in_another() -> None:
    article, words = digest("sepeda", "cabai")
    one, other = article.stories[0].first, article.stories[1].first

    def reasons(text: str, *numbers: int) -> list[str]:
        line = Line(speaker="host", text=text, receipts=numbers)
        section = Section(id="story-1", title="S", lines=(line,))
        return [
            finding.reason
            for finding in receipts.check(words.model_copy(update={"sections": (section,)}), article, SHOW)
        ]

    assert reasons("Nurhayati tidak ingin pesepeda hanya kebagian sisa jalan.", one + 4)
    assert reasons("Jalur sepeda sepanjang 64 kilometer.", one)
    assert reasons("Jalur sepeda dan cabai rawit.", one, other) == [
        f"cites sentences of more than one story: {one}, {other}"
    ]
    assert reasons("Kata Nurhayati, begitu.")
    assert reasons("Begini kata Kepala Dinas Perhubungan Kota Sukamaju Bagas Nugroho.", one + 4) == []
    assert reasons("Harga cabai rawit turun.", 99) == [
        f"cites sentence 99, but the article has only {len(article.sentences)}"
    ]


def test_pronouns_and_quotations_stay_in_their_story() -> None:
    he = Article(title="Bupati meresmikan jembatan", language="id", sentences=(
        "Bupati Sukamaju, Anton Wijaya, meresmikan jembatan baru di Desa Laya.",
        "“Jembatan ini milik semua warga desa kita,” kata Anton."),
        quotes=(Quote(text="Jembatan ini milik semua warga desa kita",
                      speaker="Anton Wijaya", sentence=2),))  # fmt: skip
    she = Article(title="Petani menanam kopi di lereng", language="id", sentences=(
        "Ia menanam kopi di lereng sejak tahun lalu.", "Sebanyak 12 petani memanen kopi pada musim hujan.",
        "Kopi dijemur di halaman balai desa."))  # fmt: skip
    article = bind([he, she])
    words = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    assert receipts.check(words, article, SHOW) == []
    later = [line.text for line in words.lines if any(number > 2 for number in line.receipts)]
    assert later and not any("Anton" in text for text in later)


def test_bound_articles_come_apart_again() -> None:
    articles = [read(name) for name in ("sepeda", "batik", "kapal")]
    apart = [story for _, story in bind(articles).apart()]
    keep = ("title", "byline", "site", "url", "published", "sentences", "paragraphs", "parts", "entries", "quotes")
    for article in articles:
        again = next(story for story in apart if story.title == article.title)
        assert [getattr(again, name) for name in keep] == [getattr(article, name) for name in keep]


def test_five_take_aways_at_most() -> None:
    _, words = digest("sepeda", "cabai", "batik", "buku", "kapal", "cabai-warta")
    sip = next(section for section in words.sections if section.id == "lastsip")
    assert len([line for line in sip.lines if line.receipts]) == 5


def test_two_reports_of_one_kind_are_two_events() -> None:
    """Two earthquakes, and the same title a month later."""

    def quake(place: str, day: str, magnitude: str) -> Article:
        return Article(title=f"Gempa guncang {place}", language="id", published=day, sentences=(
            f"Gempa bermagnitudo {magnitude} mengguncang {place} pada pagi hari.",
            "BMKG menyatakan gempa itu tidak berpotensi tsunami.",
            f"Warga {place} berlari keluar rumah."))  # fmt: skip

    here, there = quake("Lereng Timur", "2026-11-02", "5,1"), quake("Muara Jati", "2026-11-02", "5,2")
    later = here.model_copy(update={"published": "2026-12-09"})
    assert events([here, there, later, here]) == [1, 2, 3, 1]


def test_a_sentence_that_is_ruled_out_is_not_used() -> None:
    article = bind([read("sepeda"), read("batik")])
    told = brief.summarise(article, minutes=4)
    first = article.stories[1].first
    words = writer.write(article, told, SHOW, number=1, without=(first,))
    assert not any(first in line.receipts for line in words.lines)
    assert receipts.check(words, article, SHOW) == []


def test_minutes_are_shared_out() -> None:
    article = bind([read(name) for name in ID])
    lengths = []
    for minutes in (3, 10):
        told = brief.summarise(article, minutes=minutes)
        show = SHOW.model_copy(update={"minutes": minutes})
        lengths.append(sum(len(line.text.split()) for line in writer.write(article, told, show, number=1).lines))
    assert lengths[1] > lengths[0] + 60
    parts = [len(section.lines) for section in digest(*ID)[1].sections[1:-2]]
    assert max(parts) <= 2 * min(parts)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_phrase_states_nothing_around_any_theme(language: str) -> None:
    table = tomllib.loads((STYLE / language / "digest.toml").read_text())
    assert table["warm"].keys() == table["sober"].keys() - {"start"}
    themes = {"id": ("tubruk", "cabai rawit", "harga cabai rawit"), "en": ("tea", "the red chillies", "Cempaka Market")}
    text = {
        "id": "Di sana ada tubruk dan harga cabai rawit.",
        "en": "There is tea, the red chillies of Cempaka Market.",
    }
    article = Article(
        title="T", language=language, sentences=(text[language],), stories=(Story(title="Judul Lain", first=1),)
    )
    for register in ("warm", "sober"):
        for name, phrases in table[register].items():
            assert len(set(phrases)) == len(phrases) > 1, name
            for phrase, theme in itertools.product(phrases, themes[language]):
                said = phrase.format(theme=theme, count=table["words"]["counts"][0])
                line = Line(speaker="host", text=said, receipts=(1,) if "{theme}" in phrase else ())
                section = Section(id="story-1", title="S", lines=(line,))
                words = Script(title="T", number=99, language=language, sections=(section,))
                assert receipts.check(words, article, SHOW) == [], (register, name, phrase)
                assert register == "warm" or not COFFEE.search(said), said


def test_neighbouring_digests_share_little_chat() -> None:
    chats = [
        Counter(line.text for line in digest(*ID, number=number)[1].lines if not line.receipts)
        for number in range(1, 9)
    ]
    for one, other in pairwise(chats):
        assert sum((one & other).values()) <= 0.25 * sum(one.values()) + 1, one & other


def test_a_style_without_phrases_for_digests_says_so(tmp_path: Path) -> None:
    own = tmp_path / "gaya" / "id"
    own.mkdir(parents=True)
    for path in (STYLE / "id").iterdir():
        if not path.name.startswith("digest"):
            (own / path.name).write_text(path.read_text())
    article = bind([read("sepeda"), read("batik")])
    with pytest.raises(UsageError, match="cannot write a digest"):
        show = SHOW.model_copy(update={"style": "gaya"})
        writer.write(article, brief.summarise(article, minutes=4), show, number=1, root=tmp_path)


def test_words_of_the_hosts_are_no_names_though_a_story_has_them_as_such() -> None:
    article = bind([read("sepeda"), read("cabai")])
    names = " ".join(("Band", "Nanti", "Sekarang", "Langsung", "Lanjut", "Beda", "Masih", "Selanjutnya", "Terakhir"))
    sentences = (*article.sentences[:-1], f"Konser {names} ditonton 90 warga.")
    article = article.model_copy(update={"sentences": sentences})
    for number in range(1, 9):
        words = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=number)
        assert receipts.check(words, article, SHOW) == []
