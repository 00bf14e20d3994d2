"""Kinds of Indonesian sentences, each with the question of a listener that it answers."""

import re

from podcast.languages.askable import Askable
from podcast.languages.id.telling import KINDS_OF_PEOPLE, MONTHS, OFFICES, WEEKDAYS

_WHAT = r"(?P<what>[A-Z][\w-]*(?: (?!yang\b|untuk\b|pada\b|dengan\b|antara\b)[\w-]+){0,6}?)"
_THING = (
    r"(?P<what>(?:Jumlah|Total|Nilai|Harga|Anggaran|Tarif|Luas|Panjang|Tinggi|Lebar|Berat|Biaya|Kerugian|Angka|Tingkat|"
    r"Pendapatan|Kebutuhan|Produksi|Realisasi|Target|Kuota|Volume|Kapasitas|Besaran|Sewa|Ongkos|Iuran|Upah|Gaji|Denda|"
    r"Omzet|Suhu|Jarak|Usia|Umur|Kecepatan|Inflasi|Cadangan|Bunga|Suku bunga|Laba|Utang|Ekspor|Impor|Penjualan|"
    r"Indeks|Saham|Transaksi|Investasi|Konsumsi|Kunjungan|Perekonomian|Ekonomi|"
    r"Populasi|Pertumbuhan|Defisit|Surplus|Kenaikan|Penurunan|Curah hujan|Ketinggian|Kedalaman|Persentase|"
    r"Rata-rata)(?: (?!(?:yang|saat|kini|baru)\b)[a-zA-Z-]+){0,7}?)"
)
_MOVES = "naik|turun|tumbuh|melonjak|menyusut|merosot|anjlok|bertambah|berkurang|meningkat|menurun"
_LEADS_TO = r"mengakibatkan|menyebabkan|menimbulkan|memicu|berdampak (?:pada|terhadap)"
_HAPPENS = (
    r"(?P<did>(?:(?:akan|kembali|mulai|baru|sudah|telah|rencananya|direncanakan|dijadwalkan|ditargetkan|"
    r"diperkirakan) ){0,2}"
    r"(?:buka|dibuka|tutup|ditutup|beroperasi|dimulai|berlangsung|digelar|diadakan|dilaksanakan|diselenggarakan|"
    r"berangkat|"
    r"tiba|diluncurkan|diresmikan|dilantik|disahkan|selesai|rampung|terbit|tayang|berakhir|diumumkan|dibayarkan|"
    r"dibagikan|berlaku|diberlakukan|diterapkan|didirikan|dibangun|dioperasikan|dikirim|dipasang|diputuskan|rilis|"
    r"meluncur|menikah|lahir|meninggal|wafat))"
)
_DATE = (
    rf"(?:(?:{WEEKDAYS})\b|\d{{1,2}} (?:{'|'.join(MONTHS)})\b|(?:{'|'.join(MONTHS)}) \d{{4}}|tahun \d{{4}}|\d{{4}}\b)"
)
_KINDS = sorted(kind.capitalize() for kind in KINDS_OF_PEOPLE)
_PEOPLE = rf"(?P<who>(?:{'|'.join(_KINDS)}|Peserta|Pemilih|Pendaftar|Calon \w+|Orang tua)(?: [\w-]+){{0,3}}?)"
_STOPS = r"(?!(?:yang|akan|bakal|belum|tidak|tak|juga|pun)\b)"
_SOME = rf"(?:{'|'.join(sorted((*_KINDS, *OFFICES)))}|[A-Z]{{2,6}})\b(?: {_STOPS}[\w-]+){{0,5}}?"
_AGENT = rf"(?P<who>{_SOME})"
"""People or an office, who do something."""
_DO = r"(?P<did>(?!me\w+kan bahwa)[a-z][\w-]*(?: [^,]+)?)"
_LONG = r"(?:jam|hari|minggu|pekan|bulan|tahun|menit)\b"
_NAME = r"(?!Sedangkan|Sementara|Namun|Adapun|Tetapi|Kini)[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}"
_MATTER = r"(?!yang|satu|seorang)[a-z]+(?: (?!tetapi|kecuali|selain|karena|sebab|bahwa|sebelum|yang)[^, ]+){0,9}"
"""What there is none of, or not yet."""
_SEVERAL = (
    r"(?P<what>(?!Hal|Ini|Itu|Selain|Mayoritas|Sebagian|Beberapa|Sejumlah)[A-Z][\w-]+(?: (?!yang\b)[\w-]+){0,5}?)"
)
"""What holds several things, which the sentence counts up."""
_SOMEBODY = (
    r"(?:(?:salah )?seorang|salah satu (?:orang|sosok|tokoh|pemain|pelatih|pendiri)|satu dari|"
    r"mantan|sosok|pendiri|putr[ai]|anak|istri|suami|adik|kakak|legenda|"
    r"pemain|pelatih|penyanyi|aktor|aktris|penulis|politi(?:kus|si)|pengusaha|warga|mahasiswa|dosen|guru|dokter|"
    r"pedagang|petani|nelayan|pem?balap|striker|gelandang|bek|kiper|pensiunan|peneliti|perajin)\b"
)
"""What a person is said to be."""
_PEOPLE_THERE = (
    r"(?:(?:para|sejumlah|beberapa|\w+) )?(?:orang|tokoh|perwakilan|pejabat|pakar|ahli|pemain|dokter|warga)\b"
)
_BY = {
    "dipimpin": "memimpin",
    "ditulis": "menulis",
    "disutradarai": "menyutradarai",
    "diproduksi": "memproduksi",
    "digelar": "menggelar",
    "diselenggarakan": "menyelenggarakan",
    "dibintangi": "membintangi",
    "dibangun": "membangun",
    "dikelola": "mengelola",
    "ditemukan": "menemukan",
    "didirikan": "mendirikan",
    "diresmikan": "meresmikan",
    "ditangani": "menangani",
    "didanai": "mendanai",
    "diwakili": "mewakili",
}
"""What is done by somebody, and what that one does."""
_COUNTED = {
    "mencetak": "dicetak",
    "mengoleksi": "dikoleksi",
    "mengumpulkan": "dikumpulkan",
    "meraih": "diraih",
    "menjual": "dijual",
    "mengirim": "dikirim",
    "mengirimkan": "dikirimkan",
    "menyiapkan": "disiapkan",
    "memproduksi": "diproduksi",
    "menghasilkan": "dihasilkan",
    "menampung": "ditampung",
    "menerima": "diterima",
    "membutuhkan": "dibutuhkan",
    "mengerahkan": "dikerahkan",
    "menerjunkan": "diterjunkan",
    "melibatkan": "dilibatkan",
    "memiliki": "dimiliki",
    "menyita": "disita",
    "mengamankan": "diamankan",
    "menangkap": "ditangkap",
    "menyalurkan": "disalurkan",
    "menyediakan": "disediakan",
    "membagikan": "dibagikan",
    "menanam": "ditanam",
    "mendatangkan": "didatangkan",
    "memeriksa": "diperiksa",
    "membangun": "dibangun",
    "mengikutsertakan": "diikutsertakan",
    "menampilkan": "ditampilkan",
}
"""What somebody does to a number of things, and what is done to these."""
_SO_MANY = (
    r"(?:(?:sekitar|sebanyak|hingga|lebih dari|hampir|total|sedikitnya) )*(?:\d[\d.,]*(?: ribu| juta)?|dua|tiga|"
    r"empat|"
    r"lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan|ratusan)"
)
_ENDS = (
    r"(?:yang|di|dari|dan|untuk|ke|pada|dalam|lebih|kali|atau|serta|yaitu|yakni|sebagai|selama|saat|setelah|hasil)\b"
)
_COUNTS = (
    rf"(?:(?:unit|buah|ekor|batang|lembar|butir|orang|pasang|helai|keping|bungkus) (?!{_ENDS})(?=[a-z]))?"
    rf"(?P<unit>(?!{_ENDS}|"
    r"(?:persen|ribu|juta|miliar|"
    r"triliun|tahun|bulan|hari|jam|menit|meter|kilo\w+|ton|rupiah|dolar|kasus)\b)"
    rf"(?:[a-z]+ (?!{_ENDS})[a-z]+(?= {_ENDS}|[,.]|$)|[a-z]+))\b"
)
"""How many there are, and of what."""
_AIDS = r"(?:(?:akan|telah|sudah|berhasil|sukses|mampu|juga|baru|bisa|dapat|kini) )*"

