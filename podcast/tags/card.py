"""What all tags are made of: one card an episode, and the words that players show."""

from __future__ import annotations

import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass, field

from podcast.model import Show, Source, Timeline

LANGUAGES = {"id": "ind", "en": "eng"}
"""ISO 639-1 to 639-2, as ID3 wants it."""

DISCLOSURE = {
    "id": "Suara dalam episode ini sintetis, dan naskahnya disusun oleh program dari artikel sumber.",
    "en": "The voices in this episode are synthetic, and a program wrote the script from the source article.",
}

DISCLOSURE_MODEL = {
    "id": "Suara dalam episode ini sintetis, dan naskahnya disusun dari artikel sumber oleh program bersama "
    "model bahasa {model}.",
    "en": "The voices in this episode are synthetic, and a program wrote the script from the source article with the "
    "language model {model}.",
}

LONGEST = 255
"""Characters of a title that players accept."""


@dataclass(frozen=True)
class Card:
    """What is known of an episode when its sound is tagged."""

    show: Show
    number: int
    title: str
    summary: str
    language: str
    """ISO 639-1."""
    published: str
    """RFC 3339."""
    source: Source
    timeline: Timeline
    stories: tuple[Source, ...] = ()
    """Of a digest, where each of its stories was taken from."""
    model: str | None = None
    """The language model that wrote a part of the script."""
    season: int | None = None
    guid: str | None = None
    """The feed item's."""
    cover: bytes | None = None
    """A picture of any size."""
    images: Mapping[str, bytes] = field(default_factory=dict)
    """Pictures of chapters by the name that the chapter gives."""

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every article that the episode tells of, as Episode has them."""
        return self.stories or (self.source,)

    @property
    def feed(self) -> str:
        """Address of the feed."""
        return address(f"{self.show.base_url}/feed/feed.xml")

    @property
    def code(self) -> str:
        """ISO 639-2 code of the language."""
        return LANGUAGES.get(self.language, "und")

    @property
    def disclosure(self) -> str:
        """That the voices are synthetic and who wrote the script, in the edition's language."""
        said = DISCLOSURE_MODEL if self.model else DISCLOSURE
        return said.get(self.language, said["en"]).format(model=self.model)

    @property
    def comment(self) -> str:
        """The summary, and the disclosure."""
        return "\n\n".join(part for part in (clean(self.summary), self.disclosure) if part)

    @property
    def transcript(self) -> str:
        """A row for each line, its speaker first."""
        return "\n".join(f"{row(cue.speaker)}: {' '.join(clean(cue.text).split())}" for cue in self.timeline.cues)


def clean(text: str) -> str:
    r"""No control characters but line breaks, which stay ``\n``."""
    return "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text.replace("\r\n", "\n")).strip()


def row(text: str) -> str:
    """One line that players accept whole."""
    return " ".join(clean(text).split())[:LONGEST].strip()


def address(url: str) -> str:
    """A URL in the characters that the tag can hold.

    >>> address("https://contoh.id/kopi enak/é")
    'https://contoh.id/kopi%20enak/%C3%A9'
    """
    return urllib.parse.quote(url, safe="%/:=&?~#+!$,;'@()*[]")
