"""From a source to an Article: get the bytes, know their format, clean, cut into sentences, find the quotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from podcast import languages
from podcast.errors import SourceError
from podcast.model import Article, Dropped, Fetch, Item, Part
from podcast.sources import apart, denials, interview, material, scores
from podcast.sources import language as tongue
from podcast.sources.capitals import calm
from podcast.sources.charset import decode, mend
from podcast.sources.clean import clean
from podcast.sources.draft import MENU, Block, Draft, Kind, check_length
from podcast.sources.material import Material
from podcast.sources.paging import gather
from podcast.sources.sentences import split
from podcast.sources.text import read_text
from podcast.sources.title import from_sentence
from podcast.sources.verdict import doubt

if TYPE_CHECKING:
    from podcast.web.client import Ask

MOST_NUMBERED = 12
"""Numbers of sentences in one warning."""
FEWEST_FOREIGN = 2
"""Sentences in another language that are worth a warning."""
LONGEST_SENTENCE = 3000
"""Characters, of some four hundred words; the longest sentences of newspapers have a hundred."""
ENDLESS = "sentence without an end"
"""Why a text was dropped in which no full stop is met for so long."""
STDIN = "-"
LOST = "\ufffd"
"""Stands for a letter that nobody knows any more."""


def read(
    source: str,
    *,
    language: str | None = None,
    fetch: Fetch = Fetch(),  # noqa: B008 - frozen
    force: bool = False,
    stdin: bytes | None = None,
    ask: Ask | None = None,
) -> Article:
    """Read an article from a path, an http(s) address, or ``-`` with the bytes of standard input in ``stdin``.

    ``language`` overrules what the text looks like. ``force`` reads what is no whole article (a stub, two sentences)
    as long as one sentence is there. ``ask`` is how the web is asked, when not at once. Raises SourceError with one
    line that names the source, and UsageError for an unsupported ``language``.
    """
    if language is not None:
        languages.part(language, "reading")
    if material.is_url(source):
        draft, name = _fetched(source, fetch, ask, force=force), source
    else:
        got = material.from_stdin(stdin or b"") if source == STDIN else material.from_file(source)
        draft, name = _draft(got), got.name
    return assemble(draft, name, origin=source, language=language, force=force)


def listed(item: Item, *, language: str | None = None) -> Article:
    """Article of a feed's item that carries all of its text. Raises SourceError as ``read`` does."""
    draft = Draft([Block(cast(Kind, kind), text) for kind, text in item.blocks], url=item.source)
    draft.title, draft.byline, draft.site = item.title, item.byline, item.site
    draft.published, draft.language = item.published, item.language
    return assemble(draft, item.source, origin=item.source, language=language)


def _fetched(source: str, fetch: Fetch, ask: Ask | None, *, force: bool) -> Draft:
    """Draft of an address, with all pages of the article, within one time limit and each through the same guard."""
    from podcast.sources.fetch import get
    from podcast.web.guard import Deadline

    deadline = Deadline(fetch.timeout_s)

    def load(address: str) -> tuple[Draft, str]:
        got = get(address, fetch, deadline, ask)
        return _draft(got), got.url or address

    draft, address = load(source)
    return gather(draft, address, load, force=force) if draft.whole or draft.first or draft.following else draft


def _draft(got: Material) -> Draft:
    if got.format in material.DOCUMENTS:
        return apart.read(got.format, got.data, got.name, got.url)
    text, mended = mend(decode(got.data, got.charset))
    draft = _read(text, got)
    if mended:
        draft.warnings.append(f"{got.name} was encoded twice: {mended} garbled letters were put right")
    lost = re.sub(r"(?is)<script.*?</script>", "", text).count(LOST) if LOST in text else 0
    if lost:
        draft.warnings.append(f"{got.name} has lost {lost} letters: {LOST} stands in their place and is left out")
    return draft


