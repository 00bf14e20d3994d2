"""espeak-ng: tiny, instant, always there. The library runs in worker processes of its own (``espeak_worker.py``)."""

from __future__ import annotations

import atexit
import contextlib
import json
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

from podcast.errors import EngineError
from podcast.model import Clip, Role, Voice

LANGUAGES = {"id": "id", "en": "en-us"}
"""Our code to the library's own name."""
WORDS_A_MINUTE = {"id": 175, "en": 165}
LICENCE = "GPL-3.0-or-later"
PATIENCE_S = 60
"""A line takes some hundredths of a second; a worker that is silent for so long hangs."""

# Variants that do not clip and sound clean; (gender, the library's pitch from 0 to 99 or None for the variant's own).
VARIANTS: dict[str, Literal["female", "male"]] = {
    "f1": "female",
    "f2": "female",
    "f3": "female",
    "f4": "female",
    "f5": "female",
    "m1": "male",
    "m2": "male",
    "m3": "male",
    "m5": "male",
    "m6": "male",
    "m7": "male",
    "m8": "male",
}
CAST: dict[Role, str] = {"host": "f2", "cohost": "m3", "reader": "m7@85"}
CAST_GENDERS = {variant: VARIANTS[variant.partition("@")[0]] for variant in CAST.values()}

_NAME = re.compile(r"(?P<base>[a-z-]+)\+(?P<variant>\w+)(?:@(?P<pitch>\d{1,2}))?")


class Espeak:
    """Voices bear the library's own names, ``id+f2``; ``id+f2@30`` also sets the pitch, 0 to 99 (50 is usual)."""

    name = "espeak"
    online = False
    parallel: int | None = None
    executor: Literal["process", "thread"] = "thread"

    def voices(self) -> list[Voice]:
        """The clean variants, for every language."""
        return [
            _voice(f"{base}+{variant}", language, gender)
            for language, base in LANGUAGES.items()
            for variant, gender in {**CAST_GENDERS, **VARIANTS}.items()
        ]

    def custom(self, name: str, language: str) -> Voice | None:
        """A variant at a pitch of the user's choice.

        >>> Espeak().custom("id+m3@40", "id").gender
        'male'
        """
        match = _NAME.fullmatch(name)
        if not match or LANGUAGES.get(language) != match["base"] or match["variant"] not in VARIANTS:
            return None
        return _voice(name, language, VARIANTS[match["variant"]])

    def casting(self, language: str) -> dict[Role, Voice]:
        """A woman, a man, and a third voice between the two. Raises EngineError."""
        base = LANGUAGES.get(language)
        if base is None:
            known = ", ".join(LANGUAGES)
            raise EngineError(f"espeak has no cast for language {language!r}", hint=f"languages with a cast: {known}")
        return {role: _voice(f"{base}+{variant}", language, CAST_GENDERS[variant]) for role, variant in CAST.items()}

    def speak(self, text: str, voice: Voice) -> Clip:
        """Say ``text``; the same bytes in any order of lines, in any process. Raises EngineError."""
        name, _, pitch = voice.name.partition("@")
        rate = round(WORDS_A_MINUTE.get(voice.language, 165) * voice.speed)
        request: dict[str, str | int] = {"text": text, "voice": name, "rate": rate}
        if pitch:
            request["pitch"] = int(pitch)
        with _a_worker() as worker:
            return worker.speak(request)

    def fingerprint(self, voice: Voice) -> str:
        """Version of the library's wheel and of the request made to it."""
        return f"espeakng-loader {version('espeakng-loader')}, request 1, {WORDS_A_MINUTE.get(voice.language, 165)} wpm"


def _voice(name: str, language: str, gender: Literal["female", "male"]) -> Voice:
    return Voice(
        engine="espeak", name=name, language=language, gender=gender, quality="robotic, instant", licence=LICENCE
    )


class _Worker:
    """One running ``espeak_worker.py``; used by one thread at a time."""

    def __init__(self) -> None:
        import espeakng_loader

        program = Path(__file__).with_name("espeak_worker.py")
        command = [
            sys.executable,
            "-I",
            "-S",
            str(program),
            espeakng_loader.get_library_path(),
            espeakng_loader.get_data_path(),
        ]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def speak(self, request: dict[str, str | int]) -> Clip:
        assert self.process.stdin is not None and self.process.stdout is not None
        watchdog = threading.Timer(PATIENCE_S, self.process.kill)
        watchdog.daemon = True
        watchdog.start()
        try:
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
            self.process.stdin.flush()
            answer = self.process.stdout.readline()
            header: dict[str, Any] = json.loads(answer) if answer else {"error": "its process ended without an answer"}
            if "error" not in header:
                pcm = self.process.stdout.read(header["bytes"])
                if len(pcm) == header["bytes"]:
                    return Clip(pcm, header["rate"])
                header = {"error": "its process ended in the middle of a line"}
        except (OSError, ValueError) as error:
            header = {"error": f"its process ended: {error}"}
        finally:
            watchdog.cancel()
        raise EngineError(f"espeak: {header['error']}", hint="run it again; 'podcast check' looks at the engines")

    @property
    def usable(self) -> bool:
        return self.process.poll() is None

    def close(self) -> None:
        with contextlib.suppress(OSError, ValueError, subprocess.TimeoutExpired):
            self.process.communicate(timeout=0.2)
        self.process.kill()
        self.process.wait()


_idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()


@contextlib.contextmanager
def _a_worker() -> Iterator[_Worker]:
    """Lend an idle worker or a new one. One that failed is not used again."""
    try:
        worker = _idle.get_nowait()
    except queue.Empty:
        worker = _Worker()
    if not worker.usable:
        worker.close()
        worker = _Worker()
    try:
        yield worker
    except BaseException:
        worker.close()
        raise
    _idle.put(worker)


@atexit.register
def _close_all() -> None:
    with contextlib.suppress(queue.Empty):
        while True:
            _idle.get_nowait().close()
