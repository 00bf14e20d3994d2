"""Indonesian chat between the hosts, for ``podcast/receipts/smalltalk.py``; the tables are those of English."""

import re

FILLERS = frozenset("wah wow oh ah eh nah hmm lho loh yuk oke ok lalu terus jadi dan kemudian".split())
PARTICLES = frozenset("ya nih sih lho loh tuh dong yuk dulu saja".split())
_ASKING = r"(?:apa|apakah|siapa|siapakah|kapan|mana|kenapa|mengapa|bagaimana|gimana|berapa|adakah|bolehkah|bisakah)"
_OBJECT = (
    r"(?: (?:lagi|dulu|saja|bersama|langsung|sambil|sekarang|nanti|sebentar|pelan-pelan|satu-satu|lebih|lanjut|jelas|"
    r"sedikit|rinci|kata|katanya|narasumber|narasumbernya|mereka|kutipan|kutipannya|pernyataan|pernyataannya|jawaban|"
    r"jawabannya|cerita|ceritanya|angka|angkanya|bagian|berikutnya|selanjutnya|kelanjutannya|hal|lain|lainnya|"
    r"pertanyaan|pertanyaannya|ke|dari|soal|tentang|para|inti|intinya|kopi|kopinya|ngopi|ini|itu|tadi|untuk|dan|"
    r"dengar|dengarkan|simak|lanjutkan|bertanya|tanya|tahu|yang|sisi|contoh|contohnya|rinciannya))*"
)
CALLS = re.compile(
    r"(?:(?:yuk|ayo|mari|sekarang|nanti|berikutnya|kemudian|selanjutnya|silakan|coba|baik|sambil ngopi|sebelum itu|"
    r"sebentar lagi|tunggu|masih) )*(?:"
    r"(?:kita|mari|yuk|ayo|silakan|coba|boleh|bisa) (?:dengar|dengarkan|simak|lanjut|lanjutkan|teruskan|"
    rf"rangkum|masuk|kembali|mulai|lihat|tanya|tanyakan|ulang|ulangi|catat|ikuti|tunggu|bahas|jelaskan|ceritakan){_OBJECT}|"
    rf"saya (?:masih |juga |jadi |pun )*(?:ingin tahu|ingin bertanya|"
    rf"ingin tanya|mau tanya|mau bertanya|penasaran|catat|simak|dengarkan){_OBJECT}|"
    rf"(?:lanjut|lanjutkan|silakan|ceritakan|jelaskan|simak|dengarkan|catat|tunggu|sebentar){_OBJECT}|"
    rf"(?:sekarang|berikutnya|selanjutnya|nanti|kembali|soal|tentang|selain itu|sebelum itu|"
    rf"pertanyaan berikutnya|satu lagi){_OBJECT}|"
    r"(?:begini|berikut) (?:kata|pernyataan|cerita|ceritanya|katanya|penuturan)"
    r"(?: (?:mereka|narasumber|narasumbernya|para))*"
    r"|baik|begitu|oh begitu)"
)
"""A clause that leads onward and states nothing."""
QUESTIONS = re.compile(
    rf"(?:[\w'-]+ )*?{_ASKING}(?: [\w'-]+)*|"
    r"(?:ada|masih ada|bisa|boleh)(?: (?:lagi|yang|lain|lainnya|angka|angkanya|contoh|contohnya|"
    r"penjelasan|perlu|tapinya|hal|pertanyaan|catatan|dicatat|diingat|diketahui|saja|jawabannya|kelanjutannya|lanjutannya|cerita|ceritanya))*|"
    rf"(?:(?!(?:mereka|itu|ini|ada|kita|saya|kamu)\b)[\w'-]+)(?: (?!mereka\b)[\w'-]+){{0,2}}"
)
"""A clause that asks, or names what is asked about."""
DOUBTS = re.compile(
    r"\b(?:benar|benarkah|betul|betulkah|masa|serius|beneran|yakin|"
    r"bukan|tidak|kan|iya|belum|memang|baik)\b|^ya$"
)
"""Questions that doubt or affirm what was said."""
