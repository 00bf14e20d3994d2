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


def _named(written: str, names: tuple[str, str]) -> str:
    return names[0] if written == "1" else names[1]


def _money(found: re.Match[str]) -> str:
    currency, first, scale = found["currency"], found["first"], found["scale"]
    names = CURRENCIES[currency]
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
        return f"{minus(found)}{said} and {cents}"
    return f"{minus(found)}{number(figure(first))} {_named(first, names)}"


def _money_behind(found: re.Match[str]) -> str:
    scale = found["scale"]
    said = figure(found["first"]) + (f" {SCALES[scale]}" if scale else "")
    return f"{minus(found)}{number(said)} {_named(found['first'] + (scale or ''), CURRENCIES[found['currency']])}"


def _measured(found: re.Match[str]) -> str:
    said, names = figure(found["first"]), MEASURES[found["unit"]]
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


RULES: tuple[Rule, ...] = (
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
