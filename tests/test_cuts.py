"""Where sentences of real news may be cut and asked about, and where they may not: each row was heard to go wrong."""

from pathlib import Path

import pytest

from podcast import brief, receipts, sources, writer
from podcast.brief import company
from podcast.languages.ear import Ear
from podcast.languages.exchange import exchange
from podcast.model import Article, Part, Quote
from podcast.pipeline import draft
from podcast.writer import listener, questions
from podcast.writer import theme as themes
from podcast.writer.dialogue import Dialogue
from podcast.writer.register import is_grave
from podcast.writer.style import Phrases, Style
from podcast.writer.takeaways import TakeAways
from podcast.writer.tellable import for_hosts
from tests.test_writer import SHOW

WHOLE = (
    "Israel dan para pendukungnya kerap menuding badan itu tidak adil karena selalu menarget negara itu.",
    "Di lain pihak, para pendukung kebijakan itu menilai bahwa aturan yang baru akan membuat harga beras di pasar "
    "tradisional jauh lebih stabil.",
    "Di usianya yang hampir kepala empat, musisi asal Florida itu masih menulis sepuluh lagu baru setiap tahun untuk "
    "band yang ia dirikan bersama adiknya.",
    "Hampir semua layanan memungkinkan penjual untuk mendaftarkan barangnya.",
    "Layanan itu memudahkan pengguna untuk bertransaksi langsung dari aplikasi.",
    "Pemain itu mencoba untuk membawa timnya unggul.",
    "Pengusaha itu menggelapkan pajak penghasilan hak citra dirinya sebesar 14,8 juta euro lewat dua perusahaan di "
    "luar negeri sepanjang 2011 hingga 2014.",
    "Dengan hasil ini, tim asal Jayapura itu kini menempati urutan kedua klasemen sementara dan hanya terpaut satu "
    "angka dari tim di puncak klasemen.",
    "Para pebalap yang didukung pabrikan berlogo sayap itu mengalami kesulitan yang sama dengan sasis yang baru, "
    "terutama di tikungan yang tajam saat mengerem.",
    "Festival itu dibuka di Grand Indonesia Jakarta, Paskal 23 di Bandung, Focal Point di Medan, dan gedung Marvell "
    "City yang baru di Surabaya.",
    "Perdana menteri itu mengecam rencana sejumlah negara untuk mendorong resolusi.",
    "Aplikasi itu memberikan kemudahan untuk melihat beberapa kalender.",
    "Angka itu hampir sama dengan angka kematian karena penyakit paru.",
    "Perusahaan itu enggan untuk memproduksi ponsel sendiri.",
    "Jangan heran jika wanita lebih menyukai foto pria yang membawa alat musik.",
    "Dari data kementerian, diketahui jika wisatawan yang datang ke sana naik.",
    "Hanya, menurut Asensio operasi merekrut pemain kunci rival pada 2000, dianggap bukan sebuah urgensi.",
)


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_sentence_that_no_listener_would_cut_stays_whole(sentence: str) -> None:
    telling = Ear(Article(title="t", language="id", sentences=(sentence,))).tell(1)
    asked = {"place", "manner", "purpose", "time", "condition"}
    asked |= {"reason"} if "kematian" in sentence else set()
    assert not asked & {piece.kind for piece in telling.pieces}
    assert telling.opener is None
    said = " ".join((*telling.main, *(piece.text for piece in telling.pieces))).lower()
    assert all(word.strip(".,") in said for word in sentence.lower().split() if len(word) > 7)


UNASKED = (
    "Namun banderol pemain yang setinggi langit diyakini menyurutkan langkah mereka karena berdampak pada sanksi.",
    "Faktor kegemukan seseorang sebenarnya diakibatkan karena kelebihan makan.",
    "Tuntutan pertama adalah agar para sopir diangkat menjadi karyawan tetap.",
    "Komponen tidak bisa dilupakan adalah model.",
    "Keputusan bupati diduga akibat berembusnya isu moral.",
    "Penyebab hukuman itu cukup mengejutkan: ia dihukum karena tertidur dalam rapat.",
    "Akan melakukan yang terbaik agar sembuh tepat waktu.",
    "Rumah sakit mencatat kerugian akibat banjir di kota itu.",
    "Lembaganya belum menemukan jawaban.",
    "Pria itu punya siasat tersendiri agar suaranya tetap merdu.",
)


def asked(sentence: str, before: str = "Rapat digelar di kota itu.") -> list[str]:
    article = Article(title="t", language="id", sentences=(before, sentence))
    ear = Ear(article)
    style = Style.load("kopi-sedap", "id")
    phrases = Phrases(style.table, 1, "seed", sober=False)
    return [found.text for found in questions.find([2], ear, Dialogue(ear, phrases, last="host"))]


def test_the_first_of_several_steps_answers_no_question() -> None:
    step = "alihkan sepersepuluh anggaran pelebaran jalan ke trotoar."
    question = "Apa yang dapat dilakukan?"
    assert asked(step.capitalize(), question)
    assert not asked(f"Pertama, {step}", question)


@pytest.mark.parametrize("sentence", UNASKED)
def test_a_question_that_nobody_would_ask_is_not_asked(sentence: str) -> None:
    assert asked(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        (
            "Pelatih itu kemudian memasukkan dua penyerang untuk menambah daya gedor.",
            "untuk apa pelatih itu memasukkan dua penyerang?",
        ),
        ("Yong Jin adalah seorang pejabat senior di kementerian.", "siapa Yong Jin?"),
        (
            "Sekolah di empat kecamatan diliburkan sampai Sabtu, 10 Oktober 2026.",
            "sampai kapan sekolah di empat kecamatan diliburkan?",
        ),
        ("Warga melompat ke laut karena panik ketika kapal terbakar.", "kenapa warga melompat ke laut?"),
    ],
)
def test_a_question_that_a_listener_has_is_asked(sentence: str, question: str) -> None:
    assert question in asked(sentence)


