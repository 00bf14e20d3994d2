"""A newspaper sentence made into one or more sentences for the ear, all of its own words kept in their order.

Nothing here adds a fact. A piece may be cut off and told as the answer to a question ("Kenapa?" "Karena …"), a pronoun
may give way to the name it stands for, an attribution may move to the front. What cannot be done safely is not done.
"""

import re
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from podcast.languages import part, topics
from podcast.languages.cuts import MOST_WORDS, SAID, TOO_LONG, Cutter, Piece, capital, stop
from podcast.languages.leaning import Leaning
from podcast.languages.needs import Needs
from podcast.languages.telling import Telling
from podcast.languages.tidy import tidy
from podcast.model import Article

FEWEST_SAID = 3
"""Words of a statement whose attribution stands behind it."""
UNDER = 2
"""Further sentences in which the names of a heading may stand."""
MOST_HEADING = 14
"""Words of a heading that hosts ask."""
LONG_TITLE = 4
"""Words of whoever says something; one of more is not said twice in full."""
AT_HAND = 4
"""Articles whose ears are kept: of an opinion the brief, the writer and the auditor see two."""


@dataclass(frozen=True)
class Ear(Needs):
    """Tells an article's sentences, as it knows its names, its people and whom its pronouns mean. One per article."""

    @cached_property
    def quoted(self) -> frozenset[int]:
        """Numbers of the sentences with a quotation."""
        return frozenset(quote.sentence for quote in self.article.quotes)

    @cached_property
    def leaning(self) -> Leaning:
        """What its sentences take for known."""
        return Leaning(self.article, self)

    @cached_property
    def turning(self) -> frozenset[int]:
        """Numbers of the sentences by which a match turns, and that say how, none of them a quotation."""
        found: set[int] = set()
        for number, sentence in enumerate(self.article.sentences, 1):
            parted = next((n for n in (number, number - 1) if n in self.article.paragraphs), 0)
            goes_on = any(before in found for before in range(max(parted, number - 2), number))
            turns = self.marks.TURNS_OF_PLAY.search(sentence) or (goes_on and self.marks.PLAY_GOES_ON.search(sentence))
            if turns and number not in self.quoted:
                found.add(number)
        return frozenset(found)

    @cached_property
    def sets_the_scene(self) -> bool:
        """Whether the article opens with a morning or a smell, and not with its news: a story that unfolds."""
        first = self.article.sentence(1)
        news = self.language.GRAVE.search(first) or self.marks.DECIDES.search(first)
        return self.marks.SCENE.match(first) is not None and not news

    @cached_property
    def easy(self) -> int:
        """Words of the longest sentence that is told without need."""
        return TOO_LONG + int(self.language.WORDIER)

    def rejoined(self, telling: Telling) -> Telling:
        """A sentence with the only piece that was cut off it back in its last main sentence."""
        main, piece = telling.main[-1].rstrip("."), self.decapital(telling.pieces[0].text)
        tidy = self.tidy(self.article.sentence(telling.number)).lower()
        apart = piece[:1].isupper() and f"{main.split()[-1]}, {piece.split()[0]}".lower() in tidy
        whole = f"{main}{',' if apart else ''} {piece}"
        return replace(telling, main=(*telling.main[:-1], whole), pieces=())

    def tell(self, number: int, *, follows: bool = False, named: bool | None = None) -> Telling:
        """Sentence ``number`` for the ear; ``follows`` when the one before it was told just now.

        ``named``: whether that one names whom this one is about, so that a pronoun may stay; None to find out here.

        Raises IndexError for a number outside the article.
        """
        asked = (number, follows, named)
        if asked not in self._told:
            self._told[asked] = self._tell(number, follows=follows, named=named)
        return self._told[asked]

    @cached_property
    def _told(self) -> dict[tuple[int, bool, bool | None], Telling]:
        """Sentences that were told before."""
        return {}

    def _tell(self, number: int, *, follows: bool, named: bool | None) -> Telling:
        language = self.language
        sentence = self.article.sentence(number)
        receipts = [number]
        lead = next(
            (
                kind
                for kind, pattern in (
                    ("contrast", language.CONTRAST_LEAD),
                    ("past", language.PAST_LEAD),
                    ("result", language.RESULT_LEAD),
                    ("reason", language.REASON_LEAD),
                )
                if pattern.match(sentence)
            ),
            None,
        )
        text = self.tidy(sentence)
        if not follows or lead not in ("contrast", "result"):
            text = language.LEADS.sub("", text)
        subject = self.subjects[number - 1]
        if (
            (match := self._pronoun(text))
            and subject
            and self._person_in(match["clause"] or "") != subject[0]
            and not (follows and (self._same_subject(number) if named is None else named))
        ):
            before = len(text) - len(language.LEADS.sub("", text))
            start, end = before + match.start("pronoun"), before + match.end("pronoun")
            text = text[:start] + self.people[subject[0]] + language.PRONOUN_TAIL.sub("", text[end:])
            receipts.insert(0, subject[1])
        if owner := self.owner(number):
            text = self.with_owner(text, owner[0])
            receipts.insert(0, owner[1])
        if not follows and (undergoer := self.undergoer(number)):
            text = self.with_undergoer(text, undergoer[0])
            receipts.insert(0, undergoer[1])
        text = capital(self._front_attribution(text, number, receipts))
        presenting = part(self.article.language, "presenting")
        head, text, tail = presenting.parted(text) if len(text.split()) > MOST_WORDS else ([], text, [])
        reporter = self.reporter(text)
        opener = self.question(number - 1)
        if opener:
            receipts.insert(0, number - 1)
        elif match := language.CONDITION.match(text.rstrip(". ")):
            opener = language.CONDITION_QUESTION.format(condition=match["condition"])
            text = capital(match["main"])
        text, *others = self._sentences(text, reporter)
        mains, pieces = self._cut(text.rstrip(". "), reporter, conditional=opener is None)
        mains = [*head, *mains, *tail]
        mains += others if not pieces else []
        pieces += [Piece("addition", other) for other in others] if pieces else []
        for piece in pieces:
            if piece.kind == "condition":
                opener = language.CONDITION_QUESTION.format(condition=self.decapital(piece.text.rstrip(".")))
        pieces = [piece for piece in pieces if piece.kind != "condition"]
        return Telling(
            number=number,
            main=tuple(capital(main) + stop(main) for main in mains),
            pieces=tuple(pieces),
            receipts=tuple(dict.fromkeys(receipts)),
            opener=opener,
            lead=lead,
            reporter=reporter,
        )

    def _sentences(self, text: str, reporter: str | None) -> list[str]:
        """A long sentence at its semicolons, where each part is a sentence by itself."""
        parts = [part.strip() for part in text.split(";")]
        whole = all(Cutter(self.language, self.decapital).complete(part) for part in parts)
        if reporter or len(text.split()) <= MOST_WORDS or not whole:
            return [text]
        return [parts[0], *(capital(part) + stop(part) for part in parts[1:])]

    def _front_attribution(self, text: str, number: int, receipts: list[int]) -> str:
        """``S, kata X.`` becomes ``Menurut X, s.``; left as it is when X is unknown."""
        if match := self.language.TRAILING_ATTRIBUTION.match(text):
            said = match["said"]
            crowd = match.groupdict().get("group") and len(said.split()) > MOST_WORDS
            if (
                crowd
                or len(said.split()) < FEWEST_SAID
                or any(map(self.language.is_verb, (match["who"] or "").split()))
            ):
                return text
        elif (match := self.language.INSERTED.match(text)) and not self.language.is_verb(match["head"].split(" ")[-1]):
            if not self.language.LEADS.sub("", match["head"] + ", ").strip(" ,") and match["head"]:
                return text  # "Akan tetapi, menurut Lukman, …"
            said = " ".join(filter(None, (match["head"].rstrip(","), match["tail"].rstrip(". "))))
        else:
            return text
        who, subject = match["who"] or match.groupdict().get("group"), self.subjects[number - 1]
        if not who or who.lower() in self.language.PRONOUNS:
            if not subject:
                return text
            who = self.people[subject[0]]
            receipts.insert(0, subject[1])
        if said.startswith((who, self.people.get(self._person_in(who) or "", who))):
            return text  # "According to Marsh, Marsh …"
        return str(self.language.ACCORDING.format(who=who, said=self.decapital(said))) + "."

    def question(self, number: int) -> str | None:
        """The writer's own question in a sentence, which the next one answers, with a small first letter; else None."""
        if not 1 <= number <= len(self.article.sentences):
            return None
        text = self.article.sentence(number)
        if number in self.quoted or not text.endswith("?") or self.language.SPEAKS_OF_ITSELF.search(text):
            return None
        if number > 1 and not self.language.ASKS.match(text):
            return None
        return self.decapital(self.language.LEADS.sub("", self.tidy(text))) if len(text.split()) <= MOST_WORDS else None

    @cached_property
    def headings(self) -> dict[int, tuple[str, tuple[int, ...]]]:
        """Questions over parts of the article, small at their head, by the sentence that begins to answer them, each
        with the sentences that hold its names.
        """
        found: dict[int, tuple[str, tuple[int, ...]]] = {}
        for section in self.article.parts:
            heading = section.heading or ""
            named = re.findall(r"(?<!^)\b[A-Z][\w-]*|\d[\d.,]*", heading)
            under = range(section.first, min(section.first + UNDER, len(self.article.sentences)) + 1)
            where = [
                next((n for n in under if re.search(rf"\b{re.escape(name)}\b", self.article.sentence(n))), 0)
                for name in named
            ]
            asks = heading.endswith("?") and len(heading.split()) <= MOST_HEADING
            personal = self.language.SPEAKS_OF_ITSELF.search(heading)
            if asks and section.first not in self.quoted and all(where) and not personal:
                found[section.first] = (self.decapital(heading), tuple(dict.fromkeys(where)))
        return found

    def _cut(self, text: str, reporter: str | None, *, conditional: bool) -> tuple[list[str], list[Piece]]:
        """Sentences and pieces with capital letters; the pieces of a reported statement keep its speaker."""
        mains, pieces = Cutter(self.language, self.decapital).cut(text, reporter, conditional=conditional)
        of_oneself = self.language.OF_ONESELF.search(text) is not None
        if reporter and (not of_oneself or any(piece.kind in SAID for piece in pieces)):
            full = self.sayer(reporter)
            who = self.people[full] if full else reporter
            again = len(who.split()) > LONG_TITLE
            if who.lower() in self.language.PRONOUNS:
                who = self.language.PRONOUN_AFTER[who.lower()]
            form = self.language.SAID_AGAIN if again else self.language.ACCORDING
            who = who if full else self.decapital(part(self.article.language, "presenting").again(who))
            pieces = [self._said_too(piece, who, form) for piece in pieces]
        return mains, [Piece(piece.kind, self._alone(capital(piece.text)) + stop(piece.text)) for piece in pieces]

    def _alone(self, piece: str) -> str:
        """A piece that begins with a word which only joins clauses, with one that begins a sentence."""
        whole = str(self.language.JOINS_ONLY.sub(self.language.INSTEAD, piece))
        return piece if self.reporter(whole) else whole

    def _said_too(self, piece: Piece, who: str, form: str) -> Piece:
        """A piece of a reported statement with whoever says it."""
        if piece.kind == "statement":
            joint, _, rest = piece.text.partition(" ")
            return Piece("addition", f"{joint} {who} {rest}")
        if theirs := part(self.article.language, "presenting").claimed(piece.kind, self.decapital(piece.text), who):
            return Piece("addition" if piece.kind == "time" else piece.kind, theirs)
        kind = "addition" if piece.kind == "claim" else piece.kind
        return Piece(kind, form.format(who=who, said=self.decapital(piece.text)))

    def tidy(self, sentence: str) -> str:
        """A sentence without what is only written, as a person says it."""
        return tidy(sentence, self.article)

    def topic(self, telling: Telling) -> str | None:
        """The short subject of a told sentence, for "Bagaimana dengan …?"; None when it has none that can be named."""
        return topics.topic(telling, self)

    def named_subject(self, telling: Telling) -> str | None:
        """The name that a told sentence goes on about: "Persija" of "Persija turun …"; None without."""
        return topics.named_subject(telling, self)

    def carried(self, telling: Telling, clause: str) -> str:
        """A clause of time that was cut off, as a sentence by which its teller goes on."""
        return topics.carried(telling, clause, self)


@lru_cache(maxsize=AT_HAND)
def ear_for(article: Article) -> Ear:
    """The ear of an article, which remembers the sentences that it told before: the brief, the writer, who may both be
    asked twice for one edition, and the auditor ask for the same ones.

    >>> article = Article(title="t", language="id", sentences=("Jembatan itu gratis.",))
    >>> ear_for(article) is ear_for(article.model_copy())
    True
    """
    return Ear(article)
