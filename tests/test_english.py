"""English news as a presenter tells it: each row was read aloud and went wrong."""

from pathlib import Path

import pytest

from podcast.languages.ear import Ear
from podcast.model import Article, Quote


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
