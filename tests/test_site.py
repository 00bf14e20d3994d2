"""The pages: what they say, that they open from a disk, and that no text breaks out of them."""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

import pytest
from lxml import html

from podcast import feed, qr
from podcast.errors import UsageError
from podcast.model import Article, Cue, Episode, Feed, Show, Source
from podcast.templates import words
from tests import window


def built(show: Show | None = None, *episodes: Episode, article: Article | None = window.ARTICLE) -> dict[str, bytes]:
    return window.pages(show or window.show(), list(episodes) or [window.episode(1)], article)


def page(show: Show | None = None, **changes: object) -> html.HtmlElement:
    one = window.episode(1, **changes)
    return html.document_fromstring(built(show, one)[f"{one.slug}/index.html"])


def said(element: html.HtmlElement, path: str) -> list[str]:
    return [" ".join(found.text_content().split()) for found in element.xpath(path)]


def test_every_link_leads_to_a_file_also_from_a_disk() -> None:
    episodes = [window.episode(number) for number in range(1, 60)]
    files = built(None, *episodes)
    known = {f"feed/{path}" for path in files} | {"feed/feed.xml", "feed/cover.jpg"}
    for one in episodes:
        beside = (one.audio.file, "transcript.vtt", "transcript.srt")
        known |= {f"episodes/{one.slug}/{name}" for name in beside}
    checked = 0
    for path, data in files.items():
        for address in links(path, data):
            assert address in known, f"{path} names {address}"
            checked += 1
    assert checked > 500


def links(path: str, data: bytes) -> Iterator[str]:
    """Relative links of a page as paths from the show's folder."""
    if not path.endswith(".html"):
        return
    for _, _, address, _ in html.document_fromstring(data).iterlinks():
        if re.match(r"[a-z]+:|#", address):
            continue
        parts: list[str] = []
        for part in PurePosixPath("feed", path).parent.joinpath(unquote(address.partition("#")[0])).parts:
            parts = parts[:-1] if part == ".." else [*parts, part]
        yield "/".join(parts)


def test_every_episode_is_on_exactly_one_page_of_the_menu() -> None:
    files = built(None, *[window.episode(number) for number in range(1, 101)])
    listed: list[str] = []
    for path, data in files.items():
        if path == "index.html" or path.startswith("page-"):
            tree = html.document_fromstring(data)
            found = tree.xpath("//article[@class='fresh']//h2/a/@href | //section[@class='menu']/ol/li/a/@href")
            listed += [address.removeprefix("../") for address in found]
    assert sorted(listed) == [f"{number:04}-perahu-{number}/index.html" for number in range(1, 101)]


def test_a_new_episode_rewrites_the_front_its_own_page_and_its_neighbour() -> None:
    before = built(None, *[window.episode(number) for number in range(1, 28)])
    after = built(None, *[window.episode(number) for number in range(1, 29)])
    changed = {path for path in after if after[path] != before.get(path)}
    own = {"0028-perahu-28/index.html", "0028-perahu-28/oembed.json"}
    assert changed == {"index.html", "0027-perahu-27/index.html"} | own


def test_the_same_values_give_the_same_bytes_in_any_order() -> None:
    episodes = [window.episode(number) for number in range(1, 9)]
    first = built(None, *episodes)
    random.Random(3).shuffle(episodes)
    assert built(None, *episodes) == first


def test_lines_stand_under_their_chapters_with_speaker_time_and_anchor() -> None:
    tree = page()
    assert said(tree, "//section[@class='script']/h3") == ["Pembuka", "Kata Narasumber", "Penutup"]
    assert [len(found) for found in tree.xpath("//section[@class='script']/ol")] == [2, 2, 2]
    assert tree.xpath("//section[@class='script']/ol/li/@id") == ["t=0", "t=7", "t=14", "t=21", "t=28", "t=35"]
    second = tree.get_element_by_id("t=7")
    assert said(second, "b") == ["Bayu"]
    assert said(second, "a") == ["0:07"]
    assert second.xpath("a/@href") == ["#t=7"]
    assert said(second, "p") == ["Perpustakaan perahu singgah di Tanjung Lurah."]


def test_a_line_opens_the_sentences_it_rests_on_without_script() -> None:
    tree = page()
    last = tree.get_element_by_id("t=28")
    assert said(last, "details/summary") == ["Kalimat artikel 3"]
    assert said(last, "details/ol/li") == [window.ARTICLE.sentences[2]]
    assert last.xpath("details/ol/li/@value") == ["3"]
    assert not tree.get_element_by_id("t=0").xpath("details")


