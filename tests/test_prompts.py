"""What a host says so that the other goes on: it fits what comes next."""

import pytest

from podcast.languages.ear import Ear
from podcast.model import Article, Quote
from podcast.writer.prompts import onward, to_piece
from podcast.writer.style import Style


def _ear(*sentences: str, quotes: tuple[Quote, ...] = ()) -> Ear:
    return Ear(Article(title="t", language="id", sentences=sentences, quotes=quotes))


@pytest.mark.parametrize(
    ("kind", "piece", "prompt"),
    [
        ("example", "Antara lain Menteri Pertahanan dan beberapa jenderal.", "who_all"),
        ("namely", "Kepala desa setempat.", "who"),
        ("namely", "208.000 dolar Amerika Serikat, atau kurang dari satu persen.", "amount"),
        ("namely", "Sebesar Rp4,2 miliar.", "amount"),
        ("namely", "Gula, garam, dan minyak.", "example"),
        ("namely", "Gula aren.", "namely"),
        ("reason", "Karena hujan.", "reason"),
    ],
)
def test_a_prompt_asks_for_the_kind_of_thing_that_follows(kind: str, piece: str, prompt: str) -> None:
    assert to_piece(kind, piece, _ear("Mereka datang.")) == prompt


def test_no_prompt_is_asked_that_an_english_style_lacks() -> None:
    sentence = "The council will be led by two people, namely Ann Roe and Ben Fry, who were elected in May last year."
    ear = Ear(Article(title="t", language="en", sentences=("Votes were counted.", sentence)))
    (piece,) = ear.tell(2).pieces
    assert to_piece(piece.kind, piece.text, ear) in Style.load("kopi-sedap", "en").table["warm"]


SAID = (
    "Lurah Siti Aminah mengatakan jalan itu akan diperbaiki.",
    "Perbaikan dimulai pekan depan.",
    "Ketua rukun warga setempat, Budi Santoso, menilai perbaikan itu terlambat.",
    "Selain itu, lampu jalan akan diganti.",
    "Hanya lampu di gang sempit yang tetap.",
    "Warga menyambut rencana perbaikan dengan gembira.",
    "Warga kemudian membersihkan saluran air.",
)


@pytest.mark.parametrize(("number", "prompt"), [(2, "more"), (3, "speaker"), (5, None), (6, "another"), (7, "more")])
def test_a_prompt_to_go_on_fits_what_comes(number: int, prompt: str | None) -> None:
    article = Article(title="t", language="id", sentences=SAID, paragraphs=(1, 3, 6, 7))
    ear = Ear(article)
    assert (
        onward(ear.tell(number), ear.tell(number - 1), said=" ".join(SAID[: number - 1]), spoken=True, ear=ear)
        == prompt
    )
