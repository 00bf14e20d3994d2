"""Parses what strangers made in a process of its own, with limits of time, memory and length."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from importlib import import_module

from podcast.errors import SourceError
from podcast.model import Dropped
from podcast.sources.draft import Block, Draft

SECONDS = 10
"""CPU time of the process."""
MEMORY = 2 << 30
"""Bytes of its memory."""
LONGEST_TEXT = 10_000_000
"""Characters of text that it may hand back."""

KEPT = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TEMP", "LD_LIBRARY_PATH", "PYTHONHASHSEED")
"""Environment that the process needs; keys stay here."""

Reader = Callable[[bytes, str, str | None], Draft]
"""From bytes, what messages call them, and their address if any; raises SourceError."""
_COMMAND = (sys.executable, "-m", "podcast.sources.apart")
_READERS = {
    "page": "podcast.sources.page:read_bytes",
    "pdf": "podcast.sources.pdf:read_pdf",
    "docx": "podcast.sources.office:read_docx",
    "epub": "podcast.sources.book:read_epub",
    "feed": "podcast.sources.feeds:read_feed",
}


def read(kind: str, data: bytes, name: str, url: str | None = None) -> Draft:
    """Draft of ``data`` by the reader of its kind. Raises SourceError, also when the limits end the process."""
    head = json.dumps({"kind": kind, "name": name, "url": url}).encode()
    path = os.pathsep.join(entry for entry in sys.path if entry)
    try:
        done = subprocess.run(
            _COMMAND,
            input=head + b"\n" + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=3 * SECONDS,
            env={**{name: os.environ[name] for name in KEPT if name in os.environ}, "PYTHONPATH": path},
            check=True,
        )
        answer = json.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, ValueError) as error:
        raise SourceError(
            f"{name} is too long or too tangled to be read", hint="copy the article's text into a .txt file"
        ) from error
    if "error" in answer:
        raise SourceError(answer["error"], hint=answer["hint"])
    return Draft(
        blocks=[Block(kind, words) for kind, words in answer.pop("blocks")],
        dropped=[Dropped(**gone) for gone in answer.pop("dropped")],
        **answer,
    )


def _answer(kind: str, data: bytes, name: str, url: str | None) -> dict[str, object]:
    module, function = _READERS[kind].split(":")
    reader: Reader = getattr(import_module(module), function)
    try:
        draft = reader(data, name, url)
        if sum(len(block.text) for block in draft.blocks) > LONGEST_TEXT:
            raise SourceError(f"{name} is too long for an edition", hint="give one article or one chapter")
    except SourceError as error:
        return {"error": error.what, "hint": error.hint}
    return {
        **{field: value for field, value in asdict(draft).items() if field not in ("blocks", "dropped")},
        "blocks": [[block.kind, block.text] for block in draft.blocks],
        "dropped": [gone.model_dump() for gone in draft.dropped],
    }


def main() -> None:
    """Read the job on standard input under the limits and print the answer."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it has nothing to write but its answer
    except (ImportError, ValueError, OSError):
        pass  # no such limits on this system; the parent's time-out stands
    job = json.loads(sys.stdin.buffer.readline())
    answer = _answer(job["kind"], sys.stdin.buffer.read(), job["name"], job["url"])
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
