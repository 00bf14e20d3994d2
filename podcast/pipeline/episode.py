"""From a draft to an episode: spoken, mixed, captioned, tagged, measured; its record written last."""

from __future__ import annotations

import contextlib
import json
import uuid
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from podcast import captions, feed, files, library, mix, tags, takes, templates
from podcast.engines import again, crew
from podcast.engines.crew import Hands
from podcast.errors import EngineError, LibraryError, PodcastError, UsageError
from podcast.model import ROLES, Alternate, Article, Audio, Episode, MadeFrom, Show, Source, Story, Take, Timeline
from podcast.pipeline import summary
from podcast.pipeline.draft import Draft, Place, put_words, result
from podcast.pipeline.order import Order, Result, Status
from podcast.pipeline.pictures import COVER, Pictures, gather, missing
from podcast.pipeline.studio import Guest, Studio, credited, stand_ins
from podcast.pipeline.window import CHAPTERS, FEED, SUBTITLES, TRANSCRIPT, WAVEFORM, rebuild, whole
from podcast.sound.formats import FORMATS
from podcast.writer.register import is_grave

NAMESPACE = uuid.UUID("4d3b6d1e-0c56-5b0c-9d53-6b2f2a5a7c11")
"""Of the guids that are made here; any fixed value would do, and this one must never change."""


def make(
    root: Path,
    show: Show,
    draft: Draft,
    place: Place,
    studio: Studio,
    order: Order,
    hands: Hands,
    *,
    window: bool = True,
) -> Generator[None, None, Result]:
    """Bring the episode of a draft up to date; when nothing it was made from has changed, not one byte is written.

    Up to its ``yield`` it may run beside other episodes; what follows puts the episode on the shelf, in order.
    With ``window``, a feed that exists is kept true all the while. When the engine fails, the first of
    ``show.fallback`` that does not speaks all of it, and the result says so.
    """
    last = len(draft.script.lines)
    if beyond := [line for line in order.retake if line > last]:
        raise UsageError(f"{draft.slug} has no line {beyond[0]}", hint=f"its lines are numbered 1 to {last}")
    try:
        return (yield from _make(root, show, draft, place, studio, order, hands, window))
    except EngineError as error:
        if not studio.instead:
            for other in stand_ins(show, draft.script.language, error):
                try:
                    return (yield from _make(root, show, draft, place, other, order, hands, window))
                except EngineError:
                    continue
        raise


def _make(
    root: Path, show: Show, draft: Draft, place: Place, studio: Studio, order: Order, hands: Hands, window: bool
) -> Generator[None, None, Result]:
    if studio.instead:
        draft = replace(draft, warnings=(*draft.warnings, studio.instead))
    if absent := missing(root, show):
        draft = replace(draft, warnings=(*draft.warnings, absent))
    old = _standing(root, draft.slug, order)
    if draft.unasked:
        return result(draft, None, "updated" if old else "created")
    music = not is_grave(draft.article)
    pictures = gather(root, show, draft.slug, draft.script, grave=not music)
    guests = studio.guests(draft.script, draft.article) if show.quotes == "voice-per-speaker" else {}
    made_from = MadeFrom(
        article=_article_digest(draft.article),
        script=files.digest(draft.text),
        cast=studio.digest(draft.script, show, guests),
        sound=_sound_digest(root, show, music, pictures),
        model=draft.script.model,
    )
    if old and order.date and old.published[:10] != order.date[:10]:
        kept = f"{draft.slug} keeps its date, {old.published[:10]}; to move it: podcast republish {draft.slug} --date …"
        draft = replace(draft, warnings=(*draft.warnings, kept))
    if old and old.made_from == made_from and not order.force and not order.retake and whole(root, old):
        return result(draft, old, "unchanged")
    status: Status = "updated" if old else "created"
    if old and old.made_from.script == made_from.script and old.made_from.cast != made_from.cast:
        changed = f"{draft.slug}: the voices are not those of last time; it is spoken anew by {studio.engine.name}"
        draft = replace(draft, warnings=(*draft.warnings, changed))
    if order.dry_run:
        return result(draft, None, status)
    pictures.check()
    mix.prepare(show.sound, root, music=music)
    with _withheld(root, show, draft.slug, window) as withhold, library.making(root, draft.slug) as work:

        def spoken_lines(done: int, total: int) -> None:
            hands.stage("speaking", draft.slug, done, total)
            order.count(f"{draft.slug}: lines spoken", done, total)

        with again.listening() as retries:
            spoken = takes.record(
                draft.script,
                studio.voices,
                studio.engine,
                cache=order.cache,
                pronunciations=show.pronunciations,
                executor=hands.studio(studio.engine),
                progress=spoken_lines,
                retake=order.retake,
                guests={number: guest.voice for number, guest in guests.items()},
            )
            master = Master(
                root=root,
                show=show,
                draft=draft,
                takes=spoken,
                guests=guests,
                pictures=pictures,
                music=music,
                made_from=made_from,
                guid=old.guid if old else str(uuid.uuid5(NAMESPACE, f"{feed.guid(show)}/{draft.slug}")),
                published=old.published if old else place.published,
            )
            progress = _percent(f"{draft.slug}: mixing", order) if hands.alone else None
            hands.stage("mixing", draft.slug)
            episode, mixed = crew.call(hands.desk, perform, master, work, progress)
        for row in (*mixed.notes, *summary.rows(show, draft.script, draft.article, episode, studio, mixed.peaks)):
            order.tell(row)
        yield
        put_words(work, draft)
        files.write(work / library.RECORD, episode.to_json())
        withhold(episode.audio)
    _drop_others(root, episode)
    draft = replace(draft, warnings=(*draft.warnings, *retries))
    if old and order.retake and not order.force and old.made_from == made_from and old.audio == episode.audio:
        same = f"{draft.slug}: nothing sounds different; {studio.engine.name} says the same words the same way"
        draft, status = (
            replace(draft, warnings=(*draft.warnings, f"{same}: change the line, or its voice")),
            "unchanged",
        )
    return result(draft, episode, status)


