"""Sources that cannot be read: files, documents, feeds, lists, pages that are no article, and standard input."""

import gzip
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from podcast.errors import SourceError
from podcast.sources import apart, archive, draft, feeds, listing, paging, verdict
from podcast.sources import read as article
from podcast.sources.archive import LARGEST_PART
from podcast.sources.article import assemble
from podcast.sources.book import read_epub
from podcast.sources.draft import Block, Draft
from podcast.sources.listings.listing import LARGEST, parse
from podcast.sources.office import read_docx
from podcast.sources.page import read_page
from podcast.sources.pdf import MOST_PAGES, read_pdf
from tests.provoked.row import Call, Row, both, forbidden, replaced, written
from tests.test_sources_documents import PARAGRAPHS, docx, encrypted, epub, pdf, rss, zipped
from tests.test_sources_pdf import sealed
from tests.test_sources_walls import page, teasers

COPY = "copy the article's text into a .txt file"


def reading(reader: Callable[..., Any], data: bytes, name: str) -> Callable[[Path], Any]:
    """In this process, as the process apart does it."""
    return lambda show: reader(data, name, None)


def given(data: bytes | str, **options: Any) -> Callable[[Path], Any]:
    return lambda show: article("-", stdin=data if isinstance(data, bytes) else data.encode(), **options)


def aes_without_cryptography(show: Path) -> Any:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    with replaced(PdfReader, "decrypt", DependencyError("cryptography>=3.1 is required for AES algorithm")):
        read_pdf(sealed("", "AES-128"), "a.pdf", None)


def opened_too_late(show: Path) -> Any:
    """A PDF whose pages turn out to be locked only when they are read."""
    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError

    with replaced(PdfReader, "decrypt", FileNotDecryptedError("File has not been decrypted")):
        read_pdf(sealed("", "RC4-128"), "a.pdf", None)


def encrypted_zip() -> bytes:
    """A zip file whose one part says that it is encrypted."""
    data = bytearray(zipped(**{"word/document.xml": "<w:document/>"}))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + at] |= 1
    return bytes(data)


def turning(number: int) -> Draft:
    """Page ``number`` of an article that has no last one."""
    return Draft([Block("paragraph", f"Halaman {number}.")], url=f"https://a.id/x/{number}",
                 following=f"https://a.id/x/{number + 1}")  # fmt: skip


def from_page(address: str) -> tuple[Draft, str]:
    return turning(int(address.rsplit("/", 1)[1])), address


def gzipped(length: int) -> bytes:
    return gzip.compress(bytes(length), 1)


def raised(error: SourceError | None) -> None:
    if error:
        raise error


def large() -> bytes:
    """An archive with one part that is too large, though it hardly shrinks when it is packed."""
    return zipped(a=random.Random(1).randbytes(LARGEST_PART + 1))


def killed_parser() -> None:
    """The process apart goes as one that has used up its time."""
    apart.end()
    parser = apart._Parser()
    parser.process.kill()
    parser.process.wait()
    apart.idle.append(parser)


