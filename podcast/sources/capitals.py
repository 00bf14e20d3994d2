"""A text all in capitals, written as ordinary text: its speakers, names and acronyms are found by their capitals."""

import re
from dataclasses import replace

from podcast.languages import part
from podcast.sources.draft import Draft

SHARE = 0.8
"""Of the letters of a text; from here it shouts."""
FEWEST_LETTERS = 40
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ROMAN = re.compile(r"[IVX]{2,5}")
_START = re.compile(r"(?:^|(?<=[.?!] )|(?<=[.?!][\"”’] ))([\"“‘(]*)([^\W\d_])")


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
    months = {month.lower() for month in telling.MONTHS} | set(telling.WEEKDAYS.lower().split("|"))

    def written(match: re.Match[str]) -> str:
        word = match.group()
        small = word.lower()
        if not word.isupper() or word in telling.ACRONYMS or _ROMAN.fullmatch(word):
            return word
        common = small in everyday or telling.is_verb(small) or reading.NO_NAME.fullmatch(small)
        if small not in months and common and small.title() not in reading.PLACES:
            return small
        return re.sub(r"(?:^|(?<=-))\w", lambda first: first.group().upper(), small)

    calmed = re.sub(r"\bRP(?=\s?\d)", "Rp", _WORD.sub(written, text))
    return _START.sub(lambda match: match[1] + match[2].upper(), calmed)
