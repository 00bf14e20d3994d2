"""In which register an edition is told: warm, or sober for grave news."""

from podcast.languages import part
from podcast.model import Article

GRAVE_WORDS, GRAVE_SHARE = 3, 0.1
"""So many words of death, disaster, violence or illness make an edition sober, or so many for each sentence of a long
article; one is enough in the title or the first sentence.
"""


def is_grave(article: Article) -> bool:
    """Whether an article tells of death, disaster, violence or illness; a digest, whether one of its stories does.

    >>> is_grave(Article(title="Banjir bandang, 3 orang tewas", language="id", sentences=("Air naik.",)))
    True
    """
    if article.stories:
        return any(is_grave(story) for _, story in article.apart())
    grave = part(article.language, "telling").GRAVE
    if grave.search(article.title):
        return True
    words = sum(len(grave.findall(sentence)) for sentence in article.sentences)
    lead = bool(article.sentences) and grave.search(article.sentences[0]) is not None
    return words >= (1 if lead else max(GRAVE_WORDS, GRAVE_SHARE * len(article.sentences)))
