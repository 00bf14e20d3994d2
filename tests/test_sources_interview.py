"""Interviews keep their questions, and the answers are the words of the person asked."""

import pytest

from podcast.model import Article
from podcast.sources import read

LABELLED = """Wawancara: Mengapa Kebun Sekolah Kembali Hijau

Kebun sekolah di Karangrejo kini dirawat 60 siswa. Kami berbincang dengan pembinanya, Sri Lestari, pada Senin.

{q} Apa yang membuat siswa mau datang?

{a} Mereka memilih sendiri tanamannya. Dulu semua ditentukan guru.

Sekarang ada yang menanam melon.

{q} Dari mana air untuk kebun itu?

{a} "Dari sumur sekolah yang kami gali bersama."

Sri mengatakan panen pertama dijadwalkan pada Januari. Hasilnya akan dijual di pasar desa."""

ANSWERS = [
    "Mereka memilih sendiri tanamannya.",
    "Dulu semua ditentukan guru.",
    "Sekarang ada yang menanam melon.",
    "Dari sumur sekolah yang kami gali bersama.",
]
QUESTIONS = ["Apa yang membuat siswa mau datang?", "Dari mana air untuk kebun itu?"]


def asked(article: Article) -> tuple[list[str], list[str]]:
    """Questions (nobody's, ending with a question mark) and the words of answers."""
    questions = [quote.text for quote in article.quotes if quote.speaker is None and quote.text.endswith("?")]
    return questions, [quote.text for quote in article.quotes if quote.text not in questions]


@pytest.mark.parametrize(("q", "a"), [("T:", "J:"), ("Tanya:", "Jawab:"), ("T :", "J :"), ("Pertanyaan:", "Jawaban:")])
def test_labelled(q: str, a: str) -> None:
    article = read("-", stdin=LABELLED.format(q=q, a=a).encode())
    assert asked(article) == (QUESTIONS, ANSWERS)
    assert {quote.speaker for quote in article.quotes if quote.text in ANSWERS} == {"Sri Lestari"}
    assert not any(text.startswith((q, a)) for text in article.sentences)
    assert all(quote.text in article.sentence(quote.sentence) for quote in article.quotes)
    assert article.sentences[-2].startswith("Sri mengatakan")


def test_a_partner_whom_nobody_names_stays_unknown() -> None:
    text = LABELLED.replace("pembinanya, Sri Lestari,", "seorang pembina").replace("Sri mengatakan", "Ia mengatakan")
    article = read("-", stdin=text.format(q="T:", a="J:").encode())
    assert asked(article)[0][:2] == QUESTIONS
    assert {quote.speaker for quote in article.quotes} == {None}


def test_two_partners_are_not_told_apart_by_guessing() -> None:
    text = LABELLED.replace("pembinanya, Sri Lestari,", "Sri Lestari dan Bagas Wicaksono")
    article = read("-", stdin=text.format(q="T:", a="J:").encode())
    assert {quote.speaker for quote in article.quotes} == {None}


BOLD = """<html lang=en><head><title>The ferry that lends books</title></head><body><article>
<h1>The ferry that lends books</h1>
<p>{opening}</p>
<p><strong>Why did you put a library on a ferry?</strong></p>
<p>The islands had no room for one. People came to the pier anyway.</p>
<p><b>What do the children borrow most of all?</b></p>
<p>They borrow atlases. Nobody expected that.</p>
<p>They bring them back wet, but they do bring them back.</p>
</article></body></html>"""


def test_bold_questions() -> None:
    page = BOLD.format(
        opening="We spoke to librarian Helen Ortiz about her floating library and its many young readers."
    )
    article = read("-", stdin=page.encode())
    questions, answers = asked(article)
    assert questions == ["Why did you put a library on a ferry?", "What do the children borrow most of all?"]
    assert answers[0] == "The islands had no room for one."
    assert {quote.speaker for quote in article.quotes if quote.text in answers} == {"Helen Ortiz"}


def test_bold_questions_in_an_explainer_are_headings() -> None:
    page = BOLD.format(
        opening="A ferry now carries books to the nine islands of the bay, and here is how it came about."
    )
    article = read("-", stdin=page.encode())
    assert article.quotes == ()
    assert [part.heading for part in article.parts[1:]] == [
        "Why did you put a library on a ferry?",
        "What do the children borrow most of all?",
    ]


