"""In which language a text is written: everyday words first, a trained model only when they leave doubt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from podcast import languages
from podcast.errors import SourceError
from podcast.languages.strange import is_strange

FEW_WORDS = 4
"""Below this nothing can be told, and the caller's own setting stands."""
ENOUGH_WORDS = 12
"""Outside quotation marks, from which what is inside them does not count."""
SAMPLE = 20_000
"""Characters looked at, from the beginning."""
SURE = 0.12
"""Share of everyday words in running text of a language; another language's stays far below."""
FAR = 2.0
"""How many times as many everyday words as the second language has."""
TWO = 0.03
"""Share of everyday words of a second language, from which a text may be in two."""
DIFFERENT = 3
"""Everyday words of each of two languages, from which a text may be in both: Italian, too, has "di" in every line."""
MOST = 1.5
"""How many times as many words in its sentences a language has, from which a text in two is in that one."""
MIXED = 0.25
"""Share of sentences in another language, from which a short one behind them that shows none is taken for one."""
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


_QUOTED = re.compile(r"[\"“”][^\"“”]*[\"“”]")
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
    strange = [is_strange(sentence, language) for sentence in sentences]
    if sum(strange) >= MIXED * len(strange):
        for place in range(1, len(strange)):
            strange[place] = strange[place] or (strange[place - 1] and _shows_nothing(sentences[place], language))
    return tuple(number for number, is_so in enumerate(strange, 1) if is_so)


def _shows_nothing(sentence: str, language: str) -> bool:
    """Whether neither an everyday word nor a verb of a sentence is of the language."""
    own, is_verb = languages.part(language, "reading").PROFILE, languages.part(language, "telling").is_verb
    return not any(word in own or is_verb(word) for word in _words(sentence))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", text.lower())


def detect(text: str, *, title: str = "", declared: str | None = None) -> str | None:
    """Two-letter code of the language of ``text``; None when it is too short to tell.

    ``declared`` (what the page says of itself) only settles a doubt, and ``title`` decides between two languages that
    have about as much of the text. What is quoted counts only where there is little else. The model costs seconds to
    load and is asked only when everyday words are few or split between languages.

    >>> detect("Hujan deras turun sejak pagi dan warga tidak bisa pulang karena jalan itu tergenang.")
    'id'
    >>> detect("Hujan turun di sini sejak pagi, dan air naik. It has rained all day.", title="Hujan di Kota")
    'id'
    >>> detect("Kopi.") is None
    True
    """
    told = _QUOTED.sub(" ", text[:SAMPLE])
    return _detected(told if len(_words(told)) >= ENOUGH_WORDS else text, title, declared)


def _detected(text: str, title: str, declared: str | None) -> str | None:
    if not text.isascii():
        letters = re.findall(r"[^\W\d_]", text[:SAMPLE])
        for code, script in _SCRIPTS.items():
            if len(script.findall(text[:SAMPLE])) > OWN_SCRIPT * len(letters):
                return code
    words = _words(text[:SAMPLE])
    if len(words) < FEW_WORDS:
        return None
    shares = sorted(((count / len(words), code) for code, count in _counts(words).items()), reverse=True)
    malay = sum(word in MALAY_ONLY for word in words)
    (best, code), second = shares[0], shares[1][0] if len(shares) > 1 else 0.0
    met = _counts(set(words)).values()
    two = second >= TWO and best + second >= SURE and sorted(met)[-2] >= DIFFERENT
    mostly = _of_two(text[:SAMPLE], title) if two else None
    code = mostly or code
    if mostly or (best >= SURE and best >= FAR * second and max(met) > 1):
        if code != "id":
            return code
        own = sum(word in languages.part(code, "reading").ONLY for word in words)
        if malay * 2 <= own or malay == 0:
            return code
        if malay > 2 * own:
            return "ms"
    guess = _ask_model(" ".join(words), declared)
    return "id" if guess == "ms" and not malay else guess  # the model takes much short Indonesian for Malay


def _of_two(text: str, title: str) -> str | None:
    """The language that has most of a text in two, else the one of its title, else of its beginning."""
    weights: Counter[str] = Counter()
    last = None
    for sentence in re.split(r"(?<=[.?!])\s+", text):
        last = _everyday(sentence) or last
        if last:
            weights[last] += len(_words(sentence))
    ranked = weights.most_common(2)
    if len(ranked) > 1 and ranked[0][1] < MOST * ranked[1][1]:
        return _everyday(title) or next(iter(weights))
    return ranked[0][0] if ranked else None


def _everyday(text: str) -> str | None:
    """The language of most everyday words of a text; None when it has none, or as many of another one."""
    counts = _counts([word for word in _words(text) if len(word) > 1])  # "Seri A" is no English
    most = [code for code, count in counts.items() if count == max(counts.values())]
    return most[0] if len(most) == 1 else None


def _counts(words: Collection[str]) -> dict[str, int]:
    """How many of these words are everyday words of each language."""
    profiles = {code: languages.part(code, "reading").PROFILE for code in languages.supported()}
    return {code: sum(word in profile for word in words) for code, profile in profiles.items()}


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
