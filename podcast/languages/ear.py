"""A newspaper sentence made into one or more sentences for the ear, all of its own words kept in their order.

Nothing here adds a fact. A piece may be cut off and told as the answer to a question ("Kenapa?" "Karena …"), a pronoun
may give way to the name it stands for, an attribution may move to the front. What cannot be done safely is not done.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from types import ModuleType

from podcast.languages import part
from podcast.languages.cuts import MOST_WORDS, SAID, TOO_LONG, Cutter, Piece, capital, stop
from podcast.languages.heads import name_at_head
from podcast.languages.introduced import introduced
from podcast.languages.meant import Meant
from podcast.model import Article

FEWEST_SAID = 3
"""Words of a statement whose attribution stands behind it."""
UNDER = 2
"""Further sentences in which the names of a heading may stand."""
MOST_HEADING = 14
"""Words of a heading that hosts ask."""
MOST_NAME = 3
"""Words of a name that somebody asks about."""
NEAR = 60
"""Characters before a word that are looked at."""
LONG_TITLE = 4
"""Words of whoever says something; one of more is not said twice in full."""
_PARTICLED = re.compile(
    r"[A-Z][\w'’-]+ (?:van|von|de|del|der|den|da|dos|bin|binti|al|el|ibn|le|la|and|of|&) (?:(?:der|den|the) )?[A-Z]"
)
"""A name of several words, some of them small."""
_WORD, _EDGE, _END = re.compile(r"\w+"), re.compile(r"\b"), re.compile(r"(?<=\w)\b")
_AFTER_NAME = re.compile(r"\b(?P<given>[A-Z][\w'’-]+)(?= (?P<word>\w[\w'’-]*))")
_CAPITALISED = re.compile(r"\b[A-Z][\w'’-]*")


@dataclass(frozen=True)
class Telling:
    """A sentence of the article as it will be told."""

    number: int
    main: tuple[str, ...]
    """Complete sentences with their full stops; none when the pieces answer a question about what was told before."""
    pieces: tuple[Piece, ...]
    receipts: tuple[int, ...]
    opener: str | None = None
    """A question that leads to ``main``: the sentence's own condition."""
    lead: str | None = None
    """How it ties to what was told before: contrast, past, result, reason; None when it just goes on."""
    reporter: str | None = None
    """Whoever says it, when the article only reports it."""

    @property
    def longest(self) -> int:
        """Words in its longest spoken sentence."""
        return max(len(text.split()) for text in (*self.main, *(piece.text for piece in self.pieces)))


