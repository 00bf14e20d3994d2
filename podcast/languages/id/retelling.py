"""Indonesian as a free hand may retell it: which words are the same, which may go, which may never be lost.

Read by the closer audit of lines that no rule has written; see ``podcast/receipts/closely.py``.
"""

import re

SAME = (
    "sekarang|kini|saat ini",
    "tidak|tak|enggak|nggak|gak|ndak",
    "hanya|cuma",
    "setelah|usai|sesudah",
    "sampai|hingga",
    "kalau|jika|bila|apabila|jikalau",
    "karena|lantaran",
    "supaya|agar|biar",
    "untuk|guna",
    "tetapi|tapi",
    "ingin|mau",
    "bisa|dapat",
    "akan|bakal",
    "sudah|telah",
    "ketika|saat",
    "melalui|lewat",
    "menggunakan|memakai",
    "memberikan|memberi",
    "tentang|soal|mengenai",
    "mengatakan|menyatakan|berkata|bilang|menuturkan|mengungkapkan",
    "menjelaskan|menerangkan|memaparkan",
    "harus|wajib",
    "dan|serta",
    "daripada|ketimbang|dari(?= biasanya)",
    "sebelum sempat|sebelum",
    "meminta|minta",
    "memuat|muat",
    "dibandingkan dengan|dibandingkan|dibanding dengan|dibanding",
    r"minimal|(?:paling sedikit|sedikitnya|setidaknya)(?= \d)",
    r"maksimal|paling banyak(?= \d)",
    "kira-kira|kurang lebih|sekitar",
    r"pukul(?= \d)|jam(?= \d)",
    "yaitu|yakni",
    r"sepanjang|selama(?= (?:\d|se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluhan|ber))",
)
"""Words and phrases that mean the same: the paper's and the ear's."""

ADDED = frozenset("itu ini tersebut bahwa".split())
"""Words that a line may add: they only point at what stands beside them."""
DROPPED = frozenset(
    "sebanyak itu ini tersebut bahwa adalah ialah juga pun kini sekarang sudah telah wib wita wit adapun".split()
)
"""Words that a line may leave out."""
MOVED = frozenset("kini sekarang".split())
"""Words that a line may put elsewhere in the sentence."""
CLITIC = re.compile(r"(?<=[a-z]{3})kah$")
"""What may be taken off a word."""

HELD = frozenset(
    """
    akan bakal berencana rencana rencananya ingin hendak mau harus wajib boleh dapat bisa mungkin barangkali diduga
    menduga dugaan diperkirakan perkiraan kabarnya konon dikabarkan seolah seakan hampir nyaris gagal batal urung
    mantan bekas calon palsu seandainya andai jika kalau bila apabila kecuali asalkan asal tanpa khawatir takut
    berharap menolak membantah melarang dilarang mencegah menghindari tuduhan dituduh tersangka terdakwa menurut kata
    katanya ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya tegas tegasnya papar imbuh tambah
    lanjut sebut diklaim mengaku disebut dianggap dinilai meminta minta diminta mengimbau mengusulkan menyarankan
    mengancam menjanjikan berjanji dijanjikan bermimpi pura-pura berpura-pura hoaks isu rumor kabar bohong menyangkal
    disangkal sempat pernah dituding menuding
    """.split()
)
"""Words on which what comes after them hangs: they may not be left out before it."""
TELLS = frozenset(
    """
    mengatakan menyatakan berkata menyebut menyebutkan menjelaskan menerangkan menegaskan mengungkapkan menambahkan
    menuturkan memaparkan menyampaikan menilai berpendapat melaporkan mengumumkan mengingatkan kata katanya ujar ujarnya
    tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya tegas tegasnya papar imbuh tambah lanjut sebut menurut
    """.split()
)
"""Plain verbs of saying: they may go when "menurut X" stands there instead."""
LINKS = frozenset(
    "menjadi pukul mencapai menggunakan memakai berupa meliputi berusia bernama dibandingkan berdasarkan".split()
)
"""Words like verbs that only link what they stand between."""
TIES = frozenset("yang bahwa".split())
"""Words that tie a clause of its own to what stands before them."""
SAID = re.compile(
    r"(?:menurut|berdasarkan|mengacu|merujuk|demikian|dikutip|dilansir|"
    r"seperti (?:dikutip|dilansir|dilaporkan)|sebagaimana|"
    r"kata|ujar|tutur|ucap|ungkap|jelas|tegas|papar|sebut|imbuh|tambah|lanjut)(?:nya)?\b"
)
"""What comes after a mark and says who says so, or what it is known from."""
LIMITS = frozenset("kalau jika bila apabila kecuali asalkan asal andai seandainya selama hanya cuma melainkan".split())
"""Words after which a statement is taken back in part: nothing that begins with them may be cut off its end."""
SCOPE = frozenset("hanya cuma semua seluruh setiap tiap selalu boleh bisa dapat harus wajib dilarang".split())
"""Words whose reach an end that is cut off would widen, as negations and conditions do."""

