"""The closer audit, for lines that no rule has written: a statement keeps to a sentence's own words, in their order.

``receipts.check`` asks whether what a line names and counts is in its sentences. A language model can lie with those
very words: another cause, another order, a "may" left out. So here every spoken sentence must be one unbroken stretch
of one cited sentence. It may stop or begin only where nothing hangs on what is left out, put an adverbial first, name
whom a pronoun means, and use another word of the same meaning; chat is made of a closed list of words.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from types import ModuleType

from podcast.languages import part
from podcast.languages.cuts import MOST_WORDS, TOO_LONG, capital
from podcast.languages.exchange import answers
from podcast.languages.leaning import Told
from podcast.model import Article, Line, Script
from podcast.receipts import Finding
from podcast.receipts.leaning import FreeLeaning
from podcast.receipts.questions import Questions
from podcast.receipts.smalltalk import Smalltalk
from podcast.receipts.stretches import Match, Stretch, match_of, words_of

MOST_CHAT, MOST_TURN = 16, 45
"""Words of a line without receipts, and of any other outside quotations."""
DESCRIBED = 4
"""Words before a name that say who it is."""
ANSWER = 3
"""Sentences back, in which the article may say that a quotation is an answer."""
SECTIONS = ("story", "voices", "questions", "lastsip")
"""Sections that a free hand may write; the others hold the show's own facts."""

_FORBIDDEN = re.compile(r"[{}|<>\[\]\\#*_`~^=@\x00-\x1f\x7f]|://|\bwww\.|\b[\w-]+\.(?=[a-z]{2,}\b)[a-z.]+")
_QUOTES = re.compile(r"[\"“”«»„]")
_SPAN = re.compile(r"[\"“„«]([^\"“”„«»]+)[\"”“»]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def check(
    script: Script,
    article: Article,
    chat: Collection[str],
    ours: Collection[int] = (),
    reactions: Collection[str] = (),
) -> list[Finding]:
    """Every line of the free sections that strays from its sentences, or says in chat what chat may not say.

    ``chat``: small-letter words that lines without receipts may be made of. ``ours``: lines, counted from 1, that a
    rule has written; of them only what comes before and after is looked at. ``reactions``: phrases that may stand
    between the marks of such a line, each as a whole.

    >>> article = Article(title="t", language="id", sentences=("Hendra menolak usul Maya.", "Usul itu mahal."))
    >>> from podcast.model import Section
    >>> def said(text, *numbers):
    ...     lines = (Line(speaker="host", text=text, receipts=numbers),)
    ...     section = Section(id="story", title="S", lines=lines)
    ...     return Script(title="t", number=1, language="id", sections=(section,))
    >>> check(said("Hendra menolak usul Maya.", 1), article, ())
    []
    >>> check(said("Maya menolak usul Hendra.", 1), article, ())[0].reason
    'does not keep to the words of sentence 1 from “maya” on'
    """
    match = match_of(article)
    words = frozenset(word.lower() for word in chat)
    phrases = frozenset(tuple(words_of(phrase)) for phrase in reactions)
    number = 0
    findings: list[Finding] = []
    told: list[Told] = []
    for section in script.sections:
        first = number + 1
        number += len(section.lines)
        if section.id in SECTIONS:
            reader = _Reader(match, words, phrases, told)
            for place, reason in reader.section(section.lines, {one - first for one in ours}, section.id):
                findings.append(Finding(first + place, section.id, section.lines[place].shown, reason))
    return sorted(set(findings), key=lambda finding: (finding.line, finding.reason))


def reactions(article: Article, sober: bool) -> tuple[str, ...]:
    """Whole phrases of which chat may be made beside its words: what they say, they say of nothing."""
    phrases: dict[str, str] = part(article.language, "retelling").REACTIONS
    return tuple(" ".join(phrase.split()) for phrase in phrases["sober" if sober else "warm"].split(","))


@dataclass(frozen=True)
class _Prompt:
    """A question, or a piece of chat, that awaits what is told next."""

    place: int
    text: str
    answers: frozenset[int] = frozenset()
    """Sentences that may follow; empty for chat, which asks about none."""


