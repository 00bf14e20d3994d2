"""Rules for what is written with letters: addresses, abbreviations, laws, roman numerals, capitals, signs."""

import re

from podcast.languages.characters import PAUSE, number, roman
from podcast.languages.en.amounts import BARE
from podcast.languages.en.letters import capitals, spell
from podcast.languages.en.numbers import cardinal, ordinal
from podcast.languages.en.tables import ANYWHERE, BEFORE_FIGURE, BEFORE_NAME, CURRENCIES, DAYS, ENDERS
from podcast.languages.rules import Rule, one_of, rule, sentence_end


def _anywhere(found: re.Match[str]) -> str:
    said = ANYWHERE[found[0]]
    return said + "." if found[0] in ENDERS and sentence_end(found) else said


def _initials(found: re.Match[str]) -> str:
    return f"{spell(found['letters'])} "


def _dotted(found: re.Match[str]) -> str:
    said = spell(found[0])
    rest = found.string[found.end() : found.end() + 14]
    return said + "." if not rest.strip() or _OPENER.match(rest) else said


_OPENER = re.compile(
    r"\s(?:A|An|And|As|At|But|For|He|Her|His|I|If|In|It|Its|Many|More|My|No|Now|On|One|Our|She|Since|So|Some|That|The"
    r"|Their|Then|There|These|They|This|Those|To|We|What|When|While|With|You)\s"
)
"""A word that begins a sentence behind "U.S."."""


_ORDINAL_BEFORE = re.compile(
    r"(?:Elizabeth|Charles|Louis|Paul|Benedict|John|Pius|Leo|George|Henry|Philip|Felipe|Edward|James|Richard|William"
    r"|Catherine|Alexander|Nicholas|Napoleon|Pope|King|Queen|Buwono|Carlos|Gustaf|Harald|Abdullah|Ramses|Mohammed"
    r"|Hassan)\s$"
)
_CARDINAL_BEFORE = re.compile(
    r"(?i:\b(?:chapter|part|volume|act|article|title|book|section|class|type|phase|stage|war|bowl|league|final fantasy"
    r"|rocky|grade|tier))\s$"
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
    return _CAPITALS.sub(lambda found: _plural(capitals(found[1], shouted=loud), found[2]), text)


def _plural(said: str, s: str) -> str:
    """Letters take their plural s with an apostrophe, so that a voice does not read "Os"."""
    return f"{said}'s" if s and said[-2:-1] in ("", " ") else said + s


_CAPITALS = re.compile(r"(?<![A-Za-z'])([A-Z]++)(s?)(?![A-Za-z])")


_DAY = one_of(DAYS)


def _days(found: re.Match[str]) -> str:
    said = DAYS[found[1]] + (f" to {DAYS[found[3]]}" if found["to"] else "")
    ends = found[0].endswith(".") and _OPENER.match(found.string[found.end() : found.end() + 14])
    return said + "." if ends else said


BEFORE: tuple[Rule, ...] = (
    rule(rf"(?<![\w.])({one_of(BEFORE_FIGURE)})\s*(?=[0-9])", lambda m: BEFORE_FIGURE[m[1]] + " "),
    rule(rf"(?<![\w.])({one_of(BEFORE_NAME)})\s+(?=[A-Z])", lambda m: BEFORE_NAME[m[1]] + " "),
    rule(
        rf"(?<![\w.])(?<![0-9] )(?:{one_of(set(ANYWHERE) - {'a.m.', 'p.m.', 'A.M.', 'P.M.'})})(?![\w])",
        _anywhere,
    ),
    rule(r"(?<=[A-Za-z] )St\.(?=[\s,;]|$)", "Street"),
    rule(
        rf"(?<![A-Za-z])({_DAY})\.(?:(?P<to>\s?[-–]\s?)({_DAY})(?:\.|(?![a-z])))?",
        _days,
    ),
    rule(
        r"(?<![\w.])(?<![A-Z] )(?P<letters>(?:[A-Z]\.\s?){1,4})(?=[A-Z][a-z])(?<!U\.S\. )(?<!U\.K\. )(?<!U\.N\. )",
        _initials,
    ),
    rule(r"(?<![\w.])(?:[A-Z]\.){2,}", _dotted),
    rule(r"([Ss]ection [0-9]{1,4}|[Aa]rticle [0-9]{1,4})((?:\([0-9a-z]{1,4}\))+)", _clause),
    rule(
        r"(?<![\w-])(?:[A-Z]{1,5}[0-9]{1,4}[A-Z]{0,4}|[0-9]{1,3}[A-Z]{1,3}|[A-Z]{1,5}-[0-9]{1,4}[A-Z]{0,2}|"
        r"[A-Z][a-z]+-[0-9]{1,3})(?![\w]|[.,][0-9])",
        lambda m: (
            m[0] if re.fullmatch(r"(?:RM|Rp)[0-9]+|[0-9]+(?:AM|PM|KB|MB|GB|TB|MW|GW|W|V|L|MP)", m[0]) else _mixed(m)
        ),
    ),
)

AFTER: tuple[Rule, ...] = (
    *BARE,
    rule(r"(?<![A-Za-z'])[IVXLCDM]++(?![A-Za-z]|'(?!s\b))", _roman),
    rule(r"(?<=[A-Za-z])(?=\ue000)|(?<=\ue001)(?=[A-Za-z])", " "),
    rule(r"(?<=[A-Za-z\ue001])-(?=\ue000)|(?<=\ue001)-(?=[A-Za-z])", " "),
    rule(r"\s?&\s?", " and "),
    rule(r"\s?\+(?=\s?\ue000|[A-Za-z])", " plus "),
    rule(r"(?<=\ue001)\s?\+", " plus "),
    rule(r"(?<=[\ue001\w])\s?=\s?(?=[\ue000\w])", " equals "),
    rule(r"<\s?(?=\ue000)", " less than "),
    rule(r">\s?(?=\ue000)", " more than "),
    rule(r"≤", " at most "),
    rule(r"≥", " at least "),
    rule(r"≠", " is not "),
    rule(r"±|≈|~(?=\s?\ue000)", " about "),
    rule(r"÷", " divided by "),
    rule(r"×", " times "),
    rule(r"\^", " to the power "),
    rule(r"%", " percent "),
    rule(r"‰", " per mille "),
    rule(r"°\s?C?", " degrees "),
    rule(r"[€£¥₩₹฿₫₱₺₽$]", lambda found: f" {CURRENCIES.get(found[0], ('', ''))[0]} "),
    rule(r"µ", " micro "),
    rule(r"(?<=\ue001)\s?/\s?(?=\ue000)", " slash "),
    rule(r"(?<=[A-Za-z\ue001])\s?/\s?(?=[A-Za-z\ue000])", " "),
    rule(r"(?<=\ue001)\s?[-–]\s?(?=\ue000)", f" {PAUSE}"),
)
