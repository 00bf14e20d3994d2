"""What a listener knows from sentences that were told before."""

from collections.abc import Iterable

from podcast.languages.ear import Ear
from podcast.languages.leaning import Told


def told_before(number: int, numbers: Iterable[int], ear: Ear) -> str:
    """The sentences of ``numbers`` before one, in small letters."""
    return " ".join(ear.article.sentence(told) for told in numbers if told < number).lower()


def is_supported(number: int, numbers: Iterable[int], ear: Ear) -> bool:
    """Whether the sentences of ``numbers`` before one hold the nouns that it takes for known."""
    nouns = ear.leans_on(number)
    before = told_before(number, numbers, ear) if nouns else ""
    return all(noun in before for noun in nouns)


def points_to_nothing(number: int, numbers: Iterable[int], ear: Ear) -> bool:
    """Whether a sentence, told by itself, points to what those of ``numbers`` before it do not hold."""
    known = [Told(each, ear.article.sentence(each)) for each in numbers if each < number]
    return ear.leaning.hangs(" ".join(ear.tell(number).main), number, known, near=False)
