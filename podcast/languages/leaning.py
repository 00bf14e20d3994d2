"""Whether a true sentence may stand where it stands: what it points to was told, and nothing else was meant since."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING

from podcast.languages import part
from podcast.model import Article

if TYPE_CHECKING:
    from podcast.languages.ear import Ear

TOPIC = 4
"""Sentences of the article with a noun from which it is what the article is about."""
_WORD = re.compile(r"[^\W_][\w'’-]*")
_QUOTED = re.compile(r"[\"“”][^\"“”]*[\"“”]")


@dataclass(frozen=True)
class Told:
    """A sentence as it was spoken, and that of the article which it tells."""

    number: int
    text: str


class Leaning:
    """Looks for words of an article's sentences that stand for what other sentences name."""

    def __init__(self, article: Article, ear: Ear) -> None:
        self.article, self.ear = article, ear
        self.table: ModuleType = part(article.language, "pointing")
        self.telling: ModuleType = ear.language
        self.reports = frozenset(ear.language.REPORTS.split("|"))

    def wrong(self, text: str, number: int, told: Sequence[Told], near: bool) -> Iterator[str]:
        """What a spoken sentence takes for known that was not told.

        ``number``: the article's sentence that it tells; ``told``: all that was spoken before; ``near``: whether the
        last of that was the article's sentence before, or another piece of the same one.

        >>> from podcast.languages.ear import Ear
        >>> said = ("Joko meminta izin.", "Permintaan itu ditolak.")
        >>> article = Article(title="t", language="id", sentences=said)
        >>> leaning = Ear(article).leaning
        >>> list(leaning.wrong(said[1], 2, (), near=False))
        ['takes “permintaan” of sentence 2 for known, which was not told']
        >>> list(leaning.wrong(said[1], 2, [Told(1, said[0])], near=True))
        []
        """
        text = _QUOTED.sub(" ", text)
        if not near and (pronoun := next(self._pronouns(text), None)):
            yield f"says “{pronoun}” without what it stands for before it"
        begins = number == 1 or number in self.article.paragraphs
        if not (near or begins) and self.table.ACCUSES.search(text):
            yield f"tells of somebody without saying what sentence {number - 1} says of it"
        if noun := next(self._nouns(text, number, told, near), None):
            yield f"takes “{noun}” of sentence {number} for known, which was not told"
        denies = number > 1 and self.telling.DENIES.search(self.article.sentence(number))
        if denies and self.telling.DENIES.search(text) and all(one.number != number - 1 for one in told):
            yield f"answers what sentence {number - 1} says, which was not told"

    def hangs(self, text: str, number: int, told: Sequence[Told], near: bool) -> bool:
        """Whether a sentence of the article, told in its own words, points to what nobody told: "them", "the scheme".

        Arguments as of ``wrong``. Whatever it names before a pronoun is what the pronoun stands for.

        >>> from podcast.languages.ear import Ear
        >>> said = ("Joko meminta izin.", "Permintaan itu ditolak.", "Persija mengaku mereka lelah.")
        >>> article = Article(title="t", language="id", sentences=said)
        >>> leaning = Ear(article).leaning
        >>> [leaning.hangs(text, number, (), near=False) for number, text in enumerate(said, 1)]
        [False, True, False]
        """
        text = _QUOTED.sub(" ", text)
        pronoun = next(self._pronouns(text), None)
        if near and pronoun and not (told and self._is_of_none(pronoun, text, told[-1].text)):
            pronoun = None
        if pronoun and not self._names_before(text[: text.index(pronoun)], pronoun):
            return True
        if not near and self.table.DOES_IT.search(text):
            return True
        return any(not self._sums_up(noun, text) for noun in self._nouns(text, number, told, near))

    def _is_of_none(self, pronoun: str, text: str, before: str) -> bool:
        """Whether a text begins with "they" behind one that holds nothing of which there are several."""
        begins = text.lower().startswith(pronoun.lower())
        if not begins or self.table.PRONOUNS.get(pronoun.lower()) != self.table.SEVERAL:
            return False
        words = _WORD.findall(before)
        return not any(self._are_several(word) or word[0].isupper() or word[0].isdigit() for word in words[1:])

    def _has_a_full_name(self, word: str) -> bool:
        """Whether a word is the last of two that begin with capitals, somewhere in the article: "Ann Slade"."""
        name = re.compile(rf"\b(?!The\b|In\b|At\b)[A-Z][a-z]+ {re.escape(word)}\b")
        return any(map(name.search, self.article.sentences))

    def _sums_up(self, noun: str, text: str) -> bool:
        """Whether a noun takes up what an earlier clause of its own text says: "… to sue, but that decision …"."""
        place = re.search(rf"\b{re.escape(noun)}", text, re.IGNORECASE)
        before = text[: place.start()] if place else ""
        taken_up = self._is_taken_up(noun) or not self.table.DEEDS
        return taken_up and "," in before and any(map(self.telling.is_verb, before.split()))

    def _names_before(self, text: str, pronoun: str) -> bool:
        """Whether a text that ends before a pronoun names what it may stand for."""
        kind = self.table.PRONOUNS.get(pronoun.lower(), self.table.OWNER)
        calendar = part(self.article.language, "reading").CALENDAR
        for word in _WORD.findall(text):
            bare = word.removesuffix("'s").removesuffix("’s")
            named = word[0].isupper() and bare.lower() not in {*calendar, *self.telling.STOPWORDS}
            somebody = self._is_person(bare) or self._has_a_full_name(bare)
            if named and (kind == self.table.OWNER or somebody == (kind == self.table.PERSON)):
                return True
        return False

    # -- pronouns -----------------------------------------------------------------------------------------------------

    def _pronouns(self, text: str) -> Iterator[str]:
        """Pronouns for which nothing stands before them in the sentence."""
        words = [(match.group(), match.start()) for match in _WORD.finditer(text)]
        clause = 0
        for place, (word, start) in enumerate(words):
            small = word.lower()
            mark = text[words[place - 1][1] : start] if place else ""
            states = any(self.telling.is_verb(each) for each, _ in words[clause:place])
            if small in self.table.BOUNDARY | self.reports or re.search(r"[;:–—]", mark) or ("," in mark and states):
                clause = place
            kind = self.table.PRONOUNS.get(small) or (self.table.OWNER if self._is_owned(word) else None)
            of_it = place > 0 and words[place - 1][0].lower() == "of"
            if kind is None or (self.table.EMPTY.match(text, start) and not of_it):
                continue
            before = [each for each, _ in words[:place]]
            follows = words[place + 1][0].lower() if place + 1 < len(words) else ""
            if not self._stands_for(kind, small, before[:clause], before[clause:], follows):
                yield word

    def _stands_for(self, kind: str, word: str, outside: list[str], inside: list[str], follows: str) -> bool:
        """Whether it may stand for a word of an earlier clause, or, where its grammar lets it, of its own."""
        table = self.table
        judged = any(each.lower() in table.JUDGES for each in inside)
        if kind == table.OWNER:  # "harganya"
            return any(map(self._is_noun, outside)) or (bool(inside) and not judged)
        if kind == table.PERSON and not self._may_be_of(table.GENDERS.get(word, ""), [*outside, *inside]):
            return False
        is_one = {table.PERSON: self._is_person, table.SEVERAL: self._are_several, table.THING: self._is_thing}[kind]
        if any(map(is_one, outside)):
            return True
        owner = word in table.OWNERS and bool(follows) and follows not in self.telling.STOPWORDS
        after_noun = not table.OWNERS and bool(inside) and not self.telling.is_verb(inside[-1])  # "rumah mereka"
        return (owner or after_noun) and not judged and any(map(is_one, inside))

    def _may_be_of(self, gender: str, before: list[str]) -> bool:
        """Whether none of the names before a pronoun is of another gender, or one is of its own."""
        told = {self.ear.meant.gender(word) for word in before if self._is_person(word)} - {""} if gender else set()
        return not told or gender in told

    def _is_owned(self, word: str) -> bool:
        return self.table.owned(word) and not self.telling.is_verb(word)

    def _is_person(self, word: str) -> bool:
        return word in self.ear.names or word in self.ear.name_words or word.lower().rstrip("s") in self.table.SOMEBODY

    def _are_several(self, word: str) -> bool:
        small = word.lower()
        plural = self.table.ENDINGS.startswith("(?:s") and small.endswith("s") and len(small) > 3
        return small in self.table.GROUPS or (plural and self._is_noun(small))

    def _is_thing(self, word: str) -> bool:
        return self._is_noun(word) and not self._is_person(word)

    def _is_noun(self, word: str) -> bool:
        small = word.lower()
        known = small in self.telling.STOPWORDS or small in self.table.PRONOUNS or self.telling.is_verb(small)
        return not known and len(small) > 2 and not small.isdigit()

    # -- nouns --------------------------------------------------------------------------------------------------------

    def _nouns(self, text: str, number: int, told: Sequence[Told], near: bool) -> Iterator[str]:
        """Nouns that are taken for known."""
        table = self.table
        if (time := table.THAT_TIME.search(text)) and not near:
            yield time[0].lower()
        for found in table.BACKWARD.finditer(text):
            noun, *others = self._nouns_of(found["noun"]) or [""]
            here = noun and re.search(rf"\b{re.escape(noun)}\b", text[: found.start()], re.IGNORECASE)
            known = any(map(self._is_topic, others)) or self._known(noun, number, told, near)
            if noun and not here and noun not in table.TIMES and not known:
                yield noun
        for found in table.DEFINITE.finditer(text):
            noun = found["noun"].lower()
            follows = text[found.end() :]
            if table.POST.match(follows) or re.search(rf"\b{noun}\b", text[: found.start()], re.IGNORECASE):
                continue
            pointed = self._is_whole(follows) and (self._is_taken_up(noun) or self._is_introduced(noun, number))
            if pointed and not self._known(noun, number, told, near):
                yield noun

    def _is_taken_up(self, noun: str) -> bool:
        """Whether it takes up what another sentence tells in other words."""
        return noun in self.table.DEEDS or noun.removesuffix("s") in self.table.DEEDS

    def _nouns_of(self, phrase: str) -> list[str]:
        """The words of a phrase behind whatever does not belong to it."""
        idle = self.telling.STOPWORDS | self.telling.SUBORDINATE | self.table.QUESTION
        words: list[str] = []
        for word in reversed(phrase.lower().split()):
            if word in idle or self.telling.is_verb(word):
                break
            words.insert(0, word)
        return words

    def _is_whole(self, follows: str) -> bool:
        """Whether what comes after a noun lets it end there: "the work, …", and not "the work permit"."""
        after = _WORD.match(follows.lstrip()) if not re.match(r"\s*[,.;:?!]", follows) else None
        return after is None or self.telling.is_verb(after[0]) or after[0].lower() in self.telling.STOPWORDS

    def _is_introduced(self, noun: str, number: int) -> bool:
        """Whether an earlier sentence brings up somebody as "a man"."""
        return (
            self._is_person(noun)
            and self.ear.last_with(self.table.FIRST_NAMED.format(noun=re.escape(noun)), number) > 0
        )

    def _known(self, noun: str, number: int, told: Sequence[Told], near: bool) -> bool:
        """Whether a noun was told, and last where the article means it."""
        if near or (self._is_topic(noun) and not self._is_person(noun)):
            return True
        forms = (self.table.FIRST_NAMED, self.table.NAMED_ANEW)
        anew = (self.ear.last_with(form.format(noun=re.escape(noun)), number) for form in forms)
        meant = next(filter(None, anew), 0) or self.ear.last_with(self._whole(noun), number)
        holds = self._holding(noun, told)  # without any, it takes up what the sentence before tells in other words
        return bool(meant and holds) and meant <= holds[-1] <= number

    def _is_topic(self, noun: str) -> bool:
        """Whether the article is about it."""
        whole = self._whole(noun)
        named = sum(bool(re.search(whole, sentence, re.IGNORECASE)) for sentence in self.article.sentences)
        return named >= TOPIC or re.search(whole, self.article.title, re.IGNORECASE) is not None

    def _whole(self, noun: str) -> str:
        return rf"\b{re.escape(noun)}{self.table.ENDINGS}\b"

    def _holding(self, noun: str, told: Sequence[Told]) -> list[int]:
        """Numbers of the sentences told that hold a noun."""
        return [one.number for one in told if re.search(self._whole(noun), one.text, re.IGNORECASE)]
