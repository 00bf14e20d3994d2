"""Reading the shelf: names, numbers, records, and which story is here already."""

from __future__ import annotations

import contextlib
import difflib
import json
import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from podcast import files
from podcast.errors import LibraryError
from podcast.library import memory
from podcast.model import Article, Entry, Episode
from podcast.web import address

FOLDER = "episodes"
RECORD, SCRIPT, ARTICLE, REMOVED = "episode.json", "script.md", "article.json", ".removed.json"
SLUG_LENGTH = 60
Record = TypeVar("Record", Episode, Article)


@dataclass(frozen=True)
class Shelf:
    """What stands in ``episodes/``."""

    episodes: tuple[Episode, ...]
    """By number, lowest first."""
    drafts: tuple[str, ...]
    """Folders with a script.md that was never recorded."""
    damaged: tuple[LibraryError, ...]
    """One for each folder whose record cannot be read; the others are listed all the same."""


@dataclass(frozen=True)
class Index:
    """The episodes at a glance: one record at a time is in memory, so that ten thousand of them weigh little."""

    entries: tuple[Entry, ...]
    """By number, lowest first."""
    damaged: tuple[LibraryError, ...]
    """One for each folder whose record cannot be read."""
    drafts: tuple[str, ...] = ()
    """Folders with a script.md that was never recorded, where they were looked for."""


# --- names and numbers -----------------------------------------------------------------------------------------------


def slug(number: int, title: str) -> str:
    """Name of an episode's folder: plain ASCII, at most 60 characters, safe on every file system.

    >>> slug(15, "Netralitas ASN"), slug(1, "../../etc: “CON”?"), slug(2, "☕☕"), slug(3, "Ćevapi, déjà vu")
    ('0015-netralitas-asn', '0001-etc-con', '0002-episode', '0003-cevapi-deja-vu')
    """
    plain = unicodedata.normalize("NFKD", title[:1000]).encode("ascii", "ignore").decode().lower()
    name = f"{number:04d}"
    for word in re.findall(r"[a-z0-9]+", plain) or ["episode"]:
        if len(name) + 1 + len(word) > SLUG_LENGTH:
            break
        name += f"-{word}"
    return name if "-" in name else f"{name}-episode"


def number_of(name: str) -> int | None:
    """Number in a folder's name; None when it has none.

    >>> number_of("0015-netralitas-asn"), number_of("notes")
    (15, None)
    """
    match = re.match(r"([0-9]{4,9})-", name)
    return int(match[1]) if match else None


def taken(root: Path) -> frozenset[int]:
    """Numbers of all episodes and drafts that are or ever were here. Raises LibraryError for a damaged list."""
    path = root / FOLDER / REMOVED
    removed: list[int] = []
    if path.exists():
        try:
            removed = [int(entry["number"]) for entry in json.loads(path.read_bytes())["removed"]]
        except (OSError, ValueError, KeyError, TypeError) as error:
            hint = "it lists the numbers that may not be used again; restore it from a backup, or delete it"
            raise LibraryError(f"{path} cannot be read: {error}", hint=hint) from error
    named = (number_of(folder.name) for folder in folders(root))
    return frozenset(number for number in (*named, *removed) if number is not None)


def removed(root: Path) -> frozenset[str]:
    """Folders that were taken off the shelf for good. Raises LibraryError for a damaged list."""
    path = root / FOLDER / REMOVED
    taken(root)  # names a damaged list
    entries = json.loads(path.read_bytes())["removed"] if path.exists() else []
    return frozenset(str(entry.get("slug", "")) for entry in entries)


def next_number(root: Path) -> int:
    """The number after the highest that was ever used; 1 for an empty shelf. Raises LibraryError."""
    return max(taken(root), default=0) + 1


# --- reading ---------------------------------------------------------------------------------------------------------


def folders(root: Path) -> list[Path]:
    """The folders of episodes and drafts, by name. Raises LibraryError when the shelf cannot be read."""
    try:
        with os.scandir(root / FOLDER) as entries:
            names = sorted(entry.name for entry in entries if entry.is_dir() and not entry.name.startswith("."))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise refused(root / FOLDER, error) from error
    return [root / FOLDER / name for name in names]


def shelf(root: Path) -> Shelf:
    """Everything on the shelf. A folder without episode.json is no episode, and a damaged one hides no other."""
    episodes, drafts, damaged = [], [], []
    for folder in folders(root):
        try:
            record = episode(root, folder.name)
        except LibraryError as error:
            damaged.append(error)
            continue
        if record is not None:
            episodes.append(record)
        elif (folder / SCRIPT).exists():
            drafts.append(folder.name)
    episodes.sort(key=lambda record: (record.number, record.slug))
    return Shelf(tuple(episodes), tuple(drafts), tuple(damaged))


