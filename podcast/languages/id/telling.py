"""Indonesian as it is told: what may be left out, where a long sentence may be cut, what a cut-off piece answers.

Every table is read by the brief, the writer and the receipts; the words themselves stay the article's own.
"""

import re

STOPWORDS = frozenset(
    """
    ada adalah adanya adapun agar akan akhirnya aku anda antara apa apabila apakah atas atau awal bagai
    bagaimana bagi bahkan bahwa baik banyak baru beberapa begini begitu belum berada berbagai berikut bersama
    besar bisa boleh buat bukan cara cukup dalam dan dapat dari daripada datang demi demikian dengan depan di
    dia diri dirinya dua dulu enggak gak guna hal hampir hanya hari harus hingga ia ialah ini itu jadi jangan
    jika juga jumlah kali kalau kami kamu karena kata katanya ke kecil kemudian kepada ketika khususnya kini
    kita lagi lain lainnya lalu lama langsung lantaran lebih maka makin malah mana masa masih masing
    masing-masing mau maupun melainkan melalui memang mengenai menjadi menjelang menurut merupakan mereka mulai
    namun nanti nya oleh orang pada padahal paling para pernah perlu pula pun punya saat saja salah sama sambil
    sampai sana sangat satu saya sebab sebagai sebelum sebelumnya sebuah secara sedang sedangkan sehingga sejak
    sekarang sekitar selain selaku selama seluruh semakin sementara semua sendiri seorang seperti serta sesuai
    setelah setiap siapa soal suatu sudah supaya tahun tak tanpa tapi telah tentang terhadap terjadi terkait
    termasuk tersebut tetap tetapi tiap tidak tiga turut ujar untuk usai waktu yakni yang yaitu
    """.split()
)

FRAME = frozenset(
    "tema cerita ceritanya kabar berita pagi oke nah lalu terus kemudian nanti sekarang langsung lanjut beda masih "
    "selanjutnya terakhir".split()
)
"""Words by which hosts name the theme and go on; they count neither for nor against a line."""

WORDS_PER_MINUTE = 95
"""Written words of a conversation with its pauses, as the neural voices speak it; figures take several spoken words."""
WORDIER = 0
"""Words by which a sentence may be longer than one of Indonesian, which has no articles."""

NEGATIONS = frozenset(
    """
    tidak tak bukan belum jangan tanpa nggak enggak gak ndak tiada bukannya takkan
    """.split()
)

PRONOUNS = ("ia", "dia", "beliau", "dirinya")
"""Third person singular, by which an article goes on about the last person."""

OBJECT = re.compile(r"(?!)")
"""The pronoun for somebody to whom something is done; Indonesian says it with an ending."""

THEY = frozenset("mereka kalian dia ia itu".split())
"""Other words that stand for somebody or something named before."""

MONTHS = """
    Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember
    """.split()
WEEKDAYS = "Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad"

PARTS_OF_DAY = "pagi|siang|sore|petang|malam|dini hari"
"""What is said beside the weekday, before the date."""

AT_TIMES = (
    rf"(?:Setiap|Tiap|Pada|Sejak|Mulai|Hingga) (?:hari |tahun |bulan )?(?:{WEEKDAYS}|{'|'.join(MONTHS)}|"
    r"pagi|siang|sore|malam|hari|pekan|minggu|bulan|tahun|\d{4})(?: \d{4})?|"
    r"Selama \d+ (?:tahun|bulan|pekan|minggu|hari|jam)|"
    r"Tahun \d{4}|Kini|Sekarang|Saat ini|Hingga kini|Sampai sekarang"
)
"""When, at the head of a sentence and with no comma before its pronoun: "Setiap Jumat ia …"."""

ACRONYMS = {
    "APBD": "Anggaran Pendapatan dan Belanja Daerah",
    "APBN": "Anggaran Pendapatan dan Belanja Negara",
    "ASN": "Aparatur Sipil Negara",
    "BI": "Bank Indonesia",
    "BMKG": "Badan Meteorologi, Klimatologi, dan Geofisika",
    "BNPB": "Badan Nasional Penanggulangan Bencana",
    "BPJS": "Badan Penyelenggara Jaminan Sosial",
    "BPS": "Badan Pusat Statistik",
    "BUMN": "Badan Usaha Milik Negara",
    "DPR": "Dewan Perwakilan Rakyat",
    "DPRD": "Dewan Perwakilan Rakyat Daerah",
    "KPK": "Komisi Pemberantasan Korupsi",
    "KPU": "Komisi Pemilihan Umum",
    "KTP": "Kartu Tanda Penduduk",
    "MK": "Mahkamah Konstitusi",
    "MPR": "Majelis Permusyawaratan Rakyat",
    "OJK": "Otoritas Jasa Keuangan",
    "PBB": "Perserikatan Bangsa-Bangsa",
    "PNS": "Pegawai Negeri Sipil",
    "UMKM": "Usaha Mikro, Kecil, dan Menengah",
}
"""Spelled out at first mention when the article does not do it itself."""

REPORTS = (
    "mengatakan|menyatakan|menyebut|menyebutkan|menilai|menjelaskan|menegaskan|mengungkapkan|mengungkap|mengaku|"
    "menambahkan|menuturkan|memaparkan|menerangkan|mengingatkan|menyampaikan|mengklaim|mengeklaim|memastikan|berharap|"
    "berpendapat|"
    "menduga|memperkirakan|meminta|mengimbau|menyarankan|menekankan|mengonfirmasi|mengkonfirmasi|membenarkan|membantah|"
    "melaporkan|mengumumkan|menyesalkan|menganggap|memandang|meyakini|mengakui|menuding|mengusulkan|mencontohkan|"
    "menjawab|memprediksi|berkata|bercerita|menceritakan"
)
"""Verbs by which somebody says or thinks something: what follows them is that person's, not the article's."""

TRAILING_ATTRIBUTION = re.compile(
    r"^(?P<said>[^\"“”]+), (?:demikian )?(?:kata|ujar|tutur|ucap|ungkap|jelas|tegas|papar|imbuh|tambah|sebut|lanjut|"
    r"terang|tukas|tandas|menurut)(?P<nya>nya)?(?: (?P<who>[A-Z][^,.]*?))?"
    r"(?P<where>(?:, (?=[A-Z0-9]|di |pada |saat )| di | pada | saat | dalam | kepada | usai | ketika ).*)?\.$"
)
"""An indirect statement whose speaker is named after it."""

SAID_WHERE = re.compile(
    rf"(?:^|[ ,])(?P<where>(?:(?:di(?: sela-sela)?|dalam|saat|usai|seusai|pada|ketika) (?!yang\b)[^\"“”.]{{3,90}}?,? )?"
    rf"(?:pada |hari )*(?:{WEEKDAYS})(?: (?:pagi|siang|sore|malam|lalu|kemarin))?"
    rf"(?:,? \d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?)?"
    rf"|di (?:[A-Z][\w-]*,? ?){{1,8}})\.?$"
)
"""Where and when a quotation was said, at the end of what stands after it."""

HOW_TO = re.compile(r"^(?:\d+ )?(?:cara|kiat|tips|langkah|panduan|resep|begini cara)\b", re.IGNORECASE)
"""The headline of a piece whose lists are steps to take."""
LISTS = re.compile(r"^(?:Mulai dari|Antara lain|Di antaranya|Beberapa di antaranya|Misalnya|Contohnya)\b")
"""How a sentence begins that gives examples of what was just told."""

ON_DAY = "pada"
SETTING = re.compile(rf" (?:di|dalam|pada|saat|usai|seusai|ketika) | (?={WEEKDAYS})")
"""Where the name of a speaker ends and the place or time of the words begins."""

_SAME_THING = (
    r"(?!(?:Sebelum|Akhir|Biasa|Sayang|Selanjut|Umum|Tentu|Rupa|Hanya|Punya|Tanya|Setidak|Sedikit|Seharus|Sebenar|Sejati|"
    r"Sebetul|Rencana|Awal|Sepenuh|Khusus|Pada akhir|Celaka|Untung|Konon kabar|Kabar|Berikut|Mulanya|Mula|Terus|"
    r"Sebaik|Bersama|Kira)nya\b)[A-Z][a-z]{3,}nya"
)
"""A first word with a possessive that belongs to the sentence before: "Harganya", "Kegiatannya"."""

