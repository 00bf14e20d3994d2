"""Where a script is proposed: the question put together, the answer read, and asked for again without form."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from pydantic import BaseModel

from podcast.cowriter import answers, estimate, schema
from podcast.cowriter.client import Answer, Client, Message
from podcast.cowriter.prompts import Prompts, refusal
from podcast.errors import ModelError
from podcast.languages.ear import ear_for
from podcast.model import ROLES, Article, Brief, Show

Form = TypeVar("Form", bound=BaseModel)

REPAIRS = 2
"""Times an answer without form is asked for again."""
SECOND_TRY = 3
"""Share of the context that is left for asking again: one part in so many."""
FEWEST_CHOSEN = 8
"""Sentences of a long article for which there must be room; from fewer no edition can be written."""
LONGEST_SHOWN = 4000
"""Characters of an unusable answer that the model is shown again."""
READ_TOO_LITTLE = 0.5
"""A server that counts less than this share of the estimated tokens has cut the question."""


@dataclass(frozen=True)
class Material:
    """What a script is made of."""

    article: Article
    brief: Brief
    show: Show
    number: int
    sober: bool
    withheld: Mapping[int, str] = field(default_factory=dict)
    """Sentences that are not shown to a model and that no line of its may cite, and why."""
    chat: tuple[str, ...] = ()
    """Words that lines without receipts may be made of."""
    reactions: tuple[str, ...] = ()
    """Short phrases that may stand there as well, each as a whole."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Section to its title, by which a model may call it."""

    @property
    def names(self) -> dict[str, str]:
        """Small-letter names to the speaker or the section that they call."""
        called = {self.show.cast.name(role): role for role in ROLES} | {
            title: section for section, title in self.titles.items()
        }
        return {name.casefold(): word for name, word in called.items()}


class UnaskedError(Exception):
    """A dry run has come to a question that no kept answer answers; ``left`` tells what is still to be asked."""

    def __init__(self, left: estimate.Estimate) -> None:
        super().__init__("not asked")
        self.left = left


@dataclass(frozen=True)
class Fault:
    """A proposed line that was refused, and why."""

    line: int
    speaker: str
    text: str
    receipts: tuple[int, ...]
    reason: str


@dataclass
class Tally:
    """What was asked, in requests and tokens."""

    requests: int = 0
    """Sent to the server."""
    kept: int = 0
    """Answered from the kept answers."""
    repairs: int = 0
    tokens_in: int = 0
    """Of what was sent to the server; a kept answer has none."""
    tokens_out: int = 0
    parts: int = 1
    """In which the article was read."""
    warnings: list[str] = field(default_factory=list)