ASKABLE = (
    Askable(
        re.compile(
            rf"^[A-Z]\w+ (?:itu|ini|tersebut) (?:{_MOVES}) "
            r".*\bdibanding(?:kan)?(?: dengan)? (?P<then>(?:periode yang sama )?(?:tahun|bulan|"
            r"kuartal|triwulan|pekan) (?:lalu|sebelumnya))"
        ),
        "bagaimana dibandingkan dengan {then}?",
        2.6,
    ),
    Askable(
        re.compile(
            r"^.{2,80}?\b(?:dijerat|diancam|terancam|disangkakan)\b.*"
            r"\b(?:hukuman|pidana|penjara|kurungan|denda)\b"
        ),
        "apa ancaman hukumannya?",
        2.7,
    ),
    Askable(
        re.compile(
            r"^(?:(?:Beruntung|Untungnya|Syukurlah),? )?[Tt]idak ada (?P<matter>korban(?: jiwa| luka| tewas)?)\b"
        ),
        "apakah ada {matter}?",
        2.8,
    ),
    Askable(
        re.compile(rf"^Tidak ada (?P<matter>(?!lagi|salahnya|gunanya|kata|kaitan){_MATTER})$"),
        "apakah ada {matter}?",
        2.6,
    ),
    Askable(
        re.compile(rf"^(?:(?:Hingga|Sampai) (?:kini|saat ini),? |Namun,? )?[Bb]elum ada (?P<matter>{_MATTER})$"),
        "apakah sudah ada {matter}?",
        2.8,
    ),
    Askable(
        re.compile(
            rf"^(?P<named>{_NAME}) (?:(?:kini|saat ini|masih|tetap|untuk sementara|sementara|akhirnya) )*(?:(?:berada|"
            r"menempati|bertengger|tertahan|tertinggal|naik|turun|melorot|menduduki|bercokol|merangsek|terdampar|"
            r"menghuni) (?:[\w-]+ )?)?(?:di |ke |pada )?(?:peringkat|posisi|urutan|tempat|puncak|dasar) "
            r"(?:ke|pertama|kedua|ketiga|keempat|kelima|\d|klasemen)(?=.*\b(?:poin|klasemen|grup|laga|dunia)\b)"
        ),
        "di posisi berapa {named} sekarang?",
        2.5,
    ),
    Askable(
        re.compile(
            r"^(?:(?:Pada|Di|Dalam) (?:laga|pertandingan|partai|pekan|babak) (?:berikutnya|selanjutnya)[^,]*, |"
            rf"Selanjutnya,? |Berikutnya,? )(?P<named>{_NAME}) (?:akan|bakal|dijadwalkan)\b.*\b(?:menjamu|menghadapi|"
            r"bertandang|melawan|bertemu|melawat|bersua|menantang)\b"
        ),
        "siapa lawan {named} berikutnya?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?:sendiri |juga |akan |ini akan )?(?:dijual|dibanderol|dipasarkan|dilepas|ditawarkan|dihargai|"
            r"(?:bisa|dapat) dibeli)\b.*?\b(?:harga|seharga|mulai|Rp|US\$).*\d"
        ),
        "berapa harga {what}?",
        2.7,
    ),
    Askable(
        re.compile(
            r"^(?P<what>(?:Kondisi|Keadaan|Situasi|Cuaca|Arus lalu lintas|Arus kendaraan|Lalu lintas)"
            r"(?: (?!yang)[\w-]+){0,4}?) (?:kini|saat ini|masih|sudah|mulai|telah|cukup|terpantau|berangsur|sangat|"
            r"relatif|stabil|membaik|normal|ramai|lancar|padat|kritis|aman|kembali|baik|sehat)\b"
        ),
        "bagaimana {what}?",
        2.6,
    ),
    Askable(
        re.compile(
            r"^[^,]{3,60}? (?:menyita|mengamankan|menemukan) (?:sejumlah |berbagai )?barang bukti\b"
            r"(?=.*(?:berupa|yakni|yaitu|antara lain|seperti))"
        ),
        "apa saja barang buktinya?",
        2.6,
    ),
    Askable(re.compile(rf"^(?P<who>{_NAME}|{_SOME}) (?:juga )?menargetkan "), "apa target {who}?", 2.4),
    Askable(re.compile(rf"^(?P<who>{_NAME}|{_SOME}) (?:juga )?berencana "), "apa rencana {who}?", 2.4),
    Askable(
        re.compile(
            rf"^(?P<named>{_NAME}) (?:akhirnya |berhasil |mampu |sukses )*(?P<did>membuka keunggulan|membuka skor|"
            r"menyamakan kedudukan|menggandakan keunggulan|memperbesar keunggulan|memperlebar keunggulan|memimpin|"
            r"berbalik unggul|unggul lebih dulu|unggul) [^,]*\bmenit ke-\d"
        ),
        "pada menit berapa {named} {did}?",
        2.6,
    ),
    Askable(
        re.compile(rf"^(?P<who>{_NAME}|{_SOME}) {_AIDS}(?P<done>{'|'.join(_COUNTED)}) {_SO_MANY} {_COUNTS}"),
        "berapa {unit} yang {done} {who}?",
        2.4,
        turned=_COUNTED,
    ),
    Askable(
        re.compile(
            r"^(?:(?:Sebanyak|Sekitar|Sedikitnya|Setidaknya|Lebih dari|Total) )?\d[\d.]* (?:orang|warga|penumpang|"
            r"korban|pengungsi|pekerja|siswa|santri)(?: di antaranya)? (?:tewas|meninggal|terluka|luka|hilang|"
            r"terjebak|dirawat)\b"
        ),
        "berapa korbannya?",
        2.5,
    ),
    Askable(
        re.compile(rf"^(?P<named>{_NAME}) (?:kini|saat ini|sekarang) menjabat (?!selama)"),
        "apa jabatan {named} sekarang?",
        2.3,
    ),
    Askable(re.compile(rf"^{_WHAT} {_AIDS}bekerja sama dengan "), "dengan siapa {what} bekerja sama?", 2.3),
    Askable(re.compile(r"^Sebaiknya,? (?!tidak\b)[a-z]"), "apa yang sebaiknya dilakukan?", 2.2),
    Askable(re.compile(rf"^{_WHAT} disebabkan "), "apa penyebab {what}?", 2.7),
    Askable(re.compile(rf"^{_WHAT} terkendala "), "apa kendala {what}?", 2.7),
    Askable(
        re.compile(rf"^{_WHAT} (?P<did>tergerus|terganggu|terhambat|tertekan|terpukul|tertunda|terdorong) oleh "),
        "kenapa {what} {did}?",
        2.7,
    ),
    Askable(re.compile(rf"^{_WHAT} (?:dipicu|dilatarbelakangi) "), "apa pemicu {what}?", 2.6),
    Askable(re.compile(rf"^{_WHAT} bertujuan "), "apa tujuan {what}?", 2.6),
    Askable(re.compile(rf"^{_WHAT} (?:berfungsi|berguna|bermanfaat) (?:untuk|sebagai|bagi) "), "apa guna {what}?", 2.5),
    Askable(
        re.compile(rf"^{_WHAT} (?:dilengkapi|dibekali) (?:dengan )?(?=.*(?:,| dan | serta ))"),
        "{what} dilengkapi apa saja?",
        2.1,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?:akan |telah |sudah )?diikuti (?:oleh )?(?:sekitar |sebanyak |lebih dari )?\d[\d.]*"
            r"(?: ribu)? (?P<unit>[a-z]+)"
        ),
        "berapa {unit} yang mengikuti {what}?",
        2.4,
    ),
    Askable(
        re.compile(rf"^{_WHAT} (?:juga |turut )?dihadiri (?:juga )?(?:oleh )?(?!.*\d)"),
        "siapa saja yang menghadiri {what}?",
        2.3,
    ),
    Askable(
        re.compile(rf"^{_WHAT} (?P<does>{'|'.join(_BY)}) (?:langsung )?oleh "),
        "siapa yang {does} {what}?",
        2.3,
        turned=_BY,
    ),
    Askable(re.compile(rf"^{_WHAT} berasal dari "), "dari mana {what}?", 2.3),
    Askable(
        re.compile(
            rf"^{_WHAT} (?:langsung |segera |telah |kemudian |lalu )?(?P<did>dibawa|dilarikan|dievakuasi|dirujuk|"
            r"diterbangkan|dipindahkan|mengungsi) ke "
        ),
        "ke mana {what} {did}?",
        2.3,
    ),
    Askable(
        re.compile(
            r"^(?P<what>(?:Perjalanan|Proses|Penerbangan|Pelayaran|Pendakian|Pe\w+an)(?: [\w-]+){0,6}?) "
            r"(?:memakan|membutuhkan|memerlukan) waktu\b"
        ),
        "berapa lama {what}?",
        2.5,
    ),
    Askable(
        re.compile(rf"^{_WHAT} (?:memakan|membutuhkan|memerlukan) waktu (?:sekitar |hampir )?[\w.,-]+ {_LONG}"),
        "berapa lama waktu untuk {what}?",
        2.5,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?P<did>(?:akan |telah |sudah )?(?:di|ber|ter)[a-z]{{3,}}(?: (?!selama|yang)[a-z]+){{0,2}}?) "
            rf"selama (?:sekitar |hampir |kurang lebih |paling lama )?[\w.,-]+ {_LONG}"
        ),
        "berapa lama {what} {did}?",
        2.5,
    ),
    *(
        Askable(
            re.compile(rf"^{_SEVERAL}(?: tersebut)? (?P<did>meliputi|mencakup|terdiri (?:atas|dari)) {of}"),
            question,
            2.6,
        )
        for of, question in ((_PEOPLE_THERE, "{what} {did} siapa saja?"), ("", "{what} {did} apa saja?"))
    ),
    Askable(
        re.compile(r"^(?P<what>[A-Z][a-z]+)-(?i:(?P=what))(?: itu| tersebut)? (?:antara lain|di antaranya|adalah) "),
        "{what} mana saja?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^{_SEVERAL}(?: itu| tersebut)? (?:antara lain|di antaranya(?: adalah| ialah)) "
            rf"(?!(?:ber|ter|di|me)[a-z]{{3}})"
        ),
        "apa saja {what}?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^(?P<person>(?!Ia\b|Dia\b|Mereka\b|Beliau\b|Itu\b|Ini\b)[A-Z][\w.-]+"
            rf"(?: [A-Z][\w.-]+){{0,4}}) (?:adalah|merupakan|ialah) {_SOMEBODY}"
        ),
        "siapa {person}?",
        2.5,
    ),
    Askable(
        re.compile(
            r"^(?:Hal|Kondisi|Kejadian|Peristiwa|Situasi|Keadaan|Keputusan|Kebijakan|Insiden|Langkah) (?:ini|itu|"
            rf"tersebut) (?:pun |juga )?(?:telah |sudah |akan |bisa |dapat )?(?:{_LEADS_TO}|membuat) "
        ),
        "apa akibatnya?",
        2.5,
    ),
    Askable(
        re.compile(rf"^{_THING} (?:hanya |kini |diperkirakan )?(?P<did>{_MOVES}) (?!.*\bmenjadi\b).*\d"),
        "seberapa besar {what} {did}?",
        2.6,
    ),
    Askable(
        re.compile(rf"^{_THING} (?:hanya |kini )?(?:{_MOVES}) .*\bmenjadi\b.*\d"),
        "berapa {what} sekarang?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^{_THING} (?:hanya |kini |saat ini |diperkirakan |ditaksir |rata-rata )?(?:sebesar|sebanyak|"
            r"mencapai|adalah|menjadi|tercatat|sekitar|hampir|lebih dari|senilai|ditetapkan|dipatok|"
            r"dibanderol|berkisar|mulai dari|bervariasi|menembus|Rp) ?.*\d"
        ),
        "berapa {what}?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?:akan |diperkirakan |telah )?(?:menelan|menghabiskan|memakan) (?:biaya|anggaran|dana)"
            r"\b.*\d"
        ),
        "berapa biaya {what}?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?P<did>berlangsung|berjalan|ditutup|direndam|dikeringkan|dijemur|didiamkan) "
            rf"(?:selama )?(?:sekitar |hampir |kurang lebih |paling "
            rf"lama )?[\w.,-]+ (?:sampai \w+ |hingga \w+ )?{_LONG}"
        ),
        "berapa lama {what} {did}?",
        2.5,
    ),
    Askable(
        re.compile(rf"^{_WHAT} {_HAPPENS} (?:setiap |pada |hari |mulai ){{0,2}}[^,]*\bpukul \d"),
        "pukul berapa {what} {did}?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?P<did>(?:akan )?(?:di[a-z]{{4,}}|ber[a-z]{{4,}}|buka|tutup)) (?:\w+ )?(?:hingga|sampai) "
            rf"(?:dengan )?(?:hari |akhir )?{_DATE}"
        ),
        "sampai kapan {what} {did}?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?:umumnya |biasanya )?(?P<did>terjadi|muncul|timbul|mereda) (?:pada|antara|setelah) "
            r"(?:hari|pekan|minggu|bulan|usia|pukul|jam) "
        ),
        "kapan {what} {did}?",
        2.5,
    ),
    Askable(
        re.compile(rf"^{_WHAT} (?P<did>berlaku|diberlakukan|diterapkan) (?:mulai|per|sejak) (?:hari )?{_DATE}"),
        "mulai kapan {what} {did}?",
        2.6,
    ),
    Askable(
        re.compile(rf"^{_WHAT} {_HAPPENS} (?:pada |mulai |hari |akhir |awal |pertengahan |sejak )*{_DATE}"),
        "kapan {what} {did}?",
        2.4,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?P<did>(?:akan |baru |mulai |telah |sudah |resmi )?(?:di|ber|ter)[a-z]{{4,}}"
            rf"(?: (?!yang\b|karena\b|setelah\b|untuk\b)[^, ]+){{0,4}}?) (?:pada |mulai |sejak |per )+(?:hari |akhir |"
            rf"awal |pertengahan )?{_DATE}(?:(?! yang\b)[^,])*$"
        ),
        "kapan {what} {did}?",
        2.3,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?P<did>digelar|berlangsung|diadakan|dilaksanakan|diselenggarakan|berpusat|dipusatkan|"
            r"berada|terletak|ditemukan|dipamerkan) (?:di|pada) [A-Z]"
        ),
        "di mana {what} {did}?",
        2.2,
    ),
    Askable(
        re.compile(
            r"^(?:Sebanyak|Sekitar|Sedikitnya|Setidaknya|Lebih dari|Hampir|Total|Ada) [\d.,]+(?: ribu| juta)? "
            r"(?P<what>(?!ribu|juta|miliar|triliun|persen|dari|kilo|meter|ton|hektare|jam|hari|bulan|tahun|menit)"
            r"[a-z]+(?: [a-z]+)??) (?:yang )?(?P<did>(?:akan |telah |sudah |masih |sedang )?(?:me|ber|di|ter)[a-z]{3,}"
            r"(?: [^,\d]+)?)$"
        ),
        "berapa {what} yang {did}?",
        2.4,
    ),
    Askable(
        re.compile(
            r"^Untuk (?P<did>me[a-z]{3,}(?: (?!yang\b)[^, ]+){1,7}), (?!\d)[^,]*\b(?:bisa|dapat|harus|perlu|wajib|"
            r"cukup|tinggal|diminta|diwajibkan)\b"
        ),
        "bagaimana cara {did}?",
        2.7,
    ),
    Askable(
        re.compile(
            rf"^{_AGENT} (?:akan|bakal|berencana|berjanji akan|bersiap|siap) (?:segera )?"
            r"(?P<did>me[a-z]{3,}(?!.*\b(?:jika|bila|kalau)\b).*)$"
        ),
        "apa yang akan dilakukan {who}?",
        2.2,
    ),
    Askable(
        re.compile(
            r"^(?P<kind>(?:Tujuan|Penyebab|Syarat|Sasaran|Manfaat|Fungsi|Alasan|Dampak|Tema|Kendala|Tantangan|Motif|"
            r"Modus|Pemicu|Kunci|Hasil|Gejala|Ciri|Keunggulan|Risiko)(?: utama)?)(?P<of> (?!yang\b)[\w -]{2,40}?) "
            r"(?:adalah|ialah|yaitu|yakni|antara lain|meliputi|mencakup|masih|belum|diduga) "
        ),
        "apa {kind}{of}?",
        2.8,
    ),
    Askable(
        re.compile(
            r"^(?P<what>(?!.*\b(?:itu|ini|tersebut|yang|dia|ia)\b)[A-Z][\w-]+(?: [\w-]+){0,4}?) "
            r"(?:adalah|merupakan|ialah) (?:sebuah|jenis|program|kawasan|lembaga|"
            r"sistem|proses|metode|upaya|kegiatan|istilah|alat|tempat|penyakit|kondisi|gerakan|organisasi|acara|"
            r"layanan|aplikasi|zat|"
            r"senyawa|tanaman|hewan|wilayah|daerah|singkatan|kumpulan|cara|bentuk|ruang)\b"
        ),
        "apa itu {what}?",
        2.4,
    ),
    Askable(
        re.compile(rf"^{_PEOPLE} (?:bisa|dapat) (?P<did>(?:me|ber)[a-z]+(?: [^,]+?)?) (?:lewat|melalui|dengan cara) "),
        "bagaimana cara {who} {did}?",
        2.7,
    ),
    Askable(re.compile(rf"^{_PEOPLE} (?:wajib|harus|mesti|perlu) {_DO}$"), "apa yang harus dilakukan {who}?", 2.6),
    Askable(
        re.compile(rf"^{_PEOPLE} (?:diimbau|diminta|disarankan|dianjurkan) {_DO}$"), "apa imbauan untuk {who}?", 2.5
    ),
    Askable(
        re.compile(rf"^{_WHAT} (?:telah |sudah |akan |bisa |dapat )?(?:{_LEADS_TO}) "),
        "apa akibat {what}?",
        2.5,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?P<did>(?:sudah |telah )?(?:me|ber|di|ter)[a-z]{{3,}}(?: (?!yang\b|karena\b|untuk\b)[a-z-]+)"
            rf"{{0,3}}) sejak (?:bulan |hari |awal |akhir )?{_DATE}"
        ),
        "sejak kapan {what} {did}?",
        2.3,
    ),
    Askable(
        re.compile(rf"^{_WHAT} (?P<did>(?:akan |telah |sudah )?di[a-z]{{4,}}) di (?!antara|dalam|atas|tengah)[A-Z]"),
        "di mana {what} {did}?",
        2.1,
    ),
    Askable(re.compile(rf"^{_PEOPLE} (?P<modal>bisa|boleh) {_DO}$"), "apakah {who} {modal} {did}?", 1.9, "{modal}."),
)
"""The first that matches is asked."""
