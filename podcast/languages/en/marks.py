"""What a sentence does in an English story: it decides, turns, explains, looks ahead, or sets the scene."""

import re

DECIDES = re.compile(
    r"\b(?:convicted|acquitted|cleared (?:\w+ )?of|guilty|sentenced|jailed|remanded|ordered \w+ to pay|pleaded|"
    r"adjourned|ruled|upheld|overturned|"
    r"quashed|voted|\w+ votes?|vote (?:was|of)|approved|rejected|carried by|defeated|objected|objections?|"
    r"resigned|sacked|dismissed|(?<!who )died|killed|deaths?|postponed|cancelled|called off|agreed to|beat|won|"
    r"lost (?:to|by|\d|the (?:match|game|vote|case|appeal|election|final))|drew|"
    r"den(?:ied|ies)|disputed|found that|concluded|showed that|no (?:one|arrests?|charges?)|nobody|"
    r"not been (?:charged|found|identified)|arrested|charged|profits?|losses|recalled|will (?:close|reopen|"
    r"appeal))\b",
    re.IGNORECASE,
)
"""Words of what decides a story: a verdict, a vote, a denial, a result, a death."""

TURNS_OF_PLAY = re.compile(
    r"\b(?:put (?:\w+ ){1,3}(?:ahead|in front|level)|(?:doubled|extended|regained|took|restored) (?:the|their|a) "
    r"(?:[\w-]+ )?lead|pulled (?:one|a goal) back|equali[sz]ed|level(?:led)? (?:on|in|after|the|\w+ minutes)|"
    r"made it \d+-\d+|own (?:goal|net)|scored|headed (?:in|the|home|them)|went in|"
    r"(?:tapped|slotted|converted|fired|curled|volleyed) (?:in|home|the)|sent off|(?:red|second yellow) card|"
    r"reduced to (?:ten|nine|\d+) men|into the (?:empty )?net)\b"
)
"""Words by which a match turns: goals and dismissals, each of which is told."""
PLAY_GOES_ON = re.compile(r"(?!)")
"""Words by which the sentences after a turn of a match say how it came about; an English one says so itself."""

CHANGES = re.compile(
    r"^(?:(?:Everything|All that|That|It all|Things) changed|The turning point|The change came|"
    r"(?:His|Her|Their) mind changed|In the end)\b|"
    r"\b(?:changed|transformed) (?:everything|all that|(?:his|her|their) (?:life|lives|mind|fortunes?))\b"
)
"""What changed everything, in a story."""

WEIGHTY = re.compile(
    r"\b(?:must|should|will|cannot|not allowed|banned|ban|free|first|largest|rise|rose|fall|fell|target|important|"
    r"main)\b"
)
"""Words of a sentence that one takes home: what must be, what may not be, what will be."""

EXPLAINS = re.compile(r"\b(?:because|owing to|due to|as a result|thanks to|caused|prompted|driven by)\b", re.IGNORECASE)
"""Words of a sentence that says why."""

AHEAD = re.compile(
    r"\b(?:will|plans? to|due to (?:be|go|open|start|vote|meet|appear)|scheduled|expected to|"
    r"next (?:week|month|year|season)|urged to|asked to|not yet|still (?:missing|looking|waiting|investigating))\b",
    re.IGNORECASE,
)
"""Words of a sentence that says what comes next, or what nobody knows yet."""

SCENE = re.compile(
    r"^(?:(?:At|Before|By|Just (?:before|after)|Long before|Shortly (?:before|after)) (?:dawn|first light|sunrise|"
    r"daybreak|dusk|\w+ (?:in the morning|o'clock))|At (?:half|quarter|five|ten|twenty) (?:past|to) \w+|"
    r"Every (?:morning|evening)|On an? \w+ (?:morning|afternoon|evening)|"
    r"The (?:smell|sound|fog|mist|light|bell|kettle|sun))\b"
)
"""How a story opens that is no news."""

RUMOUR = re.compile(r"\b(?:rumou?red|reportedly|is said to|are said to|tipped to)\b", re.IGNORECASE)
"""What people say, and nobody answers for."""

REPLY = re.compile(r"^(?:because|from|for|with|about|since|so that|to|by|mostly|usually)\b", re.IGNORECASE)
"""An answer that is no sentence without its question."""

EARLIER = re.compile(r"\b(?:previously|earlier|originally|had been|used to)\b", re.IGNORECASE)
"""What was before the news."""

ANNOUNCES = re.compile(
    r"^(?:Disaster|Trouble|The (?:blow|breakthrough|shock)|Bad news|Good news)\b[^,]*"
    r"\b(?:came|struck|followed)\b[^,]*\.$"
)
"""What only says that something happened, which the next sentence tells."""

RELATIVE = re.compile(r"(?!)")
"""Somebody of a person's family at the head of a sentence; English says whose, and a pronoun tells a gender."""