ROWS: dict[str, Row | Call] = {
    "no such file": Row(("generate", "tiada.txt"), 1, "tiada.txt does not exist", "check the path"),
    "a folder": Row(("generate", "episodes"), 1, "episodes is a folder", "the article's file itself"),
    "not ours to read": Row(
        ("generate", "a.txt"), 1, "a.txt may not be read: permission denied", "check the file's permissions",
        written("a.txt", "Hujan."), during=forbidden("a.txt"),
    ),
    "text for a path": Row(("generate", "Hujan " * 60), 1, "cannot be read: File name too long", "standard input"),
    "empty": Row(("generate", "-"), 1, "standard input is empty", "with an article in it", stdin=b" \n"),
    "large": Row(
        ("generate", "a.txt"), 1, "a.txt is larger than 10 MB", "give the article alone",
        written("a.txt", b"Kata kata kata. " * 700_000),
    ),
    "binary": Row(("generate", "-"), 1, "standard input is binary", "readable are text", stdin=bytes(range(256)) * 9),
    "picture": Row(
        ("generate", "a.png"), 1, "a.png is a picture", "readable are", written("a.png", b"\x89PNG" + bytes(99))
    ),
    "zip": Row(
        ("generate", "a.zip"), 1, "a.zip is a zip archive", "readable are", written("a.zip", b"PK\x03\x04" + b"a" * 99)
    ),
    "PDF in name only": Row(
        ("generate", "a.pdf"), 1, "a.pdf is no PDF", "export it again", written("a.pdf", "Hujan turun.")
    ),
    "too tangled": Row(
        ("generate", "a.html"), 1, "a.html is too long or too tangled to be read", COPY,
        both(written("a.html", b"<p>Hujan turun sejak pagi tadi.</p>"), lambda show: killed_parser()),
    ),
    "broken Word file": Row(
        ("generate", "a.docx"), 1, "a.docx is a broken Word file", "export it",
        written("a.docx", b"PK\x03\x04word/document.xml"),
    ),
    "broken archive": Call(reading(read_docx, docx()[:-400], "a.docx"), "a.docx is a broken Word file", "export it"),
    "swollen archive": Call(
        reading(read_docx, zipped(**{"word/document.xml": b"<p>" + b"a" * (30 << 20)}), "a.docx"),
        "a.docx unpacks to far too much", COPY,
    ),
    "large part": Call(
        lambda show: archive.part(archive.opened(large(), "a.epub", "EPUB"), "a", "a.epub", "EPUB"),
        "a.epub unpacks to far too much", COPY,
    ),
    "archive with a password": Call(
        reading(read_docx, encrypted_zip(), "a.docx"), "a.docx is encrypted", "save it without a password"
    ),
    "entities": Call(
        reading(read_epub, epub(**{"META-INF/container.xml": '<!DOCTYPE c [<!ENTITY x "y">]><c>&x;</c>'}), "a.epub"),
        "a.epub defines entities", COPY,
    ),
    "locked book": Call(reading(read_epub, epub(locked=True), "a.epub"), "a.epub is an encrypted EPUB", COPY),
    "book without a text": Call(reading(read_epub, epub(()), "a.epub"), "a.epub is an EPUB with no text in it", COPY),
    "locked PDF": Call(
        reading(read_pdf, encrypted("rahasia"), "a.pdf"), "a.pdf is an encrypted PDF", "save it without its password"
    ),
    "PDF locked with AES": Call(aes_without_cryptography, "a.pdf is a PDF encrypted with AES", "kopi-sedap[pdf]"),
    "PDF locked after all": Call(opened_too_late, "a.pdf is an encrypted PDF", "save it without its password"),
    "PDF of pictures": Call(
        reading(read_pdf, pdf([[], []], picture=True), "a.pdf"), "a.pdf is a PDF with only pictures of text in it",
        "run it through text recognition",
    ),
    "PDF of a book": Call(
        reading(read_pdf, pdf([[]] * (MOST_PAGES + 1)), "a.pdf"), f"a.pdf has {MOST_PAGES + 1} pages", "one chapter"
    ),
    "nested too deeply": Call(
        reading(read_page, f"{'<div>' * 5_000}<p>{PARAGRAPHS[0]}</p>".encode(), "a.html"),
        "a.html is nested too deeply to be read whole", COPY,
    ),
    # what is no article
    "empty feed": Call(reading(feeds.read_feed, rss(), "a.xml"), "a.xml is a feed without any item", "an article"),
    "feed": Call(
        reading(feeds.read_feed, rss("Kincir.", "Padi."), "a.xml"), "a.xml is a feed of 2 articles, not one",
        "https://contoh.example/1",
    ),
    "missing page": Call(
        given(page("Laman tidak ditemukan", "Maaf, laman yang Anda minta sudah dihapus dari situs kami.",
                   "Periksa kembali alamat yang Anda ketik di bilah peramban.")),
        "standard input holds no whole article: the page was not found", "--force",
    ),
    "teasers": Call(
        given(page("Kabar Desa", tail=teasers(9))), "standard input is a page of teasers", "the address of one article"
    ),
    "headlines": Call(
        given(page("Indeks", tail=f"<ul>{''.join(f'<li><a href=/{n}>Kabar {n}</a></li>' for n in range(30))}</ul>")),
        "standard input looks like a list of headlines", "the address of one article",
    ),
    "no sentence": Call(given("Hujan turun"), "standard input has no article in it", "at least three full sentences"),
    "nothing at all, forced": Call(
        lambda show: assemble(Draft([Block("heading", "Hujan")]), "a.txt", origin="a.txt", language="id", force=True),
        "a.txt has no article in it", "at least one full sentence",
    ),
    "too short": Row(
        ("generate", "-"), 1, "standard input", "--force", stdin=b"Hujan turun sejak pagi tadi di desa kami.\n"
    ),
    "a book": Call(
        lambda show: raised(verdict.doubt(
            Draft([Block("paragraph", "a")]), ["Hujan turun sejak pagi."] * (verdict.MOST_SENTENCES + 1), "", "a.txt"
        )),
        "a.txt is too long for an edition: 5001 sentences", "one chapter",
    ),
    "far too long": Call(
        given("Hujan turun sejak pagi. " * (draft.LONGEST // 24 + 1)), "standard input is too long for an edition",
        "one article or one chapter",
    ),
    "language": Call(
        given("새 시장이 월요일 아침에 문을 열었습니다. 상인들은 매우 기뻐합니다. 시장도 왔습니다."),
        "standard input is in Korean, which is not supported", "Indonesian (id)",
    ),
    # articles of several pages
    "pages without end": Call(
        lambda show: paging.gather(turning(1), "https://a.id/x/1", from_page, force=False),
        "https://a.id/x/1 has more than 20 pages", "the article's text alone",
    ),
    "page of another site": Call(
        lambda show: paging.gather(turning(1), "https://a.id/x/1", lambda at: (turning(2), "https://b.id/x/2"),
                                   force=False),
        "page 2 of https://a.id/x/1 leads to another site", "save the pages as text",
    ),
    # lists of articles
    "no list": Call(lambda show: listing(b"Kopi.", "a.txt"), "a.txt is no list of articles", "the address of a feed"),
    "list, apart": Call(reading(parse, b"Kopi.", "a.txt"), "a.txt is no list of articles", "the address of a feed"),
    "list of nothing": Call(
        lambda show: parse(b"<html><p>Kopi.</p></html>", "a.html", "https://a.id/"), "a.html links to no article",
        "the address of a feed",
    ),
    "list, packed badly": Call(reading(parse, b"\x1f\x8bkopi", "a.gz"), "a.gz is packed in a broken way", "try again"),
    "list, swollen": Call(
        reading(parse, gzipped(LARGEST + 99), "a.gz"), "a.gz unpacks to more than 50 MB", "the address of a feed"
    ),
    "no JSON feed": Call(
        reading(parse, b'{"version": "https://jsonfeed.org/version/1.1", "items": 5}', "a.json"),
        "a.json is no JSON feed", "the address of a feed",
    ),
    "broken OPML": Call(reading(parse, b"<opml><body>", "a.opml"), "a.opml is broken OPML", "export it again"),
    "broken sitemap": Call(
        reading(parse, b"<urlset><url", "a.xml"), "a.xml is a broken sitemap", "the address of a feed"
    ),
    "broken list of addresses": Call(
        reading(parse, b"url,title\nhttps://a.id/b," + b"x" * 200_000, "a.csv"), "a.csv cannot be read as a list",
        "export it again",
    ),
}  # fmt: skip
