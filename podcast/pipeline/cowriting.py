"""A script written together: the model proposes, the receipts decide, the template writer stands in line by line."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from podcast import writer
from podcast.cowriter import Desk, Material, UnaskedError
from podcast.cowriter import estimate as prices
from podcast.cowriter.answers import Kept
from podcast.cowriter.client import Client
from podcast.cowriter.estimate import Estimate
from podcast.cowriter.prompts import Prompts
from podcast.errors import ModelError, PodcastError
from podcast.languages.machines import withheld
from podcast.model import Article, Brief, Script, Show
from podcast.pipeline.judging import Table
from podcast.pipeline.lines import Fallen
from podcast.pipeline.order import Order
from podcast.receipts import closely
from podcast.receipts.words import sentences
from podcast.writer import style
from podcast.writer.chat import ADDRESSED
from podcast.writer.register import is_grave

DIGEST = "it is a digest, and a language model writes along with single articles only"
"""Why no model writes along."""


@dataclass(frozen=True)
class Writing:
    """How a script came to be that a language model wrote along."""

    model: str | None
    """With its version; None when nothing of it is spoken."""
    lines: int
    """Of the whole script, opening and closing included."""
    by_model: int
    added: int = 0
    """Lines of the template's that were added because the model's script was too short."""
    fallen: tuple[Fallen, ...] = ()
    unplaced: tuple[Fallen, ...] = ()
    """Lines of the template's that would have stood in, and found no place: what they lean on is not told."""
    requests: int = 0
    kept: int = 0
    """Answers that were kept from an earlier run."""
    repairs: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None
    currency: str = "USD"
    estimate: str | None = None
    """In a dry run, what would be asked."""
    instead: str | None = None
    """Why the template writer wrote it all."""

    @property
    def unasked(self) -> bool:
        """Whether nobody knows its words yet, as a dry run asks no model."""
        return self.estimate is not None and self.model is None

    @property
    def told(self) -> str:
        """In a line."""
        if self.estimate:
            return self.estimate
        if self.instead:
            return f"written by templates alone: {self.instead}"
        replaced = sum(fallen.instead == "template" for fallen in self.fallen)
        dropped = len(self.fallen) - replaced
        asked = f"{self.requests} request{'' if self.requests == 1 else 's'}, {self.kept} kept"
        spent = f", {self.tokens_in} tokens in, {self.tokens_out} out" if self.tokens_in else ""
        money = f", {self.cost:.4f} {self.currency}" if self.cost and self.requests else ""
        left_out = f"{dropped} {'was' if dropped == 1 else 'were'} left out"
        were = "was" if self.added == 1 else "were"
        added = f", {self.added} of the template's {were} added" if self.added else ""
        unplaced = f", {len(self.unplaced)} of the template's found no place" if self.unplaced else ""
        return (
            f"{self.model} wrote {self.by_model} of {self.lines} lines; {replaced} fell back to the template, "
            f"{left_out}{added}{unplaced} ({asked}{spent}{money})"
        )

    def document(self) -> dict[str, Any]:
        """For ``--json``."""
        return {**asdict(self), "unasked": self.unasked}


