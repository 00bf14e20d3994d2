"""podcast generate --digest: one edition of many articles, its sources named everywhere, the same again unchanged."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import feedparser
import pytest
from lxml import html
from mutagen import id3

from podcast import files, library
from podcast.cli import run
from podcast.model import Article, Episode
from tests import test_following
from tests.conftest import KEBUN, PASAR, Podcast, assert_refused, empty_show, everything, folders
from tests.news_server import Newsroom, Story, story
from tests.test_digest import FOLDER, read
from tests.test_following import Follow

SEPEDA, CABAI, WARTA, BATIK = (FOLDER / f"{name}.html" for name in ("sepeda", "cabai", "cabai-warta", "batik"))
room, today, follow = test_following.room, test_following.today, test_following.follow
FERRY = FOLDER / "ferry.html"
URLS = [read(path.stem).url for path in (SEPEDA, CABAI, WARTA)]


@pytest.fixture(scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    root = empty_show(folder / "show")
    command = ("generate", "--digest", SEPEDA, CABAI, WARTA, "--show", root, "--date", "2026-11-03")
    assert run([str(word) for word in (*command, "--cache", folder / "cache", "--quiet")]) == 0
    return folder


@pytest.fixture
def made(_made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A show with one digest of three articles, two of them about one event, and its takes in the cache."""
    shutil.copytree(_made, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path / "show")
    return tmp_path / "show"


def test_one_edition_with_a_chapter_for_each_story(made: Path) -> None:
    (name,) = folders(made)
    episode, article = library.episode(made, name), library.article(made, name)
    assert episode and article
    assert [source.url for source in episode.sources] == URLS
    assert episode.source.site == "Kabar Sukamaju, Harian Nusa, Warta Cempaka" and episode.source.url is None
    titles = [chapter.title for chapter in episode.chapters]
    assert (titles[0], titles[-2:]) == ("Pembuka", ["Sesapan Terakhir", "Penutup"]) and len(titles) == 5
    chapters = json.loads((made / "episodes" / name / "chapters.json").read_text())["chapters"]
    assert [chapter["title"] for chapter in chapters] == titles
    assert [story.event for story in article.stories] == [1, 2, 2]


def test_every_source_stands_in_notes_page_tags_and_show(made: Path, podcast: Podcast) -> None:
    (name,) = folders(made)
    (item,) = feedparser.parse((made / "feed" / "feed.xml").read_bytes()).entries
    page = html.fromstring((made / "feed" / name / "index.html").read_text())
    tags = id3.ID3(made / "episodes" / name / f"{name}.mp3")
    for url in URLS:
        assert f'href="{url}"' in item.content[0].value
        assert page.xpath(f'//dd/a[@href="{url}"]')
        assert any(frame.url == url for frame in tags.getall("WXXX"))
        assert url in podcast("show", "1").out
    data = json.loads(page.xpath('//script[@type="application/ld+json"]')[0].text)
    assert [based["url"] for based in data["isBasedOn"]] == URLS
    assert podcast("show", "1", "--json").document["stories"][1]["site"] == "Harian Nusa"


def test_check_audits_a_digest(made: Path, podcast: Podcast) -> None:
    (name,) = folders(made)
    assert podcast("check").code == 0
    script = made / "episodes" / name / "script.md"
    script.write_text(script.read_text().replace("Rp64.000", "Rp65.000"))
    ran = podcast("check")
    assert ran.code == 0 and "Rp65.000" in ran.out and "script.md:" in ran.out  # a person may know better


def test_the_same_set_in_any_order_changes_nothing(made: Path, podcast: Podcast) -> None:
    before = everything(made)
    for order in ((SEPEDA, CABAI, WARTA), (WARTA, SEPEDA, CABAI)):
        ran = podcast("generate", "--digest", *order, "--json")
        assert (ran.code, ran.document["episodes"][0]["status"]) == (0, "unchanged"), ran.err
    assert everything(made) == before


def test_another_set_is_another_digest_and_a_single_edition_is_a_third(made: Path, podcast: Podcast) -> None:
    for command in (("--digest", SEPEDA, CABAI), (SEPEDA,), ("--digest", SEPEDA, CABAI, WARTA)):
        assert podcast("generate", *command, "--no-publish").code == 0
    assert [library.number_of(name) for name in folders(made)] == [1, 2, 3]


