"""Indonesian words by which the theme of an edition is found and named."""

import re

from podcast.languages.id.deeds import GRAMMAR as GRAMMAR

INSIDE = frozenset("di dari untuk bagi ke dalam pada dan tentang soal".split())
"""What may stand inside a noun phrase, never at its ends."""

JOINED = r"\s(?:[Ss]etelah|[Uu]sai|[Ss]aat|[Kk]arena|[Aa]kibat|[Dd]emi|[Mm]eski|[Ss]ebelum)\s"
"""Words of a title that only join a side matter to it."""

LABEL = re.compile(
    r"^(?:wawancara [^:]*:\s*|obituari:\s*|hasil [^:]*:\s*|klasemen [^:]*:\s*|"
    r"(?:wawancara|opini|kolom|esai|tajuk|cek fakta|infografis|foto|video|profil|kronologi|fakta|resensi|liputan|"
    r"siaran pers|feature|tips|kisah)(?: khusus| eksklusif)?\s*[:|–—-]\s*(?:tidak benar,?|benarkah|hoaks[:,]?|"
    r"salah,)?\s*)",
    re.IGNORECASE,
)
"""A rubric before the title."""

_HONORED = r"(?:(?:Pak|Bu|Bapak|Ibu|Mbah|Mas|Mbak|Bang|Kang|Nenek|Kakek) )?"
WHOLE = (
    (
        re.compile(
            rf"^{_HONORED}(?P<what>[A-Z][\w-]+ dan [A-Z][\w-]+(?: [A-Z][\w-]+)?) "
            r"yang (?:Tidak|Tak|Belum|Selalu|Hampir)\b"
        ),
        "{what}",
    ),
    (
        re.compile(rf"^(?P<what>[A-Z][\w-]+(?: [A-Z][\w-]+)?) Terakhir {_HONORED}(?P<who>[A-Z][\w-]+)$"),
        "{what} {who}",
    ),
    (
        re.compile(
            r"^Wawancara (?P<who>(?i:pendiri|pemilik|penggagas|pengelola|pelatih|penulis|sutradara)) "
            r"(?P<what>[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}):"
        ),
        "wawancara dengan {who} {what}",
    ),
    (re.compile(r"^(?P<what>[A-Z][\w-]+ Tanpa [A-Z][\w-]+(?: [A-Z][\w-]+)?)(?=[,?!]|$)"), "{what}"),
    (
        re.compile(
            r"^(?:Kenali|Mengenal|Mengenali|Waspadai|Pahami|Memahami|Ketahui) (?!(?i:ini|itu|apa|cara)\b)"
            r"(?P<what>[\w-]+(?: (?!(?i:saat|ketika|pada|agar|untuk|yang|dan|sebelum|sejak|di)\b)[\w-]+){1,3}?)"
            r"(?=[:,?!]| (?i:saat|ketika|pada|agar|untuk|sebelum|sejak)\b|$)"
        ),
        "{what}",
    ),
    (
        re.compile(
            r"^(?P<what>(?:Kenapa|Mengapa|Bagaimana|Apa Itu|Benarkah|Haruskah|Perlukah|Bolehkah)"
            r"(?: (?!tidak\b|tak\b|bukan\b|belum\b)[\w-]+){1,8})$",
            re.IGNORECASE,
        ),
        "{what}",
    ),
    (
        re.compile(
            r"\b(?P<how>(?:Cara|Kiat|Tips|Langkah|Panduan) (?!Ini\b|Itu\b|\w+nya\b)[A-Za-z-]+"
            r"(?: (?!dalam|agar|supaya|biar|tanpa|menurut|yang|ini|itu|dengan|untuk|saat|di|dari)[A-Za-z-]+){0,4}"
            r"(?: (?:dari|untuk|di|saat) [A-Za-z-]+(?: (?!dalam|tanpa|agar|dengan|yang|"
            r"untuk|saat)[A-Za-z-]+)?)?)",
            re.IGNORECASE,
        ),
        "{how}",
    ),
    (
        re.compile(
            r"^(?P<what>(?i:Gempa|Banjir(?: Bandang)?|Longsor|Tanah Longsor|Kebakaran|Angin Kencang|Puting Beliung|"
            r"Kekeringan|Badai|Wabah \w+))\b.*? (?i:guncang|landa|terjang|rendam|hantam|timpa|"
            r"melanda|menerjang|merendam|di) (?:(?:\w+ )?(?:Desa|Dusun|Kecamatan|Kelurahan|"
            r"Kabupaten|Kota|Kampung|Rumah|Permukiman|Pasar|Sekolah|Warga) di )?"
            r"(?P<where>[A-Z][\w-]+(?: (?!(?i:meluas|tewaskan|rusak|akibat)\b)[A-Z][\w-]+){0,2})"
        ),
        "{what} di {where}",
    ),
    (
        re.compile(r"^(?:Obituari|In Memoriam|Mengenang)\b[:,]? (?P<who>[A-Z][\w.]+(?: [A-Z][\w.]+){0,3})"),
        "mengenang {who}",
    ),
    (re.compile(r"^(?P<what>[A-Z][\w-]+(?: [\w-]+)? yang (?!ini|itu)(?:[\w-]+ ?){1,5})$"), "{what}"),
)
"""Titles that hold the theme as a whole, and how it is said."""