def test_a_noun_before_a_name_is_written_small_inside_a_line_and_a_name_is_not() -> None:
    article = Article(
        title="t",
        language="id",
        sentences=(
            "Kontrak Ventura berakhir pada musim panas, kata Ventura tentang kontrak itu.",
            "Pasar Pagi kembali buka, dan pasar lain menyusul.",
            "Virgil van Dijk pindah klub.",
        ),
    )
    ear = Ear(article)
    assert [ear.decapital(article.sentence(number)).split()[0] for number in (1, 2, 3)] == [
        "kontrak",
        "Pasar",
        "Virgil",
    ]


ENGLISH = (
    "Rents in the town rose by 2.3% in the year to September, the smallest increase since 2021, figures published on "
    "Friday by the housing observatory show.",
    "A silent film thought to have been destroyed almost a century ago will be shown to the public in the winter after "
    "reels were discovered on a farm.",
)


@pytest.mark.parametrize("sentence", ENGLISH)
def test_a_clause_of_time_goes_on_only_about_what_has_happened(sentence: str) -> None:
    telling = Ear(Article(title="t", language="en", sentences=(sentence,))).tell(1)
    assert "time" not in {piece.kind for piece in telling.pieces}


def test_a_denial_with_a_predicate_before_it_is_no_question() -> None:
    article = Article(title="t", language="en", sentences=("A.", "The mayor apologised but said she would not resign."))
    ear = Ear(article)
    assert listener.yes_or_no(ear.tell(2), ear) is None


@pytest.mark.parametrize(
    ("title", "sentences", "theme"),
    [
        (
            "Councillors back plan to charge for parking outside schools",
            ("Parents will pay after councillors approved a charge.", "The plan covers parking outside six schools."),
            "the plan to charge for parking outside schools",
        ),
        (
            "Cyclist wins Tour of the Lakes by two seconds",
            ("Renn won the Tour of the Lakes by two seconds.", "Two seconds decided the Tour of the Lakes."),
            "Tour of the Lakes",
        ),
    ],
)
def test_a_theme_is_a_phrase_and_not_a_verb_or_a_measure(title: str, sentences: tuple[str, ...], theme: str) -> None:
    article = Article(title=title, language="en", sentences=sentences)
    found = themes.find(article, Ear(article))
    assert found is not None and theme in found.text


@pytest.mark.parametrize(
    ("language", "sentence", "question"),
    [
        ("id", "Polisi belum menetapkan tersangka.", "apakah polisi sudah menetapkan tersangka?"),
        ("id", "Gempa itu tidak berpotensi tsunami.", "apakah gempa itu berpotensi tsunami?"),
        (
            "id",
            "Untuk mengaktifkan fitur itu, pengguna harus memasang versi baru.",
            "bagaimana cara mengaktifkan fitur itu?",
        ),
        ("id", "Fasilitas baru meliputi taman, kolam, dan perpustakaan.", "fasilitas baru meliputi apa saja?"),
        ("id", "Pemerintah akan membangun tiga jembatan.", "berapa jembatan yang dibangun pemerintah?"),
        ("id", "Penonton yang sama sekali tidak menduganya bertepuk tangan.", None),
        ("id", "Prinsip tak mendukung kandidat mana pun ini juga harus diterapkan di media sosial.", None),
        ("id", "Sikap tidak memihak membuat mereka dipercaya.", None),
        ("en", "Police have not named a suspect.", "have police named a suspect?"),
        ("en", "The road was not closed.", "was the road closed?"),
    ],
)
def test_a_sentence_is_led_to_by_its_own_question(language: str, sentence: str, question: str | None) -> None:
    ear = Ear(Article(title="t", language=language, sentences=("Police said so." * 2, sentence)))
    found = listener.leading(ear.tell(2), ear)
    assert (found.text if found else None) == question


@pytest.mark.parametrize(
    ("title", "theme"),
    [
        ("DPR Tunda Pengesahan RUU Perampasan Aset, Fraksi Beda Pendapat", "penundaan pengesahan RUU Perampasan Aset"),
        ("KPK Tahan Bupati Kolaka Timur, Sita Uang Rp 1,6 Miliar", "penahanan Bupati Kolaka Timur"),
        ("Eks Kepala Dinas Divonis 6 Tahun Penjara", "vonis eks Kepala Dinas"),
        ("Pasar Terapung Sepi, Pedagang Pindah Jualan", "sepinya pasar terapung"),
        ("Banjir Bandang Terjang Tiga Desa di Agam, 11 Orang Tewas", "banjir bandang di Agam"),
        ("Kekeringan di Gunungkidul Meluas ke 12 Kecamatan", "kekeringan di Gunungkidul"),
        ("Kenapa Musim Hujan Tahun Ini Lebih Basah?", "kenapa musim hujan tahun ini lebih basah"),
    ],
)
def test_a_headline_becomes_what_a_presenter_would_call_it(title: str, theme: str) -> None:
    sentences = (
        f"Kabar ini tentang {theme} dan hal lain yang menyusul.",
        f"Warga membahas {theme} sejak pagi.",
    )
    article = Article(title=title, language="id", sentences=sentences)
    found = themes.find(article, Ear(article))
    assert found is not None and found.text == theme


def test_an_interview_is_asked_and_answered_and_summed_up_as_what_the_person_says(tmp_path: Path) -> None:
    path = tmp_path / "wawancara.txt"
    path.write_text(
        "Wawancara Penyair Rara Ayu: Menulis Itu Sabar\n\nPenyair Rara Ayu baru saja menerbitkan buku puisi kelima.\n\n"
        "Banyak pembaca bilang puisi Anda sulit. Bagaimana menurut Anda?\n\n"
        "Puisi tidak harus selalu dimengerti oleh pembaca. Saya menulis untuk telinga.\n\n"
        "Apa pesan Anda untuk penyair muda?\n\n"
        "Membaca puisi orang lain adalah guru terbaik bagi penyair muda. Menulis membutuhkan kesabaran.\n",
        encoding="utf-8",
    )
    article = sources.read(str(path))
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    said = [line.text for section in script.sections if section.id == "voices" for line in section.lines]
    asked = said.index("Banyak pembaca bilang puisi Anda sulit. Bagaimana menurut Anda?")
    assert said[asked + 1].startswith('"Puisi tidak harus selalu dimengerti oleh pembaca.')
    home = [line.text for section in script.sections if section.id == "lastsip" for line in section.lines]
    assert any("menurut Rara Ayu, " in text for text in home) and receipts.check(script, article, SHOW) == []


