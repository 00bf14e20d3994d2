"""What a sentence needs of those before it: somebody for its "he", something for its "itu"."""

import re
from dataclasses import dataclass

from podcast.languages import part
from podcast.languages.cuts import capital
from podcast.languages.names import CAPITALISED
from podcast.languages.roles import Roles
from podcast.languages.telling import Telling

FEWEST_SAID = 3
"""Words of a sentence that says something of its subject."""


@dataclass(frozen=True)
class Needs(Roles):
    """Knows which sentences make no sense without another."""

    def leans(self, number: int) -> bool:
        """Whether a sentence makes no sense without the one before it, even after a pronoun gave way to a name."""
        sentence = self.article.sentence(number)
        plain = self.language.LEADS.sub("", sentence)
        if self.owner(number):
            return False
        if self.language.DANGLING.match(sentence) or self.language.DANGLING.match(capital(plain)):
            return True
        if (
            self.language.POINTS_AT_WORDS.search(plain)
            or self.language.LATE_PRONOUN.match(plain)
            or self.language.POINTER.match(plain)
            or part(self.article.language, "pointing").of_others(plain)
        ):
            return True
        inserted = self.language.INSERTED.match(plain)
        nameless = self._pronoun(sentence) is not None or (inserted is not None and not inserted["who"])
        return nameless and self.subjects[number - 1] is None

    def doubtful(self, number: int) -> bool:
        """Whether a sentence says something grave of "him" without anybody who is certainly meant: told after the
        prosecutor's name, what the accused did would be the prosecutor's.
        """
        grave = part(self.article.language, "reading").GRAVE.search(self.article.sentence(number)) is not None
        return grave and self._pronoun(self.article.sentence(number)) is not None and self.subjects[number - 1] is None

    def refers_to(self, number: int) -> str | None:
        """The small-letter noun that a sentence opens with and takes for known ("Pemandangan itu …"); else None."""
        match = self.language.REFERS.match(self.language.LEADS.sub("", self.article.sentence(number)))
        return str(match["noun"]).lower() if match else None

    def body(self, number: int) -> str | None:
        """Whom "the company" at the head of a sentence means: the body of which the one before reports something; None
        without one, or for one of the title, which the article is about anyway.

        >>> from podcast.model import Article
        >>> said = ("It rained.", "Corvane Homes said it was sorry.", "The company denied a claim.")
        >>> Needs(Article(title="t", language="en", sentences=said)).body(3)
        'Corvane Homes'
        """
        if number == 1 or not self.language.THE_BODY.match(self.article.sentence(number)):
            return None
        who = self.reporter(self.article.sentence(number - 1)) or ""
        named = who and all(word[0].isupper() for word in who.split()) and not self._person_in(who)
        return who if named and who.split()[0] not in self.article.title else None

    def subject_noun(self, number: int) -> str | None:
        """The bare noun that a sentence is about as something known ("The valley was …") and that an earlier one
        brings; None for what an article is about anyway.
        """
        words = self.language.LEADS.sub("", self.article.sentence(number)).split()
        noun = self._known_noun(words)
        if noun is None:
            return None
        earlier = " ".join(self.article.sentences[: number - 1]).lower()
        brought = noun not in self.language.GENERIC and re.search(rf"\b{re.escape(noun)}\b", earlier)
        return noun if brought or noun in self.language.BRIDGES else None

    def _known_noun(self, words: list[str]) -> str | None:
        """The noun with which a sentence opens as something known, with a word before it at most: "the harbour master,
        whom …"."""
        if len(words) <= FEWEST_SAID or words[0].lower() not in self.language.DEFINITE:
            return None
        for place in (1, 2):
            noun, following = words[place], words[place + 1]
            if not noun.strip(",").islower() or self.language.is_verb(noun):
                return None
            if noun.endswith(",") or self.language.is_verb(following):
                return noun.strip(",")
        return None

    def lost(self, telling: Telling) -> bool:
        """Whether a told sentence says "he" with nobody named before it."""
        text = telling.main[0] if telling.main else ""
        match = re.search(rf"\b(?:{'|'.join(self.language.PRONOUNS)})\b", text, re.IGNORECASE)
        if match is None or self._person_in(text[: match.start()]):
            return False
        return not CAPITALISED.search(text[1 : match.start()])

    def hangs(self, text: str) -> bool:
        """Whether the subject of a told sentence belongs to somebody whom another sentence names.

        >>> from podcast.model import Article
        >>> needs = Needs(Article(title="t", language="id", sentences=("Harganya naik.",)))
        >>> needs.hangs("Harganya naik lagi."), needs.hangs("Harga beras naik lagi.")
        (True, False)
        """
        words = self.decapital(text).split()
        acts = [self.language.is_verb(word) or word in self.language.NEGATIONS for word in words]
        first = acts.index(False) if False in acts else 0  # "Bisa jadi penyebabnya …"
        end = acts.index(True, first) if True in acts[first:] else len(words)
        return bool(self.language.hangs(words[first:end]))

    def takes_for_known(self, number: int) -> tuple[str, ...]:
        """The small-letter nouns that a sentence points back to, not held before: "kebenaran pengakuan itu"."""
        sentence = self.article.sentence(number)
        pointed = [(match["noun"].lower(), match.start()) for match in self.language.POINTS_BACK.finditer(sentence)]
        return tuple(noun for noun, start in pointed if noun not in sentence[:start].lower())

    def leans_on(self, number: int) -> frozenset[str]:
        """The nouns that a sentence takes for known, at its head or later.

        >>> from podcast.model import Article
        >>> article = Article(title="t", language="id", sentences=("Rapat itu membahas izin tersebut.",))
        >>> sorted(Needs(article).leans_on(1))
        ['izin', 'rapat']
        """
        opening = self.refers_to(number)
        return frozenset(self.takes_for_known(number)) | ({opening} if opening else set())
