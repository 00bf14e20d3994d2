"""What an edition is called: the matter of the article, as a presenter would say it, and nothing that is not in it."""

import re
from pathlib import Path

import pytest

from podcast import receipts
from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article, Cast, CastMember, Line, Script, Section, Show
from podcast.writer import theme

TABLE = (Path(__file__).parent / "themes.table").read_text(encoding="utf-8").split("\n\n")[1:]
CAST = Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca"))
SHOW = Show(title="Kopi Sedap", author="Kami", cast=CAST)
LONGEST = 11
"""Words, with articles."""


def row(text: str) -> tuple[Article, str]:
    head, told, called = text.strip().splitlines()
    language, title = head.split(" | ")
    sentences = tuple(re.split(r"(?<=[.?!]) (?=[A-Z])", told))
    return Article(title=title, language=language, sentences=sentences), called.removeprefix("= ")


ROWS = [row(text) for text in TABLE]
NAMES = [article.title for article, _ in ROWS]


@pytest.mark.parametrize(("article", "called"), ROWS, ids=NAMES)
def test_a_headline_is_called_what_a_presenter_would_call_it(article: Article, called: str) -> None:
    found = theme.find(article, Ear(article))
    assert found is not None and found.text == called


@pytest.mark.parametrize(("article", "called"), ROWS, ids=NAMES)
def test_a_theme_states_nothing_that_its_sentences_do_not(article: Article, called: str) -> None:
    found = theme.find(article, Ear(article))
    assert found is not None and found.sentences
    opening = {"id": "Tema kita pagi ini {}.", "en": "This morning's theme is {}."}[article.language]
    line = Line(speaker="host", text=opening.format(found.text), receipts=found.sentences)
    section = Section(id="opening", title="S", lines=(line,))
    script = Script(title="t", number=3, language=article.language, sections=(section,))
    assert receipts.check(script, article, SHOW) == []
    assert 2 <= len(found.text.split()) <= LONGEST


@pytest.mark.parametrize(
    ("title", "sentences"),
    [
        ("Bupati Lantik Camat", ("Hujan turun sejak pagi.",)),  # nothing of the title is told
        ("Rina Sutanto", ("Ini Rina Sutanto.",)),  # a bare name
        ("", ("Hari ini.",)),
        ("5", ("Lima.",)),
    ],
)
def test_what_names_nothing_is_no_theme(title: str, sentences: tuple[str, ...]) -> None:
    article = Article(title=title, language="id", sentences=sentences)
    found = theme.find(article, Ear(article))
    assert found is None


def test_a_denied_deed_is_not_named_as_done() -> None:
    sentences = ("Pemerintah tidak menaikkan tarif kereta.", "Tarif kereta tetap sampai akhir tahun.")
    article = Article(title="Pemerintah Tidak Naikkan Tarif Kereta", language="id", sentences=sentences)
    found = theme.find(article, Ear(article))
    assert found is not None and found.text == "pemerintah yang tidak menaikkan tarif kereta"


def test_a_name_without_capitals_and_cut_off_is_made_whole() -> None:
    title = "wali kota damar resmikan taman baca di kampung muara te"
    sentences = ("Wali Kota Damar Sari meresmikan taman baca di Kampung Muara Teduh.", "Taman baca itu buka sore hari.")
    article = Article(title=title, language="id", sentences=sentences)
    found = theme.find(article, Ear(article))
    assert found is not None and found.text == "peresmian taman baca di Kampung Muara Teduh"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_deed_can_be_said(language: str) -> None:
    grammar = part(language, "theme").GRAMMAR
    groups = {"who", "whose", "what", "whom", "that", "doing", *grammar.groups}
    for deed, _ in grammar.deeds.values():
        for phrase in (*deed.done, *deed.befell):
            named = dict(re.findall(r"\{(\w+)(?::(\w+))?\}", phrase))
            assert named and named.keys() <= groups
            assert set(named.values()) <= {"", *grammar.kinds}


def test_no_theme_breaks_off() -> None:
    article = Article(
        title="Trotoar yang Tidak Pernah Selesai",
        language="id",
        sentences=(
            "Setiap akhir tahun, trotoar di kota kita dibongkar.",
            "Trotoar itu terputus oleh parkir dan warung.",
            "Wali kota berjanji menertibkan parkir di trotoar.",
        ),
    )
    found = theme.find(article, Ear(article))
    assert found is None or not found.text.endswith(("yang", "untuk"))
