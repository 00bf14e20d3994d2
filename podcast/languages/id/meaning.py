"""Indonesian words that turn a statement round, or take a part of it back; read by the receipts and for the theme."""

import re
from functools import cache

OPPOSITES = (
    ("naik kenaikan menaikkan dinaikkan meningkat peningkatan meningkatkan ditingkatkan bertambah melonjak lonjakan "
     "menguat penguatan", "turun penurunan menurunkan diturunkan menurun berkurang merosot anjlok menyusut melemah "
     "pelemahan"),
    ("untung keuntungan laba surplus", "rugi kerugian merugi defisit"),
    ("menang kemenangan memenangi memenangkan juara", "kalah kekalahan takluk"),
    ("paling_sedikit minimal sedikitnya setidaknya", "paling_banyak maksimal"),
    ("sebelum", "sesudah setelah usai seusai"),
    ("lebih_dari di_atas", "kurang_dari di_bawah"),
    ("lebih", "kurang"),
    ("masuk memasuki dimasukkan", "keluar dikeluarkan"),
    ("dibuka membuka pembukaan", "ditutup menutup penutupan"),
    ("setuju menyetujui disetujui persetujuan menerima diterima mendukung didukung mengabulkan dikabulkan",
     "menolak ditolak penolakan menentang ditentang"),
    ("membenarkan dibenarkan mengakui diakui", "membantah dibantah bantahan menyangkal"),
    ("bebas dibebaskan membebaskan", "ditahan ditangkap dipenjara dihukum divonis menahan menangkap memenjarakan"),
    ("hidup selamat", "tewas meninggal mati"),
    ("lulus lolos berhasil sukses", "gagal"),
    ("mengizinkan diizinkan boleh memperbolehkan diperbolehkan menyarankan disarankan menganjurkan",
     "melarang dilarang larangan"),
    ("paling_cepat", "paling_lambat"),
    ("mencari dicari pencarian", "menemukan ditemukan penemuan"),
    ("menambah ditambah penambahan", "mengurangi dikurangi pengurangan"),
    ("mahal termahal", "murah termurah"),
    ("tertinggi", "terendah"),
    ("terbesar terbanyak", "terkecil tersedikit"),
    ("tercepat mempercepat", "terlambat memperlambat"),
    ("aman", "berbahaya bahaya"),
    ("legal resmi", "ilegal"),
    ("utara", "selatan"), ("timur", "barat"), ("kiri", "kanan"),
    ("membeli dibeli pembeli pembelian", "menjual dijual penjual penjualan"),
    ("mulai dimulai memulai", "berakhir selesai berhenti dihentikan menghentikan"),
    ("maju", "mundur"), ("ekspor mengekspor", "impor mengimpor"), ("diangkat", "dipecat diberhentikan"),
    ("memuji dipuji pujian", "mengecam dikecam kecaman mengkritik dikritik kritik"),
)  # fmt: skip
"""Words of one meaning and those of the contrary, in all their forms; ``_`` is a space."""

HEDGES = (
    ("not", "tidak tak bukan jangan tanpa nggak enggak gak ndak takkan", "both"),
    ("not yet", "belum", "both"),
    ("is to", "akan bakal hendak berencana rencananya direncanakan dijadwalkan ditargetkan", "both"),
    ("allegedly", "diduga dituduh didakwa disangka dituding konon kabarnya dikabarkan terduga dugaan disebut-sebut",
     "lost"),
    ("perhaps", "mungkin kemungkinan barangkali bisa_jadi boleh_jadi diperkirakan", "lost"),
    ("almost", "hampir nyaris", "both"),
    ("about", "sekitar kira-kira kurang_lebih sekira kisaran", "lost"),
    ("more than", "lebih_dari di_atas", "both"),
    ("less than", "kurang_dari di_bawah", "both"),
    ("at least", "paling_sedikit minimal sedikitnya setidaknya setidak-tidaknya paling_tidak", "both"),
    ("at most", "paling_banyak maksimal", "both"),
    ("up to", "hingga sampai", "number"),
    ("only", "hanya cuma sekadar", "both"),
    ("some", "sebagian beberapa sejumlah", "lost"),
    ("all", "semua seluruh segenap setiap tiap", "added"),
    ("failed to", "gagal batal urung", "lost"),
    ("former or would-be", "mantan bekas eks calon", "lost"),
    ("second to", "wakil", "lost"),
    ("must", "harus wajib", "both"),
    ("may", "boleh", "both"),
)  # fmt: skip
"""What a hedge says, its words, and what may not happen to it before a word: be ``lost``, be ``added``, or ``both``;
``number``: lost before a number."""

SYMMETRIC = frozenset("dan serta atau maupun dengan melawan versus kontra antara bersama".split())
"""Words on whose two sides names may change places."""
POINTING = frozenset("itu ini tersebut para sang si seorang sebuah seekor oleh".split())
"""What stands between a verb and whoever does or suffers it, and says nothing."""


def voice(before: str, verb: str) -> tuple[frozenset[str], bool]:
    """The forms in which a verb says who acts, and whether it says who suffers instead; ``before``: the word before it.

    >>> "menusuk" in voice("", "ditusuk")[0], voice("", "ditusuk")[1], voice("", "menusuk")[1]
    (True, True, False)
    """
    if not (verb.startswith("di") and len(verb) > 5):
        return frozenset((verb,)), False
    root = verb[2:]
    whole = {nasal + root for nasal in ("me", "mem", "men", "meng", "menge")}
    return frozenset(whole | {nasal + root[1:] for nasal in ("mem", "men", "meng", "meny")}), True


