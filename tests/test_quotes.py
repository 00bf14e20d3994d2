"""Direct speech: the words exactly as they stand, the right speaker, and nobody where the article leaves it open."""

import pytest

from podcast.sources.quotes import find
from podcast.sources.sentences import split

Table = list[tuple[str, str, list[tuple[str, str | None]]]]

INDONESIAN: Table = [
    (
        "not the one set aside",
        "Perancang busana Barli Asmara dan Dian Pelangi tampil.\nBarli mengatakan ia suka renda.\n"
        'Berbeda dengan Barli, Dian Pelangi akan menampilkan dua budaya.\n"Motifnya khas jalanan kota," tambah dia.',
        [("Motifnya khas jalanan kota", "Dian Pelangi")],
    ),
    (
        "not the one besides",
        "Perancang busana Barli Asmara dan Dian Pelangi tampil.\nBarli mengatakan ia suka renda.\n"
        'Selain Barli, Dian Pelangi juga memilih kain lama.\n"Motifnya khas jalanan kota," tambah dia.',
        [("Motifnya khas jalanan kota", "Dian Pelangi")],
    ),
    (
        "not the one who comes along",
        "Perancang busana Barli Asmara dan Dian Pelangi tampil.\nBarli mengatakan ia suka renda.\n"
        'Bersama Barli Asmara, Dian membuka pameran itu.\n"Motifnya khas jalanan kota," tambah dia.',
        [("Motifnya khas jalanan kota", "Dian Pelangi")],
    ),
    (
        "not the one unlike",
        "Perancang busana Barli Asmara dan Dian Pelangi tampil.\nBarli mengatakan ia suka renda.\n"
        'Namun, tidak seperti Barli, Dian Pelangi memilih warna terang.\n"Motifnya khas jalanan kota," tambah dia.',
        [("Motifnya khas jalanan kota", "Dian Pelangi")],
    ),
    (
        "somebody unlike the last speaker",
        "Perancang busana Barli Asmara dan Dian Pelangi tampil.\nBarli mengatakan ia suka renda.\n"
        'Berbeda dengan Barli, ia memilih warna terang.\n"Motifnya khas jalanan kota," tambah dia.',
        [("Motifnya khas jalanan kota", None)],
    ),
    (
        "something done to somebody set against the last speaker",
        "Perancang busana Barli Asmara dan Dian Pelangi tampil.\nBarli mengatakan ia suka renda.\n"
        'Berbeda dengan Barli, Dian Pelangi dipilih panitia.\n"Motifnya khas jalanan kota," tambah dia.',
        [("Motifnya khas jalanan kota", None)],
    ),
    (
        "the wife of a president, told of",
        'Istri Presiden Jerman Emil Marchand mengatakan rumahnya terbuka.\n"Silakan datang," tuturnya.',
        [("Silakan datang", None)],
    ),
    (
        "the wife of a president, with a comma",
        'Istri Presiden Jerman Emil Marchand, mengatakan rumahnya terbuka.\n"Silakan datang," tuturnya.',
        [("Silakan datang", None)],
    ),
    (
        "the husband of a president, before and after",
        'Suami Presiden Jerman Rina Melati mengatakan, "Silakan datang ke sini."\n'
        '"Rumah kami terbuka," kata suami Presiden Jerman Rina Melati.',
        [("Silakan datang ke sini.", None), ("Rumah kami terbuka", None)],
    ),
    (
        "according to the wife of a president",
        'Menurut istri Presiden Jerman Emil Marchand, rumahnya terbuka.\n"Silakan datang," ujarnya.',
        [("Silakan datang", None)],
    ),
    (
        "the wife of a president by name",
        "Istri Presiden Jerman Emil Marchand, Birgit Marchand, mengatakan rumahnya terbuka.\n"
        '"Silakan datang," tuturnya.',
        [("Silakan datang", "Birgit Marchand")],
    ),
    (
        "verb, then name",
        '"Air sudah surut sejak subuh," kata Lurah Sari Wening di posko, Senin.',
        [("Air sudah surut sejak subuh", "Sari Wening")],
    ),
    (
        "role and name in one run",
        '"Kami siap melayani," ujar Kepala Dinas Kebersihan Kota Tarubaya Wahyu Hidayat.',
        [("Kami siap melayani", "Wahyu Hidayat")],
    ),
    (
        "suffix means the last speaker",
        'Petani Ujang Suherman memanen padi lebih awal.\n"Hujan datang terlalu cepat," kata Ujang.\n'
        '"Kalau menunggu, padinya rebah," tambahnya.',
        [("Hujan datang terlalu cepat", "Ujang Suherman"), ("Kalau menunggu, padinya rebah", "Ujang Suherman")],
    ),
    (
        "pronouns mean the last speaker",
        '"Jalannya licin sekali," kata Dimas Prakoso.\n"Saya hampir jatuh," ujar dia.\n"Untung pelan," imbuh ia.',
        [
            ("Jalannya licin sekali", "Dimas Prakoso"),
            ("Saya hampir jatuh", "Dimas Prakoso"),
            ("Untung pelan", "Dimas Prakoso"),
        ],
    ),
    (
        "reported speech moves the last speaker",
        'Bupati Ratna Kusuma meresmikan jembatan itu.\n"Ini jembatan warga," kata Ratna.\nKepala Desa '
        'Joko Lelono menilai jembatan itu mempersingkat perjalanan.\n"Dulu kami memutar dua jam," '
        "ucapnya.",
        [("Ini jembatan warga", "Ratna Kusuma"), ("Dulu kami memutar dua jam", "Joko Lelono")],
    ),
    (
        "before, with a comma",
        'Direktur museum Laila Anwar mengatakan, "Koleksi ini belum pernah dipamerkan."',
        [("Koleksi ini belum pernah dipamerkan.", "Laila Anwar")],
    ),
    (
        "before, with bahwa",
        'Ketua panitia Reza Fadillah menegaskan bahwa "lomba tetap berjalan meski hujan".',
        [("lomba tetap berjalan meski hujan", "Reza Fadillah")],
    ),
    (
        "before, with a colon",
        'Menjawab itu, Nining Suryani berkata: "Kami tidak pernah menolak siapa pun."',
        [("Kami tidak pernah menolak siapa pun.", "Nining Suryani")],
    ),
    (
        "menurut before",
        'Menurut Bagus Santika, "harga cabai akan turun bulan depan".',
        [("harga cabai akan turun bulan depan", "Bagus Santika")],
    ),
    (
        "menurut after",
        '"Stok beras cukup sampai Maret," menurut Kepala Gudang Sigit Raharjo.',
        [("Stok beras cukup sampai Maret", "Sigit Raharjo")],
    ),
    (
        "in the middle",
        '"Kami sudah menunggu lama," kata Yuliana Rahma, "dan sekarang saatnya bekerja."',
        [("Kami sudah menunggu lama", "Yuliana Rahma"), ("dan sekarang saatnya bekerja.", "Yuliana Rahma")],
    ),
    (
        "goes on after the attribution",
        '"Buku ini gratis," kata Rina Melati. "Ambil satu, bawa pulang."',
        [("Buku ini gratis", "Rina Melati"), ("Ambil satu, bawa pulang.", "Rina Melati")],
    ),
    (
        "bare paragraph after its speaker",
        'Pelatih Andri Wicaksono mengaku puas.\n"Anak-anak bermain dengan disiplin hari ini."',
        [("Anak-anak bermain dengan disiplin hari ini.", "Andri Wicaksono")],
    ),
    (
        "bare in the same paragraph",
        'Camat Tuti Alawiyah meminta warga tenang. "Bantuan akan tiba sebelum malam nanti."',
        [("Bantuan akan tiba sebelum malam nanti.", "Tuti Alawiyah")],
    ),
    (
        "curly marks",
        "“Saya hanya menjalankan tugas,” tutur perawat Maria Goreti.",
        [("Saya hanya menjalankan tugas", "Maria Goreti")],
    ),
    (
        "mixed marks",
        '“Sebentar lagi selesai," jelas mandor proyek itu, Slamet Riyadi.',
        [("Sebentar lagi selesai", "Slamet Riyadi")],
    ),
    ("low marks", "„Ini warisan leluhur,“ ungkap Hasan Basri.", [("Ini warisan leluhur", "Hasan Basri")]),
    (
        "nested marks",
        'Galih Pratomo bercerita, "Dia bilang "jangan" kepada saya."',
        [('Dia bilang "jangan" kepada saya.', "Galih Pratomo")],
    ),
    (
        "a question",
        '"Apakah kapalnya aman?" tanya Wulan Sari, seorang penumpang.',
        [("Apakah kapalnya aman?", "Wulan Sari")],
    ),
    ("an answer with a capital verb", '"Aman, Bu." Jawab nakhoda Yosef Lamak.', [("Aman, Bu.", "Yosef Lamak")]),
    (
        "office, comma, name",
        '"Laporan sudah kami terima," kata Kepala Polsek Wanareja, Inspektur Dua Bambang Irawan, Rabu.',
        [("Laporan sudah kami terima", "Bambang Irawan")],
    ),
    (
        "small letters, comma, name",
        '"Pasarnya ramai," ujar juru bicara pasar malam, Tegar Maulana.',
        [("Pasarnya ramai", "Tegar Maulana")],
    ),
    (
        "name, comma, office",
        '"Gunung itu tenang," kata Surono Adi, ahli gunung api dari Yogyakarta.',
        [("Gunung itu tenang", "Surono Adi")],
    ),
    (
        "name with degrees",
        '"Vaksinnya aman," kata dr. Indah Permata, Sp.A., di Surabaya.',
        [("Vaksinnya aman", "Indah Permata")],
    ),
    ("age in brackets", '"Saya kaget," kata Sumiati (54), Kamis.', [("Saya kaget", "Sumiati")]),
    (
        "someone unnamed",
        '"Baunya menyengat," kata seorang warga yang tinggal di dekat pabrik.',
        [("Baunya menyengat", None)],
    ),
    (
        "an unnamed source goes on",
        '"Rapatnya alot," ujar sumber itu.\n"Keputusan belum ada," katanya.',
        [("Rapatnya alot", None), ("Keputusan belum ada", None)],
    ),
    (
        "nobody at all",
        'Spanduk besar dipasang di gerbang.\n"Kami menolak pabrik baru di desa kami."',
        [("Kami menolak pabrik baru di desa kami.", None)],
    ),
    (
        "a description that means the last one",
        '"Kami menang bersih," kata Edo Saputra.\n"Terima kasih, penonton," ucap kapten tim itu.',
        [("Kami menang bersih", "Edo Saputra"), ("Terima kasih, penonton", "Edo Saputra")],
    ),
    (
        "an acronym of an office",
        'Menteri Dalam Negeri Lukman Hadi datang ke Ende.\n"Pilkada harus jujur," kata Mendagri.',
        [("Pilkada harus jujur", "Lukman Hadi")],
    ),
    (
        "an organisation",
        '"Gempa tidak berpotensi tsunami," demikian keterangan BMKG.',
        [("Gempa tidak berpotensi tsunami", "BMKG")],
    ),
    (
        "named in the next sentence",
        '"Tidak ada kenaikan tarif tahun ini." Hal itu disampaikan Direktur PDAM Kota Baru, Surya '
        "Nugraha, dalam rapat.",
        [("Tidak ada kenaikan tarif tahun ini.", "Surya Nugraha")],
    ),
    (
        "two people in turn",
        'Nelayan La Ode Rusdi dan istrinya Wa Ina pulang siang.\n"Ikannya sedikit," kata Rusdi.\n"Tapi '
        'cukup untuk makan," sahut Wa Ina.',
        [("Ikannya sedikit", "La Ode Rusdi"), ("Tapi cukup untuk makan", "Wa Ina")],
    ),
    (
        "over two paragraphs",
        '"Kami mulai dari nol. Tidak ada yang percaya.\n"Sekarang semua orang datang," kata pendiri '
        "bengkel, Arman Maulid.",
        [
            ("Kami mulai dari nol. Tidak ada yang percaya.", "Arman Maulid"),
            ("Sekarang semua orang datang", "Arman Maulid"),
        ],
    ),
    (
        "several sentences in one",
        '"Jangan panik. Ikuti petugas. Bawa air," tegas Komandan Regu Fajar Setyo.',
        [("Jangan panik. Ikuti petugas. Bawa air", "Fajar Setyo")],
    ),
    (
        "said in passing",
        'Rudi Hartanto, penjaga mercusuar, mengatakan, "Lampu ini menyala sejak 1893."',
        [("Lampu ini menyala sejak 1893.", "Rudi Hartanto")],
    ),
    (
        "subject after the words",
        '"Kami tidak tidur semalaman," Savina Dewi melanjutkan.',
        [("Kami tidak tidur semalaman", "Savina Dewi")],
    ),
    ("honorific", '"Silakan mampir," kata Pak Karim.', [("Silakan mampir", "Karim")]),
    (
        "an office word that is also a name",
        'Ketua RT Timur Pradana membagi masker.\n"Pakai terus," kata Timur.',
        [("Pakai terus", "Timur Pradana")],
    ),
    (
        "employer before the name",
        'Pelatih Garuda Laut Aji Sunarso memuji lawan.\n"Mereka rapi," kata Aji.',
        [("Mereka rapi", "Aji Sunarso")],
    ),
    (
        "acronym in brackets inside the office",
        '"Uang nasabah aman," kata Kepala Otoritas Kota (OKT) Firman Jaelani saat dihubungi.',
        [("Uang nasabah aman", "Firman Jaelani")],
    ),
    (
        "dictated to an outlet",
        '"Saya bangga," kata Melati Kusumo kepada Kabar Hulu, Minggu (3/3).',
        [("Saya bangga", "Melati Kusumo")],
    ),
    (
        "written",
        '"Terima kasih, Indonesia," tulis Arief Budiono di akun Instagram-nya.',
        [("Terima kasih, Indonesia", "Arief Budiono")],
    ),
    (
        "by the way of an adverb",
        'Sekretaris Daerah Yanti Puspa juga mengingatkan, "Jangan buang sampah ke kali."',
        [("Jangan buang sampah ke kali.", "Yanti Puspa")],
    ),
]

