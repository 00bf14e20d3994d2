"""How an English article says who somebody is, so that a presenter can say it before their words."""

import re

from podcast.languages.cuts import MOST_WORDS
from podcast.languages.en.reading import ROLES
from podcast.languages.en.retelling import FINITE, FRONTS, HELD
from podcast.languages.en.telling import (
    ADVERBS,
    AUXILIARIES,
    GRAVE,
    HAPPENED,
    NEGATIONS,
    OPEN_END,
    PRONOUNS,
    REPORTS,
    STOPWORDS,
    SUBORDINATE,
    THEY,
    WEEKDAYS,
    is_clause,
    is_verb,
)

_TITLED = r"(?:(?:Professor|Prof\.?|Dr\.?|Sir|Dame|Lord|Lady|Judge|Councillor|Cllr|Reverend|Rev\.?|Sister|Father) )?"
_ELSEWHERE = re.compile(
    r"\b(?:he|she|it|they|him|her|his|its|their|them|this|that (?:day|night)|there|I|me|my|we|us|our)\b", re.IGNORECASE
)
"""Words of a description that only make sense where it stands."""
_SOMEBODY = re.compile(
    r"^(?:[\w'’-]+ ){1,5}?(?:head|chief|clerk|chair|captain|boss|guard|coach|judge|cook|chef|secretary|nurse|mayor|"
    r"\w{2,}(?:er|or|ist|ant|ent|man|woman|person|ian|ive))(?= (?:of|at|for|in|from|on) |$)"
)
"""A description whose noun means a person."""
_TIED = re.compile(
    r"\b(?:of|at|in|on|for|from|by|after|before|outside|inside|near|with|to|since|under|over|during)(?: \w+)? $",
    re.IGNORECASE,
)
"""How something stands before a description that is about another thing: "Outside the court, Ann …"."""
_BESIDE = re.compile(
    r"\b(with|for|beside|under|alongside|to) (?:him|her)(?=$|,| (?:for|in|on|at|since|during|from|as|and|when|until)\b)"
)
ROLE_FIRST = False
"""Whether the role in front of a name tells more than what stands beside it."""
MOST_DESCRIBED = 18
"""Words of a name and of who that is."""


