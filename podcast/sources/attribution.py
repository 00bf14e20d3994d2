"""Reads the words around a quotation: who is said to have said it, by name, by office, or by a pronoun."""

from __future__ import annotations

import re
from functools import cached_property
from types import ModuleType

from podcast.sources.antecedents import Antecedents
from podcast.sources.names import Token, is_rank, is_role, near_office, run_at, tokens
from podcast.sources.people import People
from podcast.sources.phrases import BREAK, Said

_NOUNS = frozenset("keterangan pernyataan penjelasan pesan bunyi isi kutipan ujaran siaran unggahan statement".split())
_BACKWARD = re.compile(
    r"\s*(?:Demikian|Hal (?:itu|tersebut|ini|senada)|Pernyataan (?:itu|tersebut|ini)|Itulah|Begitu)\b"
)
HEAD_WORDS = 12
"""Words at the head of a sentence in which a new person may be introduced."""


class Clauses(Antecedents):
    """The grammar of attribution in one language, applied to one article."""

    def __init__(self, people: People, rules: ModuleType) -> None:
        super().__init__(people, rules)
        self._pronoun_words = frozenset(rules.PRONOUNS)
        self._by: list[str] = rules.ACCORDING[0].split()
        self._own = (rules.SUFFIX,) if rules.SUFFIX else ()
        self._speech: frozenset[str] = rules.SAY | rules.TELL | rules.TOLD | {self._by[0]}

    # --- the three places ---------------------------------------------------------------------------------------------

    def after(self, sentence: int, tail: str) -> Said | None:
        """Speaker named after the words: ``kata Heru``, ``ujarnya``, ``Ann said``, ``menurut dia``."""
        words = tokens(tail, self.rules)
        place = 0
        while place < len(words) and words[place].text in BREAK - {'"', "“", "”", "("}:
            place += 1
        skipped = 0
        while place < len(words) and words[place].text.lower() in self.rules.LEAD_INS and skipped < 3:
            place, skipped = place + 1, skipped + 1
        if place >= len(words):
            return None
        word = words[place].text.lower()
        if self.own_verb(word):
            return Said(pronoun="")
        if word in self.rules.SAY and not (self.rules.SUFFIX == "" and place + 1 >= len(words)):
            said = self.speaker(sentence, words, place + 1, tail) or Said()
            to_judge = said.pronoun is not None and self.rules.TO_THE_BENCH.search(tail)
            return Said() if to_judge else said  # ucap pria itu kepada majelis hakim
        if word == self.rules.ACCORDING[0].split()[0]:
            return self.speaker(sentence, words, place + len(self.rules.ACCORDING[0].split()), tail)
        if word in self.rules.CITED:
            return self._cited(sentence, words, place + 1, tail)
        if word in self.rules.TOLD or (word in _NOUNS and skipped):
            place += 2 if place + 1 < len(words) and words[place + 1].text == "oleh" else 1
            return self.speaker(sentence, words, place, tail)
        return self._subject(sentence, words, place, tail, self.rules.SAY | self.rules.TELL)

    def _cited(self, sentence: int, words: list[Token], place: int, text: str) -> Said:
        """Whose statement is quoted (``dikutip dari keterangan tertulis BPS``); nobody where only a medium is named."""
        described = False
        while place < len(words) and words[place].text.islower():
            described = described or words[place].text in _NOUNS
            place += 1
        who = self.speaker(sentence, words, place, text) if described and place < len(words) else None
        return who if who is not None and who.name else Said()

    def before(self, sentence: int, head: str) -> Said | None:
        """Speaker named before the words: ``Heru mengatakan, "…"``, ``Menurut Heru, "…"``, ``Heru: "…"``."""
        clause = re.split(r"[.?!;]\s+(?=[A-Z])", head.rstrip())[-1].rstrip(' ,:"“”')
        words = tokens(clause, self.rules)
        if not words:
            return None
        said = self._verb_in(sentence, words, clause, nearest=True)
        closed = head.rstrip().endswith((",", ":")) or words[-1].text.lower() in self.rules.SPEAK
        if said is None and closed and self._said_to(words):
            return Said()  # seorang kawan yang bekerja di kantor berkata kepada saya, "…"
        if said is not None:
            return said
        if head.rstrip().endswith(":") and words[0].capital and run_at(words, 0, self.rules) == len(words):
            said = self.named([word.text for word in words], sentence, None)
            known = said is not None and said.name is not None and self._known_elsewhere(said.name, sentence)
            return said if known else None
        return None

    def _said_to(self, words: list[Token]) -> bool:
        """Whether a clause ends with a verb of speech, perhaps with those to whom it is said."""
        place = len(words) - 1
        while place > 0 and len(words) - place < 4 and words[place].text.lower() not in self.rules.TELL:
            place -= 1
        to = words[place + 1].text.lower() if place + 1 < len(words) else "to"
        return words[place].text.lower() in self.rules.SPEAK and to in ("kepada", "pada", "to")

    def _known_elsewhere(self, name: str, sentence: int) -> bool:
        """Whether a name of one word is also used apart from a label (``Example: "…"`` names nobody)."""
        return " " in name or any(m.sentence != sentence and name in m.name for m in self.people.mentions)

    def reported(self, sentence: int, text: str) -> Said | None:
        """Speaker of a sentence of reported speech or, failing that, the known person it is about."""
        words = self.people.register.tokens[sentence]
        said = self.through(sentence, text) or self._verb_in(sentence, words, text, nearest=False)
        if said is not None or not words or self.aside(sentence):
            return said
        behind = (
            2
            if len(words) > 2 and words[1].text.lower() in self.rules.ITU and self._opens(words[0].text.lower())
            else 0
        )
        behind += behind > 0 and words[behind].text == ","  # Sementara itu, Kepala Dinas
        end = run_at(words, behind, self.rules)
        end = end if end > behind else 0
        first = behind or (self.people.register.without_opener(words, 0, end) if end else 0)
        if self.of_kin(sentence):
            return self._kin(sentence, words)
        if near_office(words, first, self.rules):
            return Said()  # Menurut istri Presiden Jerman Emil Marchand,
        if first and not behind and not self._opens(words[0].text.lower()):
            return self._introduced(sentence, words)  # Kedekatan Ruben dan Jupe
        resident = end > first and words[first].text.lower() in self.rules.RESIDENTS
        if resident and end < len(words) and words[end].text == "," and (who := self._introduced(sentence, words)):
            return who  # Warga Cempaka Putih, Bambang (47) menyambut
        if end > first and not (end < len(words) and words[end].text.lower() in self.rules.AND):
            role, name = self.people.register.divide([word.text for word in words[first:end]])
            known = name and ((role and is_role(role[0], self.rules)) or self.people.known(name))
            if known and words[end - 1].text.endswith(("'s", "’s")):
                return Said()  # President Emil Marchand's wife
            if known and self.undergoes(words, end):
                return None  # Markus sendiri telah ditetapkan sebagai tersangka
            if known:
                return self.named([word.text for word in words[first:end]], sentence, None)
        return self._introduced(sentence, words) or self._by_last_name(sentence, words)

    def through(self, sentence: int, text: str) -> Said | None:
        """The named person through whom somebody speaks (``melalui kuasa hukumnya, Robert Sinaga``)."""
        match = self.rules.THROUGH.search(text)
        if match is None or match["comma"] is None:
            return None
        words = self.people.register.tokens[sentence]
        place = next((i for i, word in enumerate(words) if word.start >= match.end()), len(words))
        name, _ = self.name_after_comma(words, place - 1) if place < len(words) and words[place].capital else ([], 0)
        described = re.sub(r"^\w+ ", "", match.group().strip(" ,"))
        return self.named(name, sentence, described) if name else None

    def denies(self, sentence: int, text: str) -> Said | None:
        """Who denies something in a sentence (``Heru membantah``, ``Tully, a Conservative, denies the claim``)."""
        words = self.people.register.tokens[sentence]
        for place, word in enumerate(words):
            if word.text.lower() not in self.rules.DENY:
                continue
            end = place
            while end and words[end - 1].text.lower() in self.rules.ADVERBS:
                end -= 1
            run = next((run for run in self.people.register.runs_in[sentence] if run.last == end), None)
            first = run.first - (run.first > 0 and words[run.first - 1].capital) if run else 0
            if run and (words[first].text.lower() in self.rules.BODIES or run.words[-1].isupper()):
                return Said(" ".join(word.text for word in words[first:end]))  # Dinas Kehutanan, MR
            if said := self._before_verb(sentence, words, place, text, nearest=True):
                return said
        return None

    def turns_to(self, sentence: int, last: Said | None) -> bool:
        """Whether a sentence is about another certain person, whom ``ia`` below it may mean as well."""
        about = self.subject(sentence) if last is not None and self.rules.SUFFIX else None
        if about is None or about.name is None or last is None or about.name == last.name:
            return False
        return self.people.is_person(tuple(about.name.split()))

    def stranger(self, sentence: int, last: Said | None) -> bool:
        """Whether a sentence is about the holder of an office who is not ``last``, so that ``ujarnya`` below it is
        not theirs (``Meski begitu, Ketua Serikat Pekerja, Sukarman, meragukan itu``).
        """
        words = self.people.register.tokens[sentence]
        first = self.lead(words)
        end = run_at(words, first, self.rules) if first < len(words) else first
        office = [word.text.lower() for word in words[first:end]]
        if last is None or not self.rules.SUFFIX or len(office) < 2 or not is_role(office[0], self.rules):
            return False
        if office[0] in self.rules.UNNAMED | self.rules.RESIDENTS or self.names(sentence, last):
            return False
        if end < len(words) and words[end].text == ",":  # the name behind it, in commas
            end = next((place + 1 for place in range(end + 1, len(words)) if words[place].text == ","), len(words))
        acts = end < len(words) and words[end].text.islower() and not self.undergoes(words, end)
        acts = acts and words[end].text not in self.rules.ITU | self.rules.AND | self.rules.STOPS
        return acts and office[0] not in (last.role or office[0]).lower().split()

    def unclear(self, sentence: int) -> bool:
        """Whether a sentence lets somebody speak who cannot be made out, so that ``ujarnya`` below it tells nothing."""
        words = self.people.register.tokens[sentence]
        if not words or self.own_verb(words[0].text.lower()) or words[0].text.lower().endswith(self._own):
            return False
        if self._according(words, 0):
            what = words[len(self._by)].text.lower() if len(words) > len(self._by) else ""
            return what not in self._pronoun_words | self.rules.NAMELESS | self.rules.SOURCES
        verb = next((i for i in range(min(len(words), HEAD_WORDS)) if words[i].text.lower() in self.rules.TELL), 0)
        subject = words[:verb]
        known = self._pronoun_words | self.rules.FIRST_PERSON | self.rules.WHO
        if not subject or words[0].text.lower() in self.rules.WITHIN:
            return False
        return not any(word.text.lower() in known or word.text in BREAK for word in subject)

    def of_kin(self, sentence: int) -> bool:
        """Whether a sentence begins with somebody's kin (``Istri Andi``, ``Suaminya``)."""
        words = self.people.register.tokens[sentence]
        first = words[0].text.lower() if words else ""
        stem = first.removesuffix(self.rules.SUFFIX) if self.rules.SUFFIX else first
        named = any(word.capital for word in words[1:HEAD_WORDS])
        return stem in self.rules.KIN and (named or stem != first)

    def _kin(self, sentence: int, words: list[Token]) -> Said | None:
        """The kin by name, where a comma says it (``Istri Andi, Rini Wati, menangis``)."""
        comma = next((i for i in range(1, min(len(words), HEAD_WORDS)) if words[i].text in BREAK), 0)
        if not comma or words[comma].text != ",":
            return None
        name, _ = self.name_after_comma(words, comma)
        return self.named(name, sentence, " ".join(word.text for word in words[:comma])) if name else None

    def _opens(self, word: str) -> bool:
        """Whether a first word leaves the name behind it the subject (``Namun Heru menolak``)."""
        return word in self.rules.OPENERS or word in self.rules.LEAD_INS or word in self.rules.ADVERBS

    def _introduced(self, sentence: int, words: list[Token]) -> Said | None:
        """A new person at the head: ``Nelayan setempat, Wahyudi, menolak``, ``Local farmer Greg Hall disagreed``."""
        first = 1 if words[0].text.lower() in self.rules.LEAD_INS else 0
        if (headed := self._office_in_small_letters(sentence, words)) is not None:
            return headed
        for place in range(first, min(first + HEAD_WORDS, len(words) - 1)):
            word, after = words[place], words[place + 1]
            if word.text == ",":
                if after.text in self.rules.PLACES:
                    continue  # Warga Kampung Melati, Jakarta Pusat, Rahmat (60)
                name, _ = self.name_after_comma(words, place)
                described = " ".join(word.text for word in words[first:place])
                role = any(is_role(word.text, self.rules) for word in words[first:place])
                someone = is_role(words[first].text, self.rules) or (
                    words[first].text.lower() in self.rules.UNNAMED | self.rules.POSSESSIVES
                    and (role or self.people.certain(tuple(name)))
                )
                return self.named(name, sentence, described) if name and someone else None
            if word.text in BREAK or word.text.lower() in self.rules.SAY:
                return None
            if is_role(word.text, self.rules) and not word.capital and after.capital:
                end = run_at(words, place + 1, self.rules)
                if end < len(words) and words[end].text.isdigit():
                    return None  # model Seri 5
                _, name = self.people.register.divide([word.text for word in words[place + 1 : end]])
                if len(name) == 1 and self.people.register.of_a_place(name[0]):
                    return None  # penasihat Inter, which is Inter Milan
                return self.named(name, sentence, word.text) if name else None
        return None

    def _office_in_small_letters(self, sentence: int, words: list[Token]) -> Said | None:
        """``Ketua majelis hakim Dewi Lestari membuka sidang``: an office with one capital, and the name behind it."""
        start = next((i for i in range(1, min(len(words), 5)) if words[i].capital), 0)
        office = words[:start]
        if not start or not words[0].capital or not self._goes_on_small(words, 0):
            return None
        if any(word.text.lower() in self.rules.AGENTS or word.text in BREAK for word in office):
            return None  # Kuasa hukum Tejo
        end = run_at(words, start, self.rules)
        ahead = words[end].text if end < len(words) else "."
        _, name = self.people.register.divide([word.text for word in words[start:end]], described=True)
        plain = bool(name) and not any(is_rank(word, self.rules) for word in name)
        if not plain or not ahead.islower() or ahead in self.rules.ITU:
            return None
        described = [*office, *words[start : end - len(name)]]
        return self.named(name, sentence, " ".join(word.text for word in described))

    def _by_last_name(self, sentence: int, words: list[Token]) -> Said | None:
        """Somebody named in full before, by a last name at the head: ``Diaz opened a clinic``."""
        last = words[0].text
        if not words[0].capital or run_at(words, 0, self.rules) != 1 or last in self.rules.PLACES:
            return None
        first, said_in = self._in_full.get(last, ("", sentence))
        return Said(self.people.fullest([first, last], sentence), None) if said_in < sentence else None

    @cached_property
    def _in_full(self) -> dict[str, tuple[str, int]]:
        """By the second of two names, the first, and the first sentence that says both."""
        found: dict[str, tuple[str, int]] = {}
        for sentence, words in enumerate(self.people.register.tokens):
            for before, first, last in zip(words, words[1:], words[2:], strict=False):
                if first.capital and not before.capital:
                    found.setdefault(last.text, (first.text, sentence))
        return found

    @staticmethod
    def looks_back(text: str) -> bool:
        """Whether a sentence names the speaker of the quotation before it: ``Hal itu disampaikan Heru …``."""
        return _BACKWARD.match(text) is not None

    # --- verbs --------------------------------------------------------------------------------------------------------

    def _verb_in(self, sentence: int, words: list[Token], text: str, *, nearest: bool) -> Said | None:
        """Speaker by the verb of saying in a clause: the last one before a quotation, the first in reported speech."""
        places = range(len(words) - 1, -1, -1) if nearest else range(len(words))
        for place in places:
            word = words[place].text.lower()
            own = self.own_verb(word)
            if not own and word not in self._speech:
                continue
            said: Said | None = None
            if own and (
                place == 0
                or words[place - 1].text in BREAK
                or words[place - 1].text.lower() in self.rules.LEAD_INS
                or word == "menurutnya"
            ):
                said = Said(pronoun="")
            elif self._according(words, place):
                said = self.speaker(sentence, words, place + len(self.rules.ACCORDING[0].split()), text, strict=True)
            elif word in self.rules.TELL:
                said = self._before_verb(sentence, words, place, text, nearest=nearest)
            elif word in self.rules.TOLD and place + 1 < len(words):
                skip = 2 if words[place + 1].text == "oleh" else 1
                said = self.speaker(sentence, words, place + skip, text, strict=True)
            if said is None and self._leads(words, place):
                said = self.speaker(sentence, words, place + 1, text, strict=True)
            if said is not None:
                return said
        return None

    def _leads(self, words: list[Token], place: int) -> bool:
        """Whether a short verb stands where its speaker follows: ``kata Heru`` and ``, says Ann Lee,``."""
        if words[place].text.lower() not in self.rules.SAY:
            return False
        before = words[place - 1].text if place else ","
        return before in BREAK or before.lower() in self.rules.LEAD_INS

    def _according(self, words: list[Token], place: int) -> bool:
        phrase = self._by
        return (
            words[place].text.lower() == phrase[0]
            and [word.text.lower() for word in words[place : place + len(phrase)]] == phrase
        )

    def _before_verb(self, sentence: int, words: list[Token], verb: int, text: str, *, nearest: bool) -> Said | None:
        """The subject that ends right before a verb, adverbs and an apposition between commas aside."""
        place = verb - 1
        while place >= 0 and words[place].text.lower() in self.rules.ADVERBS:
            if words[place].text.lower() in self.rules.ITU and words[place - 1].text.lower() not in self.rules.ADVERBS:
                break  # politisi itu menilai; but: Sementara itu, ia menilai
            place -= 1
        if place < 0:
            return None
        word = words[place].text
        if word.lower() in self.rules.PRONOUNS:
            return Said(pronoun=self.rules.PRONOUNS[word.lower()])
        if word in self.rules.WHO and place > 1 and words[place - 1].text == ",":
            place -= 2  # kepada Heru, yang mengatakan
            word = words[place].text
        if word == "," and place and words[place - 1].text != ")":
            return self._before_apposition(sentence, words, place, text, nearest=nearest)
        if word == ",":
            place, word = place - 1, ")"
        if word == ")":
            place = next((i - 1 for i in range(place, -1, -1) if words[i].text == "("), -1)
            if place < 0:
                return None
            word = words[place].text
            start = place
            while start > 0 and words[start - 1].capital:
                start -= 1
            if start > 1 and words[start - 1].text == ",":  # salah seorang anggota, Suharsih Mulyana (67), mengaku
                return self._introduced(sentence, words) or self.named(
                    [w.text for w in words[start : place + 1]], sentence, None
                )
        if word.lower() in self.rules.ITU:
            clause = next((i for i in range(place - 1, max(0, place - 9), -1) if words[i].text in self.rules.WHO), 0)
            if not clause or not words[clause - 1].capital:
                return Said(pronoun="")
            place = clause - 1  # Royke Lumona yang meninjau jalur itu mengimbau
            word = words[place].text
        if word.lower() in self.rules.FIRST_PERSON:
            return None
        if not words[place].capital:
            return self._clause_subject(sentence, words, verb, text) if nearest else None
        start = place
        while start > 0 and (
            words[start - 1].capital or words[start - 1].text == "&" or run_at(words, start - 1, self.rules) > place
        ):
            start -= 1
        for first in range(max(0, start - 3), start + 1):
            if near_office(words, first, self.rules) > place:
                return Said(role=text[words[first].start : words[place].end])
        if self._in_a_place(words, start):
            return self._clause_subject(sentence, words, verb, text) if nearest else None
        if self.people.register.starts_sentence(words, start):
            start = self.people.register.without_opener(words, start, place + 1)
        who = [w.text for w in words[start : place + 1]]
        if start and len(who) == 1 and self._of_a_thing(words[start - 1].text, who):
            return Said()  # seorang pengguna Youtube mengaku
        return self.named(who, sentence, None) if who else None

    def _of_a_thing(self, before: str, who: list[str]) -> bool:
        """Whether one capital word behind a noun names a thing to which somebody unnamed belongs."""
        known = self.rules.STOPS | self.rules.OPENERS | self.rules.ADVERBS | self.rules.AND | self.rules.HONORIFICS
        noun = before.islower() and before.isalpha() and not is_role(before, self.rules) and before not in known
        return noun and self.rules.SUFFIX != "" and not self.people.is_person(tuple(who))

    def _in_a_place(self, words: list[Token], start: int) -> bool:
        """Whether a name only says where: ``in parts of southern Velland expected``, ``warga di Cibubur menilai``."""
        near = [word.text.lower() for word in words[max(0, start - 2) : start]]
        if not near or near[-1] in BREAK:
            return False
        adjective = words[start - 1].text.islower() and near[-1].endswith("ern")
        return near[-1] in self.rules.WHERE or (adjective and near[0] in self.rules.WHERE)

    def _before_apposition(
        self, sentence: int, words: list[Token], comma: int, text: str, *, nearest: bool
    ) -> Said | None:
        opening = next((i for i in range(comma - 1, max(-1, comma - 16), -1) if words[i].text == ","), None)
        if opening is None or opening == 0:
            return None
        inner_end = run_at(words, opening + 1, self.rules)
        if inner_end == comma:  # Jabatan, Nama, mengatakan
            inner = [w.text for w in words[opening + 1 : comma]]
            role, name = self.people.register.divide(inner)
            if name and not is_rank(name[0], self.rules) and not role:
                return self.named(inner, sentence, None)
        start = opening
        while start > 0 and words[start - 1].capital:
            start -= 1
        if start == opening or self._in_a_place(words, start):
            return None
        if self.people.register.starts_sentence(words, start):
            start = self.people.register.without_opener(words, start, opening)
            if start == opening and nearest and self.rules.NOT_A_NAME.fullmatch(words[opening - 1].text.lower()):
                return Said()  # Nakhodanya, menurut Ghafar, mengatakan
        return self.named([w.text for w in words[start:opening]], sentence, None) if start < opening else None

    def _clause_subject(self, sentence: int, words: list[Token], verb: int, text: str) -> Said | None:
        """The first name or pronoun of a clause with its verb apart from it (``Heru dalam pidatonya mengatakan``)."""
        for place in range(verb):
            lower = words[place].text.lower()
            if lower in self.rules.PRONOUNS:
                return Said(pronoun=self.rules.PRONOUNS[lower])
            if words[place].capital:
                end = run_at(words, place, self.rules)
                first = (
                    self.people.register.without_opener(words, place, end)
                    if self.people.register.starts_sentence(words, place)
                    else place
                )
                run = [w.text for w in words[first:end]]
                if run and end <= verb and (place == 0 or words[place - 1].text in BREAK or first > place):
                    role, name = self.people.register.divide(run)
                    if name and (role or self.people.known(name) or len(name) > 1):
                        return self.named(run, sentence, None)
        return None

    def _subject(self, sentence: int, words: list[Token], place: int, text: str, verbs: frozenset[str]) -> Said | None:
        """A subject that begins at ``place`` and is followed by its verb: ``Ann said``, ``Heru menegaskan``."""
        lower = words[place].text.lower()
        end = place + 1
        who: Said | None
        if lower in self.rules.PRONOUNS:
            who = Said(pronoun=self.rules.PRONOUNS[lower])
        else:
            who, end = self.phrase(sentence, words, place, text)
        if who is None:
            return None
        if end < len(words) and words[end].text == "," and words[end - 1].capital:
            end += 1  # the team's leader, Ann Lee, said
        while end < len(words) and words[end].text.lower() in self.rules.ADVERBS:
            end += 1
        return who if end < len(words) and words[end].text.lower() in verbs else None
