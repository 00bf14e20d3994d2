"""The auditor against forged lines: numbers, names, negations, speakers, quotes, opposites, roles, hedges, answers and
chat changed one at a time.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from podcast import brief, receipts, sources, writer
from podcast.languages.ear import Ear
from podcast.model import Article, Line, Script, Section
from tests.test_writer import EXAMPLE, SHOW

ARTICLES = [EXAMPLE, *sorted((Path(__file__).parent / "articles").glob("*.txt"))]
FORGED = {"id": ("tidak ", "segera"), "en": ("not ", "soon")}
CONTRARY = {
    "id": "naik/turun meningkat/menurun untung/rugi menang/kalah minimal/maksimal sebelum/setelah sebelum/sesudah "
    "dibuka/ditutup membuka/menutup setuju/menolak membenarkan/membantah masuk/keluar hidup/tewas diterima/ditolak "
    "lebih/kurang bertambah/berkurang terbesar/terkecil menjual/membeli",
    "en": "rose/fell won/lost before/after more/less opened/closed open/close opens/closes accepted/refused alive/dead "
    "increased/decreased approved/rejected most/least largest/smallest allowed/banned",
}
"""Words, and what they are forged into."""
HEDGES = {
    "id": "akan hampir sekitar hanya belum diduga sebagian mungkin hingga beberapa",
    "en": "will about almost only nearly some may could around",
}
"""Words that are left out."""
WIDER = {"id": ("sebagian ", "semua "), "en": ("some ", "all ")}
CLAIMS = {
    "id": ("Pelakunya sudah ditangkap.", "Puluhan orang meninggal.", "Banyak korban, lho.", "Harganya turun, ya.",
           "Katanya 40 orang.", "Dia menolak.", "Ratusan rumah rusak.", "Mereka kalah, lho."),
    "en": ("He was arrested.", "Dozens died.", "Prices fell, you know.", "Hundreds of people came.", "Forty of them.",
           "They refused.", "The house burned down and people died.", "They lost the case and were jailed."),
}  # fmt: skip
"""What no host may say without a receipt."""
DENIALS = {"id": "Tidak.", "en": "No."}
DENIED = r"(?i)\b(?:tidak|tak|belum|bukan|jangan|tanpa|not?|never|without|n[eo]ither)\b|n't"
ANSWERS = {"Tidak.": "Ya.", "Belum.": "Sudah.", "No.": "Yes.", "Yes.": "No."}
NUMBERS = re.compile(r"\b\d[\d.,]*(?<![.,])")
NAMES = re.compile(r"\b[A-Z][\w'’-]*(?: (?:[A-Z]\.|[A-Z][\w'’-]*))*")


def forgeries(line: Line, article: Article, ear: Ear, choose: random.Random) -> Iterator[tuple[str, str]]:
    """Kind and text of every forgery of a line."""
    text, cited = line.text, " ".join(article.sentence(number) for number in line.receipts)
    denial, word = FORGED[article.language]
    for match in re.finditer(r"\d+", text):
        yield "number", text[: match.start()] + str(int(match[0]) + choose.choice((1, 2, 10))) + text[match.end() :]
    if line.speaker == "reader":
        for match in list(re.finditer(r"\b[a-z]{4,}\b", text))[:4]:
            yield "quote", text[: match.start()] + word + text[match.end() :]
        return
    strange = sorted(name for name in ear.names if name not in cited and not any(name in role for role in roles(ear)))
    for match in re.finditer(r"(?<=[a-z] )[A-Z][a-z]{2,}\b", text):
        if strange and match[0] in ear.names:
            yield "name", text[: match.start()] + choose.choice(strange) + text[match.end() :]
    if text.endswith("?"):
        return
    yield from turned_round(text, article.language, ear, choose)
    verbs = [match for match in re.finditer(r"\b[a-z]+\b", text) if ear.language.is_verb(match[0])]
    denied = list(re.finditer(r"\b(?:tidak|tak|belum|not) ", text))
    if denied:
        yield "negation", text[: denied[0].start()] + text[denied[0].end() :]
    elif verbs:
        match = choose.choice(verbs)
        yield "negation", text[: match.start()] + denial + text[match.start() :]
    reporter = ear.reporter(text)
    others = [full for full, short in ear.people.items() if reporter and short not in reporter and full not in cited]
    if reporter and others:
        yield "speaker", text.replace(reporter, choose.choice(others), 1)


def turned_round(text: str, language: str, ear: Ear, choose: random.Random) -> Iterator[tuple[str, str]]:
    """Kind and text of a statement with the same words or nearly so, and another meaning."""
    for pair in CONTRARY[language].split():
        for one, other in (pair.split("/"), pair.split("/")[::-1]):
            if match := re.search(rf"\b{one}\b", text):
                yield "opposite", text[: match.start()] + other + text[match.end() :]
    for hedge in HEDGES[language].split():
        if match := re.search(rf"(?i)\b{hedge} (?!tetapi|saja|lagi|saat)(?=\w)", text):
            yield "hedge", text[: match.start()] + text[match.end() :]
    if match := re.search(WIDER[language][0], text):
        yield "hedge", text[: match.start()] + WIDER[language][1] + text[match.end() :]
    for one, other in ANSWERS.items():
        if text.startswith(one + " "):
            yield "answer", other + text[len(one) :]
    if not choose.randrange(9) and not re.search(DENIED, text):
        yield "answer", f"{DENIALS[language]} {text}"
    dated = {*ear.language.MONTHS, *ear.language.WEEKDAYS.split("|")}
    named = [match for match in NAMES.finditer(text) if set(match[0].split()) & (ear.names - dated)]
    yield from (("names exchanged", forged) for forged in swapped(text, named))
    yield from (("numbers exchanged", forged) for forged in swapped(text, list(NUMBERS.finditer(text))))
    for match in re.finditer(r"\b([a-z]{4,}) ([a-z]+) ([a-z]{4,})\b", text):
        one, verb, other = match.groups()
        idle = {*ear.language.STOPWORDS, *ear.language.AUXILIARIES} & {one, other}
        if ear.language.is_verb(verb) and not idle and not any(map(ear.language.is_verb, (one, other))):
            yield "roles", f"{text[: match.start()]}{other} {verb} {one}{text[match.end() :]}"


def swapped(text: str, found: list[re.Match[str]]) -> Iterator[str]:
    """Two neighbours in each other's place, unless only "and" stands between them."""
    for one, other in pairwise(found):
        between = text[one.end() : other.start()]
        if one[0] != other[0] and re.search(r"[a-z]{2}", re.sub(r"\b(?:dan|and|serta|atau|or|dengan)\b", "", between)):
            yield text[: one.start()] + other[0] + between + one[0] + text[other.end() :]


