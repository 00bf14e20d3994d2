"""A local server that answers as Google Translate's voice does, and misbehaves on order. Sound: a tone in real MP3."""

import base64
import contextlib
import json
import threading
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import lameenc
import numpy as np

RATE = 24_000
LETTERS_A_SECOND = 14
PITCH = 200


def mp3(seconds: float, pitch: float = PITCH, loudness: float = 0.3) -> bytes:
    encoder = lameenc.Encoder()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(RATE)
    encoder.set_bit_rate(64)
    encoder.silence()
    time = np.arange(int(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * pitch * harmonic * time) / harmonic for harmonic in (1, 2, 3)) * loudness / 1.5
    return bytes(encoder.encode((wave * 32767).astype("<i2").tobytes()) + encoder.flush())


class Google(ThreadingHTTPServer):
    """``plan`` holds what to do with the next requests: a status, or "silent", "empty", "half", "hang" and so on."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.plan: list[int | str] = []
        self.asked: list[tuple[str, str, str]] = []
        self.free = threading.Event()

    def url(self, tld: str = "com", path: str = "") -> str:
        return f"http://127.0.0.1:{self.server_port}/{tld}/{path}"


class _Answer(BaseHTTPRequestHandler):
    server: Google

    def log_message(self, *_: object) -> None:
        pass

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        request = json.loads(json.loads(urllib.parse.parse_qs(body)["f.req"][0])[0][0][1])
        text, language = request[0], request[1]
        self.server.asked.append((text, language, self.path.split("/")[1]))
        order = self.server.plan.pop(0) if self.server.plan else 200
        if isinstance(order, int) and order != 200:
            self.send_response(order)
            if order == 429:
                self.send_header("Retry-After", "0")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if order == "hang":
            self.server.free.wait(5)
            return
        seconds = sum(map(str.isalnum, text)) / LETTERS_A_SECOND
        sound = mp3(seconds, loudness=0.0 if order == "silent" else 0.3)
        if order == "half":
            sound = sound[: len(sound) // 5]
        page = f')]}}\'\n\n[["wrb.fr","jQ1olc","[\\"{base64.b64encode(sound).decode()}\\"]",null]]\n'
        page = {
            "empty": ')]}\'\n\n[["wrb.fr","jQ1olc",null,null]]\n',
            "html": "<html><body>Sorry</body></html>",
            "nonsense": f'[["wrb.fr","jQ1olc","[\\"{base64.b64encode(b"no sound at all" * 40).decode()}\\"]"]]\n',
        }.get(str(order), page)
        self.send_response(200)
        self.send_header("Content-Length", str(len(page) * (2 if order == "cut" else 1)))
        self.end_headers()
        self.wfile.write(page.encode())


@contextlib.contextmanager
def serving() -> Iterator[Google]:
    server = Google()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.free.set()
        server.shutdown()
        server.server_close()