BY_NAME = """Wawancara Rina Melati: Perpustakaan Bukan Gudang

Kompas mewawancarai Rina Melati, Kepala Perpustakaan Kota Tarubaya, tentang perpustakaan keliling. Berikut petikannya.

Kompas: Mengapa perpustakaan harus berkeliling?
Rina: Karena warga tidak datang ke kami. Jadi, kami yang datang.
Kompas: Berapa biayanya setiap tahun?
Rina: Sekitar Rp300 juta, termasuk bensin.
Buku barunya kami beli dari hibah.
Kompas: Apa rencana berikutnya?
Rina: Kami ingin menambah dua mobil lagi.

Perpustakaan keliling itu dibuka sejak 2019 dan kini melayani sembilan kecamatan.
"""


def test_turns_labelled_by_name() -> None:
    article = read("-", stdin=BY_NAME.encode())
    said = [(quote.speaker, quote.role, quote.text) for quote in article.quotes]
    rina = ("Rina Melati", "Kepala Perpustakaan Kota Tarubaya")
    assert said == [
        (None, None, "Mengapa perpustakaan harus berkeliling?"),
        (*rina, "Karena warga tidak datang ke kami."),
        (*rina, "Jadi, kami yang datang."),
        (None, None, "Berapa biayanya setiap tahun?"),
        (*rina, "Sekitar Rp300 juta, termasuk bensin."),
        (*rina, "Buku barunya kami beli dari hibah."),
        (None, None, "Apa rencana berikutnya?"),
        (*rina, "Kami ingin menambah dua mobil lagi."),
    ]
    assert [part.heading for part in article.parts] == [None]
    assert not [text for text in article.sentences if text.startswith(("Kompas:", "Rina:"))]


def test_two_who_answer_keep_their_own_words() -> None:
    two = BY_NAME.replace("Rina: Kami ingin", "Budi: Kami ingin").replace(
        "Perpustakaan keliling itu", "Kompas: Kapan?\nBudi: Tahun depan, kalau ada izin.\n\nPerpustakaan keliling itu"
    )
    article = read("-", stdin=two.encode())
    assert [q.speaker for q in article.quotes if q.speaker] == ["Rina Melati"] * 4 + ["Budi"] * 2


def test_a_timetable_is_no_interview() -> None:
    lines = "Senin: buka pukul 08.00 sampai sore.\nSelasa: tutup sepanjang hari.\n" * 2
    article = read(
        "-", stdin=BY_NAME.replace("Kompas: ", "").replace("Rina: ", "").replace("Buku", lines + "Buku").encode()
    )
    assert not [quote for quote in article.quotes if quote.text.startswith("buka")]


def test_only_the_answers_are_labelled() -> None:
    text = (
        BY_NAME.replace("Kompas: Mengapa", "Mengapa").replace("Kompas: Apa", "Apa").replace("Rina: Kami", "Rina:Kami")
    )
    article = read("-", stdin=text.encode())
    assert [quote.text for quote in article.quotes if quote.speaker is None] == [
        "Mengapa perpustakaan harus berkeliling?",
        "Berapa biayanya setiap tahun?",
        "Apa rencana berikutnya?",
    ]
    assert [q.text for q in article.quotes if q.speaker == "Rina Melati"][-1] == "Kami ingin menambah dua mobil lagi."


PLAIN = """Wawancara Pembuat Perahu Hasan Basri: Kayu Tidak Pernah Salah

Hasan Basri, 58 tahun, sudah membuat 40 perahu di tepi Sungai Rangka. Kami menemuinya di bengkelnya pada Senin.

Kenapa Anda masih memakai kayu ulin?

Karena kayu itu kuat. Saya pernah mencoba bahan lain dan menyesal.

Banyak orang bilang perahu fiber lebih murah. Apa jawaban Anda?

Murah di depan saja. Siapa yang mau menambal tiap tahun?

Berapa lama satu perahu dikerjakan?

Tiga bulan, kalau cuaca bagus.

Anak saya yang mengecatnya."""


def turns_of(article: Article) -> list[tuple[str | None, str | None]]:
    return [(quote.turn, quote.speaker) for quote in article.quotes]


