"""Texts made to be slow: twice as much of them costs about twice as much, and there is a most."""

import cProfile
import re
from itertools import islice, product
from pstats import Stats

import pytest

from podcast import brief, receipts, writer
from podcast.errors import SourceError
from podcast.languages import names
from podcast.languages import people as called
from podcast.model import Article, Quote
from podcast.sources import material, read
from podcast.sources.draft import LONGEST, MOST_BLOCKS
from podcast.sources.listings import listing
from tests.test_writer import SHOW

LEAST = 100_000
"""Calls below which no work is much: one of two texts may be refused before it is looked at."""
SLOW = {
    "sentences of one line": "Pasar dibuka lagi pada Senin pagi. ",
    "lines without an end": "a\n",
    "paragraphs": "Pasar dibuka lagi pada Senin pagi.\n\n",
    "quotations": "“Ya,” kata Rini. ",
    "quotations that never end": "“a ",
    "paragraphs of quotations": "“Kami sudah menunggu lama sekali,” kata Wening Rahayu.\n\n",
    "turns": "T: apa kabarnya hari ini?\nJ: baik sekali, terima kasih.\n",
    "links to others": "Baca juga: Satu Dua Tiga\n",
    "labels": "Nama: Satu\n",
    "addresses": "http://a.b/c?d ",
    "comments": "<!-- ",
    "templates": "{{ a ",
    "mails": "a@b.",
    "initials": "A. B. C. ",
}


def calls(text: str) -> int:
    """Python calls that the reading of a text takes: a measure of work that no busy machine changes."""
    profile = cProfile.Profile()
    profile.enable()
    try:
        read("-", stdin=text.encode(), language="id", force=True)
    except SourceError:
        pass
    finally:
        profile.disable()
    return int(Stats(profile).total_calls)  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", SLOW)
def test_twice_the_text_takes_twice_the_work(name: str) -> None:
    unit = SLOW[name]
    calls(unit * 20)  # what is only done once
    count = 25_000 // len(unit)
    assert calls(unit * (2 * count)) < 2.6 * max(calls(unit * count), LEAST)


@pytest.mark.parametrize(
    "piece", ["<!---->", "<!-- a -->\n", "<?a?>", "<!DOCTYPE a>", "<!DOCTYPE a []>", "<!--", "<?xml "]
)
def test_what_stands_above_a_page_is_passed_once(piece: str) -> None:
    """One that could be read in two ways took twice as long for each more of them: thirty took hours."""
    for end in ("x", "<html><body>Hujan.", "<rss>", "<urlset>"):
        head = piece * 400 + end
        material.sniff(head, None)
        listing._kind(head.encode(), None)


def test_there_is_a_most() -> None:
    sentence = "Pasar dibuka lagi pada Senin pagi dengan meriah. "
    for text in (sentence * (LONGEST // len(sentence) + 1), "satu dua\n\n" * (MOST_BLOCKS + 1)):
        for data in (text, f"# Judul\n\n{text}"):
            with pytest.raises(SourceError, match="too long for an edition"):
                read("-", stdin=data.encode(), force=True)


def test_a_sentence_without_an_end_is_dropped_and_said_to_be() -> None:
    endless = "Pasar itu naik dan turun lagi " * 101 + "kata Rina."
    article = read("-", stdin=f"{SLOW['sentences of one line'] * 3}{endless}".encode(), language="id")
    assert len(article.sentences) == 3
    assert [(gone.text, gone.reason) for gone in article.dropped] == [(endless, "sentence without an end")]
    with pytest.raises(SourceError, match="has no article in it"):
        read("-", stdin=endless.encode(), language="id", force=True)


PEOPLE = {
    "who report": "Rina {} berkata harga itu turun. ",
    "who are quoted": "“Kami senang sekali dengan harga itu,” kata {} Rusi.\n\n",
    "in office": "Kepala Desa {}wangi, {} Busi, mengatakan harga itu turun, kata Kades.\n\n",
}


def people(kind: str, count: int) -> str:
    """A text with so many people of different names."""
    names = ("".join(letters).capitalize() for letters in product("bcdfg", "aeiou", "klmnp", "aeiou", "rstvw"))
    return "".join(PEOPLE[kind].replace("{}", name) for name in islice(names, count))


@pytest.mark.parametrize("kind", PEOPLE)
def test_twice_the_people_are_read_with_twice_the_work(kind: str) -> None:
    """Each was compared with each other one: 400 kB of names took minutes."""
    calls(people(kind, 20))  # what is only done once
    assert calls(people(kind, 1200)) < 2.6 * calls(people(kind, 600))


TOLD = {
    "people": lambda count: people("who are quoted", count),
    "pronouns": lambda count: "“Kami senang sekali,” kata Sakti Rusi. " + "Ia pulang ke rumah. " * (5 * count),
}


@pytest.mark.parametrize("kind", TOLD)
def test_twice_as_much_is_told_and_audited_with_twice_the_work(kind: str) -> None:
    def telling(text: str) -> None:
        article = read("-", stdin=text.encode(), language="id", force=True)
        script = writer.write(article, brief.summarise(article, minutes=1), SHOW, number=1)
        assert receipts.check(script, article, SHOW) == []

    def work(count: int) -> int:
        profile = cProfile.Profile()
        profile.runcall(telling, TOLD[kind](count))
        return int(Stats(profile).total_calls)  # type: ignore[attr-defined]

    work(20)
    assert work(240) < 2.6 * work(120)


class Counting:
    """The module ``re``, counting the letters of the texts that its functions are given."""

    def __init__(self) -> None:
        self.letters = 0

    def __getattr__(self, name: str) -> object:
        own = getattr(re, name)
        if name not in ("findall", "finditer", "match", "search", "sub"):
            return own

        def counted(pattern: str, *rest: str, **options: int) -> object:
            self.letters += len(rest[-1])
            return own(pattern, *rest, **options)

        return counted


def test_the_text_is_not_looked_through_for_each_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """What runs inside an expression is no call: it is seen by the length of the text that the expression is given."""

    def letters(count: int) -> int:
        quoted = people("who are quoted", count).split("\n\n")[:-1]
        speakers = [line.split("kata ")[1].rstrip(".") for line in quoted]
        opened = [f"Sidang itu dibuka oleh {who.split()[0]} pada pagi hari." for who in speakers]
        quotes = (Quote(text="Kami", speaker=who, sentence=place) for place, who in enumerate(speakers, 1))
        article = Article(title="t", language="id", sentences=(*quoted, *opened), quotes=tuple(quotes))
        counting = Counting()
        for module in (names, called):
            monkeypatch.setattr(module, "re", counting)
        short = called.People(article).people.values()
        assert sum(" " not in name for name in short) > 0.9 * count
        return counting.letters

    assert letters(200) < 2.6 * letters(100)
