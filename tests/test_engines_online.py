"""The engines edge and openai: the real clients against local servers, and what is done when these misbehave."""

import asyncio
import logging
import pickle
import sys
import threading

import pytest

from podcast import engines, takes
from podcast.engines import clip, online
from podcast.engines.edge import Edge
from podcast.engines.openai import OpenAI
from podcast.errors import EngineError
from podcast.model import Line, Script, Section
from tests.conftest import PASAR, Podcast, assert_refused
from tests.engines_speech import KEY

pytest.importorskip("edge_tts")
pytest.importorskip("openai")
TEXT = "Jalan baru itu dibuka hari Senin."
WORDS = "awal kedua ketiga keempat kelima keenam ketujuh kedelapan akhir".split()


def script(count: int) -> Script:
    lines = tuple(Line(speaker="host", text=f"Kalimat {word} sudah selesai.") for word in WORDS[:count])
    return Script(title="Uji", number=1, language="id", sections=(Section(id="story", title="Seduhan", lines=lines),))


@pytest.fixture(params=["edge", "openai"])
def service(request):
    """An engine that does not wait, and its server."""
    server = request.getfixturevalue({"edge": "microsoft", "openai": "speech_server"}[request.param])
    return {"edge": Edge, "openai": OpenAI}[request.param](wait_s=0, timeout_s=2), server


PASSING = {
    "edge": [403, 429, 500, 503, "nothing", "silent", "half", "cut", "odd"],
    "openai": [429, 500, 503, "empty", "silent", "half", "cut", "html"],
}


@pytest.mark.parametrize(
    ("service", "trouble"),
    [(name, trouble) for name, troubles in PASSING.items() for trouble in troubles],
    indirect=["service"],
)
def test_it_asks_again_after_passing_trouble(service, trouble):
    engine, server = service
    server.plan = [trouble] * (1 + (trouble == 403))  # the library itself repeats a 403 once
    expected = len(server.plan) + 1
    sound = engine.speak(TEXT, engine.casting("id")["host"])
    assert clip.fault(clip.trim(sound), TEXT) is None
    assert len(server.asked) == expected


@pytest.mark.parametrize(
    ("name", "plan", "said", "requests"),
    [
        ("edge", [403] * 99, r"refuses the request \(403\)", 8),
        ("edge", ["nothing"] * 9, "no sound", 4),
        ("edge", ["half"] * 9, "its last word at", 4),
        ("edge", ["silent"] * 9, "silent", 4),
        ("edge", ["odd"] * 9, "cannot be read", 4),
        ("edge", [404], "404", 1),
        ("openai", [429] * 9, "429", 4),
        ("openai", [500] * 9, r"in trouble \(500\)", 4),
        ("openai", ["html"] * 9, "a web page", 4),
        ("openai", ["empty"] * 9, "no sound", 4),
        ("openai", ["half"] * 9, "too short", 4),
        ("openai", ["silent"] * 9, "silent", 4),
        ("openai", [401], "401", 1),
        ("openai", [400], "400", 1),
        ("openai", [404], "404", 1),
    ],
)
def test_it_gives_up_with_a_clear_error(request, name, plan, said, requests):
    server = request.getfixturevalue({"edge": "microsoft", "openai": "speech_server"}[name])
    engine = {"edge": Edge, "openai": OpenAI}[name](wait_s=0, timeout_s=2)
    server.plan = plan
    with pytest.raises(EngineError, match=said) as caught:
        engine.speak(TEXT, engine.casting("id")["host"])
    assert caught.value.hint
    assert KEY not in caught.value.what + caught.value.hint
    assert len(server.asked) == requests


def test_it_does_not_wait_for_a_server_that_hangs(service):
    engine, server = service
    server.plan = ["hang"] * 9
    engine.timeout_s = 0.3
    with pytest.raises(EngineError, match=r"cannot be reached|does not answer in time"):
        engine.speak(TEXT, engine.casting("id")["host"])


def test_repeated_refusals_open_the_breaker_for_every_thread(service, monkeypatch):
    engine, server = service
    clock = [1000.0]
    monkeypatch.setattr(online.time, "monotonic", lambda: clock[0])
    server.plan = [429] * 99
    voice = engine.casting("id")["host"]
    for _ in range(2):
        with pytest.raises(EngineError):
            engine.speak(TEXT, voice)
    asked = len(server.asked)
    assert asked == 6
    with pytest.raises(EngineError, match="refused 6 times in a row and is not asked for now") as caught:
        engine.speak(TEXT, voice)
    assert "finished lines are kept" in caught.value.hint
    assert len(server.asked) == asked
    server.plan.clear()
    clock[0] += 121
    assert engine.speak(TEXT, voice).pcm
    assert engine.speak(TEXT, voice).pcm


def test_a_refusal_in_the_middle_keeps_the_finished_lines(service, tmp_path):
    engine, server = service
    server.plan = [200, 200, 200] + [429] * 99
    with pytest.raises(EngineError, match=rf"{engine.name}, voice \S+: .*429.*Seduhan, line 4: "):
        takes.record(script(9), engine.casting("id"), engine, cache=tmp_path, workers=1)
    assert len(list(tmp_path.rglob("*.wav"))) == 3
    server.plan.clear()
    server.asked.clear()
    sys.modules[type(engine).__module__]._breaker.reset()  # as another run begins
    made = takes.record(script(9), engine.casting("id"), engine, cache=tmp_path)
    assert [take.cached for take in made] == [True] * 3 + [False] * 6
    assert len(server.asked) == 6


