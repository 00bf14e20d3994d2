"""What the receipts of each script of a large shelf came to, kept until script, article, settings or program change."""

from __future__ import annotations

import json
from pathlib import Path

from podcast import files, library
from podcast.library import memory
from podcast.model import Article, Script, Show
from podcast.pipeline.draft import audit
from podcast.pipeline.rendered import program

KIND = "audit"


class Audited:
    """Looks up what was found in the same script, and audits it where that is not known; it may be forgotten."""

    def __init__(self, root: Path, show: Show, episodes: int) -> None:
        self._shelf = root / library.FOLDER
        self._active = episodes >= memory.MANY
        self._fresh: dict[str, tuple[str, str]] = {}
        self._known: set[str] = set()
        if self._active:
            self._kept = memory.load(self._shelf, KIND)
            self._common = files.digest(program(), show.model_dump_json())

    def audit(self, text: str, words: Script, article: Article, show: Show, slug: str) -> tuple[str, ...]:
        """As ``draft.audit``."""
        if not self._active:
            return audit(text, words, article, show, slug)
        self._known.add(slug)
        audited = files.digest(self._common, slug, text, article.model_dump_json())
        old = self._kept.get(slug)
        if old and old[0] == audited:
            return tuple(json.loads(old[1]))
        found = audit(text, words, article, show, slug)
        self._fresh[slug] = audited, json.dumps(found)
        return found

    def keep(self) -> None:
        """For the next time; what is no longer on the shelf is forgotten."""
        if self._active and (self._fresh or self._kept.keys() - self._known):
            memory.save(self._shelf, KIND, self._fresh, self._kept.keys() - self._known)
