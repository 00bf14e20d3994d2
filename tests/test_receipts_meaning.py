"""A line that keeps every word and number and yet says something else: opposites, swapped roles, exchanged numbers,
lost doubts, answers turned round, claims in chat.
"""

import pytest

from podcast import receipts
from podcast.model import Article, Line, Quote, Script, Section
from podcast.receipts import closely
from tests.test_writer import SHOW


def reasons(language: str, source: str, text: str, *, cited: tuple[int, ...] = (1,), speaks: str = "") -> list[str]:
    """Why a line does not hold against sentences parted by " | ", with another line after ``speaks``."""
    article = Article(title="t", language=language, sentences=tuple(source.split(" | ")))
    lines = [Line(speaker="host", text=speaks, receipts=(1,))] if speaks else []
    lines.append(Line(speaker="cohost", text=text, receipts=cited))
    section = Section(id="story", title="S", lines=tuple(lines))
    script = Script(title="t", number=99, language=language, sections=(section,))
    return [finding.reason for finding in receipts.check(script, article, SHOW) if finding.line == len(lines)]


OPPOSITES = [
    ("id", "Harga cabai naik tajam di Pasar Senen.", "Harga cabai turun tajam di Pasar Senen."),
    ("id", "Koperasi itu untung besar tahun lalu.", "Koperasi itu rugi besar tahun lalu."),
    ("id", "Persib menang atas Borneo pada laga itu.", "Persib kalah atas Borneo pada laga itu."),
    ("id", "Peserta paling sedikit 20 orang.", "Peserta paling banyak 20 orang."),
    ("id", "Peserta minimal 20 orang.", "Peserta maksimal 20 orang."),
    ("id", "Jalan ditutup sebelum magrib.", "Jalan ditutup sesudah magrib."),
    ("id", "Yang datang lebih dari 20 orang.", "Yang datang kurang dari 20 orang."),
    ("id", "Truk itu masuk ke gudang pada malam hari.", "Truk itu keluar ke gudang pada malam hari."),
    ("id", "Jembatan Cirahong dibuka lagi untuk umum.", "Jembatan Cirahong ditutup lagi untuk umum."),
    ("id", "Warga setuju dengan usul itu.", "Warga menolak dengan usul itu."),
    ("id", "Yanti membenarkan kabar penggusuran itu.", "Yanti membantah kabar penggusuran itu."),
    ("id", "Hakim menyatakan Yanti tidak bersalah.", "Hakim menyatakan Yanti bersalah."),
    ("id", "Dua pendaki ditemukan hidup di lereng.", "Dua pendaki ditemukan tewas di lereng."),
    ("id", "Panen padi meningkat dibandingkan tahun lalu.", "Panen padi menurun dibandingkan tahun lalu."),
    ("id", "Harga cabai naik, sedangkan harga bawang turun.", "Harga cabai turun, sedangkan harga bawang naik."),
    ("id", "Usul itu diterima oleh dewan kota.", "Usul itu ditolak oleh dewan kota."),
    ("id", "Semua peserta lulus ujian lisan.", "Semua peserta gagal ujian lisan."),
    ("id", "Polisi membebaskan Yusuf pada Jumat.", "Polisi menahan Yusuf pada Jumat."),
    ("id", "Petugas masih mencari dua warga.", "Petugas sudah menemukan dua warga."),
    ("id", "Dokter menyarankan pasien berpuasa.", "Dokter melarang pasien berpuasa."),
    ("en", "The jury acquitted the baker of arson.", "The jury convicted the baker of arson."),
    ("en", "Ticket prices rose sharply last year.", "Ticket prices fell sharply last year."),
    ("en", "The village won the case in court.", "The village lost the case in court."),
    ("en", "The gate shuts before dusk.", "The gate shuts after dusk."),
    ("en", "Groups need at least ten members.", "Groups need at most ten members."),
    ("en", "It carries more than ten cars.", "It carries less than ten cars."),
    ("en", "The library opened its doors to students.", "The library closed its doors to students."),
    ("en", "The court found the baker not guilty.", "The court found the baker guilty."),
    ("en", "Rescuers found the climber alive.", "Rescuers found the climber dead."),
    ("en", "The council accepted the plan in May.", "The council refused the plan in May."),
    ("en", "Exports increased while imports decreased.", "Exports decreased while imports increased."),
]

