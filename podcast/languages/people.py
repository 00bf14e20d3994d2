"""The people of an article: by what short form it calls each of them, and where it names them."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from podcast.languages import part
from podcast.languages.introduced import introduced
from podcast.languages.names import Names

_WORD, _END = re.compile(r"\w+"), re.compile(r"(?<=\w)\b")
_RUN = re.compile(r"(?:(?P<before>\b[\w.]+) )?(?P<name>[A-Z][\w'’-]*\.?(?: [A-Z][\w'’-]+)+)")
_AFTER_NAME = re.compile(r"\b(?P<given>[A-Z][\w'’-]+)(?= (?P<word>\w[\w'’-]*))")


@dataclass(frozen=True)
class People(Names):
    """Knows who is named in an article."""

    @cached_property
    def people(self) -> dict[str, str]:
        """Full name to the short form by which the article goes on calling that person; those who speak come first."""
        words = [
            re.sub(r"['’]s$", "", match.group())  # "Brandt's own" is Brandt as well
            for match in re.finditer(
                r"[A-Z]\.(?= [A-Z])|[^\W_][\w'’-]*|[,;:.?!()\"“”]", " ".join(self.article.sentences)
            )
        ]
        idle = part(self.article.language, "reading").OPENERS | self.language.STOPWORDS
        alone = Counter(
            word
            for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False)
            if word[0].isupper()
            and not (before[:1].isupper() and before.lower() not in idle)
            and not after[:1].isupper()
        )
        people: dict[str, str] = {}
        for full in self._full_names():
            parts = [part for part in full.split() if self._may_stand_alone(part)] or [full]
            best = max(parts, key=lambda part: (alone[part], -parts.index(part)))
            people[full] = best if alone[best] and not self._shared(best, full) else full
        return people

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The words of all people's names."""
        return frozenset(word for full in self.people for word in full.split())

    def _shared(self, word: str, full: str) -> bool:
        """Whether a word of somebody's name is another's as well: "Ellison" of Ruth, the niece of Margaret Ellison,
        "Suwito" of Bagas Suwito, the son of Ki Suwito Radyo.
        """
        own = set(full.split())
        return bool(self._given.get(word, set()) - own) or any(not own & {*name} for name in self._longer.get(word, ()))

    @cached_property
    def _longer(self) -> dict[str, list[tuple[str, ...]]]:
        """Of each word the words after it of the names that it opens, behind a title or none: "Ki Suwito Radyo"."""
        rules = part(self.article.language, "reading")
        dates = {*self.language.WEEKDAYS.split("|"), *self.language.MONTHS}
        found: dict[str, list[tuple[str, ...]]] = {}
        for match in _RUN.finditer(" ".join(self.article.sentences)):
            titled = (match["before"] or "").strip(".").lower() in rules.HONORIFICS
            words = match["name"].split()
            while len(words) > 1 and words[0].strip(".").lower() in rules.HONORIFICS:
                words, titled = words[1:], True
            if titled and len(words) > 1 and words[1] not in dates:
                found.setdefault(words[0], []).append(tuple(words[1:]))
        return found

    @cached_property
    def _given(self) -> dict[str, set[str]]:
        """Of each word the given names that stand right before it."""
        gendered = part(self.article.language, "reading").GENDERED
        found: dict[str, set[str]] = {}
        for match in _AFTER_NAME.finditer(" ".join(self.article.sentences)):
            if match["given"].lower() in gendered:
                for edge in _END.finditer(match["word"]):  # "Ellison's", "Ellison-Smith"
                    found.setdefault(match["word"][: edge.start()], set()).add(match["given"])
        return found

    def _full_names(self) -> list[str]:
        """Of those who are quoted, then of those whom the article only introduces."""
        rules = part(self.article.language, "reading")
        full = list(dict.fromkeys(quote.speaker for quote in self.article.quotes if quote.speaker))
        own = {word for name in full for word in name.split()}
        return full + [name for name in introduced(self.article.sentences, rules) if not own & set(name.split())]

    def _may_stand_alone(self, word: str) -> bool:
        """Whether a word of a name is enough of it: no initial, no word of an office, none that the article also writes
        small (``Kebakaran``, of "Kepala Dinas Pemadam Kebakaran").
        """
        rules = part(self.article.language, "reading")
        lower = word.lower().strip(".")
        office = lower in rules.RANKS - rules.AFTER_RANK or rules.OFFICE_SHAPE.fullmatch(lower) is not None
        return len(lower) > 2 and lower not in self.common and not office and lower not in rules.HONORIFICS

    def people_in(self, text: str) -> list[str]:
        """Full names of the people whose short name stands in a text, in the order of ``people``."""
        maybe = {called for word in _WORD.findall(text) for called in self._by_word.get(word, ())}
        return [full for _, full, short in sorted(maybe) if re.search(rf"\b{re.escape(short)}\b", text)]

    def _person_in(self, words: str) -> str | None:
        return next(iter(self.people_in(words)), None)

    @cached_property
    def _by_word(self) -> dict[str, list[tuple[int, str, str]]]:
        """Place, full and short name of people by the first word of the short one."""
        found: dict[str, list[tuple[int, str, str]]] = {}
        for place, (full, short) in enumerate(self.people.items()):
            for word in _WORD.findall(short)[:1]:
                found.setdefault(word, []).append((place, full, short))
        return found

    def _named(self, full: str, sentence: str) -> bool:
        """Whether a sentence calls a person by the short name, and not somebody else of a longer one."""
        rules, own = part(self.article.language, "reading"), set(full.split())
        for match in re.finditer(rf"\b{re.escape(self.people[full])}\b", sentence):
            beside = re.findall(r"(?<![.?!\"“] )\b([A-Z][\w'’-]*) $", " " + sentence[: match.start()])
            beside += re.findall(r"^ ([A-Z][\w'’-]*)", sentence[match.end() :])
            if all(word in own or word.lower() in rules.RANKS | rules.HONORIFICS | rules.OPENERS for word in beside):
                return True
        return False

    def _where(self, full: str, number: int) -> int:
        """The sentence nearest to ``number``, before it, that names a person."""
        short = self.people[full]
        for earlier in range(number, 0, -1):
            if re.search(rf"\b{re.escape(short)}\b", self.article.sentence(earlier)):
                return earlier
        return number

    def _in_longer_name(self, text: str, start: int, end: int) -> bool:
        """Whether a name has another one right beside it: "Abdul Ghafar" when only "Ghafar" is known."""
        before = re.search(r"(?P<head>^|[.?!] )?(?P<word>\b[A-Z][\w'’.-]*) $", text[:start])
        known = part(self.article.language, "reading").GENDERED
        named = before is not None and (
            before["head"] is None or before["word"] in self.name_words or before["word"].lower() in known
        )
        return named or re.match(r" [A-Z]", text[end:]) is not None
