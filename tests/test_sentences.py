"""Where sentences end: a table of texts with ``|`` at every border; what stands between two borders is one sentence."""

import pytest

from podcast.sources.sentences import split

INDONESIAN = """
Pj. Gubernur tiba pukul 19.30 WIB. | Ia langsung masuk.
Rapat digelar di Jl. Merdeka No. 5. | Semua hadir.
Kantor itu ada di Jln. Kenanga Gg. Melati II. | Pagarnya hijau.
Prof. Dr. Hasan Basri, S.H., M.H., membuka acara. | Tepuk tangan terdengar.
Yang hadir antara lain dr. Indah Permata, Sp.A., dan H. Karim. | Acara selesai siang.
Harga beras naik 9,2 persen menjadi Rp 15.500 per kilogram. | Pedagang mengeluh.
Jumlahnya 1.500.000 orang. | Angka itu turun.
Nilainya Rp1,5 triliun. | Anggaran itu disetujui.
PT Laut Biru Tbk. mencatat laba. | Sahamnya naik.
PT Laut Biru Tbk. (LABI) mencatat laba. | Sahamnya naik.
Direktur Utama PT Laut Biru Tbk. Rina Melati mengundurkan diri. | Sahamnya turun.
Saham itu milik PT Laut Biru Tbk. | Rina Melati memimpinnya.
Saham itu milik PT Laut Biru Tbk. | Perseroan rugi.
PT. Maju Jaya menutup pabrik. | Buruhnya 300 orang.
Mereka membawa beras, gula, minyak, dll. | Semua dibagikan.
Andi dkk. menang telak. | Lawannya tertunduk.
Lihat hlm. 12 dan Lamp. 3. | Isinya lengkap.
"Nggak usah dihapus. Tambahin aja tanggal," kata Heru. | Ia tersenyum.
"Apa kabar?" tanya Rina. | Tidak ada jawaban.
"Awas!" teriak penjaga. | Semua menunduk.
"Sudah selesai." | Kata itu menutup rapat. | Lampu dimatikan.
Ia berkata, "Jangan pergi. Tunggu saya." | Pintu ditutup.
“Kami siap. Kami datang,” ujar Sari. | Mobil berangkat.
Ia diam ... lalu pergi. | Malam turun.
Ia menunggu... | Tidak ada yang datang.
Situsnya www.contoh.co.id dan masih aktif. | Silakan buka.
Berita itu dimuat Suara.com. | Pembacanya banyak.
Alamat surelnya redaksi@contoh.id. | Balasannya cepat.
Versi 2.0 dirilis kemarin. | Versi 1.9 ditarik.
Pertandingan berakhir 3-1 (babak pertama 2-0). | Penonton pulang.
Ia lahir pada 12 Okt. 1990 di Solo. | Ayahnya guru.
Acara (yang tertunda dua kali. Ya, dua kali) akhirnya digelar. | Hujan reda.
J. Kristiadi hadir. | Ia berpidato singkat.
Ahmad R. Saleh menulis buku itu. | Bukunya tebal.
KH. Abdul Karim wafat. | Ribuan orang melayat.
Brigjen Pol. Surya Dharma memimpin upacara. | Upacara berlangsung khidmat.
Kec. Wanareja dan Kab. Cilacap terendam. | Warga mengungsi.
Prov. Maluku punya 1.340 pulau. | Sebagian tak berpenghuni.
St. Maria dibangun 1920. | Gereja itu dipugar.
Bpk. Lurah dan Ibu Lurah hadir. | Anak-anak bernyanyi.
Gaji Rp 2.000.000,- dibayar tunai. | Kuitansi diberikan.
Pukul 06.15 kereta berangkat. | Pukul 9 tiba.
Suhu mencapai 38,5 derajat. | Warga kepanasan.
Mengapa harga naik? | Stok menipis. | Itu saja.
Luar biasa! | Begitu katanya.
Surat itu ditujukan kepada Yth. Bapak Bupati. | Isinya permohonan.
Sdr. Tono dipanggil. | Ia datang pukul 10.
Ia memakai vitamin C. | Dokter menyarankan itu.
UU No. 11 Tahun 2008 berlaku. | Pasalnya banyak.
Rapat ditutup pukul 12.00. | Makan siang menyusul.
Menurut Ny. Hartini, air naik s.d. dada. | Ia memanjat atap.
Mereka tiba di Bandara Adi Sutjipto. | Hujan turun.
Nilai tukar Rp 15.200 per dolar A.S. pada Jumat. | Senin menguat.
"Kami tidak tahu," katanya. | "Tanya saja polisi." | Polisi bungkam.
"Angka kami 12 orang, bukan 15," kata Andi. | Palang Merah menyatakan tiga orang hilang.
Bola diumpan Rusli Dg. Naba dari kiri. | Kiper tertipu.
Ia membaca 'Laut Bercerita' semalam. | Bukunya sedih.
Mgr. Suryono memimpin misa. | Umat berdoa.
Kol. Inf. Ahmad Rivai memimpin apel. | Apel itu singkat.
Surat itu untuk Ketua RT. | Isinya undangan.
Ia tinggal di RT. 05 sejak lama. | Rumahnya kecil.
Ukurannya 3 x 4 m. | Catnya biru.
"""

