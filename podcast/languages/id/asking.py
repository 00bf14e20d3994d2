"""Indonesian questions of a listener: which sentence answers which.

A question takes its words from the sentence that answers it, so that it states nothing of its own.
"""

import re

from podcast.languages.askable import Askable
from podcast.languages.id.telling import KINDS_OF_PEOPLE, MONTHS, OFFICES, REPORTS, WEEKDAYS

_WHAT = r"(?P<what>[A-Z][\w-]*(?: (?!yang\b|untuk\b|pada\b|dengan\b)[\w-]+){0,6}?)"
_THING = (
    r"(?P<what>(?:Jumlah|Total|Nilai|Harga|Anggaran|Tarif|Luas|Panjang|Tinggi|Lebar|Berat|Biaya|Kerugian|Angka|Tingkat|"
    r"Pendapatan|Kebutuhan|Produksi|Realisasi|Target|Kuota|Volume|Kapasitas|Besaran|Sewa|Ongkos|Iuran|Upah|Gaji|Denda|"
    r"Omzet|Suhu|Jarak|Usia|Umur|Kecepatan|Inflasi|Cadangan|Bunga|Suku bunga|Laba|Utang|Ekspor|Impor|Penjualan|"
    r"Populasi|Pertumbuhan|Defisit|Surplus|Kenaikan|Penurunan|Curah hujan|Ketinggian|Kedalaman|Persentase|"
    r"Rata-rata)(?: (?!yang\b)[a-zA-Z-]+){0,7}?)"
)
_HAPPENS = (
    r"(?P<did>(?:(?:akan|kembali|mulai|baru|sudah|telah|rencananya|direncanakan|dijadwalkan|ditargetkan|"
    r"diperkirakan) ){0,2}"
    r"(?:buka|dibuka|tutup|ditutup|beroperasi|dimulai|berlangsung|digelar|diadakan|dilaksanakan|diselenggarakan|"
    r"berangkat|"
    r"tiba|diluncurkan|diresmikan|dilantik|disahkan|selesai|rampung|terbit|tayang|berakhir|diumumkan|dibayarkan|"
    r"dibagikan|berlaku|diberlakukan|diterapkan|didirikan|dibangun|dioperasikan|dikirim|dipasang|diputuskan))"
)
_DATE = (
    rf"(?:(?:{WEEKDAYS})\b|\d{{1,2}} (?:{'|'.join(MONTHS)})\b|(?:{'|'.join(MONTHS)}) \d{{4}}|tahun \d{{4}}|\d{{4}}\b)"
)
_KINDS = sorted(kind.capitalize() for kind in KINDS_OF_PEOPLE)
_PEOPLE = rf"(?P<who>(?:{'|'.join(_KINDS)}|Peserta|Pemilih|Pendaftar|Calon \w+|Orang tua)(?: [\w-]+){{0,3}}?)"
_STOPS = r"(?!(?:yang|akan|bakal|belum|tidak|tak|juga|pun)\b)"
_AGENT = rf"(?P<who>(?:{'|'.join(sorted((*_KINDS, *OFFICES)))}|[A-Z]{{2,6}})\b(?: {_STOPS}[\w-]+){{0,5}}?)"
"""People or an office, who do something."""
_DO = r"(?P<did>(?!me\w+kan bahwa)[a-z][\w-]*(?: [^,]+)?)"
_LONG = r"(?:jam|hari|minggu|pekan|bulan|tahun|menit)\b"