def test_no_more_calls_than_allowed_run_side_by_side(microsoft, tmp_path):
    engine = Edge(wait_s=0)
    takes.record(script(9), engine.casting("id"), engine, cache=tmp_path, workers=64)
    assert 1 < microsoft.most <= engine.parallel


def test_it_is_used_only_when_named(service):
    engine, _ = service
    assert engine.online and engines.ENGINES[engine.name].online
    assert engines.best("id").name not in ("edge", "openai", "gtts")


def test_edge_asks_for_word_boundaries_and_says_voice_and_pace(microsoft):
    engine = Edge(wait_s=0)
    voice = engines.voice(engine, "id-ID-ArdiNeural+4", "id").model_copy(update={"speed": 1.2})
    engine.speak("Tom & Jerry <b>.", voice)
    [(text, name, rate)] = microsoft.asked
    assert (text, rate) == ("Tom & Jerry <b>.", "+20%")
    assert "(id-ID, ArdiNeural)" in name
    assert microsoft.configs[0]["metadataoptions"]["wordBoundaryEnabled"] == "true"


def test_edge_without_a_network_says_so(monkeypatch):
    monkeypatch.setattr("edge_tts.communicate.WSS_URL", "ws://127.0.0.1:9/x?y=z")
    engine = Edge(wait_s=0)
    with pytest.raises(EngineError, match="cannot be reached") as caught:
        engine.speak(TEXT, engine.casting("id")["host"])
    assert "offline" in caught.value.hint


def test_edge_works_beside_a_running_loop(microsoft):
    engine = Edge(wait_s=0)

    async def elsewhere():
        return await asyncio.to_thread(engine.speak, TEXT, engine.casting("id")["host"])

    assert asyncio.run(elsewhere()).pcm


def test_openai_sends_model_voice_pace_and_key_and_tells_the_key_to_nobody(speech_server, caplog, monkeypatch):
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("OPENAI_TTS_MODEL", "tts-1")
    engine = OpenAI(wait_s=0)
    voice = engines.voice(engine, "af_heart", "en").model_copy(update={"speed": 1.25})
    engine.speak("Good morning.", voice)
    asked = speech_server.asked[0]
    assert (asked["model"], asked["voice"], asked["input"], asked["speed"]) == (
        "tts-1", "af_heart", "Good morning.", 1.25,
    )  # fmt: skip
    assert speech_server.keys == [f"Bearer {KEY}"]
    speech_server.plan = [401]
    with pytest.raises(EngineError) as caught:
        engine.speak("Good morning.", voice)
    assert caught.value.__suppress_context__ and caught.value.__cause__ is None
    for text in (caplog.text, repr(engine), engine.fingerprint(voice), pickle.dumps(engine).decode("latin-1")):
        assert KEY not in text


def test_openai_needs_a_key_or_a_server(monkeypatch, speech_server):
    monkeypatch.delenv("OPENAI_API_KEY")
    engine = OpenAI(wait_s=0)
    voice = engine.casting("id")["host"]
    assert engine.speak(TEXT, voice).pcm, "a server of one's own needs no key"
    monkeypatch.delenv("OPENAI_BASE_URL")
    with pytest.raises(EngineError, match="there is no key") as caught:
        engine.speak(TEXT, voice)
    assert "OPENAI_API_KEY" in caught.value.hint


def test_another_server_or_model_is_another_fingerprint(monkeypatch, speech_server):
    engine = OpenAI()
    voice = engine.casting("id")["host"]
    prints = {engine.fingerprint(voice)}
    monkeypatch.setenv("OPENAI_TTS_MODEL", "other")
    prints.add(engine.fingerprint(voice))
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    prints.add(engine.fingerprint(voice))
    assert len(prints) == 3


def test_an_edition_by_a_speech_server(podcast: Podcast, show, speech_server):
    ran = podcast("generate", PASAR, "--engine", "openai", "--json")
    assert ran.code == 0, ran.err
    assert {each["voice"] for each in speech_server.asked} == {"nova", "onyx", "fable"}
    assert KEY not in ran.out + ran.err


def test_the_breaker_counts_across_threads():
    breaker = online.Breaker("it", limit=8)
    threads = [threading.Thread(target=breaker.refused) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with pytest.raises(EngineError, match="8 times"):
        breaker.check()
    breaker.answered()
    breaker.check()


def test_a_voice_of_an_online_engine_is_not_tried_unless_the_engine_is_named(podcast: Podcast, show, microsoft):
    ran = podcast("voices", "try", "id-ID-GadisNeural", "--out", "a.wav")
    assert_refused(ran, 2)
    assert "--engine edge" in ran.err
    assert not microsoft.asked
    assert podcast("voices", "try", "id-ID-GadisNeural", "--engine", "edge", "--out", "a.wav").code == 0
    assert len(microsoft.asked) == 1
