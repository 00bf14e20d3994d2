"""What a spoken sentence takes of a sentence of the article: one unbroken stretch of its words, in their order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from types import ModuleType

from podcast.languages import part
from podcast.languages.cuts import capital
from podcast.languages.ear import Ear, ear_for
from podcast.model import Article
from podcast.receipts.antecedents import Antecedents
from podcast.receipts.halves import Halves
from podcast.receipts.words import WORD, literal

TOPIC = 5
"""Words of a question's subject, of which nothing is said."""

_MARK = re.compile(r"[,;:.?!()–—\"“”«»„]")


@dataclass(frozen=True)
class Word:
    """A word as it is compared: small, without clitics, one of its synonyms for all."""

    text: str
    opens: bool
    """Whether a mark or nothing stands before it."""


@dataclass(frozen=True)
class Stretch:
    """What a spoken sentence takes of the article's sentence ``number``."""

    number: int
    words: tuple[str, ...] = ()
    """Its own, in the article's order."""
    rest: tuple[str, ...] = ()
    """What is left of the sentence after it."""
    begins: bool = True
    """Whether it begins where the sentence does."""
    fragment: bool = False
    """Whether it goes on from what was told before."""
    limited: bool = False
    """Whether what is left takes back a part of it."""
    ruled: bool = False
    """Whether a rule has written it."""
    asks: bool = False
    text: str = ""
    """As it is spoken."""
    cited: tuple[int, ...] = ()
    """All that its line cites, where a rule has written it."""