def test_without_its_article_a_page_has_no_receipts_and_does_not_speak_of_them() -> None:
    one = window.episode(1)
    tree = html.document_fromstring(built(None, one, article=None)[f"{one.slug}/index.html"])
    assert not tree.xpath("//details")
    assert said(tree, "//p[@class='hint']") == [words("id").hint_plain]


def test_a_receipt_for_a_sentence_that_is_gone_is_left_out() -> None:
    cue = Cue(start_ms=0, end_ms=900, speaker="Sari", text="Halo.", section="s", receipts=(2, 99))
    assert page(cues=(cue,)).xpath("//details/ol/li/@value") == ["2"]


def test_a_quotation_looks_like_one_and_names_who_said_it() -> None:
    line = page().get_element_by_id("t=21")
    assert said(line, "blockquote/p") == ["“Anak-anak sudah menunggu di dermaga sejak subuh.”"]
    assert said(line, "blockquote/footer") == ["Wati, Nakhoda · dibacakan oleh Pembaca"]


def test_a_part_of_a_quotation_is_known_and_a_strange_one_names_nobody() -> None:
    def footer(text: str, receipts: tuple[int, ...]) -> list[str]:
        cue = Cue(start_ms=0, end_ms=900, speaker="Pembaca", text=text, section="s", receipts=receipts)
        return said(page(cues=(cue,)), "//blockquote/footer")

    assert footer("“sudah menunggu di dermaga”", (2,)) == ["Wati, Nakhoda · dibacakan oleh Pembaca"]
    assert footer("“sudah menunggu di dermaga”", (1,)) == ["dibacakan oleh Pembaca"]
    assert footer("“Saya tidak pernah berkata begitu.”", (2,)) == ["dibacakan oleh Pembaca"]


def test_chapters_open_the_sound_at_their_time_without_script() -> None:
    addresses = page().xpath("//nav[@class='chapters']//a/@href")
    assert addresses[1] == "../../episodes/0001-perahu-1/0001-perahu-1.mp3#t=14.0"


def test_two_lines_in_one_moment_have_anchors_of_their_own() -> None:
    cues = tuple(
        Cue(start_ms=start, end_ms=9_000, speaker="Sari", text="Ya.", section="s") for start in (7_000, 7_001, 7_002)
    )
    anchors = page(cues=cues).xpath("//section[@class='script']/ol/li/@id")
    assert len(set(anchors)) == 3
    assert all(re.fullmatch(r"t=\d+(\.\d+)?", anchor) for anchor in anchors)


def test_subscribing_by_copy_and_by_app() -> None:
    tree = html.document_fromstring(built()["index.html"])
    assert tree.xpath("//input[@id='feed']/@value") == [f"{window.BASE}/feed/feed.xml"]
    assert tree.xpath("//label/@for") == ["feed"]
    addresses = tree.xpath("//p[@class='apps']/a/@href")
    assert "podcast://kopi.example/acara/feed/feed.xml" in addresses
    assert any("url=https%3A%2F%2Fkopi.example%2Facara%2Ffeed%2Ffeed.xml" in address for address in addresses)
    assert tree.xpath("//link[@type='application/rss+xml']/@href") == [f"{window.BASE}/feed/feed.xml"]


def test_machines_read_the_pages_too() -> None:
    tree = page()
    told = json.loads(tree.xpath("string(//script[@type='application/ld+json'])"))
    assert told["@type"] == "PodcastEpisode"
    assert told["episodeNumber"] == 1
    assert told["associatedMedia"]["contentUrl"].endswith("/episodes/0001-perahu-1/0001-perahu-1.mp3")
    assert told["associatedMedia"]["duration"] == "PT0M42S"
    assert told["isBasedOn"]["url"] == window.ARTICLE.url
    front = html.document_fromstring(built()["index.html"])
    assert json.loads(front.xpath("string(//script[@type='application/ld+json'])"))["@type"] == "PodcastSeries"
    assert tree.xpath("string(//meta[@property='og:audio']/@content)") == told["associatedMedia"]["contentUrl"]
    assert tree.xpath("string(//link[@rel='canonical']/@href)") == f"{window.BASE}/feed/0001-perahu-1/"


HOSTILE = '</title></script><script>alert(1)</script>" onload="x \' \u202e \x00 {{ 7*7 }} ]]> 👩‍🌾'


