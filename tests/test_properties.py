"""What must hold for anything at all: a hundred cases each, always the same; ``make fuzz`` tries a million others."""

from __future__ import annotations

import contextlib
import io
import ipaddress
import re
import string
import tempfile
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree, html

from podcast import captions, config, feed, library, receipts, sources
from podcast import script as paper
from podcast.cli.shown import printable
from podcast.cowriter import schema
from podcast.errors import LibraryError, PodcastError, ScriptError, SourceError, UsageError
from podcast.languages.ear import Ear
from podcast.languages.en import speech as english
from podcast.languages.id import speech as indonesian
from podcast.languages.strange import is_strange
from podcast.model import Article, Chapter, Cue, Line, Part, Quote, Script, Section, Source, Timeline
from podcast.receipts import closely
from podcast.sources import charset, material, page
from podcast.sources.capitals import ordinary
from podcast.web import client
from podcast.web.guard import public
from tests import window
from tests.test_script import CAST, scripts
from tests.test_sources_documents import PARAGRAPHS, TITLE, article_pdf, docx, epub, rss
from tests.test_speech_en import FRAGMENTS as ENGLISH
from tests.test_speech_id import FRAGMENTS as INDONESIAN
from tests.test_writer import EXAMPLE, SHOW

cases = settings(
    max_examples=100, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


HOSTILE = [
    "\x00", "\x1b[2J", "\x1b]0;x\x07", "\u202e", "\u2066", "\ufeff", "\ufffe", "\ud800", "]]>", "<script>",
    "</script>", "<!--", "-->", "{{ 7 * 7 }}", "{% x %}", "../", "..\\", "/etc/passwd", "CON", "&amp;", "&#0;", '"',
    "'", "\\", "\r\n", "\n\n", "\u2028", "\v", "%s", "%(x)s", "javascript:", "[1]", "Sari:", "12", "Rp1,5 miliar", "☕",
    "e\u0301", "ß", "\U000e0001", "\U0001f468\u200d\U0001f469", "ﷺ", " ", "a" * 300,
]  # fmt: skip
ANSWERS = [
    "{", "}", "[", "]", ",", ":", '"sections"', '"lines"', '"sentences"', '"id": "story"', '"text": "Ya."', "'quote'",
    "null", "None", "12", "-1", "1e999", '"s12"', "```json\n", "```", "<think>", "</think>", "// ", '"speaker": "host"',
    "\\u0000", "NaN",
]  # fmt: skip
FORMS_OF_ANSWERS = [schema.Proposal, schema.Mending, schema.Choice]
pieces = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=20))
text = st.lists(pieces, max_size=8).map("".join)
sayable = text.map(lambda value: value.encode("utf-8", "replace").decode())
"""Without lone surrogates, which no file that was decoded has."""


@cases
@given(scripts)
def test_a_script_comes_back_from_paper(script: Script) -> None:
    assert paper.parse(paper.render(script, CAST), CAST) == script


@cases
@given(text)
def test_any_script_is_read_or_refused(words: str) -> None:
    for given_text in (words, f"---\ntitle: a\nnumber: 1\nlanguage: id\n---\n# Pembuka\nSari: halo\n{words}"):
        with contextlib.suppress(ScriptError):
            paper.parse(given_text, CAST)


FORMS: dict[str, tuple[Any, list[str]]] = {"id": (indonesian, INDONESIAN), "en": (english, ENGLISH)}


def said(language: str) -> Callable[[str], None]:
    """Whether a text is said without a figure or a sign."""
    speech = FORMS[language][0]

    def holds(written: str) -> None:
        heard = speech.speakable(written)
        assert not any(map(str.isnumeric, heard))
        assert not re.search(r"[\[\](){}<>|/\\@#$%^*_=+~]", heard)
        speech.numbers(written)

    return holds


def same(language: str) -> Callable[[str], None]:
    """Whether what is said has the numbers of what is written."""
    speech = FORMS[language][0]

    def holds(written: str) -> None:
        assert speech.numbers(speech.speakable(written)) == speech.numbers(written)

    return holds


