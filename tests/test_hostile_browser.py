"""Hostile words on the pages, in a real browser: nothing of theirs is run, asked for, or led to."""

from pathlib import Path
from typing import Any

import pytest

from podcast import files
from podcast.model import Chapter, Cue, Source
from tests import window
from tests.test_browser import browser

__all__ = ["browser"]

pytestmark = pytest.mark.slow
WORDS = (
    "<script>window.mine = 1</script>",
    '"><img src=https://jahat.example/a onerror="window.mine = 1">',
    "'><svg/onload=window.mine=1>",
    "</title></script><script>window.mine = 1</script>",
    "javascript:window.mine=1",
    "data:text/html,<script>window.mine=1</script>",
    "<iframe srcdoc='<script>parent.mine=1</script>'></iframe>",
    "<base href=https://jahat.example/>",
    "<meta http-equiv=refresh content='0;url=https://jahat.example/'>",
    "<style>@import 'https://jahat.example/a.css'</style>",
    "<link rel=stylesheet href=https://jahat.example/a.css>",
    "<form action=https://jahat.example><button>x</button></form>",
    "{{ 7 * 7 }} ]]> &lt;script&gt; \u202e --> %00",
)


@pytest.mark.parametrize("number", range(len(WORDS)))
def test_hostile_words_do_nothing(number: int, browser: Any, tmp_path: Path) -> None:
    words = WORDS[number]
    edition = window.episode(
        1,
        title=f"Judul {words}",
        summary=words,
        chapters=(Chapter(start_ms=0, title=words),),
        cues=(Cue(start_ms=0, end_ms=20_000, speaker=words, text=words, section="s", receipts=(1,)),),
        source=Source(url=words, title=words, site=words, author=words),
    )
    article = window.ARTICLE.model_copy(update={"sentences": (words, words), "title": words})
    show = window.show(title=f"Acara {words}", description=words)
    for path, data in window.pages(show, [edition], article).items():
        files.write(tmp_path / "feed" / path, data)
    seen: list[str] = []
    page = browser.new_page()
    page.on("dialog", lambda dialog: seen.append(f"dialog {dialog.message}"))
    page.on("request", lambda request: seen.append(request.url) if "jahat" in request.url else None)
    page.on("console", lambda message: seen.append(message.text) if "Content Security" in message.text else None)
    for path in sorted(tmp_path.rglob("index.html")):
        page.goto(path.as_uri())
        page.wait_for_timeout(150)
        assert page.evaluate("window.mine") is None
        assert (
            page.evaluate("document.querySelectorAll('iframe, base, form, object, embed, [onload], [onerror]').length")
            == 0
        )
        assert page.url == path.as_uri()
        for link in page.evaluate("[...document.querySelectorAll('a')].map(a => a.protocol)"):
            assert link not in ("javascript:", "data:", "vbscript:", "blob:")
    assert seen == []
    page.close()