def test_no_text_breaks_out_of_a_page() -> None:
    show = window.show(title=HOSTILE, author=HOSTILE, description=HOSTILE)
    quoted = Cue(start_ms=0, end_ms=900, speaker=HOSTILE, text=f'"{HOSTILE}"', section=HOSTILE, receipts=(1,))
    article = Article(title=HOSTILE, language="id", sentences=(HOSTILE,))
    one = window.episode(
        1,
        title=HOSTILE,
        summary=HOSTILE,
        guid=HOSTILE,
        cues=(quoted,),
        source=Source(url="javascript:alert(1)", title=HOSTILE),
    )
    for path, data in built(show, one, article=article).items():
        if not path.endswith(".html"):
            continue
        text = data.decode()
        assert "\x00" not in text and "<script>alert" not in text and "javascript:" not in text
        tree = html.document_fromstring(text)
        assert len(tree.xpath("//script")) == 2
        assert not tree.xpath("//@onload")
        assert "alert(1)" in json.loads(tree.xpath("string(//script[1])"))["name"]
        assert tree.xpath("//h1/@dir") == ["auto"]


def test_pages_ask_nobody_else_and_run_nothing_inline() -> None:
    for path, data in built().items():
        if not path.endswith(".html"):
            continue
        tree = html.document_fromstring(data)
        policy = tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
        assert policy.startswith("default-src 'none'") and "unsafe" not in policy
        assert not tree.xpath("//@style | //style | //@*[starts-with(name(), 'on')]")
        loaded = tree.xpath(
            "//link[@rel='stylesheet' or @rel='icon']/@href | //script/@src | //img/@src | //audio/@src"
        )
        assert loaded and not [address for address in loaded if "//" in address]
    assert b"http" not in built()["static/style.css"]


@pytest.mark.parametrize("path", ["index.html", "0001-perahu-1/index.html"])
def test_a_page_can_be_used_by_keyboard_and_by_ear(path: str) -> None:
    tree = html.document_fromstring(built()[path])
    assert tree.get("lang") == "id"
    assert tree.xpath("//a[@class='skip']/@href") == ["#main"] and tree.xpath("//main[@id='main']")
    assert len(tree.xpath("//h1")) == 1
    assert not tree.xpath("//img[not(@alt)]")
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    for name in tree.xpath("//@aria-labelledby"):
        assert tree.get_element_by_id(name).text_content().strip()
    assert all(said(tree, "//a") + said(tree, "//summary"))


def test_a_page_is_small() -> None:
    """An edition of some four minutes: 40 lines, each on a sentence."""
    cues = tuple(
        Cue(
            start_ms=index * 6_000, end_ms=index * 6_000 + 5_500, speaker="Sari" if index % 2 else "Bayu", section="s",
            text="Perahu itu membawa seribu dua ratus buku dan dua kotak permainan ke kampung.",
            receipts=(1 + index % 3,),
        )
        for index in range(40)
    )  # fmt: skip
    told = Feed(funding="https://kopi.example/dukung", license="CC-BY-4.0")
    sound = window.with_opus(window.episode(1).audio, b"OggS")
    peaks = tuple(index * 37 % 101 for index in range(900))
    files = window.pages(window.show(feed=told), [window.episode(1, cues=cues, audio=sound)], peaks=peaks)
    assert len(files["0001-perahu-1/index.html"]) < 30_000
    assert len(files["index.html"]) < 30_000
    assert len(files["static/style.css"]) + len(files["static/player.js"]) < 19_000


def test_an_english_show_has_english_pages_and_an_unknown_language_falls_back_to_them() -> None:
    for language in "en", "nl":
        files = built(window.show(language=language), window.episode(1, language=language))
        tree = html.document_fromstring(files["0001-perahu-1/index.html"])
        assert "synthetic" in said(tree, "//footer[@class='foot']")[0]
        assert tree.get("lang") == "en" and tree.xpath("string(//main/@lang)") == language
        assert "1 March 2025" in tree.text_content()
        assert b"podcast feed" in files["static/feed.css"]


def test_both_languages_have_the_same_words() -> None:
    assert vars(words("id")).keys() == vars(words("en")).keys()
    assert len(words("id").months) == len(words("en").months) == 12


