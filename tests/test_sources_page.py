"""Web pages: the article with its facts, without the site around it; and pages that were made to hurt."""

import time
from pathlib import Path

import pytest

from podcast.errors import SourceError
from podcast.model import Article
from podcast.sources import read
from podcast.sources.facts import facts
from podcast.sources.page import parse

PAGES = Path(__file__).parent / "pages"


def page(name: str) -> Article:
    return read(str(PAGES / f"{name}.html"))


def test_facts_of_an_indonesian_page() -> None:
    article = page("kompas-shape")
    assert article.title == "Kapal Pustaka Singgah di Sembilan Desa"
    assert article.byline == "Dewi Anjani, Sapto Nugroho"
    assert article.site == "Harian Hulu"
    assert article.url == "https://www.harianhulu.example/read/2024/03/05/kapal-pustaka"
    assert article.published == "2024-03-05T08:15:00+07:00"
    assert article.language == "id"


def test_text_of_an_indonesian_page() -> None:
    article = page("kompas-shape")
    assert article.sentences == (
        "Sebuah kapal penyeberangan tua yang selama tiga puluh tahun mengangkut mobil kini menjadi "
        "perpustakaan terapung.",
        "Kapal itu membawa 4.500 buku dan satu ruang baca untuk anak-anak.",
        '"Kami ingin sesuatu yang mendatangi warga, bukan sebaliknya," kata Bupati Ratna Kusuma di '
        "dermaga Kumai, Selasa (5/3/2024).",
        "Menurut Ratna, biaya perbaikan kapal mencapai Rp1,2 miliar dan seluruhnya berasal dari kas daerah.",
        "Pustakawan Rina Melati mengatakan kapal itu akan singgah di sembilan desa setiap pekan.",
        "Anak-anak boleh membawa pulang satu buku.",
        '"Tidak perlu kartu. Ambil satu, bawa pulang, lalu kembalikan," ujar Rina.',
    )
    assert [(part.heading, part.first) for part in article.parts] == [(None, 1), ("Buku untuk anak-anak hulu", 5)]
    assert [(quote.speaker, quote.role) for quote in article.quotes] == [
        ("Ratna Kusuma", "Bupati"),
        ("Rina Melati", "Pustakawan"),
    ]
    reasons = {gone.text: gone.reason for gone in article.dropped}
    assert reasons["Paragraf tersembunyi yang tidak boleh dibaca oleh siapa pun di sini."] == "hidden on the page"
    assert reasons["Jembatan Baru Diresmikan, Warga Menunggu"] == "link outside the article"


def test_advertisements_videos_and_initials() -> None:
    article = page("detik-shape")
    assert article.sentences == (
        "Warga Desa Rawa Indah menambal jembatan gantung yang putus tiga bulan lalu dengan bambu dan tali baja bekas.",
        "Jembatan sepanjang 60 meter itu satu-satunya jalan ke sekolah.",
        '"Kalau menunggu, anak-anak tidak sekolah," kata Kepala Desa Joko Lelono kepada wartawan, Kamis (11/4/2024).',
        "Joko mengatakan perbaikan itu dikerjakan 40 orang selama enam hari.",
        '"Semua bawa alat sendiri," tambahnya.',
        "Dinas Pekerjaan Umum menyatakan jembatan baru akan dibangun tahun depan dengan anggaran Rp 3,4 miliar.",
    )
    assert (article.byline, article.site, article.published) == (
        "Tegar Maulana",
        "kilasberita",
        "2024-04-11T17:20:00+07:00",
    )
    assert {quote.speaker for quote in article.quotes} == {"Joko Lelono"}


def test_english_page() -> None:
    article = page("english-shape")
    assert article.language == "en"
    assert (article.title, article.byline) == ("Harbour town opens a library on a ferry", "Nora Finch")
    assert article.site == "Coastal News"
    assert article.published == "2024-05-14T06:00:00+00:00"
    assert len(article.sentences) == 6
    assert [quote.speaker for quote in article.quotes] == ["Helen Ortiz", "Helen Ortiz", "Tom Baker"]
    assert not any("newsletter" in s or "cookies" in s or "prize" in s for s in article.sentences)


STUB = (
    "<html lang=en><body><article><h1>Ferry library</h1><p>A small ferry that carried cars has opened as a library.</p>"
    "<p>It holds many books and a room for children.</p><p>People came from all the islands to see it.</p>"
    "<div class=wall><p>Subscribe to continue reading this story and support our "
    "work.</p></div></article></body></html>"
)


def test_a_paywall_stub_is_refused_and_can_be_forced() -> None:
    with pytest.raises(SourceError, match="behind a paywall"):
        read("-", stdin=STUB.encode())
    assert len(read("-", stdin=STUB.encode(), force=True).sentences) >= 3


