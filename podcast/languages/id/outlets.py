"""Words by which Indonesian newspapers, magazines and stations are known, and names of their sections."""

OUTLETS = frozenset("harian majalah tabloid koran warta tribun radar mingguan buletin jurnal".split())
"""Words (lower case) of which a name that stands alone above or below a story is an outlet's."""
LIKELY_OUTLETS = OUTLETS | frozenset(
    "kabar berita suara media pos post news ekspres lintas info portal radio televisi lensa kilas".split()
)
"""The same beside a date or a writer."""
SECTIONS = frozenset(
    "opini kolom tajuk rencana editorial surat pembaca esai analisis wawancara obituari resensi berita utama kabar "
    "terkini terbaru nasional daerah internasional dunia ekonomi bisnis keuangan politik hukum kriminal & dan olahraga "
    "sepak bola budaya seni sains kesehatan teknologi gaya hidup pendidikan lingkungan hiburan wisata kuliner profil "
    "sosok feature liputan khusus laporan eksklusif tips kesehatan info media sosial metropolitan megapolitan regional "
    "nusantara siaran rilis pers cerita catatan duka baik gembira harian mingguan".split()
)
"""Words (lower case) of which the names of sections and kinds of pieces consist (``Berita Utama``)."""
PRINTED = r"(?:halaman|hal\.?|hlm\.?) ?[\w-]{1,6}|(?:edisi|nomor|no\.) .{1,40}"
"""Where in a printed outlet a piece stands."""
