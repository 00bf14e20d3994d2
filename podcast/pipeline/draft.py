"""From a source to a draft: the words of an edition, the story known again if it was here before."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from textwrap import shorten

from podcast import brief, files, following, library, receipts, script, sources, writer
from podcast.errors import LibraryError, ReceiptError, SourceError, UsageError
from podcast.languages import part
from podcast.languages.machines import FOREIGN, withheld
from podcast.model import Article, Brief, Episode, Line, Script, Show
from podcast.pipeline.cowriting import Writing, cowrite
from podcast.pipeline.order import Order, Result, Status
from podcast.sources.article import FEWEST_FOREIGN

UNASKED = "the language model has answered; a dry run asks nothing"
FRAME = frozenset({"opening", "lastsip", "closing"})
"""Sections that only greet and sum up."""
MOST_CITED = 200
"""Characters of a sentence that a warning shows."""
AUDITS = 4
"""Times a script is written at most until all its lines pass."""
SHORT, LONG, CHOICES = 0.9, 1.25, 3
"""Of the minutes asked for; a script of fewer or more is chosen and written anew, and how often at most."""
AIM = 1.2
"""Of those minutes, to which a longer script is made shorter: what is told rather than left out is no loss."""
MOST_LESS, MOST_MORE = 0.5, 2.0
"""Of those minutes, for which it is then chosen."""
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

    @property
    def unasked(self) -> bool:
        """Whether a dry run cannot know its words, as a language model writes along."""
        return self.writing is not None and self.writing.unasked

    def __str__(self) -> str:
        """What it is made of, in a line."""
        if self.unasked:
            return f"{self.slug}: its words are known when {UNASKED}"
        dropped = self.article.dropped
        gone = f"; {len(dropped)} pieces left out, see article.json" if dropped else ""
        return f"{self.slug}: {len(self.script.lines)} lines from {len(self.article.sentences)} sentences{gone}"


@dataclass(frozen=True)
class Place:
    """Where on the shelf a story goes."""

    slug: str | None
    """Folder of the same story; None for one that is new here."""
    number: int
    published: str = ""
    """Date for its episode, RFC 3339; empty where there is an episode that keeps its own."""
    keys: frozenset[str] = frozenset()
    """What the story is known by."""

    @property
    def new(self) -> bool:
        """Whether a number or date is free again if nothing comes of it."""
        return bool(self.published)


class KnownStoryError(LibraryError):
    """The story is on the shelf, and only new ones were asked for."""


class Stories:
    """Which stories, numbers and dates are taken; drafts of a dry run included."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.numbers = set(library.taken(root))

    @cached_property
    def stories(self) -> dict[str, str]:
        """Folder of the story that has this key."""
        return library.identities(self.root)

    def slug(self, article: Article) -> str | None:
        """Folder of the same story, if it is here."""
        return next((self.stories[key] for key in _keys(article) if key in self.stories), None)

    def twin(self, article: Article) -> str | None:
        """Folder of a story with the same title and mostly the same sentences, published again elsewhere."""
        title = _plain(article.title)
        own = {_plain(sentence) for sentence in article.sentences}
        for key, slug in self.stories.items():
            if _title(key) != title:
                continue
            other = library.article(self.root, slug)
            theirs = {_plain(sentence) for sentence in other.sentences} if other else set()
            if len(own & theirs) >= SAME * max(len(own), len(theirs), 1):
                return slug
        return None

    @cached_property
    def dates(self) -> dict[datetime, int]:
        """Number of the edition that has this date."""
        return {datetime.fromisoformat(entry.published): entry.number for entry in library.glance(self.root).entries}

    def place(self, article: Article, source: str, order: Order, others: Collection[Place] = ()) -> Place | None:
        """Where a story goes while ``others`` are on their way; None when it must wait, as one of them is the same.

        Raises UsageError when the order asks for a number that cannot be, KnownStoryError when it asks for new stories.
        """
        keys = frozenset(_keys(article))
        title = _plain(article.title)
        if any(keys & other.keys or (order.new_only and title in map(_title, other.keys)) for other in others):
            return None
        slug = self.slug(article) or (self.twin(article) if order.new_only else None)
        if slug and order.new_only:
            raise KnownStoryError(f"{source} is the story of {slug}", hint="it is left as it is")
        known = library.number_of(slug) if slug else None
        number = known or self.number(None if slug else order.number, others)
        if slug and order.number not in (None, number):
            raise UsageError(
                f"{source} is edition {number} already", hint=f"leave out --number, or remove {slug} first"
            )
        return self.standing(slug, number, order, others, keys)

    def standing(
        self,
        slug: str | None,
        number: int,
        order: Order,
        others: Collection[Place] = (),
        keys: frozenset[str] = frozenset(),
    ) -> Place:
        """The place of a folder, with a date where there is no episode yet."""
        with contextlib.suppress(LibraryError):  # a damaged record has no date to keep
            if slug is not None and library.episode(self.root, slug):
                return Place(slug, number, keys=keys)
        return Place(slug, number, self.date(number, order, others), keys)

    def number(self, wanted: int | None, others: Collection[Place] = ()) -> int:
        """``wanted`` if it is free, else the next one. Raises UsageError."""
        last = max((*self.numbers, *(other.number for other in others)), default=0)
        if wanted in self.numbers:
            hint = f"the next one is {last + 1}"
            raise UsageError(f"number {wanted} is or was an edition of this show", hint=hint)
        return wanted or last + 1

    def date(self, number: int, order: Order, others: Collection[Place] = ()) -> str:
        """The day of the order, a minute later for each edition of that day: apps want no two dates alike."""
        moment = datetime.fromisoformat(order.date or order.today)
        flying = {datetime.fromisoformat(other.published): other.number for other in others if other.published}
        used = {**self.dates, **flying}
        day = moment + timedelta(days=1)
        if earlier := [at for at, theirs in used.items() if theirs < number and moment <= at < day]:
            moment = max(earlier) + timedelta(minutes=1)
        while moment in used:
            moment += timedelta(minutes=1)
        return moment.isoformat()

    def add(self, place: Place, result: Result) -> None:
        """Take note of a story that has its folder now."""
        self.stories |= dict.fromkeys(place.keys, result.slug)
        self.numbers.add(result.number)
        if place.published:
            self.dates[datetime.fromisoformat(place.published)] = result.number


