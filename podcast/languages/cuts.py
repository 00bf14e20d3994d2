"""Where a long sentence may be cut so that its pieces answer a listener's questions, and where it may not."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

MOST_WORDS = 20
"""A spoken sentence outside quotations has no more words than this (KOPI SEDAP: one idea a sentence)."""

TOO_LONG = MOST_WORDS + 4
"""A sentence that cannot be made shorter than this is not for the ear."""

MOST_AGENT = 9
"""Words of an answer to "by whom?"."""
DEAR = {"which": 6}
"""What a kind of cut costs beyond its place in the list: its question seldom sounds like a listener's."""
MOST_CONDITION = 14
"""Words of a question about what happens if."""
MOST_NOUN = 2
"""Words, names apart, of a noun that a sentence of its own goes on about; of a longer one it may mean a part."""
SHORT_CLAUSE = 5
"""Words; a shorter clause of time stays where it is."""

_DATE = re.compile(r"[^,]{1,40}(?:, \d[^,]{1,30})?")
"""A point in time that no further clause hangs on."""
_PLACED = frozenset({"time", "place", "matter"})
"""Kinds of piece that say nothing by themselves and so may leave somebody's claim."""
SAID = frozenset({"claim", "statement"})
"""Kinds of piece that whoever reports the sentence says as well; nobody else can."""
FEWEST_REPORTED = 4
"""Words of when or where of a reported statement, which alone would have to be said as whose it is."""
FEWEST_BEFORE_TIME = 5
"""Words of a sentence that a clause of time may go on about."""
_SHORT_FORM, _AFTER_SHORT_FORM = re.compile(r"[A-Z][A-Za-z]*[A-Z], "), re.compile(r", [A-Z][A-Za-z]*[A-Z]$")
"""An acronym between commas, which end no clause: "pekerjaan rumah, PR, tertulis"."""
_LARGER_PLACE = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}, ")
"""After a place the larger one that it lies in: "Di Kampung Uji, Pulau Lembata, …"."""
_MARKS = re.compile(r"[\"“”«»„]")


@dataclass(frozen=True)
class Piece:
    """What was cut off a sentence: ``text`` is a fragment, ``kind`` the question that it answers."""

    kind: str
    text: str


