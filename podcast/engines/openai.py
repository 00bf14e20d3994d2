"""Any server with OpenAI's ``/v1/audio/speech``, through the openai library: the text goes to where you send it.

``OPENAI_API_KEY`` is the key, ``OPENAI_BASE_URL`` the server (a local one needs no key), ``OPENAI_TTS_MODEL``
the model.
The key is read when a line is spoken, and stands in no message, file or pickle.
"""

from __future__ import annotations

import hashlib
import os
import re
from functools import cache
from typing import Any, Literal

from podcast.engines import online
from podcast.errors import EngineError
from podcast.model import Clip, Role, Voice

RATE = 24_000
LICENCE = "the server's terms"
KEY_SETTING, BASE_SETTING, MODEL_SETTING = "OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_TTS_MODEL"
MODEL = "gpt-4o-mini-tts"
LANGUAGES = ("id", "en")
GENDERS: dict[str, Literal["female", "male"]] = {
    "nova": "female",
    "onyx": "male",
    "fable": "male",
    "alloy": "female",
    "ash": "male",
    "coral": "female",
    "echo": "male",
    "sage": "female",
    "shimmer": "female",
}
CAST: dict[Role, str] = {"host": "nova", "cohost": "onyx", "reader": "fable"}
SPEEDS = (0.25, 4.0)

_NAME = re.compile(r"[\w.+()-]{1,100}")
_REVISION = "openai 1"
_breaker = online.Breaker("the speech server")


class OpenAI:
    """Voices bear the server's names; a server of your own may have others than the ones listed."""

    name = "openai"
    online = True
    parallel = 4
    executor: Literal["process", "thread"] = "thread"

    def __init__(self, *, timeout_s: float = 60.0, wait_s: float = 1.0) -> None:
        self.timeout_s = timeout_s
        self.wait_s = wait_s
        """Before the first repetition; doubled each time."""

    def voices(self) -> list[Voice]:
        """The voices of OpenAI's own server, for every language of the program."""
        return [_voice(name, language) for language in LANGUAGES for name in GENDERS]

    def custom(self, name: str, language: str) -> Voice | None:
        """A voice that a server of your own may have; whether it has, it says when it is asked to speak.

        >>> OpenAI().custom("af_heart", "en").gender
        'unknown'
        """
        return _voice(name, language) if _NAME.fullmatch(name) and language in LANGUAGES else None

    def casting(self, language: str) -> dict[Role, Voice]:
        """Three voices of OpenAI's own server. Raises EngineError."""
        if language not in LANGUAGES:
            raise EngineError(f"openai has no cast for language {language!r}", hint=f"it has: {', '.join(LANGUAGES)}")
        return {role: _voice(name, language) for role, name in CAST.items()}

    def speak(self, text: str, voice: Voice) -> Clip:
        """Ask for ``text``. Raises EngineError when it does not come."""
        if not any(map(str.isalnum, text)):
            raise EngineError(f"openai finds nothing to say in {text!r}", hint="write words")
        return online.persist(
            lambda: online.checked(_request(text, voice, self.timeout_s), text, voice.speed),
            _breaker,
            wait_s=self.wait_s,
        )

    def fingerprint(self, voice: Voice) -> str:
        """Model and server, and what is done with the sound; not the key."""
        server = hashlib.sha256(_base().encode()).hexdigest()[:16]
        return f"{_model()} at {server}, {_REVISION}"


def _voice(name: str, language: str) -> Voice:
    return Voice(
        engine="openai",
        name=name,
        language=language,
        gender=GENDERS.get(name, "unknown"),
        quality="neural, online",
        licence=LICENCE,
    )


def _base() -> str:
    return os.environ.get(BASE_SETTING, "").strip()


def _model() -> str:
    return os.environ.get(MODEL_SETTING, "").strip() or MODEL


@cache
def _client(key: str, base: str) -> Any:
    """One client for all threads; its connections are used again."""
    import openai

    return openai.OpenAI(api_key=key, base_url=base or None, max_retries=0)


def _request(text: str, voice: Voice, timeout_s: float) -> Clip:
    """One request through the library. Raises online.Passing, EngineError."""
    import openai

    key, base = os.environ.get(KEY_SETTING, "").strip(), _base()
    if not key and not base:
        hint = f"set {KEY_SETTING}, or {BASE_SETTING} to a server of your own, or use --engine espeak"
        raise EngineError("openai: there is no key", hint=hint)
    least, most = SPEEDS
    try:
        answer = _client(key or "none", base).audio.speech.create(
            model=_model(),
            voice=voice.name,
            input=text,
            response_format="mp3",
            speed=min(max(voice.speed, least), most),
            timeout=timeout_s,
        )
        data = answer.read()
    except openai.APIStatusError as error:
        raise _refusal(error.status_code, str(error.response.headers.get("Retry-After", "")), voice) from None
    except openai.APIConnectionError as error:
        kind = "does not answer in time" if isinstance(error, openai.APITimeoutError) else "cannot be reached"
        raise online.Passing(f"the speech server {kind}") from None
    except (openai.OpenAIError, ValueError) as error:
        what = f"openai: the speech server cannot be asked ({type(error).__name__})"
        raise EngineError(what, hint=f"check {BASE_SETTING} and {KEY_SETTING}") from None
    if not data:
        raise online.Passing("the answer holds no sound")
    return online.decoded(data, RATE)


def _refusal(status: int, after: str, voice: Voice) -> Exception:
    """By the status alone: what the server says may hold a part of the key."""
    if status == 429:
        return online.Passing(
            "the speech server refuses more requests for now (429)",
            hint="wait and run it again, finished lines are kept; or check what is left of your quota",
            refused=True,
            after_s=float(after) if after.isdecimal() else 0.0,
        )
    if status in (408, 409) or status >= 500:
        return online.Passing(f"the speech server is in trouble ({status})")
    hints = {
        400: f"check {MODEL_SETTING} and the voice {voice.name!r}",
        401: f"check {KEY_SETTING}",
        403: f"check what the key in {KEY_SETTING} may do",
        404: f"check {BASE_SETTING} (it ends in /v1) and {MODEL_SETTING}",
    }
    return EngineError(
        f"the speech server refused the request ({status})",
        hint=hints.get(status, "look at the server's log, or use --engine espeak"),
    )
