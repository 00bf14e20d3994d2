"""The feed: what directories require of it, and that no text breaks it."""

import io
import os
import random
import re
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import feedparser
import podcastparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from podcast import feed
from podcast.errors import LibraryError, UsageError
from podcast.model import Audio, Chapter, Cue, Entry, Episode, Feed, Source
from tests import window

NS = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
}
FOLDER = f"{window.BASE}/episodes/0002-perahu-2"

SOURCES = {
    "PSP-1": "https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification",
    "Apple": "https://podcasters.apple.com/support/823-podcast-requirements",
    "Spotify": "https://support.spotify.com/creators/article/podcast-specification-doc/",
    "RSS 2.0": "https://www.rssboard.org/rss-specification",
    "Podcasting 2.0": "https://podcasting2.org/docs/podcast-namespace",
    "AI disclosure": "https://podcasters.apple.com/support/891-content-guidelines",
}
"""Where the rules stand that the rows below name first."""

# (the source of the rule and what it says of the element, XPath from the channel, what it must give)
REQUIRED = [
    ("PSP-1 required", "string(atom:link[@rel='self']/@href)", f"{window.BASE}/feed/feed.xml"),
    ("PSP-1 required", "string(atom:link[@rel='self']/@type)", "application/rss+xml"),
    ("PSP-1 required", "string(title)", "Kopi Sedap"),
    ("PSP-1 required", "starts-with(description, 'Satu artikel, dua pembawa acara.')", True),
    ("Apple: at most 4,000 characters", "string-length(description) <= 4000", True),
    ("PSP-1 required", "string(link)", f"{window.BASE}/feed/"),
    ("PSP-1 required", "string(language)", "id"),
    ("PSP-1 required", "string(itunes:category/@text)", "News"),
    ("Apple: subcategory", "string(itunes:category/itunes:category/@text)", "Daily News"),
    ("PSP-1 required", "string(itunes:explicit)", "false"),
    ("PSP-1 required", "string(itunes:image/@href)", f"{window.BASE}/feed/cover.jpg"),
    ("PSP-1 recommended", "string(itunes:author)", "Dapur Kopi"),
    ("PSP-1 recommended", "string(podcast:guid)", "fb06531c-f722-502c-8100-359e3beb2502"),
    ("PSP-1 recommended", "string(podcast:locked)", "yes"),
    ("Podcasting 2.0: locked", "string(podcast:locked/@owner)", "halo@kopi.example"),
    ("Apple: situational", "string(itunes:type)", "episodic"),
    ("Spotify: ownership", "string(itunes:owner/itunes:email)", "halo@kopi.example"),
    ("RSS 2.0: image", "image/url = itunes:image/@href and image/title = title and image/link = link", True),
    ("RSS 2.0", "string(lastBuildDate)", "Sun, 02 Mar 2025 06:00:00 +0700"),
    ("Podcasting 2.0", "string(podcast:medium)", "podcast"),
    ("Podcasting 2.0", "count(podcast:person)", 3.0),
    ("AI disclosure", "contains(podcast:txt[@purpose='ai-content'], 'sintetis')", True),
    ("AI disclosure", "contains(description, 'sintetis')", True),
    ("PSP-1 required", "count(item[title][enclosure][guid])", 2.0),
    ("PSP-1 required", "string(item[1]/title)", "Perahu yang membawa buku, jilid 2"),
    ("PSP-1 required", "string(item[1]/enclosure/@url)", f"{FOLDER}/0002-perahu-2.mp3"),
    ("PSP-1 required", "string(item[1]/enclosure/@length)", "5005"),
    ("PSP-1 required", "string(item[1]/enclosure/@type)", "audio/mpeg"),
    ("PSP-1 required", "string(item[1]/guid)", "kopi-sedap-2"),
    ("RSS 2.0: a guid that is no address", "string(item[1]/guid/@isPermaLink)", "false"),
    ("PSP-1 recommended", "string(item[1]/link)", f"{window.BASE}/feed/0002-perahu-2/"),
    ("PSP-1 recommended", "string(item[1]/pubDate)", "Sun, 02 Mar 2025 06:00:00 +0700"),
    ("PSP-1 recommended", "contains(item[1]/description, 'sejak subuh')", True),
    ("PSP-1 recommended", "string(item[1]/itunes:duration)", "42"),
    ("PSP-1 recommended", "string(item[1]/itunes:explicit)", "false"),
    ("PSP-1 recommended", "string(item[1]/itunes:image/@href)", f"{window.BASE}/feed/cover.jpg"),
    ("Apple: situational", "string(item[1]/itunes:episode)", "2"),
    ("Apple: situational", "string(item[1]/itunes:episodeType)", "full"),
    ("Apple: recommended", "string(item[1]/itunes:title)", "Perahu yang membawa buku, jilid 2"),
    ("PSP-1 recommended", "string(item[1]/podcast:transcript[@type='text/vtt']/@url)", f"{FOLDER}/transcript.vtt"),
    ("PSP-1 recommended", "string(item[1]/podcast:transcript[2]/@url)", f"{FOLDER}/transcript.srt"),
    ("PSP-1 recommended", "string(item[1]/podcast:transcript[2]/@type)", "application/x-subrip"),
    ("Podcasting 2.0: transcript", "string(item[1]/podcast:transcript[1]/@language)", "id"),
    ("Podcasting 2.0: transcript", "string(item[1]/podcast:transcript[1]/@rel)", "captions"),
    ("Podcasting 2.0: chapters", "string(item[1]/podcast:chapters/@url)", f"{FOLDER}/chapters.json"),
    ("Podcasting 2.0: chapters", "string(item[1]/podcast:chapters/@type)", "application/json+chapters"),
    ("Podcasting 2.0: person", "string(item[1]/podcast:person[1])", "Sari"),
    ("Podcasting 2.0: person", "string(item[1]/podcast:person[3]/@role)", "narrator"),
    ("Podcasting 2.0: soundbite", "string(item[1]/podcast:soundbite/@startTime)", "14.0"),
    ("Podcasting 2.0: soundbite", "string(item[1]/podcast:soundbite/@duration)", "20.5"),
    ("Podcasting 2.0: episode", "string(item[1]/podcast:episode)", "2"),
    ("AI disclosure", "contains(item[1]/podcast:txt[@purpose='ai-content'], 'sintetis')", True),
    ("Apple: required", "string(itunes:owner/itunes:name)", "Dapur Kopi"),
    (
        "Apple: ASCII file names",
        "translate(item[1]/enclosure/@url, 'abcdefghijklmnoprstuvwxyz0123456789:/.-', '')",
        "",
    ),
    ("Apple: no number in titles", "starts-with(item[1]/title, '2')", False),
    ("Apple: required", "count(item/guid[not(. = preceding::guid)]) = count(item)", True),
    ("Apple: required", "count(item/pubDate[not(. = ../preceding-sibling::item/pubDate)]) = count(item)", True),
    ("Apple: required", "count(item/enclosure[@url and @length > 0 and @type]) = count(item)", True),
    ("Spotify: required", "count(item/itunes:duration[. > 0]) = count(item)", True),
    ("RSS 2.0: content", "item[1]/content:encoded = item[1]/description", True),
]


