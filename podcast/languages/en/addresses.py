"""Rules for web and mail addresses, handles and hashtags in English."""

import re

from podcast.languages.characters import number
from podcast.languages.en.letters import spell
from podcast.languages.en.numbers import digits
from podcast.languages.rules import Rule, rule

_TOP = (
    "com|net|org|id|co|go|ac|edu|gov|mil|info|biz|tv|io|ai|me|xyz|news|int|eu|uk|us|sg|au|jp|de|fr|nl|cn|ly|app|dev|shop"
    "|online|site|link|fm"
)
_SPELLED_TOP = frozenset("id uk us eu sg au tv io ai jp de fr nl cn ac fm".split())
_SIGNS = {
    ".": "dot", "/": "slash", "-": "dash", "_": "underscore", "@": "at", "?": "question mark", "=": "equals",
    "&": "and", "#": "hash", ":": "colon", "+": "plus", "%": "percent", "~": "tilde",
}  # fmt: skip
_PIECE = re.compile(r"[A-Za-z]+|[0-9]+|[^A-Za-z0-9]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def _piece(piece: str, after_dot: bool) -> str:
    if piece in _SIGNS:
        return _SIGNS[piece]
    if not piece.isalpha():
        return number(digits(piece)) if len(piece) > 4 else piece
    if (after_dot and piece.lower() in _SPELLED_TOP) or (len(piece) <= 6 and not re.search("[aeiouy]", piece, re.I)):
        return spell(piece)
    return piece.capitalize() if piece.isupper() and len(piece) > 1 else piece


def _address(found: re.Match[str]) -> str:
    whole = found[0]
    end = len(whole.rstrip(".,;:!?'\""))
    address, rest = whole[:end], whole[end:]
    address = re.sub(r"^(?:https?://)?(?:www\.)?", "", address, count=1, flags=re.IGNORECASE).rstrip("/")
    pieces = _PIECE.findall(address)
    said = [_piece(piece, at > 0 and pieces[at - 1] == ".") for at, piece in enumerate(pieces)]
    return " ".join(said) + rest


def _tag(found: re.Match[str]) -> str:
    return "hashtag " + _CAMEL.sub(" ", found[1]).replace("_", " ")


def _handle(found: re.Match[str]) -> str:
    end = len(found[1].rstrip("._"))
    return "at " + " ".join(_piece(piece, False) for piece in _PIECE.findall(found[1][:end])) + found[1][end:]


RULES: tuple[Rule, ...] = (
    rule(r"(?<![\w.])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}", _address),
    rule(r"(?:https?://|www\.)[^\s<>\"(){}\[\]]+", _address, re.IGNORECASE),
    rule(
        rf"(?<![\w.@-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?\.){{1,4}}(?:{_TOP})(?![A-Za-z0-9]|"
        rf"\.[A-Za-z0-9])(?:/[^\s<>\"(){{}}\[\]]*)?",
        _address,
        re.IGNORECASE,
    ),
    rule(r"(?<![\w])@([A-Za-z0-9_.]{1,60})", _handle),
    rule(r"(?<![\w&])#([A-Za-z][A-Za-z0-9_]*|[0-9]+[A-Za-z][A-Za-z0-9_]*)", _tag),
    rule(r"(?<!\w)#(?=[0-9])", "number "),
)