def test_the_lists_of_a_how_to_are_announced_and_counted_each_for_itself(tmp_path: Path) -> None:
    path = tmp_path / "paspor.md"
    path.write_text(
        "# Cara Membuat Kompos di Rumah\n\nKompos bisa dibuat di rumah dari sisa dapur.\n\n"
        "## Bahan\n\n"
        "- ember bekas yang berlubang\n- tanah gembur secukupnya\n- sisa sayur segar\n\n## Langkah\n\n"
        "- Siapkan ember di tempat teduh.\n- Isi ember dengan tanah dan sisa sayur.\n"
        "- Aduk setiap tiga hari sekali.\n\n"
        "Kompos yang jadi berwarna gelap dan berbau tanah.\n",
        encoding="utf-8",
    )
    article = sources.read(str(path))
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    story = [line.text for section in script.sections if section.id == "story" for line in section.lines]
    firsts = [text for text in story if text.startswith("Pertama,")]
    assert len(firsts) == 2 and "siapkan ember" in firsts[1], story
    assert any("langkah" in text for text in story) and receipts.check(script, article, SHOW) == []


def test_what_others_object_is_not_told_as_the_authors_view() -> None:
    article = Article(
        title="Opinion: Stop building over parks",
        language="en",
        byline="Rosa Bell",
        sentences=(
            "Some residents will object that homes have to go somewhere.",
            "I think the city should build on its empty car parks instead.",
            "But a survey of 900 people found that parks matter more than parking.",
            "Empty car parks cover 40 hectares of the city.",
            "I walk past three of them every day on my way to work.",
        ),
    )
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    told, home = (
        [line.text for section in script.sections if section.id == name for line in section.lines]
        for name in ("story", "lastsip")
    )
    objected = told.index("Some residents will object that homes have to go somewhere.")
    assert any("parks matter more than parking" in text for text in told[objected + 1 :])
    assert not any("homes have to go somewhere" in text for text in home), home
    assert not any("Rosa Bell, but" in text for text in told), told


def test_ranges_and_scores_with_spaces_are_no_lists() -> None:
    article = Article(
        title="t", language="id", sentences=("Pameran digelar 7 - 13 September, dan timnya menang 4 - 1.",)
    )
    assert Ear(article).tidy(article.sentence(1)) == "Pameran digelar 7-13 September, dan timnya menang 4-1."


def test_a_bare_answer_is_told_only_after_what_it_answers() -> None:
    sentences = ("Bird flu is the main cause.", "Is that all?", "No. Feed costs have fallen.")
    assert Ear(Article(title="t", language="en", sentences=sentences)).leans(3)


ENDS = (
    (
        "id",
        "Pertemuan menteri ini akan berpusat pada situasi keamanan di Asia Timur yang kian memanas, terutama setelah "
        "Korut mengancam akan menyerang Guam, salah satu wilayah Amerika Serikat di Pasifik, dengan rudalnya.",
    ),
    (
        "id",
        "Ide pengembangan taman bermain terkecil di dunia itu muncul setelah dibukanya taman serupa di Shanghai "
        "pada pertengahan Juni lalu, yang telah dikunjungi lebih dari satu juta orang sejak satu bulan beroperasi.",
    ),
    ("id", "Akibatnya, ribuan orang terluka akibat insiden tersebut."),
    (
        "id",
        "Tokyo khawatir negaranya bisa terkena reruntuhan bom jika serangan itu benar-benar terjadi sehingga meminta "
        "kepastian perlindungan Amerika Serikat dari ancaman rudal dan nuklir Korea Utara.",
    ),
    (
        "en",
        "A former council treasurer was cleared on Friday of stealing £412,000 from a fund for homeless families, but "
        "was found guilty of two counts of false accounting.",
    ),
    (
        "en",
        "The plan was praised by the unions that had asked for it in March, but not by the council's own "
        "accountants, who called it a risk.",
    ),
)


@pytest.mark.parametrize(("language", "sentence"), ENDS)
def test_no_piece_is_half_a_sentence(language: str, sentence: str) -> None:
    telling = Ear(Article(title="t", language=language, sentences=(sentence,))).tell(1)
    said = [*telling.main, *(piece.text for piece in telling.pieces)]
    assert not [text for text in said if text.startswith(("But was", "But not", "Sejak satu", "Akibat insiden"))]
    assert not [text for text in said if text.endswith(("terutama.", "especially."))]
    assert telling.opener is None or "sehingga" not in telling.opener


def test_what_follows_from_an_event_is_told_with_it_where_it_is_short() -> None:
    sentence = (
        "An earthen dam gave way before dawn Tuesday in northern Kenya, killing at least 14 people, including six "
        "children, and sweeping away dozens of homes in the village of Loiyan, officials said."
    )
    telling = Ear(Article(title="t", language="en", sentences=(sentence,))).tell(1)
    said = " ".join((*telling.main, *(piece.text for piece in telling.pieces)))
    assert "in northern Kenya, killing at least 14 people" in said
    assert "example" not in {piece.kind for piece in telling.pieces}


def test_what_somebody_denies_is_not_asked_for_where_it_is_only_all_of_it() -> None:
    article = Article(title="t", language="en", sentences=("A court met.", "Martin Doyle denied all the charges."))
    ear = Ear(article)
    dialogue = Dialogue(ear, Phrases(Style.load("kopi-sedap", "en", None).table, 1, "x", sober=False), "host")
    assert dialogue.reported(ear.tell(2)) is None