FRAMES = re.compile(
    r"\b(?:dulu|dahulu|semula|awalnya|mulanya|sebelumnya|dulunya|silam|kemarin|sempat|pernah|"
    r"(?:hari|pekan|minggu|bulan|tahun|abad) lalu|yang lalu|di atas kertas|simulasi|"
    r"(?:dalam|di|menurut) (?:film|novel|cerita|gim|teori|mimpi|skenario|uji coba))\b"
)
"""Words by which something held once, or not really: they may not be cut off either."""
COMPARES = re.compile(r"\b(?:dibanding(?:kan)?|daripada|ketimbang)\b")
"""Words after which such a time is only compared with."""
WHOLE = (
    re.compile(r"\b(?:hari|pagi|siang|sore|malam|pekan|minggu|bulan|tahun|musim|kali)\b(?: (?:ini|itu|lalu|depan)\b)?"),
)
"""Words that are one with the next: "minggu itu" is no "minggu ini"."""

PRAISES = re.compile(
    r"\b(?:luar biasa (?:indah|enak|bagus|hebat|cantik|lezat)|indah|menakjubkan|memukau|memesona|mengagumkan|lezat|"
    r"sempurna|istimewa|terindah|terhebat|terlezat|ternikmat|tercantik|"
    r"paling (?:enak|indah|hebat|bagus|lezat|keren|ramah)|"
    r"kelas dunia|wajib dikunjungi|tak terlupakan|keren|legendaris|memalukan|memuakkan|bodoh|menjijikkan|payah|"
    r"(?:kafe|restoran|hotel|toko|produk|merek|pantai|kota|sekolah|layanan|pelayanan) terbaik)\b",
    re.IGNORECASE,
)
"""Praise and blame, which no host says as his own."""
HOLDS = re.compile(
    r"\b(?:menyebut|disebut|menilai|dinilai|memuji|dipuji|menganggap|dianggap|mengaku|mengatakan|kata|ujar|menurut)\b",
    re.IGNORECASE,
)
JOINS = re.compile(r"(?:, )?(?:dan|serta|tetapi|tapi|sedangkan|sementara) ")
LEADING = re.compile(r"^(?:Dan|Nah|Selain itu),? (?=\S)")
AGAINST = re.compile(r"^(?:Tapi|Tetapi|Namun|Akan tetapi),? (?=\S)")
SUBJECTS = frozenset("ia dia mereka".split())
FIRST = frozenset("setiap tiap kalau".split())
AGO = frozenset(["lalu"])
OPENING_REASON = frozenset("sebab pasalnya soalnya".split())
WITHIN = re.compile(r"(?<=[\w])(?P<within> di (?:[A-Z][\w-]+)(?: [A-Z][\w-]+)*)(?= [a-z])")
STANDS_FOR = frozenset(["yang"])
"""Words of a subject that stand for something named elsewhere, or tie a clause to it; pronouns beside them."""
ARTICLES = frozenset(["seorang"])
AGAINST_IT = frozenset("tetapi tapi namun".split())
THAT_IS = re.compile(r"^Itu (?=menurut|sekitar|hampir|lebih)", re.IGNORECASE)
SAID_BEFORE = ("{who} mengatakan {said}.", "{who} mengatakan bahwa {said}.")
_HE = re.compile(r"\b(?:ia|dia|beliau)\b", re.IGNORECASE)


def named(text: str, name: str) -> str:
    """A text with a name for its first "ia"."""
    return _HE.sub(lambda _: name, text, count=1)


