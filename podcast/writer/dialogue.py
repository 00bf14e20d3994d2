"""Two hosts tell sentences to each other: one tells, the other asks what comes next."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from podcast.languages import part
from podcast.languages.cuts import MOST_WORDS, TOO_LONG, capital
from podcast.languages.ear import Ear
from podcast.languages.likeness import content_words
from podcast.languages.telling import Telling
from podcast.model import Role
from podcast.writer.listener import leading
from podcast.writer.prompts import onward, to_piece
from podcast.writer.style import Phrases

CARRIED_ON = frozenset({"contrast", "concession", "addition", "relative"})
"""Cut-off pieces that the teller goes on with; all others answer a question."""

REJOINED = frozenset({"reason", "purpose", "time", "place", "manner"})
"""Cut-off pieces that still begin with the word by which they hung on their sentence."""
WITHIN_ENTRY = 4
"""Sentences of one entry of a list before somebody asks for more."""
SLIGHT, FEWEST_ANSWERED = frozenset({"time", "place", "manner"}), 4
"""Of these kinds an answer of fewer words is not worth a question."""
FEWEST_SAID = 4
"""Words of a statement that somebody asks for."""
FEWEST_NEWS = 5
"""Words beyond which a sentence says something of its subject that one may ask for."""
WORTH_ASKING = 2.5
"""From here a question is asked even when nobody has waited for one."""

MOST_OF_A_KIND = {
    "leading": 3,
    "more": 2,
    "another": 2,
    "speaker": 2,
    "denial": 2,
    "topic": 3,
    "contrast": 2,
    "reason": 3,
    "purpose": 2,
    "time": 2,
    "place": 2,
    "manner": 2,
}
"""How often one edition's story may ask the same kind of question; once where nothing is said."""


@dataclass(frozen=True)
class Turn:
    """What one host says at a stretch."""

    speaker: Role
    text: str
    receipts: tuple[int, ...] = ()


