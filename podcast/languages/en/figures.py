"""Rules for English figures that are neither date nor amount: calls, places in a row, ranges, fractions."""

import re

from podcast.languages.characters import number
from podcast.languages.en.amounts import MINUS, START, TO, N, minus
from podcast.languages.en.numbers import cardinal, digits, figure, fraction, ordinal, year
from podcast.languages.rules import Rule, rule


def _grouped(written: str) -> str:
    return ", ".join(digits(group) for group in re.findall(r"[0-9]+", written))


def _chain(found: re.Match[str]) -> str:
    """Figures joined by hyphens: two by two they are numbers ("the 20-20-20 rule"), else a code."""
    groups = found[0].split("-")
    if all(re.fullmatch("[1-9][0-9]", group) for group in groups):
        return number(" ".join(cardinal(int(group)) for group in groups))
    return number(_grouped(found[0]))


def _phone(found: re.Match[str]) -> str:
    figures = re.sub(r"[^0-9]", "", found[0])
    if not 7 <= len(figures) <= 15:
        return found[0]
    groups = found[0]
    if re.fullmatch(r"\+?[0-9]+", groups):
        groups = " ".join(re.findall(r"[0-9]{1,4}", figures))
    return f"{'plus ' if found[0].startswith('+') else ''}{number(_grouped(groups))}"


def _long(found: re.Match[str]) -> str:
    return number(", ".join(digits(group) for group in re.findall(r"[0-9]{1,4}", found[0])))


def _range(found: re.Match[str]) -> str:
    word = "" if found["first"] == found["second"] == "50" else "to "
    if not word:
        return number("fifty-fifty")
    return f"{minus(found)}{number(_bare(found['first']))} {word}{number(_bare(found['second']))}"


def _bare(written: str) -> str:
    if re.fullmatch(r"1[1-9][0-9]{2}|20[0-9]{2}", written):
        return year(int(written))
    return figure(written)


_PART_OF = re.compile(
    r"(?=\s(mile|inch|foot|yard|cup|teaspoon|tablespoon|ounce|pound|ton|tonne|acre|hour|second|minute|century|gallon|pint"
    r"|quart|liter|litre|kilometer|kilometre|meter|metre|point|percentage|percent|lap|turn|page|share)\b)"
)
"""What is parted when it stands behind a fraction: "three quarters of a mile"."""


def _fraction(found: re.Match[str]) -> str:
    above, below, whole = int(found["above"]), int(found["below"]), found["whole"]
    if (above, below) in ((24, 7), (9, 11), (20, 20)) and not whole:
        return number(f"{cardinal(above)}{', ' if above % 10 == 0 else ' '}{cardinal(below)}")
    if not 0 < above < below:
        said = f"{number(figure(found['above']))} over {number(figure(found['below']))}"
        return f"{number(figure(whole))} {said}" if whole else said
    if not whole:
        measured = _PART_OF.match(found.string, found.end())
        said = "half" if measured and (above, below) == (1, 2) else fraction(above, below)
        if not measured:
            return number(said)
        article = "an" if measured[1][0] in "aeio" or measured[1] == "hour" else "a"
        return f"{number(said)} {'' if said == 'half' else 'of '}{article}"
    return number(f"{figure(whole)} and {'a half' if (above, below) == (1, 2) else fraction(above, below)}")


def _ordinal(found: re.Match[str]) -> str:
    return number(ordinal(int(found[1].replace(",", "")[:40])))


def _plain(found: re.Match[str]) -> str:
    return f"{minus(found)}{number(_bare(found['first']))}"


def _airliner(found: re.Match[str]) -> str:
    """ "737-800": a seven, then the middle and the last figure together, and the series."""
    series = f", {number(cardinal(int(found[2])))}" if found[2] else ""
    return number(f"seven {cardinal(int(found[1][1:]))}") + series


def _version(found: re.Match[str]) -> str:
    """ "2.3.1" and "192.168.0.1": every part with its "point"."""
    return " point ".join(number(figure(part)) for part in found[0].split("."))


