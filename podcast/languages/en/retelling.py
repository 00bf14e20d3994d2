"""English as a free hand may retell it; the tables are those of the Indonesian module."""

import re

SAME = (
    "now|currently|at present",
    "does not|doesn't",
    "do not|don't",
    "did not|didn't",
    "is not|isn't",
    "are not|aren't",
    "was not|wasn't",
    "were not|weren't",
    "will not|won't",
    "cannot|can't|can not",
    "has not|hasn't",
    "have not|haven't",
    "must|has to|have to",
    "about|around|roughly|approximately",
    "at least|no fewer than",
    "until|till",
    "per cent|percent",
    "said|told reporters",
    "but|however|yet",
    "though|although",
    "so that|in order that",
    "start|begin",
    "starts|begins",
    "started|began",
)
"""Words and phrases that mean the same: the paper's and the ear's."""

ADDED = frozenset("the a an that this these those".split())
"""Words that a line may add: they only point at what stands beside them."""
DROPPED = frozenset("the a an that this these those also now currently".split())
"""Words that a line may leave out."""
MOVED = frozenset("now currently".split())
"""Words that a line may put elsewhere in the sentence."""
CLITIC = re.compile(r"(?!)")
"""What may be taken off a word."""

HELD = frozenset(
    """
    will would could should may might must can cannot plans plan planned wants hopes expects aims if unless except
    provided without almost nearly alleged allegedly reportedly apparently perhaps possibly failed fails former future
    fake denies denied refused refuses rejected banned ban prevent prevents avoided according claimed claims suspected
    accused wanted threatened asked asks urged suggested suggests proposed proposes fears fear worried worries believes
    whether as promised promises hoax rumour rumours rumor rumors dreams dreamed pretends pretended used once
    """.split()
)
"""Words on which what comes after them hangs: they may not be left out before it."""
TELLS = frozenset(
    "said says told stated states added adds explained explains noted notes reported reports announced".split()
)
"""Plain verbs of saying: they may go when "according to X" stands there instead."""
LINKS = frozenset("compared based".split())
TIES = frozenset("who which whose whom".split())
SAID = re.compile(
    r"(?:according to|as reported|as stated|in the words of)\b|"
    r"(?!(?:and|but|or|who|which|that|whom|where|while|when|because|although|though|after|before|if|since|until|whose)\b)"
    r"(?:[\w'’.-]+ ){0,7}?(?:said|says|told|wrote|writes|stated|states|added|adds|explained|noted|announced|reported|"
    r"claimed|claims|argued|argues|warned|warns|insisted|insists|estimates|suggests|found|finds|showed|shows)\b"
)
"""What comes after a mark and says who says so, or what it is known from."""
LIMITS = frozenset("if unless except provided only until".split())
"""Words after which a statement is taken back in part: nothing that begins with them may be cut off its end."""
SCOPE = frozenset("only all every each always may can must should".split())
"""Words whose reach an end that is cut off would widen, as negations and conditions do."""

FRAMES = re.compile(
    r"\b(?:formerly|previously|once|originally|initially|earlier|ago|yesterday|used to|on paper|simulation|"
    r"last (?:week|month|year|century)|in (?:an? |the )?(?:theory|dream|film|movie|novel|game|scenario|test))\b"
)
"""Words by which something held once, or not really: they may not be cut off either."""
COMPARES = re.compile(r"\b(?:than|compared|from)\b")
"""Words after which such a time is only compared with."""
WHOLE = (
    re.compile(
        r"\b(?:(?:this|that|last|next) )?(?:week|month|year|morning|afternoon|evening|night|summer|winter|time)\b"
    ),
    re.compile(r"\b(?:a )?(?:few|little)\b"),
)
"""Words that are one with their neighbour: "that week" is no "this week", "a few" are not "few"."""

