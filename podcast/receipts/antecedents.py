"""What a sentence's pronouns and "that island" stand for, where nothing else can be meant."""

import re
from collections.abc import Iterator
from types import ModuleType

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article


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
        so_far = " ".join(self.article.sentences[:number])
        if self.table.SOMEONE.search(so_far) or self._strangers(so_far):
            return None
        wanted = self.table.GENDERS.get(found.group().lower(), "")
        genders = {full: self.ear.meant.gender(full) for full in self.ear.people_in(so_far)}
        people = [full for full, gender in genders.items() if not (gender and wanted) or gender == wanted]
        return people[0] if len(people) == 1 and people[0] not in self.ear.people_in(sentence) else None

    def _strangers(self, text: str) -> bool:
        return any(re.search(rf"\b{re.escape(word)}\b", text) for word in self.ear.meant.strangers)

    def named(self, number: int) -> Iterator[tuple[str, str]]:
        """(words of sentence ``number`` that take something for known, the only name of that kind in the article)."""
        for found in self.table.THAT_ONE.finditer(self.article.sentence(number)):
            noun = found["noun"].capitalize()
            names = {
                match.group() for sentence in self.article.sentences[: number - 1]
                for match in re.finditer(rf"\b{noun}(?: [A-Z][\w'’-]*)+", sentence)
            }  # fmt: skip
            if len(names) == 1:
                yield found.group(), names.pop()
