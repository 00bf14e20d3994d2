"""The auditor: whatever a line states must be in the sentences it cites, whoever wrote the line."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from types import ModuleType

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import HINT, ROLES, STORY, Article, Line, Script, Show, Story

FAIR_SHARE = 0.5
"""Of a statement's words of meaning: so many must be the cited sentences' own."""
FEWEST_WORDS = 4
"""Words of meaning from which that share is asked for."""
LONGEST_NUMBER = 12
"""Spoken words of a number."""
STEM = 5
"""Letters by which two words count as the same: "menghapus" and "menghapusnya"."""

_QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]+)[\"“”«»„]")
_NO_NAMES = frozenset(("I", "RSS"))
_MARKS = re.compile(r"[\"“”«»„]")
_POSSESSIVE = re.compile(r"['’]s\b")
_WORD = re.compile(r"[^\W_][\w'’-]*")


@dataclass(frozen=True)
class Finding:
    """A line whose receipts do not hold. ``line`` counts the script's lines from 1."""

    line: int
    section: str
    text: str
    reason: str


def check(script: Script, article: Article, show: Show) -> list[Finding]:
    """Every line of a script that states what its sentences do not, with the reason; empty when all receipts hold.

    Checked are numbers (figures or words), names, quoted words, negations, causes, the speaker of a reported
    statement, and that most words of a statement are the article's. A line without receipts may hold no number, name or
    quotation but the show's own (its name, hosts and edition, and the outlet, author and title of the article). In a
    digest, which may count its stories, a line is held against the one story that its receipts lie in, as if there were
    no other.

    >>> from podcast.model import Cast, CastMember, Section
    >>> cast = Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca"))
    >>> show = Show(title="Kopi Sedap", author="Kami", cast=cast)
    >>> article = Article(title="Jembatan", language="id", sentences=("Jembatan itu panjangnya 90 meter.",))
    >>> said = Line(speaker="host", text="Jembatan itu panjangnya 80 meter.", receipts=(1,))
    >>> script = Script(title="t", number=1, language="id", sections=(Section(id="story", title="S", lines=(said,)),))
    >>> check(script, article, show)[0].reason
    'says 80, which is not in sentence 1'
    """
    auditors = [_Auditor(story, show, script, article, before) for before, story in article.apart()]
    names = frozenset[str]().union(*(auditor.names for auditor in auditors))
    for auditor in auditors:  # a name of one story is one in all of them
        auditor.names = names
    findings: list[Finding] = []
    number = 0
    for section in script.sections:
        previous: Line | None = None
        for line in section.lines:
            number += 1
            reasons = dict.fromkeys(_reasons(line, auditors, len(article.sentences)))
            reasons |= dict.fromkeys(_given_away(previous, line, auditors))
            previous = line
            findings += [Finding(number, section.id, line.shown, reason) for reason in reasons]
    return findings


def _reasons(line: Line, auditors: list["_Auditor"], last: int) -> Iterator[str]:
    """Why a line does not hold, of an article with ``last`` sentences."""
    for shown, spoken in HINT.findall(line.text):
        if any(auditor.counts_otherwise(shown, spoken) for auditor in auditors):
            yield f"shows {shown!r} and has {spoken!r} said"
    if not line.receipts:
        for auditor in auditors:  # chat may give away nothing of any story
            yield from auditor.chat(line.shown)
        return
    if missing := [number for number in line.receipts if not 1 <= number <= last]:
        yield f"cites sentence {missing[0]}, but the article has only {last}"
        return
    cited = [auditor for auditor in auditors if auditor.holds(line.receipts[0])]
    if not all(cited[0].holds(number) for number in line.receipts):
        yield f"cites sentences of more than one story: {', '.join(map(str, line.receipts))}"
        return
    yield from cited[0].reasons(line)


