"""The article's direct quotes, word for word, each after a host has said who is speaking."""

import bisect
import re
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from podcast.languages import part
from podcast.languages.cuts import TOO_LONG, capital
from podcast.languages.ear import Ear, ear_for
from podcast.languages.exchange import Exchange
from podcast.languages.telling import Telling
from podcast.model import HINT, Article, Quote
from podcast.writer.dialogue import REJOINED, Dialogue, Turn
from podcast.writer.opinion import author, is_opinion
from podcast.writer.story import length

_NAME = re.compile(r"\b[A-Z]\w+")
_STAGE = re.compile(r"^\([^()]*\)\s*")
FEWEST_WORDS = 5
FEWEST_ANSWERS = 2
"""Sentences of answers that make an interview."""
NEAR = 4
"""Sentences between two quotations that still are one stretch of speech."""
DESCRIBED = 4
"""Words at the end of a description by which one knows that it was told before."""
MOST_INTRODUCED = 16
"""Words of a line that still takes the introduction of a quotation."""
MOST_OF_SETTING, MARKER = 14, 20
"""Words that say where a quotation was said; letters at its end by which it is found."""
MOST_ASKED = 32
"""Words of an interviewer's question with what leads to it."""
MOST_OF_ANSWER = 75
"""Words of an answer in an interview."""
MOST_HALVED = 60
"""Words of a sentence with a quotation in two parts."""
MOST_WORDS = 60
"""Of one quotation; a longer one is read up to the end of the sentence before."""


def answered(article: Article) -> Article:
    """The article of an interview with somebody to say its answers, though nobody knows by name who does."""
    unknown = [quote for quote in article.quotes if quote.turn == "answer" and quote.speaker is None]
    if len(unknown) < FEWEST_ANSWERS:
        return article
    who = part(article.language, "telling").INTERVIEWEE
    quotes = (quote.model_copy(update={"speaker": who}) if quote in unknown else quote for quote in article.quotes)
    return article.model_copy(update={"quotes": tuple(quotes)})


def choose(
    article: Article, told: Iterable[int], budget: int, answers: Iterable[int], without: Collection[int] = ()
) -> list[Quote]:
    """Quotes to read within ``budget`` words: answers first, each speaker heard, then those of the brief, in order.

    A quote without a known speaker is left out, as nobody could say whose words it is.
    """
    told, answers = set(told), set(answers)
    fit = [
        quote
        for quote in article.quotes
        if quote.speaker
        and not part(article.language, "telling").FIRST_PERSON.fullmatch(quote.speaker)
        and not HINT.search(quote.text)
        and quote.sentence not in without
    ]
    fit = [quote for quote in fit if _spoken(halves(quote, article)) >= FEWEST_WORDS] or fit
    thesis, writer = part(article.language, "telling").THESIS, author(article)
    fit = [quote for quote in fit if quote.speaker != writer or not _points_to_nothing(quote, article)] or fit
    heard: set[str] = set()
    starts = [part.first for part in article.parts] or [1]
    parts_heard: set[int] = set()
    ranked: list[tuple[int, int, Quote]] = []
    for quote in fit:
        new = quote.speaker not in heard
        heard.add(quote.speaker or "")
        place = bisect.bisect_right(starts, quote.sentence)
        fresh = place not in parts_heard
        parts_heard.add(place)
        rank = 4 * (quote.sentence in answers) + 3 * new + 5 * fresh + (quote.sentence in told)
        rank += 6 * (quote.speaker == writer and thesis.search(quote.text) is not None)
        ranked.append((-rank, quote.sentence, quote))
    chosen: dict[int, Quote] = {}
    spent = 0
    by_place = {quote.sentence: quote for quote in article.quotes if quote.speaker and quote.sentence not in without}
    for _, _, quote in sorted(ranked, key=lambda entry: entry[:2]):
        # an answer in an interview is read from its question on
        is_answer = asked(article, quote, by_place) is not None
        stretch = _beginning(answer_to(quote, by_place)) if is_answer else _with_other_half(quote, by_place, article)
        unread = (half for part in stretch if part.sentence not in chosen for half in halves(part, article))
        length = sum(len(shortened(half.text).split()) for half in unread)
        if chosen and spent + length > budget:
            continue
        chosen.update({part.sentence: part for part in stretch})
        spent += length
    return [chosen[number] for number in sorted(chosen)]


