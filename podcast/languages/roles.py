"""What an article says somebody is, and how a person is introduced who has not been heard of yet."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from podcast.languages import part
from podcast.languages.cuts import MOST_WORDS, TOO_LONG, capital
from podcast.languages.subjects import Subjects
from podcast.languages.telling import Telling
from podcast.languages.tidy import tidy

_QUOTED = re.compile(r"[\"“”]")
_TITLED = re.compile(r",? (?:(?:Prof|Dr|dr|drg|Ir|Drs|Hj?|KH)\. ?)+$")


@dataclass(frozen=True)
class Roles(Subjects):
    """Knows who the people of an article are."""

    def role(self, full: str) -> tuple[str, int] | None:
        """What the article says a person is, in its words, and the sentence that says it; None when it does not.

        >>> from podcast.model import Article
        >>> article = Article(title="t", language="id", sentences=("Bupati Garut, Sari Dewi, menyebut itu aman.",))
        >>> Roles(article).role("Sari Dewi")
        ('Bupati Garut', 1)
        """
        if full not in self._roles:
            self._roles[full] = self._role(full)
        return self._roles[full]

    @cached_property
    def _roles(self) -> dict[str, tuple[str, int] | None]:
        """Roles that were found before: the writer and the auditor ask for the same ones."""
        return {}

    def _role(self, full: str) -> tuple[str, int] | None:
        for quote in self.article.quotes:
            known = quote.role and not self.language.NO_ROLE.match(quote.role) and not self._in_a_name(quote.role)
            known = known and not self._acts(quote.role or "")
            if quote.speaker == full and quote.role and known:
                numbers = range(1, len(self.article.sentences) + 1)
                where = (number for number in numbers if quote.role in self.article.sentence(number))
                return self._whole_role(quote.role, full, next(where, quote.sentence))
        for number, sentence in enumerate(self.article.sentences, 1):
            reporter = self.reporter(sentence) or ""
            role = self.decapital(reporter.removesuffix(full).strip(" ,")) if reporter.endswith(full) else ""
            if role and not self.language.NO_ROLE.match(role):
                return self._whole_role(role, full, number)
        presenting = part(self.article.language, "presenting")
        for number, sentence in enumerate(self.article.sentences, 1):
            if presenting.ROLE_FIRST and full in sentence and (role := presenting.office(full, sentence)):
                return self.decapital(role), number
        return None

    def _in_a_name(self, role: str) -> bool:
        """Whether a role of one word is only part of somebody's name: "Hakim" of "Irfan Hakim, Ramzi, dan Rina"."""
        named = re.compile(rf"(?<=\w )?[A-Z][\w'’-]+ {re.escape(role)}\b")
        return role.isalpha() and role.istitle() and any(map(named.search, self.article.sentences))

    def presented(self, full: str) -> tuple[str, tuple[int, ...]] | None:
        """A person by name with what the article says they are, and the sentences that do; None when it does not.

        >>> from podcast.model import Article
        >>> article = Article(title="t", language="en", sentences=("So says Anna Keller, a baker in Ely.",))
        >>> Roles(article).presented("Anna Keller")
        ('Anna Keller, a baker in Ely', (1,))
        """
        presenting = part(self.article.language, "presenting")
        role = self.role(full)
        if role and presenting.ROLE_FIRST:
            return self.language.introduced(full, role[0]), self._holding(role)
        described = presenting.described
        for number, sentence in enumerate(self.article.sentences, 1):
            before = self.article.sentence(number - 1) if number > 1 and full in sentence else ""
            if before and not _QUOTED.search(before) and (found := presenting.owned(full, sentence, before)):
                return str(found), (number - 1, number)
            if full in sentence and (found := described(full, tidy(sentence, self.article), self.hero)):
                return str(found), (number, 1) if self.hero in found and self.hero not in sentence else (number,)
        return (self.language.introduced(full, role[0]), self._holding(role)) if role else None

    @cached_property
    def hero(self) -> str:
        """The short name of the only person whom the first sentence names; "" for none."""
        named = self.people_in(self.article.sentences[0]) if self.article.sentences else []
        return self.people[named[0]] if len(named) == 1 else ""

    def _holding(self, role: tuple[str, int]) -> tuple[int, ...]:
        """The sentence of a role, and before it that of whoever's it is."""
        said = self.article.sentence(role[1])
        owners = (full for full in self.people_in(role[0]) if self.people[full] not in said)
        return (*(self._where(full, role[1]) for full in owners), role[1])

    def _acts(self, role: str) -> bool:
        """Whether what stands before a name is more than a role: "Wasit Agus Salim menunjuk titik putih, Rian …"."""
        small = (word for word in role.split() if word.islower())
        return any(map(self.language.ROLE_ACTS.match, small))

    def _whole_role(self, role: str, full: str, number: int) -> tuple[str, int] | None:
        """A role without brackets, "kuasa hukumnya" with the name of whose; None when nobody is certainly meant."""
        plain = self.decapital(_TITLED.sub("", re.sub(r"\s*\([^)]*\)", "", role)))
        if not self.language.WHOSE.match(plain):
            return self._brought_up(plain, number), number
        before = self.article.sentence(number).partition(role)[0]
        named = [other for other in self.people_in(before) if other != full]
        earlier = self.subjects[number - 2] if number > 1 and not named else None
        whose = named[0] if len(named) == 1 else earlier[0] if earlier and earlier[0] != full else None
        if whose is None:
            return None
        return self.with_owner(plain, whose), number

    def _brought_up(self, role: str, number: int) -> str:
        """A role with "a" or "an", if its sentence has it so right behind a comma: one analyst of many."""
        articles = "|".join(self.language.INDEFINITE & {"a", "an"})
        found = re.search(rf", ({articles}) {re.escape(role)}\b", self.article.sentence(number)) if articles else None
        return f"{found[1]} {role}" if found else role

    def introduce(self, telling: Telling, heard: str) -> Telling:
        """With the full name, and the role if there is room, of whoever ``heard`` does not hold yet.

        ``heard`` is all that was told before; names that it holds stay short.
        """
        if not telling.main:
            return telling
        text, receipts = telling.main[0], list(telling.receipts)
        presenting = part(self.article.language, "presenting")
        for full, short in self.people.items():
            found = re.search(rf"\b{re.escape(short)}\b", text) if short in text else None
            if (
                not found
                or self._in_longer_name(text, found.start(), found.end())
                or (full in text and full in self.article.sentence(telling.number))
                or re.search(rf"\b{re.escape(short)}\b", heard)
            ):
                continue
            role = self.role(full)
            if full in text and not role:
                continue
            named = self.language.introduced(full, role[0]) if role else full
            owns = re.match(r"['’]s\b|, \d\d,", text[found.end() :]) is not None  # what stands there takes no role
            room = (TOO_LONG if presenting.ROLE_FIRST else MOST_WORDS) - len(text.split()) + len(short.split())
            if role and len(named.split()) > room:
                named = self.language.introduced(full, presenting.shortened(role[0]))
            if role and presenting.ROLE_FIRST and telling.reporter == short and len(named.split()) > room:
                who = self.language.introduced(full, role[0]).rstrip(",")
                receipts[:0] = self._holding(role)
                main = (presenting.SPEAKER.format(who=who), *telling.main)
                return replace(telling, main=main, receipts=tuple(dict.fromkeys(receipts)))
            if role and (owns or len(named.split()) > room):
                named, role = full, None
            if "," in named:
                named = named.rstrip(",") + ("" if text[found.end() :].startswith((",", ".")) else ",")
            first = self.first_with(full)
            where = self._holding(role) if role else (first,) if first else ()
            listed = text[: found.start()].endswith(", ") and text[found.end() :].startswith(
                ","
            )  # a place, most likely
            if not where or (listed and not role) or (role and len(named.split()) > room):
                continue
            text = text[: found.start()] + named + text[found.end() :]
            receipts[:0] = where
        if text == telling.main[0]:
            return telling
        return replace(
            telling,
            main=(re.sub(r",(?=[,.])", "", capital(text)), *telling.main[1:]),
            receipts=tuple(dict.fromkeys(receipts)),
        )
