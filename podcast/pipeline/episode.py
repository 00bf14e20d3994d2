"""From a draft to an episode: spoken, mixed, captioned, tagged, measured; its record written last."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from podcast import captions, feed, files, library, mix, tags, takes
from podcast.errors import EngineError, LibraryError, UsageError
from podcast.model import ROLES, Article, Audio, Episode, MadeFrom, Show, Source
from podcast.pipeline.draft import Draft, put_words, result
from podcast.pipeline.order import Order, Result, Status
from podcast.pipeline.studio import Guest, Studio, credited, stand_ins
from podcast.pipeline.window import CHAPTERS, SUBTITLES, TRANSCRIPT, cover_of, whole
from podcast.writer.edition import is_grave

NAMESPACE = uuid.UUID("4d3b6d1e-0c56-5b0c-9d53-6b2f2a5a7c11")
"""Of the guids that are made here; any fixed value would do, and this one must never change."""


def make(root: Path, show: Show, draft: Draft, studio: Studio, order: Order) -> Result:
    """Bring the episode of a draft up to date; when nothing it was made from has changed, not one byte is written.

    When the engine fails, the first of ``show.fallback`` that does not speaks all of it, and the result says so.
    """
    last = len(draft.script.lines)
    if beyond := [line for line in order.retake if line > last]:
        raise UsageError(f"{draft.slug} has no line {beyond[0]}", hint=f"its lines are numbered 1 to {last}")
    try:
        return _make(root, show, draft, studio, order)
    except EngineError as error:
        if not studio.instead:
            for other in stand_ins(show, draft.script.language, error):
                try:
                    return _make(root, show, draft, other, order)
                except EngineError:
                    continue
        raise


def _make(root: Path, show: Show, draft: Draft, studio: Studio, order: Order) -> Result:
    if studio.instead:
        draft = replace(draft, warnings=(*draft.warnings, studio.instead))
    old = _standing(root, draft.slug, order)
    music = not is_grave(draft.article)
    guests = studio.guests(draft.script, draft.article) if show.quotes == "voice-per-speaker" else {}
    made_from = MadeFrom(
        article=_article_digest(draft.article),
        script=files.digest(draft.text),
        cast=studio.digest(draft.script, show, guests),
        sound=_sound_digest(root, show, music),
    )
    moved = order.date is not None and old is not None and old.published[:10] != order.date[:10]
    if old and old.made_from == made_from and not moved and not order.force and not order.retake and whole(root, old):
        return result(draft, old, "unchanged")
    status: Status = "updated" if old else "created"
    if old and old.made_from.script == made_from.script and old.made_from.cast != made_from.cast:
        changed = f"{draft.slug}: the voices are not those of last time; it is spoken anew by {studio.engine.name}"
        draft = replace(draft, warnings=(*draft.warnings, changed))
    if order.dry_run:
        return result(draft, None, status)
    with library.making(root, draft.slug) as work:
        episode = _perform(root, show, draft, studio, guests, order, music, made_from, old, moved, work)
        put_words(work, draft)
        files.write(work / library.RECORD, episode.to_json())
    if old and order.retake and not order.force and old.made_from == made_from and old.audio == episode.audio:
        again = f"{draft.slug}: nothing sounds different; {studio.engine.name} says the same words the same way"
        draft, status = (
            replace(draft, warnings=(*draft.warnings, f"{again}: change the line, or its voice")),
            "unchanged",
        )
    return result(draft, episode, status)


def _perform(
    root: Path,
    show: Show,
    draft: Draft,
    studio: Studio,
    guests: Mapping[int, Guest],
    order: Order,
    music: bool,
    made_from: MadeFrom,
    old: Episode | None,
    moved: bool,
    work: Path,
) -> Episode:
    """Everything of an episode but its words and its record, in the folder ``work``; and the record."""
    words, article, audio = draft.script, draft.article, work / f"{draft.slug}.mp3"
    spoken = takes.record(
        words,
        studio.voices,
        studio.engine,
        cache=order.cache,
        pronunciations=show.pronunciations,
        workers=order.workers,
        progress=lambda done, total: order.count(f"{draft.slug}: lines spoken", done, total),
        retake=order.retake,
        guests={number: guest.voice for number, guest in guests.items()},
    )
    order.tell(f"{draft.slug}: mixing")
    timeline, loudness = mix.assemble(
        words, spoken, show.sound, audio, names={role: show.cast.name(role) for role in ROLES}, music=music, root=root
    )
    guid = old.guid if old else str(uuid.uuid5(NAMESPACE, f"{feed.guid(show)}/{draft.slug}"))
    source = Source(url=article.url, title=article.title, site=article.site, author=article.byline)
    published = old.published if old and not moved else _date(root, draft, order)
    summary = article.brief.gist if article.brief else words.title
    shown = credited(timeline, guests)
    files.write(work / TRANSCRIPT, captions.vtt(shown, words.language))
    files.write(work / SUBTITLES, captions.srt(shown))
    files.write(work / CHAPTERS, captions.chapters(timeline, words.title))
    tags.write(
        audio,
        show,
        number=words.number,
        title=words.title,
        summary=summary,
        language=words.language,
        published=published,
        source=source,
        timeline=timeline,
        cover=cover_of(root, show),
        guid=guid,
    )
    return Episode(
        number=words.number,
        slug=draft.slug,
        guid=guid,
        title=words.title,
        summary=summary,
        language=words.language,
        published=published,
        source=source,
        audio=Audio(
            file=audio.name,
            bytes=audio.stat().st_size,
            duration_ms=timeline.duration_ms,
            sha256=files.sha256(audio),
        ),
        loudness=loudness,
        chapters=timeline.chapters,
        cues=timeline.cues,
        made_from=made_from,
    )


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
    return files.digest(article.model_dump_json(exclude={"brief", "written", "origin", "dropped"}))


def _sound_digest(root: Path, show: Show, music: bool) -> str:
    """Of all that shapes the sound file beside the words and the voices: settings, the bytes of music and cover."""
    tunes = [tune for tune in (show.sound.opening, show.sound.sting, show.sound.closing) if tune and music]
    played = [files.sha256(root / tune) for tune in tunes if (root / tune).is_file()]
    cover = cover_of(root, show)
    return files.digest(show.sound.model_dump_json(), show.title, show.author, cover, str(music), *played)


def _date(root: Path, draft: Draft, order: Order) -> str:
    """The day of the order, a minute later for each edition of that day: apps want no two dates alike."""
    moment = datetime.fromisoformat(order.date or order.today)
    others = [episode for episode in library.shelf(root).episodes if episode.slug != draft.slug]
    used = {datetime.fromisoformat(episode.published): episode.number for episode in others}
    earlier = [
        at for at, number in used.items() if number < draft.script.number and moment <= at < moment + timedelta(days=1)
    ]
    if earlier:
        moment = max(earlier) + timedelta(minutes=1)
    while moment in used:
        moment += timedelta(minutes=1)
    return moment.isoformat()
