"""The finished sound: how loud, how long, where each line is, and what happens when a take is bad."""

import itertools
import subprocess
import sys
import textwrap
import wave
from dataclasses import replace
from pathlib import Path

import loudness
import miniaudio
import numpy as np
import pytest
import soxr

from podcast import mix
from podcast.errors import SoundError
from podcast.model import ROLES, Line, Role, Script, Section, Sound, Take, Timeline, Voice
from podcast.sound import RATE, encoder, limiter, meter, music, pacing

NAMES: dict[Role, str] = {"host": "Sari", "cohost": "Bayu", "reader": "Pembaca"}
# rate, pitch in Hz and peak of each voice: uneven on purpose
VOICES: dict[Role, tuple[int, int, float]] = {
    "host": (22050, 210, 0.95),
    "cohost": (24000, 120, 0.2),
    "reader": (44100, 160, 0.03),
}


def speech(seconds: float, rate: int, pitch: int, seed: int) -> np.ndarray:
    """Syllables of a buzzing tone with some breath, as voices have it; peak 1."""
    random = np.random.default_rng(seed)
    time = np.arange(int(seconds * rate)) / rate
    buzz = sum(np.sin(2 * np.pi * pitch * k * time + random.uniform(0, 6)) / k for k in range(1, 12))
    syllables = np.arange(0, seconds + 0.13, 0.13)
    envelope = np.interp(time, syllables, random.uniform(0.02, 1, len(syllables)) ** 1.5)
    breath = soxr.resample(random.standard_normal(len(time) * 8000 // rate + 10), 8000, rate)[: len(time)]
    sound = (buzz + 0.4 * breath) * envelope
    return sound / np.abs(sound).max()


def wav(path: Path, sound: np.ndarray, rate: int) -> Path:
    with wave.open(str(path), "wb") as opened:
        opened.setnchannels(1)
        opened.setsampwidth(2)
        opened.setframerate(rate)
        opened.writeframes((sound * 32767).astype("<i2").tobytes())
    return path


def edition(folder: Path, sections: dict[str, str], seconds: float = 1.6) -> tuple[Script, list[Take]]:
    """A script with a line for each letter (h, c, r) of each section, and its takes."""
    roles = {role[0]: role for role in ROLES}
    made, takes = [], []
    for title, letters in sections.items():
        lines = []
        for letter in letters:
            role, number = roles[letter], len(takes)
            rate, pitch, peak = VOICES[role]
            line = Line(speaker=role, text=f"Kalimat nomor {number}.", receipts=(number + 1,))
            sound = peak * speech(seconds * (1 + number % 3 / 4), rate, pitch, number)
            path = wav(folder / f"{number}.wav", sound, rate)
            voice = Voice(engine="test", name=role, language="id")
            takes.append(Take(line, line.text, voice, str(number), str(path), len(sound) * 1000 // rate, False))
            lines.append(line)
        made.append(Section(id=title.lower(), title=title, lines=tuple(lines)))
    return Script(title="Uji", number=1, language="id", sections=tuple(made)), takes


def decoded(path: Path) -> np.ndarray:
    sound = miniaudio.decode_file(str(path), miniaudio.SampleFormat.FLOAT32, nchannels=1, sample_rate=RATE)
    return np.frombuffer(sound.samples, np.float32)


def own(sound: np.ndarray, timeline: Timeline, name: str) -> np.ndarray:
    """Everything that one speaker says."""
    spans = [(cue.start_ms, cue.end_ms) for cue in timeline.cues if cue.speaker == name]
    return np.concatenate([sound[start * RATE // 1000 : end * RATE // 1000] for start, end in spans])


def heard(sound: np.ndarray) -> float:
    """LUFS of a mono sound on two speakers, by a meter that is not ours."""
    return loudness.integrated_loudness(sound, RATE) + 3.01


def true_peak(sound: np.ndarray) -> float:
    return 20 * np.log10(np.abs(soxr.resample(sound, RATE, 8 * RATE, "VHQ")).max())


@pytest.fixture(scope="module")
def uneven(tmp_path_factory):
    folder = tmp_path_factory.mktemp("uneven")
    script, takes = edition(folder, {"Pembuka": "hchc", "Kabar": "hchrchr", "Penutup": "ch"})
    out = folder / "edisi.mp3"
    timeline, loud, *_ = mix.assemble(script, takes, Sound(), out, names=NAMES)
    return script, takes, timeline, loud, out


def test_loudness_and_peak_of_the_decoded_file(uneven):
    _, _, _, stated, out = uneven
    sound = decoded(out)
    assert heard(sound) == pytest.approx(-16, abs=0.5)
    assert true_peak(sound) <= -1
    assert stated.integrated_lufs == pytest.approx(heard(sound), abs=0.1)
    assert stated.true_peak_dbtp == pytest.approx(true_peak(sound), abs=0.2)


def test_uneven_voices_come_out_alike(uneven):
    _, _, timeline, _, out = uneven
    sound = decoded(out)
    levels = [heard(own(sound, timeline, name)) for name in NAMES.values()]
    assert max(levels) - min(levels) < 1


def test_a_voice_with_a_gain_of_its_own_is_that_much_louder(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hchc", "Kabar": "hchrchr"})
    louder = [
        replace(take, voice=take.voice.model_copy(update={"gain": 3.0})) if take.line.speaker == "reader" else take
        for take in takes
    ]
    timeline, *_ = mix.assemble(script, louder, Sound(), tmp_path / "a.mp3", names=NAMES, music=False)
    sound = decoded(tmp_path / "a.mp3")
    levels = {role: heard(own(sound, timeline, name)) for role, name in NAMES.items()}
    assert levels["reader"] - levels["host"] == pytest.approx(3, abs=1)
    assert abs(levels["host"] - levels["cohost"]) < 1


@pytest.mark.parametrize(
    "wanted", [Sound(loudness_lufs=-19), Sound(loudness_lufs=-13, true_peak_dbtp=-2, bitrate_kbps=64)]
)
def test_other_settings_are_met(tmp_path, wanted):
    script, takes = edition(tmp_path, {"Pembuka": "hcr", "Kabar": "hcr"})
    stated = mix.assemble(script, takes, wanted, tmp_path / "a.mp3", names=NAMES).loudness
    sound = decoded(tmp_path / "a.mp3")
    assert heard(sound) == pytest.approx(wanted.loudness_lufs, abs=0.5)
    assert true_peak(sound) <= wanted.true_peak_dbtp
    assert stated.true_peak_dbtp <= wanted.true_peak_dbtp


def test_clicks_in_a_take_do_not_pass_the_ceiling(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hch"})
    sound = 0.05 * speech(3, 22050, 200, 1)
    sound[5000::9000] = 0.99
    wav(Path(takes[0].path), sound, 22050)
    mix.assemble(script, takes, Sound(), tmp_path / "a.mp3", names=NAMES)
    assert true_peak(decoded(tmp_path / "a.mp3")) <= -1


def place_of(take: Take, sound: np.ndarray, near_ms: int) -> float:
    """Where in ``sound`` the take begins, in milliseconds, by correlation within a quarter of a second."""
    with wave.open(take.path) as opened:
        rate = opened.getframerate()
        said = np.frombuffer(opened.readframes(opened.getnframes()), "<i2").astype(np.float32)
    said = soxr.resample(said, rate, RATE)
    reach = RATE // 4
    first = near_ms * RATE // 1000 - reach
    before = max(0, -first)
    window = np.concatenate((np.zeros(before), sound[max(0, first) : first + len(said) + 2 * reach]))
    size = 1 << (len(window) + len(said)).bit_length()
    product = np.fft.irfft(np.fft.rfft(window, size) * np.conj(np.fft.rfft(said, size)), size)
    return (first + int(product[: 2 * reach].argmax())) * 1000 / RATE


@pytest.mark.parametrize("with_music", [True, False])
def test_cues_are_where_the_decoded_sound_is(tmp_path, with_music):
    script, takes = edition(tmp_path, {"Pembuka": "hc", "Kabar": "rhc", "Penutup": "ch"})
    out = tmp_path / "a.mp3"
    timeline, *_ = mix.assemble(script, takes, Sound(), out, names=NAMES, music=with_music)
    sound = decoded(out)
    for cue, take in zip(timeline.cues, takes, strict=True):
        assert place_of(take, sound, cue.start_ms) == pytest.approx(cue.start_ms, abs=2)
        assert cue.end_ms - cue.start_ms == pytest.approx(take.duration_ms, abs=2)


def test_the_timeline_tells_what_was_mixed(uneven):
    script, _, timeline, _, out = uneven
    assert timeline.duration_ms == round(len(decoded(out)) * 1000 / RATE)
    assert [cue.text for cue in timeline.cues] == [line.shown for line in script.lines]
    assert [cue.receipts for cue in timeline.cues] == [line.receipts for line in script.lines]
    assert [cue.speaker for cue in timeline.cues] == [NAMES[line.speaker] for line in script.lines]
    assert [cue.section for cue in timeline.cues] == ["pembuka"] * 4 + ["kabar"] * 7 + ["penutup"] * 2
    edges = [time for cue in timeline.cues for time in (cue.start_ms, cue.end_ms)]
    assert edges == sorted(edges) and edges[-1] < timeline.duration_ms
    assert [chapter.title for chapter in timeline.chapters] == ["Pembuka", "Kabar", "Penutup"]
    assert [chapter.start_ms for chapter in timeline.chapters] == [0, edges[8], edges[22]]


def test_two_runs_give_the_same_bytes(uneven, tmp_path):
    script, takes, timeline, loud, out = uneven
    again = tmp_path / "lagi.mp3"
    assert mix.assemble(script, takes, Sound(), again, names=NAMES)[:2] == (timeline, loud)
    assert again.read_bytes() == out.read_bytes()


def test_what_the_file_is(uneven):
    *_, out = uneven
    info = miniaudio.mp3_get_file_info(str(out))
    assert (info.nchannels, info.sample_rate) == (1, 44100)
    data = out.read_bytes()
    assert data[:2] == b"\xff\xfb"
    assert len(data) * 8 / info.duration == pytest.approx(96_000, rel=0.01)


def test_music_opens_stings_and_closes_and_steps_back_for_words(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hc", "Kabar": "hc"})
    timeline, *_ = mix.assemble(script, takes, Sound(), tmp_path / "a.mp3", names=NAMES)
    sober, *_ = mix.assemble(script, takes, Sound(), tmp_path / "b.mp3", names=NAMES, music=False)
    sound, quiet = decoded(tmp_path / "a.mp3"), decoded(tmp_path / "b.mp3")
    cues = timeline.cues
    speaking = heard(own(sound, timeline, "Sari"))
    alone = heard(sound[: (cues[0].start_ms - 1000) * RATE // 1000])
    between = heard(sound[cues[1].end_ms * RATE // 1000 : cues[2].start_ms * RATE // 1000])
    after = heard(sound[cues[-1].end_ms * RATE // 1000 :])
    assert -14 < alone - speaking < -4
    assert -16 < between - speaking < -4
    assert -14 < after - speaking < -4
    assert sober.duration_ms < timeline.duration_ms - 10_000
    assert np.abs(quiet[: (sober.cues[0].start_ms - 30) * RATE // 1000]).max() < 0.001
    assert (
        np.abs(quiet[(sober.cues[1].end_ms + 30) * RATE // 1000 : (sober.cues[2].start_ms - 30) * RATE // 1000]).max()
        < 0.001
    )


def energy(sound: np.ndarray, start_ms: int, end_ms: int) -> float:
    """RMS in dB of full scale."""
    piece = sound[start_ms * RATE // 1000 : end_ms * RATE // 1000]
    return 10 * np.log10(np.mean(piece.astype(float) ** 2) + 1e-12)


def test_a_bed_lies_softly_under_the_first_section_only(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hchchchc", "Kabar": "hchc"})
    timeline, *_ = mix.assemble(script, takes, Sound(), tmp_path / "a.mp3", names=NAMES)
    sound, cues = decoded(tmp_path / "a.mp3"), timeline.cues
    gaps = [
        energy(sound, before.end_ms + 60, after.start_ms - 60)
        for before, after in itertools.pairwise(cues)
        if before.section == after.section
    ]
    under, bare = gaps[4:7], gaps[7:]
    assert all(-60 < level < -35 for level in under), under
    assert all(level < -70 for level in bare), bare


def test_a_bed_of_the_show_s_own_and_none_under_its_own_opening(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hchchchc", "Kabar": "hc"})
    hum = 0.4 * np.sin(np.arange(60 * 24000) * 2 * np.pi * 330 / 24000)
    wav(tmp_path / "hum.wav", hum, 24000)
    wav(tmp_path / "ping.wav", hum[:48000], 24000)
    levels = {}
    for name, settings in (("none", Sound(opening="ping.wav")), ("own", Sound(opening="ping.wav", bed="hum.wav"))):
        mixed = mix.assemble(script, takes, settings, tmp_path / "a.mp3", names=NAMES, root=tmp_path)
        cues, sound = mixed.timeline.cues, decoded(tmp_path / "a.mp3")
        levels[name] = energy(sound, cues[5].end_ms + 60, cues[6].start_ms - 60)
        assert mixed.notes == (() if name == "none" else ("hum.wav is long: its first 45 seconds are played as bed",))
    assert levels["none"] < -70 < -45 < levels["own"] < -30


@pytest.mark.parametrize("with_music", [True, False])
def test_a_line_may_ask_for_music(tmp_path, with_music):
    script, takes = edition(tmp_path, {"Pembuka": "hc", "Kabar": "hch"})
    first, last = script.sections
    asked = tuple(line.model_copy(update={"music": number == 1}) for number, line in enumerate(last.lines))
    waiting = tuple(line.model_copy(update={"pause_ms": 1500 if line.music else None}) for line in asked)
    starts = []
    for lines in (last.lines, asked, waiting):
        changed = script.model_copy(update={"sections": (first, last.model_copy(update={"lines": lines}))})
        mixed = mix.assemble(changed, takes, Sound(), tmp_path / "a.mp3", names=NAMES, music=with_music)
        cues = mixed.timeline.cues
        starts.append(cues[3].start_ms - cues[2].end_ms)
        if lines is asked:
            sound = decoded(tmp_path / "a.mp3")
            assert heard(sound[cues[2].end_ms * RATE // 1000 : cues[3].start_ms * RATE // 1000]) > -32
            assert sound[: cues[0].start_ms * RATE // 1000 - 2000].any() is np.bool_(with_music)
    sting = 1000 * music.sting().alone / RATE
    assert starts[1] == pytest.approx(pacing.STING_AFTER_MS + sting, abs=2)
    assert starts[2] == pytest.approx(starts[1] + 1500, abs=2)
    assert starts[0] < 600


def test_a_show_may_bring_its_own_music(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hc", "Kabar": "hc"}, 1.0)
    hum = 0.4 * np.sin(np.arange(20 * 24000) * 2 * np.pi * 330 / 24000)
    wav(tmp_path / "hum.wav", hum, 24000)
    wav(tmp_path / "ping.wav", hum[:24000], 24000)
    settings = Sound(opening="hum.wav", sting="ping.wav", closing="hum.wav")
    out = tmp_path / "a.mp3"
    cues = mix.assemble(script, takes, settings, out, names=NAMES, root=tmp_path)[0].cues
    sound = decoded(out)
    assert cues[0].start_ms == pytest.approx(12_000 + 25, abs=1)
    assert cues[2].start_ms - cues[1].end_ms == pytest.approx(pacing.STING_AFTER_MS + 500, abs=1)
    assert len(sound) / RATE - cues[-1].end_ms / 1000 == pytest.approx(20.5, abs=0.1)
    spectrum = np.abs(np.fft.rfft(sound[2 * RATE : 4 * RATE]))
    assert spectrum.argmax() / 2 == pytest.approx(330, abs=1)
    assert np.abs(sound[-RATE // 20 :]).max() < 0.01


@pytest.mark.parametrize("content", [b"", b"not a sound", None, "silence"])
def test_bad_music_is_named_and_leaves_nothing(tmp_path, content):
    script, takes = edition(tmp_path, {"Pembuka": "hc"}, 0.6)
    file, shelf = tmp_path / "tema.wav", tmp_path / "shelf"
    shelf.mkdir()
    if content == "silence":
        wav(file, np.zeros(RATE), RATE)
    elif content is not None:
        file.write_bytes(content)
    with pytest.raises(SoundError, match=r"tema\.wav") as caught:
        mix.assemble(script, takes, Sound(opening="tema.wav"), shelf / "a.mp3", names=NAMES, root=tmp_path)
    assert caught.value.hint and "\n" not in caught.value.what
    assert list(shelf.iterdir()) == []


def test_pauses_follow_the_words():
    def said(role: Role, text: str, pause_ms: int | None = None) -> Line:
        return Line(speaker=role, text=text, pause_ms=pause_ms)

    statement = pacing.pause(said("host", "Begitu."), said("host", "Lalu."))
    assert pacing.pause(said("host", "Begitu,"), said("host", "lalu.")) < statement
    assert pacing.pause(said("host", "Begitu."), said("cohost", "Lalu.")) < statement
    assert pacing.pause(said("host", "Begini katanya:"), said("reader", "“Ya.”")) > pacing.AFTER_MS[":"]
    assert pacing.pause(said("reader", "“Ya.”"), said("host", "Lalu.")) > statement
    assert pacing.pause(said("host", "Begitu."), said("cohost", "Lalu.", 1234)) == 1234
    assert pacing.pause(said("host", "Begitu."), said("cohost", "Lalu.", 0)) == 0


def test_a_pause_in_the_script_has_the_last_word(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hc", "Kabar": "h"})
    first, last = script.sections
    paused = first.lines[1].model_copy(update={"pause_ms": 1500})
    at_once = last.lines[0].model_copy(update={"pause_ms": 200})
    script = script.model_copy(
        update={
            "sections": (
                first.model_copy(update={"lines": (first.lines[0], paused)}),
                last.model_copy(update={"lines": (at_once,)}),
            )
        }
    )
    cues = mix.assemble(script, takes, Sound(), tmp_path / "a.mp3", names=NAMES)[0].cues
    assert cues[1].start_ms - cues[0].end_ms == pytest.approx(1500, abs=1)
    assert cues[2].start_ms - cues[1].end_ms == pytest.approx(200, abs=1)


def empty(path: Path) -> None:
    wav(path, np.zeros(0), 22050)


def stereo(path: Path) -> None:
    with wave.open(str(path), "wb") as opened:
        opened.setnchannels(2)
        opened.setsampwidth(2)
        opened.setframerate(22050)
        opened.writeframes(bytes(4000))


BROKEN = {
    "empty": empty,
    "stereo": stereo,
    "not a WAV": lambda path: path.write_text("halo"),
    "no bytes": lambda path: path.write_bytes(b""),
    "cut in the header": lambda path: path.write_bytes(path.read_bytes()[:30]),
    "cut in the sound": lambda path: path.write_bytes(path.read_bytes()[:-500]),
    "missing": Path.unlink,
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_bad_take_is_named_and_leaves_nothing(tmp_path, kind):
    takes_folder, shelf = tmp_path / "takes", tmp_path / "shelf"
    takes_folder.mkdir()
    shelf.mkdir()
    script, takes = edition(takes_folder, {"Pembuka": "hc", "Kabar": "hc"}, 0.6)
    BROKEN[kind](Path(takes[3].path))
    with pytest.raises(SoundError, match="section Kabar, line 4") as caught:
        mix.assemble(script, takes, Sound(), shelf / "a.mp3", names=NAMES)
    assert caught.value.hint and "\n" not in caught.value.what
    assert list(shelf.iterdir()) == []


def test_a_take_that_vanishes_midway_leaves_the_old_file(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hch"}, 1.0)
    out = tmp_path / "shelf" / "a.mp3"
    out.parent.mkdir()
    out.write_bytes(b"the old sound")

    def remove(done: int, total: int) -> None:
        Path(takes[2].path).unlink(missing_ok=True)

    with pytest.raises(SoundError, match="section Pembuka, line 3"):
        mix.assemble(script, takes, Sound(), out, names=NAMES, progress=remove)
    assert [entry.read_bytes() for entry in out.parent.iterdir()] == [b"the old sound"]


def test_a_folder_that_cannot_be_written(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hc"}, 0.6)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SoundError, match="cannot write") as caught:
        mix.assemble(script, takes, Sound(), tmp_path / "file" / "a.mp3", names=NAMES)
    assert caught.value.hint


def test_takes_that_do_not_fit_the_script(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hc"}, 0.6)
    with pytest.raises(SoundError, match=r"2 lines.*1 takes"):
        mix.assemble(script, takes[:1], Sound(), tmp_path / "a.mp3", names=NAMES)
    with pytest.raises(SoundError, match="0 lines"):
        mix.assemble(script.model_copy(update={"sections": ()}), [], Sound(), tmp_path / "a.mp3", names=NAMES)


def test_silent_and_tiny_takes_are_sound_too(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hcr"}, 1.0)
    wav(Path(takes[1].path), np.zeros(22050), 22050)
    wav(Path(takes[2].path), np.ones(1) / 2, 8000)
    timeline, loud, *_ = mix.assemble(script, takes, Sound(), tmp_path / "a.mp3", names=NAMES, music=False)
    assert len(timeline.cues) == 3
    assert loud.integrated_lufs == pytest.approx(-16, abs=0.5)


def test_progress_ends_at_the_whole(tmp_path):
    script, takes = edition(tmp_path, {"Pembuka": "hc"}, 1.0)
    seen: list[tuple[int, int]] = []
    mix.assemble(script, takes, Sound(), tmp_path / "a.mp3", names=NAMES, progress=lambda *now: seen.append(now))
    assert seen[0][0] < seen[-1][0] == seen[-1][1]


# --- the parts -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rate", [16000, 22050, 24000, 44100, 48000])
def test_our_meter_agrees_with_another(rate):
    sound = (0.3 * speech(12, rate, 170, 3)).astype(np.float32)
    sound[4 * rate : 6 * rate] *= 0.001
    assert meter.measure(sound, rate) == pytest.approx(loudness.integrated_loudness(sound, rate) + 3.01, abs=0.06)


def test_the_meter_does_not_care_about_blocks():
    sound = (0.3 * speech(6, RATE, 170, 3)).astype(np.float32)
    pieces = meter.Meter(RATE)
    for start in range(0, len(sound), 777):
        pieces.feed(sound[start : start + 777])
    assert np.allclose(pieces.steps(), meter.energies(sound, RATE), rtol=1e-3, atol=1e-9)


@pytest.mark.parametrize("block", [100, 4096, 1 << 16])
def test_the_limiter_keeps_the_ceiling_and_leaves_the_rest_alone(block):
    loud = speech(3, RATE, 150, 5) * 2
    soft = speech(2, RATE, 150, 6) * 0.3
    sound = np.concatenate((soft, loud, soft)).astype(np.float32)
    tamed = limiter.Limiter(-3.0)
    out = [tamed.feed(sound[start : start + block]) for start in range(0, len(sound), block)]
    limited = np.concatenate((*out, tamed.flush()))
    assert len(limited) == len(sound)
    assert true_peak(sound) > 3
    assert true_peak(limited) <= -2.9
    assert np.array_equal(limited[: len(soft) - 1000], sound[: len(soft) - 1000])
    assert np.allclose(limited[-RATE:], sound[-RATE:])


def test_peaks_between_samples_are_seen():
    # a quarter of the sampling rate, sampled beside its tops: samples at 0.707, the wave at 1
    sound = np.sin(np.pi / 2 * np.arange(RATE) + np.pi / 4).astype(np.float32) * np.hanning(RATE).astype(np.float32)
    peak = meter.PeakMeter()
    for start in range(0, RATE, 1000):
        peak.feed(sound[start : start + 1000])
    assert np.abs(sound).max() < 0.71
    assert peak.dbtp() == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize("bitrate", [64, 96, 128, 192])
def test_encoder_keeps_the_level_and_its_delay(tmp_path, bitrate):
    sound = (0.3 * speech(2, RATE, 170, 9)).astype(np.float32)
    path = tmp_path / "a.mp3"
    with path.open("wb+") as opened:
        encoded = encoder.Encoder(bitrate, opened)
        encoded.encode(sound)
        encoded.finish()
    back = decoded(path)
    assert np.abs(encoder.DELAY - int(np.correlate(back[: RATE + 4000], sound[:RATE], "valid").argmax())) <= 1
    aligned = back[encoder.DELAY : encoder.DELAY + len(sound)]
    assert len(aligned) == len(sound)
    assert np.vdot(aligned, sound) / np.vdot(sound, sound) == pytest.approx(1, abs=0.01)


def test_the_first_frame_tells_how_many_there_are(tmp_path):
    sound = (0.3 * speech(20, RATE, 170, 9)).astype(np.float32)
    for bitrate in (64, 96, 192):
        path = tmp_path / f"{bitrate}.mp3"
        with path.open("wb+") as opened:
            encoded = encoder.Encoder(bitrate, opened)
            encoded.encode(sound)
            encoded.finish()
        data = path.read_bytes()
        frames, size = (int.from_bytes(data[place : place + 4], "big") for place in (29, 33))
        assert (data[21:25], size) == (b"Info", len(data))
        assert data[25:29] == b"\0\0\0\3" and not any(data[37 : 144_000 * bitrate // RATE])
        assert frames * 1152 == len(decoded(path))
        found, place = 0, 0
        while place < len(data):
            place += 144_000 * bitrate // RATE + (data[place + 2] >> 1 & 1)
            found += 1
        assert found == frames + 1 and place == len(data)


@pytest.mark.parametrize("piece", [music.opening, music.bed, music.sting, music.closing])
def test_music_begins_and_ends_softly(piece):
    sound, alone, whole = piece()
    assert whole and (alone > 0) is (piece is not music.bed) and alone <= len(sound)
    assert np.abs(sound).max() == pytest.approx(0.5)
    assert abs(sound[0]) < 0.01 and np.abs(sound[-RATE // 50 :]).max() < 0.01
    assert abs(float(sound.mean())) < 0.001


@pytest.mark.slow
def test_memory_does_not_grow_with_length(tmp_path):
    """Peak memory of a process that mixes 3 and 60 minutes."""
    program = """
        import resource, sys
        from pathlib import Path
        from podcast import mix
        from podcast.model import Sound
        from tests.test_mix import NAMES, edition
        folder = Path(sys.argv[1])
        script, takes = edition(folder, {"Pembuka": "hcr" * 3}, 5.0)
        section = script.sections[0].model_copy(update={"lines": script.lines * int(sys.argv[2])})
        script = script.model_copy(update={"sections": (section,)})
        length = mix.assemble(script, takes * int(sys.argv[2]), Sound(), folder / "a.mp3", names=NAMES)[0].duration_ms
        print(length, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    """
    found = {}
    for times in (3, 60):
        command = [sys.executable, "-c", textwrap.dedent(program), str(tmp_path), str(times)]
        answer = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parent.parent)
        found[times] = [int(number) for number in answer.stdout.split()]
    assert found[60][0] > 58 * 60_000 > 3.5 * 60_000 > found[3][0]
    assert found[60][1] < 1.1 * found[3][1]
    assert found[60][1] < 150_000
