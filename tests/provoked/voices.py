"""Voices that are missing, refuse, or bring no sound; servers and files that they come from."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from podcast import engines
from podcast.engines import catalogue, cluster, download, edge, espeak, fetched, gtts, kokoro, openai, piper
from podcast.errors import EngineError
from podcast.model import Fetch, Voice
from podcast.pipeline import voices
from podcast.web.client import client
from tests import engines_google, engines_hub, engines_microsoft, engines_speech
from tests.conftest import PASAR
from tests.provoked.row import Call, Row, environment, lacking, replaced, written

P = str(PASAR)
STYLE = f"{catalogue.STYLES_PLACE}/ef_dora.bin"
ROWS_OF_STYLE = bytes(510 * 256 * 4)
AGAIN = "nothing was installed; try again, or another --mirror"
SEE = "podcast voices"


def voice(engine: str, name: str, language: str = "id") -> Voice:
    return Voice(engine=engine, name=name, language=language, quality="")


def speaking(engine: Any, name: str, text: str = "Ya.", language: str = "id") -> Callable[[Path], Any]:
    return lambda show: engine.speak(text, voice(engine.name, name, language))


def from_hub(*plan: int | str, name: str = "ef_dora", data: bytes = ROWS_OF_STYLE, gone: bool = False, **server: Any,
             ) -> Callable[[Path], Any]:  # fmt: skip
    """Install a voice from a hub of our own that answers as planned."""

    def call(show: Path) -> Any:
        with engines_hub.serving() as hub, environment(XDG_DATA_HOME=str(show / "data")):
            hub.files[STYLE] = data
            hub.plan = list(plan)
            for key, value in server.items():
                setattr(hub, key, value)
            fetch = Fetch(allow_hosts=(hub.host, "127.0.0.1:9"), timeout_s=5)
            with replaced(catalogue, "STYLES", {"ef_dora": hashlib.sha256(ROWS_OF_STYLE).hexdigest()[:8]}):
                mirror = "http://127.0.0.1:9" if gone else hub.address
                return voices.install(name, mirror=mirror, fetch=fetch, tell=str, count=lambda *_: None, wait_s=0)

    return call


def fetching(address: str, **options: Any) -> Callable[[Path], Any]:
    """One file, without what is known of voices."""

    def call(show: Path) -> Any:
        with engines_hub.serving() as server:
            server.files["a"] = b"kopi"
            fetch = Fetch(allow_hosts=(server.host,), timeout_s=5)
            with client(fetch, seconds=5) as visitor:
                return download.fetch(visitor, address.format(server.address), show / "kopi", wait_s=0, **options)

    return call


def asking(module: Any, engine: Any, *plan: int | str, times: int = 1, text: str = "Jalan itu dibuka hari Senin.",
           ) -> Callable[[Path], Any]:  # fmt: skip
    """Speak by an online engine whose server is one of our own, and answers as planned."""

    def call(show: Path) -> Any:
        module._breaker.reset()
        try:
            for _ in range(times):
                error = heard(show)
            raise error
        finally:
            module._breaker.reset()

    def heard(show: Path) -> EngineError:
        server, patched = SERVERS[module]
        with server() as running, patched(running):
            running.plan = list(plan)
            try:
                engine.speak(text, engine.casting("id")["host"])
            except EngineError as error:
                return error
        raise AssertionError("it spoke")

    return call


def _google(server: Any) -> Any:
    return replaced(gtts_library(), "_translate_url", server.url)


def gtts_library() -> Any:
    import gtts.tts

    return gtts.tts


def _microsoft(server: Any) -> Any:
    import edge_tts.communicate

    return replaced(edge_tts.communicate, "WSS_URL", server.url)


def _openai(server: Any) -> Any:
    return environment(OPENAI_API_KEY=engines_speech.KEY, OPENAI_BASE_URL=server.base)


SERVERS: dict[Any, tuple[Any, Any]] = {
    gtts: (engines_google.serving, _google),
    edge: (engines_microsoft.serving, _microsoft),
    openai: (engines_speech.serving, _openai),
}
GTTS = gtts.Gtts(wait_s=0, interval_s=0, timeout_s=2)
EDGE = edge.Edge(wait_s=0, timeout_s=2)
OPENAI = openai.OpenAI(wait_s=0, timeout_s=2)


def gtts_asks(text: str, language: str) -> Callable[[Path], Any]:
    return lambda show: gtts._request(text, "com", language, 1.0)


def without_key(show: Path) -> Any:
    with environment(OPENAI_API_KEY="", OPENAI_BASE_URL=""):
        OPENAI.speak("Ya.", OPENAI.casting("id")["host"])


def with_an_odd_key(show: Path) -> Any:
    with environment(OPENAI_API_KEY="kunci“", OPENAI_BASE_URL="http://127.0.0.1:9/v1"):
        OPENAI.speak("Ya.", OPENAI.casting("id")["host"])


def worker_that_dies(show: Path) -> Any:
    worker = espeak._Worker()
    try:
        worker.process.kill()
        worker.process.wait()
        worker.speak({"text": "Ya.", "voice": "id", "rate": 165})
    finally:
        worker.close()


def broken_style(show: Path) -> Any:
    with environment(XDG_DATA_HOME=str(show)):
        path = fetched.folder("kokoro") / f"ef_dora{kokoro.STYLE}"
        written(str(path), b"kopi")(show)
        kokoro._style("ef_dora")


def changed_file(show: Path) -> Any:
    written("a.onnx", b"kopi")(show)
    fetched.note(show / "a.onnx", "0" * 64)
    fetched.read(show / "a.onnx", "a")


def broken_piper(show: Path) -> Any:
    written("a.onnx", b"kopi")(show)
    written("a.onnx.json", b"{}")(show)
    piper._loaded(show / "a.onnx", show / "a.onnx.json")


class Failing:
    """What a loaded Piper model is, as far as it is asked."""

    def __init__(self, sounds: list[Any] | Exception) -> None:
        self.sounds = sounds
        self.config = type("Config", (), {"length_scale": 1.0})

    def synthesize(self, text: str, settings: Any) -> list[Any]:
        if isinstance(self.sounds, Exception):
            raise self.sounds
        return self.sounds


def piper_with(sounds: list[Any] | Exception) -> Callable[[Path], Any]:
    def call(show: Path) -> Any:
        with replaced(piper, "_model", lambda name: Failing(sounds)):
            piper.Piper().speak("Ya.", voice("piper", "en_US-joe-medium", "en"))

    return call


def no_worker(show: Path) -> Any:
    from distributed import LocalCluster

    alone = LocalCluster(n_workers=0, processes=False, protocol="tcp", host="127.0.0.1", dashboard_address=None)
    with alone as running:
        cluster.Cluster(running.scheduler_address, answer_s=0.3)


ROWS: dict[str, Row | Call] = {
    # which engine, which voice
    "engine": Row(("generate", P, "--engine", "espaek"), 2, "there is no engine 'espaek'", "did you mean espeak?"),
    "engine of nowhere": Row(
        ("say", "Ya.", "--engine", "nowhere:No"), 1, "the engine nowhere:No cannot be loaded", "package.module:Class"
    ),
    "engine not installed": Row(
        ("say", "Ya.", "--engine", "piper"), 1, "the engine piper is not installed: piper cannot be imported",
        "pip install 'kopi-sedap[piper]'", during=lacking("piper"),
    ),
    "offline in no language": Call(
        lambda show: engines.best("xx"), "no offline engine here speaks 'xx'", "pip install 'kopi-sedap[neural]'"
    ),
    "voice": Row(("say", "Ya.", "--voice", "hihg"), 2, "tone has no voice 'hihg'", "did you mean high"),
    "style not installed": Row(
        ("say", "Ya.", "--engine", "kokoro", "--voice", "ef_dora"), 2, "the voice ef_dora is not installed",
        "podcast voices install ef_dora",
    ),
    "voice to install": Row(("voices", "install", "ef_dorra"), 2, "ef_dorra", "did you mean ef_dora"),
    "mirror": Row(
        ("voices", "install", "ef_dora", "--mirror", "x"), 2, "the mirror 'x' is no address", "it looks like"
    ),
    "mirror in the house": Row(
        ("voices", "install", "ef_dora", "--mirror", "http://127.0.0.1:9"), 2, "127.0.0.1 is a private address",
        "--allow-host 127.0.0.1:9",
    ),
    # a cluster
    "cluster": Row(("generate", P, "--workers", "farm://a"), 2, "'farm://a' is no cluster", "tls://scheduler"),
    "cluster in the open": Row(
        ("generate", P, "--workers", "tcp://farm.example:8786"), 2, "without encryption", "use tls://farm.example:8786"
    ),
    "cluster without Dask": Row(
        ("generate", P, "--workers", "tcp://127.0.0.1:9"), 1, "tcp://127.0.0.1:9 is a Dask cluster, and Dask is not",
        "pip install 'kopi-sedap[dask]'", during=lacking("distributed"),
    ),
    "cluster without certificates": Row(
        ("generate", P, "--workers", "tls://127.0.0.1:9"), 2, "needs certificates: distributed.comm.tls.ca-file",
        "name your certificates",
    ),
    "cluster of nobody": Call(
        lambda show: cluster.Cluster("tcp://127.0.0.1:9", answer_s=0.3), "no scheduler answers at tcp://127.0.0.1:9",
        "correct --workers",
    ),
    "cluster without a worker": Call(no_worker, "has no worker", "dask worker tcp://127.0.0.1"),
    # files of voices
    "hub that breaks": Call(from_hub(*["cut"] * 5, data=bytes(100_000)), "cannot be fetched whole", "where it stopped"),
    "hub that is odd": Call(from_hub(418), "was answered with status 418", "try again later"),
    "hub without it": Call(from_hub(404), "does not exist (404)", "check the voice's name"),
    "hub that refuses": Call(from_hub(403), "is refused (403)", "another --mirror"),
    "hub with half": Call(from_hub("no length", data=b"kopi"), "has not the 522240 bytes", AGAIN),
    "hub with another": Call(from_hub(data=b"\1" * len(ROWS_OF_STYLE)), "is not the file that was", AGAIN),
    "hub with a page": Call(from_hub("html"), "is a web page, not a voice", AGAIN),
    "hub with too much": Call(from_hub(data=ROWS_OF_STYLE + b"x"), "is too large for a voice: 522241 bytes", AGAIN),
    "hub that is gone": Call(from_hub(gone=True), "cannot be reached", "check the address of the mirror"),
    "file that is no voice": Call(fetching("{}/a", fault=lambda path: "is no voice model"), "is no voice model", AGAIN),
    "address of nothing": Call(fetching("kopi://a"), "kopi://a cannot be fetched", "check the address of the mirror"),
    "folder that is a file": Call(
        lambda show: fetching("{}/a")(written("kopi.part/a", "x")(show) or show), "cannot write", "the free space"
    ),
    "voice that changed": Call(changed_file, "a.onnx is not the file that was fetched", "podcast voices install a"),
    "voice that has gone": Call(
        lambda show: fetched.read(show / "a.onnx", "a"), "the files of the voice a are gone", "podcast voices install a"
    ),
    # espeak
    "espeak in Dutch": Call(lambda show: espeak.Espeak().casting("nl"), "espeak has no cast for language 'nl'", "id"),
    "espeak ends": Call(worker_that_dies, "espeak: its process ended", "run it again"),
    # kokoro
    "kokoro in Dutch": Call(lambda show: kokoro.Kokoro().casting("nl"), "kokoro does not speak language 'nl'", "id"),
    "kokoro's voice in Dutch": Call(
        speaking(kokoro.Kokoro(), "jm_kumo", language="nl"), "kokoro has no voice 'jm_kumo' for language nl", SEE
    ),
    "kokoro's voice": Call(speaking(kokoro.Kokoro(), "0.5*"), "kokoro has no voice '0.5*'", SEE),
    "kokoro's words": Call(speaking(kokoro.Kokoro(), "jm_kumo", "…"), "kokoro finds nothing to say", "write the words"),
    "kokoro's style": Call(broken_style, "the style ef_dora has 4 bytes, not 522240", "podcast voices install ef_dora"),
    "kokoro's package": Call(
        lambda show: kokoro._folder("kokoro_tiada"), "kokoro: the package kokoro_tiada is missing", "kopi-sedap[neural]"
    ),
    "kokoro of another": Call(
        lambda show: kokoro._check(b"", "0", "model"), "the model in the installed package is not the one",
        "kopi-sedap[neural]",
    ),
    "kokoro's model": Call(
        lambda show: kokoro._session(str(show / "podcast.toml")), "podcast.toml cannot be loaded", "kopi-sedap[neural]"
    ),
    "kokoro's model of one's own": Call(
        lambda show: kokoro._model_bytes(str(show / "tiada.onnx")), "tiada.onnx cannot be read: No such file",
        f"correct {kokoro.MODEL_SETTING}",
    ),
    # piper
    "piper in Dutch": Call(
        lambda show: piper.Piper().casting("nl"), "piper has no voice for language 'nl'", "podcast voices install"
    ),
    "piper's voice": Call(speaking(piper.Piper(), "joe"), "piper has no voice 'joe'", SEE),
    "piper's words": Call(piper_with([]), "piper finds nothing to say", "write the words"),
    "piper fails": Call(piper_with(MemoryError("no room")), "piper: en_US-joe-medium failed: no room", "another voice"),
    "piper's model": Call(broken_piper, "the piper voice a cannot be loaded", "podcast voices install a"),
    # online
    "gtts in Dutch": Call(lambda show: GTTS.casting("nl"), "gtts has no cast for language 'nl'", "it has: id"),
    "gtts's voice": Call(speaking(GTTS, "tiada!"), "gtts has no voice 'tiada!'", SEE),
    "gtts's words": Call(speaking(GTTS, "com", "…"), "gtts finds nothing to say in '…'", "write words"),
    "gtts's own words": Call(gtts_asks("", "id"), "gtts finds nothing to say in ''", "write words"),
    "gtts's own languages": Call(gtts_asks("Ya.", "xx"), "gtts: Language not supported: xx", "another language"),
    "gtts refused": Call(asking(gtts, GTTS, 400), "Google Translate refused the request (400", "--engine espeak"),
    "gtts for now": Call(asking(gtts, GTTS, 429, 429, 429), "Google refuses more requests", "wait an hour"),
    "gtts not asked": Call(
        asking(gtts, GTTS, 429, 429, 429, 429, times=9), "times in a row and is not asked for now", "in a few minutes"
    ),
    "edge in Dutch": Call(lambda show: EDGE.casting("nl"), "edge has no cast for language 'nl'", "it has: id"),
    "edge's voice": Call(speaking(EDGE, "tiada!"), "edge has no voice 'tiada!'", SEE),
    "edge's words": Call(speaking(EDGE, "id-ID-ArdiNeural", "…"), "edge finds nothing to say in '…'", "write words"),
    "edge refused": Call(asking(edge, EDGE, 400), "Microsoft's service refused the request (400)", "--engine espeak"),
    "edge in trouble": Call(asking(edge, EDGE, *[503] * 9), "Microsoft's service is in trouble (503)", "espeak"),
    "openai in Dutch": Call(lambda show: OPENAI.casting("nl"), "openai has no cast for language 'nl'", "it has: id"),
    "openai's words": Call(speaking(OPENAI, "nova", "…"), "openai finds nothing to say in '…'", "write words"),
    "openai refused": Call(asking(openai, OPENAI, 401), "refused the request (401)", "check OPENAI_API_KEY"),
    "openai without a key": Call(without_key, "openai: there is no key", "set OPENAI_API_KEY"),
    "openai's odd key": Call(with_an_odd_key, "the speech server cannot be asked", "check OPENAI_BASE_URL"),
}  # fmt: skip
