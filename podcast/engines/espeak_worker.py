"""Drives libespeak-ng in a process of its own: ``python espeak_worker.py LIBRARY DATA_FOLDER``, requests on stdin.

A request is a line of JSON ``{"text", "voice", "rate", "pitch", "volume"}``; an answer is a line of JSON,
``{"bytes", "rate"}`` followed by that many bytes of 16-bit mono samples, or ``{"error"}``. The program imports nothing
of the package, so the library's crashes, its calls of ``exit()`` and its licence (GPL-3.0-or-later) stay on this side
of a pipe.
"""

import ctypes
import json
import os
import sys

SYNCHRONOUS = 2
DO_NOT_EXIT = 0x8000  # without it the library ends the process on any trouble with its data
UTF8_WITH_FINAL_PAUSE = 0x1001
POSITION_IN_CHARACTERS = 1
RATE, VOLUME, PITCH, RANGE = 1, 2, 3, 4
SEED = 1
CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


def main() -> None:
    """Load the library once, then answer until stdin closes."""
    library = ctypes.CDLL(sys.argv[1])
    # The library forgets the end of data paths longer than 160 characters; "." is short wherever the data is.
    os.chdir(os.path.dirname(sys.argv[2]))  # noqa: PTH120 - a worker that starts in milliseconds has no pathlib
    rate = library.espeak_Initialize(SYNCHRONOUS, 0, b".", DO_NOT_EXIT)
    if rate <= 0:
        _answer(sys.stdout.fileno(), {"error": f"the data in {sys.argv[2]} cannot be read"})
        return
    for line in sys.stdin.buffer:
        request = json.loads(line)
        if not hasattr(os, "fork"):
            _speak(library, rate, request, sys.stdout.fileno())
            return  # the engine starts a fresh process for the next line
        _in_a_child(library, rate, request)


def _in_a_child(library: ctypes.CDLL, rate: int, request: dict[str, object]) -> None:
    # The library's state after one line changes the samples of the next, and neither a seed nor a second
    # initialisation resets it. A forked copy of the freshly loaded library gives the same bytes every time.
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            _speak(library, rate, request, writing)
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    _, status = os.waitpid(child, 0)
    if status:
        _answer(sys.stdout.fileno(), {"error": f"the library crashed (status {status})"})
    else:
        _write(sys.stdout.fileno(), answer)


def _speak(library: ctypes.CDLL, rate: int, request: dict[str, object], out: int) -> None:
    samples = bytearray()

    def collect(wave: int | None, count: int, events: int | None) -> int:
        if wave and count > 0:
            samples.extend(ctypes.string_at(wave, 2 * count))
        return 0

    callback = CALLBACK(collect)  # named, so that it lives until the text is spoken
    library.espeak_SetSynthCallback(callback)
    library.espeak_ng_SetRandSeed(ctypes.c_long(SEED))
    if library.espeak_SetVoiceByName(str(request["voice"]).encode()) != 0:
        _answer(out, {"error": f"there is no voice {request['voice']}"})
        return
    for name, parameter in (("rate", RATE), ("pitch", PITCH), ("range", RANGE), ("volume", VOLUME)):
        if name in request:
            library.espeak_SetParameter(parameter, int(str(request[name])), 0)
    text = str(request["text"]).encode() + b"\0"
    result = library.espeak_Synth(text, len(text), 0, POSITION_IN_CHARACTERS, 0, UTF8_WITH_FINAL_PAUSE, None, None)
    if result != 0:
        _answer(out, {"error": f"the library refused the text (code {result})"})
        return
    _answer(out, {"bytes": len(samples), "rate": rate}, bytes(samples))


def _answer(out: int, header: dict[str, object], body: bytes = b"") -> None:
    _write(out, json.dumps(header).encode() + b"\n" + body)


def _write(out: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(out, view) :]


if __name__ == "__main__":
    main()
