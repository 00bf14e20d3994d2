"""Letters and acronyms: which are spelled and which are said as a word."""

import re

WORDS = frozenset(
    "AIDS ANZAC APEC ASCII ASEAN AUKUS BAFTA BAIS BAWASLU BIN BRICS BRIN COBRA COP COVID DACA DARPA ERISA FEMA "
    "FIFA GIF HIPAA IKEA INTERPOL ISIS JPEG KADIN LASER LED LIPI MERS NAFTA NASA NASDAQ NATO NAVY OK OLED OPEC "
    "OPPO OSHA PAN PEMILU PIN POLRI POTUS QUAD RADAR RAM ROM SARS SCOTUS SEA SEAL SIM SONAR SWAT UEFA UNESCO "
    "UNICEF VAR WASP YOLO".split()
)
"""Capitals said as a word."""

SHORT = frozenset(
    "ALL AND ARE AS AT BE BUT BY FOR FROM HAD HAS HE IN IS IT NEW NOT OF ON ONE SAID SAYS SHE THE TO TWO WAS WE "
    "WILL WITH".split()
)
"""Short words, for text that is in capitals all over."""

IN_FULL = {"USSR": "U S S R", "AM": "A M", "PM": "P M", "VS": "versus", "VP": "V P"}

_VOWEL = re.compile("[AEIOUY]")
_ONSET = "(?:[BCDFGKPT][RL]|S[CKPTLMNW]|SH|CH|TH|WH|QU|STR|[BCDFGHJKLMNPRSTVWYZ])"
_CODA = "(?:NG|ST|ND|NT|CK|SH|CH|[BDFGKLMNPRSTXZ])"
_SAYABLE = re.compile(f"(?:{_ONSET}?[AEIOU](?![AEIOU]{{3}})(?:{_CODA}(?![AEIOU]))?)++")


def spell(letters: str) -> str:
    """Say letters one by one.

    >>> spell("fbi")
    'F B I'
    """
    return " ".join(letter for letter in letters.upper() if "A" <= letter <= "Z")


def capitals(written: str, *, shouted: bool = False) -> str:
    """Say a run of capitals as a word or letter by letter. ``shouted`` text is capitals all over.

    >>> capitals("FBI"), capitals("NATO"), capitals("WASHINGTON")
    ('F B I', 'Nato', 'Washington')
    """
    if len(written) == 1:
        return written
    if written in IN_FULL:
        return IN_FULL[written]
    if written in WORDS or (shouted and written in SHORT):
        return written.capitalize()
    sayable = _SAYABLE.fullmatch(written) is not None
    if (len(written) > 4 and sayable) or (len(written) > 5 and _VOWEL.search(written)) or (shouted and sayable):
        return written.capitalize()
    if shouted and len(written) > 3 and _VOWEL.search(written):
        return written.capitalize()
    return spell(written)