ASKABLE = (
    Askable(
        re.compile(
            rf"^{_THING} (?:hanya |kini |diperkirakan )?(?P<did>naik|turun|tumbuh|melonjak|menyusut|merosot|anjlok|"
            r"bertambah|berkurang|meningkat|menurun) (?!.*\bmenjadi\b).*\d"
        ),
        "seberapa besar {what} {did}?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^{_THING} (?:hanya |kini )?(?:naik|turun|tumbuh|melonjak|menyusut|merosot|anjlok|bertambah|berkurang|"
            r"meningkat|menurun) .*\bmenjadi\b.*\d"
        ),
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
            rf"^{_WHAT} (?P<did>memakan waktu|membutuhkan waktu|memerlukan waktu|berlangsung|berjalan|"
            rf"ditutup|direndam|dikeringkan|dijemur|didiamkan) (?:selama )?(?:sekitar |hampir |kurang lebih |paling "
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
            rf"awal |pertengahan )?{_DATE}[^,]*$"
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
            r"^(?P<what>(?!Hal|Ini|Itu|Selain|Mayoritas|Sebagian)[A-Z][\w-]+(?: (?!yang\b)[\w-]+){0,5}?)"
            r"(?: itu| tersebut)? (?:meliputi|"
            r"mencakup|terdiri (?:atas|dari)|antara lain|di antaranya(?: adalah)?) "
        ),
        "apa saja {what}?",
        2.6,
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
            r"^(?P<what>(?:Tujuan|Penyebab|Syarat|Sasaran|Manfaat|Fungsi|Alasan|Dampak|Tema|Kendala|Tantangan|"
            r"Kunci|Hasil|Gejala|Ciri|Keunggulan|Risiko)(?: utama)? (?!yang\b)[\w -]{2,40}?) "
            r"(?:adalah|ialah|yaitu|yakni|antara lain|meliputi|mencakup|masih|belum|diduga) "
        ),
        "apa {what}?",
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
        re.compile(
            r"^(?P<what>(?!.*\b(?:itu|ini|tersebut|yang|dia|ia)\b)[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,4}) "
            r"(?:adalah|merupakan|ialah) (?:seorang|salah seorang)\b"
        ),
        "siapa {what}?",
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
        re.compile(
            rf"^{_WHAT} (?:telah |sudah |akan |bisa |dapat )?(?:mengakibatkan|menyebabkan|menimbulkan|memicu|"
            rf"berdampak (?:pada|terhadap)) "
        ),
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

WHY = (
    (
        re.compile(
            r"^(?:[^,]*, )??(?P<main>(?!.*\b(?:bukan|hanya|bahwa|yang mana)\b)(?!tetapi|dan |atau|namun|lalu|"
            r"sehingga|serta|yang |meski|kemudian|sedangkan|sementara|juga)[^,]{8,100}?)(?: justru| malah| memang)?,? "
            r"(?:karena|lantaran|sebab|akibat) "
        ),
        "kenapa {main}?",
        2.9,
    ),
    (
        re.compile(
            r"^(?:[^,]*, )??(?P<main>(?!.*\b(?:bukan|hanya|bahwa)\b)(?!tetapi|dan |atau|namun|lalu|sehingga|serta|"
            r"yang |meski|kemudian|sedangkan|sementara|juga)[^,]{8,100}?),? (?:agar|supaya) "
        ),
        "untuk apa {main}?",
        2.2,
    ),
)
"""A whole sentence that says why or what for, and the question; ``main`` must be a sentence by itself."""

THINKS = re.compile(rf"\b(?:{REPORTS})\b")
"""A verb by which somebody else comes between a subject and what is denied of it."""
_WHO = r"^(?P<who>[A-Z][^,]{2,60}?) "
_DENIED = r"(?P<did>(?!.*\b(?:adalah|merupakan|tetapi|tapi|namun|melainkan|kecuali|sebelum|tidak|tak|belum|bahwa)\b)"
_NO_OTHER = r"(?!.*\b(?:harus|wajib|akan|bakal|bisa|dapat|perlu|telah|sudah|juga|masih|menjadi|membuat)\b)"
"""What is denied is the predicate, no part of the subject: "Prinsip tak memihak harus diterapkan" denies nothing."""
DENIALS = (
    (
        re.compile(rf"{_WHO}(?:tak|tidak) (?P<modal>perlu|boleh|bisa|dapat|harus|wajib|akan) {_DENIED}[^,]+)$"),
        "apakah {who} {modal} {did}?",
        "no",
    ),
    (
        re.compile(rf"{_WHO}belum {_DENIED}{_NO_OTHER}(?:me|ber|di|ter|ada|bisa|dapat)[a-z]*(?: [^,]+)?)$"),
        "apakah {who} sudah {did}?",
        "not_yet",
    ),
    (
        re.compile(rf"{_WHO}(?:tak|tidak) {_DENIED}{_NO_OTHER}(?:me|ber|di|ter)[a-z]{{3,}}(?: [^,]+)?)$"),
        "apakah {who} {did}?",
        "no",
    ),
)
"""A sentence that denies something, the question whether it is so, and the name of the word that answers first."""