def _title(key: str) -> str | None:
    """The title in a key of the library's, plainly; None where there is none."""
    return _plain(key.partition("\n")[2]) if key.startswith("file ") else None


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _keys(article: Article) -> list[str]:
    stories = [story.model_dump() for story in article.stories]
    return library.identity(article.url, article.sentences, article.origin, article.title, stories)


def read(root: Path, show: Show, source: str, order: Order) -> Article:
    """What ``source`` says. Raises SourceError, UsageError."""
    article = sources.read(source, language=order.language, fetch=show.fetch, force=order.force, stdin=order.stdin)
    return known_from(article, source, root, order.today)


def known_from(article: Article, source: str, root: Path, today: str) -> Article:
    """The article with the source that it came from, and without a date that lies in the future."""
    known: dict[str, object] = {"origin": origin(source, root)}
    if article.published and following.lies_ahead(article.published, today):
        warning = f"the date of {source}, {article.published[:10]}, lies in the future and counts as unknown"
        known |= {"published": None, "warnings": (*article.warnings, warning)}
    return article.model_copy(update=known)


def drafted(root: Path, show: Show, article: Article, place: Place, order: Order, strict: bool) -> Draft:
    """The draft for an article: written from it, or as a person left it, unless the order forces a new one.

    ``strict`` raises ReceiptError for a written line whose receipts do not hold; otherwise it becomes a warning.
    """
    slug = place.slug
    if slug and not order.force and _edited(root, slug):
        kept = f"{slug}/{library.SCRIPT} was edited by hand and is kept; --force writes it anew"
        draft = from_disk(root, show, slug)
        return replace(draft, warnings=(kept, *draft.warnings))
    return _written(root, show, article, slug, place.number, order, strict)


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
    told, words, left_out = _to_length(root, show, article, number)
    if all(section.id in FRAME for section in words.sections):
        hint = "it needs sentences that state something, or quotations with a speaker; is it the right page or file?"
        raise SourceError(f"“{article.title}” has nothing that hosts could tell", hint=hint)
    writing = None
    if show.writer != "llm" or article.stories:
        left_out = (*_unsaid(article), *left_out)
    if show.writer == "llm":
        opened, _ = _audited(root, show, article, told, number, with_model=True)
        cowritten, writing, doubts = cowrite(root, show, article, told, opened, order)
        words = cowritten if writing.model else words
        left_out = (*doubts, *left_out)
        order.tell(writing.told)
        for fallen in writing.fallen:
            order.tell(f"  {fallen.told}")
    text = script.render(words, show.cast)
    name = slug or library.slug(number, words.theme or words.title)
    warnings = audit(text, words, article, show, name)
    if warnings and strict:
        hint = "podcast write makes the same script for you to mend by hand; podcast record then makes it sound"
        raise ReceiptError(f"a written line states what the article does not: {warnings[0]}", hint=hint)
    article = article.model_copy(update={"brief": told, "written": files.digest(text)})
    hints = (*article.warnings, *left_out, *warnings)
    return Draft(name, article, words, text, known=slug is not None, warnings=hints, writing=writing)


def _unsaid(article: Article) -> Iterator[str]:
    """A warning for each sentence that nobody tells; several in another language were warned of when they were read."""
    reasons = withheld(article)
    said = FOREIGN if list(reasons.values()).count(FOREIGN) >= FEWEST_FOREIGN else None
    for number, why in reasons.items():
        if why != said:
            yield f"sentence {number} is not told, {why}: “{shorten(article.sentence(number), MOST_CITED)}”"