PRAISES = re.compile(
    r"\b(?:wonderful|amazing|fantastic|excellent|brilliant|beautiful|stunning|gorgeous|delicious|outstanding|magnificent|"
    r"breathtaking|world-class|must-see|superb|marvell?ous|incredible|unforgettable|legendary|disgraceful|shameful|"
    r"appalling|awful|dreadful|stupid|idiotic|pathetic|disgusting|"
    r"(?:the|its|their|our) (?:very )?(?:best|finest|greatest|nicest|loveliest|worst) (?!of (?:the|three|five|seven)\b)"
    r"(?:\w+ )?(?!time|result|case|season|score|mark)\w+)\b",
    re.IGNORECASE,
)
"""Praise and blame, which no host says as his own."""
HOLDS = re.compile(r"\b(?:call|describ|prais|consider|think|find|found|said|says|told|according)\w*\b", re.IGNORECASE)
"""Words by which somebody else praises or blames."""
JOINS = re.compile(r"(?:, )?(?:and|but) |, while ")
"""What joins two halves of a sentence."""
LEADING = re.compile(r"^(?:And|Also|Well),? (?=\S)")
"""What may stand before a sentence and adds nothing."""
AGAINST = re.compile(r"^(?:But|Yet|However),? (?=\S)")
"""What may stand before a sentence that the article sets against the one before it."""
SUBJECTS = frozenset("it they he she".split())
"""Words by which a host goes on about the subject of what he said just now."""
FIRST = frozenset("if every each last".split())
"""How else a piece begins that may stand at the head of a sentence as well as at its end."""
AGO = frozenset(["ago"])
"""How such a piece ends."""
OPENING_REASON: frozenset[str] = frozenset()
"""What says at the head of a sentence that it is the reason of the one before."""
WITHIN = re.compile(r"(?<=[\w])(?P<within> in (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)*)(?= [a-z])")
"""A place that says where something with a name is."""
STANDS_FOR = frozenset("who which that it they we".split())
"""Words of a subject that stand for something named elsewhere, or tie a clause to it; pronouns beside them."""
ARTICLES = frozenset("the an a".split())
"""How it begins what somebody is, behind a name."""
AGAINST_IT = frozenset("but however yet".split())
THAT_IS = re.compile(
    r"^(?:That is|That's|This is) (?=according to|about|around|roughly|nearly|almost|more|less|fewer)", re.IGNORECASE
)
"""How the rest of a sentence begins that was told just before."""
SAID_BEFORE = ("{who} said {said}.", "{who} said that {said}.")
"""A speaker named at the end, put first."""
_HIS = re.compile(
    r"\b(?P<his>his|hers?)(?= (?!of\b|to\b|and\b|in\b|with\b|for\b|at\b|on\b|as\b)[a-z])|\b(?:he|she|him|her)\b", re.I
)


def named(text: str, name: str) -> str:
    """A text with a name for its first "he", "him" or "his".

    >>> named("She sold her car.", "Ann"), named("Prosecutors accuse her of fraud.", "Ann")
    ('Ann sold her car.', 'Prosecutors accuse Ann of fraud.')
    """
    return _HIS.sub(lambda found: f"{name}'s" if found["his"] else name, text, count=1)


