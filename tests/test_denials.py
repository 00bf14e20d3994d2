"""Who denies what, through whom, and where the accusation stands."""

import pytest

from podcast.model import Article, Denial
from podcast.sources import read
from podcast.sources.denials import find

ROWS: list[tuple[str, list[str], list[tuple[int, str | None, str | None, int]]]] = [
    (
        "id",
        ["Rina Melati menuding Heru Wibowo mengatur lelang.", "Tudingan itu disampaikan dalam rapat, Rabu.",
         "Heru membantah tudingan tersebut melalui kuasa hukumnya, Robi Sinaga."],
        [(3, "Heru Wibowo", "Robi Sinaga", 1)],
    ),
    (
        "id",
        ["Bupati Sari Utami dituduh menerima hadiah.", "Sari menjabat sejak 2021.", "Ia menepis tuduhan itu."],
        [(3, "Sari Utami", None, 1)],
    ),
    ("id", ["Bupati Sari Utami membantah menerima uang dari kontraktor."], [(1, "Sari Utami", None, 0)]),
    (
        "id",
        ["Warga menuduh dinas itu lalai.", "Dinas Kehutanan menyangkal tuduhan itu."],
        [(2, "Dinas Kehutanan", None, 1)],
    ),
    ("id", ["Polisi menangkap MR.", "MR membantah telah merencanakan pencurian itu."], [(2, "MR", None, 0)]),
    ("id", ["Galih tidak membantah.", "Penalti Rivera ditepis kiper."], []),
    ("id", ["Rina datang.", '"Saya membantah tuduhan itu," kata Rina.'], []),
    (
        "en",
        ["Ann Cole accused Graham Tully of hiding the report.", "Tully has led the council since 2019.",
         "Tully denies the claim."],
        [(3, "Graham Tully", None, 1)],
    ),
    (
        "en",
        ["Graham Tully was accused of hiding the report.", "He denied it through his lawyer, Ann Reed."],
        [(2, "Graham Tully", "Ann Reed", 1)],
    ),
    ("en", ["Joanne Pickering, 51, of Wetherby, had denied six counts of theft."], [(1, "Joanne Pickering", None, 0)]),
    ("en", ["Karen Aldridge denied misleading Parliament."], [(1, "Karen Aldridge", None, 0)]),
    ("en", ["The judge rejected appeals by both men.", "He never denied it."], []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentences", "expected"), ROWS, ids=[row[1][-1][:40] for row in ROWS])
def test_a_denial_is_known_with_its_accusation(
    language: str, sentences: list[str], expected: list[tuple[int, str | None, str | None, int]]
) -> None:
    found = [(one.sentence, one.who, one.through, one.accusation) for one in find(sentences, (), language)]
    assert found == expected


def test_an_article_keeps_its_denials_and_a_digest_moves_them() -> None:
    text = "Rina Melati menuding Heru Wibowo mengatur lelang jembatan itu.\n\nHeru membantah tudingan tersebut."
    article = read("-", stdin=text.encode(), language="id", force=True)
    assert article.denials == (Denial(sentence=2, who="Heru Wibowo", accusation=1),)
    assert article.moved(5)["denials"] == (Denial(sentence=7, who="Heru Wibowo", accusation=6),)
    assert Article(title="t", language="id", sentences=("a",), denials=()).denials == ()
