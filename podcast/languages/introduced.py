"""People whom an article names in full without quoting them: by an age, a title, a given name, as initials, or since
one word of the name says something elsewhere."""

import re
from collections.abc import Iterator
from types import ModuleType

FEWEST, MOST = 2, 4
"""Words of a full name."""
_RUN = re.compile(r"[A-Z][\w'’-]*\.?(?: (?:[A-Z]\.|[A-Z][\w'’-]*))*")


def introduced(sentences: tuple[str, ...], rules: ModuleType) -> list[str]:
    """Their full names, in the order of the text; ``rules`` is the ``reading`` module of its language.

    >>> from podcast.languages import part
    >>> said = ("Joanne Pickering, 51, of Wetherby, was cleared on Thursday.", "Leeds Crown Court heard the case.")
    >>> introduced(said, part("en", "reading"))
    ['Joanne Pickering']
    """
    speaks = "|".join(sorted(rules.STATE | rules.SPEAK | rules.ANSWER))
    speakers = frozenset(re.findall(rf"\b([A-Z][\w'’-]+) (?:{speaks})\b", " ".join(sentences)))
    return list(dict.fromkeys(name for sentence in sentences for name in _in_one(sentence, speakers, rules)))


def _in_one(sentence: str, speakers: frozenset[str], rules: ModuleType) -> Iterator[str]:
    titles = rules.HONORIFICS | set(rules.GENDERS)
    given = rules.GENDERED | dict.fromkeys(rules.GIVEN)
    for run in _RUN.finditer(sentence):
        words = run.group().split()
        first = 0
        while first < len(words) and words[first].lower() in titles | rules.OPENERS | rules.RANKS:
            first += 1
        name = [word.removesuffix(".") if len(word) > 2 else word for word in words[first:]]
        if len(name) == 1 and name[0].isupper() and rules.CALLED_BY_INITIALS.search(sentence[: run.start()]):
            yield name[0]
        titled = first > 0 and words[first - 1].lower() in titles
        aged = rules.AGED.match(sentence[run.end() :]) is not None
        known = next((place for place, word in enumerate(name) if word.lower() in given or word in speakers), None)
        called = known is not None
        if known:  # "Sukamaju Ujang Rohmat": a place before it; a family name keeps the given one
            name = name[min(known, len(name) - FEWEST) :]
        if FEWEST <= len(name) <= MOST and (aged or titled or called) and not _is_thing(name, rules):
            yield " ".join(name)


def _is_thing(name: list[str], rules: ModuleType) -> bool:
    """Whether what is written with capitals is a body, a place or a day, as in "Victoria Hospital"."""
    lowered = {word.lower() for word in name}
    known = lowered & (rules.CALENDAR | rules.EMPLOYERS | rules.NO_PERSON | rules.SOMEBODY) or rules.PLACES & set(name)
    office = lowered & rules.RANKS
    return bool(known) or bool(office) or any(len(word) > 2 and word.isupper() for word in name)