def test_a_long_title_is_not_said_twice_in_a_row() -> None:
    sentence = (
        "Deputi Bidang Statistik Distribusi dan Jasa BPS Pudji Ismail menuturkan penurunan volume terjadi karena panen "
        "di Lampung dan Bengkulu mundur dua bulan akibat kemarau basah."
    )
    telling = Ear(Article(title="t", language="id", sentences=(sentence,))).tell(1)
    said = ["Menurut Pudji Ismail, akibat kemarau basah."]
    assert [piece.text for piece in telling.pieces] in ([], ["Akibat kemarau basah, katanya."], said)


def test_a_pronoun_stays_where_its_own_statement_names_whom_it_means() -> None:
    said = "“Keputusan itu sudah saya buat,” kata Emmanuel Macron."
    article = Article(
        title="t",
        language="id",
        sentences=(
            "Emmanuel Macron memilih perdana menteri.",
            said,
            "Macron mengatakan, dia akan mengumumkannya nanti.",
        ),
        quotes=(Quote(text="Keputusan itu sudah saya buat", speaker="Emmanuel Macron", sentence=2),),
    )
    assert Ear(article).tell(3).main == ("Macron mengatakan, dia akan mengumumkannya nanti.",)


def test_the_author_of_an_opinion_is_nobodys_he() -> None:
    article = Article(
        title="The library that lends drills",
        language="en",
        byline="Naomi Feld",
        sentences=(
            "The average power drill is used for 13 minutes in its life.",
            "I did not believe that figure when I first read it in the paper.",
            "Critics say the library takes business from local shops.",
            "The owner of the hardware store, Gordon Pratt, told me he was against it at first.",
            "He has changed his mind: people who borrow a drill buy screws.",
            "I am not arguing that we should stop owning things at home.",
        ),
    )
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    said = [line.text for line in script.lines]
    assert not any("Naomi Feld has changed" in text for text in said), said
    at = next((i for i, text in enumerate(said) if "Gordon Pratt, told me" in text), None)
    assert at is None or "Critics" not in said[at - 1], said


def test_a_theme_that_fails_the_audit_costs_no_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "podcast.writer.theme.find", lambda article, ear: themes.Theme("trotoar yang tidak pernah selesai", (1,))
    )
    article = Article(
        title="Trotoar",
        language="id",
        sentences=(
            "Setiap akhir tahun, trotoar di kota kita dibongkar.",
            "Dinas Pekerjaan Umum membangun 112 kilometer trotoar dalam lima tahun.",
            "Warga hanya berjalan kaki 500 meter sehari.",
        ),
    )
    script, warnings = draft._audited(tmp_path, SHOW, article, brief.summarise(article, minutes=4), 1)
    assert script.theme is None
    assert any("dibongkar" in line.text for line in script.lines)
    assert len(warnings) == 1 and warnings[0].startswith("the theme is not said")


def test_a_question_over_a_part_is_asked_before_an_answer_that_hangs_on_it() -> None:
    article = Article(
        title="Why are eggs so expensive?",
        language="en",
        sentences=(
            "The average price of a dozen eggs reached $5.84 in October.",
            "Bird flu is the main cause of the rise.",
            "Since January, producers have lost about 41 million laying hens.",
            "No.",
            "Feed costs have fallen this year, but labor has become more expensive.",
            "It is very unlikely.",
            "Properly cooked eggs are safe, and no one has been infected by eating them.",
            "Not before spring, economists say.",
            "A hen needs about 20 weeks before it begins to lay.",
        ),
        parts=(
            Part(first=2, heading="What is driving prices up?"),
            Part(first=4, heading="Is it only the flu?"),
            Part(first=6, heading="Can a person catch it from eggs?"),
            Part(first=8, heading="When will prices fall?"),
        ),
        paragraphs=(1, 2, 4, 6, 8),
    )
    said = [line.text for line in writer.write(article, brief.summarise(article, minutes=6), SHOW, number=1).lines]
    at = next(i for i, text in enumerate(said) if "before spring" in text)
    assert "when will prices fall?" in said[at - 1].lower(), said
    unlikely = [i for i, text in enumerate(said) if "very unlikely" in text]
    assert all("catch it from eggs?" in said[i - 1] for i in unlikely), said


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("id", "Tonjolan kulit di atas matanya menyerupai daun kering."),
        ("id", "Bisa jadi penyebabnya bukan belanja besar, melainkan kebiasaan kecil setiap pagi."),
        ("id", "Partai pengusung mereka belum memutuskan siapa yang akan didukung dalam pilkada."),
        ("id", "Jumlah penumpang naik dua kali lipat sejak Maret di seluruh stasiun kereta api kota itu, sedangkan "
         "pendapatan perusahaan dari penjualan tiket justru turun tujuh persen."),
        ("en", "The price of their shares has fallen by a third since the spring."),
    ],
)  # fmt: skip
def test_nobody_takes_home_half_a_thought(language: str, sentence: str) -> None:
    sentences = ("Perusahaan itu mengumumkan hasilnya.", sentence, "Laporan lengkap akan terbit pada Januari.")
    article = Article(title="t", language=language, sentences=sentences)
    ear = Ear(article)
    home = TakeAways(ear, brief.summarise(article, minutes=4), frozenset(), lambda number: False)
    assert 2 not in [telling.number for telling in home.worthy([1, 2, 3])]


def test_a_question_names_what_it_asks_as_one_would_aloud() -> None:
    sentences = (
        "Tarif promosi ditetapkan Rp90.000 untuk kelas ekonomi.",
        "Jenazah AR telah dimakamkan di TPU Mekar pada Minggu siang.",
    )
    ear = Ear(Article(title="t", language="id", sentences=sentences))
    assert [listener.asked_by(text.rstrip("."), ear).text for text in sentences] == [
        "berapa tarif promosinya?", "kapan jenazah AR dimakamkan di TPU Mekar?",
    ]  # fmt: skip


