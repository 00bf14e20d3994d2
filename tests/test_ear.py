"""Newspaper sentences for the ear: what is cut, what is kept whole, who is meant."""

import pytest

from podcast.languages.cuts import MOST_WORDS
from podcast.languages.ear import Ear
from podcast.model import Article, Quote


def ear(*sentences: str, quotes: tuple[Quote, ...] = (), language: str = "id") -> Ear:
    return Ear(Article(title="Judul", language=language, sentences=sentences, quotes=quotes))


def told(sentence: str, language: str = "id") -> list[str]:
    telling = ear(sentence, language=language).tell(1)
    pieces = [f"{piece.kind}: {piece.text}" for piece in telling.pieces]
    return [*([f"? {telling.opener}"] if telling.opener else []), *telling.main, *pieces]


CUTS = [
    (
        "Jalan itu ditutup karena tanahnya longsor.",
        ["Jalan itu ditutup.", "reason: Karena tanahnya longsor."],
    ),
    (
        "Rapat di balai kota digelar pada Kamis (12/10/2023).",
        ["Rapat di balai kota digelar pada Kamis, 12 Oktober 2023."],
    ),
    (
        "Jika pelanggan terlambat membayar, petugas akan mengirim surat.",
        ["? bagaimana kalau pelanggan terlambat membayar?", "Petugas akan mengirim surat."],
    ),
    (
        "Badan Pusat Statistik (BPS) mencatat kenaikan harga beras.",
        ["Badan Pusat Statistik, BPS, mencatat kenaikan harga beras."],
    ),
    ("Hal ini dilakukan demi menjaga kebersihan sungai.", ["purpose: Demi menjaga kebersihan sungai."]),
    ("Namun, jembatan itu belum dibuka.", ["Jembatan itu belum dibuka."]),
    (
        "Seorang pedagang sayur dari pasar di tepi kota lama bernama Wati menjual dagangannya melalui telepon genggam.",
        [
            "Ada seorang pedagang sayur dari pasar di tepi kota lama bernama Wati.",
            "Wati menjual dagangannya melalui telepon genggam.",
        ],
    ),
    ("Air sungai sudah bersih, kata Bupati Sari.", ["Menurut Bupati Sari, air sungai sudah bersih."]),
]


@pytest.mark.parametrize(("sentence", "expected"), CUTS)
def test_a_sentence_is_told_in_pieces_that_answer_questions(sentence: str, expected: list[str]) -> None:
    assert told(sentence) == expected


WHOLE = [
    "Pemerintah tidak menaikkan tarif karena tekanan pengusaha.",  # "not because of": the cut would turn it round
    "Gubernur meminta warga agar tidak membuang sampah ke sungai.",
    "Warga tidak boleh masuk jika tak membawa kartu penduduk.",
    "Anggaran itu disiapkan untuk membangun jembatan.",
    "Program itu tidak hanya menghemat biaya, tetapi juga menghemat waktu.",
    "Wisatawan dilarang berenang sebelum mendapat izin.",
]


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_cut_that_would_change_the_meaning_is_not_made(sentence: str) -> None:
    assert told(sentence) == [sentence]


def test_a_reason_that_somebody_reports_keeps_its_speaker() -> None:
    telling = ear("Bupati Sari mengatakan jalan desa itu rusak berat karena truk pasir lewat setiap malam.").tell(1)
    assert [piece.text for piece in telling.pieces] == ["Menurut Bupati Sari, karena truk pasir lewat setiap malam."]
    assert telling.reporter == "Bupati Sari"


def test_a_pronoun_gives_way_to_its_name_and_cites_where_the_name_stands() -> None:
    quotes = (Quote(text="Jalan itu aman", speaker="Sari Dewi", sentence=2),)
    found = ear("Kota sepi.", '"Jalan itu aman," kata Sari Dewi.', "Ia juga meminta warga tenang.", quotes=quotes)
    telling = found.tell(3)
    assert telling.main == ("Sari Dewi juga meminta warga tenang.",)
    assert telling.receipts == (2, 3)


def test_a_pronoun_for_an_unknown_person_leans_on_the_sentence_before() -> None:
    found = ear("Seorang warga datang.", "Ia membawa payung.")
    assert found.leans(2)
    assert not found.leans(1)


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Bupati Sari menilai jalan itu aman.", "Bupati Sari"),
        ("Sebelumnya, Bupati Sari kembali mengingatkan warga.", "Bupati Sari"),
        ("Ketua RT, Slamet, meminta warga tenang.", "Ketua RT, Slamet"),
        ("Jalan itu dibuka lagi.", None),
        ("Dan meminta warga tenang.", None),
    ],
)
def test_reporter(sentence: str, who: str | None) -> None:
    assert ear(sentence).reporter(sentence) == who


