"""How high the voices are that were measured: what keeps quoted persons apart from the hosts."""

from __future__ import annotations

import math
import re

from podcast.model import Voice

APART = 2.5
"""Semitones from which two voices are not taken for each other."""

_STYLES = {"jf_gongitsune": 230, "jf_nezumi": 228, "jf_tebukuro": 305, "jm_kumo": 90}
_BLENDS = {"0.7*jf_gongitsune+0.3*jm_kumo": 183, "0.7*jf_tebukuro+0.3*jm_kumo": 252}
_VARIANTS = {"f2": 196, "m3": 105, "m7@85": 148}
_SERVICES = {"Gadis": 210, "Ardi": 120, "com": 210}
"""Median pitch in Hz of styles of kokoro, of variants of espeak, and about that of online voices."""

_SHIFTED = re.compile(r"(?P<name>.+?)(?P<semitones>[+-]\d{1,2})?")


def hertz(voice: Voice) -> float | None:
    """About the median pitch of ``voice`` in Hz, with the semitones it is moved by; None where nobody measured it.

    >>> round(hertz(Voice(engine="espeak", name="id+f2", language="id")))
    196
    >>> round(hertz(Voice(engine="kokoro", name="0.5*jf_nezumi+0.5*jm_kumo", language="id", pitch=12 / 4)))
    189
    """
    own = _own(voice)
    return None if own is None else own * 2 ** (voice.pitch / 12)


def _own(voice: Voice) -> float | None:
    if voice.engine == "espeak":
        return _VARIANTS.get(voice.name.partition("+")[2])
    if voice.name in _BLENDS:
        return _BLENDS[voice.name]
    if voice.engine == "kokoro":
        terms = [term.rpartition("*") for term in voice.name.replace(" ", "").split("+")]
        shares = [(float(share or 1), _STYLES.get(style)) for share, _, style in terms]
        total = sum(share for share, _ in shares)
        return sum(share * high for share, high in shares if high) / total if all(high for _, high in shares) else None
    found = _SHIFTED.fullmatch(voice.name)
    high = next((high for part, high in _SERVICES.items() if found and part in found["name"]), None)
    if found is None or high is None or voice.engine not in ("gtts", "edge"):
        return None
    return high * 2 ** (int(found["semitones"] or 0) / 12)


def apart(one: Voice, other: Voice) -> float:
    """Semitones between two voices; infinite where it is not known and they are two, or not of one language.

    >>> apart(Voice(engine="gtts", name="com", language="id"), Voice(engine="gtts", name="com+3", language="id"))
    3.0
    """
    if (one.engine, one.name, one.language) == (other.engine, other.name, other.language):
        return abs(one.pitch - other.pitch)
    here, there = hertz(one), hertz(other)
    return math.inf if here is None or there is None else round(abs(12 * math.log2(here / there)), 2)
