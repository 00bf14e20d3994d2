"""Every bad source that was thought of, through the command: one clear line with a hint, nothing written, soon over."""

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from podcast import brief
from podcast.errors import SourceError
from podcast.sources import read
from tests.conftest import Podcast, assert_refused, everything, folders
from tests.test_sources_documents import PARAGRAPHS, TITLE, encrypted, epub, pdf, rss
from tests.test_sources_fetch import Handler, Server, send

PAGE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
SOON = 40
"""Seconds of CPU time; the process that parses has a limit of its own."""

FILES: dict[str, tuple[str, bytes, str]] = {
    "20 MB page": ("a.html", b"<html><body>" + b"<p>kata kata kata.</p>" * 1_000_000, "is larger than 10 MB"),
    "20 MB text": ("a.txt", b"Kata kata kata. " * 1_400_000, "is larger than 10 MB"),
    "line of 1 MB": ("a.txt", b"kata " * 200_000, "no article|too short|too long"),
    "line of 1 MB without a space": ("a.txt", b"a" * 1_000_000, "too long"),
    "50,000 nested tags": ("a.html", b"<div>" * 50_000 + b"x", "too deeply|too tangled"),
    "200,000 attributes": ("a.html", b"<p " + b"".join(b"a%d=1 " % n for n in range(200_000)) + b">", "tangled|no art"),
    "scripts only": (
        "a.html",
        b"<html><body><div id=app></div><script>render({})</script></body></html>",
        "no article",
    ),
    "noscript": ("a.html", b"<html><body><noscript>Please enable JavaScript to view this.</noscript>", "JavaScript"),
    "stub in HTML called text": ("a.txt", b"<!DOCTYPE html><html><body><p>Kata.</p></body></html>", "no article"),
    "garbled beyond repair": ("a.txt", bytes(range(128, 256)) * 40, "no article|is in |too short|binary"),
    "UTF-16 of nothing": ("a.txt", "\ufeff  \n".encode("utf-16"), "is empty|no article"),
    "pictures of text": ("a.pdf", pdf([[], []], picture=True), "is a PDF with only pictures of text in it"),
    "encrypted PDF": ("a.pdf", encrypted("rahasia"), "is an encrypted PDF"),
    "broken PDF": ("a.pdf", b"%PDF-1.7\n" + b"\x00\xff" * 500, "is a broken PDF"),
    "broken EPUB": ("a.epub", epub()[:-60], "is a broken EPUB"),
    "text called EPUB": ("a.epub", b"Hujan turun sejak pagi tadi.", "is no EPUB"),
    "empty feed": ("a.xml", rss(), "is a feed without any item in it"),
    "feed": ("a.xml", rss(PAGE, PAGE, PAGE), "is a feed of 3 articles, not one"),
}


@pytest.mark.parametrize("case", FILES)
def test_files(case: str, podcast: Podcast, show: Path, tmp_path: Path) -> None:
    name, data, said = FILES[case]
    source = tmp_path / name
    source.write_bytes(data)
    assert_nothing_written(podcast, show, [source], said)


def assert_nothing_written(podcast: Podcast, show: Path, arguments: list[str | Path], said: str) -> None:
    import re

    before = everything(show)
    start = time.process_time()
    ran = podcast("generate", *arguments)
    assert time.process_time() - start < SOON
    assert_refused(ran, 1)
    assert re.search(said, ran.err), ran.err
    assert everything(show) == before
    assert folders(show) == []


