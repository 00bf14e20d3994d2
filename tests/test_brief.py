"""The brief: the lead, something of every part and speaker, within the time there is."""

from podcast import brief
from podcast.model import Article, Part, Quote

SENTENCES = (
    "Pemerintah kota membuka jembatan baru bagi pejalan kaki pada Senin.",
    "Jembatan itu sepanjang 420 meter dan menghabiskan Rp38 miliar.",
    "Hal itu disambut gembira oleh warga di kedua tepi sungai.",
    '"Kami sudah lama menunggu jembatan ini," kata Rina Dewi.',
    "Pedagang di jembatan lama khawatir pembeli berkurang.",
    '"Tidak ada yang bertanya kepada kami," ujar Slamet Riyadi.',
    "Pemerintah kota menyiapkan dana bagi pedagang yang merugi.",
)
ARTICLE = Article(
    title="Jembatan pejalan kaki dibuka",
    language="id",
    sentences=SENTENCES,
    paragraphs=(1, 4, 5, 7),
    parts=(Part(first=1), Part(heading="Pedagang", first=5)),
    quotes=(
        Quote(text="Kami sudah lama menunggu jembatan ini", speaker="Rina Dewi", sentence=4),
        Quote(text="Tidak ada yang bertanya kepada kami", speaker="Slamet Riyadi", sentence=6),
    ),
)


def numbers(article: Article, minutes: float) -> list[int]:
    return [number for point in brief.summarise(article, minutes=minutes).points for number in point.sentences]


def test_a_short_article_is_told_whole() -> None:
    assert numbers(ARTICLE, 4) == [1, 2, 3, 4, 5, 6, 7]


def test_a_short_edition_keeps_lead_parts_and_speakers() -> None:
    told = numbers(ARTICLE, 0.95)
    assert 1 in told
    assert {4, 6} <= set(told)
    assert len(told) < len(SENTENCES)


def test_a_sentence_that_leans_never_stands_alone() -> None:
    points = brief.summarise(ARTICLE, minutes=4).points
    assert (2, 3) in [point.sentences for point in points]


def test_the_same_thing_is_not_told_twice() -> None:
    twice = ARTICLE.model_copy(update={"sentences": (*SENTENCES, SENTENCES[0])})
    assert 8 not in numbers(twice, 4)


def test_the_gist_is_the_first_sentence_that_is_no_quote() -> None:
    assert brief.summarise(ARTICLE, minutes=4).gist == SENTENCES[0]


def test_a_lineup_is_not_told() -> None:
    lineup = "Tim Kota: Andi; Budi, Cecep, Dedi; Eko, Feri, Gani; Hadi."
    longer = ARTICLE.model_copy(update={"sentences": (*SENTENCES, lineup)})
    assert 8 not in numbers(longer, 4)
