"""Where jobs run on this machine: here and now, in threads, or in processes that are replaced when they die or hang."""

from __future__ import annotations

import contextlib
import contextvars
import itertools
import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, InvalidStateError, ProcessPoolExecutor, wait
from typing import Any

Call = Callable[[], Any]
BROKEN_OFF = "the work was broken off"


class Gone(BrokenExecutor):
    """There is no worker any more, and it is of no use to ask again."""


class Hung(Gone):
    """A worker gave no answer, and was ended."""


class Inline(Executor):
    """Runs a job where it is given, before ``submit`` returns."""

    size = 1

    def submit(self, job: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """The result is there already."""
        future: Future[Any] = Future()
        try:
            future.set_result(job(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class Threads(Executor):
    """Daemon threads: unlike those of a ThreadPoolExecutor, one that hangs does not hold up the end of the program.

    Jobs begin in the order of their priority, the lowest first. A job sees the context variables of its giver.
    """

    def __init__(self, size: int) -> None:
        self.size = max(1, size)
        self._jobs: queue.PriorityQueue[tuple[float, int, Future[Any] | None, Call]] = queue.PriorityQueue()
        self._order = itertools.count()
        self._threads: list[threading.Thread] = []
        self._pending = 0
        self._turn = threading.Lock()
        self._running: set[Future[Any]] = set()
        self._closed = False
        self._stuck = 0

    def submit(self, job: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Raises RuntimeError when it was shut down."""
        return self.place(0, job, *args, **kwargs)

    def place(self, priority: float, job: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """As ``submit``, with a priority."""
        future: Future[Any] = Future()
        context = contextvars.copy_context()
        with self._turn:
            if self._closed:
                raise RuntimeError(BROKEN_OFF)
            self._jobs.put((priority, next(self._order), future, lambda: context.run(self._run, job, args, kwargs)))
            self._pending += 1
            if self._pending > len(self._threads) < self.size:
                self._threads.append(threading.Thread(target=self._work, daemon=True))
                self._threads[-1].start()
        return future

    def _work(self) -> None:
        try:
            while True:
                _, _, future, call = self._jobs.get()
                if future is None:
                    return
                if future.set_running_or_notify_cancel():
                    self._running.add(future)
                    try:
                        result = call()
                    except BaseException as error:
                        _settle(future, error=error)
                    else:
                        _settle(future, result=result)
                        del result
                    self._running.discard(future)
                del future, call  # an idle thread holds nothing
                with self._turn:
                    self._pending -= 1
        finally:
            self._leave()

    def _run(self, job: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return job(*args, **kwargs)

    def _leave(self) -> None:
        """A thread ends."""

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more jobs; what waits is done first, unless it is to be cancelled."""
        with self._turn:
            self._closed = True
        while cancel_futures:
            try:
                waiting = self._jobs.get_nowait()[2]
            except queue.Empty:
                break
            if waiting is not None and waiting.cancel():
                waiting.set_running_or_notify_cancel()  # wakes who waits for it
        for _ in self._threads:
            self._jobs.put((float("inf"), next(self._order), None, _nothing))
        if wait and not self._stuck:
            for thread in self._threads:
                thread.join()

    def give_up(self, jobs: int) -> None:
        """So many jobs will never end: their threads are left to themselves, and others may begin in their place."""
        with self._turn:
            self._stuck += jobs
            self.size += jobs

    def kill(self) -> None:
        """Take no more jobs, drop those that wait, and let nobody wait for the others."""
        self.shutdown(wait=False, cancel_futures=True)
        for future in list(self._running):
            _settle(future, error=BrokenExecutor(BROKEN_OFF))


class Processes(Threads):
    """Processes, each minded by a thread: one that dies or hangs loses its own job and no other, and is replaced.

    A stdlib ProcessPoolExecutor loses every job that it holds when one of its processes is killed. The future of a job
    whose process died has a BrokenExecutor, of one that took ``patience_s`` a Hung.
    """

    def __init__(self, size: int, patience_s: float) -> None:
        super().__init__(size)
        self.patience_s = patience_s
        self._mine = threading.local()
        self._pools: set[ProcessPoolExecutor] = set()

    def _run(self, job: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        pool: ProcessPoolExecutor | None = getattr(self._mine, "pool", None)
        if pool is None:
            # "fork" would copy a parent that has threads; "spawn" starts clean everywhere.
            context = multiprocessing.get_context("spawn")
            pool = self._mine.pool = ProcessPoolExecutor(1, mp_context=context, initializer=_begin)
            with self._turn:
                self._pools.add(pool)
        try:
            if self._closed:
                raise BrokenExecutor(BROKEN_OFF)
            future = pool.submit(job, *args, **kwargs)
            if not wait([future], self.patience_s).done:
                raise Hung(f"no answer within {self.patience_s:.0f} s")
            return future.result()
        except BrokenExecutor:
            self._drop(pool)
            raise

    def _drop(self, pool: ProcessPoolExecutor) -> None:
        self._mine.pool = None
        with self._turn:
            self._pools.discard(pool)
        _end(pool)

    def _leave(self) -> None:
        if pool := getattr(self._mine, "pool", None):
            with self._turn:
                self._pools.discard(pool)
            pool.shutdown()

    def kill(self) -> None:
        """End the processes at once."""
        super().kill()
        with self._turn:
            pools = list(self._pools)
        for pool in pools:
            _end(pool)


class Placed(Executor):
    """An executor of ours, with a priority for all that is submitted through it."""

    def __init__(self, within: Threads, priority: float) -> None:
        self.within, self.priority, self.size = within, priority, within.size

    def submit(self, job: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Raises RuntimeError when the executor was shut down."""
        return self.within.place(self.priority, job, *args, **kwargs)


def _nothing() -> None:
    pass


def _settle(future: Future[Any], *, result: Any = None, error: BaseException | None = None) -> None:
    """Give a future what came of it, unless the work was broken off meanwhile."""
    with contextlib.suppress(InvalidStateError):
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)


def _end(pool: ProcessPoolExecutor) -> None:
    for process in list((getattr(pool, "_processes", None) or {}).values()):
        with contextlib.suppress(OSError, ValueError):
            process.kill()
    pool.shutdown(wait=False, cancel_futures=True)


def _begin() -> None:
    """In a new process: leave Ctrl-C to the parent, and end when the parent is gone, however it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
