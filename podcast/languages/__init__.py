"""What the program knows of a language: how it is read, told and spoken.

A language is a folder here, named by its ISO 639-1 code, with fifteen modules of tables and small functions:
``reading`` (abbreviations, quote verbs, boilerplate), ``outlets`` (what newspapers and their sections are called),
``walls`` (what a site says instead of an article), ``telling`` (stopwords, clauses, the spoken register), ``marks``
(what a sentence does in its story), ``retelling`` (what a free hand may change), ``presenting`` (how an article says
who somebody is), ``pointing`` (words that stand for what was named before), ``meaning`` (what turns a statement
round), ``chatting`` (what chat between hosts may be), ``wondering`` (what they may ask), ``refusals`` (what a language
model is told of its mistakes), ``asking`` (a listener's questions), ``theme`` (what names an edition) and ``speech``
(written forms to spoken words).
Adding a language is adding a folder; nothing else names it.
"""

import importlib
from functools import cache
from pathlib import Path
from types import ModuleType

from podcast.errors import UsageError


@cache
def supported() -> tuple[str, ...]:
    """Codes of all languages that have a folder, in alphabetical order.

    >>> supported()
    ('en', 'id')
    """
    return tuple(sorted(entry.parent.name for entry in Path(__file__).parent.glob("*/__init__.py")))


@cache
def part(language: str, name: str) -> ModuleType:
    """Module ``name`` of a language. Raises UsageError for a language without a folder.

    >>> part("id", "speech").__name__
    'podcast.languages.id.speech'
    """
    if language not in supported():
        known = ", ".join(supported())
        raise UsageError(f"language {language!r} is not supported", hint=f"supported languages: {known}")
    return importlib.import_module(f"podcast.languages.{language}.{name}")


@cache
def parts(name: str) -> tuple[ModuleType, ...]:
    """Module ``name`` of every language, for what is read before its language is known.

    >>> [each.__name__ for each in parts("walls")]
    ['podcast.languages.en.walls', 'podcast.languages.id.walls']
    """
    return tuple(part(language, name) for language in supported())
