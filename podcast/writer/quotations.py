"""Which of the article's quotations are read, and which of its sentences are told right before them."""

import re
from collections.abc import Collection

from podcast.languages.ear import Ear
from podcast.model import Article, Quote
from podcast.writer.known import is_supported, points_to_nothing, told_before
from podcast.writer.story import FEWEST_TOLD, HARDLY_TOO_LONG
from podcast.writer.tellable import for_hosts

WORDS_OF_QUOTES = 20
"""For each minute of the edition."""
WORDS_OF_INTERVIEW = 50
"""For each minute of an edition whose article is mostly quotations."""
MOST_OF_QUOTES = 0.35
"""Of the article's words."""
MOST_OF_OPINION = 0.5
"""Of the words of an opinion, whose author's "I" nobody else can say."""
MOST_OF_REBUTTAL = 2
"""Sentences that answer a quotation."""
FARTHEST = 4
"""Sentences between a quotation and the one that brings up what it points to."""
MOST_BETWEEN = 2
"""Sentences of a speaker's account between what is read of it and the one that disputes it."""
MOST_LEADING = 5
"""Words of a sentence that only leads to a denial: "That sounds reasonable."."""
FEWEST_HEARD = 2
"""Speakers whose quotations are read even where one points to what was not told."""


def room(article: Article, minutes: float, *, is_opinion: bool) -> int:
    """Words of all quotations that an edition reads."""
    words = sum(len(sentence.split()) for sentence in article.sentences)
    spoken = sum(len(quote.text.split()) for quote in article.quotes)
    told_by_quotes = spoken > words / 2
    each, most = (WORDS_OF_INTERVIEW, 1.0) if told_by_quotes else (WORDS_OF_QUOTES, MOST_OF_QUOTES)
    most = max(most, MOST_OF_OPINION * is_opinion)
    return int(min(each * minutes, most * words))


def contexts(
    quotes: list[Quote], numbers: list[int], ear: Ear, *, asked: set[int], unfit: Collection[int]
) -> dict[int, int]:
    """For a quotation the sentence right before it, when it names its speaker, or the one that it points to.

    ``numbers``: sentences that the story may tell; ``asked``: those that answer a question; ``unfit``: others that
    cannot be told here.
    """
    found: dict[int, int] = {}
    lent = 0
    for quote in quotes:
        for number in dict.fromkeys((_pointed(quote, numbers, ear), quote.sentence - 1)):
            lends = number in numbers
            if number < 1 or number in asked or number in unfit or number in numbers[:2]:
                continue
            if lends and len(numbers) - len(asked) - lent <= FEWEST_TOLD:
                continue
            if (lends or for_hosts(number, ear)) and _leads_to(number, quote, numbers, ear):
                found[quote.sentence] = number
                lent += lends
                break
    return found


def _leads_to(number: int, quote: Quote, numbers: list[int], ear: Ear) -> bool:
    """Whether a sentence can be told by itself right before a quotation, and has to do with it."""
    telling = ear.tell(number)
    if not telling.main or telling.longest > ear.easy or number in ear.quoted or ear.doubtful(number):
        return False
    if not is_supported(number, numbers, ear) or ear.leans(number) or ear.lost(telling):
        return False
    noun = ear.subject_noun(number)
    if noun and noun not in told_before(number, numbers, ear):
        return False
    if number in ear.turning:  # told in its place among the others
        return False
    if points_to_nothing(number, numbers, ear):
        return False
    subject = ear.subjects[number - 1]
    alone = number in ear.article.paragraphs or quote.sentence not in ear.article.paragraphs
    named = quote.speaker is not None and ear.people[quote.speaker] in " ".join(telling.main)
    brings_up = named and len(telling.main) == 1 and ear.first_with(quote.speaker or "") == number
    alone = alone or brings_up
    return (alone and named and subject is not None and subject[0] == quote.speaker) or _points_back(
        quote, numbers, ear
    )


def _pointed(quote: Quote, numbers: list[int], ear: Ear) -> int:
    """The sentence a little before a quotation that brings up what it takes for known ("Roda itu …"); 0 for none."""
    told = told_before(quote.sentence, numbers, ear)
    for match in ear.language.QUOTE_POINTS.finditer(quote.text):
        noun = (match["noun"] or "").lower()
        place = ear.last_with(rf"\b{re.escape(noun)}\b", quote.sentence) if noun and noun not in told else 0
        if place and quote.sentence - place <= FARTHEST:
            return place
    return 0


