"""English questions of a listener: which sentence answers which.

A question takes its words from the sentence that answers it, so that it states nothing of its own.
"""

import re

from podcast.languages.askable import Askable
from podcast.languages.en.telling import MONTHS

_NO_HEAD = (
    r"(?!(?:Next|Last|This|That|These|Those|Earlier|Later|On|In|At|By|For|From|After|Before|During|Under|With|Its|Their|"
    r"His|Her|He|She|It|They|There|What|Who|When|If|Both|Neither|Now|Then|Once|Since|Until|While|Although)\b)"
)
"""What is no subject at the head of a sentence."""
_WHAT = rf"{_NO_HEAD}(?P<what>(?:The|A|An|[A-Z]\w+)(?: (?!that\b|which\b|who\b)[\w'’-]+){{0,6}}?)"
_DATE = (
    rf"(?:(?:the week of )?(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})\b|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:19|20)\d\d\b|"
    r"(?:next|the following) (?:week|month|year|spring|summer|autumn|winter)\b)"
)
_HOUR = r"(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m|p\.m)|\d{1,2}[.:]\d\d|noon|midnight)"
_BUILT = (
    "held|made|heard|decided|built|opened|founded|launched|completed|published|installed|signed|approved|announced|"
    "introduced|closed|played|sentenced|released|elected|chosen|replaced"
)
_PEOPLE = (
    r"(?P<who>(?:Residents|Visitors|Passengers|Drivers|Pupils|Students|Parents|Members|Customers|Patients|Voters|"
    r"People|"
    r"Travellers|Applicants|Users|Borrowers|Shoppers|Households|Farmers|Teachers|Cyclists|Guests)(?: [\w'’-]+){0,3}?)"
)
_DO = r"(?P<did>(?!not\b|be\b|have\b)[a-z][\w'’-]*(?: [^,]+)?)"
_BASE = {
    "opens": "open",
    "closes": "close",
    "starts": "start",
    "begins": "begin",
    "runs": "run",
    "ends": "end",
    "leaves": "leave",
    "arrives": "arrive",
    "costs": "cost",
    "lasts": "last",
    "takes": "take",
}


_ASIDE = r"(?:, (?:which|who) [^,]+,|, \d\d,|, (?:an?|the) [^,]+,)?"
_NAMED = r"(?P<named>(?!(?:He|She|They|It)\b)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
_NUMBER = (
    r"(?:About |Around |Some |More than |Nearly |At least |Almost |Over |A total of |Up to )?"
    r"(?:\d[\d,.]*|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|[a-z]+teen|Dozens of|Hundreds of)"
)
_LENGTH = (
    r"(?:at least |about |around |up to |nearly |more than )?[\w.-]+ (?:hours?|days?|weeks?|months?|years?|minutes?)\b"
)
_ASIDE_CHARGE = (
    r"(?! (?:an?|one|another|the) (?:second|third|fourth|fifth|further|other|remaining|separate|lesser|single|"
    r"charge|count)\b)"
)
"""No charge beside the main one, of which the verdict would be heard as that of all."""
_MOVED = {
    "rose": "rise",
    "fell": "fall",
    "grew": "grow",
    "dropped": "drop",
    "climbed": "climb",
    "increased": "increase",
    "shrank": "shrink",
    "slipped": "slip",
    "tumbled": "tumble",
}


def _does(verbs: str, rest: str, question: str, worth: float) -> Askable:
    """Verbs of the present, "opens|closes", which a question takes apart: "what time does it open?"."""
    return Askable(re.compile(rf"^{_WHAT} (?P<base>{verbs}) {rest}"), question, worth, turned=_BASE)