LEADS = re.compile(
    r"^(?:Adapun |(?:Sebelumnya|Selain itu|Sementara itu|Diketahui|Sebagai informasi|"
    r"(?:Untuk|Seperti|Sebagaimana) diketahui|"
    r"(?:Seperti )?[Dd]iberitakan sebelumnya|Namun(?: demikian| begitu)?|Bahkan|Kemudian|Lalu|Lebih lanjut|Selanjutnya|"
    r"Tak hanya itu|Di sisi lain|Di samping itu|Meski demikian|Meskipun demikian|Meski begitu|Kendati demikian|"
    r"Oleh karena itu|Oleh sebab itu|Karena itu|Untuk itu|Dengan demikian|Dengan begitu|Akibatnya|Nah|Apalagi|"
    r"Akan tetapi|"
    r"Pada kesempatan (?:itu|yang sama|tersebut)|Dalam kesempatan (?:itu|yang sama|tersebut)|Terpisah|"
    r"Di kesempatan yang sama|(?:Pada|Di) saat (?:yang sama|bersamaan)|Jadi|"
    r"Menjawab (?:pertanyaan|hal) (?:itu|tersebut)|Menanggapi hal (?:itu|tersebut)|Tetapi|Tapi)"
    r"(?:,| (?=[A-Z]|(?:ia|dia|beliau)\b)) *)"
)
"""Connectives at the head of a sentence that only tie it to its neighbour: dropped when it is told without it."""

ROLE_ACTS = re.compile(
    r"(?:menunjuk|memberi|meniup|menjatuhkan|mengatakan|menyebut|memimpin|setelah|karena|ketika|saat)$"
)
"""Words that no role holds, but a clause before a name does."""
TRAILS = re.compile(r"(?:setelah|saat|ketika|usai|yang|sehingga|menyusul|dengan|seiring)\b")
"""How what only adds to the news begins behind a comma, so that it may be left out when the news is told again."""
POINTING_LEAD = re.compile(
    r"^(?:Dengan|Atas|Akibat|Berkat|Karena|Menanggapi|Terkait|Menyikapi|Mendengar|Melihat) "
    r"(?:[a-z-]+ ){1,3}(?:itu|tersebut|ini), (?=[A-Z])"
)
"""What a sentence begins with only to tie itself to another one; it says as much without."""

CONTRAST_LEAD = re.compile(
    r"^(?:Namun|Akan tetapi|Meski(?:pun)? (?:demikian|begitu)|Kendati|Di sisi lain|Tetapi|Tapi|Sayangnya)\b"
)
PAST_LEAD = re.compile(r"^(?:Sebelumnya|Semula|Awalnya|Dulu|Pada awalnya)\b")
RESULT_LEAD = re.compile(r"^(?:Akibatnya|Karena itu|Oleh (?:karena|sebab) itu|Dengan (?:demikian|begitu)|Untuk itu)\b")

REASON_LEAD = re.compile(r"^(?:Pasalnya|Sebab|Sebabnya|Alasannya|Soalnya|Penyebabnya)\b,? ")

DANGLING = re.compile(
    r"^(?:(?:Setelah|Sesudah|Sebelum|Sejak|Pada saat|Di tempat) itu|"
    r"(?:Untuk|Bagi|Pada) (?:dua|tiga|empat|kedua|ketiga) \w+ (?:terakhir|pertama|lain|itu|tersebut)|"
    r"Hal (?:ini|itu|tersebut|serupa|senada)|Itu(?:lah)?|Inilah|Ini|Di sana|Di situ|Begitu(?:lah)?|"
    r"Demikian(?:lah)?|(?:Ya|Tidak|Betul|Belum|Benar)(?=[,.]| (?:selalu|semua|juga|tentu|sepenuhnya)\.)|"
    r"Salah (?:satu|seorang)(?: di antaranya| \w+nya)|Padahal|Sebab|Pasalnya|"
    r"Alasannya|Sebaliknya|"
    r"Keduanya|Ketiganya|Seluruhnya|Mereka|Sedangkan|Sementara|Mulai dari|Berturut-turut|Alhasil|Maklum|Terlebih|"
    r"Antara lain|Di antaranya|Betapa|(?:Kadang|Terkadang|Kadang-kadang) karena|"
    r"Di (?:dalamnya|luarnya|sanalah|atasnya|bawahnya|antaranya)|Semuanya|Lain halnya|"
    r"(?:Jika|Kalau) (?:ya|tidak|begitu|demikian)|Belum lagi|Satu lagi|Begitu (?:juga|pula)|"
    r"Atas dasar|Selang|Berselang|Sesaat|"
    r"Artinya|Maksudnya|"
    r"Akibatnya|Karena itu|Oleh (?:karena|sebab) itu|Untuk itu|Dengan (?:demikian|begitu)|Termasuk|Seperti|Yang|"
    r"Baik|Misalnya|Contohnya|Caranya|Tujuannya|Apalagi|Dan|Atau|Sehingga|Karena|Tentunya|Saat itu|Ketika itu|"
    r"Dari jumlah (?:itu|tersebut)|Jumlah (?:itu|tersebut)|Kondisi (?:itu|ini|tersebut)|"
    rf"Tidak hanya itu|Tak hanya itu|Lainnya|Salah satunya|Nantinya|{_SAME_THING})\b"
)
"""Starts that lean on the sentence before: told only right after it."""

WHOSE = re.compile(
    r"^(?P<thing>(?i:istri|suami|ayah|anak|putra|putri|adik|kakak|kakek|nenek|paman|bibi|keluarga|orang tua|"
    r"cucu|keponakan|menantu|mertua|sepupu|saudara|rekan|kolega|murid|guru|"
    r"tetangga|teman|sahabat|kekasih|tunangan|atasan|pengacara|kuasa hukum|penasihat hukum|juru bicara|ajudan|pelatih|"
    r"manajer|asisten|sekretaris|dokter|sopir|majikan)"
    r"(?: (?:sulung|bungsu|tunggal|pertama|kedua|ketiga|kandung|angkat|tiri|besar|dekat))?)nya\b"
)
BELONGS = "{thing} {who}"
"""Who is somebody's, at the head of a sentence or of a role, and how it is told with that person's name."""

POINTS_BACK = re.compile(
    r"\b(?P<noun>(?!selama|sementara|karena|oleh|untuk|setelah|sebelum|sejak|saat|ketika)[a-z]{4,}) (?:itu|"
    r"tersebut)\b(?! (?:yang|sendiri))"
)
"""A noun inside a sentence that only makes sense when it was told before."""

KNOWN_ANYWAY = frozenset("wilayah daerah kota negara kawasan desa provinsi kabupaten lokasi tahun bulan hari".split())
"""Nouns of place and time that one understands without what was told before."""

STANDFIRST = re.compile(r"(?!)")
"""A description without a predicate under a title; Indonesian ones are told by their missing verb."""

META = re.compile(
    r"^(?:Diasuh oleh|Via|Sumber|Foto|Editor|Reporter|"
    r".*\b(?:video|foto|gambar|tautan|infografis) (?:di bawah|berikut) ini|"
    r"Berikut (?:ini )?(?:adalah )?(?:petikan|kutipan|wawancara|penjelasan|selengkapnya|rangkuman|ulasan|"
    r"daftar|\w+ (?:cara|"
    r"tips|kiat|langkah|hal|alasan|fakta|poin))|Simak|Baca|Silakan baca|Tulisan ini|Artikel ini|"
    r"Berita ini (?:telah|sudah))\b"
)
"""A sentence about the article itself."""

ABOUT_US = re.compile(r"(?:Tentang|Mengenai|Sekilas|Profil) (?:PT |CV |Yayasan )?[A-Z]")
"""The heading over what an institution says of itself under all its releases."""

POINTER = re.compile(
    r"^(?:\S+ ){1,5}(?:di dalamnya|di sana|di situ|begitu|demikian|"
    r"(?:membantah|menyangkal|membenarkan)(?:nya)?)\.$|"
    r"^\S+(?: \S+)? malah |"
    r"(?!.*\b(?:[Pp]ada|[Ss]ejak|namun|tetapi|lalu|dan)\b.* (?:kemudian|setelah))"
    r".*\b(?:sehari|sepekan|seminggu|sebulan|setahun|(?:dua|tiga|empat|lima|beberapa|\d+) (?:hari|pekan|minggu|bulan))"
    r" (?:kemudian|setelahnya|setelah itu)\b|.*\b[Kk]eesokan (?:hari|pagi|malam)nya\b"
)
"""A sentence that points back: by its end, by "malah", or by a day after another that only the one before it names."""

DAY_AFTER = re.compile(
    r"\b(?:sehari|sepekan|seminggu|sebulan|setahun|(?:dua|tiga|empat|lima|\d+) (?:hari|pekan|minggu|bulan|tahun)) "
    r"(?:kemudian|setelahnya|setelah itu|sesudahnya)\b|\b[Kk]eesokan (?:hari|pagi|malam)nya\b"
)
"""A day that is counted from another one."""
A_DAY = re.compile(rf"\b(?:{WEEKDAYS}|{'|'.join(MONTHS)}|\d{{4}}|hari|pekan|minggu|bulan|tahun|malam|pagi|menit)\b")
"""What a day after it is counted from."""
_NOW = r"(?:saat|hari|malam|pagi|siang|sore|pekan|minggu|bulan|tahun|kali|musim|selama|sejauh) ini"
THE_BODY = re.compile(r"(?!)")
"""How an article goes on about a body that the sentence before names; Indonesian says "itu"."""