class _Reader:
    """Reads one section, line by line."""

    def __init__(
        self, match: Match, chat: frozenset[str], reactions: frozenset[tuple[str, ...]], told: list[Told]
    ) -> None:
        self.match, self.article, self.ear = match, match.article, match.ear
        self.told = told
        self.leaning = FreeLeaning(match.article, match.ear, match.antecedents.scenes.kinds)
        self.questions = Questions(match)
        self.talk = Smalltalk(part(match.article.language, "chatting"), chat, reactions)
        self.table: ModuleType = match.table
        self.telling: ModuleType = match.ear.language
        self.heard: set[str] = set()
        self.said = ""

    def section(self, lines: tuple[Line, ...], ruled: set[int], name: str) -> Iterator[tuple[int, str]]:
        """(index of a line, what is wrong with it)."""
        before: Stretch | None = None
        stated: Stretch | None = None
        owed: list[tuple[int, Stretch]] = []
        prompts: list[_Prompt] = []
        for place, line in enumerate(lines):
            ours = place in ruled
            if not ours:
                yield from ((place, reason) for reason in self._form(line))
            if line.receipts and (word := self._judges(line)):
                yield place, f"says “{word}” as a host's own view; name whoever says so"
            if not line.receipts:
                if not ours:
                    yield from ((place, reason) for reason in self._chat(line.shown))
                    prompts.append(_Prompt(place, line.shown))
                continue
            if any(not 1 <= number <= len(self.article.sentences) for number in line.receipts):
                continue  # receipts.check says so
            following = lines[place + 1] if place + 1 < len(lines) else None
            if name == "lastsip":
                before = stated = None
            found, reasons = self._stretches(line, before, following, ours)
            yield from ((place, reason) for reason in reasons)
            for stretch in found:
                for prompt in prompts:
                    if reason := self._led(prompt, before, stretch):
                        yield prompt.place, reason
                prompts = [_Prompt(place, stretch.text, self._asked(stretch, line))] if stretch.asks else []
                told = () if name == "lastsip" else self.told
                yield from ((place, reason) for reason in self._joined(stretch, before, stated, told))
                if owed and not self._goes_on(owed[-1][1], stretch):
                    yield owed[-1][0], f"leaves out of sentence {owed[-1][1].number} what limits it"
                owed = [(place, stretch)] if stretch.limited else []
                before, stated = stretch, stated if stretch.asks else stretch
                self.told.append(Told(stretch.number, stretch.text))
            self.said += " " + line.shown.lower()
        yield from ((place, f"leaves out of sentence {stretch.number} what limits it") for place, stretch in owed)
        for prompt in prompts:
            if prompt.text.rstrip().endswith("?"):
                yield prompt.place, "asks what nothing answers"

    # -- form ---------------------------------------------------------------------------------------------------------

    def _form(self, line: Line) -> Iterator[str]:
        text = line.text
        if found := _FORBIDDEN.search(text):
            yield f"holds “{found[0].strip() or 'a control character'}”, which is not for the ear"
        if line.speaker == "reader":
            return
        if _QUOTES.search(text):
            yield "has quotation marks; only the reader says quotations, by their number"
        longest = max((len(sentence.split()) for sentence in _sentences(text)), default=0)
        if longest > MOST_WORDS and not self._is_told_so(text, line.receipts):
            yield f"has a sentence of {longest} words; {MOST_WORDS} is the most"
        if len(text.split()) > MOST_TURN:
            yield f"has {len(text.split())} words; {MOST_TURN} is the most"
        plain = " ".join(words_of(text))
        if plain in self.heard and line.receipts:
            yield "says again what was said in this section"
        self.heard.add(plain)

    def _judges(self, line: Line) -> str:
        """A word by which a host would praise or blame, where nobody is named who does; "" for none."""
        found = self.table.PRAISES.search(line.shown)
        told = found and not line.shown.rstrip().endswith("?") and line.speaker != "reader"
        named = found and self.table.HOLDS.search(line.shown[: found.start()])
        names = found and found[0][:1].isupper() and not line.shown.startswith(found[0])
        return found[0] if found and told and not (named or names) else ""

    def _is_told_so(self, text: str, cited: tuple[int, ...]) -> bool:
        """Whether the template writer tells a sentence that it cites in the same words, and no shorter."""
        plain = list(words_of(self.telling.ORDER.sub("", text)))
        known = (main for n in cited if 1 <= n <= len(self.article.sentences) for main in self.ear.tell(n).main)
        return len(plain) <= TOO_LONG and any(plain == list(words_of(main)) for main in known)

    def _chat(self, text: str) -> Iterator[str]:
        words = list(words_of(text))
        if len(words) > MOST_CHAT:
            yield f"is {len(words)} words of chat; {MOST_CHAT} is the most"
        elif claim := next(self.talk.claims(text), None):
            yield f"says “{claim}” without a receipt; chat states nothing"

    # -- statements ---------------------------------------------------------------------------------------------------

    def _stretches(
        self, line: Line, before: Stretch | None, following: Line | None, ours: bool
    ) -> tuple[list[Stretch], list[str]]:
        if ours or line.speaker == "reader":
            heard = line.speaker == "reader" or (following is not None and following.speaker == "reader")
            asks = line.shown.rstrip().endswith("?")
            return [
                Stretch(
                    line.receipts[-1], begins=not heard, asks=asks, ruled=True, text=line.shown, cited=line.receipts
                )
            ], []
        found: list[Stretch] = []
        reasons: list[str] = []
        text = self.telling.ORDER.sub("", line.shown).strip()
        sentences = _sentences(text)
        for sentence, after in zip(sentences, [*sentences[1:], ""], strict=True):
            if set(words_of(sentence)) <= self.table.NO and self.telling.NEGATIONS & set(words_of(after)):
                continue
            if following and following.speaker == "reader" and self._introduces(sentence, following):
                found.append(Stretch(following.receipts[0], begins=False, ruled=True, text=sentence))
                continue
            best, furthest, spoken = None, (-1, "", line.receipts[0]), sentence
            for number in line.receipts:
                for form in self._forms_of(sentence, number, found[-1] if found else before):
                    stretch, reached, word = self.match.find(form, number)
                    if stretch and not (best and stretch.fragment):
                        best, sentence = stretch, form
                    furthest = max(furthest, (reached, word, number), key=lambda one: one[0])
                    if best and not best.fragment:
                        break
                if best:
                    break
            strays = list(self._strays(sentence, best, found[-1] if found else before)) if best else []
            if sentence.endswith("?") and (not best or strays or best.fragment):
                asked = next((n for n in line.receipts if self.questions.may_ask(sentence, n)), None)
                if asked:
                    found.append(Stretch(asked, asks=True, text=sentence))
                    continue
            if best:
                reasons += strays
                said_by = self._said_by(sentence, best)
                if self._is_quoted(best, sentence):
                    words = said_by or "who says so"
                    reasons.append(f"leaves out “{words}” of sentence {best.number}")
                found.append(replace(self._bounded(best), text=spoken))
                if said_by:
                    found[-1] = replace(found[-1], limited=True)
            elif moved := next(filter(None, (self._moved_out(sentence, number) for number in line.receipts)), ""):
                reasons.append(moved)
            else:
                reasons.append(f"does not keep to the words of sentence {furthest[2]} from “{furthest[1]}” on")
        return found, reasons

    def _forms_of(self, sentence: str, number: int, before: Stretch | None) -> Iterator[str]:
        """A spoken sentence, and what it says without what leads to it, with its subject and with its speaker first."""
        yield sentence
        source = self.article.sentence(number)
        if lead := self.table.LEADING.match(sentence):
            yield capital(sentence[lead.end() :])
        if (lead := self.table.AGAINST.match(sentence)) and self._is_set_against(sentence[lead.end() :], source):
            yield capital(sentence[lead.end() :])
        for pattern, orders in ((self.table.SAID_LAST, self.table.SAID_FIRST),
                                (self.table.SAID_AT_LAST, self.table.SAID_AT_FIRST)):  # fmt: skip
            if last := pattern.match(sentence):
                for order in orders:
                    yield capital(order.format(who=last["who"], said=self.ear.decapital(last["said"])))
        if before and before.number == number:
            if lead := self.table.THAT_IS.match(sentence):
                yield capital(sentence[lead.end() :])
            first, _, rest = self.table.LEADING.sub("", sentence).partition(" ")
            if first.lower() in self.table.SUBJECTS and (subject := self.match.halves.subject(source)):
                yield f"{subject} {rest}"

    def _moved_out(self, sentence: str, number: int) -> str:
        """Why a time or place may not be put first: another verb than its own stands there; "" when nothing is."""
        front, comma, _ = sentence.partition(", ")
        first = next(words_of(front), "") if comma else ""
        before, found, _ = self.article.sentence(number).lower().partition(front.lower())
        moved = (
            before and found and first in self.table.FRONTS and not self.match.is_one_clause(self.match.read(before))
        )
        return f"moves “{front}” past a verb of sentence {number}" if moved else ""

    def _is_set_against(self, said: str, source: str) -> bool:
        """Whether the article says what is said with a "but" before it."""
        if self.telling.CONTRAST_LEAD.match(source):
            return True
        words = [word.text for word in self.match.read(source)]
        first = [word.text for word in self.match.read(said)][:2]
        return any(
            words[place - 1] in self.table.AGAINST_IT and words[place : place + 2] == first
            for place in range(1, len(words))
        )

    def _said_by(self, sentence: str, stretch: Stretch) -> str:
        """What is left of its sentence that says who says so: "a study found", "Whitfield said"; or nothing."""
        if stretch.asks or self.match.attribution(sentence, stretch.number)[0]:
            return ""
        rest = set(stretch.rest)
        for piece in re.split(r"[,;:.?!()–—\"“”«»„]\s*", self.article.sentence(stretch.number)):
            words = {word.text for word in self.match.read(piece)}
            if words and words <= rest and self.table.SAID.match(piece.lower().strip()):
                return piece.strip()
        return ""

    def _is_quoted(self, stretch: Stretch, sentence: str) -> bool:
        """Whether a host states as a fact what stands in the article as somebody's own words."""
        if stretch.asks or stretch.fragment or self.match.attribution(sentence, stretch.number)[0]:
            return False
        spans = [found[1] for found in _SPAN.finditer(self.article.sentence(stretch.number))]
        said = f" {' '.join(stretch.words)} "
        return bool(stretch.words) and any(
            said in f" {' '.join(word.text for word in self.match.read(span))} " for span in spans
        )

    def _bounded(self, stretch: Stretch) -> Stretch:
        """Limited when what is left of its sentence says that it held long ago, or not really."""
        rest = " ".join(stretch.rest)
        newest = max(self.year, *_YEAR.findall(self.article.sentence(stretch.number)), "")
        past = any(year < newest for year in _YEAR.findall(rest))
        if stretch.limited and not set(stretch.rest) & self.table.LIMITS and self._is_first_half(stretch):
            stretch = replace(stretch, limited=False)
        framed = self.table.FRAMES.search(rest) and not self.table.COMPARES.search(rest)
        return replace(stretch, limited=True) if (past or framed) and not stretch.asks else stretch

    def _is_first_half(self, stretch: Stretch) -> bool:
        """Whether what is left of its sentence is a second half that stands by itself."""
        left = stretch.rest[1:]
        halves = (self.match.read(half) for half in self.match.halves.of(self.article.sentence(stretch.number)))
        return bool(left) and any(tuple(word.text for word in half)[-len(left) :] == left for half in halves)

    def _strays(self, sentence: str, stretch: Stretch, before: Stretch | None) -> Iterator[str]:
        """What words alone do not show: "that week" for "this week", "now" from another clause, a head that is lost."""
        number, source = stretch.number, self.article.sentence(stretch.number).lower()
        said = sentence.lower()
        for pattern in self.table.WHOLE:
            known = {found.group() for found in pattern.finditer(source)}
            for found in pattern.finditer(said):
                if known and found.group() not in known:
                    yield f"says “{found.group()}”, which is not in sentence {number}"
        read = {word.text for word in self.match.read(sentence)}
        for word in self.table.MOVED & read & set(stretch.rest) - set(stretch.words):
            yield f"does not keep to the words of sentence {number} from “{word}” on"
        lost = self._before(stretch)
        if stretch.asks:  # what is taken for granted may not be what the article denies or doubts
            presumes = self.table.WHY.search(sentence) or self.table.PRESUMES.search(sentence)
            lost = [word for word in lost if presumes and word in self.match.held | self.table.LIKE]
            asks_who = self.table.PRESUMES.search(sentence) and not self.table.YES_OR_NO.match(sentence)
            lost += [word for word in stretch.rest if asks_who and word in self.telling.NEGATIONS]
        elif stretch.fragment or (before and before.number == number):
            lost = []
        elif self.match.attribution(sentence, number)[0]:
            lost = lost if lost and lost[0] in self.table.FRONTS else []
        if lost:
            yield f"leaves out “{' '.join(lost[:6])}” of sentence {number}"

    @cached_property
    def year(self) -> str:
        """The year of the news: when the article was published, else the first that it names."""
        return next(iter(_YEAR.findall(" ".join((self.article.published or "", *self.article.sentences)))), "")

    def _before(self, stretch: Stretch) -> list[str]:
        """Words of its sentence that are left out before a stretch, without connectives and roles of whom it names."""
        whole = (*stretch.words, *stretch.rest)
        heads = [
            texts[: len(texts) - len(whole)]
            for texts in ([word.text for word in form] for form in self.match.forms(stretch.number))
            if tuple(texts[len(texts) - len(whole) :]) == whole
        ]
        head = min(heads, key=len, default=[])
        framed = self.table.FRAMES.match(self.article.sentence(stretch.number).lower())
        if framed and framed[0].split()[0] not in (*head, *stretch.words):
            head = [*framed[0].split(), *head]
        roles = {
            word
            for full in self.ear.people
            if set(stretch.words[:1]) & set(words_of(full))
            for word in words_of((self.ear.role(full) or ("", 0))[0])
        }
        counted = self.telling.ORDER.match(self.article.sentence(stretch.number))
        idle = self.table.DROPPED | roles | set(words_of(counted[0] if counted else ""))
        idle |= self.table.OPENING_REASON if len(head) == 1 else set()
        return [word for word in head if word not in idle]

    def _introduces(self, sentence: str, quotation: Line) -> bool:
        """Whether a sentence only says who will be quoted."""
        quotes = [quote for quote in self.article.quotes if quote.sentence in quotation.receipts]
        if not quotes:
            return False
        quote = quotes[0]
        role = self.ear.role(quote.speaker) if quote.speaker else None
        frame = self.article.sentence(quote.sentence)
        for said in quotes:
            frame = frame.replace(said.text, " ")
        others = {word for full in self.ear.people if full != quote.speaker for word in words_of(full)}
        known = set(words_of(frame)) - others
        known |= set(words_of(f"{quote.speaker or ''} {quote.role or ''} {role[0] if role else ''}"))
        known |= self.table.INTRODUCING | self._described(quote.speaker or "")
        known |= self._belongs(quote.speaker)
        before = " ".join(self.article.sentences[max(0, quote.sentence - 1 - ANSWER) : quote.sentence - 1])
        if quote.text.rstrip().endswith("?") or self.telling.ASKED.search(frame):
            known |= self.table.ASKS
        if self.telling.ANSWERED.search(f"{before} {frame}"):
            known |= self.table.ANSWERS
        if quote.speaker and self.ear.people.get(quote.speaker, quote.speaker).lower() in self.said:
            known |= self.table.GOES_ON
        return set(words_of(sentence)) <= known

    def _belongs(self, speaker: str | None) -> set[str]:
        """Words of the firm or group that the article says somebody is of: "its director, Peter Lund"."""
        first = self.ear.first_with(speaker) if speaker else None
        return set(words_of(self.match.antecedents.owner(first) or "")) if first else set()

    def _described(self, name: str) -> set[str]:
        """Words that stand before a name where the article first gives it: "Council leader" of Helen Marsh."""
        first = self.ear.first_with(name) if name else None
        found = re.search(rf"((?:[\w'’-]+ ){{0,{DESCRIBED}}}){re.escape(name)}", self.article.sentence(first or 1))
        behind = re.search(rf"{re.escape(name)}, (?:yang )?([^,.\"“”]+)", self.article.sentence(first or 1))
        after = words_of(behind[1]) if behind else ()
        return {*words_of(found[1]), *after} - self.telling.NEGATIONS if first and found else set()

    # -- what comes before --------------------------------------------------------------------------------------------

    def _joined(
        self, stretch: Stretch, before: Stretch | None, stated: Stretch | None, told: Sequence[Told]
    ) -> Iterator[str]:
        """A piece goes on from the same sentence; what points to something follows what it points to.

        ``before``: what was spoken last; ``stated``: the last of it that was no question.
        """
        number, own = stretch.number, {stretch.number, *stretch.cited}
        near = number - 1 in own or (stated is not None and bool({stated.number, stated.number + 1} & own))
        near = near or (before is not None and before.number + 1 in own)
        if stretch.fragment and not (before and self._goes_on(before, stretch)):
            yield f"begins in the middle of sentence {number}, which was not told just before"
        if not stretch.begins and (stretch.fragment or stretch.ruled):
            return
        sentence = self.article.sentence(number)
        whole = not stretch.ruled or stretch.text.split()[0] == sentence.split()[0]
        if number > 1 and stretch.begins and whole and not (stretch.asks or near) and self.ear.leans(number):
            yield f"leans on sentence {number - 1}, which was not told just before"
        cited = [Told(each, self.article.sentence(each)) for each in stretch.cited if each < number]
        yield from self.leaning.wrong(stretch.text, number, [*told, *cited], near)
        if not (stretch.ruled or stretch.asks):
            yield from self.leaning.unheard(stretch.text, number, [*self.told, *cited], near)

    def _goes_on(self, before: Stretch, stretch: Stretch) -> bool:
        if before.number != stretch.number:
            return False
        if before.ruled or stretch.ruled:
            return True
        idle = self.table.DROPPED
        rest = [word for word in before.rest if word not in idle]
        words = [word for word in stretch.words if word not in idle]
        return bool(words) and (rest[:2] == words[:2] or (len(rest) > 2 and words[1 - len(rest) :] == rest[1:]))

    def _asked(self, stretch: Stretch, line: Line) -> frozenset[int]:
        """Sentences that answer a question: the one that it is made of, or those which answer it in the article."""
        asked = frozenset(line.receipts) if stretch.ruled else frozenset({stretch.number})
        reported = [number for number in asked if self.article.sentence(number).rstrip(' "”').find("?") > 0]
        return asked.union(*(answers(number, self.article, self.ear) for number in reported))

    def _led(self, asking: "_Prompt", before: Stretch | None, stretch: Stretch) -> str | None:
        """What is wrong with a question or a piece of chat, given the statement before it and the one after."""
        if asking.answers:
            right = asking.answers & {stretch.number, *stretch.cited}
            return None if right else "is answered from another sentence than the one it asks about"
        prompt = asking.text
        if self.table.WHY.search(prompt):
            same = before is not None and before.number == stretch.number
            first = next(iter(stretch.words), "")
            reason = first in self.table.REASONS | {"untuk", "to", "because"}
            tied = before is not None and stretch.number == before.number + 1 and reason
            if not (tied or (same and (stretch.ruled or stretch.fragment or reason))):
                return "asks for a reason, and what follows is not the one that the article gives"
        elif self.leaning.table.SAYS_WHO.search(prompt):
            if before is None or stretch.number != before.number:
                return "asks who says so, and what follows is about something else"
        elif self.table.POINTED.search(prompt) and prompt.rstrip().endswith("?"):
            near = before is not None and stretch.number in (before.number, before.number + 1)
            if not near:
                return "asks about what was said before, and what follows is about something else"
        return None


def _sentences(text: str) -> list[str]:
    return [piece for piece in re.split(r"(?<=[.?!])\s+(?=\S)", text.strip()) if piece]