ENGLISH = """
Gusts dropped below 70km/h. | Repairs began at once.
The mayor faces re-election in May. | Local members decide before then.
Mr. Adler met Dr. Reed at 9.30 a.m. on Monday. | They talked.
The U.S. Senate voted. | It passed.
She moved to the U.K. | He stayed.
Prices rose 3.5 percent to $1,200.50. | Buyers left.
"It works. I checked," said Reed. | He smiled.
"Why now?" asked Ann. | Nobody knew.
"Stop!" she cried. | The bus stopped.
He said, "Wait. Think first." | They waited.
“We tried. We failed,” Baker said. | He sat down.
J. K. Solberg wrote it. | It sold well.
The firm, Acme Inc., closed. | Workers wept.
Acme Inc. | It closed.
See Fig. 3 and pp. 12-14. | They differ.
Visit www.example.org for more. | It is free.
Version 2.0 is out. | Version 1.9 is gone.
He waited... | No one came.
It was late ... and cold. | They left.
Lt. Col. Price resigned. | His aide followed.
The meeting (held twice. Yes, twice) ended. | Rain fell.
St. Mary's opened in 1920. | It burned in 1931.
Jan. 5 was cold. | Feb. was worse.
Gov. Tran spoke at 4 p.m. | The crowd cheered.
Is it safe? | Nobody knows. | We wait.
The score was 3-1. | Fans went home.
He paid No. 7 Elm St. a visit. | It was empty.
Ferries run, e.g. on Sundays, all year. | Cars wait.
It measures 5 ft. by 3 ft. in total. | It is heavy.
Walter P. Hines Jr. had planned it. | He paid.
The rule covers cars “used before 6 a.m.” | The city ignored it.
"""


def rows(table: str) -> list[tuple[str, list[str]]]:
    lines = [line for line in table.strip().split("\n") if line]
    return [(line.replace(" | ", " "), line.split(" | ")) for line in lines]


@pytest.mark.parametrize(("text", "expected"), rows(INDONESIAN))
def test_indonesian(text: str, expected: list[str]) -> None:
    assert split(text, "id") == expected


@pytest.mark.parametrize(("text", "expected"), rows(ENGLISH))
def test_english(text: str, expected: list[str]) -> None:
    assert split(text, "en") == expected


def test_a_space_that_is_missing() -> None:
    assert split("Ia menarik tangan.Kemudian ia pulang.", "id") == ["Ia menarik tangan.", "Kemudian ia pulang."]


def test_the_words_stay_as_they_are() -> None:
    text = 'Pj. Bupati  tiba. "Wah! Ramai," katanya.Lalu ia pergi... Sepi'
    assert " ".join(split(text, "id")).replace(" ", "") == text.replace(" ", "")


def test_the_table_is_large_enough() -> None:
    assert sum(len(expected) for _, expected in rows(INDONESIAN) + rows(ENGLISH)) >= 150


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("The gunfire broke out around 9:40 p.m. Saturday near the Ferris wheel. Police came at once.", "en", 2),
        ("The hearing resumes at 9 a.m. Thursday in Denver. It may last a week.", "en", 2),
        ("Kombes drg. Raymond menyebut korban selamat. Ia dirawat di Jayapura.", "id", 2),
        ("Tamunya Hj. Siti Aminah dari Garut. Ia datang pagi.", "id", 2),
    ],
)
def test_an_hour_and_a_title_go_on(text: str, language: str, number: int) -> None:
    assert len(split(text, language)) == number
