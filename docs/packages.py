"""docs/packages.md from what is installed: ``python docs/packages.py BASE ALL``.

BASE is the site-packages of an empty environment with the base install, ALL that of one with every extra.
"""

from __future__ import annotations

import platform
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
OURS = "kopi-sedap"
WHY = {
    "anyascii": "says words in Cyrillic, Greek, Chinese, Korean or Japanese letters",
    "audioop-lts": "pydub needs it on Python 3.13 and newer",
    "click": "the command line; gTTS uses it too",
    "courlan": "tells two addresses of one article; trafilatura brings it anyway",
    "emoji": "names an emoji aloud, in both languages",
    "espeakng-loader": "the voice of the base install, with its data: nothing else speaks offline in 20 MB",
    "feedparser": "reads what calls itself RSS or Atom, however broken",
    "gtts": "the voice of Google Translate",
    "httpcore": "lets every connection be checked as it is dialled; httpx brings it anyway",
    "httpx": "fetches pages, feeds and voices within limits",
    "jinja2": "styles, pages and the feed",
    "lameenc": "writes the MP3 without ffmpeg",
    "lxml": "parses pages, feeds and documents; trafilatura brings it anyway",
    "lxml-html-clean": "trafilatura does not start without it under older pip",
    "markdown-it-py": "reads Markdown; rich brings it anyway",
    "miniaudio": "decodes MP3, FLAC and Ogg, and plays them",
    "mutagen": "chapters, cover and transcript in the sound files",
    "nh3": "lets nothing but p, br and a with an http address into show notes: titles come from strangers",
    "numpy": "mixing, levels and limiter; soxr and py3langid need it",
    "pillow": "draws covers, reads those that are brought",
    "protego": "robots.txt with wildcards and Crawl-delay, which the standard library's reader ignores",
    "py3langid": "tells Indonesian from Malay and English",
    "pydantic": "settings and records that say what is wrong, and where",
    "pydub": "fades of a show's own music",
    "pypdf": "reads PDFs",
    "rich": "bars of a batch in a terminal",
    "segno": "the code that a phone scans",
    "sentencex": "where a sentence ends",
    "soxr": "resamples takes without a hiss",
    "starlette": "serves the show with byte ranges and conditional requests",
    "trafilatura": "finds the article on a page; readers with fewer parts that were measured read worse",
    "uvicorn": "serves the show",
}
"""What a direct dependency does here, or why it stays."""
HEAVY, CLOUD = ("neural", "piper"), ("edge", "openai", "llm", "s3")
"""Extras with voices of hundreds of megabytes, and those for services elsewhere."""
ONE_COMMAND = ("starlette", "uvicorn", "pypdf", "segno", "pillow", "protego", "emoji", "rich")
"""What could be extras, if one install were not to do all that the README says."""


def named(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


class Site:
    """The packages of an environment, and what they need of each other."""

    def __init__(self, path: Path) -> None:
        self.found: dict[str, Distribution] = {
            named(each.metadata["Name"]): each for each in distributions(path=[str(path)])
        }

    def needs(self, name: str, extras: Iterable[str] = ()) -> set[str]:
        """What is installed of what a package asks for."""
        asked = map(Requirement, self.found[name].requires or [])
        fitting = [
            one
            for one in asked
            if one.marker is None or any(one.marker.evaluate({"extra": extra}) for extra in ("", *extras))
        ]
        more: set[str] = set()
        for one in fitting:
            if named(one.name) == name:  # an extra made of others
                more |= self.needs(name, one.extras)
        return {named(one.name) for one in fitting} & self.found.keys() - {name} | more

    def closure(self, names: Iterable[str]) -> set[str]:
        """These packages, and all that they bring."""
        seen: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting += self.needs(name)
        return seen

    def megabytes(self, names: Iterable[str]) -> float:
        """On disk, without compiled bytecode."""
        files = (file for name in names for file in self.found[name].files or [] if file.suffix != ".pyc")
        return sum(path.stat().st_size for file in files if (path := Path(str(file.locate()))).is_file()) / 1e6


def direct() -> list[str]:
    """The direct dependencies of pyproject.toml."""
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    return sorted(named(Requirement(one).name) for one in asked)


def page(base: Site, everything: Site) -> str:
    """The page, for what is installed."""
    mine = [name for name in direct() if name in base.found]
    whole = base.closure(mine)
    size = base.megabytes(whole)
    rows = []
    for name in mine:
        alone = base.closure([name]) - base.closure(other for other in mine if other != name)
        brought = f"{len(alone)} / {base.megabytes(alone):.1f}" if alone else "none: others bring it"
        rows.append(f"| {name} | {base.megabytes([name]):.1f} | {brought} | {WHY[name]} |")
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    more = {
        extra: everything.closure(everything.needs(OURS, [extra])) - whole
        for extra in extras
        if extra not in ("all", "dev")
    }
    spared = len(whole - base.closure(set(mine) - set(ONE_COMMAND)))
    light = set().union(*(names for extra, names in more.items() if extra not in (*HEAVY, *CLOUD)))
    added = [f"| `[{extra}]` | {len(names)} | {everything.megabytes(names):.0f} |" for extra, names in more.items()]
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return "\n".join([
        "# What gets installed", "",
        f"Measured on {system}, in megabytes on disk without compiled bytecode, by `docs/packages.py`.", "",
        f"The base install brings **{len(whole)} packages, {size:.0f} MB**. Of each direct dependency: "
        "its own size, how many packages only it brings and their size, and why it is here.", "",
        "| package | MB | packages / MB that only it brings | what for |",
        "|---|---|---|---|", *rows, "",
        f"Extras for what single commands need ({', '.join(ONE_COMMAND)}) would spare {spared} packages, and an "
        "article that is a PDF, a cover or `podcast serve` would need a second install. They stay.", "",
        "What an extra adds to that:", "", "| extra | packages | MB |", "|---|---|---|", *added, "",
        f"Base and all extras but those for neural voices ({', '.join(HEAVY)}) and for services elsewhere "
        f"({', '.join(CLOUD)}): {len(whole | light)} packages, {size + everything.megabytes(light):.0f} MB. M4A and "
        "Opus need an ffmpeg besides: the system's, or that of `pip install imageio-ffmpeg`, about 170 MB.",
    ]) + "\n"  # fmt: skip


if __name__ == "__main__":
    print(page(*(Site(Path(path)) for path in sys.argv[1:])), end="")