def drip(handler: BaseHTTPRequestHandler) -> None:
    """A byte now and then, for ever."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    for _ in range(200):
        try:
            handler.wfile.write(b"a")
            handler.wfile.flush()
        except OSError:
            return
        time.sleep(0.1)


ADDRESSES: dict[str, tuple[Callable[[BaseHTTPRequestHandler], None], str]] = {
    "403": (send(403), r"refuses .*status 403"),
    "404": (send(404), r"no such page .status 404"),
    "404 with status 200": (
        send(200, b"<html><body><h1>Halaman tidak ditemukan</h1><p>Halaman yang Anda cari tidak ditemukan.</p>"),
        "the page was not found",
    ),
    "410": (send(410), r"gone for good .status 410"),
    "429": (send(429, Retry_After="60"), r"fewer requests .status 429(?s:.*)try again in 60 seconds"),
    "500": (send(500), r"has a problem .status 500"),
    "redirects in a circle": (send(302, Location="/a"), "redirects in a circle"),
    "time-out": (drip, "did not answer within 2 s"),
    "large": (send(200, b"<p>kata kata kata.</p>" * 700_000, Content_Type="text/html"), "is larger than 10 MB"),
    "locked PDF": (send(200, encrypted("x"), Content_Type="application/pdf"), "is an encrypted PDF"),
    "page called PDF": (send(200, PAGE.encode(), Content_Type="application/pdf"), "is no PDF"),
    "feed": (send(200, rss(PAGE, PAGE), Content_Type="application/rss+xml"), "is a feed of 2 articles"),
    "video": (send(200, b"abc", Content_Type="video/mp4"), "is video, not a page of text"),
}


@pytest.fixture
def server() -> Iterator[Server]:
    yield from serving(None)


@pytest.fixture
def secure() -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(Path(__file__).parent / "pages" / "self-signed.pem")
    yield from serving(context)


def serving(context: ssl.SSLContext | None) -> Iterator[Server]:
    made = Server(("127.0.0.1", 0), Handler)
    made.answers = {}
    made.handle_error = lambda *_: None  # type: ignore[method-assign]
    if context:
        made.socket = context.wrap_socket(made.socket, server_side=True)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


@pytest.mark.parametrize("case", ADDRESSES)
def test_addresses(case: str, server: Server, podcast: Podcast, show: Path) -> None:
    if case == "time-out":
        settings = show / "podcast.toml"
        settings.write_text(settings.read_text("utf-8").replace("# timeout_s = 30.0", "timeout_s = 2.0"), "utf-8")
    server.answers["/a"], said = ADDRESSES[case]
    assert_nothing_written(podcast, show, [f"{server.base}/a", "--allow-host", server.host], said)


def test_a_certificate_that_nobody_vouches_for(secure: Server, podcast: Podcast, show: Path) -> None:
    secure.answers["/a"] = send(200, PAGE.encode(), Content_Type="text/html")
    address = f"https://{secure.host}/a"
    assert_nothing_written(podcast, show, [address, "--allow-host", secure.host], "has no valid certificate")


WELL = f"{TITLE}\n\n" + "\n\n".join(PARAGRAPHS)
READ: dict[str, bytes] = {
    "utf-8": WELL.encode(),
    "utf-16 with a mark": WELL.encode("utf-16"),
    "utf-16 without a mark": WELL.encode("utf-16-be"),
    "windows-1252": WELL.replace('"', "”").encode("cp1252"),
    "mojibake": WELL.replace('"', "’").encode().decode("cp1252").encode(),
    "HTML called text": f"<!DOCTYPE html><html lang=id><title>{TITLE}</title><body>{PAGE}</body></html>".encode(),
    "declared wrongly": (
        f"<html lang=id><meta charset=iso-8859-5><title>{TITLE}</title><body>{PAGE}“”</body></html>"
    ).encode(),
}


@pytest.mark.parametrize("case", READ)
def test_what_only_looks_bad_is_read(case: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(READ[case])
    article = read(str(path))
    assert article.title == TITLE
    assert len(article.sentences) == 6
    assert article.sentences[0] == PARAGRAPHS[0].split(". ")[0] + "."
    assert not any(mark in text for text in article.sentences for mark in ("â€", "Ã", "�"))


PLAIN = "Pasar ikan “Segara” dibuka lagi pada Senin. Café di lantai dua ramai sekali. Warga – tua dan muda – datang."


@pytest.mark.parametrize("charset", ["cp1252", "latin-1"])
@pytest.mark.parametrize("html", [True, False])
def test_a_text_that_was_encoded_twice_is_put_right(charset: str, html: bool) -> None:
    table = {byte: chr(byte) for byte in range(128, 256)}
    if charset == "cp1252":
        table |= {b: bytes([b]).decode("cp1252") for b in table if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
    garbled = "".join(chr(byte) if byte < 128 else table[byte] for byte in PLAIN.encode())
    article = read("-", stdin=(f"<html><body><p>{garbled}</p></body></html>" if html else garbled).encode())
    assert " ".join(article.sentences) == PLAIN
    assert article.warnings == ("standard input was encoded twice: 5 garbled letters were put right",)


def test_letters_that_are_lost_are_told() -> None:
    article = read("-", stdin=PLAIN.replace("é", "\ufffd").encode())
    assert article.warnings == ("standard input has lost 1 letters: \ufffd stands in their place and is left out",)
    assert read("-", stdin=PLAIN.encode()).warnings == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("新市场于周一早上开放。商贩们对新大厅感到非常高兴。市长说这是这座城市的好日子。", "Chinese"),
        ("新しい市場が月曜日の朝に開きました。商人たちはとても喜んでいます。市長も来ました。", "Japanese"),
        ("새 시장이 월요일 아침에 문을 열었습니다. 상인들은 매우 기뻐합니다. 시장도 왔습니다.", "Korean"),
    ],
)
def test_languages_without_spaces_are_refused_by_name(text: str, name: str) -> None:
    with pytest.raises(SourceError, match=f"is in {name}, which is not supported"):
        read("-", stdin=text.encode())


def test_sentences_in_another_language_are_told() -> None:
    said = "“We will keep the deficit below three percent of it,” kata Sri."
    text = f"Menteri Sri berbicara di forum itu pada Senin.\n{said}\nIa lalu menutup pidatonya dalam bahasa Indonesia."
    assert read("-", stdin=text.encode()).foreign == (2,)


def test_text_below_the_reach_of_the_parser_is_said_to_be() -> None:
    page = f"<html><body>{'<div>' * 5_000}<p>{PLAIN}</p>{'</div>' * 5_000}</body></html>"
    with pytest.raises(SourceError, match="nested too deeply"):
        read("-", stdin=page.encode())


@pytest.mark.parametrize(
    "item",
    [
        f'<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>Pasar Segara</title>'
        f'<content type="html">&lt;p&gt;{PLAIN}&lt;/p&gt;</content></entry>',
        f"<item><title>Pasar Segara</title><description>&lt;p&gt;{PLAIN}&lt;/p&gt;</description></item>",
    ],
    ids=["entry", "item"],
)
def test_an_item_cut_out_of_a_feed(item: str) -> None:
    article = read("-", stdin=item.encode())
    assert article.title == "Pasar Segara"
    assert " ".join(article.sentences) == PLAIN


def test_text_outside_paragraphs_is_kept_as_dropped() -> None:
    rows = "".join(f"<p>Perahu nomor {n} singgah di Dermaga Kumai sejak Selasa pagi dengan buku.</p>" for n in range(5))
    page = (
        f"<html lang=id><body><nav><a href=/a>Nusantara</a></nav><article><h1>Perahu</h1>{rows}</article>"
        "<div>Hoegeng Awards <span>Baca kisahnya di sini</span></div><a href=/b>Kapal Asing Ditangkap</a></body></html>"
    )
    reasons = {gone.text: gone.reason for gone in read("-", stdin=page.encode()).dropped}
    assert reasons["Nusantara"] == "menu or foot of the page"
    assert {reasons[text] for text in ("Hoegeng Awards", "Baca kisahnya di sini", "Kapal Asing Ditangkap")} == {
        "outside the article"
    }


def test_sentences_in_another_language_are_said_and_not_told(tmp_path: Path) -> None:
    text = (
        "Taman Baru\n\nPemerintah kota membuka taman baru di Jalan Riau pada Senin. Taman itu menghabiskan Rp8 miliar. "
        "Warga boleh masuk tanpa membayar sejak pagi. Dinas menanam 340 pohon di sana.\n\n"
        "Residents can enter without paying, and dogs are allowed. The park cost half a million dollars."
    )
    article = read("-", stdin=text.encode())
    assert article.foreign == (5, 6)
    assert any("2 of 6 sentences are in another language" in warning for warning in article.warnings)
    told = brief.summarise(article, minutes=4)
    assert not {5, 6} & {number for point in told.points for number in point.sentences}
    english = "The park is new. " + "It has a lake and many trees for the people of the city. " * 3
    mixed = read("-", stdin=f"Park\n\n{english}Taman seluas 1,2 hektare itu menghabiskan anggaran besar.".encode())
    assert mixed.foreign == (len(mixed.sentences),)


def test_a_text_all_in_capitals_is_told_as_ordinary_text() -> None:
    text = (
        "TAMAN BARU DI BANDUNG\n\nPEMERINTAH KOTA BANDUNG MEMBUKA TAMAN BARU DI JALAN RIAU PADA SENIN, 9 MEI 2026. "
        'TAMAN ITU MENGHABISKAN RP8 MILIAR. "WARGA BOLEH MASUK TANPA MEMBAYAR," KATA WALI KOTA RINA ASTUTI. '
        "MENURUT BPS, WARGA SENANG."
    )
    article = read("-", stdin=text.encode())
    assert article.sentences[0].startswith("Pemerintah Kota Bandung membuka Taman baru di Jalan Riau pada Senin, 9 Mei")
    assert "Rp8 miliar" in article.sentences[1]
    assert [quote.speaker for quote in article.quotes] == ["Rina Astuti"]
    assert article.sentences[3] == "Menurut BPS, warga Senang."
    assert any("all in capitals" in warning for warning in article.warnings)


@pytest.mark.parametrize(
    ("shouted", "written"),
    [
        ("PERBAIKAN TANGGUL SELESAI DALAM SEPULUH HARI SEJAK MINGGU MALAM, KATA BUPATI PEKALONGAN FADIA ARAFIQ.",
         "Perbaikan Tanggul selesai dalam sepuluh hari sejak Minggu malam, kata Bupati Pekalongan Fadia Arafiq."),
        ("KETINGGIAN AIR DI DESA DUKUHSETI BERTAMBAH DAN TERPUTUS SEPANJANG DUA KILOMETER.",
         "Ketinggian Air di Desa Dukuhseti bertambah dan terputus sepanjang dua kilometer."),
        ("NAMUN, RUSTAM TIDAK PUAS DENGAN HARGA RP 425 RIBU UNTUK SISWA SMP. \"UNTUK SIAPA?\" KATA RUSTAM PADA SENIN.",
         "Namun, Rustam tidak puas dengan harga Rp 425 ribu untuk siswa SMP."),
        ("IA MENUNJUKKAN DOKUMEN PELAKSANAAN ANGGARAN (DPA) DAN PANITIA KHUSUS (PANSUS) KEPADA WARGA DI SANA.",
         "Ia menunjukkan Dokumen Pelaksanaan Anggaran (DPA) dan Panitia Khusus (Pansus) kepada warga di sana."),
        ("\"UANG ITU UNTUK SIAPA?\" KATA RUSTAM DI SANA.", "\"Uang itu untuk siapa?\" kata Rustam di sana."),
        ("TRADERS' OBJECTIONS WERE FOR FOURTEEN PEOPLE IN WEXCOMBE, AND NOBODY ASKED FOR COMPENSATION.",
         "Traders' objections were for fourteen people in Wexcombe, and nobody asked for compensation."),
    ],
)  # fmt: skip
def test_words_built_like_everyday_ones_are_small_in_a_text_all_in_capitals(shouted: str, written: str) -> None:
    article = read("-", stdin=f"KABAR BARU\n\n{shouted} {shouted} {shouted}".encode())
    assert article.sentences[0] == written
