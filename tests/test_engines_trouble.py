"""Whatever an engine does wrong: one clear line, finished takes kept, nothing published; and what stands in for it."""

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from podcast import library, takes
from podcast.engines import crew
from tests.conftest import PASAR, Podcast, assert_refused, everything, spoken
from tests.engines_trouble import MARK

ROOT = Path(__file__).parents[1]


@pytest.fixture
def draft(podcast: Podcast, show: Path) -> str:
    """Slug of a draft whose second story line holds the word of trouble."""
    slug = podcast("write", PASAR, "--json").document["episodes"][0]["slug"]
    add(show, slug, f"Peternak {MARK} ikut senang, ya.")
    return slug


def add(show: Path, slug: str, line: str) -> None:
    script = show / "episodes" / slug / "script.md"
    text = script.read_text("utf-8")
    assert "\n# Penutup\n" in text
    script.write_text(text.replace("\n# Penutup\n", f"\n# Penutup\nBayu: {line}\n"), "utf-8")


def engine(name: str) -> str:
    return f"tests.engines_trouble:{name}"


SAID = {
    "Silent": "the sound is silent",
    "Empty": "the sound is silent",
    "Half": "is too short for its words",
    "OddBytes": "is too short for its words",
    "HalfMp3": "is too short for its words",
    "Html": "the answer is a web page",
    "WrongRate": "300 Hz is no usual sample rate",
    "Noise": "the sound is clipped",
    "Deleted": "the files of the voice xx are gone",
    "Refusing": "the service refuses (429)",
    "Raising": "MemoryError",
    "Exiting": "its worker ended each time",
    "Dying": "its worker ended each time",
    "Hanging": "no answer within 1 s",
    "HangingProcess": "no answer within 4 s",
}


@pytest.mark.parametrize("trouble", SAID)
def test_trouble_is_one_clear_line_and_costs_nothing(trouble, podcast: Podcast, draft, show, tmp_path, monkeypatch):
    patience = {"Hanging": 1.0, "HangingProcess": 4.0}.get(trouble)
    if patience:
        monkeypatch.setattr(crew, "PATIENCE_S", patience)
    before = everything(show)
    ran = podcast("record", draft, "--engine", engine(trouble))
    assert_refused(ran, 1)
    [row] = [row for row in ran.err.splitlines() if row.startswith("Error: ")]
    assert SAID[trouble] in row
    for part in ("trouble, voice low", "Penutup, line ", f"Peternak {MARK} ikut senang"):
        assert part in row
    assert everything(show) == before, "nothing is published, and no half episode is left"
    kept = {path: path.stat().st_ino for path in (tmp_path / "cache").rglob("*.wav")}
    assert len(kept) >= 5
    assert podcast("record", draft, "--engine", engine("Refusing")).code == 1
    assert all(path.stat().st_ino == file for path, file in kept.items()), "what was finished is not spoken again"


@pytest.mark.parametrize(
    "trouble", [name for name in SAID if name not in ("Exiting", "Dying", "Hanging", "HangingProcess")]
)
def test_say_tells_of_the_same_trouble(trouble, podcast: Podcast, show, tmp_path):
    out = tmp_path / "a.wav"
    ran = podcast("say", f"Peternak {MARK} ikut senang.", "--engine", engine(trouble), "--out", out)
    assert ran.code == 1 and SAID[trouble] in ran.err and "Traceback" not in ran.err
    assert not out.exists()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("…", "nothing in it can be spoken"),
        ("\u200b?!\u202e", "nothing in it can be spoken"),
        ("• ™ ©", "nothing in it can be spoken"),
    ],
)
def test_a_line_without_words_is_named_before_anything_is_spoken(line, said, podcast, draft, show, tmp_path):
    add(show, draft, line)
    ran = podcast("record", draft)
    assert_refused(ran, 1)
    assert said in ran.err and "Penutup, line " in ran.err
    assert spoken(tmp_path) == 0


