"""What all tests share: a command that runs in this process, and a show that speaks with the tone engine."""

import hashlib
import io
import json
import os
import re
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from podcast import config, library
from podcast.cli import run
from podcast.model import Article

settings.register_profile("busy", deadline=None)
settings.load_profile("busy")
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts background jobs deaf to Ctrl-C

ARTICLES = Path(__file__).parent / "articles"
PASAR, KEBUN, LIBRARY = ARTICLES / "pasar.txt", ARTICLES / "kebun.txt", ARTICLES / "library.txt"


@dataclass(frozen=True)
class Ran:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The JSON document on stdout."""
        return json.loads(self.out)


Podcast = Callable[..., Ran]


@pytest.fixture
def podcast(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Podcast:
    """Run the command with these arguments; takes are kept in this test's own cache."""
    monkeypatch.setenv("KOPI_SEDAP_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    def podcast(*args: str | Path, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        capfd.readouterr()
        code = run([str(arg) for arg in args])
        said = capfd.readouterr()
        return Ran(code, said.out, said.err)

    return podcast


@pytest.fixture
def show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty Indonesian show that speaks at once, with the tone engine; the commands run in it."""
    root = empty_show(tmp_path / "show")
    monkeypatch.chdir(root)
    return root


@pytest.fixture(scope="session")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with such a show, two published editions in it, and their takes in a cache: to be copied."""
    folder = tmp_path_factory.mktemp("stock")
    root = empty_show(folder / "show")
    command = ("generate", PASAR, KEBUN, "--show", root, "--date", "2026-07-06", "--cache", folder / "cache", "--quiet")
    assert run([str(word) for word in command]) == 0
    return folder


def stock_in(folder: Path, stock: Path) -> Path:
    """A copy of the stock in a folder; gives the show."""
    shutil.copytree(stock, folder, dirs_exist_ok=True)
    root = folder / "show"
    # The sources are named from the show's folder; so is the copy's, wherever it stands.
    for path in sorted((root / "episodes").glob("*/article.json")):
        article = Article.model_validate_json(path.read_bytes())
        source = PASAR if article.title.startswith("Pasar") else KEBUN
        origin = Path(os.path.relpath(source, root.resolve())).as_posix()
        path.write_text(article.model_copy(update={"origin": origin}).to_json(), encoding="utf-8")
    return root


@pytest.fixture
def stocked(stock: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Such a show with two published editions, 1 of PASAR and 2 of KEBUN, and their takes in the cache."""
    root = stock_in(tmp_path, stock)
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def microsoft(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A local server in the place of Microsoft's."""
    from podcast.engines import edge
    from tests.engines_microsoft import serving

    with serving() as server:
        monkeypatch.setattr("edge_tts.communicate.WSS_URL", server.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        edge._breaker.reset()
        yield server
    edge._breaker.reset()


@pytest.fixture
def speech_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A local server with OpenAI's /v1/audio/speech, as the environment names it."""
    from podcast.engines import openai
    from tests.engines_speech import KEY, serving

    with serving() as server:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        monkeypatch.setenv("OPENAI_BASE_URL", server.base)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        openai._breaker.reset()
        yield server
    openai._breaker.reset()


def empty_show(root: Path) -> Path:
    """A show like that of the fixture ``show``, for fixtures of a whole module."""
    (root / "episodes").mkdir(parents=True)
    (root / "episodes" / ".lock").touch()
    text = config.template(title="Kopi Uji", author="Redaksi Uji")
    for key, value in (("engine", '"tests.tone_engine:ToneEngine"'), ("minutes", "1.0")):
        text = re.sub(rf"# {key} = ", f"{key} = {value} # ", text)
    (root / "podcast.toml").write_text(text, encoding="utf-8")
    (root / "cover.jpg").write_bytes(_cover())
    return root


def _cover() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (1400, 1400), (120, 70, 30)).save(out, "JPEG")
    return out.getvalue()


def everything(root: Path) -> dict[str, tuple[str, int]]:
    """Digest and time of every file of a show."""
    return {
        str(path.relative_to(root)): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def folders(root: Path) -> list[str]:
    return [folder.name for folder in library.folders(root)]


def spoken(tmp_path: Path) -> int:
    """How many lines the cache holds."""
    return len(list((tmp_path / "cache").rglob("*.wav")))


def assert_refused(ran: Ran, code: int) -> None:
    """One error with one hint, no traceback, nothing on stdout."""
    assert ran.code == code, ran.err
    errors = [row for row in ran.err.splitlines() if row.startswith("Error: ")]
    hints = [row for row in ran.err.splitlines() if row.startswith("Hint: ")]
    assert len(errors) == 1 and len(hints) == 1, ran.err
    assert "Traceback" not in ran.err
    assert ran.out == ""
