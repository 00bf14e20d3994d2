"""What a listener would ask to hear an Indonesian sentence."""

from pathlib import Path

import pytest

from podcast.languages.ear import Ear
from podcast.model import Article
from podcast.writer.dialogue import Dialogue
from podcast.writer.questions import find
from podcast.writer.style import Phrases, Style

STYLE = Style.load("kopi-sedap", "id")
TABLE = [line.split(" | ") for line in (Path(__file__).parent / "asking.table").read_text().splitlines()[2:]]


@pytest.mark.parametrize(("sentence", "question"), TABLE, ids=[sentence for sentence, _ in TABLE])
def test_a_sentence_answers_one_question_or_none(sentence: str, question: str) -> None:
    ear = Ear(Article(title="t", language="id", sentences=(sentence,)))
    dialogue = Dialogue(ear, Phrases(STYLE.table, 1, "seed", False, STYLE.path), last="host")
    found = [each.text for each in find([1], ear, dialogue)]
    assert found[:1] == ([] if question == "-" else [question])
