"""Who says it: a reported statement, and a quotation after its introduction."""

import re
from collections.abc import Iterator

from podcast.languages import part
from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.words import MARKS, words

_QUOTED = re.compile(r"[\"“”«»„][^\"“”«»„]+[\"“”«»„]")


def speakers(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """Whoever is said to say something must be who says it in the article."""
    language, article = evidence.language, evidence.article
    people = evidence.ear.name_words
    for name in _reporters(language.ORDER.sub("", _QUOTED.sub(" ", statement.text)).strip(), evidence):
        short, _, full = name.partition(", ")
        name = short if evidence.acronyms.get(short, "") == full else name
        name = re.sub(rf"(?<=\w) (?:{'|'.join(evidence.hearing.meaning.POINTING)})$", "", name)
        called = [word for word in name.split() if word[:1].isupper()] or name.split()
        if all(word.lower() in language.THEY | frozenset(language.PRONOUNS) for word in called):
            continue
        said = re.compile(rf"{re.escape(name)}(?:,? [\w-]+){{0,2}},? (?:{language.REPORTS})\b", re.IGNORECASE)
        if any(said.search(article.sentence(number)) for number in statement.receipts):
            continue
        before = language.SETTING.split(name)[0].split()
        if before and before[-1] in people:  # "kata Heru di Balai Kota, Kamis": the rest is where and when
            called = before
        last = next(words(called[-1]), "")
        if not any(last in set(described(number, evidence)) for number in statement.receipts):
            yield f"makes {name} say it, who does not in {statement.where}"


def introduced(text: str, quotation: Statement, evidence: Evidence) -> Iterator[str]:
    """Why an introduction does not fit the quotation after it."""
    whose = {quote.speaker for quote in evidence.article.quotes if quote.sentence in quotation.receipts}
    named = set(evidence.ear.people_in(text))
    if named and whose and None not in whose and not named & whose:
        speaker = " and ".join(sorted(name for name in whose if name))
        yield f"is introduced as the words of {' and '.join(sorted(named))}, but it is {speaker} who says them"


def described(number: int, evidence: Evidence) -> Iterator[str]:
    """Words of the names and roles of whoever speaks in a sentence, wherever the article gives them."""
    yield from _sayers(number, evidence)
    subject = evidence.ear.subjects[number - 1]
    speakers = [quote.speaker for quote in evidence.article.quotes if quote.sentence == number and quote.speaker]
    for full in dict.fromkeys((*speakers, *([subject[0]] if subject else []))):
        role = evidence.ear.role(full)
        yield from words(role[0] if role else "")


def _sayers(number: int, evidence: Evidence) -> set[str]:
    """Words of the names of whoever speaks in a sentence: those it names itself, else the one it goes on about."""
    language, article = evidence.language, evidence.article
    sentence, subject = article.sentence(number), evidence.ear.subjects[number - 1]
    _, plain, _ = part(article.language, "presenting").parted(sentence)
    reporters = [*_reporters(sentence, evidence), *_reporters(plain, evidence)]
    said = [name for name in reporters if name.lower() not in language.PRONOUNS]
    said += [quote.speaker for quote in article.quotes if quote.sentence == number and quote.speaker]
    said += _attributed(sentence, evidence)
    if not said:  # then whoever the article goes on about, or its author
        said += [subject[0]] if subject else []
        said += [article.byline] if article.byline else []
    close_by = rf"([A-Z][\w.'’-]*)(?:,? [\w-]+){{0,2}},? (?:{language.REPORTS})\b"
    said += [match[1] for match in re.finditer(close_by, sentence)]
    said += [match["who"] for match in evidence.hearing.meaning.SAID_BY.finditer(sentence)]
    for full, short in evidence.ear.people.items():
        if any(short in name.split() for name in said):
            said.append(full)
    return {word for name in said for word in words(name)}


def _attributed(sentence: str, evidence: Evidence) -> list[str]:
    """Whoever is named behind what they are: "according to its chairman, Ann Lee, …"."""
    head, _, rest = sentence.partition(", ")
    name = rest.partition(",")[0]
    return [name] if name in evidence.ear.people and evidence.retelling.SAID.match(head.lower()) else []


def _reporters(text: str, evidence: Evidence) -> list[str]:
    says = evidence.language.SAYS
    small = text[:1].lower() + text[1:]
    text = small if says.match(small) else text
    names = [_whole(match, evidence) for match in says.finditer(text) if not _has_subject(match, evidence)]
    for sentence in re.split(r"(?<=[.?!])\s+", text):
        reporter = None if sentence.endswith("?") else evidence.ear.reporter(MARKS.sub("", sentence))
        if reporter and not _clause(reporter.split(), evidence):
            names.append(reporter)
    return names


def _has_subject(match: re.Match[str], evidence: Evidence) -> bool:
    """Whether whoever says it stands before the verb: "He said Northlight Lines would close"."""
    before = match.string[: match.start()]
    last = next(iter(re.findall(r"(?<![,;:]) ?([\w'’-]+) $", before)), "")
    return last.lower() in evidence.language.PRONOUNS or last in evidence.ear.name_words


def _clause(head: list[str], evidence: Evidence) -> bool:
    """Whether what stands before a verb of saying is "Itu ketika dia" and no name."""
    language = evidence.language
    return head[0].lower() in language.STOPWORDS and any(word in language.SUBORDINATE for word in head[1:2])


def _whole(match: re.Match[str], evidence: Evidence) -> str:
    """The name with what comes after a full stop that ends no sentence: "COO Jurnal.id Anthony", "Direktur PT. Anu"."""
    rest = re.match(r"\.(?:\w| (?=[A-Z]))[^,:;?]*", match.string[match.end() :])
    short = match["who"].split()[-1].lower() in part(evidence.article.language, "reading").ABBREVIATIONS
    dotted = rest and (short or rest.group()[1] != " ")
    return match["who"] + rest.group().rstrip(". ") if rest and dotted else match["who"]
