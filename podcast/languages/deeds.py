"""The shape of a language's table of deeds: the verbs of headlines and the noun phrases that name what they tell."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Deed:
    """How to call a story by its verb.

    ``done`` and ``befell`` are phrases to try in turn, for a verb with an object and for one without or one that is
    done to its subject. ``{who}`` is the subject, ``{whose}`` the subject as an owner, ``{what}`` the object,
    ``{what:person}`` an object of that kind; ``{that}`` is an object with subject and verb, ``{whom}`` the subject of
    such an object, ``{doing}`` one that begins with the verb; any other name is a group of the grammar's.
    """

    done: tuple[str, ...]
    befell: tuple[str, ...]
    forms: frozenset[str]
    """Words of an article that bear it out."""


@dataclass(frozen=True)
class Grammar:
    """What a language's headlines are taken apart by; all words in small letters."""

    deeds: Mapping[str, tuple[Deed, bool | None]]
    """Verb form to its deed, and whether the form means that it is done to the subject; None for perhaps."""
    by_itself: Mapping[str, Deed]
    """What becomes of a subject, where no object follows."""
    ergative: bool
    """Whether any verb without an object tells what becomes of its subject: "bridge opens"."""
    tells: frozenset[str]
    """Other verbs, that have no noun."""
    passed_over: frozenset[str]
    """Words before a verb that may go when the deed is named."""
    held: frozenset[str]
    """Words before a verb without which it would be untrue."""
    stops: frozenset[str]
    """Words that end an object."""
    after: frozenset[str]
    """Words that may join one thing more to a noun phrase."""
    labelled: frozenset[str]
    """Nouns that a whole clause may follow."""
    groups: Mapping[str, frozenset[str]]
    """What opens each group of words that a phrase may take along: ``{to}`` by "ke", "dari"."""
    relative: str
    """The word that makes a noun phrase of subject and predicate."""
    relative_of_people: str
    people: re.Pattern[str]
    """A subject which the latter follows."""
    agrees: Callable[[str, str], bool]
    """Whether a form of a verb, given second, may follow a subject and that word."""
    no_subject: re.Pattern[str]
    kinds: Mapping[str, re.Pattern[str]]
    one: str
    """What stands before one person of a kind, when the article has it so."""
    ones: frozenset[str]
    """Words for one, which it may stand for."""
    in_full: Callable[[str, Collection[str]], str]
    """A headline's verb as the article has it."""
    variants: Callable[[str], Collection[str]]
    """Other forms of a verb."""
    nouns: frozenset[str]
    """Verbs that are nouns as well, and are, when another verb follows."""
    clausal: bool
    """Whether an object may be a clause without a word before it that says so."""
    speaker: str
    """What a piece is called by who speaks in its title, before a colon."""
    listing: re.Pattern[str]
    """What stands before the matter of a title and says nothing."""
    first_person: frozenset[str]
    equates: frozenset[str]
    """Verbs that only say what something is."""
    pointing: frozenset[str]
    """Words at the end of a subject that point to what was told before."""
    introducing: frozenset[str]
    """Words that an object with a verb begins with."""
    asks: frozenset[str]
    """Words of questions, which no article needs to bear out."""
    most: int
    """Words of a name, at most, without those that are ``light``."""
    light: frozenset[str]
    compounds: re.Pattern[str]
    """Words that are one thing together, though one of them is a verb."""
    describes: re.Pattern[str]
    """Verbs that as well describe the noun before them."""
    belongs: re.Pattern[str]
    """Those that always do."""
    at: frozenset[str]
    """What stands before where it was."""
    in_words: Mapping[str, str]
    """Short words of headlines, written out; of several between bars the one that the article has."""
    own: re.Pattern[str]
    """What at the head of an object means that it is the subject's."""
    owner: Callable[[str], str]
    """The subject as an owner."""
    question: Callable[[str], str]
    """A question as what is asked, "" when it is none."""
    determined: Callable[[str, str], str]
    """A noun phrase with its article as the text, given second, has it."""
    forbids: frozenset[str] = frozenset()
    """How a title calls on its reader; what it is about stands after the verb."""


def table(text: str, forms: Callable[[str], Mapping[str, bool | None]]) -> dict[str, tuple[Deed, bool | None]]:
    """The deeds of a table of lines ``verbs | phrases / with an object | phrases / without``.

    A line that begins with a space goes on from the one before; "_" stands for the space inside a verb.

    >>> deeds = table("open | the opening of {what} | -", lambda verb: {verb: False, verb + "s": False})
    >>> deeds["opens"][0].done
    ('the opening of {what}',)
    """
    found: dict[str, tuple[Deed, bool | None]] = {}
    for line in text.strip().replace("\n ", " ").splitlines():
        verbs, done, befell = [part.strip() for part in f"{line} | -".split("|")[:3]]
        of_verb = {verb: forms(verb.replace("_", " ")) for word in verbs.split() for verb in word.split(":")}
        deed = Deed(
            tuple(done.split(" / ")),
            tuple(befell.split(" / ")) if befell != "-" else (),
            frozenset(form for every in of_verb.values() for form in every),
        )
        for word in verbs.split():
            for form, passive in of_verb[word.split(":")[0]].items():
                found.setdefault(form, (deed, passive))
    return found
