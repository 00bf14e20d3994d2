"""A local server with OpenAI's /v1/audio/speech, that misbehaves on order. Sound: a tone at the pitch of the voice."""

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.engines_google import LETTERS_A_SECOND, mp3

KEY = "sk-test-9f8e7d6c5b4a"
PITCHES = {"nova": 220, "onyx": 95, "fable": 150}


class Speech(ThreadingHTTPServer):
    """``plan`` holds what to do with the next requests: a status, "silent", "empty", "half", "html", "cut", "hang"."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.plan: list[int | str] = []
        self.asked: list[dict] = []
        self.keys: list[str] = []
        self.free = threading.Event()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Answer(BaseHTTPRequestHandler):
    server: Speech

    def log_message(self, *_: object) -> None:
        pass

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(asked)
        self.server.keys.append(self.headers.get("Authorization", ""))
        order = self.server.plan.pop(0) if self.server.plan else 200
        if self.path != "/v1/audio/speech":
            order = 404
        if isinstance(order, int) and order != 200:
            body = json.dumps({"error": {"message": f"Incorrect API key provided: {KEY}"}}).encode()
            self.send_response(order)
            self.send_header("Retry-After", "0")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            return
        if order == "hang":
            self.server.free.wait(5)
            return
        seconds = sum(map(str.isalnum, asked["input"])) / LETTERS_A_SECOND / asked["speed"]
        pitch = PITCHES.get(asked["voice"], 170)
        sound = mp3(seconds, pitch=pitch, loudness=0.0 if order == "silent" else 0.3)
        body = {"empty": b"", "html": b"<html>Sorry</html>", "half": sound[: len(sound) // 5]}.get(str(order), sound)
        self.send_response(200)
        self.send_header("Content-Type", "audio/mpeg")
        self.send_header("Content-Length", str(len(body) * (2 if order == "cut" else 1)))
        self.end_headers()
        self.wfile.write(body)


@contextlib.contextmanager
def serving() -> Iterator[Speech]:
    server = Speech()
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield server
    finally:
        server.free.set()
        server.shutdown()
        server.server_close()
