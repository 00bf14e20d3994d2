"""How an English article says who somebody is, so that a presenter can say it before their words."""

import re

from podcast.languages.en.telling import ADVERBS, OPEN_END, REPORTS, SUBORDINATE, is_verb

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
MOST_DESCRIBED = 18
"""Words of a name and of who that is."""


def described(full: str, sentence: str) -> str | None:
    """A person as a sentence describes them right beside their name; None when it does not, or not for itself.

    >>> described("Anil Mehta", "“Never,” said Anil Mehta, who owns a hardware shop.")
    'Anil Mehta, who owns a hardware shop'
    >>> described("Elin Hughes", "Dr Elin Hughes, a marine ecologist, said no.")
    'Dr Elin Hughes, a marine ecologist'
    >>> described("Olivia Grantham", "The Conservative leader, Olivia Grantham, disagreed.")
    'Olivia Grantham, the Conservative leader'
    """
    for start in re.finditer(rf"\b(?:[Tt]he|[Aa]n?) (?=[^,.;:\"“”]{{4,70}}, {re.escape(full)}\b)", sentence):
        role = sentence[start.start() : sentence.index(f", {full}", start.end())]
        plain = not any(map(is_verb, role.split())) and not set(role.lower().split()) & SUBORDINATE
        if plain and _SOMEBODY.search(role) and not _TIED.search(sentence[: start.start()]):
            return f"{full}, {role[0].lower()}{role[1:]}"
    match = re.search(
        rf"{_TITLED}\b{re.escape(full)}(?: (?:of|from|at) [^,.;\"“”]+)?, "
        r"(?:an? |the |one of |who |whose |another )[^,.;:\"“”]+",
        sentence,
    )
    found = re.sub(rf" (?:{ADVERBS} )*(?:{REPORTS})$", "", match.group()) if match else ""
    what = found.partition(", ")[2]
    short = len(what.split()) > 2 and len(found.split()) <= MOST_DESCRIBED
    if not short or _ELSEWHERE.search(what) or re.search(rf"\b(?:{REPORTS})\b", what) or OPEN_END.search(what):
        return None
    return found
