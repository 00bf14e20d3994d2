"""Indonesian written forms and how they are said."""

import random
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.languages.id import speech

MINIMUM = 250
FORMS = """
# whole numbers
0 derajat → nol derajat
5 orang → lima orang
10 warga → sepuluh warga
11 pemain → sebelas pemain
12 kursi → dua belas kursi
17 pulau → tujuh belas pulau
20 desa → dua puluh desa
21 desa → dua puluh satu desa
100 rumah → seratus rumah
101 rumah → seratus satu rumah
111 rumah → seratus sebelas rumah
200 rumah → dua ratus rumah
999 rumah → sembilan ratus sembilan puluh sembilan rumah
1000 rumah → seribu rumah
1.000 rumah → seribu rumah
1.001 rumah → seribu satu rumah
1.500 orang → seribu lima ratus orang
2.000 orang → dua ribu orang
10.000 orang → sepuluh ribu orang
11.000 orang → sebelas ribu orang
100.000 orang → seratus ribu orang
250.341 suara → dua ratus lima puluh ribu tiga ratus empat puluh satu suara
1.000.000 pelanggan → satu juta pelanggan
1.001.000 pelanggan → satu juta seribu pelanggan
1,250,000 pelanggan → satu juta dua ratus lima puluh ribu pelanggan
17.508.400 jiwa → tujuh belas juta lima ratus delapan ribu empat ratus jiwa
1.000.000.000 kali → satu miliar kali
2.500.000.000.000 lembar → dua triliun lima ratus miliar lembar
007 → nol nol tujuh
-7 → minus tujuh
10 000 orang → sepuluh ribu orang
# decimals
9,25 → sembilan koma dua lima
0,5 → nol koma lima
12,75 persen → dua belas koma tujuh lima persen
3.141,59 → tiga ribu seratus empat puluh satu koma lima sembilan
Industri 4.0 → Industri empat titik nol
Android 4.4 → Android empat titik empat
IPK 3,75 → i pe ka tiga koma tujuh lima
1,05 juta → satu koma nol lima juta
# scales
9,2 miliar → sembilan koma dua miliar
1,5 juta jiwa → satu koma lima juta jiwa
2 ribu orang → dua ribu orang
50rb → lima puluh ribu
2jt → dua juta
10k → sepuluh ribu
3 milyar → tiga miliar
1-2 juta orang → satu sampai dua juta orang
10-15 ribu orang → sepuluh sampai lima belas ribu orang
17,5 triliun → tujuh belas koma lima triliun
Rp 50 ribuan → lima puluh ribuan rupiah
# ordinals
ke-1 → pertama
ke-2 → kedua
ke-10 → kesepuluh
ke-11 → kesebelas
ke-15 → kelima belas
Ke-15 → Kelima belas
ke-21 → kedua puluh satu
ke-100 → keseratus
ke-1.000 → keseribu
ke-XV → kelima belas
Episode ke-15 → Episode kelima belas
menit ke-63 → menit keenam puluh tiga
abad ke-20 → abad kedua puluh
HUT ke-78 RI → Hari Ulang Tahun ketujuh puluh delapan er i
HUT Ke-72 TNI → Hari Ulang Tahun Ketujuh puluh dua te en i
# decades and suffixes
tahun 1990-an → tahun seribu sembilan ratus sembilan puluhan
usia 20-an → usia dua puluhan
tahun 2000-an → tahun dua ribuan
100-an orang → seratusan orang
ASN-nya → a es en-nya
KPK-lah → ka pe ka-lah
# fractions
1/2 → setengah
3/4 → tiga perempat
2/3 → dua pertiga
1/4 abad → seperempat abad
3/8 → tiga perdelapan
1/16 → seperenam belas
2/10 → dua persepuluh
1 1/2 jam → satu setengah jam
3 2/3 → tiga dua-pertiga
½ gelas → setengah gelas
3½ jam → tiga setengah jam
120/80 → seratus dua puluh per delapan puluh
# ranges and scores
2019-2024 → dua ribu sembilan belas sampai dua ribu dua puluh empat
2019–2024 → dua ribu sembilan belas sampai dua ribu dua puluh empat
10-15 menit → sepuluh sampai lima belas menit
10–15 menit → sepuluh sampai lima belas menit
5 - 10 orang → lima sampai sepuluh orang
12-14 Oktober → dua belas sampai empat belas Oktober
Januari-Maret 2024 → Januari sampai Maret dua ribu dua puluh empat
Senin-Jumat → Senin sampai Jumat
halaman 5-7 → halaman lima sampai tujuh
skor 2-1 → skor dua satu
menang 3-0 atas Persija → menang tiga nol atas Persija
imbang 1-1 → imbang satu satu
kalah 0-4 → kalah nol empat
21-15, 21-18 → dua puluh satu lima belas, dua puluh satu delapan belas
20-18 pada gim kedua → dua puluh, delapan belas pada gim kedua
formasi 4-3-3 → formasi empat tiga tiga
aturan 20-20-20 → aturan dua puluh dua puluh dua puluh
musim 2016-17 → musim dua ribu enam belas sampai dua ribu tujuh belas
tahun ajaran 2023/2024 → tahun ajaran dua ribu dua puluh tiga, dua ribu dua puluh empat
musim 2017/18 → musim dua ribu tujuh belas, dua ribu delapan belas
50-50 → lima puluh, lima puluh
# dates
Kamis (12/10/2023) → Kamis, dua belas Oktober dua ribu dua puluh tiga
Kamis (12/10) → Kamis, dua belas Oktober
Senin, 27/3 → Senin, dua puluh tujuh Maret
tanggal 1/6 → tanggal satu Juni
12/10/2023 → dua belas Oktober dua ribu dua puluh tiga
12-10-2023 → dua belas Oktober dua ribu dua puluh tiga
12.10.2023 → dua belas Oktober dua ribu dua puluh tiga
2023-10-12 → dua belas Oktober dua ribu dua puluh tiga
5/1/24 → lima Januari dua ribu dua puluh empat
01/02/2024 → satu Februari dua ribu dua puluh empat
12 Oktober 2023 → dua belas Oktober dua ribu dua puluh tiga
05 Oktober 2023 → lima Oktober dua ribu dua puluh tiga
12 Okt 2023 → dua belas Oktober dua ribu dua puluh tiga
17 Agt. 1945 → tujuh belas Agustus seribu sembilan ratus empat puluh lima
1 Jan 2024 → satu Januari dua ribu dua puluh empat
Okt 2023 → Oktober dua ribu dua puluh tiga
Sabtu-Minggu (14-15/10/2023) → Sabtu sampai Minggu, empat belas sampai lima belas Oktober dua ribu dua puluh tiga
Jumat (13/10) malam → Jumat, tiga belas Oktober, malam
17 Agustus 1945 → tujuh belas Agustus seribu sembilan ratus empat puluh lima
tahun 1945 → tahun seribu sembilan ratus empat puluh lima
pada 2023 → pada dua ribu dua puluh tiga
28 Oktober 1928 → dua puluh delapan Oktober seribu sembilan ratus dua puluh delapan
# clock
10.30 WIB → sepuluh lewat tiga puluh menit Waktu Indonesia Barat
pukul 10.30 WIB → pukul sepuluh lewat tiga puluh menit Waktu Indonesia Barat
pukul 10.00 WIB → pukul sepuluh Waktu Indonesia Barat
pukul 19.05 Wita → pukul sembilan belas lewat lima menit Waktu Indonesia Tengah
pukul 06.00 WIT → pukul enam Waktu Indonesia Timur
Pukul 08.00-10.00 WITA → Pukul delapan sampai sepuluh Waktu Indonesia Tengah
08.00–16.30 WIB → delapan sampai enam belas lewat tiga puluh menit Waktu Indonesia Barat
19.30 → sembilan belas lewat tiga puluh menit
pukul 00.15 → pukul nol lewat lima belas menit
jam 7.45 pagi → jam tujuh lewat empat puluh lima menit pagi
15:30 → lima belas lewat tiga puluh menit
10:30 WIB → sepuluh lewat tiga puluh menit Waktu Indonesia Barat
1:30.224 → satu menit tiga puluh koma dua dua empat detik
pukul 07.15.30 → pukul tujuh lewat lima belas menit tiga puluh detik
19 WIB → sembilan belas Waktu Indonesia Barat
59.229s → lima puluh sembilan koma dua dua sembilan detik
# money
Rp9,2 miliar → sembilan koma dua miliar rupiah
Rp 9,2 Miliar → sembilan koma dua miliar rupiah
Rp1,2-1,5 triliun → satu koma dua sampai satu koma lima triliun rupiah
Rp100 juta-Rp200 juta → seratus juta sampai dua ratus juta rupiah
Rp 500 ribu-1 juta → lima ratus ribu sampai satu juta rupiah
Rp150.000 → seratus lima puluh ribu rupiah
Rp 150.000/kg → seratus lima puluh ribu rupiah per kilogram
Rp5.000,- → lima ribu rupiah
Rp1.000.000,00 → satu juta rupiah
Rp. 25.000 → dua puluh lima ribu rupiah
IDR 25.000 → dua puluh lima ribu rupiah
Rp5 M → lima miliar rupiah
Rp 2 T → dua triliun rupiah
Rp50 rb → lima puluh ribu rupiah
Rp10 jt → sepuluh juta rupiah
Rp 1 Jutaan → satu jutaan rupiah
Rp 0 → nol rupiah
Rp 150,000 → seratus lima puluh ribu rupiah
Rp5 juta/bulan → lima juta rupiah per bulan
Rp 15.750 per dolar AS → lima belas ribu tujuh ratus lima puluh rupiah per dolar Amerika Serikat
US$3,5 juta → tiga koma lima juta dolar Amerika Serikat
US$ 1,500 → seribu lima ratus dolar Amerika Serikat
US$1.25 → satu koma dua lima dolar Amerika Serikat
USD 10 juta → sepuluh juta dolar Amerika Serikat
100 USD → seratus dolar Amerika Serikat
$20 → dua puluh dolar
S$ 10 → sepuluh dolar Singapura
SGD 1.200 → seribu dua ratus dolar Singapura
RM25 → dua puluh lima ringgit
RM 1,5 juta → satu koma lima juta ringgit
€50 → lima puluh euro
€1,2 miliar → satu koma dua miliar euro
£5 → lima pound sterling
¥1.000 → seribu yen
A$2 juta → dua juta dolar Australia
HK$ 300 → tiga ratus dolar Hong Kong
₩1 juta → satu juta won
148.500 dolar AS → seratus empat puluh delapan ribu lima ratus dolar Amerika Serikat
-Rp5 miliar → minus lima miliar rupiah
CNY 7,1 → tujuh koma satu yuan
# percent and units
70% → tujuh puluh persen
1,30% → satu koma tiga nol persen
5-10% → lima sampai sepuluh persen
5%-10% → lima sampai sepuluh persen
0,01 persen → nol koma nol satu persen
25 bps → dua puluh lima basis poin
2 ‰ → dua permil
5 km → lima kilometer
5 km/jam → lima kilometer per jam
60-80 km/jam → enam puluh sampai delapan puluh kilometer per jam
10 m → sepuluh meter
12 m² → dua belas meter persegi
12 m2 → dua belas meter persegi
3 m³ → tiga meter kubik
100 km² → seratus kilometer persegi
2 ha → dua hektare
25°C → dua puluh lima derajat Celsius
-5°C → minus lima derajat Celsius
36,5 °C → tiga puluh enam koma lima derajat Celsius
98°F → sembilan puluh delapan derajat Fahrenheit
45° → empat puluh lima derajat
3 kg → tiga kilogram
500 gr → lima ratus gram
5 kg-10 kg → lima sampai sepuluh kilogram
250 mg → dua ratus lima puluh miligram
20 ml → dua puluh mililiter
2 liter/detik → dua liter per detik
40 orang/km² → empat puluh orang per kilometer persegi
450 VA → empat ratus lima puluh volt ampere
1.300 W → seribu tiga ratus watt
3 kWh → tiga kilowatt jam
500 MW → lima ratus megawatt
220 V → dua ratus dua puluh volt
100 Mbps → seratus megabit per detik
1,5 GHz → satu koma lima gigahertz
900 MHz → sembilan ratus megahertz
5.000 mAh → lima ribu miliampere jam
8 GB → delapan gigabita
512 MB → lima ratus dua belas megabita
48 MP → empat puluh delapan megapiksel
300 kkal → tiga ratus kilokalori
85 dB → delapan puluh lima desibel
1.013 hPa → seribu tiga belas hektopascal
150 cc → seratus lima puluh ce ce
120/80 mmHg → seratus dua puluh per delapan puluh milimeter raksa
1.200 mdpl → seribu dua ratus meter di atas permukaan laut
12 µg/m³ → dua belas mikrogram per meter kubik
M 5,6 → magnitudo lima koma enam
gempa M5,6 → gempa magnitudo lima koma enam
3x4 meter → tiga kali empat meter
2x → dua kali
2 x 45 menit → dua kali empat puluh lima menit
rasio 1:3 → rasio satu banding tiga
skala 1:50.000 → skala satu banding lima puluh ribu
7.200 rpm → tujuh ribu dua ratus putaran per menit
30 org → tiga puluh orang
# phone, plates, codes
0812-3456-7890 → nol delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol
0812 3456 7890 → nol delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol
081234567890 → nol delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol
(021) 5551234 → nol dua satu, lima lima lima satu dua tiga empat
021-5551234 → nol dua satu, lima lima lima satu dua tiga empat
+62 812-3456-7890 → plus enam dua, delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol
call center 1500-888 → call center satu lima nol nol, delapan delapan delapan
hotline 119 → hotline satu satu sembilan
kode pos 10110 → kode pos satu nol satu satu nol
3171234567890001 → tiga satu tujuh satu, dua tiga empat lima, enam tujuh delapan sembilan, nol nol nol satu
B 1234 XYZ → be satu dua tiga empat eks ye zet
AB 12 CD → a be dua belas ce de
DK 7 A → de ka tujuh a
Covid-19 → Covid sembilan belas
COVID-19 → Covid sembilan belas
G20 → ge dua puluh
G-20 → ge dua puluh
5G → lima ge
4K → empat ka
3D → tiga de
U-23 → u dua puluh tiga
F-16 → ef enam belas
Su-35 → Su tiga puluh lima
A320 → a tiga ratus dua puluh
BP2MI → be pe dua em i
P3K → pe tiga ka
H-1 → ha min satu
H+2 → ha plus dua
H-7 Lebaran → ha min tujuh Lebaran
GSX-R150 → ge es eks er seratus lima puluh
RT 03/RW 05 → er te nol tiga er we nol lima
RT 03/05 → er te nol tiga er we nol lima
S-1 → es satu
# law
UU No. 5 Tahun 2014 → Undang-Undang Nomor lima Tahun dua ribu empat belas
UU No 5/2014 → Undang-Undang Nomor lima Tahun dua ribu empat belas
UU 5/2014 → Undang-Undang Nomor lima Tahun dua ribu empat belas
UU Nomor 20 Tahun 2023 tentang ASN → Undang-Undang Nomor dua puluh Tahun dua ribu dua puluh tiga tentang a es en
PP Nomor 94 Tahun 2021 → Peraturan Pemerintah Nomor sembilan puluh empat Tahun dua ribu dua puluh satu
PP 94/2021 → Peraturan Pemerintah Nomor sembilan puluh empat Tahun dua ribu dua puluh satu
Perpres No. 12/2021 → Perpres Nomor dua belas Tahun dua ribu dua puluh satu
Perppu 1/2017 → Perppu Nomor satu Tahun dua ribu tujuh belas
Permen No. 3 Tahun 2020 → Permen Nomor tiga Tahun dua ribu dua puluh
Pasal 27 ayat (1) → Pasal dua puluh tujuh ayat satu
Pasal 2 ayat (1) dan (2) → Pasal dua ayat satu dan dua
Pasal 28D UUD 1945 → Pasal dua puluh delapan de Undang-Undang Dasar seribu sembilan ratus empat puluh lima
Pasal 5 huruf (a) → Pasal lima huruf a
Pasal 3 jo. Pasal 18 → Pasal tiga juncto Pasal delapan belas
Nomor 90/PUU-XXI/2023 → Nomor sembilan puluh garis miring pe u u dua puluh satu garis miring dua ribu dua puluh tiga
RUU Penyiaran → Rancangan Undang-Undang Penyiaran
Undang-Undang (UU) ASN → Undang-Undang a es en
KUHP → ka u ha pe
KUHAP → Kuhap
# roman numerals
Perang Dunia II → Perang Dunia Kedua
abad XX → abad kedua puluh
Sultan Hamengku Buwono X → Sultan Hamengku Buwono Kesepuluh
Paus Yohanes Paulus II → Paus Yohanes Paulus Kedua
Ratu Elizabeth II → Ratu Elizabeth Kedua
Raja Charles III → Raja Charles Ketiga
Bab IV → Bab empat
kelas XII → kelas dua belas
Komisi III DPR → Komisi tiga de pe er
Eselon II → Eselon dua
kuartal III 2023 → kuartal ketiga dua ribu dua puluh tiga
semester I → semester pertama
PON XX → Pon Kedua puluh
Kodam IV → Kodam empat
Liga II → Liga dua
Bab L → Bab el
# abbreviations
Pj Gubernur → Penjabat Gubernur
Pj. Gubernur → Penjabat Gubernur
Plt Bupati → Pelaksana Tugas Bupati
Plh. Sekda → Pelaksana Harian Sekda
Penjabat (Pj) Gubernur → Penjabat Gubernur
Jl. Sudirman No. 5 → Jalan Sudirman Nomor lima
Jl Merdeka → Jalan Merdeka
Jl. H.R. Rasuna Said → Jalan ha er Rasuna Said
Gg. Mawar → Gang Mawar
Kab. Bogor → Kabupaten Bogor
Kec. Menteng → Kecamatan Menteng
dr. Tirta → dokter Tirta
Dr. Sari → Doktor Sari
drg. Sari → dokter gigi Sari
Prof. Dr. H. Ahmad Yani, S.H., M.H. → Profesor Doktor Haji Ahmad Yani, Sarjana Hukum, Magister Hukum.
H. Ahmad, S.H., M.M., mengatakan → Haji Ahmad, Sarjana Hukum, Magister Manajemen, mengatakan
Hj. Siti → Hajah Siti
KH Ahmad → Kiai Haji Ahmad
K.H. Ahmad Dahlan → Kiai Haji Ahmad Dahlan
Ir. Soekarno → Insinyur Soekarno
Drs. Budi, M.Si → Doktorandus Budi, Magister Sains
Budi Santoso, S.H. mengatakan → Budi Santoso, Sarjana Hukum mengatakan
M. Ali → em Ali
B.J. Habibie → be je Habibie
W.R. Supratman → we er Supratman
Moh. Hatta → Mohammad Hatta
PT Bank Sentosa Tbk → pe te Bank Sentosa Terbuka
PT Sentosa Tbk. Saham naik → pe te Sentosa Terbuka. Saham naik
CV Maju → ce ve Maju
Budi dkk. → Budi dan kawan-kawan.
dan lain sebagainya, dll. → dan lain sebagainya, dan lain-lain.
apel, jeruk, dll. Harga naik → apel, jeruk, dan lain-lain. Harga naik
s.d. Jumat → sampai dengan Jumat
s/d Jumat → sampai dengan Jumat
a.n. Budi → atas nama Budi
u.p. Sekretaris → untuk perhatian Sekretaris
tsb → tersebut
yg → yang
dgn → dengan
tgl 5 Mei → tanggal lima Mei
Yth. Bapak → yang terhormat Bapak
No. 7 → Nomor tujuh
hlm. 12 → halaman dua belas
A vs B → a lawan be
alm. Budi → almarhum Budi
vitamin C. Selain itu → vitamin ce. Selain itu
Serie A. Skuat → Serie a. Skuat
# acronyms
ASN → a es en
BPSDM → be pe es de em
DKI → de ka i
DKI Jakarta → de ka i Jakarta
BPKD DKI Jakarta → be pe ka de de ka i Jakarta
KPK → ka pe ka
DPR RI → de pe er er i
TNI/Polri → te en i Polri
BIN, BAIS, dan BSSN → Bin, Bais, dan be es es en
Polri → Polri
Pemilu → Pemilu
Bawaslu → Bawaslu
ASEAN → Asean
NATO → Nato
UNESCO → Unesco
FIFA → Fifa
BUMN → be u em en
BUMDes → Bumdes
UMKM → u em ka em
APBN → a pe be en
KTP → ka te pe
e-KTP → e ka te pe
BPJS → be pe je es
BMKG → be em ka ge
PSSI → pe es es i
UGM → u ge em
AS → Amerika Serikat
AS Roma → a es Roma
Pasal 3 KUHP dan Bab II → Pasal tiga ka u ha pe dan Bab dua
D.I. Panjaitan → de i Panjaitan
DI Yogyakarta → Daerah Istimewa Yogyakarta
PBB → pe be be
CCTV → si si ti vi
AI → e ai
WHO → we ha o
BRIN → Brin
BAKTI → Bakti
PDI-P → pe de i pe
PDIP → pe de i pe
KemenPAN-RB → Kemenpan er be
Allah SWT → Allah subhanahu wa taala
MoU → em o u
HARGA BERAS NAIK DI JAKARTA, KPK BERGERAK → Harga Beras Naik Di Jakarta, ka pe ka Bergerak
Nomor 1 DI DEKADE INI, kata dia → Nomor satu Di Dekade Ini, kata dia
Vitamin C → Vitamin ce
Generasi Z → Generasi zet
# addresses and signs
suara.com → suara titik com
Suara.com - Seorang → Suara titik com, Seorang
KOMPAS.com → Kompas titik com
www.bpkd.jakarta.go.id → be pe ka de titik jakarta titik go titik i de
https://example.com/berita/15 → example titik com garis miring berita garis miring lima belas
redaksi@suara.com → redaksi et suara titik com
@namaakun → et namaakun
@user_123 → et user garis bawah seratus dua puluh tiga
#TagarKita → tagar Tagar Kita
#2019GantiPresiden → tagar dua ribu sembilan belas Ganti Presiden
#1 → nomor satu
dan/atau → dan atau
siswa/siswi → siswa siswi
A & B → a dan be
5 + 3 → lima plus tiga
2 = 2 → dua sama dengan dua
< 5 tahun → kurang dari lima tahun
> 17 tahun → lebih dari tujuh belas tahun
± 10 km → kira-kira sepuluh kilometer
😀 Halo → emoji wajah gembira, Halo
Halo 👋🏽 → Halo, emoji tangan melambai
"Ayo," katanya. → Ayo, katanya.
“Ayo,” katanya → Ayo, katanya
(BPSDM) bernama → be pe es de em, bernama
Ia datang – lalu pergi → Ia datang, lalu pergi
Ia datang—lalu pergi → Ia datang, lalu pergi
Tunggu... → Tunggu.
Apa?! Tidak → Apa?! Tidak
Mbappé → Mbappe
Erdoğan → Erdogan
Al-Qur’an → Al-Qur'an
Ma'ruf → Ma'ruf
hati-hati → hati-hati
Nabi Muhammad ﷺ → Nabi Muhammad sallallahu alaihi wasallam
sinar α → sinar alfa
٢٣ orang → dua puluh tiga orang
① → satu
H₂O → ha dua o
E=mc² → e sama dengan em ce pangkat dua
keynote speech dan live streaming → keynote speech dan live streaming
Ya [tertawa] → Ya, tertawa
*penting* → penting
satu baris → satu baris
2 kata → dua kata
# news as it is written: set down before the rules were looked at, and what was found wrong with them
Kurs rupiah Rp16.235/US$. → Kurs rupiah enam belas ribu dua ratus tiga puluh lima rupiah per dolar Amerika Serikat.
Laba bersih turun 12,5% yoy. → Laba bersih turun dua belas koma lima persen secara tahunan.
Gempa bermagnitudo 7,1 di kedalaman 10 km. → Gempa bermagnitudo tujuh koma satu di kedalaman sepuluh kilometer.
Boeing 737-800 milik Sriwijaya Air. → Boeing tujuh tiga tujuh, delapan ratus milik Sriwijaya Air.
Pesawat Airbus A320 tergelincir. → Pesawat Airbus a tiga dua nol tergelincir.
Penerbangan QZ8501 hilang kontak. → Penerbangan ki zet delapan lima nol satu hilang kontak.
KRI Nanggala-402 tenggelam. → ka er i Nanggala empat ratus dua tenggelam.
Persib menang 3-1 (2-0). → Persib menang tiga satu, dua nol.
Timnas U-23 lolos ke final. → Timnas u dua puluh tiga lolos ke final.
Piala Dunia U-17 2023 → Piala Dunia u tujuh belas, dua ribu dua puluh tiga
HUT ke-79 RI → Hari Ulang Tahun ketujuh puluh sembilan er i
KTT G20 di Bali → ka te te ge dua puluh di Bali
UU No 11/2020 tentang Cipta Kerja → Undang-Undang Nomor sebelas Tahun dua ribu dua puluh tentang Cipta Kerja
Pasal 5 ayat (2) huruf b → Pasal lima ayat dua huruf be
Perppu No. 2/2022 → Perppu Nomor dua Tahun dua ribu dua puluh dua
Pasal 340 jo Pasal 55 KUHP → Pasal tiga ratus empat puluh juncto Pasal lima puluh lima ka u ha pe
Senin (16/10/2023) → Senin, enam belas Oktober dua ribu dua puluh tiga
Selasa (3/1) → Selasa, tiga Januari
Jumat, 1 April–3 Mei 2024 → Jumat, satu April sampai tiga Mei dua ribu dua puluh empat
tol Jakarta–Bandung → tol Jakarta-Bandung
musim dingin 1945/1946 → musim dingin seribu sembilan ratus empat puluh lima, seribu sembilan ratus empat puluh enam
Dr. H. Ahmad Fauzi, S.H., M.H. → Doktor Haji Ahmad Fauzi, Sarjana Hukum, Magister Hukum.
Prof. Dr. Siti Aminah, M.Sc., Ph.D. → Profesor Doktor Siti Aminah, em es ce, pe ha de.
dr. Budi Santoso, Sp.OG → dokter Budi Santoso, Spesialis Obstetri dan Ginekologi
Rina Wati, S.Kom., M.M. → Rina Wati, Sarjana Komputer, Magister Manajemen.
Drs. Sukarno, M.Si. → Doktorandus Sukarno, Magister Sains.
Ir. Joko Widodo → Insinyur Joko Widodo
Letjen TNI (Purn.) Sutiyoso → Letnan Jenderal te en i purnawirawan Sutiyoso
Brigjen Pol. Hendra Kurniawan → Brigadir Jenderal Polisi Hendra Kurniawan
Kombes Pol. Yusri Yunus → Komisaris Besar Polisi Yusri Yunus
AKBP Arif Rachman → a ka be pe Arif Rachman
Irjen Pol Ferdy Sambo → Inspektur Jenderal Polisi Ferdy Sambo
Bharada E → Bharada e
Yth. Bpk. Gubernur → yang terhormat Bapak Gubernur
Sdr. Andi, d.a. Jl. Merdeka No. 5 → Saudara Andi, dengan alamat Jalan Merdeka Nomor lima
Jln. Sudirman Gg. Kelinci II No. 3B → Jalan Sudirman Gang Kelinci dua Nomor tiga be
RT 03 RW 05 Kel. Menteng, Kec. Menteng → er te nol tiga er we nol lima Kelurahan Menteng, Kecamatan Menteng
Kab. Bogor, Prov. Jawa Barat → Kabupaten Bogor, Provinsi Jawa Barat
Ds. Sukamaju → Desa Sukamaju
PT. Semen Indonesia (Persero) Tbk. → pe te Semen Indonesia, Persero, Terbuka.
CV Maju Jaya → ce ve Maju Jaya
No. HP 0812-3456-7890 → Nomor ha pe nol delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol
Telp. (021) 345-6789 → Telepon nol dua satu, tiga empat lima, enam tujuh delapan sembilan
tel. 021-5551234 → telepon nol dua satu, lima lima lima satu dua tiga empat
+62 812 3456 7890 → plus enam dua, delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol
hubungi 110 atau 1500-567 → hubungi satu satu nol atau satu lima nol nol, lima enam tujuh
mobil B 1234 XYZ → mobil be satu dua tiga empat eks ye zet
sekitar tahun 500 SM → sekitar tahun lima ratus sebelum Masehi
1 Syawal 1445 H → satu Syawal seribu empat ratus empat puluh lima Hijriah
abad ke-7 M → abad ketujuh Masehi
abad XVIII → abad kedelapan belas
gempa 6,2 SR → gempa enam koma dua skala Richter
rugi Rp -5 miliar → rugi minus lima miliar rupiah
rugi -Rp2,3 triliun → rugi minus dua koma tiga triliun rupiah
Grace XII → Grace dua belas
Sri Sultan Hamengku Buwono X → Sri Sultan Hamengku Buwono Kesepuluh
Rp300 ribuan → tiga ratus ribuan rupiah
Rp 2-3 juta/bulan → dua sampai tiga juta rupiah per bulan
US$ 1.250,75 per ons → seribu dua ratus lima puluh koma tujuh lima dolar Amerika Serikat per ons
USD 75 juta → tujuh puluh lima juta dolar Amerika Serikat
Rp 10 M → sepuluh miliar rupiah
Rp500rb → lima ratus ribu rupiah
Rp 25 jt → dua puluh lima juta rupiah
IDR 5 miliar → lima miliar rupiah
SAR 2.500 → dua ribu lima ratus riyal
suhu 38,5 °C → suhu tiga puluh delapan koma lima derajat Celsius
suhu -2°C → suhu minus dua derajat Celsius
luas 120 m2 → luas seratus dua puluh meter persegi
luas 45,5 ha → luas empat puluh lima koma lima hektare
debit 5 m3/detik → debit lima meter kubik per detik
kecepatan 120 km/jam → kecepatan seratus dua puluh kilometer per jam
daya 450 VA → daya empat ratus lima puluh volt ampere
PLTU 2 x 1.000 MW → pe el te u dua kali seribu megawatt
motor 150 cc → motor seratus lima puluh ce ce
RAM 8 GB dan memori 256 GB → Ram delapan gigabita dan memori dua ratus lima puluh enam gigabita
kamera 50 MP → kamera lima puluh megapiksel
jaringan 5G → jaringan lima ge
baterai 5.000 mAh → baterai lima ribu miliampere jam
harga Rp 9,9 juta/unit → harga sembilan koma sembilan juta rupiah per unit
naik 25 bps → naik dua puluh lima basis poin
suara 58,6 persen : 41,4 persen → suara lima puluh delapan koma enam persen: empat puluh satu koma empat persen
2/3 anggota DPR → dua pertiga anggota de pe er
1/2 gelas → setengah gelas
1½ jam → satu setengah jam
lomba lari 10K → lomba lari sepuluh ka
pukul 07.00-09.30 WITA → pukul tujuh sampai sembilan lewat tiga puluh menit Waktu Indonesia Tengah
pukul 00.05 WIT → pukul nol lewat lima menit Waktu Indonesia Timur
jam 19:30 → jam sembilan belas lewat tiga puluh menit
2 jam 15 menit 30 detik → dua jam lima belas menit tiga puluh detik
waktu 1:42,567 → waktu satu menit empat puluh dua koma lima enam tujuh detik
usia 17-25 tahun → usia tujuh belas sampai dua puluh lima tahun
Komisi III DPR RI → Komisi tiga de pe er er i
info@kemkes.go.id → info et kemkes titik go titik i de
@jokowi dan #IndonesiaMaju → et jokowi dan tagar Indonesia Maju
a.n. Dewi Lestari → atas nama Dewi Lestari
hlm. 25 → halaman dua puluh lima
s.d. 31 Desember 2024 → sampai dengan tiga puluh satu Desember dua ribu dua puluh empat
Allah SWT dan Nabi Muhammad SAW → Allah subhanahu wa taala dan Nabi Muhammad sallallahu alaihi wasallam
KH. Ma'ruf Amin → Kiai Haji Ma'ruf Amin
KKB menembak 2 prajurit TNI AD. → ka ka be menembak dua prajurit te en i a de.
SK Menpan-RB No. 12/2022 → es ka Menpan er be Nomor dua belas Tahun dua ribu dua puluh dua
iPhone 15 Pro Max → iPhone lima belas Pro Max
BBM jenis Pertalite RON 90 → be be em jenis Pertalite er o en sembilan puluh
peringkat #1 dunia → peringkat nomor satu dunia
tgl. 17-08-1945 → tanggal tujuh belas Agustus seribu sembilan ratus empat puluh lima
rute Jakarta-Surabaya PP → rute Jakarta-Surabaya pe pe
tanaman Oryza sativa L. → tanaman Oryza sativa el.
tahun 80-an → tahun delapan puluhan
era 1990-an → era seribu sembilan ratus sembilan puluhan
ratusan ribu s/d jutaan → ratusan ribu sampai dengan jutaan
dollar AS melemah ke ¥150,2 → dollar Amerika Serikat melemah ke seratus lima puluh koma dua yen
Gedung Blok A-12 Lt. 3 → Gedung Blok a dua belas Lantai tiga
Polri, MA, dan DPR → Polri, em a, dan de pe er
Menurut S.H. Mintardja → Menurut es ha Mintardja
Jaksa Agung S.T. Burhanuddin → Jaksa Agung es te Burhanuddin
Budi, SE, MM, hadir → Budi, Sarjana Ekonomi, Magister Manajemen, hadir
Budi SH, MM mengatakan → Budi, Sarjana Hukum, Magister Manajemen mengatakan
gelar S.H. dari UI → gelar Sarjana Hukum dari u i
meraih M.Sc. di Oxford → meraih em es ce di Oxford
dr. Ani, Sp.A(K), hadir → dokter Ani, Spesialis Anak Konsultan, hadir
Andi, A.Md.Kep., hadir → Andi, Ahli Madya Keperawatan, hadir
Dr. h.c. Budi → Doktor Honoris Causa Budi
Dr. (H.C.) Budi → Doktor Honoris Causa Budi
Komjen Pol. (Purn.) Oegroseno → Komisaris Jenderal Polisi purnawirawan Oegroseno
Laksda TNI Rudi → Laksamana Muda te en i Rudi
yth. Ibu Sari → yang terhormat Ibu Sari
an. Budi → atas nama Budi
Sdr. Ani → Saudara Ani
Prov. Jambi → Provinsi Jambi
Ds. Sukamaju → Desa Sukamaju
Gg. II → Gang dua
PT. Semen Gresik → pe te Semen Gresik
abad XV M → abad kelima belas Masehi
tahun 1445 H/2024 M → tahun seribu empat ratus empat puluh lima Hijriah, dua ribu dua puluh empat Masehi
Rp-5 miliar → minus lima miliar rupiah
Rp 500 Jutaan → lima ratus jutaan rupiah
@ Rp5.000 → masing-masing lima ribu rupiah
harga dalam € → harga dalam euro
Rp100.000/US$ → seratus ribu rupiah per dolar Amerika Serikat
rusun/rumah → rusun rumah
3 tablet/hari → tiga tablet per hari
kg/tahun → kilogram per tahun
45.9 persen → empat puluh lima koma sembilan persen
6.17 Lintang Selatan → enam koma satu tujuh Lintang Selatan
Bima mengalahkan Juventus 1-3 Barcelona → Bima mengalahkan Juventus satu tiga Barcelona
Menurut Pasal 1-3 Undang-Undang → Menurut Pasal satu sampai tiga Undang-Undang
18 Agustus-2 September → delapan belas Agustus sampai dua September
menit 45+2' → menit empat puluh lima plus dua
(Alfian 76') → Alfian menit tujuh puluh enam
layar 5" HD → layar lima inci ha de
"tahun 2017" kata → tahun dua ribu tujuh belas kata
UU 35/14 → Undang-Undang Nomor tiga puluh lima Tahun dua ribu empat belas
Honda RCV123V → Honda er ce ve seratus dua puluh tiga ve
JT610 → je te enam satu nol
PJTKInya → pe je te ka i-nya
BCALife → be ce a Life
musik R&B → musik ar en bi
20 s.d 24 jam → dua puluh sampai dengan dua puluh empat jam
Путин tiba → Putin tiba
Xi Jinping (习近平) → Xi Jinping, Xi Jin Ping
Μητσοτάκης → Mitsotakis
서울 → Seoul
kata الله itu → kata tulisan Arab itu
नमस्ते → tulisan Dewanagari
✅ Selesai → emoji tanda centang putih tebal, Selesai
🔥🔥🔥 → emoji api
Rini 🇮🇩 → Rini, emoji bendera indonesia
Harga gabah kering panen Rp6.500 per kg. → Harga gabah kering panen enam ribu lima ratus rupiah per kilogram.
Defisit 2,78% PDB → Defisit dua koma tujuh delapan persen pe de be
BI-Rate 5,75% → be i Rate lima koma tujuh lima persen
Suku bunga naik 0,25 poin persentase → Suku bunga naik nol koma dua lima poin persentase
Pilpres 2024 putaran I → Pilpres dua ribu dua puluh empat putaran satu
paslon nomor urut 02 → paslon nomor urut nol dua
Capres 01-03 → Capres nol satu sampai nol tiga
TPS 017 Kelurahan Gambir → te pe es nol satu tujuh Kelurahan Gambir
Gempa M5.1 guncang Bengkulu → Gempa magnitudo lima koma satu guncang Bengkulu
Ketinggian 3.676 mdpl → Ketinggian tiga ribu enam ratus tujuh puluh enam meter di atas permukaan laut
Curah hujan 100-150 mm/hari → Curah hujan seratus sampai seratus lima puluh milimeter per hari
Angin 15 knot → Angin lima belas knot
Kasus DBD naik 2x lipat → Kasus de be de naik dua kali lipat
Vaksin dosis ke-2 → Vaksin dosis kedua
usia 60+ tahun → usia enam puluh plus tahun
anak usia <5 tahun → anak usia kurang dari lima tahun
Jl. Gatot Subroto Kav. 36-38 → Jalan Gatot Subroto Kaveling tiga puluh enam sampai tiga puluh delapan
Tol Cipali KM 72+400 → Tol Cipali kilometer tujuh puluh dua plus empat ratus
KA 10B relasi Jakarta → ka a sepuluh be relasi Jakarta
Kolonel (Inf) Andi → Kolonel, Inf, Andi
Mayjen TNI (Mar) Budi → Mayor Jenderal te en i, Mar, Budi
Ny. Tien → Nyonya Tien
Tn. Andi → Tuan Andi
Ust. Abdul Somad, Lc., M.A. → Ustaz Abdul Somad, el ce, em a.
Gus Dur (1940–2009) → Gus Dur, seribu sembilan ratus empat puluh sampai dua ribu sembilan
QS Al-Baqarah: 183 → Surah Al-Baqarah: seratus delapan puluh tiga
HR. Bukhari → ha er. Bukhari
Rp50 ribu s.d. Rp75 ribu → lima puluh ribu rupiah sampai dengan tujuh puluh lima ribu rupiah
Rp1 M lebih → satu miliar rupiah lebih
Rp 2,5T → dua koma lima triliun rupiah
cicilan Rp750.000/bln → cicilan tujuh ratus lima puluh ribu rupiah per bulan
HP 6,7 inci 120Hz → ha pe enam koma tujuh inci seratus dua puluh hertz
layar AMOLED 2K → layar Amoled dua ka
Windows 11 → Windows sebelas
versi 2.3.1 → versi dua titik tiga titik satu
PS5 dan Xbox → pe es lima dan Xbox
mobil 1.500 cc → mobil seribu lima ratus ce ce
0-100 km/jam dalam 4,5 detik → nol sampai seratus kilometer per jam dalam empat koma lima detik
skor 21-18, 19-21, 21-15 → skor dua puluh satu delapan belas, sembilan belas dua puluh satu, dua puluh satu lima belas
menang 6-4, 7-6 (5) → menang enam empat, tujuh enam, lima
unggul agregat 4-3 → unggul agregat empat tiga
menit ke-90+3 → menit kesembilan puluh plus tiga
Grup C Kualifikasi Piala Dunia → Grup ce Kualifikasi Piala Dunia
Senin s.d. Jumat, 08.00 - 16.00 WIB → Senin sampai dengan Jumat, delapan sampai enam belas Waktu Indonesia Barat
Sabtu dini hari pukul 01.30 → Sabtu dini hari pukul satu lewat tiga puluh menit
HUT Kemerdekaan ke-80 → Hari Ulang Tahun Kemerdekaan kedelapan puluh
SMAN 1 Bandung → Sman satu Bandung
SDN Cipete 03 Pagi → es de en Cipete nol tiga Pagi
kelas XII IPA 3 → kelas dua belas i pe a tiga
IPK 3.85 → i pe ka tiga titik delapan lima
Permendikbud No. 30/2021 → Permendikbud Nomor tiga puluh Tahun dua ribu dua puluh satu
UU ITE Pasal 27A → Undang-Undang i te e Pasal dua puluh tujuh a
Keppres 10/2024 → Keppres Nomor sepuluh Tahun dua ribu dua puluh empat
50% + 1 → lima puluh persen plus satu
3 dari 5 responden → tiga dari lima responden
1:3 → satu banding tiga
192.168.1.1 → seratus sembilan puluh dua titik seratus enam puluh delapan titik satu titik satu
Pasal 1.2.3 → Pasal satu titik dua titik tiga
"""
PAIRS = [tuple(line.split(" → ")) for line in FORMS.strip().split("\n") if not line.startswith("# ")]
FRAGMENTS = [
    *"0123456789" * 3, *".,:-/ %()'\n$€+x°²½¼٣①",
    "Rp", "ke-", "kg", " juta", " WIB", " dan ", "pukul ", "Pasal ", "m", " sampai ", "A", "No. ", "USD", "-an", "Mei ",
    " menit",
]  # fmt: skip


