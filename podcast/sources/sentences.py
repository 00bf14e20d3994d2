"""A paragraph into sentences: sentencex cuts, rules of the language join what it cut too often."""

from __future__ import annotations

import re
from types import ModuleType

from podcast import languages
from podcast.sources.marks import single_spans, spans

LONGEST_PARAGRAPH = 20_000
"""Characters given to sentencex at once: marks that are never closed cost it the square of the length."""
LONGEST_WORD = 200
"""Characters looked back for the last word; a word without an end would cost the square of its length."""
LONGEST_BRACKET = 400
"""Characters; an open bracket holds a sentence together no longer than that, for it may never be closed."""

_GLUED = re.compile(
    r"(?<=[a-z]{2}[.?!])(?=[A-Z][a-z]+[ ,])|(?<=\d{3}\.)(?=[A-Z][a-z]+ )|(?<=[a-z][.?!][\"”’])(?=[A-Z][a-z]+ )"
)
_MISSED = re.compile(
    r"(?=\s)(?:(?<=[.?!])\s+(?=[\"“][A-Z])|(?<= no\.)\s+(?=[A-Z])|(?<= May\.)\s+(?=[A-Z])|"
    r"(?<=[a-z]/[a-z]\.)\s+(?=[A-Z])|(?<=[a-z] [A-Z]\.)\s+(?=[A-Z])|(?<=[ap]\.m\.[\"”])\s+(?=[A-Z])|"
    r"(?<=\bR[TW]\.)\s+(?=[A-Z]\w+nya\b)|(?<=\d m\.)\s+(?=[A-Z]))"
)
"""Borders that sentencex does not see: before a quotation, after a letter that is no initial, May, km/h."""
_ADDRESS = re.compile(r"(?:(?<!\S)\S{0,80}@|https?://|www\.)\S{1,300}[.?!]\s+(?=[A-Z])")
"""An address, behind which sentencex sees no border either."""
_DOMAIN = re.compile(r"(?<![\w-])[\w-]{1,80}\.(?:com|co|id|net|org|ID|Com|Co|CO|COM|Net|Org|js|io)\b")
_LAST_WORD = re.compile(r"([\w.’'/-]+?)\.[\"”’)\]]*$")
_BRACKET = re.compile(r"[()]")
_ENDED = re.compile(r"[.?!…][\"”’'»)\]]*$")


def split(paragraph: str, language: str) -> list[str]:
    """Sentences of one paragraph, none empty; their words in order are the paragraph's.

    A sentence is not cut inside a number, a name, brackets, or a quotation with its attribution.

    >>> split('Pj. Gubernur tiba di Jl. Merdeka No. 5. "Nggak usah. Tambahin aja," kata Heru. Ia lalu pulang.', "id")
    ['Pj. Gubernur tiba di Jl. Merdeka No. 5.', '"Nggak usah. Tambahin aja," kata Heru.', 'Ia lalu pulang.']
    """
    from sentencex import segment

    if len(paragraph) > LONGEST_PARAGRAPH:
        return [sentence for piece in _pieces(paragraph) for sentence in split(piece, language)]
    rules = languages.part(language, "reading")
    pieces = _unglued(list(segment(language, paragraph)))
    borders: list[int] = []
    place = 0
    for piece in pieces:
        place += len(piece)
        borders.append(place)
    if "".join(pieces) != paragraph:  # a cutter that changes text would shift every border
        return [paragraph.strip()] if paragraph.strip() else []
    held = _held(paragraph)
    sentences: list[str] = []
    start = 0
    for border in borders[:-1]:
        if any(low < border < high for low, high in held):
            continue
        left, right = paragraph[start:border], paragraph[border:]
        if left.strip() and right.strip() and not _joined(left, right, rules):
            sentences.append(left.strip())
            start = border
    last = paragraph[start:].strip()
    return [*sentences, last] if last else sentences


def _pieces(paragraph: str) -> list[str]:
    """A monster of a paragraph in digestible pieces, cut behind a full stop where there is one."""
    pieces: list[str] = []
    while len(paragraph) > LONGEST_PARAGRAPH:
        cut = max(paragraph.rfind(mark, 0, LONGEST_PARAGRAPH) for mark in (". ", "? ", "! ")) + 1
        cut = cut or paragraph.rfind(" ", 0, LONGEST_PARAGRAPH) + 1 or LONGEST_PARAGRAPH
        pieces.append(paragraph[:cut])
        paragraph = paragraph[cut:]
    return [*pieces, paragraph]


def _unglued(pieces: list[str]) -> list[str]:
    """Borders stand at spaces (``KOMPAS.COM`` is one word), or where a space is missing (``tangan.Kemudian``)."""
    whole = "".join(pieces)
    cuts = [0]
    place = 0
    for piece in pieces[:-1]:
        place += len(piece)
        if whole[place - 1].isspace() or whole[place : place + 1].isspace():
            cuts.append(place)
    cuts += [m.end() for m in _MISSED.finditer(whole)]
    if any(sign in whole for sign in ("@", "://", "www.")):
        cuts += [m.end() for m in _ADDRESS.finditer(whole)]
    glued = list(_GLUED.finditer(whole))
    domains = [(m.start(), m.end()) for m in _DOMAIN.finditer(whole)] if glued else []
    for match in glued:
        word = re.search(r"\S*$", whole[: match.start()])
        in_address = word is not None and re.match(r"https?://|www\.|\S*@", word.group())
        if not in_address and not any(low < match.start() < high for low, high in domains):
            cuts.append(match.start())
    cuts = sorted(set(cuts))
    return [whole[a:b] for a, b in zip(cuts, [*cuts[1:], len(whole)], strict=True)]


