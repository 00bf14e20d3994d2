"""A local server that speaks the websocket protocol of Microsoft's voices, and misbehaves on order.

Sound: a tone in real MP3 at the pitch of the voice, with a word boundary for every word.
"""

import asyncio
import contextlib
import json
import re
import threading
from collections.abc import Iterator
from html import unescape

from aiohttp import WSMsgType, web

from tests.engines_google import LETTERS_A_SECOND, mp3

PITCHES = {"Gadis": 210, "Ardi": 110, "Emma": 200, "Ryan": 95, "Guy": 115}


class Microsoft:
    """``plan`` holds what to do with the next requests: a status, "nothing", "silent", "half", "cut", "odd", "hang"."""

    def __init__(self) -> None:
        self.plan: list[int | str] = []
        self.asked: list[tuple[str, str, str]] = []
        self.configs: list[dict] = []
        self.side_by_side, self.most = 0, 0
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/edge/v1?TrustedClientToken=test"

    async def answer(self, request: web.Request) -> web.StreamResponse:
        order = self.plan.pop(0) if self.plan else 200
        assert request.query["ConnectionId"] and request.query["Sec-MS-GEC"]
        if isinstance(order, int) and order != 200:
            self.asked.append(("", "", str(order)))
            return web.Response(status=order)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.side_by_side += 1
        self.most = max(self.most, self.side_by_side)
        with contextlib.suppress(ConnectionError):
            async for message in socket:
                assert message.type == WSMsgType.TEXT
                head, _, body = message.data.partition("\r\n\r\n")
                if "Path:speech.config" in head:
                    self.configs.append(json.loads(body)["context"]["synthesis"]["audio"])
                    continue
                await self._speak(socket, body, str(order))
                break
        self.side_by_side -= 1
        await socket.close()
        return socket

    async def _speak(self, socket: web.WebSocketResponse, ssml: str, order: str) -> None:
        voice, rate, text = re.search(r"name='([^']+)'.*?rate='([^']+)'[^>]*>(.*)</prosody>", ssml, re.DOTALL).groups()
        text = unescape(text)
        self.asked.append((text, voice, rate))
        if order == "hang":
            await asyncio.sleep(5)
            return
        pitch = next((hertz for name, hertz in PITCHES.items() if name in voice), 150)
        speed = 1 + int(rate.rstrip("%")) / 100
        seconds = sum(map(str.isalnum, text)) / LETTERS_A_SECOND / speed
        sound = mp3(seconds, pitch=pitch, loudness=0.0 if order == "silent" else 0.3)
        await socket.send_str("X-RequestId:1\r\nPath:turn.start\r\n\r\n{}")
        if order == "odd":
            await socket.send_str("X-RequestId:1\r\nPath:surprise\r\n\r\n{}")
            return
        if order != "nothing":
            whole = sound if order != "half" else sound[: int(len(sound) * 0.6)]
            for start in range(0, len(whole), 2000):
                head = b"X-RequestId:1\r\nContent-Type:audio/mpeg\r\nPath:audio\r\n"
                piece = whole[start : start + 2000]
                await socket.send_bytes(len(head).to_bytes(2, "big") + head + piece)
                if order == "cut":
                    await socket.close()
                    return
        words = text.split()
        for number, word in enumerate(words):
            data = {
                "Offset": int(1e7 * seconds * number / len(words)),
                "Duration": int(1e7 * seconds / len(words)),
                "text": {"Text": word, "Length": len(word), "BoundaryType": "WordBoundary"},
            }
            body = json.dumps({"Metadata": [{"Type": "WordBoundary", "Data": data}]})
            await socket.send_str(f"X-RequestId:1\r\nPath:audio.metadata\r\n\r\n{body}")
        await socket.send_str("X-RequestId:1\r\nPath:turn.end\r\n\r\n{}")


@contextlib.contextmanager
def serving() -> Iterator[Microsoft]:
    server, loop, ready = Microsoft(), asyncio.new_event_loop(), threading.Event()
    stop = asyncio.Event()

    async def run() -> None:
        app = web.Application()
        app.router.add_get("/edge/v1", server.answer)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        server.port = runner.addresses[0][1]
        ready.set()
        await stop.wait()
        await runner.cleanup()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()), daemon=True)
    thread.start()
    assert ready.wait(5)
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(5)
        loop.close()
