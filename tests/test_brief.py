"""The brief: the lead, something of every part and speaker, within the time there is."""

from pathlib import Path

from podcast import brief, sources
from podcast.brief import choosing, company, covering, worth
from podcast.languages.ear import Ear
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


GOALS = (
    "Danu membuka keunggulan tuan rumah lewat tendangan bebas pada menit ke-9.",
    "Rio menyamakan kedudukan lewat sundulan pada menit ke-40.",
    "Galih mencetak gol ketiga lewat titik putih pada menit ke-88.",
)


def test_every_goal_of_a_match_is_told() -> None:
    assert {8, 9, 10} <= set(numbers(longer(*GOALS), 1))
    chances = (text.replace("pada menit", "tanpa hasil, hampir pada menit") for text in GOALS)
    assert not {8, 9, 10} <= set(numbers(longer(*chances), 1)), "a chance is no goal"


def test_what_changed_everything_is_told_before_what_fills_it() -> None:
    turn = "Perubahan datang pada 2021 ketika anak sulungnya pulang dan membuka toko daring."
    assert 8 in numbers(longer(turn), 0.8)
    assert 8 not in numbers(longer(turn.replace("Perubahan", "Surat lamaran")), 0.8)


def test_the_however_right_after_a_sentence_comes_with_it() -> None:
    told = longer("Rapat memutuskan koperasi dibubarkan dengan 41 suara.", "Namun, notaris belum membacakan aktanya.")
    groups = {number: (number,) for number in range(1, 10)}
    together = told.model_copy(update={"paragraphs": told.paragraphs[:-1]})
    assert (9,) in company.needed_by(together, Ear(together), (8,), groups)
    assert (9,) not in company.needed_by(told, Ear(told), (8,), groups), (
        "in another paragraph it is about something else"
    )


def test_a_view_of_others_comes_with_its_answer() -> None:
    said = (
        "Pembela koperasi punya alasan yang patut didengar dan memutuskan tetap tinggal.",
        "Uang pinjaman, kata mereka, menghidupi keluarga.",
        "Saya tidak membantahnya.",
        "Namun, pinjaman tanpa bunga hanya dinikmati pengurus.",
    )
    told = longer(*said)
    together = told.model_copy(update={"paragraphs": told.paragraphs[:8]})
    assert {8, 9, 11} <= set(numbers(together, 1.2))
    assert 11 not in numbers(told, 1.2)


def test_what_comes_next_is_told_where_there_is_room_for_more_than_the_news() -> None:
    def must(sentence: str, stretches: int) -> list[tuple[int, ...]]:
        told = longer(sentence, "Tukang parkir menyapu halaman koperasi itu setiap sore.")
        groups = [(number,) for number in (9, 7, 8, 6, 5, 4, 3, 2, 1)]
        return covering.first_of_all(told, Ear(told), groups, [], stretches)

    ahead = "Rapat anggota berikutnya dijadwalkan pada pekan depan di balai desa."
    assert (8,) in must(ahead, 4)
    assert (8,) not in must(ahead, 2)
    assert (8,) not in must("Rapat anggota yang lama diadakan pada pekan lalu di balai desa.", 4)


def test_what_counts_itself_or_was_announced_comes_with_the_sentence_before() -> None:
    said = (
        "Koperasi itu hanya bertahan bila dua syarat dipenuhi.",
        "Pertama, anggota membayar iuran.",
        "Kedua, laporan dibacakan.",
        "Petaka bagi pengurus datang pada Kamis sore.",
        "Polisi menyegel kantor koperasi.",
    )
    told = longer(*said)
    together = told.model_copy(update={"paragraphs": (*range(1, 9), 11)})
    groups = {number: (number,) for number in range(1, 13)}
    assert {(9,), (10,)} <= set(company.needed_by(together, Ear(together), (8,), groups))
    assert (12,) in company.needed_by(together, Ear(together), (11,), groups)
    assert (10,) not in company.needed_by(together, Ear(together), (7,), groups)


SCENE = (
    "Pukul empat pagi, Bu Tarmi sudah mengaduk adonan kue di dapur rumahnya di Desa Karang.",
    "Dapur itu berdinding bambu.",
    "Selama sebelas tahun Bu Tarmi menjual kue di pasar desa.",
    "Setiap hari ia membawa dua tampah kue ke pasar.",
    "Pasar itu kini sepi pembeli karena jalan baru dibuka di luar desa.",
    "Pada Mei, pasar desa ditutup.",
    "Seorang guru bernama Galih lalu memotret kue itu untuk majalah sekolah.",
    "Foto itu mengubah segalanya.",
    "Dalam sepekan, tiga hotel di kota memesan kue dari dapur Bu Tarmi.",
    "Pemerintah desa pernah menawarkan kios baru.",
    "Namun, kios itu jauh dari jalan besar.",
    "Adonan kue Bu Tarmi memakai gula aren dari kebun tetangga.",
)


def unfolding(*sentences: str) -> Article:
    return Article(title="Kue Terakhir Bu Tarmi", language="id", sentences=sentences, paragraphs=(1, 3, 5, 7, 10, 12))


def test_a_story_that_unfolds_is_told_in_scenes_with_its_turn() -> None:
    told = unfolding(*SCENE)
    points = [point.sentences for point in brief.summarise(told, minutes=1.2).points]
    assert (7, 8, 9) in points
    news = unfolding("Suara.com - Pasar Desa Karang ditutup pada Mei.", *SCENE[1:])
    assert (7, 8, 9) not in [point.sentences for point in brief.summarise(news, minutes=1.2).points]


def test_the_middle_of_a_story_that_unfolds_is_worth_as_much_as_its_beginning() -> None:
    told, news = unfolding(*SCENE), unfolding("Pasar Desa Karang ditutup pada Mei.", *SCENE[1:])
    of_story, of_news = (worth.scores(article, Ear(article)) for article in (told, news))
    assert of_story[7] > of_story[3]
    assert of_news[7] < of_news[3]


def test_what_goes_on_from_a_scene_is_told_before_what_is_worth_as_much() -> None:
    groups, scores = [(1,), (2,), (3,), (4,), (5,)], [1.0, 0.4, 0.5, 0.5, 0.45]
    chosen: list[tuple[int, ...]] = []
    order = []
    for group in choosing._in_runs(groups, chosen, scores):
        order.append(group)
        chosen.append(group)
    assert order == [(1,), (2,), (3,), (4,), (5,)]
    assert list(choosing._in_runs(groups, [], scores)) == [(1,), (3,), (4,), (5,), (2,)]


def test_a_column_goes_on_where_it_began_rather_than_elsewhere() -> None:
    column = sources.read(str(Path(__file__).parent / "articles" / "shapes" / "07-opinion.txt"))
    points = [point.sentences for point in brief.summarise(column, minutes=3).points]
    assert {(21, 22), (23, 24)} <= set(points)
    assert (40, 41) not in points


def test_who_is_meant_comes_with_what_they_do() -> None:
    said = ("Lurah Hendra Wijaya meninjau pasar itu.", "Ia menjanjikan kios baru pada Maret.")
    told = longer(*said)
    groups = {number: (number,) for number in range(1, 10)}
    assert (8,) in company.needed_by(told, Ear(told), (9,), groups)
    assert (8,) not in company.needed_by(told, Ear(told), (9,), groups, whole=False)
