"""Letters and acronyms: which are spelled and which are said as a word."""

import re

WORDS = frozenset(
    "AIDS ASEAN ASCII BAFTA COVID DACA DARPA DREAMER FEMA FIFA GIF HIPAA IKEA INTERPOL ISIS JPEG LASER "
    "LED MERS NAFTA NASA NASDAQ "
    "NATO NAVY OPEC OSHA OPPO PIN POTUS RADAR RAM ROM SARS SCOTUS SIM SONAR SWAT UEFA UNESCO UNICEF VAR "
    "WASP YOLO OK BRICS "
    "BIN BAIS POLRI PEMILU BAWASLU LIPI BRIN KADIN PAN APEC AUKUS COBRA ANZAC SEAL ERISA COP SEA OLED QUAD "
    "THE AND OF IN TO FOR ON BY AT IS IT WE HE SHE ARE WAS NOT BUT ALL NEW SAYS SAID WILL FROM WITH AS "
    "BE HAS HAD ONE TWO".split()
)
"""Capitals said as a word."""

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
    if written in WORDS:
        return written.capitalize() if not shouted else written.lower()
    sayable = _SAYABLE.fullmatch(written) is not None
    if (len(written) > 4 and sayable) or (len(written) > 5 and _VOWEL.search(written)) or (shouted and sayable):
        return written.capitalize()
    if shouted and len(written) > 3 and _VOWEL.search(written):
        return written.capitalize()
    return spell(written)
