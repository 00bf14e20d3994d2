"""Thirty articles of all shapes: every receipt holds, and each shape keeps what makes it one."""

import re
from itertools import groupby
from pathlib import Path

import pytest

from podcast import brief, config, receipts, sources, writer
from podcast.languages import part
from podcast.model import Article, Script, Show

SHAPES = sorted((Path(__file__).parent / "articles" / "shapes").glob("*.txt"))
MINUTES = 4
MOST_IN_A_ROW = 3
LONG, MOST_LONG = 24, 0.12
"""Words of a host's sentence that is long for the ear, and the share of such sentences."""
TOO_MUCH = 1.4
"""Times the words that the minutes allow."""


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Article, Show, Script]]:
    found = {}
    shows: dict[str, Show] = {}
    for path in SHAPES:
        article = sources.read(str(path))
        if article.language not in shows:
            file = tmp_path_factory.mktemp(article.language) / config.NAME
            file.write_text(config.template(title="Kopi Sedap", author="Redaksi", language=article.language))
            shows[article.language] = config.load(file)
        show = shows[article.language]
        found[path.stem] = article, show, write(article, show)
    return found


def write(article: Article, show: Show) -> Script:
    return writer.write(article, brief.summarise(article, minutes=MINUTES), show, number=7)


def spoken(script: Script, section: str) -> str:
    lines = next((part.lines for part in script.sections if part.id == section), ())
    return "\n".join(line.text for line in lines)


def cited(script: Script) -> set[int]:
    return {number for line in script.lines for number in line.receipts}


NAMES = [path.stem for path in SHAPES]


def test_there_are_thirty_shapes_in_two_languages() -> None:
    assert len(NAMES) == 30


@pytest.mark.parametrize("name", NAMES)
def test_every_receipt_holds(name: str, editions: dict[str, tuple[Article, Show, Script]]) -> None:
    article, show, script = editions[name]
    assert receipts.check(script, article, show) == []


@pytest.mark.parametrize("name", NAMES)
def test_it_is_a_conversation(name: str, editions: dict[str, tuple[Article, Show, Script]]) -> None:
    _, _, script = editions[name]
    sections = [section.id for section in script.sections]
    assert sections[0] == "opening"
    assert sections[-1] == "closing"
    assert "story" in sections or "voices" in sections
    assert max(len(list(turns)) for _, turns in groupby(script.lines, lambda line: line.speaker)) <= MOST_IN_A_ROW
    told = [line.text for line in script.lines if line.speaker != "reader" and line.receipts]
    sentences = [sentence for text in told for sentence in re.split(r"(?<=[.?!]) ", text)]
    assert sum(len(sentence.split()) > LONG for sentence in sentences) <= MOST_LONG * len(sentences) + 2
    words = sum(len(line.text.split()) for line in script.lines)
    assert words <= TOO_MUCH * MINUTES * part(script.language, "telling").WORDS_PER_MINUTE


@pytest.mark.parametrize("name", NAMES)
def test_parts_and_speakers_are_heard(name: str, editions: dict[str, tuple[Article, Show, Script]]) -> None:
    article, _, script = editions[name]
    told = cited(script)
    third = len(article.sentences) / 3
    assert all(any(i * third < number <= (i + 1) * third for number in told) for i in range(3))
    heard = {quote.speaker for quote in article.quotes if quote.sentence in told}
    speakers = {quote.speaker for quote in article.quotes if quote.speaker}
    assert len(heard & speakers) >= min(2, len(speakers))


@pytest.mark.parametrize("name", NAMES)
def test_the_theme_is_a_phrase(name: str, editions: dict[str, tuple[Article, Show, Script]]) -> None:
    _, _, script = editions[name]
    assert script.theme
    assert 1 <= len(script.theme.split()) <= 9
    assert not re.search(r"[.,:;?!]$", script.theme)


def test_a_list_is_counted_to_its_end(editions: dict[str, tuple[Article, Show, Script]]) -> None:
    story = spoken(editions["06-listicle"][2], "story")
    assert [word for word in ("Pertama", "Kedua", "Ketiga", "Keempat", "Kelima") if f"{word}, " in story] == [
        "Pertama",
        "Kedua",
        "Ketiga",
        "Keempat",
        "Kelima",
    ]
    steps = spoken(editions["21-howto"][2], "story")
    assert all(f"{word}, " in steps for word in "First Second Third Fourth Fifth Sixth Seventh".split())


def test_headings_that_ask_are_asked(editions: dict[str, tuple[Article, Show, Script]]) -> None:
    asked = spoken(editions["11-policy"][2], "questions")
    assert "siapa yang terdampak?" in asked
    assert "zona rendah emisi adalah kawasan" in asked.lower()


def test_an_interview_is_read_in_turns(editions: dict[str, tuple[Article, Show, Script]]) -> None:
    _, _, script = editions["08-interview"]
    voices = next(section for section in script.sections if section.id == "voices")
    asked = [line.text for line in voices.lines if line.speaker != "reader" and line.text.endswith("?")]
    assert len(asked) >= 2
    assert "(Menghela napas.)" not in spoken(script, "voices")


def test_both_sides_of_a_contradiction_are_told(editions: dict[str, tuple[Article, Show, Script]]) -> None:
    script = editions["16-agriculture-contradict"][2]
    whole = " ".join(line.text for line in script.lines)
    assert "6.400" in whole
    assert "5.300" in whole


@pytest.mark.parametrize("name", ["03-accident", "24-obituary", "29-flood-contradict"])
def test_grave_news_is_sober(name: str, editions: dict[str, tuple[Article, Show, Script]]) -> None:
    article, _, script = editions[name]
    chat = " ".join(line.text for line in script.lines if not line.receipts)
    warm = r"\b(?:kopi(?! sedap)|nih|yuk|lho|sip|cup)\b" if article.language == "id" else r"\b(?:coffee|sip|cup)\b"
    assert not re.search(warm, chat, re.IGNORECASE)


@pytest.mark.parametrize("name", NAMES)
def test_no_host_says_i_for_the_article(name: str, editions: dict[str, tuple[Article, Show, Script]]) -> None:
    article, _, script = editions[name]
    own = part(article.language, "telling").SPEAKS_OF_ITSELF
    for line in script.lines:
        if line.speaker != "reader" and line.receipts and not line.text.endswith("?"):
            assert not own.search(re.sub(r"[\"“][^\"”]*[\"”]", "", line.text)), line.text
