"""The bytes of a source and what is known of them before they are read."""

from __future__ import annotations

import errno
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from podcast.errors import SourceError
from podcast.sources.feeds import looks_like_feed

Format = Literal["html", "markdown", "text", "feed", "pdf", "docx", "epub"]
LARGEST = 10 * 1024 * 1024
"""Bytes of a page or a text, after decompression; the longest articles are a hundredth of that."""
LARGEST_DOCUMENT = 50 * 1024 * 1024
"""Bytes of a PDF, a Word file or an EPUB, which carry pictures too."""
DOCUMENTS: dict[Format, str] = {"pdf": "PDF", "docx": "Word file", "epub": "EPUB"}
"""Formats that are no text themselves, and what messages call them."""

_SUFFIXES: dict[str, Format] = {
    ".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown", ".markdown": "markdown", ".txt": "text",
    ".text": "text", ".pdf": "pdf", ".docx": "docx", ".epub": "epub", ".rss": "feed", ".atom": "feed",
}  # fmt: skip
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a zip archive, but no .docx or .epub"), (b"\xd0\xcf\x11\xe0", "an old or a locked Office file"),
    (b"{\\rtf", "an RTF file"), (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"),
    (b"ID3", "a sound file"), (b"OggS", "a sound file"), (b"fLaC", "a sound file"), (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"), (b"MZ\x90", "a program"), (b"SQLite format 3", "a database"),
)  # fmt: skip
_PACKED: tuple[tuple[bytes, Format], ...] = (
    (b"META-INF/container.xml", "epub"), (b"application/epub+zip", "epub"), (b"word/document.xml", "docx"),
)  # fmt: skip
"""What stands in a zip archive that is a document."""
_CONTROLS = bytes(byte for byte in range(1, 32) if byte not in b"\t\n\r\f\v\x1b")


@dataclass(frozen=True, slots=True)
class Material:
    """``data`` of ``name`` (as messages call it), its declared format and character set, and its address if any."""

    data: bytes
    name: str
    format: Format | None = None
    charset: str | None = None
    url: str | None = None


def is_url(source: str) -> bool:
    """Whether a source is an address rather than a path.

    >>> is_url("https://contoh.id/berita"), is_url("berita.txt"), is_url("ftp://contoh.id/")
    (True, False, True)
    """
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", source) is not None


def from_file(source: str) -> Material:
    """Content of a local file. Raises SourceError when it cannot be read, is a folder, or is larger than LARGEST."""
    path = Path(source).expanduser()
    try:
        if path.is_dir():
            raise SourceError(f"{source} is a folder", hint="give the article's file itself, such as article.txt")
        with path.open("rb") as opened:
            data = opened.read(LARGEST_DOCUMENT + 1)
    except FileNotFoundError:
        raise SourceError(f"{source} does not exist", hint="check the path; an address begins with https://") from None
    except PermissionError:
        raise SourceError(f"{source} may not be read: permission denied", hint="check the file's permissions") from None
    except (OSError, ValueError) as error:
        too_long = isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG
        reason = getattr(error, "strerror", None) or str(error)
        name = source if len(source) <= 80 else f"{source[:80]}…"
        hint = "a text itself is given on standard input: podcast generate -" if too_long else "check the path"
        raise SourceError(f"{name} cannot be read: {reason}", hint=hint) from error
    return checked(Material(data, source, _SUFFIXES.get(path.suffix.lower())))


def from_stdin(data: bytes) -> Material:
    """What came on standard input. Raises SourceError when it is empty, binary, or larger than LARGEST."""
    return checked(Material(data, "standard input"))


def checked(material: Material) -> Material:
    """The material with its true format. Raises SourceError when it is empty, too large, or nothing that has words."""
    data, name = material.data, material.name
    document = _document(data)
    limit = LARGEST_DOCUMENT if document else LARGEST
    if len(data) > limit:
        raise SourceError(f"{name} is larger than {limit >> 20} MB", hint="give the article alone, as text or HTML")
    if not data.strip(b" \t\r\n\f\v\x00\xef\xbb\xbf\xff\xfe"):
        raise SourceError(f"{name} is empty", hint="give a file, an address or standard input with an article in it")
    if document:
        return replace(material, format=document)
    if material.format in DOCUMENTS and not data.startswith(b"PK\x03\x04"):
        kind = f"no {DOCUMENTS[material.format]}, whatever it is called"
        raise SourceError(f"{name} is {kind}", hint="export it again, or copy the article's text into a .txt file")
    found = next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)
    if found is None and _binary(data):
        found = "binary, not text"
    if found is not None:
        hint = "readable are text, Markdown, HTML, PDF, .docx, .epub, and http(s) addresses"
        raise SourceError(f"{name} is {found}", hint=hint)
    return material


def _document(data: bytes) -> Format | None:
    """Which document the bytes are, by what stands in them whatever they are called."""
    if data[:1024].lstrip(b"\xef\xbb\xbf\x00 \t\r\n").startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return next((kind for sign, kind in _PACKED if sign in data), None)
    return None


def _binary(data: bytes) -> bool:
    """Whether bytes are no text: zeros outside UTF-16 and UTF-32, or many control characters."""
    head = data[:8192]
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return False
    zeros = head.count(0)
    if zeros and max(head[::2].count(0), head[1::2].count(0)) < 0.7 * len(head) / 2:
        return True
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > 0.02 * len(head)


def sniff(text: str, format: Format | None) -> Format:
    """Format of a text: HTML or a feed when it looks so, else what its name says, else Markdown or plain text.

    >>> sniff("<!DOCTYPE html><title>x</title>", "text"), sniff("# Judul\\n\\nIsi.", None), sniff("Isi.", None)
    ('html', 'markdown', 'text')
    """
    if looks_like_feed(text):
        return "feed"
    head = text[:4096].lstrip("\ufeff \t\r\n").lower()
    tags = len(re.findall(r"<(?:p|div|html|head|body|article|span|h1|meta|script|br|li)\b[^>]*>", head))
    if (
        re.match(r"(?>(?:<\?xml[^>]*>|<!--.*?-->)\s*)*+<(?:!doctype html|html|head|body)\b", head, re.DOTALL)
        or tags >= 3
    ):
        return "html"
    if format in ("html", "markdown"):
        return format
    from podcast.sources.text import looks_like_markdown

    return "markdown" if looks_like_markdown(text[:20_000]) else "text"
