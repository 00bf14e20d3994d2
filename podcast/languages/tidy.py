"""A newspaper sentence without what is only written: brackets, frames, doubled marks, dates in figures."""

import re
from types import ModuleType

from podcast.languages import part
from podcast.languages.cuts import capital
from podcast.model import Article

DEGREES = re.compile(
    r",\s*(?!K\.H\.|U\.[SKN]\.|D\.C\.|N\.Y\.|L\.A\.|E\.U\.)(?:(?:[A-Z][a-z]{0,4}\.)+[A-Z][A-Za-z]{0,4}\.?(?:\s?\([A-Z]\))?|"
    r"[SM]\.\s(?:Sos|Kom|Pd|Si|Ag|Hum|Kes|IP)\.?|"
    r"Sp[A-Z]{1,4}(?:\s?\([A-Z]\))?|S[EHPT]|M[AHMT]|MBA|MSc|MSi|PhD)(?=\s*(?:[,.;:)\"”]|$)|\s+[a-z])"
)
"""Academic degrees behind a name, ", S.H., M.M.": nobody's name, and not for the ear."""


def tidy(sentence: str, article: Article) -> str:
    """Without brackets, newspaper frames and doubled marks; numeric dates as a person writes them.

    >>> article = Article(title="t", language="id", sentences=("Rapat digelar pada Kamis (12/10/2023).",))
    >>> tidy(article.sentence(1), article)
    'Rapat digelar pada Kamis, 12 Oktober 2023.'
    >>> tidy("Kepala Pelabuhan, Joko Susilo, S.T., M.T. (K), membuka dermaga.", article)
    'Kepala Pelabuhan, Joko Susilo, membuka dermaga.'
    """
    language = part(article.language, "telling")
    text = _dates(_initial(sentence, language), language.MONTHS, language.DATE)
    text = _parts_of_day(text, language)
    text = _without_degrees(text)
    text = text.replace("{", "(").replace("}", ")").replace("|", "/")
    text = capital(language.HEARSAY_FIRST.sub("", text))
    text = capital(language.TODAY.sub("", text).lstrip(", "))
    for pattern, said in language.WRITTEN:
        text = pattern.sub(said, text)
    text = language.FRAMES.sub(" ", language.HEARSAY.sub("", text))
    text = language.SAID_AT.sub(" ", text)
    text = re.sub(r"\s*\(([^()]*)\)", lambda match: _aside(match, text, article), text)
    text = re.sub(r"(?<=\d)\s+[–—-]\s+(?=\d)", "-", text)  # "7 - 13 September", "4 - 1"
    text = re.sub(r"\s*(?: -- |\s[–—-]\s)\s*", ", ", text)
    text = re.sub(r"\s+([,.;:?!])", r"\1", re.sub(r"\s+", " ", text))
    text = re.sub(r",(?:\s*,)+", ",", re.sub(r":$", ".", text))
    return re.sub(r",\s*\.", ".", text).strip(" ,")


def _without_degrees(text: str) -> str:
    """Without the degrees behind somebody's name; a sentence that ends with one keeps its full stop.

    Those without a full stop stay: "MA" is a court, too.
    """
    bare = DEGREES.sub(lambda match: "" if "." in match[0] or "Sp" in match[0] else match[0], text)
    return bare if bare[-1:] in '.?!"”' or bare == text else f"{bare}."


def _initial(sentence: str, language: ModuleType) -> str:
    """A sentence whose first word a page sets in capitals: "Ketika …" of "KETIKA …"."""
    first, space, rest = sentence.partition(" ")
    common = first.isupper() and first.lower() in language.STOPWORDS | language.JOINING
    return f"{first.capitalize()}{space}{rest}" if common and len(first) > 1 else sentence


def _aside(match: re.Match[str], text: str, article: Article) -> str:
    """What becomes of brackets: an acronym or a number is said, between commas; anything else is left out."""
    inside, language = match[1].strip(), part(article.language, "telling")
    if re.fullmatch(r"\d+[a-z]?|[a-z]", inside) and language.CLAUSE_OF_LAW.search(text[: match.start()]):
        return f" ({inside})"
    acronym = re.fullmatch(r"[A-Z][A-Za-z0-9-]*[A-Z0-9][A-Za-z]*", inside)
    if acronym or (re.fullmatch(r"[A-Z][a-z]{3,11}", inside) and _known_as(inside, article)):
        return f", {inside}," if match.end() < len(text) and text[match.end()] not in ".,;:?!" else f", {inside}"
    return ""


def _known_as(short: str, article: Article) -> bool:
    """Whether the article goes on calling something by a short name that it gives in brackets."""
    return any(re.search(rf"(?<!\(){re.escape(short)}\b(?!\))", sentence) for sentence in article.sentences)


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