ASKABLE = (
    _does(
        "opens|closes|starts|begins|runs|ends|leaves|arrives",
        rf"(?:[^,]*\b)?(?:at|from) {_HOUR}",
        "what time does {what} {base}?",
        2.6,
    ),
    _does("opens|closes|starts|begins|ends", rf"(?:on|in) {_DATE}", "when does {what} {base}?", 2.5),
    _does("costs", r"[^,]*\d", "how much does {what} {base}?", 2.6),
    _does(
        "lasts|takes",
        r"(?:about |around |up to )?[\w.-]+ (?:hours?|days?|weeks?|months?|years?|minutes?)\b",
        "how long does {what} {base}?",
        2.5,
    ),
    Askable(
        re.compile(rf"^{_WHAT} cost (?:about |around |nearly |more than )?[^\s\w]?\d"), "how much did {what} cost?", 2.6
    ),
    Askable(re.compile(rf"^{_WHAT} will cost\b[^,]*\d"), "how much will {what} cost?", 2.6),
    Askable(
        re.compile(rf"^{_WHAT} will (?P<did>open|close|start|begin|end|run)\b(?:[^,]*\b)?(?:at|from) {_HOUR}"),
        "what time will {what} {did}?",
        2.6,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} will (?P<did>open|close|start|begin|end|be (?:{_BUILT}))\b(?: [a-z ]+)? (?:on|in|by)? ?{_DATE}"
        ),
        "when will {what} {did}?",
        2.6,
    ),
    Askable(
        re.compile(rf"^{_WHAT} (?P<aux>was|were) (?:first )?(?P<did>{_BUILT})(?: in [A-Z]\w+)? (?:on|in) {_DATE}"),
        "when {aux} {what} {did}?",
        2.4,
    ),
    Askable(
        re.compile(
            rf"^{_WHAT} (?P<aux>is|was|are|were) (?P<did>held|based|located|stored|displayed) (?:at|in|on) "
            r"(?:the )?[A-Z]"
        ),
        "where {aux} {what} {did}?",
        2.2,
    ),
    Askable(
        re.compile(
            rf"^{_NUMBER} (?P<what>"
            r"(?!percent|per|million|billion|thousand|years?|days?|hours?|weeks?|months?|minutes?|kilo|met)"
            r"[a-z]+s|people|children|women|men) "
            r"(?P<did>(?:have|had|were|are|took|now|will|live|lost|joined|attended|"
            r"signed|applied|voted|responded)\b[^,\d]{0,36})(?:, .*)?$"
        ),
        "how many {what} {did}?",
        2.5,
    ),
    Askable(
        re.compile(rf"^{_WHAT} (?P<base>{'|'.join(_MOVED)}) (?:by )?[^,]{{0,20}}\d"),
        "how much did {what} {base}?",
        2.5,
        turned=_MOVED,
    ),
    Askable(
        re.compile(rf"^(?P<what>The price of [^,]+?){_ASIDE} will (?P<did>go up|go down|rise|fall)\b.*\d"),
        "by how much will {what} {did}?",
        2.7,
    ),
    Askable(
        re.compile(
            r"^(?!A (?:second|third|further)|Another|An amendment)"
            r".*\b(?:vote|defeat|pass|reject|approv|carri)[a-z]*\b.* by \d+ (?:votes )?to \d"
        ),
        "how did the vote go?",
        2.8,
    ),
    Askable(
        re.compile(
            rf"^{_NAMED}(?:, [^,]+){{0,2}},? was (?:cleared|acquitted|convicted|found (?:not )?guilty) "
            rf"(?:of|but)\b{_ASIDE_CHARGE}"
        ),
        "what was the verdict on {named}?",
        2.8,
    ),
    Askable(
        re.compile(rf"^.*\b(?:cleared|acquitted|convicted|found (?:not )?guilty) (?:of|but)\b{_ASIDE_CHARGE}"),
        "what was the verdict?",
        2.8,
    ),
    Askable(
        re.compile(
            rf"^{_NAMED}(?:, [^,]+){{0,2}},? was (?:sentenced|jailed|given|fined)\b"
            r".* (?:years?|months?|fine|sentence)\b"
        ),
        "what sentence did {named} get?",
        2.7,
    ),
    Askable(re.compile(r"^Sentencing (?:was|has been|is|will be)\b"), "and the sentence?", 2.8),
    Askable(
        re.compile(
            rf"^{_WHAT}{_ASIDE} (?P<aux>is|are) "
            r"(?P<did>(?:due|expected|scheduled|set) to (?:stand trial|go on trial|[a-z]+))\b[^,]*? "
            rf"(?:on|in|by|at) (?:the (?:start|end|beginning) of )?(?:\d+ )?{_DATE}"
        ),
        "when {aux} {what} {did}?",
        2.6,
    ),
    Askable(
        re.compile(
            r"^(?P<what>(?:A|The) (?:decision|verdict|ruling|result|report)|Results [^,]{0,40}?) "
            r"(?P<aux>is|are) expected\b"
        ),
        "when {aux} {what} expected?",
        2.6,
    ),
    Askable(
        re.compile(rf"^{_WHAT} will (?P<did>vote|meet|decide|stand trial)\b[^,]* (?:on|in|by)? ?(?:\d+ )?{_DATE}"),
        "when will {what} {did}?",
        2.6,
    ),
    Askable(re.compile(rf"^{_WHAT} will (?P<did>take|last) {_LENGTH}"), "how long will {what} {did}?", 2.6),
    Askable(
        re.compile(rf"^{_WHAT} will (?:now )?(?:examine|investigate|review|look into)\b"), "what happens now?", 2.5
    ),
    Askable(
        re.compile(rf"^{_WHAT} will be (?!able\b|made\b|held\b|at\b|in\b|the\b|an?\b)\w+ed\b"),
        "what will happen to {what}?",
        2.4,
    ),
    Askable(
        re.compile(rf"^{_WHAT} (?:was|were|is|are) (?:funded|paid for|financed|sponsored) by\b"),
        "who paid for {what}?",
        2.4,
    ),
    Askable(re.compile(rf"^{_WHAT} plans to (?!be\b)"), "what does {what} plan to do?", 2.4),
    Askable(re.compile(rf"^{_WHAT} (?:now )?plan to (?!be\b)"), "what do {what} plan to do?", 2.4),
    Askable(re.compile(rf"^{_WHAT} expects (?!to\b|that\b)[^,]*\d"), "what does {what} expect?", 2.5),
    Askable(re.compile(rf"^{_WHAT} has sent\b"), "what has {what} sent?", 2.3),
    Askable(
        re.compile(r"^(?:More |Heavy )?(?:rain|snow|storms|winds|Rain|Snow) (?:is|are) forecast\b"),
        "what is the forecast?",
        2.4,
    ),
    Askable(
        re.compile(rf"^{_WHAT} will (?P<did>stay|remain) closed until\b"), "how long will {what} {did} closed?", 2.5
    ),
    Askable(re.compile(rf"^{_WHAT} must be (?P<did>\w+) by {_DATE}"), "by when must {what} be {did}?", 2.5),
    Askable(re.compile(rf"^{_WHAT} must now (?!not\b)"), "what has changed?", 2.5),
    Askable(
        re.compile(r"^The (?:decision|ruling|verdict|vote|result) leaves (?P<what>[^,]{3,40}?) with\b"),
        "what does that mean for {what}?",
        2.5,
    ),
    Askable(
        re.compile(
            r"^(?P<what>(?:A|The) (?:[a-z-]+ ){0,2}(?:survey|study|review|poll|inquiry))\b[^,\"“”]{0,60} found that\b"
        ),
        "what did {what} find?",
        2.4,
    ),
    Askable(re.compile(rf"^{_WHAT} became (?:the|an?) "), "what became of {what}?", 2.4),
    Askable(re.compile(r"^The attendance (?:of|was) [^,]*\d"), "how many people came?", 2.4),
    Askable(re.compile(rf"^{_WHAT} (?P<aux>is|are) considering\b"), "what {aux} {what} considering?", 2.4),
    Askable(re.compile(rf"^{_WHAT} (?:began|started) (?:when|after|with)\b"), "how did {what} begin?", 2.6),
    Askable(re.compile(rf"^{_WHAT} comes from\b"), "where does {what} come from?", 2.4),
    Askable(re.compile(rf"^{_WHAT} come from\b"), "where do {what} come from?", 2.4),
    Askable(
        re.compile(rf"^{_NAMED} (?:denies|denied) (?:the|all|any|these|those|both)\b"),
        "what does {named} say to that?",
        2.6,
    ),
    Askable(
        re.compile(
            r"^(?:Not everyone|Not everybody|Not all|Some (?:experts|scientists|residents|critics|doctors|economists|"
            r"researchers|parents)|Critics|Opponents|Scientists|Experts) "
            r"(?:agree|disagree|urged? caution|warn|say|fear|argue|object|oppose|question|doubt)(?:s|d|ed)?\b"
        ),
        "does everyone agree?",
        2.7,
    ),
    Askable(
        re.compile(r"^(?P<what>[A-Z][\w-]*(?: [a-z-]+){0,2}?(?<=s)(?: (?:on|in|of|at) [^,]{3,25}?)?) fear "),
        "what do {what} fear?",
        2.5,
    ),
    Askable(
        re.compile(r"^.* had (?:issued|given|sent) (?:an?|several|two) [^,]*\bwarnings?\b"),
        "had there been a warning?",
        2.5,
    ),
    Askable(re.compile(r"^A crowd of (?:about |more than |nearly )?\d"), "how many people were there?", 2.4),
    Askable(re.compile(rf"^{_NAMED} was born (?:in|on)\b"), "where was {named} born?", 2.3),
    Askable(
        re.compile(
            r"^(?:The )?(?P<what>(?:main |most likely )?(?:cause|reason|aim|purpose|goal|theme|result|risk) "
            r"(?:of|for|behind) "
            r"[\w '’-]{2,50}?) (?P<aux>is|was) "
        ),
        "what {aux} the {what}?",
        2.8,
    ),
    Askable(re.compile(rf"^{_PEOPLE} (?:must|have to|need to|should) {_DO}$"), "what must {who} do?", 2.5),
    Askable(
        re.compile(rf"^{_PEOPLE} (?P<aux>are|were) (?P<did>asked|advised|urged|told) to [^,]+$"),
        "what {aux} {who} {did} to do?",
        2.5,
    ),
    Askable(re.compile(rf"^{_PEOPLE} can {_DO}$"), "can {who} {did}?", 1.9, "Yes."),
)
"""The first that matches is asked."""

