"""English words by which the theme of an edition is found and named."""

import re

from podcast.languages.en.deeds import GRAMMAR as GRAMMAR
from podcast.languages.en.deeds import uncounted

OPEN: frozenset[str] = frozenset()
"""Words after which a name of a story has to go on."""
INSIDE = frozenset("of for in on at from to and as about the".split())
"""What may stand inside a noun phrase, never at its ends."""

JOINED = r"\s(?:as|after|amid|but|while|before|despite)\s(?!well\b)"
"""Words of a title that only join a side matter to it."""

LABEL = re.compile(
    r"^(?:interview|opinion|analysis|fact[- ]check|explainer|review|profile|feature|obituary|exclusive|press release|"
    r"live|watch|video|comment)\s*[:|–—-]\s*",
    re.IGNORECASE,
)
"""A rubric before the title."""

_DISASTERS = (
    r"earthquake|floods?|flooding|landslide|mudslide|avalanche|storm|typhoon|hurricane|cyclone|tornado|drought|wildfires?|"
    r"explosion|blast"
)
_LIVING = (
    "find|use|taste|hear|see|smell|sleep|learn|teach|navigate|travel|communicate|recognise|recognize|remember|grow|adapt|"
    "survive|choose|hunt|feed|fly|sing"
)
"""Verbs of what animals and plants do, as a study finds."""

_VESSEL = r"(?:[a-z-]+ )?(?:ferry|boat|ship|trawler|tanker|dinghy|yacht|vessel|barge|freighter|catamaran)"