PIECES = {
    "reason": "kenapa {main}?",
    "purpose": "untuk apa {main}?",
    "time": "kapan {main}?",
    "place": "di mana {main}?",
    "manner": "dengan cara apa {main}?",
}
"""A told sentence turned into the question that its cut-off piece answers; ``main`` has a small first letter."""

PLAN = re.compile(
    r"^(?!.*\b(?:sebelumnya|semula|awalnya|disebut-sebut|kabarnya|konon)\b)"
    r".*\b(?:berencana|rencananya|direncanakan|ditargetkan|dijadwalkan|mendatang|tahun depan)\b"
)
PLAN_QUESTION = "apa langkah selanjutnya?"

NO_SUBJECT = re.compile(
    r"^(?:namun|tapi|tetapi|dan|atau|serta|meski|meskipun|walau|setelah|sebelum|saat|ketika|sejak|karena|terkait|disusul|"
    r"selain|bahkan|jika|bila|agar|untuk|guna|demi|dengan|dalam|pada|di|ke|dari|tak|tidak|bukan|menurut|seperti|sebagai|"
    r"tanpa|jangan|selama|hingga|sampai|kepada|terhadap|bagi|justru|ternyata|hanya|mulai|me(?:m|n|ng|ny)[a-z]{3,}|"
    r"diberitakan|dilansir|dikutip|\w{3,}nya)\b",
    re.IGNORECASE,
)
"""How no sentence begins that a question may be made of."""
IN_PASSING = re.compile(
    r"(?<=[\w]) (?:pun|juga|kemudian|lantas|lalu|akhirnya|selanjutnya|langsung|justru|nantinya|sendiri|rencananya|"
    r"sebelumnya|rupanya|ternyata|sebenarnya)"
    r"(?= \w|\?)"
)
"""What ties a sentence to its neighbour and has no place in a question."""
MOST_WHEN = 9
"""Words of a sentence of which one asks when, where or how."""

ASKED_WITHIN = re.compile(r"(?<=\w )apakah ")
"""Where a denied question begins inside another one."""
BACKWARD = re.compile(
    r"\b(?:di antaranya|salah (?:satu|seorang)nya|lainnya|keduanya|ketiganya|selebihnya|sisanya|hal itu|"
    r"hal tersebut)\b|"
    r"^[^A-Z]*\b(?:ia|dia|beliau|mereka)\b|\b(?:di|me)\w{3,}nya\?$|\bkalau .*\bme\w{3,}nya\b|"
    r"^berapa lama .*\b(?:ketika|saat|setelah|sebelum|sejak)\b"
)
"""Words of a question that ask for what was said before it."""

POLISHED = (
    (re.compile(r"^(berapa|apa saja) ((?:[a-z]+ )?[a-z]+)(?<!nya)\?$"), r"\1 \2nya?"),
    (re.compile(r"^((?:pukul berapa|kapan|di mana) .+?) (?:telah|sudah|resmi) "), r"\1 "),
)
"""What makes a question of a statement's words sound asked: "berapa tarifnya?"."""

SAYS_WHY = re.compile(r"\b(?:karena|lantaran|sebab|akibat|agar|supaya|untuk|demi|sehingga)\b", re.IGNORECASE)
ASKS_WHY = re.compile(r"^(?:mengapa|kenapa|apa sebab)", re.IGNORECASE)
"""A heading that asks why is answered only by sentences that say why."""

VAGUE = ("apa yang", "apa kata", "apa lagi kata", "apa pernyataan", "apa yang disampaikan", "apa penuturan")
"""Beginnings of questions that only make sense where the talk is about that person already."""