@dataclass
class Desk:
    """One edition's conversation with a model."""

    client: Client
    prompts: Prompts
    kept: answers.Kept
    fresh: bool = False
    """Whether to ask again what was answered before."""
    asks: bool = True
    """False in a dry run, which knows what is kept and asks nothing."""
    tell: Callable[[str], None] = print
    tally: Tally = field(default_factory=Tally)
    version: str = ""
    """The model as the server calls it."""
    _used: list[str] = field(default_factory=list)
    _talk: list[Message] = field(default_factory=list)
    _material: Material | None = None
    _choosing_left: list[int] = field(default_factory=list)
    """Tokens of the questions that choose sentences and are still to be asked."""

    @property
    def model(self) -> str:
        """The name it was asked by, and the one that the server gives when that says more."""
        asked = self.client.model
        return asked if self.version in ("", asked) else f"{asked} ({self.version})"

    def propose(self, material: Material) -> schema.Proposal:
        """A script for the material. Raises UsageError and ModelError, and UnaskedError in a dry run."""
        _ = self.client.model
        if self.asks:
            self.client.ready()
        self._material = material
        sentences = self._chosen(material)
        self._talk = self._question(material, sentences)
        return self._ask(self._talk, "script", schema.Proposal)

    def mend(self, proposal: schema.Proposal, faults: Sequence[Fault]) -> dict[int, schema.Turn]:
        """Second tries for the lines that were refused, by their number; what is not mended is not there.

        Raises UnaskedError in a dry run.
        """
        every = sum(len(part.lines) for part in proposal.sections)
        some = f"{len(faults)} of {every} lines" if every > 1 else "its only line"
        told = [replace(fault, reason=refusal(fault.reason, self._language)) for fault in faults]
        said = {"role": "assistant", "content": proposal.model_dump_json()}
        talk = [*self._talk, said, {"role": "user", "content": self.prompts.render("mend", {"faults": told})}]
        try:
            first = f"{self.client.model}: {some} refused; asked for once more"
            mended = self._ask(talk, "lines", schema.Mending, first)
        except ModelError as error:
            self.tally.warnings.append(f"no second try for lines that were refused: {error.what}")
            return {}
        wanted = {fault.line for fault in faults}
        return {
            line.line: schema.Turn.model_validate(line.model_dump(exclude={"line"}))
            for line in mended.lines
            if line.line in wanted
        }

    @property
    def _language(self) -> str:
        return self._material.article.language if self._material else "en"

    def _left(self, messages: list[Message], name: str) -> estimate.Estimate:
        """What is still to be asked from question ``name`` on."""
        assert self._material is not None
        answer = self.client.settings.max_tokens
        spoken = round(self._material.show.minutes * ear_for(self._material.article).language.WORDS_PER_MINUTE)
        script = estimate.tokens("x" * spoken * 7) + spoken * OVERHEAD
        asked = estimate.asked(messages)
        if name == "lines":
            return self._at_most([asked], [min(script, answer)], [asked])
        choosing = self._choosing_left if name == "choice" else []
        question = self._room() if choosing else asked
        likely_in = [*choosing, min(self._whole_question, question)]
        likely_out = [*(CHOICE_TOKENS for _ in choosing), min(script, answer)]
        return self._at_most(likely_in, likely_out, [*choosing, question, question + MENDING * answer])

    def _at_most(self, likely_in: list[int], likely_out: list[int], most: list[int]) -> estimate.Estimate:
        """``most``: tokens of each question that may be asked, each with its repairs."""
        tries = REPAIRS + 1
        again = estimate.tokens("x" * LONGEST_SHOWN) + REPAIR_TOKENS
        return estimate.Estimate(
            requests=len(likely_in),
            tokens_in=sum(likely_in),
            tokens_out=sum(likely_out),
            most_requests=tries * len(most),
            most_in=sum(tries * question + REPAIRS * again for question in most),
            most_out=tries * len(most) * self.client.settings.max_tokens,
            kept=self.tally.kept,
        )

    @property
    def _whole_question(self) -> int:
        """Tokens of the question that writes from all sentences."""
        assert self._material is not None
        everything = list(range(1, len(self._material.article.sentences) + 1))
        return estimate.asked(self._question(self._material, everything))

    def forget(self) -> None:
        """Drop the answers of this edition: they came to nothing, and another run shall ask anew."""
        for key in self._used if self.asks else ():
            self.kept.drop(key)

    # -- long articles ------------------------------------------------------------------------------------------------

    def _room(self) -> int:
        """Tokens that a question may have: answers, repairs and second tries need theirs."""
        settings = self.client.settings
        return (settings.context - settings.max_tokens) * (SECOND_TRY - 1) // SECOND_TRY

    def _parts(self, material: Material) -> list[list[int]]:
        """The article's sentences in as many parts as the model's context asks for; one when all of it fits."""
        numbers = range(1, len(material.article.sentences) + 1)
        if estimate.asked(self._question(material, list(numbers))) <= self._room():
            return [list(numbers)]
        frame = estimate.asked(self._choosing(material, [], 1))
        parts: list[list[int]] = [[]]
        left = self._room() - frame
        for number in numbers:
            size = _size(material, number)
            if frame + size > self._room():
                settings = self.client.settings
                raise ModelError(
                    f"sentence {number} alone is more than {settings.model} can hold",
                    hint="raise context under [llm] when the model holds more, or lower max_tokens",
                )
            if size > left and parts[-1]:
                parts.append([])
                left = self._room() - frame
            parts[-1].append(number)
            left -= size
        return parts

    def _chosen(self, material: Material) -> list[int]:
        """All sentences, or of a long article those that were chosen in a first reading of its parts."""
        parts = self._parts(material)
        if len(parts) == 1:
            return parts[0]
        room = self._room() - estimate.asked(self._question(material, []))
        total = sum(_size(material, number) for part in parts for number in part)
        if room * len(material.article.sentences) < FEWEST_CHOSEN * total:
            raise ModelError(
                f"context = {self.client.settings.context} leaves no room for the article beside the instructions",
                hint="raise context under [llm] when the model holds more, or lower max_tokens",
            )
        self.tally.parts = len(parts)
        chosen: list[int] = []
        sizes = [estimate.asked(self._choosing(material, part, 1)) for part in parts]
        for place, part in enumerate(parts, 1):
            self._choosing_left = sizes[place - 1 :]
            share = room * sum(_size(material, number) for number in part) / total
            most = max(1, int(share / (sum(_size(material, number) for number in part) / len(part))))
            if self.asks:
                self.tell(f"{self.client.model} reads part {place} of {len(parts)}")
            found = self._ask(self._choosing(material, part, most), "choice", schema.Choice).sentences
            fitting = [number for number in dict.fromkeys(found) if number in part and number not in material.withheld]
            spent = 0
            for number in fitting[:most]:
                spent += _size(material, number)
                if spent <= share:
                    chosen.append(number)
        if not chosen:
            raise ModelError(f"{self.client.model} chose no sentence of the article", hint="take another model")
        count = len(material.article.sentences)
        self.tally.warnings.append(
            f"the article is longer than the model's context: read in {len(parts)} parts, "
            f"written from {len(chosen)} of {count} sentences"
        )
        return sorted(chosen)

    # -- questions ----------------------------------------------------------------------------------------------------

    def _question(self, material: Material, sentences: Sequence[int]) -> list[Message]:
        values = self._values(material, sentences)
        return [
            {"role": "system", "content": self.prompts.render("system", values)},
            {"role": "user", "content": self.prompts.render("write", values)},
        ]

    def _choosing(self, material: Material, part: Sequence[int], most: int) -> list[Message]:
        values = {**self._values(material, part), "most": most}
        return [{"role": "user", "content": self.prompts.render("part", values)}]

    def _values(self, material: Material, sentences: Sequence[int]) -> dict[str, Any]:
        article, show = material.article, material.show
        told = [number for number in sentences if number not in material.withheld]
        ear = ear_for(article)
        words = show.minutes * ear.language.WORDS_PER_MINUTE
        roles = [ear.role(quote.speaker or "") or ("", quote.sentence) for quote in article.quotes]
        return {
            "names": {role: show.cast.name(role) for role in ROLES},
            "title": article.title,
            "sentences": [{"number": number, "text": _one_line(article.sentence(number))} for number in told],
            "quotes": [
                {
                    "number": number,
                    "sentences": sorted({quote.sentence, place}),
                    "speaker": quote.speaker,
                    "role": role,
                    "text": _one_line(quote.text),
                }
                for number, (quote, (role, place)) in enumerate(zip(article.quotes, roles, strict=True), 1)
                if quote.sentence in told and quote.speaker
            ],
            "points": [point.sentences for point in material.brief.points if set(point.sentences) <= set(told)],
            "sober": material.sober,
            "chat": sorted(material.chat),
            "reactions": sorted(material.reactions),
            "words": {name: round(words * share) for name, share in SHARES.items()},
        }

    def _ask(self, messages: list[Message], name: str, form: type[Form], first: str = "") -> Form:
        """The answer in its form, asked for again at most twice with what was wrong; one without form is not kept.

        But of second tries for lines it is: they are done without, and the next run asks as little. ``first`` is told
        before anything is asked.
        """
        wanted = schema.schema(form)
        key = self._key(messages, wanted)
        self._used.append(key)
        kept = None if self.fresh else self.kept.get(key)
        if kept is not None:
            with contextlib.suppress(ValueError):
                found = schema.read(kept.text, form, self._names)
                self.tally.kept += 1
                self.version = kept.model or self.version
                return found
            if name == "lines":
                raise self._unusable("an answer that was kept")
        if not self.asks:
            raise UnaskedError(self._left(messages, name))
        if first:
            self.tell(first)
        talk = list(messages)
        for attempt in range(REPAIRS + 1):
            answer = self._answer(talk, name, wanted)
            try:
                found = schema.read(answer.text, form, self._names)
            except schema.FormError as error:
                wrong, told = str(error), error.told(self._language)
            else:
                self.kept.put(key, answer)
                return found
            if attempt == REPAIRS:
                if name == "lines":
                    self.kept.put(key, answer)
                break
            self.tally.repairs += 1
            self.tell(f"{self.client.model}: {wrong}; asked again")
            talk = [
                *messages,
                {"role": "assistant", "content": answer.text[:LONGEST_SHOWN] or "…"},
                {"role": "user", "content": self.prompts.render("repair", {"error": told})},
            ]
        raise self._unusable(wrong)

    def _unusable(self, wrong: str) -> ModelError:
        return ModelError(
            f"{self.client.model} gave no usable answer in {REPAIRS + 1} tries: {wrong}",
            hint="take a model that follows instructions better, or use --writer template",
        )

    @property
    def _names(self) -> dict[str, str]:
        return self._material.names if self._material else {}

    def _key(self, messages: list[Message], wanted: Mapping[str, Any]) -> str:
        return answers.key(self.client.server.base_url, self.client.settings, messages, dict(wanted))

    def _answer(self, messages: list[Message], name: str, wanted: dict[str, Any]) -> Answer:
        self.tell(f"asking {self.client.model} at {self.client.server.base_url}")
        answer = self.client.ask(messages, name, wanted)
        self.tally.requests += 1
        self._watch(messages, answer)
        self.tally.tokens_in += answer.tokens_in
        self.tally.tokens_out += answer.tokens_out
        self.version = answer.model or self.version
        return answer

    def _watch(self, messages: list[Message], answer: Answer) -> None:
        """Some servers cut a question that is too long and say nothing; their count of it tells."""
        expected = estimate.asked(messages)
        if 0 < answer.tokens_in < expected * READ_TOO_LITTLE and expected > 2000:
            self.tally.warnings.append(
                f"the server counts {answer.tokens_in} tokens of a question of about {expected}: it may have cut it; "
                "raise its context (Ollama: OLLAMA_CONTEXT_LENGTH)"
            )


SHARES = {"story": 0.4, "voices": 0.22, "questions": 0.15, "lastsip": 0.1}
"""Of all words of an edition, by section."""
OVERHEAD = 3
"""Tokens of JSON for each spoken word."""
CHOICE_TOKENS = 150
REPAIR_TOKENS = 150
"""Of the question that asks for an answer again because of its form."""
MENDING = 3
"""Times the tokens of an answer that the question for refused lines has at most beside the first question: the script,
and its lines with the reasons."""


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _size(material: Material, number: int) -> int:
    return estimate.tokens(_one_line(material.article.sentence(number))) + estimate.FRAME