@dataclass(frozen=True)
class Cutter:
    """The cuts of one language; ``decapital`` gives a text a small first letter unless a name stands there."""

    language: ModuleType
    decapital: Callable[[str], str]

    def cut(self, text: str, reporter: str | None, *, conditional: bool = True) -> tuple[list[str], list[Piece]]:
        """Whole sentences without their stops, and what was cut off them; without ``conditional`` an "if" stays.

        A reported statement (``reporter`` names who says it) is cut more warily.
        """
        mains: list[str] = []
        match = self.language.INTRODUCED.match(text)
        if match and len(text.split()) > MOST_WORDS // 2:
            mains.append(self.language.INTRODUCTION.format(who=self.decapital(match["who"])))
            text = f"{match['name']} {match['did']}"
        if bare := self._bare(text):
            return [], bare
        text, pieces = self._move_front(text)
        tail: list[Piece] = []
        while len(pieces) + len(tail) < 2 and (not tail or len(text.split()) > MOST_WORDS):
            cut = self._best_cut(text, reporter, conditional=conditional)
            if cut is None:
                break
            text, piece = cut
            tail.insert(0, piece)
            conditional = conditional and piece.kind != "condition"
        return [*mains, text], [smaller for piece in (*pieces, *tail) for smaller in self._smaller(piece)]

    def _carried(self, main: str, piece: Piece) -> Piece | None:
        """A relative clause as a sentence about the noun before it: "Pernyataan itu dilontarkan …"; None without one.

        Any other piece is given back as it is.
        """
        for kind, begins, said in self.language.REWORDED:
            if piece.kind == kind and begins.match(piece.text):
                reworded = begins.sub(said, piece.text)
                return Piece(kind, reworded) if reworded else None
        if piece.kind != "which":
            return piece
        words = main.split()
        heads = [place for place, word in enumerate(words) if not self._of_noun(word)]
        if self.language.RELATIVE.search(main):  # which of the two it means is not certain
            return None
        before, noun = (words[heads[-1]], words[heads[-1] + 1 :]) if heads else ("", words)
        follows = before in self.language.BEFORE_NOUN or (self.language.is_verb(before) and before.isalpha())
        small = sum(word.islower() for word in noun)
        if not follows or not 1 <= small <= MOST_NOUN or not noun[0].islower() or noun[-1].endswith("nya"):
            return None
        _, _, did = piece.text.partition(" ")
        return Piece("addition", self.language.THAT_ONE.format(noun=" ".join(noun), did=did))

    def _of_noun(self, word: str) -> bool:
        plain = word.lower().strip(",")
        stops = self.language.STOPWORDS | self.language.SUBORDINATE
        stops = stops | self.language.BEFORE_NOUN | self.language.PREPOSITIONS
        return plain == word.lower() and plain not in stops and not self.language.is_verb(word)

    def _bare(self, text: str) -> list[Piece]:
        """The answer alone, when the head of the sentence only points back."""
        for kind, pattern in self.language.CUTS:
            for match in pattern.finditer(text):
                if self.language.BARE.match(text[: match.start()]):
                    rest = text[match.end() :]
                    return list(self._smaller(Piece(kind, rest)))
        return []

    def _move_front(self, text: str) -> tuple[str, list[Piece]]:
        """Take an adverbial from the head of a long sentence; it will answer a question after it."""
        if len(text.split()) <= MOST_WORDS:
            return text, []
        for kind, pattern in self.language.FRONTS:
            if not pattern.match(text):
                continue
            for comma in re.finditer(r", (?!\d)", text):
                front, rest = text[: comma.start()], text[comma.end() :]
                if _SHORT_FORM.match(rest) or _AFTER_SHORT_FORM.search(front):
                    continue
                if self.language.GOES_ON.match(rest) or (kind == "place" and _LARGER_PLACE.match(rest)):
                    continue
                conceded = self.language.CONCEDED.match(front)
                if conceded and self.complete(front[conceded.end() :]) and self.complete(rest):
                    return capital(front[conceded.end() :]), [Piece("contrast", self.language.BUT.format(main=rest))]
                late = kind == "time" and self.language.is_clause(front.lower())
                if self.language.BOUND.search(rest) if late else self.language.BOUND.match(rest):
                    break
                if late and not (self.language.HAPPENED.search(rest) and self.complete(front.partition(" ")[2])):
                    break
                if 3 <= len(front.split()) <= MOST_WORDS and self.complete(rest) and _balanced(front):
                    return capital(rest), [Piece(kind, self.decapital(front))]
                break
        return text, []

    def _best_cut(self, text: str, reporter: str | None, *, conditional: bool) -> tuple[str, Piece] | None:
        """The cut that leaves the best two parts; None when the sentence is short or allows none."""
        length = len(text.split())
        candidates: list[tuple[float, str, Piece]] = []
        for rank, (kind, pattern) in enumerate(self.language.CUTS):
            if (length <= MOST_WORDS and kind not in self.language.LIVELY) or (kind == "condition" and not conditional):
                continue
            for match in pattern.finditer(text):
                main, rest = text[: match.start()].rstrip(" ,"), text[match.end() :]
                words, tail = len(main.split()), len(rest.split())
                slight = reporter and kind in _PLACED and tail < FEWEST_REPORTED
                if words < 3 or tail < 2 or slight or not self._sound_cut(kind, main, rest, reporter):
                    continue
                over = max(0, words - MOST_WORDS) + max(0, tail - MOST_WORDS)
                piece = self._carried(main, Piece(kind, rest))
                if piece is None:
                    continue
                cost = over * 10 + rank + DEAR.get(kind, 0) + abs(words - 11) / 2
                candidates.append((cost, main, piece))
        if not candidates:
            return None
        cost, main, piece = min(candidates, key=lambda candidate: (candidate[0], candidate[1]))
        return (main, piece) if cost < 10 * length else None

    def _smaller(self, piece: Piece) -> Iterator[Piece]:
        """A piece that is itself too long, in two."""
        if len(piece.text.split()) <= MOST_WORDS:
            yield piece
            return
        for kind, pattern in self.language.CUTS:
            if kind in SAID:
                continue
            for match in pattern.finditer(piece.text):
                head, rest = piece.text[: match.start()].rstrip(" ,"), piece.text[match.end() :]
                clause = kind == "time" and self.language.is_clause(rest)
                if clause and (piece.kind == "time" or len(rest.split()) < SHORT_CLAUSE):
                    continue
                fits = 4 <= len(head.split()) <= MOST_WORDS and 2 <= len(rest.split()) <= MOST_WORDS
                following = self._carried(head, Piece(kind, rest))
                if following and fits and _balanced(head) and not self.language.OPEN_END.search(head):
                    yield Piece(piece.kind, head)
                    yield following
                    return
        yield piece

    def _sound_cut(self, kind: str, main: str, rest: str, reporter: str | None) -> bool:
        guard = self.language.GUARDS.get(kind)
        clause = rest.partition(",")[0]
        if kind == "relative" and len(main.split()) + len(clause.split()) <= MOST_WORDS:
            return False  # "…, killing 14 people": what follows from an event is told with it
        if kind == "relative" and any(map(self.language.is_verb, re.findall(r", (?:at last )?([a-z]+)", rest))):
            return False  # the predicate comes after the relative clause
        if kind == "reason" and (self.language.POINTS_ONLY.match(rest) or self.language.RESULT_LEAD.match(main)):
            return False
        clause_of_time = kind == "time" and self.language.is_clause(rest)
        if clause_of_time and (len(main.split()) < FEWEST_BEFORE_TIME or not self.complete(rest.partition(" ")[2])):
            return False
        if (
            clause_of_time
            and len(main.split()) + len(rest.split()) <= TOO_LONG
            and self.language.SUBJECTLESS.match(rest)
        ):
            return False
        relative = self.language.RELATIVE.pattern
        if kind == "purpose" and re.search(rf"{relative}[^,]*, (?!{self.language.LISTED}\b)[a-z]", rest):
            return False  # the predicate comes after the relative clause
        if kind in ("time", "place") and self.language.SAYS.search(main):
            return False  # it may be when they said it
        later = re.search(r", ([a-z]+)", rest)
        if kind == "example" and later and self.language.is_verb(later[1]):
            return False  # the predicate comes after the examples
        if kind in ("purpose", "reason") and self.language.OPEN_VERB.search(main):
            return False  # what it does, and to whom, comes after
        if kind == "result" and self.language.is_verb(rest.split()[0]):
            return False
        if kind == "condition" and (len(rest.split()) > MOST_CONDITION or self.language.TWO_THOUGHTS.search(rest)):
            return False
        if kind not in self.language.KEPT and self.language.OPEN_RELATIVE.search(main):
            return False
        if kind in SAID and not reporter:
            return False
        if kind not in self.language.KEPT | SAID and any(
            word in self.language.NEGATIONS for word in main.lower().split()
        ):
            return False
        if reporter and kind == "condition":
            return False
        explains = kind in ("reason", "purpose") and self.language.EXPLAINS.search(main)
        if explains and len(main.split()) + len(rest.split()) <= TOO_LONG:
            return False  # the reason is what is said
        if not reporter and kind not in _PLACED and self.language.CLAIMS.search(main):
            return False
        if kind == "addition" and re.search(r", \S+$", main):
            return False  # the last of several verbs
        if re.search(r",[^,]{1,30}$", main) and re.search(rf", (?:{self.language.LISTED}) ", rest):
            return False  # the cut would go through a list
        if reporter and not self.complete(re.sub(rf"^.*?\b(?:{self.language.REPORTS})\b", "", main, count=1)):
            return False
        return (
            not (reporter and kind in self.language.KEPT)
            and not (guard and guard.search(main))
            and self.complete(main)
            and _balanced(main)
            and not self.language.OPEN_END.search(main)
            and not re.search(rf"\b(?:{self.language.REPORTS})$", main)
            and not re.match(r"[^\w\"“(]", rest)
            and not (kind == "example" and self.language.is_verb(main.split()[-1]))
            and not (kind == "time" and not self.language.is_clause(rest) and not _DATE.fullmatch(rest))
            and not (kind in ("condition", "purpose") and len(rest.split()) < 3)
            and not (kind == "reason" and self.language.HANGS_ON.search(main))
            and not (kind in ("purpose", "reason") and main.endswith(("'", "’", '"', "”")))
            and not (kind == "time" and self.language.is_clause(rest) and len(rest.split()) < SHORT_CLAUSE)
            and not (kind == "time" and self.language.TURNS.search(rest))
            and not (kind == "addition" and re.match(self.language.JOINED_SENTENCE, rest) and not self.complete(rest))
            and not (kind == "time" and self.language.is_clause(rest) and not self.language.HAPPENED.search(main))
            and not (kind == "which" and (len(rest.split()) < 3 or "," in rest))
            and not (kind == "which" and self.language.CLOSED.search(rest))
            and not (kind == "agent" and len(rest.split()) > MOST_AGENT)
            and not (kind == "purpose" and self.language.EQUATES.search(rest))
        )

    def complete(self, text: str) -> bool:
        """Whether the words hold a predicate of their own, one that no relative or purpose clause has claimed."""
        claimed = False
        for word in re.findall(r"[\w'’-]+", text):
            if word.lower() in self.language.SUBORDINATE:
                claimed = True
            elif self.language.is_verb(word) and word not in self.language.DESCRIBING:
                if not claimed:
                    return True
                claimed = word in self.language.AUXILIARIES
        return False


def capital(text: str) -> str:
    """With a capital first letter.

    >>> capital("karena hujan")
    'Karena hujan'
    """
    return text[:1].upper() + text[1:]


def stop(text: str) -> str:
    """The full stop that a text lacks.

    >>> stop("Hujan turun"), stop("Kenapa?")
    ('.', '')
    """
    return "" if text.endswith((".", "?", "!", "…")) else "."


def _balanced(text: str) -> bool:
    return len(_MARKS.findall(text)) % 2 == 0 and text.count("(") == text.count(")")
