"""English questions of a listener: which sentence answers which.

A question takes its words from the sentence that answers it, so that it states nothing of its own.
"""

import re

from podcast.languages.askable import Askable
from podcast.languages.en.telling import MONTHS

_WHAT = r"(?P<what>(?:The|A|An|[A-Z]\w+)(?: (?!that\b|which\b|who\b)[\w'’-]+){0,6}?)"
_DATE = (
    rf"(?:(?:{'|'.join(MONTHS)})\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:19|20)\d\d\b|"
    r"(?:next|the following) (?:week|month|year|spring|summer|autumn|winter)\b)"
)
_HOUR = r"(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m|p\.m)|\d{1,2}[.:]\d\d|noon|midnight)"
_BUILT = "held|built|opened|founded|launched|completed|published|installed|signed|approved|announced|introduced|closed"
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


def _does(verb: str, rest: str, question: str, worth: float) -> Askable:
    """A verb of the present, "opens", which a question takes apart: "what time does it open?"."""
    return Askable(re.compile(rf"^{_WHAT} {verb} {rest}"), question.format(what="{what}", base=_BASE[verb]), worth)


ASKABLE = (
    *(
        _does(verb, rf"(?:[^,]*\b)?(?:at|from) {_HOUR}", "what time does {what} {base}?", 2.6)
        for verb in ("opens", "closes", "starts", "begins", "runs", "ends", "leaves", "arrives")
    ),
    *(
        _does(verb, rf"(?:on|in) {_DATE}", "when does {what} {base}?", 2.5)
        for verb in ("opens", "closes", "starts", "begins", "ends")
    ),
    _does("costs", r"[^,]*\d", "how much does {what} {base}?", 2.6),
    *(
        _does(
            verb,
            r"(?:about |around |up to )?[\w.-]+ (?:hours?|days?|weeks?|months?|years?|minutes?)\b",
            "how long does {what} {base}?",
            2.5,
        )
        for verb in ("lasts", "takes")
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
        re.compile(rf"^{_WHAT} (?P<aux>was|were) (?:first )?(?P<did>{_BUILT}) (?:on|in) {_DATE}"),
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
            r"^(?:About |Around |Some |More than |Nearly |At least |Almost |Over |A total of )?\d[\d,.]* (?P<what>"
            r"(?!percent|per|million|billion|thousand|years?|days?|hours?|weeks?|months?|minutes?|kilo|met)"
            r"[a-z]+s|people|children|women|men) (?P<did>(?:have|had|were|are|took|now|will|live|lost|joined|attended|"
            r"signed|applied|voted|responded)\b[^,\d]*)$"
        ),
        "how many {what} {did}?",
        2.5,
    ),
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
_WHO = r"^(?P<who>(?:The |A |[A-Z])[^,]{2,60}?) "
_DENIED = r"(?P<did>(?!only\b|just\b)(?!.*\b(?:until|unless|but|not|never)\b)[^,]+)$"
DENIALS = (
    (
        re.compile(rf"{_WHO}(?P<modal>must|will|can|could|should|may|would)(?: not|not) {_DENIED}"),
        "{modal} {who} {did}?",
        "no",
    ),
    (re.compile(rf"{_WHO}(?P<modal>has|have) not yet {_DENIED}"), "{modal} {who} {did}?", "not_yet"),
    (re.compile(rf"{_WHO}(?P<modal>has|have) not (?!yet ){_DENIED}"), "{modal} {who} {did}?", "no"),
    (re.compile(rf"{_WHO}(?P<modal>is|are|was|were|did|does|do) not {_DENIED}"), "{modal} {who} {did}?", "no"),
)
"""A sentence that denies something, the question whether it is so, and the name of the word that answers first."""

PIECES: dict[str, str] = {}
"""English would have to turn the sentence round for a question; the hosts ask "Why?" instead."""

PLAN = re.compile(r"\b(?:plans? to|is planned|are planned|scheduled|expected to|aims? to|next year)\b")
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
