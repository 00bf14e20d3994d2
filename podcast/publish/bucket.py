"""An object store as the place that a show is published to: s3://, gs:// or az://, by obstore."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from podcast.errors import LibraryError, PodcastError, UsageError
from podcast.publish.parcel import Parcel
from podcast.publish.place import Line, Mark

CREDENTIALS = {
    "s3": "set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION; beyond AWS also AWS_ENDPOINT_URL",
    "gs": "set GOOGLE_APPLICATION_CREDENTIALS to the path of a service account's key",
    "az": "set AZURE_STORAGE_ACCOUNT_NAME and AZURE_STORAGE_ACCOUNT_KEY",
}
"""What each kind of store asks of the environment."""
FORM = re.compile(
    r"(?P<scheme>s3|gs|az)://(?P<bucket>[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9])(?P<prefix>(?:/[^/?#\s]+)*)/?"
)
PROBE = "feed/.kopi-sedap-probe"
RETRIES, PATIENCE = 4, timedelta(seconds=60)
CONNECT, REQUEST = "10s", "300s"
"""Time limits: to be connected, and for one request, which may carry five megabytes over a slow line."""
KEYS = re.compile(
    r"status code: 40[13]|169\.254\.169\.254|[Aa]ccount must|[Tt]oken request|[Cc]redential|SignatureDoesNot"
)


class Bucket:
    """Objects are compared by the digest that was noted when they were sent, and the tag they have had since."""

    side_by_side = 8

    def __init__(self, target: str) -> None:
        """Raises UsageError for an address that is none, or when obstore is not installed."""
        found = FORM.fullmatch(target)
        if not found:
            hint = "give a folder, or s3://BUCKET/PREFIX, gs://BUCKET/PREFIX, az://CONTAINER/PREFIX"
            raise UsageError(f"cannot publish to {target}", hint=hint)
        self.name, self.scheme = target, found["scheme"]
        try:
            import obstore
            from obstore import exceptions
            from obstore.store import from_url
        except ImportError as error:
            hint = "install it: pip install 'kopi-sedap[s3]'"
            raise UsageError(f"{self.scheme}:// targets need obstore", hint=hint) from error
        self._api, self._errors = obstore, exceptions
        plain = os.environ.get("AWS_ENDPOINT_URL", "").startswith("http://")
        with self._refusals():
            self._store: Any = from_url(
                target.rstrip("/"),
                client_options={"connect_timeout": CONNECT, "timeout": REQUEST, "allow_http": plain},
                retry_config={"max_retries": RETRIES, "retry_timeout": PATIENCE},
            )
        self._conditional = True

    def begin(self, tell: Callable[[str], None] | None) -> None:
        """Find out whether this store keeps to conditions: some take ``If-None-Match`` and ignore it."""
        with self._refusals():
            try:
                self._api.put(self._store, PROBE, b"", mode="create")
                self._api.put(self._store, PROBE, b"", mode="create")
                self._conditional = False
            except (self._errors.NotSupportedError, self._errors.GenericError) as error:
                if "501" not in str(error) and not isinstance(error, self._errors.NotSupportedError):
                    raise
                self._conditional = False
            except (self._errors.AlreadyExistsError, self._errors.PreconditionError):
                pass
            self._api.delete(self._store, PROBE)
        if not self._conditional and tell:
            tell(f"{self.name} knows no conditional writes: let nobody else publish there at the same time")

    def stock(self) -> dict[str, str]:
        """Tag of every object there."""
        with self._refusals():
            return {
                meta["path"]: meta["e_tag"] or ""
                for batch in self._api.list(self._store, chunk_size=1000)
                for meta in batch
            }

    def mark(self, path: str) -> Mark:
        """What must still hold of an object when it is switched; None: that there is none."""
        with self._refusals():
            try:
                meta = self._api.head(self._store, path)
            except FileNotFoundError:
                return None
        return {"e_tag": meta["e_tag"], "version": meta["version"]}

    def read(self, path: str) -> bytes | None:
        """Content of an object; None where there is none."""
        with self._refusals():
            try:
                return bytes(self._api.get(self._store, path).bytes())
            except FileNotFoundError:
                return None

    def has(self, parcel: Parcel, line: Line | None, tag: str | None) -> bool:
        """Whether what was sent is what would be sent, and nobody has changed it there."""
        return line is not None and bool(tag) and line["tag"] == tag and line["digest"] == parcel.digest

    def send(self, parcel: Parcel) -> str:
        """Put the file; give its tag."""
        return self._put(parcel.path, parcel.file, parcel.mime, parcel.cache, None)

    def switch(self, parcel: Parcel, mark: Mark) -> str:
        """Put the feed if nobody has since ``mark``. Raises LibraryError."""
        mode: Any = ("create" if mark is None else _known(mark)) if self._conditional else None
        try:
            return self._put(parcel.path, parcel.file.read_bytes(), parcel.mime, parcel.cache, mode)
        except _CollisionError as error:
            hint = "look at what is there now, then run it again"
            raise LibraryError(f"somebody else has changed {self.name}/{parcel.path} meanwhile", hint=hint) from error

    def note(self, path: str, data: bytes, mark: Mark) -> bool:
        """Put a small object if nobody has since ``mark``; tell whether that was so."""
        mode: Any = ("create" if mark is None else _known(mark)) if self._conditional else None
        try:
            self._put(path, data, "application/json", "no-store", mode)
        except _CollisionError:
            return False
        return True

    def remove(self, paths: Sequence[str]) -> None:
        """Delete objects."""
        with self._refusals():
            if paths:
                self._api.delete(self._store, list(paths))

    def _put(self, path: str, content: Any, mime: str, cache: str, mode: Any) -> str:
        with self._refusals():
            try:
                attributes = {"Content-Type": mime, "Cache-Control": cache}
                done = self._api.put(self._store, path, content, attributes=attributes, mode=mode)
            except (self._errors.AlreadyExistsError, self._errors.PreconditionError) as error:
                raise _CollisionError from error
        return done["e_tag"] or ""

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        """The store's errors in one line with a hint."""
        try:
            yield
        except (_CollisionError, PodcastError):
            raise
        except (self._errors.BaseError, OSError, ValueError) as error:
            text = " ".join(str(error).split())
            if "NoSuchBucket" in text or "ContainerNotFound" in text:
                what, hint = "there is no such bucket", "make it first, and let the web read it"
            elif KEYS.search(text):
                what, hint = "access is refused", CREDENTIALS[self.scheme]
            else:
                status = re.search(r"status code: (\d{3} [A-Za-z ]+)", text)
                what = status[1].strip() if status else "no answer" if "error sending request" in text else text[:160]
                hint = "check address and network, then run it again: what has arrived is not sent again"
            raise LibraryError(f"cannot publish to {self.name}: {what}", hint=hint) from error


def _known(mark: Mark) -> dict[str, str]:
    """Stores tell a tag, a version, or both; obstore takes no None."""
    return {name: value for name, value in (mark or {}).items() if value}


class _CollisionError(Exception):
    """Another publisher was quicker."""
