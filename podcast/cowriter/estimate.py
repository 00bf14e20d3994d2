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
    """What is still to be asked for an edition: when all goes well, and at most."""

    requests: int
    tokens_in: int
    tokens_out: int
    most_requests: int
    """With every answer asked for again because of its form, and refused lines asked for once more."""
    most_in: int
    most_out: int
    kept: int = 0
    """Answers of an earlier run, which are not asked for again."""

    def told(self, settings: Llm) -> str:
        """In a line.

        >>> told = Estimate(1, 300, 100, 6, 3000, 3600).told(Llm(model="m", price_in=1.0, price_out=2.0))
        >>> told.partition("; ")[0]
        'm: 1 request, about 300 tokens in and 100 out, about 0.0005 USD'
        >>> told.partition("; ")[2]
        'up to 6 requests, 3000 tokens in and 3600 out, 0.0102 USD, if answers have to be asked for again'
        """
        kept = f"; {self.kept} {'answers are' if self.kept > 1 else 'answer is'} kept" if self.kept else ""
        if not self.requests:
            return f"{settings.model}: all that would be asked was answered in an earlier run; nothing is asked"
        price = cost(settings, self.tokens_in, self.tokens_out)
        most = cost(settings, self.most_in, self.most_out)
        about = "" if price is None else f", about {price:.4f} {settings.currency}"
        money = "" if most is None else f", {most:.4f} {settings.currency}"
        ask = "; give price_in and price_out under [llm] for the cost" if price is None else ""
        requests = f"{self.requests} request{'' if self.requests == 1 else 's'}"
        return (
            f"{settings.model}: {requests}, about {self.tokens_in} tokens in and {self.tokens_out} out{about}; "
            f"up to {self.most_requests} requests, {self.most_in} tokens in and {self.most_out} out{money}, "
            f"if answers have to be asked for again{kept}{ask}"
        )


def cost(settings: Llm, tokens_in: int, tokens_out: int) -> float | None:
    """Price of so many tokens in the currency of the settings; None when they name none."""
    if settings.price_in is None or settings.price_out is None:
        return None
    return (tokens_in * settings.price_in + tokens_out * settings.price_out) / MILLION
