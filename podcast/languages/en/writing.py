"""Rules for what is written with letters: addresses, abbreviations, laws, roman numerals, capitals, signs."""

import re
from collections.abc import Callable

from podcast.languages.characters import PAUSE, number, roman
from podcast.languages.en.figures import Rule, one_of
from podcast.languages.en.letters import capitals, spell
from podcast.languages.en.numbers import cardinal, ordinal
from podcast.languages.en.tables import ANYWHERE, BEFORE_FIGURE, BEFORE_NAME, ENDERS

_TOP = "com|net|org|id|co|go|ac|edu|gov|mil|info|biz|tv|io|ai|me|xyz|news|int|eu|uk|us|sg|au|jp|de|fr|nl|cn|ly|app|dev|shop|online|site|link|fm"
_SPELLED_TOP = frozenset("id uk us eu sg au tv io ai jp de fr nl cn ac fm".split())
_SIGNS = {".": "dot", "/": "slash", "-": "dash", "_": "underscore", "@": "at", "?": "question mark", "=": "equals", "&": "and", "#": "hash", ":": "colon", "+": "plus", "%": "percent", "~": "tilde"}  # fmt: skip
_PIECE = re.compile(r"[A-Za-z]+|[0-9]+|[^A-Za-z0-9]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def _piece(piece: str, after_dot: bool) -> str:
    if piece in _SIGNS:
        return _SIGNS[piece]
    if not piece.isalpha():
        return piece
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


def _sentence_end(found: re.Match[str]) -> bool:
    rest = found.string[found.end() : found.end() + 3].lstrip("\"')")
    return not rest.strip() or (rest[:1].isspace() and rest.strip()[:1].isupper())


def _anywhere(found: re.Match[str]) -> str:
    said = ANYWHERE[found[0]]
    return said + "." if found[0] in ENDERS and _sentence_end(found) else said


def _initials(found: re.Match[str]) -> str:
    return f"{spell(found['letters'])} "


def _dotted(found: re.Match[str]) -> str:
    said = spell(found[0])
    rest = found.string[found.end() : found.end() + 3]
    return said + "." if not rest.strip() else said


_ORDINAL_BEFORE = re.compile(
    r"(?:Elizabeth|Charles|Louis|Paul|Benedict|John|Pius|Leo|George|Henry|Philip|Felipe|Edward|James|Richard|William|Catherine|Alexander|Nicholas"
    r"|Napoleon|Pope|King|Queen|Buwono|Carlos|Gustaf|Harald|Abdullah|Ramses|Mohammed|Hassan)\s$"
)
_CARDINAL_BEFORE = re.compile(
    r"(?:[Cc]hapter|[Pp]art|[Vv]olume|[Aa]ct|[Aa]rticle|[Tt]itle|[Bb]ook|[Ss]ection|[Cc]lass|[Tt]ype|[Pp]hase|[Ss]tage|[Ww]ar|[Bb]owl|[Ll]eague|[Ff]inal [Ff]antasy|[Rr]ocky|[Gg]rade|[Tt]ier)\s$"
)


def _roman(found: re.Match[str]) -> str:
    numeral = found[0]
    value = roman(numeral)
    before = found.string[max(0, found.start() - 16) : found.start()]
    if value is None:
        return numeral
    if _ORDINAL_BEFORE.search(before) and numeral != "I":
        return f"the {number(_title(ordinal(value)))}"
    if _CARDINAL_BEFORE.search(before):
        return number(_title(cardinal(value)) if before.split()[-1][:1].isupper() else cardinal(value))
    if len(numeral) > 1 and not set(numeral) & set("LCDM") and value < 40 and numeral not in ("IV", "XX", "XXX"):
        return number(cardinal(value))
    return numeral


def _title(words: str) -> str:
    return words[:1].upper() + words[1:]


def _mixed(found: re.Match[str]) -> str:
    return re.sub(r"(?<=[A-Za-z])-?(?=[0-9])|(?<=[0-9])-?(?=[A-Za-z])", " ", found[0])


def _clause(found: re.Match[str]) -> str:
    return found[1] + re.sub(r"[()]+", " ", found[2])


def acronyms(text: str) -> str:
    """Say every run of capitals in ``text``."""
    small, great = sum(map(str.islower, text)), sum(map(str.isupper, text))
    loud = small * 4 < great and len(re.findall(r"[A-Z]{2,}", text)) >= 3
    return _CAPITALS.sub(
        lambda found: capitals(found[1], shouted=loud) + ("s" if found[2] and len(found[1]) > 1 else found[2]), text
    )


_CAPITALS = re.compile(r"(?<![A-Za-z'])([A-Z]++)(s?)(?![A-Za-z])")


def _rule(pattern: str, said: Callable[[re.Match[str]], str] | str, flags: int = 0) -> Rule:
    if isinstance(said, str):
        template = said
        return re.compile(pattern, flags), lambda found: found.expand(template)
    return re.compile(pattern, flags), said


BEFORE_FIGURES: tuple[Rule, ...] = (
    _rule(r"(?<![\w.])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}", _address),
    _rule(r"(?:https?://|www\.)[^\s<>\"(){}\[\]]+", _address, re.IGNORECASE),
    _rule(
        rf"(?<![\w.@-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?\.){{1,4}}(?:{_TOP})(?![A-Za-z0-9]|\.[A-Za-z0-9])(?:/[^\s<>\"(){{}}\[\]]*)?",
        _address,
        re.IGNORECASE,
    ),
    _rule(r"(?<![\w])@([A-Za-z0-9_.]{1,60})", _handle),
    _rule(r"(?<![\w&])#([A-Za-z][A-Za-z0-9_]*|[0-9]+[A-Za-z][A-Za-z0-9_]*)", _tag),
    _rule(r"(?<!\w)#(?=[0-9])", "number "),
    _rule(rf"(?<![\w.])({one_of(BEFORE_FIGURE)})\s*(?=[0-9])", lambda m: BEFORE_FIGURE[m[1]] + " "),
    _rule(rf"(?<![\w.])({one_of(BEFORE_NAME)})\s+(?=[A-Z])", lambda m: BEFORE_NAME[m[1]] + " "),
    _rule(
        rf"(?<![\w.])(?<![0-9] )(?:{one_of(word for word in ANYWHERE if word not in ('a.m.', 'p.m.', 'A.M.', 'P.M.'))})(?![\w])",
        _anywhere,
    ),
    _rule(r"(?<=[A-Za-z] )St\.(?=[\s,;]|$)", "Street"),
    _rule(r"(?<![\w.])(?P<letters>(?:[A-Z]\.\s?){1,4})(?=[A-Z][a-z])(?<!U\.S\. )(?<!U\.K\. )(?<!U\.N\. )", _initials),
    _rule(r"(?<![\w.])(?:[A-Z]\.){2,}", _dotted),
    _rule(r"([Ss]ection [0-9]{1,4}|[Aa]rticle [0-9]{1,4})((?:\([0-9a-z]{1,4}\))+)", _clause),
    _rule(
        r"(?<![\w-])(?:[A-Z]{1,5}[0-9]{1,4}[A-Z]{0,4}|[0-9]{1,3}[A-Z]{1,3}|[A-Z]{1,5}-[0-9]{1,4}[A-Z]{0,2}|[A-Z][a-z]+-[0-9]{1,3})(?![\w]|[.,][0-9])",
        lambda m: (
            m[0] if re.fullmatch(r"(?:RM|Rp)[0-9]+|[0-9]+(?:AM|PM|KB|MB|GB|TB|MW|GW|W|V|L|MP)", m[0]) else _mixed(m)
        ),
    ),
)

AFTER_FIGURES: tuple[Rule, ...] = (
    _rule(r"(?<![A-Za-z'])[IVXLCDM]++(?![A-Za-z'])", _roman),
    _rule(r"(?<=[A-Za-z])(?=\ue000)|(?<=\ue001)(?=[A-Za-z])", " "),
    _rule(r"(?<=[A-Za-z\ue001])-(?=\ue000)|(?<=\ue001)-(?=[A-Za-z])", " "),
    _rule(r"\s?&\s?", " and "),
    _rule(r"\s?\+(?=\s?\ue000|[A-Za-z])", " plus "),
    _rule(r"(?<=\ue001)\s?\+", " plus "),
    _rule(r"(?<=[\ue001\w])\s?=\s?(?=[\ue000\w])", " equals "),
    _rule(r"<\s?(?=\ue000)", " less than "),
    _rule(r">\s?(?=\ue000)", " more than "),
    _rule(r"≤", " at most "),
    _rule(r"≥", " at least "),
    _rule(r"≠", " is not "),
    _rule(r"±|≈|~(?=\s?\ue000)", " about "),
    _rule(r"÷", " divided by "),
    _rule(r"×", " times "),
    _rule(r"\^", " to the power "),
    _rule(r"%", " percent "),
    _rule(r"‰", " per mille "),
    _rule(r"°\s?C?", " degrees "),
    _rule(r"[€£¥₩₹฿₫₱₺₽$µ]", " "),
    _rule(r"(?<=\ue001)\s?/\s?(?=\ue000)", " slash "),
    _rule(r"(?<=[A-Za-z\ue001])\s?/\s?(?=[A-Za-z\ue000])", " "),
    _rule(r"(?<=\ue001)\s?[-–]\s?(?=\ue000)", f" {PAUSE}"),
)
