"""How the brief compares with human summaries: ROUGE-1 F of its best points against the first sentences of the news.

    python benchmarks/summaries.py dev.01.jsonl dev.02.jsonl

The files are parts of IndoSum (Kurniawan and Louvan 2018, CC BY-SA 4.0): one JSON object a line with ``paragraphs`` and
``summary`` as lists of sentences of words, and ``id``, which ends in the headline. All rows are scored alike: lower
case, no stemming; "take-aways" are the up to three sentences that an edition ends with. The weights in
``podcast/brief/worth.py`` were fitted to such parts; cross-validated on two of them (fitted to one, scored on the
other) the same model reaches 70.4 and 70.6.

    python benchmarks/summaries.py benchmarks/news

A folder holds texts and ``summaries.json``, which maps their paths to summaries: here 30 English articles, written for
this project like their summaries, the summaries after the articles and by somebody who did not know the program.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from podcast import brief, sources, writer
from podcast.model import Article, Cast, CastMember, Show

SHOW = Show(
    title="Kopi Sedap",
    author="Kami",
    cast=Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca")),
)

ENOUGH, MOST = 55, 77
"""Words: points are added until there are so many, but none that goes beyond the second figure."""


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def rouge(said: list[str], reference: list[str]) -> float:
    """ROUGE-1 F, from 0 to 1."""
    shared = sum((Counter(said) & Counter(reference)).values())
    return 2 * shared / (len(said) + len(reference)) if said and reference else 0.0


def read(path: Path) -> Iterator[tuple[Article, list[str]]]:
    if path.is_dir():
        for name, summary in json.loads((path / "summaries.json").read_text(encoding="utf-8")).items():
            yield sources.read(str(path / name)), words(summary)
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        news = json.loads(line)
        sentences: list[str] = []
        starts = []
        for paragraph in news["paragraphs"]:
            starts.append(len(sentences) + 1)
            sentences += [" ".join(sentence) for sentence in paragraph]
        title = " ".join(news["id"].split("-")[1:])
        article = Article(title=title, language="id", sentences=tuple(sentences), paragraphs=tuple(starts))
        yield article, words(" ".join(word for sentence in news["summary"] for word in sentence))


def best(article: Article) -> list[str]:
    """The brief's best points, in the article's order."""
    points = sorted(brief.summarise(article, minutes=10).points, key=lambda point: point.rank)
    chosen: list[int] = []
    length = 0
    for point in points:
        for number in point.sentences:
            more = len(words(article.sentence(number)))
            if chosen and (length >= ENOUGH or length + more > MOST):
                continue
            chosen.append(number)
            length += more
    return [word for number in sorted(chosen) for word in words(article.sentence(number))]


def taken_home(article: Article) -> list[str]:
    """What an edition sums up at its end, without "First, …"."""
    script = writer.write(article, brief.summarise(article, minutes=4), SHOW, number=1)
    lines = [line.text for section in script.sections if section.id == "lastsip" for line in section.lines[1:]]
    return [word for line in lines for word in words(line.partition(", ")[2])]


def main(paths: list[str]) -> None:
    if not paths:
        sys.exit(__doc__)
    totals: Counter[str] = Counter()
    count = 0
    for path in paths:
        for article, reference in read(Path(path)):
            whole = [word for sentence in article.sentences for word in words(sentence)]
            lead = [word for sentence in article.sentences[:3] for word in words(sentence)]
            totals["brief"] += rouge(best(article), reference)
            totals["take-aways"] += rouge(taken_home(article), reference)
            totals["first three sentences"] += rouge(lead, reference)
            totals["first 75 words"] += rouge(whole[:75], reference)
            count += 1
    for name, total in totals.most_common():
        print(f"{name:22} {100 * total / count:5.1f}   ({count} articles)")


if __name__ == "__main__":
    main(sys.argv[1:])