INDONESIAN_NONE = [
    ("a scare quote", 'Harga itu disebut "wajar" oleh sebagian pedagang.'),
    ("a title", 'Film "Hujan di Bulan Sepuluh" diputar di alun-alun.'),
    ("a topic", 'Seminar bertajuk "Menuju Kota Hijau" dihadiri Wali Kota Dodi Irawan.'),
    ("a nickname", 'Ia dijuluki "Raja Bakso" oleh tetangganya.'),
    ("an inch mark", 'Layar 14" itu retak dan layar 15" di sebelahnya padam.'),
    ("a term", 'Penumpang mendapat "welcome drink" berupa jus jeruk.'),
    ("a stray mark", 'Suhu turun" sampai delapan belas derajat semalam.'),
]

ENGLISH: Table = [
    (
        "a president's wife",
        'President Emil Marchand\'s wife said it was over.\n"We are done here," she said.',
        [("We are done here", None)],
    ),
    (
        "verb, then name",
        '"The tide came early," said Harbour Master Ruth Ellis on Monday.',
        [("The tide came early", "Ruth Ellis")],
    ),
    ("name, then verb", '"We are open again," Tom Baker said.', [("We are open again", "Tom Baker")]),
    (
        "pronoun",
        'Librarian Mary Okafor locked the door.\n"We will be back," Okafor said.\n"Soon," she added.',
        [("We will be back", "Mary Okafor"), ("Soon", "Mary Okafor")],
    ),
    (
        "before, with a comma",
        'Daniel Reyes said, "Nobody was hurt in the fire."',
        [("Nobody was hurt in the fire.", "Daniel Reyes")],
    ),
    (
        "before, with a colon",
        'She paused. Chef Lucia Moretti added: "Salt is the whole secret."',
        [("Salt is the whole secret.", "Lucia Moretti")],
    ),
    ("according to", '"The well is dry," according to farmer Peter Novak.', [("The well is dry", "Peter Novak")]),
    (
        "in the middle",
        '"The boat," said Ingrid Solberg, "belongs to the village."',
        [("The boat", "Ingrid Solberg"), ("belongs to the village.", "Ingrid Solberg")],
    ),
    (
        "goes on",
        '"It works," Dr. Samuel Reed said. "I checked it twice."',
        [("It works", "Samuel Reed"), ("I checked it twice.", "Samuel Reed")],
    ),
    (
        "apposition",
        '"My children cheered," Anna Keller, a nurse from Saint Brigid, told reporters.',
        [("My children cheered", "Anna Keller")],
    ),
    (
        "apposition before the verb",
        'Owen Price, director of the museum, said: "The roof leaks in three places."',
        [("The roof leaks in three places.", "Owen Price")],
    ),
    (
        "role in small letters",
        '"Rain is coming," said weather forecaster Jane Holt.',
        [("Rain is coming", "Jane Holt")],
    ),
    ("unnamed", '"How long will it last?" asked one resident.', [("How long will it last?", None)]),
    ("official title", '"The bridge is safe," Mayor Helen Ortiz insisted.', [("The bridge is safe", "Helen Ortiz")]),
    (
        "second name",
        'Professor Alan Whitfield opened the box.\n"Empty," Whitfield wrote.',
        [("Empty", "Alan Whitfield")],
    ),
    (
        "single marks",
        "‘It isn’t over,’ she said after Clara Jensen spoke.\nClara Jensen nodded.\n'We agree on that,' said Jensen.",
        [("It isn’t over", None), ("We agree on that", "Clara Jensen")],
    ),
    (
        "gender that fits nobody",
        'Mr. Paul Adler left the room.\n"I am done," Adler said.\n"So am I," she replied.',
        [("I am done", "Paul Adler"), ("So am I", None)],
    ),
    (
        "bare paragraph",
        'Coach Lena Fischer praised the team.\n"They never stopped running, not for one minute."',
        [("They never stopped running, not for one minute.", "Lena Fischer")],
    ),
    (
        "curly",
        "“You take a book and you bring it back,” explained Farid Noor.",
        [("You take a book and you bring it back", "Farid Noor")],
    ),
    (
        "adverb between",
        'Governor Amy Tran later told the crowd, "This valley will stay green."',
        [("This valley will stay green.", "Amy Tran")],
    ),
    (
        "over two paragraphs",
        '"We began with nothing. Nobody believed us.\n"Now everybody calls," said founder Omar Haddad.',
        [("We began with nothing. Nobody believed us.", "Omar Haddad"), ("Now everybody calls", "Omar Haddad")],
    ),
]