@contextlib.contextmanager
def _withheld(root: Path, show: Show, slug: str, window: bool) -> Iterator[Callable[[Audio], None]]:
    """Keep an episode out of a feed that exists while its sound is replaced by one of another length.

    Two files cannot be switched in one step: without this, a run broken off between them would leave a feed that states
    the length of a sound which is gone. What goes wrong with the feed afterwards is told by whoever rebuilds it last.
    """
    withheld = False

    def withhold(new: Audio) -> None:
        nonlocal withheld
        standing = root / library.FOLDER / slug / new.file
        if window and (root / FEED).exists() and standing.exists() and standing.stat().st_size != new.bytes:
            withheld = True
            rebuild(root, show, without=slug)

    try:
        yield withhold
    finally:
        if withheld:
            with contextlib.suppress(PodcastError):
                rebuild(root, show)


@dataclass(frozen=True)
class Master:
    """All that an episode's files are made from: values, which travel to another process."""

    root: Path
    show: Show
    draft: Draft
    takes: list[Take]
    guests: Mapping[int, Guest]
    pictures: Pictures
    music: bool
    made_from: MadeFrom
    guid: str
    published: str


def perform(master: Master, work: Path, progress: Callable[[int, int], None] | None) -> tuple[Episode, mix.Mixed]:
    """All of an episode but its words and its record, in the folder ``work``; the record, and the mix."""
    draft, show, pictures = master.draft, master.show, master.pictures
    words, article, audio = draft.script, draft.article, work / f"{draft.slug}.mp3"
    mixed = mix.assemble(
        words,
        master.takes,
        show.sound,
        audio,
        names={role: show.cast.name(role) for role in ROLES},
        music=master.music,
        root=master.root,
        progress=progress,
    )
    timeline = _illustrated(mixed.timeline, draft, pictures)
    origins: list[Article | Story] = [article, *article.stories]
    source, *stories = (Source(url=one.url, title=one.title, site=one.site, author=one.byline) for one in origins)
    gist = article.brief.gist if article.brief else words.title
    shown = credited(timeline, master.guests)
    files.write(work / TRANSCRIPT, captions.vtt(shown, words.language))
    files.write(work / SUBTITLES, captions.srt(shown))
    home = templates.media_url(show, draft.slug, "").rstrip("/")
    files.write(work / CHAPTERS, captions.chapters(timeline, words.title, folder=home))
    waveform = {"version": 1, "duration_ms": timeline.duration_ms, "peaks": mixed.peaks}
    files.write(work / WAVEFORM, json.dumps(waveform, separators=(",", ":")) + "\n")
    cover = pictures.cover(show, words)
    if pictures.own:
        files.write(work / COVER, cover)
    card = tags.Card(
        show,
        number=words.number,
        title=words.title,
        summary=gist,
        language=words.language,
        published=master.published,
        source=source,
        stories=tuple(stories),
        timeline=timeline,
        model=words.model,
        season=show.feed.season(words.number),
        guid=master.guid,
        cover=cover,
        images={picture.path.name: picture.data for picture in pictures.chapters.values()},
    )
    for path in (audio, *(audio.with_suffix(f".{name}") for name in show.sound.formats)):
        tags.write(path, card)
    episode = Episode(
        number=words.number,
        slug=draft.slug,
        guid=master.guid,
        title=words.title,
        summary=gist,
        language=words.language,
        published=master.published,
        source=source,
        stories=tuple(stories),
        audio=Audio(
            file=audio.name,
            bytes=audio.stat().st_size,
            duration_ms=timeline.duration_ms,
            sha256=files.sha256(audio),
            alternates=tuple(_alternate(audio.with_suffix(f".{name}")) for name in show.sound.formats),
        ),
        cover=COVER if pictures.own else None,
        loudness=mixed.loudness,
        chapters=timeline.chapters,
        cues=timeline.cues,
        made_from=master.made_from,
    )
    return episode, mixed


