"""What of a page becomes a paragraph: line breaks, code inside a line, columns laid out by tables, typed text."""

from itertools import pairwise

import pytest

from podcast.model import Article
from podcast.sources import read

LONG = (
    "The library ship left the harbour before dawn with four thousand books and a crew of nine volunteers. "
    "It will call at nine villages along the river and stay two days at each of them, the harbour master said."
)
MORE = (
    "Children may take one book home and bring it back when the ship returns in the autumn of next year. "
    "The crew sleeps on board, cooks on the deck and reads aloud to anyone who asks for it, rain or shine."
)
LAST = "The trip ends in November. Nobody has lost a book so far, and the crew hopes that it stays so."


def page(body: str) -> Article:
    head = "<head><title>The ship</title></head>"
    html = f"<html lang=en>{head}<body><article><h1>The ship</h1>{body}</article></body></html>"
    return read("-", stdin=html.encode())


def paragraphs(article: Article) -> list[str]:
    starts = [*article.paragraphs, len(article.sentences) + 1]
    return [" ".join(article.sentences[a - 1 : b - 1]) for a, b in pairwise(starts)]


def test_a_line_of_the_source_is_no_paragraph() -> None:
    wrapped = LONG.replace(" ", "\n        ", 9)
    assert paragraphs(page(f"<p>{wrapped}</p><p>{MORE}</p><p>{LAST}</p>")) == [LONG, MORE, LAST]


def test_a_line_break_of_the_page_parts_two_paragraphs() -> None:
    assert paragraphs(page(f"<div>{LONG}<br><br>{MORE}<br>{LAST}</div>")) == [LONG, MORE, LAST]


def test_code_inside_a_line_stays_in_its_sentence() -> None:
    said = LONG.replace("nine volunteers", "<code>nine</code> volunteers")
    assert paragraphs(page(f"<p>{said}</p><p>{MORE}</p><p>{LAST}</p>")) == [LONG, MORE, LAST]


def test_columns_laid_out_by_a_table_are_read() -> None:
    columns = f"<table><tr><td>Home</td><td><p>{LONG}</p><p>{MORE}</p></td></tr></table><p>{LAST}</p>"
    assert paragraphs(page(columns)) == [LONG, MORE, LAST]


def test_figures_in_a_table_are_left_out_and_said() -> None:
    rows = "".join(f"<tr><td>Village {number}</td><td>{number * 110} books</td></tr>" for number in range(1, 6))
    article = page(f"<p>{LONG}</p><p>{MORE}</p><table>{rows}</table><p>{LAST}</p>")
    assert paragraphs(article) == [LONG, MORE, LAST]
    assert [gone.reason for gone in article.dropped if "550 books" in gone.text] == ["table"]


def test_program_code_is_left_out_and_said() -> None:
    article = page(f"<p>{LONG}</p><pre>if (ship) {{ call(village); }}\nreturn 9;</pre><p>{MORE}</p><p>{LAST}</p>")
    assert paragraphs(article) == [LONG, MORE, LAST]
    assert [gone.reason for gone in article.dropped if "village" in gone.text] == ["program code"]


def test_preformatted_prose_is_read() -> None:
    typed = "\n\n".join(text.replace(", ", ",\n") for text in (LONG, MORE, LAST))
    assert paragraphs(page(f"<pre>{typed}</pre>")) == [LONG, MORE, LAST]


def test_an_entry_with_its_own_heading_is_not_glued() -> None:
    entries = "<ul><li><h4>Books</h4>Four thousand of them.</li><li><h4>Crew</h4>Nine volunteers.</li></ul>"
    text = " ".join(page(f"<p>{LONG}</p><p>{MORE}</p>{entries}<p>{LAST}</p>").sentences)
    assert "BooksFour" not in text
    assert "CrewNine" not in text


@pytest.mark.parametrize("name", ["comments", "comment-list", "disqus-thread"])
def test_comments_of_readers_stay_out(name: str) -> None:
    said = "".join(
        f"<div class=comment><p>I was there, and number {n} was a great day for us all.</p></div>" for n in "123"
    )
    article = page(f"<p>{LONG}</p><p>{MORE}</p><p>{LAST}</p></article><div id={name}>{said}</div><article>")
    assert paragraphs(article) == [LONG, MORE, LAST]


def test_an_entry_of_several_lines_is_not_said_twice() -> None:
    rule = "All editors of the ship’s paper are asked to write at least one page."
    entries = f"<ul><li>{rule}<br>They write on deck.</li><li>Nobody is paid for it.</li></ul>"
    article = page(f"<p>{LONG}</p>{entries}<p>{MORE}</p><p>{LAST}</p>")
    assert sum(rule in text for text in article.sentences) == 1
