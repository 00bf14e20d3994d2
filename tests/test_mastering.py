"""What an episode's folder holds beside the MP3: other formats, pictures, peaks; and what happens when one fails."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
from mutagen import id3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus
from PIL import Image

from podcast import cover, library
from podcast.cli import run
from podcast.model import Episode
from podcast.sound import RATE, encoder, ffmpeg, waveform
from tests.conftest import PASAR, Podcast, assert_refused, empty_show, everything, spoken
from tests.test_captions import blocks, ms


def setting(show: Path, line: str, table: str = "[sound]") -> None:
    path = show / "podcast.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace(f"{table}\n", f"{table}\n{line}\n", 1) if table else f"{line}\n{text}", "utf-8")


def only(show: Path) -> tuple[Episode, Path]:
    (episode,) = library.shelf(show).episodes
    return episode, show / "episodes" / episode.slug


def sound(path: Path) -> np.ndarray:
    return np.concatenate(list(ffmpeg.decode(path)))


def picture(path: Path, size: tuple[int, int] = (1400, 1400), colour: str = "navy") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, colour).save(path)


def lag(sound: np.ndarray, other: np.ndarray, second: int) -> int:
    """Samples by which ``other`` runs behind ``sound``, found by correlation over three seconds."""
    reach = 4000
    piece = sound[second * RATE : (second + 3) * RATE]
    window = other[second * RATE - reach : (second + 3) * RATE + reach]
    size = 1 << (len(window) + len(piece)).bit_length()
    product = np.fft.irfft(np.fft.rfft(window, size) * np.conj(np.fft.rfft(piece, size)), size)
    return int(product[: 2 * reach].argmax()) - reach


# --- other formats ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def _three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("three")
    root = empty_show(folder / "show")
    setting(root, 'formats = ["m4a", "opus"]')
    command = ("generate", PASAR, "--show", root, "--cache", folder / "cache", "--quiet")
    assert run([str(word) for word in command]) == 0
    return folder


@pytest.fixture
def three(_three: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Episode, Path]:
    """An edition of PASAR in three formats, the only one of its show."""
    shutil.copytree(_three, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path / "show")
    return only(tmp_path / "show")


def test_other_formats_are_recorded_and_sound_alike(podcast: Podcast, three: tuple[Episode, Path]) -> None:
    episode, folder = three
    assert [(other.file, other.mime, other.codecs, other.bitrate) for other in episode.audio.alternates] == [
        (f"{episode.slug}.m4a", "audio/mp4", "mp4a.40.2", 64_000),
        (f"{episode.slug}.opus", "audio/ogg", "opus", 32_000),
    ]
    mp3 = np.concatenate(list(encoder.decode(folder / episode.audio.file)))
    for other in episode.audio.alternates:
        path = folder / other.file
        assert (path.stat().st_size, library.shelf(folder.parent.parent).episodes) == (other.bytes, (episode,))
        same = sound(path)
        for second in (10, len(mp3) // RATE // 2, len(mp3) // RATE - 5):
            assert abs(lag(mp3, same, second)) <= 2
        assert len(same) / RATE == pytest.approx(episode.audio.duration_ms / 1000, abs=0.1)
    assert podcast("check").code == 0
    (folder / episode.audio.alternates[0].file).write_bytes(b"other")
    assert "is not the sound that was recorded" in podcast("check").out


def test_all_formats_carry_the_same_tags(three: tuple[Episode, Path]) -> None:
    episode, folder = three
    tag, m4a, opus = (
        id3.ID3(folder / f"{episode.slug}.mp3"),
        MP4(folder / f"{episode.slug}.m4a"),
        OggOpus(folder / f"{episode.slug}.opus"),
    )
    for key, atom, comment in (
        ("TIT2", "\xa9nam", "title"),
        ("TALB", "\xa9alb", "album"),
        ("TPE1", "\xa9ART", "artist"),
        ("TPUB", "----:com.apple.iTunes:LABEL", "organization"),
        ("TCON", "\xa9gen", "genre"),
        ("TCAT", "catg", "podcastcategory"),
        ("TLAN", "----:com.apple.iTunes:LANGUAGE", "language"),
        ("TDES", "ldes", "description"),
        ("COMM::ind", "\xa9cmt", "comment"),
        ("USLT::ind", "\xa9lyr", "lyrics"),
        ("TGID", "egid", "episodeid"),
    ):
        said = str(tag[key]).strip()
        atoms = m4a[atom][0]
        assert (atoms.decode() if isinstance(atoms, bytes) else atoms) == said == opus[comment][0], key
    assert tag["TRCK"].text == ["1"] and m4a["trkn"] == [(1, 0)] and opus["tracknumber"] == ["1"]
    assert tag["WFED"].url == m4a["purl"][0] == opus["feedurl"][0]
    assert (
        "sintetis" in str(m4a["----:com.apple.iTunes:DISCLOSURE"][0], "utf-8") and "sintetis" in opus["disclosure"][0]
    )
    assert m4a["pcst"] is True
    assert bytes(m4a["covr"][0]) == tag.getall("APIC")[0].data


def test_chapters_agree_to_the_millisecond_everywhere(three: tuple[Episode, Path]) -> None:
    episode, folder = three
    wanted = [(chapter.start_ms, chapter.title) for chapter in episode.chapters]
    assert len(wanted) > 2
    beside = json.loads((folder / "chapters.json").read_text("utf-8"))["chapters"]
    assert [(round(mark["startTime"] * 1000), mark["title"]) for mark in beside] == wanted
    tag = id3.ID3(folder / f"{episode.slug}.mp3")
    frames = [tag[f"CHAP:{name}"] for name in tag.getall("CTOC")[0].child_element_ids]
    assert [(mark.start_time, str(mark.sub_frames["TIT2"])) for mark in frames] == wanted
    m4a = MP4(folder / f"{episode.slug}.m4a").chapters
    assert [(round(mark.start * 1000), mark.title) for mark in m4a] == wanted
    opus = OggOpus(folder / f"{episode.slug}.opus")
    stamps = [opus[f"chapter{number:03}"][0] for number in range(1, len(wanted) + 1)]
    assert [ms(stamp) for stamp in stamps] == [start for start, _ in wanted]
    assert [opus[f"chapter{number:03}name"][0] for number in range(1, len(wanted) + 1)] == [name for _, name in wanted]
    starts = {ms(block[1].split(" ")[0]) for block in blocks((folder / "transcript.vtt").read_text("utf-8"))}
    assert {cue.start_ms for cue in episode.cues} <= starts
    assert [start for _, start in tag.getall("SYLT")[0].text] == [cue.start_ms for cue in episode.cues]


def test_the_same_bytes_again_and_a_format_taken_back(
    podcast: Podcast, show: Path, three: tuple[Episode, Path]
) -> None:
    before = {name: digest for name, (digest, _) in everything(show).items() if not name.startswith("episodes/.")}
    assert podcast("generate", PASAR, "--json").document["episodes"][0]["status"] == "unchanged"
    assert podcast("generate", PASAR, "--force").code == 0
    assert before == {
        name: digest for name, (digest, _) in everything(show).items() if not name.startswith("episodes/.")
    }
    text = (show / "podcast.toml").read_text("utf-8").replace('["m4a", "opus"]', '["opus"]')
    (show / "podcast.toml").write_text(text, "utf-8")
    assert podcast("record", "1").code == 0
    episode, folder = only(show)
    assert [other.file for other in episode.audio.alternates] == [f"{episode.slug}.opus"]
    assert not (folder / f"{episode.slug}.m4a").exists()


def fake(path: Path, script: str) -> Path:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("head -c 300000 >/dev/null; kill -9 $$", "killed by signal 9 while making m4a"),
        ("echo 'no room left' >&2; exit 3", "ended with 3: no room left while making m4a"),
    ],
)
def test_an_encoder_that_ends_midway_leaves_the_episode_as_it_was(
    podcast: Podcast, stocked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, says: str
) -> None:
    before = everything(stocked)
    setting(stocked, 'formats = ["m4a"]')
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", str(fake(tmp_path / "ffmpeg", script)))
    assert_refused(ran := podcast("record", "1"), 1)
    assert f"ffmpeg was {says}" in ran.err or f"ffmpeg {says}" in ran.err
    after = everything(stocked)
    assert {name: entry for name, entry in after.items() if name != "podcast.toml"} == {
        name: entry for name, entry in before.items() if name != "podcast.toml"
    }


def test_a_missing_encoder_is_told_before_anything_is_spoken(
    podcast: Podcast, show: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting(show, 'formats = ["opus"]')
    monkeypatch.setitem(sys.modules, "imageio_ffmpeg", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert_refused(ran := podcast("generate", PASAR), 1)
    assert "there is no ffmpeg" in ran.err and "pip install imageio-ffmpeg" in ran.err
    assert spoken(tmp_path) == 0 and library.folders(show) == []


def test_a_program_without_its_mp3_encoder_says_so() -> None:
    program = """
        import sys
        from pathlib import Path
        sys.modules["lameenc"] = None
        from podcast import mix
        from podcast.errors import SoundError
        from podcast.model import Sound
        try:
            mix.prepare(Sound(), Path())
        except SoundError as error:
            print(error.what, error.hint, sep="|")
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent)
    what, hint = done.stdout.strip().split("|")
    assert "lameenc" in what and "pip install" in hint


