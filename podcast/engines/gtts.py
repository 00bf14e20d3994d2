"""Google Translate's voice through the gTTS library: online, so the text leaves the machine; one voice a language.

The library does not check the server's certificate, sends one request for every hundred characters, and neither retries
nor notices an answer without sound: parts are asked for one by one here, checked, and asked for again.
"""

from __future__ import annotations

import re
import threading
import time
from importlib.metadata import version
from typing import Any, Literal

from podcast.engines import clauses, online
from podcast.errors import EngineError
from podcast.model import Clip, Role, Voice

RATE = 24_000
LONGEST = 100
"""Characters that the service takes in one request."""
ATTEMPTS = 4
LIMIT_ATTEMPTS = 2
"""The service answers 429 for hours once it has begun; the second one is the last word."""
PAUSE_MS = 90
LICENCE = "Google's terms of service"

ACCENTS = {"id": ("com",), "en": ("com", "co.uk", "com.au", "co.in", "ca", "ie", "co.za")}
"""Hosts of the service by language; for English they differ in accent, for Indonesian they do not."""
CASTS: dict[str, dict[Role, str]] = {
    "id": {"host": "com", "cohost": "com-5", "reader": "com+3"},
    "en": {"host": "co.uk", "cohost": "com-5", "reader": "com.au+3"},
}

_NAME = re.compile(r"(?P<host>[a-z.]+?)(?P<semitones>[+-]\d{1,2})?")
_REVISION = "gtts 1"
_breaker = online.Breaker("Google Translate", limit=2 * LIMIT_ATTEMPTS)


class Gtts:
    """Voices are named by the host that speaks them and a shift in semitones: ``com``, ``com-5``, ``co.uk+2``."""

    name = "gtts"
    online = True
    parallel = 1
    executor: Literal["process", "thread"] = "thread"

    def __init__(self, *, timeout_s: float = 20.0, wait_s: float = 1.0, interval_s: float = 0.6) -> None:
        self.timeout_s = timeout_s
        self.wait_s = wait_s
        """Before the first repetition; doubled each time."""
        self.interval_s = interval_s
        """Least time between two requests."""

    def voices(self) -> list[Voice]:
        """The casts, then the plain accents."""
        return [
            _voice(name, language)
            for language, casting in CASTS.items()
            for name in dict.fromkeys((*casting.values(), *ACCENTS[language]))
        ]

    def custom(self, name: str, language: str) -> Voice | None:
        """An accent with a shift of up to 8 semitones.

        >>> Gtts().custom("com-3", "id").name
        'com-3'
        >>> Gtts().custom("com-30", "id")
        """
        match = _NAME.fullmatch(name)
        if not match or match["host"] not in ACCENTS.get(language, ()) or abs(int(match["semitones"] or 0)) > 8:
            return None
        return _voice(name, language)

    def casting(self, language: str) -> dict[Role, Voice]:
        """One voice three times: as it is, as of a larger and as of a smaller person. Raises EngineError."""
        if language not in CASTS:
            raise EngineError(f"gtts has no cast for language {language!r}", hint=f"it has: {', '.join(CASTS)}")
        return {role: _voice(name, language) for role, name in CASTS[language].items()}

    def speak(self, text: str, voice: Voice) -> Clip:
        """Ask for ``text`` part by part. Raises EngineError when a part does not come."""
        from podcast.engines import clip, stretch

        match = _NAME.fullmatch(voice.name)
        if match is None:
            raise EngineError(f"gtts has no voice {voice.name!r}", hint="see all with 'podcast voices'")
        parts = [part for part in clauses.split(text, LONGEST) if any(map(str.isalnum, part))]
        if not parts:
            raise EngineError(f"gtts finds nothing to say in {text!r}", hint="write words")
        sounds = [self._part(part, match["host"], voice.language) for part in parts]
        whole = clip.join(sounds, [PAUSE_MS] * (len(sounds) - 1))
        return stretch.change(whole, semitones=int(match["semitones"] or 0), speed=voice.speed)

    def fingerprint(self, voice: Voice) -> str:
        """Version of the library and of what is done with its sound; the service itself names none."""
        return f"gTTS {version('gTTS')}, {_REVISION}"

    def _part(self, text: str, host: str, language: str) -> Clip:
        limits = 0
        for attempt in range(1, ATTEMPTS + 1):
            _breaker.check()
            _pace(self.interval_s)
            try:
                sound = _request(text, host, language, self.timeout_s)
            except online.Passing as trouble:
                limits += trouble.refused
                if trouble.refused:
                    _breaker.refused()
                if attempt == ATTEMPTS or limits == LIMIT_ATTEMPTS:
                    raise EngineError(f"gtts: {trouble}", hint=trouble.hint) from trouble
                time.sleep(max(self.wait_s * 2 ** (attempt - 1), min(trouble.after_s, 60.0)))
            else:
                _breaker.answered()
                return sound
        raise AssertionError("the last attempt returns or raises")


