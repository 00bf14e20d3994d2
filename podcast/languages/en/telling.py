"""English as it is told: what may be left out, where a long sentence may be cut, what a cut-off piece answers.

The tables are those of the Indonesian module; the words themselves stay the article's own.
"""

import re

STOPWORDS = frozenset(
    """
    a about above across after again against all almost along already also although always am among an and
    another any are around as at away back be became because become been before being below between both but by
    came can cannot come could did do does doing done down during each either else even ever every few first for
    from further get give go had has have having he her here hers herself him himself his how however i if in
    into is it its itself just last later least less like made make many may me might more most much must my
    near need never new next no nor not now of off often on once one only onto or other others our out over own
    part per put rather said same say says see seem she should since so some still such take than that the their
    them then there these they this those though through thus to together too toward two under until up upon us
    use very was way we well were what when where whether which while who whom whose why will with within
    without would yet you your
    """.split()
)

FRAME = frozenset("theme story news morning's morning life straight next moving last again".split())
"""Words by which hosts name the theme; they count neither for nor against a line."""

WORDS_PER_MINUTE = 145
"""Written words of a conversation with its pauses, as the neural voices speak it; figures take several spoken words."""
WORDIER = 2
"""Words by which a sentence may be longer than one of Indonesian, which has no articles."""

NEGATIONS = frozenset(
    """
    not no never without nobody nothing neither nor cannot can't don't doesn't didn't won't isn't aren't wasn't
    weren't hasn't haven't hadn't wouldn't shouldn't couldn't
    """.split()
)

PRONOUNS = ("he", "she")
"""Third person singular, by which an article goes on about the last person."""

OBJECT = re.compile(r"\bhim\b")
"""The pronoun for somebody to whom something is done; "her" may as well be a possessive."""

THEY = frozenset("they it them that".split())
"""Other words that stand for somebody or something named before."""

WRITTEN: tuple[tuple[re.Pattern[str], str], ...] = ()
"""What only a page has, and what is said for it."""
SUBJECTLESS = re.compile(r"(?!)")
"""A clause of time that does not say whose deed it is; English ones have their subject or a participle."""
DAY_AFTER = A_DAY = re.compile(r"(?!)")
"""A day that is counted from another one, and that one; English says "later" of what was told."""
AT_TIMES = r"(?!)"
"""When, at the head of a sentence with no comma before its pronoun; English is read without it."""

MONTHS = """
    January February March April May June July August September October November December
    """.split()
WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
DATE = "{day} {month} {year}"

PARTS_OF_DAY = ""
"""What is said beside the weekday, before the date; English puts it there anyway."""

ACRONYMS = {
    "AI": "artificial intelligence",
    "EU": "European Union",
    "GDP": "gross domestic product",
    "IMF": "International Monetary Fund",
    "UN": "United Nations",
    "WHO": "World Health Organization",
}
"""Spelled out at first mention when the article does not do it itself."""

REPORTS = (
    "said|says|say|warn|argue|believe|told|stated|states|added|adds|argued|argues|cautioned|cautions|explained|explains|warned|warns|noted|notes|claimed|claims|"
    "believes|believed|hopes|hoped|estimated|estimates|expects|expected|insisted|insists|suggested|suggests|reported|"
    "reports|announced|announces|confirmed|confirms|denied|denies|acknowledged|admitted|admits|recalled|predicted|predicts"
)
"""Verbs by which somebody says or thinks something: what follows them is that person's, not the article's."""

BESIDE_NAME = r"(?:[A-Z]|an? |the |who |head |\d\d\b)[^,\"“”:]{1,70}"
"""What may stand between commas right after the name of a speaker."""

ADVERBS = "also|later|then|recently|again|has|have|had|previously|further"
"""What may stand between a speaker and the verb of saying."""

_GROUPS = (
    r"(?:(?:local|state|federal|health|fire|city|government|military|rescue) )?"
    r"(?:officials|authorities|police|prosecutors|investigators|witnesses|economists|scientists|researchers|experts|"
    r"doctors|residents|teachers|engineers|forecasters|organisers|campaigners|lawyers|analysts)"
    r"|the (?:[a-z]+ )?(?:team|company|council|charity|ministry|agency|union|police|university|government|firm|bank|"
    r"club|hospital|school|court|authors|researchers|scientists|inquiry|study|report|watchdog|regulator|inspectors)"
)
TRAILING_ATTRIBUTION = re.compile(
    r"^(?P<said>[^\"“”]+), (?:"
    r"(?:said|says|added|according to|explained|noted|argued) (?P<who>(?:the )?[A-Z][^,.]*?)|"
    rf"(?P<group>{_GROUPS}) (?:said|say|says)|"
    r"(?P<nya>(?:he|she) (?:said|says|added|explained|noted|argued)))"
    r"(?P<where>(?:, (?=[A-Z0-9]|in |at |on )| in | at | on | during | after )[^,]*(?:, (?=[A-Z0-9])[^,]*)*)?\.$"
)
"""An indirect statement whose speaker is named after it."""

SAID_WHERE = re.compile(
    r"^(?!.*, (?:an?|the|who) [^,]{3,70} (?:at|in|outside) (?:the )?[A-Z][^,]*$)"
    r"(?!.*\b(?:analyst|economist|strategist|researcher|[Pp]rofessor) (?:[A-Z][\w'’-]+ ){1,3}at )"
    rf"(?:|.*?[ ,])(?P<where>(?:(?:at|in|during|after|outside) (?!which\b)[^\"“”.,]{{3,80}}? )?(?:on|last) "
    rf"(?:{WEEKDAYS})(?: (?:morning|afternoon|evening|night))?|at (?:the |a )?(?:[A-Z][\w-]* ?){{1,6}})\.?$"
)
"""Where and when a quotation was said, at the end of what stands after it; "an analyst at Lind Bank" works there."""

HOW_TO = re.compile(r"^(?:how to|a guide to|\d+ (?:ways|steps|tips)|recipe)\b", re.IGNORECASE)
"""The headline of a piece whose lists are steps to take."""
LISTS = re.compile(r"^(?:Among them|These include|They include|Examples include|For example|For instance)\b")
"""How a sentence begins that gives examples of what was just told."""