ROLES = [
    ("id", "AR ditusuk DS di depan pasar.", "DS ditusuk AR di depan pasar."),
    ("id", "AR ditusuk DS di depan pasar.", "AR menusuk DS di depan pasar."),
    ("id", "AR ditusuk oleh DS di depan pasar.", "DS ditusuk oleh AR di depan pasar."),
    ("id", "Persib mengalahkan Persija dengan skor 2-1.", "Persija mengalahkan Persib dengan skor 2-1."),
    ("id", "Polisi menangkap seorang mahasiswa pada Rabu.", "Mahasiswa menangkap seorang polisi pada Rabu."),
    ("id", "Pemilik rumah memukul pencuri itu.", "Pencuri itu memukul pemilik rumah."),
    ("id", "Bupati Rahmat dikritik Ketua Dewan Lestari.", "Ketua Dewan Lestari dikritik Bupati Rahmat."),
    ("id", "Kemarin Yanti memberi Tono sebuah sepeda.", "Kemarin Tono memberi Yanti sebuah sepeda."),
    ("id", "Bayu meminjam uang dari Sari Dewi.", "Sari Dewi meminjam uang dari Bayu."),
    ("id", "Posko darurat menyediakan tenda dan air.", "Tenda menyediakan posko darurat dan air."),
    ("en", "Doyle was told by Lang to leave the boat.", "Lang was told by Doyle to leave the boat."),
    ("en", "Doyle sued Lang over the boat.", "Lang sued Doyle over the boat."),
    ("en", "Doyle was sued by Lang over the boat.", "Doyle sued Lang over the boat."),
    ("en", "The driver hit the cyclist near the bridge.", "The cyclist hit the driver near the bridge."),
]

EXCHANGED = [
    ("id", "Jumlah kasus turun dari 54 ke 48.", "Jumlah kasus turun dari 48 ke 54."),
    ("id", "Dari 7 jenazah, lima sudah teridentifikasi, dua belum.",
     "Dari 7 jenazah, dua sudah teridentifikasi, lima belum."),
    ("id", "Ekspor mencapai 251.600 ton, nilainya 1,37 miliar dolar.",
     "Ekspor mencapai 1,37 miliar ton, nilainya 251.600 dolar."),
    ("id", "Sebanyak 12 orang tewas dan 30 orang luka.", "Sebanyak 30 orang tewas dan 12 orang luka."),
    ("id", "Tarif naik dari tiga ribu menjadi lima ribu rupiah.",
     "Tarif naik dari lima ribu menjadi tiga ribu rupiah."),
    ("id", "Pasar buka dari pukul 04.30 sampai pukul 14.00 WIB.",
     "Pasar buka dari pukul 14.00 sampai pukul 04.30 WIB."),
    ("id", "Rapat digelar pada Agustus 2022 dan September 2023.",
     "Rapat digelar pada Agustus 2023 dan September 2022."),
    ("id", "Kereta berangkat dari Bandung menuju Garut.", "Kereta berangkat dari Garut menuju Bandung."),
    ("id", "Pasar dibangun di Bandung dan terminal di Garut.", "Pasar dibangun di Garut dan terminal di Bandung."),
    ("id", "Menurut Yanti, Tono menemui Rahmat di Garut.", "Menurut Yanti, Rahmat menemui Tono di Garut."),
    ("id", "Yanti mengirim Tono ke Garut dan Rahmat ke Ciamis.", "Yanti mengirim Rahmat ke Garut dan Tono ke Ciamis."),
    ("en", "Cases fell from 54 to 48.", "Cases fell from 48 to 54."),
    ("en", "The storm killed 12 people and injured 30.", "The storm killed 30 people and injured 12."),
    ("en", "Five were named and two were not.", "Two were named and five were not."),
    ("en", "The train runs from Cork to Galway.", "The train runs from Galway to Cork."),
    ("en", "Doyle flew to Cork and Lang to Galway.", "Lang flew to Cork and Doyle to Galway."),
]  # fmt: skip