ENGLISH_NONE = [
    ("a scare quote", 'Critics called the plan "a gamble" for the town.'),
    ("a title", 'The film "Salt and Rope" was shown on the pier.'),
    ("apostrophes", "The hosts' plan and the guests' wishes didn't match the '90s rules."),
    ("a term", 'The so-called "quiet hour" begins at nine.'),
]


def quotes(text: str, language: str) -> list[tuple[str, str | None]]:
    sentences: list[str] = []
    paragraphs: list[int] = []
    for line in text.split("\n"):
        paragraphs.append(len(sentences) + 1)
        sentences += split(line, language)
    found = find(sentences, paragraphs, language)
    for quote in found:
        assert quote.text in sentences[quote.sentence - 1], "a quotation is verbatim and in its sentence"
    return [(quote.text, quote.speaker) for quote in found]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in INDONESIAN], ids=[row[0] for row in INDONESIAN])
def test_indonesian(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert quotes(text, "id") == expected


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in ENGLISH], ids=[row[0] for row in ENGLISH])
def test_english(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert quotes(text, "en") == expected


@pytest.mark.parametrize("text", [row[1] for row in INDONESIAN_NONE], ids=[row[0] for row in INDONESIAN_NONE])
def test_no_speech_in_indonesian(text: str) -> None:
    assert quotes(text, "id") == []


@pytest.mark.parametrize("text", [row[1] for row in ENGLISH_NONE], ids=[row[0] for row in ENGLISH_NONE])
def test_no_speech_in_english(text: str) -> None:
    assert quotes(text, "en") == []


def test_the_table_is_large_enough() -> None:
    assert sum(len(row[2]) for row in INDONESIAN + ENGLISH) >= 80


def roles(text: str, language: str = "id") -> list[str | None]:
    sentences = [sentence for line in text.split("\n") for sentence in split(line, language)]
    return [quote.role for quote in find(sentences, [1], language)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            'Kandidat Presiden Jerman Emil Marchand, menang. "Kami siap," tutur Marchand. Tiga kandidat lain gugur.',
            "Kandidat Presiden Jerman",
        ),
        ('Kandidat lain gugur. Kandidat Bupati Bogor Rina Melati menang. "Siap," kata Rina.', "Kandidat Bupati Bogor"),
        (
            'Istri Presiden Jerman Emil Marchand, Birgit Marchand, tiba di sini. "Silakan masuk," tutur Birgit.',
            "Istri Presiden Jerman Emil Marchand",
        ),
        ('"Baik," kata Penjabat Gubernur DKI Heru Lesmana.', "Penjabat Gubernur DKI"),
        (
            'Pengamat politik Universitas Wanasari Cecep Darma hadir.\n"Wajar saja," kata Cecep.',
            "Pengamat politik Universitas Wanasari",
        ),
        ('Manajer Laskar Biru, Gordon Supit, tersenyum.\n"Tiga poin penting," kata Gordon.', "Manajer Laskar Biru"),
        (
            '"Tenang," kata Wandi Wijaya, Kepala Bidang Informasi Gempa Kota, Senin.',
            "Kepala Bidang Informasi Gempa Kota",
        ),
        ('"Tidak benar," kata Sumiati.', None),
        ('"Siap," ujar Kapolsek Rawa Indah Ipda Abdul Karim.', "Kapolsek Rawa Indah"),
    ],
)
def test_role_in_the_words_of_the_article(text: str, role: str | None) -> None:
    assert roles(text)[-1] == role


