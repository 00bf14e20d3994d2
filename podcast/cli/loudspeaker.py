"""Plays sound through the loudspeaker of this machine, or opens it with the player of the desktop."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

from podcast.errors import EngineError
from podcast.model import Clip

STEP_S = 0.1
TAIL_S = 0.3
"""What is still on its way to the ear when the last samples have been handed over."""

backends: list[Any] | None = None
"""Of miniaudio; None tries all that this system has."""


def clip(sound: Clip) -> None:
    """Play a clip. Raises EngineError where there is no loudspeaker."""
    import miniaudio

    stream = miniaudio.stream_raw_pcm_memory(memoryview(sound.pcm).cast("h"), 1, 2)
    _play(stream, sound.rate, 1, lambda ms: None, "write a file instead: --out sound.wav")


def file(path: Path, heard: Callable[[int], None], *, start_ms: int = 0, rate: int = 44_100) -> None:
    """Play an MP3 from ``start_ms``; ``heard`` is told ten times a second how far it is. Raises EngineError."""
    import miniaudio

    stream = miniaudio.stream_file(str(path), nchannels=2, sample_rate=rate, seek_frame=start_ms * rate // 1000)
    _play(stream, rate, 2, lambda ms: heard(start_ms + ms), f"open it on another machine: {path}")


def _play(stream: Generator[Any, int, None], rate: int, channels: int, heard: Callable[[int], None], hint: str) -> None:
    import miniaudio

    ended = threading.Event()
    try:
        with _hushed():
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16, nchannels=channels, sample_rate=rate, backends=backends
            )
        with device:
            whole = miniaudio.stream_with_callbacks(stream, end_callback=ended.set)
            next(stream)
            next(whole)
            begun = time.monotonic()
            device.start(whole)
            while not ended.wait(STEP_S):
                heard(round(1000 * (time.monotonic() - begun)))
            time.sleep(TAIL_S)
    except miniaudio.MiniaudioError as error:
        raise EngineError("no sound can be played here: there is no loudspeaker", hint=hint) from error


def desktop() -> bool:
    """Whether there is a desktop whose player can be asked."""
    if sys.platform in ("darwin", "win32"):
        return True
    seen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(seen) and shutil.which("xdg-open") is not None


@contextlib.contextmanager
def _hushed() -> Iterator[None]:
    """Without what ALSA, a C library, writes to stderr by itself: forty lines where there is no sound card."""
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
