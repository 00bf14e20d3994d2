"""English news as a presenter tells it: each row was read aloud and went wrong."""

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
