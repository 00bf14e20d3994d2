"""What a listener would ask to hear one sentence: a question made of the sentence's own words."""

import re
from typing import NamedTuple

from podcast.languages import part
from podcast.languages.cuts import Cutter, capital
from podcast.languages.ear import Ear
from podcast.languages.telling import Telling

FEWEST_ASKED, MOST_ASKED = 4, 14
"""Words of a question."""
MOST_REPEATED = 7
"""Words of a question after which the whole sentence is told, its words with it."""
FEWEST_MAIN = 3
"""Words of what a question asks the reason of, and of a reason."""
_MARKED = re.compile(r"[:;\"“”«»„]")


class Asked(NamedTuple):
    """A question about one sentence; ``text`` starts with a small letter."""

    text: str
    worth: float
    """How much a listener wants to know it."""
    lead: str = ""
    """A word that answers first ("Bisa."), or for a denial the name of that word in the style's phrases."""


def leading(telling: Telling, ear: Ear) -> Asked | None:
    """The question after which a host may tell a whole sentence; None when nobody would ask for it.

    >>> from podcast.model import Article
    >>> ear = Ear(Article(title="t", language="id", sentences=("Sewa kios ditetapkan Rp350.000 per bulan.",)))
    >>> leading(ear.tell(1), ear).text
    'berapa sewa kiosnya?'
    """
    if telling.opener or telling.pieces or telling.reporter or len(telling.main) != 1:
        return None
    main = telling.main[0].rstrip(".")
    reason = why(main, telling, ear)
    if reason and len(reason.text.split()) > MOST_REPEATED:
        reason = None
    found = yes_or_no(telling, ear) or reason or asked_by(main, ear)
    if found is None or not stands(found.text, ear) or telling.number in ear.article.entries:
        return None
    return plain(found, ear)


def stands(question: str, ear: Ear) -> bool:
    """Whether a question makes sense without what was told before it."""
    asking = part(ear.article.language, "asking")
    return not (asking.BACKWARD.search(question) or asking.UNASKED.search(question))


def plain(found: Asked, ear: Ear) -> Asked:
    """Without an "also" or "then" that would tie the question to what was told before."""
    return found._replace(text=part(ear.article.language, "asking").IN_PASSING.sub("", found.text))


def yes_or_no(telling: Telling, ear: Ear) -> Asked | None:
    """The question that a sentence with "tidak boleh", "belum menetapkan" … denies, also when somebody reports it.

    >>> from podcast.model import Article
    >>> ear = Ear(Article(title="t", language="id", sentences=("Polisi belum menetapkan tersangka.",)))
    >>> yes_or_no(ear.tell(1), ear)
    Asked(text='apakah polisi sudah menetapkan tersangka?', worth=3.0, lead='not_yet')
    """
    language, asking = ear.language, part(ear.article.language, "asking")
    text = telling.main[0].rstrip(".") if telling.main else ""
    text = stated(text, telling, ear)
    if telling.reporter and language.REQUESTS.search(telling.main[0]):
        return None  # what somebody asks for is not so yet
    text = language.WHY_AND_HOW.sub("", text)
    for pattern, form, lead in asking.DENIALS:
        match = pattern.match(text)
        if not match or not askable(match["who"], ear) or language.OPEN_RELATIVE.search(match["who"]):
            continue
        alone = match["who"].strip()
        agent = " " in alone or alone.lower() in language.KINDS_OF_PEOPLE or alone in ear.names
        if not agent and "modal" not in match.groupdict():  # "Prinsip tak memihak …": the denial is part of the subject
            continue
        if re.search(rf"\b{language.THAT}\b", match["who"]):
            continue
        if Cutter(language, ear.decapital).complete(match["who"]) or asking.THINKS.search(match["who"]):
            continue
        groups = {name: ear.decapital(words) if name == "who" else words for name, words in match.groupdict().items()}
        question = form.format(**groups)
        if within := asking.ASKED_WITHIN.search(question, 1):  # "belum memastikan apakah …": that is what one asks
            question, lead = question[within.start() :], ""
        if FEWEST_ASKED <= len(question.split()) <= MOST_ASKED and not any(map(str.isdigit, question)):
            return Asked(question, 3.0, lead)
    return None


