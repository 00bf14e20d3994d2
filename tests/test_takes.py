"""The take cache, the checks of every take, and what happens when lines or workers fail."""

import os
import subprocess
import sys
import threading
import time
import wave
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from podcast import engines, takes
from podcast.engines import clip, crew
from podcast.errors import EngineError
from podcast.model import ROLES, Clip, Line, Script, Section, Voice
from tests.tone_engine import RATE, ToneEngine

LINES = (
    ("host", "Selamat pagi, kita bicara tentang jalan baru di kota."),
    ("cohost", "Kapan jalan itu dibuka untuk umum?"),
    ("host", "Menurut wali kota, jalan dibuka pada hari Senin."),
    ("reader", "Kami minta warga bersabar."),
)


def script(*lines: tuple[str, str]) -> Script:
    spoken = tuple(Line.model_validate({"speaker": speaker, "text": text}) for speaker, text in lines)
    half = max(1, len(spoken) // 2)
    sections = [
        Section(id="story", title="Seduhan Utama", lines=spoken[:half]),
        Section(id="questions", title="Tanya Jawab", lines=spoken[half:]),
    ]
    return Script(title="Jalan baru", number=1, language="id", sections=tuple(s for s in sections if s.lines))


class CountingEngine(ToneEngine):
    """Beeps, and remembers what it was asked to say."""

    name = "counting"

    def __init__(self) -> None:
        self.said: list[str] = []

    def speak(self, text: str, voice: Voice) -> Clip:
        self.said.append(text)
        return super().speak(text, voice)


@dataclass
class DyingEngine(ToneEngine):
    """Beeps in a worker process; words kill the process, always or once."""

    always: str = "tidak ada"
    once: str = "tidak ada"
    mark: str = ""
    name = "dying"
    executor: Literal["process", "thread"] = "process"

    def speak(self, text: str, voice: Voice) -> Clip:
        if self.always in text or (self.once in text and not Path(self.mark).exists()):
            if self.once in text:
                Path(self.mark).touch()
            os._exit(9)
        return super().speak(text, voice)


def record(lines, engine, cache, **options):
    return takes.record(script(*lines), engine.casting("id"), engine, cache=cache, **options)


def test_takes_are_trimmed_wav_files_of_the_stated_length(tmp_path):
    made = record(LINES, ToneEngine(), tmp_path)
    assert [take.line.text for take in made] == [text for _, text in LINES]
    for take in made:
        with wave.open(take.path) as opened:
            assert (opened.getnchannels(), opened.getsampwidth(), opened.getframerate()) == (1, 2, RATE)
            samples = np.frombuffer(opened.readframes(opened.getnframes()), "<i2")
        assert take.duration_ms == len(samples) * 1000 // RATE
        loud = np.flatnonzero(np.abs(samples) > 300)
        assert loud[0] < 0.03 * RATE
        assert len(samples) - loud[-1] < 0.08 * RATE
        words = len(take.spoken.split())
        assert abs(take.duration_ms - 400 * words + 100) < 100


def test_a_second_recording_speaks_nothing_and_an_edited_line_only_itself(tmp_path):
    engine = CountingEngine()
    first = record(LINES, engine, tmp_path, workers=1)
    assert len(engine.said) == 4
    assert not any(take.cached for take in first)
    second = record(LINES, engine, tmp_path)
    assert len(engine.said) == 4
    assert all(take.cached for take in second)
    assert [take.path for take in second] == [take.path for take in first]
    third = record([*LINES[:3], ("reader", "Kami minta warga bersabar sebentar.")], engine, tmp_path)
    assert engine.said[4:] == ["Kami minta warga bersabar sebentar."]
    assert [take.cached for take in third] == [True, True, True, False]


def test_the_same_words_of_one_voice_are_spoken_once(tmp_path):
    engine = CountingEngine()
    made = record([("host", "Baik, lanjut."), ("cohost", "Baik, lanjut."), ("host", "Baik, lanjut.")], engine, tmp_path)
    assert len(engine.said) == 2
    assert made[0].path == made[2].path != made[1].path


def test_the_key_holds_engine_fingerprint_voice_speed_and_words():
    engine = ToneEngine()
    voice = engine.casting("id")["host"]
    variants = [
        takes.key(engine, voice, "satu"),
        takes.key(engine, voice, "dua"),
        takes.key(engine, voice.model_copy(update={"speed": 1.1}), "satu"),
        takes.key(engine, voice.model_copy(update={"language": "en"}), "satu"),
        takes.key(engine, engine.casting("id")["reader"], "satu"),
        takes.key(CountingEngine(), voice, "satu"),
    ]
    assert len(set(variants)) == len(variants)
    assert takes.key(ToneEngine(), voice.model_copy(update={"licence": "x", "quality": "y"}), "satu") == variants[0]


def test_the_pitch_of_the_cast_moves_the_voice_of_any_engine(tmp_path):
    from tests.test_engines import pitch

    engine = ToneEngine()
    plain = engine.casting("id")
    moved = {role: voice.model_copy(update={"pitch": -4.0}) for role, voice in plain.items()}
    takes_of = [takes.record(script(*LINES[:1]), cast, engine, cache=tmp_path)[0] for cast in (plain, moved)]
    assert takes_of[0].key != takes_of[1].key
    assert abs(takes_of[0].duration_ms - takes_of[1].duration_ms) < 5
    heard = []
    for take in takes_of:
        with wave.open(take.path) as opened:
            heard.append(pitch(Clip(opened.readframes(opened.getnframes()), opened.getframerate())))
    assert abs(heard[1] / heard[0] / 2 ** (-4 / 12) - 1) < 0.03


def test_a_damaged_file_in_the_cache_is_spoken_again(tmp_path):
    engine = CountingEngine()
    first = record(LINES, engine, tmp_path)
    path = Path(first[1].path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    Path(first[2].path).write_bytes(b"")
    again = record(LINES, engine, tmp_path)
    assert [take.cached for take in again] == [True, False, False, True]
    assert path.read_bytes() == whole


def test_a_long_line_is_split_and_nothing_of_it_is_lost(tmp_path):
    engine = CountingEngine()
    long = " ".join(
        f"Bagian ini berisi kalimat yang cukup panjang, dan kata {word} ada di dalamnya."
        for word in ["kopi", "teh", "susu", "gula", "garam", "lada", "kunyit", "jahe", "serai", "pala"]
    )
    made = record([("host", long)], engine, tmp_path)
    assert len(engine.said) > 1
    assert max(map(len, engine.said)) <= takes.LONGEST
    assert " ".join(engine.said) == long
    assert abs(made[0].duration_ms - 400 * len(long.split())) < 500


def test_a_word_longer_than_any_breath_is_spoken_whole(tmp_path):
    engine = CountingEngine()
    engine.speak = lambda text, voice: Clip(  # a voice that needs its time for every letter
        (8000 * np.sin(np.arange(RATE * len(text) // 14))).astype("<i2").tobytes(), RATE
    )
    made = record([("host", "a" * 5000)], engine, tmp_path)
    assert abs(made[0].duration_ms - 5000 / 14 * 1000) < 5000


@pytest.mark.parametrize("executor", [None, "threads", "workers"])
def test_one_or_many_workers_give_the_same_bytes(tmp_path, executor):
    expected = [Path(take.path).read_bytes() for take in record(LINES, ToneEngine(), tmp_path / "a", workers=1)]
    if executor == "threads":
        with ThreadPoolExecutor(3) as pool:
            made = record(LINES, ToneEngine(), tmp_path / "b", executor=pool)
            assert pool.submit(len, "ab").result() == 2, "the given executor is left open"
    else:
        made = record(LINES, ToneEngine(), tmp_path / "b", workers=3 if executor else None)
    assert [Path(take.path).read_bytes() for take in made] == expected


def test_progress_counts_lines(tmp_path):
    seen = []
    record([*LINES, LINES[0]], ToneEngine(), tmp_path, progress=lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 5)
    assert seen[-1] == (5, 5)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    seen.clear()
    record(LINES, ToneEngine(), tmp_path, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(4, 4)]


@pytest.mark.parametrize("text", ["…", "?!", "—", "“ ”", "\u200b"])
def test_a_line_without_a_speakable_character_is_named(tmp_path, text):
    with pytest.raises(EngineError, match=r"nothing in it can be spoken.*Seduhan Utama, line 2"):
        record([LINES[0], ("cohost", text), *LINES[2:]], ToneEngine(), tmp_path)
    assert not list(tmp_path.rglob("*.wav"))


def test_control_characters_do_not_reach_the_engine(tmp_path):
    engine = CountingEngine()
    record([("host", "Selamat\x00 pagi,\x1b semua\u200b orang\u202e.")], engine, tmp_path)
    assert engine.said == ["Selamat pagi, semua orang."]


def sound(kind: str) -> Clip:
    second = np.sin(np.arange(RATE) / 20) * 9000
    return {
        "silent": Clip(bytes(2 * RATE), RATE),
        "empty": Clip(b"", RATE),
        "clipped": Clip((np.clip(second * 30, -32768, 32767)).astype("<i2").tobytes(), RATE),
        "too short": Clip(second[: RATE // 10].astype("<i2").tobytes(), RATE),
        "too long": Clip(np.tile(second, 60).astype("<i2").tobytes(), RATE),
        "sample rate": Clip(second.astype("<i2").tobytes(), 90),
    }[kind]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("silent", "silent"),
        ("empty", "silent"),
        ("clipped", "clipped"),
        ("too short", "too short"),
        ("too long", "too long"),
        ("sample rate", "sample rate"),
    ],
)
def test_unusable_sound_is_refused_and_the_other_takes_are_kept(tmp_path, kind, said):
    engine = CountingEngine()
    good = engine.speak
    engine.speak = lambda text, voice: sound(kind) if "wali kota" in text else good(text, voice)
    with pytest.raises(EngineError) as caught:
        record(LINES, engine, tmp_path, workers=1)
    message = caught.value.what
    assert said in message
    for part in ("counting", "high", "Tanya Jawab", "line 3", "Menurut wali kota"):
        assert part in message
    assert "\n" not in message
    assert caught.value.hint
    kept = len(list(tmp_path.rglob("*.wav")))
    assert kept >= 2
    engine.speak, engine.said = good, []
    record(LINES, engine, tmp_path)
    assert len(engine.said) == 4 - kept


def test_an_error_of_the_engine_names_the_line_and_stops_the_rest(tmp_path):
    engine = CountingEngine()

    def refuse(text, voice):
        engine.said.append(text)
        raise EngineError("the server says 429", hint="wait an hour")

    engine.speak = refuse
    many = [("host", f"Kalimat {'lagi ' * number}selesai.") for number in range(1, 40)]
    with pytest.raises(EngineError, match=r"counting, voice high: the server says 429; .*line 1: ") as caught:
        record(many, engine, tmp_path, workers=1)
    assert caught.value.hint == "wait an hour"
    assert len(engine.said) <= 3


def test_a_foreign_engine_that_raises_anything_is_reported(tmp_path):
    engine = CountingEngine()
    engine.speak = lambda text, voice: 1 // 0
    with pytest.raises(EngineError, match="ZeroDivisionError"):
        record(LINES, engine, tmp_path)


def test_processes_give_the_same_bytes_and_a_killed_worker_loses_nothing(tmp_path):
    expected = record(LINES, ToneEngine(), tmp_path / "a")
    engine = DyingEngine(once="jalan baru", mark=str(tmp_path / "died"))
    made = record(LINES, engine, tmp_path / "b", workers=2)
    assert (tmp_path / "died").exists()
    assert [Path(take.path).read_bytes() for take in made] == [Path(take.path).read_bytes() for take in expected]


def test_a_line_that_kills_every_worker_is_reported_and_the_others_are_kept(tmp_path):
    with pytest.raises(EngineError, match=r"dying, voice low: its worker ended each time.*line 2: ") as caught:
        record(LINES, DyingEngine(always="dibuka untuk"), tmp_path, workers=2)
    assert "Kapan jalan itu dibuka" in caught.value.what
    assert list(tmp_path.rglob("*.wav"))


def test_a_job_that_hangs_is_given_up(monkeypatch):
    monkeypatch.setattr(crew, "PATIENCE_S", 0.1)
    with ThreadPoolExecutor(2) as pool:
        blocker = threading.Event()
        results = list(crew.work(blocker.wait, [(5,)], pool))
        blocker.set()
    assert results == [(0, crew.Lost("no answer within 0 s"))]


def test_a_cache_that_cannot_be_written_is_a_clear_error(tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    with pytest.raises(engines.EngineError.__mro__[1], match="cannot write"):
        record(LINES, ToneEngine(), tmp_path / "cache")


@pytest.mark.parametrize("role", ROLES)
def test_a_roll_call_of_the_tone_engine_passes_its_own_checks(role):
    engine = ToneEngine()
    voice = engine.casting("id")[role]
    text = "Ini kalimat biasa dengan tujuh kata saja."
    assert clip.fault(clip.trim(engine.speak(text, voice)), text) is None


ORPHAN = """
import sys
from podcast.engines import crew
from tests.test_takes import note_and_sleep

if __name__ == "__main__":
    print(list(crew.work(note_and_sleep, [(sys.argv[1],)], crew.hire("process", 1))))
"""


def note_and_sleep(path: str) -> None:
    Path(path).write_text(str(os.getpid()))
    time.sleep(60)


def test_workers_end_when_their_parent_is_killed(tmp_path):
    (tmp_path / "parent.py").write_text(ORPHAN)
    note = tmp_path / "pid"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    parent = subprocess.Popen([sys.executable, str(tmp_path / "parent.py"), str(note)], env=environment)
    _wait_for(lambda: note.exists() and note.read_text())
    worker = int(note.read_text())
    parent.kill()
    parent.wait()
    _wait_for(lambda: not _runs(worker))


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not (status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z")


def _wait_for(condition, seconds=120.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


def test_a_new_schema_is_another_key(monkeypatch):
    engine, voice = ToneEngine(), ToneEngine().casting("id")["host"]
    before = takes.key(engine, voice, "satu")
    monkeypatch.setattr(takes, "SCHEMA", "another")
    assert takes.key(engine, voice, "satu") != before
