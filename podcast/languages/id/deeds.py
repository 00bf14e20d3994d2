"""What headlines tell, as a presenter names it: Indonesian verbs with the noun phrases made of them."""

import re
from collections.abc import Collection

from podcast.languages.deeds import Deed, Grammar, table

_DEEDS = """
bantah tepis sangkal tampik | bantahan {who} soal {what} / bantahan {who} bahwa {that}
tolak | penolakan {who} terhadap {what} / penolakan terhadap {what} / {who} yang menolak {doing} | penolakan
  terhadap {who}
tuding tuduh | tudingan {who} terhadap {what} / tudingan {who} bahwa {that} / tudingan terhadap {what} | tudingan
  terhadap {who}
gugat | gugatan {who} terhadap {what} / gugatan terhadap {what} / gugatan {who} | gugatan terhadap {who}
kecam kutuk | kecaman {who} terhadap {what} / kecaman terhadap {what} / kecaman {who} | kecaman terhadap {who}
kritik kritisi | kritik {who} terhadap {what} / kritik terhadap {what} / kritik {who} | kritik terhadap {who}
protes | protes {who} terhadap {what} / protes terhadap {what} / protes {who} | protes {who}
sindir | sindiran {who} untuk {what}
puji | pujian {who} untuk {what} / pujian untuk {what} | pujian untuk {who}
dukung | dukungan {who} untuk {what} / dukungan untuk {what} | dukungan untuk {who}
ancam | ancaman {what:act} {who} / ancaman {who} terhadap {what} / {who} yang mengancam {doing} | ancaman terhadap
  {who}
desak | desakan {who} agar {that} / desakan {who} {told} / desakan {who} kepada {whom} /
  desakan {who} soal {what} / desakan agar {that} |
  desakan kepada {who}
minta pinta tagih | permintaan {who} agar {that} / permintaan {who} {told} / permintaan {who} kepada {whom} /
  permintaan {who} soal {what}
  / permintaan soal {what} | -
tuntut | tuntutan {who} agar {that} / tuntutan {who} {told} / tuntutan {who} kepada {whom} /
  tuntutan {who} soal {what} / tuntutan soal
  {what} | tuntutan terhadap {who}
imbau himbau | imbauan {who} agar {that} / imbauan {who} {told} / imbauan {who} kepada {whom} /
  imbauan {who} kepada {what} / imbauan {who}
  | imbauan untuk {who}
ajak | ajakan {who} agar {that} / ajakan {who} kepada {what} | -
ingatkan peringatkan | peringatan {who} soal {what} / peringatan {who} bahwa {that} / peringatan soal {what} | -
usul usulkan | usulan {who} soal {what} / usulan {who} agar {that} / usulan soal {what} | usulan {who}
janji janjikan berjanji | janji {who} soal {what} / janji {who} {doing} | -
tanggapi komentari respons | tanggapan {who} soal {what} / tanggapan soal {what} | -
jelaskan paparkan terangkan | penjelasan {who} soal {what} / penjelasan soal {what} | -
sebut nilai klaim pastikan tegaskan yakin yakini ungkapkan beberkan akui sarankan katakan sayangkan sesalkan
  nyatakan tuturkan mengaku | pernyataan {who} soal {what:matter} / pernyataan {who} bahwa {that} | -
apresiasi | apresiasi {who} untuk {what}
umumkan | pengumuman {who} soal {what} / pengumuman soal {what} | pengumuman {who}
kaji | kajian {who} soal {what} / kajian soal {what} | kajian soal {who}
bahas | pembahasan {what} | pembahasan {who}
soroti sorot | sorotan {who} terhadap {what} | sorotan terhadap {who}
lobi | lobi {who} kepada {what}
ultimatum | ultimatum {who} kepada {what}
kalahkan taklukkan tekuk ungguli tumbangkan bungkam libas hajar gulung permalukan bekuk:menang atasi:menang |
  kemenangan {who} atas {what} | kekalahan {who}
menang unggul | kemenangan {who} {to} / kemenangan {who} di {what} / kemenangan {who} | -
kalah takluk | kekalahan {who} {to} / kekalahan {who} | -
juara juarai | kemenangan {who} di {what} / {who} yang juara {what} | -
imbang | hasil imbang {who} {to} / hasil imbang {who} | -
tahan_imbang:imbang | hasil imbang {who} melawan {what} / hasil imbang {who} | hasil imbang {who}
tahan | penahanan {what:person} / keputusan {who} menahan {what} | penahanan {who}
tangkap ringkus bekuk ciduk cokok | penangkapan {what} | penangkapan {who}
amankan:ditangkap | penangkapan {what:person} | penangkapan {who:person}
tusuk tikam | penusukan {what} | penusukan {who}
tembak tembak_mati:menembak | penembakan {what} | penembakan {who}
bunuh | pembunuhan {what} | pembunuhan {who}
aniaya keroyok | penganiayaan {what} | penganiayaan {who}
rampok | perampokan {what} | perampokan {who}
curi gondol | pencurian {what} | pencurian {who}
culik | penculikan {what} | penculikan {who}
perkosa cabuli | pemerkosaan {what} | pemerkosaan {who}
sanksi | sanksi untuk {what} | sanksi untuk {who}
periksa | pemeriksaan {what} | pemeriksaan {who}
panggil | pemanggilan {what} | pemanggilan {who}
geledah | penggeledahan {what} | penggeledahan {who}
sita | penyitaan {what} | penyitaan {who}
vonis hukum | vonis untuk {what} {case:case} / vonis untuk {what} / vonis {case:case} | vonis {who} {case:case} /
  vonis {case:case} / vonis {who}
dakwa | dakwaan terhadap {what} | dakwaan terhadap {who}
adili sidang | sidang {what} | sidang {who}
tetapkan | penetapan {what} | penetapan {who}
usut selidiki | penyelidikan {what} | penyelidikan {who}
bongkar | pembongkaran {what} | pembongkaran {who}
ungkap | terungkapnya {what:crime} / pernyataan {who} soal {what} / pernyataan {who} bahwa {that} | terungkapnya {who}
hapus hapuskan | penghapusan {what} | penghapusan {who}
cabut | pencabutan {what} | pencabutan {who}
blokir | pemblokiran {what} | pemblokiran {who}
larang | larangan {that} / larangan {what} / larangan {doing} | larangan {who}
izinkan bolehkan | izin untuk {what} / izin bagi {that} | izin untuk {who}
tunda undur | penundaan {what} | penundaan {who}
batalkan | pembatalan {what} | pembatalan {who}
gagalkan | digagalkannya {what} | digagalkannya {who}
hentikan setop | penghentian {what} | penghentian {who}
lanjutkan | kelanjutan {what} | kelanjutan {who}
buka | pembukaan {what} | pembukaan {who}
tutup | penutupan {what} | penutupan {who}
resmikan | peresmian {what} | peresmian {who}
luncurkan rilis perkenalkan kenalkan | peluncuran {what} | peluncuran {who}
bangun dirikan | pembangunan {what} | pembangunan {who}
perbaiki | perbaikan {what} | perbaikan {who}
renovasi | renovasi {what} | renovasi {who}
revitalisasi | revitalisasi {what} | revitalisasi {who}
pugar | pemugaran {what} | pemugaran {who}
relokasi | relokasi {what} | relokasi {who}
pindahkan | pemindahan {what} | pemindahan {who}
alihkan | pengalihan {what} | pengalihan {who}
ubah | perubahan {what} | perubahan {who}
revisi | revisi {what} | revisi {who}
sahkan | pengesahan {what} | pengesahan {who}
setujui | persetujuan untuk {what} | persetujuan untuk {who}
terapkan berlakukan | penerapan {what} | penerapan {who}
naikkan | kenaikan {what} | kenaikan {who}
turunkan pangkas | penurunan {what} | penurunan {who}
potong | pemotongan {what} | pemotongan {who}
tambah | penambahan {what} | penambahan {who}
kurangi | pengurangan {what} | pengurangan {who}
perluas | perluasan {what} | perluasan {who}
perkuat | penguatan {what} | penguatan {who}
tingkatkan | peningkatan {what} | peningkatan {who}
kembangkan | pengembangan {what} | pengembangan {who}
bagikan | pembagian {what} | pembagian {who}
salurkan | penyaluran {what} | penyaluran {who}
kirim kirimkan | pengiriman {what} | pengiriman {who}
jual | penjualan {what} | penjualan {who}
beli borong | pembelian {what} | pembelian {who}
rekrut datangkan boyong gaet | {what:prize} / perekrutan {what} | perekrutan {who}
lantik | pelantikan {what} | pelantikan {who}
tunjuk | penunjukan {what} | penunjukan {who}
angkat | pengangkatan {what} | pengangkatan {who}
copot | pencopotan {what} | pencopotan {who}
pecat | pemecatan {what} | pemecatan {who}
usir | pengusiran {what} | pengusiran {who}
serang serbu | serangan {who} terhadap {what} / serangan terhadap {what} | serangan terhadap {who}
selamatkan evakuasi | penyelamatan {what} | penyelamatan {who}
cari | pencarian {what} | pencarian {who}
temukan | penemuan {what} | -
tawarkan | tawaran {what} dari {who} | -
tanam | penanaman {what} | penanaman {who}
uji | pengujian {what} | pengujian {who}
teliti | penelitian {what} | penelitian {who}
pamerkan | {what} yang dipamerkan {who} | -
gelar adakan | {what} yang digelar {who} | {who}
siapkan | {what} yang disiapkan {who} | persiapan {who}
teken tandatangani | penandatanganan {what} | penandatanganan {who}
jalin | {what} {who} {with} | -
kunjungi sambangi | kunjungan {who} ke {what} | kunjungan ke {who}
temui | pertemuan {who} dengan {what} | -
nikahi nikah menikah | pernikahan {who} dengan {what} / pernikahan {who} {with} / pernikahan {who} | pernikahan {who}
cerai bercerai | perceraian {who} {with} / perceraian {who} | perceraian {who}
naik melonjak meroket melambung meningkat | kenaikan {who} | -
tumbuh | pertumbuhan {who} | -
turun anjlok merosot menurun | turunnya {who} | -
meninggal wafat tutup_usia:meninggal | meninggalnya {who} | -
tewas | tewasnya {who} | -
terguling terbalik tabrak tabrakan menabrak | kecelakaan {who} | kecelakaan {who}
erupsi meletus | erupsi {who} | -
kembali | kembalinya {who} {to} | -
capai telan sentuh habiskan libatkan | {who} | -
tembus | lolosnya {who} ke {what} / {who} | -
lolos melaju | lolosnya {who} {to} / lolosnya {who} | -
hanguskan | {who} {what} | -
tewaskan lukai rusak guncang landa terjang rendam hantam timpa | {who} di {what:place} / {who} | -
"""
"""Verbs of headlines without their prefixes, how the story is called when they have an object, and how when something
is done to the subject or it does something by itself. "-" is no such noun. What stands after a colon of a verb is
another word of the article by which the noun is borne out, when the verb itself is not there.
"""

