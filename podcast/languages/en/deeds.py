"""What headlines tell, as a presenter names it: English verbs with the noun phrases made of them."""

import re
from collections.abc import Collection

from podcast.languages.deeds import Deed, Grammar, table

_DEEDS = """
deny | {whose} denial of {what} / {whose} denial
reject | {whose} rejection of {what} / the rejection of {what} | the rejection of {who}
refuse | {whose} refusal to {doing} / {whose} refusal of {what}
accuse | the accusations against {what} | the accusations against {who}
sue | the lawsuit against {what} | the lawsuit against {who}
criticise criticize condemn slam | the criticism of {what} | the criticism of {who}
cancel scrap axe | the cancellation of {what} | the cancellation of {who}
delay postpone | the delay to {what} | the delay to {who}
urge | the call for {what:aim} / the call on {what}
apologise apologize | {whose} apology {for} / {whose} apology | -
warn | {whose} warning {about} / the warning {about} / {whose} warning on {what}
beat defeat thrash stun shock edge hammer outclass | {whose} win over {what} | {whose} defeat
win won | {whose} win in {what:event} / the win in {what:event} | -
lose lost | {whose} defeat {in} | -
ban | the ban on {what} | the ban on {who}
approve | the approval of {what} | the approval of {who}
launch unveil introduce | the launch of {what} | the launch of {who}
open | the opening of {what} | the opening of {who}
reopen | the reopening of {what} | the reopening of {who}
close shut | the closure of {what} | the closure of {who}
build | the building of {what} | the building of {who}
restore | the restoration of {what} | the restoration of {who}
repair fix | the repair of {what} | the repair of {who}
replace | the replacement of {what} | the replacement of {who}
protect | the protection of {what} | the protection of {who}
save rescue | the rescue of {what} | the rescue of {who}
fine | the fine for {what} | the fine for {who}
discover spot find found | the discovery of {what:thing} | the discovery of {who}
sell | the sale of {what} | the sale of {who}
buy | the purchase of {what} | the purchase of {who}
arrest | the arrest of {what} | the arrest of {who}
jail imprison | the jailing of {what} | the jailing of {who}
sentence | the sentencing of {what} | the sentencing of {who}
charge | the charges against {what} | the charges against {who}
convict clear acquit | the case of {what} | the case of {who}
kill | {who} {in} / {who} | the death of {who}
leave left | {what} after {who} / {who} {in} / {who} | -
injure hurt force damage destroy hit batter shake | {who} {in} / {who} | -
die dead | the death of {who} | the death of {who}
resign quit | {whose} resignation | -
retire | {whose} retirement | -
return | the return of {what} / the return of {who} {to} / the return of {who} | the return of {who}
rise soar jump climb surge | the rise in {who} | -
fall drop slump plunge tumble slide sink dive slow | the fall in {who} | -
grow | the growth of {who} | -
raise increase | the rise in {what} | the rise in {who}
cut reduce slash | the cut in {what} | the cut in {who}
hold keep | {what} | -
get | {what} for {who} / {what} | -
expand extend | the expansion of {what} | the expansion of {who}
halt stop suspend end | the end of {what} | the end of {who}
begin start | the start of {what} | the start of {who}
name appoint | the appointment of {what:person} | the appointment of {who}
elect | the election of {what} | the election of {who}
recall withdraw | the recall of {what} | the recall of {who}
remove | the removal of {what} | the removal of {who}
investigate probe | the investigation into {what} | the investigation into {who}
search | the search {for} | -
back support | the support for {what} | the support for {who}
fight oppose | the fight against {what} | the fight against {who}
study | the study of {what} | the study of {who}
test | the test of {what} | the test of {who}
plant | the planting of {what} | the planting of {who}
praise | the praise for {what} | the praise for {who}
visit | {whose} visit to {what} | the visit to {who}
strike | the strike by {who} | -
plan propose | {whose} plan to {doing} / {whose} plan for {what} / the plan for {what} | -
offer | {whose} offer of {what} | -
promise pledge vow | {whose} promise to {doing} / {whose} promise of {what} | -
seek | {whose} search for {what} | -
sign | the signing of {what} | the signing of {who}
move | the move of {what} | the move of {who}
"""
"""Verbs of headlines, how the story is called when they have an object, and how when something is done to the subject
or it does something by itself. "-" is no such noun.
"""

_TELLS = """
thrives runs swims lends teaches shows reveals pays serves feeds makes gives helps brings turns takes lives works grows
stays stands sings reads writes plays cooks bakes uses needs wants cares carries connects keeps sells sends fills
""".split()
"""Other verbs of headlines, which have no noun: "the library that lends drills"."""