@dataclass(frozen=True)
class Ear:
    """Knows an article's names and whom its pronouns mean. One per article."""

    article: Article
    language: ModuleType = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "language", part(self.article.language, "telling"))

    # -- who is who ---------------------------------------------------------------------------------------------------

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that the article writes with a capital inside a sentence, and never small."""
        found: set[str] = set()
        for sentence in self.article.sentences:
            for match in _CAPITALISED.finditer(sentence):
                before = sentence[: match.start()].rstrip()
                if before and before[-1] not in ".?!:\"“”'‘’(-–—>|]":
                    found.add(match.group())
            found.add(name_at_head(sentence, self.article.language) or "")
        found = {word for word in found if len(word) > 1 and word[1] not in "'’"}
        found |= {re.sub(r"['’]s$", "", word) for word in found}
        found = {word for word in found if word.lower() not in self.common or word.isupper()}
        for quote in self.article.quotes:
            found.update((quote.speaker or "").split())
        return frozenset(found)

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that the article writes small."""
        return frozenset(re.findall(r"\b[a-z][\w'’-]*", " ".join(self.article.sentences)))

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

    def _shared(self, word: str, full: str) -> bool:
        """Whether a word of somebody's name is another's as well: "Ellison" of Ruth, the niece of Margaret Ellison."""
        return bool(self._given.get(word, set()) - set(full.split()))

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

    def role(self, full: str) -> tuple[str, int] | None:
        """What the article says a person is, in its words, and the sentence that says it; None when it does not.

        >>> article = Article(title="t", language="id", sentences=("Bupati Garut, Sari Dewi, menyebut itu aman.",))
        >>> Ear(article).role("Sari Dewi")
        ('Bupati Garut', 1)
        """
        for quote in self.article.quotes:
            if quote.speaker == full and quote.role and not self.language.NO_ROLE.match(quote.role):
                numbers = range(1, len(self.article.sentences) + 1)
                where = (number for number in numbers if quote.role in self.article.sentence(number))
                return self._whole_role(quote.role, full, next(where, quote.sentence))
        for number, sentence in enumerate(self.article.sentences, 1):
            reporter = self.reporter(sentence) or ""
            role = self.decapital(reporter.removesuffix(full).strip(" ,")) if reporter.endswith(full) else ""
            if role and not self.language.NO_ROLE.match(role):
                return self._whole_role(role, full, number)
        return None

    def presented(self, full: str) -> tuple[str, tuple[int, ...]] | None:
        """A person by name with what the article says they are, and the sentences that do; None when it does not.

        >>> article = Article(title="t", language="en", sentences=("So says Anna Keller, a baker in Ely.",))
        >>> Ear(article).presented("Anna Keller")
        ('Anna Keller, a baker in Ely', (1,))
        """
        described = part(self.article.language, "presenting").described
        for number, sentence in enumerate(self.article.sentences, 1):
            if full in sentence and (found := described(full, self.tidy(sentence), self.hero)):
                return str(found), (number, 1) if self.hero in found and self.hero not in sentence else (number,)
        role = self.role(full)
        return (self.language.introduced(full, role[0]), self._holding(role)) if role else None

    @cached_property
    def hero(self) -> str:
        """The short name of the only person whom the first sentence names; "" for none."""
        named = self.people_in(self.article.sentences[0]) if self.article.sentences else []
        return self.people[named[0]] if len(named) == 1 else ""

    def _holding(self, role: tuple[str, int]) -> tuple[int, ...]:
        """The sentence of a role, and before it that of whoever's it is."""
        said = self.article.sentence(role[1])
        owners = (full for full in self.people_in(role[0]) if self.people[full] not in said)
        return (*(self._where(full, role[1]) for full in owners), role[1])

    def _whole_role(self, role: str, full: str, number: int) -> tuple[str, int] | None:
        """A role without brackets, "kuasa hukumnya" with the name of whose; None when nobody is certainly meant."""
        plain = self.decapital(re.sub(r"\s*\([^)]*\)", "", role))
        if not self.language.WHOSE.match(plain):
            return plain, number
        before = self.article.sentence(number).partition(role)[0]
        named = [other for other in self.people_in(before) if other != full]
        earlier = self.subjects[number - 2] if number > 1 and not named else None
        whose = named[0] if len(named) == 1 else earlier[0] if earlier and earlier[0] != full else None
        if whose is None:
            return None
        return self.with_owner(plain, whose), number

    def with_owner(self, text: str, full: str) -> str:
        """A text with a person's name for the "her" or "his" of its first words.

        >>> ear = Ear(Article(title="t", language="en", sentences=("Ann Cole, 51, spoke.",)))
        >>> ear.with_owner("Her son left.", "Ann Cole")
        "Ann Cole's son left."
        """
        match = self.language.WHOSE.match(text)
        owned = self.language.BELONGS.format(who=self.people[full], thing=match["thing"]) if match else ""
        return owned + text[match.end() :] if match else text

    def owner(self, number: int) -> tuple[str, int] | None:
        """Whose what a sentence opens with is ("Her barrister …"), with the sentence that names them; else None.

        >>> said = ("Rina Dewi, 51, membuka warung.", "Suaminya memasak.")
        >>> Ear(Article(title="t", language="id", sentences=said)).owner(2)
        ('Rina Dewi', 1)
        """
        plain = self.language.LEADS.sub("", self.article.sentence(number))
        subject = self.subjects[number - 2] if number > 1 else None
        match = self.language.WHOSE.match(plain)
        if not (match and subject):
            return None
        pronoun = match.groupdict().get("whose")
        return subject if not pronoun or self.meant.fits(pronoun, subject[0]) else None

    @cached_property
    def acronyms(self) -> dict[str, tuple[str, int]]:
        """Acronyms that the article itself spells out, "Badan Pusat Statistik (BPS)", and the sentence that does.

        >>> Ear(Article(title="t", language="id", sentences=("Badan Pusat Statistik (BPS) melapor.",))).acronyms
        {'BPS': ('Badan Pusat Statistik', 1)}
        """
        found: dict[str, tuple[str, int]] = {}
        for number, sentence in enumerate(self.article.sentences, 1):
            for match in re.finditer(
                rf"((?:[A-Z][\w-]*,? (?:(?:{self.language.AND}) )?)+)\(([A-Z]{{2,8}})\)", sentence
            ):
                words, short = match[1].split(), match[2]
                for start in range(len(words)):
                    initials = "".join(word[0] for word in words[start:] if word[0].isupper())
                    if initials == short:
                        found.setdefault(short, (" ".join(words[start:]), number))
                        break
        return found

    @cached_property
    def quoted(self) -> frozenset[int]:
        """Numbers of the sentences with a quotation."""
        return frozenset(quote.sentence for quote in self.article.quotes)

    @cached_property
    def easy(self) -> int:
        """Words of the longest sentence that is told without need."""
        return TOO_LONG + int(self.language.WORDIER)

    @cached_property
    def meant(self) -> Meant:
        """Whom its pronouns may mean."""
        return Meant(self.article.sentences, self.article.language, self.people)

    @cached_property
    def subjects(self) -> tuple[tuple[str, int] | None, ...]:
        """For each sentence the person whom it is about, with the sentence that names them; None when unsure."""
        quoted = {quote.sentence: quote.speaker for quote in self.article.quotes}
        written = {
            quote.sentence for quote in self.article.quotes if quote.text == self.article.sentence(quote.sentence)
        }
        last: tuple[str, int] | None = None
        subjects: list[tuple[str, int] | None] = []
        for number, sentence in enumerate(self.article.sentences, 1):
            speaker = quoted.get(number)
            named = [full for full in self.people_in(sentence) if self._named(full, sentence)]
            first = [full for full in named if self._opens_with(sentence, full)]
            if number in written:  # an author's own "I", after which "he" is somebody else
                last = None
            elif speaker:
                last = (speaker, number if speaker in named else self._where(speaker, number))
            elif number in quoted:
                last = None
            elif (match := self.language.SAYS.match(sentence)) and (full := self._person_in(match["who"])):
                last = (full, number)
            elif first:
                last = (first[0], number)
            elif self.reporter(sentence) and (full := self.sayer(self.reporter(sentence) or "")):
                last = (full, number)
            elif (who := self.reporter(sentence)) and who.lower() not in self.language.PRONOUNS:
                last = None  # somebody without a name has spoken, and "he" is not whoever was named before
            elif match := self._pronoun(sentence):
                if last and not self.meant.may_be(match["pronoun"], last[0], number):
                    last = None
                elif match["clause"] and named:
                    last = (named[0], number) if len(named) == 1 else None
            elif (inserted := self.language.INSERTED.match(sentence)) and not inserted["who"]:
                pass  # "…, menurutnya, …": whoever spoke goes on speaking
            elif self._someone_else(sentence) and not (len(named) == 1 and last and named[0] == last[0]):
                last = None
            elif len(named) == 1 and (pronoun := self._before_name(sentence, named[0])):
                if last and last[0] != named[0] and not self.meant.may_be(pronoun, last[0], number):
                    last = None
            elif len(named) == 1:
                last = (named[0], number)
            elif len(named) > 1:
                last = None
            subjects.append(last)
        return tuple(subjects)

    def _before_name(self, sentence: str, full: str) -> str | None:
        """The pronoun that is about somebody else than the one named after it: "In 1966 she taught Rufus Kerr"."""
        before = sentence[: sentence.find(self.people[full])]
        found = re.search(rf"\b(?:{'|'.join(self.language.PRONOUNS)})\b", before)
        return found.group() if found else None

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

    def _person_in(self, words: str) -> str | None:
        return next(iter(self.people_in(words)), None)

    def people_in(self, text: str) -> list[str]:
        """Full names of the people whose short name stands in a text, in the order of ``people``."""
        maybe = {called for word in _WORD.findall(text) for called in self._by_word.get(word, ())}
        return [full for _, full, short in sorted(maybe) if re.search(rf"\b{re.escape(short)}\b", text)]

    @cached_property
    def _by_word(self) -> dict[str, list[tuple[int, str, str]]]:
        """Place, full and short name of people by the first word of the short one."""
        found: dict[str, list[tuple[int, str, str]]] = {}
        for place, (full, short) in enumerate(self.people.items()):
            for word in _WORD.findall(short)[:1]:
                found.setdefault(word, []).append((place, full, short))
        return found

    def _opens_with(self, sentence: str, full: str) -> bool:
        plain = self.language.LEADS.sub("", sentence)
        return re.match(rf"(?:{re.escape(full)}|{re.escape(self.people[full])})(?:,? )", plain) is not None

    def _someone_else(self, sentence: str) -> bool:
        """Whether a sentence brings a subject with a name that is nobody we know: "Nelayan setempat, Wahyudi, …"."""
        head: list[str] = []
        for word in self.language.LEADS.sub("", sentence).split()[:MOST_WORDS]:
            if self.language.is_verb(word) or word.strip(",") in self.language.NEGATIONS:
                break
            head.append(word.strip(".,;:()"))
        inside = any(word in self.names for word in head[1:])
        return inside or (bool(head) and head[0] in self.names)

    def topic(self, telling: Telling) -> str | None:
        """The short subject of a told sentence, for "Bagaimana dengan …?"; None when it has none that can be named.

        >>> ear = Ear(Article(title="t", language="id", sentences=(
        ...     "Tarif parkir naik menjadi Rp5.000.", "Tarif itu berlaku besok.")))
        >>> ear.topic(ear.tell(1))
        'tarif parkir'
        """
        if not telling.main or telling.reporter or telling.lead:
            return None
        words: list[str] = []
        said = telling.main[0].split()
        for word in said:
            plain = word.strip(".,;:")
            if plain in self.language.DESCRIBING:
                return None
            if self.language.is_verb(plain if words else plain.lower()) or plain in self.language.AFTER_SUBJECT:
                break
            words.append(word)
            if len(words) > 5 or word != plain:
                return None
        else:
            return None
        definite = bool(words) and words[0].lower() in self.language.DEFINITE
        core = words[definite:]
        if any(word.lower() in self.language.SUBORDINATE | self.language.STOPWORDS for word in core[1:]):
            return None
        if not core or core[0].lower() in self.language.STOPWORDS | set(self.language.PRONOUNS):
            return None
        if any(word.lower() in self.language.NOT_IN_TOPIC or any(map(str.isdigit, word)) for word in core):
            return None
        words[0] = self.decapital(words[0])
        if len(words) < 2 or any(word[0].isupper() for word in words):
            return None
        topic = " ".join(words)
        noun = words[self.language.NOUN_AT]
        known = sum(noun in sentence.lower() for sentence in self.article.sentences) > 1
        return topic if known and not part(self.article.language, "speech").numbers(topic) else None

    def named_subject(self, telling: Telling) -> str | None:
        """The name that a told sentence goes on about: "Persija" of "Persija turun …"; None without.

        >>> ear = Ear(Article(title="t", language="id", sentences=("Laga untuk Persija.", "Persija kalah.")))
        >>> ear.named_subject(ear.tell(2))
        'Persija'
        """
        if not telling.main or telling.reporter or telling.lead:
            return None
        words = telling.main[0].split()
        length = next((place for place, word in enumerate(words) if not word[:1].isupper()), 0)
        name = words[:length]
        if not 1 <= length <= MOST_NAME or not all(word in self.names for word in name):
            return None
        follows = words[length]
        acts = self.language.is_verb(follows) or follows in self.language.AFTER_SUBJECT | self.language.NEGATIONS
        return " ".join(name) if acts else None

    def carried(self, telling: Telling, clause: str) -> str:
        """A clause of time that was cut off, as a sentence by which its teller goes on.

        >>> ear = Ear(Article(title="t", language="id", sentences=("Laga untuk Persela.", "Persela gagal menang.")))
        >>> ear.carried(ear.tell(2), "Setelah ditahan imbang Persis."), ear.carried(ear.tell(2), "Sejak 2019.")
        ('Sebelumnya, Persela ditahan imbang Persis.', 'Itu sejak 2019.')
        """
        language, small = self.language, self.decapital(clause)
        for pattern, form, lends in language.TOLD_IN_TURN:
            if not (match := pattern.match(small)):
                continue
            rest = match["rest"]
            words = rest.rstrip(".").split()
            verb = next((place for place, word in enumerate(words) if language.is_verb(word)), 0)
            hung = set(words[:verb]) & (language.SUBORDINATE | language.DESCRIBING | {language.THAT})
            headless = words[0] in language.AFTER_SUBJECT | language.NO_SUBJECT_FIRST
            if verb and not (hung or headless) and Cutter(language, self.decapital).complete(" ".join(words)):
                return capital(form.format(rest=rest))
            subject = self._subject(telling.main[-1]) if lends else None
            if subject and language.is_verb(rest.split()[0]) and not language.EVENTS.search(telling.main[-1]):
                return capital(form.format(rest=f"{subject} {rest}"))
        return capital(language.CARRIED.format(clause=small))

    def _subject(self, main: str) -> str | None:
        """The name before the verb of a sentence; None when anything else stands there."""
        words = main.split()
        first = next((place for place, word in enumerate(words) if self.language.is_verb(word.lower())), 0)
        return " ".join(words[:first]) if first and all(word in self.names for word in words[:first]) else None

    def called(self, reporter: str) -> str | None:
        """How a question names whoever reports: a person's short form; None for a long unknown title."""
        full = self.sayer(reporter)
        if full:
            return self.people[full]
        idle = self.language.STOPWORDS | set(self.language.PRONOUNS)
        known = len(reporter.split()) <= 4 and not any(word.lower() in idle for word in reporter.split())
        return self.decapital(part(self.article.language, "presenting").again(reporter)) if known else None

    def sayer(self, reporter: str) -> str | None:
        """The full name of whoever reports; of "Sari's lawyer, Bayu Putra," that is not Sari."""
        return self._person_in(part(self.article.language, "presenting").own(reporter))

    def _pronoun(self, sentence: str) -> re.Match[str] | None:
        pronouns = "|".join(self.language.PRONOUNS)
        plain = self.language.LEADS.sub("", sentence)
        clause = r"(?P<clause>[^,\"“”]{3,70}), (?:maka )?"
        return re.match(rf"(?:{clause})?(?P<pronoun>{pronouns})\b(?= )", plain, re.IGNORECASE)

    def speaks_of(self, sentence: str, full: str) -> bool:
        """Whether a sentence says "he" or "she" at its head, or the name of that person anywhere.

        >>> from podcast.model import Quote
        >>> said = ("“Aman,” kata Sari Dewi.", "Sari menutup jalan.")
        >>> quote = Quote(text="Aman", speaker="Sari Dewi", sentence=1)
        >>> ear = Ear(Article(title="t", language="id", sentences=said, quotes=(quote,)))
        >>> ear.speaks_of(said[1], "Sari Dewi"), ear.speaks_of("Jalan itu ditutup.", "Sari Dewi")
        (True, False)
        """
        named = re.search(rf"\b{re.escape(self.people.get(full, full))}\b", sentence) is not None
        return named or self._pronoun(sentence) is not None

    def reporter(self, sentence: str) -> str | None:
        """Who says what the sentence reports, in its words; None when the article says it itself.

        >>> article = Article(title="t", language="id", sentences=("Bupati Sari menyebut jalan itu aman.",))
        >>> Ear(article).reporter(article.sentence(1))
        'Bupati Sari'
        """
        plain = self.language.LEADS.sub("", sentence)
        adverbs = self.language.ADVERBS
        who = rf"(?P<name>[A-Z][^,\"“”:]{{1,60}}?)(?:, {self.language.BESIDE_NAME},)?"
        match = re.match(rf"(?P<who>{who}) (?:(?:{adverbs}) )*(?:{self.language.REPORTS})\b", plain)
        if not match or any(self.language.is_verb(word) for word in match["name"].split()):
            return None
        if match["who"].split()[0].lower() in self.language.SUBORDINATE | self.language.JOINING:
            return None
        return match["who"].rstrip(",")

    # -- telling ------------------------------------------------------------------------------------------------------

    def leans(self, number: int) -> bool:
        """Whether a sentence makes no sense without the one before it, even after a pronoun gave way to a name."""
        sentence = self.article.sentence(number)
        plain = self.language.LEADS.sub("", sentence)
        if self.owner(number):
            return False
        if self.language.DANGLING.match(sentence) or self.language.DANGLING.match(capital(plain)):
            return True
        if (
            self.language.POINTS_AT_WORDS.search(plain)
            or self.language.LATE_PRONOUN.match(plain)
            or self.language.POINTER.match(plain)
        ):
            return True
        inserted = self.language.INSERTED.match(plain)
        nameless = self._pronoun(sentence) is not None or (inserted is not None and not inserted["who"])
        return nameless and self.subjects[number - 1] is None

    def doubtful(self, number: int) -> bool:
        """Whether a sentence says something grave of "him" without anybody who is certainly meant: told after the
        prosecutor's name, what the accused did would be the prosecutor's.
        """
        grave = part(self.article.language, "reading").GRAVE.search(self.article.sentence(number)) is not None
        return grave and self._pronoun(self.article.sentence(number)) is not None and self.subjects[number - 1] is None

    def refers_to(self, number: int) -> str | None:
        """The small-letter noun that a sentence opens with and takes for known ("Pemandangan itu …"); else None."""
        match = self.language.REFERS.match(self.language.LEADS.sub("", self.article.sentence(number)))
        return str(match["noun"]).lower() if match else None

    def subject_noun(self, number: int) -> str | None:
        """The bare noun that a sentence is about as something known ("The valley was …") and that an earlier one
        brings; None for what an article is about anyway.
        """
        words = self.language.LEADS.sub("", self.article.sentence(number)).split()
        definite = len(words) > FEWEST_SAID and words[0].lower() in self.language.DEFINITE
        if not definite or not words[1].islower() or not self.language.is_verb(words[2]):
            return None
        earlier = " ".join(self.article.sentences[: number - 1]).lower()
        brought = words[1] not in self.language.GENERIC and re.search(rf"\b{re.escape(words[1])}\b", earlier)
        return words[1] if brought else None

    def lost(self, telling: Telling) -> bool:
        """Whether a told sentence says "he" with nobody named before it."""
        text = telling.main[0] if telling.main else ""
        match = re.search(rf"\b(?:{'|'.join(self.language.PRONOUNS)})\b", text, re.IGNORECASE)
        if match is None or self._person_in(text[: match.start()]):
            return False
        return not _CAPITALISED.search(text[1 : match.start()])

    def hangs(self, text: str) -> bool:
        """Whether the subject of a told sentence belongs to somebody whom another sentence names.

        >>> ear = Ear(Article(title="t", language="id", sentences=("Harganya naik.",)))
        >>> ear.hangs("Harganya naik lagi."), ear.hangs("Harga beras naik lagi.")
        (True, False)
        """
        words = self.decapital(text).split()
        acts = [self.language.is_verb(word) or word in self.language.NEGATIONS for word in words]
        first = acts.index(False) if False in acts else 0  # "Bisa jadi penyebabnya …"
        end = acts.index(True, first) if True in acts[first:] else len(words)
        return bool(self.language.hangs(words[first:end]))

    def takes_for_known(self, number: int) -> tuple[str, ...]:
        """The small-letter nouns that a sentence points back to, not held before: "kebenaran pengakuan itu"."""
        sentence = self.article.sentence(number)
        pointed = [(match["noun"].lower(), match.start()) for match in self.language.POINTS_BACK.finditer(sentence)]
        return tuple(noun for noun, start in pointed if noun not in sentence[:start].lower())

    def leans_on(self, number: int) -> frozenset[str]:
        """The nouns that a sentence takes for known, at its head or later.

        >>> Ear(Article(title="t", language="id", sentences=("Rapat itu membahas izin tersebut.",))).leans_on(1) == {
        ...     "rapat", "izin"}
        True
        """
        opening = self.refers_to(number)
        return frozenset(self.takes_for_known(number)) | ({opening} if opening else set())

    def rejoined(self, telling: Telling) -> Telling:
        """A sentence with the only piece that was cut off it back in its last main sentence."""
        whole = f"{telling.main[-1].rstrip('.')} {self.decapital(telling.pieces[0].text)}"
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
        """Sentences that were told before: the brief, the writer and the auditor ask for the same ones."""
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

    def _same_subject(self, number: int) -> bool:
        return number > 1 and self.subjects[number - 2] == self.subjects[number - 1]

    def tidy(self, sentence: str) -> str:
        """Without brackets, newspaper frames and doubled marks; numeric dates as a person writes them.

        >>> article = Article(title="t", language="id", sentences=("Rapat digelar pada Kamis (12/10/2023).",))
        >>> Ear(article).tidy(article.sentence(1))
        'Rapat digelar pada Kamis, 12 Oktober 2023.'
        """
        text = _dates(sentence, self.language.MONTHS, self.language.DATE)
        text = _parts_of_day(text, self.language)
        text = text.replace("{", "(").replace("}", ")").replace("|", "/")
        text = capital(self.language.HEARSAY_FIRST.sub("", text))
        text = capital(self.language.TODAY.sub("", text).lstrip(", "))
        text = self.language.FRAMES.sub(" ", self.language.HEARSAY.sub("", text))
        text = re.sub(r"\s*\(([^()]*)\)", lambda match: self._aside(match, text), text)
        text = re.sub(r"(?<=\d)\s+[–—-]\s+(?=\d)", "-", text)  # "7 - 13 September", "4 - 1"
        text = re.sub(r"\s*(?: -- |\s[–—-]\s)\s*", ", ", text)
        text = re.sub(r"\s+([,.;:?!])", r"\1", re.sub(r"\s+", " ", text))
        text = re.sub(r",(?:\s*,)+", ",", re.sub(r":$", ".", text))
        return re.sub(r",\s*\.", ".", text).strip(" ,")

    def _aside(self, match: re.Match[str], text: str) -> str:
        """What becomes of brackets: an acronym or a number is said, between commas; anything else is left out."""
        inside = match[1].strip()
        if re.fullmatch(r"\d+[a-z]?|[a-z]", inside) and self.language.CLAUSE_OF_LAW.search(text[: match.start()]):
            return f" ({inside})"
        acronym = re.fullmatch(r"[A-Z][A-Za-z0-9-]*[A-Z0-9][A-Za-z]*", inside)
        if acronym or (re.fullmatch(r"[A-Z][a-z]{3,11}", inside) and self._known_as(inside)):
            return f", {inside}," if match.end() < len(text) and text[match.end()] not in ".,;:?!" else f", {inside}"
        return ""

    def _known_as(self, short: str) -> bool:
        """Whether the article goes on calling something by a short name that it gives in brackets."""
        return any(re.search(rf"(?<!\(){re.escape(short)}\b(?!\))", sentence) for sentence in self.article.sentences)

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
        return str(self.language.ACCORDING.format(who=who, said=self.decapital(said))) + "."

    def decapital(self, text: str) -> str:
        """With a small first letter, unless the first word is a name or an acronym."""
        first = re.match(r"([\w'’-]+)(?: ([A-Z][\w'’-]*))?", text)
        if not first or first[1][1:] != first[1][1:].lower() or _PARTICLED.match(text):
            return text
        thing = first[1].lower() in self.language.THINGS
        if re.sub(r"['’]s$", "", first[1]) in self.names and not (thing and not first[2]):
            return text
        plain = self.common | self.language.STOPWORDS | self.language.NEGATIONS
        if first[1].lower() not in plain and self.language.LIKE_A_NAME.match(text):
            return text
        abstract = self.language.ABSTRACT.match(first[1]) and first[1] not in self.language.OFFICES
        of_region = first[2] in self.language.REGIONS and abstract
        opens = first[1].lower() in self.language.STOPWORDS | self.language.OPENING_VERBS
        if first[2] and not (of_region or opens):
            named = any(re.search(r"[\w,]$", before) for before in self._before(first.group()))
            kind = (
                thing
                or (abstract and self.language.NOUNS_ARE_SMALL)
                or first[1].lower() in self.language.KINDS_OF_PEOPLE
                or self._describes(first[1], first[2])
            )
            if named or not kind:
                return text
        return text[0].lower() + text[1:]

    def _describes(self, noun: str, name: str) -> bool:
        """Whether a noun at the head of a sentence is no part of the name after it, as in "Kontrak Ventura"."""
        small = self.language.NOUNS_ARE_SMALL and noun.lower() in self.common
        if not small or noun in self.language.OFFICES or name not in self.names:
            return False
        return any(not re.search(rf"\b{noun}$", before) for before in self._before(name))

    @cached_property
    def _before(self) -> Callable[[str], frozenset[str]]:
        """Of some words, those before each place of them in the article, with their marks."""
        text = " ".join(self.article.sentences)

        @cache
        def before(words: str) -> frozenset[str]:
            found: set[str] = set()
            place = text.find(f" {words}")
            while place >= 0:
                if _EDGE.match(text, place + 1 + len(words)):
                    found.add(text[max(0, place - NEAR) : place].rpartition(" ")[2])
                place = text.find(f" {words}", place + 1)
            return frozenset(found)

        return before

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

    def introduce(self, telling: Telling, heard: str) -> Telling:
        """With the full name, and the role if there is room, of whoever ``heard`` does not hold yet.

        ``heard`` is all that was told before; names that it holds stay short.
        """
        if not telling.main:
            return telling
        text, receipts = telling.main[0], list(telling.receipts)
        for full, short in self.people.items():
            found = re.search(rf"\b{re.escape(short)}\b", text) if short in text else None
            if (
                not found
                or self._in_longer_name(text, found.start(), found.end())
                or full in text
                or re.search(rf"\b{re.escape(short)}\b", heard)
            ):
                continue
            role = self.role(full)
            named = self.language.introduced(full, role[0]) if role else full
            owns = re.match(r"['’]s\b", text[found.end() :]) is not None
            if role and (owns or len(text.split()) + len(named.split()) - 1 > MOST_WORDS):
                named, role = full, None
            if "," in named:
                named = named.rstrip(",") + ("" if text[found.end() :].startswith((",", ".")) else ",")
            first = self.first_with(full)
            where = self._holding(role) if role else (first,) if first else ()
            if not where or len(text.split()) + len(named.split()) - 1 > MOST_WORDS:
                continue
            text = text[: found.start()] + named + text[found.end() :]
            receipts[:0] = where
        if text == telling.main[0]:
            return telling
        return replace(
            telling,
            main=(re.sub(r",(?=[,.])", "", capital(text)), *telling.main[1:]),
            receipts=tuple(dict.fromkeys(receipts)),
        )

    def _in_longer_name(self, text: str, start: int, end: int) -> bool:
        """Whether a name has another one right beside it: "Abdul Ghafar" when only "Ghafar" is known."""
        before = re.search(r"(?P<head>^|[.?!] )?(?P<word>\b[A-Z][\w'’.-]*) $", text[:start])
        given = {word for full in self.people for word in full.split()}
        known = part(self.article.language, "reading").GENDERED
        named = before is not None and (
            before["head"] is None or before["word"] in given or before["word"].lower() in known
        )
        return named or re.match(r" [A-Z]", text[end:]) is not None

    def first_with(self, name: str) -> int | None:
        """The first sentence that holds a name; None when none does.

        >>> ear = Ear(Article(title="t", language="id", sentences=("Hujan turun.", "Persija menang.")))
        >>> ear.first_with("Persija"), ear.first_with("Persib")
        (2, None)
        """
        numbers = range(1, len(self.article.sentences) + 1)
        return next((number for number in numbers if name in self.article.sentence(number)), None)

    def last_with(self, pattern: str, number: int) -> int:
        """The last sentence before ``number`` in which a pattern is found, whatever its capitals; 0 when none is.

        >>> ear = Ear(Article(title="t", language="id", sentences=("Izin terbit.", "Hujan turun.", "Izin itu habis.")))
        >>> ear.last_with("izin", 3), ear.last_with("hujan", 2)
        (1, 0)
        """
        sought = re.compile(pattern, re.IGNORECASE)
        return next((n for n in range(number - 1, 0, -1) if sought.search(self.article.sentence(n))), 0)

    def _cut(self, text: str, reporter: str | None, *, conditional: bool) -> tuple[list[str], list[Piece]]:
        """Sentences and pieces with capital letters; the pieces of a reported statement keep its speaker."""
        mains, pieces = Cutter(self.language, self.decapital).cut(text, reporter, conditional=conditional)
        of_oneself = self.language.OF_ONESELF.search(text) is not None
        if reporter and (not of_oneself or any(piece.kind in SAID for piece in pieces)):
            full = self.sayer(reporter)
            who = self.people[full] if full else reporter
            again = len(who.split()) > LONG_TITLE
            if who.lower() in self.language.PRONOUNS:
                who = self.language.PRONOUN_AFTER
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


