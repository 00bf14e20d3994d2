"""podcast.toml: finding it, reading it into a Show, and writing a commented one for a new show."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from podcast import categories, engines, languages
from podcast.errors import UsageError
from podcast.model import ROLES, UPDATES, CastMember, Feed, Fetch, Llm, Show, Sound, Subscription

NAME = "podcast.toml"
CASTS = {"id": ("Sari", "Bayu", "Pembaca"), "en": ("Maya", "Ben", "Reader")}
"""Names of host, co-host and reader where podcast.toml gives none, by language."""

CLOSED: dict[tuple[str, ...], type[BaseModel]] = {
    (): Show,
    ("cast", "*"): CastMember,
    ("sound",): Sound,
    ("fetch",): Fetch,
    ("feed",): Feed,
    ("llm",): Llm,
    ("sources", "*"): Subscription,
}
"""Tables of podcast.toml and the model that knows their keys."""

RULE = re.compile(r"FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*")
"""A recurrence of RFC 5545, as podcast:updateFrequency takes it."""


def find(start: Path) -> Path:
    """Path of the nearest podcast.toml, from ``start`` upwards. Raises UsageError when there is none."""
    for folder in (start.absolute(), *start.absolute().parents):
        if (folder / NAME).is_file():
            return folder / NAME
    hint = "make a show with: podcast init"
    raise UsageError(f"there is no {NAME} in {start} or above it", hint=hint)


def load(path: Path) -> Show:
    """Read ``path``. Raises UsageError that names the file, the line where it can be told, the key and a near name."""
    return check(_text(path), str(path))


def examine(path: Path) -> tuple[Show | None, list[UsageError]]:
    """As ``load``, with all that is wrong instead of the first: the show is None when it cannot be told at all."""
    try:
        text = _text(path)
    except UsageError as error:
        return None, [error]
    return _read(text, path.name)


def check(text: str, name: str) -> Show:
    """The Show of the text of a podcast.toml; ``name`` is what errors call the file. Raises UsageError."""
    show, mistakes = _read(text, name)
    if mistakes or show is None:
        raise mistakes[0]
    return show


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        hint = "make a show with: podcast init" if isinstance(error, FileNotFoundError) else "check its permissions"
        raise UsageError(f"cannot read {path}: {error.strerror}", hint=hint) from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8", hint="save it as UTF-8") from error


def _read(text: str, name: str) -> tuple[Show | None, list[UsageError]]:
    """The show, and an error for each mistake; there is no show without a mistake."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        hint = 'texts stand in quotation marks, as in title = "Kopi Sedap"'
        return None, [UsageError(f"{name} is not valid TOML: {error}", hint=hint)]
    try:
        show = Show.model_validate({**data, "cast": _cast(data)})
    except ValidationError as error:
        problems = sorted(error.errors(), key=lambda problem: problem["type"] == "missing")  # a slip of the pen first
        return None, [_refusal(name, text, problem) for problem in problems]
    mistakes = [
        UsageError(f"{_place(name, text, key)}: {complaint}", hint=hint or f"change {_dotted(key)} in podcast.toml")
        for key, complaint, hint in _complaints(show)
    ]
    return show, mistakes


def _dotted(key: Sequence[str]) -> str:
    """A key as it is written: ``cast.host.name``, with quotation marks where a part is no bare word."""
    return ".".join(part if re.fullmatch(r"[\w-]+", part, re.ASCII) else f'"{part}"' for part in key)


def _cast(data: Mapping[str, Any]) -> Any:
    """The cast table with the language's names where none is given; ``host = "Rina"`` is short for a table."""
    given = data.get("cast", {})
    if not isinstance(given, dict):
        return given
    names = CASTS.get(str(data.get("language", "id")), CASTS["en"])
    members = {role: {"name": name} for role, name in zip(ROLES, names, strict=True)}
    for role, value in given.items():
        table = {"name": value} if isinstance(value, str) else value
        members[role] = {**members.get(role, {}), **table} if isinstance(table, dict) else table
    return members


def _complaints(show: Show) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """What the types cannot say, as (key, complaint, hint); an empty hint is the usual one."""
    yield from ((key, complaint, "") for key, complaint in _unfit(show))
    if fault := categories.fault(show.category, show.subcategory):
        yield (fault[0],), fault[1], fault[2]
    for key, names in (("engine", (show.engine,)), ("fallback", show.fallback)):
        for engine in names:
            try:
                engines.known(engine)
            except UsageError as error:
                yield (key,), error.what, error.hint


