"""What its sentences only say that somebody denies, or is accused of: told as done it would be another statement."""

import re
from collections.abc import Callable, Iterable, Iterator

from podcast.languages import part
from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.words import sentences, words

_GERUND = re.compile(r"[a-z]{2,}ing")
REACH = 4
"""Words between a denial and the verb of what is denied."""
FAR = 8
"""Words between an accusation and the verb of what somebody is accused of."""


def claimed(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """A deed that is denied in its sentence, and not in the line; one of which somebody is only accused there.

    >>> from podcast.model import Article, Cast, CastMember, Line, Script, Section, Show
    >>> from podcast.receipts import check
    >>> cast = Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca"))
    >>> show = Show(title="Kopi Sedap", author="Kami", cast=cast)
    >>> article = Article(title="Suap", language="id", sentences=("Wawan membantah menerima uang dari Hendrik.",))
    >>> said = Line(speaker="host", text="Wawan menerima uang dari Hendrik.", receipts=(1,))
    >>> section = Section(id="story", title="S", lines=(said,))
    >>> check(Script(title="t", number=1, language="id", sections=(section,)), article, show)[0].reason
    'tells “menerima” as done, which sentence 1 says is denied'
    """
    if statement.names_a_theme:
        return
    reading, negative = part(evidence.article.language, "reading"), evidence.language.NEGATIONS
    for said in sentences(statement.said):
        spoken = set(words(said))
        if said.endswith("?") or spoken & (reading.DENY | negative) or reading.DENIALS.search(said):
            continue
        accuses = reading.ACCUSES.search(said) or _is_reported(said, evidence)
        done = _roots(filter(_is_verb(evidence), spoken), evidence)
        for number, sentence in zip(statement.receipts, statement.cited, strict=True):
            where = f"sentence {number + evidence.before}"
            if verb := _told(sentence, reading.DENIALS, REACH, done, evidence):
                yield f"tells “{verb}” as done, which {where} says is denied"
            if not accuses and (verb := _told(sentence, reading.ACCUSES, FAR, done, evidence)):
                yield f"tells “{verb}” as done, of which {where} only accuses somebody"


def _told(sentence: str, word: re.Pattern[str], reach: int, done: frozenset[str], evidence: Evidence) -> str | None:
    """The verb behind a word of denial or accusation, if its root is ``done`` and stands nowhere before the word."""
    found = word.search(sentence)
    verb = _first_verb(sentence[found.end() :], reach, evidence) if found else None
    if not (found and verb):
        return None
    before = _roots(words(sentence[: found.start()]), evidence)
    return verb if _roots((verb,), evidence) & done - before else None


def _first_verb(text: str, reach: int, evidence: Evidence) -> str | None:
    """The verb of what comes right behind a denial or an accusation; None where a clause ends before it."""
    clause = re.split(r"[,;:.]", text)[0] if not text.startswith(",") else ""
    small = [word for word in list(words(clause))[:reach] if word not in evidence.language.AUXILIARIES]
    return next(filter(_is_verb(evidence), small), None)


def _is_verb(evidence: Evidence) -> Callable[[str], bool]:
    return lambda word: evidence.language.is_verb(word) or _GERUND.fullmatch(word) is not None


def _roots(found: Iterable[str], evidence: Evidence) -> frozenset[str]:
    return frozenset(root for word in found for root in evidence.hearing.meaning.roots(word))


def _is_reported(said: str, evidence: Evidence) -> bool:
    """Whether somebody is named as saying it."""
    telling = evidence.language
    return bool(re.match(telling.SAYS, said) or re.search(rf"\b(?:{telling.REPORTS})\b", said))
