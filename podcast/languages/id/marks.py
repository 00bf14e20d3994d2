"""What a sentence does in an Indonesian story: it decides, turns, explains, looks ahead, or sets the scene."""

import re

DECIDES = re.compile(
    r"\b(?:divonis|dijatuhi|menjatuhkan (?:vonis|hukuman|sanksi)|memvonis|mengabulkan|dikabulkan|"
    r"menolak (?:gugatan|banding|permohonan|kasasi|praperadilan)|(?:gugatan|banding|permohonan|kasasi)\w* ditolak|"
    r"dibebaskan|terbukti|bersalah|(?:ditetapkan|menetapkan \w+(?: \w+)?) sebagai tersangka|belum (?:menetapkan|"
    r"menemukan|memastikan|diketahui|memutuskan|mengambil keputusan)|belum ada (?:\w+ )*?(?:tersangka|keputusan|"
    r"kepastian|korban)|mengesahkan|disahkan|menyetujui|disetujui|menyepakati|disepakati|sepakat|memutuskan|"
    r"diputuskan|membatalkan|dibatalkan|mencabut|dicabut|menunda|ditunda|mengundurkan diri|dicopot|diberhentikan|"
    r"dipecat|\d+ suara|tewas|meninggal|korban jiwa|(?:kalah|menang|imbang|takluk|unggul) \d|juara|membantah|"
    r"menyangkal|menampik|menepis|laba bersih|merugi|menyimpulkan|disimpulkan|mengajukan keberatan)\b",
    re.IGNORECASE,
)
"""Words of what decides a story: a verdict, a vote, a denial, a result, a death."""

_MISSED = (
    r"(?!.*\b(?:(?<!menyia-nyiakan )(?<!memanfaatkan )(?:kesempatan|peluang)|hampir|nyaris|(?:se)?harusnya|gagal|"
    r"mengancam|daya gedor)\b)"
)
_GOAL = (
    r"\b(?:gol\w*|mencetak|menyamakan|memperkecil|menggandakan|membobol|menjebol|unggul|keunggulan|memimpin|"
    r"memecah(?:kan)? kebuntuan|menyarangkan|menceploskan|menambah|memperlebar|melesakkan|menaklukkan|merobek|"
    r"dianulir|kartu merah)\b"
)
TURNS_OF_PLAY = re.compile(
    rf"^{_MISSED}.*(?:{_GOAL}.*\bmenit|\bmenit.*{_GOAL}|"
    r"\bmenit ke-[\d+]+.*\b(?:kartu (?:merah|kuning kedua)|diusir|petaka)\b|\b(?:kartu kuning kedua|diusir wasit)\b|"
    r"\b(?:petaka|kartu merah)\b.*\bmenit ke-[\d+]+)",
    re.IGNORECASE,
)
"""Words by which a match turns: goals and dismissals, each of which is told."""
PLAY_GOES_ON = re.compile(
    rf"^{_MISSED}.*\b(?:titik putih|algojo|eksekutor|penalti|tendangan bebas|tembakan|sundulan|menyundul|gol)\b",
    re.IGNORECASE,
)
"""Words by which the sentences after a turn of a match, in its paragraph, say how it came about."""

CHANGES = re.compile(
    r"^(?:Perubahan (?:datang|terjadi|bermula|itu bermula)|Titik balik\w*|(?:Semua(?:nya)?|Segalanya|Keadaan\w*|"
    r"Nasib\w*|Hidup\w*|Pikiran\w*|Pandangan\w*) (?:mulai |lalu |kemudian )?berubah|Pada akhirnya|"
    r"(?:Harapan|Pertolongan) (?:justru |malah )?(?:datang|muncul))\b|"
    r"\bmengubah (?:segala(?:nya)?|semua(?:nya)?|keadaan|nasib\w*|hidup\w*|jalan hidup\w*)\b"
)
"""What changed everything, in a story."""

WEIGHTY = re.compile(
    r"\b(?:harus|wajib|tak perlu|tidak perlu|tak boleh|tidak boleh|boleh|sanksi|akan|mulai|berlaku|larangan|dilarang|"
    r"gratis|naik|turun|target|pertama|terbesar|penting|utama)\b"
)
"""Words of a sentence that one takes home: what must be, what may not be, what will be."""

EXPLAINS = re.compile(
    r"\b(?:karena|akibat|lantaran|sebab|disebabkan|dipicu|berkat|didorong|tergerus)\b",
    re.IGNORECASE,
)
"""Words of a sentence that says why."""

AHEAD = re.compile(
    r"\b(?:akan|dijadwalkan|berencana|direncanakan|(?:mem|di)perkirakan|menargetkan|ditargetkan|paling lambat|"
    r"diminta|diimbau|(?:pekan|bulan|tahun|musim) depan|berikutnya|mendatang|(?:belum|masih) (?:diketahui|dicari|"
    r"menunggu|menyelidiki|diselidiki|memastikan|memutuskan|mendalami))\b",
    re.IGNORECASE,
)
"""Words of a sentence that says what comes next, or what nobody knows yet."""

SCENE = re.compile(
    r"^(?:Pukul|Jam|Pagi|Siang|Sore|Malam|Subuh|Senja|Fajar|Matahari|Kabut|Embun|Asap|Suara|Bunyi|Aroma|Bau|Lampu|"
    r"Menjelang (?:pagi|subuh|siang|sore|senja|malam)|Setiap (?:pagi|sore|malam|subuh))"
    r"(?=,| (?!(?:ini|itu|tadi|nanti)\b)[a-z\d])"
)
"""How a story opens that is no news."""

RUMOUR = re.compile(r"\b(?:disebut-sebut|konon|kabarnya|rumornya|katanya|digadang-gadang|dikabarkan)\b", re.IGNORECASE)
"""What people say, and nobody answers for."""

REPLY = re.compile(
    r"^(?:dari|untuk|karena|sebab|dengan|lewat|melalui|sekitar|sejak|supaya|agar|kadang|biasanya)\b", re.IGNORECASE
)
"""An answer that is no sentence without its question."""

EARLIER = re.compile(r"\b(?:sebelumnya|lebih dahulu|lebih dulu|semula|awalnya|dahulu|dulu)\b", re.IGNORECASE)
"""What was before the news."""

ANNOUNCES = re.compile(
    r"^(?:Malap|P)etaka\b[^,]*\b(?:datang|terjadi|tiba)\b[^,]*\.$|"
    r"^(?:Kejutan|Keajaiban|Kabar (?:baik|buruk)|Masalah|Harapan|Pertolongan)\b[^,]*"
    r"\b(?:datang|muncul|terjadi)\b[^,]*\.$"
)
"""What only says that something happened, which the next sentence tells."""

RELATIVE = re.compile(
    r"^(?:Sang (?:\w+)|(?:Ayah|Ibu|Bapak|Kakek|Nenek|Istri|Suami|Anak|Putra|Putri|Adik|Kakak|Cucu|Paman|Bibi|Mertua|"
    r"Menantu|Keponakan|Sepupu)(?: \w+)?nya)\b"
)
"""Somebody of a person's family at the head of a sentence, whom a pronoun after it may mean."""