def test_plain_questions_in_an_interview() -> None:
    article = read("-", stdin=PLAIN.encode())
    asked = [quote.text for quote in article.quotes if quote.turn == "question"]
    assert asked == [
        "Kenapa Anda masih memakai kayu ulin?",
        "Banyak orang bilang perahu fiber lebih murah.",
        "Apa jawaban Anda?",
        "Berapa lama satu perahu dikerjakan?",
    ]
    answers = [(quote.speaker, quote.text) for quote in article.quotes if quote.turn == "answer"]
    assert answers == [
        ("Hasan Basri", "Karena kayu itu kuat."),
        ("Hasan Basri", "Saya pernah mencoba bahan lain dan menyesal."),
        ("Hasan Basri", "Murah di depan saja."),
        ("Hasan Basri", "Siapa yang mau menambal tiap tahun?"),
        ("Hasan Basri", "Tiga bulan, kalau cuaca bagus."),
        ("Hasan Basri", "Anak saya yang mengecatnya."),
    ]
    assert [part.heading for part in article.parts] == [None]


def test_plain_questions_elsewhere_are_headings() -> None:
    text = PLAIN.replace("Wawancara Pembuat", "Kisah Pembuat").replace("Kami menemuinya", "Ia bekerja")
    assert turns_of(read("-", stdin=text.encode())) == []
    told = PLAIN.replace("Saya", "Hasan").replace("saya", "Hasan")  # nobody answers in the first person
    assert turns_of(read("-", stdin=told.encode())) == []


def test_answers_between_quotation_marks() -> None:
    text = """"The sea keeps its own clock": an interview with the diver Edda Lund

Edda Lund has lived by the sea for forty years. She spoke to us in Bergen.

Why do you dive alone?

"Because I hear better. My father dived alone, too."

What did you find last year?

"An anchor. I left it where it was."
"""
    article = read("-", stdin=text.encode())
    assert turns_of(article) == [("question", None), ("answer", "Edda Lund")] * 2
    assert article.quotes[1].text == "Because I hear better. My father dived alone, too."


def test_a_letter_and_its_answer() -> None:
    text = """Konsultasi Kebun: Mengapa Daun Cabai Menguning?

Diasuh oleh Wening Astuti, penyuluh pertanian

Tanya: Daun cabai di pot saya menguning sejak dua minggu. Apakah kurang air? (Ratri, Kediri)

Jawab: Ibu Ratri, daun yang menguning lebih sering disebabkan air yang terlalu banyak.

Kurangi penyiraman menjadi dua kali seminggu. Pot harus berlubang di bawahnya.
"""
    article = read("-", stdin=text.encode())
    assert turns_of(article) == [("question", None)] * 2 + [("answer", "Wening Astuti")] * 3
    assert not any(text.startswith(("Tanya", "Jawab", "(Ratri")) for text in article.sentences)
    assert "(Ratri, Kediri)" in [gone.text for gone in article.dropped]


def test_only_interviews_have_turns() -> None:
    article = read("-", stdin=LABELLED.format(q="T:", a="J:").encode())
    assert {quote.turn for quote in article.quotes} == {"question", "answer"}
    news = 'Guru Rina Melati membuka acara. "Silakan baca apa saja," kata Rina. Acara itu berlangsung dua jam di balai.'
    assert [quote.turn for quote in read("-", stdin=news.encode()).quotes] == [None]


UNSAID = {
    "id": """Pembuat Peta Wening Lestari: Garis Itu Selalu Bergerak

Wening Lestari sudah 20 tahun menggambar tepi sungai. Kantornya berada di lantai dua sebuah gudang di Karangrejo.

Bagaimana Anda mulai menggambar peta?

Dari sawah. Waktu kecil saya mengukur pematang bersama ayah.

Apakah citra satelit tidak cukup?

Cukup untuk kota. Di sini airnya naik tiap tahun.

Berapa lama satu lembar dikerjakan?

Dua bulan. Saya berjalan dulu, baru menggambar.""",
    "en": """The line that never stays

Edda Lund has drawn the coast of Velland for twenty years. Her office is a shed by the harbour.

How did you begin?

With a rope. My father let me hold the other end.

Are pictures from above not enough?

They are for towns. The sand here moves every winter.

How long does a sheet take?

Two months. I walk first and draw later.""",
}


@pytest.mark.parametrize(("language", "partner"), [("id", "Wening Lestari"), ("en", "Edda Lund")])
def test_questions_and_answers_of_one_person_are_an_interview_that_does_not_say_so(language: str, partner: str) -> None:
    turns = turns_of(read("-", stdin=UNSAID[language].encode(), language=language))
    assert turns == [("question", None), ("answer", partner), ("answer", partner)] * 3


