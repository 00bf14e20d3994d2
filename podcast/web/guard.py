"""Dials only addresses that may be dialled, and stops when the time for the whole fetch is up."""

from __future__ import annotations

import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Sequence
from typing import Any

import httpcore

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Refused(Exception):  # noqa: N818 - it is no error: the guard did its work
    """An address that is not on the public internet and was not allowed; ``allow`` is what would allow it."""

    def __init__(self, why: str, allow: str) -> None:
        super().__init__(why)
        self.allow = allow


class Deadline:
    """One point in time for everything that a fetch does."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds left. Raises TimeoutError when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time for the whole fetch is up")
        return left

    def extend(self, seconds: float) -> None:
        """Move it: a wait that was our own choice costs the fetch nothing."""
        self._end += seconds


class Guard(httpcore.NetworkBackend):
    """Resolves a name once, checks what it resolved to, and connects to exactly that."""

    def __init__(self, allow_hosts: Sequence[str], deadline: Deadline) -> None:
        self._allowed = frozenset(host.strip().lower() for host in allow_hosts)
        self._deadline = deadline
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of ``host`` that may be dialled and answers. Raises Refused, httpcore errors."""
        addresses = self._resolve(host, port)
        dialled = addresses if self._is_allowed(host, port) else [one for one in addresses if public(one)]
        if not dialled:
            shown = f"[{host}]" if ":" in host else host
            which = "" if addresses[0] == host else f" ({addresses[0]})"
            raise Refused(f"{host} is a private address{which}", f"{shown}:{port}")
        problem: Exception = httpcore.ConnectError(f"cannot resolve {host}")
        for address in dialled:
            try:
                stream = self._backend.connect_tcp(
                    str(address), port, timeout=min(self._deadline.left(), timeout or 1e9), local_address=local_address
                )
                return _Timed(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                problem = error
        raise problem

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Any = None
    ) -> httpcore.NetworkStream:
        """Never: a web address has no business there."""
        raise Refused("it is a local socket", path)

    def sleep(self, seconds: float) -> None:
        """Wait, within the deadline."""
        time.sleep(min(seconds, self._deadline.left()))

    def _is_allowed(self, host: str, port: int) -> bool:
        host = host.lower()
        names = {host, f"[{host}]"}
        return bool(self._allowed & (names | {f"{name}:{port}" for name in names}))

    def _resolve(self, host: str, port: int) -> list[Address]:
        """Addresses of a name, in a thread of its own because the system's look-up knows no time limit."""
        answer: queue.SimpleQueue[Any] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                answer.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
            except (OSError, UnicodeError) as error:
                answer.put(error)

        threading.Thread(target=look_up, daemon=True).start()
        try:
            found = answer.get(timeout=self._deadline.left())
        except queue.Empty:
            raise TimeoutError(f"looking up {host} took too long") from None
        if isinstance(found, Exception):
            raise httpcore.ConnectError(f"cannot resolve {host}") from found
        return list(dict.fromkeys(ipaddress.ip_address(entry[4][0].split("%")[0]) for entry in found))


class _Timed(httpcore.NetworkStream):
    """A connection whose every read and write ends with the deadline of the fetch, however slowly bytes drip."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, min(self._deadline.left(), timeout or 1e9))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, min(self._deadline.left(), timeout or 1e9))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, min(self._deadline.left(), timeout or 1e9))
        return _Timed(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_HANDED_OUT = ipaddress.ip_network("2000::/3")
"""All of IPv6 that is on the internet; what else Python calls global may be inside a house."""
_EXAMPLES = ipaddress.ip_network("3fff::/20")
_ISATAP = (0x0000_5EFE, 0x0200_5EFE)


def public(address: Address) -> bool:
    """Whether an address is on the public internet; one wrapped into IPv6 is judged by what is inside.

    >>> [public(ipaddress.ip_address(a)) for a in ("93.184.216.34", "127.0.0.1", "169.254.169.254", "::ffff:10.0.0.1")]
    [True, False, False, False]
    """
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if address in _NAT64 or int(address) >> 32 & 0xFFFFFFFF in _ISATAP:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return public(inner)
        if address not in _HANDED_OUT or address in _EXAMPLES:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved
