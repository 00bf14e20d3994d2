"""Indonesian text as it is said: words only, the way a news reader says figures, abbreviations and signs.

>>> speakable("Kerugian Rp9,2 miliar, kata Pj Gubernur DKI pada Kamis (12/10/2023).")
'Kerugian sembilan koma dua miliar rupiah, kata Penjabat Gubernur de ka i pada Kamis, dua belas Oktober dua ribu dua puluh tiga.'
"""

from collections.abc import Mapping
from types import MappingProxyType

from podcast.languages import characters
from podcast.languages.id import figures, heard, writing
from podcast.languages.id.figures import date
from podcast.languages.id.letters import spell
from podcast.languages.id.numbers import cardinal, ordinal

__all__ = ["cardinal", "date", "numbers", "ordinal", "speakable", "spell"]

_NONE: Mapping[str, str] = MappingProxyType({})

SIGNS = {
    "α": "alfa", "β": "beta", "γ": "gama", "δ": "delta", "Δ": "delta", "ε": "epsilon", "θ": "teta", "λ": "lambda",
    "π": "pi", "σ": "sigma", "Σ": "sigma", "φ": "fi", "ω": "omega", "Ω": "ohm", "∞": "tak terhingga", "√": "akar",
    "§": "pasal", "ﷺ": "sallallahu alaihi wasallam", "℃": "°C", "℉": "°F", "№": "Nomor",
}  # fmt: skip
"""Words for single characters of other scripts."""


def speakable(text: str, pronunciations: Mapping[str, str] = _NONE) -> str:
    """Say ``text`` in words: no figure, bracket, quotation mark or sign is left, pauses stay.

    ``pronunciations`` maps written forms to spoken ones; they go before every rule, as whole words in the case given.
    Text without anything to say gives an empty string; nothing is ever raised.

    >>> speakable("Podcast episode ke-15, pukul 10.30 WIB")
    'Podcast episode kelima belas, pukul sepuluh lewat tiga puluh menit Waktu Indonesia Barat'
    >>> speakable("Muji dan XL", {"XL": "eks el"})
    'Muji dan eks el'
    """
    text = characters.clean(text, SIGNS, ".")
    text = characters.hold(text, pronunciations)
    for pattern, said in (*writing.BEFORE_FIGURES, *figures.RULES, *writing.AFTER_FIGURES):
        text = pattern.sub(said, text)
    text = characters.finish(writing.acronyms(text))
    return characters.release(text, pronunciations)


def numbers(text: str) -> tuple[str, ...]:
    """Every number said in ``text``, in figures or words, as canonical decimals in order.

    A month counts where it stands in a date. "salah satu", "seorang" or "ratusan" state no number.

    >>> numbers("Rp9,2 miliar"), numbers("sembilan koma dua miliar rupiah")
    (('9200000000',), ('9200000000',))
    >>> numbers("Kamis (12/10/2023), episode ke-15"), numbers("salah satu dari ratusan orang")
    (('12', '10', '2023', '15'), ())
    """
    return heard.values(speakable(text))
