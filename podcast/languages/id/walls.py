"""What Indonesian sites say instead of an article: to subscribe, to log in, that the page is gone, to allow cookies."""

_PAGE = r"(?:halaman|laman|artikel|berita|konten|tautan|alamat)"
_SORRY = r"(?:(?:maaf|mohon maaf|ups|oops|oh tidak|waduh|error)\W+)*"
_ASK = r"(?:(?:silakan|harap|mohon|yuk|ayo|mari)\W+)?"
_LETTER = r"(?!.{0,160}\b(?:buletin|newsletter|saluran|kanal|notifikasi|podcast|channel)\b)"

STUBS: tuple[tuple[str, str], ...] = (
    (
        rf"{_LETTER}(?:{_ASK}(?:berlangganan(?:lah)?|langganan)\b.{{0,60}}\b(?:untuk|agar|dan|supaya)\b.{{0,60}}\b"
        r"(?:membaca|baca|lanjut\w*|akses|mengakses|menikmati)\b"
        r"|(?:untuk|agar (?:bisa|dapat)) (?:lanjut|melanjutkan|terus|tetap|bisa|dapat|membaca|mengakses)\b.{0,80}\b"
        r"(?:berlangganan(?:lah)?|langganan|premium)\b"
        r"|lanjutkan membaca (?:dengan|setelah)\b|(?:baca|akses) .{0,40}(?:dengan|setelah) berlangganan\b"
        r"|(?:anda|kamu) (?:telah|sudah) (?:mencapai|membaca|menghabiskan|menggunakan)\b.{0,40}"
        r"\b(?:batas|kuota|jatah|artikel gratis|bacaan gratis)\b)",
        "it is behind a paywall",
    ),
    (
        r"(?:artikel|konten|berita|tulisan|cerita|bacaan|laporan)(?: lengkap)? (?:ini )?(?:khusus|eksklusif|hanya"
        r"|dikhususkan)"
        r"(?: tersedia)?(?: untuk| bagi)? (?:para )?(?:pelanggan|member|anggota|pembaca berbayar)",
        "it is behind a paywall",
    ),
    (
        rf"{_ASK}(?:anda (?:harus|perlu) )?(?:masuk|login|log in)\b.{{0,30}}\buntuk "
        r"(?:melanjutkan|membaca|lanjut|mengakses|melihat)\b",
        "it asks to log in first",
    ),
)
"""How a sentence begins (case ignored) that ends what everybody may read of an article, and what that means."""

WALLS: tuple[tuple[str, str, str], ...] = (
    (
        r"(?:masuk|login|log in)(?: ke akun(?: anda)?)?|lupa (?:kata sandi|password)\W*|halaman (?:masuk|login)",
        r"(?:silakan|harap) (?:masuk|login|log in)\b|masuk ke akun\b|(?:lupa|atur ulang) (?:kata sandi|password)\b"
        r"|(?:belum|sudah) (?:punya|memiliki) akun\b|dengan (?:masuk|mendaftar|login),? anda\b"
        r"|anda (?:harus|perlu) (?:masuk|login|mendaftar)\b",
        "it asks to log in first",
    ),
    (
        rf"{_SORRY}(?:\D{{0,3}}404\W*)?{_SORRY}(?:{_PAGE}(?: (?:yang anda (?:cari|tuju|minta)|ini|tersebut))? )?"
        r"(?:tidak|tak) (?:dapat |bisa )?(?:ditemukan|tersedia|ada)\W*|(?:error |galat )?404\W*|404 not found\W*",
        rf"{_SORRY}(?:mungkin )?{_PAGE}(?: (?:yang (?:anda|kamu) \w+|yang diminta|ini|itu|tersebut))*"
        r" (?:tidak|tak|sudah|telah|mungkin|belum|kami|salah|dipindah\w*|dihapus)\b"
        rf"|kami (?:tidak|tak) (?:dapat |bisa )?menemukan {_PAGE}"
        r"|(?:silakan |coba )?(?:kembali ke|kunjungi|gunakan|periksa|cek) .{0,30}"
        r"\b(?:beranda|halaman (?:utama|depan)|pencarian|alamat|url|tautan)\b"
        r"|(?:atau )?baca .{0,40}\b(?:berita|artikel) .{0,40}\b(?:kami|di bawah ini)\b",
        "the page was not found",
    ),
    (
        r"(?:kami|kita) (?:menghargai|menghormati|peduli)\b.{0,30}\bprivasi\b.{0,20}|privasi anda.{0,30}"
        r"|(?:persetujuan|pengaturan|kebijakan|pemberitahuan)(?: (?:cookies?|kuki|privasi))?|cookies?"
        r"|sebelum (?:anda )?melanjutkan.{0,40}",
        r"(?:kami|kami dan .{0,20}mitra(?: kami)?|(?:situs|situs web|website|laman)(?: web)? (?:ini|kami))\b.{0,100}"
        r"\b(?:cookies?|kuki|data pribadi|informasi di perangkat|geolokasi|privasi)\b"
        r"|dengan (?:izin|persetujuan) anda\b|(?:preferensi|persetujuan) anda\b"
        r"|anda (?:dapat|bisa) .{0,80}\b(?:persetujuan|menyetujui|menolak|preferensi|pengaturan)\b"
        r"|dengan (?:mengeklik|mengklik|menekan|melanjutkan|terus menggunakan)\b.{0,100}\b(?:setuju|menyetujui"
        r"|cookies?)\b"
        r"|(?:terima|setujui|tolak) (?:semua )?(?:cookies?|kuki)\b|cookies? (?:ini )?(?:membantu kami"
        r"|memungkinkan kami)\b",
        "it is a cookie notice",
    ),
    (
        r"(?:verifikasi|pemeriksaan) (?:keamanan|manusia).{0,30}|akses ditolak\W*|tunggu sebentar\W*",
        r"(?:verifikasi|pastikan|buktikan|konfirmasi) (?:bahwa )?anda (?:adalah )?(?:manusia|bukan robot)\b"
        r"|(?:kami )?sedang memeriksa (?:peramban|browser|keamanan koneksi)\b"
        r"|(?:ini|proses ini) (?:mungkin )?(?:memerlukan|membutuhkan|memakan) (?:waktu )?beberapa detik\b",
        "it asks for proof that a person is reading",
    ),
    (
        r"javascript (?:tidak aktif|dinonaktifkan|diperlukan)\W*",
        r"(?:silakan |harap |mohon )?(?:aktifkan|nyalakan) javascript\b"
        r"|(?:situs|halaman|aplikasi) (?:web )?ini (?:memerlukan|membutuhkan) javascript\b",
        "it shows its text only to a browser with JavaScript",
    ),
)
"""The whole title of a page that is no article, how its sentences begin (case ignored), and what it is."""