def _points_to_nothing(quote: Quote, article: Article) -> bool:
    """Whether a sentence of the author's takes for known what it does not say: "I stood in it."."""
    whole = quote.text == article.sentence(quote.sentence) and quote.turn is None
    return whole and ear_for(article).leaning.hangs(quote.text, quote.sentence, (), near=False)


def halves(quote: Quote, article: Article) -> list[Quote]:
    """A quotation with the other part of it, where its attribution stands in the middle; else it alone.

    >>> said = "“It was late,” said Ann Roe, “and I was cold.”"
    >>> parts = [Quote(text=text, speaker="Ann Roe", sentence=1) for text in ("It was late", "and I was cold.")]
    >>> article = Article(title="t", language="en", sentences=(said,), quotes=tuple(parts))
    >>> [half.text for half in halves(parts[1], article)]
    ['It was late', 'and I was cold.']
    """
    sentence = article.sentence(quote.sentence)
    both = [other for other in article.quotes if other.sentence == quote.sentence and other.speaker == quote.speaker]
    opens = sentence[1:].startswith(both[0].text) if both else False
    return both if opens and quote in both and len(sentence.split()) <= MOST_HALVED else [quote]


def _with_other_half(quote: Quote, by_place: Mapping[int, Quote], article: Article) -> list[Quote]:
    """A quotation that only says what is not so with the next one, which says what is so instead; one that leaves out
    what the one before it has said with that one.

    >>> said = ("“We do not ask for money.”", "“We ask for time.”", "“It is late.”")
    >>> places = {n: Quote(text=text[1:-1], speaker="Ann Roe", sentence=n) for n, text in enumerate(said, 1)}
    >>> article = Article(title="t", language="en", sentences=said)
    >>> [[half.sentence for half in _with_other_half(each, places, article)] for each in places.values()]
    [[1, 2], [2], [3]]
    """
    telling, following = part(article.language, "telling"), by_place.get(quote.sentence + 1)
    words = re.findall(r"[\w'’]+", quote.text.lower().replace("’", "'"))
    before = by_place.get(quote.sentence - 1)
    if before and before.speaker == quote.speaker and telling.ELLIPTIC.search(quote.text):
        return [before, quote]
    if not following or following.speaker != quote.speaker or telling.NEGATIONS.isdisjoint(words):
        return [quote]
    first = following.text.split()[0].lower()
    goes_on = first == words[0] or first in {*telling.PRONOUNS, *telling.THEY}
    return [quote, following] if goes_on else [quote]


def _spoken(quotes: Iterable[Quote]) -> int:
    return sum(len(quote.text.split()) for quote in quotes)


def answer_to(quote: Quote, by_place: Mapping[int, Quote]) -> list[Quote]:
    """A quotation and those of the same speaker right before and after it."""
    first = last = quote.sentence
    while first - 1 in by_place and by_place[first - 1].speaker == quote.speaker:
        first -= 1
    while last + 1 in by_place and by_place[last + 1].speaker == quote.speaker:
        last += 1
    return [by_place[number] for number in range(first, last + 1)]


def _beginning(answer: list[Quote]) -> list[Quote]:
    """As many sentences of an answer as make a fair turn, at least the first."""
    kept: list[Quote] = []
    for quote in answer:
        if kept and sum(len(said.text.split()) for said in (*kept, quote)) > MOST_OF_ANSWER:
            break
        kept.append(quote)
    return kept


def asked(article: Article, quote: Quote, by_place: Mapping[int, Quote]) -> Quote | None:
    """The interviewer's question that a quotation answers, the one that stands right before the answer."""
    before = answer_to(quote, by_place)[0].sentence - 1
    questions = [said for said in article.quotes if said.speaker is None]
    interview = sum(said.text.rstrip().endswith("?") for said in questions) > 1
    for question in questions:
        bare = question.turn is not None or not re.search(r"\w", _beside(article, question))
        if question.sentence == before and bare and (interview or question.text.rstrip().endswith("?")):
            return question
    return None


def _beside(article: Article, quote: Quote) -> str:
    """What stands beside a quotation in its sentence: "… he said.", which no interviewer's question has."""
    return article.sentence(quote.sentence).replace(quote.text, "")


def _whole_question(question: Quote, article: Article) -> list[Quote]:
    """An interviewer's question with the sentences that lead to it, while all that is short enough to be asked."""
    quotes = {quote.sentence: quote for quote in article.quotes}
    whole = [question]
    while (before := quotes.get(whole[0].sentence - 1)) and before.speaker is None and before.turn == "question":
        if sum(len(part.text.split()) for part in (before, *whole)) > MOST_ASKED:
            break
        whole.insert(0, before)
    return whole


def shortened(text: str) -> str:
    """As many whole sentences of a long quotation as fit, word for word, without a stage direction before them.

    >>> shortened("Jangan dihapus. Tambahkan tanggal.")
    'Jangan dihapus. Tambahkan tanggal.'
    """
    text = _STAGE.sub("", text)
    if len(text.split()) <= MOST_WORDS:
        return text
    ends = [match.end() for match in re.finditer(r"[.?!](?=\s)", text)]
    fitting = [end for end in ends if len(text[:end].split()) <= MOST_WORDS]
    return text[: fitting[-1]] if fitting else text


def turns(
    quotes: list[Quote],
    dialogue: Dialogue,
    contexts: Mapping[int, int],
    exchange: Exchange | None,
    known: Collection[str] = (),
    heard: str = "",
    rebuttals: Mapping[int, list[Telling]] = MappingProxyType({}),
) -> list[Turn]:
    """Introductions by the hosts in turn, quotations by the reader.

    ``contexts``: for a quotation's sentence the one before it, told as its introduction; ``exchange``: a
    question and its answer that the article reports; ``known``: speakers whom the hosts have introduced already;
    ``heard``: what the hosts have told before; ``rebuttals``: for a quotation's sentence what denies it.
    """
    ear, phrases = dialogue.ear, dialogue.phrases
    said: list[Turn] = []
    introduced = set(known)
    settings: set[str] = set()
    before: str | None = None
    last = 0
    by_place = {quote.sentence: quote for quote in ear.article.quotes if quote.speaker}
    written = any(quote.text == ear.article.sentence(quote.sentence) for quote in quotes)
    writer = author(ear.article) if written or is_opinion(ear.article) else None
    denied: list[Telling] = []
    for quote in quotes:
        said += [turn for telling in denied for turn in dialogue.tell(telling)]
        before, denied = None if denied else before, rebuttals.get(quote.sentence, [])
        speaker = quote.speaker or ""
        if before == speaker and quote.sentence == last + 1 and quote.sentence not in contexts:
            first, *rest = _reading(quote, ear.article)
            said[-1:] = [*_joined(said[-1], first, ear.article), *rest]
            last = quote.sentence
            continue
        if question := asked(ear.article, quote, by_place):
            if speaker not in introduced:
                who, receipts = _in_full(quote, ear)
                intro = capital(phrases.word("interviewed", who=who).replace(",.", "."))
                said.append(dialogue.say(intro, receipts))
            introduced.add(speaker)
            before, last = speaker, quote.sentence
            asking = _whole_question(question, ear.article)
            receipts = tuple(part.sentence for part in asking)
            said.append(dialogue.say(" ".join(part.text for part in asking), receipts))
            said += _reading(quote, ear.article)
            continue
        short = ear.people.get(speaker, speaker)
        context = contexts.get(quote.sentence)
        led = ear.tell(context) if context else None
        if led and not (speaker in heard and speaker in " ".join(led.main)):
            led = ear.introduce(led, "" if speaker not in introduced else short)
        if led and len(led.pieces) == 1 and led.pieces[0].kind in REJOINED and length(led) <= TOO_LONG:
            led = ear.rejoined(led)  # nobody asks back where a quotation waits
        said += dialogue.tell(led) if led else []
        named = speaker in introduced or (led is not None and speaker in " ".join(led.main))
        who, receipts = (short, (quote.sentence,)) if named else _in_full(quote, ear, heard)
        answers = exchange is not None and quote.sentence > exchange.asked and short == exchange.who
        is_asked = exchange is not None and quote.sentence == exchange.asked
        is_asked = is_asked or ear.language.ASKED.search(ear.article.sentence(quote.sentence)) is not None
        if is_asked and quote.text.rstrip().endswith("?") and before != speaker:
            name = "asked_quote"
        elif speaker == writer:
            name = "next_written" if speaker in introduced else "first_written"
        elif led is not None and led.reporter and named and _speaks(led.number, speaker, ear):
            name = "context_quote"
        elif answers and speaker not in introduced:
            name = "answered_quote"
        else:
            name = "next_quote" if before == speaker and quote.sentence - last <= NEAR else "first_quote"
        introduced.add(speaker)
        before, last = speaker, quote.sentence
        where = _setting(quote, ear) if name == "first_quote" else ""
        if where and where not in settings and not set(_NAME.findall(where)) & set(_NAME.findall(who)):
            settings.add(where)
            who = phrases.word("setting", who=who, where=where)
        intro = capital(phrases.word(name, who=short if name.startswith("next") else who).replace(",.", "."))
        lead = said[-1] if context is not None else None
        if lead and len(lead.text.split()) <= MOST_INTRODUCED:
            said[-1] = Turn(lead.speaker, f"{lead.text} {intro}", tuple(dict.fromkeys((*lead.receipts, *receipts))))
        else:
            said.append(dialogue.say(intro, receipts))
        said += _reading(quote, ear.article)
    return said + [turn for telling in denied for turn in dialogue.tell(telling)]


