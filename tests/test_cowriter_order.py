"""True lines in a false place: an answer to another question, "she" without her name, a request before it is made."""

import json
import random
import re
from pathlib import Path

import pytest

from podcast import brief, receipts, sources, writer
from podcast.model import Article, Line, Quote, Role, Script, Section
from podcast.pipeline import judging
from podcast.pipeline.lines import Said, taking_turns
from podcast.receipts import closely
from podcast.script import parse
from podcast.writer.style import Style
from tests.conftest import ARTICLES, Podcast, assert_refused, folders
from tests.model_server import ModelServer
from tests.test_cowriter import EXAMPLE, GOOD, WRITE, model, settle, writing
from tests.test_writer import SHOW

pytest.importorskip("openai")

__all__ = ["model"]  # the fixture

Turns = list[tuple[str, tuple[int, ...]]]

POOL = Article(
    title="Harwell pool closes for repairs",
    language="en",
    sentences=(
        "The Harwell swimming pool will close for repairs on Monday, 2 March 2026.",
        "Manager Ruth Lindley said the roof leaks in eleven places.",
        "She said the work will take six weeks.",
        "Club chairman Peter Grant asked the council to open the school pool instead.",
        "The request was refused.",
        "Grant called the decision a blow to young swimmers.",
        "A lifeguard fell from a ladder in January.",
        "The lifeguard has since returned to work.",
        "Coach Ida Monk trains about 80 children a week.",
        "Some of them come from villages without a bus.",
        "They pay half the fee.",
        "A bus company offered them free rides until 2024.",
        "It stopped because fuel grew too dear.",
        "Councillor Omar Reyes praised her patience.",
        "Will the café stay open?",
        "Lindley answered that the café will stay open if its kitchen passes an inspection.",
        "About 300 people eat in the café on a Saturday.",
        "The council will ask them again in autumn.",
        "A newspaper reported that nobody had ever inspected the roof.",
        "Lindley denied the report.",
        "“We test the water every morning,” Lindley said.",
        "“Nobody told the parents,” Grant said.",
        "A man was arrested at the pool on Friday.",
        "The man had broken two windows.",
        "Two men were arrested on Sunday.",
    ),
    quotes=(
        Quote(text="We test the water every morning,", speaker="Ruth Lindley", role="Manager", sentence=21),
        Quote(text="Nobody told the parents,", speaker="Peter Grant", role="Club chairman", sentence=22),
    ),
)
POOL_FALSE: list[Turns] = [
    # another sentence than the one that answers
    [("Will the café stay open?", (15,)), ("About 300 people eat in the café on a Saturday.", (17,))],
    [("Will the café stay open?", (15,)), ("The council will ask them again in autumn.", (18,))],
    [("Will the café stay open?", (15, 17)), ("About 300 people eat in the café on a Saturday.", (17,))],
    [("Will the café stay open? About 300 people eat in the café on a Saturday.", (15, 17))],
    [("Will the café stay open?", (15,)), ("Oh, really?", ()), ("A man was arrested at the pool on Friday.", (23,))],
    # "she", "her", "they", "them", "it" without whoever is meant
    [("Coach Ida Monk trains about 80 children a week.", (9,)), ("She said the work will take six weeks.", (3,))],
    [("Manager Ruth Lindley said the roof leaks.", (2,)), ("Councillor Omar Reyes praised her patience.", (14,))],
    [("Manager Ruth Lindley said the roof leaks.", (2,)), ("Some of them come from villages without a bus.", (10,))],
    [("A lifeguard fell from a ladder in January.", (7,)), ("They pay half the fee.", (11,))],
    [("A lifeguard fell from a ladder in January.", (7,)), ("A bus company offered them free rides.", (12,))],
    [("Club chairman Peter Grant asked the council to open the school pool instead.", (4,)),
     ("The council will ask them again in autumn.", (18,))],
    [("The Harwell swimming pool will close for repairs.", (1,)), ("It stopped because fuel grew too dear.", (13,))],
    # somebody to whom something is done, and for what is told of another
    [("Club chairman Peter Grant asked the council to open the school pool instead.", (4,)),
     ("Two men were arrested on Sunday.", (25,))],
    # a noun that was never told, or of something else
    [("The Harwell swimming pool will close for repairs.", (1,)), ("The request was refused.", (5,))],
    [("Manager Ruth Lindley said the roof leaks.", (2,)),
     ("Grant called the decision a blow to young swimmers.", (6,))],
    [("The Harwell swimming pool will close for repairs.", (1,)),
     ("The lifeguard has since returned to work.", (8,))],
    [("A lifeguard fell from a ladder in January.", (7,)), ("The man had broken two windows.", (24,))],
    [("Was the request refused?", (5,)), ("The request was refused.", (5,))],
    [("Manager Ruth Lindley said the roof leaks.", (2,)), ("Lindley denied the report.", (20,))],
    # who says so, asked of one and answered with another
    [("The Harwell swimming pool will close for repairs.", (1,)), ("Says who?", ()),
     ("Manager Ruth Lindley said the roof leaks.", (2,))],
]  # fmt: skip
POOL_TRUE: list[Turns] = [
    [("Manager Ruth Lindley said the roof leaks in eleven places.", (2,)),
     ("She said the work will take six weeks.", (3,))],
    [("Club chairman Peter Grant asked the council to open the school pool instead.", (4,)), ("And then?", ()),
     ("The request was refused.", (5,)), ("Grant called the decision a blow to young swimmers.", (6,))],
    [("A lifeguard fell from a ladder in January.", (7,)), ("The lifeguard has since returned to work.", (8,))],
    [("Coach Ida Monk trains about 80 children a week.", (9,)),
     ("Some of them come from villages without a bus.", (10,)), ("They pay half the fee.", (11,)),
     ("A bus company offered them free rides until 2024.", (12,))],
    [("Will the café stay open?", (15,)),
     ("Lindley answered that the café will stay open if its kitchen passes an inspection.", (16,)),
     ("About 300 people eat in the café on a Saturday.", (17,)),
     ("The council will ask them again in autumn.", (18,))],
    [("A newspaper reported that nobody had ever inspected the roof.", (19,)), ("Lindley denied the report.", (20,))],
]  # fmt: skip