ON_DAY = "on"
SETTING = re.compile(r" (?:at|in|on|during|after|outside) ")
"""Where the name of a speaker ends and the place or time of the words begins."""

INSERTED = re.compile(
    r"^(?P<head>[^\"“”]*?), (?P<verb>)(?:(?:according to|said|says|added) (?P<who>[A-Z][\w.'’-]*"
    r"(?: [A-Z][\w.'’-]*)*(?:, (?:an?|the) [^,]+(?=, (?:but|and|because) ))?)|"
    r"(?:he|she) (?:said|says|added)), (?P<tail>(?!an? |the [a-z]+ (?:of|at|for) ).+)$"
)
"""An attribution set into the statement: "The road, she said, is safe."."""

ACCORDING = "according to {who}, {said}"
VIEWS = (ACCORDING, "in the view of {who}, {said}")
"""How an author's view is told, in turn."""
VIEW_GOES_ON = "in this view, {said}"
"""How the next sentence of it is told where it judges, so that nobody takes it for the host's."""
JUDGES = re.compile(
    r"\b(?:should|must|ought|cannot|could|needs?|right|wrong|better|worse|fair|unfair|simple|brave|foolish|enough|"
    r"nobody|everyone|too|really|simply|deserves?|matters?|not [a-z]+ but)\b"
)
"""A sentence that holds somebody's judgement."""
_DONE = (
    r"(?:was|were|has|have|had) (?:not |never |already )?[a-z]+(?:ed|en|ne|lt|pt|ld|ught|un)|abolished|opened|closed|"
    r"voted|decided|rejected|approved|promised|built|began|started|ended|announced|cut|replaced|introduced|published|votes"
)
FACT = re.compile(
    r"^(?!.*\b(?:would|will|may|might|most|as if|[a-z]{3,}est)\b)(?!An? [a-z]+ (?:that|who|which)\b)"
    rf"(?=.*\d|.* [\"“]|(?:The|In|Since|Until|On|At|Last|Councillor|Mayor|Minister|[A-Z][\w'’-]+) .*\b(?:{_DONE})\b)"
)
"""What everybody can check, a figure or what was done, unless it judges: its author need not stand for it."""
PREPOSITIONS: frozenset[str] = frozenset()
"""What ties the noun after it to another one; English has no such cut."""
BEFORE_NOUN: frozenset[str] = frozenset()
"""What stands before the noun that a relative clause goes on about; English has no such cut."""
REWORDED: tuple[tuple[str, re.Pattern[str], str], ...] = (
    (
        "relative",  # what acts is no "that"
        re.compile(
            r"^which (?:plans|aims|hopes|wants|says|runs|owns|makes|employs|represents|sells|operates|supplies|"
            r"publishes|organises|advises|expects) .*"
        ),
        "",
    ),
    (
        "relative",
        re.compile(r"^which (?=(?:is|was|has|had|will|would|can|could|may|might|[a-z]+(?<!s)s|[a-z]{3,}ed)\b)"),
        "That ",
    ),
    ("relative", re.compile(r"^which .*"), ""),
    ("relative", re.compile(r"^(?=an? [a-z])"), "It is "),
    ("relative", re.compile(r"^(\w+(?: \w+)?) of whom (?=[a-z])"), r"\1 of them "),
    ("relative", re.compile(r"^(?=despite )"), "That is "),
    ("contrast", re.compile(r"^(?:although|though|whereas) "), "but "),
    ("contrast", re.compile(r"^while "), "meanwhile, "),
)
"""A kind of piece, how it begins, and how as a sentence of its own; where nothing is left of it, it is not cut off."""
CONCEDED = re.compile(r"^(?:Although|Though|Even though) ")
"""A concession before the sentence: told before it, as a sentence of its own."""
BUT = "but {main}"
BOUND = re.compile(r"\b(?:it|its|they|them|their|he|him|his|she|her)\b", re.IGNORECASE)
"""What binds a sentence to the clause of time before it, so that it is not told before it."""
THAT_ONE = "the {noun} {did}"
"""A relative clause as a sentence of its own; English has no such cut."""
SAID_AGAIN = ACCORDING
"""A statement goes on whose speaker has a long title; English has no short word for it."""
PRONOUN_AFTER = {"he": "him", "she": "her"}
"""What stands after "according to" for a speaker without a name."""

LEADS = re.compile(
    r"^(?:However|But|And|Meanwhile|In addition|Additionally|Moreover|Furthermore|Also|Besides|Still|Yet|Then|"
    r"On the other hand|As a result|Therefore|Consequently|Thus|Indeed|In fact|Earlier|Previously|Later|Finally|So|Now|"
    r"At the same time|In the meantime|For now|Nevertheless|Nonetheless|For example|For instance)(?:, *| (?=[A-Z]))"
)
"""Connectives at the head of a sentence that only tie it to its neighbour: dropped when it is told without it."""

ROLE_ACTS = re.compile(r"(?:said|says|told|after|because|when)$")
"""Words that no role holds, but a clause before a name does."""
TRAILS = re.compile(
    r"(?:after|when|as|while|with|which|[a-z]+ing|money that|an? [a-z]+ that|in (?:an?|what))\b(?! (?:said|told|to)\b)"
)
"""How what only adds to the news begins behind a comma, so that it may be left out when the news is told again."""
POINTING_LEAD = re.compile(
    r"^(?:With|Because of|As a result of|In response to|Following|After|Thanks to|Given) (?:this|that|these|those) "
    r"(?:[a-z-]+ ){0,2}[a-z-]+, (?=[A-Z])"
)
"""What a sentence begins with only to tie itself to another one; it says as much without."""

CONTRAST_LEAD = re.compile(r"^(?:However|But|Still|Yet|On the other hand|Nevertheless|Nonetheless|Despite|Although)\b")
PAST_LEAD = re.compile(r"^(?:Earlier|Previously|In the past)\b")
RESULT_LEAD = re.compile(r"^(?:As a result|Therefore|Consequently|Thus|So)\b")