def _voice(name: str, language: str) -> Voice:
    shift = int(match["semitones"] or 0) if (match := _NAME.fullmatch(name)) else 0
    gender: Literal["female", "male", "unknown"] = "unknown" if shift < -2 else "female"
    return Voice(engine="gtts", name=name, language=language, gender=gender, quality="neural, online", licence=LICENCE)


def _request(text: str, host: str, language: str, timeout_s: float) -> Clip:
    """One request through the library, its sound decoded and checked."""
    from gtts import gTTS, gTTSError

    from podcast.engines import clip

    try:
        data = b"".join(gTTS(text, tld=host, lang=language, timeout=timeout_s).stream())
    except AssertionError as error:
        raise EngineError(f"gtts finds nothing to say in {text!r}", hint="write words") from error
    except gTTSError as error:
        raise _translated(error) from error
    except ValueError as error:  # an unsupported language, or an answer that is no base64
        if "anguage" in str(error):
            raise EngineError(f"gtts: {error}", hint="choose another language or engine") from error
        raise online.Passing(f"the answer cannot be read ({error})") from error
    except OSError as error:  # the connection broke while the answer was read
        raise online.Passing(f"the connection broke ({type(error).__name__})") from error
    if not data:
        raise online.Passing("the answer holds no sound")
    sound = clip.trim(_decoded(data))
    fault = clip.fault(sound, text)
    if fault:
        raise online.Passing(f"{fault} ({text!r})")
    return sound


def _decoded(mp3: bytes) -> Clip:
    import miniaudio

    try:
        sound = miniaudio.decode(mp3, nchannels=1, sample_rate=RATE, output_format=miniaudio.SampleFormat.SIGNED16)
    except miniaudio.MiniaudioError as error:
        raise online.Passing("the answer is no MP3 sound") from error
    return Clip(sound.samples.tobytes(), RATE)


def _translated(error: Any) -> Exception:
    """The library's one error as ours, by what the server said."""
    response = error.rsp
    if response is None:
        return online.Passing("Google Translate cannot be reached")
    status = response.status_code
    if status == 429:
        after = response.headers.get("Retry-After", "")
        return online.Passing(
            "Google refuses more requests for now (429)",
            hint="wait an hour and run it again, finished lines are kept; or --engine espeak",
            refused=True,
            after_s=float(after) if after.isdecimal() else 0.0,
        )
    if status >= 500:
        return online.Passing(f"Google Translate is in trouble ({status})", hint="try again later, or --engine espeak")
    if status == 200:
        return online.Passing("the answer holds no sound")
    return EngineError(
        f"gtts: Google Translate refused the request ({status} {response.reason})",
        hint="the service may have changed: pip install --upgrade gTTS, or use --engine espeak",
    )


_turn = threading.Lock()
_last = [0.0]


def _pace(interval_s: float) -> None:
    """Wait until ``interval_s`` after the request before, whichever thread made it."""
    with _turn:
        wait = _last[0] + interval_s - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        _last[0] = time.monotonic()