def with_thousands(n):
    return f"{n:,}".replace(",", ".")


@pytest.mark.parametrize(("written", "said"), PAIRS, ids=[written for written, _ in PAIRS])
def test_written_form_is_said(written, said):
    assert speech.speakable(written) == said


def test_the_table_is_wide():
    assert len({written for written, _ in PAIRS}) >= MINIMUM


@pytest.mark.parametrize(("written", "said"), PAIRS, ids=[written for written, _ in PAIRS])
def test_what_was_said_is_said_the_same_again(written, said):
    assert speech.speakable(said) == said


@pytest.mark.parametrize(("written", "said"), PAIRS, ids=[written for written, _ in PAIRS])
def test_written_and_said_hold_the_same_numbers(written, said):
    assert speech.numbers(said) == speech.numbers(written)


SENTENCES = """
Kamis (12/10/2023) pukul 10.30 WIB, Pj Gubernur DKI menyerahkan Rp9,2 miliar.
→ Kamis, dua belas Oktober dua ribu dua puluh tiga, pukul sepuluh lewat tiga puluh menit Waktu Indonesia Barat,
  Penjabat Gubernur de ka i menyerahkan sembilan koma dua miliar rupiah.

"Kami siap," kata Rini (34) di Balai Kota, Senin (3/4).
→ Kami siap, kata Rini, tiga puluh empat, di Balai Kota, Senin, tiga April.

Badan Pengembangan Sumber Daya Manusia (BPSDM) melatih 1.250 ASN.
→ Badan Pengembangan Sumber Daya Manusia, be pe es de em, melatih seribu dua ratus lima puluh a es en.

Harga beras naik 5,2% menjadi Rp 15.300/kg. Bagaimana warga?
→ Harga beras naik lima koma dua persen menjadi lima belas ribu tiga ratus rupiah per kilogram. Bagaimana warga?

Persib menang 2-1 atas tamunya dalam 90 menit.
→ Persib menang dua satu atas tamunya dalam sembilan puluh menit.

Pasal 27 ayat (1) UU No. 11 Tahun 2008 masih berlaku, ujar Dr. H. Umar, S.H., M.H.
→ Pasal dua puluh tujuh ayat satu Undang-Undang Nomor sebelas Tahun dua ribu delapan masih berlaku, ujar Doktor Haji
  Umar, Sarjana Hukum, Magister Hukum.

Jalur itu sepanjang 12 km, lebar 3,5 m, kecepatan 40-60 km/jam.
→ Jalur itu sepanjang dua belas kilometer, lebar tiga koma lima meter, kecepatan empat puluh sampai enam puluh
  kilometer per jam.

Info: www.contoh.go.id atau 0812-3456-7890.
→ Info: contoh titik go titik i de atau nol delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol.

Ini edisi kelima belas. Tema kita netralitas ASN!
→ Ini edisi kelima belas. Tema kita netralitas a es en!
"""
SAID_SENTENCES = [tuple(" ".join(pair.split()).split(" → ")) for pair in SENTENCES.split("\n\n")]


