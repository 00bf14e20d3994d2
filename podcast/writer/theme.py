"""The theme of an edition: the few words by which a presenter would name what it is about."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article

LONGEST = 3
"""Words of one phrase."""
FAIR_SHARE = 0.7
"""Of the first phrase's score; a second phrase below it is not named."""


@dataclass(frozen=True)
class Theme:
    """``text`` as it is said, with the sentences that hold its words."""

    text: str
    sentences: tuple[int, ...]


def find(article: Article, ear: Ear) -> Theme | None:
    """The article's own phrase, or two of them, that it comes back to most, those of title and lead before others.

    None when it comes back to nothing.
    """
    language, speech = part(article.language, "telling"), part(article.language, "speech")
    people = {word for full in ear.people for word in full.split()}
    phrases: Counter[str] = Counter()
    named: Counter[str] = Counter()
    where: dict[str, list[int]] = {}
    shown: dict[str, str] = {}
    for number, sentence in enumerate(article.sentences, 1):
        for run in _runs(sentence, language, people, speech.numbers):
            for length in range(1, LONGEST + 1):
                for start in range(len(run) - length + 1):
                    phrase = " ".join(run[start : start + length])
                    key = phrase.lower()
                    phrases[key] += 1
                    if number not in where.setdefault(key, []):
                        where[key].append(number)
                    # the form inside a sentence, not the capital at its head
                    if key not in shown or (shown[key][0].isupper() and not sentence.startswith(phrase)):
                        shown[key] = ear.decapital(phrase) if sentence.startswith(phrase) else phrase
                    if re.search(rf"\b(?:{language.ABOUT}) {re.escape(phrase)}", sentence):
                        named[key] += 1
    title = article.title.lower()
    scored = {
        key: count + 2 * named[key] + 1.5 * (key in title) + (1 in where[key]) + 0.3 * key.count(" ")
        for key, count in phrases.items()
        if count > 1 or named[key] or key in title
    }
    best = sorted(scored, key=lambda key: (-scored[key], where[key][0], key))
    common = [key for key in best if " " in key and not all(word[0].isupper() for word in shown[key].split())]
    words = [key for key in best if " " not in key and phrases[key] > 2 and key in title and shown[key].islower()]
    chosen: list[str] = []
    first = sorted(
        (key for key in phrases if " " in key and 1 in where[key] and shown[key].islower()),
        key=lambda key: (-sum(phrases[word] for word in key.split()), key),
    )
    for key in common or words[:1] or first[:1] or [key for key in best if " " in key][:1]:
        if chosen and scored[key] < FAIR_SHARE * scored[chosen[0]]:
            break
        if not any(set(key.split()) & set(other.split()) for other in chosen):
            chosen.append(key)
        if len(chosen) == 2:
            break
    if not chosen:
        return None
    text = f" {language.AND} ".join(shown[key] for key in chosen)
    return Theme(text, tuple(dict.fromkeys(where[key][0] for key in chosen)))


def _runs(
    sentence: str, language: ModuleType, people: set[str], numbers: Callable[[str], tuple[str, ...]]
) -> list[list[str]]:
    """Stretches of words that may form a noun phrase: no function word, verb, person, number or mark inside."""
    runs: list[list[str]] = [[]]
    spans = [(match.start(), match.end(), match.group()) for match in re.finditer(r"[\w'’-]+", sentence)]
    for index, (start, _, word) in enumerate(spans):
        broken = index > 0 and sentence[spans[index - 1][1] : start].strip() != ""
        fits = (
            word.lower() not in language.STOPWORDS | language.MEASURES
            and word not in people
            and not any(character.isdigit() for character in word)
            and not language.is_verb(word)
            and (len(word) > 2 or word.isupper())
            and not numbers(word)
        )
        if broken or not fits:
            runs.append([])
        if fits:
            runs[-1].append(word)
    return [run for run in runs if run]