@pytest.mark.parametrize("language", FORMS)
def test_numbers_are_said_as_they_are_written(language: str) -> None:
    fragments = st.sampled_from(FORMS[language][1])
    cases(given(st.lists(st.one_of(fragments, pieces), max_size=20).map("".join))(said(language)))()
    cases(given(st.lists(fragments, max_size=20).map("".join))(same(language)))()


@cases
@given(st.integers(1, 999_999), text)
def test_a_slug_stays_inside(number: int, title: str) -> None:
    name = library.slug(number, title)
    assert re.fullmatch(r"[0-9]{4,6}(-[a-z0-9]+)+", name) and len(name) <= 60
    assert library.number_of(name) == number


@cases
@given(sayable, sayable)
def test_any_words_make_a_feed(title: str, words: str) -> None:
    if not (title.strip() and words.strip()):
        return
    edition = window.episode(
        title=title,
        summary=words,
        chapters=(Chapter(start_ms=0, title=words),),
        cues=(Cue(start_ms=0, end_ms=20_000, speaker=title, text=f'"{words}"', section="s"),),
        source=Source(url=words, title=title, site=words, author=title),
    )
    root = etree.fromstring(feed.rss(window.show(title=title, description=words), [edition]).encode())
    assert len(root.findall("channel/item")) == 1
    notes = root.findtext("channel/item/description") or ""
    for element in html.fragment_fromstring(notes, create_parent="div").iterdescendants():
        assert element.tag in ("p", "br", "a")
        assert re.match(r"https?://", element.get("href", "https://")), notes


@cases
@given(sayable, sayable)
def test_any_words_make_a_page_without_a_script_of_theirs(title: str, words: str) -> None:
    if not (title.strip() and words.strip()):
        return
    edition = window.episode(
        title=title,
        summary=words,
        cues=(Cue(start_ms=0, end_ms=20_000, speaker=title, text=words, section="s", receipts=(1,)),),
        source=Source(url=words, title=title, site=words, author=title),
    )
    article = window.ARTICLE.model_copy(update={"sentences": (words, title)})
    for path, data in window.pages(window.show(title=title, description=words), [edition], article).items():
        if path.endswith(".html"):
            assert_harmless(data.decode())


PLAIN = window.pages(window.show(), [window.episode()])
SCRIPTS = {
    path: len(html.fromstring(data.decode()).findall(".//script")) for path, data in PLAIN.items() if "html" in path
}


def assert_harmless(document: str) -> None:
    tree = html.document_fromstring(document)
    assert len(tree.findall(".//script")) in SCRIPTS.values()
    for element in tree.iter("*"):
        assert element.tag not in ("iframe", "object", "embed", "base", "form")
        for name, value in element.attrib.items():
            assert not name.startswith("on"), f"{element.tag} {name}={value!r}"
            assert not (name in ("href", "src") and re.match(r"\s*(javascript|data|vbscript):", value, re.I)), value


@cases
@given(text, st.integers(1, 20_000))
def test_any_words_make_captions(words: str, length: int) -> None:
    line = Timeline(
        duration_ms=60_000,
        cues=(Cue(start_ms=500, end_ms=500 + length, speaker="Sari", text=words, section="s"),),
        chapters=(),
    )
    vtt, srt = captions.vtt(line, "id"), captions.srt(line)
    assert vtt.startswith("WEBVTT") and vtt.count("-->") == len(re.findall(r"^[\d:.]+ --> [\d:.]+$", vtt, re.M))
    assert srt.count(" --> ") == len(re.findall(r"^[\d:,]+ --> [\d:,]+$", srt, re.M))
    assert len(re.findall(r"<v [^<>]*>", vtt)) == vtt.count("-->") == vtt.count("</v>")


tags = st.sampled_from(
    "<p> </p> <div> </div> <b> <a_href='x'> </a> <article> <h1> </h1> <li> <table> <td> <style> <script> <!-- --> "
    "<![CDATA[ ]]> <?xml?> <!DOCTYPE> <svg> <math> <template> <plaintext> <title> </title> <meta_charset=utf-16> <br> "
    "<frameset> <time_datetime=x> <noscript> <base_href=//x>".split()
).map(lambda tag: tag.replace("_", " "))
sentences = st.sampled_from([*PARAGRAPHS, TITLE, "Hujan turun lagi.", '"Ya," kata Rini.', "Baca Juga: Lain"])
markup = st.lists(st.one_of(tags, sentences, pieces), max_size=25).map("".join)


