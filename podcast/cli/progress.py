"""How far a batch is: bars on a terminal, a line for each episode elsewhere, or JSON for another program."""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any, Protocol

import click

from podcast.cli.shown import redacted, told
from podcast.cli.when import clock

if TYPE_CHECKING:
    from podcast.pipeline.order import Step

FORMS = ("auto", "plain", "json", "none")
MANY = 4
"""Sources from which it is shown how far the whole is; fewer tell each step in words."""
LONGEST = 34
"""Letters of a source or slug beside its bar: 80 columns are enough for all."""
ENDED = ("created", "updated", "unchanged", "failed")


class Progress(Protocol):
    """Shows steps of a batch, on standard error."""

    def show(self, step: Step) -> None:
        """A step, of whichever source."""

    def close(self) -> None:
        """Leave the terminal as it was."""


class Pace:
    """Counts what has ended, and guesses how long the rest takes."""

    def __init__(self) -> None:
        self.begun = time.monotonic()
        self.ended = self.failed = 0

    def add(self, step: Step) -> None:
        """Count a source that has ended."""
        self.ended += step.stage in ENDED
        self.failed += step.stage == "failed"

    def left_s(self, total: int) -> int | None:
        """Seconds left; None while there is nothing to go by."""
        if not self.ended:
            return None
        return round((time.monotonic() - self.begun) / self.ended * (total - self.ended))


class Plain:
    """A line for each source that has ended."""

    def __init__(self) -> None:
        self.pace = Pace()

    def show(self, step: Step) -> None:
        """Only ends are worth a line in a log."""
        if step.stage not in ENDED:
            return
        self.pace.add(step)
        left = self.pace.left_s(step.total)
        rest = f", about {clock(1000 * left)} left" if left else ""
        what = step.slug or step.source
        click.echo(told(f"{self.pace.ended}/{step.total}  {step.stage}  {what}{rest}"), err=True)

    def close(self) -> None:
        """Nothing to do."""


class Json:
    """A JSON document on a line for each step."""

    def __init__(self) -> None:
        self.pace = Pace()

    def show(self, step: Step) -> None:
        """All that is known."""
        self.pace.add(step)
        known: dict[str, Any] = {
            "stage": step.stage,
            "place": step.place,
            "source": step.source,
            "slug": step.slug or None,
            "done": step.done if step.of else None,
            "of": step.of or None,
            "error": step.error or None,
        }
        whole = {"ended": self.pace.ended, "failed": self.pace.failed, "total": step.total}
        event = {name: value for name, value in known.items() if value is not None} | whole
        click.echo(redacted(json.dumps(event | {"seconds_left": self.pace.left_s(step.total)})), err=True)

    def close(self) -> None:
        """Nothing to do."""


class Bars:
    """A bar for the whole and one for each source under way."""

    def __init__(self) -> None:
        from rich.console import Console as Terminal
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as Rich

        self._rich = Rich(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[beside]}", markup=False),
            console=Terminal(stderr=True),
            transient=True,
        )
        self.pace = Pace()
        self._whole: Any = None
        self._tasks: dict[int, Any] = {}

    def show(self, step: Step) -> None:
        """The bar of the source moves, and ends with it."""
        if self._whole is None:
            self._rich.start()
            self._whole = self._rich.add_task("episodes", total=step.total, beside=f"0/{step.total}")
        if step.stage in ENDED:
            self.pace.add(step)
            failed = f", {self.pace.failed} failed" if self.pace.failed else ""
            left = self.pace.left_s(step.total)
            rest = f"  about {clock(1000 * left)} left" if left else ""
            beside = f"{self.pace.ended}/{step.total}{rest}"
            self._rich.update(self._whole, advance=1, description=f"episodes{failed}", beside=beside)
            if (task := self._tasks.pop(step.place, None)) is not None:
                self._rich.remove_task(task)
            return
        words = told(f"  {step.stage:8} {_short(step)}")
        count = {"total": step.of, "beside": f"{step.done}/{step.of}"} if step.of else {"total": None, "beside": ""}
        if step.place not in self._tasks:
            self._tasks[step.place] = self._rich.add_task(words, **count)
        task = self._tasks[step.place]
        self._rich.update(task, description=words, completed=step.done, **count)
        if not step.of:  # update leaves a total as it was
            self._rich.tasks[self._rich.task_ids.index(task)].total = None

    def __rich__(self) -> Any:
        """What is on the terminal now."""
        return self._rich.get_renderable()

    def close(self) -> None:
        """Take the bars away."""
        self._rich.stop()


def _short(step: Step) -> str:
    """The beginning of a slug, which has its number, or the end of an address."""
    if step.slug:
        return step.slug if len(step.slug) <= LONGEST else f"{step.slug[: LONGEST - 1]}…"
    return step.source if len(step.source) <= LONGEST else f"…{step.source[1 - LONGEST :]}"


def form(name: str, total: int) -> Progress | None:
    """What shows a batch of so many; None when nothing does."""
    if name == "json":
        return Json()
    if name == "none" or total < MANY:
        return None
    if name == "auto" and sys.stderr.isatty():
        return Bars()
    return Plain()