STALLS = Article(
    title="Pasar Rejosari ditata ulang",
    language="id",
    sentences=(
        "Pasar Rejosari akan ditata ulang mulai Senin, 2 Maret 2026.",
        "Kepala pasar, Ratih Kusuma, mengatakan atapnya bocor di sebelas titik.",
        "Ia menyebut pekerjaan itu memakan waktu enam pekan.",
        "Ketua paguyuban, Joko Santosa, meminta kantor desa membuka lapangan bola untuk pedagang.",
        "Permintaan itu ditolak.",
        "Joko menyayangkan keputusan tersebut.",
        "Seorang juru parkir jatuh dari tangga pada Januari.",
        "Juru parkir itu kini sudah bekerja lagi.",
        "Bidan Sri Wahyuni memeriksa sekitar 80 anak setiap pekan.",
        "Sebagian dari mereka tinggal di seberang sungai.",
        "Mereka membayar setengah tarif.",
        "Sebuah perusahaan bus memberi mereka tumpangan gratis sampai 2024.",
        "Bantuan itu berhenti karena solar makin mahal.",
        "Camat Bagus Prakoso memuji kesabarannya.",
        "Apakah warung kopi tetap buka?",
        "Ratih menjawab warung kopi tetap buka jika dapurnya lolos pemeriksaan.",
        "Sekitar 300 orang makan di warung kopi setiap Sabtu.",
        "Kantor desa akan menanyai mereka lagi pada Oktober.",
        "Sebuah koran menulis bahwa atap pasar tidak pernah diperiksa.",
        "Ratih membantah kabar itu.",
        "“Kami memeriksa timbangan setiap pagi,” kata Ratih.",
        "“Pedagang tidak diberi tahu,” kata Joko.",
        "Polisi menangkap seorang pria di pasar pada Jumat.",
        "Pria itu memecahkan dua kaca.",
        "Para pedagang membayar iuran Rp5.000 per hari.",
        "Iuran tersebut naik dua kali lipat sejak 2020.",
        "Polisi menyelidiki pencurian di gudang beras.",
        "Seorang sopir ditangkap pada Minggu.",
    ),
    quotes=(
        Quote(text="Kami memeriksa timbangan setiap pagi,", speaker="Ratih Kusuma", role="Kepala pasar", sentence=21),
        Quote(text="Pedagang tidak diberi tahu,", speaker="Joko Santosa", role="Ketua paguyuban", sentence=22),
    ),
)
STALLS_FALSE: list[Turns] = [
    [("Apakah warung kopi tetap buka?", (15,)), ("Sekitar 300 orang makan di warung kopi setiap Sabtu.", (17,))],
    [("Apakah warung kopi tetap buka?", (15,)), ("Kantor desa akan menanyai mereka lagi pada Oktober.", (18,))],
    [("Apakah warung kopi tetap buka?", (15, 17)), ("Sekitar 300 orang makan di warung kopi.", (17,))],
    [("Apakah warung kopi tetap buka? Sekitar 300 orang makan di warung kopi setiap Sabtu.", (15, 17))],
    [("Bidan Sri Wahyuni memeriksa sekitar 80 anak setiap pekan.", (9,)),
     ("Ia menyebut pekerjaan itu memakan waktu enam pekan.", (3,))],
    [("Kepala pasar, Ratih Kusuma, mengatakan atapnya bocor.", (2,)),
     ("Camat Bagus Prakoso memuji kesabarannya.", (14,))],
    [("Seorang juru parkir jatuh dari tangga pada Januari.", (7,)), ("Mereka membayar setengah tarif.", (11,))],
    [("Seorang juru parkir jatuh dari tangga pada Januari.", (7,)),
     ("Sebuah perusahaan bus memberi mereka tumpangan gratis sampai 2024.", (12,))],
    [("Seorang juru parkir jatuh dari tangga pada Januari.", (7,)),
     ("Kantor desa akan menanyai mereka lagi pada Oktober.", (18,))],
    [("Para pedagang membayar iuran Rp5.000 per hari.", (25,)), ("Bantuan itu berhenti.", (13,))],
    [("Pasar Rejosari akan ditata ulang mulai Senin, 2 Maret 2026.", (1,)), ("Permintaan itu ditolak.", (5,))],
    [("Pasar Rejosari akan ditata ulang mulai Senin, 2 Maret 2026.", (1,)),
     ("Joko menyayangkan keputusan tersebut.", (6,))],
    [("Polisi menangkap seorang pria di pasar pada Jumat.", (23,)),
     ("Juru parkir itu kini sudah bekerja lagi.", (8,))],
    [("Seorang juru parkir jatuh dari tangga pada Januari.", (7,)), ("Pria itu memecahkan dua kaca.", (24,))],
    [("Pasar Rejosari akan ditata ulang mulai Senin, 2 Maret 2026.", (1,)), ("Ratih membantah kabar itu.", (20,))],
    [("Joko menyayangkan keputusan tersebut.", (6,)), ("Seorang sopir ditangkap pada Minggu.", (28,))],
    [("Apakah permintaan itu ditolak?", (5,)), ("Permintaan itu ditolak.", (5,))],
    [("Pasar Rejosari akan ditata ulang mulai Senin, 2 Maret 2026.", (1,)), ("Siapa yang bilang?", ()),
     ("Kepala pasar, Ratih Kusuma, mengatakan atapnya bocor.", (2,))],
]  # fmt: skip
STALLS_TRUE: list[Turns] = [
    [("Polisi menyelidiki pencurian di gudang beras.", (27,)), ("Seorang sopir ditangkap pada Minggu.", (28,))],
    [("Kepala pasar, Ratih Kusuma, mengatakan atapnya bocor di sebelas titik.", (2,))],
    [("Ketua paguyuban, Joko Santosa, meminta kantor desa membuka lapangan bola untuk pedagang.", (4,)),
     ("Lalu?", ()), ("Permintaan itu ditolak.", (5,)), ("Joko menyayangkan keputusan tersebut.", (6,))],
    [("Seorang juru parkir jatuh dari tangga pada Januari.", (7,)),
     ("Juru parkir itu kini sudah bekerja lagi.", (8,))],
    [("Bidan Sri Wahyuni memeriksa sekitar 80 anak setiap pekan.", (9,)),
     ("Sebagian dari mereka tinggal di seberang sungai.", (10,)), ("Mereka membayar setengah tarif.", (11,)),
     ("Sebuah perusahaan bus memberi mereka tumpangan gratis sampai 2024.", (12,)),
     ("Bantuan itu berhenti karena solar makin mahal.", (13,))],
    [("Apakah warung kopi tetap buka?", (15,)),
     ("Ratih menjawab warung kopi tetap buka jika dapurnya lolos pemeriksaan.", (16,)),
     ("Sekitar 300 orang makan di warung kopi setiap Sabtu.", (17,)),
     ("Kantor desa akan menanyai mereka lagi pada Oktober.", (18,))],
    [("Sebuah koran menulis bahwa atap pasar tidak pernah diperiksa.", (19,)), ("Ratih membantah kabar itu.", (20,))],
    [("Para pedagang membayar iuran Rp5.000 per hari.", (25,)), ("Polisi menangkap seorang pria di pasar.", (23,)),
     ("Iuran tersebut naik dua kali lipat sejak 2020.", (26,))],
]  # fmt: skip


