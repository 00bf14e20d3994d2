"""English words that stand for somebody or something named elsewhere; see ``podcast/languages/leaning.py``."""

import re

PERSON, SEVERAL, THING, OWNER = "person", "several", "thing", "owner"

PRONOUNS = {
    "he": PERSON, "she": PERSON, "him": PERSON, "her": PERSON, "his": PERSON, "hers": PERSON,
    "they": SEVERAL, "them": SEVERAL, "their": SEVERAL, "theirs": SEVERAL,
    "it": THING, "its": THING,
}  # fmt: skip
"""Word to the kind of what it stands for."""
OBJECTS = frozenset("him them it".split())
"""Those that never mean the subject of their own clause."""
OWNERS = frozenset("her his hers their theirs its".split())
"""Those that mean the owner of what comes after them."""
EMPTY = re.compile(
    r"it (?:is|was|will be|would be|has been|may be|might be|became|becomes|seems|seemed|appears|appeared|takes|took|"
    r"will take|rained|rains|snowed|snows)\b",
    re.IGNORECASE,
)
"""Where "it" may stand for nothing: "it is clear that …"."""
DOES_IT = re.compile(r"(?!)")
"""A verb whose object another sentence names; English says it with a word of its own."""
BOUNDARY = frozenset(
    "what that because after when while who which whose if whether and but so before as although though than until "
    "since to where or".split()
)
"""Words that begin another clause, in which what an earlier one names may be meant."""
GROUPS = frozenset(
    "people police staff children men women crew family council board committee government team company group firm "
    "public crowd couple pair jury party club".split()
)
"""Nouns without an s that "they" may mean."""
SOMEBODY = frozenset(
    "man woman boy girl driver teacher officer doctor nurse mayor leader director manager resident worker owner "
    "patient student victim suspect mother father son daughter wife husband child person somebody someone nobody "
    "everybody everyone anyone each lifeguard guard soldier pilot passenger cyclist pupil player coach farmer trader "
    "visitor neighbour customer".split()
)
"""Nouns that "he" or "she" may mean."""

BACKWARD = re.compile(
    r"\b(?:this|these|those|such|"
    r"that(?= (?:figure|claim|decision|deal|plan|offer|sum|number|phrase|argument|scheme)s?\b)) "
    r"(?P<noun>[a-z]{3,}?)s?\b(?! (?:is|was|are|were)\b)",
    re.IGNORECASE,
)
"""A noun that is pointed back to."""
JUDGES = frozenset(
    "praised praises criticised criticises criticized criticizes blamed blames thanked thanks defended defends "
    "accused accuses mocked admired admires condemned condemns attacked rejected rejects dismissed welcomed welcomes "
    "questioned supported supports opposed opposes doubted envied".split()
)
"""Verbs after which an owner is hardly the one who does them: "Reyes praised her patience"."""
GENDERS = {"he": "male", "him": "male", "his": "male", "she": "female", "her": "female", "hers": "female"}
"""What a pronoun tells of the person."""
QUESTION: frozenset[str] = frozenset()
"""Words that ask and may stand before a noun that is pointed back to."""
DEEDS = frozenset(
    """
    request refusal decision move rise increase fall drop decline cut plan proposal offer claim allegation accusation
    charge deal agreement attack accident incident vote ruling verdict order ban closure arrest visit change measure
    scheme idea suggestion money sum amount figure result problem issue question answer statement comment report letter
    complaint appeal warning delay death victim suspect former latter pair two three four five others rest same
    criticism objection demand call promise pledge threat apology explanation reason news work step
    """.split()
)
"""Nouns that take up what another sentence tells: "the request" after "Grant asked …"."""
DEFINITE = re.compile(
    r"\bthe (?:same |whole |entire |latest |latter |two |three |four )?(?P<noun>[a-z]{3,})\b", re.IGNORECASE
)
"""A noun that is taken for known."""
POST = re.compile(
    r" (?:of|to|that|who|which|whose|for|from|on|in|at|by|between|about|against|with|is to|was to|[a-z]+ing|made|"
    r"planned|given|said)\b"
)
"""What comes after a noun and says which one is meant."""
FIRST_NAMED = r"\b(?:an?|another|one|two|three|four|five|six|some|several)\b (?:[a-z-]+ ){{0,2}}{noun}"
"""How something is named for the first time."""
NAMED_ANEW = r"(?<!\bthe )(?<!\bthis )(?<!\bthat )(?<!\bthese )(?<!\bthose )\b{noun}(?:s|es|'s)?\b"
"""How something is named that need not be known."""
TIMES = frozenset(
    "week month year morning afternoon evening night summer winter spring autumn time day weekend".split()
)
"""Nouns by which "this" means the listener's own."""
THAT_TIME = re.compile(
    r"\b(?:that (?:day|week|month|year|night|morning|evening|time)|by then|since then|at that)\b|"
    r"^(?:\w+ ){1,3}(?:minutes?|hours?|days?|nights?|weeks?|months?|years?) (?:later|afterwards)\b",
    re.IGNORECASE,
)
"""A time that another sentence names."""