def _given_away(before: Line | None, line: Line, auditors: list["_Auditor"]) -> Iterator[str]:
    """Whether a quotation follows an introduction that names somebody, but not whose words it is."""
    if before is None or line.speaker != "reader" or before.speaker == "reader":
        return
    if before.shown.rstrip().endswith("?") or not line.receipts:
        return
    for auditor in auditors:
        if auditor.holds(line.receipts[0]):
            yield from auditor.introduction(before.shown, line)


class _Auditor:
    """Knows one article, or one story of a digest, and the show's own facts."""

    def __init__(self, article: Article, show: Show, script: Script, whole: Article, before: int) -> None:
        self.article, self.script, self.before = article, script, before
        told = sum(section.id.startswith(STORY) for section in script.sections)
        self.counts = {str(script.number), str(told)} if whole.stories else {str(script.number)}
        self.language: ModuleType = part(article.language, "telling")
        self.speech: ModuleType = part(article.language, "speech")
        self.ear = Ear(article)
        self.names = self.ear.names
        self._counting: dict[str, bool] = {}
        show_own = [show.title, show.author, *self.language.OWN_WORDS, *(show.cast.name(role) for role in ROLES)]
        origins: list[Article | Story] = [*whole.stories, whole]
        sources = [fact for each in origins for fact in (each.site, each.byline, each.title)]
        self.show_own = _longest_first(show_own)
        self.own = _longest_first([*show_own, *sources, script.title, script.source])

    def counts_otherwise(self, shown: str, spoken: str) -> bool:
        """Whether a hint has another number said than it shows."""
        said = self.speech.numbers(spoken)
        return bool(said) and said != self.speech.numbers(shown)

    def holds(self, number: int) -> bool:
        """Whether sentence ``number``, as the script counts, is this article's."""
        return self.before < number <= self.before + len(self.article.sentences)

    def reasons(self, line: Line) -> Iterator[str]:
        """Why a statement does not hold; all its receipts are this article's."""
        text = line.shown
        where = ("sentence " if len(line.receipts) == 1 else "sentences ") + ", ".join(map(str, line.receipts))
        line = line.model_copy(update={"receipts": tuple(number - self.before for number in line.receipts)})
        cited = [self.article.sentence(number) for number in line.receipts]
        yield from (f"quotes {said!r}, which is not word for word in {where}" for said in self._misquoted(text, cited))
        statement = _without(self.show_own, _MARKS.sub("", text))
        yield from (f"says {number}, which is not in {where}" for number in self._numbers(statement, cited))
        yield from (f'says "{pair}", which is not in {where}' for pair in self._units(statement, cited))
        yield from (f"names {name}, who or which is not in {where}" for name in self._names(statement, line, cited))
        yield from self._speakers(_QUOTED.sub(" ", text), line, where)
        yield from (f"{reason} in {where}" for reason in self._negations(statement, cited))
        if reason := self._reason(statement, cited):
            yield f'gives a reason ("{reason}"), which {where} does not give'
        if not text.rstrip().endswith("?") and (share := self._share(statement, line, cited)) < FAIR_SHARE:
            yield f"has only {share:.0%} of its words from {where}"

    def introduction(self, text: str, line: Line) -> Iterator[str]:
        """Why an introduction does not fit the quotation after it."""
        cited = {number - self.before for number in line.receipts}
        speakers = {quote.speaker for quote in self.article.quotes if quote.sentence in cited}
        named = {full for full, short in self.ear.people.items() if re.search(rf"\b{re.escape(short)}\b", text)}
        if named and speakers and None not in speakers and not named & speakers:
            whose = " and ".join(sorted(speaker for speaker in speakers if speaker))
            yield f"is introduced as the words of {' and '.join(sorted(named))}, but it is {whose} who says them"

    # -- chat ---------------------------------------------------------------------------------------------------------

    def chat(self, text: str) -> Iterator[str]:
        """Why a line without receipts needs one."""
        rest = _without(self.own, text)
        yield from (f"quotes {said!r} without a receipt" for said in _QUOTED.findall(rest))
        for number in self.speech.numbers(rest):
            if number not in self.counts:
                yield f"says {number} without a receipt"
        for name in _capitals(rest, self.names):
            plain = name.lower() in self.language.STOPWORDS | self.language.FRAME
            if name not in _NO_NAMES and name[1:2] not in ("'", "’") and not plain:
                yield f"names {name} without a receipt"

    # -- statements ---------------------------------------------------------------------------------------------------

    def _misquoted(self, text: str, cited: list[str]) -> Iterator[str]:
        source = [_plain(sentence) for sentence in cited] + [_plain(" ".join(cited))]
        for said in _QUOTED.findall(text):
            if not any(_plain(said) in sentence for sentence in source):
                yield said

    def _numbers(self, statement: str, cited: list[str]) -> Iterator[str]:
        known = Counter(number for sentence in cited for number in self.speech.numbers(sentence))
        statement = self.language.ORDER.sub("", statement)
        said = Counter(self.speech.numbers(statement))
        yield from (number for number in said if number not in known)
        if not statement.rstrip().endswith("?"):  # "1-1" is not said by "1-0"
            yield from (f"{number} {times} times" for number, times in said.items() if 0 < known[number] < times)

    def _units(self, statement: str, cited: list[str]) -> Iterator[str]:
        """A number and its unit that no cited sentence has together: nine months are no 9 July."""
        known = {pair for sentence in cited for pair in self._measured(sentence)}
        counted: dict[str, set[str]] = {}
        for number, word in known:
            counted.setdefault(number, set()).add(word[:STEM])
        for number, word in self._measured(self.language.ORDER.sub("", statement)):
            measure = word in self.language.MEASURES
            same = word[:STEM] in counted.get(number, ()) or not counted.get(number)
            people = word in self.language.PEOPLE and bool(counted.get(number, set()) & self._people_stems)
            if (measure and (number, word) not in known) or not (measure or same or people):
                yield f"{number} {word}"

    @cached_property
    def _people_stems(self) -> frozenset[str]:
        return frozenset(word[:STEM] for word in (*self.language.PEOPLE, *self.language.KINDS_OF_PEOPLE))

    def _measured(self, text: str) -> list[tuple[str, str]]:
        """Every number with the word that it counts, as spoken: ``("30", "hari")``."""
        words = [match.group() for match in _WORD.finditer(self.speech.speakable(text))]
        idle = self.language.STOPWORDS | self.language.FRAME
        found: list[tuple[str, str]] = []
        for place, word in enumerate(words[1:], 1):
            number = self._number_before(words[max(0, place - LONGEST_NUMBER) : place])
            counted = word.islower() and word not in idle and not self.language.is_verb(word)
            if number and (counted or word.lower() in self.language.MEASURES) and not self._counts(word.lower()):
                found.append((number, word.lower()))
        return found

    def _number_before(self, words: list[str]) -> str | None:
        """The number that the last of some spoken words say; None when they say none."""
        size = next((size for size, word in enumerate(reversed(words)) if not self._counts(word.lower())), len(words))
        said = self.speech.numbers(" ".join(words[len(words) - size :])) if size else ()
        return said[-1] if said else None

    def _counts(self, word: str) -> bool:
        """Whether a word is part of a number as spoken: "tiga", "puluh", "million"."""
        if word not in self._counting:
            two = self.speech.speakable("2")
            counts = self.speech.numbers(word) or self.speech.numbers(f"{two} {word}") != self.speech.numbers(two)
            self._counting[word] = bool(counts)
        return self._counting[word]

    def _names(self, statement: str, line: Line, cited: list[str]) -> Iterator[str]:
        speakers = [self.ear.subjects[number - 1] for number in line.receipts]
        quotes = [quote for quote in self.article.quotes if quote.sentence in line.receipts]
        known = set(_words(_POSSESSIVE.sub("", " ".join((*cited, self.article.byline or "")))))
        known |= set(_words(" ".join(cited)))
        known |= {word for subject in speakers if subject for word in _words(subject[0])}
        known |= {word for quote in quotes for word in _words(f"{quote.speaker or ''} {quote.role or ''}")}
        known |= {word for short, full in self.acronyms.items() if short.lower() in known for word in _words(full)}
        if any(_NUMERIC_DATE.search(sentence) for sentence in cited):
            known |= {month.lower() for month in self.language.MONTHS}
        known |= self.language.FRAME
        statement = self.language.ORDER.sub("", statement)
        days = frozenset(self.language.WEEKDAYS.split("|")) | frozenset(self.language.MONTHS)
        yield from (name for name in _capitals(statement, self.names | days) if not set(_words(name)) <= known)

    @cached_property
    def acronyms(self) -> dict[str, str]:
        return dict(self.language.ACRONYMS) | {short: full for short, (full, _) in self.ear.acronyms.items()}

    def _speakers(self, statement: str, line: Line, where: str) -> Iterator[str]:
        """Whoever is said to say something must be who says it in the article."""
        for name in self._reporters(statement):
            words = [word for word in name.split() if word[:1].isupper()] or name.split()
            if all(word.lower() in self.language.PRONOUNS for word in words):
                continue
            said = re.compile(rf"{re.escape(name)}(?:,? [\w-]+){{0,2}},? (?:{self.language.REPORTS})\b", re.IGNORECASE)
            if any(said.search(self.article.sentence(number)) for number in line.receipts):
                continue
            before = self.language.SETTING.split(name)[0].split()
            if before and before[-1] in self._people:  # "kata Heru di Balai Kota, Kamis": the rest is where and when
                words = before
            last = next(_words(words[-1]), "")
            if not any(last in self._sayers(number) for number in line.receipts):
                yield f"makes {name} say it, who does not in {where}"

    @cached_property
    def _people(self) -> frozenset[str]:
        return frozenset(word for full in self.ear.people for word in full.split())

    def _sayers(self, number: int) -> set[str]:
        """Words of the names of whoever speaks in a sentence: those it names itself, else the one it goes on about."""
        sentence, subject = self.article.sentence(number), self.ear.subjects[number - 1]
        said = [name for name in self._reporters(sentence) if name.lower() not in self.language.PRONOUNS]
        said += [quote.speaker for quote in self.article.quotes if quote.sentence == number and quote.speaker]
        if not said:  # then whoever the article goes on about, or its author
            said += [subject[0]] if subject else []
            said += [self.article.byline] if self.article.byline else []
        said += [match[1] for match in self._speaking.finditer(sentence)]
        for full, short in self.ear.people.items():
            if any(short in name.split() for name in said):
                said.append(full)
        return {word for name in said for word in _words(name)}

    @cached_property
    def _speaking(self) -> re.Pattern[str]:
        """A capitalised word that a verb of saying follows closely."""
        return re.compile(rf"([A-Z][\w.'’-]*)(?:,? [\w-]+){{0,2}},? (?:{self.language.REPORTS})\b")

    def _reporters(self, text: str) -> list[str]:
        names = [match["who"] for match in self.language.SAYS.finditer(text)]
        for sentence in re.split(r"(?<=[.?!])\s+", text):
            reporter = None if sentence.endswith("?") else self.ear.reporter(sentence)
            if reporter:
                names.append(reporter)
        return names

    def _negations(self, statement: str, cited: list[str]) -> Iterator[str]:
        denied, plain = self._polarity(cited)
        for sentence in re.findall(r"[^.?!]+[.?!]*", statement):
            asks = sentence.rstrip().endswith("?")
            for before, word, after in _threes(sentence):
                negated = before in self.language.NEGATIONS
                if negated and (word,) not in denied:
                    yield f'denies "{word}", which is not denied'
                if negated or asks or word in self.language.NEGATIONS:
                    continue
                # "perlu" may stand free elsewhere; "perlu menghapus" may not
                if any(words in denied and words not in plain for words in ((word,), (word, after))):
                    yield f'leaves out the "not" before "{word}"'

    def _reason(self, statement: str, cited: list[str]) -> str | None:
        """A word for cause or result in a statement whose sentences tie nothing to anything."""
        causes: frozenset[str] = part(self.article.language, "retelling").CAUSES
        sentences = [
            sentence for sentence in re.findall(r"[^.?!]+[.?!]*", statement) if not sentence.rstrip().endswith("?")
        ]
        said = next((word for sentence in sentences for word in _words(sentence) if word in causes), None)
        return None if any(word in causes for sentence in cited for word in _words(sentence)) else said

    def _polarity(self, source: list[str]) -> tuple[set[tuple[str, ...]], set[tuple[str, ...]]]:
        """Words, and words with the next one, that are denied, and those that are not."""
        denied: set[tuple[str, ...]] = set()
        plain: set[tuple[str, ...]] = set()
        for sentence in source:
            for before, word, after in _threes(_MARKS.sub("", sentence)):
                (denied if before in self.language.NEGATIONS else plain).update(((word,), (word, after)))
        return denied, plain

    def _speakers_words(self, number: int) -> Iterator[str]:
        """Names and roles of a sentence's speakers, wherever the article gives them."""
        yield from self._sayers(number)
        subject = self.ear.subjects[number - 1]
        role = self.ear.role(subject[0]) if subject else None
        yield from _words(role[0] if role else "")

    def _share(self, statement: str, line: Line, cited: list[str]) -> float:
        idle = self.language.STOPWORDS | self.language.FRAME
        said = [word for word in _words(statement) if word not in idle and not word.isdigit()]
        if len(said) < FEWEST_WORDS:
            return 1.0
        stems = {word[:STEM] for sentence in (*cited, self.article.title) for word in _words(sentence)}
        stems |= {word[:STEM] for sentence in cited for word in _words(self.speech.speakable(sentence))}
        stems |= {word[:STEM] for number in line.receipts for word in self._speakers_words(number)}
        stems |= {word[:STEM] for full in self.acronyms.values() for word in _words(full)}
        return sum(word[:STEM] in stems for word in said) / len(said)