@dataclass(frozen=True)
class Match:
    """Finds what a spoken sentence takes of a sentence of the article."""

    article: Article
    ear: Ear
    _sources: dict[int, list[tuple[Word, ...]]] = field(default_factory=dict)
    _found: dict[tuple[str, int], tuple[Stretch | None, int, str]] = field(default_factory=dict)

    @cached_property
    def table(self) -> ModuleType:
        """What may change in the article's language."""
        return part(self.article.language, "retelling")

    @cached_property
    def speech(self) -> ModuleType:
        """How its written forms are spoken."""
        return part(self.article.language, "speech")

    @cached_property
    def synonyms(self) -> list[tuple[re.Pattern[str], str]]:
        """Patterns of words that mean the same, and the one that stands for all."""
        return [
            (re.compile(rf"\b(?:{same})(?!\w)"), re.sub(r"\(.*", "", same.split("|")[0])) for same in self.table.SAME
        ]

    @cached_property
    def held(self) -> frozenset[str]:
        """Words whose loss changes what is said: denials, doubts, what is only planned, and who says so."""
        reports = frozenset(self.ear.language.REPORTS.split("|"))
        return frozenset(self.table.HELD | reports | self.ear.language.NEGATIONS | {"tidak"})

    @cached_property
    def tells(self) -> frozenset[str]:
        """Words behind which another clause stands: verbs of saying and planning, and what ties one to a noun."""
        return self.held.union(self.table.TELLS, self.table.TIES) - self.helping

    @cached_property
    def helping(self) -> frozenset[str]:
        """Words that look like verbs and belong to the one beside them, or to a name."""
        telling = self.ear.language
        named = {name.lower() for name in self.ear.names}
        return frozenset(named).union(telling.AUXILIARIES, telling.NEGATIONS, self.table.INVERTED, self.table.LINKS)

    @cached_property
    def antecedents(self) -> Antecedents:
        """What its pronouns stand for."""
        return Antecedents(self.article, self.ear)

    @cached_property
    def halves(self) -> Halves:
        """Parts its sentences that two verbs share."""
        return Halves(self.ear.language, self.table, self.held)

    def is_one_clause(self, words: tuple[Word, ...]) -> bool:
        """Whether all of it hangs on one verb, so that a time or place means the same at both of its ends."""
        is_verb = self.ear.language.is_verb
        texts = [word.text for word in words]
        acts = [text for text in texts if is_verb(text) and text not in self.helping]
        ties = any(one == "that" and (is_verb(two) or two in self.helping) for one, two in pairwise(texts))
        return len(acts) < 2 and not ties and not set(texts) & self.tells

    def find(self, sentence: str, number: int) -> tuple[Stretch | None, int, str]:
        """The stretch; else None with how many words fitted, and the word that did not."""
        key = sentence, number
        if key not in self._found:
            self._found[key] = self._search(sentence, number)
        return self._found[key]

    def _search(self, sentence: str, number: int) -> tuple[Stretch | None, int, str]:
        asks = sentence.rstrip().endswith("?")
        attributed, said = self.attribution(sentence, number)
        furthest, strange = -1, ""
        kept: Stretch | None = None
        shown = {word.text for word in self.read(sentence)}
        tries = dict.fromkeys(
            (whole, form)
            for whole, text in ((attributed, said), (False, sentence))
            for form in (text, self.speech.speakable(text))
        )
        for attributed, form in tries:
            words = self.read(form)
            for source in self.forms(number):
                for asked in self._asked(words) if asks else (words,):
                    taken = Take(self, asked, source, attributed, asks, sentence).best()
                    if isinstance(taken, Stretch):
                        kept = kept or replace(taken, number=number)
                        if not taken.fragment and not taken.limited:
                            return replace(taken, number=number), len(words), ""
                        continue
                    reached = taken + len(words) - len(asked)
                    word = words[min(reached, len(words) - 1)].text if words else ""
                    if reached > furthest and word in shown:
                        furthest, strange = reached, word
        return kept, furthest, strange

    def attribution(self, sentence: str, number: int) -> tuple[bool, str]:
        """Whether a sentence begins with "according to X", whom ``receipts.check`` looks at, and what follows."""
        head, _, rest = sentence.partition(", ")
        if rest and self.table.SAID.match(head.lower()) and head.lower() in self.article.sentence(number).lower():
            return True, rest
        match = self.ear.language.SAYS.match(sentence)
        if not match or not re.match(r"[,:] ", sentence[match.end() :]):
            return False, sentence
        subject = self.ear.subjects[number - 1]
        role = self.ear.role(subject[0]) if subject else None
        known = {word.text for source in self.forms(number) for word in source}
        known |= set(words_of(f"{subject[0] if subject else ''} {role[0] if role else ''}"))
        known |= set(words_of(self.article.byline or "")) | {self.ear.language.AUTHOR}
        who = list(words_of(match["who"]))
        if len(who) > TOPIC + 3 or any(word not in known or self.ear.language.is_verb(word) for word in who):
            return False, sentence
        return True, sentence[match.end() + 2 :]

    def _asked(self, words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
        """The words that a question asks about: without some of those that only ask, at either end."""
        start = 0
        while True:
            end = len(words)
            while end >= start:
                yield words[start:end]
                if end == start or words[end - 1].text not in self.table.ASKING:
                    break
                end -= 1
            if start >= len(words) or words[start].text not in self.table.ASKING:
                return
            start += 1

    def forms(self, number: int) -> list[tuple[Word, ...]]:
        """A sentence as it stands, tidied, with names for pronouns, in full, with roles, and as it is spoken."""
        if number not in self._sources:
            raw = self.article.sentence(number)
            tidy = self.ear.tidy(raw)
            texts = list(dict.fromkeys((raw, tidy, self.ear.language.LEADS.sub("", tidy))))
            subject = self.ear.subjects[number - 1]
            pronouns = re.compile(rf"\b(?:{'|'.join(self.ear.language.PRONOUNS)})\b", re.IGNORECASE)
            if subject:
                names = self._called(subject[0])
                texts += [
                    pronouns.sub(literal(name), text, count=1)
                    for text in texts
                    for name in names
                    if pronouns.search(text)
                ]
            texts += self._with_names(texts[:2], number)
            texts += [other for text in (raw, *texts[-2:]) for other in self._in_other_order(text)]
            texts += [self.table.WITHIN.sub("", tidy, count=1)] if self._is_named_alone(tidy) else []
            texts += [half for text in texts[:12] for half in self.halves.of(text)]
            if said := self.ear.language.TRAILING_ATTRIBUTION.match(tidy):
                who = said["who"] or said.groupdict().get("group")
                texts += [form.format(who=who, said=said["said"]) for form in self.table.SAID_BEFORE if who]
            if owner := self.ear.owner(number):
                texts += [self.ear.with_owner(text, owner[0]) for text in texts]
            if undergoer := self.ear.undergoer(number):
                texts += [self.ear.with_undergoer(text, undergoer[0]) for text in texts]
            for full, short in self.ear.people.items():
                pattern = re.compile(rf"\b{re.escape(full)}\b|\b{re.escape(short)}\b")
                texts += [pattern.sub(literal(name), text, count=1) for text in texts[:6] for name in self._called(full)
                          if pattern.search(text)]  # fmt: skip
                texts += [raw[raw.find(full) :]] if self.antecedents.begins_with(raw, full) else []
            for short, (full, _) in self.ear.acronyms.items():
                if re.search(rf"\b{re.escape(short)}\b", raw) and full not in raw:
                    texts += [re.sub(rf"\b{re.escape(short)}\b", name, text, count=1)
                              for text in texts[:2] for name in (full, f"{short}, {full},")]  # fmt: skip
            unique = dict.fromkeys(texts)
            spoken = dict.fromkeys(self.speech.speakable(text) for text in unique)
            self._sources[number] = [self.read(text) for text in dict.fromkeys([*unique, *spoken])]
        return self._sources[number]

    def _is_named_alone(self, text: str) -> bool:
        """Whether it begins with a name and where that is, and the article has no other one of that name."""
        found = self.table.WITHIN.search(text)
        head = text[: found.start()] if found else ""
        named = bool(head) and all(word[:1].isupper() for word in head.split())
        places = {match["within"] for sentence in self.article.sentences for match in
                  re.finditer(re.escape(head) + self.table.WITHIN.pattern, sentence)} if named else set()  # fmt: skip
        return len(places) == 1

    def _in_other_order(self, text: str) -> Iterator[str]:
        """With its place beside its subject, or first; without a day in its middle, or a helping verb said twice."""
        if front := self.table.FRONT.match(text):
            subject = self.halves.subject(front["rest"])
            where = self.ear.decapital(front["where"])
            if subject and self._is_plain(subject):
                yield f"{subject} {where}{front['rest'][len(subject) :]}"
        subject = self.halves.subject(text)
        inside = self.table.WITHIN_SUBJECT.match(subject)
        if inside and self._is_plain(inside["who"]):
            yield f"{capital(inside['where'])}, {self.ear.decapital(inside['who'])}{text[len(subject) :]}"
        for pattern in (self.table.BY_THE_WAY, self.table.REPEATED):
            if len(pattern.findall(text)) == 1:
                yield pattern.sub(lambda found: found.groupdict().get("kept") or "", text)

    def _is_plain(self, subject: str) -> bool:
        """Whether a subject is of one piece, and nothing hangs on its words."""
        words = set(words_of(subject))
        stands_for = self.table.STANDS_FOR.union(self.ear.language.PRONOUNS)
        return not words & (self.held | self.table.SCOPE | self.table.LIMITS | stands_for)

    def _with_names(self, texts: list[str], number: int) -> list[str]:
        """With the name of the person or place that is certainly meant by a pronoun, by "his", by "pulau itu"."""
        made: list[str] = []
        if full := self.antecedents.person(number):
            for name in self._called(full)[:2]:
                made += [self.table.named(text, name) for text in texts]
        if owner := self.antecedents.owner(number):
            table = self.antecedents.table
            for text in texts:
                if own := table.ITS.match(text):
                    head, comma, rest = text[own.end() :].partition(",")
                    made += [form.format(name=owner, own=head) + comma + rest for form in table.OF_IT if comma]
        for words, name in self.antecedents.named(number):
            made += [re.sub(rf"\b{re.escape(words)}\b", literal(name), text, count=1) for text in [*texts, *made]]
        return made

    def _called(self, full: str) -> list[str]:
        role = self.ear.role(full)
        names = [self.ear.people.get(full, full), full]
        return [*names, self.ear.language.introduced(full, role[0]).rstrip(",")] if role else names

    def read(self, text: str) -> tuple[Word, ...]:
        """The words of a text as they are compared."""
        text = text.lower().replace("’", "'")
        for pattern, one in self.synonyms:
            text = pattern.sub(one, text)
        words: list[Word] = []
        last = 0
        for match in WORD.finditer(text):
            between = text[last : match.start()]
            opens = not words or (_MARK.search(between) is not None and " " in between)
            words.append(Word(self.table.CLITIC.sub("", match.group()), opens))
            last = match.end()
        return tuple(words)


@lru_cache(maxsize=2)
def match_of(article: Article) -> Match:
    """One for an article, whose script is looked at again and again while lines give way to others."""
    return Match(article, ear_for(article))


class Take:
    """One try: the words of a spoken sentence against one form of a sentence of the article."""

    def __init__(
        self, match: Match, words: tuple[Word, ...], source: tuple[Word, ...], attributed: bool, asks: bool, text: str
    ) -> None:
        self.match = match
        self.table, self.held, self.is_verb = match.table, match.held, match.ear.language.is_verb
        self.words, self.source = words, source
        self.attributed, self.asks = attributed, asks
        self.inverted = match.table.INVERTED & set(words_of(text)) if asks else frozenset()
        self.why = match.table.WHY.search(text) is not None
        self.open_ended = asks and (match.table.YES_OR_NO.match(text) is not None or self._is_topic(words))
        self.denials = match.ear.language.NEGATIONS
        self.reaches = bool({word.text for word in words} & (self.denials | match.table.SCOPE | match.table.LIMITS))
        self.furthest = 0

    def best(self) -> Stretch | int:
        """The stretch, or how many words fitted."""
        if not self.words:
            return Stretch(0, asks=True) if self.asks else 0
        return self._straight(self.words) or self._turned() or self.furthest

    def _is_topic(self, words: tuple[Word, ...]) -> bool:
        return len(words) <= TOPIC and not any(self.is_verb(word.text) for word in words)

    def _straight(self, words: tuple[Word, ...]) -> Stretch | None:
        for start in range(len(self.source)):
            head = self._head(start)
            if head is None:
                continue
            end = self._run(words, 0, start, first=True)
            if end is not None and (stretch := self._made(start, end, head == "fragment")):
                return stretch
        return None

    def _turned(self) -> Stretch | None:
        """An adverbial put first that stands last in the article, or last that stands first."""
        words, source = self.words, self.source
        reached = self.furthest
        ago = any(word.text in self.table.AGO for word in source)
        moves = bool(source) and (source[0].text in self.table.FRONTS | self.table.FIRST or ago)
        for border in range(1, len(words)):
            front, rest = words[:border], words[border:]
            if front[0].text in self.table.FRONTS and rest[0].opens and self.match.is_one_clause(rest):
                self.furthest = 0
                for start in range(len(source)):
                    if self._head(start) != "whole":
                        continue
                    end = self._run(rest, 0, start, first=True)
                    if end is not None and end < len(source) and source[end].text == front[0].text:
                        last = self._run(front, 0, end, first=True)
                        if last is not None and (stretch := self._made(start, last, False)):
                            return stretch
                if self.furthest < len(rest) and self._holds(front):
                    reached = max(reached, border + self.furthest)
            if moves and rest[0].text == source[0].text and self.match.is_one_clause(front):
                middle = self._run(rest, 0, 0, first=True)
                fits = middle is not None and middle < len(source) and source[middle].opens
                if middle is not None and fits and self._may_end(source[:middle]):
                    end = self._run(front, 0, middle, first=True)
                    if end is not None and (stretch := self._made(0, end, False)):
                        return stretch
        self.furthest = reached
        return None

    def _holds(self, piece: tuple[Word, ...]) -> bool:
        """Whether the source has a piece as it stands."""
        texts = [word.text for word in piece]
        return any(self._texts(at, at + len(texts)) == texts for at in range(len(self.source)))

    def _may_end(self, piece: tuple[Word, ...]) -> bool:
        """Whether a piece at the head of a sentence may stand at its end as well."""
        first, last = piece[0].text, piece[-1].text
        return first in self.table.FRONTS | self.table.FIRST or last in self.table.AGO

    def _run(self, words: tuple[Word, ...], at: int, place: int, *, first: bool = False) -> int | None:
        """Where the words from ``at`` on end in the source when they begin at ``place``; None when they do not fit."""
        if at == len(words):
            return place
        word = words[at].text
        for here in range(place, len(self.source)):
            if self.source[here].text == word and (here == place or (not first and self._gap(place, here))):
                self.furthest = max(self.furthest, at + 1)
                end = self._run(words, at + 1, here + 1)
                if end is not None:
                    return end
            if first:
                break
        moved = word in self.table.MOVED and any(other.text == word for other in self.source)
        if word in self.table.ADDED or moved:
            return self._run(words, at + 1, place, first=first)
        return None

    def _texts(self, start: int, end: int) -> list[str]:
        return [word.text for word in self.source[start:end]]

    def _loses(self, start: int, end: int) -> bool:
        """Whether something is lost on which the rest hangs."""
        lost = set(self._texts(start, end)) & self.held
        return bool(lost - self.table.TELLS if self.attributed else lost)

    def _head(self, start: int) -> str | None:
        """How the source may begin at ``start``: "whole", as a "fragment" of what was told before, or not."""
        texts = self._texts(0, start)
        if all(text in self.table.DROPPED for text in texts) or self.open_ended:
            return "whole"
        if self.attributed and not self._loses(0, start):
            return "whole"
        free = self.source[start].opens and not self.is_verb(self.source[start].text)
        if (free or (self.asks and not self.why)) and not self._loses(0, start):
            return "whole"
        if self.source[start].text in self.table.TAILS or self.source[start].opens:
            return "fragment"
        return None

    def _gap(self, start: int, end: int) -> bool:
        """Whether what stands between may be left out: words that only point, or one aside between two marks."""
        texts = self._texts(start, end)
        idle = self.table.DROPPED | self.inverted | (self.denials if self.open_ended else frozenset())
        if all(text in idle for text in texts):
            return True
        aside = self.source[start].opens and self.source[end].opens
        aside = aside and not any(word.opens for word in self.source[start + 1 : end])
        relative = texts[0] in ("yang", "who", "which")
        if aside and texts[0] in self.table.ARTICLES and not any(self.is_verb(text) for text in texts):
            return True  # what somebody is, as a whole
        states = any(self.is_verb(text) for text in texts)
        return aside and not self._loses(start, end) and (relative or not states)

    def _made(self, start: int, end: int, fragment: bool) -> Stretch | None:
        """The stretch, unless its end may not be cut off there."""
        rest = self.source[end:]
        texts = [word.text for word in rest]
        limited = False
        if rest and not self.open_ended and not all(text in self.table.DROPPED for text in texts):
            asks_of = self.asks and not (self.why or self.reaches)
            stops = rest[0].opens or rest[0].text in self.table.TAILS or asks_of
            said_by = any(word.opens and word.text in self.table.TELLS for word in rest)
            if not stops or (said_by and not self.attributed):
                return None
            widened = self.reaches and not rest[0].opens
            limited = not self.asks and (widened or bool(set(texts) & self.table.LIMITS))
        words = tuple(self._texts(start, end))
        return Stretch(0, words, tuple(texts), start == 0, fragment, limited, False, self.asks)


def words_of(text: str) -> Iterator[str]:
    """Words of a text, small.

    >>> list(words_of("Rina's kios, buka!"))
    ["rina's", 'kios', 'buka']
    """
    return (match.group().lower().replace("’", "'") for match in WORD.finditer(text))
