"""Rules for English money, measures and scales."""

import re

from podcast.languages.characters import number
from podcast.languages.en.numbers import cardinal, figure
from podcast.languages.en.tables import CENTS, CURRENCIES, MEASURES, MONEY_SCALES, PER, SCALES
from podcast.languages.rules import Rule, one_of, rule

START = r"(?<![0-9])(?<![0-9][.,])"
N = (
    r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})++(?![0-9])(?:\.[0-9]++)?"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}+(?![0-9])(?:,[0-9]++)?"
    r"|[0-9]++(?:\.[0-9]++)?)"
)
MINUS = r"(?P<minus>(?<![^\s(\"'])-)?"
TO = r"\s?[-–]\s?"
_SCALE = rf"(?:{one_of(SCALES)})(?![A-Za-z])"
_MONEY_SCALE = rf"(?:{one_of({**SCALES, **MONEY_SCALES})})(?![A-Za-z])"
_CURRENCY = one_of(CURRENCIES)
_CODES = one_of(code for code in CURRENCIES if code not in ("$", "Rp", "Rp.", "RM"))


def minus(found: re.Match[str]) -> str:
    """The word for a match that began with a minus sign."""
    return "minus " if found["minus"] else ""


_FEW = re.compile(
    r"(?i)\b(?:an?|another|this|that|each|every|one|the|its|his|her|their|our|my|new|two|three|four|five|several|many)\s$"
)
_NO_NOUN = (
    "a about above across after ago all among an and annually apiece are as at ahead away be because "
    "before behind below but by can could did do does during each ever every for from had has have he "
    "her his if in into is it its just last later less like may more most must next no not now of off on "
    "only or out over per plus since so than that the their then there they this through to too toward "
    "under until up was we were when where which while who will with within worth would yet you"
)
_NOUN = re.compile(rf"-[a-z]|\s(?!(?:{'|'.join(_NO_NOUN.split())})\b)[a-z]")
"""A word behind a sum that it measures: "a 5-dollar bill"."""


def _measures(found: re.Match[str]) -> bool:
    """Whether a sum stands before its noun, as in "a $1.5m deal", where the currency has no plural."""
    before = found.string[max(0, found.start() - 9) : found.start()]
    return bool(_FEW.search(before) and _NOUN.match(found.string, found.end())) or "-" in found[0].strip("-")[1:]


def _named(written: str, names: tuple[str, str]) -> str:
    return names[0] if written == "1" else names[1]


def _money(found: re.Match[str]) -> str:
    currency, first, scale = found["currency"], found["first"], found["scale"]
    names = CURRENCIES[currency]
    if not found["second"] and _measures(found):
        names = (names[0], names[0])
    scales = {**SCALES, **MONEY_SCALES}
    if found["second"]:
        said = figure(first) + (f" {scales[scale]}" if scale else "") + " to " + figure(found["second"])
        said += f" {scales[found['scale2']]}" if found["scale2"] else ""
        return f"{minus(found)}{number(said)} {names[1]}"
    if scale:
        return f"{minus(found)}{number(f'{figure(first)} {scales[scale]}')} {names[1]}"
    whole, _, decimals = first.partition(".")
    if re.fullmatch("[0-9]{2}", decimals) and currency in CENTS:
        said = number(figure(whole)) + f" {_named(whole, names)}"
        if not int(decimals):
            return minus(found) + said
        cents = f"{number(cardinal(int(decimals)))} {_named(decimals.lstrip('0'), CENTS[currency])}"
        return minus(found) + (f"{said} and {cents}" if int(whole.replace(",", "")) else cents)
    return f"{minus(found)}{number(figure(first))} {_named(first, names)}"


def _money_behind(found: re.Match[str]) -> str:
    scale = found["scale"]
    said = figure(found["first"]) + (f" {SCALES[scale]}" if scale else "")
    return f"{minus(found)}{number(said)} {_named(found['first'] + (scale or ''), CURRENCIES[found['currency']])}"