def _alternate(path: Path) -> Alternate:
    form = FORMATS[path.suffix[1:]]
    return Alternate(
        file=path.name,
        bytes=path.stat().st_size,
        mime=form.mime,
        sha256=files.sha256(path),
        codecs=form.codecs,
        bitrate=form.kbps * 1000,
    )


def _drop_others(root: Path, episode: Episode) -> None:
    """Remove sound in formats that are no longer asked for: the folder's old content was carried over."""
    kept = [other.file for other in episode.audio.alternates]
    for path in (
        (root / library.FOLDER / episode.slug / episode.audio.file).with_suffix(f".{name}") for name in FORMATS
    ):
        if path.name not in kept:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                hint = "check the folder's permissions, and remove it by hand"
                raise LibraryError(f"cannot remove {path}: {error.strerror or error}", hint=hint) from error


def _percent(doing: str, order: Order) -> Callable[[int, int], None]:
    """Progress as single percents; a round of correction begins again."""
    last = [0]

    def progress(done: int, total: int) -> None:
        percent = 100 * done // total
        for step in range(last[0] + 1 if percent >= last[0] else 1, percent + 1):
            order.count(doing, step, 100)
        last[0] = percent

    return progress


def _illustrated(timeline: Timeline, draft: Draft, pictures: Pictures) -> Timeline:
    """With the names of the chapters' pictures."""
    marks = []
    for mark, section in zip(timeline.chapters, draft.script.sections, strict=True):
        picture = pictures.chapters.get(section.id)
        marks.append(mark.model_copy(update={"image": picture.path.name}) if picture else mark)
    return timeline.model_copy(update={"chapters": tuple(marks)})


def _standing(root: Path, slug: str, order: Order) -> Episode | None:
    """The episode as it is; with ``--force`` a damaged one counts as none."""
    try:
        return library.episode(root, slug)
    except LibraryError:
        if order.force:
            return None
        raise


def _article_digest(article: Article) -> str:
    """Of what was read; not of where the file lay, what was left out, or what was made of it."""
    beside = {"brief": True, "written": True, "origin": True, "dropped": True, "denials": True}
    stories = {"__all__": {"origin"}} if article.stories else True  # a single article's is as it was before digests
    return files.digest(article.model_dump_json(exclude={**beside, "stories": stories}))


def _sound_digest(root: Path, show: Show, music: bool, pictures: Pictures) -> str:
    """Of all that shapes the sound files beside the words and the voices: settings, the bytes of music and pictures."""
    sound = show.sound
    tunes = [tune for tune in (sound.opening, sound.bed, sound.sting, sound.closing) if tune]
    played = [files.sha256(root / tune) for tune in tunes if (root / tune).is_file()]
    settings = sound.model_dump_json(exclude_defaults=True)  # a setting that is new changes nothing until it is used
    return files.digest(settings, show.title, show.author, str(music), *pictures.parts(), *played)