def findings(article: Article, turns: Turns, *, ruled: bool = False) -> list[str]:
    """What is wrong with lines that say so; ``ruled``: as if a rule had written them."""
    lines = [
        Line(speaker="cohost" if text.endswith("?") else "host", text=text, receipts=cited) for text, cited in turns
    ]
    section = Section(id="story", title="S", lines=tuple(lines))
    made = Script(title="t", number=1, language=article.language, sections=(section,))
    ours = [place for place, line in enumerate(lines, 1) if ruled and line.receipts]
    found = closely.check(made, article, writer.chat_words(article, SHOW), ours, closely.reactions(article, False))
    return [finding.reason for finding in found]


TRIAL = Article(
    title="Harbour chief on trial",
    language="en",
    sentences=(
        "The trial of Martin Keller opened on Monday.",
        "Prosecutors accuse him of taking bribes from a dredging company.",
        "Keller, 58, denied all seven charges.",
        "The company, Brightwater Marine, won a contract in 2019.",
        "The company has not been charged.",
    ),
)
SIDANG = Article(
    title="Sidang Budi Santoso dimulai",
    language="id",
    sentences=(
        "Sidang Budi Santoso dimulai pada Senin.",
        "Jaksa mendakwa Budi menerima suap dari sebuah perusahaan pengerukan.",
        "Budi membantah semua dakwaan.",
        "Kontrak pengerukan bernilai Rp18,5 miliar.",
        "Perusahaan itu belum diperiksa.",
    ),
)


