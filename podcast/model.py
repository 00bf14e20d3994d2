"""The values that flow through the house. Frozen; sentences count from 1; every time is whole milliseconds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    StrictBool,
    model_serializer,
    model_validator,
)

Role = Literal["host", "cohost", "reader"]
ROLES: tuple[Role, ...] = ("host", "cohost", "reader")


class Model(BaseModel):
    """Frozen, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def to_json(self) -> str:
        """Pretty JSON with a final newline: the form every file of a show has.

        >>> Dropped(text="Iklan", reason="advertisement").to_json()
        '{\\n  "text": "Iklan",\\n  "reason": "advertisement"\\n}\\n'
        """
        return self.model_dump_json(indent=2) + "\n"


# --- what was read ----------------------------------------------------------------------------------------------------


class Quote(Model):
    """Direct speech, word for word as it stands in the article, without its quotation marks."""

    text: str
    speaker: str | None = None
    """Fullest form of the speaker's name in the article; None when the article leaves it open."""
    role: str | None = None
    """What the article says the speaker is ("Penjabat Gubernur DKI"), word for word; None when it does not say."""
    sentence: int = Field(ge=1)
    turn: Literal["question", "answer"] | None = None
    """Of an interview, whether the words ask or answer; None for everything else that is quoted."""


class Denial(Model):
    """Somebody denies what is said of them."""

    sentence: int = Field(ge=1)
    who: str | None = None
    """Fullest form of the name; None when the article leaves it open."""
    through: str | None = None
    """Name of the lawyer or spokesperson through whom they do."""
    accusation: int = Field(default=0, ge=0)
    """Number of the nearest sentence before it that accuses; 0 where none does, or the denial says what it denies."""


class Dropped(Model):
    """A piece of the source that is not the article, and why it was left out."""

    text: str
    reason: str


class Part(Model):
    """A stretch of the article under one sub-heading; the first part has none."""

    heading: str | None = None
    first: int = Field(ge=1)
    """Number of its first sentence; it ends where the next part begins."""


class Point(Model):
    """One thing worth telling, with the sentences that say it, in the article's order."""

    text: str
    sentences: tuple[int, ...] = Field(min_length=1)
    rank: int = Field(default=1, ge=1)
    """1 is the most newsworthy."""


class Brief(Model):
    """What the edition will tell: ``points`` in telling order, which is the article's."""

    headline: str
    gist: str
    points: tuple[Point, ...]


class Story(Model):
    """One of the articles that a digest was made from: a stretch of the digest's sentences."""

    title: str
    byline: str | None = None
    site: str | None = None
    url: str | None = None
    published: str | None = None
    section: str | None = None
    origin: str | None = None
    first: int = Field(ge=1)
    """Number of its first sentence; it ends where the next story begins."""
    event: int = Field(default=1, ge=1)
    """Stories that several outlets tell of one event bear the same number."""