@pytest.mark.parametrize(
    ("language", "changes"),
    [
        ("id", {"saya": "orang", "Saya": "Orang"}),
        ("id", {"Wening Lestari sudah": "Sebuah kantor sudah", "Pembuat Peta Wening Lestari": "Peta Tua"}),
        ("id", {"Berapa lama satu lembar dikerjakan?": "Satu lembar dikerjakan dua bulan."}),
        ("id", {"Anda mulai": "saya mulai"}),
        ("id", {"Wening Lestari sudah": "Oleh Wening Lestari\n\nWening Lestari sudah"}),
        ("en", {"My": "Her", "I ": "People ", "let me": "let them"}),
        ("en", {"did you": "did I"}),
    ],
    ids=[
        "impersonal",
        "nobody named",
        "two questions",
        "asks of itself",
        "the writer's own",
        "in English",
        "a reader's",
    ],
)
def test_an_explainer_in_questions_is_no_interview(language: str, changes: dict[str, str]) -> None:
    text = UNSAID[language]
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    assert turns_of(read("-", stdin=text.encode(), language=language)) == []


TURNS = {
    "id": (
        "Apa yang membuat Anda mulai?\n\nSaya mulai karena sepi. Tidak ada yang menjual benih di sini.\n\n"
        "Dari mana modalnya?\n\nDari arisan. Saya tidak meminjam ke bank.\n\n"
        "Apa rencana berikutnya?\n\nSaya ingin membuka kebun kedua di seberang sungai tahun depan."
    ),
    "en": (
        "What made you start?\n\nI was lonely. Nobody sold seeds here, so I grew my own.\n\n"
        "Where did the money come from?\n\nI sold my car. I never asked the bank for anything.\n\n"
        "What comes next?\n\nI want to open a second garden across the river next year."
    ),
}
OPENINGS = [
    ("id", "Kebun di Tepi Sungai", "Ratna Dewita, 41, menerima kami di rumahnya. Ia mengelola kebun benih sejak 2015."),
    (
        "id",
        "Kebun di Tepi Sungai",
        "Pendiri kebun, Ratna Dewita, bercerita kepada Kilas Niaga di sela panen.",
    ),
    ("id", "Kebun di Tepi Sungai", "Kilas Niaga berbincang dengan Ratna Dewita, pemilik kebun benih di Desa Sukareja."),
    (
        "id",
        "Kebun di Tepi Sungai",
        "Sejak 2015, Ratna Dewita (41) mengelola Kebun Benih Lestari di Kabupaten Rawa Indah. Ia menerima kami.",
    ),
    ("id", "Wawancara Ratna Dewita: Kebun di Tepi Sungai", "Kebun benih itu tidak pernah sepi sejak 2015."),
    (
        "en",
        "The garden by the river",
        "Rachel Moore, 41, sat down with us in her kitchen to talk about her seed garden.",
    ),
    ("en", "The garden by the river", "The garden is never quiet. Its founder, Rachel Moore, told us over coffee why."),
    ("en", "The garden by the river", "Rachel Moore welcomed us to the garden she has run for ten years. She is 41."),
    ("en", "Rachel Moore on seeds and the river", "The seed garden in Sutton has never been quiet since 2015."),
]


@pytest.mark.parametrize("labels", [None, ("T:", "J:", "Q:", "A:"), ("KN:", "RD:", "HT:", "RM:")])
@pytest.mark.parametrize(("language", "title", "opening"), OPENINGS, ids=[row[2][:45] for row in OPENINGS])
def test_the_person_whom_an_opening_introduces_answers(
    language: str, title: str, opening: str, labels: tuple[str, ...] | None
) -> None:
    turns = TURNS[language].split("\n\n")
    if labels:
        asks, answers = labels[:2] if language == "id" else labels[2:]
        turns = [f"{answers if place % 2 else asks} {turn}" for place, turn in enumerate(turns)]
    text = "\n\n".join([title, opening, *turns])
    article = read("-", stdin=text.encode(), language=language, force=True)
    assert article.title == title
    assert sum(quote.turn == "question" for quote in article.quotes) == 3
    partner = "Ratna Dewita" if language == "id" else "Rachel Moore"
    assert {quote.speaker for quote in article.quotes if quote.turn == "answer"} == {partner}


def test_the_writer_is_not_the_one_who_answers() -> None:
    text = (
        f"The garden by the river\n\nBy Jane Doe\n\nGardener Rachel Moore talks to Jane Doe about it.\n\n{TURNS['en']}"
    )
    article = read("-", stdin=text.encode(), force=True)
    assert {quote.speaker for quote in article.quotes if quote.turn == "answer"} == {"Rachel Moore"}
