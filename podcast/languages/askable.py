"""A kind of sentence and the question that a listener would ask to hear it."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Askable(NamedTuple):
    """``question`` is made with the named groups of ``answer`` and starts with a small letter."""

    answer: re.Pattern[str]
    """Matches a whole sentence without its full stop."""
    question: str
    worth: float
    """How much a listener wants to know it; questions with more are asked first."""
    lead: str = ""
    """A word or two before the answer: "Bisa."."""
    turned: Mapping[str, str] = MappingProxyType({})
    """What a verb of the answer becomes in the question: "opens" is asked with "open"."""
