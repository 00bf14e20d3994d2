"""podcast check: good about what is good, loud about what is not."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from lxml import etree

from podcast import feed, library
from podcast.errors import SoundError
from podcast.model import Clip, Voice
from podcast.pipeline.check import rules
from tests import window
from tests.conftest import LIBRARY, Podcast, everything
from tests.tone_engine import ToneEngine


def test_check_finds_nothing_in_a_good_show_and_changes_nothing(podcast: Podcast, stocked: Path) -> None:
    podcast("write", LIBRARY)
    before = everything(stocked)
    ran = podcast("check", "--json")
    assert ran.code == 0, ran.out
    assert ran.document["ok"] is True
    assert everything(stocked) == before


def spoil_sound(folder: Path) -> None:
    path = folder / f"{folder.name}.mp3"
    path.write_bytes(path.read_bytes()[:-1] + b"x")


def spoil_cue(folder: Path) -> None:
    record = json.loads((folder / "episode.json").read_bytes())
    record["cues"][-1]["end_ms"] = record["audio"]["duration_ms"] + 1
    (folder / "episode.json").write_text(json.dumps(record))


def spoil_receipt(folder: Path) -> None:
    path = folder / "article.json"
    path.write_text(path.read_text("utf-8").replace("(6/7/2026)", "(19/7/2026)"), "utf-8")


def spoil_words(folder: Path) -> None:
    path = folder / "transcript.vtt"
    path.write_text(path.read_text("utf-8").replace("</v>", " lagi</v>", 1), "utf-8")


def spoil_lines(folder: Path) -> None:
    record = json.loads((folder / "episode.json").read_bytes())
    del record["cues"][3]
    (folder / "episode.json").write_text(json.dumps(record))


SPOILT = {
    "words of the transcript": spoil_words,
    "a line that is no cue": spoil_lines,
    "sound": spoil_sound,
    "cue": spoil_cue,
    "receipt": spoil_receipt,
    "script": lambda folder: (folder / "script.md").write_text("x"),
    "record": lambda folder: (folder / "episode.json").write_text("{}"),
    "transcript": lambda folder: (folder / "transcript.vtt").unlink(),
    "chapters": lambda folder: (folder / "chapters.json").write_text('{"chapters": []}'),
    "feed": lambda folder: (folder.parents[1] / "feed" / "feed.xml").write_text("<rss"),
    "stale feed": lambda folder: (folder.parents[1] / "feed" / "index.html").write_text("x"),
    "cover": lambda folder: (folder.parents[1] / "cover.jpg").write_bytes(b"x"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_check_finds_what_is_wrong(case: str, podcast: Podcast, stocked: Path) -> None:
    SPOILT[case](stocked / "episodes" / library.find(stocked, "1"))
    ran = podcast("check", "--json")
    assert ran.code == 1
    wrong = [finding for finding in ran.document["findings"] if finding["level"] == "wrong"]
    assert wrong and all(finding["what"] and finding["hint"] for finding in wrong)


def in_settings(old: str, new: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        path = folder.parents[1] / "podcast.toml"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return spoil


def spoil_feed(folder: Path) -> None:
    path = folder.parents[1] / "feed" / "feed.xml"
    path.write_text(path.read_text("utf-8").replace("<title>Kopi Uji", "<title>Kopi Lain", 1), "utf-8")


# What breaks, and what is told of it: the place, what is wrong there, and the next step.
NAMED = {
    "no sound": (
        lambda folder: (folder / f"{folder.name}.mp3").unlink(),
        "SLUG", "SLUG.mp3 is missing", "podcast record SLUG --force",
    ),
    "a byte": (spoil_sound, "SLUG", "SLUG.mp3 is not the sound that was recorded", "podcast record SLUG --force"),
    "a cue": (spoil_cue, "SLUG", "of episode.json ends at", "podcast record SLUG --force"),
    "a key": (in_settings("# palette", "palete"), "settings", "unknown key “palete”", "did you mean “palette”?"),
    "a voice": (
        in_settings('name = "Sari"', 'name = "Sari"\nvoice = "hihg"'),
        "cast", "podcast.toml: cast.host.voice: tone has no voice 'hihg'", "did you mean high",
    ),
    "the feed": (spoil_feed, "feed", "is not up to date: feed/feed.xml", "podcast publish"),
    "the record": (
        lambda folder: (folder / "episode.json").write_text("{"),
        "episodes", "SLUG/episode.json is damaged", "from a backup",
    ),
    "music": (
        in_settings('# opening = "music/opening.mp3"', 'opening = "tiada.mp3"'),
        "[sound]", "tiada.mp3, the opening that podcast.toml names", "take it out",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", NAMED)
def test_what_is_wrong_is_named_with_its_place_and_a_next_step(case: str, podcast: Podcast, stocked: Path) -> None:
    spoil, *told = NAMED[case]
    slug = library.find(stocked, "1")
    spoil(stocked / "episodes" / slug)
    where, what, hint = (text.replace("SLUG", slug) for text in told)
    ran = podcast("check", "--silent", "--json")
    assert ran.code == 1
    found = [
        finding
        for finding in ran.document["findings"]
        if finding["level"] == "wrong" and finding["where"] == where and what in finding["what"]
    ]
    assert len(found) == 1 and hint in found[0]["hint"], ran.out


# (where, what replaces it in podcast.toml, what is said of it, what to do)
SETTINGS = [
    ('category = "News"', 'category = "Newz"', "category “Newz” is not one", "did you mean “News”?"),
    ('language = "id"', 'language = "idn"', "language “idn” is not one of en, id", "change language"),
    ('# palette = "kopi"', 'palette = "kopii"', "there is no “kopii”", "did you mean “kopi”?"),
    ("# minutes = 4.0", "minuts = 4.0", "unknown key “minuts”", "did you mean “minutes”?"),
    (
        'engine = "tests.tone_engine:ToneEngine"',
        'engine = "espeek"',
        "there is no engine 'espeek'",
        "did you mean espeak?",
    ),
    (
        "# timeout_s = 30.0",
        "timeout_s = 0",
        "fetch.timeout_s: input should be greater than 0",
        "change fetch.timeout_s",
    ),
]


def test_every_mistake_in_the_settings_has_its_line_and_a_way_out(podcast: Podcast, show: Path) -> None:
    path = show / "podcast.toml"
    good = path.read_text("utf-8").replace("minutes = 1.0 # 4.0", "# minutes = 4.0")
    both = good
    for old, new, what, hint in SETTINGS:
        assert old in good, old
        path.write_text(good.replace(old, new), "utf-8")
        line = 1 + good[: good.index(old)].count("\n")
        ran = podcast("check", "--json")
        assert ran.code == 1
        wrong = [finding for finding in ran.document["findings"] if finding["level"] == "wrong"]
        assert [finding["where"] for finding in wrong] == ["settings"]
        assert wrong[0]["what"].startswith(f"podcast.toml:{line}: ") and what in wrong[0]["what"]
        assert hint in wrong[0]["hint"]
        assert podcast("publish").code == 2
        both = both.replace(old, new) if "minuts" in new or "timeout" in new else both
    path.write_text(both, "utf-8")
    assert podcast("check").out.count("WRONG") == 2, "all mistakes are told at once"


def test_every_voice_of_the_cast_speaks_unless_that_would_leave_the_machine(podcast: Podcast, show: Path) -> None:
    heard = [row for row in podcast("check").out.splitlines() if "voice of " in row]
    assert len(heard) == 3 and all(row.startswith("ok") and " said “" in row for row in heard)
    assert "voice of" not in podcast("check", "--silent").out
    path = show / "podcast.toml"
    mute = path.read_text("utf-8").replace("tone_engine:ToneEngine", "test_check:Mute")
    path.write_text(mute, "utf-8")
    ran = podcast("check")
    assert ran.code == 1 and ran.out.count("the sound is silent") == 3
    path.write_text(mute.replace("tests.test_check:Mute", "gtts"), "utf-8")
    ran = podcast("check")
    assert "voices: not tried: their words would leave this machine" in ran.out
    assert "leaves this machine: every line that is spoken, to gtts" in ran.out


class Mute(ToneEngine):
    def speak(self, text: str, voice: Voice) -> Clip:
        return Clip(bytes(4000), 24_000)


def test_what_would_leave_the_machine_is_told(podcast: Podcast, show: Path) -> None:
    assert "network: not needed" in podcast("check", "--silent").out
    path = show / "podcast.toml"
    text = path.read_text("utf-8").replace('# websub = "https://…"', 'websub = "https://hub.example/"')
    path.write_text(text + '[[sources]]\nurl = "https://warta.example/feed.xml"\n', "utf-8")
    told = podcast("check", "--silent").out
    assert "network: not needed" not in told
    path.write_text(
        'writer = "llm"\n' + text.replace("\n[llm]\n", '\n[llm]\nbase_url = "http://127.0.0.1:11434/v1"\n'), "utf-8"
    )
    assert "sentences of every article" not in podcast("check", "--silent").out
    path.write_text(
        'writer = "llm"\n' + text.replace("\n[llm]\n", '\n[llm]\nbase_url = "https://llm.example/v1"\n'), "utf-8"
    )
    assert "the sentences of every article, to llm.example" in podcast("check", "--silent").out
    assert "to warta.example, when podcast update" in told and "to hub.example, after publish --to" in told


def test_a_full_or_closed_disk_and_a_missing_ffmpeg_are_wrong(
    podcast: Podcast, show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=99 * 10**6))
    assert "WRONG  disk: 99 MB free" in podcast("check", "--silent").out
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=900 * 10**6))
    assert "note   disk: 900 MB free" in podcast("check", "--silent").out
    monkeypatch.setattr("os.access", lambda path, mode: Path(path).name != "episodes")
    assert "episodes may not be written to" in podcast("check", "--silent").out

    def absent() -> str:
        raise SoundError("no ffmpeg", hint="pip install")

    monkeypatch.setattr("podcast.sound.ffmpeg.find", absent)
    assert "ok     ffmpeg: none, and none is needed" in podcast("check", "--silent").out
    path = show / "podcast.toml"
    path.write_text(path.read_text("utf-8").replace("# formats = []", 'formats = ["m4a"]'), "utf-8")
    told = podcast("check", "--silent").out
    assert "WRONG  ffmpeg: no ffmpeg" in told and told.count("no ffmpeg") == 1


@pytest.fixture(scope="module")
def channel() -> etree._Element:
    text = feed.rss(window.show(), [window.episode(1), window.episode(2)])
    return etree.fromstring(text.encode())


def without(path: str) -> Callable[[etree._Element], None]:
    def spoil(document: etree._Element) -> None:
        for element in document.xpath(path, namespaces=rules.SPACES):
            element.getparent().remove(element)

    return spoil


def setting(path: str, text: str, attribute: str = "") -> Callable[[etree._Element], None]:
    def spoil(document: etree._Element) -> None:
        for element in document.xpath(path, namespaces=rules.SPACES):
            if attribute:
                element.set(attribute, text)
            else:
                element.text = text

    return spoil


UNRULY = {
    "lacks a title (PSP-1)": without("channel/title"),
    "lacks its own address in atom:link rel=self": without("channel/atom:link[@rel='self']"),
    "lacks a link to its page": without("channel/link"),
    "lacks a description": without("channel/description"),
    "lacks a language": setting("channel/language", ""),
    "lacks a category": without("channel/itunes:category"),
    "lacks itunes:explicit true or false": setting("channel/itunes:explicit", "no"),
    "lacks a picture": without("channel/itunes:image"),
    "lacks a podcast:guid": without("channel/podcast:guid"),
    "lacks an author": without("channel/itunes:author"),
    "lacks a guid": without("channel/item/guid"),
    "lacks an enclosure with an address": setting("channel/item/enclosure", "episodes/a.mp3", "url"),
    "lacks an enclosure with a length": setting("channel/item/enclosure", "0", "length"),
    "lacks an enclosure of sound": setting("channel/item/enclosure", "text/plain", "type"),
    "lacks no number at the beginning": setting("channel/item/title", "15 Perahu"),
    "lacks true or false in itunes:explicit": setting("channel/item/itunes:explicit", "clean"),
    "lacks a duration": without("channel/item/itunes:duration"),
    "lacks a date that apps can read": setting("channel/item/pubDate", "besok"),
    "2 times (PSP-1)": setting("channel/item/guid", "sama"),
    "sounds called a.mp3": setting("channel/item/enclosure", "https://kopi.example/episodes/a.mp3", "url"),
    "more than 4,000 bytes": setting("channel/description", "é" * 2001),
    "more than 255 characters": setting("channel/item/title", "a" * 256),
    "which is not plain ASCII": setting("channel/item/enclosure", "https://kopi.example/é.mp3", "url"),
    "has no channel": without("channel"),
}


def test_our_own_feed_breaks_no_rule(channel: etree._Element) -> None:
    assert list(rules.broken(channel)) == []


@pytest.mark.parametrize("said", UNRULY)
def test_each_rule_of_the_directories_is_told_when_it_is_broken(said: str, channel: etree._Element) -> None:
    document = copy.deepcopy(channel)
    UNRULY[said](document)
    assert any(said in sentence for sentence in rules.broken(document))


def test_every_rule_of_the_tables_is_tried() -> None:
    for _, what, _ in (*rules.SHOW, *rules.ITEM):
        assert any(f"lacks {what}".startswith(said.split(" (")[0]) for said in UNRULY), what


def test_an_edited_line_that_does_not_hold_is_named_and_no_error(podcast: Podcast, stocked: Path) -> None:
    folder = stocked / "episodes" / library.find(stocked, "1")
    path = folder / "script.md"
    path.write_text(path.read_text("utf-8").replace("6 Juli 2026", "19 Juli 2026"), "utf-8")
    ran = podcast("check", "--json")
    assert ran.code == 0, ran.out
    notes = [finding["what"] for finding in ran.document["findings"] if finding["level"] == "note"]
    assert any("script.md:" in what and "19" in what for what in notes), notes


@pytest.mark.parametrize("name", ["SLUG.mp3", "transcript.vtt", "episode.json"])
def test_one_file_that_is_missing_or_damaged_is_one_finding(name: str, podcast: Podcast, stocked: Path) -> None:
    slug = library.find(stocked, "1")
    path = stocked / "episodes" / slug / name.replace("SLUG", slug)
    path.unlink() if name != "episode.json" else path.write_text("{")
    findings = podcast("check", "--silent", "--json").document["findings"]
    assert [slug in finding["where"] + finding["what"] for finding in findings if finding["level"] == "wrong"] == [True]
    assert not [finding for finding in findings if finding["level"] == "good" and finding["where"] == "feed/feed.xml"]
