"""podcast generate: what comes out, what stays, and what changes nothing."""

import json
import re
from pathlib import Path

import pytest

from podcast import library
from tests.conftest import ARTICLES, KEBUN, LIBRARY, PASAR, Podcast, everything, folders, spoken

STATUS = {"slug", "number", "guid", "title", "language", "audio", "duration_ms", "script", "status", "warnings"} | {
    "dropped"
}


def test_generate_prints_the_document_of_the_contract(podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", PASAR, "--json", "--date", "2026-07-06")
    assert ran.code == 0, ran.err
    document = ran.document
    assert list(document) == ["episodes", "failed", "feed"]
    (episode,) = document["episodes"]
    assert set(episode) == STATUS
    assert (episode["number"], episode["status"], episode["language"], episode["warnings"]) == (1, "created", "id", [])
    assert episode["audio"] == f"episodes/{episode['slug']}/{episode['slug']}.mp3"
    assert (show / episode["audio"]).is_file()
    assert (show / episode["script"]).is_file()
    assert document["failed"] == []
    assert document["feed"] == "feed/feed.xml"
    assert (show / "feed" / "index.html").is_file()
    names = {path.name for path in (show / "episodes" / episode["slug"]).iterdir()}
    wanted = {"article.json", "script.md", "transcript.vtt", "transcript.srt", "chapters.json", "episode.json"}
    wanted |= {"waveform.json", "cover.jpg"}
    assert names == wanted | {f"{episode['slug']}.mp3"}
    record = json.loads((show / "episodes" / episode["slug"] / "episode.json").read_bytes())
    assert record["published"] == "2026-07-06T00:00:00+00:00"
    assert set(record["made_from"]) == {"article", "script", "cast", "sound"}


def test_the_same_again_changes_nothing_wherever_it_is_said(
    podcast: Podcast, stocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(stocked)
    monkeypatch.chdir(ARTICLES)
    ran = podcast("generate", "--show", stocked, "pasar.txt", "kebun.txt", "--json")
    assert [(episode["number"], episode["status"]) for episode in ran.document["episodes"]] == [
        (1, "unchanged"),
        (2, "unchanged"),
    ]
    assert all((stocked / episode["audio"]).is_file() and episode["guid"] for episode in ran.document["episodes"])
    assert everything(stocked) == before


def test_a_copy_from_standard_input_is_the_same_story(podcast: Podcast, stocked: Path) -> None:
    before = everything(stocked)
    again = podcast("generate", "-", "--json", stdin=PASAR.read_bytes())
    assert again.document["episodes"][0]["status"] == "unchanged"
    assert everything(stocked) == before


def test_a_revised_article_updates_its_episode(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    source = tmp_path / "berita.txt"
    source.write_bytes(PASAR.read_bytes())
    first = podcast("generate", source, "--json").document["episodes"][0]
    source.write_text(PASAR.read_text("utf-8").replace("(6/7/2026)", "(8/7/2026)"), "utf-8")
    second = podcast("generate", source, "--json").document["episodes"][0]
    assert second["status"] == "updated"
    assert [second[key] for key in ("slug", "number", "guid")] == [first[key] for key in ("slug", "number", "guid")]
    assert "8 Juli 2026" in (show / second["script"]).read_text("utf-8")
    assert len(folders(show)) == 1


def test_one_bad_source_stops_no_other(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    empty = tmp_path / "kosong.txt"
    empty.touch()
    ran = podcast("generate", PASAR, empty, tmp_path / "tiada.txt", KEBUN, "--json")
    assert ran.code == 1
    assert [episode["number"] for episode in ran.document["episodes"]] == [1, 2]
    assert [failure["source"] for failure in ran.document["failed"]] == [str(empty), str(tmp_path / "tiada.txt")]
    assert all(failure["error"] and failure["hint"] for failure in ran.document["failed"])
    assert ran.err.count("Error: ") == 2
    assert "Traceback" not in ran.err
    assert len(folders(show)) == 2


def test_two_editions_of_a_day_have_two_dates(stocked: Path) -> None:
    assert [episode.published for episode in library.shelf(stocked).episodes] == [
        "2026-07-06T00:00:00+00:00",
        "2026-07-06T00:01:00+00:00",
    ]


def test_no_date_moves_an_episode_that_exists(podcast: Podcast, stocked: Path) -> None:
    before = library.shelf(stocked).episodes[0]
    ran = podcast("generate", PASAR, "--date", "2026-08-01T06:30:00+07:00", "--json")
    (result,) = ran.document["episodes"]
    assert result["status"] == "unchanged" and "podcast republish" in result["warnings"][0]
    assert library.shelf(stocked).episodes[0] == before


def test_an_english_article_makes_an_english_edition(podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", LIBRARY, "--json")
    assert ran.code == 0, ran.err
    (episode,) = ran.document["episodes"]
    assert episode["language"] == "en"
    assert "# The Main Brew" in (show / episode["script"]).read_text("utf-8")


def test_the_number_may_be_chosen_once(podcast: Podcast, stocked: Path) -> None:
    taken = podcast("generate", LIBRARY, "--number", "2")
    assert taken.code == 2
    assert "number 2 " in taken.err and "3" in taken.err
    assert podcast("generate", LIBRARY, PASAR, "--number", "20").code == 2
    assert podcast("generate", PASAR, "--number", "16").code == 2
    assert podcast("generate", PASAR, "--number", "1").code == 0
    assert podcast("write", LIBRARY, "--number", "15", "--json").document["episodes"][0]["number"] == 15
    assert library.next_number(stocked) == 16


def test_a_dry_run_writes_nothing(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    before = everything(show)
    ran = podcast("generate", PASAR, KEBUN, "--dry-run", "--json")
    assert [episode["number"] for episode in ran.document["episodes"]] == [1, 2]
    assert [episode["status"] for episode in ran.document["episodes"]] == ["created", "created"]
    assert "would be created" in podcast("generate", PASAR, "--dry-run").out
    assert everything(show) == before
    assert not (show / "feed").exists()
    assert spoken(tmp_path) == 0


def test_no_publish_leaves_the_feed_alone(podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", PASAR, "--no-publish", "--json")
    assert ran.document["feed"] is None
    assert not (show / "feed").exists()
    assert podcast("publish").code == 0
    assert (show / "feed" / "feed.xml").is_file()


def test_force_makes_it_again(podcast: Podcast, stocked: Path) -> None:
    before = {name: digest for name, (digest, _) in everything(stocked).items()}
    assert podcast("generate", PASAR, "--force", "--json").document["episodes"][0]["status"] == "updated"
    assert {name: digest for name, (digest, _) in everything(stocked).items()} == before


def test_source_date_epoch_is_today(podcast: Podcast, show: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    podcast("generate", PASAR)
    assert library.shelf(show).episodes[0].published == "2023-11-14T00:00:00+00:00"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "kemarin")
    assert podcast("generate", KEBUN).code == 2


def test_a_feed_that_cannot_be_built_hides_no_episode(podcast: Podcast, show: Path) -> None:
    (show / "feed").write_text("a file in the way")
    ran = podcast("generate", PASAR, "--json")
    assert ran.code == 1
    assert ran.document["episodes"][0]["status"] == "created"
    assert ran.document["failed"][0]["source"] == "feed/feed.xml"
    assert ran.document["feed"] is None


def test_python_programs_generate_too(stocked: Path, tmp_path: Path) -> None:
    import podcast

    before = everything(stocked)
    outcome = podcast.generate(str(PASAR), str(tmp_path / "tiada.txt"), show=stocked, cache=tmp_path / "cache")
    assert [(episode.number, episode.status) for episode in outcome.episodes] == [(1, "unchanged")]
    assert [failure.source for failure in outcome.failed] == [str(tmp_path / "tiada.txt")]
    assert everything(stocked) == before


HOSTILE = [
    "../../../etc/passwd dan pasar",
    "CON",
    "-rf concat:a|b %(title)s %s",
    "Pasar [CHAPTER] START=0 {{ 7 * 7 }} {% raw %}",
    "Pasar \u202efdp.exe pagi",
    "☕☕☕",
    "Pasar <script>alert(1)</script> & ]]>",
    'Pasar "pagi" \\ sore: satu # Penutup',
]


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_title_is_only_a_title(title: str, podcast: Podcast, show: Path, tmp_path: Path) -> None:
    source = tmp_path / "berita.txt"
    body = PASAR.read_text("utf-8").split("\n", 1)[1]
    source.write_text(f"{title}\n{body}", "utf-8")
    before = sorted(path.name for path in tmp_path.iterdir())
    ran = podcast("generate", source, "--json")
    assert ran.code == 0, ran.err
    (episode,) = ran.document["episodes"]
    assert episode["slug"].isascii() and len(episode["slug"]) <= 60
    assert folders(show) == [episode["slug"]]
    assert sorted({*before, "cache"}) == sorted(path.name for path in tmp_path.iterdir())
    assert "49" not in episode["title"]
    assert podcast("check").code == 0
    assert podcast("generate", source, "--json").document["episodes"][0]["status"] == "unchanged"


def test_a_summary_tells_what_an_edition_has_become(podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", PASAR)
    record = podcast("show", "1", "--json").document
    rows = ran.err.splitlines()
    sections = [row for row in rows if re.match(r" +\d+:\d\d  ", row)]
    assert len(sections) == len(record["chapters"])
    for row, chapter in zip(sections, record["chapters"], strict=True):
        minutes, seconds = divmod(chapter["start_ms"] // 1000, 60)
        assert row.split()[0] == f"{minutes}:{seconds:02}" and chapter["title"] in row
    assert sum(int(count) for count in re.findall(r"(\d+) lines? ", "\n".join(sections))) == len(record["cues"])
    told = {row.split()[0]: row for row in rows if row.startswith("  ")}
    bound = sum(bool(cue["receipts"]) for cue in record["cues"])
    assert f" {bound} of {len(record['cues'])} lines rest on " in told["receipts"]
    assert "Sari is high" in told["voices"] and f"{record['loudness']['integrated_lufs']:.1f} LUFS" in told["sound"]
    assert rows[-1].startswith("listen: podcast play 1")
    assert podcast("generate", PASAR, "--force", "--quiet").err == ""
    assert "listen" not in podcast("generate", PASAR).err


def test_old_sound_that_cannot_be_removed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from podcast.errors import LibraryError
    from podcast.pipeline.episode import _drop_others
    from tests import window

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(LibraryError, match=r"cannot remove .*: Read-only file system"):
        _drop_others(tmp_path, window.episode())