_BY_ITSELF = """
batal melemah menguat mundur hengkang pensiun cedera absen tenggelam runtuh roboh ambruk tutup bangkrut jatuh hilang
sepi macet terbakar bebas gagal berlaku berakhir dimulai terpilih pulang lahir punah bubar padam longsor hanyut cair
putus
""".split()
"""Words of headlines that tell what becomes of the subject: "batalnya konser"."""

_TELLS = """
raih rebut gondol sabet jadi buat bikin punya dapat ikut fokus juara lulus kesulitan mengungsi mau takut suka pakai
naik pilih ganti pimpin pegang bawa beri bagi bagi-bagi bakal diuji hadapi rayakan lakukan ciptakan rancang sulap ubah
tinggalkan lahirkan donasikan hadirkan incar buru cegah dorong gagas rawat ajari latih lawan bela ambil main balas
curhat pamer dekat bayar bantu jaga olah panen tampil tiba datang masuk keluar siap ingin sukses berhasil butuh
hampir alami derita terima pulihkan lindungi pertahankan perjuangkan tempati duduki genjot kebut garap targetkan
bidik lirik jajal rambah manfaatkan gunakan andalkan tanya sampaikan terbitkan dipegang digemari
kuasai kelola peringati rangkul gandeng jemput antar sambut lepas bocorkan dominasi wakili keluhkan serukan
usung tunggu gusur bedah finalisasi tunjukkan serahkan perlihatkan sukseskan tuangkan pindah tunduk dekati
konfirmasi keracunan
kehabisan kekurangan kebanjiran kecanduan belajar tendang
rakit hina ejek edarkan kuntit mengadu kabur kumpulkan sambut kibarkan
""".split()
"""Other verbs of headlines, which have no noun: "warga yang sulap kebun"."""