TOLD = Feed(
    updates="weekdays",
    seasons=(1, 2),
    license="CC-BY-4.0",
    funding="https://kopi.example/dukung?a=1&b=2",
    moved_from="https://lama.example",
    websub="https://hub.example/",
)
OPTIONAL = [
    ("podcast:updateFrequency/@rrule", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("podcast:updateFrequency", "Setiap hari kerja"),
    ("podcast:license", "cc-by-4.0"),
    ("podcast:license/@url", ""),
    ("item[1]/podcast:license", "cc-by-4.0"),
    ("podcast:funding/@url", "https://kopi.example/dukung?a=1&b=2"),
    ("podcast:funding", "Dukung acara ini"),
    ("itunes:new-feed-url", f"{window.BASE}/feed/feed.xml"),
    ("atom:link[@rel='hub']/@href", "https://hub.example/"),
    ("item[1]/itunes:season", "2"),
    ("item[1]/podcast:season", "2"),
    ("item[2]/podcast:season", "1"),
    ("item[1]/podcast:alternateEnclosure[1]/@default", "true"),
    ("item[1]/podcast:alternateEnclosure[1]/@type", "audio/mpeg"),
    ("item[1]/podcast:alternateEnclosure[1]/podcast:source/@uri", f"{FOLDER}/0002-perahu-2.mp3"),
    ("item[1]/podcast:alternateEnclosure[2]/@type", "audio/ogg"),
    ("item[1]/podcast:alternateEnclosure[2]/@length", "9"),
    ("item[1]/podcast:alternateEnclosure[2]/@bitrate", "32000"),
    ("item[1]/podcast:alternateEnclosure[2]/@codecs", "opus"),
    ("item[1]/podcast:alternateEnclosure[2]/podcast:source/@uri", f"{FOLDER}/0002-perahu-2.opus"),
    (
        "item[1]/podcast:alternateEnclosure[2]/podcast:integrity/@value",
        "sha256-t+iofgiRhYgZQhkqhqSY9n3DJvH10Eno8Ivewz0PsSo=",
    ),
]
"""What a show may say beyond that: (XPath from the channel, what it gives)."""


@pytest.fixture(scope="module")
def telling() -> etree._Element:
    other = window.episode(2)
    other = other.model_copy(update={"audio": window.with_opus(other.audio, b"OggS opus")})
    return channel(feed.rss(window.show(feed=TOLD), [window.episode(1), other]))


@pytest.mark.parametrize(("path", "wanted"), OPTIONAL, ids=[row[0] for row in OPTIONAL])
def test_what_a_show_may_say(telling: etree._Element, two: etree._Element, path: str, wanted: str) -> None:
    assert telling.xpath(f"string({path})", namespaces=NS) == wanted
    assert not two.xpath(f"boolean({path})", namespaces=NS)


def test_an_episode_with_a_picture_of_its_own_names_it() -> None:
    read = channel(feed.rss(window.show(), [window.episode(1), window.episode(2, cover="cover.jpg")]))
    shown = [image.get("href") for image in read.findall("item/itunes:image", NS)]
    assert shown == [f"{FOLDER}/cover.jpg", f"{window.BASE}/feed/cover.jpg"]


def test_a_licence_of_one_s_own_names_its_address() -> None:
    told = Feed(license="Hak Cipta Dapur Kopi", license_url="https://kopi.example/hak", updates="FREQ=DAILY;COUNT=3")
    read = channel(feed.rss(window.show(feed=told), []))
    assert read.xpath("string(podcast:license/@url)", namespaces=NS) == "https://kopi.example/hak"
    assert read.findtext("podcast:license", namespaces=NS) == "Hak Cipta Dapur Kopi"
    assert read.findtext("podcast:updateFrequency", namespaces=NS) == "FREQ=DAILY;COUNT=3"


def channel(text: str) -> etree._Element:
    return etree.fromstring(text.encode()).find("channel")


@pytest.fixture(scope="module")
def two() -> etree._Element:
    return channel(feed.rss(window.show(), [window.episode(1), window.episode(2)]))


@pytest.mark.parametrize(("source", "path", "wanted"), REQUIRED, ids=[f"{row[0]}: {row[1]}" for row in REQUIRED])
def test_what_directories_require(two: etree._Element, source: str, path: str, wanted: object) -> None:
    assert any(source.startswith(name) for name in SOURCES)
    assert two.xpath(path, namespaces=NS) == wanted


def test_the_channel_holds_each_element_once(two: etree._Element) -> None:
    names = [child.tag for child in two if child.tag not in ("item", f"{{{NS['podcast']}}}person")]
    assert len(names) == len(set(names))


def test_the_guid_is_kept_when_the_feed_moves() -> None:
    first = feed.guid(window.show())
    assert first != feed.guid(window.show(base_url="https://baru.example"))
    assert feed.guid(window.show(base_url="https://baru.example", guid=first)) == first
    assert feed.guid(window.show(base_url="http://kopi.example/acara")) == first
    moved = window.show(base_url="https://baru.example", feed=Feed(moved_from=f"{window.BASE}/"))
    assert feed.guid(moved) == first


def test_podcastparser_reads_the_feed() -> None:
    text = feed.rss(window.show(), [window.episode(1), window.episode(2)])
    read = podcastparser.parse(f"{window.BASE}/feed/feed.xml", io.BytesIO(text.encode()))
    assert read["title"] == "Kopi Sedap"
    assert read["cover_url"] == f"{window.BASE}/feed/cover.jpg"
    assert [item["guid"] for item in read["episodes"]] == ["kopi-sedap-2", "kopi-sedap-1"]
    newest = read["episodes"][0]
    assert newest["enclosures"] == [
        {"url": f"{FOLDER}/0002-perahu-2.mp3", "file_size": 5005, "mime_type": "audio/mpeg"}
    ]
    assert newest["total_time"] == 42
    assert newest["number"] == 2
    assert "<p>(00:00) Pembuka" in newest["description_html"]
    # podcastparser 0.6.11 knows the podcast elements only by the namespace's first name.
    old = text.replace(NS["podcast"], "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md")
    newest = podcastparser.parse(f"{window.BASE}/feed/feed.xml", io.BytesIO(old.encode()))["episodes"][0]
    assert newest["transcript_url"].startswith(f"{FOLDER}/transcript.")
    assert newest["chapters_json_url"] == f"{FOLDER}/chapters.json"
    assert [person["name"] for person in newest["persons"]] == ["Sari", "Bayu", "Pembaca"]


def test_feedparser_reads_the_feed() -> None:
    read = feedparser.parse(feed.rss(window.show(), [window.episode(1), window.episode(2)]).encode())
    assert not read.bozo
    assert read.feed.title == "Kopi Sedap"
    assert read.feed.language == "id"
    assert [entry.id for entry in read.entries] == ["kopi-sedap-2", "kopi-sedap-1"]
    assert read.entries[0].enclosures[0]["length"] == "5005"
    assert read.entries[0].published_parsed[:5] == (2025, 3, 1, 23, 0)


def test_notes_hold_chapters_source_cast_and_disclosure(two: etree._Element) -> None:
    notes = two.findtext("item/description")
    assert "(00:00) Pembuka<br>(00:14) Kata Narasumber<br>(00:28) Penutup" in notes
    assert '<a href="https://kabar.example/perahu?a=1&amp;b=2">Perpustakaan perahu' in notes
    assert "Kabar Muara, oleh Rini" in notes
    assert "Sari, Bayu, Pembaca" in notes
    assert "sintetis" in notes
    assert two.findtext("item/content:encoded", namespaces=NS) == notes


HOSTILE = [
    "a]]>b",
    "]]\x00>c",
    "<b>tebal</b> & <script>alert(1)</script>",
    "nol\x00 bel\x07 esc\x1b[31m ￾ akhir",
    "baris\r\nbaru\u2028lagi",
    "\u202egnilab\u202c dan \u200fعربي",
    "👨‍👩‍👧‍👦 🫖",
    "{{ 7 * 7 }} {% raw %}",
    "&amp; &#0; &nbsp;",
    '"><item>',
    "../../etc/passwd",
    "x" * 100_000,
]


@pytest.mark.parametrize("title", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_breaks_the_feed(title: str) -> None:
    show = window.show(title=title, author=title, description=title)
    one = window.episode(
        title=title,
        summary=title,
        chapters=(Chapter(start_ms=0, title=title),),
        cues=(Cue(start_ms=0, end_ms=20_000, speaker=title, text=f'"{title}"', section="s"),),
        source=Source(url="javascript:alert(1)", title=title, site=title, author=title),
    )
    read = channel(feed.rss(show, [one]))
    shown = read.findtext("item/title")
    assert len(read.findall("item")) == 1
    assert 0 < len(shown) <= 255
    assert shown.startswith(re.sub(r"[\x00-\x1f\ufffe]", " ", title)[:2].strip())
    notes = read.findtext("item/description")
    assert len(notes.encode()) <= 4000
    assert "<script" not in notes and "javascript:" not in notes
    assert len(read.findtext("description").encode()) <= 4000
    assert "]]" not in title or "]]" in shown


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_gives_xml_that_says_the_same(text: str) -> None:
    read = channel(feed.rss(window.show(), [window.episode(title=text + "x")]))
    kept = re.sub("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", " ", text + "x")
    wanted = " ".join(kept.split())
    assert read.findtext("item/title") == (wanted if len(wanted) <= 255 else wanted[:254].rstrip() + "…")


def test_a_long_summary_is_cut_before_the_chapters_are() -> None:
    read = channel(feed.rss(window.show(), [window.episode(summary="kata " * 2000)]))
    notes = read.findtext("item/description")
    assert "(00:28) Penutup" in notes and "sintetis" in notes and "…" in notes
    assert len(notes.encode()) <= 4000


def test_hundreds_of_chapters_leave_the_notes_within_bounds() -> None:
    many = tuple(Chapter(start_ms=index * 60_000, title="Bab yang panjang namanya " * 4) for index in range(300))
    notes = channel(feed.rss(window.show(), [window.episode(chapters=many)])).findtext("item/description")
    assert len(notes.encode()) <= 4000


def test_the_first_chapter_is_stamped_zero_and_hours_are_told() -> None:
    marks = (
        Chapter(start_ms=400, title="A"),
        Chapter(start_ms=59_999, title="B"),
        Chapter(start_ms=3_600_000, title="C"),
    )
    notes = channel(feed.rss(window.show(), [window.episode(chapters=marks)])).findtext("item/description")
    assert "(00:00) A<br>(00:59) B<br>(01:00:00) C" in notes


def test_dates_are_unique_and_newest_comes_first() -> None:
    same = [window.episode(number, published="2025-03-01T06:00:00+07:00") for number in (3, 1, 2)]
    later = window.episode(4, published="2025-03-01T00:00:01+01:00")  # by a second, and by less than the twins need
    read = channel(feed.rss(window.show(), [*same, later]))
    numbers = [item.findtext("itunes:episode", namespaces=NS) for item in read.findall("item")]
    dates = [parsedate_to_datetime(item.findtext("pubDate")) for item in read.findall("item")]
    assert numbers == ["4", "3", "2", "1"]
    assert dates == sorted(set(dates), reverse=True)
    assert (dates[0] - dates[-1]).total_seconds() == 3


def test_a_newer_episode_moves_no_older_date() -> None:
    old = [window.episode(number, published="2025-03-01T06:00:00+07:00") for number in (1, 2)]
    before = {
        item.findtext("guid"): item.findtext("pubDate")
        for item in channel(feed.rss(window.show(), old)).findall("item")
    }
    new = window.episode(3, published="2025-03-01T06:00:01+07:00")
    after = {
        item.findtext("guid"): item.findtext("pubDate")
        for item in channel(feed.rss(window.show(), [new, *old])).findall("item")
    }
    assert before.items() <= after.items()


@pytest.mark.parametrize(
    ("cues", "wanted"),
    [
        ([], None),
        ([(0, 30_000, "Tanpa kutipan.")], None),
        ([(0, 30_000, '"Dari awal."')], ("0.5", "29.5")),
        ([(0, 3_000, '"Terlalu pendek."')], None),
        ([(0, 4_000, "Katanya:"), (4_000, 8_000, '"Pendek."'), (8_000, 20_000, "Begitu.")], ("0.5", "19.5")),
        ([(0, 300_000, '"Sangat panjang."')], ("0.5", "120.0")),
    ],
)
def test_a_soundbite_begins_after_zero_and_lasts_as_long_as_apps_accept(
    cues: list[tuple[int, int, str]], wanted: tuple[str, str] | None
) -> None:
    rows = tuple(Cue(start_ms=a, end_ms=b, speaker="Sari", text=text, section="s") for a, b, text in cues)
    sound = Audio(file="a.mp3", bytes=9, duration_ms=400_000, sha256="0")
    found = feed.soundbite(window.episode(cues=rows, audio=sound))
    assert (found and (found.start, found.length)) == wanted


def test_a_show_without_email_or_words_still_has_a_whole_feed() -> None:
    read = channel(feed.rss(window.show(email=None, description="", subcategory=None), []))
    assert read.find("itunes:owner", NS) is None
    assert read.findtext("podcast:locked", namespaces=NS) == "no"
    assert read.findtext("description").strip()
    assert read.find("lastBuildDate") is None


def test_an_english_show_speaks_english() -> None:
    read = channel(feed.rss(window.show(language="en"), [window.episode(language="en")]))
    assert "synthetic" in read.findtext("description")
    assert "synthetic" in read.findtext("item/description")


@pytest.mark.parametrize(
    ("changes", "hint"),
    [
        ({"category": "news"}, "did you mean “News”?"),
        ({"category": "Tech", "subcategory": None}, "did you mean “Technology”?"),
        ({"category": "Berita", "subcategory": None}, "choose one of: Arts, Business"),
        ({"subcategory": "Dayly News"}, "did you mean “Daily News”?"),
        ({"category": "Technology", "subcategory": "Tech News"}, "choose one of: none"),
    ],
)
def test_a_category_that_directories_do_not_know_is_refused(changes: dict[str, str], hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        feed.rss(window.show(**changes), [])
    assert hint in caught.value.hint


@pytest.mark.parametrize("field", ["guid", "audio"])
def test_twins_are_refused(field: str) -> None:
    one, two = window.episode(1), window.episode(2)
    with pytest.raises(LibraryError, match="0001-perahu-1 and 0002-perahu-2 have the same"):
        feed.rss(window.show(), [one, two.model_copy(update={field: getattr(one, field)})])


def test_a_picture_in_png_is_named_so() -> None:
    read = channel(feed.rss(window.show(), [], cover_mime="image/png"))
    assert read.find("itunes:image", NS).get("href").endswith("/feed/cover.png")


def test_the_same_values_give_the_same_bytes_in_any_order_and_process() -> None:
    episodes = [window.episode(number) for number in range(1, 9)]
    first = feed.rss(window.show(), episodes)
    random.Random(4).shuffle(episodes)
    assert feed.rss(window.show(), episodes) == first
    code = (
        "import sys; from podcast import feed; from tests import window;"
        "sys.stdout.buffer.write(feed.rss(window.show(), [window.episode(n) for n in range(1, 9)]).encode())"
    )
    for seed in "0", "77":
        env = {"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parent.parent), "TZ": "Asia/Tokyo"}
        done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True)
        assert done.stdout == first.encode()


# --- many episodes ---------------------------------------------------------------------------------------------------


def many(count: int) -> list[Entry]:
    return [Entry.of(numbered(f"{number:05}-perahu")) for number in range(1, count + 1)]


ONE = window.episode(1)


def numbered(slug: str) -> Episode:
    number = int(slug[:5])
    return ONE.model_copy(
        update={
            "number": number,
            "slug": slug,
            "guid": f"kopi-{number}",
            "published": datetime.fromtimestamp(1e9 + number * 60, UTC).isoformat(),
            "audio": ONE.audio.model_copy(update={"file": f"{slug}.mp3"}),
        }
    )


def documents(count: int, limit: int = 10) -> dict[str, str]:
    pages = feed.documents(window.show(feed=Feed(limit=limit)), many(count), numbered)
    return {page.path: page.render().decode() for page in pages}


def numbers(text: str) -> list[int]:
    return [int(found.text) for found in channel(text).findall("item/itunes:episode", NS)]


@pytest.mark.parametrize("count", [0, 1, 9, 10])
def test_a_feed_within_its_limit_is_one_document_without_pages(count: int) -> None:
    made = documents(count)
    assert list(made) == ["feed.xml"]
    assert made["feed.xml"] == feed.rss(window.show(), [numbered(entry.slug) for entry in many(count)])
    assert 'rel="next"' not in made["feed.xml"]


@pytest.mark.parametrize("count", [11, 14, 15, 16, 20, 21, 57])
@pytest.mark.parametrize("limit", [2, 3, 10])
def test_pages_hold_every_episode_once_newest_first_and_lead_to_each_other(count: int, limit: int) -> None:
    made = documents(count, limit)
    assert list(made)[-1] == "feed.xml", "the feed that names the pages is written last"
    address, seen, walked = f"{window.BASE}/feed/feed.xml", [], []
    while address:
        name = address.rpartition("/")[2]
        read = channel(made[name])
        assert read.xpath("string(atom:link[@rel='self']/@href)", namespaces=NS) == address
        assert 0 < len(numbers(made[name])) <= limit
        links = {link.get("rel"): link.get("href") for link in read.findall("atom:link", NS)}
        assert links["first"].endswith("/feed.xml") and links["last"].endswith("/feed-1.xml")
        assert (read.find("{http://purl.org/syndication/history/1.0}archive") is not None) == (name != "feed.xml")
        assert links.get("previous", "").rpartition("/")[2] == (walked[-1] if walked else "")
        assert links.get("prev-archive") == links.get("next")
        seen += numbers(made[name])
        walked.append(name)
        address = links.get("next")
    assert seen == list(range(count, 0, -1))
    assert sorted(walked) == sorted(made)


def test_a_new_episode_changes_the_first_document_alone_until_it_is_full() -> None:
    changed = []
    for count in range(20, 40):
        before, after = documents(count), documents(count + 1)
        changed.append({name for name in after if after[name] != before.get(name)})
    assert changed.count({"feed.xml"}) == 16
    assert all(len(names) <= 3 for names in changed)


def test_podcastparser_finds_the_next_page() -> None:
    read = podcastparser.parse(f"{window.BASE}/feed/feed.xml", io.BytesIO(documents(30)["feed.xml"].encode()))
    assert read["paged_feed_next"] == f"{window.BASE}/feed/feed-4.xml"


PEAK = "print([row.split()[1] for row in open('/proc/self/status') if row.startswith('VmHWM')][0])"
"""Prints the most memory that a process has had, in kilobytes; getrusage would tell its parent's before the start."""


def in_a_process(code: str, *arguments: str) -> list[int]:
    if not Path("/proc/self/status").exists():
        pytest.skip("this system does not tell the peak of a process's memory")
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    command = [sys.executable, "-c", code + PEAK, *arguments]
    return [int(word) for word in subprocess.run(command, env=env, capture_output=True, check=True).stdout.split()]


def test_ten_thousand_episodes_need_little_memory() -> None:
    length, kilobytes = in_a_process(
        "from podcast import feed; from tests.test_feed import many, numbered, window;"
        "print(sum(len(page.render()) for page in feed.documents(window.show(), many(10_000), numbered)));"
    )
    assert length > 20_000_000
    assert kilobytes < 150_000


@pytest.mark.slow
def test_a_shelf_of_ten_thousand_is_looked_through_in_little_memory(tmp_path: Path) -> None:
    (tmp_path / "cover.jpg").write_bytes(b"cover")
    window.on_disk(tmp_path, [numbered(f"{number:05}-perahu") for number in range(1, 10_001)], sound=False)
    episodes, written, kilobytes = in_a_process(
        "import sys; from pathlib import Path; from podcast.pipeline import window as front; from tests import window;"
        "found = front.preview(Path(sys.argv[1]), window.show()); print(found.episodes, len(found.written));",
        str(tmp_path),
    )
    assert episodes == 10_000 and written > 20_000
    assert kilobytes < 150_000


def test_links_in_notes_lead_to_the_web_alone() -> None:
    told = '<a href="javascript:alert(1)">a</a><a href="data:text/html,b">b</a><a href="https://a.id/">c</a>'
    assert feed._cleaner().clean(told) == '<a>a</a><a>b</a><a href="https://a.id/">c</a>'
