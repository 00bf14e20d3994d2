"""What may be shown on a terminal: no keys, no passwords, nothing that moves the cursor."""

import json
import os
import re
import unicodedata


def printable(text: str) -> str:
    """``text`` without what could move the cursor or turn the line around: titles come from strangers.

    >>> printable("a\\x1b[2Jb\\u202ec")
    'a[2Jbc'
    """
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cf"))


def redacted(text: str) -> str:
    """``text`` without the keys that the environment holds, and without passwords in addresses.

    >>> redacted("https://siti:rahasia@contoh.id/a")
    'https://contoh.id/a'
    """
    text = re.sub(r"(?<=://)[^/?#\s@\"]{1,200}@", "", text)
    for secret in _secrets():
        text = text.replace(secret, "(secret)")
    return text


def told(text: str) -> str:
    """``text`` as it may be shown."""
    return printable(redacted(text))


_SECRET = re.compile(r"(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS)(?:_ID)?$", re.IGNORECASE)
SHORTEST_SECRET = 8
"""Characters; what is shorter is hardly a key, and might be any word."""


def _secrets() -> list[str]:
    """Values of environment variables that are called keys, the longest first."""
    found = {value.strip() for name, value in os.environ.items() if _SECRET.search(name)}
    return sorted((value for value in found if len(value) >= SHORTEST_SECRET), key=len, reverse=True)


def escaped(document: str) -> str:
    """JSON whose invisible characters are spelled out: a terminal would obey some of them."""

    def spelled(char: str) -> str:
        return json.dumps(char)[1:-1] if char != "\x7f" else "\\u007f"

    return "".join(
        spelled(char) if char != "\n" and unicodedata.category(char) in ("Cc", "Cf") else char for char in document
    )