_NAMES_DEED = re.compile(r"^(?!pe|ke|bukan|makan|rekan|pekan|tekan|akan|kawakan|dadakan)[a-z]{4,}kan$")
ODD = re.compile(
    r"^[A-Z]\w+(?: [A-Z]\w+)* (?:dari [a-z]|soal|tentang|ke)\b|"
    r"^(?i:lewat|meski|taat|tegas|cepat|bangkit|jauh|seperti|bawah|terbaik|sering|tampak|sebesar|berapa|halo|gue|selalu|"
    r"pelan|pasca|jelang|luar biasa|kurang|masih|sedang|awal|akhir|tanpa)\b|"
    r"^(?i:sekadar|gratis|murah|mahal|terbaru|terbesar|suci|terakhir|pertama|kedua|mikro|makro|maksimal|minimal|resmi|utama|lama|muda|tua|tinggi|rendah)\b|"
    r"\b(?i:resmi|unggul|menang|siap|krusial|serupa|biasa|pertama)$"
)
"""What looks like a phrase and is none."""

DESCRIBES = re.compile(r"^(?:ber[a-z]{5,}|membatik|memasak|memancing|melukis)$", re.IGNORECASE)
"""A verb that may as well describe the noun before it: "gudang berpendingin", "kelas membatik"."""

HEADLINE_VERBS = frozenset(
    """
    sebut vonis tabrak tanya ganjar adili dakwa tuntut periksa temui kunjungi antar bawa ajak jadi raup panggil bagi
    larang tolak bangun beri buat buka buru cari cabut cegah curi dorong desak gelar ganti gugat hapus imbau incar jual
    kaji kecam kirim luncurkan minta panen pakai periksa pasang rilis raih rebut resmikan rancang rawat sahkan siapkan
    sita sorot tahan tangkap tanam tawarkan temukan terima terapkan tetapkan tinjau tutup ubah uji umumkan ungkap usul
    usut tangani guncang landa terjang rendam hantam kritik dukung bahas hadapi pimpin bongkar kembangkan singgah
    """.split()
)


DETERMINERS = frozenset("sejumlah para seluruh semua beberapa berbagai sebuah seorang lagi".split())
"""What may stand between a verb and its object."""


def is_headline_verb(word: str) -> bool:
    """Whether a word is a verb that headlines use without its prefix.

    >>> is_headline_verb("Tetapkan"), is_headline_verb("Kebijakan")
    (True, False)
    """
    lowered = word.lower()
    return lowered in HEADLINE_VERBS or _NAMES_DEED.match(lowered) is not None


def acts(word: str) -> bool:
    """Whether a verb of a headline takes an object, which then is what the story is about.

    >>> acts("Resmikan"), acts("Dibuka")
    (True, False)
    """
    return is_headline_verb(word)


_OFFICE = re.compile(
    r"\b(?:(?:[Ww]akil|[Mm]antan|[Ee]ks) )?(?:[Ww]ali [Kk]ota|Gubernur|Bupati|Presiden|Menteri|Camat|Lurah|Kepala Desa|"
    r"Perdana Menteri|Pemerintah(?: Kota| Kabupaten| Provinsi)?|Ketua Umum|Ketua)\b(?! [A-Z])"
)
"""An office that no name follows."""

NO_THEME = re.compile(
    r"^(?:lengah|salah|resmi|sering|km|rapat|sudah|belum|kena|hal|jumlah|tuan rumah|media sosial|zona play-off|"
    r"(?:hakim|polisi|jaksa) yang (?!me|di|ber|ter)|meninggalnya (?:orang|warga)$|sekolah dari|"
    r"dunia [a-z]+(?: [a-z]+)?$|nasib [a-z]+$|panennya)\b|"
    r"\b(?:tapi|tetapi|diduga(?: aksi)?|kena|harus|lawan|kepada|sebesar|antara|segera|satu|dua|tiga|empat|lima|"
    r"enam|tujuh|delapan|sembilan|sepuluh|(?:pasukan|anak|tim|tamu)nya|yang terjadi)$|"
    r"\bRp$|^\S+ yang \S+$|\bkepada \w+ saja$",
    re.IGNORECASE,
)
"""What cannot name what an edition is about."""
OPEN = frozenset(
    "jauh dekat lebih kurang cepat paling makin semakin begitu bagai mungkin sebenarnya sebetulnya sesungguhnya "
    "ternyata rupanya akhirnya siap sanggup mampu".split()
)
"""Words after which a name of a story has to go on."""

PART_OF_PLACE = frozenset("Utara Selatan Barat Timur Tengah Tenggara Daya".split())
"""Words of the name of a place beside the place's own."""


_LOOSE = re.compile(r"(?<=\w\w\w) (?:Rp|(?i:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))$")
"""A number at its end that has lost what it counts."""


def as_theme(text: str) -> str:
    """How a presenter says the phrase: an office without a name after it is a common noun.

    >>> as_theme("bantahan Wali Kota soal parkir"), as_theme("Wali Kota Rina")
    ('bantahan wali kota soal parkir', 'Wali Kota Rina')
    >>> as_theme("vonis untuk mantan bendahara enam")
    'vonis untuk mantan bendahara'
    """
    return _OFFICE.sub(lambda match: match[0].lower(), _LOOSE.sub("", text))
