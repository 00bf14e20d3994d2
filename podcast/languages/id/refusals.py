"""What a language model is told of an answer without form, and of a line that was refused, in Indonesian."""

FORM = {
    "empty": "jawabannya kosong",
    "thoughts": "jawabannya hanya berisi pemikiran yang tidak selesai",
    "not JSON": "jawabannya bukan JSON",
    "broken": "JSON-nya tidak utuh: terputus atau salah pada karakter ke-{at}",
    "deep": "jawabannya bukan JSON: susunannya terlalu dalam",
    "other": "bentuk JSON-nya bukan yang diminta: {what} bukan objek yang memuat “{key}”",
    "missing": "bentuknya bukan yang diminta: {where} tidak ada",
    "literal_error": "bentuknya bukan yang diminta: {where} berisi “{what}”, bukan salah satu dari {known}",
    "too_long": "bentuknya bukan yang diminta: {where} terlalu panjang",
    "number": "bentuknya bukan yang diminta: {where} berisi “{what}”, bukan bilangan",
    "list": "bentuknya bukan yang diminta: {where} bukan daftar",
    "text": "bentuknya bukan yang diminta: {where} bukan teks",
    "object": "bentuknya bukan yang diminta: {where} bukan objek",
    "twice": "bentuknya bukan yang diminta: ada bagian yang ditulis dua kali",
    "no lines": "bentuknya bukan yang diminta: tidak ada satu baris pun",
}
"""What may be wrong with the form of an answer."""