def described(full: str, sentence: str, hero: str = "") -> str | None:
    """A person as a sentence describes them right beside their name; None when it does not, or not for itself.

    ``hero``: the one person whom the article is about, for whom "with her" stands beside anybody else's name.

    >>> described("Anil Mehta", "“Never,” said Anil Mehta, who owns a hardware shop.")
    'Anil Mehta, who owns a hardware shop'
    >>> described("Elin Hughes", "Dr Elin Hughes, a marine ecologist, said no.")
    'Dr Elin Hughes, a marine ecologist'
    >>> described("Olivia Grantham", "The Conservative leader, Olivia Grantham, disagreed.")
    'Olivia Grantham, the Conservative leader'
    >>> described("Victor Lindo", "Its managing director, Victor Lindo, disagreed.")
    'Victor Lindo, the managing director'
    """
    for start in re.finditer(rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?=[^,.;:\"“”]{{4,70}}, {re.escape(full)}\b)", sentence):
        role = sentence[start.start() : sentence.index(f", {full}", start.end())]
        plain = not any(map(is_verb, role.split())) and not set(role.lower().split()) & SUBORDINATE
        if plain and _SOMEBODY.search(role) and not _TIED.search(sentence[: start.start()]):
            return f"{full}, {re.sub('^its ', 'the ', role[0].lower() + role[1:])}"
    match = re.search(
        rf"{_TITLED}\b{re.escape(full)}(?: (?:of|from|at) [^,.;\"“”]+)?, "
        r"(?:an? |the |one of |who |whose |another |prosecuting |defending |representing )[^,.;:\"“”]+",
        sentence,
    )
    found = re.sub(rf" (?:{ADVERBS} )*(?:{REPORTS})$", "", match.group()) if match else ""
    found = _BESIDE.sub(rf"\1 {hero}", found) if hero and hero not in full else found
    what = found.partition(", ")[2]
    short = len(what.split()) > 2 and len(found.split()) <= MOST_DESCRIBED
    if not short or _ELSEWHERE.search(what) or re.search(rf"\b(?:{REPORTS})\b", what) or OPEN_END.search(what):
        return None
    return found


_OWNER = re.compile(
    r"(?:(?P<the>The) )?(?P<name>[A-Z][\w'’&-]*(?:(?:,? (?:and|of|for|&))? [A-Z][\w'’&-]*)*"
    r"(?: (?:campaign|group|union|association|charity|company|board|club|trust|society|party|committee|network))?)"
    r"(?: \([A-Z]+\))?(?=,? [a-z])"
)


def owned(full: str, sentence: str, before: str) -> str | None:
    """A person whose role is "its" or "their", with the body that the sentence before is about; None for others.

    >>> owned("Victor Lindo", "Its managing director, Victor Lindo, disagreed.", "The Moor Line denied that.")
    'Victor Lindo, the managing director of the Moor Line'
    >>> owned("Victor Lindo", "Its managing director, Victor Lindo, disagreed.", "He denied that.") is None
    True
    """
    role = re.search(rf"\b(?:[Ii]ts|[Tt]heir) (?P<role>[a-z][^,.;:\"“”]{{2,50}}), {re.escape(full)}\b", sentence)
    owner = _OWNER.match(before)
    if not (role and owner) or any(map(is_verb, role["role"].split())):
        return None
    first = owner["name"].split()[0].lower()
    if first in STOPWORDS | SUBORDINATE or first in (*PRONOUNS, *THEY) or is_verb(first):
        return None
    the = "the " if owner["the"] else ""
    return f"{full}, the {role['role']} of {the}{owner['name']}"


_SUBJECT = r"(?:The [a-z][\w'’ -]{2,40}?|[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|of|and|the|for|at|&))*)"
_RELATED = re.compile(
    rf"(?P<who>{_SUBJECT})(?P<age>, \d\d)?, (?:who|which) (?P<does>(?:[^,;:]|,(?=\d))+), (?P<did>.+)$"
)
_DIED = re.compile(rf"(?P<who>{_SUBJECT}), (?P<what>(?:the|an?) [^;:]+?), (?P<did>(?:has )?died\b.*)$")
_PERSON = re.compile(r"^(?:The [a-z][\w -]* |(?!The ))(?:[^,]+ )?[A-Z][\w'’-]+(?: of [^,]+)?, who ")
_PLACE = re.compile(r" (?:of|at|for|from|in) ")
_WHOSE = re.compile(r"(?:His|Her|Their|Its|The|An?|[A-Z]\w+['’]s) ")
_AT_ONCE = re.compile(
    r"^(?P<first>[A-Z](?:[\w'’-]+ ){4,}?[\w'’-]+) as "
    r"(?P<then>(?:[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}) [a-z]+\b.* \d+-\d+\b.*)$"
)
"""How a report tells the goal and the result in one breath."""
_WHO_LAST = re.compile(
    r"^(?P<main>.{20,} [A-Z][\w'’-]+ (?P<last>[A-Z][\w'’-]+), an? [^,]{4,60}), who (?P<did>[a-z]+ [^,]{8,})$"
)
"""A person whom the end of a sentence presents, and what they did."""
_APPOSED = re.compile(
    r"^(?P<who>[A-Z][\w.'’&-]*(?: (?:[A-Z][\w.'’-]*|of|and|the|for|&))*), "
    r"(?P<what>(?:the|an?|director|head|chair|president|leader|secretary|general secretary|chief executive) [^,;:]+), "
    r"(?P<did>(?!and\b|or\b|who\b|which\b)[a-z]+ .+)$"
)
"""What a sentence says of its subject between commas."""
_WHEN = frozenset(f"yesterday today tomorrow tonight last next {WEEKDAYS.replace('|', ' ')}".lower().split())
_ACCORDING = re.compile(r"^(?P<said>[^\"“”]{30,}), (?P<source>according to (?:an?|the) [a-z][^,\"“”]+)$")
_AHEAD = re.compile(r"^(?P<main>[^\"“”]{8,} will [^\"“”]{15,}), after (?P<then>(?:the )?[a-z]+s [a-z]+ed .{15,})$")
"""What is to come, and what has brought it about."""
_COUNTED = re.compile(
    r"^(?P<main>.{20,}? \d[\d,]* (?P<noun>[a-z]{3,}s|children|people|men|women)\b[^,]*?) who "
    r"(?P<did>(?:had|have|were|are) [^,]{12,})$"
)
"""What is said of those whom the end of a sentence counts."""
_CALLED = re.compile(r"^[A-Z][a-z-]+ (?:[a-z-]+ )*?(?:[a-z]+(?:er|or)|chain|giant|group|firm|company) (?=[A-Z])")
"""What a body is, before its name at the head of a sentence: "Furniture retailer Bramhall Group"."""
_PLAIN = re.compile(r"[^,]+(?:, \d\d,)?")
"""A subject without a comma, but for somebody's age."""
_MARKED = re.compile(r"[\"“”:;]")
MOST_SUBJECT = 8
"""Words of a subject that is said twice."""
LONG = 26
"""Words of a sentence that is too long with them."""
FEWEST_OF_NAME = 2
"""Words that are left of a name without the role before it."""
FEWEST_PARTED = 3
"""Words of each of two sentences."""


def claimed(kind: str, text: str, who: str) -> str | None:
    """A time or a reason that somebody gives, told as theirs; None for any other piece.

    >>> claimed("reason", "because costs would come first", "Roe")
    'because, according to Roe, costs would come first'
    """
    if kind == "time" and is_clause(text):
        return f"according to {who}, that was {text}"
    return re.sub(r"^because ", f"because, according to {who}, ", text) if kind == "reason" else None


def parted(text: str) -> tuple[list[str], str, list[str]]:
    """A sentence without what it says of its subject in passing, and that as sentences to be told before and after it.

    >>> parted("The fair, which draws many people, had no gate")
    (['The fair draws many people'], 'The fair had no gate', [])
    >>> parted("Ann Roe, the baker of the town, has died")
    ([], 'Ann Roe has died', ['Roe was the baker of the town'])
    >>> parted("Daniel Orr headed the winner in the 94th minute as Ashby Town came back to beat Leigh 3-2")
    (['Daniel Orr headed the winner in the 94th minute'], 'Ashby Town came back to beat Leigh 3-2', [])
    >>> parted(
    ...     "Ian Hart, 47, was found not guilty on Monday of the manslaughter of Moira Kirk, a 61-year-old librarian, "
    ...     "who died in May 2021 four days after an operation"
    ... )[2]
    ['Kirk died in May 2021 four days after an operation']
    """
    if died := _DIED.match(text):
        short = died["who"].split()[-1]
        return [], f"{died['who']} {died['did']}", [f"{short} was {died['what']}"]
    if (both := _AT_ONCE.match(text)) and _acts(re.sub(r"^(?:[A-Z]\S* )+", "", both["then"])):
        return [both["first"]], both["then"], []
    if len(text.split()) > LONG and (dead := _WHO_LAST.match(text)) and is_verb(dead["did"].split()[0]):
        return [], dead["main"], [f"{dead['last']} {dead['did']}"]
    aside = _APPOSED.match(text)
    if aside and aside["who"].split()[0].lower() not in STOPWORDS | FRONTS | _WHEN:
        be = "was" if GRAVE.search(text) else "is"
        who, short = aside["who"], again(aside["who"])
        short = short if aside["what"].startswith("the ") else short.split()[-1]
        heads, said, tails = _shared(f"{short} {aside['did']}")
        return [f"{who} {be} {aside['what']}", *heads], said, tails
    related = _RELATED.match(text)
    if not related or min(len(related["does"].split()), len(related["did"].split())) < FEWEST_PARTED:
        return _shared(text)
    if not (_acts(related["does"]) and _acts(related["did"])) or any(map(is_verb, related["who"].split())):
        return [], text, []
    who = again(related["who"])
    if related["age"] or _PERSON.search(related.group()):  # by the surname alone
        who = who.split()[-1]
    does = re.sub(r" and (?:which|who) ", " and ", related["does"])
    age = f"{related['age']}," if related["age"] else ""
    return [f"{related['who']}{age} {does}"], f"{who} {related['did']}", []


def shortened(role: str) -> str:
    """Who somebody is without what may be left out; of an English role nothing may."""
    return role


def _shared(text: str) -> tuple[list[str], str, list[str]]:
    """A long sentence at the second verb of its subject, at who says so, or at what it says of those it counts.

    >>> _shared("The fire in June destroyed a third of all the stock at the big depot in Holt and delayed 60 vans")
    (['The fire in June destroyed a third of all the stock at the big depot in Holt'], 'The fire delayed 60 vans', [])
    """
    if len(text.split()) <= MOST_WORDS:
        return [], text, []
    if (behind := _ACCORDING.match(text)) and len(behind["source"].split()) >= FEWEST_PARTED:
        return [], behind["said"], [f"That is {behind['source']}"]
    ahead = _AHEAD.match(text)
    if ahead and not HAPPENED.search(ahead["main"]) and HAPPENED.search(ahead["then"]):
        return [], ahead["main"], [ahead["then"][0].upper() + ahead["then"][1:]]
    if counted := _COUNTED.match(text):
        return [], counted["main"], [f"The {counted['noun']} {counted['did']}"]
    return _at_second_verb(text) or ([], text, [])


def _at_second_verb(text: str) -> tuple[list[str], str, list[str]] | None:
    """A sentence whose subject does two things, as two of them; None when that is not certain."""
    words = text.split()
    verb = next((n for n, word in enumerate(words) if is_verb(word)), 0)
    bound = SUBORDINATE | NEGATIONS | HELD
    if not 0 < verb <= MOST_SUBJECT or words[0].lower() in FRONTS or not _PLAIN.fullmatch(" ".join(words[:verb])):
        return None
    for place in range(verb + FEWEST_PARTED, len(words) - FEWEST_PARTED):
        joint, second, left = words[place], words[place + 1], words[:place]
        if bound & {word.strip(",").lower() for word in left[verb:]} or _MARKED.search(" ".join(left)):
            return None
        if joint not in ("and", "but") or not is_verb(second):
            continue
        if FINITE(second, *(word.strip(",") for word in left if is_verb(word))):
            subject = _CALLED.sub("", again(" ".join(words[:verb])))
            subject = subject.split()[-1] if words[verb - 1].endswith(",") else subject  # behind an age, the surname
            first = subject.split()[0]
            if first.lower() in STOPWORDS or (subject == first and first.endswith("s")):
                subject = subject[0].lower() + subject[1:]
            then = f"{'but ' * (joint == 'but')}{subject} {' '.join(words[place + 1 :])}"
            return [" ".join(left).rstrip(",")], then[0].upper() + then[1:], []
    return None


def own(who: str) -> str:
    """Of whoever says something, what is not somebody else they belong to.

    >>> own("Roe's lawyer, Owen Hale"), own("Owen Hale")
    ('lawyer, Owen Hale', 'Owen Hale')
    """
    return re.split(r"['’]s? (?=[a-z])", who)[-1]


def again(who: str) -> str:
    """How somebody is named a second time.

    >>> again("Analyst Petra Lind at Beacon"), again("Her barrister, Amrit Sandhu"), again("A spokesman for Shell")
    ('Petra Lind', 'Amrit Sandhu', 'the spokesman')
    """
    first, _, second = who.partition(", ")
    who = second if second[:1].isupper() and _WHOSE.match(first) else first
    words = _PLACE.split(who)[0].split()
    while len(words) > FEWEST_OF_NAME and words[0].lower() in ROLES:
        words.pop(0)
    return re.sub(r"^An? ", "the ", " ".join(words))


def _acts(words: str) -> bool:
    """Whether a predicate begins with its verb, as that of a subject of its own does not: "which it said …"."""
    first, *rest = (word for word in words.split() if word not in ADVERBS.split("|") or is_verb(word))
    if rest and rest[0] in AUXILIARIES and first not in AUXILIARIES:  # "which officers had recommended"
        return False
    present = re.fullmatch(r"[a-z]{3,}[^s\W]s", first) is not None and first not in STOPWORDS
    return is_verb(first) or present