HOLLOW = frozenset(
    """
    adalah ialah merupakan menjadi ada berada terdapat terjadi berlangsung berlaku dilakukan melakukan bernama disebut
    memiliki mempunyai punya bertema bertajuk termasuk meliputi mencakup
    """.split()
)
"""Verbs that a line may have of its own: what they say, the words beside them say."""
SAYS_SO = frozenset(
    """
    mengatakan dikatakan menyatakan menyebut menyebutkan menjelaskan mengungkapkan mengungkap menuturkan memaparkan
    menerangkan menyampaikan menambahkan melanjutkan berkata bercerita menceritakan berpendapat menilai menganggap
    memandang menegaskan menekankan
    """.split()
)
"""Verbs of saying and thinking that are as good as one another."""

SAID = frozenset(
    "kata ujar tutur ucap ungkap papar imbuh tegas sebut menurut katanya ujarnya tuturnya ucapnya sambung lanjut "
    "terang jelas".split()
)
"""Other words by which somebody is said to say something."""
HOSTS_LEAD = re.compile(r"(?:[\w ]{1,30}, )?(?:lalu )?(?:kita|mari|ayo|yuk)(?: [\w-]+){0,3}", re.IGNORECASE)
"""How hosts begin who say what they will talk of, with words of their own."""
NO_NAME = re.compile(r"nya$|^(?:padahal|apalagi|sementara|selain|meski|walau|kendati|singkat|intinya|jadi)$")
"""Words that begin a sentence and are no names."""

_SUFFIXES = ("", "nya", "kan", "i", "an", "lah", "pun", "kannya", "annya", "inya")
_PREFIXES = (
    ("", ("",)), ("di", ("",)), ("ter", ("", "r")), ("ber", ("", "r")), ("be", ("",)), ("se", ("",)), ("ke", ("",)),
    ("per", ("",)), ("diper", ("",)), ("memper", ("",)), ("meny", ("s",)), ("peny", ("s",)), ("meng", ("", "k")),
    ("peng", ("", "k")), ("menge", ("",)), ("mem", ("", "p")), ("pem", ("", "p")), ("men", ("", "t")),
    ("pen", ("", "t")), ("me", ("",)), ("pe", ("",)),
)  # fmt: skip
_SHORTEST = 3


@cache
def roots(word: str) -> frozenset[str]:
    """What a word may be made of; two words of one root share one of them.

    >>> bool(roots("menolak") & roots("penolakan")), bool(roots("menolak") & roots("menolong"))
    (True, False)
    """
    word = word.split("-")[0]
    bare = [word.removesuffix(end) for end in _SUFFIXES if word.endswith(end)]
    made = {first + each.removeprefix(start) for each in bare for start, firsts in _PREFIXES if each.startswith(start)
            for first in firsts}  # fmt: skip
    return frozenset(root for root in made if len(root) >= _SHORTEST)


SAID_BY = re.compile(
    r"\bdi(?:katakan|sampaikan|ungkapkan|jelaskan|tegaskan|nyatakan|sebut|sebutkan|nilai|minta|paparkan|tuturkan|akui|"
    r"bantah|benarkan)(?: langsung)?(?: oleh)? (?P<who>[A-Z][^,.:;?]*)"
)
"""Who says it, behind a passive verb of saying."""

YES = frozenset("ya iya benar betul sudah bisa boleh perlu ada".split())
"""Answers of one word, by which the next sentence must say so."""
NO = frozenset("tidak belum bukan tak".split())

AMOUNTS = re.compile(
    r"\b(?:belasan|puluhan|ratusan|ribuan|jutaan|miliaran|triliunan|mayoritas|sebagian besar|"
    r"banyak (?:orang|warga|korban|rumah|pihak|anak|uang|kasus))\b",
    re.IGNORECASE,
)
"""Amounts without a number."""
EVENTS = re.compile(
    r"\b(?:di(?:tangkap|tahan|hukum|vonis|penjara|pecat|bunuh|tembak|tusuk|culik|rampok|bakar|tuduh|dakwa|bebaskan|"
    r"larang|tolak|setujui|batalkan|resmikan|tutup|gusur|evakuasi|selamatkan|temukan|tetapkan|periksa|gugat|laporkan|"
    r"lantik|angkat|copot|naikkan|turunkan|jual|beli|bangun|bongkar|sita|korupsi|perkosa|aniaya|serang|kalahkan)|"
    r"meninggal|tewas|wafat|mati|terbunuh|terbakar|tertembak|tertabrak|tenggelam|terluka|luka-luka|hilang|hancur|"
    r"roboh|ambruk|meledak|bangkrut|bercerai|cerai|menikah|mundur|mengundurkan|menang|kalah|memenangi|naik|turun|"
    r"melonjak|anjlok|merosot|untung|rugi|bersalah|korupsi|mencuri|membunuh|menipu|menolak|membantah|mengakui|kabur|"
    r"selamat(?! (?:pagi|siang|sore|malam|datang|menikmati|beraktivitas|mendengarkan|menyimak|jalan|tinggal))|sakit|"
    r"gagal|berhasil|melarang|menyerang|menembak|menusuk|mengundurkan diri|disahkan|bubar|gratis)\b",
    re.IGNORECASE,
)
"""What happens to people and things: news, never chat."""