def test_nobody_is_introduced_by_a_first_name_alone() -> None:
    sentences = (
        "Rina menilai jalan itu aman.",
        "Bupati Garut, Rina Dewi, menyebut jalan itu lebar.",
        "Kata Rina, bisa.",
    )
    found = ear(*sentences, quotes=(Quote(text="bisa", speaker="Rina Dewi", sentence=3),))
    assert found.introduce(found.tell(1), "").main == ("Bupati Garut Rina Dewi menilai jalan itu aman.",)
    assert found.introduce(found.tell(1), "Rina Dewi datang.").main == ("Rina menilai jalan itu aman.",)


def test_english_is_cut_by_its_own_rules() -> None:
    assert told("The bridge was closed because the river had risen.", "en") == [
        "The bridge was closed.",
        "reason: Because the river had risen.",
    ]


def test_no_word_of_a_told_sentence_is_new() -> None:
    sentence = (
        "Pemerintah daerah membangun tanggul baru sepanjang dua kilometer di tepi sungai karena banjir merendam "
        "ratusan rumah setiap musim hujan, sehingga warga terpaksa mengungsi ke balai desa."
    )
    telling = ear(sentence).tell(1)
    said = (
        " ".join([*telling.main, *(piece.text for piece in telling.pieces)]).lower().replace(".", "").replace(",", "")
    )
    assert set(said.split()) <= set(sentence.lower().replace(".", "").replace(",", "").split())
    assert telling.longest <= MOST_WORDS


SAID = "Kami siap sejak pagi"


def subjects(speaker: str, *sentences: str, language: str = "id") -> list[str | None]:
    """Whom the sentences after the quotation that opens the article are about."""
    quote = Quote(text=SAID, speaker=speaker, sentence=1)
    found = ear(f'"{SAID}," kata {speaker}.', *sentences, quotes=(quote,), language=language)
    return [subject[0] if subject else None for subject in found.subjects[1:]]


def test_a_pronoun_is_nobody_where_two_may_be_meant() -> None:
    told = "Jaksa Suryadi mengatakan terdakwa cemburu kepada temannya."
    assert subjects("Suryadi", told, "Ia sering datang ke rumah itu.") == ["Suryadi", None]
    assert subjects("Suryadi", "Suryadi membuka sidang.", "Ia lalu membaca surat.") == ["Suryadi", "Suryadi"]
    assert subjects("Rita Hale", "Hale told Craig Denton to rise.", "He looked away.", language="en")[1] is None
    assert subjects("Ilka Hale", "Hale told Craig Denton to rise.", "He looked away.", language="en")[1] is None
    assert subjects("Laura Hale", "Hale closed the case.", "She left.", language="en") == ["Laura Hale"] * 2
    assert subjects("Laura Hale", "Hale closed the case.", "He left.", language="en") == ["Laura Hale", None]


def test_what_is_grave_is_told_of_nobody_by_a_pronoun() -> None:
    denied = "Ia membantah melakukan pembunuhan itu."
    assert subjects("Dewi Sartika", "Dewi memberi waktu sepekan.", denied) == ["Dewi Sartika", None]
    assert subjects("Rebecca Hale", "Hale closed it.", "She had denied murder.", language="en")[1] is None


def test_somebody_introduced_may_be_told_of_by_name_without_ever_speaking() -> None:
    tried = ("Joanne Pickering, 51, of Wetherby, had denied theft.", "She was cleared of it but convicted of fraud.")
    assert ear(*tried, language="en").tell(2).main[0].startswith("Joanne Pickering was cleared of it")
    held = ("Hendra Gunadi (44) ditahan karena korupsi.", "Ia membantah tuduhan itu.")
    assert ear(*held).tell(2).main[0] == "Hendra Gunadi membantah tuduhan itu."
    other = ("Hendra Gunadi (44) ditahan bersama istrinya karena korupsi.", "Ia membantah tuduhan itu.")
    assert ear(*other).subjects[1] is None
    two = ("Hendra Gunadi (44) ditahan polisi di rumah Rina Dewi.", "Ia membantah pencurian itu.")
    assert ear(*two).subjects[1] is None


def test_a_lawyers_client_is_not_the_lawyer() -> None:
    said = "Simon Gale, defending, said his client had a gambling addiction."
    assert subjects("Simon Gale", said, "He had sold his house.", language="en")[1] is None
    said = "Laura Hale said her husband liked it."
    assert subjects("Laura Hale", said, "She sold it.", language="en")[1] == "Laura Hale"


def test_what_is_grave_and_of_nobody_is_doubtful() -> None:
    found = ear("Jaksa Dewi membuka sidang.", "Ia membantah pembunuhan itu.", "Ia lalu pulang.")
    assert [found.doubtful(number) for number in (1, 2, 3)] == [False, True, False]


def test_a_common_noun_is_nobodys_short_name() -> None:
    quote = Quote(text=SAID, speaker="Cahaya Budi Raharja", sentence=2)
    found = ear(
        "Kebakaran melanda pasar itu, dan cahaya api terlihat dari jauh.",
        f'"{SAID}," kata Budi.',
        "Cahaya itu padam pukul tiga.",
        quotes=(quote,),
    )
    assert found.people == {"Cahaya Budi Raharja": "Budi"}
    assert found.subjects[2] is None or found.subjects[2][0] != "Cahaya Budi Raharja" or found.subjects[2][1] == 2