def _reading(quote: Quote, article: Article) -> list[Turn]:
    """What the reader reads of a quotation, each of its parts by itself."""
    return [Turn("reader", f'"{shortened(half.text)}"', (half.sentence,)) for half in halves(quote, article)]


def _speaks(number: int, speaker: str, ear: Ear) -> bool:
    """Whether a sentence is about a speaker."""
    subject = ear.subjects[number - 1]
    return subject is not None and subject[0] == speaker


def _setting(quote: Quote, ear: Ear) -> str:
    """Where and when a quotation was said, as the words after it tell; "" when they do not.

    >>> said = "“Jalan itu aman dilalui,” kata Sari Dewi di Balai Kota Garut, Kamis (12/10/2023)."
    >>> quote = Quote(text="Jalan itu aman dilalui", speaker="Sari Dewi", sentence=1)
    >>> _setting(quote, Ear(Article(title="t", language="id", sentences=(said,), quotes=(quote,))))
    'di Balai Kota Garut, Kamis, 12 Oktober 2023'
    """
    tail = ear.article.sentence(quote.sentence).rpartition(quote.text[-MARKER:])[2].lstrip(",.?! \"“”'’")
    found = ear.language.SAID_WHERE.search(ear.tidy(tail).rstrip(".")) if tail else None
    where = found["where"].strip(" ,") if found else ""
    if re.match(rf"(?:{ear.language.WEEKDAYS})\b", where):
        where = f"{ear.language.ON_DAY} {where}"
    fits = len(where.split()) <= MOST_OF_SETTING and not any(map(ear.language.is_verb, where.split()))
    return where if fits else ""


def _joined(turn: Turn, following: Turn, article: Article) -> list[Turn]:
    """Two quotations as one turn, when nothing but a space stands between them in the article and they are short."""
    whole = f"{turn.text[:-1]} {following.text[1:]}"
    source = " ".join(article.sentence(number) for number in (*turn.receipts, *following.receipts))
    if len(whole.split()) > MOST_WORDS or whole.strip('"') not in source:
        return [turn, following]
    return [Turn(turn.speaker, whole, (*turn.receipts, *following.receipts))]


def _in_full(quote: Quote, ear: Ear, heard: str = "") -> tuple[str, tuple[int, ...]]:
    """Name with role, as the article words them, and the sentences that hold both."""
    speaker = quote.speaker or ""
    found = ear.presented(speaker)
    if found is None:
        return speaker, (quote.sentence,)
    who, receipts = found
    name, _, what = who.partition(", ")
    known = f"{speaker}, {what}" in heard or (
        len(what.split()) >= DESCRIBED and " ".join(what.split()[-DESCRIBED:]) in heard
    )
    if what and speaker in name and known:
        return speaker, (quote.sentence,)
    return who, tuple(dict.fromkeys((*receipts, quote.sentence)))