POINTS_AT_WORDS = re.compile(r"(?!)")
"""A statement about what was said right before it: never without "hal itu", which stands at its head."""
REFERS = re.compile(
    rf"^(?!(?:\w+ )?(?i:{_NOW})\b)(?:(?:Dalam|Pada|Di|Dari|Dengan|Atas|Usai|Seusai|Setelah|Sebelum|Akibat|Karena|Untuk|"
    r"Melalui|Lewat|Terkait|Sejak|Selama|Kedua|Ketiga|Keempat|Para|Seluruh|Semua|Terhadap|Bagi) )?"
    r"(?P<noun>[A-Za-z][a-z-]+)(?: [a-z-]+){0,2} (?:itu|ini|tersebut)\b"
)
"""What a sentence opens with and takes for known: its noun was told before. "Saat ini" is now."""

LATE_PRONOUN = re.compile(r"^[^,]{3,70}, (?:maka )?mereka\b")
"""A clause and "they" after it, who may be somebody of the sentence before."""

HEARSAY = re.compile(r",? (?:seperti )?(?:dilansir|dikutip|mengutip|melansir)(?: dari)? [^,]+(?=[,.])")
"""Where a newspaper found a statement: not for the ear when the outlet is named already."""

HEARSAY_FIRST = re.compile(
    r"^(?:Diberitakan|Dilansir|Dikutip|Mengutip|Melansir|Dilaporkan)(?: oleh| dari)? (?!sebelumnya|bahwa)"
    r"[A-Z][^,]{1,40}, (?=[A-Za-z])"
)
"""The same at the head of a sentence."""

TODAY = re.compile(
    rf"(?<!ampai)(?<!ingga)(?<!ejak)(?:^| )(?:[Pp]ada )?[Hh]ari ini(?! juga|,? (?:{WEEKDAYS}|\d)),?(?=[ .])"
)
"""The day of the newspaper, which is not that of whoever listens."""

WRITTEN = (
    (re.compile(r"\b(Prof\.|Dr\.|dr\.|Ir\.|Drs\.) (?:(?:Dr|dr|Ir|Drs|H|Hj)\. )+(?=[A-Z])"), r"\1 "),
    (re.compile(r"(?<=\b\d{4}) WI(?:B|TA|T)\b"), ""),
)
"""What only a page has, and what is said for it: all titles before a name but one, a time zone with no clock."""
FRAMES = re.compile(r",? dalam keterangan (?:tertulis|resmi|pers)(?:nya)?,?|,? kepada (?:wartawan|awak media),?")
"""How a statement reached the press: not for the ear."""
SAID_AT = re.compile(
    rf"(?<=[a-z])(?: saat ditemui)? (?:di|dalam|saat|usai|seusai) (?!antara\b)[^,\"“”]{{3,60}}, (?:{WEEKDAYS})"
    rf"(?: (?:pagi|siang|sore|malam))?(?:,? \d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?)?,? (?=(?:{REPORTS})\b)"
)
"""Where and when somebody says something, between who does and the verb: "Asep Mulyana di lokasi, Rabu, mengatakan"."""

_VERB = re.compile(
    r"^(?:me(?:m|n|ng|ny|l|r|w|y)?[a-z]{3,}|di[a-z]{3,}|ber[a-z]{3,}|ter[a-z]{3,}|adalah|ialah|ada|bisa|akan|harus|"
    r"naik|"
    r"turun|tiba|masuk|keluar|ingin|tidak|tak|belum|sudah|telah|perlu|boleh|dapat|minta|jadi|mulai|ikut|tahu|punya|"
    r"wajib|"
    r"mampu|sempat|pernah|masih|sedang|kembali|tetap|mau|hendak|bakal|pergi|datang|hidup|tinggal|mundur|maju|kalah|"
    r"tewas|"
    r"lahir|dipimpin|khawatir|yakin|gagal|lolos|batal|tumbuh|buka|tutup|"
    r"rusak|selesai|hilang|runtuh|roboh|jatuh|macet|putus|habis)$"
)
_NOT_VERB = frozenset(
    """
    media medali menteri berita dini diri dirinya terhadap tersebut tertentu bersama berbagai menurut dinas
    metode merah medan meter mereka dia dingin diskon diskusi dinding dimensi diesel digital direktur direksi
    disiplin distrik divisi berat beras besar beda berapa beberapa berkas berkat besok terima terlalu terakhir
    tertinggi terbesar terbaik terbaru terutama terang teras terkait melalui mengenai menuju menjelang mesin
    mental meja menit mendatang mewah meski meskipun merek metro mebel melainkan member memori merdeka materi
    mayoritas misalnya diplomat dialog diameter didik berikut berikutnya bersih bertahap berlebihan terbuka
    terkini termuda tertua terdekat terjauh tersendiri teratas terendah terpenting terparah terpopuler terpanjang
    tertulis termasuk termurah terjangkau terpadu terlebih dirut distribusi diplomasi diskresi disabilitas
    """.split()
)


def is_verb(word: str) -> bool:
    """Whether a word can carry the predicate; by its shape, so a good guess and no more.

    >>> is_verb("menghapus"), is_verb("menteri"), is_verb("diangkat"), is_verb("dinas")
    (True, False, True, False)
    """
    lowered = word.strip(".,;:!?\"'“”()")
    superlative = lowered.startswith("ter") and lowered.endswith("nya")  # "terbaiknya"
    if lowered in _NOT_VERB or superlative or not lowered.islower():
        return False
    return bool(_VERB.match(lowered.split("-")[0]))


CUTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("contrast", re.compile(r",? (?=(?:sementara|sedangkan|namun|tetapi|tapi) )")),
    ("concession", re.compile(r",? (?=(?:meski|meskipun|walau|walaupun|kendati|kendatipun) )|, (?=padahal )")),
    ("reason", re.compile(r",? (?=(?:karena|lantaran|sebab|akibat|gara-gara|berkat|mengingat) )")),
    ("result", re.compile(r",? (?:sehingga|hingga akhirnya) (?=[a-z])")),
    ("purpose", re.compile(r",? (?=(?:agar|supaya) )|,? (?=(?:untuk|guna|demi) (?:me|ber|di)[a-z]{3})")),
    ("condition", re.compile(r",? (?:jika|bila|apabila|kalau) (?!.*\b(?:akan|malah|maka|bakal|bisa|tentu)\b)")),
    (
        "time",
        re.compile(
            r",? (?=(?:setelah|usai|sesudah|sejak|ketika|saat(?! i[nt][iu]\b)|sebelum|menyusul|seiring|"
            r"selama (?:masa|musim|bulan)) )"
            rf"|,? (?=(?:pada )?(?:hari )?(?:{WEEKDAYS}),? (?:\d|pagi|siang|sore|malam|kemarin|lalu))"
            rf"|,? (?=(?:pada|mulai) (?:tahun )?(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)}|20\d\d|19\d\d))"
        ),
    ),
    (
        "example",
        re.compile(
            r",? (?=(?:antara lain|di antaranya|seperti(?! halnya| biasa| misalnya)|misalnya|termasuk|mulai dari) )"
        ),
    ),
    ("matter", re.compile(r",? (?=dalam (?:perkara|kasus) )")),
    ("namely", re.compile(r",? (?:yakni|yaitu) ")),
    ("manner", re.compile(r",? (?=dengan (?:cara )?(?:me|ber)[a-z]{3})|,? (?=melalui (?![A-Z]))")),
    ("agent", re.compile(r" (?=oleh [A-Z])")),
    ("place", re.compile(r",? (?=di (?:[A-Z]\w*|media sosial)(?:,? [A-Z0-9]\w*){0,6}$)")),
    ("which", re.compile(r",? (?=yang (?!berarti\b)(?:me|di|ber|ter)[a-z]{3})")),
    ("addition", re.compile(r",? (?=(?:serta|dan|sekaligus|lalu|kemudian) (?:me|ber|di|ter)[a-z]{3})")),
)
"""Where a sentence may end early: the kind of question that the cut-off piece answers, and where it begins.

What the pattern consumes is dropped; what it only looks at stays at the head of the piece.
"""

FRONTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "time",
        re.compile(
            r"^(?:(?:Setelah|Usai|Sesudah|Sejak|Ketika|Saat|Sebelum|Menjelang) |"
            rf"Pada (?:tanggal|hari|tahun|bulan|pekan|minggu|akhir|awal|pertengahan|malam|pagi|siang|sore|masa|musim|"
            rf"\d|{WEEKDAYS}|{'|'.join(MONTHS)})\b)"
        ),
    ),
    ("reason", re.compile(r"^(?:Karena|Lantaran|Akibat|Berkat|Mengingat) ")),
    ("purpose", re.compile(r"^(?:(?:Untuk|Guna|Demi) (?:me|ber|di)[a-z]{3}|(?:Agar|Supaya) )")),
    ("concession", re.compile(r"^(?:Meski|Meskipun|Walau|Walaupun|Kendati) ")),
    (
        "place",
        re.compile(
            r"^Di (?:(?:dalam|depan|belakang|dekat|sekitar|seluruh|kawasan|wilayah|daerah|kota|desa|kampung) )?"
            r"(?:[A-Z]|(?:rumah|kantor|gedung|stadion|lapangan|sekolah|kampus|pasar|bandara|stasiun|pelabuhan|"
            r"terminal|hotel|lokasi|tempat|jalan|halaman|ruang|aula|pengadilan|persidangan|media sosial)\b)"
        ),
    ),
    ("manner", re.compile(r"^(?:Dengan (?:cara )?(?:me|ber)[a-z]{3}|Melalui )")),
)
"""Adverbials before the first comma that may follow the sentence instead, as the answer to a question."""

