"""An article's title cut into the clauses of a headline."""

import re
from collections.abc import Iterator

from podcast.writer.wording import Wording

CUT_OFF = 44
"""Letters from which a title without capitals, as of an address, may end amid a word."""
FEWEST_LETTERS = 4
"""Of a last word that is made whole."""
SHORT_QUOTE, LONG_NAME = 3, 6
"""Words from which a quotation is no name, at an end of the title and amid its words."""
_QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]+)[\"“”«»„]")


def clauses(wording: Wording) -> Iterator[tuple[str, str]]:
    """The title without its rubric, cut at its marks: each clause with the mark after it."""
    naming, title = wording.naming, wording.article.title
    said = naming.LABEL.sub("", re.sub(r"\s*\([^)]*\)", "", title))
    unquoted = _QUOTED.sub(_unquoted, said)
    said = unquoted if unquoted.strip(" :") else said
    if title[1:].islower() and not re.search(r"[,:;?!\"“]", title):
        said = _punctuated(_made_whole(said, wording), wording)
    parts = re.split(rf"([:;?!]\s*|,\s+|\s[–—|-]\s|{naming.JOINED})", said)
    for clause, mark in zip(parts[::2], [*parts[1::2], ""], strict=True):
        if clause.strip():
            yield clause.strip(), mark.strip()


def _unquoted(match: re.Match[str]) -> str:
    """A quotation inside a title: the words of a name, or the mark that a speaker's words leave."""
    inside = match.string[: match.start()].endswith(" ") and match.string[match.end() :].startswith(" ")
    named = len(match[1].split()) < (LONG_NAME if inside else SHORT_QUOTE)
    return match[1] if named else ":"


def _made_whole(title: str, wording: Wording) -> str:
    """A title that ends amid a word, with the word of the article that goes on so; without it when there is none."""
    *words, last = title.split()
    if not words or last in wording.known or len(title) <= CUT_OFF:
        return title
    ends = [two for one, two in wording.pairs if one == words[-1] and two.startswith(last)]
    if len(last) >= FEWEST_LETTERS:
        ends += [word for word in sorted(wording.written) if word.startswith(last)]
    return " ".join([*words, *ends[:1]])


def _punctuated(title: str, wording: Wording) -> str:
    """A title without marks, with a comma where a name cannot go on from the word before it."""
    grammar, words = wording.naming.GRAMMAR, title.split()
    verbs = grammar.deeds.keys() | grammar.tells
    said = words[:2]
    for before, word, after in zip(words[1:], words[2:], [*words[3:], ""], strict=False):
        apart = wording.is_name(word) and word not in verbs and (before, word) not in wording.pairs
        acts = after in grammar.held | grammar.passed_over or after in grammar.deeds
        if apart and (wording.is_name(before) or acts) and before not in verbs | wording.idle:
            said[-1] += ","
        said.append(word)
    return " ".join(said)
