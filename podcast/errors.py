"""Every error the program raises on purpose: one tree, caught once, in ``cli.py``.

PodcastError                 exit 1
├── UsageError               exit 2   wrong argument, wrong setting
├── SourceError              the article cannot be read, or is not one
├── ScriptError              script.md cannot be understood; names the line
├── ReceiptError             a line states what its sentences do not
├── EngineError              a voice is missing, refuses, or returns no sound
├── ModelError               a language model cannot be reached, refuses, or gives nothing usable
├── SoundError               mixing or encoding failed
└── LibraryError             the show's folder: missing episode, no permission, locked
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any


class PodcastError(Exception):
    """Something the user can act on: ``what`` and where in one line, ``hint`` names the next step.

    >>> str(SourceError("kosong.txt is empty", hint="give a file with an article in it"))
    'kosong.txt is empty'
    """

    exit_code = 1

    def __init__(self, what: str, *, hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        """Survive the trip home from a worker process, keyword and all."""
        return _rebuild, (type(self), self.what, self.hint), self.__dict__


def _rebuild(kind: type[PodcastError], what: str, hint: str) -> PodcastError:
    return kind(what, hint=hint)


class UsageError(PodcastError):
    """A wrong argument or setting."""

    exit_code = 2


class SourceError(PodcastError):
    """The source cannot be reached or read, or holds no article."""


class ScriptError(PodcastError):
    """``script.md`` cannot be understood."""


class ReceiptError(PodcastError):
    """A line states what its sentences do not."""


class EngineError(PodcastError):
    """An engine or voice is missing, refuses, or returns no usable sound."""


class ModelError(PodcastError):
    """A language model cannot be reached, refuses, or gives nothing that can be used.

    ``told``: what ``--json`` tells beside error and hint: which of its lines fell and why, and what it was not shown.
    """

    told: Mapping[str, Any] = MappingProxyType({})


class SoundError(PodcastError):
    """Mixing, encoding or tagging failed."""


class LibraryError(PodcastError):
    """The show's folder: no such episode, no permission, another run at work."""
