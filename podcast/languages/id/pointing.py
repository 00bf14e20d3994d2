"""Indonesian words that stand for somebody or something named elsewhere; the tables are those of the English module."""

import re

from podcast.languages.id import telling

PERSON, SEVERAL, THING, OWNER = "person", "several", "thing", "owner"

PRONOUNS = {"ia": PERSON, "dia": PERSON, "beliau": PERSON, "dirinya": PERSON, "mereka": SEVERAL}
OBJECTS = frozenset("mereka dia beliau".split())
OWNERS: frozenset[str] = frozenset()
EMPTY = re.compile(r"mereka yang\b", re.IGNORECASE)
_DOES = r"\bme(?!nurut|lalui|stinya|mangnya|ski)\w{4,}[aikn]nya\b"
DOES_IT = re.compile(
    r"^(?!.*\b(?:me|di)\w{3,}.*\b(?:dan|lalu|kemudian|serta|atau|untuk|sebelum|setelah|sambil|karena|bila|jika|kalau|"
    rf"yang)\b.*{_DOES})(?!.*\byang\b.*{_DOES}).*{_DOES}(?! [a-z]+(?:an|nya)\b)"
)
"""A verb whose object another sentence names: "memperbaikinya"."""
BOUNDARY = frozenset(
    """
    bahwa karena setelah usai ketika saat yang jika kalau bila dan tetapi tapi sehingga sebelum sambil meski meskipun
    walau agar supaya untuk sedangkan sementara lalu kemudian atau sejak hingga sampai namun
    """.split()
)
GROUPS = telling.KINDS_OF_PEOPLE | frozenset("orang anak keluarga tim kelompok rombongan para sejumlah kedua".split())
SOMEBODY = telling.KINDS_OF_PEOPLE | frozenset(
    "orang anak pria wanita perempuan lelaki laki-laki ibu bapak kepala ketua direktur manajer lurah camat bupati "
    "korban pelaku tersangka pemilik seorang".split()
)
BACKWARD = re.compile(
    r"(?P<noun>\b[A-Za-z][a-z-]{2,}(?: [a-z-]{3,}){0,2}) (?:itu|tersebut|tadi)\b(?! (?:yang|sendiri))"
)
JUDGES = frozenset(
    "memuji mengkritik mengecam membela menyalahkan menuduh menegur memarahi mengagumi mendukung menyesalkan "
    "mengomentari menghargai menolak menyambut menentang meragukan".split()
)
GENDERS: dict[str, str] = {}
QUESTION = frozenset("apa apakah siapa kapan mana kenapa mengapa bagaimana berapa".split())
DEEDS: frozenset[str] = frozenset()
DEFINITE = re.compile(r"(?!)")
POST = re.compile(r"(?!)")
FIRST_NAMED = r"\b(?:seorang|sebuah|seekor|sejumlah|beberapa|dua|tiga|empat) (?:[a-z-]+ ){{0,1}}{noun}"
NAMED_ANEW = r"\b{noun}(?:nya)?\b(?! (?:itu|tersebut|tadi|ini)\b)"
TIMES: frozenset[str] = frozenset()
THAT_TIME = re.compile(
    r"(?<!\d )\b(?:hari|pagi|siang|sore|malam|pekan|minggu|bulan|tahun|saat|waktu|masa) (?:itu|tersebut)\b|"
    r"\b(?:sejak|setelah|sesudah|sebelum) itu\b|"
    r"^(?:(?:\w+ ){1,2}|se)(?:menit|jam|hari|malam|pekan|minggu|bulan|tahun) kemudian\b",
    re.IGNORECASE,
)
_THEM = re.compile(r"\b(?:me\w{3,}|kepada|bagi|oleh|terhadap|dari|pada|antara) mereka\b(?! (?:yang|sendiri))")
_MANY = re.compile(
    rf"\b(?:{'|'.join(sorted(GROUPS))}|para|banyak|beberapa|sejumlah|sebagian|seluruh|semua|puluhan|ratusan|ribuan|"
    r"dua|tiga|empat|lima|\d+|(?P<twice>[a-z]{3,})-(?P=twice))\b|\b[A-Z][\w-]+ (?:dan|serta) [A-Z]",
)


def of_others(sentence: str) -> bool:
    """Whether something is done to "mereka", people whom only another sentence names.

    >>> of_others("Kota kita memperlakukan mereka sebagai gangguan."), of_others("Para guru mengajari mereka.")
    (True, False)
    """
    found = _THEM.search(sentence)
    return found is not None and not _MANY.search(sentence[: found.start()])