WHY: tuple[tuple[re.Pattern[str], str, float], ...] = ()
"""A whole sentence that says why; English would have to turn it round."""

THINKS = re.compile(r"\b(?:thinks?|thought|believes?|hopes?|knows?|feels?|says?|said|argues?|insists?|claims?)\b")
"""A verb by which somebody else comes between a subject and what is denied of it."""
_WHO = (
    r"^(?P<who>(?!(?:What|Who|Whoever|Which|How|Why|That|If|Not|No|Nothing|Nobody|None|One)\b)"
    r"(?:The |A |[A-Z])[^,]{2,60}?) "
)
_NO_COMMENT = (
    r"(?!without\b|(?:immediately |yet )?(?:respond|speak to|appear|reply|comment|answer|list an? attorney|return)\b)"
)
_DENIED = rf"(?P<did>{_NO_COMMENT}(?!only\b|just\b)(?!.*\b(?:until|unless|but|not|never)\b)[^,]+)$"
DENIALS = (
    (
        re.compile(rf"{_WHO}(?P<modal>must|will|can|could|should|may|would)(?: not|not) {_DENIED}"),
        "{modal} {who} {did}?",
        "no",
    ),
    (re.compile(rf"{_WHO}(?P<modal>has|have) not yet {_DENIED}"), "{modal} {who} {did}?", "not_yet"),
    (re.compile(rf"{_WHO}(?P<modal>has|have) not (?!yet ){_DENIED}"), "{modal} {who} {did}?", "no"),
    (re.compile(rf"{_WHO}(?P<modal>is|are|was|were) not {_DENIED}"), "{modal} {who} {did}?", "no"),
    (re.compile(rf"{_WHO}(?P<modal>did|does|do) not (?=\S+ \S+ \S){_DENIED}"), "{modal} {who} {did}?", "no"),
)
"""A sentence that denies something, the question whether it is so, and the name of the word that answers first."""

