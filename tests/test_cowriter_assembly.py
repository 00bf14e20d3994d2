"""What the desk puts together of a model's lines and the template's: quotations announced, questions asked once."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from podcast import brief, writer
from podcast.cowriter.schema import Proposal
from podcast.model import Line
from podcast.pipeline import cowriting
from podcast.pipeline.judging import Table
from podcast.pipeline.lines import Said
from tests.faithfulness import article
from tests.test_writer import SHOW

WHOM = "is a quotation of somebody whom no host has named before it"


def table() -> tuple[Table, list[Said]]:
    """A table with nothing but the template's own voices, and those lines."""
    told = article("en-council")
    summed = brief.summarise(told, minutes=4)
    plain = writer.write(told, summed, SHOW, number=1, with_model=True)
    answer = {"sections": [{"id": "voices", "lines": [{"speaker": "host", "text": "And then?"}]}]}
    made = Table(
        Path(), SHOW, told, summed, plain, cowriting._material(Path(), SHOW, told, summed, 1),
        Proposal.model_validate(answer),
    )  # fmt: skip
    voices = next(section.lines for section in plain.sections if section.id == "voices")
    return made, [Said(line, "voices", tied=voices) for line in voices]


def test_a_quotation_of_the_templates_is_announced() -> None:
    made, voices = table()
    quoted = [place for place, one in enumerate(voices) if one.line.speaker == "reader"]
    assert len(quoted) == 2
    made.said = voices
    assert WHOM not in made._faults().values()
    made.said = [one for index, one in enumerate(voices) if index != quoted[1] - 1]
    assert WHOM in made._faults().values(), "somebody else is heard before it"
    made.said = voices[quoted[0] :]
    assert made._faults()[0] == WHOM, "nothing stands before it"
    made.said = [Said(voices[0].line, "story", tied=voices[0].tied), voices[quoted[0]]]
    assert made._faults()[1] == WHOM, "another section does"


def test_nobody_asks_twice_in_a_row() -> None:
    made, _ = table()
    lines = [
        Line(speaker="host", text="Another question: who voted against the plan?", receipts=(13,)),
        Line(speaker="cohost", text="Councillor Peter Lund voted against the plan.", receipts=(13,)),
        Line(speaker="host", text="And then?"),
        Line(speaker="cohost", text="Next question: what does the service cost a year?", receipts=(11,)),
        Line(speaker="host", text="The service costs £310,000 a year.", receipts=(11,)),
    ]
    made.said = [Said(line, "questions") for line in lines]
    made._ask_once()
    assert [one.line.text for one in made.said] == [
        "Who voted against the plan?",
        lines[1].text,
        lines[3].text,
        lines[4].text,
    ]


def test_whoever_is_named_first_is_introduced() -> None:
    made, _ = table()
    line = Line(speaker="host", text="Blake said training takes six weeks.", receipts=(16,))
    first = Line(speaker="host", text="The bus company is still looking for eight drivers.", receipts=(15,))
    made.said = [Said(first, "story"), Said(line, "story"), Said(line, "story")]
    made._introduce()
    texts = [one.line.text for one in made.said]
    assert texts[1] == "Wendy Blake, the manager, said training takes six weeks."
    assert texts[2] == line.text, "only once"


def test_a_whole_script_asks_once_and_introduces(monkeypatch: pytest.MonkeyPatch) -> None:
    made, _ = table()
    lines = [
        ("story", "host", "The bus company is still looking for eight drivers.", (15,)),
        ("story", "cohost", "Really?", ()),
        ("story", "host", "And then?", ()),
        ("story", "cohost", "Blake said training takes six weeks.", (16,)),
    ]
    made.said = [
        Said(Line(speaker=who, text=text, receipts=cited), section, original=None if "Blake" in text else text)
        for section, who, text, cited in lines
    ]
    for name in ("_mend", "_complete", "_lengthen", "_shorten", "_replace"):
        monkeypatch.setattr(Table, name, lambda *_: None)
    written, _, _ = made.script(SimpleNamespace(client=SimpleNamespace(model="x")))
    texts = [line.text for section in written.sections if section.id == "story" for line in section.lines]
    assert texts[0] == lines[0][2]
    assert sum(text.endswith("?") for text in texts) == 1
    assert texts[-1] == "Wendy Blake, the manager, said training takes six weeks."