def test_every_word_is_used() -> None:
    room = Path(feed.__file__).parent
    speaking = [*room.glob("templates/*.j2"), *room.glob("site/*.py"), room / "feed.py"]
    told = "".join(path.read_text() for path in speaking)
    unused = [name for name in vars(words("id")) if not re.search(rf"\b(words|own)(\(.*?\))?\.{name}\b", told)]
    assert unused == []


def test_an_empty_show_has_a_front_page() -> None:
    tree = html.document_fromstring(window.pages(window.show(), [])["index.html"])
    assert said(tree, "//p[@class='empty']") == [words("id").empty]


def test_a_cover_in_png_is_named_so() -> None:
    files = built(window.show(cover="gambar/sampul.PNG"))
    assert b'src="cover.png"' in files["index.html"]
    assert b"../cover.png" in files["static/feed.css"]


# --- the shape of the sound, codes, embedding, seasons ---------------------------------------------------------------


def test_the_shape_of_the_sound_is_drawn_when_it_is_known() -> None:
    def shape(peaks: tuple[int, ...]) -> list[html.HtmlElement]:
        made = window.pages(window.show(), [window.episode(1)], peaks=peaks)
        return html.document_fromstring(made["0001-perahu-1/index.html"]).xpath("//section[@class='player']//svg")

    assert shape(()) == []
    (drawn,) = shape((0, 100, 50, 7))
    assert drawn.get("viewbox") == "0 0 8 40"
    assert drawn.xpath("path/@d") == ["M1 19.5v1M3 1v38M5 10.5v19M7 18.5v3"]
    (drawn,) = shape(tuple(range(100)) * 40)
    assert len(drawn.xpath("string(path/@d)")) < 3_000
    (drawn,) = shape((-5, 5_000))
    assert drawn.xpath("path/@d") == ["M1 19.5v1M3 1v38"]


def test_the_code_on_a_page_is_the_feed_s_address() -> None:
    import zxingcpp
    from PIL import Image, ImageDraw

    tree = html.document_fromstring(built()["index.html"])
    (path,) = tree.xpath("//figure[@class='qr']//path/@d")
    side = int(tree.xpath("string(//figure[@class='qr']/svg/@viewbox)").split()[2])
    picture = Image.new("L", (side * 8 + 64, side * 8 + 64), 255)
    x, y = 0.0, 0.0
    for command, given in re.findall(r"([Mmh])([^Mmh]+)", path):
        values = [float(value) for value in re.findall(r"-?[0-9.]+", given)]
        if command == "h":
            box = [x * 8 + 32, (y - 0.5) * 8 + 32, (x + values[0]) * 8 + 31, (y + 0.5) * 8 + 31]
            ImageDraw.Draw(picture).rectangle(box, 0)
            x += values[0]
        else:
            x, y = (x + values[0], y + values[1]) if command == "m" else (values[0], values[1])
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [f"{window.BASE}/feed/feed.xml"]


def test_the_code_in_a_terminal_is_the_address() -> None:
    import zxingcpp
    from PIL import Image

    rows = qr.text("http://192.168.1.20:8000/feed/feed.xml").splitlines()
    picture = Image.new("L", (len(rows[0]), len(rows) * 2), 0)
    for y, row in enumerate(rows):
        for x, block in enumerate(row):
            for half, filled in enumerate((block in "█▀", block in "█▄")):
                picture.putpixel((x, y * 2 + half), 255 if filled else 0)
    shown = picture.resize((picture.width * 8, picture.height * 8), Image.Resampling.NEAREST)
    assert [found.text for found in zxingcpp.read_barcodes(shown)] == ["http://192.168.1.20:8000/feed/feed.xml"]


@pytest.mark.parametrize("base", ["http://localhost:8000", "http://127.0.0.1", "http://[::1]:8000", "http://0.0.0.0"])
def test_an_address_that_no_phone_can_open_gets_no_code(base: str) -> None:
    assert b'<figure class="qr"></figure>' in built(window.show(base_url=base))["index.html"]


def test_other_sites_are_told_how_to_embed_an_edition() -> None:
    files = built(window.show(title='Kopi "<Sedap>"'))
    tree = html.document_fromstring(files["0001-perahu-1/index.html"])
    address = tree.xpath("string(//link[@type='application/json+oembed']/@href)")
    assert address == f"{window.BASE}/feed/0001-perahu-1/oembed.json"
    told = json.loads(files["0001-perahu-1/oembed.json"])
    assert (told["version"], told["type"]) == ("1.0", "rich")
    assert {"html", "width", "height", "title", "provider_name", "thumbnail_url"} <= told.keys()
    shown = html.fragments_fromstring(told["html"])
    assert shown[0].get("src") == f"{window.BASE}/episodes/0001-perahu-1/0001-perahu-1.mp3"
    assert shown[1].xpath("string(a/@href)") == f"{window.BASE}/feed/0001-perahu-1/"
    assert 'Kopi "<Sedap>"' in shown[1].text_content()


