"""What a sentence's pronouns and "that island" stand for, where nothing else can be meant."""

import re
from collections.abc import Iterator
from functools import cached_property
from types import ModuleType

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article
from podcast.receipts.scenes import Scenes

_APPOSED = re.compile(r"[a-z], ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+)(?=,)")

OFFICE = 5
"""Words before a name that say what somebody is."""


class Antecedents:
    """Of one article."""

    def __init__(self, article: Article, ear: Ear) -> None:
        self.article, self.ear = article, ear
        self.table: ModuleType = part(article.language, "pointing")

    def person(self, number: int) -> str | None:
        """Full name of the only person whom the pronouns of sentence ``number`` may mean; None when unsure.

        >>> said = ("The trial of Graham Ellery opened.", "Prosecutors accuse him of fraud.", "Ellery, 61, denied it.")
        >>> from podcast.model import Quote
        >>> quote = Quote(text="No", speaker="Graham Ellery", sentence=3)
        >>> article = Article(title="t", language="en", sentences=said, quotes=(quote,))
        >>> Antecedents(article, Ear(article)).person(2)
        'Graham Ellery'
        """
        sentence = self.article.sentence(number)
        found = next(self.table.HIS.finditer(sentence), None)
        if found is None:
            return None
        subject = self.ear.subjects[number - 1]
        heads = self.ear.language.LEADS.sub("", sentence).lower().startswith(f"{found.group().lower()} ")
        if subject and heads and found.group().lower() in self.ear.language.PRONOUNS:
            return subject[0]
        if heads and (before := self._before(number)):
            wanted, gender = self.table.GENDERS.get(found.group().lower(), ""), self.ear.meant.gender(before)
            return before if not (wanted and gender) or wanted == gender else None
        so_far = " ".join(self.article.sentences[:number])
        if self.table.SOMEONE.search(so_far) or self._strangers(so_far) or self._in_office(so_far):
            return None
        wanted = self.table.GENDERS.get(found.group().lower(), "")
        genders = {full: self.ear.meant.gender(full) for full in self.ear.people_in(so_far)}
        people = [full for full, gender in genders.items() if not (gender and wanted) or gender == wanted]
        return people[0] if len(people) == 1 and people[0] not in self.ear.people_in(sentence) else None

    def owner(self, number: int) -> str | None:
        """The only firm, group or place that "its" at the head of a sentence may mean: the one named just before."""
        if number == 1 or not self.table.ITS.match(self.article.sentence(number)):
            return None
        near = self.article.sentence(number - 1)
        named = {one.name for one in self.scenes.kinds.mentions(near) if one.name}
        named |= {name for _, name in self.scenes.kinds.named(number - 1)}
        others = {" ".join(name) for _, name in self.scenes.found_names(near)}
        return named.pop() if len(named) == 1 and others <= named else None

    def _there(self, number: int) -> Iterator[tuple[str, str]]:
        """("there", "in Kildonan"), of the only name that the sentence before holds."""
        found = self.table.OVER_THERE.search(self.article.sentence(number)) if number > 1 else None
        if not found or number in self.ear.quoted or number - 1 in self.ear.quoted:
            return
        near = self.article.sentence(number - 1)
        names = {" ".join(name) for _, name in self.scenes.found_names(near)}
        if len(names) == 1 and not self.ear.people_in(near):
            yield from ((found[0], way + next(iter(names))) for way in self.table.WAYS)

    def _before(self, number: int) -> str | None:
        """The only person of the sentence before, which begins with them, where this one begins with "he"."""
        if number in self.article.paragraphs or number == 1 or {number, number - 1} & self.ear.quoted:
            return None
        near = self.article.sentence(number - 1)
        people = self.ear.people_in(near)
        others = [one for one in self.scenes.found_names(near) if self.table.SOMEONE.search(near)]
        known = len(people) == 1 and not others and not self._strangers(near)
        if not known or re.search(r"[\"“”]", near):
            return None
        return people[0] if self.begins_with(near, people[0]) else None

    def begins_with(self, sentence: str, full: str) -> bool:
        """Whether a sentence begins with a person, behind no more than what they are: "Fire officer Dana Price"."""
        office = sentence[: max(0, sentence.find(full))].split()
        states = any(map(self.ear.language.is_verb, office)) or set(office) & self.table.RELATES
        return full in sentence and len(office) <= OFFICE and not states

    def _in_office(self, text: str) -> bool:
        """Whether somebody stands behind an office who is none of those we know: "Direktur perusahaan, Bima Ali, …"."""
        return any(not set(found[1].split()) & self.ear.name_words for found in _APPOSED.finditer(text))

    def _strangers(self, text: str) -> bool:
        return any(re.search(rf"\b{re.escape(word)}\b", text) for word in self.ear.meant.strangers)

    @cached_property
    def scenes(self) -> Scenes:
        """Of which place, firm or thing its sentences tell."""
        return Scenes(self.article, self.ear)

    def named(self, number: int) -> Iterator[tuple[str, str]]:
        """(words of sentence ``number`` that take something for known, the name that is certainly meant)."""
        yield from self.scenes.kinds.named(number)
        yield from self._there(number)
        for found in self.table.THAT_ONE.finditer(self.article.sentence(number)):
            noun = found["noun"].capitalize()
            names = {
                match.group() for sentence in self.article.sentences[: number - 1]
                for match in re.finditer(rf"\b{noun}(?: [A-Z][\w'’-]*)+", sentence)
            }  # fmt: skip
            if len(names) == 1:
                yield found.group(), names.pop()
