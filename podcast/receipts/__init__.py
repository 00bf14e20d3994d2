"""The auditor: whatever a line states must be in the sentences it cites, whoever wrote the line."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from podcast.model import HINT, Article, Line, Script, Show
from podcast.receipts import answers, chat, claimed, counted, denied, meaning, named, speakers, strangers, wording
from podcast.receipts.evidence import Evidence
from podcast.receipts.kinds import Told
from podcast.receipts.scenes import Heard

OPENING = "opening"
"""The section whose line with receipts names the theme."""

CHECKS = (
    wording.misquoted,
    counted.numbers,
    counted.units,
    named.names,
    speakers.speakers,
    denied.denials,
    claimed.claimed,
    meaning.changed,
    answers.contradicted,
    denied.reasons,
    strangers.strangers,
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
    told: defaultdict[Evidence, Told] = defaultdict(Told)
    for section in script.sections:
        previous: Line | None = None
        heard: defaultdict[Evidence, Heard] = defaultdict(Heard)
        for line, following in zip(section.lines, [*section.lines[1:], None], strict=True):
            number += 1
            introduces = following is not None and following.speaker == "reader" != line.speaker
            found = [
                *_alone(line, stories, len(article.sentences), section.id, introduces),
                *_after(previous, line, stories),
            ]
            if not introduces and line.speaker != "reader":
                found += _strays(line, stories, section.id, heard, told)
            elif line.receipts and section.id not in (OPENING, "closing"):
                for story in stories:
                    if all(map(story.holds, line.receipts)):
                        story.scenes.kinds.hear(line.shown, told[story])
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
    statement = story.statement(line, names_a_theme=section == OPENING, introduces=introduces)
    for doubts in CHECKS:
        yield from doubts(statement, story)


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


def _strays(
    line: Line,
    stories: list[Evidence],
    section: str,
    heard: defaultdict[Evidence, Heard],
    told: defaultdict[Evidence, Told],
) -> Iterator[str]:
    """Why a line is heard of another place or firm than the article tells it of.

    ``heard``: what the section told of each story before it, ``told``: what firms and places the script named before
    it; both take note of the line.
    """
    story = next((story for story in stories if all(map(story.holds, line.receipts))), None)
    if story is None or not line.receipts or section in (OPENING, "closing"):
        return
    if section == "lastsip":
        heard[story] = Heard()
    own = line.model_copy(update={"receipts": tuple(number - story.before for number in line.receipts)})
    number = own.receipts[-1]
    wrong = list(story.scenes.strays(own, number, heard[story]))
    story.scenes.hear(own, number, heard[story], strayed=bool(wrong))
    yield from wrong or story.scenes.kinds.strays(own.shown, own.receipts, told[story])
