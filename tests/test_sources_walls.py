"""Pages that are no article are refused by what they are, however much they say; articles about walls are read."""

from pathlib import Path

import pytest

from podcast.errors import SourceError
from podcast.sources import read
from tests.conftest import Podcast

STORY = (
    "Perahu pustaka itu bersandar di dermaga Kumai pada Selasa pagi.",
    "Warga sembilan desa mengantre sejak subuh untuk meminjam buku.",
    "Bupati Ratna Kusuma menjanjikan perahu kedua pada bulan depan.",
)


def page(title: str, *paragraphs: str, head: str = "", tail: str = "") -> bytes:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<html><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}{tail}</body></html>".encode()


def teasers(count: int) -> str:
    return "".join(
        f'<article><h3><a href="/{n}">Kabar Desa Nomor {n}</a></h3><p>Desa nomor {n} kedatangan perahu pustaka pada '
        f"Selasa pagi.</p></article>"
        for n in range(count)
    )


WALLS = {
    "missing page": (
        page(
            "Laman tidak ditemukan",
            "Maaf, laman yang Anda minta sudah dihapus dari situs kami.",
            "Periksa kembali alamat yang Anda ketik di bilah peramban.",
            "Silakan kembali ke beranda untuk melihat kabar terbaru.",
        ),
        "page was not found",
    ),
    "missing page, only its title tells": (
        page("Error 404 - Kabar Hulu", "Ups! Artikel ini tidak ada lagi.", *STORY),
        "page was not found",
    ),
    "missing page in English": (
        page(
            "Sorry, this page is not available",
            "The link you followed may be broken, or the page may have been removed.",
            "We could not find what you were looking for on our site.",
            "Try searching for it, or go back to the home page.",
        ),
        "page was not found",
    ),
    "consent": (
        page(
            "Privasi Anda",
            "Kami dan 310 mitra kami menyimpan cookie di perangkat Anda.",
            "Dengan persetujuan Anda, data itu dipakai untuk iklan yang sesuai.",
            "Anda dapat menolak atau mengubah pengaturan kapan saja.",
            "Beberapa mitra tidak meminta izin terlebih dahulu.",
        ),
        "cookie notice",
    ),
    "consent in English": (
        page(
            "We value your privacy",
            "We and our 842 technology partners store information on your device.",
            "With your permission we may use precise location data.",
            "You may click to consent, or access more detailed choices below.",
            "Your choices will apply to this website only.",
        ),
        "cookie notice",
    ),
    "proof of a person": (
        page(
            "Just a moment...",
            "Checking your browser before you can go on to the site.",
            "This may take a few seconds to complete.",
            "Please enable JavaScript and cookies to go on from here.",
        ),
        "proof that a person is reading",
    ),
    "paywall": (
        page("Perahu Pustaka", *STORY, "Untuk melanjutkan membaca, silakan berlangganan Kabar Plus. Mulai Rp2.000."),
        "behind a paywall",
    ),
    "paywall in English": (
        page(
            "The floating library",
            "The ferry carried cars for thirty years before the council bought it.",
            "It now carries books to nine villages along the river.",
            "Nobody had asked for it, and everybody came on the first day.",
            "This story is reserved for our subscribers. Subscribe for £1 a week to keep reading.",
        ),
        "behind a paywall",
    ),
    "index": (page("Kabar Terbaru", tail=teasers(9)), "page of teasers"),
    "list of links": (
        page(
            "Indeks", tail=f"<ul>{''.join(f'<li><a href=/{n}>Kabar Desa Nomor {n}</a></li>' for n in range(30))}</ul>"
        ),
        "list of headlines",
    ),
}


@pytest.mark.parametrize(("source", "reason"), WALLS.values(), ids=WALLS)
def test_what_is_no_article_is_refused_by_what_it_is(source: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason) as raised:
        read("-", stdin=source)
    assert "--force" in (raised.value.hint or "")


ARTICLES = {
    "passwords": page(
        "Warga Lupa Kata Sandi Aplikasi Pajak",
        "Ribuan warga lupa kata sandi aplikasi pajak yang baru dibuka pada Senin.",
        '"Lupa kata sandi? Klik di sini, katanya, lalu halaman tidak ditemukan," keluh Rina.',
        "Kantor pajak meminta warga masuk ke akun lewat peramban dahulu.",
        "Gangguan itu akan diperbaiki sebelum Jumat.",
    ),
    "cookies": page(
        "Cookie Pihak Ketiga Dihapus",
        "Peramban itu akan berhenti menerima cookie pihak ketiga mulai bulan depan.",
        "Situs berita kini harus meminta persetujuan pembaca sebelum menyimpan data.",
        '"Kami menghargai privasi Anda," begitu bunyi jendela yang muncul di setiap situs.',
        "Separuh pembaca menekan tombol tolak, menurut survei itu.",
    ),
    "paywalls": page(
        "Koran Hulu Memasang Tembok Bayar",
        "Koran Hulu mulai memasang tembok bayar di situsnya pada Senin.",
        "Pembaca harus berlangganan untuk membaca lebih dari lima artikel sebulan.",
        "Pemimpin redaksi Rina Melati mengatakan iklan tidak lagi cukup.",
        '"Berlangganan untuk membaca itu wajar," kata Rina.',
    ),
    "missing pages": page(
        "Halaman Tidak Ditemukan: Riwayat Sebuah Galat",
        "Halaman galat 404 pertama muncul di sebuah kantor kecil pada 1992.",
        "Nomor itu diambil dari kamar tempat peladen disimpan, menurut cerita lama.",
        "Para pembuatnya membantah cerita itu dalam sebuah wawancara.",
        "Kini banyak situs menghias halaman galat dengan gambar kucing.",
    ),
    "a cookie banner below": page(
        "Perahu Pustaka", *STORY, tail="<div><p>Kami menggunakan cookie di situs ini.</p><button>Terima</button></div>"
    ),
    "a letter offered": page(
        "Perahu Pustaka", *STORY, tail="<p>Subscribe to our newsletter to read more stories like this.</p>"
    ),
    "headings that lead to their own places": page(
        "Lima Hal tentang Perahu Pustaka",
        tail="".join(
            f'<h3><a href="#n{n}">Hal nomor {n}</a></h3><p>Perahu nomor {n} singgah di desa pada Selasa pagi.</p>'
            for n in range(5)
        ),
    ),
}


@pytest.mark.parametrize("source", ARTICLES.values(), ids=ARTICLES)
def test_an_article_about_walls_is_read(source: bytes) -> None:
    article = read("-", stdin=source)
    assert len(article.sentences) >= 3
    assert article.warnings == ()


def test_short_sentences_are_counted_as_such() -> None:
    with pytest.raises(SourceError, match="only one full sentence of 4 words or more"):
        read("-", stdin=b"Jalan ditutup. Hujan masih turun. Warga diminta mencari jalan lain.")


def test_a_prompt_to_pay_is_no_sentence() -> None:
    article = read("-", stdin=WALLS["paywall"][0], force=True)
    assert article.sentences == STORY
    assert article.dropped[-1].reason == "prompt to pay or to log in"
    assert "behind a paywall; it was read all the same" in article.warnings[0]


def test_force_warns(podcast: Podcast, show: Path) -> None:
    source = show / "dinding.html"
    source.write_bytes(WALLS["paywall"][0])
    done = podcast("write", source, "--force", "--json")
    assert done.code == 0
    assert "Warning: " in done.err
    assert "behind a paywall" in done.err
    assert "behind a paywall" in done.document["episodes"][0]["warnings"][0]
