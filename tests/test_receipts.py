"""The auditor passes what the article says and catches what it does not."""

import cProfile
from pathlib import Path
from pstats import Stats

import pytest

from podcast import brief, receipts, sources, writer
from podcast.model import Article, Cast, CastMember, Line, Quote, Script, Section, Show

EXAMPLE = Path(__file__).parent.parent / "examples" / "bank-sampah.txt"
SHOW = Show(
    title="Kopi Sedap",
    author="Redaksi",
    cast=Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca")),
)
ARTICLE = Article(
    title="Tarif parkir naik",
    site="Kabar Uji",
    language="id",
    sentences=(
        "Tarif parkir di Kota Lama naik dari Rp3.000 menjadi Rp5.000 pada Senin (2/11/2026).",
        "Kepala Dinas Perhubungan, Wawan Setia, menyatakan warga Kota Lama tidak perlu membayar di muka.",
        '"Bayar saja saat keluar, jangan lewat calo," kata Wawan.',
        "Pengelola pasar, Dewi Ayu, menilai kenaikan itu terlalu cepat.",
        "Petugas akan memeriksa 12 lokasi mulai pukul 10.30 WIB.",
    ),
    quotes=(Quote(text="Bayar saja saat keluar, jangan lewat calo", speaker="Wawan Setia", sentence=3),),
)


def reasons(text: str, *cited: int, article: Article = ARTICLE) -> list[str]:
    line = Line(speaker="host", text=text, receipts=cited)
    section = Section(id="story", title="Seduhan Utama", lines=(line,))
    script = Script(title=article.title, number=15, language=article.language, sections=(section,))
    return [finding.reason for finding in receipts.check(script, article, SHOW)]


TRUE = [
    ("Tarif parkir di Kota Lama naik dari Rp3.000 menjadi Rp5.000.", 1),
    ("Tarif parkir naik dari tiga ribu menjadi lima ribu rupiah.", 1),
    ("Kenaikannya berlaku Senin, 2 November 2026.", 1),
    ("Wawan menyatakan warga tidak perlu membayar di muka.", 2),
    ("Menurut Wawan Setia, warga tak perlu membayar di muka.", 2),
    ("Apakah warga perlu membayar di muka?", 2),
    ("Begini kata Wawan Setia.", 3),
    ('"Bayar saja saat keluar, jangan lewat calo"', 3),
    ("Dewi Ayu menilai kenaikan itu terlalu cepat.", 4),
    ("Petugas akan memeriksa dua belas lokasi.", 5),
    ("Pertama, petugas akan memeriksa 12 lokasi.", 5),
]


@pytest.mark.parametrize(("text", "cited"), TRUE)
def test_what_the_article_says_passes(text: str, cited: int) -> None:
    assert reasons(text, cited) == []


FALSE = [
    ("Tarif parkir di Kota Lama naik dari Rp3.000 menjadi Rp6.000.", 1, "says Rp6.000,"),
    ("Tarif parkir naik dari tiga ribu menjadi enam ribu rupiah.", 1, "enam ribu"),
    ("Kenaikannya berlaku Senin, 3 November 2026.", 1, "says 3"),
    ("Tarif parkir di Kota Baru naik dari Rp3.000 menjadi Rp5.000.", 1, "Baru"),
    ("Wawan menyatakan warga perlu membayar di muka.", 2, 'leaves out the "not"'),
    ("Dewi menyatakan warga tidak perlu membayar di muka.", 2, "Dewi"),
    ("Menurut Dewi Ayu, warga tidak perlu membayar di muka.", 2, "Dewi"),
    ("Begini kata Dewi Ayu.", 3, "Dewi"),
    ('"Bayar saja saat masuk, jangan lewat calo"', 3, "not word for word"),
    ("Wawan menilai kenaikan itu terlalu cepat.", 4, "Wawan"),
    ("Dewi Ayu menilai kenaikan itu tidak terlalu cepat.", 4, "denies"),
    ("Petugas tidak akan memeriksa 12 lokasi.", 5, "denies"),
    ("Petugas memeriksa 12 lokasi karena maraknya pungutan liar, pencurian, serta kemacetan panjang.", 5, "only"),
    ("Pengelola pasar menilai kenaikan itu terlalu cepat karena tarif parkir naik.", 4, "gives a reason"),
    ("Akibatnya, petugas akan memeriksa 12 lokasi.", 5, "gives a reason"),
    ("Petugas akan memeriksa 12 lokasi.", 9, "cites sentence 9"),
]


@pytest.mark.parametrize(("text", "cited", "reason"), FALSE)
def test_what_the_article_does_not_say_is_caught(text: str, cited: int, reason: str) -> None:
    assert any(reason in found for found in reasons(text, cited)), reasons(text, cited)


@pytest.mark.parametrize(
    "text",
    [
        "Kenapa begitu?",
        "Selamat pagi, Sobat Kopi! Saya Sari.",
        "Ini edisi kelima belas.",
        "Ceritanya kami ambil dari Kabar Uji.",
        "Cerita lengkapnya ada dalam artikel berjudul Tarif parkir naik.",
    ],
)
def test_chat_needs_no_receipt(text: str) -> None:
    assert reasons(text) == []


