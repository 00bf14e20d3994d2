"""Whether a name may stand for a pronoun: nobody else may be meant, the gender fits, and nothing grave is said.

A name given to the wrong "he" is a false statement about a person, so that doubt leaves the pronoun as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from types import ModuleType

from podcast.languages import part

_RUN = re.compile(r"[A-Z][\w'’-]*(?: (?:[A-Z]\.|[A-Z][\w'’-]*))*")


class Meant:
    """Pronouns of one article; ``language`` is its two-letter code, ``known`` the full names of those who speak."""

    def __init__(self, sentences: tuple[str, ...], language: str, known: Iterable[str]) -> None:
        self.sentences = sentences
        self.rules: ModuleType = part(language, "reading")
        self.is_verb: Callable[[str], bool] = part(language, "telling").is_verb
        self.known = frozenset(known)
        self._genders: dict[str, str] = {}
        self.strangers = frozenset(self._strangers())

    def _strangers(self) -> Iterable[str]:
        """Words of the names of those who do not speak: with a title, an age, or a well-known given name."""
        own = {word for full in self.known for word in full.split()}
        for sentence in self.sentences:
            for run in _RUN.finditer(sentence):
                words = run.group().split()
                aged = re.match(r",? \(?\d{1,2}(?:\)|,| tahun\b| years\b)", sentence[run.end() :])
                titled = len(words) > 1 and words[0].lower() in self.rules.GENDERS | dict.fromkeys(
                    self.rules.HONORIFICS
                )
                given = len(words) > 1 and words[0].lower() in self.rules.GENDERED | dict.fromkeys(self.rules.GIVEN)
                if aged or titled or given:
                    yield from (word for word in words if word not in own and len(word) > 2)

    def gender(self, full: str) -> str:
        """What a given name or a title says somewhere in the article; "" when nothing does."""
        if full not in self._genders:
            self._genders[full] = self._gender(full)
        return self._genders[full]

    def _gender(self, full: str) -> str:
        words = full.split()
        if given := self.rules.GENDERED.get(words[0].lower()):
            return str(given)
        for sentence in self.sentences:
            for match in re.finditer(rf"\b([\w.]+) (?:{re.escape(words[0])} )?{re.escape(words[-1])}\b", sentence):
                if title := self.rules.GENDERS.get(match[1].lower()):
                    return str(title)
        return ""

    def may_be(self, pronoun: str, full: str, number: int) -> bool:
        """Whether the pronoun that a sentence (from 1) begins with may be told as ``full``, the subject before it.

        >>> article = ("Hakim Rina Dewi menutup sidang.", "Ia membantah melakukan pembunuhan itu.", "Ia lalu pulang.")
        >>> meant = Meant(article, "id", ["Rina Dewi"])
        >>> meant.may_be("Ia", "Rina Dewi", 2), meant.may_be("Ia", "Rina Dewi", 3)
        (False, True)
        """
        tells = str(self.rules.PRONOUNS.get(pronoun.lower(), ""))
        own = self.gender(full)
        before = self.sentences[number - 2] if number > 1 else ""
        if self._is_grave(number) and not (self._accused(full, before) or (tells and self._alone(full, before))):
            return False
        if tells and own and own != tells:
            return False
        others = [name for name in self.known - {full} if self._named(name, before)]
        if tells and self._nameless(tells, full, before):
            return False
        if tells:
            strange = any(word in self.strangers for word in re.findall(r"[A-Z][\w-]+", before))
            rival = any(self.gender(name) in ("", tells) for name in others)
            return own == tells or not (strange or rival)
        reported = re.search(rf"\b(?:{'|'.join(self.rules.SPEAK)})\b", before) is not None
        clause = before.split(" ", 4)[-1]
        someone = any(word in self.strangers for word in re.findall(r"[A-Z][\w-]+", clause))
        nameless = any(word in self.rules.SOMEBODY for word in re.findall(r"[a-z]+", clause))
        return not (reported and (bool(others) or someone or nameless))

    def _nameless(self, tells: str, full: str, before: str) -> bool:
        """Whether the sentence before brings somebody without a name, of that gender or of either, after the person."""
        last = list(re.finditer(rf"\b{re.escape(full.split()[-1])}\b", before))
        after = before[last[0].end() :] if last else before
        words = set(re.findall(r"[a-z]+", after)) & self.rules.SOMEBODY
        return any(self.rules.GENDERS.get(word, "") in ("", tells) for word in words)

    def alone(self, sentence: str, full: Iterable[str]) -> bool:
        """Whether a sentence holds nobody but these, named or not, who may be meant."""
        words = re.findall(r"[\w'’-]+", sentence)
        own = {word for name in full for word in name.split()}
        return not any(word in self.rules.SOMEBODY or word in self.strangers - own for word in words)

    def fits(self, possessive: str, full: str) -> bool:
        """Whether "her" or "his" may be that person's."""
        return self.gender(full) in ("", self.rules.OWNERS.get(possessive.lower(), ""))

    def _is_grave(self, number: int) -> bool:
        """Whether a sentence says something grave of its "he", not only that "he" said it of others."""
        sentence = self.sentences[number - 1]
        reports = re.match(rf"(?:\S+ )?\S+ (?:{'|'.join(self.rules.STATE)})\b", sentence)
        return self.rules.GRAVE.search(sentence) is not None and not reports

    def _accused(self, full: str, before: str) -> bool:
        """Whether the sentence before says something grave of that person, or what they say, and names nobody else.

        The person stands at its head or, with an office, before its verb.
        """
        words = re.findall(r"[\w'’-]+", before)
        verb = next((place for place, word in enumerate(words) if self.is_verb(word)), len(words))
        opens = bool(words) and (words[0] in full.split() or set(full.split()) <= set(words[:verb]))
        others = any(word in self.strangers for word in words)
        known = any(self._named(name, before) for name in self.known - {full})
        nameless = any(word in self.rules.SOMEBODY for word in words)
        reports = verb < len(words) and words[verb] in self.rules.STATE | self.rules.SPEAK | self.rules.ANSWER
        grave = self.rules.GRAVE.search(before) is not None or reports
        return opens and grave and not (others or known or nameless)

    def _alone(self, full: str, before: str) -> bool:
        """Whether the sentence before opens with that person's whole name and age, as no official is introduced, and
        holds nobody else.
        """
        words = re.findall(r"[\w'’-]+", before)
        aged = before.startswith(full) and self.rules.AGED.match(before[len(full) :]) is not None
        others = any(self._named(name, before) for name in self.known - {full})
        strange = any(word in self.strangers for word in words) or any(word in self.rules.SOMEBODY for word in words)
        return aged and not (others or strange)

    def _named(self, full: str, sentence: str) -> bool:
        words = (word for word in full.split() if len(word) > 2 and word in sentence)
        return any(re.search(rf"\b{re.escape(word)}\b", sentence) for word in words)