@pytest.mark.parametrize(("written", "said"), SAID_SENTENCES, ids=[str(at) for at in range(len(SAID_SENTENCES))])
def test_a_sentence_is_said_as_a_reader_says_it(written, said):
    assert speech.speakable(written) == said


NUMBERS = {
    "9,2 miliar": "9200000000",
    "Rp9,2 miliar": "9200000000",
    "Rp9.200.000.000": "9200000000",
    "sembilan koma dua miliar rupiah": "9200000000",
    "kelima belas": "15",
    "ke-15": "15",
    "ke-XV": "15",
    "12/10/2023": "12 10 2023",
    "12 Oktober 2023": "12 10 2023",
    "dua belas Oktober dua ribu dua puluh tiga": "12 10 2023",
    "Oktober 2023": "10 2023",
    "pada Oktober lalu": "",
    "bulan Mei": "",
    "12-14 Oktober": "12 14 10",
    "seorang warga": "",
    "sebuah rumah": "",
    "satu-satunya": "",
    "salah satu warga": "",
    "salah satunya": "",
    "satu sama lain": "",
    "satu per satu": "",
    "tak satu pun": "",
    "keduanya": "",
    "dua": "2",
    "berdua": "2",
    "kedua pihak": "2",
    "ketiganya": "3",
    "satu orang": "1",
    "setengah": "0.5",
    "satu setengah jam": "1.5",
    "dua setengah juta": "2500000",
    "setengah juta": "500000",
    "tiga perempat": "0.75",
    "sepertiga": "1/3",
    "dua pertiga": "2/3",
    "puluhan orang": "",
    "ratusan orang": "",
    "ribuan orang": "",
    "satuan tugas": "",
    "perempat final": "",
    "simpang pertigaan": "",
    "usia dua puluhan": "20",
    "Rp 1 jutaan": "1000000",
    "pertama kali": "1",
    "Pertama, foto lama tak perlu dihapus.": "",
    "Tiga hal. Kedua, unggahan dipantau.": "3",
    "sepuluh sampai lima belas ribu orang": "10000 15000",
    "lima sampai tujuh hari": "5 7",
    "seribu seratus sebelas": "1111",
    "sejuta umat": "1000000",
    "minus lima derajat": "-5",
    "5 persen": "5",
    "5,0 persen": "5",
    "1,50%": "1.5",
    "0812-3456-7890": "081234567890",
    "skor 2-1": "2 1",
    "pada 2020 15 orang": "2020 15",
    "tiga, empat, lima": "3 4 5",
    "lima belas dua puluh": "15 20",
    "Kampung Duapuluh": "",
    "selusin telur": "12",
    "milik bersama": "",
}


