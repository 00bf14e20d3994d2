"""What a host says so that the other one goes on: which of the style's lists fits what comes next."""

import re

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.languages.telling import Telling

NAMELESS = frozenset({"namely", "example"})
"""Cut-off pieces that say what or whom the sentence before them meant."""


def to_piece(kind: str, text: str, ear: Ear) -> str:
    """The list of questions that lead to a cut-off piece of a sentence.

    >>> from podcast.model import Article
    >>> to_piece("namely", "Gula, garam, dan minyak.", Ear(Article(title="t", language="id", sentences=("Ada.",))))
    'example'
    """
    asking = part(ear.article.language, "asking")
    several = "," in text or f" {ear.language.AND} " in text
    finer = asking.FINER and kind in NAMELESS
    if finer and asking.AMOUNT.match(text):
        return "amount"
    if finer and _is_person(asking.AS_IN.sub("", text), ear):
        return "who_all" if several else "who"
    return "example" if kind == "namely" and several else kind


def onward(telling: Telling, previous: Telling | None, *, said: str, spoken: bool, ear: Ear) -> str | None:
    """The list of words that only ask for more; None before a sentence that goes on by itself.

    ``previous``: what was told right before; ``said``: all that was told; ``spoken``: whether somebody was reported to
    say something already.
    """
    asking, text = part(ear.article.language, "asking"), telling.main[0]
    if asking.GOES_ON_ITSELF.match(text) or ear.hangs(text):
        return None
    fresh = telling.number in ear.article.paragraphs and not asking.TIED.match(text)
    full = ear.sayer(telling.reporter) if telling.reporter else None
    if asking.FINER and full and spoken and fresh and ear.people[full] not in said:
        return "speaker"
    subject = ear.subjects[telling.number - 1]
    earlier = ear.subjects[previous.number - 1] if previous else None
    goes_on = (
        subject is not None and earlier is not None and subject[0] == earlier[0] and ear.people[subject[0]] in text
    )
    return "another" if asking.FINER and fresh and not goes_on else "more"


def _is_person(text: str, ear: Ear) -> bool:
    """Whether words begin with an office or with the name of somebody."""
    reading, first = part(ear.article.language, "reading"), re.match(r"\w+", text)
    word = first.group() if first else ""
    named = any(text.startswith(name) for full, short in ear.people.items() for name in (full, short))
    ranked = word.lower() in reading.RANKS and word.lower() not in ear.language.THINGS
    given = word[:1].isupper() and word.lower() in reading.GIVEN and word not in reading.PLACES
    return named or ranked or given
