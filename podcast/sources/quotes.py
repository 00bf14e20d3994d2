"""Direct speech with its speaker: the words as they stand, and who said them when the article says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from podcast import languages
from podcast.languages.tidy import DEGREES
from podcast.model import Quote
from podcast.sources.attribution import Clauses
from podcast.sources.marks import Span, single_spans, spans
from podcast.sources.names import is_rank, is_role
from podcast.sources.people import People
from podcast.sources.phrases import Said

FEWEST_WORDS = 4
"""Shorter words between marks are a name, a title or doubt unless someone is said to have said them."""
LONGEST_SENTENCE = 5_000
"""Characters; longer ones are no sentences, and nobody is quoted in them."""
REACH = 5
"""Paragraphs; a pronoun does not reach further back for its speaker."""
_LOOSE_TITLE = re.compile(r"(?<!\w)[‘'] (?=[A-Z0-9])[^‘’'\"]{2,60}[’'](?!\w)")
"""A title between single marks with a space behind the first, as scraped text has it."""
_HASHTAG = re.compile(r"#\w+")
"""A mark for sorting, never part of the name that follows it."""


@dataclass(slots=True)
class _Found:
    sentence: int
    span: Span
    words: str
    said: Said | None
    bare: bool
    """Nothing but the quotation stands in its sentence."""


def find(sentences: Sequence[str], paragraphs: Sequence[int], language: str) -> tuple[Quote, ...]:
    """Quotations of an article, in order; ``paragraphs`` holds the number of each paragraph's first sentence.

    >>> text = ["Guru Rina Melati membuka acara.", '"Silakan baca apa saja," kata Rina.', '"Gratis untuk semua warga."']
    >>> [(q.text, q.speaker, q.role) for q in find(text, [1, 2, 3], "id")]
    [('Silakan baca apa saja', 'Rina Melati', 'Guru'), ('Gratis untuk semua warga.', 'Rina Melati', 'Guru')]
    """
    rules = languages.part(language, "reading")
    plain = [masked(sentence) for sentence in sentences]
    people = People(plain, rules)
    clauses = Clauses(people, rules)
    starts = set(paragraphs) or {1}
    quotes: list[Quote] = []
    last: Said | None = None
    last_paragraph = paragraph = 0
    silent = True
    """Nobody has spoken yet, so that the first pronoun may mean whoever the sentence before it is about."""
    waiting: list[int] = []
    for index, sentence in enumerate(sentences):
        if index + 1 in starts:
            paragraph += 1
        near = last if last is not None and paragraph - last_paragraph <= REACH else None
        goes_on = bool(quotes) and quotes[-1].sentence == index and index + 1 not in starts
        found = _in_sentence(index, sentence, clauses, goes_on) if len(sentence) <= LONGEST_SENTENCE else []
        if not found and (called := clauses.naming(index)):
            last, last_paragraph, waiting = called, paragraph, []
            continue
        if not found:
            event = clauses.reported(index, plain[index])
            if event is None:
                event = clauses.instead(index, last)
            if event is None:
                event = clauses.newcomer(index)
                if last is not None and event is not None and event.name != last.name:
                    event, last = None, None
                elif event is None and (
                    clauses.unclear(index)
                    or clauses.turns_to(index, last)
                    or clauses.stranger(index, last)
                    or clauses.brings_up(index, last)
                ):
                    last = None
            if event is not None:
                if event.pronoun is not None and event.role is None and index:
                    near = _meant(event, near, clauses, index, alone=index + 1 in starts or not silent, silent=silent)
                if event.pronoun is not None and near is not None and clauses.names(index, near):
                    near = None  # Menurutnya, Rahmat harus didukung: somebody else says so
                resolved = _resolved(event, near, index, clauses)
                if resolved is not None:
                    if clauses.looks_back(plain[index]):
                        quotes = _named(quotes, waiting, resolved)
                    last, last_paragraph, silent = resolved, paragraph, False
                elif not event.pronoun:
                    last = None
            waiting = []
            continue
        for item in found:
            said = item.said
            if said is not None:
                if said.pronoun is not None and said.role is None and index:
                    near = _meant(said, near, clauses, index, alone=index + 1 in starts or not silent, silent=silent)
                if said.pronoun and near is last and last is not None and paragraph > last_paragraph and last.name:
                    near = clauses.owner(last.name) or near  # she recalled: not the niece who spoke of her
                who = _resolved(said, near, index, clauses)
                if who is not None:
                    last, last_paragraph, silent = who, paragraph, False
                    near = who
                if waiting and (item.span.start == 0 or not item.bare):
                    quotes = _named(quotes, waiting, who)
                    waiting = []
            elif last is not None and paragraph - last_paragraph <= 1 and not _is_agency(last, clauses):
                who = last
                last_paragraph = paragraph
            else:
                who = None
            if (who is None and said is None) or not item.span.closed:
                waiting.append(len(quotes))
            quotes.append(
                Quote(
                    text=item.words,
                    speaker=who.name if who else None,
                    role=who.role if who else None,
                    sentence=index + 1,
                )
            )
    return tuple(q.model_copy(update={"speaker": people.called(q.speaker)}) if q.speaker else q for q in quotes)


def _meant(said: Said, near: Said | None, clauses: Clauses, index: int, *, alone: bool, silent: bool) -> Said | None:
    """Whom a pronoun means: ``he`` and ``she`` whoever's name begins the sentence before; else the last speaker; where
    nobody has spoken yet (not ``alone``), the one person whom the sentence before in the same paragraph is about; or,
    at the beginning (``silent``), the one person who is introduced there.
    """
    if said.pronoun == "" and clauses.of_kin(index - 1) and clauses.reported(index - 1, "") is None:
        return None  # Istrinya menangis.
    if said.pronoun is not None and (ahead := clauses.antecedent(index - 1)):
        return ahead
    if said.pronoun and (ahead := clauses.head(index - 1)):
        return ahead
    if near is None and not alone:
        return clauses.subject(index - 1)
    return clauses.only_person(index) if near is None and silent else near


def _named(quotes: list[Quote], places: list[int], who: Said | None) -> list[Quote]:
    if who is None:
        return quotes
    named = list(quotes)
    for place in places:
        if named[place].speaker is None:
            named[place] = named[place].model_copy(update={"speaker": who.name, "role": who.role})
    return named


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def masked(sentence: str) -> str:
    """A sentence with its quotations and hashtags blanked out; empty when it is far too long to be one."""
    return _HASHTAG.sub(_blank, _masked(sentence)) if len(sentence) <= LONGEST_SENTENCE else ""


@lru_cache(maxsize=512)
def _masked(sentence: str) -> str:
    """The sentence with every quotation blanked out, so that names in it are nobody's."""
    text = sentence
    for start, end, _ in [*spans(sentence), *single_spans(sentence)]:
        blank = '"' + " " * (end - start - 2) + '"' if end - start > 1 else '"'
        text = text[:start] + blank + text[end:]
    text = _LOOSE_TITLE.sub(_blank, text)
    return DEGREES.sub(_blank, text) if "," in text else text