PIECES: dict[str, str] = {}
"""English would have to turn the sentence round for a question; the hosts ask "Why?" instead."""

PLAN = re.compile(r"\b(?:plans? to|is planned|are planned|scheduled|aims? to|next year)\b")
PLAN_QUESTION = "what happens next?"

NO_SUBJECT = re.compile(
    r"^(?:but|however|and|or|yet|still|although|though|after|before|while|when|since|because|if|unless|for|with|in|on|at|"
    r"from|by|to|not|according|despite|during|until|also|instead|even|only)\b",
    re.IGNORECASE,
)
"""How no sentence begins that a question may be made of."""
IN_PASSING = re.compile(r"(?<=\w) (?:also|then|later|eventually|instead)(?= \w)")
"""What ties a sentence to its neighbour and has no place in a question."""
MOST_WHEN = 12
"""Words of a sentence of which one asks when, where or how."""
SHORT_WHOLE = 0
"""Words of a sentence that is told whole rather than cut for a question; an English one is cut however short it is."""

ASKED_WITHIN = re.compile(r"(?!)")
"""Where a denied question begins inside another one."""
WHO_IS = "who is"
ASIDE = UNASKED = FOLLOWING = re.compile(r"(?!)")
"""What goes before the subject of a sentence, questions that nobody would ask, and those that only go on with what was
told; no English ones.
"""
FINER = False
"""Whether a style has words of its own for whom and how much, and for another speaker and another matter."""
AMOUNT = AS_IN = GOES_ON_ITSELF = TIED = DENIES = re.compile(r"(?!)")
"""Pieces and sentences that a finer question would lead to."""
BACKWARD = re.compile(
    r"^what if (?:these|those|they|this|that)\b|\b(?:of them|the others?|the rest|the former|the latter|both of|"
    r"each of)\b|^[^A-Z]*\b(?:it|its|them|they|their|he|she|him|his|her|there)\b"
)
"""Words of a question that ask for what was said before it."""

POLISHED: tuple[tuple[re.Pattern[str], str], ...] = ()
"""What makes a question of a statement's words sound asked; English ones do."""

SAYS_WHY = re.compile(r"\b(?:because|since|so that|in order to|due to|to)\b", re.IGNORECASE)
ASKS_WHY = re.compile(r"^(?:why|how come)\b", re.IGNORECASE)
"""A heading that asks why is answered only by sentences that say why."""

VAGUE = ("what did", "what else", "what does", "how did", "how does")
"""Beginnings of questions that only make sense where the talk is about that person already."""
