"""What ``podcast voices install`` can fetch: where each voice lies on the hub, its digest where known, its licence."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from podcast.engines import piper
from podcast.errors import UsageError

HUB = "https://huggingface.co"
MIRROR_SETTING = "KOPI_SEDAP_VOICE_MIRROR"
"""Environment variable: a server to ask instead of HUB; it must have the same paths."""

STYLES = {
    "ef_dora": "f66ec66b",
    "em_alex": "27809e9e",
    "af_heart": "d583ccff",
    "bf_emma": "669fe064",
    "am_michael": "1d1f21dd",
    "pf_dora": "3da7b5b2",
    "if_sara": "409b6924",
}
"""Styles for kokoro, and what their sha256 begins with."""
STYLE_BYTES = 522_240
STYLES_PLACE = "onnx-community/Kokoro-82M-v1.0-ONNX/resolve/main/voices"
PIPER_PLACE = "rhasspy/piper-voices/resolve/main"
PIPER_EXAMPLES = ("id_ID-news_tts-medium", "en_US-lessac-medium", "en_GB-alba-medium")
PIPER_NOTES = {"id_ID-news_tts-medium": "trained on data for non-commercial use; "}
"""What a person should know beyond the model card."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a voice."""

    path: str
    """On the hub, without a slash before it."""
    file: str
    """Its name in the folder of fetched voices."""
    sha256: str = ""
    """What its digest begins with; empty when that is not known."""
    size: int | None = None
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice that can be fetched; the last part makes it complete."""

    name: str
    engine: str
    licence: str
    """Empty when only the fetched card tells."""
    parts: tuple[Part, ...]


def offered(engine: str, language: str | None = None) -> tuple[str, ...]:
    """Names that ``podcast voices`` proposes to install for an engine; styles of kokoro speak every language.

    >>> offered("piper", "id"), offered("espeak")
    (('id_ID-news_tts-medium',), ())
    """
    if engine == "kokoro":
        return tuple(STYLES)
    names = PIPER_EXAMPLES if engine == "piper" else ()
    return tuple(name for name in names if language in (None, name[:2]))


def offer(name: str) -> Offer:
    """How to fetch the voice ``name``. Raises UsageError with near names.

    >>> offer("ef_dora").parts[0].path
    'onnx-community/Kokoro-82M-v1.0-ONNX/resolve/main/voices/ef_dora.bin'
    >>> [part.file for part in offer("id_ID-news_tts-medium").parts][-1]
    'id_ID-news_tts-medium.onnx'
    """
    if name in STYLES:
        part = Part(f"{STYLES_PLACE}/{name}.bin", f"{name}.bin", STYLES[name], STYLE_BYTES)
        return Offer(name, "kokoro", "Apache-2.0", (part,))
    match = re.fullmatch(piper.NAME, name)
    if match is None:
        known = (*STYLES, *PIPER_EXAMPLES)
        close = difflib.get_close_matches(name, known, n=2, cutoff=0.5)
        near = f"did you mean {' or '.join(close)}? " if close else ""
        raise UsageError(
            f"there is no voice {name!r} to install",
            hint=f"{near}known: {', '.join(known)}, or any Piper voice by its name, such as de_DE-thorsten-medium",
        )
    code = f"{match['family']}_{match['region']}"
    place = f"{PIPER_PLACE}/{match['family']}/{code}/{match['dataset']}/{match['quality']}"
    parts = (
        Part(f"{place}/MODEL_CARD", f"{name}{piper.CARD}", needed=False),
        Part(f"{place}/{name}.onnx.json", f"{name}{piper.CONFIG}"),
        Part(f"{place}/{name}.onnx", f"{name}{piper.MODEL}"),
    )
    return Offer(name, "piper", "", parts)