@cases
@given(
    st.one_of(markup, sayable, st.lists(sentences, max_size=6).map("\n\n".join)), st.sampled_from(["utf-8", "utf-16"])
)
def test_any_text_is_read_or_refused(words: str, encoding: str) -> None:
    with contextlib.suppress(SourceError):
        article = sources.read("-", stdin=words.encode(encoding, "replace"))
        assert article.sentences and all(article.sentences)
        article.to_json().encode()


@cases
@given(markup)
def test_any_page_is_parsed(words: str) -> None:
    page.parse(f"<html><body>{words}", "https://contoh.id/a")


DOCUMENTS: dict[str, tuple[str, bytes]] = {
    "PDF": ("podcast.sources.pdf:read_pdf", article_pdf()),
    "Word": ("podcast.sources.office:read_docx", docx()),
    "EPUB": ("podcast.sources.book:read_epub", epub()),
    "feed": ("podcast.sources.feeds:read_feed", rss("<p>Satu.</p>")),
}


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_any_document_is_read_or_refused(kind: str) -> None:
    from importlib import import_module

    where, whole = DOCUMENTS[kind]
    module, function = where.split(":")
    read = getattr(import_module(module), function)
    change = st.tuples(
        st.integers(0, len(whole) - 1), st.integers(0, 40), st.one_of(st.binary(max_size=20), text.map(_bytes))
    )

    @cases
    @given(st.lists(change, min_size=1, max_size=4), st.booleans())
    def holds(changes: list[tuple[int, int, bytes]], repack: bool) -> None:
        data = _repacked(whole, changes) if repack and whole[:2] == b"PK" else _changed(whole, changes)
        with contextlib.suppress(SourceError):
            read(data, "a", None)

    holds()


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass")


