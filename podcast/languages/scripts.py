"""Other scripts and emoji: put into Latin letters where those can be said, named where they cannot."""

import re
import unicodedata
from collections.abc import Container, Iterator, Mapping
from functools import lru_cache
from itertools import groupby

_BEYOND = re.compile(r"[^\x00-\u036f\u1e00-\u25ff\ue000-\uf8ff\U000f0000-\U0010ffff]")
"""A character that is neither Latin nor a sign of ``characters``."""
_TYPOGRAPHIC = frozenset("©®™℗℠")
_LETTERED = frozenset("ARMENIAN CJK CYRILLIC GEORGIAN GREEK HANGUL HIRAGANA KATAKANA".split())
"""Scripts whose words can be said from Latin letters; the others write no vowels, or pile them up."""
_PUNCTUATION = str.maketrans(
    {"。": ". ", "、": ", ", "，": ", ", "،": ", ", "؟": "? ", "؛": "; ", "।": ". ", "々": None}
)
_TONES = re.compile("[\U0001f3fb-\U0001f3ff]")


def latin(text: str, language: str, signs: Container[str], names: Mapping[str, str]) -> str:
    """Say what stands in other scripts; ``names`` are words for those that stay closed, "" for any without an entry.

    Single characters that are ``signs`` are left as they are. The name of an emoji is the one Unicode's data gives for
    ``language``.

    >>> latin("Xi Jinping (习近平), Владимир", "id", "", {"": "tulisan asing"})
    'Xi Jinping (Xi Jin Ping), Vladimir'
    >>> latin("kata «الله» di sana", "id", "", {"ARABIC": "tulisan Arab"})
    'kata «tulisan Arab» di sana'
    """
    if not _BEYOND.search(text):
        return text
    text = _with_emoji_named(text.translate(_PUNCTUATION), language)
    runs = groupby(_marked(text), key=lambda pair: pair[1])
    return "".join(_said(script, "".join(char for char, _ in run), signs, names) for script, run in runs)


def _marked(text: str) -> Iterator[tuple[str, str]]:
    """Every character with its script; marks and the spaces between two words of one script belong to it."""
    scripts = [_script(char) for char in text]
    following = ""
    for at in range(len(text) - 1, -1, -1):  # what a space leads to
        if text[at] != " ":
            following = scripts[at]
        elif following and following not in _LETTERED:
            scripts[at] = f" {following}"
    before = ""
    for char, script in zip(text, scripts, strict=True):
        if script.startswith(" "):
            script = script[1:] if script[1:] == before else ""
        elif unicodedata.category(char) in ("Mn", "Mc", "Cf"):
            script = before
        yield char, script
        before = script


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    """First word of the Unicode name of a letter beyond Latin, such as CYRILLIC; empty for anything else."""
    if char < "\u0370" or "\u1e00" <= char <= "\u1eff" or unicodedata.category(char)[0] != "L":
        return ""
    name = unicodedata.name(char, "").partition(" ")[0].partition("-")[0]
    if "\uff00" <= char <= "\uffef" or name in ("LATIN", "MATHEMATICAL", "MODIFIER", "DOUBLE", "SCRIPT", "BLACK"):
        return ""
    return name


def _said(script: str, run: str, signs: Container[str], names: Mapping[str, str]) -> str:
    if not script or (len(run) == 1 and run in signs):
        return run
    if script not in _LETTERED:
        return names.get(script) or names[""]
    from anyascii import anyascii

    said = re.sub("['`]", "", str(anyascii(run)))
    if not re.search("[A-Za-z]", said):
        return names[""]
    if script == "CJK":
        return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", said)
    return said.capitalize() if script in ("HANGUL", "HIRAGANA", "KATAKANA") else said


def _with_emoji_named(text: str, language: str) -> str:
    if not any(unicodedata.category(char) == "So" and char not in _TYPOGRAPHIC for char in text):
        return text
    import emoji

    emoji.config.load_language(language)

    def said(chars: str, data: Mapping[str, str]) -> str:
        if chars[0] < "\u2600" or chars[0] in _TYPOGRAPHIC:
            return chars
        name = (data.get(language) or data["en"]).strip(":").replace("_", " ")
        return f" (emoji {name}) "  # brackets become pauses

    named = emoji.replace_emoji(_TONES.sub("", text), replace=said)
    return re.sub(r"( \(emoji [^()]+\) )(?:\s*\1)+", r"\1", named)
