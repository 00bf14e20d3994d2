"""A title for a text that came without one: the first sentence, cut where a clause ends."""

from __future__ import annotations

import re

from podcast import languages

MOST_WORDS = 12
FEWEST_WORDS = 4


def from_sentence(sentence: str, language: str) -> str:
    """At most twelve words of ``sentence``, ended before a clause, brackets and long forms of acronyms left out.

    >>> from_sentence("Staf Dinas Bina Marga (DBM) menanam pohon di tepi jalan raya yang tadi pagi baru dibuka.", "id")
    'Staf DBM menanam pohon di tepi jalan raya'
    """
    rules = languages.part(language, "reading")
    text = _acronyms(sentence, rules.ALIAS)
    text = re.sub(r"\s*[(\[][^)\]]*[)\]]", "", text)
    text = re.sub(r"[\"“”„«»]", "", text).strip()
    words = text.split()
    while len(words) > FEWEST_WORDS and words[0].lower() in rules.ARTICLES:
        words = words[1:]
    words = _main_clause(words, rules.CLAUSES)
    if len(words) > MOST_WORDS:
        words = words[: _cut(words, rules.CLAUSES)]
    while len(words) > FEWEST_WORDS and words[-1].lower().strip(",") in rules.CLAUSES:
        words = words[:-1]
    if words[-1].lower() in rules.TELL and len(text.split()) > len(words) + FEWEST_WORDS:
        said = text.split(f" {words[-1]} ", 1)[-1].split()
        while said and said[0].lower() in rules.CLAUSES:
            said = said[1:]
        if len(said) >= FEWEST_WORDS:
            return from_sentence(" ".join(said), language)
    title = " ".join(words).strip(" ,;:-–—.")
    return title[:1].upper() + title[1:] if title else sentence[:60]


def _main_clause(words: list[str], clauses: frozenset[str]) -> list[str]:
    """Leave out a clause before the main one: ``Untuk mencegah banjir, warga …`` begins with ``warga``."""
    comma = next((place for place, word in enumerate(words[:14]) if word.endswith(",")), None)
    if comma is not None and words[0].lower() in clauses and len(words) - comma - 1 >= FEWEST_WORDS:
        return words[comma + 1 :]
    return words


def _cut(words: list[str], clauses: frozenset[str]) -> int:
    """How many words to keep: up to the last border of a clause, a comma before a preposition."""
    ends = [place for place in range(FEWEST_WORDS + 1, MOST_WORDS + 1) if words[place - 1].endswith((",", ";", ":"))]
    borders = [place for place in range(FEWEST_WORDS + 1, MOST_WORDS + 1) if words[place].lower() in clauses]
    if ends and ends[-1] >= 6:
        return ends[-1]
    if borders:
        return borders[-1]
    return MOST_WORDS


def _acronyms(text: str, alias: re.Pattern[str]) -> str:
    """Leave a long name out where its acronym stands beside it: ``Badan … Manusia (BPSDM)`` becomes ``BPSDM``."""
    for match in reversed(list(re.finditer(r"\s\(([A-Z]{2,8})\)", text))):
        start = _long_form(text[: match.start()], match.group(1))
        if start is not None:
            text = text[:start] + match.group(1) + text[match.end() :]
    for match in reversed(list(alias.finditer(text))):
        after = re.match(r"\s+([A-Z]{2,8})\b", text[match.end() :])
        start = _long_form(text[: match.start()].rstrip(), after.group(1)) if after else None
        if after and start is not None:
            text = text[:start] + after.group(1) + text[match.end() + after.end() :]
    return text


def _long_form(before: str, acronym: str) -> int | None:
    """Where the words begin whose initials spell ``acronym``; None when they do not."""
    words = list(re.finditer(r"\S+", before))
    for count in range(len(acronym), min(len(words), len(acronym) + 3) + 1):
        initials = [w.group()[0] for w in words[-count:] if w.group()[0].isupper()]
        if "".join(initials) == acronym and words[-count].group()[0].isupper():
            return words[-count].start()
    return None
