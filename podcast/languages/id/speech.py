"""Indonesian text as it is said: words only, the way a news reader says figures, abbreviations and signs.

>>> speakable("Rp9,2 miliar, kata Pj Gubernur DKI pada Kamis (12/10).")
'sembilan koma dua miliar rupiah, kata Penjabat Gubernur de ka i pada Kamis, dua belas Oktober.'
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from podcast.languages.id import addresses, amounts, dates, figures, heard, writing
from podcast.languages.id.dates import date
from podcast.languages.id.letters import spell
from podcast.languages.id.numbers import cardinal, ordinal
from podcast.languages.rules import Speaker

__all__ = ["cardinal", "date", "numbers", "ordinal", "speakable", "spell"]

_NONE: Mapping[str, str] = MappingProxyType({})

SIGNS = {
    "α": "alfa", "β": "beta", "γ": "gama", "δ": "delta", "Δ": "delta", "ε": "epsilon", "θ": "teta", "λ": "lambda",
    "π": "pi", "σ": "sigma", "Σ": "sigma", "φ": "fi", "ω": "omega", "Ω": "ohm", "∞": "tak terhingga", "√": "akar",
    "§": "pasal", "ﷺ": "sallallahu alaihi wasallam", "℃": "°C", "℉": "°F", "№": "Nomor",
}  # fmt: skip
"""Words for single characters of other scripts."""
SCRIPTS = {
    "ARABIC": "tulisan Arab", "HEBREW": "tulisan Ibrani", "THAI": "tulisan Thai", "DEVANAGARI": "tulisan Dewanagari",
    "TAMIL": "tulisan Tamil", "BENGALI": "tulisan Bengali", "KHMER": "tulisan Khmer", "LAO": "tulisan Lao",
    "MYANMAR": "tulisan Burma", "JAVANESE": "tulisan Jawa", "BALINESE": "tulisan Bali", "SUNDANESE": "tulisan Sunda",
    "BUGINESE": "tulisan Bugis", "": "tulisan asing",
}  # fmt: skip
"""What is said for words in a script that cannot be put into Latin letters and be understood."""

_SPEAKER = Speaker(
    language="id",
    signs=SIGNS,
    scripts=SCRIPTS,
    thousands=".",
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

    >>> speakable("Podcast episode ke-15, pukul 10.30 WIB")
    'Podcast episode kelima belas, pukul sepuluh lewat tiga puluh menit Waktu Indonesia Barat'
    >>> speakable("Muji dan XL", {"XL": "eks el"})
    'Muji dan eks el'
    """
    return _SPEAKER.say(text, pronunciations)


@lru_cache(4096)  # an audit asks for the same words and sentences line after line
def numbers(text: str) -> tuple[str, ...]:
    """Every number said in ``text``, in figures or words, as canonical decimals in order.

    A month counts where it stands in a date. "salah satu", "seorang" or "ratusan" state no number.

    >>> numbers("Rp9,2 miliar"), numbers("sembilan koma dua miliar rupiah")
    (('9200000000',), ('9200000000',))
    >>> numbers("Kamis (12/10/2023), episode ke-15"), numbers("salah satu dari ratusan orang")
    (('12', '10', '2023', '15'), ())
    """
    return heard.values(speakable(text))