@pytest.mark.parametrize("text", NUMBERS)
def test_numbers_of_a_text(text):
    assert speech.numbers(text) == tuple(NUMBERS[text].split())


def test_a_shows_own_pronunciations_come_first_and_stay():
    own = {"Mbappé": "Em-ba-pe", "XL": "eks el", "S.H.": "sarjana hukum", "ASN": "abdi negara", "C3": "ce 3", "": "x"}
    assert speech.speakable("Mbappé, XL 5G, ASN-nya", own) == "Em-ba-pe, eks el lima ge, abdi negara-nya"
    assert speech.speakable("XLS dan Budi, S.H.", own) == "eks el es dan Budi, sarjana hukum"
    assert speech.speakable("C3", own) == "ce tiga"
    assert speech.speakable("\U000f0000", own) == ""


def test_a_pronunciation_in_capitals_counts_in_capitals_only():
    own = {"muji": "mu ji", "AS": "a es", "Apple": "epel", "apple": "apel", " ": "x"}
    assert speech.speakable("MUJI, Muji, muji", own) == "mu ji, mu ji, mu ji"
    assert speech.speakable("AS, as, As", own) == "a es, as, As"
    assert speech.speakable("Apple dan apple", own) == "epel dan apel"


def test_what_colours_a_terminal_is_not_said():
    assert speech.speakable("\x1b[31mmerah\x1b[0m jaya\x1b]0;judul\x07, \x9b1mtebal\x1b") == "merah jaya, tebal"


