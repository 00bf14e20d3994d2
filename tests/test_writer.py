"""Scripts: the six sections, hosts who alternate, quotes word for word, the same words for the same article."""

import itertools
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from podcast import brief, receipts, sources, writer
from podcast.errors import UsageError
from podcast.languages.ear import Ear
from podcast.model import Article, Cast, CastMember, Quote, Script, Show
from podcast.script import parse, render
from podcast.writer import quotations
from podcast.writer.register import is_grave

EXAMPLE = Path(__file__).parent.parent / "examples" / "bank-sampah.txt"
SHOW = Show(
    title="Kopi Sedap",
    author="Redaksi",
    cast=Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca")),
)


def edition(article: Article, number: int = 15, show: Show = SHOW) -> Script:
    return writer.write(article, brief.summarise(article, minutes=show.minutes), show, number=number)


@pytest.fixture(scope="module")
def example() -> Article:
    return sources.read(str(EXAMPLE))


def test_all_six_sections_in_order(example: Article) -> None:
    titles = [section.title for section in edition(example).sections]
    assert titles == [
        "Pembuka", "Seduhan Utama", "Kata Narasumber", "Tanya Jawab", "Sesapan Terakhir", "Penutup",
    ]  # fmt: skip


def test_the_opening_says_what_it_must(example: Article) -> None:
    words = " ".join(line.text for line in edition(example).sections[0].lines)
    for said in ("Kopi Sedap", "Sari", "Bayu", "edisi kelima belas", "Tema", "Bank Sampah", "suara sintetis"):
        assert said in words


def test_nobody_says_more_than_three_lines_in_a_row(example: Article) -> None:
    speakers = [line.speaker for line in edition(example).lines]
    assert not any(len(set(speakers[start : start + 4])) == 1 for start in range(len(speakers) - 3))


def test_quotes_are_word_for_word_and_follow_their_speaker(example: Article) -> None:
    lines = edition(example).lines
    text = EXAMPLE.read_text()
    read = [(before, line) for before, line in itertools.pairwise(lines) if line.speaker == "reader"]
    assert len(read) >= 3
    for before, line in read:
        assert line.text.strip('"') in text
        assert before.speaker != "reader"


def test_sentences_are_short_outside_quotes(example: Article) -> None:
    for line in edition(example).lines:
        if line.speaker != "reader" and line.receipts:
            for sentence in line.text.replace("? ", ". ").split(". "):
                assert len(sentence.split()) <= 20, sentence


def test_the_sections_of_grave_news_have_no_coffee_in_their_names() -> None:
    said = ("Tiga orang tewas dalam banjir di Garut.", "Banjir merendam dua desa.", "Warga mengungsi ke balai desa.")
    script = edition(Article(title="Banjir di Garut, tiga orang tewas", language="id", sentences=said))
    assert [section.title for section in script.sections] == ["Pembuka", "Kabar Utama", "Rangkuman", "Penutup"]
    assert [section.id for section in parse(render(script, SHOW.cast), SHOW.cast).sections] == [
        section.id for section in script.sections
    ]


def test_the_question_that_the_article_reports_comes_first(example: Article) -> None:
    questions = next(section for section in edition(example).sections if section.id == "questions")
    asked = next(line for line in questions.lines if line.text.endswith("?"))
    assert asked.text == "Apakah minyak itu boleh disetor juga?"
    answer = questions.lines[questions.lines.index(asked) + 1]
    assert "boleh disetor mulai Januari 2027" in answer.text


def test_the_same_article_gives_the_same_script_under_any_hash_seed(example: Article) -> None:
    code = (
        "from podcast import brief, sources, writer; from tests.test_writer import EXAMPLE, SHOW;"
        "article = sources.read(str(EXAMPLE));"
        "print(writer.write(article, brief.summarise(article, minutes=4), SHOW, number=15).to_json(), end='')"
    )
    root = Path(__file__).parent.parent
    made = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, cwd=root, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert made == {edition(example).to_json().encode()}


def test_neighbouring_editions_do_not_open_with_the_same_words(example: Article) -> None:
    first = [edition(example, number).lines[0].text.split("!")[0] for number in range(1, 8)]
    assert all(one != next_one for one, next_one in itertools.pairwise(first))


GRAVE = Article(
    title="Gempa merusak ratusan rumah",
    language="id",
    sentences=(
        "Gempa bumi merusak ratusan rumah di lereng gunung pada Rabu pagi.",
        "Tiga orang meninggal dan puluhan warga luka-luka.",
        "Tim penyelamat mencari korban di empat desa.",
        "Warga diminta menjauhi lereng yang rawan longsor.",
        "Posko darurat dibuka di balai desa.",
    ),
)


