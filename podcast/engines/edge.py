"""Microsoft's neural voices through the edge-tts library: online, so the text leaves the machine; no key.

The service answers 403 and without sound now and then; a line is asked for again, and taken only when its sound goes on
to the end of the last word that the service announced.
"""

from __future__ import annotations

import re
from importlib.metadata import version
from typing import Literal

from podcast.engines import online
from podcast.errors import EngineError
from podcast.model import Clip, Role, Voice

RATE = 24_000
LICENCE = "Microsoft's terms of service"
TICKS_A_SECOND = 10_000_000
LATE_S = 0.25
"""The sound may end so long before the end that was announced for its last word."""

NAMES: dict[str, tuple[str, Literal["female", "male"]]] = {
    "id-ID-GadisNeural": ("id", "female"),
    "id-ID-ArdiNeural": ("id", "male"),
    "en-US-EmmaMultilingualNeural": ("en", "female"),
    "en-US-AndrewMultilingualNeural": ("en", "male"),
    "en-GB-SoniaNeural": ("en", "female"),
    "en-GB-RyanNeural": ("en", "male"),
    "en-US-AriaNeural": ("en", "female"),
    "en-US-GuyNeural": ("en", "male"),
    "en-AU-NatashaNeural": ("en", "female"),
    "en-SG-LunaNeural": ("en", "female"),
}
CASTS: dict[str, dict[Role, str]] = {
    "id": {"host": "id-ID-GadisNeural", "cohost": "id-ID-ArdiNeural", "reader": "id-ID-ArdiNeural+4"},
    "en": {"host": "en-US-EmmaMultilingualNeural", "cohost": "en-GB-RyanNeural", "reader": "en-US-GuyNeural+4"},
}
"""Where there are two voices only, the third is one of them as of a smaller person."""

_NAME = re.compile(r"(?P<name>(?P<language>[a-z]{2,3})-[A-Z]{2}-[A-Za-z]+Neural)(?P<semitones>[+-]\d)?")
_REVISION = "edge 1"
_breaker = online.Breaker("Microsoft's service")


class Edge:
    """Voices bear the service's names, and a shift in semitones if need be: ``id-ID-ArdiNeural``, ``…+4``."""

    name = "edge"
    online = True
    parallel = 4
    executor: Literal["process", "thread"] = "thread"

    def __init__(self, *, timeout_s: float = 30.0, wait_s: float = 1.0) -> None:
        self.timeout_s = timeout_s
        self.wait_s = wait_s
        """Before the first repetition; doubled each time."""

    def voices(self) -> list[Voice]:
        """The casts, then the other voices worth knowing; the service has more."""
        names = [name for casting in CASTS.values() for name in casting.values()]
        return [_voice(name) for name in dict.fromkeys((*names, *NAMES))]

    def custom(self, name: str, language: str) -> Voice | None:
        """Any voice of the service by its name.

        >>> Edge().custom("id-ID-GadisNeural-2", "id").gender
        'female'
        """
        match = _NAME.fullmatch(name)
        return _voice(name) if match and match["language"] == language else None

    def casting(self, language: str) -> dict[Role, Voice]:
        """A woman, a man, and a third voice between the two. Raises EngineError."""
        if language not in CASTS:
            raise EngineError(f"edge has no cast for language {language!r}", hint=f"it has: {', '.join(CASTS)}")
        return {role: _voice(name) for role, name in CASTS[language].items()}

    def speak(self, text: str, voice: Voice) -> Clip:
        """Ask for ``text``. Raises EngineError when it does not come."""
        from podcast.engines import stretch

        match = _NAME.fullmatch(voice.name)
        if match is None:
            raise EngineError(f"edge has no voice {voice.name!r}", hint="see all with 'podcast voices'")
        if not any(map(str.isalnum, text)):
            raise EngineError(f"edge finds nothing to say in {text!r}", hint="write words")
        rate = f"{round((voice.speed - 1) * 100):+d}%"
        sound = online.persist(
            lambda: online.checked(_request(text, match["name"], rate, self.timeout_s), text, voice.speed),
            _breaker,
            wait_s=self.wait_s,
        )
        return stretch.change(sound, semitones=int(match["semitones"] or 0))

    def fingerprint(self, voice: Voice) -> str:
        """Version of the library and of what is done with its sound; the service itself names none."""
        return f"edge-tts {version('edge-tts')}, {_REVISION}"


def _voice(name: str) -> Voice:
    match = _NAME.fullmatch(name)
    assert match is not None, name
    gender = NAMES.get(match["name"], ("", "unknown"))[1]
    return Voice(
        engine="edge",
        name=name,
        language=match["language"],
        gender=gender,  # type: ignore[arg-type]
        quality="neural, online",
        licence=LICENCE,
    )


def _request(text: str, name: str, rate: str, timeout_s: float) -> Clip:
    """One request through the library. Raises online.Passing, EngineError."""
    import asyncio

    import aiohttp
    import edge_tts
    from edge_tts.exceptions import EdgeTTSException, NoAudioReceived

    async def receive() -> tuple[bytes, float]:
        data, end = bytearray(), 0.0
        wait = max(1, round(timeout_s))
        request = edge_tts.Communicate(
            text, name, rate=rate, boundary="WordBoundary", connect_timeout=wait, receive_timeout=wait
        )
        async for part in request.stream():
            if part["type"] == "audio":
                data += part["data"]
            else:
                end = max(end, (part["offset"] + part["duration"]) / TICKS_A_SECOND)
        return bytes(data), end

    try:
        # The library's own stream_sync waits for ever when the request fails.
        data, end = asyncio.run(asyncio.wait_for(receive(), timeout_s))
    except NoAudioReceived as error:
        raise online.Passing("the answer holds no sound") from error
    except aiohttp.WSServerHandshakeError as error:
        raise _refusal(error.status, error.headers) from error
    except (EdgeTTSException, ValueError, KeyError) as error:  # what came is not what the service used to say
        raise online.Passing(f"the answer cannot be read ({type(error).__name__}: {str(error)[:80]})") from error
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        raise online.Passing(f"Microsoft's service cannot be reached ({type(error).__name__})") from error
    sound = online.decoded(data, RATE)
    if sound.duration_ms / 1000 < end - LATE_S:
        raise online.Passing(f"the sound ends at {sound.duration_ms / 1000:.1f} s, its last word at {end:.1f} s")
    return sound


def _refusal(status: int, headers: object) -> Exception:
    if status in (403, 429):
        after = str(getattr(headers, "get", lambda *_: "")("Retry-After", ""))
        return online.Passing(
            f"Microsoft's service refuses the request ({status})",
            hint="wait a while and run it again, finished lines are kept; or pip install --upgrade edge-tts",
            refused=True,
            after_s=float(after) if after.isdecimal() else 0.0,
        )
    if status >= 500:
        return online.Passing(f"Microsoft's service is in trouble ({status})")
    return EngineError(
        f"Microsoft's service refused the request ({status})",
        hint="the service may have changed: pip install --upgrade edge-tts, or --engine espeak",
    )