def test_role_in_english() -> None:
    assert roles('According to Ann Reed, director of the museum, it rains.\n"It leaks," Reed said.', "en") == [
        "director of the museum"
    ]


NEW_PEOPLE = [
    (
        "id",
        (
            "Gubernur Arif Hadi memberi izin tambang pasir selama lima tahun.",
            "Nelayan setempat, Wahyudi, tidak setuju.",
            '"Kalau pasirnya habis, kami makan apa," kata dia.',
        ),
        "Wahyudi",
    ),
    (
        "id",
        (
            "Direktur Budi Wardana mengatakan stok beras aman sampai tahun depan.",
            "Pengamat pertanian dari Universitas Uji, Dwi Santosa, tak sependapat.",
            "Ia menilai harga naik karena panen turun.",
            '"Kalau barangnya tidak ada, operasi pasar hanya obat sementara," kata dia.',
        ),
        "Dwi Santosa",
    ),
    (
        "id",
        (
            "Rektor Universitas Cahaya, Prof. Dr. Sutrisno, M.Sc., mengatakan uang kuliah naik.",
            '"Tidak ada yang kami usir dari kampus," tuturnya.',
        ),
        "Sutrisno",
    ),
    (
        "en",
        (
            "Health minister Karen Walsh gave the award to Rosa Diaz on Friday.",
            "Diaz opened a clinic in the village in 2016.",
            '"I never planned to stay more than a year," she said.',
        ),
        "Rosa Diaz",
    ),
    (
        "en",
        (
            "Karen Walsh said the county needs one clinic.",
            "Local farmer Greg Hall disagreed.",
            '"We drive 40 miles when she is off," he said.',
        ),
        "Greg Hall",
    ),
]