def of_others(sentence: str) -> bool:
    """Whether a sentence says "them" of people whom only another one names; English ones are told by their verbs."""
    return False


ENDINGS = r"(?:s|es|'s)?"
"""What may hang on a noun."""
ACCUSES = re.compile(
    r"^(?:An?|Another|One|Two|Three|Four|Five|Several) (?:[a-z-]+ ){1,4}(?:was|were|has been|have been) "
    r"(?:arrested|detained|charged|sentenced|convicted|fined|jailed|questioned|killed|injured|hurt|dismissed|suspended)\b"
)
"""Somebody without a name to whom something grave is done: for what, another sentence tells."""
KINDS = re.compile(
    r"\bthe (?P<noun>company|firm|hospital|school|university|bank|club|factory|church|charity|airline|museum|party)\b"
    r"(?!,? (?-i:[A-Z])| (?:of|that|who|which|for|in|at|on|near|behind|[a-z]+ing)\b)",
    re.IGNORECASE,
)
"""A kind of body that is taken for named."""
DENIAL = re.compile(
    r"\b(?:denied|denies|deny|rejected|rejects|dismissed|disputed|disputes)(?: [\w-]+){0,3} "
    r"(?:charges?|allegations?|accusations?|claims?|wrongdoing)\b(?! (?:of|that)\b)|\bpleaded not guilty\b",
    re.IGNORECASE,
)
"""An answer to what somebody is accused of."""
CHARGED = re.compile(r"\b(?:accus\w+|charged|alleg\w+|prosecutors?|suspect\w*|claim(?:s|ed))\b", re.IGNORECASE)
"""Where somebody is accused."""
DEED = re.compile(
    r"\b(?:the|this|that) (?P<noun>decision|plan|proposal|request|offer|deal|agreement|ruling|ban|vote|claim|complaint|"
    r"accident|incident|attack|warning|promise|threat|fine|move|scheme|measure|(?<=that )case)\b"
    r"(?! (?:of|to|that|for|by|between|from|on|in|at|against|[a-z]+s?')\b)(?!-| [a-z]+(?: (?:of|to|for))\b)",
    re.IGNORECASE,
)
"""What was done or said, which the sentence before tells."""
THAT_PERSON = re.compile(
    r"\b(?:the|this|that) (?:\d+-year-old|man|woman|boy|girl)\b(?! (?:who|in|with|from|of|at|on|whose)\b)",
    re.IGNORECASE,
)
"""Somebody whom the sentence before names."""
HIS = re.compile(r"\b(?:he|she|him|her|his)\b", re.IGNORECASE)
"""A person whom another sentence names."""
SOMEONE = re.compile(rf"\b(?:an?|another|one) (?:[a-z-]+ )?(?:{'|'.join(sorted(SOMEBODY))})\b", re.IGNORECASE)
"""Somebody without a name, whom a pronoun may mean as well."""
THAT_ONE = re.compile(r"(?!)(?P<noun>)")
"""What stands for a name of its own kind."""
PLACED = re.compile(r"^(?:In|At|On|Near|Outside|Inside|For) [^,]{2,60},")
"""Where a sentence says first of which place it tells."""
EVERY = re.compile(r"\b(?:both|all|either|neither|each|every|together|the two)\b", re.IGNORECASE)
"""Words by which it tells of several."""
THERE = re.compile(r"^(?:There|Here),|\b(?:there|here)\.$")
"""A place that another sentence names."""
SORT = re.compile(
    r"^(?:Its |The (?:new |old )?(?P<noun>company|firm|hospital|clinic|school|university|college|bank|club|factory|"
    r"mill|plant|church|charity|airline|museum|library|shop|store|restaurant|hotel|village|town|city|island|district|party|"
    r"team|band|theatre|station|port|farm|building|bridge|ship|boat|move|change)\b)"
)
"""What takes up the place, firm or thing that a scene is about."""
SAYS_WHO = re.compile(r"\b(?:says who|who (?:says|said) (?:so|that|it)|who says)\b", re.IGNORECASE)
"""Chat that asks who says what was told just now."""