REASON_LEAD = re.compile(r"^(?:That is because|That's because|The reason is)\b")

DANGLING = re.compile(
    r"^(?:After that|Since then|Until then|At that|(?:Yes|No|Not)(?=[,. ])|"
    r"Results(?= (?:are|will)\b)|A (?:decision|verdict|ruling|result)(?= (?:is|will)\b)|"
    r"(?:Nobody|No one)(?= (?:was|is) (?:hurt|injured|killed)\b[^,]{0,12}$)|"
    r"The (?:first|second|third|other|others)(?= (?:is|was|takes|took|has|had|are|were|will|would|can|of|involves)\b)|"
    r"A (?:second|third|further|similar) one|"
    r"(?:(?:About|Almost|Nearly|Some|Over) )?(?:(?:[Aa]|[Aa]n|[Tt]wo) )?\w+ of (?:them|these|those)"
    r"(?! (?:who|that|in|on|with)\b)|"
    r"This|That|These|Those|It|They|Such|Both|Neither|There|Here|Others|Another|Instead|Otherwise|Then|So|Because|"
    r"For example|For instance|The (?:former|latter|same|two|move|decision|latest)|"
    r"The (?:stronger|weaker|larger|smaller|bigger)(?= (?:is|was|one|has)\b)|Its|Their|His|Her|Unlike|Which|We|Our|"
    r"The [a-z-]+(?: [a-z-]+)?(?=, \d\d,)|The \d\d-year-old)\b"
)
"""Starts that lean on the sentence before: told only right after it."""

WHOSE = re.compile(r"^(?P<whose>[Hh]er|[Hh]is) (?P<thing>(?!name\b)[a-z][a-z'’-]+)\b")
BELONGS = "{who}'s {thing}"
"""What is somebody's, at the head of a sentence or of a role, and how it is told with that person's name."""

POINTS_BACK = re.compile(
    r"\b(?:this|these|those|such|[Tt]he same(?= (?:study|survey|report|research|poll|inquiry|court|test)\b)|"
    r"the(?= (?:accident|incident)s?\b)|"
    r"the(?= (?:offer|proposal|request|complaint)\b(?! (?:of|to|that|for|from|which|in|he|she|they|it|we)\b))|"
    r"(?:approved|released|granted|provided) the(?= money\b)) "
    r"(?P<noun>[a-z]{4,}?)s?\b(?! (?:is|was|are|were)\b)(?<!that)"
)
"""A noun inside a sentence that only makes sense when it was told before."""

KNOWN_ANYWAY = frozenset("area region city town country state year month week day".split())
"""Nouns of place and time that one understands without what was told before."""

STANDFIRST = re.compile(
    r"^[A-Z]\w+(?:(?:,| and|,? or) \w+)* (?:who|whose) "
    r"(?!\w+ .*\b(?:will|would|must|should|may|can|could|is|are|was|were|has|have|had)\b)[^,]+$"
)
"""A description without a predicate under a title: "Composer and teacher who gave …"."""

META = re.compile(
    r"^(?:Here (?:is|are|'s)|Below (?:is|are)|Read (?:on|more)|This article|This story|Scroll|See also|Click)\b"
    r"|^(?:The )?[A-Z]\w+(?: [A-Z]\w+){0,3} has seen (?:a copy|it|them)\b|^A spokes\w+ declined to comment\b"
    r"|^[A-Z][^,]{2,60} did not speak to reporters\b"
)
"""A sentence about the article itself."""

ABOUT_US = re.compile(r"About (?:the )?[A-Z]")
"""The heading over what an institution says of itself under all its releases."""

POINTER = re.compile(
    r"^(?:\S+ ){1,5}(?:it|them|there|so|too)\.$|^(?:\S+ )?\S+ returned(?: \w+){0,2}\.$"
    r"|^[^,]* had [^,]* (?:years|months|weeks|days|hours|minutes) (?:earlier|before)\.$"
    r"|^.* (?:his|her|their|its) own(?: in \d{4})?\.$"
    r"|^(?=(?:\S+ ){2,15}\S+$)(?:He|She|They|(?!Nobody|Every)[A-Z][\w'’-]+) "
    r"(?:[a-z]+ed|found|sold|built|made|took|kept|bought|gave) (?:it|them)\b(?! to)"
)
"""A short sentence that ends by pointing back, or any that counts from what was told before."""

THE_BODY = re.compile(r"^The (?:company|firm|club|bank|union|charity|agency|airline|developer|retailer)\b(?!['’])")
"""How an article goes on about a body that the sentence before names."""

POINTS_AT_WORDS = re.compile(
    rf"\b(?:{REPORTS}) (?:that )?(?:this|these|those|that (?=(?:is|was|could|would|will|can|may|might|had|has)\b))"
)
"""A statement about what was said right before it: "She said that could take years"."""
REFERS = re.compile(
    r"^(?:(?:The|This|That|These|Those|Such)|[A-Z][^\"“”]{2,70}? (?:said|says|say|added) (?:that )?the) "
    r"(?P<noun>idea|scene|view|sight|picture|question|answer|point|rise|increase|fall|drop|request|incident|attack)s?\b"
)
"""A subject that only makes sense when its noun was told before."""

_MANY = (
    r"\b(?:\w{3,}s|people|children|men|women|staff|police|\w+body|\w+one|who|and|or|team|family|couple|public|council|"
    r"government|party|crew|union|side|class|audience|crowd|\d[\d,]*|(?<!^)[A-Z]\w+)\b"
)
LATE_PRONOUN = re.compile(
    rf"^[^,]{{3,70}}, they\b|^(?!\w+ they\b|.*?{_MANY}.*?\bthey\b)(?=.*\bthey\b)(?!.*[\"“].*\bthey\b)"
    r"|^(?:The|A) (?:[a-z]+ )?(?:fund|council|company|club|parish|charity|bank|board|university|ministry|agency|union|"
    r"trust|offer|grant|money) (?:[a-z\d,]+ )*(?:her|his|him)\b"
)
"""A clause and "they" after it, who may be somebody of the sentence before; or a "they" behind nobody at all, a "her"
behind a body alone."""

