"""English words that turn a statement round; the tables are those of the Indonesian module."""

import re
from functools import cache

from podcast.languages.en.telling import REPORTS

OPPOSITES = (
    ("rise rises rose risen rising increase increases increased increasing grew grow grows grown climbed climbs gained "
     "jumped soared up",
     "fall falls fell fallen falling decrease decreases decreased decreasing shrank shrink shrinks declined declines "
     "dropped drops plunged sank down"),
    ("profit profits gain gains", "loss losses"),
    ("win wins won winner victory beat", "lose loses lost loser defeat"),
    ("at_least no_fewer_than", "at_most no_more_than"),
    ("before", "after"),
    ("more_than over", "less_than fewer_than under"),
    ("more", "less fewer"),
    ("most", "least fewest"),
    ("enter enters entered arrive arrives arrived", "leave leaves left depart departs departed"),
    ("open opens opened opening", "close closes closed closing shut shuts"),
    ("accept accepts accepted agree agrees agreed approve approves approved back backs backed support supports "
     "supported", "refuse refuses refused reject rejects rejected oppose opposes opposed"),
    ("confirm confirms confirmed admit admits admitted", "deny denies denied"),
    ("acquit acquits acquitted freed released cleared", "convict convicts convicted jailed imprisoned arrested"),
    ("innocent", "guilty"),
    ("alive survived survive survives", "dead died killed"),
    ("pass passes passed succeed succeeds succeeded", "fail fails failed"),
    ("allow allows allowed permit permits permitted", "ban bans banned forbid forbids forbidden"),
    ("cheap cheaper cheapest", "expensive dearer dearest"),
    ("highest", "lowest"), ("largest biggest", "smallest"), ("fastest faster", "slowest slower"),
    ("earliest earlier", "latest later"), ("safe safer", "dangerous unsafe"), ("legal", "illegal"),
    ("north northern", "south southern"), ("east eastern", "west western"),
    ("buy buys bought", "sell sells sold"), ("begin begins began start starts started", "end ends ended stop stops "
     "stopped"), ("export exports exported", "import imports imported"), ("hired appointed", "fired sacked dismissed"),
    ("praise praises praised", "criticise criticises criticised criticize criticized condemn condemns condemned"),
    ("found", "lost missing"), ("always", "never"),
)  # fmt: skip

HEDGES = (
    ("not", "not no never without don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't hadn't "
     "wouldn't shouldn't couldn't can't cannot", "both"),
    ("is to", "will would plans_to planned_to aims_to hopes_to expects_to is_to are_to going_to", "both"),
    ("allegedly", "allegedly alleged reportedly suspected accused", "lost"),
    ("perhaps", "may might could perhaps possibly probably likely", "lost"),
    ("almost", "almost nearly", "both"),
    ("about", "about around roughly approximately", "number"),
    ("more than", "more_than over above", "number"),
    ("less than", "less_than fewer_than under below", "number"),
    ("at least", "at_least no_fewer_than", "both"),
    ("at most", "at_most no_more_than", "both"),
    ("up to", "up_to", "both"),
    ("only", "only just merely", "both"),
    ("some", "some several part_of", "lost"),
    ("all", "all every each", "added"),
    ("failed to", "failed_to fails_to", "lost"),
    ("former or would-be", "former would-be", "lost"),
    ("second to", "deputy shadow vice assistant", "lost"),
    ("must", "must has_to have_to", "both"),
)  # fmt: skip

SYMMETRIC = frozenset("and or with versus against between".split())
POINTING = frozenset("the a an this that these those by".split())

_BE = frozenset("is are was were be been being got get gets".split())


def voice(before: str, verb: str) -> tuple[frozenset[str], bool]:
    """The forms in which a verb says who acts, and whether it says who suffers instead; ``before``: the word before it.

    >>> voice("was", "told")
    (frozenset({'told'}), True)
    """
    return frozenset((verb,)), before in _BE


HOLLOW = frozenset(
    "is are was were be been being has have had happened happens came comes called named based concerns means".split()
)
SAYS_SO = frozenset(
    """
    said says say told tells stated states added adds explained explains noted notes went continued continues argued
    argues thinks believes puts calls called
    """.split()
)