@pytest.mark.parametrize(("language", "sentences", "speaker"), NEW_PEOPLE)
def test_whoever_was_introduced_last_is_meant(language: str, sentences: tuple[str, ...], speaker: str) -> None:
    assert [quote.speaker for quote in find(sentences, [1], language)] == [speaker]


@pytest.mark.parametrize(
    ("said", "speaker", "role"),
    [
        ("Direktur Telkomsel Rina Melati", "Rina Melati", "Direktur Telkomsel"),
        ("Direktur Utama Garuda Irfan Setiaputra", "Irfan Setiaputra", "Direktur Utama Garuda"),
        ("Direktur Utama Nusakarya Irfan Setiaputra", "Irfan Setiaputra", "Direktur Utama Nusakarya"),
        ("Astra Wijaya", "Astra Wijaya", None),
        ("#TNDMT Glenn Fredly", "Glenn Fredly", None),
    ],
)
def test_an_employer_or_a_hashtag_is_no_name(said: str, speaker: str, role: str | None) -> None:
    text = [
        "Pabrik baru dibuka pada Senin pagi.",
        f'"Pabrik ini milik warga juga," kata {said}.',
        "Nusakarya untung besar.",
    ]
    (quote,) = find(text, [1, 2, 3], "id")
    assert (quote.speaker, quote.role) == (speaker, role)


INTRODUCED = [
    (
        "id",
        [
            "Seorang pembeli, Lastri Wening (51), mengaku rugi.",
            "Kini, ia tak datang lagi.",
            '"Mana uang saya?" katanya.',
        ],
        "Lastri Wening",
    ),
    (
        "id",
        ["Hal itu dialami Mardiyah (36), warga Kelurahan Sukaasih.", '"Saya kira pompanya rusak," ujarnya.'],
        "Mardiyah",
    ),
    (
        "id",
        [
            "Penjaga termuda adalah Rusdi Karaeng, 26 tahun.",
            "Ia rajin mencari sinyal.",
            '"Di sini sepi sekali," ujarnya.',
        ],
        "Rusdi Karaeng",
    ),
    (
        "id",
        ["Guru Sari Dewanti pulang.", "Ayah Sari pernah jadi nakhoda.", '"Laut itu rumah kami," kata Sari.'],
        "Sari Dewanti",
    ),
    (
        "id",
        [
            "Wati Rahma menyerahkan jawabannya kepada Dodi Kurnia, yang mengatakan bahwa izin sudah lama habis.",
            '"Kami segel besok," ucapnya.',
        ],
        "Dodi Kurnia",
    ),
    (
        "id",
        [
            "PT Surya Niaga Abadi membuka gudang.",
            "Surya Niaga kini besar.",
            '"Kami menambah gudang," kata Direktur Utama Surya Niaga, Galih Permana.',
        ],
        "Galih Permana",
    ),
    (
        "id",
        [
            "Kepala Balai Rini Astari datang.",
            'Sopirnya, menurut Rini, hanya mengatakan satu kalimat: "Kami sudah sampai, Bu."',
        ],
        None,
    ),
    ("id", ['Seorang teman yang bekerja di bank pernah berkata kepada saya, "Uang itu seperti air mengalir."'], None),
    (
        "en",
        [
            "Parts of southern Drenmark expected rain.",
            "Most slept badly, says Dr Omar Field, a doctor, but not all.",
            '"Drink some water," he says.',
        ],
        "Omar Field",
    ),
    (
        "en",
        [
            "It was a good day for Vera Holt, who broke her leg last year.",
            "She spent weeks in bed.",
            '"I walked again in March," she said.',
        ],
        "Vera Holt",
    ),
    (
        "en",
        [
            "The club said no.",
            "Its chairwoman, Nora Pike, also asked about the buses.",
            '"They are always late here," she said.',
        ],
        "Nora Pike",
    ),
    (
        "en",
        ["It began when Tom's partner, Lena Marsh, rang the harbour.", '"He is never this late," she said.'],
        "Lena Marsh",
    ),
    ("en", ['"We have a long list," the team\'s leader, Olga Frey, said.'], "Olga Frey"),
    ("en", ['"We asked our customers first," said Acme\'s chief executive, Paul Verney, on Tuesday.'], "Paul Verney"),
    (
        "en",
        ['"We almost missed it," said Professor Ida Holm-Berg of the University of Drenfield, who led the work.'],
        "Ida Holm-Berg",
    ),
    ("en", ["Acme hired Ann Reed, a manager, in May.", '"The fans were great to us," the manager said.'], "Ann Reed"),
    ("en", ['"He will go in the end," the man says.'], None),
    ("en", ["Rachel and Dan Imsey lost their house.", '"It was all we had," Mrs Imsey said.'], "Imsey"),
    (
        "id",
        [
            "Bupati Yoga Lesmana mengatakan calonnya sudah ada.",
            "Ia enggan menyebut guru yang dipilih, Rina Melati, yang tinggal di Sukaasih.",
            '"Nantilah kita lihat dulu," ujarnya.',
        ],
        "Yoga Lesmana",
    ),
    (
        "id",
        [
            "Bupati Yoga Lesmana mengatakan omzet turun.",
            "Akibat hujan, pasar sepi dan ia ikut prihatin.",
            '"Ini baru awal dari semuanya," ujarnya.',
        ],
        "Yoga Lesmana",
    ),
    ("en", ["Ann Reed met Tom Fox in Bath.", "He waved.", '"I was so glad to see her," he said.'], "Tom Fox"),
    ("en", ["Dr. Ilka Reed met Prof. Aldo Fox.", "He waved.", '"I was so glad to see her," he said.'], None),
    ("en", ["Dr. Ilka Reed met Prof. Aldo Fox.", '"I was so glad to see her," he said.'], None),
    ("en", ["Dr. Laura Reed met Prof. Martin Fox.", '"I saw her at the door," he said.'], "Martin Fox"),
    ("en", ["Dr. Laura Reed met Prof. Martin Fox.", '"I saw him at the door," she said.'], "Laura Reed"),
    (
        "en",
        ["Edith Moor keeps the light.", "Her brother Ludo Moor mends the nets.", '"It is a quiet life," he said.'],
        "Ludo Moor",
    ),
    ("en", ["Reed's wife, Wilma, said their son was two.", '"He will not remember it all," she said.'], "Wilma"),
    ("en", ["When Kevin Marsh was a boy, the river ran red.", '"It had no name, that red," he says.'], "Kevin Marsh"),
    ("en", ["In the village of Osko Dal, farmer Ivo Latt, 43, said it burned.", '"We ran," he told us.'], "Ivo Latt"),
    (
        "id",
        ["Wati Lestari (39) menyangrai kopi.", "Ia menjualnya sekilo.", '"Awalnya susah," ujarnya.'],
        "Wati Lestari",
    ),
    (
        "id",
        [
            "Lurah Sari Wening membuka posko.",
            '"Kami siaga," kata Sari.',
            "Menurut seorang tetangga, air naik pukul tiga.",
            '"Saya lari ke atap rumah," tuturnya.',
        ],
        "Sari Wening, -",
    ),
    (
        "id",
        [
            "Kepala Dinas Irwan Jaya mengaku tidak tinggal diam.",
            "Menurut antropolog Universitas Tirta, Munawar, pasar itu lebih dari tempat jual beli.",
            '"Yang hilang bukan pasarnya," tuturnya.',
        ],
        "Munawar",
    ),
    (
        "id",
        ["Artis itu dekat dengan presenter Ruben Oni.", "Menurutnya, Ruben harus didukung.", '"Itu perlu," ucapnya.'],
        None,
    ),
    (
        "id",
        ["Rina Hapsari, 34 tahun, pemilik Kedai Rintik, menaikkan harga.", '"Pelanggan protes," ujarnya.'],
        "Rina Hapsari",
    ),
    (
        "id",
        [
            '"Kontrak saya jelas," kata Alan Lowis.',
            "Kakak pebalap Sam Lowis itu heran.",
            '"Itu aneh," ujar kakak Sam itu.',
        ],
        "Alan Lowis, -",
    ),
]


