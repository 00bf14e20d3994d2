"""Reading files and standard input: what an article is, what is not one, and what falls away."""

from pathlib import Path

import pytest

from podcast.errors import SourceError, UsageError
from podcast.model import Article
from podcast.sources import read

SCRAPED = (Path(__file__).parent / "pages" / "scraped.txt").read_text(encoding="utf-8")

ENGLISH = """Harbour town opens a library on a ferry

PORT ALMA (Coastal News) - A small ferry that carried cars for thirty years
has opened as a floating library, the town council said on Tuesday. It holds
4,500 books and a room for children.

"We wanted a place that moves," said Mayor Helen Ortiz. "People have waited
long enough."

Share this article on Facebook

Librarian Tom Baker said the boat would visit seven villages a week.
"""


def text(content: str | bytes, **options: object) -> Article:
    data = content.encode() if isinstance(content, str) else content
    return read("-", stdin=data, **options)  # type: ignore[arg-type]


@pytest.fixture
def scraped() -> Article:
    return text(SCRAPED)


def test_scraped_text_gives_the_article_alone(scraped: Article) -> None:
    assert len(scraped.sentences) == 12
    assert scraped.sentences[0].startswith("Seorang pustakawan dari Dinas")
    assert scraped.sentences[9] == '"Nggak usah ditambal sendiri. Nanti kami bantu. Pelampung saja dulu," kata Tarmizi.'
    assert scraped.language == "id"
    assert scraped.site == "Kabarhulu.com"


def test_what_fell_away_is_kept_with_its_reason(scraped: Article) -> None:
    reasons = {gone.text: gone.reason for gone in scraped.dropped}
    assert reasons["Kabarhulu.com -"] == "dateline"
    assert reasons["Baca Juga: Harga Ikan Naik di Pasar Kumai: Pedagang Bingung"] == "link to another article"
    assert reasons["Kebun Sawit di Hulu: Janji yang Penuh Risiko?"] == "in the list 'Terkini'"
    assert not any("Sepatu" in sentence or "Breaking" in sentence for sentence in scraped.sentences)


def test_a_short_line_between_paragraphs_is_a_heading(scraped: Article) -> None:
    assert [(part.heading, part.first) for part in scraped.parts] == [(None, 1), ("Diminta Pakai Pelampung", 11)]
    assert scraped.paragraphs == (1, 3, 5, 6, 7, 8, 10, 11, 12)


def test_speakers_in_their_fullest_form(scraped: Article) -> None:
    spoken = [(quote.sentence, quote.speaker, quote.role) for quote in scraped.quotes]
    bupati = ("Tarmizi Yusuf Halim", "Penjabat Bupati Kumai Hilir")
    assert [row[1] for row in spoken] == ["Rina", "Rina", bupati[0], bupati[0]]
    assert spoken[2] == (10, *bupati)


def test_a_text_without_a_title_gets_one(scraped: Article) -> None:
    assert scraped.title == "Pustakawan dari DPA bernama Rina berniat membuka perpustakaan terapung bersama warga Kumai"
    assert len(scraped.title.split()) <= 12


def test_hard_wrapped_text_with_a_title() -> None:
    article = text(ENGLISH)
    assert article.title == "Harbour town opens a library on a ferry"
    assert article.site == "Coastal News"
    assert article.sentences[0].startswith("A small ferry that carried cars for thirty years has opened")
    assert [quote.speaker for quote in article.quotes] == ["Helen Ortiz", "Helen Ortiz"]
    assert len(article.sentences) == 5


def test_markdown(tmp_path: Path) -> None:
    path = tmp_path / "artikel.md"
    path.write_text(
        "---\nauthor: Dewi Anjani\ndate: 2024-03-05\nurl: https://contoh.id/a/b\n---\n# Perpustakaan *Terapung*\n\n"
        "Sebuah perpustakaan [terapung](https://contoh.id) mulai dibuka untuk warga Kumai.\n\n![foto](a.jpg)\n\n"
        "## Buku untuk anak\n\nKapal itu membawa 1.500 buku. Semua **gratis** untuk dibaca.\n\n```\nkode()\n```\n"
    )
    article = read(str(path))
    assert (article.title, article.byline) == ("Perpustakaan Terapung", "Dewi Anjani")
    assert (article.published, article.url) == ("2024-03-05", "https://contoh.id/a/b")
    assert article.sentences == (
        "Sebuah perpustakaan terapung mulai dibuka untuk warga Kumai.",
        "Kapal itu membawa 1.500 buku.",
        "Semua gratis untuk dibaca.",
    )
    assert article.parts[1].heading == "Buku untuk anak"


def test_lines_that_state_writer_and_date() -> None:
    article = text(
        "Jembatan Kumai Dibuka\nPenulis: Dewi Anjani | Editor: Sapto\nKamis, 7 Maret 2024 | 14:05 WIB\n"
        "KUMAI, KABARHULU.COM - Jembatan Kumai dibuka untuk umum setelah dua tahun dibangun.\n"
        "Warga menyambut dengan arak-arakan perahu. Lalu lintas langsung ramai. (dan/sap)\n"
    )
    assert article.title == "Jembatan Kumai Dibuka"
    assert article.byline == "Dewi Anjani"
    assert article.published == "2024-03-07T14:05:00+07:00"
    assert article.site == "KABARHULU.COM"
    assert article.sentences[-1] == "Lalu lintas langsung ramai."