_PASSED_OVER = """
akan bakal segera resmi kembali mulai sukses berhasil kini juga terus makin semakin balik ikut sempat tengah sedang
kerap sering selangkah tampaknya konon kabarnya ternyata akhirnya diam-diam tega nekat telah sudah kian
langsung sepakat berencana lagi selalu nampak tampak sekaligus niat biasanya memang justru malah
""".split()
"""What may go before a verb when the deed is named."""

_HELD = """
tidak tak belum bukan batal gagal terancam diduga ingin siap bisa dapat mampu diminta dinilai hampir nyaris
urung enggan ogah tetap masih harus wajib perlu boleh mau rela bersedia dikabarkan disebut
""".split()
"""What changes a deed so that naming the deed alone would be untrue."""

_STOPS = """
ke pada mulai hingga sampai karena setelah usai saat meski demi agar jelang menjelang selama sejak seiring senilai
sebagai lewat melalui dengan dari bagi usia tanpa oleh akibat terkait per secara menurut jika bila kalau tahun pekan
bulan
hari lagi kembali
pakai
sebelum ketika supaya sambil lebih terlalu sangat sebesar seharga guna seperti menuju antara lalu kemudian jadi
menjadi dalam
""".split()
"""What ends an object."""

_LABELLED = """
alasan kronologi penyebab kisah cerita momen detik-detik rahasia nasib cara tips kiat dampak manfaat fakta bahaya arti
perjalanan kondisi
""".split()
"""Nouns that a whole clause may follow."""