class Article(Model):
    """What was read and cleaned. ``sentences[0]`` is sentence 1; a quotation with its attribution is one sentence."""

    title: str
    byline: str | None = None
    site: str | None = None
    """Name of the outlet ("Suara.com")."""
    url: str | None = None
    """Canonical address; None for text that came without one."""
    published: str | None = None
    """RFC 3339 date or date and time, as precise as the source says."""
    modified: str | None = None
    """The same, of the last change that the source tells."""
    image: str | None = None
    """Address of the picture that stands for the article."""
    section: str | None = None
    """The outlet's own section ("Metropolitan")."""
    language: str
    """Two-letter code, ISO 639-1."""
    sentences: tuple[str, ...]
    paragraphs: tuple[int, ...] = ()
    """Number of the first sentence of each paragraph."""
    parts: tuple[Part, ...] = ()
    entries: tuple[int, ...] = ()
    """Number of the first sentence of each entry of a list."""
    quotes: tuple[Quote, ...] = ()
    foreign: tuple[int, ...] = ()
    """Numbers of the sentences that are in another language than the article."""
    denials: tuple[Denial, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()
    """What a person should know of how it was read: a wall that was passed by force, letters that were lost."""
    brief: Brief | None = None
    origin: str | None = None
    """The SOURCE as it was given; tells a second reading of the same file."""
    written: str | None = None
    """Digest of the script.md that the program wrote from it; one that a person edited has another."""
    stories: tuple[Story, ...] = ()
    """Of a digest, the articles that it was made from, in the order of its sentences; empty for a single article."""

    def moved(self, by: int) -> dict[str, Any]:
        """Its fields that count sentences, each number ``by`` higher.

        >>> Article(title="t", language="id", sentences=("Satu.",), paragraphs=(1,)).moved(6)["paragraphs"]
        (7,)
        """
        return {
            "paragraphs": tuple(number + by for number in self.paragraphs),
            "entries": tuple(number + by for number in self.entries),
            "foreign": tuple(number + by for number in self.foreign),
            "parts": tuple(part.model_copy(update={"first": part.first + by}) for part in self.parts),
            "quotes": tuple(quote.model_copy(update={"sentence": quote.sentence + by}) for quote in self.quotes),
            "denials": tuple(
                one.model_copy(
                    update={"sentence": one.sentence + by, "accusation": one.accusation and one.accusation + by}
                )
                for one in self.denials
            ),
        }

    def apart(self) -> tuple[tuple[int, Article], ...]:
        """The articles in a digest, each with how many of the digest's sentences stand before its own.

        An article that is no digest is alone, with 0.
        """
        if not self.stories:
            return ((0, self),)
        ends = [*(story.first - 1 for story in self.stories[1:]), len(self.sentences)]
        return tuple(
            (story.first - 1, self._stretch(story, end)) for story, end in zip(self.stories, ends, strict=True)
        )

    def _stretch(self, story: Story, end: int) -> Article:
        before = story.first - 1

        def inside(number: int) -> bool:
            return before < number <= end

        mine = self.model_copy(
            update={
                "paragraphs": tuple(filter(inside, self.paragraphs)),
                "entries": tuple(filter(inside, self.entries)),
                "parts": tuple(part for part in self.parts if inside(part.first)),
                "quotes": tuple(quote for quote in self.quotes if inside(quote.sentence)),
                "denials": tuple(one for one in self.denials if inside(one.sentence)),
            }
        )
        return Article(
            language=self.language,
            sentences=self.sentences[before:end],
            **story.model_dump(exclude={"first", "event"}),
            **mine.moved(-before),
        )

    def sentence(self, number: int) -> str:
        """Sentence ``number``, counted from 1. Raises IndexError outside the article.

        >>> Article(title="t", language="id", sentences=("Satu.", "Dua.")).sentence(2)
        'Dua.'
        """
        if not 1 <= number <= len(self.sentences):
            raise IndexError(f"there is no sentence {number}; the article has {len(self.sentences)}")
        return self.sentences[number - 1]


class Item(Model):
    """What a feed, a sitemap, a page, a file or a folder lists: perhaps an article."""

    source: str
    """Address of the article, or path of its file as seen from the show's folder."""
    id: str | None = None
    """The feed's own permanent name for it."""
    title: str | None = None
    byline: str | None = None
    site: str | None = None
    published: str | None = None
    """RFC 3339 date or date and time."""
    language: str | None = None
    summary: str = ""
    """The teaser, without markup."""
    blocks: tuple[tuple[str, str], ...] = ()
    """Kind and text of each paragraph, when the list carries the whole text; empty for a mere teaser."""


# --- what will be said ------------------------------------------------------------------------------------------------


HINT = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
"""A pronunciation hint in script.md: ``{shown|spoken}``."""


LONGEST_PAUSE_MS = 30_000
"""Of the silence before a line."""


class Line(Model):
    """One turn of one speaker: one call of the voice, one take, one cue, one clickable sentence on the page."""

    speaker: Role
    text: str
    """As written in script.md without its receipts; a quotation keeps its quotation marks; may hold {shown|spoken}."""
    receipts: tuple[int, ...] = ()
    """Numbers of the article's sentences that bear what is said; empty for chat."""
    pause_ms: int | None = Field(default=None, ge=0, le=LONGEST_PAUSE_MS)
    """Silence before this line; None leaves it to the mix."""
    music: bool = False
    """Whether a few notes of music part this line from the one before."""

    @property
    def shown(self) -> str:
        """What a reader sees: of every ``{shown|spoken}`` the first half.

        >>> Line(speaker="host", text="Bersama {Xi|Si} kita mulai.").shown
        'Bersama Xi kita mulai.'
        """
        return HINT.sub(r"\1", self.text)

    def spoken(self, speakable: Callable[[str], str]) -> str:
        """What a voice is given: ``speakable`` of the text, and of every ``{shown|spoken}`` the second half as it is.

        >>> Line(speaker="host", text="Bersama {Xi|Si} kita mulai.").spoken(str.lower)
        'bersama Si kita mulai.'
        """
        pieces = HINT.split(self.text)
        return "".join(
            piece.strip() if index % 3 == 2 else _keep_edges(piece, speakable) if index % 3 == 0 else ""
            for index, piece in enumerate(pieces)
        )


def _keep_edges(piece: str, speakable: Callable[[str], str]) -> str:
    core = piece.strip()
    if not core:
        return piece
    start = piece.index(core)
    return piece[:start] + speakable(core) + piece[start + len(core) :]


STORY = "story-"
"""With a number from 1 up, the id of a section that tells one story of a digest."""


class Section(Model):
    """A chapter of the edition."""

    id: str
    """Stable name: opening, story, voices, questions, lastsip, closing; story-1, story-2 … in a digest; or a slug of a
    title that a person added."""
    title: str
    lines: tuple[Line, ...]


class Script(Model):
    """The words of one edition. ``script.md`` is its written form; ``script.parse`` is ``script.render`` undone."""

    title: str
    number: int = Field(ge=1)
    language: str
    source: str | None = None
    theme: str | None = None
    """The subject in the few words a presenter would use."""
    model: str | None = None
    """The language model that wrote a part of it, with its version; None when rules wrote it all."""
    sections: tuple[Section, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines in speaking order."""
        return tuple(line for section in self.sections for line in section.lines)


# --- who says it ------------------------------------------------------------------------------------------------------


class Voice(Model):
    """A voice of an engine, and how to use it."""

    engine: str
    name: str
    """The engine's own name for it; for kokoro also a blend such as ``0.7*jf_gongitsune+0.3*jm_kumo``."""
    language: str
    """Language to speak, ISO 639-1."""
    gender: Literal["female", "male", "unknown"] = "unknown"
    quality: str = ""
    """A word or two for ``podcast voices``: "neural", "robotic"."""
    licence: str = ""
    speed: float = Field(default=1.0, gt=0.3, lt=3)
    """1.0 is the engine's own pace."""
    pitch: float = Field(default=0.0, ge=-6, le=6)
    """Semitones by which the voice is moved, as of a larger or smaller person."""
    gain: float = Field(default=0.0, ge=-6, le=6)
    """Decibels by which the voice is louder than the others in the mix."""


class CastMember(Model):
    """A person of the show as ``podcast.toml`` names it."""

    name: str
    """As it is spoken, and as it stands before the colon in a script."""
    voice: str | None = None
    """Voice name for the show's engine; None lets the engine choose by role."""
    speed: float = Field(default=1.0, gt=0.3, lt=3)
    """1.0 is the voice's own pace."""
    pitch: float = Field(default=0.0, ge=-6, le=6)
    """Semitones by which the voice is moved."""
    gain: float = Field(default=0.0, ge=-6, le=6)
    """Decibels by which the voice is louder than the others in the mix."""


class Cast(Model):
    """The two hosts and the reader of quotes."""

    host: CastMember
    cohost: CastMember
    reader: CastMember

    def name(self, role: Role) -> str:
        """Spoken and written name of a role."""
        member: CastMember = getattr(self, role)
        return member.name


@dataclass(frozen=True, slots=True)
class Clip:
    """Sound as an engine gives it: signed 16-bit little-endian mono samples at ``rate`` Hz."""

    pcm: bytes
    rate: int

    @property
    def duration_ms(self) -> int:
        """Length in milliseconds, rounded down."""
        return len(self.pcm) // 2 * 1000 // self.rate


@dataclass(frozen=True, slots=True)
class Take:
    """A spoken line: the sound in the cache, trimmed of silence at both ends. ``key`` is its digest."""

    line: Line
    spoken: str
    voice: Voice
    key: str
    path: str
    """WAV file in the take cache, 16-bit mono."""
    duration_ms: int
    cached: bool
    """True when it was there already and nothing was synthesised."""


# --- what came out ----------------------------------------------------------------------------------------------------


class Cue(Model):
    """A line at its place in the finished sound."""

    start_ms: int = Field(ge=0)
    end_ms: int = Field(ge=0)
    speaker: str
    """Name as the listener knows it ("Sari")."""
    text: str
    """As shown: without receipts, with the written half of {shown|spoken}."""
    section: str
    receipts: tuple[int, ...] = ()


class Chapter(Model):
    """A section at its place in the finished sound."""

    start_ms: int = Field(ge=0)
    title: str
    image: str | None = None
    """Name of its picture in the episode's folder."""


class Timeline(Model):
    """Where everything is in the finished sound."""

    duration_ms: int = Field(ge=0)
    cues: tuple[Cue, ...]
    chapters: tuple[Chapter, ...]


class Source(Model):
    """Where an edition's story was taken from."""

    url: str | None = None
    title: str
    site: str | None = None
    author: str | None = None


class Alternate(Model):
    """The same sound in another format, beside the MP3."""

    file: str
    """Name in the episode's folder."""
    bytes: int = Field(gt=0)
    mime: str
    sha256: str
    codecs: str = ""
    """As RFC 6381 names them ("opus", "mp4a.40.2")."""
    bitrate: int = Field(default=0, ge=0)
    """Bits per second; 0 when unknown."""


class Audio(Model):
    """The sound file of an episode, as the feed will state it."""

    file: str
    """Name in the episode's folder."""
    bytes: int = Field(gt=0)
    duration_ms: int = Field(gt=0)
    sha256: str
    mime: str = "audio/mpeg"
    alternates: tuple[Alternate, ...] = ()

    @property
    def formats(self) -> tuple[Alternate, ...]:
        """Every format there is, the one of the enclosure first."""
        own = Alternate(file=self.file, bytes=self.bytes, mime=self.mime, sha256=self.sha256)
        return (own, *self.alternates)


class Loudness(Model):
    """Measured on the finished sound, as heard on two speakers."""

    integrated_lufs: float
    true_peak_dbtp: float


class MadeFrom(Model):
    """Digests of everything that the episode was made from; when one differs, the episode is stale."""

    article: str
    script: str
    cast: str
    sound: str
    model: str | None = None
    """The language model that wrote a part of the script, with its version."""

    @model_serializer(mode="wrap")
    def _without_a_model(self, written: SerializerFunctionWrapHandler) -> dict[str, str]:
        """A record without a language model is as it was before there were any."""
        return {key: value for key, value in written(self).items() if value is not None}


class Episode(Model):
    """``episode.json``, the record whose presence means that the episode exists."""

    number: int = Field(ge=1)
    slug: str
    """Name of its folder, such as 0015-netralitas-asn."""
    guid: str
    title: str
    summary: str
    language: str
    published: str
    """RFC 3339 with offset."""
    source: Source
    stories: tuple[Source, ...] = ()
    """Of a digest, where each of its stories was taken from; empty for an edition of a single article."""
    audio: Audio
    cover: str | None = None
    """Name of its own picture in its folder; None for an episode that shows the show's."""
    loudness: Loudness
    chapters: tuple[Chapter, ...]
    cues: tuple[Cue, ...]
    made_from: MadeFrom

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every article that the episode tells of."""
        return self.stories or (self.source,)


@dataclass(frozen=True, slots=True)
class Entry:
    """An episode at a glance: what sorts it and lists it, without its words, so that ten thousand fit in memory."""

    number: int
    slug: str
    guid: str
    title: str
    published: str
    """RFC 3339 with offset."""
    duration_ms: int
    site: str | None
    file: str
    """Name of the sound in the episode's folder."""
    language: str = ""
    sounds: tuple[tuple[str, int], ...] = ()
    """Name and bytes of each format of the sound."""
    pictures: tuple[str, ...] = ()
    """Names of its own pictures."""

    @classmethod
    def of(cls, episode: Episode) -> Entry:
        """What an entry keeps of an episode."""
        return cls(
            number=episode.number,
            slug=episode.slug,
            guid=episode.guid,
            title=episode.title,
            published=episode.published,
            duration_ms=episode.audio.duration_ms,
            site=episode.source.site,
            file=episode.audio.file,
            language=episode.language,
            sounds=tuple((each.file, each.bytes) for each in episode.audio.formats),
            pictures=tuple(name for name in (episode.cover, *(one.image for one in episode.chapters)) if name),
        )

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Entry:
        """As ``dataclasses.asdict`` and JSON left it."""
        lists = {"sounds": tuple((file, size) for file, size in data["sounds"]), "pictures": tuple(data["pictures"])}
        return cls(**{**data, **lists})


# --- the show ---------------------------------------------------------------------------------------------------------


Palette = Literal["kopi", "pandan", "laut", "senja", "abu"]


class Sound(Model):
    """How the finished sound is made."""

    loudness_lufs: float = Field(default=-16.0, ge=-30, le=-10)
    """Integrated loudness of the mono file as heard on two speakers."""
    true_peak_dbtp: float = Field(default=-1.0, ge=-6, le=-0.1)
    """Highest true peak."""
    bitrate_kbps: Literal[64, 80, 96, 112, 128, 160, 192] = 96
    """Of the MP3, at a constant rate."""
    formats: tuple[Literal["m4a", "opus"], ...] = ()
    """Formats made beside the MP3; they need ffmpeg."""
    opening: str | None = None
    """A sound file of the show's own, relative to its folder; None plays the music that comes with the program."""
    bed: str | None = None
    """The same, softly under the words of the first section; None plays our own under our own opening."""
    sting: str | None = None
    """The same, between two sections."""
    closing: str | None = None
    """The same, at the end."""


class Fetch(Model):
    """How addresses are fetched."""

    allow_hosts: tuple[str, ...] = ()
    """HOST or HOST:PORT of private addresses that may be reached."""
    timeout_s: float = Field(default=30.0, gt=0, le=600)
    """For the whole fetch, redirects included."""
    pause_s: float = Field(default=1.0, ge=0, le=600)
    """Between two visits of ``podcast update`` to a host; a longer Crawl-delay in its robots.txt counts instead."""


UPDATES = {
    "daily": "FREQ=DAILY",
    "weekdays": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "weekly": "FREQ=WEEKLY",
    "biweekly": "FREQ=WEEKLY;INTERVAL=2",
    "monthly": "FREQ=MONTHLY",
}
"""Words for how often there is a new episode, as rules of RFC 5545."""


class Feed(Model):
    """What the feed says of the show beyond its name: one ``[feed]`` table."""

    limit: int = Field(default=300, ge=2, le=10_000)
    """Most episodes in feed.xml; older ones stand in pages that it leads to (RFC 5005)."""
    updates: str | None = None
    """How often there is a new episode: daily, weekdays, weekly, biweekly, monthly, or a rule of RFC 5545."""
    seasons: tuple[int, ...] = ()
    """Numbers of the editions that begin a season, lowest first; empty is a show without seasons."""
    license: str | None = None
    """SPDX identifier, or any name when ``license_url`` is given."""
    license_url: str | None = None
    """Address of its text; needed when ``license`` is no SPDX identifier."""
    funding: str | None = None
    """Address of a page where listeners support the show."""
    funding_text: str | None = None
    """Words of the link to it; None takes the language's own."""
    moved_from: str | None = None
    """The ``base_url`` under which the show was first subscribed to; apps that ask there are led to the new one."""
    websub: str | None = None
    """Address of a WebSub hub that is told when the feed has changed."""

    def season(self, number: int) -> int | None:
        """Season of edition ``number``; None without seasons.

        >>> Feed(seasons=(1, 21)).season(20), Feed(seasons=(1, 21)).season(21), Feed().season(1)
        (1, 2, None)
        """
        return sum(first <= number for first in self.seasons) or None


MOST_AGE_DAYS = 7
"""How old an item of an address may be when nothing else is said; a file or a folder has no such limit."""


class Subscription(Model):
    """Something whose new articles become episodes: one ``[[sources]]`` table, with a ``url`` or a ``path``."""

    url: str | None = None
    """Address of an RSS, Atom or JSON feed, a sitemap, or a page that links to articles."""
    path: str | None = None
    """A folder of articles, or a file that lists addresses (an export of a read-later service, bookmarks), as seen from
    the show's folder."""
    include: tuple[str, ...] = ()
    """Only items whose title holds one of these words; empty takes all."""
    exclude: tuple[str, ...] = ()
    """No item whose title holds one of these words."""
    match: str | None = None
    """Only addresses that hold this text, such as ``/berita/``."""
    language: str | None = None
    """Only articles in this language, ISO 639-1; None takes all that are supported."""
    max_age_days: int | None = Field(default=None, ge=0, le=36_500)
    """No item older than this; None is MOST_AGE_DAYS for a ``url``, and no limit for a ``path``."""
    min_words: int = Field(default=80, ge=0, le=100_000)
    """No article with fewer words."""
    limit: int = Field(default=20, ge=1, le=10_000)
    """Most episodes of this source in one run; the newest come first, the others wait for the next run."""

    @property
    def name(self) -> str:
        """What messages and the file of what was seen call it."""
        return self.url or self.path or ""

    @property
    def oldest_days(self) -> int | None:
        """Age limit in days that holds; None is none.

        >>> Subscription(url="https://contoh.id/rss").oldest_days, Subscription(path="masuk").oldest_days
        (7, None)
        """
        return MOST_AGE_DAYS if self.max_age_days is None and self.url else self.max_age_days


class Llm(Model):
    """The language model that writes with us, and the server that runs it: one ``[llm]`` table."""

    model: str | None = None
    """The server's own name for it."""
    base_url: str | None = None
    """Address of a server with ``/chat/completions``, up to that; None takes $OPENAI_BASE_URL, else OpenAI's."""
    key: str | None = None
    """Name of the environment variable that holds the key; None takes the server's usual one."""
    fallback: StrictBool = False
    """Whether the template writer writes alone when the model cannot; the result says so."""
    timeout_s: float = Field(default=180.0, gt=0, le=3600)
    """For each answer."""
    temperature: float = Field(default=0.4, ge=0, le=2)
    """How freely it chooses its words; servers that refuse it are asked without."""
    max_tokens: int = Field(default=6000, ge=500, le=200_000)
    """Most tokens of one answer."""
    context: int = Field(default=16_000, ge=2000, le=2_000_000)
    """Tokens that the model can hold at once, question and answer together."""
    stream: StrictBool = True
    """Whether answers are read as they are made."""
    price_in: float | None = Field(default=None, ge=0)
    """Of a million tokens that are read, for the estimate of ``--dry-run``."""
    price_out: float | None = Field(default=None, ge=0)
    """Of a million tokens that are written."""
    currency: str = "USD"
    """Of both prices, as ISO 4217 names it."""


class Show(Model):
    """``podcast.toml``."""

    title: str
    """Name of the show, one line."""
    author: str
    """Who publishes it, one line."""
    email: str | None = None
    """Address for the directories; it stands in the feed for all to read."""
    language: str = "id"
    """Of the show, its pages and its cast: id or en. An article in the other language makes an edition in that one."""
    description: str = ""
    """What the show is about, for its page and the directories."""
    category: str = "News"
    """One of the categories of Apple Podcasts."""
    subcategory: str | None = None
    """One of the subcategories of that category."""
    explicit: StrictBool = False
    """Whether children should not hear it."""
    cover: str = "cover.jpg"
    """Path of the picture, relative to the show's folder."""
    palette: Palette = "kopi"
    """Colours of the pictures that are drawn here."""
    episode_covers: StrictBool = True
    """Whether every episode gets a picture of its own, with its number and theme."""
    base_url: str = "http://localhost:8000"
    """Address of the show's folder on the web, without a slash at the end."""
    guid: str | None = None
    """Permanent identity of the feed; None derives it from ``base_url``, or from ``feed.moved_from``."""
    theme: str | None = None
    """Folder of templates for the pages, relative to the show's; what it lacks is the program's own."""
    engine: str = "auto"
    """What speaks: auto is the best offline voice that is installed; or kokoro, piper, espeak, gtts, edge, openai,
    or ``package.module:Class``."""
    fallback: tuple[str, ...] = ()
    """Engines that speak all lines of an edition when ``engine`` cannot, in this order; the result says so."""
    quotes: Literal["one-reader", "voice-per-speaker"] = "one-reader"
    """Whether each named speaker of quotations sounds like a person of their own."""
    style: str = "kopi-sedap"
    """A style, or the path of a folder of templates of the show's own."""
    writer: Literal["template", "llm"] = "template"
    """Who writes the script: rules and templates alone, or together with a language model."""
    minutes: float = Field(default=4.0, gt=0, le=60)
    """Length to aim at."""
    cast: Cast
    sound: Sound = Sound()
    fetch: Fetch = Fetch()
    feed: Feed = Feed()
    llm: Llm = Llm()
    pronunciations: dict[str, str] = {}
    """Written form to spoken form, added to the language's own."""
    sources: tuple[Subscription, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _without_final_slash(cls, data: Any) -> Any:
        if isinstance(data, dict) and isinstance(data.get("base_url"), str):
            data = {**data, "base_url": data["base_url"].rstrip("/")}
        return data