REASONS = (
    (r"shows '(.*)' and has '(.*)' said", r"menampilkan “\1”, tetapi yang diucapkan “\2”"),
    (r"cites sentence (\d+), but the article has only (\d+)", r"menyebut kalimat \1, padahal artikel hanya punya \2"),
    (r"cites sentences of more than one story: (.*)", r"menyebut kalimat dari beberapa berita sekaligus: \1"),
    (r"cites sentence (\d+), which is not for telling", r"menyebut kalimat \1, yang tidak untuk diceritakan"),
    (r"cites a sentence below 1", r"menyebut nomor kalimat di bawah 1"),
    (
        r"quotes ['\"](.*)['\"], which is not word for word in .*",
        r"kutipan “\1” tidak sama persis dengan kata-kata artikel",
    ),
    (r"quotes ['\"](.*)['\"] without a receipt", r"mengutip “\1” tanpa nomor kalimat"),
    (r"says (.*) (\d+) times, which is not in (.*)", r"menyebut \1 sebanyak \2 kali, padahal \3 tidak"),
    (
        r"says “(.*)” as a host's own view; name whoever says so",
        r"menyebut “\1” seolah pendapat pembawa acara; sebutkan siapa yang mengatakannya",
    ),
    (
        r"says “(.*)” without a receipt; chat states nothing",
        r"kata “\1” tidak boleh dipakai dalam obrolan tanpa nomor kalimat",
    ),
    (r"says \"?(.*?)\"?, which is not in (.*)", r"menyebut “\1”, yang tidak ada dalam \2"),
    (r"says (.*) without a receipt", r"menyebut \1 tanpa nomor kalimat"),
    (r"names (.*), who or which is not in (.*)", r"menyebut nama \1, yang tidak ada dalam \2"),
    (r"names (.*) without a receipt", r"menyebut nama \1 tanpa nomor kalimat"),
    (
        r"makes (.*) say it, who does not in (.*)",
        r"menyatakan bahwa \1 yang mengatakannya, padahal dalam \2 tidak begitu",
    ),
    (r"denies \"(.*)\", which is not denied in (.*)", r"menyangkal “\1”, padahal \2 tidak menyangkalnya"),
    (r"leaves out the \"not\" before \"(.*)\" in (.*)", r"menghilangkan kata “tidak” di depan “\1” dari \2"),
    (
        r"has \"(.*)\" and \"(.*)\" in each other's place, unlike (.*)",
        r"menukar tempat “\1” dan “\2”, tidak seperti \3",
    ),
    (r"says \"(.*)\" instead of \"(.*)\", unlike (.*)", r"menyebut “\1”, bukan “\2” seperti dalam \3"),
    (
        r"turns round who does what to whom \(\"(.*)\"\), unlike (.*)",
        r"membalik pelaku dan sasaran “\1”, tidak seperti \2",
    ),
    (r"leaves out \"(.*)\" before \"(.*)\", unlike (.*)", r"menghilangkan “\1” di depan “\2”, tidak seperti \3"),
    (r"puts \"(.*)\" before \"(.*)\", unlike (.*)", r"menambahkan “\1” di depan “\2”, tidak seperti \3"),
    (
        r"tells of (.*), as sentence (\d+) says, and is heard of (.*)",
        r"tentang \1, seperti dalam kalimat \2, tetapi pendengar mengiranya tentang \3; sebutkan dulu \1",
    ),
    (
        r"tells of (.*), which “(.*)” of sentence (\d+) means, and is heard of another one",
        r"bercerita tentang \1, yang dimaksud “\2” dalam kalimat \3, tetapi terdengar tentang yang lain",
    ),
    (r"asks right before another question", r"bertanya tepat sebelum pertanyaan lain"),
    (
        r"tells of (.*), which sentence (\d+) names, and nobody told",
        r"tentang \1 dari kalimat \2, yang belum diceritakan",
    ),
    (r"answers \"(.*)\", against (.*)", r"menjawab “\1”, padahal \2 menyatakan sebaliknya"),
    (r"answers \"(.*)\" without a receipt", r"menjawab “\1” tanpa nomor kalimat"),
    (r"leaves out \"(.*)\" before \"(.*)\"", r"menghilangkan “\1” di depan “\2”"),
    (r"puts \"(.*)\" before \"(.*)\"", r"menambahkan “\1” di depan “\2”"),
    (
        r"tells “(.*)” as done, which (.*) says is denied",
        r"menceritakan “\1” sebagai hal yang terjadi, padahal menurut \2 hal itu dibantah",
    ),
    (
        r"tells “(.*)” as done, of which (.*) only accuses somebody",
        r"menceritakan “\1” sebagai hal yang terjadi, padahal \2 hanya memuat tudingan",
    ),
    (r"gives a reason \(\"(.*)\"\), which (.*) does not give", r"memberikan alasan (“\1”) yang tidak ada dalam \2"),
    (r"has only (\d+%?) of its words from (.*)", r"hanya \1 katanya berasal dari \2"),
    (
        r"is introduced as the words of (.*), but it is (.*) who says them",
        r"diperkenalkan sebagai ucapan \1, padahal itu ucapan \2",
    ),
    (r"leaves out of sentence (\d+) what limits it", r"menghilangkan syarat atau batasan yang ada dalam kalimat \1"),
    (r"holds “(.*)”, which is not for the ear", r"memuat “\1”, yang tidak bisa didengar"),
    (
        r"has quotation marks; only the reader says quotations, by their number",
        r"memakai tanda petik; kutipan hanya dibacakan oleh reader, menurut nomornya",
    ),
    (
        r"has a sentence of (\d+) words; (\d+) is the most",
        r"salah satu kalimatnya terdiri atas \1 kata; paling banyak \2",
    ),
    (r"has (\d+) words; (\d+) is the most", r"terdiri atas \1 kata; paling banyak \2"),
    (
        r"is in another language than the article",
        r"tidak ditulis dalam bahasa artikel; tulislah dalam bahasa Indonesia",
    ),
    (r"has no words", r"tidak berisi kata"),
    (r"says again what was said in this section", r"mengulang hal yang sudah dikatakan di bagian ini"),
    (r"is (\d+) words of chat; (\d+) is the most", r"obrolannya \1 kata; paling banyak \2"),
    (
        r"does not keep to the words of sentence (\d+) from “(.*)” on",
        r"menyimpang dari kata-kata kalimat \1 mulai dari “\2”",
    ),
    (r"moves “(.*)” past a verb of sentence (\d+)", r"memindahkan “\1” melewati kata kerja lain dalam kalimat \2"),
    (
        r"begins in the middle of sentence (\d+), which was not told just before",
        r"mulai dari tengah kalimat \1, padahal bagian awalnya belum diceritakan tepat sebelumnya",
    ),
    (
        r"leans on sentence (\d+), which was not told just before",
        r"bersandar pada kalimat \1, yang belum diceritakan tepat sebelumnya",
    ),
    (
        r"takes “(.*)” of sentence (\d+) for known, which was not told",
        r"menganggap “\1” dari kalimat \2 sudah diketahui, padahal belum diceritakan",
    ),
    (
        r"says “(.*)” without what it stands for before it",
        r"memakai “\1”, padahal siapa atau apa yang dimaksud belum disebut tepat sebelumnya",
    ),
    (
        r"tells of somebody without saying what sentence (\d+) says of it",
        r"menceritakan nasib seseorang tanpa isi kalimat \1, yang belum diceritakan tepat sebelumnya",
    ),
    (
        r"answers what sentence (\d+) says, which was not told",
        r"menanggapi isi kalimat \1, yang belum diceritakan sebelumnya",
    ),
    (
        r"asks who says so, and what follows is about something else",
        r"menanyakan siapa yang mengatakannya, padahal baris sesudahnya tentang hal lain",
    ),
    (
        r"is answered from another sentence than the one it asks about",
        r"dijawab dengan kalimat lain, bukan kalimat yang ditanyakan",
    ),
    (
        r"asks for a reason, and what follows is not the one that the article gives",
        r"menanyakan alasan, padahal baris sesudahnya bukan alasan yang diberikan artikel",
    ),
    (
        r"asks about what was said before, and what follows is about something else",
        r"menanyakan hal yang baru disebut, padahal baris sesudahnya tentang hal lain",
    ),
    (r"asks what nothing answers", r"menanyakan sesuatu yang tidak dijawab"),
    (r"goes on from what is not spoken", r"melanjutkan sesuatu yang tidak dibacakan"),
    (r"answers a question that is not asked", r"menjawab pertanyaan yang tidak diajukan"),
    (r"there is no quotation (\d+)", r"tidak ada kutipan nomor \1"),
    (r"the reader says quotations only", r"reader hanya membacakan kutipan"),
    (
        r"is a quotation of somebody whom no host has named before it",
        r"kutipan ini belum didahului pembawa acara yang menyebutkan siapa yang berbicara",
    ),
    (r"leaves out “(.*)” of sentence (\d+)", r"menghilangkan “\1” dari kalimat \2"),
)
"""Patterns of the reasons that the auditors give, and the same in Indonesian; the first one that fits."""
OTHERWISE: str | None = "tidak sesuai dengan kalimat artikel"
"""What is said for a reason without a pattern."""
PLACES = ((r"\bsentences? (?=\d)", "kalimat "), (r"(?<=\d) and (?=\d)", " dan "))
"""Words inside a reason that say where."""
