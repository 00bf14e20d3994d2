"""Articles over several pages: read whole, of one host, through the guard; links of other kinds are not followed."""

import pytest

from podcast.errors import SourceError
from podcast.sources import read
from podcast.sources.paging import place
from tests.test_sources_fetch import Server, allowed, send, server  # noqa: F401 - the fixture

PARTS = (
    ("Warga Lembah Serayu memperbaiki kincir tua selama tiga bulan.", "Kayunya diambil dari jembatan yang dibongkar."),
    ("Kincir itu berhenti dua puluh tahun lalu karena banjir besar.", "Sejak itu padi digiling di kota."),
    ("Pada musim panen mendatang empat puluh keluarga akan memakainya.", "Biayanya diambil dari kas desa."),
)
EVERYTHING = tuple(sentence for part in PARTS for sentence in part)


def page(*parts: tuple[str, ...], links: str = "") -> bytes:
    body = "".join(f"<p>{' '.join(part)}</p>" for part in parts)
    return (
        "<html lang=id><head><title>Kincir Tua Berputar Lagi</title></head><body><article>"
        f"<h1>Kincir Tua Berputar Lagi</h1>"
        f"{body}</article><div class=paging>{links}</div></body></html>"
    ).encode()


def html(data: bytes):  # type: ignore[no-untyped-def]
    return send(200, data, Content_Type="text/html; charset=utf-8")


def test_page_by_page(server: Server) -> None:  # noqa: F811
    at = "/berita/d-7/kincir-tua"
    server.answers[at] = html(page(PARTS[0], links=f'<a href="{at}/2">Halaman selanjutnya</a><a href="/lain/3">3</a>'))
    server.answers[f"{at}/2"] = html(page(PARTS[1], links=f'<a href="{at}">1</a> <a href="{at}/3">3</a>'))
    server.answers[f"{at}/3"] = html(page(PARTS[2], links=f'<a href="{at}/2">«</a>'))
    article = read(server.base + at, fetch=allowed(server))
    assert article.sentences == EVERYTHING
    assert article.url == server.base + at
    assert article.title == "Kincir Tua Berputar Lagi"
    assert read(f"{server.base}{at}/2", fetch=allowed(server)).sentences == EVERYTHING


def test_rel_next_with_a_query(server: Server) -> None:  # noqa: F811
    server.answers["/read/kincir"] = html(page(PARTS[0], links='<link rel="next" href="?page=2">'))
    server.answers["/read/kincir?page=2"] = html(page(PARTS[1], PARTS[2]))
    assert read(f"{server.base}/read/kincir", fetch=allowed(server)).sentences == EVERYTHING


def test_all_in_one_is_preferred(server: Server) -> None:  # noqa: F811
    links = '<a href="?page=2">2</a><a href="?page=all">Show All</a>'
    server.answers["/read/kincir"] = html(page(PARTS[0], links=links))
    server.answers["/read/kincir?page=all"] = html(page(*PARTS))
    assert read(f"{server.base}/read/kincir", fetch=allowed(server)).sentences == EVERYTHING
    server.answers["/read/kincir?page=all"] = send(404)
    server.answers["/read/kincir?page=2"] = html(page(*PARTS[1:]))
    assert read(f"{server.base}/read/kincir", fetch=allowed(server)).sentences == EVERYTHING


def test_a_missing_page_is_an_error_and_can_be_forced(server: Server) -> None:  # noqa: F811
    server.answers["/read/kincir"] = html(page(*PARTS[:2], links='<a href="?page=2">Selanjutnya</a>'))
    server.answers["/read/kincir?page=2"] = send(500)
    with pytest.raises(SourceError, match=r"page=2 cannot be read: the server has a problem"):
        read(f"{server.base}/read/kincir", fetch=allowed(server))
    assert read(f"{server.base}/read/kincir", fetch=allowed(server), force=True).sentences == EVERYTHING[:4]


def test_a_next_page_on_another_host_is_refused(server: Server) -> None:  # noqa: F811
    server.answers["/read/kincir"] = html(page(*PARTS[:2], links='<a href="?page=2">Selanjutnya</a>'))
    server.answers["/read/kincir?page=2"] = send(302, Location="http://127.0.0.9:1/geheim")
    with pytest.raises(SourceError, match=r"127.0.0.9 is a private address"):
        read(f"{server.base}/read/kincir", fetch=allowed(server))
    other = server.base.replace("127.0.0.1", "localhost")
    server.answers["/read/kincir?page=2"] = send(302, Location=f"{other}/asing")
    server.answers["/asing"] = html(page(PARTS[2]))
    fetch = allowed(server).model_copy(update={"allow_hosts": ("127.0.0.1", "localhost")})
    with pytest.raises(SourceError, match="leads to another site"):
        read(f"{server.base}/read/kincir", fetch=fetch)


def test_no_more_than_twenty_pages(server: Server) -> None:  # noqa: F811
    for number in range(1, 40):
        link = f'<a href="/a/kincir-tua/{number + 1}">{number + 1}</a>'
        server.answers[f"/a/kincir-tua/{number}"] = html(page(PARTS[number % 3], links=link))
    server.answers["/a/kincir-tua"] = html(page(PARTS[0], links='<a href="/a/kincir-tua/2">2</a>'))
    with pytest.raises(SourceError, match="more than 20 pages"):
        read(f"{server.base}/a/kincir-tua", fetch=allowed(server, 60))


@pytest.mark.parametrize(
    "links",
    [
        '<link rel="next" href="/read/berita-lain">',
        '<a href="?page=2">Berita lain tentang kincir dan padi di desa tetangga</a>',
        '<div class="komentar"><a href="?page=2">2</a></div>',
        '<a href="?page=2#comments">2</a>',
        '<a href="http://lain.example/read/kincir?page=2">2</a>',
        '<a href="http://[::1?page=2">2</a>',
    ],
)
def test_links_that_are_no_page_of_the_article(server: Server, links: str) -> None:  # noqa: F811
    server.answers["/read/kincir"] = html(page(*PARTS, links=links))
    assert read(f"{server.base}/read/kincir", fetch=allowed(server)).sentences == EVERYTHING


def test_a_date_in_the_path_is_no_page_number() -> None:
    assert place("https://a.example/2024/03/05")[1] == 1
    assert place("https://a.example/read/2024/03/05/kincir-tua?page=3&utm=x") == (
        ("a.example", "/read/2024/03/05/kincir-tua", "utm=x"),
        3,
    )
