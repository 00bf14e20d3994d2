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
    titles = rules.HONORIFICS | set(rules.GENDERS)
    before = titles | rules.OPENERS | rules.RANKS
    names = (name for sentence in sentences for name in _in_one(sentence, speakers, titles, before, rules))
    return list(dict.fromkeys(names))


def _in_one(
    sentence: str, speakers: frozenset[str], titles: set[str], before: set[str], rules: ModuleType
) -> Iterator[str]:
    """``before``: words that may stand before a name, titles among them."""
    for run in _RUN.finditer(sentence):
        words = run.group().split()
        first = next((place for place, word in enumerate(words) if word.lower() not in before), len(words))
        name = [word.removesuffix(".") if len(word) > 2 else word for word in words[first:]]
        if len(name) == 1 and name[0].isupper() and rules.CALLED_BY_INITIALS.search(sentence[: run.start()]):
            yield name[0]
        titled = first > 0 and words[first - 1].lower() in titles
        aged = rules.AGED.match(sentence[run.end() :]) is not None
        known = next((place for place, word in enumerate(name) if word in speakers or _is_given(word, rules)), None)
        called = known is not None
        if known:  # "Sukamaju Ujang Rohmat": a place before it; a family name keeps the given one
            name = name[min(known, len(name) - FEWEST) :]
        if FEWEST <= len(name) <= MOST and (aged or titled or called) and not _is_thing(name, rules):
            yield " ".join(name)


def _is_given(word: str, rules: ModuleType) -> bool:
    return word.lower() in rules.GENDERED or word.lower() in rules.GIVEN


def _is_thing(name: list[str], rules: ModuleType) -> bool:
    """Whether what is written with capitals is a body, a place or a day, as in "Victoria Hospital"."""
    lowered = {word.lower() for word in name}
    tables = (rules.CALENDAR, rules.EMPLOYERS, rules.NO_PERSON, rules.SOMEBODY, rules.RANKS)
    thing = any(lowered & table for table in tables) or bool(rules.PLACES & set(name))
    return thing or any(len(word) > 2 and word.isupper() for word in name)
