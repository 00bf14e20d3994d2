"""A text all in capitals, written as ordinary text: its speakers, names and acronyms are found by their capitals."""

import re
from dataclasses import replace

from podcast.languages import part
from podcast.sources.draft import Draft

SHARE = 0.8
"""Of the letters of a text; from here it shouts."""
FEWEST_LETTERS = 40
LONGEST_DENIAL = 20
"""Characters."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ROMAN = re.compile(r"[IVX]{2,5}")
_VOWEL = re.compile(r"[AEIOUY]")
_SHORT = re.compile(r"((?:\b[A-Z]+ ){2,5})\(([A-Z]{2,5})\)")
"""Words in capitals, and in brackets what may stand for them."""
_START = re.compile(r"(?:^|(?<=[.?!] )|(?<=[.?!][\"”’] ))([\"“‘(]*)([^\W\d_][\w'’-]*)")


def calm(draft: Draft, language: str) -> Draft:
    """The draft with small letters, when its text is all in capitals; what is no everyday word keeps a capital.

    >>> from podcast.sources.draft import Block
    >>> shouted = Draft([Block("paragraph", "WALI KOTA BANDUNG RINA ASTUTI MEMBUKA TAMAN BARU PADA SENIN.")])
    >>> calm(shouted, "id").blocks[0].text
    'Wali Kota Bandung Rina Astuti membuka Taman baru pada Senin.'
    """
    shouted = shouts("".join(block.text for block in draft.blocks))
    title = ordinary(draft.title, language) if draft.title and (shouted or shouts(draft.title)) else draft.title
    if not shouted:
        return replace(draft, title=title)
    blocks = [replace(block, text=ordinary(block.text, language)) for block in draft.blocks]
    said = "the text is all in capitals; it is told as ordinary text, in which a common word may keep its capital"
    return replace(draft, title=title, blocks=blocks, warnings=[*draft.warnings, said])


def shouts(text: str) -> bool:
    """Whether nearly all letters of a text are capitals."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) >= FEWEST_LETTERS and sum(map(str.isupper, letters)) > SHARE * len(letters)


def ordinary(text: str, language: str) -> str:
    """A shouted text with small letters where they belong."""
    telling, reading = part(language, "telling"), part(language, "reading")
    everyday = telling.STOPWORDS | reading.OPENERS | telling.MEASURES | telling.KINDS_OF_PEOPLE | telling.THINGS
    shorts = {
        match[2] for match in _SHORT.finditer(text) if "".join(word[0] for word in match[1].split()).endswith(match[2])
    }
    months = {month.lower() for month in telling.MONTHS} | set(telling.WEEKDAYS.lower().split("|"))

    def written(match: re.Match[str]) -> str:
        word = match.group()
        small = word.lower()
        short = word in telling.ACRONYMS or word in shorts or not _VOWEL.search(word)
        if word == "RP" or not word.isupper() or (short and len(word) > 1) or _ROMAN.fullmatch(word):
            return word
        before = text[max(0, match.start() - LONGEST_DENIAL) : match.start()].lower().split()
        denied = bool(before) and before[-1] in telling.NEGATIONS
        common = denied or small in everyday or telling.is_verb(small) or reading.NO_NAME.fullmatch(small)
        if small not in months and common and small.title() not in reading.PLACES:
            return small
        return re.sub(r"(?:^|(?<=-))\w", lambda first: first.group().upper(), small)

    calmed = re.sub(r"\bRP(?=\s?\d)", "Rp", _WORD.sub(written, text))
    return _START.sub(
        lambda match: match[0] if match[2].lower() in reading.SAY else match[1] + match[2][0].upper() + match[2][1:],
        calmed,
    )