_NOUNS = """
latih usul pensiun sanksi protes kritik janji blokir jawab vonis hukum sidang uji revisi renovasi relokasi
revitalisasi
evakuasi
apresiasi lobi erupsi
juara pakai serang tabrakan cedera dapat ikut respons komentar main bagi naik tahan siap hampir
tempat masuk batal ganti tutup buka sepi macet bebas lahir kembali hilang cerai
""".split()
"""Of these verbs, those that also stand in nouns."""

_NOT_SUBJECT = re.compile(
    r"^(?:saya|kami|kita|aku|ia|dia|mereka|ini|itu|jangan|ayo|yuk|awas|waspada|tak|tidak|bukan|siapa|apa|di|ke|dari|"
    r"dan|yang|untuk|pada|jika|kalau|bila|usai|ada|lebih|dulu|kini|sudah|baru|akan|bisa|jelang|soal|"
    r"begini|semua mata|"
    r"kata|ujar|ucap|tutur|sekadar)\b|^\w+nya$|\bjangan\b",
    re.IGNORECASE,
)

_PERSON = re.compile(
    r"^(?:(?:seorang|dua|tiga|empat|lima|enam|\d+) )?(?:bupati|wali|wakil|gubernur|eks|mantan|ketua|kepala|anggota|"
    r"direktur|tersangka|pelaku|pejabat|terduga|pria|wanita|pemuda|pengedar|bandar|pencuri|hakim|jaksa|menteri|"
    r"pengusaha|aktivis|wartawan|dokter|guru|artis|penyanyi|aktor|aktris|sopir|warga|mahasiswa|pegawai)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^(?:(?:\w+ )?(?:Desa|Kecamatan|Kelurahan|Kabupaten|Kota|Kampung|Rumah|\w+ Rumah) di )?[A-Z]")
_CRIME = re.compile(r"^(?:kasus|sindikat|jaringan|praktik|korupsi|penipuan|pembunuhan|peredaran|penyelundupan)", re.I)

_MATTER = re.compile(
    r"^(?!(?:kepada|ke|bahwa|untuk|tengah|sudah|akan|siap|kesal|kecewa|senang|optimistis|yakin|bangga|sedih|marah|puas|"
    r"prihatin|takut|bahagia)\b)",
    re.IGNORECASE,
)