def cowrite(
    root: Path, show: Show, article: Article, told: Brief, plain: Script, order: Order
) -> tuple[Script, Writing, tuple[str, ...]]:
    """A script with a model's lines where their receipts hold, how it came about, and warnings.

    ``plain`` is the template writer's script, whose opening and closing stay and whose lines stand in. Raises
    UsageError and ModelError, unless ``[llm] fallback`` lets the template writer write alone.
    """
    if article.stories:
        return plain, Writing(None, len(plain.lines), 0, instead=DIGEST), (f"no language model wrote along: {DIGEST}",)
    desk = _desk(root, show, article, order)
    material = _material(root, show, article, told, plain.number)
    doubts = _doubts(material.withheld)
    table: Table | None = None
    try:
        try:
            proposal = desk.propose(material)
            table = Table(root, show, article, told, plain, material, proposal)
            script, fallen, by_model = table.script(desk)
        except UnaskedError as unasked:
            return plain, Writing(None, len(plain.lines), 0, estimate=unasked.left.told(show.llm)), doubts
        except ModelError:
            desk.forget()
            raise
    except PodcastError as error:
        lost = tuple(table.fallen) if table else ()
        if not show.llm.fallback:
            if isinstance(error, ModelError) and table:
                error.told = {"fallen": [asdict(one) for one in lost], "warnings": [*doubts, *desk.tally.warnings]}
                _tell(order, lost, doubts)
            raise
        why = f"{error.what}; {error.hint}" if error.hint else error.what
        writing = Writing(None, len(plain.lines), 0, fallen=lost, instead=why)
        return plain, writing, (*doubts, f"no language model wrote along: {why}")
    tally = desk.tally
    writing = Writing(
        model=desk.model,
        lines=len(script.lines),
        by_model=by_model,
        added=table.added,
        fallen=tuple(fallen),
        unplaced=table.unplaced,
        requests=tally.requests,
        kept=tally.kept,
        repairs=tally.repairs,
        tokens_in=tally.tokens_in,
        tokens_out=tally.tokens_out,
        cost=prices.cost(show.llm, tally.tokens_in, tally.tokens_out),
        currency=show.llm.currency,
        estimate=Estimate(0, 0, 0, 0, 0, 0, tally.kept).told(show.llm) if order.dry_run else None,
    )
    lines = f"{table.added} {'line' if table.added == 1 else 'lines'} of the template's"
    added = f"the model's script was too short: {lines} {'was' if table.added == 1 else 'were'} added"
    short = (added,) if table.added else ()
    return script.model_copy(update={"model": desk.model}), writing, (*doubts, *short, *tally.warnings)


def _doubts(unshown: Mapping[int, str]) -> tuple[str, ...]:
    """Warnings of the sentences that no model is shown."""
    return tuple(
        f"not shown to the model, {why}: {_sentences([number for number in unshown if unshown[number] == why])}"
        for why in dict.fromkeys(unshown.values())
    )


def _tell(order: Order, fallen: tuple[Fallen, ...], doubts: tuple[str, ...]) -> None:
    """Tell what came of an answer of which nothing is spoken."""
    for doubt in doubts:
        order.tell(f"  {doubt}")
    for one in fallen:
        order.tell(f"  {one.told}")


def _sentences(numbers: list[int]) -> str:
    return f"sentence{'' if len(numbers) == 1 else 's'} {', '.join(map(str, numbers))}"


def _desk(root: Path, show: Show, article: Article, order: Order) -> Desk:
    own = style.folder(show.style, article.language, root)
    return Desk(
        client=Client(show.llm, os.environ),
        prompts=Prompts((own, style.OWN / "kopi-sedap" / article.language)),
        kept=Kept(order.cache.parent / "answers"),
        fresh=order.force,
        asks=not order.dry_run,
        tell=order.tell,
    )


def said_by(phrases: Mapping[str, Any], sober: bool) -> tuple[str, ...]:
    """Sentences of a style's own chat, which a model may take as they are."""
    lists = phrases.get("sober" if sober else "warm", {})
    chat = [phrase for name, some in lists.items() if name not in ADDRESSED for phrase in some if "{" not in phrase]
    return tuple(dict.fromkeys(sentence for phrase in chat for sentence in sentences(phrase)))


def _material(root: Path, show: Show, article: Article, told: Brief, number: int) -> Material:
    loaded = style.Style.load(show.style, article.language, root)
    sober = is_grave(article)
    return Material(
        article=article,
        brief=told,
        show=show,
        number=number,
        sober=sober,
        withheld=withheld(article),
        chat=tuple(sorted(writer.chat_words(article, show, root=root))),
        reactions=(*closely.reactions(article, sober), *said_by(loaded.table, sober)),
        titles=loaded.titles(sober=sober),
    )
