"""Sentences that two verbs share: "the shop opened in 2008 and moved in 2015" is two sentences of one subject."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise
from types import ModuleType

from podcast.receipts.words import WORD

MOST_SUBJECT = 9
"""Words of a subject that is said twice."""


class Halves:
    """Parts sentences of one language; ``held`` are the words on which what follows hangs."""

    def __init__(self, telling: ModuleType, retelling: ModuleType, held: Collection[str]) -> None:
        self.telling, self.table = telling, retelling
        self.bound = {*held, *telling.NEGATIONS, *telling.SUBORDINATE, *retelling.TELLS}

    def subject(self, text: str) -> str:
        """What stands before the verb of a sentence; "" when there is none, or it is long."""
        words = self.table.JOINS.split(text, 1)[0].split()
        known = self._verbs(" ".join(words))[:1]
        verb = next((place for place, word in enumerate(words) if word.strip(".,;:()").lower() in known), 0)
        return " ".join(words[:verb]) if 0 < verb <= MOST_SUBJECT else ""

    def of(self, text: str) -> Iterator[str]:
        """The second half of a sentence as one by itself, with the subject that both share or its own.

        >>> from podcast.languages import part
        >>> halves = Halves(part("en", "telling"), part("en", "retelling"), {"may"})
        >>> list(halves.of("The shop opened in 2008 and moved in 2015."))
        ['The shop moved in 2015.']
        >>> list(halves.of("The shop may close and moved in 2015."))
        []
        """
        for match in self.table.JOINS.finditer(text):
            left, right = text[: match.start()], text[match.end() :]
            words = [word.group().lower() for word in WORD.finditer(left)]
            verbs = self._verbs(left)
            first = WORD.match(right)
            if not first or re.search(r"[\"“”:;]", left):
                continue
            if verbs and not set(words) & self.bound and self.table.FINITE(first.group(), *verbs):
                goes_on = right[first.end() :].split()[:1]
                small = not self.table.PARTICIPLES or any(map(self._is_small, goes_on))
                if small and (subject := self.subject(left)):
                    yield f"{subject} {right}"
            elif verbs and match.group().startswith(",") and not set(words) & (self.bound - self.table.LOOSE):
                states = [self._is_verb(word) for word in right.split()[: MOST_SUBJECT + 1]]
                if any(states[1:]) and not set(right.lower().split()[: states.index(True)]) & self.bound:
                    yield right[0].upper() + right[1:]
        for match in self.table.RELATIVE.finditer(text):
            if not {word.lower() for word in WORD.findall(match["what"])} & self.bound:
                yield f"{match['name']} {match['what']}."
        for match in self.table.APPOSED.finditer(text):
            yield self.table.IS.format(name=match["name"], what=match["what"])

    def _verbs(self, text: str) -> list[str]:
        """The verbs of a half, of which the first may be one that is known by its ending and place alone."""
        words = [word.strip(".,;:()") for word in text.split()]
        verbs = [word.lower() for word in words if self._is_verb(word)]
        return verbs or [word for word, after in pairwise(words[1:]) if self._acts(word, after)][:1]

    def _acts(self, word: str, after: str) -> bool:
        """Whether it looks like a verb: "weighs 900 kilograms"."""
        return bool(self.table.ACTS.fullmatch(word)) and self._is_small(after)

    def _is_small(self, word: str) -> bool:
        """Whether a word is none of things: a figure, "the", "in", "slowly"."""
        small = word.lower().strip(".,;:")
        loose = small.endswith("ly") or small in self.telling.STOPWORDS
        return loose or word[:1].isdigit() or not word[:1].isalpha()

    def _is_verb(self, word: str) -> bool:
        bare = word.strip(".,;:()")
        return bare.islower() and bool(self.telling.is_verb(bare))
