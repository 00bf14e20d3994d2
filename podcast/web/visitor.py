"""A visitor with manners: one request at a time to a host, no faster than it likes, and only where robots may go."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from podcast.errors import SourceError
from podcast.model import Fetch
from podcast.web import client, robots
from podcast.web.client import Allow, Answer
from podcast.web.guard import Deadline

PATIENCE_S = 60.0
"""How long a host that asks for fewer requests is waited for; beyond this it is left alone for the rest of the run."""
UNSTATED_S = 30.0
"""The same for one that does not say how long (status 429)."""
TWICE_S = 300.0
"""How long a host is left alone that says it is busy twice in a row."""


class RobotsError(SourceError):
    """robots.txt does not allow it."""


class LaterError(SourceError):
    """The host cannot be asked now, whatever is asked of it."""


@dataclass
class _Host:
    lock: threading.RLock = field(default_factory=threading.RLock)
    """Of what is known of it."""
    door: threading.Lock = field(default_factory=threading.Lock)
    """Of whoever visits it."""
    rules: robots.Robots | None = None
    free_at: float = 0.0
    """When it may be asked again, on the clock of the visitor."""
    rests_until: float = 0.0
    """When it wants to be asked again at the earliest."""


class _Told:
    """What a host says beside its answer: that it is busy, and for how long."""

    def __init__(self, allow: Allow, patient: bool) -> None:
        self._allow = allow
        self._patient = patient
        self.busy_s = 0.0
        self.again = False
        """Whether it is worth asking once more."""

    def __call__(self, status: int, headers: Mapping[str, str]) -> int:
        wanted = wanted_s(headers) if status in (429, 503) else None
        if status == 429 and (wanted is None or not self._patient):
            wanted = max(wanted or 0.0, UNSTATED_S if self._patient else TWICE_S)
        self.busy_s = wanted or 0.0
        self.again = self._patient and wanted is not None and wanted <= PATIENCE_S
        return 0 if self.again else self._allow(status, headers)


class Visitor:
    """Asks the web on behalf of one run, politely; may be used from several threads."""

    def __init__(
        self,
        fetch: Fetch,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._fetch = fetch
        self._sleep = sleep
        self._clock = clock
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()

    def ask(
        self, url: str, fetch: Fetch, deadline: Deadline, *, allow: Allow, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """As ``client.ask``, in turn, where robots may go; a host that is busy for a moment is asked once more.

        Waiting does not count towards ``deadline``. Raises SourceError as ``client.ask``, RobotsError, and LaterError
        for a host that wants to be left alone or whose robots.txt cannot be had.
        """
        return self._visit(url, fetch, deadline, allow, headers, self._before)

    def named(self, url: str, *, allow: Allow, headers: Mapping[str, str] | None = None) -> Answer:
        """The same for an address that the user named: it needs no leave of robots.txt, as in any feed reader."""
        return self._visit(url, self._fetch, Deadline(self._fetch.timeout_s), allow, headers, self._turn)

    def found(self, url: str, *, allow: Allow) -> Answer:
        """The same for an address that was found rather than named."""
        return self.ask(url, self._fetch, Deadline(self._fetch.timeout_s), allow=allow)

    def rest_s(self, url: str) -> float:
        """Seconds for which the host of ``url`` still wants to be left alone."""
        return max(0.0, self._host(url).rests_until - self._clock())

    def _visit(
        self,
        url: str,
        fetch: Fetch,
        deadline: Deadline,
        allow: Allow,
        headers: Mapping[str, str] | None,
        before: client.Before,
    ) -> Answer:
        came = self._clock()
        with self._host(url).door:
            deadline.extend(self._clock() - came)
            for patient in (True, False):
                told = _Told(allow, patient)
                try:
                    answer = client.ask(url, fetch, deadline, allow=told, headers=headers, before=before)
                finally:
                    self._rest(url, told.busy_s)
                if not told.again:
                    break
            return answer

    def _before(self, url: str, deadline: Deadline) -> None:
        rules, name = self._rules(url), urlsplit(url).hostname
        if rules is robots.CLOSED:
            raise LaterError(f"{url} is not fetched: robots.txt of {name} cannot be had", hint="try again later")
        if not rules.may(url):
            raise RobotsError(f"{url} is not fetched: robots.txt of {name} does not allow it", hint="leave it out")
        self._turn(url, deadline)

    def _turn(self, url: str, deadline: Deadline) -> None:
        """Wait until the host may be asked. Raises SourceError when that is too far away."""
        host = self._host(url)
        with host.lock:
            now = self._clock()
            if host.rests_until - now > PATIENCE_S:
                wait = round(host.rests_until - now)
                what = f"{url} is not fetched: {urlsplit(url).hostname} asks to be left alone for {wait} s"
                raise LaterError(what, hint="it is tried again in a later run")
            delay = max(0.0, host.free_at - now, host.rests_until - now)
            pause = max(self._fetch.pause_s, host.rules.delay_s if host.rules else 0.0)
            host.free_at = now + delay + pause
        if delay:
            self._sleep(delay)
            deadline.extend(delay)

    def _rest(self, url: str, seconds: float) -> None:
        host = self._host(url)
        with host.lock:
            host.rests_until = max(host.rests_until, self._clock() + seconds)

    def _rules(self, url: str) -> robots.Robots:
        host = self._host(url)
        with host.lock:
            if host.rules is None:
                host.rules = self._asked_rules(url)
            return host.rules

    def _asked_rules(self, url: str) -> robots.Robots:
        def allow(status: int, told: Mapping[str, str]) -> int:
            return robots.LARGEST if status == 200 else 0

        try:
            answer = client.ask(
                robots.place(url), self._fetch, Deadline(self._fetch.timeout_s), allow=allow, before=self._turn
            )
        except SourceError:
            return robots.CLOSED
        return robots.read(answer.status, answer.body)

    def _host(self, url: str) -> _Host:
        parts = urlsplit(url)
        name = f"{parts.scheme}://{parts.netloc}".lower()
        with self._lock:
            return self._hosts.setdefault(name, _Host())


def wanted_s(headers: Mapping[str, str]) -> float | None:
    """Seconds of a Retry-After; a date in it counts from the server's own Date, so that no clock here matters.

    >>> wanted_s({"retry-after": "120"}), wanted_s({"retry-after": "soon"})
    (120.0, None)
    >>> wanted_s({"retry-after": "Mon, 06 Jul 2026 05:01:00 GMT", "date": "Mon, 06 Jul 2026 05:00:00 GMT"})
    60.0
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal():
        return float(text[:9])
    try:
        return max(0.0, (parsedate_to_datetime(text) - parsedate_to_datetime(headers.get("date", ""))).total_seconds())
    except (ValueError, TypeError):
        return None
