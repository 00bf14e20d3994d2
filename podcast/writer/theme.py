"""The theme of an edition: the few words by which a presenter would name what it is about."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article
from podcast.writer import title
from podcast.writer.headline import Named, Namer
from podcast.writer.phrases import Phrases
from podcast.writer.wording import WORD, Wording, stem, whole

LITTLE = 2
"""Words of a noun phrase that may well say too little."""
SHARED = 2
"""Words of the title, from which what the first sentence tells is named in place of such a phrase."""
LEAD = 2
"""Sentences at the head of an article that tell what it is about."""
SHORT_ASKED = 3
"""Words of a question that is cut short where it ends in "are"."""
HALF = 0.5
"""Of the words of a title that is a name as it stands, so many are the article's, and all names and numbers."""
_ASIDE = re.compile(r"\s*\([^)]*\)|[\"“”]")
_APPOSED = re.compile(r"^([^,]{3,60}), [^,]{3,70}, ")


@dataclass(frozen=True)
class Theme:
    """``text`` as it is said, with the sentences that hold its words."""

    text: str
    sentences: tuple[int, ...]


def find(article: Article, ear: Ear) -> Theme | None:
    """What the title tells, as a noun phrase; else what the article comes back to; None when neither names it.

    >>> article = Article(title="Lima Cara Merawat Tanaman Hias", language="id", sentences=(
    ...     "Merawat tanaman hias tidak sulit.", "Tanaman hias perlu air."))
    >>> find(article, Ear(article)).text
    'cara merawat tanaman hias'
    >>> article = Article(title="Pemkot Buka Rute Baru", language="id", sentences=("Rute baru dibuka Senin.",))
    >>> find(article, Ear(article))
    Theme(text='pembukaan rute baru', sentences=(1,))
    """
    wording = Wording(article, ear)
    if not article.sentences:
        return None
    fit = (found for found in _themes(wording) if not _is_cleared(found.text, wording))
    return next((found for found in fit if not _is_half(found.text, article)), None)


def _is_half(text: str, article: Article) -> bool:
    """Whether it is cut short: "the bakery chain Harrow" of "Harrow & Finch", or half a clause."""
    last = text.split()[-1]
    telling = part(article.language, "telling")
    words = [word for word in text.split() if word not in telling.DEFINITE | telling.INDEFINITE]
    inside = part(article.language, "theme").INSIDE
    titled = last.lower() in part(article.language, "reading").HONORIFICS
    naming = part(article.language, "theme")
    if titled or last in naming.OPEN or naming.NO_THEME.search(text):
        return True
    if re.fullmatch(telling.REPORTS, last) or not words or words[0] in telling.JOINING | inside or last.isdigit():
        return True  # "the scientists say", "but anglers", "the in very hot", "the death of at least 14"
    return any(re.search(rf"\b{re.escape(last)} & [A-Z]", told) for told in (article.title, *article.sentences))


def _themes(wording: Wording) -> Iterator[Theme]:
    namer = Namer(wording)
    titles = list(_of_title(namer))
    yield from _borne_out(titles, wording)
    yield from _borne_out((named for named in titles if named.whole), wording, share=HALF)
    phrases = Phrases(wording).best()
    little = len(phrases) != 1 or len(phrases[0].split()) <= LITTLE
    if little:
        shared = SHARED if len(phrases) == 1 else 1
        told = (named for named in _of_lead(namer) if _shares(named.text, wording) >= shared)
        yield from _borne_out(told, wording)
    if phrases:
        text = f" {wording.telling.AND} ".join(map(wording.naming.as_theme, phrases))
        needs = [frozenset([whole(word)]) for phrase in phrases for word in wording.meaning(phrase)]
        sentences = wording.holding(needs, all_of_them=False)
        if wording.agrees(text, sentences):
            yield Theme(text, sentences)


def _of_title(namer: Namer) -> Iterator[Named]:
    """What the clauses of the title are called, the best first."""
    wording, speaker = namer.wording, ""
    found: list[Named] = []
    clauses = list(title.clauses(wording))
    for text in dict.fromkeys((wording.article.title, *(clause for clause, _ in clauses))):
        for pattern, form in wording.naming.WHOLE:
            if match := pattern.search(text):
                groups = {name: wording.shape(words.strip()) for name, words in match.groupdict().items()}
                if "one" in groups:
                    groups["one"] = wording.naming.as_theme(
                        wording.naming.GRAMMAR.determined(groups["one"], wording.text)
                    )
                made = [word for word in form.split() if not word.startswith("{")]
                found.append(Named(form.format(**groups), dict.fromkeys(made, frozenset()), whole=True))
    for clause, mark in clauses:
        if not speaker and mark == ":" and namer.speaks(clause):
            speaker = wording.shape(clause)
        else:
            found += namer.names(clause, speaker)
    yield from sorted(found, key=lambda named: named.thin)


