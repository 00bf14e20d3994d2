"""A batch as a stream: sources are read ahead, episodes made side by side, and all of them finished in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Generic, Protocol, TypeVar

from podcast.engines.executors import Inline, Threads
from podcast.pipeline.order import Result

Read = TypeVar("Read")
Here = TypeVar("Here", bound="Place")
Steps = Generator[None, None, Result]
"""Makes an episode. What stands before its ``yield`` may run beside other episodes; what follows is done in order."""
ENDING_S = 10.0
"""How long a batch that is broken off waits for what is under way to tidy up."""


class Place(Protocol):
    """Where on the shelf a story goes."""

    @property
    def new(self) -> bool:
        """Whether a number or date is free again if nothing comes of it."""


@dataclass(eq=False)
class _Flight(Generic[Read, Here]):
    """A source under way."""

    position: int
    source: str
    content: Future[Read]
    place: Here | None = None
    steps: Steps | None = None
    begun: Future[Result | None] = field(default_factory=Future)
    """Done when the first part of its steps is; with a result when there is no second."""
    ending: bool = False
    ended: Future[Result | Exception] = field(default_factory=Future)
    """Done when the second part is."""

    def drop(self) -> None:
        """Undo its steps, now or as soon as they let go."""
        steps = self.steps
        if steps is not None:
            self.begun.add_done_callback(lambda _: steps.close())


def run(
    sources: Iterable[str],
    *,
    read: Callable[[int, str], Read],
    place: Callable[[str, Read, Sequence[Here]], Here | None],
    make: Callable[[int, str, Read, Here], Steps],
    done: Callable[[str, Here | None, Result | Exception], None],
    ahead: int,
    kill: Callable[[], None],
) -> None:
    """Bring each source to its end, and tell ``done`` of each in the order of the sources, from this thread.

    ``read`` and ``make`` run in threads, up to ``ahead`` sources each, or here when that is 1. ``place`` is asked in
    order, with the places of the sources under way; None is for a story that one of them tells as well, and is asked
    again when that one is done. When a source with a new place fails, those behind it are placed and made again:
    nothing that fails leaves a number out. ``kill`` ends whatever they wait for, when this is broken off.
    """
    todo = enumerate(sources)
    reading: deque[_Flight[Read, Here]] = deque()
    making: deque[_Flight[Read, Here]] = deque()
    stages: Executor = Inline() if ahead == 1 else Threads(2 * ahead)
    try:
        while True:
            for position, source in islice(todo, max(0, ahead - len(reading) - (ahead == 1 and len(making)))):
                reading.append(_Flight(position, source, stages.submit(read, position, source)))
            while reading and len(making) < ahead and reading[0].content.done():
                flight = reading[0]
                try:
                    content = flight.content.result()
                    flight.place = place(flight.source, content, [other.place for other in making if other.place])
                    if flight.place is None:
                        break
                    flight.steps = make(flight.position, flight.source, content, flight.place)
                    flight.begun = stages.submit(_begin, flight.steps)
                except Exception as error:
                    flight.begun.set_exception(error)
                making.append(reading.popleft())
            if not making and not reading:
                return
            awaited: list[Future[Any]] = [flight.begun for flight in islice(making, 1)]
            if reading and len(making) < ahead and not reading[0].content.done():
                awaited.append(reading[0].content)
            wait(awaited, timeout=1.0, return_when=FIRST_COMPLETED)  # Ctrl-C is heard in between
            if making and making[0].begun.done():
                flight = making[0]
                stages.submit(_end, flight)
                came = flight.ended.result()
                making.popleft()
                done(flight.source, flight.place, came)
                if isinstance(came, Exception) and flight.place and flight.place.new:
                    reading.extendleft(reversed([_anew(other) for other in making]))
                    making.clear()
    finally:
        if making and making[0].ending:  # broken off, but this one comes on the shelf, and is told
            flight = making.popleft()
            done(flight.source, flight.place, flight.ended.result(ENDING_S))
        if making or reading:
            kill()
        for flight in making:
            flight.drop()
        wait([flight.begun for flight in making if flight.steps], ENDING_S)
        stages.shutdown(wait=False)


def _begin(steps: Steps) -> Result | None:
    """The first part; a result when there is nothing to be done in order."""
    try:
        next(steps)
    except StopIteration as over:
        result: Result = over.value
        return result
    return None


def _end(flight: _Flight[Read, Here]) -> None:
    """The second part."""
    flight.ending = True
    try:
        result = flight.begun.result()
        if result is None:
            assert flight.steps is not None
            result = _begin(flight.steps)
            assert result is not None, "steps have two parts"
        flight.ended.set_result(result)
    except Exception as error:
        flight.ended.set_result(error)
    except BaseException:  # Ctrl-C where all is done here, one after the other
        flight.ending = False
        raise


def _anew(flight: _Flight[Read, Here]) -> _Flight[Read, Here]:
    """The same source, read already."""
    flight.drop()
    return _Flight(flight.position, flight.source, flight.content)
