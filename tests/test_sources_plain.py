"""Plain text as it is pasted: other articles' headlines, bylines, and signs that mean something to other programs."""

from pathlib import Path

import pytest

from podcast.model import Article
from podcast.sources import read
from podcast.sources.facts import facts
from podcast.sources.plain import words

BODY = (
    "Warga Desa Sukamaju membangun jembatan bambu setelah jembatan lama hanyut. Jembatan itu sepanjang 40 meter.",
    "Pembangunan jembatan itu melibatkan 60 warga yang bekerja bergantian. Mereka memakai bambu dari kebun sendiri.",
    '"Kalau menunggu, anak-anak tidak bisa sekolah," kata Kepala Desa Joko Lelono. Ia berharap dibantu.',
    "Menurut Joko, biayanya Rp12 juta dan seluruhnya berasal dari iuran. Setiap keluarga menyumbang Rp50.000.",
)
TITLE = "Warga Sukamaju Bangun Jembatan Bambu"


def text(*lines: str) -> Article:
    return read("-", stdin="\n\n".join([TITLE, *lines]).encode())


@pytest.mark.parametrize(
    "headline",
    [
        "Polisi Tangkap Pencuri Motor di Bekasi",
        "Timnas Indonesia Menang 2-0 atas Vietnam di Senayan",
        "Harga Emas Antam Hari Ini Naik Rp15.000 per Gram",
    ],
)
def test_the_headline_of_another_article_is_no_sub_heading(headline: str) -> None:
    article = text(BODY[0], headline, *BODY[1:])
    assert [part.heading for part in article.parts] == [None]
    assert [gone.reason for gone in article.dropped if gone.text == headline] == ["headline of another article"]


@pytest.mark.parametrize(
    "heading", ["Dibangun Warga dengan Bambu Kebun", "Biaya dari kantong sendiri", "Tanggapan Bupati"]
)
def test_a_sub_heading_stays(heading: str) -> None:
    assert [part.heading for part in text(*BODY[:2], heading, *BODY[2:]).parts] == [None, heading]


@pytest.mark.parametrize(
    ("line", "byline", "published"),
    [
        ("Oleh Tono, 2 Mei 2024.", "Tono", "2024-05-02"),
        ("Oleh: Tono Wijaya", "Tono Wijaya", None),
        ("Oleh Rina Melati", "Rina Melati", None),
        ("By Ann Reed, 2 May 2024.", "Ann Reed", "2024-05-02"),
    ],
)
def test_a_byline_is_no_line_of_the_story(line: str, byline: str, published: str | None) -> None:
    article = text(line, *BODY)
    assert (article.byline, article.published) == (byline, published)
    assert article.sentences[0].startswith("Warga Desa")


@pytest.mark.parametrize(
    "first",
    [
        "Oleh karena itu, warga bergotong-royong sejak pagi.",
        "Oleh Rina Astuti, jembatan itu disebut penyambung dua desa.",
        "By Rosa Petter, the bridge was called the work of a whole village.",
    ],
)
def test_words_that_look_like_a_byline_stay(first: str) -> None:
    assert text(first, *BODY).sentences[0] == first


@pytest.mark.parametrize(
    ("hostile", "plain"),
    [
        ("Rapat itu # Penutup dibacakan.", "Rapat itu Penutup dibacakan."),
        ("Ia menulis tanda --> di papan.", "Ia menulis tanda di papan."),
        ("Rapat dibuka pagi hari [1].", "Rapat dibuka pagi hari."),
        ("Mereka memilih {rumah|gubuk} itu.", "Mereka memilih (rumah/gubuk) itu."),
        ("Di layar tertulis [music] sejenak.", "Di layar tertulis [music] sejenak."),
        ("Halo {{ nama }}, rapat dimulai.", "Halo, rapat dimulai."),
        ("Ia <b>tidak</b> datang <!-- iklan --> hari ini.", "Ia tidak datang hari ini."),
        ("Kata **penting** dan _miring_ dibaca.", "Kata penting dan miring dibaca."),
        ("Suhu 3 < 5 derajat, 7 > 2.", "Suhu 3 < 5 derajat, 7 > 2."),
        ("Kirim ke budi_s@contoh.id atau @_budi_.", "Kirim ke budi_s@contoh.id atau @_budi."),
    ],
)
def test_signs_of_other_programs(hostile: str, plain: str) -> None:
    assert words(hostile)[0] == plain


def test_hostile_signs_never_reach_the_sentences() -> None:
    article = text(
        BODY[0], "# Penutup", "Mereka {a|b} menulis --> tanda [1] <!-- x --> di papan {% if %} tadi.", *BODY[1:]
    )
    said = " ".join(article.sentences)
    assert not [sign for sign in ("-->", "<!--", "{", "}", "[1]", "{%", "#") if sign in said]
    assert {"markup", "footnote mark"} <= {gone.reason for gone in article.dropped}


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("http://127.0.0.1:8000/a.html", None),
        ("http://[::1]/a.html", None),
        ("http://localhost/a", None),
        ("https://www.contoh.id/a", "contoh.id"),
    ],
)
def test_an_address_in_numbers_is_no_site(address: str, site: str | None) -> None:
    from lxml.html import document_fromstring

    assert facts(document_fromstring("<p>a"), address).site == site


def test_a_dateline_with_a_space_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join([TITLE, f"JAKARTA -{BODY[0]}", *BODY[1:]]), encoding="utf-8")
    assert read(str(path)).sentences[0].startswith("Warga Desa")