ACCUSED = [(TRIAL, (1, 3)), (TRIAL, (3,)), (TRIAL, (1, 5)), (SIDANG, (1, 3)), (SIDANG, (3, 2)), (SIDANG, (1, 5))]


@pytest.mark.parametrize(("article", "order"), ACCUSED)
def test_a_denial_and_a_company_follow_what_they_mean(article: Article, order: tuple[int, ...]) -> None:
    whole = range(1, len(article.sentences) + 1)
    assert findings(article, [(article.sentence(number), (number,)) for number in order])
    assert findings(article, [(article.sentence(number), (number,)) for number in whole]) == []


def test_a_speaker_may_be_introduced_as_the_article_describes_them() -> None:
    lines = (
        Line(speaker="host", text="Here is Peter Grant, club chairman.", receipts=(4, 22)),
        Line(speaker="reader", text='"Nobody told the parents"', receipts=(22,)),
    )
    made = Script(title="t", number=1, language="en", sections=(Section(id="voices", title="V", lines=lines),))
    assert closely.check(made, POOL, writer.chat_words(POOL, SHOW)) == []


FALSE = [(POOL, turns) for turns in POOL_FALSE] + [(STALLS, turns) for turns in STALLS_FALSE]
TRUE = [(POOL, turns) for turns in POOL_TRUE] + [(STALLS, turns) for turns in STALLS_TRUE]


@pytest.mark.parametrize(("article", "turns"), FALSE, ids=[f"{turns[-1][0][:40]}" for _, turns in FALSE])
def test_a_true_line_in_a_false_place_is_refused(article: Article, turns: Turns) -> None:
    assert findings(article, turns)