GOES_ON = re.compile(r"(?:yang|ketika|saat|di mana|dan|atau|serta|lalu) ")
"""How an adverbial goes on after a comma."""

LIVELY = frozenset({"reason", "purpose", "result", "condition"})
"""Kinds of question worth asking even where the sentence is short enough."""

KEPT = frozenset({"contrast", "concession", "addition"})
"""Kinds that cannot leave a reported statement, since they would lose its speaker."""

GUARDS = {
    "contrast": re.compile(r"\b(?:hanya|bukan|bukannya|baik|antara)\b"),
    "reason": re.compile(
        r"\b(?:tidak|tak|bukan|belum|jangan|hanya|semata)\b|\b(?:pelbagai|berbagai|beragam|sejumlah|beberapa)$"
    ),
    "purpose": re.compile(
        r"\b(?:minta|meminta|diminta|mengimbau|diimbau|berharap|diharapkan|mendorong|didorong|mengingatkan|diingatkan|"
        r"menyarankan|disarankan|mengajak|diajak|mendesak|didesak|menginstruksikan|memerintahkan|diperintahkan|"
        r"berpesan|"
        r"mengharuskan|diharuskan|memperingatkan|mengharapkan|bersusah payah|berinisiatif|dilaporkan|dikabarkan|"
        r"berjuang|dimaksudkan|ditujukan|dirancang|diklaim|didapuk|diplot|"
        r"diarahkan|mengarahkan|dilarang|melarang|desakan|permintaan|imbauan|seruan|tuntutan|harapan|usulan|ajakan|larangan|diwajibkan|"
        r"mewajibkan|meyakinkan|membujuk|berteriak|berseru|berdoa|memaksa|dipaksa|tidak|tak|bukan|belum|"
        r"memudahkan|memungkinkan|mencoba|membantu|memberi|diberi|berjanji|dijanjikan|mengizinkan|mempersilakan|"
        r"dipersilakan|berhak|menolak|gagal|berhasil|berambisi|bersiap|menantang|merayu|mengundang|diundang|"
        r"membutuhkan|memerlukan|butuh|berkesempatan|membiarkan|menugaskan|ditugaskan|tertantang|tergerak|"
        r"berhenti|enggan|menyempatkan|mempertimbangkan|menimbang|sempat|dipercaya|mempercayakan|adalah|ialah|merupakan)\b|"
        r"\b(?:berniat|berencana|bertujuan|berfungsi|digunakan|dipakai|berupaya|berusaha|bersedia|sepakat|memutuskan|"
        r"siap|mampu|memilih|berkomitmen|cukup|waktu|cara|upaya|kesempatan|hak|izin|rencana|syarat|alasan|peluang|"
        r"ruang|kewajiban|keinginan|tekad|bertekad|perlu|terpaksa|diizinkan|diperbolehkan|dipilih|ditunjuk|dijadwalkan|"
        r"disiapkan|dianggap|sulit|mudah|tugas|bertugas|berguna|bermanfaat|kemampuan|keputusan|ingin|penting|"
        r"giliran|inisiatif|prakarsa|landasan|dasar|dana|uang|biaya|"
        r"anggaran|tempat|lahan|alat|program|langkah|strategi|metode|sistem|aturan|usulan|wacana|dukungan|bantuan|"
        r"janji|gairah|hasrat|ambisi|niat|motivasi|dorongan|sarana|wadah|ajang|modal|kans|peluangnya|efektif|cocok|"
        r"ideal|tepat|tertarik|berminat|antusias|fokus|layak|pantas|rela|berani|sanggup|setuju|rahasia|jitu|siasat|"
        r"tersendiri|trik|ide|gagasan|kerja "
        r"sama|potensi|berpotensi|rentan|kuat|bagus|baik|aman|gratis|khusus|terbatas|pengguna|penggunanya|klubnya|"
        r"timnya|mereka|kita|anaknya|orang lain|seseorang|konsumen|masyarakat|warga|siswa|pemain|pihak|ke[a-z]{3,}an)$|"
        r"\b(?:rencana|upaya|niat|janji|keputusan|langkah|usaha|jejak|tekad|peluang|kesempatan|kans|izin)\b"
        r"(?: [\w-]+){0,4}$",
        re.IGNORECASE,
    ),
    "which": re.compile(
        r"\b(?:tidak|tak|bukan|belum|semua|setiap|seluruh|hanya|para|jangan|tanpa)\b|"
        r"\b(?:satu|apa|siapa|hal|orang|mereka|satunya|pihak|sesuatu|itu|ini|tersebut|lain|lainnya|salah)$"
    ),
    "manner": re.compile(r"\b(?:sesuai|berbeda|sama|bersama|terkait|sejalan|dibanding\w*|tidak|tak|bukan|belum)\b"),
    "condition": re.compile(
        r"\b(?:bahwa|tahu|bertanya|apakah|hanya|baru|cuma|kecuali|nyaris|hampir|heran|wajar|aneh|sayang|merasa|"
        r"menolak|melihat|rasanya|bukan|tidak masalah|lebih baik|maklum|diketahui|dugaan|kabar|isu|terungkap|terlihat|"
        r"tercatat|informasi|konon|bayangkan|membayangkan|misalnya|ketahuan|ternyata)\b"
    ),
    "time": re.compile(r"\b(?:tidak|tak|bukan|belum|hanya|baru)\b"),
    "place": re.compile(r" di [A-Z].*(?:,| dan) "),
    "agent": re.compile(r"\b(?:tidak|tak|bukan|belum|hanya|yang)\b"),
    "example": re.compile(r"\b(?:tidak|tak|bukan|belum)\b"),
}
"""What may not stand before a cut of that kind: the part before it would then mean something else."""

OPEN_END = re.compile(
    r"\b(?:yang|dan|atau|di|ke|dari|untuk|bahwa|agar|dengan|oleh|pada|bagi|serta|tidak|tak|belum|akan|bisa|harus|"
    r"adalah|"
    r"merupakan|sebagai|secara|para|hanya|baik|antara|tentang|soal|mulai|sebelum|setelah|saat|ketika|lebih|paling|"
    r"sangat|"
    r"sudah|telah|dalam|terhadap|kepada|karena|namun|tetapi|juga|satu|seperti|bukan|hingga|sampai|sejak|guna|demi|jika|"
    r"apakah|maupun|menjadi|sebanyak|sebesar|selama|usai|ini|adanya|mengenai|terkait|per|hampir|sekitar|dapat|ingin|"
    r"sedang|masih|tanpa|sambil|termasuk|yakni|yaitu|melalui|atas|menurut|sehingga|maka|bila|apabila|kalau|meski|"
    r"ada|bermula|berawal|misalnya|contohnya|"
    r"terlebih|terlebih lagi|apalagi|mencoba|diduga|dinilai|dianggap|dikabarkan|diperkirakan|diyakini|dipastikan|"
    r"diketahui|disebut|terutama|khususnya|utamanya|ditujukan|ditandai|diakibatkan|disebabkan|dikarenakan|dilandasi|didasari|merasa|menganggap|"
    r"berbasis|bernama|berjudul|asal|berasal|berada|terletak|tinggal|berlokasi|bertempat|terlihat|tampak|terasa|"
    r"terdiri|terjadi|terbangun|"
    r"walau|jadi|kata|ujar|bahkan|kemudian|lalu|bakal|hendak|mau|daripada|ketimbang|dibanding|dibandingkan|berupa|bagian)$"
)
"""Words that no sentence ends in."""

OPEN_VERB = re.compile(r"\b(?:dan|atau|serta|untuk) me\w+kan$|\bmenganjurkan$|\bmenyarankan$")
"""A verb that lacks its object."""

OPEN_RELATIVE = re.compile(r"\byang(?: \w+){1,3}$")
"""A relative clause without an end: what follows may belong to it."""

CLAIMS = re.compile(
    rf"\b(?:bahwa|diklaim|dikabarkan|disebut|disebut-sebut|dirumorkan|diyakini|dinilai|merasa|percaya|mengira|"
    rf"menyadari|sadar|{REPORTS})\b"
)
"""What follows is somebody's claim; no statement may be cut out of it."""

JOINED_SENTENCE = r"dan (?!me|ber|di|ter)"
"""How a clause with a subject of its own is joined."""

