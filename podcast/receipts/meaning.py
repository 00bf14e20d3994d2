"""Words of a sentence that are made to say what they do not say there: turned round, exchanged, or without a doubt."""

import re
from collections.abc import Iterator

from podcast.receipts import denied, hedging, places, roles
from podcast.receipts.evidence import Evidence, Statement
from podcast.receipts.words import literal, sentences


def changed(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """Opposites, exchanged numbers and names, turned roles, and hedges that came or went."""
    hearing, where = evidence.hearing, statement.where
    sources = [hearing.tokens(sentence) for sentence in _in_names(statement, evidence)]
    whole = [token for source in sources for token in source]
    for sentence in sentences(statement.said):
        said = hearing.tokens(sentence)
        named = {token.text for token in said if token.kind == "name"}
        known = [token.as_name() if token.text in named else token for token in whole]
        if not evidence.retelling.YES_OR_NO.match(sentence):
            for one, other in places.exchanged(said, known, hearing.meaning.SYMMETRIC):
                yield f'has "{one}" and "{other}" in each other\'s place, unlike {where}'
            for one, other in places.replaced(said, known):
                yield f'says "{one}" instead of "{other}", unlike {where}'
            for word in roles.turned(said, known, hearing):
                yield f'turns round who does what to whom ("{word}"), unlike {where}'
        if not (statement.names_a_theme or sentence.endswith("?")):
            for hedge, reason in hedging.changed(said, sources, hearing):
                if hedge not in evidence.language.NEGATIONS or not any(denied.negations(statement, evidence)):
                    yield f"{reason}, unlike {where}"


def _in_names(statement: Statement, evidence: Evidence) -> Iterator[str]:
    """The cited sentences, with a name for a pronoun that the article makes clear."""
    pronouns = re.compile(rf"\b(?:{'|'.join(evidence.language.PRONOUNS)})\b", re.IGNORECASE)
    for number, sentence in zip(statement.receipts, statement.cited, strict=True):
        subject, owner = evidence.ear.subjects[number - 1], evidence.ear.owner(number)
        if owner:
            sentence = evidence.ear.with_owner(sentence, owner[0])
        yield pronouns.sub(literal(evidence.ear.people[subject[0]]), sentence, count=1) if subject else sentence
