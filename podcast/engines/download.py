"""Fetches one file: goes on where it stopped, checks what came, and puts it into its place in one step."""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from podcast import files
from podcast.engines import fetched
from podcast.errors import EngineError, LibraryError

if TYPE_CHECKING:
    import httpx

ATTEMPTS = 5
"""A connection that breaks is opened again so often, as long as each time brings something or a moment's wait helps."""
LARGEST = 2 * 2**30
PASSING = (408, 425, 429, 500, 502, 503, 504)


class AbsentError(EngineError):
    """The server has no such file."""


class _Broken(Exception):  # noqa: N818 - always caught here
    """The connection broke; what came is kept."""


def fetch(
    client: httpx.Client,
    address: str,
    target: Path,
    *,
    sha256: str = "",
    size: int | None = None,
    progress: Callable[[int, int], None] | None = None,
    wait_s: float = 1.0,
    fault: Callable[[Path], str] | None = None,
) -> str:
    """Bring the file at ``address`` to ``target`` and give its sha256.

    ``sha256`` is what its digest must begin with, ``size`` its length in bytes; a hub that states the digest in
    ``X-Linked-Etag`` is taken at its word too. ``progress`` is called with (bytes here, all bytes). ``fault`` says
    what is wrong with the bytes that came, empty when nothing is. A part that came
    before is kept as ``target.part``, and only the rest is asked for when the server says that the file is the same.
    Raises EngineError naming the address (AbsentError for a 404), LibraryError when the folder cannot be written.
    """
    partial = _Partial(target)
    problem = "it broke each time"
    for attempt in range(ATTEMPTS):
        if attempt:
            time.sleep(wait_s * 2 ** (attempt - 1))
        try:
            stated = _receive(client, address, partial, size, progress)
        except _Broken as broken:
            problem = str(broken)
            continue
        except OSError as error:
            raise LibraryError(
                f"cannot write {partial.data}: {error.strerror or error}",
                hint="check the folder's permissions and the free space",
            ) from error
        found = files.sha256(partial.data)
        if size is not None and partial.size() != size:
            partial.drop()
            raise EngineError(f"{address} has not the {size} bytes it should have", hint=_ANOTHER)
        for expected in (sha256, stated):
            if not found.startswith(expected):
                partial.drop()
                what = (
                    f"{address} is not the file that was expected: its sha256 begins {found[:12]}, not {expected[:12]}"
                )
                raise EngineError(what, hint=_ANOTHER)
        if fault and (wrong := fault(partial.data)):
            partial.drop()
            raise EngineError(f"{address} {wrong}", hint=_ANOTHER)
        fetched.note(target, found)  # first: a file that is not the one of its note is fetched again
        partial.place()
        return found
    raise EngineError(f"{address} cannot be fetched whole: {problem}", hint="run it again, it goes on where it stopped")


_ANOTHER = "nothing was installed; try again, or another --mirror"
_CHECK = "check the address of the mirror and the connection"