NO_ROLE = re.compile(
    r"(?:di|ke|dari|dan|yang|untuk|dengan|pada|oleh|saat|ketika)\b|.*\b(?:mereka|kami|kita)$|(?:perwakilan|kubu|pihak|keluarga)$"
)
"""How nothing begins, or ends, that says who somebody is."""

EQUATES = re.compile(r"\b(?:adalah|ialah|merupakan)\b")
"""A verb that makes what stands before it the subject."""

HANGS_ON = re.compile(
    r"\b(?:kematian|kerugian|korban|kerusakan|kecelakaan|penyakit|dampak|rasa \w+|angka \w+|jumlah \w+|terutama|"
    r"terjadi|penurunan|kenaikan|trauma|luka|cedera|cacat|utang|limbah|polusi|stres)$"
)
"""What a reason after it belongs to, so that nobody would ask why."""

TURNS = re.compile(r", (?:namun|tetapi|tapi|sedangkan|sementara) ")
"""Where a clause goes on to something else."""

LISTED = "dan|serta|atau|lalu|kemudian"
"""What stands before the last member of a list."""

RELATIVE = re.compile(r"\byang\b")
"""The word that opens a relative clause."""

SUBJECTLESS = re.compile(
    r"(?:setelah|usai|seusai|sesudah|sebelum|saat|ketika) "
    r"(?:hendak |akan |ingin |berhasil |sukses |gagal |tidak |belum )?"
    r"(?:me|ber|di|ter)[a-z]{3,}\b"
)
"""A clause of time that does not say whose deed it is."""

SUBORDINATE = frozenset(
    """
    yang untuk dengan agar supaya guna demi dalam setelah usai sebelum tanpa sambil seraya saat ketika bahwa
    """.split()
)
"""What claims the verb after it, so that it is not the predicate of the sentence."""

AUXILIARIES = frozenset(
    """
    telah sudah akan bisa dapat harus sedang masih belum tidak tak pernah sempat mulai ingin perlu boleh bakal
    hendak mau kembali tetap wajib mampu
    """.split()
)

BESIDE_NAME = r"[A-Z][^,\"“”:]{1,40}"
"""What may stand between commas right after the name of a speaker."""

ADVERBS = (
    "juga|pun|kembali|lalu|kemudian|sempat|telah|sudah|turut|ikut|pernah|sebelumnya|terus|hanya|sendiri|masih|justru|"
    "malah|lantas|langsung|akhirnya|selanjutnya|memang"
)
"""What may stand between a speaker and the verb of saying."""

DATE = "{day} {month} {year}"

BARE = re.compile(
    r"^(?:Hal|Langkah|Upaya|Kebijakan|Aksi|Tindakan|Keputusan|Kegiatan|Cara|Niat|Rencana|Peristiwa|Kejadian|Insiden) "
    r"(?:ini|itu|tersebut) (?:juga |pun )?(?:dilakukan|diambil|terjadi|diterapkan|ditempuh|dilaksanakan|digelar)"
    r"(?: oleh [A-Z][\w ]+)?$"
)
"""A head that says nothing beyond the sentence before: the piece after it answers a question all alone."""

PRONOUN_TAIL = re.compile(r"^ pun\b")
"""What goes when a name takes the pronoun's place."""

ASKS = re.compile(
    r"^(?:(?:lalu|lantas|nah|kemudian|jadi),? )?(?:apa|apakah|siapa|siapakah|kapan|bagaimana|bagaimanakah|mengapa|"
    r"kenapa|berapa|di mana|ke mana|dari mana|haruskah|bisakah|bolehkah|perlukah|benarkah|adakah|mungkinkah|amankah)\b"
    r"(?! (?:yang )?(?:tak|tidak)\b)",
    re.IGNORECASE,
)
"""The writer's own question, when it is one that the next sentence answers."""

DEICTIC = re.compile(r"\b(?:mereka|di sana|di sini|ke sana|tersebut|seperti itu|seperti ini)\b")
"""Words that point back, in a sentence that one would rather take home without them."""

NOT_ALONE = re.compile(
    r"^(?:namun|namum|tapi|tetapi|meski(?:pun)?,|bahkan|ternyata|justru|bukan hal|pun|hanya|ironisnya|sayangnya|"
    r"yang terpenting|adalah|berikut|mengutip|melansir|dilansir|dikutip|silakan|jangan|padahal|lagi-lagi|anda|kamu|"
    r"jadi|maka|lalu|lantas|selain itu|untuk itu|karena itu|oleh (?:karena|sebab) itu|di antaranya|tak lama|tidak lama|"
    r"tentu saja|yaitu|yakni|ya,|siapa|kalau (?:iya|begitu|tidak)|saat itu|ketika itu|sejak itu|setelah itu|sementara|"
    r"kali ini|ditemui|ditanya|dimintai|salah (?:satu|seorang)(?:nya| di antaranya)|"
    r"(?:mencoba|berusaha|melihat|mendengar|mengetahui) \w+,)\b|"
    r"\b(?:kedua|ketiga|keempat|dua|tiga|empat) \w+ (?:itu|tersebut)\b|"
    r"\b(?:kesalahan|cara|alasan|hal|poin|langkah|faktor|tips|kiat|manfaat) (?:pertama|kedua|ketiga|keempat|lain|"
    r"lainnya)\b|"
    r"^[^,]*\b(?!menurut|mengenai)me\w{4,}nya\b|^\w+(?: \w+)? (?:kemudian|lantas|pun) |"
    r"\b(?:keduanya|ketiganya|berikut(?: ini)?|di sana|di situ|hal (?:itu|ini|tersebut)|hari yang sama)\b",
    re.IGNORECASE,
)
"""What a sentence does not hold that one takes home: it would lean on what was told before."""

INTRODUCED = re.compile(
    r"^(?P<who>(?:Seorang|Sebuah|Seekor) .+?bernama (?P<name>[A-Z]\w+(?: [A-Z]\w+)*)),? (?P<did>.+)$"
)
INTRODUCTION = "Ada {who}"
"""A long subject that is introduced by name becomes a sentence of its own; its predicate follows the name."""

INSERTED = re.compile(
    r"^(?P<head>[^\"“”]*?),? ?\b(?P<verb>[Mm]enurut|kata|lanjut|ujar|tutur|tambah|imbuh|jelas|ungkap|sebut)"
    r"(?:nya| (?:ia|dia|beliau)| (?P<who>[A-Z][\w.]*(?: [A-Z][\w.]*)*)), (?P<tail>.+)$"
)
"""An attribution set into the statement: "Jalan itu, menurutnya, aman." or "Menurutnya, jalan itu aman."."""

ACCORDING = "menurut {who}, {said}"
VIEWS = (ACCORDING,)
"""How an author's view is told."""
VIEW_GOES_ON = ""
"""How the next sentence of it is told; "menurut" at the head of the paragraph is enough."""
JUDGES = re.compile(r"(?!)")
"""A sentence that holds somebody's judgement."""
FACT = re.compile(
    r"^(?!.*\b(?:harus|seharusnya|semestinya|mestinya|sebaiknya|perlu|keliru|salah|hanya|justru|bukan|melainkan|tetapi|"
    r"pantas|layak|terlalu|kita|percuma|sebenarnya|sesungguhnya|lebih (?:sering|baik|buruk|penting)|"
    r"mampu|gagal|berhasil|"
    r"pertama|kedua|ketiga|keempat|jangan|mulia|adil)\b).*"
    r"(?:\d|\b(?:mengumumkan|mencatat|menetapkan|menemukan|akan dibahas)\b)",
    re.IGNORECASE,
)
"""What everybody can check, so that its author need not stand for it."""
PREPOSITIONS = frozenset("melalui lewat tengah antara sekitar depan belakang atas bawah selaku mengenai".split())
"""What is no noun before a relative clause, and ties the noun after it to another one."""
BEFORE_NOUN = frozenset("sebuah seorang suatu seekor".split())
"""What stands before the noun that a relative clause goes on about, if no verb does."""
REWORDED: tuple[tuple[str, re.Pattern[str], str], ...] = ()
"""How a piece begins as a sentence of its own; Indonesian ones take their noun along."""
CONCEDED = re.compile(r"(?!)")
"""A concession before the sentence, told before it as one of its own; Indonesian tells it after."""
BUT = "tetapi {main}"
BOUND = re.compile(r"(?!)")
"""What binds a sentence to the clause of time before it; Indonesian may tell it first."""
THAT_ONE = "{noun} itu {did}"
"""A relative clause as a sentence of its own."""
SAID_AGAIN = "{said}, katanya"
"""A statement goes on whose speaker has a long title."""
PRONOUN_AFTER = {"ia": "dia", "dia": "dia", "beliau": "beliau", "dirinya": "dia"}
"""A pronoun to its form after a preposition, for a speaker without a name."""

