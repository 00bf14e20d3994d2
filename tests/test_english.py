"""English news as a presenter tells it: each row was read aloud and went wrong."""

from pathlib import Path

import pytest

from podcast import receipts
from podcast.languages.ear import Ear
from podcast.model import Article, Line, Quote, Script, Section
from tests.test_golden import show


def heard(*sentences: str, quotes: tuple[Quote, ...] = ()) -> Ear:
    return Ear(Article(title="t", language="en", sentences=sentences, quotes=quotes))


@pytest.mark.parametrize(
    ("sentence", "full", "presented"),
    [
        (
            "Outside the hall, Nora Pell, whose late father sailed ferries, wept.",
            "Nora Pell",
            "Nora Pell, whose late father sailed ferries",
        ),
        (
            "Professor Ivo Brand of the University of Leith, who was not involved in the study, said it was small.",
            "Ivo Brand",
            "Professor Ivo Brand of the University of Leith, who was not involved in the study",
        ),
        ("“No,” said Ann Roe, a nurse who lives in Holt.", "Ann Roe", "Ann Roe, a nurse who lives in Holt"),
        ("The Labour leader, Ann Roe, said no.", "Ann Roe", "Ann Roe, the Labour leader"),
        (
            "It began when a clerk at the town's tax office, Ann Roe, noticed it.",
            "Ann Roe",
            "Ann Roe, a clerk at the town's tax office",
        ),
        ("“No,” said Ann Roe, who worked with her for 20 years.", "Ann Roe", None),
        ("Ann Roe, who said that it was late, left.", "Ann Roe", None),
    ],
)
def test_somebody_is_presented_as_the_article_describes_them(sentence: str, full: str, presented: str | None) -> None:
    found = heard(sentence).presented(full)
    assert (found[0] if found else None) == presented


def cut() -> list[tuple[str, list[str]]]:
    """Sentences of ``english.table`` and what is told of each."""
    text = (Path(__file__).parent / "english.table").read_text()
    blocks = [block.splitlines() for block in text.split("\n\n") if not block.startswith("#")]
    return [(sentence, [line.strip() for line in told] or [sentence]) for sentence, *told in blocks]


@pytest.mark.parametrize(("sentence", "told"), cut())
def test_a_long_sentence_becomes_whole_sentences_or_stays_whole(sentence: str, told: list[str]) -> None:
    telling = heard(sentence).tell(1)
    assert [*telling.main, *(piece.text for piece in telling.pieces)] == told


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Two wards have been closed since May because of cracks in the ceiling.", "Because of cracks in the ceiling."),
        (
            "Ann Roe, the engineer who lit the villages and led the board, has died.",
            "Roe was the engineer who lit the villages.",
        ),
    ],
)
def test_what_is_cut_off_a_sentence_keeps_to_it(sentence: str, said: str, tmp_path: Path) -> None:
    article = Article(title="t", language="en", sentences=(sentence,))
    line = Line(speaker="host", text=said, receipts=(1,))
    told = Script(title="t", number=1, language="en", sections=(Section(id="story", title="S", lines=(line,)),))
    assert receipts.check(told, article, show("en", tmp_path)) == []