def _active(root: str) -> tuple[str, ...]:
    """A verb with its prefix: "buka" is "membuka", "tusuk" is "menusuk"."""
    kept = {"bfvp": "mem", "dcjzt": "men", "lrmnwy": "me", "s": "men"}
    prefix = next((prefix for letters, prefix in kept.items() if root[0] in letters), "meng")
    lost = {"p": "mem", "t": "men", "k": "meng", "s": "meny"}
    softened = (lost[root[0]] + root[1:],) if root[0] in lost else ()
    short = ("menge" + root,) if root in ("sahkan", "bom", "cat", "tes", "cek", "rem") else ()
    return (*softened, prefix + root, *short)


def forms(verb: str) -> dict[str, bool | None]:
    """Every form of a headline's verb, and whether the subject is whom it is done to.

    >>> forms("tusuk")
    {'tusuk': False, 'menusuk': False, 'mentusuk': False, 'ditusuk': True}
    """
    return {verb: False, **dict.fromkeys(_active(verb), False), f"di{verb}": True}


def in_full(verb: str, known: Collection[str]) -> str:
    """A headline's verb as ``known`` words have it, with its prefix; as it stands when they have not.

    >>> in_full("perbaiki", frozenset(["memperbaiki"])), in_full("jual", frozenset())
    ('memperbaiki', 'jual')
    """
    lowered = verb.lower()
    if len(lowered) < 4 or not lowered.isalpha() or lowered in known:
        return verb
    return next((full for full in _active(lowered) if full in known), verb)


def variants(verb: str) -> tuple[str, ...]:
    """The other voices of a verb, small.

    >>> variants("dibuka"), variants("tutup")
    (('buka', 'membuka'), ('menutup', 'mentutup', 'ditutup'))
    """
    if len(verb) < 4 or not verb.isalpha():
        return ()
    root = verb[2:] if verb.startswith("di") and len(verb) > 5 else verb
    return tuple(form for form in forms(root) if form != verb)


