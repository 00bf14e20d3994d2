"""Every verb of saying finds its speaker; they are listed here, so that one lost from a language's tables is missed."""

from pathlib import Path

import pytest

from podcast import languages
from podcast.sources.quotes import find


def table() -> list[tuple[str, str, str]]:
    lines = (Path(__file__).parent / "verbs.table").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split(" | ") for line in lines]
    return [(language, kind, verb) for language, kind, verbs in rows for verb in verbs.split()]


BEHIND = {
    "id": '"Pintunya dibuka lagi besok pagi," {verb} Rina Melati.',
    "en": '"The door opens at noon," {verb} Ann Reed.',
}
BEFORE = {
    "id": 'Rina Melati {verb}, "Pintunya dibuka lagi besok pagi."',
    "en": 'Ann Reed {verb}, "The door opens at noon."',
}
WHO = {"id": "Rina Melati", "en": "Ann Reed"}


@pytest.mark.parametrize(("language", "kind", "verb"), table())
def test_a_verb_of_saying_has_a_speaker(language: str, kind: str, verb: str) -> None:
    if kind == "TOLD":
        texts = ['"Pintunya dibuka lagi besok pagi."', f"Hal itu {verb} Rina Melati kepada warga."]
    else:
        texts = [(BEHIND if kind == "SAY" else BEFORE)[language].format(verb=verb)]
    assert [quote.speaker for quote in find(texts, [1], language)] == [WHO[language]]


@pytest.mark.parametrize("verb", [verb for language, kind, verb in table() if (language, kind) == ("id", "SAY")])
def test_a_verb_with_its_ending_means_the_last_speaker(verb: str) -> None:
    texts = ["Kepala desa Rina Melati membuka pintu.", f'"Pintunya dibuka lagi besok pagi," {verb}nya.']
    assert [quote.speaker for quote in find(texts, [1], "id")] == ["Rina Melati"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_list_is_that_of_the_language(language: str) -> None:
    rules = languages.part(language, "reading")
    listed = {kind: {v for code, k, v in table() if (code, k) == (language, kind)} for kind in ("SAY", "TELL", "TOLD")}
    assert listed["SAY"] == rules.SAY
    assert listed["TELL"] | (rules.SAY if language == "en" else set()) == rules.TELL
    assert listed["TOLD"] == rules.TOLD
