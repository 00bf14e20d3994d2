"""Acronyms spelled out where they are first said: "KPK, Komisi Pemberantasan Korupsi"."""

import re
from collections.abc import Iterable

from podcast.languages.cuts import MOST_WORDS
from podcast.languages.ear import Ear
from podcast.model import Line, Section

_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{2,8}(?![\w-])")


def spell_out(sections: Iterable[Section], ear: Ear) -> tuple[Section, ...]:
    """The same sections; each acronym that the article or the language's list explains is explained once.

    A quotation is left as it is, and so is a line that would become too long or in which the acronym is part of a name.
    """
    known: dict[str, tuple[str, int | None]] = dict(ear.acronyms)
    for short, full in ear.language.ACRONYMS.items():
        known.setdefault(short, (full, None))
    done: set[str] = set()
    return tuple(
        section.model_copy(update={"lines": tuple(_explained(line, known, done) for line in section.lines)})
        for section in sections
    )


def _explained(line: Line, known: dict[str, tuple[str, int | None]], done: set[str]) -> Line:
    if line.speaker == "reader" or not line.receipts:
        return line
    for match in _ACRONYM.finditer(line.text):
        short = match.group()
        if short in done or short not in known:
            continue
        full, where = known[short]
        if full.lower() in line.text.lower():
            done.add(short)
            continue
        before, after = line.text[: match.start()], line.text[match.end() :]
        named = re.match(r" [A-Z]", after) or re.search(r"[A-Z][\w-]* $", before)
        longest = max(len(sentence.split()) for sentence in re.split(r"(?<=[.?!]) ", line.text))
        if named or longest + len(full.split()) > MOST_WORDS or line.text.endswith("?"):
            continue
        done.add(short)
        comma = "" if re.match(r"[.,;:?!]", after) or not after else ","
        receipts = line.receipts if where is None else tuple(dict.fromkeys((where, *line.receipts)))
        the = "the " if before.lower().endswith("the ") else ""
        text = f"{before}{short}, {the}{full}{comma}{after}"
        return _explained(line.model_copy(update={"text": text, "receipts": receipts}), known, done)
    return line