WHOLE = (
    (
        re.compile(
            rf"(?:^|\b(?:as|after|when) )(?P<one>{_VESSEL}) (?:capsizes|overturns) (?:in|on) "
            r"(?P<where>(?:Lake|River) [A-Z]\w+)",
            re.IGNORECASE,
        ),
        "the capsizing of {one} on {where}",
    ),
    (
        re.compile(rf"(?:^|\b(?:as|after|when) )(?P<one>{_VESSEL}) (?:capsizes|overturns)\b", re.IGNORECASE),
        "the capsizing of {one}",
    ),
    (
        re.compile(
            rf"(?:^|\b(?:as|after|when) )(?P<one>(?i:{_VESSEL})|(?:The )?[A-Z]\w+ [A-Z]\w+) sinks "
            r"(?:off|near|with [\w ]+ (?:aboard|on board)|in (?:Lake|River|the))\b"
        ),
        "the sinking of {one}",
    ),
    (
        re.compile(
            r"^(?P<what>(?![AEIOUaeiou])(?:[A-Za-z-]+ ){0,2}"
            r"(?:pill|drug|jab|tablet|vaccine|test|diet|treatment|therapy)) "
            r"(?P<does>(?:may|could) [a-z]+ [^,:;]{4,50}?)(?=$|,)"
        ),
        "how a {what} {does}",
    ),
    (
        re.compile(
            r"^Make (?:the |our |all )?(?P<what>[a-z]+) (?P<how>free|safe|safer|cheap|cheaper|fair|fairer|public|"
            r"compulsory|affordable)(?=$|,)",
        ),
        "{how} {what}",
    ),
    (re.compile(r"\b(?P<ways>(?i:ways) to [a-z]+(?: [a-z'’-]+){1,5})$"), "{ways}"),
    (
        re.compile(
            r"\b(?P<how>How to (?:look after|care for|cope with|deal with|live with|[A-Za-z-]+)"
            r"(?: (?!in\b|without|according|this|that|and\b|with\b|before|through|during|for\b|over|when|while|after|"
            r"at\b|on\b|from|you\b|if\b|so\b|by\b)[A-Za-z'’-]+){1,6})",
            re.IGNORECASE,
        ),
        "{how}",
    ),
    (
        re.compile(
            r"^(?P<what>(?i:Earthquake|Floods?|Flooding|Landslide|Fire|Storm|Drought|Wildfire))s? "
            r"(?:hits?|strikes?|shakes|rocks|sweeps through|batters|in|at (?:[\w-]+ ){1,4}in) "
            r"(?P<where>(?:(?:north|south|east|west|central)\w* )?[A-Z][\w-]+"
            r"(?: (?!(?:Leave|Kill|Injure|Destroy|Force|Close|Shut)s\b)[A-Z][\w-]+){0,2})"
        ),
        "the {what} in {where}",
    ),
    (
        re.compile(
            r"^Why (?P<are>are|is|have|has) (?P<who>(?:the |more |fewer )?(?!our|your|my)[a-z-]+(?: [a-z-]+)?) "
            r"(?P<does>[a-z]+(?:ing|ed))\b"
        ),
        "why {who} {are} {does}",
    ),
    (
        re.compile(
            rf"\b(?P<what>{_DISASTERS})\b.*? (?:in|near) "
            r"(?P<where>(?:(?:north|south|east|west|central)\w* )?[A-Z][\w-]+(?: (?!after\b)[\w-]+){0,2})$",
            re.IGNORECASE,
        ),
        "the {what} in {where}",
    ),
    (
        re.compile(
            rf"^(?P<what>{_DISASTERS})(?: [A-Z]\w+)? (?:kills|leaves|cuts|brings|batters|injures|forces)\b", re.I
        ),
        "the {what}",
    ),
    (
        re.compile(
            r"^(?P<one>(?:(?!who\b|over\b|after\b|and\b)[\w'’-]+ ){1,5}?)(?:who .*)?(?:is |are )?"
            r"(?:found (?:not )?guilty|jailed|convicted|cleared|sentenced|acquitted)\b"
        ),
        "the case of {one}",
    ),
    (
        re.compile(
            r"\b(?:sends?|fires?|takes?|lifts?|steers?) (?P<team>[A-Z]\w+(?: [A-Z]\w+)?) "
            r"(?:through|into (?:the )?(?:[\w-]+ )?(?:final|semi-finals?|quarter-finals?|last \w+)|to victory|top)\b"
        ),
        "the win for {team}",
    ),
    (
        re.compile(
            r"^(?:[A-Z][a-z]+ (?:[a-z]+ )?)?(?P<who>[A-Z][\w'’]+(?: & [A-Z]\w+)?) (?:raises|lifts|hikes) prices\b"
        ),
        "the higher prices at {who}",
    ),
    (
        re.compile(rf"^(?P<who>[A-Z][a-z]+s) (?P<does>(?:{_LIVING}) (?:[\w'’-]+ ?){{2,8}})$"),
        "how {who} may {does}",
    ),
    (
        re.compile(rf"^(?P<who>[A-Z][a-z]+s) (?P<does>may (?:{_LIVING}) (?:[\w'’-]+ ?){{2,8}})$"),
        "how {who} {does}",
    ),
    (
        re.compile(
            r"^(?:Give|Let|Keep|Bring|Leave|Put|Take|Turn|Switch) (?P<what>the [a-z-]+(?: (?!go\b|be\b)[a-z-]+)?) "
            r"(?:back|go|out|alone|off|on|to|home|up|down|open)\b"
        ),
        "{what}",
    ),
    (
        re.compile(
            r"^The (?P<what>(?:last|first|only|secret|forgotten|hidden|lost) [a-z]+"
            r"(?: (?:of|in|on|at|from) [\w'’ -]{3,30})?)$"
        ),
        "the {what}",
    ),
    (
        re.compile(r"^(?P<who>[A-Z][a-z]+s) return to (?P<where>[A-Z]\w+(?: [A-Z]\w+)?)"),
        "the return of {who} to {where}",
    ),
    (
        re.compile(r"^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?P<who>[a-z]+) (?:are )?rescued\b"),
        "the rescue of the {who}",
    ),
    (
        re.compile(
            r"^(?!.*\b(?:man|woman|girl|boy|body|bodies|baby|couple|child|dead)\b)(?P<one>[\w-]+(?: [\w-]+){0,2})"
            r"(?: (?:by|of|from) .+?)? (?:is |are )?found (?:in|at|under|on|inside|beneath)\b"
        ),
        "the discovery of {one}",
    ),
    (
        re.compile(r"^(?P<who>[A-Z][\w.]+(?: [A-Z][\w.]+){1,3})(?:,? obituary$|,.*\bdies\b| dies\b)"),
        "the life of {who}",
    ),
    (
        re.compile(r"^(?:The )?(?P<what>[\w-]+(?: [\w-]+)? (?:that|who|where) (?:[\w'’-]+ ?){1,5})$", re.IGNORECASE),
        "the {what}",
    ),
    (
        re.compile(
            r"\b(?P<what>(?:plans?|bid|proposal|deal|row|ban|scheme|debate|search|hunt|fight|strike|inquiry|"
            r"investigation|tax|rules|question|vote) (?:to|over|on|for|into|about) [a-z][\w'’-]*"
            r"(?: (?!after\b|amid\b|despite\b)[\w'’-]+){0,6})(?:$| (?:after|amid|despite) )"
        ),
        "the {what}",
    ),
    (
        re.compile(r"\brivers? bursts? (?:its |their )?banks (?:in|at|near) (?P<where>[A-Z]\w+(?: \w+)?)"),
        "the flood in {where}",
    ),
)
"""Titles that hold the theme as a whole, and how it is said."""