HEARSAY = re.compile(r",? (?:as )?(?:first )?reported by [^,.]+(?=[,.])")
"""Where a newspaper found a statement: not for the ear when the outlet is named already."""

HEARSAY_FIRST = re.compile(r"(?!)")
"""The same at the head of a sentence."""

TODAY = re.compile(r"(?!)")
"""The day of the newspaper, which is not that of whoever listens; English sentences hang on it."""

FRAMES = re.compile(
    r",? in (?:a|an emailed|a written|a news) (?:statement|release),?|,? (?:told|telling) reporters(?= on|,|\.)"
)
"""How a statement reached the press: not for the ear."""

_FINITE = frozenset(
    """
    is are was were be been has have had do does did will would can could shall should may might must cannot
    isn't aren't wasn't weren't hasn't haven't won't wouldn't can't couldn't didn't doesn't don't said says made
    makes took takes gave gives came comes went goes saw sees found finds got gets kept keeps let lets led leads
    left leaves lost loses met meets paid pays put puts ran runs rose rises fell falls grew grows sold sells
    sent sends set sets spent spends stood stands told tells won wins wrote writes began begins became becomes
    brought brings built builds bought buys held holds cost costs cut cuts hit hits means meant need needs want
    wants allow allows open opens close closes help helps remain remains include includes serve serves start
    starts plan plans work works live lives use uses cover covers tore broke struck swept drew drove spoke chose flew
    threw knew taught caught fought sought thought wore froze stole rode shook blew swam sank sang drank shot bore
    wove hid fled bled fed bred slid swore withdrew overcame became understood sprang shrank died lied tied
    """.split()
)
_NOT_VERB = frozenset(
    """
    need hundred red indeed speed seed feed bed shed reed breed weed kindred sacred naked wicked rugged used
    based aged limited united unprecedented so-called
    """.split()
)


def is_verb(word: str) -> bool:
    """Whether a word can carry the predicate; by its shape, so a good guess and no more.

    >>> is_verb("opened"), is_verb("bridge"), is_verb("was"), is_verb("hundred")
    (True, False, True, False)
    """
    lowered = word.strip(".,;:!?\"'“”()")
    if not lowered.islower() or lowered in _NOT_VERB:
        return False
    return lowered in _FINITE or (len(lowered) > 4 and lowered.endswith("ed"))


_HEADLESS = (
    r"(?:not|never|also|still|then|was|were|is|are|has|have|had|did|does|do|will|would|can|could|should|may|might|must|"
    r"said|says|went|took|made|gave|by|with|to|for|\w+ed|\w+ing)\b"
)
"""How half a sentence goes on whose subject stands before it."""
_PLURAL = (
    r"(?!(?:was|is|has|does|says|plans|aims|uses|needs|wants|makes|takes|gives|keeps|costs|runs|holds|works|offers|plays|"
    r"includes|remains|helps|hopes|goes|gets|lets|pays|puts|sets|sits|cuts|hits|its|this|his|thus|less|unless)\b)[a-z]+s"
)
"""A plural that begins a clause, and no verb."""
_COUNTED = r"(?:(?:at least|about|nearly) )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|an?)\b)"
CUTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("contrast", re.compile(rf", (?=(?:but|while|whereas|although|though) (?!{_HEADLESS}|s?he said\b))")),
    (
        "reason",
        re.compile(
            r",? (?=because (?!of [^,.]*\band (?:is|was|are|were|has|have|had|will|would|can)\b))"
            r"|, (?=(?:since|as) (?:the|it|they|many|more)\b)"
        ),
    ),
    ("result", re.compile(r", (?:so that|so) (?=[a-z])")),
    ("purpose", re.compile(r",? (?=(?:in order to|so as to) )")),
    (
        "time",
        re.compile(
            r",? (?=(?:after|before|until|during) )"
            rf"|,? (?=on (?:{WEEKDAYS})\b)|,? (?=(?:in|by|from) (?:(?:{'|'.join(MONTHS)})|20\d\d|19\d\d))"
        ),
    ),
    ("example", re.compile(rf",? (?=(?:such as|including|among them) (?!{_COUNTED}))")),
    ("namely", re.compile(r", namely ")),
    ("claim", re.compile(r",? (?:and|but) that (?=[a-z])")),
    ("statement", re.compile(rf",? (?=(?:and|but) (?:{REPORTS}|recommended|urged)\b)")),
    ("manner", re.compile(r",? (?=by [a-z]+ing )|, (?=first (?:with|by|in|from|through|at) )")),
    (
        "relative",
        re.compile(
            r", (?=which [a-z]+)|, (?=\w+(?: \w+)? of whom )"
            r"|, (?=an? (?:[a-z-]+ ){1,3}(?:that|which) (?:could|would|will|may|might|can|is|has)\b)"
            r"|, (?=despite (?:[\w'’,-]+ ){5})"
        ),
    ),
    (
        "addition",
        re.compile(
            rf", (?=and (?:then )?(?:the|it|they|he|she|there|its|their|a|an|some|most|many|all|[A-Z]\w+|{_PLURAL}) )"
        ),
    ),
)
"""Where a sentence may end early: the kind of question that the cut-off piece answers, and where it begins.

What the pattern consumes is dropped; what it only looks at stays at the head of the piece.
"""

FRONTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("time", re.compile(r"^(?:After|Before|When|During|On|By) ")),
    ("reason", re.compile(r"^(?:Because|Due to) ")),
    ("purpose", re.compile(r"^(?:To|In order to) ")),
    ("concession", re.compile(r"^(?:Although|Though|Despite|Even though) ")),
)
"""Adverbials before the first comma that may follow the sentence instead, as the answer to a question."""

GOES_ON = re.compile(r"(?:when|where|who|which|whose|while|and|or) ")
"""How an adverbial goes on after a comma."""

