"""Indonesian questions of a listener: which sentence answers which.

A question takes its words from the sentence that answers it, so that it states nothing of its own.
"""

import re

from podcast.languages.id.answering import ASKABLE as ASKABLE
from podcast.languages.id.telling import MONTHS, REPORTS

WHY = (
    (
        re.compile(
            r"^(?:[^,]*, )??(?P<main>(?!.*\b(?:bukan|hanya|bahwa|yang mana|adalah|merupakan|"
            r"ialah)\b)(?!tetapi|dan |atau|namun|lalu|"
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
    "reason berkat": "apa yang membuat {main}?",
    "purpose": "untuk apa {main}?",
    "time": "kapan {main}?",
    "time sejak": "sejak kapan {main}?",
    "time mulai": "mulai kapan {main}?",
    "place": "di mana {main}?",
    "manner": "dengan cara apa {main}?",
}
"""A told sentence turned into the question that its cut-off piece answers, by the kind of the piece, or by that and the
piece's first word; ``main`` has a small first letter.
"""

PLAN = re.compile(
    r"^(?!.*\b(?:sebelumnya|semula|awalnya|disebut-sebut|kabarnya|konon|juga|absen|laga|pertandingan|balapan|film|album|"
    r"konser|lagu|tayang|rilis|dirilis)\b)"
    r"(?:.*\b(?:berencana|direncanakan|ditargetkan|dijadwalkan)\b|.*\brencananya (?:akan )?(?:di|me)\w{3,})",
    re.IGNORECASE,
)
PLAN_QUESTION = "apa langkah selanjutnya?"

NO_SUBJECT = re.compile(
    r"^(?:namun|tapi|tetapi|dan|atau|serta|meski|meskipun|walau|setelah|sebelum|saat|ketika|sejak|karena|terkait|disusul|"
    r"selain|bahkan|sedangkan|sementara|adapun|selepas|seusai|sesudah|sepanjang|sejumlah|menjelang|jelang|pasca|mungkin|barangkali|buat|"
    r"jika|bila|agar|untuk|guna|demi|dengan|dalam|pada|di|ke|dari|tak|tidak|bukan|menurut|seperti|sebagai|"
    r"tanpa|jangan|selama|hingga|sampai|kepada|terhadap|bagi|justru|ternyata|hanya|mulai|me(?:m|n|ng|ny)[a-z]{3,}|"
    r"diberitakan|dilansir|dikutip|\w{3,}nya)\b",
    re.IGNORECASE,
)
"""How no sentence begins that a question may be made of."""
IN_PASSING = re.compile(
    r"(?<=[\w]) (?:pun|juga|turut|kemudian|lantas|akhirnya|langsung|justru|nantinya|sendiri|rencananya|rupanya|"
    r"ternyata|sebenarnya|sebetulnya|biasanya|umumnya|memang|setidaknya)"
    r"(?= \w|\?)|(?<=\w)(?<!tahun)(?<!bulan)(?<!pekan)(?<!hari)(?<!minggu)(?<!malam) lalu(?= \w)"
)
"""What ties a sentence to its neighbour and has no place in a question."""
MOST_WHEN = 9
"""Words of a sentence of which one asks when, where or how."""
SHORT_WHOLE = 12
"""Words of a sentence that is told whole rather than cut for a question."""

ASKED_WITHIN = re.compile(r"(?<=\w )apakah ")
"""Where a denied question begins inside another one."""
BACKWARD = re.compile(
    r"\b(?:di antaranya|salah (?:satu|seorang)nya|lainnya|keduanya|ketiganya|selebihnya|sisanya|hal itu|"
    r"hal tersebut)\b|^bagaimana kalau [a-z]+nya\b|"
    r"^[^A-Z]*\b(?:ia|dia|beliau|mereka)\b|\b(?:di|me)\w{3,}nya\?$|\bkalau .*\bme\w{3,}nya\b|"
    r"^berapa lama .*\b(?:ketika|saat|setelah|sebelum|sejak)\b"
)
"""Words of a question that ask for what was said before it."""

ASIDE = re.compile(
    r"^(?:(?:Dengan|Dalam|Pada|Di|Saat|Hingga|Sampai|Sejak|Setelah|Untuk|Menurut|Selain|Berdasarkan|Sementara itu|Kini|"
    r"Sebelumnya|Akhirnya|Sekarang|Tahun|Bulan|Namun|Selanjutnya|Rencananya)\b[^,]{0,50}, |(?:Sementara|Kini|Sedangkan|"
    r"Namun) )(?!\d)"
)
"""What may go before the subject of a sentence that answers a question."""
WHO_IS = "siapa "
"""How a question begins that is asked only of a sentence that begins with its answer."""
UNASKED = re.compile(
    r"\b(?:lanjut|kata|ujar|jelas|tutur|tambah|ungkap|menurut)nya\b|\b(?:gue|gua|elo|lu|aku|saya)\b|"
    r"\b(?:angka|jumlah|nilai|hal|data|persentase|capaian|hasil)(?: \w+){0,2} (?:itu|ini|tersebut)(?:nya)?\b|"
    r"^(?:kenapa|untuk apa|apa yang membuat) .*\b(?:adalah|merupakan|ialah|hanya|bahkan|mungkin|justru)\b|"
    r"^(?:kenapa|apa yang membuat) (?:keberhasilan|kegagalan|kemenangan|kekalahan|kesuksesan)\b|"
    r"^apa [a-z]+ lain\b|^(?:ke|dari|di) mana (?:di|me|ber)\w+\?|^(?:kenapa|untuk apa) (?:ini|itu|hal)\b|"
    r"^apakah (?:itu|ini|hal itu|hal ini)\b|^apakah .*\b(?:menutup kemungkinan|memungkiri|dimungkiri)\b|"
    r"^apakah .*\bterlalu\b|\b(?:yang|dan|atau|untuk|ke|di|oleh)\?$|^apa akibat (?:itu|ini)\b|^jumlah terdiri\b|"
    r"^berapa (?:pasang|buah|unit|lembar|ekor|butir|helai|tempat) yang\b|"
    r"^untuk apa (?:kemarin|(?:bulan|pekan|minggu|tahun) (?:lalu|ini))\b|"
    r"^bagaimana kalau (?:pun|dahulu|dulu|kini|sekarang)\b|"
    r"^apakah .*\b(?:bingung|khawatir|takut|cemas|panik|ragu|heran|repot|sedih|bersedih|kaget|malu|gentar)\b"
)
"""Questions that nobody would ask, or that hang in the air."""
FOLLOWING = re.compile(r"^bagaimana dibandingkan|^apa akibatnya")
"""Questions that only go on with what was told right before them."""

FINER = True
"""Whether a style has words of its own for whom and how much, and for another speaker and another matter."""
AMOUNT = re.compile(
    rf"(?:(?:Yakni|Yaitu|Sekitar|Sebesar|Sebanyak|Senilai) )*(?:Rp ?)?\d(?!.*\b(?:{'|'.join(MONTHS)})\b)"
)
AS_IN = re.compile(
    r"^(?:Antara lain|Seperti|Termasuk|Yakni|Yaitu|Misalnya|Di antaranya|Mulai dari),? (?:mantan |eks )?"
)
"""A piece that is a number, and what stands before whom or what is named."""
GOES_ON_ITSELF = re.compile(
    r"(?:Hanya|Itu|Ini|Hal (?:itu|ini|tersebut)|Terlebih|Apalagi|Padahal|Sehingga|Namun|Tetapi|Tapi|Akan tetapi|"
    r"Alhasil|Praktis|Termasuk|Meski|Walau|Artinya|Karena itu|Sebaliknya|Bahkan|Dan|Atau|Sebab|Pasalnya|Berikut)\b"
)
TIED = re.compile(
    r"(?:Selain|Sementara|Sedangkan|Kemudian|Lalu|Selanjutnya|Kini|Setelah|Sebelum|Usai|Di samping|Tak hanya)\b|"
    r"[A-Z]\w+ (?:itu|ini|tersebut)\b|"
    r"[^,]{0,40}\b(?:kemudian|lalu|lantas|akhirnya|pun)\b"
)
"""How a sentence begins that needs nobody to ask for it, and one that follows on another."""
DENIES = re.compile(
    r"^[^,]{0,80}?\b(?:membantah|menampik|menyangkal|menepis)\b|^.{0,90}, (?:membantah|menampik|menyangkal)\b"
)

POLISHED = (
    (re.compile(r"\btersebut\b"), "itu"),
    (re.compile(r"^(berapa|apa saja) ((?:[a-z]+ )?[a-z]+)(?<!nya)\?$"), r"\1 \2nya?"),
    (
        re.compile(
            r"^((?:pukul berapa|berapa lama|(?:(?:sejak|mulai|sampai) )?kapan|di mana) .+?) (?:telah|sudah|resmi) "
        ),
        r"\1 ",
    ),
)
"""What makes a question of a statement's words sound asked: "berapa tarifnya?"."""

SAYS_WHY = re.compile(r"\b(?:karena|lantaran|sebab|akibat|agar|supaya|untuk|demi|sehingga)\b", re.IGNORECASE)
ASKS_WHY = re.compile(r"^(?:mengapa|kenapa|apa sebab)", re.IGNORECASE)
"""A heading that asks why is answered only by sentences that say why."""

VAGUE = ("apa yang", "apa kata", "apa lagi kata", "apa pernyataan", "apa yang disampaikan", "apa penuturan")
"""Beginnings of questions that only make sense where the talk is about that person already."""
