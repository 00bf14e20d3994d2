"""Interviews: questions stay questions, and every sentence of an answer is the words of the person asked.

A question becomes a Quote without a speaker that ends with "?"; each sentence of an answer a Quote of its own, spoken
by the one person whom the introduction names as the partner, or by nobody when it names none or several.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType, ModuleType

from podcast import languages
from podcast.model import Dropped, Quote
from podcast.sources import quotes as speech
from podcast.sources.draft import Block, Draft, Kind
from podcast.sources.marks import spans
from podcast.sources.people import People

FEWEST = 2
"""Questions that make an interview."""
_LABEL = re.compile(r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}):\s*(?=[^\s\d/])")


def turns(draft: Draft, language: str) -> Draft:
    """The draft with the kind of its questions and answers, without their labels; unchanged when it is no interview."""
    rules = languages.part(language, "reading")
    asked = [block.kind != "heading" and rules.QUESTION_LABELS.match(block.text) for block in draft.blocks]
    answered = sum(rules.ANSWER_LABELS.match(block.text) is not None for block in draft.blocks)
    if sum(map(bool, asked)) >= FEWEST and answered:
        return _labelled(draft, rules)
    named = labels(draft.blocks)
    if named:
        return _by_name(draft, named)
    bold = set(draft.bold)
    places = [place for place, block in enumerate(draft.blocks) if block.text in bold]
    opening = " ".join(block.text for block in draft.blocks[: places[0]]) if places else ""
    if len(places) < FEWEST or not rules.INTERVIEW.search(f"{draft.title or ''} {opening}"):
        return draft
    last = places[-1] + 1
    kinds: list[Kind] = [
        "question"
        if place in places
        else "answer"
        if places[0] < place <= last and block.kind != "heading"
        else block.kind
        for place, block in enumerate(draft.blocks)
    ]
    return replace(draft, blocks=[Block(kind, block.text) for kind, block in zip(kinds, draft.blocks, strict=True)])


def labels(blocks: Sequence[Block]) -> frozenset[str]:
    """Names that mark the turns of an interview (``Kompas: …?``, ``Rina: …``); none where nobody asks and is answered.

    Each stands before two turns or more, and one of them mostly asks; or else only answers are labelled, most of them
    right below a question.
    """
    turns = _turns(blocks)
    names = {name for name, asks in turns.items() if len(asks) >= FEWEST}
    asking = _askers(turns, names)
    if asking and asking != names:
        return frozenset(names)
    below = [
        _asks(before) for before, block in pairwise(blocks) if (m := _LABEL.match(block.text)) and m["name"] in names
    ]
    if asking or len(names) != 1 or sum(below) < max(FEWEST, 0.6 * len(below)):
        return frozenset()
    return frozenset(names | {name for name, asks in turns.items() if asks == [True]})


def _turns(blocks: Sequence[Block]) -> dict[str, list[bool]]:
    """Whether each turn of each label asks."""
    turns: dict[str, list[bool]] = {}
    for block in blocks:
        match = _LABEL.match(block.text)
        if match and block.kind != "item":
            turns.setdefault(match["name"], []).append(_asks(block))
    return turns


def _asks(block: Block) -> bool:
    return block.text.rstrip('"”').endswith("?")


def _askers(turns: Mapping[str, Sequence[bool]], names: Iterable[str]) -> set[str]:
    return {name for name in names if 2 * sum(turns[name]) >= len(turns[name])}


def _by_name(draft: Draft, named: frozenset[str]) -> Draft:
    """Turns labelled by the names of those who speak."""
    matches = [_LABEL.match(block.text) for block in draft.blocks]
    speakers = [match["name"] if match and match["name"] in named else None for match in matches]
    asking = _askers(_turns(draft.blocks), named)
    last = max(place for place, name in enumerate(speakers) if name)
    blocks: list[Block] = []
    current: str | None = None
    for place, (block, name) in enumerate(zip(draft.blocks, speakers, strict=True)):
        text = block.text[len(name) + 1 :].strip() if name else block.text
        current = name or (current if place < last and block.kind != "heading" else None)
        kind: Kind = block.kind if current is None else "question" if current in asking else "answer"
        if name is None and place < last and _asks(block) and speakers[place + 1] not in (None, *asking):
            kind = "question"
        blocks.append(Block(kind, text, current if kind == "answer" else None) if text else block)
    gone = [Dropped(text=f"{name}:", reason="label of a turn") for name in dict.fromkeys(filter(None, speakers))]
    return replace(draft, blocks=blocks, dropped=[*draft.dropped, *gone])


def _labelled(draft: Draft, rules: ModuleType) -> Draft:
    blocks: list[Block] = []
    labels: list[str] = []
    last = max(place for place, block in enumerate(draft.blocks) if rules.ANSWER_LABELS.match(block.text))
    answering = False
    for place, block in enumerate(draft.blocks):
        question, answer = rules.QUESTION_LABELS.match(block.text), rules.ANSWER_LABELS.match(block.text)
        label = question or answer
        if label and block.text[label.end() :].strip():
            labels.append(label.group().strip())
            blocks.append(Block("question" if question else "answer", block.text[label.end() :].strip()))
            answering = answer is not None
        else:
            goes_on = answering and place < last and block.kind != "heading"
            blocks.append(Block("answer", block.text) if goes_on else block)
    gone = [Dropped(text=label, reason="label of a turn") for label in dict.fromkeys(labels)]
    return replace(draft, blocks=blocks, dropped=[*draft.dropped, *gone])


def quotes(
    sentences: Sequence[str],
    paragraphs: Sequence[int],
    spoken: Mapping[int, Kind],
    language: str,
    labelled: Mapping[int, str] = MappingProxyType({}),
) -> tuple[Quote, ...]:
    """Quotations of an article; ``spoken`` holds the kind of each sentence (from 1) that is a turn of an interview,
    ``labelled`` the name at the head of its turn where there is one.
    """
    if not spoken:
        return speech.find(sentences, paragraphs, language)
    told = ["" if number in spoken else text for number, text in enumerate(sentences, 1)]
    found = list(speech.find(told, paragraphs, language))
    partner = _partner(told[: min(spoken) - 1], told, language)
    for number, kind in spoken.items():
        text = sentences[number - 1]
        whole = [span for span in spans(text) if span.closed and (span.start, span.end) == (0, len(text))]
        words = whole[0].words(text) if whole else text
        who, role = partner if kind == "answer" else (None, None)
        if number in labelled:
            who, role = _called(labelled[number], told, language)
        found.append(Quote(text=words, speaker=who, role=role, sentence=number))
    return tuple(sorted(found, key=lambda quote: quote.sentence))


@lru_cache(maxsize=16)
def _people(told: tuple[str, ...], language: str) -> People:
    rules = languages.part(language, "reading")
    return People([re.sub(r"[\"“”]", " ", text) for text in told], rules)


def _called(label: str, told: Sequence[str], language: str) -> tuple[str, str | None]:
    """Full name and role of whoever a label means."""
    people = _people(tuple(told), language)
    name = people.fullest(label.split(), len(told))
    return name, people.role(name)


def _partner(opening: Sequence[str], told: Sequence[str], language: str) -> tuple[str | None, str | None]:
    """Name and role of the one person whom the words before the first question name; a full name, or nobody."""
    rules = languages.part(language, "reading")
    people = _people(tuple(told), language)
    said = {place for place, text in enumerate(opening) if rules.INTERVIEW.search(text)}
    for places in (said, set(range(len(opening)))):
        names = [
            mention.name
            for mention in people.mentions
            if mention.sentence in places and len(mention.name) > 1 and not set(mention.name) & rules.PLACES
        ]
        titled = [name for name in names if people.role(" ".join(name))]
        for named in (list(dict.fromkeys(names)), list(dict.fromkeys(titled))):
            if len(named) == 1:
                name = " ".join(named[0])
                return name, people.role(name)
    return None, None
