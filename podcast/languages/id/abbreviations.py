"""Abbreviations of Indonesian text and what is said for them: tables only."""

ANYWHERE = {
    "a.l.": "antara lain", "a.n.": "atas nama", "A.n.": "atas nama", "a.n": "atas nama", "a/n": "atas nama",
    "b.d.": "berdasarkan",
    "cq.": "casu quo", "c.q.": "casu quo", "d.a.": "dengan alamat", "d/a": "dengan alamat", "dgn.": "dengan",
    "dgn": "dengan", "dlm": "dalam", "dll": "dan lain-lain", "dll.": "dan lain-lain", "d.l.l.": "dan lain-lain",
    "dkk": "dan kawan-kawan", "dkk.": "dan kawan-kawan", "drpd": "daripada", "dsb": "dan sebagainya",
    "dsb.": "dan sebagainya", "dst": "dan seterusnya", "dst.": "dan seterusnya", "et al.": "dan kawan-kawan",
    "hlm.": "halaman", "jo.": "juncto", "jo": "juncto", "Jo.": "juncto", "Jo": "juncto", "kpd": "kepada",
    "krn": "karena",
    "mis.": "misalnya", "n.b.": "catatan", "o/": "oleh", "pd.": "pada", "plg.": "paling", "s.d.": "sampai dengan",
    "s.d": "sampai dengan",
    "s/d": "sampai dengan", "sd.": "sampai dengan", "sbb": "sebagai berikut", "sbb.": "sebagai berikut",
    "sdh": "sudah", "tgl": "tanggal", "tgl.": "tanggal", "thn": "tahun", "thn.": "tahun", "bln": "bulan",
    "bln.": "bulan", "tsb": "tersebut", "tsb.": "tersebut", "ttd": "tertanda", "ttd.": "tertanda", 
    "u.b.": "untuk beliau", "u.p.": "untuk perhatian", "utk": "untuk", "vs": "lawan", "vs.": "lawan",
    "VS": "lawan", "yad.": "yang akan datang", "y.a.d.": "yang akan datang", "ybs": "yang bersangkutan",
    "ybs.": "yang bersangkutan", "yg": "yang", "YTH": "yang terhormat", "Yth": "yang terhormat",
    "Yth.": "yang terhormat", "yth": "yang terhormat", "yth.": "yang terhormat", "y.l.": "yang lalu", "MoU": "em o u",
    "Pj": "Penjabat", "Pj.": "Penjabat", "Pjs": "Penjabat Sementara", "Pjs.": "Penjabat Sementara",
    "Plt": "Pelaksana Tugas", "Plt.": "Pelaksana Tugas", "Plh": "Pelaksana Harian", "Plh.": "Pelaksana Harian",
    "PJ": "Penjabat", "PLT": "Pelaksana Tugas", "Tbk": "Terbuka", "Tbk.": "Terbuka", "TBK": "Terbuka",
    "alm.": "almarhum", "Alm.": "Almarhum", "almh.": "almarhumah", "Almh.": "Almarhumah", "a.s.": "alaihissalam",
    "r.a.": "radiyallahu anhu", "KUHPerdata": "ka u ha perdata", "k.l.": "kurang lebih", "lk.": "kurang lebih",
    "l.k.": "kurang lebih", "Kab/Kota": "kabupaten kota", "kab/kota": "kabupaten kota", "tlp.": "telepon",
    "tel.": "telepon", "Tel.": "Telepon",
    "telp.": "telepon", "Telp.": "Telepon", "Tlp.": "Telepon", "Telp": "Telepon", "telp": "telepon",
    "w/": "dengan", "&": "dan", "KemenPAN-RB": "Kemenpan er be",
    "Kemenpan-RB": "Kemenpan er be", "MenPAN-RB": "Menpan er be", "Menpan-RB": "Menpan er be",
    "PDI-P": "pe de i pe", "PDI Perjuangan": "pe de i Perjuangan", "NKRI": "en ka er i", "e-KTP": "e ka te pe",
    "KTP-el": "ka te pe el", "Q&A": "tanya jawab", "R&D": "er en de", "R&B": "ar en bi",
    "yoy": "secara tahunan", "YoY": "secara tahunan", "qtq": "secara triwulanan", "QtQ": "secara triwulanan",
    "mtm": "secara bulanan", "MtM": "secara bulanan", "ytd": "sejak awal tahun", "YtD": "sejak awal tahun",
    "GO-JEK": "Gojek", "Go-Jek": "Gojek", "GO-FOOD": "Gofood", "GO-PAY": "Gopay", "GO-SEND": "Gosend",
    "GO-CAR": "Gocar", "GO-RIDE": "Goride", "GO-MART": "Gomart", "Purn.": "purnawirawan", "Rek.": "Rekening",
    "rek.": "rekening",
}  # fmt: skip
"""Said wherever they stand, in this very case."""

