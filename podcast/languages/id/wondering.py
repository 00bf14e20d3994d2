"""Words of Indonesian questions, for ``podcast/receipts/questions.py``."""

import re

OPEN = re.compile(r"\b(?:apa(?!kah)|siapa|kapan|mana|kenapa|mengapa|bagaimana|gimana|berapa|seberapa|diapakan)\b")
"""Words of a question that takes for granted what it asks about; without any it asks only whether something is so."""
WHETHER = re.compile(
    r"(?:(?:lalu|terus|nah|jadi|dan|oh) )?(?:(?:memangnya|memang) )?"
    r"(?:(?:apakah|adakah|bolehkah|bisakah|ada|sudah|masih)\b|(?!(?:mereka|itu|ini|kita|saya|kamu)\b)[\w-]+"
    r"(?: (?!itu)[\w-]+)?(?: (?:itu|sudah|masih|juga|ikut|langsung|akan|tetap|pernah)){0,2} [\w-]+(?: [\w-]+)?$)"
)
"""How a question begins that only asks whether something is so."""
ASKABLE = frozenset(
    """
    banyak lama jauh tinggi besar panjang lebar dalam luas berat dalamnya tingginya panjangnya besarnya jauhnya lamanya
    rencana rencananya upaya upayanya keadaan kondisi kondisinya keadaannya tanggapan tanggapannya harapan harapannya
    permintaan permintaannya biaya biayanya tarif tarifnya harga harganya jumlah jumlahnya angkanya isi isinya hasil
    hasilnya cara caranya bentuk bentuknya peran berubah terjadi dilakukan diapakan digerakkan berlangsung
    berikutnya selanjutnya sebelumnya sesudahnya mendatang ke depan depannya biasanya memangnya sempat pernah semua
    semuanya saja lagi seperti orang pihak mulai selesai
    dekat tempat tempatnya lokasi lokasinya waktu waktunya hari tanggal tahun jam pukul kerugian kerugiannya korban
    korbannya dampak keputusan keputusannya tunjangan tunjangannya kesulitan kesulitannya bahan bahannya
    penduduk penduduknya peringatan pencarian pencariannya jawaban jawabannya disiapkan dipersiapkan ditawarkan
    dijanjikan janji janjinya minta diminta mau ingin harus bisa boleh masih sudah ada ini
    seberapa berapa sekarang nanti akan bakal
    """.split()
)
"""Words that ask, or say nothing of what is asked about."""
EVENTS = frozenset(
    """
    datang pergi membayar naik turun mahal murah dibuka ditutup buka tutup senang puas rugi untung kembali berubah
    dilalui dilewati gratis bayar keberatan setuju
    """.split()
)
"""Words of a question that asks only whether something is so, beside those of the article."""
DEEDS = frozenset("dilakukan terjadi berubah diapakan".split())
WHO = re.compile(r"\bsiapa\b")
BY = frozenset(["oleh"])
COUNTS = re.compile(r"\bberapa\b", re.IGNORECASE)
SOFT = frozenset("akan bisa boleh mengatakan menyebut menjelaskan menurut".split())
"""Words that a question of a thing alone may leave out: "Berapa harganya?" of what it will be."""
ROUGHLY = frozenset("kira-kira sekitar sebagian beberapa kebanyakan".split())
"""Words that say how far something holds."""
AGREE = (frozenset("akan bakal berencana rencananya rencana".split()),)
_ROOTS = {"meminta": "minta", "dibagikan": "bagi", "membagikan": "bagi"}
_SUFFIX = re.compile(r"(?:nya|kah|lah|pun|kan|an|i)$")
_PREFIX = re.compile(r"^(?:meng|meny|mem|men|me|di|ber|be|ter|peng|peny|pem|pen|per|pe|ke|se)(?=\w{3})")


def acts(word: str) -> bool:
    """Whether a verb of a question says what somebody does: "menimbang", not "ditimbang"."""
    return word.startswith("me")


def befalls(before: str, word: str) -> bool:
    """Whether a verb says what is done to its subject."""
    return word.startswith(("di", "ter"))


def root(word: str) -> str:
    """What a word's forms have in common, roughly.

    >>> root("menerima") == root("diterima"), root("menimbang") == root("timbangan")
    (True, True)
    """
    if word in _ROOTS:
        return _ROOTS[word]
    bare = re.sub(r"nya$", "", word) if len(word) > 5 else word
    bare = _SUFFIX.sub("", bare) if len(bare) > 5 else bare
    cut = _PREFIX.sub("", bare) if len(bare) > 4 else bare
    nasal = bare[: len(bare) - len(cut)]
    vowel = cut[:1] in "aeiou"
    lost = {"men": "t", "mem": "p", "pen": "t", "pem": "p", "meny": "s", "peny": "s", "meng": "", "peng": ""}
    return (lost.get(nasal, "") if vowel else "") + cut
