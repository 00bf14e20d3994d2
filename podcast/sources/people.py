"""The people of an article: every name in its fullest form, and what the article says each of them is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from types import ModuleType

from podcast.sources.names import Register, Run, Token, is_rank, is_role, near_office, run_at

LONGEST_ROLE = 12
"""Words."""
LONGEST_NAME = 6
"""Words."""
LONGEST_CLAUSE = 160
"""Characters behind a name in which a clause may say what the person is."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A person as one place of the text calls them: name words, and what stands beside the name."""

    name: tuple[str, ...]
    role: str | None
    sentence: int


class People:
    """Who appears in an article; built from its sentences with the quotations masked out."""

    def __init__(self, masked: list[str], rules: ModuleType) -> None:
        self.rules = rules
        self.register = Register(masked, rules)
        self._certain = frozenset(m for run in self.register.runs if (m := self._certainly(run)))
        self.mentions: list[Mention] = []
        self._roles: dict[str, str | None] = {}
        for run in self.register.runs:
            role, name = self.register.divide(list(run.words), described=self._described(run))
            if role and name and self.titled(self.register.tokens[run.sentence], run.last):
                continue
            if self._is_nobody(run, name) or (role and self._of_the_one_before(run)):
                continue
            given = bool(name) and name[0].lower() in rules.GIVEN and len(name) > 1
            given = given or tuple(name) in self.register.called_like_places
            plain = bool(name) and (given or not is_rank(name[0], rules))
            if name and len(name) <= LONGEST_NAME and (plain or self.register.speaks(name)):
                said = self._beside(run, role)
                if said and rules.NOT_IN_ROLE.search(said):
                    said = None
                self.mentions.append(Mention(tuple(name), said, run.sentence))
        self._kin, self._apart = self._relatives()
        self.names = list(dict.fromkeys(m.name for m in self.mentions))
        self._of_pairs = frozenset(self._pairs())
        self.offices = [m for m in self.mentions if m.role]
        self._named, self._in_office = _by_word(self.names), _by_word(m.name for m in self.offices)
        self._officers: dict[tuple[str, ...], list[int]] = {}
        for place, officer in enumerate(self.offices):
            self._officers.setdefault(officer.name, []).append(place)
        self._sure, self._whole_names = _by_word(self._certain), dict[tuple[str, ...], dict[tuple[str, ...], None]]()

    def _of_the_one_before(self, run: Run) -> bool:
        """Whether an office with a body's name says in commas what the one before it is (``Ann Reed, CEO Acme,``)."""
        words = self.register.tokens[run.sentence]
        closed = run.last < len(words) and words[run.last].text == ","
        if not closed or run.first < 3 or words[run.first - 1].text != "," or not is_role(run.words[0], self.rules):
            return False
        before = next((r for r in self.register.runs if r.sentence == run.sentence and r.last == run.first - 1), None)
        if before is None or any(is_rank(word, self.rules) for word in before.words):
            return False
        return len(before.words) > 1

    def _relatives(self) -> tuple[frozenset[tuple[str, ...]], frozenset[str]]:
        """Names that the article only gives to say whose kin somebody is (``saudara pebalap Sam Lowis itu``), and short
        ones that mean the kin of somebody of that name (``Larsen sang ibu``).
        """
        kin: set[tuple[str, ...]] = set()
        other: set[tuple[str, ...]] = set()
        apart: set[str] = set()
        for run in self.register.runs:
            words = self.register.tokens[run.sentence]
            behind = [word.text.lower() for word in words[run.last : run.last + 2]]
            if len(run.words) == 1 and behind[:1] == ["sang"] and behind[1] in self.rules.KIN | {"ibu", "bapak"}:
                apart.add(run.words[0])
            before = [word.text for word in words[max(0, run.first - 3) : run.first]]
            near = any(word.lower() in self.rules.KIN for word in before) and all(w[0].isalpha() for w in before)
            (kin if near and behind[:1] == ["itu"] else other).add(run.words)
        return frozenset(kin - other) | self._namesakes(), frozenset(apart)

    def _namesakes(self) -> frozenset[tuple[str, ...]]:
        """Names of the family of whoever the article is about, who has the family's name alone (``her daughter, Isla
        Pallister,`` in an article that begins with ``Dorothea Pallister``).
        """
        hero = next((run for run in self.register.runs if run.sentence == 0 and run.first == 0), None)
        if hero is None or len(hero.words) == 1:
            return frozenset()
        found: set[tuple[str, ...]] = set()
        for run in self.register.runs:
            words = [word.text.lower() for word in self.register.tokens[run.sentence][: run.first]]
            family = words[-1:] == [","] and words[-2:-1] and words[-2] in self.rules.FAMILY
            theirs = any(word in self.rules.POSSESSIVES for word in words[-4:-2])
            if run.words[-1] == hero.words[-1] and run.words != hero.words and family and theirs:
                found.add(run.words)
        return frozenset(found)

    def _certainly(self, run: Run) -> tuple[str, ...]:
        """The name of a run that a title before it or an age behind it shows to be a person's; () for others."""
        words = self.register.tokens[run.sentence]
        name = self.register.divide(list(run.words))[1]
        titled = run.words[0].lower() in self.rules.HONORIFICS or (
            run.first > 0 and words[run.first - 1].text.lower() in self.rules.HONORIFICS
        )
        behind = [word.text for word in words[run.last : run.last + 3]] if run.last + 2 < len(words) else []
        aged = bool(behind) and behind[0] in ("(", ",") and behind[1].isdigit() and len(behind[1]) < 3
        closed = bool(behind) and (behind[2] in (")", ",") or behind[2].lower() in ("tahun", "years"))
        return tuple(name) if titled or (aged and closed) else ()

    def is_person(self, name: tuple[str, ...]) -> bool:
        """Whether a name is certainly a person's: it has a role, a title or an age, is said to speak, or begins with a
        well-known given name.
        """
        first = name[0].lower()
        return (
            self.known(list(name))
            or self.register.speaks(list(name))
            or first in self.rules.GENDERED
            or (first in self.rules.GIVEN and len(name) > 1)
            or any(_contains(certain, list(name)) for certain in _rarest(self._sure, name))
            or any(_contains(name, list(certain)) for word in name for certain in self._sure.get(word, ()))
        )

    def certain(self, name: tuple[str, ...]) -> bool:
        """Whether a title before a name or an age behind it shows it to be a person's."""
        return name in self._certain

    def around(self, first: int, last: int) -> list[str]:
        """Full names of the certain persons whom the sentences from ``first`` to ``last`` name, each once."""
        found = {
            self.fullest(list(m.name), m.sentence): None
            for m in self.mentions
            if first <= m.sentence <= last and self.is_person(m.name)
        }
        return list(found)

    def _is_nobody(self, run: Run, name: list[str]) -> bool:
        """Whether a run names a place (``Miss Israel``) or a thing with its letters behind it (``Pajak Bumi (PB)``)."""
        if name and name[-1] in self.rules.PLACES and not self.register.speaks(name):
            return True
        if len(name) == 1 and not self.register.speaks(name) and self.register.of_a_place(name[0]):
            return True  # penasihat Inter, which is Inter Milan
        words = self.register.tokens[run.sentence]
        if len(name) == 1 and run.last < len(words) and words[run.last].text.isdigit():
            return True  # model Seri 5
        if run.last + 2 >= len(words) or words[run.last].text != "(" or words[run.last + 2].text != ")":
            return False
        letters = "".join(word[0] for word in name)
        return len(name) > 1 and words[run.last + 1].text == letters

    def titled(self, words: list[Token], end: int) -> bool:
        """Whether a comma and the person's name follow a role that ends at ``end`` (``Kapolsek Tambun, AKP Boby``)."""
        if end + 1 >= len(words) or words[end].text != ",":
            return False
        inner = [word.text for word in words[end + 1 : run_at(words, end + 1, self.rules)]]
        if not inner or inner[0] in self.rules.PLACES:
            return False
        graded = inner[0].lower() in self.rules.GRADES | self.rules.HONORIFICS and len(inner) > 1
        return graded or self.register.speaks(self.register.strip_titles(inner)) or self._used(words, end, inner)

    def _used(self, words: list[Token], end: int, inner: list[str]) -> bool:
        """Whether the words after the comma are a whole name in commas, and no word before it is ever used alone
        (``Wakil Presiden Manajemen Produk Qualcomm Technologies, Kedar Kondap,``).
        """
        start = end
        while start > 0 and words[start - 1].capital:
            start -= 1
        office = [word.text for word in words[start:end]]
        after = end + 1 + len(inner)
        closed = after >= len(words) or words[after].text in (",", ".") or words[after].text.lower() in self.rules.STOPS
        plain = 2 <= len(inner) <= 4 and not any(is_rank(word, self.rules) for word in inner)
        named = [word for word in office if not is_rank(word, self.rules)]
        body = any(self.register.is_body(word) for word in named)
        return len(office) >= 4 and closed and plain and (body or not any(map(self.register.alone, named)))

    def _pairs(self) -> Iterator[tuple[str, ...]]:
        """Names that share their last word with another given name (``Rachel and Dan Imlay``): it tells neither."""
        for run in self.register.runs:
            words = self.register.tokens[run.sentence]
            if run.first < 2 or len(run.words) != 2 or words[run.first - 1].text not in ("and", "dan", "&"):
                continue
            other, before = words[run.first - 2], words[run.first - 3] if run.first > 2 else None
            if other.capital and not is_rank(other.text, self.rules) and not (before and before.capital):
                yield run.words

    def _described(self, run: Run) -> bool:
        """Whether words in small letters right before a run say what the person is (``pelatih Arema Aji Santoso``)."""
        words = self.register.tokens[run.sentence]
        return run.first > 0 and words[run.first - 1].text.islower() and is_role(words[run.first - 1].text, self.rules)

    # --- names --------------------------------------------------------------------------------------------------------

    def fullest(self, surface: list[str], sentence: int) -> str:
        """The longest name in the article that contains the words of ``surface``; the nearest earlier one wins a tie
        between people of the same name.
        """
        wanted = self.register.strip_titles(surface)
        if len(wanted) == 1 and wanted[0] in self._apart:
            return wanted[0]
        whole = self._whole(tuple(wanted))
        if not whole or (len(wanted) == 1 and any(name in self._of_pairs for name in whole)):
            return " ".join(wanted)
        if len(whole) > 1:
            earlier = bisect_right(self.mentions, sentence, key=lambda mention: mention.sentence)
            names = (self.mentions[place].name for place in reversed(range(earlier)))
            return " ".join(next((name for name in names if name in whole), next(iter(whole))))
        return " ".join(next(iter(whole)))

    def _whole(self, wanted: tuple[str, ...]) -> dict[tuple[str, ...], None]:
        """The names with these words that are no part of a longer one with them, in the order of the text."""
        if wanted not in self._whole_names:
            names = {name: None for name in _rarest(self._named, wanted) if _contains(name, list(wanted))}
            if len(wanted) == 1:
                names = {name: None for name in names if name not in self._kin}
            self._whole_names[wanted] = {
                name: None for name in names if not any(map(names.__contains__, self._longer(name)))
            }
        return self._whole_names[wanted]

    def _longer(self, name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """The other names that hold a name."""
        return (other for other in _rarest(self._named, name) if other != name and _contains(other, list(name)))

    def called(self, name: str) -> str:
        """A name of one word as the article calls the person: ``Mbah Karto``, unless ``Karto`` alone is as common."""
        ways: Mapping[str, int] = self._ways.get(name, {})
        return max(ways, key=lambda way: (ways[way], way != name), default=name)

    @cached_property
    def _ways(self) -> dict[str, Counter[str]]:
        """How often somebody of one name is called in which way, by the name."""
        found: dict[str, Counter[str]] = {}
        for words in self.register.tokens if self.rules.CALLED else ():
            for place, word in enumerate(words):
                if not word.capital:
                    continue
                titles = (" ".join(w.text for w in words[max(0, place - size) : place]) for size in (2, 1))
                title = next((title for title in titles if title.lower() in self.rules.CALLED and title.istitle()), "")
                found.setdefault(word.text, Counter())[f"{title} {word.text}".strip()] += 1
        return found

    def role(self, name: str) -> str | None:
        """What the article says a person is: the first role given, or a longer one that begins with it."""
        if name not in self._roles:
            self._roles[name] = self._role(tuple(name.split()))
        return self._roles[name]

    def _role(self, words: tuple[str, ...]) -> str | None:
        ends = combinations(range(len(words) + 1), 2)
        places = sorted(place for start, end in ends for place in self._officers.get(words[start:end], ()))
        roles = [role for place in dict.fromkeys(places) if (role := self.offices[place].role)]
        if not roles:
            return None
        longer = [role for role in roles if role.startswith(roles[0] + " ") and len(role.split()) <= 8]
        return max([roles[0], *longer], key=len)

    def office(self, words: list[str]) -> str | None:
        """Name of the one person whose role these words are, begin, or abbreviate (``Mendagri``)."""
        wanted = " ".join(words)
        exact: dict[str, None] = {}
        longer: dict[str, None] = {}
        for role, name in self._held:
            if role == wanted:
                exact[name] = None
            elif role.startswith(wanted + " ") or (len(words) == 1 and _abbreviates(wanted, role)):
                longer[name] = None
        holders = exact or longer
        return next(iter(holders)) if len(holders) == 1 else None

    @cached_property
    def _held(self) -> dict[tuple[str, str], None]:
        """Each role with the fullest name of who has it, in the order of the text."""
        named = ((m.role or "", self.fullest(list(m.name), m.sentence)) for m in self.offices)
        return dict.fromkeys(named)

    def known(self, words: list[str]) -> bool:
        """Whether a name belongs to someone who has a role in the article."""
        return any(_contains(name, words) for name in _rarest(self._in_office, words))

    # --- roles --------------------------------------------------------------------------------------------------------

    def _beside(self, run: Run, role: list[str]) -> str | None:
        """What stands beside a name: before it, before it with a comma, or after it with a comma."""
        words = self.register.tokens[run.sentence]
        text = self.register.masked[run.sentence]
        graded = all(word.lower() in self.rules.UNIFORMED for word in role)
        if graded and (office := self._before_comma(words, text, run)):
            return office
        if role and not all(word.lower() in self.rules.GRADES for word in role):
            first = run.first
            end = words[run.first + len(role) - 1].end if run.first + len(role) <= len(words) else words[run.first].end
            start = words[self._role_start(words, first)].start
            said = text[start:end].strip(" ,")
            if self._begins_with_role(plain := self._without_grade(said)):
                return _short(plain)
        start = self._role_start(words, run.first)
        if start < run.first and any(is_role(w.text, self.rules) for w in words[start : run.first]):
            return _short(text[words[start].start : words[run.first - 1].end])
        return self._after(words, text, run) or self._before_comma(words, text, run) or self._clause(words, text, run)

    def _clause(self, words: list[Token], text: str, run: Run) -> str | None:
        """What a clause behind a name says the person is: ``, yang juga ketua RT 03,`` is ``ketua RT 03``; English
        keeps the clause, ``who chairs the club``, or the body, ``of the University of Reading``.
        """
        rest = text[words[run.last - 1].end : words[run.last - 1].end + LONGEST_CLAUSE]
        match = self.rules.ROLE_CLAUSE.match(rest)
        return match["role"].strip() if match and len(match["role"].split()) <= LONGEST_ROLE else None

    def _without_grade(self, said: str) -> str:
        """``Kapolsek Simpang Kramat`` of ``Kapolsek Simpang Kramat Ipda H.``: a grade alone stays."""
        words = said.split()
        long = re.search(self.rules.LONG_GRADES, said)
        if long and long.start() > 0:
            words = said[: long.start()].split()
        while len(words) > 1 and words[-1].lower().strip("()") in self.rules.GRADES | self.rules.HONORIFICS:
            words = words[:-1]
        return " ".join(words)

    def _begins_with_role(self, said: str) -> bool:
        return any(is_role(word, self.rules) for word in said.split()[:4])

    def _role_start(self, words: list[Token], first: int) -> int:
        """Index of the first of the lower-case words before a name that say what it is (``pengamat politik``)."""
        best = place = first
        while place > 0 and first - place < 6:
            word = words[place - 1].text
            if word[0].isupper() and is_role(word, self.rules) and self.register.starts_sentence(words, place - 1):
                best = place - 1
            if not word[0].isalpha() or word[0].isupper():
                break
            lower = word.lower()
            if (
                lower in self.rules.STOPS
                or lower in self.rules.ITU
                or lower in self.rules.SAY
                or lower in self.rules.TELL
                or lower in self.rules.IS
                or lower in self.rules.CALLING
                or lower in ("the", "a", "an")
            ):
                break
            place -= 1
            if is_role(lower, self.rules):
                best = place
        if best < first and self.rules.SUFFIX == "":
            return min(place, best) if is_role(words[first - 1].text, self.rules) else first
        return best

    def _after(self, words: list[Token], text: str, run: Run) -> str | None:
        """``Gregory So, juru bicara Disneyland Hong Kong,`` and ``selaku …``."""
        place = run.last
        while (
            place + 1 < len(words) and words[place].text == "," and self.rules.DEGREE.fullmatch(words[place + 1].text)
        ):
            place += 2
        if place < len(words) and words[place].text == "(":
            close = next((i for i in range(place, min(place + 6, len(words))) if words[i].text == ")"), None)
            place = close + 1 if close else place
        place = self._past_age(words, place)
        comma = place < len(words) and words[place].text == ","
        place += comma
        if place >= len(words):
            return None
        if (
            words[place].text.lower() in ("selaku", "sebagai")
            and words[place].text.islower()
            and place + 1 < len(words)
        ):
            if not comma and words[place].text != "selaku":
                return None
            place += 1
        elif not comma:
            return None
        end = place
        while end < len(words) and words[end].text not in (",", ".", ";", ":", "(", ")", "?", "!", '"', "“", "—", "–"):
            if words[end].text.lower() in self.rules.SAY | self.rules.TELL | {
                "yang",
                "who",
                "di",
                "dalam",
                "pada",
                "saat",
                "kepada",
            }:
                break
            end += 1
        phrase = words[place:end]
        closed = end < len(words) and (words[end].text in (",", ".", ";", ")") or words[end].text == "who")
        if phrase and phrase[0].text.lower() in ("a", "an", "the"):
            phrase = phrase[1:]
        if not phrase or len(phrase) > LONGEST_ROLE:
            return None
        look = 6 if self.rules.SUFFIX == "" else 1
        if not any(is_role(word.text.removesuffix("’s").removesuffix("'s"), self.rules) for word in phrase[:look]) or (
            not closed and self.rules.SUFFIX == ""
        ):
            return None
        if phrase[0].text.lower() in self.rules.STOPS | self.rules.PRONOUNS.keys() | self.rules.OPENERS and not is_role(
            phrase[0].text, self.rules
        ):
            return None
        if self._holds_name(phrase):
            return None
        return _short(text[phrase[0].start : phrase[-1].end])

    @staticmethod
    def _past_age(words: list[Token], place: int) -> int:
        """Index past ``, 34 tahun`` or ``, 34``, where another comma follows."""
        if place + 2 >= len(words) or words[place].text != "," or not words[place + 1].text.isdigit():
            return place
        after = place + 2 + (words[place + 2].text.lower() in ("tahun", "years"))
        after += after < len(words) and words[after].text.lower() == "old"
        return after if after < len(words) and words[after].text == "," else place

    def _before_comma(self, words: list[Token], text: str, run: Run) -> str | None:
        """``Manajer The Three Lions, Gareth Southgate, …``."""
        if run.first < 2 or words[run.first - 1].text != ",":
            return None
        last = run.first - 1
        if last > 3 and words[last - 1].text == ")" and words[last - 3].text == "(":
            last -= 3  # Koordinator Masyarakat Anti Korupsi (MAKI), Boyamin Saiman,
        start = last - 1
        while start > 0 and run.first - start < LONGEST_ROLE + 2:
            if start > 3 and words[start - 1].text == ")" and words[start - 3].text == "(":
                start -= 3  # Kepala Badan Pusat Statistik (BPS) Provinsi Jawa Timur, Suryadi,
            elif words[start - 1].text in (",", ".", ";", ":", "(", ")", "?", "!", '"', "”", "—", "–"):
                break
            else:
                start -= 1
        while start < last and not is_role(words[start].text, self.rules):
            start += 1
        start -= start > 0 and near_office(words, start - 1, self.rules) > 0
        article = max((i for i in range(start, last) if words[i].text in ("a", "an")), default=start - 1)
        phrase = words[article + 1 : last]
        kin = start == article + 1 and start > 0 and words[start].text.lower() in self.rules.FAMILY
        if kin and words[start - 1].text.lower() in self.rules.POSSESSIVES:
            phrase = words[start - 1 : last]
        if not phrase or self._holds_name(phrase) or any(w.text.lower() in self.rules.TELL for w in phrase):
            return None
        after = words[run.last].text if run.last < len(words) else "."
        closed = after in (",", ".", "(") or after.lower() in self.rules.STOPS
        closed = closed or (after.islower() and self.register.starts_sentence(words, start))
        return _short(text[phrase[0].start : phrase[-1].end]) if closed else None

    def _holds_name(self, phrase: list[Token]) -> bool:
        place = 0
        while place < len(phrase):
            end = run_at(phrase, place, self.rules)
            if end > place:
                role, name = self.register.divide([word.text for word in phrase[place:end]])
                if role and name and is_role(role[0], self.rules) and self.register.speaks(name):
                    return True
                if len(name) > 1 and tuple(name) in self._certain:
                    return True  # In Mazar Dara, farmer Abdul Latif, 43, said
            place = max(end, place + 1)
        return False


def _short(role: str) -> str | None:
    role = re.split(r" (?:usai|seusai|selama|saat|ketika|sejak|setelah|sebelum) ", role)[0]
    return role if len(role.split()) <= LONGEST_ROLE and not re.search(r"\b(?:yang|who|that)\b", role) else None


def _by_word(names: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Names, each once, by each of their words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in dict.fromkeys(names):
        for word in dict.fromkeys(name):
            found.setdefault(word, []).append(name)
    return found


def _rarest(names: Mapping[str, list[tuple[str, ...]]], words: Sequence[str]) -> Sequence[tuple[str, ...]]:
    """The names with that of the words which fewest have; one with all of them is among these."""
    return min((names.get(word, ()) for word in words), key=len, default=())


def _contains(name: tuple[str, ...], words: list[str]) -> bool:
    size = len(words)
    if not size or words[0] not in name:
        return False
    return any(list(name[place : place + size]) == words for place in range(len(name) - size + 1))


def _abbreviates(short: str, role: str) -> bool:
    """Whether the letters of ``Mendagri`` stand in this order in ``Menteri Dalam Negeri``, first letters alike."""
    if len(short) < 4 or not role or " " not in role or short[:2].lower() != role[:2].lower():
        return False
    letters = iter(re.sub(r"\W", "", role.lower()))
    return all(letter in letters for letter in short.lower())
