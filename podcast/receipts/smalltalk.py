"""What chat between hosts may be: questions, calls to go on, known phrases; nothing that affirms, doubts or claims."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import dropwhile
from types import ModuleType

from podcast.receipts.stretches import words_of
from podcast.receipts.words import sentences


@dataclass(frozen=True)
class Smalltalk:
    """Judges lines without receipts by the tables of a language (``podcast/languages/*/chatting.py``)."""

    table: ModuleType
    words: frozenset[str]
    """Small-letter words that such a line may be made of."""
    phrases: frozenset[tuple[str, ...]]
    """What may stand between two marks, or be a sentence, as a whole."""

    def claims(self, text: str) -> Iterator[str]:
        """What a line says that chat may not say; nothing when it states nothing.

        >>> from podcast.languages import part
        >>> talk = Smalltalk(part("en", "chatting"), frozenset("and then what happened it".split()), frozenset())
        >>> list(talk.claims("And then? What happened?"))
        []
        >>> list(talk.claims("And then it happened."))
        ['and then it happened']
        """
        for sentence in sentences(text):
            if self._known(list(words_of(sentence))):
                continue
            asks = sentence.endswith("?")
            clauses = [list(words_of(clause)) for clause in re.split(r"[,;:.?!–—…]+", sentence)]
            clauses = [clause for clause in clauses if clause]
            for place, clause in enumerate(clauses):
                if place and set(clause) <= self.table.PARTICLES:
                    continue
                if strange := self._strange(clause):
                    yield strange
                elif not (self._known(clause) or self._calls(clause) or (asks and self._asks(clause))):
                    yield " ".join(clause)

    def _strange(self, clause: list[str]) -> str | None:
        """The first word that chat does not know, in what is no phrase as a whole."""
        if self._known(clause):
            return None
        known = self.words | self.table.FILLERS | self.table.PARTICLES
        return next((word for word in clause if word not in known), None)

    def _known(self, words: list[str]) -> bool:
        bare = self._bare(words)
        return tuple(words) in self.phrases or tuple(bare) in self.phrases or (bool(words) and not bare)

    def _bare(self, words: list[str]) -> list[str]:
        """Without interjections before, and particles behind."""
        rest = list(dropwhile(self.table.FILLERS.__contains__, words))
        last = list(dropwhile(self.table.PARTICLES.__contains__, reversed(rest)))[::-1]
        return last or rest

    def _calls(self, clause: list[str]) -> bool:
        """Whether it only leads onward: "let's hear the answer", "kita lanjutkan"."""
        return self.table.CALLS.fullmatch(" ".join(self._bare(clause))) is not None

    def _asks(self, clause: list[str]) -> bool:
        """Whether it asks, or names what is asked about, and does not state with a question mark behind."""
        said = " ".join(self._bare(clause))
        return self.table.DOUBTS.search(said) is None and self.table.QUESTIONS.fullmatch(said) is not None