def test_grave_news_is_told_soberly() -> None:
    assert is_grave(GRAVE)
    words = " ".join(line.text for line in edition(GRAVE).lines)
    for chatty in ("ngopi", "seruput", "Seduh", "cangkir", "kopinya", "nih", ", ya", "Yuk", "lho"):
        assert chatty not in words
    assert "Selamat pagi" in words


def test_an_ordinary_story_is_not_grave(example: Article) -> None:
    assert not is_grave(example)


def test_no_quotes_no_section_for_them() -> None:
    assert "voices" not in [section.id for section in edition(GRAVE).sections]


def test_a_quote_without_a_known_speaker_is_not_read() -> None:
    quotes = (Quote(text="kami mencari korban sampai malam tiba", speaker=None, sentence=3),)
    assert "voices" not in [section.id for section in edition(GRAVE.model_copy(update={"quotes": quotes})).sections]


def test_sentences_that_are_ruled_out_are_not_used(example: Article) -> None:
    told = brief.summarise(example, minutes=4)
    script = writer.write(example, told, SHOW, number=1, without=(2, 11))
    assert not any({2, 11} & set(line.receipts) for line in script.lines)


def test_english_is_told_in_english() -> None:
    article = Article(
        title="New bridge opens",
        language="en",
        sentences=(
            "The city opened a bridge for cyclists on Monday.",
            "The bridge cost 38 million euros and is 420 metres long.",
            "The ferry was stopped because nobody used it.",
            "A second bridge will open in 2028.",
        ),
    )
    script = edition(article, 2)
    words = " ".join(line.text for line in script.lines)
    assert script.sections[0].title == "Opening"
    assert "second edition" in words
    assert "Because nobody used it." in words
    assert receipts.check(script, article, SHOW) == []


def test_a_style_that_is_missing_is_named() -> None:
    with pytest.raises(UsageError, match="teh-manis"):
        edition(GRAVE, show=SHOW.model_copy(update={"style": "teh-manis"}))


def test_a_style_folder_of_ones_own(tmp_path: Path) -> None:
    own = Path(writer.__file__).parent.parent / "styles" / "kopi-sedap" / "id"
    folder = tmp_path / "gaya" / "id"
    folder.mkdir(parents=True)
    for path in own.iterdir():
        (folder / path.name).write_text(
            path.read_text().replace("Seduhan Utama", "Cerita Utama").replace("Kabar Utama", "Cerita Utama")
        )
    show = SHOW.model_copy(update={"style": "gaya"})
    script = writer.write(GRAVE, brief.summarise(GRAVE, minutes=4), show, number=1, root=tmp_path)
    assert script.sections[1].title == "Cerita Utama"


def test_the_writers_own_question_leads_to_its_answer() -> None:
    article = Article(
        title="Harga beras naik",
        language="id",
        sentences=(
            "Harga beras di pasar kota naik menjadi Rp14.000 per kilogram.",
            "Stok di gudang cukup sampai akhir tahun.",
            "Lantas, kapan harga beras akan turun?",
            "Pedagang memperkirakan harga turun pada Maret saat panen raya.",
            "Pemerintah akan menjual beras murah mulai pekan depan.",
        ),
    )
    script = edition(article)
    texts = [line.text for line in script.lines]
    place = next(place for place, text in enumerate(texts) if "kapan harga beras akan turun?" in text)
    assert texts[place + 1].startswith("Pedagang memperkirakan harga turun")
    assert script.lines[place].speaker != script.lines[place + 1].speaker


def test_an_interview_is_told_as_question_and_answer() -> None:
    article = sources.read(str(EXAMPLE.parent.parent / "tests" / "articles" / "wawancara.txt"))
    voices = next(section for section in edition(article).sections if section.id == "voices")
    asked = [place for place, line in enumerate(voices.lines) if line.text == "Apa kendala terbesar?"]
    assert [line.speaker for line in voices.lines[asked[0] : asked[0] + 2]][1] == "reader"
    assert all("T:" not in line.text and "J:" not in line.text for line in edition(article).lines)


def test_the_writers_we_is_never_a_hosts() -> None:
    sentences = (*GRAVE.sentences, "Kami akan menambah petugas pada malam hari.")
    script = edition(GRAVE.model_copy(update={"sentences": sentences}))
    assert not any("Kami akan" in line.text for line in script.lines)


