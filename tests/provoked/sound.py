"""Sound and pictures that cannot be made, read or tagged, and takes that cannot be spoken or kept."""

import io
import shutil
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import podcast.sound
from podcast import mix, tags
from podcast.cover import letters
from podcast.model import Cast, CastMember, Line, Script, Section, Show, Sound, Source, Take, Timeline, Voice
from podcast.sound import ffmpeg, own, reel
from podcast.tags.picture import sized
from tests.provoked.row import (
    Call,
    Row,
    absent,
    failing,
    forbidden,
    in_episode,
    in_script,
    replaced,
    setting,
    written,
)

REFUSED = PermissionError(13, "Permission denied")
VOICE = Voice(engine="tone", name="high", language="id", quality="beeps")
LINE = Line(speaker="host", text="Halo.")
SCRIPT = Script(title="Uji", number=1, language="id", sections=(Section(id="story", title="Seduhan", lines=(LINE,)),))
NAMES = {"host": "Sari", "cohost": "Bayu", "reader": "Pembaca"}
CAST = Cast(**{role: CastMember(name=name) for role, name in NAMES.items()})
CARD = tags.Card(
    Show(title="Uji", author="Uji", language="id", cast=CAST), 1, "Uji", "Uji.", "id", "2026-07-06T06:00:00+07:00",
    Source(title="Uji"), Timeline(duration_ms=9, cues=(), chapters=()),
)  # fmt: skip
AGAIN = "delete this file from the take cache"


def wav(path: Path, samples: int = 24_000, *, channels: int = 1, promised: int = 0) -> Path:
    """A WAV file of silence, which may promise more samples than it has."""
    with wave.open(str(path), "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(24_000)
        out.writeframes(bytes(2 * channels * (samples + promised)))
    if promised:
        path.write_bytes(path.read_bytes()[: -2 * promised])
    return path


def read(**shape: Any) -> Callable[[Path], Any]:
    return lambda show: reel.read(wav(show / "a.wav", **shape), "Seduhan, line 1")


def mixed_into(out: str) -> Callable[[Path], Any]:
    def call(show: Path) -> Any:
        take = Take(LINE, "Halo.", VOICE, "a", str(wav(show / "a.wav")), 1000, cached=True)
        return mix.assemble(SCRIPT, [take], Sound(), show / out, names=NAMES, music=False)

    return call


def no_encoder(show: Path) -> Any:
    with absent("podcast.sound.own"), replaced(podcast.sound, "own", None):
        del podcast.sound.own
        mix.prepare(Sound(), show)


def no_ffmpeg(show: Path) -> Any:
    with absent("imageio_ffmpeg"), replaced(shutil, "which", lambda name: None):
        ffmpeg.find()


def ffmpeg_that_is_gone(show: Path) -> Any:
    with replaced(ffmpeg, "find", lambda: str(show / "ffmpeg")):
        list(ffmpeg.decode(show / "podcast.toml"))


def pillow_without_letters(show: Path) -> Any:
    from PIL import ImageFont

    with replaced(ImageFont, "load_default", lambda size: ImageFont.ImageFont()):
        letters._font(10)


def wide() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (9_000, 1)).save(out, "PNG")
    return out.getvalue()


def tagged(name: str, content: bytes = b"") -> Callable[[Path], Any]:
    def call(show: Path) -> Any:
        if content:
            (show / name).write_bytes(content)
        tags.write(show / name, CARD)

    return call


ROWS: dict[str, Row | Call] = {
    "music": Row(
        ("record", "1", "--force"),
        1,
        "tiada.mp3, the opening that podcast.toml names",
        "take it out",
        setting('# opening = "music/opening.mp3"', 'opening = "tiada.mp3"'),
    ),
    "music without a sound": Row(
        ("record", "1", "--force"),
        1,
        "cannot decode",
        "is it a sound file",
        setting('# opening = "music/opening.mp3"', 'opening = "podcast.toml"'),
    ),
    "picture of a chapter": Row(
        ("record", "1", "--force"),
        1,
        "story.jpg",
        "a JPEG or PNG of 1400 to 3000 pixels",
        in_episode("story.jpg", "bukan gambar"),
    ),
    "cover that is none": Row(
        ("record", "1", "--force"),
        1,
        "cover.jpg",
        "a JPEG or PNG of 1400 to 3000 pixels",
        written("cover.jpg", "bukan gambar"),
    ),
    "picture that may not be read": Row(
        ("record", "1", "--force"), 1, "story.jpg: Permission denied", "check its permissions",
        in_episode("story.jpg", "x"), during=forbidden("story.jpg"),
    ),
    "picture of nothing": Call(lambda show: sized(b"x", "a.jpg"), "a.jpg is not a picture", "1400 to 3000 pixels"),
    "picture far too wide": Call(lambda show: sized(wide(), "a.png"), "a.png has 9000 x 1 pixels", "a side"),
    "letters": Call(pillow_without_letters, "Pillow cannot write letters here", "pip install --force-reinstall pillow"),
    # takes
    "line that does not come": Row(
        ("record", "1", "--force", "--engine", "tests.engines_trouble:Silent"), 1,
        "the sound is silent; Pembuka, line 1", "engine", in_script(r"\nSari: ", "\nSari: Lihat unggas itu "),
    ),
    "line of no sound": Row(
        ("record", "1"), 1, "nothing in it can be spoken: ", "remove the line from script.md",
        in_script(r"\nSari: .*", "\nSari: —"),
    ),
    "cache that is a file": Row(
        ("record", "1", "--force", "--cache", "podcast.toml"), 1, "the take of tone, voice", "finished lines are kept"
    ),
    "take that may not go": Row(
        ("voices", "prune", "--keep", "0"), 1, ".wav: Permission denied", "check the permissions",
        during=failing("os.unlink", ".wav", REFUSED),
    ),
    "take of nothing": Call(read(samples=0), "Seduhan, line 1: the take", AGAIN),
    "take that is cut": Call(read(promised=9), "a.wav is cut off", AGAIN),
    "take in stereo": Call(read(channels=2), "is not 16-bit mono sound (2 channels, 16 bits, 24000 Hz)", AGAIN),
    "take that has gone": Call(
        lambda show: reel.read(show / "a.wav", "Seduhan, line 1"), "Seduhan, line 1: cannot read the take", AGAIN
    ),
    # mixing
    "takes of another script": Call(
        lambda show: mix.assemble(SCRIPT, [], Sound(), show / "a.mp3", names=NAMES),
        "the script has 1 lines, but there are 0 takes", "record the script again",
    ),
    "no room for the sound": Call(mixed_into("podcast.toml/a.mp3"), "cannot write", "the free space"),
    "no encoder": Call(no_encoder, "sound cannot be encoded here", "reinstall the program"),
    "music that is silent": Call(
        lambda show: own.load(wav(show / "a.wav"), "opening"), "a.wav is silent", "give another sound file"
    ),
    "no ffmpeg": Call(no_ffmpeg, "asks for M4A or Opus, and there is no ffmpeg", "pip install imageio-ffmpeg"),
    "ffmpeg that has gone": Call(ffmpeg_that_is_gone, "ffmpeg: No such file", "pip install imageio-ffmpeg"),
    "ffmpeg that refuses": Call(
        lambda show: list(ffmpeg.decode(show / "podcast.toml")), "while decoding", "check memory and free space"
    ),
    # tags
    "no sound to tag": Call(tagged("a.m4a", b"bukan suara"), "cannot tag", "record the episode again"),
    "no room for tags": Call(tagged("podcast.toml/a.mp3"), "cannot write", "the free space"),
}  # fmt: skip