def _changed(data: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    for place, length, new in changes:
        place %= max(1, len(data))
        data = data[:place] + new + data[place + length :]
    return data


def _repacked(data: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    """The same archive with changes inside one of its parts, so that it still unpacks."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        chosen = names[changes[0][0] % len(names)]
        for name in names:
            new.writestr(name, _changed(old.read(name), changes) if name == chosen else old.read(name))
    return out.getvalue()


spoken = st.lists(
    st.one_of(sentences, pieces, st.sampled_from(["Ia berkata ", "karena ", "said ", ", kata Rini", "(", ";"]))
)


@cases
@given(spoken.map(" ".join), st.sampled_from(["id", "en"]))
def test_any_sentences_are_told_and_audited(words: str, language: str) -> None:
    """By the sentence and its pieces, as itself and after another; as a statement, as chat, and as another hand's."""
    found = tuple(piece for piece in words.split(". ") if piece.strip()) or ("a",)
    quote = Quote(text=found[0], speaker=" ".join(found[-1].split()[:2]) or None, sentence=len(found))
    parts = (Part(heading=f"{found[0]}?", first=1),)
    article = Article(title="t", language=language, sentences=found, quotes=(quote,), parts=parts)
    ear = Ear(article)
    lines = []
    for number, sentence in enumerate(found, 1):
        told = [ear.introduce(ear.tell(number, follows=follows), words) for follows in (False, True)]
        assert set(told[0].receipts) <= set(range(1, len(found) + 1))
        for telling in told:
            ear.topic(telling), ear.named_subject(telling), ear.lost(telling), ear.headings
        ear.leans(number), ear.doubtful(number), ear.question(number), ear.takes_for_known(number)
        ordinary(sentence, language), is_strange(sentence, language)
        lines += [Line(speaker="host", text=sentence, receipts=(number,)), Line(speaker="cohost", text=sentence)]
    section = Section(id="story", title="S", lines=tuple(lines))
    script = Script(title="t", number=1, language=language, sections=(section,))
    receipts.check(script, article, SHOW)
    closely.check(script, article, ("ya",))


@cases
@given(st.lists(st.one_of(pieces, st.sampled_from(ANSWERS))).map("".join), st.sampled_from(FORMS_OF_ANSWERS))
def test_any_answer_of_a_model_is_taken_or_refused(words: str, form: type[Any]) -> None:
    with contextlib.suppress(schema.FormError):
        schema.read(words, form)


@cases
@given(st.binary(max_size=200), st.none() | st.sampled_from(["utf-8", "utf-7", "idna", "hex", "rot13", "x", "utf-16"]))
def test_any_bytes_are_text(data: bytes, declared: str | None) -> None:
    assert charset.decode(data, declared).encode("utf-8", "strict") is not None
    with contextlib.suppress(SourceError):
        material.sniff(charset.decode(material.from_stdin(data).data), None)


@cases
@given(text)
def test_any_settings_are_read_or_refused(words: str) -> None:
    path = _scratch() / "podcast.toml"
    path.write_bytes(_bytes(f"title = 'a'\nauthor = 'b'\n{words}"))
    with contextlib.suppress(UsageError):
        config.load(path)


@cases
@given(st.binary(max_size=60), st.integers(0, 500))
def test_any_record_is_read_or_damaged(data: bytes, place: int) -> None:
    folder = _scratch() / "episodes" / "0001-a"
    folder.mkdir(parents=True, exist_ok=True)
    whole = window.episode(slug="0001-a").to_json().encode()
    (folder / "episode.json").write_bytes(whole[:place] + data + whole[place:])
    with contextlib.suppress(LibraryError):
        library.episode(_scratch(), "0001-a")


@cache
def _scratch() -> Path:
    return Path(tempfile.mkdtemp())


@cases
@given(st.integers(0, 2**32 - 1))
def test_no_spelling_makes_a_private_address_public(number: int) -> None:
    inner = ipaddress.IPv4Address(number)
    wrapped = [f"::ffff:{inner}", f"64:ff9b::{inner}", str(ipaddress.IPv6Address((0x2002 << 112) | (number << 80)))]
    for form in wrapped:
        assert public(ipaddress.ip_address(form)) == public(inner), form


@cases
@given(st.one_of(text, text.map("http://".__add__), text.map("https://contoh.id/".__add__)))
def test_any_address_is_taken_or_refused(address: str) -> None:
    with contextlib.suppress(PodcastError):
        client._check_address(address, address)


@cases
@given(text)
def test_nothing_printed_moves_the_cursor(words: str) -> None:
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", printable(words))


@cache
def _story() -> tuple[Article, list[Any]]:
    from podcast import brief, writer

    article = sources.read(str(EXAMPLE))
    script = writer.write(article, brief.summarise(article, minutes=6), SHOW, number=1)
    return article, [line for line in script.lines if line.receipts]


letters = st.text(string.ascii_lowercase, min_size=4, max_size=12)
FORGERIES: dict[str, Any] = {
    "number": (r"\d+", st.integers(2, 10**7).map(str)),
    "name": (r"(?<=[a-z] )[A-Z][a-z]{2,}\b", letters.map(str.capitalize)),
    "quote": (r"\b[a-z]{4,}\b", letters),
}


@pytest.mark.parametrize("kind", FORGERIES)
def test_no_forgery_has_a_receipt(kind: str) -> None:
    pattern, strange = FORGERIES[kind]
    article, lines = _story()
    told = " ".join((*article.sentences, article.title, str(article.byline), str(article.site))).lower()
    read_out = [
        line for line in lines if (line.speaker == "reader") == (kind == "quote") and re.search(pattern, line.text)
    ]
    assert read_out

    @cases
    @given(st.sampled_from(read_out), st.integers(0, 99), strange)
    def caught(line: Any, which: int, new: str) -> None:
        if new.lower() in told:
            return
        places = list(re.finditer(pattern, line.text))
        place = places[which % len(places)]
        forged = line.model_copy(update={"text": line.text[: place.start()] + new + line.text[place.end() :]})
        alone = Script(
            title=article.title, number=99, language="id", sections=(Section(id="story", title="S", lines=(forged,)),)
        )
        assert receipts.check(alone, article, SHOW), forged.text

    caught()
