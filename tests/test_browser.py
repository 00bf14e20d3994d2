"""The pages in a real browser: heard, clicked, linked to, steered by keys, read on a phone and in the dark."""

import hashlib
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from podcast import feed, files, qr, server
from podcast.model import Show
from tests import window

pytestmark = pytest.mark.slow
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
SLUG = "0002-perahu-2"
LOOKS = [("light", 1100), ("dark", 1100), ("light", 360), ("dark", 360)]
PAGES = ["feed/index.html", f"feed/{SLUG}/index.html"]


@dataclass(frozen=True)
class Served:
    root: Path
    address: str
    show: Show


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    root = tmp_path_factory.mktemp("show")
    show = window.show(base_url="https://kopi.example")
    sound = hum(42_400)
    episodes = []
    for number in (1, 2):
        one = window.episode(number)
        audio = one.audio.model_copy(update={"bytes": len(sound), "sha256": hashlib.sha256(sound).hexdigest()})
        episodes.append(one.model_copy(update={"audio": audio}))
    window.on_disk(root, episodes)
    for one in episodes:
        (root / "episodes" / one.slug / one.audio.file).write_bytes(sound)
    peaks = tuple(20 + index * 13 % 80 for index in range(400))
    for path, data in window.pages(show, episodes, peaks=peaks).items():
        files.write(root / "feed" / path, data)
    from podcast import cover

    files.write(root / "feed" / "cover.jpg", cover.draw(show.title))
    files.write(root / "feed" / "feed.xml", feed.rss(show, episodes))
    listening = socket.create_server(("127.0.0.1", 0))
    runner = uvicorn.Server(uvicorn.Config(server.app(root, show), log_level="error"))
    thread = threading.Thread(target=runner.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not runner.started:
        time.sleep(0.01)
    yield Served(root, f"http://127.0.0.1:{listening.getsockname()[1]}", show)
    runner.should_exit = True
    thread.join(10)
    listening.close()


def hum(duration_ms: int) -> bytes:
    import lameenc
    import numpy as np

    at = np.arange(duration_ms * 24) / 24_000
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(64)
    encoder.set_in_sample_rate(24_000)
    encoder.set_channels(1)
    encoder.set_quality(7)
    return bytes(encoder.encode((np.sin(at * 1380) * 3000).astype("<i2").tobytes()) + encoder.flush())


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    if not CHROMIUM:
        pytest.skip("no Chromium here; name one in the environment: CHROMIUM=/path/to/chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


def until(page: Any, condition: str) -> None:
    """Wait for it by asking again: the pages' own policy forbids what playwright would do."""
    for _ in range(200):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"never true: {condition}")


def cut(request: Any) -> bool:
    """A sound of which only the beginning was wanted, as preload="metadata" asks."""
    return bool(request.url.endswith(".mp3")) and request.failure == "net::ERR_ABORTED"


@dataclass
class Tab:
    page: Any
    said: list[str]
    """Errors and warnings of the console, and requests that failed."""
    asked: set[str]
    """Every address that was loaded."""

    def playing(self) -> bool:
        return bool(self.page.evaluate("!document.querySelector('audio').paused"))

    def at(self) -> float:
        return float(self.page.evaluate("document.querySelector('audio').currentTime"))

    def line(self) -> str | None:
        found = self.page.evaluate("document.querySelector('.script li[aria-current]')?.id")
        return str(found) if found else None


@pytest.fixture
def tab(browser: Any) -> Iterator[Any]:
    contexts = []

    def open_(url: str, look: str = "light", width: int = 1100, **more: Any) -> Tab:
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=look, **more)
        contexts.append(context)
        page, said, asked = context.new_page(), [], set()
        page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("requestfailed", lambda request: cut(request) or said.append(f"{request.url}: {request.failure}"))
        page.on("request", lambda request: asked.add(request.url))
        page.goto(url)
        if more.get("java_script_enabled", True):
            until(page, "!document.querySelector('audio') || document.querySelector('audio').readyState > 0")
        return Tab(page, said, asked)

    yield open_
    for context in contexts:
        context.close()


def edition(served: Served, anchor: str = "") -> str:
    return f"{served.address}/{PAGES[1]}{anchor}"


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("from_disk", [False, True], ids=["http", "file"])
def test_nothing_fails_and_nobody_else_is_asked(
    tab: Any, served: Served, path: str, look: str, from_disk: bool
) -> None:
    base = served.root.as_uri() if from_disk else served.address
    opened = tab(f"{base}/{path}", look)
    assert opened.said == []
    assert opened.asked and all(address.startswith(base) for address in opened.asked)


