"""Interviews: questions stay questions, and every sentence of an answer is the words of the person asked.

A question becomes a Quote without a speaker that ends with "?"; each sentence of an answer a Quote of its own, spoken
by the one person whom the introduction names as the partner, or by nobody when it names none or several.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import ModuleType

from podcast import languages
from podcast.model import Dropped, Quote
from podcast.sources import quotes as speech
from podcast.sources.draft import Block, Draft, Kind
from podcast.sources.marks import spans
from podcast.sources.people import People

FEWEST = 2
"""Questions that make an interview."""


def turns(draft: Draft, language: str) -> Draft:
    """The draft with the kind of its questions and answers, without their labels; unchanged when it is no interview."""
    rules = languages.part(language, "reading")
    asked = [block.kind != "heading" and rules.QUESTION_LABELS.match(block.text) for block in draft.blocks]
    answered = sum(rules.ANSWER_LABELS.match(block.text) is not None for block in draft.blocks)
    if sum(map(bool, asked)) >= FEWEST and answered:
        return _labelled(draft, rules)
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
    sentences: Sequence[str], paragraphs: Sequence[int], spoken: Mapping[int, Kind], language: str
) -> tuple[Quote, ...]:
    """Quotations of an article; ``spoken`` holds the kind of each sentence (from 1) that is a turn of an interview."""
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
        found.append(Quote(text=words, speaker=who, role=role, sentence=number))
    return tuple(sorted(found, key=lambda quote: quote.sentence))


def _partner(opening: Sequence[str], told: Sequence[str], language: str) -> tuple[str | None, str | None]:
    """Name and role of the one person whom the words before the first question name; a full name, or nobody."""
    rules = languages.part(language, "reading")
    people = People([re.sub(r"[\"“”]", " ", text) for text in told], rules)
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