def test_dates_and_letters_are_there_for_others():
    assert speech.date(2023, 10, 12) == "12 Oktober 2023"
    assert speech.spell("ASN") == "a es en"
    assert speech.cardinal(10**40) == "satu" + " nol" * 40
    assert speech.ordinal(15) == "kelima belas"


# --- whatever comes --------------------------------------------------------------------------------------------------

ANYTHING = st.text(alphabet=st.characters(), max_size=80)
PIECES = st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join)
FIGURES = st.lists(st.sampled_from([*"0123456789" * 3, *".,:- %()", "kg", " DAN ", " x "]), max_size=25).map("".join)
UNSAYABLE = re.compile(r"[\d\"\[\](){}<>|/\\@#$%^*_=+~]")


def quietly(examples):
    return settings(max_examples=examples, deadline=None, derandomize=True, database=None)


def check(text):
    said = speech.speakable(text)
    assert not any(map(str.isnumeric, said))
    assert not UNSAYABLE.search(said)
    assert said == said.strip()
    return said


@quietly(400)
@given(ANYTHING)
def test_any_text_is_said_without_figures_and_signs(text):
    check(text)
    speech.numbers(text)


@quietly(400)
@given(PIECES)
def test_text_of_figures_is_said_in_words_with_the_same_numbers(text):
    assert speech.numbers(check(text)) == speech.numbers(text)


