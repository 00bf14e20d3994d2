"""What English sites say instead of an article: to subscribe, to log in, that the page is gone, to allow cookies."""

_PAGE = r"(?:page|article|content|story|link|url|address|resource|website)"
_SORRY = r"(?:(?:oops|sorry|whoops|uh-oh|we(?:['’]re| are) sorry)\W+(?:but )?)*"
_LETTER = r"(?!.{0,160}\b(?:newsletter|channel|podcast|briefing|alerts|inbox|emails?)\b)"

STUBS: tuple[tuple[str, str], ...] = (
    (
        rf"{_LETTER}(?:(?:please |to continue,? )?subscribe\b.{{0,80}}\b(?:to|and) (?:continue|keep|read|unlock"
        rf"|finish|get"
        r" (?:full |unlimited )?access)\b"
        r"|(?:(?:sign up|register|join|become a (?:member|subscriber))\b.{0,60}\bto (?:continue|keep) reading\b)"
        r"|to (?:continue|keep|finish) reading\b.{0,100}\b(?:subscribe|subscription|sign up|register|member|trial)\b"
        r"|to read (?:the (?:full|rest)|this|more|on)\b.{0,100}\b(?:subscribe|subscription|register|member|trial)\b"
        r"|(?:unlock|get full access to) (?:this|the full) (?:article|story)\b"
        r"|you(?:['’]ve| have) (?:reached|used|read|hit)\b.{0,60}\b(?:free articles?|article limit|limit of)\b)",
        "it is behind a paywall",
    ),
    (
        r"this (?:article|content|story|post|piece)\b.{0,12}\bis (?:(?:reserved|available|only|exclusive"
        r"|exclusively|free) )*"
        r"(?:for|to) (?:(?:our|paid|paying|premium|digital|registered) ){0,2}(?:subscribers|members)\b",
        "it is behind a paywall",
    ),
    (r"isAccessibleForFree: false", "it is behind a paywall"),
    (
        r"(?:please )?(?:log ?in|sign in)\b.{0,30}\bto (?:continue|read|view|access)\b",
        "it asks to log in first",
    ),
)
"""How a sentence begins (case ignored) that ends what everybody may read of an article, and what that means."""

WALLS: tuple[tuple[str, str, str], ...] = (
    (
        r"(?:log ?in|sign in|log ?on)(?: to (?:continue|your account))?|forgot (?:your )?password\W*|login required",
        r"forgot(?:ten)? (?:your )?password\b|(?:log ?in|sign in) or (?:register|create)\b"
        r"|you must (?:be logged in|log ?in|sign in)\b|by (?:continuing|signing (?:in|up)|logging in),? you agree\b"
        r"|(?:don['’]t have|already have|new here|need) an account\b|create (?:an|your free) account\b",
        "it asks to log in first",
    ),
    (
        rf"{_SORRY}(?:error )?(?:404\W*)?{_SORRY}(?:(?:this |the |that )?{_PAGE} )?(?:(?:was|is|could|can) )?"
        r"not (?:be )?(?:found|available|exist)\W*|(?:error |http )?404(?: error| not found)?\W*"
        r"|(?:page|nothing) (?:missing|(?:was )?found(?: here)?)\W*|file not found\W*",
        rf"{_SORRY}(?:it (?:looks|seems) like )?(?:the|that|this) {_PAGE}\b.{{0,60}}\b(?:looking for|requested"
        rf"|tried to reach"
        r"|(?:could |can ?)?not (?:be )?(?:found|available|exist)|no longer|removed|moved|doesn['’]t exist"
        r"|unavailable|mistyped)\b"
        rf"|{_SORRY}we (?:can(?:['’]|no)t|could(?:n['’]t| not)|were unable to) (?:seem to )?find\b"
        r"|page not found\b|(?:please )?(?:check|try|go back|return|use|visit|head back)\b.{0,60}"
        r"\b(?:home ?page|address|url|search(?:ing)?|spelling)\b"
        r"|if you (?:think|believe|feel) (?:that )?this is (?:a mistake|an error)\b",
        "the page was not found",
    ),
    (
        r"before you continue.{0,40}|we (?:value|respect|care about) your privacy\W*|your privacy.{0,30}"
        r"|(?:cookies?|privacy|consent)(?: (?:consent|settings|preferences|notice|policy|choices))?|manage (?:your )?"
        r"(?:cookies|consent|privacy).{0,20}|this site uses cookies\W*",
        r"(?:we|we and our .{0,20}partners|this (?:web)?site|our (?:web)?site|our partners)\b.{0,120}"
        r"\b(?:cookies?|personal data|your (?:device|privacy|data|consent)|a device|identifiers)\b"
        r"|if you (?:choose|click|select|agree|accept|reject|decline)\b.{0,200}\b(?:cookies?|consent|accept|reject"
        r"|settings|all)\b"
        r"|you (?:can|may)\b.{0,80}\b(?:consent|preferences|cookies?|privacy|choices|settings)\b"
        r"|your (?:consent|choices|preferences|personal data)\b|with your (?:permission|consent|agreement)\b"
        r"|by (?:clicking|continuing|using|accepting)\b.{0,120}\b(?:cookies?|agree|accept|consent)\b"
        r"|(?:please )?(?:accept|reject|manage|allow) (?:all )?cookies\b|cookies (?:help|allow|enable) us\b"
        r"|please note (?:that )?some processing\b",
        "it is a cookie notice",
    ),
    (
        r"just a moment\W*|attention required.{0,30}|are you a (?:robot|human)\W*|access denied\W*|security check\W*"
        r"|one more step\W*|(?:checking your browser|verify(?:ing)? (?:that )?you are human).{0,40}"
        r"|human verification\W*",
        r"(?:please )?(?:verify|verifying|confirm|prove) (?:that )?you(?: are|['’]re) (?:a )?(?:human"
        r"|not a (?:ro)?bot)\b"
        r"|checking (?:your browser|if the site connection)\b|(?:this|it) (?:may|should|might"
        r"|will) (?:only )?take (?:a few|several)"
        r" seconds\b|\S+ needs to (?:review|check|verify) the security of your connection\b"
        r"|(?:our systems? (?:has|have)|we(?:['’]ve| have)?) detected unusual (?:traffic|activity)\b"
        r"|(?:please )?complete the (?:captcha|security check)\b|you (?:don['’]t|do not) have permission to access\b"
        r"|(?:please )?(?:enable|turn on) (?:javascript and )?cookies\b|(?:please )?enable javascript and cookies\b",
        "it asks for proof that a person is reading",
    ),
    (
        r"javascript (?:is )?(?:disabled|required|not enabled)\W*",
        r"(?:please |you need to )?(?:enable|turn on) javascript\b|(?:this|our) \w+ (?:requires|needs) javascript\b"
        r"|javascript (?:is|must be) (?:disabled|required|enabled)\b",
        "it shows its text only to a browser with JavaScript",
    ),
)
"""The whole title of a page that is no article, how its sentences begin (case ignored), and what it is."""
