"""Acronyms spelled out where they are first said: "KPK, Komisi Pemberantasan Korupsi"."""

import re
from collections.abc import Iterable

from podcast.languages.cuts import MOST_WORDS
from podcast.languages.ear import Ear
from podcast.model import Line, Section

_BESIDE = re.compile(r", ([A-Z]{2,8})(?:,|(?=[.?!]))")
"""An acronym in commas, as a bracket is read aloud."""
_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{2,8}(?![\w-])")


def spell_out(sections: Iterable[Section], ear: Ear) -> tuple[Section, ...]:
    """The same sections; each acronym that the article or the language's list explains is explained once.

    A quotation is left as it is, and so is a line that would become too long or in which the acronym is part of a name.
    """
    known: dict[str, tuple[str, int | None]] = dict(ear.acronyms)
    for short, full in ear.language.ACRONYMS.items():
        known.setdefault(short, (full, None))
    done: set[str] = set()
    sections = tuple(sections)
    unused = _unused([line.text for section in sections for line in section.lines], ear)
    return tuple(
        section.model_copy(
            update={"lines": tuple(_explained(_without(line, unused, ear), known, done) for line in section.lines)}
        )
        for section in sections
    )


def _unused(texts: list[str], ear: Ear) -> set[str]:
    """Acronyms that no line says but beside the words for which they stand: "the Crown Prosecution Service, CPS, …"."""
    own = {*ear.acronyms} - {*ear.language.ACRONYMS}  # those which everybody knows are said
    found = {match.group(1) for text in texts for match in _BESIDE.finditer(text)} & own
    rest = " ".join(_BESIDE.sub(" ", text) for text in texts)
    return {short for short in found if not re.search(rf"\b{short}\b", rest)}


def _without(line: Line, unused: set[str], ear: Ear) -> Line:
    """A line without acronyms that nothing takes up; the comma stays where the article has one behind its bracket."""
    if line.speaker == "reader" or not line.receipts:
        return line

    def plain(match: re.Match[str]) -> str:
        short, full = match.group(1), ear.acronyms.get(match.group(1), ("", None))[0]
        if short not in unused or not line.text[: match.start()].lower().endswith(full.lower()):
            return match.group()
        listed = any(f"({short})," in sentence for sentence in ear.article.sentences)
        return "," if match.group().endswith(",") and listed else ""

    return line.model_copy(update={"text": _BESIDE.sub(plain, line.text)})


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
