"""Gets every job done over any Executor: a job whose worker died is given again, one that kills workers is reported."""

from __future__ import annotations

import contextlib
import functools
import multiprocessing
import os
import queue
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from dataclasses import dataclass
from typing import Any, Literal

from podcast.engines import again

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


def work(
    job: Callable[..., Any],
    arguments: Sequence[tuple[Any, ...]],
    *,
    kind: Literal["process", "thread"],
    workers: int,
    executor: Executor | None = None,
    stop: Callable[[Any], bool] = lambda result: False,
    patience_s: float = PATIENCE_S,
) -> Iterator[tuple[int, Any]]:
    """Yield (index, result of ``job(*arguments[index])``) in the order in which they end, or (index, Lost).

    ``job`` is a top-level function that returns its errors as values; whatever it raises counts as a death of its
    worker. When ``stop`` says yes to a result, nothing more is begun, and what is under way is still given.
    A given ``executor`` is used as it is and left open; otherwise processes or threads are started and ended here.
    """
    waiting = deque(range(len(arguments)))
    suspects: deque[int] = deque()  # they were running when a worker died; each is tried with nothing else running
    deaths: dict[int, int] = {}
    running: dict[Future[Any], int] = {}
    hands = _Hands(kind, max(1, min(workers, len(arguments))), executor)
    window = 2 * hands.workers if executor is None else len(arguments)
    try:
        while running or waiting or suspects:
            if suspects:
                ready = [suspects.popleft()] if not running else []
                alone = bool(ready)
            else:
                ready = [waiting.popleft() for _ in range(min(window - len(running), len(waiting)))]
                alone = False
            for index in ready:
                running[hands.submit(job, arguments[index])] = index
            ended, _ = wait(running, timeout=patience_s, return_when=FIRST_COMPLETED)
            if not ended:
                hands.kill()
                for index in sorted(running.values()):
                    yield index, Lost(f"no answer within {patience_s:.0f} s")
                return
            for future in sorted(ended, key=running.__getitem__):
                index = running.pop(future)
                error = _error(future)
                if error is None:
                    result = future.result()
                elif alone and deaths.get(index, 0) + 1 >= ATTEMPTS_ALONE:
                    result = Lost(f"its worker ended each time: {error}")
                else:
                    deaths[index] = deaths.get(index, 0) + alone
                    suspects.append(index)
                    again.tell(f"a worker ended in the middle of a line: {error}")
                    hands.broken |= isinstance(error, BrokenExecutor)
                    continue
                hands.broken |= isinstance(error, BrokenExecutor)
                if stop(result):
                    waiting.clear()
                    suspects.clear()
                yield index, result
    except BaseException:
        hands.kill()
        raise
    hands.close()


def _error(future: Future[Any]) -> BaseException | None:
    if future.cancelled():
        return RuntimeError("cancelled")
    return future.exception()


class _Hands:
    """An executor that is renewed when it broke, unless it was given from outside."""

    def __init__(self, kind: Literal["process", "thread"], workers: int, given: Executor | None) -> None:
        self.kind, self.workers, self.given = kind, workers, given
        self.broken = False
        self.own: Executor | None = None

    def submit(self, job: Callable[..., Any], arguments: tuple[Any, ...]) -> Future[Any]:
        if self.broken and self.own is not None:
            self.own.shutdown(wait=False, cancel_futures=True)
            self.own = None
        self.broken = False
        executor = self.given or self._start()
        try:
            return executor.submit(job, *arguments)
        except (BrokenExecutor, RuntimeError) as error:  # it broke after the last answer, or was shut down
            failed: Future[Any] = Future()
            failed.set_exception(error if isinstance(error, BrokenExecutor) else BrokenExecutor(str(error)))
            return failed

    def _start(self) -> Executor:
        if self.own is None:
            if self.kind == "thread":
                self.own = _Daemons(self.workers)
            else:
                # "fork" would copy a parent that has threads; "spawn" starts clean everywhere.
                context = multiprocessing.get_context("spawn")
                self.own = ProcessPoolExecutor(self.workers, mp_context=context, initializer=_settle)
        return self.own

    def kill(self) -> None:
        if isinstance(self.own, ProcessPoolExecutor):
            for process in list((getattr(self.own, "_processes", None) or {}).values()):
                with contextlib.suppress(OSError, ValueError):
                    process.kill()
        if self.own is not None:
            self.own.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        if self.own is not None:
            self.own.shutdown()


class _Daemons(Executor):
    """Threads that do not hold up the end of the program: a ThreadPoolExecutor waits for a call that hangs for ever."""

    def __init__(self, workers: int) -> None:
        self._jobs: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(workers)]
        for thread in self._threads:
            thread.start()

    def submit(self, job: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self._jobs.put((future, functools.partial(job, *args, **kwargs)))
        return future

    def _work(self) -> None:
        while (given := self._jobs.get()) is not None:
            future, job = given
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = job()
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        while cancel_futures:
            try:
                given = self._jobs.get_nowait()
            except queue.Empty:
                break
            if given is not None:
                given[0].cancel()
        for _ in self._threads:
            self._jobs.put(None)
        if wait:
            for thread in self._threads:
                thread.join()


def _settle() -> None:
    """In a new worker: leave Ctrl-C to the parent, and end when the parent is gone, however it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
