"""script.md: what is written can be read back, and what a person breaks is named with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast import script as paper
from podcast.errors import ScriptError
from podcast.model import ROLES, Cast, Line, Script, Section

CAST = Cast.model_validate({"host": {"name": "Sari"}, "cohost": {"name": "Bayu"}, "reader": {"name": "Pembaca"}})

characters = st.characters(
    exclude_categories=("Cs", "Cc"), include_characters="\\[](){}<>!-#:\"'0123456789☕\u2028\u202e"
)
tricky = st.sampled_from(
    [
        "{a|",
        "|b}",
        "{a|b}",
        "[3]",
        "\\[3]",
        "(jeda 800)",
        "(pause x",
        "<!-- a -->",
        "<!--",
        "-->",
        "\\",
        "# x",
        "Sari: ",
        "{#y}",
        "---",
        '"',
    ]
)
words = (
    st.lists(st.one_of(tricky, st.text(characters, max_size=12)), min_size=1, max_size=4)
    .map(" ".join)
    .map(str.strip)
    .filter(bool)
)
lines = st.builds(
    Line,
    speaker=st.sampled_from(ROLES),
    text=words,
    receipts=st.lists(st.integers(1, 400), max_size=4).map(tuple),
    pause_ms=st.none() | st.integers(0, 30_000),
    music=st.booleans(),
)
ids = st.sampled_from(["opening", "story", "voices", "selingan", "my.section", "x"])
titles = words | st.sampled_from(["Pembuka", "Opening", "Seduhan Utama", "Selingan"])
sections = st.builds(Section, id=ids, title=titles, lines=st.lists(lines, min_size=1, max_size=4).map(tuple))
free = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
scripts = st.builds(
    Script,
    title=free,
    number=st.integers(1, 99_999),
    language=st.sampled_from(["id", "en", "fr"]),
    source=st.none() | free,
    theme=st.none() | free,
    model=st.none() | free,
    sections=st.lists(sections, min_size=1, max_size=4, unique_by=lambda section: section.id).map(tuple),
)


@pytest.mark.parametrize("words", ["{ |", "a | b}", "{a|b} {c|", "{{a|b}|c}", "{a\\|", "\\{|", "a | b", "{a|b} | c"])
def test_bars_that_are_no_hint_s_come_back(words: str) -> None:
    section = Section(id="x", title="X", lines=(Line(speaker="host", text=words),))
    script = Script(title="t", number=1, language="id", sections=(section,))
    assert paper.parse(paper.render(script, CAST), CAST) == script


@given(scripts)
def test_whatever_is_written_can_be_read_back(script: Script) -> None:
    assert paper.parse(paper.render(script, CAST), CAST) == script


@given(scripts)
def test_places_point_at_the_lines_of_the_file(script: Script) -> None:
    text = paper.render(script, CAST)
    rows = text.split("\n")
    for place, line in zip(paper.places(text, CAST), script.lines, strict=True):
        assert rows[place - 1].startswith(CAST.name(line.speaker) + ": ")


@given(st.text(max_size=200))
def test_any_text_is_a_script_or_a_script_error(text: str) -> None:
    whole = f"---\ntitle: a\nnumber: 1\nlanguage: id\n---\n# Pembuka\nSari: halo\n{text}"
    for candidate in (text, whole):
        try:
            paper.parse(candidate, CAST)
        except ScriptError as error:
            assert error.what.startswith("script.md")
            assert error.hint


HAND_WRITTEN = """---
title: "Kopi": pagi atau sore?
number: 7
language: id
source: Contoh.id
---
<!-- komentar
     dua baris -->
# Pembuka
sari:Selamat pagi. <!-- sapaan --> [1]