@pytest.mark.parametrize(("language", "sentences", "speaker"), INTRODUCED)
def test_whoever_a_sentence_introduces_is_followed(language: str, sentences: list[str], speaker: str | None) -> None:
    wanted = [None if name == "-" else name for name in speaker.split(", ")] if speaker else [None]
    assert [quote.speaker for quote in find(sentences, [1], language)] == wanted


OFFICES: list[tuple[str, str, str | None, str | None]] = [
    ("id", "ujar Kepala Dinas Pemadam Kebakaran Budi Raharja", "Budi Raharja", "Kepala Dinas Pemadam Kebakaran"),
    ("id", "kata Menpora Imam Nasution", "Imam Nasution", "Menpora"),
    ("id", "kata Sesmenpora Gatot S. Purnomo", "Gatot S. Purnomo", "Sesmenpora"),
    ("id", "ujar GM Pelita Regional 3 Ardhi Wahyu Basuki", "Ardhi Wahyu Basuki", "GM Pelita Regional 3"),
    (
        "id",
        "kata Kepala Divisi Pajak, Infrastruktur dan Keamanan Siber Bima Lagu",
        "Bima Lagu",
        "Kepala Divisi Pajak, Infrastruktur dan Keamanan Siber",
    ),
    ("id", "tanya hakim ketua Rianto Adam Sibarani", "Rianto Adam Sibarani", "hakim ketua"),
    ("id", "kata I Gusti Ngurah Rai Sudarta, tokoh adat Bali", "I Gusti Ngurah Rai Sudarta", "tokoh adat Bali"),
    ("id", "kata Wakil Gubernur Bali I Ketut Sudira", "I Ketut Sudira", "Wakil Gubernur Bali"),
    ("id", "ujar CEO dan founder Lapakita, Achmad Zahir", "Achmad Zahir", "CEO dan founder Lapakita"),
    ("id", "kata CEO Creative Media Works Martin Talbi", "Martin Talbi", "CEO Creative Media Works"),
    ("id", "kata anggota Komisi III DPR RI dari Fraksi PKS Nasir Jamil", "Nasir Jamil", "anggota Komisi III DPR RI"),
    ("id", "dikutip dari keterangan tertulis BPS, Senin", "BPS", None),
    ("id", "dikutip dari Suara Pagi, Senin", None, None),
    ("id", "ujar Kabid Humas Polda Jabar Komisaris Besar Yusri Yunan", "Yusri Yunan", "Kabid Humas Polda Jabar"),
    ("id", "ujar Direktur Penyidikan KPK Brigjen (Pol) Aris Budi", "Aris Budi", "Direktur Penyidikan KPK"),
    (
        "id",
        "kata Ketua Umum Majelis Ulama (Ketum MUI) Maruf Amir",
        "Maruf Amir",
        "Ketua Umum Majelis Ulama (Ketum MUI)",
    ),
    ("id", "kata Kepala Bekraf Triawan Munafi dalam peresmian gedung itu, Rabu", "Triawan Munafi", "Kepala Bekraf"),
    ("id", "kata Manajer Manchester United Jose Morino", "Jose Morino", "Manajer Manchester United"),
    ("id", "kata Menteri Agama Lukman Hakim Saifulah", "Lukman Hakim Saifulah", "Menteri Agama"),
    ("id", "kata Presiden Perancis Emanuel Marc", "Emanuel Marc", "Presiden Perancis"),
    ("id", "kata Ketua Panitia Aksi Ami Lestari", "Ami Lestari", "Ketua Panitia Aksi"),
    (
        "id",
        "kata Ahli ekologi Universitas Lambung Mangkurat Krisdianta",
        "Krisdianta",
        "Ahli ekologi Universitas Lambung Mangkurat",
    ),
    ("id", "kata Lisa Gunadi Selaku Direktur SDM", "Lisa Gunadi", None),
    ("id", "ujar Romo Albert Hani Rudiatmo", "Albert Hani Rudiatmo", None),
    ("id", "kata Dirut IKT", None, "Dirut IKT"),
    ("id", "terang Juru Bicara KPK, Febri Diansah", "Febri Diansah", "Juru Bicara KPK"),
    ("id", "kata Kemenlu Israel", None, "Kemenlu Israel"),
    ("id", "sapa striker Persib itu", None, None),
    ("id", "ungkap bintang film ‘ Cinta Dalam Kartu’ ini", None, None),
    ("id", "ujar Rudi Hartanto Selasa", "Rudi Hartanto", None),
    ("id", "tulis pendiri Tone It On, Karena dan Katrin", None, "pendiri Tone It On"),
    ("id", "kata petinggi laskar itu", None, None),
    ("id", "ujar Dr", None, None),
    ("id", "kata Senin", None, None),
    ("en", "said Mr. Ólafsson, a retired fish cutter", "Ólafsson", None),
    ("en", "said passenger Morag Sinclair, 67, who missed a train", "Morag Sinclair", None),
    ("en", "said the owner, 82-year-old Walter P. Hines Jr., on Monday", "Walter P. Hines Jr.", "owner"),
    ("en", "Canal & River Trust said", "Canal & River Trust", None),
]