def glance(root: Path) -> Index:
    """Everything on the shelf, without its words; of a large one only those records are read that have changed."""
    damaged: list[LibraryError] = []
    drafts: list[str] = []

    def find(path: Path) -> dict[str, Any] | None:
        try:
            record = episode(root, path.parent.name)
        except LibraryError as error:
            damaged.append(error)
            return None
        if record is None and (path.parent / SCRIPT).exists():
            drafts.append(path.parent.name)
        return None if record is None else asdict(Entry.of(record))

    records = [folder / RECORD for folder in folders(root)]
    found = memory.recalled(root / FOLDER, "entry", records, find)
    entries = sorted((Entry.from_json(each) for _, each in found if each), key=lambda entry: (entry.number, entry.slug))
    return Index(tuple(entries), tuple(damaged), tuple(drafts))


def episode(root: Path, name: str) -> Episode | None:
    """The record of folder ``name``; None for a draft. Raises LibraryError when it is damaged."""
    path = root / FOLDER / name / RECORD
    record = _read(path, Episode)
    if record is not None and record.slug != name:
        hint = f"rename the folder back to {record.slug}, or remove it"
        raise LibraryError(f"{path} belongs to another folder, “{record.slug}”", hint=hint)
    return record


def article(root: Path, name: str) -> Article | None:
    """What the episode or draft in folder ``name`` was made from; None when it has no article.json."""
    return _read(root / FOLDER / name / ARTICLE, Article)


def find(root: Path, name: str) -> str:
    """Folder that ``name`` means: its whole name, its number, or a part that no other has. Raises LibraryError."""
    names = [folder.name for folder in folders(root)]
    if name in names:
        return name
    wanted = int(name) if re.fullmatch(r"[0-9]{1,9}", name) else None
    hits = (
        [other for other in names if number_of(other) == wanted]
        if wanted
        else [other for other in names if name in other]
    )
    if len(hits) == 1:
        return hits[0]
    if hits:
        raise LibraryError(f"“{name}” means more than one episode", hint=f"say which: {', '.join(hits[:5])}")
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    hint = f"did you mean {close[0]}? " if close else ""
    raise LibraryError(f"there is no episode “{name}”", hint=f"{hint}see all with: podcast list")


def _read(path: Path, kind: type[Record]) -> Record | None:
    try:
        return kind.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise refused(path, error) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        reason = f"{where}: {first['msg']}" if where else first["msg"]
        hint = "restore the file from a backup, or remove the folder and generate the episode again"
        raise LibraryError(f"{path} is damaged: {reason}", hint=hint) from error


# --- the same story again --------------------------------------------------------------------------------------------


def identities(root: Path) -> dict[str, str]:
    """For every key that names a story on the shelf (see ``identity``), the folder that holds it."""
    known: dict[str, str] = {}
    for path, keys in memory.recalled(root / FOLDER, "keys", [folder / ARTICLE for folder in folders(root)], _keys_in):
        for key in keys or ():
            known.setdefault(key, path.parent.name)
    return known


def _keys_in(path: Path) -> list[str] | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        return _keys(json.loads(path.read_bytes()))
    return None


def _keys(data: Any) -> list[str]:
    return identity(data["url"], data["sentences"], data["origin"], data["title"], data.get("stories", ()))


def identity(url: str | None, sentences: Any, origin: str | None, title: str, stories: Sequence[Any] = ()) -> list[str]:
    """What makes two readings one story: the same address, the same text, or the same file with the same title.

    For a digest, whose ``stories`` are as article.json has them: the same set of these, in whatever order.
    """
    if stories:
        ends = [*(story["first"] - 1 for story in stories[1:]), len(sentences)]
        each = [
            identity(story["url"], sentences[story["first"] - 1 : end], story["origin"], story["title"])
            for story, end in zip(stories, ends, strict=True)
        ]
        named = [next((key for key in keys if not key.startswith("text ")), keys[0]) for keys in each]
        texts = [key for keys in each for key in keys if key.startswith("text ")]
        return [f"digest {files.digest(*sorted(keys))}" for keys in (named, texts)]
    keys = [f"url {address.key(url)}"] if url else []
    keys.append(f"text {files.digest(*sentences)}")
    if origin not in (None, "-"):
        keys.append(f"file {origin}\n{title}")
    return keys


def addresses(root: Path) -> frozenset[str]:
    """Where the stories on the shelf were read, those of digests too: keys of ``web.address``, and paths of files."""
    articles = [folder / ARTICLE for folder in folders(root)]
    found = memory.recalled(root / FOLDER, "places", articles, _places_in)
    return frozenset(place for _, places in found for place in places or ())


def _places_in(path: Path) -> list[str] | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        data = json.loads(path.read_bytes())
        places = {story[name] for story in (data, *data.get("stories", ())) for name in ("url", "origin")}
        return sorted(address.key(place) if "://" in place else place for place in places - {None, "-"})
    return None


def refused(path: Path, error: OSError) -> LibraryError:
    """The error for a path that the system refuses."""
    reason = error.strerror or str(error)
    return LibraryError(f"cannot use {path}: {reason}", hint="check the folder's permissions and the free space")
