"""Names in running text: runs of capitalised words, divided into what a person is and what a person is called."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import ModuleType
from typing import NamedTuple

TOKEN = re.compile(r"[^\W_](?:[\w’'&.@-]*[\w])?(?:\.(?=\s+[^\W\d_a-z]|,))?|[,;:()/—–]|&(?=\s)|\.(?=\s|$)|[?!…\"“”]")


LONGEST_PARTY = 4
"""Words of a party's name and its kind."""


class Token(NamedTuple):
    """A word or a mark and where it stands in its sentence."""

    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter (``P2TP2A`` does, ``12`` does not)."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words next to one another: sentence (from 0), index of the first and after the last token."""

    sentence: int
    first: int
    last: int
    words: tuple[str, ...]


def tokens(text: str, rules: ModuleType) -> list[Token]:
    """Words and marks of a sentence; the full stop of an abbreviation or initial stays with it."""
    found: list[Token] = []
    for match in TOKEN.finditer(text):
        word, end = match.group(), match.end()
        if word.endswith(".") and len(word) > 1 and not _keeps_stop(word, rules):
            found.append(Token(word[:-1], match.start(), end - 1))
            found.append(Token(".", end - 1, end))
        else:
            found.append(Token(word, match.start(), end))
    return found


@lru_cache(maxsize=1024)
def _keeps_stop(word: str, rules: ModuleType) -> bool:
    lower = word.lower()
    return (
        lower in rules.HONORIFICS
        or lower in rules.ROLES
        or lower.rstrip(".") in rules.ABBREVIATIONS
        or lower.rstrip(".") in rules.TRAILING
        or re.fullmatch(r"[A-Z]\.", word) is not None
    )


def run_at(words: list[Token], start: int, rules: ModuleType) -> int:
    """Index after the run of capitalised words that begins at ``start``; ``start`` itself when none does.

    Particles inside a name and, once a role has begun, ``dan`` / ``of the`` between capitals belong to the run.
    """
    place = start
    role = False
    while place < len(words):
        word = words[place]
        lower = word.text.lower()
        if lower in rules.FIRST_PERSON and not (word.text == "I" and "i" in rules.GIVEN):
            break
        if lower in rules.CALENDAR or (place > start and lower in rules.ALSO):
            break
        if word.capital or (role and place > start and re.fullmatch(r"\d+|I{1,3}|IV", word.text)):
            role = role or (is_role(word.text, rules) and (place == start or is_rank(words[start].text, rules)))
            place += 1
            continue
        joins = lower in rules.PARTICLES or lower == "&" or (role and lower in rules.JOINTS)
        if lower == "of" and _named_before(words, start, place, rules):
            break  # Professor Ann Lee of the University of Reading
        if role and word.text == "(" and (past := _past_brackets(words, place)):
            place = past
            continue
        if role and word.text == "," and _office_in_commas(words, place, rules):
            place += 1
            continue
        honorific = (word.text in rules.HONORIFICS and word.text.endswith(".")) or word.text in ("dr.", "dr")
        ahead = place + 1
        while joins and ahead < len(words) and words[ahead].text.lower() in ("the", "der", "la", "of"):
            ahead += 1
        if ((place > start and joins) or honorific) and ahead < len(words) and words[ahead].capital:
            place = ahead
            continue
        break
    return place


def near_office(words: list[Token], place: int, rules: ModuleType) -> int:
    """Index after ``Istri Presiden Jerman Emil Marchand``, who is near to the holder of an office and somebody else;
    0 where no such words stand at ``place``.
    """
    if place + 2 > len(words) - 1 or words[place].text.lower() not in rules.RELATIONS:
        return 0
    office = place + 1
    if not is_role(words[office].text, rules) or words[office].text.lower() in rules.RANKED:
        return 0  # pengacara senior
    end = office
    while end < len(words) and words[end].text.islower() and is_rank(words[end].text, rules):
        end += 1
    past = run_at(words, end, rules)
    return past if past > end else 0


def _named_before(words: list[Token], start: int, place: int, rules: ModuleType) -> bool:
    """Whether two words of a name, none of an office, stand right before ``place`` in a run."""
    return place - start >= 2 and not any(is_rank(word.text, rules) for word in words[place - 2 : place])