def _unfit(show: Show) -> list[tuple[tuple[str, ...], str]]:
    names = [show.cast.name(role) for role in ROLES]
    found: list[tuple[tuple[str, ...], str]] = []
    for key in ("title", "author"):
        value = getattr(show, key)
        if not value.strip() or not value.isprintable():
            found.append(((key,), f"{key} must be one line of text"))
    if show.language not in languages.supported():
        found.append((("language",), f"language “{show.language}” is not one of {', '.join(languages.supported())}"))
    if show.email is not None and not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", show.email):
        found.append((("email",), f"email “{show.email}” is not an address"))
    if not re.fullmatch(r"https?://[^\s/?#\"<>]+(/[^\s?#\"<>]*)?", show.base_url):
        found.append((("base_url",), f"base_url “{show.base_url}” must begin with http:// or https:// and name a host"))
    cover = PurePosixPath(show.cover)
    if cover.is_absolute() or ".." in cover.parts or cover.suffix.lower() not in (".jpg", ".jpeg", ".png"):
        found.append((("cover",), f"cover “{show.cover}” must be a .jpg or .png inside the show's folder"))
    if show.guid is not None and not _is_uuid(show.guid):
        found.append((("guid",), f"guid “{show.guid}” is not a UUID"))
    for written, said in show.pronunciations.items():
        if not written.strip():
            found.append((("pronunciations", written), "pronunciations has an entry for no word at all"))
        elif not any(map(str.isalnum, said)):
            found.append((("pronunciations", written), f"pronunciations says nothing for “{written}”"))
    found += _feed_complaints(show)
    found += _source_complaints(show)
    found += _llm_complaints(show.llm)
    for role, name in zip(ROLES, names, strict=True):
        if not re.fullmatch(r"[^\W\d_](?:[\w .'’-]*\w)?\.?", name):
            found.append((("cast", role, "name"), f"“{name}” cannot stand before a colon in a script; use letters"))
    if len({name.casefold() for name in names}) < len(names):
        found.append((("cast",), f"the cast needs three different names, not {', '.join(names)}"))
    return found


def _feed_complaints(show: Show) -> Iterator[tuple[tuple[str, ...], str]]:
    feed = show.feed
    for key in ("license_url", "funding", "moved_from", "websub"):
        value = getattr(feed, key)
        if value is not None and not re.fullmatch(r"https?://[^\s/?#\"<>]+[^\s\"<>]*", value):
            yield ("feed", key), f"{key} “{value}” is not a web address"
    for key in ("license", "funding_text"):
        value = getattr(feed, key)
        if value is not None and not (value.strip() and value.isprintable() and len(value) <= 128):
            yield ("feed", key), f"{key} must be one line of at most 128 characters"
    if feed.license and not feed.license_url and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.+-]*", feed.license):
        yield (
            ("feed", "license"),
            f"license “{feed.license}” is no SPDX identifier: give license_url too",
        )
    if feed.updates and feed.updates not in UPDATES and not RULE.fullmatch(feed.updates):
        yield ("feed", "updates"), f"updates “{feed.updates}” is not one of {', '.join(UPDATES)} or an RFC 5545 rule"
    if list(feed.seasons) != sorted(set(feed.seasons)) or (feed.seasons and feed.seasons[0] < 1):
        yield ("feed", "seasons"), "seasons must be numbers of editions, each higher than the one before"


def _source_complaints(show: Show) -> Iterator[tuple[tuple[str, ...], str]]:
    names: set[str] = set()
    for number, source in enumerate(show.sources, 1):
        place = ("sources", str(number))
        if (source.url is None) == (source.path is None):
            yield place, "a source has either a url or a path"
        elif source.url is not None and not re.fullmatch(r"https?://[^\s/?#@\"<>]+([/?][^\s\"<>]*)?", source.url):
            yield (*place, "url"), f"url “{source.url}” is not a web address"
        elif source.path is not None and not source.path.strip():
            yield (*place, "path"), "path is empty"
        elif source.name in names:
            yield place, f"“{source.name}” is there twice"
        names.add(source.name)
        if source.language is not None and source.language not in languages.supported():
            known = ", ".join(languages.supported())
            yield (*place, "language"), f"language “{source.language}” is not one of {known}"


def _llm_complaints(llm: Llm) -> Iterator[tuple[tuple[str, ...], str]]:
    if llm.model is not None and not re.fullmatch(r"[\w.:/@+-]{1,100}", llm.model):
        yield ("llm", "model"), f"model “{llm.model}” is no name of a model"
    if llm.base_url is not None and not re.fullmatch(r"https?://[^\s/?#\"<>@]+(/[^\s?#\"<>]*)?", llm.base_url):
        yield ("llm", "base_url"), f"base_url “{llm.base_url}” must begin with http:// or https://, without a password"
    if llm.key is not None and not re.fullmatch(r"[A-Za-z_]\w*_(?:KEY|TOKEN)", llm.key, re.ASCII):
        what = "key must name an environment variable that ends in _KEY or _TOKEN; the key itself stands in no file"
        yield ("llm", "key"), what
    if not re.fullmatch(r"[A-Z]{3}", llm.currency):
        yield ("llm", "currency"), f"currency “{llm.currency}” is not a code such as USD or IDR"


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False


