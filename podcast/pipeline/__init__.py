"""The one room with all doors: write, record, publish and generate, named like the commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from functools import cache
from pathlib import Path

from podcast import feed, library
from podcast import publish as delivery
from podcast.errors import PodcastError, UsageError
from podcast.model import Show
from podcast.pipeline import digest as digests
from podcast.pipeline.draft import Draft, Stories, from_disk, read, read_article, store
from podcast.pipeline.episode import make
from podcast.pipeline.follow import follow
from podcast.pipeline.order import Failure, Order, Outcome, Result, Window
from podcast.pipeline.republish import republish
from podcast.pipeline.studio import Studio, advice, hire
from podcast.pipeline.update import Update, update
from podcast.pipeline.window import FEED, preview, rebuild, survey
from podcast.templates import feed_url

__all__ = [
    "Failure",
    "Order",
    "Outcome",
    "Result",
    "Update",
    "Window",
    "follow",
    "generate",
    "publish",
    "record",
    "remove",
    "republish",
    "update",
    "write",
]


def generate(
    root: Path, show: Show, given: Sequence[str], order: Order, *, window: bool = True, digest: bool = False
) -> Outcome:
    """Make an episode of each source, in order, and rebuild ``feed/`` unless ``window`` is off.

    With ``digest`` one episode is made of all, if two or more of them can be read. A source that fails is in the
    outcome's ``failed`` and stops no other. Raises UsageError, EngineError and LibraryError for what would stop them
    all: an unknown voice, a taken number, another run at work.
    """

    def produce(draft: Draft, studios: Callable[[str], Studio]) -> Result:
        return make(root, show, draft, studios(draft.script.language), order, window=window)

    return _batch(root, show, given, order, produce, window=window, speaking=True, digest=digest)


def write(root: Path, show: Show, given: Sequence[str], order: Order, *, digest: bool = False) -> Outcome:
    """As ``generate``, but stop at script.md, for a person to edit."""

    def produce(draft: Draft, studios: Callable[[str], Studio]) -> Result:
        return store(root, draft, order)

    return _batch(root, show, given, order, produce, window=False, speaking=False, digest=digest)


def record(root: Path, show: Show, names: Sequence[str], order: Order, *, window: bool = True) -> Outcome:
    """Speak the script.md of each named episode or draft; only lines that changed are spoken again.

    A line without a receipt that holds is a warning here, for a person may know better. A feed that exists is rebuilt
    when it may name an episode that changed, unless ``window`` is off.
    """
    studios = cache(lambda language: hire(show, language))
    slugs = [library.find(root, name) for name in names]
    if order.retake and len(slugs) != 1:
        raise UsageError("--retake is for one episode at a time", hint="give one SLUG")
    made: list[Result] = []
    failed: list[Failure] = []
    with _writing(root, order, "podcast record"):
        for slug in slugs:
            try:
                draft = from_disk(root, show, slug)
                made.append(make(root, show, draft, studios(draft.script.language), order, window=window))
            except Exception as error:
                failed.append(Failure(slug, _told(error)))
        changed = any(result.status == "updated" for result in made) and (root / FEED).exists()
        front = _open(root, show, failed) if window and changed and not order.dry_run else None
    return Outcome(tuple(made), tuple(failed), front)


def remove(root: Path, show: Show, name: str, order: Order) -> Window | None:
    """Take an episode or draft out of the feed, then off the shelf; its number stays used.

    Give what that does to ``feed/``; None when there is no feed. A dry run only looks.
    """
    slug = library.find(root, name)
    with _writing(root, order, "podcast remove"):
        standing = (root / FEED).exists()
        if order.dry_run:
            return preview(root, show, without=slug) if standing else None
        window = rebuild(root, show, without=slug) if standing else None
        library.remove(root, slug)
    return window


def publish(root: Path, show: Show, order: Order, *, to: str | None = None) -> Window:
    """Rebuild ``feed/`` from the shelf, and bring the target ``to`` up to date when there is one.

    In a dry run nothing is written, and ``sent`` lists what would go to the target. ``order.force`` is for a target
    that holds another show's files. A hub that the show names is told when the feed there has changed.
    """
    place = delivery.at(to, root) if to is not None else None
    with _writing(root, order, "podcast publish"):
        window = preview(root, show) if order.dry_run else rebuild(root, show)
        if place is None:
            return window
        entries, _ = survey(root)
        sender = delivery.Sender(
            guid=feed.guid(show),
            here=frozenset(folder.name for folder in library.folders(root)),
            removed=library.removed(root),
        )
        went = delivery.to(
            place,
            root,
            (one for entry in entries if (one := library.episode(root, entry.slug))),
            sender,
            dry_run=order.dry_run,
            force=order.force,
            progress=lambda done, total: order.count("files", done, total),
            tell=order.tell,
        )
    sent = went.sent
    if order.dry_run:  # feed/ is as it was: what would be built would be sent
        built = [f"feed/{path}" for path in window.written]
        sent = (*(path for path in sent if path not in built), *built)
    warnings = window.warnings
    if show.feed.websub and delivery.FEED in went.sent and not order.dry_run:
        try:
            delivery.ping(show.feed.websub, feed_url(show))
        except PodcastError as error:
            warnings = (*warnings, f"{error.what}; {error.hint}")
    return replace(window, sent=sent, withdrawn=went.removed, warnings=warnings)


def _open(root: Path, show: Show, failed: list[Failure]) -> Window | None:
    """Rebuild ``feed/``; what goes wrong there must not hide the episodes that were made."""
    try:
        return rebuild(root, show)
    except Exception as error:
        failed.append(Failure(FEED, _told(error)))
        return None


def _told(error: Exception) -> PodcastError:
    """A surprise in the form of an error that was foreseen; the cause is kept for ``-v``."""
    if isinstance(error, PodcastError):
        return error
    told = PodcastError(
        f"a fault in the program: {type(error).__name__}: {error}", hint="run it again with -v, and report it"
    )
    told.__cause__ = error
    return told


def _batch(
    root: Path,
    show: Show,
    given: Sequence[str],
    order: Order,
    produce: Callable[[Draft, Callable[[str], Studio]], Result],
    *,
    window: bool,
    speaking: bool,
    digest: bool,
) -> Outcome:
    if digest and len(given) < digests.FEWEST:
        raise UsageError(
            "a digest is made of two articles or more", hint="give more than one SOURCE, or leave out --digest"
        )
    if order.number is not None and len(given) > 1 and not digest:
        raise UsageError("--number is for one source at a time", hint="leave it out, and editions are counted on")
    feed.check_category(show)
    studios = cache(lambda language: hire(show, language))
    if speaking:
        studio = studios(order.language or show.language)  # an unknown voice is named before anything is read
        if hint := advice(show, studio):
            order.tell(f"speaking with {studio.engine.name}; {hint}")
    made: list[Result] = []
    failed: list[Failure] = []
    with _writing(root, order, f"podcast {'generate' if speaking else 'write'}"):
        stories = Stories(root)
        for source in [digests.NAME] if digest else given:
            try:
                if digest:
                    draft = _digest(root, show, given, order, stories, failed, strict=speaking)
                else:
                    draft = read(root, show, source, order, stories, strict=speaking)
                made.append(produce(draft, studios))
                stories.add(draft)
            except Exception as error:  # one bad source stops no other, whatever is wrong with it
                failed.append(Failure(source, _told(error)))
        front = _open(root, show, failed) if window and made and not order.dry_run else None
    return Outcome(tuple(made), tuple(failed), front)


def _digest(
    root: Path, show: Show, given: Sequence[str], order: Order, stories: Stories, failed: list[Failure], *, strict: bool
) -> Draft:
    """The draft of a digest; sources that cannot be read are in ``failed``."""
    articles = []
    for source in given:
        try:
            articles.append((source, read_article(root, show, source, order)))
        except Exception as error:
            failed.append(Failure(source, _told(error)))
    return digests.draft(root, show, articles, order, stories, strict=strict)


@contextmanager
def _writing(root: Path, order: Order, purpose: str) -> Iterator[None]:
    with nullcontext() if order.dry_run else library.locked(root, purpose):
        yield