def _past_brackets(words: list[Token], place: int) -> int:
    """Index past ``(OJK)`` or ``(Ketum MUI)`` inside a role that goes on: ``Kepala Otoritas Jasa Keuangan (OJK)
    Mahendra``; 0 where something else stands in brackets.
    """
    close = next((i for i in range(place + 2, min(place + 5, len(words))) if words[i].text == ")"), 0)
    inside = all(word.capital for word in words[place + 1 : close])
    return close + 1 if close and inside and close + 1 < len(words) and words[close + 1].capital else 0


def _office_in_commas(words: list[Token], comma: int, rules: ModuleType) -> bool:
    """Whether an office goes on behind a comma: ``Kepala Divisi Pajak, Infrastruktur dan Keamanan Siber Bima Laga``."""
    place = comma + 1
    while place < len(words) and words[place].capital and is_rank(words[place].text, rules):
        if is_role(words[place].text, rules):
            return False
        place += 1
        if place + 1 < len(words) and words[place].text.lower() in rules.AND:
            return place > comma + 1 and words[place + 1].capital and is_rank(words[place + 1].text, rules)
        if place < len(words) and words[place].text == ",":
            place += 1
    return False


@lru_cache(maxsize=4096)
def is_role(word: str, rules: ModuleType) -> bool:
    """Whether a word begins what a person is (``Ketua``, ``Mayor``)."""
    lower = word.lower()
    return lower in rules.ROLES or lower.rstrip(".") in rules.ROLES or rules.RANK_SHAPE.fullmatch(word) is not None


@lru_cache(maxsize=4096)
def is_rank(word: str, rules: ModuleType) -> bool:
    """Whether a word belongs to an office or a place rather than to a name: also acronyms and numbers."""
    lower = word.lower().rstrip(".")
    return (
        lower in rules.RANKS
        or lower in rules.GRADES
        or word in rules.PLACES
        or is_role(word, rules)
        or (
            len(word) >= 2
            and sum(letter.isupper() for letter in word) >= 2
            and "'" not in word
            and "." not in word
            and word not in rules.INITIALS
            and not _camel(word)
        )
        or not word[0].isalpha()
        or re.fullmatch(r"I{1,3}|IV|V", word) is not None
    )


def _camel(word: str) -> bool:
    return re.fullmatch(r"(?:Mc|Mac|De|Di|O’|O')[A-Z][a-z]+|[A-Z][a-z]+-[A-Z][a-z]+", word) is not None