def _in_sentence(index: int, sentence: str, clauses: Clauses, goes_on: bool) -> list[_Found]:
    """The quotations of one sentence that are direct speech; ``goes_on``: the sentence before it is some too."""
    marked = spans(sentence) or single_spans(sentence)
    if not marked:
        return []
    single = not spans(sentence)
    outside = _masked(sentence)
    bare = not re.search(r"\w", outside)
    found: list[_Found] = []
    for place, span in enumerate(marked):
        words = span.words(sentence)
        if not re.search(r"[^\W\d_]", words):
            continue
        head = outside[marked[place - 1].end if place else 0 : span.start]
        tail = outside[span.end : marked[place + 1].start if place + 1 < len(marked) else len(outside)]
        if _of_a_work(head, clauses.rules.WORKS):
            continue
        said = clauses.after(index, tail)
        if said is None and _leads_in(head):
            if len(words.split()) < FEWEST_WORDS and re.match(r"\s*[a-z]", tail) and words[-1] not in "!?":
                continue  # kata dia, "bergizi" tidak sama dengan …
            said = clauses.before(index, head)
        if said is None and found and place and _goes_on(head, sentence[span.start + 1 :]):
            said = found[-1].said
        if said is not None:
            found.append(_Found(index, span, words, said, False))
        elif bare and not single and (goes_on or len(words.split()) >= FEWEST_WORDS):
            found.append(_Found(index, span, words, None, True))
    return found


def _leads_in(head: str) -> bool:
    """Whether the words before a quotation lead into it as speech rather than name a title or a notion."""
    return (
        re.search(r"(?:[,:]|\b(?:bahwa|that|kalau|berkata|said|says|mengatakan|asked|berujar|menulis|wrote))\s*$", head)
        is not None
    )


def _of_a_work(head: str, works: frozenset[str]) -> bool:
    """Whether the word right before a mark says that a title follows (``In her book “…,” Ann wrote``)."""
    last = re.search(r"([^\W\d_]+)\s*$", head)
    return last is not None and last.group(1).lower() in works


def _goes_on(head: str, words: str) -> bool:
    return re.search(r"[,.;]\s*$", head) is not None and bool(words)


def _resolved(said: Said, last: Said | None, index: int, clauses: Clauses) -> Said | None:
    """Who is meant: a name is its fullest form; a pronoun is the last speaker, unless the gender is known to differ or
    somebody else named right before may be meant as well.
    """
    if said.pronoun is None:
        return said
    if last is None:
        return None
    if said.role is not None and said.role.split()[0].lower() not in (last.role or "").lower().split():
        return Said(role=said.role)
    if _is_agency(last, clauses):
        return None
    if not said.pronoun or not last.name:
        return last
    return clauses.of_gender(said.pronoun, last, index)


def _is_agency(said: Said, clauses: Clauses) -> bool:
    """Whether a name is that of a body, for which no pronoun stands and that goes on in no quotation of its own."""
    if not said.name:
        return False
    first, final = said.name.split()[0], said.name.split()[-1]
    office = is_rank(final, clauses.rules) and not is_role(final, clauses.rules)  # Baker is a name
    return first.lower() in clauses.rules.BODIES or office
