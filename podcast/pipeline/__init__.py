"""The one room with all doors: write, record, publish and generate, named like the commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from functools import cache
from itertools import count
from pathlib import Path
from typing import TypeVar

from podcast import feed, library
from podcast import publish as delivery
from podcast.engines import crew
from podcast.engines.crew import Hands
from podcast.errors import PodcastError, UsageError
from podcast.model import Article, Show
from podcast.pipeline import digest as digests
from podcast.pipeline import stream
from podcast.pipeline.draft import Draft, KnownStoryError, Place, Stories, drafted, from_disk, known_from, read, store
from podcast.pipeline.episode import make
from podcast.pipeline.follow import follow
from podcast.pipeline.order import Failure, Interrupted, Order, Outcome, Result, Step, Window
from podcast.pipeline.republish import republish
from podcast.pipeline.stream import Steps
from podcast.pipeline.studio import advice, hire
from podcast.pipeline.update import Looked, Update, update
from podcast.pipeline.window import FEED, preview, rebuild, survey
from podcast.templates import feed_url

__all__ = [
    "Failure",
    "Interrupted",
    "Looked",
    "Order",
    "Outcome",
    "Result",
    "Step",
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

FEW = 4
"""Sources that are worth processes of their own."""
Read = TypeVar("Read")
Text = tuple[Article, tuple[str, ...]]
"""An article, and what was noticed when it was read."""


def generate(
    root: Path, show: Show, given: Sequence[str], order: Order, *, window: bool = True, digest: bool = False
) -> Outcome:
    """Make an episode of each source, in order, and rebuild ``feed/`` unless ``window`` is off.

    With ``digest`` one episode is made of all, if two or more of them can be read. A source that fails is in the
    outcome's ``failed`` and stops no other. Raises UsageError, EngineError and LibraryError for what would stop them
    all: an unknown voice, a taken number, another run at work. Ctrl-C raises Interrupted, with the outcome of what was
    done by then.
    """
    feed.check_category(show)
    studios = cache(lambda language: hire(show, language))
    studio = studios(order.language or show.language)  # an unknown voice is named before anything is read
    if hint := advice(show, studio):
        order.tell(f"speaking with {studio.engine.name}; {hint}")

    def steps(text: Text, place: Place, hands: Hands) -> Steps:
        draft = _drafted(root, show, text, place, order, hands, strict=True)
        return (yield from make(root, show, draft, place, studios(draft.script.language), order, hands, window=window))

    batch = _digest if digest else _from_sources
    return batch(root, show, given, order, "podcast generate", steps, window=window)


def write(root: Path, show: Show, given: Sequence[str], order: Order, *, digest: bool = False) -> Outcome:
    """As ``generate``, but stop at script.md, for a person to edit."""
    feed.check_category(show)

    def steps(text: Text, place: Place, hands: Hands) -> Steps:
        draft = _drafted(root, show, text, place, order, hands, strict=False)
        return (yield from store(root, draft, order))

    batch = _digest if digest else _from_sources
    return batch(root, show, given, order, "podcast write", steps, window=False)


def record(root: Path, show: Show, names: Sequence[str], order: Order, *, window: bool = True) -> Outcome:
    """Speak the script.md of each named episode or draft; only lines that changed are spoken again.

    A line without a receipt that holds is a warning here, for a person may know better. A feed that exists is rebuilt
    when it may name an episode that changed, unless ``window`` is off.
    """
    studios = cache(lambda language: hire(show, language))
    slugs = [library.find(root, name) for name in names]
    if order.retake and len(slugs) != 1:
        raise UsageError("--retake is for one episode at a time", hint="give one SLUG")

    def steps(draft: Draft, place: Place, hands: Hands) -> Steps:
        return (yield from make(root, show, draft, place, studios(draft.script.language), order, hands, window=window))

    def place(slug: str, draft: Draft, stories: Stories, others: Sequence[Place]) -> Place | None:
        twice = any(other.slug == slug for other in others)
        return None if twice else stories.standing(slug, draft.script.number, order, others)

    def read(slug: str, hands: Hands) -> Draft:
        return from_disk(root, show, slug)

    def changed(made: Sequence[Result]) -> bool:
        return window and (root / FEED).exists() and any(result.status == "updated" for result in made)

    return _batch(root, show, slugs, order, "podcast record", read, place, steps, changed)


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


def _from_sources(
    root: Path,
    show: Show,
    given: Sequence[str],
    order: Order,
    purpose: str,
    steps: Callable[[Text, Place, Hands], Steps],
    *,
    window: bool,
) -> Outcome:
    """An episode of each article, which is still to be read."""
    if order.number is not None and len(given) > 1:
        raise UsageError("--number is for one source at a time", hint="leave it out, and editions are counted on")

    def text(source: str, hands: Hands) -> Text:
        return _read(root, show, source, order, hands), ()

    def place(source: str, text: Text, stories: Stories, others: Sequence[Place]) -> Place | None:
        return stories.place(text[0], source, order, others)

    return _batch(root, show, given, order, purpose, text, place, steps, lambda made: window and bool(made))


def _digest(
    root: Path,
    show: Show,
    given: Sequence[str],
    order: Order,
    purpose: str,
    steps: Callable[[Text, Place, Hands], Steps],
    *,
    window: bool,
) -> Outcome:
    """One episode of all articles that can be read; of new ones, for each language one."""
    if len(given) < digests.FEWEST:
        what = "a digest is made of two articles or more"
        raise UsageError(what, hint="give more than one SOURCE, or leave out --digest")
    failed: list[Failure] = []
    groups: list[digests.Group] = []

    def place(name: str, text: Text, stories: Stories, others: Sequence[Place]) -> Place | None:
        return stories.place(text[0], name, order, others)

    def first(name: str, hands: Hands) -> Text:
        stories = Stories(root)
        found: digests.Group = []
        for source in given:
            try:
                article = _read(root, show, source, order, hands)
                if order.new_only and (slug := stories.slug(article) or stories.twin(article)):
                    raise KnownStoryError(f"{source} is the story of {slug}", hint="it is left as it is")
                found.append((source, article))
            except Exception as error:
                failed.append(Failure(source, _told(error)))
        groups.extend(digests.by_language(found) if order.new_only else [found])
        return bound(name, hands)

    def bound(name: str, hands: Hands) -> Text:
        return digests.bound(root, groups[0] if groups else [], order, Stories(root))

    def made_by(text: Callable[[str, Hands], Text]) -> Outcome:
        came = _batch(
            root, show, [digests.NAME], order, purpose, text, place, steps, lambda made: window and bool(made)
        )
        group = groups.pop(0) if groups else []
        if order.new_only:  # each of its articles is told of, to be tried again
            names, errors = (
                [source for source, _ in group],
                [one.error for one in came.failed if one.source == digests.NAME],
            )
            if len(group) < digests.FEWEST:
                hint = "it is told with the next new article"
                errors = [digests.AloneError(f"{name} waits for another article", hint=hint) for name in names]
            others = [failure for failure in came.failed if failure.source != digests.NAME]
            came = replace(came, failed=(*others, *(Failure(name, error) for name in names for error in errors[:1])))
        return came

    came = made_by(first)
    while groups:
        other = made_by(bound)
        came = Outcome((*came.episodes, *other.episodes), (*came.failed, *other.failed), other.window or came.window)
    return replace(came, failed=(*failed, *came.failed))


def _read(root: Path, show: Show, source: str, order: Order, hands: Hands) -> Article:
    hands.stage("reading")
    order.tell(f"reading {source}")
    if order.read:
        return known_from(order.read(source), source, root, order.today)
    return crew.call(hands.desk, read, root, show, source, order.quiet())


def _drafted(root: Path, show: Show, text: Text, place: Place, order: Order, hands: Hands, *, strict: bool) -> Draft:
    """The draft of an article; a language model is waited for right here, as that is no work for a process."""
    article, warnings = text
    hands.stage("writing", place.slug or "")
    if show.writer == "llm":
        draft = drafted(root, show, article, place, order, strict)
    else:
        draft = crew.call(hands.desk, drafted, root, show, article, place, order.quiet(), strict)
    order.tell(str(draft))
    if article.stories:
        long = digests.overlong(draft, show.minutes)
        for warning in long:
            order.tell(f"warning: {warning}")  # before it is spoken
        return replace(draft, warnings=(*warnings, *digests.untold(draft), *draft.warnings, *long))
    return replace(draft, warnings=(*warnings, *draft.warnings))


def _batch(
    root: Path,
    show: Show,
    given: Sequence[str],
    order: Order,
    purpose: str,
    read: Callable[[str, Hands], Read],
    place: Callable[[str, Read, Stories, Sequence[Place]], Place | None],
    steps: Callable[[Read, Place, Hands], Steps],
    publishes: Callable[[Sequence[Result]], bool],
) -> Outcome:
    """Bring each of ``given`` from what ``read`` gives through its ``steps``; then ``feed/``, if that ``publishes``.

    Few of them are done one after the other, right here: more processes would take longer to start than they save.
    """
    made: list[Result] = []
    failed: list[Failure] = []
    ended = count(1)

    def hands_at(position: int, source: str) -> Hands:
        return all_hands.at(position, lambda *told: order.step(Step(position + 1, len(given), source, *told)))

    def done(source: str, where: Place | None, came: Result | Exception) -> None:
        if isinstance(came, Exception):
            failed.append(Failure(source, _told(came)))
            order.step(Step(next(ended), len(given), source, "failed", error=failed[-1].error.what))
        else:
            made.append(came)
            if where:
                stories.add(where, came)
            order.step(Step(next(ended), len(given), source, came.status, came.slug))

    def outcome() -> Outcome:
        front = _open(root, show, failed) if publishes(made) and not order.dry_run else None
        return Outcome(tuple(made), tuple(failed), front)

    with _writing(root, order, purpose):
        stories = Stories(root)
        with crew.Crew(order.workers, alone=len(given) < FEW) as all_hands:
            try:
                stream.run(
                    given,
                    read=lambda position, source: read(source, hands_at(position, source)),
                    place=lambda source, content, others: place(source, content, stories, others),
                    make=lambda position, source, content, where: steps(content, where, hands_at(position, source)),
                    done=done,
                    ahead=all_hands.ahead,
                    kill=all_hands.kill,
                )
            except KeyboardInterrupt as interrupt:
                if made or failed:
                    raise Interrupted(outcome(), len(given)) from interrupt
                raise
        return outcome()


@contextmanager
def _writing(root: Path, order: Order, purpose: str) -> Iterator[None]:
    with nullcontext() if order.dry_run else library.locked(root, purpose):
        yield
