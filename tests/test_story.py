"""What an edition tells of its sentences: the story, the questions, what is read, and what is taken home."""

import pytest

from podcast.languages.ear import Ear
from podcast.model import Article, Brief, Cast, CastMember, Denial, Point, Quote, Show
from podcast.writer import quotations, theme
from podcast.writer.asking import Asking
from podcast.writer.dialogue import Dialogue
from podcast.writer.edition import Edition
from podcast.writer.known import points_to_nothing
from podcast.writer.story import Storyline
from podcast.writer.style import Phrases, Style
from podcast.writer.takeaways import TakeAways

LEAD = "Pengurus Koperasi Melati membuka rapat anggota di balai desa pada Senin."
CAST = Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca"))
SHOW = Show(title="Kopi Sedap", author="Kami", cast=CAST)
LONG = (
    "Bawa anak ke puskesmas bila muncul nyeri perut hebat, muntah berulang, mimisan, tangan dan kaki dingin, atau "
    "tidak buang air kecil selama enam jam penuh sejak pagi."
)
"""27 words, which no cut makes shorter."""


def ear(*sentences: str, **more: object) -> Ear:
    return Ear(Article(title="Judul", language="id", sentences=sentences, **more))


def story(heard: Ear, numbers: list[int], *, is_opinion: bool = False, vital: tuple[int, ...] = ()) -> list[int]:
    line = Storyline(heard, None, is_opinion, frozenset(vital))
    return [telling.number for telling in line.chosen(numbers, set(), heard.easy)]


def test_a_view_of_others_is_told_only_with_its_answer_and_the_answer_only_behind_it() -> None:
    said = ("Ada yang berpendapat PR melatih disiplin.", "Namun, disiplin tumbuh dari kebiasaan membaca di rumah.")
    heard = ear(LEAD, *said, "Perpustakaan kota buka setiap hari.", paragraphs=(1, 2, 4))
    assert story(heard, [1, 2, 3, 4], is_opinion=True) == [1, 2, 3, 4]
    assert story(heard, [1, 2, 4], is_opinion=True) == [1, 4]
    assert story(heard, [1, 3, 4], is_opinion=True) == [1, 4]
    assert 3 in story(heard, [1, 3, 4]), "in a report it is nobody's view"


def test_what_explains_an_entry_may_be_somewhat_long() -> None:
    heard = ear(LEAD, "Kenali tanda bahaya", LONG, entries=(2,), paragraphs=(1, 2, 3))
    assert heard.tell(3).longest > heard.easy
    assert story(heard, [1, 2, 3]) == [1, 2, 3]
    plain = ear(LEAD, "Dokter memeriksa banyak anak.", LONG, paragraphs=(1, 2, 3))
    assert story(plain, [1, 2, 3]) == [1, 2]


def test_what_the_brief_ranks_highest_may_be_somewhat_long() -> None:
    heard = ear(LEAD, "Dokter memeriksa banyak anak.", LONG, paragraphs=(1, 2, 3))
    assert story(heard, [1, 2, 3], vital=(3,)) == [1, 2, 3]


def test_an_accusation_is_told_however_long_when_it_is_denied() -> None:
    charge = LONG.removesuffix(".") + " dan bila demamnya tidak turun setelah tiga hari sejak pemeriksaan pertama."
    said = (LEAD, "Dokter memeriksa banyak anak.", charge, "Dokter Rina membantah hal itu.")
    denials = (Denial(sentence=4, who="Rina", accusation=3),)
    assert ear(*said).tell(3).longest > 30
    assert 3 in story(ear(*said, paragraphs=(1, 2, 3, 4), denials=denials), [1, 2, 3])
    assert 3 not in story(ear(*said, paragraphs=(1, 2, 3, 4)), [1, 2, 3])


def test_steps_of_an_opinion_are_their_authors_once() -> None:
    steps = ("Pertama, alihkan sepersepuluh anggaran jalan raya ke trotoar.", "Kedua, tertibkan parkir dengan kamera.")
    heard = ear(LEAD, steps[0], "Anggaran itu sangat besar.", steps[1], byline="Ratna", paragraphs=(1, 2, 4))
    line = Storyline(heard, None, is_opinion=True)
    assert [telling.main[0] for telling in line.chosen([1, 2, 4], set(), heard.easy)][1:] == [
        "Pertama, usul penulisnya: alihkan sepersepuluh anggaran jalan raya ke trotoar.",
        "Kedua, usulnya: tertibkan parkir dengan kamera.",
    ]


