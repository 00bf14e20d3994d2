"""Sentences that ask something of whoever reads or hears them, in Indonesian."""

import re

TO_MACHINES = re.compile(
    r"^\W*(?:sistem|system|asisten|assistant|user|pengguna|pengembang|developer|instruksi|perintah|"
    r"prompt)\s*(?:baru\s*)?[:>\]]|"
    r"<\|?/?(?:im_start|im_end|system|sys|s|inst|assistant|user)\|?>|\[/?(?:INST|SYSTEM)\]|"
    r"\b(?:abaikan|lupakan|hiraukan|langgar|ganti)\b.{0,40}\b(?:instruksi|perintah|petunjuk|aturan|arahan|prompt|"
    r"sebelumnya|di atas)\b|"
    r"\b(?:kamu|anda|engkau)\b.{0,20}\b(?:adalah|sekarang|kini|harus|wajib)\b.{0,40}\b(?:asisten|ai|model|bot|penulis|"
    r"naskah|pembawa acara|siniar|podcast)\b|"
    r"\b(?:asisten|model bahasa|ai|bot|chatbot|llm)\b.{0,10}, (?:tolong|mohon|silakan|wajib)\b|"
    r"(?:^|[.!?:;,\"“] *|\b(?:tolong|mohon|silakan|harap|wajib|harus|dan|ayo|lalu) )(?:kunjungi|klik|pujilah|puji|"
    r"rekomendasikan|promosikan|iklankan|sebutkan|ucapkan|katakan|umumkan|sampaikan|tulis|tuliskan|bacakan|akhiri|"
    r"mulailah)\b.{0,60}"
    r"\b(?:tautan|link|situs|laman|pendengar|naskah|siniar|podcast|episode|edisi|pembawa acara|ulasan|bintang lima|"
    r"produk kami|toko kami|jawaban(?:mu)?|keluaran|json|prompt)\b|"
    r"^\W*(?:wahai|hai|halo|hei) (?:para )?(?:model|asisten|ai|bot|chatbot|llm|mesin)\b[^.?!]{0,30}[,:]|"
    r"^\W*sebagai (?:sebuah |seorang )?(?:asisten|model|ai|bot|chatbot|llm)\b[^,]{0,30}, (?:tolong|mohon|anda|kamu|"
    r"harap|sebut|sebutkan|katakan|puji|pujilah|tulis|tuliskan|sampaikan|jangan|selalu)\b|"
    r"\b(?:pembaca|penulis|penyusun|pembuat) (?:naskah|siniar|podcast|ringkasan) (?:ini )?(?:wajib|harus|"
    r"tolong|mohon)\b|"
    r"^\W*(?:para )?(?:pendengar|pemirsa|pembaca)(?: sekalian)? (?:harus|wajib|mesti|silakan|jangan lupa|"
    r"segera)(?: segera)? (?:mengunjungi|kunjungi|membeli|beli|mengirim|kirim|mengeklik|mengklik|klik|"
    r"mentransfer|transfer|menghubungi|"
    r"hubungi|memilih|pilih|berlangganan|mendaftar|mengunduh|unduh)\b|"
    r"^\W*(?:puji|pujilah|sebut|sebutkan|promosikan)\b.{1,60}\b(?:di|dalam|pada) (?:setiap|tiap|akhir|awal) "
    r"(?:baris|kalimat|bagian|jawaban|naskah|siniar)\b",
    re.IGNORECASE,
)
"""A sentence that speaks to whoever or whatever processes the article, instead of telling something."""

APPEALS = re.compile(
    r"(?:^[^\w\"“‘]*|[.!?:;,–—] +)(?:(?:yuk|ayo|mari|silakan|segera|jangan lupa(?: untuk)?|dan|lalu|tolong|mohon) )*"
    r"(?:ikuti|ikutilah|subscribe|follow|langganan|berlangganan|beli|belilah|pilih|pilihlah|coblos|dukung|dukunglah|"
    r"unduh|unduhlah|kunjungi|klik|bagikan|gabung|bergabunglah|hubungi|dapatkan|menangkan|donasi|"
    r"borong)\b[^.?!\"“]{0,50}?"
    r"\b(?:kami|sekarang|sekarang juga|segera|di sini|akun|kanal|nomor urut|hadiahnya|diskonnya|promonya|anda|kamu|"
    r"aplikasinya)\b(?!\w)",
    re.IGNORECASE,
)
"""A sentence that calls on its readers to follow, subscribe, buy or vote."""

