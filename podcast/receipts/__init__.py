"""The auditor: whatever a line states must be in the sentences it cites, whoever wrote the line."""

from collections.abc import Iterator
from dataclasses import dataclass

from podcast.model import HINT, Article, Line, Script, Show
from podcast.receipts import answers, chat, counted, denied, meaning, named, speakers, wording
from podcast.receipts.evidence import Evidence
from podcast.receipts.scenes import Heard, Scenes

OPENING = "opening"
"""The section whose line with receipts names the theme."""

CHECKS = (
    wording.misquoted,
    counted.numbers,
    counted.units,
    named.names,
    speakers.speakers,
    denied.negations,
    meaning.changed,
    answers.contradicted,
    denied.reasons,
    wording.strange,
)
"""What a statement is held against its sentences for, in the order in which a person is told."""


@dataclass(frozen=True)
class Finding:
    """A line whose receipts do not hold. ``line`` counts the script's lines from 1."""

    line: int
    section: str
    text: str
    reason: str


def check(script: Script, article: Article, show: Show) -> list[Finding]:
    """Every line of a script that states what its sentences do not, with the reason; empty when all receipts hold.

    Checked are numbers (figures or words) and what they count, names, quoted words, negations, opposites, hedges,
    causes, who does what to whom, the speaker of a reported statement, and that most words of a statement are the
    article's. A line without receipts may hold no number, name, quotation, amount or event but the show's own (its
    name, hosts and edition, and the outlet, author and title of the article). In a digest, which may count its stories,
    a line is held against the one story that its receipts lie in, as if there were no other.

    >>> from podcast.model import Cast, CastMember, Section
    >>> cast = Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca"))
    >>> show = Show(title="Kopi Sedap", author="Kami", cast=cast)
    >>> article = Article(title="Jembatan", language="id", sentences=("Jembatan itu panjangnya 90 meter.",))
    >>> said = Line(speaker="host", text="Jembatan itu panjangnya 80 meter.", receipts=(1,))
    >>> script = Script(title="t", number=1, language="id", sections=(Section(id="story", title="S", lines=(said,)),))
    >>> check(script, article, show)[0].reason
    'says 80, which is not in sentence 1'
    """
    stories = [Evidence(story, show, script, article, before) for before, story in article.apart()]
    names = frozenset[str]().union(*(story.names for story in stories))
    for story in stories:  # a name of one story is one in all of them
        story.names = names
    findings: list[Finding] = []
    number = 0
    places = _places(script, stories)
    for section in script.sections:
        previous: Line | None = None
        for line, following in zip(section.lines, [*section.lines[1:], None], strict=True):
            number += 1
            quoted = following is not None and following.speaker == "reader" != line.speaker
            found = [
                *_alone(line, stories, len(article.sentences), section.id, quoted),
                *_after(previous, line, stories),
            ]
            found += places.get(number, ())
            findings += [Finding(number, section.id, line.shown, reason) for reason in dict.fromkeys(found)]
            previous = line
    return findings


def _alone(line: Line, stories: list[Evidence], last: int, section: str, introduces: bool) -> Iterator[str]:
    """Why a line does not hold, of an article with ``last`` sentences; ``introduces`` one before a quotation."""
    for shown, spoken in HINT.findall(line.text):
        if any(counted.otherwise(shown, spoken, story) for story in stories):
            yield f"shows {shown!r} and has {spoken!r} said"
    if not line.receipts:
        for story in stories:  # chat may give away nothing of any story
            yield from chat.states(line.shown, story)
        return
    if missing := [number for number in line.receipts if not 1 <= number <= last]:
        yield f"cites sentence {missing[0]}, but the article has only {last}"
        return
    story = next(story for story in stories if story.holds(line.receipts[0]))
    if not all(story.holds(number) for number in line.receipts):
        yield f"cites sentences of more than one story: {', '.join(map(str, line.receipts))}"
        return
    statement = story.statement(line, names_a_theme=section == OPENING)
    around = set(denied.negations(story.without_quotations(statement), story)) if introduces else set()
    for doubts in CHECKS:
        found = doubts(statement, story)
        yield from (reason for reason in found if not introduces or doubts is not denied.negations or reason in around)


def _after(before: Line | None, line: Line, stories: list[Evidence]) -> Iterator[str]:
    """Why a line does not fit the one before it: another's quotation, a bare answer that cites nothing."""
    if before is None:
        return
    asked = before.shown.rstrip().endswith("?")
    if asked and before.receipts and not line.receipts and (said := answers.bare(line.shown, stories[0].hearing)):
        yield f'answers "{said}" without a receipt'
    if line.speaker != "reader" or before.speaker == "reader" or asked or not line.receipts:
        return
    for story in stories:
        if all(map(story.holds, line.receipts)):
            yield from speakers.introduced(before.shown, story.statement(line), story)


def _places(script: Script, stories: list[Evidence]) -> dict[int, list[str]]:
    """Why lines, counted from 1, are heard of another place or firm than the article tells them of."""
    found: dict[int, list[str]] = {}
    first = 0
    scenes = [Scenes(story.article, story.ear) for story in stories]
    for section in script.sections:
        heard = [Heard() for _ in stories]
        for place, line in enumerate(section.lines):
            after = section.lines[place + 1] if place + 1 < len(section.lines) else None
            quotes = line.speaker == "reader" or (after is not None and after.speaker == "reader")
            of = next((each for each, story in enumerate(stories) if all(map(story.holds, line.receipts))), None)
            if quotes or not line.receipts or of is None or section.id in (OPENING, "closing"):
                continue
            if section.id == "lastsip":
                heard[of] = Heard()
            own = line.model_copy(update={"receipts": tuple(n - stories[of].before for n in line.receipts)})
            number = own.receipts[-1]
            if 1 <= number <= len(stories[of].article.sentences):
                wrong = list(scenes[of].strays(own, number, heard[of]))
                scenes[of].hear(own, number, heard[of], strayed=bool(wrong))
                found[first + place + 1] = wrong
        first += len(section.lines)
    return found
