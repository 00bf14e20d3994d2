"""PDFs as programs make them: columns, running heads, broken words, a browser's own lines, encryption."""

import io
from itertools import pairwise

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.errors import DependencyError
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from podcast.errors import SourceError
from podcast.model import Article
from podcast.sources import read
from podcast.sources.pdf import read_pdf

TITLE = "Kapal Pustaka Singgah di Sembilan Desa"
TEXT = (
    "Sebuah kapal penyeberangan kini menjadi perpustakaan di hulu Sungai {}. Kapal itu membawa 4.500 buku.",
    '"Kami ingin sesuatu yang mendatangi warga {}," kata Bupati Ratna Kusuma. Biayanya mencapai Rp1,2 miliar.',
    "Pustakawan Rina Melati mengatakan kapal itu singgah di {} setiap pekan. Anak-anak boleh membawa pulang satu buku.",
    "Di Desa {}, puluhan anak sudah menunggu di dermaga sejak pukul enam pagi. Sebagian datang dengan perahu kecil.",
)
PARAGRAPHS = [text.format(name) for name in ("Kumai", "Arut", "Lamandau", "Seruyan", "Katingan") for text in TEXT]
FACE = ParagraphStyle(
    "text", parent=getSampleStyleSheet()["Normal"], alignment=4, fontSize=10, leading=12.5, spaceAfter=6
)


def decorated(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(50, 820, "Warta Hulu | Edisi Maret 2024")
    canvas.drawRightString(545, 25, f"Halaman {document.page}")


def made(columns: int, *, height: int = 740) -> bytes:
    """A PDF of the paragraphs in columns of ``height`` points, with a running head and page numbers."""
    data = io.BytesIO()
    document = BaseDocTemplate(data, pagesize=A4, author="Dewi Anjani")
    width = (A4[0] - 100 - (columns - 1) * 20) / columns
    frames = [Frame(50 + place * (width + 20), 50, width, height) for place in range(columns)]
    document.addPageTemplates(PageTemplate(frames=frames, onPage=decorated))
    large = ParagraphStyle("title", parent=FACE, fontSize=18, leading=24, alignment=0)
    document.build([Paragraph(TITLE, large), *(Paragraph(text, FACE) for text in PARAGRAPHS)])
    return data.getvalue()


def sealed(password: str, algorithm: str) -> bytes:
    writer, data = PdfWriter(), io.BytesIO()
    for page in PdfReader(io.BytesIO(made(1))).pages:
        writer.add_page(page)
    writer.encrypt(password, "owner", algorithm=algorithm)
    writer.write(data)
    return data.getvalue()


def paragraphs(article: Article) -> list[str]:
    starts = [*article.paragraphs, len(article.sentences) + 1]
    return [" ".join(article.sentences[a - 1 : b - 1]) for a, b in pairwise(starts)]


@pytest.mark.parametrize(("columns", "height"), [(1, 740), (1, 300), (2, 740), (2, 260), (3, 740)])
def test_reading_order_and_running_heads(columns: int, height: int) -> None:
    article = read("-", stdin=made(columns, height=height))
    assert " ".join(article.sentences) == " ".join(PARAGRAPHS)
    assert article.title == TITLE
    assert article.byline == "Dewi Anjani"
    heads = {gone.text for gone in article.dropped if gone.reason == "running head"}
    assert {"Warta Hulu | Edisi Maret 2024", "Halaman 1"} <= heads


@pytest.mark.parametrize("columns", [1, 2])
def test_paragraphs_stay_apart(columns: int) -> None:
    assert paragraphs(read("-", stdin=made(columns))) == PARAGRAPHS


def test_lines_that_a_browser_prints_and_broken_words() -> None:
    pages = (
        ("Kapal tua itu kini menjadi perpus-", "takaan terapung yang dikunjungi anak-", "anak dari sembilan desa."),
        ("Bukunya dikembalikan pada kun-", "jungan berikutnya, tanpa kartu, denda,", "atau tanda tangan."),
    )
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4)
    for number, lines in enumerate(pages, 1):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(30, 825, f"11/23/26, 8:30 AM {TITLE}")
        canvas.drawString(30, 15, f"https://contoh.example/kapal?page=all {number}/2")
        canvas.setFont("Times-Roman", 12)
        for place, line in enumerate(lines):
            canvas.drawString(50, 700 - 15 * place, line)
        canvas.showPage()
    canvas.save()
    assert read("-", stdin=data.getvalue(), force=True).sentences == (
        "Kapal tua itu kini menjadi perpustakaan terapung yang dikunjungi anak-anak dari sembilan desa.",
        "Bukunya dikembalikan pada kunjungan berikutnya, tanpa kartu, denda, atau tanda tangan.",
    )


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_encrypted_but_open_to_all(algorithm: str) -> None:
    assert " ".join(read("-", stdin=sealed("", algorithm)).sentences) == " ".join(PARAGRAPHS)


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_locked(algorithm: str) -> None:
    with pytest.raises(SourceError, match="is an encrypted PDF"):
        read("-", stdin=sealed("rahasia", algorithm))


def test_encrypted_with_aes_where_nothing_can_open_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> None:
        raise DependencyError("cryptography>=3.1 is required for AES algorithm")

    monkeypatch.setattr(PdfReader, "decrypt", missing)
    with pytest.raises(SourceError, match=r"a\.pdf is a PDF encrypted with AES") as caught:
        read_pdf(sealed("", "AES-128"), "a.pdf", None)
    assert "kopi-sedap[pdf]" in str(caught.value.hint)