def stated(text: str, telling: Telling, ear: Ear) -> str:
    """What somebody reports, without whoever does."""
    language = ear.language
    if not telling.reporter:
        return text
    return capital(re.sub(rf"^.*?\b(?:{language.REPORTS})\b,? (?:{language.THAT} )?", "", text, count=1))


def askable(main: str, ear: Ear) -> bool:
    """Whether a sentence can be asked about as it stands: begun with its subject, and whole without the answer."""
    asking, language = part(ear.article.language, "asking"), ear.language
    headless = asking.NO_SUBJECT.match(main) or language.is_verb(main.split()[0].lower())
    return not (headless or language.OPEN_END.search(main) or _MARKED.search(main))


def asked_by(sentence: str, ear: Ear) -> Asked | None:
    """The question that a sentence without its full stop answers, its worth, and a word that answers first.

    >>> from podcast.model import Article
    >>> ear = Ear(Article(title="t", language="id", sentences=("Sewa kios ditetapkan Rp350.000 per bulan.",)))
    >>> asked_by("Sewa kios ditetapkan Rp350.000 per bulan", ear)
    Asked(text='berapa sewa kiosnya?', worth=2.6, lead='')
    """
    asking = part(ear.article.language, "asking")
    after_aside = asking.ASIDE.sub("", sentence)
    if (found := _asked_by(sentence, ear)) or after_aside == sentence:
        return found
    found = _asked_by(capital(after_aside), ear)
    return None if found and found.text.startswith(asking.WHO_IS) else found


def _asked_by(sentence: str, ear: Ear) -> Asked | None:
    asking = part(ear.article.language, "asking")
    for kind in asking.ASKABLE:
        match = kind.answer.match(sentence)
        if not match:
            continue
        found = {name: words or "" for name, words in match.groupdict().items()}
        groups = {name: _asked_of(name, kind.turned.get(words, words), ear) for name, words in found.items()}
        person = next(iter(ear.people_in(groups.get("person", ""))), None)
        if person and ear.role(person):
            continue  # nobody asks who somebody is whom the hosts introduce anyway
        if asking.NO_SUBJECT.match(groups.get("what", "")):
            continue
        question = " ".join(kind.question.format(**groups).split())
        for pattern, said in asking.POLISHED:
            question = pattern.sub(said, question)
        acts = any(map(ear.language.is_verb, f"{groups.get('what', '')} {groups.get('who', '')}".split()))
        if acts or any(map(str.isdigit, question)) or len(question.split()) > MOST_ASKED:
            continue
        return Asked(question, kind.worth, capital(kind.lead.format(**groups)))
    return None


def _asked_of(name: str, words: str, ear: Ear) -> str:
    """The words of a group as a question has them: small at their head but for names."""
    if name == "kind" or words.split(" ")[0].lower() in ear.language.KINDS_OF_PEOPLE:
        return words[:1].lower() + words[1:]
    return words if name in ("named", "person") else ear.decapital(words)


def why(main: str, telling: Telling, ear: Ear) -> Asked | None:
    """The question whose answer stands in the sentence itself: "Jalan ditutup karena banjir." """
    language = ear.language
    said = stated(main, telling, ear)
    for pattern, form, worth in part(ear.article.language, "asking").WHY:
        match = pattern.match(said)
        if not match or len(match["main"].split()) < FEWEST_MAIN or not askable(match["main"], ear):
            continue
        because = said[match.end("main") :].strip(" ,")
        if language.RESULT_LEAD.match(said) or language.POINTS_ONLY.match(because):
            continue
        if language.CLAIMS.search(match["main"]) or language.HANGS_ON.search(match["main"]):
            continue
        guard = language.GUARDS["purpose"] if form.startswith("untuk") else None
        if guard and guard.search(match["main"]):
            continue
        question = form.format(main=ear.decapital(match["main"]))
        digits = any(map(str.isdigit, question))
        if (
            Cutter(language, ear.decapital).complete(match["main"])
            and not digits
            and len(question.split()) <= MOST_ASKED
        ):
            return Asked(question, worth)
    return None