def _points_back(quote: Quote, numbers: list[int], ear: Ear) -> bool:
    """Whether a quotation speaks of "them" or of "that letter", which nothing before it in ``numbers`` names."""
    told = told_before(quote.sentence, numbers, ear)
    found = ear.language.QUOTE_POINTS.finditer(quote.text)
    return any(match["noun"] is None or match["noun"].lower() not in told for match in found)


def rebuttals(quotes: list[Quote], ear: Ear, unfit: Collection[int]) -> dict[int, tuple[int, ...]]:
    """For a quotation that is read the sentences right after it in which somebody denies it, and goes on about it.

    A charge that the reader reads is not left without its answer. ``unfit``: sentences that cannot be told here.
    """
    heard = {quote.sentence: quote.speaker for quote in ear.article.quotes}
    denied = {denial.sentence for denial in ear.article.denials}
    found: dict[int, tuple[int, ...]] = {}
    for quote in quotes:
        number = quote.sentence + 1
        while heard.get(number) == quote.speaker:
            number += 1
        answer: list[int] = []
        if _leads_to_denial(number, ear):
            number += 1
        number = _dispute(number, ear) or number
        while number <= len(ear.article.sentences) and (
            len(answer) < MOST_OF_REBUTTAL
            or ear.language.CONTRAST_LEAD.match(ear.article.sentence(number))
            or _disputes(number, ear)
        ):
            denies = ear.language.DENIES.search(ear.article.sentence(number)) is not None
            opens = denies or number in denied - {*ear.article.paragraphs}
            goes_on = bool(answer) and number not in ear.article.paragraphs
            fit = number not in ear.quoted and number not in unfit and for_hosts(number, ear)
            if not fit or not (opens or goes_on) or ear.tell(number, follows=True).longest > HARDLY_TOO_LONG:
                break
            answer.append(number)
            number += 1
        if answer:
            found = {place: told for place, told in found.items() if told != tuple(answer)}
            found[quote.sentence] = tuple(answer)
    return found


def _leads_to_denial(number: int, ear: Ear) -> bool:
    """Whether a few words only lead to a sentence that denies what is read before them."""
    article = ear.article
    few = number < len(article.sentences) and len(article.sentence(number).split()) <= MOST_LEADING
    goes_on = few and number not in ear.quoted and number + 1 not in article.paragraphs
    return goes_on and ear.language.DENIES.search(article.sentence(number + 1)) is not None


def _dispute(number: int, ear: Ear) -> int:
    """The paragraph right after a speaker's whole account that opens by disputing it; 0 without one."""
    article = ear.article
    following = next((n for n in article.paragraphs if number <= n <= number + MOST_BETWEEN), 0)
    between = range(number, following)
    if not following or following in ear.quoted or not ear.quoted.isdisjoint(between):
        return 0
    return following if _disputes(following, ear) else 0


def _disputes(number: int, ear: Ear) -> bool:
    """Whether a sentence denies all that somebody has said: "The judge rejected that claim."."""
    sentence = ear.article.sentence(number)
    return bool(ear.language.DENIES.search(sentence) and ear.language.DISPUTES.search(sentence))


def read(quotes: list[Quote], led: Collection[int], numbers: list[int], ear: Ear) -> list[Quote]:
    """The quotations without those that point to what nobody tells, where enough others remain.

    ``led``: sentences of quotations that a context leads to.
    """
    known = {*led, *(quote.sentence + 1 for quote in quotes)}
    fit = [quote for quote in quotes if quote.turn or quote.sentence in known or not _points_back(quote, numbers, ear)]
    read_before = {quote.sentence + 1 for quote in fit}
    fit = [q for q in fit if q.sentence in read_before or not ear.language.ELLIPTIC.search(q.text)]
    heard = {quote.speaker for quote in fit}
    few = len(heard) < FEWEST_HEARD
    return [quote for quote in quotes if quote in fit or (few and quote.speaker not in heard)]