SAID = frozenset("according".split())
HOSTS_LEAD = re.compile(
    r"(?:let['’]s|let us|we(?:['’]ll)?|and (?:at the end|to end with))(?: [\w-]+){0,2}", re.IGNORECASE
)
NO_NAME = re.compile(
    r"ly$|^(?:meanwhile|however|elsewhere|besides|instead|earlier|later|afterwards|otherwise|still|yet|although|though|while)$"
)

_IRREGULAR = (
    "say says said saying", "make makes made making", "take takes took taken taking", "give gives gave given giving",
    "come comes came coming", "go goes went gone going", "see sees saw seen", "find finds found finding",
    "get gets got getting", "keep keeps kept keeping", "let lets letting", "lead leads led leading",
    "leave leaves left leaving", "lose loses lost losing", "meet meets met meeting", "pay pays paid paying",
    "put puts putting", "run runs ran running", "rise rises rose risen rising", "fall falls fell fallen falling",
    "grow grows grew grown growing", "sell sells sold selling", "send sends sent sending", "set sets setting",
    "spend spends spent spending", "stand stands stood standing", "tell tells told telling", "win wins won winning",
    "write writes wrote written writing", "begin begins began begun beginning", "become becomes became becoming",
    "bring brings brought bringing", "build builds built building", "buy buys bought buying", "hold holds held holding",
    "mean means meant", "die dies died dying", "lie lies lied lying", "tie ties tied tying", "know knows knew known",
    "break breaks broke broken", "strike strikes struck striking", "draw draws drew drawn", "drive drives drove driven",
    "speak speaks spoke spoken", "choose chooses chose chosen", "fly flies flew flown", "throw throws threw thrown",
    "teach teaches taught teaching", "catch catches caught catching", "fight fights fought", "seek seeks sought",
    "think thinks thought", "wear wears wore worn", "steal steals stole stolen", "ride rides rode ridden",
    "shake shakes shook shaken", "sink sinks sank sunk", "shoot shoots shot", "bear bears bore borne born",
    "hide hides hid hidden", "flee flees fled", "feed feeds fed", "swear swears swore sworn", "beat beats beaten",
    "withdraw withdraws withdrew withdrawn", "overcome overcomes overcame", "understand understands understood",
    "eat eats ate eaten", "feel feels felt", "hear hears heard", "read reads", "sit sits sat", "sleep slept",
    "swim swam swum", "sing sang sung", "drink drank drunk", "shrink shrank shrunk", "tear tore torn", "sweep swept",
)  # fmt: skip
_ENDINGS = ("", "s", "es", "ed", "d", "ing", "er", "ers", "ment", "al", "ion", "ions")
_FORMS = {word: row.split()[0] for row in _IRREGULAR for word in row.split()}


@cache
def roots(word: str) -> frozenset[str]:
    """What a word may be made of; two words of one root share one of them.

    >>> bool(roots("denied") & roots("denies")), bool(roots("won") & roots("winning"))
    (True, True)
    """
    if word in _FORMS:
        return frozenset((_FORMS[word],))
    bare = {word.removesuffix(end) for end in _ENDINGS if word.endswith(end) and len(word) > len(end) + 2}
    bare |= {each.removesuffix("i") + "y" for each in bare if each.endswith("i")}
    bare |= {each[:-1] for each in bare if len(each) > 3 and each[-1] in (each[-2], "e")}
    return frozenset(bare)


SAID_BY = re.compile(rf"\b(?:{REPORTS}|asked|given) by (?P<who>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)")

YES = frozenset("yes yeah".split())
NO = frozenset("no".split())

AMOUNTS = re.compile(
    r"\b(?:dozens|scores|hundreds|thousands|millions|billions|a majority|most people|many (?:people|victims|"
    r"houses|homes|children|cases)|several people)\b",
    re.IGNORECASE,
)
EVENTS = re.compile(
    r"\b(?:arrested|jailed|charged|convicted|acquitted|sentenced|sacked|killed|murdered|shot|stabbed|kidnapped|robbed|"
    r"burned|burnt|banned|rejected|approved|cancelled|canceled|demolished|rescued|injured|wounded|died|dead|drowned|"
    r"collapsed|exploded|bankrupt|divorced|married|resigned|won|lost the|defeated|rose|fell|soared|plunged|guilty|"
    r"stole|stolen|lied|refused|denied|admitted|escaped|missing|failed|sued|attacked|destroyed|evacuated|elected)\b",
    re.IGNORECASE,
)
