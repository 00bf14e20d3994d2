"""Tokens and money, before anything is asked."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from podcast.cowriter.client import Message
from podcast.model import Llm

CHARACTERS_A_TOKEN = 2.8
"""In Indonesian, where a word takes two or three tokens; English has about four, so this is on the safe side."""
FRAME = 6
"""Tokens that a message takes beside its words."""
MILLION = 1_000_000


def tokens(text: str) -> int:
    """About how many tokens a text has; each model counts its own way.

    >>> tokens("Bank sampah buka lebih pagi.")
    10
    """
    return math.ceil(len(text) / CHARACTERS_A_TOKEN)


def asked(messages: Iterable[Message]) -> int:
    """About how many tokens a question has."""
    return sum(tokens(message["content"]) + FRAME for message in messages)


@dataclass(frozen=True)
class Estimate:
    """What an edition would ask of the model, without repairs and second tries."""

    requests: int
    tokens_in: int
    tokens_out: int
    kept: bool
    """Whether its first question was answered before and is not asked again."""

    def cost(self, settings: Llm) -> float | None:
        """In the currency of the settings; None when they name no prices."""
        return cost(settings, self.tokens_in, self.tokens_out)

    def told(self, settings: Llm) -> str:
        """In a line.

        >>> Estimate(1, 3000, 1000, False).told(Llm(model="m", price_in=1.0, price_out=2.0))
        'm: 1 request, about 3000 tokens in and 1000 out, about 0.0050 USD'
        """
        if self.kept:
            return f"{settings.model}: the answer is kept from an earlier run; nothing is asked"
        price = self.cost(settings)
        money = "; give price_in and price_out under [llm] for the cost"
        if price is not None:
            money = f", about {price:.4f} {settings.currency}"
        requests = f"{self.requests} request{'' if self.requests == 1 else 's'}"
        return f"{settings.model}: {requests}, about {self.tokens_in} tokens in and {self.tokens_out} out{money}"


def cost(settings: Llm, tokens_in: int, tokens_out: int) -> float | None:
    """Price of so many tokens in the currency of the settings; None when they name none."""
    if settings.price_in is None or settings.price_out is None:
        return None
    return (tokens_in * settings.price_in + tokens_out * settings.price_out) / MILLION