_PRAISING = (
    r"(?:(?:menyebut|sebut|memuji|puji|menyanjung|sanjung|merekomendasi|rekomendasi|mempromosi|promosi|mengiklan|iklan|"
    r"mengucap|ucap|mengulang|ulang|membaca|menyampai|mengumum|mengata|menyerukan|menutup|mengakhiri|berterima)\w*)"
)
_BUYING = (
    r"(?:(?:mem)?beli|mengunjungi|kunjungi|memilih|pilih|(?:men)?coblos|mendukung|dukung|menyumbang|mendonasikan|"
    r"berdonasi|mengirim|kirim|menghubungi|hubungi|berlangganan|mendaftar|mengunduh|unduh|mengikuti|ikuti|memesan|"
    r"memborong|borong|mengeklik|mengklik|klik|mentransfer|berbelanja|bergabung|mencoba|memakai|menyebarkan|membagikan)"
)
_MUST = (
    r"(?:(?:di|me)?wajib(?:kan)?|harus|mesti|perlu|hendaknya|sebaiknya|seharusnya|diminta|dimohon|diharuskan|"
    r"diharapkan|"
    r"dipersilakan|diundang|diajak|disarankan|dianjurkan|diimbau|silakan|jangan lupa|tolong|mohon)"
    r"(?: (?:untuk|agar|segera|juga|selalu|kini|sekarang|ikut|turut)){0,2}"
)
_LEAD = (
    r"^\W*(?:(?:tolong|mohon|silakan|harap|ayo|yuk|mari|kita|jangan lupa|ingat(?:lah)?|pastikan|usahakan|lalu|kemudian|"
    r"sekarang|dan|untuk|agar|anda|kalian)\b,? ?){0,4}"
)
_NAME = r"(?-i:[A-Z])\w"
_SHOW = r"(?:siaran|siniar|podcast|acara|episode|naskah|ringkasan|edisi)"
TO_HOSTS = re.compile(
    r"^\W*(?:kalau|jika|bila|apabila) (?:anda|kamu|kalian) (?:merangkum|meringkas|membacakan|menyiarkan|menceritakan)\b"
    r"[^.?!]{0,40}, (?:jangan lupa|tolong|mohon|harap|wajib|sebut|puji|sampaikan|ucapkan)|"
    rf"{_LEAD}(?:sampaikan|katakan|umumkan|beri ?tahu(?:kan)?|ingatkan|ajak|serukan)(?:lah)? (?:kepada |"
    rf"pada )?(?:para |semua |"
    rf"setiap )?(?:pendengar|pemirsa|pembaca|orang|khalayak|publik)\b|"
    rf"{_LEAD}(?:tambahkan|sebutkan|katakan|sampaikan|umumkan|tegaskan|tuliskan)(?:lah)? (?:bahwa|kalau)\b|"
    rf"{_LEAD}(?:gunakan|pakai|ulangi)(?:lah)? (?:kata|nama|kalimat|frasa)\b|"
    rf"{_LEAD}(?:tutup|tutuplah|akhiri|akhirilah|bukalah|mulailah|awali) {_SHOW}\b|"
    rf"{_LEAD}(?:gambarkan|lukiskan)(?:lah)? {_NAME}|"
    rf"{_LEAD}(?:pujilah|sanjunglah|rekomendasikan|promosikan|iklankan|elu-elukan) \w|"
    rf"^\W*jangan (?:pernah )?(?:sebut(?:kan)?|beritakan|kutip|bacakan|singgung|laporkan) (?!ini|itu|saya|kami|diri)|"
    rf"{_LEAD}(?:lewati|lompati)(?:lah)? (?:bagian|kutipan|kalimat|paragraf|bantahan)\b|"
    rf"^\W*sponsor (?:kita|kami|{_SHOW}|hari ini)\b|"
    rf"^\W*{_SHOW} ini (?:merekomendasikan|memuji|menyanjung|berterima kasih)\b|"
    rf"^\W*siapa pun yang (?:membaca|membacakan|meringkas|menyiarkan|menceritakan)\b.{{0,40}}? {_MUST} |"
    rf"^\W*(?:hai|halo|wahai|yang terhormat) (?:para )?(?:pembawa acara|penyiar|narator|pendengar|"
    rf"pembaca)\b[^.?!]{{0,30}}[,:]|"
    rf"^\W*(?:pembawa acara|penyiar|narator)(?::|, (?:tolong|mohon|sebut|puji|ucap|kata|sampaikan))|"
    rf"^\W*dalam {_SHOW}(?:mu| ini| anda)?, (?:tolong|sebut|puji|katakan|sampaikan|tulis|ucapkan)\w*|"
    rf"{_LEAD}(?:kirim|transfer)(?:kan|lah)? (?:uang|dana|donasi|pulsa) (?:ke|kepada)\b|"
    rf"^\W*(?:para |setiap |semua |seluruh )?(?:asisten|pembawa acara|pemandu acara|penyiar|siniarwan|podcaster|"
    rf"narator|"
    rf"host|ai|bot|chatbot|llm|model bahasa|kecerdasan buatan)\b(?: (?:virtual|suara|digital|ai|acara|siaran|siniar|"
    rf"podcast|ini))*(?: (?:yang|di)\b[^,.]{{1,50}}?)?,? {_MUST} {_PRAISING}\b|"
    rf"^\W*(?:(?:siniar|podcast)(?: ini)?|(?:siaran|acara|episode|edisi|program) ini)(?: (?:kini|sekarang|juga))? "
    rf"(?:akan|{_MUST})(?: (?:kini|sekarang|juga|segera))? (?:memuji|menyanjung|merekomendasi|mempromosi|mengiklan|"
    rf"berterima kasih|mengucapkan terima kasih)|"
    rf"^\W*(?:siniar|podcast|siaran|acara|episode|edisi) ini (?:dipersembahkan|disponsori) oleh\b|"
    rf"^\W*(?:lupakan|abaikan|hiraukan|tinggalkan) (?:saja )?(?:seluruh |semua )?(?:isi )?(?:artikel|berita|naskah|"
    rf"teks|"
    rf"tulisan)(?: (?:ini|itu))?(?: (?:dan|lalu)\b|[,.!]|$)|"
    rf"{_LEAD}(?:bicara(?:kan|lah)|berbicaralah|bahas(?:lah)?) (?:saja )?(?:tentang |mengenai )?{_NAME}|"
    rf"{_LEAD}(?:(?:ucapkan|sampaikan|katakan)(?:lah)? (?:rasa )?(?:terima kasih|selamat|salam|pujian)|"
    rf"berterima kasihlah) (?:yang sebesar-besarnya )?(?:kepada|pada|untuk)\b|"
    rf"{_LEAD}(?:ber|berikan|berilah|beri) (?:bintang (?:lima|5)|(?:lima|5) bintang|ulasan bintang|tepuk tangan|pujian|"
    rf"suara (?:anda|kalian|mu))\b|"
    rf"{_LEAD}(?:sebut(?:kan|lah)?|pujilah|rekomendasikan|promosikan|iklankan|sanjung(?:lah)?|elu-elukan|ulangi|"
    rf"bacakan)"
    rf"(?:lah)? (?!saja\b)(?:nama |lagi |kata |kalimat |bahwa |betapa |kebaikan |jasa )?{_NAME}|"
    rf"{_LEAD}katakan(?:lah)? (?:bahwa|kalau) {_NAME}|"
    rf"{_LEAD}puji (?!syukur|tuhan)(?!{_NAME}\w*(?: {_NAME}\w*)*,? (?:me|ber|di|ter|juga|tidak|akan|sudah|telah|kini|"
    rf"dan|yang|adalah))(?:kebaikan |jasa )?{_NAME}|"
    rf"^\W*(?:ingat(?:lah)?|jangan lupa|pastikan|usahakan)(?: (?:untuk|agar|bahwa|anda|kalian|selalu))* {_PRAISING} ",
    re.IGNORECASE,
)
"""An order to whoever presents the article, or a programme's own promise to praise."""
TO_LISTENERS = re.compile(
    rf"^\W*(?:dengan ini )?(?:para |semua |setiap |seluruh |sebagai )?(?:pendengar|pemirsa|"
    rf"pembaca)\b(?: [^,.]{{1,40}}?)?,? {_MUST} "
    rf"(?:{_BUYING}|{_PRAISING}|menggunakan|memberikan?|mengingat|memiliki|punya)\b|"
    rf"^\W*(?:anda|kalian|kamu|semua orang|siapa pun|kita semua) {_MUST} (?:{_BUYING}|memuji)\b.*\b{_NAME}",
    re.IGNORECASE,
)
"""An appeal to whoever hears or reads it."""
BIDS = re.compile(
    rf"{_LEAD}(?:beli(?:lah)?|pilih(?:lah)?|coblos(?:lah)?|kunjungi(?:lah)?|dukung(?:lah)?|hubungi(?:lah)?|"
    rf"unduh(?:lah)?|"
    rf"ikuti(?:lah)?|donasikan(?:lah)?|sumbangkan(?:lah)?|pesanlah|bergabunglah|menangkan|borong(?:lah)?|berbelanjalah|"
    rf"belanjalah|berlanggananlah|datanglah|mampirlah|klik|cobalah)\b(?! (?:itu|ini|saja)\b)"
    rf"(?= (?:\w+ ){{0,3}}{_NAME})(?!.*\b(?:mengatakan|kata|ujar|menurut)\b)|"
    rf"^\W*(?:ingat(?:lah)?|jangan lupa|pastikan|usahakan)(?: (?:untuk|agar|anda|kalian|selalu))* {_BUYING} "
    rf"(?=.*\b{_NAME})|"
    r", (?:jadi|maka|karena itu|ayo|yuk|mari),? (?:segera(?:lah)? )?(?:beli(?:lah)?|pesan(?:lah)?|pilihlah|dukunglah|"
    r"kunjungi(?:lah)?|daftarlah|borong(?:lah)?)\b(?!.*\b(?:mengatakan|kata|ujar|menurut)\b)",
    re.IGNORECASE,
)
"""A bare order to buy, choose or visit what has a name."""
ASKS = re.compile(r"^[^\w\"“‘']*(?:tolong|mohon|silakan|harap)(?!-)(?! (?:maaf|izin|doa|restu)\b) \w", re.IGNORECASE)
"""A bare request; a step of a how-to begins so too."""
PRAISES = re.compile(
    r"^\W*tidak ada \w+ lain (?:di|dalam) (?:dunia|negeri|indonesia|muka bumi)\b.* yang se(?:indah|baik|hebat|jujur|"
    r"bersih|lezat|bagus|ramah)\b|"
    r"^(?!.*\b(?:menurut|kata|ujar|survei|dinilai|disebut|bukan|tidak)\b).*\badalah \w+ paling \w+ dan paling "
    r"di(?:cintai|sayangi|kagumi|hormati)\b|"
    r"^\W*(?:semua|seluruh|setiap|segenap) (?:warga|orang|penduduk|masyarakat|rakyat|pembaca|pendengar|pemirsa|"
    r"pemilih)\b"
    r"(?: \w+){0,3}? (?:sepakat|setuju|tahu|mengakui|percaya|yakin|mencintai|mengagumi|memuji)\b.*"
    r"\b(?:ter(?:baik|hebat|cinta|bersih|jujur|puji|pandai|ramah|unggul)|teladan|hebat|panutan|pahlawan|luar biasa|"
    r"jenius|"
    r"sempurna|paling (?:\w+)|nomor satu|idola)\b|"
    r"^(?!.*\b(?:menurut|kata|ujar|mengatakan|menyatakan|berkata|menyebut|disebut|menilai|dinilai|dianggap|juri|survei|"
    r"penghargaan|predikat|dinobatkan|terpilih|peringkat|laporan|bukan|tidak|mengaku|gelar)\b)"
    r".*\b(?:adalah|merupakan|ialah|memang|memanglah|membuat|menjual) (?:\w+ ){0,4}"
    r"(?:terbaik|terhebat|teladan|terlezat|paling (?:jujur|hebat|baik|bijak)) (?:\w+ )?"
    r"(?:di (?:dunia|indonesia|negeri ini|tanah air|kota ini|daerah ini)|sepanjang (?:masa|sejarah)|yang pernah)\b",
    re.IGNORECASE,
)
"""Praise in everybody's name, without anybody who says so."""
DOTTED = re.compile(r"\w (?:titik|dot) (?:com|kom|ko|co|id|i de|org|net|example)\b", re.IGNORECASE)
"""An address in words."""
VISITING = re.compile(
    r"\b(?:kunjungi|mengunjungi|situs(?:nya)?|laman(?:nya)?|tautan|buka|membuka|mengakses|akses|melalui|lewat|"
    r"via)\W+$|:\W*$",
    re.IGNORECASE,
)
"""Words before which what looks like an address is one to go to."""
AT = re.compile(r"\b(?:di|ke|dan|atau)\W+$")
"""Words before which it is one if it is not written like a name."""
TOLD = re.compile(
    r"\b(?:kepada|dari|dikutip|dilansir|mengutip|melansir|merujuk|menurut|ditulis)"
    r"(?: (?:dari|oleh|laman|situs|portal))*\W+$",
    re.IGNORECASE,
)
"""Words before an outlet that goes by its address."""