RULED = [(article, turns) for article, turns in FALSE if all(len(cited) < 2 for _, cited in turns)]


@pytest.mark.parametrize(("article", "turns"), RULED, ids=[f"{turns[-1][0][:40]}" for _, turns in RULED])
def test_so_it_is_whoever_wrote_the_line(article: Article, turns: Turns) -> None:
    assert findings(article, turns, ruled=True)


@pytest.mark.parametrize(("article", "turns"), TRUE, ids=[f"{turns[-1][0][:40]}" for _, turns in TRUE])
def test_a_true_line_in_its_place_is_not(article: Article, turns: Turns) -> None:
    assert findings(article, turns) == []
    assert findings(article, turns, ruled=True) == []


def test_a_quotation_that_was_announced_comes(podcast: Podcast, show: Path, model: ModelServer) -> None:
    answer = json.loads(GOOD)
    for section in answer["sections"]:
        if section["id"] == "voices":
            spoken = [line for line in section["lines"] if line["speaker"] == "reader"]
            spoken[0]["quote"], spoken[1]["quote"] = spoken[1]["quote"], spoken[0]["quote"]
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0, ran.err
    made = parse(next(show.glob("episodes/*/script.md")).read_text(encoding="utf-8"), SHOW.cast)
    pattern = judging.leads(Style.load(SHOW.style, "id", None).table["words"])
    for section in made.sections:
        for line, after in zip(section.lines, [*section.lines[1:], None], strict=True):
            if line.speaker != "reader" and pattern.fullmatch(line.shown):
                assert after is not None and after.speaker == "reader", line.shown


def test_hosts_change_places_behind_a_line_of_the_template_s() -> None:
    turns: list[tuple[Role, str, str | None]] = [
        ("host", "story", "…"),
        ("host", "story", None),
        ("cohost", "story", "…"),
        ("host", "story", "…"),
        ("host", "voices", "…"),
    ]
    said = [
        Said(Line(speaker=speaker, text="Kios dibuka.", receipts=(1,)), section, original=original)
        for speaker, section, original in turns
    ]
    spoken = [one.line.speaker for one in taking_turns(said)]
    assert spoken == ["host", "cohost", "host", "cohost", "host"]


@pytest.mark.parametrize("path", [EXAMPLE, *sorted(ARTICLES.glob("*.txt"))], ids=lambda path: path.stem)
def test_the_template_announces_what_comes(path: Path) -> None:
    article = sources.read(str(path))
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    pattern = judging.leads(Style.load(SHOW.style, article.language, None).table["words"])
    for section in script.sections:
        for line, after in zip(section.lines, [*section.lines[1:], None], strict=True):
            announced = line.speaker != "reader" and pattern.fullmatch(line.shown)
            assert not announced or (after is not None and after.speaker == "reader"), line.shown


@pytest.mark.parametrize("path", [EXAMPLE, *sorted(ARTICLES.glob("*.txt"))], ids=lambda path: path.stem)
def test_the_template_writer_puts_its_lines_where_they_belong(path: Path) -> None:
    article = sources.read(str(path))
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    assert receipts.check(script, article, SHOW) == []
    every = range(1, len(script.lines) + 1)
    assert closely.check(script, article, writer.chat_words(article, SHOW), every) == []


# -- the whole script --------------------------------------------------------------------------------------------------


def spoken(show: Path) -> Script:
    """The script that was written."""
    path = show / "episodes" / folders(show)[0] / "script.md"
    return parse(path.read_text("utf-8"), SHOW.cast)


def answered(*lines: tuple[str, tuple[int, ...]]) -> str:
    told = [
        {"speaker": ("host", "cohost")[place % 2], "text": text, "receipts": cited, "quote": None}
        for place, (text, cited) in enumerate(lines)
    ]
    return json.dumps({"sections": [{"id": "story", "lines": told}]})