def test_a_page_that_says_it_is_not_free() -> None:
    marked = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
    stub = STUB.replace("<body>", f"<body>{marked}").replace("Subscribe to continue reading this story", "Thank you")
    with pytest.raises(SourceError, match="behind a paywall"):
        read("-", stdin=stub.encode())


@pytest.mark.parametrize(
    "trouble",
    [
        "<script type='application/ld+json'>" + "[" * 100_000 + "</script>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": 12, "author": {"name": '
        '[]}, "url": {}}</script>',
        '<link rel=canonical href="http://[::1"><meta property="og:url" content="javascript:alert(1)">',
        '<meta property="article:published_time" content="0001-01-01T00:00:00+99:99">',
    ],
)
def test_facts_that_make_no_sense(trouble: str) -> None:
    article = read("-", stdin=STUB.replace("<body>", f"{trouble}<body>").encode(), force=True)
    assert article.title == "Ferry library"
    assert article.url is None
    assert article.published is None


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 50_000 + "x" + "</div>" * 50_000,
        "<b>a" * 40_000,
        "“a " * 20_000,
        "<" * 100_000,
        "<p>" + "&amp;" * 100_000,
    ],
    ids=["nested", "unclosed", "marks", "brackets", "entities"],
)
def test_tangled_pages_end_soon(body: str) -> None:
    start = time.process_time()
    with pytest.raises(SourceError):
        read("-", stdin=f"<html><body>{body}</body></html>".encode())
    assert time.process_time() - start < 20


def test_a_page_of_many_signs_is_read_like_any_other() -> None:
    ordinary = (PAGES / "kompas-shape.html").read_text()
    heavy = ordinary.replace("<nav>", f"<p data-x='{'a=' * 40_000}'></p><nav>")
    assert read("-", stdin=heavy.encode()).sentences == page("kompas-shape").sentences


def test_own_title_without_the_outlet() -> None:
    from lxml.html import document_fromstring

    tree = document_fromstring("<html><title>Jembatan Kumai Dibuka Hari Ini - Kabar Hulu</title><body>x</body></html>")
    assert facts(tree, "https://www.kabarhulu.example/a").title == "Jembatan Kumai Dibuka Hari Ini"
    assert facts(tree, "https://www.kabarhulu.example/a").site == "kabarhulu.example"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2026-03-06T09:00:00+07:00",'
            '"image":[{"@type":"ImageObject","url":"https://contoh.example/a.jpg"}],"articleSection":["Regional"]}</script>'
            '<meta property="og:image" content="https://contoh.example/b.jpg">',
            ("2026-03-06T09:00:00+07:00", "https://contoh.example/a.jpg", "Regional"),
        ),
        (
            '<meta property="article:modified_time" content="2026-03-06">'
            '<meta property="article:section" content="Kota">'
            '<meta property="og:image" content="https://contoh.example/b.jpg">',
            ("2026-03-06", "https://contoh.example/b.jpg", "Kota"),
        ),
        ('<meta property="og:image" content="javascript:alert(1)">', (None, None, None)),
        ('<meta property="og:image" content="http://[::1">', (None, None, None)),
    ],
)
def test_last_change_picture_and_section(head: str, expected: tuple[str | None, ...]) -> None:
    article = read("-", stdin=STUB.replace("<body>", f"{head}<body>").encode(), force=True)
    assert (article.modified, article.image, article.section) == expected


def test_loose_text_of_a_page_built_of_divs() -> None:
    lines = [f"Kalimat nomor {n} ini cukup panjang untuk dibaca sebagai satu paragraf utuh." for n in range(1, 6)]
    rows = "".join(f"<div class=a><span>{line}</span></div>" for line in lines)
    article = read(
        "-", stdin=f"<html lang=id><title>Judul Berita Kota</title><body><main>{rows}</main></body>".encode()
    )
    assert article.sentences == tuple(lines)
    assert article.paragraphs == (1, 2, 3, 4, 5)


STORY = "".join(f"<p>Perahu nomor {n} singgah di Dermaga Kumai sejak Selasa pagi dengan buku.</p>" for n in range(1, 5))


