"""Datelines before an article: ``Suara.com - ``, ``JAKARTA, KOMPAS.com — ``, ``NORHAVEN, June 13 -``, ``Tikrit-``."""

from __future__ import annotations

import re
from functools import cache

from podcast import languages
from podcast.model import Dropped
from podcast.sources.dates import published_line
from podcast.sources.draft import Draft
from podcast.sources.outlets import SITE, is_outlet

_DASH = re.compile(
    r"\s+(?:-{2,3}|- -|—|–|-)\s+(?=[\"“‘'(\w])|(?<=\w)\s*(?:--|—)\s*(?=[\"“A-Z])|(?<=[A-Z]{3})\s+[-–](?=[A-Z])"
)


_OUTLET_AND_PLACE = re.compile(r"(?P<site>[A-Z][\w.]+(?: [A-Z][\w.]+)?), (?P<place>[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2})")
"""A dateline of an outlet that nobody knows: ``Kabartirta, Teluk Jelaga``."""
_CAPITALS_AND_MORE = re.compile(
    r"(?P<place>[^\W\d_][\w'’.]+(?:[ -][\w'’.]+){0,3}), (?P<rest>[^\W\d_][\w.]*(?: [\w.]+){0,3})"
)
"""A place in capitals, and its state, country or an outlet behind it: ``ÅLESUND, Norway``, ``BOGOR, Radar Bogor``."""
_OUTLET_IN_BRACKETS = re.compile(r" \([A-Z][^()]{1,40}\)$")
"""After the place: ``Tegalrejo (Kabar Utara)``."""
_HYPHEN = re.compile(r"(?P<place>[A-Z][a-z]{2,20})-(?P<next>[A-Z][a-z]+)(?= [A-Za-z])")
"""A dateline glued to its sentence: ``Jakarta-Kejaksaan Agung meminta``."""


_DATED = re.compile(r"[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2}, \(?\d{1,2} [A-Z][a-z]+ \d{4}\)?")
"""A dateline of a press release: ``Kumai, 5 Maret 2024``."""


_ONE_WORD = re.compile(r"[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+")
"""An outlet that writes its words as one: ``ArenaBola``."""
_WHOLE = re.compile(
    r"(?P<place>(?=[^a-z,(]{3,40}[,(])[^\W\d_][\w'’.]+(?:[ -][\w'’.]+){0,3})(?:, [A-Z][\w.'’]+(?: [A-Z][\w.'’]+){0,2})?"
    r"(?:, (?:\d{1,2} [A-Z][a-z]+(?: \d{4})?|[A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?))?(?: \([A-Z][^()]{1,40}\))?"
)
"""A place in capitals with its county, the date and an agency, as many as there are: ``HEXHAM, Northumberland, 9
December 2024 (Northern Wire)``."""


_ALONE = re.compile(
    r"(?P<place>[^\W\d_][\w'’.]+(?:[ -][\w'’.]+){0,3}), "
    r"(?:(?P<month>[A-Z][a-z]+)\.? \d{1,2}|\d{1,2} (?P<month_behind>[A-Z][a-z]+)\.?)"
)
"""A dateline on a line of its own: ``SAN ROQUE, Nov 3``."""


@cache
def _places() -> frozenset[str]:
    return frozenset().union(*(part.PLACES for part in languages.parts("reading")))