@pytest.mark.parametrize("seed", range(4))
def test_whatever_the_order_of_an_answer_the_script_is_in_order(
    seed: int, podcast: Podcast, show: Path, model: ModelServer
) -> None:
    answer = json.loads(GOOD)
    for section in answer["sections"]:
        random.Random(seed).shuffle(section["lines"])
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0, ran.err
    article, made = sources.read(str(EXAMPLE)), spoken(show)
    every = range(1, len(made.lines) + 1)
    assert closely.check(made, article, writer.chat_words(article, SHOW), every) == []
    assert writing(ran)["by_model"] > 10
    story = next(section for section in made.sections if section.id == "story")
    first = answer["sections"][0]["lines"][0]["text"]
    assert story.lines[0].receipts or story.lines[0].text == first, "nobody asks for more before anything was told"


def test_what_a_line_leans_on_is_told_with_it(podcast: Podcast, show: Path, model: ModelServer) -> None:
    model.plan = [
        answered(
            ("Sekarang warga Kelurahan Sukamaju bisa menabung sampah sebelum berangkat kerja.", (1,)),
            ("Sampah yang masuk mencapai 1,8 ton.", (9,)),
            ("Harganya diperkirakan Rp6.000 per liter.", (30,)),
        ),
        '{"lines": []}',
    ]
    assert podcast(*WRITE).code == 0
    told = [line.receipts for line in spoken(show).lines]
    at = next(place for place, cited in enumerate(told) if 30 in cited)
    assert 29 in (*told[at - 1], *told[at]), told


def test_what_falls_at_home_does_not_take_the_story_s_line_with_it(
    podcast: Podcast, show: Path, model: ModelServer
) -> None:
    answer = json.loads(GOOD)
    for section in answer["sections"]:
        for line in section["lines"]:
            line["receipts"] = [number % 41 + 1 for number in line["receipts"]]
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0, ran.err
    sections = [part.id for part in spoken(show).sections]
    assert sections == ["opening", "story", "voices", "questions", "lastsip", "closing"]
    numbers = [number for part in spoken(show).sections if part.id == "story" for line in part.lines
               for number in line.receipts]  # fmt: skip
    assert len(set(numbers)) > 8, numbers
    for fallen in writing(ran)["fallen"]:  # every reason is that of its own line
        if found := re.search(r"“(\w+)” on$", fallen["reason"]):
            assert found[1] in fallen["text"].lower(), fallen


# -- long articles -----------------------------------------------------------------------------------------------------

STALL = "Pemilik kios nomor {n} membayar sewa Rp{rent} ribu per bulan."
END = "Sebanyak 14 kios tidak bertuan akan dilelang pada Februari 2027."


def long_article(folder: Path) -> tuple[Path, list[str]]:
    """Its path and its sentences."""
    said = ["Pengelola Pasar Tirtosari mendata ulang semua kios sejak Senin, 5 Oktober 2026."]
    said += [STALL.format(n=n, rent=100 + 7 * n) for n in range(1, 91)]
    said.append(END)
    path = folder / "tirtosari.txt"
    paragraphs = [" ".join(said[at : at + 5]) for at in range(0, len(said), 5)]
    path.write_text("Pasar Tirtosari Didata Ulang\n\n" + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return path, said


@pytest.mark.parametrize("most", [80, 60])
def test_the_end_of_a_long_article_is_told(
    most: int, podcast: Podcast, show: Path, model: ModelServer, tmp_path: Path
) -> None:
    path, said = long_article(tmp_path)
    story = [*enumerate(said, 1)][:most]
    model.plan = [answered(*((text, (number,)) for number, text in story)), '{"lines": []}']
    ran = podcast("write", path, *WRITE[2:], "--json")
    assert ran.code == 0, ran.err
    (told,) = [part for part in spoken(show).sections if part.id == "story"]
    numbers = [number for line in told.lines for number in line.receipts]
    assert numbers[0] == 1 and max(numbers) > 0.65 * len(said)
    assert sum(30 < number < most for number in numbers) > 5, "the middle is thinned out, not cut off"
    assert any("longer than its share" in fallen["reason"] for fallen in writing(ran)["fallen"])


def test_a_context_without_room_for_the_article_is_told(
    podcast: Podcast, show: Path, model: ModelServer, tmp_path: Path
) -> None:
    path, _ = long_article(tmp_path)
    settle(show, context="3000", max_tokens="500")
    ran = podcast("write", path, *WRITE[2:])
    assert_refused(ran, 1)
    assert "context = 3000 leaves no room for the article" in ran.err and model.asked == []