UNCUT = (
    "Fitur ini akan sangat ideal ketika pengguna hendak berlibur bersama keluarga atau teman, di mana mereka bisa "
    "mengakses rencana perjalanan yang merinci ketika tiba di tempat tujuan.",
    "Mantan striker tim nasional itu merupakan rekrutan kedua klub Bandung setelah gelandang asal Ghana, Michael "
    "Essien, yang pernah merumput bersama Chelsea, Real Madrid dan AC Milan.",
    "Kabar ini mencuat beberapa hari setelah sutradara itu resmi menutup kesepakatan dengan studio untuk menulis, "
    "mengarahkan, dan memproduksi sekuel film yang telah meraih lebih dari US$816 juta di seluruh dunia.",
    "Pencarian Bayern Munich akan pelatih baru untuk menggantikan Carlo Ancelotti yang dipecat bulan lalu, berakhir "
    "sudah.",
)


@pytest.mark.parametrize("sentence", UNCUT)
def test_no_piece_is_without_its_predicate(sentence: str) -> None:
    telling = Ear(Article(title="t", language="id", sentences=(sentence,))).tell(1)
    said = [*telling.main, *(piece.text for piece in telling.pieces)]
    assert len([piece for piece in telling.pieces if piece.text.startswith(("Ketika", "Setelah"))]) < 2, said
    starts = ("Setelah gelandang", "Dan memproduksi", "Untuk menggantikan")
    assert not [text for text in said if text.startswith(starts)], said


def test_a_relative_clause_goes_on_about_its_noun() -> None:
    sentence = (
        "Hal itu dilakukannya demi menghormati pernyataan emosional yang dilontarkan pembawa acara Jimmy Kimmel soal "
        "putra kecilnya yang baru lahir yang harus menjalani operasi jantung darurat."
    )
    telling = Ear(Article(title="t", language="id", sentences=(sentence,))).tell(1)
    assert [piece.text.split(" soal")[0] for piece in telling.pieces] == [
        "Pernyataan emosional itu dilontarkan pembawa acara Jimmy Kimmel"
    ]
    assert telling.pieces[0].kind == "addition"


@pytest.mark.parametrize(
    "sentence",
    [
        "Istilah gebuk diakui Jokowi digunakannya untuk menunjukkan ketegasan dirinya pada kelompok penentang.",
        "Kimmel mengaku senang bahwa para peserta kongres tidak menyetujui proposal tersebut.",
        "Pencapaian terbaiknya terjadi pada 2013 lalu.",
        "Dortmund unggul ketika laga baru berjalan 16 menit.",
        "Cole sebelumnya dijadwalkan untuk pulang pada 3 Juli lalu dan mengikuti latihan tim.",
        "Snap juga menjelaskan mengenai kebiasaan pengguna di luar Amerika Utara dan Eropa.",
    ],
)
def test_a_question_without_sense_is_not_asked(sentence: str) -> None:
    article = Article(title="t", language="id", sentences=("Kabar itu datang.", sentence))
    ear = Ear(article)
    style = Style.load("kopi-sedap", "id", None)
    dialogue = Dialogue(ear, Phrases(style.table, 1, "seed", sober=False), "host")
    assert questions.find([2], ear, dialogue) == []


def test_somebody_known_is_asked_about_and_a_reason_is_asked_for() -> None:
    article = Article(
        title="Persib menang atas Persija",
        language="id",
        sentences=(
            "Persib Bandung menang 3-2 atas Persija Jakarta pada Minggu malam.",
            "Gol penentu untuk Persib dicetak pemain pengganti dari titik putih.",
            "Persib memuncaki papan skor sejak awal laga itu.",
            "Persija bermain tanpa dua bek utama sejak pekan lalu.",
            "Wasit menghentikan laga dua kali di babak kedua.",
            "Pasalnya, hujan deras menggenangi lapangan stadion.",
        ),
    )
    said = [line.text for line in writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1).lines]
    bare = next(i for i, text in enumerate(said) if "tanpa dua bek" in text)
    assert said[bare - 1] == "Bagaimana dengan Persija?", said
    rain = next(i for i, text in enumerate(said) if "hujan deras" in text)
    assert "enapa" in said[rain - 1] or "ebab" in said[rain - 1], said


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("Kebakaran itu mengakibatkan tiga rumah hangus.", "apa akibat kebakaran itu?"),
        ("Film pendek itu akan diputar di Bioskop Metropole.", "di mana film pendek itu akan diputar?"),
        ("Klinik itu tidak beroperasi sejak Maret 2024.", None),
        (
            "Klinik keliling itu melayani warga desa sejak Maret 2024.",
            "sejak kapan klinik keliling itu melayani warga desa?",
        ),
    ],
)
def test_a_sentence_answers_where_since_when_and_with_what_result(sentence: str, question: str | None) -> None:
    found = listener.asked_by(sentence.rstrip("."), Ear(Article(title="t", language="id", sentences=(sentence,))))
    assert (found.text if found else None) == question


def test_an_opinion_is_read_where_its_author_says_what_they_hold() -> None:
    article = Article(
        title="Trotoar yang terputus",
        language="id",
        byline="Bambang Suryo",
        sentences=(
            "Setiap akhir tahun, trotoar di kota kita dibongkar.",
            "Saya tidak sedang mengatakan bahwa perbaikan trotoar tidak perlu.",
            "Yang saya persoalkan adalah cara kita mengukur keberhasilannya, yaitu dari panjang yang dibangun.",
            "Namun, survei yang kami lakukan pada 2025 menemukan hanya 9 persen warga yang berjalan kaki.",
            "Ada yang berpendapat warga kita memang malas berjalan.",
            "Saya tidak sependapat.",
            "Orang yang sama berjalan berkilo-kilometer ketika berlibur ke Singapura.",
            "Wali kota pernah berjanji menertibkan parkir di trotoar dalam seratus hari.",
        ),
        paragraphs=(1, 2, 4, 5, 8),
    )
    script = writer.write(article, brief.summarise(article, minutes=6), SHOW, number=1)
    told = [line.text for line in script.lines]
    read = " ".join(line.text for line in script.lines if line.speaker == "reader")
    assert "9 persen warga" in read, told
    assert "tidak perlu. Yang saya persoalkan" in read, told
    objection = next(place for place, text in enumerate(told) if "malas berjalan" in text)
    assert "berlibur ke Singapura" in told[objection + 1], "what answers a view of others comes right after it"


