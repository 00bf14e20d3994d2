"""Verbs and heads of sentences that a statement has and its sentences have not: "Hendra menolak", of no Hendra."""

from collections.abc import Iterator
from functools import cache

from podcast.languages import part
from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.hearing import counts, rows
from podcast.receipts.speakers import described
from podcast.receipts.words import WORD, sentences, words


def strangers(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """Verbs that none of the cited sentences has, nor one of their root or meaning; heads that stand in none."""
    if statement.names_a_theme:
        return
    meaning, language = evidence.hearing.meaning, evidence.article.language
    known = frozenset(_known(statement, evidence))
    roots = {root for word in known for root in meaning.roots(word)}
    alike = {same for word in known for same in synonyms(language).get(word, ())}
    free = evidence.hearing.idle | evidence.hearing.introducing | evidence.language.AUXILIARIES | meaning.HOLLOW
    free |= evidence.retelling.INTRODUCING | meaning.SAID
    free |= meaning.SAYS_SO if _reports(statement, evidence, known) else frozenset()
    for sentence in sentences(evidence.without_openers(statement.said)):
        leads = meaning.HOSTS_LEAD.match(sentence)
        for place, found in enumerate(WORD.finditer(sentence)):
            if leads and found.end() <= leads.end():
                continue
            word = found[0].lower().replace("’", "'").removesuffix("'s")
            head = not place and found[0][0].isupper() and not _is_common(word, evidence)
            verb = evidence.language.is_verb(word) or word in rows(language) or meaning.EVENTS.fullmatch(word)
            acts = found[0].islower() and verb
            kin = meaning.roots(word) & roots or alike.intersection(synonyms(language).get(word, ()))
            new = not (kin or word in free or word in known)
            if (head or acts) and new and not sentence.endswith("?"):
                yield f'says "{found[0]}", which is not in {statement.where}'


@cache
def synonyms(language: str) -> dict[str, frozenset[str]]:
    """A word to whatever rows of words of one meaning it stands in."""
    found: dict[str, set[str]] = {}
    sides = [side for row in part(language, "meaning").OPPOSITES for side in row]
    for row in (*(side.split() for side in sides), *(same.split("|") for same in part(language, "retelling").SAME)):
        for word in row:
            found.setdefault(word, set()).add(f"{row[0]} {row[-1]}")
    return {word: frozenset(names) for word, names in found.items()}


def _known(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """Words of the cited sentences, of whom they tell, and of what their acronyms stand for."""
    for number, sentence in zip(statement.receipts, statement.cited, strict=True):
        for text in (sentence, evidence.hearing.spoken(sentence), evidence.meant(number)):
            yield from (word.replace("’", "'").removesuffix("'s") for word in words(text))
        yield from (token.text for token in evidence.hearing.tokens(sentence))
        yield from described(number, evidence)
    yield from words(evidence.article.byline or "")
    for short, full in evidence.acronyms.items():
        if any(short in sentence or full in sentence for sentence in statement.cited):
            yield from words(f"{short} {full}")


def _reports(statement: Statement, evidence: Evidence, known: frozenset[str]) -> bool:
    """Whether somebody speaks in the cited sentences."""
    spoken = {*evidence.language.REPORTS.split("|"), *evidence.hearing.meaning.SAID}
    return bool(known & spoken) or any(quote.sentence in statement.receipts for quote in evidence.article.quotes)


def _is_common(word: str, evidence: Evidence) -> bool:
    """Whether a word that begins a sentence is surely no name: a number, "untungnya", "luckily", what hosts say."""
    chat = part(evidence.article.language, "chatting")
    known = word in chat.FILLERS | chat.PARTICLES or word in evidence.language.NEGATIONS
    return known or bool(evidence.hearing.meaning.NO_NAME.search(word)) or counts(evidence.article.language, word)