def home(*sentences: str) -> TakeAways:
    return TakeAways(ear(*sentences), Brief(headline="Judul", gist=LEAD, points=()), frozenset(), lambda _: False)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Perubahan datang pada 2021 ketika warga pindah.", "Rombongan datang pada 2021 ketika warga pindah."),
        ("Bendahara memang akan pindah ke kota Bogor.", "Bendahara disebut-sebut akan pindah ke kota Bogor."),
        ("Jaksa akhirnya menuntut bendahara enam tahun.", "Jaksa sebelumnya menuntut bendahara enam tahun."),
        ("Bendahara Gudang Kenanga menutup toko di kota.", "Pengurus Koperasi Melati membuka rapat di desa."),
        ("Gudang ditutup karena atapnya bocor parah sekali.", "Gudang ditutup walau atapnya utuh semua sekali."),
        ("Sehari penuh, dinas merawat gudang di kota.", "Sehari kemudian, dinas merawat gudang di kota."),
    ],
)
def test_what_is_worth_more_to_take_home(better: str, worse: str) -> None:
    found = home(LEAD, better, worse)
    first, second = (found.worth(found.ear.tell(number))[0] for number in (2, 3))
    assert first > second + 0.9, (first, second)


def test_a_scene_is_worth_less_to_take_home_and_hope_that_only_comes_nothing() -> None:
    scene, plain = "Menjelang siang, lumbung padi itu selesai dibangun.", "Di desa, lumbung padi itu selesai dibangun."
    found = home(LEAD, scene, plain, "Harapan justru datang dari arah lain.", "Bupati membeli semua padi warga.")
    assert found.worth(found.ear.tell(3))[0] > found.worth(found.ear.tell(2))[0] + 0.9
    assert 4 not in [telling.number for telling in found.worthy([1, 4, 5])]


def test_what_only_announces_is_not_taken_home() -> None:
    found = home(LEAD, "Petaka bagi Elang Laut datang pada menit terakhir.", "Kapten Elang Laut diganjar kartu merah.")
    assert [telling.number for telling in found.worthy([1, 2, 3])] == [1, 3]


def test_an_interview_has_its_third_take_away_from_an_answer() -> None:
    said = "Jalan darat ke desa sering putus ketika musim hujan."
    quote = Quote(text=said, speaker="Marlina Tuan", sentence=3, turn="answer")
    heard = ear(LEAD, "Koperasi Melati kini meminjamkan enam ribu buku.", said, quotes=(quote,))
    found = TakeAways(heard, Brief(headline="Judul", gist=LEAD, points=()), frozenset(), lambda _: False)
    texts = [text for text, _ in found.chosen([1, 2], 4, frozenset())]
    assert len(texts) == 3 and texts[2].startswith("menurut Marlina"), texts


def test_a_quotation_is_led_to_by_what_names_its_speaker_or_is_pointed_to() -> None:
    said = ("Ferdinan Wangge menyambut umpan silang.", "Bola sempat membentur mistar.", '"Saya senang," kata Ferdinan.')
    quote = Quote(text="Saya senang", speaker="Ferdinan Wangge", sentence=4)
    heard = ear(LEAD, *said, quotes=(quote,))
    assert quotations.contexts([quote], [1], heard, asked=set(), unfit=()) == {}
    named = ear(LEAD, said[0], "Ferdinan memuji rekannya di lapangan.", said[2], quotes=(quote,))
    assert quotations.contexts([quote], [1], named, asked=set(), unfit=()) == {4: 3}


def test_what_is_said_against_a_denial_goes_with_it() -> None:
    said = (
        '"Pencairan kami ditahan," kata Benny Liwang.',
        "Hasanuddin membantah keterangan tersebut.",
        "Ia mengatakan uang itu pinjaman pribadi.",
        "Namun, hakim menolak dalih itu.",
    )
    quote = Quote(text="Pencairan kami ditahan", speaker="Benny Liwang", sentence=2)
    heard = ear(LEAD, *said, quotes=(quote,), paragraphs=(1, 2, 3))
    assert quotations.rebuttals([quote], heard, ()) == {2: (3, 4, 5)}


def test_a_theme_does_not_end_in_a_title() -> None:
    said = ("Mesin jahit terakhir Bu milik keluarga itu masih dipakai.", "Mesin jahit itu hitam.")
    found = theme.find(Article(title="Mesin Jahit Terakhir Bu", language="id", sentences=said), ear(*said))
    assert found is None or not found.text.endswith(" Bu")


def test_a_question_takes_no_goal_no_however_and_no_explanation_out_of_the_story() -> None:
    said = (
        "Danu mencetak gol kedua lewat sundulan pada menit ke-40.",
        "Namun, penonton meninggalkan tribune sebelum laga usai.",
        "Kompres hangat",
        "Basahi handuk kecil dengan air hangat selama lima menit.",
        "Harga karcis di tribune timur naik menjadi dua puluh ribu rupiah.",
    )
    heard = ear(LEAD, *said, entries=(4,), paragraphs=(1, 2, 3, 4, 5, 6))
    style = Style.load("kopi-sedap", "id")
    dialogue = Dialogue(heard, Phrases(style.table, 1, "a", False, style.path), last="host")
    asking = Asking(dialogue, None, frozenset(), 4, lambda _: False)
    assert [number for number in (2, 3, 5, 6) if asking._can_be_spared(number, [1, 2, 3, 4, 5, 6])] == [6]


