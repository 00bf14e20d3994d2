"""Words of a text as the receipts compare them."""

import re
from collections.abc import Iterator
from itertools import pairwise

STEM = 5
"""Letters by which two words count as the same: "menghapus" and "menghapusnya"."""

WORD = re.compile(r"[^\W_][\w'’-]*")
MARKS = re.compile(r"[\"“”«»„]")


def words(text: str) -> Iterator[str]:
    """Words of a text, small."""
    return (match.group().lower() for match in WORD.finditer(text))


def sentences(text: str) -> list[str]:
    """What ends in a full stop, a question mark or an exclamation mark, each with its mark.

    >>> sentences("Tidak. Warga tidak perlu, lho! Harganya Rp3.000?")
    ['Tidak.', 'Warga tidak perlu, lho!', 'Harganya Rp3.000?']
    """
    return [piece for piece in re.split(r"(?<=[.?!])[\"”]?\s+", text.strip()) if piece]


def threes(text: str) -> Iterator[tuple[str, str, str]]:
    """Each word with its neighbours, small; "" where a mark or nothing stands between.

    >>> list(threes("Tidak, kata Ali."))
    [('', 'tidak', ''), ('', 'kata', 'ali'), ('kata', 'ali', '')]
    """
    found = list(WORD.finditer(text))
    joined = [text[one.end() : other.start()].isspace() for one, other in pairwise(found)]
    for index, match in enumerate(found):
        before = found[index - 1].group().lower() if index and joined[index - 1] else ""
        after = found[index + 1].group().lower() if index < len(joined) and joined[index] else ""
        yield before, match.group().lower(), after


def capitals(text: str, names: frozenset[str] = frozenset()) -> Iterator[str]:
    """Capitalised words inside a sentence, and at its head those that are known as names."""
    for match in WORD.finditer(text):
        word = match.group()
        if not word[0].isupper():
            continue
        before = text[: match.start()].rstrip()
        inside = bool(before) and before[-1] not in ".?!:\"“”'‘’"
        if inside or word in names:
            yield word


def literal(text: str) -> str:
    """A text as what a match gives way to, where a backslash would mean something.

    >>> import re
    >>> re.sub("a", literal(r"\\m"), "a")
    '\\\\m'
    """
    return text.replace("\\", r"\\")
