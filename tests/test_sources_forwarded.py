"""Articles as people send them on: by mail, in a chat, out of a newsletter, from a printed page, as a release."""

import pytest

from podcast.sources import read

ID = (
    "Kapal puskesmas keliling Kepulauan Senja akhirnya berlayar pada Senin pagi setelah dua tahun tertambat.",
    "Kapal itu akan singgah di sebelas pulau setiap bulan.",
    '"Pasien tidak perlu lagi menyewa perahu," kata dokter kapal, Hanum Pradipta.',
)
EN = (
    "Islanders on Rona have bought enough shares to keep their ferry running for another ten years, the firm said.",
    "More than 600 people put in between £50 and £5,000.",
    '"We were two days from closing," said Moira Keast, the treasurer.',
)
TITLE_ID, TITLE_EN = "Kapal Puskesmas Berlayar Lagi", "Ferry saved after islanders buy shares"
BODY_ID, BODY_EN = "\n\n".join(ID), "\n\n".join(EN)
CASES: dict[str, tuple[str, str | None, str | None, str | None]] = {
    "mail": (
        f"From: Nadia <n@example.org>\nSent: 24 November 2026 09:14\nTo: Parish list\nSubject: FW: Ferry\n\n"
        f"{TITLE_EN}\n\nBy Colin Strand\nThe Solway Messenger\n23 November 2026\n\n{BODY_EN}\n\nSent from my iPad\n",
        "The Solway Messenger",
        "Colin Strand",
        "2026-11-23",
    ),
    "mail whose subject is the title": (
        f"Dari: Redaksi <r@contoh.id>\nKepada: warga@contoh.id\nPerihal: Fwd: {TITLE_ID}\n\n"
        f"---------- Pesan diteruskan ----------\n\n{BODY_ID}\n\nDikirim dari iPhone saya\n",
        None,
        None,
        None,
    ),
    "quoted mail": (
        "\n".join(f"> {line}" for line in f"{TITLE_EN}\n\nBy Colin Strand\n\n{BODY_EN}".split("\n")),
        None,
        "Colin Strand",
        None,
    ),
    "chat": (
        f"[24/11/2026, 08.02] Ani: sudah baca?\n[24/11/2026, 08.03] Ani: *{TITLE_ID}* 🚢\n\n"
        f"_Kabar Senja, 23/11/2026_\n\n{BODY_ID}\n\nDiteruskan dari grup RW 05\n",
        "Kabar Senja",
        None,
        "2026-11-23",
    ),
    "chat without brackets": (
        f"24/11/26, 8:02 AM - Jo: look at this\n24/11/26, 8:03 AM - Jo: {TITLE_EN}\n\n"
        f"Evening Argus, 23 November\n\n{BODY_EN}",
        "Evening Argus",
        None,
        None,
    ),
    "newsletter": (
        f"Buletin Pagi Senja\nEdisi 212 · 24 November 2026\n\nLihat di peramban\n\nSelamat pagi, pembaca setia!\n\n"
        f"{TITLE_ID}\n\n{BODY_ID}\n\nAnda menerima surel ini karena berlangganan.\n"
        "Berhenti berlangganan | Ubah preferensi\n",
        "Buletin Pagi Senja",
        None,
        "2026-11-24",
    ),
    "newsletter of an unknown name": (
        f"The Tideline\nIssue 48 | Sunday 22 November 2026\nView this email in your browser\n\n{TITLE_EN}\n\n"
        f"By Hester Quill\n\n{BODY_EN}\n\nYou are receiving this because you signed up.\n"
        "Unsubscribe | Manage preferences\n",
        "The Tideline",
        "Hester Quill",
        "2026-11-22",
    ),
    "print": (
        f"HARIAN SENJA\nRabu, 25 November 2026\nHalaman 5\n\n{TITLE_ID}\n\nSENJA, HS – {BODY_ID} (lia/har)\n",
        "Harian Senja",
        None,
        "2026-11-25",
    ),
    "release": (
        f"PRESS RELEASE\nFor immediate release\n24 November 2026\n\n{TITLE_EN}\n\n{BODY_EN}\n\nENDS\n\n"
        "Notes to editors\nThe ferry trust was founded in 2011.\n"
        "Contact: Peter Lund, 01632 960000, peter@example.org\n",
        None,
        None,
        "2026-11-24",
    ),
    "posted by a staff": (
        f"{TITLE_EN}\nPosted on November 23, 2026 by Ferndale Gazette staff\n\n{BODY_EN}\n",
        "Ferndale Gazette",
        None,
        "2026-11-23",
    ),
    "taken from": (
        f"{TITLE_EN}\n\nFrom The Solway Light, 20 November 2026\n\n{BODY_EN}\n",
        "The Solway Light",
        None,
        "2026-11-20",
    ),
    "credits in sentences": (
        f"{TITLE_EN}\n\nWords by Tamsin Oake. Photographs by Leo Farr.\n\n{BODY_EN}\n",
        None,
        "Tamsin Oake",
        None,
    ),
    "an editor by an initial": (
        f"{TITLE_ID}\n\nPenulis : Yoga Pratama\nEditor : Lintang S.\n"
        f"Kilas Niaga - 24/11/2026, 17:05 WIB\n\n{BODY_ID}\n",
        "Kilas Niaga",
        "Yoga Pratama",
        "2026-11-24T17:05:00+07:00",
    ),
    "a reporter of an outlet": (
        f"{TITLE_ID}\n\nLaporan wartawan Suluh Desa, Gilang Ramdan, dari Kepulauan Senja\n\n{BODY_ID}\n",
        "Suluh Desa",
        "Gilang Ramdan",
        None,
    ),
    "a bare name, told below": (
        f"Comment\n\n{TITLE_EN}\n\nRuth Calder\n\n{BODY_EN}\n\nRuth Calder is a night porter and writes about work.\n",
        None,
        "Ruth Calder",
        None,
    ),
}


@pytest.mark.parametrize(("content", "site", "byline", "published"), CASES.values(), ids=CASES)
def test_the_article_is_taken_out_of_its_wrapping(
    content: str, site: str | None, byline: str | None, published: str | None
) -> None:
    article = read("-", stdin=content.encode(), force=True)
    assert article.sentences == (ID if article.language == "id" else EN)
    assert article.title in (TITLE_ID, TITLE_EN)
    assert (article.site, article.byline, article.published) == (site, byline, published)


def test_a_letter_inside_a_story_is_no_header() -> None:
    text = (
        f"{TITLE_EN}\n\n{BODY_EN}\n\nThe note read as follows.\n\nTo: all keepers, wherever they may be this winter.\n"
    )
    assert "To: all keepers, wherever they may be this winter." in read("-", stdin=text.encode(), force=True).sentences