@pytest.mark.parametrize(("opening", "vital"), [(LEAD, {1, 2, 3, 5}), ("Kabut turun di lereng gunung.", {3})])
def test_what_the_brief_ranks_first_is_vital_to_the_story_unless_it_sets_a_scene(opening: str, vital: set[int]) -> None:
    said = (opening, "Dokter memeriksa anak.", LONG, "Warga menguras bak mandi.", "Dokter membagikan kelambu.")
    article = Article(title="Judul", language="id", sentences=said)
    ranks = {1: 2, 2: 4, 3: 1, 4: 5, 5: 3}
    points = tuple(Point(text=said[n - 1], sentences=(n,), rank=rank) for n, rank in ranks.items())
    edition = Edition(article, Brief(headline="Judul", gist=LEAD, points=points), SHOW, 1, None, frozenset())
    assert edition.storyline.vital == vital


def test_a_sentence_loses_the_lead_that_only_ties_it_to_one_that_is_not_told() -> None:
    said = (LEAD, "Harga gandum naik.", "Kinerja koperasi merosot.")
    tied = "Dengan kinerja tersebut, Koperasi Melati memangkas target laba."
    story = Storyline(ear(*said, tied), None, False)
    assert [each.main for each in story.chosen([1, 2, 4], set(), 30)] == [
        (LEAD,), ("Harga gandum naik.",), ("Koperasi Melati memangkas target laba.",)
    ]  # fmt: skip
    assert [each.main for each in story.chosen([1, 3, 4], set(), 30)][-1] == (tied,)


def test_a_sentence_that_points_to_what_is_not_told_is_not_told() -> None:
    said = (
        LEAD,
        "Pengurus mengajukan permohonan.",
        "Harga gandum naik.",
        "Cuaca buruk.",
        "Permohonan itu ditolak bank.",
    )
    story = Storyline(ear(*said), None, False)
    assert [each.number for each in story.chosen([1, 3, 5], set(), 30)] == [1, 3]
    assert [each.number for each in story.chosen([1, 2, 3, 5], set(), 30)] == [1, 2, 3, 5]


def test_a_verb_whose_object_nobody_named_is_told_only_behind_it() -> None:
    said = (
        "Atap pasar bocor.",
        "Dinas berjanji memperbaikinya sebelum hari raya.",
        "Pedagang tetap berjualan di sana.",
    )
    heard = ear(LEAD, *said)
    assert story(heard, [1, 2, 3]) == [1, 2, 3]
    assert story(heard, [1, 3]) == [1]
    assert points_to_nothing(3, [1], heard)
    assert not points_to_nothing(2, [1], heard)


def test_an_answer_that_points_to_nothing_is_not_lent_to_a_question() -> None:
    said = (
        "Atap pasar bocor.",
        "Dinas berjanji memperbaikinya sebelum hari raya.",
        "Pedagang rugi.",
        "Wali kota datang.",
    )
    heard = ear(LEAD, *said, paragraphs=(1, 2, 3, 4, 5))
    dialogue = Dialogue(heard, Phrases(Style.load("kopi-sedap", "id").table, 1, "a", False, None), last="host")
    asking = Asking(dialogue, None, frozenset(), 4, lambda _: False)
    assert not asking._can_be_spared(3, [1, 4, 5])
    assert asking._can_be_spared(4, [1, 4, 5])


def test_an_accusation_is_taken_home_with_its_denial() -> None:
    said = (
        "Fraksi Rakyat menuding pemerintah kota menaikkan harga seragam sekolah.",
        "Wali kota membantah tudingan itu.",
    )
    heard = ear(LEAD, *said, denials=(Denial(sentence=3, accusation=2),))
    found = TakeAways(heard, Brief(headline="Judul", gist=LEAD, points=()), frozenset(), lambda _: False)
    assert {each.number: (each.main[-1], each.receipts) for each in found.worthy([1, 2, 3])} == {
        1: (LEAD, (1,)),
        2: (f"{said[0]} {said[1]}", (2, 3)),
    }


def test_a_step_whose_first_is_not_told_does_not_count_itself() -> None:
    heard = ear(LEAD, "Pertama, tambal atap pasar.", "Kedua, pengurus memasang lampu di jalan desa.")
    line = Storyline(heard, None, is_opinion=False)
    assert line.chosen([1, 3], set(), heard.easy)[-1].main == ("Pengurus memasang lampu di jalan desa.",)
    assert line.chosen([1, 2, 3], set(), heard.easy)[-1].main[0].startswith("Kedua, ")