def test_season_formats_funding_and_licence_are_shown_where_there_are_any() -> None:
    told = Feed(seasons=(1,), funding="https://kopi.example/dukung", license="CC-BY-4.0")
    sound = window.with_opus(window.episode(1).audio, b"OggS")
    tree = page(window.show(feed=told), audio=sound)
    assert said(tree, "//p[@class='label']") == ["Musim 1 · Edisi No. 1"]
    assert tree.xpath("//dd/a[@download]/@href")[:2] == [
        "../../episodes/0001-perahu-1/0001-perahu-1.mp3",
        "../../episodes/0001-perahu-1/0001-perahu-1.opus",
    ]
    assert tree.xpath("//a[@href='https://kopi.example/dukung']/text()") == ["Dukung acara ini"]
    assert "Lisensi: CC-BY-4.0" in said(tree, "//footer[@class='foot']")[0]
    plain = page()
    assert said(plain, "//p[@class='label']") == ["Edisi No. 1"]
    assert "Lisensi" not in plain.text_content()


def test_an_edition_with_a_picture_of_its_own_is_shared_with_it() -> None:
    def shared(**changes: str) -> str:
        return str(page(**changes).xpath("string(//meta[@property='og:image']/@content)"))

    assert shared() == f"{window.BASE}/feed/cover.jpg"
    assert shared(cover="cover.jpg") == f"{window.BASE}/episodes/0001-perahu-1/cover.jpg"


# --- themes ----------------------------------------------------------------------------------------------------------


def themed(tmp_path: Path, **content: str) -> dict[str, bytes]:
    for name, text in content.items():
        (tmp_path / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return window.pages(window.show(), [window.episode(1)], theme=tmp_path)


def test_a_theme_replaces_what_it_has_and_borrows_the_rest(tmp_path: Path) -> None:
    files = themed(tmp_path, **{"style.css": "body { color: teal }", "peta.svg": "<svg/>", ".rahasia.css": "x"})
    assert files["static/style.css"] == b"body { color: teal }"
    assert files["static/peta.svg"] == b"<svg/>"
    assert not [path for path in files if "rahasia" in path]
    plain = built()
    same = {path for path in plain if files[path] == plain[path]}
    assert set(plain) - same == {"static/style.css"}
    page = '{% extends "_page.html.j2" %}{% block card %}<h1>{{ show.title }}</h1>{% endblock %}'
    files = themed(tmp_path, **{"show.html.j2": page})
    assert b"<h1>Kopi Sedap</h1>" in files["index.html"] and b"data-key" in files["0001-perahu-1/index.html"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ nothing }}", "'nothing' is undefined"),
        ("satu\n{% if %}", "show.html.j2:2: "),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{% include 'tidak-ada.j2' %}", "tidak-ada.j2"),
        ("{% include '../../../../etc/passwd' %}", "passwd"),
    ],
)
def test_a_theme_that_fails_is_told_in_one_line(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        themed(tmp_path, **{"show.html.j2": text})
    assert (told in caught.value.what and str(tmp_path) in caught.value.what) or told.startswith("show")
    assert "\n" not in caught.value.what and "show.html.j2" in caught.value.hint


def test_a_theme_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        window.pages(window.show(), [], theme=tmp_path / "x")
    assert "podcast init --theme" in caught.value.hint


def test_what_a_theme_prints_is_escaped(tmp_path: Path) -> None:
    files = themed(tmp_path, **{"show.html.j2": "{{ newest.title }}{{ '<b>' }}"})
    assert files["index.html"] == b"Perahu yang membawa buku, jilid 1&lt;b&gt;"


@pytest.mark.parametrize(("language", "size"), [("id", "2,4 MB"), ("en", "2.4 MB")])
def test_a_size_has_the_decimal_mark_of_its_language(language: str, size: str) -> None:
    audio = window.episode(1).audio.model_copy(update={"bytes": 2_426_799})
    tree = page(window.show(language=language), language=language, audio=audio)
    assert said(tree, "//dd/small") == [size]
