"""Names that only ever begin a sentence keep their capital inside one; everyday words lose it."""

import pytest

from podcast.languages.ear import Ear
from podcast.model import Article

NAMES = [
    ("en", "Britain is thought to have lost half of its meadows."),
    ("en", "Denmark gives every citizen access to the results."),
    ("en", "Raymond closed the shop in May."),
    ("en", "Raymond's brother closed the shop in May."),
    ("en", "Tolland said the bridge was safe."),
    ("en", "British ministers have promised a review."),
    ("en", "December was the wettest month."),
    ("en", "France and Spain signed the pact."),
    ("id", "Rahmat menutup tokonya pada Mei."),
    ("id", "Indonesia akan mengirim dua kapal."),
    ("id", "Prancis dan Spanyol menandatangani pakta itu."),
    ("id", "Ramadan dimulai pekan depan."),
]
WORDS = [
    ("en", "Silence frightens people too."),
    ("en", "Doctors have a fair objection."),
    ("en", "Seagrass is a flowering plant."),
    ("en", "Police said the road was closed."),
    ("en", "Residents said the road was closed."),
    ("en", "Today's meeting was short."),
    ("en", "Nobody's house was hit."),
    ("en", "Rose prices fell in May."),
    ("en", "Marking the spot took a day."),
    ("id", "Padang rumput itu terbakar."),
    ("id", "Warga akan mengirim dua kapal."),
    ("id", "Cahaya itu padam."),
]


def told(language: str, sentence: str) -> str:
    return Ear(Article(title="t", language=language, sentences=(sentence,))).decapital(sentence)


@pytest.mark.parametrize(("language", "sentence"), NAMES, ids=[row[1][:25] for row in NAMES])
def test_a_name_keeps_its_capital(language: str, sentence: str) -> None:
    assert told(language, sentence) == sentence


@pytest.mark.parametrize(("language", "sentence"), WORDS, ids=[row[1][:25] for row in WORDS])
def test_an_everyday_word_loses_it(language: str, sentence: str) -> None:
    assert told(language, sentence) == sentence[0].lower() + sentence[1:]


def test_a_possessive_inside_a_sentence_tells_of_the_name() -> None:
    sentences = ("Kemble opened the gate.", "They waited in Kemble's yard.")
    ear = Ear(Article(title="t", language="en", sentences=sentences))
    assert ear.decapital(sentences[0]) == sentences[0]
