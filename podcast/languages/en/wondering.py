"""Words of English questions, for ``podcast/receipts/questions.py``; the tables are those of the Indonesian module."""

import re

OPEN = re.compile(r"\b(?:who|whom|whose|what|which|when|where|why|how)\b")
WHETHER = re.compile(
    r"(?:(?:and|so|but|then) )?(?:is|are|was|were|do|does|did|can|could|will|would|has|have|may|must)\b"
)
ASKABLE = frozenset(
    """
    big large small long tall high deep wide far fast old strong heavy often soon many much more else next now then
    first happen happens happened happening come comes came go goes going know known knows find found out work works
    do does did done doing make made makes change changed react say says answer plan plans idea
    cost costs price look looks like mean means use used start end
    begin begins reason reasons case people anyone anybody someone everyone happy pleased warning there before after
    today still yet year week day month ago again about tell tells told think thinks want wants need needs ask asks
    kind sort part place town way role problem trouble difficult hard figures numbers background story
    """.split()
)
EVENTS = frozenset("rise rose fall fell open opened close closed stop stopped leave left running".split())
"""Words of a question that asks only whether something is so, beside those of the article."""
DEEDS = frozenset("do does did done doing make makes made change changed".split())
"""Words that say of somebody that he did something."""
WHO = re.compile(r"\bwho\b")
BY = frozenset(["by"])
"""Whoever does it stands behind it."""
COUNTS = re.compile(r"\bhow (?:many|much)\b", re.IGNORECASE)
SOFT = frozenset("will would can may said says told expected".split())
"""Words that a question of a thing alone may leave out: "What is the price?" of what it will be."""
ROUGHLY = frozenset("about nearly almost some most few hoax rumours".split())
"""Words that say how far something holds."""
AGREE = (
    frozenset("can could".split()),
    frozenset("will would plans plan planned".split()),
    frozenset("may might".split()),
)
"""Helping verbs and plans that a question may say in another tense."""
_IRREGULAR = {
    "built": "build", "sold": "sell", "bought": "buy", "paid": "pay", "made": "make", "kept": "keep", "ran": "run",
    "took": "take", "taken": "take", "gave": "give", "given": "give", "found": "find", "spent": "spend",
    "lost": "lose", "won": "win", "went": "go", "came": "come", "said": "say", "told": "tell", "rose": "rise",
    "risen": "rise", "fell": "fall", "fallen": "fall", "led": "lead", "held": "hold", "left": "leave", "grew": "grow",
    "grown": "grow", "drew": "draw", "chose": "choose", "chosen": "choose", "wrote": "write", "written": "write",
    "began": "begin", "begun": "begin", "brought": "bring", "taught": "teach", "thought": "think", "met": "meet",
    "broke": "break", "broken": "break", "stole": "steal", "stolen": "steal", "spoke": "speak", "saw": "see",
    "seen": "see", "flew": "fly", "died": "die", "killed": "kill", "children": "child", "loaves": "loaf",
    "wives": "wife", "lives": "life", "people": "person",
}  # fmt: skip


def acts(word: str) -> bool:
    """Whether a verb of a question may say what somebody does; any English one may."""
    return True


def befalls(before: str, word: str) -> bool:
    """Whether a verb says what is done to its subject, by the word before it."""
    return before in ("is", "are", "was", "were", "be", "been")


def root(word: str) -> str:
    """What a word's forms have in common.

    >>> root("moved") == root("moves") == root("moving"), root("built")
    (True, 'build')
    """
    word = re.sub(r"['’]s$", "", word)
    word = _IRREGULAR.get(word, word)
    bare = re.sub(r"(?:ing|ied|ed|ies|es|s)$", "", word) if len(word) > 4 else re.sub(r"s$", "", word)
    return re.sub(r"([^aeiou])\1$", r"\1", re.sub(r"(?:e|y)$", "", bare))
