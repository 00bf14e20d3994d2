"""Gets every job done over any Executor: a job whose worker died is given again, one that kills workers is reported."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from podcast.engines import again
from podcast.engines.executors import Gone, Inline, Placed, Processes, Threads

if TYPE_CHECKING:
    from podcast.engines.cluster import Cluster

Value = TypeVar("Value")
Kind = Literal["process", "thread"]

ATTEMPTS_ALONE = 2
"""A job is called deadly when its worker died so often while nothing else was running."""
PATIENCE_S = 300.0
"""When no job at all ends for so long, the engine hangs."""


@dataclass(frozen=True, slots=True)
class Lost:
    """What is given for a job that no worker brought to an end, and why."""

    reason: str


def cores() -> int:
    """Cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def hire(kind: Kind, size: int) -> Threads:
    """Processes or threads of our own; the caller ends them with ``shutdown`` or ``kill``."""
    return Processes(size, PATIENCE_S) if kind == "process" else Threads(size)


class Crew:
    """All that work on a batch: processes for what is Python's own work, and what each engine asks for.

    ``workers`` is how many, one a core when it is None, or the address of a cluster, which then does the speaking.
    Whatever is hired is kept to the end, so that a model is loaded once. As a context manager it ends what was hired:
    in peace, or at once when the block raises. Raises UsageError and EngineError for a cluster that cannot be reached.
    """

    def __init__(self, workers: int | str | None = None, *, alone: bool = False) -> None:
        self.size = workers if isinstance(workers, int) else cores()
        self.alone = alone or self.size == 1
        """Whether everything but the voices is done here, one after the other."""
        self._hired: dict[tuple[Kind, int], Threads] = {}
        self._turn = threading.Lock()
        self.cluster: Cluster | None = None
        if isinstance(workers, str):
            from podcast.engines.cluster import Cluster

            self.cluster = Cluster(workers)

    @property
    def ahead(self) -> int:
        """Sources that may be under way at once: a little more than there are hands, so that none has to wait."""
        return 1 if self.alone else self.size + 2

    def at(self, place: int, stage: Callable[..., None] = lambda *told: None) -> Hands:
        """All of them, for the source at that place: of two jobs that wait, the one of the lower place is next."""
        return Hands(self, place, stage)

    def staff(self, kind: Kind, size: int) -> Threads:
        """Those of a kind, hired now if they are not here yet; from any thread."""
        with self._turn:
            if (kind, size) not in self._hired:
                self._hired[kind, size] = hire(kind, size)
            return self._hired[kind, size]

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is not None:
            self.kill()
        for staff in self._hired.values():
            staff.shutdown(wait=kind is None)
        if self.cluster:
            self.cluster.close()

    def kill(self) -> None:
        """End all that goes on, at once."""
        for staff in list(self._hired.values()):
            staff.kill()
        if self.cluster:
            self.cluster.close()


class Speaker(Protocol):
    """What must be known of an engine to let several of its calls run side by side."""

    @property
    def parallel(self) -> int | None:
        """How many calls may; None for as many as there are hands."""

    @property
    def executor(self) -> Kind:
        """Where."""

    @property
    def online(self) -> bool:
        """Whether somebody else does the work."""


@dataclass(frozen=True)
class Hands:
    """A crew as the source at one place of a batch sees it."""

    crew: Crew
    place: int
    stage: Callable[..., None]
    """Is told the stage of the work, the slug where it is known, and how much is done of how much."""

    @property
    def alone(self) -> bool:
        """Whether the desk is right here."""
        return self.crew.alone

    @property
    def desk(self) -> Executor:
        """For reading, writing and mixing."""
        return Inline() if self.alone else Placed(self.crew.staff("process", self.crew.size), self.place)

    def studio(self, engine: Speaker) -> Executor:
        """For speaking with that engine, as many calls as it bears in the whole batch.

        A service is always asked from here: it counts who asks, and a cluster makes it no faster.
        """
        if self.crew.cluster and not engine.online:
            return self.crew.cluster
        size = min(self.crew.size, engine.parallel or self.crew.size)
        return Placed(self.crew.staff(engine.executor, size), self.place)