def cut_dateline(text: str, result: Draft) -> str:
    """Take ``Suara.com - ``, ``JAKARTA, KOMPAS.com — ``, ``London (ANTARA) - `` off the first paragraph."""
    glued = _HYPHEN.match(text)
    if glued and _somewhere(glued["place"], result) and not _somewhere(glued["next"], result):
        result.dropped.append(Dropped(text=text[: glued.start("next")], reason="dateline"))
        return text[glued.start("next") :]
    dash = _DASH.search(text, 0, 90)
    if not dash:
        return text
    head = text[: dash.start()].strip()
    site = SITE.search(head)
    capitals = text != result.title and not text[dash.end()].islower() and _is_in_capitals(head)
    reversed_ = None if capitals or site else _CAPITALS_AND_MORE.fullmatch(head)
    if reversed_ and not (_named_as_place(reversed_["place"], result) and reversed_["rest"][0].isupper()):
        reversed_ = None
    both = None if capitals else _OUTLET_AND_PLACE.fullmatch(head)
    comes_back = both is not None and len(re.findall(rf"\b{re.escape(both['place'])}\b", result.sample)) > 1
    if both and not site and (_somewhere(both["place"], result) or _kind_of_place(both["place"]) or comes_back):
        place = " " in both["site"] or _is_place(both["site"])  # or the writer's name
        result.site = result.site or (None if place else both["site"])
    elif capitals and not site:
        pieces = [piece.strip() for piece in head.split(",")]
        written = (piece if _ONE_WORD.fullmatch(piece) else piece.title() for piece in pieces)
        fit = (name for name in written if _ONE_WORD.fullmatch(name) or is_outlet(name, beside=True))
        result.site = result.site or next(fit, None)
    elif reversed_ and not site:
        outlet = reversed_["rest"]
        result.site = result.site or (outlet if is_outlet(outlet, beside=True) else None)
    elif not (site or _is_whole(head, text[dash.end()]) or _somewhere(_OUTLET_IN_BRACKETS.sub("", head), result)):
        return text
    if site and len(head.split()) > 8:
        return text
    bracket = re.search(r"\(([A-Z][^()]{1,40})\)$", head)
    if site or bracket:
        result.site = result.site or (site.group() if site else bracket.group(1) if bracket else None)
    result.published = result.published or published_line(head, languages.parts("reading"))
    result.dropped.append(Dropped(text=text[: dash.end()].strip(), reason="dateline"))
    return text[dash.end() :].lstrip()


def _is_whole(head: str, following: str) -> bool:
    """Whether words before a dash are a dateline with its date, and a sentence begins behind it."""
    return _DATED.fullmatch(head) is not None or (_WHOLE.fullmatch(head) is not None and not following.islower())


def is_dateline(text: str) -> bool:
    """Whether a whole line is a dateline without a year.

    >>> is_dateline("SAN ROQUE, Nov 3"), is_dateline("Jakarta, 3 Mei"), is_dateline("Ann Roe, May 3")
    (True, True, False)
    """
    match = _ALONE.fullmatch(text.strip())
    month = (match["month"] or match["month_behind"]).lower() if match else ""
    known = any(month in part.MONTHS for part in languages.parts("reading"))
    return match is not None and known and (match["place"].isupper() or match["place"] in _places())


def _somewhere(head: str, result: Draft) -> bool:
    return _is_place(head) or _named_as_place(head, result)


def _is_in_capitals(head: str) -> bool:
    """Whether a place in capitals begins a dateline, and words that begin with capitals follow its comma."""
    match = _CAPITALS_AND_MORE.fullmatch(head)
    return match is not None and match["place"].isupper() and all(w[0].isupper() for w in match["rest"].split())


def _kind_of_place(head: str) -> bool:
    """Whether a name begins with what sort of place it is (``Teluk Jelaga``)."""
    return " " in head and any(head.split()[0].lower() in part.BODIES for part in languages.parts("reading"))


def _named_as_place(head: str, result: Draft) -> bool:
    """Whether the text itself uses a dateline's words as a place: ``Rawa Indah - … di Rawa Indah``."""
    if not re.fullmatch(r"[A-Z][\w']+(?: [A-Z][\w']+){0,2}", head):
        return False
    return (
        re.search(rf"\b(?:di|ke|dari|[Dd]esa|[Kk]ota|[Kk]abupaten|in|at|near|from) {re.escape(head)}\b", result.sample)
        is not None
    )


def _is_place(head: str) -> bool:
    """Whether a dateline's words are a place: known, or in capitals."""
    head = re.sub(r"\(.*?\)|,\s*[A-Z][a-z]{2,8}\.?\s+\d{1,2}$|,?\s*\d.*$", "", head).strip()
    words = re.findall(r"[\w.'-]+", head)
    if not 1 <= len(words) <= 4 or not all(word[0].isupper() for word in words):
        return False
    return head.isupper() or words[0] in _places() or words[-1] in _places()
