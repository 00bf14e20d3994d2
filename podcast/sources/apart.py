"""Parses what strangers made in a process of its own, with limits of time, memory and length.

The process stays for the next document, so that a page of a batch costs little more than its parsing; it goes when the
program goes, when a document was too much for it, or when one has left it large.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from podcast.errors import SourceError
from podcast.sources.draft import Draft, check_length

SECONDS = 10
"""CPU time for one document; an element with 200,000 attributes in 2 MB would take libxml2 over a minute."""
MEMORY = 2 << 30
"""Bytes of memory of the process."""
ROOMY = MEMORY // 2
"""Bytes of it that a process may hold and still stay for the next document."""
LONGEST_ANSWER = 32 << 20
"""Bytes that are taken from it; a draft of the greatest length has less."""

KEPT = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TEMP", "LD_LIBRARY_PATH", "PYTHONHASHSEED")
"""Environment that the process needs; keys stay here."""

Reader = Callable[[bytes, str, str | None], Any]
"""From bytes, what messages call them, and their address if any; raises SourceError."""
_COMMAND = (sys.executable, "-m", "podcast.sources.apart")
_READERS = {
    "page": "podcast.sources.page:read_page",
    "markdown": "podcast.sources.text:read_markdown_bytes",
    "pdf": "podcast.sources.pdf:read_pdf",
    "docx": "podcast.sources.office:read_docx",
    "epub": "podcast.sources.book:read_epub",
    "feed": "podcast.sources.feeds:read_feed",
    "listing": "podcast.sources.listings.listing:parse",
}
_FORMS = {"listing": "podcast.sources.listings.listing:Listing"}
"""What a reader's answer is where it is no Draft."""


@dataclass(frozen=True)
class _Refusal:
    error: str
    hint: str


@cache
def _form(kind: str) -> TypeAdapter[Any]:
    """What an answer looks like; one that looks otherwise is none."""
    form: Any = _named(_FORMS[kind]) if kind in _FORMS else Draft
    return TypeAdapter(form | _Refusal)


def _named(place: str) -> Any:
    module, name = place.split(":")
    return getattr(import_module(module), name)


def read(kind: str, data: bytes, name: str, url: str | None = None) -> Draft:
    """Draft of ``data`` by the reader of its kind. Raises SourceError, also when the limits end the process."""
    draft: Draft = ask(kind, data, name, url)
    return draft


def ask(kind: str, data: bytes, name: str, url: str | None = None) -> Any:
    """What the reader of a kind, whichever it is, makes of ``data``. Raises SourceError as ``read`` does."""
    shown = name.encode("utf-8", "backslashreplace").decode()  # a file's name may be no text
    head = json.dumps({"kind": kind, "name": shown, "url": url, "length": len(data)}).encode()
    try:
        answer = _form(kind).validate_json(_free().ask(head + b"\n" + data))
    except (OSError, ValueError) as error:
        raise SourceError(
            f"{name} is too long or too tangled to be read", hint="copy the article's text into a .txt file"
        ) from error
    if isinstance(answer, _Refusal):
        raise SourceError(answer.error, hint=answer.hint)
    return answer


class _Parser:
    """The process; it is idle when it has answered, and gone when it has not."""

    def __init__(self) -> None:
        path = os.pathsep.join(entry for entry in sys.path if entry)
        environment = {name: os.environ[name] for name in KEPT if name in os.environ} | {"PYTHONPATH": path}
        self.process = subprocess.Popen(
            _COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
        )

    def ask(self, job: bytes) -> bytes:
        """Its answer to a job. Raises OSError or ValueError when there is none."""
        into: Any = self.process.stdin
        out: Any = self.process.stdout
        watch = threading.Timer(3 * SECONDS, self.process.kill)
        watch.start()
        stays = 0
        try:
            into.write(job)
            into.flush()
            length, stays = map(int, out.readline(40).split())
            answer: bytes = out.read(min(length, LONGEST_ANSWER))
            if len(answer) != length:
                raise ValueError("half an answer, or far too much")
        except BaseException:
            stays = 0
            raise
        finally:
            watch.cancel()
            if stays:
                idle.append(self)
            else:
                self.end()
        return answer

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self.process.kill()
        with contextlib.suppress(OSError), self.process:
            pass


idle: list[_Parser] = []
"""Those that wait for a document."""


def _free() -> _Parser:
    try:
        return idle.pop()
    except IndexError:
        return _Parser()


@atexit.register
def end() -> None:
    """End the processes that wait."""
    while idle:
        idle.pop().end()


if hasattr(os, "register_at_fork"):  # two programs must not ask one process
    os.register_at_fork(after_in_child=idle.clear)


# --- in that process -------------------------------------------------------------------------------------------------


def _answer(kind: str, data: bytes, name: str, url: str | None) -> bytes:
    reader: Reader = _named(_READERS[kind])
    try:
        answer = reader(data, name, url)
        if isinstance(answer, Draft):
            check_length(answer, name)
    except SourceError as error:
        answer = _Refusal(error.what, error.hint)
    return _form(kind).dump_json(answer)


def _limit() -> None:
    """Begin the time of a document; memory and files are limited once and for all."""
    try:
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 1 + SECONDS, most))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it has nothing to write but its answer
    except (ImportError, ValueError, OSError):
        pass  # no such limits on this system; the parent's time-out stands


def _is_roomy() -> bool:
    try:
        held = Path("/proc/self/statm").read_text().split()[0]
    except OSError:
        return True  # no such file on this system
    return int(held) * os.sysconf("SC_PAGE_SIZE") < ROOMY


def main() -> None:
    """Answer the jobs on standard input, each under the limits, until there are no more."""
    jobs, out = sys.stdin.buffer, sys.stdout.buffer
    while head := jobs.readline():
        job = json.loads(head)
        data = jobs.read(job["length"])
        _limit()
        answer = _answer(job["kind"], data, job["name"], job["url"])
        out.write(b"%d %d\n" % (len(answer), _is_roomy()))
        out.write(answer)
        out.flush()


if __name__ == "__main__":
    main()
