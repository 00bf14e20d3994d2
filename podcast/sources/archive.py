"""Zip archives from strangers, as .docx and .epub are: opened only when what they unpack to has a sensible size."""

from __future__ import annotations

import io
import zipfile
import zlib

from podcast.errors import SourceError

LARGEST = 200 << 20
"""Bytes of everything in the archive, unpacked."""
LARGEST_PART = 20 << 20
"""Bytes of one text part, unpacked."""
MOST_PARTS = 10_000
MOST_PACKED = 200
"""Times that a part may be larger than it is packed; text is packed about five times."""


def opened(data: bytes, name: str, kind: str) -> zipfile.ZipFile:
    """The archive in ``data``. Raises SourceError when it is broken, encrypted, or made to fill the memory."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise broken(name, kind) from error
    swollen = any(part.file_size > 1 << 20 and part.file_size > MOST_PACKED * part.compress_size for part in parts)
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST or swollen:
        raise SourceError(f"{name} unpacks to far too much", hint="copy the article's text into a .txt file")
    if any(part.flag_bits & 1 for part in parts):
        raise SourceError(f"{name} is encrypted", hint="save it without a password, or copy its text into a .txt file")
    return archive


def part(archive: zipfile.ZipFile, path: str, name: str, kind: str) -> bytes:
    """Bytes of one part. Raises SourceError when it is missing, broken, or larger than LARGEST_PART."""
    try:
        if archive.getinfo(path).file_size > LARGEST_PART:
            raise SourceError(f"{name} unpacks to far too much", hint="copy the article's text into a .txt file")
        return archive.read(path)
    except (KeyError, zipfile.BadZipFile, zlib.error, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise broken(name, kind) from error


def refuse_entities(data: bytes, name: str) -> None:
    """Raise SourceError for XML that defines entities: they fetch files, and swell without end."""
    if b"<!ENTITY" in data.replace(b"\x00", b""):  # in UTF-16 too
        raise SourceError(
            f"{name} defines entities, as no article does", hint="copy the article's text into a .txt file"
        )


def broken(name: str, kind: str) -> SourceError:
    """What to say of a file that is not what it claims to be."""
    return SourceError(
        f"{name} is a broken {kind}", hint="export it again, or copy the article's text into a .txt file"
    )
