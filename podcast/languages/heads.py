"""Names that only ever begin a sentence, where a capital tells nothing: by tables, by what follows, by a possessive."""

from __future__ import annotations

import re

from podcast.languages import part

_HEAD = re.compile(r"[\"“‘(]*(?P<name>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?P<own>['’]s)?(?P<next>[,:;]? [\w'’-]+)?(?=\W|$)")


def name_at_head(sentence: str, language: str) -> str | None:
    """The name with which a sentence begins; None when its first word may be an everyday one.

    >>> name_at_head("Britain is thought to have lost it.", "en"), name_at_head("Raymond closed the shop.", "en")
    ('Britain', 'Raymond')
    >>> name_at_head("Silence frightens people.", "en"), name_at_head("Padang rumput itu terbakar.", "id")
    (None, None)
    """
    match = _HEAD.match(sentence)
    if match is None:
        return None
    reading, telling = part(language, "reading"), part(language, "telling")
    name, small = match["name"], match["name"].lower()
    if small in reading.DEMONYMS or small in reading.CALENDAR:
        return name
    if small in reading.OPENERS or small in telling.STOPWORDS:
        return None
    if match["own"]:
        return None if small in reading.OWNING else name
    after = (match["next"] or "").lstrip(",:; ")
    marked = (match["next"] or "")[:1] in (",", ":", ";") or not after
    goes_on = marked or after in reading.PROFILE or after in reading.ADVERBS or telling.is_verb(after)
    says = after in reading.SAY and after not in reading.NOUNS_OF_SPEECH and not reading.SUFFIX
    known = name in reading.PLACES or small in reading.GIVEN or small in reading.GENDERED
    one = not small.endswith("s") and small not in reading.SPEAKING and small not in telling.KINDS_OF_PEOPLE
    return name if (known and goes_on) or (says and one) else None