@pytest.mark.parametrize(("language", "said", "speaker", "role"), OFFICES, ids=[row[1] for row in OFFICES])
def test_an_office_ends_where_the_name_begins(language: str, said: str, speaker: str | None, role: str | None) -> None:
    text = f'"Itu sudah kami siapkan," {said}.' if language == "id" else f'"We had prepared for that," {said}.'
    found = find([text], [1], language)
    assert [(quote.speaker, quote.role) for quote in found] == [(speaker, role)]


INSIDE: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    ("id", 'Akun @kabarpagi menulis "Hati-hati banjir di Kemang malam ini".', [("Hati-hati banjir", None)]),
    (
        "en",
        'Police said the suspect, Tom Gradey, shouted, "Nobody move!" before fleeing.',
        [("Nobody move!", "Tom Gradey")],
    ),
    (
        "en",
        'Chief Executive Lin Wei of Orbit Foods wrote that "the recall is limited to two".',
        [("the recall", "Lin Wei")],
    ),
    ("id", 'Ia bilang "bergizi" dan "enak" itu penting.', []),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), INSIDE)
def test_words_inside_a_sentence(language: str, sentence: str, expected: list[tuple[str, str | None]]) -> None:
    found = find([sentence], [1], language)
    assert [quote.speaker for quote in found] == [speaker for _, speaker in expected]
    assert all(quote.text.startswith(words) for quote, (words, _) in zip(found, expected, strict=True))


def test_a_quotation_of_somebody_unknown_is_not_the_next_ones() -> None:
    text = [
        '"Lomba ini ramai sekali," katanya.',
        'Manajer acara Prita Soedarma mengucapkan, "Terima kasih banyak semuanya."',
    ]
    assert [quote.speaker for quote in find(text, [1, 2], "id")] == [None, "Prita Soedarma"]


def test_an_office_keeps_its_first_word() -> None:
    found = find(["Chief executive Duncan Bard denied it.", '"That is not true," he said.'], [1, 2], "en")
    assert [(quote.speaker, quote.role) for quote in found] == [("Duncan Bard", "Chief executive")]


