"""In which language a text is written: everyday words first, a trained model only when they leave doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast import languages
from podcast.errors import SourceError
from podcast.languages.strange import is_strange

FEW_WORDS = 4
"""Below this nothing can be told, and the caller's own setting stands."""
SAMPLE = 20_000
"""Characters looked at, from the beginning."""
SURE = 0.12
"""Share of everyday words in running text of a language; another language's stays far below."""
FAR = 2.0
"""How many times as many everyday words as the second language has."""
MALAY_ONLY = frozenset(
    "kerana ialah polis wang sahaja isnin khamis jumaat ahad ogos disember sekiranya manakala ringgit datin seri "
    "bagaimanapun awak adakah bilik syarikat maklumat iaitu mengikut bahawa telefon seramai jenayah aduan tahniah "
    "lelaki bandar  memaklumkan perkhidmatan kakitangan".split()
)
"""Words that Malay has and Indonesian spells or says otherwise, or much more seldom."""
NAMES = {
    "ms": "Malay", "jv": "Javanese", "su": "Sundanese", "nl": "Dutch", "de": "German", "fr": "French", "es": "Spanish",
    "pt": "Portuguese", "it": "Italian", "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "ar": "Arabic",
    "ru": "Russian", "tr": "Turkish", "vi": "Vietnamese", "th": "Thai", "tl": "Tagalog", "hi": "Hindi", "pl": "Polish",
    "sv": "Swedish", "da": "Danish", "no": "Norwegian", "fi": "Finnish", "cs": "Czech", "el": "Greek", "he": "Hebrew",
    "uk": "Ukrainian", "hu": "Hungarian", "ro": "Romanian", "fa": "Persian", "bn": "Bengali",
    "mg": "Malagasy", "sw": "Swahili", "la": "Latin", "ur": "Urdu", "bg": "Bulgarian",
}  # fmt: skip
"""Names of languages that are met but not supported, for messages."""


_SCRIPTS = {
    "ja": re.compile("[\u3040-\u30ff]"), "ko": re.compile("[\uac00-\ud7a3]"), "zh": re.compile("[\u4e00-\u9fff]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
}  # fmt: skip
"""Letters of languages that put no spaces between words, the most telling first."""
OWN_SCRIPT = 0.2
"""Share of such letters from which a text is in that language: Japanese has more Chinese letters than its own."""


def foreign(sentences: Sequence[str], language: str) -> tuple[int, ...]:
    """Numbers of the sentences in another supported language, by the everyday words that only one of the two has.

    >>> foreign(["Ia pulang ke rumah.", "“We will not be there with the others,” kata Sri."], "id")
    (2,)
    """
    return tuple(number for number, sentence in enumerate(sentences, 1) if is_strange(sentence, language))


def detect(text: str, *, declared: str | None = None) -> str | None:
    """Two-letter code of the language of ``text``; None when it is too short to tell.

    ``declared`` (what the page says of itself) only settles a doubt. The model costs seconds to load and is asked
    only when everyday words are few or split between languages.

    >>> detect("Hujan deras turun sejak pagi dan warga tidak bisa pulang karena jalan itu tergenang.")
    'id'
    >>> detect("Kopi.") is None
    True
    """
    if not text.isascii():
        letters = re.findall(r"[^\W\d_]", text[:SAMPLE])
        for code, script in _SCRIPTS.items():
            if len(script.findall(text[:SAMPLE])) > OWN_SCRIPT * len(letters):
                return code
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", text[:SAMPLE].lower())
    if len(words) < FEW_WORDS:
        return None
    profiles = [(languages.part(code, "reading").PROFILE, code) for code in languages.supported()]
    shares = sorted(
        ((sum(word in known for word in words) / len(words), code) for known, code in profiles), reverse=True
    )
    malay = sum(word in MALAY_ONLY for word in words)
    (best, code), second = shares[0], shares[1][0] if len(shares) > 1 else 0.0
    if best >= SURE and best >= FAR * second:
        if code != "id":
            return code
        own = sum(word in languages.part(code, "reading").ONLY for word in words)
        if malay * 2 <= own or malay == 0:
            return code
        if malay > 2 * own:
            return "ms"
    guess = _ask_model(" ".join(words), declared)
    return "id" if guess == "ms" and not malay else guess  # the model takes much short Indonesian for Malay


def _ask_model(text: str, declared: str | None) -> str | None:
    import py3langid

    code, _ = py3langid.classify(text)
    if len(text.split()) < 12 and declared in languages.supported():
        return declared
    return str(code)


def check(language: str, source: str) -> None:
    """Raise SourceError when the language has no folder in ``podcast.languages``."""
    if language in languages.supported():
        return
    known = " and ".join(f"{languages.part(code, 'reading').NAME} ({code})" for code in languages.supported())
    name = NAMES.get(language, f"language {language!r}")
    raise SourceError(
        f"{source} is in {name}, which is not supported",
        hint=f"supported are {known}; if that is a mistake, name the language with --language",
    )
