"""Interviews: questions stay questions, and every sentence of an answer is the words of the person asked.

Each sentence of a question becomes a Quote without a speaker whose turn is ``question``; each sentence of an answer a
Quote of its own, its turn ``answer``, spoken by the one person whom the introduction or the headline names as the
partner, or by nobody when they name none or several.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType, ModuleType
from typing import Literal

from podcast import languages
from podcast.model import Dropped, Quote
from podcast.sources import quotes as speech
from podcast.sources.draft import Block, Draft, Kind
from podcast.sources.marks import spans
from podcast.sources.outlets import is_outlet
from podcast.sources.people import Mention, People
from podcast.sources.sentences import split

FEWEST = 2
"""Questions that make an interview."""
MOST_ASKED = 60
"""Words of a question that stands alone."""
FEWEST_PLAIN = 3
"""Questions that make an interview of a piece that does not say that it is one."""
MOST_PLAIN = 25
"""Words of each of them."""
NEAR = 120
"""Characters behind ``berbincang dengan`` in which the person is named."""
FEWEST_OWN = 2
"""Answers to them in the first person."""
_LABEL = re.compile(r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}):\s*(?=[^\s\d/])")
_SIGNED = re.compile(r"(?<=[.?!])\s*\([A-Z][^()?]{1,60}\)$")
"""The reader who asks, ``(Wulan, Sidoarjo)``."""


def turns(draft: Draft, language: str) -> Draft:
    """The draft with the kind of its questions and answers, without their labels; unchanged when it is no interview."""
    rules = languages.part(language, "reading")
    asked = [block.kind != "heading" and rules.QUESTION_LABELS.match(block.text) for block in draft.blocks]
    answered = sum(rules.ANSWER_LABELS.match(block.text) is not None for block in draft.blocks)
    if answered and (sum(map(bool, asked)) >= FEWEST or _is_letter(draft, rules)):
        return _labelled(draft, rules)
    named = labels(draft.blocks)
    if named:
        return _by_name(draft, named)
    return _unlabelled(draft, rules, language)


def _is_letter(draft: Draft, rules: ModuleType) -> bool:
    """Whether one reader's question is answered: ``Tanya: … wajib lapor? (Wulan)``, and right below it ``Jawab: …``."""
    return any(
        rules.QUESTION_LABELS.match(before.text) and "?" in before.text and rules.ANSWER_LABELS.match(block.text)
        for before, block in pairwise(draft.blocks)
    )


def _unlabelled(draft: Draft, rules: ModuleType, language: str) -> Draft:
    """Questions that stand alone, bold or plain, in a piece that says that it is an interview or plainly is one.

    Unless they are bold, somebody must answer in the first person, for a question may head a report as well.
    """
    bold = set(draft.bold)
    places = [place for place, block in enumerate(draft.blocks) if block.text in bold]
    plain = len(places) < FEWEST
    places = _alone(draft.blocks, rules) if plain else places
    opening = " ".join(block.text for block in draft.blocks[: places[0]]) if places else ""
    said = rules.INTERVIEW.search(f"{draft.title or ''} {opening}")
    if len(places) < FEWEST or not (said or _is_plainly_one(draft, places, rules, language)):
        return draft
    below = [draft.blocks[place + 1].text for place in places]
    if plain and not any(_own_words(text, rules.MYSELF) for text in below):
        return draft
    last = _last_of_answer(draft.blocks, places[-1] + 1, rules)
    kinds: list[Kind] = [
        "question"
        if place in places
        else "answer"
        if places[0] < place <= last and block.kind != "heading"
        else block.kind
        for place, block in enumerate(draft.blocks)
    ]
    return replace(draft, blocks=[Block(kind, block.text) for kind, block in zip(kinds, draft.blocks, strict=True)])