LIVELY = frozenset({"reason", "result"})
"""Kinds of question worth asking even where the sentence is short enough."""

KEPT = frozenset({"contrast", "concession", "addition"})
"""Kinds that cannot leave a reported statement, since they would lose its speaker."""

GUARDS = {
    "contrast": re.compile(r"\b(?:only|just|whether)\b"),
    "addition": re.compile(
        rf"\b(?:both|between|whether)\b|\b(?:{REPORTS}|found|finds|shows?|showed|thinks?|thought|knows?|knew|fears?|"
        r"feared|hopes?|so|sure|ruled|agreed|decided|heard|learned|means|meant|concluded|promised)(?: \w+)? that\b"
        r"|\b(?:who|that|which)\b(?: [\w'’-]+){0,3}$"
    ),
    "time": re.compile(
        r"\b(?:only|just|until)\b|\bputs? (?:the|its|their)\b(?!.* at )|"
        r"\b(?:month|year|week|day|hour|minute|long|soon|even|shortly|ever|decade|"
        r"century|centurie|season|night|morning|evening|afternoon|game|match|second|mile|metre|time)s?$"
    ),
    "reason": re.compile(r"\b(?:most|many|some|half|all|none) of (?:them|whom|these|those)$"),
    "example": re.compile(r"\bonly\b"),
    "relative": re.compile(r"\b(?:not|no|that)\b"),
}
"""What may not stand before a cut of that kind: the part before it would then mean something else."""

OPEN_END = re.compile(
    r"\b(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|that|which|who|is|are|was|were|be|been|will|would|can|could|"
    r"has|have|had|not|no|as|than|more|most|very|about|over|under|between|its|their|his|her|this|these|if|when|while|"
    r"but|so|such|only|even|just|after|before|since|because|into|per|both|said|says|including|especially|particularly|mainly|notably|mostly|both|long|soon|shortly)$"
)
"""Words that no sentence ends in."""

OPEN_VERB = re.compile(r"(?!)")
"""A verb that lacks its object."""

OPEN_RELATIVE = re.compile(r"\b(?:that|which|who)(?: \w+){1,3}$")
"""A relative clause without an end: what follows may belong to it."""

CLAIMS = re.compile(rf"\b(?:{REPORTS})\b(?: \w+)? that\b|\b(?:claims?|claimed|alleg\w+|purports?)\b")
"""What follows is somebody's claim; no statement may be cut out of it."""

JOINED_SENTENCE = r"and (?!will|would|has|have|was|were|is|are|can|could|must|should|plans|aims)"
"""How a clause with a subject of its own is joined."""

NO_ROLE = re.compile(
    r"(?:(?:her|his)(?! (?:wife|husband|widow|son|daughter|mother|father|sister|brother|niece|nephew|cousin|aunt|uncle|"
    r"grand\w+|partner)$)|their|its|my|our|with|in|on|at|of(?! (?:the )?[A-Z])|for|to|and|or|that|from|by|as|when|"
    r"while|who(?! (?:chairs|leads|heads|runs|owns|(?:co-)?founded|manages|directs|edits|coaches|teaches|coordinates|"
    r"organi[sz]es|represents) ))\b|"
    r"(?:wife|husband|son|daughter|mother|father|sister|brother|niece|nephew|cousin|aunt|uncle|grand\w+)$"
)
"""How nothing begins that says who somebody is; nor does kinship alone, without whose it is."""

EQUATES = re.compile(r"(?!)")
"""A verb that makes what stands before it the subject; English has no cut that it could spoil."""

HANGS_ON = re.compile(r"(?!)")
"""What a reason after it belongs to, so that nobody would ask why; English cuts at "because" alone."""

TURNS = re.compile(r", (?:but|while|whereas|though) ")
"""Where a clause goes on to something else."""

LISTED = "and|or|then"
"""What stands before the last member of a list."""

RELATIVE = re.compile(r"(?!)")
"""The word that opens a relative clause; no cut asks for it in English."""

SUBORDINATE = frozenset(
    """
    that which who whose where when while after before since because if to although though whether
    """.split()
)
"""What claims the verb after it, so that it is not the predicate of the sentence."""

AUXILIARIES = frozenset(
    """
    is are was were be been has have had do does did will would can could should may might must
    """.split()
)

BARE = re.compile(r"^(?:This|That|It|The (?:move|decision|change)) (?:was|is|has been) (?:done|made|taken)$")
"""A head that says nothing beyond the sentence before: the piece after it answers a question all alone."""

PRONOUN_TAIL = re.compile(r"^(?!)")
"""What goes when a name takes the pronoun's place: nothing in English."""

ASKS = re.compile(
    r"^(?:(?:so|but|then|and),? )?(?:what|who|whom|whose|when|where|why|how|which|is|are|was|were|do|does|did|can|"
    r"could|will|would|should|must|has|have)\b",
    re.IGNORECASE,
)
"""The writer's own question, when it is one that the next sentence answers."""

DEICTIC = re.compile(r"\b(?:it|its|them|their|there|such|this|these|those)\b(?! (?:is|are|was|were|will|has) )")
"""Words that point back, in a sentence that one would rather take home without them."""

NOT_ALONE = re.compile(
    r"\b(?:denied|rejected|disputed|dismissed) (?:that|this|it)(?=[,.;]|$| [a-z]+[.,])|"
    r"\b(?:cleared|acquitted) of (?:an?|one|another|the) (?:second|third|fourth|fifth|further|other|remaining)\b|"
    r"^\S+['’]s (?:husband|wife|widow|widower|son|daughter|mother|father|sister|brother)\b|"
    r"^(?:but|however|still|yet|though|instead|even|indeed|either way|and|or|so|then|only|ironically|unfortunately|"
    r"the following|here (?:is|are)|meanwhile|you|your|until then|a further(?= \d)|"
    r"(?:one|another|others|some|both|each|none|neither|most|many|several|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)"
    r"(?=,| (?:[a-z]+(?:ed|id|ew|ld|ve)|left|lost|went|came|took|made|"
    r"has|was|is|were|are|had|remain\w*)\b))\b|\bnot only\b(?!.*\bbut\b)|"
    r"\b(?:the (?:two|three|latter|former)|the following|in the same|puts it|is right (?:to|about))\b|"
    r"\bthe (?:first|last|rest|others?) of (?:the others|them)\b|\b(?:said|says) (?:his|her|their|its) [a-z]+ ",
    re.IGNORECASE,
)
"""What a sentence does not hold that one takes home: it would lean on what was told before."""

