"""Rules that turn written forms into spoken ones: a pattern and the words for its match; and the order of all steps.

A language gives its rules in three groups: ``before`` figures are said (addresses, abbreviations, laws), ``figures``
(skipped for a text that has none) and ``after`` them (roman numerals, signs).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from podcast.languages import characters, scripts

Said = Callable[[re.Match[str]], str]
Rule = tuple[re.Pattern[str], Said]

_FIGURE = re.compile("[0-9]")


def _has_figure(text: str) -> bool:
    return any(map(str.isnumeric, text))


def rule(pattern: str, said: Said | str, flags: int = 0) -> Rule:
    """A pattern with what is said for its match, by a function or a template with ``\\1``."""
    if isinstance(said, str):
        template = said
        return re.compile(pattern, flags), lambda found: found.expand(template)
    return re.compile(pattern, flags), said


def one_of(words: Iterable[str]) -> str:
    """Alternation of the literal ``words``, longest first.

    >>> one_of(["m", "m2", "km"])
    'km|m2|m'
    """
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def spaced(words: Iterable[str]) -> str:
    """Alternation of abbreviations with the space behind them, which only those without a full stop need."""
    listed = list(words)
    dotted = one_of(word for word in listed if word.endswith("."))
    bare = one_of(word for word in listed if not word.endswith("."))
    return rf"(?:{dotted})\s*|(?:{bare})\s+"


def sentence_end(found: re.Match[str]) -> bool:
    """Whether the text ends after a match, or goes on with a capital, as after a full stop."""
    rest = found.string[found.end() : found.end() + 3].lstrip("\"')")
    return not rest.strip() or (rest[:1].isspace() and rest.strip()[:1].isupper())


@dataclass(frozen=True, slots=True)
class Speaker:
    """Everything that makes text of one language speakable."""

    language: str
    signs: Mapping[str, str]
    """Words for single characters of other scripts."""
    scripts: Mapping[str, str]
    """Words for whole scripts that a voice of this language cannot say; "" for those without an entry."""
    thousands: str
    """The mark between thousands."""
    before: tuple[Rule, ...]
    figures: tuple[Rule, ...]
    after: tuple[Rule, ...]
    acronyms: Callable[[str], str]

    def say(self, text: str, pronunciations: Mapping[str, str]) -> str:
        """``text`` in words; the entries of ``pronunciations`` as they are, but for their figures."""
        held = characters.hold(text, pronunciations)
        text = characters.clean(
            scripts.latin(held, self.language, self.signs, self.scripts), self.signs, self.thousands
        )
        for pattern, said in self.before:
            text = pattern.sub(said, text)
        if _FIGURE.search(text):
            for pattern, said in self.figures:
                text = pattern.sub(said, text)
        for pattern, said in self.after:
            text = pattern.sub(said, text)
        said_so = {key: self.say(said, {}) if _has_figure(said) else said for key, said in pronunciations.items()}
        return characters.release(characters.finish(self.acronyms(text)), said_so)
