"""What engines on the network share: asking again after passing trouble, and a breaker after repeated refusals."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from podcast.engines import again
from podcast.errors import EngineError
from podcast.model import Clip

Answer = TypeVar("Answer")

ATTEMPTS = 4
LONGEST_WAIT_S = 60.0
OFFLINE_HINT = "check the connection, or use an offline engine: --engine espeak"


class Passing(Exception):  # noqa: N818 - always caught here
    """Trouble that may be over at the next attempt; ``refused`` when the service did not want to answer."""

    def __init__(self, what: str, *, hint: str = OFFLINE_HINT, refused: bool = False, after_s: float = 0.0) -> None:
        super().__init__(what)
        self.hint = hint
        self.refused = refused
        self.after_s = after_s


@dataclass
class Breaker:
    """Opens after so many refusals in a row, whichever thread had them; then nothing is asked for a while."""

    service: str
    limit: int = 6
    rest_s: float = 120.0
    _refusals: int = 0
    _closed_at: float = 0.0
    _turn: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def check(self) -> None:
        """Raises EngineError while the breaker is open."""
        with self._turn:
            if self._refusals >= self.limit and time.monotonic() < self._closed_at:
                raise EngineError(
                    f"{self.service} refused {self._refusals} times in a row and is not asked for now",
                    hint="run it again in a few minutes, finished lines are kept; or --engine espeak",
                )

    def answered(self) -> None:
        """The service gave what was asked for."""
        with self._turn:
            self._refusals = 0

    def refused(self) -> None:
        """The service did not want to."""
        with self._turn:
            self._refusals += 1
            self._closed_at = time.monotonic() + self.rest_s

    def reset(self) -> None:
        """As new."""
        self.answered()


def persist(ask: Callable[[], Answer], breaker: Breaker, *, wait_s: float) -> Answer:
    """What ``ask`` gives, asked up to ATTEMPTS times while it raises Passing; the wait is doubled each time.

    Raises EngineError when the last attempt failed, or when the breaker is open.
    """
    for attempt in range(1, ATTEMPTS + 1):
        breaker.check()
        try:
            answer = ask()
        except Passing as trouble:
            if trouble.refused:
                breaker.refused()
            if attempt == ATTEMPTS:
                raise EngineError(str(trouble), hint=trouble.hint) from trouble
            again.tell(f"{breaker.service}: {trouble}")
            time.sleep(max(wait_s * 2 ** (attempt - 1), min(trouble.after_s, LONGEST_WAIT_S)))
        else:
            breaker.answered()
            return answer
    raise AssertionError("the last attempt returns or raises")


def decoded(data: bytes, rate: int) -> Clip:
    """MP3, WAV, FLAC or Ogg Vorbis as a clip of ``rate`` Hz. Raises Passing for anything else."""
    import miniaudio

    try:
        sound = miniaudio.decode(data, nchannels=1, sample_rate=rate, output_format=miniaudio.SampleFormat.SIGNED16)
    except miniaudio.MiniaudioError as error:
        start = data[:40].lstrip().lower()
        what = "a web page" if start.startswith((b"<", b"{")) else "no sound that can be read"
        raise Passing(f"the answer is {what}") from error
    return Clip(sound.samples.tobytes(), rate)


def checked(sound: Clip, text: str, speed: float) -> Clip:
    """``sound`` trimmed. Raises Passing when it is silent or cannot be all of ``text``."""
    from podcast.engines import clip

    trimmed = clip.trim(sound)
    fault = clip.fault(trimmed, text, speed)
    if fault:
        raise Passing(fault)
    return trimmed