CONDITION = re.compile(
    r"^(?:Jika|Bila|Apabila|Kalau) (?P<condition>(?![^,]* (?:adalah|merupakan|sehingga|karena) )"
    r"(?!(?:hanya|tidak|tak|masih|sudah|belum|perlu|ingin|memang|akan|"
    r"di\w{4,}|"
    r"me\w{4,}|ber\w{4,}|ter\w{4,})\b(?! (?:ada|tercapai|terjadi|turun|terdapat)\b))[^, ]+(?: [^, ]+|, \d[^,]*){2,}), "
    r"(?!\d)(?:maka )?(?!(?:ia|dia|beliau|mereka)\b)(?!.*\b(?:juga|pun)\b)(?![^,]+, (?:dan|serta|atau) [^,]+, )"
    r"(?P<main>.+)$"
)
TWO_THOUGHTS = re.compile(r"\b(?:sehingga|karena|adalah|merupakan)\b|, (?!\d)")
"""What makes two thoughts of a condition."""
CONDITION_QUESTION = "bagaimana kalau {condition}?"

CLEARED = "tidak bersalah atas|bebas dari (?:dakwaan|tuduhan)|tidak terbukti|membantah|menampik|menyangkal"
"""What stands before something that was not so, or is said not to be."""

DENIES = re.compile(
    r"\b(?:membantah|menampik|menyangkal|menepis|menolak|menanggapi|membenarkan|mengakui) (?:\w+ )?"
    r"(?:itu|tersebut|ini|tudingan|tuduhan|anggapan|kabar|dugaan|isu)\b(?! (?:bahwa|soal|tentang|mengenai))|"
    r"^(?:Tudingan|Tuduhan|Anggapan|Kabar|Dugaan|Isu|Hal|Pernyataan|Keterangan) (?:itu|ini|tersebut) .*"
    r"\b(?:dibantah|ditampik|disangkal|ditepis|ditolak)\b"
)
"""An answer to what somebody says: told only after it."""

DISPUTES = re.compile(r"(?!)")
"""All that somebody has said, which another one denies."""

UNREAL = re.compile(r"(?!)")
"""What was to be, and may not have come to be; Indonesian has no tense for it."""

REQUESTS = re.compile(
    r"\b(?:meminta|mengimbau|berharap|mendesak|menyarankan|mengingatkan|mengajak|menyerukan|mengusulkan|menuntut)\b"
)
"""Verbs by which somebody wants something of others."""

ASKED = re.compile(r"\b(?:bertanya|menanyakan|mempertanyakan|ditanya)\b")
ANSWERED = re.compile(
    r"(?<!tidak )(?<!belum )(?<!tidak segera )(?<!tidak mau )(?<!enggan )\b(?:[Mm]enjawab|[Jj]awab(?:nya|an)?|"
    r"[Mm]enanggapi)\b"
)

_PLANNERS = (
    r"(?:(?<!^)\b[A-Z]\w+|^[A-Z]\w+ (?=akan|bakal)|\b(?i:pemerintah|polisi|jaksa|hakim|penyidik|panitia|dinas|"
    r"kementerian|perusahaan|perseroan|tim|pihaknya|pengelola|penyelenggara|manajemen|sekolah|kampus|warga|petani|peneliti)\b)"
)
FUTURE = re.compile(
    r"^(?!Jika|Bila|Kalau|Tanpa|Apabila|Semakin|Makin|Karena|Ini|Hal|Sementara,|Setiap|Dengan)"
    r"(?!.*\b(?:semula|sempat|awalnya|sebelumnya|disebut-sebut|kabarnya|konon)\b)"
    r"(?!.*\b(?:akan|bakal) (?:me(?:micu|nyebabkan|nentukan|ngakibatkan|nimbulkan|mbuat|mbantu|ningkat\w*|nghadapi)|"
    r"berdampak)\b)"
    rf"(?:.*{_PLANNERS}.*\b(?:(?<!yang )(?:akan|bakal) (?:(?:di|me|ber)\w+|mulai|segera|kembali))\b|"
    r".*\b(?:rencananya|berencana|direncanakan|ditargetkan|mendatang|dijadwalkan)\b)"
)
"""A plan of somebody, or what will be on a day; not what is always so."""

GRAVE = re.compile(
    r"\b(?:tewas|meninggal|wafat|korban jiwa|jenazah|mayat|bunuh|membunuh|dibunuh|pembunuhan|pemerkosaan|perkosa\w*|"
    r"pelecehan|kekerasan|penganiayaan|dianiaya|tsunami|gempa|longsor|banjir bandang|bencana|kebakaran|kecelakaan|"
    r"ledakan|bom|teror\w*|perang|luka-luka|luka berat|kanker|wabah|pandemi|penembakan|ditembak|tenggelam|"
    r"menembak|tertembak|menusuk|ditusuk|menewaskan|memperkosa|pencabulan|mencabuli|dimakamkan|pemakaman|autopsi|"
    r"kekeringan|karam|penyanderaan|disandera|penculikan|diculik|perampokan|demam berdarah|"
    r"banjir(?! (?:pujian|diskon|promo|gol|hujatan|komentar|kritik|order|pesanan))|"
    r"kelaparan|pengungsi|mengungsi|duka|belasungkawa|almarhum\w*|disiksa|penyiksaan|bunuh diri)\b",
    re.IGNORECASE,
)
"""Words of death, disaster, violence and illness."""

AND = "dan"
AND_MORE = "lainnya"
ABOUT = "soal|mengenai|tentang|terkait|bertema|bertajuk|bertopik|seputar"
"""What stands before the subject of an article."""
THAT = "bahwa"

ASKED_ABOUT = "{question} soal {topic}?"
"""A question to a person, and its subject."""
STRAY_TOPIC = re.compile(
    r"nya$|^(?:sang|si|pihak|salah|majelis|perseroan|manajemen|rumah sakit)\b|"
    r"^(?:meski(?:pun)?|walau(?:pun)?|jika|kalau|karena|ketika|saat|setelah|selama)\b|"
    r"\b(?:aman|penting|mudah|sulit|mahal|murah)$|\b(?:serupa|biasa|lain|lainnya|sama|ini|itu|ter(?:besar|tinggi|baik|banyak|kecil|rendah))$"
)
"""A subject that means nothing without what was told before."""

REPORT_QUESTIONS = {
    "mengatakan": "apa kata {who}?",
    "berkata": "apa kata {who}?",
    "menyebut": "apa kata {who}?",
    "menyebutkan": "apa kata {who}?",
    "menyatakan": "apa pernyataan {who}?",
    "menilai": "bagaimana penilaian {who}?",
    "menganggap": "bagaimana pandangan {who}?",
    "memandang": "bagaimana pandangan {who}?",
    "berpendapat": "bagaimana pendapat {who}?",
    "menjelaskan": "apa penjelasan {who}?",
    "menerangkan": "apa penjelasan {who}?",
    "memaparkan": "apa penjelasan {who}?",
    "menuturkan": "apa penuturan {who}?",
    "bercerita": "bagaimana cerita {who}?",
    "menceritakan": "bagaimana cerita {who}?",
    "mengungkapkan": "apa yang diungkapkan {who}?",
    "mengungkap": "apa yang diungkap {who}?",
    "menegaskan": "apa yang ditegaskan {who}?",
    "menekankan": "apa yang ditekankan {who}?",
    "menambahkan": "apa lagi kata {who}?",
    "mengingatkan": "apa pesan {who}?",
    "menyampaikan": "apa yang disampaikan {who}?",
    "memastikan": "apa yang dipastikan {who}?",
    "berharap": "apa harapan {who}?",
    "meminta": "apa permintaan {who}?",
    "mengimbau": "apa imbauan {who}?",
    "menyarankan": "apa saran {who}?",
    "mengusulkan": "apa usul {who}?",
    "membantah": "apa tanggapan {who}?",
    "mengaku": "apa kata {who}?",
    "mengakui": "apa kata {who}?",
    "melaporkan": "apa laporan {who}?",
    "mengumumkan": "apa yang diumumkan {who}?",
    "memperkirakan": "apa perkiraan {who}?",
    "memprediksi": "apa prediksi {who}?",
    "mencontohkan": "apa contoh dari {who}?",
}
"""The question to which "X <verb> ..." is the answer."""
NO_STATEMENT = re.compile(
    r"^(?:peristiwa|kejadian|kasus|hal|keterangan|pengalaman|maaf|izin|informasi|perkara|laporan|data|diri|belasungkawa)\b"
)
"""What follows such a verb when nothing is stated."""
ALSO = re.compile(r"^[^,]{0,60}?\bjuga\b")
SAYS_MORE = "apa lagi kata {who}?"
"""A statement that comes on top of what its speaker said before, and its question."""

ORDER = re.compile(
    r"^(?:Pertama|Ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?: belas)?),"
)
"""How take-aways and the entries of a list are counted; no number of the article's."""
COUNTED = "{ordinal}, {said}"

