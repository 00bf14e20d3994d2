"""What lines are held against: one article, or one story of a digest, and the show's own facts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from types import ModuleType

from podcast.languages import part
from podcast.languages.ear import ear_for
from podcast.model import ROLES, STORY, Article, Line, Script, Show, Story
from podcast.receipts import openers
from podcast.receipts.antecedents import Antecedents
from podcast.receipts.hearing import Hearing
from podcast.receipts.scenes import Scenes
from podcast.receipts.words import MARKS, words


@dataclass(frozen=True)
class Statement:
    """A line with receipts, all of them of one article."""

    text: str
    """As it is shown."""
    said: str
    """Without quotation marks, the show's own names, and the "Pertama," that counts it."""
    receipts: tuple[int, ...]
    """As its own article counts its sentences."""
    cited: tuple[str, ...]
    """Those sentences."""
    where: str
    """How to call them, as the script counts."""
    names_a_theme: bool = False
    """Whether it only names a subject, of which it states nothing."""
    introduces: bool = False
    """Whether a quotation comes after it."""

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return self.text.rstrip().endswith("?")


class Evidence:
    """``before``: sentences of the stories before this article, which is the ``whole`` one or a story of it."""

    def __init__(self, article: Article, show: Show, script: Script, whole: Article, before: int) -> None:
        self.article, self.script, self.before = article, script, before
        told = sum(section.id.startswith(STORY) for section in script.sections)
        self.counts = {str(script.number), str(told)} if whole.stories else {str(script.number)}
        """Numbers that chat may say."""
        self.language: ModuleType = part(article.language, "telling")
        self.retelling: ModuleType = part(article.language, "retelling")
        self.ear = ear_for(article)
        self.names = self.ear.names
        self._style = show.style
        cast = [show.cast.name(role) for role in ROLES]
        show_own = [show.title, show.author, *self.language.OWN_WORDS]
        origins: list[Article | Story] = [*whole.stories, whole]
        sources = [fact for each in origins for fact in (each.site, each.byline, each.title)]
        namesakes = set(words(" ".join(article.sentences)))
        strangers = [name for name in cast if not set(words(name)) & namesakes]
        self._show_own = _longest_first([*show_own, *strangers])
        self._own = _longest_first([*show_own, *cast, *sources, script.title, script.source])

    @cached_property
    def hearing(self) -> Hearing:
        """How its texts are taken in."""
        return Hearing(self.article.language, self.names)

    @cached_property
    def antecedents(self) -> Antecedents:
        """What its pronouns stand for."""
        return Antecedents(self.article, self.ear)

    @cached_property
    def scenes(self) -> Scenes:
        """Of which place, firm or thing its sentences tell."""
        return self.antecedents.scenes

    def meant(self, number: int) -> str:
        """The names that pronouns of sentence ``number`` and "pulau itu" certainly stand for, one after another."""
        known = self.antecedents
        named = (name for _, name in known.named(number))
        return " ".join((known.person(number) or "", known.owner(number) or "", *named))

    @cached_property
    def acronyms(self) -> dict[str, str]:
        """Acronyms and what they stand for, from the language's list and the article itself."""
        return dict(self.language.ACRONYMS) | {short: full for short, (full, _) in self.ear.acronyms.items()}

    def holds(self, number: int) -> bool:
        """Whether sentence ``number``, as the script counts, is this article's."""
        return self.before < number <= self.before + len(self.article.sentences)

    def statement(self, line: Line, *, names_a_theme: bool = False, introduces: bool = False) -> Statement:
        """A line whose receipts are all this article's."""
        receipts = tuple(number - self.before for number in line.receipts)
        return Statement(
            text=line.shown,
            said=self.language.ORDER.sub("", _without(self._show_own, MARKS.sub("", line.shown))).strip(),
            receipts=receipts,
            cited=tuple(self.article.sentence(number) for number in receipts),
            where=("sentence " if len(receipts) == 1 else "sentences ") + ", ".join(map(str, line.receipts)),
            names_a_theme=names_a_theme,
            introduces=introduces,
        )

    def without_quotations(self, statement: Statement) -> Statement:
        """A statement that introduces quotations, held against what stands around them."""
        cited = list(statement.cited)
        for place, number in enumerate(statement.receipts):
            for quote in self.article.quotes:
                if quote.sentence == number:
                    cited[place] = cited[place].replace(quote.text, " … ")
        return replace(statement, cited=tuple(cited))

    def without_own(self, text: str) -> str:
        """Chat without what it may name: the show's own facts, and where the article is from."""
        return _without(self._own, text)

    def without_openers(self, text: str) -> str:
        """A text in which what the hosts' own phrases open with looks like no name."""
        return openers.without(self._style, self.article.language, text)


def _longest_first(facts: Iterable[str | None]) -> list[str]:
    return sorted({fact for fact in facts if fact}, key=lambda fact: (-len(fact), fact))


def _without(facts: list[str], text: str) -> str:
    for fact in facts:
        if fact in text:
            stop = fact[-1] if fact[-1] in ".?!" else " "  # what comes after a title that asks begins a sentence
            text = re.sub(rf"(?<!\w){re.escape(fact)}(?!\w)", stop, text)
    return text
