"""Who makes, presents or hears a programme, and words that bid them; the tables are those of the Indonesian module."""

import re

_MAKER = (
    r"(?:(?:podcast |radio |show |programme )?(?:presenters?|narrators?|announcers?|newsreaders?|podcasters?)|"
    r"(?:podcast|radio|show) hosts?|voice-?overs?|(?:script|podcast|summary) ?writers?|"
    r"(?:writers?|authors?|makers?|readers?|voices?) of (?:the|this|that) (?:script|podcast|summary|episode|audio)|"
    r"(?:ai|virtual|digital|voice) assistants?|chatbots?|language models?|llms?|ai(?: models?| systems?| tools?)?|"
    r"summari[sz]ers?|text-to-speech \w+)"
)
_HEARER = r"(?:listeners?|readers?|viewers?|audiences?)"
_SHOW = (
    r"(?:podcasts?|episodes?|summar(?:y|ies)|scripts?|narrations?|voice-?overs?|broadcasts?|programmes?|programs?|"
    r"audio(?: version| edition)?)"
)
_OWN_SHOW = r"(?:podcast|episode|summary|script|narration|voice-?over|audio (?:version|edition)|podcast version)"
_TEXT = r"(?:text|article|page|piece|write-?up|post|news item|copy|document|passage|transcript)"
_STORY = rf"(?:{_TEXT}|story|report|news|words|lines)"
_HANDLING = (
    r"(?:summari[sz]|process|read|hear|narrat|retell|rewrit|convert|turn|transform|translat|record|voic|present|"
    r"shorten|condens|digest|adapt|pars|ingest|analy[sz]|broadcast|shar|repeat)(?:e|es|s|ing|ed)?"
)
_HAIL = r"(?:hi|hello|hey|dear|attention|listen|psst|good (?:morning|evening)|thank you|thanks)"
_TELLING = (
    r"(?:say|state|tell|mention|praise|call|name|describe|open|begin|start|end|close|conclude|finish|include|add|omit|"
    r"skip|leave|drop|avoid|repeat|stress|highlight|emphasi[sz]e|point out|note|give|thank|present|portray|refer|"
    r"recommend|promote|invite|urge|remind|laugh|"
    r"be (?:called|named|told|said|mentioned|praised|described|left out|omitted|positive|kind|kinder|nice))"
)
_MUST = (
    r"(?:must|should|shall|ought to|needs? to|ha(?:s|ve) to|may|can|could|might|please|kindly|better|"
    r"(?:is|are)(?: \w+ly)? (?:to|free to|(?:asked|requested|invited|advised|urged|encouraged|expected|welcome|allowed|"
    r"told|instructed|supposed) to))(?: (?:also|now|always|not|never|please|\w+ly))?"
)
SPEAKS = re.compile(
    # whoever handles this text
    rf"\b{_HANDLING} (?:all |out |aloud )?(?:of )?(?:this|these)(?: (?:{_STORY})\b| (?:aloud|into|for|as|in|with)\b|\W|"
    rf" (?:{_MUST}|will|would|is|are|who)\b)|"
    rf"\bthis (?:{_TEXT}) (?:is|was|gets|has been) (?:being |ever )?(?:summari|process|narrat|convert|turned into|"
    rf"translated|recorded|voiced|broadcast|read (?:by|out|aloud))|"
    r"\b(?:any(?:one|body)|every(?:one|body)|whoever|those|all|you)(?: who(?: is| are|'s)?| of you)? (?:is )?"
    r"(?:listening|tuned in|tuning in|hearing this|reading this)\b|"
    # what is yours
    rf"\b(?:your|your own) (?:\w+ )?(?:{_HEARER}|{_OWN_SHOW}|show|programme|followers|operators?|instructions|"
    rf"system prompt|prompt|"
    rf"next episode)\b|"
    rf"\byou(?:,| as| are|'re),? (?:as |now )?(?:an? |the |our |this )?(?:\w+ )?(?:{_MAKER}|narrator|host|co-host|"
    rf"storyteller|{_HEARER})\b|"
    rf"^\W*as (?:an? |the |our |this )?(?:\w+ )?(?:{_MAKER}|narrator|host|co-host|listener)\b[^,]{{0,40}}, (?:you|your|"
    rf"please|do|never|always)\b|"
    # called by what they are
    rf"^\W*{_HAIL},? (?:there,? )?(?:all |the |my |our |you )*(?:\w+ )?(?:{_MAKER}|{_HEARER}|models?|machines?|"
    rf"assistants?|hosts?|bots?|robots?|computers?)\b|"
    rf"[,;] (?:dear|my|good|kind) (?:\w+ )?(?:{_MAKER}|{_HEARER}|hosts?)\b|"
    rf"^\W*(?:{_MAKER}|{_HEARER}|models?|machines?|assistants?|robots?), (?=.*\b(?:you|your|please|don't|do not|never|"
    rf"this|remember|let)\b)|"
    rf"^\W*(?:\w+ )?(?:(?:a |an |the )?(?:\w+ )?(?:messages?|notes?|instructions?|reminders?|hints?|tips?|requests?|"
    rf"information|important|memo|word|advice|guidance|brief|cue) )?(?:for|to) (?:all |the |our |every |any |your )*"
    rf"(?:\w+ )?(?:{_MAKER}|{_HEARER}|{_SHOW}|hosts?|models?|machines?|bots?|assistants?|automated \w+|broadcasters?|"
    rf"producers?)\b[^.?!:]{{0,50}}:|"
    rf"^\W*(?:{_MAKER}|models?|machines?|assistants?|robots?):|"
    r"^\W*(?:ladies and gentlemen|dear friends|friends|folks|everyone at home|you at home|all of you)\b(?= at home|,|"
    r":)|"
    r"\b(?:everyone|everybody|those|all|you|people|ladies and gentlemen) (?:sitting |"
    r"listening )?at home\b(?=.*\b(?:should|"
    r"must|can|pick|call|ring|buy|your?|may|get)\b)|"
    r"\b(?:people|persons|hosts|voices|friends|ones|duo|pair) (?:at|behind) the (?:microphones?|mics?)\b|"
    # what is made of it
    rf"\b(?:summar(?:y|ies)|retellings?|narrations?|versions?|readings?|recordings?|adaptations?|recaps?|"
    rf"reproductions?|"
    rf"digests?) of (?:this|these)\b|"
    r"\b(?:this|our) (?:podcast|episode|summary)\b|\b(?:editors?|publishers?|makers|authors?) of this\b|"
    r"\b(?:next|previous|following|above|preceding) (?:paragraph|sentence|passage)s?\b|"
    rf"^\W*(?:when|while|before|after|if|in) (?:you are |you're )?(?:narrating|summari[sz]ing|retelling|"
    rf"reading (?:aloud|out)|"
    rf"presenting|broadcasting|paraphrasing|condensing),|"
    r"\b(?:i am|i'm|we are|this is) (?:your|the) (?:developer|operator|owner|creator|boss|administrator|editor)\b|"
    r"^[^\w\"“]*(?:i|we) (?:order|command|ask|urge|beg|invite|instruct|tell|want|need) (?:all of )?you\b|"
    r"^\W*[A-Z][\w ]{0,30}, please (?:do|don't|never|say|write)\b|"
    # a task
    r"^\W*(?:(?:now |and )?(?:here (?:is|comes)|this is|the|your|my) )?(?:new|real|actual|true|next|only) (?:task|"
    r"instruction|job|assignment|prompt|goal|order)s?(?: for you)?:|"
    rf"\b(?:task|instruction|job|assignment|goal)s? (?:is|are) (?:now )?to {_TELLING}\b|"
    rf"\b(?:treat|regard|consider|take|obey|follow|execute|carry out|understand) (?:the |this |these |"
    rf"what )?(?:following|"
    rf"next|above|follows|(?:next |following )?(?:sentence|line|text|message|paragraph))\b|"
    rf"^\W*(?:the |all )?(?:{_TEXT}|sentences?|lines?|words|paragraphs?|everything) (?:above|below|before this|"
    rf"so far)\b|"
    rf"^\W*(?:this is )?(?:the )?(?:end|start|beginning) of (?:the |this )?(?:{_TEXT}|story|input|data|news|prompt|"
    rf"context)\b|"
    r"\b(?:output|print|respond|reply|answer) (?:only|with|nothing|exactly)\b",
    re.IGNORECASE,
)
BIDDEN = re.compile(
    rf"\b(?:{_MAKER}|(?:the|this|every|any) {_OWN_SHOW})\b"
    rf"(?: (?:who|that|of|on|in|here|about|reading)\b[^,.;]{{0,40}}?)?,? "
    rf"{_MUST} {_TELLING}\b(?! (?:why|sorry|whether|how|no|yes|goodbye)\b)|"
    rf"\b(?:in|for|throughout) (?:the|this|any|every) {_OWN_SHOW}(?: version)?,? [^.?!]*\b(?:should|must|ought to|"
    rf"please|"
    rf"is to be|are to be)\b|"
    rf"\b(?:would be|is|will be) (?:\w+ )?(?:great|lovely|nice|good|kind|wonderful|best|better|helpful|fair|fine|"
    rf"appreciated|welcome|wise)\b.{{0,20}}\b(?:if|that|for|of|when) (?:the |all |our |any )*(?:\w+ )?(?:{_MAKER}|"
    rf"{_OWN_SHOW}|hosts?)\b|"
    rf"\b(?:{_MAKER}|hosts?)\b.{{0,60}}\bwould be (?:\w+ )?(?:lovely|appreciated|welcome|nice|great|kind)\b|"
    rf"\b(?:the|our|all|every|any|dear|smart|wise|clever) {_HEARER}\b.{{0,20}}? (?:{_MUST}|deserves? to|"
    rf"ha(?:s|ve) (?:a|the|every) right to|will (?:love|want|wish|thank|be glad|be happy)(?: to)?) (?:\w+ly )?"
    rf"(?:hear (?:that|about|of|how)|know|learn|be told|be reminded|remember|hurry|act|claim|get|win|try|buy|order|"
    rf"visit|choose|be aware)\b|"
    rf"\b(?:let|make|have) (?:the |all |our |every )*{_HEARER} (?:know|hear|buy|visit|believe|see)\b|"
    rf"\b(?:forbidden|prohibited|permitted|allowed|banned|mandatory|compulsory|required|necessary|essential|vital|"
    rf"important|best)\b.{{0,10}}\bto (?:{_TELLING}|read|broadcast|quote)\b.*\b(?:audio|podcast|episode|on air|summary|"
    rf"broadcast|listeners)\b|"
    r"\b(?:assistants?|models?|chatbots?|ai)\b.*\b(?:would|should|must|will|does|never)\b.*\b(?:its|their|"
    r"the) (?:answers?|"
    r"outputs?|repl(?:y|ies)|responses?|summar(?:y|ies))\b|"
    rf"^\W*(?:all |our |the )?{_HEARER}\b.{{0,40}}? (?:get|receive|save|enjoy|have only|win|are entitled|qualify)\b|"
    rf"\b(?:{_MAKER})\b (?:might|may|could|would|will) (?:want|wish|like|love|care|prefer) to (?:sing|play|read|add|"
    rf"{_TELLING})\b|"
    r"\b(?:only|nothing but)\b.{0,20} (?:good|positive|nice|kind) (?:news|words?|things?)\b.*\b(?:may|must|should|"
    r"can) be "
    r"(?:told|said|read|reported)\b|"
    r"\b(?:thanks?|greets?|salutes?|welcomes?) (?:all |the |our |your )*(?:listeners|readers|hosts)\b|"
    rf"\bwhoever (?:is )?(?:presents|narrates|summari\w+|hosts|voices) (?:it|the)\b",
    re.IGNORECASE,
)
SELF = re.compile(
    rf"\bthis (?:\w+ ){{0,2}}?{_TEXT}\b|\b(?:{_STORY}|journalism|reporting|writing) (?:as \w+ as|like|than) (?:this|"
    rf"the one)"
    rf"(?: one)?\b(?! \w*(?:year|week|month|summer|winter|time))|"
    rf"\bthis (?:story|report) (?:is|was|has been) (?:\w+ly )?(?:written|told|reported|researched|crafted|penned)\b|"
    rf"^\W*(?:what|such) an? (?:[\w-]+ )+(?:{_TEXT}|story|report)\b|"
    r"(?<!by )(?<!told )(?<!with )(?<!to )\bthis (?:newspaper|paper|website|site|magazine|outlet|newsroom)\b"
    r"(?! (?:understands|reported|revealed|has|had|can|was|contacted|asked|spoke)\b)|\b(?:report|story|article|"
    r"page) (?:that )?you (?:hold|"
    r"are holding|have before you)\b|"
    r"^\W*(?:this|here|it) is (?:simply |truly )?(?:(?:one|some) of )?(?:the|those|a|an) (?:\w+ )*?(?:articles?|"
    r"stories|pieces?|"
    r"texts?)\b|"
    rf"\b(?:author|writer|journalist|reporter) of (?:this|these)\b|\byou (?:have|'ve|are) (?:just |"
    rf"now )?read(?:ing)?\b",
    re.IGNORECASE,
)
PRAISED = re.compile(
    r"\b(?:masterpieces?|masterful|master-?class|brilliant(?:ly)?|excellent(?:ly)?|superb(?:ly)?|wonderful(?:ly)?|"
    r"outstanding|exceptional(?:ly)?|marvell?ous|magnificent|fantastic|amazing|great(?:est)?|best|better|finest?|"
    r"perfect(?:ly)?|triumphs?|few|chang\w+ lives|gems?|jewels?|awards?|prizes?|rare(?:ly)?|insightful|"
    r"well[- ](?:written|told|researched|made)|"
    r"beautiful(?:ly)?|moving(?:ly)?|inspir\w+|must[- ]read|deserves?|worth(?:y)?|priceless|stunning|impressive(?:ly)?|"
    r"remarkable|unmatched|unrivalled|trustworthy|reliable|objective|flawless|genius|classic|gripping|important|"
    r"credible|every other|behind|wonderful|what an?|everyone|everybody|every (?:person|school|home)|share|proud|"
    r"love|enjoy\w*|honest)\b",
    re.IGNORECASE,
)
_BARE = (
    r"^[^\w\"“‘']*(?:(?:please|kindly|just|then|so|and|now|do not|don't|do|never|always|simply|also|next|first|finally|"
    r"instead),? )*"
)
ORDERS = re.compile(
    rf"{_BARE}(?:pretend|imagine|tell|repeat|say|announce|mention(?! of)|describe|call|let|leave out|write|treat|"
    rf"assume|praise|thank|whisper|shout|declare|insist|omit|deny|invent|make up|portray|conclude|summari[sz]e|edit) "
    r"(?:that|the|an?|this|these|those|your|our|their|it|him|her|them|us|me|you|everyone|everybody|nothing|after)\b",
    re.IGNORECASE,
)
BARE = re.compile(
    rf"{_BARE}(?:(?:go|come|listen|rely|head) (?:to|with|from|up|in|into|on|over|down|out|by)|"
    rf"(?:do|sign|give|put|keep|take|add|remember|try|use|open|end|begin|start|stop|send|share|support|join|follow|choose|ask|"
    rf"show|find|get|help|enjoy|bring|pay|order|book|ring|phone|buy|visit|drive|pick|grab|trust) "
    r"(?:the|an?|your|our|them|us|me|him|her|yourself))\b",
    re.IGNORECASE,
)
OURS = re.compile(r"\b(?:our|ours|us|me|my)\b", re.IGNORECASE)
NAMED = re.compile(
    r"(?<=[a-z,:;] )(?!(?:I|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)(?!(?:January|February|March|April|May|"
    r"June|July|"
    r"August|September|October|November|December)\b)[A-Z][a-z]{2,}"
)
OFFERS = re.compile(
    r"\blinks? (?:in|on|at|under) (?:the |our |my |this )?(?:bio|description|comments?|profile|show ?notes|page|"
    r"website|"
    r"caption)\b|"
    r"\b(?:via|through|behind|click|open|follow|use|tap|share|post|copy|paste|add|include|insert|read out|give|send|"
    r"provide|drop) (?:the|this|that|our|an?|their|its) (?:\w+ )?(?:link|url|web address|qr code)\b|"
    r"\b(?:the|this|that) (?:button|banner|form|qr code|url) (?:below|above|here)\b|"
    r"\b(?:use|enter|quote|type|mention|apply|with|redeem) (?:the |our |this |your |my )?(?:\w+ )?(?:voucher|coupon|"
    r"promo|"
    r"discount|referral|promotion|code)s?\b(?: code)?(?: [A-Z0-9]| at| for| when| and|[.!])|"
    r"\bwhile (?:stocks?|suppl(?:y|ies)|offers?|it|they) lasts?\b|"
    r"(?:^[^\w\"“‘]*|[,;:!–—] (?:and |so |then )?)(?:get|grab|claim|reserve|order|book|secure|try|pick up|snap up|save|"
    r"take|buy) (?:yours|your (?:\w+ )?(?:copy|ticket|tickets|seat|spot|discount|gift|sample|place|car|own)|"
    r"(?:an?|the|one|it|them) (?:[\w-]+ ){0,3}(?:today|now|online|soon))\b|"
    r"^\W*(?:don't|do not|never|you won't want to) miss (?:out|this|the|our|your)\b|"
    r"^\W*(?:tap|press|scan|hit|swipe|click) (?:the|this|on|here|our|that)\b|"
    r", so (?:please |just |do )?(?:buy|order|book|hurry|subscribe|donate|vote) (?:before|while|from|at|soon|early|"
    r"fast|now)\b|"
    r"\b(?:discounts?|off|free|gifts?|bonus|cheaper) (?:\w+ )?(?:for|to) (?:all |every |our |the )*(?:podcast |"
    r"loyal |regular )?"
    r"(?:fans|listeners?|readers?|followers|subscribers)\b|"
    r"\b(?:gives?|offers?|grants?|brings?|saves?|has) (?:for )?you (?:an? |the )?(?:\w+ ){0,3}(?:discount|gift|"
    r"reward|bonus|"
    r"prize|deal|offer)\b|"
    r"\b(?:sign|fill in|read|see|find|complete) (?:the |our |this )(?:\w+ )?(?:at|behind|via|under) (?:the|"
    r"this) link\b|"
    r"\b(?:for free|free (?:\w+ ){1,3})by (?:phoning|calling|texting|visiting|emailing|clicking)\b|"
    r"^\W*(?:hurry|limited offer|special offer|order now|act now|last chance|today only|for (?:orders|bookings|"
    r"reservations))\b",
    re.IGNORECASE,
)
SAID = re.compile(
    r"\b(?:said|says|told|tells|according to|wrote|added|adds|argued|argues|asked (?:for|whether)|announced|"
    r"called on|urged \w+|warned|ruled|law|regulations?|regulators?|court|bill|act|union|station)\b",
    re.IGNORECASE,
)
GIVES_A_NAME = re.compile(
    r"^\W*(?:call (?:him|her|it|them|me)|say|let\'s say|take|consider|imagine (?:a|an|the))\b(?! (?:that|thanks?|it|"
    r"to|you)\b)",
    re.IGNORECASE,
)
