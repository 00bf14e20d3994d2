"""The brief: the lead, something of every part and speaker, within the time there is."""

from podcast import brief
from podcast.model import Article, Denial, Part, Quote

SENTENCES = (
    "Pemerintah kota membuka jembatan baru bagi pejalan kaki pada Senin.",
    "Jembatan itu sepanjang 420 meter dan menghabiskan Rp38 miliar.",
    "Hal itu disambut gembira oleh warga di kedua tepi sungai.",
    '"Kami sudah lama menunggu jembatan ini," kata Rina Dewi.',
    "Pedagang di jembatan lama khawatir pembeli berkurang.",
    '"Tidak ada yang bertanya kepada kami," ujar Slamet Riyadi.',
    "Pemerintah kota menyiapkan dana bagi pedagang yang merugi.",
)
ARTICLE = Article(
    title="Jembatan pejalan kaki dibuka",
    language="id",
    sentences=SENTENCES,
    paragraphs=(1, 4, 5, 7),
    parts=(Part(first=1), Part(heading="Pedagang", first=5)),
    quotes=(
        Quote(text="Kami sudah lama menunggu jembatan ini", speaker="Rina Dewi", sentence=4),
        Quote(text="Tidak ada yang bertanya kepada kami", speaker="Slamet Riyadi", sentence=6),
    ),
)


def numbers(article: Article, minutes: float) -> list[int]:
    return [number for point in brief.summarise(article, minutes=minutes).points for number in point.sentences]


def test_a_short_article_is_told_whole() -> None:
    assert numbers(ARTICLE, 4) == [1, 2, 3, 4, 5, 6, 7]


def test_a_short_edition_keeps_lead_parts_and_speakers() -> None:
    told = numbers(ARTICLE, 0.95)
    assert 1 in told
    assert {4, 6} <= set(told)
    assert len(told) < len(SENTENCES)


def test_a_sentence_that_leans_never_stands_alone() -> None:
    points = brief.summarise(ARTICLE, minutes=4).points
    assert (2, 3) in [point.sentences for point in points]


def test_the_same_thing_is_not_told_twice() -> None:
    twice = ARTICLE.model_copy(update={"sentences": (*SENTENCES, SENTENCES[0])})
    assert 8 not in numbers(twice, 4)


def test_the_gist_is_the_first_sentence_that_is_no_quote() -> None:
    assert brief.summarise(ARTICLE, minutes=4).gist == SENTENCES[0]


def test_a_lineup_is_not_told() -> None:
    lineup = "Tim Kota: Andi; Budi, Cecep, Dedi; Eko, Feri, Gani; Hadi."
    longer = ARTICLE.model_copy(update={"sentences": (*SENTENCES, lineup)})
    assert 8 not in numbers(longer, 4)


FILLER = tuple(
    f"Pada {day} pagi, petugas {who} {did} di tepi Kali {where}."
    for day, who, did, where in (
        ("Senin", "kebersihan", "mengangkut ranting kering", "Melati"),
        ("Selasa", "taman", "menanam bibit mangga", "Kenanga"),
        ("Rabu", "penerangan", "mengganti lampu jalan", "Mawar"),
        ("Kamis", "pengairan", "mengukur tinggi air", "Anggrek"),
        ("Jumat", "kesehatan", "membagikan obat nyamuk", "Cempaka"),
        ("Sabtu", "pasar", "mengecat lapak ikan", "Dahlia"),
    )
)


def longer(*sentences: str, **more: object) -> Article:
    lead = "Pengurus koperasi menuding ketuanya memakai uang anggota untuk membeli mobil pribadi pada Senin."
    told = (lead, *FILLER, *sentences)
    return Article(title="Koperasi", language="id", sentences=told, paragraphs=tuple(range(1, len(told) + 1)), **more)


def test_denials_are_told_first_and_however_short_the_edition_is() -> None:
    where = "melalui pengacara dalam pertemuan di kantor notaris pada Selasa siang."
    also = "Bendahara Wulan membantahnya dalam surat terbuka yang dibacakan pada Rabu malam."
    denials = (Denial(sentence=8, who="Hendra", accusation=1), Denial(sentence=9, who="Wulan", accusation=1))
    assert numbers(longer(f"Hendra membantahnya {where}", also, denials=denials), 0.5) == [1, 8, 9]
    assert 8 not in numbers(longer(f"Hendra menyapanya {where}"), 0.5)


def test_what_decides_a_story_is_told_before_what_fills_it() -> None:
    assert 8 in numbers(longer("Rapat anggota memutuskan ketuanya diberhentikan dengan 41 suara."), 0.8)
    assert 8 not in numbers(longer("Rapat anggota berlangsung di balai desa dengan 41 kursi."), 0.8)


def test_what_an_entry_means_is_told_before_what_else_stands_under_it() -> None:
    steps = (
        "Turunkan layar",
        "Letakkan layar sepuluh sentimeter di bawah garis mata Anda.",
        "Mata lelah, perih, dan berair karena layar terang.",
        "Kompres hangat",
        "Basahi handuk kecil dengan air hangat lalu letakkan di kelopak.",
        "Minyak mata yang mencair mencegah mata lelah dan perih.",
        "Atur cahaya",
        "Jauhkan lampu meja dari permukaan layar supaya tidak silau.",
        "Silau lampu meja membuat mata lelah dan berair.",
    )
    sentences = ("Mata perih dapat dicegah dengan tiga langkah.", *steps)
    article = Article(title="Mata lelah, perih, dan berair", language="id", sentences=sentences,
                      paragraphs=tuple(range(1, 11)), entries=(2, 5, 8))  # fmt: skip
    assert {2, 3, 5, 6, 8, 9} <= set(numbers(article, 1.1))