HEDGES = [
    ("id", "Wakil Ketua DPRD Sleman menyetujui anggaran itu.", "Ketua DPRD Sleman menyetujui anggaran itu."),
    ("en", "Shadow health secretary James Okafor resigned.", "Health secretary James Okafor resigned."),
    ("id", "Sebagian warga menolak pindah.", "Semua warga menolak pindah."),
    ("id", "Hampir separuh rumah rusak.", "Separuh rumah rusak."),
    ("id", "Sekitar 50 rumah rusak.", "Sebanyak 50 rumah rusak."),
    ("id", "Lebih dari 50 rumah rusak.", "Sebanyak 50 rumah rusak."),
    ("id", "Biayanya hingga Rp2 juta.", "Biayanya Rp2 juta."),
    ("id", "Sebanyak 50 rumah rusak.", "Lebih dari 50 rumah rusak."),
    ("id", "Sopir diduga mengantuk saat itu.", "Sopir mengantuk saat itu."),
    ("id", "Rahmat dituduh menggelapkan uang kas.", "Rahmat menggelapkan uang kas."),
    ("id", "Petugas akan memeriksa saluran air.", "Petugas memeriksa saluran air."),
    ("id", "Petugas akan memeriksa saluran air.", "Petugas sudah memeriksa saluran air."),
    ("id", "Petugas belum memeriksa saluran air.", "Petugas memeriksa saluran air."),
    ("id", "Petugas belum memeriksa saluran air.", "Petugas tidak memeriksa saluran air."),
    ("id", "Hanya 140 nasabah yang menyetor.", "Ada 140 nasabah yang menyetor."),
    ("id", "Petugas hanya memeriksa saluran air.", "Petugas memeriksa saluran air."),
    ("id", "Kebakaran itu mungkin menyebar ke gudang.", "Kebakaran itu menyebar ke gudang."),
    ("id", "Pedagang boleh berjualan di trotoar.", "Pedagang harus berjualan di trotoar."),
    ("id", "Bantuan hanya untuk warga miskin.", "Bantuan untuk warga miskin."),
    ("id", "Rina gagal meraih emas.", "Rina meraih emas."),
    ("id", "Mantan bupati Rahmat ditangkap.", "Bupati Rahmat ditangkap."),
    ("id", "Tidak semua siswa lulus.", "Semua siswa lulus."),
    ("en", "Some residents refused to move.", "All residents refused to move."),
    ("en", "Almost half of the houses were damaged.", "Half of the houses were damaged."),
    ("en", "About 50 houses were damaged.", "50 houses were damaged."),
    ("en", "Up to 50 houses were damaged.", "50 houses were damaged."),
    ("en", "More than 50 houses were damaged.", "50 houses were damaged."),
    ("en", "The driver allegedly ignored the signal.", "The driver ignored the signal."),
    ("en", "Crews will repair the bridge in May.", "Crews repair the bridge in May."),
    ("en", "The fire may spread to the warehouse.", "The fire will spread to the warehouse."),
    ("en", "Only 140 members voted.", "There were 140 members who voted."),
    ("en", "Members may bring a guest.", "Members must bring a guest."),
]

ANSWERS = [
    ("id", "Warga tidak perlu membayar di muka.", "Ya. Warga tidak perlu membayar di muka."),
    ("id", "Warga perlu membayar di muka.", "Tidak. Warga perlu membayar di muka."),
    ("id", "Polisi belum menetapkan tersangka.", "Sudah. Polisi belum menetapkan tersangka."),
    ("id", "Polisi sudah menetapkan tersangka.", "Belum. Polisi sudah menetapkan tersangka."),
    ("id", "Polisi belum menetapkan tersangka.", "Sudah."),
    ("id", "Warga tidak perlu membayar di muka.", "Ya."),
    ("en", "Visitors do not need a ticket.", "Yes. Visitors do not need a ticket."),
    ("en", "Visitors need a ticket.", "No. Visitors need a ticket."),
]

FALSE = [*OPPOSITES, *ROLES, *EXCHANGED, *HEDGES, *ANSWERS]


@pytest.mark.parametrize(("language", "source", "text"), FALSE, ids=[row[2] for row in FALSE])
def test_what_changes_the_meaning_is_caught(language: str, source: str, text: str) -> None:
    assert reasons(language, source, text)