def test_force_takes_the_order_that_is_given(made: Path, podcast: Podcast) -> None:
    ran = podcast("generate", "--digest", WARTA, CABAI, SEPEDA, "--force", "--json")
    assert ran.document["episodes"][0]["status"] == "updated"
    (name,) = folders(made)
    article = library.article(made, name)
    assert article and [story.site for story in article.stories] == ["Warta Cempaka", "Harian Nusa", "Kabar Sukamaju"]


def test_what_cannot_be_read_is_reported_and_the_others_are_told(podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", "--digest", SEPEDA, show / "tiada.html", CABAI, "--json")
    assert ran.code == 1
    assert [episode["status"] for episode in ran.document["episodes"]] == ["created"]
    assert [failure["source"] for failure in ran.document["failed"]] == [str(show / "tiada.html")]


def test_fewer_than_two_articles_are_no_digest(podcast: Podcast, show: Path) -> None:
    assert_refused(podcast("generate", "--digest", SEPEDA), 2)
    ran = podcast("generate", "--digest", SEPEDA, show / "tiada.html")
    assert ran.code == 1 and "two articles or more, and 1 can be told" in ran.err
    twice = podcast("write", "--digest", SEPEDA, SEPEDA)
    assert twice.code == 1 and "two articles or more" in twice.err
    assert folders(show) == []


def test_an_article_given_twice_is_told_once(podcast: Podcast, show: Path) -> None:
    ran = podcast("write", "--digest", SEPEDA, CABAI, SEPEDA, "--json")
    assert ran.code == 0
    assert "told once" in ran.document["episodes"][0]["warnings"][0]


def test_a_digest_that_runs_longer_than_asked_says_so_before_it_is_spoken(podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", "--digest", SEPEDA, CABAI, BATIK, "--minutes", "1", "--dry-run", "--json")
    (warning,) = ran.document["episodes"][0]["warnings"]
    told = re.fullmatch(r"a digest of 3 articles runs about (\d) minutes, not 1: .*--minutes \1.*", warning)
    assert told and int(told[1]) > 1
    assert podcast("write", "--digest", SEPEDA, CABAI, BATIK, "--minutes", told[1], "--json").document["episodes"][0][
        "warnings"
    ] == []  # fmt: skip


def test_two_languages_are_refused_with_what_is_in_which(podcast: Podcast, show: Path) -> None:
    ran = podcast("generate", "--digest", SEPEDA, FERRY, CABAI)
    assert_refused(ran, 2)
    assert "id: " in ran.err and f"en: {FERRY}" in ran.err
    assert folders(show) == []


def test_a_digest_is_written_edited_and_recorded(podcast: Podcast, show: Path) -> None:
    draft = podcast("write", "--digest", PASAR, KEBUN, BATIK, "--json").document["episodes"][0]
    script = show / draft["script"]
    assert re.search(r"^# .+ \{#story-3\}$", script.read_text(), re.MULTILINE)
    assert all(word in podcast("show", "1").out for word in ("pasar.txt", "kebun.txt", "kelas-membatik-anak"))
    script.write_text(script.read_text().replace("Selamat datang di", "Inilah"))
    assert podcast("record", "1", "--json").document["episodes"][0]["warnings"] == []
    kept = podcast("generate", "--digest", PASAR, KEBUN, BATIK, "--json").document["episodes"][0]
    assert "edited by hand" in kept["warnings"][0]


def test_a_story_of_which_nothing_can_be_told_is_named(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    questions = tmp_path / "tanya.txt"
    questions.write_text(
        "Pertanyaan tentang kopi\n\n" + " ".join(f"Apakah kopi {n} itu enak?" for n in ("a", "b", "c")) * 9
    )
    ran = podcast("write", "--digest", SEPEDA, questions, CABAI, "--json", "--force")
    warnings = ran.document["episodes"][0]["warnings"] if ran.document["episodes"] else []
    assert any("nothing of" in warning for warning in warnings) or ran.document["failed"]


def test_records_from_before_digests_are_read_and_stay_as_they_are(stocked: Path, podcast: Podcast) -> None:
    """Without the fields that digests brought, nothing is stale and nothing is damaged."""
    for path in (stocked / "episodes").glob("*/*.json"):
        if path.name in ("episode.json", "article.json"):
            record = json.loads(path.read_bytes())
            assert record.pop("stories") == []
            path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    before = everything(stocked)
    for path in (stocked / "episodes").glob("*/episode.json"):
        assert Episode.model_validate_json(path.read_bytes()).sources
    ran = podcast("generate", PASAR, KEBUN, "--json")
    assert [episode["status"] for episode in ran.document["episodes"]] == ["unchanged", "unchanged"]
    assert everything(stocked) == before


def test_the_digest_of_an_article_is_what_it_was_before_digests() -> None:
    from podcast.pipeline.episode import _article_digest

    article = Article(title="Kopi", language="id", sentences=("Kopi itu enak.",))
    old = article.model_dump(mode="json", exclude={"brief", "written", "origin", "dropped", "stories", "denials"})
    assert _article_digest(article) == files.digest(json.dumps(old, separators=(",", ":"), ensure_ascii=False))


# --- podcast update --digest ------------------------------------------------------------------------------------------


def test_update_makes_one_digest_a_day_of_what_is_new(
    podcast: Podcast,
    show: Path,
    room: Newsroom,
    follow: Follow,
    today: Callable[[int], None],
) -> None:
    room.publish([story(number) for number in range(3)])
    follow()
    first = podcast("update", "--digest", "daily", "--json")
    assert (first.code, len(first.document["episodes"]), first.document["failed"]) == (0, 1, []), first.err
    room.publish([story(number) for number in range(6)])
    same_day = podcast("update", "--digest", "daily", "--json").document
    assert (same_day["episodes"], len(same_day["waiting"])) == ([], 3)
    today(1)
    second = podcast("update", "--digest", "daily", "--json").document
    assert (len(second["episodes"]), second["waiting"]) == (1, [])
    told = [library.article(show, name) for name in folders(show)]
    paths = [[story.url for story in article.stories] for article in told if article]
    assert [len(urls) for urls in paths] == [3, 3] and not set(paths[0]) & set(paths[1])
    today(2)
    before = everything(show)
    assert podcast("update", "--digest", "daily", "--json").document["episodes"] == []
    assert podcast("update", "--json").document["episodes"] == []  # what a digest has told is no news
    assert {name: digest for name, (digest, _) in everything(show).items()} == {
        name: digest for name, (digest, _) in before.items()
    }


def test_a_single_new_article_waits_for_company(
    podcast: Podcast,
    show: Path,
    room: Newsroom,
    follow: Follow,
    today: Callable[[int], None],
) -> None:
    room.publish([story(0)])
    follow()
    ran = podcast("update", "--digest", "daily", "--json")
    assert (ran.code, ran.document["episodes"], ran.document["failed"]) == (0, [], [])
    assert [one["tries"] for one in ran.document["waiting"]] == [0]
    room.publish([story(1), story(0)])
    assert len(podcast("update", "--digest", "weekly", "--json").document["episodes"]) == 1


def test_update_makes_one_digest_for_each_language(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow, today: Callable[[int], None]
) -> None:
    english = [
        Story(path=f"/en/{name}", title=read(name).title, paragraphs=read(name).sentences) for name in ("bees", "ferry")
    ]
    room.publish([story(0), english[0], story(1), english[1]])
    follow(min_words=40)
    ran = podcast("update", "--digest", "daily", "--json")
    assert (ran.code, ran.document["failed"], ran.document["waiting"]) == (0, [], []), ran.err
    assert sorted(episode["language"] for episode in ran.document["episodes"]) == ["en", "id"]
    assert podcast("check").code == 0


def test_an_update_tells_that_its_digest_runs_longer_than_asked(
    podcast: Podcast, show: Path, room: Newsroom, follow: Follow, today: Callable[[int], None]
) -> None:
    room.publish([story(number) for number in range(3)])
    follow()
    ran = podcast("update", "--digest", "daily", "--minutes", "1", "--json")
    (warning,) = ran.document["episodes"][0]["warnings"]
    assert warning.startswith("a digest of 3 articles runs about ") and "--limit" in warning
    assert ran.err.index(warning) < ran.err.index("lines spoken")


def test_a_digest_tells_what_was_noticed_in_its_articles(
    podcast: Podcast, show: Path, tmp_path: Path, today: Callable[[int], None]
) -> None:
    page = story(0, published="2031-03-05T08:00:00+07:00").page
    (tmp_path / "nanti.html").write_bytes(page)
    ran = podcast("generate", "--digest", tmp_path / "nanti.html", SEPEDA, "--dry-run", "--json")
    warnings = ran.document["episodes"][0]["warnings"]
    assert any("nanti.html, 2031-03-05, lies in the future" in warning for warning in warnings), warnings
