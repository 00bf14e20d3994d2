"""Rules for web and mail addresses, handles and hashtags in Indonesian."""

import re

from podcast.languages.characters import number
from podcast.languages.id.letters import spell
from podcast.languages.id.numbers import digits
from podcast.languages.rules import Rule, rule

_TOP = (
    "com|net|org|id|co|go|ac|sch|or|web|my|desa|mil|info|biz|tv|io|ai|me|xyz|news|gov|edu|int|eu|uk|us|sg|au|jp|de|fr|nl"
    "|cn|ly|gl|to|be|app|dev|shop|online|site|link|fm"
)
_SAID_TOP = {
    "ac": "a ce", "ai": "e ai", "au": "a u", "co": "ko", "de": "de", "eu": "e u", "fm": "ef em", "id": "i de",
    "io": "i o", "jp": "je pe", "ly": "el ye", "my": "em ye", "nl": "en el", "sch": "es ce ha", "sg": "es ge",
    "tv": "te ve", "uk": "u ka", "us": "u es",
}  # fmt: skip
_SIGNS = {
    ".": "titik", "/": "garis miring", "-": "strip", "_": "garis bawah", "@": "et", "?": "tanda tanya",
    "=": "sama dengan", "&": "dan", "#": "tagar", ":": "titik dua", "+": "plus", "%": "persen", "~": "tilde",
}  # fmt: skip
_PIECE = re.compile(r"[A-Za-z]+|[0-9]+|[^A-Za-z0-9]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def _piece(piece: str, after_dot: bool) -> str:
    if piece in _SIGNS:
        return _SIGNS[piece]
    if not piece.isalpha():
        return number(digits(piece)) if len(piece) > 4 else piece
    lower = piece.lower()
    if after_dot and lower in _SAID_TOP:
        return _SAID_TOP[lower]
    if len(piece) <= 6 and not re.search("[aiueoy]", lower):
        return spell(lower)
    return piece.capitalize() if piece.isupper() else piece


def _address(found: re.Match[str]) -> str:
    whole = found[0]
    end = len(whole.rstrip(".,;:!?'\""))
    address, rest = whole[:end], whole[end:]
    address = re.sub(r"^(?:https?://)?(?:www\.)?", "", address, count=1, flags=re.IGNORECASE).rstrip("/")
    pieces = _PIECE.findall(address)
    said = [_piece(piece, at > 0 and pieces[at - 1] == ".") for at, piece in enumerate(pieces)]
    follows = found.string[found.end() : found.end() + 2]
    return " ".join(said) + rest + ("," if re.match("-[A-Z]", follows) else "")


def _tag(found: re.Match[str]) -> str:
    return "tagar " + _CAMEL.sub(" ", found[1]).replace("_", " ")


def _handle(found: re.Match[str]) -> str:
    end = len(found[1].rstrip("._"))
    pieces = _PIECE.findall(found[1][:end])
    return "et " + " ".join(_piece(piece, False) for piece in pieces) + found[1][end:]


RULES: tuple[Rule, ...] = (
    rule(r"(?<![\w.])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}", _address),
    rule(r"(?:https?://|www\.)[^\s<>\"(){}\[\]]+", _address, re.IGNORECASE),
    rule(
        rf"(?<![\w.@-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?\.){{1,4}}(?:{_TOP})"
        r"(?![A-Za-z0-9]|\.[A-Za-z0-9])(?:/[^\s<>\"(){}\[\]]*)?",
        _address,
        re.IGNORECASE,
    ),
    rule(r"(?<![\w])@([A-Za-z0-9_.]{1,60})", _handle),
    rule(r"(?<![\w&])#([A-Za-z][A-Za-z0-9_]*|[0-9]+[A-Za-z][A-Za-z0-9_]*)", _tag),
    rule(r"(?<!\w)#(?=[0-9])", "nomor "),
)