_IRREGULAR = {
    "beat": "beats beating beaten",
    "win": "wins winning",
    "lose": "loses losing",
    "shut": "shuts shutting",
    "build": "builds building built",
    "find": "finds finding",
    "sell": "sells selling sold",
    "buy": "buys buying bought",
    "hit": "hits hitting",
    "strike": "strikes struck",
    "shake": "shakes shook shaken",
    "die": "dies died dying",
    "rise": "rises rose rising risen",
    "fall": "falls fell falling fallen",
    "slide": "slides slid sliding",
    "sink": "sinks sank sunk sinking",
    "grow": "grows grew growing grown",
    "cut": "cuts cutting",
    "hold": "holds held",
    "keep": "keeps kept",
    "get": "gets got",
    "begin": "begins began begun",
    "withdraw": "withdraws withdrew withdrawn",
    "fight": "fights fought fighting",
    "seek": "seeks sought",
    "teach": "teaches taught",
    "lend": "lends lent",
    "leave": "leaves",
    "quit": "quits",
    "hurt": "hurts",
    "show": "shows showed shown",
    "ban": "bans banned banning",
    "cancel": "cancels cancelled canceled cancelling",
    "drop": "drops dropped",
    "plan": "plans planned planning",
    "stop": "stops stopped",
    "deny": "denies denied denying",
    "study": "studies studied",
    "axe": "axes axed",
    "won": "",
    "lost": "",
    "left": "",
    "found": "",
    "dead": "",
    "name": "names named",
    "slam": "slams slammed",
    "scrap": "scraps scrapped",
    "sue": "sues sued suing",
}
_PASSIVE = frozenset("beaten built sold bought struck shaken withdrawn cut shut held found".split())


def forms(verb: str) -> dict[str, bool | None]:
    """Every form of a headline's verb, and whether it may mean that it is done to the subject.

    >>> forms("open")
    {'open': False, 'opens': False, 'opening': False, 'opened': None}
    """
    if verb in _IRREGULAR:
        return {
            form: None if form in _PASSIVE or form.endswith("ed") else False
            for form in (verb, *_IRREGULAR[verb].split())
        }
    stem = verb.removesuffix("e")
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    return {verb: False, third: False, f"{stem}ing": False, f"{stem}ed": None}


def _in_full(verb: str, _known: Collection[str]) -> str:
    return verb


def determined(phrase: str, text: str) -> str:
    """A noun phrase with "a" or "the", if the text has it so.

    >>> determined("stone bridge", "They built a stone bridge."), determined("eggs", "Eggs are dear.")
    ('a stone bridge', 'eggs')
    """
    if not phrase or re.match(
        r"(?:the|a|an|its|their|his|her|one|two|three|every|no|some|many|[\w-]+(?: [\w-]+){,3}['’])\b", phrase, re.I
    ):
        return phrase
    if " over " in f" {phrase} " or " of " in phrase:
        head, join, rest = re.split(r"(?:^| )(of|over) ", phrase, maxsplit=1)
        return " ".join(filter(None, (determined(head, text), join, determined(rest, text))))
    found = re.search(rf"\b(?:(?P<article>the|an?|its|their|his|her|our)\s+)?{re.escape(phrase)}\b", text, re.I)
    if found and found["article"]:
        article = found["article"].lower()
        return f"{article if article in ('a', 'an') else 'the'} {phrase}"
    return phrase if found or phrase[:1].isupper() or uncounted(phrase) else f"the {phrase}"


def uncounted(phrase: str) -> bool:
    """Whether a noun phrase goes without "the"."""
    if phrase.endswith(("warning", "building", "meeting", "ruling", "hearing", "crossing", "wedding", "opening")):
        return False
    head = re.split(r" (?:of|for|in|on|at|from|to|as|about|over|with|without|after) ", phrase)[0].split()[-1]
    return (
        head.endswith((*"s ing ness ity ism waste water food energy health weather people children work".split(),))
        or " and " in phrase
    )


def _owner(who: str) -> str:
    """The subject as an owner.

    >>> _owner("farmers"), _owner("school garden"), _owner("a court")
    ("farmers'", "the school garden's", "a court's")
    """
    if not who or who.endswith("s"):
        return f"{who}'" if who else ""
    bare = who[0].islower() and not re.match(r"(?:the|a|an) ", who)
    return f"the {who}'s" if bare else f"{who}'s"