INTRODUCED = re.compile(
    r"^(?P<who>(?:A|An) [^,]+? (?:named|called) (?P<name>[A-Z]\w+(?: [A-Z]\w+)*)),? (?P<did>(?!is |who ).+)$"
)
INTRODUCTION = "There is {who}"
"""A long subject that is introduced by name becomes a sentence of its own; its predicate follows the name."""

CONDITION = re.compile(
    r"^If (?P<condition>(?P<first>[^, ]+)(?: [^, ]+){2,}), (?:then )?(?!(?P=first)\b)"
    r"(?!.*\b(?:also|might)\b)(?![^,]{1,40} (?:says|said),)(?P<main>.+)$"
)
TWO_THOUGHTS = re.compile(r"\b(?:so that|because)\b")
"""What makes two thoughts of a condition."""
CONDITION_QUESTION = "what if {condition}?"

CLEARED = "not guilty of|cleared of|acquitted of|innocent of|denied|denies|denying"
"""What stands before something that was not so, or is said not to be."""

DENIES = re.compile(
    r"\b(?:denied|denies|rejected|rejects|dismissed|disputed|disputes|accepted|confirmed|recognis\w+|recogniz\w+) "
    r"(?:this|that|it|them|the (?:claim|claims|allegation|allegations|charge|accusation|accusations|report|reports))\b"
    r"(?! (?:that|of|about))"
    r"|^It is (?:also |simply |just )?(?:wrong|false|untrue|nonsense|a myth)\b"
    r"|\b(?:do(?:es)? not comment|declined to comment|"
    r"(?:reply|replies|replied|respond|responds|responded|counters|countered) that)\b"
)
"""An answer to what somebody says: told only after it."""

DISPUTES = re.compile(r"\b(?:that|this|the) (?:account|version|claims?|accusations?|allegations?|criticism)\b")
"""All that somebody has said, which another one denies."""

UNREAL = re.compile(r"\b(?:was|were) (?:due|set|meant|supposed|about) to\b")
"""What was to be, and may not have come to be."""

REQUESTS = re.compile(r"\b(?:asked|asks|urged|urges|called on|calls on|hopes?|hoped|demanded|wants|warned)\b")
"""Verbs by which somebody wants something of others."""

ASKED = re.compile(r"\b(?:asked|asks|wondered)\b")
ANSWERED = re.compile(r"\b(?:answered|answers|replied|replies|responded|responds|[Ii]n response)\b")
FUTURE = re.compile(r"\b(?:will|plans? to|expected to|scheduled|aims? to|due to (?:open|start|begin))\b")
GRAVE = re.compile(
    r"\b(?:killed|killing|kills|collapses?|collapsed|missing|dead|deaths?|died|dies|murder\w*|victims?|corpse|rape\w*|assault\w*|abuse\w*|violence|tsunami|"
    r"earthquake|"
    r"landslide|disaster|wildfire|crash|explosion|bomb\w*|terror\w*|war|wounded|injured|cancer|epidemic|pandemic|"
    r"shooting|"
    r"blaze|(?<!under )(?<!open )(?<!opened )(?<!opens )fires?|floods?|flooding|flooded|drought|stabb\w+|kidnap\w*|"
    r"funeral|drowned|famine|refugees?|mourning|suicide|torture\w*)\b",
    re.IGNORECASE,
)
"""Words of death, disaster, violence and illness."""

AND = "and"
AND_MORE = "more"
ABOUT = "about|regarding|concerning"
"""What stands before the subject of an article."""
THAT = "that"

ASKED_ABOUT = "{question} about {topic}?"
"""A question to a person, and its subject."""
STRAY_TOPIC = re.compile(r"\b(?:same|other|similar|others)\b")
"""A subject that means nothing without what was told before."""

REPORT_QUESTIONS = {
    "said": "what did {who} say?",
    "say": "what do {who} say?",
    "argue": "what do {who} argue?",
    "warn": "what do {who} warn of?",
    "believe": "what do {who} believe?",
    "says": "what does {who} say?",
    "told": "what did {who} say?",
    "added": "what else did {who} say?",
    "adds": "what else does {who} say?",
    "argued": "what did {who} argue?",
    "argues": "what does {who} argue?",
    "explained": "how did {who} explain it?",
    "explains": "how does {who} explain it?",
    "warned": "what did {who} warn of?",
    "warns": "what does {who} warn of?",
    "noted": "what did {who} note?",
    "claimed": "what did {who} claim?",
    "claims": "what does {who} claim?",
    "believes": "what does {who} believe?",
    "hopes": "what does {who} hope for?",
    "hoped": "what did {who} hope for?",
    "estimates": "what does {who} estimate?",
    "estimated": "what did {who} estimate?",
    "expects": "what does {who} expect?",
    "expected": "what did {who} expect?",
    "announced": "what did {who} announce?",
    "confirmed": "what did {who} confirm?",
    "denied": "what did {who} deny?",
    "admitted": "what did {who} admit?",
    "predicted": "what did {who} predict?",
    "predicts": "what does {who} predict?",
}
"""The question to which "X <verb> ..." is the answer."""

ORDER = re.compile(
    r"^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|"
    r"Fifteenth),"
)
"""How take-aways and the entries of a list are counted; no number of the article's."""
COUNTED = "{ordinal}, {said}"

SAYS = re.compile(r"(?:[Aa]ccording to|said|says|added|adds) (?P<who>[A-Z][^,.:;?]*)")
"""A speaker named by "according to X", "said X"."""

OWN_WORDS = ("coffee friends",)
"""What the hosts call whoever listens, and the show; no names of the article's."""

