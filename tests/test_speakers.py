"""Who speaks and what they are, in texts as people paste them: places, relatives, lawyers, and roles told once."""

import pytest

from podcast import languages
from podcast.languages.ear import Ear
from podcast.sources import quotes, read

Said = list[tuple[str | None, str | None]]


def said(text: str, language: str) -> Said:
    article = read("-", stdin=text.encode(), language=language, force=True)
    return [(quote.speaker, quote.role) for quote in article.quotes]


PLACES: list[tuple[str, Said]] = [
    (
        'Bupati Sukareja Rudi Hartawan menolak usul itu.\n\n"Saya tidak pernah menerima surat," kata Rudi.',
        [("Rudi Hartawan", "Bupati Sukareja")],
    ),
    (
        'Camat Rawakembang Yuyun Hartati datang lebih dulu.\n\n"Kami menunggu di dermaga," ujar Hartati.',
        [("Yuyun Hartati", "Camat Rawakembang")],
    ),
    (
        'Wakil Ketua DPRD Sukareja Lestari Widodo menilai laporan itu lengkap.\n\n"Kami punya salinan," ujar Lestari.'
        '\n\nKepala Dinas PU Sukareja Bambang Sutejo menolak.\n\n"Tidak ada hubungannya," kata Bambang.',
        [("Lestari Widodo", "Wakil Ketua DPRD Sukareja"), ("Bambang Sutejo", "Kepala Dinas PU Sukareja")],
    ),
    (
        'Bupati Rudi Adi Hartawan menolak usul itu.\n\n"Saya tidak pernah menerima surat," kata Rudi.',
        [("Rudi Adi Hartawan", "Bupati")],
    ),
    ('"Kami siap," kata Wali Kota Bandung, Yayan Mulyana.', [("Yayan Mulyana", "Wali Kota Bandung")]),
    (
        'Pelatih Perseta, Milan Kovac, memuji pemainnya.\n\n"Mereka pantas menang hari ini," ujar Kovac.',
        [("Milan Kovac", "Pelatih Perseta")],
    ),
]


PARTIES = [
    "Ketua Fraksi Suara Mulia, Zulfan Daulay",
    "Ketua Fraksi Suara Mulia DPRD Kota Sukareja, Zulfan Daulay",
    "Ketua Partai Suara Mulia Sejahtera, Zulfan Daulay",
]


@pytest.mark.parametrize("who", PARTIES)
def test_a_party_is_no_person(who: str) -> None:
    group = who.removeprefix("Ketua ").partition(" DPRD")[0].partition(",")[0]
    other = "Usul itu harus didukung paling sedikit dua fraksi dari dua partai."
    text = f'{other}\n\n{group} yang memiliki lima kursi belum bersikap. "Kami baca dulu semuanya," kata {who}.'
    assert said(text, "id") == [("Zulfan Daulay", who.removesuffix(", Zulfan Daulay"))]


@pytest.mark.parametrize(("text", "expected"), PLACES, ids=[row[0][:40] for row in PLACES])
def test_a_place_is_no_part_of_a_name(text: str, expected: Said) -> None:
    assert said(text, "id") == expected


