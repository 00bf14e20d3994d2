"""A local server that speaks the chat-completions protocol, streaming and not, with answers and troubles on order."""

import contextlib
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-test-model-1a2b3c4d5e6f"
MODELS = ("qwen3:8b", "llama3.1:8b", "gemma3:4b")


@dataclass(frozen=True)
class Trouble:
    """Instead of an answer: a status, "hang", "hangs up", "endless", "broken", "cut", "filtered", "html" or so."""

    kind: int | str
    after: str = "0.05"
    """Retry-After of a status."""
    param: str | None = None
    """The parameter that a 400 is about."""
    says: str | None = None
    """What the body of a status tells."""


class ModelServer(ThreadingHTTPServer):
    """Answers with what ``plan`` holds, in turn; the last one again and again."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.plan: list[str | Trouble] = []
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.free = threading.Event()
        self.counts_tokens = True
        self.never_streams = False

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def handle_error(self, *_: object) -> None:
        """A client that left before the answer is no news."""

    def next(self) -> str | Trouble:
        return self.plan.pop(0) if len(self.plan) > 1 else self.plan[0] if self.plan else ""


class _Handler(BaseHTTPRequestHandler):
    server: ModelServer
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        listed = [{"id": name, "object": "model", "created": 0, "owned_by": "library"} for name in MODELS]
        self._json(200, {"object": "list", "data": listed})

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(asked)
        self.server.keys.append(self.headers.get("Authorization", ""))
        if self.path != "/v1/chat/completions":
            return self._send(404, b"404 page not found", "text/plain")
        if asked["model"] not in MODELS:
            message = f"model '{asked['model']}' not found"
            return self._json(404, {"error": {"message": message, "type": "not_found_error", "code": None}})
        order = self.server.next()
        if isinstance(order, Trouble) and isinstance(order.kind, int):
            return self._error(order)
        if isinstance(order, Trouble) and order.kind == "hang":
            self.server.free.wait(10)
            self.close_connection = True
            return None
        if isinstance(order, Trouble) and order.kind == "hangs up":
            self.close_connection = True
            return None
        if isinstance(order, Trouble) and order.kind == "html":
            return self._send(200, b"<html>Welcome</html>", "text/html")
        return (
            self._stream(asked, order)
            if asked.get("stream") and not self.server.never_streams
            else self._whole(asked, order)
        )

    # -- the two ways of answering ------------------------------------------------------------------------------------

    def _whole(self, asked: dict[str, Any], order: str | Trouble) -> None:
        kind = order.kind if isinstance(order, Trouble) else None
        if kind == "endless":
            self._head("application/json")
            with contextlib.suppress(OSError):
                while not self.server.free.is_set():
                    self._chunk(b" " * 65536)
            self.close_connection = True
            return
        text = order if isinstance(order, str) else ""
        reason = {"cut": "length", "filtered": "content_filter"}.get(str(kind), "stop")
        choice = {"index": 0, "finish_reason": reason, "message": {"role": "assistant", "content": text}}
        body = {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 0,
            "model": f"{asked['model']}-2026-11",
            "choices": [] if kind == "no choices" else [choice],
        }
        if self.server.counts_tokens:
            body["usage"] = _usage(asked, text)
        if kind == "broken":
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", "9999")
            self.end_headers()
            self.wfile.write(b'{"id":')
            self.close_connection = True
            return
        self._json(200, body)

    def _stream(self, asked: dict[str, Any], order: str | Trouble) -> None:
        kind = order.kind if isinstance(order, Trouble) else None
        text = order if isinstance(order, str) else ""
        self._head("text/event-stream")
        with contextlib.suppress(OSError):
            self._event(asked, {"role": "assistant", "content": ""})
            while kind == "endless" and not self.server.free.is_set():
                self._event(asked, {"content": "lagi " * 2000})
            for start in range(0, len(text), 60):
                self._event(asked, {"content": text[start : start + 60]})
            if kind == "broken":
                self.close_connection = True
                return
            reason = {"cut": "length", "filtered": "content_filter"}.get(str(kind), "stop")
            if kind != "no choices":
                self._event(asked, {}, reason)
            if self.server.counts_tokens and asked.get("stream_options", {}).get("include_usage"):
                self._event(asked, None, usage=_usage(asked, text))
            self._chunk(b"data: [DONE]\n\n")
            self._chunk(b"")

    def _event(self, asked: dict[str, Any], delta: Any, reason: str | None = None, usage: Any = None) -> None:
        choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": reason}]
        event = {
            "id": "chatcmpl-1",
            "object": "chat.completion.chunk",
            "created": 0,
            "model": f"{asked['model']}-2026-11",
            "choices": choices,
            "usage": usage,
        }
        self._chunk(b"data: " + json.dumps(event).encode() + b"\n\n")

    # -- bytes --------------------------------------------------------------------------------------------------------

    def _error(self, trouble: Trouble) -> None:
        error = {
            "message": trouble.says
            or f"Trouble with {trouble.param or 'the request'}. Incorrect API key provided: {KEY}",
            "type": "invalid_request_error",
            "param": trouble.param,
            "code": None,
        }
        self._json(int(trouble.kind), {"error": error}, {"Retry-After": trouble.after})

    def _json(self, status: int, value: Any, more: dict[str, str] | None = None) -> None:
        self._send(status, json.dumps(value).encode(), "application/json", more)

    def _send(self, status: int, body: bytes, mime: str, more: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": mime, "Content-Length": str(len(body)), **(more or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _head(self, mime: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", mime)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()


def _usage(asked: dict[str, Any], text: str) -> dict[str, int]:
    asked_for = sum(len(message["content"]) for message in asked["messages"]) // 3
    return {"prompt_tokens": asked_for, "completion_tokens": len(text) // 3, "total_tokens": asked_for + len(text) // 3}


@contextlib.contextmanager
def serving() -> Iterator[ModelServer]:
    server = ModelServer()
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield server
    finally:
        server.free.set()
        server.shutdown()
        server.server_close()
