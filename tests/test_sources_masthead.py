"""Pages that were copied whole, menu and all: the title is found, the story stands alone, what went is kept."""

import re

import pytest

from podcast.model import Article
from podcast.sources import read

STORY = (
    "Perahu pustaka singgah di Dermaga Kumai sejak Selasa pagi dengan 4.500 buku untuk warga sembilan desa di hulu.",
    "Pustakawan Rina Melati mengatakan antrean sudah mengular sebelum matahari terbit.",
    '"Kami sampai kehabisan kartu," kata Rina.',
)
BODY = "\n\n".join(STORY)
TITLE = "Perahu Pustaka Singgah di Kumai, Warga Antre sejak Subuh"


def text(content: str) -> Article:
    return read("-", stdin=content.encode())


PASTED = {
    "menu, names and a caption above": (
        f"Beranda\nNusantara\nKalimantan\n\n{TITLE}\n\nKabarhulu.com, 5 Maret 2024, 08:15 WIB\n\n"
        "Dewi Anjani, Sapto Nugroho Adi\nTim Redaksi\n\nLihat Foto\n"
        "Warga mengantre di Dermaga Kumai, Selasa (5/3/2024).(KABARHULU.com/DEWI ANJANI)\n\n"
        f"KUMAI, KABARHULU.com – {BODY}\n\nBaca juga: Jembatan Kumai Ditutup\nBaca juga: Harga Ikan Naik Lagi\n",
        "Dewi Anjani, Sapto Nugroho Adi",
        "2024-03-05T08:15:00+07:00",
    ),
    "a writer with the outlet, buttons, tags": (
        f"detikHulu\nBerita Sungai dan Laut\n{TITLE}\nDewi Anjani - detikHulu\nSelasa, 05 Mar 2024 08:15 WIB\nBAGIKAN\n"
        f"Komentar\nAntrean di dermaga. Foto: Dewi Anjani/detikHulu\nKumai - {BODY}\n\n(dan/sap)\n\n"
        "perahu pustaka\nkumai\nLIVE REPORT\n",
        "Dewi Anjani",
        "2024-03-05T08:15:00+07:00",
    ),
    "an outlet below its title, tags in small letters": (
        f"{TITLE}\nCNN Indonesia\nSelasa, 05 Mar 2024 08:15 WIB\nBagikan:\nurl telah tercopy\n"
        f"Antrean di dermaga. (iStockphoto/petrov)\nKumai, CNN Indonesia -- {BODY}\n(tim/dan)\n[Gambas:Video CNN]\n"
        "TOPIK TERKAIT\nbuku\nsungai\n",
        None,
        "2024-03-05T08:15:00+07:00",
    ),
    "the writer's line first": (
        f"Laporan Wartawan Kabarhulu.com, Dewi Anjani\n\nKABARHULU.COM, KUMAI - {BODY}\n\nPenulis: Dewi Anjani\n"
        "Editor: Sapto\n\nBerita ini telah tayang di Kabarhulu.com dengan judul: Perahu Pustaka\n",
        "Dewi Anjani",
        None,
    ),
    "a box of facts in question and capitals below": (
        f"{TITLE}\n\nKumai (ANTARA) - {BODY}\n\n* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, "
        "silakan WhatsApp ke nomor 0811 2233 4455.\n\nVideo Terkini\nProduksi Kabarhulu.com\n\nDEWI ANJANI | ANTARA\n",
        "Dewi Anjani",
        None,
    ),
    "signs of a list on both sides": (
        f"{TITLE}\n\n{STORY[0]}\n\nLewati Paling banyak dibaca dan terus membaca\nPaling banyak dibaca\n"
        "Mengapa sungai itu berubah warna?\nAkhir dari Paling banyak dibaca\n\n" + "\n\n".join(STORY[1:]),
        None,
        None,
    ),
}


@pytest.mark.parametrize(("content", "byline", "published"), PASTED.values(), ids=PASTED)
def test_the_story_of_a_pasted_page_stands_alone(content: str, byline: str | None, published: str | None) -> None:
    article = text(content)
    assert article.sentences == STORY
    assert (article.byline, article.published) == (byline, published)
    assert article.title == TITLE or "Perahu pustaka singgah" in article.title
    assert [part.heading for part in article.parts] == [None]


