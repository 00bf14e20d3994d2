"""Whole scripts, read aloud line by line before they were put here; ``UPDATE_GOLDEN=1`` writes them anew."""

import os
from pathlib import Path

import pytest

from podcast import brief, config, receipts, script, sources, writer
from podcast.model import Show
from tests.test_mutations import ARTICLES

GOLDEN = Path(__file__).parent / "golden"


def show(language: str, folder: Path) -> Show:
    path = folder / config.NAME
    path.write_text(config.template(title="Kopi Sedap", author="Redaksi", language=language))
    return config.load(path)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_a_script_reads_as_it_was_approved(path: Path, tmp_path: Path) -> None:
    article = sources.read(str(path))
    settings = show(article.language, tmp_path)
    number = 1 + ARTICLES.index(path)
    written = writer.write(article, brief.summarise(article, minutes=settings.minutes), settings, number=number)
    text = script.render(written, settings.cast)
    golden = GOLDEN / f"{path.stem}.script.md"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text)
    assert text == golden.read_text()
    assert script.parse(text, settings.cast) == written
    assert receipts.check(written, article, settings) == []
