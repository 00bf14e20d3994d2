"""English words that turn a statement round; the tables are those of the Indonesian module."""

import re

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
