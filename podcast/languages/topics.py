"""What a told sentence goes on about, by which a listener asks for more of it or its teller goes on."""

from podcast.languages import part
from podcast.languages.cuts import Cutter, capital
from podcast.languages.names import Names
from podcast.languages.telling import Telling

MOST_NAME = 3
"""Words of a name that somebody asks about."""


def topic(telling: Telling, names: Names) -> str | None:
    """The short subject of a told sentence, for "Bagaimana dengan …?"; None when it has none that can be named.

    >>> from podcast.model import Article
    >>> said = ("Tarif parkir naik menjadi Rp5.000.", "Tarif itu berlaku besok.")
    >>> topic(Telling(1, said[:1], (), (1,)), Names(Article(title="t", language="id", sentences=said)))
    'tarif parkir'
    """
    if not telling.main or telling.reporter or telling.lead:
        return None
    language = names.language
    words: list[str] = []
    said = telling.main[0].split()
    for word in said:
        plain = word.strip(".,;:")
        if plain in language.DESCRIBING:
            return None
        if language.is_verb(plain if words else plain.lower()) or plain in language.AFTER_SUBJECT:
            break
        words.append(word)
        if len(words) > 5 or word != plain:
            return None
    else:
        return None
    definite = bool(words) and words[0].lower() in language.DEFINITE
    core = words[definite:]
    if any(word.lower() in language.SUBORDINATE | language.STOPWORDS for word in core[1:]):
        return None
    if not core or core[0].lower() in language.STOPWORDS | set(language.PRONOUNS):
        return None
    if any(word.lower() in language.NOT_IN_TOPIC or any(map(str.isdigit, word)) for word in core):
        return None
    words[0] = names.decapital(words[0])
    if len(words) < 2 or any(word[0].isupper() for word in words):
        return None
    topic = " ".join(words)
    noun = words[language.NOUN_AT]
    known = sum(noun in sentence.lower() for sentence in names.article.sentences) > 1
    return topic if known and not part(names.article.language, "speech").numbers(topic) else None


def named_subject(telling: Telling, names: Names) -> str | None:
    """The name that a told sentence goes on about: "Persija" of "Persija turun …"; None without.

    >>> from podcast.model import Article
    >>> said = ("Laga untuk Persija.", "Persija kalah.")
    >>> named_subject(Telling(2, said[1:], (), (2,)), Names(Article(title="t", language="id", sentences=said)))
    'Persija'
    """
    if not telling.main or telling.reporter or telling.lead:
        return None
    language, words = names.language, telling.main[0].split()
    length = next((place for place, word in enumerate(words) if not word[:1].isupper()), 0)
    name = words[:length]
    aside = bool(name) and name[-1].endswith(",")  # "Marsh, 49, was …"
    name[-1:] = [word.rstrip(",") for word in name[-1:]]
    if not 1 <= length <= MOST_NAME or not all(word in names.names for word in name):
        return None
    follows = words[length]
    acts = aside or language.is_verb(follows) or follows in language.AFTER_SUBJECT | language.NEGATIONS
    return " ".join(name) if acts else None


def carried(telling: Telling, clause: str, names: Names) -> str:
    """A clause of time that was cut off, as a sentence by which its teller goes on.

    >>> from podcast.model import Article
    >>> said = ("Laga untuk Persela.", "Persela gagal menang.")
    >>> names, telling = Names(Article(title="t", language="id", sentences=said)), Telling(2, said[1:], (), (2,))
    >>> carried(telling, "Setelah ditahan imbang Persis.", names), carried(telling, "Sejak 2019.", names)
    ('Persela ditahan imbang Persis.', 'Itu sejak 2019.')
    """
    language, small = names.language, names.decapital(clause)
    for pattern, form, lends in language.TOLD_IN_TURN:
        if not (match := pattern.match(small)):
            continue
        rest = match["rest"]
        words = rest.rstrip(".").split()
        verb = next((place for place, word in enumerate(words) if language.is_verb(word)), 0)
        hung = set(words[:verb]) & (language.SUBORDINATE | language.DESCRIBING | {language.THAT})
        headless = words[0] in language.AFTER_SUBJECT | language.NO_SUBJECT_FIRST
        if verb and not (hung or headless) and Cutter(language, names.decapital).complete(" ".join(words)):
            return capital(form.format(rest=rest))
        subject = _subject(telling.main[-1], names) if lends else None
        if subject and language.is_verb(rest.split()[0]) and not language.EVENTS.search(telling.main[-1]):
            return capital(form.format(rest=f"{subject} {rest}"))
    return capital(language.CARRIED.format(clause=small))


def _subject(main: str, names: Names) -> str | None:
    """The name before the verb of a sentence; None when anything else stands there."""
    words = main.split()
    first = next((place for place, word in enumerate(words) if names.language.is_verb(word.lower())), 0)
    return " ".join(words[:first]) if first and all(word in names.names for word in words[:first]) else None