def test_an_english_page_with_its_buttons() -> None:
    article = text(
        "U.S.\nFerry village gets its shop back after twelve years\nBy Mary Ellen Cho\n"
        "Updated on: May 9, 2025 / 7:14 PM EDT / Coast News\nAdd Coast News on Google\n\n"
        "A village of 90 people on the west coast has opened its own shop, 12 years after the last one closed.\n\n"
        "Residents of Kylerona raised the money to buy the building themselves.\n\n"
        "Image caption,\nThe shelves were built by pupils of the high school\n\n"
        "The shop is run by 14 volunteers, and sells bread, milk and stamps.\n\nIn:\nShops\nVillages\n"
    )
    assert article.title == "Ferry village gets its shop back after twelve years"
    assert (article.byline, article.published) == ("Mary Ellen Cho", "2025-05-09T19:14:00-04:00")
    assert len(article.sentences) == 3
    assert [part.heading for part in article.parts] == [None]


@pytest.mark.parametrize(
    "content",
    [
        f"{TITLE}\n\nAwal mula\n\n{BODY}",
        f"Resep Bubur Sagu\n\nUntuk empat orang\n\nBahan utama\n\n- 200 gram sagu mutiara\n- 1 liter santan\n\n{BODY}",
        f"{TITLE}\n\n{BODY}\n\nSyaratnya sebagai berikut:\n\n1. Membawa kartu warga\n2. Mengisi buku tamu\n",
        f"{TITLE}\n\n{BODY}\n\nJadwal singgah:\n\nSenin di Kumai\nSelasa di Rawa Indah\n",
    ],
    ids=["sub-heading", "recipe", "list at the end", "timetable at the end"],
)
def test_lines_of_the_story_itself_stay(content: str) -> None:
    article = text(content)
    said = [*article.sentences, *(part.heading for part in article.parts), article.title]
    lines = [re.sub(r"^(?:-|\d\.) ", "", line) for line in content.split("\n") if line]
    short = [line for line in lines if line not in STORY and line != "Untuk empat orang"]
    assert [line for line in short if line not in said] == []


SENTENCES = [
    "Komentar warganet pun beragam.",
    "Komentar pun berdatangan di media sosial.",
    "Baca juga papan itu dari dekat, dan orang akan melihat gambar yang sama.",
    "Tonton juga bagaimana anak-anak itu menggambar ulang logo di buku mereka.",
    "Foto: itu yang diminta petugas sebagai bukti.",
    "Copyright gambar dipegang perusahaan rokok.",
    "Aplikasi itu mengubah kebijakan privasi mulai Februari.",
    "Infografis di dinding sekolah itu menunjukkan letak sungai.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_of_the_story_is_no_furniture(sentence: str) -> None:
    article = text(f"{TITLE}\n\n{STORY[0]}\n\n{sentence}\n\n{STORY[1]}\n\n{STORY[2]}")
    assert sentence in article.sentences


FURNITURE = [
    "2 dari 3 halaman",
    "Waktu membaca: 4 menit",
    "Segera lengkapi data dirimu untuk ikut program kami.",
    "(Infografis: Sapto/Kabarhulu.com)",
    "Naskah ini bisa dibaca juga di Tabloid Hulu edisi 12.",
    "BERITA TERKAIT, Harga Ikan Naik Lagi",
    "Nomor: 215/sipers/A6/VII/2025",
    "Get our flagship newsletter with all the headlines you need to start the day. Sign up here.",
    "Sign up here.",
    "A version of this article appears in print on Feb. 12, 2025, Section A, Page 17 of the edition.",
    "Susan Beachy and Tom Fox contributed reporting.",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_a_line_of_the_site_is_no_sentence(line: str) -> None:
    article = text(f"{TITLE}\n\n{STORY[0]}\n\n{line}\n\n{STORY[1]}\n\n{STORY[2]}")
    assert article.sentences == STORY
    assert line in [gone.text for gone in article.dropped]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Hulu.id adalah portal berita tentang sungai dan laut.", "about the outlet"),
        ("Dewi Anjani adalah peneliti sungai di Universitas Hulu.", "about the writer"),
    ],
)
def test_what_an_outlet_and_a_writer_say_of_themselves(line: str, reason: str) -> None:
    article = text(f"{TITLE}\nOleh Dewi Anjani\n\n{BODY}\n\n{line}\n")
    assert article.sentences == STORY
    assert article.dropped[-1].reason == reason


def test_a_press_release_states_its_day_in_the_dateline() -> None:
    article = text(f"{TITLE}\n\nKumai, 5 Maret 2024 --- {BODY}\n")
    assert (article.sentences, article.published) == (STORY, "2024-03-05")