@pytest.mark.parametrize(("language", "source"), sorted({row[:2] for row in FALSE}))
def test_the_sentence_itself_holds(language: str, source: str) -> None:
    assert reasons(language, source, source) == []


TRUE = [
    ("id", "AR ditusuk DS di depan pasar.", "DS menusuk AR di depan pasar."),
    ("id", "Persib mengalahkan Persija dengan skor 2-1.", "Persija dikalahkan Persib dengan skor 2-1."),
    ("id", "Jumlah kasus turun dari 54 ke 48 pada 2026.", "Pada 2026, jumlah kasus turun dari 54 ke 48."),
    ("id", "Persib dan Persija bermain di Bandung.", "Persija dan Persib bermain di Bandung."),
    ("id", "Warga tidak perlu membayar di muka.", "Tidak. Warga tidak perlu membayar di muka."),
    ("id", "Polisi belum menetapkan tersangka.", "Belum. Polisi belum menetapkan tersangka."),
    ("id", "Pedagang boleh berjualan di trotoar.", "Boleh. Pedagang boleh berjualan di trotoar."),
    ("id", "Petugas akan memeriksa saluran air.", "Apa yang diperiksa petugas?"),
    ("id", "Petugas akan memeriksa saluran air.", "Petugas bakal memeriksa saluran air."),
    ("id", "Sekitar 50 rumah rusak.", "Kira-kira lima puluh rumah rusak."),
    ("id", "Tarif parkir itu naik setelah dua tahun.", "Itu setelah dua tahun."),
    ("id", "Peserta minimal 20 orang.", "Paling sedikit dua puluh orang."),
    ("id", "Ketua DPRD Sari Lestari menyebut jalan itu aman.",
     "Pertama, Ketua DPRD Sari Lestari menyebut jalan itu aman."),
    ("id", "Wakil Ketua DPRD Sari Lestari menyebut itu aman.", "Kita simak kata Wakil Ketua DPRD Sari Lestari."),
    ("id", "Kata Tono, jalan itu aman.", "Kedua, kata Tono, jalan itu aman."),
    ("en", "Doyle was told by Lang to leave the boat.", "Lang told Doyle to leave the boat."),
    ("en", "About 50 houses were damaged.", "Around fifty houses were damaged."),
    ("en", "Visitors do not need a ticket.", "No. Visitors do not need a ticket."),
    ("en", "Crews will repair the bridge in May.", "In May, crews will repair the bridge."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "source", "text"), TRUE, ids=[row[2] for row in TRUE])
def test_another_way_to_say_the_same_holds(language: str, source: str, text: str) -> None:
    assert reasons(language, source, text) == []


TOLD = {
    "id": "Polisi menangkap Rahmat pada Rabu. | Warga tidak perlu membayar. | Puluhan rumah rusak.",
    "en": "Police arrested Doyle on Monday. | Visitors do not need a ticket. | Dozens of houses collapsed.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Pelakunya sudah ditangkap, lho."), ("id", "Korbannya meninggal, ya?"), ("id", "Ada puluhan, lho."),
        ("id", "Ratusan orang datang."), ("id", "Banyak korban, ya."), ("id", "Wah, harganya naik lagi."),
        ("id", "Jadi dia dipecat?"), ("en", "So he was arrested."), ("en", "Several people died there."),
        ("en", "There were dozens of them."), ("en", "Wow, prices rose again."), ("en", "Hundreds came."),
    ],
)  # fmt: skip
def test_chat_claims_nothing(language: str, text: str) -> None:
    assert reasons(language, TOLD[language], text, cited=())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Wah, menarik sekali ceritanya."), ("id", "Lalu, apa yang terjadi?"), ("id", "Terima kasih banyak, ya."),
        ("id", "Mari kita dengarkan penjelasannya."), ("id", "Saya baru tahu soal itu."), ("id", "Seru, ya!"),
        ("id", "Ya, betul."), ("id", "Banyak sekali, ya."), ("en", "That sounds interesting."),
        ("en", "What happened next?"), ("en", "Thank you so much."), ("en", "Let us hear more."),
        ("en", "Yes, indeed."),
    ],
)  # fmt: skip
def test_idle_chat_is_no_claim(language: str, text: str) -> None:
    assert reasons(language, TOLD[language], text, cited=()) == []