def _of_lead(namer: Namer) -> Iterator[Named]:
    """What the first sentences are called when they are taken apart as a headline is."""
    telling, naming = namer.wording.telling, namer.wording.naming
    asides = naming.GRAMMAR.stops | naming.GRAMMAR.after
    for sentence in namer.wording.article.sentences[:LEAD]:
        plain = _ASIDE.sub("", telling.LEADS.sub("", sentence)).rstrip(".")
        first, *others = re.split(rf", |; |: | [–—-] |{naming.JOINED}", _APPOSED.sub(r"\1 ", plain))
        aside = others and first.split(" ")[0].lower() in asides
        names = namer.names(others[0] if aside else first)
        yield from (named for named in names if named.made or (named.relative and not named.thin))


def _borne_out(names: Iterable[Named], wording: Wording, share: float = 1.0) -> Iterator[Theme]:
    """The names of which the article holds every word, or for a word that was made, what it was made of.

    ``share``: of the words that are neither names nor numbers so many are enough.
    """
    for named in names:
        text = wording.shape(named.text)
        made = {word.lower() for word in named.made} | wording.naming.GRAMMAR.asks
        words = [word for word in wording.meaning(text) if word.lower() not in made]
        if not named.made and all(word[:1].isupper() for word in words):
            continue  # a bare name
        if _is_open(text, wording) or (named.relative and _is_of_a_place(text, wording)):
            continue
        needs = list(_needs(text, words, named, wording))
        met = [need for need in needs if wording.holding([need])]
        loose = {whole(word) for word in words if word.islower() and not wording.is_number(word)}
        enough = len(met) >= share * len(needs) and all(need & loose for need in needs if need not in met)
        if enough and (sentences := wording.holding(met)) and wording.agrees(text, sentences):
            yield Theme(wording.naming.as_theme(text), sentences)


def _is_open(text: str, wording: Wording) -> bool:
    """Whether a name ends in a word after which something has to come, or that points to somebody."""
    telling, first, last = wording.telling, text.split()[0], text.split()[-1]
    if first in wording.naming.GRAMMAR.asks and len(text.split()) > SHORT_ASKED:  # "what a heat pump is"
        return False
    return bool(telling.OPEN_END.search(text) or telling.SPEAKS_OF_ITSELF.search(text)) or last in (
        *telling.PRONOUNS,
        *telling.THEY,
    )


def _is_of_a_place(text: str, wording: Wording) -> bool:
    """Whether what a relative clause is said of is only a place: "Sumatera Utara yang tewas" of "warga Sibolga, …"."""
    places = part(wording.article.language, "reading").PLACES | wording.naming.PART_OF_PLACE
    head = re.match(r"(?:[A-Z][\w'’-]*(?: |$))+", text)
    return head is not None and set(head.group().split()) <= places


def _is_cleared(text: str, wording: Wording) -> bool:
    """Whether the article says that it was not so: "stealing from residents" of "cleared of stealing …"."""
    told = " ".join((wording.article.title, *wording.article.sentences[:LEAD]))
    return bool(re.search(rf"\b(?:{wording.telling.CLEARED}) (?:[\w'’-]+ )?{re.escape(text)}", told, re.IGNORECASE))


def _needs(text: str, words: list[str], named: Named, wording: Wording) -> Iterator[frozenset[str]]:
    """For each word of a name, what a sentence has to hold for it."""
    said = text.lower().split()
    denied = {two: f"{one} {two}" for one, two in pairwise(said) if one in wording.telling.NEGATIONS}
    counted = {word for word in said if wording.is_number(word)} - wording.naming.GRAMMAR.ones
    for word in words:
        if word.lower() not in denied:
            yield frozenset([whole(word), *wording.naming.GRAMMAR.variants(word)])
    yield from (frozenset([word]) for word in (*denied.values(), *sorted(counted)))
    yield from (frozenset(map(stem, forms)) for forms in named.made.values() if forms)


def _shares(text: str, wording: Wording) -> int:
    """How many words of meaning are the title's; many for an article without one."""
    titled = {stem(word) for word in WORD.findall(wording.article.title)}
    return sum(stem(word) in titled for word in wording.meaning(text)) if titled else SHARED
