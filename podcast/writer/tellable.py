"""Which sentences of an article a host can tell."""

import re

from podcast.languages.ear import Ear
from podcast.languages.machines import why_withheld

MOST_STRAY = 4
"""Words between quotation marks, without a speaker, that a host may still say himself."""
_RESULT = re.compile(r"(?:[A-Z][\w.'’-]* ){1,4}\d{1,3}-\d{1,3}(?: [A-Z][\w.'’-]*){1,4}\.?$")
"""A row of results: "Washington Wizards 91-100 Toronto Raptors."."""
_LABEL = re.compile(r"[^:]{2,40}:(?: |$)")
_LINE = re.compile(r"(?:[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)?: ){1,2}[A-Z\"“]")
"""What looks like a line of a script: "Sari: Presiden mundur."."""
_OPENING_MARKS = ('"', "“", "«", "„")
_QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]+)[\"“”«»„]")
FEWEST_WORDS = 4
"""Of a sentence without a verb that a host may still tell."""
FEWEST_NAMES = 2
"""Capitalised words inside an entry without a verb that make it a title or an address."""


def for_hosts(number: int, ear: Ear) -> bool:
    """Whether a sentence may be retold: no question, no stray quotation, and no "I" or "we" of the writer's."""
    article, language = ear.article, ear.language
    sentence = article.sentence(number)
    if why_withheld(article, number):
        return False
    if number in ear.quoted:
        return True
    lists = number + 1 in article.entries and _states(number + 1, ear)
    if language.META.match(sentence) and not lists:
        return False
    if (
        not _states(number, ear)
        or _LINE.match(sentence)
        or number in article.foreign
        or language.OPEN_END.search(sentence.removesuffix(":"))
    ):
        return False
    heading = next((part.heading for part in reversed(article.parts) if part.first <= number), None)
    if heading and len(article.parts) > 1 and language.ABOUT_US.match(heading) and heading == article.parts[-1].heading:
        return False
    strays = _QUOTED.findall(sentence)
    stray = any(len(said.split()) > MOST_STRAY for said in strays) or sentence.startswith(_OPENING_MARKS)
    return not (stray or sentence.rstrip().endswith("?") or language.SPEAKS_OF_ITSELF.search(sentence))


def _states(number: int, ear: Ear) -> bool:
    """Whether it is a sentence at all, not a label with a value, a name under a text, or a title in a list."""
    article, language = ear.article, ear.language
    sentence = article.sentence(number)
    words = [ear.decapital(sentence).split()[0], *sentence.split()[1:]]
    if language.STANDFIRST.match(sentence):
        return False
    if any(language.is_verb(word) for word in words):
        return True
    if number in article.entries:
        if language.HOW_TO.match(article.title):  # a step may begin with a bare verb
            return not _LABEL.match(sentence)
        return len(re.findall(r"(?<=\s)[A-Z]", sentence)) < FEWEST_NAMES and not _LABEL.match(sentence)
    return not (len(words) < FEWEST_WORDS or _LABEL.match(sentence) or _RESULT.match(sentence))