SAYS = re.compile(
    r"\b(?:[Mm]enurut|kata|ujar|tutur|ucap|ungkap|jelas|tegas|papar|imbuh|tambah|lanjut|sebut|terang|tandas|tukas|"
    r"jawaban|pertanyaan|pesan|penjelasan) "
    r"(?P<who>[A-Z][^,.:;?]*)"
)
"""A speaker named by "menurut X", "kata X"."""

OWN_WORDS = ("Sobat Kopi", "Sobat", "Anda", "Kongko Pagi Semakin Dapat Pengetahuan")
"""What the hosts call whoever listens, and the show; no names of the article's."""

CLOSED = re.compile(r"\b(?:itu|tersebut|ini) (?:me|di|ber|ter|akan|telah|sudah|adalah|juga|masih)")
"""A relative clause that ends before the predicate: no cut goes through there."""

AFTER_SUBJECT = frozenset(
    """
    juga pun sendiri kini saat sekarang memang hanya lebih paling sangat cukup rata-rata sejatinya sebenarnya
    sebetulnya biasanya belakangan kerap sering selalu akhirnya kemungkinan rupanya ternyata kemudian sontak
    tampaknya konon nantinya rencananya umumnya pasti tentu barangkali mungkin
    """.split()
)
"""What comes between subject and predicate."""

DESCRIBING = frozenset(
    """
    berdurasi berkapasitas bermuatan bermagnitudo berkekuatan bertuliskan beralamat beranggotakan berpenduduk berstatus
    berukuran bertipe berjenis bertinggi
    berusia bernama berjudul berinisial bertajuk bertema berbasis berbahan berlokasi bergelar berwarna
    """.split()
)
"""Verbs that go on describing the subject."""

NOT_IN_TOPIC = frozenset(
    """
    sementara sebanyak sejumlah sekitar seluruh semua setiap para beberapa kedua ketiga keempat
    selepas seusai usai setelah sebelum menjelang
    yang untuk pada dari ini itu tersebut dengan oleh karena dalam di ke nah kemudian lalu hal pasalnya
    """.split()
)
"""What a subject that can be asked about does not hold."""

GOES_ON = re.compile(r"\b(?:juga|pun|turut|kembali|akhirnya)\b")
"""Words of a sentence that goes on about what was told, so that nobody asks what about its subject."""
TOPIC_QUESTIONS = ("bagaimana dengan {topic}?",)
"""Questions that lead to a new subject, in turn."""
GENERIC: frozenset[str] = frozenset()
"""Nouns that an article may use for whom it is about."""
INDEFINITE: frozenset[str] = frozenset()
"""Words that bring up the noun after them; Indonesian ones count it or name its kind."""
BRIDGES: frozenset[str] = frozenset()
"""Nouns for what the sentence before them has told in other words."""
DEFINITE: frozenset[str] = frozenset()
"""Words that say of a noun after them that it is known; Indonesian ones stand after it."""
NOUN_AT = 0
"""Where the noun of a subject stands: at its head."""
LIKE_A_NAME = re.compile(r"(?!)")
"""A first word that looks like a name though the article has it at the head of a sentence alone."""


def is_clause(piece: str) -> bool:
    """Whether an answer to "when?" is more than a date."""
    return re.match(r"(?:setelah|usai|sesudah|sejak|ketika|saat|sebelum|menyusul|seiring|selama) ", piece) is not None


_OWNED = re.compile(r"^[a-z]{3,}nya$")
_UNOWNED = re.compile(
    r"(?:sedikit|setidak|akhir|sebelum|biasa|ha|rencana|misal|tentu|umum|sebenar|sebetul|sebaik|seharus|pu|khusus|"
    r"ada|sepenuh|awal|selanjut|terutama|berikut|tampak|rupa|nanti|sejati|utama|sayang|lain|satu-satu|tahun|bulan|minggu|hari|kali)nya"
)


def owned(word: str) -> bool:
    """Whether a word belongs to somebody or something named before, by its ending.

    >>> owned("harganya"), owned("akhirnya")
    (True, False)
    """
    return bool(_OWNED.match(word)) and not _UNOWNED.match(word)


def hangs(head: list[str]) -> bool:
    """Whether a subject belongs to somebody of another sentence: "tonjolan di atas matanya", "partai mereka".

    ``head``: the words before the predicate, with a capital only where a name begins.

    >>> hangs(["tonjolan", "di", "atas", "matanya"]), hangs(["kurangnya", "kesadaran"]), hangs(["Persib", "pelatihnya"])
    (True, False, False)
    """
    named = next((place for place, word in enumerate(head) if word[:1].isupper()), len(head))
    words = [word.strip(",") for word in head[:named]]
    if any(word in THEY - {"itu"} for word in words):
        return True
    held = [place for place, word in enumerate(words) if owned(word)]
    return any(place > 0 or len(head) < 2 or head[1] in STOPWORDS for place in held)


LONG_OFFICE = 5
"""Words of an office after which one pauses before the name."""


def introduced(speaker: str, role: str) -> str:
    """Name with role, as a presenter says them.

    >>> introduced("Heru Budi Hartono", "Penjabat Gubernur")
    'Penjabat Gubernur Heru Budi Hartono'
    """
    apart = role[:1].islower() or "," in role or len(role.split()) >= LONG_OFFICE
    return f"{role}, {speaker}," if apart else f"{role} {speaker}"


FIRST_PERSON = re.compile(r"\b(?:saya|aku|kami|kita|gue|gua|kamu|anda|bapak|ibu|pak|bu)\b|\w(?:ku|mu)\b", re.IGNORECASE)
"""Words that only fit the mouth of whoever said them."""

JOINING = frozenset("dan atau serta namun tetapi tapi lalu kemudian sementara sedangkan karena jika sehingga".split())
"""What joins a clause to another and so opens no subject."""

FIGURES = re.compile(
    r"\b(?:mencapai|sebesar|sebanyak|naik|turun|tercatat|ditetapkan|senilai|berjumlah|menelan|menjadi|tersisa|"
    r"terkumpul|dipatok|diperkirakan|tumbuh|melonjak|menyusut|merosot|dianggarkan)\b[^,]{0,30}?(?:Rp ?\d|US\$|"
    r"\d[\d.,]* (?:persen|"
    r"juta|miliar|triliun|ton|hektare|rupiah|orang|unit)|\d%)"
)
"""Figures that are worth asking for."""

STEP = re.compile(
    r"^(?:Langkah |Yang )?(?:[Pp]ertama|[Kk]edua|[Kk]etiga|[Kk]eempat|[Kk]elima|[Kk]eenam|[Tt]erakhir|[Bb]erikutnya),? "
)
"""How a step or an entry of a list begins."""

SPEAKS_OF_ITSELF = re.compile(r"\b(?:saya|aku|kami)\b", re.IGNORECASE)
"""The writer's "I" and "we": no host may say them as their own."""

SAYS_I = re.compile(r"\b(?:saya|aku)\b", re.IGNORECASE)
OPINION = re.compile(r"^\s*(?:opini|kolom|esai|tajuk rencana|editorial|sudut pandang|catatan redaksi)\b", re.IGNORECASE)
"""The rubric of a piece that is its author's view."""

OBJECTS = re.compile(
    r"\b(?:[Ss]ebagian (?:orang|kalangan|pihak)|[Bb]anyak (?:orang|yang)|[Aa]da (?:pula |juga )?yang|"
    r"[Ss]ejumlah (?:orang|pihak|kalangan)|[Oo]rang|[Mm]ereka|[Pp]engkritik|[Pp]embela|[Pp]endukung|[Pp]enentang)\b"
    r".{0,40}\b(?:berkata|bilang|berpendapat|beranggapan|menganggap|khawatir|cemas|takut|ragu|berdalih|berkilah|membantah|keberatan|"
    r"(?:punya|memiliki|mempunyai) (?:alasan|argumen|dalih))\b|, (?:kata|dalih|menurut) mereka,|"
    r"^(?:Satu )?(?:[Kk]eberatan|[Bb]antahan|[Kk]ritik) yang (?:paling )?(?:sering|banyak|lazim|umum)\b"
)
"""A view that the author takes up to answer it, and so not theirs."""

PLEADS = re.compile(r"\b(?:seharusnya|semestinya|sebaiknya|mestinya)\b", re.IGNORECASE)
"""What an author calls for."""

POINTS_OUT = re.compile(r"(?!)")
"""What an author says of something that stands before it: "itu" and "ini" tell it by themselves."""

BIDS = re.compile(
    r"(?:Coba|Mari|Ayo|Marilah|Jangan|Jangankan|Bayangkan|Lihat|Mulai|[A-Z][a-z]{2,}lah)\b(?! (?:dari|sejak))"
)
"""How an author speaks to the reader; nobody else can say it."""

BIDDEN = re.compile(r"(?!me|di|ber|ter(?!tib)|pe|se|akan|bukan|makan|ikan|biarkan)[a-z]{3,}(?:kan|lah)\b")
"""How a step begins that an author bids somebody take: "alihkan anggaran"."""
PROPOSED, PROPOSED_TOO = "usul penulisnya: {said}", "usulnya: {said}"
"""How a host, who bids nobody, tells such a step, and the next one."""
TAKES_EXAMPLE = re.compile(r"Ambil(?:lah)? contoh |Sebut saja |Contohnya ")
"""How an author brings up what they tell of next; a host says it as well."""

