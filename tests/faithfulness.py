"""Faithful answers of a model, written by hand in ``tests/faithful``: an article, and the lines that tell it."""

import re
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from podcast import brief, sources, writer
from podcast.cowriter.schema import Proposal
from podcast.model import Article
from podcast.pipeline import cowriting
from podcast.pipeline.judging import Table
from tests.test_writer import SHOW

FOLDER = Path(__file__).parent / "faithful"
BORDER = "\n=====\n"
_LINE = re.compile(r"(?P<known>\? )?(?P<speaker>host|cohost|reader): (?P<text>.*?)(?: \[(?P<receipts>[\d, ]+)\])?")


@dataclass(frozen=True)
class Said:
    """A line of an answer."""

    text: str
    receipts: tuple[int, ...]
    known: bool
    """Whether it is known to be refused, though it is true: it stands behind a question mark."""


@cache
def article(name: str) -> Article:
    """The article of a faithful answer."""
    text = (FOLDER / f"{name}.txt").read_text("utf-8").partition(BORDER)[0]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{name}.txt"
        source.write_text(text, "utf-8")
        return sources.read(str(source))


@cache
def judged(name: str) -> tuple[tuple[Said, str | None], ...]:
    """Each line of an answer, and why it is refused when the whole is judged at once; None when it is not."""
    sections: list[dict[str, Any]] = []
    lines: list[Said] = []
    for row in (FOLDER / f"{name}.txt").read_text("utf-8").partition(BORDER)[2].strip().splitlines():
        if row.startswith("# "):
            sections.append({"id": row[2:], "lines": []})
            continue
        found = _LINE.fullmatch(row)
        assert found, f"{name}: {row}"
        receipts = tuple(map(int, re.findall(r"\d+", found["receipts"] or "")))
        quote = int(found["text"].split()[-1]) if found["speaker"] == "reader" else None
        said = "" if quote else found["text"]
        sections[-1]["lines"].append({"speaker": found["speaker"], "text": said, "receipts": receipts, "quote": quote})
        lines.append(Said(found["text"], receipts, bool(found["known"])))
    faults = _faults(article(name), {"sections": sections})
    return tuple((line, faults.get(place)) for place, line in enumerate(lines))


def _faults(told: Article, answer: dict[str, Any]) -> dict[int, str]:
    summed = brief.summarise(told, minutes=4)
    plain = writer.write(told, summed, SHOW, number=1, with_model=True)
    material = cowriting._material(Path(), SHOW, told, summed, 1)
    return Table(Path(), SHOW, told, summed, plain, material, Proposal.model_validate(answer))._faults()