def test_an_adverbial_is_taken_whole_or_not_at_all() -> None:
    sentence = (
        "After the war, when the old population was expelled and Poles from the east were settled in their place, the "
        "gas lamps on the island were left dark for 15 years."
    )
    telling = Ear(Article(title="t", language="en", sentences=(sentence,))).tell(1)
    assert "That was after the war" not in " ".join(telling.main)
    assert not [piece.text for piece in telling.pieces if piece.text == "After the war."]


def test_a_feature_is_not_sober_for_a_few_grave_words() -> None:
    plain = tuple(f"The lamplighter lights lamp {n} on the island every evening." for n in range(1, 60))
    grave = ("His teacher died in March.", "The fire of 1960 was long ago.", "Two people were injured in it.")
    assert not is_grave(Article(title="The last lamplighters", language="en", sentences=(*plain, *grave)))


@pytest.mark.parametrize(
    ("language", "before", "sentence"),
    [
        ("id", "Pejabat baru harus memiliki izin dari menteri.", "Joko Widayat menegaskan izin tersebut telah terbit."),
        ("id", "Joko Widayat menegaskan izin telah terbit.", "Namun, Joko menolak memperlihatkan suratnya."),
        ("id", "Warga menuding dewan membiarkan saluran itu.", "Wali Kota Ratna membantah tudingan tersebut."),
        ("en", "Residents said the council had known of the broken drain.", "Mayor Ann Cole denied this on Monday."),
    ],
)
def test_a_sentence_comes_with_what_it_takes_for_known_or_denies(language: str, before: str, sentence: str) -> None:
    sentences = ("Rapat dimulai pada Senin." if language == "id" else "The meeting began on Monday.", before, sentence)
    article = Article(title="t", language=language, sentences=sentences)
    needed = company.needed_by(article, Ear(article), (3,), {1: (1,), 2: (2,), 3: (3,)})
    assert needed == [(2,)]


def test_a_piece_that_nobody_signed_is_read_as_its_authors() -> None:
    article = Article(
        title="Pulang ke Sawahlunto",
        language="id",
        sentences=(
            "Saya kembali ke Sawahlunto setelah dua puluh tahun tinggal di kota lain.",
            "Stasiun tua itu sekarang menjadi museum kereta api yang ramai.",
            "Saya masih ingat suara peluit yang membangunkan kami setiap pagi.",
            "Ayah saya bekerja di tambang itu selama tiga puluh tahun.",
            "Tambang itu ditutup pada 2004.",
        ),
    )
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    said = [line.text for line in script.lines]
    assert any("penulisnya" in text for text in said), said
    assert any(line.speaker == "reader" and "peluit" in line.text for line in script.lines), said
    assert not receipts.check(script, article, SHOW)


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("The council has not yet approved the new bridge.", "not_yet"),
        ("The council has not approved the new bridge.", "no"),
    ],
)
def test_not_yet_is_answered_only_where_the_article_says_so(sentence: str, lead: str) -> None:
    ear = Ear(Article(title="t", language="en", sentences=("A bridge is planned.", sentence)))
    found = listener.yes_or_no(ear.tell(2), ear)
    assert found is not None and found.lead == lead


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Diberitakan Ace Showbiz, kabar itu pertama kali datang pada Senin.",
            "Kabar itu pertama kali datang pada Senin.",
        ),
        ("Diberitakan sebelumnya, kabar itu datang pada Senin.", "Kabar itu datang pada Senin."),
    ],
)
def test_where_a_newspaper_found_it_is_not_for_the_ear(sentence: str, told: str) -> None:
    assert Ear(Article(title="t", language="id", sentences=(sentence,))).tell(1).main == (told,)


def test_a_row_of_results_is_told_by_nobody() -> None:
    sentences = (
        "Lakers menang 127-109 atas Nuggets pada Minggu malam di Los Angeles.",
        "Ball membukukan triple-double keduanya musim ini.",
        "Washington Wizards 91-100 Toronto Raptors.",
        "Lakers berikutnya bertandang ke Utah pada Rabu.",
    )
    article = Article(title="Lakers menang atas Nuggets", language="id", sentences=sentences)
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    assert not any("91-100" in line.text for line in script.lines)


def test_what_somebody_once_did_is_no_plan(tmp_path: Path) -> None:
    ear = Ear(Article(title="t", language="id", sentences=("Callaham pernah menulis film yang bakal menjadi seri.",)))
    assert not ear.language.FUTURE.search(ear.tell(1).main[0])


def test_he_is_nobody_named_after_somebody_without_a_name_has_spoken() -> None:
    said = "“She should resign,” Health Secretary James Okafor said."
    article = Article(
        title="t",
        language="en",
        sentences=(
            said,
            "A spokesman for the minister said the emails described a survey.",
            "He added that £210m had been set aside for repairs.",
        ),
        quotes=(Quote(text="She should resign", speaker="James Okafor", role="Health Secretary", sentence=1),),
    )
    assert "Okafor" not in " ".join(Ear(article).tell(3).main)


