"""What a host may ask in words of his own: nothing that takes for granted what the answer does not say."""

from collections.abc import Iterator
from functools import cached_property
from types import ModuleType

from podcast.languages import part
from podcast.receipts.stretches import Match, words_of
from podcast.receipts.words import WORD

MOST_WORDS = 14
"""Words of a question."""
SHORT = 3
"""Letters of a word that has no other forms."""


class Questions:
    """Judges a question by the sentence that answers it (``podcast/languages/*/wondering.py``)."""

    def __init__(self, match: Match) -> None:
        self.match, self.article, self.ear = match, match.article, match.ear
        self.table: ModuleType = part(match.article.language, "wondering")
        self.chatting: ModuleType = part(match.article.language, "chatting")
        self.pronouns = frozenset(part(match.article.language, "pointing").PRONOUNS)
        self.denials: frozenset[str] = match.ear.language.NEGATIONS

    def may_ask(self, question: str, number: int) -> bool:
        """Whether sentence ``number`` answers a question that takes nothing for granted but what stands in it.

        Its words ask, or are words of that sentence, of the one before it, or of the title. One that says who does
        what says it in the sentence's own order, and loses no "not", "will" or "said" of it; one that only asks
        whether it is so, and one without a word of its own, may.

        >>> from podcast.receipts.stretches import match_of
        >>> from podcast.model import Article
        >>> said = ("The bridge will cost £2.", "Ann denies it.")
        >>> match = match_of(Article(title="t", language="en", sentences=said))
        >>> questions = Questions(match)
        >>> questions.may_ask("How much does the bridge cost?", 1), questions.may_ask("Who praised the bridge?", 1)
        (True, False)
        """
        words = list(words_of(question))
        if not 1 < len(words) <= MOST_WORDS or any(map(str.isdigit, question)):
            return False
        said = " ".join(words)
        open_ended = self.table.OPEN.search(said) is None
        if open_ended and not self.table.WHETHER.match(said):
            return False
        sentence = self.article.sentence(number)
        near = " ".join((sentence, self.article.sentences[number - 2] if number > 1 else "", self.article.title))
        known = {self._root(word) for word in words_of(near)}
        own = [word for word in words if not (self._is_idle(word) or (open_ended and word in self.table.EVENTS))]
        if any(self._root(word) not in known for word in own):
            return False
        if not own and self.chatting.DOUBTS.search(said):
            return False
        if self.match.table.WHY.search(question):
            own = [word for word in own if not self.match.table.WHY.fullmatch(word)]
            reasons = self.match.table.REASONS & set(words_of(sentence))
            if own:
                return self._asks_for_the_reason(words, own, question, sentence)
            return bool(reasons or self.match.table.WHY.search(sentence))
        if open_ended:
            return self._in_order(question, sentence)
        lost = self._lost(words, sentence)
        names = {name.lower() for name in self.ear.names}
        if set(own) <= names:  # it asks, of nothing or of somebody
            return not (self.table.DEEDS & set(words) and lost - self.table.SOFT - self.table.ROUGHLY - self.denials)
        here = {self._root(word) for word in words_of(sentence)}
        if any(self._root(word) not in here for word in own if word not in names):
            return False
        if (
            self._names_a_doer(words, sentence)
            or set(words) & self.match.table.SCOPE - set(words_of(sentence))
            or (self.match.table.FRAMES.search(sentence) and len(own) > 1)
        ):
            return False
        roots = {self._root(word) for word in own}
        states = any(self.ear.language.is_verb(word) for word in words_of(sentence) if self._root(word) in roots)
        rough = frozenset() if self.table.COUNTS.search(question) else self.table.ROUGHLY
        lost -= rough if states else self.table.SOFT | self.table.ROUGHLY
        return not lost and self._in_order(question, sentence)

    def _asks_for_the_reason(self, words: list[str], own: list[str], question: str, sentence: str) -> bool:
        """Whether a question asks why what stands before a "because" is so, and the sentence says that it is."""
        parted = self.match.table.BECAUSE.search(sentence)
        told = sentence[: parted.start()] if parted else ""
        here = {self._root(word) for word in words_of(told)}
        whole = all(self._root(word) in here for word in own) and not self._lost(words, told) - self.table.ROUGHLY
        return bool(told) and whole and '"' not in sentence and self._in_order(question, told)

    def _is_idle(self, word: str) -> bool:
        """Whether a word asks, or says nothing of what is asked about."""
        held = word in self.match.held or word in self.denials or word in self.match.table.LIMITS
        asks = (
            word in self.chatting.FILLERS | self.chatting.PARTICLES
            or word in self.table.ASKABLE
            or word in self.match.table.ASKING
            or word in self.pronouns
        )
        return asks or (word in self.ear.language.STOPWORDS and not held)

    @cached_property
    def _limits(self) -> tuple[frozenset[str], frozenset[str]]:
        """Words on which the rest of a sentence hangs, and the roots of the long ones."""
        table = self.match.table
        limits: frozenset[str] = self.match.held | self.denials | table.LIKE | table.LIMITS | self.table.ROUGHLY
        return limits, frozenset(
            self._root(word) for word in limits - self.table.ROUGHLY - table.LIMITS if len(self._root(word)) > SHORT
        )

    def _lost(self, words: list[str], sentence: str) -> set[str]:
        """Words of the sentence on which the rest hangs, and which the question leaves out."""
        limits, roots = self._limits
        told = {word.text for word in self.match.read(sentence)}
        held = {word for word in told if word in limits or (len(word) > SHORT and self._root(word) in roots)}
        said = {self._root(word.text) for word in self.match.read(" ".join(words))}
        said |= {root for row in self.table.AGREE if row & set(words) for root in map(self._root, row)}
        tells: frozenset[str] = self.match.table.TELLS
        return {word for word in held if self._root(word) not in said} - tells

    def _names_a_doer(self, words: list[str], sentence: str) -> bool:
        """Whether it asks who does what only befell somebody: "Who killed the man?" of one who was killed."""
        told = list(words_of(sentence))
        if not self.table.WHO.search(" ".join(words)) or set(told) & self.table.BY:
            return False
        acts = {self._root(word) for word in words if self.ear.language.is_verb(word) and self.table.acts(word)}
        pairs = zip(["", *told], told, strict=False)
        return any(self._root(word) in acts and self.table.befalls(before, word) for before, word in pairs)

    def _in_order(self, question: str, sentence: str) -> bool:
        """Whether names and deeds stand in the question as they do in the sentence, with nobody else between."""
        asked, told = list(self._deeds(question)), list(self._deeds(sentence))
        roots = [root for _, root in told]
        places = [roots.index(root) for _, root in asked if root in roots]
        named = any(is_name for is_name, _ in asked)
        if not named or len(places) < 2:
            return True
        between = [is_name for is_name, root in told[places[0] : places[-1] + 1] if (is_name, root) not in asked]
        return places == sorted(places) and not any(between)

    def _deeds(self, text: str) -> Iterator[tuple[bool, str]]:
        """(whether it is a name, root) of names and verbs in a text."""
        for match in WORD.finditer(text):
            word = match.group()
            is_name = word in self.ear.names and word[0].isupper()
            if is_name or (self.ear.language.is_verb(word.lower()) and word.lower() not in self.table.ASKABLE):
                yield is_name, self._root(word.lower())

    def _root(self, word: str) -> str:
        return str(self.table.root(word))