RULES: tuple[Rule, ...] = (
    rule(
        r"(?:(?<=Boeing )|(?<![0-9A-Za-z.,-])(?=7[0-9]7-[0-9]{3}(?![0-9-])))(7[0-9]7)(?:-([0-9]{3}))?(?![0-9.,])",
        _airliner,
    ),
    rule(
        r"(?i:(?<=call )|(?<=called )|(?<=calling )|(?<=calls )|(?<=dial )|(?<=dialed )|(?<=dialled )|(?<=dialing ))"
        r"([1-9][0-9]{2})(?![0-9.,-])",
        lambda found: number(digits(found[1])),
    ),
    rule(
        r"(?<![0-9.,$-])(911|999)(?=\s(?:call|calls|caller|callers|dispatcher|dispatchers|operator|operators|emergency)\b)",
        lambda found: number(digits(found[1])),
    ),
    rule(r"(?<=Porsche )911(?![0-9.,])", number("nine eleven")),
    rule(
        r"(?<=Public Law )([0-9]{1,3})-([0-9]{1,4})(?![0-9])",
        lambda found: f"{number(cardinal(int(found[1])))}, {number(cardinal(int(found[2])))}",
    ),
    rule(
        r"(?<![\w.])([A-Z]{1,2})((?:\.[0-9]{1,3}){2,5})(?![\w]|\.[0-9])",
        lambda found: f"{found[1]} " + " point ".join(number(cardinal(int(part))) for part in found[2][1:].split(".")),
    ),
    # read figure by figure
    rule(
        r"(?<![0-9A-Za-z.,])\+[1-9][0-9]{0,14}+(?:[ -]?\([0-9]{1,4}\))?(?:[ -][0-9]{2,14}+){0,5}+(?![0-9.,]*+[0-9/])",
        _phone,
    ),
    rule(r"(?<![0-9A-Za-z.,-])(?:1-)?(?:\([0-9]{3}\)\s?|[0-9]{3}[-. ])[0-9]{3}[-. ][0-9]{4}(?![0-9-])", _phone),
    rule(r"(?<![0-9A-Za-z.,-])0[0-9]{2,4}[- ][0-9]{3,4}[- ][0-9]{3,5}(?![0-9-])", _phone),
    rule(r"(?<![0-9.,])[0-9]{16,}+(?![.,][0-9])", _long),
    # places in a row, ranges, fractions
    rule(r"(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]++)(?:st|nd|rd|th)(?![A-Za-z])", _ordinal),
    rule(r"(?<![0-9A-Za-z.,-])[0-9]{1,6}(?:-[0-9]{1,6}){2,8}(?![0-9-])", _chain),
    rule(
        r"(?<![0-9A-Za-z.,])(?![0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.]))[0-9]{1,4}(?:\.[0-9]{1,4}){2,5}(?![0-9.,]*[0-9])",
        _version,
    ),
    rule(rf"{MINUS}{START}(?<![A-Za-z]-)(?P<first>{N}){TO}(?P<second>{N})(?![0-9])", _range),
    rule(rf"{START}({N})\s?[xX×]\s?({N})", lambda m: f"{number(figure(m[1]))} by {number(figure(m[2]))}"),
    rule(rf"{START}({N})\s?[xX×](?![A-Za-z0-9])", lambda m: f"{number(figure(m[1]))} times"),
    rule(rf"{START}({N}):({N})(?![0-9])", lambda m: f"{number(figure(m[1]))} to {number(figure(m[2]))}"),
    rule(
        r"(?<![0-9.,/])(?:(?P<whole>[0-9]{1,3})[ -])?(?P<above>[0-9]{1,4})/(?P<below>[0-9]{1,4})(?:ths?)?"
        r"(?![0-9/]|[.,][0-9])",
        _fraction,
    ),
    # whatever is left
    rule(rf"{MINUS}{START}(?P<first>{N})", _plain),
    rule(r"[0-9]+", lambda m: number(digits(m[0]) if len(m[0]) > 30 else figure(m[0]))),
)