def test_a_short_name_inside_another_name_is_somebody_else() -> None:
    assert subjects("Ahmad Budi", "Budi datang.", "Setya Budi Novan pulang.") == ["Ahmad Budi", None]
    assert subjects("Ahmad Budi", "Budi datang.", "Bupati Budi meresmikan jembatan.") == ["Ahmad Budi"] * 2


def test_an_introduction_has_one_comma() -> None:
    quote = Quote(text=SAID, speaker="Gino Crespi", role="peneliti", sentence=1)
    found = ear(
        f'"{SAID}," ujar peneliti Gino Crespi.',
        "Menurut Crespi, keju itu sehat.",
        "Kemarin pagi Crespi pulang.",
        quotes=(quote,),
    )
    told = found.introduce(found.tell(2), "").main[0]
    assert "Gino Crespi, keju" in told
    assert ",," not in told


def test_what_only_joins_clauses_begins_no_sentence() -> None:
    sentence = (
        "Kas dan setara kas per akhir September mencapai sekitar dua triliun rupiah, sedangkan obligasi yang jatuh "
        "tempo pada Maret tahun depan sebesar tujuh ratus miliar rupiah."
    )
    (piece,) = ear(sentence).tell(1).pieces
    assert piece.text.startswith("Sementara itu, obligasi")


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("Ia malah memesan dua puluh masker.", True),
        ("Slamet malah memesan dua puluh masker.", True),
        ("Slamet memesan dua puluh masker.", False),
        ("Galih tidak membantah.", True),
        ("Galih tidak membantah kabar itu kepada wartawan.", False),
        ("Persela akan menjamu Persik sehari kemudian.", True),
        ("Pada Juni 2015, Ramli ditangkap namun dibebaskan dua hari kemudian.", False),
        ("Kota kita memperlakukan mereka sebagai gangguan.", True),
        ("Para guru di kota kita mengajari mereka berhitung.", False),
        ("Sedikitnya 14 orang meninggal dunia akibat banjir.", False),
    ],
)
def test_a_sentence_that_points_back_leans_on_the_one_before(sentence: str, leans: bool) -> None:
    assert ear("Warga berkumpul di balai desa.", sentence).leans(2) is leans


def test_a_name_that_another_bears_behind_a_title_is_nobodys_short_name() -> None:
    quote = Quote(text="Bapak pergi dengan tenang", speaker="Bagas Suwito", sentence=2)
    father = "Dalang kondang Ki Suwito Radyo meninggal dunia di Yogyakarta."
    son = '"Bapak pergi dengan tenang," kata Bagas Suwito.'
    later = "Suwito belajar mendalang sejak kecil, dan Suwito tidak pernah meminta maaf."
    assert ear(father, son, later, quotes=(quote,)).people["Bagas Suwito"] == "Bagas Suwito"
    assert ear("Dalang kondang itu meninggal dunia.", son, later, quotes=(quote,)).people["Bagas Suwito"] == "Suwito"


def test_an_acronym_between_commas_ends_no_clause() -> None:
    sentence = (
        "Ketika Dinas Pendidikan Kota Kendari mengumumkan rencana menghapus pekerjaan rumah (PR) tertulis bagi siswa "
        "sekolah dasar mulai Januari 2025, grup WhatsApp orang tua murid langsung riuh."
    )
    assert not any(said.startswith("PR, tertulis") for said in told(sentence)), told(sentence)


def test_a_pronoun_after_a_time_without_a_comma_is_whoever_was_spoken_of() -> None:
    said = (
        "“Saya kira cuma laku dua ribu,” kata Dulah.",
        "Dulah masih mengumpulkan panci bekas.",
        "Setiap Minggu ia mampir ke rumah Marni.",
        "“Panci bocor tinggal dirawat,” kata Marni.",
    )
    quotes = (
        Quote(text="Saya kira cuma laku dua ribu", speaker="Dulah", sentence=1),
        Quote(text="Panci bocor tinggal dirawat", speaker="Marni", sentence=4),
    )
    assert ear(*said, quotes=quotes).tell(3).main == ("Setiap Minggu Dulah mampir ke rumah Marni.",)


def test_a_pronoun_after_somebody_of_the_family_is_not_whoever_was_named_before() -> None:
    said = (
        "Lurah Hendra Wijaya belajar dari neneknya.",
        "Sang nenek tidak pernah menjelaskan apa pun.",
        "Ia hanya memegang tangan cucunya di atas tanah liat.",
    )
    heard = ear(*said)
    assert heard.leans(3)
    assert heard.tell(3).main[0].startswith("Ia ")
    named = ear(said[0], "Hendra Wijaya tidak pernah bertanya.", said[2])
    assert named.tell(3).main[0].startswith("Hendra Wijaya ")