CLOSED = re.compile(r"(?!)")
"""A relative clause that ends before the predicate; English cuts at none."""

AFTER_SUBJECT = frozenset(
    """
    also now still only even often usually already currently
    """.split()
)
"""What comes between subject and predicate."""

DESCRIBING = frozenset(["named", "called", "based", "aged"])
"""Verbs that go on describing the subject."""

NOT_IN_TOPIC = frozenset(
    """
    that which who to on of from by with for in at this these those such
    """.split()
)
"""What a subject that can be asked about does not hold."""

NO_STATEMENT = re.compile(r"(?:his|her|its|their) |another |an? (?:second|third|further|few|new) ")
"""What somebody adds to something, and does not say."""
SAID_AT = ALSO = GOES_ON = re.compile(r"(?!)")
"""What shows in Indonesian that nothing is stated, or nothing new."""
SAYS_MORE = "what else did {who} say?"
TOPIC_QUESTIONS = ("what about {topic}?", "and {topic}?")
"""Questions that lead to a new subject, in turn."""
GENERIC = frozenset(
    """
    company firm group club team side council government police court study work report authors researchers charity
    party agency ministry school university hospital man woman couple family victims victim public weather world
    """.split()
)
"""Nouns that an article may use for whom it is about."""
INDEFINITE = frozenset(["a", "an"])
"""Words that bring up the noun after them."""
BRIDGES = frozenset(
    """
    stoppage walkout blaze outage ruling closure collapse dispute sale merger takeover purchase resignation breach leak
    complaint refusal delay offer rejection proposal amendment recommendation suspension
    """.split()
)
"""Nouns for what the sentence before them has told in other words."""
DEFINITE = frozenset(["the"])
"""Words that say of a noun after them that it is known."""
NOUN_AT = -1
"""Where the noun of a subject stands: English puts what describes it before it."""
LIKE_A_NAME = re.compile(
    r"(?:Labour|Tory|Tories|Conservatives?|Democrats?|Republicans?|Liberals?|British|English|Scottish|Welsh|Irish|"
    r"French|German|Dutch|Spanish|Italian|American|Canadian|Australian|European|African|Asian|Chinese|Japanese|Indian|"
    r"Russian|Ukrainian|Turkish|Iranian|Israeli|Indonesian)s?\b"
    r"|(?!\w*(?:s|tion|ment|ness|ity|ing|ance|ence|ship|age|hood|ism|ure|th|ue|ff|ic|er)\b)"
    r"(?!(?:Work|Rail|Traffic|Water|Power|Police|Profit|Demand|Supply|Sleep|Rain|Snow|Heat|Money|Food|Parliament|Travel|"
    r"Trade|Oil|Gas|Land|Air|Light|Sound|Music|Art|Research|Income|Debt|Cash|Fuel|Wheat|Rice|Bread|Coffee|Tea|Milk|Wood|"
    r"Gold|Steel|Glass|Paper|Waste|Help|Support|Access|Entry|Play|Time|Life|Nature|People|Staff|Everyone|Everybody|"
    r"Someone|Somebody|Anyone|Anybody|Everything|Bad|Good)\b)[A-Z][a-z]{2,} (?:is|was|has|had|will|would|can|could|may|"
    r"might|must|should|does|did|gives?|gave|won|lost|left|came|went|took|made|said|says|[a-z]{3,}ed)\b"
)
"""A first word that looks like a name though the article has it at the head of a sentence alone: "Britain has …"."""


def is_clause(piece: str) -> bool:
    """Whether an answer to "when?" is more than a date."""
    return re.match(r"(?:after|before|until|since|when|during) (?!\d)", piece) is not None


def hangs(head: list[str]) -> bool:
    """Whether a subject belongs to somebody in another sentence: "the price of their shares".

    ``head``: the words before the predicate, with a capital only where a name begins.

    >>> hangs(["the", "price", "of", "their", "shares"]), hangs(["Samsung", "and", "its", "rivals"])
    (True, False)
    """
    named = next((place for place, word in enumerate(head) if word[:1].isupper()), len(head))
    return bool(set(head[:named]) & {"its", "their", "his", "her", "them", "him", "they", "it"})


def introduced(speaker: str, role: str) -> str:
    """Name with role, as a presenter says them.

    >>> introduced("Anna Keller", "city's head of transport")
    "Anna Keller, the city's head of transport"
    """
    if role[:1].isupper():
        return f"{role} {speaker}"
    article = "" if re.match(r"(?:the|a|an|who|of) ", role) else "the "
    return f"{speaker}, {article}{role}"


FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|we|us|our|you|your)\b", re.IGNORECASE)
"""Words that only fit the mouth of whoever said them."""

JOINING = frozenset("and or but so then yet nor while as".split())
"""What joins a clause to another and so opens no subject."""

FIGURES = re.compile(
    r"\b(?:cost|costs|rose|fell|grew|reached|totalled|totaled|worth|amount\w*|raised|climbed|dropped|shrank|"
    r"spent|spend|earned|saved|averaged)\b[^,]{0,25}?(?:[$€£]\d|\b\d[\d.,]* (?:percent|per cent|million|billion|"
    r"trillion|tonnes|"
    r"euros|dollars)\b|\d%)"
)
"""Figures that are worth asking for."""

STEP = re.compile(r"^(?:The )?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ff]inally|[Nn]ext|[Ss]tep \w+),? ")
"""How a step or an entry of a list begins."""

SPEAKS_OF_ITSELF = re.compile(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur(?! (?:species|planet|galaxy|solar system|ancestors|universe)\b)|us|me)\b"
)
"""The writer's "I" and "we": no host may say them as their own."""

SAYS_I = re.compile(r"\b(?:I|[Mm]y|me)\b")
OPINION = re.compile(r"^\s*(?:opinion|comment|commentary|column|editorial|viewpoint|op-ed|letters?)\b", re.IGNORECASE)
"""The rubric of a piece that is its author's view."""