def _read(text: str, got: Material) -> Draft:
    """Draft of a text by the format that it has, whatever it is called."""
    format = material.sniff(text, got.format)
    if format == "feed":
        return apart.read(format, got.data, got.name, got.url)
    if format == "html":
        return apart.read("page", text.encode("utf-8", "replace"), got.name, got.url)
    if format == "markdown":
        return apart.read(format, text.encode("utf-8", "replace"), got.name, got.url)
    draft = read_text(text)
    draft.url = draft.url or got.url
    return draft


def assemble(draft: Draft, name: str, *, origin: str, language: str | None = None, force: bool = False) -> Article:
    """Article of a draft. Raises SourceError when it is none, is too long, or is in an unsupported language."""
    check_length(draft, name)
    said = [block.text for block in draft.blocks] + [gone.text for gone in draft.dropped if gone.reason != MENU]
    everything = "\n".join(said)
    cleaned = clean(draft)
    code = _language(cleaned, name, language)
    cleaned = interview.turns(calm(cleaned, code), code)
    spoken: dict[int, Kind] = {}
    labelled: dict[int, str] = {}
    sentences: list[str] = []
    paragraphs: list[int] = []
    entries: list[int] = []
    parts: list[Part] = []
    heading: str | None = None
    opened = False
    for block in cleaned.blocks:
        if block.kind == "heading":
            heading, opened = block.text, False
            continue
        cut = split(block.text, code)
        cleaned.dropped += [Dropped(text=text, reason=ENDLESS) for text in cut if len(text) > LONGEST_SENTENCE]
        cut = [text for text in cut if len(text) <= LONGEST_SENTENCE]
        if not cut:
            continue
        first = len(sentences) + 1
        if not opened:
            parts.append(Part(heading=heading, first=first))
            opened = True
        paragraphs.append(first)
        sentences.extend(cut)
        if block.kind == "item":
            entries.append(first)
        if block.kind in ("question", "answer"):
            spoken.update(dict.fromkeys(range(first, first + len(cut)), block.kind))
        if block.speaker:
            labelled.update(dict.fromkeys(range(first, first + len(cut)), block.speaker))
    doubted = doubt(cleaned, sentences, everything, name)
    if doubted and not force:
        raise doubted
    if doubted:
        cleaned.warnings.append(f"{doubted.what}; it was read all the same")
    if not sentences:
        raise SourceError(f"{name} has no article in it", hint="give a page or a text with at least one full sentence")
    quotes = interview.quotes(sentences, paragraphs, spoken, code, labelled, cleaned.title, cleaned.byline)
    foreign = tongue.foreign(sentences, code)
    untold = set(foreign) - {quote.sentence for quote in quotes}
    if len(untold) >= FEWEST_FOREIGN:
        other = f"{len(untold)} of {len(sentences)} sentences are in another language than the rest"
        which = ", ".join(map(str, sorted(untold)[:MOST_NUMBERED])) + (", …" if len(untold) > MOST_NUMBERED else "")
        cleaned.warnings.append(f"{other}, {languages.part(code, 'reading').NAME}, and are not told: {which}")
    if score := scores.untold(cleaned.dropped, sentences):
        cleaned.warnings.append(score)
    return Article(
        title=cleaned.title or from_sentence(sentences[0], code),
        byline=cleaned.byline,
        site=cleaned.site,
        url=cleaned.url,
        published=cleaned.published,
        modified=cleaned.modified,
        image=cleaned.image,
        section=cleaned.section,
        language=code,
        sentences=tuple(sentences),
        paragraphs=tuple(paragraphs),
        parts=tuple(parts),
        entries=tuple(entries),
        quotes=quotes,
        foreign=foreign,
        denials=denials.find(sentences, quotes, code),
        dropped=tuple(cleaned.dropped),
        warnings=tuple(cleaned.warnings),
        origin=origin,
    )


def _language(draft: Draft, name: str, language: str | None) -> str:
    """Code of the language to read in: asked for, seen, declared by the page, or else Indonesian."""
    if language is not None:
        return language
    text = " ".join(block.text for block in draft.blocks if block.kind != "heading")
    declared = (draft.language or "")[:2].lower() or None
    code = tongue.detect(text, title=draft.title or "", declared=declared) or (
        declared if declared in languages.supported() else "id"
    )
    tongue.check(code, name)
    return code
