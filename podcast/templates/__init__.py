"""What feed and pages share: the guarded jinja2 environment, the words of each language, addresses and stamps.

Four guards stand between a hostile title and a broken document: every template escapes, whatever its name; an
unknown name is an error; characters that XML forbids are dropped wherever a value is printed; CDATA cannot be closed
from within.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from html import escape
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from podcast.errors import UsageError
from podcast.model import Show

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).parent
PAGES = (
    "_cup.svg", "_page.html.j2", "episode.html.j2", "feed.css.j2", "icon.svg", "player.js", "show.html.j2", "style.css",
)  # fmt: skip
"""The files of a theme."""
STATIC = {".css", ".js", ".svg", ".png", ".jpg", ".webp", ".woff2"}
"""Kinds of files that a theme may bring along for its pages."""
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, escaped or not (section 2.2, production Char)."""


@dataclass(frozen=True, slots=True)
class Page:
    """A file of ``feed/``, and all that its bytes depend on beside the show's settings and the program."""

    path: str
    """Relative to ``feed/``."""
    render: Callable[[], bytes]
    slugs: tuple[str, ...] = ()
    """Of the episodes whose records it tells of."""
    beside: str = ""
    """Whatever else goes into it, in words of any kind."""
    cheap: bool = False
    """Whether it is rendered sooner than anybody finds out if it must be."""


@cache
def environment() -> Environment:
    """The one environment; templates are the files of this folder."""
    from jinja2 import Environment

    return _guarded(Environment, HERE)


