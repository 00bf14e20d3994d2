"""English chat between the hosts, for ``podcast/receipts/smalltalk.py``; the tables are those of Indonesian."""

import re

FILLERS = frozenset("oh ah wow huh hmm well so and but okay ok now then wait".split())
"""Interjections and connectives before a clause, which may also stand alone."""
PARTICLES = frozenset("then though too please now".split())
"""Words that may hang behind one."""
_WH = r"(?:what|who|whom|whose|when|where|why|how|which)"
_VERBS = (
    r"(?:is|are|was|were|be|been|am|do|does|did|has|have|had|may|might|can|could|will|would|should|must|know|knows|"
    r"happens|happened|happen|mean|means|come|comes|came|go|goes|going|take|takes|say|says|said|tell|tells|ask|asks|"
    r"hear|hears|look|looks|get|got|wonder|begin|begins|it's|that's|this's|there's|here's|they're|we're|you're|i'm|"
    r"i'd|i'll|we'll)"
)
_NO_VERB = rf"(?:(?!{_VERBS}\b|{_WH}\b)[\w'-]+)"
_OBJECT = rf"(?: {_NO_VERB}){{0,8}}(?: {_WH}(?:'s)?(?: [\w'-]+){{0,8}})?"
_THING = r"(?:questions?|answers?|figures?|numbers?|story|part|point|thing|things|words?|topic|other side|example)"
CALLS = re.compile(
    r"(?:please )?(?:"
    r"(?:let's|let us|let me) (?:hear|listen|ask|go|start|begin|move|dig|continue|sum|find|pause|turn|come|get|keep|"
    rf"break|look|wait|take){_OBJECT}|"
    r"(?:we'll|we will) hear(?: (?:it|that|more|the|from|them|answers?|in|a|moment|soon|next|again)){0,5}|"
    rf"(?:go on|carry on|hold on|wait|tell (?:me|us)|listen|explain|say more|take a (?:sip|moment)){_OBJECT}|"
    rf"(?:i'm|i am|we're) (?:still |just |also )?(?:curious|wondering)"
    rf"(?: (?:about(?: {_NO_VERB}){{1,5}}|{_WH}(?: [\w'-]+){{1,8}}))?|"
    rf"i (?:still |also )?wonder {_WH}(?: [\w'-]+){{1,8}}|"
    rf"(?:i'd|i would) (?:still |also )?(?:like )?to (?:ask|hear|know)(?: {_NO_VERB}){{0,6}}|"
    rf"(?:back|on|first|next|once more|in short|first things first)(?: {_NO_VERB}){{0,6}}|"
    rf"(?:the |a |one more |another |one |my |our )?(?:next |last |first |other )?{_THING}(?: (?:first|next|again))?|"
    rf"(?:about|as for|for|to|in|from|with|before|after|of) {_NO_VERB}(?: {_NO_VERB}){{0,5}}|"
    rf"here (?:is|are|comes|come) (?:the |a |another )?(?:next |last |other )?{_THING}|here we go"
    r")"
)
"""A clause that leads onward and states nothing."""
QUESTIONS = re.compile(
    rf"(?:(?:in|by|for|with|to|of|from|about|on|at|since|until|after) )?{_WH}(?:'s|'re|'d)?(?: [\w'-]+)*|"
    r"(?:is|are|was|were|do|does|did|can|could|will|would|has|have|should|may|must) [\w'-]+(?: [\w'-]+)*|"
    rf"{_NO_VERB}(?: {_NO_VERB})*(?: {_WH}(?: [\w'-]+)*)?"
)
"""A clause that asks, or names what is asked about."""
DOUBTS = re.compile(
    r"\b(?:right|true|really|sure|exactly so|wrong|serious(?:ly)?|honest(?:ly)?|yes|no|same)\b|"
    r"^(?:is|was) (?:that|it|this) so\b"
)
"""Questions that doubt or affirm what was said."""
