"""How much of an article is read, and how little else: word F1 of the reader against trafilatura alone, and its time.

    python benchmarks/reading.py

The pages are those of ``benchmarks/shapes.py``. The reader was mended on them, so its figure is no forecast for other
sites; the last four shapes were scored once before anything was mended for them: 0.960 against 0.916 and 0.920. Scored
are bags of words, lower case; an article's own sub-headings and lists belong to it, its title does not. The extractor
alone is run as it comes and in its precision mode, which the reader uses. Times are of the CPU, in this process and in
the one that parses: the best of several runs of each, in turn, for ordinary pages and for one with a quotation in every
paragraph. Real pages of other people's choice are scored by ``benchmarks/public.py``.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import mean

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.shapes import Page, pages
from podcast.sources import apart, read

RUNS = 25
"""Times that each page is read for the clock."""


@dataclass(frozen=True)
class Score:
    name: str
    ours: float
    plain: float
    precise: float


def f1(found: str, gold: str) -> float:
    """Word F1, from 0 to 1."""
    have, want = (Counter(re.findall(r"\w+", text.lower())) for text in (found, gold))
    shared = sum((have & want).values())
    return 2 * shared / (have.total() + want.total())


def ours(html: str) -> str:
    article = read("-", stdin=html.encode())
    return "\n".join([*article.sentences, *(part.heading or "" for part in article.parts)])


def extractor(html: str, *, precise: bool = False) -> str:
    from trafilatura import extract

    return extract(html, include_comments=False, favor_precision=precise) or ""


def score(page: Page) -> Score:
    return Score(
        page.name,
        f1(ours(page.html), page.gold),
        f1(extractor(page.html), page.gold),
        f1(extractor(page.html, precise=True), page.gold),
    )


def spent() -> float:
    """CPU seconds of this process and of those that it keeps for parsing, whose clocks Linux numbers like this."""
    clocks = [(~parser.process.pid << 3) | 2 for parser in apart.idle]
    return time.process_time() + sum(map(time.clock_gettime, clocks))


def clock(html: str, *works: Callable[[str], str]) -> list[float]:
    """Best CPU time of RUNS of each of ``works`` in turn, in milliseconds."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(RUNS):
        for work, taken in zip(works, times, strict=True):
            start = spent()
            work(html)
            taken.append(1000 * (spent() - start))
    return [min(taken) for taken in times]


def quoted(page: Page) -> Page:
    """The page with a quotation in every paragraph."""
    html = re.sub(r"(<p[^>]*>)(?=[A-Z][^<]{60})", r'\1"Kami sudah menunggu lama," kata Wening Rahayu. ', page.html)
    return Page(f"{page.name}, quotes", html, page.gold)


def main() -> None:
    made = list(pages())
    rows = [score(page) for page in made]
    print(f"{'page':14} {'ours':>6} {'plain':>6} {'precise':>7}")
    for row in rows:
        low = "  below" if row.ours < max(row.plain, row.precise) - 0.02 else ""
        print(f"{row.name:14} {row.ours:6.3f} {row.plain:6.3f} {row.precise:7.3f}{low}")
    print(f"{'mean':14} {mean(r.ours for r in rows):6.3f} {mean(r.plain for r in rows):6.3f} "
          f"{mean(r.precise for r in rows):7.3f}")  # fmt: skip
    print(f"\n{'milliseconds':22} {'ours':>6} {'plain':>6} {'times':>6} {'precise':>7} {'times':>6}")
    for page in (made[0], made[4], made[32], made[48], quoted(made[0])):
        mine, plain, precise = clock(page.html, ours, extractor, partial(extractor, precise=True))
        print(f"{page.name:22} {mine:6.1f} {plain:6.1f} {mine / plain:6.2f} {precise:7.1f} {mine / precise:6.2f}")


if __name__ == "__main__":
    main()
