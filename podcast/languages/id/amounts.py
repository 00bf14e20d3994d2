"""Rules for Indonesian money, measures and scales."""

import re

from podcast.languages.characters import number
from podcast.languages.id.numbers import figure, plain
from podcast.languages.id.units import ALONE, CURRENCIES, MEASURES, MONEY_SCALES, PER, SCALES
from podcast.languages.rules import Rule, one_of, rule

START = r"(?<![0-9])(?<![0-9][.,])"
"""Where a figure may begin."""
N = (
    r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})++(?![0-9])(?:,[0-9]++)?"
    r"|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}+(?![0-9])(?:\.[0-9]++)?"
    r"|[0-9]++(?:[.,][0-9]++)?)"
)
"""A figure as Indonesians write it, or with English marks where there is no doubt."""
MINUS = r"(?P<minus>(?<![^\s(\"'])-)?"
TO = r"\s?[-–]\s?"
SCALE = rf"(?:{one_of(SCALES)})(?![A-Za-z])"
MEASURE = one_of(MEASURES)
CODES = one_of(code for code in CURRENCIES if not code.lower().startswith("rp"))
_ALL_SCALES = {**SCALES, **MONEY_SCALES}
_MONEY_SCALE = rf"(?:{one_of(_ALL_SCALES)})(?![A-Za-z])"
_CURRENCY = one_of(CURRENCIES)
_PER = one_of({*PER, *(unit for unit in MEASURES if len(unit) > 1 or unit in "lm")})


def minus(found: re.Match[str]) -> str:
    """The word for a match that began with a minus sign."""
    return "minus " if found["minus"] else ""


def say(written: str) -> str:
    """A figure; a full stop that parts no thousands is a foreign decimal mark, said as Indonesians do."""
    return figure(written, point="koma")


def _sum(written: str, scale: str | None) -> str:
    """A sum of money: "1,500" without a scale means thousands, and ",00" is not said."""
    bare = plain(written)
    whole, mark, decimals = bare.partition("," if "," in bare else ".")
    if not scale and mark == "," and len(decimals) == 3 and whole != "0":
        return say(whole + decimals)
    if not scale and len(decimals) == 2 and not decimals.strip("0"):
        return say(whole)
    return f"{say(written)} {_ALL_SCALES[scale]}" if scale else say(written)


def _money(found: re.Match[str]) -> str:
    said = _sum(found["first"], found["scale"])
    if found["second"]:
        said += " sampai " + _sum(found["second"], found["scale2"])
    sign = "minus " if found["inner"] else minus(found)
    return f"{sign}{number(said)} {CURRENCIES[found['currency']]}"


def _money_behind(found: re.Match[str]) -> str:
    return f"{minus(found)}{number(_sum(found['first'], found['scale']))} {CURRENCIES[found['currency']]}"


def _measured(found: re.Match[str]) -> str:
    said = say(found["first"])
    if found["second"] and found["unit1"] not in (None, found["unit"]):
        said = f"{number(said)} {MEASURES[found['unit1']]} sampai {number(say(found['second']))}"
    else:
        said = number(f"{said} sampai {say(found['second'])}" if found["second"] else said)
    return f"{minus(found)}{said} {MEASURES[found['unit']]}"


def _scaled(found: re.Match[str]) -> str:
    said = say(found["first"])
    if found["second"]:
        said += " sampai " + say(found["second"])
    return f"{minus(found)}{number(said)} {SCALES[found['scale']]}"


_COUNTED = frozenset(
    word for said in (*MEASURES.values(), *CURRENCIES.values(), *SCALES.values()) for word in said.split()
)
_JUST_SAID = re.compile(r"\ue001\s?[A-Za-z]+$|\ue001$")


def _per(found: re.Match[str]) -> str:
    """A slash behind an amount is "per"; between two words it is left."""
    before = found.string[max(0, found.start() - 30) : found.start()]
    last = re.search(r"[A-Za-z]+$", before)
    if not _JUST_SAID.search(before) and (last is None or last[0] not in _COUNTED | set(PER.values())):
        return found[0]
    return f" per {PER.get(found[1]) or MEASURES.get(found[1]) or CURRENCIES[found[1]]}"


BARE: tuple[Rule, ...] = (
    rule(rf"(?<![A-Za-z0-9])({one_of(ALONE)})(?![A-Za-z0-9])", lambda found: f" {MEASURES[found[1]]} "),
    rule(rf"(?<=[a-z%\ue001])\s?/\s?({_PER}|{CODES})(?![A-Za-z0-9])", _per),
)
"""Measures without a figure, and what is said behind a slash."""

RULES: tuple[Rule, ...] = (
    rule(r"(?<![0-9.,])[1-9][0-9]{0,2}(?: [0-9]{3})* 000(?![0-9])", lambda found: found[0].replace(" ", ".")),
    rule(rf"{START}([0-9]{{2,3}})/([0-9]{{2,3}})(?=\s?mmHg)", r"\1 per \2"),
    rule(
        rf"{MINUS}(?<![A-Za-z])(?P<currency>{_CURRENCY})\s?(?P<inner>-(?=[0-9]))?(?P<first>{N})(?:\s?(?P<scale>{_MONEY_SCALE}))?"
        rf"(?:{TO}(?:(?:{_CURRENCY})\s?)?(?P<second>{N})(?:\s?(?P<scale2>{_MONEY_SCALE}))?)?"
        r"(?:,-{1,2}|,=)?(?:\s(?:rupiah|dolar(?: AS)?)(?![a-z]))?",
        _money,
    ),
    rule(
        rf"{MINUS}{START}(?P<first>{N})(?:\s?(?P<scale>{SCALE}))?\s?(?P<currency>{CODES})(?![A-Za-z0-9$])",
        _money_behind,
    ),
    rule(
        rf"{MINUS}{START}(?P<first>{N})(?:(?:\s?(?P<unit1>{MEASURE})(?![A-Za-z0-9]))?{TO}(?P<second>{N}))?"
        rf"\s?(?P<unit>{MEASURE})(?![A-Za-z0-9])",
        _measured,
    ),
    rule(rf"{MINUS}{START}(?P<first>{N})(?:{TO}(?P<second>{N}))?[\s-]?(?P<scale>{SCALE})", _scaled),
    *BARE,
)
