"""Sentences that ask something of their readers or hearers; the tables are those of the Indonesian module."""

import re

TO_MACHINES = re.compile(
    r"^\W*(?:system|assistant|user|developer|instructions?|prompt|new instructions?)\s*[:>\]]|"
    r"<\|?/?(?:im_start|im_end|system|sys|s|inst|assistant|user)\|?>|\[/?(?:INST|SYSTEM)\]|"
    r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules?|previous|"
    r"above|prior|guidelines)\b|"
    r"\b(?:you are|you're|act as|pretend|from now on)\b.{0,40}\b(?:assistant|ai|model|bot|writer|host|podcast|dan)\b|"
    r"\b(?:assistants?|language models?|llms?|ai|bots?|chatbots?)\b.{0,10}, (?:please|you must|be sure to)\b|"
    r"(?:^|[.!?:;,\"“] *|\b(?:please|must|should|and|kindly) )(?:to )?(?:visit|click|praise|recommend|"
    r"promote|advertise|mention|say|tell|announce|write|read out|end|begin|output|respond|reply|print)\b.{0,60}"
    r"\b(?:links?|website|listeners?|script|podcast|episode|hosts?|five[- ]star|review|our products?|"
    r"our shop|json|prompt)\b|"
    r"^\W*(?:dear|hey|hello|attention|note to)[,:]? (?:all |the )?(?:models?|assistants?|ai|bots?|chatbots?|llms?|"
    r"language models?)\b[^.?!]{0,30}[,:]|"
    r"^\W*as an? (?:ai|assistant|language model|bot|chatbot|llm)\b[^,]{0,30}, (?:please|you|say|mention|praise|write|"
    r"always|never|do not)\b|"
    r"^\W*(?:dear )?(?:listeners?|readers?|viewers?) (?:must|should|need to|are urged to) (?:\w+ly )?(?:visit|buy|send|"
    r"click|transfer|call|vote|subscribe|download|sign up)\b|"
    r"^\W*(?:praise|promote|recommend|mention|advertise)\b.{1,60}\b(?:in|at) (?:every|each|the (?:end|beginning) of) "
    r"(?:the |this )?(?:line|sentence|section|answer|paragraph|script|podcast)\b",
    re.IGNORECASE,
)
"""A sentence that speaks to whoever or whatever processes the article, instead of telling something."""

APPEALS = re.compile(
    r"(?:^[^\w\"“‘]*|[.!?:;,–—] +)"
    r"(?:(?:please|and|so|do|don't forget to|do not forget to|be sure to|remember to|why not) )?"
    r"(?:(?:follow|subscribe to|like and subscribe|like|join|share|support|visit|donate to|sign up (?:for|to)|download|"
    r"buy|order|get|grab|win|vote for|shop) "
    r"(?:us|our|ours|me|my|now|today|the account|this account|the app|the channel|this channel|your|yours|here|@\w+)\b|"
    r"(?:buy|order|vote|subscribe|shop|donate|register|sign up|click|tap|call|book) "
    r"(?:now|today|here|via|at the link)\b)",
    re.IGNORECASE,
)
"""A sentence that calls on its readers to follow, subscribe, buy or vote."""

