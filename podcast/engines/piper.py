"""Piper: neural voices, offline, each a model of its own that ``podcast voices install`` fetches."""

from __future__ import annotations

import functools
import json
import os
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

from podcast.engines import crew, fetched
from podcast.errors import EngineError
from podcast.model import Clip, Role, Voice

MEMORY = 500 * 2**20
"""Bytes a process with a model needs, with some room."""
PAUSE_MS = 240
"""Between two sentences of a text: the models give them without any."""
SHIFTS: dict[Role, str] = {"host": "", "cohost": "-4", "reader": "+4"}
"""Semitones that make three voices of one, as far apart as nobody confuses and no further."""
MODEL, CONFIG, CARD = ".onnx", ".onnx.json", ".card"
NAME = r"(?P<family>[a-z]{2,3})_(?P<region>[A-Z]{2,3})-(?P<dataset>\w+)-(?P<quality>x_low|low|medium|high)"
"""How the models are called: ``id_ID-news_tts-medium``."""

_VOICE = re.compile(rf"(?P<model>{NAME})(?:#(?P<speaker>\d{{1,4}}))?(?P<semitones>[+-]\d)?")
_REVISION = "piper 1"


class Piper:
    """Voices bear the model's name, with a speaker and semitones: ``en_US-joe-medium``, ``…#12``, ``…+4``."""

    name = "piper"
    online = False
    executor: Literal["process", "thread"] = "process"

    @property
    def parallel(self) -> int:
        """A process a core, as far as half of the memory carries them."""
        pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4 * 2**30
        return max(1, min(crew.cores(), pages // 2 // MEMORY))

    def voices(self) -> list[Voice]:
        """Every fetched model three times: as it is, lower and higher."""
        found = (_voice(f"{model}{shift}") for model in _models() for shift in SHIFTS.values())
        return [voice for voice in found if voice is not None]

    def custom(self, name: str, language: str) -> Voice | None:
        """A fetched model with another speaker or shift of a person's choice."""
        voice = _voice(name)
        return voice if voice is not None and voice.language == language else None

    def casting(self, language: str) -> dict[Role, Voice]:
        """The first fetched model of the language as three people. Raises EngineError when there is none."""
        for model in _models():
            voices = {role: _voice(f"{model}{shift}") for role, shift in SHIFTS.items()}
            if all(voice is not None and voice.language == language for voice in voices.values()):
                return {role: voice for role, voice in voices.items() if voice is not None}
        example = {"id": "id_ID-news_tts-medium", "en": "en_US-lessac-medium"}.get(language, "NAME")
        raise EngineError(
            f"piper has no voice for language {language!r} here", hint=f"podcast voices install {example}"
        )

    def speak(self, text: str, voice: Voice) -> Clip:
        """Say ``text``; the same samples every time. Raises EngineError."""
        from piper.config import SynthesisConfig

        from podcast.engines import clip, stretch

        match = _VOICE.fullmatch(voice.name)
        if match is None:
            raise EngineError(f"piper has no voice {voice.name!r}", hint="see all with 'podcast voices'")
        model = _model(match["model"])
        settings = SynthesisConfig(
            speaker_id=int(match["speaker"]) if match["speaker"] else None,
            length_scale=model.config.length_scale / voice.speed,
            noise_scale=0.0,  # with noise the same words give other bytes each time
            noise_w_scale=0.0,
            normalize_audio=False,  # it would make each sentence of a line as loud as its loudest sound
        )
        readable = text.replace("[[", "[ [")  # what stands in [[ ]] is taken for phonemes
        try:
            chunks = list(model.synthesize(readable, settings))
        except Exception as error:  # onnxruntime has no common class for its errors
            raise EngineError(f"piper: {voice.name} failed: {error}", hint="try another voice") from error
        sounds = [clip.from_floats(chunk.audio_float_array, chunk.sample_rate) for chunk in chunks]
        sounds = [sound for sound in map(clip.trim, sounds) if sound.pcm]
        if not sounds:
            raise EngineError("piper finds nothing to say", hint="write the words as they are said")
        whole = clip.join(sounds, [PAUSE_MS] * (len(sounds) - 1))
        return stretch.change(whole, semitones=int(match["semitones"] or 0))

    def fingerprint(self, voice: Voice) -> str:
        """Digests of model and settings file, versions of what computes with them. Raises EngineError."""
        model = voice.name.partition("#")[0]
        match = _VOICE.fullmatch(voice.name)
        model = match["model"] if match else model
        digests = (fetched.digest(fetched.folder("piper") / f"{model}{end}", model) for end in (MODEL, CONFIG))
        parts = (f"{name} {version(name)}" for name in ("piper-tts", "onnxruntime"))
        return ", ".join((*digests, *parts, _REVISION))


def licence(card: str) -> str:
    """The licence that a model card states.

    >>> licence("## Dataset" + chr(10) + "* License: CC0")
    'CC0'
    >>> licence("# Model card")
    'not stated'
    """
    match = re.search(r"^[\s*-]*licen[cs]e:\s*(\S.*?)\s*$", card, re.IGNORECASE | re.MULTILINE)
    return match[1][:80] if match else "not stated"


def _models() -> list[str]:
    """Names of the models that are here with their settings."""
    configs = fetched.files("piper", CONFIG)
    return [name for name in fetched.files("piper", MODEL) if name in configs]


def _voice(name: str) -> Voice | None:
    match = _VOICE.fullmatch(name)
    if match is None or match["model"] not in _models():
        return None
    if match["speaker"] and int(match["speaker"]) >= _speakers(match["model"]):
        return None
    try:
        card = (fetched.folder("piper") / f"{match['model']}{CARD}").read_text("utf-8", "replace")
    except OSError:
        card = ""
    quality = f"neural, {match['quality'].replace('_', ' ')}"
    return Voice(engine="piper", name=name, language=match["family"], quality=quality, licence=licence(card))


def _speakers(model: str) -> int:
    try:
        return int(json.loads((fetched.folder("piper") / f"{model}{CONFIG}").read_bytes())["num_speakers"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def _model(name: str) -> Any:
    place = fetched.folder("piper")
    model, config = place / f"{name}{MODEL}", place / f"{name}{CONFIG}"
    if not (model.is_file() and config.is_file()):
        raise fetched.gone(name)
    return _loaded(model, config)


@functools.lru_cache(maxsize=2)
def _loaded(model: Path, config: Path) -> Any:
    """The model, ready to run; loaded once a process, on one thread: the library's own loading takes all cores."""
    import onnxruntime
    from piper import PiperVoice
    from piper.config import PiperConfig

    name = model.name.removesuffix(MODEL)
    data, stated = fetched.read(model, name), fetched.read(config, name)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        settings = PiperConfig.from_dict(json.loads(stated))
        session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime has no common class for its errors
        hint = f"remove {model} and run: podcast voices install {name}"
        raise EngineError(f"the piper voice {name} cannot be loaded: {error}", hint=hint) from error
    return PiperVoice(session=session, config=settings)


def fault(path: Path, name: str) -> str:
    """What is wrong with a fetched file called ``name``; empty when a voice can speak from it.

    Settings must name phonemes; a model must load, or, without onnxruntime, at least begin as one does.
    """
    if name.endswith(CONFIG):
        try:
            settings = json.loads(path.read_bytes())
        except ValueError:
            settings = None
        named = isinstance(settings, dict) and "phoneme_id_map" in settings
        return "" if named else "is no settings file of a Piper voice"
    if not name.endswith(MODEL):
        return ""
    try:
        import onnxruntime
    except ImportError:
        with path.open("rb") as opened:
            return "" if opened.read(1) == b"\x08" else "is no voice model"
    try:
        onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    except Exception as error:  # its own errors have no common class
        return f"is a voice model that cannot be loaded ({type(error).__name__})"
    return ""