@dataclass
class Dialogue:
    """Gathers turns and sees to it that the hosts alternate."""

    ear: Ear
    phrases: Phrases
    last: Role
    """Who spoke last."""
    later: frozenset[str] = frozenset()
    """Questions that are asked after the story, and so not in it as well."""
    _asked: dict[str, int] = field(default_factory=dict)
    _spoken: bool = False
    """Whether somebody was reported to say something."""
    _just: str = ""
    """What was told last."""

    def story(self, tellings: Iterable[Telling], after: tuple[int, str, str] | None = None) -> list[Turn]:
        """Tell sentences in order; a question leads to a sentence where one fits, else the hosts take turns.

        ``after``: a sentence's number, the chat that follows it, and who is awaited to speak.
        """
        turns: list[Turn] = []
        reporter: str | None = None
        quiet = 0
        topics: set[str] = set()
        previous: Telling | None = None
        said = ""
        meanwhile = False
        for index, telling in enumerate(tellings):
            if telling.lead == "contrast" and previous and previous.number != telling.number - 1:
                telling = replace(telling, lead=None)  # what it contrasts with is not told
            who = self.called(telling)
            heard = reporter if who is None or re.search(rf"\b{re.escape(who)}\b", said) else who
            prompt = self._prompt(telling, heard) if index else None
            awaited = after is not None and after[2] in " ".join(telling.main)
            if meanwhile and not awaited and not telling.opener and (prompt is None or telling.lead != "past"):
                prompt = Turn(self._other(), self.phrases.pick("meanwhile"))
            meanwhile = False
            if prompt is None and index and telling.main and not telling.opener:
                prompt = self._onward(telling, previous, topics, quiet, said)
            topics.add(self.ear.topic(telling) or self.ear.named_subject(telling) or "")
            if prompt:
                turns.append(self.say(prompt.text, prompt.receipts))
            if prompt or telling.opener:
                quiet = 0
            quiet += 1
            before = len(turns) + bool(telling.opener)
            turns += self.tell(self.ear.introduce(telling, said))
            self._just = " ".join(turn.text for turn in turns[before:])
            said += self._just
            if any(turn.text.endswith("?") for turn in turns[before:]):
                quiet = 0
            reporter = self.called(telling) or reporter
            previous = telling
            self._spoken |= telling.reporter is not None
            if after and telling.number == after[0]:
                turns.append(self.say(after[1]))
                meanwhile = True
        return turns

    def tell(self, telling: Telling) -> list[Turn]:
        """One sentence: its parts by one host, the questions between them by the other."""
        turns: list[Turn] = []
        if telling.opener:  # a condition is always said, wherever the sentence is told
            turns.append(self.say(capital(telling.opener), telling.receipts))
        telling = self.rejoined(telling)
        teller = self._other()
        for text in joined(telling.main):
            turns.append(self.say(text, telling.receipts, teller))
        for piece in telling.pieces:
            clause = piece.kind == "time" and self.ear.language.is_clause(piece.text.lower())
            if telling.main and (clause or piece.kind in CARRIED_ON):
                said = self.ear.carried(telling, piece.text) if clause else piece.text
                turns.append(self.say(said, telling.receipts, teller))
                continue
            turns.append(self.say(self.phrases.pick(to_piece(piece.kind, piece.text, self.ear))))
            turns.append(self.say(piece.text, telling.receipts))
        return turns

    def _heading(self, number: int) -> str | None:
        """The heading over a list that begins with a sentence, as it is said; None where it would state something."""
        article = self.ear.article
        heading = next((each.heading for each in article.parts if each.first == number), None)
        if not heading or number not in article.entries or not re.fullmatch(r"[^\W\d_]+(?: [^\W\d_]+){0,4}", heading):
            return None
        words = heading.split()
        named = any(word in self.ear.names and not self.ear.language.is_verb(word.lower()) for word in words)
        return None if named else " ".join(map(str.lower, words))

    def _patience(self, telling: Telling) -> int:
        """Sentences told before the other host asks for more; in a list that is asked between its entries."""
        entries = self.ear.article.entries
        return 2 if not entries or telling.number in entries else WITHIN_ENTRY

    def rejoined(self, telling: Telling, *, only_slight: bool = False) -> Telling:
        """Whole again where a question would be the third of its kind, or its answer too slight to be worth one."""
        if len(telling.pieces) != 1 or not telling.main or telling.reporter:
            return telling
        piece, last = telling.pieces[0], telling.main[-1]
        words = len(piece.text.split())
        slight = piece.kind in SLIGHT and words < FEWEST_ANSWERED
        short = len(last.split()) + words <= part(self.ear.article.language, "asking").SHORT_WHOLE
        if only_slight and not slight:
            return telling
        if piece.kind not in REJOINED or (not slight and len(last.split()) + words > TOO_LONG):
            return telling
        if not (slight or short) and self._once(piece.kind):
            return telling
        return self.ear.rejoined(telling)

    def _prompt(self, telling: Telling, reporter: str | None) -> Turn | None:
        """The question that this sentence answers; None when it needs none or has one inside."""
        if telling.opener or not telling.main:
            return None
        if over := self.ear.headings.get(telling.number):
            heading, where = over
            return Turn(self._other(), capital(heading), tuple(dict.fromkeys((*telling.receipts, *where))))
        if listed := self._heading(telling.number):
            return Turn(self._other(), self.phrases.pick("heading", heading=listed))
        if self.ear.language.LISTS.match(telling.main[0]):
            return Turn(self._other(), self.phrases.pick("example"))
        if telling.lead == "contrast" and (len(telling.main) > 1 or self._says_but(telling)):
            return None  # what is told first is who speaks, or the sentence says "but" itself
        said_then = telling.lead == "past" and telling.reporter is not None  # "Sebelumnya, polisi menyatakan …"
        denies = part(self.ear.article.language, "asking").DENIES.search(telling.main[0]) is not None
        if telling.lead == "contrast" and denies and self._once("denial"):
            asked_who = self.reported(telling)
            if asked_who:
                return Turn(self._other(), capital(asked_who), telling.receipts)
            return Turn(self._other(), self.phrases.pick("denial"))
        if telling.lead in ("contrast", "past", "reason") and not said_then and self._once(telling.lead):
            return Turn(self._other(), self.phrases.pick(telling.lead))
        if telling.reporter and self.called(telling) != reporter and (question := self.reported(telling)):
            return Turn(self._other(), capital(question), telling.receipts)
        if telling.pieces:
            return None
        asked = leading(telling, self.ear)
        asked = asked if asked and asked.text not in self.later else None
        if asked and asked.worth >= WORTH_ASKING and self._once("leading"):
            return Turn(self._other(), capital(asked.text), telling.receipts)
        opens = telling.number in self.ear.article.paragraphs
        if (
            self.ear.language.FIGURES.search(telling.main[0])
            and not (telling.reporter or opens or self.phrases.sober or any(map(str.isdigit, self._just)))
            and content_words(self._just, self.ear.article.language)
            & content_words(telling.main[0], self.ear.article.language)
            and self._once("number")
        ):
            return Turn(self._other(), self.phrases.pick("number"))
        late = telling.number * 2 > len(self.ear.article.sentences)
        if late and self.ear.language.FUTURE.search(telling.main[0]) and not telling.reporter and self._once("future"):
            return Turn(self._other(), self.phrases.pick("future"))
        return None

    def _says_but(self, telling: Telling) -> bool:
        return self.ear.language.CONTRAST_LEAD.match(telling.main[0]) is not None

    def _once(self, kind: str) -> bool:
        """Whether a kind of question may still be asked; asked again and again it sounds cut from one form."""
        self._asked[kind] = self._asked.get(kind, 0) + 1
        return self._asked[kind] <= MOST_OF_A_KIND.get(kind, 1)

    def _onward(
        self, telling: Telling, previous: Telling | None, topics: set[str], quiet: int, said: str
    ) -> Turn | None:
        """The question that a sentence answers, one about a subject that is new, or one that just asks for more.

        ``previous``: what was told before it; ``quiet``: sentences told since the last question; ``said``: all that was
        told.
        """
        if quiet < self._patience(telling):
            return None
        before = self.ear.article.sentence(previous.number) if previous else ""
        if self.ear.marks.ANNOUNCES.match(before) or telling.number == min(self.ear.article.entries, default=0):
            return None  # what is told now was announced
        if (asked := leading(telling, self.ear)) and asked.text not in self.later:
            return Turn(self._other(), capital(asked.text), telling.receipts)
        if quiet <= self._patience(telling):
            return None
        topic = self.ear.topic(telling)
        name = self.ear.named_subject(telling)
        returns = name and name not in topics and name in said and name not in self._just
        if returns and self._turns_to(telling, previous):
            topic = name
        if topic and (self.ear.language.STRAY_TOPIC.search(topic) or self.ear.language.GOES_ON.search(telling.main[0])):
            topic = None
        if topic and topic.split()[0] in self.ear.language.DEFINITE:
            noun = topic.split()[-1]
            topic = None if noun in self.ear.language.GENERIC or noun not in said.lower() else topic
        if topic and topic not in topics and len(telling.main[0].split()) > FEWEST_NEWS:
            questions = self.ear.language.TOPIC_QUESTIONS
            question = questions[self._asked.get("topic", 0) % len(questions)].format(topic=topic)
            self._once("topic")
            return Turn(self._other(), capital(question), telling.receipts)
        kind = onward(telling, previous, said=said, spoken=self._spoken, ear=self.ear)
        if quiet <= self._patience(telling) + 1 or kind is None or not self._once(kind):
            return None
        return Turn(self._other(), self.phrases.pick(kind))

    def _turns_to(self, telling: Telling, previous: Telling | None) -> bool:
        """Whether a sentence turns from somebody or something to another: only then one asks "what about" it."""
        if previous is None or not (self.ear.named_subject(previous) or self.ear.topic(previous)):
            return False
        subjects = self.ear.subjects
        return subjects[telling.number - 1] is None or subjects[telling.number - 1] != subjects[previous.number - 1]

    def reported(self, telling: Telling) -> str | None:
        """The question to which a reported statement is the answer: "apa kata Heru?"."""
        verbs: dict[str, str] = self.ear.language.REPORT_QUESTIONS
        if not telling.reporter or len(telling.main) != 1:  # of several, the first says who speaks
            return None
        rest = telling.main[0].removeprefix(telling.reporter).split()
        verb = next((word.strip(",") for word in rest if word.strip(",") in verbs), None)
        who = self.called(telling)
        who = f"{who}," if who and "," in who else who
        said = telling.main[0].partition(f" {verb}")[2].split()
        if not (verb and who) or len(said) < FEWEST_SAID or re.match(rf"(?:{self.ear.language.ABOUT})$", said[0]):
            return None
        if self.ear.language.NO_STATEMENT.match(" ".join(said)):
            return None
        if self.ear.language.ALSO.match(telling.main[0]):
            return str(self.ear.language.SAYS_MORE.format(who=who)).replace(",?", "?")
        topic = self._reported_topic(telling, verb)
        return (
            verbs[verb].format(who=who).replace(",?", "?")
            if not topic
            else self.ear.language.ASKED_ABOUT.format(question=verbs[verb].format(who=who).rstrip("?"), topic=topic)
        )

    def _reported_topic(self, telling: Telling, verb: str) -> str | None:
        """The subject of what somebody is reported to say, when it can be asked about."""
        said = telling.main[0].partition(f" {verb}")[2].lstrip(", ").removeprefix(f"{self.ear.language.THAT} ")
        topic = self.ear.topic(replace(telling, main=(said,), reporter=None, lead=None)) if said else None
        return None if topic is None or self.ear.language.STRAY_TOPIC.search(topic) else topic

    def called(self, telling: Telling) -> str | None:
        """The reporter of a statement as a question names them."""
        return self.ear.called(telling.reporter) if telling.reporter else None

    def say(self, text: str, receipts: tuple[int, ...] = (), speaker: Role | None = None) -> Turn:
        """A turn of ``speaker``, or of the host who did not speak last."""
        self.last = speaker or self._other()
        return Turn(self.last, text, receipts)

    def _other(self) -> Role:
        return "cohost" if self.last == "host" else "host"


def joined(texts: Iterable[str]) -> list[str]:
    """Neighbouring sentences put into one turn while it stays short.

    >>> joined(["Hujan turun.", "Jalan licin."])
    ['Hujan turun. Jalan licin.']
    """
    turns: list[str] = []
    for text in texts:
        if turns and len(turns[-1].split()) + len(text.split()) <= MOST_WORDS * 2 // 3:
            turns[-1] += " " + text
        else:
            turns.append(text)
    return turns