def _parts_of_day(text: str, language: ModuleType) -> str:
    """The part of a day beside its weekday: "Sabtu malam, 22 November" of "Sabtu, 22 November malam"."""
    if not language.PARTS_OF_DAY:
        return text
    date = rf"\d{{1,2}} (?:{'|'.join(language.MONTHS)})(?: \d{{4}})?"
    pattern = rf"\b({language.WEEKDAYS}), ({date}),? ({language.PARTS_OF_DAY})\b"
    return re.sub(pattern, r"\1 \3, \2", text)


def _dates(text: str, months: list[str], form: str) -> str:
    """Numeric dates, in brackets or not, with the month's name."""

    def named(match: re.Match[str]) -> str:
        day, month, year = int(match["day"]), int(match["month"]), match["year"]
        if not (1 <= day <= 31 and 1 <= month <= 12 and (year or match["open"])):
            return match.group()
        date = form.format(day=day, month=months[month - 1], year=year or "").strip(" ,")
        return f", {date}" if match["open"] else date

    pattern = r"(?P<open>\s*\()?\b(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}))?\b(?(open)\))"
    dated = re.sub(pattern, named, text)
    return re.sub(r"(, \d{1,2} \w+ \d{4})(?= (?!malam|pagi|siang|sore|dini|petang)[^\W\d])", r"\1,", dated)
