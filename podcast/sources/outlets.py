"""Lines that name an outlet nobody knows, alone or beside a writer and a date: ``Warta Niaga, 12 November 2026``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast import languages
from podcast.sources.bylines import is_name, says_office
from podcast.sources.dates import published_line

_DOMAIN = r"[\w-]+(?:\.[\w-]+)*\.(?:com|co\.id|id|net|org|co|news|tv|CO\.ID|COM|ID|NET|ORG|CO|TV)"
_OUTLETS = (
    r"CNN Indonesia|CNBC Indonesia|ANTARA News|ANTARA|Antara|BBC News Indonesia|BBC Indonesia|BBC|Reuters|AFP|AP|"
    r"TEMPO Interaktif|Okezone|VIVA|VIVAnews|detik(?:com|[A-Z][a-z]+)|Rimanews|Tribunnews|JPNN|Tirto|Kumparan|"
    r"Bloomberg|VOA|DW|Al Jazeera|The Guardian|Xinhua|Kyodo"
)
SITE = re.compile(rf"\b(?:{_DOMAIN}|{_OUTLETS})(?!\w)")
"""Outlets that everybody knows, and addresses."""
LONGEST_OUTLET = 5
"""Words of an outlet's name."""
LONGEST_ACRONYM = 4
"""Letters."""
LONGEST_CREDITS = 160
"""Characters of a line of credits."""
_PIECES = re.compile(r"\s*[,|•·;]\s+|\s*[|•·]\s*|\s+[-–—/]\s+|(?<=\d)\s+(?=by [A-Z])|(?<=[a-z]{2})\.\s+(?=[A-Z])")
_STAFF = re.compile(r" (?:[Ss]taff|[Tt]eam|[Dd]esk|[Rr]eporters?|[Nn]ewsroom)(?: [Rr]eporters?| [Ww]riters?)?$")
_SIGNED_BY_OUTLET = re.compile(
    r"(?i:laporan (?:wartawan|reporter|kontributor)):? (?P<site>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}), "
    r"(?P<name>[A-Z][\w'’]+(?: [A-Z][\w.'’]+){0,3})(?:,? (?:dari|di) .{2,40})?"
)
"""``Laporan wartawan Suluh Desa, Gilang Ramdan, dari Kumai``."""
_DAY = re.compile(r"(?:\w+ )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2})|[A-Z][a-z]+day")
"""A day without its year: it tells no date of publication."""
_NAME = re.compile(
    r"(?:[Tt]he )?[^\W\d_a-z][\w.'’-]*(?:(?: (?:of|and|the|for|in|dan|&))? [^\W_a-z][\w.'’-]*){0,4}(?: \d{2})?"
)
_FIGURES = re.compile(r"\d{3}|\b\d{1,2} ?[-–:] ?\d{1,2}\b")
"""What no outlet is called: a year, the score of a match."""
_PERSON = re.compile(r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w.'’-]*){1,3}")
_PUBLISHED_IN = re.compile(
    r"(?:sumber|source|dikutip dari|disadur dari|dimuat di|terbit di|from|via|(?:first )?published (?:in|by))\s*:?\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Credits:
    """What a line of credits states; None for what it does not."""

    byline: str | None = None
    site: str | None = None
    published: str | None = None


def is_outlet(text: str, *, beside: bool = False) -> bool:
    """Whether a line is an outlet's name by its own words; ``beside``: a date or a writer stands next to it.

    >>> is_outlet("The Harbour Times"), is_outlet("Lintas Kabar"), is_outlet("Lintas Kabar", beside=True)
    (True, False, True)
    >>> is_outlet("Local News", beside=True), is_outlet("Times are hard")
    (False, False)
    """
    if SITE.fullmatch(text):
        return True
    words = text.lower().split()
    if not may_be_outlet(text):
        return False
    return any(
        word in (table.LIKELY_OUTLETS if beside else table.OUTLETS)
        for table in languages.parts("outlets")
        for word in words
    )


def written(name: str) -> str:
    """A name that a printed page shouts, as it is written elsewhere; acronyms stay.

    >>> written("HARIAN MELINTANG"), written("BBC News")
    ('Harian Melintang', 'BBC News')
    """
    return " ".join(word.title() if word.isupper() and len(word) > LONGEST_ACRONYM else word for word in name.split())


def may_be_outlet(text: str) -> bool:
    """Whether a line is a name of two words or more, of no section, no place and no office."""
    words = text.split()
    if not 2 <= len(words) <= LONGEST_OUTLET or not _NAME.fullmatch(text) or _FIGURES.search(text):
        return False
    section = any(all(word.lower() in table.SECTIONS for word in words) for table in languages.parts("outlets"))
    place = any(words[0].lower() in part.BODIES or words[-1] in part.PLACES for part in languages.parts("reading"))
    known = any(word.lower() in table.OUTLETS for table in languages.parts("outlets") for word in words)
    return not section and (known or not (place or says_office(text)))


def credits(text: str) -> Credits | None:
    """What a line of nothing but credits states, when it names an outlet or more than one kind of them; else None.

    >>> credits("By Jane Doe, The Harbour Times")
    Credits(byline='Jane Doe', site='The Harbour Times', published=None)
    >>> credits("Warta Niaga, 12 November 2026")
    Credits(byline=None, site='Warta Niaga', published='2026-11-12')
    >>> credits("Jakarta, 12 November 2026"), credits("The Harbour Times reported the fire.")
    (None, None)
    """
    if len(text) > LONGEST_CREDITS:
        return None
    told = _PUBLISHED_IN.match(text)
    pieces = [piece for piece in _PIECES.split(text[told.end() :] if told else text) if piece]
    if pieces and re.search(r"[a-z]{2}\.$", pieces[-1]):
        pieces[-1] = pieces[-1][:-1]
    if signed := _SIGNED_BY_OUTLET.fullmatch(text):
        return Credits(signed["name"], signed["site"])
    found: dict[str, list[str]] = {"byline": [], "site": [], "office": [], "credit": [], "": []}
    for piece in pieces:
        kind, name = _kind(piece, lone=len(pieces) == 1 and not told)
        found[kind].append(name)
    names, sites, rest = found["byline"], found["site"], found[""]
    published = published_line(", ".join(rest), languages.parts("reading")) if rest else None
    if published is None:
        rest = [piece for piece in rest if not _DAY.fullmatch(piece)]
    if told and not sites and rest and may_be_outlet(rest[0]):
        published = published_line(", ".join(rest[1:]), languages.parts("reading")) if rest[1:] else None
        sites, rest = ([rest[0]], []) if published else (sites, rest)
    if sites and not names and len(rest) == 1 and published is None and _PERSON.fullmatch(rest[0]):
        names, rest = [rest[0].title() if rest[0].isupper() else rest[0]], []
    known = sites or (found["credit"] and (names or published))
    if len(sites) > 1 or len(names) > 1 or not known:
        return None
    if (rest and published is None) or (found["office"] and not names):
        return None
    return Credits(names[0] if names else None, sites[0] if sites else None, published)


def _kind(piece: str, *, lone: bool) -> tuple[str, str]:
    """What a piece of a line of credits is, ``byline``, ``site``, ``office`` or ``credit``, and the name in it; "" for
    a date and for words.
    """
    name = _signature(piece)
    if name and is_outlet(whole := _STAFF.sub("", name), beside=True) and whole != name:
        return "site", written(whole)
    if is_outlet(name or piece, beside=name is None and not lone):
        return "site", written(name or piece)
    if name:
        return "byline", name
    if any(re.fullmatch(table.PRINTED, piece, re.IGNORECASE) for table in languages.parts("outlets")):
        return "credit", piece
    if any(part.EDITORS.fullmatch(piece) or part.PICTURES.fullmatch(piece) for part in languages.parts("reading")):
        return "credit", piece
    return "office" if says_office(piece) and not re.search(r"\d", piece) else "", piece


def _signature(piece: str) -> str | None:
    """The name in ``By Jane Doe`` or ``Penulis: Sari``."""
    matches = (part.BYLINES.fullmatch(piece) for part in languages.parts("reading"))
    name = next((match["name"].strip(" ,-") for match in matches if match), None)
    return name if name and is_name(name) else None
