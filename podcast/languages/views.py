"""An author's view: whether a piece is called one, the views of others that it takes up, and what answers them."""

from podcast.languages import part
from podcast.languages.ear import Ear
from podcast.model import Article

REACH = 2
"""Sentences after a view of others in which an author may answer it."""
MOST_ASIDE = 5
"""Words of a sentence in which an author only speaks of themselves."""


def is_labelled(article: Article) -> bool:
    """Whether the outlet itself calls the article an opinion."""
    telling = part(article.language, "telling")
    return bool(telling.OPINION.search(article.section or "") or telling.OPINION.match(article.title))


def following(article: Article, number: int) -> list[int]:
    """The sentences in which an author may answer a view of others: the next ones of its paragraph.

    >>> following(Article(title="t", language="en", sentences=("A.", "B.", "C.", "D."), paragraphs=(1, 4)), 1)
    [2, 3]
    """
    after = range(number + 1, min(number + REACH, len(article.sentences)) + 1)
    end = next((later for later in after if later in article.paragraphs), after.stop)
    return list(range(number + 1, end))


def objects(number: int, ear: Ear) -> bool:
    """Whether the author of an opinion takes up what others say."""
    return ear.language.OBJECTS.search(ear.article.sentence(number)) is not None


def objection(number: int, ear: Ear) -> int:
    """The view that a sentence of an opinion answers, right before it in its paragraph but for asides; 0 for none."""
    article, before = ear.article, number - 1
    while before > 1 and before not in article.paragraphs and is_aside(before, ear):
        before -= 1
    parted = any(each in article.paragraphs for each in range(before + 1, number + 1))
    return before if before > 0 and not parted and objects(before, ear) else 0


def answers(number: int, ear: Ear) -> set[int]:
    """The sentences that may answer a view which the author takes up: those that follow, and the first behind asides.

    >>> said = ("Ada yang berpendapat PR melatih disiplin.", "Saya tidak setuju.", "Namun, disiplin tumbuh di rumah.")
    >>> answers(1, Ear(Article(title="t", language="id", sentences=said)))
    {2, 3}
    """
    article, after = ear.article, number + 1
    while after <= len(article.sentences) and after not in article.paragraphs and is_aside(after, ear):
        after += 1
    parted = after > len(article.sentences) or after in article.paragraphs
    return {*following(article, number)} if parted else {after, *following(article, number)}


def is_aside(number: int, ear: Ear) -> bool:
    """Whether the author speaks of themselves in a few words: "Saya tidak sependapat."."""
    sentence = ear.article.sentence(number)
    return len(sentence.split()) <= MOST_ASIDE and ear.language.SPEAKS_OF_ITSELF.search(sentence) is not None