def _to_length(root: Path, show: Show, article: Article, number: int) -> tuple[Brief, Script, tuple[str, ...]]:
    """Brief and audited script, chosen anew for more or fewer minutes while the script runs far from its length.

    How much of a brief can be told, and how much its questions and quotations take, only the written script shows.
    """
    choices: list[tuple[float, Brief, Show, Script]] = []
    share = 1.0
    for _ in range(CHOICES):
        asked = show.model_copy(update={"minutes": show.minutes * share})
        told = brief.summarise(article, minutes=asked.minutes)
        words = writer.write(article, told, asked, number=number, root=root)
        runs, frame = minutes(words), minutes(words, FRAME)
        choices.append((abs(runs - show.minutes), told, asked, words))
        if article.stories or SHORT <= runs / show.minutes <= LONG or runs <= frame:
            break
        aim = show.minutes * (AIM if runs > show.minutes else 1.0)
        share = min(MOST_MORE, max(MOST_LESS, share * (aim - frame) / (runs - frame)))
    _, told, asked, words = min(choices, key=itemgetter(0))
    return told, *_audited(root, asked, article, told, number, written=words)


def _audited(
    root: Path,
    show: Show,
    article: Article,
    told: Brief,
    number: int,
    *,
    with_model: bool = False,
    written: Script | None = None,
) -> tuple[Script, tuple[str, ...]]:
    """A script whose lines pass the audit: what fails is written again without its sentences, and said.

    ``written``: the first draft, if there is one.
    """
    left_out: dict[int, str] = {}
    unnamed: tuple[str, ...] = ()
    for _ in range(AUDITS):
        words = written or writer.write(
            article,
            told,
            show,
            number=number,
            root=root,
            without=left_out,
            with_model=with_model,
            themeless=bool(unnamed),
        )
        written = None
        failed = [(words.lines[finding.line - 1], finding.reason) for finding in receipts.check(words, article, show)]
        if not failed:
            break
        if words.theme and failed[0][0] in words.sections[0].lines and words.theme in failed[0][0].text:
            unnamed = (f"the theme is not said: its line {failed.pop(0)[1]}",)
        left_out |= {sentence: reason for line, reason in failed for sentence in line.receipts}
    told_of = (f"sentence {sentence} is not told: its line {left_out[sentence]}" for sentence in sorted(left_out))
    return words, (*unnamed, *told_of)


Audit = Callable[[str, Script, Article, Show, str], tuple[str, ...]]
"""Finds a warning for each line of a text that does not hold; from the text, parsed, its article, and its folder."""


def audit(text: str, words: Script, article: Article, show: Show, slug: str) -> tuple[str, ...]:
    """A warning for each line whose receipts do not hold: its place in script.md, why, and what its sentences say."""
    name = f"{slug}/{library.SCRIPT}"
    places = script.places(text, show.cast, name=name)
    warnings = []
    for number, found in groupby(receipts.check(words, article, show), lambda finding: finding.line):
        line, known = words.lines[number - 1], len(article.sentences)
        reasons = "; ".join(finding.reason for finding in found)
        cited = [f"[{one}] {shorten(article.sentence(one), MOST_CITED)}" for one in line.receipts if 1 <= one <= known]
        warnings.append(" ".join([f"{name}:{places[number - 1]}: “{line.shown}” {reasons}.", *cited]))
    return tuple(warnings)


def from_disk(root: Path, show: Show, slug: str, audit: Audit = audit) -> Draft:
    """The draft as it stands in its folder, with what there is to doubt in it."""
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
    return Draft(slug, article, words, text, known=True, warnings=audit(text, words, article, show, slug))


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


def store(root: Path, draft: Draft, order: Order) -> Generator[None, None, Result]:
    """Put the words of a draft on the shelf, beside whatever else its folder holds."""
    yield
    folder = root / library.FOLDER / draft.slug
    if draft.unasked:
        return result(draft, library.episode(root, draft.slug), "updated" if draft.known else "created")
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
    for section in words.sections:
        yield f"  {section.title:20} {len(section.lines):3} lines {_count(section.lines):5} words"
    seconds = round(60 * minutes(words))
    yield f"  about {seconds // 60}:{seconds % 60:02} minutes"


def minutes(words: Script, of: Collection[str] | None = None) -> float:
    """How long a script or some ``of`` its sections run, about."""
    pace: int = part(words.language, "telling").WORDS_PER_MINUTE
    return sum(_count(section.lines) for section in words.sections if of is None or section.id in of) / pace


def _count(lines: Iterable[Line]) -> int:
    """Words that are shown."""
    return sum(len(line.shown.split()) for line in lines)


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
