"""A time or a place that is put first belongs to the verb that it stands beside then."""

import pytest

from podcast import receipts, writer
from podcast.model import Article, Line, Script, Section
from podcast.receipts import closely
from tests.test_writer import SHOW


def article(language: str, *sentences: str) -> Article:
    return Article(title="t", language=language, sentences=sentences)


def refused(told: Article, number: int, text: str, before: tuple[int, ...] = ()) -> list[str]:
    """Why a line is refused behind sentences told as they stand."""
    lines = [Line(speaker="host", text=told.sentence(each), receipts=(each,)) for each in before]
    lines.append(Line(speaker="cohost", text=text, receipts=(number,)))
    section = Section(id="story", title="S", lines=tuple(lines))
    script = Script(title="t", number=1, language=told.language, sections=(section,))
    found = receipts.check(script, told, SHOW)
    found += closely.check(script, told, writer.chat_words(told, SHOW), range(1, len(lines)))
    return [one.reason for one in found if one.line == len(lines)]


QUAY = article(
    "en",
    "The harbour master said the ferry would sail again in May.",
    "Engineer Ada Lowe confirmed that two cracks had appeared in March 2024.",
    "The crane was bought from a yard that closed in 2019.",
    "The port plans to widen the quay in October.",
    "Divers repaired the lock in July.",
    "The old slipway will be filled with concrete in the spring.",
    "On Friday, Lowe said the cracks were harmless.",
    "Captain Ivo Brand praised the crew who had saved a dog at Rowan Point.",
    "The toll rose from £3 to £4 in June.",
)  # fmt: skip
PIER = article(
    "id",
    "Kepala pelabuhan berjanji membuka dermaga baru pada Mei.",
    "Rosna menunjuk Wahyu, pemandu yang akan mulai bertugas pada Agustus.",
    "Insinyur Dewi Larasati memastikan dua retakan muncul pada Maret 2024.",
    "Penyelam memperbaiki pintu air pada Juli.",
    "Kapal itu dibeli dari galangan yang tutup pada 2019.",
    "Tarif parkir naik dari Rp3.000 menjadi Rp4.000 pada Juni.",
    "Pada Jumat, Dewi mengatakan retakan itu tidak berbahaya.",
    "Warga membersihkan pasar ikan sejak Minggu.",
)  # fmt: skip
MOVED = [
    (QUAY, 1, "In May, the harbour master said the ferry would sail again."),
    (QUAY, 2, "In March 2024, engineer Ada Lowe confirmed that two cracks had appeared."),
    (QUAY, 2, "In March 2024, engineer Ada Lowe confirmed two cracks had appeared."),
    (QUAY, 3, "In 2019, the crane was bought from a yard that closed."),
    (QUAY, 4, "In October, the port plans to widen the quay."),
    (QUAY, 7, "Lowe said the cracks were harmless on Friday."),
    (QUAY, 8, "At Rowan Point, Captain Ivo Brand praised the crew who had saved a dog."),
    (PIER, 1, "Pada Mei, kepala pelabuhan berjanji membuka dermaga baru."),
    (PIER, 2, "Pada Agustus, Rosna menunjuk Wahyu, pemandu yang akan mulai bertugas."),
    (PIER, 3, "Pada Maret 2024, insinyur Dewi Larasati memastikan dua retakan muncul."),
    (PIER, 5, "Pada 2019, kapal itu dibeli dari galangan yang tutup."),
    (PIER, 7, "Dewi mengatakan retakan itu tidak berbahaya pada Jumat."),
]
KEPT = [
    (QUAY, 5, "In July, divers repaired the lock."),
    (QUAY, 6, "In the spring, the old slipway will be filled with concrete."),
    (QUAY, 7, "On Friday, Lowe said the cracks were harmless."),
    (QUAY, 9, "In June, the toll rose from £3 to £4."),
    (PIER, 4, "Pada Juli, penyelam memperbaiki pintu air."),
    (PIER, 6, "Pada Juni, tarif parkir naik dari Rp3.000 menjadi Rp4.000."),
    (PIER, 8, "Sejak Minggu, warga membersihkan pasar ikan."),
]


@pytest.mark.parametrize(("told", "number", "text"), MOVED, ids=[text for _, _, text in MOVED])
def test_a_time_stays_in_its_clause(told: Article, number: int, text: str) -> None:
    assert refused(told, number, text)


@pytest.mark.parametrize(("told", "number", "text"), KEPT, ids=[text for _, _, text in KEPT])
def test_within_it_it_may_be_put_first(told: Article, number: int, text: str) -> None:
    assert refused(told, number, text) == []


def test_and_the_reason_says_so() -> None:
    said = "Pada Mei, kepala pelabuhan berjanji membuka dermaga baru."
    assert refused(PIER, 1, said) == ["moves “Pada Mei” past a verb of sentence 1"]


WRONG = [
    ("Sejak Senin, CV Karya Jaya membeli 30 mesin jahit.", "membeli"),
    ("CV Karya Jaya menyewa 30 mesin jahit rusak.", "rusak"),
]


@pytest.mark.parametrize(("text", "word"), WRONG)
def test_the_word_that_does_not_fit_is_shown_as_it_is_written(text: str, word: str) -> None:
    told = article("id", "CV Karya Jaya menyewa 30 mesin jahit baru sejak Senin.")
    assert refused(told, 1, text)[-1] == f"does not keep to the words of sentence 1 from “{word}” on"