def _is_plainly_one(draft: Draft, places: Sequence[int], rules: ModuleType, language: str) -> bool:
    """Whether one person, whom the introduction names and who did not write the piece, answers short questions of
    somebody else about themselves. The answers of an explainer are nobody's.
    """
    ends = [*places[1:], min(places[-1] + 2, len(draft.blocks))]
    asked = [draft.blocks[place].text for place in places]
    answers = [[block.text for block in draft.blocks[a + 1 : b]] for a, b in zip(places, ends, strict=True)]
    short = [text for text in asked if len(text.split()) <= MOST_PLAIN and not re.search(r"[.?!] ", text)]
    own = [answer for answer in answers if any(_own_words(text, rules.ONESELF) for text in answer)]
    if len(short) < FEWEST_PLAIN or len(own) < FEWEST_OWN or any(_own_words(text, rules.ONESELF) for text in asked):
        return False
    if 2 * len(own) < len(asked) and not any(rules.ADDRESSED.search(text) for text in asked):
        return False
    opening = [sentence for block in draft.blocks[: places[0]] for sentence in split(block.text, language)]
    name, _ = _partner(opening, opening, language, draft.title or "", draft.byline or "")
    return name is not None


def _alone(blocks: Sequence[Block], rules: ModuleType) -> list[int]:
    """Places of paragraphs that ask, none right below another one: an answer may end with a question of its own."""
    places: list[int] = []
    for place, (block, after) in enumerate(pairwise(blocks)):
        if block.kind not in ("heading", "paragraph") or not _asks(block) or len(block.text.split()) > MOST_ASKED:
            continue
        below = place - 1 in places
        certain = block.kind == "heading" or not _asks(after) or rules.ADDRESSED.search(block.text)
        if after.kind == "paragraph" and not below and certain:
            places.append(place)
    return places


def _own_words(text: str, myself: frozenset[str]) -> bool:
    """Whether somebody speaks of themselves, by one of the words ``myself``, not between marks inside it."""
    told = re.sub(r"[\"“][^\"”]*[\"”]", " ", text) if not re.match(r"[\"“]", text) else text
    return any(word in myself for word in re.findall(r"[\w'’]+", told.lower()))


def _last_of_answer(blocks: Sequence[Block], first: int, rules: ModuleType) -> int:
    """Place of the last paragraph of an answer that begins at ``first``: it goes on while it is of oneself."""
    last = first
    while (
        last + 1 < len(blocks)
        and blocks[last + 1].kind == "paragraph"
        and _own_words(blocks[last + 1].text, rules.MYSELF)
    ):
        last += 1
    return last


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
    """Turns labelled ``Q:`` and ``A:``; the answer to a reader's letter goes on to the end or to the next heading."""
    blocks: list[Block] = []
    gone: list[str] = []
    answers = [place for place, block in enumerate(draft.blocks) if rules.ANSWER_LABELS.match(block.text)]
    last = answers[-1] if len(answers) > 1 else len(draft.blocks)
    current: Kind | None = None
    for place, block in enumerate(draft.blocks):
        question, answer = rules.QUESTION_LABELS.match(block.text), rules.ANSWER_LABELS.match(block.text)
        label = question or answer
        if block.kind == "heading" and not label:
            current = None
        if label and block.text[label.end() :].strip():
            current = "question" if question else "answer"
            gone.append(label.group().strip())
            block = Block(current, block.text[label.end() :].strip())
        elif current and place < last:
            block = Block(current, block.text)
        if block.kind == "question" and (signed := _SIGNED.search(block.text)):
            gone.append(signed.group().strip())
            block = Block("question", block.text[: signed.start()])
        blocks.append(block)
    dropped = [
        Dropped(text=label, reason="label of a turn" if label.endswith(":") else "who asks")
        for label in dict.fromkeys(gone)
    ]
    return replace(draft, blocks=blocks, dropped=[*draft.dropped, *dropped])


