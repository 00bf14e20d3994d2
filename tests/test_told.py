"""What must be heard of an article: what decides its story, and who denies what; nothing that hangs in the air."""

from pathlib import Path

import pytest

from podcast import brief, receipts, sources, writer
from podcast.model import Cast, CastMember, Show

SHOW = Show(
    title="Kopi Sedap",
    author="Redaksi",
    cast=Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca")),
)
TABLE = (Path(__file__).parent / "told.table").read_text().split("\n\n")[1:]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.splitlines()[0])
def test_an_edition_tells_what_decides_its_story(row: str, tmp_path: Path) -> None:
    head, *lines = row.strip().splitlines()
    language, _, title = head.partition(" | ")
    told = [line for line in lines if line[:2] not in ("= ", "! ")]
    path = tmp_path / "article.txt"
    path.write_text("\n\n".join([title, *told]) + "\n")
    article = sources.read(str(path), language=language)
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=3)
    said = "\n".join(line.text for line in script.lines)
    for line in lines:
        if line.startswith("= "):
            assert line[2:].lower() in said.lower(), said
        elif line.startswith("! "):
            assert line[2:] not in said, said
    assert receipts.check(script, article, SHOW) == []