# Selingan musik
Bayu: (jeda 1200) Kata [orang] "ya"  [2,  4-6]
Pembaca: Angka 5:30 dan C:\\kopi {WIB|we-i-be} \\[9]
"""


def test_a_hand_written_script_is_understood() -> None:
    script = paper.parse(HAND_WRITTEN.replace("\n", "\r\n"), CAST)
    assert script.title == '"Kopi": pagi atau sore?'
    assert [(section.id, section.title) for section in script.sections] == [
        ("opening", "Pembuka"),
        ("selingan-musik", "Selingan musik"),
    ]
    assert script.lines == (
        Line(speaker="host", text="Selamat pagi.", receipts=(1,)),
        Line(speaker="cohost", text='Kata [orang] "ya"', receipts=(2, 4, 5, 6), pause_ms=1200),
        Line(speaker="reader", text="Angka 5:30 dan C:\\kopi {WIB|we-i-be} [9]"),
    )
    assert paper.places(HAND_WRITTEN, CAST) == (10, 13, 14)


def test_music_alone_on_a_line_belongs_to_the_next_line() -> None:
    text = FRONT + "# Pembuka\n[Musik]\nSari: Halo.\nBayu: Ya.\n[music]\n# Penutup\nSari: Dah. \\[music]\n"
    said = paper.parse(text, CAST)
    assert [(line.text, line.music) for line in said.lines] == [("Halo.", True), ("Ya.", False), ("Dah. [music]", True)]
    written = paper.render(said, CAST)
    assert "\n# Penutup\n[musik]\nSari: Dah." in written
    assert paper.parse(written, CAST) == said


FRONT = "---\ntitle: t\nnumber: 1\nlanguage: id\n---\n"
BROKEN = {
    "nothing": ("", "script.md:1: expected the front matter", "title"),
    "front matter not closed": ("---\ntitle: t\n", "script.md:1: expected the front matter", "---"),
    "misspelt key": ("---\ntitel: t\n---\n", "script.md:2: unknown key “titel”", "did you mean “title”"),
    "no number": ("---\ntitle: t\nlanguage: id\n---\n", "script.md:4: the front matter has no “number”", "number: "),
    "number in words": ("---\ntitle: t\nnumber: dua\n---\n", "script.md:3: number is not a whole number", "15"),
    "key twice": ("---\ntitle: t\ntitle: u\n---\n", "script.md:3: “title” stands twice", "one"),
    "misspelt speaker": (
        FRONT + "# Pembuka\nSara: halo\n",
        "script.md:7: unknown speaker “Sara”",
        "did you mean “Sari”",
    ),
    "stranger": (FRONT + "# Pembuka\nZed: halo\n", "script.md:7: unknown speaker “Zed”", "Sari, Bayu, Pembaca"),
    "no colon": (FRONT + "# Pembuka\nhalo semua\n", "script.md:7: expected “Name: words”", "Sari, Bayu, Pembaca"),
    "music behind words": (
        FRONT + "# Pembuka\nSari: Dah. [3] [musik]\n",
        "script.md:7: expected “[musik]” on",
        "above",
    ),
    "music before words": (FRONT + "# Pembuka\nSari: [music] Dah.\n", "script.md:7: expected “[music]” on", "above"),
    "music before receipts": (FRONT + "# Pembuka\nSari: Dah. [Musik] [3]\n", "script.md:7: expected", "above"),
    "music at the end": (FRONT + "# Pembuka\nSari: Dah.\n[musik]\n", "script.md:8: no line follows this music", "line"),
    "line before a section": (FRONT + "Sari: halo\n", "script.md:6: a line before the first section", "# Pembuka"),
    "no words": (FRONT + "# Pembuka\nSari: [1]\n", "script.md:7: this line has no words", "delete"),
    "receipt zero": (FRONT + "# Pembuka\nSari: halo [0]\n", "script.md:7: expected sentence numbers", "[1, 2]"),
    "receipt with letters": (
        FRONT + "# Pembuka\nSari: halo [1, b]\n",
        "script.md:7: expected sentence numbers",
        "[1, 2]",
    ),
    "endless receipt": (
        FRONT + "# Pembuka\nSari: a [1-999999999]\n",
        "script.md:7: expected sentence numbers",
        "[4-6]",
    ),
    "pause in words": (FRONT + "# Pembuka\nSari: (jeda lama) a\n", "script.md:7: expected a pause", "(jeda 800)"),
    "pause too long": (FRONT + "# Pembuka\nSari: (jeda 99999) a\n", "script.md:7: a pause of 99999 ms", "30000"),
    "open comment": (FRONT + "# Pembuka\nSari: a\n<!-- lupa\n", "script.md:8: this comment is never closed", "-->"),
    "sub-heading": (FRONT + "## Pembuka\nSari: a\n", "script.md:6: expected “# Section”", "one #"),
    "empty section": (FRONT + "# Pembuka\n# Penutup\nSari: a\n", "script.md:6: this section has no lines", "delete"),
    "empty last section": (
        FRONT + "# Pembuka\nSari: a\n# Penutup\n",
        "script.md:8: this section has no lines",
        "delete",
    ),
    "section twice": (
        FRONT + "# Pembuka\nSari: a\n# Pembuka\nSari: b\n",
        "script.md:8: there is a second",
        "one heading",
    ),
    "no lines": (FRONT, "script.md has no lines", "Sari"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_a_person_breaks_is_named(case: str) -> None:
    text, what, hint = BROKEN[case]
    with pytest.raises(ScriptError) as caught:
        paper.parse(text, CAST)
    assert what in caught.value.what
    assert hint in caught.value.hint


def test_the_guide_is_in_the_language_of_the_script() -> None:
    section = Section(id="opening", title="Opening", lines=(Line(speaker="host", text="Hi."),))
    for language, word in (("id", "Naskah"), ("en", "Edit this script")):
        text = paper.render(Script(title="t", number=1, language=language, sections=(section,)), CAST)
        assert word in text
        assert "Sari, Bayu, Pembaca" in text


def test_a_line_without_words_is_not_written() -> None:
    section = Section(id="opening", title="Opening", lines=(Line(speaker="host", text=" \n"),))
    with pytest.raises(ScriptError, match="no words"):
        paper.render(Script(title="t", number=1, language="en", sections=(section,)), CAST)


@pytest.mark.parametrize("words", ["Panitia {kerja|ker ja", "Panitia kerja|ker ja}"])
def test_half_a_hint_is_named_with_its_line(words: str) -> None:
    text = f"---\ntitle: T\nnumber: 1\nlanguage: id\n---\n# Pembuka\nSari: {words}\n"
    with pytest.raises(ScriptError, match=r"script\.md:7: expected a whole hint"):
        paper.parse(text, CAST, name="script.md")
