"""Who makes, presents or hears a programme, and words that bid them, in Indonesian."""

import re

_MAKER = (
    r"(?:penyiar|pembawa acara|pemandu acara|pewara|narator|siniarwan|podcaster|pembaca (?:berita|naskah|teks)|"
    r"pengisi suara|(?:penulis|penyusun|pembuat|penggarap) (?:naskah|siniar|podcast|ringkasan|rangkuman|episode)|"
    r"asisten (?:ai|virtual|digital|suara)|chatbot|model bahasa|llm|ai|kecerdasan buatan|mesin peringkas|peringkas)"
)
_HEARER = r"(?:pendengar|pembaca|pemirsa)"
_SHOW = r"(?:siniar|podcast|episode|ringkasan|rangkuman|naskah|siaran|narasi|versi audio)"
_OWN_SHOW = r"(?:siniar|podcast|episode|ringkasan|rangkuman|naskah|narasi|versi (?:audio|siniar|podcast|suara))"
_TEXT = r"(?:teks|artikel|tulisan|halaman|naskah|dokumen|transkrip|ulasan|liputan|paragraf)"
_STORY = rf"(?:{_TEXT}|berita|kabar|cerita|laporan|kalimat|baris|kata-kata)"
_HANDLED = (
    r"(?:ringkas|rangkum|olah|proses|baca|bacakan|ubah|alih|dengar|dengarkan|siarkan|ceritakan|narasikan|suarakan|"
    r"terjemahkan|rekam|simak|sampaikan|sunting|tulis ulang|analisis|sajikan|bawakan)"
)
_HANDLING = (
    r"(?:meringkas|merangkum|mengolah|memproses|membaca|membacakan|mengubah|mengalihkan|mendengar|mendengarkan|"
    r"menyiarkan|menceritakan|menarasikan|menyuarakan|menerjemahkan|merekam|menyimak|menyampaikan|menganalisis|"
    r"menyajikan|membawakan|menulis ulang|memadatkan|mempersingkat|menyadur)"
)
_YOU = r"(?:kamu|anda|kalian|engkau|kau|saudara)"
_HAIL = (
    r"(?:hai|halo|hei|hey|wahai|yth|yang terhormat|yang budiman|perhatian|dengar(?:lah)?|selamat (?:pagi|siang|malam))"
)
_CALLED = r"(?:mbak|mas|pak|bu|kak|kakak|bung|rekan|sobat|kawan|sahabat|teman)"
_TELLING = (
    r"(?:(?:me|di)?(?:nyebut|sebut|nyatakan|nyampai|sampai|ngata|kata|muji|puji|nyanjung|sanjung|nutup|tutup|ngakhir|"
    r"akhir|"
    r"mbuka|buka|mulai|awal|ngawali|masuk|tambah|nambah|hilang|nghilang|lewat|lewati|melewat|hapus|nghapus|nyinggung|"
    r"singgung|nekan|tekan|nonjol|tonjol|ngulang|ulang|nggambar|gambar|ngajak|ajak|ngimbau|"
    r"rekomendasi|mpromosi|promosi|nertawa|tertawa|ngingat|ingat|mbahas|muat|ngangkat|ngucap|ucap)\w*|"
    r"(?:mem)?beri(?:kan)? (?:kata|pujian|ulasan|nilai|penilaian|bintang|salam|ucapan|pesan)|berterima kasih|"
    r"bersikap|berpihak|memuat|memulai|mengawali|menghilangkan|menghapus|membela)"
)
_MUST = (
    r"(?:(?:di)?wajib(?:kan)?|harus(?:lah)?|mesti|perlu|hendaknya|sebaiknya|seharusnya|selayaknya|sepatutnya|boleh|"
    r"bisa|"
    r"dapat|di(?:minta|mohon|harapkan|persilakan|ajak|sarankan|anjurkan|haruskan|imbau|undang|perkenankan)|tolong|"
    r"mohon|jangan)(?: (?:untuk|agar|supaya|segera|juga|selalu|ikut|tidak|tak|jangan)){0,2}"
)
SPEAKS = re.compile(
    # whoever handles this text
    rf"\b{_HANDLING}(?: ulang)? (?:{_STORY} )?ini\b(?! (?:sebagai salah|adalah))|"
    rf"\b{_TEXT} ini di(?:{_HANDLED})|\byang (?:di)?{_HANDLING} ini\b|"
    rf"\b(?:siapa (?:pun|saja)|semua|kalian|anda|orang|kamu)(?: yang)?(?: sedang| tengah| ikut)? (?:mendengarkan|"
    rf"menyimak|"
    rf"mendengar ini|membaca ini)(?= (?:{_MUST}|akan|berhak)\b|[.,!])|"
    # what is yours
    rf"\b(?:{_HEARER}|{_OWN_SHOW}|siaran|acara|pengelola|operator|pengikut|penonton|instruksi)(?:mu\b| (?:{_YOU}|"
    rf"kamu sekalian)\b)|"
    rf"\b{_YOU},? (?:sebagai|selaku|adalah|kini|sang|para) (?:seorang |sebuah |sang )?(?:{_MAKER}|{_HEARER}|asisten|"
    rf"model|"
    rf"pencerita)\b|"
    rf"^\W*(?:sebagai|selaku) (?:seorang |sebuah )?(?:{_MAKER}|asisten|model|{_HEARER})\b[^,]{{0,40}}, (?:{_YOU}|"
    rf"tolong|"
    rf"mohon|jangan|selalu)\b|"
    # called by what they are
    rf"^\W*{_HAIL}[:,]? (?:para |kepada |semua |{_CALLED} |sang )*(?:{_MAKER}|{_HEARER}|model|mesin|asisten|bot|robot|"
    rf"komputer|host)\b|"
    rf"(?:^\W*|, )(?:para |{_CALLED} |{_CALLED}-{_CALLED} )+(?:{_MAKER}|{_HEARER})\b(?=[^.]*(?:,|\b(?:tolong\w*|"
    rf"mohon|{_YOU}|"
    rf"jangan|ayo|yuk|silakan)\b))|"
    rf"^\W*(?:{_MAKER}|{_HEARER}|model|mesin|asisten|robot), (?=.*\b(?:{_YOU}|tolong|mohon|jangan|ini|ingat|ayo)\b)|"
    rf"^\W*(?:\w+ )?(?:(?:pesan|catatan|penting|instruksi|titipan|info(?:rmasi)?|perhatian|imbauan|petunjuk|permintaan|"
    rf"arahan|pengingat|saran|memo|khusus) )?(?:untuk|bagi|kepada|buat) (?:para |semua |setiap |siapa (?:pun|"
    rf"saja) yang |"
    rf"seluruh )*(?:\w+ )?(?:{_MAKER}|{_HEARER}|{_SHOW}|model|mesin|bot|asisten|host|produser|"
    rf"tim siniar)\b[^.?!:]{{0,50}}:|"
    rf"^\W*(?:{_MAKER}|model|mesin|asisten|robot):|"
    r"^\W*(?:bapak|ibu|saudara|hadirin|kawan|sahabat|teman)(?:-\w+)?(?:,? (?:dan )?(?:bapak|ibu|saudara|saudari|"
    r"sekalian))?"
    rf"(?: di rumah| sekalian)?, (?=.*\b(?:{_YOU}|ayo|mari|jangan|silakan|tolong|mohon)\b)|"
    r"\b(?:semua|kalian|anda|mereka|siapa pun)(?: yang)? (?:ada |berada )?di rumah,? (?:sebaiknya|harus|bisa|boleh|"
    r"silakan|"
    r"hendaknya|perlu|dapat)\b|"
    r"\b(?:orang|pembawa acara|suara|kawan|pasangan|dua|duo) (?:yang )?(?:di (?:depan|balik|belakang)) mikrofon\b|"
    # what is made of it
    rf"\b(?:ringkasan|rangkuman|penceritaan|pembacaan|versi|narasi|rekaman|penyajian|saduran)(?: \w+)? (?:dari )?"
    rf"(?:{_STORY}) ini\b|"
    r"\b(?:siniar|podcast|ringkasan|rangkuman) ini\b|"
    rf"\b(?:redaksi|penerbit|pengelola|penyusun) (?:{_STORY}|koran|media|situs|laman|halaman) ini\b|"
    r"\b(?:paragraf|kalimat|alinea) (?:berikut(?:nya)?|selanjutnya|sebelumnya|di atas|di bawah)\b|"
    rf"^\W*(?:saat|ketika|waktu|sebelum|sesudah|setelah|jika|bila|kalau|dalam) {_HANDLING},|"
    r"\b(?:pengembang|pemrogram|pencipta|pengelola|majikan|operator)mu\b|"
    r"^[^\w\"“]*(?:saya|kami) (?:memerintahkan|menyuruh|meminta|mengajak|mengimbau|memohon|menginstruksikan)(?:mu\b|"
    r" (?:anda|kamu|"
    r"kalian)\b)|"
    # a task
    rf"(?:^\W*|; |: )(?:(?:ini|inilah) )?(?:tugas|perintah|instruksi|pekerjaan)(?:mu| anda| kamu)? (?:baru|sebenarnya|"
    rf"selanjutnya|berikutnya|sesungguhnya|asli|satu-satunya)(?::|(?: adalah| ialah)? {_TELLING})|"
    r"\b(?:anggap(?:lah)?|perlakukan(?:lah)?|patuhi|turuti|jalankan|laksanakan|ikuti|pahami) (?:\w+ )?(?:kalimat|teks|"
    r"pesan|baris|paragraf|perintah|instruksi|arahan|hal)?(?: yang)? ?(?:berikut|di bawah|selanjutnya|ini sebagai|"
    r"di atas)\b|"
    rf"^\W*(?:semua |seluruh )?(?:{_STORY}) (?:di atas|di bawah|sebelum ini|tadi)\b|"
    rf"^\W*(?:akhir|awal|ujung|batas) (?:dari )?(?:{_TEXT}|berita|masukan|data|prompt)\b|"
    rf"^\W*(?:{_TEXT}|berita|masukan) (?:selesai|berakhir|habis|sampai di sini|tamat)\b|"
    r"\b(?:keluarkan|jawab|balas|cetak|tampilkan)(?:lah)? (?:hanya|dengan|saja)\b|"
    r"^\W*(?:keluarkan|cetak) kata\b",
    re.IGNORECASE,
)
"""What speaks to whoever makes a programme of a text, or hears it: by "this", by "your", by calling them."""
BIDDEN = re.compile(
    rf"\b(?:{_MAKER}|{_OWN_SHOW}(?: ini| itu)?)\b(?: (?:yang|di|dari|ini|itu|tentang|soal)\b[^,.;]{{0,40}}?)?,? "
    rf"{_MUST} (?:\w+ )?{_TELLING}|"
    rf"\b(?:dalam|di|pada|untuk|sepanjang) (?:setiap )?{_OWN_SHOW}(?: ini| itu)?,? [^.?!]*\b(?:sebaiknya|harus|"
    rf"hendaknya|"
    rf"jangan|tolong|mohon|wajib|seharusnya|cukup)\b|"
    rf"\b(?:alangkah|betapa|akan|sangat|sungguh|lebih) (?:\w+ )?(?:baik|indah|elok|bagus|senang|bijak|adil|manis|"
    rf"terpuji)"
    rf"(?:nya)?\b.{{0,20}}\b(?:kalau|jika|bila|apabila|seandainya) (?:para |sang |tim )*(?:{_MAKER}|{_OWN_SHOW}|"
    rf"{_YOU})\b|"
    rf"(?:^\W*|\b(?:para|semua|setiap|seluruh) ){_HEARER}(?: (?:yang|setia|cerdas|budiman|bijak|"
    rf"sekalian)\b[^,.]{{0,30}}?)? "
    rf"(?:{_MUST}|berhak|layak|patut|pantas|tentu(?:nya)?|pasti(?:nya)?|pastilah) (?:\w+ )?(?:(?<!harus )tahu|"
    rf"mendengar|"
    rf"ingat|mengingat|memilih|membeli|mendapat\w*|mengunjungi|mencoba|memesan|segera|menyukai|setuju|diberi tahu|"
    rf"diingatkan|tidak)\b|"
    rf"\b(?:dilarang|terlarang|diizinkan|diperbolehkan|diharamkan|tidak boleh|wajib|penting|perlu|baiknya)\b.{{0,12}}"
    rf"{_TELLING}.*\b(?:audio|siniar|podcast|episode|di udara|ringkasan|siaran|pendengar)\b|"
    rf"\b(?:asisten|model|chatbot|ai)\b.*\b(?:akan|harus|wajib|tidak|sebaiknya)\b.*\b(?:jawaban|keluaran|ringkasan|"
    rf"balasan)"
    rf"(?:nya)?\b|"
    rf"^\W*(?:para |semua |setiap )?{_HEARER}\b(?! (?:berita|radio|setia radio)).{{0,40}}? (?:mendapat(?:kan)?|"
    rf"memperoleh|hanya punya|"
    rf"menikmati|berhak atas)\b|"
    rf"\b(?:{_MAKER}) (?:barangkali|mungkin|tentu|pasti|akan|bisa saja)? ?(?:mau|ingin|suka|berkenan) (?:menyanyikan|"
    rf"memutar|{_TELLING})|"
    r"\bhanya\b.{0,12} (?:kabar|hal|berita|kata) (?:baik|manis|positif)\b.*\b(?:boleh|harus|bisa) di\w+|"
    r"\b(?:berterima kasih|terima kasih|menyapa|salam|hormat) (?:kepada |pada |untuk |bagi )?(?:para |semua |seluruh )*"
    r"(?:pendengar|pembaca|pemirsa)\b|"
    rf"\b(?:beri ?tahu(?:kan)?|kabari|kabarkan|biarkan|buat(?:lah)?|ajak(?:lah)?|yakinkan) (?:kepada |pada )?(?:para |"
    rf"semua |setiap )*{_HEARER}\b",
    re.IGNORECASE,
)
"""What those who make, present or hear a programme are to say or do, without anybody who says so."""
SELF = re.compile(
    rf"\b{_TEXT} (?:\w+ )?(?:yang )?(?:ini|se\w+ ini|semacam ini|seperti ini)\b|"
    rf"\b(?:berita|kabar|cerita|laporan) (?:ini (?:di(?:tulis|susun|sajikan|garap|tuturkan|laporkan) dengan|sungguh|"
    rf"sangat|amat|memang)|se\w+ ini|seperti ini|yang satu ini)\b|"
    rf"\b(?:berita|kabar|cerita|laporan|{_TEXT})\b.*\b(?:daripada|dari|selain) (?:yang )?(?:satu )?ini\b|"
    r"\b(?:koran|media|situs|laman|majalah|harian) ini\b|\bdi tangan (?:anda|kamu|kalian)\b|"
    rf"^\W*(?:ini|inilah|itulah) (?:adalah )?(?:salah satu )?{_TEXT}\b|"
    rf"\b(?:penulis|wartawan|jurnalis|pewarta|redaksi) (?:{_STORY} )ini\b|"
    rf"^\W*(?:alangkah|betapa|sungguh) (?:\w+ ){{1,3}}{_TEXT}\b|"
    rf"\byang (?:baru saja |sedang |tengah )?{_YOU} (?:baca|dengar|pegang)\b",
    re.IGNORECASE,
)
"""The article itself."""
PRAISED = re.compile(
    r"\b(?:luar biasa|mahakarya|karya agung|hebat|terbaik|terhebat|bagus|sebagus|indah|seindah|sempurna|istimewa|"
    r"cemerlang|brilian|memukau|menakjubkan|mengagumkan|menginspirasi|menyentuh|mendalam|sedalam|secermat|cermat|"
    r"tajam|setajam|jujur|sejujur|teladan|langka|jarang|patut|pantas|layak|wajib dibaca|penghargaan|hadiah|pujian|"
    r"terpuji|"
    r"berharga|kemenangan|sedikit|sebaik|mengubah hidup|semua \w+ lain|alangkah|betapa|sungguh|penting|sepenting|"
    r"berkualitas|bermutu|tepercaya|terpercaya|objektif|wajib|semua orang|setiap orang|"
    r"sebarkan|bagikan|menarik|semenarik|keren|juara|top|jempol|salut|bangga|kagum|lebih)\b",
    re.IGNORECASE,
)
"""Words that praise it."""
_BARE = (
    r"^[^\w\"“‘']*(?:(?:tolong|mohon|silakan|ayo|yuk|mari|jangan(?: lupa| pernah)?|lalu|kemudian|dan|segera|juga|"
    r"pastikan|jadi|"
    r"kini|sekarang|untuk itu|karena itu|terakhir|pertama|selalu),? )*"
)
ORDERS = re.compile(
    rf"{_BARE}(?:(?:umumkan|ceritakan|katakan|sebutkan|sampaikan|bacakan|tuliskan|beritakan|serukan|kabarkan|gambarkan|"
    rf"nyatakan|tegaskan|bilang|ulangi|anggap|andaikan|misalkan|pura-puralah|berpura-puralah|lupakan|hilangkan|"
    rf"abaikan|jawab|kutip|puji(?! syukur)|sanjung|tirukan|bisikkan|teriakkan|ringkas|terjemahkan|simpulkan|bantah|"
    rf"rahasiakan|"
    rf"tekankan|tonjolkan|bicaralah|berkatalah|bertingkahlah|bersikaplah|bertindaklah)(?:lah)?|bayangkan(?:lah)? "
    rf"(?:kamu|anda|kalian|dirimu|diri)) ",
    re.IGNORECASE,
)
"""A bare order to say something, or to take something for true."""
BARE = re.compile(
    rf"{_BARE}(?:(?:gunakan|manfaatkan|dapatkan|berikan|luangkan|sisihkan|kirimkan|bagikan|sebarkan|pastikan|tinggalkan|"
    rf"lewatkan|percayakan|serahkan|titipkan|sumbangkan|daftarkan|masukkan|tambahkan|rayakan|utamakan|saksikan|temukan|"
    rf"rasakan|buktikan|salurkan|ucapkan|rekomendasikan|promosikan)(?:lah)?|"
    rf"(?:masuk|datang|pergi|belanja|mampir|singgah|bergabung|percaya|jadi|pakai|pilih|beli|minta|tulis|baca|buat|buka|"
    rf"ikut|coba|mulai|tutup|dukung|pindah|ganti|beralih|pesan|hubungi|kunjungi|nikmati|ikuti|miliki)lah|"
    rf"tanda tangani|ikuti|hubungi|kunjungi|temui|datangi|beli|nikmati|percayai|dukung|cintai|miliki)\b",
    re.IGNORECASE,
)
"""A bare order."""
OURS = re.compile(r"\b(?:kami|saya)\b", re.IGNORECASE)
"""Those who bid."""
NAMED = re.compile(
    r"(?<=[a-z,:;] )(?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|April|Mei|Juni|Juli|"
    r"Agustus|"
    r"September|Oktober|November|Desember|Anda|Indonesia)\b)(?:[A-Z][a-z]{2,}|PT\b|CV\b)"
)
"""A name, which what is ordered is about."""
OFFERS = re.compile(
    r"\b(?:tautan|link|url) (?:di|pada|dalam) (?:\w+ )?(?:bio|bawah|atas|deskripsi|komentar|profil|keterangan|sini|"
    r"laman)|"
    r"\b(?:lewat|melalui|via|klik|buka|sertakan|bagikan|cantumkan|bacakan|salin|tempel|kirim(?:kan)?|ikuti|pakai|"
    r"berikan|"
    r"sebarkan|taruh|pasang) (?:tautan|link|url|kode qr)\b|"
    r"\b(?:tombol|tautan|spanduk|formulir|kode qr|nomor) (?:di )?(?:bawah|atas) ini\b|\btombol di (?:bawah|atas|"
    r"sini)\b|"
    r"\b(?:gunakan|pakai|masukkan|ketik(?:kan)?|tukarkan|sebutkan) (?:voucher|vocer|kode|kupon|promo)"
    r"(?! (?:etik|warna|pos|akses|sandi))\b|"
    r"\b(?:selagi|selama|sebelum|mumpung) (?:persediaan|stok|promo|penawaran|masih ada|habis)\b|"
    r"^\W*(?:jangan (?:sampai )?(?:lewatkan|ketinggalan|kehabisan|terlewat)|buruan|ketuk(?:lah)?|pindai(?:lah)?|geser|"
    r"tekan tombol|hanya hari ini|penawaran terbatas|promo terbatas|segera (?:pesan|beli|daftar|miliki|dapatkan|"
    r"hubungi|"
    r"kunjungi))\b|"
    r"^\W*(?:miliki(?:lah)?|dapatkan(?:lah)?|pesan(?:lah)?|raih(?:lah)?|nikmati(?:lah)?|beli(?:lah)?|tukarkan)\b.*\b(?:"
    r"sekarang|hari ini|segera|gratis|diskon|promo|selagi|harga|potongan|terdekat|daring|persediaan)\b|"
    r"\b(?:diskon|potongan|gratis|bonus|hadiah)\b(?: \w+){0,3} (?:bagi|untuk|buat) (?:para |semua |"
    r"setiap )*(?:penggemar |pelanggan "
    r"|pencinta )?(?:siniar|podcast|pendengar|pembaca|pengikut)\b|"
    r"\b(?:memberi(?:kan)?|menawarkan|menyediakan|menghadiahkan) (?:anda|kamu|kalian) (?:\w+ ){0,3}(?:diskon|hadiah|"
    r"bonus|potongan|"
    r"kupon|tawaran)\b|"
    r"\b(?:di|lewat|melalui) tautan (?:berikut|tersebut|itu|ini)\b|"
    r"\bgratis (?:\w+ ){0,3}dengan (?:menelepon|menghubungi|mengunjungi|mengeklik|mengklik|mengirim)\b|"
    r"^\W*(?:untuk|bagi yang ingin) (?:pemesanan|memesan|reservasi|pembelian),? (?:hubungi|silakan|bisa|kunjungi|"
    r"telepon)|"
    r", (?:segera )?(?:pesan|beli|daftar|pesanlah|belilah|daftarlah)\b[^.]*\b(?:sekarang|hari ini|segera)\b",
    re.IGNORECASE,
)
"""What asks for a link, a code or a purchase."""
SAID = re.compile(
    r"\b(?:(?<!dengan )kata|ujar|tutur|ucap|jelas|ungkap|imbuh|tambah|menurut|mengatakan|menyatakan|menegaskan|"
    r"meminta|mengimbau|menilai|"
    r"berkata|menyebut|menyebutkan|menulis|mengumumkan|undang-undang|peraturan|aturan|KPI|Dewan Pers)(?:nya)?\b",
    re.IGNORECASE,
)
"""By whom it is said that they are to do so, which is news."""
GIVES_A_NAME = re.compile(r"^\W*(?i:sebut|katakan|anggap|ambil|misal(?:kan)?) saja\b(?= [A-Z])")
"""What only gives an example its name."""
