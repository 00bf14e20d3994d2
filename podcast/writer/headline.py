"""A headline taken apart into who, did, what, and named as a presenter names a story: "pembukaan rute baru"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from podcast.languages.deeds import Deed, Grammar
from podcast.writer.wording import Wording

FEWEST_WORDS = 2


@dataclass(frozen=True)
class Named:
    """A story's name, in the headline's letters."""

    text: str
    made: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words of it that are not the headline's, each with the words of the article that bear it out."""
    thin: int = 0
    """How much likelier it is that another clause says more."""
    relative: bool = False
    """Whether it is a subject with a relative clause."""
    whole: bool = False
    """Whether the title is a name as it stands."""


@dataclass(frozen=True)
class Parts:
    """One clause of a headline."""

    who: list[str]
    before: list[str]
    """What goes before the verb: "akan", "batal"."""
    verb: str
    """"" when there is none."""
    rest: list[str]


class Namer:
    """Names the clauses of one article's headline."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.grammar: Grammar = wording.naming.GRAMMAR
        grammar = self.grammar
        self._joins = grammar.stops | grammar.after | {grammar.relative, "dan", "and", "atau", "or", "the", "a"}

    def names(self, clause: str, speaker: str = "") -> Iterator[Named]:
        """What a clause may be called, the best first; ``speaker`` is who says it, by the title."""
        if not (words := self._words(self.grammar.listing.sub("", clause))):
            return
        if words[0].lower() in self.grammar.labelled and len(words) > 1:
            yield from self._labelled(words)
            return
        if words[0].lower() in self.grammar.forbids and len(words) > FEWEST_WORDS and self._acts(words[1]):
            yield from self._plain(words[2:])
            return
        if question := self.grammar.question(" ".join(words)):
            asked = self._trimmed(self._carried(question.split()), self.grammar.most + 1)
            if len(asked) >= FEWEST_WORDS:
                yield Named(" ".join(asked))
            return
        parts = self._parts(words)
        if not parts.verb:
            yield from self._plain(words)
            return
        held = any(word.lower() in self.grammar.held for word in parts.before)
        if not held:
            yield from self._deed(parts)
        yield from self._spoken(parts, speaker) if speaker else self._relative(parts)
        ended = not parts.rest or parts.rest[0].lower() in self.grammar.stops | self.grammar.at
        if ended and not held and not self.grammar.ergative:
            yield from self._became(parts)

    def _became(self, parts: Parts) -> Iterator[Named]:
        """What became of a subject by a verb that else is done to an object: "pasar buka" as "pembukaan pasar"."""
        deed, passive = self.grammar.deeds.get(parts.verb.lower(), (None, True))
        who = self._subject(parts.who)
        if deed and not passive and who and self._bears(deed.forms):
            for phrase in deed.befell:
                text = self._filled(phrase, {"who": who}, one=True, cut=False)
                if text:
                    yield Named(text, {word: deed.forms for word in phrase.split() if word[0] != "{"}, thin=1)

    def _words(self, clause: str) -> list[str]:
        """The words of a clause; what is one thing together is one word here."""
        whole = self.grammar.compounds.sub(lambda match: match[0].replace(" ", "\0"), clause)
        words = [word.replace("\0", " ") for word in whole.split()]
        return [self._written_out(word) for word in words]

    def _written_out(self, word: str) -> str:
        """A short word of headlines as the article writes it."""
        if self.wording.carries(word):
            return word
        longer = self.grammar.in_words.get(word.lower(), "").split("|")
        return next((long for long in longer if long and long.lower() in self.wording.text.lower()), word)

    def speaks(self, clause: str) -> bool:
        """Whether a clause before a colon may be who speaks."""
        words = clause.split()
        return (
            len(words) < FEWEST_WORDS + 3 and not self._parts(words).verb and not self.grammar.no_subject.match(clause)
        )

    def _bears(self, forms: frozenset[str]) -> bool:
        return not forms.isdisjoint(self.wording.known)

    # -- taking apart -------------------------------------------------------------------------------------------------

    def _parts(self, words: list[str]) -> Parts:
        lowered = [word.lower() for word in words]
        verbs = [place for place, word in enumerate(words) if self._acts(word)]
        relative = self.grammar.relative
        if relative in lowered:  # the first verb after "yang" belongs to it
            inside = next((place for place in verbs if place > lowered.index(relative)), None)
            verbs = [place for place in verbs if place != inside]
        loose = self.grammar.passed_over | self.grammar.held
        for place in verbs:
            word, later = lowered[place], [other for other in verbs if other > place]
            others = self.grammar.nouns | loose | self.grammar.stops
            noun = word in self.grammar.nouns and any(lowered[other] not in others for other in later)
            noun = noun or (word in self.grammar.nouns and not place and bool(later))
            if noun and not (place and word in loose and place + 1 in later):
                continue
            if self.grammar.describes.match(word) and place and self._befalls(lowered[place + 1 : place + 2]):
                continue
            if word in loose and later and all(between in loose for between in lowered[place + 1 : later[0]]):
                continue
            start = place
            while start and lowered[start - 1] in loose:
                start -= 1
            return Parts(words[:start], words[start:place], words[place], words[place + 1 :])
        return Parts(words, [], "", [])

    def _befalls(self, words: list[str]) -> bool:
        """Whether the next word tells what becomes of the subject."""
        return any(word in self.grammar.by_itself or self.grammar.deeds.get(word, (None, False))[1] for word in words)

    def _acts(self, word: str) -> bool:
        grammar, lowered = self.grammar, word.lower()
        may_be_name = lowered in grammar.nouns or not (lowered in grammar.deeds or lowered in grammar.tells)
        if grammar.belongs.match(word) or (may_be_name and self.wording.is_only_name(word)):
            return False
        known = lowered in grammar.deeds or lowered in grammar.tells or lowered in grammar.held
        return known or grammar.in_full(word, self.wording.known) != word or self.wording.is_verb(word)

    def _object(self, rest: list[str]) -> tuple[list[str], list[str]]:
        """What a verb is done to, as a noun phrase and as a clause; empty for none."""
        if rest and rest[0].lower() in self.grammar.introducing:
            rest = rest[1:]
        if rest and rest[0].lower() in self.grammar.after:
            return [], []
        what: list[str] = []
        for place, word in enumerate(rest):
            lowered = word.lower()
            placed = any(before.lower() in self.grammar.after for before in what)
            may_be = lowered in self.grammar.nouns and (placed or not what)
            noun = may_be or (what and self.grammar.describes.match(lowered))
            verb = self.grammar.clausal and self._acts(word) and not noun
            number = self._is_figure(word)
            measure = self.wording.is_measure(word) and not (what and not self.wording.is_number(what[-1]))
            if lowered in self.grammar.stops - self.grammar.after or verb or (number and place) or measure:
                break
            what.append(word)
        if self.grammar.relative in what and len(what) < len(rest):  # what tells of it was cut off
            what = what[: what.index(self.grammar.relative)]
        if what and self.wording.is_number(what[0]) and (len(what) == 1 or not self.wording.carries(what[0])):
            what = what[1:] if len(what) > 1 else []
        clause = self._until_stop(rest)
        acts = any(self._acts(word) for word in clause)
        carried = self._carried(what)
        cut = what[len(carried)].lower() if len(carried) < len(what) else ""
        whole = len(carried) > len(what) / 2 or cut in self._joins
        return carried if whole else [], self._in_full(clause) if acts else []

    def _is_figure(self, word: str) -> bool:
        """Whether a word is a number that is not part of a name: "putaran kedua" is one."""
        return self.wording.is_number(word) and (word[0].isdigit() or not self.wording.carries(word))

    def _until_stop(self, words: list[str]) -> list[str]:
        end = next(
            (place for place, word in enumerate(words) if place and word.lower() in self.grammar.stops), len(words)
        )
        return words[:end]

    def _group(self, rest: list[str], openers: frozenset[str]) -> list[str]:
        """The first group that one of these words opens: "ke final", "dengan Malaysia"."""
        for start in (place for place, word in enumerate(rest) if word.lower() in openers):
            group = self._carried([rest[start], *self._until_stop(["", *rest[start + 1 :]])[1:]])
            ends = (n for n, word in enumerate(group) if n and (self._is_figure(word) or self._predicates(word)))
            end = next(ends, len(group))
            if end > 1:
                return [group[0], *self.grammar.determined(" ".join(group[1:end]), self.wording.text).split()]
        return []

    def _predicates(self, word: str) -> bool:
        return self._acts(word) and (self.grammar.clausal or word.lower() not in self.grammar.nouns)

    def _carried(self, words: list[str]) -> list[str]:
        """Words up to the first that the article does not bear out, without a joining word at the end."""
        end = next((place for place, word in enumerate(words) if not self.wording.carries(word)), len(words))
        return self._trimmed(words[:end])

    def _trimmed(self, words: list[str], most: int | None = None) -> list[str]:
        while words and (len(words) > (most or self.grammar.most) or words[-1].lower() in self._joins):
            last = max((place for place, word in enumerate(words) if word.lower() in self._joins), default=0)
            words = words[:last]
        return words

    def _whole_groups(self, words: list[str], most: int) -> list[str]:
        """As many words as the article bears out and there is room for, cut only before a joining word."""
        end = len(self._carried(words))
        while words and (end > most or end < len(words)):
            if end <= most and end < len(words) and words[end].lower() in self._joins:
                break
            end = max((n for n, word in enumerate(words[:end]) if n and word.lower() in self._joins), default=0)
            words = words[:end]
        while end and self.wording.is_number(words[end - 1]):
            end -= 1
        return words[:end]

    def _in_full(self, words: Sequence[str]) -> list[str]:
        nouns, known = self.grammar.nouns, self.wording.known
        return [word if word.lower() in nouns else self.grammar.in_full(word, known) for word in words]

    def _subject(self, words: list[str]) -> str:
        """ "" for none that can be named."""
        if not words or self.grammar.no_subject.match(" ".join(words)):
            return ""
        while len(words) > 1 and (
            self.wording.is_measure(words[0])
            or (self.wording.is_number(words[0]) and not self.wording.carries(words[0]))
        ):
            words = words[1:]
        if words[0].lower() in self.grammar.ones and len(words) > 1:
            words = words[1:]
        words = self.wording.called(" ".join(words)).split()
        cuts = self.grammar.stops - self.grammar.after - {"dan", "and"}
        if any(word.lower() in cuts for word in words) or words[-1].lower() in self.grammar.pointing:
            return ""
        carried = all(map(self.wording.carries, words)) and not all(map(self.wording.is_number, words))
        return self.wording.shape(" ".join(words)) if words and carried else ""

    # -- naming -------------------------------------------------------------------------------------------------------

    def _labelled(self, words: list[str]) -> Iterator[Named]:
        text = [words[0], *self._whole_groups(self._in_full(words[1:]), self.grammar.most)]
        if len(text) > FEWEST_WORDS:
            yield Named(" ".join(text), {text[0]: frozenset()})

    def _plain(self, words: list[str]) -> Iterator[Named]:
        """A clause without a verb is a name as it stands."""
        if self.grammar.no_subject.match(" ".join(words)):
            return
        end = next(
            (
                n
                for n, word in enumerate(words)
                if n and (self.wording.is_number(word) or word.lower() in self.grammar.stops - self.grammar.after)
            ),
            len(words),
        )
        text = self._carried(words[:end])
        whole = len(text) >= len(words) / 2
        if len(text) >= FEWEST_WORDS and whole:
            yield Named(self.grammar.determined(self.wording.shape(" ".join(text)), self.wording.text))

    def _deed(self, parts: Parts) -> Iterator[Named]:
        found = self.grammar.deeds.get(parts.verb.lower())
        if not found:
            return
        deed, passive = found
        ended = not parts.rest or parts.rest[0].lower() in self.grammar.stops | self.grammar.at | self.grammar.after
        if passive is None:
            passive = ended
        if ended and not passive:
            deed = self.grammar.by_itself.get(parts.verb.lower(), deed)
        borne = self._bears(deed.forms | frozenset(self._made(deed)))
        what, that = self._object(parts.rest)
        groups = {
            "who": self._subject(parts.who),
            "what": self.wording.shape(" ".join(what)),
            "that" if not that or not self._predicates(that[0]) else "doing": " ".join(self._clause(that)),
        }
        if that and any("{whom}" in phrase for phrase in deed.done):
            groups |= {"whom": groups["what"], "what": ""}
        groups |= {name: " ".join(self._group(parts.rest, openers)) for name, openers in self.grammar.groups.items()}
        alone = ended and self.grammar.ergative
        phrases = deed.befell if passive else (*deed.done, *(deed.befell if alone else ()))
        place = " ".join(self._group(parts.rest, self.grammar.at))
        for phrase, cut in [(phrase, cut) for cut in (False, True) for phrase in phrases]:
            if text := self._filled(phrase, groups, one=phrase in deed.befell or not what, cut=cut):
                if (
                    place
                    and not self.grammar.at & set(text.split())
                    and self._size(f"{text} {place}") <= self.grammar.most
                ):
                    text = f"{text} {place}"
                made = [word for word in phrase.split() if not word.startswith("{")]
                if borne or not made:
                    yield Named(text, {word: deed.forms | {word} for word in made})

    def _clause(self, words: list[str]) -> list[str]:
        kept = self._whole_groups(words, self.grammar.most - FEWEST_WORDS)
        acts = [place for place, word in enumerate(kept) if self._predicates(word)]
        return kept if (acts and acts[-1] < len(kept) - 1) or kept == words else []

    @staticmethod
    def _made(deed: Deed) -> Iterator[str]:
        yield from (phrase.split()[0] for phrase in (*deed.done, *deed.befell))

    def _filled(self, phrase: str, groups: dict[str, str], *, one: bool, cut: bool) -> str:
        """A phrase with its groups; "" when one is missing, of another kind, or all is too long."""
        said = {"what": "", "whom": "", "that": "", "doing": "", **groups}
        said["whose"] = said["who"]
        for name, kind in re.findall(r"\{(\w+)(?::(\w+))?\}", phrase):
            if not said.get(name) or (kind and not self.grammar.kinds[kind].match(said[name])):
                return ""
        if (
            one
            and self.grammar.one
            and re.search(rf"\b{self.grammar.one} {re.escape(said['who'].split(' ')[0])}\b", self.wording.text, re.I)
        ):
            said["who"] = f"{self.grammar.one} {said['who']}"
        if owned := self.grammar.own.match(said["what"]):
            owner = self.grammar.owner(self.grammar.determined(said["who"], self.wording.text))
            said["what"] = f"{owner} {said['what'][owned.end() :]}"
        for name in ("who", "what"):
            said[name] = self.grammar.determined(said[name], self.wording.text)
        said["whose"] = self.grammar.owner(said["who"])
        plain = re.sub(r":\w+\}", "}", phrase)
        text = plain.format(**said)
        if cut and self._size(text) > self.grammar.most and "{what}" in plain:
            room = self.grammar.most - (self._size(text) - self._size(said["what"]))
            said["what"] = " ".join(self._trimmed(said["what"].split(), room)) if room > 0 else ""
            text = plain.format(**said) if said["what"] else text
        return text if len(text.split()) >= FEWEST_WORDS and self._size(text) <= self.grammar.most else ""

    def _size(self, text: str) -> int:
        return sum(word not in self.grammar.light for word in text.split())

    def _ends_small(self, who: str) -> bool:
        """Whether a subject is a thing that the article writes small, which "that" may follow."""
        return who.split()[-1].lower() in self.wording.small

    def _spoken(self, parts: Parts, speaker: str) -> Iterator[Named]:
        what, _ = self._object(parts.rest)
        for matter in (self._subject(parts.who), " ".join(what)):
            if matter and not set(matter.lower().split()) & self.grammar.first_person:
                text = self.grammar.speaker.format(who=speaker, what=matter)
                yield Named(text, dict.fromkeys(set(self.grammar.speaker.split()), frozenset()))

    def _relative(self, parts: Parts) -> Iterator[Named]:
        """Who, and by a relative clause what they do."""
        who = self._subject(parts.who)
        if not who or not self.grammar.agrees(who, parts.verb) or (self.grammar.ergative and not self._ends_small(who)):
            return
        if self.wording.reports.fullmatch(self.grammar.in_full(parts.verb.lower(), self.wording.known)):
            return
        idle = self.wording.telling.AFTER_SUBJECT
        if who.split()[-1].lower() in idle | self.grammar.passed_over or (
            not self.grammar.ergative and idle.intersection(who.lower().split()[1:])
        ):
            return
        does = [*parts.before, *self._in_full([parts.verb, *parts.rest])]
        if {word.lower() for word in (*parts.who, *does)} & self.grammar.first_person:
            return
        if self.grammar.relative in who.split():
            if len(who.split()) <= self.grammar.most:
                yield Named(who, relative=True)
            return
        who = self.grammar.determined(who, self.wording.text)
        kept = self._whole_groups(does, self.grammar.most - len(who.split()))
        people = self.grammar.people.match(who)
        text = [who, self.grammar.relative_of_people if people else self.grammar.relative, *kept]
        if len(kept) > len(parts.before) + bool(parts.rest):
            lame = len(kept) == 1 and parts.verb.lower() in self.grammar.deeds
            yield Named(" ".join(text), thin=2 if lame else int(len(kept) == 1), relative=True)
