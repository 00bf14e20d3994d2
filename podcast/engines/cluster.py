"""A Dask cluster that speaks: an Executor of its workers, reached over mutual TLS unless it is on this machine."""

from __future__ import annotations

import contextlib
import importlib
import ipaddress
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from typing import Any
from urllib.parse import urlsplit

from podcast.engines.executors import Gone
from podcast.errors import EngineError, UsageError

SCHEMES = ("tcp", "tls")
ANSWER_S = 15.0
"""How long a scheduler is waited for, and its first worker."""
TLS = ("distributed.comm.tls.ca-file", "distributed.comm.tls.client.cert", "distributed.comm.tls.client.key")
"""Dask's own settings that name the certificates, as files or by ``DASK_DISTRIBUTED__COMM__TLS__CA_FILE`` and so on."""


def check(address: str) -> None:
    """Raise UsageError for an address that is none, or that would be reached without encryption.

    Whoever reaches a scheduler runs programs on it, and whoever listens can speak in its name.

    >>> check("tcp://127.0.0.1:8786"), check("tls://farm.example:8786")
    (None, None)
    """
    try:
        parts = urlsplit(address)
        if parts.scheme not in SCHEMES or not parts.hostname or parts.port is None:
            raise ValueError
    except ValueError as error:
        raise UsageError(f"{address!r} is no cluster", hint="it looks like tls://scheduler.example:8786") from error
    if parts.scheme == "tcp" and not _loopback(parts.hostname or ""):
        hint = f"use tls://{parts.netloc}, see “On several machines” in the README; tcp:// is for this machine alone"
        raise UsageError(f"{address} would be reached without encryption", hint=hint)


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Cluster(Executor):
    """The workers of the scheduler at ``address``. Raises UsageError, and EngineError when nobody is there."""

    def __init__(self, address: str, *, answer_s: float = ANSWER_S) -> None:
        check(address)
        try:
            distributed: Any = importlib.import_module("distributed")
        except ImportError as error:
            raise EngineError(
                f"{address} is a Dask cluster, and Dask is not installed", hint="pip install 'kopi-sedap[dask]'"
            ) from error
        self.address = address
        self._avoided: set[str] = set()
        try:
            self._client = distributed.Client(
                address, security=_security(address), timeout=answer_s, set_as_default=False, heartbeat_interval="1s"
            )
        except (OSError, TimeoutError, ValueError) as error:
            hint = "start it, or correct --workers; certificates must be of the same authority on both sides"
            raise EngineError(f"no scheduler answers at {address}: {_first_line(error)}", hint=hint) from error
        try:
            self._client.wait_for_workers(1, timeout=answer_s)
        except TimeoutError as error:
            self.close()
            hint = f"start one on any machine: dask worker {address} --nthreads 1"
            raise EngineError(f"the scheduler at {address} has no worker", hint=hint) from error
        self.size = max(1, sum(self._threads().values()))

    def submit(self, job: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Give a job to a worker that is not avoided. Raises Gone."""
        if self._client.status != "running":
            raise Gone(f"the scheduler at {self.address} is gone")
        options: dict[str, Any] = {"pure": False, "retries": 2}
        if self._avoided:
            others = [name for name in self._threads() if name not in self._avoided]
            if not others:
                raise Gone(f"no worker of {self.address} answers")
            options |= {"workers": others, "allow_other_workers": False}
        given: Future[Any] = self._client.get_executor(**options).submit(job, *args, **kwargs)
        return given

    def avoid(self, futures: Iterable[Future[Any]]) -> None:
        """These jobs do not end: the workers that are at work now get no more, and others may do them."""
        with contextlib.suppress(Exception):
            self._avoided |= {name for name, keys in self._client.processing().items() if keys}
        for future in futures:
            future.cancel()

    def close(self) -> None:
        """Leave the cluster, which goes on without us."""
        with contextlib.suppress(Exception):
            self._client.close(timeout=2)

    def _threads(self) -> dict[str, int]:
        """Threads of each worker."""
        workers: dict[str, Any] = self._client.scheduler_info(n_workers=-1)["workers"]
        return {name: worker["nthreads"] for name, worker in workers.items()}


def _security(address: str) -> Any:
    """Mutual TLS with the certificates that Dask's settings name; nothing on this machine. Raises UsageError."""
    dask: Any = importlib.import_module("dask")
    distributed: Any = importlib.import_module("distributed")
    if urlsplit(address).scheme == "tcp":
        return None
    missing = [name for name in TLS if not dask.config.get(name, None)]
    if missing:
        hint = "name your certificates in Dask's settings, see “On several machines” in the README"
        raise UsageError(f"{address} needs certificates: {', '.join(missing)} is not set", hint=hint)
    return distributed.Security(require_encryption=True)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
