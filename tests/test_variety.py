"""Ten editions in a row do not sound cut from one form, and no phrase of the hosts states anything."""

import tomllib
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from podcast import brief, receipts, sources, writer
from podcast.languages.ear import Ear
from podcast.model import Line, Script, Section
from tests.test_mutations import ARTICLES
from tests.test_writer import EXAMPLE, SHOW

STYLE = Path(writer.__file__).parent.parent / "styles" / "kopi-sedap"
MOST_SHARED = 0.25
"""Of an edition's chat: so much may stand word for word in its neighbour."""


def test_neighbouring_editions_share_little_chat() -> None:
    article = sources.read(str(EXAMPLE))
    told = brief.summarise(article, minutes=4)
    chats = []
    for number in range(1, 11):
        lines = writer.write(article, told, SHOW, number=number).lines
        chats.append(Counter(line.text for line in lines if not line.receipts))
    for one, other in pairwise(chats):
        shared = sum((one & other).values())
        assert shared <= MOST_SHARED * sum(one.values()) + 2, one & other  # source and where to read it never change


def test_no_question_is_asked_three_times_in_one_edition() -> None:
    for path in ARTICLES:
        article = sources.read(str(path))
        script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=3)
        asked = Counter(line.text for line in script.lines if not line.receipts)
        assert asked.most_common(1)[0][1] < 3, asked.most_common(1)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_phrase_is_chat_that_states_nothing(language: str) -> None:
    table = tomllib.loads((STYLE / language / "phrases.toml").read_text())
    article = sources.read(str(ARTICLES[0])).model_copy(update={"language": language})
    assert Ear(article).language
    for register in ("warm", "sober"):
        for name, phrases in table[register].items():
            for phrase in phrases:
                line = Line(speaker="host", text=phrase.format(show=SHOW.title, heading="langkah"))
                section = Section(id="story", title="S", lines=(line,))
                script = Script(title=article.title, number=99, language=language, sections=(section,))
                assert receipts.check(script, article, SHOW) == [], (register, name, phrase)


@pytest.mark.parametrize("language", ["id", "en"])
def test_both_registers_have_the_same_lists_with_a_choice(language: str) -> None:
    table = tomllib.loads((STYLE / language / "phrases.toml").read_text())
    assert table["warm"].keys() == table["sober"].keys()
    for name in ("greeting", "start", "goodbye"):
        assert min(len(set(table[register][name])) for register in ("warm", "sober")) > 1