OUR_VIEW = re.compile(
    r"\b[Kk]ita\b.*\b(?:melainkan|harus|jangan|mestinya|semestinya|seharusnya|perlu|sudah saatnya|kekurangan)\b|"
    r"\b(?:[Hh]arus|[Ss]udah saatnya|[Jj]angan|[Bb]ukan)\b.*\bkita\b"
)
"""What an author holds for us all."""
THESIS = re.compile(
    r"\bbukan\b.*\bmelainkan\b|"
    r"\b(?:menurut saya|saya (?:percaya|yakin|kira|usul\w*|mengusulkan|berpendapat|persoalkan|khawatir|ragu|menolak|"
    r"mendukung)|(?:harus|mestinya|semestinya|seharusnya|sebaiknya))\b|\d",
    re.IGNORECASE,
)
"""Where an author says what they hold, or brings a figure."""

INTERVIEWEE = "narasumbernya"
"""Whoever answers in an interview that names several people, or none."""
AUTHOR = "penulisnya"
"""The author of a piece, when named before."""

WHY_AND_HOW = re.compile(r",? (?:karena|lantaran|sebab|agar|supaya|untuk|demi|guna|sehingga|meski|walau)\b.*$")
"""The part of a sentence that a question about the rest leaves out."""

KINDS_OF_PEOPLE = frozenset(
    """
    warga masyarakat siswa mahasiswa murid petugas polisi pemerintah anggota pengurus pengelola pedagang petani nelayan
    ekonom pengamat peneliti psikolog dokter bidan perawat ahli pakar analis aktivis relawan saksi pengacara advokat
    seniman penyair sopir pengemudi penyerang gelandang bek kiper arsitek insinyur pemandu penjaga
    penduduk guru dosen pegawai karyawan pekerja pemain pelatih pengunjung nasabah pelanggan konsumen penumpang pasien
    """.split()
)
"""Common nouns that may stand before a name without being part of it."""

THINGS = frozenset(
    """
    data jenazah larutan partai harga laga film lagu novel buku konser tim timnas klub bintang aktor aktris penyanyi
    band grup raksasa perusahaan pabrikan produsen aplikasi situs ponsel mobil motor kapal pesawat kereta bus truk
    korban pelaku tersangka terdakwa terduga istri suami keluarga jaksa hakim bocah pria wanita perempuan lelaki remaja
    pasangan kubu pihak kabar foto video rekaman akun unggahan kisah cerita hasil skor gol babak pertandingan gelaran
    ajang acara festival pameran rute jalur ruas proyek program skema vaksin obat virus kasus jumlah angka saham indeks
    karier kiprah fitur layanan aksi duel kontrak teknologi sistem varian versi produk kinerja peran sosok mantan eks
    nilai kurs rupiah minyak beras ekspor impor penjualan pendapatan laba kenaikan penurunan tiket
    """.split()
)
"""Common nouns that may stand before a name without being part of it, and stand small by themselves."""

ABSTRACT = re.compile(r"^(?:[Pp]er|[Kk]e|[Pp]e)[a-z]{3,}an$")
"""The shape of most abstract nouns."""

REGIONS = frozenset("Provinsi Kabupaten Kota Kecamatan Kelurahan Desa Indonesia".split())
NOUNS_ARE_SMALL = True
"""Whether a noun before a name keeps its small letter, so that only its place at the head gave it a capital."""
OPENING_VERBS = frozenset(
    "menghadapi memasuki menanggapi mengutip melansir melawan menjelang mengenakan merujuk mendengar melihat membuka "
    "menutup memanfaatkan menggandeng mewakili mengalahkan menyambut memperingati mengunjungi berbekal bermodal "
    "didampingi ditemani ditemui diwakili dibantu dipimpin".split()
)
"""Verbs with which a sentence may open before a name, and which are no part of it: "Menghadapi Espanyol, …"."""
OFFICES = frozenset(
    """
    Perpustakaan Perkumpulan Perhimpunan Kesatuan Kecamatan Kelurahan Persekutuan Perumahan Pelabuhan
    Pemerintah Pemkab Pemkot Dinas Badan Gubernur Wali Walikota Bupati Camat Lurah Kepala Kantor Polda Polres Kejaksaan
    Pengadilan Sekretariat Sekretaris Satuan Balai Universitas Bank Majelis Dewan Komisi Lembaga Pusat Stasiun Tentara
    Menteri Presiden Direktur Ketua Rektor Kapolri Kapolda Kapolres Panglima
    Kepolisian Kementerian Museum Taman Forum Ikatan Asosiasi Persatuan Himpunan Yayasan Koperasi Republik Negara Wakil
    """.split()
)
"""Before a region's name these are part of a name; any other abstract noun is not."""

HAPPENED = re.compile("")
"""What a sentence must hold so that a clause of time may go on about it by itself."""

POINTS_ONLY = re.compile(r"\w+ (?:\w+ )?(?:itu|tersebut|ini)$")
"""A reason that only points back."""

CARRIED = "itu {clause}"
"""How a teller goes on with a clause of time, after a sentence of its own."""
TOLD_IN_TURN = (
    (
        re.compile(
            r"^(?:setelah|usai|seusai) (?P<rest>(?:[A-Z][\w-]* ){0,3}(?:hanya |kembali )?(?:ditahan (?:imbang|seri)|"
            r"bermain imbang|kalah|menang|takluk|tumbang|dikalahkan|ditaklukkan|ditundukkan|ditekuk|dibekuk|"
            r"mengalahkan|menaklukkan|menundukkan) .+)$"
        ),
        "{rest}",
        True,
    ),
    (re.compile(r"^(?:setelah|sesudah|usai|seusai) (?P<rest>.+)$"), "sebelumnya, {rest}", True),
    (re.compile(r"^(?:ketika|saat) (?P<rest>.+)$"), "saat itu, {rest}", False),
)
"""Clauses of time that make sentences of their own, how, and whether the subject before them is lent to them; a result
and what follows from it are one event."""
NO_SUBJECT_FIRST = frozenset(
    "sukses kedapatan hanya sempat resmi nyaris pada di dalam dari oleh dengan kembali berhasil gagal mampu selesai "
    "puas lulus masuk keluar pulang pergi tiba kalah menang naik turun".split()
)
"""First words of a clause that say what its subject, which is not there, does."""
JOINS_ONLY, INSTEAD = re.compile(r"^(?:Sedangkan|Sementara) (?!itu\b)"), "Sementara itu, "
"""What begins no sentence in official Indonesian, and what does."""
EXPLAINS = re.compile(r"\b(?:menjelaskan|menerangkan|beralasan|berdalih|merekomendasikan|mengusulkan)\b")
"""Verbs of which a reason is the very thing that is said."""
ELLIPTIC = re.compile(r"(?!)")
"""How a quotation ends that leaves out what the one before it has said."""
QUOTE_POINTS = re.compile(
    r"(?:^|[.?!] )(?!Itu|Ini)(?:Mereka|Ia|Dia|Beliau)\b|\b(?:mereka|di sana|ke sana|di situ|me\w{4,}nya)\b|"
    r"\b(?P<noun>(?!saat|waktu|hari|karena|oleh|seperti|selain|hal|apa|yang)[A-Za-z]{4,}) (?:itu|tersebut)\b"
)
"""What a quotation points to: somebody or something that was named before it."""
EVENTS = re.compile(r"\b(?:terjadi|berlangsung|dilakukan|digelar|diadakan|dimulai|muncul|bermula|bertambah)\b")
"""Verbs whose subject did nothing itself that a clause of time without one could go on about."""
ALSO = re.compile(
    r"(?<!tetapi)(?<!tapi) juga(?= (?:(?:me|di|ber|ter)[a-z]*|akan|sudah|telah|wajib|harus|bisa|dapat|ikut)\b)"
)
"""A word by which a sentence only adds to another, left out of one that is taken home."""

CLAUSE_OF_LAW = re.compile(r"\b(?:ayat|huruf|angka|butir|pasal)$", re.IGNORECASE)
"""What a number in brackets belongs to, so that it is said."""

OF_ONESELF = re.compile(r"\b(?:mengaku|merasa)\b")
"""A verb by which somebody tells their own state: why it is so needs no "according to"."""

PEOPLE = frozenset("orang jiwa".split())
"""Words by which people of any kind are counted."""

MEASURES = frozenset(
    """
    rp per ribu juta miliar triliun ton hektare kilogram kilometer meter liter persen rupiah dolar orang kali hari pekan
    minggu bulan tahun jam menit detik januari februari maret april mei juni juli agustus september oktober november
    desember senin selasa rabu kamis jumat sabtu
    """.split()
)
"""Words of figures and dates: no part of a theme."""