SAID_LAST = re.compile(r"^(?P<said>.+), according to (?P<who>[^,]+)\.$")
"""A speaker named at the end."""
SAID_FIRST = ("According to {who}, {said}.",)
SAID_AT_LAST = re.compile(r"^(?P<said>.+), (?P<who>[A-Z][^,]+|he|she|the [a-z]+(?: [a-z]+)?) (?:said|says)\.$")
"""The same with a verb of saying, as the article has it at the head."""
SAID_AT_FIRST = ("{who} said {said}.",)
BECAUSE = re.compile(r"\b(?:because|since)\b(?! of\b)|\bbecause of\b")
"""What comes before the reason."""
BY_THE_WAY = re.compile(
    r"(?<!only)(?<!not)(?<!and)(?<!or)(?<!until)(?<!,) on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?= (?:to|that|in|by|for|at)\b)"
)
"""A day that may be left out in the middle of a sentence."""
REPEATED = re.compile(r"\b(?P<kept>(?P<verb>was|were|has|have|had|will|would) [^,;:\"]* and )(?P=verb) ")
"""A helping verb that a second half may leave out, as the first one has it."""
FRONT = re.compile(r"^(?P<where>(?:In|At|On) [A-Z][^,]{1,40}), (?P<rest>[a-z\d].*)$")
"""Where something is, put first."""
WITHIN_SUBJECT = re.compile(r"^(?P<who>[\w' -]+?) (?P<where>(?:in|at|on) (?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)$")
"""The same at the end of a subject."""
RELATIVE = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*), (?:which|who) (?P<what>(?:[a-z]+ed|bought|runs|owns|ran|built|sold|"
    r"made|makes|leads|led|has|had|took|keeps|sells) [^,\"“”]{3,90}?)(?=,|\.$)"
)
"""A name and what a clause tells of it."""
LOOSE = frozenset("to expected will would can could may might must should not".split())
"""Words that bind nothing of a second half with a subject of its own."""
APPOSED = re.compile(
    r"(?<! son of )(?<!wife of )(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*), "
    r"(?P<what>(?:an?|the) [^,\"“”]{3,80}?)(?:,|\.$)"
)
"""A name and what the article says it is."""
IS = "{name} is {what}."
PARTICIPLES = True
"""Whether a verb may also describe a noun: "used cars"."""
ACTS = re.compile(r"[a-z]{3,}[^s\W]s")
"""A word that may be a verb by its ending."""
_PAST = frozenset(
    "built sold bought paid made kept ran took gave found spent lost won went came said told rose fell led held left "
    "grew drew chose wrote began brought taught met broke stole spoke saw flew drove hit cut "
    "put set let shut had was were".split()
)
_ALONE = frozenset(
    "took gave ran went came rose fell grew drew chose wrote began broke stole spoke saw flew cost was".split()
)
"""Past forms that are no participles, or none that could be meant."""
_BE = frozenset("is are was were be been has have had".split())


def FINITE(word: str, verb: str, *others: str) -> bool:  # noqa: N802 - a table's entry
    """Whether a word goes on as a verb of the same subject and time: "opened … and moved".

    After "was opened" only one that is no participle: "was paid for and took", not "was arrested and beaten".
    """
    if others:
        return verb in ("was", "were") and len(others) == 1 and word in _ALONE
    if verb in _BE - {"has", "have", "had"}:
        return word in _BE
    past = verb.endswith("ed") or verb in _PAST
    if past:
        return word.endswith("ed") or word in _PAST
    return word.endswith("s") == verb.endswith("s") and word.islower() and not word.endswith(("ed", "ing", "ly"))


FRONTS = frozenset("since on in at from during after before when with for until because by within".split())
"""How a piece begins that may stand at the head of a sentence as well as at its end."""
TAILS = FRONTS | frozenset("so to as and while although despite like including through where who which because".split())
"""How a piece begins that may be left out at the end of a sentence, or told after a question."""
CAUSES = frozenset("because therefore thus hence consequently owing".split())
"""Words that say that one thing comes of another, whatever else they stand beside."""
REASONS = CAUSES | frozenset("so due since thanks".split())
"""Words that tie a cause to what it brings about."""

ASKING = frozenset(
    """
    may must
    what who whom whose when where why how which is are was were do does did will can could should has have there about
    so and then of that much many by for to say says said mean happens happened long often if ask asked answer next
    another question now well okay else
    """.split()
)
"""Words of a question that ask, and say nothing of what is asked about."""
INVERTED = frozenset("may must will would can could should is are was were has have had".split())
"""Helping verbs that a question puts before its subject."""
NO = frozenset(["no"])
"""The whole of an answer that the next sentence gives in full."""
YES_OR_NO = re.compile(
    r"^(?:\w+, )?(?:is|are|was|were|do|does|did|will|can|could|should|has|have|must|may)\b", re.IGNORECASE
)

INTRODUCING = frozenset(
    """
    this what said says
    here is are these the words of listen to hear from now and again let us let's this how in own explains puts it next
    then
    """.split()
)
"""Words by which a host leads to a quotation."""
GOES_ON = frozenset("went on adds added continues continued".split())
ASKS = frozenset("asks asked question".split())
ANSWERS = frozenset("answers answered answer replied reply".split())

CHAT = {
    "warm": """
        what who when where why how which is are was there and then so now well oh hmm okay ok go on next
        more else that this it about the a to of in for with let's let us we you I I'm I'd you're may wonder wondering
        curious ask question questions answer answers hear listen words story coffee friends cup sip take tell me
        another thing things figures number numbers part back before first last once moment happens happened come comes
        exactly mean means example like such sum home here own people themselves still some something had have going
        do does did say says other side any anything way he she they
        """,
    "sober": """
        what who when where why how which is are was there and then so now next more else that this it about the a to
        of in for let us let's we people themselves from hear listen words question questions answer another part
        figures before exactly example
        such sum remember here known please go on do does did say says other side any anything way
        he she they
        """,
}
"""All words, by register, of lines that state nothing."""
REACTIONS = {
    "warm": """
        how did that come about, how did it come about, how did that happen, how did it happen,
        interesting, that's interesting, this is interesting, that is interesting,
        how so, i see, got it, good to know, that's good to know, i didn't know that, i had no idea,
        i never knew that, that's new to me, wow, huh, ah, wait, wait what, hang on, hold on, good question, that's
        a good question, that's the question, great question, tell us more, tell us more about that, walk me through
        it, walk me through that, walk us through it, say more, say more about that, please explain, can you
        explain, can you explain that, could you explain that, can you give us an example, can you give us some
        numbers, can you give us the numbers, give me an example, do we know why, do we know how, do we know who, do
        we know when, do we know how many, is there a reason, is there a reason for that, why is that, why does that
        matter, why does it matter, why that matters, why it matters, that matters because, this matters because,
        what does that mean in practice, what does it mean in practice, what's next, what now, what then, what comes
        next, who decides, who's behind it, who says so, says who, who said that, let's dig in, let's get into it,
        let's break it down, let's start, let's begin, let's move on, let's keep going, let's continue, let's find
        out, let's pause there, let's pause on that, let's start with the basics, let's get started, moving on,
        here's the thing, here it is, i was just about to ask that, i was just going to ask that, i was
        about to ask, i was wondering about that, i was wondering about that too, i was wondering the same, me too,
        that brings us to the next point, that brings us to the next question, that brings me to my next question,
        anything else, anything else we should know, is there anything else, is there anything else we should know,
        what else should we know, what should we know, all right, alright, fire away, i'm curious, i'm all ears, i'm
        listening, understood, speaking of which, what's the story, so what's the story, what's going on,
        what's that, what's this about
        """,
    "sober": """
        i see, i understand, understood, how so, i didn't know that, do we know why, do we know how, do
        we know who, do we know when, do we know how many, is there a reason, why is that, what's next, please
        explain, can you explain, can you explain that, let's continue, anything else we should know, what else
        should we know
        """,
}
"""Whole phrases, by register, that are chat though not all of their words are: they marvel, understand, lead onward,
and judge nothing. No "makes sense" or "fair enough", which side with somebody; no "that's a lot", which counts.
"""
WHY = re.compile(
    r"\b(?:why|how come|reasons?|because|causes?|caused|results?|effects?|aim|what for|led to|and so)\b", re.IGNORECASE
)
"""Chat that asks for a cause, an aim or a result."""
PRESUMES = re.compile(r"\b(?:who|whom|whose|when|where|how many|how much)\b", re.IGNORECASE)
"""A question that takes for granted what it asks about."""
LIKE = frozenset("like not".split())
"""Words that say what something is not."""
POINTED = re.compile(
    r"\b(?:who|when|where|how many|how much|how long|figures?|numbers?|which|example|exactly|such as|like what|namely|"
    r"what does that|mean|answers?|answered|how)\b",
    re.IGNORECASE,
)
"""Chat that asks about what was said just before."""