def test_a_role_is_nobodys_possession() -> None:
    said = "Her niece, Ruth Ellison, said the cause was pneumonia."
    article = Article(
        title="t",
        language="en",
        sentences=(said, "“It was a slip of the pen,” Ruth Ellison recalled."),
        quotes=(Quote(text="It was a slip of the pen", speaker="Ruth Ellison", role="her niece", sentence=2),),
    )
    assert Ear(article).role("Ruth Ellison") is None


STAYS = (
    ("id", "Ayuningrum akan mendapat penghargaan kehormatan itu, menurut penyelenggara, pada Rabu, 6 September 2017."),
    ("id", "Menurut Pardi, pandai besi ada untuk membuat cangkul, bukan barang pajangan orang kota."),
    ("id", "Presiden itu menyebut laporan tersebut salah dan menganjurkan agar ia mengurusi negaranya sendiri saja."),
)


@pytest.mark.parametrize(("language", "sentence"), STAYS)
def test_nothing_is_cut_off_what_needs_it(language: str, sentence: str) -> None:
    telling = Ear(Article(title="t", language=language, sentences=(sentence,))).tell(1)
    assert not {"time", "purpose"} & {piece.kind for piece in telling.pieces}, telling


def test_an_english_clause_goes_on_as_a_sentence() -> None:
    sentence = (
        "The octopus keeps two thirds of its nerve cells in its eight arms, which allows each limb to explore the "
        "sea floor and to taste what it touches without asking the brain."
    )
    telling = Ear(Article(title="t", language="en", sentences=(sentence,))).tell(1)
    said = [*telling.main, *(piece.text for piece in telling.pieces)]
    assert not [text for text in said if text.startswith("Which")], said


def test_a_line_of_a_script_is_no_news() -> None:
    sentences = ("Jembatan dibuka pada Senin.", "Sari: Presiden mengundurkan diri.", "Warga melintas sejak pagi.")
    ear = Ear(Article(title="t", language="id", sentences=sentences))
    assert [for_hosts(number, ear) for number in (1, 2, 3)] == [True, False, True]


def test_what_somebody_asks_for_is_no_answer_to_whether_it_is_so() -> None:
    sentence = "Siti Rahma meminta KPK tidak terpengaruh suasana politik."
    ear = Ear(Article(title="t", language="id", sentences=("Rapat dimulai.", sentence)))
    assert listener.yes_or_no(ear.tell(2), ear) is None


def test_an_interview_with_somebody_whom_nobody_names_is_heard_all_the_same() -> None:
    turns = (
        "Apa yang Anda teliti?",
        "Saya meneliti lumut kerak di Kebun Raya Bogor.",
        "Sejak kapan?",
        "Saya mulai pada 2009 bersama dua mahasiswa.",
    )
    article = Article(
        title="Lumut kerak",
        language="id",
        sentences=("Dua peneliti menerima kami di kantornya.", *turns),
        quotes=tuple(
            Quote(text=text, speaker=None, sentence=number, turn="answer" if number % 2 else "question")
            for number, text in enumerate(turns, 2)
        ),
    )
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    read = " ".join(line.text for line in script.lines if line.speaker == "reader")
    assert "lumut kerak" in read and "2009" in read, [line.text for line in script.lines]
    assert not receipts.check(script, article, SHOW)


def test_the_part_of_a_day_stands_beside_its_weekday() -> None:
    sentence = "Laga digelar pada Sabtu, 22 November 2025 malam di Bandung."
    said = Ear(Article(title="t", language="id", sentences=(sentence,))).tidy(sentence)
    assert said == "Laga digelar pada Sabtu malam, 22 November 2025 di Bandung."


def test_what_an_institution_says_of_itself_under_its_release_is_no_news() -> None:
    article = Article(
        title="Bank Nusa membuka rekening muda",
        language="id",
        sentences=("Bank Nusa membuka rekening untuk siswa.", "Bank Nusa memiliki 412 kantor cabang."),
        parts=(Part(first=1, heading=None), Part(first=2, heading="Tentang Bank Nusa")),
    )
    ear = Ear(article)
    assert [for_hosts(1, ear), for_hosts(2, ear)] == [True, False]


def test_what_an_author_bids_the_reader_is_said_by_no_host() -> None:
    article = Article(
        title="Opini: Perpustakaan yang terkunci",
        language="id",
        sentences=(
            "Perpustakaan desa kita dikunci pada hari Minggu.",
            "Coba tanyakan kepada buruh pabrik yang bekerja enam hari sepekan.",
            "Bagi mereka, gedung itu selalu terkunci.",
            "Rak buku bertambah 300 judul setiap tahun.",
        ),
        paragraphs=(1, 4),
    )
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    assert not any("tanyakan" in line.text for line in script.lines)


def test_a_theme_is_never_the_writers_own() -> None:
    sentences = ("The sale of my car came on a wet Thursday.", "The train to the coast runs twice a day.")
    article = Article(title="The sale of my car on a wet Thursday", language="en", sentences=sentences)
    found = themes.find(article, Ear(article))
    assert found is None or " my " not in found.text


def test_a_name_comes_with_the_sentence_that_says_who_it_is() -> None:
    sentences = (
        "Warga menanam bakau di pesisir sejak Maret.",
        "Petani garam Zulkipli Anwar menyumbang bibit bakau pertama.",
        "Bibit bakau itu diangkut perahu.",
        "Zulkipli menanam bakau setiap pekan.",
    )
    article = Article(title="t", language="id", sentences=sentences)
    groups = {number: (number,) for number in range(1, 5)}
    assert (2,) in company.needed_by(article, Ear(article), (4,), groups)