def _guarded(kind: type[Environment], *folders: Path) -> Environment:
    from jinja2 import FileSystemLoader, StrictUndefined

    made = kind(
        loader=FileSystemLoader(folders),
        autoescape=True,  # a function of the name would leave feed.xml.j2 unescaped
        undefined=StrictUndefined,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.filters |= {
        "cdata": cdata,
        "clock": clock,
        "css": css,
        "line": line,
        "path": quote,
        "stamp": stamp,
        "web": web,
    }
    return made


@cache
def _fast() -> Environment:
    """The same guards in fewer steps, for templates without macros: ``finalize`` itself escapes every value."""
    return environment().overlay(autoescape=False, finalize=_escaped)


def render(template: str, **values: Any) -> str:
    """The text of a template. Raises jinja2's UndefinedError for a name that is not given."""
    return environment().get_template(template).render(**values)


class Theme:
    """A look: the program's own templates and files, behind those of a show's folder where it has one.

    The folder's templates are run in jinja2's sandbox: a show may come from a stranger.
    """

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        if folder is None:
            self._environment = environment()
            return
        if not folder.is_dir():
            raise UsageError(f"there is no theme in {folder}", hint="copy the program's own: podcast init --theme")
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        self._environment = _guarded(ImmutableSandboxedEnvironment, folder, HERE)

    def render(self, template: str, **values: Any) -> str:
        """The text of a template. Raises UsageError for a template of the folder that fails, with its line."""
        if self.folder is None:
            return render(template, **values)
        from jinja2 import TemplateError, TemplateSyntaxError

        try:
            return self._environment.get_template(template).render(**values)
        except TemplateSyntaxError as error:
            where, what = f"{error.filename or template}:{error.lineno}", error.message
        except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            where, what = str(self.folder / template), str(error) or type(error).__name__
        raise UsageError(f"{where}: {what}", hint=f"mend the theme, or compare with {HERE / template}")

    def file(self, name: str) -> bytes:
        """A file that is sent as it is. Raises UsageError when it cannot be read."""
        path = HERE / name
        if self.folder and (self.folder / name).is_file():
            path = self.folder / name
        try:
            return path.read_bytes()
        except OSError as error:
            raise UsageError(f"cannot read {path}: {error.strerror}", hint="check the theme's permissions") from error

    def extra(self, known: Sequence[str]) -> list[str]:
        """Names of the pictures, fonts and style sheets that only the folder has."""
        found = self.folder.iterdir() if self.folder else ()
        return sorted(
            path.name
            for path in found
            if path.suffix in STATIC and path.name not in known and path.is_file() and path.name[0] not in "._"
        )


def render_many(template: str, **values: Any) -> str:
    """As ``render``, for the two templates that are filled ten thousand times; only CDATA sections are left alone."""
    return _fast().get_template(template).render(**values)


@cache
def words(language: str) -> SimpleNamespace:
    """The words of the pages in a language, English for one that has none; ``code`` is the language they are in.

    Not a dict: in a template ``words.copy`` would be its method.

    >>> words("id").subscribe, words("xx").code
    ('Langganan', 'en')
    """
    path = HERE / "words" / f"{language}.toml"
    if not (re.fullmatch(r"[a-z]{2,3}", language) and path.is_file()):
        return words("en")
    with path.open("rb") as opened:
        return SimpleNamespace(code=language, **tomllib.load(opened))


def _printable(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, str) and not value.isprintable() and FORBIDDEN.search(value):
        return type(value)(FORBIDDEN.sub("", value))  # str or Markup: what is marked as safe stays so
    return value


def _escaped(value: Any) -> Any:
    if type(value) is str:
        if not value.isprintable():
            value = FORBIDDEN.sub("", value)
        return escape(value)
    return "" if value is None else value


def cdata(value: str) -> Any:
    """A CDATA section around ``value``.

    >>> str(cdata("a]]>b"))
    '<![CDATA[a]]]]><![CDATA[>b]]>'
    """
    from markupsafe import Markup

    text = FORBIDDEN.sub("", str(value))  # before splitting: a dropped character must not join "]]" and ">"
    return Markup("<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>")


def css(value: str) -> Any:
    r"""A CSS string.

    >>> print(css('a "b" \\'))
    "a \22 b\22  \5c "
    """
    from markupsafe import Markup

    return Markup('"' + re.sub(r'["\\\n\r<]', lambda found: f"\\{ord(found[0]):x} ", value) + '"')


def line(value: str, longest: int = 255) -> str:
    r"""One line of at most ``longest`` characters, as Apple asks of titles and names.

    >>> line("  a \r\n b "), line("abcdef", 4)
    ('a b', 'abc…')
    """
    flat = " ".join((value if value.isprintable() else FORBIDDEN.sub(" ", value)).split())
    return flat if len(flat) <= longest else flat[: longest - 1].rstrip() + "…"


def clock(ms: int) -> str:
    """Time for a reader: no leading zero.

    >>> clock(83_999), clock(3_723_000)
    ('1:23', '1:02:03')
    """
    hours, rest = divmod(ms // 1000, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def stamp(ms: int) -> str:
    """Time as podcast apps look for it in notes: two digits each.

    >>> stamp(0), stamp(3_723_000)
    ('00:00', '01:02:03')
    """
    return clock(ms).zfill(8 if ms >= 3_600_000 else 5)


def web(address: str | None) -> str:
    """The address when it is a plain web address, else nothing: a link never runs a script.

    >>> web("https://example.com/a"), web("javascript:alert(1)")
    ('https://example.com/a', '')
    """
    try:
        parts = urlsplit(address or "")
    except ValueError:
        return ""
    return address or "" if parts.scheme in ("http", "https") and parts.netloc else ""


def instant(published: str) -> datetime:
    """An RFC 3339 time as a datetime with an offset; one without an offset is taken as UTC."""
    moment = datetime.fromisoformat(published)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def feed_url(show: Show) -> str:
    """Public address of the feed."""
    return window_url(show, "feed.xml")


def window_url(show: Show, path: str) -> str:
    """Public address of a file of ``feed/``."""
    return f"{show.base_url}/feed/{quote(path)}"


def cover_name(mime: str) -> str:
    """The cover's name in ``feed/``.

    >>> cover_name("image/png"), cover_name("image/jpeg")
    ('cover.png', 'cover.jpg')
    """
    return "cover.png" if mime == "image/png" else "cover.jpg"


def page_url(show: Show, slug: str = "") -> str:
    """Public address of the show's page, or of an episode's."""
    return f"{show.base_url}/feed/{quote(slug)}/" if slug else f"{show.base_url}/feed/"


def media_url(show: Show, slug: str, file: str) -> str:
    """Public address of a file in an episode's folder."""
    return f"{show.base_url}/episodes/{quote(slug)}/{quote(file)}"