@pytest.mark.parametrize(
    "line",
    ["a" * 5000, "kata " * 400, "Xi 習近平 dan Владимир ikut hadir.", "Satu\x07 dua\x1b[31m tiga.", "a\u0301" * 300],
    ids=["5,000 letters", "400 words", "mixed scripts", "control characters", "marks"],
)
def test_odd_lines_are_spoken_by_the_offline_engine(line, podcast: Podcast, draft, show):
    add(show, draft, line)
    ran = podcast("record", draft, "--engine", "espeak", "--json")
    assert ran.code == 0, ran.err
    assert ran.document["episodes"][0]["status"] == "created"


FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
from podcast.cli import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on a file's size stands for a full disk")
def test_a_full_cache_disk_names_the_line_and_keeps_the_finished_takes(podcast: Podcast, draft, show, tmp_path):
    add(show, draft, "kata " * 60)  # a take of more bytes than the disk has left
    before = everything(show)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KOPI_SEDAP_CACHE": str(tmp_path / "cache")}
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FULL), "record", draft, "--workers", "1"],
        cwd=show, env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert ran.returncode == 1, ran.stderr
    assert "cannot write" in ran.stderr and "Penutup, line " in ran.stderr and "tone, voice low" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert everything(show) == before
    assert spoken(tmp_path) >= 5
    assert not list((tmp_path / "cache").rglob(".tmp-*"))


