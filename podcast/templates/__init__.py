"""What feed and pages share: the guarded jinja2 environment, the words of each language, addresses and stamps.

Four guards stand between a hostile title and a broken document: every template escapes, whatever its name; an
unknown name is an error; characters that XML forbids are dropped wherever a value is printed; CDATA cannot be closed
from within.
"""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from podcast.model import Show

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).parent
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, escaped or not (section 2.2, production Char)."""


@cache
def environment() -> Environment:
    """The one environment; templates are the files of this folder."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,  # a function of the name would leave feed.xml.j2 unescaped
        undefined=StrictUndefined,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "cdata": cdata,
        "clock": clock,
        "css": css,
        "line": line,
        "mail_date": format_datetime,
        "path": quote,
        "stamp": stamp,
        "web": web,
    }
    return made


def render(template: str, **values: Any) -> str:
    """The text of a template. Raises jinja2's UndefinedError for a name that is not given."""
    return environment().get_template(template).render(**values)


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
    if isinstance(value, str):
        return type(value)(FORBIDDEN.sub("", value))  # str or Markup: what is marked as safe stays so
    return value


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
    flat = " ".join(FORBIDDEN.sub(" ", value).split())
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
    return f"{show.base_url}/feed/feed.xml"


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