def test_a_denial_is_told_after_what_it_denies_or_not_at_all() -> None:
    accused = (
        "A spokesman for the minister said the emails described a preliminary survey and that an inspection in July "
        "had not found any immediate danger there."
    )
    sentences = (
        "Health Minister Karen Aldridge denied misleading Parliament about the state of hospital buildings.",
        "The emails were written in March.",
        accused,
        "The NHS Confederation said it did not recognise that account.",
        "The Commons committee will decide next Tuesday whether to open an inquiry.",
        "Six hospitals have closed a ward since May.",
        "The repairs will cost about £210m a year.",
    )
    article = Article(title="Minister denies misleading MPs over hospital repairs", language="en", sentences=sentences)
    said = [line.text for line in writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1).lines]
    denial = next((i for i, text in enumerate(said) if "recognise that account" in text), None)
    assert denial is None or any("preliminary survey" in text for text in said[:denial]), said


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Bank Nusa hari ini meluncurkan tabungan muda.", "Bank Nusa meluncurkan tabungan muda."),
        ("Pada hari ini Bank Nusa meluncurkan tabungan.", "Bank Nusa meluncurkan tabungan."),
        ("Sampai hari ini jalan itu tertutup.", "Sampai hari ini jalan itu tertutup."),
    ],
)
def test_the_newspapers_today_is_not_the_listeners(sentence: str, told: str) -> None:
    assert Ear(Article(title="t", language="id", sentences=(sentence,))).tidy(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("Impor naik 3,4 persen.", "seberapa besar impor naik?"),
        ("Ekspor kopi turun 8 persen menjadi 251.600 ton.", "berapa ekspor kopi sekarang?"),
        ("Ekspor kopi mencapai 251.600 ton.", "berapa ekspor kopinya?"),
    ],
)
def test_a_rise_is_asked_for_as_a_rise(sentence: str, question: str) -> None:
    found = listener.asked_by(sentence.rstrip("."), Ear(Article(title="t", language="id", sentences=(sentence,))))
    assert found is not None and found.text == question


def test_of_two_nouns_that_a_clause_may_mean_none_is_chosen() -> None:
    sentence = (
        "Niat menghapus foto itu disampaikan Muji dalam kegiatan Podcast Kopi Sedap dengan topik Menuju Jakarta Global "
        "City yang diselenggarakan oleh BPKD DKI Jakarta pada Kamis, 12 Oktober 2023."
    )
    telling = Ear(Article(title="t", language="id", sentences=(sentence,))).tell(1)
    assert not [piece.text for piece in telling.pieces if piece.text.startswith("Topik")], telling


def test_a_theme_is_nothing_that_was_not_so() -> None:
    article = Article(
        title="Former care home manager cleared of stealing from residents",
        language="en",
        sentences=(
            "A former care home manager has been found not guilty of stealing from residents.",
            "The jury took four hours to reach its verdict on Thursday.",
        ),
    )
    found = themes.find(article, Ear(article))
    assert found is None or not found.text.startswith("stealing")


def test_a_bare_answer_under_a_heading_is_told_after_its_question_only() -> None:
    sentences = (
        "Kesemutan dapat disebabkan diabetes.",
        "Tidak selalu.",
        "Vitamin B hanya membantu bila tubuh kekurangan.",
    )
    heading = "Apakah vitamin B bisa menyembuhkan?"
    article = Article(
        title="t",
        language="id",
        sentences=sentences,
        parts=(Part(first=1, heading=None), Part(first=2, heading=heading)),
    )
    ear = Ear(article)
    assert ear.leans(2) and ear.headings[2] == ("apakah vitamin B bisa menyembuhkan?", (3,))


def test_what_begins_is_not_cut_from_how_it_began() -> None:
    sentence = (
        "Kapolres Cirebon Kota AKBP Bagas Suryanata mengatakan, peristiwa itu bermula ketika korban naik travel dari "
        "Bandung menuju Cirebon pada Jumat malam."
    )
    telling = Ear(Article(title="t", language="id", sentences=(sentence,))).tell(1)
    assert not [text for text in telling.main if text.endswith("bermula.")]


def test_a_title_that_asks_makes_no_name_of_the_word_after_it() -> None:
    article = Article(
        title="Kesemutan: Kapan Harus ke Dokter?",
        language="id",
        sentences=(
            "Kesemutan dapat disebabkan posisi duduk yang terlalu lama.",
            "Dokter menyarankan berdiri setiap setengah jam.",
            "Minum air putih membantu peredaran darah.",
        ),
    )
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=2)
    assert receipts.check(script, article, SHOW) == []


def test_what_is_told_after_an_answer_is_no_part_of_it() -> None:
    said = "“Can cyclists use the bridge?” engineer Dana Cole asked."
    article = Article(
        title="Bridge reopens",
        language="en",
        sentences=(
            "The bridge reopened on Monday.",
            said,
            "Tomas Reid answered that they can if they dismount.",
            "About 900 people cross the bridge on a weekday.",
            "“It took two years,” Tomas Reid said.",
        ),
        quotes=(
            Quote(text="Can cyclists use the bridge?", speaker="Dana Cole", sentence=2),
            Quote(text="It took two years", speaker="Tomas Reid", role="Council engineer", sentence=5),
        ),
    )
    found = exchange(article, Ear(article))
    assert found is not None and found.answers == (3,)


def test_a_subject_is_asked_about_only_where_enough_is_said_of_it() -> None:
    path = Path(__file__).parent.parent / "examples" / "bank-sampah.txt"
    article = sources.read(str(path))
    said = [line.text for line in writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1).lines]
    at = said.index("Layanan pagi dibuka.")
    assert not said[at - 1].startswith("Bagaimana dengan"), said


def test_what_only_its_speaker_can_say_never_stands_without_one() -> None:
    sentences = (
        "Analyst Priya Denholm of Castlegate Research said closure was overdue but warned that the savings, put at £9 "
        "million a year, would not be felt until 2026 because redundancy and moving costs would come first.",
        "Those who opposed it have a consultant’s study of their own, paid for by raffles, which puts it at 18 and "
        "argues that a rock barrier costing 27m crowns would protect the rest of the village for 50 years.",
    )
    ear = Ear(Article(title="t", language="en", sentences=sentences))
    assert not {piece.kind for number in (1, 2) for piece in ear.tell(number).pieces} & {"statement", "claim"}