def _held(paragraph: str) -> list[tuple[int, int]]:
    """Stretches inside which no sentence ends: closed quotations, and brackets of a sensible length."""
    held = [(s.start, s.end) for s in spans(paragraph) if s.closed]
    held += [(s.start, s.end) for s in single_spans(paragraph)]
    quoted = spans(paragraph)
    if quoted and not quoted[-1].closed and paragraph[: quoted[-1].start].strip() == "":
        held.append((quoted[-1].start, quoted[-1].end))
    opened = -1
    for match in _BRACKET.finditer(paragraph):
        index = match.start()
        if match.group() == "(" and opened < 0:
            opened = index
        elif match.group() == ")" and opened >= 0:
            if index - opened <= LONGEST_BRACKET:
                held.append((opened, index + 1))
            opened = -1
    return held


def _joined(left: str, right: str, rules: ModuleType) -> bool:
    """Whether a border between two pieces is none."""
    left, right = left.rstrip(), right.lstrip()
    first = re.match(r"[\"“„«‘'(\[]*([\w’'-]+)", right)
    word = first.group(1) if first else ""
    if not first:
        return not re.match(r"[\"“„«‘'(\[•*–—-]", right)  # loose punctuation belongs to what it follows
    if right[0].islower() and not re.match(r"[a-z]+[A-Z]", word):
        return True
    ended = _ENDED.search(left)
    if not ended:
        return True
    if re.fullmatch(r"[\"“(]*(?:\d{1,3}|[A-Za-z])[.)]", left):  # the number of a list entry
        return True
    match = _LAST_WORD.search(left, max(0, len(left) - LONGEST_WORD))
    if not match:
        return _attribution_follows(left, right, rules)
    last = match.group(1).lower().strip(".’'")
    bare = not left.endswith(('"', "”", "’"))
    if re.search(r"(?:^|[ (])[A-Z][\w’'-]+ [A-Z]\.$", left):  # Walter P. Hines
        return word[0].isupper() and word.lower() not in rules.OPENERS
    if last in rules.ABBREVIATIONS and bare and not (_begins(word, rules) and last.isalpha() and _common(last, word)):
        return last not in ("no", "nr", "p", "pp", "fig", "hal", "hlm", "vol") or word[0].isdigit()
    if last in ("a.m", "p.m") and rules.AFTER_CLOCK.match(right):
        return True
    if last in rules.TRAILING:
        if re.search(r"\d m\.$", left):  # 3 x 4 m. Catnya
            return False
        if last in rules.FIRMS and (right.startswith("(") or _only_names(left, rules)):
            return word.lower() not in rules.OPENERS  # PT Nusa Tbk. (NUSA) mencatat laba
        return word.lower() not in rules.OPENERS and (word[0].isdigit() or _name_goes_on(left, word, rules))
    if bare and len(last) == 1 and last.isalpha() and match.group(1).isupper():  # an initial: J. K. Rowling
        before = left[: match.start(1)].rstrip()
        named = not before or re.search(r"(?:\b[A-Z][\w’'-]*|[A-Z]\.|[(\"“])$", before) is not None
        return named and word[0].isupper() and word.lower() not in rules.OPENERS
    return _attribution_follows(left, right, rules)


def _only_names(left: str, rules: ModuleType) -> bool:
    """Whether nothing but capitals stands before a border: a name or an office, and no sentence yet (``Direktur PT
    Bank Nusa Tbk.``).
    """
    return all(not word[0].islower() or word in rules.JOINTS for word in left.split())


def _begins(word: str, rules: ModuleType) -> bool:
    """Whether a word that bears a capital is an everyday one that begins a sentence."""
    return word.lower() in rules.OPENERS or rules.NOT_A_NAME.fullmatch(word.lower()) is not None


def _common(last: str, word: str) -> bool:
    """Whether an abbreviation is also an everyday word or unit that may well end a sentence before ``word``."""
    return last in {
        "no",
        "art",
        "fig",
        "st",
        "jun",
        "mar",
        "dec",
        "sun",
        "ave",
        "may",
        "gg",
        "lt",
        "hp",
        "kol",
        "kep",
        "sk",
        "mei",
        "des",
        "rt",
        "rw",
    } and bool(word)


def _name_goes_on(left: str, word: str, rules: ModuleType) -> bool:
    """Whether a capitalised word after ``U.S.`` or ``Tbk.`` looks like more of the same name."""
    last = re.split(r"\s", left)[-1].lower().strip(".,")
    return word[0].isupper() and last in {
        "u.s",
        "u.k",
        "u.n",
        "d.c",
        "jr",
        "sr",
        "r.i",
        "st",
        "mt",
        "co",
        "e.u",
        "m",
        "s",
    }


def _attribution_follows(left: str, right: str, rules: ModuleType) -> bool:
    """Whether ``"Apa kabar?"`` is followed by who said it, though the verb bears a capital."""
    if not re.search(r"[\"”’»]$", left):
        return False
    word = right.split()[0].strip(",.:") if right.split() else ""
    stem = word.lower().removesuffix(rules.SUFFIX) if rules.SUFFIX else word.lower()
    if len(right.split()) > 1 and right.split()[1].lower() in rules.ITU:
        return False
    return stem in rules.SAY and not re.match(r"[^.?!]*[,:]\s*[\"“]", right)
