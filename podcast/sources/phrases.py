"""The phrase that names a speaker: a name, an office and a name, a description with a name or without one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import ModuleType

from podcast.sources.names import Run, Token, is_rank, is_role, near_office, run_at
from podcast.sources.people import People

BREAK = frozenset(',.;:()?!…"“”—–')
"""Marks that end a phrase."""
LONGEST_ORIGIN = 7
"""Words beside a name that may say where somebody is from."""
REACH = 5
"""Sentences before a pronoun or a description in which the one person meant by it is looked for."""
_AGED = re.compile(r"\d{1,3}-year-old")


@dataclass(frozen=True, slots=True)
class Said:
    """Who spoke: a full name with its role, a pronoun (with the gender it tells, "" for none), or someone unnamed."""

    name: str | None = None
    role: str | None = None
    pronoun: str | None = None


class Phrases:
    """The noun phrases of one language, applied to one article."""

    def __init__(self, people: People, rules: ModuleType) -> None:
        self.people = people
        self.rules = rules

    def speaker(self, sentence: int, words: list[Token], place: int, text: str, *, strict: bool = False) -> Said | None:
        """The speaker named by the phrase that begins at token ``place``; None when it names nobody."""
        while place < len(words) and _AGED.fullmatch(words[place].text):
            place += 1
        if place >= len(words):
            return None
        lower = words[place].text.lower()
        if lower in self.rules.PRONOUNS:
            return Said(pronoun=self.rules.PRONOUNS[lower])
        if lower in self.rules.FIRST_PERSON:
            return None
        who, _ = self.phrase(sentence, words, place, text)
        if strict and who is not None and who.name is None and who.pronoun is None:
            return None
        return who

    def phrase(self, sentence: int, words: list[Token], place: int, text: str) -> tuple[Said | None, int]:
        """A noun phrase and the index after it: name, office and name, description and name, or a description only."""
        if words[place].text == "the" and place + 1 < len(words):
            return self._that_office(sentence, words, place, text)
        if near := near_office(words, place, self.rules):
            described = text[words[place].start : words[near - 1].end]
            inner, after = self.name_after_comma(words, near) if near + 1 < len(words) else ([], near)
            if inner and words[near].text == ",":
                return self.named(inner, sentence, described), after
            return Said(role=described), near
        owned = self._of_somebody(words, place)
        if owned:
            inner, after = self.name_after_comma(words, owned)
            if inner:
                return self.named(inner, sentence, text[words[place].start : words[owned - 1].end]), after
        if (words[place].capital and not self._goes_on_small(words, place)) or words[place].text in ("dr.",):
            end = run_at(words, place, self.rules)
            run = [word.text for word in words[place:end]]
            _, name = self.people.register.divide(run)
            if [word.text for word in words[end + 2 : end + 4]] == [")", ","] and words[end + 1].text.isupper():
                inner, after = self.name_after_comma(words, end + 3)  # Koordinator Warga Anti Banjir (WAB), Surya
                if inner and is_role(run[0], self.rules):
                    return self.named(inner, sentence, text[words[place].start : words[end - 1].end]), after
            if (not name or self.people.titled(words, end)) and end + 1 < len(words) and words[end].text == ",":
                inner, after = self.name_after_comma(words, end)
                if inner:
                    return self.named(inner, sentence, text[words[place].start : words[end - 1].end]), after
            begin = self._of_that_body(words, end)
            if begin:
                after = run_at(words, begin, self.rules)
                described = text[words[place].start : words[begin - 1].end].rstrip(" ,")
                return self.named([word.text for word in words[begin:after]], sentence, described), after
            stranger = not name or (is_role(run[0], self.rules) and not self.people.is_person(tuple(name)))
            if stranger and end < len(words) and words[end].text in self.rules.ITU:
                return Said(pronoun=""), end + 1
            if not name:
                also = self._second_office(sentence, words, end) or self._two_offices(sentence, words, place, end, text)
                if also is not None:
                    return also
            said = self.named(run, sentence, None)
            return said, self._past_apposition(words, end)
        end = place
        while end < len(words) and words[end].text not in BREAK and words[end].text.lower() not in self.rules.STOPS:
            if words[end].text.lower() in self.rules.SAY | self.rules.TELL and not is_role(words[end].text, self.rules):
                break
            end += 1
        if end == place:
            return None, place
        longer = self._long_description(sentence, words, place, end, text)
        if longer is not None:
            return longer
        if end < len(words) and words[end].text.lower() in self.rules.ITU and self._describes(words[place:end]):
            inner, after = self.name_after_comma(words, end + 1) if end + 1 < len(words) else ([], end)
            if inner and words[end + 1].text == ",":
                return self.named(inner, sentence, text[words[place].start : words[end].end]), after
            return self._that_one(sentence, words[place : end + 1], text), end + 1
        phrase = words[place:end]
        described = text[phrase[0].start : phrase[-1].end]
        if phrase[-1].text.lower() in self.rules.ITU:
            inner, after = self.name_after_comma(words, end) if end + 1 < len(words) else ([], end)
            if inner and words[end].text == ",":
                return self.named(inner, sentence, described), after
            return self._that_one(sentence, phrase, text), end
        named = next((i for i, word in enumerate(phrase) if word.text.lower() in self.rules.NAMED), None)
        if named is not None and named + 1 < len(phrase):
            return self.named(
                [w.text for w in phrase[named + 1 :] if w.capital],
                sentence,
                text[phrase[0].start : phrase[named - 1].end],
            ), end
        if end + 1 < len(words) and words[end].text == ",":
            inner, after = self.name_after_comma(words, end)
            if inner and self._describes(phrase):
                return self.named(inner, sentence, described), after
        start = next((i for i, word in enumerate(phrase) if i and word.capital), None)
        first = phrase[0].text.lower()
        if start and (
            first in self.rules.NAMELESS
            or (first in self.rules.RELATIONS and self._named_before(sentence, phrase[start:]))
        ):
            return Said(role=described), end
        behind = words[end + 1] if end + 1 < len(words) and words[end].text == "," else None
        owner = start and phrase[start - 1].text.lower() in self.rules.EMPLOYED - {"pelatih", "coach"}
        someone = behind and behind.capital and behind.text not in self.rules.PLACES
        if owner and someone and run_at(words, end + 1, self.rules) > end + 1:
            return Said(role=described), end  # pendiri Tone It Up, Karena dan Katrina
        origin = start and phrase[start - 1].text.lower() in ("asal", "daerah", "wilayah", "from")
        if start and not origin and run_at(phrase, start, self.rules) == len(phrase) and self._describes(phrase):
            run = [word.text for word in phrase[start:]]
            _, name = self.people.register.divide(run, described=is_role(phrase[start - 1].text, self.rules))
            if (
                name
                and not is_rank(name[0], self.rules)
                and not (phrase[0].text.lower() in ("seorang", "a", "an") and len(name) < 2)
            ):
                cut = len(phrase) - len(name)
                return self.named(name, sentence, text[phrase[0].start : phrase[cut - 1].end]), end
        if self._describes(phrase):
            return Said(name=None, role=described if len(phrase) <= 10 else None), end
        if start and run_at(phrase, start, self.rules) == len(phrase) and self._full_name(phrase, start):
            return self.named([word.text for word in phrase[start:]], sentence, None), end
        return None, place

    def _goes_on_small(self, words: list[Token], place: int) -> bool:
        """Whether an office with a capital goes on in small letters (``Ahli ekologi Universitas Tirta Sari Dewi``)."""
        after = words[place + 1] if place + 1 < len(words) else words[place]
        ends = self.rules.STOPS | self.rules.ITU | self.rules.AND | self.rules.ALSO | self.rules.SAY | self.rules.TELL
        role = is_role(words[place].text, self.rules) and self.rules.SUFFIX != ""
        return role and after.text.islower() and after.text.isalpha() and after.text not in ends

    def _full_name(self, phrase: list[Token], start: int) -> bool:
        """Whether capitals behind a short description are a whole name beyond doubt: none of a place or an office
        (``said passenger Ann Reed``).
        """
        words = [word.text for word in phrase[start:]]
        plain = not any(is_rank(word, self.rules) or word in self.rules.PLACES for word in words)
        certain = self.people.register.speaks(words) or (self.rules.SUFFIX == "" and start < 3)
        about = {word.text.lower() for word in phrase[:start]}
        return plain and certain and 2 <= len(words) <= 4 and not about & (self.rules.OPENERS | self.rules.WHERE)

    def _that_office(self, sentence: int, words: list[Token], the: int, text: str) -> tuple[Said | None, int]:
        """``the manager``: the one person said to be it; else whoever ``the guard`` or ``the team's leader`` is."""
        end = next((i for i in range(the + 1, len(words)) if self._ends_description(words[i])), len(words))
        if end == the + 2 and words[the + 1].text in self.rules.OPENERS:
            return Said(), end  # the first said
        if end > the + 2 and words[end - 1].text.lower() in self.rules.NATIVES:
            return self.named([words[end - 1].text], sentence, None), end  # the young Frenchman said
        short = the + 1 < end <= the + 4 and words[the + 1].text.islower()
        role = text[words[the + 1].start : words[end - 1].end] if short else ""
        holders = {" ".join(m.name) for m in self.people.offices if m.role == role and m.sentence < sentence}
        if len(holders) == 1 and (end == len(words) or words[end].text != ","):
            return self.named(holders.pop().split(), sentence, role), end
        who, after = self.phrase(sentence, words, the + 1, text)
        if who is not None:
            return who, after
        return (Said(role=role), end) if short else (None, the)

    def _ends_description(self, word: Token) -> bool:
        return word.text in BREAK or word.text.lower() in self.rules.STOPS | self.rules.SAY | self.rules.TELL

    def _of_somebody(self, words: list[Token], place: int) -> int:
        """Index of the comma in ``Acme's chief executive, Mary Cole``; 0 where no such description begins."""
        if self.rules.SUFFIX:
            return 0
        comma = next((i for i in range(place, min(place + 9, len(words))) if words[i].text in BREAK), 0)
        described = words[place:comma]
        owner = next((i for i, word in enumerate(described) if word.text.endswith(("'s", "’s"))), None)
        owned = described[owner + 1 :] if owner is not None else []
        what = bool(owned) and all(word.text.islower() for word in owned)
        return comma if what and words[comma].text == "," and is_role(owned[-1].text, self.rules) else 0

    def _of_that_body(self, words: list[Token], end: int) -> int:
        """Index of the name in ``Acme Foods chief executive Mary Cole``, whose body ends before ``end``, and in
        ````Acme captain, Mary Cole````; 0 for none.
        """
        place = end
        while (
            place < len(words)
            and words[place].text.islower()
            and place - end < 4
            and is_rank(words[place].text, self.rules)
        ):
            place += 1
        if self.rules.SUFFIX or not (end < place < len(words) and is_role(words[place - 1].text, self.rules)):
            return 0
        if words[place].text == ",":
            return place + 1 if self.name_after_comma(words, place)[0] else 0
        return place if words[place].capital else 0

    def _second_office(self, sentence: int, words: list[Token], end: int) -> tuple[Said | None, int] | None:
        """``Ketua Panitia yang juga Kepala Dinas Suardi``: the person is named behind the second office."""
        for place in range(end, min(end + 5, len(words) - 1)):
            if words[place].text in BREAK:
                return None
            if words[place].text.lower() in self.rules.ALSO and words[place + 1].capital:
                after = run_at(words, place + 1, self.rules)
                run = [word.text for word in words[place + 1 : after]]
                return (self.named(run, sentence, None), after) if self.people.register.divide(run)[1] else None
        return None

    def _two_offices(
        self, sentence: int, words: list[Token], place: int, end: int, text: str
    ) -> tuple[Said | None, int] | None:
        """``CEO dan founder Lapakita, Achmad Zahir``: what joins two offices in small letters runs on to a comma."""
        if end + 1 >= len(words) or words[end].text.lower() not in self.rules.AND | self.rules.ALSO:
            return None
        if not words[end + 1].text.islower() or not is_role(words[end + 1].text, self.rules):
            return None
        comma = next((i for i in range(end, min(end + 9, len(words))) if words[i].text in BREAK), len(words))
        inner, after = self.name_after_comma(words, comma) if comma + 1 < len(words) else ([], comma)
        described = text[words[place].start : words[comma - 1].end]
        return (self.named(inner, sentence, described), after) if inner else (Said(role=described), comma)

    def _long_description(
        self, sentence: int, words: list[Token], place: int, end: int, text: str
    ) -> tuple[Said | None, int] | None:
        """``spesialis gizi dari rumah sakit itu, Damayanti,``: a description that runs on to a comma."""
        if end >= len(words) or words[end].text in BREAK or not is_role(words[place].text, self.rules):
            return None
        if words[end].text.lower() in self.rules.WHERE and end + 1 < len(words):
            after = run_at(words, end + 1, self.rules)
            run = [word.text for word in words[end + 1 : after]]
            office, name = self.people.register.divide(run)
            if office and is_rank(office[0], self.rules) and len(name) > 1:  # anggota dewan dari Fraksi PKS Nasir Jamil
                return self.named(run, sentence, text[words[place].start : words[end - 1].end]), after
        comma = next((i for i in range(end, min(end + 9, len(words))) if words[i].text in BREAK), None)
        if comma is None or words[comma].text != "," or comma + 1 >= len(words):
            return None
        inner, after = self.name_after_comma(words, comma)
        if not inner:
            return None
        return self.named(inner, sentence, text[words[place].start : words[comma - 1].end]), after

    def _named_before(self, sentence: int, name: list[Token]) -> bool:
        """Whether someone of this name has been named before a sentence."""
        wanted = self.people.register.strip_titles([word.text for word in name])
        return any(m.sentence < sentence and wanted and wanted[0] in m.name for m in self.people.mentions)

    def _that_one(self, sentence: int, phrase: list[Token], text: str) -> Said:
        """``pria itu`` is whoever spoke last; ``sumber itu`` is someone whom the article does not name."""
        first, said = phrase[0].text.lower(), text[phrase[0].start : phrase[-1].end]
        near = first in self.rules.KIN | self.rules.RELATIONS and any(word.capital for word in phrase[1:])
        if first in self.rules.NAMELESS or near:  # sahabat Rina Melati itu
            return Said(role=said)
        origin = next((i for i, word in enumerate(phrase) if word.text in self.rules.ORIGIN), 0)
        if origin and phrase[origin + 1].capital:
            known = frozenset({phrase[origin + 1].text.lower()})
            if native := self.native(known, sentence):
                return native
            spoken = sentence > 0 and '"' in self.people.register.masked[sentence - 1]
            named = [m for m in self.people.mentions if sentence - REACH <= m.sentence < sentence and len(m.name) > 1]
            if not spoken and len({self.people.fullest(list(m.name), sentence) for m in named}) > 1:
                return Said(role=said)
        return Said(pronoun="", role=said if first in self.rules.IN_OFFICE else None)

    def native(self, told: frozenset[str], sentence: int) -> Said | None:
        """The one person whom the article says to be from a place, ``told`` by these words in lower case (``French
        striker Jules Morel``, ``Jules Morel, striker asal Prancis``).
        """
        found = {
            self.people.fullest(name, run.sentence): None
            for run in self.people.register.runs
            if self._is_from(run, told) and (name := self.people.register.divide(list(run.words), described=True)[1])
        }
        whole = [name.split() for name in found if " " in name]
        return self.named(whole[0], sentence, None) if len(whole) == 1 and self.people.is_person((*whole[0],)) else None

    def _is_from(self, run: Run, told: frozenset[str]) -> bool:
        """Whether what stands right before a name, or in commas behind it, says that somebody is from a place."""
        words = self.people.register.tokens[run.sentence]
        comma = run.first > 0 and words[run.first - 1].text == ","
        start = run.first - comma
        while start > 0 and run.first - start < LONGEST_ORIGIN and words[start - 1].text not in BREAK:
            start -= 1
        before = words[start : run.first - comma]
        place = next((i for i, word in enumerate(before) if word.text.lower() in told), None)
        if place is not None and self._says_from(before, place) and (not comma or place + 1 == len(before)):
            return True
        behind = words[run.last + 1 : run.last + 1 + LONGEST_ORIGIN] if words[run.last : run.last + 1] else []
        if not behind or words[run.last].text != ",":
            return False
        end = next((i for i, word in enumerate(behind) if word.text in BREAK | self.rules.WHO), len(behind))
        place = next((i for i, word in enumerate(behind[:end]) if word.text.lower() in told), None)
        return place is not None and self._says_from(behind[:end], place)

    def _says_from(self, phrase: list[Token], place: int) -> bool:
        """Whether the place in a phrase is where somebody is from: ``a French striker``, ``striker asal Prancis``."""
        if self.rules.ORIGIN:
            before = phrase[place - 1].text if place else ""
            return before in self.rules.ORIGIN or (is_role(before, self.rules) and place + 1 == len(phrase))
        rest = phrase[place + 1 :]
        joints = self.rules.WHERE | self.rules.OPENERS
        plain = all(word.text.islower() and word.text not in joints for word in rest)
        begins = place > 0 and phrase[place - 1].text.lower() in ("a", "an", "the")
        return plain and (begins or bool(rest))

    def _describes(self, phrase: list[Token]) -> bool:
        first = phrase[0].text.lower()
        kin = self.rules.SUFFIX != "" and first.removesuffix(self.rules.SUFFIX) in self.rules.FAMILY
        return (
            kin
            or first in self.rules.UNNAMED | self.rules.RELATIONS
            or any(is_role(word.text, self.rules) for word in phrase)
        )

    def name_after_comma(self, words: list[Token], comma: int) -> tuple[list[str], int]:
        """Name words after a comma, when a person stands there and not a place or a day."""
        if comma + 1 < len(words) and _AGED.fullmatch(words[comma + 1].text):
            comma += 1  # the owner, 82-year-old Walter Hines
        if comma + 1 < len(words) and not words[comma + 1].capital and is_role(words[comma + 1].text, self.rules):
            comma += 1  # its author, geologist Mateo Ibarra
        end = run_at(words, comma + 1, self.rules)
        run = [word.text for word in words[comma + 1 : end]]
        if not run or end > comma + 7:
            return [], comma
        role, name = self.people.register.divide(run)
        graded = all(word.lower() in self.rules.GRADES | self.rules.HONORIFICS for word in role)
        if (
            not name
            or not graded
            or is_rank(name[0], self.rules)
            or name[0].lower() in self.rules.STOPS | self.rules.OPENERS
        ):
            return [], comma
        closed = (
            end >= len(words)
            or words[end].text in BREAK
            or words[end].text.lower() in self.rules.STOPS | self.rules.SAY | self.rules.TELL
        )
        return (run, self._past_apposition(words, end)) if closed else ([], comma)

    def _past_apposition(self, words: list[Token], end: int) -> int:
        """Index past ``, direktur utama,`` or ``(43)`` after a name, so that a verb behind it is seen."""
        if end < len(words) and words[end].text == "(":
            close = next((i for i in range(end, min(end + 8, len(words))) if words[i].text == ")"), None)
            return close + 1 if close else end
        if end < len(words) and words[end].text == ",":
            close = next((i for i in range(end + 1, min(end + 16, len(words))) if words[i].text == ","), None)
            return close + 1 if close else end
        return end

    def named(self, words: list[str], sentence: int, described: str | None) -> Said | None:
        """The person behind name words or an office; ``described`` is what stands beside them here."""
        words = [word for word in words if word.lower() not in self.rules.CALENDAR]
        _, name = self.people.register.divide(words)
        known = self.rules.NATIVES.get(words[0].lower()) if len(words) == 1 else None
        if known and self.people.fullest(words, sentence) == words[0]:
            return self.native(known, sentence) or Said(role=words[0])
        if name and self._is_no_name(name):
            return None
        if name:
            full = self.people.fullest(name, sentence)
            beside = described if described and described.lower() not in self.rules.HONORIFICS else None
            if beside and self.rules.NOT_IN_ROLE.search(beside):
                beside = None
            return Said(full, self.people.role(full) or beside)
        if not words or words[0] in self.rules.PLACES or all(word.lower() in self.rules.HONORIFICS for word in words):
            return None
        holder = self.people.office(words)
        if holder is not None:
            full = self.people.fullest(holder.split(), sentence)
            return Said(full, self.people.role(full))
        if is_role(words[0], self.rules) or words[0].lower() in self.rules.EMPLOYERS:
            return Said(role=" ".join(words))
        return Said(" ".join(words), None)

    def _is_no_name(self, name: list[str]) -> bool:
        """Whether words are no person's or body's name: a title, a place, a thing with figures, an address, a club."""
        register, lower = self.people.register, [word.lower() for word in name]
        place = name[-1] in self.rules.PLACES or lower[0] in self.rules.BODIES - self.rules.ALWAYS_BODIES
        thing = any(re.search(r"\d|\w\.\w{2}", word) for word in name)
        common = len(name) == 1 and lower[0] in self.rules.OPENERS | self.rules.SOMEBODY
        known = all(word in self.rules.HONORIFICS or word in self.rules.EMPLOYERS for word in lower)
        return known or common or thing or (place and not register.speaks(name))

    def gender(self, name: str) -> str:
        """Gender that a given name, or a title or kinship before a name, tells; "" when none does."""
        given = self.rules.GENDERED.get(name.split()[0].lower())
        if given:
            return str(given)
        family = name.split()[-1]
        for words in self.people.register.tokens:
            for place in range(len(words) - 1):
                title = self.rules.GENDERS.get(words[place].text.lower())
                if title and family in {word.text for word in words[place + 1 : place + 4]}:
                    return str(title)
        return ""