APART: list[tuple[list[str], str | None]] = [
    (
        [
            '"Bus itu berhenti di jalan," ujar Kapolres Hani Hidayat.',
            "Karena padat, Sukiati akhirnya melahirkan di jalan.",
            '"Ia dibantu anggota kami," lanjutnya.',
        ],
        "Hani Hidayat, Hani Hidayat",
    ),
    (
        [
            '"Bus sudah siap semua," kata Kapolres Dicky Sanada.',
            "Sementara itu Kepala Korps Lalu Lintas Royke Lumona yang meninjau jalur itu mengimbau warga memakai bus.",
            '"Tidak semua bisa parkir di sana," katanya.',
        ],
        "Dicky Sanada, Royke Lumona",
    ),
    (
        [
            "Legenda Intra Milan Luis Suarna bangga.",
            "Saat itu dia penasihat Intra dan tenang.",
            '"Kami bisa," kata dia.',
        ],
        "Luis Suarna",
    ),
    (["Mobil itu dirakit di sini untuk model Seri 5 saja.", '"Seri itu laku sekali," imbuhnya.'], None),
    (
        [
            '"Kue ini enak sekali," tulis Chico Jeri.',
            "Saat hal itu disinggung, Mika Tamba pun enggan bicara.",
            "Ia hanya berdoa.",
            '"Doa saja, terima kasih," ujarnya.',
        ],
        "Chico Jeri, Mika Tamba",
    ),
    (["Pelaku mengaku tidak merekrut mereka.", '"Mereka datang sendiri," katanya.'], None),
    (["Kapolres Fajar Gumil menolak.", "Istri Andi, Rini Wati, menangis.", '"Dia orang baik," ujarnya.'], "Rini Wati"),
    (["Kapolres Fajar Gumil menolak.", "Istrinya menangis.", '"Dia orang baik," ujarnya.'], None),
    (["Lurah Endang Sri menolak.", "Suaminya, Pak Karto, mengiyakan.", '"Apinya besar sekali," ujarnya.'], "Karto"),
    (["Warga Cempaka Putih, Bambang (47) menyambut program itu.", '"Alhamdulillah sekali," ungkapnya.'], "Bambang"),
    (["Direktur Utama PT Angin Timur Dewi Angraini hadir.", '"Laba kami naik," kata Dewi.'], "Dewi Angraini"),
    (
        [
            "Kota itu hujan.",
            "Lia Weber dari Universitas Ruhr di Bochum, Jerman, menyatakan hal serupa.",
            '"Itu benar," katanya.',
        ],
        None,
    ),
    (
        [
            "Ketua majelis hakim Sun Basana menutup sidang.",
            '"Saya serahkan kepada tim," ucap pria itu kepada majelis hakim.',
        ],
        None,
    ),
    (
        [
            '"Kami yakin dengan bukti itu," kata jaksa Irene Putri.',
            "Bukti itu menyangkut politikus Partai Sedap, Markus Nara.",
            "Markus sendiri telah ditetapkan sebagai tersangka.",
            '"Kami meminta hakim menolaknya," tuturnya.',
        ],
        "Irene Putri, Irene Putri",
    ),
    (["Penggemar senang.", "Seorang pengguna Youtube mengaku terharu.", '"Lagunya indah sekali," katanya.'], None),
    (["Gadis itu bernama Scout Ayu Larsen.", "Larsen sang ibu memotretnya.", '"Ia pintar," ujar Larsen.'], "Larsen"),
    (
        ["Prestasi Jorge Lorenza menurun.", "Situasi Lorenza berubah.", '"Saya tidak kaget," kata Lorenza.'],
        "Jorge Lorenza",
    ),
    (
        ["Kevin Jonsen, Direktur Operasi Starbaks, akan pindah.", '"Ia siap memimpin kami," sambung Starbaks.'],
        "Starbaks",
    ),
    (
        [
            "Ducata memecat dua orang.",
            "Direktur Olahraga Ducata Paolo Cibatta menolak.",
            '"Tidak benar," kata Cibatta.',
        ],
        "Paolo Cibatta",
    ),
    (
        ["Universitas Gadjah Mada mencatat potensi itu.", '"Kotoran sapi bisa dipakai," kata dia.'],
        None,
    ),
    (
        ["Alan Lowis tenang.", "Kakak pebalap Sam Lowis itu diam.", '"Kontrak saya jelas," ucap Lowis.'],
        "Alan Lowis",
    ),
]


@pytest.mark.parametrize(("sentences", "speaker"), APART)
def test_a_name_is_that_of_the_one_who_speaks(sentences: list[str], speaker: str | None) -> None:
    wanted = [None if name == "-" else name for name in speaker.split(", ")] if speaker else [None]
    assert [quote.speaker for quote in find(sentences, [1], "id")] == wanted


def test_what_happened_to_somebody_is_no_office() -> None:
    text = ["Dedi Mulyana, bakal didukung partai itu, tersenyum.", '"Saya siap maju," kata Dedi.']
    assert [(quote.speaker, quote.role) for quote in find(text, [1, 2], "id")] == [("Dedi Mulyana", None)]


def test_an_event_before_a_name_is_no_part_of_it() -> None:
    text = [
        "Lebaran Nelayan digelar di pantai.",
        "Acara itu dibuka Ketua Pelaksana Lebaran Nelayan Mohammad Iksan.",
        '"Tahun ini lebih ramai," kata Iksan.',
    ]
    found = find(text, [1, 2, 3], "id")
    assert [(q.speaker, q.role) for q in found] == [("Mohammad Iksan", "Ketua Pelaksana Lebaran Nelayan")]


def test_people_from_a_place_are_not_called_like_it() -> None:
    for told in ("Warga Kampung Melati, Suparman (60),", "Warga Kampung Melati, Jakarta Pusat, Suparman (60)"):
        found = find([f"{told} kehilangan rumah.", '"Semua habis terbakar," ucapnya.'], [1, 2], "id")
        assert [quote.speaker for quote in found] == ["Suparman"]


def test_short_words_after_speech_are_speech_and_a_word_in_passing_is_not() -> None:
    said = find(['"You can\'t budget for that," said Ada Holm.', '"I tried."'], [1], "en")
    assert [(quote.text, quote.speaker) for quote in said] == [
        ("You can't budget for that", "Ada Holm"),
        ("I tried.", "Ada Holm"),
    ]
    assert (
        find(["Ahli gizi Rudi Salim hadir.", 'Namun, kata dia, "bergizi" tidak sama dengan "menyembuhkan".'], [1], "id")
        == ()
    )


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "Kepala Badan Pusat Statistik (BPS) Tirtamaya, Surya Leksana, mengatakan ekonomi tumbuh.",
            "Kepala Badan Pusat Statistik (BPS) Tirtamaya",
        ),
        (
            "Kepala Satuan Lalu Lintas Polres Lembayung, Ajun Komisaris Surya Leksana, mengatakan jalan ditutup.",
            "Kepala Satuan Lalu Lintas Polres Lembayung",
        ),
    ],
)
def test_a_role_before_a_comma_is_whole(sentence: str, role: str) -> None:
    (quote,) = find([sentence, '"Semua lancar saja hari ini," kata Surya.'], [1], "id")
    assert (quote.speaker, quote.role) == ("Surya Leksana", role)


def test_an_office_with_an_acronym_is_nobodys_name() -> None:
    said = '"Semua pihak akan kami gugat," kata Koordinator Warga Anti Banjir (WAB), Surya Leksana, di Jakarta.'
    assert [quote.speaker for quote in find([said], [1], "id")] == ["Surya Leksana"]