MEANT: list[tuple[str, str, str]] = [
    (
        "en",
        "Ada Winslow died on Tuesday.\n\nHer nephew, Hugh Winslow, said she had finished her last "
        'picture in May. "She complained about the light," he said.',
        "Hugh Winslow",
    ),
    (
        "en",
        "Ada Winslow died on Tuesday.\n\nKeepers knew her coat. One of them, Donald Innes, let her sleep there. "
        '"She asked for no heating," he recalled.',
        "Donald Innes",
    ),
    (
        "en",
        'Piers Langdon calls that "a painful but necessary step". I do not.\n\nThe first of the nurses, Ife Balogun, '
        'now walks home. "I carry my keys in my fist," she said.',
        "Ife Balogun",
    ),
    (
        "id",
        'Setiap subuh, Mak Ijah (61) berdiri di tangga lelang.\n\n"Kerapu sunu dan kakap merah," katanya sambil lalu.',
        "Mak Ijah",
    ),
    (
        "id",
        'Petambak di Desa Pesisir Wetan, Mulyadi, sudah melunasi utangnya. "Baru kali ini saya senang," katanya.',
        "Mulyadi",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker"), MEANT, ids=[row[1][:40] for row in MEANT])
def test_a_pronoun_means_whoever_was_introduced(language: str, text: str, speaker: str) -> None:
    assert said(text, language)[-1][0] == speaker


RELATIVES: list[tuple[str, str, str, str | None]] = [
    (
        "id",
        'Karto wafat pada Minggu.\n\n"Bapak tidak pernah mengeluh," kata istrinya, Sri Wahyuni.',
        "Sri Wahyuni",
        None,
    ),
    (
        "id",
        'Margaret Elland wafat. Keponakannya, Ann Cole, mengatakan ia sakit. "Ia terus menggambar," kata Ann.',
        "Ann Cole",
        None,
    ),
    (
        "en",
        'Margaret Elland, the potter, died on Sunday. Her niece, Ann Cole, said she was ill. "She worked to the end."',
        "Ann Cole",
        "Margaret Elland's niece",
    ),
    (
        "en",
        "Margaret Elland, the potter, died on Sunday. Her niece, Ann Cole, said the cause was age.\n\n"
        'Her tutor, Alan Price, once threw a bowl away. "I made it again the same night," she recalled in 2004.',
        "Margaret Elland",
        None,
    ),
    ("en", 'Joan Pike runs the inn. "I count the hours for her," said her husband, Tom Pike.', "Tom Pike", None),
    (
        "en",
        'Two rivals spoke. The first, Ann Reed, said no.\n\n"It is not our job to mend it," the first said.',
        "",
        None,
    ),
    (
        "en",
        'Tully denied the claim through his lawyer, Ann Reed. "My client has hidden nothing at all," she said.',
        "Ann Reed",
        "lawyer",
    ),
    (
        "id",
        'Hendra Wiryawan membantah tudingan itu melalui kuasa hukumnya, Robert Sinaga. "Itu fitnah besar," ujarnya.',
        "Robert Sinaga",
        "kuasa hukum Hendra Wiryawan",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker", "role"), RELATIVES, ids=[row[1][:50] for row in RELATIVES])
def test_whoever_is_near_to_somebody_speaks_for_themselves(
    language: str, text: str, speaker: str, role: str | None
) -> None:
    article = read("-", stdin=text.encode(), language=language, force=True)
    assert article.quotes[-1].speaker == (speaker or None)
    told = Ear(article).role(speaker) if speaker else None
    assert (told[0] if told else None) == role


ROLES: list[tuple[str, str, str, str]] = [
    (
        "en",
        "Martin Keel, who chairs the residents' association, welcomed the plan. Work begins in May.\n\n"
        '"We waited ten years for this," Keel said.',
        "who chairs the residents' association",
        "Martin Keel, who chairs the residents' association",
    ),
    (
        "en",
        '"We waited ten years for this," said Martin Keel, who runs the bakery there.',
        "who runs the bakery",
        "Martin Keel, who runs the bakery",
    ),
    (
        "en",
        'Professor Martin Keel of the University of St Brides, who read the study, doubts it. "I would be cautious."',
        "of the University of St Brides",
        "Martin Keel, of the University of St Brides",
    ),
    (
        "id",
        'Wahyu Saputra, yang juga ketua RT 03, menyambut rencana itu.\n\n"Kami menunggu sepuluh tahun," kata Wahyu.',
        "ketua RT 03",
        "ketua RT 03, Wahyu Saputra,",
    ),
    (
        "id",
        "Wahyu Saputra yang menjabat sebagai ketua RT 03 menyambut rencana itu. Pekerjaan dimulai pada Mei.\n\n"
        '"Kami menunggu sepuluh tahun," kata Wahyu.',
        "ketua RT 03",
        "ketua RT 03, Wahyu Saputra,",
    ),
]


@pytest.mark.parametrize(("language", "text", "role", "announced"), ROLES, ids=[row[1][:50] for row in ROLES])
def test_a_role_that_is_told_once_goes_with_the_name(language: str, text: str, role: str, announced: str) -> None:
    article = read("-", stdin=text.encode(), language=language, force=True)
    quote = article.quotes[-1]
    assert quote.role == role
    found = Ear(article).role(quote.speaker or "")
    assert found is not None
    assert languages.part(language, "telling").introduced(quote.speaker, found[0]) == announced


NO_ROLES = [
    ("en", '"We waited ten years for this," said Martin Keel, who was in the kitchen at the time.'),
    ("en", '"We waited ten years for this," said Martin Keel, 51, of Wetherby.'),
    ("id", '"Kami menunggu sepuluh tahun," kata Wahyu Saputra, yang juga kehilangan rumahnya.'),
]


@pytest.mark.parametrize(("language", "text"), NO_ROLES)
def test_what_happened_to_somebody_is_no_role(language: str, text: str) -> None:
    assert said(text, language)[0][1] is None


@pytest.mark.parametrize("lead", ["Meski demikian, ", "Namun, ", "Di sisi lain, ", "Sementara itu, "])
def test_whoever_holds_an_office_between_is_not_the_one_who_spoke_before(lead: str) -> None:
    sentences = (
        "Direktur Keuangan Samudra Pangan, Gunawan Prasetya, menambahkan perseroan rugi.",
        '"Tidak ada pemutusan hubungan kerja," kata Gunawan.',
        f"{lead}Ketua Serikat Pekerja Samudra Pangan, Sukarman, meragukan pernyataan itu.",
        "Ia menyebut 160 pekerja kontrak tidak diperpanjang sejak Mei.",
        '"Kalau kontrak habis lalu tidak dipanggil lagi, apa namanya?" ujarnya saat dihubungi.',
    )
    found = quotes.find(sentences, (1, 2, 3, 5), "id")
    assert found[0].speaker == "Gunawan Prasetya"
    assert found[1].speaker in (None, "Sukarman")


FIRE = "Chief fire officer Tom Hale said: “We lost two streets.”"
FLOOD = 'Kepala BPBD Rudi Hartono mengatakan, "Tiga desa terendam."'
BROUGHT_UP = [
    ("en", FIRE, "Among them is Karl Birch, 81, who has lived on the quay since 1958.", "Karl Birch"),
    ("en", FIRE, "Among those who lost their homes was Karl Birch, 34.", "Karl Birch"),
    ("en", FIRE, "Among them are Karl Birch, 81, and his brother Joel Birch, 79.", None),
    ("en", FIRE, "Among the first to arrive was retired nurse Karl Birch.", None),
    ("en", FIRE, "Also in the queue was Karl Birch, a retired teacher.", None),
    ("en", FIRE, "In the sports hall, Karl Birch, 81, sat on a camp bed.", None),
    ("en", FIRE, "Residents such as Karl Birch, 81, spent the night on camp beds.", None),
    ("en", FIRE, "The hall was home to Karl Birch, 81, whose house was swept away.", None),
    ("en", FIRE, "The dead man was Karl Birch, 34.", "Tom Hale"),
    ("en", FIRE, "He had driven Karl Birch, 81, to the hall.", "Tom Hale"),
    ("id", FLOOD, "Salah satunya Sumiati (81), yang tinggal di tepi sungai sejak 1958.", "Sumiati"),
    ("id", FLOOD, "Salah seorang di antaranya adalah Sumiati, 81 tahun, yang tinggal di tepi sungai.", "Sumiati"),
    ("id", FLOOD, "Di antara mereka ada Sumiati (81), yang tinggal di tepi sungai.", "Sumiati"),
    ("id", FLOOD, "Salah satu pengungsi, Sumiati (81), tinggal di tepi sungai sejak 1958.", "Sumiati"),
    ("id", FLOOD, "Di ruang kelas, Sumiati (81) duduk di tikar.", None),
    ("id", FLOOD, "Bagi Sumiati (81), malam itu yang terburuk sejak 1958.", None),
    ("id", FLOOD, "Korban meninggal adalah Karmin (34).", "Rudi Hartono"),
    ("id", FLOOD, "Salah satunya Desa Sukamaju, yang dihuni 300 keluarga.", "Rudi Hartono"),
]


@pytest.mark.parametrize(("language", "first", "between", "speaker"), BROUGHT_UP, ids=[row[2] for row in BROUGHT_UP])
def test_whoever_is_brought_up_between_may_be_the_one_meant(
    language: str, first: str, between: str, speaker: str | None
) -> None:
    words = "“I took the cat and my pills,” he said." if language == "en" else '"Obatnya sudah dibawa," katanya.'
    assert quotes.find((first, between, words), (1, 2, 3), language)[-1].speaker == speaker


def test_a_verb_between_is_no_part_of_a_role() -> None:
    text = "Among the first to arrive was retired nurse Karl Birch.\n\n“It went like a toy,” Birch said."
    assert said(text, "en") == [("Karl Birch", "retired nurse")]


NATIVES = [
    ("en", "Jules Morel, a French striker, joined City.", "“He is quick,” coach Alan Reed said.", "Jules Morel"),
    ("en", "French striker Jules Morel joined City.", "“He is quick,” coach Alan Reed said.", "Jules Morel"),
    ("en", "French striker Jules Morel joined City.", "French winger Luc Petit joined as well.", None),
    ("en", "Jules Morel joined French club Lyon.", "“He is quick,” coach Alan Reed said.", None),
    ("en", "Coach Alan Reed was pleased.", "“He is quick,” Reed said.", None),
    ("id", "Striker asal Prancis, Jules Morel, datang.", '"Dia hebat," kata pelatih Bojan Hodak.', "Jules Morel"),
    ("id", "Jules Morel, striker asal Prancis, datang.", '"Dia hebat," kata pelatih Bojan Hodak.', "Jules Morel"),
    ("id", "Pemain Prancis, Jules Morel, datang.", '"Dia hebat," kata pelatih Bojan Hodak.', "Jules Morel"),
    ("id", "Jules Morel resmi bergabung, Senin.", "Pelatih Persib Bojan Hodak senang.", None),
    ("id", "Striker muda Jules Morel resmi bergabung.", '"Saya senang," kata Morel.', "Jules Morel"),
]


@pytest.mark.parametrize(("language", "first", "second", "speaker"), NATIVES)
def test_somebody_from_a_land_is_who_is_said_to_be_from_there_or_nobody(
    language: str, first: str, second: str, speaker: str | None
) -> None:
    last = "“I am happy,” the Frenchman said." if language == "en" else '"Saya senang," ujar pria asal Prancis itu.'
    assert quotes.find((first, second, last), (1, 2, 3), language)[-1].speaker == speaker


def test_nobody_is_called_german() -> None:
    text = "Jules Morel joined City on Monday.\n\nThe 24-year-old German told reporters: “I am happy.”"
    assert said(text, "en") == [(None, "German")]


CALLED = [
    ('Mbah Karto (78) menanam kopi.\n\n"Saya belum capek," kata Mbah Karto.', "Mbah Karto"),
    ('Warga memanggilnya Mbah Karto.\n\n"Saya belum capek," kata Mbah Karto.', "Mbah Karto"),
    ('Kiai Mustafa memimpin doa.\n\n"Kita jaga rukun," kata Kiai Mustafa.', "Kiai Mustafa"),
    ('Gus Rifki datang lebih dulu.\n\n"Ayo masuk semua," ujarnya.', "Gus Rifki"),
    ('Tuan Guru Bajang memimpin doa.\n\n"Kita jaga rukun," kata Tuan Guru Bajang.', "Tuan Guru Bajang"),
    ('Mbah Karto Suwiryo menanam kopi.\n\n"Saya belum capek," kata Mbah Karto.', "Karto Suwiryo"),
    ('Pak Slamet menanam kopi.\n\n"Saya belum capek," kata Slamet.\n\nSlamet lalu pulang.', "Slamet"),
]


@pytest.mark.parametrize(("text", "speaker"), CALLED, ids=[row[0][:40] for row in CALLED])
def test_an_elder_is_called_as_the_article_calls_them(text: str, speaker: str) -> None:
    name, role = said(text, "id")[-1]
    assert name == speaker
    assert not role or "memanggil" not in role


def test_he_beside_another_name_in_its_own_sentence_may_be_that_person() -> None:
    text = (
        "Biologist Farah Lindqvist tagged the eels.\n\n“They are tough,” Lindqvist said.\n\n"
        "She has named fisherman Karl Birch as co-author, which made him, he says, “go a bit funny about it”.\n\n"
        "Birch said the eels were tough."
    )
    assert said(text, "en")[-1][0] in (None, "Karl Birch")