def test_a_condition_is_said_even_in_the_first_sentence() -> None:
    sentences = ("Jika air sungai naik dua meter, petugas akan menutup jembatan kota.", *GRAVE.sentences[2:])
    article = Article(title="Aturan jembatan kota", language="id", sentences=sentences)
    texts = [line.text for line in edition(article).lines]
    assert any("menutup jembatan kota" in text for text in texts)
    for before, text in pairwise(texts):
        if "menutup jembatan kota" in text:
            assert "air sungai naik dua meter" in before + text


def test_a_quotation_is_introduced_with_the_place_and_day_that_only_its_attribution_tells() -> None:
    article = Article(
        title="Tarif parkir tetap",
        language="id",
        sentences=(
            "Tarif parkir di Garut tidak jadi naik tahun ini.",
            '"Kami masih menghitung kebutuhan warga kota," kata Bupati Sari Dewi di Balai Kota, Kamis (12/10/2023).',
            "Sari Dewi menyebut tarif baru menunggu rapat dewan.",
            '"Kami juga belum menentukan waktu rapat itu," kata Sari Dewi, Jumat (13/10/2023).',
        ),
        quotes=(
            Quote(text="Kami masih menghitung kebutuhan warga kota", speaker="Sari Dewi", role="Bupati", sentence=2),
            Quote(text="Kami juga belum menentukan waktu rapat itu", speaker="Sari Dewi", sentence=4),
        ),
    )
    written = edition(article)
    said = " ".join(line.text for line in written.lines)
    assert "Bupati Sari Dewi di Balai Kota, Kamis, 12 Oktober 2023." in said
    assert receipts.check(written, article, SHOW) == []
    forged = written.model_copy(
        update={
            "sections": tuple(
                section.model_copy(
                    update={
                        "lines": tuple(
                            line.model_copy(
                                update={"text": line.text.replace("Bupati Sari Dewi", "Wali Kota Heru Budi")}
                            )
                            for line in section.lines
                        )
                    }
                )
                for section in written.sections
            )
        }
    )
    assert receipts.check(forged, article, SHOW)


def test_a_quotation_comes_right_after_what_it_points_to() -> None:
    sentences = (
        "Serapan anggaran Dinas Kesehatan rendah hingga September.",
        "Belanja baru 41 persen menurut laporan triwulan.",
        "Kantor pos menerima tiga ratus surat pengaduan warga pada Senin.",
        '"Mereka datang sejak pagi dan rela antre," kata Slamet Riyadi.',
        "Wali kota menjadwalkan pertemuan dengan dokter puskesmas.",
        "Tujuh puskesmas menunggu perbaikan atap sejak Januari.",
        "Obat hipertensi habis di tiga puskesmas.",
        "Perawat membeli kasa dengan uang sendiri.",
        "Gudang farmasi dibuka kembali pekan depan.",
    )
    quote = Quote(text="Mereka datang sejak pagi dan rela antre", speaker="Slamet Riyadi", sentence=4)
    article = Article(title="Surat warga", language="id", sentences=sentences, paragraphs=(1, 3, 4), quotes=(quote,))
    lines = edition(article).lines
    place = next(place for place, line in enumerate(lines) if line.speaker == "reader")
    assert "tiga ratus surat" in " ".join(line.text for line in lines[place - 2 : place])


def test_a_quotation_is_led_to_by_the_sentence_that_brings_up_what_it_points_to() -> None:
    said = (
        "Mama Yuliana Bura menenun kain di Kampung Leworahang.",
        "Satu kain memerlukan waktu dua bulan.",
        "Dinas perindustrian menawarkan tiga mesin pemintal.",
        "Warga berdatangan.",
        "Yuliana menggeleng.",
        '"Mesin itu bekerja sendiri, lalu saya ini untuk apa?" kata Yuliana.',
    )
    quote = Quote(text="Mesin itu bekerja sendiri, lalu saya ini untuk apa?", speaker="Yuliana Bura", sentence=6)
    ear = Ear(Article(title="Penenun", language="id", sentences=said, quotes=(quote,)))
    assert quotations.contexts([quote], [1, 2], ear, asked=set(), unfit=()) == {6: 3}
    assert quotations.contexts([quote], [1, 2, 3], ear, asked=set(), unfit=()) == {6: 5}, "the story has told it"
    assert quotations.contexts([quote], [1, 2], ear, asked=set(), unfit={3}) == {6: 5}