class Register:
    """All runs of an article outside its quotations, and what they tell of the people in it."""

    def __init__(self, masked: list[str], rules: ModuleType) -> None:
        self.rules = rules
        self.tokens = [tokens(text, rules) for text in masked]
        self.masked = masked
        self._lower = Counter(word.text for words in self.tokens for word in words if word.text[0].islower())
        self._local_places: set[str] = set()
        self._towns: set[str] = set()
        """Words that stand alone behind ``di``, ``in`` or ``at``."""
        self.runs: list[Run] = []
        self.runs_in: list[list[Run]] = [[] for _ in self.tokens]
        """Runs of each sentence."""
        for number, words in enumerate(self.tokens):
            self._collect(number, words)
        self._alone: Counter[str] = Counter()
        self._single: Counter[str] = Counter()
        self._spoken: Counter[str] = Counter()
        self._placed = self._places_of_offices()
        self._bodies = self._named_bodies() | self._placed
        self.called_like_places = {run.words for run in self.runs if self._is_called_like_a_place(run)}
        """Whole names whose given name is also a place's."""
        self._wholes = {run.words for run in self.runs}
        pairs = (pair for run in self.runs for pair in pairwise(run.words))
        self._of_places = {first for first, second in pairs if second in self.rules.PLACES}
        for run in self.runs:
            self._count(run)

    def _collect(self, number: int, words: list[Token]) -> None:
        place = 0
        while place < len(words):
            if not words[place].capital and words[place].text not in ("dr.",):
                place += 1
                continue
            end = run_at(words, place, self.rules)
            first = place
            if self.starts_sentence(words, first) or words[first].text.lower() in self.rules.PROFILE:
                first = self.without_opener(words, first, end)
            if near_office(words, first, self.rules):
                first += 1
            if end > first:
                run = Run(number, first, end, tuple(word.text for word in words[first:end]))
                self.runs.append(run)
                self.runs_in[number].append(run)
                if first and words[first - 1].text.lower() in ("di", "ke", "dari", "in", "at", "near", "from", "to"):
                    self._local_places.add(run.words[0]) if len(run.words) <= 2 else None
                    if words[first - 1].text.lower() in ("di", "in", "at") and len(run.words) == 1:
                        self._towns.add(run.words[0])
            place = max(end, place + 1)

    @staticmethod
    def starts_sentence(words: list[Token], place: int) -> bool:
        """Whether a token is the first word of a sentence or of a sentence inside one."""
        return place == 0 or words[place - 1].text in (".", "?", "!", "…", '"', "“", "”", ":")

    def without_opener(self, words: list[Token], first: int, end: int) -> int:
        """Index past a word that owes its capital to the beginning of the sentence."""
        word = words[first].text
        if is_role(word, self.rules) or word.lower() in self.rules.HONORIFICS:
            return first
        lower = word.lower()
        stem = lower.removesuffix(self.rules.SUFFIX)
        verb = lower in self.rules.SAY or lower in self.rules.TELL or lower in self.rules.TOLD or stem in self.rules.SAY
        if (
            lower in self.rules.OPENERS
            or lower in self.rules.ACCORDING
            or verb
            or (end - first > 1 and lower in self.rules.KIN)
            or (end - first > 1 and self._lower[lower] > 0)
            or self.rules.NOT_A_NAME.fullmatch(lower)
        ):
            return first + 1
        return first

    def _count(self, run: Run) -> None:
        """Note how a name is used alone: the evidence by which a run is divided."""
        words = self.strip_titles(list(run.words))
        rank = (
            bool(words)
            and is_rank(words[0], self.rules)
            and (len(words) > 1 or words[0].lower() not in self.rules.AFTER_RANK)
        )
        if not words or rank or words[0] in self._local_places:
            return
        if len(words) > 3:
            return
        self._alone[words[0]] += 1
        if len(words) == 1:
            self._single[words[0]] += 1
        around = self.tokens[run.sentence]
        before = around[run.first - 1].text.lower() if run.first else ""
        after = around[run.last].text.lower() if run.last < len(around) else ""
        says_after = self.rules.SAY if not self.rules.SUFFIX else frozenset()
        if before in self.rules.SAY or before == self.rules.ACCORDING[0].split()[-1] or after in says_after:
            self._spoken[words[0]] += 1

    def _named_bodies(self) -> set[str]:
        """Words that name a body or a place because they follow its kind: ``PT Pertamina``, ``Kabupaten Agam``."""
        found: set[str] = set()
        for words in self.tokens:
            for place, (before, after) in enumerate(pairwise(words)):
                if before.text.lower() not in self.rules.BODIES or not after.capital:
                    continue
                headed = place > 0 and is_role(words[place - 1].text, self.rules)
                headed = headed and words[place - 1].text.lower() not in self.rules.RESIDENTS  # Warga Kampung Melayu
                certain = before.text.lower() in self.rules.ALWAYS_BODIES or not headed
                if certain or run_at(words, place + 1, self.rules) - place > 3:  # Kepala Desa Joko Lelono
                    found.add(after.text)
        return found.union(*(self._of_a_party(run) for run in self.runs))

    def _of_a_party(self, run: Run) -> tuple[str, ...]:
        """All words of a party's name: it begins a sentence, or the name of whoever is in it follows behind a comma
        (``Ketua Fraksi Karya Umat, Budi Santoso,``).
        """
        place = next((i for i, word in enumerate(run.words) if word.lower() in self.rules.PARTIES), None)
        words = self.tokens[run.sentence]
        if place is None or len(run.words) - place > LONGEST_PARTY:
            return ()
        end = run_at(words, run.last + 1, self.rules) if run.last < len(words) and words[run.last].text == "," else 0
        who = [word.text for word in words[run.last + 1 : end]]
        named = bool(who) and not (is_rank(who[0], self.rules) or who[0].lower() in self.rules.OPENERS)
        named = named and (end == len(words) or not words[end].text[0].isalpha() or words[end].text in self.rules.STOPS)
        alone = run.first == 0 == place and not any(is_rank(word, self.rules) for word in run.words[1:])
        return run.words[place + 1 :] if alone or named else ()

    def _places_of_offices(self) -> set[str]:
        """Words right behind several offices and before different names: ``Bupati Sukareja Rudi Hartawan`` beside
        ``Kepala Dinas PU Sukareja Bambang Sutejo``, or a place by ``di Sukareja``.
        """
        behind: dict[str, set[str]] = {}
        for run in self.runs:
            start = max((i + 1 for i, word in enumerate(run.words) if is_rank(word, self.rules)), default=0)
            rest = run.words[start:]
            if start and len(rest) > 2 and rest[0].lower() not in self.rules.GIVEN | self.rules.GENDERED.keys():
                behind.setdefault(rest[0], set()).add(rest[1])
        return {word for word, names in behind.items() if len(names) > 1 or word in self._towns}

    def _is_called_like_a_place(self, run: Run) -> bool:
        """Whether a given name is also a place's: ``Pelatih Persis, Milan Petrov,``."""
        words = self.tokens[run.sentence]
        ends = [words[i].text for i in (run.first - 1, run.last) if 0 < i < len(words)]
        if len(run.words) != 2 or run.words[0] not in self.rules.PLACES or len(ends) < 2:
            return False
        role = any(is_role(word.text, self.rules) for word in words[max(0, run.first - 5) : run.first])
        return ends[0] == "," and ends[1] in (",", "(") and role and not is_rank(run.words[1], self.rules)

    def of_a_place(self, word: str) -> bool:
        """Whether a word begins a longer name that ends with a place (``Inter`` of ``Inter Milan``)."""
        return word in self._of_places

    def is_body(self, word: str) -> bool:
        """Whether a word names a body or a place because it follows its kind somewhere in the article."""
        return word in self._bodies

    def alone(self, word: str) -> bool:
        """Whether the article uses a word as a name of its own."""
        return self._alone[word] > 0

    def speaks(self, words: list[str]) -> bool:
        """Whether the article lets someone called by the first of these words speak."""
        return bool(words) and self._spoken[words[0]] > 0

    def strip_titles(self, words: list[str]) -> list[str]:
        """A name without Pak, Dr., S.H. and the like."""
        while words and words[0].lower() in self.rules.HONORIFICS and len(words) > 1:
            words = words[1:]
        while (
            len(words) > 1
            and self.rules.DEGREE.fullmatch(words[-1])
            and ("." in words[-1] or sum(letter.isupper() for letter in words[-1]) > 1)
        ):
            words = words[:-1]
        return words

    def divide(self, words: list[str], *, described: bool = False) -> tuple[list[str], list[str]]:
        """Role and name of a run; either may be empty. ``described``: a role in small letters stands before the run.

        ``Penjabat Gubernur DKI Heru Budi Hartono`` is divided where the article uses the name alone (``Heru``), and
        otherwise after the last word that belongs to an office, an acronym or a place.
        """
        words = self.strip_titles(words)
        if "&" in words and not any(is_role(word, self.rules) for word in words):
            return [], words  # Canal & River Trust
        offices = [place for place in range(len(words)) if self._office_word(words, place)]
        if not offices and not described:
            return [], words
        if offices and offices[-1] == len(words) - 1 and len(words) - len(self.strip_titles(words)) == 0:
            return words, []
        start = offices[-1] + 1 if offices else 0
        rest = words[start:]
        used = [
            place for place in range(len(rest)) if self._alone[rest[place]] and (len(rest) - place >= 2 or place == 0)
        ]
        before = self._last_role(words, start, described)
        body = self._body_before(rest)
        if body:
            return words[: start + body], self.strip_titles(rest[body:])
        employer = before in self.rules.EMPLOYED and not self._spoken[rest[0]] if rest else False
        if used and used[0] == 0 and len(rest) >= 3 and employer and (start or self._single[rest[0]]):
            used = used[1:]  # an employer: pelatih Arema Aji Santoso
            start, rest = (start + 1, rest[1:]) if not used else (start, rest)
        apart = len(rest) == 3 and start and self._single[rest[0]] and not self._spoken[rest[0]]
        if apart and (tuple(rest[1:]) in self._wholes or self._single[rest[2]]):
            start, rest, used = start + 1, rest[1:], []  # Direktur Olahraga Ducati Paolo Ciabatta, and Ducati
        spoken = [place for place in range(len(rest)) if self._spoken[rest[place]]]
        if spoken and (
            spoken[0] in used
            or (len(rest) > 1 and self._single[rest[spoken[0] - 1]] and not self._spoken[rest[spoken[0] - 1]])
        ):
            used = spoken[:1]
        if len(rest) > 2 and rest[0].lower() in self.rules.GIVEN:
            cut = start  # I Gusti Putu Surya, of whom the article says Putu
        elif used and len(rest) > 1:
            cut = self._name_start(words, start, start + used[-1], described)
        elif len(rest) > 3:
            given = (place for place in range(start, len(words) - 1) if words[place].lower() in self.rules.GIVEN)
            cut = next(given, len(words) - 2)
        else:
            cut = start
        alone = next((place for place in range(start, len(words)) if self._alone[words[place]]), None)
        if not used and alone == len(words) - 1 and alone > start:
            placed = before in self.rules.HEADS_OF_PLACES and rest[0].lower() not in self.rules.GIVEN and len(rest) > 2
            cut = alone - 1 if before in self.rules.EMPLOYED or placed or alone - start > 2 else start
        return words[:cut], self.strip_titles(words[cut:])

    def _body_before(self, rest: list[str]) -> int:
        """Words of an employer before a name: the article calls it so elsewhere, and lets nobody of that name speak."""
        sizes = range(len(rest) - 2, 1, -1)
        return next((size for size in sizes if tuple(rest[:size]) in self._wholes and not self.speaks(rest)), 0)

    def _last_role(self, words: list[str], start: int, described: bool) -> str:
        """The role right before a name, in lower case, without what only ranks it: ``Direktur Utama`` is a direktur."""
        place = start
        while place > 1 and words[place - 1].lower() in self.rules.RANKED:
            place -= 1
        return words[place - 1].lower() if place else "direktur" if described else ""

    def _name_start(self, words: list[str], start: int, used: int, described: bool) -> int:
        """Where a name begins whose word at ``used`` the article uses alone: words before it may be a given name
        (``Menteri Pertanian Andi Amran``) or an employer (``Direktur Pertamina Elia Massa``).
        """
        if used == start or (start and words[start - 1].lower() in self.rules.GRADES):
            return start
        before = self._last_role(words, start, described)
        apart = self.rules.EMPLOYED | self.rules.HEADS_OF_PLACES
        employer = before in apart or (start > 0 and words[start - 1] in self._placed)
        employer = employer or any(self._single[word] for word in words[start:used])
        return used if employer or used - start > 1 else start

    def _office_word(self, words: list[str], place: int) -> bool:
        """Whether a word of a run belongs to an office or a place; some words only do so beside another such word."""
        word = words[place]
        if place == 0 and tuple(words) in self.called_like_places:
            return False
        if place + 1 < len(words) and word.lower() in self.rules.GIVEN:
            if place and not (is_role(word, self.rules) and is_role(words[place + 1], self.rules)):
                return False  # Menpora Imam Nahrawi, Wakil Gubernur I Ketut
            if not is_role(word, self.rules):
                return False
        given = place > 0 and words[place - 1].lower() in self.rules.GIVEN
        if given and (place == len(words) - 1 or word.lower() in self.rules.SURNAMES):
            return False  # Ridwan Hakim, Lukman Hakim Siregar
        pairs = {" ".join(words[i : i + 2]).lower() for i in (place - 1, place) if i > 0}
        if place and pairs & self.rules.BODY_NAMES:
            return True
        inside = 1 < place < len(words) - 1 and not is_rank(words[place - 1], self.rules)
        if (
            inside
            and word.lower() not in self.rules.GRADES
            and is_role(word, self.rules)
            and not is_rank(words[place + 1], self.rules)
        ):
            return not is_rank(words[0], self.rules)  # Menteri Agama Lukman Hakim Saifuddin
        if place and is_rank(words[0], self.rules) and self.rules.OFFICE_SHAPE.fullmatch(word.lower()):
            return True
        if word in self._bodies and not self._spoken[word]:
            return True
        if word.lower() in self.rules.AFTER_RANK and self._spoken[word]:
            return False
        if not is_rank(word, self.rules):
            return place > 0 and word.lower() in self.rules.JOINTS
        if place == 0 and len(words) > 2 and is_role(word, self.rules):
            return True
        after_rank = place > 0 and (is_rank(words[place - 1], self.rules) or words[place - 1] in self._bodies)
        if word.lower() in self.rules.AFTER_RANK and not after_rank:
            return False
        return not (
            word.isupper()
            and place == len(words) - 1
            and place > 0
            and not is_rank(words[place - 1], self.rules)
            and len(word) <= 3
        )