def roles(ear: Ear) -> list[str]:
    return [f"{full} {(ear.role(full) or ('',))[0]}" for full in ear.people]


def alone(line: Line, article: Article) -> Script:
    section = Section(id="story", title="S", lines=(line,))
    return Script(title=article.title, number=99, language=article.language, sections=(section,))


@pytest.mark.parametrize("number", [1, 2])
def test_no_true_line_is_doubted(number: int) -> None:
    for path in ARTICLES:
        article = sources.read(str(path))
        script = writer.write(article, brief.summarise(article, minutes=6), SHOW, number=number)
        assert receipts.check(script, article, SHOW) == [], path.name


def test_forged_lines_are_caught() -> None:
    choose = random.Random(1)
    tried: Counter[str] = Counter()
    missed: list[tuple[str, str]] = []
    for path in ARTICLES:
        article = sources.read(str(path))
        ear = Ear(article)
        script = writer.write(article, brief.summarise(article, minutes=6), SHOW, number=1)
        chat = [(line, "chat", text) for line, text in zip(idle(script), CLAIMS[article.language], strict=False)]
        told = [(line, *forged) for line in script.lines if line.receipts
                for forged in forgeries(line, article, ear, choose)]  # fmt: skip
        for line, kind, text in chat + told:
            tried[kind] += 1
            if not receipts.check(alone(line.model_copy(update={"text": text}), article), article, SHOW):
                missed.append((kind, text))
    assert sum(tried.values()) >= 400
    assert len(tried) == 12
    assert min(tried.values()) >= 5, tried
    assert len(missed) <= sum(tried.values()) * 2 // 100, missed


def idle(script: Script) -> list[Line]:
    """Chat between the hosts."""
    return [
        line for section in script.sections for line in section.lines
        if not line.receipts and section.id not in ("opening", "closing")
    ]  # fmt: skip
