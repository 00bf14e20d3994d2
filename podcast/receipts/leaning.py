"""What a free line takes for known: "the company" of none, "the decision" of another one, a denial of no charge."""

import re
from collections.abc import Iterator, Sequence

from podcast.languages.ear import Ear
from podcast.languages.leaning import Leaning, Told
from podcast.model import Article
from podcast.receipts.kinds import Kinds
from podcast.receipts.words import WORD

FAR = 6
"""Sentences back from which on "the decision" may take up another one, told in other words."""


class FreeLeaning(Leaning):
    """Looks also for words that only a line in words of its own can lean on."""

    def __init__(self, article: Article, ear: Ear, kinds: Kinds | None = None) -> None:
        super().__init__(article, ear)
        self.kinds = kinds

    def unheard(self, text: str, number: int, told: Sequence[Told], near: bool) -> Iterator[str]:
        """What a free line takes up of all that was told: "the company" of none, a denial of no charge."""
        earlier = range(1, number)
        if not near:
            yield from (
                f"takes “{noun}” of sentence {number} for known, which was not told"
                for noun in self._taken_up(text, number, told)
            )
        if self.table.DENIAL.search(text):
            charged = {n for n in earlier if self.table.CHARGED.search(self.article.sentence(n))}
            if charged and not charged & {one.number for one in told}:
                yield f"answers what sentence {max(charged)} says, which was not told"

    def _taken_up(self, text: str, number: int, told: Sequence[Told]) -> Iterator[str]:
        """Firms, deeds and people that a line takes for known, though nothing that was told names them."""
        for found in self.table.KINDS.finditer(text):
            noun = found["noun"].lower()
            here = re.search(self._whole(noun), text[: found.start("noun")], re.IGNORECASE)
            known = here or self._holding(noun, told) or self._is_named(noun, number, told)
            if number > 1 and not known and self._is_whole(text[found.end() :]):
                yield noun
        for found in self.table.DEED.finditer(text):
            noun = found["noun"].lower()
            here = re.search(self._whole(noun), text[: found.start()], re.IGNORECASE)
            titled = re.search(self._whole(noun), self.article.title, re.IGNORECASE)
            if not (here or titled or self._is_told_of(noun, number, told)):
                yield noun
        person = self.table.THAT_PERSON.search(text)
        if person and not set(WORD.findall(text[: person.start()])) & self.ear.names:
            yield person[0].lower()

    def _is_told_of(self, noun: str, number: int, told: Sequence[Told]) -> bool:
        """Whether "the plan" was told where the article last names one, not so far back that another may be meant."""
        anew = self.ear.last_with(self.table.NAMED_ANEW.format(noun=re.escape(noun)), number)
        last = self.ear.last_with(self._whole(noun), number)
        meant = anew or (last if number - last <= FAR else 0)
        holds = self._holding(noun, told)
        return bool(meant and holds) and meant <= holds[-1] <= number

    def _is_named(self, noun: str, number: int, told: Sequence[Told]) -> bool:
        """Whether the firm that "the company" certainly means was told by its name, and last of all firms."""
        meant = self.kinds.meaning(number, noun) if self.kinds else ()
        heard = {word.lower() for one in told[-2:] for word in WORD.findall(one.text)}
        return len(meant) == 1 and bool(meant[0].one & heard)