def _longest_first(facts: Iterable[str | None]) -> list[str]:
    return sorted({fact for fact in facts if fact}, key=lambda fact: (-len(fact), fact))


def _without(facts: list[str], text: str) -> str:
    for fact in facts:
        text = re.sub(rf"(?<!\w){re.escape(fact)}(?!\w)", " ", text)
    return text


def _words(text: str) -> Iterator[str]:
    return (match.group().lower() for match in _WORD.finditer(text))


def _threes(text: str) -> Iterator[tuple[str, str, str]]:
    """Each word with its neighbours, small; "" where a mark or nothing stands between.

    >>> list(_threes("Tidak, kata Ali."))
    [('', 'tidak', ''), ('', 'kata', 'ali'), ('kata', 'ali', '')]
    """
    found = list(_WORD.finditer(text))
    joined = [text[one.end() : other.start()].isspace() for one, other in pairwise(found)]
    for index, match in enumerate(found):
        before = found[index - 1].group().lower() if index and joined[index - 1] else ""
        after = found[index + 1].group().lower() if index < len(joined) and joined[index] else ""
        yield before, match.group().lower(), after


def _capitals(text: str, names: frozenset[str] = frozenset()) -> Iterator[str]:
    """Capitalised words inside a sentence, and at its head those that are known as names."""
    for match in _WORD.finditer(text):
        word = match.group()
        if not word[0].isupper():
            continue
        before = text[: match.start()].rstrip()
        inside = bool(before) and before[-1] not in ".?!:\"“”'‘’"
        if inside or word in names:
            yield word


def _plain(text: str) -> str:
    """For comparing quotations: spaces folded, marks of one kind."""
    text = text.replace("’", "'").replace("‘", "'")
    return " ".join(_QUOTES.sub('"', text).split()).strip(' ".,')


_NUMERIC_DATE = re.compile(r"\b\d{1,2}/\d{1,2}\b")
_QUOTES = re.compile(r"[“”«»„]")
