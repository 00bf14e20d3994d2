"""A local hub for voices: files with byte ranges and ETags, and misbehaviour on order."""

import contextlib
import hashlib
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Hub(ThreadingHTTPServer):
    """``plan`` holds what to do with the next requests: a status, "cut", "html", "other", "no range" or "no length"."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.files: dict[str, bytes] = {}
        self.plan: list[int | str] = []
        self.asked: list[tuple[str, str]] = []
        self.linked = ""

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    @property
    def address(self) -> str:
        return f"http://{self.host}"


class _Answer(BaseHTTPRequestHandler):
    server: Hub

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        hub = self.server
        path = self.path.lstrip("/")
        hub.asked.append((path.rpartition("/")[2], self.headers.get("Range", "")))
        order = hub.plan.pop(0) if hub.plan else 200
        data = hub.files.get(path)
        if data is None or (isinstance(order, int) and order != 200):
            self.send_response(404 if data is None else int(order))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if order == "other":
            data = bytes(len(data))
        if order == "html":
            data = b"<html>please log in</html>"
        etag = f'"{hashlib.md5(data).hexdigest()}"'
        span = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        same = self.headers.get("If-Range") == etag
        begin = int(span[1]) if span and same and order != "no range" else 0
        self.send_response(206 if begin else 200)
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{len(data) - 1}/{len(data)}")
        self.send_header("ETag", etag)
        if hub.linked:
            self.send_header("X-Linked-Etag", f'"{hub.linked}"')
        self.send_header("Content-Type", "text/html" if order == "html" else "application/octet-stream")
        if order != "no length":
            self.send_header("Content-Length", str(len(data) - begin))
        self.end_headers()
        rest = data[begin:]
        with contextlib.suppress(OSError):
            self.wfile.write(rest[: len(rest) // 2] if order == "cut" else rest)


@contextlib.contextmanager
def serving() -> Iterator[Hub]:
    server = Hub()
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
