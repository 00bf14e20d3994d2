"""What joining costs: 400 clips, 73 minutes, into one finished MP3, against other programs in the same run.

    python benchmarks/joining.py [PODCASTFY_PYTHON [PODCAST_CREATOR_PYTHON]]

Each argument is the Python of a virtual environment that holds that program; without it the program is left out. They
get their clips as MP3, the form in which they keep them, and need ffmpeg and ffprobe in the PATH. Ours are WAV takes,
and what it does to them is more: voices levelled, pauses, music, limiter, loudness measured. CPU seconds are those of
the process and of all that it starts; memory is the largest process of them.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
import wave
from pathlib import Path
from typing import NamedTuple

import lameenc
import numpy as np

ROOT = Path(__file__).parent.parent
CLIPS, SECONDS, RATE = 400, 10.95, 24_000
FEW, MANY = 16, 329
"""Clips of 3 and of 60 minutes."""

OURS = """
    import sys
    from pathlib import Path
    from podcast import mix
    from podcast.model import ROLES, Line, Script, Section, Sound, Take, Voice
    folder, out, count = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    lines = [Line(speaker=ROLES[number % 3], text=f"Kalimat {number}.") for number in range(count)]
    takes = [
        Take(line, line.text, Voice(engine="x", name=line.speaker, language="id"), "", str(path), 0, True)
        for line, path in zip(lines, sorted(folder.glob("*.wav")))
    ]
    cuts = [round(count * part / 6) for part in range(7)]
    sections = [Section(id=f"s{n}", title=f"S{n}", lines=lines[a:b]) for n, (a, b) in enumerate(zip(cuts, cuts[1:]))]
    script = Script(title="x", number=1, language="id", sections=sections)
    mix.assemble(script, takes, Sound(), out, names={role: role for role in ROLES})
"""
PYDUB = """
    import sys, warnings
    from pathlib import Path
    warnings.simplefilter("ignore")
    from pydub import AudioSegment
    total = AudioSegment.empty()
    for path in sorted(Path(sys.argv[1]).glob("*.wav")):
        total += AudioSegment.from_wav(path)
    total.export(sys.argv[2], format="mp3", bitrate="96k")
"""
PODCASTFY = """
    import sys
    from pathlib import Path
    from podcastfy.text_to_speech import TextToSpeech
    speaker = TextToSpeech.__new__(TextToSpeech)
    speaker.audio_format = "mp3"
    speaker._merge_audio_files([str(path) for path in Path(sys.argv[1]).glob("*.mp3")], sys.argv[2])
"""
CREATOR = """
    import asyncio, sys
    from pathlib import Path
    from podcast_creator.core import combine_audio_files
    out = Path(sys.argv[2])
    asyncio.run(combine_audio_files(sys.argv[1], out.name, out.parent))
"""


class Cost(NamedTuple):
    cpu_s: float
    memory_mb: float


def clip(number: int) -> np.ndarray:
    """Syllables of a buzzing tone with breath, each voice at a loudness of its own; 16-bit samples at RATE."""
    random = np.random.default_rng(number)
    time = np.arange(int(SECONDS * RATE)) / RATE
    pitch = (210, 120, 160)[number % 3]
    buzz = sum(np.sin(2 * np.pi * pitch * k * time + random.uniform(0, 6)) / k for k in range(1, 12))
    syllables = np.arange(0, SECONDS + 0.2, 0.18)
    envelope = np.interp(time, syllables, random.uniform(0.02, 1, len(syllables)) ** 1.5)
    sound = (buzz + 0.2 * random.standard_normal(len(time))) * envelope
    return (sound / np.abs(sound).max() * (30_000, 9_000, 2_000)[number % 3]).astype("<i2")


def make(folder: Path) -> None:
    """The clips, named as podcastfy wants them and in an order that all agree on."""
    for number in range(CLIPS):
        samples = clip(number).tobytes()
        name = folder / f"{number // 2 + 1:04}_{'answer' if number % 2 else 'question'}"
        with wave.open(str(name.with_suffix(".wav")), "wb") as opened:
            opened.setparams((1, 2, RATE, 0, "NONE", ""))
            opened.writeframes(samples)
        encoder = lameenc.Encoder()
        encoder.set_bit_rate(64)
        encoder.set_in_sample_rate(RATE)
        encoder.set_channels(1)
        encoder.silence()
        name.with_suffix(".mp3").write_bytes(bytes(encoder.encode(samples)) + bytes(encoder.flush()))


def run(python: str, program: str, *args: str | Path) -> Cost:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)} if program is OURS else dict(os.environ)
    command = [python, "-c", textwrap.dedent(program), *map(str, args)]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{python} failed:\n{said.decode(errors='replace')[-2000:]}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def costs(podcastfy: str = "", creator: str = "") -> tuple[dict[str, Cost], Cost, Cost]:
    """Of each program; and of ours for 3 and for 60 minutes."""
    with tempfile.TemporaryDirectory() as name:
        folder, out = Path(name) / "clips", Path(name) / "out" / "a.mp3"
        folder.mkdir()
        out.parent.mkdir()
        make(folder)
        if not shutil.which("ffmpeg"):  # the one that imageio-ffmpeg brings
            import imageio_ffmpeg

            (Path(name) / "ffmpeg").symlink_to(imageio_ffmpeg.get_ffmpeg_exe())
            os.environ["PATH"] += f"{os.pathsep}{name}"
        contenders = [
            ("Kopi Sedap", sys.executable, OURS, (CLIPS,)),
            ("pydub, +=", sys.executable, PYDUB, ()),
            ("podcastfy, _merge_audio_files", podcastfy, PODCASTFY, ()),
            ("podcast-creator, combine_audio_files", creator, CREATOR, ()),
        ]
        found = {
            who: run(python, program, folder, out, *map(str, more))
            for who, python, program, more in contenders
            if python
        }
        few, many = (run(sys.executable, OURS, folder, out, str(count)) for count in (FEW, MANY))
    return found, few, many


def main(*given: str) -> None:
    found, few, many = costs(*given)
    ours = found["Kopi Sedap"]
    print(f"{CLIPS} clips, {CLIPS * SECONDS / 60:.0f} minutes\n")
    print("| program | CPU s | ours is | peak MB |\n|---|---|---|---|")
    for who, cost in found.items():
        print(f"| {who} | {cost.cpu_s:.1f} | {ours.cpu_s / cost.cpu_s:.2f} | {cost.memory_mb:.0f} |")
    print(f"\n3 minutes {few.memory_mb:.0f} MB, 60 minutes {many.memory_mb:.0f} MB", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