def test_origin_is_the_source_as_given(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SCRAPED)
    assert read(str(path)).origin == str(path)
    assert text(SCRAPED).origin == "-"


def test_same_text_same_article() -> None:
    assert text(SCRAPED) == text(SCRAPED)


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_character_sets(charset: str) -> None:
    plain = (
        "“Kopi tubruk enak,” kata Rina Melati.\nIa menyeduh kopi itu setiap pagi di dapur.\nTetangganya "
        "ikut minum bersama dia.\n"
    )
    assert text(plain.encode(charset)).sentences[0] == "“Kopi tubruk enak,” kata Rina Melati."


def test_garbled_marks_are_mended() -> None:
    plain = (
        "“Kopi tubruk enak,” kata Rina Melati.\nIa menyeduh kopi itu setiap pagi di dapur.\nTetangganya "
        "ikut minum bersama dia.\n"
    )
    garbled = plain.encode().decode("cp1252", "ignore").encode()
    broken = plain.replace("”", "’").encode().decode("cp1252").encode()
    assert text(broken).sentences[0].startswith("“Kopi")
    assert text(garbled).sentences[1].startswith("Ia menyeduh")


def test_invisible_and_control_characters_go() -> None:
    article = text(
        "Rina\u200b menyeduh\u00a0kopi \x07setiap\u202e pagi.\nIa lalu duduk di beranda rumah.\n"
        "Tetangganya datang pada siang hari.\n"
    )
    assert article.sentences[0] == "Rina menyeduh kopi setiap pagi."


MALAY = (
    "Polis berkata kereta itu dipandu seorang lelaki kerana mahu ke pejabat pada hari Khamis. Manakala pengarah "
    "syarikat berkata wang sahaja tidak cukup. Bagaimanapun kerajaan memaklumkan bahawa bantuan ialah percuma."
)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"%PDF-1.7 abc", "is a broken PDF"),
        (b"PK\x03\x04aaaa", "zip archive"),
        (b"\x89PNG\r\n", "a picture"),
        (bytes(range(256)) * 20, "binary"),
        (b"Hujan turun sejak pagi tadi. Warga menunggu di pos ronda.", "too short"),
        (b"Berita\nTerbaru\nLogin\n", "has no article"),
        (MALAY.encode(), "is in Malay"),
        (
            (
                "Die Stadt hat gestern eine neue Brücke eröffnet, und viele Menschen waren dabei. Es war ein "
                "schöner Tag für alle. Die Kinder sangen laut."
            ).encode(),
            "is in German",
        ),
        (b"a" * (10 * 1024 * 1024 + 1), "larger than 10 MB"),
        (b"<html><body><p>Please log in to continue reading this page with us.</p></body></html>", "log in"),
        (
            b"<html><body><div id=app></div><noscript>You need to enable JavaScript.</noscript></body></html>",
            "JavaScript|no article",
        ),
        (b"<html><body><h1>404 Not Found</h1><p>Halaman tidak ditemukan.</p></body></html>", "not found"),
        (b"kata " * 200_000, "too long"),
        (b"Kata ini panjang sekali. " * 6000, "too long"),
    ],
)
def test_refused(content: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=said) as caught:
        text(content)
    assert "standard input" in caught.value.what
    assert "\n" not in caught.value.what
    assert caught.value.hint


def test_force_reads_a_stub() -> None:
    assert len(text("Hujan turun sejak pagi tadi di seluruh kota.", force=True).sentences) == 1
    with pytest.raises(SourceError, match="no article"):
        text("<html><body></body></html>", force=True)


def test_language_can_be_said() -> None:
    assert text(MALAY, language="id").language == "id"
    with pytest.raises(UsageError, match="'xx' is not supported"):
        text(MALAY, language="xx")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        read(str(tmp_path / "tiada.txt"))
    with pytest.raises(SourceError, match="is a folder"):
        read(str(tmp_path))
    with pytest.raises(SourceError, match="cannot be read"):
        read("a\0b.txt")
    with pytest.raises(SourceError, match="cannot be read") as caught:
        read("Hujan turun sejak pagi. " * 400)
    assert "standard input" in caught.value.hint


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "rahasia.txt"
    path.write_text("Isi.")
    monkeypatch.setattr(Path, "open", refuse)  # root may read everything, so a real file proves nothing here
    with pytest.raises(SourceError, match="permission denied"):
        read(str(path))


def test_html_in_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "<!DOCTYPE html><html lang=id><title>Jembatan Kumai Dibuka</title><body><p>Jembatan Kumai "
        "dibuka untuk umum setelah "
        "dua tahun dibangun.</p><p>Warga menyambut dengan arak-arakan perahu.</p><p>Lalu lintas "
        "langsung ramai pada sore hari.</p>"
    )
    article = read(str(path))
    assert article.title == "Jembatan Kumai Dibuka"
    assert len(article.sentences) == 3
