"""ffmpeg, a process of its own: M4A and Opus from one stream of samples, and back again."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np

from podcast.errors import SoundError
from podcast.model import Chapter
from podcast.sound import RATE
from podcast.sound.formats import FORMATS
from podcast.sound.meter import Samples

_ALIKE = ("-fflags", "+bitexact", "-flags:a", "+bitexact", "-threads", "1")
"""Without these every file would bear its own random number."""
_QUIET = ("-hide_banner", "-nostats", "-loglevel", "error", "-y")
_LOCAL = ("-protocol_whitelist", "file,pipe")
"""Before every input: no file can make ffmpeg open an address."""
_BLOCK = 1 << 18


def find() -> str:
    """Path of ffmpeg: that of imageio-ffmpeg, else the system's. Raises SoundError when there is none."""
    try:
        import imageio_ffmpeg

        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except (ImportError, RuntimeError):
        found = shutil.which("ffmpeg")
    if found is None:
        raise SoundError(
            "[sound] formats asks for M4A or Opus, and there is no ffmpeg here",
            hint="install ffmpeg, or: pip install imageio-ffmpeg, or take formats out of podcast.toml",
        )
    return found


@contextmanager
def encoding(
    outs: Mapping[str, Path], chapters: Sequence[Chapter], duration_ms: int
) -> Iterator[Callable[[Samples], None]]:
    """Give a function that takes samples at ``RATE``; when the block ends well, all files of ``outs`` are whole.

    ``outs`` has a path for each format. Raises SoundError when ffmpeg is missing, refuses or ends too early.
    """
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as said:
        marks = Path(folder) / "chapters"
        marks.write_text(_marks(chapters, duration_ms), encoding="utf-8")
        command = [find(), *_QUIET, *_LOCAL, "-f", "s16le", "-ar", str(RATE), "-ac", "1", "-i", "pipe:0"]
        command += [*_LOCAL, "-f", "ffmetadata", "-i", str(marks)]
        for name, out in outs.items():
            form = FORMATS[name]
            command += ["-map", "0:a", "-b:a", f"{form.kbps}k", *form.options, *_ALIKE, str(out.absolute())]
        what = " and ".join(out.suffix[1:] for out in outs.values())
        process = _started(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=said)
        pipe = process.stdin
        assert pipe is not None

        def feed(block: Samples) -> None:
            whole = np.clip(np.rint(block * np.float32(32767)), -32768, 32767).astype("<i2")
            pipe.write(whole.tobytes())

        try:
            yield feed
            pipe.close()
        except BrokenPipeError:
            pass  # it has ended already, and tells why
        except BaseException:
            process.kill()
            raise
        finally:
            code = process.wait()
        if code:
            raise _ended(code, said, f"making {what}")


def decode(path: Path) -> Iterator[Samples]:
    """Blocks of any sound file as mono at ``RATE``, as a player gives them. Raises SoundError."""
    command = [
        find(),
        *_QUIET,
        *_LOCAL,
        "-i",
        str(path.absolute()),
        "-f",
        "f32le",
        "-ac",
        "1",
        "-ar",
        str(RATE),
        "pipe:1",
    ]
    with tempfile.TemporaryFile() as said:
        process = _started(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=said)
        assert process.stdout is not None
        try:
            while data := process.stdout.read(_BLOCK):
                yield np.frombuffer(data, "<f4")
        finally:
            process.stdout.close()
            code = process.wait()
        if code:
            raise _ended(code, said, f"decoding {path}")


def _started(command: Sequence[str], **streams: object) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(command, **streams)  # type: ignore[call-overload,no-any-return]
    except OSError as error:
        raise SoundError(
            f"cannot start {command[0]}: {error.strerror}", hint="reinstall it: pip install imageio-ffmpeg"
        ) from error


def _ended(code: int, said: IO[bytes], doing: str) -> SoundError:
    said.seek(0)
    rows = [row.strip() for row in said.read().decode("utf-8", "replace").splitlines() if row.strip()]
    how = f"was killed by signal {-code}" if code < 0 else f"ended with {code}" + (f": {rows[-1]}" if rows else "")
    return SoundError(f"ffmpeg {how} while {doing}", hint="check memory and free space, then record again")


def _marks(chapters: Sequence[Chapter], duration_ms: int) -> str:
    """Chapters in ffmpeg's own text form."""
    ends = [*(chapter.start_ms for chapter in chapters[1:]), duration_ms]
    rows = [";FFMETADATA1"]
    for chapter, end in zip(chapters, ends, strict=True):
        title = " ".join("".join(sign if sign.isprintable() else " " for sign in chapter.title).split())
        for sign in "\\=;#":
            title = title.replace(sign, f"\\{sign}")
        rows += ["[CHAPTER]", "TIMEBASE=1/1000", f"START={chapter.start_ms}", f"END={end}", f"title={title}"]
    return "\n".join(rows) + "\n"
