"""Whom a pronoun means: the person whom a sentence before it introduces, or is about."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise

from podcast.sources.names import Run, Token, is_rank, is_role, run_at
from podcast.sources.phrases import BREAK, REACH, Phrases, Said

HEAD_OF_PHRASE = 8
"""Words before a comma that may say what the person named behind it is."""
LONGEST_LEAD = 6
"""Words before a comma that only lead into a sentence."""
LONGEST_CHAIN = 8
"""Sentences; a pronoun is not followed further back."""
RIVALS = 2
"""Sentences before a pronoun in which another person may be the one whom it means."""


class Antecedents(Phrases):
    """People as the sentences of one article introduce them."""

    def own_verb(self, word: str) -> bool:
        """Whether a verb of saying (lower case) bears the ending that means a person named before (``ujarnya``)."""
        stem = word.removesuffix(self.rules.SUFFIX) if self.rules.SUFFIX else word
        return stem != word and (stem in self.rules.SAY or stem == self.rules.ACCORDING[0])

    def only_person(self, sentence: int) -> Said | None:
        """The one person of an article's first sentences, who has a title or an age (``Mak Ijah (61) berdiri``)."""
        names = self.people.around(0, sentence - 1) if sentence <= REACH else []
        certain = len(names) == 1 and self.people.certain(tuple(names[0].split()))
        return self.named(names[0].split(), sentence, None) if certain else None

    def owner(self, kin: str) -> Said | None:
        """Whose niece a person is whom the article introduces as ``Her niece, Ann Cole,``; None for everybody else."""
        sentence = self._first_named.get(kin)
        words = self.people.register.tokens[sentence] if sentence is not None else []
        place = next((i for i, word in enumerate(words) if word.text == kin.split()[0]), 0)
        before = [word.text.lower() for word in words[max(0, place - 4) : place]]
        family = before[-1:] == [","] and any(word in self.rules.FAMILY for word in before)
        if sentence is None or not family or not any(word in self.rules.POSSESSIVES for word in before):
            return None
        earlier = range(sentence - 1, max(-1, sentence - LONGEST_CHAIN), -1)
        return next((said for place in earlier if (said := self.head(place))), None)

    @cached_property
    def _first_named(self) -> dict[str, int]:
        """The first sentence in which each whole name stands."""
        return {" ".join(m.name): m.sentence for m in reversed(self.people.mentions) if len(m.name) > 1}

    def of_gender(self, pronoun: str, last: Said, sentence: int) -> Said | None:
        """Whom ``he`` or ``she`` means where ``last`` spoke last: somebody whose gender it is, and not two people."""
        own = self.gender(last.name or "")
        if own == pronoun:
            return last
        fitting = [name for name in self.people.around(sentence - REACH, sentence - 1) if self.gender(name) == pronoun]
        if own:
            owner = None if fitting else self.owner(last.name or "")
            if owner is not None and self.gender(owner.name or "") in ("", pronoun):
                return owner  # Her nephew, Hugh Winslow, spoke; she had said
            return self.named(fitting[0].split(), sentence, None) if len(fitting) == 1 else None
        near = self.people.around(sentence - RIVALS, sentence)
        rivals = [name for name in near if name != last.name and self.gender(name) in ("", pronoun)]
        return None if rivals else last

    def subject(self, sentence: int) -> Said | None:
        """The one person whom a sentence is about: its only name, before a verb that is not passive."""
        words = self.people.register.tokens[sentence]
        if words and self.own_verb(words[0].text.lower()):
            return None  # Menurutnya, Ruben harus didukung
        here = {m.name for m in self.people.mentions if m.sentence == sentence}
        runs = self.people.register.runs_in[sentence]
        for run in runs if len(here) == 1 else ():
            ahead = words[run.last].text if run.last < len(words) else "."
            before = words[run.first - 1].text if run.first else ","
            opened = run.first == 1 and before.lower() in self.rules.WITHIN
            begins = before == "," or before.lower() in self.rules.HONORIFICS or opened
            name = self.people.register.divide(list(run.words))[1]
            bare = not run.words[0].endswith("lah")  # Pergilah Rins
            acts = ahead.islower() and not ahead.startswith("di") and not self.undergoes(words, run.last)
            if begins and bare and tuple(name) in here and acts:
                return self.named(list(run.words), sentence, None)
        return None

    def head(self, sentence: int) -> Said | None:
        """The person whose whole name begins a sentence (``Ann Reed, a nurse of many years, opened the door``)."""
        first = self._in_office(sentence) or next(
            (run for run in self.people.register.runs_in[sentence] if run.first == 0), None
        )
        _, name = self.people.register.divide(list(first.words)) if first else ([], [])
        if first is None or self.aside(sentence) or not name or any(is_rank(word, self.rules) for word in name):
            return None
        behind = self.people.register.tokens[sentence][first.last : first.last + 3]
        if name[-1].endswith(("'s", "’s")) and any(is_role(word.text, self.rules) for word in behind):
            return None  # Sean Reed's wife
        if len(name) == 1:
            full = self.people.fullest([re.sub(r"['’]s$", "", name[0])], sentence)
            return self.named(full.split(), sentence, None) if " " in full else None
        return self.named(list(first.words), sentence, None)

    def _in_office(self, sentence: int) -> Run | None:
        """The whole name that stands at the head of a sentence behind nothing but an office (``Fenwick manager Carl
        Jessop was furious``).
        """
        words = self.people.register.tokens[sentence]
        for run in self.people.register.runs_in[sentence]:
            before = [word.text for word in words[: run.first] if word.text != ","]
            offices = [is_role(word, self.rules) for word in before]
            plain = all(role or word[0].isupper() for role, word in zip(offices, before, strict=True))
            if offices[-1:] == [True] and plain and len(run.words) > 1:
                return run
        return None

    def aside(self, sentence: int) -> int:
        """Index of the comma behind somebody named who is not the subject (``Selain Rina, Dian datang``), or 0."""
        words = self.people.register.tokens[sentence]
        match = self.rules.ASIDE.match(" ".join(word.text.lower() for word in words[:6]))
        first = len(match.group().split()) if match else 0
        if not match or first >= len(words) or not words[first].capital:
            return 0
        comma = next((i for i in range(first, min(first + HEAD_OF_PHRASE, len(words))) if words[i].text in BREAK), 0)
        return comma if comma and words[comma].text == "," else 0

    def instead(self, sentence: int, last: Said | None) -> Said | None:
        """The person whom such a sentence is about; somebody unknown where it sets ``last`` aside for what may be
        anything; None for other sentences.
        """
        words, comma = self.people.register.tokens[sentence], self.aside(sentence)
        if not comma:
            return None
        compared = {word.text for word in words[:comma]} & set((last.name or "").split() if last else ())
        end = run_at(words, comma + 1, self.rules)
        run = [word.text for word in words[comma + 1 : end]]
        _, name = self.people.register.divide(run) if run else ([], [])
        full = self.people.fullest(name, sentence).split() if name else []
        after = self._past_apposition(words, end)
        acts = after < len(words) and words[after].text.islower() and not self.undergoes(words, after)
        whole = len(full) > 1 and not any(is_rank(word, self.rules) for word in name)
        someone = bool(full) and (self.people.is_person(tuple(full)) or (whole and bool(compared)))
        if acts and someone:
            return self.named(run, sentence, None)
        return Said() if compared else None

    def _is_office(self, words: set[str]) -> bool:
        """Whether some word is what somebody is, or several are (``the first of the nurses``)."""
        return any(is_role(word, self.rules) or is_role(word.removesuffix("s"), self.rules) for word in words)

    def lead(self, words: list[Token]) -> int:
        """Index past words at the head of a sentence that only lead in (``Di sisi lain, Ketua``, ``Namun Ketua``)."""
        first = words[0].text.lower() if words else ""
        who = self.rules.UNNAMED | self.rules.POSSESSIVES | self.rules.KIN | self.rules.PRONOUNS.keys()
        if is_role(first, self.rules) or {first, first.removesuffix(self.rules.SUFFIX)} & who:
            return 0  # Nelayan setempat, Wahyudi, and Suaminya, Karto,
        end = next((i for i in range(1, len(words)) if not words[i].text.islower()), len(words))
        if end + 1 >= len(words) or end > LONGEST_LEAD:
            return 0
        opens = first in self.rules.OPENERS | self.rules.ADVERBS | self.rules.CONTRAST
        if words[end].text == ",":
            return end + 1 if opens or end > 1 else 0
        pointing = end == 2 and opens and words[1].text.lower() in self.rules.ITU | self.rules.LEAD_INS
        return end if pointing or (end == 1 and first in self.rules.CONTRAST) else 0

    def undergoes(self, words: list[Token], end: int) -> bool:
        """Whether something is done to the person whose name ends before ``end``, other than asking them."""
        place = end
        while place < len(words) and words[place].text.lower() in self.rules.ADVERBS:
            place += 1
        verb = words[place].text.lower() if place < len(words) else ""
        return self.rules.PASSIVE.fullmatch(verb) is not None

    def names(self, sentence: int, said: Said) -> bool:
        """Whether a sentence calls a person by name."""
        called = set((said.name or "").split())
        return any(word.capital and word.text in called for word in self.people.register.tokens[sentence])

    def naming(self, sentence: int) -> Said | None:
        """Somebody whom the article has brought up without a name, at the place where it gives one (``Her name is Ann
        Cole``).
        """
        words = self.people.register.tokens[sentence]
        for run in self.people.register.runs_in[sentence]:
            before = self.people.register.masked[sentence][: words[run.first].start]
            if self.rules.NAMING.fullmatch(before) and len(run.words) > 1:
                return self.named(list(run.words), sentence, None)
            if self.rules.AMONG.fullmatch(before):
                return self._one_of_many(sentence, run)
        return None

    def _one_of_many(self, sentence: int, run: Run) -> Said | None:
        """Whom ``Among them is Ann Cole, 81, who`` brings up; somebody unknown where it may be one of several."""
        name = self.people.register.divide(list(run.words))[1]
        if not name or any(is_rank(word, self.rules) or word in self.rules.PLACES for word in name):
            return None
        words = self.people.register.tokens[sentence]
        behind = [word.text.lower() for word in words[run.last : run.last + 2]]
        told = self._past_age(words, run.last) > run.last or (behind[:1] == [","] and behind[-1] in self.rules.WHO)
        if told and len(self.people.around(sentence, sentence)) < 2:
            return self.named(list(run.words), sentence, None)
        return Said() if len(name) > 1 or told else None

    @staticmethod
    def _past_age(words: list[Token], end: int) -> int:
        """Index past ``(81)`` or ``, 81,`` behind a name that ends before ``end``; ``end`` itself where none stands."""
        if end + 2 >= len(words) or words[end].text not in ("(", ",") or not words[end + 1].text.isdigit():
            return end
        after = end + 2 + (words[end + 2].text.lower() in ("tahun", "years"))
        closed = after < len(words) and words[after].text in (")", ",", ".")
        return after + 1 if closed and len(words[end + 1].text) < 3 else end

    def brings_up(self, sentence: int, last: Said | None) -> bool:
        """Whether a sentence first tells of somebody with an age who does something or for whom something is, so that
        a pronoun below it may mean them (``In the hall, Ann Cole, 81, sat on a camp bed``).
        """
        words = self.people.register.tokens[sentence]
        if last is None or self.names(sentence, last) or any(w.text.lower() in self.rules.SOMEBODY for w in words):
            return False
        for run in self.people.register.runs_in[sentence]:
            after = self._past_age(words, run.last)
            if after == run.last or after >= len(words) or any(is_rank(word, self.rules) for word in run.words[-1:]):
                continue
            before = words[run.first - 1].text.lower() if run.first else ""
            ahead = words[after].text
            does = ahead.islower() and not self.undergoes(words, after) and ahead not in self.rules.STOPS
            does = (does and ahead not in self.rules.OPENERS) or ahead in self.rules.WHO
            if does or before in self.rules.CONCERNS:
                return True
        return False

    def newcomer(self, sentence: int) -> Said | None:
        """The certain person with whom a sentence begins and who does something in it (``Siti (39) mengolah kopi``)."""
        words = self.people.register.tokens[sentence]
        first = next(iter(self.people.register.runs_in[sentence]), None)
        if (
            first is None
            or self.aside(sentence)
            or first.first > 1
            or (first.first and words[0].text.lower() not in self.rules.WITHIN)
        ):
            return None
        name = self.people.register.divide(list(first.words))[1]
        after = self._past_apposition(words, first.last)
        ahead = words[after].text if after < len(words) else "."
        acts = ahead.islower() and not self.undergoes(words, after)
        someone = bool(name) and self.people.is_person(tuple(name)) and not name[-1].endswith(("'s", "’s"))
        full = self.named(list(first.words), sentence, None) if acts and someone else None
        known = full is not None and full.name and (" " in full.name or self.people.certain((full.name,)))
        return full if known else None

    def antecedent(self, sentence: int) -> Said | None:
        """Whom ``she`` or ``-nya`` means after a sentence: the person with whom a chain of sentences about one begins.

        The chain goes back over sentences that name no person, at least one of them with a pronoun.
        """
        chained = False
        for place in range(sentence, max(-1, sentence - LONGEST_CHAIN), -1):
            words = self.people.register.tokens[place]
            about = any(
                word.text in self.rules.OBJECTS
                and (after.text in BREAK or after.text in self.rules.OPENERS - self.rules.OF_HERS)
                for word, after in pairwise(words)
            )
            if not about and any(mention.sentence == place for mention in self.people.mentions):
                said = (self.introduced(place) if chained else None) or self._in_commas(place)
                certain = said is not None and said.name and (" " in said.name or self.people.known([said.name]))
                return said if certain else None
            chained = chained or about or any(word.text.lower() in self.rules.PRONOUNS for word in words)
        return None

    def introduced(self, sentence: int) -> Said | None:
        """The one person whom a sentence introduces: ``for Renn, who``, ``adalah Rivaldo,``, or at its head."""
        words = self.people.register.tokens[sentence]
        runs = self.people.register.runs_in[sentence]
        who = [
            run
            for run in runs
            if (
                run.last + 1 < len(words) and words[run.last].text == "," and words[run.last + 1].text in self.rules.WHO
            )
            or (run.first and words[run.first - 1].text.lower() in self.rules.IS)
        ]
        if len(who) == 1 and self.people.register.divide(list(who[0].words))[1]:
            return self.named(list(who[0].words), sentence, None)
        alone = len({mention.name for mention in self.people.mentions if mention.sentence == sentence}) == 1
        return self.subject(sentence) or (self.head(sentence) if alone else None)

    def _in_commas(self, sentence: int) -> Said | None:
        """The one person named between commas behind what they are: ``Sean's partner, Kirsty Rowe, rang``."""
        words = self.people.register.tokens[sentence]
        found: list[Said] = []
        for run in self.people.register.runs_in[sentence]:
            if len(run.words) < 2 or run.first < 2 or words[run.first - 1].text != ",":
                continue
            if any(word.text.lower() in self.rules.PRONOUNS for word in words[: run.first]):
                continue  # ia enggan menyebut wali kota saat ini, Rina Melati,
            closed = run.last < len(words) and words[run.last].text in (",", "(")
            listed = run.last + 1 < len(words) and words[run.last + 1].text.lower() in self.rules.WHO
            start = run.first - 1
            while start > 0 and words[start - 1].text not in BREAK and run.first - start < HEAD_OF_PHRASE:
                start -= 1
            what = {word.text.lower() for word in words[start : run.first - 1]}
            if (
                closed
                and not listed
                and (what & (self.rules.UNNAMED - self.rules.PROFILE | self.rules.ONE_OF) or self._is_office(what))
            ):
                found += [said for said in [self.named(list(run.words), sentence, None)] if said]
        return found[0] if len(found) == 1 else None