SAID_LAST = re.compile(r"^(?P<said>.+), (?:menurut|kata|ujar) (?P<who>[^,]+)\.$")
SAID_FIRST = ("Menurut {who}, {said}.",)
SAID_AT_LAST = re.compile(r"^(?P<said>.+), (?:kata|ujar|menurut) (?P<who>[A-Z][^,]+)\.$")
SAID_AT_FIRST = ("{who} mengatakan {said}.", "{who} menyatakan {said}.")
BECAUSE = re.compile(r"\b(?:karena|lantaran|sebab)\b")
BY_THE_WAY = re.compile(
    r"(?<!hanya)(?<!bukan)(?<!dan)(?<!sampai)(?<!,) pada (?:hari )?(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)"
    r"(?= (?:untuk|agar|bahwa|di|dengan|oleh)\b)"
)
REPEATED = re.compile(r"(?!)(?P<kept>)")
FRONT = re.compile(r"^(?P<where>Di [A-Z][^,]{1,40}), (?P<rest>[a-z\d].*)$")
WITHIN_SUBJECT = re.compile(r"^(?P<who>[\w' -]+?) (?P<where>di [A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)$")
RELATIVE = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*), yang (?P<what>(?:me|ber)\w{3,} [^,\"“”]{3,90}?)(?=,|\.$)"
)
LOOSE = frozenset("untuk dengan dalam guna demi akan bisa dapat boleh harus mau ingin".split())
"""Words that bind nothing of a second half with a subject of its own."""
APPOSED = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*), "
    r"(?P<what>(?:seorang |salah seorang |salah satu )?[a-z][^,\"“”]{3,70}?)(?:,|\.$)"
)
"""A name and what the article says it is."""
IS = "{name} adalah {what}."
PARTICIPLES = False
ACTS = re.compile(r"(?!)")
_VERB = re.compile(r"(?:me|di|ber|ter)\w{3,}")


def FINITE(word: str, verb: str, *others: str) -> bool:  # noqa: N802 - a table's entry
    """Whether a word goes on as a verb of the same subject, of the same voice: "dibangun … dan melayani"."""
    return not others and _VERB.fullmatch(word) is not None


FRONTS = frozenset(
    """
    sejak pada di dalam mulai selama sepanjang setelah usai sebelum saat ketika dengan untuk hingga sampai karena dari
    """.split()
)
"""How a piece begins that may stand at the head of a sentence as well as at its end."""
TAILS = FRONTS | frozenset(
    """
    ke sebab lantaran sehingga agar supaya guna demi oleh bersama dan serta sedangkan sementara meski meskipun walau
    secara seperti termasuk melalui lewat menyusul kepada
    """.split()
)
"""How a piece begins that may be left out at the end of a sentence, or told after a question."""
CAUSES = frozenset("karena lantaran sehingga akibat akibatnya gara-gara imbas imbasnya makanya alhasil".split())
"""Words that say that one thing comes of another, whatever else they stand beside."""
REASONS = CAUSES | frozenset("sebab agar supaya biar demi guna dampaknya".split())
"""Words that tie a cause to what it brings about."""

ASKING = frozenset(
    """
    apa apakah siapa kapan mana di kenapa mengapa bagaimana berapa lalu terus nah jadi kalau dengan soal untuk saja itu
    dari kata katanya penjelasan jawaban pendapat cerita harapan pesan permintaan usul saran penilaian pertanyaan sih ya
    oleh sejak sampai ke lagi begitu oke baik pukul jam kenapa masih hari sebenarnya persisnya tepatnya kan dan
    """.split()
)
"""Words of a question that ask, and say nothing of what is asked about."""
INVERTED: frozenset[str] = frozenset()
"""Helping verbs that a question puts before its subject."""
NO = frozenset(["tidak"])
"""The whole of an answer that the next sentence gives in full."""
YES_OR_NO = re.compile(r"^(?:\w+, )?(?:apakah|adakah|bolehkah|bisakah|haruskah|perlukah|benarkah)\b", re.IGNORECASE)

INTRODUCING = frozenset(
    """
    bercerita berkata mengatakan menyatakan bertutur menuturkan sementara itu ujar
    begini ini kata kita dengar simak dengarkan langsung berikut penjelasan cerita pernyataan pandangan pendapat dari
    kali sekarang giliran dan lalu nah masih juga yang menurut penuturan tanggapan
    """.split()
)
"""Words by which a host leads to a quotation."""
GOES_ON = frozenset("melanjutkan menambahkan lanjut".split())
ASKS = frozenset("bertanya pertanyaan menanyakan".split())
ANSWERS = frozenset("menjawab jawaban jawab".split())

