"""A sentence of an article as it will be told."""

from dataclasses import dataclass

from podcast.languages.cuts import Piece


@dataclass(frozen=True)
class Telling:
    """A sentence of the article as it will be told."""

    number: int
    main: tuple[str, ...]
    """Complete sentences with their full stops; none when the pieces answer a question about what was told before."""
    pieces: tuple[Piece, ...]
    receipts: tuple[int, ...]
    opener: str | None = None
    """A question that leads to ``main``: the sentence's own condition."""
    lead: str | None = None
    """How it ties to what was told before: contrast, past, result, reason; None when it just goes on."""
    reporter: str | None = None
    """Whoever says it, when the article only reports it."""

    @property
    def longest(self) -> int:
        """Words in its longest spoken sentence."""
        return max(len(text.split()) for text in (*self.main, *(piece.text for piece in self.pieces)))