@quietly(400)
@given(FIGURES)
def test_no_digit_is_lost(text):
    said = "".join(speech.numbers(text))
    assert sorted(re.sub("[^1-9]", "", said)) == sorted(re.sub("[^1-9]", "", text))


@quietly(300)
@given(st.integers(min_value=-(10**32), max_value=10**32))
def test_a_cardinal_is_heard_as_its_number(n):
    assert speech.numbers(speech.cardinal(n)) == (str(n),)


@quietly(200)
@given(st.integers(min_value=1, max_value=10**12))
def test_an_ordinal_is_heard_as_its_number(n):
    assert speech.numbers(f"x {speech.ordinal(n)} x") == (str(n),)


@quietly(200)
@given(st.integers(min_value=0, max_value=10**12))
def test_thousands_are_parted(n):
    assert speech.numbers(with_thousands(n)) == (str(n),)


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "...", "\x00\x07", "\ud800", "\u0650", "\ue000\U000f0000", "()[]", "—", "‏‎"]
)
def test_text_without_a_word_gives_at_most_a_full_stop(text):
    assert speech.speakable(text) in ("", ".")
    assert speech.numbers(text) == ()


@quietly(300)
@given(st.text(alphabet=st.characters(categories=("Lu", "Ll", "Lo")), min_size=1, max_size=12))
def test_no_word_of_any_script_vanishes(text):
    assert re.search("[A-Za-z]", check(text))


JUNK = {
    "long word": "a" * 5_000,
    "long capitals": "A" * 5_000,
    "digits": "1" * 100_000,
    "dashes": "-" * 100_000,
    "dots": "." * 100_000,
    "quotes": "'" * 100_000,
    "spaces": " " * 100_000,
    "brackets": "(" * 100_000,
    "dotted digits": "1." * 50_000,
    "dashed digits": "1-" * 50_000,
    "calls": ("0" + "1" * 60 + " ") * 1_600,
    "degrees": ", S.H." * 16_000,
    "scripts": "习近平 الله 😀 Путин " * 4_000,
    "mail": "a@" * 50_000,
    "roman": "XIV " * 25_000,
    "mixture": "".join(random.Random(5).choices("aA1 .,-/:()@#%$x×°Rpkm\n\"'", k=100_000)),
}


@pytest.mark.parametrize("name", JUNK)
def test_junk_takes_no_time(name):
    start = time.process_time()
    said = speech.speakable(JUNK[name])
    assert time.process_time() - start < 2, "100 kB take under a second on an idle core"
    assert not any(map(str.isnumeric, said))