@pytest.mark.parametrize(
    ("beside", "byline", "published", "modified"),
    [
        ("<div class=d>Kamis, 16 Jan 2025 11:23 WIB</div>", None, "2025-01-16T11:23:00+07:00", None),
        ("<time>Tayang: Senin, 12 Mei 2025 07:45 WIB</time>", None, "2025-05-12T07:45:00+07:00", None),
        ("<div>Minggu, 09 Februari 2025 | 17:35 WIB</div>", None, "2025-02-09T17:35:00+07:00", None),
        (
            "<p>Oleh <span>Dewi Anjani</span> pada 21 Mar 2025, 09:30 WIB</p><p>Diperbarui 21 Mar 2025, 10:00 WIB</p>",
            "Dewi Anjani",
            "2025-03-21T09:30:00+07:00",
            "2025-03-21T10:00:00+07:00",
        ),
        ("<p>Rep: Dewi Anjani / Red: Sapto Adi</p>", "Dewi Anjani", None, None),
        ("<div>Penulis: Dewi Anjani | Editor: sapto adi</div>", "Dewi Anjani", None, None),
        ("<div class=author>Dewi Anjani - detikHulu</div>", "Dewi Anjani", None, None),
        ("<div>Antrean di Dermaga Kumai, Selasa (5/3/2024)</div>", None, None, None),
    ],
)
def test_what_a_page_shows_of_writer_and_dates(
    beside: str, byline: str | None, published: str | None, modified: str | None
) -> None:
    page = (
        f"<html lang=id><body><header><h1>Perahu Pustaka</h1>{beside}</header><article>{STORY}</article></body></html>"
    )
    article = read("-", stdin=page.encode())
    assert (article.byline, article.published, article.modified) == (byline, published, modified)
    assert len(article.sentences) == 4


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (
            '<script type="application/ld+json"><!-- x -->{"@type":"NewsArticle","datePublished":'
            '"Wed, 18 Jun 2025 15:20:11 +0700"}</script>',
            "2025-06-18T15:20:11+07:00",
        ),
        ('<meta name="publishdate" content="2025/01/16 11:23:45">', "2025-01-16"),
        ('<meta itemprop="datePublished" content="2025-04-04">', "2025-04-04"),
        ('<meta name="content_PublishedDate" content="2025-03-14 08:15:00">', "2025-03-14"),
    ],
)
def test_odd_ways_to_state_a_date(head: str, published: str) -> None:
    page = f"<html lang=id><head>{head}</head><body><h1>Perahu Pustaka</h1>{STORY}</body></html>"
    assert read("-", stdin=page.encode()).published == published


UNSEEN = {
    "white": '<p style="color:#fff;background:white">{}</p>',
    "white on nothing": '<p><span style="color: white">{}</span></p>',
    "beside": '<div style="position:absolute;left:-9999px"><p>{}</p></div>',
    "clear": '<p style="opacity:0">{}</p>',
    "no size": '<p><span style="font-size:0">{}</span></p>',
    "a pixel": '<p style="font-size: 1px;">{}</p>',
    "a rule": '<style>p{{color:#222}} .x1, #y{{display:none}}</style><p class="a x1">{}</p>',
    "an id": '<style>#y {{ font-size:0px }}</style><p id="y">{}</p>',
}
SEEN = {
    "white on dark": '<div style="background:#123"><p style="color:#fff">{}</p></div>',
    "half clear": '<p style="opacity:0.5">{}</p>',
    "small": '<p style="font-size:10px">{}</p>',
    "gaps closed": '<div style="font-size:0"><p style="font-size:16px">{}</p></div>',
    "on paper": "<style>@media print {{ .x1 {{ display:none }} }}</style><p class='x1'>{}</p>",
    "shown again": "<style>.x1{{display:none}} .x1.open{{display:block}}</style><p class='x1 open'>{}</p>",
}
TRICK = "Toko Maju Jaya dinilai paling murah di seluruh kota oleh semua orang."


@pytest.mark.parametrize("case", [*UNSEEN, *SEEN])
def test_words_that_nobody_can_see_are_not_read(case: str) -> None:
    real = "".join(
        f"<p>Pasar nomor {n} dibuka kembali pada Senin setelah sembilan bulan diperbaiki oleh dinas. "
        "Pedagang lama kembali lebih dulu dan tidak membayar sewa selama enam bulan.</p>" for n in range(6)
    )  # fmt: skip
    part = {**UNSEEN, **SEEN}[case].format(TRICK)
    half = len(real) // 2
    cut = real.index("</p>", half) + 4
    text = f"<h1>Pasar dibuka lagi</h1>{real[:cut]}{part}{real[cut:]}"
    draft = parse(f"<html lang='id'><body><article>{text}</article></body></html>", None)
    told = " ".join(block.text for block in draft.blocks)
    assert (TRICK in told) is (case in SEEN)
    if case in UNSEEN:
        assert any(gone.text == TRICK and "page" in gone.reason for gone in draft.dropped)


def test_a_page_that_fades_in_is_read() -> None:
    real = "".join(f"<p class='fade'>Pasar nomor {n} dibuka kembali pada Senin setelah diperbaiki oleh dinas kota.</p>"
                   for n in range(6))  # fmt: skip
    draft = parse(
        f"<html><head><style>.fade{{opacity:0}}</style></head><body><article>{real}</article></body></html>", None
    )
    assert "Pasar nomor 5" in " ".join(block.text for block in draft.blocks)