@pytest.mark.parametrize(("look", "width"), LOOKS)
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(tab: Any, served: Served, path: str, look: str, width: int) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = tab(f"{served.address}/{path}", look, width, bypass_csp=True).page
    for summary in page.locator("summary").all():
        summary.click()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    tags = {tag for rule in found.response["passes"] for tag in rule["tags"]}
    assert {"wcag2a", "wcag2aa"} <= tags
    assert "color-contrast" in {rule["id"] for rule in found.response["passes"]}


@pytest.mark.parametrize("path", [*PAGES, "feed/feed.xml"])
@pytest.mark.parametrize("width", [320, 360, 768, 1600])
def test_no_page_is_wider_than_its_window(tab: Any, served: Served, path: str, width: int) -> None:
    page = tab(f"{served.address}/{path}", width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_dark_is_dark_and_the_light_is_light(tab: Any, served: Served) -> None:
    def brightness(look: str) -> int:
        page = tab(edition(served), look).page
        colour = page.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor")
        return sum(int(part) for part in colour[4:-1].split(","))

    assert brightness("dark") < 150 < 600 < brightness("light")


def test_space_plays_and_the_line_being_spoken_is_marked(tab: Any, served: Served) -> None:
    opened = tab(edition(served))
    opened.page.keyboard.press("Space")
    until(opened.page, "document.querySelector('audio').currentTime > 0.4")
    assert opened.playing() and opened.line() == "t=0"
    assert opened.page.evaluate("document.body.classList.contains('playing')")
    opened.page.keyboard.press("Space")
    until(opened.page, "document.querySelector('audio').paused")


@pytest.mark.parametrize("from_disk", [False, True], ids=["http", "file"])
def test_a_click_on_a_line_plays_it(tab: Any, served: Served, from_disk: bool) -> None:
    opened = tab(f"{served.root.as_uri()}/{PAGES[1]}" if from_disk else edition(served))
    opened.page.locator("[id='t=28'] p").click()
    until(opened.page, "document.querySelector('audio').currentTime > 28.2")
    assert opened.playing() and 28 <= opened.at() < 32
    assert opened.line() == "t=28"
    assert opened.page.url.endswith("#t=28")


def test_a_click_on_a_chapter_or_the_shape_of_the_sound_plays_from_there(tab: Any, served: Served) -> None:
    opened = tab(edition(served))
    opened.page.locator(".chapters a").nth(1).click()
    until(opened.page, "document.querySelector('audio').currentTime > 14.1")
    assert opened.line() == "t=14"
    assert "Kata Narasumber" in opened.page.locator(".chapters [aria-current]").inner_text()
    box = opened.page.locator(".wave").bounding_box()
    opened.page.mouse.click(box["x"] + box["width"] * 0.75, box["y"] + 10)
    until(opened.page, "document.querySelector('audio').currentTime > 31")
    assert 31 < opened.at() < 35


def test_a_deep_link_opens_at_its_moment(tab: Any, served: Served) -> None:
    opened = tab(edition(served, "#t=21.5"))
    until(opened.page, "document.querySelector('audio').currentTime > 21")
    assert abs(opened.at() - 21.5) < 0.1 and not opened.playing()
    until(opened.page, "document.querySelector('.script li[aria-current]')")
    assert opened.line() == "t=21"
    assert opened.page.evaluate("document.querySelector('.script li[aria-current]').getBoundingClientRect().top") < 800
    opened.page.evaluate("location.hash = '#t=7'")
    until(opened.page, "document.querySelector('audio').currentTime < 8")
    assert abs(opened.at() - 7) < 0.1


def test_arrows_move_by_seconds_and_with_shift_by_lines(tab: Any, served: Served) -> None:
    opened = tab(edition(served, "#t=14"))
    until(opened.page, "document.querySelector('audio').currentTime > 13")
    for key, wanted in (("ArrowRight", 19), ("ArrowLeft", 14), ("Shift+ArrowRight", 21), ("Shift+ArrowLeft", 14)):
        opened.page.keyboard.press(key)
        until(opened.page, f"Math.abs(document.querySelector('audio').currentTime - {wanted}) < 0.2")


def test_every_control_is_reached_by_tab_and_shows_it(tab: Any, served: Served) -> None:
    opened = tab(edition(served))
    seen = set()
    for _ in range(80):
        opened.page.keyboard.press("Tab")
        name, outline = opened.page.evaluate(
            "(() => { const e = document.activeElement, s = getComputedStyle(e);"
            " return [e.tagName + '.' + (e.textContent || '').trim().slice(0, 20), s.outlineStyle]; })()"
        )
        if not name.startswith("BODY"):
            assert outline != "none" or name.startswith("AUDIO"), name
            seen.add(name.partition(".")[0])
    assert {"A", "AUDIO", "BUTTON", "SUMMARY", "INPUT"} <= seen


def test_place_and_speed_are_remembered(tab: Any, served: Served) -> None:
    opened = tab(edition(served))
    opened.page.get_by_role("button", name="Kecepatan").click()
    assert opened.page.evaluate("document.querySelector('audio').playbackRate") == 1.25
    assert opened.page.get_by_text("1,25×").count() == 1, "the page is in Indonesian"
    opened.page.evaluate("document.querySelector('audio').currentTime = 30")
    opened.page.wait_for_timeout(400)
    opened.page.goto("about:blank")
    opened.page.goto(edition(served))
    until(opened.page, "document.querySelector('audio').currentTime > 29")
    assert opened.page.evaluate("document.querySelector('audio').playbackRate") == 1.25


def test_the_address_is_copied(tab: Any, served: Served) -> None:
    opened = tab(f"{served.address}/{PAGES[0]}", permissions=["clipboard-read", "clipboard-write"])
    opened.page.get_by_role("button", name="Salin").click()
    until(opened.page, "document.querySelector('.copy button').textContent === 'Tersalin'")
    assert opened.page.evaluate("navigator.clipboard.readText()") == f"{served.address}/feed/feed.xml"


def test_without_script_all_is_there_to_read_and_to_hear(tab: Any, served: Served) -> None:
    page = tab(f"{served.root.as_uri()}/{PAGES[1]}", java_script_enabled=False).page
    summary = page.locator("[id='t=28'] summary")
    sentence = page.locator("[id='t=28'] details li")
    assert not sentence.is_visible()
    summary.click()
    assert sentence.is_visible() and window.ARTICLE.sentences[2] in sentence.inner_text()
    assert page.locator("audio").get_attribute("controls") is not None
    page.locator(".chapters a").nth(1).click()
    assert page.url.endswith(f"{SLUG}.mp3#t=14.0")


def test_every_line_with_a_receipt_shows_its_sentence(tab: Any, served: Served) -> None:
    page = tab(edition(served)).page
    checked = 0
    for number, (_, _, _, receipts) in enumerate(window.LINES):
        line = page.locator(f"[id='t={number * 7}']")
        assert line.locator("details").count() == bool(receipts)
        for receipt in receipts:
            line.locator("summary").click()
            assert line.locator(f"li[value='{receipt}']").inner_text() == window.ARTICLE.sentences[receipt - 1]
            checked += 1
    assert checked == 4


@pytest.mark.parametrize("from_disk", [False, True], ids=["http", "file"])
def test_who_opens_the_feed_sees_the_show_and_no_xml(tab: Any, served: Served, from_disk: bool) -> None:
    opened = tab(f"{served.root.as_uri() if from_disk else served.address}/feed/feed.xml")
    assert opened.said == []
    shown = opened.page.evaluate(
        "[...document.querySelectorAll('*')].filter(e => getComputedStyle(e).display !== 'none').map(e => e.tagName)"
    )
    assert set(shown) == {"rss", "channel", "title", "description", "item", "pubDate"}
    titles = opened.page.evaluate(
        "[...document.querySelectorAll('item > title')]"
        ".filter(e => getComputedStyle(e).display !== 'none').map(e => e.textContent)"
    )
    assert titles == ["Perahu yang membawa buku, jilid 2", "Perahu yang membawa buku, jilid 1"]
    note = opened.page.evaluate("getComputedStyle(document.querySelector('channel > description'), '::before').content")
    assert "umpan podcast" in note


def test_the_code_on_the_page_can_be_read_by_a_camera(tab: Any, served: Served, tmp_path: Path) -> None:
    import zxingcpp
    from PIL import Image

    for look in ("light", "dark"):
        page = tab(f"{served.root.as_uri()}/{PAGES[0]}", look).page
        page.locator(".qr").screenshot(path=tmp_path / "qr.png")
        (found,) = zxingcpp.read_barcodes(Image.open(tmp_path / "qr.png"))
        assert found.text == "https://kopi.example/feed/feed.xml"


def test_a_code_that_no_phone_could_follow_is_not_shown(tab: Any, served: Served) -> None:
    assert not tab(f"{served.address}/{PAGES[0]}").page.locator(".qr").is_visible()
    assert str(qr.figure("http://localhost:8000/feed/feed.xml")) == '<figure class="qr"></figure>'
