"""From a source to a draft: the words of an edition, the story known again if it was here before."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from podcast import brief, files, library, receipts, script, sources, writer
from podcast.errors import LibraryError, ReceiptError, UsageError
from podcast.model import Article, Brief, Episode, Script, Show
from podcast.pipeline.cowriting import Writing, cowrite, withheld
from podcast.pipeline.order import Order, Result, Status

AUDITS = 4
"""Times a script is written at most until all its lines pass."""


SAME = 0.6
"""Share of sentences that two stories of one title have in common when they are one story."""


@dataclass(frozen=True)
class Draft:
    """What an episode's folder holds, or will hold, before it sounds."""

    slug: str
    article: Article
    """With its brief, and the digest of the script that was written from it."""
    script: Script
    text: str
    """Of script.md."""
    known: bool
    """Whether the folder exists."""
    warnings: tuple[str, ...] = ()
    writing: Writing | None = None
    """How a language model wrote along; None when none did, or when the script was there already."""


class KnownStoryError(LibraryError):
    """The story is on the shelf, and only new ones were asked for."""


class Stories:
    """Which stories and numbers are taken, drafts of a dry run included."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.stories = library.identities(root)
        self.numbers = set(library.taken(root))

    def slug(self, article: Article) -> str | None:
        """Folder of the same story, if it is here."""
        return next((self.stories[key] for key in _keys(article) if key in self.stories), None)

    def twin(self, article: Article) -> str | None:
        """Folder of a story with the same title and mostly the same sentences, published again elsewhere."""
        title = _plain(article.title)
        own = {_plain(sentence) for sentence in article.sentences}
        for key, slug in self.stories.items():
            if not key.startswith("file ") or _plain(key.partition("\n")[2]) != title:
                continue
            other = library.article(self.root, slug)
            theirs = {_plain(sentence) for sentence in other.sentences} if other else set()
            if len(own & theirs) >= SAME * max(len(own), len(theirs), 1):
                return slug
        return None

    def number(self, wanted: int | None) -> int:
        """``wanted`` if it is free, else the next one. Raises UsageError."""
        if wanted in self.numbers:
            following = max(self.numbers) + 1
            raise UsageError(f"number {wanted} is or was an edition of this show", hint=f"the next one is {following}")
        return wanted or max(self.numbers, default=0) + 1

    def add(self, draft: Draft) -> None:
        """Take note of a draft that was made."""
        article = draft.article
        for key in _keys(article):
            self.stories[key] = draft.slug
        self.numbers.add(draft.script.number)


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _keys(article: Article) -> list[str]:
    stories = [story.model_dump() for story in article.stories]
    return library.identity(article.url, article.sentences, article.origin, article.title, stories)


def read(root: Path, show: Show, source: str, order: Order, stories: Stories, *, strict: bool) -> Draft:
    """The draft for a source: written from it, or as a person left it, unless the order forces a new one.

    ``strict`` raises ReceiptError for a written line whose receipts do not hold; otherwise it becomes a warning.
    """
    order.tell(f"reading {source}")
    article = read_article(root, show, source, order)
    return drafted(root, show, article, source, order, stories, strict)


def read_article(root: Path, show: Show, source: str, order: Order) -> Article:
    """The article of a source, as the order reads it."""
    if order.read:
        article = order.read(source)
    else:
        article = sources.read(source, language=order.language, fetch=show.fetch, force=order.force, stdin=order.stdin)
    return article.model_copy(update={"origin": origin(source, root)})


def drafted(
    root: Path, show: Show, article: Article, source: str, order: Order, stories: Stories, strict: bool
) -> Draft:
    """The draft for an article that was read from ``source``; as ``read``."""
    slug = stories.slug(article) or (stories.twin(article) if order.new_only else None)
    if slug is None:
        return _written(root, show, article, None, stories.number(order.number), order, strict)
    if order.new_only:
        raise KnownStoryError(f"{source} is the story of {slug}", hint="it is left as it is")
    number = library.number_of(slug) or stories.number(None)
    if order.number not in (None, number):
        raise UsageError(f"{source} is edition {number} already", hint=f"leave out --number, or remove {slug} first")
    if not order.force and _edited(root, slug):
        kept = f"{slug}/{library.SCRIPT} was edited by hand and is kept; --force writes it anew"
        draft = from_disk(root, show, slug)
        return replace(draft, warnings=(kept, *draft.warnings))
    return _written(root, show, article, slug, number, order, strict)


def origin(source: str, root: Path) -> str:
    """The source as it is known from the show's folder, so that it does not matter where a command was given."""
    if source == "-" or "://" in source:
        return source
    try:
        return Path(os.path.relpath(Path(source).resolve(), root.resolve())).as_posix()
    except ValueError:  # another drive
        return Path(source).resolve().as_posix()


def _edited(root: Path, slug: str) -> bool:
    """Whether a script.md is there that is not, byte for byte, what the program wrote."""
    path = root / library.FOLDER / slug / library.SCRIPT
    article = library.article(root, slug)
    return path.exists() and (article is None or article.written != files.digest(_text(path)))