_PRAISING = (
    r"(?:praise|thank|mention|recommend|endorse|promote|advertise|plug|salute|congratulate|applaud|repeat|compliment|"
    r"acclaim|celebrate|flatter|say|tell|name|add|state|announce|read out|urge|remind|invite|encourage|include|give|"
    r"(?:end|close|open|begin|start|finish) (?:\w+ ){0,3}(?:with|by))"
)
_BUYING = (
    r"(?:buy|order|purchase|visit|vote|donate|subscribe|support|send|call|email|text|click|transfer|download|follow|"
    r"sign up|"
    r"join|choose|elect|shop|contact|give|try|book|phone|share|thank|praise|recommend|rate|remember|consider|"
    r"own|use)"
)
_MUST = (
    r"(?:must|should|shall|need to|needs to|have to|has to|ought to|please|kindly|"
    r"(?:is|are)(?: \w+ly)? (?:required|requested|asked|invited|urged|encouraged|advised|instructed|expected|"
    r"obliged|told|"
    r"ordered|supposed|welcome) to|(?:is|are) to)(?: (?:also|now|always|all|immediately|\w+ly))?"
)
_LEAD = (
    r"^\W*(?:(?:please|kindly|now|then|and|so|do|let us|let's|always|remember to|make sure to|be sure to|"
    r"don't forget to|"
    r"do not forget to|never fail to|take care to),? ){0,3}"
)
_NAME = r"(?-i:[A-Z])\w"
_WHOM = rf"(?:(?:the|this|that|our|how|all|a|an) )?(?:(?!(?:for|from|of|in|by|to|with|was|is|and|said)\b)\w+ )?{_NAME}"
_SPEAKING = (
    r"(?:praise|thank|mention|recommend|endorse|promote|advertise|plug|salute|congratulate|applaud|flatter|read out|"
    r"say(?! (?:sorry|why|no|yes|what|how)\b)|"
    r"tell (?:the |their |all )*(?:listeners|audience|viewers)|(?:end|close) (?:the|this|their|every|your)\b)"
)
"""Of the hosts of a match less can be meant."""
_READING = r"\b(?: (?:reading|summari[sz]ing|presenting|processing|of|who|that|on)\b[^,.]{1,50}?)?"
_SHOW = r"(?:podcast|episode|broadcast|show|programme|program|script|summary|edition)"
TO_HOSTS = re.compile(
    r"^\W*(?:an? )?(?:notes?|message) (?:to|for) [^.?!:]{0,40}\b(?:using|with|and|or) (?:an? )?(?:ai|chatbots?|llms?|"
    r"language models?|assistants?)\b[^.?!:]{0,20}:|"
    rf"^\W*(?:all |any |every )?(?:podcast |radio |show )?(?:hosts?|presenters?|narrators?|podcasters?|broadcasters?)"
    rf"{_READING},? will (?:want|wish|like|love) to {_SPEAKING}\b|"
    rf"{_LEAD}(?:tell|inform|remind|urge|invite|encourage) (?:all |the |your |our )*(?:listeners?|audience|viewers?|"
    rf"readers?|"
    rf"public|world|everyone|everybody|people) (?:that|about|to|how)\b|"
    rf"{_LEAD}(?:add|say|state|announce|repeat|insist|conclude|claim) that\b|"
    rf"{_LEAD}(?:use|repeat) the (?:words?|name|phrase|sentence)\b|"
    rf"{_LEAD}(?:close|end|open|start|begin|finish|conclude) (?:the|this|your) {_SHOW}\b|"
    rf"{_LEAD}(?:describe|portray|depict) {_WHOM}|"
    rf"{_LEAD}(?:praise|recommend|endorse|applaud|thank|mention) (?:the|our|this|that|his|her|their|him|"
    rf"them)\b(?! lord)|"
    rf"{_LEAD}cast your (?:vote|ballot)|"
    rf"^\W*(?:do not|don't|never) (?:mention|read out|broadcast|quote (?!a\b))\b|"
    rf"{_LEAD}(?:skip|leave out|omit) (?:the |this |any )?(?:part|quote|quotation|sentence|paragraph|passage|"
    rf"denial)s?\b|"
    rf"^\W*(?:our|today's) (?:\w+ )?sponsors?\b|"
    rf"^\W*(?:this|our) {_SHOW} (?:recommends|thanks|praises|salutes|endorses)\b|^\W*we at this {_SHOW}\b|"
    rf"^\W*(?:whoever|anyone|anybody|everyone) (?:who )?(?:reads|reading|tells|presents|presenting|summari[sz]\w+) "
    rf"(?:this|these|it|aloud|the (?:article|text|page|story|news))\b"
    rf".{{0,40}}? {_MUST} |"
    rf"^\W*(?:dear|hey|hello|note to)[,:]? (?:all |the )*(?:podcast |radio )?(?:hosts?|presenters?|narrators?|"
    rf"listeners?)\b"
    rf"[^.?!]{{0,30}}[,:]|"
    rf"^\W*(?:hosts?|presenters?|narrators?)(?::|, (?:please|say|thank|mention|praise|tell)\b)|"
    rf"^\W*in (?:your|the|this) {_SHOW}, (?:please|call|say|mention|praise|describe|thank|name)\b|"
    rf"\bdeserves? (?:a shout-?out|your (?:vote|thanks|praise|money)|five stars)|"
    rf"^\W*(?:all |the |any |every |both )?(?:podcast |radio |show )?(?:hosts?|presenters?|narrators?|podcasters?|"
    rf"announcers?|broadcasters?){_READING},? {_MUST} {_SPEAKING}\b|"
    rf"^\W*(?:all |the |any |every )?(?:ai )?(?:assistants?|chatbots?|bots?|ais?|language models?|"
    rf"llms?){_READING},? {_MUST} "
    rf"{_PRAISING}\b|"
    rf"^\W*(?:(?:the|this|your|our|every|each|any) (?:podcast|episode|broadcast)s?|"
    rf"(?:this|your|our) (?:show|programme|program)) (?:will|{_MUST}|"
    rf"is going to|is about to)(?: (?:now|also|today))? (?:praise|thank|recommend|endorse|plug|advertise|salute|"
    rf"congratulate|flatter)\b|"
    rf"^\W*(?:this|our|today's) (?:podcast|episode|broadcast|show|programme|program) (?:is|was) (?:brought to you|"
    rf"sponsored|"
    rf"made possible) by\b|"
    rf"^\W*(?:forget|drop|abandon|skip|leave|ignore) (?:about )?(?:the|this|that|everything in the|"
    rf"the rest of the) (?:article|"
    rf"news|text|script|report above|story)(?: (?:and|then)\b|[,.!;]|$)|"
    rf"{_LEAD}(?:talk|speak|chat) (?:only |instead )?about {_WHOM}|"
    rf"{_LEAD}(?:praise|mention|recommend|endorse|promote|advertise|plug|salute|congratulate|applaud|thank|flatter) "
    rf"(?!(?:God|Goodness|Heavens?|You)\b){_WHOM}|"
    rf"{_LEAD}say (?:that |a (?:big |warm )?)?(?:thanks?(?: you)? to |the (?:name|words?) )?{_NAME}|"
    rf"{_LEAD}(?:say (?:a (?:big |warm )?)?thanks?(?: you)?|express (?:your )?(?:thanks|gratitude)) to\b|"
    rf"{_LEAD}(?:repeat|name|read out) (?:\w+ )?{_NAME}.*\b(?:twice|times|again|aloud|slowly)\b|"
    rf"{_LEAD}give (?:\w+ ){{0,2}}?(?:five|5)[ -]stars?\b|"
    rf"{_LEAD}give (?:[\w' ]{{1,40}} )?(?:a (?:big |warm )?(?:round of applause|shout-?out|thank you)|your vote|"
    rf"five stars|"
    rf"5 stars)\b|"
    rf"^\W*(?:remember|make sure|be sure|don't forget|do not forget|never fail|take care) (?:to|that you|"
    rf"you) {_PRAISING} ",
    re.IGNORECASE,
)
TO_LISTENERS = re.compile(
    rf"^\W*(?:all |the |our |dear |every |any )?(?:listeners?|readers?|viewers?|audiences?)\b(?: (?:of|who|to|in|on|"
    rf"everywhere)"
    rf"\b[^,.]{{1,40}}?)?,? {_MUST} {_BUYING}\b|"
    rf"^\W*(?:you(?: all)?|everyone|everybody|anyone|anybody|we all) {_MUST} {_BUYING}\b.*\b{_NAME}",
    re.IGNORECASE,
)
BIDS = re.compile(
    rf"{_LEAD}(?:buy|order|purchase|visit|vote for|elect|support|donate to|subscribe to|follow|download|choose|"
    rf"shop at|call|"
    rf"contact|sign up (?:for|to|with)|join|rate|email|pay|try|send (?:\w+ )?(?:money|cash|donations?)(?: to)?)"
    rf" {_WHOM}(?!.*\b(?:said|says|is|was|were|are)\b)|"
    rf"^\W*(?:remember|make sure|be sure|don't forget|do not forget|never fail|take care) (?:to|that you|"
    rf"you) {_BUYING} "
    rf"(?=.*\b{_NAME})|"
    rf"[,;–—] (?:and )?so,? (?:please |do |just |why not )?(?:buy|order|book|visit|choose|donate|subscribe|hurry|"
    rf"vote for|support) (?:one|some|it|them|yours?|now|today|early|soon|here|an?|the|this|him|her|to)\b"
    rf"(?!.*\b(?:said|says)\b)",
    re.IGNORECASE,
)
ASKS = re.compile(r"^[^\w\"“‘']*(?:please|kindly)\b,? \w", re.IGNORECASE)
PRAISES = re.compile(
    r"^\W*(?:everyone|everybody) (?:agrees|knows|admits) that\b.*\b(?:masterpiece|marvel|jewel|wonder) of\b|"
    r"^\W*(?:nobody|no one) who (?:cares|loves|values|thinks|wants)\b[^.?!]{0,60} would (?:ever )?(?:pick|choose|"
    r"buy|hire|trust|use) (?:any ?)?(?:another|other|else)\b|"
    r"^\W*(?:(?:every|each|all|any)(?: \w+)? (?:citizens?|residents?|persons?|people|villagers?|voters?|listeners?|"
    r"readers?)|"
    r"everyone|everybody|nobody|no one)\b(?: \w+){0,3}? (?:agrees?|knows?|believes?|admits?|loves?|admires?|thinks?|"
    r"doubts?|"
    r"denies|deny)\b.*\b(?:finest|best|greatest|hero|heroic|wonderful|brilliant|exemplary|beloved|perfect|genius|saint|"
    r"kindest|wisest|outstanding|magnificent|unmatched|most (?:honest|gifted|loved|admired|able|trusted))\b|"
    r"^(?!.*\b(?:said|says|told|call(?:ed|s)?|according|describ\w+|nam(?:ed|es)|wrote|writes|thinks?|thought|believes?|"
    r"claim\w*|vot\w+|rank\w*|rated|award\w*|considered|judges?|critics|survey|poll|report|hails?|hailed|not|never)\b)"
    r".*\b(?:is|are|was|were|remains?|makes?|sells?|builds?|has|have) (?:simply |by far |truly |surely |still )*"
    r"(?:the|our) (?:very )?(?:finest|greatest|wisest|kindest|best|most (?:honest|gifted|trusted|able|admired|loved))"
    r"(?: [a-z]+){0,2} (?:in history|in the (?:world|country|land|town|city|region)|ever|of all time|money can buy|"
    r"(?:the|this|that|our) \w+ (?:has|have|had)(?: ever)?)\b(?! (?:since|for|so far|this))",
    re.IGNORECASE,
)
DOTTED = re.compile(r"\w dot (?:com|co|org|net|example|uk|info|id|io)\b", re.IGNORECASE)
VISITING = re.compile(r"\b(?:visit|website|site|page|open|via|through|mention|click)\W+$|:\W*$", re.IGNORECASE)
AT = re.compile(r"\b(?:at|on|to|and|or)\W+$")
TOLD = re.compile(
    r"\b(?:told|from|reported|reports|according to|spoke to|said to|quoted)"
    r"(?: (?:by|on|the|website|site))*\W+$",
    re.IGNORECASE,
)