def _measured(found: re.Match[str]) -> str:
    said, names = figure(found["first"]), MEASURES[found["unit"]]
    if not found["second"] and not found["unit"].startswith(("%", "°")) and _measures(found):
        names = (names[0], names[0])
    if found["second"]:
        return f"{minus(found)}{number(said + ' to ' + figure(found['second']))} {names[1]}"
    return f"{minus(found)}{number(said)} {_named(found['first'], names)}"


def _compound(found: re.Match[str]) -> str:
    return f"{number(figure(found[1]))} {MEASURES[found[2]][0]}"


def _scaled(found: re.Match[str]) -> str:
    said = figure(found["first"])
    if found["second"]:
        said += " to " + figure(found["second"])
    return f"{minus(found)}{number(said)} {SCALES[found['scale']]}"


_METRES = (
    "tall long wide high deep thick away below above underwater apart square sprint race final finals "
    "freestyle dash hurdles butterfly relay backstroke breaststroke wave waves telescope drop tower wall "
    "walls statue yacht pool short swim bronze gold silver record"
)
_GLUED_MILLION = re.compile(
    rf"(?!\s?[-/x×]|\s(?:by|from|off|up|down|{'|'.join(_METRES.split())})\b)"
    r"(?:\s(?:[a-z]+\s)?(?:people|men|women|children|[a-z]{3,}(?<!s)s)\b)?"
)


def _glued_m(found: re.Match[str]) -> str:
    """ "1.5m people" are millions, "1.5m tall" and "the 100m" are metres: "m" without a space means either."""
    tail = _GLUED_MILLION.match(found.string, found.end())
    if tail is None or ("." not in found[1] and not tail[0]):
        return found[0]
    return f"{number(figure(found[1]))} million"


RULES: tuple[Rule, ...] = (
    rule(rf"{START}(?<![A-Za-z$£€¥])({N})m(?![A-Za-z0-9])", _glued_m),
    rule(
        rf"{START}([0-9]{{1,2}})\s?(?:ft|feet|foot)\.?\s([0-9]{{1,2}})\s?(?:in|inches)(?![A-Za-z])\.?",
        lambda found: f"{number(figure(found[1]))} feet {number(figure(found[2]))} inches",
    ),
    rule(
        r"(?<![0-9A-Za-z.,'])([3-8])'\s?([0-9]|1[01])(?:\"|''|(?![0-9A-Za-z.,]))",
        lambda found: f"{number(figure(found[1]))} foot {number(figure(found[2]))}",
    ),
    rule(
        rf"{MINUS}(?<![A-Za-z])(?P<currency>{_CURRENCY})\s?(?P<first>{N})(?:[\s-]?(?P<scale>{_MONEY_SCALE}))?"
        rf"(?:{TO}(?:(?:{_CURRENCY})\s?)?(?P<second>{N})(?:\s?(?P<scale2>{_MONEY_SCALE}))?)?",
        _money,
    ),
    rule(
        rf"{MINUS}{START}(?P<first>{N})(?:\s?(?P<scale>{_SCALE}))?\s?(?P<currency>{_CODES})(?![A-Za-z0-9$])",
        _money_behind,
    ),
    rule(
        rf"{START}({N})-({one_of(unit for unit in MEASURES if unit.isalpha() and len(unit) > 1)})(?![A-Za-z0-9])",
        _compound,
    ),
    rule(
        rf"{MINUS}{START}(?P<first>{N})%?(?:{TO}(?P<second>{N}))?\s?(?P<unit>{one_of(MEASURES)})(?![A-Za-z0-9])",
        _measured,
    ),
    rule(rf"{MINUS}{START}(?P<first>{N})(?:{TO}(?P<second>{N}))?[\s-]?(?P<scale>{_SCALE})", _scaled),
)

BARE: tuple[Rule, ...] = (
    rule(
        rf"(?<=[a-z%\ue001])\s?/\s?({one_of({*PER, *(unit for unit in MEASURES if len(unit) > 1)})})(?![A-Za-z0-9])",
        lambda found: f" per {PER.get(found[1]) or MEASURES[found[1]][0]}",
    ),
)
"""What is said behind a slash."""
