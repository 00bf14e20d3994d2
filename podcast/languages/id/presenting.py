"""How an Indonesian article says who somebody is: in front of the name, or right behind it between commas."""

import re

from podcast.languages.id.reading import RANKS, ROLES
from podcast.languages.id.telling import KINDS_OF_PEOPLE, REPORTS, STOPWORDS, THEY, is_verb

ROLE_FIRST = True
"""Whether the role in front of a name tells more than what stands behind it."""
SPEAKER = "Ini keterangan {who}."
"""Whoever says something too long for their office to stand in it."""
MOST_DESCRIBED = 10
"""Words of a description."""
MOST_OF_OFFICE = 11
"""Words of an office before a name."""
_INSIDE = frozenset("dan dari besar utama umum".split())
"""Small words of an office."""
_WHO = sorted(
    KINDS_OF_PEOPLE
    | {
        "pendiri",
        "pemilik",
        "penyintas",
        "ibu",
        "ayah",
        "istri",
        "suami",
        "anak",
        "korban",
        "mantan",
        "salah",
        "seorang",
    }
    | {word for word in RANKS if word.isalpha() and len(word) > 4}
)


def owned(full: str, sentence: str, before: str) -> str | None:
    """A person whose role belongs to the body of the sentence before; Indonesian says whose with an ending."""
    return None


_HANGS = re.compile(rf"\b(?:{'|'.join(sorted(THEY))}|itu|ini|tersebut|tadi|saya|kami)\b|\b\w{{3,}}nya$")
"""Words of a description that only make sense where it stands."""


def described(full: str, sentence: str, hero: str = "") -> str | None:
    """A person as a sentence describes them right behind their name; None when it does not, or not for itself.

    >>> described("Rina Wulandari", "Rina Wulandari, nasabah yang bekerja sebagai perawat, tidak perlu antre lagi.")
    'Rina Wulandari, nasabah yang bekerja sebagai perawat'
    >>> described("Rina Wulandari", "“Tidak,” kata Rina Wulandari, Senin.") is None
    True
    """
    if f"{full}," not in sentence:
        return None
    pattern = rf"\b{re.escape(full)}, (?P<what>(?:{'|'.join(_WHO)})\b[^,.;:\"“”]*)"
    match = re.search(pattern, sentence)
    if match is None:
        return None
    what = re.sub(rf" (?:juga |pun )?(?:{REPORTS})$", "", match["what"]).strip()
    short = 2 <= len(what.split()) <= MOST_DESCRIBED
    return f"{full}, {what}" if short and not _HANGS.search(what) else None


def office(full: str, sentence: str) -> str | None:
    """The office that a sentence gives somebody right before the name; None without one.

    >>> office("Tommy Suharja", "Uang itu diberikan oleh Direktur PT Bina Karya (BK), Tommy Suharja, pada Mei.")
    'Direktur PT Bina Karya'
    >>> office("Rini Astuti", "Seorang guru SMK bernama Rini Astuti menawarkan bantuan.")
    'guru SMK'
    >>> office("Tommy Suharja", "Uang itu diberikan kepada Tommy Suharja.") is None
    True
    """
    called = f" bernama {full}" in sentence
    sentence = sentence.replace(f" bernama {full}", f" {full}")
    before, named, after = re.sub(r"\s*\([^)]*\)", "", sentence).partition(full)
    apart = before.endswith(", ")
    if not named or not before.endswith(" ") or (apart and not re.match(r"[,.]", after)):
        return None
    words: list[str] = []
    for word in reversed(before.rstrip(" ,").split()):
        plain = word.lower()
        if not re.fullmatch(r"[\w&/'’-]+", word) or len(words) == MOST_OF_OFFICE:
            break
        if plain not in _INSIDE and (is_verb(word) or plain in STOPWORDS):
            break
        words.insert(0, word)
    if called and len(words) > 1:
        return " ".join(words)
    offices = ROLES if words[:1] == ["bekas"] else ROLES - {"bekas"}
    first = next((place for place, word in enumerate(words) if word.lower() in offices), None)
    if first is None or (words[first:] == words[-1:] and words[-1].islower()):  # any "warga" is many
        return None
    return " ".join(words[first:])


def parted(text: str) -> tuple[list[str], str, list[str]]:
    """What a sentence says of its subject in passing, as sentences before and after it; Indonesian cuts it off."""
    return [], text, []


def again(who: str) -> str:
    """How somebody is named a second time: in full, as the ear shortens long titles by itself."""
    return who


def shortened(role: str) -> str:
    """Who somebody is without where from.

    >>> shortened("dokter spesialis anak dari RS Harapan"), shortened("Bupati Garut")
    ('dokter spesialis anak', 'Bupati Garut')
    """
    return role.partition(" dari ")[0]


def own(who: str) -> str:
    """Of whoever says something, what is not somebody else they belong to.

    >>> own("Kuasa hukum Saeful, Ratna Mulyani"), own("Ketua RT 04, Slamet")
    ('Ratna Mulyani', 'Ketua RT 04, Slamet')
    """
    office, comma, name = who.rpartition(", ")
    belongs = re.match(
        r"(?:[Kk]uasa hukum|[Pp]engacara|[Ii]stri|[Ss]uami|[Aa]nak|[Ii]bu|[Aa]yah|[Jj]uru bicara|[Mm]antan)\b", office
    )
    return name if comma and belongs and name[:1].isupper() else who


def claimed(kind: str, text: str, who: str) -> str | None:
    """A time or a reason that somebody gives, told as theirs; "menurut" before the piece does for all of them."""
    return None
