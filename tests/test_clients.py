"""Real podcast clients subscribe, list and download over HTTP, and what they hold is what was recorded."""

import fcntl
import hashlib
import os
import pty
import shutil
import socket
import struct
import subprocess
import termios
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from podcast import feed, files, server
from tests import window

pytestmark = pytest.mark.slow
NUMBERS = (1, 2, 3)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the feed of a show with three editions."""
    root = tmp_path_factory.mktemp("show")
    show, episodes = window.show(), [window.episode(number) for number in NUMBERS]
    window.on_disk(root, episodes)
    for path, data in window.pages(show, episodes).items():
        files.write(root / "feed" / path, data)
    files.write(root / "feed" / "feed.xml", feed.rss(show, episodes))
    listening = socket.create_server(("127.0.0.1", 0))
    runner = uvicorn.Server(uvicorn.Config(server.app(root, show), log_level="error"))
    thread = threading.Thread(target=runner.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not runner.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/feed/feed.xml"
    runner.should_exit = True
    thread.join(10)
    listening.close()


def run(home: Path, *command: str) -> str:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed here; Debian has it")
    env = {**os.environ, "HOME": str(home), "NO_PROXY": "127.0.0.1", "GPODDER_HOME": str(home / "gpodder")}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def recorded() -> list[str]:
    return sorted(window.episode(number).audio.sha256 for number in NUMBERS)


def held(folder: Path) -> list[str]:
    return sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*.mp3"))


def test_gpodder(address: str, tmp_path: Path) -> None:
    run(tmp_path, "gpo", "subscribe", address)
    listed = run(tmp_path, "gpo", "episodes")
    assert all(f"jilid {number}" in listed for number in NUMBERS)
    run(tmp_path, "gpo", "download")
    assert held(tmp_path / "gpodder") == recorded()


def test_podget(address: str, tmp_path: Path) -> None:
    (tmp_path / ".podget").mkdir()
    (tmp_path / ".podget" / "serverlist").write_text(f"{address} Kopi Kopi\n")
    run(tmp_path, "podget", "-d", str(tmp_path / ".podget"), "-l", str(tmp_path / "pods"), "-r", "10")
    assert held(tmp_path / "pods") == recorded()


def test_newsboat_and_podboat(address: str, tmp_path: Path) -> None:
    home, sounds = tmp_path / ".newsboat", tmp_path / "sounds"
    home.mkdir()
    sounds.mkdir()
    (home / "urls").write_text(f"{address}\n")
    (home / "config").write_text(f'download-path "{sounds}/"\npodcast-auto-enqueue yes\n')
    run(tmp_path, "newsboat", "-x", "reload")
    assert run(tmp_path, "newsboat", "-x", "print-unread").startswith("3 unread")
    assert len((home / "queue").read_text().splitlines()) == 3
    podboat(tmp_path, sounds)
    assert held(sounds) == recorded()


def podboat(home: Path, sounds: Path) -> None:
    """It runs on a terminal only, and until it is told to stop."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    env = {**os.environ, "HOME": str(home), "TERM": "xterm"}
    process = subprocess.Popen(["podboat", "-a"], stdin=theirs, stdout=theirs, stderr=theirs, env=env)
    drain = threading.Thread(target=_drain, args=(ours,), daemon=True)
    drain.start()
    until = time.monotonic() + 60
    while len(held(sounds)) < 3 and time.monotonic() < until:
        time.sleep(0.2)
    os.write(ours, b"q")
    process.wait(20)
    os.close(theirs)


def _drain(terminal: int) -> None:
    try:
        while os.read(terminal, 4096):
            pass
    except OSError:
        return