def test_a_title_may_ask_and_answer_and_a_reviewer_is_no_sentence() -> None:
    title = "Sungai Meluap karena Apa? Begini Penjelasannya"
    article = text(f"{title}\n\nOleh: Dewi Anjani\nDitinjau oleh: dr. Galih Wicaksono, Sp.M\n\n{BODY}\n")
    assert article.title == title
    assert article.sentences == STORY


SIGNED = [
    ("en", "By Ellie Farnham, Business reporter, 19 October 2026", "Ellie Farnham", "2026-10-19"),
    ("en", "Ellie Farnham, Business reporter", "Ellie Farnham", None),
    ("en", "Ellie Farnham at Mill Lane", "Ellie Farnham", None),
    ("en", "Ellie Farnham\n\nLocal democracy reporter", "Ellie Farnham", None),
    ("en", "Words by Ellie Farnham", "Ellie Farnham", None),
    ("en", "Photographs by Tom Cole", None, None),
    ("id", "Oleh Rina Melati, Kontributor Sleman", "Rina Melati", None),
    ("id", "Oleh: Rina Melati, wartawan, 19 Oktober 2026", "Rina Melati", "2026-10-19"),
    ("id", "Rina Melati, Kontributor Sleman", "Rina Melati", None),
    ("id", "Laporan wartawan Suara Turgo, Rina Melati", "Rina Melati", None),
    ("id", "Teks oleh Rina Melati", "Rina Melati", None),
    ("id", "Foto oleh Tono Saputra", None, None),
]
SIGNED_STORIES = {
    "en": "Old market hall stays open for a year\n\n{}\n\nThe council voted on Tuesday to keep the old hall open for "
    "another year, after traders handed in a petition.\n\nThe hall needs £400,000 of repairs, says a report.",
    "id": "Pasar lama tetap dibuka setahun lagi\n\n{}\n\nPemerintah kabupaten memutuskan pasar lama tetap dibuka "
    "setahun lagi setelah pedagang menyerahkan petisi.\n\nPasar itu perlu diperbaiki dengan biaya Rp4 miliar.",
}


@pytest.mark.parametrize(("language", "line", "byline", "published"), SIGNED, ids=[row[1] for row in SIGNED])
def test_a_line_that_names_the_writer_is_a_byline_and_never_told(
    language: str, line: str, byline: str | None, published: str | None
) -> None:
    text = SIGNED_STORIES[language].format(line)
    article = read("-", stdin=text.encode(), language=language, force=True)
    assert (article.byline, article.published) == (byline, published)
    assert len(article.sentences) == 2
    assert {dropped.text for dropped in article.dropped} == set(line.split("\n\n"))


def test_whoever_the_story_speaks_of_is_no_writer_above_it() -> None:
    text = SIGNED_STORIES["en"].format("Ellie Farnham at Mill Lane") + "\n\nFarnham opened the hall in 1987."
    assert read("-", stdin=text.encode(), language="en", force=True).byline is None


SCORE = "Persira 2-1 Persima (Bintang 12', Cahyo 90+4'; Gustavo 33')"
MATCH = [
    "Persira mengalahkan Persima 2-1 di Stadion Wijaya, Sabtu (14/11/2026), dan naik ke posisi ketiga klasemen.",
    '"Kami pantas menang," kata pelatih Persira Bambang Sutejo. Persira akan menjamu Persis pada pekan depan.',
    "Persira tetap memimpin jumlah gol musim ini dengan 28 gol dari sebelas pertandingan.",
]


@pytest.mark.parametrize("place", range(4))
def test_a_line_of_the_score_is_left_out_and_said_to_be(place: int) -> None:
    story = "\n\n".join(["Persira naik ke posisi ketiga", *MATCH[:place], SCORE, *MATCH[place:]])
    article = text(story)
    assert SCORE in [dropped.text for dropped in article.dropped]
    assert not any(part.heading for part in article.parts)
    assert [warning for warning in article.warnings if SCORE in warning]


def test_a_score_whose_scorers_the_story_tells_is_left_out_without_a_word() -> None:
    told = "Bintang dan Cahyo mencetak gol Persira, sedangkan gol Persima dicetak Gustavo pada menit ke-33."
    assert not text("\n\n".join(["Persira naik ke posisi ketiga", SCORE, *MATCH, told])).warnings