def test_an_encoder_that_cannot_be_started(
    podcast: Podcast, show: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting(show, 'formats = ["opus"]')
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", str(tmp_path / "none"))
    assert_refused(ran := podcast("generate", PASAR), 1)
    assert "cannot start" in ran.err and library.folders(show) == []


def test_an_unknown_format_is_named(podcast: Podcast, show: Path) -> None:
    setting(show, 'formats = ["wma"]')
    assert_refused(ran := podcast("generate", PASAR), 2)
    assert "sound.formats" in ran.err


# --- peaks -----------------------------------------------------------------------------------------------------------


def test_the_waveform_is_that_of_the_sound(podcast: Podcast, stocked: Path) -> None:
    for episode in library.shelf(stocked).episodes:
        folder = stocked / "episodes" / episode.slug
        drawn = json.loads((folder / "waveform.json").read_bytes())
        assert (drawn["version"], drawn["duration_ms"]) == (1, episode.audio.duration_ms)
        heard = np.concatenate(list(encoder.decode(folder / episode.audio.file)))
        count = len(drawn["peaks"])
        assert count == min(waveform.MOST, episode.audio.duration_ms * waveform.A_SECOND // 1000)
        edges = [len(heard) * number // count for number in range(count + 1)]
        border = RATE // 40
        for peak, first, last in zip(drawn["peaks"], edges, edges[1:], strict=False):
            inner, outer = (
                np.abs(heard[first + border : last - border]),
                np.abs(heard[max(0, first - border) : last + border]),
            )
            assert round(100 * inner.max()) <= peak <= round(100 * outer.max())


def test_a_long_sound_has_no_more_peaks_than_a_page_needs() -> None:
    drawn = waveform.Waveform()
    for _ in range(90):
        drawn.feed(np.full(RATE * 10, 0.5, np.float32))
    assert drawn.peaks(900_000) == (50,) * waveform.MOST


def test_a_row_for_each_section_and_progress_are_shown(podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", PASAR)
    episode, _ = only(show)
    rows = [row for row in ran.err.splitlines() if set(row) & set(waveform.BARS)]
    titles = [re.split(r"\s{2,}", row.strip())[1] for row in rows]  # "0:33  Seduhan Utama      13 lines …"
    assert titles == [chapter.title for chapter in episode.chapters]
    assert "mixing 100/100" in ran.err


# --- pictures --------------------------------------------------------------------------------------------------------


def test_an_episode_has_a_cover_of_its_own_in_folder_and_tag(podcast: Podcast, stocked: Path) -> None:
    first, second = library.shelf(stocked).episodes
    for episode in (first, second):
        data = (stocked / "episodes" / episode.slug / episode.cover).read_bytes()
        with Image.open(io.BytesIO(data)) as shown:
            assert (shown.format, shown.mode, shown.size) == ("JPEG", "RGB", (1400, 1400))
        assert len(data) < 500_000
        tag = id3.ID3(stocked / "episodes" / episode.slug / episode.audio.file)
        with Image.open(io.BytesIO(tag.getall("APIC")[0].data)) as small, Image.open(io.BytesIO(data)) as whole:
            apart = np.abs(np.asarray(whole.resize(small.size), float) - np.asarray(small, float)).mean()
        assert apart < 3
    assert (stocked / "episodes" / first.slug / first.cover).read_bytes() != data


def test_no_covers_for_a_show_that_wants_none(podcast: Podcast, show: Path) -> None:
    setting(show, "episode_covers = false", table="")
    assert podcast("generate", PASAR).code == 0
    episode, folder = only(show)
    assert episode.cover is None and not (folder / "cover.jpg").exists()
    assert podcast("check").code == 0


def test_pictures_of_a_person_come_first(podcast: Podcast, show: Path) -> None:
    podcast("write", PASAR)
    (folder,) = library.folders(show)
    picture(folder / "cover.jpg", colour="red")
    picture(folder / "story.png", (900, 500))
    picture(folder / "stranger.jpg")
    mine = (folder / "cover.jpg").read_bytes()
    assert podcast("record", "1").code == 0
    episode, folder = only(show)
    assert (folder / "cover.jpg").read_bytes() == mine and episode.cover == "cover.jpg"
    assert {chapter.image for chapter in episode.chapters} == {None, "story.png"}
    marks = json.loads((folder / "chapters.json").read_text("utf-8"))["chapters"]
    assert [mark["img"] for mark in marks if "img" in mark] == [
        f"http://localhost:8000/episodes/{episode.slug}/story.png"
    ]
    tag = id3.ID3(folder / episode.audio.file)
    pictures = [frame for mark in tag.getall("CHAP") for frame in mark.sub_frames.getall("APIC")]
    with Image.open(io.BytesIO(pictures[0].data)) as shown:
        assert len(pictures) == 1 and (shown.format, shown.width) == ("JPEG", 600)
    assert podcast("record", "1", "--json").document["episodes"][0]["status"] == "unchanged"
    picture(folder / "story.png", colour="green")
    assert podcast("record", "1", "--json").document["episodes"][0]["status"] == "updated"


def test_a_cover_that_is_named_and_missing_is_a_warning(podcast: Podcast, show: Path) -> None:
    setting(show, 'cover = "nope.jpg"', table="")
    ran = podcast("generate", PASAR, "--json")
    assert ran.code == 0 and any("nope.jpg" in row for row in ran.document["episodes"][0]["warnings"])
    assert "Warning: there is no nope.jpg" in ran.err
    assert any("nope.jpg" in row for row in podcast("generate", PASAR, "--json").document["episodes"][0]["warnings"])
    assert podcast("check").code == 1


def test_a_show_without_any_cover_gets_one_drawn(podcast: Podcast, show: Path) -> None:
    (show / "cover.jpg").unlink()
    ran = podcast("generate", PASAR, "--json")
    assert ran.code == 0 and ran.document["episodes"][0]["warnings"] == []
    assert cover.drawn((show / "feed" / "cover.jpg").read_bytes())


def huge(path: Path) -> None:
    Image.new("1", (20_000, 20_000)).save(path, "PNG")


BAD_COVERS = {
    "empty": (lambda path: path.write_bytes(b""), "is not a picture"),
    "text": (lambda path: path.write_text("halo"), "is not a picture"),
    "cut off": (lambda path: path.write_bytes(path.read_bytes()[:900]), "cannot be read"),
    "huge": (huge, "has too many pixels"),
}


@pytest.mark.parametrize("kind", BAD_COVERS)
def test_a_bad_cover_is_told_before_anything_is_spoken(podcast: Podcast, show: Path, tmp_path: Path, kind: str) -> None:
    spoil, says = BAD_COVERS[kind]
    spoil(show / "cover.jpg")
    assert_refused(ran := podcast("generate", PASAR), 1)
    assert "cover.jpg" in ran.err and says in ran.err
    assert spoken(tmp_path) == 0 and library.folders(show) == []


# --- music -----------------------------------------------------------------------------------------------------------


def test_music_in_the_script_is_heard_and_changes_no_words(podcast: Podcast, stocked: Path, tmp_path: Path) -> None:
    old, lines = library.shelf(stocked).episodes[0], spoken(tmp_path)
    script = stocked / "episodes" / old.slug / "script.md"
    rows = script.read_text("utf-8").splitlines()
    place = rows.index("# Seduhan Utama") + 2
    script.write_text("\n".join([*rows[:place], "[musik]", *rows[place:]]) + "\n", "utf-8")
    assert podcast("record", "1").code == 0
    new = library.shelf(stocked).episodes[0]
    assert [cue.text for cue in new.cues] == [cue.text for cue in old.cues] and spoken(tmp_path) == lines
    index = next(number for number, cue in enumerate(new.cues) if cue.section == "story") + 1
    gap = new.cues[index].start_ms - new.cues[index - 1].end_ms
    assert gap > old.cues[index].start_ms - old.cues[index - 1].end_ms + 1000
    heard = np.concatenate(list(encoder.decode(stocked / "episodes" / new.slug / new.audio.file)))
    between = heard[new.cues[index - 1].end_ms * RATE // 1000 : new.cues[index].start_ms * RATE // 1000]
    assert np.abs(between).max() > 0.05


@pytest.mark.parametrize("name", ["opening", "bed", "sting", "closing"])
def test_bad_music_is_told_before_anything_is_spoken(podcast: Podcast, show: Path, tmp_path: Path, name: str) -> None:
    (show / "tema.mp3").write_bytes(os.urandom(5000) if name == "bed" else b"")
    setting(show, f'{name} = "tema.mp3"')
    assert_refused(ran := podcast("generate", PASAR), 1)
    assert "tema.mp3" in ran.err and spoken(tmp_path) == 0 and library.folders(show) == []
    assert "tema.mp3" in podcast("check").out
    (show / "tema.mp3").unlink()
    assert_refused(ran := podcast("generate", PASAR), 1)
    assert f"tema.mp3, the {name} that podcast.toml names" in ran.err


# --- episodes of before ----------------------------------------------------------------------------------------------


def test_an_episode_recorded_before_all_this_is_whole(podcast: Podcast, stocked: Path) -> None:
    for folder in library.folders(stocked):
        path = folder / "episode.json"
        record = json.loads(path.read_bytes())
        del record["cover"], record["audio"]["alternates"]
        for chapter in record["chapters"]:
            del chapter["image"]
        path.write_text(json.dumps(record), "utf-8")
        (folder / "cover.jpg").unlink()
        (folder / "waveform.json").unlink()
    assert podcast("publish").code == 0
    assert podcast("list", "--json").document["episodes"][1]["number"]
    shutil.rmtree(stocked / "feed")
    assert podcast("publish").code == 0 and podcast("check").code == 0