def gone(article: Article, reason: str) -> list[str]:
    return [piece.text for piece in article.dropped if piece.reason == reason]


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Oleh Rina Astuti", "Rina Astuti"),
        ("Oleh: Rina Astuti\nKolumnis tetap, pengajar perencanaan kota", "Rina Astuti"),
        ("By Nadia Hale in Lower Thrupp and Jonas Birk in Norhaven", "Nadia Hale and Jonas Birk"),
        ("By the transport desk", "the transport desk"),
        ("By Rosa Petter\nHealth reporter", "Rosa Petter"),
        ("Oleh: Dr. Ir. Tono Wijaya, M.T.", "Tono Wijaya"),
        ("Oleh: Prof. Tono Wijaya, M.T., Dosen Perencanaan Wilayah dan Kota Universitas Hulu", "Tono Wijaya"),
        ("Oleh: Rina Astuti, pengajar perencanaan kota di Institut Teknologi Hulu", "Rina Astuti"),
        ("Oleh Rina Astuti, pemerhati sungai", "Rina Astuti"),
        ("By Rosa Petter, director of the Norhaven Centre for Common Land", "Rosa Petter"),
        ("By Rosa Petter and Jonas Birk, who farm in Lower Thrupp", "Rosa Petter and Jonas Birk"),
    ],
)
def test_a_byline_names_the_writer_alone(line: str, byline: str) -> None:
    article = text(line, *BODY)
    assert (article.byline, article.sentences[0]) == (byline, BODY[0].split(". ")[0] + ".")
    assert gone(article, "about the writer") == line.split("\n")[1:]


def test_the_writers_line_right_above_the_story() -> None:
    line = "Oleh: Rina Astuti, pengajar perencanaan kota di Institut Teknologi Hulu"
    article = read("-", stdin=f"{TITLE}\n\n{line}\n{BODY[0]}\n\n{BODY[1]}\n\n{BODY[2]}".encode())
    assert (article.byline, article.sentences[0]) == ("Rina Astuti", BODY[0].split(". ")[0] + ".")


@pytest.mark.parametrize(
    ("dateline", "site"),
    [
        ("NORHAVEN, June 13 - ", None),
        ("Kabartirta, Teluk Jelaga - ", "Kabartirta"),
        ("Jakarta-", None),
        ("Sukamaju-", None),
        ("NORHAVEN, Velland — ", None),
        ("ÅLTHRUPP, Velland — ", None),
        ("OHIO FALLS, Ohio — ", None),
        ("BOGOR, Radar Bogor - ", "Radar Bogor"),
    ],
)
def test_datelines(dateline: str, site: str | None) -> None:
    article = text(dateline + BODY[0], *BODY[1:])
    assert gone(article, "dateline") == [dateline.strip()]
    assert (article.site, article.sentences[0]) == (site, BODY[0].split(". ")[0] + ".")


def test_a_dateline_on_a_line_of_its_own_is_no_sentence() -> None:
    article = text("By Lucia Moreno\nSAN ROQUE, Nov 3", *BODY)
    assert (gone(article, "dateline"), article.byline) == (["SAN ROQUE, Nov 3"], "Lucia Moreno")


def test_capitals_within_a_sentence_are_no_dateline() -> None:
    first = "NATO, Traktor - dan lembaga lain membantu warga membangun jembatan bambu itu."
    assert text(first, *BODY).sentences[0].startswith("NATO, Traktor")


@pytest.mark.parametrize(
    "label", ["SIARAN PERS", "PRESS RELEASE", "Siaran Pers Nomor: 12/HM/2026", "Nomor: 12/HM/2026"]
)
@pytest.mark.parametrize("title", [TITLE, "Jembatan Bambu Dibuka"])
@pytest.mark.parametrize("mark", ["", "# "])
def test_the_label_of_a_release_is_no_title(label: str, title: str, mark: str) -> None:
    article = read("-", stdin="\n\n".join([mark + label, title, *BODY]).encode())
    assert (article.title, article.sentences[0]) == (title, BODY[0].split(". ")[0] + ".")


def test_a_route_is_no_dateline() -> None:
    article = text("Jakarta-Bandung kini lebih dekat dari sebelumnya. " + BODY[0], *BODY[1:])
    assert article.sentences[0].startswith("Jakarta-Bandung kini")


def test_what_stands_above_a_story_is_no_sentence_of_it() -> None:
    standfirst = "Guru dan penggubah yang memberi anak-anak lagu pertama mereka"
    for lines in ((standfirst, "Oleh Rina Astuti"), (standfirst,)):
        article = text(*lines, *BODY)
        assert gone(article, "line above the story") == [standfirst]
        assert article.sentences[0].startswith("Warga Desa")


def test_facts_sources_and_a_press_contact_are_no_story() -> None:
    facts = "Fakta singkat\n\n- Lokasi: Desa Sukamaju\n- Panjang: 40 meter\n- Biaya: Rp12 juta"
    sources = "Rujukan\n\n- Wawancara dengan Joko Lelono\n- Catatan desa, 2024"
    contact = "Narahubung media:\nCitra Ayu\n0812-0000-0000"
    article = text(*BODY, facts, sources, contact)
    assert len(article.sentences) == 8
    assert len(gone(article, "table of facts")) == 4
    assert len(gone(article, "list of sources")) == 3
    assert gone(article, "press contact") == contact.split("\n")


def test_a_list_that_a_sentence_leads_into_is_story() -> None:
    schedule = "Berikut jadwalnya.\n\n- Pembukaan: pukul 15.00\n- Lomba: pukul 16.00\n- Penutup: pukul 19.00"
    article = text(*BODY, schedule)
    assert len(article.entries) == 3
    assert gone(article, "table of facts") == []
