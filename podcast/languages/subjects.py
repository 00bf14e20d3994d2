"""Whom a sentence is about, who says what it reports, and whose "his" and "her" are."""

import re
from dataclasses import dataclass
from functools import cached_property

from podcast.languages import part
from podcast.languages.cuts import MOST_WORDS
from podcast.languages.meant import Meant
from podcast.languages.people import People


@dataclass(frozen=True)
class Subjects(People):
    """Knows whom an article's pronouns mean."""

    @cached_property
    def meant(self) -> Meant:
        """Whom its pronouns may mean."""
        return Meant(self.article.sentences, self.article.language, self.people)

    @cached_property
    def subjects(self) -> tuple[tuple[str, int] | None, ...]:
        """For each sentence the person whom it is about, with the sentence that names them; None when unsure."""
        quoted = {quote.sentence: quote.speaker for quote in self.article.quotes}
        written = {
            quote.sentence for quote in self.article.quotes if quote.text == self.article.sentence(quote.sentence)
        }
        last: tuple[str, int] | None = None
        subjects: list[tuple[str, int] | None] = []
        for number, sentence in enumerate(self.article.sentences, 1):
            speaker = quoted.get(number)
            there = self.people_in(sentence)
            named = [full for full in there if self._named(full, sentence) or self._holds_office(sentence, full)]
            first = [full for full in named if self._opens_with(sentence, full)]
            if number in written:  # an author's own "I", after which "he" is somebody else
                last = None
            elif speaker:
                last = (speaker, number if speaker in named else self._where(speaker, number))
            elif number in quoted:
                last = None
            elif (match := self.language.SAYS.match(sentence)) and (full := self._person_in(match["who"])):
                last = (full, number)
            elif first:
                last = (first[0], number)
            elif self.reporter(sentence) and (full := self.sayer(self.reporter(sentence) or "")):
                last = (full, number)
            elif (who := self.reporter(sentence)) and who.lower() not in self.language.PRONOUNS:
                last = None  # somebody without a name has spoken, and "he" is not whoever was named before
            elif match := self._pronoun(sentence):
                if last and not self.meant.may_be(match["pronoun"], last[0], number):
                    last = None
                elif inside := [full for full in named if self._named(full, match["clause"] or "")]:
                    last = (inside[0], number) if len(inside) == 1 else None
            elif (inserted := self.language.INSERTED.match(sentence)) and not inserted["who"]:
                pass  # "…, menurutnya, …": whoever spoke goes on speaking
            elif not named and self.marks.RELATIVE.match(self.language.LEADS.sub("", sentence)):
                last = None  # "Sang nenek diam. Ia …" is not about whoever was named before
            elif self._someone_else(sentence) and not (len(named) == 1 and last and named[0] == last[0]):
                last = None
            elif len(named) == 1 and (pronoun := self._before_name(sentence, named[0])):
                if last and last[0] != named[0] and not self.meant.may_be(pronoun, last[0], number):
                    last = None
            elif len(named) == 1:
                last = (named[0], number)
            elif len(named) > 1:
                last = None
            subjects.append(last)
        return tuple(subjects)

    def _before_name(self, sentence: str, full: str) -> str | None:
        """The pronoun that is about somebody else than the one named after it: "In 1966 she taught Rufus Kerr"."""
        before = sentence[: sentence.find(self.people[full])]
        found = re.search(rf"\b(?:{'|'.join(self.language.PRONOUNS)})\b", before)
        return found.group() if found else None

    def _opens_with(self, sentence: str, full: str) -> bool:
        plain = self.language.LEADS.sub("", sentence)
        if re.match(rf"(?:{re.escape(full)}|{re.escape(self.people[full])})(?:,? )", plain):
            return True
        rules, before = part(self.article.language, "reading"), plain.partition(full)[0].split()
        titles = rules.HONORIFICS | rules.ROLES if any(rules.PRONOUNS.values()) else frozenset[str]()
        titled = bool(before) and before[-1].lower().rstrip(",") in titles  # and "he" is not a woman with an office
        titled = titled and all(w[0].isupper() or w.lower().rstrip(",") in titles for w in before)
        return (full in plain and titled) or self._holds_office(sentence, full)

    def _holds_office(self, sentence: str, full: str) -> bool:
        """Whether a sentence opens with somebody's office, its place and the name: "Bupati Garut Sari Dewi …"."""
        rules = part(self.article.language, "reading")
        office, named, _ = self.language.LEADS.sub("", sentence).partition(f" {full} ")
        ranked = office.split(" ")[0].lower() in rules.RANKS and not any(rules.PRONOUNS.values())
        whole = bool(named) and " " in full and not full.split()[0].isupper()
        return whole and ranked and all(word[:1].isupper() for word in office.split())

    def _someone_else(self, sentence: str) -> bool:
        """Whether a sentence brings a subject with a name that is nobody we know: "Nelayan setempat, Wahyudi, …"."""
        head: list[str] = []
        for word in self.language.LEADS.sub("", sentence).split()[:MOST_WORDS]:
            if self.language.is_verb(word) or word.strip(",") in self.language.NEGATIONS:
                break
            head.append(word.strip(".,;:()"))
        inside = any(word in self.names for word in head[1:])
        return inside or (bool(head) and head[0] in self.names)

    def _pronoun(self, sentence: str) -> re.Match[str] | None:
        pronouns = "|".join(self.language.PRONOUNS)
        plain = self.language.LEADS.sub("", sentence)
        clause = r"(?P<clause>[^,\"“”]{3,70}), (?:maka )?"
        return re.match(
            rf"(?:{clause}|(?:{self.language.AT_TIMES}) )?(?P<pronoun>{pronouns})\b(?= )", plain, re.IGNORECASE
        )

    def _same_subject(self, number: int) -> bool:
        return number > 1 and self.subjects[number - 2] == self.subjects[number - 1]

    def speaks_of(self, sentence: str, full: str) -> bool:
        """Whether a sentence says "he" or "she" at its head, or the name of that person anywhere.

        >>> from podcast.model import Article, Quote
        >>> said = ("“Aman,” kata Sari Dewi.", "Sari menutup jalan.")
        >>> quote = Quote(text="Aman", speaker="Sari Dewi", sentence=1)
        >>> subjects = Subjects(Article(title="t", language="id", sentences=said, quotes=(quote,)))
        >>> subjects.speaks_of(said[1], "Sari Dewi"), subjects.speaks_of("Jalan itu ditutup.", "Sari Dewi")
        (True, False)
        """
        named = re.search(rf"\b{re.escape(self.people.get(full, full))}\b", sentence) is not None
        return named or self._pronoun(sentence) is not None

    def reporter(self, sentence: str) -> str | None:
        """Who says what the sentence reports, in its words; None when the article says it itself.

        >>> from podcast.model import Article
        >>> article = Article(title="t", language="id", sentences=("Bupati Sari menyebut jalan itu aman.",))
        >>> Subjects(article).reporter(article.sentence(1))
        'Bupati Sari'
        """
        plain = self.language.LEADS.sub("", sentence)
        adverbs = self.language.ADVERBS
        who = rf"(?P<name>[A-Z][^,\"“”:]{{1,60}}?)(?:, {self.language.BESIDE_NAME},)?"
        match = re.match(rf"(?P<who>{who}) (?:(?:{adverbs}) )*(?:{self.language.REPORTS})\b", plain)
        if not match or any(self.language.is_verb(word) for word in match["name"].split()):
            return None
        if match["who"].split()[0].lower() in self.language.SUBORDINATE | self.language.JOINING:
            return None
        return match["who"].rstrip(",")

    def sayer(self, reporter: str) -> str | None:
        """The full name of whoever reports; of "Sari's lawyer, Bayu Putra," that is not Sari."""
        return self._person_in(part(self.article.language, "presenting").own(reporter))

    def called(self, reporter: str) -> str | None:
        """How a question names whoever reports: a person's short form; None for a long unknown title."""
        full = self.sayer(reporter)
        if full:
            return self.people[full]
        idle = self.language.STOPWORDS | set(self.language.PRONOUNS)
        known = len(reporter.split()) <= 4 and not any(word.lower() in idle for word in reporter.split())
        return self.decapital(part(self.article.language, "presenting").again(reporter)) if known else None

    def owner(self, number: int) -> tuple[str, int] | None:
        """Whose what a sentence opens with is ("Her barrister …"), with the sentence that names them; else None.

        >>> from podcast.model import Article
        >>> said = ("Rina Dewi, 51, membuka warung.", "Suaminya memasak.")
        >>> Subjects(Article(title="t", language="id", sentences=said)).owner(2)
        ('Rina Dewi', 1)
        """
        plain = self.language.LEADS.sub("", self.article.sentence(number))
        subject = self.subjects[number - 2] if number > 1 else None
        match = self.language.WHOSE.match(plain)
        if not (match and subject):
            return None
        pronoun = match.groupdict().get("whose")
        before = self.article.sentence(number - 1)
        strange = set(re.findall(r"[a-z]+", before)) & part(self.article.language, "reading").SOMEBODY
        if pronoun and strange and not self._named(subject[0], before):  # somebody else has come up
            return None
        return subject if not pronoun or self.meant.fits(pronoun, subject[0]) else None

    def undergoer(self, number: int) -> tuple[str, int] | None:
        """Whom the "him" of a sentence means, with the sentence that names them: the one other person of that gender
        whom the sentence before names or is about; None without a "him" or when in doubt.

        >>> from podcast.model import Article
        >>> said = ("Judge Ruth Amble said that Victor Lanning, 58, sold it.", "She ordered him to pay.")
        >>> Subjects(Article(title="t", language="en", sentences=said)).undergoer(2)
        ('Victor Lanning', 1)
        """
        sentence = self.article.sentence(number)
        match = self.language.OBJECT.search(sentence)
        rules = part(self.article.language, "reading")
        if match is None or number == 1 or set(re.findall("[a-z]+", sentence[: match.start()])) & rules.SOMEBODY:
            return None
        before, about, own = self.article.sentence(number - 1), self.subjects[number - 2], self.subjects[number - 1]
        others = [full for full in self.people_in(before) if self.meant.fits("his", full)]
        if not others and about and self.meant.fits("his", about[0]):
            others = [about[0]]
        here = {*self.people_in(sentence), *((own[0],) if own and self._pronoun(sentence) else ())}
        strange = not self.meant.alone(before, others)
        if len(others) != 1 or others[0] in here or strange:
            return None
        return others[0], self._where(others[0], number - 1)

    def with_undergoer(self, text: str, full: str) -> str:
        """A text with a person's name for its first "him"."""
        return str(self.language.OBJECT.sub(lambda _: self.people[full], text, count=1))

    def with_owner(self, text: str, full: str) -> str:
        """A text with a person's name for the "her" or "his" of its first words.

        >>> from podcast.model import Article
        >>> subjects = Subjects(Article(title="t", language="en", sentences=("Ann Cole, 51, spoke.",)))
        >>> subjects.with_owner("Her son left.", "Ann Cole")
        "Ann Cole's son left."
        """
        match = self.language.WHOSE.match(text)
        owned = self.language.BELONGS.format(who=self.people[full], thing=match["thing"]) if match else ""
        return owned + text[match.end() :] if match else text
