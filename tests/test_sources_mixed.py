"""A text in two languages: which one it is told in, and what of the other is left out."""

from pathlib import Path

import pytest

from podcast import sources
from podcast.model import Article
from podcast.sources.language import detect
from tests.conftest import Podcast

INDONESIAN = (
    "Trem baru dibuka pada Senin di kota pelabuhan. Wali kota hadir pada pembukaan itu. Tarif trem lima ribu rupiah. "
    "Jalurnya sepanjang sembilan kilometer."
)
ENGLISH = (
    "The tram was opened on Monday. Tickets cost five thousand rupiah. The mayor said the line would be extended next "
    "year. It is nine kilometres long."
)
WATER = "Air naik setinggi lutut orang dewasa. Warga mengungsi ke masjid."


def read(folder: Path, title: str, *paragraphs: str) -> Article:
    file = folder / "berita.txt"
    file.write_text("\n\n".join((title, *paragraphs)) + "\n")
    return sources.read(str(file))


@pytest.mark.parametrize(
    ("title", "paragraphs", "language"),
    [
        ("Trem Baru Dibuka di Kota Pelabuhan", (INDONESIAN, ENGLISH), "id"),
        ("Trem Baru Dibuka di Kota Pelabuhan", (ENGLISH, INDONESIAN), "id"),
        ("Klub Trem Raih Liga A", (INDONESIAN, ENGLISH), "id"),
        ("New Tram Opens in the Port City", (INDONESIAN, ENGLISH), "en"),
        ("New Tram Opens in the Port City", (ENGLISH, INDONESIAN), "en"),
        ("Trem Baru Dibuka di Kota Pelabuhan", (ENGLISH, ENGLISH.replace("tram", "bridge"), INDONESIAN), "en"),
    ],
)
def test_the_headline_decides_between_two_languages_unless_one_has_most(
    title: str, paragraphs: tuple[str, ...], language: str, tmp_path: Path
) -> None:
    assert read(tmp_path, title, *paragraphs).language == language


def test_a_short_sentence_among_foreign_ones_is_foreign_too(tmp_path: Path) -> None:
    article = read(tmp_path, "New Tram Opens in the Port City", ENGLISH, INDONESIAN)
    assert [article.sentence(number) for number in article.foreign] == [
        f"{one.strip('. ')}." for one in INDONESIAN.split(". ")
    ]


def test_a_short_sentence_before_foreign_ones_is_the_articles_own(tmp_path: Path) -> None:
    article = read(tmp_path, "Trem Baru Dibuka di Kota Pelabuhan", INDONESIAN, ENGLISH)
    assert article.foreign == (5, 6, 7, 8)


def test_a_short_sentence_beside_one_foreign_quotation_is_the_articles_own(tmp_path: Path) -> None:
    quoted = "“We will not be there with the others,” kata Sri Lestari."
    article = read(tmp_path, "Banjir di Kota Lama", WATER, quoted, "Tarif trem lima ribu rupiah. " + WATER)
    assert [article.sentence(number) for number in article.foreign] == [quoted]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("it", "Il sindaco di Genova ha aperto a luglio il nuovo mercato di via Pré. Si parla di un costo di nove "
               "milioni, pagati da una banca. I commercianti sono contenti della nuova sala."),
        ("nl", "De burgemeester opende maandag de nieuwe markt bij de haven. De handelaren zijn blij met de hal, maar "
               "het parkeren blijft in de winter een probleem, zei hij. Over een jaar komt er meer ruimte."),
        ("ms", "Polis berkata lelaki itu ditahan pada hari Isnin kerana kes jenayah di bandar tersebut. Aduan itu "
               "diterima oleh syarikat telefon dan kakitangan majlis akan memaklumkan maklumat lanjut sahaja."),
        ("tl", "Binuksan ng alkalde ang bagong palengke noong Lunes at maraming tao ang pumunta sa lungsod. Sinabi "
               "niya na ang mga nagtitinda ay may bagong puwesto at mas mababa ang upa."),
    ],
)  # fmt: skip
def test_neighbouring_languages_are_not_taken_for_two_mixed(code: str, text: str) -> None:
    assert detect(text) == code


def test_sentences_in_another_language_are_warned_of_once(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    file = tmp_path / "berita.txt"
    file.write_text(f"Trem Baru Dibuka di Kota Pelabuhan\n\n{INDONESIAN}\n\n{ENGLISH}\n")
    said = podcast("write", file).err
    assert said.count("another language") == 1, said
    assert "4 of 8 sentences are in another language than the rest, Indonesian, and are not told: 5, 6, 7, 8" in said