def work(
    job: Callable[..., Any],
    arguments: Sequence[tuple[Any, ...]],
    executor: Executor,
    *,
    stop: Callable[[Any], bool] = lambda result: False,
) -> Iterator[tuple[int, Any]]:
    """Yield (index, result of ``job(*arguments[index])``) in the order in which they end, or (index, Lost).

    ``job`` is a top-level function that returns its errors as values; whatever it raises counts as a death of its
    worker. When ``stop`` says yes to a result, nothing more is begun, and what is under way is still given. The
    executor is left open.
    """
    waiting = deque(range(len(arguments)))
    suspects: deque[int] = deque()  # they were running when a worker died; each is tried with nothing else running
    deaths: dict[int, int] = {}
    avoided = False
    running: dict[Future[Any], int] = {}
    window = 2 * getattr(executor, "size", len(arguments))
    within = executor.within if isinstance(executor, Placed) else executor
    # Our processes know by themselves when one of them hangs; a thread that hangs cannot be ended.
    patience_s = None if isinstance(within, Processes) else PATIENCE_S
    try:
        while running or waiting or suspects:
            if suspects:
                ready = [suspects.popleft()] if not running else []
                alone = bool(ready)
            else:
                ready = [waiting.popleft() for _ in range(min(window - len(running), len(waiting)))]
                alone = False
            for index in ready:
                running[_given(executor, job, arguments[index])] = index
            ended, _ = wait(running, timeout=patience_s, return_when=FIRST_COMPLETED)
            if not ended and hasattr(within, "avoid") and not avoided:
                avoided = True
                waiting.extendleft(sorted(running.values(), reverse=True))
                within.avoid(running)
                running.clear()
                again.tell(f"no answer within {patience_s:.0f} s")
                continue
            if not ended:
                if isinstance(within, Threads):
                    within.give_up(sum(future.running() for future in running))
                for index in sorted(running.values()):
                    yield index, Lost(f"no answer within {PATIENCE_S:.0f} s")
                return
            for future in sorted(ended, key=running.__getitem__):
                index = running.pop(future)
                error = _error(future)
                if error is None:
                    result = future.result()
                elif isinstance(error, Gone):
                    result = Lost(str(error))
                elif alone and deaths.get(index, 0) + 1 >= ATTEMPTS_ALONE:
                    result = Lost(f"its worker ended each time: {_named(error)}")
                else:
                    deaths[index] = deaths.get(index, 0) + alone
                    suspects.append(index)
                    again.tell(f"a worker ended in the middle of a line: {_named(error)}")
                    continue
                if stop(result):
                    waiting.clear()
                    suspects.clear()
                yield index, result
    finally:
        for future in running:
            future.cancel()


def call(executor: Executor, job: Callable[..., Value], *arguments: Any) -> Value:
    """What ``job(*arguments)`` gives or raises; it is given again when its worker dies. Raises BrokenExecutor."""
    for _ in range(ATTEMPTS_ALONE):
        future = _given(executor, job, arguments)
        error = _error(future)
        if not isinstance(error, BrokenExecutor | CancelledError) or isinstance(error, Gone):
            break
        again.tell(f"a worker ended in the middle of its work: {_named(error)}")
    value: Value = future.result()
    return value


def _given(executor: Executor, job: Callable[..., Any], arguments: tuple[Any, ...]) -> Future[Any]:
    try:
        return executor.submit(job, *arguments)
    except RuntimeError as error:  # it broke after the last answer, or was shut down; BrokenExecutor is one, too
        failed: Future[Any] = Future()
        failed.set_exception(error if isinstance(error, BrokenExecutor) else BrokenExecutor(str(error)))
        return failed


def _error(future: Future[Any]) -> BaseException | None:
    try:
        return future.exception()
    except CancelledError as error:
        return error


def _named(error: BaseException) -> str:
    """The error in one line, with its kind where that is not simply that a worker is gone."""
    first = (str(error).splitlines() or [""])[0]
    return first if isinstance(error, BrokenExecutor) else f"{type(error).__name__}: {first}"