def _question(clause: str) -> str:
    """A question as what is asked.

    >>> _question("Why are eggs so expensive"), _question("Should schools ban phones"), _question("Why do cats purr")
    ('why eggs are so expensive', 'whether schools should ban phones', 'why cats purr')
    """
    if match := re.match(
        r"(?P<ask>why|how|when|where) (?P<be>is|are|was|were) (?P<who>.+?) (?P<rest>(?:so|such|not|still|being|too|"
        r"getting|under|in|on|at|running|falling|rising|dying|leaving|\w+ing|\w+ed)\b.*)$",
        clause,
        re.I,
    ):
        return f"{match['ask'].lower()} {match['who']} {match['be']} {match['rest']}"
    if match := re.match(r"what (?P<be>is|are) (?P<what>(?:(?:a|an|the) )?[\w' -]+?)(?: and .*)?$", clause, re.I):
        return f"what {match['what']} {match['be'].lower()}"
    if match := re.match(r"(?P<ask>why|how|when|where) do (?P<rest>[a-z].*)$", clause, re.I):
        return f"{match['ask'].lower()} {match['rest']}"
    if match := re.match(r"(?P<can>should|can|could|will|would) (?P<rest>.+)$", clause, re.I):
        words = match["rest"].split()
        base = next((n for n, word in enumerate(words) if n and word.lower() in _BASES), 0)
        return " ".join(["whether", *words[:base], match["can"].lower(), *words[base:]]) if base else ""
    if match := re.match(r"(?P<be>is|are) (?P<who>[a-z].+?) (?P<rest>\w+ing\b.*)$", clause, re.I):
        ours = re.search(r"\b(?:us|our|you|your|we)\b", match["rest"])
        return match["who"] if ours else f"whether {match['who']} {match['be'].lower()} {match['rest']}"
    if re.match(
        r"(?:how|why) (?!to\b|is|are|was|were|do|does|did|can|could|will|would|should|has|have|much|many|"
        r"not)\w+ \w+ ",
        clause,
        re.I,
    ):
        return clause[0].lower() + clause[1:]
    return ""


_BASES = frozenset("be have get pay use make take give keep go work help stop eat drink live".split()) | frozenset(
    word for line in _DEEDS.strip().replace("\n ", " ").splitlines() for word in line.split("|")[0].split()
)


GRAMMAR = Grammar(
    deeds=table(_DEEDS, forms),
    by_itself=dict.fromkeys(("find", "finds"), Deed((), (), frozenset())),  # "…, trial finds": nobody found the trial
    ergative=True,
    tells=frozenset(_TELLS) | frozenset(verb.removesuffix("s") for verb in _TELLS),
    passed_over=frozenset("to will is are was were be been has have had finally now again set could".split()),
    held=frozenset("not may might cannot never no should would without".split()),
    stops=frozenset(
        "in on at for from by with after as amid before despite until over since while when because if that who "
        "but or to into than during through against about up out off down across under between aged due near "
        "this next last today again well including".split()
    ),
    after=frozenset("of in on for over to at".split()),
    labelled=frozenset(),
    groups={
        "to": frozenset(["to", "from"]),
        "in": frozenset(["in", "at"]),
        "about": frozenset(["of", "about", "over"]),
        "for": frozenset(["for"]),
    },
    relative="that",
    relative_of_people="who",
    people=re.compile(
        r".*\b(?:girl|boy|man|woman|men|women|people|child|children|teacher|doctor|nurse|farmer|baker|chef|driver|artist|"
        r"pupil|student|villager|worker|father|mother|couple|family|neighbour|volunteer)s?$"
    ),
    agrees=lambda who, verb: who.endswith("s") != verb.endswith("s") and not verb.endswith(("ed", "ing")),
    no_subject=re.compile(
        r"^(?:i|we|you|he|she|it|they|this|that|these|those|there|what|who|no|not|don't|here|us)\b", re.I
    ),
    kinds={
        "person": re.compile(r"^(?:[A-Z]|new |first |former )"),
        "event": re.compile(
            r"^[A-Z]|.*\b(?:cup|final|race|match|election|vote|award|prize|title|league|tour|contest)\b"
        ),
        "aim": re.compile(
            r"^(?:an? )?(?:calm|restraint|action|caution|talks|peace|unity|change|more|tougher|end|inquiry|ceasefire|"
            r"vote|ban|reform|review|probe)\b"
        ),
        "thing": re.compile(r"^[a-z]"),
    },
    one="",
    ones=frozenset(["one"]),
    in_full=_in_full,
    variants=lambda verb: (),
    nouns=frozenset(
        "strike delay delays ban cut cuts rise fall plan plans test tests search hit fight win charge charges study "
        "offer promise warning opening closing building sale fix return visit move moves report end start drop show "
        "shows sign signs warning recall left back name names call study drops lost found dead open findings "
        "growing rising falling holding leave support reach lost".split()
    ),
    clausal=False,
    speaker="{who} on {what}",
    listing=re.compile(
        r"^(?:exclusive|revealed|breaking|watch|ways? to|\d+ (?=[a-z]+ (?:ways|things|tips|reasons)))\s*", re.I
    ),
    first_person=frozenset("i we me us my our you your".split()),
    equates=frozenset("is was".split()),
    pointing=frozenset("".split()),
    introducing=frozenset("that".split()),
    asks=frozenset("why how when where whether what who ways".split()),
    most=8,
    light=frozenset("the a an".split()),
    compounds=re.compile(
        r"\b(?:at least|at most|false accounting|charged particles|building site|opening hours|test match)\b", re.I
    ),
    describes=re.compile(r"^[a-z]+(?:ing)$"),
    belongs=re.compile(r"(?!)"),
    at=frozenset(["in", "at", "over"]),
    in_words={},
    own=re.compile(r"(?:its|their|his|her) ", re.I),
    owner=_owner,
    question=_question,
    determined=determined,
)