def quotes(
    sentences: Sequence[str],
    paragraphs: Sequence[int],
    spoken: Mapping[int, Kind],
    language: str,
    labelled: Mapping[int, str] = MappingProxyType({}),
    title: str | None = None,
    byline: str | None = None,
) -> tuple[Quote, ...]:
    """Quotations of an article; ``spoken`` holds the kind of each sentence (from 1) that is a turn of an interview,
    ``labelled`` the name at the head of its turn where there is one, ``title`` and ``byline`` what the article has.
    """
    if not spoken:
        return speech.find(sentences, paragraphs, language)
    told = ["" if number in spoken else text for number, text in enumerate(sentences, 1)]
    found = list(speech.find(told, paragraphs, language))
    partner = _partner(told[: min(spoken) - 1], told, language, title or "", byline or "")
    for number, kind in spoken.items():
        text = sentences[number - 1]
        whole = [span for span in spans(text) if span.closed and (span.start, span.end) == (0, len(text))]
        words = whole[0].words(text) if whole else text
        who, role = partner if kind == "answer" else (None, None)
        if number in labelled:
            who, role = _called(labelled[number], told, language, partner)
        turn: Literal["question", "answer"] = "question" if kind == "question" else "answer"
        found.append(Quote(text=words, speaker=who, role=role, sentence=number, turn=turn))
    return tuple(sorted(found, key=lambda quote: quote.sentence))


@lru_cache(maxsize=16)
def _people(told: tuple[str, ...], language: str) -> People:
    rules = languages.part(language, "reading")
    return People([re.sub(r"[\"“”]", " ", text) for text in told], rules)


def _called(
    label: str, told: Sequence[str], language: str, partner: tuple[str | None, str | None]
) -> tuple[str, str | None]:
    """Full name and role of whoever a label means, by name or by initials."""
    people = _people(tuple(told), language)
    if label.isupper() and partner[0] and label == "".join(word[0] for word in partner[0].split()):
        return partner[0], partner[1]
    name = people.fullest(label.split(), len(told))
    return name, people.role(name)


def _partner(
    opening: Sequence[str], told: Sequence[str], language: str, title: str, byline: str
) -> tuple[str | None, str | None]:
    """Name and role of the one person whom the words before the first question name; a full name, or nobody. Of
    several it is the one who is met, who receives, who is in the headline, in the sentence that tells of an interview,
    who has a title or an age, or who has a role. The writer and an outlet are nobody; a headline alone may name one.
    """
    rules = languages.part(language, "reading")
    people = _people(tuple(told), language)
    said = {place for place, text in enumerate(opening) if rules.INTERVIEW.search(text)}
    mentions = [
        mention
        for mention in people.mentions
        if mention.sentence < len(opening)
        and (len(mention.name) > 1 or people.certain(mention.name))
        and not set(mention.name) & rules.PLACES
        and not is_outlet(whole := " ".join(mention.name), beside=True)
        and whole not in byline
        and not re.search(rf"\b(?:{rules.TO_AN_OUTLET}) {re.escape(whole)}\b", opening[mention.sentence])
    ]
    mentions = [
        Mention(tuple(people.fullest(list(one.name), len(told)).split()), one.role, one.sentence) for one in mentions
    ]
    names = list(dict.fromkeys(mention.name for mention in mentions))
    text = " ".join(opening)
    behind = [text[match.end() : match.end() + NEAR] for match in re.finditer(rf"\b(?:{rules.MEETS})\b", text)]
    met = [name for name in names if any(re.match(rf"[^.?!]*?{_whole(name)}", rest) for rest in behind)]
    choices = (
        met,
        [name for name in names if re.search(rf"{_whole(name)}(?:,[^,]{{1,60}},)? {rules.RECEIVES}", text)],
        [name for name in names if re.search(_whole(name), title)],
        list(dict.fromkeys(mention.name for mention in mentions if mention.sentence in said)),
        [name for name in names if people.certain(name)],
        [name for name in names if people.role(" ".join(name))],
        names,
    )
    name = next((" ".join(named[0]) for named in choices if len(named) == 1), None)
    if name is None and not names and (match := rules.TITLED.search(title)):
        first = match["first"]
        known = first and first.split()[0].lower() in rules.GIVEN | rules.GENDERED.keys()
        name = match["name"] or (first if known else None)
    return name, people.role(name) if name else None


def _whole(name: Sequence[str]) -> str:
    """Pattern of a whole name."""
    return rf"\b{re.escape(' '.join(name))}\b"