def test_an_engine_that_hangs_does_not_hold_up_the_end_of_the_program(draft, show, tmp_path):
    code = (
        "import sys; from podcast.engines import crew; from podcast.cli import run\n"
        "crew.PATIENCE_S = 1.0; sys.exit(run(sys.argv[1:]))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KOPI_SEDAP_CACHE": str(tmp_path / "cache")}
    ran = subprocess.run(
        [sys.executable, "-c", code, "record", draft, "--engine", engine("Hanging")],
        cwd=show, env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert ran.returncode == 1 and "no answer within 1 s" in ran.stderr


# --- fallback --------------------------------------------------------------------------------------------------------


def settle(show: Path, **settings: str) -> None:
    path = show / "podcast.toml"
    text = path.read_text("utf-8")
    for key, value in settings.items():
        rows = [row for row in text.splitlines() if not row.lstrip("# ").startswith(f"{key} = ")]
        text = "\n".join([f"{key} = {value}", *rows]) + "\n"
    path.write_text(text, "utf-8")


def voices_in(cache: Path, show: Path, slug: str, engine_name: str) -> bool:
    """Whether every line of the episode has a take by this engine."""
    from podcast import config, engines
    from podcast.pipeline.draft import from_disk

    settings = config.load(show / "podcast.toml")
    draft = from_disk(show, settings, slug)
    one = engines.load(engine_name)
    made = takes.record(draft.script, one.casting("id"), one, cache=cache / "takes")
    return all(take.cached for take in made)


def test_a_fallback_speaks_all_lines_and_says_so(podcast: Podcast, draft, show, tmp_path):
    settle(show, engine=f'"{engine("Refusing")}"', fallback='["tests.tone_engine:ToneEngine"]')
    ran = podcast("record", draft, "--json")
    assert ran.code == 0, ran.err
    [made] = ran.document["episodes"]
    [warning] = [each for each in made["warnings"] if "instead of" in each]
    assert "all lines are spoken by tone" in warning and "refuses (429)" in warning and "line " in warning
    assert voices_in(tmp_path / "cache", show, draft, "tests.tone_engine:ToneEngine")
    before = everything(show)
    again = podcast("record", draft, "--json").document["episodes"][0]
    assert again["status"] == "unchanged" and any("instead of" in each for each in again["warnings"])
    assert everything(show) == before


def test_without_a_fallback_or_when_it_fails_too_the_first_error_is_told(podcast: Podcast, draft, show):
    settle(show, engine=f'"{engine("Refusing")}"', fallback=f'["{engine("Silent")}"]')
    ran = podcast("record", draft)
    assert_refused(ran, 1)
    assert "refuses (429)" in ran.err


def test_a_fallback_stands_in_for_an_engine_that_is_not_installed(podcast: Podcast, draft, show):
    settle(show, engine='"no.such.module:Engine"', fallback='["tests.tone_engine:ToneEngine"]')
    [made] = podcast("record", draft, "--json").document["episodes"]
    assert made["status"] == "created"
    assert any("instead of no.such.module:Engine" in each for each in made["warnings"])


def test_a_fallback_that_does_not_exist_is_refused_before_it_is_needed(podcast: Podcast, draft, show):
    settle(show, fallback='["espaek"]')
    ran = podcast("record", draft)
    assert_refused(ran, 2)
    assert "did you mean espeak?" in ran.err


def test_the_voices_of_the_cast_are_not_asked_of_the_fallback(podcast: Podcast, draft, show):
    settle(show, engine=f'"{engine("Refusing")}"', fallback='["espeak"]')
    path = show / "podcast.toml"
    path.write_text(path.read_text("utf-8").replace("[cast.host]", '[cast.host]\nvoice = "high"'), "utf-8")
    ran = podcast("record", draft, "--json")
    assert ran.code == 0, ran.err
    assert any("spoken by espeak" in each for each in ran.document["episodes"][0]["warnings"])


# --- retake, size, prune ---------------------------------------------------------------------------------------------


def test_retake_speaks_one_line_again(podcast: Podcast, stocked: Path, tmp_path):
    slug = library.find(stocked, "1")
    times = {path: path.stat().st_ino for path in (tmp_path / "cache").rglob("*.wav")}
    assert podcast("record", slug, "--json").document["episodes"][0]["status"] == "unchanged"
    ran = podcast("record", slug, "--retake", "2", "--json")
    assert ran.document["episodes"][0]["status"] == "unchanged", "the voice never varies"
    now = {path: path.stat().st_ino for path in (tmp_path / "cache").rglob("*.wav")}
    assert len(now) == len(times)
    assert sum(times[path] != now[path] for path in times) == 1
    assert podcast("check").code == 0


def test_a_retake_by_a_voice_that_never_varies_says_so(podcast: Podcast, stocked: Path):
    ran = podcast("record", "1", "--retake", "2", "--json")
    [made] = ran.document["episodes"]
    assert made["status"] == "unchanged" and "the same words the same way" in " ".join(made["warnings"])
    settle(stocked, engine=f'"{engine("Moody")}"')
    assert podcast("record", "1", "--json").document["episodes"][0]["status"] == "updated"
    assert podcast("record", "1", "--retake", "2", "--json").document["episodes"][0]["status"] == "updated"


@pytest.mark.parametrize("words", [("1", "--retake", "999"), ("1", "2", "--retake", "1"), ("1", "--retake", "0")])
def test_a_retake_of_what_is_not_there_is_refused(words, podcast: Podcast, stocked: Path):
    before = everything(stocked)
    ran = podcast("record", *words)
    assert ran.code == 2 and "Traceback" not in ran.err
    assert everything(stocked) == before


def test_the_size_of_the_cache_is_shown_and_old_takes_are_pruned(podcast: Podcast, stocked: Path, tmp_path):
    cache = tmp_path / "cache" / "takes"
    whole = takes.size(cache)
    assert whole.takes == spoken(tmp_path) > 10
    [shown] = [each for each in podcast("check", "--json").document["findings"] if each["where"] == "take cache"]
    assert shown["what"].startswith(f"{whole.takes} takes, {whole.bytes / 1e6:.1f} MB")
    for path in cache.rglob("*.wav"):
        os.utime(path, (1, 1))
    podcast("record", "1", "--retake", "1")  # uses all takes of edition 1, and so makes them young
    young = {path for path in cache.rglob("*.wav") if path.stat().st_mtime > 1}
    size = sum(path.stat().st_size for path in young)
    (cache / "note.txt").write_text("not a take")
    done = podcast("voices", "prune", "--keep", f"{size / 1e6:.6f}", "--json").document
    assert set(cache.rglob("*.wav")) == young
    assert done["kept"] == {"takes": len(young), "bytes": size}
    assert done["removed"]["takes"] == whole.takes - len(young)
    assert podcast("voices", "prune", "--keep", "0").code == 0
    assert [path.name for path in cache.rglob("*") if path.is_file()] == ["note.txt"]
    assert podcast("voices", "prune").out.startswith("0 takes removed")
    assert podcast("record", "1", "--retake", "1", "--json").document["episodes"][0]["status"] == "unchanged"


# --- quoted persons --------------------------------------------------------------------------------------------------


def test_quoted_persons_have_pitches_of_their_own_and_keep_them(podcast: Podcast, stocked: Path):
    from podcast import config
    from podcast.engines.hertz import APART, apart
    from podcast.model import Article, Line, Quote, Script, Section
    from podcast.pipeline.studio import equip

    studio = equip(config.load(stocked / "podcast.toml"), "id")
    names = ["Ani", "Budi", None, "Ani", "Citra", "Dedi", "Eko"]
    article = Article(
        title="t",
        language="id",
        sentences=tuple(f"“Kalimat {number}.”" for number in range(7)),
        quotes=tuple(Quote(text="x", speaker=name, sentence=number) for number, name in enumerate(names, 1)),
    )
    lines = [Line(speaker="reader", text="Kata.", receipts=(number,)) for number in range(1, 8)]
    host = Line(speaker="host", text="Kata.", receipts=(1,))
    words = Script(title="t", number=1, language="id", sections=(Section(id="story", title="S", lines=(host, *lines)),))
    guests = studio.guests(words, article)
    assert sorted(guests) == [2, 3, 5, 6, 7, 8]
    assert guests[2] == guests[5]
    assert len({guests[number].voice.pitch for number in (2, 3, 6, 7)}) == 4, "four persons, four pitches"
    for guest in guests.values():
        assert all(apart(guest.voice, studio.voices[role]) >= APART for role in ("host", "cohost"))
    alone = Script(title="t", number=1, language="id", sections=(Section(id="story", title="S", lines=(lines[0],)),))
    assert studio.guests(alone, article)[1] == guests[2], "the first one has the same in every edition"


def test_a_cast_that_sounds_alike_is_named(podcast: Podcast, stocked: Path):
    settle(stocked, engine='"espeak"')
    assert "sound alike" not in podcast("check").out
    text = (stocked / "podcast.toml").read_text("utf-8")
    for role in ("host", "cohost", "reader"):
        text = text.replace(f"[cast.{role}]", f'[cast.{role}]\nvoice = "id+f2"')
    (stocked / "podcast.toml").write_text(text, "utf-8")
    told = podcast("check").out
    assert told.count("sound alike") == 3
    (stocked / "podcast.toml").write_text(text.replace('"id+f2"', '"id+f2"\npitch = -3.0', 1), "utf-8")
    assert podcast("check").out.count("sound alike") == 1


def test_a_show_with_a_voice_for_each_speaker(podcast: Podcast, stocked: Path, tmp_path):
    slug = library.find(stocked, "1")
    lines = spoken(tmp_path)
    settle(stocked, quotes='"voice-per-speaker"')
    made = podcast("record", slug, "--json").document["episodes"][0]
    readers = [cue for cue in library.episode(stocked, slug).cues if cue.speaker == "Pembaca"]
    article = library.article(stocked, slug)
    assert article is not None
    told = {quote.speaker for quote in article.quotes if quote.speaker}
    folder = stocked / "episodes" / slug
    named = set(re.findall(r"<v ([^>]+)>", (folder / "transcript.vtt").read_text("utf-8")))
    assert named & told and any(f"{name[:20]}: " in (folder / "transcript.srt").read_text("utf-8") for name in told)
    assert readers and made["status"] == "updated"
    assert lines < spoken(tmp_path) <= lines + len(readers)
    assert podcast("record", slug, "--json").document["episodes"][0]["status"] == "unchanged"
