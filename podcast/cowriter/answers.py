"""Answers kept by the digest of all that was asked, so that the same run asks nothing twice."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from podcast import files
from podcast.cowriter.client import Answer, Message
from podcast.model import Llm

REVISION = "1"
"""Of what an answer depends on; another one makes all that is kept useless."""


def key(base_url: str, settings: Llm, messages: list[Message], schema: dict[str, Any]) -> str:
    """Digest of server, model, its settings and the whole question; never of a key."""
    asked = {
        "server": base_url,
        "model": settings.model,
        "temperature": settings.temperature,
        "max_tokens": settings.max_tokens,
        "messages": messages,
        "schema": schema,
    }
    return files.digest(REVISION, json.dumps(asked, sort_keys=True, ensure_ascii=False))


@dataclass(frozen=True)
class Kept:
    """A folder of answers; it may be deleted at any time."""

    folder: Path

    def get(self, key: str) -> Answer | None:
        """The answer, or None when there is none that can be read."""
        with contextlib.suppress(OSError, ValueError, TypeError):
            return Answer(**json.loads(self._path(key).read_bytes()))
        return None

    def put(self, key: str, answer: Answer) -> None:
        """Keep an answer. Raises LibraryError when the folder cannot be written."""
        files.write(self._path(key), json.dumps(asdict(answer), ensure_ascii=False, indent=2) + "\n")

    def drop(self, key: str) -> None:
        """Forget an answer that was of no use."""
        with contextlib.suppress(OSError):
            self._path(key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.json"