def _refusal(name: str, text: str, problem: ErrorDetails) -> UsageError:
    key = tuple(str(part) if not isinstance(part, int) else str(part + 1) for part in problem["loc"])
    where, dotted = _place(name, text, key), ".".join(key)
    if problem["type"] == "missing":
        return UsageError(f"{where}: “{dotted}” is missing", hint=f'add {key[-1]} = "…"')
    if problem["type"] == "extra_forbidden":
        table = key[:-1]
        model = next((model for shape, model in CLOSED.items() if _fits(table, shape)), None)
        known = sorted(model.model_fields) if model else list(ROLES)
        close = difflib.get_close_matches(key[-1], known, n=1)
        near = f"did you mean “{close[0]}”?" if close else f"known keys: {', '.join(known)}"
        return UsageError(f"{where}: unknown key “{dotted}”", hint=near)
    if problem["type"] == "literal_error":
        possible = re.findall(r"'([^']*)'", problem.get("ctx", {}).get("expected", ""))
        close = difflib.get_close_matches(str(problem["input"]), possible, n=1)
        if close:
            return UsageError(
                f"{where}: {dotted}: there is no “{problem['input']}”", hint=f"did you mean “{close[0]}”?"
            )
    if problem["type"] == "bool_type":
        said = f"“{problem['input']}”" if isinstance(problem["input"], str) else str(problem["input"])
        hint = f"write {key[-1]} = true or {key[-1]} = false, without quotation marks"
        return UsageError(f"{where}: {dotted} is {said}, neither true nor false", hint=hint)
    message = problem["msg"][0].lower() + problem["msg"][1:]
    return UsageError(f"{where}: {dotted}: {message}", hint=f"change {dotted} in podcast.toml")


def _fits(table: Sequence[str], shape: Sequence[str]) -> bool:
    return len(table) == len(shape) and all(want in ("*", part) for part, want in zip(table, shape, strict=True))