def owned(word: str) -> bool:
    """Whether a word holds its owner; English says it with one of its own."""
    return False


BODIES = (
    "village hamlet",
    "company firm operator manufacturer developer business start-up startup airline supplier retailer maker publisher "
    "contractor carrier brewery ltd limited inc plc corp corporation engineering lines airlines airways motors "
    "holdings industries technologies foods energy systems builders coaches",
    "school academy",
    "college",
    "university",
    "hospital",
    "clinic surgery",
    "bank lender",
    "club",
    "charity trust foundation",
    "group",
    "association union society",
    "museum gallery",
    "factory plant mill",
    "shop store bakery supermarket",
    "restaurant café cafe pub",
    "hotel",
    "church",
    "island",
    "bridge",
    "library",
    "farm",
    "theatre cinema",
    "newspaper magazine",
    "town",
    "city",
)
"""Nouns and last words of names, by kind: whichever of a kind was named last is what "the company" is heard of."""
PLACES = frozenset((0, 18, 24, 25))
"""Kinds that stand behind "in"."""
FRONTED: int | None = 0
"""The kind of a place at the head of a sentence: "In Kildonan, …"."""
BARE = frozenset((0, 1, 8, 9, 10, 11, 14, 15, 18, 23))
"""Kinds of which a name often says nothing: "Northlight"."""
_BODY = "|".join(sorted({word for row in BODIES for word in row.split()}, key=lambda word: (-len(word), word)))
TAKES_UP = re.compile(
    rf"\b(?:[Tt]he|[Tt]hat|[Tt]his) (?P<noun>{_BODY})\b(?!-)(?!,? [A-Z])(?! (?:of|called|named)\b)(?! [a-z]+ [A-Z])"
)
"""A noun that takes a firm or place for known."""
NAMED = re.compile(rf"\b(?:[A-Z][\w'’-]* )+(?:{_BODY.title()})\b")
"""A name that says of what kind it is."""
ANEW = re.compile(rf"\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[a-z-]+ ){{0,2}}(?P<noun>{_BODY})\b(?!-)")
"""One that is named for the first time, without a name."""
IS_ONE = re.compile(rf"(?:, | is | was )(?:an?|the) (?:[a-z0-9-]+ ){{0,3}}(?P<noun>{_BODY})\b")
CALLED = re.compile(rf"\b(?P<noun>{_BODY})(?: of [a-z]+)? (?:called |named |of )?(?:the )?$")
"""What stands behind and before a name and says of what kind it is."""
WHERE = re.compile(r"\b(?:in|at|near|from|to|outside|across|around|into|of)(?: the)? $", re.IGNORECASE)
"""Words behind which a place stands."""
ITS = re.compile(r"^Its (?=[a-z])")
"""The owner of what a sentence begins with."""
OVER_THERE = re.compile(r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|could|should)\b)")
"""A place that the sentence before names."""
WAYS = ("in ", "to ", "at ")
"""What stands before its name instead."""
OF_IT = ("{name}'s {own}", "The {own} of {name}")
"""How "its director" is said with the name of what it is."""
RELATES = frozenset("of for to from with by and".split())
"""Words behind which a name is not whom a sentence is about."""
