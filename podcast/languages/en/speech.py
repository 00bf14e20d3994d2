"""English text as it is said: words only, the way a news reader says figures, abbreviations and signs.

>>> speakable("Losses hit $9.2 billion, the FBI said on Oct. 12, 2023.")
'Losses hit nine point two billion dollars, the F B I said on October twelfth, twenty twenty-three.'
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from podcast.languages.en import addresses, amounts, dates, figures, heard, writing
from podcast.languages.en.dates import date
from podcast.languages.en.letters import spell
from podcast.languages.en.numbers import cardinal, ordinal
from podcast.languages.rules import Speaker

__all__ = ["cardinal", "date", "numbers", "ordinal", "speakable", "spell"]

_NONE: Mapping[str, str] = MappingProxyType({})

SIGNS = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "Δ": "delta", "ε": "epsilon", "θ": "theta", "λ": "lambda",
    "π": "pi", "σ": "sigma", "Σ": "sigma", "φ": "phi", "ω": "omega", "Ω": "ohm", "∞": "infinity", "√": "root",
    "§": "section", "℃": "°C", "℉": "°F", "№": "Number",
}  # fmt: skip
"""Words for single characters of other scripts."""
SCRIPTS = {
    "ARABIC": "Arabic script", "HEBREW": "Hebrew script", "THAI": "Thai script", "DEVANAGARI": "Devanagari script",
    "TAMIL": "Tamil script", "BENGALI": "Bengali script", "KHMER": "Khmer script", "LAO": "Lao script",
    "MYANMAR": "Burmese script", "JAVANESE": "Javanese script", "": "foreign script",
}  # fmt: skip
"""What is said for words in a script that cannot be put into Latin letters and be understood."""

_SPEAKER = Speaker(
    language="en",
    signs=SIGNS,
    scripts=SCRIPTS,
    thousands=",",
    before=(*addresses.RULES, *writing.BEFORE),
    figures=(*dates.RULES, *amounts.RULES, *figures.RULES),
    after=writing.AFTER,
    acronyms=writing.acronyms,
)


def speakable(text: str, pronunciations: Mapping[str, str] = _NONE) -> str:
    """Say ``text`` in words: no figure, bracket, quotation mark or sign is left, pauses stay.

    ``pronunciations`` maps written forms to spoken ones; they go before every rule, as whole words, those in
    capitals in capitals only.
    Text without anything to say gives an empty string; nothing is ever raised.

    >>> speakable("The 15th edition starts at 10:30 a.m.")
    'The fifteenth edition starts at ten thirty A M.'
    """
    return _SPEAKER.say(text, pronunciations)


@lru_cache(4096)  # an audit asks for the same words and sentences line after line
def numbers(text: str) -> tuple[str, ...]:
    """Every number said in ``text``, in figures or words, as canonical decimals in order; dates as day, month, year.

    A month counts where it stands in a date. "one of" or "hundreds" state no number.

    >>> numbers("$9.2bn"), numbers("nine point two billion dollars")
    (('9200000000',), ('9200000000',))
    >>> numbers("the 15th edition, 12 October 2023"), numbers("one of hundreds")
    (('15', '12', '10', '2023'), ())
    """
    return heard.values(speakable(text))