OBJECTS = re.compile(
    r"\b(?:some|many|most|critics|opponents|people|others|sceptics|skeptics|defenders|[a-z]+ers)\b.{0,30}\b(?:will|would|"
    r"may|might)? ?(?:say|object|argue|claim|insist|believe|reply|ask)\b(?! for)",
    re.IGNORECASE,
)
"""A view that the author takes up to answer it, and so not theirs."""

PLEADS = re.compile(r"\b(?:should|must|ought to)\b")
"""What an author calls for."""

POINTS_OUT = re.compile(
    r"\b(?:believe|think|say|deny|doubt|agree|fear|hope|know|want) (?:that |this |it )(?:is|was|will|would|should|to)\b"
)
"""What an author says of something that stands before it."""

BIDS = re.compile(
    r"(?:Imagine|Consider|Think|Let|Ask|Look|Take(?! [A-Z])|Try|Remember|Suppose|Do not|Don't|"
    r"The (?:usual|common|standard|familiar|popular|obvious) (?:case|argument|view|answer|objection|complaint|reply))\b"
)
"""How an author speaks to the reader, or brings up what is only said to be weighed; nobody else can say it."""

BIDDEN = re.compile(r"(?!)")
"""How a step begins that an author bids somebody take; an English one cannot be told from a noun."""
PROPOSED, PROPOSED_TOO = "the author's proposal is this: {said}", "the proposal is this: {said}"
"""How a host, who bids nobody, tells such a step, and the next one."""
TAKES_EXAMPLE = re.compile(r"Take [A-Z]")
"""How an author brings up what they tell of next; a host says it as well."""

OUR_VIEW = re.compile(r"(?!)")
"""What an author holds for us all; in English whoever says "we" is read anyway."""
THESIS = re.compile(
    r"\bI (?:think|believe|propose|suggest|argue|doubt|fear|support|oppose|want|am (?:not )?arguing)\b|"
    r"\b(?:should|must|ought)\b|\d",
)
"""Where an author says what they hold, or brings a figure."""

INTERVIEWEE = "the interviewee"
"""Whoever answers in an interview that names several people, or none."""
AUTHOR = "the author"
"""The author of a piece, when named before."""

WHY_AND_HOW = re.compile(r",? (?:because|so that|in order to|although|though|unless)\b.*$")
"""The part of a sentence that a question about the rest leaves out."""

KINDS_OF_PEOPLE = frozenset(
    "residents people pupils students officers members traders farmers teachers workers players".split()
)
"""Common nouns that may stand before a name without being part of it."""

THINGS: frozenset[str] = frozenset()
"""Common nouns that may stand before a name; English names come after an article."""

ABSTRACT = re.compile(r"(?!)")
REGIONS: frozenset[str] = frozenset()
NOUNS_ARE_SMALL = False
"""Whether a noun before a name keeps its small letter; English writes "Energy Secretary"."""
OPENING_VERBS = frozenset("facing beating following citing joining leading".split())
"""Verbs with which a sentence may open before a name, and which are no part of it."""
OFFICES: frozenset[str] = frozenset()
"""Before a region's name these are part of a name; English has no such rule."""

HAPPENED = re.compile(
    r"^(?!.*\b(?:will|would|may|might|could|should|must)\b)"
    r".*\b(?:was|were|had|did|came|went|took|began|fell|rose|left|said|made|won|lost|\w{2,}ed)\b"
)
"""What a sentence must hold so that a clause of time may go on about it by itself."""

POINTS_ONLY = re.compile(r"because of (?:this|that|it|them)$")
"""A reason that only points back."""

CARRIED = "that was {clause}"
"""How a teller goes on with a clause of time, after a sentence of its own."""
TOLD_IN_TURN: tuple[tuple[re.Pattern[str], str, bool], ...] = ()
"""Clauses of time that make sentences of their own; English keeps them as they are."""
NO_SUBJECT_FIRST: frozenset[str] = frozenset()
"""First words of a clause without a subject; English clauses are kept as they are."""
JOINS_ONLY, INSTEAD = re.compile(r"(?!)"), ""
"""What begins no sentence, and what does; English "while" is not cut off."""
EXPLAINS = re.compile(r"\b(?:explain(?:ed|s)|recommend(?:ed|s)|argued|argues)\b")
"""Verbs of which a reason is the very thing that is said."""
ELLIPTIC = re.compile(
    r"^(?:Then|So|And)\b|^(?:\S+ ){1,3}(?:cannot|can't|can|do|does|did|will|won't|don't|doesn't|didn't)(?: not)?, |"
    r"\b(?:did|do|does|was|were|is|are|have|has|had|will|would|can|could|should|didn't|don't|doesn't|not)[.!?]?$"
)
"""A quotation that leaves out what the one before it has said: "We have no record that they did."."""
QUOTE_POINTS = re.compile(
    r"^Each time\b|(?:^|[.?!] )(?:They|He|She)\b|"
    r"\b(?:over there|them)\b|\b(?:that|this|these|those) (?P<noun>[a-z]{4,}?)s?\b"
)
"""What a quotation points to: somebody or something that was named before it."""
EVENTS = re.compile(r"\b(?:happened|took place|occurred|began|started)\b")
"""Verbs whose subject did nothing itself that a clause of time without one could go on about."""
ALSO = re.compile(r"(?<=\w) also(?= [a-z])")
"""A word by which a sentence only adds to another, left out of one that is taken home."""

CLAUSE_OF_LAW = re.compile(r"\b(?:section|article|paragraph|clause)$", re.IGNORECASE)
"""What a number in brackets belongs to, so that it is said."""

OF_ONESELF = re.compile(r"\b(?:felt|feels)\b")
"""A verb by which somebody tells their own state: why it is so needs no "according to"."""

PEOPLE = frozenset(["people"])
"""Words by which people of any kind are counted."""

MEASURES = frozenset(
    """
    per hundred thousand million billion tonnes hectares kilograms kilometres metres litres percent euros dollars pounds
    times second seconds
    days weeks months years hours minutes week year month day january february march april may june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
"""Words of figures and dates: no part of a theme."""