@pytest.mark.parametrize(
    "text", ["Tarifnya lima ribu, lho.", "Kata Wawan begitu.", 'Katanya "bayar saja".', "Ini edisi keenam belas."]
)
def test_chat_states_nothing(text: str) -> None:
    assert reasons(text)


@pytest.mark.parametrize(
    ("language", "lines", "named", "stated"),
    [
        (
            "en",
            ["Good morning, coffee friends!", "Welcome to Kopi Sedap.", "Morning, coffee friends! How are you today?"],
            "The Good Hope left Welcome Bay behind the Morning Star on Monday.",
            "Hope sank.",
        ),
        (
            "id",
            ["Selamat pagi, Sobat Kopi!"],
            "Kapal itu bertolak dari Jalan Selamat Riyadi pada Senin.",
            "Riyadi kebanjiran.",
        ),
    ],
)
def test_the_hosts_own_phrases_name_nothing(language: str, lines: list[str], named: str, stated: str) -> None:
    article = Article(title="t", language=language, sentences=(named,))
    for text in lines:
        assert reasons(text, article=article) == []
    assert reasons(stated, article=article)


def test_every_line_of_the_example_holds() -> None:
    article = sources.read(str(EXAMPLE))
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    assert receipts.check(script, article, SHOW) == []
    assert sum(bool(line.receipts) for line in script.lines) > 25


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Pasar dibuka pada 6 Juli 2026 setelah 9 bulan.", True),
        ("Pasar dibuka pada 9 Juli 2026 setelah sembilan bulan.", False),
        ("Pasar dibuka pada 6 Juli 2026 setelah enam bulan.", False),
    ],
)
def test_a_number_keeps_its_unit(text: str, holds: bool) -> None:
    article = Article(title="Pasar", language="id", sentences=("Pasar dibuka (6/7/2026) setelah sembilan bulan.",))
    assert (reasons(text, 1, article=article) == []) is holds


COUNTED = Article(
    title="Banjir",
    language="id",
    sentences=(
        "Sebanyak 11 orang mengungsi selama tiga puluh hari di 63 kabupaten sejak Rabu (17/11/2026).",
        "Timnas menang 1-0, dan dari 68 pasal hanya 67 yang disepakati.",
    ),
)


@pytest.mark.parametrize(
    ("text", "cited", "holds"),
    [
        ("Sebanyak 11 orang mengungsi selama 30 hari di 63 kabupaten.", 1, True),
        ("Sebanyak sebelas warga mengungsi.", 1, False),
        ("Sebanyak 11 keluarga mengungsi selama 30 hari.", 1, False),
        ("Sebanyak 11 orang mengungsi selama tiga puluh bulan.", 1, False),
        ("Sebanyak 11 orang mengungsi di 63 desa.", 1, False),
        ("Rabu, 17 November 2026.", 1, True),
        ("Kamis, 17 November 2026.", 1, False),
        ("Timnas menang 1-0.", 2, True),
        ("Timnas menang 1-1.", 2, False),
        ("Dari 68 pasal hanya 68 yang disepakati.", 2, False),
    ],
)
def test_what_is_counted_stays_what_it_is(text: str, cited: int, holds: bool) -> None:
    assert (reasons(text, cited, article=COUNTED) == []) is holds, reasons(text, cited, article=COUNTED)


def test_a_quotation_belongs_to_whoever_is_announced() -> None:
    article = Article(
        title="Sungai",
        language="id",
        sentences=("Pasijah menyebut airnya keruh.", '"Air sungai itu sudah lama tidak jernih," kata Ashar.'),
        quotes=(
            Quote(text="Pasijah menyebut airnya keruh.", speaker="Pasijah", sentence=1),
            Quote(text="Air sungai itu sudah lama tidak jernih", speaker="Ashar", sentence=2),
        ),
    )

    def found(intro: str) -> list[str]:
        lines = (
            Line(speaker="host", text=intro, receipts=(1, 2)),
            Line(speaker="reader", text='"Air sungai itu sudah lama tidak jernih"', receipts=(2,)),
        )
        section = Section(id="voices", title="Kata Narasumber", lines=lines)
        script = Script(title="t", number=15, language="id", sections=(section,))
        return [finding.reason for finding in receipts.check(script, article, SHOW)]

    assert found("Begini kata Ashar.") == []
    assert any("Ashar" in reason for reason in found("Begini kata Pasijah."))


@pytest.mark.parametrize(
    ("text", "holds"),
    [("Sebanyak 11 {orang|o rang} mengungsi.", True), ("Sebanyak {11|sebelas} orang mengungsi.", True),
     ("Sebanyak {11|dua puluh} orang mengungsi.", False)],
)  # fmt: skip
def test_a_hint_says_no_other_number(text: str, holds: bool) -> None:
    assert (reasons(text, 1, article=COUNTED) == []) is holds


def test_a_long_statement_is_held_against_its_sentence_in_bounded_work() -> None:
    """Every pair of its names and opposites, against every place of them: 400 words took half a minute."""
    words = " ".join(("naik", "turun", "Rina", "buka", "tutup")[number % 5] for number in range(400))
    article = Article(title="Harga", language="id", sentences=(f"Harga {words}.", "Kata Rina itu mahal."))
    profile = cProfile.Profile()
    profile.runcall(reasons, f"Harga {words}.", 1, article=article)
    assert Stats(profile).total_calls < 5_000_000  # type: ignore[attr-defined]