NO_THEME = re.compile(
    r"^(?:making|taking|giving|getting|having) [a-z]+$|"
    r"^(?:the )?(?:half|part|rest|number|end|start|side) of\b|^(?:the )?test results$|"
    r"\b(?:claims?|says?|warns?|told)$|"
    r"^(?!how|why|what|where|who|when).* (?:is|are|was|were)$|(?<!s)['’]$"
)
"""What cannot name what an edition is about."""
ODD = re.compile(r"(?!)")
"""What looks like a phrase and is none."""

DESCRIBES = re.compile(r"(?!)")
"""A verb that may as well describe the noun before it; none in English."""

HEADLINE_VERBS = frozenset(
    """
    adds agrees aims allows announces appoints approves asks backs bans becomes begins blames blocks boosts breaks
    brings builds bursts buys calls cancels change cleans closes comes confirms creates cuts dead defends delays
    denies differ differs draws drops eases ends expands expects faces fails falls fights files finds fines follows
    gains gets gives goes grows halts has helps hits holds hopes hurt injured introduces investigates joins jumps
    keeps kills launches leads learns leaves lends loses makes marks meets moves names need needs offers opens
    orders outlines overturns passes pays plans plants pledges prepares promises proposes protects publishes pulls
    puts raises ramps reaches recalls receives reduces rejects releases removes reopens replaces reports rescued
    returns reveals rises rolls rules runs says scraps seeks seizes sells sends sets shows shuts signs slows spends
    starts stops struggles suspends takes targets teaches tells tests threatens tops tries turns unveils urges uses
    survives survive recover recovers destroys catches trades
    told ordered urged jailed halt stop charged sentenced punch slump votes wants warns weighs welcomes wins withdraws
    """.split()
)
"""Words that are the verb of a headline, though they may be nouns elsewhere."""

_RESTS = frozenset("is falls rises returns comes goes becomes was are were be will can may".split())

DETERMINERS = frozenset("a an the its his her their first new all more most second next last another some".split())
"""What may stand between a verb and its object."""


def is_headline_verb(word: str) -> bool:
    """Whether a word is a verb of headlines.

    >>> is_headline_verb("Unveils"), is_headline_verb("Bridge")
    (True, False)
    """
    return word.lower() in HEADLINE_VERBS


def acts(word: str) -> bool:
    """Whether a verb of a headline takes an object, which then is what the story is about.

    >>> acts("falls"), acts("builds")
    (False, True)
    """
    lowered = word.lower()
    return lowered in HEADLINE_VERBS - _RESTS


_ONE_EVENT = re.compile(r"[A-Z].* (?:final|semi-final|quarter-final|derby|trial|verdict|inquiry|accident|strike)$")
"""A theme that opens with a name and yet is one event: "Cup final"."""
_OF_ONE = re.compile(r"[a-z-]+(?<!s)['’]s ")
"""A theme that opens with whose it is, of one thing: "river's eels"."""
_OF_TWO_TRADES = re.compile(r"[a-z]+er and [a-z]+er")
"""Somebody by two trades: "composer and teacher"."""
_OF_A_PLACE = re.compile(r"(?:[A-Z][\w-]+ )+(?:(?!and |that |which )[a-z-]+ |and )*[a-z-]+(?<!s)")
"""One thing that a name belongs to: "Harwick bus timetable"."""
_DOING = re.compile(r"(?:drinking|eating|using|asking|making|buying|selling|growing|losing|saving|learning|reading) ")
"""A theme that is something one does."""

PART_OF_PLACE = frozenset("North South East West Northern Southern Eastern Western Central New".split())
"""Words of the name of a place beside the place's own."""


def as_theme(text: str) -> str:
    """How a presenter says the phrase.

    >>> as_theme("town library"), as_theme("plastic waste"), as_theme("how to make compost")
    ('the town library', 'plastic waste', 'how to make compost')
    >>> as_theme("Cup final"), as_theme("river's eels"), as_theme("Harwick bus timetable")
    ('the Cup final', "the river's eels", 'the Harwick bus timetable')
    """
    if _ONE_EVENT.match(text) or _OF_TWO_TRADES.fullmatch(text) or _OF_ONE.match(text) or _OF_A_PLACE.fullmatch(text):
        return f"the {text}"
    named = re.match(r"(?:north|south|east|west|central)\w* [A-Z]", text)
    asks = re.match(r"(?:how|why|what|whether|ways|the|a|an|[\w-]+['’]s|[\w-]+s['’]) ", text)
    if asks or named or text[:1].isupper() or uncounted(text) or _DOING.match(text):
        return text
    return f"the {text}"