ENDINGS = r"(?:nya|-\w+)?"
ACCUSES = re.compile(
    r"^(?:Seorang|Dua|Tiga|Empat|Lima|Beberapa|Sejumlah) (?:[a-z-]+ ){1,4}"
    r"(?:ditangkap|ditahan|diamankan|didakwa|dihukum|divonis|didenda|diperiksa|dipecat|dipenjara|tewas|terluka|dibunuh)\b"
)
KINDS = re.compile(
    r"^(?:pihak )?(?P<noun>perusahaan|rumah sakit|sekolah|yayasan|klub|partai|panitia|pabrik|museum)"
    r"(?=(?: [a-z-]+){1,2} (?:itu|tersebut)\b|"
    r" (?:itu|tersebut|tidak|belum|telah|sudah|akan|juga|me\w+|ber\w+|di\w{3,})\b)",
    re.IGNORECASE,
)
DENIAL = re.compile(
    r"\b(?:membantah|menyangkal|menepis|menampik)(?: [\w-]+){0,2} "
    r"(?:tuduhan|tudingan|dakwaan|dugaan|sangkaan|tuntutan)(?:nya)?\b(?! (?:bahwa|soal|tentang|mengenai|me\w+)\b)",
    re.IGNORECASE,
)
CHARGED = re.compile(
    r"\b(?:menuduh|dituduh|menuding|dituding|mendakwa|didakwa|jaksa|tersangka|diduga|menduga|dilaporkan)\b",
    re.IGNORECASE,
)
DEED = re.compile(
    r"\b(?P<noun>keputusan|putusan|rencana|usul|usulan|permintaan|tawaran|penolakan|kesepakatan|perjanjian|tuduhan|"
    r"larangan|aturan|kebijakan|kenaikan|penurunan|kecelakaan|kejadian|peristiwa|insiden|serangan|gugatan|keluhan|protes|"
    r"laporan|pernyataan|janji|ancaman|kritik|teguran|hukuman|denda|bantuan|anggaran|proyek|langkah|perubahan)"
    r" (?:itu|tersebut|tadi)\b",
    re.IGNORECASE,
)
THAT_PERSON = re.compile(
    r"\b(?:perempuan|wanita|pria|lelaki|laki-laki|remaja|bocah|warga|ibu|bapak)(?: (?!yang)[\w-]+){0,5}? "
    r"(?:itu|tersebut)\b",
    re.IGNORECASE,
)
HIS = re.compile(r"\b(?:ia|dia|beliau)\b", re.IGNORECASE)
SOMEONE = re.compile(r"\b(?:seorang|seseorang)\b", re.IGNORECASE)
THAT_ONE = re.compile(
    r"\b(?P<noun>pulau|desa|kelurahan|kecamatan|kabupaten|kota|sungai|gunung|pasar|terminal|stasiun|danau|teluk|bukit|"
    r"jalan|jembatan|sekolah|kampung|dusun|waduk|museum|taman|pantai|pelabuhan) (?:itu|tersebut)\b",
    re.IGNORECASE,
)
PLACED = re.compile(r"^(?:Di|Ke|Dari|Untuk|Bagi) [^,]{2,60},")
EVERY = re.compile(
    r"\b(?:kedua|keduanya|ketiga|ketiganya|semua|semuanya|seluruh|seluruhnya|setiap|tiap|masing-masing)\b",
    re.IGNORECASE,
)
THERE = re.compile(r"\b(?:di|ke|dari) (?:sana|situ|sini)\b", re.IGNORECASE)
SORT = re.compile(r"^(?P<noun>[A-Z][a-z-]+)(?: [a-z-]+)? (?:itu|tersebut|ini)\b")
SAYS_WHO = re.compile(r"\b(?:kata siapa|siapa yang (?:bilang|mengatakan|berkata|menyebut))\b", re.IGNORECASE)

owned = telling.owned

BODIES = (
    "desa kampung dusun nagari kelurahan",
    "kota kabupaten",
    "kecamatan",
    "perusahaan pt cv maskapai pabrikan pengembang",
    "koperasi",
    "sekolah sd smp sma smk sdn smpn sman",
    "universitas kampus",
    "rsud rsup",
    "puskesmas klinik",
    "bank",
    "klub",
    "yayasan",
    "komunitas paguyuban kelompok",
    "lembaga",
    "dinas",
    "museum",
    "pabrik",
    "pasar",
    "hotel",
    "pulau",
    "jembatan",
    "sungai",
    "gunung",
    "stasiun terminal",
    "waduk bendungan danau",
    "pantai",
    "masjid",
    "partai",
)
PLACES = frozenset((0, 1, 2, 19, 20, 21, 22, 25, 26))
FRONTED = None
BARE = frozenset([3])
_BODY = "|".join(sorted({word for row in BODIES for word in row.split()}, key=lambda word: (-len(word), word)))
_HEADS = "ketua|direktur|manajer|kepala|pengurus|pemilik|juru bicara|pengelola|anggota|warga|pimpinan|pendiri"
TAKES_UP = re.compile(
    rf"\b(?P<head>(?:{_HEADS}) )?(?P<noun>{_BODY})\b(?(head)(?=,)| (?:itu|tersebut|tadi)\b)", re.IGNORECASE
)
NAMED = re.compile(rf"\b(?:{_BODY.title()}|PT|CV|SMAN?|SMPN?|SDN?|SMKN?|RSUD|RSUP)(?: [A-Z0-9][\w'’-]*)+")
ANEW = re.compile(rf"\b(?:[Ss]ebuah|[Ss]uatu|[Ss]alah satu) (?P<noun>{_BODY})\b(?! [A-Z])")
IS_ONE = re.compile(rf"(?:, | adalah | merupakan )(?:sebuah )?(?P<noun>{_BODY})\b")
CALLED = re.compile(rf"\b(?P<noun>{_BODY}) (?:bernama |itu bernama )?$", re.IGNORECASE)
WHERE = re.compile(r"\b(?:di|ke|dari|asal)(?: \w+)? $", re.IGNORECASE)
ITS = re.compile(r"(?!)")
OVER_THERE = re.compile(r"(?:(?<=\bdi )|(?<=\bke )|(?<=\bdari ))(?:sana|situ)\b")
WAYS = ("",)
OF_IT: tuple[str, ...] = ()
RELATES = frozenset("untuk kepada dari dengan oleh dan".split())