_BY_ITSELF_NOUNS = {
    word: Deed((f"{word}nya {{who}} {{to}}", f"{word}nya {{who}}"), (), frozenset([word])) for word in _BY_ITSELF
}
GRAMMAR = Grammar(
    deeds={word: (deed, False) for word, deed in _BY_ITSELF_NOUNS.items()} | table(_DEEDS, forms),
    by_itself=_BY_ITSELF_NOUNS,
    ergative=False,
    tells=frozenset(form for word in _TELLS for form in forms(word)),
    passed_over=frozenset(_PASSED_OVER),
    held=frozenset(_HELD),
    stops=frozenset(_STOPS),
    after=frozenset("di untuk soal ke dari atas pada dalam".split()),
    labelled=frozenset(_LABELLED),
    groups={
        "to": frozenset("ke dari atas di lawan".split()),
        "with": frozenset(["dengan"]),
        "told": frozenset(["kepada"]),
        "case": frozenset("dalam terkait atas".split()),
    },
    relative="yang",
    relative_of_people="yang",
    people=re.compile(r"(?!)"),
    agrees=lambda who, verb: True,
    no_subject=_NOT_SUBJECT,
    kinds={
        "act": re.compile(
            r"^(?:mogok|demo|boikot|sanksi|tarif|perang|deklarasi|serangan|pemecatan|PHK|pemutusan)", re.I
        ),
        "person": _PERSON,
        "place": _PLACE,
        "crime": _CRIME,
        "case": re.compile(r"^(?:dalam|terkait|atas) (?:kasus|perkara) ", re.I),
        "prize": re.compile(r"^(?:kemenangan|gelar|trofi|piala|medali|juara|hadiah|penghargaan)\b", re.I),
        "matter": _MATTER,
    },
    one="seorang",
    ones=frozenset("satu seorang sebuah seekor".split()),
    in_full=in_full,
    variants=variants,
    nouns=frozenset(_NOUNS),
    clausal=True,
    speaker="pandangan {who} soal {what}",
    listing=re.compile(
        r"^(?:(?:ini(?:lah)?|begini(?:lah)?|berikut|itulah|ketika|saat|kala|viral|heboh|ternyata|mengenal|"
        r"usai|jelang)\b(?: dia)?\s*)?(?:(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) "
        r"(?=alasan|cara|fakta|tips|kiat|manfaat|langkah|hal|dampak|tempat)|\d+\s+)?",
        re.IGNORECASE,
    ),
    first_person=frozenset("saya aku kami kita anda kamu kalian gue".split()),
    equates=frozenset("adalah ialah merupakan yakni yaitu".split()),
    pointing=frozenset("ini itu tersebut".split()),
    introducing=frozenset("bahwa agar jika supaya ada kalau soal".split()),
    asks=frozenset("mengapa kenapa bagaimana benarkah haruskah perlukah bolehkah apakah apa siapa".split()),
    most=8,
    light=frozenset("".split()),
    compounds=re.compile(
        r"\b(?:demam berdarah|bom bunuh diri|bunuh diri|jual beli|jual-beli|buka (?:puasa|bersama)|"
        r"tanya jawab|serah terima|terima kasih|"
        r"lalu lintas|kerja sama|ganti rugi|naik haji|bagi hasil|tebang pilih|pasang surut|tarik tambang|uji coba|"
        r"cuci tangan|rawat (?:inap|jalan)|lepas landas|tes masuk|ujian masuk|pintu masuk|siap saji|"
        r"bawah tanah|bawah umur|dalam negeri|luar negeri|dalam negri|kaki lima|empat besar|delapan besar|ibu hamil|"
        r"wali kota|"
        r"daya (?:beli|saing|tarik)|harga jual|nilai jual|papan (?:atas|tengah|bawah)|kelas atas|"
        r"(?:di|me[n]?)?t?ahan imbang|"
        r"(?:di|me[n]?)?t?embak mati|(?:siang|malam|pagi|"
        r"sore) hari|tengah malam|bea masuk|"
        r"mogok makan|mogok kerja|orang hilang|anak hilang|pulang kampung|makan siang|"
        r"beras murah|setengah hati|tutup usia)\b",
        re.IGNORECASE,
    ),
    describes=re.compile(r"^(?:(?:ber|ter)[a-z]{4,}|membatik|memasak|memancing|melukis|menjahit|menulis)$"),
    belongs=re.compile(
        r"^(?:membatik|memasak|memancing|melukis|menjahit|beruntun|terapung|berpendingin|bersama|bersejarah|"
        r"bersubsidi|berbayar|berkebutuhan|bertingkat|beracun|bersenjata|berantai|terpadu|terpencil|tertinggal|"
        r"terbuka|tertutup|tertua|bergerak|berkelanjutan|berbahaya|bermotor|berjamaah|berencana)$",
        re.IGNORECASE,
    ),
    at=frozenset(["di"]),
    forbids=frozenset("jangan stop ayo mari saatnya".split()),
    in_words={
        "eks": "mantan|bekas",
        "kadis": "kepala dinas",
        "kabid": "kepala bidang",
        "sekjen": "sekretaris jenderal",
        "mendikbud": "Menteri Pendidikan dan Kebudayaan",
        "menpora": "Menteri Pemuda dan Olahraga",
        "pemkot": "pemerintah kota",
        "pemkab": "pemerintah kabupaten",
        "pemprov": "pemerintah provinsi",
        "dirut": "direktur utama",
        "kejagung": "Kejaksaan Agung",
        "menkes": "Menteri Kesehatan",
        "menkeu": "Menteri Keuangan",
        "menhub": "Menteri Perhubungan",
        "mendagri": "Menteri Dalam Negeri",
        "menlu": "Menteri Luar Negeri",
        "korut": "Korea Utara",
        "korsel": "Korea Selatan",
        "as": "Amerika Serikat",
        "mk": "Mahkamah Konstitusi",
        "ma": "Mahkamah Agung",
        "ri": "Indonesia",
        "wapres": "wakil presiden",
        "kades": "kepala desa",
        "wagub": "wakil gubernur",
        "cagub": "calon gubernur",
        "sekda": "sekretaris daerah",
        "kemenkes": "Kementerian Kesehatan",
        "kemenhub": "Kementerian Perhubungan",
        "pilkada": "pemilihan kepala daerah",
        "medsos": "media sosial",
        "lalin": "lalu lintas",
        "ortu": "orang tua",
        "rs": "rumah sakit",
    },
    own=re.compile(r"(?!)"),
    owner=lambda who: who,
    question=lambda clause: "",
    determined=lambda phrase, text: phrase,
)