def _place(name: str, text: str, key: Sequence[str]) -> str:
    """``podcast.toml:12`` for a key, or the line of the nearest table above it; the bare path when neither is there."""
    best, line = 0, 0
    table: list[str] = []
    counts: dict[str, int] = {}
    for number, row in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*(\[\[?)\s*([^\]#]+?)\s*\]", row):
            table = re.findall(r"[^.\s\"']+", header[2])
            if header[1] == "[[":
                counts[header[2]] = counts.get(header[2], 0) + 1
                table.append(str(counts[header[2]]))
            path_here = table
        elif entry := re.match(r"\s*((?:[\w-]+|\"[^\"]*\")(?:\.[\w-]+)*)\s*=", row):
            path_here = [*table, *(part.strip('"') for part in entry[1].split("."))]
        else:
            continue
        if len(path_here) > best and list(key[: len(path_here)]) == path_here:
            best, line = len(path_here), number
    return f"{name}:{line}" if line else name


# --- a new show ------------------------------------------------------------------------------------------------------

TEMPLATE = """\
# The show. Every key is explained here; a line that begins with # shows the value that holds without it.

title = {title}
author = {author}
{email}
language = {language}                # id or en; an article in the other language makes an edition in that one
description = {description}
category = "News"              # a category of Apple Podcasts
# subcategory = "Daily News"
# explicit = false
# cover = "cover.jpg"          # square, 1400 to 3000 pixels
# palette = "kopi"             # colours of covers drawn here: kopi, pandan, laut, senja, abu
# episode_covers = true        # each episode gets a cover with its number and theme

# Where this folder will stand on the web. Listeners subscribe to BASE_URL/feed/feed.xml.
base_url = {base_url}
# guid = "…"                   # the feed's permanent identity; without it, derived from the first address
# theme = "theme"              # folder of templates of your own for the pages; see: podcast init --theme

# engine = "auto"              # the best offline voice that is installed; see: podcast voices
# fallback = []                # engines for a whole edition when that one fails, as in ["espeak"]; always told
# quotes = "one-reader"        # or "voice-per-speaker": each quoted person has a pitch of their own
# style = "kopi-sedap"         # or the path of a folder of templates of your own
# minutes = 4.0                # length to aim at
# writer = "template"          # or "llm": a language model writes along, held to the article; see [llm]

# Who speaks. Of your choice: voice = "…" from podcast voices, speed = 1.0 (above 0.3, below 3),
# pitch = 0.0 (semitones, -6 … 6), gain = 0.0 (dB louder than the others, -6 … 6)
[cast.host]
name = {host}

[cast.cohost]
name = {cohost}

[cast.reader]                  # reads the quotations
name = {reader}

[sound]
# loudness_lufs = -16.0
# true_peak_dbtp = -1.0
# bitrate_kbps = 96
# formats = []                 # also "m4a" and "opus" beside each MP3; they need ffmpeg, or: pip install imageio-ffmpeg
# opening = "music/opening.mp3"  # music of your own, MP3, WAV, FLAC or Ogg, instead of the chimes made here
# bed = "music/bed.mp3"        # softly under the words of the first section
# sting = "music/sting.mp3"
# closing = "music/closing.mp3"

[feed]
# limit = 300                  # most episodes in feed.xml; older ones stand in pages that apps follow
# updates = "weekdays"         # or daily, weekly, biweekly, monthly, or a rule such as "FREQ=WEEKLY;BYDAY=MO,TH"
# seasons = []                 # numbers of the editions that begin a season, as in [1, 21]
# license = "CC-BY-4.0"        # SPDX identifier, or any name together with license_url = "https://…"
# funding = "https://…"        # where listeners support the show; funding_text = "…" names it
# moved_from = "https://…"     # the first base_url, when that has changed: subscribers are led to the new one
# websub = "https://…"         # a hub that is told after publish --to

# A language model as co-writer, used only by the writer "llm". Its key comes from the environment.
[llm]
# model = "qwen3:8b"           # the server's own name for it
# base_url = "http://localhost:11434/v1"  # Ollama; without it OpenAI, or what OPENAI_BASE_URL says
# key = "MY_SERVER_KEY"        # the variable that holds the key, for servers other than OpenAI, Anthropic and Google
# fallback = false             # true: templates alone when the model cannot; it is told
# timeout_s = 180.0
# temperature = 0.4
# max_tokens = 6000            # most tokens of one answer
# context = 16000              # tokens that the model can hold; a longer article is read in parts
# stream = true
# price_in = 0.15              # of a million tokens, for the estimate of --dry-run
# price_out = 0.60
# currency = "USD"

[fetch]
# allow_hosts = []             # private addresses that may be fetched, "HOST" or "HOST:PORT"
# timeout_s = 30.0
# pause_s = 1.0                # seconds between two visits of podcast update to the same host

# How a word is said, where the program gets it wrong. Try it with: podcast say --print "…"
# A word in capitals counts in capitals only, any other in small and great letters alike.
[pronunciations]
# "BPSDM" = "be pe es de em"

# What podcast update follows: each new article becomes an episode. One such table for each source.
# [[sources]]
# url = "https://example.org/feed.xml"  # an RSS, Atom or JSON feed, a sitemap, or a page that links to articles
# path = "inbox"               # instead of url: a folder of articles, or a file of addresses such as a Pocket export
# include = []                 # only articles with one of these words in the title
# exclude = []                 # and none with one of these
# match = "/news/"             # only addresses that hold this text
# language = "id"              # only articles in this language
# max_age_days = 7             # nothing older
# min_words = 80               # nothing shorter
# limit = 20                   # most episodes in one run; the newest come first, the others wait for the next run
"""


def template(
    *,
    title: str,
    author: str,
    email: str | None = None,
    language: str = "id",
    description: str = "",
    base_url: str = "http://localhost:8000",
) -> str:
    """Text of a commented podcast.toml; values may hold any character.

    >>> tomllib.loads(template(title='Kopi "Pagi"', author="A\\\\B"))["title"]
    'Kopi "Pagi"'
    """
    host, cohost, reader = CASTS.get(language, CASTS["en"])
    values = {
        "title": title,
        "author": author,
        "language": language,
        "description": description,
        "base_url": base_url,
        "host": host,
        "cohost": cohost,
        "reader": reader,
    }
    contact = f"email = {_toml(email)}" if email else '# email = "redaksi@example.org"'
    return TEMPLATE.format(email=contact, **{key: _toml(value) for key, value in values.items()})


def source(url: str, title: str | None = None) -> str:
    """Text of a ``[[sources]]`` table.

    >>> print(source("https://contoh.id/rss", "Kabar\\nUji"), end="")
    # Kabar Uji
    [[sources]]
    url = "https://contoh.id/rss"
    """
    shown = "".join(mark if mark.isprintable() else " " for mark in title or "")
    told = f"# {' '.join(shown.split())}\n" if shown.strip() else ""
    return f"{told}[[sources]]\nurl = {_toml(url)}\n"


def _toml(value: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's, and TOML also forbids a bare DEL."""
    clean = value.encode("utf-8", "replace").decode()
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")