BEFORE_NAME = {
    "Jl": "Jalan", "Jln": "Jalan", "Jl.": "Jalan", "Jln.": "Jalan", "jl.": "jalan", "jln.": "jalan",
    "JL.": "Jalan", "Gg.": "Gang", "gg.": "gang", "Ds.": "Desa", "Dsn.": "Dusun", "Kp.": "Kampung",
    "Kab.": "Kabupaten", "Kec.": "Kecamatan", "Kel.": "Kelurahan", "Prov.": "Provinsi", "Komp.": "Kompleks",
    "Kab": "Kabupaten", "Kec": "Kecamatan", "Perum.": "Perumahan", "Gd.": "Gedung", "Lt.": "Lantai", "Lt": "Lantai",
    "dr.": "dokter", "dr": "dokter", "Dr.": "Doktor", "Dr": "Doktor", "DR.": "Doktor", "DR": "Doktor",
    "drg.": "dokter gigi",
    "drg": "dokter gigi", "drh.": "dokter hewan", "drh": "dokter hewan", "Drs.": "Doktorandus", "Drs": "Doktorandus",
    "Dra.": "Doktoranda", "Dra": "Doktoranda", "Prof.": "Profesor", "Prof": "Profesor", "Ir.": "Insinyur",
    "Ir": "Insinyur", "Hj.": "Hajah", "Hj": "Hajah", "K.H.": "Kiai Haji", "KH.": "Kiai Haji",
    "KH": "Kiai Haji", "Kh.": "Kiai Haji", "Ust.": "Ustaz", "Ustz.": "Ustazah", "Hb.": "Habib", "Tgk.": "Teungku",
    "Tn.": "Tuan", "Ny.": "Nyonya", "Sdr.": "Saudara", "Sdri.": "Saudari", "Bpk.": "Bapak", "Bpk": "Bapak",
    "Moh.": "Mohammad", "Moch.": "Mochammad", "Muh.": "Muhammad", "Mhd.": "Muhammad", "Abd.": "Abdul",
    "Apt.": "Apoteker", "apt.": "apoteker", "Pdt.": "Pendeta", "Rm.": "Romo", "Mgr.": "Monsinyur", "St.": "Santo",
    "Gub.": "Gubernur", "Wagub.": "Wagub", "Mr.": "Mister", "Mrs.": "Misis", "Ms.": "Mis", "Jr.": "Junior",
    "an.": "atas nama", "Kav.": "Kaveling", "QS": "Surah", "QS.": "Surah", "Q.S.": "Surah", "PT.": "PT", "CV.": "CV",
    "UD.": "UD", "PO.": "PO", "Yay.": "Yayasan",
}  # fmt: skip
"""Said only where a name with a capital follows."""

BEFORE_FIGURE = {
    "No.": "Nomor", "No": "Nomor", "no.": "nomor", "no": "nomor", "NO.": "Nomor", "Nomer": "Nomor",
    "PP": "Peraturan Pemerintah", "PMK": "Peraturan Menteri Keuangan", "PKPU": "Peraturan ka pe u",
    "Ps.": "Pasal", "ps.": "pasal", "Ps": "Pasal", "Psl.": "Pasal", "QS": "Surah", "QS.": "Surah", "Q.S.": "Surah",
    "Vol.": "Volume",
    "vol.": "volume", "Kav.": "Kaveling", "kav.": "kaveling", "Ep.": "Episode", "Eps.": "Episode", "ep.": "episode",
    "Lt.": "Lantai", "lt.": "lantai",
    "Lt": "Lantai", "KM": "kilometer", "Km": "kilometer", "km": "kilometer", "Km.": "kilometer", "Tgl": "Tanggal",
    "Tgl.": "Tanggal", "hal.": "halaman", "maks.": "maksimal", "max.": "maksimal", "min.": "minimal",
    "SR": "skala Richter",
    
}  # fmt: skip
"""Said only where a figure (or ``Nomor``) follows."""

ENDERS = frozenset("dll. dkk. dsb. dst. d.l.l. Tbk. tsb. ybs. sbb. a.s. r.a. y.a.d. yad.".split())
"""Abbreviations that often end a sentence, so that their full stop may be a real one."""

NOT_INITIALS = frozenset(
    "akreditasi blok gerbong golongan grup hepatitis huruf influenza jalur kategori kelas kelompok lampiran liga "
    "nilai opsi paket peringkat piala pintu plan poin pulau rute seri serie terminal tipe tribun vitamin zona".split()
)
"""Words before a single capital that is a label, whose full stop ends the sentence, not the initial of a name."""

OPENERS = frozenset(
    "Akan Apa Atas Bagi Bahkan Banyak Begitu Berikut Dalam Dan Dari Dengan Di Dia Hal Hanya Hingga Ia Ini Itu "
    "Jadi Jika Juga Kalau Kami Karena Kata Ke Kedua Kemudian Ketika Kini Kita Lalu Menurut Mereka Meski Namun "
    "Oleh Pada Padahal Para Pihak Saat Sampai Saya Sebab Sebagai Sebelum Sebelumnya Sedangkan Sehingga Sejak "
    "Sejauh Sejumlah Sekarang Selain Selama Sementara Seorang Seperti Serta Sesuai Setelah Setiap Skuat Sudah Tak "
    "Tapi Tentu Terkait Tetapi Tidak Untuk Usai Vaksin Walau Warga Yang".split()
)
"""Words that begin a sentence, so that a capital with a full stop before them is no initial."""