CHAT = {
    "warm": """
        ada adakah apa apakah saja siapa kapan mana di kenapa mengapa bagaimana berapa sebab sebabnya itu ini begitu
        begini ya nih nah oh wah hmm oke baik lho sih dong yuk mari lalu terus kemudian lanjut lagi dulu
        sekarang nanti jadi selain dari ke untuk tentang soal dan tapi kalau juga yang saya kita Sobat Kopi kopi
        kopinya seruput diseruput sesap sambil penasaran tahu mau ingin tanya bertanya pertanyaan pertanyaannya jawaban
        jawabannya cerita ceritanya dengar dengarkan simak kata katanya mereka narasumber narasumbernya langsung angka
        angkanya hal bagian berikutnya selanjutnya satu-satu pelan-pelan sebentar persisnya tepatnya maksudnya artinya
        caranya tujuannya contohnya kita-kita bekal dibawa pulang dirangkum rangkum inti intinya tunggu belum kembali
        sampai mulai masuk lebih jelas jelasnya apalagi
        """,
    "sober": """
        ada adakah apa apakah saja siapa kapan mana di mengapa bagaimana berapa itu ini begitu lalu kemudian lanjut lagi
        sekarang jadi selain dari untuk tentang dan juga yang kita dengar dengarkan simak kata pernyataan mereka
        narasumber langsung angka angkanya hal bagian berikutnya selanjutnya tepatnya caranya tujuannya penyebabnya
        dampaknya pertanyaan jawaban jawabannya berikut kembali diketahui perlu diingat rangkum
        """,
}
"""All words, by register, of lines that state nothing."""
REACTIONS = {
    "warm": """
        tuh, loh, eh, ah, wow, oh ya, menarik, menarik juga, menarik ini, ini menarik, ini yang
        menarik, ada lagi yang menarik, ini yang bikin penasaran, ini yang membuat penasaran, jadi penasaran, saya
        ikut penasaran, bikin penasaran, pendengar pasti penasaran, pendengar pasti penasaran juga, Sobat Kopi pasti
        penasaran, saya baru tahu, baru tahu saya, saya juga baru tahu, baru tahu, saya paham, saya mengerti, saya
        mengerti sekarang, sekarang saya paham, paham, jadi paham, kok bisa, kok bisa begitu, kok begitu,
        itu dia pertanyaannya, itu pertanyaan bagus, pertanyaan bagus, pertanyaan yang bagus, gimana, terus
        gimana, gimana ceritanya, gimana maksudnya, maksudnya gimana, bagaimana bisa, kenapa memangnya, memangnya
        kenapa, memang kenapa, kira-kira kenapa, kira-kira bagaimana, siapa yang bilang, siapa yang bilang begitu,
        kata siapa, berapa kira-kira, kira-kira berapa, catat baik-baik, ada yang perlu dicatat, perlu dicatat, coba
        ceritakan, ceritakan, coba ceritakan lebih lanjut, coba jelaskan, coba dijelaskan, boleh dijelaskan, boleh
        dijelaskan sedikit, bisa dijelaskan, bisa diceritakan, bisa diceritakan lebih rinci, lebih rincinya,
        rinciannya bagaimana, kita lanjutkan, lanjutkan, mari lanjutkan, lanjut saja, silakan lanjut, silakan,
        baiklah, tunggu dulu, sebentar, saya dengarkan, saya simak, sambil ngopi kita lanjut, sambil ngopi, saya
        jadi ingin tahu, ingin tahu, ke pertanyaan berikutnya, sekarang ke pertanyaan berikutnya, kita masuk ke
        intinya, langsung saja
        """,
    "sober": """
        saya mengerti, saya paham, saya baru tahu, bagaimana bisa, coba jelaskan, bisa dijelaskan,
        boleh dijelaskan, ada yang perlu dicatat, perlu dicatat, kita lanjutkan, baiklah
        """,
}
"""Whole phrases, by register, that are chat though not all of their words are: they marvel, understand, lead onward,
and judge nothing. No "masuk akal" or "pantas saja", which side with somebody; no "banyak juga", which counts.
"""
WHY = re.compile(
    r"\b(?:kenapa|mengapa|(?:pe|se)bab(?:nya|kan)?|penyebabnya|alasan(?:nya)?|akibat(?:nya)?|dampak(?:nya)?|gara-gara|"
    r"karena|tujuan(?:nya)?|untuk apa|buat apa|jadinya|hasilnya|imbas(?:nya)?)\b",
    re.IGNORECASE,
)
"""Chat that asks for a cause, an aim or a result."""
PRESUMES = re.compile(r"\b(?:siapa|kapan|di mana|ke mana|dari mana|berapa)\b", re.IGNORECASE)
"""A question that takes for granted what it asks about."""
LIKE = frozenset("seperti bak ibarat bagaikan bukan".split())
"""Words that say what something is not."""
POINTED = re.compile(
    r"\b(?:siapa|kapan|di mana|ke mana|dari mana|berapa|angka(?:nya)?|cara(?:nya)?|contoh(?:nya)?|artinya|maksudnya|"
    r"jelas(?:nya)?|jawab(?:an(?:nya)?)?|persisnya|tepatnya|yang mana|apa itu|apa saja)\b",
    re.IGNORECASE,
)
"""Chat that asks about what was said just before."""