def _written(
    root: Path, show: Show, article: Article, slug: str | None, number: int, order: Order, strict: bool
) -> Draft:
    told = brief.summarise(article, minutes=show.minutes)
    words, left_out = _audited(root, show, article, told, number)
    writing = None
    if show.writer == "llm":
        opened, _ = _audited(root, show, article, told, number, withheld(article), with_model=True)
        cowritten, writing, doubts = cowrite(root, show, article, told, opened, order)
        words = cowritten if writing.model else words
        left_out = (*doubts, *left_out)
        order.tell(writing.told)
        for fallen in writing.fallen:
            order.tell(f"  {fallen.section}: “{fallen.text}” {fallen.reason}; instead: {fallen.instead}")
    text = script.render(words, show.cast)
    name = slug or library.slug(number, words.theme or words.title)
    warnings = _doubts(text, words, article, show, name)
    if warnings and strict:
        hint = "podcast write makes the same script for you to mend by hand; podcast record then makes it sound"
        raise ReceiptError(f"a written line states what the article does not: {warnings[0]}", hint=hint)
    article = article.model_copy(update={"brief": told, "written": files.digest(text)})
    gone = f"; {len(article.dropped)} pieces left out, see article.json" if article.dropped else ""
    order.tell(f"{name}: {len(words.lines)} lines from {len(article.sentences)} sentences{gone}")
    hints = (*article.warnings, *left_out, *warnings)
    return Draft(name, article, words, text, known=slug is not None, warnings=hints, writing=writing)


def _audited(
    root: Path,
    show: Show,
    article: Article,
    told: Brief,
    number: int,
    without: Collection[int] = (),
    *,
    with_model: bool = False,
) -> tuple[Script, tuple[str, ...]]:
    """A script whose lines pass the audit: what fails is written again without its sentences, and said."""
    left_out: dict[int, str] = {}
    for _ in range(AUDITS):
        words = writer.write(
            article, told, show, number=number, root=root, without={*left_out, *without}, with_model=with_model
        )
        failed = {
            sentence: finding.reason
            for finding in receipts.check(words, article, show)
            for sentence in words.lines[finding.line - 1].receipts
        }
        if not failed:
            break
        left_out |= failed
    return words, tuple(
        f"sentence {sentence} is not told: its line {left_out[sentence]}" for sentence in sorted(left_out)
    )


def from_disk(root: Path, show: Show, slug: str) -> Draft:
    """The draft as it stands in its folder, with a warning for each line whose receipts do not hold."""
    folder = root / library.FOLDER / slug
    article = library.article(root, slug)
    if article is None:
        raise LibraryError(f"{folder / library.ARTICLE} is missing", hint="write the episode anew from its source")
    text = _text(folder / library.SCRIPT)
    name = f"{slug}/{library.SCRIPT}"
    words = script.parse(text, show.cast, name=name)
    number = library.number_of(slug)
    if number not in (None, words.number):
        raise UsageError(f"{name} says number {words.number}, its folder {number}", hint=f"write number: {number}")
    return Draft(slug, article, words, text, known=True, warnings=_doubts(text, words, article, show, slug))


def _doubts(text: str, words: Script, article: Article, show: Show, slug: str) -> tuple[str, ...]:
    """A warning for each line whose receipts do not hold, with its place in script.md."""
    name = f"{slug}/{library.SCRIPT}"
    places = script.places(text, show.cast, name=name)
    return tuple(
        f"{name}:{places[finding.line - 1]}: {finding.reason}: “{finding.text}”"
        for finding in receipts.check(words, article, show)
    )


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except (FileNotFoundError, IsADirectoryError) as error:
        raise LibraryError(f"{path} is not a file", hint="write the script anew: podcast write SOURCE") from error
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise LibraryError(
            f"cannot read {path}: {reason}", hint="save it as UTF-8, or write the script anew"
        ) from error


def store(root: Path, draft: Draft, order: Order) -> Result:
    """Put the words of a draft on the shelf, beside whatever else its folder holds."""
    folder = root / library.FOLDER / draft.slug
    for row in preview(draft.script):
        order.tell(row)
    same = draft.known and (folder / library.SCRIPT).exists() and _text(folder / library.SCRIPT) == draft.text
    recorded = library.episode(root, draft.slug)
    if same and not order.force:
        return result(draft, recorded, "unchanged")
    if not order.dry_run:
        with library.making(root, draft.slug) as work:
            put_words(work, draft)
    return result(draft, recorded, "updated" if draft.known else "created")


def preview(words: Script) -> Iterator[str]:
    """What a script holds, a line for each section and one for the length to expect."""
    total = 0
    for section in words.sections:
        count = sum(len(line.shown.split()) for line in section.lines)
        total += count
        yield f"  {section.title:20} {len(section.lines):3} lines {count:5} words"
    seconds = round(60 * total / brief.WORDS_PER_MINUTE)
    yield f"  about {seconds // 60}:{seconds % 60:02} minutes"


def put_words(work: Path, draft: Draft) -> None:
    """Write article.json and script.md into the folder ``work``."""
    files.write(work / library.ARTICLE, draft.article.to_json())
    files.write(work / library.SCRIPT, draft.text)


def result(draft: Draft, episode: Episode | None, status: Status) -> Result:
    """What is told of a draft and, where there is one, its episode."""
    folder = f"{library.FOLDER}/{draft.slug}"
    return Result(
        slug=draft.slug,
        number=draft.script.number,
        guid=episode.guid if episode else None,
        title=draft.script.title,
        language=draft.script.language,
        audio=f"{folder}/{episode.audio.file}" if episode else None,
        duration_ms=episode.audio.duration_ms if episode else None,
        script=f"{folder}/{library.SCRIPT}",
        status=status,
        warnings=draft.warnings,
        dropped=draft.article.dropped,
        writing=draft.writing.document() if draft.writing else None,
    )