class _Partial:
    """What has come so far, and of which version of the file it is."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.data = target.with_name(f"{target.name}.part")
        self.note = target.with_name(f"{target.name}.part.json")

    def size(self) -> int:
        with contextlib.suppress(OSError):
            return self.data.stat().st_size
        return 0

    def tag(self, address: str) -> str:
        """The strong ETag under which the part came from ``address``; empty when there is none to go on from."""
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            note = json.loads(self.note.read_bytes())
            if note["address"] == address and self.size():
                return str(note["etag"])
        return ""

    def begin(self, address: str, etag: str) -> None:
        """An empty part of a new version."""
        self.data.parent.mkdir(parents=True, exist_ok=True)
        self.data.write_bytes(b"")
        self.note.write_text(json.dumps({"address": address, "etag": etag}))

    def drop(self) -> None:
        for path in (self.data, self.note):
            path.unlink(missing_ok=True)

    def place(self) -> None:
        """The whole file to its place, in one step, after its bytes are safe on the disk."""
        with self.data.open("rb+") as opened:
            os.fsync(opened.fileno())
        self.data.replace(self.target)
        files.sync_folder(self.target.parent)
        self.note.unlink(missing_ok=True)


def _receive(
    client: httpx.Client,
    address: str,
    partial: _Partial,
    size: int | None,
    progress: Callable[[int, int], None] | None,
) -> str:
    """One request; gives the digest that the hub states. Raises _Broken, EngineError, OSError of the disk."""
    import httpcore
    import httpx

    headers = {"Accept-Encoding": "identity"}
    etag = partial.tag(address)
    if etag:
        headers |= {"Range": f"bytes={partial.size()}-", "If-Range": etag}
    try:
        with client.stream("GET", address, headers=headers) as answer:
            if answer.status_code == 416:  # there is no rest
                partial.drop()
                raise _Broken("the part that came does not fit the file")
            if answer.status_code not in (200, 206):
                raise _refusal(address, answer.status_code)
            begins = _begin_of(answer) if answer.status_code == 206 else 0
            if answer.status_code == 200 or begins != partial.size():
                if answer.status_code == 206:
                    partial.drop()
                    raise _Broken("the server sent another part than the one asked for")
                tag = answer.headers.get("ETag", "")
                partial.begin(address, "" if tag.startswith("W/") else tag)
            total = _length(answer)
            if "html" in answer.headers.get("Content-Type", ""):
                partial.drop()
                raise EngineError(f"{address} is a web page, not a voice", hint=_ANOTHER)
            if total > LARGEST or (size is not None and total > size):
                partial.drop()
                raise EngineError(f"{address} is too large for a voice: {total} bytes", hint=_ANOTHER)
            _append(answer, partial, total or size or LARGEST, progress)
            if total and partial.size() != total:
                raise _Broken(f"{partial.size()} of {total} bytes came")
            return _stated_digest(answer)
    except (httpx.ConnectError, httpcore.ConnectError) as error:
        raise EngineError(f"{address} cannot be reached: {error}", hint=_CHECK) from error
    except (
        httpx.TimeoutException,
        httpx.NetworkError,
        httpx.RemoteProtocolError,
        httpcore.TimeoutException,
        httpcore.NetworkError,
        httpcore.RemoteProtocolError,
        TimeoutError,
    ) as error:
        raise _Broken(str(error) or type(error).__name__) from error
    except (httpx.HTTPError, httpx.InvalidURL, httpcore.UnsupportedProtocol) as error:
        raise EngineError(f"{address} cannot be fetched: {error}", hint=_CHECK) from error


def _append(answer: httpx.Response, partial: _Partial, most: int, progress: Callable[[int, int], None] | None) -> None:
    here = partial.size()
    with partial.data.open("ab") as out:
        for piece in answer.iter_bytes():
            here += len(piece)
            if here > most:
                raise _Broken("more bytes came than were promised")
            out.write(piece)
            if progress:
                progress(here, most)


def _length(answer: httpx.Response) -> int:
    """Bytes of the whole file; 0 when the server does not say."""
    if answer.status_code == 206:
        match = re.search(r"/(\d+)$", answer.headers.get("Content-Range", ""))
        return int(match[1]) if match else 0
    return int(answer.headers.get("Content-Length") or 0)


def _begin_of(answer: httpx.Response) -> int:
    match = re.match(r"bytes (\d+)-", answer.headers.get("Content-Range", ""))
    return int(match[1]) if match else -1


def _stated_digest(answer: httpx.Response) -> str:
    """The sha256 that the hub states for a large file, on the answer or on a redirect to it."""
    for each in (*answer.history, answer):
        tag = each.headers.get("X-Linked-Etag", "").strip('"')
        if re.fullmatch(r"[0-9a-f]{64}", tag):
            return str(tag)
    return ""


def _refusal(address: str, status: int) -> Exception:
    if status in PASSING:
        return _Broken(f"the server is in trouble ({status})")
    if status == 404:
        return AbsentError(f"{address} does not exist (404)", hint="check the voice's name, or try another --mirror")
    if status in (401, 403):
        return EngineError(f"{address} is refused ({status})", hint="try another --mirror")
    return EngineError(f"{address} was answered with status {status}", hint="try again later, or another --mirror")
