"""Characters before and after the words are found: what no voice can read is folded or dropped, pauses are set right.

Shared by all languages. ``clean`` comes first, ``hold`` keeps a show's own pronunciations safe from every rule, the
rules of a language wrap each number they speak in ``number``, and ``finish`` turns what is left into clean clauses.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

OPEN, CLOSE = "\ue000", "\ue001"
"""Invisible marks around a spoken number, so that two neighbours never run together into a third."""
PAUSE = "\ue002"
"""A pause that is dropped where punctuation or an end of the text does its work."""
_HELD, _LAST_HELD = 0xF0000, 0xFFFFD  # one private character for each entry of a show's pronunciations

_BARE = {
    **dict.fromkeys("‘’ʼʻʹʾʿ‛′`´ʽ＇", "'"),
    **dict.fromkeys("“”„‟«»‹›〝〞″＂", '"'),
    **dict.fromkeys("‐‑‒⁃﹣－−", "-"),
    **dict.fromkeys("–", "\u2013"),
    **dict.fromkeys("—―⸺", " - "),
    **dict.fromkeys("™®©℠℗", " "),
    "…": "...",
    "•": ", ",
    "·": ", ",
    "×": " × ",
    "⁄": "/",
    "∕": "/",
    "÷": " ÷ ",
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe",
    "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "ŋ": "ng", "ə": "e", "Ə": "E",
}  # fmt: skip
_TERMINAL = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]?|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[!-/][0-~]|[@-Z\\^_])?|\x9b[0-?]*[ -/]*[@-~]"
)
"""What makes a terminal show colours or a title, copied along with its text."""
_MISREAD = {"â€œ": '"', "â€\x9d": '"', "â€™": "'", "â€˜": "'", "â€“": "-", "â€”": " - ", "â€¦": "...", "â€": '"'}
"""Quotes and dashes in UTF-8 that an earlier program took for Latin letters."""
_MOJIBAKE = re.compile("|".join(sorted(_MISREAD, key=len, reverse=True)))
_FOLD = str.maketrans(_BARE)
_KEPT = frozenset("\n .,;:?!'\"-–/%‰&+=@#$€£¥₩₹฿₫₱₺₽°<>()[]{}_*~^|\\×÷±≈≤≥≠µ")
_UNKNOWN = re.compile(f"[^A-Za-z0-9{re.escape(''.join(sorted(_KEPT)))}{chr(_HELD)}-{chr(_LAST_HELD)}]")
_LETTER = f"[A-Za-z{chr(_HELD)}-{chr(_LAST_HELD)}]"
_QUOTE = re.compile(rf"(?<!{_LETTER})(?<![0-9])'(?![0-9])|(?<={_LETTER})'(?!{_LETTER})")
"""A single quotation mark that is no apostrophe."""
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED = re.compile(r"(?P<before>[A-Za-z0-9)]?)(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]++)")
_SUBSCRIPT = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_VULGAR = re.compile(r"(?P<whole>[0-9]?)\s?(?P<part>[¼½¾⅐-⅞↉])")
_THIN_THOUSANDS = re.compile(r"(?<=[0-9])[\u2009\u202f](?=[0-9]{3}(?![0-9]))")


def clean(text: str, names: Mapping[str, str], thousands: str) -> str:
    """Fold ``text`` to ASCII letters and digits and to the signs that the rules know.

    ``names`` gives the words for single characters (Greek letters, a blessing in one glyph); ``thousands`` is the mark
    that replaces a thin space inside a number. Control characters and signs that nobody says become spaces; digits of
    every script become ASCII ones. Words in other scripts and emoji are for ``scripts.latin``, which comes before.

    >>> clean("Mbappé\\u200b bayar 10\\u202f000 ke ‘Erdoğan’ 😀", {}, ".")
    'Mbappe bayar 10.000 ke "Erdogan" '
    """
    if "\x1b" in text or "\x9b" in text:
        text = _TERMINAL.sub("", text)
    if "â€" in text:
        text = _MOJIBAKE.sub(lambda found: _MISREAD[found[0]], text)
    text = _THIN_THOUSANDS.sub(thousands, text)
    text = _VULGAR.sub(_vulgar, text)
    text = _RAISED.sub(_raised, text.translate(_SUBSCRIPT))
    if text.isascii():
        folded = text
    else:
        pieces = []
        for character in text.translate(_FOLD):
            pieces.append(character if character.isascii() else _fold(character, names))
        folded = "".join(pieces)
    known = _UNKNOWN.sub(" ", re.sub("[\r\v\f]", "\n", folded))
    return re.sub("[ ]{2,}", " ", _QUOTE.sub('"', known))


def _fold(character: str, names: Mapping[str, str]) -> str:
    if _HELD <= ord(character) <= _LAST_HELD:
        return character
    if character in names:
        return f" {names[character]} "
    if character in _KEPT:
        return character
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf", "Cs", "Co", "Cn", "Cc"):
        return "" if category in ("Mn", "Cf", "Me") else " "
    plain = unicodedata.normalize("NFKD", character).translate(_FOLD)
    pieces = []
    for part in plain:
        digit = unicodedata.digit(part, None)
        if part.isascii():
            pieces.append(part)
        elif digit is not None:
            pieces.append(str(digit))
        elif part in names:
            pieces.append(f" {names[part]} ")
        elif part in _KEPT:
            pieces.append(part)
        elif unicodedata.category(part)[0] == "L":
            from anyascii import anyascii

            pieces.append(str(anyascii(part)))
        elif unicodedata.category(part) != "Mn":
            pieces.append(" ")
    return "".join(pieces)


def _vulgar(found: re.Match[str]) -> str:
    part = unicodedata.normalize("NFKD", found["part"]).replace("⁄", "/")
    return f"{found['whole']} {part}" if found["whole"] else part


def _raised(found: re.Match[str]) -> str:
    digits = found["raised"].translate(_SUPERSCRIPT)
    before = found["before"]
    if before in ("m", "M") or not before:
        return before + digits
    return f"{before}^{digits}"


def number(words: str) -> str:
    """Mark ``words`` as one spoken number; ``finish`` puts a pause between two that touch."""
    return f"{OPEN}{words}{CLOSE}"


# --- a show's own pronunciations -------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _entries(pairs: tuple[tuple[str, str], ...]) -> re.Pattern[str] | None:
    keys = sorted(
        (unicodedata.normalize("NFC", key) for key, _ in pairs if key.strip()), key=lambda key: (-len(key), key)
    )
    if not keys:
        return None
    exact = [re.escape(key) for key in keys]
    loose = [f"(?i:{re.escape(key)})" for key in keys if not key.isupper()]
    return re.compile(rf"(?<!\w)(?:{'|'.join((*exact, *loose))})(?!\w)")


_RESERVED = re.compile(f"[{OPEN}-\ue00f{chr(_HELD)}-{chr(_LAST_HELD)}]")


def hold(text: str, pronunciations: Mapping[str, str]) -> str:
    """Put one private character in the place of every written form of ``pronunciations``: whole words.

    An entry in capitals, such as XL or S.H., counts in capitals only; any other in every case, as at the start of a
    sentence or in a headline. Where two entries differ in their case only, each counts as it is written.
    """
    text = _RESERVED.sub(" ", text)
    pairs = tuple(sorted(pronunciations.items()))[: _LAST_HELD - _HELD]
    pattern = _entries(pairs)
    if pattern is None:
        return text
    places = {unicodedata.normalize("NFC", key): chr(_HELD + index) for index, (key, _) in enumerate(pairs)}
    loose = {key.casefold(): place for key, place in places.items() if not key.isupper()}
    return pattern.sub(
        lambda found: places.get(found[0]) or _loosely(found[0], loose), unicodedata.normalize("NFC", text)
    )


def _loosely(written: str, places: Mapping[str, str]) -> str:
    return places.get(written.casefold(), written)


def release(text: str, pronunciations: Mapping[str, str]) -> str:
    """Give the spoken forms back in the places that ``hold`` kept."""
    if not pronunciations:
        return text
    spoken = {_HELD + index: said for index, (_, said) in enumerate(sorted(pronunciations.items()))}
    return text.translate(spoken)


# --- pauses ----------------------------------------------------------------------------------------------------------

_TOUCHING = re.compile(rf"{CLOSE}[ ]?{OPEN}")
_FINISHING: tuple[tuple[re.Pattern[str], str], ...] = (
    (_TOUCHING, ", "),
    (re.compile(rf"[{OPEN}{CLOSE}]"), ""),
    (re.compile(r"[ ]*\n\s*"), "\n"),
    (re.compile(r"(?<=[.?!:;,])\n"), " "),
    (re.compile(r"\n"), ". "),
    (re.compile(r"\s?[(\[{]|[)\]}]|\s[|]\s|\s[-–*~]{1,3}(?=\s)|(?<=[\w.,;:?!])\s*–\s*(?=\w)"), PAUSE),
    (re.compile(rf"(?<={_LETTER})'(?={_LETTER})"), "\ue003"),
    (re.compile(r"[\"'_*~^|\\<>{}=+@#/\[\]]"), " "),
    (re.compile("\ue003"), "'"),
    (re.compile(rf"(?<!{_LETTER})-|-(?!{_LETTER})|–"), " "),
    (re.compile(r"\s{2,}"), " "),
    (re.compile(r"\.(?: ?\.)++(?= ?$| [A-Z])"), "."),
    (re.compile(r"\.(?: ?\.)++"), f"{PAUSE} "),
    (re.compile(rf"\s*+{PAUSE}(?:\s*+{PAUSE})*+\s*+"), f"{PAUSE} "),
    (re.compile(rf"{PAUSE} (?=[.,;:?!])"), ""),
    (re.compile(rf"(?<=[.,;:?!]){PAUSE}"), ""),
    (re.compile(rf"^{PAUSE} ?"), ""),
    (re.compile(rf"{PAUSE} ?$"), ""),
    (re.compile(PAUSE), ","),
    (re.compile(r"\s+"), " "),
    (re.compile(r" (?=[.,;:?!])"), ""),
    (re.compile(r"(?<=[,;:?!])[,;:]+|\.(?=[,;:])|^[,;:]\s*"), ""),
    (re.compile(r"[,;:]+(?=[.?!])"), ""),
    (re.compile(r"(?<=[.])[.]+"), ""),
    (re.compile(r"(?<=[?!])[.]"), ""),
    (re.compile(r"(?<=[.,;:?!])(?=[^\W\d_])"), " "),
)


def finish(text: str) -> str:
    """Drop quotes, turn brackets and dashes into pauses, set one space and one mark where several met.

    >>> finish('Ia berkata, "Ayo (cepat) pulang!" .')
    'Ia berkata, Ayo, cepat, pulang!'
    >>> finish('"Siapa?", tanya Heru'), finish("-, halo")
    ('Siapa? tanya Heru', 'halo')
    """
    for pattern, replacement in _FINISHING:
        text = pattern.sub(replacement, text)
    return text.strip()


# --- roman numerals --------------------------------------------------------------------------------------------------

_ROMAN = re.compile(r"(?=[IVXLCDM])(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_VALUE = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman(numeral: str) -> int | None:
    """Value of a roman numeral in its strict form, None for anything else.

    >>> roman("XIV"), roman("IIII"), roman("DI")
    (14, None, 501)
    """
    if not _ROMAN.fullmatch(numeral):
        return None
    values = [_ROMAN_VALUE[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
