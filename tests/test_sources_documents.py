# ruff: noqa: E501 - the XML of documents
"""PDF, Word, EPUB and feeds: made here, read as articles; and those that are broken, locked, empty or swollen."""

import io
import textwrap
import zipfile
from pathlib import Path

import pytest

from podcast.errors import SourceError
from podcast.sources import read
from podcast.sources.feeds import looks_like_feed
from podcast.sources.office import read_docx

TITLE = "Kincir Tua di Lembah Serayu Kembali Berputar"
PARAGRAPHS = (
    "Kincir air tua di Lembah Serayu kembali berputar setelah dua puluh tahun berhenti. Warga memperbaikinya dengan "
    "kayu jati bekas jembatan dan anak-anak ikut mengecat dindingnya.",
    '"Kami tidak menunggu siapa-siapa," kata Kepala Desa Wening Rahayu. Ia berharap kincir itu menggiling padi 40 '
    "keluarga pada musim panen yang akan datang.",
    "Biaya perbaikan mencapai Rp18 juta. Separuhnya berasal dari hasil penjualan kopi desa selama satu tahun.",
)
SENTENCES = 6
LINES = [line for paragraph in PARAGRAPHS for line in [*textwrap.wrap(paragraph, 70), ""]]


def pdf(pages: list[list[tuple[float, float, str]]], *, picture: bool = False) -> bytes:
    """A PDF with these lines, each (height, size, text), on its pages; with a grey picture instead of text if asked."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    objects.append(
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream"
    )
    kids = []
    for page in pages:
        shown = []
        for height, size, text in page:
            escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            shown.append(f"BT /F1 {size} Tf 72 {height} Td ({escaped}) Tj ET")
        content = b"q 400 0 0 600 72 72 cm /I1 Do Q" if picture else "\n".join(shown).encode("cp1252")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> "
            b"/XObject << /I1 4 0 R >> >> /Contents %d 0 R >>" % (len(objects) + 2)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, 2)
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return out.getvalue()


def article_pdf(lines: list[str] = LINES, *, gap: float = 8) -> bytes:
    """TITLE in large letters, ``lines`` with a gap for each empty one, over two pages with a running head and number."""
    pages: list[list[tuple[float, float, str]]] = []
    half = len(lines) // 2
    for number, part in enumerate((lines[:half], lines[half:]), 1):
        page: list[tuple[float, float, str]] = [(800, 9, f"Warta Serayu edisi {number}")]
        height = 760.0
        if number == 1:
            page.append((height, 20, TITLE))
            height -= 30
        for line in part:
            if line:
                page.append((height, 11, line))
                height -= 14
            else:
                height -= gap
        page.append((40, 9, str(number)))
        pages.append(page)
    return pdf(pages)


def zipped(**parts: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in parts.items():
            archive.writestr(path.replace("__", "/"), content)
    return out.getvalue()


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(paragraphs: tuple[str, ...] = PARAGRAPHS, table: tuple[str, ...] = ()) -> bytes:
    def line(text: str, style: str = "") -> str:
        marked = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{marked}<w:r><w:t>{text.replace('&', '&amp;')}</w:t></w:r></w:p>"

    cells = "".join(f"<w:tr><w:tc>{line(text)}</w:tc></w:tr>" for text in table)
    body = line(TITLE, "Title") + "".join(map(line, paragraphs)) + (f"<w:tbl>{cells}</w:tbl>" if cells else "")
    relation = "http://schemas.openxmlformats.org"
    return zipped(**{
        "[Content_Types].xml": f'<Types xmlns="{relation}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{relation}/package/2006/relationships"><Relationship Id="r1" Type="{relation}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f'<w:styles {_W}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{relation}/package/2006/relationships"><Relationship Id="r2" Type="{relation}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        "docProps/core.xml": '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Dewi Anjani</dc:creator><dcterms:created>2026-03-05T08:00:00Z</dcterms:created></cp:coreProperties>',
    })  # fmt: skip


def epub(paragraphs: tuple[str, ...] = PARAGRAPHS, *, locked: bool = False, **changed: str | bytes) -> bytes:
    """Chapters whose file names run against their order in the spine."""
    names = [f"z{len(paragraphs) - number}.xhtml" for number in range(len(paragraphs))]
    items = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(names)))
    parts: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/a.opf"/></rootfiles></container>',
        "OEBPS/a.opf": f'<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{TITLE}</dc:title><dc:creator>Dewi Anjani</dc:creator><dc:language>id</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>{items}</manifest><spine><itemref idref="nav"/>{spine}</spine></package>',
        "OEBPS/nav.xhtml": "<html><body><nav><ol><li>Daftar Isi</li></ol></nav></body></html>",
    }  # fmt: skip
    for name, text in zip(names, paragraphs, strict=True):
        parts[f"OEBPS/{name}"] = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{text}</p></body></html>'
    if locked:
        parts["META-INF/encryption.xml"] = f'<encryption><CipherReference URI="OEBPS/{names[0]}"/></encryption>'
    return zipped(**{**parts, **changed})


def rss(*items: str) -> bytes:
    inner = "".join(
        f"<item><title>Berita {n}</title><link>https://contoh.example/{n}</link><pubDate>Thu, 05 Mar 2026 08:00:00 +0700"
        f"</pubDate><description><![CDATA[{item}]]></description></item>"
        for n, item in enumerate(items, 1)
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Warta Serayu</title>{inner}</channel></rss>'.encode()
    )


WHOLE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
MADE = {"pdf": article_pdf, "docx": docx, "epub": epub, "rss": lambda: rss(WHOLE)}


@pytest.mark.parametrize("way", ["file", "misnamed", "stdin"])
@pytest.mark.parametrize("kind", MADE)
def test_read_whole_however_it_comes(kind: str, way: str, tmp_path: Path) -> None:
    data = MADE[kind]()
    path = tmp_path / (f"a.{kind}" if way == "file" else "a.txt")
    path.write_bytes(data)
    article = read("-", stdin=data) if way == "stdin" else read(str(path))
    assert " ".join(article.sentences) == " ".join(PARAGRAPHS)
    assert len(article.sentences) == SENTENCES
    assert article.title == (TITLE if kind != "rss" else "Berita 1")
    assert [(quote.text, quote.speaker) for quote in article.quotes] == [
        ("Kami tidak menunggu siapa-siapa", "Wening Rahayu")
    ]
    assert article.language == "id"


def test_facts_of_documents() -> None:
    word = read("-", stdin=docx())
    assert (word.byline, word.published) == ("Dewi Anjani", "2026-03-05")
    assert read("-", stdin=epub()).byline == "Dewi Anjani"
    item = read("-", stdin=rss(WHOLE))
    assert (item.site, item.url) == ("Warta Serayu", "https://contoh.example/1")
    assert item.published == "2026-03-05T01:00:00+00:00"


def test_a_pdf_without_gaps_between_paragraphs_and_with_broken_words() -> None:
    lines = [line for line in LINES if line]
    broken = [*lines[:1], lines[1][:20] + "-", lines[1][20:], *lines[2:]]
    article = read("-", stdin=article_pdf(broken))
    assert " ".join(article.sentences) == " ".join(PARAGRAPHS)
    assert {gone.text for gone in article.dropped} == {"Warta Serayu edisi 1", "Warta Serayu edisi 2", "1", "2"}


def test_a_table_in_a_word_file_is_read() -> None:
    row = "Panitia juga menyiapkan lumbung baru di sebelah kincir itu."
    assert read("-", stdin=docx(table=(row,))).sentences[-1] == row


def paragraph(inner: str, about: str = "") -> str:
    return f"<w:p><w:pPr>{about}</w:pPr>{inner}</w:p>"


def run(text: str, about: str = "") -> str:
    return f'<w:r><w:rPr>{about}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


WORD = {
    "heading": (paragraph(run("Panen"), '<w:pStyle w:val="Judul2"/>'), [("heading", "Panen")]),
    "list by its numbering": (paragraph(run("Kopi"), '<w:numPr><w:numId w:val="1"/></w:numPr>'), [("item", "Kopi")]),
    "list by its style": (paragraph(run("Teh"), '<w:pStyle w:val="Butir"/>'), [("item", "Teh")]),
    "runs and a tab": (paragraph(run("Satu ") + "<w:r><w:tab/></w:r>" + run("dua")), [("paragraph", "Satu dua")]),
    "line break": (paragraph(run("Satu") + "<w:r><w:br/></w:r>" + run("dua")), [("paragraph", "Satu"), ("paragraph", "dua")]),
    "link": (paragraph(f"<w:hyperlink>{run('sini')}</w:hyperlink>"), [("paragraph", "sini")]),
    "struck out": (paragraph(run("Ada") + "<w:del><w:r><w:delText>tiada</w:delText></w:r></w:del>"), [("paragraph", "Ada")]),
    "struck out, in words of another mark": (paragraph(run("Ada") + f"<w:del>{run('tiada')}</w:del>"), [("paragraph", "Ada")]),
    "moved away": (paragraph(run("Ada") + f"<w:moveFrom>{run('pindah')}</w:moveFrom>"), [("paragraph", "Ada")]),
    "put in": (paragraph(f"<w:ins>{run('Baru')}</w:ins>"), [("paragraph", "Baru")]),
    "hidden": (paragraph(run("Ada") + run("rahasia", "<w:vanish/>")), [("paragraph", "Ada")]),
    "shown after all": (paragraph(run("Ada", '<w:vanish w:val="0"/>')), [("paragraph", "Ada")]),
    "footnote": (paragraph(run("Ada") + '<w:r><w:footnoteReference w:id="2"/></w:r>'), [("paragraph", "Ada")]),
    "field": (paragraph("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("7")), [("paragraph", "7")]),
    "text box, told twice": (
        paragraph(
            f"<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{paragraph(run('Kotak'))}</w:txbxContent></mc:Choice>"
            f"<mc:Fallback><w:txbxContent>{paragraph(run('Kotak'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
        ),
        [("paragraph", "Kotak")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WORD)
@pytest.mark.parametrize(
    "space",
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ],
)
def test_what_a_paragraph_of_a_word_file_is(case: str, space: str) -> None:
    body, wanted = WORD[case]
    names = f'xmlns:w="{space}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    styles = (
        '<w:style w:styleId="Judul2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Butir"><w:name w:val="Butir"/><w:pPr><w:numPr/></w:pPr></w:style>'
    )
    data = zipped(**{
        "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {names}>{styles}</w:styles>",
    })  # fmt: skip
    assert [(block.kind, block.text) for block in read_docx(data, "a.docx", None).blocks] == wanted


def encrypted(password: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(article_pdf())))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_pdf_that_only_forbids_changes_is_read() -> None:
    assert len(read("-", stdin=encrypted("")).sentences) == SENTENCES


BOMB = b"<p>" + b"a" * (30 << 20)
TROUBLE: dict[str, tuple[bytes, str]] = {
    "encrypted pdf": (encrypted("rahasia"), "is an encrypted PDF"),
    "pdf of pictures": (pdf([[], []], picture=True), "is a PDF with only pictures of text in it"),
    "pdf without text": (pdf([[]]), "is a PDF with no text in it"),
    "broken pdf": (b"%PDF-1.7\n" + b"\x00\xff" * 500, "is a broken PDF"),
    "cut pdf": (article_pdf()[:300], "is a broken PDF|with no text in it"),
    "broken word": (zipped(**{"word/document.xml": "<w:document"}), "is a broken Word file"),
    "cut word": (docx()[:-400], "is a broken Word file"),
    "swollen word": (zipped(**{"word/document.xml": BOMB}), "unpacks to far too much"),
    "cut epub": (epub()[:-60], "is a broken EPUB"),
    "epub without chapters": (epub(()), "is an EPUB with no text in it"),
    "epub without a chapter file": (epub(**{"OEBPS/a.opf": "<package><spine>"}), "is a broken EPUB"),
    "locked epub": (epub(locked=True), "is an encrypted EPUB"),
    "swollen epub": (epub(**{"OEBPS/z3.xhtml": BOMB}), "unpacks to far too much"),
    "epub that names a file": (
        epub(**{"META-INF/container.xml": '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><c>&x;</c>'}),
        "defines entities, as no article does",
    ),
    "old word file": (b"\xd0\xcf\x11\xe0" + bytes(600), "an old or a locked Office file"),
    "zip": (zipped(**{"a.txt": "Isi."}), "is a zip archive, but no .docx or .epub"),
    "empty feed": (rss(), "is a feed without any item in it"),
    "feed of several": (rss(WHOLE, WHOLE), "is a feed of 2 articles, not one"),
    "feed with a teaser": (rss("Kincir tua berputar lagi di desa itu."), "is a feed with a teaser, not an article"),
    "feed of 100,000 nested tags": (rss("<b>" * 100_000), "teaser|too tangled"),
}


@pytest.mark.parametrize("case", TROUBLE)
def test_refused(case: str) -> None:
    data, said = TROUBLE[case]
    with pytest.raises(SourceError, match=said) as caught:
        read("-", stdin=data)
    assert caught.value.what.startswith("standard input ")
    assert "\n" not in caught.value.what and caught.value.hint


def test_the_hint_for_a_feed_names_its_newest_article() -> None:
    with pytest.raises(SourceError) as caught:
        read("-", stdin=rss(WHOLE, WHOLE))
    assert caught.value.hint.endswith("such as https://contoh.example/1")


def test_a_name_that_promises_what_the_file_is_not(tmp_path: Path) -> None:
    for name, kind in (("a.pdf", "PDF"), ("a.epub", "EPUB"), ("a.docx", "Word file")):
        (tmp_path / name).write_text("Hujan turun sejak pagi tadi.")
        with pytest.raises(SourceError, match=f"is no {kind}"):
            read(str(tmp_path / name))


def test_feeds_are_told_from_pages() -> None:
    assert looks_like_feed('<?xml version="1.0"?>\n<!-- a -->\n<feed xmlns="http://www.w3.org/2005/Atom">')
    assert not looks_like_feed("<html><rss>")
