"""A style: a folder of jinja2 templates and a table of phrases, one folder a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from podcast.errors import UsageError
from podcast.files import digest
from podcast.model import ROLES, Line, Role

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

OWN = Path(__file__).parent.parent / "styles"
"""Styles that come with the program, by name."""

_CITE = re.compile(r"\x1f([\d,]+)\x1f")


def folder(style: str, language: str, root: Path | None = None) -> Path:
    """Folder of a style's language: one of the program's own by name, else a path, relative to ``root``.

    Raises UsageError when there is none.
    """
    base = OWN / style if (OWN / style).is_dir() else (root or Path()) / style
    if not (base / language / "phrases.toml").is_file():
        own = ", ".join(sorted(entry.name for entry in OWN.iterdir() if entry.is_dir()))
        raise UsageError(
            f"style {style!r} has no folder {base / language} with phrases.toml",
            hint=f"styles that come with the program: {own}",
        )
    return base / language


@dataclass
class Phrases:
    """The chat of one edition: each list is used up before a phrase comes again, in an order of the edition's own."""

    table: Mapping[str, Any]
    number: int
    seed: str
    sober: bool
    folder: Path = Path()
    """Of the style's language, for errors."""
    _used: dict[str, int] = field(default_factory=dict)

    IN_TURN = ("greeting", "start", "goodbye")
    """Lists where neighbouring editions must differ: they go by the edition's number."""

    def pick(self, name: str, **values: str) -> str:
        """Next phrase of a list in the edition's register. Raises UsageError for a list that the style lacks."""
        register = "sober" if self.sober else "warm"
        return self._next(name, self._lookup(register, name), values)

    def word(self, name: str, **values: str) -> str:
        """A phrase of the register-free table ``[words]``; of a list the next one."""
        found = self._lookup("words", name)
        return _stopped(found.format(**values)) if isinstance(found, str) else self._next(name, found, values)

    def item(self, name: str, index: int) -> str:
        """Entry ``index`` of a list in ``[words]``."""
        return str(self._lookup("words", name)[index])

    def _lookup(self, table: str, name: str) -> Any:
        try:
            return self.table[table][name]
        except KeyError:
            raise UsageError(
                f"{self.folder / 'phrases.toml'} has no [{table}] {name}",
                hint="copy the entry from the style kopi-sedap",
            ) from None

    def _next(self, name: str, phrases: list[str], values: Mapping[str, str]) -> str:
        used = self._used.get(name, 0)
        self._used[name] = used + 1
        start = self.number if name in self.IN_TURN else int(digest(self.seed, name)[:8], 16) + self.number
        return _stopped(phrases[(start + used) % len(phrases)].format(**values))


def _stopped(text: str) -> str:
    """With one mark at the end of a sentence that ends in a title: "… berjudul Siapa?", not "Siapa?."."""
    return re.sub(r"([?!…])\.(?=\s|$)", r"\1", text)


@dataclass(frozen=True)
class Style:
    """Templates and phrases of one language of a style."""

    path: Path
    table: Mapping[str, Any]

    @classmethod
    def load(cls, style: str, language: str, root: Path | None = None) -> Style:
        """Read a style. Raises UsageError when it is missing or its phrases.toml cannot be read."""
        path = folder(style, language, root)
        try:
            table = tomllib.loads((path / "phrases.toml").read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise UsageError(f"{path / 'phrases.toml'}: {reason}", hint="mend the file or use another style") from error
        return cls(path, table)

    def titles(self, *, sober: bool) -> Mapping[str, str]:
        """What the sections are called, by id; in the sober register as ``[sections_sober]`` says, where it does.

        >>> Style.load("kopi-sedap", "id").titles(sober=True)["story"]
        'Kabar Utama'
        """
        return {**self.table["sections"], **(self.table.get("sections_sober", {}) if sober else {})}

    def lines(self, section: str, values: Mapping[str, Any]) -> tuple[Line, ...]:
        """Render a section's template to lines: ``host: text``, receipts by ``{{ cite([1, 2]) }}``.

        Raises UsageError for a template that is missing or wrong.
        """
        from jinja2 import TemplateError

        try:
            text = _templates(self.path).get_template(f"{section}.j2").render(**values, cite=_cite)
        except TemplateError as error:
            raise UsageError(
                f"style {self.path}: {section}.j2: {error}", hint="mend the template or use the style kopi-sedap"
            ) from error
        return tuple(self._line(row, section) for row in text.splitlines() if row.strip())

    def _line(self, row: str, section: str) -> Line:
        speaker, _, said = row.partition(":")
        role: Role | None = next((role for role in ROLES if role == speaker.strip()), None)
        receipts = tuple(int(number) for match in _CITE.finditer(said) for number in match[1].split(","))
        text = " ".join(_CITE.sub(" ", said).split())
        if role is None or not text:
            raise UsageError(
                f"style {self.path}: {section}.j2 makes a line without a speaker: {row.strip()[:60]!r}",
                hint=f"begin each line with one of {', '.join(ROLES)} and a colon",
            )
        return Line(speaker=role, text=text, receipts=receipts)


@cache
def _templates(path: Path) -> SandboxedEnvironment:
    """The templates of a folder, each compiled once for all editions and again when its file has changed."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(
        loader=FileSystemLoader(path), undefined=StrictUndefined, trim_blocks=True, autoescape=False
    )


def _cite(numbers: list[int] | tuple[int, ...]) -> str:
    return f"\x1f{','.join(map(str, numbers))}\x1f" if numbers else ""
