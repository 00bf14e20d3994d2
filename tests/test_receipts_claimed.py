"""What is denied, or what somebody is only accused of, is not told as done."""

import pytest

from podcast import receipts
from podcast.model import Article, Cast, CastMember, Line, Script, Section, Show

SHOW = Show(
    title="Kopi Sedap",
    author="Kami",
    cast=Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca")),
)
ROWS = [
    ("id", "Wawan membantah menerima uang dari Hendrik.", "Wawan menerima uang dari Hendrik."),
    ("id", "Melinda membantah kabar bahwa perseroan akan memutus kontrak.", "Perseroan akan memutus kontrak."),
    ("id", "Fraksi Rakyat menuding Surya mengalihkan dana banjir.", "Surya mengalihkan dana banjir."),
    ("id", "Hendra dituduh memalsukan surat penarikan.", "Hendra memalsukan surat penarikan."),
    ("en", "Ellery denied stealing the money from the club.", "Ellery was stealing the money from the club."),
    ("en", "Councillors accused the mayor of misleading residents.", "The mayor was misleading residents."),
]
FINE = [
    ("id", "Wawan membantah menerima uang dari Hendrik.", "Wawan membantah telah menerima uang dari Hendrik."),
    ("id", "Wawan membantah menerima uang dari Hendrik.", "Menurut Wawan, ia tidak menerima uang dari Hendrik."),
    ("id", "Fraksi Rakyat menuding Surya mengalihkan dana banjir.", "Menurut Fraksi Rakyat, Surya mengalihkan dana."),
    ("id", "Hendra menjual tanah itu dan membantah menjual rumah.", "Hendra menjual tanah itu."),
    ("en", "Ellery denied stealing the money from the club.", "Ellery denied stealing the money."),
    (
        "en",
        "Councillors accused the mayor of misleading residents.",
        "Councillors accused the mayor of misleading them.",
    ),
]


def reasons(language: str, sentence: str, text: str) -> list[str]:
    article = Article(title="Judul", language=language, sentences=(sentence,))
    line = Line(speaker="host", text=text, receipts=(1,))
    section = Section(id="story", title="S", lines=(line,))
    found = receipts.check(Script(title="t", number=1, language=language, sections=(section,)), article, SHOW)
    return [finding.reason for finding in found if "as done" in finding.reason]


@pytest.mark.parametrize(("language", "sentence", "text"), ROWS, ids=[row[2] for row in ROWS])
def test_what_is_denied_or_alleged_is_not_told_as_done(language: str, sentence: str, text: str) -> None:
    assert reasons(language, sentence, text)


@pytest.mark.parametrize(("language", "sentence", "text"), FINE, ids=[row[2] for row in FINE])
def test_a_denial_and_an_accusation_stay_what_they_are(language: str, sentence: str, text: str) -> None:
    assert reasons(language, sentence, text) == []