@pytest.mark.parametrize(("language", "asked", "text"), [
    ("id", "Apakah warga perlu membayar?", "Ya."), ("id", "Apakah polisi sudah datang?", "Belum."),
    ("en", "Do visitors need a ticket?", "Yes."), ("en", "Do visitors need a ticket?", "No."),
])  # fmt: skip
def test_a_bare_answer_needs_a_receipt(language: str, asked: str, text: str) -> None:
    assert reasons(language, TOLD[language], text, cited=(), speaks=asked)


def test_a_backslash_in_a_name_is_a_letter_of_it() -> None:
    said = r"Bupati Rina\p berkata harga itu naik."
    article = Article(
        title="t",
        language="id",
        sentences=(said, "Ia lalu pulang ke rumah."),
        quotes=(Quote(text="harga itu naik", speaker=r"Rina\p", sentence=1),),
    )
    lines = (Line(speaker="host", text="Ia lalu pulang ke rumah.", receipts=(2,)),)
    script = Script(title="t", number=9, language="id", sections=(Section(id="story", title="S", lines=lines),))
    assert receipts.check(script, article, SHOW) == []
    closely.check(script, article, ())


STRANGERS = [
    ("id", "Yanti dinyatakan bersalah atas pencurian itu.", "Sutrisno dinyatakan bersalah atas pencurian itu.",
     "Sutrisno"),
    ("id", "Dewan menolak usul kenaikan tarif parkir.", "Dewan mengabulkan usul kenaikan tarif parkir.", "mengabulkan"),
    ("id", "Petugas menyita dua gerobak di trotoar.", "Petugas mengembalikan dua gerobak di trotoar.", "mengembalikan"),
    ("id", "Hakim menyatakan Yanti terbukti mencuri.", "Hakim menyatakan Yanti terbukti menipu.", "menipu"),
    ("id", "Kepala pasar, Yanti, mengatakan kios itu kosong.", "Kepala pasar, Yanti, membantah kios itu kosong.",
     "membantah"),
    ("id", "Nelayan itu pulang dengan dua perahu.", "Nelayan itu tenggelam dengan dua perahu.", "tenggelam"),
    ("en", "Farrant ran the harbour for nine years.", "Ottoline ran the harbour for nine years.", "Ottoline"),
    ("en", "The mill employs sixty people in the valley.", "The mill sacked sixty people in the valley.", "sacked"),
    ("en", "The baker said that the oven had been repaired.", "The baker denied that the oven had been repaired.",
     "denied"),
    ("en", "The keeper made nine saves in the second half.", "The keeper dropped nine saves in the second half.",
     "dropped"),
    ("en", "The council replaced its board in spring.", "The council kept its board in spring.", "kept"),
]  # fmt: skip

KIN = [
    ("id", "Penangkapan Yanti terjadi di pasar.", "Yanti ditangkap di pasar."),
    ("id", "Dewan kota menolak usul itu.", "Usul itu ditolak dewan kota."),
    ("id", "Kenaikan tarif parkir itu lima persen.", "Tarif parkir meningkat lima persen."),
    ("id", "Kepala pasar, Yanti, mengatakan kios itu kosong.", "Kepala pasar, Yanti, menjelaskan kios itu kosong."),
    ("id", "Kios itu dibuka pukul 7.", "Untungnya, kios itu dibuka pukul 7."),
    ("en", "Winning the cup took the club nine years.", "The club won the cup in nine years."),
    ("en", "The baker said that the oven was old.", "The baker explained that the oven was old."),
    ("en", "The council approved the plan in spring.", "In spring the council accepted the plan."),
]


@pytest.mark.parametrize(("language", "source", "text", "word"), STRANGERS)
def test_a_verb_or_head_of_no_cited_sentence_is_named(language: str, source: str, text: str, word: str) -> None:
    assert f'says "{word}", which is not in sentence 1' in reasons(language, source, text)
    assert reasons(language, source, source) == []


@pytest.mark.parametrize(("language", "source", "text"), KIN)
def test_other_forms_of_a_verb_are_the_same(language: str, source: str, text: str) -> None:
    assert not any(reason.startswith("says") for reason in reasons(language, source, text))
